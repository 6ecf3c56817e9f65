import { all, child, children, childrenOf, first, lineOf, type XmlNode } from '../../unpack/xml-node.js';
import type { Content } from '../content.js';
import { fault, quoted } from '../faults.js';
import type { TreeNode } from '../inspection.js';
import type { Document } from '../pack.js';
import { fileOf } from '../path.js';
import { numberOf, optional } from './text.js';

/** IMS content packaging: `imsmanifest.xml` of SCORM, Common Cartridge and QTI packages. */
export function readManifest({ path, root }: Document, content: Content): void {
  const resources = all(root, 'resource');
  const fileIn = resolver(root, path);
  const hrefs = new Map(
    resources.map((each) => [each.attributes.identifier ?? '', fileIn(each, each.attributes.href)]),
  );
  content.trees.push({
    label: `manifest ${root.attributes.identifier ?? ''}`.trim(),
    children: [
      ...all(root, 'organization').map((each) => organizationTree(each, hrefs)),
      ...resources.map(resourceTree),
    ],
  });
  content.call(titleOf(root));
  readItems(root, path, content);
  for (const resource of resources) readResource(resource, path, content, fileIn);
  readLinks(root, path, new Set(hrefs.keys()), content);
  readPassMark(root, content);
  readVersion(root, path, content);
}

const titleOf = (root: XmlNode): string =>
  lineOf(first(first(root, 'organization'), 'title')) ||
  lineOf(first(first(first(root, 'lom'), 'title'), 'string') ?? first(first(root, 'lom'), 'title'));

/** Finds the file that a resource means by an address; base addresses stand on the manifest, `resources` and `resource`. */
function resolver(root: XmlNode, path: string): (resource: XmlNode, href: string | undefined) => string | undefined {
  const baseOf = (node: XmlNode | undefined): string => node?.attributes['xml:base'] ?? '';
  const base = `${baseOf(root)}${baseOf(child(root, 'resources'))}`;
  return (resource, href) => (href === undefined ? undefined : fileOf(`${base}${baseOf(resource)}${href}`, path));
}

function organizationTree(node: XmlNode, hrefs: ReadonlyMap<string, string | undefined>): TreeNode {
  const { identifier = '', identifierref } = node.attributes;
  const title = lineOf(child(node, 'title'));
  const target = identifierref === undefined ? '' : ` → ${hrefs.get(identifierref) ?? identifierref}`;
  return {
    label: `${node.name} ${identifier}${title && `: ${title}`}${target}`,
    children: children(node, 'item').map((each) => organizationTree(each, hrefs)),
  };
}

function resourceTree(node: XmlNode): TreeNode {
  const { identifier = '', type = '', href } = node.attributes;
  return {
    label: `resource ${identifier} (${type})${href === undefined ? '' : ` → ${href}`}`,
    children: [
      ...children(node, 'file').map((each) => ({ label: each.attributes.href ?? '', children: [] })),
      ...children(node, 'dependency').map((each) => ({
        label: `needs ${each.attributes.identifierref ?? ''}`,
        children: [],
      })),
    ],
  };
}

function readItems(root: XmlNode, file: string, content: Content): void {
  for (const item of all(root, 'item')) {
    const { identifier: id = '' } = item.attributes;
    if (item.attributes.identifierref !== undefined) content.items.push({ id, title: lineOf(child(item, 'title')) });
  }
  // One manifest's identifiers are unique among themselves, whatever they name (xs:ID).
  for (const node of [root, ...['organization', 'item', 'resource'].flatMap((name) => all(root, name))]) {
    const id = node.attributes.identifier;
    if (id !== undefined) content.identifiers.push({ id, scope: 'manifest', file, line: node.line });
  }
}

function readResource(resource: XmlNode, file: string, content: Content, fileIn: ReturnType<typeof resolver>): void {
  content.listed ??= new Set();
  const line = resource.line;
  const own = fileIn(resource, resource.attributes.href);
  content.refer([own], { file, line });
  // What a resource opens with is a file of it, listed again or not.
  if (own !== undefined) content.listed.add(own);
  for (const each of children(resource, 'file')) {
    const to = fileIn(resource, each.attributes.href);
    if (to === undefined) continue;
    content.listed.add(to);
    content.refer([to], { file, line: each.line });
  }
  readScormType(resource, file, content);
}

/** Moodle matches the prefix letter for letter. */
function readScormType({ attributes, line }: XmlNode, file: string, content: Content): void {
  const name = Object.keys(attributes).find((each) => /:scormtype$/i.test(each));
  if (name && !name.startsWith('adlcp:')) content.faults.push(fault('prefix-unknown', { file, line }, quoted(name)));
}

function readLinks(root: XmlNode, file: string, resources: ReadonlySet<string>, content: Content): void {
  const dangling = (node: XmlNode, id: string): void => {
    content.faults.push(fault('reference-dangling', { file, line: node.line }, quoted(id)));
  };
  for (const node of [...all(root, 'item'), ...all(root, 'dependency')]) {
    const id = node.attributes.identifierref;
    if (id !== undefined && !resources.has(id)) dangling(node, id);
  }
  const organizations = first(root, 'organizations');
  const chosen = organizations?.attributes.default;
  const known = children(organizations, 'organization').map(({ attributes }) => attributes.identifier);
  if (organizations && chosen !== undefined && !known.includes(chosen)) dangling(organizations, chosen);
  for (const node of all(root, 'location')) {
    const to = node.prefix === 'adlcp' ? fileOf(lineOf(node), file) : undefined;
    if (to === undefined) continue;
    content.refer([to], { file, line: node.line });
    content.listed?.add(to);
  }
}

function readVersion(root: XmlNode, file: string, content: Content): void {
  const { schema, version } = schemaOf(root);
  if (schema === 'ims common cartridge' && !/^1\.[01]\b/.test(version))
    content.faults.push(fault('cartridge-version', { file }, quoted(version)));
}

/** SCORM 1.2's in per cent, 2004's as a share. */
function readPassMark(root: XmlNode, content: Content): void {
  const mastery = lineOf(first(root, 'masteryscore'));
  content.set(optional('pass', numberOf(mastery)));
  const measure = lineOf(first(root, 'minNormalizedMeasure'));
  content.set(optional('pass', percent(numberOf(measure))));
}

/** A share as per cent, without the noise of binary fractions. */
export const percent = (share: number | undefined): number | undefined =>
  share === undefined ? undefined : Number((share * 100).toFixed(6));

/** The manifest's own schema and version, in lower case. */
export function schemaOf(root: XmlNode): { schema: string; version: string } {
  const metadata = childrenOf(root).find(({ name }) => name === 'metadata');
  const text = (name: string): string => lineOf(child(metadata, name)).toLowerCase();
  return { schema: text('schema'), version: text('schemaversion') };
}
