import { positionAt } from '../topic/position.js';
import type { Check } from './check.js';

export const checkStrictTimeWithoutLimit: Check = ({ quiz, positions }, report) => {
  if (quiz?.['time-limit-strict'] && quiz['time-limit'] === undefined) {
    report(positionAt(positions, ['quiz', 'time-limit-strict']));
  }
};
