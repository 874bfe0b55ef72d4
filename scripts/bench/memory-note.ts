/** Loaded before a measured program: writes the peak of its memory, in kilobytes, when it ends. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const note = process.env['BENCH_MEMORY'];
if (note !== undefined)
  process.on('exit', () => {
    // A program may start others like itself; the largest is the one that is asked about.
    const before = existsSync(note) ? Number(readFileSync(note, 'utf8')) : 0;
    writeFileSync(note, `${Math.max(before, process.resourceUsage().maxRSS)}`);
  });
