import { GAP_LIMITS, type GapLimits } from '../../domain/indicators/gap-kind.ts';

/** The names of the limits in the address; whole per cent. */
const NAMES = { toCovered: 'papir', islandOut: 'oy' } as const;
const KEYS = ['toCovered', 'islandOut'] as const;

/** The limits that an address asks for; the usual one where it has none, or none that can be. */
export function limitsOf(search: string): GapLimits {
  const asked = new URLSearchParams(search);
  const limit = (key: keyof GapLimits): number => {
    const text = asked.get(NAMES[key]) ?? '';
    return /^(100|\d{1,2})$/.test(text) ? Number(text) / 100 : GAP_LIMITS[key];
  };
  return { toCovered: limit('toCovered'), islandOut: limit('islandOut') };
}

/** The query of an address with the limits in it; the usual ones are left out. */
export function withLimits(search: string, limits: GapLimits): string {
  const query = new URLSearchParams(search);
  for (const key of KEYS) {
    if (limits[key] === GAP_LIMITS[key]) query.delete(NAMES[key]);
    else query.set(NAMES[key], String(Math.round(limits[key] * 100)));
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
