import type { Words } from '../../i18n/shape.ts';

const indicators: Words['comparison']['indicators'] = {
  'applicants-per-position': {
    name: 'Applicants per position',
    text: 'Applicants divided by what they applied for, where both figures are of the same call or the same period.',
  },
  'positions-filled': {
    name: 'Positions filled',
    text: 'The share of the advertised positions that were filled.',
  },
  retention: {
    name: 'Those who stayed',
    text: 'The share of the trainees who stayed. The programmes measure it in different places (the business, the region, the county) and at different times, so each way of measuring stands by itself.',
  },
  'trainees-per-10000': {
    name: 'Trainees per 10,000 inhabitants',
    text: 'Trainees divided by the inhabitants on 1 January 2020 of every municipality in the area the programme names, those included that are only named as part of a region. Which municipalities the regions consist of is mostly not said in the report, and a larger area gives a lower figure.',
  },
  age: {
    name: 'Age',
    text: 'How many years the programme had existed when the report was written.',
  },
};

const definitions: Words['comparison']['definitions'] = {
  'per-position': {
    name: 'Applicants per advertised position in one call',
    text: 'Section 7.2 calls them applications, chapter 3 applicants; the figures are the same or nearly so.',
  },
  'per-trainee': {
    name: 'Applicants per trainee employed over several years',
    text: 'Someone who applied in several years is counted several times.',
  },
  'filled-positions': {
    name: 'Filled of advertised positions in one call',
    text: 'One programme with three positions and one with about 34. For Framtidsfylket the report gives 23 filled and 10 unfilled; the two add up to 33.',
  },
  'stayed-in-business': {
    name: 'Stayed in the business after the trainee period',
    text: 'One figure is counted, the other is the project leader’s estimate.',
  },
  'stayed-in-region': {
    name: 'Stayed in the region after the trainee period',
    text: 'The regions differ, and not all stayed in the business.',
  },
  'stayed-in-county': {
    name: 'Stayed in the county after the trainee period',
    text: 'A larger area than a region; according to the project leader.',
  },
  'lives-in-region': {
    name: 'Live in the region, whenever they finished',
    text: 'Some finished the year before, others more than ten years ago. The programmes differ in age, and what the region is varies. The figure of Fjelltrainee is worked out from two shares in the report.',
  },
  'settled-in-region': {
    name: 'Have settled in the region, all in all',
    text: 'How many have settled, not how many still live there.',
  },
  'lives-in-county': {
    name: 'Are in the county, whenever they finished',
    text: 'The counties differ, and one figure is from the programme’s own evaluation.',
  },
  'settled-last-year': {
    name: 'Settled in the region, latest cohort',
    text: 'One year only (“last year”).',
  },
  'stayed-two-years': {
    name: 'Stayed longer than two years',
    text: 'The report does not say where it is measured.',
  },
  'works-after-five-years': {
    name: 'Work in the region more than five years later',
    text: 'Work, not residence.',
  },
  'lives-after-fourteen-years': {
    name: 'Live in the region 14 years later',
    text: 'The first cohorts only.',
  },
  'without-ties': {
    name: 'Live in the region, of those without earlier ties',
    text: 'Leaves out those who had ties.',
  },
  'cohort-2020': {
    name: 'Trainees in 2020',
    text: 'Those who were employed or were in the cohort in 2020; for Framtidsfylket the 23 positions that were filled. The periods are one or two years long.',
  },
  'active-trainees': {
    name: 'Trainees in the programme at one time',
    text: 'All cohorts under way at once: two in a two-year programme. Two of the figures have no year (“at the time of reporting”).',
  },
  'total-2012-2020': {
    name: 'Trainees in total 2012–2020',
    text: 'Those employed (Intro Trainee), or whom the programme has had (Kandidat Helgeland). The area of Intro Trainee is counted with Trondheim.',
  },
  'total-other-periods': {
    name: 'Trainees in total, different periods',
    text: 'From six to more than twenty years; a long period gives a high figure. The report has two figures for Look North, 57 (here) and 45.',
  },
  'age-table-2': {
    name: 'Years the programme has existed, from table 2',
    text: 'Kysttrainee lay idle in 2017–2019, and TIM is no longer active.',
  },
  'age-text': {
    name: 'Years the programme has existed, from the text',
    text: 'The text gives another figure than table 2 (13 years).',
  },
};

