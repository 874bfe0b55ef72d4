import type { Words } from '../shape.ts';

export const site: Words['site'] = {
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
    none: 'Ingen treff. Prøv eit anna namn eller eit kommunenummer.',
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
