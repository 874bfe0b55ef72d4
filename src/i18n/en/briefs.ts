import type { BriefFacts } from '../brief-facts.ts';
import type { Words } from '../shape.ts';

const municipalities = (n: number): string => (n === 1 ? 'municipality' : 'municipalities');
const have = (n: number): string => (n === 1 ? 'has' : 'have');

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
    'Documented: the report shows trainees, members or a host in the municipality, or names it. Named area: it names only the region.',
  coverage: {
    municipalities: 'Municipalities by centrality',
    population: (year) => `Residents on 1 January ${year} by centrality`,
    class: 'Class',
    counties: 'The counties',
    all: 'All',
    documented: 'Documented coverage',
    documentedNot: 'No documented coverage',
    area: 'Also named areas',
    areaNot: 'No programme',
    remote: 'Classes 5–6',
    gaps: 'Of these, not documented',
    gapsArea: 'Of these, no programme',
  },
  gaps: {
    title: 'The largest gaps',
    caption: 'Municipalities of class 5–6 without documented coverage, most residents first',
    none: 'No municipality of class 5–6 is without documented coverage.',
    shown: (shown, all) =>
      shown === all
        ? all === 1
          ? 'The table shows the only gap.'
          : `The table shows all ${all} gaps, those with most residents first.`
        : `The table shows the ${shown} gaps with most residents, of ${all} in all.`,
    more: 'The whole list',
    nearest: 'Nearest programme',
    away: (kilometres) => `${kilometres}\u00a0km`,
  },
  programmes: {
    title: 'The programmes here',
    caption: 'Municipalities that each programme reaches, at each level of evidence',
    none: 'The report ties no trainee programme to the place.',
    documented: 'Municipalities, documented',
    area: 'Municipalities, named areas included',
    residents: (year) => `Residents ${year}, documented`,
    host: 'Host in',
    inactive: (name) => `${name} (not active)`,
  },
  nextDoor: {
    title: 'What could be reached next door?',
    lead: ({ gaps, nextDoor, residents, jobs }) => {
      if (gaps === 0) return 'There is no gap here to reach.';
      const one = 'borders on, or shares its labour-market region with,';
      const many = 'border on, or share their labour-market region with,';
      const covered = 'a municipality with documented coverage';
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
  const {
    name,
    members,
    documented,
    area,
    population,
    populationYear,
    documentedShare,
    areaShare,
  } = facts;
  if (members === 1) {
    const here = `${name} is a single municipality with ${population}\u00a0residents (${populationYear})`;
    if (documented === 1) return `${here} and has documented coverage.`;
    return area === 1
      ? `${here}. It is only named as part of an area, without documented coverage.`
      : `${here}. No active programme reaches it.`;
  }
  const proven =
    documented === 0
      ? `None of the ${members} municipalities in ${name} have documented coverage. They have ${population}\u00a0residents (${populationYear}).`
      : `${documented === members ? `All the ${members}` : `${documented === 1 ? 'One' : documented} of the ${members}`} municipalities in ${name} ${have(documented)} documented coverage, with ${documentedShare} of the ${population}\u00a0residents (${populationYear}).`;
  if (area === documented) return `${proven} Areas that are only named add none.`;
  return `${proven} If areas that are only named are included, ${area}\u00a0${municipalities(area)} and ${areaShare} of the residents are covered.`;
}

function gapsOf({ members, remote, gaps, gapsArea }: BriefFacts): string {
  if (remote === 0)
    return members === 1
      ? 'The municipality is not in class 5 or 6.'
      : 'None of the municipalities are in class 5 or 6.';
  if (remote === 1) {
    if (gaps === 0) return 'The only municipality of class 5–6 has documented coverage.';
    return `The only municipality of class 5–6 has no documented coverage${gapsArea === 0 ? ', but is named as part of an area' : ''}.`;
  }
  if (gaps === 0) return `All the ${remote} municipalities of class 5–6 have documented coverage.`;
  const which =
    gaps === remote
      ? 'none have documented coverage'
      : `${gaps === 1 ? 'one has' : `${gaps} have`} no documented coverage`;
  const without = `Of the ${remote} municipalities of class 5–6, ${which}`;
  if (gapsArea === gaps) return `${without}, even when areas that are only named are included.`;
  return `${without}; with named areas included, ${gapsArea === 0 ? 'none is' : gapsArea === 1 ? 'one is' : `${gapsArea} are`} left.`;
}
