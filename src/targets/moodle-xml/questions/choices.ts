import type { Choice } from '../../../topic/questions/choice.js';
import type { Question } from '../../../topic/questions/index.js';
import type { XmlElement } from '../../xml.js';
import { combinedFeedback } from '../feedback.js';
import type { QuestionContext, QuestionParts } from '../question.js';

type Offered = Pick<Choice, 'text' | 'feedback'>;

/** A multichoice question: `fractions` are what the choices earn, in per cent. */
export function multichoice(
  question: Pick<Question, 'feedback'>,
  choices: readonly Offered[],
  fractions: readonly number[],
  { single, shuffle }: { readonly single: boolean; readonly shuffle: boolean },
  context: QuestionContext,
): QuestionParts {
  const { html, field } = context;
  const answer = ({ text, feedback }: Offered, place: number): XmlElement => ({
    '@fraction': String(fractions[place] ?? 0),
    ...field(html(text)),
    feedback: field(html(feedback)),
  });
  return {
    type: 'multichoice',
    own: {
      single: String(single),
      shuffleanswers: String(shuffle),
      answernumbering: 'none',
      showstandardinstruction: single ? '0' : '1',
      ...combinedFeedback(question, context),
      answer: choices.map(answer),
    },
  };
}

/** Is the question shuffled? Moodle keeps no choice in its place: 'all of these' makes sense nowhere but at the end. */
export function shuffleOf(
  { choices, shuffle }: { readonly choices: readonly Choice[]; readonly shuffle?: boolean | undefined },
  { shuffles, lose }: QuestionContext,
): boolean {
  const wanted = shuffle ?? shuffles;
  const pinned = choices.some(({ pin }) => pin);
  if (wanted && pinned) lose('loss-pin', { becomes: 'is not shuffled' });
  return wanted && !pinned;
}
