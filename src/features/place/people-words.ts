import type { Said } from '../../i18n/shape.ts';

const nb = {
  title: 'Unge og utdanning',
  number: 'Unge voksne (20–34 år)',
  sentence: (young: string, year: number, change: string) =>
    `${young} innbyggere var 20–34 år 1. januar ${year}${change}.`,
  since: (change: string, year: number) => `, ${change} siden ${year}`,
  here: 'Her',
  country: 'I landet',
  since2020: (year: number) => `Endring siden ${year}`,
  caption: 'Unge voksne og høyere utdanning',
  note: 'Årskullene: innbyggere på 26–34 år mot dem som var 20–28 år seks år før. Flytting, innvandring og dødsfall virker sammen, så det er ikke et flyttetall.',
} as const;

const nn: Said<typeof nb> = {
  title: 'Unge og utdanning',
  number: 'Unge vaksne (20–34 år)',
  sentence: (young, year, change) =>
    `${young} innbyggjarar var 20–34 år 1. januar ${year}${change}.`,
  since: (change, year) => `, ${change} sidan ${year}`,
  here: 'Her',
  country: 'I landet',
  since2020: (year) => `Endring sidan ${year}`,
  caption: 'Unge vaksne og høgare utdanning',
  note: 'Årskulla: innbyggjarar på 26–34 år mot dei som var 20–28 år seks år før. Flytting, innvandring og dødsfall verkar saman, så det er ikkje eit flyttetal.',
};

const en: Said<typeof nb> = {
  title: 'Young adults and education',
  number: 'Young adults (20–34)',
  sentence: (young, year, change) =>
    `${young} residents were aged 20–34 on 1 January ${year}${change}.`,
  since: (change, year) => `, ${change} since ${year}`,
  here: 'Here',
  country: 'In the country',
  since2020: (year) => `Change since ${year}`,
  caption: 'Young adults and higher education',
  note: 'The cohorts: residents aged 26–34 against those who were 20–28 six years before. Moves, immigration and deaths act together, so it is no figure of migration.',
};

/** The people that a programme is for, on the page of a place. */
export const people = { nb, nn, en };
