import type { Rule } from '../rule.js';

/** The config file, lessonpack.yaml, and the theme that it names. */
export const configRules = {
  'no-config': {
    severity: 'error',
    message: () => 'the config file says nothing',
    hint: () => 'write keys such as targets: [scorm12], or remove the file',
  },
  'folder-missing': {
    severity: 'error',
    message: ({ path }) => `there is no folder ${path}`,
    hint: () => 'paths begin at the folder of the config file',
  },
  'colour-malformed': {
    severity: 'error',
    message: ({ key, value }) => `the colour ${key} is ${value}`,
    hint: () => 'write it in double quotes with three or six digits, such as "#0c4a58"',
  },
  'contrast-low': {
    severity: 'warning',
    message: ({ front, ground, scheme, found }) =>
      `in the ${scheme} colours ${front} on ${ground} has a contrast of ${found}:1`,
    hint: ({ least }) => `choose them further apart, to ${least}:1 (WCAG 2.2, level AAA)`,
  },
  'font-malformed': {
    severity: 'error',
    message: ({ value }) => `the font is ${value}`,
    hint: () => 'list names of fonts with commas between them, such as Verdana, sans-serif',
  },
  'template-unknown': {
    severity: 'warning',
    message: ({ name, path }) => `${path} holds a template ${name}, and there is none to replace`,
    hint: ({ nearest }) =>
      nearest ? `did you mean ${nearest}?` : 'name it as one in the folder templates of the program',
  },
  'template-broken': {
    severity: 'error',
    message: ({ name, path, reason }) => `the template ${name} in ${path} does not compile: ${reason}`,
    hint: () => 'compare it with the one that it replaces',
  },
} satisfies Record<string, Rule>;
