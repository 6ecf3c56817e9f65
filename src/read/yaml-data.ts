import { isAlias, isMap, isScalar, isSeq, type ParsedNode, Scalar } from 'yaml';
import { forbiddenCharacter } from '../topic/characters.js';
import type { Position } from '../topic/position.js';

/** Where a place within a text stands in the source; both count from 1. */
export type Locate = (line: number, column: number) => Position;

export interface YamlData {
  /** Plain data; undefined where there is none. */
  readonly data: unknown;
  /** Where keys and list entries begin, by path joined with `/`. */
  readonly positions: Map<string, Position>;
  /** Where the words of a text stand, by its path. */
  readonly texts: Map<string, Locate>;
  /** Numbers and truth values as they are written (`1.50`), by path. */
  readonly written: Map<string, string>;
}

export type ReportYaml = (
  rule: 'yaml-alias' | 'yaml-broken' | 'duplicate-key' | 'forbidden-character',
  offset: number,
  args: Record<string, string>,
) => void;

/** What a YAML node says, as plain data. An alias is refused: a few of them can stand for a text of any size. */
export function dataOf(
  root: ParsedNode | null,
  source: string,
  place: (offset: number) => Position,
  report: ReportYaml,
): YamlData {
  const positions = new Map<string, Position>();
  const texts = new Map<string, Locate>();
  const written = new Map<string, string>();

  const isRead = (node: ParsedNode | null): boolean => {
    if (isAlias(node)) report('yaml-alias', node.range[0], { name: node.source });
    return !isAlias(node);
  };
  const convert = (node: ParsedNode | null, path: string): unknown => {
    const below = (key: string | number): string => (path === '' ? String(key) : `${path}/${key}`);
    if (!isRead(node)) return undefined;
    if (isSeq(node)) {
      return node.items.filter(isRead).map((item, index) => {
        positions.set(below(index), place(item.range[0]));
        return convert(item, below(index));
      });
    }
    if (isMap(node)) {
      const seen = new Set<string>();
      const entries = node.items.map(({ key, value }) => {
        if (!isScalar(key)) report('yaml-broken', key.range[0], { reason: 'a key has to be a word' });
        const name = isScalar(key) ? String(key.value) : '';
        if (seen.has(name)) report('duplicate-key', key.range[0], { key: name });
        seen.add(name);
        positions.set(below(name), place(key.range[0]));
        return [name, convert(value, below(name))] as const;
      });
      return Object.fromEntries(entries);
    }
    if (!isScalar(node)) return undefined;
    if (typeof node.value === 'string') {
      texts.set(path, locateIn(node, source, place));
      // Escapes can write what the file itself may not hold.
      const forbidden = forbiddenCharacter(node.value);
      if (forbidden) report('forbidden-character', node.range[0], { code: forbidden.code });
    }
    if (typeof node.value === 'number' || typeof node.value === 'boolean') written.set(path, node.source);
    return node.value;
  };

  const data = convert(root, '');
  if (root) positions.set('', place(root.range[0]));
  return { data, positions, texts, written };
}

/** Exact in `|` texts and in texts on one line without escapes; elsewhere where the text begins. */
function locateIn(node: Scalar.Parsed, source: string, place: (offset: number) => Position): Locate {
  const [start, end] = node.range;
  const first = place(start);
  if (node.type === Scalar.BLOCK_LITERAL) {
    const indent = indentOf(source.slice(source.indexOf('\n', start) + 1, end));
    return (line, column) => ({ line: first.line + line, column: column + indent });
  }
  const written = source.slice(start, end);
  const quoted = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE;
  const asWritten = quoted ? written.slice(1, -1) === node.value : written === node.value;
  if (!asWritten) return () => first;
  return (_, column) => ({ line: first.line, column: first.column + (quoted ? 1 : 0) + column - 1 });
}

/** How far a block is indented: as its first line that is not blank. */
function indentOf(block: string): number {
  return /^(?:[ \t]*\r?\n)*( *)/.exec(block)?.[1]?.length ?? 0;
}
