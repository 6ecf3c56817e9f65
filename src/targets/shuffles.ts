import type { Quiz } from '../topic/quiz.js';

export const shufflesAnswers = ({ shuffle }: Pick<Quiz, 'shuffle'>): boolean =>
  shuffle === 'answers' || shuffle === 'all';
export const shufflesQuestions = ({ shuffle }: Pick<Quiz, 'shuffle'>): boolean =>
  shuffle === 'questions' || shuffle === 'all';
