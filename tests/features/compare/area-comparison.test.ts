import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../../src/atlas/atlas.ts';
import { LEVELS } from '../../../src/features/explore/level.ts';
import { areasAt, columnFile, measureChoices } from '../../../src/features/explore/column.ts';
import { comparisonData } from '../../../src/features/compare/comparison.ts';
import { sharedWords } from '../../../src/features/explore/explore-page.ts';
import { smallShapesFile } from '../../../src/map/small-shapes.ts';
import { readTables } from '../../../src/ingest/tables/tables.ts';
import {
  all,
  enter,
  eventually,
  failuresOf,
  find,
  openPage,
  savedFiles,
  serveFiles,
  settled,
  textOf,
  texts,
  walk,
} from '../../fixtures/light-page.ts';

const { tables } = await readTables(join(import.meta.dirname, '../../golden/tiny-country'));
const atlas = atlasOf(tables);
const data = comparisonData(atlas);
const measures = data.measures('nb');
const choices = measureChoices(atlas, 'nb', 'municipality');
const files = (): Map<string, unknown> =>
  new Map<string, unknown>([
    ...data.codes.map((code) => [`/compare/${code}.json`, data.place(code)] as const),
    ['/compare/shapes.json', JSON.parse(smallShapesFile(atlas))],
    ...choices.map(
      ({ id }) => [`/columns/${id}.json`, columnFile(atlas, 'municipality', id)] as const,
    ),
  ]);

const config = {
  files: '/compare/',
  columns: '/columns/',
  home: '/',
  measures,
  maps: choices,
  years: [2024, 2023, 2022, 2021],
  source: 'Kilde: SSB.',
  noFigure: 'Uten tall',
};
const lists = LEVELS.map(
  (level) =>
    `<label${level === 'municipality' ? '' : ' hidden'}><select data-level="${level}">${areasAt(
      atlas,
      level,
    )
      .map(({ code, name }) => `<option value="${code}">${name}</option>`)
      .join('')}</select></label>`,
);
const PAGE = `<area-comparison><script type="application/json" class="comparison-config">${JSON.stringify({ config, words: sharedWords('nb') })}</script>
  <p class="explore-notice" role="alert" hidden></p>
  <p class="fetch-failed" data-failed="Tallene kunne ikke hentes." hidden></p><button class="fetch-retry" hidden>Prøv igjen</button>
  <form data-needs-script hidden>${LEVELS.map((level) => `<input type="radio" name="niva" value="${level}">`).join('')}
    ${lists.join('')}<button type="submit">Legg til</button>
    <select name="mal">${choices.map(({ id, name }) => `<option value="${id}">${name}</option>`).join('')}</select>
    <select name="ar"><option value="">siste</option>${config.years.map((year) => `<option>${year}</option>`).join('')}</select></form>
  <ul class="compare-places"></ul><p class="compare-status" role="status"></p><p class="compare-sentence" hidden></p>
  <section class="compare-differences" hidden><ul></ul><details><ul></ul></details></section>
  <section data-needs-places hidden><p class="compare-map-about" hidden></p><ul class="compare-legend"></ul><ul class="compare-axes"></ul><div class="compare-cards"></div></section>
  <section data-needs-places hidden><div class="compare-table"></div><button type="button" class="compare-csv">CSV</button></section>
  <section data-needs-places hidden><div class="compare-alike"></div></section></area-comparison>`;

async function open(query = '', served = files()): Promise<readonly string[]> {
  await openPage(PAGE, () => Promise.resolve(), { path: `/utforsk/sammenlign/${query}` });
  const asked = serveFiles(served);
  await import('../../../src/features/compare/area-comparison.ts');
  return asked;
}
const stands = (query: string): Promise<void> =>
  eventually(() => {
    expect(find('area-comparison').dataset['state']).toBe(query);
    expect(location.search).toBe(query);
  });
