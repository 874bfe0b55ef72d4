import type { Atlas } from '../../atlas/atlas.ts';
import type { Municipality } from '../../atlas/area.ts';
import type { MunicipalityCode } from '../../domain/area-code.ts';
import type { Nearest, Reachability } from '../../domain/indicators/reachability.ts';
import type { Language } from '../../i18n/language.ts';
import { listed } from '../../i18n/list.ts';
import { numberFormatOf } from '../../i18n/number.ts';
import { wordsOf } from '../../i18n/words.ts';
import { intervalText, shareText } from '../../ui/figure/figure-text.ts';
import { nearProgrammes, type NearProgramme } from './nearest-programmes.ts';
import { figureCell, type DataTable, type TableCell } from '../../ui/table/table.ts';

/** The programmes nearest to a municipality that none reaches, each with its reasons. */
export function nearestTable(
  atlas: Atlas,
  language: Language,
  municipality: Municipality,
): DataTable {
  const { gaps, terms } = wordsOf(language);
  const { nearest, columns } = gaps;
  const exact = atlas.commuting.isExact(atlas.commuting.latest);
  return {
    caption: nearest.caption,
    columns: [
      { head: terms.programme },
      { head: nearest.inRegion },
      { head: nearest.border },
      { head: nearest.named },
      { head: nearest.commuting, numeric: true },
      ...(exact ? [] : [{ head: columns.interval, numeric: true }]),
      { head: nearest.toMember, numeric: true },
      { head: nearest.toHost, numeric: true },
    ],
    rows: nearProgrammes(atlas, municipality).map((near) => ({
      cells: cellsOf(atlas, language, near),
    })),
  };
}

function cellsOf(atlas: Atlas, language: Language, near: NearProgramme): readonly TableCell[] {
  const { gaps, terms } = wordsOf(language);
  const names = (codes: readonly MunicipalityCode[]): TableCell => ({
    text:
      codes.length === 0
        ? terms.none
        : listed(
            codes.map((code) => atlas.municipality(code).name),
            terms.and,
          ),
  });
  const away = (nearest: Nearest | undefined): TableCell =>
    nearest === undefined
      ? { text: gaps.nearest.noHost, sort: '', known: false }
      : {
          text: gaps.place(
            numberFormatOf(language).integer(nearest.kilometres),
            atlas.municipality(nearest.municipality).name,
          ),
          sort: String(nearest.kilometres),
        };
  return [
    { text: near.programme.name, path: `ordning/${near.programme.id}/` },
    names(near.inRegion),
    names(near.acrossBorder),
    { text: near.named ? terms.yes : terms.no },
    figureCell(shareText(language, near.commuting.value)),
    ...(atlas.commuting.isExact(atlas.commuting.latest)
      ? []
      : [figureCell(intervalText(language, 'share', near.commuting.bounds))]),
    away(near.nearestMember),
    away(near.host),
  ];
}

/** How far it is to the nearest covered municipality, and how many already work in one. */
export function nearestLead(
  atlas: Atlas,
  language: Language,
  municipality: Municipality,
  { nearestCovered, toCovered }: Reachability,
): string {
  const { nearest } = wordsOf(language).gaps;
  const share = nearest.share(shareText(language, toCovered.value).text);
  if (nearestCovered === undefined) return share;
  const covered = atlas.municipality(nearestCovered.municipality).name;
  const kilometres = numberFormatOf(language).integer(nearestCovered.kilometres);
  return `${nearest.lead(municipality.name, kilometres, covered)} ${share}`;
}
