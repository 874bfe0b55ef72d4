import { isKnown } from '../../domain/observation.ts';
import type { MunicipalityCode } from '../../domain/area-code.ts';
import { isUncertainShare, type Reasons, type Way } from '../../domain/planning/reasons.ts';
import type { PlanView } from './plan-view.ts';
import type { PlanState } from './state.ts';
import type { Writing } from './writing.ts';

/** Every way that speaks for a municipality, in words with the numbers behind it. */
export function reasonTexts(
  code: MunicipalityCode,
  reasons: Reasons,
  state: Pick<PlanState, 'commuting'>,
  writing: Writing,
): readonly string[] {
  const { plan } = writing.words;
  const texts: Readonly<Record<Way, () => string>> = {
    region: () =>
      reasons.inRegion.length === 0
        ? ''
        : plan.reasons.region(writing.region(code), writing.names(reasons.inRegion)),
    border: () =>
      reasons.acrossBorder.length === 0
        ? ''
        : plan.reasons.border(writing.names(reasons.acrossBorder)),
    commuting: () => commutingText(reasons, state.commuting / 100, writing),
    ring: () => nearestText(reasons, writing),
  };
  return (['region', 'border', 'commuting', 'ring'] as const)
    .map((way) => texts[way]())
    .filter((text) => text !== '');
}

/** A share that rounds to nothing is no reason. */
const LEAST_SHARE = 0.0005;

function commutingText({ commuting }: Reasons, limit: number, { words, format }: Writing): string {
  if (commuting === undefined || !isKnown(commuting.value)) return '';
  if (commuting.value.value < LEAST_SHARE) return '';
  const text = words.plan.reasons.commuting(format.percent(commuting.value.value, 1));
  return isUncertainShare(commuting, limit) ? `${text} (${words.plan.reasons.uncertain})` : text;
}

const nearestText = ({ nearest }: Reasons, writing: Writing): string =>
  nearest === undefined
    ? ''
    : writing.words.plan.reasons.nearest(
        writing.kilometres(nearest.kilometres),
        writing.name(nearest.municipality),
      );

/** Why a member is in the plan: what the report says of it, or what speaks for it. */
export function memberReasons(
  code: MunicipalityCode,
  view: PlanView,
  state: PlanState,
  writing: Writing,
): readonly string[] {
  const { base } = view.plan;
  const programme =
    base.kind === 'programme' ? writing.country.programmes.get(base.programme) : undefined;
  const reach = programme?.reach.filter(({ municipality }) => municipality === code) ?? [];
  if (!view.membership.added.includes(code) && reach.length > 0)
    return reach.map(({ basis, section }) =>
      writing.words.plan.members.basis(writing.words.basis[basis], section),
    );
  const host = base.kind === 'new' && base.host === code ? [writing.words.plan.members.host] : [];
  return [...host, ...reasonTexts(code, view.reasonsOf(code), state, writing)];
}
