import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateWorkflow } from '@action-validator/core';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, '.github', 'workflows');

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}
interface Job {
  readonly 'runs-on': string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly 'timeout-minutes': number;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: {
    readonly schedule?: readonly { readonly cron: string }[];
    readonly push?: { readonly branches: readonly string[] };
    readonly pull_request?: null;
    readonly workflow_dispatch: {
      readonly inputs: Readonly<Record<'accept' | 'report', { readonly default: string }>>;
    } | null;
  };
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const names = (await readdir(FOLDER)).sort();
const texts = new Map(
  await Promise.all(
    names.map(async (name) => [name, await readFile(join(FOLDER, name), 'utf8')] as const),
  ),
);
const textOf = (name: string): string => texts.get(name) ?? '';
const workflowOf = (name: string): Workflow => parse(textOf(name)) as Workflow;
const stepsOf = (name: string): readonly Step[] =>
  Object.values(workflowOf(name).jobs).flatMap(({ steps }) => steps);
const stepOf = (name: string, step: string): Step =>
  stepsOf(name).find((each) => each.name === step) ?? {};
const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: object;
};

test('there is a workflow for proposals, one for fresh figures and one to publish', () => {
  expect(names).toEqual(['publish.yml', 'refresh.yml', 'test.yml']);
});

