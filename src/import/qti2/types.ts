import { isNumber } from '../../read/markdown/questions/numbers.js';
import { all, child, children, lineOf, type XmlNode } from '../../unpack/xml-node.js';
import type { AuthoredOf, AuthoredQuestion } from '../../write/authored.js';
import { writeBlank, writeMenu } from '../../write/typed.js';
import { essayOf } from '../bank/essay.js';
import { rangeText } from '../bank/range.js';
import { weighOne, weighSeveral } from '../bank/weights.js';
import { held } from '../html/to-markdown.js';
import { baseOf, percentOf } from './base.js';
import { readHotspot } from './hotspot.js';
import { declaredOf, feedbackOf, type Item } from './item.js';

export type ReadType = (item: Item, interaction: XmlNode) => AuthoredQuestion | string;

const idOf = ({ attributes }: XmlNode): string => attributes.identifier ?? '';
const shuffleOf = ({ attributes }: XmlNode): { shuffle?: true } =>
  attributes.shuffle === 'true' ? { shuffle: true } : {};

const readChoices: ReadType = (item, interaction) => {
  const declared = declaredOf(item, interaction);
  const said = feedbackOf(item);
  const choices = children(interaction, 'simpleChoice').map((node) => {
    const feedback = said.get(idOf(node));
    return {
      text: item.markdown(node.content.filter((part) => typeof part === 'string' || part.name !== 'feedbackInline')),
      percent: percentOf(item, declared, idOf(node)),
      ...(feedback && { feedback }),
    };
  });
  if (choices.length < 2) return 'it has fewer than two choices';
  if (!choices.some(({ percent }) => percent > 0)) return 'none of its choices is right';
  const base = { ...baseOf(item), ...shuffleOf(interaction) };
  if (declared.cardinality === 'single') return weighOne(base, choices, item.note);
  if (declared.mapped.length > 0) return weighSeveral(base, choices, item.note);
  const marked = choices.map(({ percent, ...each }) => ({ ...each, right: percent > 0 }));
  return { ...base, type: 'multiple-choice', choices: marked, grading: 'all' };
};

const earned = (percent: number): { right?: false; credit?: number } =>
  percent <= 0 ? { right: false } : percent >= 100 ? {} : { credit: percent };

/** What is compared in the processing, mapped, or declared correct; each once. */
const readField: ReadType = (item, interaction) => {
  const declared = declaredOf(item, interaction);
  const isNumeric = /^(?:float|integer)$/.test(declared.baseType);
  const answers = isNumeric ? numbersOf(item, declared.correct) : wordsOf(item, declared);
  const wrong = answers.find(({ text }) => isNumeric && !isNumber(text, false));
  if (wrong) return `${wrong.text} is no number`;
  if (!answers.some(({ right }) => right !== false)) return 'it has no right answer';
  if (isNumeric) return { ...baseOf(item), type: 'numeric', answers };
  const isCased = item.branches
    .flatMap(({ comparisons }) => comparisons)
    .some(({ kind, isCased: cased }) => kind === 'value' && cased);
  const isMapped = declared.mapped.length > 0 && declared.mapped.every((each) => each.isCased);
  return { ...baseOf(item), type: 'short-text', answers, ...((isCased || isMapped) && { case: true }) };
};

type Answer = AuthoredOf<'short-text'>['answers'][number];

function wordsOf(item: Item, { correct, mapped }: ReturnType<typeof declaredOf>): Answer[] {
  const answers = new Map<string, Answer>();
  const said = feedbackOf(item);
  for (const { key, value } of mapped) answers.set(key, { text: key, ...earned((100 * value) / item.most) });
  for (const { comparisons, score, shows } of item.branches)
    for (const { kind, text } of comparisons) {
      const feedback = shows.map((id) => said.get(id)).find(Boolean);
      if (score === undefined && feedback === undefined) continue;
      const written = kind === 'pattern' ? { text: `/${text.replace(/(?<!\\)\//g, '\\/')}/`, pattern: true } : { text };
      const known = answers.get(text);
      const grade = score === undefined ? (known ? {} : { right: false }) : earned((100 * score) / item.most);
      answers.set(text, { ...written, ...known, ...grade, ...(feedback && { feedback }) });
    }
  for (const text of correct) if (!answers.has(text)) answers.set(text, { text });
  return [...answers.values()];
}

