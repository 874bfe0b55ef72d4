import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../../src/atlas/atlas.ts';
import { stripFigures } from '../../../src/features/strips/strips-page.ts';
import { readTables } from '../../../src/ingest/tables/tables.ts';
import { all, enter, find, openPage, settled, texts, walk } from '../../fixtures/light-page.ts';

const { tables } = await readTables(join(import.meta.dirname, '../../golden/tiny-country'));
const { words: _, ...file } = stripFigures(atlasOf(tables), 'nb');

const options = (values: readonly string[]): string =>
  ['', ...values].map((value) => `<option value="${value}">${value}</option>`).join('');
const select = (name: string, values: readonly string[]): string =>
  `<select name="${name}">${options(values)}</select>`;
const PAGE = `<nav class="languages"><a href="/nn/hull/arbeidsmarkeder/">Nynorsk</a></nav>
  <atlas-strips data-explorer="/utforsk/"><script type="application/json" class="strips-data">${JSON.stringify(file)}</script>
  <p class="strips-lead"></p><form class="strips-form" hidden>${select('grunnlag', ['nevnt'])}${select('klasse', ['5', '6'])}${select('fylke', ['10', '20'])}${select(
    'omrade',
    file.places.map(({ code }) => code),
  )}</form><p class="fetch-failed" hidden></p><button class="fetch-retry" hidden></button>
  <div class="strips-list"></div></atlas-strips>`;

const open = (query = ''): Promise<unknown> =>
  openPage(PAGE, () => import('../../../src/features/strips/atlas-strips.ts'), {
    path: `/hull/arbeidsmarkeder/${query}`,
  });
const state = (): string | undefined => find('atlas-strips').dataset['state'];

describe('the strips of the page', () => {
  test('stand with a picture to download each, and a form to choose with', async () => {
    await open();
    await settled();
    expect(all('.strip-figure')).toHaveLength(file.measures.length);
    expect(all('.strip-picture')).toHaveLength(file.measures.length);
    expect(find('.strips-form').hidden).toBe(false);
    expect(state()).toBe('');
  });

  test('what is chosen stands in the address, in the other languages, and goes back', async () => {
    await open();
    await settled();
    const before = texts('.strips-lead')[0];
    enter('select[name=klasse]', '6');
    await settled();
    expect(location.search).toBe('?klasse=6');
    expect(find<HTMLAnchorElement>('.languages a').search).toBe('?klasse=6');
    expect(texts('.strips-lead')[0]).not.toBe(before);
    await walk(-1);
    expect(state()).toBe('');
    expect(texts('.strips-lead')[0]).toBe(before);
  });

  test('what the page does not have is not shown, and left in the address', async () => {
    await open('?klasse=9&fra=brev');
    await settled();
    expect(state()).toBe('');
    expect(location.search).toBe('?klasse=9&fra=brev');
  });

  test('an address is shown as it says: its place is pointed out in every strip that has it', async () => {
    const [place] = file.places;
    await open(`?grunnlag=nevnt&omrade=${place?.code ?? ''}`);
    await settled();
    expect(all('.strip-pointed')).toHaveLength(file.measures.length);
    expect(find<HTMLSelectElement>('select[name=grunnlag]').value).toBe('nevnt');
    expect(all('.dot.pointed').length).toBeGreaterThan(0);
  });
});
