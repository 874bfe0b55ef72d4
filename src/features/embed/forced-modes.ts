/** The declarations of the first `:root` rule of some CSS. */
function tokensOf(css: string): string {
  const [, tokens] = /:root \{([^}]*)\}/.exec(css) ?? [];
  if (tokens === undefined) throw new RangeError('the colours lack a :root rule');
  return tokens;
}

/**
 * The tokens of both colour schemes again, for an embed whose address asks for one of them: its
 * fragment is then the id of an element (`:target`), which needs no script.
 * @param colours a style sheet that says the light tokens and then the dark
 * @throws RangeError when it does not
 */
export function forcedModes(colours: string): string {
  const [light = '', dark = ''] = colours.split('@media screen and (prefers-color-scheme: dark)');
  const rule = (mode: string, css: string): string =>
    `:root:has([id^='${mode}-']:target) {${tokensOf(css)}}`;
  return `@media not print {\n${rule('light', light)}\n${rule('dark', dark)}\n}\n`;
}
