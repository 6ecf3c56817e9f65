import fc from 'fast-check';
import { WORKED } from './worked-example.js';

/** What Markdown and the format are made of. */
const piece = fc.constantFrom(
  ...[
    '---\n',
    '# ',
    '## ',
    '### ',
    '#### ',
    '\n',
    '\n\n',
    ' ',
    '  ',
    '\t',
    '- ',
    '* ',
    '1. ',
    '> ',
    '[x] ',
    '[ ] ',
    '[x]',
    '= ',
    '! ',
  ],
  ...[
    '[!hint] ',
    '[!answer]\n',
    '{#q}',
    '{.pin',
    '}',
    '"',
    '`',
    '```\n',
    '~~~',
    '$',
    '$$',
    '\\',
    '*',
    '**',
    '_',
    '[',
    ']',
    '(',
    ')',
  ],
  ...[
    '![',
    '](',
    'a.png)',
    '{.decorative}',
    '<',
    '>',
    '&amp;',
    '&',
    '|',
    '| - |\n',
    ' -> ',
    '[[',
    ']]',
    '(a)',
    '{50%}',
    ' {.pool pick=1}',
    ' {.hotspot}',
    '{circle=1,2,3}',
    '5 ± 0.2',
    '4..6',
    ':',
    ' — ',
    'word',
    'é',
    '😀',
  ],
  ...[
    'Quiz\n',
    'Key facts\n',
    'Related terms\n',
    'Review questions\n',
    'id: a\n',
    'quiz:\n  pass: ',
    '\\frac{',
    'javascript:',
    '#a',
    '===\n',
  ],
);
const soup = fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 60 }).map((parts) => parts.join(''));
const topicSoup = soup.map((text) => `---\nid: sample\ntitle: Sample\n---\n# Sample\n\nText.\n\n## Quiz\n\n${text}`);

/** The worked example with some of it cut out, doubled, or replaced. */
const mutated = fc
  .array(fc.record({ at: fc.nat(WORKED.length), length: fc.nat(40), text: fc.oneof(piece, fc.constant('')) }), {
    maxLength: 6,
  })
  .map((edits) =>
    edits.reduce((text, { at, length, text: put }) => text.slice(0, at) + put + text.slice(at + length), WORKED),
  );

/** Any source of a topic: soup, a topic of soup, or one that was good before. */
export const source = fc.oneof(soup, topicSoup, mutated);
