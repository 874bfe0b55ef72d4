import { writeMarkup } from '../../ui/browser/markup-policy.ts';
import type { MunicipalityCode } from '../../domain/area-code.ts';
import { isKnown } from '../../domain/observation.ts';
import { html, type Html } from '../../ui/browser/markup.ts';
import { listed } from '../../i18n/list.ts';
import { industriesHtml } from './industry-markup.ts';
import { membersHtml } from './member-markup.ts';
import { ROLES, ROLE_LOOKS, type PlanView, type Role } from './plan-view.ts';
import { candidatesHtml, stepsHtml } from './suggestion-markup.ts';
import { spreadWarning, sumsHtml } from './sums-markup.ts';
import type { PlanState } from './state.ts';
import type { Writing } from './writing.ts';

/** The name of a plan: its programme's, the reader's own, or none yet. */
export function planName({ plan }: PlanView, writing: Writing): string {
  if (plan.base.kind === 'programme') return writing.programme(plan.base.programme);
  return plan.base.name === '' ? writing.words.plan.unnamed : plan.base.name;
}

/** What the plan comes to in a sentence or two. */
export function planSentence(view: PlanView, writing: Writing): string {
  const { plan } = writing.words;
  const { format } = writing;
  const { residents, remote, municipalities } = view.after;
  const name = planName(view, writing);
  const reached = plan.reaches(
    name,
    format.integer(municipalities),
    isKnown(residents) ? format.integer(residents.value) : writing.count(residents),
    String(writing.file.residentsYear),
    format.integer(remote.length),
  );
  const { added, dropped } = view.membership;
  if (added.length + dropped.length === 0) return reached;
  const names = (codes: readonly MunicipalityCode[]): string =>
    codes.length === 0
      ? plan.sums.nobody
      : listed(
          codes.map((code) => writing.name(code)),
          plan.reasons.and,
        );
  return `${reached} ${plan.changes(names(added), names(dropped))}`;
}

/** Writes a plan into the places of the page that are kept for it. */
export function paintPlan(
  page: HTMLElement,
  view: PlanView,
  state: PlanState,
  roles: ReadonlyMap<MunicipalityCode, Role>,
  writing: Writing,
  complete: boolean,
): void {
  const { plan } = writing.words;
  const put = (name: string, markup: Html): void => {
    const place = page.querySelector(`[data-plan="${name}"]`);
    if (place !== null) writeMarkup(place, markup);
  };
  put('sums', sumsHtml(view, writing));
  put('spread', html`<p>${spreadWarning(writing)}</p>`);
  put('members', membersHtml(view, state, roles, writing));
  put('steps', stepsHtml(view, state, writing));
  put(
    'candidates',
    complete
      ? candidatesHtml(view, state, roles, writing)
      : html`<p>${plan.candidates.waiting}</p>`,
  );
  put('industries', industriesHtml(view, writing));
}

/** How many municipalities have each role; a role that nobody has is left out. */
export function paintLegend(
  page: HTMLElement,
  roles: ReadonlyMap<MunicipalityCode, Role>,
  { format }: Writing,
): void {
  const legend = page.querySelector<HTMLElement>('.plan-legend');
  // Before this, the map has the colours of coverage.
  if (legend !== null) legend.hidden = false;
  const counts = Map.groupBy(roles.values(), (role) => role);
  for (const role of ROLES) {
    const [look] = ROLE_LOOKS[role].split(' ');
    const entry = page.querySelector<HTMLElement>(`.legend .${look}`)?.closest('li');
    const count = entry?.querySelector('.count');
    const found = counts.get(role)?.length ?? 0;
    if (entry) entry.hidden = found === 0;
    if (count) count.textContent = format.integer(found);
  }
}
