import type { Pool } from '../topic/quiz.js';
import type { Topic } from '../topic/topic.js';
import { questionsOf } from './parts.js';

/** Each pool, its place in the quiz's list, and how many questions it has. */
export function poolsOf(topic: Topic): { pool: Pool; index: number; count: number }[] {
  return (topic.quiz?.pools ?? []).map((pool, index) => ({
    pool,
    index,
    count: questionsOf(topic).filter((question) => question.pool === pool.id).length,
  }));
}
