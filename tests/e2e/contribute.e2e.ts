import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkedTables } from '../../src/atlas/checked-tables.ts';
import { dataFolder } from '../../src/atlas/load.ts';
import { coverage, pages, programmeFigures } from '../../src/ingest/tables/programmes.ts';
import { PAGES } from './pages.ts';
import { bytesOf, lettingCopy } from './site.ts';
import { useSite } from './use-site.ts';

const site = useSite();

const change = (page: Page) => page.locator('contribute-form[data-kind="change"]');
const yearly = (page: Page) => page.locator('contribute-form[data-kind="yearly"]');

/** The text of the file that a press gives, and its name. */
async function saved(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return {
    name: download.suggestedFilename(),
    text: (await bytesOf(download)).toString('utf8'),
  };
}

/** What the check of the data finds once the rows are in the file of the project. */
async function findingsWith(written: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), 'contributed-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(dataFolder(), folder, { recursive: true });
  for (const [file, rows] of Object.entries(written)) {
    const path = join(folder, file);
    const [, ...lines] = rows.split('\n');
    await writeFile(path, (await readFile(path, 'utf8')) + lines.join('\n'));
  }
  return (await checkedTables(folder)).findings;
}

describe('somebody who does not code', () => {
  test('goes from a choice to a file by keyboard, and the check takes the row', async () => {
    const { page, expectQuiet } = await site.blank();
    const copied = await lettingCopy(page);
    await page.goto(site.at(PAGES.contribute));
    const form = change(page);
    await form.getByLabel('En kommune i en ordning').focus();
    const next = (text: string) => page.keyboard.press('Tab').then(() => page.keyboard.type(text));
    await next('Trainee Salten');
    await next('0301');
    await next('deltakelse');
    await next('en bedrift, to traineer');
    await next('');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('page');
    await next('Om oss');
    await next('https://example.org/om');
    await form.getByLabel('Dagen du leste den').fill('2026-11-23');
    await form.getByLabel('Hva siden sier').fill('Vi har to traineer i Oslo.');
    await form.locator('.contribution-verdict', { hasText: 'Kontrollen har ikke noe' }).waitFor();
    const { name, text } = await saved(page, () =>
      form.getByRole('button', { name: 'Last ned raden til coverage.csv' }).press('Enter'),
    );
    expect(name).toBe('coverage-rader.csv');
    expect(coverage.parse(text)).toEqual({
      findings: [],
      rows: [
        {
          programme: 'trainee-salten',
          municipality: '0301',
          basis: 'participation',
          report_section: 'https://example.org/om (2026-11-23)',
          note: 'en bedrift, to traineer',
        },
      ],
    });
    const { text: told } = await saved(page, () =>
      form.getByRole('button', { name: 'Last ned raden til pages.csv' }).press('Enter'),
    );
    expect(await findingsWith({ [coverage.file]: text, [pages.file]: told })).toEqual([]);
    await form.getByRole('button', { name: 'Kopier' }).press('Enter');
    await form.locator('copy-text [role=status]', { hasText: 'Kopiert.' }).waitFor();
    expect(await copied()).toContain('Hva: En kommune i en ordning: Trainee Salten, 0301 Oslo\n');
    expectQuiet();
  });

  test('hands in a year of a programme, and the check takes the rows', async () => {
    const { page, expectQuiet } = await site.open(`nn/${PAGES.contribute}`);
    const form = yearly(page);
    await form.locator('[name=programme]').selectOption('trainee-salten');
    for (const [name, value] of Object.entries({
      year: '2025',
      applicants: '120',
      positions: '0',
      completed_1: '8',
      stayed_1: '6',
      title: 'Årsmelding',
      address: 'https://example.org/aar',
      read: '2026-11-23',
      quote: 'Vi hadde 120 søkjarar.',
    }))
      await form.locator(`[name=${name}]`).fill(value);
    const { text } = await saved(page, () => form.locator('.contribution-save').first().click());
    const { rows, findings } = programmeFigures.parse(text);
    expect(findings).toEqual([]);
    expect(rows.map(({ figure, year, value }) => [figure, year, value])).toEqual([
      ['applicants', '2025', 120],
      ['positions', '2025', 0],
      ['completed', '2024', 8],
      ['retained_persons', '2025', 6],
    ]);
    const { text: told } = await saved(page, () =>
      form.locator('[data-file=pages] .contribution-save').click(),
    );
    expect(await findingsWith({ [programmeFigures.file]: text, [pages.file]: told })).toEqual([]);
    expectQuiet();
  });

  test('is sent to the templates where no script runs', async () => {
    const { page } = await site.open(PAGES.contribute, { javaScriptEnabled: false });
    expect(await page.locator('form.contribution:visible').count()).toBe(0);
    const told = await page.locator('noscript').allInnerTexts();
    expect(told.join(' ')).toContain('Skjemaene trenger JavaScript.');
    const blank = page.locator('a[href$="bidra/yearly-figures.csv"]');
    const answer = await page.request.get(site.at((await blank.getAttribute('href'))!));
    expect(programmeFigures.columns.join()).toBe((await answer.text()).split('\n')[0]);
  });
});
