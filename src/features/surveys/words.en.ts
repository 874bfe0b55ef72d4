import { sectionText } from '../../i18n/section.ts';
import type { Words } from '../../i18n/shape.ts';

export const surveys: Words['surveys'] = {
  title: 'What trainees and businesses answered',
  lead: (offered, trainees, going, businesses) =>
    `Of ${trainees} trainees, ${offered} were offered a job where they had been trainees. Of ${businesses} businesses and organisations, ${going} wish to stay in the programme.`,
  about:
    'The answers are from the report’s surveys in November and December 2020: 314 trainees, current and former, and 69 businesses and organisations answered. A supplementary survey had 203 answers from trainees. The links went through the managers of the programmes, and the report does not say how many were asked. There is therefore no response rate, and the answers cannot be taken as a random sample.',
  reading:
    'The figures are the report’s own. The bars show per cent of the answers, and full width is 100% in every chart. The figures of the report are images; most have no numbers and are not here. Figures 15, 16 and 17 have all their numbers in the text, and are here.',
  contents: 'Tables 3–30 and figures 15–17 of the report',
  chapters: {
    4: 'Trainees on the programmes',
    5: 'Businesses on the programmes',
    6: 'Trainees on moving and staying',
    'Vedlegg 1': 'Appendix: what the correlations rest on',
  },
  chapterText: (chapter, tables, figures) => {
    const parts = [
      tables === '' ? [] : [`${tables.includes('–') ? 'tables' : 'table'} ${tables}`],
      figures === '' ? [] : [`figures ${figures}`],
    ];
    const where = /^\d/.test(chapter)
      ? `Chapter ${chapter}`
      : chapter.replace('Vedlegg', 'Appendix');
    return `${where} of the report, ${parts.flat().join(' and ')}.`;
  },
  table: (number) => `Table ${number}`,
  figure: (number) => `Figure ${number}`,
  section: (section) => `${sectionText('en', section)} of the report`,
  answers: (n) => `${n} answers`,
  answered: (n) => `${n} answered, several answers possible`,
  noNumber: 'The report does not say how many answered',
  ownNumbers: 'The number of answers (N) stands by each figure',
  unit: (n) => `Per cent of ${n} answers`,
  unitOfThose: (n) => `Per cent of ${n} who answered`,
  note: 'Note',
  answer: 'Answer',
  subject: 'Subject',
  loadings:
    'The figures are factor loadings: how strongly a statement belongs with each of the four components, from −1 to 1. Statements with high figures in one column were answered alike.',
  respondents: {
    trainees: 'Current and former trainees',
    supplementary: 'Trainees in the supplementary survey',
    offered: 'Trainees who answered yes in table 9',
    moved: 'Former trainees who have left the trainee region',
    staying: 'Former trainees who live in the trainee region',
    active: 'Current trainees',
    businesses: 'Businesses and organisations',
  },
  motivation: 'Motive for place of residence',
  correlation:
    'Pearson’s correlation runs from −1 to 1. Above zero, high answers to one go with high answers to the other; below zero they go opposite ways. The bar runs left below zero and right above, and its full length is 0.5. A strong colour and a star mean statistically significant. One star (p\u00a0<\u00a00.05): without any relation, so large a value would come in fewer than 5 of 100 surveys. Two stars (p\u00a0<\u00a00.01): in fewer than 1 of 100. A correlation does not say what causes what.',
  howToRead: 'How to read the correlations',
  wanted: 'What businesses ask for',
  wantedText:
    'Section 8.9 of the report wants to know which needs the programmes answer. This is all that the report has figures for: which skills the businesses and organisations said they ask for through the programmes, and at which level.',
  wantedLink: 'What the businesses of the programmes asked for, subject by subject',
  short: {
    3: 'Education',
    4: 'Trainees in classes 5 and 6',
    5: 'Applied for other jobs',
    6: 'Businesses worked in as trainee',
    7: 'View of the businesses',
    8: 'Offered a job in the trainee business',
    9: 'Offered a job by others nearby',
    10: 'What the programme meant for the offer',
    11: 'Public or private',
    12: 'Employees of the business',
    13: 'Years as member',
    14: 'Trainees taken on',
    15: 'Trainees every year',
    16: 'Accepted the offer',
    17: 'Hard to recruit',
    18: 'Wish to continue',
    19: 'Moved or commuted',
    20: 'Stayed on afterwards',
    21: 'Expect to stay, former trainees',
    22: 'Would take a permanent post',
    23: 'Likely to stay',
    24: 'Expect to stay, current trainees',
    25: 'Residence and motive for applying',
    26: 'Residence and view of the region',
    27: 'Residence and future choice',
    28: 'Residence without the programme',
    29: 'View of the region',
    30: 'Factor analysis of residence',
    'figure-15': 'Why no offer',
    'figure-16': 'Why candidates declined',
    'figure-17': 'Skills businesses want',
  },
};
