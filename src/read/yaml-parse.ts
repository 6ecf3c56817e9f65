import { Composer, type CST, LineCounter, Parser, type YAMLError } from 'yaml';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { Position } from '../topic/position.js';
import { dataOf, type ReportYaml, type YamlData } from './yaml-data.js';

export interface YamlResult extends YamlData {
  readonly diagnostics: Diagnostic[];
}

export interface YamlSource {
  readonly file: string;
  /** YAML, or JSON, which is a part of it. */
  readonly text: string;
  /** The line of the file in which `text` begins. */
  readonly firstLine?: number;
}

/** Brackets and indentation together; the model itself is some eight deep. */
const DEEPEST = 20;

/** The plain data that a YAML text says, with the place of every key and entry; what is wrong with it as diagnostics. */
export function parseYaml({ file, text, firstLine = 1 }: YamlSource): YamlResult {
  const lines = new LineCounter();
  // The parser would not count the line breaks in a text that it takes for an error.
  for (const start of [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]) lines.addNewLine(start);
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const tokens = [...new Parser().parse(text)];

  // The composer descends by recursion, so what is too deep must not reach it.
  const tooDeep = tooDeepToken(tokens);
  if (tooDeep) {
    const diagnostics = [diagnostic('yaml-too-deep', file, place(tooDeep.offset), { deepest: DEEPEST })];
    return { data: undefined, positions: new Map(), texts: new Map(), written: new Map(), diagnostics };
  }
  const [document, second] = new Composer({ uniqueKeys: false }).compose(tokens, true, text.length);
  const diagnostics: Diagnostic[] = [];
  const report: ReportYaml = (rule, offset, args) => diagnostics.push(diagnostic(rule, file, place(offset), args));
  for (const [index, error] of [...(document?.errors ?? []), ...(document?.warnings ?? [])].entries()) {
    // Once the parser has lost the thread, each further word is unexpected.
    if (index > 0 && error.code === 'UNEXPECTED_TOKEN') continue;
    // An alias is refused below, wherever it points.
    if (error.code !== 'BAD_ALIAS') report('yaml-broken', error.pos[0], { reason: reasonOf(error) });
  }
  if (second) report('yaml-broken', second.range[0], { reason: 'a second document begins here' });
  return { ...dataOf(document?.contents ?? null, text, place, report), diagnostics };
}

/** The parser's own words, but where an author meets them every day: `title: Water: a story`. */
const reasonOf = ({ message }: YAMLError): string =>
  message.startsWith('Nested mappings')
    ? 'a colon with a blank after it makes a second key in this line'
    : message.charAt(0).toLowerCase() + message.slice(1);

function tooDeepToken(tokens: readonly CST.Token[]): CST.Token | undefined {
  let level: CST.Token[] = tokens.flatMap((token) => (token.type === 'document' && token.value ? [token.value] : []));
  for (let depth = 0; level.length > 0; depth += 1) {
    const collections = level.filter((token) => 'items' in token);
    if (depth >= DEEPEST && collections.length > 0) return collections[0];
    level = collections.flatMap(({ items }) =>
      items.flatMap(({ key, value }) => [key, value].filter((part) => part != null)),
    );
  }
  return undefined;
}
