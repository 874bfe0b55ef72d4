/** A response of type «rich», as https://oembed.com 1.0 has it in section 2.3.4.4. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/** Figures change a few times a year; a day is soon enough to follow them. */
const CACHE_AGE = 86_400;
/**
 * The width of a column of text, in CSS pixels. A file cannot heed `maxwidth`; its HTML has
 * `width:100%`, and so never is wider than its place.
 */
const WIDTH = 640;

export const oembedOf = ({
  title,
  site,
  root,
  html,
  height,
}: {
  readonly title: string;
  readonly site: string;
  readonly root: string;
  readonly html: string;
  readonly height: number;
}): OEmbed => ({
  version: '1.0',
  type: 'rich',
  title,
  provider_name: site,
  provider_url: root,
  cache_age: CACHE_AGE,
  html,
  width: WIDTH,
  height,
});
