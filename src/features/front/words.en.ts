import type { Words } from '../../i18n/shape.ts';

/** What the front page opens with, and its ways on. */
export const front: Words['front'] = {
  title: 'Where in Norway was there a trainee programme?',
  what: 'A regional trainee programme lets new graduates work for a period in businesses of the region, and is meant to draw skills to rural areas.',
  /** Behind the share of them. */
  offer: (trainees) =>
    `of ${trainees} trainees were offered a job where they were trainees (2020).`,
  offerText:
    'Trainees of 13 programmes, 2012–2020, answered in November and December 2020. The link went through the managers of the programmes, and the report does not say how many were asked, so the answers are not a random sample. One in five of those offered a job declined. Nobody is compared with graduates who were not trainees, and only about 15 per cent had been trainees in a municipality of class 5 or 6.',
  offerSource: 'Nordland Research Institute, report 2/2021, table 8',
  place: 'Find your municipality',
  county: 'Counties',
  programme: 'Programmes',
  figure: (without, all) => `${without} of ${all}`,
  without:
    'municipalities of classes 5–6, the least central, had no trainee programme in 2020–2021, as read from report 2/2021.',
  withoutLater:
    'municipalities of classes 5–6, the least central, had no trainee programme, as read from report 2/2021 and other sources (2009–2023).',
  legend: {
    'c-gap-named': 'None, but mentioned',
    'c-gap': 'None, not named',
  },
  onMap: 'Only on the map: classes 1–4, no programme',
  squares: (all) =>
    `The ${all} municipalities of classes 5–6, county by county from north to south`,
  squaresHead: 'One square is one municipality',
  withoutHead: 'None',
  others: (counties) => `${counties} had no municipalities of classes 5–6.`,
  table: 'All municipalities, with programme and basis',
  counted: 'How this is counted',
  numbers: 'The figures of each county',
};
