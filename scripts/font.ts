/**
 * Draws the atlas's two font files from the full Inter and says in the style sheet what the second
 * holds: `npm run font`. The result is committed; this runs again only when Inter or the character
 * set changes.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import subsetFont from 'subset-font';
import { COMMON_CHARACTERS, RARE_CHARACTERS } from './font-characters.ts';
import { unicodeRange } from './unicode-range.ts';

const INTER = pathToFileURL(createRequire(import.meta.url).resolve('inter-ui/package.json'));
const SOURCE = new URL('variable/InterVariable.woff2', INTER);
const LICENCE = new URL('LICENSE.txt', INTER);
const TARGET = fileURLToPath(new URL('../src/ui/styles/fonts/', import.meta.url));
const STYLES = fileURLToPath(new URL('../src/ui/styles/font.css', import.meta.url));

/** Tabular figures for tables, kerning, and the forms of a language's letters; nothing decorative. */
const FEATURES = ['kern', 'tnum', 'ccmp', 'locl'];

async function draw(name: string, characters: string): Promise<void> {
  const font = await subsetFont(await readFile(SOURCE), characters, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    variationAxes: { wght: { min: 400, max: 700 }, opsz: 14 },
    noHinting: true,
  });
  await writeFile(`${TARGET}${name}`, font);
  console.log(`src/ui/styles/fonts/${name}: ${font.length} bytes`);
}

await draw('inter-subset.woff2', COMMON_CHARACTERS);
await draw('inter-rare.woff2', RARE_CHARACTERS);
const css = await readFile(STYLES, 'utf8');
const range = `unicode-range: ${unicodeRange(RARE_CHARACTERS)};`;
const said = css.replace(/unicode-range:[^;]*;/, range);
await writeFile(STYLES, await format(said, { ...(await resolveConfig(STYLES)), filepath: STYLES }));
// The licence goes out with the site, as the font does.
await copyFile(LICENCE, new URL('../public/licences/inter-OFL.txt', import.meta.url));
