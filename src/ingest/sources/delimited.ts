import Papa from 'papaparse';
import type { z } from 'zod';
import type { Finding } from '../../domain/finding.ts';
import { read, refused, type Reading } from './text-file.ts';

/**
 * A CSV with a header line, each row checked against a schema of texts.
 * @returns all rows, or one finding a faulty line (line numbers count the header as 1).
 */
export function readDelimited<T>(
  text: string,
  file: string,
  row: z.ZodType<T>,
): Reading<readonly T[]> {
  const bare = text.replace(/^\uFEFF/, '');
  const [header = []] = Papa.parse<string[]>(bare, { preview: 1 }).data;
  const double = header.filter((name, at) => header.indexOf(name) !== at);
  if (double.length > 0) {
    return refused(finding(file, 'line 1', `two columns are called «${double.join('», «')}»`));
  }
  const parsed = Papa.parse<Record<string, string>>(bare, {
    header: true,
    skipEmptyLines: true,
  });
  const findings: Finding[] = parsed.errors.map(({ row: at, message }) =>
    finding(file, at === undefined ? 'whole file' : `line ${at + 2}`, message),
  );
  const rows = parsed.data.flatMap((record, at) => {
    const result = row.safeParse(record);
    if (result.success) return [result.data];
    for (const issue of result.error.issues) {
      findings.push(finding(file, `line ${at + 2}, ${issue.path.join('.')}`, issue.message));
    }
    return [];
  });
  if (rows.length === 0 && findings.length === 0) {
    findings.push(finding(file, 'whole file', 'no rows'));
  }
  return findings.length > 0 ? refused(...findings) : read(rows);
}

const finding = (file: string, place: string, message: string): Finding => ({
  file,
  place,
  rule: 'csv-row',
  message,
  remedy: 'mend the line, or fetch the file again',
});
