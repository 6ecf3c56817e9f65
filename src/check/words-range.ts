import { positionAt } from '../topic/position.js';
import type { Check } from './check.js';
import { questionsOf } from './parts.js';

export const checkWordsRange: Check = (topic, report) => {
  for (const [index, question] of questionsOf(topic).entries()) {
    if (question.type !== 'essay' || !question.words) continue;
    const { min = 0, max = Number.POSITIVE_INFINITY } = question.words;
    const at = positionAt(topic.positions, ['quiz', 'questions', index, 'words']);
    if (min > max) report(at, { min, max });
  }
};
