import { describe, expect, test } from 'vitest';
import {
  all,
  enter,
  eventually,
  find,
  savedFiles,
  textOf,
  texts,
  walk,
} from '../../fixtures/light-page.ts';
import {
  measures,
  open,
  opened,
  option,
  painted,
  rows,
  sentence,
  shown,
  stands,
  tick,
} from './made-up-explorer.ts';

describe('an explorer', () => {
  test('says of its first view what the page was served with', async () => {
    await opened();
    expect(sentence()).toBe('Alle 5 kommuner, 10 000 innbyggere (2023).');
    expect(shown()).toEqual(['Havn', 'Dal', 'Fjord', 'Vik', 'Øy']);
    expect(painted()).toEqual(rows.map(({ look }) => look));
    expect(find('form').hidden).toBe(false);
    expect(find('.explore-source').textContent).toBe(measures[0]?.source);
  });

  test('combines filters: sentence, address, table, map, list and legend say the same', async () => {
    await opened();
    tick('klasse', '5');
    tick('klasse', '6');
    await stands('?klasse=5,6');
    tick('fylke', '20');
    enter('[name="dekket"]', 'nei');
    await stands('?dekket=nei&klasse=5,6&fylke=20');
    expect(sentence()).toBe(
      'Én kommune i sentralitetsklasse 5–6 i Nord uten ordning, 400 innbyggere (2023).',
    );
    expect(shown()).toEqual(['Vik']);
    expect(painted()).toEqual(['faded', 'faded', 'faded', 'c-gap', 'faded']);
    expect(texts('[role="option"]')).toHaveLength(1);
    expect(option('1001').getAttribute('aria-hidden')).toBe('true');
    expect(texts('li[data-look="c-gap"] .count')).toEqual(['1']);
    expect(texts('li[data-look="c-participation"] .count')).toEqual(['0']);
    expect(texts('[data-count="klasse"], [data-count="fylke"]')).toEqual(['2', '1']);
    expect(document.querySelector('.map-stage > svg > desc')?.textContent).toContain('Én kommune');
  });

  test('is drawn and told, not blank, when nothing passes', async () => {
    await opened('?klasse=1');
    expect(sentence()).toBe('Ingen kommuner i sentralitetsklasse 1.');
    expect(shown()).toEqual([]);
    expect(painted()).toEqual(Array(5).fill('faded'));
    expect(all('[role="option"], .areas [tabindex="0"]')).toEqual([]);
    expect(texts('.explore-legend li')).not.toEqual([]);
  });

  test('shows what its address asks for in the controls, and opens its filters', async () => {
    await opened('?mal=folketall&ar=2023&klasse=3,4&innbyggere-fra=100&usikre=skjul&inndeling=lik');
    const values = ['mal', 'ar', 'innbyggere-fra', 'inndeling'].map(
      (name) => find<HTMLInputElement>(`[name="${name}"]`).value,
    );
    expect(values).toEqual(['folketall', '2023', '100', 'lik']);
    expect(all('[type="checkbox"]:checked').map((box) => (box as HTMLInputElement).value)).toEqual([
      '3',
      '4',
      'skjul',
    ]);
    expect(find<HTMLDetailsElement>('.explore-filters').open).toBe(true);
    expect(shown()).toEqual(['Havn', 'Fjord']);
  });

  test('leaves out of an address what it does not know, and says so until the next choice', async () => {
    await open('?klasse=6&klasse=9&mal=ingenting&tull=1');
    await stands('?klasse=6');
    const notice = find('.explore-notice');
    expect(notice.hidden).toBe(false);
    for (const odd of ['klasse=9', 'mal=ingenting', 'tull=1'])
      expect(notice.textContent).toContain(odd);
    tick('klasse', '5');
    expect(notice.hidden).toBe(true);
  });

  test('takes all away by one button', async () => {
    await opened('?mal=folketall&klasse=5&fylke=20');
    find('.explore-reset').click();
    await stands('');
    expect(all('[type="checkbox"]:checked')).toEqual([]);
    expect(shown()).toHaveLength(5);
  });

  test('carries its choices to the other languages, and to other levels but for the area', async () => {
    await opened('?klasse=5&omrade=1002');
    expect(find<HTMLAnchorElement>('.languages a').search).toBe('?klasse=5&omrade=1002');
    expect(find<HTMLAnchorElement>('.explore-levels a').search).toBe('?klasse=5');
    expect(find<HTMLAnchorElement>('.explore-levels [data-other]').search).toBe('');
  });
});

