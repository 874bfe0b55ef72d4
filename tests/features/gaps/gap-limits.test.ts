import { describe, expect, test, vi } from 'vitest';
import { wordsOf } from '../../../src/i18n/words.ts';
import { KIND_COLOURS } from '../../../src/features/gaps/gap-page.ts';
import { all, enter, eventually, find, openPage, texts } from '../../fixtures/light-page.ts';

const { gaps, filters } = wordsOf('nb');
/** A paper gap with 25 %, one with 12 % that rounding decides, an island, and one far from all. */
const ROWS = [
  { id: '1001', members: 3, nextDoor: true, toCovered: [0.25], out: [] },
  { id: '1002', members: 3, nextDoor: true, toCovered: [0.12, 0.09, 0.13], out: [] },
  { id: '1003', members: 1, nextDoor: false, toCovered: [0.01], out: [0.15] },
  { id: '1004', members: 2, nextDoor: false, toCovered: [0.01], out: [] },
];
const HANDED = {
  rows: ROWS,
  colours: KIND_COLOURS,
  kinds: gaps.kinds,
  uncertainMark: gaps.uncertainMark,
  inAll: gaps.inAll('{all}'),
  uncertain: gaps.uncertain('{n}', '4'),
};
const LEGEND = [...Object.values(KIND_COLOURS), 'c-left-out'].map(
  (look) =>
    `<li${look === 'c-left-out' ? ' hidden data-left-out' : ''}><svg class="swatch"><rect class="${look}"/></svg><span>${look}</span><span class="count"></span></li>`,
);
const PAGE = `<gap-limits><form hidden>
    <input type="number" name="toCovered" min="0" max="100" step="1" value="10" required>
    <input type="number" name="islandOut" min="0" max="100" step="1" value="20" required>
    <button type="reset">Tilbake</button></form>
    <script type="application/json">${JSON.stringify(HANDED)}</script></gap-limits>
  <p>Minst <span data-limit="toCovered"></span>, under <span data-limit="islandOut"></span></p>
  <p data-uncertain></p>
  <atlas-map data-state="still"><svg><g class="areas">${ROWS.map(({ id }) => `<a data-id="${id}"><path/></a>`).join('')}</g></svg></atlas-map>
  <section class="legend"><ul>${LEGEND.join('')}</ul></section>
  <section>
    <table-filters><form><fieldset data-key="slag" data-kind="choices" data-head="Slag">
      <label><input type="checkbox" value="papir"> Papir</label><label><input type="checkbox" value="oy"> Øy</label></fieldset></form>
      <output></output><script type="application/json">${JSON.stringify({ ...filters.script, sum: 'folk' })}</script></table-filters>
    <sortable-table><table><thead><tr><th data-key="navn">Navn</th><th data-key="slag">Slag</th></tr></thead><tbody>${ROWS.map(
      ({ id }) =>
        `<tr data-id="${id}"><th>${id}</th><td><svg class="swatch"><rect/></svg>slag</td></tr>`,
    ).join('')}</tbody></table></sortable-table></section>`;

const open = async (path = '/hull/') => {
  await openPage(
    PAGE,
    async () => {
      await import('../../../src/ui/table/table-filters.ts');
      await import('../../../src/features/gaps/gap-limits.ts');
    },
    { path },
  );
};
/** The first class of colour of each area, by number. */
const painted = (): readonly string[] =>
  all('.areas path').map((path) => path.getAttribute('class')?.split(' ')[0] ?? '');
const kinds = (): readonly string[] => texts('tbody td');
const counts = (): readonly string[] => texts('.legend .count');

describe('the limits of the kinds', () => {
  test('are the usual ones at first: map, table, legend and rules say the same', async () => {
    await open();
    expect(painted()).toEqual(['c-paper-gap', 'c-paper-gap', 'c-island', 'c-blank-area']);
    expect(kinds()).toEqual([
      'Pendler allerede dit, nabo til en ordning',
      'Pendler allerede dit, nabo til en ordning (usikker)',
      'Eget arbeidsmarked, langt fra alle',
      'Langt fra alle',
    ]);
    expect(counts().slice(0, 4)).toEqual(['2', '1', '0', '1']);
    expect(texts('.legend .range')).toEqual(['', '', '2 i alt, med fargen', '2 i alt, med fargen']);
    expect(texts('[data-limit]').map((text) => text.replace(/\s/g, ' '))).toEqual(['10 %', '20 %']);
    expect(texts('[data-uncertain]')).toEqual([gaps.uncertain('1', '4')]);
    expect(find('gap-limits form').hidden).toBe(false);
  });

  test('that are moved stand in the address, and all of the page follows', async () => {
    await open('/hull/?omrade=1001#tabell');
    enter('[name="toCovered"]', '20');
    expect(location.search + location.hash).toBe('?omrade=1001&papir=20#tabell');
    expect(painted()).toEqual(['c-paper-gap', 'c-next-door', 'c-island', 'c-blank-area']);
    expect(kinds()[1]).toBe('Nabo til en ordning');
    expect(counts().slice(0, 4)).toEqual(['1', '1', '1', '1']);
    expect(history.length).toBe(1);
    const area = find('.areas a[data-id="1002"]');
    expect(area.dataset['value']).toBe('Nabo til en ordning');
  });

  test('of an address are in the fields, and the usual ones come back by one button', async () => {
    await open('/hull/?papir=30&oy=5');
    expect(all('gap-limits input').map((input) => (input as HTMLInputElement).value)).toEqual([
      '30',
      '5',
    ]);
    expect(painted()).toEqual(['c-next-door', 'c-next-door', 'c-blank-area', 'c-blank-area']);
    find('[type="reset"]').click();
    await eventually(() => expect(location.search).toBe(''));
    expect(painted()[0]).toBe('c-paper-gap');
  });

  test.each(['', '101', '-1', '12.5'])('that cannot be, as «%s», change nothing', async (typed) => {
    await open();
    enter('[name="toCovered"]', typed);
    expect(location.search).toBe('');
    expect(painted()[1]).toBe('c-paper-gap');
  });
});

describe('beside the filters of the list', () => {
  test('the rows follow the limits that are moved', async () => {
    await open('/hull/?slag=papir');
    expect(texts('tbody tr:not([hidden]) th')).toEqual(['1001', '1002']);
    enter('[name="toCovered"]', '20');
    expect(texts('tbody tr:not([hidden]) th')).toEqual(['1001']);
    expect(location.search).toBe('?slag=papir&papir=20');
  });

  test('what the list leaves out steps back on the map, and the legend counts what is left', async () => {
    await open();
    find('[value="oy"]').click();
    expect(painted()).toEqual(['c-left-out', 'c-left-out', 'c-island', 'c-left-out']);
    expect(counts()).toEqual(['0', '1', '0', '0', '3']);
    expect(find('[data-left-out]').hidden).toBe(false);
    find('[value="oy"]').click();
    expect(painted()).toEqual(['c-paper-gap', 'c-paper-gap', 'c-island', 'c-blank-area']);
    expect(find('[data-left-out]').hidden).toBe(true);
  });
});

test('a map that wakes after the limits were moved is told to read its colours', async () => {
  await open();
  const repaint = vi.fn();
  Object.assign(find('atlas-map'), { repaint });
  find('atlas-map').dataset['state'] = 'live';
  await eventually(() => expect(repaint).toHaveBeenCalledOnce());
  enter('[name="islandOut"]', '5');
  expect(repaint.mock.calls.length).toBeGreaterThan(1);
});
