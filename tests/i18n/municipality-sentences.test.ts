import { describe, expect, test } from 'vitest';
import type { MunicipalityFacts } from '../../src/i18n/facts.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { wordsOf } from '../../src/i18n/words.ts';

type ReachedBy = MunicipalityFacts['reachedBy'];

const NONE: ReachedBy = { participation: [], stated: [], area: [] };
const by = (reachedBy: Partial<ReachedBy>): Partial<MunicipalityFacts> => ({
  reachedBy: { ...NONE, ...reachedBy },
});

const HEROY: MunicipalityFacts = {
  name: 'Herøy',
  population: '987',
  populationYear: 2026,
  centralityClass: 5,
  region: 'Ulstein',
  regionMembers: 4,
  reachedBy: NONE,
  inactive: [],
  gap: false,
};
const KOM = ['KOM Trainee'];
const TWO = ['KOM Trainee', 'Look North Trainee'];
const FJELL = ['Fjelltrainee'];

/** Every turn that the grammar can take: what differs from a municipality without anything. */
const REACH: Readonly<Record<string, Partial<MunicipalityFacts>>> = {
  'none, gap in class 5': { gap: true },
  'none, gap in class 6': { centralityClass: 6, gap: true },
  'none, class 1': { centralityClass: 1 },
  'one documented': by({ participation: KOM }),
  'two documented': by({ participation: TWO }),
  'three documented': by({ participation: [...TWO, ...FJELL] }),
  'documented, stated and named': by({
    participation: KOM,
    stated: FJELL,
    area: ['Trainee Sør'],
  }),
  'documented beside an area': by({ participation: KOM, area: FJELL }),
  stated: by({ stated: KOM }),
  'stated by two': by({ stated: TWO }),
  'stated beside an area': by({ stated: KOM, area: FJELL }),
  'one area only': by({ area: FJELL }),
  'two areas only': by({ area: [...FJELL, ...KOM] }),
  'inactive only, gap': { inactive: ['TIM'], gap: true },
  'two inactive': { centralityClass: 3, inactive: ['TIM', 'Kysttrainee'] },
  'inactive beside documented': { ...by({ participation: KOM }), inactive: ['TIM'] },
  'inactive beside an area': { ...by({ area: FJELL }), inactive: ['TIM'] },
};
const WHOLE: Readonly<Record<string, Partial<MunicipalityFacts>>> = {
  'none, gap in class 6': { centralityClass: 6, gap: true },
  'two documented': by({ participation: TWO }),
  'region of one': { regionMembers: 1 },
  'region of two': { regionMembers: 2 },
  'another class today': { classToday: { text: '6', year: 2024 } },
};

/** A tilde is a no-break space, so that a reader of the snapshot sees it. */
const lines = (cases: typeof REACH, say: (facts: MunicipalityFacts) => string): readonly string[] =>
  Object.entries(cases).map(
    ([when, facts]) => `${when}\n  ${say({ ...HEROY, ...facts }).replaceAll('\u00a0', '~')}`,
  );

test.each(LANGUAGES)('a municipality in %s, as it was read by a person', async (language) => {
  const { sentences } = wordsOf(language);
  const said = [
    '# Reach',
    ...lines(REACH, sentences.municipalityReach),
    '# The whole lead',
    ...lines(WHOLE, sentences.municipality),
  ];
  await expect(`${said.join('\n')}\n`).toMatchFileSnapshot(`shapes/municipality-${language}.txt`);
});

describe('what no language may say', () => {
  test.each(LANGUAGES)(
    '%s: that nothing is there where the report only does not say',
    (language) => {
      const { sentences } = wordsOf(language);
      for (const facts of [by({}), by({ area: FJELL }), by({ stated: KOM })])
        expect(sentences.municipalityReach({ ...HEROY, ...facts })).toMatch(/2020–2021/);
    },
  );
});
