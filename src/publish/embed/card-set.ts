import type { Atlas } from '../../atlas/atlas.ts';
import type { Municipality } from '../../atlas/area.ts';
import type { Language } from '../../i18n/language.ts';
import { commutingPaint, commutingPath, commutingViews } from '../commuting-page.ts';
import { coveragePaint } from '../coverage-page.ts';
import { industryPaint, industryPath, industryViews } from '../industry-page.ts';
import type { AreaPaint } from '../maps/national-map.ts';
import { programmePaint } from '../programme-page.ts';
import type { Card, CardSet, Paint } from './card.ts';
import { commutingCard, coverageCard, coveragePath, industryCard } from './map-card.ts';
import { areaCard, municipalityCard, programmeCard } from './place-card.ts';

const COVERAGE_VIEWS = [{ includeInactive: false }, { includeInactive: true }];

/** Every embed of the atlas in a language. */
export const cardSetOf = (atlas: Atlas, language: Language): CardSet => ({
  cards: cardsOf(atlas, language),
  paints: paintsOf(atlas, language),
});

const cardsOf = (atlas: Atlas, language: Language): readonly Card[] => [
  ...atlas.areas.municipalities.map((each) => municipalityCard(atlas, language, each)),
  ...atlas.areas.regions.map((each) => areaCard(atlas, language, 'region', each)),
  ...atlas.areas.counties2024.map((each) => areaCard(atlas, language, 'county', each)),
  ...atlas.programmes.map((each) => programmeCard(atlas, language, each)),
  ...COVERAGE_VIEWS.map((view) => coverageCard(atlas, language, view)),
  ...industryViews(atlas).map((view) => industryCard(atlas, language, view)),
  ...commutingViews(atlas).map((view) => commutingCard(atlas, language, view)),
];

type Painter = (municipality: Municipality) => AreaPaint;

const paintsOf = (atlas: Atlas, language: Language): CardSet['paints'] => {
  const painters: readonly (readonly [string, Painter])[] = [
    ...COVERAGE_VIEWS.map(
      (view) => [coveragePath(view), coveragePaint(atlas, language, view)] as const,
    ),
    ...industryViews(atlas).map(
      (view) => [industryPath(view), industryPaint(atlas, language, view)] as const,
    ),
    ...commutingViews(atlas).map(
      (view) => [commutingPath(view), commutingPaint(atlas, language, view)] as const,
    ),
    ...atlas.programmes.map(
      (each) => [`ordning/${each.id}/`, programmePaint(each, language)] as const,
    ),
  ];
  return Object.fromEntries(painters.map(([name, paint]) => [name, painted(atlas, paint)]));
};

/** The municipalities that are more than context on a map. */
const painted = (atlas: Atlas, paint: Painter): Paint =>
  Object.fromEntries(
    atlas.areas.municipalities
      .map((each) => [each.code, paint(each)] as const)
      .filter(([, { colour }]) => colour !== CONTEXT),
  );

/** What no paint names is drawn as. */
export const CONTEXT = 'ctx';
