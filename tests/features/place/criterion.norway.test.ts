import { expect, test } from 'vitest';
import { loadAtlas } from '../../../src/atlas/load.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { wordsOf } from '../../../src/i18n/words.ts';

const atlas = await loadAtlas();
const criteria = [
  ...new Set(atlas.tables.municipalities.map((row) => row.inclusion_criterion)),
].filter((criterion) => criterion !== '');

test.each(LANGUAGES)(
  'every criterion is told in words, with TØI’s own beside, in %s',
  (language) => {
    expect(criteria.length).toBeGreaterThan(15);
    for (const criterion of criteria) {
      const said = wordsOf(language).pages.profile.criterion(criterion);
      const open = language === 'en' ? `: “${criterion}”).` : ` («${criterion}»).`;
      expect(said).toContain(open);
    }
  },
);

test('the figures of a criterion are kept, and one that is not known is only quoted', () => {
  const { criterion } = wordsOf('nb').pages.profile;
  expect(criterion('Reisevei < 45, sum pendling > 6')).toBe(
    'Kriteriet som avgjorde: under 45 minutters reisevei, og mer enn 6\u00a0% pendling, begge veier til sammen («Reisevei < 45, sum pendling > 6»).',
  );
  expect(criterion('Noe annet')).toBe('Kriteriet som avgjorde: «Noe annet».');
});
