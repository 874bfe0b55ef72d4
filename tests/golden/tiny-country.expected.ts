import type { Evidence } from '../../src/domain/coverage-basis.ts';

/**
 * What the made-up country of `tiny-country/` must give, worked out by hand. No program writes this
 * file: it is a module and no snapshot, so neither REGEN=1 nor `vitest -u` can touch it.
 *
 *     1001 Havn (class 3, index 800) | 1002 Dal (5, 600) | 2001 Fjord (4, 700) | 2002 Vik (6, 400) | 2003 Øy (5, 580)
 *     region 001 Havn = county 10: 1001, 1002      region 002 Fjord = county 20: 2001, 2002, 2003
 *
 * In 2024 Havn is split into 1003 and 1004, and Vik and Øy are merged into 2004.
 */

// --- Population -----------------------------------------------------------------------------
// 2023, own numbers: 6000 + 1000 = 7000; 2000 + 400 + 600 = 3000; 7000 + 3000 = 10 000.
// 2024: Havn is 1003 + 1004 = 4100 + 2000 = 6100. The 1005 residents of 2004 cannot be shared
// between Vik and Øy, so both are not derivable, and sums leave them out:
// 6100 + 990 = 7090; 2010 alone; 7090 + 2010 = 9100.
export const POPULATION = {
  split: { later: [4100, 2000], sum: 6100 },
  2023: {
    '1001': 6000,
    '1002': 1000,
    '2001': 2000,
    '2002': 400,
    '2003': 600,
    '001': 7000,
    '002': 3000,
    NO: 10_000,
  },
  2024: { '1001': 6100, '1002': 990, '2001': 2010, '001': 7090, '002': 2010, NO: 9100 },
  notDerivable2024: ['2002', '2003'],
  leftOut2024: { '001': [], '002': ['2002', '2003'], NO: ['2002', '2003'] },
} as const;

// --- Coverage ---------------------------------------------------------------------------------
// Trainee Havn (active): Havn by participation, Øy because it is named, Dal because its region is.
// Trainee Fjord (inactive): Fjord, of a region that is stated whole; never counted by default.
// participation: Havn = 6000 residents. stated: Øy too = 6000 + 600 = 6600. area: Dal too = 7600.
/** Municipalities, covered, residents, covered residents. */
type Covered = readonly [number, number, number, number];
export const COVERAGE: Readonly<Record<Evidence, Readonly<Record<string, Covered>>>> = {
  participation: { NO: [5, 1, 10_000, 6000], '001': [2, 1, 7000, 6000], '002': [3, 0, 3000, 0] },
  stated: { NO: [5, 2, 10_000, 6600], '001': [2, 1, 7000, 6000], '002': [3, 1, 3000, 600] },
  area: { NO: [5, 3, 10_000, 7600], '001': [2, 2, 7000, 7000], '002': [3, 1, 3000, 600] },
};
// Class 5–6 is Dal, Vik and Øy. Øy is stated; Dal is reached at the level of areas only.
export const GAPS = {
  participation: ['1002', '2002', '2003'],
  stated: ['1002', '2002'],
  area: ['2002'],
} as const;
export const STATUS = {
  '1001': 'participation',
  '1002': 'area',
  '2001': 'none',
  '2002': 'gap',
  '2003': 'stated',
} as const;
// A newspaper of 2022 has a trainee in Vik: no coverage, unless the reader counts other sources.
export const STATUS_WITH_LATER = { ...STATUS, '2002': 'participation' } as const;
export const STATUS_WITH_INACTIVE = { ...STATUS, '2001': 'stated' } as const;

// --- Region types -----------------------------------------------------------------------------
// Mean residents (7000 + 3000) / 2 = 5000. Largest: Havn 6000 / 7000, Fjord 2000 / 3000; their mean
// (6/7 + 2/3) / 2 = (18 + 14) / 42 = 16 / 21. Both regions are reached (Havn, Øy), so both sets of
// regions give the same.
export const TYPOLOGY = {
  meanResidents: 5000,
  meanLargestShare: 16 / 21,
  regions: {
    '001': {
      residents: 7000,
      size: 'large',
      centre: 'centre-defined',
      largest: '1001',
      largestShare: 6 / 7,
    },
    '002': {
      residents: 3000,
      size: 'small',
      centre: 'balanced',
      largest: '2001',
      largestShare: 2 / 3,
    },
  },
} as const;

