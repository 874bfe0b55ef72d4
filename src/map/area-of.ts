/** The id of the area that an event happened in, or null. */
export const areaOf = (target: EventTarget | null): string | null =>
  target instanceof Element
    ? (target.closest<SVGAElement>('.areas a[data-id]')?.dataset['id'] ?? null)
    : null;
