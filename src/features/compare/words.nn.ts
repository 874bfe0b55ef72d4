import type { Words } from '../../i18n/shape.ts';

/** The comparison of places side by side. */
export const places: Words['places'] = {
  title: 'Samanlikn stader',
  lead: 'Vel opptil seks stader på same nivå: kommunar, BA-regionar eller fylke. Karta har same målestokk, og diagramma har felles aksar. Adressa kan delast.',
  level: {
    label: 'Nivå',
    municipality: 'Kommunar',
    region: 'BA-regionar',
    county: 'Fylke',
  },
  levelWord: { municipality: 'Kommune', region: 'BA-region', county: 'Fylke' },
  add: 'Legg til ein stad',
  addButton: 'Legg til',
  addShort: 'Legg til',
  addNamed: (name) => `Legg til ${name}`,
  remove: (name) => `Fjern ${name}`,
  chosen: 'Valde stader',
  added: (name, n) => `${name} er lagd til. ${n} av 6 stader er valde.`,
  removed: (name, n) => `${name} er fjerna. ${n} av 6 stader er valde.`,
  already: (name) => `${name} er vald allereie.`,
  full: 'Seks stader er valde. Fjern éin for å leggje til ein annan.',
  excess: (list) => `Fleire enn seks stader kan ikkje visast. Utelatne: ${list}.`,
  mixed: (list) =>
    `Berre stader på same nivå kan samanliknast, fordi ein region eller eit fylke er summen av kommunane i seg. Utelatne: ${list}.`,
  dropped: (list) => `Adressa inneheldt val som ikkje finst: ${list}. Dei er utelatne.`,
  failed: 'Tala kunne ikkje hentast. Sida viser framleis det førre valet.',
  mapMeasure: 'Karta viser',
  year: 'År',
  latest: 'siste år for kvart mål',
  measure: 'Mål',
  needsScript:
    'Å velje eigne stader krev JavaScript. Samanlikningane under, med tabellar og lenkjer til kvar stad, verkar utan.',
  empty: {
    municipality: 'Ingen kommunar er valde enno.',
    region: 'Ingen BA-regionar er valde enno.',
    county: 'Ingen fylke er valde enno.',
  },
  one: (name) => `${name} er vald. Legg til ein stad til for å samanlikne.`,
  nothing: (names) => `${names} kan ikkje rangerast mot kvarandre i noko mål.`,
  differ: (names, measure, low, lowest, high, highest) =>
    `${names} skil seg mest i ${measure}, frå ${low} i ${lowest} til ${high} i ${highest}`,
  alikeIn: (measure) => `. Dei er likast i ${measure}`,
  pairs: (near, least, far, most) =>
    `Mest like er ${near} (avstand ${least}), minst like er ${far} (avstand ${most}).`,
  quotientOf: (industry) => `lokaliseringskvotienten for ${industry}`,
  differences: 'Skilnadene mål for mål',
  differencesLead:
    'Størst skilnad først, målt mot kor mykje stadene på dette nivået elles varierer.',
  more: 'Vis dei andre måla',
  highLow: (most, high, least, low) => `Høgast i ${most} (${high}), lågast i ${least} (${low}).`,
  pointsApart: (n) => `Skilnaden er ${n} prosentpoeng.`,
  timesApart: (n) => `Det høgaste er ${n} gonger det lågaste.`,
  apart: (n) => `Skilnaden er ${n}.`,
  same: (names, value) => `Likt i ${names} (${value}).`,
  notRanked: (list) => `Ikkje rangert: ${list}.`,
  onlyFor: (years) => `Talet finst berre for ${years}.`,
  notForYear: (year) => `finst ikkje for ${year}`,
  multiples: 'Stadene kvar for seg',
  mapAbout: (measure, kilometres) =>
    `Kart: kvar kommune er farga etter ${measure}. Alle karta har same målestokk og er ${kilometres}\u00a0km breie; staden er omrissa.`,
  mapYear: (year) => `Kartet viser ${year}, sidan målet ikkje finst for året du har valt.`,
  mapLabel: (name, measure) => `Kart over ${name} med nabokommunar: ${measure}`,
  noMaps: 'Karta kunne ikkje hentast.',
  indexAxis: (year, low, high) =>
    `Innbyggjarar: ${year} er 100. Aksen går frå ${low} til ${high} i alle diagramma, og byrjar altså ikkje på 0.`,
  shareAxis: (high) =>
    `Pendling innanfor BA-regionen: aksen går frå 0 til ${high} i alle diagramma.`,
  quotientAxis: (low, high) =>
    `Lokaliseringskvotientar: streken i midten er 1, som i landet. Aksen går frå ${low} til ${high}, og dobbelt så mykje er like langt som halvparten. 0 når heilt ut til venstre. Hol stolpe: usikker på grunn av avrunding. Ingen stolpe: talet manglar.`,
  residents: 'Innbyggjarar',
  withinRegion: 'Pendling innanfor BA-regionen',
  quotients: 'Lokaliseringskvotientar',
  caption: 'Stadene side om side',
  tableNote:
    'Stolpane i ei rad har same skala frå 0. Hol stolpe: usikker på grunn av avrunding. Ingen stolpe: talet manglar.',
  download: 'Last ned samanlikninga (CSV)',
  columns: ['nummer', 'stad', 'mål-id', 'mål', 'år', 'verdi', 'vurdering'],
  known: 'kjent',
  alike: 'Stader som liknar',
  similar: {
    municipality: (name) => `Kommunar som liknar på ${name}`,
    region: (name) => `BA-regionar som liknar på ${name}`,
    county: (name) => `Fylke som liknar på ${name}`,
  },
  distance: 'Avstand',
  madeOf: 'Kva avstanden er sett saman av',
  parts: {
    centrality: 'Sentralitet',
    population: 'Folketal',
    industry: 'Næring',
    commuting: 'Pendling',
    people: 'Unge og utdanning',
  },
  method:
    'Avstanden er målt i standardavvik blant stadene på same nivå, i siste år. Dei fem delane tel like mykje. 0 er heilt lik. Stolpen er så lang som avstanden, og er delt etter kva kvar del gir til kvadratet av han.',
  methodLink: 'Slik er avstanden rekna ut',
  ready: {
    title: 'Ferdige samanlikningar',
    open: 'Opne med kart og diagram',
    table: 'Vis tabellen',
    gaps: 'Dei største kommunane i sentralitetsklasse 5–6 utan ordning',
    twins: (name) =>
      `${name}, og kommunane som liknar mest, men hadde ei ordning (dokumentert eller oppgitt)`,
    regions: 'BA-regionane der flest bur i ein kommune i klasse 5–6 utan ordning',
    counties: 'Fylka der flest bur i ein kommune i klasse 5–6 utan ordning',
  },
};
