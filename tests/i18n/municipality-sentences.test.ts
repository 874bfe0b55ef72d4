import { describe, expect, test } from 'vitest';
import type { MunicipalityFacts } from '../../src/i18n/facts.ts';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import { wordsOf } from '../../src/i18n/words.ts';

const HEROY: MunicipalityFacts = {
  name: 'Herøy',
  population: '987',
  populationYear: 2026,
  centralityClass: 5,
  region: 'Ulstein',
  regionMembers: 4,
  documented: [],
  area: [],
  inactive: [],
  gap: false,
};

/** A shape of the sentence: what differs from a municipality without anything, and what is said. */
interface Shape {
  readonly when: string;
  readonly facts: Partial<MunicipalityFacts>;
  readonly said: Readonly<Record<Language, string>>;
}

const REACH: readonly Shape[] = [
  {
    when: 'none, gap in class 5',
    facts: { gap: true },
    said: {
      nb: 'Ingen aktiv regional traineeordning når Herøy, som er blant de minst sentrale kommunene i landet.',
      nn: 'Inga aktiv regional traineeordning når Herøy, som er blant dei minst sentrale kommunane i landet.',
      en: 'No active regional trainee programme reaches Herøy, which is among the least central municipalities in the country.',
    },
  },
  {
    when: 'none, gap in class 6',
    facts: { centralityClass: 6, gap: true },
    said: {
      nb: 'Ingen aktiv regional traineeordning når Herøy, som er blant de aller minst sentrale kommunene i landet.',
      nn: 'Inga aktiv regional traineeordning når Herøy, som er blant dei aller minst sentrale kommunane i landet.',
      en: 'No active regional trainee programme reaches Herøy, which is among the very least central municipalities in the country.',
    },
  },
  {
    when: 'none, class 1',
    facts: { centralityClass: 1 },
    said: {
      nb: 'Ingen aktiv regional traineeordning når Herøy.',
      nn: 'Inga aktiv regional traineeordning når Herøy.',
      en: 'No active regional trainee programme reaches Herøy.',
    },
  },
  {
    when: 'one documented',
    facts: { documented: ['KOM Trainee'] },
    said: {
      nb: 'Herøy nås av KOM Trainee.',
      nn: 'KOM Trainee når Herøy.',
      en: 'Herøy is reached by KOM Trainee.',
    },
  },
  {
    when: 'two documented',
    facts: { documented: ['KOM Trainee', 'Look North Trainee'] },
    said: {
      nb: 'Herøy nås av KOM Trainee og Look North Trainee.',
      nn: 'KOM Trainee og Look North Trainee når Herøy.',
      en: 'Herøy is reached by KOM Trainee and Look North Trainee.',
    },
  },
  {
    when: 'three documented',
    facts: { documented: ['KOM Trainee', 'Fjelltrainee', 'Trainee Sør'] },
    said: {
      nb: 'Herøy nås av KOM Trainee, Fjelltrainee og Trainee Sør.',
      nn: 'KOM Trainee, Fjelltrainee og Trainee Sør når Herøy.',
      en: 'Herøy is reached by KOM Trainee, Fjelltrainee and Trainee Sør.',
    },
  },
  {
    when: 'documented beside area',
    facts: { documented: ['KOM Trainee'], area: ['Fjelltrainee'] },
    said: {
      nb: 'Herøy nås av KOM Trainee.',
      nn: 'KOM Trainee når Herøy.',
      en: 'Herøy is reached by KOM Trainee.',
    },
  },
  {
    when: 'one area only',
    facts: { area: ['Fjelltrainee'] },
    said: {
      nb: 'Herøy ligger i området til Fjelltrainee, men rapporten dokumenterer ingen traineer eller medlemsbedrifter her.',
      nn: 'Herøy ligg i området til Fjelltrainee, men rapporten dokumenterer ingen traineear eller medlemsbedrifter her.',
      en: 'Herøy lies in the area of Fjelltrainee, but the report documents no trainees or member businesses here.',
    },
  },
  {
    when: 'two areas only',
    facts: { area: ['Fjelltrainee', 'Trainee Innlandet'] },
    said: {
      nb: 'Herøy ligger i områdene til Fjelltrainee og Trainee Innlandet, men rapporten dokumenterer ingen traineer eller medlemsbedrifter her.',
      nn: 'Herøy ligg i områda til Fjelltrainee og Trainee Innlandet, men rapporten dokumenterer ingen traineear eller medlemsbedrifter her.',
      en: 'Herøy lies in the areas of Fjelltrainee and Trainee Innlandet, but the report documents no trainees or member businesses here.',
    },
  },
  {
    when: 'inactive only, gap',
    facts: { inactive: ['TIM'], gap: true },
    said: {
      nb: 'Ingen aktiv regional traineeordning når Herøy, som er blant de minst sentrale kommunene i landet. TIM hadde dekning her, men er ikke lenger aktiv.',
      nn: 'Inga aktiv regional traineeordning når Herøy, som er blant dei minst sentrale kommunane i landet. TIM hadde dekning her, men er ikkje lenger aktiv.',
      en: 'No active regional trainee programme reaches Herøy, which is among the least central municipalities in the country. TIM had coverage here, but is no longer active.',
    },
  },
  {
    when: 'two inactive',
    facts: { centralityClass: 3, inactive: ['TIM', 'Kysttrainee'] },
    said: {
      nb: 'Ingen aktiv regional traineeordning når Herøy. TIM og Kysttrainee hadde dekning her, men er ikke lenger aktive.',
      nn: 'Inga aktiv regional traineeordning når Herøy. TIM og Kysttrainee hadde dekning her, men er ikkje lenger aktive.',
      en: 'No active regional trainee programme reaches Herøy. TIM and Kysttrainee had coverage here, but are no longer active.',
    },
  },
  {
    when: 'inactive beside documented',
    facts: { documented: ['KOM Trainee'], inactive: ['TIM'] },
    said: {
      nb: 'Herøy nås av KOM Trainee. TIM hadde dekning her, men er ikke lenger aktiv.',
      nn: 'KOM Trainee når Herøy. TIM hadde dekning her, men er ikkje lenger aktiv.',
      en: 'Herøy is reached by KOM Trainee. TIM had coverage here, but is no longer active.',
    },
  },
  {
    when: 'inactive beside area',
    facts: { area: ['Fjelltrainee'], inactive: ['TIM'] },
    said: {
      nb: 'Herøy ligger i området til Fjelltrainee, men rapporten dokumenterer ingen traineer eller medlemsbedrifter her. TIM hadde dekning her, men er ikke lenger aktiv.',
      nn: 'Herøy ligg i området til Fjelltrainee, men rapporten dokumenterer ingen traineear eller medlemsbedrifter her. TIM hadde dekning her, men er ikkje lenger aktiv.',
      en: 'Herøy lies in the area of Fjelltrainee, but the report documents no trainees or member businesses here. TIM had coverage here, but is no longer active.',
    },
  },
];

