import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../src/atlas/load.ts';
import { DEFINITIONS, READINGS } from '../../src/atlas/programme-definitions.ts';
import { programmeIndicatorsOf } from '../../src/atlas/programme-indicators.ts';

const atlas = await loadAtlas();
const groups = atlas.programmeIndicators.flatMap((indicator) => indicator.groups);
const group = (definition: string) => {
  const found = groups.find((each) => each.definition === definition);
  if (found === undefined) throw new Error(`no group ${definition}`);
  return found;
};
const figureOf = (definition: string, programme: string) => {
  const found = group(definition).figures.find((each) => each.programme.id === programme);
  if (found === undefined) throw new Error(`no ${programme} in ${definition}`);
  return found;
};

describe('the rows that a figure is made of', () => {
  test('every reading is shown once, under its own definition', () => {
    const shown = groups.flatMap(({ definition, figures }) =>
      figures.map(({ programme }) => `${definition} ${programme.id}`),
    );
    expect(shown.sort()).toEqual(
      READINGS.map(({ definition, programme }) => `${definition} ${programme}`).sort(),
    );
    expect(groups.map(({ definition }) => definition)).toEqual(Object.keys(DEFINITIONS));
  });

  test('only figures of one year or period are divided by each other', () => {
    const divided = groups.flatMap(({ figures }) => figures.filter(({ by }) => by !== undefined));
    expect(divided.length).toBeGreaterThan(0);
    for (const { of, by } of divided) {
      expect(of.year).not.toBe('');
      expect(by?.year).toBe(of.year);
      expect(by?.programme).toBe(of.programme);
    }
  });

  test.each([
    ['per-position', 'look-north', 181 / 12],
    ['per-position', 'arena-nord-troms', 46 / 3],
    ['per-trainee', 'intro-trainee', 1618 / 41],
    ['per-trainee', 'tim-trainee', 407 / 13],
    ['stayed-in-business', 'kandidat-helgeland', 97 / 106],
    ['filled-positions', 'arena-nord-troms', 1],
    ['age-table-2', 'trainee-sor', 16],
  ])('%s of %s is exact', (definition, programme, value) => {
    expect(figureOf(definition, programme).figure).toEqual({ value, certainty: 'exact' });
  });

  test('what the report calls about stays about', () => {
    expect(figureOf('filled-positions', 'framtidsfylket').figure).toEqual({
      value: 23 / 34,
      certainty: 'about',
    });
  });
});

describe('trainees per 10 000 inhabitants', () => {
  test('the inhabitants are those of 2020 in every municipality of the named area', () => {
    const { members } = atlas.programme('arena-nord-troms');
    const residents = atlas.tables.population
      .filter(({ municipality, year }) => year === 2020 && members.area.includes(municipality))
      .reduce((sum, { persons }) => sum + (persons ?? Number.NaN), 0);
    const { figure } = figureOf('cohort-2020', 'arena-nord-troms');
    expect('value' in figure && figure.value).toBeCloseTo((3 / residents) * 10_000, 12);
  });

  test('no inhabitants of the year were recoded', () => {
    const recoded = atlas.tables.population.filter(({ year, recode }) => year === 2020 && recode);
    expect(recoded).toEqual([]);
  });

  test('is never called fit for ranking', () => {
    expect(group('cohort-2020').comparability).toBe('own-areas');
    expect(group('total-other-periods').comparability).toBe('other-years');
  });
});

describe('what is held against each other', () => {
  test('only figures of one call and the ages of table 2 may be ranked', () => {
    const same = groups.filter(({ comparability }) => comparability === 'same');
    expect(same.map(({ definition }) => definition)).toEqual([
      'per-position',
      'filled-positions',
      'age-table-2',
    ]);
  });

  test('every programme has a figure of an indicator or a reason why not', () => {
    for (const { groups: own, lacking } of atlas.programmeIndicators) {
      const given = own.flatMap(({ figures }) => figures.map(({ programme }) => programme.id));
      const all = [...new Set(given), ...lacking.map(({ programme }) => programme.id)];
      expect(all.sort()).toEqual(atlas.programmes.map(({ id }) => id).sort());
    }
  });

  test('the reasons tell what is not said from what cannot be divided', () => {
    const why = (id: string, programme: string) =>
      atlas.programmeIndicators
        .find((indicator) => indicator.id === id)
        ?.lacking.find((each) => each.programme.id === programme)?.why;
    expect(why('applicants-per-position', 'kysttrainee')).toBe('not-given');
    expect(why('applicants-per-position', 'trainee-salten')).toBe('other-times');
    expect(why('retention', 'tim-trainee')).toBe('no-whole');
  });
});

test('a reading that no longer matches a figure is refused', () => {
  const without = atlas.programmes.map((programme) => ({ ...programme, figures: [] }));
  expect(() => programmeIndicatorsOf(without, atlas)).toThrow(/has 0 figures for/);
});
