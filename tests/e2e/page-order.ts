import type { Page } from 'playwright-core';

/** What still moves, by tag and class. */
export const moving = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const lasts = (durations: string): boolean =>
      durations.split(',').some((each) => parseFloat(each) > 0);
    return [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration, animationName, scrollBehavior } =
          getComputedStyle(element);
        const animated = animationName !== 'none' && lasts(animationDuration);
        return lasts(transitionDuration) || animated || scrollBehavior === 'smooth';
      })
      .map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`);
  });

/**
 * Where the eye would not follow the markup: what style sheets put elsewhere than it stands, and
 * stops of the Tab key with a number of their own.
 */
export const disordered = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    // What is out of sight and therefore not laid out yet has no place.
    const whole = new CSSStyleSheet();
    whole.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(whole);
    const main = document.querySelector('main') ?? document.body;
    const faults = [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { order, flexDirection, flexWrap, gridAutoFlow } = getComputedStyle(element);
        const turned = /reverse/.test(flexDirection + flexWrap) || gridAutoFlow.includes('dense');
        return order !== '0' || turned || element.tabIndex > 0;
      })
      .map((element) => `${element.tagName} is turned or numbered`);
    let last = -Infinity;
    for (const block of main.querySelectorAll<HTMLElement>('h1, h2, h3, p, figure, table, form')) {
      if (!block.checkVisibility() || block.closest('dialog, .visually-hidden, .map-stage'))
        continue;
      const { position, clipPath } = getComputedStyle(block);
      if (position !== 'static' || clipPath !== 'none') continue;
      const { top } = block.getBoundingClientRect();
      if (top < last - 4)
        faults.push(`«${block.textContent.trim().slice(0, 40)}» stands above what it follows`);
      last = Math.max(last, top);
    }
    return faults;
  });
