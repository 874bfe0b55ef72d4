import type { CoverageBasis, Evidence } from '../domain/coverage-basis.ts';
import type { StatusAtLevel } from '../domain/indicators/coverage.ts';
import type { IndustryBasis } from '../domain/industry.ts';
import type { MissingReason } from '../domain/observation.ts';

/** Names of things, the same wherever they stand. */
export const terms = {
  country: 'Norge',
  municipality: 'Kommune',
  municipalities: (n: string | number) => (String(n) === '1' ? 'kommune' : 'kommuner'),
  inhabitants: (n: string) => `${n}\u00a0innbyggere`,
  labourMarketRegion: 'BA-region',
  county: 'Fylke',
  number: 'Nummer',
  numbers: 'Nummer i dag og før',
  programme: 'Traineeordning',
  programmes: 'Traineeordninger',
  population: 'Innbyggere',
  jobs: 'Arbeidsplasser',
  employedResidents: 'Sysselsatte bosatte',
  centralityClass: 'Sentralitetsklasse',
  centralityIndex: 'Sentralitetsindeks',
  classText: (n: number | string) => `klasse ${n}`,
  classNames: {
    1: 'klasse 1, de mest sentrale',
    2: 'klasse 2',
    3: 'klasse 3',
    4: 'klasse 4',
    5: 'klasse 5',
    6: 'klasse 6, de minst sentrale',
  } as Readonly<Record<number, string>>,
  year: 'År',
  quarter: (year: number) => `4. kvartal ${year}`,
  january: (year: number) => `1. januar ${year}`,
  october: (year: number) => `1. oktober ${year}`,
  and: 'og',
  none: 'ingen',
  yes: 'ja',
  no: 'nei',
  total: 'I alt',
  /** By the codes of SN2007 groups; what is not here keeps Statistics Norway's own name. */
  industries: { other: 'Andre næringer' } as Readonly<Record<string, string>>,
  /** What is counted, inside a sentence. */
  evidence: {
    participation: 'dokumentert',
    stated: 'dokumentert eller oppgitt',
    area: 'også nevnt område',
  } satisfies Record<Evidence, string>,
  /** The same as a choice. */
  evidenceChoice: {
    participation: 'Bare dokumentert',
    stated: 'Dokumentert eller oppgitt',
    area: 'Også områder som bare er nevnt',
  } satisfies Record<Evidence, string>,
  evidenceTitle: 'Regnes som dekket',
  /** On the switch, where each adds to the one before. */
  evidenceShort: {
    participation: 'Dokumentert',
    stated: '+ oppgitt',
    area: '+ nevnt område',
  } satisfies Record<Evidence, string>,
  evidenceText: {
    participation:
      'Rapporten viser til traineer, medlemsbedrifter, aktivitet eller vertskap i kommunen.',
    stated:
      'Rapporten sier dessuten at kommunen, eller alle kommunene i regionen, hører til ordningen.',
    area: 'Rapporten nevner bare en region, og kommunen ligger i den.',
  } satisfies Record<Evidence, string>,
  basisOfCoverage: {
    participation: 'deltakelse',
    'stated-municipality': 'kommunen er oppgitt',
    'stated-all': 'alle i regionen er oppgitt',
    'stated-region': 'regionen er nevnt',
  } satisfies Record<CoverageBasis, string>,
  coverage: {
    participation: 'Dokumentert',
    stated: 'Oppgitt',
    area: 'Bare nevnt område',
    'gap-named': 'Klasse 5–6 uten ordning, men omtalt',
    gap: 'Klasse 5–6 uten ordning, ikke nevnt',
    none: 'Klasse 1–4 uten ordning',
  } satisfies Record<StatusAtLevel, string>,
  industryBasis: {
    residence: 'etter bosted',
    workplace: 'etter arbeidssted',
  } satisfies Record<IndustryBasis, string>,
  missing: {
    'not-applicable': 'kan ikke regnes ut',
    missing: 'SSB har ikke tall',
    'not-yet': 'ikke publisert ennå',
    suppressed: 'ikke publisert av personvernhensyn',
    'not-derivable': 'kan ikke regnes ut fordi et tall mangler',
    split: 'kommunen var del av en annen, som er delt',
  } satisfies Record<MissingReason, string>,
  /** Behind a sum of which some parts have no figure. */
  without: (codes: string) => `ufullstendig: uten ${codes}`,
  unknownNumber: 'et ukjent antall',
  noFigure: 'Tall mangler',
  incomplete: (names: string) => `Uten ${names}, som det ikke er tall for.`,
} as const;
