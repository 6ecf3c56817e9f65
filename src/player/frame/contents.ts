import type { LessonData } from '../lesson-data.js';
import { tallyOf } from '../measure.js';
import type { Speech } from '../speech.js';
import type { State } from '../state.js';
import { makeMenu } from './menu.js';

/** On a narrow screen the list of pages would push every page below the fold: there it is closed until it is wanted. */
export function foldContents(): void {
  const list = document.querySelector<HTMLDetailsElement>('#contents details');
  if (!list) return;
  // As in templates/css/contents.css: from here on the list has room beside the text.
  const narrow = matchMedia('not all and (min-width: 60rem)');
  const fit = (): void => {
    list.open = !narrow.matches;
  };
  list.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) fit();
  });
  makeMenu(list, () => narrow.matches);
  narrow.addEventListener('change', fit);
  fit();
}

/** Ticks off what is done: a page that was seen, the quiz once it is submitted; until then it shows how far it is. */
export function tickContents(lesson: LessonData, state: State, speech: Speech): void {
  const quizPage = document.querySelector('[data-page="quiz"]')?.id;
  for (const [place, page] of lesson.pages.entries()) {
    const link = document.querySelector(`[data-page-link="${page}"]`);
    show(link?.querySelector('.seen'), page === quizPage ? state.submitted : state.seen.has(place));
  }
  const begun = document.querySelector<HTMLElement>(`[data-page-link="${quizPage}"] .begun`);
  const { answered, questions } = tallyOf(lesson, state);
  if (!show(begun, answered > 0 && !state.submitted)) return;
  const words = speech.say('questionsAnswered', { count: answered, all: questions });
  for (const [place, text] of [words, speech.say('fraction', { count: answered, all: questions })].entries()) {
    const part = begun?.children[place];
    if (part) part.textContent = text;
  }
}

function show(element: HTMLElement | null | undefined, shown: boolean): boolean {
  if (element) element.hidden = !shown;
  return shown;
}
