import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../../src/atlas/atlas.ts';
import { THRESHOLDS } from '../../../src/features/flows/flow-state.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { flowWords } from '../../../src/features/flows/flow-page.ts';
import { flowsFile, flowSubjects } from '../../../src/features/flows/flows.ts';
import { readTables } from '../../../src/ingest/tables/tables.ts';
import {
  all,
  click,
  enter,
  eventually,
  failuresOf,
  find,
  openPage,
  press,
  serveFiles,
  texts,
  walk,
} from '../../fixtures/light-page.ts';

/*
 * The made-up country: five squares in a row, 20 units of the sheet from one to the next. Its camera
 * measures nothing here, so that a unit is a pixel while the whole sheet is seen.
 */
const { tables } = await readTables(join(import.meta.dirname, '../../golden/tiny-country'));
const atlas = atlasOf(tables);
const { and, times } = flowWords(atlas, 'nb');
const { years } = atlas.commuting;
const squares = atlas.areas.municipalities.map(({ code, name, region }, at) => ({
  code,
  name,
  region,
  x: at * 20 + 5,
}));
const files = (): Map<string, unknown> =>
  new Map<string, unknown>([
    [
      '/flows/places.json',
      {
        municipalities: squares.map(({ code, name, region, x }) => [code, name, region, x, 5]),
        regions: atlas.areas.regions.map(({ code, name }) => [code, name]),
      },
    ],
    ...flowSubjects(atlas).map(
      (subject) => [`/flows/${subject.name}.json`, flowsFile(atlas, subject)] as const,
    ),
  ]);
const config = {
  language: 'nb',
  files: '/flows/',
  pages: '/kommune/',
  sheet: { width: 100, height: 20 },
  years,
  times,
  and,
  map: wordsOf('nb').map.words,
  detail: '/maps/municipalities.json',
};
const options = (list: readonly { readonly code: string; readonly name: string }[]): string =>
  list.map(({ code, name }) => `<option value="${code}">${name}</option>`).join('');
const PAGE = `<commuting-flows><script type="application/json" class="flow-config">${JSON.stringify(config)}</script>
  <p class="explore-notice" role="alert" hidden></p><p class="flow-sentence"></p><p class="flow-summary"></p>
  <p class="fetch-failed" data-failed="Tallene kunne ikke hentes." hidden></p><button class="fetch-retry" hidden>Prøv igjen</button>
  <form class="flow-form" hidden><select name="omrade"><option value="">Landet</option>${options(atlas.areas.regions)}${options(squares)}</select>
    <select name="ar">${years.map((year) => `<option>${year}</option>`).join('')}</select>
    <select name="retning"><option value="">begge</option><option value="ut">ut</option><option value="inn">inn</option></select>
    <span class="flow-least"></span><input type="range" name="minst" min="0" max="${THRESHOLDS.length - 1}">
    <button type="button" class="flow-country" hidden>Hele landet</button></form>
  <div class="map-stage"><svg class="flow-map" viewBox="0 0 100 20" data-min-e="0" data-max-n="7000000" data-unit="1000">
    <g class="areas">${squares.map(({ code, name, x }) => `<a href="/kommune/${code}/" data-id="${code}"><title>${name}</title><path d="m${x - 5} 0 10 0 0 10 -10 0z"/></a>`).join('')}</g>
    <path class="region-borders"/><g class="flows"></g><g class="flow-labels"></g></svg></div>
  <p class="flow-readout"></p><ul class="flow-widths"></ul><p class="flow-scale"></p><p class="flow-rounding"></p>
  <table><caption></caption><thead><tr><th>Fra</th><th>Til</th><th>Personer</th><th>Hvor</th></tr></thead><tbody></tbody></table>
  <button type="button" class="flow-more" hidden></button></commuting-flows>`;

async function open(query = '', served = files()): Promise<readonly string[]> {
  await openPage(PAGE, () => Promise.resolve(), { path: `/utforsk/strommer/${query}` });
  const asked = serveFiles(served);
  await import('../../../src/features/flows/commuting-flows.ts');
  return asked;
}
const stands = (query: string): Promise<void> =>
  eventually(() => {
    expect(find('commuting-flows').dataset['state']).toBe(query);
    expect(location.search).toBe(query);
  });
