import { pageCitation } from '../../ui/browser/copy-text.ts';
import { say } from '../../ui/browser/address-element.ts';
import { writeMarkup } from '../../ui/browser/markup-policy.ts';
import { listed } from '../../i18n/list.ts';
import { numberFormatOf } from '../../i18n/number.ts';
import type { ComparisonConfig } from './area-comparison.ts';
import { alikeHtml } from './comparison-alike.ts';
import { comparisonRows } from './comparison-csv.ts';
import type { PlaceFile } from './comparison-files.ts';
import { mapLegendHtml } from './comparison-legend.ts';
import type { Compared } from './comparison-spread.ts';
import { spreadsOf } from './comparison-spread.ts';
import type { ComparisonState } from './comparison-state.ts';
import { comparisonTableHtml } from './comparison-table.ts';
import { comparisonSentence, measureHead, spreadText } from './comparison-text.ts';
import type { ComparisonWords } from './comparison-words.ts';
import { csvText } from '../../ui/browser/csv.ts';
import { figureText } from '../explore/figure.ts';
import { NO_FIGURE } from '../../measures/classes.ts';
import type { Mark } from '../../measures/mark.ts';
import type { ColumnFile } from '../explore/files.ts';
import { lookAt } from '../explore/look.ts';
import { html, type Part } from '../../ui/browser/markup.ts';
import { multiplesOf } from './multiples.ts';
import { save } from '../../ui/browser/save.ts';
import type { PaintSmall, SmallMaps } from './small-maps.ts';

/** So many differences are told at once; the others can be opened. */
const FIRST = 5;

/** Puts a comparison on the page. */
export class ComparisonPainter {
  readonly #root: HTMLElement;
  readonly #config: ComparisonConfig;
  readonly #words: ComparisonWords;
  readonly #nameOf: (code: string) => string;
  #state: ComparisonState | null = null;
  #places: readonly PlaceFile[] = [];
  #sentence = '';

  constructor(
    root: HTMLElement,
    config: ComparisonConfig,
    words: ComparisonWords,
    nameOf: (code: string) => string,
  ) {
    this.#root = root;
    this.#config = config;
    this.#words = words;
    this.#nameOf = nameOf;
    root.querySelector('.compare-csv')?.addEventListener('click', () => this.#download());
  }

  #fill(selector: string, part: Part): void {
    const element = this.#root.querySelector(selector);
    if (element !== null) writeMarkup(element, html`${part}`);
  }

  paint(state: ComparisonState, places: readonly PlaceFile[]): void {
    this.#state = state;
    this.#places = places;
    const { measures } = this.#config;
    const compared = { measures, level: state.level, year: state.year };
    this.#sentence = comparisonSentence(compared, places, this.#words);
    say(this.#root, '.compare-sentence', this.#sentence);
    this.#paintChosen();
    for (const each of this.#root.querySelectorAll<HTMLElement>('[data-needs-places]'))
      each.hidden = places.length === 0;
    this.#paintDifferences(compared);
    this.#paintMultiples(compared);
    const href = (path: string): string => `${this.#config.home}${path}`;
    const table = comparisonTableHtml(measures, places, state.year, this.#words, href);
    this.#fill('.compare-table', places.length === 0 ? '' : table);
    this.#paintAlike(state);
  }

  /** The buttons are made anew: whoever stood on one stands on the next one then. */
  #paintChosen(): void {
    const stood = this.#root.querySelector('.compare-places:focus-within') !== null;
    const { remove } = this.#words.places;
    this.#fill(
      '.compare-places',
      this.#places.map(
        ({ code, name }) =>
          html`<li>${name} <button type="button" data-remove="${code}" aria-label="${remove(name)}">×</button></li>`,
      ),
    );
    if (!stood) return;
    const next = this.#root.querySelector<HTMLElement>('.compare-places button');
    const list = this.#root.querySelector<HTMLElement>('form label:not([hidden]) select');
    (next ?? list)?.focus();
  }

