/** The letters of a tile. The map sets no text. */
export class GlyphAtlas {
  readonly positions = {};
}
