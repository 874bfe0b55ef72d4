import { z } from 'zod';
import type { Atlas } from '../../atlas/atlas.ts';
import { LANGUAGES, type Language } from '../../i18n/language.ts';
import type { Place } from '../maps/national-map.ts';
import { cardSetOf } from './card-set.ts';
import type { CardSet } from './card.ts';

/**
 * What the embeds said on a date, in finished words: no later change of figures, methods or words
 * reaches it. With the boundaries of its day it is all that its embeds are drawn from.
 */
export interface Edition {
  /** `2026-11-23`: the day it was kept. */
  readonly date: string;
  readonly places: readonly Place[];
  readonly sets: Readonly<Record<Language, CardSet>>;
}

const DATE = z.iso.date();

/** @throws RangeError when the date is not one */
export function editionOf(atlas: Atlas, date: string): Edition {
  if (!DATE.safeParse(date).success) throw new RangeError(`"${date}" is no date like 2026-11-23`);
  return {
    date,
    places: placesOf(atlas),
    sets: {
      nb: cardSetOf(atlas, 'nb'),
      nn: cardSetOf(atlas, 'nn'),
      en: cardSetOf(atlas, 'en'),
    },
  };
}

/** As much of each municipality as its map has to know. */
export const placesOf = (atlas: Atlas): readonly Place[] =>
  atlas.areas.municipalities.map(({ code, name, slug, region, county2024 }) => ({
    code,
    name,
    slug,
    region,
    county2024,
  }));

const lines = (items: readonly string[], [open, close]: readonly [string, string]): string =>
  `${open}\n${items.join(',\n')}\n${close}`;

const setText = ({ cards, paints }: CardSet): string => {
  const painted = Object.entries(paints).map(
    ([name, paint]) => `${JSON.stringify(name)}:${JSON.stringify(paint)}`,
  );
  const each = cards.map((card) => JSON.stringify(card));
  return `{"cards":${lines(each, ['[', ']'])},"paints":${lines(painted, ['{', '}'])}}`;
};

/** The text of an edition: JSON with a line for each embed, so that two editions share most lines. */
export function editionText({ date, places, sets }: Edition): string {
  const each = places.map((place) => JSON.stringify(place));
  const said = LANGUAGES.map((language) => `"${language}":${setText(sets[language])}`);
  return `{"date":"${date}","places":${lines(each, ['[', ']'])},"sets":${lines(said, ['{', '}'])}}\n`;
}

const TEXT = z.string();
const CARD = z.looseObject({
  path: TEXT.min(1),
  kind: TEXT,
  title: TEXT.min(1),
  sentence: TEXT.min(1),
  figures: z.array(z.object({ name: TEXT, text: TEXT })),
  legend: z.object({ title: TEXT, entries: z.array(z.object({ colour: TEXT, text: TEXT })) }),
  source: TEXT.min(1),
  years: TEXT.min(1),
  map: z.object({ focus: z.array(TEXT), outlined: z.array(TEXT), paint: TEXT }),
});
const SET = z.object({
  cards: z.array(CARD).min(1),
  paints: z.record(TEXT, z.record(TEXT, z.object({ value: TEXT, colour: TEXT }))),
});
const PLACE = z.object({ code: TEXT, name: TEXT, slug: TEXT, region: TEXT, county2024: TEXT });
const EDITION = z.object({
  date: DATE,
  places: z.array(PLACE).min(1),
  sets: z.object({ nb: SET, nn: SET, en: SET }),
});

/** Reads an edition. @throws ZodError that says what is not as {@link editionText} writes it */
export function parseEdition(text: string): Edition {
  const json: unknown = JSON.parse(text);
  EDITION.parse(json);
  return json as Edition;
}
