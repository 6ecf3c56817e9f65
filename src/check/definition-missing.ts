import { positionAt } from '../topic/position.js';
import type { Check } from './check.js';
import { isBlank } from './parts.js';

/** A definition that is there but says nothing; one that is not there the schema reports. */
export const checkDefinitionMissing: Check = ({ definition, positions }, report) => {
  if (isBlank(definition)) report(positionAt(positions, ['definition']));
};
