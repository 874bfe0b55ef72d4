import type { Read } from './address-element.ts';

/** One parameter of an address: what its texts say, and the text of a value. */
interface Field<Value, State, Choices> {
  /**
   * @param texts as they stand in the address, none of them empty
   * @param choices what an address may name
   * @param earlier the fields before this one
   * @param drop tells of a text that is not understood
   */
  readonly read: (
    texts: readonly string[],
    choices: Choices,
    earlier: State,
    drop: (text: string) => void,
  ) => Value;
  /** '' leaves the parameter out. */
  readonly write: (value: Value) => string;
}

/**
 * A parameter with one value; what is so `otherwise` is not written.
 * @param find undefined for a text that is not understood
 */
export const one = <Value, State, Choices>(
  find: (text: string, choices: Choices, earlier: State) => Value | undefined,
  otherwise: Value,
  write: (value: Value) => string = String,
): Field<Value, State, Choices> => ({
  read: ([text], choices, earlier, drop) => {
    if (text === undefined) return otherwise;
    const found = find(text, choices, earlier);
    if (found === undefined) drop(text);
    return found === undefined ? otherwise : found;
  },
  write: (value) => (value === otherwise ? '' : write(value)),
});

/**
 * A parameter with any number of words, between commas or named again.
 * @param pick those of the words that are understood
 */
export const list = <Word extends string, State, Choices>(
  pick: (asked: readonly string[], choices: Choices) => readonly Word[],
): Field<readonly Word[], State, Choices> => ({
  read: (texts, choices, _, drop) => {
    const words = texts.flatMap((text) => text.split(',')).filter((word) => word !== '');
    const asked = [...new Set(words)];
    const found = pick(asked, choices);
    for (const word of asked) if (!found.some((each) => each === word)) drop(word);
    return found;
  },
  write: (words) => words.join(','),
});

/** The year of a text: null for the latest, which is shown unasked; undefined for none of them. */
export const yearIn = (text: string, years: readonly number[] = []): number | null | undefined => {
  const year = years.find((each) => String(each) === text);
  return year !== undefined && year === years.at(-1) ? null : year;
};

/**
 * A state as the query of an address, and back.
 * @param names of the parameters, the same in every language, in the order that they are written
 * @param fields in the order that they are read, each after those it depends on
 */
export const queryCodec = <State extends object, Choices>(
  names: Readonly<Record<keyof State, string>>,
  fields: { readonly [Key in keyof State]: Field<State[Key], State, Choices> },
) => {
  const known = new Set<string>(Object.values(names));
  return {
    /** Reads any query string. Never throws: what is not known falls back and is told. */
    read: (search: string, choices: Choices): Read<State> => {
      const parameters = new URLSearchParams(search);
      const dropped = [...parameters].flatMap(([name, text]) =>
        known.has(name) ? [] : [`${name}=${text}`],
      );
      const state = {} as State;
      for (const key of Object.keys(fields) as (keyof State)[]) {
        const texts = parameters.getAll(names[key]).filter((text) => text !== '');
        state[key] = fields[key].read(texts, choices, state, (text) => {
          dropped.push(`${names[key]}=${text}`);
        });
      }
      return { state, dropped };
    },
    /** The query of a state; '' for the start. */
    write: (state: State): string => {
      const parts = (Object.keys(names) as (keyof State)[])
        .map((key) => [names[key], fields[key].write(state[key])] as const)
        .filter(([, text]) => text !== '')
        // A comma may stand in a query as it is, and is what a reader would write.
        .map(([name, text]) => `${name}=${encodeURIComponent(text).replaceAll('%2C', ',')}`);
      return parts.length === 0 ? '' : `?${parts.join('&')}`;
    },
  };
};
