import { positionAt } from '../topic/position.js';
import type { Check } from './check.js';

// An LMS stores an objective's id as a SCORM identifier, which holds no blanks and no letters beyond ASCII.
const ID = /^[A-Za-z][A-Za-z0-9_-]{0,62}$/;

export const checkObjectiveIdMalformed: Check = ({ objectives, positions }, report) => {
  for (const id of Object.keys(objectives)) {
    if (!ID.test(id)) report(positionAt(positions, ['objectives', id]), { id });
  }
};
