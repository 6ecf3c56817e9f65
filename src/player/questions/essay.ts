import { ascii, cut, oneLine, REPORT_LENGTH } from '../report-text.js';
import type { QuestionModule } from './question-module.js';
import { typed } from './typed.js';

/** A long typed answer, which a person marks: reported whole where the LMS takes it, and without a pattern. */
export const essay: QuestionModule<'essay'> = {
  ...typed,
  cut: 'first',
  interaction: () => 'fill-in',
  report: (response) => ({ words: oneLine(response), code: cut(ascii(oneLine(response)), REPORT_LENGTH) }),
  patterns: () => [],
  feedback: () => [],
  solution: (form) => {
    const model = form.querySelector<HTMLTemplateElement>('template[data-model-answer]');
    return model ? [model.content.cloneNode(true)] : [];
  },
};
