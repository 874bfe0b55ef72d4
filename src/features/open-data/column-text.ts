import type { CommutingRate } from '../../domain/indicators/commuting.ts';
import type { AgeColumn } from '../../domain/residents.ts';
import type { ColumnName } from './columns.ts';

/** What a column of the open data is called, and what it means. */
export type ColumnText = readonly [title: string, description: string];

/** What the open data say of a measure beside the figure itself. */
type Bounded = `${CommutingRate}${'' | '_lower' | '_upper' | '_status'}`;

/** Every column must be written of, save those that follow from a measure or an age. */
export type ColumnTexts = Readonly<Record<Exclude<ColumnName, Bounded | AgeColumn>, ColumnText>> &
  Readonly<Record<string, ColumnText>>;

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
