import { describe, expect, test, vi } from 'vitest';
import type { MapView } from '../../src/map/view.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import {
  all,
  click,
  eventually,
  find,
  mapHtml,
  openPage,
  press,
  texts,
  walk,
} from '../fixtures/light-page.ts';

const { words } = wordsOf('nb').map;
const AREAS = [
  { id: '1001', name: 'Havn', value: '12 %', look: 'q2' },
  { id: '1002', name: 'Dal', value: '4 %', look: 'q0' },
  { id: '1003', name: 'Guovda - Kauto', value: '', look: 'na' },
];

/** What the page asks of an interactive map, by name. */
function madeUpView() {
  const asked: string[] = [];
  const note =
    (name: string) =>
    (...what: readonly unknown[]): void =>
      void asked.push(`${name} ${what.map(String).join(' ')}`.trim());
  const view: MapView = {
    mark: () => undefined,
    recolour: note('recolour'),
    repaint: note('repaint'),
    areaAt: () => null,
    placeOf: () => null,
    reveal: note('reveal'),
    show: note('show'),
    zoomBy: note('zoomBy'),
    reset: note('reset'),
    remove: note('remove'),
  };
  return { view, asked };
}

/** Opens a page with a map. @param program what comes when its program is loaded; never, if left out */
async function open(attributes = '', path = '/', program?: () => Promise<unknown>): Promise<void> {
  await openPage(mapHtml(AREAS, attributes), () => Promise.resolve(), { path });
  if (program !== undefined)
    vi.doMock('../../src/map/program.ts', () => ({
      fetchProgram: vi.fn(),
      loadProgram: () => program().then((createView) => ({ createView })),
    }));
  await import('../../src/map/atlas-map.ts');
  // The card of what is chosen comes by itself.
  await vi.dynamicImportSettled();
}
const map = () => find('atlas-map');
const area = (id: string) => find(`.areas a[data-id="${id}"]`);
const readout = () => texts('.map-readout > *');
const current = () => all('.areas [aria-current]').map(({ dataset }) => dataset['id']);
const outlined = () => all('.map-marks path').map((path) => path.getAttribute('class'));
const zoomIn = () => find(`.map-controls [aria-label="${words.zoomIn}"]`);

