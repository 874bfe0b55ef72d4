import { expect, test, vi } from 'vitest';

vi.stubGlobal('HTMLElement', Object);
vi.stubGlobal('customElements', { get: () => true });
const { copiedText, pageCitation } = await import('../../../src/ui/browser/copy-text.ts');

const canonical = 'https://atlas.example/utforsk/';

test('what is copied has what the reader chose, and the reader’s day', () => {
  const text = `Traineeatlas. (2026). Utforsk. ${canonical}`;
  expect(copiedText(text, { canonical, search: '?a=1', retrieved: 'Lest i dag.' })).toBe(
    `Traineeatlas. (2026). Utforsk. ${canonical}?a=1 Lest i dag.`,
  );
});

test('a record is copied as it stands', () => {
  expect(copiedText('TY  - ELEC', { canonical: '', search: '?a=1', retrieved: '' })).toBe(
    'TY  - ELEC',
  );
});

test('what a reader takes from a page is cited as the page is, with what is chosen and the day', () => {
  const cited = {
    dataset: { address: canonical, words: '{"retrieved":"Lest {date}."}' },
    querySelector: () => ({ textContent: `Traineeatlas. (2026). Utforsk. ${canonical}` }),
  };
  vi.stubGlobal('location', { search: '?a=1' });
  vi.stubGlobal('document', {
    documentElement: { lang: 'nb' },
    querySelector: (selector: string) => (selector === '.cite copy-text' ? cited : null),
  });
  expect(pageCitation()).toMatch(
    /^Traineeatlas\. \(2026\)\. Utforsk\. https:\/\/atlas\.example\/utforsk\/\?a=1 Lest \d+\. \p{L}+ \d{4}\.$/u,
  );
});
