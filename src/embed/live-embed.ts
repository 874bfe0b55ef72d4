import '../map/atlas-map.ts';
import { parsePage } from '../client/markup-policy.ts';
import { reportHeight } from './height-message.ts';

/** What has not come by then is shown as the still embed shows it. */
const PATIENCE_MS = 20_000;

/** The still embed's own content. @throws Error when it does not come, or lets wait too long */
async function fetchStill(address: string): Promise<Element> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
  const text = await response.text();
  // Its head is not for this page: the styles that stand there are another page's.
  const page = parsePage(text.slice(text.indexOf('<body')));
  const content = page.querySelector('main .body');
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

async function start(main: HTMLElement): Promise<void> {
  const { embed = '', still = '', detail } = main.dataset;
  try {
    const content = await fetchStill(still);
    enliven(content, detail);
    main.querySelector('.body')?.replaceWith(content);
  } catch {
    // The still one is as good an answer, or says itself why it does not come.
    location.replace(`${still}${location.hash}`);
  }
  reportHeight(main, embed);
}

const main = document.querySelector<HTMLElement>('main[data-embed]');
if (main !== null) void start(main);
