import type { FlowCamera } from './flow-camera.ts';

/** One notch of a wheel, one press of a key or button. */
const STEP = 1.5;
/** Pixels of a drag that is none yet, and of one press of an arrow key. */
const SLOP = 4;
const KEY_STEP = 80;
const KEYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -KEY_STEP],
  ArrowDown: [0, KEY_STEP],
  ArrowLeft: [-KEY_STEP, 0],
  ArrowRight: [KEY_STEP, 0],
};

/** The words that appear where a wheel or one finger would have moved the page. */
export interface GestureHints {
  readonly show: (device: 'wheel' | 'touch') => void;
}

/** Mouse, wheel, fingers and keys move the camera; the page keeps its own scrolling. */
export function listenToGestures(
  stage: HTMLElement,
  camera: FlowCamera,
  hints: GestureHints,
): void {
  stage.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return hints.show('wheel');
      event.preventDefault();
      const times = STEP ** (-Math.sign(event.deltaY) * Math.min(1, Math.abs(event.deltaY) / 100));
      camera.zoom(times, camera.onSheet(event.clientX, event.clientY));
    },
    { passive: false },
  );
  // Before the areas' own keys: with Shift, the arrows move the map and not the focus.
  stage.addEventListener('keydown', (event) => pressed(event, camera), { capture: true });
  listenToMouse(stage, camera);
  listenToFingers(stage, camera, hints);
}

function pressed(event: KeyboardEvent, camera: FlowCamera): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const way = event.shiftKey ? KEYS[event.key] : undefined;
  if (way !== undefined) camera.pan(...way);
  else if (event.key === '+') camera.zoom(STEP);
  else if (event.key === '-') camera.zoom(1 / STEP);
  else if (event.key === '0') camera.reset();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function listenToMouse(stage: HTMLElement, camera: FlowCamera): void {
  let last: { x: number; y: number } | null = null;
  let dragged = false;
  stage.addEventListener('pointerdown', ({ pointerType, button, clientX, clientY, target }) => {
    dragged = false;
    if (pointerType === 'touch' || button !== 0) return;
    if (target instanceof Element && target.closest('button') !== null) return;
    last = { x: clientX, y: clientY };
  });
  addEventListener('pointermove', ({ clientX, clientY }) => {
    if (last === null) return;
    const [dx, dy] = [last.x - clientX, last.y - clientY];
    if (!dragged && Math.hypot(dx, dy) < SLOP) return;
    dragged = true;
    stage.classList.add('dragging');
    last = { x: clientX, y: clientY };
    camera.pan(dx, dy);
  });
  const end = (): void => {
    last = null;
    stage.classList.remove('dragging');
  };
  addEventListener('pointerup', end);
  addEventListener('pointercancel', end);
  // The click that ends a drag chooses nothing; and a link is not dragged out of the map.
  stage.addEventListener('click', (event) => dragged && swallow(event), { capture: true });
  stage.addEventListener('dragstart', (event) => event.preventDefault());
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

interface Pinch {
  readonly x: number;
  readonly y: number;
  readonly apart: number;
}

function pinchOf(touches: TouchList): Pinch | null {
  const [a, b] = [touches[0], touches[1]];
  if (a === undefined || b === undefined) return null;
  return {
    x: (a.clientX + b.clientX) / 2,
    y: (a.clientY + b.clientY) / 2,
    apart: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) || 1,
  };
}

/** Two fingers move and zoom the map; one scrolls the page, as everywhere on the site. */
function listenToFingers(stage: HTMLElement, camera: FlowCamera, hints: GestureHints): void {
  let last: Pinch | null = null;
  const begin = (event: TouchEvent): void => void (last = pinchOf(event.touches));
  stage.addEventListener('touchstart', begin, { passive: true });
  stage.addEventListener('touchend', begin, { passive: true });
  stage.addEventListener(
    'touchmove',
    (event) => {
      const now = pinchOf(event.touches);
      if (now === null) return hints.show('touch');
      event.preventDefault();
      if (last !== null) {
        camera.pan(last.x - now.x, last.y - now.y);
        camera.zoom(now.apart / last.apart, camera.onSheet(now.x, now.y));
      }
      last = now;
    },
    { passive: false },
  );
}
