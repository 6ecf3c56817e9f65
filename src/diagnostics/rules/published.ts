import type { Rule } from '../rule.js';

/** What the lock file, lessonpack.lock.json, says was published. */
export const publishedRules = {
  'lock-broken': {
    severity: 'error',
    message: () => 'the lock file cannot be read',
    hint: () =>
      'take it back from your version control; `lessonpack build --release` writes it, and nobody else should',
  },
  'published-id-missing': {
    severity: 'error',
    message: ({ id }) => `the question ${id} was published, and the topic has it no longer`,
    hint: ({ id }) =>
      `give the question its id back, {#${id}}; if it is gone for good, write retired: [${id}] into the front matter`,
  },
  'published-type-changed': {
    severity: 'warning',
    message: ({ id, before, now }) => `the question ${id} was published as ${before}, and is ${now} now`,
    hint: () =>
      'give it another id, and name this one in retired: answers that an LMS holds do not fit the new question',
  },
} satisfies Record<string, Rule>;