describe('a map of links', () => {
  test('says each area by name and figure once it is alive to the keyboard', async () => {
    await open();
    expect(map().dataset['state']).toBe('still');
    expect(all('.areas [tabindex="0"]')).toEqual([area('1001')]);
    expect(find('svg').getAttribute('aria-describedby')).toBe(find('.map-keys').id);
    area('1002').focus();
    expect(area('1002').getAttribute('aria-label')).toBe('Dal: 4 %');
    expect(document.querySelector('[data-id="1002"] title')).toBeNull();
    area('1003').focus();
    expect(area('1003').getAttribute('aria-label')).toMatch(/^Guovda - Kauto/);
  });

  test('selects at the first click and leads to the page at the second', async () => {
    await open();
    expect(click(area('1001'))).toBe(true);
    expect(location.search).toBe('?omrade=1001');
    expect(current()).toEqual(['1001']);
    expect(readout()).toEqual(['Havn: 12 %', 'Mer om Havn', words.clear]);
    expect(find('.map-readout a').getAttribute('href')).toBe('#1001');
    expect(click(area('1001'), { detail: 2 })).toBe(true);
    expect(click(area('1001'))).toBe(false);
  });

  test('lets the browser open a link elsewhere while a key is held', async () => {
    await open();
    expect(click(area('1001'), { ctrlKey: true })).toBe(false);
    expect(location.search).toBe('');
  });

  test('selects what its address names, and follows back and forward', async () => {
    await open('', '/?omrade=1002');
    expect(readout()[0]).toBe('Dal: 4 %');
    expect(outlined()).toEqual(['casing selected', 'selected']);
    click(area('1001'));
    await walk(-1);
    expect(current()).toEqual(['1002']);
    await walk(1);
    expect(readout()[0]).toBe('Havn: 12 %');
  });

  test.each(['9999', '%3Cscript%3E', '', '1001%27'])(
    'selects nothing by an address that names «%s»',
    async (odd) => {
      await open('', `/?omrade=${odd}`);
      expect([readout(), current(), outlined()]).toEqual([[], [], []]);
      expect(find('.map-readout').hidden).toBe(false);
    },
  );

  test('lets go by Escape and by its button, whose focus goes back to the area', async () => {
    await open('', '/?omrade=1002');
    area('1002').focus();
    press('Escape');
    expect(location.search).toBe('');
    expect(document.activeElement).toBe(area('1002'));
    click(area('1001'));
    find('.map-readout button').focus();
    find('.map-readout button').click();
    expect([readout(), current()]).toEqual([[], []]);
    expect(document.activeElement).toBe(area('1001'));
  });

  test('stands beside what was touched, and Escape closes it when nothing has the focus', async () => {
    await open();
    const stage = { left: 10, top: 20, right: 410, bottom: 320 };
    find('.map-stage').getBoundingClientRect = () => stage as DOMRect;
    const at = () =>
      ['x', 'y'].map((axis) => find('.map-readout').style.getPropertyValue(`--card-${axis}`));
    click(area('1002'), { clientX: 200, clientY: 100 });
    expect(at()).toEqual(['204px', '94px']);
    // No room to the right of it or below: to the left, above.
    click(area('1001'), { clientX: 405, clientY: 318 });
    expect(at()).toEqual(['381px', '284px']);
    press('Escape');
    expect([readout(), location.search]).toEqual([[], '']);
  });

  test('is walked with arrows, Home and End, which leave the tab key where they end', async () => {
    await open();
    area('1001').focus();
    expect(press('ArrowRight')).toBe(true);
    expect(document.activeElement).toBe(area('1002'));
    expect(all('.areas [tabindex="0"]')).toEqual([area('1002')]);
    press('End');
    expect(document.activeElement).toBe(area('1003'));
    press('Home');
    expect(document.activeElement).toBe(area('1001'));
    expect(press('ArrowLeft')).toBe(false);
    expect(press('ArrowRight', { altKey: true })).toBe(false);
  });

  test('shares what is pointed at, and shows its words', async () => {
    await open();
    const { pageSelection } = await import('../../src/ui/browser/selection.ts');
    const move = (target: Element, pointerType: string) =>
      target.dispatchEvent(
        Object.assign(new MouseEvent('pointermove', { bubbles: true }), { pointerType }),
      );
    move(area('1002'), 'touch');
    expect(pageSelection().hovered).toBeNull();
    move(area('1002'), 'mouse');
    expect(pageSelection().hovered).toBe('1002');
    expect(find('.map-tooltip').textContent).toBe('Dal: 4 %');
    expect(find('.map-tooltip').hidden).toBe(false);
    find('.map-stage').dispatchEvent(new MouseEvent('pointerleave'));
    expect(pageSelection().hovered).toBeNull();
    expect(find('.map-tooltip').hidden).toBe(true);
  });
});

describe('another kind of map', () => {
  test('that is a list is walked by letters, also to the second of two names', async () => {
    const named = ['Kari', 'Guovda - Kauto', 'Dal'];
    const areas = named.map((name, at) => ({ id: String(at), name, value: '', look: 'na' }));
    await openPage(
      mapHtml(areas, 'data-list="Steder"'),
      () => import('../../src/map/atlas-map.ts'),
    );
    await vi.dynamicImportSettled();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const reached = (key: string) => {
      press(key);
      return document.activeElement?.getAttribute('data-id');
    };
    expect(find('.areas').getAttribute('aria-label')).toBe('Steder');
    area('2').focus();
    // One letter again and again walks; letters in a row are the beginning of a name.
    expect(['k', 'k', 'k'].map(reached)).toEqual(['0', '1', '0']);
    vi.advanceTimersByTime(1_000);
    expect(reached('d')).toBe('2');
    vi.advanceTimersByTime(1_000);
    expect(['k', 'a', 'u'].map(reached)).toEqual(['0', '0', '1']);
  });

  test('that follows leads to the page at once and selects nothing', async () => {
    await open('data-follow', '/?omrade=1002');
    expect([readout(), current()]).toEqual([[], []]);
    expect(click(area('1001'))).toBe(false);
    expect(location.search).toBe('?omrade=1002');
  });

  test('that chooses tells the page which area, and selects nothing', async () => {
    await open('data-choose');
    const chosen: unknown[] = [];
    map().addEventListener('choose', (event) => chosen.push((event as CustomEvent).detail));
    expect(click(area('1002'))).toBe(true);
    click(find('svg'));
    expect(chosen).toEqual(['1002']);
    expect(location.search).toBe('');
    // The touch is answered, with what the page says of the area now.
    area('1002').dataset['value'] = 'Lagt til';
    (map() as HTMLElement & { repaint: () => void }).repaint();
    expect(readout()).toEqual(['Dal: Lagt til', 'Mer om Dal', words.clear]);
    find('.map-readout button').click();
    expect(readout()).toEqual([]);
  });
});

