/** Sent by a live embed to the page around it; `public/embed.js` is the one that listens. */
export interface HeightMessage {
  readonly type: 'traineeatlas:height';
  /** The `data-traineeatlas` of the frame it is meant for. */
  readonly id: string;
  /** CSS pixels. */
  readonly height: number;
}

/** How high the content is when nothing stretches it to the frame. */
function naturalHeight(root: HTMLElement, content: HTMLElement): number {
  root.style.setProperty('--frame', '0px');
  const height = Math.ceil(content.getBoundingClientRect().height);
  root.style.removeProperty('--frame');
  return height;
}

/** Tells the page around it how high the content is, at once and whenever that changes. */
export function reportHeight(content: HTMLElement, id: string, around: Window = parent): void {
  if (around === window) return;
  let last = 0;
  const report = (asked: boolean): void => {
    const height = naturalHeight(document.documentElement, content);
    if (height === last && !asked) return;
    last = height;
    const message: HeightMessage = { type: 'traineeatlas:height', id, height };
    // Who embeds it is anyone's choice, and how high it is is no secret.
    around.postMessage(message, '*');
  };
  new ResizeObserver(() => report(false)).observe(content);
  // The script around it may have come later than the first message.
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === around && data === 'traineeatlas:ask') report(true);
  });
}
