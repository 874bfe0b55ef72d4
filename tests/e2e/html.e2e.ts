import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { basePath, DIST } from '../../scripts/static-server.ts';
import { builtPages, fileOf } from './built-pages.ts';
import { shapeOf } from './page-shape.ts';

interface Checked {
  readonly checked: number;
  readonly faults: readonly string[];
}

/** As many findings as one can read. */
const SHOWN = 20;

const check = (files: readonly string[]): Promise<Checked> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('html-worker.ts', import.meta.url), { workerData: files });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

const PART = 'section|table|tr|ul|dl|figure|svg|nav|details';
const BORDER = new RegExp(`(?=<(?:${PART})\\b)|(?<=</(?:${PART})>)`);

/** The shapes of a page's parts, and the order of its headings. */
const partsOf = (html: string): readonly string[] => {
  const shape = shapeOf(html);
  return [(shape.match(/<h[1-6]/g) ?? []).join(), ...shape.split(BORDER)].map((part) =>
    createHash('sha256').update(part).digest('base64'),
  );
};

/**
 * Pages enough that each part of any shape is on one of them: what else differs from place to place
 * is words, figures and addresses.
 */
function onePageAShape(): readonly string[] {
  const seen = new Set<string>();
  return [...builtPages()].flatMap(({ html, address }) => {
    const parts = partsOf(html);
    if (parts.every((part) => seen.has(part))) return [];
    for (const part of parts) seen.add(part);
    return [join(DIST, fileOf(address).slice(basePath().length))];
  });
}

async function checkAll(): Promise<Checked> {
  const pages = onePageAShape();
  const heaps = Array.from({ length: availableParallelism() }, (_, heap) =>
    pages.filter((_page, at) => at % availableParallelism() === heap),
  );
  const parts = await Promise.all(heaps.map(check));
  return {
    checked: parts.reduce((sum, { checked }) => sum + checked, 0),
    faults: parts.flatMap(({ faults }) => faults),
  };
}

test('every built page is valid HTML', { timeout: 1_800_000, retry: 0 }, async () => {
  const { checked, faults } = await checkAll();
  expect(faults.slice(0, SHOWN)).toEqual([]);
  expect(checked).toBeGreaterThan(200);
});
