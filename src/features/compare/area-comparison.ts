import type { Topology } from 'topojson-specification';
import { AddressElement, say } from '../../ui/browser/address-element.ts';
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

interface Handed {
  readonly config: ComparisonConfig;
  readonly words: SharedWords;
}

/** `<area-comparison>`: up to six places of a level side by side; the address owns all of it. */
export class AreaComparison extends AddressElement<Handed, ComparisonState> {
  #config!: ComparisonConfig;
  #words!: ComparisonWords;
  #form!: ComparisonForm;
  #painter!: ComparisonPainter;
  #files!: Fetched;
  #columns!: Fetched;
  #maps: Promise<SmallMaps> | null = null;

  protected async start({ config, words }: Handed): Promise<void> {
    this.#config = config;
    this.#files = new Fetched(config.files);
    this.#columns = new Fetched(config.columns);
    this.#words = { ...words, places: await ownPlaceWords(words.language) };
    this.#form = new ComparisonForm(this, {
      add: (code) => this.#add(code),
      remove: (code) => this.#remove(code),
      choose: (change) => this.#choose({ ...this.state, ...change }),
    });
    this.#painter = new ComparisonPainter(this, config, this.#words, (code) =>
      this.#form.nameOf(code),
    );
  }

  #add(code: string): void {
    const { places } = this.state;
    const texts = this.#words.places;
    const name = this.#form.nameOf(code);
    if (places.includes(code)) return say(this, '.explore-notice', texts.already(name));
    if (places.length >= MOST_PLACES) return say(this, '.explore-notice', texts.full);
    this.#choose({ ...this.state, places: [...places, code] });
    say(this, '.compare-status', texts.added(name, String(places.length + 1)));
  }

  #remove(code: string): void {
    const places = this.state.places.filter((each) => each !== code);
    this.#choose({ ...this.state, places });
    const text = this.#words.places.removed(this.#form.nameOf(code), String(places.length));
    say(this, '.compare-status', text);
  }

  #choose(state: ComparisonState): void {
    say(this, '.explore-notice', '');
    this.choose(state);
  }

  protected read(query: string): ComparisonRead {
    return readComparison(query, {
      places: this.#form.codes(),
      measures: this.#config.maps.map(({ id }) => id),
      years: this.#config.years,
    });
  }

  protected readonly write = writeComparison;

  protected override told({ dropped, mixed, excess }: ComparisonRead): string {
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

  protected async show(state: ComparisonState, isLatest: () => boolean): Promise<void> {
    this.#form.show(state);
    const places = await Promise.all(state.places.map((code) => this.#files.get<PlaceFile>(code)));
    if (!isLatest()) return;
    this.#painter.paint(state, places);
    this.dataset['state'] = writeComparison(state);
    // The figures stand without the maps, which say themselves when they do not come.
    if (places.length > 0) void this.#showMaps(state, isLatest);
  }

  /** The shapes come after the figures, which can be read without them. */
  async #showMaps(state: ComparisonState, isLatest: () => boolean): Promise<void> {
    try {
      const [maps, column] = await Promise.all([
        (this.#maps ??= this.#files.get<Topology>('shapes').then((file) => new SmallMaps(file))),
        this.#columns.get<ColumnFile>(state.measure),
      ]);
      if (!isLatest()) return;
      this.#painter.paintMaps(maps, column, this.#form.municipalities());
      this.dataset['maps'] = writeComparison(state);
    } catch (error) {
      this.#maps = null;
      if (isLatest()) say(this, '.compare-map-about', this.#words.places.noMaps);
      throw error;
    }
  }
}

customElements.define('area-comparison', AreaComparison);
