/** Fetches fresh figures: checked, compared with the last snapshot, and swapped in whole or not at all. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { acceptanceOf } from '../src/refresh/acceptance.ts';
import { SERVICES } from '../src/refresh/fetched.ts';
import { refresh } from '../src/refresh/refresh.ts';
import { failureTold, RefreshFailure } from '../src/refresh/refusal.ts';
import { answerCache } from '../src/services/answer-cache.ts';
import { clientOf } from '../src/services/client.ts';
import { POLITE } from '../src/services/pace.ts';
import { progressOn } from './progress.ts';
import { onScreen } from './told.ts';
import { userAgent } from './user-agent.ts';

const ROOT = join(import.meta.dirname, '..');
const OPTIONS = {
  options: {
    data: { type: 'string', default: join(ROOT, 'data') },
    from: { type: 'string' },
    /** Kinds of changes, and the report that a person has read them in. */
    accept: { type: 'string' },
    report: { type: 'string' },
    /** JSON with other addresses and another pace: for a mirror, and for tests. */
    services: { type: 'string' },
    cache: { type: 'string', default: join(ROOT, '.traineeatlas', 'answers') },
  },
} as const;
const { values } = asked();

/** An option that is not there, or lacks its value, is told like any other reason to stop. */
function asked() {
  try {
    return parseArgs(OPTIONS);
  } catch (error) {
    const said = new RefreshFailure((error as Error).message, 'data/README.md names the options');
    console.error(failureTold(said, 'npm run data:fetch').page);
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

try {
  const progress = progressOn(process.stderr);
  const client = clientOf({
    fetch,
    pace,
    signal: stop.signal,
    userAgent: await userAgent(join(ROOT, 'package.json')),
    cache: answerCache(values.cache),
    tell: progress.tell,
  });
  const accept = acceptanceOf(values.accept, values.report);
  const { changed, report, kept, notes } = await refresh({
    folder: values.data,
    services: { ...SERVICES, ...other.services },
    client,
    from: values.from,
    accept,
    now: new Date(),
    expect: progress.expect,
  });
  if (changed.length > 0) console.log(`${report.page}\n\nThe report: data/${kept ?? ''}`);
  else
    console.log([...notes, 'Nothing new: the data are already what the services say.'].join('\n'));
} catch (error) {
  console.error(
    await onScreen(failureTold(error, 'npm run data:fetch'), 'fetch', dirname(values.cache)),
  );
  process.exitCode = 1;
} finally {
  clearTimeout(clock);
  stop.abort();
}
