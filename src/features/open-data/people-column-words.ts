import type { ColumnText } from './column-text.ts';

const nb = (reason: string) =>
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

const nn = (reason: string) =>
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

const en = (reason: string) =>
  ({
    residents: [
      'Residents',
      'Residents on 1 January of the municipalities whose young adults are known too; where none are, of all the municipalities',
    ],
    residents_status: ['Residents, status', reason],
    young_adults: ['Young adults', 'Residents aged 20–34 on 1 January'],
    young_adults_status: ['Young adults, status', reason],
    'young-adults.share': [
      'Share of young adults',
      'Young adults divided by the residents of the same municipalities',
    ],
    share_status: ['Share, status', reason],
    change_since_2020: [
      'Change since 2020',
      'Young adults less those of 2020, divided by those of 2020, in the same municipalities; below 0 where the number has fallen',
    ],
    change_since_2020_status: ['Change since 2020, status', reason],
    cohort_change: [
      'Cohort change',
      'Those aged 26–34 less those aged 20–28 six years before, divided by the latter. Moves in and out, immigration and deaths together',
    ],
    cohort_change_status: ['Cohort change, status', reason],
    'young-adults.left_out': [
      'Left out',
      'The municipalities that at least one of the figures lacks: one without ages in the year is left out of all, one without ages in the year compared with of that change alone',
    ],
    residents_16_plus: ['Residents, 16 and over', 'Residents aged 16 and over on 1 October'],
    higher_short: ['Short higher education', 'University and college, up to four years'],
    higher_long: ['Long higher education', 'University and college, more than four years'],
    higher: ['Higher education', 'Short and long higher education together'],
    higher_share: ['Share with higher education', 'Of residents aged 16 and over'],
    higher_long_share: ['Share with long higher education', 'Of residents aged 16 and over'],
    education_status: ['Education, status', reason],
  }) satisfies Readonly<Record<string, ColumnText>>;

/** What the columns about young adults and education are called and mean. */
export const peopleColumns = { nb, nn, en };
