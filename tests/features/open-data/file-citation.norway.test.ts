import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import type { OpenData } from '../../../src/features/open-data/bundle.ts';
import { fileCitation } from '../../../src/features/open-data/file-citation.ts';
import { jsonOf, publish, ROOT } from './published.ts';

let data: OpenData;
beforeAll(async () => {
  data = await publish();
}, 60_000);

interface Said {
  readonly '@value': string;
  readonly '@language': string;
}

describe('the citation of a file', () => {
  test.each([
    ['flows.no.csv', 'flows', 'Pendlingsstrømmer'],
    ['municipalities.geojson', undefined, 'Grenser'],
    ['traineeatlas.zip', undefined, 'Traineeatlas: åpne data'],
  ])(
    '%s has its title, the release, the date of the figures, and its address',
    (name, id, title) => {
      const { version, fingerprint } = data.release;
      const file = { name, ...(id !== undefined && { table: id }) };
      const said = fileCitation(data.release, file, 'nb');
      expect(said).toMatch(/^Traineeatlas\. \(\d{4}\)\. /);
      expect(said).toContain(`. ${title} [utgave ${version}+${fingerprint}, tall per `);
      expect(said).toMatch(/tall per \d+\. \p{L}+ \d{4}\]/u);
      expect(said.endsWith(` ${ROOT}data/${name}`)).toBe(true);
    },
  );

  test('stands beside each CSV file, in three languages', () => {
    for (const name of ['flows.csv', 'flows.no.csv']) {
      const metadata = jsonOf(data, `${name}-metadata.json`) as Record<string, readonly Said[]>;
      const found = metadata['dc:bibliographicCitation'];
      expect(found?.map((each) => each['@language'])).toEqual([...LANGUAGES]);
      for (const { '@value': said, '@language': language } of found ?? []) {
        expect(said.endsWith(` ${ROOT}data/${name}`)).toBe(true);
        const words = wordsOf(language as (typeof LANGUAGES)[number]);
        expect(said).toContain(words.data.tables['flows']?.[0]);
      }
    }
  });

  test('stands at each distribution of the catalogue', () => {
    const catalogue = jsonOf(data, 'catalogue.json') as {
      readonly 'dcat:dataset': readonly {
        readonly 'dcat:distribution': readonly Readonly<Record<string, unknown>>[];
      }[];
    };
    const distributions = catalogue['dcat:dataset'].flatMap((each) => each['dcat:distribution']);
    expect(distributions.length).toBeGreaterThan(50);
    for (const each of distributions) {
      const said = each['dct:bibliographicCitation'] as readonly Said[];
      expect(said).toHaveLength(LANGUAGES.length);
      for (const { '@value': text } of said) expect(text).toContain(` ${String(each['@id'])}`);
    }
  });
});
