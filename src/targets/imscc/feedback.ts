import type { Question } from '../../topic/questions/index.js';
import type { RichText } from '../../topic/rich-text.js';
import { hintsOf } from '../qti12/feedback.js';
import type { ItemContext } from '../qti12/item.js';
import type { CcAnswer, CcChoice, CcPart } from './item.js';

/** A part's answer and general feedback with all that the question says after an answer. */
interface Explained {
  readonly answer: CcAnswer;
  readonly general: string;
}

/**
 * What is said after an answer has two places: with a choice, and with every answer. Of the parts of a question the
 * last one has what is said to everybody.
 */
export function explained(question: Question, part: CcPart, isLast: boolean, context: ItemContext): Explained {
  const { answer, general = [] } = part;
  const write = (text: RichText | undefined): string[] => (text ? [context.html(text)] : []);
  const { general: forAll, correct, incorrect } = question.feedback;
  const said = isLast ? [...general, ...write(forAll)] : general;
  const hints = hintsOf(question, context);
  if (answer.profile === 'essay') {
    if (correct || incorrect) context.lose('loss-essay-feedback');
    return { answer, general: [...hints, ...said].join('') };
  }
  if (part.number === undefined && (answer.profile === 'multiple_choice' || answer.profile === 'true_false')) {
    const wrong = [...hints, ...write(incorrect)];
    return {
      answer: { ...answer, choices: withOutcome(answer.choices, write(correct), wrong) },
      general: said.join(''),
    };
  }
  if (correct || incorrect) context.lose('loss-result-feedback');
  const choices = answer.profile === 'multiple_response' ? choicesForAll(answer.choices, context) : [];
  const silent =
    answer.profile === 'multiple_response' ? { ...answer, choices: withoutFeedback(answer.choices) } : answer;
  return { answer: silent, general: [...choices, ...(isLast ? hints : []), ...said].join('') };
}

/** The feedback for right and wrong answers goes to the choices. */
const withOutcome = (choices: readonly CcChoice[], right: readonly string[], wrong: readonly string[]): CcChoice[] =>
  choices.map((choice) => ({ ...choice, feedback: [choice.feedback, ...(choice.right ? right : wrong)].join('') }));

/** A choice's own feedback would make Classic Quizzes take the question for one of a single answer, in silence. */
const withoutFeedback = (choices: readonly CcChoice[]): CcChoice[] =>
  choices.map((choice) => ({ ...choice, feedback: '' }));

function choicesForAll(choices: readonly CcChoice[], { lose }: ItemContext): string[] {
  const explainedChoices = choices.filter(({ feedback }) => feedback !== '');
  if (explainedChoices.length > 0) lose('loss-choice-feedback');
  return explainedChoices.map(({ html, feedback }) => `${html}<blockquote>${feedback}</blockquote>`);
}
