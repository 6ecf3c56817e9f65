import type { Rule, RuleArgs } from '../rule.js';

/** Front matter, and the keys of the YAML and JSON form. */
export const frontMatterRules = {
  'no-front-matter': {
    severity: 'error',
    message: () => 'the topic has no front matter',
    hint: () => 'begin the file with a line ---, then id: and title:, then a line ---',
  },
  'no-topic': {
    severity: 'error',
    message: () => 'the file holds no topic',
    hint: () => 'write its keys: id, title, definition and so on; `lessonpack schema` prints them all',
  },
  'yaml-broken': {
    severity: 'error',
    message: ({ reason }) => `this is not YAML: ${reason}`,
    hint: () => 'check the indentation, and put a value with a colon, a quote or a bracket into double quotes',
  },
  'json-broken': {
    severity: 'error',
    message: ({ reason }) => `this is not JSON: ${reason}`,
    hint: () => 'check the commas, the quotes and the brackets before this place',
  },
  'yaml-alias': {
    severity: 'error',
    message: ({ name }) => `*${name} is an alias, and aliases are not read`,
    hint: () => 'write the value out; a text that begins with * stands in double quotes',
  },
  'yaml-too-deep': {
    severity: 'error',
    message: ({ deepest }) => `brackets or lists are nested deeper than ${deepest}`,
    hint: () => 'close a bracket that was left open, or write it flatter',
  },
  'duplicate-key': {
    severity: 'error',
    message: ({ key }) => `the key ${key} stands here a second time`,
    hint: () => 'keep one of the two',
  },
  'id-missing': {
    severity: 'error',
    message: ({ what = 'topic' }) => `the ${what} has no id`,
    hint: () => 'add a key id, such as id: secret-speech; it is permanent',
  },
  'id-malformed': {
    severity: 'error',
    message: ({ value, what = 'topic' }) => `the ${what}'s id is ${value}`,
    hint: () => 'an id begins with a small letter a to z, and has 2 to 63 small letters, digits and hyphens',
  },
  'title-missing': {
    severity: 'error',
    message: ({ what = 'topic' }) => `the ${what} has no title`,
    hint: () => 'add a key title with the name that learners see',
  },
  'key-missing': {
    severity: 'error',
    message: ({ key, parent }) => `the key ${key} is missing${parent ? ` in ${parent}` : ''}`,
    hint: ({ key, expected }) => `add ${key}: ${expected}`,
  },
  'unknown-key': {
    severity: 'warning',
    message: ({ key, parent }) => `the key ${key}${parent ? ` in ${parent}` : ''} is not known`,
    hint: meant,
  },
  'text-expected': {
    severity: 'error',
    message: ({ key, value }) => `${key} has to be text, but is ${value}`,
    hint: () => 'put the value in double quotes',
  },
  'invalid-value': {
    severity: 'error',
    message: ({ key, value }) => `${key} cannot be ${value}`,
    hint: ({ expected }) => `write ${expected}`,
  },
  'title-too-long': {
    severity: 'error',
    message: ({ length, longest }) => `the title has ${length} characters; an LMS keeps ${longest}`,
    hint: () => 'shorten the title, and put the rest into the summary',
  },
  'title-lost': {
    severity: 'error',
    message: ({ title }) => `Moodle takes the title "${title}" for an empty one`,
    hint: () => 'add a word to the title',
  },
  'unknown-language': {
    severity: 'error',
    message: ({ lang }) => `no language has the tag ${lang}`,
    hint: () => 'give a BCP 47 tag, such as en, de, pt-BR or zh-Hans',
  },
  'unknown-loss': {
    severity: 'warning',
    message: ({ id }) => `allow-loss names ${id}, and no loss has that name`,
    hint: ({ nearest }) =>
      nearest ? `did you mean ${nearest}?` : 'name losses as the output of a build does: loss-hint',
  },
  'objective-id-malformed': {
    severity: 'error',
    message: ({ id }) => `an LMS cannot store the objective's id "${id}"`,
    hint: () => 'begin it with a letter from a to z, followed by letters, digits, hyphens and underscores',
  },
  'empty-objective': {
    severity: 'error',
    message: ({ id }) => `the objective ${id} has no text`,
    hint: () => 'say what learners will be able to do',
  },
  'completion-without-quiz': {
    severity: 'error',
    message: ({ completion }) =>
      `completion is ${completion}, but the topic has no quiz, so that nobody could complete it`,
    hint: () => 'write completion: pages, or add a quiz',
  },
  'quiz-settings-unused': {
    severity: 'warning',
    message: () => 'the front matter has settings for a quiz, but the topic has no quiz',
    hint: () => 'add a section ## Quiz, or remove the settings',
  },
  'strict-time-without-limit': {
    severity: 'warning',
    message: () => 'the time limit is strict, but there is none',
    hint: () => 'add time-limit: and the minutes, or remove time-limit-strict',
  },
  'pass-out-of-range': {
    severity: 'error',
    message: ({ value }) => `the pass mark is ${value}`,
    hint: () => 'give the pass mark as a per cent, a number from 0 to 100 without the % sign',
  },
  'attempts-malformed': {
    severity: 'error',
    message: ({ value }) => `the number of attempts is ${value}`,
    hint: () => 'give a whole number; 0 means that there is no limit',
  },
} satisfies Record<string, Rule>;

function meant({ nearest, known }: RuleArgs): string {
  if (nearest) return `did you mean ${nearest}?`;
  return known ? `the known keys are ${known}` : 'remove it';
}
