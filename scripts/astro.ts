/**
 * Astro without its usage reports, on every system: `node scripts/astro.ts build`. What breaks a rule
 * of the data is not built: all of it is told first, and the exit status is 1. A build says in a few
 * lines how far it is; with `--verbose` all that Astro says, with `--silent` nothing.
 */
import { join } from 'node:path';
import { dataFolder } from '../src/atlas/load.ts';
import { dataVerdict } from './data-verdict.ts';

const [command, ...flags] = process.argv.slice(2);
const brief = !flags.includes('--verbose') && !flags.includes('--silent');

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

async function mayGoOn(): Promise<boolean> {
  if (command !== 'build') return true;
  const { good, text } = await dataVerdict(dataFolder());
  if (!good) console.error(text);
  else if (!flags.includes('--silent')) console.log(text);
  return good;
}

/** Astro's own lines go to a file, which is named when the build fails. */
function keepLog(): void {
  const file = join(process.cwd(), '.cache', 'build.log');
  process.env['BUILD_LOG'] = file;
  process.once('exit', (status) => {
    if (status !== 0) console.error(`\nThe build stopped. All that it said is in ${file}`);
  });
}

if (!(await mayGoOn())) process.exitCode = 1;
else {
  if (command === 'build' && brief) keepLog();
  await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
}
