import type { QuestionForms } from './arrangement.js';
import type { Clock } from './clock.js';
import type { QuestionData, QuizData, TimeLimit } from './lesson-data.js';
import type { Progress } from './progress.js';
import type { Speech } from './speech.js';

/** What every step of a quiz works with. */
export interface QuizParts {
  readonly quiz: QuizData;
  /** The questions that the learner gets in this attempt, in the author's order. */
  readonly drawn: () => readonly QuestionData[];
  /** By the question's id, of all questions. */
  readonly forms: QuestionForms;
  readonly progress: Progress;
  readonly clock: Clock;
  readonly speech: Speech;
  /** BCP 47: the language of what the player says. */
  readonly lang: string;
  /** Undefined too where the learner only looks back. */
  readonly limit: TimeLimit | undefined;
}
