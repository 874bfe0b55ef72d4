import type { Words } from '../../i18n/shape.ts';
import { bounded, columns } from './column-words.en.ts';
import { tables } from './table-words.en.ts';

export const data: Words['data'] = {
  columns,
  bounded,
  tables,
  title: 'Download the figures',
  lead: 'Every figure in the atlas as open files: recompute them, use them, and cite the source.',
  catalogue: {
    title: 'Traineeatlas: open data',
    description:
      'Coverage of the regional trainee programmes, commuting, location quotients and centrality for municipalities, labour-market regions and counties in Norway.',
  },
  geography: {
    title: 'Boundaries',
    description:
      'Municipalities, labour-market regions and counties in WGS 84, clipped to the coast and simplified (about 10 m).',
  },
  everything: 'Everything in one file',
  everythingText: 'All the files below, with descriptions, a readme and checksums.',
  descriptions: 'Descriptions for programs',
  descriptionsText:
    'The catalogue is DCAT in JSON-LD. Every CSV file has a CSVW description beside it, ending in -metadata.json, and csv-metadata.json describes all the tables and the keys between them.',
  tablesTitle: 'The tables',
  file: 'File',
  format: 'Format',
  size: 'Size',
  formats: {
    csv: 'CSV for programs',
    'no.csv': 'CSV for Norwegian spreadsheets',
    json: 'JSON',
    geojson: 'GeoJSON',
    topojson: 'TopoJSON',
    zip: 'ZIP',
    other: 'Description',
  },
  rows: (n: string) => `${n} rows`,
  column: 'Column',
  columnTitle: 'Name',
  type: 'Type',
  unit: 'Unit',
  meaning: 'Meaning',
  showColumns: (n: number) => `The columns (${n})`,
  types: {
    code: 'code',
    text: 'text',
    url: 'address',
    year: 'year',
    integer: 'whole number',
    number: 'number',
    boolean: 'true/false',
  },
  units: {
    persons: 'persons',
    municipalities: 'municipalities',
    share: 'share (0–1)',
    ratio: 'ratio',
    minutes: 'minutes',
    kilometres: 'kilometres',
    months: 'months',
    index: 'index',
    class: 'class',
  },
  version: 'Version',
  versionText: (version: string, fingerprint: string, modified: string) =>
    `The contract is version ${version}. The figures have the fingerprint ${fingerprint}, and the youngest source is of ${modified}.`,
  licence: 'Licence',
  licenceText:
    'The files may be used freely under CC BY 4.0 when you credit Traineeatlas and the sources under each table.',
  citeTitle: 'How to cite',
  cite: (address: string, version: string) =>
    `Traineeatlas, open data, version ${version}. Based on figures from Statistics Norway, the Norwegian Mapping Authority, TØI/KMD and Nordland Research Institute report 2/2021. ${address}`,
  sources: 'Sources',
  conventionsTitle: 'How the files are written',
  conventions: [
    {
      title: 'Addresses and versions',
      text: 'The files under /data/ are always the latest edition, and their addresses are stable. In version 1 new columns only come last in a table; if anything else changes, it becomes version 2. The descriptions and the catalogue state the version and the fingerprint of the figures.',
    },
    {
      title: 'Numbers',
      text: 'Shares are fractions of 1, never per cent. Every number is written with as many digits as it takes to read exactly the same number (64-bit floating point) back.',
    },
    {
      title: 'Missing figures',
      text: 'An empty cell is a figure that is missing, in JSON null; zero is written 0. Where there is a column that ends in _status, it says why: not-applicable (cannot occur, “.” at Statistics Norway), missing (“..”), not-yet (“...”), suppressed (“:”) or not-derivable (cannot be computed because another figure is missing). A sum that lacks a part has incomplete = true and the municipalities in left_out.',
    },
    {
      title: 'Several values in a cell',
      text: 'Where a cell holds several codes, | stands between them; in JSON they are a list.',
    },
    {
      title: 'Two kinds of CSV',
      text: 'Files ending in .csv have commas between cells, a decimal point and UTF-8. Files ending in .no.csv open directly in a Norwegian spreadsheet: semicolons, a decimal comma and UTF-8 with BOM. In both, a text that begins with =, +, -, @, a tab or a line break is put behind an apostrophe, so that no spreadsheet runs it as a formula (as OWASP advises); the JSON files have the text unchanged. Municipality numbers are text with leading zeros; import the column as text.',
    },
    {
      title: 'How to recompute the figures',
      text: 'All intermediate sums are whole numbers. Every share is part / (part + rest), divided once. The location quotient is (e(i, r) / e(r)) / (e(i) / e): first the two shares, then the ratio between them. “other” is e(r) less the groups, municipality by municipality, never below 0. A municipality without a figure for the industry or for all industries is left out of both sums. Expected is e(r) · (e(i) / e).',
    },
    {
      title: 'How to recompute the bounds',
      text: 'A published 0 can be 0–2, a published 3 can be 1–3, all other numbers are as published; bounds add cell by cell. A share is least lower part / (lower part + upper rest) and greatest upper part / (upper part + lower rest); it has no bounds where one of the denominators is 0. A pair of municipalities counts as 0–2 when it has a flow in another year but not in this one; pairs without a flow in any year are taken to be empty. The quotient is least (e⁻(i, r) / e⁺(r)) / (e⁺(i) / e⁻) and greatest (e⁺(i, r) / e⁻(r)) / (e⁻(i) / e⁺), where − is the lower and + the upper bound; it has no bounds where e⁻(r) or e⁻(i) is 0. For “other” the upper bounds of the groups are subtracted from the lower of the total and the other way round, one group at a time, never below 0.',
    },
  ],
};
