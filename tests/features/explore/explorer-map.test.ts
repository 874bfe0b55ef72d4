import { describe, expect, test, vi } from 'vitest';
import { all, eventually, find, press, walk } from '../../fixtures/light-page.ts';
import { opened, option, painted } from './made-up-explorer.ts';

describe('the areas, as a list', () => {
  const at = () => document.activeElement?.getAttribute('data-id');

  test('are one stop of the tab key; arrows and letters walk past what the filters leave out', async () => {
    await opened('?klasse=3,4,6');
    expect(all('.areas [tabindex="0"]')).toEqual([option('1001')]);
    option('1001').focus();
    press('ArrowRight');
    expect(at()).toBe('2001');
    press('ArrowRight');
    expect(at()).toBe('2002');
    press('Home');
    expect(at()).toBe('1001');
    press('End');
    expect(at()).toBe('2002');
    press('f');
    expect(at()).toBe('2001');
    press('d');
    expect(at()).toBe('2001');
  });

  test('are chosen by space or Enter: list, readout, table and address agree, and the page stays', async () => {
    await opened('?klasse=5,6');
    option('1002').focus();
    press('v');
    expect(press(' ')).toBe(true);
    expect(location.search).toBe('?klasse=5,6&omrade=2002');
    expect(all('[aria-selected="true"], tr.selected').map(({ dataset }) => dataset['id'])).toEqual([
      '2002',
      '2002',
    ]);
    expect(find('.map-readout span').textContent).toBe('Vik: Klasse 5–6 uten ordning, ikke nevnt');
    expect(find('.languages a').getAttribute('href')).toContain('omrade=2002');
    expect(history.length).toBe(2);
  });

  test('let go by Escape wherever the focus is, once no list is open', async () => {
    await opened('?omrade=2002');
    // As a list of suggestions does, which the key closes first.
    find('#search').addEventListener('keydown', (event) => event.preventDefault());
    find('#search').focus();
    press('Escape');
    expect(location.search).toBe('?omrade=2002');
    find('[name="mal"]').focus();
    press('Escape');
    expect(location.search).toBe('');
    expect(find('.map-readout').textContent).toBe('');
    await walk(-1);
    expect(find('.map-readout span').textContent).toMatch(/^Vik: /);
    find('.map-readout button').focus();
    find('.map-readout button').click();
    expect(location.search).toBe('');
    expect(at()).toBe('2002');
  });
});

describe('the legend', () => {
  const entry = (look: string) => find(`li[data-look="${look}"] button`);
  const pointed = () => all('li.pointed').map(({ dataset }) => dataset['look']);

  test('shows where a class is while it has the focus, and keeps it when it is pressed', async () => {
    await opened();
    const before = painted();
    entry('c-gap').focus();
    const only = ['faded', 'faded', 'faded', 'c-gap', 'faded'];
    await eventually(() => expect(painted()).toEqual(only));
    entry('c-gap').click();
    expect(entry('c-gap').getAttribute('aria-pressed')).toBe('true');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    find('select').focus();
    vi.advanceTimersByTime(1000);
    vi.useRealTimers();
    expect(painted()).toEqual(only);
    entry('c-gap').click();
    await eventually(() => expect(painted()).toEqual(before));
    expect(entry('c-gap').getAttribute('aria-pressed')).toBe('false');
  });

  test('marks the class of the area that is pointed at, has the focus or is selected', async () => {
    await opened('?omrade=1001');
    expect(pointed()).toEqual(['c-participation']);
    option('2002').focus();
    expect(pointed()).toEqual(['c-gap']);
    option('2002').blur();
    expect(pointed()).toEqual(['c-participation']);
  });

  test('says each class and its count in one sentence', async () => {
    await opened();
    expect(entry('c-gap').textContent).toMatch(
      /^Klasse 5–6 uten ordning, ikke nevnt: én kommune1$/,
    );
  });
});
