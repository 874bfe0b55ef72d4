import { carryQuery, putQuery } from './address.ts';
import type { ComparedArea, ComparisonFile } from './comparison.ts';
import { alikeHtml, comparisonHtml, differenceText } from './comparison-markup.ts';
import { MOST_PLACES, readPlaces, writePlaces } from './comparison-query.ts';
import { Fetched } from './fetched.ts';
import { escaped } from './markup.ts';
import { ownWords, type ExploreWords, type SharedWords } from './words.ts';

/** The JSON block of the page. */
export interface ComparisonConfig {
  readonly files: string;
  /** Address of the language's start, which the paths of areas stand below. */
  readonly home: string;
}

/** `<area-comparison>`: up to six places side by side; the address owns which. */
export class AreaComparison extends HTMLElement {
  #config!: ComparisonConfig;
  #words!: ExploreWords;
  #file: ComparisonFile = { measures: [], areas: [] };
  #areas: ReadonlyMap<string, ComparedArea> = new Map();
  #places: readonly string[] = [];
  #started = false;

  connectedCallback(): void {
    const text = this.querySelector('script.comparison-config')?.textContent;
    if (!text || this.#started) return;
    this.#started = true;
    void this.#start(
      JSON.parse(text) as { readonly config: ComparisonConfig; readonly words: SharedWords },
    );
  }

  async #start({
    config,
    words,
  }: {
    readonly config: ComparisonConfig;
    readonly words: SharedWords;
  }): Promise<void> {
    this.#config = config;
    const files = new Fetched(config.files);
    const [explore, file] = await Promise.all([
      ownWords(words.language),
      files.get<ComparisonFile>(words.language),
    ]);
    this.#words = { ...words, explore };
    this.#file = file;
    this.#areas = new Map(file.areas.map((area) => [area[0], area]));
    this.#listen();
    this.#read(true);
  }

  #listen(): void {
    const form = this.querySelector<HTMLFormElement>('form');
    const select = this.querySelector('select');
    if (form !== null) form.hidden = false;
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      if (select !== null) this.#add(select.value);
    });
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      const { add, remove } = button?.dataset ?? {};
      if (add !== undefined) this.#add(add);
      if (remove !== undefined) this.#choose(this.#places.filter((code) => code !== remove));
    });
    addEventListener('popstate', () => this.#read(false));
  }

  #add(code: string): void {
    if (!this.#areas.has(code) || this.#places.includes(code)) return;
    if (this.#places.length >= MOST_PLACES)
      this.#say('.explore-notice', this.#words.explore.comparison.full);
    else this.#choose([...this.#places, code]);
  }

  #choose(places: readonly string[]): void {
    putQuery(writePlaces(places), 'push');
    this.#say('.explore-notice', '');
    this.#show(places);
  }

  #read(first: boolean): void {
    const { places, dropped } = readPlaces(location.search, new Set(this.#areas.keys()));
    const told = dropped.length === 0 ? '' : this.#words.explore.dropped(dropped.join(', '));
    this.#say('.explore-notice', told);
    if (first) putQuery(writePlaces(places), 'replace');
    this.#show(places);
  }

  #show(places: readonly string[]): void {
    this.#places = places;
    const areas = places.map((code) => this.#areas.get(code)).filter((area) => area !== undefined);
    const { comparison } = this.#words.explore;
    const difference = differenceText(this.#file, areas, this.#words);
    this.#say('.compare-sentence', areas.length === 0 ? comparison.empty : difference);
    this.#fill(
      '.compare-places',
      areas
        .map(
          ([code, name]) =>
            `<li>${escaped(name)} <button type="button" data-remove="${code}" aria-label="${escaped(comparison.remove(name))}">×</button></li>`,
        )
        .join(''),
    );
    const href = (path: string): string => `${this.#config.home}${path}`;
    const table = comparisonHtml(this.#file, areas, this.#words, href);
    this.#fill('.compare-table', areas.length === 0 ? '' : table);
    const municipality = places.find((code) => code.length === 4);
    const alike =
      municipality === undefined ? '' : alikeHtml(this.#file, municipality, this.#words, places);
    this.#fill('.compare-alike', alike);
    carryQuery(this, writePlaces(places));
    this.dataset['state'] = writePlaces(places);
  }

  #fill(selector: string, html: string): void {
    const element = this.querySelector(selector);
    if (element !== null) element.innerHTML = html;
  }

  #say(selector: string, text: string): void {
    const element = this.querySelector<HTMLElement>(selector);
    if (element === null) return;
    element.hidden = text === '';
    element.textContent = text;
  }
}

customElements.define('area-comparison', AreaComparison);
