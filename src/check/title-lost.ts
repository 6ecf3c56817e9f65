import { positionAt } from '../topic/position.js';
import type { Check } from './check.js';

/** PHP takes the text "0" for nothing, and Moodle with it. */
export const checkTitleLost: Check = ({ title, positions }, report) => {
  if (title === '0') report(positionAt(positions, ['title']), { title });
};
