import '../../map/atlas-map.ts';
import { parsePage } from '../../ui/browser/markup-policy.ts';
import { embedId, LIVE_PAGE } from './choice.ts';
import { isEmbeddable, kindOf } from './heights.ts';
import { reportHeight } from './height-message.ts';

/** What has not come by then is shown as the still embed shows it. */
const PATIENCE_MS = 20_000;

/**
 * The still embed's own content; undefined where there is none.
 * @throws Error when it does not come, or lets wait too long
 */
async function fetchStill(address: string): Promise<HTMLElement | undefined> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (response.status === 404) return undefined;
  const text = await response.text();
  // Its head is not for this page: the style that is named there is here already.
  const content = parsePage(text.slice(text.indexOf('<body'))).querySelector('main');
  if (!response.ok || content === null) throw new Error(`no embed at ${address}`);
  return document.importNode(content, true);
}

/** Puts the map that wakes at a touch around the still one. */
function enliven(content: Element, detail: string | undefined): void {
  const stage = content.querySelector('.map-stage');
  const place = stage?.parentElement;
  if (!stage || !place) return;
  const map = document.createElement('atlas-map');
  map.dataset['wake'] = 'touch';
  // A map of the country says what was chosen; one of a place leads to the place that is chosen.
  if (detail === undefined) map.dataset['follow'] = '';
  else map.dataset['detail'] = detail;
  const readout = document.createElement('output');
  readout.className = 'map-readout';
  readout.hidden = true;
  map.append(stage, readout);
  place.append(map);
}

/** Shows the still embed of a page in place of the shell, alive; or says that there is none. */
async function show(shell: HTMLElement, path: string): Promise<void> {
  const address = new URL(path, new URL(shell.dataset['folder'] ?? '', location.href)).href;
  try {
    const content = isEmbeddable(path) ? await fetchStill(address) : undefined;
    if (content === undefined) {
      shell.querySelector('.missing')?.removeAttribute('hidden');
      return;
    }
    enliven(content, kindOf(path) === 'map' ? shell.dataset['detail'] : undefined);
    document.title = `${content.querySelector('h1')?.textContent.trim() ?? ''} · ${document.title}`;
    shell.replaceWith(content);
    reportHeight(content, embedId(path));
  } catch {
    // The still one is as good an answer, or says itself why it does not come.
    location.replace(`${address}${location.hash}`);
  }
}

const shell = document.querySelector<HTMLElement>('main[data-folder]');
const path = new URLSearchParams(location.search).get(LIVE_PAGE) ?? '';
if (shell !== null) void show(shell, path);
