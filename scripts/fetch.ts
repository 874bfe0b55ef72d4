/**
 * Takes in fresh figures: checked, compared with the last snapshot, and swapped in whole or not at
 * all. From the services, or with `--offline` from a folder with what they answered.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { acceptanceOf } from '../src/ingest/refresh/acceptance.ts';
import { answersIn } from '../src/ingest/refresh/folder-answers.ts';
import { refresh } from '../src/ingest/refresh/refresh.ts';
import { failureTold, RefreshFailure } from '../src/ingest/refresh/refusal.ts';
import { answersOfServices, SERVICES } from '../src/ingest/refresh/service-answers.ts';
import { answerCache } from '../src/ingest/services/answer-cache.ts';
import { clientOf } from '../src/ingest/services/client.ts';
import { POLITE } from '../src/ingest/services/pace.ts';
import { progressOn } from './progress.ts';
import { onScreen } from './told.ts';
import { userAgent } from './user-agent.ts';

const ROOT = join(import.meta.dirname, '..');
const OPTIONS = {
  options: {
    data: { type: 'string', default: join(ROOT, 'data') },
    from: { type: 'string' },
    /** Asks nobody: all that the services would say lies in the folder of `--from`. */
    offline: { type: 'boolean', default: false },
    /** Kinds of changes, and the report that a person has read them in. */
    accept: { type: 'string' },
    report: { type: 'string' },
    /** JSON with other addresses and another pace: for a mirror, and for tests. */
    services: { type: 'string' },
    cache: { type: 'string', default: join(ROOT, '.traineeatlas', 'answers') },
  },
} as const;
/** As it was run, for advice to name. */
const command = process.argv.includes('--offline') ? 'npm run data:import' : 'npm run data:fetch';
const { values } = asked();

/** An option that is not there, or lacks its value, is told like any other reason to stop. */
function asked() {
  try {
    return parseArgs(OPTIONS);
  } catch (error) {
    const said = new RefreshFailure((error as Error).message, 'data/README.md names the options');
    console.error(failureTold(said, command).page);
    process.exit(1);
  }
}

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
  const accept = acceptanceOf(values.accept, values.report);
  const { changed, report, kept, notes } = await refresh({
    folder: values.data,
    answers: values.offline ? askFolder(values.from) : await askServices(),
    from: values.from,
    accept,
    now: new Date(),
  });
  if (changed.length > 0) console.log(`${report.page}\n\nThe report: data/${kept ?? ''}`);
  else
    console.log([...notes, 'Nothing new: the data are already what the services say.'].join('\n'));
} catch (error) {
  const file = values.offline ? 'import' : 'fetch';
  console.error(await onScreen(failureTold(error, command), file, dirname(values.cache)));
  process.exitCode = 1;
} finally {
  clearTimeout(clock);
  stop.abort();
}