describe('another measure', () => {
  test('has its years, classes and figures; the old head is no order any more', async () => {
    await opened();
    find(`thead th:last-child button`).click();
    expect(texts('th[aria-sort]')).toEqual(['Dekning']);
    enter('[name="mal"]', 'folketall');
    await stands('?mal=folketall');
    expect(all('[name="ar"] option').map(({ textContent }) => textContent)).toEqual([
      '2024',
      '2023',
    ]);
    expect(texts('thead th:last-child')).toEqual(['Innbyggere, 2024']);
    expect(all('th[aria-sort]')).toEqual([]);
    expect(find('tr[data-id="2002"] td:last-child').dataset['sort']).toBe('');
    expect(painted().slice(3)).toEqual(['na', 'na']);
    enter('[name="ar"]', '2023');
    await stands('?mal=folketall&ar=2023');
    expect(find('caption').textContent).toMatch(/^Innbyggere, 2023\. Alle 5\s/);
    expect(find(`tr[data-id="2002"] td:last-child`).textContent).toBe('400');
  });

  test('drops in silence what it does not have', async () => {
    await opened('?mal=folketall&ar=2023&inndeling=lik');
    enter('[name="mal"]', 'dekning');
    await stands('');
    expect(find('[data-choice="year"]').hidden).toBe(true);
    expect(find('[data-choice="breaks"]').hidden).toBe(true);
    expect(find('.explore-notice').hidden).toBe(true);
  });

  test('marks what is uncertain or of few, which can be left out', async () => {
    await opened('?mal=lq-bosted-10-33');
    const cell = (code: string) => find(`tr[data-id="${code}"] td:last-child`);
    expect(cell('2001').textContent).toBe('1,25 (usikker)');
    expect(cell('1002').textContent).toBe('0,04 (færre enn 10 sysselsatte)');
    expect(painted().slice(1, 3)).toEqual(['d0', 'd3 uncertain']);
    find('[name="usikre"]').click();
    await stands('?mal=lq-bosted-10-33&usikre=skjul');
    expect(shown()).toEqual(['Havn', 'Vik', 'Øy']);
  });

  test('that is of the most peripheral alone says so of the others, and not that a figure lacks', async () => {
    await opened('?mal=pendlingskoeffisient');
    const why = 'Ikke i sentralitetsklasse 5–6';
    expect(texts('.explore-legend li').at(-1)).toContain(why);
    expect(find('tr[data-id="1001"] td:last-child').textContent).toBe(why);
    expect(find('tr[data-id="1002"] td:last-child').textContent).toBe('0,63');
  });

  test('is cut another way when the reader chooses so', async () => {
    await opened('?mal=folketall&ar=2023');
    expect(painted()).toEqual(['q2', 'q0', 'q1', 'q0', 'q0']);
    enter('[name="inndeling"]', 'kvantil');
    await stands('?mal=folketall&ar=2023&inndeling=kvantil');
    expect(painted()).toEqual(['q4', 'q2', 'q2', 'q0', 'q0']);
    expect(texts('.explore-legend li')).toHaveLength(5);
    enter('[name="mal"]', 'pendlingskoeffisient');
    await stands('?mal=pendlingskoeffisient');
    expect(texts('[name="inndeling"] option:not([hidden])')).toEqual([
      'kvantil',
      'lik',
      'naturlig',
    ]);
  });

  test('held against a second has nine classes in words, and no limits to choose', async () => {
    await opened();
    enter('[name="mot"]', 'sentralitet');
    await stands('?mot=sentralitet');
    expect(texts('.explore-legend li')).toHaveLength(9);
    expect(painted()[3]).toBe('b02');
    expect(find('[data-choice="breaks"]').hidden).toBe(true);
    expect(find('h2').textContent).toContain('sentralitetsindeks');
  });
});

describe('the history', () => {
  test('is walked back and forward through the choices', async () => {
    await opened();
    enter('[name="mal"]', 'folketall');
    await stands('?mal=folketall');
    tick('klasse', '5');
    await stands('?mal=folketall&klasse=5');
    await walk(-1);
    await stands('?mal=folketall');
    expect(all('[type="checkbox"]:checked')).toEqual([]);
    await walk(-1);
    await stands('');
    expect(find<HTMLSelectElement>('[name="mal"]').value).toBe('dekning');
    await walk(1);
    await stands('?mal=folketall');
    expect(history.length).toBe(3);
  });
});

test('the file holds the rows shown, in their order, and what they are', async () => {
  await opened('?mal=folketall&klasse=3,4');
  const saved = savedFiles();
  find('thead th:first-child button').click();
  find('[data-format="csv"]').click();
  await eventually(() => expect(saved.size).toBe(1));
  const lines = (await textOf(saved.get('traineeatlas-folketall.csv'))).split('\r\n');
  expect(lines[0]).toContain('Innbyggere, 2024');
  expect(lines[1]).toMatch(/^2.kommuner i sentralitetsklasse 3–4/);
  expect(lines.slice(-3, -1).map((line) => line.split(';')[0])).toEqual(['Fjord', 'Havn']);
});
