import { parseHtml } from '../../unpack/html.js';
import { all, child, children, childrenOf, elements, first, lineOf, type XmlNode } from '../../unpack/xml-node.js';
import type { Content } from '../content.js';
import { fault, quoted } from '../faults.js';
import type { Document } from '../pack.js';
import { filesOf } from '../path.js';
import { qti12Key } from './qti12-key.js';
import { addressesIn, labelled, materialText, numberOf, optional } from './text.js';

/** Canvas's names (`question_type`) and Common Cartridge's (`cc_profile`), in ours. */
const TYPES: Readonly<Record<string, string>> = {
  multiple_choice_question: 'single-choice',
  true_false_question: 'true-false',
  multiple_answers_question: 'multiple-choice',
  short_answer_question: 'short-text',
  fill_in_multiple_blanks_question: 'fill-blanks',
  multiple_dropdowns_question: 'dropdowns',
  matching_question: 'matching',
  numerical_question: 'numeric',
  essay_question: 'essay',
  ordering_question: 'ordering',
  hot_spot_question: 'hotspot',
  text_only_question: 'text',
  'cc.multiple_choice.v0p1': 'single-choice',
  'cc.true_false.v0p1': 'true-false',
  'cc.multiple_response.v0p1': 'multiple-choice',
  'cc.fib.v0p1': 'short-text',
  'cc.pattern_match.v0p1': 'short-text',
  'cc.essay.v0p1': 'essay',
};

/** QTI 1.2: `questestinterop`, plain, in Canvas's dialect or in Common Cartridge's profile. */
export function readQti12({ path, root }: Document, content: Content): void {
  const assessment = first(root, 'assessment');
  const fields = children(assessment, 'qtimetadata').flatMap((each) => children(each, 'qtimetadatafield'));
  content.call(assessment?.attributes.title ?? '');
  const attempts = labelled(fields, 'cc_maxattempts');
  content.set({
    ...optional('attempts', attempts === 'unlimited' ? 0 : numberOf(attempts)),
    ...optional('minutes', numberOf(labelled(fields, 'qmd_timelimit'))),
  });
  for (const part of childrenOf(root)) readSection(part, path, content, undefined);
}

/** Sections hold sections; one with `selection_number` is a pool. */
function readSection(node: XmlNode, file: string, content: Content, pool: string | undefined): void {
  const { ident, title } = node.attributes;
  if (node.name === 'item') readItem(node, file, content, pool);
  if (!['assessment', 'section', 'objectbank'].includes(node.name)) return;
  if (ident !== undefined) content.identifiers.push({ id: ident, scope: 'assessments', file, line: node.line });
  const isPool = all(child(node, 'selection_ordering'), 'selection_number').length > 0;
  for (const part of childrenOf(node)) readSection(part, file, content, isPool ? title || ident : pool);
}

function readItem(item: XmlNode, file: string, content: Content, pool: string | undefined): void {
  const { ident = '', title = '' } = item.attributes;
  const presentation = child(item, 'presentation');
  const fields = all(child(item, 'itemmetadata'), 'qtimetadatafield');
  const responses = responsesOf(presentation);
  const named = labelled(fields, 'question_type') ?? labelled(fields, 'cc_profile');
  const points = numberOf(labelled(fields, 'points_possible') ?? labelled(fields, 'cc_weighting'));
  content.identifiers.push({ id: ident, scope: 'questions', file, line: item.line });
  content.ask({
    id: ident,
    type: named === undefined ? typeOf(responses) : (TYPES[named] ?? named),
    ...optional('points', points),
    ...optional('pool', pool),
    stem: stemOf(presentation) || title,
    choices: choicesOf(responses),
    key: qti12Key(item, responses),
    file,
  });
  readLinks(item, responses, file, content);
  for (const text of all(item, 'mattext'))
    for (const { address } of addressesIn(parseHtml(lineOf(text))))
      content.refer(filesOf(address, file), { file, line: text.line });
}

const RESPONSE = /^response_(?:lid|str|num|grp|xy)$/;

const responsesOf = (presentation: XmlNode | undefined): XmlNode[] =>
  presentation ? [...elements(presentation)].filter(({ name }) => RESPONSE.test(name)) : [];

/** By what it responds with, where no metadata names the type. */
function typeOf(responses: readonly XmlNode[]): string {
  const [response] = responses;
  if (!response) return 'text';
  if (responses.length > 1) return response.name === 'response_lid' ? 'matching' : 'fill-blanks';
  if (response.name === 'response_str') return 'short-text';
  if (response.name === 'response_num') return 'numeric';
  if (response.name !== 'response_lid') return response.name;
  const cardinality = response.attributes.rcardinality?.toLowerCase();
  return cardinality === 'multiple' ? 'multiple-choice' : cardinality === 'ordered' ? 'ordering' : 'single-choice';
}

/** All material of the presentation that belongs to no response. */
function stemOf(presentation: XmlNode | undefined): string {
  if (!presentation) return '';
  const texts = childrenOf(presentation).map((each) => {
    if (RESPONSE.test(each.name)) return '';
    return each.name === 'material' ? materialText(each) : stemOf(each);
  });
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

const choicesOf = (responses: readonly XmlNode[]): string[] => [
  ...new Set(responses.flatMap((each) => all(each, 'response_label').map(materialText)).filter(Boolean)),
];

/** What an item refers to within itself. */
function readLinks(item: XmlNode, responses: readonly XmlNode[], file: string, content: Content): void {
  const known = new Set([
    ...all(item, 'itemfeedback').map(({ attributes }) => attributes.ident),
    ...responses.map(({ attributes }) => attributes.ident),
  ]);
  const links = all(item, 'displayfeedback').map((node) => [node, node.attributes.linkrefid] as const);
  const keys = all(item, 'varequal').map((node) => [node, node.attributes.respident] as const);
  for (const [node, id] of [...links, ...keys])
    if (id !== undefined && !known.has(id))
      content.faults.push(fault('reference-dangling', { file, line: node.line }, quoted(id)));
}

/** Canvas's `assessment_meta.xml`. */
export function readCanvasQuiz({ root }: Document, content: Content): void {
  content.call(lineOf(child(root, 'title')));
  const attempts = numberOf(lineOf(child(root, 'allowed_attempts')));
  content.set({
    ...optional('attempts', attempts === -1 ? 0 : attempts),
    ...optional('minutes', numberOf(lineOf(child(root, 'time_limit')))),
  });
}
