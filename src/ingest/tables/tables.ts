import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MunicipalityTopology } from '../../domain/boundaries.ts';
import { MAKE, type Finding } from '../../domain/finding.ts';
import type { AgeRow, EducationRow } from '../../domain/residents.ts';
import { BOUNDARIES_FILE, noBoundaries, parseBoundaries } from './boundaries.ts';
import { fileText } from './file-text.ts';
import { MANIFEST_FILE, noManifest, parseManifest, type Manifest } from './manifest.ts';
import * as official from './official.ts';
import * as authored from './programmes.ts';
import * as names from './names.ts';
import * as report from './report.ts';
import * as residents from './residents.ts';
import * as surveys from './surveys.ts';
import { cutOff } from './swap.ts';
import type { Table } from './table.ts';

/** Everything under `data/`, typed; rows are in the order of the files, which are sorted. */
export interface Tables {
  readonly municipalities: readonly official.MunicipalityRow[];
  /** The numbers of earlier divisions; none where the division is the first. */
  readonly formerMunicipalities: readonly official.FormerMunicipalityRow[];
  readonly counties: readonly official.CountyRow[];
  readonly labourMarketRegions: readonly official.LabourMarketRegionRow[];
  readonly population: readonly official.PopulationRow[];
  readonly residentsByAge: readonly AgeRow[];
  readonly residentsByEducation: readonly EducationRow[];
  readonly employment: readonly official.EmploymentRow[];
  readonly employmentByIndustry: readonly official.IndustryEmploymentRow[];
  readonly industries: readonly official.IndustryRow[];
  readonly commuting: readonly official.FlowRow[];
  /** Flows that are not published, of the same file. */
  readonly missingFlows: readonly official.MissingFlowRow[];
  readonly programmes: readonly authored.ProgrammeRow[];
  readonly facts: readonly authored.FactRow[];
  readonly programmeFigures: readonly authored.ProgrammeFigureRow[];
  readonly competence: readonly authored.CompetenceRow[];
  readonly coverage: readonly authored.CoverageRow[];
  /** What public pages say of the programmes. */
  readonly pages: readonly authored.PageRow[];
  readonly surveyTables: readonly surveys.SurveyTableRow[];
  readonly surveyCells: readonly surveys.SurveyCellRow[];
  readonly claims: readonly report.ClaimRow[];
  readonly table1: readonly report.Table1Row[];
  readonly statements: readonly report.StatementRow[];
  readonly nameLanguages: readonly names.NameLanguageRow[];
  /** Names and numbers of before 2020, by which places are found. */
  readonly formerNames: readonly names.FormerNameRow[];
  readonly boundaries: MunicipalityTopology;
  readonly manifest: Manifest;
}

/**
 * Reads every table of a data folder, and writes nothing: a refresh that was cut off is told.
 * @returns the tables with the rows that could be read, and every finding about those that not
 */
export async function readTables(
  folder: string,
): Promise<{ tables: Tables; findings: readonly Finding[] }> {
  const findings: Finding[] = await cutOff(folder);
  const { reading, rows, rowsIfThere } = folderReader(folder, findings);
  const none = { findings: [] };
  const manifest = await reading(MANIFEST_FILE, parseManifest, { manifest: undefined, ...none });
  const noShapes = { boundaries: noBoundaries(), ...none };
  const shapes = await reading(BOUNDARIES_FILE, parseBoundaries, noShapes);
  const tables: Tables = {
    municipalities: await rows(official.municipalities),
    formerMunicipalities: await rowsIfThere(official.formerMunicipalities),
    counties: await rows(official.counties),
    labourMarketRegions: await rows(official.labourMarketRegions),
    population: await rows(official.population),
    residentsByAge: await rows(residents.residentsByAge),
    residentsByEducation: await rows(residents.residentsByEducation),
    employment: await rows(official.employment),
    employmentByIndustry: await rows(official.employmentByIndustry),
    industries: await rows(official.industries),
    ...official.flowsIn(await rows(official.commuting)),
    programmes: await rows(authored.programmes),
    facts: await rows(authored.facts),
    programmeFigures: await rows(authored.programmeFigures),
    competence: await rows(authored.competence),
    coverage: await rows(authored.coverage),
    pages: await rows(authored.pages),
    surveyTables: await rows(surveys.surveyTables),
    surveyCells: await rows(surveys.surveyCells),
    claims: await rows(report.claims),
    table1: await rows(report.table1),
    statements: await rows(report.statements),
    nameLanguages: await rows(names.nameLanguages),
    formerNames: await rows(names.formerNames),
    boundaries: shapes.boundaries,
    manifest: manifest.manifest ?? noManifest(),
  };
  return { tables, findings };
}

/** Reads files of one folder; what is wrong with them, or that they are not there, is noted. */
function folderReader(folder: string, findings: Finding[]) {
  type Noting = { readonly findings: readonly Finding[] };
  const read = async <T extends Noting>(
    file: string,
    parse: (text: string) => T,
    lacking: () => T,
  ): Promise<T> => {
    const bytes = await readFile(join(folder, file)).catch(() => undefined);
    const said = bytes && fileText(bytes, file);
    const result = said === undefined ? lacking() : parse(said.text);
    findings.push(...(said?.findings ?? []), ...result.findings);
    return result;
  };
  const reading = <T extends Noting>(file: string, parse: (text: string) => T, or: T) =>
    read(file, parse, () => ({ ...or, findings: [lackingFile(file)] }));
  const none = { rows: [], findings: [] };
  const rows = async <Row>({ file, parse }: Table<Row>): Promise<readonly Row[]> =>
    (await reading(file, parse, none)).rows;
  const rowsIfThere = async <Row>({ file, parse }: Table<Row>): Promise<readonly Row[]> =>
    (await read(file, parse, () => none)).rows;
  return { reading, rows, rowsIfThere };
}

const lackingFile = (file: string): Finding => ({
  file: `data/${file}`,
  place: 'whole file',
  rule: 'file-exists',
  message: 'the table is not there, or cannot be read',
  remedy: `take it back from the repository, or make it anew with «${MAKE}»`,
});
