import type { QuestionForms } from './arrangement.js';
import type { Clock } from './clock.js';
import type { QuizData } from './lesson-data.js';
import type { Progress } from './progress.js';
import type { Speech } from './speech.js';

/** What every step of a quiz works with. */
export interface QuizParts {
  readonly quiz: QuizData;
  /** By the question's id. */
  readonly forms: QuestionForms;
  readonly progress: Progress;
  readonly clock: Clock;
  readonly speech: Speech;
}
