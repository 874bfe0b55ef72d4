import type { Tables } from '../tables/tables.ts';

/** An industry that a programme's competence profile names, and the words it does it with. */
export interface CompetenceReading {
  readonly industry: string;
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}

const read = (industry: string, nb: string, nn: string, en: string): CompetenceReading => ({
  industry,
  nb,
  nn,
  en,
});
const FISH = 'sjømatnæringa';

/**
 * Which of the published industries the competence profiles name: an industry, or an occupation or
 * field whose people mostly work in one. Engineers, economists, IT and marketing are wanted in all
 * industries and are in none here; construction, power and transport have no figures of their own.
 * Seafood is caught and farmed in 01-03 and processed in 10-33.
 */
const READINGS: Readonly<Record<string, readonly CompetenceReading[]>> = {
  'arena-nord-troms': [
    read('01-03', 'havbruk', 'havbruk', 'aquaculture'),
    read('85', 'pedagogisk kompetanse', 'pedagogisk kompetanse', 'teaching'),
    read('86-88', 'helsepersonell', 'helsepersonell', 'health personnel'),
  ],
  fjelltrainee: [
    read(
      '10-33',
      'produksjons- og entreprenørindustri',
      'produksjons- og entreprenørindustri',
      'manufacturing',
    ),
    read('85', 'skole og oppvekst', 'skule og oppvekst', 'schools'),
    read('86-88', 'helse, omsorg', 'helse, omsorg', 'health, care'),
  ],
  framtidsfylket: [
    read(
      '10-33',
      'prosessindustri og maritim industri',
      'prosessindustri og maritim industri',
      'process and maritime industry',
    ),
    read(
      '86-88',
      'Sykepleiere og helsefagarbeidere',
      'Sjukepleiarar og helsefagarbeidarar',
      'Nurses and health workers',
    ),
  ],
  'intro-trainee': [read('86-88', 'Sykepleietraineer', 'Sjukepleietraineear', 'Nurse trainees')],
  'kandidat-helgeland': [read('10-33', 'prosessindustri', 'prosessindustri', 'process industry')],
  kysttrainee: ['01-03', '10-33'].map((each) => read(each, 'sjømatnæringen', FISH, 'seafood')),
  'look-north': ['01-03', '10-33'].map((each) => read(each, 'sjømatnæringen', FISH, 'seafood')),
  'trainee-innlandet': [
    read('10-33', 'industri og maskin', 'industri og maskin', 'industry and machinery'),
  ],
  'trainee-namdal': [read('01-03', 'blå sektor', 'blå sektor', 'blue sector')],
  'trainee-sor': [
    read(
      '84',
      'offentlig politikk og ledelse',
      'offentleg politikk og leiing',
      'public policy and management',
    ),
    read('85', 'pedagogikk', 'pedagogikk', 'education'),
  ],
};

/** The fact that holds the profile. */
export const COMPETENCE_FIELD = 'competence_profile';

/**
 * The industries that a programme's profile names. A reading counts only as long as its words stand
 * in the profile in all three languages.
 */
export function competenceOf(
  programme: string,
  facts: Tables['facts'],
): readonly CompetenceReading[] {
  const profile = facts.find(
    (fact) => fact.programme === programme && fact.field === COMPETENCE_FIELD,
  );
  if (profile === undefined) return [];
  return (READINGS[programme] ?? []).filter(({ nb, nn, en }) =>
    [profile.nb.includes(nb), profile.nn.includes(nn), profile.en.includes(en)].every(Boolean),
  );
}

/** The programmes that have a reading. */
export const READ_PROGRAMMES: readonly string[] = Object.keys(READINGS);
