import type { Progress } from './progress.js';

/**
 * Keeps what the learner writes to the review questions: for themselves, and never scored. Answers a function that shows
 * it as the progress has it, the model answers closed.
 */
export function setUpReviews({ state, note, save }: Progress): () => void {
  const reviews = [...document.querySelectorAll<HTMLElement>('[data-review]')].map((review) => {
    const { review: id = '' } = review.dataset;
    const field = review.querySelector('textarea');
    field?.addEventListener('input', () => note(id, field.value));
    field?.addEventListener('change', save);
    return { id, field, answer: review.querySelector('details') };
  });
  const show = (): void => {
    for (const { id, field, answer } of reviews) {
      if (field) field.value = state.notes.get(id) ?? '';
      if (answer) answer.open = false;
    }
  };
  show();
  return show;
}
