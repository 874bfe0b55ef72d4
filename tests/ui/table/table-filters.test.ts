import { describe, expect, test, vi } from 'vitest';
import { wordsOf } from '../../../src/i18n/words.ts';
import {
  all,
  enter,
  find,
  openPage,
  savedFiles,
  textOf,
  texts,
  walk,
} from '../../fixtures/light-page.ts';

const { script } = wordsOf('nb').filters;
/** Name, number, county, residents, share of 1; '' where there is none. */
const ROWS = [
  ['Vega', '1815', '18', '1204', '0.07'],
  ['Bindal', '1811', '18', '1426', ''],
  ['Grong', '5045', '50', '2313', '0.3'],
] as const;
const COUNTIES = { '18': 'Nordland', '50': 'Trøndelag' } as const;
const PAGE = `<section>
  <table-filters>
    <details hidden><summary>Avgrens</summary><form>
      <fieldset data-key="kommune" data-kind="words" data-head="Kommune"><label>inneholder <input type="search"></label></fieldset>
      <fieldset data-key="fylke" data-kind="choices" data-head="Fylke">${Object.entries(COUNTIES)
        .map(([value, name]) => `<label><input type="checkbox" value="${value}"> ${name}</label>`)
        .join('')}</fieldset>
      <fieldset data-key="innbyggere" data-kind="range" data-head="Innbyggere" data-numeric="">
        <input type="number" data-part="fra"><input type="number" data-part="til"></fieldset>
      <fieldset data-key="andel" data-kind="range" data-head="Andel" data-numeric="" data-unit="%" data-scale="100">
        <input type="number" data-part="fra"><input type="number" data-part="til"></fieldset>
    </form></details>
    <p hidden><output></output></p>
    <p hidden><button type="button" class="filter-reset">Nullstill</button><button type="button" class="filter-csv">CSV</button></p>
    <script type="application/json">${JSON.stringify({ ...script, sum: 'innbyggere' })}</script>
  </table-filters>
  <sortable-table><table><caption>Alle hullene</caption><thead><tr>
    <th data-type="text" data-key="kommune">Kommune</th><th data-type="text" data-key="fylke">Fylke</th>
    <th data-type="number" data-key="innbyggere">Innbyggere</th>
    <th data-type="number" data-key="andel" data-note-head="Merknad">Andel</th>
  </tr></thead><tbody>${ROWS.map(
    ([name, id, county, residents, share]) =>
      `<tr data-id="${id}"><th>${name}</th><td data-codes="${county}">${COUNTIES[county]}</td><td data-sort="${residents}">${residents}</td><td data-sort="${share}" data-figure="${share}" data-note="${share === '' ? 'ikke tall' : ''}">${share}</td></tr>`,
  ).join('')}</tbody></table></sortable-table>
  <p class="source">Kilde:
     SSB (CC BY 4.0)</p>
</section>`;

const open = (path = '/hull/') =>
  openPage(PAGE, () => import('../../../src/ui/table/table-filters.ts'), { path });
const shown = (): readonly string[] =>
  all('tbody tr:not([hidden])').map(({ dataset }) => dataset['id'] ?? '');
const sentence = (): string => find('output').textContent.replace(/[\u00a0\u202f]/g, ' ');
const tick = (value: string) => find(`input[value="${value}"]`).click();
const NORDLAND = '[data-key="fylke"] input[value="18"]';
const LEAST = '[data-key="innbyggere"] [data-part="fra"]';

