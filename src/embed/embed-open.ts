/** Few readers embed: the button is there at once, and the program behind it when it is pressed. */
function offer(element: Element): void {
  const open = element.querySelector<HTMLButtonElement>('.embed-open');
  const plain = element.querySelector('details');
  if (open === null || plain === null) return;
  [plain.hidden, open.hidden] = [true, false];
  const press = async (): Promise<void> => {
    try {
      await import('./embed-code.ts');
      open.click();
    } catch {
      // Without its program there is still the plain code.
      [plain.hidden, open.hidden] = [false, true];
    }
  };
  open.addEventListener('click', () => void press(), { once: true });
}

for (const element of document.querySelectorAll('embed-code')) offer(element);
