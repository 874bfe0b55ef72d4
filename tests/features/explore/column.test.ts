import { describe, expect, test } from 'vitest';
import { EVIDENCE_LEVELS } from '../../../src/domain/coverage-basis.ts';
import { atlasOf } from '../../../src/atlas/atlas.ts';
import { COVERAGE_VALUES } from '../../../src/features/explore/files.ts';
import { MARKS } from '../../../src/measures/mark.ts';
import { LEVELS } from '../../../src/features/explore/level.ts';
import { areasFile } from '../../../src/features/explore/areas.ts';
import { columnFile, columnKeys, measureChoices } from '../../../src/features/explore/column.ts';
import { TINY } from '../../fixtures/tiny-tables.ts';

const atlas = atlasOf(TINY);

describe('the columns of the explorer', () => {
  test('have one figure and one mark for each area and year', () => {
    for (const { level, measure } of columnKeys(atlas)) {
      const areas = areasFile(atlas, level);
      const { values, marks, years } = columnFile(atlas, level, measure);
      expect(values).toHaveLength(marks.length);
      if (years.length > 0) expect(values).toHaveLength(years.length);
      for (const [at, row] of values.entries()) {
        expect(row).toHaveLength(areas.length);
        expect(marks[at]).toHaveLength(areas.length);
        for (const mark of marks[at] ?? '') expect(Object.keys(MARKS)).toContain(mark);
      }
    }
  });

  test('say of coverage what the coverage map says', () => {
    const { values } = columnFile(atlas, 'municipality', 'dekning');
    const named = EVIDENCE_LEVELS.indexOf('area');
    expect(values[named]?.map((value) => COVERAGE_VALUES[value ?? 0])).toEqual(
      areasFile(atlas, 'municipality').map(({ code }) => atlas.coverage.status(code as never)),
    );
    // Vik of class 6 and Bø of class 5: what is only named is a gap until the reader counts it.
    expect(values.map((row) => row.slice(3).map((value) => COVERAGE_VALUES[value ?? 0]))).toEqual([
      ['participation', 'gap-named'],
      ['participation', 'gap-named'],
      ['participation', 'area'],
    ]);
  });

  test('weigh the coverage of a region by residents, by evidence', () => {
    const vik = atlas.areas.regions.findIndex(({ code }) => (code as string) === '002');
    const members = atlas.areas.regions[vik]!.members;
    const { values } = columnFile(atlas, 'region', 'dekning');
    for (const [row, evidence] of EVIDENCE_LEVELS.entries()) {
      const { covered_population, population } = atlas.coverage.count(members, evidence);
      expect(values[row]?.[vik]).toBeCloseTo(covered_population / population, 3);
    }
    expect(values[1]?.[vik]).toBeLessThan(values[2]?.[vik] ?? 0);
  });

  test('are what a page offers, each with a name of its own and a source', () => {
    for (const level of LEVELS) {
      const choices = measureChoices(atlas, 'nb', level);
      const keys = columnKeys(atlas).filter((key) => key.level === level);
      expect(choices.map(({ id }) => id)).toEqual(keys.map(({ measure }) => measure));
      expect(new Set(choices.map(({ name }) => name)).size).toBe(choices.length);
      for (const { versus } of choices)
        if (versus !== null) expect(keys.map(({ measure }) => measure)).toContain(versus);
    }
  });

  test('a measure that does not exist is a fault of the caller, and named', () => {
    expect(() => columnFile(atlas, 'region', 'lykke')).toThrow('no measure lykke');
  });
});

describe('the areas of the explorer', () => {
  test('a region has what any of its municipalities has', () => {
    const region = areasFile(atlas, 'region').find(({ code }) => code === '002');
    expect(region).toMatchObject({
      classes: [5, 6],
      counties: ['30'],
      regions: ['002'],
      participation: ['trainee-vik'],
      stated: ['trainee-vik'],
      area: ['trainee-vik'],
      path: 'region/002-vik/',
    });
    expect(region?.population).toBe(2001 + 2002 + 2003 + 3 * 2023);
  });
});
