/**
 * A colour of the style sheet as the page has it now, light or dark, in words that any program reads:
 * the text of a token itself still holds both. Colours that a reader forces on pages are not meant.
 * @param token its name: `--ink`
 * @param place the element whose colour it is to be: an ancestor may set the token anew
 */
export function colourNow(token: string, place: Element = document.body): string {
  const probe = document.createElement('i');
  probe.hidden = true;
  probe.style.forcedColorAdjust = 'none';
  probe.style.color = `var(${token})`;
  place.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