// --- Commuting ----------------------------------------------------------------------------------
// Flows of 2022, residence in rows:
//          1001  1002  2001  2002  2003 | live
//   1001   2400    40    60     .     . | 2500
//   1002    150   240    10     .     . |  400
//   2001     80     .   820    40    60 | 1000
//   2002      0     .    60   100    40 |  200    the 0 was 4 in 2021 (Vik to Vik was 96): it can hide 1 or 2
//   2003     20     3   117    10   150 |  300    the 3 can be 1, 2 or 3
//   work   2650   283  1067   150   250 | 4400
/** Live, work, live and work, out, in, out of the municipality, of those in the region, of those upwards. */
type Counts = readonly [number, number, number, number, number, number, number, number];
export const COUNTS: Readonly<Record<number, Readonly<Record<string, Counts>>>> = {
  2022: {
    // Out 40 + 60; in 150 + 80 + 20. Dal is less central than Havn.
    '1001': [2500, 2650, 2400, 100, 250, 100, 40, 0],
    // Out 150 + 10; in 40 + 3.
    '1002': [400, 283, 240, 160, 43, 160, 150, 150],
    // Out 80 + 40 + 60; in 60 + 10 + 60 + 117. Nobody in the region is more central than Fjord.
    '2001': [1000, 1067, 820, 180, 247, 180, 100, 0],
    // Out 60 + 40; in 40 + 10. Both Fjord and Øy are more central than Vik.
    '2002': [200, 150, 100, 100, 50, 100, 100, 100],
    // Out 20 + 3 + 117 + 10; in 60 + 40. In the region 117 + 10, of which 117 to Fjord.
    '2003': [300, 250, 150, 150, 100, 150, 127, 117],
    // Within 2400 + 40 + 150 + 240; out 60 + 10; in 80 + 20 + 3. Out of own municipality 100 + 160.
    '001': [2900, 2933, 2830, 70, 103, 260, 190, 150],
    // Within 920 + 200 + 277; out 80 + 20 + 3; in 60 + 10. Out of own municipality 180 + 100 + 150.
    '002': [1500, 1467, 1397, 103, 70, 430, 327, 217],
    // Nobody leaves the country. 260 + 430, 190 + 327, 150 + 217.
    NO: [4400, 4400, 4400, 0, 0, 690, 517, 367],
  },
  2021: {
    // As 2022, but 4 come from Vik.
    '1001': [2500, 2654, 2400, 100, 254, 100, 40, 0],
    '1002': [400, 283, 240, 160, 43, 160, 150, 150],
    '2001': [1000, 1067, 820, 180, 247, 180, 100, 0],
    // 96 stay, 60 + 40 + 4 leave.
    '2002': [200, 146, 96, 104, 50, 104, 100, 100],
    '2003': [300, 250, 150, 150, 100, 150, 127, 117],
    '001': [2900, 2937, 2830, 70, 107, 260, 190, 150],
    '002': [1500, 1463, 1393, 107, 70, 434, 327, 217],
    NO: [4400, 4400, 4400, 0, 0, 694, 517, 367],
  },
};

