/**
 * Who may import whom, from the bottom of the house up. Types may cross every wall, since they
 * leave nothing behind in what runs.
 */
export interface Room {
  /** The rooms whose values this one may import besides its own. */
  readonly rooms: readonly string[];
  /** The only packages it may import; any when left out. */
  readonly packages?: readonly string[];
  /** Whether it may read files, the clock of the machine and the rest of Node. */
  readonly node: boolean;
}

const PIPELINE = ['domain', 'sources', 'tables', 'checks', 'geometry'];
const BROWSER_PARTS = ['client', 'map', 'explore', 'embed', 'planner', 'strips'];
const PAGE_PARTS = ['components', 'layouts', 'styles', ...BROWSER_PARTS];
const VIEW: Room = {
  rooms: ['domain', 'atlas', 'measures', 'publish', 'site', 'i18n', ...PAGE_PARTS],
  node: true,
};
/** The browser gets published figures and pure arithmetic, never the pipeline. */
const BROWSER: Room = {
  rooms: ['domain', 'measures', 'i18n', 'styles', ...BROWSER_PARTS],
  node: false,
};

export const ROOMS: Readonly<Record<string, Room>> = {
  domain: { rooms: [], packages: ['d3-array', 'd3-scale'], node: false },
  sources: { rooms: ['domain'], node: true },
  tables: { rooms: ['domain'], node: true },
  checks: { rooms: ['domain'], node: true },
  geometry: { rooms: ['domain'], node: false },
  /** The services themselves: polite questions, typed failures; the readers are the sources'. */
  services: { rooms: ['domain', 'sources'], node: true },
  ingest: { rooms: PIPELINE, node: true },
  /** A whole refresh: asked for, made, checked, compared with the last snapshot, swapped in. */
  refresh: { rooms: [...PIPELINE, 'services', 'ingest', 'atlas'], node: true },
  atlas: { rooms: PIPELINE, node: true },
  /** Every measure once: what it is, what it is from, its figures, its classes, how it is written. */
  measures: { rooms: ['domain', 'i18n'], packages: ['d3-array'], node: false },
  publish: {
    rooms: ['domain', 'geometry', 'i18n', 'measures', 'explore', 'embed', 'planner', 'strips'],
    node: false,
  },
  site: { rooms: ['domain', 'atlas', 'publish', 'i18n', 'embed', 'styles'], node: true },
  i18n: { rooms: [], packages: [], node: false },
  map: BROWSER,
  client: BROWSER,
  /** Its pure half draws the served page too, so that page and script never say two things. */
  explore: BROWSER,
  /** The code that a journalist copies is written the same way by the page and by its script. */
  embed: BROWSER,
  strips: BROWSER,
  /** Computes a plan by the domain's rules; the distance is the build's own. */
  planner: { ...BROWSER, rooms: [...BROWSER.rooms, 'geometry'] },
  components: VIEW,
  layouts: VIEW,
  pages: VIEW,
  styles: { rooms: [], node: false },
};
