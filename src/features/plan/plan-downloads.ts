import type { FeatureCollection } from 'geojson';
import { pageCitation } from '../../ui/browser/copy-text.ts';
import { slugOf } from '../../domain/slug.ts';
import { planCsv, planGeoJson, type FilePlan } from './plan-files.ts';
import { planName } from './plan-painter.ts';
import type { Shown } from './plan-share.ts';
import type { Writing } from './writing.ts';

/**
 * A plan as a file, by the ending of its name. The shapes are fetched only for the one that needs
 * them.
 * @throws Error when they do not come
 */
export async function planDownload(
  format: string,
  { view, state }: Shown,
  writing: Writing,
): Promise<{ readonly name: string; readonly content: Blob }> {
  const { config } = writing;
  const name = planName(view, writing);
  const plan: FilePlan = { name, link: location.href, citation: pageCitation(), view, state };
  const file = `plan-${slugOf(name) || 'ny'}.${format}`;
  if (format === 'csv')
    return { name: file, content: blob(planCsv(plan, writing), 'text/csv;charset=utf-8') };
  const answer = await fetch(config.shapes);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  const shapes = (await answer.json()) as FeatureCollection;
  const text = JSON.stringify(planGeoJson(plan, shapes, writing));
  return { name: file, content: blob(text, 'application/geo+json') };
}

const blob = (text: string, type: string): Blob => new Blob([text], { type });
