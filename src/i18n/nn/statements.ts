import { numberWord } from '../number-words.ts';
import { sectionText } from '../section.ts';
import type { Words } from '../shape.ts';

/** What the report says of all programmes: why places are missed, where it disagrees with itself. */
export const statements: Words['statements'] = {
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
