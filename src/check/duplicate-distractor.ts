import type { Check } from './check.js';
import { isBlank, typed } from './parts.js';

/** What is offered on the right is offered once: such a distractor adds nothing, or would be right. */
export const checkDuplicateDistractor: Check = (topic, report) => {
  for (const { pairs, distractors } of typed(topic, 'matching')) {
    const offered = new Set(pairs.map(({ right }) => right.text));
    for (const distractor of distractors.filter((text) => !isBlank(text))) {
      if (offered.has(distractor.text)) report(distractor.at, { text: distractor.text });
      offered.add(distractor.text);
    }
  }
};
