import { createHash } from 'node:crypto';
import { forcedModes } from './forced-modes.ts';
import colours from '../../ui/styles/colours.css?raw';
import page from './embed-page.css?inline';

/**
 * The style of every embed: the site's own with what only embeds need. One file for all of them, which
 * lies among the files that are kept for a year, with a fingerprint of what it says in its name.
 * The tokens are written twice in the same letters: packed, the second time costs next to nothing.
 */
export const EMBED_STYLE =
  page +
  forcedModes(colours)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=[:;{]) /g, '');

const print = createHash('sha256').update(EMBED_STYLE).digest('hex').slice(0, 8);
export const STYLE_FOLDER = '_astro';
export const STYLE_NAME = `embed.${print}`;
