import type { Rule } from '../rule.js';

/** Files, encodings, Markdown blocks, links and mathematics. */
export const sourceRules = {
  'source-unreadable': {
    severity: 'error',
    message: ({ reason }) => `the topic cannot be read: ${reason}`,
    hint: () => 'give the path of a topic.md, topic.yaml or topic.json that you may read',
  },
  'source-too-large': {
    severity: 'error',
    message: ({ megabytes }) => `the file is larger than ${megabytes} MB`,
    hint: () => 'split it into several topics',
  },
  'not-utf8': {
    severity: 'error',
    message: () => 'the file is not UTF-8 text',
    hint: () => 'save the file as UTF-8',
  },
  'forbidden-character': {
    severity: 'error',
    message: ({ code }) => `the character ${code} can stand in no package`,
    hint: () => 'remove it; it is invisible, so remove all between the letters beside it and type them anew',
  },
  'front-matter-unclosed': {
    severity: 'error',
    message: () => 'the front matter is never closed',
    hint: () => 'write a line --- after its last key',
  },
  'heading-missing': {
    severity: 'error',
    message: () => 'the topic has no page title',
    hint: () => 'write a line such as # Secret Speech below the front matter, and the definition under it',
  },
  'heading-malformed': {
    severity: 'warning',
    message: ({ line }) => `"${line}" is text here and no heading`,
    hint: ({ marks }) => `write a blank after ${marks}`,
  },
  'heading-repeated': {
    severity: 'error',
    message: () => 'this is a second page title',
    hint: () => 'write ## for a section, or ### within one',
  },
  'plain-title': {
    severity: 'warning',
    message: ({ what }) => `a title is plain text, so its ${what} is shown as words`,
    hint: ({ what }) => `put the ${what} into the text below`,
  },
  'section-id-malformed': {
    severity: 'error',
    message: ({ value }) => `the section's id is ${value}`,
    hint: () => 'an id begins with a small letter a to z, and has at most 63 small letters, digits and hyphens',
  },
  'section-id-taken': {
    severity: 'error',
    message: ({ id }) => `the id ${id} names something else in the lesson already`,
    hint: () => 'give the section another id: one that no page has, and that does not begin with q-',
  },
  'section-repeated': {
    severity: 'error',
    message: ({ first }) => `a section of this kind stands in line ${first} already`,
    hint: () => 'join the two, for a topic has one page of each kind',
  },
  'out-of-place': {
    severity: 'error',
    message: ({ where }) => `this has no place ${where}`,
    hint: ({ instead }) => String(instead),
  },
  'term-malformed': {
    severity: 'error',
    message: () => 'this is no related term',
    hint: () => 'write - **Term** — definition',
  },
  'unknown-attribute': {
    severity: 'warning',
    message: ({ name }) => `the attribute ${name} is not known`,
    hint: ({ nearest }) => (nearest ? `did you mean ${nearest}?` : 'remove it; for braces that are text write \\{'),
  },
  'attribute-without-effect': {
    severity: 'warning',
    message: ({ name }) => `the attribute ${name} has no effect here`,
    hint: () => 'remove it',
  },
  'attribute-repeated': {
    severity: 'error',
    message: ({ name }) => `the attribute ${name} stands here a second time`,
    hint: () => 'keep one of the two',
  },
  'unknown-callout': {
    severity: 'warning',
    message: ({ name }) => `the callout [!${name}] is not known here`,
    hint: ({ nearest }) =>
      nearest
        ? `did you mean [!${nearest}]?`
        : 'a question has [!hint], [!correct], [!incorrect], [!answer], [!rubric]',
  },
  'fence-unclosed': {
    severity: 'error',
    message: () => 'the code that begins here is never closed',
    hint: ({ mark }) => `write a line ${mark} after the code`,
  },
  'math-unclosed': {
    severity: 'error',
    message: () => 'the formula that begins here is never closed',
    hint: () => 'write $$ after the formula; for two dollar signs as text write \\$\\$',
  },
  'math-invalid': {
    severity: 'error',
    message: ({ reason }) => `the formula cannot be read: ${reason}`,
    hint: () => 'correct the TeX; for a dollar sign as text write \\$',
  },
  'nesting-too-deep': {
    severity: 'error',
    message: ({ deepest }) => `lists and quotes are nested deeper than ${deepest}`,
    hint: () => 'write it flatter',
  },
  'table-row-too-long': {
    severity: 'error',
    message: ({ cells, columns }) => `the row has ${cells} cells, and the table has ${columns} columns`,
    hint: () => 'add columns to the first two lines of the table; for a bar as text write \\|',
  },
  'link-address': {
    severity: 'error',
    message: ({ address }) => `a link cannot lead to "${address}"`,
    hint: () => 'link to an address that begins with https:, http: or mailto:, or to a heading of this page with #',
  },
  'link-broken': {
    severity: 'error',
    message: () => 'this looks like a link or an image, but is none',
    hint: () => 'put an address with blanks into < and >; for brackets that are text write \\[',
  },
  'link-target-missing': {
    severity: 'error',
    message: ({ address }) => `no heading of this page is called ${address}`,
    hint: ({ nearest }) => (nearest ? `did you mean #${nearest}?` : 'write # and the words of a heading with hyphens'),
  },
  'link-definition-unused': {
    severity: 'warning',
    message: ({ label }) => `nothing refers to [${label}], so this line is not shown`,
    hint: ({ label }) => `write [${label}] where the link should be, or \\[ if this is text`,
  },
} satisfies Record<string, Rule>;
