/** How far below the window a map may be when it wakes. */
const NEAR = '200px';
/** What says that the reader wants the map now. */
const WANTING = ['pointerenter', 'pointerdown', 'focusin'] as const;
/** What readers do anywhere on a page when they begin to use it. */
const ACTING = ['pointermove', 'pointerdown', 'wheel', 'scroll', 'keydown'] as const;
/** The longest that idle time is waited for, in milliseconds. */
const IDLE = 1_000;

/** What a map has done for it before it is used. */
export interface Wishes {
  /** Fetches the program, and runs nothing. */
  readonly ahead: () => void;
  readonly wake: () => void;
}

const whenIdle = (then: () => void): void => {
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(then, { timeout: IDLE });
  else setTimeout(then, IDLE / 5);
};

/** Once the page itself has come: nothing that may never be used takes of its line. */
const whenLoaded = (then: () => void): void => {
  if (document.readyState === 'complete') whenIdle(then);
  else addEventListener('load', () => whenIdle(then), { once: true });
};

/** Whether the reader has asked the browser to spare data. */
const sparing = (): boolean => {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
};

/** When the element is near the window. */
const near = (element: HTMLElement): Promise<unknown> =>
  new Promise((come) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        come(undefined);
      },
      { rootMargin: NEAR },
    );
    observer.observe(element);
  });

/** When the reader has done something, wherever on the page. */
const reader = (): Promise<unknown> =>
  new Promise((come) => {
    const options = { capture: true, passive: true, once: true };
    for (const event of ACTING) addEventListener(event, come, options);
  });

/**
 * Calls `wake` once: at once when the reader points at the element, touches it or moves the focus
 * into it, or already has; and as soon as there is time when the element is near the window and the
 * reader has begun to use the page. Until then a page that is only read costs no work. `ahead` is called
 * when the page has come and the element is near. On a connection that spares data, only the first.
 * @param eager false: only when the reader asks for this element
 */
export function whenWanted(element: HTMLElement, { ahead, wake }: Wishes, eager: boolean): void {
  let awake = false;
  const once = (): void => {
    if (awake) return;
    awake = true;
    wake();
  };
  for (const event of WANTING) element.addEventListener(event, once, { passive: true, once: true });
  // What came to the map before this did, said nothing that could be heard.
  if (element.matches(':hover, :focus-within')) once();
  if (!eager || sparing()) return;
  const isNear = near(element);
  void isNear.then(() => whenLoaded(ahead));
  void Promise.all([isNear, reader()]).then(() => whenIdle(once));
}
