import { setUpAnswering, showQuestion } from './answering.js';
import { arrange } from './arrangement.js';
import type { Navigation } from './navigation.js';
import { RESULTS } from './progress.js';
import type { QuizParts } from './quiz-parts.js';
import { showResults } from './results.js';
import { setUpSubmission } from './submission.js';

/** Brings the quiz on the page to life, as the progress has it; returns what shows it anew after the progress changed. */
export function setUpQuiz(parts: QuizParts, navigation: Navigation): () => void {
  const { quiz, forms, progress, clock, speech } = parts;
  const button = document.querySelector<HTMLElement>('[data-action="submit"]');
  if (!button) return () => undefined;
  const submission = setUpSubmission(parts, button);

  const show = (): void => {
    const { submitted, seed } = progress.state;
    arrange(quiz, forms, seed);
    const drawn = parts.drawn();
    for (const question of quiz.questions) {
      const form = forms.get(question.id);
      if (!form) continue;
      form.hidden = !drawn.includes(question);
      showQuestion(parts, question, form);
    }
    submission.reset(!submitted);
    navigation.showResults(submitted);
  };
  for (const question of quiz.questions) {
    const form = forms.get(question.id);
    if (form) setUpAnswering(parts, question, form);
  }
  button.addEventListener('click', ({ detail }) => {
    if (!submission.submit(detail > 1)) return;
    show();
    speech.announce(showResults(parts));
    navigation.go(RESULTS);
  });
  document.querySelector<HTMLElement>('[data-action="retry"]')?.addEventListener('click', ({ detail }) => {
    // The second half of a double click on Submit, which may meet this button, asks for nothing.
    if (detail > 1) return;
    progress.retry();
    clock.restart();
    show();
    navigation.go(button.closest('[data-page]')?.id ?? '');
  });
  show();
  if (progress.state.submitted) showResults(parts);
  return show;
}
