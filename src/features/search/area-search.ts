import type { Match, optionOf, SearchIndex } from './search-match.ts';

/** Suggestions shown at once: as many as fit above the keyboard of a phone. */
const SHOWN = 8;
/** Where a key is a letter. In a box to tick, a list to choose from or a slider it is none. */
const WRITING =
  'input:not([type=checkbox], [type=radio], [type=range]), textarea, [contenteditable]';
let count = 0;

/**
 * `<area-search>` around a plain search form: suggestions as one types (ARIA 1.2 combobox with a
 * listbox). Without a script, or without its index, the form goes to the page of all areas.
 *
 * `data-index` is the URL of the rows (see IndexRow; paths are relative to it). Words: `data-list`
 * (name of the list), `data-found` («{n} treff»), `data-near` (no match of «{q}», but names like it) and
 * `data-none` (not even that). `/` moves the focus here.
 */
export class AreaSearch extends HTMLElement {
  #input!: HTMLInputElement;
  readonly #list = document.createElement('ul');
  readonly #status = document.createElement('div');
  readonly #id = `area-search-${++count}`;
  #index: Promise<SearchIndex | null> | null = null;
  #matches: Match[] = [];
  /** Whether the matches are what was asked for, and not only names like it. */
  #found = false;
  #active = -1;
  #ready = false;
  /** How to write a suggestion; it comes with the index. */
  #option: typeof optionOf | undefined;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (input === null || this.#ready) return;
    this.#ready = true;
    this.#input = input;
    this.#furnish();
    // What was asked of the page of all areas, without a script or without the index.
    input.value ||= new URLSearchParams(location.search).get(input.name) ?? '';
    input.addEventListener('focus', () => void this.#load());
    input.addEventListener('input', () => void this.#suggest());
    input.addEventListener('keydown', (event) => this.#key(event));
    input.addEventListener('blur', () => this.#close());
    // The list must not take the focus from the input before the click has landed.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => this.#clicked(target));
    document.addEventListener('keydown', (event) => this.#slash(event));
  }

  #furnish(): void {
    const { list = '' } = this.dataset;
    this.#list.id = `${this.#id}-list`;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', list);
    this.#list.hidden = true;
    this.#status.setAttribute('role', 'status');
    this.#status.className = 'visually-hidden';
    for (const [name, value] of [
      ['role', 'combobox'],
      ['aria-autocomplete', 'list'],
      ['aria-expanded', 'false'],
      ['aria-controls', this.#list.id],
      ['autocomplete', 'off'],
    ] as const)
      this.#input.setAttribute(name, value);
    this.#input.after(this.#list);
    this.append(this.#status);
  }

  /** Fetches the index once; a failure is forgotten, so that the next key tries again. */
  #load(): Promise<SearchIndex | null> {
    return (this.#index ??= this.#fetch().catch(() => {
      this.#index = null;
      return null;
    }));
  }

  /** The index, and how to search it: both come when the box gets the focus. */
  async #fetch(): Promise<SearchIndex> {
    const [{ indexOf, optionOf: option }, answer] = await Promise.all([
      import('./search-match.ts'),
      fetch(this.dataset['index'] ?? ''),
    ]);
    this.#option = option;
    return indexOf(answer);
  }

  async #suggest(): Promise<void> {
    const index = await this.#load();
    // The reader may have gone on before the index came.
    if (document.activeElement !== this.#input) return;
    const typed = this.#input.value;
    const hits = index?.find(typed, SHOWN) ?? [];
    this.#found = hits.length > 0;
    this.#matches = this.#found ? hits : (index?.nearest(typed, SHOWN) ?? []);
    this.#active = -1;
    this.#draw();
    const { found = '', near = '', none = '' } = this.dataset;
    const { length } = this.#matches;
    const words = this.#found ? found : length > 0 ? near : none;
    const silent = index === null || typed.trim() === '';
    // Heard, not seen, when the list itself shows the hits.
    this.#status.classList.toggle('visually-hidden', silent || length > 0);
    const said = words.replace('{n}', String(length)).replace('{q}', () => typed.trim());
    this.#status.textContent = silent ? '' : said;
    // The list lies over what is said: who sees it reads it as its head.
    this.#list.dataset['head'] = this.#found ? '' : said;
  }

  #draw(): void {
    const option = this.#option;
    this.#list.replaceChildren(
      ...(option ? this.#matches.map((match, at) => option(match, `${this.#id}-${at}`)) : []),
    );
    this.#list.hidden = this.#matches.length === 0;
    this.#input.setAttribute('aria-expanded', String(!this.#list.hidden));
    this.#activate(this.#active);
  }

  #activate(at: number): void {
    this.#active = at;
    for (const [index, option] of [...this.#list.children].entries())
      option.setAttribute('aria-selected', String(index === at));
    const active = this.#list.children[at];
    if (active === undefined) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', active.id);
  }

  #key(event: KeyboardEvent): void {
    const { key } = event;
    const last = this.#matches.length - 1;
    if (key === 'Escape' && !this.#list.hidden) this.#close();
    else if (key === 'ArrowDown' && last >= 0)
      this.#activate(this.#active < last ? this.#active + 1 : 0);
    else if (key === 'ArrowUp' && last >= 0)
      this.#activate(this.#active > 0 ? this.#active - 1 : last);
    else if (key === 'Enter' && this.#matches.length > 0 && !event.isComposing)
      // Of names that are only like it, none is gone to unasked: what was typed stays.
      this.#go(this.#found ? Math.max(0, this.#active) : this.#active);
    else if (key !== 'Enter' || this.#found || this.#status.textContent === '') return;
    event.preventDefault();
  }

  #clicked(target: EventTarget | null): void {
    const option = target instanceof Element ? target.closest('[role=option]') : null;
    if (option !== null) this.#go([...this.#list.children].indexOf(option));
  }

  #go(at: number): void {
    const path = this.#matches[at]?.row[3];
    const index = new URL(this.dataset['index'] ?? '', location.href);
    if (path !== undefined) location.assign(new URL(path, index));
  }

  #close(): void {
    this.#matches = [];
    this.#active = -1;
    this.#draw();
  }

  /** `/` anywhere but where one writes; the first search box that is seen takes it. */
  #slash(event: KeyboardEvent): void {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    const writing = target instanceof HTMLElement && target.matches(WRITING);
    if (writing || event.defaultPrevented || !this.#input.checkVisibility()) return;
    event.preventDefault();
    this.#input.focus();
  }
}

customElements.define('area-search', AreaSearch);
