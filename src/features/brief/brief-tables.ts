import { DEFAULT_EVIDENCE, EVIDENCE_LEVELS, type Evidence } from '../../domain/coverage-basis.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import type { Area } from '../../atlas/area.ts';
import type { Gap } from '../../atlas/gaps.ts';
import type { MunicipalityCode } from '../../domain/area-code.ts';
import { known } from '../../domain/observation.ts';
import type { Language } from '../../i18n/language.ts';
import { listed } from '../../i18n/list.ts';
import { numberFormatOf } from '../../i18n/number.ts';
import { wordsOf } from '../../i18n/words.ts';
import { gapOrder, gapsIn, nextDoorIn, residentsOf, sumText } from './brief.ts';
import { countText, shareText } from '../../ui/figure/figure-text.ts';
import { gapText } from '../gaps/gap-page.ts';
import { classCell, municipalityCell } from '../../ui/figure/municipality-today.ts';
import { figureCell, type DataTable, type TableRow } from '../../ui/table/table.ts';

/** So many of the first gaps leave room for the rest on two pages. */
export const mostGaps = ({ type }: Pick<Area, 'type'>): number => (type === 'country' ? 10 : 20);

/** The first gaps of the brief's order with their kind and the nearest programme. */
export function briefGaps(
  atlas: Atlas,
  language: Language,
  area: Area,
  evidence: Evidence,
): DataTable {
  const { terms, gaps: gapWords, briefs } = wordsOf(language);
  return {
    caption: briefs.gaps.caption[gapOrder(area)],
    columns: [
      { head: terms.municipality },
      { head: `${terms.population} ${atlas.population.ownYear}`, numeric: true },
      { head: briefs.coverage.class, numeric: true },
      { head: gapWords.columns.kind },
      { head: gapWords.columns.toCovered, numeric: true },
      { head: briefs.gaps.nearest },
    ],
    rows: gapsIn(atlas, area, evidence)
      .slice(0, mostGaps(area))
      .map((gap) => gapRow(atlas, language, gap, evidence)),
  };
}

function gapRow(atlas: Atlas, language: Language, gap: Gap, evidence: Evidence): TableRow {
  const { municipality, reach } = gap;
  return {
    cells: [
      municipalityCell(atlas, language, municipality),
      figureCell(countText(language, residentsOf(atlas, gap))),
      classCell(atlas, language, municipality),
      { text: gapText(language, gap) },
      figureCell(shareText(language, reach.toCovered.value)),
      { text: nearestText(atlas, language, gap, evidence) },
    ],
  };
}

/** «Kandidat Helgeland, 43 km»: every programme that covers the nearest covered municipality. */
function nearestText(atlas: Atlas, language: Language, { reach }: Gap, evidence: Evidence): string {
  const { terms, briefs } = wordsOf(language);
  const { nearestCovered: nearest } = reach;
  if (nearest === undefined) return terms.none;
  const away = briefs.gaps.away(numberFormatOf(language).integer(nearest.kilometres));
  const programmes = atlas.coverage.programmesIn(nearest.municipality, evidence);
  return `${listed(
    programmes.map((id) => atlas.programme(id).name),
    terms.and,
  )}, ${away}`;
}

/** The programmes that the report ties to the area, and how much of it each reaches. */
export function briefProgrammes(atlas: Atlas, language: Language, area: Area): DataTable {
  const { terms, briefs, pages } = wordsOf(language);
  const words = briefs.programmes;
  const inside = new Set(area.members);
  const here = (codes: readonly MunicipalityCode[]) => codes.filter((code) => inside.has(code));
  const count = (value: number) => figureCell(countText(language, known(value)));
  return {
    caption: words.caption,
    columns: [
      { head: terms.programme },
      ...EVIDENCE_LEVELS.map((level) => ({
        head: pages.coverage.municipalitiesAt[level],
        numeric: true,
      })),
      { head: words.residents(atlas.population.ownYear), numeric: true },
      { head: words.host },
    ],
    rows: atlas.programmes
      .filter(({ members }) => here(members.area).length > 0)
      .map(({ id, name, status, members, row }) => {
        const residents = here(members[DEFAULT_EVIDENCE]).map((code) =>
          atlas.population.of(atlas.municipality(code)).get(atlas.population.ownYear),
        );
        const host = row.host_municipality;
        return {
          cells: [
            { text: status === 'active' ? name : words.inactive(name), path: `ordning/${id}/` },
            ...EVIDENCE_LEVELS.map((level) => count(here(members[level]).length)),
            { text: sumText(language, residents) },
            { text: host === undefined ? terms.none : atlas.once(host).name },
          ],
        };
      }),
  };
}

/** The gaps that each programme has next door: across the border, or in a region it covers. */
export function briefNextDoor(
  atlas: Atlas,
  language: Language,
  area: Area,
  evidence: Evidence,
): DataTable {
  const { terms, briefs } = wordsOf(language);
  const words = briefs.nextDoor;
  return {
    caption: words.caption,
    columns: [
      { head: terms.programme },
      { head: words.gaps, numeric: true },
      { head: terms.population, numeric: true },
      { head: words.names },
    ],
    rows: besideEach(atlas, area, evidence).map(({ programme, gaps }) => ({
      cells: [
        { text: programme.name, path: `ordning/${programme.id}/` },
        { text: String(gaps.length) },
        {
          text: sumText(
            language,
            gaps.map((gap) => residentsOf(atlas, gap)),
          ),
        },
        {
          text: listed(
            gaps.map(({ municipality }) => municipality.name),
            terms.and,
          ),
        },
      ],
    })),
  };
}

/** Each programme that has gaps next door, and which; those with most first. */
function besideEach(atlas: Atlas, area: Area, evidence: Evidence) {
  const near = nextDoorIn(atlas, area, evidence);
  return atlas.programmes
    .map((programme) => ({
      programme,
      gaps: near.filter(({ reach }) => programmesBeside(atlas, reach, evidence).has(programme.id)),
    }))
    .filter(({ gaps }) => gaps.length > 0)
    .sort((a, b) => b.gaps.length - a.gaps.length);
}

const programmesBeside = (
  atlas: Atlas,
  { coveredNeighbours, coveredInRegion }: Gap['reach'],
  evidence: Evidence,
): ReadonlySet<string> =>
  new Set(
    [...coveredNeighbours, ...coveredInRegion].flatMap((code) =>
      atlas.coverage.programmesIn(code, evidence),
    ),
  );
