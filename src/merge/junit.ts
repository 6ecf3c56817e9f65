import { type Testcase, writeJunit } from '../diagnostics/format/junit.js';
import { readTags } from '../read/xml-tags.js';
import type { ReportKind } from './report.js';

interface Junit {
  readonly shard: string | undefined;
  readonly cases: readonly Testcase[];
}

/** JUnit's XML: the testcases of all shards, and one of a topic that two shards read: its own, and that of its course. */
export const junit: ReportKind = {
  begins: /^(?:<\?xml[^>]*>\s*)?<testsuites name="lessonpack"/,
  read: (text) => {
    const document = parse(text);
    return document && { shard: document.shard, topics: [] };
  },
  merge: (texts) => {
    const byName = new Map<string, Testcase[]>();
    for (const each of texts.flatMap((text) => parse(text)?.cases ?? []))
      byName.set(each.name, [...(byName.get(each.name) ?? []), each]);
    const names = [...byName.keys()].sort();
    return writeJunit(names.map((name) => mergeCases(name, byName.get(name) ?? [])));
  },
};

function parse(document: string): Junit | undefined {
  const parts = readTags(document);
  if (!parts) return undefined;
  const texts = (element: string) => parts.texts.filter(({ within }) => within === element).values();
  const [failures, outputs] = [texts('failure'), texts('system-out')];
  const next = (from: typeof failures): string => from.next().value?.text ?? '';
  const cases: Testcase[] = [];
  let shard: string | undefined;
  for (const { name, attributes } of parts.tags) {
    const of = (key: string): string => attributes.get(key) ?? '';
    const last = cases.at(-1);
    if (name === 'property' && of('name') === 'shard') shard = of('value');
    if (name === 'testcase') cases.push({ name: of('name'), failed: '', rules: [], rest: '' });
    if (name === 'failure' && last)
      cases.splice(-1, 1, { ...last, failed: next(failures), rules: of('message').split(', ') });
    if (name === 'system-out' && last) cases.splice(-1, 1, { ...last, rest: next(outputs) });
  }
  return { shard, cases };
}

/** What several shards say of one file; nearly always they say the same. */
function mergeCases(name: string, [first, ...others]: readonly Testcase[]): Testcase {
  if (!first || others.every(({ failed, rest }) => failed === first.failed && rest === first.rest))
    return first ?? { name, failed: '', rules: [], rest: '' };
  const all = [first, ...others];
  const failed = problemsIn(all.map((each) => each.failed));
  const rest = problemsIn(all.map((each) => each.rest));
  return { name, failed: textOf(failed), rules: [...new Set(failed.map(({ rule }) => rule))], rest: textOf(rest) };
}

/** A problem as people read it, and what its first line says. */
interface Problem {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly isLoss: boolean;
  readonly rule: string;
}

/** No line of a frame, which begins with a blank or `> `. */
const HEAD = /^(?! |> ).*?:(\d+):(\d+) {2}(error|warning|info) {2}([a-z0-9-]+) {2}/;

/** The problems that texts for people name, each once, in their order. */
function problemsIn(texts: readonly string[]): Problem[] {
  const found = new Map<string, Problem>();
  for (const text of texts.flatMap((each) => each.split(/\n(?=(?! |> ).*:\d+:\d+ {2})/))) {
    const [, line, column, severity, rule = ''] = HEAD.exec(text) ?? [];
    const problem = {
      text: text.trimEnd(),
      line: Number(line),
      column: Number(column),
      isLoss: severity === 'info',
      rule,
    };
    if (rule !== '') found.set(problem.text, problem);
  }
  return [...found.values()].sort(
    (a, b) => a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.text, b.text),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** As they are printed: what has to be mended, an empty line after each, then the losses. */
function textOf(problems: readonly Problem[]): string {
  const lines = (isLoss: boolean): string[] =>
    problems.filter((each) => each.isLoss === isLoss).map(({ text }) => `${text}\n`);
  const losses = lines(true).join('');
  return [...lines(false), ...(losses === '' ? [] : [losses])].join('\n');
}
