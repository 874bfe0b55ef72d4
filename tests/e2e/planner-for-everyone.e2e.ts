import { describe, expect, test } from 'vitest';
import { grouped, residentsOf } from './figures.ts';
import { useExplorers } from './explore-page.ts';
import { stageOf, untilLive } from './map-page.ts';
import {
  clickArea,
  eventually,
  figures,
  middleOfMap,
  NAMDAL,
  NAMDAL_NOW,
  opensPlanner,
  pressed,
  query,
  ready,
  sentence,
  SNÅSA,
  sums,
} from './planner-page.ts';

const explorers = useExplorers();
const { address, blank } = explorers;
const visit = opensPlanner(explorers);

describe('for everyone', () => {
  test('with the keyboard alone: space and Enter on the map, and the focus stays', async () => {
    const { page } = await visit(NAMDAL);
    const area = page.locator(`.areas a[data-id="${SNÅSA}"]`);
    await area.focus();
    await page.keyboard.press('Space');
    await eventually(() => pressed(page, SNÅSA)).toBe('true');
    await page.keyboard.press('Enter');
    await eventually(() => pressed(page, SNÅSA)).toBe('false');
    expect(await area.evaluate((link) => link === document.activeElement)).toBe(true);
    await ready(page);
    await page.locator('.plan-steps button').first().focus();
    await page.keyboard.press('Enter');
    await eventually(async () => (await sums(page))[0]?.[2]).toBe(String(NAMDAL_NOW.length + 1));
    const place = await page.evaluate(() => document.activeElement?.closest('section')?.className);
    expect(place).toContain('plan-suggestions');
  });

  test('with a finger at 360 pixels: a tap adds, and nothing is wider than the screen', async () => {
    const { page, expectQuiet } = await blank({
      width: 360,
      hasTouch: true,
      reducedMotion: 'reduce',
    });
    await page.goto(address(NAMDAL));
    await ready(page);
    await stageOf(page).evaluate((stage) => stage.scrollIntoView({ block: 'center' }));
    await untilLive(page);
    const { x, y } = await middleOfMap(page);
    await page.touchscreen.tap(x, y);
    await eventually(() => query(page)).toMatch(/(nye|uten)=\d{4}$/);
    expect(await page.locator('.plan-said').innerText()).toMatch(/er (lagt til|tatt ut)\./);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
    expectQuiet();
  });

  test('in three languages: one address, the same figures', async () => {
    const plan = '?ordning=trainee-sor&grunnlag=nevnt&nye=1101&uten=4204&ring=50&mal=kommuner56';
    const found = [];
    for (const language of ['', 'nn/', 'en/']) {
      const { page, expectQuiet } = await visit(`${language}planlegg/${plan}`);
      expect(await query(page)).toBe(
        '?ordning=trainee-sor&grunnlag=nevnt&nye=1101&uten=4204&mal=kommuner56&ring=50',
      );
      const codes = await page
        .locator('.plan-steps li')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-code')));
      found.push([await figures(page), codes]);
      const links = await page
        .locator('.languages a')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).search));
      expect(new Set(links)).toEqual(new Set([await query(page)]));
      expectQuiet();
    }
    expect(found[1]).toEqual(found[0]);
    expect(found[2]).toEqual(found[0]);
  });

  test('a new programme starts on the map and takes its name', async () => {
    const { page, expectQuiet } = await visit('planlegg/');
    await clickArea(page, '1804');
    await eventually(() => query(page)).toBe('?vert=1804');
    await page.fill('input[name=navn]', 'Trainee <b>Bodø</b>');
    await page.locator('input[name=navn]').blur();
    await eventually(() => sentence(page)).toContain('Trainee <b>Bodø</b> når 1\u00a0kommune');
    expect(await page.locator('.plan-sentence b').count()).toBe(0);
    // What is said of the plan moves the map down until its commuting stands.
    await ready(page);
    await clickArea(page, '1804');
    expect(await page.locator('.plan-said').innerText()).toContain('kan ikke tas ut');
    expectQuiet();
  });

  test('without a script: what each programme reaches today, and no dead controls', async () => {
    const { page, expectQuiet } = await blank({ javaScriptEnabled: false });
    await page.goto(address('planlegg/'));
    const rows = page.locator('.plan-today tbody tr');
    expect(await rows.count()).toBe(13);
    const namdal = rows.filter({ hasText: 'Trainee Namdal' }).first();
    expect(await namdal.innerText()).toContain(grouped(residentsOf(...NAMDAL_NOW), '\u202f'));
    expect(await page.locator('form.plan-controls:visible').count()).toBe(0);
    expect(await page.locator('main button:visible').count()).toBe(0);
    await namdal.getByRole('link', { name: 'Trainee Namdal', exact: true }).click();
    expect(await page.getByRole('link', { name: 'Planlegg ny rekkevidde' }).isVisible()).toBe(true);
    expectQuiet();
  });
});
