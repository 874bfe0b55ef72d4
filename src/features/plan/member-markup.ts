import type { MunicipalityCode } from '../../domain/area-code.ts';
import { isFixed } from '../../domain/planning/plan.ts';
import { placeOf } from '../../domain/planning/country.ts';
import { areaSlug } from '../../domain/slug.ts';
import { html, swatchHtml, type Html } from '../../ui/browser/markup.ts';
import { memberReasons } from './reason-text.ts';
import { ROLE_LOOKS, type PlanView, type Role } from './plan-view.ts';
import type { PlanState } from './state.ts';
import type { Writing } from './writing.ts';

/** The name of a municipality as a link to its page. */
export const placeLink = (code: MunicipalityCode, { config, fullName }: Writing): Html =>
  html`<a href="${config.pages}kommune/${areaSlug(code, fullName(code))}/">${fullName(code)}</a>`;

/** What a button does to a municipality. */
export type Deed = 'add' | 'remove' | 'back';

/** A button that moves a municipality in or out; its place keeps the focus when all is drawn anew. */
export function deedButton(
  code: MunicipalityCode,
  deed: Deed,
  place: string,
  { words, name }: Writing,
): Html {
  const { members } = words.plan;
  const label = { add: members.addName, remove: members.removeName, back: members.backName }[deed];
  const text = members[deed];
  return html`<button type="button" data-toggle="${code}" data-place="${place}" aria-label="${label(name(code))}">${text}</button>`;
}

/** «klasse 5, 1 234 innbyggere». */
export function aboutPlace(code: MunicipalityCode, { words, country, count }: Writing): string {
  const { centralityClass, residents } = placeOf(country, code);
  const text = `${count(residents)} ${words.residents.toLowerCase()}`;
  return words.plan.members.about(String(centralityClass), text.replace(/ (?=\S+$)/, '\u00a0'));
}

/** The members of a plan in three lists: added, there from before, and taken out. */
export function membersHtml(
  view: PlanView,
  state: PlanState,
  roles: ReadonlyMap<MunicipalityCode, Role>,
  writing: Writing,
): Html {
  const { members } = writing.words.plan;
  const { after, added, dropped } = view.membership;
  const kept = after.filter((code) => !added.includes(code));
  const item = (code: MunicipalityCode): Html => {
    const out = dropped.includes(code);
    const why = out ? [] : memberReasons(code, view, state, writing);
    const button =
      !isFixed(view.plan, code) && deedButton(code, out ? 'back' : 'remove', 'member', writing);
    const swatch = swatchHtml(ROLE_LOOKS[roles.get(code) ?? 'none']);
    const about = [aboutPlace(code, writing), ...why].join('; ');
    return html`<li data-code="${code}">${swatch}<span>${placeLink(code, writing)}<span class="plan-why">${about}</span></span>${button}</li>`;
  };
  const list = (title: string, codes: readonly MunicipalityCode[]) =>
    codes.length > 0 &&
    html`<h3>${title} (${codes.length})</h3><ul class="plan-list">${codes.map(item)}</ul>`;
  const none = after.length === 0 && html`<p>${members.none}</p>`;
  return html`${none}${list(members.added, added)}${list(members.kept, kept)}${list(members.dropped, dropped)}`;
}
