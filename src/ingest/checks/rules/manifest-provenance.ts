import { MAKE } from '../../../domain/finding.ts';
import { defineRule } from '../rule.ts';

/** What was imported has the path and the fingerprint of what was read; what people wrote has not. */
export const manifestProvenance = defineRule('manifest-provenance', function* (tables) {
  for (const { table, kind, sources } of tables.manifest.tables) {
    for (const { id, path, sha256 } of sources) {
      const imported = path !== '' && sha256 !== '';
      const written = path === '' && sha256 === '';
      if (kind === 'imported' ? imported : written) continue;
      yield {
        file: 'manifest.json',
        place: `table ${table}, source ${id}`,
        message: `has kind «${kind}», path «${path}» and fingerprint «${sha256.slice(0, 8)}»`,
        remedy: `make it anew with «${MAKE}»`,
      };
    }
  }
});
