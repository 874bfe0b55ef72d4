import type { MunicipalityShape, MunicipalityTopology } from '../../src/domain/boundaries.ts';
import type { Tables } from '../../src/tables/tables.ts';

/** What every code of a copy is made of: the copy's number and the code it copies. */
const again = <Code extends string>(code: Code, copy: number): Code =>
  (copy === 0 ? code : `${copy}:${code}`) as Code;

const CODES = [
  'municipality',
  'county',
  'county_2024',
  'labour_market_region',
  'residence',
  'workplace',
  'programme',
  'id',
  'host_municipality',
] as const;

/** A row of a copy: the same figures, of areas and programmes of its own. */
function rowAgain<Row extends object>(row: Row, copy: number): Row {
  const own = { ...row } as Record<string, unknown>;
  for (const column of CODES) {
    const code = own[column];
    if (typeof code === 'string') own[column] = again(code, copy);
  }
  const later = own['municipality_2024'];
  if (Array.isArray(later))
    own['municipality_2024'] = later.map((code: string) => again(code, copy));
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

type Line = readonly (readonly number[])[];

/** The lines in degrees: undoes the whole numbers and differences that TopoJSON stores. */
function linesOf({ arcs, transform }: MunicipalityTopology): readonly Line[] {
  if (transform === undefined) return arcs;
  const [[kx, ky], [dx, dy]] = [transform.scale, transform.translate];
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([stepX = 0, stepY = 0]) => {
      [x, y] = [x + stepX, y + stepY];
      return [x * kx + dx, y * ky + dy];
    });
  });
}

/** A copy as small as its field in a chessboard over the country, and in that field. */
function field(line: Line, copy: number, side: number): number[][] {
  const [column, row] = [copy % side, Math.floor(copy / side)];
  const [west, south, width, height] = [4.5, 57.9, 26.6, 13.3];
  return line.map(([x = 0, y = 0]) => [
    west + (x - west + column * width) / side,
    south + (y - south + row * height) / side,
  ]);
}

/** The same borders again for each copy, small and apart: copies are no neighbours. */
function bordersAgain(topology: MunicipalityTopology, copies: number): MunicipalityTopology {
  const { municipalities } = topology.objects;
  const lines = linesOf(topology);
  const side = Math.ceil(Math.sqrt(copies));
  const each = Array.from({ length: copies }, (_, copy) => copy);
  const geometries = each.flatMap((copy) =>
    municipalities.geometries.map(
      (shape) =>
        ({
          ...shape,
          id: again(shape.id, copy),
          arcs: shifted(shape.arcs as Arcs, copy * lines.length),
        }) as MunicipalityShape,
    ),
  );
  return {
    type: 'Topology',
    objects: { municipalities: { ...municipalities, geometries } },
    arcs: each.flatMap((copy) => lines.map((line) => field(line, copy, side))),
  };
}

/**
 * A made-up country of `copies` times the municipalities, with flows, programmes and borders in
 * proportion: the real one again and again, side by side and unaware of each other.
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
  coverage: rowsAgain(tables.coverage, copies),
  boundaries: bordersAgain(tables.boundaries, copies),
});
