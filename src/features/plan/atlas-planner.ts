import { pageSelection } from '../../ui/browser/selection.ts';
import { isMunicipalityCode, type MunicipalityCode } from '../../domain/area-code.ts';
import { placeOf, reachedByOthers } from '../../domain/planning/country.ts';
import { isFixed, toggled } from '../../domain/planning/plan.ts';
import { putQuery } from '../../ui/browser/address.ts';
import type { AtlasMap } from '../../map/atlas-map.ts';
import { CountryFiles } from './country-files.ts';
import { Keeper } from './focus-keeper.ts';
import { PlanMap } from './map-painter.ts';
import { PlanForm } from './plan-form.ts';
import { paintLegend, paintPlan, planName, planSentence } from './plan-painter.ts';
import { PlanShare } from './plan-share.ts';
import { planView, rolesOf, type PlanView } from './plan-view.ts';
import { readPlanQuery, writePlanQuery, type PlanRead } from './query.ts';
import { DEFAULT_PLAN, planOf, type PlanState } from './state.ts';
import { ownWords, type PlannerConfig } from './words.ts';
import { writingOf, type Writing } from './writing.ts';
import { Retry } from '../../ui/browser/retry.ts';

/**
 * `<atlas-planner>`: who a programme would reach. The address owns the plan; every change is a step
 * in the history. Nothing is stored, and nothing leaves the browser.
 */
export class AtlasPlanner extends HTMLElement {
  #config!: PlannerConfig;
  #files!: CountryFiles;
  #writing!: Writing;
  #form!: PlanForm;
  #map!: PlanMap;
  #state: PlanState = DEFAULT_PLAN;
  #view: PlanView | null = null;
  #asked = 0;
  #retry!: Retry;
  #title = '';

