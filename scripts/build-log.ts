import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { AstroLoggerDestination } from 'astro';

/**
 * Where Astro writes while it builds: all of it into a file, and what went wrong to the person as well.
 * The default export is what Astro asks of `logger.entrypoint`.
 * @param config.file the file's path; what it held before is gone
 */
export default function buildLog({ file }: { readonly file: string }): AstroLoggerDestination {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  return {
    write({ level, label, message, newLine }) {
      const line = `${label === null || label === 'SKIP_FORMAT' ? '' : `[${label}] `}${message}`;
      appendFileSync(file, `${stripVTControlCharacters(line)}${newLine ? '\n' : ''}`);
      if (level === 'warn' || level === 'error') process.stderr.write(`${line}\n`);
    },
  };
}
