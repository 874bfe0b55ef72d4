import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../../src/atlas/load.ts';
import { municipalityCode, type MunicipalityCode } from '../../../src/domain/area-code.ts';
import { EVIDENCE_LEVELS, type Evidence } from '../../../src/domain/coverage-basis.ts';
import { shareTo } from '../../../src/domain/indicators/reachability.ts';
import { valueOf } from '../../../src/domain/observation.ts';
import { greedySteps, OBJECTIVES } from '../../../src/domain/planning/greedy.ts';
import { industriesOf, industryReader } from '../../../src/domain/planning/industries.ts';
import { membershipOf, toggled, type Plan } from '../../../src/domain/planning/plan.ts';
import { inflowsOf, type FlowFile } from '../../../src/domain/planning/plan-file.ts';
import { commutersTo, reasonsFor } from '../../../src/domain/planning/reasons.ts';
import { planSums } from '../../../src/domain/planning/sums.ts';
import { openTable } from '../../../src/features/open-data/tables.ts';
import {
  flowCounties,
  flowFile,
  planCountry,
  planFile,
} from '../../../src/features/plan/plan-file.ts';

const atlas = await loadAtlas();
const { tables } = atlas;
const file = planFile(atlas);
const country = planCountry(atlas);
const flows: FlowFile = Object.fromEntries(
  flowCounties(atlas).flatMap((county) => Object.entries(flowFile(atlas, county))),
);
const codes = [...country.places.keys()];
const planFor = (programme: string, evidence: Plan['evidence']): Plan => ({
  base: { kind: 'programme', programme },
  evidence,
  added: [],
  dropped: [],
});
const PROGRAMMES = atlas.programmes.flatMap(({ id }) =>
  EVIDENCE_LEVELS.map((evidence) => [id, evidence] as const),
);

/** The open data as it is published: rows of a table, found by what their columns say. */
const published = (table: string, wanted: Readonly<Record<string, unknown>>) =>
  openTable(table)
    .rows(atlas)
    .filter((row) => Object.entries(wanted).every(([key, value]) => row[key as 'name'] === value));

/** The grounds that count at each level of evidence. */
const COUNTS: Readonly<Record<Evidence, readonly string[]>> = {
  participation: ['participation'],
  stated: ['participation', 'stated-municipality', 'stated-all'],
  area: ['participation', 'stated-municipality', 'stated-all', 'stated-region'],
};

describe('a plan without changes equals the published tables', () => {
  test.each(PROGRAMMES)('%s, %s', (programme, evidence) => {
    const level = COUNTS[evidence];
    const members = [
      ...new Set(
        published('coverage', { programme })
          .filter(({ basis }) => level.includes(String(basis)))
          .map(({ municipality }) => municipality),
      ),
    ].sort();
    const { before, after } = membershipOf(planFor(programme, evidence), country);
    expect(after).toEqual(before);
    expect(after).toEqual(members);
    const sumOf = (rows: ReturnType<typeof published>) =>
      rows
        .filter(({ municipality }) => members.includes(municipality))
        .reduce((sum, { persons, population }) => sum + Number(persons ?? population), 0);
    const sums = planSums(after, country, evidence, programme);
    expect(valueOf(sums.residents)).toBe(
      sumOf(published('population', { year: file.residentsYear })),
    );
    const area = atlas.areas.programmes.find(({ code }) => code === programme);
    if (evidence === 'area') {
      const [row] = published('young-adults', {
        area_type: 'programme',
        area: area?.code,
        year: file.youngAdultsYear,
      });
      expect(valueOf(sums.youngAdults)).toBe(row?.young_adults);
    }
    expect(valueOf(sums.jobs)).toBe(
      sumOf(published('employment', { year: file.jobsYear, measure: 'employed-by-workplace' })),
    );
    const remote = published('municipalities', {})
      .filter(({ centrality_class: c }) => Number(c) >= 5)
      .filter(({ municipality }) => members.includes(municipality))
      .map(({ municipality }) => municipality);
    expect(sums.remote).toEqual(remote);
    const [count] = published('programmes', { programme });
    expect(sums.municipalities).toBe(count?.[`municipalities_${evidence}`]);
  });
});

describe('the file says what the atlas says', () => {
  test('distances, to a couple of metres', () => {
    for (const from of codes.slice(0, 40))
      for (const to of codes)
        expect(
          Math.abs(country.distance(from, to) - atlas.geography.distance(from, to)),
        ).toBeLessThan(0.003);
  });

  test.each(PROGRAMMES)('%s, %s: commuting shares with their bounds', (programme, evidence) => {
    const { after } = membershipOf(planFor(programme, evidence), country);
    const commuters = commutersTo(after, (code) => inflowsOf(file, flows, code));
    const isMember = new Set(after);
    for (const code of codes) {
      const found = reasonsFor(code, after, country, commuters).commuting;
      const others = (each: MunicipalityCode) => isMember.has(each) && each !== code;
      expect(found, code).toEqual(shareTo(atlas.gaps.flows(code), others));
    }
  });

  test('industries of each region and county in every census', () => {
    const read = industryReader(country);
    for (const area of [...atlas.areas.regions, ...atlas.areas.counties2024])
      for (const census of country.censuses) {
        const same = atlas.industries.censuses.find(
          ({ basis, year }) => basis === census.basis && year === census.year,
        )!;
        expect(industriesOf(census)).toEqual(same.industries);
        for (const { industry, quotient } of read(area.members, census))
          expect(quotient, `${area.name} ${industry}`).toEqual(
            atlas.industries.of(area, same, industry),
          );
      }
  });

  test('every reading of a competence profile is its programme’s', () => {
    const read = atlas.programmes.flatMap(({ id, competence }) =>
      competence.map((reading) => ({ programme: id, ...reading })),
    );
    expect(read).toHaveLength(15);
    expect(read).toEqual(tables.competence);
  });

  test('is small: 25 kB for the country, 10 kB for the flows of a county', async () => {
    const { brotliCompressSync } = await import('node:zlib');
    const size = (value: unknown) => brotliCompressSync(JSON.stringify(value)).length;
    expect(size(file)).toBeLessThan(25_000);
    for (const county of flowCounties(atlas))
      expect(size(flowFile(atlas, county))).toBeLessThan(10_000);
  });
});

