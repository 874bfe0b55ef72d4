import { municipalityCode } from '../domain/area-code.ts';
import type { Finding } from '../domain/finding.ts';
import type { Figure } from '../sources/figures.ts';
import type { FlowRow } from '../tables/official.ts';
import { exactly, type StatReader } from './stat-reader.ts';

/**
 * Commuting flows, without the pairs between which nobody commutes. A pair that is left out is
 * therefore a published 0; a cell without a figure would look the same, so it is refused.
 */
export function flowRows(reader: StatReader): FlowRow[] {
  return reader.catalogue.flows.flatMap((document) => {
    const figures = reader.figures(document, {
      ArbstedKomm: reader.places(document),
      Bokommuen: reader.places(document),
      ContentsCode: exactly('Sysselsatte'),
    });
    return figures.flatMap(({ codes, observation }): FlowRow[] => {
      if (observation.kind === 'missing') {
        reader.ledger.add(unknownFlow(document.path, codes));
        return [];
      }
      if (observation.value === 0) return [];
      return [
        {
          year: Number(codes['Tid']),
          residence: municipalityCode(codes['Bokommuen'] ?? ''),
          workplace: municipalityCode(codes['ArbstedKomm'] ?? ''),
          employed: observation.value,
        },
      ];
    });
  });
}

const unknownFlow = (file: string, codes: Figure['codes']): Finding => ({
  file,
  place: `Bokommuen=${codes['Bokommuen']}, ArbstedKomm=${codes['ArbstedKomm']}`,
  rule: 'flow-known',
  message: 'the flow has no figure; commuting needs a closed matrix',
  remedy: 'ask for the table again; if the cell stays empty, the year cannot be used',
});
