import { positionAt } from '../topic/position.js';
import type { Check } from './check.js';

export const checkEmptyObjective: Check = ({ objectives, positions }, report) => {
  for (const [id, text] of Object.entries(objectives)) {
    if (text.trim() === '') report(positionAt(positions, ['objectives', id]), { id });
  }
};
