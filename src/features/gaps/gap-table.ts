import type { Atlas } from '../../atlas/atlas.ts';
import type { Gap } from '../../atlas/gaps.ts';
import { knowsToday } from '../../domain/least-central.ts';
import { GAP_KINDS, gapKinds, KIND_WORDS } from '../../domain/indicators/gap-kind.ts';
import type { Nearest } from '../../domain/indicators/reachability.ts';
import type { Language } from '../../i18n/language.ts';
import { listed } from '../../i18n/list.ts';
import { numberFormatOf } from '../../i18n/number.ts';
import { wordsOf } from '../../i18n/words.ts';
import { COEFFICIENT } from '../../measures/commuting.ts';
import { countText, figureText, intervalText, shareText } from '../../ui/figure/figure-text.ts';
import { gapText, KIND_COLOURS, type GapView } from './gap-page.ts';
import { gapColumns } from './gap-columns.ts';
import { standouts, standoutText } from './standouts.ts';
import { municipalityCell } from '../../ui/figure/municipality-today.ts';
import { figureCell, type DataTable, type TableCell } from '../../ui/table/table.ts';
import { regionTypeId } from '../../ui/figure/region-type.ts';
import { rateOf } from '../../measures/commuting-rate.ts';

/** Every gap of a view with what a programme leader asks of it, most residents first. */
export const gapTable = (
  atlas: Atlas,
  language: Language,
  { evidence, basis }: GapView,
): DataTable => ({
  caption: wordsOf(language).gaps.list(wordsOf(language).terms.evidence[evidence]),
  columns: gapColumns(atlas, language),
  rows: byResidents(atlas, atlas.gaps.all(evidence, basis)).map((gap) => ({
    id: gap.municipality.code,
    cells: [...placeCells(atlas, language, gap), ...reachCells(atlas, language, gap)],
  })),
});

/** The most residents first; one without a figure last. */
export function byResidents(atlas: Atlas, gaps: readonly Gap[]): readonly Gap[] {
  const residents = ({ municipality }: Gap): number => atlas.population.own(municipality) ?? -1;
  return [...gaps].sort((a, b) => residents(b) - residents(a));
}

function placeCells(atlas: Atlas, language: Language, gap: Gap): readonly TableCell[] {
  const { municipality } = gap;
  const [main] = gapKinds(gap.reach);
  const county = atlas.county2024Of(municipality);
  const jobs = atlas.employment.of(municipality, 'employed-by-workplace');
  return [
    municipalityCell(atlas, language, municipality),
    {
      text: gapText(language, gap),
      codes: gapKinds(gap.reach).map((kind) => KIND_WORDS[kind]),
      swatch: KIND_COLOURS[main],
      sort: String(GAP_KINDS.indexOf(main)),
    },
    {
      text: county.name.split(' - ')[0] ?? county.name,
      path: `fylke/${county.slug}/`,
      codes: [county.code],
    },
    figureCell(
      countText(language, atlas.population.of(municipality).get(atlas.population.ownYear)),
    ),
    figureCell(countText(language, jobs.get(atlas.employment.latest))),
    {
      text: String(municipality.centralityClass),
      codes: [String(municipality.centralityClass)],
    },
    ...(knowsToday(atlas.areas) ? [todayCell(language, municipality)] : []),
  ];
}

/** Today's class, or classes of what is several today, whether or not they are others. */
function todayCell(language: Language, { later }: Gap['municipality']): TableCell {
  const codes = [...new Set(later.map(({ centralityClass }) => String(centralityClass)))];
  return { text: listed(codes, wordsOf(language).terms.and), codes };
}

function reachCells(atlas: Atlas, language: Language, { municipality, reach }: Gap) {
  const { terms } = wordsOf(language);
  const { main } = atlas.industries;
  const region = atlas.region(municipality.region);
  const programmes = reach.neighbouringProgrammes.map((id) => atlas.programme(id).name);
  const covered = reach.coveredInRegion.map((code) => atlas.municipality(code).name);
  const view = { measure: COEFFICIENT, year: atlas.commuting.latest } as const;
  const list = (names: readonly string[]): TableCell => ({
    text: names.length === 0 ? terms.none : listed(names, terms.and),
    words: names.join(' '),
  });
  const type = regionTypeId(atlas, municipality.region);
  const industries = standouts(atlas, municipality, main);
  return [
    figureCell(shareText(language, reach.toCovered.value)),
    ...(atlas.commuting.isExact(atlas.commuting.latest)
      ? []
      : [figureCell(intervalText(language, 'share', reach.toCovered.bounds))]),
    figureCell(shareText(language, reach.toCoveredInRegion.value)),
    nearestCell(atlas, language, reach.nearestCovered),
    nearestCell(atlas, language, reach.nearestHost),
    { ...list(programmes), codes: reach.neighbouringProgrammes },
    list(covered),
    { text: region.name, path: `region/${region.slug}/` },
    {
      text: regionTypeText(atlas, language, municipality.region),
      codes: type === undefined ? [] : [type],
    },
    figureCell(figureText(language, 'ratio', rateOf(atlas, municipality, view))),
    {
      text: industries.map((each) => standoutText(atlas, language, each)).join('; ') || terms.none,
      codes: industries.map(({ industry }) => industry),
    },
  ];
}

/** «43 (Namsos - Nåavmesjenjaelmie)»: kilometres as the crow flies, sorted by them. */
function nearestCell(atlas: Atlas, language: Language, nearest: Nearest | undefined): TableCell {
  const { gaps, terms } = wordsOf(language);
  if (nearest === undefined) return { text: terms.none, sort: '', known: false };
  const { name } = atlas.municipality(nearest.municipality);
  const kilometres = numberFormatOf(language).integer(nearest.kilometres);
  return {
    text: gaps.place(kilometres, name),
    sort: String(nearest.kilometres),
    figure: kilometres,
    note: name,
  };
}

/** «liten, balansert», against all regions; a region of one says so. */
function regionTypeText(
  atlas: Atlas,
  language: Language,
  code: Gap['municipality']['region'],
): string {
  const { gaps, uncertainty, terms } = wordsOf(language);
  const type = atlas.typologies.all.regions.get(code);
  if (type === undefined) return terms.none;
  if (atlas.region(code).members.length === 1)
    return gaps.regionType(uncertainty.size[type.size], gaps.ownRegion);
  return gaps.regionType(uncertainty.size[type.size], uncertainty.centre[type.centre]);
}
