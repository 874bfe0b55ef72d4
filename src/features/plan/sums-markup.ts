import { isKnown, type Observation } from '../../domain/observation.ts';
import { reachedAt } from '../../domain/planning/country.ts';
import { spreadOf, type PlanSums } from '../../domain/planning/sums.ts';
import { html, type Html } from '../../ui/browser/markup.ts';
import type { PlanView } from './plan-view.ts';
import type { Writing } from './writing.ts';

/** A sum as it is read, with the names behind it where there are some. */
export interface SumText {
  readonly text: string;
  readonly detail: string;
}

/** One line of the table: what, before, after, and the difference where it is a number. */
export interface SumRow {
  readonly head: string;
  readonly before: SumText;
  readonly after: SumText;
  readonly change: string;
}

interface SumKind {
  readonly head: string;
  readonly of: (sums: PlanSums) => Observation;
  readonly detail?: (sums: PlanSums, writing: Writing) => string;
}

/** The sums before and after side by side. */
export const sumRows = ({ before, after }: PlanView, writing: Writing): readonly SumRow[] =>
  kindsOf(writing).map(({ head, of, detail }) => {
    const text = (sums: PlanSums): SumText => ({
      text: writing.count(of(sums)),
      detail: detail?.(sums, writing) ?? '',
    });
    const change = changeText(of(before), of(after), writing);
    return { head, before: text(before), after: text(after), change };
  });

function kindsOf({ words, file }: Writing): readonly SumKind[] {
  const { sums } = words.plan;
  return [
    { head: sums.municipalities, of: ({ municipalities }) => number(municipalities) },
    { head: `${words.residents} ${words.residentsDay}`, of: ({ residents }) => residents },
    { head: sums.youngAdults(String(file.youngAdultsYear)), of: ({ youngAdults }) => youngAdults },
    { head: sums.jobs(String(file.jobsYear)), of: ({ jobs }) => jobs },
    { head: sums.remote, of: ({ remote }) => number(remote.length) },
    { head: sums.remoteResidents, of: ({ remoteResidents }) => remoteResidents },
    { head: sums.onlyHere, of: ({ onlyHere }) => number(onlyHere.length) },
    { head: sums.spread, of: spreadFigure, detail: spreadEnds },
    { head: sums.overlap, of: overlapCount, detail: overlapNames },
  ];
}

const number = (value: number): Observation => ({ kind: 'known', value });

/** A difference of two sums is one only when both hold the same parts. */
function changeText(before: Observation, after: Observation, { format }: Writing): string {
  if (!isKnown(before) || !isKnown(after)) return '';
  if (before.leftOut?.join() !== after.leftOut?.join()) return '';
  const change = after.value - before.value;
  return change === 0 ? '0' : format.signed(change);
}

/** One municipality alone lies 0 km from itself; whole kilometres, so that the columns add up. */
const spreadFigure = ({ spread }: PlanSums): Observation =>
  number(Math.round(spread?.kilometres ?? 0));

const spreadEnds = ({ spread }: PlanSums, { words, name }: Writing): string =>
  spread === undefined ? '' : words.plan.sums.spreadOf(name(spread.from), name(spread.to));

const overlapCount = ({ overlaps }: PlanSums): Observation =>
  number(new Set(overlaps.flatMap(({ municipalities }) => municipalities)).size);

const overlapNames = ({ overlaps }: PlanSums, writing: Writing): string =>
  overlaps
    .map(({ programme, municipalities }) =>
      writing.words.plan.sums.overlapOf(
        writing.programme(programme),
        writing.names(municipalities),
      ),
    )
    .join('; ');

/** The table, a row a sum. */
export function sumsHtml(view: PlanView, writing: Writing): Html {
  const { sums } = writing.words.plan;
  const head = [sums.today, sums.after, sums.change].map(
    (text) => html`<th scope="col" class="number">${text}</th>`,
  );
  const body = sumRows(view, writing).map(({ head: name, before, after, change }) => {
    const same = change === '0' && before.detail === after.detail;
    const cells = [before, after, { text: change, detail: '' }].map(cellHtml);
    return html`<tr${!same && html` class="changed"`}><th scope="row">${name}</th>${cells}</tr>`;
  });
  return html`<table><caption class="visually-hidden">${sums.title}</caption><thead><tr><td></td>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

const cellHtml = ({ text, detail }: SumText): Html =>
  html`<td class="number">${text}${detail !== '' && html`<span class="plan-why">${detail}</span>`}</td>`;

/** How far apart the municipalities lie that the report warns of. */
const WARNING = 'framtidsfylket';

/** What the report says of spread, with the distance it speaks of in our own measure. */
export function spreadWarning({ country, words, kilometres }: Writing): string {
  const programme = country.programmes.get(WARNING);
  const members = programme === undefined ? [] : reachedAt(programme, 'area');
  return words.plan.spread.text(kilometres(spreadOf(members, country)?.kilometres ?? 0));
}
