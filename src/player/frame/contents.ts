import type { LessonData, QuestionData } from '../lesson-data.js';
import { drawnQuestions } from '../pools.js';
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

/** Ticks off what is done: a page that was seen, a quiz once it is submitted; until then it shows how far it is. */
export function tickContents({ pages, quiz }: LessonData, state: State, speech: Speech): void {
  const drawn = quiz ? drawnQuestions(quiz, state.seed) : [];
  for (const [place, id] of pages.entries()) {
    const link = document.querySelector(`[data-page-link="${id}"]`);
    const begun = link?.querySelector<HTMLElement>('.begun');
    show(link?.querySelector('.seen'), begun ? state.submitted : state.seen.has(place));
    if (!begun) continue;
    const page = document.getElementById(id);
    const own = drawn.filter((question) => page?.contains(document.getElementById(`q-${question.id}`)));
    // Where the quiz of a course is submitted, there are no questions: it counts them all.
    showBegun(begun, own.length > 0 ? own : drawn, state, speech);
  }
}

function showBegun(begun: HTMLElement, questions: readonly QuestionData[], state: State, speech: Speech): void {
  const answered = questions.filter(({ id }) => state.answers.has(id)).length;
  if (!show(begun, answered > 0 && !state.submitted)) return;
  const counts = { count: answered, all: questions.length };
  for (const [place, text] of [speech.say('questionsAnswered', counts), speech.say('fraction', counts)].entries()) {
    const part = begun.children[place];
    if (part) part.textContent = text;
  }
}

function show(element: HTMLElement | null | undefined, shown: boolean): boolean {
  if (element) element.hidden = !shown;
  return shown;
}
