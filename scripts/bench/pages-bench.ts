import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../../tests/e2e/browser.ts';
import { DIST } from '../static-server.ts';
import { bareCountry } from './bare-country.ts';
import { serveCompressed } from './compressed-server.ts';
import { TRAIN, type Conditions } from './conditions.ts';
import type { Colour } from './photograph.ts';
import { visit, type Visit, type Way } from './measured-page.ts';
import { medianVisit } from './median.ts';
import { buildPeers, installPeers, PEERS } from './peer-pages.ts';

const LIVE = 'atlas-map[data-state="live"]';
/** What follows the figure has been parsed, and so the figure. */
const SHOWN = '.map-stage > svg .areas ~ *, .map-stage + *';
const OURS: readonly Way[] = [
  { name: 'Traineeatlas: map page', path: 'naering/', map: '.map-stage', shown: SHOWN, live: LIVE },
  { name: 'Traineeatlas: front page', path: '', map: '.map-stage', shown: SHOWN, live: LIVE },
  { name: 'Traineeatlas: explorer', path: 'utforsk/', map: '.map-stage', shown: SHOWN, live: LIVE },
  {
    name: 'Traineeatlas: region page',
    path: 'region/092-namsos/',
    map: '.map-stage',
    shown: SHOWN,
    live: LIVE,
  },
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

export interface PagesResult {
  readonly conditions: Conditions;
  readonly rounds: number;
  readonly visits: readonly { readonly name: string; readonly median: Visit }[];
}

const parse = (colour: string): Colour => {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
  return [red, green, blue];
};

/** Visits every way in turn, round after round, so that a busy minute strikes all alike. */
export async function benchPages(rounds: number): Promise<PagesResult> {
  installPeers();
  const folder = await mkdtemp(join(tmpdir(), 'traineeatlas-bench-'));
  const browser = await launchBrowser();
  const server = await serveCompressed([DIST, folder]);
  try {
    const { address } = server;
    const country = await bareCountry(browser, `${address}naering/`, address + SECOND_MEASURE);
    await buildPeers(folder, country);
    const colours = country.file.colours.map(parse);
    const ways = [...THEIRS, ...OURS];
    const all = new Map<string, Visit[]>(ways.map(({ name }) => [name, []]));
    for (let round = 0; round < rounds; round += 1)
      for (const way of ways) {
        const seen = await visit(browser, address, way, TRAIN, colours);
        all.get(way.name)?.push(seen);
        console.log(
          `${round + 1}/${rounds} ${way.name}: ${Math.round(seen.firstMap)} ms, live ${Math.round(seen.live)} ms`,
        );
      }
    const visits = [...all].map(([name, seen]) => ({ name, median: medianVisit(seen) }));
    return { conditions: TRAIN, rounds, visits };
  } finally {
    await server.close();
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}
