import { describe, expect, test } from 'vitest';
import { enter, eventually, failuresOf, find, settled } from '../../fixtures/light-page.ts';
import {
  FILES,
  files,
  open,
  painted,
  rows,
  stands,
  tick,
} from '../../features/explore/made-up-explorer.ts';

describe('figures that come late or not at all', () => {
  test('an earlier choice that comes after a later one is dropped', async () => {
    let answer = (_: unknown): void => undefined;
    const late = new Promise((come) => (answer = come));
    const served = files();
    const slow = served.get(`${FILES}folketall.json`);
    const asked = await open('', served.set(`${FILES}folketall.json`, late));
    await stands('');
    enter('[name="mal"]', 'folketall');
    enter('[name="mal"]', 'pendlingskoeffisient');
    await stands('?mal=pendlingskoeffisient');
    expect(asked.slice(-2)).toEqual([
      `${FILES}folketall.json`,
      `${FILES}pendlingskoeffisient.json`,
    ]);
    answer(slow);
    await settled();
    expect(find('h2').textContent).toBe('Pendlingskoeffisient, 2022');
    expect(find('atlas-explorer').dataset['state']).toBe('?mal=pendlingskoeffisient');
  });

  test('each file is fetched once', async () => {
    const asked = await open();
    await stands('');
    tick('klasse', '5');
    await stands('?klasse=5');
    tick('klasse', '5');
    await stands('');
    expect(asked).toEqual([`${FILES}areas.json`, `${FILES}dekning.json`]);
  });

  test.each([
    ['are not there', undefined],
    ['are cut off', new TypeError('Failed to fetch')],
  ])(
    'that %s are told of, the picture before stands, and one press tries again',
    async (_, failure) => {
      const served = files();
      const good = served.get(`${FILES}folketall.json`);
      served.set(`${FILES}folketall.json`, failure);
      await open('', served);
      const failures = failuresOf();
      await stands('');
      enter('[name="mal"]', 'folketall');
      const said = find('.fetch-failed');
      await eventually(() => expect(said.hidden).toBe(false));
      expect(said.textContent).toBe('Tallene kunne ikke hentes.');
      expect(painted()).toEqual(rows.map(({ look }) => look));
      await eventually(() => expect(failures).toHaveLength(1));
      served.set(`${FILES}folketall.json`, good);
      find('.fetch-retry').focus();
      find('.fetch-retry').click();
      await stands('?mal=folketall');
      await eventually(() => expect(said.hidden).toBe(true));
      expect(find('.fetch-retry').hidden).toBe(true);
      expect(document.activeElement).toBe(find('select'));
    },
  );

  test('a failure of an earlier choice says nothing to one who has chosen since', async () => {
    let fail = (_: Error): void => undefined;
    const late = new Promise((_, refuse) => (fail = refuse));
    await open('', files().set(`${FILES}folketall.json`, late));
    const failures = failuresOf();
    await stands('');
    enter('[name="mal"]', 'folketall');
    tick('klasse', '5');
    enter('[name="mal"]', 'pendlingskoeffisient');
    await stands('?mal=pendlingskoeffisient&klasse=5');
    fail(new TypeError('Failed to fetch'));
    await eventually(() => expect(failures.length).toBeGreaterThan(0));
    expect(find('.fetch-failed').hidden).toBe(true);
  });
});