describe('the list of gaps', () => {
  test('shows all, and its controls, once the script has come', async () => {
    await open();
    expect(shown()).toEqual(['1815', '1811', '5045']);
    expect(sentence()).toBe('Alle de 3 hullene vises, med 4 943 innbyggere i alt.');
    expect(all('table-filters [hidden]')).toEqual([]);
    expect(find<HTMLDetailsElement>('details').open).toBe(false);
  });

  test('is narrowed by several columns at once: rows, sentence and address say the same', async () => {
    await open('/hull/?omrade=1811#tabell');
    tick('18');
    enter(LEAST, '1300');
    expect(shown()).toEqual(['1811']);
    expect(sentence()).toBe(
      'Ett av de 3 hullene passer, med 1 426 innbyggere i alt. Avgrenset til: Fylke: Nordland; Innbyggere: minst 1 300.',
    );
    expect(location.search + location.hash).toBe(
      '?omrade=1811&fylke=18&innbyggere-fra=1300#tabell',
    );
  });

  test('has nobody without a figure in a range, not even in one from 0', async () => {
    await open('/hull/?andel-fra=0');
    expect(shown()).toEqual(['1815', '5045']);
    expect(sentence()).toContain('Andel: minst 0 %');
    enter('[data-key="andel"] [data-part="fra"]', '7');
    expect(shown()).toEqual(['1815', '5045']);
    enter('[data-key="andel"] [data-part="til"]', '7');
    expect(shown()).toEqual(['1815']);
  });

  test('is found again by its address: controls, order and rows', async () => {
    await open('/hull/?kommune=e&fylke=18,50&sorter=innbyggere,stigende');
    expect(find<HTMLDetailsElement>('details').open).toBe(false);
    expect(find<HTMLInputElement>('[type="search"]').value).toBe('e');
    expect(all('[type="checkbox"]:checked')).toHaveLength(2);
    expect(shown()).toEqual(['1815']);
    expect(sentence()).toContain('Ordnet etter Innbyggere, lavest først.');
    find('.filter-reset').click();
    expect(location.search).toBe('');
    expect(shown()).toHaveLength(3);
    expect(all('[type="checkbox"]:checked, th[aria-sort]')).toEqual([]);
  });

  test('is told to be empty when nothing fits', async () => {
    await open('/hull/?kommune=oslo');
    expect(shown()).toEqual([]);
    expect(sentence()).toBe(
      'Ingen av de 3 hullene passer. Avgrenset til: Kommune: inneholder «oslo».',
    );
  });

  test('gives no sum of residents where one of them is not known', async () => {
    await open();
    find('tr[data-id="1815"] td:nth-child(3)').dataset['sort'] = '';
    document.dispatchEvent(new Event('cells-changed'));
    expect(sentence()).toBe('Alle de 3 hullene vises; innbyggertallet er ikke kjent for alle.');
  });

  test('finds a municipality by its number too', async () => {
    await open();
    enter('[type="search"]', '5045');
    expect(shown()).toEqual(['5045']);
  });
});

describe('the history', () => {
  test('has one step for each control, however often it is used', async () => {
    await open();
    tick('18');
    for (const typed of ['1', '13', '130', '1300']) enter(LEAST, typed);
    expect(history.length).toBe(3);
    await walk(-1);
    expect(shown()).toEqual(['1815', '1811']);
    expect(find<HTMLInputElement>(LEAST).value).toBe('');
    expect(find<HTMLInputElement>(NORDLAND).checked).toBe(true);
    await walk(-1);
    expect(shown()).toHaveLength(3);
    await walk(1);
    expect(shown()).toEqual(['1815', '1811']);
  });

  test('has the order that the reader gives the table', async () => {
    await open();
    find('[data-key="innbyggere"] button').click();
    expect(location.search).toBe('?sorter=innbyggere,synkende');
    expect(sentence()).toContain('høyest først');
    expect(shown()).toEqual(['5045', '1811', '1815']);
    await walk(-1);
    expect(shown()).toEqual(['1815', '1811', '5045']);
  });
});

test('others on the page are told which areas are left', async () => {
  await open();
  const told = vi.fn<(ids: ReadonlySet<string>) => void>();
  document.addEventListener('rows-shown', (event) =>
    told((event as CustomEvent<ReadonlySet<string>>).detail),
  );
  tick('50');
  expect(told.mock.lastCall).toEqual([new Set(['5045'])]);
});

test('the file holds the rows shown in their order, with what they are and where from', async () => {
  await open('/hull/?fylke=18&sorter=innbyggere,synkende');
  const saved = savedFiles();
  find('.filter-csv').click();
  const text = await textOf(saved.get(script.file));
  const lines = text.split('\r\n');
  expect(lines[0]).toContain('Alle hullene');
  expect(lines[1]).toContain('Fylke: Nordland');
  expect(lines[2]).toBe('Kilde: SSB (CC BY 4.0)');
  expect(lines.slice(-4)).toEqual([
    'Kommunenummer;Kommune;Fylke;Innbyggere;Andel;Merknad',
    '1811;Bindal;Nordland;1426;;ikke tall',
    '1815;Vega;Nordland;1204;0.07;',
    '',
  ]);
  expect(texts('caption')).toEqual(['Alle hullene']);
});
