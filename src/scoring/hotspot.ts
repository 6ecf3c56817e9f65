import { type Score, UNANSWERED } from './score.js';

/** What grading needs to know of a picture with areas to point at. */
export interface HotspotKey {
  readonly type: 'hotspot';
  readonly points: number;
  readonly areas: readonly { readonly right: boolean }[];
}

/** `response`: the chosen areas' places in the author's order, in any order. All or nothing. */
export function scoreHotspot(question: HotspotKey, response: readonly number[]): Score {
  if (response.length === 0) return UNANSWERED;
  const exact = question.areas.every((area, place) => area.right === response.includes(place));
  return exact ? { points: question.points, result: 'correct' } : { points: 0, result: 'wrong' };
}
