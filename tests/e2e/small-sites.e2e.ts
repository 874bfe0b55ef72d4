import { join } from 'node:path';
import { basePath } from '../../scripts/static-server.ts';
import { afterAll, describe, expect, test } from 'vitest';
import {
  fingerprints,
  laterBy,
  REVERSED_FOLDERS,
  smallData,
  smallRepository,
  type SmallRepository,
} from './small-site.ts';
import { smallSite } from './use-site.ts';

const YEAR = 365 * 24 * 60 * 60 * 1000;

const repositories: SmallRepository[] = [];
const made = async (making: Promise<SmallRepository>): Promise<SmallRepository> => {
  const repository = await making;
  repositories.push(repository);
  return repository;
};
afterAll(() => {
  for (const { remove } of repositories) remove();
});

test('two builds on two paths, clocks, time zones, locales and orders of files give the same bytes', async () => {
  const there = await made(smallRepository('a-much-longer-path-there'));
  const { status, output } = await there.build({
    TZ: 'America/Los_Angeles',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    NODE_OPTIONS: `${laterBy(3 * YEAR)} ${REVERSED_FOLDERS}`,
    BASE: basePath(),
  });
  expect({ status, output }).toEqual({ status: 0, output: '' });
  const { folder: here } = await smallSite();
  const [one, other] = [here, join(there.folder, 'dist')].map(fingerprints);
  expect([...other!.keys()]).toEqual([...one!.keys()]);
  expect([...one!].filter(([file, print]) => other!.get(file) !== print)).toEqual([]);
  expect(one!.size).toBeGreaterThan(200);
});

const twice = (text: string): string => `${text}${text.trim().split('\n').at(-1) ?? ''}\n`;

describe('a country that breaks the rules', () => {
  test.each([
    ['no table at all', 'employment.csv', () => '', 'line 1\n  header: '],
    ['a place twice', 'municipalities.csv', twice, 'line 7\n  unique-key: '],
    [
      'a name that turns the writing around',
      'municipalities.csv',
      (text: string) => text.replace(',Fjord,', ',Fj\u202eord,'),
      'line 4, name\n  cell: has a character that nobody sees: U+202E',
    ],
    [
      'figures that contradict each other',
      'commuting.csv',
      (text: string) => text.replace(',2400\n', ',999999999\n'),
      '2 places\n  commuting-matches-employment:\n  - 1001 (Havn), 2021: ',
    ],
    [
      'sources without a day',
      'manifest.json',
      (text: string) => text.replaceAll('2024-02-20', ''),
      'updated\n  release-day: ',
    ],
  ])('%s: nothing is built, and what is wrong is told', async (_, file, change, told) => {
    const repository = await made(smallData('wrong'));
    repository.edit(file, change);
    const { status, output } = await repository.build();
    expect(status).toBe(1);
    expect(output).toContain(`data/${file} · ${told}`);
    expect(output).toContain('\n  → ');
    expect(output).toMatch(
      /\n\d+ findings?(?: of \d+ causes?)? in \S+; mend them, and run «npm run data:check» again\n/,
    );
    expect(output).not.toMatch(/^\s+at |Error:/m);
  });
});
