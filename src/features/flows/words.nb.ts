/** The page of commuting flows. */
export const flows = {
  title: 'Pendlingsstrømmer',
  lead: 'Velg en kommune eller BA-region og se hvor de som bor der arbeider, og hvor de som arbeider der bor. Hele landet viser de største strømmene.',
  area: 'Sted',
  country: 'Hele landet',
  toCountry: 'Til hele landet',
  year: 'År',
  direction: 'Retning',
  both: 'Ut og inn',
  out: 'Ut: hvor de som bor her, arbeider',
  into: 'Inn: hvor de som arbeider her, bor',
  least: 'Vis strømmer på minst',
  persons: (n: string) => (n === '1' ? '1\u00a0person' : `${n}\u00a0personer`),
  region: (name: string) => `BA-regionen ${name}`,
  /** Residents of a place by where they work. */
  residents: (time: string, name: string, all: string, parts: string) =>
    `${time}: Av ${all}\u00a0sysselsatte som bor i ${name}, arbeider ${parts}.`,
  workers: (name: string, all: string, parts: string) =>
    `Av ${all} som arbeider i ${name}, bor ${parts}.`,
  workersFirst: (time: string, name: string, all: string, parts: string) =>
    `${time}: Av ${all} som arbeider i ${name}, bor ${parts}.`,
  same: (share: string) => `${share} i samme kommune`,
  near: (share: string) => `${share} i andre kommuner i BA-regionen`,
  far: (share: string) => `${share} i andre BA-regioner`,
  between: (share: string, low: string, high: string) => `${share} (${low} til ${high})`,
  ofCountry: (time: string, out: string, all: string, share: string, within: string) =>
    `${time}: ${out} av ${all}\u00a0sysselsatte (${share}) arbeider i en annen kommune enn de bor i. ${within} av dem blir i egen BA-region.`,
  largest: (from: string, to: string, n: string) =>
    `Den største strømmen går fra ${from} til ${to}: ${n}.`,
  none: 'Ingen strømmer er så store.',
  shown: (n: string, all: string, persons: string, whole: string, share: string) =>
    `Viser ${n} av ${all}\u00a0strømmer, med ${persons} av ${whole}\u00a0pendlere (${share}).`,
  shownAll: (n: string, persons: string) =>
    `Viser alle ${n}\u00a0strømmer, ${persons}\u00a0pendlere.`,
  below: (n: string, persons: string, least: string) =>
    n === '1'
      ? `Én strøm med ${persons} er under ${least} og er utelatt.`
      : `${n}\u00a0strømmer med til sammen ${persons} er hver under ${least} og er utelatt.`,
  drawn: (n: string) => `Kartet tegner de ${n}\u00a0største; tabellen har alle.`,
  exact:
    'SSB avrunder i andre tabeller 1 og 2 til 0 eller 3. Tallene her har strømmer på både 1 og 2 personer og er brukt som de er publisert. Et par som ikke er i tabellen, er publisert som 0.',
  rounded:
    'SSB har publisert 1 og 2 som 0 eller 3 dette året. En strøm på 3 kan være 1, 2 eller 3 personer, og bak en 0 kan det være inntil 2. Tall i parentes viser hvor langt det kan flytte en andel.',
  abroad: 'De som arbeider i utlandet eller på ukjent sted, er ikke med.',
  caption: (name: string, time: string) => `Pendlingsstrømmer, ${name}, ${time}`,
  from: 'Bor i',
  to: 'Arbeider i',
  count: 'Personer',
  where: 'Grense',
  within: 'i samme BA-region',
  across: 'mellom BA-regioner',
  more: (n: string, left: string) => `Vis ${n} til (${left} igjen)`,
  legend: 'Tegnforklaring',
  withinLine: 'Hel strek: i samme BA-region',
  acrossLine: 'Stiplet: mellom BA-regioner',
  widths: 'Bredden sier hvor mange',
  scale: (least: string) =>
    `Bredden er proporsjonal med antallet personer. Strømmer på under ${least} har alle den tynneste streken. Pilen peker mot arbeidsstedet.`,
  map: 'Kart over strømmene; tabellen under har de samme tallene.',
  keys: 'Piltastene går til nabokommunen, Enter velger, Esc går til hele landet. + og − zoomer, Shift og piltast flytter kartet.',
  fitted: 'Vis strømmene',
  needsScript:
    'Å velge sted, år og grense krever JavaScript. Uten viser siden de største strømmene i landet i siste år; hver kommuneside har strømmene til og fra kommunen, og alle tallene kan lastes ned.',
  dropped: (list: string) => `Adressen inneholdt valg som ikke finnes: ${list}. De er utelatt.`,
  failed: 'Tallene kunne ikke hentes. Siden viser fortsatt det forrige valget.',
  download: 'Last ned det du ser',
  csv: 'Strømmene (CSV)',
  svg: 'Kart (SVG)',
  png: 'Kart (PNG)',
  codes: { from: 'Bostedskommune', to: 'Arbeidsstedskommune' },
} as const;
