/** How far below the window a map may be when it wakes. */
const NEAR = '200px';
/** What says that the reader wants the map now. */
const WANTING = ['pointerenter', 'pointerdown', 'focusin'] as const;

/** Once the still map has been painted: nothing of the program may come before it. */
const whenPainted = (then: () => void): void => {
  requestAnimationFrame(() => setTimeout(then));
};

/** Whether the reader has asked the browser to spare data. */
const sparing = (): boolean => {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
};

/**
 * Calls `wake` once: when the element is near the window and the page has been painted, or at once
 * when the reader points at it, touches it or moves the focus into it. On a connection that spares
 * data, only the latter.
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
      if (entries.some(({ isIntersecting }) => isIntersecting)) whenPainted(once);
    },
    { rootMargin: NEAR },
  );
  if (eager && !sparing()) observer.observe(element);
  for (const event of WANTING) element.addEventListener(event, once, { passive: true });
}
