import type { ColumnText } from '../column-text.ts';

/** What the columns about young adults and education are called and mean. */
export const peopleColumns = (reason: string) =>
  ({
    residents: [
      'Residents',
      'Residents on 1 January of the municipalities whose young adults are known too; where none are, of all the municipalities',
    ],
    residents_status: ['Residents, status', reason],
    young_adults: ['Young adults', 'Residents aged 20–34 on 1 January'],
    young_adults_status: ['Young adults, status', reason],
    'young-adults.share': [
      'Share of young adults',
      'Young adults divided by the residents of the same municipalities',
    ],
    share_status: ['Share, status', reason],
    change_since_2020: [
      'Change since 2020',
      'Young adults less those of 2020, divided by those of 2020, in the same municipalities; below 0 where the number has fallen',
    ],
    change_since_2020_status: ['Change since 2020, status', reason],
    cohort_change: [
      'Cohort change',
      'Those aged 26–34 less those aged 20–28 six years before, divided by the latter. Moves in and out, immigration and deaths together',
    ],
    cohort_change_status: ['Cohort change, status', reason],
    'young-adults.left_out': [
      'Left out',
      'The municipalities that at least one of the figures lacks: one without ages in the year is left out of all, one without ages in the year compared with of that change alone',
    ],
    residents_16_plus: ['Residents, 16 and over', 'Residents aged 16 and over on 1 October'],
    higher_short: ['Short higher education', 'University and college, up to four years'],
    higher_long: ['Long higher education', 'University and college, more than four years'],
    higher: ['Higher education', 'Short and long higher education together'],
    higher_share: ['Share with higher education', 'Of residents aged 16 and over'],
    higher_long_share: ['Share with long higher education', 'Of residents aged 16 and over'],
    education_status: ['Education, status', reason],
  }) satisfies Readonly<Record<string, ColumnText>>;
