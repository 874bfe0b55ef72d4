import type { LocationQuotient } from '../../domain/indicators/location-quotient.ts';
import { isKnown } from '../../domain/observation.ts';
import type { PlanCensus } from '../../domain/planning/country.ts';
import { html, type Html } from '../../ui/browser/markup.ts';
import { writeFigure } from '../../measures/kind.ts';
import { industriesIn, type PlanView } from './plan-view.ts';
import type { Writing } from './writing.ts';

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
