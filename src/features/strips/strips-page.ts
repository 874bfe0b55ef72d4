import type { Municipality } from '../../atlas/area.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { REMAINDER } from '../../domain/industry.ts';
import { COMMUTING_RATES } from '../../domain/indicators/commuting.ts';
import { GAP_CLASSES } from '../../domain/indicators/coverage.ts';
import { valueOf } from '../../domain/observation.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { short } from '../../measures/breaks.ts';
import { RATES } from '../../measures/commuting.ts';
import type { Measure } from '../../measures/measure.ts';
import { measuresOf } from '../../measures/measures.ts';
import { measureNames } from '../../measures/names.ts';
import { quotientId } from '../../measures/quotients.ts';
import type { StripMeasure, StripPlace, Strips, StripStatus } from './strip-files.ts';
import { sourcesOf, sourceText } from '../../ui/figure/sources.ts';
import { acrossCountry } from '../../measures/commuting-rate.ts';

/**
 * What no strip is drawn of: the two that are 1 minus another, and the index that the classes are
 * made of.
 */
const LEFT_OUT: ReadonlySet<string> = new Set([
  RATES.self_containment_supply.id,
  RATES.self_containment_demand.id,
  'sentralitet',
]);

/** Everything the page is drawn from, in one language. */
export function stripFigures(atlas: Atlas, language: Language): Strips {
  const municipalities = atlas.areas.municipalities.filter(({ centralityClass }) =>
    GAP_CLASSES.includes(centralityClass),
  );
  return {
    language,
    places: municipalities.map((each) => placeOf(atlas, each)),
    measures: shownMeasures(atlas).map((each) => measureOf(atlas, language, each, municipalities)),
    words: wordsOf(language).strips,
  };
}

function shownMeasures(atlas: Atlas): readonly Measure[] {
  const rest = atlas.industries.censuses.map(({ basis }) => quotientId(basis, REMAINDER));
  return measuresOf(atlas).filter(({ id }) => !LEFT_OUT.has(id) && !rest.includes(id));
}

const placeOf = (
  { coverage }: Atlas,
  { code, name, centralityClass, county2024 }: Municipality,
): StripPlace => ({
  code,
  name,
  class: centralityClass,
  county: county2024,
  status: coverage.status(code) as StripStatus,
});

function measureOf(
  atlas: Atlas,
  language: Language,
  measure: Measure,
  places: readonly Municipality[],
): StripMeasure {
  const { id, kind, years, at, sources } = measure;
  const year = years.at(-1) ?? 0;
  const { name, spoken } = measureNames(measure, language);
  const country = countryOf(atlas, measure, year);
  return {
    id,
    name,
    spoken,
    kind,
    scale: measure.likeness?.scale ?? 'plain',
    year,
    country: country === undefined ? null : short(country),
    values: places.map((place) => {
      const value = valueOf(at(place, year).observation);
      return value === undefined ? null : short(value);
    }),
    source: sourceText(language, sourcesOf(atlas.manifest, sources.tables, sources.only)),
  };
}

/** A count has no country to stand beside; a rate of commuting is the mean of the municipalities. */
function countryOf(atlas: Atlas, { id, kind, at }: Measure, year: number): number | undefined {
  if (kind === 'count') return undefined;
  const rate = COMMUTING_RATES.find((each) => RATES[each].id === id);
  return valueOf(
    rate === undefined
      ? at(atlas.areas.country, year).observation
      : acrossCountry(atlas, { measure: rate, year }),
  );
}
