import { isGraded, type Response, type Result } from '../scoring/index.js';
import { element } from './elements.js';
import { type Answered, scoreOf, verdictOf } from './grading.js';
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

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLButtonElement;

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
  for (const word of form.querySelectorAll('.mark')) word.remove();
  const outcome = outcomeOf(form);
  outcome?.replaceChildren();
  delete outcome?.dataset.result;
}

/** Locks the form and shows what became of the answer. */
export function closeForm(
  form: HTMLFormElement,
  question: QuestionData,
  answered: Answered,
  disclosure: Disclosure,
  speech: Speech,
): void {
  const { tell } = speech;
  setLocked(form, true);
  hideCheck(form, true);
  const verdict = verdictOf(question, answered);
  const response = answered.answers.get(question.id)?.response;
  const result = disclosure.verdict || verdict === 'unanswered' ? verdict : 'answered';
  const kept = verdict === 'correct' && (answered.answers.get(question.id)?.tries ?? 0) > 1;
  const parts: Node[] = [tell('p', 'verdict', kept ? 'keptRight' : result)];
  if (disclosure.verdict) {
    if (response !== undefined) moduleOf(question).mark(form, question, response, disclosure.solution);
    sayMarks(form, speech);
    parts.push(...pointsOf(question, answered, verdict, speech), ...feedbackOf(form, question, response, verdict));
  }
  if (disclosure.solution && verdict !== 'correct')
    parts.push(...solutionOf(form, question, tell('h4', '', 'rightAnswer')));
  const outcome = outcomeOf(form);
  if (!outcome) return;
  outcome.dataset.result = result;
  outcome.replaceChildren(...parts);
}

/** What the marks beside the controls say to those who see them. */
function sayMarks(form: HTMLFormElement, { tell }: Speech): void {
  const words = { right: 'rightAnswer', partly: 'partial', wrong: 'wrong' } as const;
  for (const marked of form.querySelectorAll<HTMLElement>('[data-mark]')) {
    const word = tell('span', 'mark visually-hidden', words[marked.dataset.mark as keyof typeof words]);
    word.prepend(' ');
    (marked.querySelector('label') ?? marked).append(word);
  }
}

/** The points, where the verdict alone does not tell them. */
function pointsOf(question: QuestionData, answered: Answered, verdict: Result, { tell }: Speech): Node[] {
  const { points } = scoreOf(question, answered);
  const told = points === (verdict === 'correct' ? question.points : 0) && verdict !== 'partial';
  return told ? [] : [tell('p', 'gained', 'points', { points, most: question.points })];
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
  for (const control of form.querySelectorAll<Control>('input, textarea, select, [data-move]')) {
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
  response: Response | undefined,
  result: Result,
): Node[] {
  const named = (name: string) => form.querySelector<HTMLTemplateElement>(`template[data-feedback="${name}"]`);
  const templates = [];
  if (response !== undefined) templates.push(...moduleOf(question).feedback(form, question, response));
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
