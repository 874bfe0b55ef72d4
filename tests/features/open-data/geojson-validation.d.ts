declare module 'geojson-validation' {
  /** With `trace`, every fault in words; without faults an empty list. */
  export function isFeatureCollection(geoJson: unknown, trace: true): readonly string[];
}
