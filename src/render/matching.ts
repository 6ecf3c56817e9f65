import { matchingOptions } from '../scoring/matching.js';
import type { Matching } from '../topic/questions/matching.js';
import { mixed } from './mixed.js';

/** What is offered to every left side: the texts in the author's order, and the places in the order that is shown. */
export function matchingData(question: Matching): { options: string[]; places: number[] } {
  const options = matchingOptions(question);
  const places = question.shuffle === false ? [...options.keys()] : mixed(options, (option) => option);
  return { options, places };
}
