import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { formatters } from '../../../src/diagnostics/format/index.js';

const pretty = (source: string | undefined, line: number, column: number, color = false): string =>
  formatters.pretty([diagnostic('title-missing', 'content/a/topic.md', { line, column })], {
    sourceOf: () => source,
    color,
  });

const frame = (source: string, line: number, column: number): string[] =>
  pretty(source, line, column).split('\n').slice(1, -2);

describe('pretty', () => {
  it('shows place, severity, rule, message, frame and hint', () => {
    expect(pretty('---\nid: a\ntitle:\n---\nText\n', 3, 1)).toBe(
      `content/a/topic.md:3:1  error  title-missing  the topic has no title
  1 | ---
  2 | id: a
> 3 | title:
    | ^
  4 | ---
  hint: add a key title with the name that learners see
`,
    );
  });

  it('parts several by an empty line, and says nothing of none', () => {
    const one = diagnostic('title-missing', 'a', { line: 1, column: 1 });
    expect(formatters.pretty([one, one], { sourceOf: () => undefined, color: false }).split('\n\n')).toHaveLength(2);
    expect(formatters.pretty([], { sourceOf: () => undefined, color: false })).toBe('');
  });

  it('leaves out a loss that the topic allows', () => {
    const loss = diagnostic('loss-hint', 'a', { line: 1, column: 1 }, { target: 'qti12', question: 'who' });
    expect(formatters.pretty([{ ...loss, allowed: true }], { sourceOf: () => undefined, color: false })).toBe('');
  });

  it('tells losses after all problems, a line each without frame and hint', () => {
    const loss = diagnostic('loss-hint', 'a', { line: 1, column: 1 }, { target: 'qti12', question: 'who' });
    const one = diagnostic('title-missing', 'b', { line: 1, column: 1 });
    const printed = formatters.pretty([loss, one, loss], { sourceOf: () => 'text', color: false });
    const [problem, losses, ...more] = printed.split('\n\n');
    expect(problem).toMatch(/^b:1:1 {2}error.*\n> 1 \| text\n.*\n {2}hint: /);
    expect(losses).toMatch(/^(a:1:1 {2}info {2}loss-hint {2}[^\n]+\n){2}$/);
    expect(more).toEqual([]);
  });

  it('does without a frame where the source or the line cannot be had', () => {
    expect(frame('one line', 9, 1)).toEqual([]);
    expect(pretty(undefined, 1, 1)).not.toContain('|');
  });

  it.each([
    ['a tab', '\ta: b', 2, 4],
    ['wide characters', '標題: x', 3, 4],
    ['an emoji', '👩‍👩‍👧 x', 9, 2],
    ['a combining mark', 'e\u0301: x', 3, 1],
    ['a column behind the end', 'ab', 9, 2],
  ])('puts the caret under %s as a terminal shows it', (_, source, column, blanks) => {
    expect(frame(source, 1, column)[1]).toBe(`    | ${' '.repeat(blanks)}^`);
  });

  it('takes CRLF and lone CR as ends of lines, and a BOM as nothing', () => {
    expect(frame('\uFEFFone\r\ntwo\rthree', 2, 2)).toEqual(['  1 | one', '> 2 | two', '    |  ^', '  3 | three']);
  });

  it('cuts a long line to the part around the place', () => {
    const [line = '', caret = ''] = frame(`${'a'.repeat(5_000)}X${'b'.repeat(5_000)}`, 1, 5_001);
    expect(line).toHaveLength('> 1 | '.length + 101);
    expect(line.indexOf('X')).toBe(caret.indexOf('^'));
    expect(line).toMatch(/^> 1 \| …a+Xb+…$/);
  });

  it('colours only where it is told to', () => {
    const esc = String.fromCharCode(27);
    expect(pretty('title:', 1, 1, true)).toContain(`${esc}[31merror${esc}[39m`);
    expect(pretty('title:', 1, 1, false)).not.toContain(esc);
  });

  it('lets no control character of a source reach the terminal', () => {
    const printed = fc.property(fc.string({ unit: 'binary' }), fc.nat(60), (source, column) => {
      expect(pretty(source, 1, column + 1).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
    });
    fc.assert(printed, { examples: [['\u001b[2J\u202Eevil', 3]] });
  });

  it('puts the caret where a terminal shows the character, whatever stands before it', () => {
    const words = fc.array(fc.constantFrom('a', '\t', '標', '👍', 'é', 'n\u0303'), { maxLength: 200 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const [line = '', caret = ''] = frame(`${before.join('')}X${after.join('')}`, 1, before.join('').length + 1);
        const shown = line
          .slice(0, line.indexOf('X'))
          .replaceAll(/[標👍]/gu, '..')
          .replaceAll('n\u0303', 'n');
        expect(shown.length).toBe(caret.indexOf('^'));
      }),
    );
  });
});
