/** The address of the page's own font, as its style sheets name it; null when none does. */
function fontAddress(): string | null {
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules) {
      const [, path] = /url\("?([^")]+\.woff2)/.exec(rule.cssText) ?? [];
      if (rule instanceof CSSFontFaceRule && path !== undefined)
        return new URL(path, sheet.href ?? document.baseURI).href;
    }
  return null;
}

const asData = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(new Error('the font cannot be read')));
    reader.readAsDataURL(file);
  });

/**
 * The rule that carries the page's font within a picture: a picture that stands alone may fetch
 * nothing. '' where the font does not come; the picture then takes what the reader has.
 */
export async function fontFace(): Promise<string> {
  const address = fontAddress();
  if (address === null) return '';
  try {
    const data = await asData(await (await fetch(address)).blob());
    return `@font-face{font-family:Inter;font-weight:400 700;src:url(${data}) format("woff2")}`;
  } catch {
    return '';
  }
}
