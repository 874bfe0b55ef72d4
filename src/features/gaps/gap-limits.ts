import {
  GAP_KINDS,
  gapKinds,
  isUncertainGap,
  KIND_WORDS,
  type GapGround,
  type GapKind,
  type GapLimits,
} from '../../domain/indicators/gap-kind.ts';
import { groundOf, type GapRow } from '../../domain/indicators/gap-row.ts';
import { kindText, type KindWords } from './kind-text.ts';
import { numberFormatOf, type NumberFormat } from '../../i18n/number.ts';
import { languageOf } from '../../i18n/language.ts';
import type { AtlasMap } from '../../map/atlas-map.ts';
import { limitsOf, withLimits } from './gap-address.ts';
import { CELLS_CHANGED, ROWS_SHOWN, type RowsShownEvent } from '../../ui/table/table-events.ts';

/** The class of colour of a gap that the list leaves out. */
const LEFT_OUT = 'c-left-out';

/** What the page hands its script: each gap, and the words and colours of the kinds. */
interface Handed extends KindWords {
  readonly rows: readonly GapRow[];
  readonly colours: Readonly<Record<GapKind, string>>;
  /** «i alt {all}» and «For {n} av …». */
  readonly inAll: string;
  readonly uncertain: string;
}

interface Sorted {
  readonly id: string;
  readonly kinds: readonly [GapKind, ...GapKind[]];
  readonly uncertain: boolean;
}

/**
 * `<gap-limits>` around two number fields: moves the limits of the kinds, and map, legend, rules
 * and table follow. The limits stand in the address, so that a link shows the same.
 */
export class GapLimitsElement extends HTMLElement {
  #handed!: Handed;
  #format!: NumberFormat;
  #grounds: (readonly [id: string, ground: GapGround])[] = [];
  #sorted: readonly Sorted[] = [];
  /** The gaps that the list shows; undefined while it shows all. */
  #shown: ReadonlySet<string> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const json = this.querySelector('script[type="application/json"]')?.textContent;
    if (form === null || !json) return;
    this.#handed = JSON.parse(json) as Handed;
    this.#format = numberFormatOf(languageOf(document.documentElement.lang));
    this.#grounds = this.#handed.rows.map((row) => [row.id, groundOf(row)]);
    const map = document.querySelector('atlas-map');
    // The limits may be moved between the map's reading of the classes and its coming to life.
    if (map) new MutationObserver(this.#repaint).observe(map, { attributeFilter: ['data-state'] });
    form.hidden = false;
    for (const input of this.#inputs()) input.addEventListener('input', () => this.#moved());
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(() => this.#moved()));
    addEventListener('popstate', () => this.#read());
    document.addEventListener(ROWS_SHOWN, (event) => this.#filtered(event as RowsShownEvent));
    this.#read();
  }

  /** The limits of the address, in the fields and on the page. */
  #read(): void {
    const limits = limitsOf(location.search);
    for (const input of this.#inputs())
      input.value = String(Math.round(limits[nameOf(input)] * 100));
    this.#show(limits);
  }

  /** What the list leaves out steps back on the map, and the legend counts what is left. */
  #filtered({ detail }: RowsShownEvent): void {
    this.#shown = detail.size === this.#sorted.length ? undefined : detail;
    this.#paint();
  }

  #inputs(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  #moved(): void {
    const inputs = this.#inputs();
    if (inputs.some((input) => input.value === '' || !input.checkValidity())) return;
    const limits = Object.fromEntries(
      inputs.map((input) => [nameOf(input), Number(input.value) / 100]),
    ) as unknown as GapLimits;
    const { pathname, hash, search } = location;
    history.replaceState(history.state, '', `${pathname}${withLimits(search, limits)}${hash}`);
    this.#show(limits);
  }

  #show(limits: GapLimits): void {
    this.#sorted = this.#grounds.map(([id, ground]) => ({
      id,
      kinds: gapKinds(ground, limits),
      uncertain: isUncertainGap(ground, limits),
    }));
    for (const input of this.#inputs())
      for (const limit of document.querySelectorAll(`[data-limit="${input.name}"]`))
        limit.textContent = this.#format.percent(limits[nameOf(input)]);
    const unsure = this.#sorted.filter(({ uncertain }) => uncertain).length;
    const sentence = document.querySelector('[data-uncertain]');
    const text = this.#handed.uncertain.replace('{n}', this.#format.integer(unsure));
    if (sentence !== null) sentence.textContent = text;
    for (const gap of this.#sorted) this.#write(gap);
    this.#paint();
    document.dispatchEvent(new Event(CELLS_CHANGED));
  }

  #paint(): void {
    const left = this.#sorted.filter(({ id }) => this.#isLeft(id));
    for (const gap of this.#sorted) this.#paintArea(gap);
    for (const kind of GAP_KINDS) this.#showCount(kind, left);
    const others = document.querySelector<HTMLElement>('.legend [data-left-out]');
    if (others !== null) others.hidden = this.#shown === undefined;
    const count = others?.querySelector('.count');
    if (count) count.textContent = this.#format.integer(this.#sorted.length - left.length);
    this.#repaint();
  }

  #isLeft(id: string): boolean {
    return this.#shown?.has(id) ?? true;
  }

  /** A map that is not awake yet reads the classes when it wakes. */
  readonly #repaint = (): void => {
    document.querySelector<Partial<AtlasMap> & Element>('atlas-map')?.repaint?.();
  };

  #paintArea({ id, kinds, uncertain }: Sorted): void {
    const colour = this.#isLeft(id) ? this.#handed.colours[kinds[0]] : LEFT_OUT;
    const area = document.querySelector<SVGAElement>(`.areas a[data-id="${id}"]`);
    area?.querySelector('path')?.setAttribute('class', colour);
    if (area) area.dataset['value'] = kindText(this.#handed, kinds, uncertain);
  }

  /** The kinds of a gap in its row of the list. */
  #write({ id, kinds, uncertain }: Sorted): void {
    const colour = this.#handed.colours[kinds[0]];
    const text = kindText(this.#handed, kinds, uncertain);
    const cell = document.querySelector<HTMLTableCellElement>(`tr[data-id="${id}"] > td`);
    if (cell === null) return;
    cell.querySelector('.swatch rect')?.setAttribute('class', colour);
    cell.dataset['sort'] = String(GAP_KINDS.indexOf(kinds[0]));
    cell.dataset['codes'] = kinds.map((kind) => KIND_WORDS[kind]).join(' ');
    const words = [...cell.childNodes].findLast(({ nodeType }) => nodeType === Node.TEXT_NODE);
    if (words) words.textContent = text;
  }

  #showCount(kind: GapKind, sorted: readonly Sorted[]): void {
    const [look = ''] = this.#handed.colours[kind].split(' ');
    const entry = document.querySelector(`.legend .${look}`)?.closest('li');
    const count = entry?.querySelector('.count');
    if (!entry || !count) return;
    const main = sorted.filter(({ kinds }) => kinds[0] === kind).length;
    const all = sorted.filter(({ kinds }) => kinds.includes(kind)).length;
    count.textContent = this.#format.integer(main);
    const range = entry.querySelector('.range') ?? document.createElement('span');
    range.className = 'range';
    range.textContent =
      main === all ? '' : this.#handed.inAll.replace('{all}', this.#format.integer(all));
    count.previousElementSibling?.append(range);
  }
}

const nameOf = ({ name }: HTMLInputElement): keyof GapLimits =>
  name === 'islandOut' ? 'islandOut' : 'toCovered';

if (!customElements.get('gap-limits')) customElements.define('gap-limits', GapLimitsElement);