async function opened(query = ''): Promise<void> {
  await open(query);
  await stands(query);
}
const withMaps = (query: string): Promise<void> =>
  eventually(() => expect(find('area-comparison').dataset['maps']).toBe(query));
const chosen = () => texts('.compare-places li').map((text) => text.replace(' ×', ''));
const sentence = () => find('.compare-sentence').textContent.replace(/[\u00a0\u202f]/g, ' ');
const add = (code: string, level = 'municipality') => {
  enter(`[data-level="${level}"]`, code);
  find('[type="submit"]').click();
};
const remove = (code: string) => find(`[data-remove="${code}"]`);

describe('places side by side', () => {
  test('are added from the list, told, and listed with all that is compared', async () => {
    await opened();
    expect(sentence()).toBe('Ingen kommuner er valgt ennå.');
    expect(all('[data-needs-places]:not([hidden])')).toEqual([]);
    add('1001');
    await stands('?steder=1001');
    expect(sentence()).toBe('Havn er valgt. Legg til et sted til for å sammenligne.');
    add('2002');
    await stands('?steder=1001,2002');
    expect(find('.compare-status').textContent).toBe('Vik er lagt til. 2 av 6 steder er valgt.');
    expect(sentence()).toMatch(/^Havn og Vik skiller seg mest i .+, fra .+ i .+ til .+ i /);
    expect(chosen()).toEqual(['Havn', 'Vik']);
    expect(texts('.compare-table thead th').slice(1)).toEqual(['Havn', 'Vik']);
    expect(texts('.compare-table tbody tr')).toHaveLength(measures.length);
    expect(texts('.compare-differences li')).toHaveLength(measures.length);
    expect(find<HTMLOptionElement>('option[value="1001"]').disabled).toBe(true);
  });

  test('are taken away; the focus goes to the next one, and at last to the list', async () => {
    await opened('?steder=1001,2002');
    remove('1001').focus();
    remove('1001').click();
    await stands('?steder=2002');
    expect(find('.compare-status').textContent).toBe('Havn er fjernet. 1 av 6 steder er valgt.');
    expect(document.activeElement).toBe(remove('2002'));
    remove('2002').click();
    await stands('');
    expect(document.activeElement).toBe(find('[data-level="municipality"]'));
    expect(find('.compare-differences').hidden).toBe(true);
  });

  test('are there once: one that is chosen already is told', async () => {
    await opened('?steder=1001');
    add('1001');
    expect(find('.explore-notice').textContent).toBe('Havn er valgt allerede.');
    expect(location.search).toBe('?steder=1001');
  });

  test('of another level begin anew, from a list of their own', async () => {
    await opened('?steder=1001');
    find('[value="county"]').click();
    await stands('?niva=fylke');
    expect(sentence()).toBe('Ingen fylker er valgt ennå.');
    expect(all('label:not([hidden]) [data-level]').map(({ dataset }) => dataset['level'])).toEqual([
      'county',
    ]);
    add('20', 'county');
    await stands('?steder=20');
  });

  test('of an address that mixes levels or names nobody are left out, and that is told', async () => {
    await open('?steder=1001,20,9999&tull=1');
    await stands('?steder=1001');
    const { textContent } = find('.explore-notice');
    expect(textContent).toContain('tull=1, steder=9999');
    expect(textContent).toMatch(/Bare steder på samme nivå .* Utelatt: /);
    add('1002');
    expect(find('.explore-notice').hidden).toBe(true);
  });

  test('that are alike can be added where they are listed, and the focus stays there', async () => {
    await opened('?steder=1001');
    const [first] = all('.compare-alike [data-add]');
    const code = first?.dataset['add'] ?? '';
    first?.focus();
    first?.click();
    await stands(`?steder=1001,${code}`);
    expect(document.activeElement).toBe(find('.compare-alike button'));
    expect(document.querySelector(`.compare-alike [data-add="${code}"]`)).toBeNull();
  });

  test('are walked back and forward through', async () => {
    await opened('?steder=1001');
    add('2002');
    await stands('?steder=1001,2002');
    await walk(-1);
    await stands('?steder=1001');
    expect(chosen()).toEqual(['Havn']);
  });
});

