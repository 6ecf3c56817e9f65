import { element } from '../elements.js';
import type { LessonData } from '../lesson-data.js';
import { measureOf, tallyOf } from '../measure.js';
import type { Speech } from '../speech.js';
import type { State } from '../state.js';

/** Shows in the header how much of the lesson is done: as a bar, and counted in words. */
export function showProgress(lesson: LessonData, state: State, speech: Speech): void {
  const bar = document.querySelector<HTMLProgressElement>('[data-progress] progress');
  const words = document.querySelector<HTMLElement>('[data-progress] [data-tally]');
  if (!bar || !words) return;
  const { seen, pages, answered, questions } = tallyOf(lesson, state);
  const sentences = [speech.say('pagesSeen', { count: seen, all: pages })];
  if (questions > 0) sentences.push(speech.say('questionsAnswered', { count: answered, all: questions }));
  words.replaceChildren(...sentences.flatMap((sentence) => [element('span', '', sentence), ' ']));
  bar.value = measureOf(lesson, state);
  bar.setAttribute('aria-valuetext', sentences.join(' '));
}
