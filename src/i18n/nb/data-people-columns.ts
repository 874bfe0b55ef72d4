import type { ColumnText } from '../column-text.ts';

/** What the columns about young adults and education are called and mean. */
export const peopleColumns = (reason: string) =>
  ({
    residents: [
      'Innbyggere',
      'Innbyggere 1. januar i kommunene der også unge voksne er kjent; der ingen er det, i alle kommunene',
    ],
    residents_status: ['Innbyggere, status', reason],
    young_adults: ['Unge voksne', 'Innbyggere på 20–34 år per 1. januar'],
    young_adults_status: ['Unge voksne, status', reason],
    'young-adults.share': [
      'Andel unge voksne',
      'Unge voksne delt på innbyggerne i de samme kommunene',
    ],
    share_status: ['Andel, status', reason],
    change_since_2020: [
      'Endring siden 2020',
      'Unge voksne minus unge voksne i 2020, delt på dem i 2020, i de samme kommunene; under 0 der tallet har falt',
    ],
    change_since_2020_status: ['Endring siden 2020, status', reason],
    cohort_change: [
      'Endring i kullene',
      'De som er 26–34 år, minus dem som var 20–28 seks år før, delt på de siste. Flytting inn og ut, innvandring og dødsfall under ett',
    ],
    cohort_change_status: ['Endring i kullene, status', reason],
    'young-adults.left_out': [
      'Utelatt',
      'Kommunene som minst ett av tallene mangler: den som ikke har alder for året, er utelatt av alle, den som ikke har det for sammenligningsåret, bare av endringen',
    ],
    residents_16_plus: ['Innbyggere, 16 år og over', 'Innbyggere på 16 år og over per 1. oktober'],
    higher_short: ['Kort høyere utdanning', 'Universitet og høgskole, til og med fire år'],
    higher_long: ['Lang høyere utdanning', 'Universitet og høgskole, mer enn fire år'],
    higher: ['Høyere utdanning', 'Kort og lang høyere utdanning til sammen'],
    higher_share: ['Andel med høyere utdanning', 'Av innbyggerne på 16 år og over'],
    higher_long_share: ['Andel med lang høyere utdanning', 'Av innbyggerne på 16 år og over'],
    education_status: ['Utdanning, status', reason],
  }) satisfies Readonly<Record<string, ColumnText>>;
