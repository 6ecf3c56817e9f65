import type { Quiz } from '../../topic/quiz.js';
import type { Topic } from '../../topic/topic.js';
import { shufflesAnswers, shufflesQuestions } from '../shuffles.js';
import { writeXml, type XmlElement } from '../xml.js';
import { decimal } from './decimal.js';
import { minutes } from './settings.js';

const NAMESPACE = 'http://canvas.instructure.com/xsd/cccv1p0';

/**
 * `ID/assessment_meta.xml`: Canvas's own settings of the quiz, which arrives unpublished for a teacher to look at.
 * `points` is what all items give together, `description` HTML.
 */
export function assessmentMeta(topic: Topic, quiz: Quiz, points: number, description: string): string {
  return writeXml({
    quiz: {
      '@identifier': topic.id,
      '@xmlns': NAMESPACE,
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': `${NAMESPACE} https://canvas.instructure.com/xsd/cccv1p0.xsd`,
      title: topic.title,
      description,
      shuffle_questions: String(shufflesQuestions(quiz)),
      shuffle_answers: String(shufflesAnswers(quiz)),
      scoring_policy: 'keep_highest',
      ...results(quiz),
      quiz_type: 'assignment',
      points_possible: decimal(points),
      ...(minutes(quiz) > 0 && { time_limit: String(minutes(quiz)) }),
      // Always written: without it Canvas allows one attempt.
      allowed_attempts: quiz.attempts === 0 ? '-1' : String(quiz.attempts),
      one_question_at_a_time: 'false',
      cant_go_back: 'false',
      available: 'false',
    },
  });
}

/** What the learner sees after an attempt. Canvas cannot wait for a passed one: then it shows no right answers. */
function results(quiz: Quiz): XmlElement {
  const shown = quiz.feedback !== 'never';
  return {
    hide_results: shown ? '' : 'always',
    show_correct_answers: String(shown && quiz['show-answers'] === 'always'),
  };
}
