import type { Html } from './markup.ts';

/** The parts of Trusted Types that are used here; not every browser has them. */
interface Policy {
  createHTML: (markup: string) => string;
}
interface Rules {
  createHTML?: (markup: string) => string;
  createScriptURL?: (address: string) => string;
}
interface PolicyMaker {
  createPolicy: (name: string, rules: Rules) => Policy;
}

const maker = (globalThis as { trustedTypes?: PolicyMaker }).trustedTypes;

/** Markup of ours never holds these; text in it has its signs escaped, so it cannot either. */
const RUNS = /<(?:script|iframe|object|embed)\b|\son\w+="|="\s*javascript:/i;

/** @throws TypeError when the markup would run something */
export function harmless(markup: string): string {
  if (RUNS.test(markup)) throw new TypeError('markup that runs something is never written');
  return markup;
}

const policy = maker?.createPolicy('traineeatlas', { createHTML: harmless });
const trusted = (markup: string): string => policy?.createHTML(markup) ?? harmless(markup);

/** Writes markup into an element in place of what it holds. */
export function writeMarkup(element: Element, markup: Html): void {
  element.innerHTML = trusted(markup.toString());
}

/** Writes markup behind what the element holds. */
export function appendMarkup(element: Element, markup: Html): void {
  element.insertAdjacentHTML('beforeend', trusted(markup.toString()));
}

/** Reads a whole page of this site that holds no script. */
export const parsePage = (html: string): Document =>
  // The type of the DOM knows only text; a browser with Trusted Types wants what `trusted` made.
  new DOMParser().parseFromString(trusted(html), 'text/html');

/** Lets a library that takes the address of its worker as text start this one, and no other. */
export function allowWorker(address: string): void {
  maker?.createPolicy('default', {
    createScriptURL: (asked) => {
      if (asked !== address) throw new TypeError(`${asked} is not the worker of the map`);
      return asked;
    },
  });
}
