import { pageSelection, SelectionEvent } from '../../ui/browser/selection.ts';
import { areaOf } from '../../map/area-of.ts';
import type { AtlasMap } from '../../map/atlas-map.ts';
import { carryQuery, putQuery } from '../../ui/browser/address.ts';
import { AddressElement, say } from '../../ui/browser/address-element.ts';
import type { ColumnFile, ExploreConfig, MeasureChoice } from './files.ts';
import { Fetched } from '../../ui/browser/fetched.ts';
import { ExploreForm } from './form.ts';
import { LegendPanel } from './legend-panel.ts';
import { legendParts } from './legend-parts.ts';
import { MapPainter } from './map-painter.ts';
import { readQuery, writeQuery, type Choices, type Read } from './query.ts';
import { selectionText } from './selection-text.ts';
import type { ExploreState } from './state.ts';
import { TablePainter } from './table-painter.ts';
import { isFiltered } from './passes.ts';
import { residentsOf, spreadText, viewRows, type ViewData } from './view.ts';
import { offerDownloads, type Downloadable } from './downloads.ts';
import { ownWords, type ExploreWords, type SharedWords } from './words.ts';

/** The JSON block of the page. */
interface Handed {
  readonly config: ExploreConfig;
  readonly words: SharedWords;
}

/**
 * `<atlas-explorer>`: the controls around a map and its table. Until the figures of a choice have
 * come, and when they do not come, the picture before stands.
 */
export class AtlasExplorer extends AddressElement<Handed, ExploreState> {
  #config!: ExploreConfig;
  #words!: ExploreWords;
  #form!: ExploreForm;
  #choices!: Choices;
  #files!: Fetched;
  #map!: MapPainter;
  #table!: TablePainter;
  #legend!: LegendPanel;
  #shown: Downloadable['words'] | null = null;

  protected async start({ config, words }: Handed): Promise<void> {
    this.#config = config;
    this.#files = new Fetched(config.files);
    this.#words = { ...words, explore: await ownWords(words.language) };
    this.#furnish();
    this.#listen();
  }

  #furnish(): void {
    const form = this.querySelector<HTMLFormElement>('.explore-form');
    const map = this.querySelector<AtlasMap>('atlas-map');
    const table = this.querySelector('table');
    const legend = this.querySelector<HTMLElement>('.explore-legend');
    if (form === null || map === null || table === null || legend === null)
      throw new Error('the explorer lacks its form, map, table or legend');
    this.#form = new ExploreForm(
      form,
      (query) => this.#choose(query),
      () => this.#choose(''),
    );
    this.#map = new MapPainter(map, this.#words.explore.outside);
    this.#table = new TablePainter(table);
    this.#legend = new LegendPanel(legend, pageSelection(), (look) => this.#map.highlight(look));
    map.addEventListener('focusin', ({ target }) => this.#legend.focus(areaOf(target)));
    map.addEventListener('focusout', () => this.#legend.focus(null));
    const rows = [...table.querySelectorAll<HTMLElement>('tbody tr[data-id]')];
    const codes = new Set(rows.map(({ dataset }) => dataset['id'] ?? ''));
    offerDownloads(this, () =>
      this.#shown === null ? null : { words: this.#shown, table: this.#table.texts() },
    );
    this.#choices = this.#form.choices(this.#config.measures, codes);
  }

  #listen(): void {
    const selection = pageSelection();
    selection.addEventListener('change', (event) => {
      this.state = { ...this.state, selected: selection.selected };
      if (event instanceof SelectionEvent && event.cause === 'url') return;
      putQuery(writeQuery(this.state), 'replace');
      carryQuery(this, location.search);
    });
    // Wherever the focus is; a list that Esc closes has taken the key already.
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) selection.select(null, 'map');
    });
  }

  protected read(query: string): Read {
    return readQuery(query, this.#choices);
  }

  protected readonly write = writeQuery;

  protected override droppedText(parameters: string): string {
    return this.#words.explore.dropped(parameters);
  }

  protected override arrived(first: boolean): void {
    if (first && isFiltered(this.state)) this.#form.openFilters();
  }

  /** What the form says. A choice that the new measure does not have falls away in silence. */
  #choose(query: string): void {
    say(this, '.explore-notice', '');
    this.choose({ ...this.read(query).state, selected: this.state.selected });
  }

  protected async show(state: ExploreState, isLatest: () => boolean): Promise<void> {
    const choice = this.#choiceOf(state.measure);
    this.#form.show(state, choice, (id) => this.#choiceOf(id).name);
    const [areas, column, other] = await Promise.all([
      this.#files.get<ViewData['areas']>('areas'),
      this.#files.get<ColumnFile>(state.measure),
      state.versus === null ? null : this.#files.get<ColumnFile>(state.versus),
    ]);
    if (isLatest()) this.#paint(state, { areas, column, other }, choice);
  }

  #choiceOf(id: string): MeasureChoice {
    const choice = this.#config.measures.find((each) => each.id === id);
    if (choice === undefined) throw new RangeError(`no measure ${id} in the explorer`);
    return choice;
  }

  #paint(state: ExploreState, data: ViewData, choice: MeasureChoice): void {
    const words = this.#words;
    const title = this.#titleOf(state, choice);
    const rows = viewRows(data, state, words);
    const facts = {
      level: this.#config.level,
      count: rows.filter(({ shown }) => shown).length,
      residents: residentsOf(rows),
      year: this.#config.residentsYear,
      nameOf: (code: string) => this.#form.nameOf(code),
    };
    const sentence = selectionText(state, facts, words);
    const spread = spreadText(rows, data.column, choice.name, facts.level, words);
    say(this, '.explore-sentence', sentence);
    say(this, '.explore-spread', spread);
    const source = this.#sourcesOf(state, choice);
    say(this, '.explore-source', source);
    this.#map.paint(rows, title, `${sentence} ${spread}`);
    this.#table.paint(rows, title, `${title}. ${sentence}`);
    const parts = legendParts(rows, data, state, words, this.#config.noFigure, choice.name);
    this.#legend.show(rows, { title, ...parts });
    this.#shown = { title, sentence, source };
    this.dataset['state'] = writeQuery(state);
  }

  /** The sources of the measure, and of the one it is held against where those are others. */
  #sourcesOf({ versus }: ExploreState, { source }: MeasureChoice): string {
    const other = versus === null ? source : this.#choiceOf(versus).source;
    return other === source ? source : `${source} ${other}`;
  }

  /** «LQ: Industri, etter bosted, 2022», and both measures where there are two. */
  #titleOf({ year, versus }: ExploreState, { name, years }: MeasureChoice): string {
    const shown = year ?? years.at(-1);
    const title = shown === undefined ? name : `${name}, ${shown}`;
    return versus === null
      ? title
      : this.#words.explore.across(title, this.#choiceOf(versus).name.toLowerCase());
  }
}

customElements.define('atlas-explorer', AtlasExplorer);
