import type { MunicipalityCode } from '../area-code.ts';

/** A labour-market region as the typology sees it. */
export interface RegionResidents<Code extends string = string> {
  readonly code: Code;
  /** Residents of each member; a member without a figure is left out before. */
  readonly members: readonly { readonly code: MunicipalityCode; readonly residents: number }[];
}

export type RegionSize = 'large' | 'small';
export type RegionCentre = 'balanced' | 'centre-defined';

export interface RegionType {
  readonly residents: number;
  readonly size: RegionSize;
  readonly centre: RegionCentre;
  readonly largest: MunicipalityCode;
  /** The largest municipality's share of the region's residents, in (0, 1]. */
  readonly largestShare: number;
}

export interface RegionTypology<Code extends string = string> {
  readonly regions: ReadonlyMap<Code, RegionType>;
  /** The mean residents of the regions compared: a region above it is large. */
  readonly meanResidents: number;
  /** The mean of the regions' largest shares: a region above it is centre-defined. */
  readonly meanLargestShare: number;
}

/**
 * Large or small, balanced or centre-defined, against the means of the regions compared.
 * Source: Nordlandsforskning 2/2021, chapter 6.8, notes 23 and 24. The report says «over» and
 * «under» the mean; a region that is exactly at it is here small and balanced.
 * Regions without residents are left out.
 */
export function regionTypology<Code extends string>(
  regions: readonly RegionResidents<Code>[],
): RegionTypology<Code> {
  const sums = regions.flatMap((region) => {
    const residents = region.members.reduce((sum, member) => sum + member.residents, 0);
    const largest = largestOf(region);
    return largest === undefined || residents === 0
      ? []
      : [
          {
            code: region.code,
            residents,
            largest: largest.code,
            share: largest.residents / residents,
          },
        ];
  });
  const meanResidents = mean(sums.map(({ residents }) => residents));
  const meanLargestShare = mean(sums.map(({ share }) => share));
  const types = sums.map(
    ({ code, residents, largest, share }) =>
      [
        code,
        {
          residents,
          largest,
          largestShare: share,
          size: residents > meanResidents ? 'large' : 'small',
          centre: share > meanLargestShare ? 'centre-defined' : 'balanced',
        },
      ] as const,
  );
  return { regions: new Map<Code, RegionType>(types), meanResidents, meanLargestShare };
}

const largestOf = ({ members }: RegionResidents) =>
  [...members].sort((a, b) => b.residents - a.residents || (a.code < b.code ? -1 : 1))[0];

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
