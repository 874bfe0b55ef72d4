import type { MeasureWords } from './measure.ts';
import type { PeopleMeasure } from './people.ts';

const AGES = {
  nb: 'SSB, tabell 07459',
  nn: 'SSB, tabell 07459',
  en: 'Statistics Norway, table 07459',
};
const SCHOOLS = {
  nb: 'SSB, tabell 09429',
  nn: 'SSB, tabell 09429',
  en: 'Statistics Norway, table 09429',
};

/** What is said of each measure of the people a programme is for, all languages side by side. */
export const PEOPLE_WORDS: Readonly<Record<PeopleMeasure, MeasureWords>> = {
  young_adults_share: {
    nb: {
      name: 'Andel unge voksne (20–34 år)',
      text: 'Andel av innbyggerne som er 20–34 år',
      meaning: 'Innbyggere på 20–34 år 1. januar, som andel av alle innbyggere.',
      symbols: 'Y(a, t) er innbyggere på 20–34 år i område a i år t, B(a, t) alle innbyggere.',
      caveats:
        'De er telt der de er folkeregistrert: studenter som er registrert hjemme, regnes med der. Kommuner uten tall etter alder er holdt utenfor både teller og nevner.',
      reference: AGES.nb,
    },
    nn: {
      name: 'Del unge vaksne (20–34 år)',
      text: 'Del av innbyggjarane som er 20–34 år',
      meaning: 'Innbyggjarar på 20–34 år 1. januar, som del av alle innbyggjarar.',
      symbols: 'Y(a, t) er innbyggjarar på 20–34 år i område a i år t, B(a, t) alle innbyggjarar.',
      caveats:
        'Dei er talde der dei er folkeregistrerte: studentar som er registrerte heime, er rekna med der. Kommunar utan tal etter alder er haldne utanfor både teljar og nemnar.',
      reference: AGES.nn,
    },
    en: {
      name: 'Share of young adults (20–34)',
      text: 'Share of the residents who are aged 20–34',
      meaning: 'Residents aged 20–34 on 1 January, as a share of all residents.',
      symbols: 'Y(a, t) is residents aged 20–34 of area a in year t, B(a, t) all residents.',
      caveats:
        'They are counted where they are registered: students who are registered at home are counted there. Municipalities without figures by age are left out of both parts of the fraction.',
      reference: AGES.en,
    },
  },
  young_adults_change: {
    nb: {
      name: 'Unge voksne, endring siden 2020',
      text: 'Endring i tallet på innbyggere på 20–34 år siden 2020',
      meaning: 'Hvor mye tallet på innbyggere på 20–34 år har endret seg siden 1. januar 2020.',
      symbols: 'Y(a, t) er innbyggere på 20–34 år i område a i år t.',
      caveats:
        'Det er ikke de samme menneskene: noen blir 20, andre fyller 35. En kommune som ble delt, har ingen endring; et område med den regner med de andre.',
      reference: AGES.nb,
    },
    nn: {
      name: 'Unge vaksne, endring sidan 2020',
      text: 'Endring i talet på innbyggjarar på 20–34 år sidan 2020',
      meaning: 'Kor mykje talet på innbyggjarar på 20–34 år har endra seg sidan 1. januar 2020.',
      symbols: 'Y(a, t) er innbyggjarar på 20–34 år i område a i år t.',
      caveats:
        'Det er ikkje dei same menneska: nokre blir 20, andre fyller 35. Ein kommune som vart delt, har inga endring; eit område med han reknar med dei andre.',
      reference: AGES.nn,
    },
    en: {
      name: 'Young adults, change since 2020',
      text: 'Change in the number of residents aged 20–34 since 2020',
      meaning: 'How much the number of residents aged 20–34 has changed since 1 January 2020.',
      symbols: 'Y(a, t) is residents aged 20–34 of area a in year t.',
      caveats:
        'They are not the same people: some turn 20, others turn 35. A municipality that was split has no change; an area with it counts the others.',
      reference: AGES.en,
    },
  },
  cohort_change: {
    nb: {
      name: 'Årskullene 20–28 år, seks år etter',
      text: 'Endring fra tallet på 20–28-åringer til tallet på 26–34-åringer seks år etter',
      meaning:
        'Innbyggere på 26–34 år mot dem som var 20–28 år i området seks år før: hva som er blitt av de samme årskullene.',
      symbols: 'N(a, t, i–j) er innbyggere fra i til j år i område a i år t.',
      caveats:
        'Flytting innenlands, innvandring, utvandring og dødsfall virker sammen, og tallet skiller dem ikke. Det er altså ikke et flyttetall.',
      reference: AGES.nb,
    },
    nn: {
      name: 'Årskulla 20–28 år, seks år etter',
      text: 'Endring frå talet på 20–28-åringar til talet på 26–34-åringar seks år etter',
      meaning:
        'Innbyggjarar på 26–34 år mot dei som var 20–28 år i området seks år før: kva som er blitt av dei same årskulla.',
      symbols: 'N(a, t, i–j) er innbyggjarar frå i til j år i område a i år t.',
      caveats:
        'Flytting innanlands, innvandring, utvandring og dødsfall verkar saman, og talet skil dei ikkje. Det er altså ikkje eit flyttetal.',
      reference: AGES.nn,
    },
    en: {
      name: 'The cohorts aged 20–28, six years later',
      text: 'Change from the number aged 20–28 to the number aged 26–34 six years later',
      meaning:
        'Residents aged 26–34 against those who were 20–28 in the area six years before: what has become of the same cohorts.',
      symbols: 'N(a, t, i–j) is residents aged from i to j of area a in year t.',
      caveats:
        'Moves within the country, immigration, emigration and deaths act together, and the figure does not tell them apart. So it is no figure of migration.',
      reference: AGES.en,
    },
  },
  higher_education_share: {
    nb: {
      name: 'Andel med høyere utdanning',
      text: 'Andel av innbyggerne på 16 år og over som har fullført høyere utdanning',
      meaning:
        'Innbyggere på 16 år og over som har fullført universitets- eller høgskoleutdanning, kort eller lang, 1. oktober.',
      symbols:
        'K(a) er innbyggere med kort, L(a) med lang høyere utdanning, V(a) alle på 16 år og over.',
      caveats:
        'Telt der folk er bosatt, ikke der de arbeider. Personer uten oppgitt utdanning er med i nevneren.',
      reference: SCHOOLS.nb,
    },
    nn: {
      name: 'Del med høgare utdanning',
      text: 'Del av innbyggjarane på 16 år og over som har fullført høgare utdanning',
      meaning:
        'Innbyggjarar på 16 år og over som har fullført universitets- eller høgskuleutdanning, kort eller lang, 1. oktober.',
      symbols:
        'K(a) er innbyggjarar med kort, L(a) med lang høgare utdanning, V(a) alle på 16 år og over.',
      caveats:
        'Talde der folk er busette, ikkje der dei arbeider. Personar utan oppgitt utdanning er med i nemnaren.',
      reference: SCHOOLS.nn,
    },
    en: {
      name: 'Share with higher education',
      text: 'Share of the residents aged 16 and over who have completed higher education',
      meaning:
        'Residents aged 16 and over who have completed a university or university college education, short or long, on 1 October.',
      symbols:
        'K(a) is residents with a short, L(a) with a long higher education, V(a) all aged 16 and over.',
      caveats:
        'Counted where people live, not where they work. Persons whose education is not stated are in the whole.',
      reference: SCHOOLS.en,
    },
  },
  long_education_share: {
    nb: {
      name: 'Andel med lang høyere utdanning',
      text: 'Andel av innbyggerne på 16 år og over som har mer enn fire år høyere utdanning',
      meaning:
        'Innbyggere på 16 år og over som har fullført mer enn fire års universitets- eller høgskoleutdanning, 1. oktober.',
      symbols: 'L(a) er innbyggere med lang høyere utdanning, V(a) alle på 16 år og over.',
      caveats:
        'Telt der folk er bosatt, ikke der de arbeider. Personer uten oppgitt utdanning er med i nevneren.',
      reference: SCHOOLS.nb,
    },
    nn: {
      name: 'Del med lang høgare utdanning',
      text: 'Del av innbyggjarane på 16 år og over som har meir enn fire år høgare utdanning',
      meaning:
        'Innbyggjarar på 16 år og over som har fullført meir enn fire års universitets- eller høgskuleutdanning, 1. oktober.',
      symbols: 'L(a) er innbyggjarar med lang høgare utdanning, V(a) alle på 16 år og over.',
      caveats:
        'Talde der folk er busette, ikkje der dei arbeider. Personar utan oppgitt utdanning er med i nemnaren.',
      reference: SCHOOLS.nn,
    },
    en: {
      name: 'Share with a long higher education',
      text: 'Share of the residents aged 16 and over who have more than four years of higher education',
      meaning:
        'Residents aged 16 and over who have completed more than four years of university or university college education, on 1 October.',
      symbols: 'L(a) is residents with a long higher education, V(a) all aged 16 and over.',
      caveats:
        'Counted where people live, not where they work. Persons whose education is not stated are in the whole.',
      reference: SCHOOLS.en,
    },
  },
};
