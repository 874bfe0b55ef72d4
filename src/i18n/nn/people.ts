import type { Words } from '../shape.ts';

/** The people that a programme is for, on the page of a place. */
export const people: Words['people'] = {
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
