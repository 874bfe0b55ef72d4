/**
 * Draws the atlas's only font file from the full Inter: `npm run font`.
 * The result is committed; this runs again only when Inter or the character set changes.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import subsetFont from 'subset-font';
import { FONT_CHARACTERS } from './font-characters.ts';

const INTER = pathToFileURL(createRequire(import.meta.url).resolve('inter-ui/package.json'));
const SOURCE = new URL('variable/InterVariable.woff2', INTER);
const LICENCE = new URL('LICENSE.txt', INTER);
const TARGET = fileURLToPath(new URL('../src/styles/fonts/', import.meta.url));

/** Tabular figures for tables, kerning, and what composed letters need; nothing decorative. */
const FEATURES = ['kern', 'tnum', 'mark', 'mkmk', 'ccmp', 'locl', 'case'];

const font = await subsetFont(await readFile(SOURCE), FONT_CHARACTERS, {
  targetFormat: 'woff2',
  keepFeatures: FEATURES,
  variationAxes: { wght: { min: 400, max: 700 }, opsz: 14 },
  noHinting: true,
});
await writeFile(`${TARGET}inter-subset.woff2`, font);
// The licence goes out with the site, as the font does.
await copyFile(LICENCE, new URL('../public/licences/inter-OFL.txt', import.meta.url));
console.log(`src/styles/fonts/inter-subset.woff2: ${font.length} bytes`);
