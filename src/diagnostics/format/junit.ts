import { type Diagnostic, isFailure } from '../diagnostic.js';
import type { FormatContext } from './formatter.js';
import { formatPretty } from './pretty.js';

/** JUnit's XML: a testcase a source, which fails by what would keep it from being built; the rest is its output. */
export async function formatJunit(found: readonly Diagnostic[], context: FormatContext): Promise<string> {
  // Loaded when it is asked for: the library behind it takes longer to start than most topics take to check.
  const { writeXml } = await import('../../targets/xml.js');
  const files = [...new Set([...context.files, ...found.map(({ file }) => file)])].sort();
  const cases = files.map((file) => {
    const own = found.filter((one) => one.file === file);
    return testcase(file, own, context);
  });
  const failures = cases.filter((each) => 'failure' in each).length;
  const counts = { '@name': 'lessonpack', '@tests': String(cases.length), '@failures': String(failures) };
  return writeXml({ testsuites: { ...counts, testsuite: { ...counts, '@errors': '0', testcase: cases } } });
}

function testcase(file: string, own: readonly Diagnostic[], context: FormatContext) {
  const text = (found: readonly Diagnostic[]): string => printed(formatPretty(found, { ...context, color: false }));
  const failed = own.filter((one) => isFailure(one, context.strict));
  const rest = text(own.filter((one) => !failed.includes(one)));
  const rules = [...new Set(failed.map(({ rule }) => rule))].join(', ');
  return {
    '@classname': 'lessonpack',
    '@name': printed(file),
    ...(failed.length > 0 && { failure: { '@message': rules, '@type': failed[0]?.rule ?? '', '#': text(failed) } }),
    ...(rest !== '' && { 'system-out': rest }),
  };
}

/** A name of a file may hold what XML cannot. */
const printed = (text: string): string =>
  text.replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