  connectedCallback(): void {
    const text = this.querySelector('script.plan-config')?.textContent;
    if (!text || this.#asked > 0) return;
    this.#asked = 1;
    this.#config = JSON.parse(text) as PlannerConfig;
    this.#retry = new Retry(this);
    void this.#retry.attempt(() => this.#start());
  }

  async #start(): Promise<void> {
    const { shared, files } = this.#config;
    this.#files = new CountryFiles(files);
    const [plan] = await Promise.all([ownWords(shared.language), this.#files.open()]);
    const { file, country } = this.#files;
    this.#writing = writingOf({ ...shared, plan }, this.#config, file, country);
    this.#title = document.title;
    this.#furnish();
    this.#read(true);
  }

  #furnish(): void {
    const map = this.querySelector<AtlasMap>('atlas-map');
    if (map === null) throw new Error('the planner lacks its map');
    this.#map = new PlanMap(map, (code) => this.#toggle(code));
    this.#form = new PlanForm(this, (query, base) => this.#choose(query, base));
    this.addEventListener('click', ({ target }) => this.#clicked(target));
    this.addEventListener('pointerover', ({ target }) => this.#pointed(target));
    this.addEventListener('pointerleave', () => pageSelection().hover(null, 'table'));
    addEventListener('popstate', () => this.#read(false));
    new PlanShare(this, this.#writing, () =>
      this.#view === null ? null : { view: this.#view, state: this.#state },
    );
    this.querySelector('.plan-add')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#add(event.target);
    });
  }

  #parse(query: string): PlanRead {
    const { programmes, places } = this.#writing.country;
    const municipalities = new Set<string>(places.keys());
    return readPlanQuery(query, { programmes: new Set(programmes.keys()), municipalities });
  }

  /** What the address says; a notice tells what in it was not understood. */
  #read(first: boolean): void {
    const { state, dropped } = this.#parse(location.search);
    this.#say(
      '.plan-notice',
      dropped.length === 0 ? '' : this.#writing.words.plan.dropped(dropped.join(', ')),
    );
    if (first) putQuery(writePlanQuery(state), 'replace');
    this.#show(state, true);
  }

  /** What the form says. Another programme starts without the changes of the one before. */
  #choose(query: string, base: boolean): void {
    const { state } = this.#parse(query);
    const { added, dropped } = base ? DEFAULT_PLAN : this.#state;
    this.#go({ ...state, added, dropped }, base);
    if (base && this.#view !== null) this.#announce('');
  }

  #go(state: PlanState, fit = false): void {
    putQuery(writePlanQuery(state), 'push');
    this.#say('.plan-notice', '');
    this.#show(state, fit);
  }

  /** Moves a municipality in or out; before there is a plan, it becomes the host of a new one. */
  #toggle(text: string): void {
    if (!isMunicipalityCode(text)) return;
    const { said } = this.#writing.words.plan;
    const name = this.#writing.name(text);
    const plan = planOf(this.#state);
    if (plan === null) {
      this.#go({ ...this.#state, base: { kind: 'new', host: text, name: '' } }, true);
      this.#announce(said.started(name));
    } else if (isFixed(plan, text)) this.#announce(said.host(name));
    else {
      const { added, dropped } = toggled(plan, text, this.#writing.country);
      this.#go({ ...this.#state, added, dropped });
      const isIn = this.#view?.membership.after.includes(text) === true;
      this.#announce(isIn ? said.added(name) : said.dropped(name));
    }
  }

  /** Adds some municipalities at once, as one step of the history. */
  #addAll(codes: readonly MunicipalityCode[]): void {
    const { country, words } = this.#writing;
    const start = planOf(this.#state);
    const isOut = (code: MunicipalityCode) => !this.#view?.membership.after.includes(code);
    if (start === null) return;
    const out = codes.filter(isOut);
    const { added, dropped } = out.reduce((plan, code) => toggled(plan, code, country), start);
    this.#go({ ...this.#state, added, dropped });
    this.#announce(words.plan.said.added(this.#writing.names(out)));
  }

  #add(form: EventTarget | null): void {
    const field = form instanceof HTMLFormElement ? form.elements.namedItem('kommune') : null;
    const code = field instanceof HTMLSelectElement ? field.value : '';
    if (this.#view?.membership.after.includes(code as MunicipalityCode) !== true)
      this.#toggle(code);
  }

  #clicked(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null) return;
    const code = button.dataset['toggle'];
    if (code !== undefined) this.#toggle(code);
    else if (button.matches('.plan-all'))
      this.#addAll(this.#view?.steps.map((step) => step.code) ?? []);
    else if (button.matches('.plan-reset')) this.#go({ ...this.#state, added: [], dropped: [] });
  }

  #pointed(target: EventTarget | null): void {
    if (!(target instanceof Element) || target.closest('atlas-map') !== null) return;
    const code = target.closest<HTMLElement>('[data-code]')?.dataset['code'] ?? null;
    pageSelection().hover(code, 'table');
  }

  #show(state: PlanState, fit: boolean): void {
    this.#state = state;
    const asked = (this.#asked += 1);
    this.#form.show(state);
    this.#paint();
    if (fit) this.#map.show(this.#surroundings());
    const { after = [] } = this.#view?.membership ?? {};
    void this.#retry.attempt(async () => {
      // Also then an attempt: what failed for an earlier plan is not told of any more.
      if (this.#files.inflowsTo(after) !== undefined) return;
      await this.#files.fetchInflows(after);
      if (asked === this.#asked) this.#paint();
    });
  }

  /** The plan and all around it: what a reader may want to add is in view. */
  #surroundings(): readonly MunicipalityCode[] {
    const { country } = this.#writing;
    const after = this.#view?.membership.after ?? [];
    return [...after, ...after.flatMap((code) => placeOf(country, code).neighbours)];
  }

  #paint(): void {
    const state = this.#state;
    const { country } = this.#writing;
    const bare = planView(state, country, undefined);
    const inflows = bare && this.#files.inflowsTo(bare.membership.after);
    const view = inflows ? planView(state, country, inflows) : bare;
    const roles = rolesOf(view, country, state);
    this.#view = view;
    const keeper = new Keeper(this);
    for (const part of this.querySelectorAll<HTMLElement>('[data-needs-plan]'))
      part.hidden = view === null;
    if (view !== null) paintPlan(this, view, state, roles, this.#writing, inflows !== undefined);
    paintLegend(this, roles, this.#writing);
    this.#map.paint(roles, (code) => this.#othersAt(code), this.#writing.words);
    this.#paintWords(view);
    keeper.restore();
    this.dataset['state'] = inflows === undefined && view !== null ? 'waiting' : 'ready';
  }

  #othersAt(code: MunicipalityCode): string {
    const { country, programme } = this.#writing;
    const others = this.#view?.others ?? reachedByOthers(country, this.#state.evidence, null);
    return (others.get(code) ?? []).map((id) => programme(id)).join(', ');
  }

  #paintWords(view: PlanView | null): void {
    const { plan } = this.#writing.words;
    const changed = this.#state.added.length + this.#state.dropped.length > 0;
    this.#say('.plan-sentence', view === null ? plan.start : planSentence(view, this.#writing));
    document.title =
      view === null ? this.#title : `${planName(view, this.#writing)} – ${this.#title}`;
    const reset = this.querySelector<HTMLElement>('.plan-reset');
    if (reset !== null) reset.hidden = !changed;
    const address = this.querySelector<HTMLInputElement>('.plan-address');
    if (address !== null) address.value = location.href;
    this.#say('.plan-paper-address', location.href);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a'))
      link.search = location.search;
  }

  #announce(deed: string): void {
    const sentence = this.#view === null ? '' : planSentence(this.#view, this.#writing);
    this.#say('.plan-said', `${deed} ${sentence}`.trim());
  }

  #say(selector: string, text: string | null | undefined): void {
    const element = this.querySelector<HTMLElement>(selector);
    if (element === null) return;
    if (element.matches('[role="alert"]')) element.hidden = !text;
    element.textContent = text ?? '';
  }
}

customElements.define('atlas-planner', AtlasPlanner);