function numbersOf(item: Item, correct: readonly string[]): { text: string; right?: boolean; credit?: number }[] {
  const found = item.branches.flatMap(({ comparisons, score }) => {
    if (score === undefined) return [];
    const of = (kind: string): (typeof comparisons)[number] | undefined =>
      comparisons.find((each) => each.kind === kind);
    const [from, to, value] = [of('from'), of('to'), of('value')];
    const text =
      from && to
        ? rangeText(from.text, to.text)
        : value && (value.tolerance ? `${value.text} ± ${value.tolerance}` : value.text);
    return text === undefined ? [] : [{ text, ...earned((100 * score) / item.most) }];
  });
  return found.length > 0 ? found : correct.map((text) => ({ text }));
}

const readOrder: ReadType = (item, interaction) => {
  const { correct, mapped } = declaredOf(item, interaction);
  const nodes = new Map(children(interaction, 'simpleChoice').map((node) => [idOf(node), node]));
  const items = correct.flatMap((id) => nodes.get(id) ?? []);
  if (items.length < 2 || items.length !== nodes.size) return 'the order of its items is not told';
  const grading = mapped.length > 0 ? 'partial' : 'all';
  return {
    ...baseOf(item),
    type: 'ordering',
    grading,
    items: items.map((node) => ({ text: item.markdown(node.content) })),
  };
};

const readPairs: ReadType = (item, interaction) => {
  const { correct, mapped } = declaredOf(item, interaction);
  const [lefts, rights] = children(interaction, 'simpleMatchSet').map((set) => children(set, 'simpleAssociableChoice'));
  const pairs = new Map(correct.map((value) => value.split(/\s+/) as [string, string]));
  const textOf = (node: XmlNode): string => item.markdown(node.content);
  const whole = (lefts ?? []).flatMap((left) => {
    const right = (rights ?? []).find((each) => idOf(each) === pairs.get(idOf(left)));
    return right ? [{ left: textOf(left), right: textOf(right) }] : [];
  });
  if (whole.length === 0 || whole.length !== pairs.size || correct.length !== pairs.size)
    return 'its pairs are not one to one';
  const used = new Set(pairs.values());
  const distractors = (rights ?? []).filter((each) => !used.has(idOf(each))).map(textOf);
  const grading = mapped.length > 0 ? {} : { grading: 'all' as const };
  return {
    ...baseOf(item),
    type: 'matching',
    pairs: whole,
    ...(distractors.length > 0 && { distractors }),
    ...grading,
  };
};

/** Fields and menus within the text. */
const readGaps: ReadType = (item) => {
  const names = new Set(item.interactions.map(({ name }) => name));
  if (names.size > 1) return 'it has blanks and menus, and a question has either';
  const areMenus = names.has('inlineChoiceInteraction');
  const holds: string[] = [];
  let isCased = true;
  const base = baseOf(
    item,
    (interaction) => {
      const declared = declaredOf(item, interaction);
      const compared = item.branches.flatMap(({ comparisons, score }) =>
        score === 0
          ? []
          : comparisons.filter(
              ({ response, kind }) => kind === 'value' && response === interaction.attributes.responseIdentifier,
            ),
      );
      const right = [
        ...declared.mapped.filter(({ value }) => value > 0).map(({ key }) => key),
        ...compared.map(({ text }) => text),
        ...declared.correct,
      ];
      if ([...declared.mapped, ...compared].some((each) => !each.isCased)) isCased = false;
      const menu = all(interaction, 'inlineChoice').map((node) => ({
        text: lineOf(node),
        right: right.includes(idOf(node)),
      }));
      return held(holds.push(areMenus ? writeMenu(menu) : writeBlank([...new Set(right)])) - 1);
    },
    holds,
  );
  if (holds.includes('[[]]')) return 'one of its blanks has no right answer';
  if (areMenus) return { ...base, type: 'dropdowns', ...shuffleOf(item.interactions[0] ?? item.root) };
  return { ...base, type: 'fill-blanks', ...(isCased && { case: true }) };
};

const readEssay: ReadType = (item) => {
  const rubric = all(item.body, 'rubricBlock')
    .filter(({ attributes }) => /scorer/.test(attributes.view ?? ''))
    .map((block) => item.markdown(block.content))
    .join('\n\n');
  const answer = child(item.root, 'responseDeclaration');
  const model = lineOf(child(child(answer, 'correctResponse'), 'value'));
  return essayOf(baseOf(item), { rubric, answer: model }, item.note);
};

/** By the interaction that comes first; several fields or menus make up one question. */
export const types: Readonly<Record<string, ReadType>> = {
  choiceInteraction: readChoices,
  textEntryInteraction: (item, interaction) => (item.interactions.length > 1 ? readGaps : readField)(item, interaction),
  inlineChoiceInteraction: readGaps,
  orderInteraction: readOrder,
  matchInteraction: readPairs,
  extendedTextInteraction: readEssay,
  hotspotInteraction: readHotspot,
};
