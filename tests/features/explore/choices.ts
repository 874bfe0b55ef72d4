import type { Choices } from '../../../src/features/explore/query.ts';

/** What an address may name in the tests: two measures and the tiny country's codes. */
export const CHOICES: Choices = {
  measures: [
    {
      id: 'dekning',
      group: 'coverage',
      name: 'Dekning',
      years: [],
      breaks: [],
      versus: 'sentralitet',
      source: '',
    },
    {
      id: 'lq-bosted-84',
      group: 'industry',
      name: 'LQ',
      years: [2020, 2022],
      breaks: ['meaningful', 'quantile', 'equal', 'natural'],
      versus: 'pendlingskoeffisient',
      source: '',
    },
    {
      id: 'pendlingskoeffisient',
      group: 'commuting',
      name: 'Pendlingskoeffisient',
      years: [2020, 2021, 2022],
      breaks: ['quantile', 'equal', 'natural'],
      versus: null,
      source: '',
    },
  ],
  classes: ['1', '2', '3', '4', '5', '6'],
  counties: ['10', '30'],
  regions: ['001', '002'],
  types: ['stor-balansert', 'liten-sentrum'],
  programmes: ['trainee-vik'],
  areas: new Set(['1001', '1002', '2001', '2002', '2003']),
};
