import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../src/atlas/atlas.ts';
import { municipalityCode as m } from '../../src/domain/area-code.ts';
import { known, missing, valueOf } from '../../src/domain/observation.ts';
import { greedySteps, type GreedyLimits } from '../../src/domain/planning/greedy.ts';
import { industryReader } from '../../src/domain/planning/industries.ts';
import { membershipOf, toggled, type Plan } from '../../src/domain/planning/plan.ts';
import { inflowsOf, type FlowFile } from '../../src/domain/planning/plan-file.ts';
import {
  candidatesOf,
  commutersTo,
  isUncertainShare,
  reasonsFor,
  type ReasonLimits,
} from '../../src/domain/planning/reasons.ts';
import { planSums } from '../../src/domain/planning/sums.ts';
import {
  flowCounties,
  flowFile,
  planCountry,
  planFile,
} from '../../src/features/plan/plan-file.ts';
import { readTables } from '../../src/ingest/tables/tables.ts';
import { QUOTIENTS } from './tiny-country.expected.ts';

/*
 * Plans of the made-up country, worked out by hand. Five squares in a row, each 0.2° wide at 60° N:
 * 0.2 × 111.2 km × cos 60° = 11.1 km from the middle of one to the middle of the next.
 *
 *     1001 Havn (class 3) | 1002 Dal (5) | 2001 Fjord (4) | 2002 Vik (6) | 2003 Øy (5)
 *     region 001: Havn, Dal      region 002: Fjord, Vik, Øy
 *     residents 2023: 6000, 1000, 2000, 400, 600    jobs 2022: 2650, 283, 1067, 150, 250
 *     aged 20–34 in 2024: 1020, 135, 300, and none of Vik and Øy, which have no figure then
 *
 * Trainee Havn (active) has Havn documented and Øy stated; Dal is only in its region.
 * Trainee Fjord (inactive) has Fjord, and counts for nobody.
 */
const { tables } = await readTables(join(import.meta.dirname, 'tiny-country'));
const atlas = atlasOf(tables);
const country = planCountry(atlas);
const file = planFile(atlas);
const flows: FlowFile = Object.fromEntries(
  flowCounties(atlas).flatMap((county) => Object.entries(flowFile(atlas, county))),
);
type Code = ReturnType<typeof m>;
const [havn, dal, fjord, vik, oy] = ['1001', '1002', '2001', '2002', '2003'].map(m) as [
  Code,
  Code,
  Code,
  Code,
  Code,
];
const commuters = (members: readonly Code[]) =>
  commutersTo(members, (code) => inflowsOf(file, flows, code));
const start: Plan = {
  base: { kind: 'programme', programme: 'trainee-havn' },
  evidence: 'stated',
  added: [],
  dropped: [],
};

describe('who is in a plan', () => {
  test('a plan without changes is the programme at its evidence level', () => {
    expect(membershipOf(start, country)).toEqual({
      before: [havn, oy],
      after: [havn, oy],
      added: [],
      dropped: [],
    });
    expect(membershipOf({ ...start, evidence: 'area' }, country).after).toEqual([havn, dal, oy]);
  });

  test('Dal in and Øy out: Havn and Dal; once more each, and it is as it was', () => {
    const plan = toggled(toggled(start, dal, country), oy, country);
    expect(plan).toMatchObject({ added: [dal], dropped: [oy] });
    expect(membershipOf(plan, country)).toEqual({
      before: [havn, oy],
      after: [havn, dal],
      added: [dal],
      dropped: [oy],
    });
    expect(toggled(toggled(plan, dal, country), oy, country)).toEqual(start);
  });

  test('what was added stays in when the evidence level makes it a member before', () => {
    const plan: Plan = { ...start, evidence: 'area', added: [dal] };
    expect(membershipOf(plan, country)).toMatchObject({ added: [], after: [havn, dal, oy] });
    expect(toggled(plan, dal, country)).toMatchObject({ added: [], dropped: [dal] });
  });

  test('a new programme had nobody before, and keeps its host', () => {
    const plan: Plan = { ...start, base: { kind: 'new', host: vik, name: 'Ny' } };
    expect(membershipOf(plan, country)).toEqual({
      before: [],
      after: [vik],
      added: [vik],
      dropped: [],
    });
    expect(toggled(plan, vik, country)).toEqual(plan);
  });
});