/** Value, lower, upper. A share a / (a + b) is least at its least a and greatest b. */
type Bounded = readonly [value: number, lower: number, upper: number];
const sure = (value: number): Bounded => [value, value, value];
/** Commuting coefficient, out, in, own supply, own demand, within region, centre dependence; of 2022. */
type Rates = readonly [Bounded | undefined, Bounded, Bounded, Bounded, Bounded, Bounded, Bounded];
export const RATES: Readonly<Record<string, Rates>> = {
  // In: 250 and the hidden 0 to 2 from Vik, beside the 2400 who stay.
  '1001': [
    undefined,
    sure(100 / 2500),
    [250 / 2650, 250 / 2650, 252 / 2652],
    sure(2400 / 2500),
    [2400 / 2650, 2400 / 2652, 2400 / 2650],
    sure(40 / 100),
    sure(0),
  ],
  // In: 40 and the 3 that may be 1, so 41 to 43.
  '1002': [
    // Of class 5: 150 go up to Havn, 240 stay.
    sure(150 / 240),
    sure(160 / 400),
    [43 / 283, 41 / 281, 43 / 283],
    sure(240 / 400),
    [240 / 283, 240 / 283, 240 / 281],
    sure(150 / 160),
    sure(150 / 400),
  ],
  '2001': [
    undefined,
    sure(180 / 1000),
    sure(247 / 1067),
    sure(820 / 1000),
    sure(820 / 1067),
    sure(100 / 180),
    sure(0),
  ],
  // Out: 100 and the hidden 0 to 2, all of them out of the region.
  '2002': [
    // Both Fjord and Øy are more central: 60 + 40 of 100 who stay.
    sure(100 / 100),
    [100 / 200, 100 / 200, 102 / 202],
    sure(50 / 150),
    [100 / 200, 100 / 202, 100 / 200],
    sure(100 / 150),
    [1, 100 / 102, 1],
    [100 / 200, 100 / 202, 100 / 200],
  ],
  // Out: 147 and the 1 to 3, so 148 to 150; out of the region 21 to 23. Not upwards: 20 + 10 + 150
  // and the 1 to 3, so 181 to 183.
  '2003': [
    // 117 go up to Fjord; Vik is less central.
    sure(117 / 150),
    [150 / 300, 148 / 298, 150 / 300],
    sure(100 / 250),
    [150 / 300, 150 / 300, 150 / 298],
    sure(150 / 250),
    [127 / 150, 127 / 150, 127 / 148],
    [117 / 300, 117 / 300, 117 / 298],
  ],
  // In: 80 + 20, the 1 to 3 and the 0 to 2: 101 to 105.
  '001': [
    sure(150 / 240),
    sure(70 / 2900),
    [103 / 2933, 101 / 2931, 105 / 2935],
    sure(2830 / 2900),
    [2830 / 2933, 2830 / 2935, 2830 / 2931],
    sure(190 / 260),
    sure(150 / 2900),
  ],
  // Out of the region, the same 101 to 105; not upwards 1500 − 217 = 1283, so 1281 to 1285.
  '002': [
    // Vik and Øy together.
    sure((100 + 117) / (100 + 150)),
    [103 / 1500, 101 / 1498, 105 / 1502],
    sure(70 / 1467),
    [1397 / 1500, 1397 / 1502, 1397 / 1498],
    sure(1397 / 1467),
    [327 / 430, 327 / 432, 327 / 428],
    [217 / 1500, 217 / 1502, 217 / 1498],
  ],
  // 70 + 103 leave their region, 171 to 175 of them; not upwards 4400 − 367 = 4033, 4031 to 4035.
  NO: [
    sure((150 + 217) / (240 + 250)),
    sure(0),
    sure(0),
    sure(1),
    sure(1),
    [517 / 690, 517 / 692, 517 / 688],
    [367 / 4400, 367 / 4402, 367 / 4398],
  ],
};

// --- Fragmentation ------------------------------------------------------------------------------
// Out of the own region over all out of the own municipality. Class 3 is Havn, 4 Fjord, 6 Vik;
// class 5 is Dal (10 of 160) and Øy (23 of 150): together 33 of 310.
/** Class, year, weighted, mean, municipalities, regions of one municipality. */
export const FRAGMENTATION = [
  [3, 2021, 60 / 100, 60 / 100, 1, 0],
  [4, 2021, 80 / 180, 80 / 180, 1, 0],
  [5, 2021, 33 / 310, (10 / 160 + 23 / 150) / 2, 2, 0],
  // The 4 from Vik to Havn, of 104.
  [6, 2021, 4 / 104, 4 / 104, 1, 0],
  [3, 2022, 60 / 100, 60 / 100, 1, 0],
  [4, 2022, 80 / 180, 80 / 180, 1, 0],
  [5, 2022, 33 / 310, (10 / 160 + 23 / 150) / 2, 2, 0],
  [6, 2022, 0, 0, 1, 0],
] as const;

