/** The municipalities of class 5–6 that no programme reaches, beside those that one does. */
export const strips = {
  title: 'Uten ordning, ved siden av dem som nås',
  link: 'Hva kjennetegner arbeidsmarkedene deres?',
  missed: {
    participation: 'uten dokumentert ordning',
    stated: 'uten ordning',
    area: 'uten ordning, og ikke nevnt',
  },
  counts: (missed: string, kind: string, reached: string, classes: string) =>
    `${missed} kommuner i klasse ${classes} er ${kind}, og ${reached} nås (rapporten, 2020–2021).`,
  most: (measure: string, year: string, missed: string, reached: string) =>
    `Mest skiller ${measure} (${year}): minst halvparten av dem uten ${missed}, minst halvparten av dem som nås ${reached}.`,
  below: (figure: string) => `har høyst ${figure}`,
  exactly: (figure: string) => `har ${figure}`,
  scope: (classes: string) =>
    `Kommuner i sentralitetsklasse ${classes}; dekning etter rapporten (2020–2021)`,
  about:
    'Hver prikk er en kommune i sentralitetsklasse 5 eller 6. Den tykke streken er medianen, tallet med like mange kommuner under som over; den stiplede er landet. Forskjeller sier ikke hva som er årsak og virkning.',
  order:
    'Øverst står det som skiller mest: avstanden mellom de to medianene, målt i bredden av den midterste halvparten av kommunene. Folketall og lokaliseringskvotienter er lagt ut logaritmisk. Prikker ligger oppå hverandre der det ikke er plass til dem side om side. Også kommuner der kvotienten er usikker, er med: SSB publiserer 1 og 2 sysselsatte som 0 eller 3, så 0,00 kan være noen få.',
  choose: 'Velg hva som vises',
  evidence: 'Regnes som nådd',
  class: 'Sentralitetsklasse',
  bothClasses: '5 og 6',
  county: 'Fylke',
  wholeCountry: 'Hele landet',
  place: 'Finn en kommune',
  noPlace: 'Ingen',
  rows: {
    participation: 'Dokumentert',
    stated: 'Oppgitt',
    area: 'Bare nevnt som område',
    gap: 'Heller ikke nevnt',
  },
  middle: (median: string) => `, median ${median}`,
  pile: (n: string, figure: string) => `; ${n} har ${figure}`,
  halves: (missed: string, a: string, reached: string, b: string) =>
    `Minst halvparten av de ${missed} ${a}; minst halvparten av de ${reached} som nås ${b}.`,
  tooFew: 'Den ene gruppen har færre enn tre kommuner med tall, så den har ingen median.',
  country: (value: string) => `I landet: ${value}.`,
  without: (n: string) => `Uten tall: ${n}.`,
  noFigure: 'tall mangler',
  numbers: 'Se tallene i utforskeren',
  picture: 'Last ned bilde (PNG)',
  embed: 'Bygg inn',
  failed: 'Bildene kunne ikke tegnes på nytt.',
} as const;