  #paintDifferences(compared: Compared): void {
    const items = spreadsOf(compared, this.#places)
      .map((spread) => spreadText(spread, this.#words))
      .map(({ head, text }) => html`<li><strong>${head}.</strong> ${text}</li>`);
    const told = this.#places.length < 2 ? [] : items;
    this.#fill('.compare-differences > ul', told.slice(0, FIRST));
    this.#fill('.compare-differences details ul', told.slice(FIRST));
    const section = this.#root.querySelector<HTMLElement>('.compare-differences');
    if (section !== null) section.hidden = told.length === 0;
  }

  #paintMultiples(compared: Compared): void {
    const { axes, cards } = multiplesOf(compared, this.#places, this.#words);
    const href = (path: string): string => `${this.#config.home}${path}`;
    this.#fill(
      '.compare-axes',
      axes.map((text) => html`<li>${text}</li>`),
    );
    this.#fill(
      '.compare-cards',
      this.#places.map(
        ({ name, path }, at) =>
          html`<article><h3><a href="${href(path)}">${name}</a></h3><div class="compare-map"></div>${cards[at]}</article>`,
      ),
    );
  }

  #paintAlike({ level, places }: ComparisonState): void {
    const stood = this.#root.querySelector('.compare-alike:focus-within') !== null;
    const tables = this.#places.map((place, at) => {
      const table = alikeHtml(place, level, this.#words, places, this.#nameOf);
      const summary = this.#words.places.similar[level](place.name);
      return (
        table !== '' &&
        html`<details${at === 0 && html` open`}><summary>${summary}</summary><div class="table-frame">${table}</div></details>`
      );
    });
    this.#fill('.compare-alike', tables);
    if (stood) this.#root.querySelector<HTMLElement>('.compare-alike button')?.focus();
  }

  /** The maps of all places at one scale, in the classes of one measure. */
  paintMaps(maps: SmallMaps, column: ColumnFile, codes: readonly string[]): void {
    const state = this.#state;
    if (state === null) return;
    const { name, row, year } = this.#rowOf(state, column);
    const extent = maps.extentOf(this.#places.map(({ members }) => members));
    const index = new Map(codes.map((code, at) => [code, at]));
    const paint: PaintSmall = (code) => {
      const at = index.get(code) ?? -1;
      const value = column.values[row]?.[at] ?? null;
      const mark = (column.marks[row]?.[at] ?? 'm') as Mark;
      const text = figureText(this.#words, column.kind, value, mark);
      return {
        look: at === -1 ? NO_FIGURE : lookAt(column, null, row, at),
        text: `${this.#nameOf(code)}: ${text}`,
      };
    };
    const measure = measureHead(name, year);
    for (const [at, box] of [...this.#root.querySelectorAll('.compare-map')].entries()) {
      const place = this.#places[at];
      if (place === undefined) continue;
      const own = place.members.length === 1 ? paint(place.members[0] ?? '').text : place.name;
      const map = maps.html(
        place.members,
        extent,
        paint,
        this.#words.places.mapLabel(own, measure),
      );
      const figure = place.members.length === 1 ? own.slice(place.name.length + 2) : '';
      const caption = html`<p class="aside">${measure}<br><span class="bar-value">${figure}</span></p>`;
      writeMarkup(box, html`${map}${figure !== '' && caption}`);
    }
    this.#aboutMaps(measure, extent, year);
    const legend = mapLegendHtml(
      column,
      this.#words,
      this.#config.noFigure,
      column.marks[row] ?? '',
    );
    this.#fill('.compare-legend', legend);
  }

  /** The row of the year asked for; the latest, said to be so, where the measure lacks it. */
  #rowOf({ measure, year }: ComparisonState, { years, values }: ColumnFile) {
    const name = this.#config.maps.find(({ id }) => id === measure)?.name ?? measure;
    const at = year === null ? -1 : years.indexOf(year);
    const row = at === -1 ? values.length - 1 : at;
    // Of coverage the first row is the one documented.
    return { name, row: years.length === 0 ? 0 : row, year: years[row] ?? null };
  }

  #aboutMaps(measure: string, extent: number, shown: number | null): void {
    const { integer } = numberFormatOf(this.#words.language);
    const { mapAbout, mapYear } = this.#words.places;
    const asked = this.#state?.year ?? null;
    const other = asked === null || shown === null || shown === asked;
    const about = mapAbout(measure, integer(extent / 1000));
    say(this.#root, '.compare-map-about', other ? about : `${about} ${mapYear(String(shown))}`);
  }

  #download(): void {
    const state = this.#state;
    if (state === null || this.#places.length === 0) return;
    const { places, and } = this.#words;
    const title = `${places.title}: ${listed(
      this.#places.map(({ name }) => name),
      and,
    )}`;
    const notes = [title, this.#sentence, this.#config.source, pageCitation()];
    const rows = comparisonRows(this.#config.measures, this.#places, state.year, this.#words);
    const file = new Blob([csvText(notes, rows, this.#words.language)], {
      type: 'text/csv;charset=utf-8',
    });
    save(`traineeatlas-${state.places.join('-')}.csv`, file);
  }
}
