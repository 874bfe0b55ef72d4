import { describe, expect, test, vi } from 'vitest';
import { find, openPage, settled, tellLayout } from '../fixtures/light-page.ts';

/** A map on a page, and how often it was fetched for and woken. */
async function open(eager = true) {
  const { whenWanted } = await openPage(
    '<p><a href="#a">a</a></p><div tabindex="0"></div>',
    () => import('../../src/map/wake.ts'),
  );
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const wishes = { ahead: vi.fn(), wake: vi.fn() };
  return { ...wishes, watch: () => whenWanted(find('div'), wishes, eager) };
}
const comesNear = () => tellLayout(find('div'), { isIntersecting: true });
/** Lets promises be kept, and as much time pass as an idle browser may take. */
async function idle(): Promise<void> {
  await settled();
  vi.advanceTimersByTime(1_000);
}

describe('a map', () => {
  test('that is only near is fetched for, and not woken', async () => {
    const { ahead, wake, watch } = await open();
    watch();
    await idle();
    expect(ahead).not.toHaveBeenCalled();
    comesNear();
    await idle();
    expect(ahead).toHaveBeenCalledOnce();
    expect(wake).not.toHaveBeenCalled();
  });

  test.each(['pointermove', 'pointerdown', 'wheel', 'scroll', 'keydown'])(
    'that is near wakes once the reader does something, as by %s',
    async (event) => {
      const { wake, watch } = await open();
      watch();
      find('p').dispatchEvent(new Event(event, { bubbles: true }));
      await idle();
      expect(wake).not.toHaveBeenCalled();
      comesNear();
      await idle();
      expect(wake).toHaveBeenCalledOnce();
    },
  );

  test('that leaves the window again before it came near is left alone', async () => {
    const { ahead, watch } = await open();
    watch();
    tellLayout(find('div'), { isIntersecting: false });
    await idle();
    expect(ahead).not.toHaveBeenCalled();
  });

  test.each(['pointerenter', 'pointerdown', 'focusin'])(
    'is woken at once, and only once, by %s on it',
    async (event) => {
      const { wake, watch } = await open();
      watch();
      find('div').dispatchEvent(new Event(event));
      expect(wake).toHaveBeenCalledOnce();
      find('div').dispatchEvent(new Event('pointerdown', { bubbles: true }));
      comesNear();
      await idle();
      expect(wake).toHaveBeenCalledOnce();
    },
  );

  test('that had the focus before the script came is woken at once', async () => {
    const { wake, watch } = await open();
    find('div').focus();
    watch();
    expect(wake).toHaveBeenCalledOnce();
  });

  test('that is to wait for the reader, or a reader who spares data, is not fetched for', async () => {
    for (const [eager, saveData] of [
      [false, false],
      [true, true],
    ] as const) {
      const { ahead, wake, watch } = await open(eager);
      Object.defineProperty(navigator, 'connection', { value: { saveData } });
      watch();
      comesNear();
      find('p').dispatchEvent(new Event('wheel', { bubbles: true }));
      await idle();
      expect([ahead, wake].flatMap(({ mock }) => mock.calls)).toEqual([]);
      find('div').dispatchEvent(new Event('pointerenter'));
      expect(wake).toHaveBeenCalledOnce();
      vi.useRealTimers();
    }
  });
});
