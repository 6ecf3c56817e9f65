import type { Question } from '../topic/questions/index.js';
import type { Pool, Quiz } from '../topic/quiz.js';

/** A question that every learner gets. */
interface AskedQuestion {
  readonly question: Question;
}

/** Questions of which each learner gets some. */
export interface AskedPool {
  readonly pool: Pool;
  readonly questions: readonly Question[];
}

/** What a quiz asks in the author's order. A pool stands where its first question stands, and nothing where its others do. */
export function askedOf({ questions, pools }: Pick<Quiz, 'questions' | 'pools'>): (AskedQuestion | AskedPool)[] {
  return questions.flatMap((question): (AskedQuestion | AskedPool)[] => {
    const pool = pools.find(({ id }) => id === question.pool);
    if (!pool) return [{ question }];
    const members = questions.filter((member) => member.pool === pool.id);
    return members[0] === question ? [{ pool, questions: members }] : [];
  });
}
