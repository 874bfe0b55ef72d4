import type { Unit } from './columns.ts';
import { bounded, columns } from './column-words.nb.ts';
import { tables } from './table-words.nb.ts';

export const data = {
  columns,
  bounded,
  tables,
  title: 'Last ned tallene',
  lead: 'Alle tallene i atlaset som åpne filer: regn dem etter, bruk dem, og oppgi kilden.',
  catalogue: {
    title: 'Traineeatlas: åpne data',
    description:
      'Dekningen til de regionale traineeordningene, pendling, lokaliseringskvotienter og sentralitet for kommuner, BA-regioner og fylker i Norge.',
  },
  geography: {
    title: 'Grenser',
    description:
      'Kommuner, BA-regioner og fylker i WGS 84, klippet mot kysten og forenklet (ca. 10 m).',
  },
  everything: 'Alt i én fil',
  everythingText: 'Alle filene under, med beskrivelser, lesmeg og sjekksummer.',
  descriptions: 'Beskrivelser for programmer',
  descriptionsText:
    'Katalogen er DCAT i JSON-LD. Hver CSV-fil har en CSVW-beskrivelse ved siden av seg, med endelsen -metadata.json, og csv-metadata.json beskriver alle tabellene og nøklene mellom dem.',
  tablesTitle: 'Tabellene',
  file: 'Fil',
  format: 'Format',
  size: 'Størrelse',
  formats: {
    csv: 'CSV for programmer',
    'no.csv': 'CSV for norsk regneark',
    json: 'JSON',
    geojson: 'GeoJSON',
    topojson: 'TopoJSON',
    zip: 'ZIP',
    other: 'Beskrivelse',
  },
  rows: (n: string) => `${n} rader`,
  column: 'Kolonne',
  columnTitle: 'Navn',
  type: 'Type',
  unit: 'Enhet',
  meaning: 'Betydning',
  showColumns: (n: number) => `Kolonnene (${n})`,
  types: {
    code: 'kode',
    text: 'tekst',
    url: 'adresse',
    year: 'årstall',
    integer: 'heltall',
    number: 'tall',
    boolean: 'true/false',
  },
  units: {
    persons: 'personer',
    municipalities: 'kommuner',
    share: 'andel (0–1)',
    ratio: 'forhold',
    minutes: 'minutter',
    kilometres: 'kilometer',
    months: 'måneder',
    index: 'indeks',
    class: 'klasse',
  } satisfies Record<Unit, string>,
  version: 'Versjon',
  versionText: (version: string, fingerprint: string, modified: string) =>
    `Kontrakten er versjon ${version}. Tallene har fingeravtrykket ${fingerprint}, og den yngste kilden er fra ${modified}.`,
  licence: 'Lisens',
  licenceText:
    'Filene kan brukes fritt etter CC BY 4.0 når du oppgir Traineeatlas og kildene under hver tabell.',
  citeTitle: 'Slik oppgir du kilden',
  cite: (address: string, version: string) =>
    `Traineeatlas, åpne data, versjon ${version}. Bygger på tall fra SSB, Kartverket, TØI/KMD og Nordlandsforskning rapport 2/2021. ${address}`,
  sources: 'Kilder',
  conventionsTitle: 'Slik er filene skrevet',
  conventions: [
    {
      title: 'Adresser og versjoner',
      text: 'Filene under /data/ er alltid den siste utgaven, og adressene er faste. I versjon 1 kommer nye kolonner bare til sist i en tabell; endres noe annet, blir det versjon 2. Beskrivelsene og katalogen oppgir versjonen og fingeravtrykket av tallene.',
    },
    {
      title: 'Tall',
      text: 'Andeler er brøker av 1, aldri prosent. Hvert tall er skrevet med så mange sifre at nøyaktig samme tall (64-bits flyttall) leses tilbake.',
    },
    {
      title: 'Manglende tall',
      text: 'En tom celle er et tall som mangler, i JSON null; null skrives 0. Der det finnes en kolonne som slutter på _status, sier den hvorfor: not-applicable (kan ikke forekomme, «.» hos SSB), missing («..»), not-yet («...»), suppressed («:») eller not-derivable (kan ikke regnes ut fordi et annet tall mangler). En sum som mangler en del, har incomplete = true og kommunene i left_out.',
    },
    {
      title: 'Flere verdier i en celle',
      text: 'Der en celle holder flere koder, står | mellom dem; i JSON er de en liste.',
    },
    {
      title: 'To slags CSV',
      text: 'Filer som slutter på .csv har komma mellom cellene, desimalpunktum og UTF-8. Filer som slutter på .no.csv åpnes rett i et norsk regneark: semikolon, desimalkomma og UTF-8 med BOM. I begge står en tekst som begynner med =, +, -, @, tabulator eller linjeskift, bak en apostrof, så et regneark ikke kjører den som formel (OWASPs råd); JSON-filene har teksten uendret. Kommunenumre er tekst med nuller foran; importer kolonnen som tekst.',
    },
    {
      title: 'Slik regnes tallene etter',
      text: 'Alle mellomsummer er hele tall. Hver andel er del / (del + rest), delt én gang. Lokaliseringskvotienten er (e(i, r) / e(r)) / (e(i) / e): de to andelene først, så forholdet mellom dem. «other» er e(r) minus gruppene, kommune for kommune, aldri under 0. En kommune uten tall for næringen eller alle næringer er utelatt fra begge summene. Ventet er e(r) · (e(i) / e).',
    },
    {
      title: 'Slik regnes grensene etter',
      text: 'Et publisert 0 kan være 0–2, et publisert 3 kan være 1–3, alle andre tall er som publisert; grensene legges sammen celle for celle. En andel er minst nedre del / (nedre del + øvre rest) og størst øvre del / (øvre del + nedre rest); den har ingen grenser der en av nevnerne er 0. Et par av kommuner regnes med som 0–2 når det har en strøm i et annet år, men ikke i dette; par uten strøm i noe år regnes som tomme. Kvotienten er minst (e⁻(i, r) / e⁺(r)) / (e⁺(i) / e⁻) og størst (e⁺(i, r) / e⁻(r)) / (e⁻(i) / e⁺), der − er nedre og + øvre grense; den har ingen grenser der e⁻(r) eller e⁻(i) er 0. For «other» trekkes gruppenes øvre grenser fra totalens nedre og omvendt, en gruppe om gangen, aldri under 0.',
    },
  ],
} as const;
