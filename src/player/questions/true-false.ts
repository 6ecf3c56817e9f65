import { oneChoice } from './one-choice.js';
import type { QuestionModule } from './question-module.js';

/** A statement that is true or false. */
export const trueFalse: QuestionModule<'true-false'> = oneChoice;
