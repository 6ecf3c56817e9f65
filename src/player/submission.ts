import { conclude, stemOf } from './answering.js';
import { inPageOrder } from './arrangement.js';
import { element } from './elements.js';
import { gradeQuiz } from './grading.js';
import type { QuestionData } from './lesson-data.js';
import type { QuizParts } from './quiz-parts.js';

/** The end of the quiz. */
export interface Submission {
  /**
   * Submits; where questions are open, asks once whether to. False where it asked. `hasty` is the second half of a
   * double click, which answers no question.
   */
  readonly submit: (hasty: boolean) => boolean;
  /** Submits what is there. */
  readonly conclude: () => void;
  /** Forgets that it asked, and shows the button, or hides it. */
  readonly reset: (shown: boolean) => void;
}

export function setUpSubmission(parts: QuizParts, button: HTMLElement): Submission {
  const question = element('p', 'notice');
  question.setAttribute('role', 'alert');
  button.before(question);
  let asked = false;

  const reset = (shown: boolean): void => {
    asked = false;
    question.replaceChildren();
    question.hidden = true;
    button.hidden = !shown;
  };
  const submit = (hasty: boolean): boolean => {
    if (asked && hasty) return false;
    const open = openQuestions(parts);
    if (open.length > 0 && !asked) {
      asked = true;
      question.hidden = false;
      question.replaceChildren(...askAbout(parts, open));
      return false;
    }
    concludeAll(parts);
    return true;
  };
  return { submit, conclude: () => concludeAll(parts), reset };
}

function concludeAll(parts: QuizParts): void {
  const { drawn, progress } = parts;
  const unreported = drawn().filter(({ id }) => (progress.state.answers.get(id)?.tries ?? 0) === 0);
  const interactions = unreported.map((one) => conclude(parts, one));
  progress.submit(interactions, gradeQuiz(drawn(), progress.state));
}

const openQuestions = ({ drawn, progress }: QuizParts): QuestionData[] =>
  drawn().filter(({ id }) => !progress.state.answers.has(id));

/** The sentence with a link to each open question, by its number on the page. */
function askAbout({ drawn, forms, speech }: QuizParts, open: readonly QuestionData[]): (Node | string)[] {
  const links = inPageOrder(drawn(), forms).flatMap((form, place) => {
    if (!open.some(({ id }) => id === form.dataset.question)) return [];
    const link = element('a', '', String(place + 1));
    link.setAttribute('href', `#${form.id}`);
    link.setAttribute('aria-label', `${place + 1} ${stemOf(form)}`);
    link.lang = document.documentElement.lang;
    return [link];
  });
  const [before = '', after = ''] = speech.say('stillOpen').split('{questions}');
  return [before, ...speech.list(links), after];
}
