import type { Atlas } from '../../atlas/atlas.ts';
import type { Area, Municipality } from '../../atlas/area.ts';
import type { Programme } from '../../atlas/programme.ts';
import { listed } from '../../i18n/list.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { areaFacts, municipalityFacts } from '../area-facts.ts';
import { coverageFacts, coveragePaint } from '../coverage-page.ts';
import type { PaintNational } from '../maps/national-map.ts';
import type { DrawNeighbourhood } from '../maps/neighbourhood-map.ts';
import { programmePaint } from '../programme-page.ts';
import type { Card, CardText } from './card.ts';

/** What the cards are made from; the maps are those of the pages. */
export interface CardSource {
  readonly atlas: Atlas;
  readonly national: PaintNational;
  readonly neighbourhood: DrawNeighbourhood;
}

/** The cards of a whole atlas, by the address of their page below the language. */
export function cardsOf(source: CardSource): ReadonlyMap<string, Card> {
  const { areas, programmes } = source.atlas;
  const cards = [
    countryCard(source),
    ...areas.municipalities.map((each) => municipalityCard(source, each)),
    ...areas.regions.map((each) => areaCard(source, 'region', each)),
    ...areas.counties2024.map((each) => areaCard(source, 'county', each)),
    ...programmes.map((each) => programmeCard(source, each)),
  ];
  return new Map(cards.map((card) => [card.path, card]));
}

const countryCard = ({ atlas, national }: CardSource): Card => ({
  path: '',
  map: () => national(coveragePaint(atlas, 'nb')),
  text(language) {
    const { cards, site, terms } = wordsOf(language);
    const { documented, municipalities } = coverageFacts(atlas);
    return {
      kind: terms.country,
      title: site.tagline,
      figure: cards.of(documented, municipalities),
      caption: cards.members(municipalities),
      note: '',
      status: 'documented',
      source: cards.source,
    };
  },
});

const municipalityCard = (source: CardSource, municipality: Municipality): Card => ({
  path: `kommune/${municipality.slug}/`,
  map: () => municipalityMap(source, municipality),
  text: (language) => municipalityText(source.atlas, municipality, language),
});

/** As on its page: the region around it, or its neighbours where the region is too large. */
function municipalityMap({ atlas, neighbourhood }: CardSource, { code, region }: Municipality) {
  const { members } = atlas.region(region);
  const MOST_MEMBERS = 12;
  return neighbourhood({
    focus: members.length > MOST_MEMBERS ? [code, ...atlas.geography.neighbours(code)] : members,
    outlined: [code],
    paint: coveragePaint(atlas, 'nb'),
  });
}

function municipalityText(atlas: Atlas, municipality: Municipality, language: Language): CardText {
  const { cards, terms } = wordsOf(language);
  const { documented, area } = municipalityFacts(atlas, language, municipality);
  const names = (programmes: readonly string[]) => listed(programmes, terms.and);
  const inArea = area.length === 0 ? '' : cards.areaOf(names(area));
  return {
    kind: `${terms.municipality} ${municipality.code} · ${terms.classText(municipality.centralityClass)}`,
    title: municipality.name,
    figure: String(documented.length),
    caption: cards.municipality(documented.length),
    note: documented.length === 0 ? inArea : names(documented),
    status: atlas.coverage.status(municipality.code),
    source: cards.source,
  };
}

const areaCard = (
  { atlas, neighbourhood }: CardSource,
  kind: 'region' | 'county',
  area: Area,
): Card => ({
  path: `${kind === 'region' ? 'region' : 'fylke'}/${area.slug}/`,
  map: () =>
    neighbourhood({
      focus: area.members,
      outlined: area.members,
      paint: coveragePaint(atlas, 'nb'),
    }),
  text(language) {
    const { cards, terms } = wordsOf(language);
    const { documented, members, gaps } = areaFacts(atlas, language, area);
    const place = kind === 'region' ? terms.labourMarketRegion : terms.county;
    return {
      kind: `${place} ${area.code}`,
      title: area.name,
      figure: cards.of(documented, members),
      caption: cards.members(members),
      note: '',
      status: documented > 0 ? 'documented' : gaps > 0 ? 'gap' : 'none',
      source: cards.source,
    };
  },
});

const programmeCard = ({ neighbourhood }: CardSource, programme: Programme): Card => ({
  path: `ordning/${programme.id}/`,
  map: () =>
    neighbourhood({
      focus: programme.members.area,
      outlined: programme.members.area,
      paint: programmePaint(programme, 'nb'),
    }),
  text(language) {
    const { cards, terms } = wordsOf(language);
    const { documented, area } = programme.members;
    const whole = area.length > documented.length ? cards.wholeArea(area.length) : '';
    const active = programme.status === 'active';
    return {
      kind: terms.programme,
      title: programme.name,
      figure: String(documented.length),
      caption: cards.programme(documented.length),
      note: active ? whole : cards.inactive,
      status: active ? 'documented' : 'none',
      source: cards.source,
    };
  },
});
