import { carryQuery, putQuery } from './address.ts';
import { Retry } from './retry.ts';

/** What an address asks for, and what in it was not understood, as it was written. */
export interface Read<State> {
  readonly state: State;
  readonly dropped: readonly string[];
}

/** Writes a text where the page has a place for it; without a text the place is hidden. */
export function say(root: Element, selector: string, text: string): void {
  const place = root.querySelector<HTMLElement>(selector);
  if (place === null) return;
  place.hidden = text === '';
  place.textContent = text;
}

const NOTICE = '[role=alert]:not(.fetch-failed)';

/**
 * An element whose state is the address. What the page hands it is JSON in its own `<script>`; every
 * choice is a step in the history, goes along to the other languages, and is shown as soon as its
 * files have come. When they do not come, that is told, and the reader can try again.
 */
export abstract class AddressElement<Handed, State> extends HTMLElement {
  protected state!: State;
  #asked = 0;
  #retry: Retry | undefined;

  connectedCallback(): void {
    const text = this.querySelector(':scope > script')?.textContent;
    if (!text || this.#retry !== undefined) return;
    this.#retry = new Retry(this);
    void this.#retry.attempt(async () => {
      await this.start(JSON.parse(text) as Handed);
      addEventListener('popstate', () => this.#arrive(false));
      this.#arrive(true);
    });
  }

  /** Fetches what all states need and furnishes the page. @throws Error when something lacks */
  protected abstract start(handed: Handed): Promise<void>;

  /** Reads any query string. Never throws: what is not known falls back and is told. */
  protected abstract read(query: string): Read<State>;

  /** The query of a state; '' for the start. */
  protected abstract write(state: State): string;

  /** @param isLatest whether nothing else was asked for since, to be asked after each wait */
  protected abstract show(state: State, isLatest: () => boolean): Promise<void> | void;

  /** What is said of parameters that were not understood. */
  protected droppedText(_parameters: string): string {
    return '';
  }

  /** What is said of an address; '' when all of it was understood. */
  protected told({ dropped }: Read<State>): string {
    return dropped.length === 0 ? '' : this.droppedText(dropped.join(', '));
  }

  /** After the address was read, once the page opens and for each step in the history. */
  protected arrived(_first: boolean): void {
    // Nothing more to do.
  }

  /** Goes on to a state that the reader chose. */
  protected choose(state: State, way: 'push' | 'replace' = 'push'): void {
    putQuery(this.write(state), way);
    this.#go(state);
  }

  #arrive(first: boolean): void {
    const read = this.read(location.search);
    say(this, NOTICE, this.told(read));
    // An address is put right only where the page tells of it.
    if (first && this.querySelector(NOTICE) !== null) putQuery(this.write(read.state), 'replace');
    this.#go(read.state);
    this.arrived(first);
  }

  #go(state: State): void {
    this.state = state;
    carryQuery(this, this.write(state));
    const asked = (this.#asked += 1);
    void this.#retry?.attempt(async () => this.show(state, () => asked === this.#asked));
  }
}
