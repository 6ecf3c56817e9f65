import type { Automaton } from './automaton.js';

/** Which of the sample characters a state takes. */
export type Accepts = (state: number, character: string) => boolean;

const MOST_OWN = 4;
const MOST_JOINED = 8;
const LONGEST = 30;

/**
 * Words that an answer can repeat to send the pattern round its loops: one character, a few of the pattern's own in
 * every order, what one round reads, and two rounds joined. The cheapest come first.
 */
export function* attackWords(automaton: Automaton, samples: readonly string[], accepts: Accepts): Generator<string> {
  yield* samples;
  yield literals(automaton, samples, accepts);
  const own = samples.filter((sample) => automaton.atoms.some((_, state) => accepts(state, sample))).slice(0, MOST_OWN);
  const pairs = own.flatMap((a) => own.map((b) => a + b));
  yield* pairs;
  for (const pair of pairs) for (const third of own) yield pair + third;

  const rounds = new Set<string>();
  for (const preferred of samples) {
    const pick = (state: number): string | undefined =>
      accepts(state, preferred) ? preferred : samples.find((sample) => accepts(state, sample));
    for (const state of automaton.atoms.keys()) {
      const round = shortestRound(automaton, state, pick);
      if (round === undefined || rounds.has(round)) continue;
      rounds.add(round);
      yield round;
    }
  }
  const short = [...rounds].sort((a, b) => a.length - b.length).slice(0, MOST_JOINED);
  for (const a of short) for (const b of short) yield a + b;
}

/** What is read on the shortest way from a state back to it. */
function shortestRound(
  { next }: Automaton,
  start: number,
  pick: (state: number) => string | undefined,
): string | undefined {
  const seen = new Set<number>();
  let words = new Map([[start, '']]);
  for (let length = 0; length < LONGEST && words.size > 0; length += 1) {
    const further = new Map<number, string>();
    for (const [state, word] of words) {
      for (const following of next[state] ?? []) {
        const character = pick(following);
        if (character === undefined || seen.has(following)) continue;
        if (following === start) return word + character;
        seen.add(following);
        further.set(following, word + character);
      }
    }
    words = further;
  }
  return undefined;
}

/** The characters that stand for themselves in the pattern, in their order: .*a.*b.* stumbles over abab. */
function literals({ atoms }: Automaton, samples: readonly string[], accepts: Accepts): string {
  const singles = [...atoms.keys()].map((state) => samples.filter((sample) => accepts(state, sample)));
  return singles.flatMap((taken) => (taken.length <= 2 ? taken.slice(0, 1) : [])).join('');
}
