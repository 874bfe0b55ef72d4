import type { ColumnText } from '../column-text.ts';

/** What the columns about other sources than the report are called and mean. */
export const laterColumns = {
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
