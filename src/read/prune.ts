import type { z } from 'zod';
import { childOf } from '../topic/known-keys.js';
import { type Position, type Positions, positionAt } from '../topic/position.js';
import { isRichText, type RichText } from '../topic/rich-text.js';

interface Rest {
  readonly data: unknown;
  readonly positions: Positions;
}

/** To compile a schema takes longer than to read many topics with it. */
const PARSING = { jitless: true };

/** What `schema` makes of `rest` without its wrong parts, and what is wrong; no data where nothing of use is left. */
export function parsePruned<Schema extends z.ZodObject>(
  schema: Schema,
  rest: Rest,
): { readonly data: z.infer<Schema> | undefined; readonly positions: Positions; readonly issues: z.core.$ZodIssue[] } {
  let left = rest;
  let parsed = schema.safeParse(left.data, PARSING);
  const issues = parsed.error?.issues ?? [];
  // Each round takes a missing part's parent with it, so that there are at most as many as the model is deep.
  for (let round = 0; !parsed.success && round < 10; round += 1) {
    left = prune(left, parsed.error.issues);
    parsed = schema.safeParse(left.data, PARSING);
  }
  return { data: parsed.data, positions: left.positions, issues };
}

/** What stands in for a wrong text, so that one wrong word does not hide what else is wrong around it. */
const STAND_INS: Readonly<Record<string, (at: Position) => unknown>> = {
  'id-missing': () => 'no-id',
  'id-malformed': () => 'no-id',
  'title-missing': () => '…',
  'definition-missing': ellipsis,
  'text-expected': ellipsis,
  // So small and so apart from others that it neither covers an area nor leaves the picture.
  'area-malformed': ({ line }) => ({ circle: [line * 1e-6, 1e-6, 1e-9] }),
  'question-id-malformed': ({ line, column }) => `line-${line}-column-${column}`,
};

function ellipsis(at: Position): RichText {
  return { kind: 'rich-text', html: '…', text: '…', inline: true, media: [], at };
}

/** `rest` without the parts that `issues` name; what stood behind a list's left-out entry moves up, its place too. */
function prune({ data, positions }: Rest, issues: readonly z.core.$ZodIssue[]): Rest {
  const doomed = new Set<string>();
  const standIns = new Map<string, Record<PropertyKey, unknown>>();
  for (const issue of issues) {
    const { path } = issue;
    const parent = path.slice(0, -1);
    const standIn = STAND_INS[issue.message];
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) doomed.add(pathOf([...path, key]));
    } else if (standIn) {
      const others = standIns.get(pathOf(parent));
      standIns.set(pathOf(parent), { ...others, [path.at(-1) ?? '']: standIn(positionAt(positions, path)) });
    } else {
      // A part that is missing and needed takes what it is missing in with it.
      doomed.add(pathOf(path.reduce<unknown>(childOf, data) === undefined ? parent : path));
    }
  }
  return rebuild({ data, positions }, doomed, standIns);
}

const pathOf = (path: readonly PropertyKey[]): string => path.join('/');

function rebuild(rest: Rest, doomed: ReadonlySet<string>, standIns: ReadonlyMap<string, object>): Rest {
  const positions = new Map<string, Position>();

  const copy = (value: unknown, from: readonly PropertyKey[], to: readonly PropertyKey[]): unknown => {
    const position = rest.positions.get(pathOf(from));
    if (position) positions.set(pathOf(to), position);
    if (typeof value !== 'object' || value === null || isRichText(value)) return value;

    const entries = Object.entries({ ...value, ...standIns.get(pathOf(from)) });
    const kept = entries.filter(([key]) => !doomed.has(pathOf([...from, key])));
    if (Array.isArray(value)) return kept.map(([key, child], index) => copy(child, [...from, key], [...to, index]));
    return Object.fromEntries(kept.map(([key, child]) => [key, copy(child, [...from, key], [...to, key])]));
  };

  return { data: copy(rest.data, [], []), positions };
}
