import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../../src/atlas/load.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import {
  comparisonLead,
  comparisonSections,
} from '../../../src/features/programme/comparison-page.ts';

const atlas = await loadAtlas();
const sections = comparisonSections(atlas, 'nb');
const group = (id: string) => {
  const found = sections.flatMap(({ groups }) => groups).find((each) => each.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
};
const texts = (id: string) => group(id).table.rows.map((row) => row.cells.map(({ text }) => text));

test.each(LANGUAGES)('every figure has a definition and a section in %s', (language) => {
  const tables = comparisonSections(atlas, language).flatMap(({ groups }) =>
    groups.map(({ table }) => table),
  );
  for (const { columns, rows } of tables) {
    for (const { cells } of rows) {
      expect(cells).toHaveLength(columns.length);
      expect(cells.at(-1)?.text).toMatch(/^\d\.\d/);
      expect(cells.at(-2)?.text).not.toBe('');
    }
  }
});

describe('a table', () => {
  test('shows what a ratio is made of', () => {
    expect(texts('per-position')).toEqual([
      [
        'Trainee Arena Nord-Troms',
        '15,3',
        '46\u00a0personer delt på 3\u00a0stillinger',
        '2020',
        'Søkere på første forsøk (våren 2020); Stillinger i den første utlysningen, etter oppsummeringen',
        '3.3; 7.2',
      ],
      [
        'Look North Trainee',
        '15,1',
        '181\u00a0personer delt på 12\u00a0stillinger',
        '2020',
        'Personer som søkte de 12 plassene; Plasser søkingen i 2020 gjaldt',
        '3.4',
      ],
    ]);
  });

  test('is ordered by size only where the figures can be compared', () => {
    const ages = texts('age-table-2').map(([, age]) => Number.parseInt(age ?? ''));
    expect(ages).toEqual(ages.toSorted((a, b) => b - a));
    const order = atlas.programmes.map(({ name }) => name);
    const places = texts('cohort-2020').map(([name]) => order.indexOf(name ?? ''));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('keeps how sure the report is, and a year that it does not give', () => {
    expect(texts('stayed-in-county')[0]?.slice(1, 3)).toEqual([
      'mer enn 90\u00a0%',
      'ikke oppgitt',
    ]);
    expect(texts('filled-positions').map(([, filled]) => filled)).toEqual([
      '100\u00a0%',
      'om lag 68\u00a0%',
    ]);
    expect(texts('settled-last-year')[0]?.[1]).toBe('70–90\u00a0%');
  });

  test('writes a third and two thirds in words, as the report does', () => {
    expect(texts('stayed-two-years')[0]?.[1]).toBe('mer enn to tredjedeler');
    expect(texts('works-after-five-years')[0]?.[1]).toBe('om lag en tredjedel');
  });

  test('has the lowest share of those who still live in the region, which is worked out', () => {
    expect(texts('lives-in-region').map((row) => row.slice(0, 2))).toEqual([
      ['Fjelltrainee', 'om lag 30\u00a0%'],
      ['Trainee Salten', 'om lag 75\u00a0%'],
      ['Trainee Sør', 'om lag 70\u00a0%'],
    ]);
    expect(texts('settled-in-region').map(([name]) => name)).toEqual(['Trainee Innlandet']);
  });

  test('counts those who were trainees at one time', () => {
    expect(texts('active-trainees').map((row) => [row[0], row[2]?.split(' delt')[0]])).toEqual([
      ['Fjelltrainee', '0\u00a0personer'],
      ['Kandidat Helgeland', '15\u00a0personer'],
      ['Trainee Namdal', '5\u00a0personer'],
      ['Trainee Salten', '17\u00a0personer'],
      ['Trainee Sør', 'om lag 25\u00a0personer'],
    ]);
  });

  test('says that it cannot be compared when it cannot', () => {
    expect(group('stayed-two-years').verdict).toContain('Bare én ordning');
    expect(group('lives-in-region').verdict).toContain('Kan ikke rangeres');
    expect(group('per-position').verdict).toContain('kan sammenlignes');
  });
});

test('no programme without a figure is passed over in silence', () => {
  for (const { groups, lacking } of sections) {
    const shown = groups.flatMap(({ table }) => table.rows.map((row) => row.cells[0]?.text));
    const said = lacking.join(' ');
    for (const { name } of atlas.programmes) {
      expect([name, shown.includes(name)]).toEqual([name, !said.includes(name)]);
    }
  }
});

test('the page opens with how little can be compared', () => {
  expect(comparisonLead(atlas, 'nb')).toMatch(/i 20 definisjoner\. Bare for 3 av dem/);
});
