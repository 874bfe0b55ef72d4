/** Tells everything that is wrong with the data: exit 1 if anything is, else one line. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataVerdict } from './data-verdict.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: join(import.meta.dirname, '..', 'data') } },
});
const { good, text } = await dataVerdict(values.data);
if (good) console.log(text);
else {
  console.error(text);
  process.exitCode = 1;
}
