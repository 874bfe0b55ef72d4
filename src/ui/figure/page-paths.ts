import type { Programme } from '../../atlas/programme.ts';
import { isReportSection } from '../../domain/source-reference.ts';
import type { Area } from '../../atlas/area.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { CommutingView } from '../../measures/commuting-rate.ts';

/** The address of a programme's page, below the language; only those of the report have a map. */
export const programmePath = ({ id, row }: Programme): string =>
  row.kind === 'regional' && isReportSection(row.report_section)
    ? `ordning/${id}/`
    : `ordning/annen/${id}/`;

/** The address of a brief, below the language. */
export const briefPath = (area: Area): string =>
  area.type === 'country' ? 'notat/' : `fylke/${area.slug}/notat/`;

/** What a sentence calls the place: the first of its names, and the country in the language. */
export const briefName = (language: Language, area: Area): string =>
  area.type === 'country'
    ? wordsOf(language).terms.country
    : (area.name.split(' - ')[0] ?? area.name);

/** The address of the planner, below the language. */
export const PLAN_PATH = 'planlegg/';

/** Where the page stands, below the language. */
export const STRIPS_PATH = 'hull/arbeidsmarkeder/';

/** Why small municipalities are not reached, below the language. */
export const WHY_PATH = 'hull/hvorfor/';

/** Where the report does not agree with itself, below the language. */
export const CONTRADICTIONS_PATH = 'ordninger/motsigelser/';

/** Hyphens in addresses, where the figures' own names have underscores. */
export const commutingPath = ({ measure, year }: CommutingView): string =>
  `pendling/${measure.replaceAll('_', '-')}/${year}/`;

/** Where the map of coverage stands; it is what the atlas as a whole is shared with. */
export const COVERAGE_PATH = 'dekning/';
