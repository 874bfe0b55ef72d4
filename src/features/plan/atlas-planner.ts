import { pageSelection } from '../../ui/browser/selection.ts';
import { isMunicipalityCode, type MunicipalityCode } from '../../domain/area-code.ts';
import { placeOf, reachedByOthers } from '../../domain/planning/country.ts';
import { isFixed, toggled } from '../../domain/planning/plan.ts';
import { AddressElement } from '../../ui/browser/address-element.ts';
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

/**
 * `<atlas-planner>`: who a programme would reach. The address owns the plan. Nothing is stored, and
 * nothing leaves the browser.
 */
export class AtlasPlanner extends AddressElement<PlannerConfig, PlanState> {
  #files!: CountryFiles;
  #writing!: Writing;
  #form!: PlanForm;
  #map!: PlanMap;
  #view: PlanView | null = null;
  #title = '';

  protected async start(config: PlannerConfig): Promise<void> {
    const { shared, files } = config;
    this.#files = new CountryFiles(files);
    const [plan] = await Promise.all([ownWords(shared.language), this.#files.open()]);
    const { file, country } = this.#files;
    this.#writing = writingOf({ ...shared, plan }, config, file, country);
    this.#title = document.title;
    this.#furnish();
  }

  #furnish(): void {
    const map = this.querySelector<AtlasMap>('atlas-map');
    if (map === null) throw new Error('the planner lacks its map');
    this.#map = new PlanMap(map, (code) => this.#toggle(code));
    this.#form = new PlanForm(this, (query, base) => this.#choose(query, base));
    this.addEventListener('click', ({ target }) => this.#clicked(target));
    this.addEventListener('pointerover', ({ target }) => this.#pointed(target));
    this.addEventListener('pointerleave', () => pageSelection().hover(null, 'table'));
    new PlanShare(this, this.#writing, () =>
      this.#view === null ? null : { view: this.#view, state: this.state },
    );
    this.querySelector('.plan-add')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#add(event.target);
    });
  }

  protected read(query: string): PlanRead {
    const { programmes, places } = this.#writing.country;
    const municipalities = new Set<string>(places.keys());
    return readPlanQuery(query, { programmes: new Set(programmes.keys()), municipalities });
  }

  protected readonly write = writePlanQuery;

  protected override droppedText(parameters: string): string {
    return this.#writing.words.plan.dropped(parameters);
  }

  protected override arrived(): void {
    this.#map.show(this.#surroundings());
  }

  /** What the form says. Another programme starts without the changes of the one before. */
  #choose(query: string, base: boolean): void {
    const { state } = this.read(query);
    const { added, dropped } = base ? DEFAULT_PLAN : this.state;
    this.#go({ ...state, added, dropped }, base);
    if (base && this.#view !== null) this.#announce('');
  }

  #go(state: PlanState, fit = false): void {
    this.#say('.plan-notice', '');
    this.choose(state);
    if (fit) this.#map.show(this.#surroundings());
  }

  /** Moves a municipality in or out; before there is a plan, it becomes the host of a new one. */
  #toggle(text: string): void {
    if (!isMunicipalityCode(text)) return;
    const { said } = this.#writing.words.plan;
    const name = this.#writing.name(text);
    const plan = planOf(this.state);
    if (plan === null) {
      this.#go({ ...this.state, base: { kind: 'new', host: text, name: '' } }, true);
      this.#announce(said.started(name));
    } else if (isFixed(plan, text)) this.#announce(said.host(name));
    else {
      const { added, dropped } = toggled(plan, text, this.#writing.country);
      this.#go({ ...this.state, added, dropped });
      const isIn = this.#view?.membership.after.includes(text) === true;
      this.#announce(isIn ? said.added(name) : said.dropped(name));
    }
  }

  /** Adds some municipalities at once, as one step of the history. */
  #addAll(codes: readonly MunicipalityCode[]): void {
    const { country, words } = this.#writing;
    const start = planOf(this.state);
    const isOut = (code: MunicipalityCode) => !this.#view?.membership.after.includes(code);
    if (start === null) return;
    const out = codes.filter(isOut);
    const { added, dropped } = out.reduce((plan, code) => toggled(plan, code, country), start);
    this.#go({ ...this.state, added, dropped });
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
    else if (button.matches('.plan-reset')) this.#go({ ...this.state, added: [], dropped: [] });
  }

  #pointed(target: EventTarget | null): void {
    if (!(target instanceof Element) || target.closest('atlas-map') !== null) return;
    const code = target.closest<HTMLElement>('[data-code]')?.dataset['code'] ?? null;
    pageSelection().hover(code, 'table');
  }

  protected async show(state: PlanState, isLatest: () => boolean): Promise<void> {
    this.#form.show(state);
    this.#paint();
    const { after = [] } = this.#view?.membership ?? {};
    if (this.#files.inflowsTo(after) !== undefined) return;
    await this.#files.fetchInflows(after);
    if (isLatest()) this.#paint();
  }

  /** The plan and all around it: what a reader may want to add is in view. */
  #surroundings(): readonly MunicipalityCode[] {
    const { country } = this.#writing;
    const after = this.#view?.membership.after ?? [];
    return [...after, ...after.flatMap((code) => placeOf(country, code).neighbours)];
  }

  #paint(): void {
    const state = this.state;
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
    const others = this.#view?.others ?? reachedByOthers(country, this.state.evidence, null);
    return (others.get(code) ?? []).map((id) => programme(id)).join(', ');
  }

  #paintWords(view: PlanView | null): void {
    const { plan } = this.#writing.words;
    const changed = this.state.added.length + this.state.dropped.length > 0;
    this.#say('.plan-sentence', view === null ? plan.start : planSentence(view, this.#writing));
    document.title =
      view === null ? this.#title : `${planName(view, this.#writing)} – ${this.#title}`;
    const reset = this.querySelector<HTMLElement>('.plan-reset');
    if (reset !== null) reset.hidden = !changed;
    const address = this.querySelector<HTMLInputElement>('.plan-address');
    if (address !== null) address.value = location.href;
    this.#say('.plan-paper-address', location.href);
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
