/** What is above the horizon of a tilted map; this one is looked at from above. */
export class Sky {
  setEventedParent(): void {}
  recalculate(): void {}
  updateTransitions(): void {}
  applyGlobalStateChange(): void {}
  hasTransition = (): boolean => false;
  getEvaluated = (): undefined => undefined;
}
