import { join } from 'node:path';
import { expect } from 'vitest';
import { atlasOf } from '../../../src/atlas/atlas.ts';
import { ROLE_LOOKS, ROLES } from '../../../src/features/plan/plan-view.ts';
import type { PlannerConfig } from '../../../src/features/plan/words.ts';
import { flowCounties, flowFile, planFile } from '../../../src/features/plan/plan-file.ts';
import { planProfiles, sharedPlanWords } from '../../../src/features/plan/plan-page.ts';
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
 * The planner of the made-up country, five squares in a row, 11.1 km from the middle of one to the next:
 *
 *     1001 Havn (class 3) | 1002 Dal (5) | 2001 Fjord (4) | 2002 Vik (6) | 2003 Øy (5)
 *
 * Trainee Havn has Havn documented and Øy stated; Dal is only in its region. Trainee Fjord is inactive.
 */
const { tables } = await readTables(join(import.meta.dirname, '../../golden/tiny-country'));
const atlas = atlasOf(tables);
const places = atlas.areas.municipalities;

/** Every file that the planner may fetch, by its path. */
export const files = (): Map<string, unknown> =>
  new Map<string, unknown>([
    ['/plan/country.json', planFile(atlas)],
    ...flowCounties(atlas).map(
      (county) => [`/plan/flows/${county}.json`, flowFile(atlas, county)] as const,
    ),
  ]);

const config: PlannerConfig = {
  shared: sharedPlanWords(atlas, 'nb'),
  pages: '/',
  files: '/plan/',
  shapes: '/data/municipalities.geojson',
  profiles: planProfiles(atlas, 'nb'),
  sources: ['SSB, 07459 (CC BY 4.0)'],
  licence: 'https://creativecommons.org/licenses/by/4.0/',
};
const options = (list: readonly (readonly [value: string, text: string])[]): string =>
  list.map(([value, text]) => `<option value="${value}">${text}</option>`).join('');
const municipalities = options(places.map(({ code, name }) => [code, name]));
const number = (name: string, min: number, max: number): string =>
  `<input type="number" name="${name}" min="${min}" max="${max}" step="1" required>`;
const ways = ['region', 'grense', 'pendling', 'ring']
  .map((way) => `<input type="checkbox" name="grunn" value="${way}">`)
  .join('');
const section = (name: string, more = ''): string =>
  `<section class="plan-${name}" data-needs-plan hidden><h2>${name}</h2>${more}<div data-plan="${name}"></div></section>`;

const PAGE = `<nav class="languages"><a href="/en/planlegg/">English</a></nav>
<atlas-planner><script type="application/json" class="plan-config">${JSON.stringify(config)}</script>
  <p class="plan-notice" role="alert" hidden></p>
  <p class="fetch-failed" data-failed="Tallene kunne ikke hentes." hidden></p><button class="fetch-retry" hidden>Prøv igjen</button>
  <form class="plan-controls" hidden>
    <select name="ordning">${options([['', 'Velg'], ...atlas.programmes.map(({ id, name }) => [id, name] as const), ['ny', 'En ny']])}</select>
    <div data-choice="new" hidden><select name="vert"><option value="">Velg</option>${municipalities}</select><input name="navn" maxlength="60"></div>
    <select name="grunnlag"><option value="dokumentert">bare</option><option value="nevnt">også</option></select></form>
  <p class="plan-sentence"></p>${section('sums')}
  ${mapHtml(places.map(({ code, name }) => ({ id: code, name, value: 'Dekning', look: 'c-none' })))}
  <p class="plan-said" role="status"></p>
  <div class="plan-legend" hidden><section class="legend"><ul>${ROLES.map((role) => `<li><svg><rect class="${ROLE_LOOKS[role]}"/></svg>${role} <span class="count"></span></li>`).join('')}</ul></section></div>
  <form class="plan-controls plan-add" hidden><select name="kommune">${municipalities}</select>
    <button type="submit">Legg til</button><button type="button" class="plan-reset" hidden>Fjern alle</button></form>
  ${section('members')}
  ${section(
    'steps',
    `<form class="plan-controls" hidden><select name="mal">${options([
      ['innbyggere56', ''],
      ['innbyggere', ''],
      ['kommuner56', ''],
    ])}</select>${number('antall', 1, 10)}${number('ring', 1, 999)}
    <select name="steg">${options([
      ['0', ''],
      ['1', ''],
      ['alle', ''],
    ])}</select><input type="checkbox" name="andre" value="ja"></form>`,
  )}
  ${section('candidates', `<form class="plan-controls" hidden>${ways}${number('pendling', 0, 100)}</form>`)}
  ${section('industries')}
  <div data-needs-plan hidden><input class="plan-address" readonly><button type="button" class="plan-copy">Kopier</button>
    <button type="button" data-format="csv">CSV</button><button type="button" data-format="geojson">GeoJSON</button><p class="plan-shared" role="status"></p></div>
</atlas-planner>`;

/** Opens the planner and has it fetch from some files; the answer is what it asked for. */
export async function open(query = '', served = files()): Promise<readonly string[]> {
  await openPage(PAGE, () => Promise.resolve(), { path: `/planlegg/${query}` });
  const asked = serveFiles(served);
  await import('../../../src/map/atlas-map.ts');
  await import('../../../src/features/plan/atlas-planner.ts');
  return asked;
}
/** Waits until the plan of the address stands, commuting and all. */
export const stands = (query: string): Promise<void> =>
  eventually(() => {
    expect(location.search).toBe(query);
    expect(find('atlas-planner').dataset['state']).toBe('ready');
  });
export async function opened(query = ''): Promise<void> {
  await open(query);
  await stands(query);
}

const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
export const sentence = () => spaced(find('.plan-sentence').textContent);
export const said = () => spaced(find('.plan-said').textContent);
/** The table of sums: before, after and change of one of its rows. */
export const sums = (row: number): readonly string[] =>
  texts(`[data-plan="sums"] tbody tr:nth-child(${row}) td`).map(spaced);
export const button = (code: string, place: 'member' | 'step' | 'row') =>
  find<HTMLButtonElement>(`[data-toggle="${code}"][data-place="${place}"]`);
export const area = (code: string) => find(`.areas a[data-id="${code}"]`);
export const painted = () => all('.areas path').map((path) => path.getAttribute('class'));
/** Numbers of the municipalities in one of the lists. */
export const codes = (part: string): readonly string[] =>
  all(`[data-plan="${part}"] [data-code]`).map(({ dataset }) => dataset['code'] ?? '');
