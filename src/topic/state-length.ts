import { matchingOptions } from '../scoring/matching.js';
import { questionKeys } from './question-keys.js';
import { type Question, type QuestionWriters, writeQuestion } from './questions/index.js';
import { reviewQuestions } from './section.js';
import type { Topic } from './topic.js';

/** What every LMS keeps: `cmi.suspend_data` holds the least in SCORM 2004's 3rd edition, and 4,096 characters in SCORM 1.2. */
export const LONGEST_STATE = 4000;

/** Version, page, submissions and seed of the state that the player saves. */
const HEADER = 10;
/** The mark before a record, the stamp of the question, its grade. */
const RECORD = 4;
/** The hints that were taken. */
const HINTS = 2;
/** The marks before a learner's own words and around their key; the words themselves may make room. */
const NOTE = 2;
/** What is left of the time, and since when. */
const TIME = 12;
/** What stands in for a typed answer that made room, where the grade does not say its share of the points. */
const SHARE = 5;

/** One digit of base 64 for each 6 places. */
const setLength = (places: number): number => Math.ceil(places / 6);
/** One digit for each of so many parts, two where there are more than 64 places. */
const placesLength = (parts: number, places: number): number => parts * (places > 64 ? 2 : 1);

/** The most characters of an answer in the saved state; of a typed one, which may make room, those of its share. */
const answerLengths: QuestionWriters<void, number> = {
  'single-choice': ({ choices }) => placesLength(1, choices.length),
  'true-false': () => 1,
  'multiple-choice': ({ choices }) => setLength(choices.length),
  'short-text': () => SHARE,
  numeric: () => SHARE,
  matching: (question) => placesLength(question.pairs.length, matchingOptions(question).length),
  ordering: ({ items }) => placesLength(items.length, items.length),
  'fill-blanks': () => SHARE,
  dropdowns: ({ gaps }) => placesLength(gaps.length, Math.max(0, ...gaps.map(({ choices }) => choices.length))),
  essay: () => 0,
  hotspot: ({ areas }) => setLength(areas.length),
};

/** The most characters that the player saves of a topic's state once all typed texts have made room. */
export function stateLength(topic: Topic): number {
  const { sections, quiz } = topic;
  const isCourse = topic.chapters !== undefined;
  const questions = quiz?.questions ?? [];
  const key =
    questionKeys(
      questions.map(({ id }) => id),
      isCourse,
    )[0]?.length ?? 0;
  const lengthOf = (question: Question): number =>
    RECORD + key + (question.hints.length > 0 ? HINTS : 0) + writeQuestion(answerLengths, question, undefined);
  const asked = questions.filter(({ pool }) => pool === undefined).map(lengthOf);
  const drawn = (quiz?.pools ?? []).flatMap(({ id, pick }) => {
    const lengths = questions.filter(({ pool }) => pool === id).map(lengthOf);
    return lengths.sort((a, b) => b - a).slice(0, pick);
  });
  const reviews = questionKeys(
    reviewQuestions(topic).map(({ id }) => id),
    isCourse,
  ).map((own) => NOTE + own.length);
  const time = quiz?.['time-limit'] === undefined ? 0 : TIME;
  // The topic's own page is one beside the sections.
  const header = HEADER + setLength(sections.length + 1) + time;
  return [...asked, ...drawn, ...reviews].reduce((sum, length) => sum + length, header);
}
