import type { MunicipalityCode } from '../../domain/area-code.ts';
import { isKnown, type Observation } from '../../domain/observation.ts';
import { placeOf, type PlanCountry } from '../../domain/planning/country.ts';
import type { PlanFile } from '../../domain/planning/plan-file.ts';
import { listed } from '../../i18n/list.ts';
import { numberFormatOf, type NumberFormat } from '../../i18n/number.ts';
import type { PlannerConfig, PlannerWords } from './words.ts';

/** More names than these are counted instead of listed. */
const MOST_NAMES = 4;

/** How the planner writes places and figures in the language of its page. */
export interface Writing {
  readonly words: PlannerWords;
  readonly config: PlannerConfig;
  readonly file: PlanFile;
  readonly country: PlanCountry;
  readonly format: NumberFormat;
  /** All its official names. */
  fullName(code: MunicipalityCode): string;
  /** The first of them: within a sentence, where several would hide the rest. */
  name(code: MunicipalityCode): string;
  /** «a, b og c», or the first few «og 5 til». */
  names(codes: readonly MunicipalityCode[]): string;
  programme(id: string): string;
  region(code: MunicipalityCode): string;
  /** A sum with what it leaves out, or why there is none. */
  count(figure: Observation): string;
  /** Whole kilometres. */
  kilometres(value: number): string;
}

export function writingOf(
  words: PlannerWords,
  config: PlannerConfig,
  file: PlanFile,
  country: PlanCountry,
): Writing {
  const format = numberFormatOf(words.language);
  const regions = new Map<string, string>(file.regions);
  const { and, more } = words.plan.reasons;
  const fullName = (code: MunicipalityCode): string => placeOf(country, code).name;
  const name = (code: MunicipalityCode): string => fullName(code).split(' - ')[0] ?? '';
  return {
    words,
    config,
    file,
    country,
    format,
    fullName,
    name,
    names: (codes) => {
      const rest = codes.length - MOST_NAMES;
      const shown = codes.map(name);
      return rest < 2
        ? listed(shown, and)
        : listed([...shown.slice(0, MOST_NAMES), more(format.integer(rest))], and);
    },
    programme: (id) => country.programmes.get(id)?.name ?? id,
    region: (code) => regions.get(placeOf(country, code).region) ?? '',
    count: (figure) => {
      if (!isKnown(figure)) return words.missing[figure.reason];
      const { value, leftOut } = figure;
      const without = leftOut === undefined ? '' : ` (− ${leftOut.join(', ')})`;
      return `${format.integer(value)}${without}`;
    },
    kilometres: (value) => format.integer(value),
  };
}
