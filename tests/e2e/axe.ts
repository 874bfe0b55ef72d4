import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 at levels A and AA, and what the makers of axe hold to be good practice. */
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** The rules whose answer the colours of a page can change. */
const OF_COLOUR: RunOptions = {
  ...RULES,
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/**
 * What axe finds against a page, a line each: the rule, how many, and the first element.
 * @param onlyColours when nothing but the colours has changed since the page was asked
 */
export async function violations(page: Page, onlyColours = false): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(
    (rules) =>
      (globalThis as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } }).axe.run(
        rules,
      ),
    onlyColours ? OF_COLOUR : RULES,
  );
  return found.map(
    ({ id, nodes }) =>
      `${id} × ${nodes.length}: ${nodes[0]?.html.slice(0, 160) ?? ''} – ${nodes[0]?.failureSummary?.replace(/\s+/g, ' ').slice(0, 260) ?? ''}`,
  );
}
