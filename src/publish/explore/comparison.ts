import type { Area } from '../../atlas/area.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import type { ComparedMeasure, ComparisonFile, Part } from '../../explore/comparison.ts';
import type { Kind } from '../../explore/files.ts';
import { valueOf } from '../../domain/observation.ts';
import type { Language } from '../../i18n/language.ts';
import { short } from './breaks.ts';
import { measuresOf } from './measures.ts';

const PART_OF: Readonly<Partial<Record<Kind, Part>>> = {
  index: 'centrality',
  count: 'population',
  quotient: 'industry',
  share: 'commuting',
};

/** The latest figures of every municipality and region, with names in a language. */
export function comparisonFile(atlas: Atlas, language: Language): ComparisonFile {
  const measures = measuresOf(atlas).toReversed();
  const rowOf = (folder: string, { code, name, slug, ...rest }: Area) => {
    const figures = measures.map(({ figure, years }) =>
      figure({ code, name, slug, ...rest }, years.at(-1) ?? 0),
    );
    const values = figures.map(({ observation }) => {
      const value = valueOf(observation);
      return value === undefined ? null : Number.isInteger(value) ? value : short(value);
    });
    const marks = figures.map(({ mark }) => mark).join('');
    return [code, name, `${folder}/${slug}/`, values, marks] as const;
  };
  return {
    measures: measures.map(({ id, kind, name }): ComparedMeasure => ({
      id,
      kind,
      name: name(language),
      part: PART_OF[kind] ?? 'commuting',
    })),
    areas: [
      ...atlas.areas.municipalities.map((area) => rowOf('kommune', area)),
      ...atlas.areas.regions.map((area) => rowOf('region', area)),
    ],
  };
}
