import { describe, expect, test } from 'vitest';
import { all, enter, find, openPage, texts, walk } from '../../fixtures/light-page.ts';

/** Name, number and the share that is sorted by; '' where there is none. */
const ROWS = [
  ['Våler', '3018', '0.2'],
  ['Ørland', '5057', ''],
  ['Kárášjohka - Karasjok', '5437', '0.05'],
  ['Alver', '4631', '0.2'],
  ['Åfjord', '5058', '0.5'],
] as const;
const PAGE = `<sortable-table data-filter="Filtrer" data-found="{n} av {total}" data-pick="Vis {name} i kartet">
  <table><thead><tr>
    <th data-type="text" data-key="kommune">Kommune</th>
    <th data-type="number" data-key="andel">Andel</th>
    <th>Merknad</th>
  </tr></thead><tbody>${ROWS.map(
    ([name, id, share]) =>
      `<tr data-id="${id}"><th><a href="/kommune/${id}/">${name}</a></th><td data-sort="${share}">${share === '' ? 'ikke tall' : `${Number(share) * 100} %`}</td><td>n</td></tr>`,
  ).join('')}</tbody></table></sortable-table>`;

const open = (path = '/') =>
  openPage(PAGE, () => import('../../../src/ui/table/sortable-table.ts'), { path });
const ids = (selector = 'tbody tr'): readonly string[] =>
  all(selector).map(({ dataset }) => dataset['id'] ?? '');
const head = (at: number) => find(`thead th:nth-child(${at}) button`);
const point = (selector: string, type: string) =>
  find(selector).dispatchEvent(new MouseEvent(type, { bubbles: true }));

describe('a table that is sorted', () => {
  test('by a column of numbers has the largest first, then the smallest, and none last', async () => {
    await open();
    head(2).click();
    expect(ids()).toEqual(['5058', '3018', '4631', '5437', '5057']);
    expect(find('thead th:nth-child(2)').getAttribute('aria-sort')).toBe('descending');
    head(2).click();
    expect(ids()).toEqual(['5437', '3018', '4631', '5058', '5057']);
    expect(find('thead th:nth-child(2)').getAttribute('aria-sort')).toBe('ascending');
  });

  test('by names has the order of the Norwegian letters, and says so of one column alone', async () => {
    await open();
    head(2).click();
    head(1).click();
    expect(ids()).toEqual(['4631', '5437', '3018', '5057', '5058']);
    expect(texts('th[aria-sort]')).toEqual(['Kommune']);
    expect(document.querySelector('thead th:nth-child(3) button')).toBeNull();
  });

  test('keeps the focus on the head that was pressed', async () => {
    await open();
    head(2).focus();
    head(2).click();
    expect(document.activeElement).toBe(head(2));
  });

  test('tells who listens by which column it was sorted, but not when it was told to sort', async () => {
    await open();
    const told: unknown[] = [];
    const table = find<HTMLElement & { sortBy: (sort: object | null) => void }>('sortable-table');
    table.addEventListener('table-sorted', (event) => told.push((event as CustomEvent).detail));
    table.sortBy({ key: 'andel', direction: 'ascending' });
    expect(ids()[0]).toBe('5437');
    expect(told).toEqual([]);
    head(1).click();
    expect(told).toEqual([{ key: 'kommune', direction: 'ascending' }]);
    table.sortBy(null);
    expect(ids()).toEqual(ROWS.map(([, id]) => id));
    expect(all('th[aria-sort]')).toEqual([]);
  });
});

test('typed words leave the rows that hold them, whatever the accents, and are counted', async () => {
  await open();
  enter('.table-filter input', 'karasjohka');
  expect(ids('tbody tr:not([hidden])')).toEqual(['5437']);
  expect(find('output').textContent).toBe('1 av 5');
  enter('.table-filter input', 'zzz');
  expect(find('output').textContent).toBe('0 av 5');
  enter('.table-filter input', '');
  expect(ids('tbody tr:not([hidden])')).toHaveLength(5);
});

describe('the selection', () => {
  test('of the address is marked, for the eye and for assistive technology', async () => {
    await open('/?omrade=4631');
    expect(ids('tr.selected[aria-current="true"]')).toEqual(['4631']);
    expect(ids('tr:has([aria-pressed="true"])')).toEqual(['4631']);
    expect(find('tr[data-id="4631"] .row-pick').getAttribute('aria-label')).toBe(
      'Vis Alver i kartet',
    );
  });

  test('is taken by a row or its button, written to the address, and let go again', async () => {
    await open('/?aar=2022');
    find('tr[data-id="5057"] td').click();
    expect(location.search).toBe('?aar=2022&omrade=5057');
    find('tr[data-id="3018"] .row-pick').click();
    expect(ids('tr.selected')).toEqual(['3018']);
    await walk(-1);
    expect(ids('tr.selected')).toEqual(['5057']);
    find('tr[data-id="5057"] .row-pick').click();
    expect(location.search).toBe('?aar=2022');
    expect(ids('tr[aria-current], tr:has([aria-pressed="true"])')).toEqual([]);
  });

  test('is not taken by the link to a page, nor by who marks some of the text', async () => {
    await open();
    find('tr[data-id="5057"] a').addEventListener('click', (event) => event.preventDefault());
    find('tr[data-id="5057"] a').click();
    expect(location.search).toBe('');
    getSelection()?.selectAllChildren(find('tr[data-id="5057"] th'));
    find('tr[data-id="5057"] td').click();
    expect(location.search).toBe('');
  });

  test('is shared with pointing, which passes and leaves the address alone', async () => {
    await open();
    const { pageSelection } = await import('../../../src/ui/browser/selection.ts');
    point('tr[data-id="5057"] td', 'pointerover');
    expect(pageSelection().hovered).toBe('5057');
    point('tr[data-id="5057"] td', 'focusout');
    expect(pageSelection().hovered).toBeNull();
    expect(location.search).toBe('');
  });

  test('of an area that no row has marks none', async () => {
    await open('/?omrade=9999');
    expect(ids('tr.selected')).toEqual([]);
  });
});
