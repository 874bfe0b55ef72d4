export const site = {
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
    none: 'Ingen treff. Prøv et annet navn eller et kommunenummer.',
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
