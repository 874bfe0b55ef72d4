/** The flow that an event happened in, or null. */
const flowOf = (target: EventTarget | null): string | null =>
  target instanceof Element
    ? (target.closest<HTMLElement | SVGElement>('[data-flow]')?.dataset['flow'] ?? null)
    : null;

/** One flow at a time stands out, on the map and in the table, wherever it was pointed at. */
export class FlowLight {
  readonly #root: HTMLElement;
  readonly #say: (flow: string | null) => void;
  #lit: string | null = null;

  /** @param say tells the flow in words, or nothing */
  constructor(root: HTMLElement, say: (flow: string | null) => void) {
    this.#root = root;
    this.#say = say;
    for (const part of root.querySelectorAll<HTMLElement>('.map-stage, tbody')) {
      part.addEventListener('pointerover', ({ target }) => this.light(flowOf(target)));
      part.addEventListener('pointerleave', ({ pointerType }) => {
        // What a finger has touched stays lit until it touches something else.
        if (pointerType !== 'touch') this.light(null);
      });
      part.addEventListener('focusin', ({ target }) => this.light(flowOf(target)));
      part.addEventListener('focusout', () => this.light(null));
      part.addEventListener('click', ({ target }) => {
        if (flowOf(target) !== null) this.light(flowOf(target));
      });
    }
  }

  light(flow: string | null): void {
    if (flow === this.#lit) return;
    this.#lit = flow;
    this.mark();
    this.#say(flow);
  }

  /** Marks what is lit after the map or the table was drawn anew. */
  mark(): void {
    for (const each of this.#root.querySelectorAll('[data-flow].lit')) each.classList.remove('lit');
    const lit = this.#lit;
    const found =
      lit === null ? [] : this.#root.querySelectorAll(`[data-flow="${CSS.escape(lit)}"]`);
    for (const each of found) each.classList.add('lit');
    this.#root.classList.toggle(
      'lighting',
      [...found].some((each) => each.matches('.flow')),
    );
  }
}
