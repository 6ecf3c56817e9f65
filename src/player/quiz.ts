import { setUpAnswering, showQuestion } from './answering.js';
import { arrange, ask, inPageOrder } from './arrangement.js';
import { ignoreEchoOf } from './echo.js';
import { onClick } from './elements.js';
import type { Navigation } from './navigation.js';
import { RESULTS } from './progress.js';
import type { QuizParts } from './quiz-parts.js';
import { showResults } from './results.js';
import { setUpSubmission } from './submission.js';
import { setUpTimer } from './timer.js';

/** Brings the quiz on the page to life, as the progress has it; returns what shows it anew after the progress changed. */
export function setUpQuiz(parts: QuizParts, navigation: Navigation): () => void {
  const { quiz, forms, progress, clock, speech } = parts;
  const button = document.querySelector<HTMLElement>('[data-action="submit"]');
  if (!button) return () => undefined;
  const submission = setUpSubmission(parts, button);

  const show = (): void => {
    const { submitted, seed } = progress.state;
    arrange(quiz, forms, seed);
    ask(parts.drawn(), forms);
    for (const question of quiz.questions) {
      const form = forms.get(question.id);
      if (form) showQuestion(parts, question, form);
    }
    const due = timer?.isDue() ?? false;
    for (const gate of document.querySelectorAll<HTMLElement>('[data-start]')) gate.hidden = !due;
    for (const questions of document.querySelectorAll<HTMLElement>('[data-questions]')) questions.hidden = due;
    submission.reset(!submitted && !due);
    navigation.showResults(submitted);
  };
  const showOutcome = (): void => {
    show();
    timer?.look();
    speech.announce(showResults(parts));
    navigation.go(RESULTS);
  };
  const again = (wrongAlone: boolean): void => {
    progress.retry(wrongAlone);
    clock.restart();
    show();
    navigation.go((inPageOrder(parts.drawn(), forms)[0] ?? button).closest('[data-page]')?.id ?? '');
  };
  const end = (): void => {
    submission.conclude();
    showOutcome();
  };
  const timer = parts.limit && setUpTimer(parts, parts.limit, end);
  for (const question of quiz.questions) {
    const form = forms.get(question.id);
    if (form) setUpAnswering(parts, question, form);
  }
  button.addEventListener('click', (event) => {
    if (!submission.submit(event.detail > 1)) return;
    ignoreEchoOf(event);
    showOutcome();
  });
  onClick('retry', () => again(false));
  onClick('retry-wrong', () => again(true));
  onClick('start', () => {
    timer?.begin();
    clock.restart();
    show();
    navigation.go(inPageOrder(parts.drawn(), forms)[0]?.id ?? '');
  });
  show();
  if (progress.state.submitted) showResults(parts);
  return show;
}
