import type { MunicipalityShape, MunicipalityTopology } from '../../src/domain/boundaries.ts';
import { BETWEEN_LANGUAGES, partsOfName } from '../../src/domain/place-name.ts';
import type { Tables } from '../../src/ingest/tables/tables.ts';

/** The number of a copy's own: the copy's, and then the one it copies. */
const again = (code: string, copy: number): string => (copy === 0 ? code : `${copy}${code}`);

/** A name of a copy's own, in each language that it has. */
const called = (name: string, copy: number): string =>
  copy === 0
    ? name
    : partsOfName(name)
        .map((part) => `${part} ${copy}`)
        .join(BETWEEN_LANGUAGES);

const CODES = [
  'municipality',
  'county',
  'county_2024',
  'labour_market_region',
  'residence',
  'workplace',
  'programme',
  'code',
  'host_municipality',
  'municipality_2024',
] as const;
const NAMES = ['name', 'name_2024', 'part'] as const;

type Own = (text: string, copy: number) => string;

/** A row of a copy: the same figures, of areas and programmes of its own. */
function rowAgain<Row extends object>(row: Row, copy: number): Row {
  const own = { ...row } as Record<string, unknown>;
  const rename = (columns: readonly string[], to: Own): void => {
    for (const column of columns) {
      const cell = own[column];
      if (typeof cell === 'string') own[column] = to(cell, copy);
      if (Array.isArray(cell)) own[column] = cell.map((each: string) => to(each, copy));
    }
  };
  rename(CODES, again);
  rename(NAMES, called);
  return own as Row;
}

const rowsAgain = <Row extends object>(rows: readonly Row[], copies: number): readonly Row[] =>
  Array.from({ length: copies }, (_, copy) => rows.map((row) => rowAgain(row, copy))).flat();

type Arcs = number | readonly Arcs[];
const shifted = (arcs: Arcs, by: number): Arcs =>
  typeof arcs === 'number'
    ? arcs < 0
      ? arcs - by
      : arcs + by
    : arcs.map((each) => shifted(each, by));

/** What Norway spans, in degrees. */
const [WIDTH, HEIGHT] = [26.6, 13.3];

/**
 * The same borders again for each copy, small and apart: copies are no neighbours. Lines are whole
 * steps of a grid, as in the file; each copy is a field of a chessboard over the country, on a grid
 * as many times finer as the board has fields along a side.
 */
function bordersAgain(topology: MunicipalityTopology, copies: number): MunicipalityTopology {
  const { transform, arcs, objects } = topology;
  if (transform === undefined) throw new RangeError('the boundaries are on no grid');
  const side = Math.ceil(Math.sqrt(copies));
  const [[kx, ky], [west, south]] = [transform.scale, transform.translate];
  const each = Array.from({ length: copies }, (_, copy) => copy);
  const geometries = each.flatMap((copy) =>
    objects.municipalities.geometries.map(
      (shape) =>
        ({
          ...shape,
          id: again(shape.id, copy),
          arcs: shifted(shape.arcs as Arcs, copy * arcs.length),
        }) as MunicipalityShape,
    ),
  );
  const lines = each.flatMap((copy) => {
    const [right, up] = [
      Math.round(((copy % side) * WIDTH) / kx),
      Math.round((Math.floor(copy / side) * HEIGHT) / ky),
    ];
    return arcs.map(([[x = 0, y = 0] = [], ...steps]) => [[x + right, y + up], ...steps]);
  });
  return {
    ...topology,
    objects: { municipalities: { ...objects.municipalities, geometries } },
    transform: { scale: [kx / side, ky / side], translate: [west, south] },
    arcs: lines,
  };
}

/**
 * A made-up country of `copies` times the municipalities, with flows, programmes and borders in
 * proportion: the real one again and again, side by side and unaware of each other. Numbers are
 * longer than the real ones, since four digits hold no more than ten thousand municipalities.
 */
export const repeatedCountry = (tables: Tables, copies: number): Tables => ({
  ...tables,
  municipalities: rowsAgain(tables.municipalities, copies),
  counties: rowsAgain(tables.counties, copies),
  labourMarketRegions: rowsAgain(tables.labourMarketRegions, copies),
  population: rowsAgain(tables.population, copies),
  employment: rowsAgain(tables.employment, copies),
  employmentByIndustry: rowsAgain(tables.employmentByIndustry, copies),
  commuting: rowsAgain(tables.commuting, copies),
  programmes: rowsAgain(tables.programmes, copies),
  facts: rowsAgain(tables.facts, copies),
  programmeFigures: rowsAgain(tables.programmeFigures, copies),
  competence: rowsAgain(tables.competence, copies),
  coverage: rowsAgain(tables.coverage, copies),
  nameLanguages: rowsAgain(tables.nameLanguages, copies),
  formerNames: rowsAgain(tables.formerNames, copies),
  boundaries: bordersAgain(tables.boundaries, copies),
});
