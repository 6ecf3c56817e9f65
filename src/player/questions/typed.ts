type Typed = HTMLInputElement | HTMLTextAreaElement;

const control = (form: HTMLFormElement): Typed | null => form.querySelector<Typed>('input[type="text"], textarea');

/** What was typed into a question's one field. */
export const readTyped = (form: HTMLFormElement): string => control(form)?.value ?? '';

export function restoreTyped(form: HTMLFormElement, text: string): void {
  const field = control(form);
  if (field) field.value = text;
}
