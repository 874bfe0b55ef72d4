interface Transform {
  clone: () => unknown;
}

/** Where names stand. The map has none of its own, so they always stand. */
export class Placement {
  readonly transform: unknown;
  readonly collisionIndex: unknown;
  readonly collisionGroups: unknown;
  readonly retainedQueryData = {};
  readonly variableOffsets = {};
  stale = false;

  constructor(
    transform: Transform,
    _terrain: unknown,
    _fade: number,
    crossSourceCollisions: boolean,
  ) {
    this.transform = transform.clone();
    this.collisionIndex = { transform: this.transform, queryRenderedSymbols: () => ({}) };
    this.collisionGroups = { crossSourceCollisions };
  }

  commit(): void {}
  updateLayerOpacities(): void {}
  setStale(): void {
    this.stale = true;
  }
  symbolFadeChange = (): number => 1;
  stillRecent = (): boolean => false;
  hasTransitions = (): boolean => this.stale;
}
