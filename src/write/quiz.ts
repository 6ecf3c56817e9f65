import { writeAnswers } from './answers.js';
import { questionAttributes } from './attributes.js';
import type { AuthoredQuestion, AuthoredTopic } from './authored.js';
import { escapeLine } from './escape.js';
import { blocks, callout, quote } from './layout.js';

type AuthoredQuiz = NonNullable<AuthoredTopic['quiz']>;

/** What stands under `## Quiz`. A pool stands where its first question is. */
export function writeQuiz({ intro = '', questions = [], pools = [] }: AuthoredQuiz, lang: string): string {
  const written = questions.map((question, index) => {
    const pool = pools.find(({ id }) => id === question.pool);
    if (!pool) return writeQuestion(question, lang);
    const drawn = questions.filter((each) => each.pool === pool.id);
    return questions.indexOf(drawn[0] ?? question) === index ? writePool(pool, drawn, lang) : '';
  });
  return blocks(intro, ...written);
}

export const writePool = (
  { id, name, pick = 1 }: NonNullable<AuthoredQuiz['pools']>[number],
  questions: readonly AuthoredQuestion[],
  lang: string,
): string =>
  blocks(
    heading('###', escapeLine(name), `{#${id} .pool pick=${pick}}`),
    ...questions.map((question) => writeQuestion(question, lang, '####')),
  );

/** A question with its heading, as it stands under `## Quiz`. */
export function writeQuestion(question: AuthoredQuestion, lang: string, marks = '###'): string {
  const { stem, body = '', hints = [], feedback = {} } = question;
  const { classes = [], text } = writeAnswers(question, lang);
  const { general, correct, incorrect } = feedback;
  return blocks(
    heading(marks, stem, questionAttributes(question, classes)),
    body,
    text,
    ...hints.map((hint) => callout('hint', hint)),
    ...(general === undefined ? [] : [quote(general)]),
    ...(correct === undefined ? [] : [callout('correct', correct)]),
    ...(incorrect === undefined ? [] : [callout('incorrect', incorrect)]),
  );
}

const heading = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
