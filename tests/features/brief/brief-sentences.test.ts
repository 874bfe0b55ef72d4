import { expect, test } from 'vitest';
import type { BriefFacts, NextDoorFacts } from '../../../src/features/brief/brief-facts.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { wordsOf } from '../../../src/i18n/words.ts';

const NORDLAND: BriefFacts = {
  name: 'Nordland',
  members: 41,
  evidence: 'stated',
  covered: 27,
  population: '241',
  populationYear: 2026,
  coveredShare: '52',
  remote: 35,
  gaps: 11,
};
const NONE = { covered: 0, coveredShare: '0' };

const LEADS: Readonly<Record<string, Partial<BriefFacts>>> = {
  'many of each': {},
  documented: { evidence: 'participation', covered: 8, gaps: 31 },
  'with areas': { evidence: 'area', covered: 38, gaps: 2 },
  'one of each': { covered: 1, remote: 1, gaps: 1 },
  'the only one covered': { remote: 1, gaps: 0 },
  'none covered, all gaps': { ...NONE, gaps: 35 },
  'none remote': { ...NONE, remote: 0, gaps: 0 },
  'one gap': { gaps: 1 },
  'a county of one': { ...NONE, name: 'Oslo', members: 1, remote: 0, gaps: 0 },
  'a county of one, covered': { name: 'Oslo', members: 1, covered: 1, remote: 0, gaps: 0 },
  'all covered': { covered: 41, coveredShare: '100', gaps: 0 },
};

const NEXT_DOOR = [
  { gaps: 0, nextDoor: 0 },
  { gaps: 1, nextDoor: 0 },
  { gaps: 1, nextDoor: 1 },
  { gaps: 9, nextDoor: 0 },
  { gaps: 9, nextDoor: 1 },
  { gaps: 9, nextDoor: 9 },
] satisfies readonly Pick<NextDoorFacts, 'gaps' | 'nextDoor'>[];

/** A tilde is a no-break space, so that a reader of the snapshot sees it. */
const line = (when: string, said: string): string => `${when}\n  ${said.replaceAll('\u00a0', '~')}`;

test.each(LANGUAGES)('a brief in %s, as it was read by a person', async (language) => {
  const { briefs } = wordsOf(language);
  const said = [
    '# The lead',
    ...Object.entries(LEADS).map(([when, facts]) =>
      line(when, briefs.lead({ ...NORDLAND, ...facts })),
    ),
    '# Next door',
    ...NEXT_DOOR.map((facts) =>
      line(
        `${facts.nextDoor} of ${facts.gaps}`,
        briefs.nextDoor.lead({ ...facts, residents: '7', jobs: '3' }),
      ),
    ),
  ];
  await expect(`${said.join('\n')}\n`).toMatchFileSnapshot(`shapes/brief-${language}.txt`);
});
