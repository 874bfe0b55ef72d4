import type { Topology } from 'topojson-specification';
import { carryQuery, putQuery } from '../../ui/browser/address.ts';
import { MOST_PLACES, type ComparedMeasure, type PlaceFile } from './comparison-files.ts';
import { ComparisonForm } from './comparison-form.ts';
import { ComparisonPainter } from './comparison-painter.ts';
import {
  readComparison,
  writeComparison,
  type ComparisonRead,
  type ComparisonState,
} from './comparison-state.ts';
import { ownPlaceWords, type ComparisonWords } from './comparison-words.ts';
import { Fetched } from '../../ui/browser/fetched.ts';
import type { ColumnFile, MeasureChoice } from '../explore/files.ts';
import { SmallMaps } from './small-maps.ts';
import type { SharedWords } from '../explore/words.ts';
import { Retry } from '../../ui/browser/retry.ts';

/** The JSON block of the page. */
export interface ComparisonConfig {
  /** Address of the folder with the files of places. */
  readonly files: string;
  /** Address of the folder with the columns of municipalities, for the maps. */
  readonly columns: string;
  /** Address of the language's start, which the paths of areas stand below. */
  readonly home: string;
  readonly measures: readonly ComparedMeasure[];
  /** What the small maps can show. */
  readonly maps: readonly Pick<MeasureChoice, 'id' | 'name' | 'years'>[];
  readonly years: readonly number[];
  readonly source: string;
  readonly noFigure: string;
}

/** `<area-comparison>`: up to six places of a level side by side; the address owns all of it. */
export class AreaComparison extends HTMLElement {
  #config!: ComparisonConfig;
  #words!: ComparisonWords;
  #form!: ComparisonForm;
  #painter!: ComparisonPainter;
  #files!: Fetched;
  #columns!: Fetched;
  #maps: Promise<SmallMaps> | null = null;
  #state!: ComparisonState;
  #asked = 0;
  #retry!: Retry;

  connectedCallback(): void {
    const text = this.querySelector('script.comparison-config')?.textContent;
    if (!text || this.#asked > 0) return;
    this.#asked = 1;
    this.#retry = new Retry(this);
    void this.#retry.attempt(() => this.#start(text));
  }

  async #start(text: string): Promise<void> {
    const { config, words } = JSON.parse(text) as {
      readonly config: ComparisonConfig;
      readonly words: SharedWords;
    };
    this.#config = config;
    this.#files = new Fetched(config.files);
    this.#columns = new Fetched(config.columns);
    this.#words = { ...words, places: await ownPlaceWords(words.language) };
    this.#form = new ComparisonForm(this, {
      add: (code) => this.#add(code),
      remove: (code) => this.#remove(code),
      choose: (change) => this.#choose({ ...this.#state, ...change }),
    });
    this.#painter = new ComparisonPainter(this, config, this.#words, (code) =>
      this.#form.nameOf(code),
    );
    addEventListener('popstate', () => this.#read(false));
    this.#read(true);
  }

  #add(code: string): void {
    const { places } = this.#state;
    const texts = this.#words.places;
    const name = this.#form.nameOf(code);
    if (places.includes(code)) return this.#painter.say('.explore-notice', texts.already(name));
    if (places.length >= MOST_PLACES) return this.#painter.say('.explore-notice', texts.full);
    this.#choose({ ...this.#state, places: [...places, code] });
    this.#painter.say('.compare-status', texts.added(name, String(places.length + 1)));
  }

  #remove(code: string): void {
    const places = this.#state.places.filter((each) => each !== code);
    this.#choose({ ...this.#state, places });
    const text = this.#words.places.removed(this.#form.nameOf(code), String(places.length));
    this.#painter.say('.compare-status', text);
  }

  #choose(state: ComparisonState): void {
    putQuery(writeComparison(state), 'push');
    this.#painter.say('.explore-notice', '');
    void this.#retry.attempt(() => this.#show(state));
  }

  /** What the address says; a notice tells what in it was not understood. */
  #read(first: boolean): void {
    const read = readComparison(location.search, {
      places: this.#form.codes(),
      measures: this.#config.maps.map(({ id }) => id),
      years: this.#config.years,
    });
    this.#painter.say('.explore-notice', this.#notice(read));
    if (first) putQuery(writeComparison(read.state), 'replace');
    void this.#retry.attempt(() => this.#show(read.state));
  }

  #notice({ dropped, mixed, excess }: ComparisonRead): string {
    const texts = this.#words.places;
    const names = (codes: readonly string[]): string =>
      codes.map((code) => this.#form.nameOf(code)).join(', ');
    return [
      dropped.length === 0 ? '' : texts.dropped(dropped.join(', ')),
      mixed.length === 0 ? '' : texts.mixed(names(mixed)),
      excess.length === 0 ? '' : texts.excess(names(excess)),
    ]
      .filter((text) => text !== '')
      .join(' ');
  }

  async #show(state: ComparisonState): Promise<void> {
    const asked = (this.#asked += 1);
    this.#state = state;
    const query = writeComparison(state);
    carryQuery(this, query);
    this.#form.show(state);
    const places = await Promise.all(state.places.map((code) => this.#files.get<PlaceFile>(code)));
    // A later choice may have come in the meantime.
    if (asked !== this.#asked) return;
    this.#painter.paint(state, places);
    this.dataset['state'] = query;
    // The figures stand without the maps, which say themselves when they do not come.
    if (places.length > 0) void this.#showMaps(state, asked);
  }

  /** The shapes come after the figures, which can be read without them. */
  async #showMaps(state: ComparisonState, asked: number): Promise<void> {
    try {
      const [maps, column] = await Promise.all([
        (this.#maps ??= this.#files.get<Topology>('shapes').then((file) => new SmallMaps(file))),
        this.#columns.get<ColumnFile>(state.measure),
      ]);
      if (asked !== this.#asked) return;
      this.#painter.paintMaps(maps, column, this.#form.municipalities());
      this.dataset['maps'] = writeComparison(state);
    } catch (error) {
      this.#maps = null;
      if (asked === this.#asked) this.#painter.say('.compare-map-about', this.#words.places.noMaps);
      throw error;
    }
  }
}

customElements.define('area-comparison', AreaComparison);
