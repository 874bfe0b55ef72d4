/**
 * Takes in fresh figures: checked, compared with the last snapshot, and swapped in whole or not at
 * all. From the services, or with `--offline` from a folder with what they answered.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { answersIn } from '../src/refresh/folder-answers.ts';
import { refresh } from '../src/refresh/refresh.ts';
import { failureText, RefreshFailure } from '../src/refresh/refusal.ts';
import { answersOfServices, SERVICES } from '../src/refresh/service-answers.ts';
import { answerCache } from '../src/services/answer-cache.ts';
import { clientOf } from '../src/services/client.ts';
import { POLITE } from '../src/services/pace.ts';
import { progressOn } from './progress.ts';
import { userAgent } from './user-agent.ts';

const ROOT = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(ROOT, 'data') },
    from: { type: 'string' },
    /** Asks nobody: all that the services would say lies in the folder of `--from`. */
    offline: { type: 'boolean', default: false },
    accept: { type: 'boolean', default: false },
    /** JSON with other addresses and another pace: for a mirror, and for tests. */
    services: { type: 'string' },
    cache: { type: 'string', default: join(ROOT, '.traineeatlas', 'answers') },
  },
});

const other =
  values.services === undefined
    ? {}
    : (JSON.parse(await readFile(values.services, 'utf8')) as Other);
interface Other {
  readonly services?: Partial<typeof SERVICES>;
  readonly pace?: Partial<typeof POLITE>;
}

const pace = { ...POLITE, ...other.pace };
const stop = new AbortController();
const interrupt = (): void =>
  stop.abort(new RefreshFailure('interrupted', 'run it again when you like'));
process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
const clock = setTimeout(() => {
  const minutes = pace.total / 60_000;
  stop.abort(new RefreshFailure(`not done after ${minutes} minutes`, 'run it again later'));
}, pace.total);

async function askServices() {
  const progress = progressOn(process.stderr);
  const client = clientOf({
    fetch,
    pace,
    signal: stop.signal,
    userAgent: await userAgent(join(ROOT, 'package.json')),
    cache: answerCache(values.cache),
    tell: progress.tell,
  });
  return answersOfServices({ ...SERVICES, ...other.services }, client, progress.expect);
}

function askFolder(folder: string | undefined) {
  if (folder !== undefined) return answersIn(folder);
  throw new RefreshFailure(
    'nobody has said where the official files are',
    'npm run data:import -- --from FOLDER',
  );
}

try {
  const { changed, report, notes } = await refresh({
    folder: values.data,
    answers: values.offline ? askFolder(values.from) : await askServices(),
    from: values.from,
    accept: values.accept,
    now: new Date(),
  });
  if (changed.length > 0) console.log(report.text);
  else
    console.log([...notes, 'Nothing new: the data are already what the services say.'].join('\n'));
} catch (error) {
  console.error(failureText(error));
  process.exitCode = 1;
} finally {
  clearTimeout(clock);
  stop.abort();
}
