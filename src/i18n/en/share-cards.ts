import type { Words } from '../shape.ts';

/** Words of the share cards: a figure, and under it what it counts. */
export const shareCards: Words['shareCards'] = {
  of: (some, all) => `${some} of ${all}`,
  municipality: (programmes) =>
    programmes === 1
      ? 'trainee programme covered the municipality'
      : 'trainee programmes covered the municipality',
  areaOf: (programmes) => `In the area of ${programmes}`,
  members: (members) =>
    members === 1
      ? 'municipality with a trainee programme'
      : 'municipalities with a trainee programme',
  programme: (stated) =>
    stated === 1 ? 'municipality, documented or stated' : 'municipalities, documented or stated',
  wholeArea: (area) => `${area} in the whole area that the report names`,
  inactive: 'The programme was no longer active in 2020',
  source:
    'Figures for 2020–2021. Sources: Nordland Research Institute report 2/2021, SSB, Kartverket',
  alt: (title, figure) => `Map of ${title}. ${figure}.`,
};
