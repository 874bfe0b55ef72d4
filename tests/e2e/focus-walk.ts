import type { Page } from 'playwright-core';

/**
 * Runs in the page: gives the focus to everything that the Tab key comes to, one after another, and
 * looks at each. What was pressed last is a key, so that the focus is one of the keyboard.
 */
function look(): Walk {
  const faults: string[] = [];
  // Rows and places beyond the first say nothing new of the same shape.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `:is(tr, li, optgroup):nth-child(n + 7):not(.areas *) { display: none !important }
     * { content-visibility: visible !important }`,
  );
  document.adoptedStyleSheets = [sheet];

  const nameOf = (element: Element): string =>
    `${element.tagName.toLowerCase()} «${(element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ').slice(0, 40)}»`;
  const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  /** The ground that an outline is drawn on: that of the nearest element around that has one. */
  const groundOf = (element: Element): string => {
    for (let at = element.parentElement; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if ((channels(backgroundColor)[3] ?? 1) > 0.5) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const contrast = (a: string, b: string): number => {
    const [one, other] = [luminance(a) + 0.05, luminance(b) + 0.05];
    return Math.max(one, other) / Math.min(one, other);
  };

  const outlineFault = (element: Element): string | null => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return 'has no outline';
    const stands = contrast(outlineColor, groundOf(element));
    return stands < 3 ? `has an outline of ${stands.toFixed(1)}:1` : null;
  };
  /** Whether any of the element can be seen: not beneath something else, and in the window. */
  const isCovered = (element: Element): boolean => {
    const boxes = [...element.getClientRects()];
    return !boxes.some(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].some((x) =>
        [0.2, 0.5, 0.8].some((y) => {
          const hit = document.elementFromPoint(left + width * x, top + height * y);
          return hit !== null && (element.contains(hit) || hit.contains(element));
        }),
      ),
    );
  };
  const stops = [...document.querySelectorAll<HTMLElement | SVGElement>('*')].filter(
    (element) =>
      element.tabIndex >= 0 &&
      element.matches('a[href], [*|href], button, input, select, textarea, summary, [tabindex]') &&
      !element.matches(':disabled, dialog *, details:not([open]) > :not(summary) *') &&
      element.checkVisibility({ visibilityProperty: true }),
  );
  for (const element of stops) {
    element.focus();
    // An area of a map has its outline drawn by the map, which has a test of its own.
    if (element.closest('.areas, .flow') !== null || document.activeElement !== element) continue;
    const fault = outlineFault(element) ?? (isCovered(element) ? 'is hidden' : null);
    if (fault !== null) faults.push(`${nameOf(element)} ${fault}`);
  }
  (document.activeElement as HTMLElement | null)?.blur();
  return { stops: stops.length, faults };
}

/** What stops a page has for the Tab key, and which of them are not seen, in words. */
export interface Walk {
  readonly stops: number;
  readonly faults: readonly string[];
}

export async function lookAtStops(page: Page): Promise<Walk> {
  await page.keyboard.press('Shift');
  return page.evaluate(look);
}

/** Writes down what the focus comes to, one after another. */
function follow(): void {
  const passed: Element[] = [];
  Object.assign(globalThis, { focusPassed: passed });
  document.addEventListener('focusin', ({ target }) => passed.push(target as Element));
}

/** The places in the document of what the focus came to; some of it may have come meanwhile. */
function placesPassed(): number[] {
  const all = [...document.querySelectorAll('*')];
  const { focusPassed } = globalThis as unknown as { focusPassed: Element[] };
  return focusPassed.map((element) => all.indexOf(element));
}

/** More stops than any page has once its rows are cut. */
const MOST = 400;

/**
 * Walks through a page with the Tab key, from its start until the focus leaves it.
 * @returns the places in the document that it came to, one after another
 * @throws Error when the focus does not come out of the page
 */
export async function walkByTab(page: Page): Promise<readonly number[]> {
  await page.evaluate(follow);
  for (let presses = 0; presses < MOST; presses += 10) {
    for (let each = 0; each < 10; each += 1) await page.keyboard.press('Tab');
    const order = await page.evaluate(placesPassed);
    // Round the end and at the first stop again, or out of the page.
    const again = order.indexOf(order[0] ?? -1, 1);
    if (again > 0) return order.slice(0, again);
  }
  throw new Error('the walk does not come to an end');
}
