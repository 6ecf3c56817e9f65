import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import type { RichText } from '../../../src/topic/rich-text.js';
import { isRichText } from '../../../src/topic/rich-text.js';
import { source } from './arbitrary-source.js';
import { read, readQuiz } from './reading.js';

function textsIn(value: unknown): RichText[] {
  if (isRichText(value)) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

describe('for any source', { timeout: 60_000 }, () => {
  it('every place lies within it', async () => {
    const inside = async (text: string): Promise<void> => {
      const lines = text.split('\n');
      for (const { line, column } of (await read(text)).diagnostics) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
      }
    };
    await fc.assert(
      fc.asyncProperty(
        source.map((text) => text.replace(/\r\n?/g, '\n')),
        inside,
      ),
      { numRuns: 400 },
    );
  });

  it('every text is well-formed XHTML without a dangerous address', async () => {
    await fc.assert(
      fc.asyncProperty(
        source.map((text) =>
          text.replace(/[\r\p{Cc}\uFFFE\uFFFF]/gu, (found) => (found === '\t' || found === '\n' ? found : '')),
        ),
        async (text) => {
          for (const { html } of textsIn((await read(text)).topic)) {
            expect(() => XmlDocument.fromString(`<div>${html}</div>`).dispose(), html).not.toThrow();
            expect(html).not.toMatch(/<[^>]*(?:href|src)="\s*javascript:/i);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('no text is changed or lost', { timeout: 60_000 }, () => {
  const word = fc
    .stringMatching(/^[A-Za-zÀ-ž0-9][A-Za-zÀ-ž0-9 ,.;?()%+-]{0,20}[A-Za-zÀ-ž0-9]$/)
    .filter((text) => !/^\d+[.)]/.test(text));
  const markdown = fc
    .constantFrom('', '*', '**', '`')
    .chain((mark) => word.map((text) => ({ text: text.replace(/ +/g, ' '), written: mark + text + mark })));

  it('of stems, choices and feedback', async () => {
    const choice = fc.record({
      right: fc.boolean(),
      text: markdown,
      feedback: fc.option(markdown, { nil: undefined }),
    });
    const question = fc.record({ stem: markdown, choices: fc.array(choice, { minLength: 2, maxLength: 5 }) });
    await fc.assert(
      fc.asyncProperty(question, async ({ stem, choices }) => {
        const lines = choices.map(
          ({ right, text, feedback }) =>
            `- [${right ? 'x' : ' '}] ${text.written}\n${feedback ? `  > ${feedback.written}\n` : ''}`,
        );
        const { topic } = await readQuiz(`### ${stem.written} {#q .multiple}\n\n${lines.join('')}`);
        const [read] = topic?.quiz?.questions ?? [];
        expect(read?.stem.text).toBe(stem.text);
        expect(read).toMatchObject({
          choices: choices.map(({ right, text, feedback }) => ({
            right,
            text: { text: text.text },
            ...(feedback && { feedback: { text: feedback.text } }),
          })),
        });
      }),
      { numRuns: 200 },
    );
  });

  it('of answers', async () => {
    const typed = fc.stringMatching(/^[a-z*_`<&"'[\]{}(),;:!?$#^~+-][a-z0-9*_`<&"'[\]{}(),;:!?$#^~ +-]{0,15}[a-z*]$/);
    await fc.assert(
      fc.asyncProperty(fc.array(typed, { minLength: 1, maxLength: 4 }), async (answers) => {
        const { topic } = await readQuiz(`### Q {#q}\n\n${answers.map((answer) => `- = ${answer}\n`).join('')}`);
        expect(topic?.quiz?.questions[0]).toMatchObject({ answers: answers.map((text) => ({ text })) });
      }),
      { numRuns: 200 },
    );
  });
});

describe('no source takes for ever', () => {
  const costly: [name: string, text: string][] = [
    ['dollars', '$a '.repeat(50_000)],
    ['double dollars', '$$a '.repeat(50_001)],
    ['brackets', '['.repeat(20_000)],
    ['images', '!['.repeat(20_000)],
    ['links', '[a]('.repeat(20_000)],
    ['stars', '*a '.repeat(50_000)],
    ['backticks', Array.from({ length: 500 }, (_, length) => '`'.repeat(length)).join(' ')],
    ['braces', `### ${'{"'.repeat(20_000)}}`],
    ['quotes', '> a\n'.repeat(20_000)],
    ['choices', '### Q {#q}\n\n'.concat('- [ ] a\n> b\n'.repeat(5_000))],
    ['lists', '- a\n'.repeat(20_000)],
    ['tables', `| a |\n| - |\n${'| b |\n'.repeat(20_000)}`],
    ['headings', '### A\n'.repeat(3_000)],
    ['dashes', '-'.repeat(100_000)],
  ];
  it.each(costly)('%s', { timeout: 60_000 }, async (_, text) => {
    const started = performance.now();
    await readQuiz(text);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
