import type { MunicipalityCode } from '../../domain/area-code.ts';
import { unplaced, type Recoding } from '../../domain/recode.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Figure } from '../sources/figures.ts';
import type { CommutingRow, FlowRow } from '../tables/official.ts';
import type { StatDocument } from './document.ts';
import type { StatReader } from './stat-reader.ts';

/** Of the cells of a year so many may lack; with more it is not out yet, or cannot be used. */
const MISSING_SHARE = 0.05;

/**
 * Commuting flows on the own numbers, without the pairs between which nobody commutes. A pair that
 * is left out is therefore a published 0; a cell without a figure is a row with the reason, unless
 * there are many, or one is of those who work where they live: then all are refused. Flows between what is one municipality here are summed. A municipality that is several
 * now stands as itself at its end of a flow: nobody knows to which of the parts they commuted, but
 * those who did left their own.
 */
export function flowRows(reader: StatReader): CommutingRow[] {
  return reader.catalogue.flows.flatMap((document) => flowsOf(reader, document));
}

function flowsOf(reader: StatReader, document: StatDocument): CommutingRow[] {
  const placed = placing(reader.division.on(document.numbers).recoding);
  const figures = reader.figures(document, {
    ArbstedKomm: reader.places(document),
    Bokommuen: reader.places(document),
  });
  const rows = new Map<string, FlowRow>();
  const unknown: Figure['codes'][] = [];
  const missing = new Map<string, CommutingRow>();
  let cells = 0;
  for (const { codes, observation } of figures) {
    cells += 1;
    if (observation.kind === 'missing') unknown.push(codes);
    else if (observation.value === 0) continue;
    const residence = placed(codes['Bokommuen'] ?? '');
    const workplace = placed(codes['ArbstedKomm'] ?? '');
    if (residence === undefined || workplace === undefined) continue;
    const ends = { year: Number(codes['Tid']), residence, workplace };
    if (observation.kind === 'known') addFlow(rows, ends, observation.value);
    else missing.set(keyOf(ends), { ...ends, employed: observation.reason });
  }
  const inTheirOwn = [...missing.values()].some((row) => row.residence === row.workplace);
  const tooMany = unknown.length > cells * MISSING_SHARE;
  if (tooMany || inTheirOwn) reader.ledger.add(unknownFlows(document.path, unknown));
  else if (cells > 0 && rows.size === 0) reader.ledger.add(noFlow(document));
  // A sum of which a part is not known is not known either.
  return [...new Map<string, CommutingRow>([...rows, ...missing]).values()];
}

/** The number at an end of a flow: the own one, or that of a municipality that ended. */
function placing(recoding: Recoding): (code: string) => MunicipalityCode | undefined {
  const ended = unplaced(recoding);
  return (code) => (ended.has(code) ? (code as MunicipalityCode) : recoding.toOwn.get(code));
}

type Ends = Omit<FlowRow, 'employed'>;
const keyOf = ({ year, residence, workplace }: Ends): string => `${year} ${residence} ${workplace}`;

function addFlow(rows: Map<string, FlowRow>, ends: Ends, employed: number): void {
  const before = rows.get(keyOf(ends))?.employed ?? 0;
  rows.set(keyOf(ends), { ...ends, employed: before + employed });
}

const noFlow = ({ path, years }: StatDocument): Finding => ({
  file: path,
  place: `year ${years.join(', ')}`,
  rule: 'flow-known',
  message: 'every flow is 0: nobody has work',
  remedy: NOT_OUT_YET,
});

/** One finding for all of them: they have one cause. */
function unknownFlows(file: string, all: readonly Figure['codes'][]): Finding {
  const [first] = all;
  const others = all.length > 1 ? `, nor have ${all.length - 1} others` : '';
  return {
    file,
    place: `Bokommuen=${first?.['Bokommuen']}, ArbstedKomm=${first?.['ArbstedKomm']}`,
    rule: 'flow-known',
    message: `the flow has no figure${others}; commuting needs a closed matrix`,
    remedy: `${NOT_OUT_YET}; if the cells stay empty, the year cannot be used`,
  };
}

const NOT_OUT_YET =
  'figures that are not out yet look so from 05 to 08 in the morning: fetch again after noon';
