import type { QuestionType } from '../../topic/questions/index.js';
import { first, type XmlNode } from '../../unpack/xml-node.js';
import type { AuthoredQuestion } from '../../write/authored.js';
import { writeBlank, writeMenu } from '../../write/typed.js';
import { byClass, firstOf } from './class.js';
import type { Asked } from './data.js';
import { byAttribute, markdownOf } from './page.js';
import { type Given, type Readers, readers } from './questions.js';

/** A question of a lesson as its author may have written it; undefined where its type is none of ours. */
export function readQuestion(given: Given): AuthoredQuestion | undefined {
  const { data, form } = given;
  if (!Object.hasOwn(readers, data.type)) return undefined;
  const read = readers[data.type as QuestionType] as Readers[QuestionType];
  const holds = gapsOf(data);
  const stem = firstOf(form, 'stem') ?? first(form, 'legend');
  const text = (node: XmlNode | undefined): string => oneLine(markdownOf(node, given, holds).replace(/^#+\s+/, ''));
  const body = firstOf(form, 'body');
  const hints = byClass(form, 'hint').map((hint) => markdownOf(firstOf(hint, 'revealed'), given));
  const feedback = ['general', 'correct', 'incorrect'].flatMap((kind) =>
    byAttribute(form, 'data-feedback', kind).map((node) => [kind, markdownOf(node, given)]),
  );
  return {
    id: data.id,
    ...read(given),
    stem: text(stem),
    points: data.points,
    ...(body && { body: markdownOf(body, given, holds) }),
    ...(data['hint-penalty'] !== undefined && { 'hint-penalty': data['hint-penalty'] }),
    ...(data.pool !== undefined && { pool: data.pool }),
    ...(data.objectives.length > 0 && { obj: data.objectives }),
    ...(hints.length > 0 && { hints }),
    ...(feedback.length > 0 && { feedback: Object.fromEntries(feedback) }),
  } as AuthoredQuestion;
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();

/** The Markdown of each gap: its answers, or its menu, whose words stand in a row for the whole question. */
function gapsOf({ gaps, words }: Asked): string[] {
  let before = 0;
  return gaps.map(({ answers, choices = [] }) => {
    if (answers) return writeBlank(answers);
    const menu = choices.map(({ right }, place) => ({ right, text: words[before + place] ?? '' }));
    before += choices.length;
    return writeMenu(menu);
  });
}
