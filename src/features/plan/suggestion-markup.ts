import type { GreedyStep } from '../../domain/planning/greedy.ts';
import type { Candidate } from '../../domain/planning/reasons.ts';
import { placeOf } from '../../domain/planning/country.ts';
import { html, swatchHtml, type Html } from '../../ui/browser/markup.ts';
import { listed } from '../../i18n/list.ts';
import { deedButton, placeLink } from './member-markup.ts';
import { reasonTexts } from './reason-text.ts';
import { ROLE_LOOKS, type PlanView, type Role } from './plan-view.ts';
import type { PlanState } from './state.ts';
import type { Writing } from './writing.ts';

/** The suggested steps, each with the numbers behind it. */
export function stepsHtml(view: PlanView, state: PlanState, writing: Writing): Html {
  const { suggestions } = writing.words.plan;
  if (view.steps.length === 0) return html`<p>${suggestions.none}</p>`;
  const items = view.steps.map(
    (step) =>
      html`<li data-code="${step.code}"><span>${swatchHtml(ROLE_LOOKS.suggested)}${placeLink(step.code, writing)} ${stepText(step, state, writing)}</span>${deedButton(step.code, 'add', 'step', writing)}</li>`,
  );
  return html`<ol class="plan-list plan-steps">${items}</ol><p><button type="button" class="plan-all">${suggestions.all}</button></p>`;
}

/** What a step adds, and where it lies. */
export function stepText(step: GreedyStep, state: PlanState, writing: Writing): string {
  const { suggestions, reasons } = writing.words.plan;
  const { integer } = writing.format;
  const region = step.steps === undefined ? [] : [regionText(step, writing)];
  const parts = [
    suggestions.gain[state.objective](integer(step.gain), integer(step.sum)),
    reasons.nearest(
      writing.kilometres(step.nearest.kilometres),
      writing.name(step.nearest.municipality),
    ),
    ...region,
    suggestions.spread(writing.kilometres(step.spread?.kilometres ?? 0)),
  ];
  const ties = step.ties.length === 0 ? '' : ` ${suggestions.ties(writing.names(step.ties))}`;
  return `${parts.join('; ')}.${ties}`;
}

const regionText = ({ steps }: GreedyStep, { words }: Writing): string =>
  steps === 0 ? words.plan.suggestions.region.own : words.plan.suggestions.region.one;

/** Everyone that has a reason to join, in a table. */
export function candidatesHtml(
  view: PlanView,
  state: PlanState,
  roles: ReadonlyMap<Candidate['code'], Role>,
  writing: Writing,
): Html {
  const { words } = writing;
  const { candidates, members } = words.plan;
  if (view.candidates.length === 0) return html`<p>${candidates.none}</p>`;
  const heads = [
    [words.municipality, ''],
    [members.add, 'plan-deed'],
    [words.centralityClass, 'number'],
    [words.residents, 'number'],
    [candidates.reasons, ''],
    [candidates.others, ''],
  ] as const;
  const head = heads.map(([text, kind]) => html`<th scope="col" class="${kind}">${text}</th>`);
  const rows = view.candidates.map((each) => candidateRow(each, view, state, roles, writing));
  return html`<p>${candidates.order(String(view.candidates.length))}</p><div class="table-frame"><table class="plan-candidates"><caption class="visually-hidden">${candidates.title}</caption><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function candidateRow(
  { code, reasons }: Candidate,
  view: PlanView,
  state: PlanState,
  roles: ReadonlyMap<Candidate['code'], Role>,
  writing: Writing,
): Html {
  const { centralityClass, residents } = placeOf(writing.country, code);
  const others = (view.others.get(code) ?? []).map((id) => writing.programme(id));
  const look = ROLE_LOOKS[roles.get(code) ?? 'none'];
  const deed = deedButton(
    code,
    view.membership.dropped.includes(code) ? 'back' : 'add',
    'row',
    writing,
  );
  const why = reasonTexts(code, reasons, state, writing).join('; ');
  const other = listed(others, writing.words.plan.reasons.and);
  return html`<tr data-code="${code}"><th scope="row">${swatchHtml(look)}${placeLink(code, writing)}</th><td class="plan-deed">${deed}</td><td class="number">${centralityClass}</td><td class="number">${writing.count(residents)}</td><td>${why}</td><td>${other}</td></tr>`;
}
