import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validateWorkflow } from '@action-validator/core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (...path: readonly string[]): Promise<string> => readFile(join(ROOT, ...path), 'utf8');

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
}
interface Workflow {
  readonly on: {
    readonly schedule: readonly { readonly cron: string }[];
    readonly workflow_dispatch: {
      readonly inputs: { readonly accept: { readonly default: boolean } };
    };
  };
  readonly permissions: object;
  readonly jobs: {
    readonly refresh: {
      readonly 'runs-on': string;
      readonly permissions: object;
      readonly 'timeout-minutes': number;
      readonly steps: readonly Step[];
    };
  };
}

const text = await read('.github', 'workflows', 'refresh.yml');
const workflow = parse(text) as Workflow;
const job = workflow.jobs.refresh;

describe('the scheduled refresh', () => {
  test('is a workflow by GitHub’s schema, which a fault would not pass', () => {
    expect(validateWorkflow(text).errors).toEqual([]);
    for (const [right, wrong] of [
      ['runs-on:', 'run-on:'],
      ['contents: write', 'contents: wrote'],
      ['timeout-minutes: 45', 'timeout-minutes: soon'],
    ] as const) {
      expect(text).toContain(right);
      expect(validateWorkflow(text.replace(right, wrong)).errors).not.toEqual([]);
    }
  });

  test('runs once a week on a named system, and when a person asks for it', () => {
    expect(workflow.on.schedule.map(({ cron }) => cron)).toEqual([
      expect.stringMatching(/^\d+ \d+ \* \* [0-6]$/),
    ]);
    expect(workflow.on.workflow_dispatch.inputs.accept.default).toBe(false);
    expect(job['runs-on']).toMatch(/^ubuntu-\d\d\.\d\d$/);
    // The client gives up after half an hour; what is left is for the build.
    expect(job['timeout-minutes']).toBeGreaterThan(30);
  });

  test('may write only a branch and a pull request, and leaves no token in the checkout', () => {
    expect(workflow.permissions).toEqual({});
    expect(job.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' });
    const checkout = job.steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkout?.with?.['persist-credentials']).toBe(false);
  });

  test('pins every action by its whole SHA, and says which version that is', () => {
    const pins = text.split('\n').filter((line) => line.includes('uses:'));
    expect(pins).toHaveLength(job.steps.filter(({ uses }) => uses !== undefined).length);
    for (const pin of pins) expect(pin).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('lets no expression into a shell but through the environment', () => {
    for (const { run = '' } of job.steps) expect(run).not.toContain('${{');
  });

  test('fetches, checks and builds before it proposes, with scripts that exist', async () => {
    const steps = job.steps.flatMap(({ name, run }) => (run === undefined ? [] : [{ name, run }]));
    expect(steps.map(({ name }) => name)).toEqual([
      'Install',
      'Fetch',
      'Check',
      'Build',
      'Propose',
    ]);
    const named = steps.flatMap(({ run }) => [...run.matchAll(/npm run ([\w:]+)/g)]);
    const { scripts } = JSON.parse(await read('package.json')) as { scripts: object };
    expect(named.map(([, script = '']) => script)).toEqual(['data:fetch', 'data:check', 'build']);
    for (const [, script = ''] of named) expect(scripts).toHaveProperty([script]);
  });
});
