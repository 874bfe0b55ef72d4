import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../../tests/e2e/browser.ts';
import { DIST } from '../static-server.ts';
import { bareCountry } from './bare-country.ts';
import { serveCompressed, type CompressedServer } from './compressed-server.ts';
import { TRAIN, type Conditions } from './conditions.ts';
import type { Colour } from './photograph.ts';
import { visit, type Visit, type Way } from './measured-page.ts';
import { medianVisit } from './median.ts';
import { SlowLine } from './slow-line.ts';
import { buildPeers, installPeers, PEERS } from './peer-pages.ts';

const LIVE = 'atlas-map[data-state="live"]';
/** What follows the figure has been parsed, and so the figure. */
const SHOWN = '.map-stage > svg .areas ~ *, .map-stage + *';
const ours = (name: string, path: string, more: Partial<Way> = {}): Way => ({
  name: `Traineeatlas: ${name}`,
  path,
  map: '.map-stage',
  shown: SHOWN,
  live: LIVE,
  point: true,
  ...more,
});
const {
  live: _never,
  point: _nobody,
  ...still
} = ours('embed', 'embed/naering/residence/01-03/2022/');
const OURS: readonly Way[] = [
  ours('map page', 'naering/'),
  ours('front page', ''),
  ours('region page', 'region/092-namsos/'),
  ours('explorer', 'utforsk/', { change: '.explore-form select' }),
  still,
  ours('live embed', 'embed/levende/?side=naering/residence/01-03/2022/'),
];
const NAMES: Readonly<Record<(typeof PEERS)[number], string>> = {
  svg: 'Bare inline SVG',
  highcharts: 'Highcharts Maps',
  leaflet: 'Leaflet',
  plot: 'Observable Plot',
  echarts: 'ECharts',
  deck: 'deck.gl',
  maplibre: 'MapLibre with GeoJSON',
};
const THEIRS: readonly Way[] = PEERS.map((peer) => ({
  name: NAMES[peer],
  path: `peers/${peer}/`,
  map: '#map',
  shown: peer === 'svg' ? '#switch' : '#map[data-shown]',
  live: '#map[data-state="live"]',
  change: '#switch',
}));
const SECOND_MEASURE = 'pendling/';

/** The median of the visits to one page that came to an end, and why the others did not. */
export interface Visited {
  readonly name: string;
  readonly median: Visit | null;
  readonly failures: readonly string[];
}

export interface PagesResult {
  readonly conditions: Conditions;
  readonly rounds: number;
  readonly visits: readonly Visited[];
}

const parse = (colour: string): Colour => {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
  return [red, green, blue];
};

/** Visits to one page, and the failed ones in words. */
class Book {
  readonly way: Way;
  readonly #visits: Visit[] = [];
  readonly #failures: string[] = [];

  constructor(way: Way) {
    this.way = way;
  }

  /** A visit that fails is told and noted; the run goes on. */
  async add(seen: Promise<Visit>): Promise<string> {
    try {
      const { firstMap, live } = await seen;
      this.#visits.push(await seen);
      return `${Math.round(firstMap)} ms, live ${live === null ? 'never' : `${Math.round(live)} ms`}`;
    } catch (error) {
      const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      this.#failures.push(reason);
      return `failed: ${reason}`;
    }
  }

  get result(): Visited {
    const median = this.#visits.length === 0 ? null : medianVisit(this.#visits);
    return { name: this.way.name, median, failures: this.#failures };
  }
}

/** What the visits ask for, packed ahead. */
async function packAll(server: CompressedServer, peers: string): Promise<void> {
  const scripts = (await readdir(join(DIST, '_astro'))).map((name) => `_astro/${name}`);
  const theirs = (await readdir(join(peers, 'peers'))).map((name) => `peers/${name}`);
  server.pack([...scripts, ...theirs, ...[...THEIRS, ...OURS].map(({ path }) => path)]);
}

/**
 * Visits every way in turn, round after round, so that a busy minute strikes all alike.
 * @param only words in the names of the ways that are visited; '' for all
 */
export async function benchPages(rounds: number, only = ''): Promise<PagesResult> {
  installPeers();
  const folder = await mkdtemp(join(tmpdir(), 'traineeatlas-bench-'));
  const browser = await launchBrowser();
  const line = new SlowLine(TRAIN.downloadKbit, TRAIN.latency);
  const server = await serveCompressed([DIST, folder], line);
  try {
    const { address } = server;
    const country = await bareCountry(browser, `${address}naering/`, address + SECOND_MEASURE);
    await buildPeers(folder, country);
    const colours = country.file.colours.map(parse);
    await packAll(server, folder);
    const wanted = [...THEIRS, ...OURS].filter(({ name }) => name.includes(only));
    const records = wanted.map((way) => new Book(way));
    for (let round = 1; round <= rounds; round += 1)
      for (const record of records) {
        const said = await record.add(visit(browser, address, record.way, TRAIN, line, colours));
        console.log(`${round}/${rounds} ${record.way.name}: ${said}`);
      }
    return { conditions: TRAIN, rounds, visits: records.map(({ result }) => result) };
  } finally {
    await server.close();
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}
