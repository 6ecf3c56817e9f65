import { type Diagnostic, isFailure } from '../diagnostic.js';
import { type Shard, shardName } from '../shard.js';
import type { FormatContext } from './formatter.js';
import { formatPretty } from './pretty.js';

/** One source and what was found in it. Of `failed` and `rest` each may be empty; both are texts as people read them. */
export interface Testcase {
  readonly name: string;
  /** What would keep the source from being built. */
  readonly failed: string;
  /** The rules of that. */
  readonly rules: readonly string[];
  readonly rest: string;
}

/** JUnit's XML: a testcase a source, which fails by what would keep it from being built; the rest is its output. */
export function formatJunit(found: readonly Diagnostic[], context: FormatContext): Promise<string> {
  const files = [...new Set([...context.files, ...found.map(({ file }) => file)])].sort();
  const byFile = new Map(files.map((file) => [file, [] as Diagnostic[]]));
  for (const one of found) byFile.get(one.file)?.push(one);
  const cases = files.map((file) => testcase(file, byFile.get(file) ?? [], context));
  return writeJunit(cases, context.shard);
}

function testcase(file: string, own: readonly Diagnostic[], context: FormatContext): Testcase {
  const text = (found: readonly Diagnostic[]): string => printed(formatPretty(found, { ...context, color: false }));
  const failed = own.filter((one) => isFailure(one, context.strict));
  return {
    name: printed(file),
    failed: text(failed),
    rules: [...new Set(failed.map(({ rule }) => rule))],
    rest: text(own.filter((one) => !failed.includes(one))),
  };
}

/** A document of these testcases. A shard's says which one it is, among the properties. */
export async function writeJunit(cases: readonly Testcase[], shard?: Shard): Promise<string> {
  // Loaded when it is asked for: the library behind it takes longer to start than most topics take to check.
  const { writeXml } = await import('../../targets/xml.js');
  const failures = cases.filter(({ failed }) => failed !== '').length;
  const counts = { '@name': 'lessonpack', '@tests': String(cases.length), '@failures': String(failures) };
  const testsuite = {
    ...counts,
    '@errors': '0',
    ...(shard && { properties: { property: { '@name': 'shard', '@value': shardName(shard) } } }),
    testcase: cases.map(({ name, failed, rules, rest }) => ({
      '@classname': 'lessonpack',
      '@name': name,
      ...(failed !== '' && { failure: { '@message': rules.join(', '), '@type': rules[0] ?? '', '#': failed } }),
      ...(rest !== '' && { 'system-out': rest }),
    })),
  };
  return writeXml({ testsuites: { ...counts, testsuite } });
}

/** A name of a file may hold what XML cannot. */
const printed = (text: string): string =>
  text.replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
