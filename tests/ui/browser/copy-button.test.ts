import { expect, test } from 'vitest';
import { eventually, find, openPage, useClipboard } from '../../fixtures/light-page.ts';

const ADDRESS = 'https://atlas.example/utforsk/';
const WORDS = JSON.stringify({
  copied: 'Kopiert.',
  notCopied: 'Teksten er merket. Kopier den med tastaturet.',
  retrieved: 'Lest {date}.',
});
const PAGE = `<section class="cite"><copy-text data-words='${WORDS}' data-address="${ADDRESS}">
  <p class="copied-text">Traineeatlas. (2026). Utforsk. ${ADDRESS}</p>
  <button type="button" hidden>Kopier</button> <span role="status"></span>
</copy-text></section>`;

const open = (lang = 'nb') =>
  openPage(PAGE, () => import('../../../src/ui/browser/copy-text.ts'), {
    path: '/utforsk/?klasse=6',
    lang,
  });
const said = (): string => find('[role=status]').textContent;

test('a citation is copied with what the reader chose and the day in the words of the page', async () => {
  await open('en');
  const held = useClipboard(true);
  expect(find('button').hidden).toBe(false);
  find('button').click();
  await eventually(() => expect(said()).toBe('Kopiert.'));
  const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format();
  expect(held).toEqual([`Traineeatlas. (2026). Utforsk. ${ADDRESS}?klasse=6 Lest ${today}.`]);
});

test('a second copy is announced anew: what was said is taken back first', async () => {
  await open();
  useClipboard(true);
  find('button').click();
  await eventually(() => expect(said()).toBe('Kopiert.'));
  find('button').click();
  expect(said()).toBe('');
  await eventually(() => expect(said()).toBe('Kopiert.'));
});

test('where the clipboard is refused, the text is marked for the reader, who is told', async () => {
  await open();
  const held = useClipboard(false);
  find('button').click();
  await eventually(() => expect(said()).toBe('Teksten er merket. Kopier den med tastaturet.'));
  expect(String(getSelection())).toBe(`Traineeatlas. (2026). Utforsk. ${ADDRESS}`);
  expect(held).toEqual([]);
});
