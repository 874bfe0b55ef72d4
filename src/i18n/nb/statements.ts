import type { SmallPlacesField } from '../../domain/programme.ts';
import { numberWord } from '../number-words.ts';
import { sectionText } from '../section.ts';

/** What the report says of all programmes: why places are missed, where it disagrees with itself. */
export const statements = {
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
