import type { Check } from './check.js';

export const checkEmptyHeading: Check = (topic, report) => {
  for (const { title, at } of topic.sections) if (title.trim() === '') report(at);
};