describe('the interactive map', () => {
  test('is asked for by its buttons and does what was asked while it was on its way', async () => {
    const { view, asked } = madeUpView();
    let come = (_: unknown): void => undefined;
    await open('', '/?omrade=1002', () => new Promise((resolve) => (come = resolve)));
    zoomIn().click();
    zoomIn().click();
    expect(map().dataset['state']).toBe('still');
    come(() => Promise.resolve(view));
    await eventually(() => expect(map().dataset['state']).toBe('live'));
    expect(asked).toEqual(['zoomBy 1 1002', 'zoomBy 1 1002']);
    area('1001').focus();
    press('-');
    press('0');
    expect(asked.slice(2)).toEqual(['zoomBy -1 null', 'reset']);
    // What stands out is drawn on the map that is seen.
    expect(outlined()).toEqual([]);
  });

  test('reads colours anew that the page gave while it was being made', async () => {
    const { view, asked } = madeUpView();
    let made = (_: MapView): void => undefined;
    const createView = vi.fn(() => new Promise<MapView>((resolve) => (made = resolve)));
    await open('', '/', () => Promise.resolve(createView));
    zoomIn().click();
    await eventually(() => expect(createView).toHaveBeenCalledOnce());
    area('1001').dataset['value'] = '99 %';
    (map() as HTMLElement & { repaint: () => void }).repaint();
    made(view);
    await eventually(() => expect(map().dataset['state']).toBe('live'));
    expect(asked[0]).toBe('repaint');
    expect(area('1001').getAttribute('aria-label')).toBe('Havn: 99 %');
  });

  test('that finds no WebGL leaves the still one, says why, and offers nothing', async () => {
    const cause = Object.assign(new Error('no'), { name: 'GPUInitializationError' });
    await open('', '/', () => Promise.resolve(() => Promise.reject(cause)));
    zoomIn().click();
    await eventually(() => expect(map().dataset['state']).toBe('failed'));
    expect(texts('.map-message')).toEqual([words.noWebgl]);
    expect(all('.map-message button, .map-controls')).toEqual([]);
    click(area('1001'));
    expect(readout()[0]).toBe('Havn: 12 %');
  });

  test('whose program does not come leaves the still one, and offers to try again', async () => {
    await open('', '/', () => Promise.reject(new TypeError('module')));
    zoomIn().click();
    await eventually(() => expect(map().dataset['state']).toBe('failed'));
    expect(texts('.map-message')).toEqual([`${words.programFailed} ${words.retry}`]);
    click(area('1001'));
    expect(outlined()).toEqual(['casing selected', 'selected']);
  });

  test('whose finer borders do not come stays, and asks for them again without losing the focus', async () => {
    const { view } = madeUpView();
    const retry = vi.fn();
    let blurred: ((again: () => void) => void) | undefined;
    const createView = (request: { blurred: typeof blurred }) => {
      blurred = request.blurred;
      return Promise.resolve(view);
    };
    await open('', '/', () => Promise.resolve(createView));
    zoomIn().click();
    await eventually(() => expect(map().dataset['state']).toBe('live'));
    blurred?.(retry);
    expect(texts('.map-message')).toEqual([`${words.detailFailed} ${words.retry}`]);
    find('.map-message button').focus();
    find('.map-message button').click();
    expect(retry).toHaveBeenCalledOnce();
    expect(find('.map-message').hidden).toBe(true);
    expect(document.activeElement).toBe(area('1001'));
  });
});
