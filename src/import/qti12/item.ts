import { labelled } from '../../inspect/read/text.js';
import { all, child, childrenOf, elements, type XmlNode } from '../../unpack/xml-node.js';
import { type Condition, conditionsOf } from './conditions.js';
import { type MaterialMeans, materialOf } from './material.js';

/** An item with what its parts are. */
export interface Item extends MaterialMeans {
  readonly node: XmlNode;
  /** Canvas's name of its type, Common Cartridge's, or what it responds with. */
  readonly type: string;
  readonly points: number | undefined;
  readonly presentation: readonly XmlNode[];
  readonly responses: readonly XmlNode[];
  readonly conditions: readonly Condition[];
  /** By ident. */
  readonly feedback: ReadonlyMap<string, string>;
}

const RESPONSE = /^response_(?:lid|str|num|grp|xy)$/;

export const isResponse = ({ name }: XmlNode): boolean => RESPONSE.test(name);

export function itemOf(node: XmlNode, means: MaterialMeans): Item {
  const presentation = child(node, 'presentation');
  const fields = all(child(node, 'itemmetadata'), 'qtimetadatafield');
  const responses = presentation ? [...elements(presentation)].filter(isResponse) : [];
  const named = labelled(fields, 'question_type') ?? labelled(fields, 'cc_profile') ?? blackboardType(node);
  const points = Number(labelled(fields, 'points_possible') ?? labelled(fields, 'cc_weighting'));
  const feedback = all(node, 'itemfeedback').map(
    (each) => [each.attributes.ident ?? '', materialOf(each, means)] as const,
  );
  return {
    ...means,
    node,
    type: named ? (TYPES[named] ?? named) : typeOf(responses),
    points: points > 0 ? points : undefined,
    presentation: presentation ? childrenOf(presentation) : [],
    responses,
    conditions: conditionsOf(node),
    feedback: new Map(feedback.filter(([, text]) => text !== '')),
  };
}

const blackboardType = (node: XmlNode): string | undefined => {
  const [type] = all(child(node, 'itemmetadata'), 'bbmd_questiontype');
  return type?.content.join('').trim() || undefined;
};

/** Names of types, in ours. */
const TYPES: Readonly<Record<string, string>> = {
  multiple_choice_question: 'choice',
  true_false_question: 'choice',
  multiple_answers_question: 'choices',
  short_answer_question: 'words',
  fill_in_multiple_blanks_question: 'blanks',
  multiple_dropdowns_question: 'menus',
  matching_question: 'pairs',
  numerical_question: 'number',
  essay_question: 'essay',
  text_only_question: 'text',
  'cc.multiple_choice.v0p1': 'choice',
  'cc.true_false.v0p1': 'choice',
  'cc.multiple_response.v0p1': 'choices',
  'cc.fib.v0p1': 'words',
  'cc.pattern_match.v0p1': 'words',
  'cc.essay.v0p1': 'essay',
  'Multiple Choice': 'choice',
  'True/False': 'choice',
  'Multiple Answer': 'choices',
  Essay: 'essay',
  'Fill in the Blank': 'words',
};

/** By what it responds with, where no metadata names the type. */
function typeOf(responses: readonly XmlNode[]): string {
  const [response, ...others] = responses;
  if (!response) return 'text';
  if (others.length > 0) return response.name === 'response_lid' ? 'pairs' : 'inline';
  if (response.name === 'response_num' || all(response, 'render_fib').some(isNumeric)) return 'number';
  if (response.name === 'response_str') return 'words';
  if (response.name !== 'response_lid') return response.name;
  const cardinality = response.attributes.rcardinality?.toLowerCase();
  return cardinality === 'multiple' ? 'choices' : cardinality === 'ordered' ? 'order' : 'choice';
}

const isNumeric = ({ attributes }: XmlNode): boolean =>
  /^(?:decimal|integer|scientific)$/i.test(attributes.fibtype ?? '');
