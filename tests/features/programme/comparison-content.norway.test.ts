import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../../src/atlas/load.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import {
  additionality,
  comparedInWords,
  fundingPerTrainee,
  inputTable,
} from '../../../src/features/programme/comparison-content.ts';
import { comparisonSections } from '../../../src/features/programme/comparison-page.ts';

const atlas = await loadAtlas();

describe('input against results', () => {
  const row = (name: string) =>
    inputTable(atlas, 'nb')
      .rows.find(({ cells }) => cells[0]?.text === name)
      ?.cells.slice(1)
      .map(({ text }) => text);

  test('posts, fees and public funds stand beside the trainees of 2020', () => {
    expect(row('Look North Trainee')).toEqual([
      'ikke oppgitt',
      '30\u202f000\u00a0kroner; 45\u202f000\u00a0kroner',
      '650\u202f000\u00a0kroner (2019)',
      '12\u00a0personer (i kullet, 2020)',
    ]);
    expect(row('Trainee Namdal')?.[0]).toBe('20\u00a0% (prosjektleder)');
    expect(row('Trainee Namdal')?.[3]).toBe('5\u00a0personer (på én gang)');
    expect(row('Framtidsfylket Trainee')?.[3]).toBe('23\u00a0stillinger (besatt, 2020)');
  });

  test('a post that is only wanted is no post', () => {
    expect(row('KOM Trainee')?.[0]).toBe('om lag 30\u00a0% (prosjektleder)');
  });

  test('public funds per trainee are told of the one programme that has both figures', () => {
    const sentences = fundingPerTrainee(atlas, 'nb');
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toContain('Look North Trainee fikk 650\u202f000 kroner');
    expect(sentences[0]).toContain('8 traineer det året: 81\u202f250 kroner per trainee');
  });
});

test('the report’s own 10–20 and Nordland as a whole stand by the applicants', () => {
  const [applicants] = comparisonSections(atlas, 'nb');
  expect(applicants?.said.map(({ section }) => section)).toEqual(['8.6', '3.6']);
  const figure = (name: string): number =>
    atlas.programme('kandidat-helgeland').figures.find((row) => row.figure === name)?.value ?? NaN;
  const perPosition =
    figure('other_nordland_applicants') / figure('other_nordland_positions_filled');
  expect(applicants?.said[1]?.text).toContain(perPosition.toFixed(1).replace('.', ','));
});

test.each(LANGUAGES)('every programme is told of in words or named as not, in %s', (language) => {
  for (const { statements, silent } of comparedInWords(atlas, language)) {
    const told = statements.map(({ name }) => name);
    for (const { name } of atlas.programmes) {
      expect([name, told.includes(name)]).toEqual([name, !silent.includes(name)]);
    }
  }
});

test('what would have happened otherwise is told with the shares of tables 10 and 28', () => {
  // 26 and 33 of 75; 67 and 77 of 298.
  expect(additionality(atlas, 'nb')).toMatch(/mente 79\u00a0% at .* 48\u00a0% svarte/);
});
