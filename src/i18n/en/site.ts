import type { Words } from '../shape.ts';

export const site: Words['site'] = {
  name: 'Traineeatlas',
  tagline: 'Which municipalities do the regional trainee programmes reach?',
  skip: 'Skip to the content',
  languageName: 'English',
  languages: 'Languages',
  menu: 'Main menu',
  nav: {
    coverage: 'Coverage',
    industry: 'Industry',
    commuting: 'Commuting',
    programmes: 'Programmes',
    all: 'All places',
    method: 'Methods',
    sources: 'Sources',
  },
  search: {
    label: 'Search for a municipality, region, county or programme',
    short: 'Search',
    placeholder: 'Municipality, region or programme',
    list: 'Suggestions',
    found: 'Matches: {n}',
    none: 'No matches. Try another name or a municipality number.',
    kinds: {
      municipality: 'municipality',
      region: 'labour-market region',
      county: 'county',
      programme: 'trainee programme',
    },
  },
  footer: {
    about:
      'Traineeatlas is built on open data from Statistics Norway (SSB), the Norwegian Mapping Authority (Kartverket) and TØI/KMD, and on report 2/2021 from the Nordland Research Institute (Nordlandsforskning). What it says about the programmes is from the report and applies to 2020–2021.',
    sources: 'Sources and licences',
    method: 'How the figures are computed',
  },
  source: {
    label: 'Source',
    year: 'Figures:',
    more: 'About the sources',
    licence: 'licence',
  },
  notFound: {
    title: 'This page does not exist',
    lead: 'There is no page at this address.',
    help: 'Search for the place, or go to the front page. Old and new municipality numbers work: put the number after /kommune/.',
    home: 'To the front page',
  },
  moved: {
    title: (name) => `To the page about ${name}`,
    text: (number, name) => `Municipality number ${number} belongs to ${name}.`,
  },
};
