import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fingerprints, laterBy, smallRepository, type SmallRepository } from './small-site.ts';

const YEAR = 365 * 24 * 60 * 60 * 1000;

const repositories: SmallRepository[] = [];
const made = async (name: string): Promise<SmallRepository> => {
  const repository = await smallRepository(name);
  repositories.push(repository);
  return repository;
};
afterAll(() => {
  for (const { remove } of repositories) remove();
});

test('two builds on two paths, clocks, time zones and locales give the same bytes', async () => {
  const here = await made('here');
  const there = await made('a-much-longer-path-there');
  const first = await here.build({
    TZ: 'Pacific/Kiritimati',
    LANG: 'nb_NO.UTF-8',
    LC_ALL: 'nb_NO.UTF-8',
  });
  expect(first.output).toBe('');
  const second = await there.build({
    TZ: 'America/Los_Angeles',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    NODE_OPTIONS: laterBy(3 * YEAR),
  });
  expect([first.status, second.status]).toEqual([0, 0]);
  const [one, other] = [here, there].map(({ folder }) => fingerprints(join(folder, 'dist')));
  expect([...other!.keys()]).toEqual([...one!.keys()]);
  expect([...one!].filter(([file, print]) => other!.get(file) !== print)).toEqual([]);
  expect(one!.size).toBeGreaterThan(200);
});

describe('tables that cannot be read', () => {
  test.each([
    ['no table at all', 'employment.csv', () => ''],
    [
      'a place twice',
      'municipalities.csv',
      (text: string) => `${text}${text.trim().split('\n').at(-1) ?? ''}\n`,
    ],
  ])('%s: nothing is built, and what is wrong is told', async (_, file, change) => {
    const repository = await made('wrong');
    repository.edit(file, change);
    const { status, output } = await repository.build();
    expect(status).not.toBe(0);
    expect(output).toContain(file);
  });
});
