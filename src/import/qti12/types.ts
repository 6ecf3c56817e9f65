import { isNumber } from '../../read/markdown/questions/numbers.js';
import { all, child, type XmlNode } from '../../unpack/xml-node.js';
import type { AuthoredQuestion } from '../../write/authored.js';
import { writeBlank, writeMenu } from '../../write/typed.js';
import { essayOf } from '../bank/essay.js';
import { rangeText } from '../bank/range.js';
import { weighOne, weighSeveral } from '../bank/weights.js';
import { held } from '../html/to-markdown.js';
import { baseOf, feedbackTo, identOf, labelsOf, wanted } from './base.js';
import { earned, type Test } from './conditions.js';
import { type Item, isResponse } from './item.js';
import { htmlOf, materialOf } from './material.js';

type ReadType = (item: Item) => AuthoredQuestion | string;

const shuffleOf = (response: XmlNode): { shuffle?: true } =>
  all(response, 'render_choice').some(({ attributes }) => /^yes$/i.test(attributes.shuffle ?? ''))
    ? { shuffle: true }
    : {};

const readChoices: ReadType = (item) => {
  const [response] = item.responses;
  if (!response) return 'it offers nothing';
  const choices = labelsOf(response).map((label) => ({
    text: materialOf(child(label, 'material') ?? child(label, 'flow_mat'), item) || identOf(label),
    percent: earned(item.conditions, identOf(response), identOf(label)),
    ...feedbackTo(item, identOf(response), identOf(label)),
  }));
  if (choices.length < 2) return 'it has fewer than two choices';
  if (!choices.some(({ percent }) => percent > 0)) return 'none of its choices is right';
  const base = { ...baseOf(item), ...shuffleOf(response) };
  if (item.type === 'choice') return weighOne(base, choices, item.note);
  // One condition for all of them gives its points to each: they are shared.
  const right = choices.filter(({ percent }) => percent > 0);
  const isWhole = right.every(({ percent }) => percent === 100);
  const shares = choices.map((each) => ({ ...each, percent: each.percent > 0 ? 100 / right.length : each.percent }));
  const usual = shares.map((each) => ({ ...each, percent: each.percent > 0 ? each.percent : -100 / right.length }));
  return weighSeveral(base, isWhole ? usual : choices, item.note);
};

const credit = (percent: number): { credit?: number } => (percent >= 100 ? {} : { credit: Number(percent.toFixed(5)) });

const readWords: ReadType = (item) => {
  const found = wanted(item).filter(({ test }) => test.kind === 'equal' || test.kind === 'substring');
  if (found.length === 0) return readEssay(item);
  const answers = found.map(({ test, percent }) => ({
    ...(test.kind === 'equal'
      ? { text: test.text }
      : { text: `/.*${test.text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}.*/i`, pattern: true }),
    ...credit(percent),
    ...feedbackTo(item, test.response, test.text),
  }));
  const isCased = found.every(({ test }) => test.isCased);
  return { ...baseOf(item), type: 'short-text', answers, ...(isCased && { case: true }) };
};

const readNumber: ReadType = (item) => {
  const answers = item.conditions.flatMap(({ tests, percent = 0 }) => {
    if (percent <= 0) return [];
    const of = (kind: Test['kind']): string | undefined =>
      tests.find((test) => test.kind === kind && !test.isNot)?.text;
    const [exact, from, to] = [of('equal'), of('from'), of('to')];
    const text = from !== undefined && to !== undefined ? rangeText(from, to) : exact;
    return text === undefined ? [] : [{ text, ...credit(percent) }];
  });
  const wrong = answers.find(({ text }) => !isNumber(text, false));
  if (wrong) return `${wrong.text} is no number`;
  return answers.length === 0 ? 'it has no right answer' : { ...baseOf(item), type: 'numeric', answers };
};

const readPairs: ReadType = (item) => {
  const sides = item.responses.map((response) => {
    const labels = labelsOf(response);
    const right = labels.find((label) => earned(item.conditions, identOf(response), identOf(label)) > 0);
    return { left: materialOf(child(response, 'material'), item), right, labels };
  });
  if (sides.length === 0 || sides.some(({ right, left }) => !right || left === ''))
    return 'not all of its pairs are told';
  const used = new Set(sides.map(({ right }) => right && identOf(right)));
  const rest = (sides[0]?.labels ?? []).filter((label) => !used.has(identOf(label)));
  const distractors = rest.map((label) => materialOf(child(label, 'material'), item));
  return {
    ...baseOf(item),
    type: 'matching',
    pairs: sides.map(({ left, right }) => ({ left, right: materialOf(child(right, 'material'), item) })),
    ...(distractors.length > 0 && { distractors }),
  };
};

/** Canvas: `[name]` in the text, and a response whose material is that name. */
const readGaps: ReadType = (item) => {
  const holds: string[] = [];
  const areMenus = item.type === 'menus';
  let html = htmlOf(item.presentation);
  for (const response of item.responses) {
    const name = materialText(child(response, 'material'));
    const words = labelsOf(response).map((label) => ({
      text: materialText(child(label, 'material')),
      right: earned(item.conditions, identOf(response), identOf(label)) > 0,
    }));
    if (!html.includes(`[${name}]`)) return `its text has no place for [${name}]`;
    if (areMenus && !words.some(({ right }) => right)) return `the menu [${name}] has no right choice`;
    const written = areMenus ? writeMenu(words) : writeBlank(words.map(({ text }) => text));
    html = html.replace(`[${name}]`, () => held(holds.push(written) - 1));
  }
  if (holds.length === 0) return 'its text has no gap';
  return { ...baseOf(item, html, holds), type: areMenus ? 'dropdowns' : 'fill-blanks' };
};

const materialText = (node: XmlNode | undefined): string =>
  all(node, 'mattext')
    .map((each) =>
      each.content
        .filter((part) => typeof part === 'string')
        .join('')
        .replace(/<[^>]*>/g, ''),
    )
    .join(' ')
    .trim();

/** QTI's own way: fields stand where they are in the text. */
const readInline: ReadType = (item) => {
  const holds: string[] = [];
  const html = htmlOf(item.presentation, (node) => {
    if (!isResponse(node)) return '';
    const values = wanted(item).filter(({ test }) => test.response === identOf(node) && test.kind === 'equal');
    return held(holds.push(writeBlank(values.map(({ test }) => test.text))) - 1);
  });
  return holds.includes('[[]]')
    ? 'one of its fields has no right answer'
    : { ...baseOf(item, html, holds), type: 'fill-blanks' };
};

const readOrder: ReadType = (item) => {
  const [response] = item.responses;
  const labels = new Map((response ? labelsOf(response) : []).map((label) => [identOf(label), label]));
  const order = wanted(item).flatMap(({ test }) => labels.get(test.text) ?? []);
  if (order.length < 2 || order.length !== labels.size) return 'the order of its items is not told';
  return {
    ...baseOf(item),
    type: 'ordering',
    items: order.map((label) => ({ text: materialOf(child(label, 'material'), item) })),
  };
};

const readEssay: ReadType = (item) => {
  const [solution] = all(item.node, 'solution');
  return essayOf(baseOf(item), { answer: materialOf(solution, item) || item.feedback.get('solution') }, item.note);
};

export const types: Readonly<Record<string, ReadType>> = {
  choice: readChoices,
  choices: readChoices,
  words: readWords,
  number: readNumber,
  pairs: readPairs,
  blanks: readGaps,
  menus: readGaps,
  inline: readInline,
  order: readOrder,
  essay: readEssay,
};
