import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIST } from '../../scripts/static-server.ts';
import { ALL_LANGUAGES, LANGUAGES, PAGES } from './pages.ts';
import { lettingCopy } from './site.ts';
import { useSite } from './use-site.ts';

const site = useSite();

const { at: address } = site;

describe('a citation', () => {
  test('is plain text without a script, with the edition and the address that stays', async () => {
    const { page } = await site.blank({ javaScriptEnabled: false });
    await page.goto(address(`nn/${PAGES.municipality}`));
    const said = await page.locator('.cite .copied-text').first().innerText();
    expect(said).toMatch(
      /^Traineeatlas\. \(\d{4}\)\. Overhalla \[utgåve \d+\.\d+\.\d+\+\w+, tal per \d+\. \p{L}+ \d{4}\]\. https?:\S+\/nn\/kommune\/5047-overhalla\/$/u,
    );
    expect(await page.locator('copy-text button').first().isVisible()).toBe(false);
  });
});

describe('each file that can be downloaded', () => {
  test('has a citation of its own, which is plain text without a script', async () => {
    const { page } = await site.blank({ javaScriptEnabled: false });
    await page.goto(address('nedlasting/'));
    const items = page.locator('.downloads li');
    const files = await items
      .locator(':scope > a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(files.length).toBeGreaterThan(50);
    const said = await items.locator('.copied-text').allTextContents();
    expect(said.map((text) => new URL(text.split(' ').at(-1) ?? '').pathname)).toEqual(files);
    await items.locator('summary').first().click();
    expect(await items.locator('.copied-text').first().isVisible()).toBe(true);
  });

  test('is copied with the day it was read', async () => {
    const { page, expectQuiet } = await site.blank();
    const copied = await lettingCopy(page);
    await page.goto(address('nn/nedlasting/?a=1'));
    const file = page.locator('.downloads li', { hasText: 'flows.csv' }).first();
    await file.locator('summary').click();
    await file.getByRole('button', { name: 'Kopier' }).click();
    await file.locator('[role=status]', { hasText: 'Kopiert.' }).waitFor();
    expect(await copied()).toMatch(/\/data\/flows\.csv Lese \d+\. \p{L}+ \d{4}\.$/u);
    expectQuiet();
  });
});

describe('the feeds', () => {
  const feeds = ALL_LANGUAGES.map((language) => `${LANGUAGES[language]}endringer/`);

  test.each(feeds)('/%satom.xml is XML, and has what Atom asks', async (folder) => {
    // A page of its own: those of the site let nobody parse what they have not vouched for.
    const { page } = await site.blank();
    const text = readFileSync(join(DIST, folder, 'atom.xml'), 'utf8');
    const found = await page.evaluate((xml) => {
      const feed = new DOMParser().parseFromString(xml, 'application/xml');
      const atom = 'http://www.w3.org/2005/Atom';
      const texts = (parent: Element, name: string) =>
        [...parent.children].filter(
          (each) => each.localName === name && each.namespaceURI === atom,
        );
      const root = feed.documentElement;
      const entries = texts(root, 'entry');
      return {
        error: feed.querySelector('parsererror')?.textContent ?? '',
        root: root.localName,
        once: ['id', 'title', 'updated', 'author'].map((name) => texts(root, name).length),
        entries: entries.map((entry) =>
          ['id', 'title', 'updated', 'content'].map(
            (name) => texts(entry, name)[0]?.textContent ?? '',
          ),
        ),
      };
    }, text);
    await page.goto(address(folder));
    expect(found.error).toBe('');
    expect([found.root, found.once]).toEqual(['feed', [1, 1, 1, 1]]);
    expect(found.entries.length).toBeGreaterThan(0);
    for (const [id = '', title, updated = '', content] of found.entries) {
      expect(new URL(id).hash).not.toBe('');
      expect(title).not.toBe('');
      expect(content).not.toBe('');
      expect(new Date(updated).toISOString()).toBe(updated.replace('Z', '.000Z'));
      // The entry stands on the page that it points to.
      const target = `[id="${new URL(id).hash.slice(1)}"]`;
      expect(await page.locator(target).count()).toBe(1);
    }
  });

  test.each(feeds)('every page under /%s points to its feeds', (folder) => {
    const language = folder.replace('endringer/', '');
    const html = readFileSync(join(DIST, language, PAGES.county, 'index.html'), 'utf8');
    for (const file of ['atom.xml', 'feed.json'])
      expect(html).toMatch(
        new RegExp(
          `<link rel="alternate" type="application/(atom\\+xml|feed\\+json)"[^>]*href="[^"]*/${folder}${file}"`,
        ),
      );
    const feed = JSON.parse(readFileSync(join(DIST, folder, 'feed.json'), 'utf8')) as {
      version: string;
    };
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
  });
});
