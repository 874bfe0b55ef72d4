import { z } from 'zod';
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
  if (parsed.success) {
    const all = parsed.data.flatMap(({ kommuner }) => kommuner);
    return read(
      new Map(
        all.map(({ kommunenummer, kommunenavnNorsk, kommunenavn }) => [
          kommunenummer,
          kommunenavnNorsk ?? kommunenavn ?? kommunenummer,
        ]),
      ),
    );
  }
  return refused(
    ...parsed.error.issues.map(({ path, message }) => ({
      file,
      place: path.join('.') || 'whole file',
      rule: 'kartverket',
      message,
      remedy: 'ask Kartverket again; if it answers so, «kommuneinfo» has changed',
    })),
  );
}
