import { translations } from '../../render/strings/index.js';
import { wordLimits } from '../../render/word-limits.js';
import { child, children, lineOf, type XmlNode } from '../../unpack/xml-node.js';
import type { AuthoredOf, AuthoredQuestion } from '../../write/authored.js';
import { essayOf } from '../bank/essay.js';
import { type Weighted, weighOne, weighSeveral } from '../bank/weights.js';
import { expectedText } from '../bank/wildcards.js';
import { plainText } from '../plain.js';
import { readCloze } from './cloze.js';
import { markdownOf, optionalField, wordsOf } from './fields.js';
import { readMarkers } from './markers.js';
import { readMenus } from './menus.js';
import { type Base, flag, type Given, numberIn } from './question.js';

/** A question, or why it cannot be one. */
export type ReadType = (given: Given) => AuthoredQuestion | string;

const fractionOf = (answer: XmlNode): number => Number(answer.attributes.fraction ?? 0) || 0;

const readChoices: ReadType = (given) => {
  const { node, note } = given;
  const choices = children(node, 'answer').map(
    (answer): Weighted => ({
      text: markdownOf(answer, given),
      percent: fractionOf(answer),
      ...optionalField('feedback', child(answer, 'feedback'), given),
    }),
  );
  if (choices.length < 2) return 'it has fewer than two choices';
  if (!choices.some(({ percent }) => percent > 0)) return 'none of its choices is right';
  const base = { ...given.base, ...(flag(child(node, 'shuffleanswers')) && { shuffle: true }) };
  return lineOf(child(node, 'single')) === 'false' || lineOf(child(node, 'single')) === '0'
    ? weighSeveral(base, choices, note)
    : weighOne(base, choices, note);
};

const readTruth: ReadType = (given) => {
  const answers = children(given.node, 'answer');
  const choices = [true, false].map((value) => {
    const answer = answers.find((each) => wordsOf(each).toLowerCase() === String(value));
    return {
      text: value ? 'True' : 'False',
      value,
      right: answer !== undefined && fractionOf(answer) > 0,
      ...optionalField('feedback', child(answer, 'feedback'), given),
    };
  });
  if (!choices.some(({ right }) => right)) return 'neither true nor false is right';
  return { ...given.base, type: 'true-false', choices };
};

const earned = (percent: number): { right?: false; credit?: number } =>
  percent <= 0 ? { right: false } : percent === 100 ? {} : { credit: percent };

const readWords: ReadType = (given) => {
  const isCased = flag(child(given.node, 'usecase'));
  let incorrect: { incorrect?: string } = {};
  const answers = children(given.node, 'answer').flatMap((answer): AuthoredOf<'short-text'>['answers'][number][] => {
    const [percent, text] = [fractionOf(answer), expectedText(wordsOf(answer), isCased)];
    const feedback = child(answer, 'feedback');
    if (text) return [{ ...text, ...earned(percent), ...optionalField('feedback', feedback, given) }];
    if (percent > 0)
      return [{ text: '/.*/', pattern: true, ...earned(percent), ...optionalField('feedback', feedback, given) }];
    incorrect = optionalField('incorrect', feedback, given);
    return [];
  });
  if (!answers.some(({ right }) => right !== false)) return 'it has no right answer';
  const feedback = { ...given.base.feedback, ...incorrect };
  return {
    ...given.base,
    type: 'short-text',
    answers: withoutRepeats(answers, isCased),
    feedback,
    ...(isCased && { case: true }),
  };
};

/** Spellings that say the same as one before them, and no more, are no loss. */
function withoutRepeats<Answer extends AuthoredOf<'short-text'>['answers'][number]>(
  answers: readonly Answer[],
  isCased: boolean,
): Answer[] {
  const keyOf = ({ text, ...rest }: Answer): string =>
    JSON.stringify([isCased ? text : text.toLowerCase(), rest.pattern, rest.right, rest.credit]);
  return answers.filter(
    (each, place) =>
      each.feedback !== undefined || answers.findIndex((other) => keyOf(other) === keyOf(each)) === place,
  );
}

