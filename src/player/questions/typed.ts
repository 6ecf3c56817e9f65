import { decodeText, encodeText } from '../typed-text.js';

type Typed = HTMLInputElement | HTMLTextAreaElement;

const control = (form: HTMLFormElement): Typed | null => form.querySelector<Typed>('input[type="text"], textarea');

/** What was typed into a question's one field. */
const readTyped = (form: HTMLFormElement): string => control(form)?.value ?? '';

function restoreTyped(form: HTMLFormElement, text: string): void {
  const field = control(form);
  if (field) field.value = text;
}

/** What the types that are answered in one field have in common. */
export const typed = {
  empty: '',
  read: readTyped,
  restore: restoreTyped,
  encode: encodeText,
  decode: decodeText,
  mark: () => {},
};

/** What the author says of the expected answer at `place`. */
export const answerFeedback = (form: HTMLFormElement, place: number): (HTMLTemplateElement | null)[] => [
  form.querySelector<HTMLTemplateElement>(`template[data-answer-feedback="${place}"]`),
];
