import { pageCitation } from '../../ui/browser/copy-text.ts';
import { html } from '../../ui/browser/markup.ts';
import { writeMarkup } from '../../ui/browser/markup-policy.ts';
import { evidenceWord } from '../../domain/coverage-basis.ts';
import { AddressElement, type Read } from '../../ui/browser/address-element.ts';
import { fontFace } from '../../ui/browser/picture-font.ts';
import { pictureOf } from '../../ui/browser/picture.ts';
import { save } from '../../ui/browser/save.ts';
import { dotsOf, nearestDot } from './strip-drawing.ts';
import { ownStripWords, STATUSES, type StripFile, type Strips } from './strip-files.ts';
import { pictureButton, stripHtml } from './strip-markup.ts';
import { stripPicture } from './strip-picture.ts';
import { KEYS, readStrips, writeStrips, type StripState } from './strip-state.ts';
import { stripsOf, type Strip } from './strip-summary.ts';
import { dotText, stripsLead } from './strip-text.ts';

/**
 * `<atlas-strips>`: the strips of the page and what chooses among them. The address owns what is
 * chosen. What is painted is what was built, with buttons that a script answers.
 */
export class AtlasStrips extends AddressElement<StripFile, StripState> {
  #strips!: Strips;
  #shown: readonly Strip[] = [];

  protected async start(file: StripFile): Promise<void> {
    this.#strips = { ...file, words: await ownStripWords(file.language) };
    const form = this.querySelector<HTMLFormElement>('.strips-form');
    if (form === null) throw new Error('the strips lack their form');
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => this.choose(this.#asked(form)));
    this.addEventListener('pointermove', (event) => this.#point(event));
    this.addEventListener('pointerdown', (event) => this.#point(event));
    this.addEventListener('click', ({ target }) => void this.#clicked(target));
  }

  #asked(form: HTMLFormElement): StripState {
    const fields = new FormData(form);
    const asked = new URLSearchParams();
    for (const [key, value] of fields) if (typeof value === 'string') asked.set(key, value);
    return readStrips(asked.toString(), this.#strips);
  }

  protected read(query: string): Read<StripState> {
    return { state: readStrips(query, this.#strips), dropped: [] };
  }

  protected readonly write = writeStrips;

  protected show(state: StripState): void {
    this.#shown = stripsOf(this.#strips, state);
    this.#fillForm(state);
    this.#paint();
    this.dataset['state'] = writeStrips(state);
  }

  #paint(): void {
    const lead = this.querySelector('.strips-lead');
    if (lead !== null) lead.textContent = stripsLead(this.#strips, this.state, this.#shown);
    const list = this.querySelector('.strips-list');
    const explorer = this.dataset['explorer'] ?? '';
    const sections = this.#shown.map((strip) =>
      stripHtml(this.#strips, this.state, strip, explorer, pictureButton(this.#strips, strip)),
    );
    if (list !== null) writeMarkup(list, html`${sections}`);
  }

  #fillForm({ evidence, class: chosen, county, place }: StripState): void {
    const values: Readonly<Record<string, string>> = {
      [KEYS.evidence]: evidenceWord(evidence),
      [KEYS.class]: String(chosen ?? ''),
      [KEYS.county]: county ?? '',
      [KEYS.place]: place ?? '',
    };
    for (const select of this.querySelectorAll('select')) select.value = values[select.name] ?? '';
  }

  #stripOf(target: EventTarget | null): Strip | undefined {
    const section = target instanceof Element ? target.closest<HTMLElement>('.strip-figure') : null;
    return this.#shown.find(({ measure }) => measure.id === section?.dataset['measure']);
  }

  /** The dot nearest to a point of a strip, with where the point is from. */
  #dotAt(event: MouseEvent) {
    const stage = event.target instanceof Element ? event.target.closest('.strip-stage') : null;
    const strip = this.#stripOf(stage);
    if (stage === null || strip === undefined) return undefined;
    const { left, top, width } = stage.getBoundingClientRect();
    const at = { x: event.clientX - left, y: event.clientY - top };
    const dots = STATUSES.flatMap((row) => dotsOf(this.#strips, this.state, strip, row));
    const dot = nearestDot(dots, at, width);
    return dot === undefined ? undefined : { stage, strip, dot, width };
  }

  /** Says at the point which municipality it is, and how much it has. */
  #point(event: PointerEvent): void {
    const found = this.#dotAt(event);
    for (const old of this.querySelectorAll('.strip-tip')) old.remove();
    if (found === undefined) return;
    const { stage, strip, dot, width } = found;
    const tip = document.createElement('p');
    tip.className = 'strip-tip';
    tip.textContent = dotText(this.#strips, strip, dot.place);
    stage.append(tip);
    const x = (dot.x / 1000) * width;
    const most = width - tip.offsetWidth;
    tip.style.left = `${Math.max(0, Math.min(most, x - tip.offsetWidth / 2))}px`;
    tip.style.top = `${dot.y - tip.offsetHeight - 8}px`;
  }

  async #clicked(target: EventTarget | null): Promise<void> {
    const strip = this.#stripOf(target);
    if (strip === undefined || !(target instanceof Element)) return;
    if (target.closest('.strip-picture') === null) return;
    const select = this.querySelector<HTMLSelectElement>(`select[name=${KEYS.county}]`);
    const county = this.state.county === null ? '' : (select?.selectedOptions[0]?.text ?? '');
    const what = { citation: pageCitation(), face: await fontFace(), county };
    const svg = stripPicture(this.#strips, this.state, strip, what);
    save(`traineeatlas-${strip.measure.id}.png`, await pictureOf(svg));
  }
}

customElements.define('atlas-strips', AtlasStrips);
