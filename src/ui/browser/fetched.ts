/** A file is some kilobytes: what has not come by then will not, and the reader is told. */
const PATIENCE_MS = 30_000;

/** JSON files by their address; each is fetched once. A file that failed is asked for again. */
export class Fetched {
  readonly #folder: string;
  readonly #files = new Map<string, Promise<unknown>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @throws Error when the file does not come, comes broken, or lets wait too long */
  get<T>(name: string): Promise<T> {
    const known = this.#files.get(name);
    if (known !== undefined) return known as Promise<T>;
    const file = this.#fetch(name);
    this.#files.set(name, file);
    file.catch(() => this.#files.delete(name));
    return file as Promise<T>;
  }

  async #fetch(name: string): Promise<unknown> {
    const response = await fetch(`${this.#folder}${name}.json`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return response.json();
  }
}
