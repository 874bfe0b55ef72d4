import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../../src/atlas/load.ts';
import { lookAt } from '../../../src/explore/look.ts';
import { commutingPaint, commutingViews } from '../../../src/publish/commuting-page.ts';
import { columnFile } from '../../../src/publish/explore/column.ts';
import { RATES } from '../../../src/measures/commuting.ts';
import { quotientId } from '../../../src/measures/quotients.ts';
import { industryPaint, industryViews } from '../../../src/publish/industry-page.ts';
import type { AreaPaint } from '../../../src/publish/maps/national-map.ts';
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
