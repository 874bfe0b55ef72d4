import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { spokenIn, type Spoken } from './spoken.ts';

/** Bokmål keeps Statistics Norway's own names of industries, so the lists differ there. */
const INDUSTRIES = 'terms.industries.';
/** Nothing is put before an exact figure, and a share has its unit in the figure. */
const EMPTY = [
  'pages.programme.qualifier.exact',
  'pages.programme.qualifier.range',
  'pages.programme.unitOfOne.share',
  'pages.programme.units.share',
  'recomputed.qualifier.exact',
];
/** The same word, sign or name in both languages. */
const SAME_IN_ENGLISH = [
  'site.name',
  'map.words.area',
  'map.words.areaWithoutValue',
  'pages.industry.quotientShort',
  'pages.commuting.title',
  'pages.programme.status',
  'pages.programme.fields.status',
  'pages.programme.fields.start',
  'pages.programme.unitOfOne.nok',
  'pages.programme.unitOfOne.persons',
  'pages.programme.units.nok',
  'uncertainty.between',
  'uncertainty.time.chart',
  'recomputed.claims.coefficient-bodo.name',
  'recomputed.head.found',
  'briefs.gaps.away',
  'strips.middle',
  'data.bounded._status.0',
  'data.columns.n.0',
  'data.columns.programmes.status.0',
  'data.columns.status.0',
  'data.format',
  'data.formats.geojson',
  'data.formats.json',
  'data.formats.topojson',
  'data.formats.zip',
  'data.type',
  'data.types.boolean',
  ...EMPTY,
];
/** What a translator forgets: words that are bokmål and never nynorsk. */
const BOKMAL =
  /(?<!\p{L})(ikke|hvor|hver|hvert|hva|hvem|hvilke|fra|bare|noen|noe|en|et|de|dem|jeg|selv|mer|bosatte|sysselsatte|ansatte|kommuner|regioner|fylker|ordninger|næringer|traineer|innbyggere|utpendlere|innpendlere|arbeidsplasser|kilder|tallene|gjelder|velg|være|nevner|nevnt|uten|også|viser\s+ikke|mangler|regnet|sted|hullene)(?!\p{L})/iu;

const keys = (spoken: readonly Spoken[]): readonly string[] =>
  spoken
    .filter(({ path }) => !path.startsWith(INDUSTRIES))
    .map(({ path, arity }) => `${path} ${arity}`)
    .sort();

const gaps = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

const bokmal = new Map(spokenIn('nb').map((each) => [each.path, each]));

describe.each(LANGUAGES)('the words of %s', (language) => {
  const spoken = spokenIn(language);

  test('are the same in number and shape as in bokmål', () => {
    expect(keys(spoken)).toEqual(keys(spokenIn('nb')));
  });

  test('are never empty, but where nothing is to be said', () => {
    const empty = spoken.filter(({ text }) => text.trim() === '').map(({ path }) => path);
    expect(empty).toEqual(EMPTY);
  });

  test('have the same gaps to fill as in bokmål', () => {
    for (const { path, text } of spoken) {
      expect(gaps(text), path).toEqual(gaps(bokmal.get(path)?.text ?? ''));
    }
  });

  test('keep a figure with its parts and its unit', () => {
    const broken = language === 'en' ? /\d\s%|\d \d{3}(?!\d)/ : /\d%|\d %|\d \d{3}(?!\d)/;
    expect(spoken.filter(({ text }) => broken.test(text))).toEqual([]);
  });
});

test('English says nothing in Norwegian', () => {
  const same = spokenIn('en')
    .filter(({ path, text }) => !path.startsWith('sentences.') && bokmal.get(path)?.text === text)
    .map(({ path }) => path);
  expect(same.toSorted()).toEqual(SAME_IN_ENGLISH.toSorted());
});

test('nynorsk is not bokmål, but in quotations and titles', () => {
  const slips = spokenIn('nn')
    .filter(({ path }) => !path.endsWith('.reference'))
    .map(({ path, text }) => ({ path, word: BOKMAL.exec(text.replace(/«[^»]*»/g, ''))?.[0] }))
    .filter(({ word }) => word !== undefined);
  expect(slips).toEqual([]);
});

test('every industry of the published tables has a name in nynorsk and English', () => {
  const groups = ['01-03', '05-09', '10-33', '35-39', '41-43', '45-47', '49-53', '55-56', '58-63'];
  const others = [
    '64-66',
    '68-75',
    '77-82',
    '84',
    '85',
    '86-88',
    '90-99',
    '00',
    '00-99',
    '03.2',
    'other',
  ];
  const codes = [...groups, ...others].toSorted();
  expect(Object.keys(wordsOf('nn').terms.industries).toSorted()).toEqual(codes);
  expect(Object.keys(wordsOf('en').terms.industries).toSorted()).toEqual(codes);
});
