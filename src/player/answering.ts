import type { Response } from '../scoring/index.js';
import { score } from '../scoring/index.js';
import { shareOf } from './grading.js';
import { setUpHints, showHints } from './hints.js';
import type { Interaction } from './interaction.js';
import { interactionOf } from './interactions.js';
import type { QuestionData, QuizData } from './lesson-data.js';
import type { Progress } from './progress.js';
import { closeForm, type Disclosure, focusOutcome, openForm, remark } from './question-form.js';
import { moduleOf } from './questions/index.js';
import type { QuizParts } from './quiz-parts.js';
import { oneLine } from './report-text.js';
import type { Answer, State } from './state.js';

/** Makes a question answerable: every change is noted, and with feedback after each answer it is checked on its own. */
export function setUpAnswering(parts: QuizParts, question: QuestionData, form: HTMLFormElement): void {
  const { quiz, clock, progress, speech } = parts;
  form.addEventListener('input', () => {
    note(parts, question, form);
    form.querySelector('.remark')?.remove();
  });
  form.addEventListener('change', () => {
    clock.answered(question.id);
    if (quiz.feedback !== 'answer') progress.save();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (quiz.feedback === 'answer' && !isClosed(parts, question)) check(parts, question, form);
  });
  setUpHints(form, () => takeHint(parts, question, form));
  moduleOf(question).setUp?.(form, question, speech);
}

/** Brings the form in line with the progress. */
export function showQuestion(parts: QuizParts, question: QuestionData, form: HTMLFormElement): void {
  const { quiz, progress, speech } = parts;
  const answer = progress.state.answers.get(question.id);
  const closed = isClosed(parts, question);
  showHints(form, hintsTaken(progress.state, question), !closed);
  openForm(form, question, answer, quiz.feedback === 'answer');
  if (closed) closeForm(form, question, progress.state, disclosureOf(quiz, progress, question), speech);
}

/** Notes that the answer is final, and what is to be reported of it. */
export function conclude({ progress, clock, forms }: QuizParts, question: QuestionData): Interaction {
  const { answers } = progress.state;
  const answer = answers.get(question.id);
  if (answer) answers.set(question.id, { ...answer, tries: answer.tries + 1 });
  return interactionOf(question, progress.state, clock.timing(question.id), stemOf(forms.get(question.id)));
}

/** A question's words; of a formula its TeX alone, for its symbols would stand beside it a second time. */
export function stemOf(form: HTMLFormElement | undefined): string {
  const stem = form?.querySelector('legend h3')?.cloneNode(true) as Element | undefined;
  for (const math of stem?.querySelectorAll('math') ?? []) math.replaceWith(math.querySelector('annotation') ?? math);
  return oneLine(stem?.textContent ?? '');
}

function note({ progress }: QuizParts, question: QuestionData, form: HTMLFormElement): void {
  const hints = hintsTaken(progress.state, question);
  progress.answer(question.id, answerOf(question, moduleOf(question).read(form), hints));
}

function answerOf(question: QuestionData, response: Response, hints: number): Answer | undefined {
  const scored = score(question, response, hints);
  return scored.result === 'unanswered' ? undefined : { response, tries: 0, share: shareOf(question, scored) };
}

function takeHint(parts: QuizParts, question: QuestionData, form: HTMLFormElement): void {
  const { state, save } = parts.progress;
  const taken = hintsTaken(state, question) + 1;
  state.hints.set(question.id, taken);
  // What is answered already is worth less from now on.
  if (state.answers.get(question.id)?.response !== undefined) note(parts, question, form);
  showHints(form, taken, true);
  save();
}

const hintsTaken = ({ hints }: State, { id }: QuestionData): number => hints.get(id) ?? 0;

function check(parts: QuizParts, question: QuestionData, form: HTMLFormElement): void {
  const { progress, clock, speech } = parts;
  if (!progress.state.answers.has(question.id)) {
    remark(form, 'answerFirst', speech);
    return;
  }
  clock.answered(question.id);
  progress.record(conclude(parts, question));
  showQuestion(parts, question, form);
  focusOutcome(form);
}

/** May the answer no longer change? */
function isClosed({ progress: { state } }: QuizParts, { id }: QuestionData): boolean {
  return state.submitted || (state.answers.get(id)?.tries ?? 0) > 0;
}

function disclosureOf(quiz: QuizData, progress: Progress, question: QuestionData): Disclosure {
  const { submitted } = progress.state;
  const passed = submitted && (progress.best() ?? 100) >= quiz.pass;
  const allowed = quiz.showAnswers === 'always' || (quiz.showAnswers === 'passed' && passed);
  const verdict = quiz.feedback !== 'never';
  // What a model answer is compared with is the whole of an own answer: not before the end.
  return { verdict, solution: verdict && allowed && (submitted || question.type !== 'essay') };
}
