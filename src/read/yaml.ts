import { positionAt } from '../topic/position.js';
import { topicSchema } from '../topic/topic.js';
import { type TopicDefaults, withLanguage } from './defaults.js';
import type { Draft } from './draft.js';
import { whyNotJson } from './json-syntax.js';
import type { Say } from './say.js';
import { parseYaml, type YamlResult } from './yaml-parse.js';
import { readScalars } from './yaml-scalars.js';
import { formatTexts } from './yaml-texts.js';

/** A topic in the machine form, YAML: the model as it is, with Markdown where the model has formatted text. */
export function readYaml(text: string, file: string, say: Say, defaults: TopicDefaults = {}): Draft | undefined {
  const parsed = parseYaml({ file, text });
  for (const { rule, line, column, args } of parsed.diagnostics) say(rule, { line, column }, args);
  return isBroken(parsed)
    ? undefined
    : draftOf({ ...parsed, data: readScalars(parsed, topicSchema) }, file, say, defaults);
}

/** The same in JSON, which YAML's parser reads too; what that parser lets pass beyond JSON is refused. */
export function readJson(text: string, file: string, say: Say, defaults: TopicDefaults = {}): Draft | undefined {
  const parsed = parseYaml({ file, text });
  const wrong = whyNotJson(text);
  for (const { rule, line, column, args } of parsed.diagnostics) {
    if (rule !== 'yaml-broken') say(rule, { line, column }, args);
    else if (!wrong?.at) say('json-broken', { line, column }, args);
  }
  if (wrong?.at || (wrong && !isBroken(parsed)))
    say('json-broken', wrong.at ?? { line: 1, column: 1 }, { reason: wrong.reason });
  return wrong || isBroken(parsed) ? undefined : draftOf(parsed, file, say, defaults);
}

/** What breaks off in the middle cannot tell what it lacks. */
const isBroken = ({ diagnostics }: YamlResult): boolean =>
  diagnostics.some(({ rule }) => rule === 'yaml-broken' || rule === 'yaml-too-deep');

function draftOf(parsed: YamlResult, file: string, say: Say, defaults: TopicDefaults): Draft | undefined {
  const { data, positions } = parsed;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    say('no-topic', positionAt(positions, []));
    return undefined;
  }
  // Editors find the schema by this key.
  const { $schema, ...topic } = data as Record<string, unknown>;
  return { file, data: withQuizPage(formatTexts(withLanguage(topic, defaults), parsed, say)), positions };
}

/** The quiz is a page too; one that no entry of `sections` puts elsewhere is the last. */
function withQuizPage(data: Record<string, unknown>): Record<string, unknown> {
  const { quiz, sections = [] } = data;
  const hasQuestions = typeof quiz === 'object' && quiz !== null && 'questions' in quiz;
  if (!hasQuestions || !Array.isArray(sections) || sections.some(isQuizPage)) return data;
  return { ...data, sections: [...sections, { kind: 'quiz', title: 'Quiz' }] };
}

const isQuizPage = (section: unknown): boolean =>
  typeof section === 'object' && section !== null && 'kind' in section && section.kind === 'quiz';
