import type { Rule } from './rule.ts';
import { areaHasMembers } from './rules/area-has-members.ts';
import { boundariesSound } from './rules/boundaries-sound.ts';
import { centralityClass } from './rules/centrality-class.ts';
import { commutingMatchesEmployment } from './rules/commuting-matches-employment.ts';
import { competenceInProfile } from './rules/competence-in-profile.ts';
import { countyKnown } from './rules/county-known.ts';
import { countyOfNumber } from './rules/county-of-number.ts';
import { coverageRegional } from './rules/coverage-regional.ts';
import { releaseDay } from './rules/release-day.ts';
import { employmentComplete } from './rules/employment-complete.ts';
import { figurePlausible } from './rules/figure-plausible.ts';
import { flowNotEmpty } from './rules/flow-not-empty.ts';
import { formerMunicipality } from './rules/former-municipality.ts';
import { industryComplete } from './rules/industry-complete.ts';
import { industryKnown } from './rules/industry-known.ts';
import { industrySum } from './rules/industry-sum.ts';
import { laterNumber } from './rules/later-number.ts';
import { manifestComplete } from './rules/manifest-complete.ts';
import { manifestProvenance } from './rules/manifest-provenance.ts';
import { municipalityGeometry } from './rules/municipality-geometry.ts';
import { municipalityKnown } from './rules/municipality-known.ts';
import { formerName } from './rules/former-name.ts';
import { nameLanguage } from './rules/name-language.ts';
import { nameUnique } from './rules/name-unique.ts';
import { newYear } from './rules/new-year.ts';
import { populationComplete } from './rules/population-complete.ts';
import { pageTold } from './rules/page-told.ts';
import { oneFigure } from './rules/one-figure.ts';
import { programmeDates } from './rules/programme-dates.ts';
import { programmeDescribed } from './rules/programme-described.ts';
import { programmeKnown } from './rules/programme-known.ts';
import { regionKnown } from './rules/region-known.ts';
import { reportSection } from './rules/report-section.ts';
import { slugUnique } from './rules/slug-unique.ts';
import { statusWithCount } from './rules/status-with-count.ts';
import { residentsComplete } from './rules/residents-complete.ts';
import { residentsSum } from './rules/residents-sum.ts';
import { surveyGridComplete } from './rules/survey-grid-complete.ts';
import { surveyShares } from './rules/survey-shares.ts';
import { surveySums } from './rules/survey-sums.ts';
import { surveyTableKnown } from './rules/survey-table-known.ts';
import { surveyWholePersons } from './rules/survey-whole-persons.ts';
import { surveyValues } from './rules/survey-values.ts';
import { tablesNotEmpty } from './rules/tables-not-empty.ts';

/** All that must be true of `data/`: whole, then places, figures, programmes, surveys, sources. */
export const RULES: readonly Rule[] = [
  tablesNotEmpty,
  municipalityKnown,
  nameUnique,
  nameLanguage,
  formerName,
  slugUnique,
  laterNumber,
  formerMunicipality,
  countyKnown,
  countyOfNumber,
  regionKnown,
  areaHasMembers,
  centralityClass,
  municipalityGeometry,
  boundariesSound,
  populationComplete,
  residentsComplete,
  residentsSum,
  employmentComplete,
  statusWithCount,
  flowNotEmpty,
  commutingMatchesEmployment,
  newYear,
  industryKnown,
  industryComplete,
  industrySum,
  oneFigure,
  programmeKnown,
  programmeDescribed,
  programmeDates,
  coverageRegional,
  competenceInProfile,
  figurePlausible,
  reportSection,
  pageTold,
  surveyTableKnown,
  surveyGridComplete,
  surveyValues,
  surveySums,
  surveyShares,
  surveyWholePersons,
  manifestComplete,
  manifestProvenance,
  releaseDay,
];
