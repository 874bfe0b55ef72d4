import type { BriefFacts } from './brief-facts.ts';
import type { Words } from '../../i18n/shape.ts';
import { terms } from '../../i18n/terms.en.ts';

/** Two printed pages about a county or the country, for those who decide. */
export const briefs: Words['briefs'] = {
  kind: 'Brief to print',
  title: (name) => `${name}: who do the trainee programmes reach?`,
  country: 'Brief on the whole country',
  ofCounty: (name) => `Brief on ${name}`,
  pointer: 'At most two pages to print:',
  lead: (facts) => `${reachOf(facts)} ${gapsOf(facts)}`,
  mapTitle: 'Coverage, one municipality at a time',
  evidence:
    'Documented: the report shows trainees, members, activity or a host in the municipality. Stated: it says that the municipality, or the whole region, belongs. Named area: it names only the region.',
  coverage: {
    municipalities: 'Municipalities by centrality',
    population: (year) => `Residents on 1 January ${year} by centrality`,
    class: 'Class',
    counties: 'The counties',
    all: 'All',
    covered: 'Covered',
    remote: 'Classes 5–6',
    gaps: 'No programme',
  },
  gaps: {
    title: { residents: 'The largest gaps', distance: 'The gaps' },
    caption: {
      residents: 'Municipalities of class 5–6 without a programme, most residents first',
      distance: 'Municipalities of class 5–6 without a programme, nearest to one first',
    },
    none: 'No municipality of class 5–6 was without a programme.',
    shown: (shown, all, order) => {
      if (all === 1) return 'The table shows the only gap.';
      const near = order === 'distance';
      return shown === all
        ? `The table shows all ${all} gaps, those ${near ? 'nearest to a programme' : 'with most residents'} first.`
        : `The table shows the ${shown} gaps ${near ? 'nearest to a programme' : 'with most residents'}, of ${all} in all.`;
    },
    more: 'The whole list',
    nearest: 'Nearest programme',
    away: (kilometres) => `${kilometres}\u00a0km`,
  },
  programmes: {
    title: 'The programmes here',
    caption: 'Municipalities that each programme covered, at each level of evidence',
    none: 'The report ties no trainee programme to the place.',
    residents: (year) => `Residents ${year}, documented or stated`,
    host: 'Host in',
    inactive: (name) => `${name} (not active)`,
  },
  nextDoor: {
    title: 'Gaps that neighbour a programme',
    lead: ({ gaps, nextDoor, residents, jobs }) => {
      if (gaps === 0) return 'There is no gap here to reach.';
      const one = 'borders on, or shares its labour-market region with,';
      const many = 'border on, or share their labour-market region with,';
      const covered = 'a covered municipality';
      if (nextDoor === 0) {
        return gaps === 1
          ? `The gap neither borders on, nor shares its labour-market region with, ${covered}.`
          : `None of the ${gaps} gaps ${many} ${covered}.`;
      }
      const who =
        gaps === 1
          ? `The gap ${one}`
          : nextDoor === 1
            ? `One of the ${gaps} gaps ${one}`
            : `${nextDoor === gaps ? `All the ${gaps}` : `${nextDoor} of the ${gaps}`} gaps ${many}`;
      return `${who} ${covered}. ${nextDoor === 1 ? 'It has' : 'They have'} ${residents}\u00a0residents and ${jobs}\u00a0jobs.`;
    },
    note: 'A municipality may lie next door to several programmes, and is then listed with each of them.',
    caption: 'Gaps next door to each programme',
    gaps: 'Gaps',
    names: 'Which',
  },
  dated: (date) => `The sources last changed the figures on ${date}.`,
  address: 'This brief is at',
};

function reachOf(facts: BriefFacts): string {
  const { name, members, evidence, covered, population, populationYear, coveredShare } = facts;
  const level = terms.evidence[evidence];
  if (members === 1) {
    const here = `${name} is a single municipality with ${population}\u00a0residents (${populationYear})`;
    return `${here} and had ${covered === 1 ? 'a' : 'no'} programme in 2020–2021 (${level}).`;
  }
  if (covered === 0)
    return `None of the ${members} municipalities in ${name} had a programme in 2020–2021 (${level}). They have ${population}\u00a0residents (${populationYear}).`;
  const which =
    covered === members
      ? `All the ${members}`
      : `${covered === 1 ? 'One' : covered} of the ${members}`;
  return `${which} municipalities in ${name} had a programme in 2020–2021 (${level}), with ${coveredShare} of the ${population}\u00a0residents (${populationYear}).`;
}

function gapsOf({ members, remote, gaps }: BriefFacts): string {
  if (remote === 0)
    return members === 1
      ? 'The municipality is not in class 5 or 6.'
      : 'None of the municipalities are in class 5 or 6.';
  if (remote === 1)
    return `The only municipality of class 5–6 had ${gaps === 0 ? 'a' : 'no'} programme.`;
  if (gaps === 0) return `All the ${remote} municipalities of class 5–6 had a programme.`;
  const which = gaps === remote ? 'none had a' : `${gaps === 1 ? 'one' : gaps} had no`;
  return `Of the ${remote} municipalities of class 5–6, ${which} programme.`;
}
