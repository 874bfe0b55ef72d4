import type { Atlas } from '../../atlas/atlas.ts';
import type { Area } from '../../atlas/area.ts';
import type { IndustryCensus } from '../../atlas/industry.ts';
import { REMAINDER } from '../../domain/industry.ts';
import { isKnown } from '../../domain/observation.ts';
import { allAreas, areaNameOf } from './areas.ts';
import { reasonOf, valueOrEmpty } from './cells.ts';
import type { Row } from './columns.ts';
import { toIndustry, toMunicipality, type OpenTable } from './table.ts';

export const LOCATION_QUOTIENTS: OpenTable = {
  id: 'location-quotients',
  columns: [
    'area_type',
    'area',
    'year',
    'basis',
    'industry',
    'employed',
    'share',
    'national_share',
    'location_quotient',
    'lower',
    'upper',
    'status',
    'area_name',
    'location_quotient_status',
    'total',
    'employed_lower',
    'employed_upper',
    'total_lower',
    'total_upper',
    'few',
    'incomplete',
    'left_out',
    'national_left_out',
  ],
  key: ['area_type', 'area', 'year', 'basis', 'industry'],
  references: [toIndustry()],
  inputs: [
    'employment-by-industry.csv',
    'industries.csv',
    'municipalities.csv',
    'programmes/coverage.csv',
  ],
  rows: (atlas) => {
    const { industries, areas } = atlas;
    const cases = industries.censuses.flatMap((census) =>
      census.industries.map((industry): Case => {
        const { leftOut } = industries.of(areas.country, census, industry);
        return { census, industry, nationalLeftOut: leftOut };
      }),
    );
    return allAreas(atlas).flatMap((area) => cases.map((each) => quotientRow(atlas, area, each)));
  },
};

interface Case {
  readonly census: IndustryCensus;
  readonly industry: string;
  /** The municipalities that the country's sum lacks. */
  readonly nationalLeftOut: Area['members'];
}

function quotientRow(atlas: Atlas, area: Area, { census, industry, nationalLeftOut }: Case): Row {
  const found = atlas.industries.of(area, census, industry);
  const { employed, total, nationalShare, quotient, leftOut } = found;
  const any = isKnown(employed);
  return {
    area_type: area.type,
    area: area.code,
    year: census.year,
    basis: census.basis,
    industry,
    employed: valueOrEmpty(employed),
    share: valueOrEmpty(found.share),
    national_share: valueOrEmpty(nationalShare),
    location_quotient: valueOrEmpty(quotient),
    lower: found.bounds?.lower,
    upper: found.bounds?.upper,
    status: found.status,
    area_name: areaNameOf(area),
    location_quotient_status: reasonOf(quotient),
    total: valueOrEmpty(total),
    employed_lower: any ? found.employedBounds.lower : undefined,
    employed_upper: any ? found.employedBounds.upper : undefined,
    total_lower: any ? found.totalBounds.lower : undefined,
    total_upper: any ? found.totalBounds.upper : undefined,
    few: any ? found.few : undefined,
    incomplete: leftOut.length > 0,
    left_out: leftOut,
    national_left_out: nationalLeftOut,
  };
}

export const EMPLOYMENT_BY_INDUSTRY: OpenTable = {
  id: 'employment-by-industry',
  columns: ['municipality', 'year', 'basis', 'industry', 'employed', 'employed_status', 'recode'],
  key: ['municipality', 'year', 'basis', 'industry'],
  references: [toMunicipality(), toIndustry()],
  inputs: ['employment-by-industry.csv'],
  rows: ({ tables }) =>
    tables.employmentByIndustry.map(({ persons, status, ...row }) => ({
      ...row,
      employed: persons,
      employed_status: status,
    })),
};

export const INDUSTRIES: OpenTable = {
  id: 'industries',
  columns: ['industry', 'name', 'kind'],
  key: ['industry'],
  references: [],
  inputs: ['industries.csv'],
  rows: ({ tables }) => [
    ...tables.industries.map(({ industry, name, kind }) => ({ industry, name, kind })),
    { industry: REMAINDER, name: 'Andre næringer', kind: 'remainder' },
  ],
};

export const EMPLOYMENT: OpenTable = {
  id: 'employment',
  columns: ['municipality', 'year', 'measure', 'persons', 'persons_status'],
  key: ['municipality', 'year', 'measure'],
  references: [toMunicipality()],
  inputs: ['employment.csv'],
  rows: ({ tables }) =>
    tables.employment.map(({ municipality, year, measure, persons, status }) => ({
      municipality,
      year,
      measure,
      persons,
      persons_status: status,
    })),
};
