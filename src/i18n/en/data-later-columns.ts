import type { ColumnText } from '../column-text.ts';

/** What the columns about other sources than the report are called and mean. */
export const laterColumns = {
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
