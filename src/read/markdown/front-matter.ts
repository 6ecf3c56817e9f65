import type { Position } from '../../topic/position.js';
import { topicSchema } from '../../topic/topic.js';
import type { Say } from '../say.js';
import { parseYaml, type YamlResult } from '../yaml-parse.js';
import { readScalars } from '../yaml-scalars.js';

export interface FrontMatter {
  /** Undefined where it could not be read: then nothing is known to be missing in it. */
  readonly data: Record<string, unknown> | undefined;
  readonly positions: ReadonlyMap<string, Position>;
  /** The source with the front matter's lines empty, so that the others keep their numbers. */
  readonly body: string;
}

const BEGIN: Position = { line: 1, column: 1 };
const RULE = /^---[ \t]*$/;

/** The index of the line that closes the front matter, or -1. */
export const endOfFrontMatter = (lines: readonly string[]): number =>
  RULE.test(lines[0] ?? '') ? lines.findIndex((line, index) => index > 0 && RULE.test(line)) : -1;

/** Reads the YAML between the first two `---` lines. */
export function readFrontMatter(text: string, file: string, say: Say): FrontMatter {
  const lines = text.split('\n');
  if (!RULE.test(lines[0] ?? '')) {
    say('no-front-matter', BEGIN);
    // With empty lines above it, front matter would be read as text.
    const body = RULE.test(lines.find((line) => line.trim() !== '') ?? '') ? '' : text;
    return { data: undefined, positions: new Map(), body };
  }
  const end = endOfFrontMatter(lines);
  if (end < 0) {
    say('front-matter-unclosed', BEGIN);
    return { data: undefined, positions: new Map(), body: '' };
  }
  const yaml = parseYaml({ file, text: lines.slice(1, end).join('\n'), firstLine: 2 });
  for (const { rule, line, column, args } of yaml.diagnostics) say(rule, { line, column }, args);
  const broken = yaml.diagnostics.some(({ rule }) => rule === 'yaml-broken' || rule === 'yaml-too-deep');
  const body = '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n');
  return { data: broken ? undefined : settingsOf(yaml, say), positions: yaml.positions, body };
}

/** What the body says of a topic and of its quiz: here it would be overwritten in silence. */
const OF_BODY = ['at', 'heading', 'definition', 'sections', 'quiz/intro', 'quiz/questions', 'quiz/pools'];

/** The front matter's keys; undefined where it holds none. */
function settingsOf(yaml: YamlResult, say: Say): Record<string, unknown> | undefined {
  const { positions } = yaml;
  const data = readScalars(yaml, topicSchema);
  if (data === null || data === undefined) return {};
  if (typeof data !== 'object' || Array.isArray(data)) {
    say('yaml-broken', { line: 2, column: 1 }, { reason: 'front matter is made of lines such as title: A title' });
    return undefined;
  }
  for (const path of OF_BODY) {
    const [key = path, parent = ''] = path.split('/').reverse();
    const at = positions.get(path);
    if (at) say('unknown-key', at, { key, parent, nearest: '', known: '' });
  }
  return withoutBody({ ...data });
}

function withoutBody(settings: Record<string, unknown>): Record<string, unknown> {
  const { at, heading, definition, sections, quiz, ...others } = settings;
  if (quiz === undefined) return others;
  if (typeof quiz !== 'object' || quiz === null || Array.isArray(quiz)) return { ...others, quiz };
  return {
    ...others,
    quiz: Object.fromEntries(Object.entries(quiz).filter(([key]) => !OF_BODY.includes(`quiz/${key}`))),
  };
}
