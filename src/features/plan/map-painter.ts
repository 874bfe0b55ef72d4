import type { MunicipalityCode } from '../../domain/area-code.ts';
import { EVIDENCE_LEVELS } from '../../domain/coverage-basis.ts';
import type { AtlasMap } from '../../map/atlas-map.ts';
import { ROLE_LOOKS, type Role } from './plan-view.ts';
import type { PlannerWords } from './words.ts';

/** Roles in which a municipality is part of the plan. */
const IN: readonly Role[] = [...EVIDENCE_LEVELS, 'added'];

/** Gives the areas of the map their roles. With a script, each is a button that is in or out. */
export class PlanMap {
  readonly #map: AtlasMap;
  readonly #links = new Map<string, SVGAElement>();
  #shown: readonly string[] = [];

  constructor(map: AtlasMap, choose: (code: string) => void) {
    this.#map = map;
    map.dataset['choose'] = '';
    for (const link of map.querySelectorAll<SVGAElement>('.areas a[data-id]')) {
      this.#links.set(link.dataset['id'] ?? '', link);
      link.setAttribute('role', 'button');
    }
    map.addEventListener('choose', (event) => {
      if (event instanceof CustomEvent) choose(String(event.detail));
    });
    map.addEventListener('keydown', (event) => this.#space(event, choose));
    // A map that comes alive after it was painted has read the classes from before.
    new MutationObserver(() => {
      this.#repaint();
      this.#fit();
    }).observe(map, { attributeFilter: ['data-state'] });
  }

  paint(
    roles: ReadonlyMap<MunicipalityCode, Role>,
    names: (code: MunicipalityCode) => string,
    { plan }: PlannerWords,
  ): void {
    for (const [code, role] of roles) {
      const link = this.#links.get(code);
      const extra = role === 'other' ? names(code) : '';
      link?.setAttribute('data-value', extra === '' ? plan.roles[role] : extra);
      link?.setAttribute('aria-pressed', String(IN.includes(role)));
      const path = link?.querySelector('path');
      const look = ROLE_LOOKS[role];
      if (path && path.getAttribute('class') !== look) path.setAttribute('class', look);
    }
    this.#repaint();
  }

  /** The areas that the map is to bring into view, now or when it comes alive. */
  show(codes: readonly string[]): void {
    this.#shown = codes;
    this.#fit();
  }

  #fit(): void {
    // The map's own script may come after this one.
    if (this.#shown.length > 0 && this.#map.dataset['state'] !== undefined)
      this.#map.show(this.#shown);
  }

  /** A button answers to the space bar too; a link does not of itself. */
  #space(event: KeyboardEvent, choose: (code: string) => void): void {
    const link = event.target instanceof Element ? event.target.closest('.areas a[data-id]') : null;
    if (event.key !== ' ' || link === null) return;
    event.preventDefault();
    choose(link.getAttribute('data-id') ?? '');
  }

  #repaint(): void {
    // The map's own script may come after this one.
    if ('repaint' in this.#map && this.#map.dataset['state'] !== undefined) this.#map.repaint();
  }
}
