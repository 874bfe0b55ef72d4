/** A short message about the map, with a way to try again where trying can help. */
export class MapMessage {
  readonly #element: HTMLElement;
  readonly #place = document.createElement('p');

  constructor(element: HTMLElement) {
    this.#element = element;
    this.#place.className = 'map-message';
    this.#place.setAttribute('role', 'status');
    this.#place.hidden = true;
    element.append(this.#place);
  }

  /** @param retry the button, or null where trying again can't help */
  show(words: string, retry: { readonly words: string; readonly action: () => void } | null): void {
    this.#place.replaceChildren(words);
    this.#place.hidden = false;
    if (retry === null) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = retry.words;
    button.addEventListener('click', retry.action);
    this.#place.append(' ', button);
  }

  hide(): void {
    const pressed = this.#place.contains(document.activeElement);
    this.#place.hidden = true;
    this.#place.replaceChildren();
    // Who pressed the button, which is gone now, goes on in the map.
    const area = this.#element.querySelector<SVGAElement>('.areas a[tabindex="0"]');
    if (pressed) area?.focus({ preventScroll: true });
  }
}
