import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { describe, expect, test, vi } from 'vitest';
import { find, openPage, tellLayout } from '../../fixtures/light-page.ts';

const LISTENER = readFileSync(new URL('../../../public/embed.js', import.meta.url), 'utf8');
const ID = 'fylke/18-nordland';
const ATLAS = 'https://atlas.example';

describe('a live embed', () => {
  /** An embed whose content is as high as it is told to be, and what the page around it is sent. */
  async function open() {
    const { reportHeight } = await openPage(
      '<main></main>',
      () => import('../../../src/features/embed/height-message.ts'),
    );
    const content = find('main');
    const grow = (height: number) => {
      content.getBoundingClientRect = () => ({ height }) as DOMRect;
      tellLayout(content);
    };
    const postMessage = vi.fn();
    const around = { postMessage } as unknown as Window;
    const ask = (source: unknown, data: unknown) =>
      dispatchEvent(Object.assign(new Event('message'), { source, data }));
    const report = (to = around) => reportHeight(content, ID, to);
    return { report, grow, around, ask, postMessage };
  }

  test('tells its height in whole pixels, and again only when it has another', async () => {
    const { report, grow, postMessage } = await open();
    report();
    for (const height of [412.2, 412.6, 500]) grow(height);
    expect(postMessage.mock.calls).toEqual(
      [413, 500].map((height) => [{ type: 'traineeatlas:height', id: ID, height }, '*']),
    );
    expect(document.documentElement.style.length).toBe(0);
  });

  test('tells it to the page around it when that asks, and to nobody else', async () => {
    const { report, grow, around, ask, postMessage } = await open();
    report();
    grow(400);
    ask({}, 'traineeatlas:ask');
    ask(around, 'something else');
    expect(postMessage).toHaveBeenCalledOnce();
    ask(around, 'traineeatlas:ask');
    expect(postMessage).toHaveBeenCalledTimes(2);
  });

  test('that stands in no frame tells nothing', async () => {
    const { report, grow } = await open();
    const told = vi.spyOn(globalThis, 'postMessage');
    report(globalThis as unknown as Window);
    grow(400);
    expect(told).not.toHaveBeenCalled();
  });
});

describe('the script around an embed', () => {
  const frame = () => find<HTMLIFrameElement>('[data-traineeatlas]');
  const height = () => frame().style.height;

  /** An article with a frame of the atlas; what is sent is well, but for what a test changes. */
  async function open() {
    await openPage(
      `<iframe data-traineeatlas="${ID}" src="${ATLAS}/embed/levende/${ID}/"></iframe><iframe></iframe>`,
      () => Promise.resolve(),
    );
    const asked = vi.fn();
    if (frame().contentWindow !== null)
      Object.assign(frame().contentWindow!, { postMessage: asked });
    runInThisContext(LISTENER);
    const send = (data: object, from: object = {}) =>
      dispatchEvent(
        Object.assign(new Event('message'), {
          ...{ source: frame().contentWindow, origin: ATLAS, ...from },
          data: { type: 'traineeatlas:height', id: ID, height: 512, ...data },
        }),
      );
    return { send, asked };
  }

  test('gives the frame the height that it tells, and asks those that told before', async () => {
    const { send, asked } = await open();
    expect(asked).toHaveBeenCalledWith('traineeatlas:ask', '*');
    send({ height: 412.2 });
    expect(height()).toBe('413px');
  });

  test.each([
    ['too high', { height: 100_000 }],
    ['too low', { height: 3 }],
    ['below nothing', { height: -500 }],
    ['no number', { height: Number.NaN }],
    ['without end', { height: Number.POSITIVE_INFINITY }],
    ['in words', { height: '500' }],
    ['of another embed', { id: 'fylke/50-trondelag' }],
    ['of another kind', { type: 'height' }],
  ])('takes no height that is %s', async (_, data) => {
    const { send } = await open();
    send(data);
    expect(height()).toBe('');
    send({});
    expect(height()).toBe('512px');
  });

  test('takes none from the article, another frame or another origin', async () => {
    const { send } = await open();
    send({}, { source: globalThis });
    send({}, { source: document.querySelectorAll('iframe')[1]?.contentWindow });
    send({}, { origin: 'https://elsewhere.example' });
    send({}, { source: null });
    expect(height()).toBe('');
  });
});
