import { truthOf, truthWords, writesDecimalComma } from '../read/languages.js';
import { looksLikePattern } from '../read/markdown/answers.js';
import { isNumber } from '../read/markdown/questions/numbers.js';
import { choiceAttributes } from './attributes.js';
import type { AuthoredOf, AuthoredQuestion } from './authored.js';
import { escapeArrows } from './escape.js';
import { blocks, callout, item, markedItem, quote } from './layout.js';
import { typedAnswer } from './typed.js';

/** What a question's type adds to its heading and puts under its text. */
interface AnswerBlock {
  readonly classes?: readonly string[];
  readonly text: string;
}

/** One writer for each question type. */
type AnswerWriters = {
  readonly [T in AuthoredQuestion['type']]: (question: AuthoredOf<T>, lang: string) => AnswerBlock;
};

const list = (items: readonly string[]): string =>
  items.join(items.some((text) => text.includes('\n\n')) ? '\n\n' : '\n');

interface Choice {
  readonly text: string;
  readonly right?: boolean | undefined;
  readonly credit?: number | undefined;
  readonly pin?: boolean | undefined;
  readonly feedback?: string | undefined;
}

function choiceLine({ text, right, feedback, ...rest }: Choice, more = choiceAttributes(rest)): string {
  const written = markedItem(`- [${right ? 'x' : ' '}] `, text, more);
  return feedback === undefined ? written : `${written}\n${item('  ', quote(feedback))}`;
}

const choiceList = (choices: readonly Choice[]): string => list(choices.map((choice) => choiceLine(choice)));

/** Would the reader take it for a question of true or false? */
const looksTrueFalse = (choices: readonly Choice[], lang: string): boolean =>
  truthOf(
    choices.map(({ text }) => text),
    lang,
  ) !== undefined;

interface Expected {
  readonly text: string;
  readonly pattern?: boolean | undefined;
  readonly right?: boolean | undefined;
  readonly credit?: number | undefined;
  readonly feedback?: string | undefined;
}

function expectedLine({ text, pattern, right = true, credit, feedback }: Expected, isCased: boolean): string {
  const typed = pattern ? text : plainAnswer(text, isCased);
  // A percentage at the end would be taken for what the answer earns.
  const earned = credit ?? (right && /\{[^{}]*%\s*\}$/.test(typed) ? 100 : undefined);
  const more = earned === undefined ? '' : ` ${choiceAttributes({ credit: earned })}`;
  const written = `- ${right ? '=' : '!'} ${typed}${more}`;
  return feedback === undefined ? written : `${written}\n${item('  ', quote(feedback))}`;
}

/** Words between slashes would be read as a pattern: one that takes just these words grades alike. */
const plainAnswer = (text: string, isCased: boolean): string =>
  looksLikePattern(text) ? `/${text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}/${isCased ? '' : 'i'}` : typedAnswer(text);

const expectedList = (answers: readonly Expected[], isCased = false): string =>
  list(answers.map((answer) => expectedLine(answer, isCased)));

const writers: AnswerWriters = {
  'single-choice': ({ choices }, lang) => {
    const several = choices.filter(({ right }) => right).length > 1;
    return { classes: several || looksTrueFalse(choices, lang) ? ['single'] : [], text: choiceList(choices) };
  },
  'multiple-choice': ({ choices }, lang) => {
    const several = choices.filter(({ right }) => right).length > 1;
    return { classes: several && !looksTrueFalse(choices, lang) ? [] : ['multiple'], text: choiceList(choices) };
  },
  'true-false': ({ choices }, lang) => {
    const words = truthWords(lang);
    const isKnown = looksTrueFalse(choices, lang);
    const named = choices.map(({ value, ...choice }) => ({
      ...choice,
      text: isKnown ? choice.text : words[value ? 0 : 1],
    }));
    return { text: choiceList(named) };
  },
  'short-text': ({ answers, case: isCased }, lang) => {
    const right = answers.filter((answer) => answer.right ?? true);
    const areNumbers = right.every(({ text }) => isNumber(text, writesDecimalComma(lang)));
    return { classes: areNumbers ? ['text'] : [], text: expectedList(answers, isCased) };
  },
  numeric: ({ answers }) => ({ text: expectedList(answers.map((answer) => ({ ...answer, pattern: true }))) }),
  matching: ({ pairs, distractors = [] }) => ({
    text: list([
      ...pairs.map(({ left, right }) => item('- ', `${escapeArrows(left)} -> ${escapeArrows(right)}`)),
      ...distractors.map((right) => item('- ', `-> ${escapeArrows(right)}`)),
    ]),
  }),
  ordering: ({ items }) => ({ text: list(items.map(({ text }, index) => item(`${index + 1}. `, text))) }),
  'fill-blanks': () => ({ text: '' }),
  dropdowns: () => ({ text: '' }),
  essay: ({ answer, rubric }) => ({
    text: blocks(
      answer === undefined && rubric !== undefined ? '' : callout('answer', answer ?? ''),
      rubric === undefined ? '' : callout('rubric', rubric),
    ),
  }),
  hotspot: ({ image, areas }) => ({
    classes: ['hotspot'],
    text: blocks(
      image,
      list(areas.map(({ label, shape, ...rest }) => choiceLine({ ...rest, text: label }, shapeText(shape)))),
    ),
  }),
};

const shapeText = (shape: AuthoredOf<'hotspot'>['areas'][number]['shape']): string =>
  `{${Object.entries(shape)
    .map(([name, numbers]) => `${name}=${numbers.join(',')}`)
    .join('')}}`;

/** The one place where a question meets the writer of its own type. */
export function writeAnswers(question: AuthoredQuestion, lang: string): AnswerBlock {
  const write = writers[question.type] as (question: AuthoredQuestion, lang: string) => AnswerBlock;
  return write(question, lang);
}
