import { readFile } from 'node:fs/promises';
import { RefreshFailure } from '../src/ingest/refresh/refusal.ts';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly homepage?: string;
}

/**
 * Who asks, and whom the services can turn to: `TRAINEEATLAS_CONTACT` (an address of any kind),
 * else the homepage of the package.
 * @throws RefreshFailure when there is neither: nobody asks a public service without a name
 */
export async function userAgent(packageFile: string): Promise<string> {
  const { name, version, homepage } = JSON.parse(await readFile(packageFile, 'utf8')) as Package;
  const contact = process.env['TRAINEEATLAS_CONTACT'] ?? homepage;
  if (contact !== undefined && contact !== '') return `${name}/${version} (+${contact})`;
  throw new RefreshFailure(
    'the services are not told whom to turn to',
    'set TRAINEEATLAS_CONTACT to your e-mail or the address of your project',
  );
}
