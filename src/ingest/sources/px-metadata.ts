import { z } from 'zod';
import type { Finding } from '../../domain/finding.ts';
import { orderedCodes } from './json-stat.ts';
import { parseJson, read, refused, type Reading } from './text-file.ts';

/** What PxWebApi v2 says of a table before any figure is asked for. */
export interface PxMetadata {
  readonly label: string;
  readonly updated: string | undefined;
  readonly dimensions: ReadonlyMap<string, PxDimension>;
  /** Whether the table is closed, and no year comes any more; undefined of a copy, which does not say. */
  readonly discontinued: boolean | undefined;
}

export interface PxDimension {
  readonly codes: readonly string[];
  readonly labels: ReadonlyMap<string, string>;
  /** Whether a question may leave the dimension out, and get it summed. */
  readonly elimination: boolean;
}

const DIMENSION = z.object({
  category: z.object({
    index: z.union([z.array(z.string()), z.record(z.string(), z.number().int().nonnegative())]),
    label: z.record(z.string(), z.string()).optional(),
  }),
  extension: z.object({ elimination: z.boolean().optional() }).optional(),
});
const METADATA = z.object({
  class: z.literal('dataset'),
  label: z.string(),
  updated: z.string().optional(),
  id: z.array(z.string()).min(1),
  dimension: z.record(z.string(), DIMENSION),
  extension: z
    .object({
      px: z.object({ tableid: z.string().optional() }).optional(),
      discontinued: z.boolean().nullish(),
    })
    .optional(),
});

/**
 * Reads a `metadata` answer of PxWebApi v2.
 * @param id the table that was asked for; another one's metadata are refused
 * @param file what to call the answer in findings
 */
export function readPxMetadata(text: string, id: string, file: string): Reading<PxMetadata> {
  const json = parseJson(text, file);
  if (!json.ok) return json;
  const parsed = METADATA.safeParse(json.value);
  if (!parsed.success) {
    return refused(
      ...parsed.error.issues.map(({ path, message }) => finding(file, path.join('.'), message)),
    );
  }
  const { label, updated, dimension, extension } = parsed.data;
  const findings: Finding[] = [];
  const named = extension?.px?.tableid;
  if (named !== undefined && named !== id) {
    findings.push(finding(file, 'extension.px.tableid', `this is table ${named}, not ${id}`));
  }
  const dimensions = parsed.data.id.map((name) => {
    const described = Object.hasOwn(dimension, name) ? dimension[name] : undefined;
    if (described === undefined) findings.push(finding(file, `dimension ${name}`, 'not described'));
    const index = described?.category.index ?? [];
    return [
      name,
      {
        codes: orderedCodes(index, `dimension ${name}`, file, findings),
        labels: new Map(Object.entries(described?.category.label ?? {})),
        elimination: described?.extension?.elimination ?? false,
      },
    ] as const;
  });
  if (findings.length > 0) return refused(...findings);
  const discontinued = extension?.discontinued ?? false;
  return read({ label, updated, dimensions: new Map(dimensions), discontinued });
}

const finding = (file: string, place: string, message: string): Finding => ({
  file,
  place: place || 'whole file',
  rule: 'px-metadata',
  message,
  remedy: 'look the table up in Statbanken; if it has changed, change data/selection.json',
});
