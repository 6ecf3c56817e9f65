import type { QuestionForms } from './arrangement.js';
import { startClock } from './clock.js';
import { onClick } from './elements.js';
import { setUpFlashcards } from './flashcards.js';
import { setUpFrame } from './frame/frame.js';
import { applySettings } from './frame/settings.js';
import { welcomeBack } from './frame/welcome.js';
import type { LessonData } from './lesson-data.js';
import { localSession } from './lms/local.js';
import type { Kept, LmsSession, Standing } from './lms/session.js';
import { adoptWishes } from './lms-wishes.js';
import { createNavigation } from './navigation.js';
import { noticesFor } from './notices.js';
import { claimLesson } from './one-window.js';
import { drawnQuestions } from './pools.js';
import { createProgress, type Progress } from './progress.js';
import { setUpQuiz } from './quiz.js';
import { setUpReviews } from './reviews.js';
import type { Sentence } from './sentences.js';
import { createSpeech, type Speech } from './speech.js';
import { setUpTermNotes } from './term-notes.js';

/** Finds whom a standard reports to; undefined where nobody is there. */
export type Connect = (lesson: LessonData) => LmsSession | undefined;

/** Begins the lesson of this page, in a session with whom `connect` finds, else with this browser's own storage. */
export async function launch(connect: Connect): Promise<void> {
  const data = document.getElementById('lesson-data')?.textContent;
  if (!data) return;
  // Before anything is waited for: nobody is to see another look first.
  applySettings();
  const lesson = JSON.parse(data) as LessonData;
  const session = connect(lesson);
  if (session && (await session.start())) startLesson(lesson, session);
  else startLesson(lesson, localSession(lesson.id), session ? 'refused' : 'noLms');
}

/** Brings the page to life: goes on where the last sitting ended, and saves what happens. `lost`: what became of the LMS that was expected. */
function startLesson(given: LessonData, session: LmsSession, lost?: Sentence): void {
  const speech = createSpeech(given.strings, given.lang);
  const kept = session.resume();
  document.documentElement.dataset.player = 'on';
  if (kept.standing === 'over') {
    closeLesson('over', speech);
    return;
  }
  const lesson = adoptWishes(given, kept);
  const progress = createProgress(lesson, session, kept, speech);
  const clock = startClock();
  const navigation = createNavigation((page) => {
    clock.restart();
    progress.turn(page);
    hideWelcome();
  });
  const { quiz } = lesson;
  let showQuiz = (): void => undefined;
  if (quiz) {
    const drawn = () => drawnQuestions(quiz, progress.state.seed);
    const limit = kept.standing === 'review' ? undefined : quiz.time;
    const parts = { quiz, drawn, forms: findForms(), progress, clock, speech, lang: lesson.lang, limit };
    showQuiz = setUpQuiz(parts, navigation);
  }
  const showReviews = setUpReviews(progress);
  setUpFlashcards();
  if (document.querySelector('[data-term]')) setUpTermNotes();
  setUpFrame(lesson, progress, speech, () => {
    progress.startOver();
    // The first page may be shown already: then no page is turned.
    hideWelcome();
    clock.restart();
    showQuiz();
    showReviews();
    navigation.go(lesson.pages[0] ?? '');
  });
  const page = navigation.start(progress.startPage);
  const hideWelcome = welcomeBack(lesson, progress, kept.standing, speech);
  progress.open(page);
  // The address named another page than the last sitting's.
  if (page !== progress.startPage) progress.turn(page);
  for (const notice of noticesFor(kept, lost)) speech.notice(notice);
  listenForLeaving(progress, kept, speech);
  listenForChances(progress);
  if (kept.standing === 'credit' || kept.standing === 'local') {
    const lose = (): void => {
      progress.abandon();
      closeLesson('elsewhere', speech);
    };
    // The first page need not wait for it.
    setTimeout(() => claimLesson(`${lesson.id}:${kept.learner || progress.state.seed}`, lose));
  }
}

function findForms(): QuestionForms {
  const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-question]')];
  return new Map(forms.map((form) => [form.dataset.question ?? '', form]));
}

/** No `unload` and no `beforeunload`: Moodle forbids the one, and browsers drop what the other sends. */
function listenForLeaving(progress: Progress, { standing, returnTo }: Kept, speech: Speech): void {
  let saved = true;
  const leave = async (): Promise<void> => {
    const taken = await progress.leave();
    closeLesson(taken && (standing === 'credit' || standing === 'local') ? 'left' : 'closed', speech);
    if (taken && returnTo !== undefined) location.assign(returnTo);
  };
  onClick('leave', () => void leave());
  addEventListener('pagehide', async () => {
    saved = await progress.leave();
  });
  addEventListener('pageshow', (event) => {
    // Back from the browser's cache: this launch is over, and an LMS does not start a second one in the same page.
    if (event.persisted && hasLms(standing)) closeLesson(saved ? 'over' : 'closed', speech);
  });
}

/** Moments to save what is not saved yet: the page may be closed next, or the network is back. */
function listenForChances({ save }: Progress): void {
  document.addEventListener('visibilitychange', save);
  addEventListener('online', save);
}

const hasLms = (standing: Standing): boolean => standing !== 'local' && standing !== 'unsaved';

/** Nothing is left on the page but what there is to say; Back finds no page either. */
function closeLesson(sentence: Sentence, speech: Speech): void {
  for (const part of document.querySelectorAll(
    '[data-page], [data-pager], [data-welcome], [data-progress], #contents, .header-tools',
  ))
    part.remove();
  speech.notice(sentence);
  const notice = document.getElementById('notice');
  if (!notice) return;
  notice.tabIndex = -1;
  notice.focus();
}
