import type { Check } from './check.js';
import { choiceQuestionsOf, typed } from './parts.js';

export const checkNoRightChoice: Check = (topic, report) => {
  const hotspots = typed(topic, 'hotspot').map(({ at, areas }) => ({ at, choices: areas }));
  for (const { choices, at } of [...choiceQuestionsOf(topic), ...hotspots]) {
    if (choices.length > 0 && !choices.some(({ right }) => right)) report(at);
  }
};