const readNumbers: ReadType = (given) => {
  const { node, note } = given;
  let incorrect: { incorrect?: string } = {};
  const answers: AuthoredOf<'numeric'>['answers'][number][] = [];
  for (const answer of children(node, 'answer')) {
    const text = wordsOf(answer);
    const feedback = child(answer, 'feedback');
    if (text === '*') incorrect = optionalField('incorrect', feedback, given);
    else if (!Number.isFinite(Number(text)) || text === '') return `${text || 'an empty answer'} is no number`;
    else {
      const tolerance = numberIn(child(answer, 'tolerance')) ?? 0;
      const written = tolerance === 0 ? text : `${text} ± ${Math.abs(tolerance)}`;
      answers.push({ text: written, ...earned(fractionOf(answer)), ...optionalField('feedback', feedback, given) });
    }
  }
  if (!answers.some(({ right }) => right !== false)) return 'it has no right answer';
  const units = children(child(node, 'units'), 'unit').map((unit) => ({
    name: wordsOf(child(unit, 'unit_name')),
    multiplier: numberIn(child(unit, 'multiplier')) ?? 1,
  }));
  const unit = units.find(({ multiplier }) => multiplier === 1)?.name;
  if (units.length > 1) note('it takes one unit, its first; others are left out');
  if ((numberIn(child(node, 'unitgradingtype')) ?? 0) > 0) note('a wrong or missing unit costs nothing here');
  const feedback = { ...given.base.feedback, ...incorrect };
  return { ...given.base, type: 'numeric', answers, feedback, ...(unit && { unit }) };
};

const readPairs: ReadType = (given) => {
  const pairs = children(given.node, 'subquestion').map((each) => ({
    left: markdownOf(each, given),
    right: plainText(wordsOf(child(each, 'answer'))),
  }));
  const distractors = pairs.filter(({ left }) => left === '').map(({ right }) => right);
  const whole = pairs.filter(({ left }) => left !== '');
  if (whole.length === 0) return 'it has no pairs';
  return { ...given.base, type: 'matching', pairs: whole, ...(distractors.length > 0 && { distractors }) };
};

const readOrder: ReadType = (given) => {
  const answers = children(given.node, 'answer');
  const items = [...answers]
    .sort((a, b) => fractionOf(a) - fractionOf(b))
    .map((each) => ({ text: markdownOf(each, given) }));
  if (items.length < 2) return 'it has fewer than two items';
  const isAll = /ALL_OR_NOTHING|^-1$/.test(lineOf(child(given.node, 'gradingtype')));
  if (lineOf(child(given.node, 'selecttype')) !== 'ALL' && child(given.node, 'selectcount'))
    given.note('all of its items are asked, not some of them');
  return { ...given.base, type: 'ordering', items, grading: isAll ? 'all' : 'partial' };
};

/** What is told to who marks is the rubric; general feedback that stands in it too is the model answer. */
const readEssay: ReadType = (given) => {
  const { node, base, note } = given;
  const graderinfo = markdownOf(child(node, 'graderinfo'), given);
  const { general, ...feedback } = base.feedback ?? {};
  const isAnswer = general !== undefined && graderinfo.endsWith(general);
  const rubric = (isAnswer ? graderinfo.slice(0, -general.length) : graderinfo).trim();
  const [min, max] = ['minwordlimit', 'maxwordlimit'].map((name) => numberIn(child(node, name)));
  const words = { ...(min && { min }), ...(max && { max }) };
  if (markdownOf(child(node, 'responsetemplate'), given) !== '') note('the words that stand in its field are left out');
  if (numberIn(child(node, 'attachments'))) note('it takes no files');
  const own = withoutLimits(isAnswer ? { ...base, feedback } : base, words);
  const limits = Object.keys(words).length > 0 ? { words } : {};
  return { ...essayOf(own, { rubric, answer: isAnswer ? general : undefined }, note), ...limits };
};

/** Our packages end an essay's text with the sentence that its limits make. */
function withoutLimits(base: Base, words: NonNullable<AuthoredOf<'essay'>['words']>): Base {
  const { body, ...rest } = base;
  const sentences = Object.keys(translations).map((lang) => plainText(wordLimits(words, lang) ?? ''));
  const last = sentences.find((sentence) => sentence !== '' && body?.endsWith(sentence));
  if (last === undefined || body === undefined) return base;
  const shorter = body.slice(0, -last.length).trim();
  return shorter === '' ? rest : { ...rest, body: shorter };
}

/** Moodle's core types by their names in a file. */
export const types: Readonly<Record<string, ReadType>> = {
  multichoice: readChoices,
  truefalse: readTruth,
  shortanswer: readWords,
  numerical: readNumbers,
  matching: readPairs,
  match: readPairs,
  ordering: readOrder,
  essay: readEssay,
  cloze: readCloze,
  multianswer: readCloze,
  gapselect: readMenus,
  ddwtos: readMenus,
  ddmarker: readMarkers,
};
