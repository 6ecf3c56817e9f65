import { words } from '../words.js';
import { make, part, table } from './dom.js';
import type { Lms, Saved } from './lms.js';
import { plainDuration, plainResponse } from './plain.js';
import type { Answer, Line } from './standard.js';

const SAVED: Readonly<Record<Saved, string>> = {
  none: words.none,
  all: words.savedNow,
  unsaved: words.unsaved,
  refused: words.refused,
};

/** Shows what the LMS holds; `questions` has the words of each by its identifier. */
export function showHeld(lms: Lms, questions: Readonly<Record<string, string>>): void {
  const { status, score, place, time, state, answers } = lms.held();
  const used = new TextEncoder().encode(state.value).length;
  const meter = make('meter', {
    min: '0',
    max: String(lms.standard.capacity),
    high: String(lms.standard.capacity * 0.9),
    value: String(used),
    'aria-label': words.state,
  });
  const saved = make('span', { 'data-saved': lms.saved() }, SAVED[lms.saved()]);
  part('[data-held]').replaceChildren(
    ...entry(words.status, status, ...status.map(({ value }) => make('strong', {}, value || words.none))),
    ...entry(words.score, [score], make('strong', {}, score.value || words.none)),
    ...entry(words.place, [place], place.value || words.none),
    ...entry(words.time, [time], plainDuration(time.value) || words.none),
    ...entry(words.state, [state], words.bytes(used, lms.standard.capacity), meter),
    ...entry(words.saved, [], saved),
  );
  showAnswers(answers, questions);
}

const entry = (name: string, lines: readonly Line[], ...values: readonly (Node | string)[]): HTMLElement[] => [
  make('dt', {}, name, ...lines.map(({ element }) => make('code', {}, element))),
  make('dd', {}, ...values),
];

function showAnswers(answers: readonly Answer[], questions: Readonly<Record<string, string>>): void {
  const rows = answers.map(({ id, description, response, patterns, result, latency }) => [
    questionCell(id, description || questions[id]),
    plainResponse(response),
    patterns.map(plainResponse).join(' / '),
    make('span', { 'data-result': result }, result),
    plainDuration(latency),
  ]);
  const headings = [words.question, words.answer, words.right, words.result, words.took];
  const shown = answers.length > 0 ? table(headings, rows) : make('p', {}, words.noAnswers);
  part('[data-answers]').replaceChildren(shown);
}

const questionCell = (id: string, text: string | undefined): HTMLElement =>
  make('span', {}, ...(text ? [text, ' '] : []), make('code', {}, id));
