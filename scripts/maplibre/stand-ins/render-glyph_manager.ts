/** The letters of a style. The map sets no text. */
export class GlyphManager {
  setURL(): void {}
  setFontFaces(): void {}
  destroy(): void {}
}
