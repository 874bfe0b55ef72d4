import { carryQuery, putQuery } from './address.ts';
import { arcsOf, viewAround, type Places } from './arcs.ts';
import { Fetched } from './fetched.ts';
import type { FlowsFile, PlacesFile } from './flow-files.ts';
import { arcsHtml, flowRowsHtml, flowSentence, type FlowWords } from './flow-markup.ts';
import { flowsShown, readFlowQuery, writeFlowQuery, type FlowState } from './flow-state.ts';
import { ownWords } from './words.ts';
import type { Language } from '../i18n/language.ts';

/** The JSON block of the page. */
export interface FlowConfig {
  readonly language: Language;
  readonly files: string;
  /** The code under which the country's flows are kept. */
  readonly country: string;
  readonly sheet: { readonly width: number; readonly height: number };
}

/**
 * `<commuting-flows>`: the flows of the country, or of the place chosen in the list, on the map or
 * in the address. The address owns what is chosen.
 */
export class CommutingFlows extends HTMLElement {
  #config!: FlowConfig;
  #words!: FlowWords;
  #dropped: (list: string) => string = String;
  #files!: Fetched;
  #form!: HTMLFormElement;
  #places: Places = new Map();
  #names: ReadonlyMap<string, string> = new Map();
  #asked = 0;

  connectedCallback(): void {
    const text = this.querySelector('script.flow-config')?.textContent;
    if (text && this.#asked === 0) void this.#start(JSON.parse(text) as FlowConfig);
  }

  async #start(config: FlowConfig): Promise<void> {
    this.#asked = 1;
    const form = this.querySelector<HTMLFormElement>('.flow-form');
    if (form === null) throw new Error('the flows lack their form');
    this.#form = form;
    this.#config = config;
    this.#files = new Fetched(config.files);
    const [words, places] = await Promise.all([
      ownWords(config.language),
      this.#files.get<PlacesFile>('places'),
    ]);
    this.#words = { language: config.language, flows: words.flows };
    this.#dropped = words.dropped;
    this.#learn(places);
    this.#listen();
    this.#read(true);
  }

  #learn({ municipalities, regions }: PlacesFile): void {
    this.#places = new Map(
      municipalities.map(([code, name, region, x, y]) => [code, { name, region, x, y }]),
    );
    this.#names = new Map([...municipalities, ...regions].map(([code, name]) => [code, name]));
  }

  #listen(): void {
    this.#form.hidden = false;
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('change', () => this.#choose(this.#chosen(), 'push'));
    // While the slider moves it is no step in the history yet.
    this.#form.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'range')
        this.#choose(this.#chosen(), 'replace');
    });
    this.querySelector('svg')?.addEventListener('click', (event) => {
      const area = event.target instanceof Element ? event.target.closest('a') : null;
      const code = area?.dataset['id'];
      if (code === undefined) return;
      event.preventDefault();
      this.#choose({ ...this.#chosen(), area: code }, 'push');
    });
    addEventListener('popstate', () => this.#read(false));
  }

  #chosen(): FlowState {
    const parameters = new URLSearchParams();
    for (const [key, value] of new FormData(this.#form))
      if (typeof value === 'string') parameters.set(key, value);
    return readFlowQuery(parameters.toString(), new Set(this.#names.keys())).state;
  }

  #read(first: boolean): void {
    const { state, dropped } = readFlowQuery(location.search, new Set(this.#names.keys()));
    this.#say('.explore-notice', dropped.length === 0 ? '' : this.#dropped(dropped.join(', ')));
    if (first) putQuery(writeFlowQuery(state), 'replace');
    void this.#show(state);
  }

  #choose(state: FlowState, way: 'push' | 'replace'): void {
    putQuery(writeFlowQuery(state), way);
    void this.#show(state);
  }

  async #show(state: FlowState): Promise<void> {
    const asked = (this.#asked += 1);
    carryQuery(this, writeFlowQuery(state));
    this.#fillForm(state);
    const file = await this.#files.get<FlowsFile>(state.area ?? this.#config.country);
    if (asked === this.#asked) this.#paint(state, file);
  }

  #fillForm({ area, direction, least }: FlowState): void {
    const values = {
      omrade: area ?? '',
      retning: direction === null ? '' : direction === 'out' ? 'ut' : 'inn',
      minst: String(least),
    };
    for (const [name, value] of Object.entries(values)) {
      const field = this.#form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
        field.value = value;
    }
    this.#say('.flow-least', this.#words.flows.leastShown(String(least)));
  }

  #paint(state: FlowState, file: FlowsFile): void {
    const arcs = arcsOf(flowsShown(file, state), this.#places);
    const name = state.area === null ? null : (this.#names.get(state.area) ?? null);
    const sentence = flowSentence(file, name, arcs, this.#places, this.#words);
    this.#say('.flow-sentence', sentence);
    const layer = this.querySelector('.flows');
    const body = this.querySelector('tbody');
    if (layer !== null) layer.innerHTML = arcsHtml(arcs, this.#places, this.#words);
    if (body !== null) body.innerHTML = flowRowsHtml(arcs, this.#places, this.#words);
    const ends = arcs.flatMap(({ from, to }) => [this.#places.get(from), this.#places.get(to)]);
    const points = state.area === null ? [] : ends.filter((place) => place !== undefined);
    this.querySelector('.flow-map')?.setAttribute(
      'viewBox',
      viewAround(points, this.#config.sheet),
    );
    for (const area of this.querySelectorAll<SVGAElement>('.flow-areas a'))
      area.classList.toggle('chosen', area.dataset['id'] === state.area);
    this.dataset['state'] = writeFlowQuery(state);
  }

  #say(selector: string, text: string): void {
    const element = this.querySelector<HTMLElement>(selector);
    if (element === null) return;
    element.hidden = text === '';
    element.textContent = text;
  }
}

customElements.define('commuting-flows', CommutingFlows);
