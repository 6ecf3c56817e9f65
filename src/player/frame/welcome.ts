import { element } from '../elements.js';
import type { LessonData } from '../lesson-data.js';
import type { Standing } from '../lms/session.js';
import { tallyOf } from '../measure.js';
import type { Progress } from '../progress.js';
import type { Speech } from '../speech.js';

/**
 * Where there was earlier work, this says where the learner was; to be called once a page is shown, and before the
 * progress hears of that. Returns what takes it away again.
 */
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
  text.replaceChildren(before, nameOf(progress.startPage), `${after}${counts}`);
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

/** The page's title; a link where the address opened another page than this one. */
function nameOf(page: string): HTMLElement {
  const title = document.getElementById(`${page}_title`);
  const isShown = title?.closest<HTMLElement>('[data-page]')?.hidden === false;
  const name = element(isShown ? 'strong' : 'a', '', title?.textContent ?? '');
  name.lang = title?.lang || document.documentElement.lang;
  if (!isShown) name.setAttribute('href', `#${page}`);
  return name;
}
