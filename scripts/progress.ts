import type { Progress } from '../src/ingest/services/client.ts';

/** Lines such as «[3/24] table 03321, 2021»: what is being fetched, and how much is left. */
export function progressOn(out: { write(text: string): unknown }) {
  let asked = 0;
  let expected = 0;
  const seen = new Set<string>();
  return {
    expect(questions: number): void {
      expected += questions;
    },
    tell({ kind, what, why, wait }: Progress): void {
      if (kind === 'asking') {
        if (seen.has(what)) return;
        seen.add(what);
        asked += 1;
        out.write(`[${asked}/${Math.max(asked, expected)}] ${what}\n`);
      } else if (kind === 'waiting') {
        out.write(
          `    ${what}: ${why ?? ''}; trying again in ${Math.ceil((wait ?? 0) / 1000)} s\n`,
        );
      } else {
        out.write(`    ${what}: not changed since last time\n`);
      }
    },
  };
}
