import { describe, expect, test } from 'vitest';
import { MORE_PAGES, PAGES } from './pages.ts';
import { useSite } from './use-site.ts';

const site = useSite();
const ADDRESSES = { ...PAGES, ...MORE_PAGES };

/** What the figures of each map come from; the shapes of all are from Kartverket. */
const SOURCES = {
  front: ['NF-rapport 2/2021', 'Klass 128'],
  coverage: ['NF-rapport 2/2021', 'Klass 128'],
  municipality: ['NF-rapport 2/2021', 'Klass 128'],
  region: ['NF-rapport 2/2021', 'Klass 128'],
  county: ['NF-rapport 2/2021', 'Klass 128'],
  programme: ['NF-rapport 2/2021'],
  gaps: ['NF-rapport 2/2021', '03321', 'Klass 128'],
  planner: ['NF-rapport 2/2021', 'Klass 128'],
  explorer: ['NF-rapport 2/2021', 'Klass 128', '07459'],
  industry: ['07984'],
  commuting: ['03321'],
  flows: ['03321'],
} as const;

describe.each([true, false])('beside every map, with scripts: %s', (javaScriptEnabled) => {
  test.each(Object.entries(SOURCES))(
    'of the %s page: its sources, year and legend',
    async (type, ids) => {
      const { page } = await site.open(ADDRESSES[type as keyof typeof ADDRESSES], {
        javaScriptEnabled,
      });
      if (type === 'planner' && javaScriptEnabled)
        await page.waitForSelector('atlas-planner[data-state="ready"]');
      const beside = page.locator('.map-page, .map-side').first();
      const sources = (await beside.locator('.source:visible').allInnerTexts()).join(' ');
      for (const id of [...ids, 'Kartverket']) expect(sources).toContain(id);
      expect(sources).toMatch(/Tall: .*20\d\d/);
      expect(sources).toMatch(/CC BY 4\.0/);
      const legend = beside.locator('.legend:visible :is(li, span):visible, .flow-legend:visible');
      expect(await legend.count()).toBeGreaterThan(0);
    },
  );
});
