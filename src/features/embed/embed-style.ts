import { createHash } from 'node:crypto';
import style from './embed-page.css?inline';

/**
 * The style of every embed: the site's own with what only embeds need. One file for all of them, which
 * lies among the files that are kept for a year, with a fingerprint of what it says in its name.
 */
export const EMBED_STYLE = style;

const print = createHash('sha256').update(EMBED_STYLE).digest('hex').slice(0, 8);
export const STYLE_FOLDER = '_astro';
export const STYLE_NAME = `embed.${print}`;
