import type { Pattern } from '../../topic/pattern.js';

/**
 * Glushkov's automaton: a state for each place of a character in the pattern. Lists hold a state once for each way
 * that leads there, for an engine that backtracks tries every way.
 */
export interface Automaton {
  /** The atom at each state: a character, a class or an escape. */
  readonly atoms: readonly string[];
  readonly first: readonly number[];
  readonly next: readonly (readonly number[])[];
}

/** The ways into, through and out of a part of the pattern. */
interface Part {
  readonly nullable: boolean;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/** A repetition is unrolled so many times at most; what explodes has exploded by then. */
const COPIES = 30;

const EMPTY: Part = { nullable: true, first: [], last: [] };

export function buildAutomaton(pattern: Pattern): Automaton {
  const atoms: string[] = [];
  const next: number[][] = [];
  const connect = (from: Part, to: Part): void => {
    for (const state of from.last) next[state]?.push(...to.first);
  };

  const concat = (a: Part, b: Part): Part => {
    connect(a, b);
    return {
      nullable: a.nullable && b.nullable,
      first: a.nullable ? [...a.first, ...b.first] : a.first,
      last: b.nullable ? [...a.last, ...b.last] : b.last,
    };
  };
  const repeat = (body: Pattern, min: number, max: number): Part => {
    const needed = Array.from({ length: Math.min(min, COPIES) }, () => build(body));
    const start = needed.reduce(concat, EMPTY);
    if (max === Number.POSITIVE_INFINITY) {
      const last = needed.at(-1);
      if (last && !last.nullable) {
        connect(last, last);
        return start;
      }
      // The rounds that are needed may be empty, those after them may not: (a?)+ takes aa in two ways.
      const loop = build(body);
      connect(loop, loop);
      return concat(start, { ...loop, nullable: true });
    }
    // Of x{0,3} the third is tried after the second alone: x(x(x)?)?, not x?x?x?.
    const optional = Array.from({ length: Math.min(max - min, COPIES) }, () => build(body));
    for (const [index, part] of optional.slice(1).entries()) connect(optional[index] ?? EMPTY, part);
    const rest = { nullable: true, first: optional[0]?.first ?? [], last: optional.flatMap(({ last }) => last) };
    return concat(start, rest);
  };
  const build = (part: Pattern): Part => {
    if (part.kind === 'atom') {
      const state = atoms.push(part.source) - 1;
      next.push([]);
      return { nullable: false, first: [state], last: [state] };
    }
    if (part.kind === 'look') return { nullable: true, first: build(part.body).first, last: [] };
    if (part.kind === 'repeat') return repeat(part.body, part.min, part.max);
    const parts = part.parts.map(build);
    if (part.kind === 'sequence') return parts.reduce(concat, EMPTY);
    return {
      nullable: parts.some(({ nullable }) => nullable),
      first: parts.flatMap(({ first }) => first),
      last: parts.flatMap(({ last }) => last),
    };
  };

  const { first } = build(pattern);
  return { atoms, first, next };
}

/** How many states the automaton of a pattern has. */
export function sizeOf(pattern: Pattern): number {
  if (pattern.kind === 'atom') return 1;
  if (pattern.kind === 'look') return sizeOf(pattern.body);
  if (pattern.kind !== 'repeat') return pattern.parts.reduce((sum, part) => sum + sizeOf(part), 0);
  const { body, min, max } = pattern;
  const copies =
    Math.min(min, COPIES) + (max === Number.POSITIVE_INFINITY ? Number(min === 0) : Math.min(max - min, COPIES));
  return copies * sizeOf(body);
}