// --- Location quotients -------------------------------------------------------------------------
// Employed by residence in 2022:
//           total  01-03  10-33    84   other = total − the three
//   1001     2500     50    500   150   1800
//   1002      400     60      3   100    237     the 3 may be 1: other 237 to 239
//   2001     1000    100    235   110    555
//   2002      200      :     40    30      –     suppressed, so other cannot be derived
//   2003      300     90     50    10    150
//   country  4400    300    828   400   2742
// 01-03 and other are compared without Vik: 300 / 4200 = 1 / 14 and 2742 / 4200.
// 10-33: 826 to 828 of 4400. 84: 400 / 4400 = 1 / 11. other: 2742 to 2744 of 4200.
// Lower: the area's least over the country's greatest; upper: the other way.
/** Quotient, lower, upper, status; or why there is none. */
type Quotient = readonly [number, number, number, string] | readonly [string];
const exact = (value: number, status: string): Quotient => [value, value, value, status];
export const QUOTIENTS: Readonly<Record<string, Readonly<Record<string, Quotient>>>> = {
  '01-03': {
    '1001': exact((50 / 2500) * 14, 'low'), // 0.28
    '1002': exact((60 / 400) * 14, 'high'), // 2.1; expected 400 / 14 = 28.6
    '2001': exact((100 / 1000) * 14, 'high'), // 1.4
    '2002': ['suppressed'],
    '2003': exact((90 / 300) * 14, 'high'), // 4.2; expected 300 / 14 = 21.4
    '001': exact((110 / 2900) * 14, 'low'), // 0.53
    '002': exact((190 / 1300) * 14, 'high'), // 2.05, without Vik
    NO: exact(1, 'average'),
  },
  '10-33': {
    // 500 / 2500 × 4400 = 880, over 828 or 826.
    '1001': [880 / 828, 880 / 828, 880 / 826, 'average'],
    // 3 / 400 × 4400 = 33; 1 / 400 × 4400 = 11.
    '1002': [33 / 828, 11 / 828, 33 / 826, 'low'],
    // 235 / 1000 × 4400 = 1034: 1.2488 to 1.2518, across 1.25.
    '2001': [1034 / 828, 1034 / 828, 1034 / 826, 'uncertain'],
    // 40 / 200 × 4400 = 880.
    '2002': [880 / 828, 880 / 828, 880 / 826, 'average'],
    // 50 / 300 × 4400 = 2200 / 3.
    '2003': [2200 / 3 / 828, 2200 / 3 / 828, 2200 / 3 / 826, 'average'],
    // 503 and 501 / 2900 × 4400 = 503 and 501 × 44 / 29.
    '001': [(503 * 44) / 29 / 828, (501 * 44) / 29 / 828, (503 * 44) / 29 / 826, 'average'],
    // 325 / 1500 × 4400 = 2860 / 3.
    '002': [2860 / 3 / 828, 2860 / 3 / 828, 2860 / 3 / 826, 'average'],
    NO: [1, 826 / 828, 828 / 826, 'average'],
  },
  '84': {
    '1001': exact((150 / 2500) * 11, 'low'), // 0.66
    '1002': exact((100 / 400) * 11, 'high'), // 2.75
    '2001': exact((110 / 1000) * 11, 'average'), // 1.21
    '2002': exact((30 / 200) * 11, 'high'), // 1.65
    '2003': exact((10 / 300) * 11, 'low'), // 0.37
    '001': exact((250 / 2900) * 11, 'average'), // 0.95
    '002': exact((150 / 1500) * 11, 'average'), // 1.1
    NO: exact(1, 'average'),
  },
  other: {
    // 1800 / 2500 × 4200 = 3024.
    '1001': [3024 / 2742, 3024 / 2744, 3024 / 2742, 'average'],
    // 237 / 400 × 4200 = 2488.5; 239 / 400 × 4200 = 2509.5.
    '1002': [2488.5 / 2742, 2488.5 / 2744, 2509.5 / 2742, 'average'],
    // 555 / 1000 × 4200 = 2331.
    '2001': [2331 / 2742, 2331 / 2744, 2331 / 2742, 'average'],
    '2002': ['not-derivable'],
    // 150 / 300 × 4200 = 2100: 0.7653 to 0.7659, above 0.75.
    '2003': [2100 / 2742, 2100 / 2744, 2100 / 2742, 'average'],
    // 2037 and 2039 / 2900 × 4200 = 2037 and 2039 × 42 / 29.
    '001': [(2037 * 42) / 29 / 2742, (2037 * 42) / 29 / 2744, (2039 * 42) / 29 / 2742, 'average'],
    // 705 / 1300 × 4200 = 705 × 42 / 13, without Vik.
    '002': [(705 * 42) / 13 / 2742, (705 * 42) / 13 / 2744, (705 * 42) / 13 / 2742, 'average'],
    NO: [1, 2742 / 2744, 2744 / 2742, 'average'],
  },
};
/** The areas whose sums leave Vik out, in the two industries where it has no figure. */
export const INCOMPLETE = {
  industries: ['01-03', 'other'],
  areas: ['2002', '002', 'NO'],
  leftOut: ['2002'],
} as const;

