import type { Atlas } from '../atlas/atlas.ts';
import type { Area, Municipality } from '../atlas/area.ts';
import { GAP_CLASSES, type CoverageStatus } from '../domain/indicators/coverage.ts';
import { known } from '../domain/observation.ts';
import type { CoverageFacts } from '../i18n/facts.ts';
import type { Language } from '../i18n/language.ts';
import { listed } from '../i18n/list.ts';
import { numberFormatOf } from '../i18n/number.ts';
import { wordsOf } from '../i18n/words.ts';
import { countText } from './figure-text.ts';
import type { LegendEntry } from './legend.ts';
import type { MapFigure } from './maps/map-figure.ts';
import type { AreaPaint } from './maps/national-map.ts';
import { classCell, classText, municipalityCell } from './municipality-today.ts';
import { figureCell, type DataTable } from './table.ts';

const STATUSES: readonly CoverageStatus[] = ['gap', 'documented', 'area', 'none'];

/** Whether programmes that the report calls inactive are counted; every default leaves them out. */
export interface CoverageView {
  readonly includeInactive: boolean;
}

const statusOf = (atlas: Atlas, { includeInactive }: CoverageView) =>
  includeInactive ? atlas.coverage.statusWithInactive : atlas.coverage.status;

/** The national counts that the sentences of coverage are made of. */
export function coverageFacts(atlas: Atlas): CoverageFacts {
  const { country, municipalities } = atlas.areas;
  const count = (evidence: 'documented' | 'area') =>
    atlas.coverage.count(country.members, evidence).covered_municipalities;
  return {
    municipalities: municipalities.length,
    documented: count('documented'),
    area: count('area'),
    remote: municipalities.filter(({ centralityClass }) => GAP_CLASSES.includes(centralityClass))
      .length,
    remoteUncovered: atlas.coverage.gaps(country.members, 'documented').length,
    remoteUncoveredArea: atlas.coverage.gaps(country.members, 'area').length,
  };
}

/** How the coverage map paints a municipality, and what it says of it. */
export function coveragePaint(
  atlas: Atlas,
  language: Language,
  view: CoverageView = { includeInactive: false },
): (municipality: Municipality) => AreaPaint {
  const { terms } = wordsOf(language);
  const status = statusOf(atlas, view);
  return (municipality) => {
    const found = status(municipality.code);
    const programmes = programmeNames(atlas, municipality, view);
    const by = programmes.length === 0 ? '' : ` (${listed(programmes, terms.and)})`;
    const centrality = classText(atlas, language, municipality);
    return { colour: `c-${found}`, value: `${terms.coverage[found]}${by}, ${centrality}` };
  };
}

const programmeNames = (
  atlas: Atlas,
  { code }: Municipality,
  { includeInactive }: CoverageView,
): readonly string[] =>
  (includeInactive
    ? atlas.coverage.allProgrammesIn(code)
    : atlas.coverage.programmesIn(code, 'area')
  ).map((id) => atlas.programme(id).name);

export function coverageLegend(
  atlas: Atlas,
  language: Language,
  view: CoverageView = { includeInactive: false },
): readonly LegendEntry[] {
  const { terms, pages } = wordsOf(language);
  const status = statusOf(atlas, view);
  const all = atlas.areas.municipalities.map(({ code }) => status(code));
  const { integer } = numberFormatOf(language);
  const remote = atlas.areas.municipalities.filter(
    ({ code, centralityClass }) => status(code) === 'area' && GAP_CLASSES.includes(centralityClass),
  ).length;
  return STATUSES.map((each) => ({
    colour: `c-${each}`,
    text: terms.coverage[each],
    count: integer(all.filter((found) => found === each).length),
    // Without it the gaps of the map and of the sentence, which asks for proof, seem to differ.
    ...(each === 'area' ? { range: pages.coverage.ofThemRemote(integer(remote)) } : {}),
  }));
}

/** The legend of a map of one place: only the colours that are on it, and no counts. */
export function placeLegend(language: Language, figure: MapFigure): readonly LegendEntry[] {
  const seen = new Set(figure.areas.map(({ colour }) => colour));
  return statusLegend(language).filter(({ colour }) => seen.has(colour));
}

/** Every colour of coverage in words. */
export const statusLegend = (language: Language): readonly LegendEntry[] =>
  STATUSES.map((status) => ({
    colour: `c-${status}`,
    text: wordsOf(language).terms.coverage[status],
  }));

/** The map of coverage as a table, one line a municipality. */
export function coverageTable(atlas: Atlas, language: Language, view: CoverageView): DataTable {
  const { terms, map, pages } = wordsOf(language);
  const status = statusOf(atlas, view);
  const { ownYear } = atlas.population;
  return {
    caption: map.tableOf,
    columns: [
      { head: terms.municipality },
      { head: terms.county },
      { head: terms.centralityClass, numeric: true },
      { head: `${terms.population} ${ownYear}`, numeric: true },
      { head: pages.profile.status },
      { head: terms.programmes },
    ],
    rows: atlas.areas.municipalities.map((municipality) => {
      const found = status(municipality.code);
      const programmes = programmeNames(atlas, municipality, view);
      return {
        id: municipality.code,
        cells: [
          municipalityCell(atlas, language, municipality),
          { text: atlas.county2024Of(municipality).name },
          classCell(atlas, language, municipality),
          figureCell(countText(language, atlas.population.of(municipality).get(ownYear))),
          {
            text: terms.coverage[found],
            swatch: `c-${found}`,
            sort: String(STATUSES.indexOf(found)),
          },
          { text: programmes.length === 0 ? terms.none : listed(programmes, terms.and) },
        ],
      };
    }),
  };
}

/** Covered municipalities and residents of each group, at both levels of evidence. */
export function coverageByGroup(
  atlas: Atlas,
  language: Language,
  caption: string,
  head: string,
  groups: readonly {
    readonly text: string;
    readonly path?: string;
    readonly area: Pick<Area, 'members'>;
  }[],
): DataTable {
  const { pages } = wordsOf(language);
  const count = (value: number) => figureCell(countText(language, known(value)));
  return {
    caption,
    columns: [
      { head },
      { head: pages.coverage.ofMunicipalities, numeric: true },
      { head: pages.coverage.documentedMunicipalities, numeric: true },
      { head: pages.coverage.areaMunicipalities, numeric: true },
      { head: pages.coverage.documentedPopulation, numeric: true },
      { head: pages.coverage.areaPopulation, numeric: true },
    ],
    rows: groups.map(({ text, path, area }) => {
      const documented = atlas.coverage.count(area.members, 'documented');
      const named = atlas.coverage.count(area.members, 'area');
      return {
        cells: [
          path === undefined ? { text } : { text, path },
          count(documented.municipalities),
          count(documented.covered_municipalities),
          count(named.covered_municipalities),
          count(documented.covered_population),
          count(named.covered_population),
        ],
      };
    }),
  };
}

/** The six centrality classes as groups. */
export const classGroups = (atlas: Atlas, language: Language) =>
  [1, 2, 3, 4, 5, 6].map((each) => ({
    text: wordsOf(language).terms.classNames[each] ?? String(each),
    area: {
      members: atlas.areas.municipalities
        .filter(({ centralityClass }) => centralityClass === each)
        .map(({ code }) => code),
    },
  }));

export const countyGroups = (atlas: Atlas) =>
  atlas.areas.counties2024.map((area) => ({
    text: area.name,
    path: `fylke/${area.slug}/`,
    area,
  }));
