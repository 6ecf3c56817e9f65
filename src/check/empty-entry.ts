import type { Check } from './check.js';
import { isBlank, sectionsOf } from './parts.js';

/** A key fact without words, a term without its definition. */
export const checkEmptyEntry: Check = (topic, report) => {
  for (const fact of sectionsOf(topic, 'facts').flatMap(({ facts }) => facts)) {
    if (isBlank(fact)) report(fact.at, { entry: 'key fact', lacks: 'text' });
  }
  for (const { term, definition, at } of sectionsOf(topic, 'terms').flatMap(({ terms }) => terms)) {
    if (term.trim() === '') report(at, { entry: 'related term', lacks: 'name' });
    else if (isBlank(definition)) report(at, { entry: `related term "${term}"`, lacks: 'definition' });
  }
};
