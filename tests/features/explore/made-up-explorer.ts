import { join } from 'node:path';
import { expect } from 'vitest';
import { atlasOf } from '../../../src/atlas/atlas.ts';
import { KEYS } from '../../../src/features/explore/query.ts';
import { areasFile } from '../../../src/features/explore/areas.ts';
import { columnFile, measureChoices } from '../../../src/features/explore/column.ts';
import { explorePage, sharedWords } from '../../../src/features/explore/explore-page.ts';
import { readTables } from '../../../src/ingest/tables/tables.ts';
import {
  all,
  eventually,
  find,
  mapHtml,
  openPage,
  serveFiles,
  texts,
} from '../../fixtures/light-page.ts';

/*
 * The explorer of the made-up country: Havn (class 3, 6000 residents, documented), Dal (5, 1000, named),
 * Fjord (4, 2000, none), Vik (6, 400, a gap), Øy (5, 600, stated); Havn and Dal in county 10.
 */
const { tables } = await readTables(join(import.meta.dirname, '../../golden/tiny-country'));
const atlas = atlasOf(tables);
export const { rows, table } = explorePage(atlas, 'nb', 'municipality');
export const measures = measureChoices(atlas, 'nb', 'municipality');
export const FILES = '/explore/municipality/';
/** Every file that the explorer may fetch, by its path. */
export const files = (): Map<string, unknown> =>
  new Map<string, unknown>([
    [`${FILES}areas.json`, areasFile(atlas, 'municipality')],
    ...measures.map(
      ({ id }) => [`${FILES}${id}.json`, columnFile(atlas, 'municipality', id)] as const,
    ),
  ]);

const config = {
  language: 'nb',
  level: 'municipality',
  files: FILES,
  measures,
  residentsYear: 2023,
  noFigure: 'Uten tall',
};
const boxes = (key: keyof typeof KEYS, options: readonly string[]): string =>
  `<span data-count="${KEYS[key]}"></span>${options
    .map((each) => {
      const [value = '', text = value] = each.split(' ');
      return `<label><input type="checkbox" name="${KEYS[key]}" value="${value}"> ${text}</label>`;
    })
    .join('')}`;
const BREAKS = [
  ['meningsfull', 'meaningful'],
  ['kvantil', 'quantile'],
  ['lik', 'equal'],
  ['naturlig', 'natural'],
] as const;
const FORM = `<form class="explore-form" hidden>
  <select name="mal">${measures.map(({ id, name }) => `<option value="${id}">${name}</option>`).join('')}</select>
  <label data-choice="year"><select name="ar"></select></label>
  <label data-choice="versus"><select name="mot"><option value="">ingenting</option></select></label>
  <label data-choice="breaks"><select name="inndeling">${BREAKS.map(([word, id]) => `<option value="${word}" data-breaks="${id}">${word}</option>`).join('')}</select></label>
  <details class="explore-filters"><summary>Avgrens</summary>
    ${boxes('classes', ['1', '2', '3', '4', '5', '6'])}
    <select name="dekket"><option value="">alle</option><option value="ja">med</option><option value="nei">uten</option></select>
    <select name="grunnlag"><option value="">dokumentert</option><option value="nevnt">nevnt</option></select>
    ${boxes('counties', ['10 Sør', '20 Nord'])}${boxes('regions', ['001 Havn', '002 Fjord'])}
    ${boxes('types', ['stor-sentrum'])}${boxes('programmes', ['trainee-havn Havnetrainee'])}
    <input type="number" name="innbyggere-fra"><input type="number" name="innbyggere-til">
    <input type="checkbox" name="usikre" value="skjul">
    <button type="button" class="explore-reset">Nullstill</button></details></form>`;
const TABLE = `<sortable-table><table><caption>${table.caption}</caption><thead><tr>${table.columns
  .map(({ head, numeric }) => `<th data-type="${numeric ? 'number' : 'text'}">${head}</th>`)
  .join('')}</tr></thead><tbody>${table.rows
  .map(
    ({ id, cells }) =>
      `<tr data-id="${id}">${cells.map(({ text, sort = text }) => `<td data-sort="${sort}">${text}</td>`).join('')}</tr>`,
  )
  .join('')}</tbody></table></sortable-table>`;
const MAP = mapHtml(
  rows.map(({ area, text, look }) => ({ id: area.code, name: area.name, value: text, look })),
  'data-list="Steder i kartet"',
);
const PAGE = `<nav class="languages"><a href="/en/utforsk/">English</a></nav>
<area-search data-index="/sok.json"><form><input id="search"></form></area-search>
<atlas-explorer><script type="application/json" class="explore-config">${JSON.stringify({ config, words: sharedWords('nb') })}</script>
  <nav class="explore-levels"><a href="/utforsk/region/">Regioner</a><a data-other href="/utforsk/strommer/">Strømmer</a></nav>
  <p class="explore-notice" role="alert" hidden></p>
  <p class="explore-sentence"></p><p class="explore-spread"></p>
  <p class="fetch-failed" role="alert" data-failed="Tallene kunne ikke hentes." hidden></p>
  <button type="button" class="fetch-retry" hidden>Prøv igjen</button>
  ${FORM}${MAP}
  <section class="explore-legend"><h2></h2><div class="explore-histogram"></div><ul></ul></section>
  <p class="explore-downloads" hidden><button type="button" data-format="csv">CSV</button></p>
  <p class="explore-source"></p>${TABLE}
</atlas-explorer>`;

/** Opens the explorer and has it fetch from some files; the answer is what it asked for. */
export async function open(query = '', served = files()): Promise<readonly string[]> {
  await openPage(PAGE, () => Promise.resolve(), { path: `/utforsk/${query}` });
  const asked = serveFiles(served);
  await import('../../../src/map/atlas-map.ts');
  await import('../../../src/ui/table/sortable-table.ts');
  await import('../../../src/features/explore/atlas-explorer.ts');
  return asked;
}
/** Waits until the page shows what its address says. */
export const stands = (query: string): Promise<void> =>
  eventually(() => {
    expect(find('atlas-explorer').dataset['state']).toBe(query);
    expect(location.search).toBe(query);
  });
export async function opened(query = ''): Promise<void> {
  await open(query);
  await stands(query);
}
export const shown = () => texts('tbody tr:not([hidden]) td:first-child');
export const sentence = () => find('.explore-sentence').textContent.replace(/[\u00a0\u202f]/g, ' ');
export const painted = () => all('.areas path').map((path) => path.getAttribute('class'));
export const option = (code: string) => find(`.areas a[data-id="${code}"]`);
export const tick = (name: string, value: string) =>
  find(`[name="${name}"][value="${value}"]`).click();
