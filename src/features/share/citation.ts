import { dayText } from '../../i18n/day.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Release } from '../../ui/figure/release.ts';

/** What is cited: a page, or a file, of one release of the figures. */
export interface Cited {
  readonly title: string;
  /** The whole address, which stays. */
  readonly address: string;
  readonly language: Language;
  readonly release: Pick<Release, 'version' | 'fingerprint' | 'modified'>;
}

export interface Citation {
  /** One line for a list of references, in the manner of APA. */
  readonly text: string;
  readonly bibtex: string;
  readonly ris: string;
}

/**
 * A ready citation. Its date is that of the figures, never of the build: the youngest source's day
 * and the release's fingerprint say exactly what was read, so that no day of retrieval is needed.
 */
export function citationOf(cited: Cited): Citation {
  const { cite, site } = wordsOf(cited.language);
  const { title, address, release } = cited;
  const { modified } = release;
  const version = `${release.version}+${release.fingerprint}`;
  const day = dayText(cited.language, modified);
  return {
    text: `${site.name}. (${modified.slice(0, 4)}). ${title} [${cite.release(version, day)}]. ${address}`,
    bibtex: bibtex(cited, site.name, version),
    ris: ris(cited, site.name, version),
  };
}

/** BibLaTeX's `@online`; older BibTeX reads it as `@misc`. */
function bibtex({ title, address, release, language }: Cited, author: string, version: string) {
  const { modified } = release;
  const fields = {
    author: `{${author}}`,
    title: `{${tex(title)}}`,
    year: modified.slice(0, 4),
    date: modified,
    version,
    url: address,
    langid: LANGIDS[language],
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@online{${keyOf(address)},`, ...lines, '}'].join('\n');
}

const LANGIDS = { nb: 'norsk', nn: 'nynorsk', en: 'english' } as const;

/** What TeX would read as its own. */
const tex = (text: string): string => text.replace(/[&%#_$]/g, '\\$&');

/** `traineeatlas-kommune-1515-heroy`: the path says which page it is. */
const keyOf = (address: string): string =>
  ['traineeatlas', ...new URL(address).pathname.split(/[^a-z0-9]+/i).filter(Boolean)].join('-');

/** RIS, as EndNote, Zotero and Mendeley read it: a web page. */
const ris = ({ title, address, release, language }: Cited, author: string, version: string) =>
  [
    ['TY', 'ELEC'],
    ['AU', author],
    ['TI', title],
    ['PY', release.modified.slice(0, 4)],
    ['DA', release.modified.replaceAll('-', '/')],
    ['ET', version],
    ['LA', language],
    ['UR', address],
    ['ER', ''],
  ]
    .map(([tag, value]) => `${tag}  - ${value}`)
    .join('\n');
