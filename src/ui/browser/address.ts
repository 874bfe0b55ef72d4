import { PARAMETER } from './selection.ts';

/** Puts a query into the address: as a step of the history, or in the place of the last one. */
export function putQuery(query: string, way: 'push' | 'replace'): void {
  const address = `${location.pathname}${query}${location.hash}`;
  if (address === `${location.pathname}${location.search}${location.hash}`) return;
  if (way === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

/** The same view in the other languages; at another level, without the area selected here. */
export function carryQuery(explorer: HTMLElement, query: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a'))
    link.search = query;
  const elsewhere = query
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => !part.startsWith(`${PARAMETER}=`))
    .join('&');
  for (const link of explorer.querySelectorAll<HTMLAnchorElement>(
    '.explore-levels a:not([data-other])',
  ))
    link.search = elsewhere;
}
