import { all, textOf } from '../../unpack/xml-node.js';
import { fault } from '../faults.js';
import type { Fault } from '../inspection.js';
import { type Kind, type KindName, kinds } from '../kinds.js';
import type { Pack } from '../pack.js';

/** The functions of each API, by what they are for. */
const APIS = {
  scorm12: {
    starts: 'LMSInitialize',
    finishes: 'LMSFinish',
    commits: 'LMSCommit',
    names: /\bLMS(?:Initialize|Finish|GetValue|SetValue|Commit|GetLastError|GetErrorString|GetDiagnostic)\b/g,
  },
  scorm2004: {
    starts: 'Initialize',
    finishes: 'Terminate',
    commits: 'Commit',
    names: /(?<=[.'"`])(?:Initialize|Terminate|GetValue|SetValue|Commit|GetLastError|GetErrorString|GetDiagnostic)\b/g,
  },
} as const;

const ELEMENT = /\b(?:cmi|adl)\.(?:[a-z_]+\.)*[a-z_]+/g;

/** What the scripts of a SCORM package name: functions of the API, then elements of the data model, each once. */
export function callsOf(pack: Pack, kind: KindName): string[] {
  const { api }: Kind = kinds[kind];
  if (!api) return [];
  const scripts = scriptsOf(pack);
  const named = (pattern: RegExp): string[] =>
    [...new Set(scripts.flatMap((text) => text.match(pattern) ?? []))].sort();
  return [...named(APIS[api].names), ...named(ELEMENT)];
}

/** What a lesson cannot do without. Scripts are read, not run: names that a script puts together are not found. */
export function checkCalls(pack: Pack, calls: readonly string[], kind: KindName): Fault[] {
  const { api }: Kind = kinds[kind];
  if (!api) return [];
  const { starts, finishes, commits } = APIS[api];
  const place = { file: pack.html[0]?.path ?? '' };
  if (!calls.includes(starts)) return [fault('never-starts', place, starts)];
  return [
    ...(calls.includes(finishes) ? [] : [fault('never-finishes', place, finishes)]),
    ...(calls.includes(commits) ? [] : [fault('never-commits', place, commits)]),
  ];
}

const decoder = new TextDecoder();

const scriptsOf = ({ files, html }: Pack): string[] => [
  ...[...files.values()].flatMap(({ path, content }) =>
    /\.m?js$/i.test(path) && content ? [decoder.decode(content)] : [],
  ),
  ...html.flatMap(({ root }) => all(root, 'script').map(textOf)),
];
