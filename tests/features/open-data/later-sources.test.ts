import { join } from 'node:path';
import { expect, test } from 'vitest';
import { atlasOf } from '../../../src/atlas/atlas.ts';
import { LATER_SOURCES } from '../../../src/features/open-data/later-sources.ts';
import { readTables } from '../../../src/ingest/tables/tables.ts';

const { tables } = await readTables(
  join(import.meta.dirname, '..', '..', 'golden', 'tiny-country'),
);

test('each saying that is from a page is a row, with the page and what it says', () => {
  expect(LATER_SOURCES.rows(atlasOf(tables))).toMatchObject([
    {
      programme: 'trainee-havn',
      studied: true,
      saying: 'coverage',
      municipality: '2002',
      basis: 'participation',
      note: 'trainee i 2022',
      title: 'Trainee i Vik',
      address: 'https://www.example.org/avisa/',
      published: '2022-05',
      read: '2024-02-20',
      quotes: ['Hun er trainee hos Trainee Havn og arbeider i Vik.'],
    },
    { programme: 'verft-trainee', studied: false, saying: 'programme', title: 'Verft Trainee' },
    { saying: 'fact', field: 'area', text_nn: 'Bedrifta sjølv', published: '' },
    {
      saying: 'figure',
      field: 'positions',
      year: '2024',
      value: 3,
      value_to: undefined,
      unit: 'positions',
      qualifier: 'at-least',
      text_en: 'Positions a year',
    },
  ]);
});

test('what a page says twice is one cell, and a page that nothing is taken from has its row', () => {
  const [havn, verft] = tables.pages;
  if (havn === undefined || verft === undefined) throw new Error('no pages');
  const pages = [
    ...tables.pages,
    { ...verft, quote: 'Fristen er i mai.' },
    { ...havn, address: 'https://www.example.org/radio/', quote: 'Flere skal komme.' },
  ];
  const rows = LATER_SOURCES.rows(atlasOf({ ...tables, pages }));
  const saying = (wanted: string) => rows.filter((row) => row.saying === wanted);
  expect(saying('figure')[0]?.quotes).toEqual([verft.quote, 'Fristen er i mai.']);
  expect(saying('page')).toEqual([
    {
      programme: 'trainee-havn',
      studied: true,
      saying: 'page',
      title: 'Trainee i Vik',
      address: 'https://www.example.org/radio/',
      published: '2022-05',
      read: '2024-02-20',
      quotes: ['Flere skal komme.'],
    },
  ]);
});
