/** Buttons that begin the lesson anew ask first: `startOver` is called once the learner said so. */
export function setUpStartOver(startOver: () => void): void {
  const dialog = document.querySelector<HTMLDialogElement>('[data-start-over]');
  if (!dialog) return;
  let opener: HTMLElement | undefined;
  for (const button of document.querySelectorAll<HTMLElement>('[data-action="start-over"]')) {
    button.addEventListener('click', () => {
      // A menu that is closed by now has the focus again on what opens it.
      opener = button.closest('details')?.querySelector('summary') ?? button;
      dialog.returnValue = '';
      dialog.showModal();
    });
  }
  const onClick = (action: string, answer: string): void =>
    dialog.querySelector(`[data-action="${action}"]`)?.addEventListener('click', () => dialog.close(answer));
  onClick('cancel', '');
  onClick('confirm', 'yes');
  dialog.addEventListener('close', () => {
    if (dialog.returnValue === 'yes') startOver();
    else opener?.focus();
  });
}
