import { oneChoice } from './one-choice.js';
import type { QuestionModule } from './question-module.js';

/** One of several choices. */
export const singleChoice: QuestionModule<'single-choice'> = oneChoice;
