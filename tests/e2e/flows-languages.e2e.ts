import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { grouped } from './figures.ts';
import { useExplorers } from './explore-page.ts';
import {
  atHome,
  BODO,
  LATEST,
  opensFlows,
  published,
  sentence,
  settled,
  sum,
  tableOf,
} from './flow-page.ts';

const explorers = useExplorers();
const { address, blank } = explorers;
const openFlows = opensFlows(explorers);
const { all, stay } = atHome(BODO);
const share = ((100 * stay) / all).toFixed(1);

describe('flows in every language, and without their script', () => {
  test.each([
    [
      '',
      `Av ${grouped(all)} sysselsatte som bor i Bodø, arbeider ${share.replace('.', ',')} % i samme kommune, `,
    ],
    [
      'nn/',
      `Av ${grouped(all)} sysselsette som bur i Bodø, arbeider ${share.replace('.', ',')} % i same kommune, `,
    ],
    [
      'en/',
      `Of ${grouped(all, ',')} employed residents of Bodø, ${share}% in the same municipality, `,
    ],
  ])('the same address means the same at /%s', async (prefix, wanted) => {
    const query = `?omrade=${BODO}&retning=ut&minst=20`;
    const { page, expectQuiet } = await openFlows(`${prefix}utforsk/strommer/${query}`);
    expect(await sentence(page)).toContain(wanted);
    expect(await page.getAttribute('.languages a[hreflang="nn"]', 'href')).toBeTruthy();
    await page.click(`.languages a[hreflang="${prefix === 'en/' ? 'nb' : 'en'}"]`);
    await page.waitForURL(`**/utforsk/strommer/${query}`);
    expectQuiet();
  });

  test('without a script: the largest flows, drawn, told and linked', async () => {
    const { page } = await blank({ javaScriptEnabled: false });
    await page.goto(address('utforsk/strommer/'));
    expect(await sentence(page)).toContain(
      `Bærum til Oslo: ${grouped(published(LATEST, () => true).get('3024-0301')!)} personer`,
    );
    const large = [...published(LATEST, () => true).values()].filter((each) => each >= 500);
    expect(sum((await tableOf(page)).values())).toBe(sum(large));
    expect(await page.locator('.flows .flow').count()).toBe(large.length);
    expect(await page.getAttribute('tbody tr:first-child a', 'href')).toMatch(
      /\/kommune\/3024-baerum\/$/,
    );
    expect(await page.locator('.flow-form').isVisible()).toBe(false);
  });

  test('costs little: one file a view, and a small script', async () => {
    const { page } = await blank();
    const files: string[] = [];
    const scripts: Promise<number>[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.includes('/explore/')) files.push(pathname.replace(/^.*\/flows\//, ''));
      if (pathname.endsWith('.js'))
        scripts.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(address('utforsk/strommer/'));
    await settled(page, '');
    await page.selectOption('select[name="omrade"]', BODO);
    await settled(page, `?omrade=${BODO}`);
    await page.selectOption('select[name="ar"]', '2021');
    await settled(page, `?omrade=${BODO}&ar=2021`);
    expect(files).toEqual(['places.json', 'norge.json', `${BODO}.json`]);
    const weight = sum(await Promise.all(scripts));
    expect(weight).toBeGreaterThan(1_000);
    expect(weight).toBeLessThan(30_000);
  });
});
