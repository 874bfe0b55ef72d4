/**
 * Everything CI runs. `npm run check` takes what needs no browser, two steps beside each other; `npm test`
 * takes the build too, and then the browser. What a step says is shown when it fails, or with `--verbose`.
 * What took longest is told at the end; the last line counts.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

interface Step {
  readonly script: string;
  /** Whether vitest runs it and can count its own tests. */
  readonly counts?: true;
  /** Shown as it goes: it takes minutes. */
  readonly shown?: true;
}
interface Timed {
  readonly name: string;
  readonly seconds: number;
}
interface Outcome extends Timed {
  readonly passed: number;
  readonly failed: number;
  readonly files: readonly Timed[];
}
/** As much as is read here of a report of vitest's. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly startTime: number;
    readonly endTime: number;
  }[];
}

/** The longest first, so that no lane is left alone with it. */
const FAST: readonly Step[] = [
  { script: 'unit', counts: true },
  { script: 'lint' },
  { script: 'types' },
  { script: 'format' },
  { script: 'data:check' },
];
const BUILD: Step = { script: 'build' };
const BROWSER: Step = { script: 'browser', counts: true, shown: true };
const LANES = 2;
const SLOWEST = 12;

const fast = process.argv.includes('--fast');
const verbose = process.argv.includes('--verbose');
const reports = mkdtempSync(join(tmpdir(), 'traineeatlas-'));
const reportOf = (script: string): string => join(reports, `${script}.json`);

/** Runs an npm script; gives what it printed, unless that is shown at once. */
function runScript({ script, counts, shown }: Step) {
  const asked = counts === true ? ['--reporter=default', '--reporter=json'] : [];
  const more = asked.length === 0 ? [] : ['--', ...asked, `--outputFile.json=${reportOf(script)}`];
  const child = spawn('npm', ['run', '--silent', script, ...more], {
    stdio: [
      'ignore',
      ...(shown === true || verbose
        ? (['inherit', 'inherit'] as const)
        : (['pipe', 'pipe'] as const)),
    ],
    shell: process.platform === 'win32',
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => said.push(chunk));
  return new Promise<{ readonly good: boolean; readonly output: string }>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) =>
      resolve({ good: status === 0, output: Buffer.concat(said).toString() }),
    );
  });
}

/** What vitest counted; a step that ends without a report has passed or failed once. */
function tallyOf(script: string, good: boolean): Omit<Outcome, keyof Timed> {
  const report = reportOf(script);
  if (!existsSync(report)) return { passed: good ? 1 : 0, failed: good ? 0 : 1, files: [] };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  ) as Report;
  const files = testResults.map(({ name, startTime, endTime }) => ({
    name: relative(process.cwd(), name),
    seconds: (endTime - startTime) / 1000,
  }));
  return { passed: numPassedTests, failed: good ? 0 : Math.max(1, numFailedTests), files };
}

async function runStep(step: Step): Promise<Outcome> {
  const since = performance.now();
  if (step.shown === true) console.log(`… ${step.script}`);
  const { good, output } = await runScript(step);
  const seconds = (performance.now() - since) / 1000;
  if (!good) console.log(`\n── ${step.script} ──\n${output}`);
  const tally = tallyOf(step.script, good);
  const tests = step.counts === true ? `, ${tally.passed} tests` : '';
  console.log(`${good ? '✓' : '✗'} ${step.script}: ${Math.round(seconds)} s${tests}`);
  return { name: step.script, seconds, ...tally };
}

/** All steps, so many at a time, whatever comes of each. */
async function runBeside(steps: readonly Step[]): Promise<readonly Outcome[]> {
  const waiting = [...steps];
  const outcomes: Outcome[] = [];
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift())
      outcomes.push(await runStep(step));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return outcomes;
}

const failedIn = (outcomes: readonly Outcome[]): number =>
  outcomes.reduce((sum, { failed }) => sum + failed, 0);

async function runAll(): Promise<readonly Outcome[]> {
  const beside = await runBeside(fast ? FAST : [BUILD, ...FAST]);
  if (fast) return beside;
  if (failedIn(beside) === 0) return [...beside, await runStep(BROWSER)];
  console.log(`\n${BROWSER.script} was left out: something before it failed.`);
  return beside;
}

function longestOf(outcomes: readonly Outcome[]): string {
  const files = outcomes.flatMap((outcome) => outcome.files);
  const slowest = files.toSorted((a, b) => b.seconds - a.seconds).slice(0, SLOWEST);
  const lines = slowest.map(
    ({ name, seconds }) => `  ${seconds.toFixed(1).padStart(6)} s  ${name}`,
  );
  return ['\nThe test files that took longest:', ...lines].join('\n');
}

const since = performance.now();
const outcomes = await runAll();
rmSync(reports, { recursive: true, force: true });
console.log(longestOf(outcomes));
console.log(`\nIn all ${Math.round((performance.now() - since) / 1000)} s.`);
const failed = failedIn(outcomes);
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
