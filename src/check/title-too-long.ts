import { positionAt } from '../topic/position.js';
import type { Check } from './check.js';

/** SCORM, and the databases of LMSs, hold so many characters. */
const LONGEST = 255;

export const checkTitleTooLong: Check = ({ title, positions }, report) => {
  const length = [...title].length;
  if (length > LONGEST) report(positionAt(positions, ['title']), { length, longest: LONGEST });
};
