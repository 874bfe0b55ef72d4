import { municipalityCode } from '../../../src/domain/area-code.ts';
import type { Tables } from '../../../src/ingest/tables/tables.ts';
import { change, of, without, type Planted } from './planted.ts';

const shapes = (tables: Tables, change: (all: Shapes) => Shapes) => ({
  boundaries: {
    ...tables.boundaries,
    objects: {
      municipalities: {
        type: 'GeometryCollection',
        geometries: change(tables.boundaries.objects.municipalities.geometries),
      },
    },
  },
});
type Shapes = Tables['boundaries']['objects']['municipalities']['geometries'];

const first = <T>([item]: readonly T[]): T => {
  if (item === undefined) throw new Error('nothing there');
  return item;
};

export const PLACES: readonly Planted[] = [
  {
    rule: 'tables-not-empty',
    fault: 'two tables with nothing but a header',
    spoil: () => ({ commuting: [], coverage: [] }),
    found: ['commuting.csv · whole file', 'programmes/coverage.csv · whole file'],
  },
  {
    rule: 'municipality-known',
    fault: 'a number of another division in every table that uses one',
    spoil: (tables) => ({
      population: change(tables.population, of('1001'), { municipality: '0101' }),
      employment: change(tables.employment, of('1001'), { municipality: '0102' }),
      employmentByIndustry: change(tables.employmentByIndustry, of('1001'), {
        municipality: '0103',
      }),
      commuting: change(tables.commuting, ({ workplace }) => workplace === '1001', {
        workplace: '0104',
      }),
      programmes: change(tables.programmes, ({ programme }) => programme === 'trainee-vik', {
        host_municipality: '0105',
      }),
      coverage: change(tables.coverage, of('2001'), { municipality: '0106' }),
      claims: change(tables.claims, () => true, { municipalities: ['1001', '0108'] }),
      ...shapes(tables, (all) =>
        all.map((shape) => (shape.id === '1001' ? { ...shape, id: '0107' } : shape)),
      ),
    }),
    found: [
      'population.csv · municipality 0101',
      'employment.csv · municipality 0102',
      'employment-by-industry.csv · municipality 0103',
      'commuting.csv · municipality 0104',
      'boundaries/municipalities.topojson · municipality 0107',
      'programmes/programmes.csv · municipality 0105',
      'programmes/coverage.csv · municipality 0106',
      'report/claims.csv · municipality 0108',
    ],
  },
  {
    rule: 'name-unique',
    fault: 'two of one name',
    spoil: ({ municipalities }) => ({
      municipalities: change(municipalities, of('2003'), { name: 'Vik' }),
    }),
    found: ['municipalities.csv · name Vik'],
  },
  {
    rule: 'name-language',
    fault: 'one from nowhere, and one of a place that there is not',
    spoil: ({ nameLanguages }) => ({
      nameLanguages: [
        ...nameLanguages,
        { level: 'municipality', code: '2003', part: 'Deatnu', language: 'se', source: 'x' },
        {
          level: 'municipality',
          code: '2009',
          part: 'Unjárga',
          language: 'se',
          source: 'https://x.no/ (2026-11-23)',
        },
      ],
    }),
    found: ['names/languages.csv · municipality 2003', 'names/languages.csv · municipality 2009'],
  },
  {
    rule: 'former-name',
    fault: 'one that leads nowhere, and one whose number still stands',
    spoil: ({ formerNames, municipalities }) => ({
      formerNames: [
        ...change(formerNames, () => true, { successors: [municipalityCode('2009')] }),
        {
          municipality: municipalities[0]!.municipality,
          name: 'Gammelby',
          successors: [municipalities[0]!.municipality],
        },
      ],
    }),
    found: ['names/former.csv · municipality 0901', 'names/former.csv · municipality 1001'],
  },
  {
    rule: 'slug-unique',
    fault: 'a programme twice and a name without letters',
    spoil: ({ programmes, labourMarketRegions }) => ({
      programmes: change(programmes, () => true, { programme: 'trainee' }),
      labourMarketRegions: change(labourMarketRegions, ({ name }) => name === 'Vik', { name: '–' }),
    }),
    found: [
      'labour-market-regions.csv · address 002-',
      'programmes/programmes.csv · address trainee',
    ],
  },
  {
    rule: 'slug-unique',
    fault: 'a programme that is no address',
    spoil: ({ programmes }) => ({
      programmes: change(programmes, ({ name }) => name === 'Trainee Vik', {
        programme: 'Trainee Vik',
      }),
    }),
    found: ['programmes/programmes.csv · address Trainee Vik'],
  },
  {
    rule: 'later-number',
    fault: 'one new number for two',
    spoil: ({ municipalities }) => ({
      municipalities: change(municipalities, of('2003'), { municipality_2024: ['3002'] }),
    }),
    found: ['municipalities.csv · number 3002'],
  },
  {
    rule: 'later-number',
    fault: 'a new number that is another’s old one',
    spoil: ({ municipalities }) => ({
      municipalities: change(municipalities, of('2003'), { municipality_2024: ['2002'] }),
    }),
    found: ['municipalities.csv · number 2002'],
  },
  {
    rule: 'later-number',
    fault: 'a split with one name',
    spoil: ({ municipalities }) => ({
      municipalities: change(municipalities, of('1001'), { name_2024: ['Strand'] }),
    }),
    found: ['municipalities.csv · municipality 1001'],
  },
  {
    rule: 'former-municipality',
    fault: 'one that became nobody, one split across regions, one counted with its parts',
    spoil: ({ municipalities, population }) => ({
      formerMunicipalities: [
        { ...first(municipalities), municipality: '0901', successors: ['0902'], until: 2019 },
        {
          ...first(municipalities),
          municipality: '0903',
          successors: ['1002', '2001'],
          labour_market_region: undefined,
        },
        { ...first(municipalities), municipality: '0904', successors: ['1001', '1002'] },
      ],
      population: [...population, { ...first(population), municipality: '0904' }],
    }),
    found: [
      'former-municipalities.csv · municipality 0901',
      'former-municipalities.csv · municipality 0903',
      'population.csv · municipality 0904, 2020',
      'population.csv · municipality 0904, 2020',
    ],
  },
  {
    rule: 'county-known',
    fault: 'counties of no division',
    spoil: ({ municipalities, programmes }) => ({
      municipalities: change(municipalities, of('2003'), { county: '30', county_2024: '20' }),
      programmes: change(programmes, ({ county }) => county === '20', { county: '77' }),
    }),
    found: [
      'municipalities.csv · municipality 2003',
      'municipalities.csv · municipality 2003',
      'programmes/programmes.csv · programme trainee-vik',
    ],
  },
  {
    rule: 'county-of-number',
    fault: 'a municipality in the neighbour county',
    spoil: ({ municipalities }) => ({
      municipalities: change(municipalities, of('2003'), { county: '10' }),
    }),
    found: ['municipalities.csv · municipality 2003'],
  },
  {
    rule: 'county-of-number',
    fault: 'a new number in the neighbour county',
    spoil: ({ municipalities }) => ({
      municipalities: change(municipalities, of('2003'), { county_2024: '10' }),
    }),
    found: ['municipalities.csv · municipality 2003'],
  },
  {
    rule: 'region-known',
    fault: 'a region that is not listed',
    spoil: ({ municipalities }) => ({
      municipalities: change(municipalities, of('1002'), { labour_market_region: '099' }),
    }),
    found: ['municipalities.csv · municipality 1002'],
  },
  {
    rule: 'area-has-members',
    fault: 'a region and a county without members',
    spoil: ({ labourMarketRegions, counties }) => ({
      labourMarketRegions: [...labourMarketRegions, { labour_market_region: '099', name: 'Øde' }],
      counties: [...counties, { division: 2024, county: '20', name: 'Nordfylket' }],
    }),
    found: [
      'labour-market-regions.csv · region 099 Øde',
      'counties.csv · county 20 Nordfylket of 2024',
    ],
  },
  {
    rule: 'centrality-class',
    fault: 'the limit itself in the class below, an index that is none',
    spoil: ({ municipalities }) => ({
      municipalities: change(
        change(municipalities, of('2002'), { centrality_class: 6 }),
        of('1001'),
        { centrality_index: 1001 },
      ),
    }),
    found: ['municipalities.csv · municipality 1001', 'municipalities.csv · municipality 2002'],
  },
  {
    rule: 'centrality-class',
    fault: 'a class of today that its index does not give, and one for only one of two parts',
    spoil: ({ municipalities }) => ({
      municipalities: change(
        change(municipalities, of('2002'), { centrality_class_2024: [4] }),
        of('1001'),
        { centrality_index_2024: [890], centrality_class_2024: [2] },
      ),
    }),
    found: ['municipalities.csv · municipality 1001', 'municipalities.csv · municipality 2002'],
  },
  {
    rule: 'municipality-geometry',
    fault: 'one without a shape, one with two, one empty',
    spoil: (tables) =>
      shapes(tables, (all) => {
        const [a, b, c, ...rest] = all;
        return [
          first([b]),
          first([b]),
          { ...first([c]), type: 'Polygon', arcs: [] },
          ...rest,
        ].filter((each) => each !== a) as Shapes;
      }),
    found: [
      'boundaries/municipalities.topojson · municipality 1001',
      'boundaries/municipalities.topojson · municipality 1002',
      'boundaries/municipalities.topojson · municipality 2001',
    ],
  },
  {
    rule: 'boundaries-sound',
    fault: 'an arc that is not there, a ring that is open',
    spoil: (tables) =>
      shapes(tables, (all) => {
        const open = first(all.slice(1));
        const ring = [first(open.arcs.flat(2))];
        return [
          { ...first(all), type: 'Polygon', arcs: [[99_999]] },
          { ...open, type: 'Polygon', arcs: [ring] },
          ...all.slice(2),
        ] as Shapes;
      }),
    found: [
      'boundaries/municipalities.topojson · municipality 1001',
      'boundaries/municipalities.topojson · municipality 1002',
    ],
  },
  {
    rule: 'boundaries-sound',
    fault: 'a line that begins in the Atlantic',
    spoil: ({ boundaries }) => ({
      boundaries: {
        ...boundaries,
        transform: undefined,
        objects: { municipalities: { type: 'GeometryCollection', geometries: [] } },
        arcs: [
          [
            [-30, 60],
            [10, 60],
          ],
        ],
      },
    }),
    found: ['boundaries/municipalities.topojson · arc 0'],
  },
  {
    rule: 'population-complete',
    fault: 'a year without a row, a year without a figure',
    spoil: ({ population }) => ({
      population: change(
        without(population, (row) => of('1001')(row) && row.year === 2021),
        (row) => of('2003')(row) && row.year === 2026,
        { persons: undefined, status: 'missing' },
      ),
    }),
    found: ['population.csv · municipality 1001, 2021', 'population.csv · municipality 2003, 2026'],
  },
  {
    rule: 'population-complete',
    fault: 'a year without any figure',
    spoil: ({ population }) => ({
      population: change(population, ({ year }) => year === 2026, {
        persons: undefined,
        status: 'not-yet',
      }),
    }),
    found: ['population.csv · year 2026'],
  },
];
