import { map } from './map.ts';
import { methods } from './methods.ts';
import { pages } from './pages.ts';
import { sentences } from './sentences.ts';
import { site } from './site.ts';
import { terms } from './terms.ts';
import { uncertainty } from './uncertainty.ts';

export const nb = { site, terms, map, pages, sentences, methods, uncertainty };
