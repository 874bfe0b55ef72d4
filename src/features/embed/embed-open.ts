/** Few readers embed: the button is there at once, and what is behind it when it is pressed. */
function offer(element: HTMLElement): void {
  const open = element.querySelector<HTMLButtonElement>('.embed-open');
  const plain = element.querySelector('details');
  if (open === null || plain === null) return;
  [plain.hidden, open.hidden] = [true, false];
  let dialog: Promise<{ readonly open: () => void }> | undefined;
  const press = async (): Promise<void> => {
    try {
      dialog ??= import('./embed-dialog.ts').then(({ embedDialog }) => embedDialog(element));
      (await dialog).open();
    } catch {
      // Without its program there is still the plain code.
      [plain.hidden, open.hidden] = [false, true];
    }
  };
  open.addEventListener('click', () => void press());
}

for (const element of document.querySelectorAll<HTMLElement>('embed-code')) offer(element);
