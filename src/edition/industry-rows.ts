import { municipalityCode } from '../domain/area-code.ts';
import type { IndustryBasis } from '../domain/industry.ts';
import { recodeOf } from '../domain/recode.ts';
import type { Expected } from '../sources/figures.ts';
import type { IndustryEmploymentRow, IndustryRow } from '../tables/official.ts';
import * as catalogue from './catalogue.ts';
import { exactly, onOwnNumbers, personsCells, type StatReader } from './stat-reader.ts';

/** The code for all industries together in the lists of NACE2007. */
const ALL_INDUSTRIES = '00-99';

/** Employment by industry and the list of industries: whatever groups the answers hold. */
export function industryRows(reader: StatReader): {
  figures: IndustryEmploymentRow[];
  industries: IndustryRow[];
} {
  return {
    figures: [...byResidence(reader), ...byWorkplace(reader)],
    industries: industriesOf(reader),
  };
}

function byResidence(reader: StatReader): IndustryEmploymentRow[] {
  const document = catalogue.industriesByResidence;
  const figures = reader.figures(document, {
    Region: reader.own,
    NACE2007: groupsOf(reader, document),
    Kjonn: exactly('0'),
    Alder: exactly('15-74'),
    ContentsCode: exactly('Sysselsatte'),
  });
  return figures.map(({ codes, observation }) => ({
    municipality: municipalityCode(codes['Region'] ?? ''),
    ...yearAndIndustry(codes, 'residence'),
    ...personsCells(observation),
    recode: undefined,
  }));
}

function byWorkplace(reader: StatReader): IndustryEmploymentRow[] {
  const document = catalogue.industriesByWorkplace;
  const figures = reader.figures(document, {
    Region: reader.later,
    NACE2007: groupsOf(reader, document),
    ContentsCode: exactly('SysselsatteArb'),
  });
  return [...onOwnNumbers(figures, reader.division)].map(({ code, codes, observation }) => ({
    municipality: code,
    ...yearAndIndustry(codes, 'workplace'),
    ...personsCells(observation),
    recode: recodeOf(code, reader.division.recoding.toLater.get(code) ?? []),
  }));
}

const yearAndIndustry = (codes: Readonly<Record<string, string>>, basis: IndustryBasis) => ({
  year: Number(codes['Tid']),
  basis,
  industry: codes['NACE2007'] ?? '',
});

/** Any list of groups will do, as long as the total they are parts of is there. */
function groupsOf(reader: StatReader, document: catalogue.StatDocument): Expected {
  const codes = reader.table(document)?.dimensions.get('NACE2007')?.codes ?? [];
  return { known: new Set([ALL_INDUSTRIES, ...codes]), complete: true };
}

function industriesOf(reader: StatReader): IndustryRow[] {
  const names = new Map<string, string>();
  for (const document of [catalogue.industriesByResidence, catalogue.industriesByWorkplace]) {
    const dimension = reader.table(document)?.dimensions.get('NACE2007');
    for (const code of dimension?.codes ?? []) {
      names.set(code, dimension?.labels.get(code) ?? code);
    }
  }
  return [...names].map(([industry, name]) => ({
    industry,
    name,
    kind: industry === ALL_INDUSTRIES ? 'total' : 'group',
  }));
}
