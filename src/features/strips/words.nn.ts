import type { Words } from '../../i18n/shape.ts';

/** The municipalities of class 5–6 that no programme reaches, beside those that one does. */
export const strips: Words['strips'] = {
  title: 'Utan ordning, ved sida av dei som blir nådde',
  link: 'Kva kjenneteiknar arbeidsmarknadene deira?',
  missed: {
    participation: 'utan dokumentert ordning',
    stated: 'utan ordning',
    area: 'utan ordning, og ikkje nemnde',
  },
  counts: (missed, kind, reached, classes) =>
    `${missed} kommunar i klasse ${classes} er ${kind}, og ${reached} blir nådde (rapporten, 2020–2021).`,
  most: (measure, year, missed, reached) =>
    `Mest skil ${measure} (${year}): minst halvparten av dei utan ${missed}, minst halvparten av dei som blir nådde ${reached}.`,
  below: (figure) => `har høgst ${figure}`,
  exactly: (figure) => `har ${figure}`,
  scope: (classes) =>
    `Kommunar i sentralitetsklasse ${classes}; dekning etter rapporten (2020–2021)`,
  about:
    'Kvar prikk er ein kommune i sentralitetsklasse 5 eller 6. Den tjukke streken er medianen, talet med like mange kommunar under som over; den stipla er landet. Skilnader seier ikkje kva som er årsak og verknad.',
  order:
    'Øvst står det som skil mest: avstanden mellom dei to medianane, målt i breidda av den midtarste halvparten av kommunane. Folketal og lokaliseringskvotientar er lagde ut logaritmisk. Prikkar ligg oppå kvarandre der det ikkje er plass til dei side om side. Òg kommunar der kvotienten er usikker, er med: SSB publiserer 1 og 2 sysselsette som 0 eller 3, så 0,00 kan vere nokre få.',
  choose: 'Vel kva som blir vist',
  evidence: 'Blir rekna som nådd',
  class: 'Sentralitetsklasse',
  bothClasses: '5 og 6',
  county: 'Fylke',
  wholeCountry: 'Heile landet',
  place: 'Finn ein kommune',
  noPlace: 'Ingen',
  rows: {
    participation: 'Dokumentert',
    stated: 'Oppgitt',
    area: 'Berre nemnd som område',
    gap: 'Heller ikkje nemnd',
  },
  middle: (median) => `, median ${median}`,
  pile: (n, figure) => `; ${n} har ${figure}`,
  halves: (missed, a, reached, b) =>
    `Minst halvparten av dei ${missed} ${a}; minst halvparten av dei ${reached} som blir nådde ${b}.`,
  tooFew: 'Den eine gruppa har færre enn tre kommunar med tal, så ho har ingen median.',
  country: (value) => `I landet: ${value}.`,
  without: (n) => `Utan tal: ${n}.`,
  noFigure: 'tal manglar',
  numbers: 'Sjå tala i utforskaren',
  picture: 'Last ned bilete (PNG)',
  embed: 'Bygg inn',
  failed: 'Bileta kunne ikkje teiknast på nytt.',
};