describe('the small maps', () => {
  test('paint each municipality in the classes of one measure, and name scale and colours', async () => {
    await opened('?steder=1001,2002');
    await withMaps('?steder=1001,2002');
    expect(all('.small-map')).toHaveLength(2);
    const look = (code: string) =>
      find(`.small-map path[data-code="${code}"]`).getAttribute('class');
    expect(look('1001')).toBe('c-participation');
    expect(look('2002')).toBe('c-gap');
    expect(texts('.compare-map .bar-value')).toEqual([
      'Dokumentert',
      'Klasse 5–6 uten ordning, ikke nevnt',
    ]);
    enter('[name="mal"]', 'folketall');
    await withMaps('?steder=1001,2002&mal=folketall');
    expect(look('1001')).toMatch(/^q\d$/);
    expect(find('.compare-map-about').textContent).toMatch(
      /^Kart: hver kommune er farget etter Innbyggere, 2024\. .* \d+.km brede/,
    );
    expect(texts('.compare-legend li').at(-1)).toBe('Uten tall');
  });

  test('say so where the measure lacks the year that was asked for', async () => {
    await opened('?steder=1001&mal=folketall&ar=2021');
    await withMaps('?steder=1001&mal=folketall&ar=2021');
    expect(find('.compare-map-about').textContent).toContain('Kartet viser 2024');
    expect(texts('.compare-table tbody tr').join()).toContain('finnes ikke for 2021');
  });

  test('that do not come are told of, and the figures stand', async () => {
    const served = files();
    served.delete('/compare/shapes.json');
    await open('?steder=1001', served);
    failuresOf();
    await stands('?steder=1001');
    await eventually(() =>
      expect(find('.compare-map-about').textContent).toBe('Kartene kunne ikke hentes.'),
    );
    expect(texts('.compare-table tbody tr')).toHaveLength(measures.length);
    expect(find('.fetch-failed').hidden).toBe(true);
  });
});

test('maps that do not come for an earlier choice say nothing to one who has chosen since', async () => {
  let fail = (_: Error): void => undefined;
  const late = new Promise((_, refuse) => (fail = refuse));
  await open('?steder=1001', files().set('/columns/folketall.json', late));
  const failures = failuresOf();
  await withMaps('?steder=1001');
  enter('[name="mal"]', 'folketall');
  await stands('?steder=1001&mal=folketall');
  enter('[name="mal"]', 'sentralitet');
  await withMaps('?steder=1001&mal=sentralitet');
  fail(new TypeError('Failed to fetch'));
  await eventually(() => expect(failures).toHaveLength(1));
  expect(find('.compare-map-about').textContent).toMatch(/^Kart: /);
});

test('a place that comes after a later choice is dropped', async () => {
  let answer = (_: unknown): void => undefined;
  const late = new Promise((come) => (answer = come));
  const served = files();
  const dal = served.get('/compare/1002.json');
  await open('', served.set('/compare/1002.json', late));
  await stands('');
  add('1002');
  find('[value="region"]').click();
  await stands('?niva=region');
  answer(dal);
  await settled();
  expect(chosen()).toEqual([]);
  expect(sentence()).toBe('Ingen BA-regioner er valgt ennå.');
});

test('the file holds every figure of the places, with the sentence and the sources', async () => {
  await opened('?steder=1001,2002');
  const saved = savedFiles();
  find('.compare-csv').click();
  const lines = (await textOf(saved.get('traineeatlas-1001-2002.csv'))).split('\r\n');
  expect(lines[0]).toContain('Sammenlign steder: Havn og Vik');
  expect(lines[1]).toContain('skiller seg mest');
  expect(lines[2]).toBe('Kilde: SSB.');
  expect(lines.filter((line) => /^(1001;Havn|2002;Vik);/.test(line))).toHaveLength(
    2 * measures.length,
  );
});
