import { describe, expect, test } from 'vitest';
import {
  Selection,
  selectionIn,
  withSelection,
  SelectionEvent,
  type SelectionWindow,
} from '../../../src/ui/browser/selection.ts';

/** A browser window as far as the selection sees it, with a history that goes back. */
class FakeWindow extends EventTarget implements SelectionWindow {
  readonly visited: string[];
  readonly history = {
    pushState: (_: unknown, __: string, url?: string | URL | null) =>
      void this.visited.push(String(url)),
  };

  constructor(address: string) {
    super();
    this.visited = [address];
  }

  get location() {
    return new URL(this.visited.at(-1) ?? '');
  }

  back(): void {
    this.visited.pop();
    this.dispatchEvent(new Event('popstate'));
  }
}

const followed = (address: string) => {
  const window = new FakeWindow(address);
  const selection = new Selection(window);
  const seen: string[] = [];
  for (const type of ['change', 'hover'])
    selection.addEventListener(type, (event) => {
      seen.push(
        `${type} ${event instanceof SelectionEvent ? event.cause : ''} ${selection.selected ?? '-'}`,
      );
    });
  return { window, selection, seen };
};

describe('the selection in an address', () => {
  test.each([
    ['?omrade=1515', '1515'],
    ['?aar=2022&omrade=ba-017', 'ba-017'],
    ['', null],
    ['?omrade=', null],
    ['?omrade=%22%5D%3Cscript%3E', null],
    [`?omrade=${'1'.repeat(41)}`, null],
  ])('%s selects %s', (search, id) => {
    expect(selectionIn(search)).toBe(id);
  });

  test('leaves the rest of the address alone', () => {
    const address = 'https://atlas.example/nn/pendling/?aar=2022&omrade=1515#tabell';
    expect(withSelection(address, '0301')).toBe(address.replace('1515', '0301'));
    expect(withSelection(address, null)).toBe(address.replace('&omrade=1515', ''));
  });
});

describe('the selection of a page', () => {
  test('starts with the address', () => {
    expect(followed('https://atlas.example/?omrade=1515').selection.selected).toBe('1515');
  });

  test('writes the address and says who chose', () => {
    const { window, selection, seen } = followed('https://atlas.example/');
    selection.select('1515', 'map');
    expect(window.location.search).toBe('?omrade=1515');
    expect(seen).toEqual(['change map 1515']);
  });

  test('follows back', () => {
    const { window, selection, seen } = followed('https://atlas.example/?omrade=0301');
    selection.select('1515', 'table');
    window.back();
    expect(selection.selected).toBe('0301');
    expect(seen).toEqual(['change table 1515', 'change url 0301']);
  });

  test('is silent when nothing changes', () => {
    const { window, selection, seen } = followed('https://atlas.example/?omrade=1515');
    selection.select('1515', 'map');
    selection.hover(null, 'map');
    expect(seen).toEqual([]);
    expect(window.visited).toHaveLength(1);
  });

  test('pointing leaves the address alone', () => {
    const { window, selection, seen } = followed('https://atlas.example/');
    selection.hover('1515', 'table');
    expect(selection.hovered).toBe('1515');
    expect(seen).toEqual(['hover table -']);
    expect(window.visited).toHaveLength(1);
  });
});
