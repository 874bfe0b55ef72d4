import type { Page } from 'playwright-core';

/** Enough of a shape for stripes, first and last: the others say nothing new. */
const LEFT = 6;

/** Runs in the page. A shape is elements, classes and which attributes there are; not what they say. */
function leaveFew(left: number): void {
  const SAID = new Set(['class', 'role', 'style', 'tabindex', 'type']);
  const shapeOf = (element: Element): string => {
    const attributes = [...element.attributes].map(({ name, value }) =>
      SAID.has(name) ? `${name}=${value.replace(/[\d.]+/g, '0')}` : name,
    );
    const inside = [...element.childNodes].map((child) =>
      child instanceof Element ? shapeOf(child) : child.textContent?.trim() === '' ? '' : '·',
    );
    return `<${element.localName} ${attributes.join(' ')}>${inside.join('')}</>`;
  };
  for (const parent of new Set(
    [...document.querySelectorAll('tr, li, .areas a')].map((each) => each.parentElement),
  )) {
    const seen = new Map<string, number>();
    for (const child of [...(parent?.children ?? [])]) {
      const shape = shapeOf(child);
      const before = seen.get(shape) ?? 0;
      seen.set(shape, before + 1);
      if (before >= left) child.remove();
    }
  }
}

/**
 * Takes away the rows, points and areas of a page that have the shape of six before them, so that 356
 * of them are not looked at one by one. Ids, figures and names are held on the built files.
 */
export const leaveOneOfEach = (page: Page): Promise<void> => page.evaluate(leaveFew, LEFT);