// --- Neighbours: the squares lie in a row, each beside the next. -------------------------------
export const NEIGHBOURS = {
  '1001': ['1002'],
  '1002': ['1001', '2001'],
  '2001': ['1002', '2002'],
  '2002': ['2001', '2003'],
  '2003': ['2002'],
} as const;

// --- Young adults -------------------------------------------------------------------------------
// Of each single age 20–34: Havn 70 in 2018, 56 in 2020, 60 to 74 in 2023 and 61 to 75 in 2024; Fjord
// 22, 21, 20, 20; Vik 5, 5, 4, none; Øy 6, 6, 6, none. Dal has none before 2023: 10, then 9.
// 20–34 in 2020: 15 × 56 = 840; Fjord 315, Vik 75, Øy 90. In 2023: 15 × 67 = 1005; 150, 300, 60, 90.
// In 2024: 15 × 68 = 1020; 135, 300. Residents are those of Population above; 2018 and 2020 have none.
// Aged 26–34 in 2024: Havn 67 + … + 75 = 9 × 71 = 639, Fjord 9 × 20 = 180. Aged 20–28 in 2018: Havn
// 9 × 70 = 630, Fjord 9 × 22 = 198.
// Trainee Havn is for Havn, Dal and Øy; Trainee Fjord for Fjord alone.
/** A value and who is left out of it, or why there is none. */
type Figure = readonly [value: number, ...leftOut: readonly string[]] | string;
/** Residents, young adults, share, change since 2020, change of the cohort. */
type Young = readonly [Figure, Figure, Figure, Figure, Figure];
export const YOUNG_ADULTS: Readonly<Record<number, Readonly<Record<string, Young>>>> = {
  2020: {
    '1001': ['missing', [840], 'missing', [0], 'not-derivable'],
    '1002': ['missing', 'missing', 'missing', 'missing', 'not-derivable'],
    '001': ['missing', [840, '1002'], 'missing', [0, '1002'], 'not-derivable'],
    NO: ['missing', [1320, '1002'], 'missing', [0, '1002'], 'not-derivable'],
  },
  2023: {
    '1001': [[6000], [1005], [1005 / 6000], [165 / 840], 'not-derivable'],
    '1002': [[1000], [150], [150 / 1000], 'missing', 'not-derivable'],
    '2001': [[2000], [300], [300 / 2000], [-15 / 315], 'not-derivable'],
    '2002': [[400], [60], [60 / 400], [-15 / 75], 'not-derivable'],
    '2003': [[600], [90], [90 / 600], [0], 'not-derivable'],
    '001': [[7000], [1155], [1155 / 7000], [165 / 840, '1002'], 'not-derivable'],
    // 315 + 75 + 90 = 480 has become 450.
    '002': [[3000], [450], [450 / 3000], [-30 / 480], 'not-derivable'],
    // 1320 has become 1605 − 150 = 1455.
    NO: [[10_000], [1605], [1605 / 10_000], [135 / 1320, '1002'], 'not-derivable'],
    // 840 + 90 = 930 has become 1005 + 90 = 1095; 6000 + 1000 + 600 live there.
    'trainee-havn': [[7600], [1245], [1245 / 7600], [165 / 930, '1002'], 'not-derivable'],
    'trainee-fjord': [[2000], [300], [300 / 2000], [-15 / 315], 'not-derivable'],
  },
  2024: {
    '1001': [[6100], [1020], [1020 / 6100], [180 / 840], [9 / 630]],
    '1002': [[990], [135], [135 / 990], 'missing', 'missing'],
    '2001': [[2010], [300], [300 / 2010], [-15 / 315], [-18 / 198]],
    '2002': ['not-derivable', 'not-derivable', 'not-derivable', 'not-derivable', 'not-derivable'],
    '001': [[7090], [1155], [1155 / 7090], [180 / 840, '1002'], [9 / 630, '1002']],
    '002': [
      [2010, '2002', '2003'],
      [300, '2002', '2003'],
      [300 / 2010, '2002', '2003'],
      [-15 / 315, '2002', '2003'],
      [-18 / 198, '2002', '2003'],
    ],
    // 840 + 315 = 1155 has become 1320; 630 + 198 = 828 has become 819.
    NO: [
      [9100, '2002', '2003'],
      [1455, '2002', '2003'],
      [1455 / 9100, '2002', '2003'],
      [165 / 1155, '1002', '2002', '2003'],
      [-9 / 828, '1002', '2002', '2003'],
    ],
    'trainee-havn': [
      [7090, '2003'],
      [1155, '2003'],
      [1155 / 7090, '2003'],
      [180 / 840, '1002', '2003'],
      [9 / 630, '1002', '2003'],
    ],
  },
};

