import type { Rule } from '../rule.js';

/** Pictures, sound and video. */
export const mediaRules = {
  'image-missing': {
    severity: 'error',
    message: ({ name }) => `the image ${name} does not exist`,
    hint: () => 'put the file beside the topic, or correct its name',
  },
} satisfies Record<string, Rule>;
