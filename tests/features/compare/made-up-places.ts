import { QUOTIENT_LIMITS } from '../../../src/domain/indicators/location-quotient.ts';
import { classAt } from '../../../src/measures/class-at.ts';
import type { ComparedMeasure, PlaceFile } from '../../../src/features/compare/comparison-files.ts';
import type { ComparisonWords } from '../../../src/features/compare/comparison-words.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { sharedWords } from '../../../src/features/explore/explore-page.ts';

const deviations = (deviation: number): ComparedMeasure['deviations'] => ({
  municipality: deviation,
  region: deviation,
  county: deviation,
});

/** Four measures of made-up places, one of each way to write a figure. */
export const MEASURES: readonly ComparedMeasure[] = [
  {
    id: 'sentralitet',
    name: 'Sentralitetsindeks',
    short: 'Sentralitetsindeks',
    spoken: 'sentralitetsindeks',
    kind: 'index',
    part: 'centrality',
    scale: 'plain',
    years: [],
    deviations: deviations(100),
  },
  {
    id: 'folketall',
    name: 'Innbyggere',
    short: 'Innbyggere',
    spoken: 'innbyggere',
    kind: 'count',
    part: 'population',
    scale: 'persons',
    years: [2020, 2021, 2022],
    deviations: deviations(1),
  },
  {
    id: 'pendling-i-regionen',
    name: 'Pendlingskoeffisient',
    short: 'Pendlingskoeffisient',
    spoken: 'pendlingskoeffisient',
    kind: 'share',
    part: 'commuting',
    scale: 'plain',
    years: [2020, 2022],
    deviations: deviations(0.1),
  },
  {
    id: 'lq',
    name: 'LQ: Industri',
    short: 'Industri',
    spoken: 'lokaliseringskvotienten for industri',
    kind: 'quotient',
    part: 'industry',
    scale: 'ratio',
    years: [2022],
    deviations: deviations(1),
  },
];

const place = (
  code: string,
  name: string,
  values: PlaceFile['values'],
  marks: PlaceFile['marks'],
): PlaceFile => ({
  code,
  name,
  path: `kommune/${code}/`,
  members: [code],
  values,
  marks,
  // The last measure is a quotient.
  classes: values.map((row, at) =>
    at === 3 ? row.map((value) => classAt(QUOTIENT_LIMITS, value ?? 0)).join('') : '',
  ),
  alike: [],
});

export const STRAND = place(
  '1001',
  'Strand',
  [[500], [1000, 1010, 1020], [0.1, 0.123], [2]],
  ['k', 'kkk', 'kk', 'h'],
);
export const HEIA = place(
  '1002',
  'Heia',
  [[500], [2000, null, 1900], [0.3, 0.196], [9]],
  ['k', 'kmk', 'kk', 'H'],
);
export const FJELL = place(
  '2001',
  'Fjell',
  [[900], [4000, 4000, 4000], [null, null], [0.5]],
  ['k', 'kkk', 'px', 'l'],
);
export const SKOG = place(
  '2002',
  'Skog',
  [[700], [300, 310, 320], [0.2, 0.2], [1.3]],
  ['k', 'kkk', 'kk', 'u'],
);

export const placeWords = (language: Language): ComparisonWords => ({
  ...sharedWords(language),
  places: wordsOf(language).places,
});
