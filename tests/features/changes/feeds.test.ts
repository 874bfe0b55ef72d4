import { describe, expect, test } from 'vitest';
import { atomFeed, jsonFeed } from '../../../src/features/changes/feeds.ts';
import type { Change } from '../../../src/ingest/tables/changes.ts';

const ROOT = 'https://atlas.example/a/';
const SAID = {
  title_nb: 'Nye tall & «mer»',
  title_nn: 'Nye tal',
  title_en: 'New figures',
  text_nb: 'Færre enn 5 < 10.',
  text_nn: 'Færre.',
  text_en: 'Fewer.',
};
const CHANGES: readonly Change[] = [
  { id: '2027-03-01', date: '2027-03-01', said: SAID, report: '' },
  { id: '2026-11-23', date: '2026-11-23', report: '# What changed' },
];

describe('Atom', () => {
  const feed = atomFeed(CHANGES, 'nb', ROOT);

  test('has what RFC 4287 asks of a feed and of each entry', () => {
    for (const element of ['id', 'title', 'updated', 'author', 'link rel="self"'])
      expect(feed).toMatch(new RegExp(`^  <${element}`, 'm'));
    expect(feed.match(/<entry>/g)).toHaveLength(2);
    for (const element of ['id', 'title', 'updated', 'content'])
      expect(feed.match(new RegExp(`^    <${element}[ >]`, 'gm'))).toHaveLength(2);
  });

  test('is dated by its newest change, and escapes what XML would read', () => {
    expect(feed).toContain('\n  <updated>2027-03-01T00:00:00Z</updated>');
    expect(feed).toContain('Nye tall &amp; «mer»');
    expect(feed).toContain('5 &lt; 10');
    expect(feed).toContain('<id>https://atlas.example/a/endringer/#2027-03-01</id>');
  });

  test('tells of a report that nobody named', () => {
    expect(feed).toContain('<title>Tallene er oppdatert</title>');
    expect(feed).toContain('# What changed');
  });
});

test('JSON Feed 1.1 has what its specification asks', () => {
  const feed = JSON.parse(jsonFeed(CHANGES, 'en', ROOT)) as Record<string, unknown>;
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Traineeatlas: Changes',
    language: 'en',
    feed_url: 'https://atlas.example/a/en/endringer/feed.json',
    items: [
      {
        id: 'https://atlas.example/a/en/endringer/#2027-03-01',
        content_text: 'Fewer.',
        date_published: '2027-03-01T00:00:00Z',
      },
      { title: 'The figures are updated' },
    ],
  });
});
