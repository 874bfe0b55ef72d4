import { expect, test, vi } from 'vitest';

vi.stubGlobal('HTMLElement', Object);
vi.stubGlobal('customElements', { get: () => true });
const { copiedText } = await import('../../src/client/copy-text.ts');

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
