import { forcedModes } from '../publish/embed/forced-modes.ts';
import colours from '../styles/colours.css?raw';
import page from '../styles/embed-page.css?inline';
import live from '../styles/map-live.css?inline';

const forced = forcedModes(colours).replaceAll(/\s+/g, ' ');

/**
 * What stands in every embed, of every edition, so that it is one file and waits for no other: the
 * site's own styles with what only embeds need.
 */
export const EMBED_STYLE = page + forced;

/** The same for an embed whose map comes alive. */
export const LIVE_EMBED_STYLE = page + live + forced;
