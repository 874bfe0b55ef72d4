import { loadChanges } from '../../atlas/load.ts';
import { fileHref } from '../../site/address.ts';
import { once } from '../../site/once.ts';

/** The change log, read once a build. */
export const changeLog = once(loadChanges);

/** The address that the site is served from, with a slash at the end. */
export const servedFrom = (): string => new URL(fileHref(''), import.meta.env.SITE).href;
