import { compilePattern } from '../../scoring/text.js';
import { parsePattern } from '../../topic/pattern.js';
import { type Accepts, attackWords } from './attacks.js';
import { type Automaton, buildAutomaton, sizeOf } from './automaton.js';

/** The longest answer that a learner can type. */
const ANSWER = 255;
/** An engine takes some 100 million steps a second. */
const MOST_STEPS = 50_000_000;
/** What is larger is refused unseen, so that the check itself stays quick. */
const MOST_STATES = 500;
const MOST_WAYS = 3_000;
const MOST_WORK = 20_000_000;
/** Beside the pattern's own characters: one of each class that patterns name. */
const SAMPLES = ['a', 'Z', '5', '_', ' ', '-', '.', 'é', '中'];

/**
 * Can an answer be typed on which the pattern `/re/` or `/re/i` takes seconds or more? The steps that a backtracking
 * engine takes on an answer are the ways through the automaton, and those can be counted without taking them.
 */
export function isSlow(pattern: string): boolean {
  const { source, flags } = compilePattern(pattern);
  const tree = parsePattern(source);
  if (sizeOf(tree) > MOST_STATES) return true;
  const automaton = buildAutomaton(tree);
  const ways = automaton.next.reduce((sum, { length }) => sum + length, 0);
  if (ways > MOST_WAYS) return true;
  if (stepsAtMost(automaton) <= MOST_STEPS) return false;

  const samples = [...new Set([...source, ...SAMPLES])];
  const accepts = acceptsIn(automaton, samples, flags);
  let words = MOST_WORK / (ANSWER * Math.max(1, ways));
  for (const word of attackWords(automaton, samples, accepts)) {
    if (stepsOn(word, automaton, accepts) > MOST_STEPS) return true;
    words -= 1;
    if (words <= 0) break;
  }
  return false;
}

/** How many steps any answer can cost, whatever its characters: endless where a way leads back. */
function stepsAtMost({ first, next }: Automaton): number {
  const counts = next.map(() => 0);
  for (const state of first) counts[state] = (counts[state] ?? 0) + 1;
  // States are numbered by their place in the pattern: without a repetition every way leads to a later one.
  for (const [state, following] of next.entries()) {
    for (const later of following) {
      if (later <= state) return Number.POSITIVE_INFINITY;
      counts[later] = (counts[later] ?? 0) + (counts[state] ?? 0);
    }
  }
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The engine itself says which characters an atom takes. */
function acceptsIn({ atoms }: Automaton, samples: readonly string[], flags: string): Accepts {
  const taken = new Map<string, ReadonlySet<string>>();
  for (const atom of new Set(atoms)) {
    const expression = new RegExp(`^(?:${atom})$`, flags);
    taken.set(atom, new Set(samples.filter((sample) => expression.test(sample))));
  }
  return (state, character) => taken.get(atoms[state] ?? '')?.has(character) ?? false;
}

/** How many steps an engine takes on `word`, repeated to the length of the longest answer, if no way leads to a match. */
function stepsOn(word: string, { first, next }: Automaton, accepts: Accepts): number {
  const characters = [...word];
  let steps = 0;
  let ways = new Map<number, number>();
  for (let length = 0; length < ANSWER && steps <= MOST_STEPS; length += 1) {
    const character = characters[length % characters.length] ?? '';
    const further = new Map<number, number>();
    const go = (state: number, count: number): void => {
      if (accepts(state, character)) further.set(state, (further.get(state) ?? 0) + count);
    };
    if (length === 0) for (const state of first) go(state, 1);
    for (const [state, count] of ways) for (const following of next[state] ?? []) go(following, count);
    ways = further;
    for (const count of ways.values()) steps += count;
    if (ways.size === 0) break;
  }
  return steps;
}
