import { z } from 'zod';
import { labourMarketRegionCode, municipalityCode } from '../../domain/area-code.ts';
import { readDelimited } from './delimited.ts';
import type { Reading } from './text-file.ts';

const MUNICIPALITY = z
  .string()
  .regex(/^\d{4}$/, 'not a municipality number')
  .transform(municipalityCode);
const NUMBER = z
  .string()
  .regex(/^\d+(\.\d+)?$/, 'not a number from 0 up')
  .transform(Number);

const CENTRALITY = z.object({
  municipality: MUNICIPALITY,
  centrality_index: NUMBER.refine(
    (index) => Number.isInteger(index) && index <= 1000,
    'the index is a whole number from 0 to 1000',
  ),
});
const REGION = z.object({
  municipality: MUNICIPALITY,
  ba_region: z
    .string()
    .regex(/^\d{3}$/, 'not a BA-region of three digits')
    .transform(labourMarketRegionCode),
  ba_region_name: z.string().min(1),
  travel_time_minutes: NUMBER,
  out_commuting_percent: NUMBER,
  in_commuting_percent: NUMBER,
  inclusion_criterion: z.string().min(1),
});

export type CentralityRow = z.infer<typeof CENTRALITY>;
export type RegionRow = z.infer<typeof REGION>;

/** Statistics Norway's centrality index, 0–1000, a line a municipality. */
export const readCentralityIndex = (
  text: string,
  file: string,
): Reading<readonly CentralityRow[]> => readDelimited(text, file, CENTRALITY);

/** TØI/KMD's labour-market regions of 2020 with what placed each municipality in its region. */
export const readLabourMarketRegions = (
  text: string,
  file: string,
): Reading<readonly RegionRow[]> => readDelimited(text, file, REGION);
