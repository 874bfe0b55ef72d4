import type { BuildRun } from './build-bench.ts';
import type { Visit } from './measured-page.ts';
import type { PagesResult, Visited } from './pages-bench.ts';
import { BY_PAIRS, type ScaleResult } from './scale-bench.ts';

/** Everything that one run of the benchmark found; parts that were not run are left out. */
export interface Results {
  readonly machine: string;
  readonly pages?: PagesResult;
  readonly build?: readonly BuildRun[];
  readonly scale?: ScaleResult;
}

const LIMIT = 'Bare inline SVG';
const PLAIN_MAPLIBRE = 'MapLibre with GeoJSON';

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [
    row(head),
    row(head.map((_, at) => (at === 0 ? '---' : '--:'))),
    ...rows.map((cells) => row(cells)),
  ].join('\n');

/** A figure that a page may lack. */
type Figure = number | null | undefined;

const whole = (value: Figure): string => (typeof value === 'number' ? value.toFixed(0) : '–');
const tenth = (value: Figure): string => (typeof value === 'number' ? value.toFixed(1) : '–');
const ratio = (value: Figure, to: Figure): string =>
  typeof value === 'number' && typeof to === 'number' && to > 0 ? (value / to).toFixed(2) : '–';
const kilobytes = (bytes: Figure): string =>
  typeof bytes === 'number' ? (bytes / 1000).toFixed(0) : '–';
/** Tasks below 50 ms are not told apart by the browser. */
const taskText = (milliseconds: Figure): string =>
  milliseconds === 0 ? '< 50' : whole(milliseconds);

const medianOf = (visits: readonly Visited[], name: string): Visit | null =>
  visits.find((visit) => visit.name === name)?.median ?? null;

/** The table of when the map is there, and what came over the network until then. */
function arrivalTable(visits: readonly Visited[]): string {
  const [limit, plain] = [medianOf(visits, LIMIT), medianOf(visits, PLAIN_MAPLIBRE)];
  return table(
    [
      'way',
      'first map, ms',
      '× bare SVG',
      'live, ms',
      '× MapLibre',
      'kB to map',
      'kB to live',
      'kB',
      'requests',
    ],
    visits.map(({ name, median }) => [
      name,
      whole(median?.firstMap),
      ratio(median?.firstMap, limit?.firstMap),
      whole(median?.live),
      ratio(median?.live, plain?.live),
      kilobytes(median?.bytesToMap),
      kilobytes(median?.bytesToLive),
      kilobytes(median?.bytes),
      whole(median?.requests),
    ]),
  );
}

/** The table of what the page's own thread did, and what an act costs beside the bare MapLibre. */
function threadTable(visits: readonly Visited[]): string {
  const plain = medianOf(visits, PLAIN_MAPLIBRE);
  return table(
    [
      'way',
      'busy, ms',
      'longest task to first map',
      'from there to live',
      'a hover',
      '× MapLibre',
      'a select',
      '× MapLibre',
      'change of measure',
      '× MapLibre',
      'longest task of these',
      '× MapLibre',
    ],
    visits.map(({ name, median }) => [
      name,
      whole(median?.busy),
      taskText(median?.longestToMap),
      taskText(median?.longestToLive),
      tenth(median?.hover),
      ratio(median?.hover, plain?.hover),
      tenth(median?.select),
      ratio(median?.select, plain?.select),
      tenth(median?.change),
      ratio(median?.change, plain?.change),
      taskText(median?.longestAfter),
      ratio(median?.longestAfter, plain?.longestAfter),
    ]),
  );
}

const failuresText = (visits: readonly Visited[]): string =>
  visits
    .filter(({ failures }) => failures.length > 0)
    .map(({ name, failures }) => `- ${name} failed ${failures.length} times: ${failures[0] ?? ''}`)
    .join('\n');

function pagesText({ visits, rounds, conditions }: PagesResult): string {
  const { width, height, downloadKbit, latency, slowdown } = conditions;
  return [
    `Window ${width} × ${height}, ${downloadKbit / 1000} Mbit/s, ${latency} ms, ${slowdown} × slower thread, brotli, empty cache, medians of ${rounds}.`,
    arrivalTable(visits),
    `Milliseconds of the page's own thread, slowed ${slowdown} times; tasks shorter than 50 ms are not told apart.`,
    threadTable(visits),
    failuresText(visits),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

function buildText(runs: readonly BuildRun[]): string {
  const [ours] = runs;
  if (ours === undefined) return '';
  return table(
    ['site', 'pages', 'seconds', 'ours is × this', 'pages a second', 'peak MB'],
    runs.map((each) => [
      each.name,
      each.pages,
      each.seconds,
      ratio(ours.seconds, each.seconds),
      each.pagesPerSecond,
      each.peakMegabytes,
    ]),
  );
}

const secondsText = (seconds: Figure): string =>
  typeof seconds === 'number' ? `${seconds.toFixed(3)} s` : '–';

function scaleText({ sizes, exponents }: ScaleResult): string {
  const parts = Object.keys(sizes[0]?.seconds ?? {});
  const seconds = table(
    ['municipalities', 'flows', ...parts, 'bytes of a page', 'peak MB'],
    sizes.map((size) => [
      size.municipalities,
      size.flows,
      ...parts.map((part) => secondsText(size.seconds[part])),
      size.pageBytes,
      size.peakMegabytes,
    ]),
  );
  const growth = table(
    ['part', 'grows with the size to the power of'],
    Object.entries(exponents).map(([part, exponent]) => [
      BY_PAIRS.includes(part) ? `${part}, by pairs of municipalities` : part,
      exponent.toFixed(2),
    ]),
  );
  return `${seconds}\n\n${growth}`;
}

/** The part of the README that a run writes. */
export function reportText({ machine, pages, build, scale }: Results): string {
  const parts = [
    `Measured on ${machine}.`,
    ...(pages === undefined ? [] : ['### Pages', pagesText(pages)]),
    ...(build === undefined ? [] : ['### Build', buildText(build)]),
    ...(scale === undefined ? [] : ['### Scale', scaleText(scale)]),
  ];
  return parts.join('\n\n');
}
