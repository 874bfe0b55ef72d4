import type { Language } from '../../i18n/language.ts';
import type { MapWords } from '../../map/words.ts';
import { AddressElement, type Read } from '../../ui/browser/address-element.ts';
import { Fetched } from '../../ui/browser/fetched.ts';
import type { SheetSize } from './flow-box.ts';
import type { FlowCamera } from './flow-camera.ts';
import { offerFlowDownloads } from './flow-downloads.ts';
import type { FlowsFile, PlacesFile } from './flow-files.ts';
import { fillFlowForm, queryOfForm } from './flow-form.ts';
import { FlowLight } from './flow-light.ts';
import { wakeFlowMap } from './flow-map.ts';
import { flowId, flowText } from './flow-markup.ts';
import { FlowPainter, type FlowContext } from './flow-painter.ts';
import {
  flowFileOf,
  readFlowQuery,
  withArea,
  writeFlowQuery,
  type FlowChoices,
  type FlowState,
} from './flow-state.ts';
import { flowWordsOf } from './flow-words.ts';
import { placesOf } from './arcs.ts';

/** The JSON block of the page. */
export interface FlowConfig {
  readonly language: Language;
  readonly files: string;
  /** What the addresses of the municipalities' pages begin with. */
  readonly pages: string;
  readonly sheet: SheetSize;
  readonly years: readonly number[];
  readonly times: Readonly<Record<string, string>>;
  readonly and: string;
  readonly map: MapWords;
  /** Address of the finer outlines of the municipalities. */
  readonly detail: string;
}

/**
 * `<commuting-flows>`: the flows of the country, or of the place chosen in the list, on the map or
 * in the address. The address owns what is chosen, the map its camera.
 */
export class CommutingFlows extends AddressElement<FlowConfig, FlowState> {
  #config!: FlowConfig;
  #context!: FlowContext;
  #choices!: FlowChoices;
  #files!: Fetched;
  #form!: HTMLFormElement;
  #painter!: FlowPainter;
  #light!: FlowLight;
  #shown: { readonly state: FlowState; readonly file: FlowsFile } | null = null;

  protected async start(config: FlowConfig): Promise<void> {
    const form = this.querySelector<HTMLFormElement>('.flow-form');
    if (form === null) throw new Error('the flows lack their form');
    this.#form = form;
    this.#config = config;
    this.#files = new Fetched(config.files);
    const [flows, places] = await Promise.all([
      flowWordsOf(config.language),
      this.#files.get<PlacesFile>('places'),
    ]);
    const { language, and, times, pages, years } = config;
    const names = new Map(
      [...places.municipalities, ...places.regions].map(([code, name]) => [code, name]),
    );
    const words = { language, flows, and, times };
    this.#context = { places: placesOf(places), names, words, pages };
    this.#choices = { areas: new Set(names.keys()), years };
    this.#furnish();
    this.#listen();
  }

  #furnish(): void {
    const stage = this.querySelector<HTMLElement>('.map-stage');
    if (stage === null) throw new Error('the flows have no stage');
    const { places, words } = this.#context;
    const camera: FlowCamera = wakeFlowMap(stage, {
      places,
      sheet: this.#config.sheet,
      words: { ...this.#config.map, reset: words.flows.fitted },
      keys: words.flows.keys,
      detail: this.#config.detail,
      choose: (area) => this.choose(withArea(this.state, area)),
      moved: () => {
        this.#painter.draw();
        this.#light.mark();
      },
    });
    this.#painter = new FlowPainter(this, this.#context, camera);
    this.#light = new FlowLight(this, (flow) => this.#readOut(flow));
    offerFlowDownloads(this, this.#context, () => {
      const view = this.#painter.view;
      return this.#shown === null || view === null ? null : { ...this.#shown, view };
    });
  }

  #listen(): void {
    this.#form.hidden = false;
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    // One pull of the slider is one step of the history, however far it goes.
    let pulling = false;
    this.#form.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.type !== 'range') return;
      this.choose(this.#chosen(), pulling ? 'replace' : 'push');
      pulling = true;
    });
    this.#form.addEventListener('change', () => {
      this.choose(this.#chosen(), pulling ? 'replace' : 'push');
      pulling = false;
    });
    this.querySelector('.flow-country')?.addEventListener('click', () => this.#toCountry());
    this.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#toCountry());
  }

  #toCountry(): void {
    if (this.state.area === null) return;
    this.choose(withArea(this.state, null));
    // The button that was pressed is gone now.
    if (document.activeElement === document.body)
      this.#form.querySelector<HTMLElement>('select')?.focus();
  }

  #chosen(): FlowState {
    const { state } = this.read(queryOfForm(this.#form));
    return state.area === this.state.area ? state : withArea(this.state, state.area);
  }

  protected read(query: string): Read<FlowState> {
    return readFlowQuery(query, this.#choices);
  }

  protected readonly write = writeFlowQuery;

  protected override droppedText(parameters: string): string {
    return this.#context.words.flows.dropped(parameters);
  }

  protected async show(state: FlowState, isLatest: () => boolean): Promise<void> {
    fillFlowForm(this.#form, state, this.#config.years, this.#context.words);
    const file = await this.#files.get<FlowsFile>(flowFileOf(state, this.#config.years));
    if (isLatest()) this.#paint(state, file);
  }

  #paint(state: FlowState, file: FlowsFile): void {
    this.#shown = { state, file };
    this.#painter.paint(state, file);
    this.#light.light(null);
    this.dataset['state'] = writeFlowQuery(state);
  }

  /** The flow that is pointed at, under the map; a finger and a mouse get it alike. */
  #readOut(id: string | null): void {
    const flow = this.#painter.view?.shown.find((each) => flowId(each) === id);
    const { names, words } = this.#context;
    const place = this.querySelector('.flow-readout');
    if (place !== null) place.textContent = flow === undefined ? '' : flowText(flow, names, words);
  }
}

customElements.define('commuting-flows', CommutingFlows);
