import { z } from 'zod';
import { MAKE, type Finding } from '../../domain/finding.ts';
import { isDay } from '../../domain/source-reference.ts';

const SOURCE = z.strictObject({
  publisher: z.string().min(1),
  id: z.string().min(1),
  title: z.string().min(1),
  query: z.string().min(1),
  path: z.string(),
  vintage: z.string().min(1),
  licence: z.string().min(1),
  licence_url: z.string(),
  credit: z.string().min(1),
  /** When the publisher last changed the table; empty when the answer does not say. */
  updated: z
    .string()
    .refine(
      (text) => text === '' || isDay(text.slice(0, 10)),
      'does not begin with a day, as 2026-11-23',
    ),
  /** Fingerprint of what was read; empty for what people wrote from a report. */
  sha256: z.string().regex(/^([0-9a-f]{64})?$/),
});
const ENTRY = z.strictObject({
  table: z.string().min(1),
  kind: z.enum(['imported', 'authored']),
  sources: z.array(SOURCE).min(1),
});
const MANIFEST = z.strictObject({
  version: z.literal(1),
  /** The division that the tables stand on, and every one that their figures were counted on. */
  divisions: z.strictObject({ own: z.iso.date(), all: z.array(z.iso.date()).min(1) }),
  tables: z.array(ENTRY).min(1),
});

export type ManifestSource = z.infer<typeof SOURCE>;
export type ManifestEntry = z.infer<typeof ENTRY>;
export type Manifest = z.infer<typeof MANIFEST>;

export const MANIFEST_FILE = 'manifest.json';

/** The manifest: for each table under `data/`, where its figures come from. */
export function parseManifest(text: string): {
  manifest: Manifest | undefined;
  findings: readonly Finding[];
} {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { manifest: undefined, findings: [finding('whole file', (error as Error).message)] };
  }
  const parsed = MANIFEST.safeParse(json);
  if (parsed.success) return { manifest: parsed.data, findings: [] };
  const findings = parsed.error.issues.map((issue) =>
    finding(issue.path.join('.') || 'whole file', issue.message),
  );
  return { manifest: undefined, findings };
}

/** What is taken for a manifest where there is none; a finding says so. */
export const noManifest = (): Manifest => ({
  version: 1,
  divisions: { own: '1000-01-01', all: [] },
  tables: [],
});

/** Sorted by table, two spaces, a line end: the same manifest gives the same bytes. */
export function formatManifest(manifest: Manifest): string {
  const tables = [...manifest.tables].sort((a, b) => (a.table < b.table ? -1 : 1));
  return `${JSON.stringify({ ...manifest, tables }, undefined, 2)}\n`;
}

const finding = (place: string, message: string): Finding => ({
  file: `data/${MANIFEST_FILE}`,
  place,
  rule: 'manifest',
  message,
  remedy: `make it anew with «${MAKE}»`,
});
