import { element } from '../elements.js';
import type { LessonData } from '../lesson-data.js';
import type { Standing } from '../lms/session.js';
import { tallyOf } from '../measure.js';
import type { Progress } from '../progress.js';
import type { Speech } from '../speech.js';

/** Where there was earlier work, this says where the learner was; returns what takes that away again. */
export function welcomeBack(lesson: LessonData, progress: Progress, standing: Standing, speech: Speech): () => void {
  const part = document.querySelector<HTMLElement>('[data-welcome]');
  const text = part?.querySelector('p');
  if (!part || !text || !hasWorked(progress) || standing === 'preview' || standing === 'review') return () => undefined;
  const hide = (): void => {
    part.hidden = true;
  };
  const { answered, questions } = tallyOf(lesson, progress.state);
  const [before = '', after = ''] = speech.say('welcomeBack').split('{page}');
  const counts = questions > 0 ? ` ${speech.say('questionsAnswered', { count: answered, all: questions })}` : '';
  text.replaceChildren(before, linkTo(progress.startPage), `${after}${counts}`);
  part.hidden = false;
  part.querySelector('[data-action="dismiss"]')?.addEventListener('click', () => {
    hide();
    document.querySelector<HTMLElement>('[data-page]:not([hidden])')?.focus({ preventScroll: true });
  });
  speech.announce(text.textContent ?? '');
  return hide;
}

/** A first page that was opened and left is no work. */
const hasWorked = ({ state: { seen, answers, submissions } }: Progress): boolean =>
  seen.size > 1 || answers.size > 0 || submissions > 0;

/** The page's title, in the topic's language; an address may have opened another page than this one. */
function linkTo(page: string): HTMLElement {
  const title = document.getElementById(`${page}_title`);
  const link = element('a', '', title?.textContent ?? '');
  link.lang = title?.lang || document.documentElement.lang;
  link.setAttribute('href', `#${page}`);
  return link;
}
