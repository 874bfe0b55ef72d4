/* The style is ours, and its types hold it to the specification (`src/map/layers.ts`). */
export const validateStyle = {};
export const SPEC_SOURCE_TYPES = new Set(['geojson']);
/** Whether validation found an error. */
const found = (): boolean => false;
export { found as validateStyleAndEmit, found as validateAndEmit, found as emitValidationErrors };
