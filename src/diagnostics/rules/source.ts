import type { Rule } from '../rule.js';

/** Files, encodings, Markdown blocks, links and mathematics. */
export const sourceRules = {
  'not-utf8': {
    severity: 'error',
    message: () => 'the file is not UTF-8 text',
    hint: () => 'save the file as UTF-8',
  },
} satisfies Record<string, Rule>;
