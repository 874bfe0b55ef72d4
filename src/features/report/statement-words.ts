import type { SmallPlacesField } from '../../domain/programme.ts';
import { numberWord } from '../../i18n/number-words.ts';
import { sectionText } from '../../i18n/section.ts';
import type { Said } from '../../i18n/shape.ts';

const nb = {
  report: 'Rapporten om ordningene samlet',
  why: 'Hvorfor små kommuner ikke nås',
  whyLead: (giving: number, all: number) =>
    `For ${numberWord('nb', giving)} av ${all} ordninger gjengir rapporten grunner til at små kommuner eller steder langt fra senteret ikke nås: økonomi, avstand, nettverk og kapasitet.`,
  whyAbout:
    'Grunnene er fra kapittel 3, der prosjektlederne fortalte om egen ordning i 2020 og 2021, og fra rapportens egen oppsummering. De er det lederne mente eller erfarte; ingen av dem er målt. Samme grunn kan gjelde flere ordninger enn dem den er nevnt for.',
  whyLink: 'Hvorfor små kommuner ikke nås, ordning for ordning',
  reasons: 'Grunnene',
  /** Each kind of reason. */
  themes: {
    why_small_places_economy: 'Økonomi',
    why_small_places_distance: 'Avstand',
    why_small_places_networks: 'Nettverk',
    why_small_places_capacity: 'Kapasitet',
    why_small_places_information: 'Informasjon',
    why_small_places_decisions: 'Beslutninger',
    why_small_places_quality: 'Kvaliteten i programmet',
    why_small_places_wishes: 'Hva traineene ønsker',
  } satisfies Record<SmallPlacesField, string>,
  contradictions: 'Der rapporten motsier seg selv',
  contradictionsLead: (whole: number, programmes: number) =>
    `Rapporten har ${numberWord('nb', whole)} motsigelser om ordningene samlet, og sier ting som ikke går i hop, om ${numberWord('nb', programmes)} av ordningene.`,
  contradictionsAbout:
    'Atlaset retter ingen av dem. Tall som ikke er enige, står hver for seg, med avsnittet de er fra. Det som bare er sagt på ulik måte, eller måler ulike ting, er ikke med.',
  contradictionsLink: 'Der rapporten motsier seg selv',
  whole: 'Om ordningene samlet',
  each: 'Ordning for ordning',
  section: (section: string) => sectionText('nb', section),
};

const nn: Said<typeof nb> = {
  report: 'Rapporten om ordningane samla',
  why: 'Kvifor små kommunar ikkje blir nådde',
  whyLead: (giving, all) =>
    `For ${numberWord('nn', giving)} av ${all} ordningar attgir rapporten grunnar til at små kommunar eller stader langt frå senteret ikkje blir nådde: økonomi, avstand, nettverk og kapasitet.`,
  whyAbout:
    'Grunnane er frå kapittel 3, der prosjektleiarane fortalde om si eiga ordning i 2020 og 2021, og frå oppsummeringa i rapporten. Dei er det leiarane meinte eller erfarte; ingen av dei er målte. Same grunn kan gjelde fleire ordningar enn dei han er nemnd for.',
  whyLink: 'Kvifor små kommunar ikkje blir nådde, ordning for ordning',
  reasons: 'Grunnane',
  /** Each kind of reason. */
  themes: {
    why_small_places_economy: 'Økonomi',
    why_small_places_distance: 'Avstand',
    why_small_places_networks: 'Nettverk',
    why_small_places_capacity: 'Kapasitet',
    why_small_places_information: 'Informasjon',
    why_small_places_decisions: 'Avgjerder',
    why_small_places_quality: 'Kvaliteten i programmet',
    why_small_places_wishes: 'Kva traineeane ønskjer',
  },
  contradictions: 'Der rapporten motseier seg sjølv',
  contradictionsLead: (whole, programmes) =>
    `Rapporten har ${numberWord('nn', whole)} motseiingar om ordningane samla, og seier ting som ikkje går i hop, om ${numberWord('nn', programmes)} av ordningane.`,
  contradictionsAbout:
    'Atlaset rettar ingen av dei. Tal som ikkje er samde, står kvar for seg, med avsnittet dei er frå. Det som berre er sagt på ulik måte, eller måler ulike ting, er ikkje med.',
  contradictionsLink: 'Der rapporten motseier seg sjølv',
  whole: 'Om ordningane samla',
  each: 'Ordning for ordning',
  section: (section) => sectionText('nn', section),
};

const en: Said<typeof nb> = {
  report: 'The report on the programmes as a whole',
  why: 'Why small municipalities are not reached',
  whyLead: (giving, all) =>
    `For ${numberWord('en', giving)} of ${all} programmes the report relates reasons why small municipalities, or places far from the centre, are not reached: money, distance, networks and capacity.`,
  whyAbout:
    'The reasons are from chapter 3, where project leaders told of their own programme in 2020 and 2021, and from the report’s own summary. They are what the leaders held or had experienced; none is measured. A reason may hold for more programmes than those it is mentioned for.',
  whyLink: 'Why small municipalities are not reached, programme by programme',
  reasons: 'The reasons',
  /** Each kind of reason. */
  themes: {
    why_small_places_economy: 'Money',
    why_small_places_distance: 'Distance',
    why_small_places_networks: 'Networks',
    why_small_places_capacity: 'Capacity',
    why_small_places_information: 'Information',
    why_small_places_decisions: 'Decisions',
    why_small_places_quality: 'The quality of the programme',
    why_small_places_wishes: 'What trainees want',
  },
  contradictions: 'Where the report contradicts itself',
  contradictionsLead: (whole, programmes) =>
    `The report has ${numberWord('en', whole)} contradictions about the programmes as a whole, and says things that do not add up about ${numberWord('en', programmes)} of the programmes.`,
  contradictionsAbout:
    'The atlas mends none of them. Figures that do not agree stand apart, each with the section it is from. What is only said in different words, or measures different things, is left out.',
  contradictionsLink: 'Where the report contradicts itself',
  whole: 'About the programmes as a whole',
  each: 'Programme by programme',
  section: (section) => sectionText('en', section),
};

/** What the report says of all programmes: why places are missed, where it disagrees with itself. */
export const statements = { nb, nn, en };