async function opened(query = ''): Promise<void> {
  await open(query);
  await stands(query);
}
/** The table as it stands: from, to and persons of each flow. */
const rows = () =>
  all('tbody tr').map(
    (row) => `${row.dataset['flow'] ?? ''} ${row.children[2]?.textContent ?? ''}`,
  );
const drawn = () => all('.flows [data-flow]').map(({ dataset }) => dataset['flow']);
const lit = () => all('.lit').map(({ dataset }) => dataset['flow']);
const area = (code: string) => find(`.areas a[data-id="${code}"]`);
const box = () => find('svg').getAttribute('viewBox');
const field = (name: string) => find<HTMLInputElement>(`[name="${name}"]`);
const slide = (stop: number) => {
  field('minst').value = String(stop);
  field('minst').dispatchEvent(new Event('input', { bubbles: true }));
};
const letGo = () => field('minst').dispatchEvent(new Event('change', { bubbles: true }));

describe('the flows of a place', () => {
  test('are its own, the largest first: map, table and sentence say the same', async () => {
    await opened('?omrade=2001&minst=1');
    const flows = rows();
    expect(flows.length).toBeGreaterThan(2);
    expect(flows.every((flow) => flow.includes('2001'))).toBe(true);
    const persons = flows.map((flow) => Number(flow.split(' ')[1]));
    expect(persons).toEqual(persons.toSorted((a, b) => b - a));
    expect([...drawn()].sort()).toEqual(flows.map((flow) => flow.split(' ')[0]).sort());
    expect(find('.flow-sentence').textContent).toContain('Fjord');
    expect(find('caption').textContent).toContain('Fjord');
    expect(all('.areas .chosen').map(({ dataset }) => dataset['id'])).toEqual(['2001']);
  });

  test('are narrowed by direction and year, which the address keeps', async () => {
    await opened('?omrade=2001&minst=1');
    enter('[name="retning"]', 'ut');
    await stands('?omrade=2001&retning=ut&minst=1');
    expect(rows().every((flow) => flow.startsWith('2001-'))).toBe(true);
    enter('[name="ar"]', String(years[0]));
    await stands(`?omrade=2001&ar=${years[0] ?? ''}&retning=ut&minst=1`);
    await walk(-1);
    await stands('?omrade=2001&retning=ut&minst=1');
    expect(field('ar').value).toBe(String(years.at(-1)));
  });

  test('are left by Escape and by a button; the country has no direction', async () => {
    await opened('?omrade=2001');
    expect(field('retning').disabled).toBe(false);
    area('2001').focus();
    press('Escape');
    await stands('');
    expect(field('retning').disabled).toBe(true);
    await walk(-1);
    await stands('?omrade=2001');
    find('.flow-country').focus();
    find('.flow-country').click();
    await stands('');
    expect(find('.flow-country').hidden).toBe(true);
  });

  test('are chosen on the map, unless a key leads the link elsewhere', async () => {
    await opened();
    expect(click(area('1002'), { ctrlKey: true })).toBe(false);
    expect(click(area('1002'))).toBe(true);
    await stands('?omrade=1002');
    expect(field('omrade').value).toBe('1002');
  });

  test('of an address that names nobody are those of the country, and that is told', async () => {
    await open('?omrade=9999&minst=7');
    await stands('');
    expect(find('.explore-notice').textContent).toContain('omrade=9999');
  });
});

