/** How far below the window a map may be when it wakes. */
const NEAR = '200px';
/** The longest a map waits for the browser to be idle, in milliseconds. */
const LONGEST_WAIT = 2_000;
/** What says that the reader wants the map now. */
const WANTING = ['pointerenter', 'pointerdown', 'focusin'] as const;

const whenLoaded = (then: () => void): void => {
  if (document.readyState === 'complete') then();
  else addEventListener('load', then, { once: true });
};

const whenIdle = (then: () => void): void => {
  // Safari has no requestIdleCallback; a moment after loading is near enough.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(then, { timeout: LONGEST_WAIT });
  else setTimeout(then, 200);
};

/** Whether the reader has asked the browser to spare data. */
const sparing = (): boolean => {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
};

/**
 * Calls `wake` once: when the element is near the window and the page is loaded and idle, or at
 * once when the reader points at it, touches it or moves the focus into it. On a connection that
 * spares data, only the latter.
 * @param eager false: only when the reader asks
 */
export function whenWanted(element: HTMLElement, eager: boolean, wake: () => void): void {
  let awake = false;
  const once = (): void => {
    if (awake) return;
    awake = true;
    observer.disconnect();
    for (const event of WANTING) element.removeEventListener(event, once);
    wake();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) whenLoaded(() => whenIdle(once));
    },
    { rootMargin: NEAR },
  );
  if (eager && !sparing()) observer.observe(element);
  for (const event of WANTING) element.addEventListener(event, once, { passive: true });
}
