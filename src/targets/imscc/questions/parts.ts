import type { Question } from '../../../topic/questions/index.js';
import type { ItemContext } from '../../qti12/item.js';

/** A type that the profile lacks falls into parts, each a question of its own. */
export const loseParts = ({ type }: Question, count: number, { lose }: ItemContext): void =>
  lose('loss-split', { type, count });
