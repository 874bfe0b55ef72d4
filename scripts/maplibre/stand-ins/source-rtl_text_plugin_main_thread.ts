const nothing = { on: () => nothing, off: () => nothing, lazyLoad: () => undefined };

/** Letters from right to left. The map sets no text. */
export const rtlMainThreadPluginFactory = () => nothing;
