import type { QuestionForms } from './arrangement.js';
import { startClock } from './clock.js';
import { foldContents, tickContents } from './contents.js';
import type { LessonData, QuizData } from './lesson-data.js';
import { localSession } from './lms/local.js';
import type { LmsSession, Standing } from './lms/session.js';
import { createNavigation } from './navigation.js';
import { drawnQuestions } from './pools.js';
import { createProgress, type Progress } from './progress.js';
import { setUpQuiz } from './quiz.js';
import type { Sentence } from './sentences.js';
import { createSpeech, type Speech } from './speech.js';

/** What the learner is told at the start, where the work does not count. */
const NOTICES: Readonly<Record<Standing, Sentence | undefined>> = {
  credit: undefined,
  preview: 'preview',
  review: 'review',
  'no-credit': 'noCredit',
  local: 'noLms',
  unsaved: 'noStorage',
};

/** Finds whom a standard reports to; undefined where nobody is there. */
export type Connect = (lesson: LessonData) => LmsSession | undefined;

/** Begins the lesson of this page, in a session with whom `connect` finds, else with this browser's own storage. */
export async function launch(connect: Connect): Promise<void> {
  const data = document.getElementById('lesson-data')?.textContent;
  if (!data) return;
  const lesson = JSON.parse(data) as LessonData;
  const session = connect(lesson);
  startLesson(lesson, session && (await session.start()) ? session : localSession(lesson.id));
}

/** Brings the page to life: goes on where the last sitting ended, and saves what happens. */
function startLesson(lesson: LessonData, session: LmsSession): void {
  const speech = createSpeech(lesson.strings, lesson.lang);
  const kept = session.resume();
  const progress = createProgress(lesson, session, kept, speech.notice);
  const clock = startClock();
  const navigation = createNavigation((page) => {
    clock.restart();
    progress.turn(page);
    tickContents(lesson.pages, progress.state.seen);
  });
  const { quiz } = lesson;
  if (quiz) {
    const drawn = () => drawnQuestions(quiz, progress.state.seed);
    setUpQuiz({ quiz, drawn, forms: findForms(quiz), progress, clock, speech }, navigation);
  }
  const page = navigation.start(progress.startPage);
  progress.open(page);
  // The address named another page than the last sitting's.
  if (page !== progress.startPage) progress.turn(page);
  tickContents(lesson.pages, progress.state.seen);
  foldContents();
  const notice = NOTICES[kept.standing];
  if (notice) speech.notice(notice);
  listenForLeaving(progress, kept.standing, speech);
  document.documentElement.dataset.player = 'on';
  const pager = document.querySelector<HTMLElement>('[data-pager]');
  if (pager) pager.hidden = false;
}

function findForms({ questions }: QuizData): QuestionForms {
  const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-question]')];
  const byId = new Map(forms.map((form) => [form.dataset.question ?? '', form]));
  return new Map(
    questions.flatMap(({ id }) => {
      const form = byId.get(id);
      return form ? [[id, form] as const] : [];
    }),
  );
}

/** No `unload` and no `beforeunload`: Moodle forbids the one, and browsers drop what the other sends. */
function listenForLeaving(progress: Progress, standing: Standing, speech: Speech): void {
  const leave = async (): Promise<void> => {
    const saved = (await progress.leave()) && (standing === 'credit' || standing === 'local');
    closeLesson(saved ? 'left' : 'closed', speech);
  };
  document.querySelector('[data-action="leave"]')?.addEventListener('click', () => {
    void leave();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') progress.save();
  });
  addEventListener('pagehide', () => void progress.leave());
  addEventListener('pageshow', (event) => {
    // Back from the browser's cache: this launch is over, and an LMS does not start a second one in the same page.
    if (event.persisted && hasLms(standing)) closeLesson('over', speech);
  });
}

const hasLms = (standing: Standing): boolean => standing !== 'local' && standing !== 'unsaved';

/** Nothing is left on the page but what there is to say; Back finds no page either. */
function closeLesson(sentence: Sentence, speech: Speech): void {
  for (const part of document.querySelectorAll('[data-page], [data-pager], #contents')) part.remove();
  speech.notice(sentence);
  const notice = document.getElementById('notice');
  if (!notice) return;
  notice.tabIndex = -1;
  notice.focus();
}
