import type { ColumnText } from './column-text.ts';

export const tables: Readonly<Record<string, ColumnText>> = {
  municipalities: [
    'Municipalities',
    'The municipalities in the division of the atlas, with numbers and names since 2024, centrality, labour-market region and population.',
  ],
  'labour-market-regions': [
    'Labour-market regions',
    'The 159 labour-market regions (BA-regions), with population and the report’s types of region.',
  ],
  counties: ['Counties', 'The counties in the divisions of 2020 and of 2024.'],
  programmes: [
    'Trainee programmes',
    'The programmes in the report, and those added to the register since.',
  ],
  'programme-facts': [
    'Facts about the programmes',
    'What the report says about each programme. Rows with a web address in report_section are from a page, and are among the other sources too.',
  ],
  'programme-figures': [
    'Figures about the programmes',
    'Every figure the report gives about a programme, with its own definition. Two programmes can only be compared where the definitions agree. Rows with a web address in report_section are from a page, and are among the other sources too.',
  ],
  coverage: ['Reach', 'The municipalities each programme reaches, and on what basis.'],
  'later-sources': [
    'Other sources',
    'What public web pages say of the programmes beside the report, kept out of coverage and sums. One row is what the register takes from a page: a municipality, a fact, a figure, or the programme itself. The quotes are cited with their source, and are not licensed under CC BY 4.0.',
  ],
  'coverage-summary': [
    'Coverage, summed',
    'Municipalities and residents that an active programme reaches, for the country, the counties, the centrality classes and the labour-market regions.',
  ],
  gaps: [
    'Coverage gaps',
    'Municipalities in centrality class 5 and 6 that no active programme reaches.',
  ],
  commuting: [
    'Commuting',
    'Commuting counts and shares for every area and year, with lower and upper bounds for every share.',
  ],
  flows: [
    'Commuting flows',
    'Employed persons by municipality of residence and workplace. Pairs without a row are published as 0.',
  ],
  fragmentation: [
    'Fragmentation',
    'The share of out-commuting that leaves the own labour-market region, by centrality class.',
  ],
  'location-quotients': [
    'Location quotients',
    'The location quotient of every industry, area, basis and year, with bounds and status.',
  ],
  'young-adults': [
    'Young adults',
    'Residents aged 20–34 of every area and year: number, share, change since 2020, and how a cohort has changed in six years.',
  ],
  education: [
    'Higher education',
    'Residents aged 16 and over of every area and year, and the share who have higher education, short or long.',
  ],
  population: ['Population', 'Residents of every municipality on 1 January, recoded from 2024.'],
  'residents-by-age': [
    'Residents by age',
    'Residents aged 20–34 on 1 January, each year of age by itself. Figures from 2024 on are brought back to the municipalities of the atlas.',
  ],
  'residents-by-education': [
    'Residents by education',
    'Residents aged 16 and over on 1 October, and how many have short and long higher education.',
  ],
  employment: [
    'Employment',
    'Population aged 15–74 and employed persons of every municipality, 4th quarter.',
  ],
  'employment-by-industry': [
    'Employment by industry',
    'The figures that the location quotients are computed from.',
  ],
  industries: ['Industries', 'The industry groups (SN2007) of the quotients, named in bokmål.'],
  'survey-tables': ['Surveys, tables', 'Tables 3–30 and figures 15–17 of the report, with N.'],
  'survey-cells': ['Surveys, answers', 'Every cell of tables 3–30 and figures 15–17.'],
};
