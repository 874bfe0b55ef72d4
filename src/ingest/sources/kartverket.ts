import { z } from 'zod';
import type { Finding } from '../../domain/finding.ts';
import { parseJson, read, refused, type Reading } from './text-file.ts';

const COUNTIES = z
  .array(
    z.object({
      kommuner: z
        .array(
          z.object({
            kommunenummer: z.string().regex(/^\d{4}$/, 'not a municipality number'),
            kommunenavnNorsk: z.string().optional(),
            kommunenavn: z.string().optional(),
          }),
        )
        .min(1),
    }),
  )
  .min(1);

/** Kartverket's `fylkerkommuner`: the municipalities in force today, number → name. */
export function readMunicipalitiesInForce(
  text: string,
  file: string,
): Reading<ReadonlyMap<string, string>> {
  const json = parseJson(text, file);
  if (!json.ok) return json;
  const parsed = COUNTIES.safeParse(json.value);
  if (parsed.success)
    return namesOf(
      parsed.data.flatMap(({ kommuner }) => kommuner),
      file,
    );
  return refused(
    ...parsed.error.issues.map(({ path, message }) => finding(file, path.join('.'), message)),
  );
}

interface Named {
  readonly kommunenummer: string;
  readonly kommunenavnNorsk?: string | undefined;
  readonly kommunenavn?: string | undefined;
}

function namesOf(all: readonly Named[], file: string): Reading<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const { kommunenummer, kommunenavnNorsk, kommunenavn } of all) {
    if (names.has(kommunenummer)) {
      return refused(finding(file, `municipality ${kommunenummer}`, 'named twice'));
    }
    names.set(kommunenummer, kommunenavnNorsk ?? kommunenavn ?? kommunenummer);
  }
  return read(names);
}

const finding = (file: string, place: string, message: string): Finding => ({
  file,
  place: place || 'whole file',
  rule: 'kartverket',
  message,
  remedy: 'ask Kartverket again; if it answers so, «kommuneinfo» has changed',
});
