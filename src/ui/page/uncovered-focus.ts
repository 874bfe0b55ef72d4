/** Room for the outline of what has the focus, in pixels. */
const ROOM = 6;

/**
 * Scrolls a table sideways so that what has the focus does not lie under a first column that stays.
 * The browser does not: to it, what lies under the column is in sight, and `scroll-padding` moves
 * only what is out of it (WCAG 2.2, 2.4.11).
 */
function uncover(focused: Element): void {
  const frame = focused.closest('.table-frame');
  const first = focused.closest('tr')?.cells[0];
  if (frame === null || first === undefined || first.contains(focused)) return;
  if (getComputedStyle(first).position !== 'sticky') return;
  const edge = first.getBoundingClientRect().right + ROOM;
  const under = edge - focused.getBoundingClientRect().left;
  if (under > 0) frame.scrollLeft -= under;
}

// Once the browser has scrolled to it, which some do after they tell of the focus.
addEventListener('focusin', ({ target }) => {
  if (target instanceof Element) requestAnimationFrame(() => uncover(target));
});