describe('sums', () => {
  const sums = (members: readonly Code[]) => planSums(members, country, 'stated', 'trainee-havn');

  test('before: Havn and Øy', () => {
    const before = sums([havn, oy]);
    expect(before).toMatchObject({
      municipalities: 2,
      residents: known(6600), // 6000 + 600
      youngAdults: { ...known(1020), leftOut: [oy] },
      jobs: known(2900), // 2650 + 250
      remote: [oy],
      remoteResidents: known(600),
      onlyHere: [oy],
      overlaps: [],
      spread: { from: havn, to: oy },
    });
    expect(before.spread?.kilometres).toBeCloseTo(44.4, 1); // 4 × 11.1
  });

  test('after: Havn and Dal', () => {
    const after = sums([havn, dal]);
    expect(after).toMatchObject({
      residents: known(7000), // 6000 + 1000
      youngAdults: known(1155), // 1020 + 135
      jobs: known(2933), // 2650 + 283
      remote: [dal],
      remoteResidents: known(1000),
    });
    expect(after.spread?.kilometres).toBeCloseTo(11.17, 1);
  });

  test('nobody: sums of 0, and no distance', () => {
    expect(sums([])).toMatchObject({
      residents: known(0),
      youngAdults: known(0),
      jobs: known(0),
      spread: undefined,
    });
    expect(sums([vik, oy]).youngAdults).toEqual(missing('not-derivable'));
  });

  test('another programme would share Havn and Øy with Trainee Havn, and reach only Vik alone', () => {
    const other = planSums([havn, vik, oy], country, 'stated', null);
    expect(other.overlaps).toEqual([{ programme: 'trainee-havn', municipalities: [havn, oy] }]);
    expect(other.remote).toEqual([vik, oy]);
    expect(other.onlyHere).toEqual([vik]);
  });

  test('the industries of Havn and Dal are those of their region, bounds and status with them', () => {
    const [census] = country.censuses;
    for (const { industry, quotient } of industryReader(country)([havn, dal], census!)) {
      const [value, lower, upper, status] = QUOTIENTS[industry]!['001']! as [
        number,
        number,
        number,
        string,
      ];
      expect(valueOf(quotient.quotient), industry).toBeCloseTo(value, 12);
      expect(quotient.bounds?.lower).toBeCloseTo(lower, 12);
      expect(quotient.bounds?.upper).toBeCloseTo(upper, 12);
      expect(quotient.status).toBe(status);
    }
  });

  test('an industry that one member has no figure for says who was left out', () => {
    const [census] = country.censuses;
    const [farming] = industryReader(country)([fjord, vik, oy], census!);
    expect(farming?.quotient.leftOut).toEqual([vik]);
  });
});

