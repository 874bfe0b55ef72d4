import { describe, expect, test } from 'vitest';
import {
  all,
  enter,
  eventually,
  find,
  openPage,
  press,
  serveFiles,
  settled,
  texts,
} from '../../fixtures/light-page.ts';

/** Paths that are fragments: the DOM of these tests goes to no other page. */
const INDEX = [
  ['Herøy (Møre og Romsdal)', 'kommune', '1515', '#1515'],
  ['Herøy (Nordland)', 'kommune', '1818', '#1818'],
  ['Guovdageaidnu - Kautokeino', 'kommune', '5430', '#5430', '2011'],
  ['Ålesund', 'kommune', '1507', '#1507', 'Haram', '1580'],
];
const PAGE = `<area-search data-index="/sok.json" data-list="Steder" data-found="{n} treff" data-near="Ikke {q}, men:" data-none="Ingen treff på {q}">
  <form role="search" action="/steder/"><label for="search">Søk</label><input id="search" name="q" type="search"></form></area-search>
  <select><option>a</option></select><input id="other"><input type="checkbox" id="box">`;

async function open(files = new Map<string, unknown>([['/sok.json', INDEX]])) {
  await openPage(PAGE, () => Promise.resolve(), { path: '/sok.json' });
  const asked = serveFiles(files);
  await import('../../../src/features/search/area-search.ts');
  return asked;
}
async function suggestFor(typed: string, count: number): Promise<void> {
  enter('#search', typed);
  // As many as before may be those of before: nothing is to be on its way when a test ends.
  await settled();
  await eventually(() => expect(all('[role="option"]')).toHaveLength(count));
}
const status = (): string => find('[role="status"]').textContent;
const box = () => find<HTMLInputElement>('#search');
/** The option that the keyboard is at, by what the box and the option say. */
const active = (): readonly string[] => {
  const id = box().getAttribute('aria-activedescendant');
  return [...(id === null ? [] : texts(`[id="${id}"][aria-selected="true"] span`))];
};

