import type { ColumnText } from './column-text.ts';

const nb = {
  studied: ['Rapportens ordning', 'true for en ordning rapporten studerer, false for en annen'],
  saying: [
    'Hva det er',
    'programme, coverage, fact eller figure: tabellen i registeret raden er fra; page der bare utdragene er det',
  ],
  'later-sources.municipality': [
    'Kommune',
    'Nummer i atlasets inndeling, fire siffer; bare for coverage',
  ],
  'later-sources.basis': [
    'Grunnlag',
    'participation, stated-municipality, stated-all eller stated-region; bare for coverage',
  ],
  'later-sources.field': ['Emne', 'Hva en opplysning handler om, eller hva et tall teller'],
  'later-sources.year': ['År', 'År, måned eller periode for et tall; tom når siden ikke sier det'],
  'later-sources.value_to': ['Til', 'Øvre ende når siden oppgir et spenn'],
  'later-sources.text_nb': [
    'Tekst, bokmål',
    'Hva siden sier, med atlasets ord; for et tall hva det teller',
  ],
  'later-sources.text_nn': [
    'Tekst, nynorsk',
    'Hva siden sier, med atlasets ord; for et tall hva det teller',
  ],
  'later-sources.text_en': [
    'Tekst, engelsk',
    'Hva siden sier, med atlasets ord; for et tall hva det teller',
  ],
  title: ['Side', 'Sidens tittel, på dens eget språk'],
  address: ['Adresse', 'Hvor siden ligger'],
  published: ['Datert', 'Dag, måned eller år siden viser; tom der den ikke viser noen'],
  read: ['Lest', 'Dagen den ble lest, fra en lagret kopi'],
  quotes: ['Utdrag', 'Alt registeret siterer fra siden om ordningen, ord for ord'],
} satisfies Readonly<Record<string, ColumnText>>;

const nn = {
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

const en = {
  studied: [
    'Programme of the report',
    'true for a programme that the report studies, false for another scheme',
  ],
  saying: [
    'What it is',
    'programme, coverage, fact or figure: the table of the register that the row is from; page where nothing but the quotes is',
  ],
  'later-sources.municipality': [
    'Municipality',
    'Number in the division of the atlas, four digits; for coverage only',
  ],
  'later-sources.basis': [
    'Basis',
    'participation, stated-municipality, stated-all or stated-region; for coverage only',
  ],
  'later-sources.field': ['Topic', 'What a fact is about, or what a figure counts'],
  'later-sources.year': [
    'Year',
    'Year, month or period of a figure; empty when the page does not say',
  ],
  'later-sources.value_to': ['To', 'Upper end where the page gives a range'],
  'later-sources.text_nb': [
    'Text, bokmål',
    'What the page says, in the words of the atlas; of a figure what it counts',
  ],
  'later-sources.text_nn': [
    'Text, nynorsk',
    'What the page says, in the words of the atlas; of a figure what it counts',
  ],
  'later-sources.text_en': [
    'Text, English',
    'What the page says, in the words of the atlas; of a figure what it counts',
  ],
  title: ['Page', 'Title of the page, in its own language'],
  address: ['Address', 'Where the page lies'],
  published: ['Dated', 'Day, month or year that the page shows; empty where it shows none'],
  read: ['Read', 'The day that it was read, from a stored copy'],
  quotes: ['Quotes', 'All that the register quotes of the page about the programme, word for word'],
} satisfies Readonly<Record<string, ColumnText>>;

/** What the columns about other sources than the report are called and mean. */
export const laterColumns = { nb, nn, en };
