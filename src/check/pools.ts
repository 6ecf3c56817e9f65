import type { Question } from '../topic/questions/index.js';
import type { Pool } from '../topic/quiz.js';
import type { Topic } from '../topic/topic.js';
import { questionsOf } from './parts.js';

/** Each pool, its place in the quiz's list, and its questions. */
export function poolsOf(topic: Topic): { pool: Pool; index: number; questions: readonly Question[] }[] {
  return (topic.quiz?.pools ?? []).map((pool, index) => ({
    pool,
    index,
    questions: questionsOf(topic).filter((question) => question.pool === pool.id),
  }));
}
