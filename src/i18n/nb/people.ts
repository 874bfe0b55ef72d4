/** The people that a programme is for, on the page of a place. */
export const people = {
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
