import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../../src/atlas/load.ts';
import { atEachLevel } from '../../../src/domain/coverage-basis.ts';
import { LANGUAGES, type Language } from '../../../src/i18n/language.ts';
import { numberWord } from '../../../src/i18n/number-words.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { areaFacts, municipalityFacts } from '../../../src/features/place/area-facts.ts';
import { areaLead, municipalityLead } from '../../../src/features/place/lead.ts';
import { programmeLead, programmeFacts } from '../../../src/features/programme/programme-answer.ts';

const atlas = await loadAtlas();

/** The words of two to twelve in a language. */
const numbers = (language: Language): RegExp => {
  const words = Array.from({ length: 11 }, (_, at) => numberWord(language, at + 2));
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'gu');
};

/** What is left when names and figures are taken out: 99 stands for any number from 2 upwards. */
const shape = (sentence: string, language: Language): string =>
  sentence
    .replace(numbers(language), '99')
    .replace(/P(?:, P)*(?=(?: og| and) P)/g, 'P')
    .replace(/(?<!–)\b(?:[2-9]|\d{2,})\b(?!–)/g, '99')
    .replaceAll('\u00a0', '~');

const asPlaceholders = (names: readonly string[]): readonly string[] => names.map(() => 'P');

function leads(language: Language): readonly string[] {
  const { sentences } = wordsOf(language);
  const plain = { name: 'N', population: '99' };
  const area = (each: Parameters<typeof areaFacts>[2]) => {
    const facts = areaFacts(atlas, language, each);
    return {
      ...facts,
      ...plain,
      coveredBy: asPlaceholders(facts.coveredBy),
      namedBy: asPlaceholders(facts.namedBy),
      inactive: asPlaceholders(facts.inactive),
    };
  };
  return [
    ...atlas.areas.municipalities.map((each) => {
      const facts = municipalityFacts(atlas, language, each);
      return sentences.municipality({
        ...facts,
        ...plain,
        region: 'R',
        reachedBy: atEachLevel((level) => asPlaceholders(facts.reachedBy[level])),
        inactive: asPlaceholders(facts.inactive),
      });
    }),
    ...atlas.areas.regions.map((each) => sentences.region(area(each))),
    ...atlas.areas.counties2024.map((each) => sentences.county(area(each))),
    ...atlas.programmes.map((each) =>
      sentences.programme({ ...programmeFacts(atlas, each), name: 'P', host: 'N' }),
    ),
  ];
}

describe.each(LANGUAGES)('leads in %s', (language) => {
  test('have no shape beside those that were read', async () => {
    const shapes = [...new Set(leads(language).map((lead) => shape(lead, language)))].sort();
    await expect(`${shapes.join('\n')}\n`).toMatchFileSnapshot(`shapes/${language}.txt`);
  });

  test('name the place, and are short enough for a card', () => {
    const said = [
      ...atlas.areas.municipalities.map((each) => [
        each.name,
        municipalityLead(atlas, language, each),
      ]),
      ...atlas.areas.regions.map((each) => [each.name, areaLead(atlas, language, 'region', each)]),
      ...atlas.areas.counties2024.map((each) => [
        each.name,
        areaLead(atlas, language, 'county', each),
      ]),
      ...atlas.programmes.map((each) => [each.name, programmeLead(atlas, language, each)]),
    ];
    const faults = said.filter(
      ([name = '', lead = '']) => !lead.includes(name) || !lead.endsWith('.') || lead.length > 420,
    );
    expect(faults).toEqual([]);
  });
});
