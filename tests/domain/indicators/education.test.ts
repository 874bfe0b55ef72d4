import { expect, test } from 'vitest';
import { municipalityCode } from '../../../src/domain/area-code.ts';
import { education, type EducationCount } from '../../../src/domain/indicators/education.ts';
import { known, missing, type Observation } from '../../../src/domain/observation.ts';

const place = (code: string, residents: number, higher: Observation, higherLong: Observation) => ({
  codes: [municipalityCode(code)],
  counts: { residents: known(residents), higher, higherLong } satisfies Record<
    EducationCount,
    Observation
  >,
});

test('shares are of residents from 16 up, of the sums', () => {
  const places = [
    place('0001', 800, known(240), known(80)),
    place('0002', 200, known(10), known(0)),
  ];
  expect(education(places)).toEqual({
    residents: known(1000),
    higher: known(250),
    higherLong: known(80),
    higherShare: known(0.25),
    higherLongShare: known(0.08),
    leftOut: [],
  });
});

test('one that lacks a count is left out of all of them', () => {
  const hidden = missing('suppressed');
  const leftOut = ['0002'];
  const places = [place('0001', 800, known(240), known(80)), place('0002', 200, hidden, known(1))];
  expect(education(places)).toEqual({
    residents: { ...known(800), leftOut },
    higher: { ...known(240), leftOut },
    higherLong: { ...known(80), leftOut },
    higherShare: { ...known(0.3), leftOut },
    higherLongShare: { ...known(0.1), leftOut },
    leftOut,
  });
});

test('where nobody is left every figure is missing, for the reason given', () => {
  const found = education([place('0002', 200, missing('split'), known(1))]);
  for (const figure of [found.residents, found.higher, found.higherLong, found.higherShare])
    expect(figure).toEqual(missing('split'));
  expect(found.leftOut).toEqual(['0002']);
});

test('a share of nobody is not applicable; their counts are 0', () => {
  const found = education([place('0001', 0, known(0), known(0))]);
  expect(found.higher).toEqual(known(0));
  expect([found.higherShare, found.higherLongShare]).toEqual([
    missing('not-applicable'),
    missing('not-applicable'),
  ]);
});