const anyCode = fc.constantFrom(...codes);
const anyPlan = fc.record({
  base: fc.constantFrom(...PROGRAMMES).map(([programme]) => ({
    kind: 'programme' as const,
    programme,
  })),
  evidence: fc.constantFrom(...EVIDENCE_LEVELS),
  added: fc.uniqueArray(anyCode, { maxLength: 8 }).map((each) => each.toSorted()),
  dropped: fc.uniqueArray(anyCode, { maxLength: 8 }).map((each) => each.toSorted()),
});

describe('whatever the plan', () => {
  test('toggling twice changes nobody, and once exactly one', () => {
    fc.assert(
      fc.property(anyPlan, anyCode, (plan, code) => {
        const members = (each: Plan) => membershipOf(each, country).after;
        const once = toggled(plan, code, country);
        const [was, is] = [members(plan), members(once)];
        const changed = codes.filter((each) => was.includes(each) !== is.includes(each));
        expect(changed).toEqual([code]);
        expect(members(toggled(once, code, country))).toEqual(members(plan));
      }),
    );
  });

  test('what came and what went explain the difference, in members and in residents', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { before, after, added, dropped } = membershipOf(plan, country);
        expect(after.length).toBe(before.length + added.length - dropped.length);
        const residents = (each: readonly MunicipalityCode[]) =>
          valueOf(planSums(each, country, plan.evidence, null).residents) ?? 0;
        expect(residents(after)).toBe(residents(before) + residents(added) - residents(dropped));
      }),
    );
  });

  const limits = fc.record({
    objective: fc.constantFrom(...OBJECTIVES),
    count: fc.integer({ min: 1, max: 6 }),
    ring: fc.integer({ min: 0, max: 200 }),
    steps: fc.constantFrom(0 as const, 1 as const, null),
    leaveOut: fc.constant((code: MunicipalityCode) => code.startsWith('18')),
  });

  test('suggestions are outside the plan, within the limits, and add less and less', () => {
    fc.assert(
      fc.property(anyPlan, limits, (plan, asked) => {
        const { after } = membershipOf(plan, country);
        const steps = greedySteps(after, country, asked);
        const gains = steps.map(({ gain }) => gain);
        expect(gains).toEqual(gains.toSorted((a, b) => b - a));
        let sum = 0;
        for (const step of steps) {
          sum += step.gain;
          expect(step.sum).toBe(sum);
          expect(after).not.toContain(step.code);
          expect(step.code.startsWith('18')).toBe(false);
          expect(step.nearest.kilometres).toBeLessThanOrEqual(asked.ring);
          if (asked.steps !== null) expect(step.steps).toBeLessThanOrEqual(asked.steps);
        }
      }),
    );
  });

  test('no other choice of as many within the limits adds more', () => {
    fc.assert(
      fc.property(anyPlan, limits, fc.infiniteStream(fc.nat()), (plan, asked, numbers) => {
        const { after } = membershipOf(plan, country);
        const everyone = greedySteps(after, country, { ...asked, count: codes.length });
        const best = greedySteps(after, country, asked).at(-1)?.sum ?? 0;
        const other = new Set<number>();
        for (let tries = 0; tries < asked.count; tries += 1)
          other.add(Number(numbers.next().value) % Math.max(1, everyone.length));
        const sum = [...other].reduce((total, at) => total + (everyone[at]?.gain ?? 0), 0);
        expect(sum).toBeLessThanOrEqual(best);
      }),
      { numRuns: 40 },
    );
  });

  test('a wider ring or more steps never add less', () => {
    fc.assert(
      fc.property(anyPlan, limits, (plan, asked) => {
        const { after } = membershipOf(plan, country);
        const sum = (more: object) =>
          greedySteps(after, country, { ...asked, ...more }).at(-1)?.sum ?? 0;
        expect(sum({ ring: asked.ring + 25 })).toBeGreaterThanOrEqual(sum({}));
        expect(sum({ steps: null })).toBeGreaterThanOrEqual(sum({}));
      }),
      { numRuns: 40 },
    );
  });
});

test('the same plan in any order of its lists is the same plan', () => {
  const [namsos, grong, flatanger] = ['5007', '5045', '5049'].map(municipalityCode);
  const plan = { ...planFor('trainee-namdal', 'stated'), dropped: [namsos!] };
  const one = membershipOf({ ...plan, added: [grong!, flatanger!] }, country);
  expect(membershipOf({ ...plan, added: [flatanger!, grong!, grong!] }, country)).toEqual(one);
});
