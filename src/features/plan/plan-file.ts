import type { Atlas } from '../../atlas/atlas.ts';
import type { Municipality } from '../../atlas/area.ts';
import { flowBounds, type Flow } from '../../domain/indicators/commuting.ts';
import { REMAINDER } from '../../domain/industry.ts';
import type { PlanCensus, PlanCountry } from '../../domain/planning/country.ts';
import {
  countryOf,
  fileFigure,
  type FileFigure,
  type FilePlace,
  type FlowFile,
  type PlanFile,
} from '../../domain/planning/plan-file.ts';
import { addBounds, exactly } from '../../domain/rounding.ts';
import { kilometresApart } from '../../geometry/distance.ts';

/** Decimals of a degree: about a metre. */
const DECIMALS = 5;

/** All that the planner needs but the flows, as short as it can be fetched. */
export function planFile(atlas: Atlas): PlanFile {
  const { areas, population, people, employment, commuting } = atlas;
  const censuses = censusesOf(atlas);
  const places = areas.municipalities.map(({ code }) => code);
  const cells = cellsOf(atlas);
  return {
    residentsYear: population.ownYear,
    youngAdultsYear: people.youngAdults.latest,
    jobsYear: employment.latest,
    commutingYear: commuting.latest,
    commutingExact: commuting.isExact(commuting.latest),
    censuses,
    regions: areas.regions.map(({ code, name }) => [code, name]),
    programmes: atlas.programmes.map(({ id, name, status, row, reach, competence }) => ({
      id,
      name,
      active: status === 'active',
      host: row.host_municipality ?? null,
      reach: reach.map(({ municipality, basis, section }) => [municipality, basis, section]),
      competence: competence.map(({ industry }) => industry),
    })),
    places: areas.municipalities.map((municipality) =>
      placeRow(atlas, municipality, places, (group, census) =>
        cells.get(`${municipality.code} ${census.basis} ${census.year} ${group}`),
      ),
    ),
  };
}

/** The country that plans are made of, from the very file that the browser reads. */
export const planCountry = (atlas: Atlas): PlanCountry =>
  countryOf(planFile(atlas), kilometresApart);

/** The latest count of each basis, the one with the most groups first. */
function censusesOf({ industries }: Atlas): readonly PlanCensus[] {
  const { main, censuses } = industries;
  const others = censuses.filter(
    ({ basis, year }) =>
      basis !== main.basis &&
      year === Math.max(...censuses.filter((each) => each.basis === basis).map((one) => one.year)),
  );
  return [main, ...others].map(({ basis, year, industries: groups }) => ({
    basis,
    year,
    groups: groups.filter((group) => group !== REMAINDER),
  }));
}

const cellsOf = ({ tables }: Atlas): ReadonlyMap<string, FileFigure> =>
  new Map(
    tables.employmentByIndustry.map(
      ({ municipality, basis, year, industry, persons, status }): [string, FileFigure] => [
        `${municipality} ${basis} ${year} ${industry}`,
        persons ?? status ?? 'missing',
      ],
    ),
  );

function placeRow(
  atlas: Atlas,
  municipality: Municipality,
  places: readonly string[],
  cell: (group: string, census: PlanCensus) => FileFigure | undefined,
): FilePlace {
  const { population, people, employment, geography, areas, tables, gaps } = atlas;
  const { code } = municipality;
  const { youngAdults } = people.youngAdults.of(municipality, people.youngAdults.latest);
  const [longitude, latitude] = geography.labelPoint(code).degrees.map(short);
  const total = tables.industries.find(({ kind }) => kind === 'total')?.industry ?? '';
  const jobs = employment.of(municipality, 'employed-by-workplace').get(employment.latest);
  const { value, bounds } = employedOf(gaps.flows(code));
  return [
    code,
    municipality.name,
    municipality.centralityClass,
    municipality.county2024,
    areas.regions.findIndex((region) => region.code === municipality.region),
    longitude ?? 0,
    latitude ?? 0,
    fileFigure(population.of(municipality).get(population.ownYear)),
    fileFigure(jobs),
    geography.neighbours(code).map((each) => places.indexOf(each)),
    [value, bounds.lower, bounds.upper],
    censusesOf(atlas).map((census) =>
      [total, ...census.groups].map((group) => cell(group, census) ?? 'missing'),
    ),
    fileFigure(youngAdults),
  ];
}

const short = (degrees: number): number => Number(degrees.toFixed(DECIMALS));

const employedOf = (flows: readonly Flow[]) => ({
  value: flows.reduce((sum, { employed }) => sum + employed, 0),
  bounds: flows.reduce((sum, flow) => addBounds(sum, flowBounds(flow)), exactly(0)),
});

/** The counties of 2024 that flow files are made for: one for the workplaces in each. */
export const flowCounties = ({ areas }: Atlas): readonly string[] =>
  areas.counties2024.map(({ code }) => code);

/** The flows into the municipalities of a county, those that can hide 1 or 2 among them. */
export function flowFile(atlas: Atlas, county: string): FlowFile {
  const { municipalities } = atlas.areas;
  const into = new Map<string, number[]>(
    municipalities
      .filter(({ county2024 }) => county2024 === county)
      .map(({ code }): [string, number[]] => [code, []]),
  );
  for (const [place, { code }] of municipalities.entries())
    for (const { workplace, employed } of atlas.gaps.flows(code))
      if (workplace !== code) into.get(workplace)?.push(place, employed);
  return Object.fromEntries(into);
}
