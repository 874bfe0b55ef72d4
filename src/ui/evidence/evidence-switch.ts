import {
  DEFAULT_EVIDENCE,
  EVIDENCE_KEY,
  evidenceOfWord,
  evidenceWord,
  GAP_FOLDERS,
  LATER_KEY,
  LATER_WORD,
} from '../../domain/coverage-basis.ts';
import type { AtlasMap } from '../../map/atlas-map.ts';
import '../browser/carry-address.ts';

/*
 * Keeps the level of evidence of a page in its address, and whether other sources count. What the
 * page says and how its maps look follows from what is checked by style alone; a map that is alive
 * reads its colours anew.
 */
const choices = document.querySelectorAll<HTMLInputElement>('.evidence-switch input');
const later = document.querySelector<HTMLInputElement>('#evidence-later');

function fromAddress(): void {
  const asked = new URLSearchParams(location.search);
  const level = evidenceOfWord(asked.get(EVIDENCE_KEY) ?? '') ?? DEFAULT_EVIDENCE;
  for (const each of choices) each.checked = each.value === evidenceWord(level);
  if (later !== null) later.checked = asked.get(LATER_KEY) === LATER_WORD;
  repaint();
}

function toAddress(): void {
  const address = new URL(location.href);
  const put = (key: string, word: string): void => {
    if (word === '') address.searchParams.delete(key);
    else address.searchParams.set(key, word);
  };
  put(EVIDENCE_KEY, [...choices].find(({ checked }) => checked)?.value ?? '');
  put(LATER_KEY, later?.checked === true ? LATER_WORD : '');
  history.replaceState(history.state, '', address);
  repaint();
}

function repaint(): void {
  for (const map of document.querySelectorAll<AtlasMap>('atlas-map'))
    if ('repaint' in map && map.dataset['state'] !== undefined) map.repaint();
}

/** Pages that count at a level; the gaps have a page for each. */
const LEVELLED = /\/(dekning|fylke|region|notat|utforsk|planlegg)\//;
const GAPS = /\/hull\/$/;
/** Where each link led before it was given a level. */
const plain = new WeakMap<HTMLAnchorElement, string>();

/** What the reader counts goes along to the next page that counts, just before a link is used. */
const carry = ({ target }: Event): void => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (link === null || link.origin !== location.origin || link.closest('.languages')) return;
  const address = new URL(plain.get(link) ?? link.href);
  plain.set(link, address.href);
  const word = [...choices].find(({ checked }) => checked)?.value ?? '';
  const level = evidenceOfWord(word) ?? DEFAULT_EVIDENCE;
  if (GAPS.test(address.pathname)) address.pathname += GAP_FOLDERS[level];
  else if (
    word !== '' &&
    LEVELLED.test(address.pathname) &&
    !address.searchParams.has(EVIDENCE_KEY)
  )
    address.searchParams.set(EVIDENCE_KEY, word);
  if (link.href !== address.href) link.href = address.href;
};

for (const type of ['pointerdown', 'focusin', 'click'] as const)
  document.addEventListener(type, carry, { capture: true });
for (const each of [...choices, ...(later === null ? [] : [later])])
  each.addEventListener('change', toAddress);
addEventListener('popstate', fromAddress);
fromAddress();
