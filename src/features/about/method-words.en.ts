import type { Words } from '../../i18n/shape.ts';

const REPORT = 'Nordland Research Institute (Nordlandsforskning), report 2/2021';
const FLOWS = 'Statistics Norway, table 03321';
const CENTRALITY = 'Statistics Norway, Notater 2020/4';

const indicators: Words['methods']['indicators'] = {
  coverage: {
    name: 'Coverage',
    meaning:
      'A municipality is covered when at least one programme that was active in 2020 is tied to it on a ground that counts at the chosen level. Documented: the report refers to trainees, member businesses, activity or a host organisation there. Stated: also where it says that the municipality, or all municipalities of a region, belong to the programme. Named area: also where it names the region that the municipality lies in.',
    symbols:
      'P is the active programmes, m a municipality, b a basis, B(e) the bases that count at level e.',
    caveats:
      'The basis is read from the report and applies to 2020–2021. The report’s own 47 municipalities are not listed there and cannot be verified. Population figures are from the last year with the division’s own municipality numbers.',
    reference: `${REPORT}, chapter 3 and Appendix 2 (Vedlegg 2)`,
  },
  'coverage-gap': {
    name: 'Coverage gap',
    meaning:
      'Municipalities in centrality classes 5 and 6 that no programme covers at the chosen level.',
    symbols: 'k(m) is Statistics Norway’s centrality class of municipality m.',
    caveats:
      'That a municipality is not named in the report does not mean that nobody from there has been a trainee elsewhere.',
    reference: `${REPORT}, Table 1; ${CENTRALITY}`,
  },
  'location-quotient': {
    name: 'Location quotient',
    meaning:
      'The share of employed persons in the area who work in the industry, divided by the share in Norway. From 1.25 the industry is highlighted.',
    symbols:
      'e(i, r) is employed persons in industry i and area r, e(r) all in the area, e(i) the industry in Norway, e all in Norway.',
    caveats:
      'Every figure has a basis (residence or workplace) and a year, and two bases are never ranked together. Municipalities without a figure for the industry are left out of both numerator and denominator. “Other industries” is the total minus the published groups. Statistics Norway publishes 1 and 2 as 0 or 3. The report marks “sysselsettingsandeler over 25% av landsgjennomsnittet” (shares of employment “over 25% of the national average”), by workplace; to read that as 25 per cent above is our reading, and the figures by residence are ours.',
    reference: `${REPORT}, Appendix 2 (Vedlegg 2); P. S. Florence (1939)`,
  },
  'commuting-counts': {
    name: 'Commuting figures',
    meaning:
      'Employed residents, jobs, those who live and work in the area, out-commuters and in-commuters.',
    symbols:
      'f(a, b) is employed persons who live in a and work in b, E employed residents, J jobs, L those who live and work in the area, U out-commuters, I in-commuters. The dot stands for all municipalities.',
    caveats:
      'The figures are sums of the flows in Statistics Norway’s table 03321. People who work abroad or at an unknown place are not included, so the number of employed residents is somewhat lower than in table 11618.',
    reference: FLOWS,
  },
  bounds: {
    name: 'Uncertainty from rounding',
    meaning:
      'How low and how high a figure can be when every published count that is rounded is at its worst. A location quotient is high when its lowest possible value is at least 1.25, low when its highest is at most 0.75 and uncertain when the interval crosses a limit. Nothing else decides: the smallest municipalities are shown and ranked too, and figures of fewer than 10 employed in the industry are marked.',
    symbols:
      'c is a published count; l and u are the least and the most it can have been. The bounds of a sum are the sums of the bounds. For LQ the area’s own cell is put at one extreme and the country’s at the other; a and b are sums that share no cell.',
    caveats:
      'Statistics Norway publishes every 1 and 2 as 0 or 3. A published 0 may therefore have been 0, 1 or 2, and a published 3 may have been 1, 2 or 3; other counts stand as they are. The interval is the worst case, and nearly always wider than what is likely. The commuting figures (table 03321) of a year with flows of 1 or 2 are not rounded and are used as they are. In other years a published 0 counts as a possible 1 or 2 only where there is a flow between the two municipalities in another of the years; other pairs are taken to be empty. Where an area is part of both the numerator and the country, the true interval is slightly narrower.',
    reference: 'Statistics Norway: rounding in register-based employment statistics',
  },
  fragmentation: {
    name: 'Commuting out of the own region, by class',
    meaning:
      'The share of out-commuters in a centrality class who leave their own labour-market region. Weighted: all out-commuters taken together. Mean: each municipality counts the same.',
    symbols:
      'w(m) is out-commuters from municipality m who leave the region, u(m) all its out-commuters, k a class, n(k) its municipalities that have out-commuters.',
    caveats:
      'Municipalities that are a region of their own have a share of 1 by definition. The table says how many they are.',
    reference: 'Nordlandsforskning report 2/2021, appendix 2 (in Norwegian)',
  },
  'region-type': {
    name: 'Type of region',
    meaning:
      'Large when the region has more residents than the mean of the regions it is compared with, otherwise small. Centre-defined when the largest municipality’s share of the residents is above the mean, otherwise balanced.',
    symbols: 'b is residents, Q the regions compared, n how many they are.',
    caveats:
      'Computed twice: against all 159 regions, and against those that an active programme reaches. The report does not say what holds for a region exactly at the mean; here it is small and balanced.',
    reference: 'Nordlandsforskning report 2/2021, chapter 6.8, notes 23 and 24 (in Norwegian)',
  },
  'population-change': {
    name: 'Change in population',
    meaning: 'Residents on 1 January of the last year minus residents in the first.',
    symbols: 'B(a, t) is residents of area a in year t, s the first year.',
    caveats:
      'Figures on the numbers of another division are brought to that of the atlas by new numbers or by merging. Where a year is missing, the line is broken.',
    reference: 'Statistics Norway, table 07459',
  },
  'programme-indicators': {
    name: 'Figures of the programmes',
    meaning:
      'Applicants per position, share of positions filled, and trainees per 10,000 residents of the area, where the report gives the figures.',
    symbols:
      's is applicants, p positions, q positions filled, t trainees, A the area the programme reaches, B(m) residents of municipality m.',
    caveats:
      'Each programme counts in its own way. Programmes are set beside each other only where the definitions are the same.',
    reference: 'Nordlandsforskning report 2/2021, chapters 3 and 8.9 (in Norwegian)',
  },
  reachability: {
    name: 'How near a programme is',
    meaning:
      'For a municipality without a programme: the share of its employed residents who work in a covered municipality, within the region and in all; the straight-line distance to the nearest covered municipality and to the nearest host municipality of an active programme; and the programmes in municipalities with which it shares a land border.',
    symbols:
      'f is the commuting flow, E employed residents, C(n, e) whether municipality n is covered at level e, d the straight-line distance between a point inside each municipality, H the host municipalities.',
    caveats:
      'The distance is not travel distance. The point lies as far as possible from the municipality’s borders, not at its centre. The share has the same uncertainty from rounding as the commuting figures.',
    reference:
      'Statistics Norway, table 03321; Kartverket; Nordlandsforskning report 2/2021 (in Norwegian)',
  },
  likeness: {
    name: 'How alike two places are',
    meaning:
      'The distance between two places of one level, in standard deviations. It has five parts that count as much each: centrality (the index), population, industry (the location quotients), commuting (the six shares) and people (the share of young adults and the share with higher education). The distance of a part is the root of the mean squared difference, and the whole distance is the same over the parts. 0 is exactly alike.',
    symbols:
      'a and b are two places, x a figure of the latest year, σ the standard deviation among the places of the level, g the logarithm for residents and quotients and otherwise the figure itself, p a part with n(p) figures that both places have, n the parts that have such figures.',
    caveats:
      'With the logarithm, twice as much is as far as half; quotients below 0.05 count as 0.05. Quotients that rounding makes uncertain count too. The shares of commuting hang together, so that part mostly says how much is commuted. Likeness does not say whether a trainee programme would work alike.',
    reference: 'Euclidean distance between standardised figures',
  },
  'gap-kind': {
    name: 'Four kinds of gap',
    meaning:
      'Already commutes there (P): at least x of the employed residents work in a covered municipality. Neighbour of a programme (N): a municipality in the same labour-market region or across the border is covered. Own labour market (I): a labour-market region of its own from which less than y commute. Far from all (T): neither any in the region nor any neighbour is covered.',
    symbols:
      'q(m) is the share who work in a covered municipality, R(m) the municipalities of the region, B(m) the neighbours on land, U(m) out-commuters, E(m) employed residents. x is 10% and y is 20%, and both can be moved on the page of gaps.',
    caveats:
      'Every gap is either a neighbour of a programme or far from all; the other two may come on top. The map shows the first that holds of “already commutes there”, “own labour market”, “neighbour of a programme” and “far from all”. The rules are ours, not the report’s.',
    reference: 'The atlas',
  },
  plan: {
    name: 'A plan for a programme',
    meaning:
      'What a programme would reach if municipalities joined or left: the sums of the municipalities in the plan, the industries of all of them together, the longest distance between two, and which other programmes reach the same. A suggestion is the municipality outside the plan that adds most of what is chosen, within the ring r and a number of steps between labour-market regions.',
    symbols:
      'A is the municipalities of the plan, M those that were members in 2020–2021, N those added, U those dropped, V those outside the plan, B residents, d(m, n) kilometres as the crow flies, w(m) what municipality m adds: residents of classes 5 and 6, residents of all classes, or one for each municipality of classes 5 and 6. r is 75 km until something else is chosen.',
    caveats:
      'Ring and steps are measured from the plan as it is before the first suggestion. Where two add as much, the nearest comes first, then the one with the lowest number. A step is a shared border on land between two labour-market regions, so an island without one is reached only when all regions are chosen. Municipalities that another active programme reaches are suggested only when that is chosen. The commuting share is the share who work in the other municipalities of the plan, with the same rounding as elsewhere. Whether the municipality is willing, and what its businesses need, the atlas does not know.',
    reference:
      'The atlas; the warnings about distance: Nordlandsforskning report 2/2021, 3.8, 3.10, 3.11 and 4.9',
  },
};

