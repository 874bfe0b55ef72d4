import { expect, test } from 'vitest';
import { loadAtlas } from '../../src/atlas/load.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { highIndustries, profileIndustryTable } from '../../src/publish/industry-page.ts';

const atlas = await loadAtlas();
const utsira = atlas.areas.municipalities.find(({ name }) => name === 'Utsira')!;
const census = atlas.industries.censuses.find(
  ({ basis, year }) => basis === 'residence' && year === 2022,
)!;

test('a quotient that is high but too small is shown, not ranked and not denied', () => {
  const [farming] = profileIndustryTable(atlas, 'nb', utsira, census).rows;
  const quotient = farming?.cells.find(({ swatch }) => swatch === 'ts');
  expect(quotient?.text).toBe('2,80');
  expect(quotient?.sort).toBe('');
  expect(highIndustries(atlas, 'nb', utsira, census)).toEqual([]);
});

test.each(LANGUAGES)('the sentence without high industries speaks of the ranked ones (%s)', (l) => {
  const said = {
    nb: 'store nok til å rangeres',
    nn: 'store nok til å bli rangerte',
    en: 'to rank',
  };
  expect(wordsOf(l).pages.profile.industryNone('x')).toContain(said[l]);
});
