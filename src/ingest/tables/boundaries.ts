import { z } from 'zod';
import type { MunicipalityTopology } from '../../domain/boundaries.ts';
import { MAKE, type Finding } from '../../domain/finding.ts';

export const BOUNDARIES_FILE = 'boundaries/municipalities.topojson';

const ID = z.string().regex(/^\d{4}$/, 'not a municipality number');
const RINGS = z.array(z.array(z.int()).min(1)).min(1);
const PAIR = z.tuple([z.number(), z.number()]);

/** As much of TopoJSON as later rooms lean on; whether it draws every municipality is a check. */
const SHAPE = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('Polygon'), id: ID, arcs: RINGS }),
  z.looseObject({ type: z.literal('MultiPolygon'), id: ID, arcs: z.array(RINGS).min(1) }),
]);
const TOPOLOGY = z.looseObject({
  type: z.literal('Topology'),
  objects: z.looseObject({
    municipalities: z.looseObject({
      type: z.literal('GeometryCollection'),
      geometries: z.array(SHAPE).min(1),
    }),
  }),
  transform: z.looseObject({ scale: PAIR, translate: PAIR }).optional(),
  arcs: z.array(z.array(z.array(z.number()).min(2)).min(2)).min(1),
});

export const noBoundaries = (): MunicipalityTopology => ({
  type: 'Topology',
  objects: { municipalities: { type: 'GeometryCollection', geometries: [] } },
  arcs: [],
});

/** The boundaries of the division, or no boundaries and why. */
export function parseBoundaries(text: string): {
  boundaries: MunicipalityTopology;
  findings: readonly Finding[];
} {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const message = (error as Error).message;
    return { boundaries: noBoundaries(), findings: [finding('whole file', message)] };
  }
  const parsed = TOPOLOGY.safeParse(json);
  if (parsed.success) return { boundaries: json as MunicipalityTopology, findings: [] };
  const findings = parsed.error.issues.map(({ path, message }) =>
    finding(path.join('.') || 'whole file', message),
  );
  return { boundaries: noBoundaries(), findings };
}

const finding = (place: string, message: string): Finding => ({
  file: `data/${BOUNDARIES_FILE}`,
  place,
  rule: 'topojson',
  message,
  remedy: `make it anew with «${MAKE}»`,
});
