import type { Catalogue } from './catalogue.ts';
import { codesAt, klass, type Document, type IndustryDocument } from './document.ts';
import type { PlannedTable } from './plan.ts';
import type { Selection } from './selection.ts';

const DAY = 86_400_000;
const dayBeside = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

type KlassDocuments = Pick<
  Catalogue,
  'divisions' | 'changes' | 'centralityClasses' | 'laterCentralityClasses'
>;

/** What Klass is asked for: the codes of each division, the changes between them, the classes. */
export function klassDocuments(selection: Selection): KlassDocuments {
  const { own, divisions } = selection;
  const later = laterIndexOf(selection)?.numbers;
  const from = dayBeside(divisions[1] ?? own, -1);
  const to = dayBeside(divisions.at(-1) ?? own, 1);
  return {
    divisions: divisions.map((date) => ({
      date,
      municipalities: codesAt('131', 'Standard for kommuneinndeling', date),
      counties: codesAt('104', 'Standard for fylkesinndeling', date),
    })),
    changes: klass(
      'changes',
      '131',
      'Endringer i kommuneinndelingen',
      `klass/131-changes-${from}-${to}.json`,
      `131/changes?from=${from}&to=${to}`,
      divisions.at(-1) ?? own,
    ),
    centralityClasses: classesAt(own),
    laterCentralityClasses: later === undefined ? undefined : classesAt(later),
  };
}

const classesAt = (date: string): Document =>
  klass(
    'correspondence',
    '128',
    'Sentralitet, samsvar med kommuneinndelingen',
    `klass/131-correspondsAt-128-${date}.json`,
    `131/correspondsAt?targetClassificationId=128&date=${date}`,
    date,
  );

const indexesOf = ({ byHand }: Selection): Document[] =>
  byHand.centralityIndex.map((each): Document => ({ ...each, form: 'centrality' }));

/** The last index on the numbers of a division after the own one. */
const laterIndexOf = (selection: Selection): Document | undefined =>
  indexesOf(selection)
    .filter(({ numbers }) => (numbers ?? selection.own) > selection.own)
    .sort(byNumbers)
    .at(-1);

/** What no service answers with. */
export function handDocuments(
  selection: Selection,
): Pick<
  Catalogue,
  | 'centralityIndex'
  | 'earlierCentralityIndex'
  | 'laterCentralityIndex'
  | 'labourMarketRegions'
  | 'boundaries'
> {
  const { byHand, own } = selection;
  const indexes = indexesOf(selection);
  const [now, before] = [
    indexes.find(({ numbers }) => numbers === own),
    indexes.filter(({ numbers }) => (numbers ?? own) < own),
  ];
  if (now === undefined) throw new RangeError(`no centrality index of ${own} is selected`);
  return {
    centralityIndex: now,
    earlierCentralityIndex: before.sort(byNumbers).at(-1),
    laterCentralityIndex: laterIndexOf(selection),
    labourMarketRegions: { ...byHand.labourMarketRegions, form: 'regions' },
    boundaries: { ...byHand.boundaries, form: 'shapes' },
  };
}

const byNumbers = (one: Document, other: Document): number =>
  (one.numbers ?? '') < (other.numbers ?? '') ? -1 : 1;

/** The whole catalogue of a refresh. */
export function catalogueOf(selection: Selection, planned: readonly PlannedTable[]): Catalogue {
  const documents = (use: PlannedTable['use']) =>
    planned.filter((table) => table.use === use).map(({ document }) => document);
  return {
    own: selection.own,
    ...klassDocuments(selection),
    ...handDocuments(selection),
    flows: documents('flows'),
    employed: documents('employed'),
    population: documents('population'),
    ages: documents('ages'),
    education: documents('education'),
    industries: [...documents('residence'), ...documents('workplace')] as IndustryDocument[],
  };
}

/** The documents that Klass answers with. */
export const klassOf = (documents: KlassDocuments): Document[] => [
  ...documents.divisions.flatMap(({ municipalities, counties }) => [municipalities, counties]),
  documents.changes,
  documents.centralityClasses,
  ...(documents.laterCentralityClasses ? [documents.laterCentralityClasses] : []),
];
