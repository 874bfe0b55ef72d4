/** Holds on to the focus while the page around it is drawn anew. */
export class Keeper {
  readonly #page: HTMLElement;
  readonly #code: string | undefined;
  readonly #place: string | undefined;
  readonly #part: HTMLElement | null;
  readonly #at: number;

  constructor(page: HTMLElement) {
    this.#page = page;
    const focused = page.ownerDocument.activeElement;
    const button = focused instanceof HTMLElement && page.contains(focused) ? focused : null;
    this.#part = button?.closest<HTMLElement>('[data-plan]') ?? null;
    this.#code = button?.dataset['toggle'];
    this.#place = button?.dataset['place'];
    this.#at = button === null ? -1 : this.#buttons().indexOf(button);
  }

  #buttons(): readonly HTMLElement[] {
    return [...(this.#part?.querySelectorAll<HTMLElement>('button') ?? [])];
  }

  /** To the same button, to the one that took its place, or to the heading of its part. */
  restore(): void {
    if (this.#part === null || this.#page.contains(document.activeElement)) return;
    const same = this.#buttons().find(
      ({ dataset }) => dataset['toggle'] === this.#code && dataset['place'] === this.#place,
    );
    const next = this.#buttons().at(Math.min(this.#at, this.#buttons().length - 1));
    const heading = this.#part.closest('section')?.querySelector<HTMLElement>('h2');
    heading?.setAttribute('tabindex', '-1');
    (same ?? next ?? heading)?.focus({ preventScroll: true });
  }
}
