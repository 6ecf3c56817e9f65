import { parseHtml } from '../../unpack/html.js';
import { all, child, children, lineOf, textOf, type XmlNode } from '../../unpack/xml-node.js';
import type { Content } from '../content.js';
import { fault, quoted } from '../faults.js';
import type { Question, TreeNode } from '../inspection.js';
import type { Document } from '../pack.js';
import { decoded } from '../path.js';
import { addressesIn, numberOf, optional, plainHtml } from './text.js';

/** Moodle's names of core types, in ours; `multichoice` and `cloze` are two each. */
const TYPES: Readonly<Record<string, string>> = {
  truefalse: 'true-false',
  shortanswer: 'short-text',
  numerical: 'numeric',
  matching: 'matching',
  match: 'matching',
  ordering: 'ordering',
  essay: 'essay',
  ddmarker: 'hotspot',
  gapselect: 'dropdowns',
  ddwtos: 'dropdowns',
  description: 'text',
};

/** Moodle XML: a question bank in categories. */
export function readMoodle({ path, root }: Document, content: Content): void {
  const categories: { label: string; children: TreeNode[] }[] = [];
  for (const question of children(root, 'question')) {
    const { type = '' } = question.attributes;
    if (type === 'category') {
      const name = textIn(question, 'category');
      content.call(name.split('/').at(-1) ?? '');
      categories.push({ label: `category ${name}`, children: [] });
    } else {
      const read = questionOf(question, type, path);
      content.ask(read);
      readIdnumber(question, path, content);
      readFiles(question, path, content);
      categories.at(-1)?.children.push({ label: `${read.type} ${read.id}`, children: [] });
    }
  }
  content.trees.push(...categories);
}

/** Embedded files that a text names. */
function readFiles(question: XmlNode, file: string, content: Content): void {
  const known = new Set(all(question, 'file').map(({ attributes: { path = '/', name = '' } }) => `${path}${name}`));
  for (const text of all(question, 'text')) {
    for (const { address } of addressesIn(parseHtml(textOf(text)))) {
      const path = /^@@PLUGINFILE@@(\/[^?#]*)/.exec(address)?.[1];
      if (path !== undefined && !known.has(decoded(path)))
        content.faults.push(fault('reference-dangling', { file, line: text.line }, quoted(address)));
    }
  }
}

/** Moodle drops a second one of the same category in silence. */
function readIdnumber(question: XmlNode, file: string, content: Content): void {
  const id = lineOf(child(question, 'idnumber'));
  if (id !== '') content.identifiers.push({ id, scope: 'questions', file, line: question.line });
}

const textIn = (node: XmlNode | undefined, name: string): string => {
  const field = child(node, name);
  return lineOf(child(field, 'text') ?? field);
};

function questionOf(question: XmlNode, moodleType: string, file: string): Question {
  const stem = textIn(question, 'questiontext');
  const codes = moodleType === 'cloze' || moodleType === 'multianswer' ? clozeCodes(stem) : [];
  return {
    id: lineOf(child(question, 'idnumber')) || textIn(question, 'name'),
    type: typeOf(question, moodleType, codes),
    ...optional('points', codes.length > 0 ? clozePoints(codes) : numberOf(lineOf(child(question, 'defaultgrade')))),
    stem: plainHtml(codes.reduce((text, code) => text.replace(code, ' [ ] '), stem)),
    choices: choicesOf(question),
    key: codes.length > 0 ? codes.map(clozeKey) : keyOf(question, moodleType),
    file,
  };
}

function typeOf(question: XmlNode, moodleType: string, codes: readonly string[]): string {
  if (moodleType === 'multichoice')
    return lineOf(child(question, 'single')) === 'false' ? 'multiple-choice' : 'single-choice';
  if (codes.length > 0) return codes.every((code) => /:M/.test(code)) ? 'dropdowns' : 'fill-blanks';
  return TYPES[moodleType] ?? moodleType;
}

const answersOf = (question: XmlNode): { text: string; fraction: number; tolerance: string }[] =>
  children(question, 'answer').map((answer) => ({
    text: plainHtml(textIn(answer, 'text') || lineOf(answer)),
    fraction: numberOf(answer.attributes.fraction) ?? 0,
    tolerance: lineOf(child(answer, 'tolerance')),
  }));

function choicesOf(question: XmlNode): string[] {
  const { type = '' } = question.attributes;
  if (/^match/.test(type)) return [...new Set(pairsOf(question).map(({ right }) => right))];
  if (/^(?:multichoice|truefalse)$/.test(type)) return answersOf(question).map(({ text }) => text);
  const options = [...children(question, 'selectoption'), ...children(question, 'dragbox')];
  return options.map((each) => plainHtml(textIn(each, 'text')));
}

const pairsOf = (question: XmlNode): { left: string; right: string }[] =>
  children(question, 'subquestion').map((each) => ({
    left: plainHtml(textIn(each, 'text')),
    right: plainHtml(textIn(child(each, 'answer'), 'text')),
  }));

function keyOf(question: XmlNode, type: string): string[] {
  if (/^match/.test(type))
    return pairsOf(question).flatMap(({ left, right }) => (left === '' ? [] : [`${left} → ${right}`]));
  if (type === 'gapselect' || type === 'ddwtos') return gapKey(question);
  const answers = answersOf(question);
  // The fractions of an ordering are the places.
  if (type === 'ordering') return [...answers].sort((a, b) => a.fraction - b.fraction).map(({ text }) => text);
  if (type === 'ddmarker')
    return all(question, 'drop').map((drop) => `${lineOf(child(drop, 'shape'))} ${lineOf(child(drop, 'coords'))}`);
  return answers.flatMap(({ text, fraction, tolerance }) => {
    if (fraction <= 0) return [];
    const share = fraction === 100 || type === 'multichoice' ? '' : ` (${fraction} %)`;
    return [`${text}${numberOf(tolerance) ? ` ± ${tolerance}` : ''}${share}`];
  });
}

/** `[[2]]` stands for the second choice. */
function gapKey(question: XmlNode): string[] {
  const options = choicesOf(question);
  const gaps = textIn(question, 'questiontext').matchAll(/\[\[(\d+)\]\]/g);
  return [...gaps].map(([, number]) => options[Number(number) - 1] ?? '');
}

/** No text with gaps is longer: brackets that nobody closes must not keep us searching. */
const MOST_CLOZE = 100_000;

/** Embedded answers: `{1:SHORTANSWER:=right~wrong}`; `\}` is a bracket of the answer's own. */
const clozeCodes = (text: string): string[] =>
  text.slice(0, MOST_CLOZE).match(/\{\d*:[A-Z_]+:(?:\\.|[^}\\]){0,2000}\}/g) ?? [];

const clozePoints = (codes: readonly string[]): number =>
  codes.reduce((sum, code) => sum + Number(/^\{(\d+)/.exec(code)?.[1] ?? 1), 0);

/** What earns the whole mark. */
function clozeKey(code: string): string {
  const answers = code.slice(code.indexOf(':', code.indexOf(':') + 1) + 1, -1).split(/(?<!\\)~/);
  const right = answers.flatMap((each) => /^(?:=|%100%)(.*?)(?:(?<!\\)#.*)?$/s.exec(each)?.[1] ?? []);
  return plainHtml(right.join(' | '));
}
