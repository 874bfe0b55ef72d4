import type { ContributedTable } from '../../atlas/contribution.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { DataTable } from '../../ui/table/table.ts';

type Form = ContributedTable['columns'][number]['form'];

/** What may stand in a cell, said by the schema itself: «kommunenummer …, må fylles ut». */
export function formText(
  language: Language,
  { kind, values = [], optional, several }: Form,
): string {
  const { contribute } = wordsOf(language);
  const what =
    kind === 'choice' ? `${contribute.oneOf} ${values.join(', ')}` : contribute.form[kind];
  return [
    what,
    ...(several === true ? [contribute.several] : []),
    optional === true ? contribute.optional : contribute.required,
  ].join('; ');
}

/**
 * A table's columns, each with what is written there and what it means.
 * @throws RangeError naming a column that nothing is said of
 */
export function schemaTable(language: Language, { id, columns }: ContributedTable): DataTable {
  const { contribute } = wordsOf(language);
  return {
    caption: `${id}.csv`,
    columns: [{ head: contribute.column }, { head: contribute.write }, { head: contribute.means }],
    rows: columns.map(({ name, form }) => {
      const means = contribute.columns[name];
      if (means === undefined) throw new RangeError(`nothing is said of column ${id}.${name}`);
      return { cells: [{ text: name }, { text: formText(language, form) }, { text: means }] };
    }),
  };
}

/** What each column is called on a form, and what belongs in it. */
export function columnWords(
  language: Language,
  tables: readonly ContributedTable[],
): Readonly<Record<string, { readonly label: string; readonly write: string }>> {
  const labels: Readonly<Record<string, string>> = wordsOf(language).contributeForm.label;
  return Object.fromEntries(
    tables.flatMap(({ columns }) =>
      columns.map(({ name, form }) => [
        name,
        { label: labels[name] ?? name, write: formText(language, form) },
      ]),
    ),
  );
}
