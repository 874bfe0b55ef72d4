import type { Words } from '../../i18n/shape.ts';

/** What the front page opens with, and its ways on. */
export const front: Words['front'] = {
  title: 'Kvar i Noreg fanst det ei traineeordning?',
  what: 'Ei regional traineeordning lèt nyutdanna arbeide ein periode i verksemder i regionen, og skal trekkje kompetanse til distrikta.',
  /** Behind the share of them. */
  offer: (trainees) => `av ${trainees} traineear fekk tilbod om jobb der dei var trainee (2020).`,
  offerText:
    'Traineear i 13 ordningar, 2012–2020, svarte i november og desember 2020. Lenkja gjekk gjennom leiarane av ordningane, og rapporten seier ikkje kor mange som vart spurde, så svara er ikkje eit tilfeldig utval. Ein av fem som fekk tilbod, takka nei. Ingen er samanlikna med nyutdanna som ikkje var traineear, og berre rundt 15\u00a0prosent hadde vore trainee i ein kommune i klasse 5 eller 6.',
  offerSource: 'Nordlandsforskning, rapport 2/2021, tabell 8',
  place: 'Finn kommunen din',
  county: 'Vel fylke',
  programme: 'Vel ordning',
  figure: (without, all) => `${without} av ${all}`,
  without:
    'kommunar i klasse 5–6, dei minst sentrale, var utan traineeordning i 2020–2021, lese ut av rapport 2/2021.',
  withoutLater:
    'kommunar i klasse 5–6, dei minst sentrale, var utan traineeordning, lese ut av rapport 2/2021 og andre kjelder (2009–2023).',
  legend: {
    'c-gap-named': 'Utan, men omtala',
    'c-gap': 'Utan, ikkje nemnd',
  },
  onMap: 'Berre i kartet: klasse 1–4 utan ordning',
  squares: (all) => `Dei ${all} kommunane i klasse 5–6, fylke for fylke frå nord til sør`,
  squaresHead: 'Éi rute er éin kommune',
  withoutHead: 'Utan',
  others: (counties) => `${counties} hadde ingen kommunar i klasse 5–6.`,
  table: 'Alle kommunane, med ordning og grunnlag',
  counted: 'Slik er det talt',
  numbers: 'Tala for kvart fylke',
};
