import type { Words } from '../shape.ts';

/** Words of the share cards: a figure, and under it what it counts. */
export const shareCards: Words['shareCards'] = {
  of: (some, all) => `${some} of ${all}`,
  municipality: (programmes) =>
    programmes === 1
      ? 'active trainee programme reaches the municipality'
      : 'active trainee programmes reach the municipality',
  areaOf: (programmes) => `In the area of ${programmes}`,
  members: (members) =>
    members === 1
      ? 'municipality with an active trainee programme'
      : 'municipalities with an active trainee programme',
  programme: (documented) =>
    `${documented === 1 ? 'municipality' : 'municipalities'} with documented coverage`,
  wholeArea: (area) => `${area} in the whole area that the report names`,
  inactive: 'The programme is no longer active',
  source:
    'Figures for 2020–2021. Sources: Nordland Research Institute report 2/2021, SSB, Kartverket',
  alt: (title, figure) => `Map of ${title}. ${figure}.`,
};
