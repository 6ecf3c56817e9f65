import type { Rule } from '../rule.js';

/** The pages of a lesson: definition, sections, key facts, review questions and related terms. */
export const pageRules = {
  'definition-missing': {
    severity: 'error',
    message: () => 'the topic has no definition',
    hint: () => 'write at least one paragraph that says what the term means, under the # heading',
  },
  'empty-heading': {
    severity: 'error',
    message: () => 'the section has no title',
    hint: () => 'write its title into its heading, for the lesson lists its pages by title',
  },
  'empty-section': {
    severity: 'error',
    message: ({ title }) => `the section "${title}" is empty`,
    hint: () => 'write something into it, or remove it',
  },
  'empty-entry': {
    severity: 'error',
    message: ({ entry, lacks }) => `the ${entry} has no ${lacks}`,
    hint: ({ lacks }) => `add its ${lacks}, or remove it`,
  },
  'model-answer-missing': {
    severity: 'error',
    message: ({ question }) => `the review question "${question}" has no model answer`,
    hint: () => 'write the model answer under its heading',
  },
} satisfies Record<string, Rule>;
