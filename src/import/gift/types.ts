import { isNumber } from '../../read/markdown/questions/numbers.js';
import type { AuthoredOf, AuthoredQuestion } from '../../write/authored.js';
import { essayOf } from '../bank/essay.js';
import { weighOne, weighSeveral } from '../bank/weights.js';
import { expectedText } from '../bank/wildcards.js';
import { type Answer, answersIn } from './answers.js';
import { showEscapes } from './escapes.js';
import type { Parts } from './parts.js';

type Base = Pick<AuthoredQuestion, 'id' | 'stem'> & Pick<AuthoredOf<'essay'>, 'body' | 'feedback'>;
type Given = Parts & { readonly answers: string };

/** A question, or why it cannot be one. */
type ReadType = (base: Base, given: Given) => AuthoredQuestion | string;

type GiftType = 'essay' | 'numerical' | 'multichoice' | 'match' | 'truefalse' | 'shortanswer';

/** What the marks between the braces say, in the order in which Moodle asks. */
export function typeOf(answers: string): GiftType {
  if (answers === '') return 'essay';
  if (answers.startsWith('#')) return 'numerical';
  if (answers.includes('~')) return 'multichoice';
  if (answers.includes('=') && answers.includes('->')) return 'match';
  return TRUTH.test(answers.split('#')[0]?.trim() ?? '') ? 'truefalse' : 'shortanswer';
}

const TRUTH = /^(?:T|F|TRUE|FALSE)$/;

const feedbackOf = ({ feedback }: Answer, { markdown }: Given): { feedback?: string } =>
  feedback === undefined ? {} : { feedback: markdown(feedback) };

const readChoices: ReadType = (base, given) => {
  const answers = answersIn(given.answers);
  if (answers.length < 2) return 'it has fewer than two choices';
  // Without an `=` none is right alone: then several may be.
  const isSingle = given.answers.includes('=');
  const choices = answers.map((answer) => ({
    text: given.markdown(answer.text),
    percent: answer.sign === '=' ? (answer.weight ?? 100) : (answer.weight ?? 0),
    ...feedbackOf(answer, given),
  }));
  return isSingle ? weighOne(base, choices, given.note) : weighSeveral(base, choices, given.note);
};

const readPairs: ReadType = (base, { answers, markdown }) => {
  const pairs = answersIn(answers.replaceAll('~', '=')).map(({ text, feedback }) => {
    const [left, right] = `${text}${feedback === undefined ? '' : `#${feedback}`}`.split(/->(.*)/s);
    return { left: left?.trim() ?? '', right: right?.trim() };
  });
  if (pairs.some(({ right }) => right === undefined)) return 'one of its pairs has no ->';
  const whole = pairs.filter(({ left }) => left !== '');
  if (whole.length < 2) return 'it has fewer than two pairs';
  const distractors = pairs.filter(({ left }) => left === '').map(({ right = '' }) => markdown(right));
  return {
    ...base,
    type: 'matching',
    pairs: whole.map(({ left, right = '' }) => ({ left: markdown(left), right: markdown(right) })),
    ...(distractors.length > 0 && { distractors }),
  };
};

const readTruth: ReadType = (base, { answers, markdown }) => {
  const [word = '', wrong = '', right = ''] = answers.split('#').map((part) => part.trim());
  const isTrue = word.startsWith('T');
  const choices = [true, false].map((value) => {
    const feedback = value === isTrue ? right : wrong;
    return {
      text: value ? 'True' : 'False',
      value,
      right: value === isTrue,
      ...(feedback !== '' && { feedback: markdown(feedback) }),
    };
  });
  return { ...base, type: 'true-false', choices };
};

const readWords: ReadType = (base, given) => {
  const answers: AuthoredOf<'short-text'>['answers'][number][] = [];
  let incorrect: string | undefined;
  for (const answer of answersIn(given.answers)) {
    const [{ weight = 100 }, feedback] = [answer, feedbackOf(answer, given)];
    const text = expectedText(
      showEscapes(answer.text)
        .replace(/^\s*\[(?:html|moodle|plain|markdown)\]/, '')
        .trim(),
      false,
    );
    if (text) answers.push({ ...text, ...earned(weight), ...feedback });
    else if (weight > 0) answers.push({ text: '/.*/', pattern: true, ...earned(weight), ...feedback });
    else incorrect = feedback.feedback;
  }
  if (!answers.some(({ right }) => right !== false)) return 'it has no right answer';
  return { ...base, type: 'short-text', answers, ...withIncorrect(base, incorrect) };
};

const readNumbers: ReadType = (base, given) => {
  const [numbers = '', ...wrong] = given.answers.slice(1).split('~');
  const answers: AuthoredOf<'numeric'>['answers'][number][] = [];
  for (const answer of answersIn(numbers)) {
    const text = numberOf(showEscapes(answer.text));
    if (text === undefined) return `${showEscapes(answer.text) || 'an empty answer'} is no number`;
    answers.push({ text, ...earned(answer.weight ?? 100), ...feedbackOf(answer, given) });
  }
  if (!answers.some(({ right }) => right !== false)) return 'it has no right answer';
  const other = wrong.join('~').split('#').slice(1).join('#').trim();
  return {
    ...base,
    type: 'numeric',
    answers,
    ...withIncorrect(base, other === '' ? undefined : given.markdown(other)),
  };
};

/** `5:0.2` and `4..6` as we write them; undefined for what is none. */
function numberOf(text: string): string | undefined {
  const [number = '', tolerance = ''] = text.split(':').map((part) => part.trim());
  const written = Number(tolerance) === 0 || text.includes('..') ? number : `${number} ± ${tolerance}`;
  return isNumber(written, false) ? written : undefined;
}

const earned = (weight: number): { right?: false; credit?: number } =>
  weight <= 0 ? { right: false } : weight === 100 ? {} : { credit: weight };

/** Feedback to any other answer. */
const withIncorrect = ({ feedback }: Base, incorrect: string | undefined): Pick<Base, 'feedback'> =>
  incorrect === undefined ? {} : { feedback: { ...feedback, incorrect } };

export const types: Readonly<Record<GiftType, ReadType>> = {
  essay: (base, { note }) => essayOf(base, {}, note),
  numerical: readNumbers,
  multichoice: readChoices,
  match: readPairs,
  truefalse: readTruth,
  shortanswer: readWords,
};
