import { writeMarkup } from '../../ui/browser/markup-policy.ts';
import { save } from '../../ui/browser/save.ts';
import { printMapHtml } from './print-map.ts';
import type { PlanView } from './plan-view.ts';
import type { PlanState } from './state.ts';
import type { Writing } from './writing.ts';

/** What there is to take away. */
export interface Shown {
  readonly view: PlanView;
  readonly state: PlanState;
}

/** Copies the link, makes the files and draws the map for paper; all of it in the browser. */
export class PlanShare {
  readonly #page: HTMLElement;
  readonly #writing: Writing;
  readonly #shown: () => Shown | null;

  constructor(page: HTMLElement, writing: Writing, shown: () => Shown | null) {
    this.#page = page;
    this.#writing = writing;
    this.#shown = shown;
    page.addEventListener('click', ({ target }) => this.#clicked(target));
    addEventListener('beforeprint', () => this.#drawForPaper());
    matchMedia('print').addEventListener('change', () => this.#drawForPaper());
  }

  #clicked(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const format = button?.dataset['format'];
    if (button?.matches('.plan-copy') === true) void this.#copy();
    else if (button?.matches('.plan-print') === true) print();
    else if (format !== undefined) void this.#save(format);
  }

  async #copy(): Promise<void> {
    const { said } = this.#writing.words.plan;
    try {
      await navigator.clipboard.writeText(location.href);
      this.#say(said.copied);
    } catch {
      // Without leave to write there, the reader copies the marked text.
      this.#page.querySelector<HTMLInputElement>('.plan-address')?.select();
      this.#say(said.notCopied);
    }
  }

  async #save(format: string): Promise<void> {
    const shown = this.#shown();
    if (shown === null) return;
    this.#say('');
    try {
      const { planDownload } = await import('./plan-downloads.ts');
      const { name, content } = await planDownload(format, shown, this.#writing);
      save(name, content);
    } catch {
      this.#say(this.#writing.words.plan.said.noFile);
    }
  }

  #drawForPaper(): void {
    const map = this.#page.querySelector<SVGSVGElement>('.map-stage > svg[data-unit]');
    const place = this.#page.querySelector('.plan-paper-map');
    const shown = this.#shown();
    if (map === null || place === null || shown === null) return;
    writeMarkup(place, printMapHtml(map, shown.view, this.#writing));
  }

  #say(text: string): void {
    const place = this.#page.querySelector('.plan-shared');
    if (place !== null) place.textContent = text;
  }
}
