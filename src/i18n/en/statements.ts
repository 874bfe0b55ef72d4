import { numberWord } from '../number-words.ts';
import { sectionText } from '../section.ts';
import type { Words } from '../shape.ts';

/** What the report says of all programmes: why places are missed, where it disagrees with itself. */
export const statements: Words['statements'] = {
  report: 'The report on the programmes as a whole',
  why: 'Why small municipalities are not reached',
  whyLead: (giving, all) =>
    `For ${numberWord('en', giving)} of ${all} programmes the report relates reasons why small municipalities, or places far from the centre, are not reached: money, distance, networks and capacity.`,
  whyAbout:
    'The reasons are from chapter 3, where project leaders told of their own programme in 2020 and 2021, and from the report’s own summary. They are what the leaders held or had experienced; none is measured. A reason may hold for more programmes than those it is mentioned for.',
  whyLink: 'Why small municipalities are not reached, programme by programme',
  reasons: 'The reasons',
  /** Each kind of reason. */
  themes: {
    why_small_places_economy: 'Money',
    why_small_places_distance: 'Distance',
    why_small_places_networks: 'Networks',
    why_small_places_capacity: 'Capacity',
    why_small_places_information: 'Information',
    why_small_places_decisions: 'Decisions',
    why_small_places_quality: 'The quality of the programme',
    why_small_places_wishes: 'What trainees want',
  },
  contradictions: 'Where the report contradicts itself',
  contradictionsLead: (whole, programmes) =>
    `The report has ${numberWord('en', whole)} contradictions about the programmes as a whole, and says things that do not add up about ${numberWord('en', programmes)} of the programmes.`,
  contradictionsAbout:
    'The atlas mends none of them. Figures that do not agree stand apart, each with the section it is from. What is only said in different words, or measures different things, is left out.',
  contradictionsLink: 'Where the report contradicts itself',
  whole: 'About the programmes as a whole',
  each: 'Programme by programme',
  section: (section) => sectionText('en', section),
};
