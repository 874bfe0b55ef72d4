import type { Area, Municipality } from '../../atlas/area.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { municipalityCode } from '../../domain/area-code.ts';
import type { Language } from '../../i18n/language.ts';
import { listed } from '../../i18n/list.ts';
import { numberFormatOf } from '../../i18n/number.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { TableCell } from '../table/table.ts';

/**
 * Today's number of a municipality, and beside it what it was in the atlas's own division where that
 * is another: «1103», «3101 · 3001 til 2023», «1833 · Rana til 2023».
 */
export function numberText(atlas: Atlas, language: Language, municipality: Municipality): string {
  const { division } = wordsOf(language);
  const { until } = atlas.areas.division;
  const own = ownText(municipality);
  const today = todayText(language, municipality);
  return own === '' || until === undefined ? today : `${today} · ${division.was(own, until)}`;
}

/** «3101»; with its name where that is not its heading: «1508 Ålesund og 1580 Haram». */
function todayText(language: Language, { code, name, later }: Municipality): string {
  const [only, ...more] = later;
  if (only === undefined) return code;
  if (more.length === 0 && only.name === name) return only.code;
  return listed(
    later.map((each) => `${each.code} ${each.name}`),
    wordsOf(language).terms.and,
  );
}

/** What it was called and numbered, as far as that is not what it is today; else empty. */
function ownText({ code, name, ownName, later }: Municipality): string {
  const isOther = later.some((each) => each.code !== code);
  return [isOther ? code : '', ownName === name ? '' : ownName].filter(Boolean).join(' ');
}

/** Every number of a municipality, today's first, each once. */
export const allNumbers = ({ code, later }: Municipality): readonly string[] => [
  ...new Set([...later.map((each) => each.code), code]),
];

/** A municipality in a table: its name of today, with its numbers behind it in less weight. */
export const municipalityCell = (
  atlas: Atlas,
  language: Language,
  municipality: Municipality,
): TableCell => ({
  text: municipality.name,
  path: `kommune/${municipality.slug}/`,
  small: numberText(atlas, language, municipality),
});

/** Any area in a table: of a municipality its numbers too. */
export const areaCell = (atlas: Atlas, language: Language, area: Area, path: string): TableCell =>
  area.type === 'municipality'
    ? municipalityCell(atlas, language, atlas.municipality(municipalityCode(area.code)))
    : { text: area.name, path };

type Parts = readonly (number | undefined)[];

/** What the parts of today have, each once; undefined where that is no other than then, or unknown. */
function otherToday(own: number, today: Parts, language: Language): string | undefined {
  const parts = [...new Set(today)].filter((each) => each !== undefined);
  if (parts.length === 0 || today.includes(undefined)) return undefined;
  if (parts.length === 1 && parts[0] === own) return undefined;
  return listed(parts.map(numberFormatOf(language).integer), wordsOf(language).terms.and);
}

/** The classes of today where they are not the report's: «6», or «3 og 5» of two parts. */
export const classToday = (
  language: Language,
  { centralityClass, later }: Municipality,
): string | undefined =>
  otherToday(
    centralityClass,
    later.map((each) => each.centralityClass),
    language,
  );

/** «klasse 5», or «klasse 5 (2020), klasse 6 (2024)» where they differ. */
export function classText(atlas: Atlas, language: Language, municipality: Municipality): string {
  const { terms } = wordsOf(language);
  const { from, latest } = atlas.areas.division;
  const own = terms.classText(municipality.centralityClass);
  const today = classToday(language, municipality);
  return today === undefined ? own : `${own} (${from}), ${terms.classText(today)} (${latest})`;
}

/** The class in a table: «5», or «5 (2024: 6)», sorted by the report's. */
export function classCell(atlas: Atlas, language: Language, municipality: Municipality): TableCell {
  const own = String(municipality.centralityClass);
  const today = classToday(language, municipality);
  if (today === undefined) return { text: own };
  return { text: `${own} (${atlas.areas.division.latest}: ${today})`, sort: own };
}

/** The index, with today's beside it where it differs: «754 (2020), 747 (2024)». */
export function indexText(atlas: Atlas, language: Language, municipality: Municipality): string {
  const { centralityIndex: index, later } = municipality;
  const { from, latest } = atlas.areas.division;
  const own = numberFormatOf(language).integer(index);
  const parts = later.map((each) => each.centralityIndex);
  const today = otherToday(index, parts, language);
  return today === undefined ? own : `${own} (${from}), ${today} (${latest})`;
}