/** A tilde is a no-break space. */
const WHOLE: readonly Shape[] = [
  {
    when: 'none, gap in class 6',
    facts: { centralityClass: 6, gap: true },
    said: {
      nb: 'Ingen aktiv regional traineeordning når Herøy, som er blant de aller minst sentrale kommunene i landet. Kommunen har 987~innbyggere (2026), er i sentralitetsklasse~6 og hører til BA-regionen Ulstein sammen med 3 andre kommuner.',
      nn: 'Inga aktiv regional traineeordning når Herøy, som er blant dei aller minst sentrale kommunane i landet. Kommunen har 987~innbyggjarar (2026), er i sentralitetsklasse~6 og høyrer til BA-regionen Ulstein saman med 3 andre kommunar.',
      en: 'No active regional trainee programme reaches Herøy, which is among the very least central municipalities in the country. The municipality has 987~inhabitants (2026), is in centrality class~6 and belongs to the Ulstein labour-market region together with 3 other municipalities.',
    },
  },
  {
    when: 'two documented',
    facts: { documented: ['KOM Trainee', 'Look North Trainee'] },
    said: {
      nb: 'Herøy nås av KOM Trainee og Look North Trainee. Kommunen har 987~innbyggere (2026), er i sentralitetsklasse~5 og hører til BA-regionen Ulstein sammen med 3 andre kommuner.',
      nn: 'KOM Trainee og Look North Trainee når Herøy. Kommunen har 987~innbyggjarar (2026), er i sentralitetsklasse~5 og høyrer til BA-regionen Ulstein saman med 3 andre kommunar.',
      en: 'Herøy is reached by KOM Trainee and Look North Trainee. The municipality has 987~inhabitants (2026), is in centrality class~5 and belongs to the Ulstein labour-market region together with 3 other municipalities.',
    },
  },
  {
    when: 'region of one',
    facts: { regionMembers: 1 },
    said: {
      nb: 'Ingen aktiv regional traineeordning når Herøy. Kommunen har 987~innbyggere (2026), er i sentralitetsklasse~5 og er en BA-region for seg selv.',
      nn: 'Inga aktiv regional traineeordning når Herøy. Kommunen har 987~innbyggjarar (2026), er i sentralitetsklasse~5 og er ein BA-region for seg sjølv.',
      en: 'No active regional trainee programme reaches Herøy. The municipality has 987~inhabitants (2026), is in centrality class~5 and is a labour-market region of its own.',
    },
  },
  {
    when: 'region of two',
    facts: { regionMembers: 2 },
    said: {
      nb: 'Ingen aktiv regional traineeordning når Herøy. Kommunen har 987~innbyggere (2026), er i sentralitetsklasse~5 og hører til BA-regionen Ulstein sammen med én annen kommune.',
      nn: 'Inga aktiv regional traineeordning når Herøy. Kommunen har 987~innbyggjarar (2026), er i sentralitetsklasse~5 og høyrer til BA-regionen Ulstein saman med éin annan kommune.',
      en: 'No active regional trainee programme reaches Herøy. The municipality has 987~inhabitants (2026), is in centrality class~5 and belongs to the Ulstein labour-market region together with one other municipality.',
    },
  },
];

describe.each(LANGUAGES)('a municipality in %s', (language) => {
  const { sentences } = wordsOf(language);

  test.each(REACH)('reach: $when', ({ facts, said }) => {
    expect(sentences.municipalityReach({ ...HEROY, ...facts })).toBe(said[language]);
  });

  test.each(WHOLE)('whole lead: $when', ({ facts, said }) => {
    const expected = said[language].replaceAll('~', '\u00a0');
    expect(sentences.municipality({ ...HEROY, ...facts })).toBe(expected);
  });
});
