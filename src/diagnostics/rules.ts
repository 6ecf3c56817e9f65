import type { Rule } from './rule.js';
import { frontMatterRules } from './rules/front-matter.js';
import { lossRules } from './rules/losses.js';
import { mediaRules } from './rules/media.js';
import { pageRules } from './rules/pages.js';
import { partRules } from './rules/parts.js';
import { questionRules } from './rules/questions.js';
import { shapeRules } from './rules/shapes.js';
import { sourceRules } from './rules/source.js';

export type { RuleArgs } from './rule.js';

/** The one catalogue: every problem that lessonpack names, with its severity and its wording. */
const catalogue = {
  ...sourceRules,
  ...frontMatterRules,
  ...mediaRules,
  ...pageRules,
  ...questionRules,
  ...partRules,
  ...shapeRules,
  ...lossRules,
};

export type RuleId = keyof typeof catalogue;

export const rules: Readonly<Record<RuleId, Rule>> = catalogue;

export const isRuleId = (id: string): id is RuleId => Object.hasOwn(rules, id);