describe.each(names)('%s', (name) => {
  const text = textOf(name);
  const jobs = Object.values(workflowOf(name).jobs);

  test('is a workflow by GitHub’s schema, which a fault would not pass', () => {
    expect(validateWorkflow(text).errors).toEqual([]);
    for (const [right, wrong] of [
      ['runs-on:', 'run-on:'],
      [/: (write|read)\n/, ': wrote\n'],
      [/timeout-minutes: \d+/, 'timeout-minutes: soon'],
    ] as const)
      expect(validateWorkflow(text.replace(right, wrong)).errors).not.toEqual([]);
  });

  test('runs on a named system, for a stated time, with no right that a job does not ask for', () => {
    expect(workflowOf(name).permissions).toEqual({});
    for (const job of jobs) {
      expect(job['runs-on']).toMatch(/^ubuntu-\d\d\.\d\d$/);
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
  });

  test('pins every action by its whole SHA, says which version that is, and leaves no token behind', () => {
    const pins = text.split('\n').filter((line) => line.includes('uses:'));
    expect(pins).toHaveLength(stepsOf(name).filter(({ uses }) => uses !== undefined).length);
    for (const pin of pins) expect(pin).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    for (const { uses = '', with: given } of stepsOf(name)) {
      if (uses.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false);
      if (uses.startsWith('actions/setup-node@')) expect(given?.['cache']).toBe('npm');
    }
  });

  test('lets no expression into a shell but through the environment, and calls scripts that exist', () => {
    for (const { run = '' } of stepsOf(name)) {
      expect(run).not.toContain('${{');
      for (const [, script = ''] of run.matchAll(/npm (?:run )?(test|[\w]+:\w+|build)\b/g))
        expect(scripts).toHaveProperty([script]);
    }
  });
});

test('one version of an action serves all workflows', () => {
  const pins = names.flatMap((name) => textOf(name).match(/\S+@[0-9a-f]{40} # \S+/g) ?? []);
  const actions = Map.groupBy(new Set(pins), (pin) => pin.split('@')[0]);
  for (const [action, versions] of actions) expect(versions, action).toHaveLength(1);
});

test('a proposal is tried with the two commands of the README, and may write nothing', () => {
  const { on, jobs } = workflowOf('test.yml');
  expect(on).toHaveProperty('pull_request');
  expect(on).toHaveProperty('workflow_dispatch');
  expect(jobs['test']?.permissions).toEqual({ contents: 'read' });
  expect(stepOf('test.yml', 'Test').run).toBe('npm ci && npm test');
});

describe('the scheduled refresh', () => {
  const { on, jobs } = workflowOf('refresh.yml');

  test('runs once a week, and when a person asks for it', () => {
    expect(on.schedule?.map(({ cron }) => cron)).toEqual([
      expect.stringMatching(/^\d+ \d+ \* \* [0-6]$/),
    ]);
    const { accept, report } = on.workflow_dispatch?.inputs ?? {};
    expect([accept?.default, report?.default]).toEqual(['', '']);
    // The cron is in UTC; in Norway it is an hour later in winter and two in summer.
    const hour = Number(on.schedule?.[0]?.cron.split(' ')[1]);
    expect(hour + 1).toBeGreaterThanOrEqual(12);
    expect(hour + 2).toBeLessThan(24);
    // The client gives up after half an hour; what is left is for the build.
    expect(jobs['refresh']?.['timeout-minutes']).toBeGreaterThan(30);
  });

  test('hands on what a person has accepted, and nothing where nobody has', () => {
    const { run = '' } = stepOf('refresh.yml', 'Fetch');
    const given = (env: object): string =>
      execFileSync('bash', ['-c', run.replace('npm run data:fetch --', "printf '%s|'")], {
        env: { PATH: process.env['PATH'], ...env },
      }).toString();
    expect(given({ ACCEPT: 'codes,bands', REPORT: '1a2b; c' })).toBe(
      '--accept=codes,bands|--report=1a2b; c|',
    );
    expect(given({ ACCEPT: '', REPORT: '' })).toBe('|');
  });

  test('may write only a branch, a pull request and the start of its tests', () => {
    expect(jobs['refresh']?.permissions).toEqual({
      contents: 'write',
      'pull-requests': 'write',
      actions: 'write',
    });
  });

  test('fetches and builds, which checks, before it proposes; then the tests run on the proposal', () => {
    const runs = stepsOf('refresh.yml').flatMap(({ name, run }) =>
      run === undefined ? [] : [name],
    );
    expect(runs).toEqual(['Install', 'Fetch', 'Build', 'Propose']);
    const propose = stepOf('refresh.yml', 'Propose').run ?? '';
    expect(propose).toMatch(/gh pr create[^]*\ngh workflow run test\.yml --ref "\$branch"\n$/);
  });
});

describe('publishing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'traineeatlas-publish-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Runs a step in a folder, with nothing of the machine's but its programs. Gives the exit status. */
  function run(step: string, cwd: string, env: Readonly<Record<string, string>> = {}): number {
    const { run: script = 'exit 99' } = stepOf('publish.yml', step);
    const PATH = `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`;
    try {
      execFileSync('bash', ['-e', '-c', script], { cwd, env: { PATH, ...env }, stdio: 'pipe' });
      return 0;
    } catch (error) {
      return (error as { readonly status: number }).status;
    }
  }

  const git = (cwd: string, ...asked: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...asked], {
      cwd,
      stdio: 'pipe',
    });

  /** A repository beside a clone of it, as a runner has it. */
  function cloned(name: string): { readonly origin: string; readonly clone: string } {
    const [origin, clone] = [join(folder, name), join(folder, `${name}-clone`)];
    mkdirSync(join(folder, 'bin'), { recursive: true });
    writeFileSync(join(folder, 'bin', 'gh'), '#!/bin/sh\n');
    chmodSync(join(folder, 'bin', 'gh'), 0o755);
    mkdirSync(origin);
    git(origin, 'init', '-q', '-b', 'main');
    git(origin, 'commit', '-q', '--allow-empty', '-m', 'first');
    git(folder, 'clone', '-q', origin, clone);
    mkdirSync(join(clone, 'dist'));
    return { origin, clone };
  }

  test('asks for a contact before anything else', () => {
    expect(stepsOf('publish.yml')[0]?.name).toBe('Contact');
    expect(run('Contact', folder)).toBe(1);
    expect(run('Contact', folder, { CONTACT: 'atlas@example.org' })).toBe(0);
  });

  test('builds for the address of the repository, and only deploying may write', () => {
    const { env } = stepOf('publish.yml', 'Build');
    expect(env).toEqual({
      SITE: '${{ steps.pages.outputs.origin }}',
      BASE: '${{ steps.pages.outputs.base_path }}/',
      CONTACT: '${{ vars.CONTACT }}',
    });
    const { jobs, on } = workflowOf('publish.yml');
    expect(on.push?.branches).toEqual(['main']);
    expect(jobs['build']?.permissions).toEqual({ contents: 'read', pages: 'read' });
    expect(jobs['deploy']?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    expect(jobs['deploy']?.steps.every(({ run: script }) => script === undefined)).toBe(true);
  });

  test('lays the kept editions beside the site, if there are any, and stops if it cannot ask', () => {
    const none = cloned('none');
    expect(run('Editions', none.clone)).toBe(0);
    const some = cloned('some');
    git(some.origin, 'switch', '-q', '--orphan', 'editions');
    mkdirSync(join(some.origin, 'embed', '2026-01-01'), { recursive: true });
    writeFileSync(join(some.origin, 'embed', '2026-01-01', 'index.html'), 'kept');
    git(some.origin, 'add', '.');
    git(some.origin, 'commit', '-q', '-m', 'an edition');
    git(some.origin, 'switch', '-q', 'main');
    expect(run('Editions', some.clone)).toBe(0);
    expect(existsSync(join(some.clone, 'dist', 'embed', '2026-01-01', 'index.html'))).toBe(true);
    rmSync(some.origin, { recursive: true });
    expect(run('Editions', some.clone)).toBe(1);
  });
});
