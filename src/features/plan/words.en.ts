import type { Words } from '../../i18n/shape.ts';

const places = (n: string): string =>
  n === '1' ? '1\u00a0municipality' : `${n}\u00a0municipalities`;

export const plan: Words['plan'] = {
  nav: 'Plan',
  title: 'Plan the reach',
  lead: 'What if one more municipality joined? Pick a trainee programme, or start a new one, and add or drop municipalities. Everything is computed in your browser; nothing is stored or sent.',
  link: 'Plan a new reach',
  needsScript:
    'The planner itself needs JavaScript. The table at the bottom of the page shows what each programme reached in 2020–2021.',
  failed: 'The planner’s figures could not be fetched.',
  dropped: (what) =>
    `This in the address was not understood and is left aside: ${what}. The rest of the plan stands.`,
  form: {
    programme: 'Programme',
    choose: 'Pick a programme',
    newProgramme: 'A new programme',
    host: 'Host municipality',
    chooseHost: 'Pick the host municipality',
    name: 'Name of the new programme',
    evidence: 'Counts as a member before',
    add: 'Add a municipality',
    addButton: 'Add',
    reset: 'Undo all changes',
  },
  unnamed: 'New trainee programme',
  start:
    'Pick a programme above, or press a municipality on the map to start a new programme there.',
  mapHint: 'Press a municipality on the map to add or drop it.',
  mapTitle: 'The plan on the map',
  reaches: (name, municipalities, residents, year, remote) =>
    `${name} reaches ${places(municipalities)} with ${residents}\u00a0residents (${year}). ${ofClasses(municipalities, remote)}`,
  changes: (added, dropped) => `Added: ${added}. Dropped: ${dropped}.`,
  said: {
    added: (name) => `${name} has been added.`,
    dropped: (name) => `${name} has been dropped.`,
    host: (name) => `${name} is the host municipality and cannot be dropped.`,
    started: (name) => `New programme with ${name} as its host.`,
    copied: 'The link has been copied.',
    notCopied: 'The link could not be copied. Select it and copy it yourself.',
    noFile: 'The file could not be made. Try again.',
  },
  roles: {
    participation: 'Member before, documented',
    stated: 'Member before, stated',
    area: 'Member before, only named',
    added: 'Added in the plan',
    dropped: 'Dropped from the plan',
    suggested: 'Suggested',
    gap: 'Class 5–6 without a programme',
    other: 'Another programme',
    none: 'Others without a programme',
  },
  sums: {
    title: 'Before and after',
    today: 'Before',
    after: 'With the plan',
    change: 'Change',
    municipalities: 'Municipalities',
    youngAdults: (year) => `Young adults (aged 20–34), 1 January ${year}`,
    jobs: (year) => `Jobs, fourth quarter ${year}`,
    remote: 'Municipalities of class 5–6',
    remoteResidents: 'Residents in them',
    onlyHere: 'Of these without another programme',
    spread: 'Longest distance, km as the crow flies',
    spreadOf: (from, to) => `${from} to ${to}`,
    overlap: 'Municipalities that other programmes reach too',
    nobody: 'none',
    overlapOf: (programme, names) => `${programme} (${names})`,
    young:
      'Young adults are residents aged 20–34. Like the residents, they are from Statistics Norway’s table 07459. The two can be of different years, and are then not to be divided by each other.',
  },
  spread: {
    title: 'How spread is too spread?',
    text: (kilometres) =>
      `The report tells of up to eight hours’ drive between trainees in Framtidsfylket, which affects cooperation and networks (3.11); the municipalities it names there lie up to ${kilometres}\u00a0km apart as the crow flies. In Trainee Innlandet, an hour and a half’s drive from Hamar to Valdres was held to be unfortunate for the trainee (3.8). KOM Trainee finds that trainees must be within commuting distance (3.10). Some trainees, though, found that two hours’ drive was no hindrance (4.9).`,
    straight:
      'Distances here are as the crow flies between points in the middle of the municipalities. By road it is longer, and across fjords and mountains much longer.',
  },
  members: {
    title: 'The municipalities of the plan',
    added: 'Added',
    kept: 'Members before',
    dropped: 'Dropped',
    none: 'No municipality is in the plan.',
    add: 'Add',
    addName: (name) => `Add ${name}`,
    remove: 'Drop',
    removeName: (name) => `Drop ${name}`,
    back: 'Take back',
    backName: (name) => `Take back ${name}`,
    host: 'host municipality',
    about: (centrality, residents) => `class ${centrality}, ${residents}`,
    basis: (basis, section) => `${basis} (section ${section})`,
  },
  reasons: {
    region: (region, names) => `same labour-market region (${region}) as ${names}`,
    border: (names) => `borders on ${names}`,
    commuting: (share) => `${share} of the employed work in the municipalities of the plan`,
    uncertain: 'uncertain because of rounding',
    nearest: (kilometres, name) => `${kilometres}\u00a0km from ${name} as the crow flies`,
    and: 'and',
    more: (n) => `${n} more`,
  },
  suggestions: {
    title: 'Suggestions',
    lead: 'Which municipalities add most?',
    objective: 'Add most',
    objectives: {
      'remote-residents': 'residents of class 5–6',
      residents: 'residents of all classes',
      'remote-municipalities': 'municipalities of class 5–6',
    },
    count: 'Number of suggestions',
    ring: 'Ring: at most so many km',
    steps: 'How far between labour-market regions',
    stepsOf: {
      own: 'only regions in the plan',
      one: 'also bordering regions',
      any: 'all regions',
    },
    others: 'Also suggest municipalities that another programme reaches',
    gain: {
      'remote-residents': (gain, sum) => `adds ${gain}\u00a0residents of class 5–6 (${sum} in all)`,
      residents: (gain, sum) => `adds ${gain}\u00a0residents (${sum} in all)`,
      'remote-municipalities': (gain, sum) =>
        `adds ${gain} municipality of class 5–6 (${sum} in all)`,
    },
    region: { own: 'in a region of the plan', one: 'in a bordering region' },
    spread: (kilometres) => `the longest distance becomes ${kilometres}\u00a0km`,
    ties: (names) => `As much would come from ${names}, which lies farther away.`,
    none: 'No municipality fits within these limits. Try a wider ring, more regions or another aim.',
    all: 'Add all suggestions',
    rules:
      'The municipality that adds most comes first, then the one that adds most after it. Ring and regions are measured from the plan as it is now, so that suggestions cannot wander off. Where two add as much, the nearest comes first, then the one with the lowest number. There is no hidden score.',
  },
  candidates: {
    title: 'All that have a reason to join',
    ways: 'Reasons that count',
    wayOf: {
      region: 'same labour-market region',
      border: 'shared border on land',
      commuting: 'commuting, at least so many per cent',
      ring: 'within the ring',
    },
    limit: 'Least share that commutes, per cent',
    order: (n) => `${places(n)}. The one nearest to a municipality of the plan comes first.`,
    none: 'No municipality has any of the reasons.',
    waiting: 'Fetching the commuting figures …',
    reasons: 'Reasons',
    others: 'Other programmes',
  },
  industries: {
    title: 'The industries of the area',
    lead: 'The location quotient: how many times as large a share of the employed as in the country. The municipalities are taken together as one area.',
    caption: (basis, year) => `Industries ${basis}, ${year}`,
    industry: 'Industry',
    status: 'Verdict',
    wanted: 'In the competence profile',
    wantedWord: (words) => `“${words}”`,
    profile: (name, section) => `The skills ${name} looks for (section ${section})`,
    matched:
      'An industry is marked when the profile names it, or an occupation or field that mostly belongs to it. Engineers, economists and IT are needed in every industry and cannot be held against one. Construction, power and transport have no figures of their own here.',
    unmatched:
      'The profile names none of the industries that have figures of their own here, so it cannot be held against them.',
    noProfile: 'A new programme has no competence profile yet.',
  },
  share: {
    title: 'Take the plan with you',
    lead: 'The address is the plan: whoever opens the link sees the same.',
    address: 'Link to the plan',
    copy: 'Copy the link',
    print: 'Print',
    csv: 'Download CSV',
    geojson: 'Download GeoJSON',
    sources: 'Sources',
    method: 'Rules and formulas',
  },
  today: {
    title: 'What the programmes covered in 2020–2021',
    lead: (level) =>
      `The sums are for the municipalities that each programme covered in 2020–2021 (${level}), without changes.`,
    youngAdults: (year) => `Young adults (aged 20–34), ${year}`,
    jobs: 'Jobs',
    remote: 'Class 5–6',
    spread: 'Longest distance in km',
    members: 'Municipalities',
    plan: (name) => `Plan for ${name}`,
    open: 'Plan it',
  },
  file: {
    plan: 'Name of the plan',
    number: 'Municipality number',
    change: 'Role',
    roles: { kept: 'member before', added: 'added', dropped: 'dropped' },
    year: 'Residents, year',
    youngAdultsYear: 'Young adults, year',
    jobsYear: 'Jobs, year',
    kilometres: 'Km to the nearest other in the plan',
  },
};

/** How many of the municipalities are of class 5–6: said of them, and not of those who live there. */
function ofClasses(municipalities: string, remote: string): string {
  const none = remote === '0';
  if (municipalities === '1') return `The municipality is ${none ? 'not ' : ''}in class 5 or 6.`;
  const verb = remote === '1' ? 'is' : 'are';
  return `${none ? 'None' : remote} of the municipalities ${verb} in classes 5 and 6.`;
}
