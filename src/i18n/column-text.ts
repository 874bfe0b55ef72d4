import type { CommutingRate } from '../domain/indicators/commuting.ts';
import type { AgeColumn } from '../domain/residents.ts';
import type { ColumnName } from '../publish/data/columns.ts';

/** What a column of the open data is called, and what it means. */
export type ColumnText = readonly [title: string, description: string];

type Bounded = `${CommutingRate}${'' | '_lower' | '_upper' | '_status'}`;

/** Every column must be written of, save those that follow from the name of a rate or an age. */
export type ColumnTexts = Readonly<Record<Exclude<ColumnName, Bounded | AgeColumn>, ColumnText>> &
  Readonly<Record<string, ColumnText>>;

interface BoundWords {
  readonly lower: ColumnText;
  readonly upper: ColumnText;
  readonly status: ColumnText;
}

/** A rate, its two bounds and why it may be missing; `{}` in a text is the name of the rate. */
export const rateColumns = (
  names: Readonly<Record<CommutingRate, string>>,
  texts: Readonly<Record<CommutingRate, string>>,
  { lower, upper, status }: BoundWords,
): Readonly<Record<string, ColumnText>> =>
  Object.fromEntries(
    (Object.keys(names) as CommutingRate[]).flatMap((rate): [string, ColumnText][] => {
      const about = ([title, description]: ColumnText): ColumnText => [
        title.replace('{}', names[rate]),
        description.replace('{}', names[rate]),
      ];
      return [
        [rate, [names[rate], texts[rate]]],
        [`${rate}_lower`, about(lower)],
        [`${rate}_upper`, about(upper)],
        [`${rate}_status`, about(status)],
      ];
    }),
  );

/** Each year of age from 20 to 34; `{}` in a text is the age. */
export const ageColumns = ([title, description]: ColumnText): Readonly<
  Record<string, ColumnText>
> =>
  Object.fromEntries(
    Array.from({ length: 15 }, (_, at) => String(20 + at)).map((age): [string, ColumnText] => [
      `age_${age}`,
      [title.replace('{}', age), description.replace('{}', age)],
    ]),
  );
