import type { QuestionData, ReviewData } from './lesson-data.js';
import { moduleOf } from './questions/index.js';
import type { State } from './state.js';
import { stateParts, type Written, writeHeader } from './state-text.js';

/** What was written, and what of it had no room: the questions whose answers or words are missing. */
export interface StateText {
  readonly text: string;
  readonly left: readonly Written[];
}

const CUTS = ['first', 'second', 'last'] as const;

/**
 * At most `capacity` characters. Where that is not enough, answers make room, from the longest: words to review questions
 * first, then essays, then typed text, then the others; what was scored stays.
 */
export function fitState(
  state: State,
  questions: readonly QuestionData[],
  capacity: number,
  reviews: readonly ReviewData[] = [],
): StateText {
  const parts = stateParts(state, questions, reviews);
  const texts = [writeHeader(state, questions), ...parts.map(({ head, answer }) => head + answer)];
  let length = texts.join('.').length;
  const left: Written[] = [];
  const room = parts.filter(({ answer, cut }) => answer.length > cut.length);
  room.sort((a, b) => rankOf(a.of) - rankOf(b.of) || b.answer.length - a.answer.length);
  for (const part of room) {
    if (length <= capacity) break;
    length -= part.answer.length - part.cut.length;
    left.push(part.of);
    texts[parts.indexOf(part) + 1] = part.head + part.cut;
  }
  // Hundreds of questions: not even the grades have room.
  while (length > capacity && texts.length > 1) length -= 1 + (texts.pop()?.length ?? 0);
  return { text: texts.join('.'), left };
}

/** Those with the lowest make room first. */
const rankOf = (written: Written): number => ('stamp' in written ? CUTS.indexOf(moduleOf(written).cut) : -1);
