import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../../src/atlas/load.ts';
import { LEVELS } from '../../../src/features/explore/level.ts';
import { cutOf, lookAt } from '../../../src/features/explore/look.ts';
import { commutingPaint, commutingViews } from '../../../src/features/commuting/commuting-page.ts';
import { columnFile } from '../../../src/features/explore/column.ts';
import { RATES } from '../../../src/measures/commuting.ts';
import { PEOPLE } from '../../../src/measures/people.ts';
import { quotientId } from '../../../src/measures/quotients.ts';
import { industryPaint, industryViews } from '../../../src/features/industry/industry-page.ts';
import type { AreaPaint } from '../../../src/map/national-map.ts';
import type { Municipality } from '../../../src/atlas/area.ts';

const atlas = await loadAtlas();
const { municipalities } = atlas.areas;
type Paint = (municipality: Municipality) => AreaPaint;

/** The classes of a measure in a year, as the explorer draws them from its files. */
function explored(id: string, year: number): readonly string[] {
  const column = columnFile(atlas, 'municipality', id);
  const row = column.years.indexOf(year);
  return municipalities.map((_, at) => lookAt(column, null, row, at));
}

const drawn = (paint: Paint): readonly string[] =>
  municipalities.map((municipality) => {
    const { colour, uncertain } = paint(municipality);
    return uncertain === true ? `${colour} uncertain` : colour;
  });

describe('a page and the explorer give every municipality the same class', () => {
  test.each(commutingViews(atlas))('$measure $year', (view) => {
    expect(explored(RATES[view.measure].id, view.year)).toEqual(
      drawn(commutingPaint(atlas, 'nb', view)),
    );
  });

  test.each(industryViews(atlas))('$industry', (view) => {
    const { census, industry } = view;
    expect(explored(quotientId(census.basis, industry), census.year)).toEqual(
      drawn(industryPaint(atlas, 'nb', view)),
    );
  });
});

describe('what 0 means has a class of its own', () => {
  test('a coefficient of 0 and no other is of the lowest class, whatever the cut', () => {
    const { breaks, classes, values } = columnFile(
      atlas,
      'municipality',
      RATES.commuting_coefficient.id,
    );
    for (const cut of Object.values(classes))
      for (const [row, looks] of cut.entries())
        for (const [at, look] of [...looks].entries())
          if (look !== '-') expect(look === '0', `${row} ${at}`).toBe(values[row]?.[at] === 0);
    // The others are spread over four classes, none of which is half of them.
    const others = [...(classes.quantile?.join('') ?? '')].filter((look) => look > '0');
    const sizes = [...Map.groupBy(others, String).values()].map(({ length }) => length);
    expect(sizes).toHaveLength(breaks.quantile?.length ?? 0);
    expect(Math.max(...sizes)).toBeLessThan(others.length / 2);
  });

  test.each(['young_adults_change', 'cohort_change'] as const)('%s is cut at 0', (column) => {
    const { id } = PEOPLE.find((each) => each.column === column)!;
    for (const level of LEVELS) {
      const file = columnFile(atlas, level, id);
      expect(cutOf(file, null).prefix).toBe('z');
      for (const [name, limits] of Object.entries(file.breaks)) {
        expect(limits[2], name).toBe(0);
        expect(limits.map((limit) => 0 - limit).toReversed(), name).toEqual([...limits]);
      }
    }
  });
});
