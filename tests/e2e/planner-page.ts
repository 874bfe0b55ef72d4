import type { Page } from 'playwright-core';
import { download } from './figures.ts';
import { spareData, stageOf, untilStill } from './map-page.ts';
import type { View } from './site.ts';
import { expect } from 'vitest';
import type { Explorers } from './explore-page.ts';

export const ready = (page: Page) =>
  page.waitForSelector('atlas-planner[data-state="ready"]', { timeout: 60_000 });

/** Opens a planner and waits until its plan stands; the map stays still until it is asked for. */
export const opensPlanner =
  ({ address, blank }: Explorers) =>
  async (path: string, view: View = {}) => {
    const opened = await blank(view);
    await spareData(opened.page);
    await opened.page.goto(address(path));
    await ready(opened.page);
    return opened;
  };

/** The rows of the table before and after, as they are read. */
export const sums = (page: Page): Promise<readonly (readonly string[])[]> =>
  page
    .locator('[data-plan="sums"] tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.innerText)),
    );
/** The same without words: what three languages share, however they group the digits. */
export const figures = async (page: Page): Promise<readonly string[]> =>
  (await sums(page)).map((row) =>
    row
      .slice(1)
      .map((text) => text.split('\n')[0]!.replace(/[\u202f,]/g, ''))
      .join(' '),
  );
export const sentence = (page: Page) => page.locator('.plan-sentence').innerText();
export const pressed = (page: Page, code: string) =>
  page.locator(`.areas a[data-id="${code}"]`).getAttribute('aria-pressed');
export const query = (page: Page): Promise<string> => page.evaluate(() => location.search);

/** A busy machine may be slow to draw; what is right then still comes. */
export const eventually = <T>(found: () => T) => expect.poll(found, { timeout: 20_000 });

/** Clicks a place inside an area of the still map, however small. */
export async function clickArea(page: Page, code: string): Promise<void> {
  const place = await page.locator(`.areas a[data-id="${code}"] path`).evaluate(async (element) => {
    const path = element as SVGPathElement;
    const find = () => {
      path.scrollIntoView({ block: 'center' });
      const back = path.getScreenCTM()!.inverse();
      const box = path.getBoundingClientRect();
      const holds = (x: number, y: number) =>
        path.isPointInFill(new DOMPoint(x, y).matrixTransform(back));
      for (let y = box.top; y < box.bottom; y += 1)
        for (let x = box.left; x < box.right; x += 1)
          if (holds(x - 1, y) && holds(x + 1, y) && holds(x, y - 1) && holds(x, y + 1))
            return { x, y };
      throw new Error('no room inside the area');
    };
    // Words that come late move the map: it is clicked when two frames have it in the same place.
    await document.fonts.ready;
    for (let before = find(); ;) {
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const now = find();
      if (now.x === before.x && now.y === before.y) return now;
      before = now;
    }
  });
  await page.mouse.click(place.x, place.y);
}

/**
 * The middle of what a living map shows: the plan was brought into view there. It answers to a pointer
 * once its shapes are drawn under the camera as it stands.
 */
export async function middleOfMap(page: Page) {
  await stageOf(page).evaluate((stage) => stage.scrollIntoView({ block: 'center' }));
  await untilStill(page);
  const { x, y, width, height } = (await stageOf(page).boundingBox())!;
  const middle = { x: x + width / 2, y: y + height / 2 };
  let nudge = 0;
  await expect
    .poll(
      async () => {
        nudge = 1 - nudge;
        await page.mouse.move(middle.x + nudge, middle.y);
        return page.locator('.map-tooltip').isVisible();
      },
      { timeout: 45_000 },
    )
    .toBe(true);
  return middle;
}

export const NAMDAL = 'planlegg/?ordning=trainee-namdal';
/** The municipalities that count as reached by it unless a reader asks for more or less evidence. */
export const NAMDAL_NOW: readonly string[] = download('coverage.csv')
  .filter((row) => row['programme'] === 'trainee-namdal' && row['basis'] !== 'stated-region')
  .map((row) => row['municipality']!);
/** Two that are not, and touch it: a gap, and one whose region is only named. */
export const SNÅSA = '5041';
export const OSEN = '5020';
