/**
 * What a programme is asked once a year, in the same words for all, so that years and programmes can
 * be compared. The report names the demand, the input and the results (8.9) and would have programmes more
 * alike (8.7); the questions are the atlas's.
 */
export interface YearlyQuestion {
  /** The field of the form. */
  readonly id: string;
  /** The figure it becomes in figures.csv. */
  readonly figure: string;
  readonly unit: 'persons' | 'positions' | 'nok';
  /** So many years before the year of the report. */
  readonly yearsBefore?: number;
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}

/** After so many years it is asked who is still there. */
export const STAYED_YEARS = [1, 3, 5] as const;

const YEARS: Readonly<
  Record<(typeof STAYED_YEARS)[number], { nb: string; nn: string; en: string }>
> = {
  1: { nb: 'ett år', nn: 'eitt år', en: 'one year' },
  3: { nb: 'tre år', nn: 'tre år', en: 'three years' },
  5: { nb: 'fem år', nn: 'fem år', en: 'five years' },
};

const ASKED: readonly YearlyQuestion[] = [
  {
    id: 'applicants',
    figure: 'applicants',
    unit: 'persons',
    nb: 'Personer som søkte i løpet av året',
    nn: 'Personar som søkte i løpet av året',
    en: 'Persons who applied during the year',
  },
  {
    id: 'positions',
    figure: 'positions',
    unit: 'positions',
    nb: 'Traineestillinger som ble utlyst i løpet av året',
    nn: 'Traineestillingar som vart lyste ut i løpet av året',
    en: 'Trainee positions advertised during the year',
  },
  {
    id: 'positions_filled',
    figure: 'positions_filled',
    unit: 'positions',
    nb: 'Av stillingene som ble utlyst i løpet av året: besatt',
    nn: 'Av stillingane som vart lyste ut i løpet av året: fylte',
    en: 'Of the positions advertised during the year: filled',
  },
  {
    id: 'trainees_current',
    figure: 'trainees_current',
    unit: 'persons',
    nb: 'Traineer ved utgangen av året',
    nn: 'Traineear ved utgangen av året',
    en: 'Trainees at the end of the year',
  },
];

const FUNDING: readonly YearlyQuestion[] = [
  {
    id: 'public_funding_nok',
    figure: 'public_funding_nok',
    unit: 'nok',
    nb: 'Offentlig støtte til driften av ordningen i løpet av året',
    nn: 'Offentleg støtte til drifta av ordninga i løpet av året',
    en: 'Public funding of the running of the programme during the year',
  },
  {
    id: 'membership_income_nok',
    figure: 'other_membership_income_nok',
    unit: 'nok',
    nb: 'Betaling fra medlemmene til ordningen i løpet av året, utenom lønn til traineene',
    nn: 'Betaling frå medlemmene til ordninga i løpet av året, utanom løn til traineeane',
    en: 'Payment from the members to the programme during the year, without the trainees’ wages',
  },
];

/** Those who completed in a year that lies so far back, and how many of them are still there. */
const stayed = (yearsBefore: (typeof STAYED_YEARS)[number]): readonly YearlyQuestion[] => {
  const { nb, nn, en } = YEARS[yearsBefore];
  return [
    {
      id: `completed_${yearsBefore}`,
      figure: 'completed',
      unit: 'persons',
      yearsBefore,
      nb: 'Traineer som fullførte i løpet av året',
      nn: 'Traineear som fullførte i løpet av året',
      en: 'Trainees who completed during the year',
    },
    {
      id: `stayed_${yearsBefore}`,
      figure: 'retained_persons',
      unit: 'persons',
      nb: `Av dem som fullførte ${nb} før: arbeidet i regionen ved utgangen av året`,
      nn: `Av dei som fullførte ${nn} før: arbeidde i regionen ved utgangen av året`,
      en: `Of those who completed ${en} before: worked in the region at the end of the year`,
    },
  ];
};

/** Every question, in the order they are asked. */
export const YEARLY_QUESTIONS: readonly YearlyQuestion[] = [
  ...ASKED,
  ...STAYED_YEARS.flatMap(stayed),
  ...FUNDING,
];

/** The cells of one answer as figures.csv has them; what is not given is empty. */
export const yearlyFigure = (
  { figure, unit, nb, nn, en }: Omit<YearlyQuestion, 'id'>,
  given: { programme: string; year: string; value: string; report_section: string },
): Readonly<Record<string, string>> => ({
  ...given,
  figure,
  value_to: '',
  unit,
  qualifier: 'exact',
  definition_nb: nb,
  definition_nn: nn,
  definition_en: en,
});

/** The trainees in one municipality: the figure is told by its number, the words by its name. */
export const traineesIn = (code: string, name: string): Omit<YearlyQuestion, 'id'> => ({
  figure: `other_trainees_${code}`,
  unit: 'persons',
  nb: `Traineer i ${name} ved utgangen av året`,
  nn: `Traineear i ${name} ved utgangen av året`,
  en: `Trainees in ${name} at the end of the year`,
});
