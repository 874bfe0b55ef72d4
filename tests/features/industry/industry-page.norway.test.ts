import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../../src/atlas/load.ts';
import { known } from '../../../src/domain/observation.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import {
  highIndustries,
  profileIndustryTable,
} from '../../../src/features/industry/industry-page.ts';

const atlas = await loadAtlas();
const census = (basis: string, year: number) =>
  atlas.industries.censuses.find((each) => each.basis === basis && each.year === year)!;
const of = (name: string, each: ReturnType<typeof census>, industry: string) =>
  atlas.industries.of(
    atlas.areas.municipalities.find((area) => area.name === name)!,
    each,
    industry,
  );

describe('what the smallest municipalities live from is not hidden', () => {
  test.each([
    ['Vang', 86, 4.37],
    ['Rendalen', 98, 5.29],
    ['Flatanger', 162, 12.3],
    ['Lebesby', 178, 13.2],
  ])('%s: %d in primary industries in 2022 are certainly high', (name, employed, quotient) => {
    const found = of(name, census('residence', 2022), '01-03');
    expect(found.employed).toEqual(known(employed));
    expect(found.status).toBe('high');
    expect(found.quotient).toMatchObject({ value: expect.closeTo(quotient, 1) as number });
  });

  test('Frøya: aquaculture, forty times the national share', () => {
    // Of this table only the last year is asked for.
    const last = atlas.industries.censuses.findLast(({ basis }) => basis === 'workplace')!;
    const found = of('Frøya', last, '03.2');
    expect(found).toMatchObject({ status: 'high', few: false });
  });

  test('so many municipalities as the cells allow are certainly high in primary industries', () => {
    const high = atlas.areas.municipalities.filter(
      (area) => atlas.industries.of(area, census('residence', 2022), '01-03').status === 'high',
    );
    expect(high).toHaveLength(256);
  });

  test('fewer than ten are marked, in the order of their quotient', () => {
    const utsira = atlas.areas.municipalities.find(({ name }) => name === 'Utsira')!;
    const [farming] = profileIndustryTable(atlas, 'nb', utsira, census('residence', 2022)).rows;
    const [, , , , quotient, , status] = farming!.cells;
    expect(quotient).toMatchObject({ text: '2,80', swatch: 'd5' });
    expect(Number(quotient?.sort)).toBeCloseTo(2.8, 2);
    expect(status?.text).toContain('færre enn 10 sysselsatte');
    expect(highIndustries(atlas, 'nb', utsira, census('residence', 2022))).toContain(
      'Jordbruk, skogbruk og fiske',
    );
  });
});

test.each(LANGUAGES)('no sentence speaks of what is large enough to rank (%s)', (language) => {
  const { pages } = wordsOf(language);
  expect(pages.profile.industryNone('x')).not.toMatch(/rang|rank/);
});
