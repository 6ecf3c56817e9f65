import { isGraded } from '../scoring/index.js';
import type { Check } from './check.js';
import { questionsOf } from './parts.js';

/** A pass mark that the author set, and no points to reach it with. */
export const checkPassMarkWithoutScore: Check = (topic, report) => {
  const at = topic.positions.get('quiz/pass');
  const pass = topic.quiz?.pass ?? 0;
  const questions = questionsOf(topic);
  if (at && pass > 0 && questions.length > 0 && !questions.some(isGraded)) report(at, { pass });
};