export const comparison: Words['comparison'] = {
  title: 'The trainee programmes compared',
  lead: (groups, comparable) =>
    `The atlas has sorted the report’s figures on the programmes into ${groups} definitions. Only for ${comparable} of them do several programmes share a definition, a time and a basis.`,
  about:
    'Section 8.9 of the report asks for fixed measures of the programmes but has no figures itself. The figures here are from chapters 3 and 7. Figures of different definitions never stand in one table, and only what shares a definition and a time is ordered by size. That a programme is high or low does not say why.',
  contents: 'The measures',
  indicators,
  definitions,
  comparability: {
    same: 'Same definition and same time: the figures can be compared, and are ordered by size.',
    'own-areas':
      'The trainees are counted for the same time, but the areas are not drawn in the same way. The figures show roughly how large the programme is where it is, and are not ranked.',
    'other-years':
      'Cannot be ranked: the figures are of different years or periods, or the report gives no year.',
    alone: 'Only one programme has this figure, so there is nothing to compare with.',
  },
  figure: 'Figure',
  per10000: 'Per 10,000',
  madeOf: 'Computed from',
  dividedBy: (part, whole) => `${part} divided by ${whole}`,
  inhabitants: (n, municipalities) =>
    `${n}\u00a0inhabitants (${municipalities}\u00a0municipalities)`,
  noYear: 'not given',
  years: (n) => `${n}\u00a0years`,
  lacking: 'Missing',
  notGiven: {
    'applicants-per-position': (names) =>
      `The report does not give the number of applicants: ${names}.`,
    'positions-filled': (names) =>
      `The report does not say how many positions were filled: ${names}.`,
    retention: (names) => `The report does not say how many stayed: ${names}.`,
    'trainees-per-10000': (names) =>
      `The report does not give the number of trainees in a cohort or in total: ${names}.`,
    age: (names) => `The report does not give the age: ${names}.`,
  },
  noWhole: (names) => `The report gives a number, but not of how many: ${names}.`,
  otherTimes: (names) =>
    `The report gives both figures, but for different calls, years or periods, or without a year, so they cannot be divided by each other: ${names}.`,
  and: 'and',
  silent: (names) => `The report says nothing of this for: ${names}.`,
  content: 'Purpose, mentoring and networks',
  contentText:
    'Section 2.4 of the report wants to see the programmes by purpose and by what they offer. The report has no table of it; this is what it says of each programme. That something is not mentioned does not mean that it was not there.',
  input: {
    name: 'Input and results',
    text: 'Section 8.9 of the report wants the input of resources held against the results. The report gives this: posts, fees and public funds, beside the trainees of 2020. The figures are seldom of one kind (a project leader, a team, everyone), so they are not divided by each other, and are not ranked.',
    posts: 'Posts',
    fees: 'Paid by the business',
    trainees: 'Trainees in 2020',
    /** What a figure is of, where its column does not tell. */
    of: {
      other_leader_position_share: 'project leader',
      other_team_position_share: 'the team',
      other_staff_positions: 'full-time equivalents in all',
      trainees_current: 'at one time',
      positions_filled: 'filled',
      trainees_cohort: 'in the cohort',
    },
    perTrainee: (name, year, kroner, trainees, each) =>
      `${name} received ${kroner} kroner of public funds in ${year} and had ${trainees} trainees that year: ${each} kroner per trainee. It is the only programme for which the report gives both figures.`,
  },
  additionality: {
    name: 'What would have happened without the programme?',
    text: (contact, unlikely) =>
      `Section 8.9 asks for measures of additionality: what the programmes brought about that would not have happened otherwise. The report does not measure it, and had no control group (7.1). Two questions to the trainees come nearest. Of those offered a job by another business nearby, ${contact} held that the programme had some or great significance for it (table 10). ${unlikely} answered that it was unlikely, or certain not to be the case, that they would have moved to or stayed in the municipality without the programme (table 28).`,
    table10: 'Table 10: the significance of the programme for the job offer',
    table28: 'Table 28: moving or staying without the programme',
  },
  links: {
    before: 'See also',
    comparison: 'the programmes compared, measure by measure',
    surveys: 'what trainees and businesses answered',
  },
};
