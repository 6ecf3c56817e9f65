import type { QuestionType } from '../../../topic/questions/index.js';
import type { QuestionParts } from '../question.js';
import type { Reading } from '../reading.js';

/** How questions of one type are told from others, and read. */
export interface QuestionReader<T extends QuestionType = QuestionType> {
  readonly type: T;
  /** Attributes of its heading beside those of every type. */
  readonly attributes: readonly string[];
  readonly recognises: (parts: QuestionParts, reading: Reading) => boolean;
  /** What it has beside what every question has. */
  readonly read: (parts: QuestionParts, reading: Reading) => Record<string, unknown>;
}
