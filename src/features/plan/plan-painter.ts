import { writeMarkup } from '../../ui/browser/markup-policy.ts';
import type { MunicipalityCode } from '../../domain/area-code.ts';
import { isKnown } from '../../domain/observation.ts';
import { html, type Html } from '../../ui/browser/markup.ts';
import { listed } from '../../i18n/list.ts';
import { membersHtml } from './member-markup.ts';
import { ROLES, ROLE_LOOKS, type PlanView, type Role, industriesIn } from './plan-view.ts';
import { candidatesHtml, stepsHtml } from './suggestion-markup.ts';
import { spreadWarning, sumsHtml } from './sums-markup.ts';
import type { PlanState } from './state.ts';
import type { Writing } from './writing.ts';
import type { PlanCensus } from '../../domain/planning/country.ts';
import type { LocationQuotient } from '../../domain/indicators/location-quotient.ts';
import { writeFigure } from '../../measures/kind.ts';

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

/** The industries of the area before and after, beside what the programme looks for. */
export function industriesHtml(view: PlanView, writing: Writing): Html {
  const tables = writing.country.censuses.map((census) => censusTable(view, census, writing));
  return html`${tables}${profileHtml(view, writing)}`;
}

const profileOf = ({ plan }: PlanView, { config }: Writing) =>
  plan.base.kind === 'programme' ? config.profiles[plan.base.programme] : undefined;

function censusTable(view: PlanView, census: PlanCensus, writing: Writing): Html {
  const { words, country } = writing;
  const { industries, sums } = words.plan;
  const read = industriesIn(country);
  const before = new Map(
    read(view.membership.before, census).map(({ industry, quotient }) => [industry, quotient]),
  );
  const wanted = profileOf(view, writing)?.industries ?? {};
  const rows = read(view.membership.after, census).map(({ industry, quotient }) => {
    const named = wanted[industry];
    const cells = [
      quotientText(before.get(industry), writing),
      quotientText(quotient, writing),
      boundsText(quotient, writing),
    ].map((text) => html`<td class="number">${text}</td>`);
    const verdict = quotient.status === undefined ? '' : words.status[quotient.status];
    const word = named === undefined ? '' : industries.wantedWord(named);
    return html`<tr><th scope="row">${words.industries[industry] ?? industry}</th>${cells}<td>${verdict}</td><td>${word}</td></tr>`;
  });
  const heads = [industries.industry, sums.today, sums.after, words.interval];
  const head = [...heads, industries.status, industries.wanted].map((text, at) => {
    const kind = at > 0 && at < heads.length && html` class="number"`;
    return html`<th scope="col"${kind}>${text}</th>`;
  });
  const caption = industries.caption(words.industryBasis[census.basis], String(census.year));
  return html`<div class="table-frame" tabindex="0" role="group" aria-label="${caption}"><table class="plan-industries"><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** A quotient with what it leaves out, or why there is none; nobody has no industries. */
function quotientText(found: LocationQuotient | undefined, { words, names }: Writing) {
  if (found === undefined) return '–';
  if (!isKnown(found.quotient)) return words.missing[found.quotient.reason];
  const without = found.leftOut.length === 0 ? '' : ` (− ${names(found.leftOut)})`;
  return `${writeFigure(words.language, 'quotient', found.quotient.value)}${without}`;
}

function boundsText({ bounds }: LocationQuotient, { words }: Writing): string {
  if (bounds === undefined) return '';
  const write = (value: number): string => writeFigure(words.language, 'quotient', value);
  const [lower, upper] = [write(bounds.lower), write(bounds.upper)];
  return lower === upper ? lower : `${lower}–${upper}`;
}

function profileHtml(view: PlanView, writing: Writing): Html {
  const { industries } = writing.words.plan;
  const { base } = view.plan;
  if (base.kind === 'new') return html`<p class="aside">${industries.noProfile}</p>`;
  const profile = profileOf(view, writing);
  if (profile === undefined) return html``;
  const matched = Object.keys(profile.industries).length > 0;
  const title = industries.profile(writing.programme(base.programme), profile.section);
  return html`<h3>${title}</h3><p>${profile.text}</p><p class="aside">${matched ? industries.matched : industries.unmatched}</p>`;
}
