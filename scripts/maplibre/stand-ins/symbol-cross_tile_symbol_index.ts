/** Which name of one tile is which of the next. The map has none of its own. */
export class CrossTileSymbolIndex {
  addLayer = (): boolean => false;
  pruneUnusedLayers(): void {}
}
