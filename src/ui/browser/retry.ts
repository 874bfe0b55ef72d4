type Act = () => Promise<unknown>;

/**
 * Fetches and shows, and when that fails says so with a button that does it again: the page's own
 * `.fetch-failed`, whose words stand in `data-failed`, and `.fetch-retry`.
 */
export class Retry {
  readonly #root: HTMLElement;
  readonly #text: HTMLElement | null;
  readonly #button: HTMLElement | null;
  #latest: Act | null = null;
  #reload = false;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#text = root.querySelector('.fetch-failed');
    this.#button = root.querySelector('.fetch-retry');
    this.#button?.addEventListener('click', () => {
      if (this.#reload) location.reload();
      else if (this.#latest !== null) void this.attempt(this.#latest);
    });
  }

  /**
   * Does it. What became of an act is told only while it is the latest: a reader who has chosen
   * something else does not wait for it any more.
   * @throws Error what the act threw, so that it stands in the console too
   */
  async attempt(act: Act): Promise<void> {
    this.#latest = act;
    try {
      await act();
    } catch (error) {
      // A browser remembers that a module failed, so that only a fresh page can fetch it again.
      this.#reload = String(error).includes('module');
      if (this.#latest === act) this.#say(true);
      throw error;
    }
    if (this.#latest === act) this.#say(false);
  }

  #say(failed: boolean): void {
    if (this.#text === null || this.#button === null) return;
    const pressed = document.activeElement === this.#button;
    this.#text.textContent = failed ? (this.#text.dataset['failed'] ?? '') : '';
    this.#text.hidden = !failed;
    this.#button.hidden = !failed;
    // Who pressed the button, which is gone now, goes on with the choices.
    if (pressed && !failed) this.#root.querySelector<HTMLElement>('select, input')?.focus();
  }
}
