import {
  DEFAULT_EVIDENCE,
  EVIDENCE_KEY,
  evidenceOfWord,
  evidenceWord,
} from '../domain/coverage-basis.ts';
import type { AtlasMap } from '../map/atlas-map.ts';

/*
 * Keeps the level of evidence of a page in its address. What the page says and how its maps look
 * follows from the checked choice by style alone; a map that is alive reads its colours anew.
 */
const choices = document.querySelectorAll<HTMLInputElement>(`.evidence-switch input`);

function fromAddress(): void {
  const asked = new URLSearchParams(location.search).get(EVIDENCE_KEY) ?? '';
  const word = evidenceWord(evidenceOfWord(asked) ?? DEFAULT_EVIDENCE);
  for (const each of choices) each.checked = each.value === word;
  repaint();
}

function toAddress(): void {
  const address = new URL(location.href);
  const word = [...choices].find(({ checked }) => checked)?.value ?? '';
  if (word === '') address.searchParams.delete(EVIDENCE_KEY);
  else address.searchParams.set(EVIDENCE_KEY, word);
  history.replaceState(history.state, '', address);
  repaint();
}

function repaint(): void {
  for (const map of document.querySelectorAll<AtlasMap>('atlas-map'))
    if ('repaint' in map && map.dataset['state'] !== undefined) map.repaint();
}

for (const each of choices) each.addEventListener('change', toAddress);
addEventListener('popstate', fromAddress);
fromAddress();
