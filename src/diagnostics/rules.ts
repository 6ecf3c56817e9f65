import type { Effect, Rule } from './rule.js';
import { cartridgeLossRules } from './rules/cartridge-losses.js';
import { configRules } from './rules/config.js';
import { courseRules } from './rules/courses.js';
import { frontMatterRules } from './rules/front-matter.js';
import { lossRules } from './rules/losses.js';
import { mediaRules } from './rules/media.js';
import { moodleLossRules } from './rules/moodle-losses.js';
import { pageRules } from './rules/pages.js';
import { partRules } from './rules/parts.js';
import { publishedRules } from './rules/published.js';
import { qtiLossRules } from './rules/qti-losses.js';
import { questionRules } from './rules/questions.js';
import { shapeRules } from './rules/shapes.js';
import { sourceRules } from './rules/source.js';

export type { Effect, RuleArgs } from './rule.js';

/** The one catalogue: every problem that lessonpack names, with its severity and its wording. */
const catalogue = {
  ...sourceRules,
  ...frontMatterRules,
  ...courseRules,
  ...configRules,
  ...mediaRules,
  ...pageRules,
  ...publishedRules,
  ...questionRules,
  ...partRules,
  ...shapeRules,
  ...lossRules,
  ...moodleLossRules,
  ...cartridgeLossRules,
  ...qtiLossRules,
};

export type RuleId = keyof typeof catalogue;

export const rules: Readonly<Record<RuleId, Rule>> = catalogue;

/** The rules of all that targets may lose; a topic can allow them. */
export const lossIds: readonly RuleId[] = (Object.keys(rules) as RuleId[]).filter((id) => effectOf(id) !== undefined);

/** What a loss does to the part that it concerns; undefined of a rule that is no loss. */
export function effectOf(id: RuleId): Effect | undefined {
  const rule = rules[id];
  return rule.severity === 'info' ? rule.effect : undefined;
}

export const isRuleId = (id: string): id is RuleId => Object.hasOwn(rules, id);