describe('the search box', () => {
  test('is a combobox whose list is closed, and asks for nothing until it is used', async () => {
    const asked = await open();
    expect(box().getAttribute('role')).toBe('combobox');
    expect(box().getAttribute('aria-expanded')).toBe('false');
    expect(find(`#${box().getAttribute('aria-controls') ?? ''}`).hidden).toBe(true);
    expect(asked).toEqual([]);
    await suggestFor('her', 2);
    await suggestFor('herø', 2);
    expect(asked).toEqual(['/sok.json']);
  });

  test('suggests what begins so, with its kind and number, and says how many', async () => {
    await open();
    await suggestFor('heroy', 2);
    expect(texts('[role="option"]')).toEqual([
      'Herøy (Møre og Romsdal) kommune · 1515',
      'Herøy (Nordland) kommune · 1818',
    ]);
    expect(status()).toBe('2 treff');
    expect(box().getAttribute('aria-expanded')).toBe('true');
  });

  test('tells by which other name or number it found a place', async () => {
    await open();
    await suggestFor('haram', 1);
    expect(texts('[role="option"]')).toEqual(['Ålesund kommune · Haram · 1507']);
    await suggestFor('1580', 1);
    expect(texts('[role="option"]')).toEqual(['Ålesund kommune · 1580 · 1507']);
  });

  test('says that nothing is found, and nothing of an empty box', async () => {
    await open();
    enter('#search', 'qqqqq');
    await eventually(() => expect(status()).toBe('Ingen treff på qqqqq'));
    // What was typed stays where it is.
    expect(press('Enter')).toBe(true);
    expect(box().value).toBe('qqqqq');
    expect(find('[role="listbox"]').hidden).toBe(true);
    enter('#search', ' ');
    await eventually(() => expect(status()).toBe(''));
  });

  test('offers the names nearest to what nothing matches, and goes to none unasked', async () => {
    await open();
    await suggestFor('kutokjno', 1);
    expect(texts('[role="option"] span')).toEqual(['Guovdageaidnu - Kautokeino']);
    expect(status()).toBe('Ikke kutokjno, men:');
    expect(find('[role="listbox"]').dataset['head']).toBe('Ikke kutokjno, men:');
    expect(press('Enter')).toBe(true);
    expect(location.hash).toBe('');
    press('ArrowDown');
    press('Enter');
    expect(location.hash).toBe('#5430');
  });

  test('has what was asked of the page of all places', async () => {
    await openPage(PAGE, () => import('../../../src/features/search/area-search.ts'), {
      path: '/?q=Tysfjord',
    });
    expect(box().value).toBe('Tysfjord');
  });

  test('is walked with the arrows, around both ends, and Enter goes to the place', async () => {
    await open();
    await suggestFor('herøy', 2);
    expect(active()).toEqual([]);
    press('ArrowDown');
    press('ArrowDown');
    expect(active()).toEqual(['Herøy (Nordland)']);
    press('ArrowDown');
    expect(active()).toEqual(['Herøy (Møre og Romsdal)']);
    press('ArrowUp');
    expect(active()).toEqual(['Herøy (Nordland)']);
    expect(press('Enter')).toBe(true);
    expect(location.hash).toBe('#1818');
  });

  test('takes Enter without an arrow for the first place, but not while a word is composed', async () => {
    await open();
    await suggestFor('herøy', 2);
    expect(press('Enter', { isComposing: true })).toBe(false);
    expect(location.hash).toBe('');
    press('Enter');
    expect(location.hash).toBe('#1515');
  });

  test('goes to the place that is clicked, and keeps the focus until then', async () => {
    await open();
    await suggestFor('herøy', 2);
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    expect(find('[role="option"]:last-child small').dispatchEvent(down)).toBe(false);
    find('[role="option"]:last-child small').click();
    expect(location.hash).toBe('#1818');
  });

  test('closes with Escape and keeps what was typed; a second Escape is the page’s', async () => {
    await open();
    await suggestFor('herøy', 2);
    expect(press('Escape')).toBe(true);
    expect(all('[role="option"]')).toEqual([]);
    expect(box().getAttribute('aria-expanded')).toBe('false');
    expect(box().value).toBe('herøy');
    expect(press('Escape')).toBe(false);
  });

  test('stays closed when its suggestions come after the focus has gone', async () => {
    let come = (_: unknown): void => undefined;
    await open(new Map([['/sok.json', new Promise((kept) => (come = kept))]]));
    enter('#search', 'herøy');
    find('#other').focus();
    come(INDEX);
    await import('../../../src/features/search/search-match.ts');
    await settled();
    expect(find('[role="listbox"]').hidden).toBe(true);
  });

  test('closes when the focus goes', async () => {
    await open();
    await suggestFor('herøy', 2);
    find('#other').focus();
    expect(all('[role="option"]')).toEqual([]);
  });
});

describe('without its index', () => {
  test.each([
    ['is not there', []],
    ['is cut off by the network', [['/sok.json', new TypeError('Failed to fetch')]]],
    ['is no list', [['/sok.json', { error: 'no' }]]],
  ])('that %s, Enter is the form’s, and the next letter tries again', async (_, files) => {
    const asked = await open(new Map(files as [string, unknown][]));
    enter('#search', 'her');
    await eventually(() => expect(asked).toHaveLength(1));
    expect(press('Enter')).toBe(false);
    expect(status()).toBe('');
    await eventually(() => {
      enter('#search', 'herø');
      expect(asked.length).toBeGreaterThan(1);
    });
    // What was asked for last is still on its way.
    await settled();
    await settled();
  });
});

describe('the slash', () => {
  test.each(['select', '#box', 'body'])('leads from %s to the search', async (from) => {
    await open();
    find(from).focus();
    expect(press('/')).toBe(true);
    expect(document.activeElement).toBe(box());
  });

  test('is a letter where one writes, and with another key held', async () => {
    await open();
    find('#other').focus();
    expect(press('/')).toBe(false);
    find('select').focus();
    expect(press('/', { ctrlKey: true })).toBe(false);
    expect(document.activeElement).toBe(find('select'));
  });

  test('is left alone where the box is not seen', async () => {
    await open();
    find('area-search').hidden = true;
    find('select').focus();
    expect(press('/')).toBe(false);
  });
});
