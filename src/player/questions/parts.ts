/** Marks the parts that `selector` finds, in the order of the page, as right or wrong. */
export function markParts(form: HTMLFormElement, selector: string, isRight: (part: number) => boolean): void {
  form.querySelectorAll<HTMLElement>(selector).forEach((part, place) => {
    part.dataset.mark = isRight(place) ? 'right' : 'wrong';
  });
}
