import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { BareCountry } from './bare-country.ts';

const SOURCES = fileURLToPath(new URL('peers/', import.meta.url));

/** The peers in the order of the table; `svg` is the limit that nothing can beat. */
export const PEERS = [
  'svg',
  'highcharts',
  'leaflet',
  'plot',
  'echarts',
  'deck',
  'maplibre',
] as const;
export type Peer = (typeof PEERS)[number];

/** Installs the peers beside their pages, as their lock file says, unless they are there. */
export function installPeers(): void {
  if (existsSync(join(SOURCES, 'node_modules', 'leaflet'))) return;
  console.log('installing the peers…');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: SOURCES,
    stdio: 'inherit',
  });
}

/** One page of each peer, minified and split off from nothing, as its documentation advises. */
export async function buildPeers(folder: string, country: BareCountry): Promise<void> {
  const out = join(folder, 'peers');
  await mkdir(out, { recursive: true });
  const worker = createRequire(join(SOURCES, 'page.ts')).resolve(
    'maplibre-gl/dist/maplibre-gl-worker.mjs',
  );
  await build({
    entryPoints: [
      ...PEERS.map((peer) => ({ in: join(SOURCES, `${peer}.ts`), out: peer })),
      { in: worker, out: 'maplibre-worker' },
    ],
    outdir: out,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.png': 'dataurl' },
    legalComments: 'none',
    logLevel: 'error',
  });
  await writeFile(join(out, 'country.json'), JSON.stringify(country.file));
  for (const peer of PEERS) {
    await mkdir(join(out, peer), { recursive: true });
    const styled = existsSync(join(out, `${peer}.css`));
    await writeFile(join(out, peer, 'index.html'), pageOf(peer, country, styled));
  }
}

const BODY =
  'body{margin:0;font:16px system-ui}#map{position:relative;width:100%;max-width:620px;aspect-ratio:620/773}';
const BARE = (country: BareCountry): string =>
  `path{stroke:#fff;stroke-width:.5}.on{stroke:#000;stroke-width:2}${country.file.colours
    .map((colour, at) => `.c${at}{fill:${colour}}`)
    .join('')}`;

/** Nothing but the map, a button and the answer; the data are asked for as early as can be. */
function pageOf(peer: Peer, country: BareCountry, styled: boolean): string {
  const bare = peer === 'svg';
  const early = bare
    ? ''
    : '<link rel="preload" href="/peers/country.json" as="fetch" crossorigin>';
  const style = styled ? `<link rel="stylesheet" href="/peers/${peer}.css">` : '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${peer}</title>
<meta name="viewport" content="width=device-width,initial-scale=1">${early}${style}
<style>${BODY}${bare ? BARE(country) : ''}</style>
<div id="map">${bare ? country.svg : ''}</div>
<button id="switch">the other measure</button><output></output>
<script type="module" src="/peers/${peer}.js"></script></html>`;
}
