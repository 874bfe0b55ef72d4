import {
  DEFAULT_EVIDENCE,
  EVIDENCE_KEY,
  evidenceOfWord,
  evidenceWord,
  LATER_KEY,
  LATER_WORD,
} from '../domain/coverage-basis.ts';
import type { AtlasMap } from '../map/atlas-map.ts';
import './carry-address.ts';

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

for (const each of [...choices, ...(later === null ? [] : [later])])
  each.addEventListener('change', toAddress);
addEventListener('popstate', fromAddress);
fromAddress();
