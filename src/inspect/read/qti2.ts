import { all, child, children, childrenOf, elements, first, lineOf, type XmlNode } from '../../unpack/xml-node.js';
import type { Content } from '../content.js';
import { fault, quoted } from '../faults.js';
import type { TreeNode } from '../inspection.js';
import type { Document } from '../pack.js';
import { fileOf } from '../path.js';
import { qti2Key } from './qti2-key.js';
import { addressesIn, numberOf, optional, plainNode } from './text.js';

/** QTI 3.0's names are 2.x's with a prefix and hyphens. */
export function asQti2(node: XmlNode): XmlNode {
  const attributes = Object.entries(node.attributes).map(([name, value]) => [camel(name), value]);
  return {
    ...node,
    name: camel(node.name.replace(/^qti-/, '')),
    attributes: Object.fromEntries(attributes),
    content: node.content.map((each) => (typeof each === 'string' ? each : asQti2(each))),
  };
}

const camel = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** `assessmentTest`: points, pools and limits; it names its items by their files. */
export function readQtiTest({ path: file, root: written }: Document, content: Content): void {
  const root = asQti2(written);
  content.call(root.attributes.title ?? '');
  const seconds = numberOf(first(root, 'timeLimits')?.attributes.maxTime);
  content.set({
    ...optional('attempts', numberOf(first(root, 'itemSessionControl')?.attributes.maxAttempts)),
    ...optional('minutes', seconds === undefined ? undefined : seconds / 60),
  });
  for (const { attributes, line } of [...elements(root)]) {
    const id = attributes.identifier;
    if (id !== undefined && attributes.href !== undefined) {
      content.identifiers.push({ id, scope: 'tests', file, line });
      content.refer([fileOf(attributes.href, file)], { file, line });
    }
  }
  content.trees.push(treeOf(root));
}

const treeOf = (node: XmlNode): TreeNode => {
  const { identifier = '', href } = node.attributes;
  const parts = childrenOf(node).filter(({ name }) => /^(?:testPart|assessmentSection|assessmentItemRef)$/.test(name));
  return { label: `${node.name} ${identifier}${href ? ` → ${href}` : ''}`, children: parts.map(treeOf) };
};

/** What the tests say of each item's file. */
export function placesInTests(tests: readonly Document[]): ReadonlyMap<string, { points?: number; pool?: string }> {
  const places = new Map<string, { points?: number; pool?: string }>();
  const visit = (node: XmlNode, file: string, pool: string | undefined): void => {
    const { identifier, title, href } = node.attributes;
    const to = node.name === 'assessmentItemRef' && href !== undefined ? fileOf(href, file) : undefined;
    const points = numberOf(child(node, 'weight')?.attributes.value);
    if (to !== undefined) places.set(to, { ...optional('points', points), ...optional('pool', pool) });
    const drawn = child(node, 'selection') ? title || identifier : pool;
    for (const each of childrenOf(node)) visit(each, file, drawn);
  };
  for (const { path, root } of tests) visit(asQti2(root), path, undefined);
  return places;
}

/** One item; its points stand in a test where there is one. */
export function readQtiItem(
  document: Document,
  content: Content,
  place: { points?: number; pool?: string } = {},
): void {
  const file = document.path;
  const root = asQti2(document.root);
  const { identifier: id = '', title = '' } = root.attributes;
  const body = child(root, 'itemBody');
  const declarations = children(root, 'responseDeclaration');
  content.identifiers.push({ id, scope: 'questions', file, line: root.line });
  content.ask({
    id,
    type: typeOf(root, body),
    ...maximum(root),
    ...place,
    stem: stemOf(body) || title,
    choices: choicesOf(body).map(({ text }) => text),
    key: qti2Key(root, declarations, choicesOf(body)),
    file,
  });
  for (const { address, line } of addressesIn(root)) content.refer([fileOf(address, file)], { file, line });
  readLinks(body, declarations, file, content);
}

function maximum(root: XmlNode): { points?: number } {
  const declared = all(root, 'outcomeDeclaration');
  const score = declared.find(({ attributes }) => attributes.identifier === 'SCORE');
  const most = declared.find(({ attributes }) => attributes.identifier === 'MAXSCORE');
  return optional('points', numberOf(score?.attributes.normalMaximum) ?? numberOf(most && lineOf(most)));
}

const interactionsOf = (body: XmlNode | undefined): XmlNode[] =>
  body ? [...elements(body)].filter(({ name }) => name.endsWith('Interaction')) : [];

const TYPES: Readonly<Record<string, string>> = {
  orderInteraction: 'ordering',
  matchInteraction: 'matching',
  associateInteraction: 'matching',
  inlineChoiceInteraction: 'dropdowns',
  extendedTextInteraction: 'essay',
  hotspotInteraction: 'hotspot',
  selectPointInteraction: 'hotspot',
};

function typeOf(root: XmlNode, body: XmlNode | undefined): string {
  const [interaction, ...more] = interactionsOf(body);
  if (!interaction) return 'text';
  const id = interaction.attributes.responseIdentifier;
  const declaration = children(root, 'responseDeclaration').find(({ attributes }) => attributes.identifier === id);
  const { cardinality, baseType = '' } = declaration?.attributes ?? {};
  if (interaction.name === 'choiceInteraction') {
    const ids = all(interaction, 'simpleChoice').map(({ attributes }) => attributes.identifier?.toLowerCase());
    if (ids.length === 2 && ids.includes('true') && ids.includes('false')) return 'true-false';
    return cardinality === 'multiple' ? 'multiple-choice' : 'single-choice';
  }
  if (interaction.name === 'textEntryInteraction') {
    if (more.length > 0) return 'fill-blanks';
    return /^(?:float|integer)$/.test(baseType) ? 'numeric' : 'short-text';
  }
  return TYPES[interaction.name] ?? interaction.name;
}

const CHOICE = /^(?:simpleChoice|simpleAssociableChoice|inlineChoice|gapText|gapImg|hotspotChoice|associableHotspot)$/;

function choicesOf(body: XmlNode | undefined): { id: string; text: string }[] {
  const nodes = body ? [...elements(body)].filter(({ name }) => CHOICE.test(name)) : [];
  return nodes.map((node) => ({
    id: node.attributes.identifier ?? '',
    text: plainNode(node) || (node.attributes.hotspotLabel ?? node.attributes.identifier ?? ''),
  }));
}

/** The body without its choices; a gap is a pair of brackets. */
function stemOf(body: XmlNode | undefined): string {
  const bare = (node: XmlNode): XmlNode => ({
    ...node,
    content: node.content.flatMap((each): (XmlNode | string)[] => {
      if (typeof each === 'string') return [each];
      if (CHOICE.test(each.name)) return [];
      return /^(?:textEntry|inlineChoice)Interaction$/.test(each.name) ? [' [ ] '] : [bare(each)];
    }),
  });
  return body ? plainNode(bare(body)) : '';
}

/** An interaction whose response nobody declares is never scored. */
function readLinks(body: XmlNode | undefined, declared: readonly XmlNode[], file: string, content: Content): void {
  const known = new Set(declared.map(({ attributes }) => attributes.identifier));
  for (const { attributes, line } of interactionsOf(body)) {
    const id = attributes.responseIdentifier;
    if (id !== undefined && !known.has(id))
      content.faults.push(fault('reference-dangling', { file, line }, quoted(id)));
  }
}
