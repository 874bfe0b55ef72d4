import type { Words } from '../../i18n/shape.ts';
import { bounded, columns } from './column-words.nn.ts';
import { tables } from './table-words.nn.ts';

export const data: Words['data'] = {
  columns,
  bounded,
  tables,
  title: 'Last ned tala',
  lead: 'Alle tala i atlaset som opne filer: rekn dei etter, bruk dei, og oppgi kjelda.',
  catalogue: {
    title: 'Traineeatlas: opne data',
    description:
      'Dekninga til dei regionale traineeordningane, pendling, lokaliseringskvotientar og sentralitet for kommunar, BA-regionar og fylke i Noreg.',
  },
  geography: {
    title: 'Grenser',
    description:
      'Kommunar, BA-regionar og fylke i WGS 84, klipte mot kysten og forenkla (ca. 10 m).',
  },
  everything: 'Alt i éi fil',
  everythingText: 'Alle filene under, med skildringar, lesmeg og sjekksummar.',
  descriptions: 'Skildringar for program',
  descriptionsText:
    'Katalogen er DCAT i JSON-LD. Kvar CSV-fil har ei CSVW-skildring ved sida av seg, med endinga -metadata.json, og csv-metadata.json skildrar alle tabellane og nøklane mellom dei.',
  tablesTitle: 'Tabellane',
  file: 'Fil',
  format: 'Format',
  size: 'Storleik',
  formats: {
    csv: 'CSV for program',
    'no.csv': 'CSV for norsk rekneark',
    json: 'JSON',
    geojson: 'GeoJSON',
    topojson: 'TopoJSON',
    zip: 'ZIP',
    other: 'Skildring',
  },
  rows: (n: string) => `${n} rader`,
  column: 'Kolonne',
  columnTitle: 'Namn',
  type: 'Type',
  unit: 'Eining',
  meaning: 'Tyding',
  showColumns: (n: number) => `Kolonnane (${n})`,
  types: {
    code: 'kode',
    text: 'tekst',
    url: 'adresse',
    year: 'årstal',
    integer: 'heiltal',
    number: 'tal',
    boolean: 'true/false',
  },
  units: {
    persons: 'personar',
    municipalities: 'kommunar',
    share: 'del (0–1)',
    ratio: 'forhold',
    minutes: 'minutt',
    kilometres: 'kilometer',
    months: 'månader',
    index: 'indeks',
    class: 'klasse',
  },
  version: 'Versjon',
  versionText: (version: string, fingerprint: string, modified: string) =>
    `Kontrakten er versjon ${version}. Tala har fingeravtrykket ${fingerprint}, og den yngste kjelda er frå ${modified}.`,
  licence: 'Lisens',
  licenceText:
    'Filene kan brukast fritt etter CC BY 4.0 når du oppgir Traineeatlas og kjeldene under kvar tabell.',
  citeTitle: 'Slik oppgir du kjelda',
  cite: (address: string, version: string) =>
    `Traineeatlas, opne data, versjon ${version}. Byggjer på tal frå SSB, Kartverket, TØI/KMD og Nordlandsforskning rapport 2/2021. ${address}`,
  sources: 'Kjelder',
  conventionsTitle: 'Slik er filene skrivne',
  conventions: [
    {
      title: 'Adresser og versjonar',
      text: 'Filene under /data/ er alltid den siste utgåva, og adressene er faste. I versjon 1 kjem nye kolonnar berre til sist i ein tabell; blir noko anna endra, blir det versjon 2. Skildringane og katalogen oppgir versjonen og fingeravtrykket av tala.',
    },
    {
      title: 'Tal',
      text: 'Delar er brøkar av 1, aldri prosent. Kvart tal er skrive med så mange siffer at nøyaktig same tal (64-bits flyttal) blir lese tilbake.',
    },
    {
      title: 'Tal som manglar',
      text: 'Ei tom celle er eit tal som manglar, i JSON null; null skriv vi 0. Der det finst ein kolonne som sluttar på _status, seier han kvifor: not-applicable (kan ikkje førekome, «.» hos SSB), missing («..»), not-yet («...»), suppressed («:») eller not-derivable (kan ikkje reknast ut fordi eit anna tal manglar). Ein sum som manglar ein del, har incomplete = true og kommunane i left_out.',
    },
    {
      title: 'Fleire verdiar i ei celle',
      text: 'Der ei celle held fleire kodar, står | mellom dei; i JSON er dei ei liste.',
    },
    {
      title: 'To slag CSV',
      text: 'Filer som sluttar på .csv, har komma mellom cellene, desimalpunktum og UTF-8. Filer som sluttar på .no.csv, opnar seg rett i eit norsk rekneark: semikolon, desimalkomma og UTF-8 med BOM. I begge står ein tekst som byrjar med =, +, -, @, tabulator eller linjeskift, bak ein apostrof, så eit rekneark ikkje køyrer han som formel (råd frå OWASP); JSON-filene har teksten uendra. Kommunenummer er tekst med nullar framfor; importer kolonnen som tekst.',
    },
    {
      title: 'Slik blir tala rekna etter',
      text: 'Alle mellomsummar er heile tal. Kvar del er del / (del + rest), delt éin gong. Lokaliseringskvotienten er (e(i, r) / e(r)) / (e(i) / e): dei to delane først, så forholdet mellom dei. «other» er e(r) minus gruppene, kommune for kommune, aldri under 0. Ein kommune utan tal for næringa eller alle næringar er utelaten frå begge summane. Venta er e(r) · (e(i) / e).',
    },
    {
      title: 'Slik blir grensene rekna etter',
      text: 'Eit publisert 0 kan vere 0–2, eit publisert 3 kan vere 1–3, alle andre tal er som publiserte; grensene blir lagde saman celle for celle. Ein del er minst nedre del / (nedre del + øvre rest) og størst øvre del / (øvre del + nedre rest); han har ingen grenser der ein av nemnarane er 0. Eit par av kommunar blir rekna med som 0–2 når det har ein straum i eit anna år, men ikkje i dette; par utan straum i noko år blir rekna som tomme. Kvotienten er minst (e⁻(i, r) / e⁺(r)) / (e⁺(i) / e⁻) og størst (e⁺(i, r) / e⁻(r)) / (e⁻(i) / e⁺), der − er nedre og + øvre grense; han har ingen grenser der e⁻(r) eller e⁻(i) er 0. For «other» blir dei øvre grensene til gruppene trekte frå den nedre til totalen og omvendt, ei gruppe om gongen, aldri under 0.',
    },
  ],
};
