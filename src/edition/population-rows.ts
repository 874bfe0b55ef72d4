import { municipalityCode } from '../domain/area-code.ts';
import { recodeOf } from '../domain/recode.ts';
import type { EmploymentRow, PopulationRow } from '../tables/official.ts';
import * as catalogue from './catalogue.ts';
import { exactly, onOwnNumbers, personsCells, type StatReader } from './stat-reader.ts';

/** Population 1 January, all years on the division's own numbers. */
export function populationRows(reader: StatReader): PopulationRow[] {
  const ContentsCode = exactly('Personer1');
  const own = reader.figures(catalogue.populationOwn, { Region: reader.own, ContentsCode });
  const later = reader.figures(catalogue.populationLater, { Region: reader.later, ContentsCode });
  return [
    ...own.map(({ codes, observation }) => ({
      municipality: municipalityCode(codes['Region'] ?? ''),
      year: Number(codes['Tid']),
      ...personsCells(observation),
      recode: undefined,
    })),
    ...[...onOwnNumbers(later, reader.division)].map(({ code, codes, observation }) => ({
      municipality: code,
      year: Number(codes['Tid']),
      ...personsCells(observation),
      recode: recodeOf(code, reader.division.recoding.toLater.get(code) ?? []),
    })),
  ];
}

const MEASURES = {
  BefolkningBosted: 'population-15-74',
  SysselBosted: 'employed-by-residence',
  SysselArbsted: 'employed-by-workplace',
} as const;

/** Population 15–74 and the employed by residence and by workplace, 4th quarter. */
export function employmentRows(reader: StatReader): EmploymentRow[] {
  const figures = reader.figures(catalogue.employed, {
    Region: reader.own,
    ContentsCode: exactly(...Object.keys(MEASURES)),
  });
  return figures.map(({ codes, observation }) => ({
    municipality: municipalityCode(codes['Region'] ?? ''),
    year: Number(codes['Tid']),
    measure: MEASURES[codes['ContentsCode'] as keyof typeof MEASURES],
    ...personsCells(observation),
  }));
}
