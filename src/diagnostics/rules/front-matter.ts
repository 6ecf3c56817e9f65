import type { Rule } from '../rule.js';

/** Front matter, and the same keys of the YAML and JSON form. */
export const frontMatterRules = {
  'no-front-matter': {
    severity: 'error',
    message: () => 'the topic has no front matter',
    hint: () => 'begin the file with a line ---, then id: and title:, then a line ---',
  },
} satisfies Record<string, Rule>;
