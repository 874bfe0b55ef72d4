/**
 * Everything CI runs, in order, up to the first failure; the last line counts.
 * `npm test` takes all of it, `npm run check` leaves out the build and the browser.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Step {
  readonly script: string;
  /** Whether vitest runs it and can count its own tests. */
  readonly counts?: true;
}
interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const FAST: readonly Step[] = [
  { script: 'format' },
  { script: 'lint' },
  { script: 'types' },
  { script: 'unit', counts: true },
  { script: 'data:check' },
];
const ALL: readonly Step[] = [...FAST, { script: 'build' }, { script: 'browser', counts: true }];

const reports = mkdtempSync(join(tmpdir(), 'traineeatlas-'));

function runScript(script: string, extra: readonly string[]): boolean {
  const more = extra.length === 0 ? [] : ['--', ...extra];
  const windows = process.platform === 'win32';
  const { status } = spawnSync('npm', ['run', '--silent', script, ...more], {
    stdio: 'inherit',
    shell: windows,
  });
  return status === 0;
}

/** What vitest counted; a step that ends without a report has failed once. */
function readTally(report: string, good: boolean): Tally {
  if (!existsSync(report)) return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  return { passed: numPassedTests, failed: good ? 0 : Math.max(1, numFailedTests) };
}

function runStep({ script, counts }: Step): Tally {
  console.log(`\n── ${script}`);
  const report = join(reports, `${script}.json`);
  const extra =
    counts === true ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  return readTally(report, runScript(script, extra));
}

function runAll(steps: readonly Step[]): Tally {
  let passed = 0;
  for (const step of steps) {
    const tally = runStep(step);
    passed += tally.passed;
    if (tally.failed > 0) return { passed, failed: tally.failed };
  }
  return { passed, failed: 0 };
}

const { passed, failed } = runAll(process.argv.includes('--fast') ? FAST : ALL);
rmSync(reports, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
