import type { MunicipalityCode } from '../area-code.ts';
import { REMAINDER } from '../industry.ts';
import {
  locationQuotient,
  remainder,
  sumIndustry,
  type IndustryCell,
  type IndustrySum,
  type LocationQuotient,
} from '../indicators/location-quotient.ts';
import type { PlanCensus, PlanCountry } from './country.ts';

/** How an industry of an area stands against the country's. */
export interface PlanIndustry {
  readonly industry: string;
  readonly quotient: LocationQuotient;
}

/** Every industry of a census in some municipalities together, against the country. */
export type IndustryReader = (
  members: readonly MunicipalityCode[],
  census: PlanCensus,
) => readonly PlanIndustry[];

/**
 * Reads the industries of any area. The country's own sums are made once. An area of nobody has
 * no quotients.
 */
export function industryReader(country: PlanCountry): IndustryReader {
  const national = new Map<string, IndustrySum>();
  const all = [...country.places.keys()];
  const sum = (members: readonly MunicipalityCode[], census: PlanCensus, industry: string) =>
    sumIndustry(members.map((code) => cellOf(country, code, census, industry)));
  const wholeOf = (census: PlanCensus, industry: string): IndustrySum => {
    const key = `${census.basis} ${census.year} ${industry}`;
    const found = national.get(key) ?? sum(all, census, industry);
    national.set(key, found);
    return found;
  };
  return (members, census) =>
    members.length === 0
      ? []
      : industriesOf(census).map((industry) => ({
          industry,
          quotient: locationQuotient(sum(members, census, industry), wholeOf(census, industry)),
        }));
}

/** The groups of a census, and what is left of the total where they are several. */
export const industriesOf = ({ groups }: PlanCensus): readonly string[] =>
  groups.length > 1 ? [...groups, REMAINDER] : groups;

function cellOf(
  { employed }: PlanCountry,
  municipality: MunicipalityCode,
  census: PlanCensus,
  industry: string,
): IndustryCell {
  const total = employed(municipality, census, null);
  if (industry !== REMAINDER)
    return { municipality, total, employed: employed(municipality, census, industry) };
  const groups = census.groups.map((group) => employed(municipality, census, group));
  return { municipality, total, ...remainder(total, groups) };
}
