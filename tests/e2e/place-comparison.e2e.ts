import { describe, expect, test } from 'vitest';
import { download, newestIn } from './figures.ts';
import {
  chosen,
  fillOf,
  opensComparison,
  sentence,
  SIX,
  swatchOf,
  withMaps,
} from './comparison-page.ts';
import { search, SLOWLY, text, useExplorers } from './explore-page.ts';

const explorers = useExplorers();
const open = opensComparison(explorers);
const NEWEST = newestIn('population.csv');

describe('places side by side, by keyboard', () => {
  test('are added from the list, told, and taken away; focus never falls out', async () => {
    const { page, expectQuiet } = await open('utforsk/sammenlign/?steder=1804,0000');
    expect(await text(page, '.explore-notice')).toContain('steder=0000');
    expect(await search(page)).toBe('?steder=1804');
    expect(await sentence(page)).toBe('Bodø er valgt. Legg til et sted til for å sammenligne.');
    await page.focus('select[data-level="municipality"]');
    await page.keyboard.type('Tromsø');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => search(page), SLOWLY).toBe('?steder=1804,5401');
    await expect
      .poll(() => sentence(page), SLOWLY)
      .toMatch(/^Bodø og Tromsø skiller seg mest i .+, fra .+ i .+ til .+ i .+\. De er likest i /);
    expect(await text(page, '.compare-status')).toBe('Tromsø er lagt til. 2 av 6 steder er valgt.');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('mal');
    await page.focus('.compare-places li:first-child button');
    await page.keyboard.press('Enter');
    await expect.poll(() => chosen(page), SLOWLY).toEqual(['Tromsø']);
    expect(await text(page, '.compare-status')).toBe('Bodø er fjernet. 1 av 6 steder er valgt.');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Fjern Tromsø',
    );
    await page.keyboard.press('Enter');
    await expect.poll(() => sentence(page), SLOWLY).toBe('Ingen kommuner er valgt ennå.');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    expectQuiet();
  });

  test('six are the most; a seventh is refused, and told', async () => {
    const { page } = await open(`utforsk/sammenlign/?steder=${SIX},0301`);
    expect(await text(page, '.explore-notice')).toBe(
      'Flere enn seks steder kan ikke vises. Utelatt: Oslo.',
    );
    expect(await search(page)).toBe(`?steder=${SIX}`);
    await page.selectOption('select[data-level="municipality"]', '0301');
    await page.click('.compare-form button');
    expect(await text(page, '.explore-notice')).toMatch(/^Seks steder er valgt/);
    expect(await page.locator('.compare-table thead th').first().isVisible()).toBe(true);
  });
});

describe('what is told and drawn of them', () => {
  test('every measure has its highest, lowest and gap; unsure is told and never ranked', async () => {
    const { page } = await open(`utforsk/sammenlign/?steder=${SIX}`);
    await page.click('.compare-differences summary');
    const items = (await page.locator('.compare-differences li').allInnerTexts()).map((each) =>
      each.replace(/[\u00a0\u202f]/g, ' '),
    );
    expect(items).toHaveLength(
      await page
        .locator('area-comparison > section .compare-table')
        .first()
        .locator('tbody tr')
        .count(),
    );
    const residents = items.find((each) => each.startsWith('Innbyggere'));
    expect(residents).toMatch(
      new RegExp(
        `^Innbyggere, ${NEWEST}\\. Høyest i Tromsø \\([\\d ]+\\), lavest i Utsira \\(\\d+\\)\\. Det høyeste er \\d+ ganger det laveste\\.$`,
      ),
    );
    const unsure = items.filter((each) => each.includes(', usikker'));
    expect(unsure.length).toBeGreaterThan(0);
    for (const each of unsure) {
      const [ranked = '', rest = ''] = each.split('Ikke rangert:');
      for (const [, name = ''] of rest.matchAll(/(?:^|, |og )(\p{Lu}[^(]*) \([\d,]+, usikker/gu))
        expect(ranked).not.toContain(name);
    }
    expect(await sentence(page)).toMatch(
      /Mest like er .+ og .+ \(avstand \d,\d\d\), minst like er /,
    );
  });

  test('maps of one scale and one set of colours, and charts whose axes are told', async () => {
    const { page, expectQuiet } = await open(
      'utforsk/sammenlign/?steder=1804,5401,1835&mal=lq-bosted-10-33',
      { width: 1440, height: 1000 },
    );
    await withMaps(page);
    expect(await page.locator('.small-map').count()).toBe(3);
    const bars = await page
      .locator('.small-scale')
      .evaluateAll((paths) => paths.map((path) => Math.round(path.getBoundingClientRect().width)));
    expect(new Set(bars).size).toBe(1);
    expect(bars[0]).toBeGreaterThan(30);
    expect(await text(page, '.compare-map-about')).toMatch(/^Kart: hver kommune .*\d+ km brede/);
    const quotient = download('location-quotients.csv')
      .filter(
        (row) =>
          row['area_type'] === 'municipality' &&
          row['area'] === '1804' &&
          row['basis'] === 'residence' &&
          row['industry'] === '10-33',
      )
      .at(-1);
    // The quotient of Bodø's industry is below a half.
    expect(await fillOf(page, 0, '1804')).toBe(await swatchOf(page, 'd1'));
    expect(await text(page, '.compare-map .bar-value')).toBe(
      Number(quotient?.['location_quotient']).toFixed(2).replace('.', ','),
    );
    await page.selectOption('select[name="mal"]', 'dekning');
    await page.waitForSelector('area-comparison[data-maps="?steder=1804,5401,1835"]');
    // Trainee Salten has its host in Bodø, Tromsø has none, and Helgeland is named without Træna.
    expect(await fillOf(page, 0, '1804')).toBe(await swatchOf(page, 'c-participation'));
    expect(await fillOf(page, 1, '5401')).toBe(await swatchOf(page, 'c-none'));
    expect(await fillOf(page, 2, '1835')).toBe(await swatchOf(page, 'c-gap-named'));
    const axes = (await page.locator('.compare-axes li').allInnerTexts()).map((each) =>
      each.replace(/[\u00a0\u202f]/g, ' '),
    );
    expect(axes[0]).toMatch(/Aksen går fra \d+ til \d+ i alle diagrammene, .* ikke på 0\.$/);
    const lows = await page
      .locator('.compare-cards article')
      .evaluateAll((cards) =>
        cards.map((card) => card.querySelector('.line-multiple text')?.textContent),
      );
    expect(new Set(lows).size).toBe(1);
    expect(axes[0]).toContain(`fra ${lows[0] ?? ''} til`);
    expectQuiet();
  });

  test('the most alike come with their distance and its parts, and can be added by touch', async () => {
    const { page } = await open('nn/utforsk/sammenlign/?steder=1804', {
      width: 390,
      height: 800,
      hasTouch: true,
    });
    const row = page.locator('.compare-alike tbody tr').first();
    const numbers = (await row.locator('td.number').allInnerTexts()).map((each) =>
      Number(each.replace(',', '.')),
    );
    const [distance = 0, ...parts] = numbers;
    expect(parts).toHaveLength(5);
    const squares = parts.reduce((sum, part) => sum + part ** 2, 0);
    expect(Math.abs(Math.sqrt(squares / 5) - distance)).toBeLessThan(0.02);
    await row.locator('button').tap();
    await expect.poll(() => chosen(page), SLOWLY).toHaveLength(2);
    expect(await text(page, '.compare-status')).toMatch(/ er lagd til\. 2 av 6 stader er valde\.$/);
    expect(await sentence(page)).toMatch(/ skil seg mest i .* Dei er likast i /);
  });
});
