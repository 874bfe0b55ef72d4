import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../../src/atlas/atlas.ts';
import { municipalityCode } from '../../../src/domain/area-code.ts';
import { groupsAmong } from '../../../src/domain/industry.ts';
import { recodingOf } from '../../../src/domain/recode.ts';
import { industryRows } from '../../../src/ingest/figures/industry-rows.ts';
import { intakeOf, Ledger } from '../../../src/ingest/figures/intake.ts';
import { statReader } from '../../../src/ingest/figures/stat-reader.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import {
  industryViews,
  profileIndustryTable,
} from '../../../src/features/industry/industry-page.ts';
import * as asked from '../../fixtures/asked.ts';
import { RECORDED } from '../../fixtures/replay/recorded-folder.ts';
import { TINY } from '../../fixtures/tiny-tables.ts';
import { industryAnswer } from '../../../src/features/industry/industry-answer.ts';

/*
 * Real figures by workplace in all 17 groups, of one county: what the reader will meet when they are
 * on offer for the country. They lie beside the checkout or not at all, and are shown to nobody.
 */
const FILE = join(RECORDED, 'recorded', 'workplace-17-groups-telemark-2016-2025.json');
const there = existsSync(FILE);

interface Stat {
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly dimension: Readonly<
    Record<string, { category: { index: Record<string, number>; label: Record<string, string> } }>
  >;
  readonly value: readonly number[];
}

/** The file lacks the total that its groups are parts of, so that is put before them. */
function withTotal(text: string): { readonly text: string; readonly total: number } {
  const stat = JSON.parse(text) as Stat;
  const [places = 0, groups = 0, , years = 0] = stat.size;
  const value = Array.from({ length: places }, (_, place) => {
    const rows = Array.from({ length: groups }, (_, group) =>
      stat.value.slice((place * groups + group) * years, (place * groups + group + 1) * years),
    );
    const total = Array.from({ length: years }, (_, year) =>
      rows.reduce((sum, row) => sum + (row[year] ?? 0), 0),
    );
    return [total, ...rows].flat();
  }).flat();
  const { index, label } = stat.dimension['NACE2007']!.category;
  const shifted = Object.fromEntries(Object.entries(index).map(([code, at]) => [code, at + 1]));
  const category = { index: { '00-99': 0, ...shifted }, label: { ...label, '00-99': 'Alle' } };
  return {
    text: JSON.stringify({
      ...stat,
      size: [places, groups + 1, 1, years],
      dimension: { ...stat.dimension, NACE2007: { category } },
      value,
    }),
    total: stat.value.reduce((sum, each) => sum + each, 0),
  };
}

describe('17 groups by workplace, as recorded of one county', () => {
  test.skipIf(!there)('are read, each group once, and together they are all', async () => {
    const { codes, figures, industries, ledger, total } = await read();
    expect(ledger.findings).toEqual([]);
    expect(figures).toHaveLength(codes.length * 18 * 10);
    expect(industries.filter(({ kind }) => kind === 'group')).toHaveLength(17);
    const groups = groupsAmong(industries.map(({ industry }) => industry).filter(isGroup));
    expect(groups).toHaveLength(17);
    const sum = figures
      .filter(({ industry }) => isGroup(industry))
      .reduce((all, { persons = 0 }) => all + persons, 0);
    expect(sum).toBe(total);
    expect(new Set(figures.map(({ basis }) => basis))).toEqual(new Set(['workplace']));
  });

  test.skipIf(!there)(
    'are on pages as any other count, on the places of a made-up country',
    async () => {
      const { codes, figures, industries } = await read();
      const places = TINY.municipalities.map(({ municipality }) => municipality);
      const standIn = new Map(codes.map((code, at) => [code, places[at]]));
      const atlas = atlasOf({
        ...TINY,
        industries,
        employmentByIndustry: figures.flatMap((row) => {
          const municipality = standIn.get(row.municipality);
          return municipality === undefined ? [] : [{ ...row, municipality }];
        }),
      });
      const { main } = atlas.industries;
      expect([main.basis, main.year, main.groups.length]).toEqual(['workplace', 2025, 17]);
      const views = industryViews(atlas).filter(({ census }) => census === main);
      expect(views).toHaveLength(17);
      for (const language of LANGUAGES)
        for (const view of views) {
          const { lead, legend } = industryAnswer(atlas, language, view);
          expect(lead).toMatch(/2025/);
          const said = [lead, ...legend.entries.map(({ text }) => text)].join('\n');
          expect(said).not.toMatch(/NaN|undefined|Infinity/);
        }
      const profile = profileIndustryTable(atlas, 'nb', atlas.areas.country, main);
      expect(profile.rows.map(({ cells }) => cells[4]?.text)).toEqual(Array(17).fill('1,00'));
    },
  );
});

const isGroup = (industry: string): boolean => industry !== '00-99';

/** The rows that are made of the file, and what lies in it. */
async function read() {
  const { text, total } = withTotal(await readFile(FILE, 'utf8'));
  const { dimension } = JSON.parse(text) as Stat;
  const codes = Object.keys(dimension['Region']!.category.index).map(municipalityCode);
  const own = {
    date: '2024-01-01',
    municipalities: new Map(codes.map((code) => [code, code])),
    counties: new Map(),
    recoding: recodingOf(codes, codes, []),
  };
  const division = { own, latest: own, all: [own], on: () => own };
  const years = Object.keys(dimension['Tid']!.category.index).map(Number);
  const document = { ...asked.industriesByWorkplace, years };
  const ledger = new Ledger();
  const reader = statReader(
    { ...asked.recorded, industries: [document] },
    division,
    intakeOf(new Map([[document.path, text]])),
    ledger,
  );
  return { codes, total, ledger, ...industryRows(reader) };
}
