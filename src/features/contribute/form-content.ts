import type { Atlas } from '../../atlas/atlas.ts';
import { COVERAGE_BASES } from '../../domain/coverage-basis.ts';
import { FIGURE_UNITS, QUALIFIERS } from '../../domain/figure-fault.ts';
import { FACT_FIELDS, PROGRAMME_KINDS } from '../../domain/programme.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';

export interface FormOption {
  readonly value: string;
  readonly text: string;
  /** What it is called without its number. */
  readonly name?: string;
}

/** A field of a form. Its name is the column that it fills. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly type: 'text' | 'long' | 'date' | 'choice';
  readonly options?: readonly FormOption[];
}

/** Fields that belong together, shown for some of the choices above them. */
export interface FormPart {
  /** The values of the choices that ask for it, a space between. */
  readonly for: string;
  readonly fields: readonly FormField[];
}

type Label = keyof ReturnType<typeof wordsOf>['contributeForm']['label'];

/** The lists of places and programmes that forms choose from: by code, with the name. */
export function formLists(atlas: Atlas) {
  const byCode = (areas: readonly { code: string; name: string }[]): readonly FormOption[] =>
    areas.map(({ code, name }) => ({ value: code, text: `${code} ${name}`, name }));
  const schemes = [...atlas.programmes, ...atlas.otherSchemes];
  return {
    programmes: schemes.map(({ id, name }) => ({ value: id, text: name })),
    municipalities: byCode(atlas.areas.municipalities),
    counties: byCode(atlas.areas.counties),
    counties2024: byCode(atlas.areas.counties2024),
  };
}

/** The parts of the form of a change: the fields of each kind of it. */
export function changeParts(atlas: Atlas, language: Language): readonly FormPart[] {
  const lists = formLists(atlas);
  const { text, long, choice } = fieldMakers(language);
  const definitions = (['nb', 'nn', 'en'] as const).map((each) => text(`definition_${each}`));
  return [
    { for: 'municipality figure fact', fields: [choice('programme', lists.programmes)] },
    {
      for: 'municipality',
      fields: [
        choice('municipality', lists.municipalities),
        choice('basis', basisOptions(language)),
        text('note'),
      ],
    },
    {
      for: 'figure',
      fields: [
        choice('figure', figureOptions(language)),
        text('year'),
        text('value'),
        choice('unit', unitOptions(language)),
        choice('qualifier', qualifierOptions(language)),
        text('value_to'),
        ...definitions,
      ],
    },
    {
      for: 'fact',
      fields: [choice('field', fieldOptions(language)), long('nb'), long('nn'), long('en')],
    },
    { for: 'programme', fields: programmeFields(atlas, language) },
  ];
}

function programmeFields(atlas: Atlas, language: Language): readonly FormField[] {
  const lists = formLists(atlas);
  const { text, choice } = fieldMakers(language);
  const { contribute, contributeForm: words } = wordsOf(language);
  const kinds = PROGRAMME_KINDS.map((value) => ({ value, text: contribute.kind[value] }));
  const status = (['active', 'inactive'] as const).map((value) => ({
    value,
    text: words.status[value],
  }));
  return [
    text('name'),
    { ...text('programme'), label: words.label.newProgramme },
    choice('kind', kinds),
    choice('status', status),
    text('host_organisation'),
    choice('host_municipality', lists.municipalities),
    choice('county', lists.counties),
    choice('county_2024', lists.counties2024),
    text('start_year'),
    text('length_months'),
    text('website'),
  ];
}

/** A section of the report, or a page: its title, its address, its days and what it says. */
export function sourceParts(language: Language): readonly FormPart[] {
  const { source } = wordsOf(language).contributeForm;
  const field = (name: string, label: string, help: string, type: FormField['type'] = 'text') => ({
    name,
    label,
    help,
    type,
  });
  return [
    { for: 'report', fields: [field('section', source.section, source.sectionHelp)] },
    {
      for: 'page',
      fields: [
        field('title', source.pageTitle, source.pageTitleHelp),
        field('address', source.address, source.addressHelp),
        field('read', source.read, source.readHelp, 'date'),
        field('published', source.published, source.publishedHelp),
        field('quote', source.quote, source.quoteHelp, 'long'),
      ],
    },
  ];
}

function fieldMakers(language: Language) {
  const { contribute, contributeForm } = wordsOf(language);
  const { help } = contributeForm;
  /** What the schema says of the column, unless a form says it better or the label says as much. */
  const helpOf = (name: Label, type: FormField['type']): string => {
    // A new programme writes its key, where others choose theirs from a list.
    if (name in help && (name !== 'programme' || type === 'choice'))
      return help[name as keyof typeof help];
    const means = contribute.columns[name] ?? '';
    return means === `${contributeForm.label[name]}.` ? '' : means;
  };
  const field = (name: Label, type: FormField['type']): FormField => ({
    name,
    label: contributeForm.label[name],
    help: helpOf(name, type),
    type,
  });
  return {
    text: (name: Label) => field(name, 'text'),
    long: (name: Label) => field(name, 'long'),
    choice: (name: Label, options: readonly FormOption[]) => ({
      ...field(name, 'choice'),
      options,
    }),
  };
}

const basisOptions = (language: Language): readonly FormOption[] =>
  COVERAGE_BASES.map((value) => ({
    value,
    text: wordsOf(language).terms.basisOfCoverage[value],
  }));

function figureOptions(language: Language): readonly FormOption[] {
  const { figureNames } = wordsOf(language).pages.programme;
  return Object.entries(figureNames).map(([value, text]) => ({
    value,
    text: `${text} (${value})`,
  }));
}

function unitOptions(language: Language): readonly FormOption[] {
  const { pages, contributeForm } = wordsOf(language);
  const { units } = pages.programme;
  return FIGURE_UNITS.map((value) => ({
    value,
    text: value === 'share' ? contributeForm.share : (units[value] ?? value),
  }));
}

const qualifierOptions = (language: Language): readonly FormOption[] =>
  QUALIFIERS.map((value) => ({ value, text: wordsOf(language).contributeForm.qualifier[value] }));

const fieldOptions = (language: Language): readonly FormOption[] =>
  FACT_FIELDS.map((value) => ({ value, text: wordsOf(language).pages.programme.fields[value] }));
