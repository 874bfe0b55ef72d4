/** Writes the files of one size of country, before anything is measured: `<copies> <folder>`. */
import { dataFolder } from '../../src/atlas/load.ts';
import { readTables } from '../../src/ingest/tables/tables.ts';
import { writeCountry } from './country-folder.ts';
import { repeatedCountry } from './repeated-country.ts';

const [copies = '1', folder = '.'] = process.argv.slice(2);
const { tables } = await readTables(dataFolder());
writeCountry(repeatedCountry(tables, Number(copies)), folder);
