import type { Said } from './shape.ts';

const nb = {
  name: 'Traineeatlas',
  tagline: 'Hvilke kommuner når de regionale traineeordningene?',
  skip: 'Hopp til innholdet',
  languageName: 'Bokmål',
  languages: 'Språk',
  menu: 'Hovedmeny',
  nav: {
    coverage: 'Dekning',
    industry: 'Næring',
    commuting: 'Pendling',
    programmes: 'Ordninger',
    all: 'Alle steder',
    method: 'Metode',
    sources: 'Kilder',
  },
  search: {
    label: 'Søk etter kommune, region, fylke eller ordning',
    short: 'Søk',
    placeholder: 'Kommune, region eller ordning',
    list: 'Forslag',
    found: '{n} treff',
    near: 'Ingen treff på «{q}». Navn som ligner:',
    none: 'Ingen treff på «{q}». Prøv et annet navn eller et kommunenummer.',
    kinds: {
      municipality: 'kommune',
      region: 'BA-region',
      county: 'fylke',
      programme: 'traineeordning',
    },
  },
  footer: {
    about:
      'Traineeatlas bygger på åpne tall fra SSB, Kartverket og TØI/KMD og på rapport 2/2021 fra Nordlandsforskning. Opplysningene om ordningene er fra rapporten og gjelder 2020–2021.',
    sources: 'Kilder og lisenser',
    method: 'Slik er tallene regnet ut',
  },
  source: {
    label: 'Kilde',
    year: 'Tall:',
    more: 'Om kildene',
    licence: 'lisens',
  },
  notFound: {
    title: 'Siden finnes ikke',
    lead: 'Det er ingen side på denne adressen.',
    help: 'Søk etter stedet, eller gå til forsiden. Gamle og nye kommunenumre virker: legg nummeret bak /kommune/.',
    home: 'Til forsiden',
  },
  moved: {
    title: (name: string) => `Til siden om ${name}`,
    text: (number: string, name: string) => `Kommunenummer ${number} hører til ${name}.`,
  },
} as const;

const nn: Said<typeof nb> = {
  name: 'Traineeatlas',
  tagline: 'Kva kommunar når dei regionale traineeordningane?',
  skip: 'Hopp til innhaldet',
  languageName: 'Nynorsk',
  languages: 'Språk',
  menu: 'Hovudmeny',
  nav: {
    coverage: 'Dekning',
    industry: 'Næring',
    commuting: 'Pendling',
    programmes: 'Ordningar',
    all: 'Alle stader',
    method: 'Metode',
    sources: 'Kjelder',
  },
  search: {
    label: 'Søk etter kommune, region, fylke eller ordning',
    short: 'Søk',
    placeholder: 'Kommune, region eller ordning',
    list: 'Framlegg',
    found: '{n} treff',
    near: 'Ingen treff på «{q}». Namn som liknar:',
    none: 'Ingen treff på «{q}». Prøv eit anna namn eller eit kommunenummer.',
    kinds: {
      municipality: 'kommune',
      region: 'BA-region',
      county: 'fylke',
      programme: 'traineeordning',
    },
  },
  footer: {
    about:
      'Traineeatlas byggjer på opne tal frå SSB, Kartverket og TØI/KMD og på rapport 2/2021 frå Nordlandsforskning. Opplysningane om ordningane er frå rapporten og gjeld 2020–2021.',
    sources: 'Kjelder og lisensar',
    method: 'Slik er tala rekna ut',
  },
  source: {
    label: 'Kjelde',
    year: 'Tal:',
    more: 'Om kjeldene',
    licence: 'lisens',
  },
  notFound: {
    title: 'Sida finst ikkje',
    lead: 'Det er inga side på denne adressa.',
    help: 'Søk etter staden, eller gå til framsida. Gamle og nye kommunenummer verkar: set nummeret bak /kommune/.',
    home: 'Til framsida',
  },
  moved: {
    title: (name) => `Til sida om ${name}`,
    text: (number, name) => `Kommunenummer ${number} høyrer til ${name}.`,
  },
};

const en: Said<typeof nb> = {
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
    near: 'No match for “{q}”. Names like it:',
    none: 'No match for “{q}”. Try another name or a municipality number.',
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

export const site = { nb, nn, en };
