import { ascii, cut, oneLine, REPORT_LENGTH } from '../report-text.js';
import { decodeText, encodeText } from '../typed-text.js';
import type { QuestionModule } from './question-module.js';
import { readTyped, restoreTyped } from './typed.js';

/** A long typed answer, which a person marks: reported whole where the LMS takes it, and without a pattern. */
export const essay: QuestionModule<'essay'> = {
  empty: '',
  read: readTyped,
  restore: restoreTyped,
  encode: encodeText,
  decode: decodeText,
  cut: 'first',
  interaction: () => 'fill-in',
  report: (response) => ({ words: oneLine(response), code: cut(ascii(oneLine(response)), REPORT_LENGTH) }),
  patterns: () => [],
  mark: () => {},
  feedback: () => [],
  solution: (form) => {
    const model = form.querySelector<HTMLTemplateElement>('template[data-model-answer]');
    return model ? [model.content.cloneNode(true)] : [];
  },
};
