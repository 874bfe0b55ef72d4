import type { ColumnText } from '../column-text.ts';

/** What the columns about young adults and education are called and mean. */
export const peopleColumns = (reason: string) =>
  ({
    residents: [
      'Innbyggjarar',
      'Innbyggjarar 1. januar i kommunane der òg unge vaksne er kjende; der ingen er det, i alle kommunane',
    ],
    residents_status: ['Innbyggjarar, status', reason],
    young_adults: ['Unge vaksne', 'Innbyggjarar på 20–34 år per 1. januar'],
    young_adults_status: ['Unge vaksne, status', reason],
    'young-adults.share': [
      'Del unge vaksne',
      'Unge vaksne delt på innbyggjarane i dei same kommunane',
    ],
    share_status: ['Del, status', reason],
    change_since_2020: [
      'Endring sidan 2020',
      'Unge vaksne minus unge vaksne i 2020, delt på dei i 2020, i dei same kommunane; under 0 der talet har falle',
    ],
    change_since_2020_status: ['Endring sidan 2020, status', reason],
    cohort_change: [
      'Endring i kulla',
      'Dei som er 26–34 år, minus dei som var 20–28 seks år før, delt på dei siste. Flytting inn og ut, innvandring og dødsfall under eitt',
    ],
    cohort_change_status: ['Endring i kulla, status', reason],
    'young-adults.left_out': [
      'Utelaten',
      'Kommunane som minst eitt av tala manglar: den som ikkje har alder for året, er utelaten av alle, den som ikkje har det for samanlikningsåret, berre av endringa',
    ],
    residents_16_plus: [
      'Innbyggjarar, 16 år og over',
      'Innbyggjarar på 16 år og over per 1. oktober',
    ],
    higher_short: ['Kort høgare utdanning', 'Universitet og høgskule, til og med fire år'],
    higher_long: ['Lang høgare utdanning', 'Universitet og høgskule, meir enn fire år'],
    higher: ['Høgare utdanning', 'Kort og lang høgare utdanning til saman'],
    higher_share: ['Del med høgare utdanning', 'Av innbyggjarane på 16 år og over'],
    higher_long_share: ['Del med lang høgare utdanning', 'Av innbyggjarane på 16 år og over'],
    education_status: ['Utdanning, status', reason],
  }) satisfies Readonly<Record<string, ColumnText>>;
