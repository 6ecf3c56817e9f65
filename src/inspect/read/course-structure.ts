import { all, child, first, lineOf, type XmlNode } from '../../unpack/xml-node.js';
import type { Content } from '../content.js';
import { fault, quoted } from '../faults.js';
import type { TreeNode } from '../inspection.js';
import type { Document } from '../pack.js';
import { fileOf } from '../path.js';
import { percent } from './manifest.js';
import { numberOf, optional } from './text.js';

/** `cmi5.xml` (cmi5 13.1): a course of blocks and assignable units. */
export function readCourseStructure({ path: file, root }: Document, content: Content): void {
  const course = child(root, 'course');
  content.call(titleOf(course));
  content.trees.push({
    label: `course ${course?.attributes.id ?? ''}: ${titleOf(course)}`,
    children: treesOf(root),
  });
  for (const node of ['course', 'block', 'au'].flatMap((name) => all(root, name))) {
    const { id } = node.attributes;
    if (id !== undefined) content.identifiers.push({ id, scope: 'course', file, line: node.line });
  }
  for (const unit of all(root, 'au')) readUnit(unit, file, content);
  readObjectives(root, file, content);
}

const titleOf = (node: XmlNode | undefined): string => lineOf(first(child(node, 'title'), 'langstring'));

const treesOf = (node: XmlNode): TreeNode[] =>
  ['block', 'au'].flatMap((name) =>
    node.content
      .filter((each): each is XmlNode => typeof each !== 'string' && each.name === name)
      .map((each) => ({
        label: `${name} ${each.attributes.id ?? ''}: ${titleOf(each)}${name === 'au' ? ` → ${lineOf(child(each, 'url'))}` : ''}`,
        children: treesOf(each),
      })),
  );

function readUnit(unit: XmlNode, file: string, content: Content): void {
  content.items.push({ id: unit.attributes.id ?? '', title: titleOf(unit) });
  content.set(optional('pass', percent(numberOf(unit.attributes.masteryScore))));
  const url = child(unit, 'url');
  content.refer([fileOf(lineOf(url), file)], { file, line: url?.line ?? unit.line });
}

function readObjectives(root: XmlNode, file: string, content: Content): void {
  const objectives = all(root, 'objective');
  const known = new Set<string>();
  for (const { attributes, line } of objectives) {
    if (attributes.id === undefined) continue;
    known.add(attributes.id);
    content.identifiers.push({ id: attributes.id, scope: 'objectives', file, line });
  }
  for (const { attributes, line } of objectives) {
    const id = attributes.idref;
    if (id !== undefined && !known.has(id))
      content.faults.push(fault('reference-dangling', { file, line }, quoted(id)));
  }
}
