/** Who changed the selection: a table scrolls its row into view only when the map did. */
export type Cause = 'map' | 'table' | 'search' | 'url';

/** The query parameter that owns the selection, the same in every language. */
export const PARAMETER = 'omrade';
/** What an area's number or slug may look like; anything else in the address is no selection. */
const ID = /^[\w-]{1,40}$/;

/** The area selected in a query string, or null. */
export function selectionIn(search: string): string | null {
  const id = new URLSearchParams(search).get(PARAMETER);
  return id !== null && ID.test(id) ? id : null;
}

/** The same address with another selection, or none. Everything else in it stays. */
export function withSelection(address: string, id: string | null): string {
  const url = new URL(address);
  if (id === null) url.searchParams.delete(PARAMETER);
  else url.searchParams.set(PARAMETER, id);
  return url.href;
}

/** `change` when another area is selected, `hover` when another one is pointed at. */
export class SelectionEvent extends Event {
  readonly cause: Cause;

  constructor(type: 'change' | 'hover', cause: Cause) {
    super(type);
    this.cause = cause;
  }
}

/** What the selection needs of a browser window. */
export type SelectionWindow = Pick<Window, 'addEventListener'> & {
  readonly location: Pick<Location, 'href' | 'search'>;
  readonly history: Pick<History, 'pushState'>;
};

/**
 * The one selection that map, table and address share. The address owns it; choosing an area is a
 * step in the history, so that back and forward work. Pointing is shared too, but passes.
 */
export class Selection extends EventTarget {
  readonly #window: SelectionWindow;
  #selected: string | null;
  #hovered: string | null = null;

  constructor(window: SelectionWindow) {
    super();
    this.#window = window;
    this.#selected = selectionIn(window.location.search);
    window.addEventListener('popstate', () => this.#become(selectionIn(window.location.search)));
  }

  get selected(): string | null {
    return this.#selected;
  }

  get hovered(): string | null {
    return this.#hovered;
  }

  select(id: string | null, cause: Cause): void {
    if (id === this.#selected) return;
    this.#window.history.pushState(null, '', withSelection(this.#window.location.href, id));
    this.#become(id, cause);
  }

  hover(id: string | null, cause: Cause): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.dispatchEvent(new SelectionEvent('hover', cause));
  }

  #become(id: string | null, cause: Cause = 'url'): void {
    if (id === this.#selected) return;
    this.#selected = id;
    this.dispatchEvent(new SelectionEvent('change', cause));
  }
}

let shared: Selection | undefined;

/** The selection of this page. */
export const pageSelection = (): Selection => (shared ??= new Selection(selectionWindow()));

/** In a frame, choosing must not fill the history of the page around it. */
function selectionWindow(): SelectionWindow {
  if (window === parent) return window;
  const { location, history } = window;
  return {
    addEventListener: window.addEventListener.bind(window),
    location,
    history: { pushState: history.replaceState.bind(history) },
  };
}
