import type { FeatureCollection, MultiPolygon } from 'geojson';

/** What is known of one municipality: its code, name, and its class in each of two measures. */
export interface Properties {
  readonly id: string;
  readonly name: string;
  readonly first: number;
  readonly second: number;
}

/** What every peer draws, fetched as a page of its kind would: geometry and classes in one file. */
export interface Country {
  readonly features: FeatureCollection<MultiPolygon, Properties>;
  /** The fill of each class. */
  readonly colours: readonly string[];
  readonly labels: readonly string[];
}

export type Measure = 'first' | 'second';

export const stage = (): HTMLElement => {
  const element = document.querySelector<HTMLElement>('#map');
  if (element === null) throw new Error('the page has no map');
  return element;
};

export const loadCountry = async (): Promise<Country> =>
  (await (await fetch('/peers/country.json')).json()) as Country;

/** The whole map has been drawn. */
export const sayShown = (): void => {
  stage().dataset['shown'] = '';
};

/** The reader can now point at the map and be answered. */
export const sayLive = (): void => {
  sayShown();
  stage().dataset['state'] = 'live';
};

/** The name and class of an area, written below the map as our own pages do. */
export function tell(country: Country, properties: Properties, measure: Measure): void {
  const output = document.querySelector('output');
  if (output !== null)
    output.textContent = `${properties.name}: ${country.labels[properties[measure]] ?? ''}`;
}

/** The button that shows the other measure. */
export function onSwitch(show: (measure: Measure) => void): void {
  let measure: Measure = 'first';
  document.querySelector('#switch')?.addEventListener('click', () => {
    measure = measure === 'first' ? 'second' : 'first';
    show(measure);
  });
}
