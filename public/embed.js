/*
 * Traineeatlas: lets a live embed be exactly as high as its content. MIT licence.
 * A message counts only from the window and the origin of a frame that names it, and only if its
 * height is a sane one; whatever else is sent is ignored.
 */
(() => {
  const LEAST = 80;
  const MOST = 3000;
  addEventListener('message', ({ data, origin, source }) => {
    if (!source || data?.type !== 'traineeatlas:height') return;
    const { id, height } = data;
    if (!Number.isFinite(height) || height < LEAST || height > MOST) return;
    for (const frame of document.querySelectorAll('iframe[data-traineeatlas]'))
      if (
        frame.contentWindow === source &&
        frame.dataset.traineeatlas === id &&
        new URL(frame.src).origin === origin
      )
        frame.style.height = `${Math.ceil(height)}px`;
  });
  // Those that told their height before this script was there tell it again.
  for (const { contentWindow } of document.querySelectorAll('iframe[data-traineeatlas]'))
    contentWindow?.postMessage('traineeatlas:ask', '*');
})();
