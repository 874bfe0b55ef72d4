import type { Atlas } from '../../atlas/atlas.ts';
import type { Language } from '../../i18n/language.ts';
import { commutingViews } from '../commuting/commuting-page.ts';
import { industryViews } from '../industry/industry-page.ts';
import type { Answer } from '../../ui/answer/answer.ts';
import { groupAnswer, municipalityAnswer } from '../place/place-answer.ts';
import { programmeAnswer } from '../programme/programme-answer.ts';
import { industryAnswer } from '../industry/industry-answer.ts';
import { commutingAnswer } from '../commuting/commuting-answer.ts';
import { coverageAnswer } from '../coverage/coverage-answer.ts';

/** The answer of every page that is about a place, a programme or a map of the country. */
export function answersOf(atlas: Atlas, language: Language): readonly Answer[] {
  const { municipalities, regions, counties2024 } = atlas.areas;
  return [
    ...municipalities.map((each) => municipalityAnswer(atlas, language, each)),
    ...regions.map((each) => groupAnswer(atlas, language, 'region', each)),
    ...counties2024.map((each) => groupAnswer(atlas, language, 'county', each)),
    ...atlas.programmes.map((each) => programmeAnswer(atlas, language, each)),
    ...[false, true].map((includeInactive) => coverageAnswer(atlas, language, { includeInactive })),
    ...industryViews(atlas).map((view) => industryAnswer(atlas, language, view)),
    ...commutingViews(atlas).map((view) => commutingAnswer(atlas, language, view)),
  ];
}
