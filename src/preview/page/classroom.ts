import { type Attempt, attemptAt } from './attempt.js';
import { showCalls } from './call-log.js';
import { type Lms, openLms } from './lms.js';
import { showHeld } from './panel.js';
import { scorm12 } from './scorm12.js';
import { scorm2004 } from './scorm2004.js';
import { createStage, type Look } from './stage.js';
import type { Mode, Standard } from './standard.js';

const STANDARDS: readonly Standard[] = [scorm12, scorm2004];

/** How the lesson is launched. */
export interface Choices extends Look {
  readonly mode: Mode;
  /** The target of one of the standards. */
  readonly standard: string;
  readonly failing: boolean;
  readonly onlyErrors: boolean;
}

/** The lesson of a topic with its LMS. */
export interface Classroom {
  /** Launches the lesson for the first time, or leaves it and launches its new version, scrolled as it was. */
  readonly renew: () => void;
  /** Leaves the lesson and comes back to it. */
  readonly comeBack: () => void;
  /** The same, but the LMS forgets all in between. */
  readonly startAnew: () => void;
  /** Shows the choices and the questions anew that need no launch. */
  readonly show: (questions?: Readonly<Record<string, string>>) => void;
}

/** `choices` says what is chosen by now. */
export function createClassroom(file: string, choices: () => Choices): Classroom {
  const stage = createStage();
  let questions: Readonly<Record<string, string>> = {};
  let lms: Lms | undefined;
  let attempt: Attempt | undefined;
  let isDue = false;

  const show = (): void => {
    isDue = false;
    stage.setLook(choices());
    if (!lms) return;
    showHeld(lms, questions);
    showCalls(lms.calls, choices().onlyErrors);
  };
  const showSoon = (): void => {
    if (!isDue) requestAnimationFrame(show);
    isDue = true;
  };
  const enter = (scroll: number): void => {
    const { standard: target, mode } = choices();
    const standard = STANDARDS.find((each) => each.target === target) ?? scorm12;
    const here = attemptAt(file, standard.target);
    attempt = here;
    lms = openLms({
      standard,
      mode,
      stored: here.stored(),
      isFailing: () => choices().failing,
      keep: here.keep,
      onCall: showSoon,
    });
    // A lesson looks for its standard's API alone; the other one must not be found.
    for (const { apiName } of STANDARDS) Reflect.deleteProperty(window, apiName);
    Object.assign(window, { [standard.apiName]: lms.api });
    stage.enter(`/lesson/${encodeURIComponent(file)}/${standard.target}/index.html`, scroll);
    show();
  };
  /** Between leaving and entering comes what is done `meanwhile`; nothing, until there is a lesson. */
  const again = (meanwhile: () => void = () => undefined): void => {
    if (!lms) return;
    stage.leave();
    meanwhile();
    enter(0);
  };
  return {
    renew: () => {
      const scroll = stage.scroll();
      stage.leave();
      enter(scroll);
    },
    comeBack: () => again(),
    startAnew: () => again(() => attempt?.forget()),
    show: (known = questions) => {
      questions = known;
      show();
    },
  };
}
