import type { BuildRun } from './build-bench.ts';
import type { Visit } from './measured-page.ts';
import type { PagesResult } from './pages-bench.ts';
import type { ScaleResult } from './scale-bench.ts';

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

const ratio = (value: number, to: number): string => (value / to).toFixed(1);
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0);

function pagesText({ visits, rounds, conditions }: PagesResult): string {
  const of = (name: string): Visit => {
    const found = visits.find((visit) => visit.name === name);
    if (found === undefined) throw new RangeError(`${name} was not visited`);
    return found.median;
  };
  const [limit, plain] = [of(LIMIT), of(PLAIN_MAPLIBRE)];
  const first = table(
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
    visits.map(({ name, median: visit }) => [
      name,
      visit.firstMap.toFixed(0),
      ratio(visit.firstMap, limit.firstMap),
      visit.live.toFixed(0),
      ratio(visit.live, plain.live),
      kilobytes(visit.bytesToMap),
      kilobytes(visit.bytesToLive),
      kilobytes(visit.bytes),
      visit.requests,
    ]),
  );
  const thread = table(
    [
      'way',
      'busy to live, ms',
      'longest task before live',
      'a hover',
      'a select',
      '× MapLibre',
      'change of measure',
      'longest task after',
    ],
    visits.map(({ name, median: visit }) => [
      name,
      visit.busy.toFixed(0),
      taskText(visit.longest),
      visit.hover.toFixed(1),
      visit.select.toFixed(1),
      ratio(visit.select, plain.select),
      visit.change?.toFixed(1) ?? '–',
      taskText(visit.longestAfter),
    ]),
  );
  const { width, height, downloadKbit, latency, slowdown } = conditions;
  return `Window ${width} × ${height}, ${downloadKbit / 1000} Mbit/s, ${latency} ms, ${slowdown} × slower thread, brotli, empty cache, medians of ${rounds}.

${first}

Milliseconds of the page's own thread, slowed ${slowdown} times; tasks shorter than 50 ms are not told apart.

${thread}`;
}

const taskText = (milliseconds: number): string =>
  milliseconds === 0 ? '< 50' : milliseconds.toFixed(0);

function buildText([ours, trivial]: readonly BuildRun[]): string {
  if (ours === undefined || trivial === undefined) return '';
  return `${table(
    ['site', 'pages', 'seconds', 'pages a second', 'peak MB'],
    [ours, trivial].map((each) => [
      each.name,
      each.pages,
      each.seconds,
      each.pagesPerSecond,
      each.peakMegabytes,
    ]),
  )}

${ratio(ours.seconds, trivial.seconds)} × the trivial site.`;
}

function scaleText({ sizes, exponents }: ScaleResult): string {
  const parts = Object.keys(sizes[0]?.seconds ?? {});
  const seconds = table(
    ['municipalities', 'flows', ...parts, 'bytes of a page', 'peak MB'],
    sizes.map((size) => [
      size.municipalities,
      size.flows,
      ...parts.map((part) => `${(size.seconds[part] ?? 0).toFixed(3)} s`),
      size.pageBytes,
      size.peakMegabytes,
    ]),
  );
  const growth = table(
    ['part', 'grows with the size to the power of'],
    Object.entries(exponents).map(([part, exponent]) => [part, exponent.toFixed(2)]),
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
