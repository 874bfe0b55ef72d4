import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { KINDS, useStage, PHONE } from './embed-visit.ts';

const stage = useStage();

const ID = KINDS.county.replace(/\/$/, '');
const heightOf = (page: Page) =>
  page.evaluate(() => document.querySelector('iframe')?.style.height);

/** A live embed of a county that has told its height. */
async function fitted() {
  const visited = await stage.visit(KINDS.county, PHONE, { live: true }, true);
  await visited.frame.waitForSelector('atlas-map[data-state="still"]');
  await visited.page.waitForFunction(() => document.querySelector('iframe')?.style.height);
  return { ...visited, before: await heightOf(visited.page) };
}

/** Long enough for a message to have come, and been heeded if it were. */
const settle = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));

describe('a message that is not from the embed', () => {
  test('changes nothing: the right height from the article itself', async () => {
    const { page, before } = await fitted();
    const data = { type: 'traineeatlas:height', id: ID, height: 500 };
    await page.evaluate((sent) => postMessage(sent, '*'), data);
    await settle(page);
    expect(await heightOf(page)).toBe(before);
  });

  test('nor one of the right frame that is none, before one that is', async () => {
    const { page, frame, before } = await fitted();
    const tell = (message: object) =>
      frame.evaluate((sent) => parent.postMessage(sent, '*'), {
        type: 'traineeatlas:height',
        ...message,
      });
    for (const height of [100_000, 3, -500, Number.NaN, Number.POSITIVE_INFINITY, '500'])
      await tell({ id: ID, height });
    await tell({ id: 'fylke/18-nordland', height: 500 });
    await settle(page);
    expect(await heightOf(page)).toBe(before);
    await tell({ id: ID, height: 512 });
    await page.waitForFunction(() => document.querySelector('iframe')?.style.height === '512px');
  });

  test('nor one of a frame that has gone to another origin', async () => {
    const { page, before } = await fitted();
    const inner = page.frames().find((each) => each.parentFrame() !== null);
    await inner?.goto(stage.host().address);
    const data = { type: 'traineeatlas:height', id: ID, height: 512 };
    await inner?.evaluate((sent) => parent.postMessage(sent, '*'), data);
    await settle(page);
    expect(await heightOf(page)).toBe(before);
  });
});
