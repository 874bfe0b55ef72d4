import { pageSelection, SelectionEvent } from '../../ui/browser/selection.ts';
import { areaOf } from '../../map/area-of.ts';
import type { AtlasMap } from '../../map/atlas-map.ts';
import { carryQuery, putQuery } from '../../ui/browser/address.ts';
import type { ColumnFile, ExploreConfig, MeasureChoice } from './files.ts';
import { Fetched } from '../../ui/browser/fetched.ts';
import { ExploreForm } from './form.ts';
import { LegendPanel } from './legend-panel.ts';
import { legendParts } from './legend-parts.ts';
import { MapPainter } from './map-painter.ts';
import { readQuery, writeQuery, type Choices } from './query.ts';
import { Retry } from '../../ui/browser/retry.ts';
import { selectionText } from './selection-text.ts';
import { DEFAULT_STATE, type ExploreState } from './state.ts';
import { TablePainter } from './table-painter.ts';
import { isFiltered } from './passes.ts';
import { residentsOf, spreadText, viewRows, type ViewData } from './view.ts';
import { offerDownloads, type Downloadable } from './downloads.ts';
import { ownWords, type ExploreWords, type SharedWords } from './words.ts';

/**
 * `<atlas-explorer>`: the controls around a map and its table. The address owns what is chosen;
 * every choice is a step in the history. Until the figures of a choice have come, and when they do
 * not come, the picture before stands.
 */
export class AtlasExplorer extends HTMLElement {
  #config!: ExploreConfig;
  #words!: ExploreWords;
  #form!: ExploreForm;
  #choices!: Choices;
  #files!: Fetched;
  #map!: MapPainter;
  #table!: TablePainter;
  #legend!: LegendPanel;
  #state: ExploreState = DEFAULT_STATE;
  #asked = 0;
  #shown: Downloadable['words'] | null = null;
  #retry!: Retry;

  connectedCallback(): void {
    const text = this.querySelector('script.explore-config')?.textContent;
    if (!text || this.#asked > 0) return;
    this.#asked = 1;
    this.#retry = new Retry(this);
    void this.#retry.attempt(() => this.#start(text));
  }

  async #start(text: string): Promise<void> {
    const { config, words } = JSON.parse(text) as { config: ExploreConfig; words: SharedWords };
    this.#config = config;
    this.#files = new Fetched(config.files);
    this.#words = { ...words, explore: await ownWords(words.language) };
    this.#furnish();
    this.#listen();
    this.#read(true);
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
      this.#state = { ...this.#state, selected: selection.selected };
      if (event instanceof SelectionEvent && event.cause === 'url') return;
      putQuery(writeQuery(this.#state), 'replace');
      carryQuery(this, location.search);
    });
    addEventListener('popstate', () => this.#read(false));
    // Wherever the focus is; a list that Esc closes has taken the key already.
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) selection.select(null, 'map');
    });
  }

  /** What the address says; a notice tells what in it was not understood. */
  #read(first: boolean): void {
    const { state, dropped } = readQuery(location.search, this.#choices);
    const notice = this.querySelector<HTMLElement>('.explore-notice');
    if (notice !== null) {
      notice.hidden = dropped.length === 0;
      notice.textContent =
        dropped.length === 0 ? '' : this.#words.explore.dropped(dropped.join(', '));
    }
    if (first) putQuery(writeQuery(state), 'replace');
    if (first && isFiltered(state)) this.#form.openFilters();
    void this.#retry.attempt(() => this.#show(state));
  }

  /** What the form says. A choice that the new measure does not have falls away in silence. */
  #choose(query: string): void {
    const { state } = readQuery(query, this.#choices);
    const chosen = { ...state, selected: this.#state.selected };
    putQuery(writeQuery(chosen), 'push');
    const notice = this.querySelector<HTMLElement>('.explore-notice');
    if (notice !== null) notice.hidden = true;
    void this.#retry.attempt(() => this.#show(chosen));
  }

  async #show(state: ExploreState): Promise<void> {
    const asked = (this.#asked += 1);
    this.#state = state;
    const choice = this.#choiceOf(state.measure);
    this.#form.show(state, choice, (id) => this.#choiceOf(id).name);
    carryQuery(this, writeQuery(state));
    const [areas, column, other] = await Promise.all([
      this.#files.get<ViewData['areas']>('areas'),
      this.#files.get<ColumnFile>(state.measure),
      state.versus === null ? null : this.#files.get<ColumnFile>(state.versus),
    ]);
    // A later choice may have come in the meantime.
    if (asked === this.#asked) this.#paint(state, { areas, column, other }, choice);
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
    this.#say('.explore-sentence', sentence);
    this.#say('.explore-spread', spread);
    const source = this.#sourcesOf(state, choice);
    this.#say('.explore-source', source);
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

  #say(selector: string, text: string): void {
    const element = this.querySelector<HTMLElement>(selector);
    if (element === null) return;
    element.hidden = text === '';
    element.textContent = text;
  }
}

customElements.define('atlas-explorer', AtlasExplorer);
