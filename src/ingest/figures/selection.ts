import { z } from 'zod';
import type { Finding } from '../../domain/finding.ts';
import { parseJson, read, refused, type Reading } from '../sources/text-file.ts';

export const SELECTION_FILE = 'selection.json';

const DATE = z.iso.date();
const CODES = z.array(z.string().min(1)).min(1);
/** A code, or a pattern (regular expression) that a whole code must fit. */
const PATTERN = z
  .string()
  .min(1)
  .transform((text, context) => {
    try {
      return new RegExp(`^(?:${text})$`, 'u');
    } catch {
      context.addIssue(`«${text}» is no pattern; write a dot in a code as \\\\.`);
      return z.NEVER;
    }
  });
const TABLE = z.strictObject({
  /** What the figures are for; the two bases of industries are two uses. */
  use: z.enum(['flows', 'employed', 'population', 'ages', 'education', 'residence', 'workplace']),
  table: z.string().regex(/^\d{5}$/, 'a table has five digits'),
  title: z.string().min(1),
  path: z.string().includes('{years}'),
  years: z.strictObject({
    /** Every year that the table has, from this one on. */
    from: z.int(),
    /** Only so many of the last of them. */
    last: z.int().positive().optional(),
    /** A document for each year, because the answer is large. */
    each: z.boolean().default(false),
  }),
  /** The division of the numbers, where it is not the one in force in the year. */
  numbers: DATE.optional(),
  /** The dimensions that are municipalities: all of the division are asked for. */
  areas: CODES,
  /** NACE2007: what must be there, what is taken when it is, and patterns of what is left. */
  industries: z
    .strictObject({ need: CODES, some: z.array(z.string()), leave: z.array(PATTERN) })
    .optional(),
  codes: z.record(z.string(), CODES),
  /** Whether the atlas does without the table where its measure or a needed industry lacks. */
  optional: z.boolean().default(false),
});
/** Pages cite the documents of a basis by this. */
const namesItsBasis = ({ use, path }: z.infer<typeof TABLE>): boolean =>
  (use !== 'residence' && use !== 'workplace') || path.includes(`-${use}-`);
const BY_HAND = z.strictObject({
  publisher: z.string().min(1),
  id: z.string().min(1),
  title: z.string().min(1),
  path: z.string().min(1),
  query: z.string().min(1),
  vintage: z.string().min(1),
  licence: z.string().min(1),
  licenceUrl: z.string(),
  credit: z.string().min(1),
  /** The division whose numbers the file has, where it is not the atlas's own. */
  numbers: DATE.optional(),
});
const SELECTION = z
  .strictObject({
    /** The division that the atlas is drawn on. */
    own: DATE,
    /** Every division that figures stand on, the earliest first. */
    divisions: z.array(DATE).min(1),
    tables: z
      .array(TABLE.refine(namesItsBasis, 'the path of an industry table has its use: -workplace-'))
      .min(1),
    /** What no service answers with; taken from a folder, or kept from the last snapshot. */
    byHand: z.strictObject({
      /** One of each division: the own one's, that of today, and for municipalities that ended, its last. */
      centralityIndex: z.array(BY_HAND.required({ numbers: true })).min(1),
      labourMarketRegions: BY_HAND,
      boundaries: BY_HAND,
    }),
  })
  .refine(({ own, divisions }) => divisions.includes(own), 'own is none of the divisions')
  .refine(
    ({ byHand, own }) => byHand.centralityIndex.some(({ numbers }) => numbers === own),
    'byHand.centralityIndex has no file on the numbers of the own division',
  )
  .refine(
    ({ byHand: { centralityIndex, labourMarketRegions, boundaries }, divisions }) =>
      [...centralityIndex, labourMarketRegions, boundaries].every(
        ({ numbers }) => numbers === undefined || divisions.includes(numbers),
      ),
    'a file of byHand has the numbers of none of the divisions',
  )
  .refine(
    ({ divisions }) => divisions.join() === [...new Set(divisions)].sort().join(),
    'the divisions must each be there once, the earliest first',
  );

export type Selection = z.infer<typeof SELECTION>;
export type TableSelection = Selection['tables'][number];

/** What is asked for, as data: `data/selection.json`. */
export function readSelection(text: string): Reading<Selection> {
  const json = parseJson(text, `data/${SELECTION_FILE}`);
  if (!json.ok) return json;
  const parsed = SELECTION.safeParse(json.value);
  if (parsed.success) return read(parsed.data);
  return refused(
    ...parsed.error.issues.map(({ path, message }): Finding => ({
      file: `data/${SELECTION_FILE}`,
      place: path.join('.') || 'whole file',
      rule: 'selection',
      message,
      remedy: 'mend it; data/README.md says what each part means',
    })),
  );
}