// --- Higher education ---------------------------------------------------------------------------
// 2023, aged 16 and over: short and long. Havn 4800: 960 + 480. Dal 800: 80 + 80. Fjord 1600: 320 + 160.
// Vik 320: 64 + 32. Øy 480: its long is suppressed, so Øy is left out of everything.
/** Residents, higher, higher of more than four years, and the shares of both. */
type Educated = readonly [Figure, Figure, Figure, Figure, Figure];
export const EDUCATION: Readonly<Record<string, Educated>> = {
  '1001': [[4800], [1440], [480], [0.3], [0.1]],
  '1002': [[800], [160], [80], [0.2], [0.1]],
  '2003': ['suppressed', 'suppressed', 'suppressed', 'suppressed', 'suppressed'],
  '001': [[5600], [1600], [560], [1600 / 5600], [0.1]],
  '002': [
    [1920, '2003'],
    [576, '2003'],
    [192, '2003'],
    [0.3, '2003'],
    [0.1, '2003'],
  ],
  NO: [
    [7520, '2003'],
    [2176, '2003'],
    [752, '2003'],
    [2176 / 7520, '2003'],
    [0.1, '2003'],
  ],
  'trainee-havn': [
    [5600, '2003'],
    [1600, '2003'],
    [560, '2003'],
    [1600 / 5600, '2003'],
    [0.1, '2003'],
  ],
};

// --- Programmes as areas, 2022 ------------------------------------------------------------------
// Trainee Havn: Havn, Dal and Øy. Live 2500 + 400 + 300 = 3200. Within 2400 + 40 + 150 + 240 from Havn and
// Dal, 20 + 3 + 150 from Øy: 3003. Out 60 + 10 + 117 + 10 = 197. In 80 + 60 from Fjord, 0 + 40 from Vik: 180.
// Out of own municipality 100 + 160 + 150; in the region 40 + 150 + 127; upwards 150 + 117.
// Trainee Fjord is Fjord alone, and has its figures.
export const PROGRAMME_COUNTS: Readonly<Record<string, Counts>> = {
  'trainee-havn': [3200, 3183, 3003, 197, 180, 410, 317, 267],
  'trainee-fjord': [1000, 1067, 820, 180, 247, 180, 100, 0],
};
// Manufacturing: Havn 500, Dal 3 (1 to 3), Øy 50 of 3200; in the country 828 of 4400.
export const PROGRAMME_MANUFACTURING = {
  'trainee-havn': 553 / 3200 / (828 / 4400),
  'trainee-fjord': 235 / 1000 / (828 / 4400),
} as const;