describe('the slider', () => {
  test('says its number, and one pull of it is one step of the history', async () => {
    await opened('?omrade=2001');
    const before = history.length;
    for (const stop of [3, 2, 1, 0]) slide(stop);
    letGo();
    await stands('?omrade=2001&minst=1');
    expect(history.length).toBe(before + 1);
    expect(field('minst').getAttribute('aria-valuetext')).toMatch(/^1\s/);
    expect(find('.flow-least').textContent).toMatch(/^1\s/);
    slide(4);
    letGo();
    await stands('?omrade=2001');
    expect(history.length).toBe(before + 2);
  });

  test('fetches the small flows of the country when it comes to them', async () => {
    const asked = await open();
    await stands('');
    const before = asked.length;
    slide(0);
    letGo();
    await stands('?minst=1');
    expect(asked.slice(before)).toEqual([`/flows/norge-${years.at(-1) ?? ''}.json`]);
    expect(rows().length).toBeGreaterThan(5);
  });
});

describe('a flow that is pointed at', () => {
  test('stands out in map and table, and is told in words', async () => {
    await opened('?omrade=2001&minst=1');
    const [row] = all('tbody tr');
    row?.querySelector('a')?.focus();
    const flow = row?.dataset['flow'];
    expect(lit()).toEqual([flow, flow]);
    expect(find('commuting-flows').classList.contains('lighting')).toBe(true);
    expect(texts('.flow-readout')[0]).toMatch(/^\S+ → \S+: \d+ personer, /);
    row?.querySelector('a')?.blur();
    expect(lit()).toEqual([]);
    expect(texts('.flow-readout')).toEqual(['']);
  });

  test('stays lit on the map that is drawn anew', async () => {
    await opened('?omrade=2001&minst=1');
    find('tbody a').focus();
    const before = lit();
    find('.map-controls button').click();
    expect(lit()).toEqual(before);
    expect(before).toHaveLength(2);
  });
});

describe('the map', () => {
  test('is moved by keys and buttons, and brought back; the address has no part in it', async () => {
    await opened();
    const start = box();
    area('2001').focus();
    press('+');
    const near = box();
    expect(near).not.toBe(start);
    expect(press('ArrowRight', { shiftKey: true })).toBe(true);
    expect(box()).not.toBe(near);
    expect(document.activeElement).toBe(area('2001'));
    press('0');
    expect(box()).toBe(start);
    find('.map-controls button').click();
    expect(box()).not.toBe(start);
    find('.map-controls button:last-child').click();
    expect(box()).toBe(start);
    expect(location.search).toBe('');
  });

  test('lets a wheel scroll the page and says how to zoom', async () => {
    await opened();
    const start = box();
    const turn = (more: WheelEventInit) =>
      find('.map-stage').dispatchEvent(
        new WheelEvent('wheel', { deltaY: -200, cancelable: true, ...more }),
      );
    expect(turn({})).toBe(true);
    expect(find('.flow-hint').hidden).toBe(false);
    expect(box()).toBe(start);
    expect(turn({ ctrlKey: true })).toBe(false);
    expect(box()).not.toBe(start);
  });

  test('that is dragged chooses nothing', async () => {
    await opened();
    find('.map-controls button').click();
    const near = box();
    const at = (type: string, clientX: number, target: EventTarget = globalThis) =>
      target.dispatchEvent(new MouseEvent(type, { clientX, clientY: 5, bubbles: true }));
    at('pointerdown', 50, area('2001'));
    at('pointermove', 40);
    at('pointerup', 40);
    click(area('2001'));
    expect(location.search).toBe('');
    expect(box()).not.toBe(near);
    at('pointerdown', 50, area('2001'));
    at('pointerup', 50);
    click(area('2001'));
    expect(location.search).toBe('?omrade=2001');
  });
});

test('flows that do not come are told of, and one press tries again', async () => {
  const served = files();
  const good = served.get('/flows/2001.json');
  served.set('/flows/2001.json', new TypeError('Failed to fetch'));
  await open('', served);
  failuresOf();
  await stands('');
  enter('[name="omrade"]', '2001');
  await eventually(() => expect(find('.fetch-failed').hidden).toBe(false));
  served.set('/flows/2001.json', good);
  find('.fetch-retry').focus();
  find('.fetch-retry').click();
  await stands('?omrade=2001');
  await eventually(() => expect(find('.fetch-failed').hidden).toBe(true));
  expect(document.activeElement).toBe(field('omrade'));
});
