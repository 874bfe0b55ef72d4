import { describe, expect, test } from 'vitest';
import { useSite } from './use-site.ts';

const site = useSite();

describe('the browser of the tests', () => {
  test('draws WebGL 2', async () => {
    const { page } = await site.blank();
    const version = await page.evaluate(
      () => document.createElement('canvas').getContext('webgl2')?.getParameter(0x1f02) as unknown,
    );
    expect(version).toMatch(/^WebGL 2/);
  });

  test('refuses and remembers a request to another origin', async () => {
    const { page, faults, expectQuiet } = await site.blank();
    await page.setContent('<img src="https://example.org/pixel.png" alt="">');
    await expect.poll(() => faults.join('\n')).toContain('another origin: https://example.org/');
    expect(expectQuiet).toThrow('https://example.org/pixel.png');
  });

  test('remembers an answer that says the page is missing', async () => {
    const { page, faults } = await site.blank();
    await page.goto(site.at('no-such-page/'));
    expect(faults.join('\n')).toContain('answer 404');
  });

  test('remembers what a page throws', async () => {
    const { page, expectQuiet } = await site.blank();
    await page.setContent('<script>throw new Error("broken")</script>');
    expect(expectQuiet).toThrow('page error: broken');
  });
});

describe('the font', () => {
  test('has figures of one width, a heavier weight and the Sámi letters', async () => {
    const { page } = await site.blank();
    await page.goto(site.address);
    // The build gives the file a name of its own; the page asks for it by that.
    await page.waitForFunction(() => document.fonts.status === 'loaded');
    const source = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .find((name) => name.endsWith('.woff2')),
    );
    if (source === undefined) throw new Error('the front page asks for no font');
    const widths = await page.evaluate(async (url) => {
      const face = new FontFace('Atlas', `url(${url})`, { weight: '400 700' });
      document.fonts.add(await face.load());
      const widthOf = (text: string, style: string): number => {
        const span = document.createElement('span');
        span.style.cssText = `font: 400 100px Atlas, monospace; white-space: pre; ${style}`;
        span.textContent = text;
        document.body.append(span);
        return span.getBoundingClientRect().width;
      };
      const tabular = 'font-variant-numeric: tabular-nums';
      return {
        ones: widthOf('1111', ''),
        tabularOnes: widthOf('1111', tabular),
        tabularEights: widthOf('8888', tabular),
        regular: widthOf('Kommune', ''),
        bold: widthOf('Kommune', 'font-weight: 700'),
        sami: widthOf('čđŋšŧž', ''),
        otherFace: widthOf('čđŋšŧž', 'font-family: monospace'),
      };
    }, source);
    expect(widths.tabularOnes).toBe(widths.tabularEights);
    expect(widths.ones).toBeLessThan(widths.tabularOnes);
    expect(widths.bold).toBeGreaterThan(widths.regular);
    expect(widths.sami).not.toBe(widths.otherFace);
  });
});
