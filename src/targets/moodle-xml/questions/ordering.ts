import type { Ordering } from '../../../topic/questions/ordering.js';
import { combinedFeedback } from '../feedback.js';
import type { QuestionContext, QuestionParts } from '../question.js';

/** The answers stand in the right order; Moodle shuffles them. */
export function writeOrdering(question: Ordering, context: QuestionContext): QuestionParts {
  const { html, field } = context;
  return {
    type: 'ordering',
    own: {
      layouttype: 'VERTICAL',
      // Otherwise Moodle draws some of the items.
      selecttype: 'ALL',
      selectcount: '0',
      gradingtype: question.grading === 'all' ? 'ALL_OR_NOTHING' : 'ABSOLUTE_POSITION',
      showgrading: 'SHOW',
      numberingstyle: 'none',
      answer: question.items.map(({ text }, place) => ({ '@fraction': String(place + 1), ...field(html(text)) })),
      ...combinedFeedback(question, context),
      // Without it Moodle's import ends in an error of its database.
      shownumcorrect: '1',
    },
  };
}