describe('reasons, against Havn and Øy', () => {
  const members = [havn, oy];
  const reasons = (code: Code) => reasonsFor(code, members, country, commuters(members));

  test('Fjord: in the region of Øy; 80 to Havn and 60 to Øy of 1000 is 14 %', () => {
    const found = reasons(fjord);
    expect(found).toMatchObject({ inRegion: [oy], acrossBorder: [] });
    expect(valueOf(found.commuting?.value)).toBeCloseTo(140 / 1000, 12);
    expect(found.nearest?.kilometres).toBeCloseTo(22.2, 1);
  });

  test('Vik: beside Øy; 40 of 200 to Øy, and a 0 to Havn that can hide 2', () => {
    const found = reasons(vik);
    expect(found).toMatchObject({ inRegion: [oy], acrossBorder: [oy] });
    expect(valueOf(found.commuting?.value)).toBeCloseTo(40 / 200, 12);
    expect(found.commuting?.bounds?.lower).toBeCloseTo(40 / 200, 12);
    expect(found.commuting?.bounds?.upper).toBeCloseTo(42 / 202, 12);
    expect(isUncertainShare(found.commuting!, 0.205)).toBe(true);
    expect(isUncertainShare(found.commuting!, 0.2)).toBe(false);
  });

  test('Øy itself, a member: 20 of 300 to Havn; of the 300, 3 may have been 1', () => {
    const found = reasons(oy);
    expect(found).toMatchObject({ inRegion: [], acrossBorder: [] });
    expect(found.commuting?.bounds?.lower).toBeCloseTo(20 / 300, 12);
    expect(found.commuting?.bounds?.upper).toBeCloseTo(20 / 298, 12);
    expect(found.nearest?.municipality).toBe(havn);
  });

  const limits: ReasonLimits = { ways: ['border', 'commuting'], commuting: 0.15, ring: 0 };
  test('by border or 15 % commuting: Vik and Dal, the nearest first; Fjord has 14', () => {
    const found = candidatesOf(members, country, limits, commuters(members));
    expect(found.map(({ code, ways }) => [code, ways])).toEqual([
      [vik, ['border', 'commuting']], // 11.10 km from Øy
      [dal, ['border', 'commuting']], // 11.17 km from Havn; 150 of 400
    ]);
    const lower = candidatesOf(
      members,
      country,
      { ...limits, commuting: 0.14 },
      commuters(members),
    );
    expect(lower.map(({ code }) => code)).toEqual([vik, dal, fjord]);
  });

  test('a ring of 12 km takes the two neighbours, one of 11 km nobody', () => {
    const within = (ring: number) =>
      candidatesOf(members, country, { ways: ['ring'], commuting: 0, ring }, undefined);
    expect(within(12).map(({ code }) => code)).toEqual([vik, dal]);
    expect(within(11)).toEqual([]);
  });
});

describe('suggestions', () => {
  const limits: GreedyLimits = {
    objective: 'remote-residents',
    count: 3,
    ring: 30,
    steps: 1,
    leaveOut: () => false,
  };
  const suggest = (more: Partial<GreedyLimits> = {}, members = [havn, oy]) =>
    greedySteps(members, country, { ...limits, ...more });

  test('most residents of class 5–6: Dal adds 1000, Vik 400; Fjord is of class 4', () => {
    expect(suggest()).toMatchObject([
      { code: dal, gain: 1000, sum: 1000, steps: 0, nearest: { municipality: havn }, ties: [] },
      { code: vik, gain: 400, sum: 1400, steps: 0, nearest: { municipality: oy }, ties: [] },
    ]);
  });

  test('most residents: Fjord 2000 first; no more than asked for', () => {
    const found = suggest({ objective: 'residents', count: 2 });
    expect(found.map(({ code, sum }) => [code, sum])).toEqual([
      [fjord, 2000],
      [dal, 3000],
    ]);
  });

  test('municipalities of class 5–6: both add one; Vik is 60 metres nearer', () => {
    expect(suggest({ objective: 'remote-municipalities' })).toMatchObject([
      { code: vik, gain: 1, sum: 1, ties: [dal] },
      { code: dal, gain: 1, sum: 2, ties: [] },
    ]);
  });

  test('from Havn alone: Vik lies 33 km away and one region on', () => {
    expect(suggest({}, [havn]).map(({ code }) => code)).toEqual([dal]);
    const wide = suggest({ ring: 50 }, [havn]);
    expect(wide.map(({ code, steps }) => [code, steps])).toEqual([
      [dal, 0],
      [oy, 1],
      [vik, 1],
    ]);
    expect(suggest({ ring: 50, steps: 0 }, [havn]).map(({ code }) => code)).toEqual([dal]);
    expect(wide.map(({ spread }) => Math.round(spread!.kilometres))).toEqual([11, 44, 44]);
  });

  test('one that is left out is not suggested, nor is anyone to a plan of nobody', () => {
    expect(suggest({ leaveOut: (code) => code === dal }).map(({ code }) => code)).toEqual([vik]);
    expect(suggest({}, [])).toEqual([]);
  });
});
