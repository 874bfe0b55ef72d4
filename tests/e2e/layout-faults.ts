import type { Page } from 'playwright-core';

/** Runs in the page. Every text that is seen is looked at where its letters stand. */
function inPage(): string[] {
  interface Clip {
    left: number;
    right: number;
    top: number;
    bottom: number;
  }
  interface Written extends Clip {
    readonly words: string;
    readonly node: Text;
  }
  // What is out of sight and therefore not laid out yet has no place that could be looked at.
  const whole = new CSSStyleSheet();
  whole.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets.push(whole);

  const EVERYWHERE: Clip = { left: -1e6, right: 1e6, top: -1e6, bottom: 1e6 };
  const WINDOW: Clip = { ...EVERYWHERE, left: 0, right: document.documentElement.clientWidth };
  const clips = new Map<Element, Clip | null>([[document.documentElement, WINDOW]]);

  const held = (outer: Clip, box: DOMRect, x: string, y: string): Clip => {
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
    const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const across = scrolls(x) ? EVERYWHERE : cuts(x) ? box : outer;
    const down = scrolls(y) ? EVERYWHERE : cuts(y) ? box : outer;
    return { left: across.left, right: across.right, top: down.top, bottom: down.bottom };
  };
  /** Where a text inside an element is seen; null for what is there for screen readers alone. */
  const clipOf = (element: Element): Clip | null => {
    const known = clips.get(element);
    if (known !== undefined) return known;
    const outer = element.parentElement === null ? WINDOW : clipOf(element.parentElement);
    const { overflowX, overflowY, clipPath } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const unseen = clipPath !== 'none' && box.width <= 2;
    const clip = outer === null || unseen ? null : held(outer, box, overflowX, overflowY);
    clips.set(element, clip);
    return clip;
  };

  /** What of a text its frames show: the rest is there when the reader scrolls in them. */
  const shown = (owner: Element, box: Clip): Clip => {
    const seen = { ...box };
    for (let at: Element | null = owner; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      const frame = at.getBoundingClientRect();
      seen.left = Math.max(seen.left, frame.left);
      seen.right = Math.min(seen.right, frame.right);
      seen.top = Math.max(seen.top, frame.top);
      seen.bottom = Math.min(seen.bottom, frame.bottom);
    }
    return seen;
  };

  const texts: Written[] = [];
  const faults: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const owner = node.parentElement;
    const words = node.data.trim();
    if (!owner || words === '' || owner.closest('svg, script, style, noscript, select, .skip'))
      continue;
    if (!owner.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const clip = clipOf(owner);
    if (clip === null) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right - left < 1) continue;
      texts.push({ ...shown(owner, { left, right, top, bottom }), words, node });
      const lost = Math.max(
        clip.left - left,
        right - clip.right,
        clip.top - top,
        bottom - clip.bottom,
      );
      // Letters do not fill their line: what sticks out by a hair is air.
      if (lost > 3) faults.push(`«${words.slice(0, 40)}» is cut off by ${Math.round(lost)} px`);
    }
  }

  const sideways = document.documentElement.scrollWidth - innerWidth;
  if (sideways > 0) faults.unshift(`the page scrolls sideways by ${sideways} px`);

  /** The middle of a line, where letters are whatever the height of the line. */
  const core = ({ top, bottom }: Written): readonly [number, number] => [
    top + (bottom - top) * 0.25,
    bottom - (bottom - top) * 0.25,
  ];
  texts.sort((a, b) => a.top - b.top);
  for (const [at, one] of texts.entries()) {
    const [from, to] = core(one);
    for (let next = at + 1; next < texts.length; next += 1) {
      const other = texts[next]!;
      if (other.top > to) break;
      if (other.node === one.node) continue;
      const [begin, end] = core(other);
      const down = Math.min(to, end) - Math.max(from, begin);
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      if (down > 1 && across > 2)
        faults.push(`«${one.words.slice(0, 30)}» lies over «${other.words.slice(0, 30)}»`);
    }
  }
  return [...new Set(faults)].slice(0, 6);
}

/**
 * What a reader loses as the page stands now: text that is cut off, text that lies over other text,
 * and a page that is scrolled two ways. What scrolls in a frame of its own (a table) is not lost.
 */
export const layoutFaults = (page: Page): Promise<readonly string[]> => page.evaluate(inPage);
