import { createHash } from 'node:crypto';
import { forcedModes } from '../publish/embed/forced-modes.ts';
import base from '../styles/base.css?raw';
import colours from '../styles/colours.css?raw';
import embed from '../styles/embed.css?raw';
import legend from '../styles/legend.css?raw';
import map from '../styles/map.css?raw';
import { fileHref } from './address.ts';

const withoutComments = (css: string): string => css.replace(/\/\*.*?\*\/\s*/gs, '');

/**
 * The one style sheet of every embed, of every edition: the site's own, in the order of its pages,
 * with what only embeds need. It stands outside the bundle so that each embed asks for one file.
 */
export const EMBED_STYLE = withoutComments(
  [colours, forcedModes(colours), map, base, legend, embed].join('\n'),
);

const FINGERPRINT = createHash('sha256').update(EMBED_STYLE).digest('hex').slice(0, 8);

/** Its address, which changes with what it says. */
export const embedStyleHref = (): string => fileHref(`embed/style.css?${FINGERPRINT}`);
