/** The id of the area that an event happened in, or null. */
export const areaOf = (target: EventTarget | null): string | null =>
  target instanceof Element
    ? (target.closest<SVGAElement>('.areas a[data-id]')?.dataset['id'] ?? null)
    : null;

/** Whether the page has put an area outside its selection. */
export const isOutside = (link: SVGAElement): boolean => link.dataset['outside'] !== undefined;
