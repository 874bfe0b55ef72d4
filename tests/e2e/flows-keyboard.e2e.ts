import { describe, expect, test } from 'vitest';
import { KAUTOKEINO, search, text, useExplorers } from './explore-page.ts';
import {
  LATEST,
  BODO,
  lit,
  opensFlows,
  published,
  sentence,
  settled,
  sum,
  tableOf,
  viewBox,
} from './flow-page.ts';

const explorers = useExplorers();
const openFlows = opensFlows(explorers);

describe('flows by keyboard and touch', () => {
  test('the map is one stop: arrows walk, Enter selects, Esc goes to the country', async () => {
    const { page } = await openFlows('utforsk/strommer/');
    expect(await page.locator('.flow-map [tabindex="0"]').count()).toBe(1);
    await page.focus(`.areas a[data-id="${BODO}"]`);
    await page.keyboard.press('ArrowRight');
    const next = await page.evaluate(() => document.activeElement?.getAttribute('data-id'));
    expect(next).not.toBe(BODO);
    await page.keyboard.press('Enter');
    await settled(page, `?omrade=${next ?? ''}`);
    const before = await viewBox(page);
    await page.keyboard.press('+');
    const near = await viewBox(page);
    expect(near).not.toBe(before);
    await page.keyboard.press('Shift+ArrowUp');
    expect(await viewBox(page)).not.toBe(near);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-id'))).toBe(next);
    await page.keyboard.press('0');
    expect(await viewBox(page)).toBe(before);
    await page.keyboard.press('Escape');
    await settled(page, '');
    expect(await search(page)).toBe('');
  });

  test('the slider says its number, and rows their flows', async () => {
    const { page } = await openFlows('en/utforsk/strommer/');
    const slider = page.locator('input[name="minst"]');
    expect(await slider.getAttribute('aria-valuetext')).toBe('500\u00a0persons');
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await settled(page, '?minst=1000');
    expect(await slider.getAttribute('aria-valuetext')).toBe('1,000\u00a0persons');
    const flows = published(LATEST, () => true);
    const large = [...flows.values()].filter((employed) => employed >= 1000);
    const said = (count: number): string => count.toLocaleString('en');
    const all = sum(flows.values());
    expect(await text(page, '.flow-summary')).toBe(
      `Showing ${large.length} of ${said(flows.size)} flows, with ${said(sum(large))} of ${said(all)} commuters (${Math.round((sum(large) / all) * 100)}%). ` +
        `${said(flows.size - large.length)} flows with ${said(all - sum(large))} persons in all are each below 1,000 and are left out.`,
    );
    expect(sum((await tableOf(page)).values())).toBe(sum(large));
    await page.focus('tbody tr:first-child a');
    expect(await lit(page)).toBe('3024-0301');
  });

  test('small flows of the country are fetched when asked for, and none is hidden', async () => {
    const { page } = await openFlows('utforsk/strommer/?ar=2021&minst=50');
    const flows = published('2021', () => true);
    const large = [...flows.values()].filter((employed) => employed >= 50);
    expect(await text(page, '.flow-summary')).toContain('Kartet tegner de 400 største');
    expect(await page.locator('.flows .flow').count()).toBe(400);
    while (await page.locator('.flow-more').isVisible()) await page.click('.flow-more');
    expect(sum((await tableOf(page)).values())).toBe(sum(large));
  });

  test('on a phone a finger selects, and lights a flow; two fingers zoom', async () => {
    const { page, expectQuiet } = await openFlows('nn/utforsk/strommer/', {
      width: 360,
      height: 740,
      hasTouch: true,
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.locator('.flow-stage').scrollIntoViewIfNeeded();
    await page.tap(`.areas a[data-id="${KAUTOKEINO}"]`);
    await settled(page, `?omrade=${KAUTOKEINO}`);
    expect(await sentence(page)).toMatch(/som bur i Guovdageaidnu - Kautokeino, arbeider /);
    await page.tap('tbody tr:first-child td.number');
    expect(await lit(page)).toBe(await page.getAttribute('tbody tr:first-child', 'data-flow'));
    expect(await text(page, '.flow-readout')).toMatch(/ → .* personar, /);
    const before = await viewBox(page);
    await page.$eval('.flow-stage', (stage) => {
      const { left, top } = stage.getBoundingClientRect();
      const fingers = (apart: number): Touch[] =>
        [150 - apart, 150 + apart].map(
          (x, identifier) =>
            new Touch({ identifier, target: stage, clientX: left + x, clientY: top + 150 }),
        );
      const touch = (type: string, touches: Touch[]): boolean =>
        stage.dispatchEvent(new TouchEvent(type, { touches, cancelable: true, bubbles: true }));
      touch('touchstart', fingers(20));
      touch('touchmove', fingers(60));
      touch('touchend', []);
    });
    expect(await viewBox(page)).not.toBe(before);
    expectQuiet();
  });
});
