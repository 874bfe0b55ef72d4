import { placesOf, programmePlaces, readMunicipalities, type Place } from './areas.ts';
import { EMPTY, exactly, plus, published, shareOf, timesOf, type Interval } from './bounds.ts';
import { readCsv } from './read-csv.ts';

interface Flow {
  readonly from: string;
  readonly to: string;
  readonly employed: Interval;
}

const AREA_TYPES = ['country', 'county', 'county-2024', 'labour-market-region', 'municipality'];
const RATES = [
  'commuting_coefficient',
  'out_rate',
  'in_rate',
  'self_containment_supply',
  'self_containment_demand',
  'within_region_share',
  'centre_dependence',
];

/** Every row of commuting.csv, by its key, from Statistics Norway's flows and the method page. */
export function recomputeCommuting(folder: string): ReadonlyMap<string, Record<string, string>> {
  const municipalities = readMunicipalities(folder);
  const region = new Map(municipalities.map((m) => [m['municipality'], m['labour_market_region']]));
  const peripheral = new Set(
    municipalities.filter((m) => Number(m['centrality_class']) >= 5).map((m) => m['municipality']),
  );
  const index = new Map(
    municipalities.map((m) => [m['municipality'], Number(m['centrality_index'])]),
  );
  const rows = new Map<string, Record<string, string>>();
  const places = [...placesOf(municipalities, AREA_TYPES), ...programmePlaces(folder)];
  for (const [year, flows] of flowsByYear(folder)) {
    const leaving = Map.groupBy(flows, ({ from }) => from);
    const arriving = Map.groupBy(flows, ({ to }) => to);
    for (const place of places) {
      const ends = endsOf(place, leaving, arriving);
      const home = (flow: Flow) => region.get(flow.from) === region.get(flow.to);
      const upwards = (flow: Flow) => home(flow) && index.get(flow.to)! > index.get(flow.from)!;
      const key = `${place.type} ${place.code} ${year}`;
      const far = (flow: Flow) => peripheral.has(flow.from);
      rows.set(key, rowOf(ends, home, upwards, far));
    }
  }
  return rows;
}

/** A pair with a flow in another year, but none in this, counts as a published 0. */
function flowsByYear(folder: string): ReadonlyMap<string, readonly Flow[]> {
  const all = readCsv(folder, 'commuting.csv');
  const pairs = new Set(all.map((row) => `${row['residence']} ${row['workplace']}`));
  return new Map(
    [...Map.groupBy(all, (row) => row['year']!)].map(([year, rows]) => {
      const found = new Map(
        rows.map((row) => [`${row['residence']} ${row['workplace']}`, Number(row['employed'])]),
      );
      // The method page: a year with flows of 1 or 2 is not rounded.
      const exact = [...found.values()].some((employed) => employed === 1 || employed === 2);
      const read = exact ? exactly : published;
      const flows = [...pairs].map((pair) => {
        const [from = '', to = ''] = pair.split(' ');
        return { from, to, employed: read(found.get(pair) ?? 0) };
      });
      return [year, flows];
    }),
  );
}

type ByMunicipality = ReadonlyMap<string, readonly Flow[]>;

function endsOf({ members }: Place, leaving: ByMunicipality, arriving: ByMunicipality) {
  const inside = new Set(members);
  const residents = members.flatMap((code) => leaving.get(code) ?? []);
  const enter = members
    .flatMap((code) => arriving.get(code) ?? [])
    .filter(({ from }) => !inside.has(from));
  const stay = residents.filter(({ to }) => inside.has(to));
  const leave = residents.filter(({ to }) => !inside.has(to));
  return { residents, enter, stay, leave };
}

const sum = (flows: readonly Flow[]): Interval =>
  flows.reduce((total, { employed }) => plus(total, employed), EMPTY);

function rowOf(
  { residents, enter, stay, leave }: ReturnType<typeof endsOf>,
  home: (flow: Flow) => boolean,
  upwards: (flow: Flow) => boolean,
  far: (flow: Flow) => boolean,
): Record<string, string> {
  const crossing = residents.filter(({ from, to }) => from !== to);
  const within = sum(crossing.filter(home));
  const beyond = sum(crossing.filter((flow) => !home(flow)));
  const central = sum(crossing.filter(upwards));
  const others = sum(residents.filter((flow) => flow.from === flow.to || !upwards(flow)));
  const [staying, leaving, entering] = [sum(stay), sum(leave), sum(enter)];
  const goUp = sum(crossing.filter((flow) => upwards(flow) && far(flow)));
  const atHome = sum(residents.filter((flow) => flow.from === flow.to && far(flow)));
  const shares = [
    timesOf(goUp, atHome),
    shareOf(leaving, staying),
    shareOf(entering, staying),
    shareOf(staying, leaving),
    shareOf(staying, entering),
    shareOf(within, beyond),
    shareOf(central, others),
  ];
  return {
    employed_residents: String(staying.at + leaving.at),
    jobs: String(staying.at + entering.at),
    live_and_work: String(staying.at),
    out_commuters: String(leaving.at),
    in_commuters: String(entering.at),
    out_within_region: String(within.at),
    municipal_out_commuters: String(within.at + beyond.at),
    to_more_central: String(central.at),
    ...Object.fromEntries(
      RATES.flatMap((rate, at) => [
        [rate, shares[at]![0]],
        [`${rate}_lower`, shares[at]![1]],
        [`${rate}_upper`, shares[at]![2]],
      ]),
    ),
  };
}