export const methods: Words['methods'] = {
  title: 'Methods: how the figures are computed',
  lead: 'Every measure in the atlas, with its formula, the figures it is based on, and what you should know before using it.',
  formula: 'Formula',
  inputs: 'Based on',
  caveats: 'Caveats',
  reference: 'Reference',
  indicators,
  general: {
    divisionTitle: 'The division',
    division:
      'The atlas uses the municipal division in force 2020–2023: 356 municipalities, 11 counties and 159 labour-market regions (BA-regions), as in the report. Every municipality also has its number, name and county from 2024. In 2024 Ålesund (1507) was split into Ålesund (1508) and Haram (1580); figures from later years are the sum of the two.',
    missingTitle: 'Missing figures',
    missing:
      'A published zero is zero. A figure that is missing, suppressed or cannot be computed is never shown as zero: the page says why it is missing.',
    roundingTitle: 'Rounding by Statistics Norway',
    rounding:
      'In register-based employment Statistics Norway publishes every 1 and 2 at municipality level as 0 or 3. A published 0 or 3 may therefore be 1 or 2 persons. Sums of rounded figures may differ somewhat from the published totals. The commuting figures (table 03321) are not rounded: they have flows of 1 and 2.',
    projectionTitle: 'The maps',
    projection:
      'The maps are drawn in UTM zone 33 (EPSG:25833), in which areas in Norway are true to within one per cent. The boundaries are simplified from those of the Norwegian Mapping Authority (Kartverket).',
  },
  sources: {
    title: 'Sources and licences',
    lead: 'Every table in the atlas, where it comes from, which version it is, and what you may do with it.',
    table: 'Table',
    publisher: 'Publisher',
    vintage: 'Version',
    licence: 'Licence',
    credit: 'Cite the source as',
    query: 'Query',
    fingerprint: 'Fingerprint (SHA-256)',
    updated: 'Updated by the publisher',
    authored: 'Written by us from the source',
    imported: 'Retrieved from the publisher',
  },
};
