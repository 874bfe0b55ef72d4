import { defineRule } from '../rule.ts';

/** Some source says when it was last changed: that day is the one the figures are cited by. */
export const releaseDay = defineRule('release-day', function* ({ manifest }) {
  const days = manifest.tables.flatMap(({ sources }) => sources.map(({ updated }) => updated));
  if (days.length === 0 || days.some((day) => day !== '')) return;
  yield {
    file: 'manifest.json',
    place: 'updated',
    message: 'no source says when it was last changed, so the figures have no day',
    remedy: 'give at least one source the day its publisher changed it, as 2026-02-24',
  };
});
