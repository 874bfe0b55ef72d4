import { expect, test } from 'vitest';
import { loadAtlas } from '../../../src/atlas/load.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { numberWord } from '../../../src/i18n/number-words.ts';
import {
  contradictionsOf,
  reasonsLead,
  reasonsOf,
} from '../../../src/features/report/report-statements.ts';

const atlas = await loadAtlas();

test.each(LANGUAGES)(
  'the report’s own reasons come first, then the programmes’, in %s',
  (language) => {
    const [economy] = reasonsOf(atlas, language);
    const paths = economy?.statements.map(({ path }) => path) ?? [];
    const first = paths.findIndex((path) => path !== undefined);
    expect(first).toBeGreaterThan(0);
    expect(paths.slice(first)).not.toContain(undefined);
  },
);

test('the reasons that the review of the content names are there, with their sections', () => {
  const given = reasonsOf(atlas, 'nb').flatMap(({ name, statements }) =>
    statements.map((each) => `${name} · ${each.name} · ${each.section}`),
  );
  expect(given).toEqual(
    expect.arrayContaining([
      'Økonomi · Trainee Salten · 3.5',
      'Kvaliteten i programmet · Trainee Innlandet · 3.8',
      'Avstand · KOM Trainee · 3.10',
      'Avstand · Trainee Namdal · 3.7.1',
      'Beslutninger · Trainee Namdal · 3.7.1',
      'Kvaliteten i programmet · Trainee Sør · 3.12',
      'Nettverk · Rapporten om ordningene samlet · 7.2; 7.3',
    ]),
  );
});

test('the page opens with how many programmes give a reason', () => {
  const giving = new Set(
    reasonsOf(atlas, 'nb').flatMap(({ statements }) =>
      statements.flatMap(({ path, name }) => (path === undefined ? [] : [name])),
    ),
  );
  expect(reasonsLead(atlas, 'nb')).toContain(
    `For ${numberWord('nb', giving.size)} av 13 ordninger`,
  );
});

test('contradictions of the whole report and of each programme stand apart', () => {
  const { whole, programmes } = contradictionsOf(atlas, 'nb');
  expect(whole.map(({ path }) => path)).toEqual(whole.map(() => undefined));
  expect(whole.some(({ text }) => text.includes('113'))).toBe(true);
  expect(programmes.map(({ path }) => path)).toContain('ordning/trainee-salten/');
  expect(programmes.map(({ path }) => path)).not.toContain('ordning/trainee-sor/');
});
