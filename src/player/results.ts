import { isGraded, type Result } from '../scoring/index.js';
import { inPageOrder } from './arrangement.js';
import { element } from './elements.js';
import { gradeQuiz, verdictOf } from './grading.js';
import { RESULTS } from './progress.js';
import type { QuizParts } from './quiz-parts.js';
import type { Sentence } from './sentences.js';

/** Writes what became of the quiz on the results page; returns the verdict and the score in words. */
export function showResults(parts: QuizParts): string {
  const { quiz, progress, speech } = parts;
  const drawn = parts.drawn();
  const raw = gradeQuiz(drawn, progress.state);
  const results = new Map(drawn.map((question) => [question.id, verdictOf(question, progress.state)]));
  const verdict = quizVerdict(raw, quiz.pass);
  const scores = scoreSentences(parts, raw);
  const left = progress.attemptsLeft();
  const graded = drawn.filter(isGraded).length;
  const right = [...results.values()].filter((result) => result === 'correct').length;
  const told = quiz.feedback !== 'never' && graded > 0;
  const remarks = [
    ...scores,
    ...(progress.state.time?.left === 0 ? [speech.say('timeUp')] : []),
    ...(told ? [speech.say('rightCount', { right, count: graded })] : []),
    ...([...results.values()].includes('neutral') ? [speech.say('unmarked')] : []),
    ...(left === 0 ? [speech.say('noAttempts')] : []),
    ...(left > 0 && Number.isFinite(left) ? [speech.say('attemptsLeft', { count: left })] : []),
  ];
  const section = document.getElementById(RESULTS);
  if (section) section.dataset.result = verdict;
  fill('verdict', [speech.say(verdict)]);
  fill(
    'score',
    remarks.flatMap((remark, place) => (place === 0 ? [remark] : [element('br', ''), remark])),
  );
  fill('questions', rows(parts, results));
  offer('retry', left > 0);
  // Where all is right or nothing is, there is no other choice than to begin again.
  offer('retry-wrong', left > 0 && told && right > 0 && right < graded);
  return [speech.say(verdict), ...remarks].join(' ');
}

function offer(action: string, offered: boolean): void {
  const button = document.querySelector<HTMLElement>(`[data-action="${action}"]`);
  if (button) button.hidden = !offered;
}

const quizVerdict = (raw: number | undefined, pass: number): 'submitted' | 'passed' | 'failed' =>
  raw === undefined ? 'submitted' : raw >= pass ? 'passed' : 'failed';

/** This score, and the best one where that was another. */
function scoreSentences({ progress, speech }: QuizParts, raw: number | undefined): string[] {
  if (raw === undefined) return [];
  const best = progress.best() ?? raw;
  const score = speech.say('score', { percent: raw });
  return best > raw ? [score, speech.say('best', { percent: best })] : [score];
}

/** One row a question, with a link to it, numbered as on the page. */
function rows({ quiz, drawn, forms, speech }: QuizParts, results: ReadonlyMap<string, Result>): HTMLElement[] {
  return inPageOrder(drawn(), forms).map((form) => {
    const result = shownResult(results.get(form.dataset.question ?? '') ?? 'unanswered', quiz.feedback === 'never');
    // As it stands on the page: the bare text of a formula would be its symbols and its TeX in one.
    const stem = form.querySelector('legend h3')?.cloneNode(true);
    const link = element('a', '', ...(stem?.childNodes ?? []));
    link.setAttribute('href', `#${form.id}`);
    link.lang = document.documentElement.lang;
    const row = element('li', '', link, ' ', element('span', 'verdict', speech.say(result)));
    row.dataset.result = result;
    return row;
  });
}

/** Where the learner is not to know what was right, not even that an answer was. */
const shownResult = (result: Result, hidden: boolean): Sentence & (Result | 'answered') =>
  hidden && result !== 'unanswered' ? 'answered' : result;

function fill(part: string, content: readonly (Node | string)[]): void {
  document.querySelector(`[data-result="${part}"]`)?.replaceChildren(...content);
}
