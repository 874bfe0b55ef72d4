import type { MunicipalityCode } from '../domain/area-code.ts';
import type { Finding } from '../domain/finding.ts';
import type { Figure } from '../sources/figures.ts';
import type { FlowRow } from '../tables/official.ts';
import type { StatDocument } from './document.ts';
import { exactly, type StatReader } from './stat-reader.ts';

/**
 * Commuting flows on the own numbers, without the pairs between which nobody commutes. A pair that
 * is left out is therefore a published 0; a cell without a figure would look the same, so it is
 * refused. Flows between what is one municipality here are summed.
 */
export function flowRows(reader: StatReader): FlowRow[] {
  return reader.catalogue.flows.flatMap((document) => flowsOf(reader, document));
}

function flowsOf(reader: StatReader, document: StatDocument): FlowRow[] {
  const { toOwn, split } = reader.division.on(document.numbers).recoding;
  if (split.size > 0) {
    reader.ledger.add(...[...split].map(([code, parts]) => broken(document, code, parts)));
    return [];
  }
  const figures = reader.figures(document, {
    ArbstedKomm: reader.places(document),
    Bokommuen: reader.places(document),
    ContentsCode: exactly('Sysselsatte'),
  });
  const rows = new Map<string, FlowRow>();
  for (const { codes, observation } of figures) {
    if (observation.kind === 'missing') {
      reader.ledger.add(unknownFlow(document.path, codes));
      continue;
    }
    const residence = toOwn.get(codes['Bokommuen'] ?? '');
    const workplace = toOwn.get(codes['ArbstedKomm'] ?? '');
    if (observation.value === 0 || residence === undefined || workplace === undefined) continue;
    addFlow(rows, Number(codes['Tid']), residence, workplace, observation.value);
  }
  return [...rows.values()];
}

function addFlow(
  rows: Map<string, FlowRow>,
  year: number,
  residence: MunicipalityCode,
  workplace: MunicipalityCode,
  employed: number,
): void {
  const key = `${year} ${residence} ${workplace}`;
  const before = rows.get(key)?.employed ?? 0;
  rows.set(key, { year, residence, workplace, employed: before + employed });
}

/** Nobody knows which of the parts they commuted to; a matrix with holes has no sums. */
const broken = (
  { path, id, numbers }: StatDocument,
  code: string,
  parts: readonly string[],
): Finding => ({
  file: path,
  place: `code ${code} of ${numbers}`,
  rule: 'flow-known',
  message: `is now ${parts.join(' and ')}; the flows of that time cannot be shared between them`,
  remedy: `begin table ${id} in the year of the split: «from» in data/selection.json`,
});

const unknownFlow = (file: string, codes: Figure['codes']): Finding => ({
  file,
  place: `Bokommuen=${codes['Bokommuen']}, ArbstedKomm=${codes['ArbstedKomm']}`,
  rule: 'flow-known',
  message: 'the flow has no figure; commuting needs a closed matrix',
  remedy: 'ask for the table again; if the cell stays empty, the year cannot be used',
});
