import type { Score } from '../scoring/index.js';
import { isGraded } from '../scoring/index.js';
import { element } from './elements.js';
import type { QuestionData } from './lesson-data.js';
import { moduleOf } from './questions/index.js';
import type { Sentence } from './sentences.js';
import type { Speech } from './speech.js';
import type { Answer } from './state.js';

/** How much of an answer's result is shown. */
export interface Disclosure {
  /** Whether it was right, and the author's feedback. */
  readonly verdict: boolean;
  /** What would have been right. */
  readonly solution: boolean;
}

const outcomeOf = (form: HTMLFormElement): HTMLElement | null => form.querySelector<HTMLElement>('[data-outcome]');

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Shows the form with this answer in it, open to change. */
export function openForm(
  form: HTMLFormElement,
  question: QuestionData,
  answer: Answer | undefined,
  checkable: boolean,
): void {
  const module = moduleOf(question);
  module.restore(form, answer?.response ?? module.empty);
  setLocked(form, false);
  hideCheck(form, !checkable);
  for (const marked of form.querySelectorAll<HTMLElement>('[data-mark]')) delete marked.dataset.mark;
  const outcome = outcomeOf(form);
  outcome?.replaceChildren();
  delete outcome?.dataset.result;
}

/** Locks the form and shows what became of the answer. */
export function closeForm(
  form: HTMLFormElement,
  question: QuestionData,
  answer: Answer | undefined,
  score: Score,
  disclosure: Disclosure,
  { tell }: Speech,
): void {
  setLocked(form, true);
  hideCheck(form, true);
  const answered = score.result !== 'unanswered';
  const result = disclosure.verdict || !answered ? score.result : 'answered';
  const parts: Node[] = [tell('p', 'verdict', result)];
  if (disclosure.verdict) {
    if (answer?.response !== undefined) moduleOf(question).mark(form, question, answer.response, disclosure.solution);
    parts.push(...feedbackOf(form, question, answer, score));
  }
  if (disclosure.solution && score.result !== 'correct')
    parts.push(...solutionOf(form, question, tell('h4', '', 'rightAnswer')));
  const outcome = outcomeOf(form);
  if (!outcome) return;
  outcome.dataset.result = result;
  outcome.replaceChildren(...parts);
}

/** Says something beside the question and leaves it open. */
export function remark(form: HTMLFormElement, sentence: Sentence, { tell }: Speech): void {
  outcomeOf(form)?.replaceChildren(tell('p', 'remark', sentence));
}

/** Keeps the focus in the question when its button goes. */
export function focusOutcome(form: HTMLFormElement): void {
  const outcome = outcomeOf(form);
  if (!outcome) return;
  outcome.tabIndex = -1;
  outcome.focus();
}

function setLocked(form: HTMLFormElement, locked: boolean): void {
  for (const control of form.querySelectorAll<Control>('input, textarea, select')) {
    // Typed text stays readable, and can be copied.
    if (control.matches('textarea, input[type="text"]')) (control as HTMLInputElement).readOnly = locked;
    else control.disabled = locked;
  }
}

function hideCheck(form: HTMLFormElement, hidden: boolean): void {
  const check = form.querySelector<HTMLElement>('[data-action="check"]');
  if (check) check.hidden = hidden;
}

function feedbackOf(
  form: HTMLFormElement,
  question: QuestionData,
  answer: Answer | undefined,
  { result }: Score,
): Node[] {
  const named = (name: string) => form.querySelector<HTMLTemplateElement>(`template[data-feedback="${name}"]`);
  const templates = [];
  if (answer?.response !== undefined) templates.push(...moduleOf(question).feedback(form, question, answer.response));
  if (result === 'correct') templates.push(named('correct'));
  if (result === 'wrong' || result === 'partial') templates.push(named('incorrect'));
  templates.push(named('general'));
  return templates.flatMap((template) =>
    template ? [element('div', 'feedback', template.content.cloneNode(true))] : [],
  );
}

/** A model answer has headings of its own. */
function solutionOf(form: HTMLFormElement, question: QuestionData, heading: Node): Node[] {
  const solution = moduleOf(question).solution(form, question);
  if (solution.length === 0) return [];
  if (!isGraded(question)) return [element('div', 'solution', ...solution)];
  const items = solution.map((part) => element('li', '', part));
  return [heading, element('ul', 'solution', ...items)];
}
