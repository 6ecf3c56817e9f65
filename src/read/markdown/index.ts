import { positionAt } from '../../topic/position.js';
import { type TopicDefaults, withLanguage } from '../defaults.js';
import { describeValue, KEYS_EXPECTED } from '../describe.js';
import type { Draft } from '../draft.js';
import type { Say } from '../say.js';
import { pickAttributes, takeAttributes } from './attributes.js';
import { type Block, headingLevel, splitAtHeadings } from './blocks.js';
import { sayBrokenHeadings } from './broken-headings.js';
import { readFrontMatter } from './front-matter.js';
import { parseMarkdown } from './parse.js';
import { readQuiz } from './quiz.js';
import type { Part, Reading } from './reading.js';
import { readSection, recogniseSections } from './sections.js';
import { plainTitle } from './titles.js';

/**
 * Reads a topic.md. `text` has LF alone and no byte order mark. What is wrong is said; there is no draft where
 * the front matter could not be read, for then it is not known what the topic lacks.
 */
export function readMarkdown(text: string, file: string, say: Say, defaults: TopicDefaults = {}): Draft | undefined {
  const { data: given, positions, body } = readFrontMatter(text, file, say);
  const settings = given && withLanguage(given, defaults);
  const lines = body.split('\n');
  const parsed = parseMarkdown(body, { say, locate: (line, column) => ({ line, column }) });
  const lang = typeof settings?.lang === 'string' ? settings.lang : 'en';
  const reading: Reading = { parsed, say, lang, isBlank: (line) => (lines[line] ?? '').trim() === '' };

  const content = body === '' ? undefined : readBody(reading);
  parsed.finish();
  if (!settings || !content) return undefined;
  const wrongSettings = (value: unknown): void =>
    say('invalid-value', positionAt(positions, ['quiz']), {
      key: 'quiz',
      value: describeValue(value),
      expected: KEYS_EXPECTED,
    });
  const quiz =
    content.data.quiz === undefined ? {} : { quiz: mergeQuiz(settings.quiz, content.data.quiz, wrongSettings) };
  return {
    file,
    data: { at: { line: 1, column: 1 }, ...settings, ...content.data, ...quiz },
    positions: new Map([...positions, ...content.positions]),
  };
}

/** The quiz's settings stand in the front matter, its questions in the body; wrong settings do not hide the questions. */
function mergeQuiz(settings: unknown, questions: unknown, sayWrong: (value: unknown) => void): unknown {
  if (settings === undefined || settings === null) return questions;
  if (typeof settings === 'object' && !Array.isArray(settings)) return { ...settings, ...(questions as object) };
  sayWrong(settings);
  return questions;
}

/** The topic's own page and its sections. */
function readBody(reading: Reading): Part {
  const { parsed, say } = reading;
  sayBrokenHeadings(parsed.blocks, say);
  const title = parsed.blocks.find((block) => headingLevel(block) === 1);
  if (!title) say('heading-missing', { line: 1, column: 1 });
  const blocks = withoutTitles(parsed.blocks, title, reading);
  const { before, groups } = splitAtHeadings(blocks, 2);
  const sections = recogniseSections(groups, reading);

  const at = title?.at ?? before[0]?.at ?? { line: 1, column: 1 };
  const data: Record<string, unknown> = {
    ...(title?.inline && { heading: headingText(title.inline, reading) }),
    definition: parsed.fragment(before, at),
    sections: sections.map((section) => readSection(section, reading)),
  };
  const quizzes = sections.filter(({ kind }) => kind === 'quiz');
  if (quizzes.length === 0) return { data, positions: new Map() };
  const quiz = readQuiz(
    quizzes.flatMap((section) => section.blocks),
    quizzes[0]?.heading.at ?? at,
    reading,
  );
  const positions = new Map([...quiz.positions].map(([path, place]) => [`quiz/${path}`, place]));
  return { data: { ...data, quiz: quiz.data }, positions };
}

function headingText(inline: NonNullable<Block['inline']>, reading: Reading): string {
  pickAttributes(takeAttributes(inline), [], reading.say);
  return plainTitle(inline, reading);
}

/** The blocks less the page titles; what stands above the first, and each further one, is out of place. */
function withoutTitles(blocks: readonly Block[], title: Block | undefined, { say }: Reading): Block[] {
  const above = title ? blocks.slice(0, blocks.indexOf(title)) : [];
  if (above[0]) {
    say('out-of-place', above[0].at, { where: 'above the page title', instead: 'write it below the line with #' });
  }
  return blocks.filter((block) => {
    if (headingLevel(block) !== 1) return true;
    if (block !== title) say('heading-repeated', block.at);
    return false;
  });
}
