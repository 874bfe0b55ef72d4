import { describe, expect, test } from 'vitest';
import {
  runsOf,
  selectionText,
  type SelectionFacts,
} from '../../../src/features/explore/selection-text.ts';
import { DEFAULT_STATE, type ExploreState } from '../../../src/features/explore/state.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { exploreWords } from '../../../src/features/explore/explore-page.ts';

const NAMES: Readonly<Record<string, string>> = {
  '18': 'Nordland - Nordlánnda',
  '55': 'Troms - Romsa - Tromssa',
  '118': 'Bodø',
  'trainee-salten': 'Trainee Salten',
};
const facts: SelectionFacts = {
  level: 'municipality',
  count: 41,
  residents: 96_300,
  year: 2023,
  nameOf: (code) => NAMES[code] ?? code,
};
const say = (
  language: Language,
  state: Partial<ExploreState>,
  more: Partial<SelectionFacts> = {},
): string =>
  selectionText({ ...DEFAULT_STATE, ...state }, { ...facts, ...more }, exploreWords(language))
    // Spaces that do not break are spaces all the same.
    .replace(/[\u00a0\u202f]/g, ' ');

const GAPS: Partial<ExploreState> = {
  classes: ['5', '6'],
  counties: ['18', '55'],
  covered: false,
  evidence: 'stated',
};

describe('what is selected, in a sentence', () => {
  test.each([
    [
      'nb',
      '41 kommuner i sentralitetsklasse 5–6 i Nordland og Troms uten ordning, 96 300 innbyggere (2023).',
    ],
    [
      'nn',
      '41 kommunar i sentralitetsklasse 5–6 i Nordland og Troms utan ordning, 96 300 innbyggjarar (2023).',
    ],
    [
      'en',
      '41 municipalities in centrality classes 5–6 in Nordland and Troms without a programme, 96,300 residents (2023).',
    ],
  ] as const)('in %s', (language, sentence) => {
    expect(say(language, GAPS)).toBe(sentence);
  });

  test('all of them when nothing is chosen out', () => {
    expect(say('nb', {}, { count: 356 })).toBe('Alle 356 kommuner, 96 300 innbyggere (2023).');
    expect(say('en', {}, { count: 15, level: 'county' })).toBe(
      'All 15 counties, 96,300 residents (2023).',
    );
  });

  test('one, and none', () => {
    const one = { count: 1, residents: 1 };
    expect(say('nb', { classes: ['6'] }, one)).toBe(
      'Én kommune i sentralitetsklasse 6, til sammen 1 innbygger (2023).',
    );
    expect(say('nn', { classes: ['6'] }, { count: 1, level: 'county' })).toBe(
      'Eitt fylke med kommunar i sentralitetsklasse 6, 96 300 innbyggjarar (2023).',
    );
    expect(say('en', { classes: ['6'] }, { count: 0, residents: 0 })).toBe(
      'No municipalities in centrality class 6.',
    );
  });

  test('every other filter', () => {
    const state: Partial<ExploreState> = {
      regions: ['118'],
      types: ['liten-sentrum'],
      programmes: ['trainee-salten'],
      covered: true,
      least: 1000,
      most: 5000,
      certainOnly: true,
    };
    expect(say('nb', state)).toBe(
      '41 kommuner i BA-regionen Bodø i BA-regioner av typen liten og sentrumsdefinert som Trainee Salten når med 1 000–5 000 innbyggere uten usikre tall og tall for færre enn 10, 96 300 innbyggere (2023).',
    );
    expect(say('nb', { regions: ['1', '2', '3', '4', '5'] })).toContain('i 5 BA-regioner');
  });

  test('classes that follow each other are a range', () => {
    expect(runsOf(['1', '3', '5', '6'], 'og')).toBe('1, 3 og 5–6');
    expect(runsOf(['1', '2', '3', '4', '5', '6'], 'og')).toBe('1–6');
  });
});
