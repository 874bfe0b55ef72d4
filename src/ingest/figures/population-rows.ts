import type { EmploymentRow, PopulationRow } from '../tables/official.ts';
import { exactly, onOwnNumbers, personsCells, type StatReader } from './stat-reader.ts';

/** Population 1 January, all years on the division's own numbers. */
export function populationRows(reader: StatReader): PopulationRow[] {
  return reader.catalogue.population.flatMap((document) => {
    const figures = reader.figures(document, { Region: reader.places(document) });
    return onOwnNumbers(figures, document, reader.division).map(
      ({ code, codes, observation, recode }) => ({
        municipality: code,
        year: Number(codes['Tid']),
        ...personsCells(observation),
        recode,
      }),
    );
  });
}

const MEASURES = {
  BefolkningBosted: 'population-15-74',
  SysselBosted: 'employed-by-residence',
  SysselArbsted: 'employed-by-workplace',
} as const;

/** Population 15–74 and the employed by residence and by workplace, 4th quarter. */
export function employmentRows(reader: StatReader): EmploymentRow[] {
  return reader.catalogue.employed.flatMap((document) => {
    const figures = reader.figures(document, {
      Region: reader.places(document),
      ContentsCode: exactly(Object.keys(MEASURES)),
    });
    return onOwnNumbers(figures, document, reader.division).map(({ code, codes, observation }) => ({
      municipality: code,
      year: Number(codes['Tid']),
      measure: MEASURES[codes['ContentsCode'] as keyof typeof MEASURES],
      ...personsCells(observation),
    }));
  });
}
