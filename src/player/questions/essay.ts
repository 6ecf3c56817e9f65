import type { QuestionModule } from './question-module.js';
import { typed } from './typed.js';

/** A long typed answer, which a person marks. */
export const essay: QuestionModule<'essay'> = {
  ...typed,
  cut: 'first',
  feedback: () => [],
  solution: (form) => {
    const model = form.querySelector<HTMLTemplateElement>('template[data-model-answer]');
    return model ? [model.content.cloneNode(true)] : [];
  },
};
