import type { ColumnText } from '../column-text.ts';

/** What the columns about other sources than the report are called and mean. */
export const laterColumns = {
  studied: ['Ordning i rapporten', 'true for ei ordning rapporten studerer, false for ei anna'],
  saying: [
    'Kva det er',
    'programme, coverage, fact eller figure: tabellen i registeret rada er frå; page der berre utdraga er det',
  ],
  'later-sources.municipality': [
    'Kommune',
    'Nummer i inndelinga til atlaset, fire siffer; berre for coverage',
  ],
  'later-sources.basis': [
    'Grunnlag',
    'participation, stated-municipality, stated-all eller stated-region; berre for coverage',
  ],
  'later-sources.field': ['Emne', 'Kva ei opplysning handlar om, eller kva eit tal tel'],
  'later-sources.year': ['År', 'År, månad eller periode for eit tal; tom når sida ikkje seier det'],
  'later-sources.value_to': ['Til', 'Øvre ende når sida oppgir eit spenn'],
  'later-sources.text_nb': [
    'Tekst, bokmål',
    'Kva sida seier, med orda til atlaset; for eit tal kva det tel',
  ],
  'later-sources.text_nn': [
    'Tekst, nynorsk',
    'Kva sida seier, med orda til atlaset; for eit tal kva det tel',
  ],
  'later-sources.text_en': [
    'Tekst, engelsk',
    'Kva sida seier, med orda til atlaset; for eit tal kva det tel',
  ],
  title: ['Side', 'Tittelen på sida, på språket ho er skriven på'],
  address: ['Adresse', 'Kvar sida ligg'],
  published: ['Datert', 'Dag, månad eller år som sida viser; tom der ho ikkje viser nokon'],
  read: ['Lesen', 'Dagen ho vart lesen, frå ein lagra kopi'],
  quotes: ['Utdrag', 'Alt registeret siterer frå sida om ordninga, ord for ord'],
} satisfies Readonly<Record<string, ColumnText>>;
