/** A file of the page's own font, and the characters it is for: '' for all that it has. */
interface FontFile {
  readonly address: string;
  readonly range: string;
}

/** The files of the page's own font, as its style sheets name them. */
function fontFiles(): readonly FontFile[] {
  const files: FontFile[] = [];
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules) {
      const [, path] = /url\("?([^")]+\.woff2)/.exec(rule.cssText) ?? [];
      if (!(rule instanceof CSSFontFaceRule) || path === undefined) continue;
      const address = new URL(path, sheet.href ?? document.baseURI).href;
      files.push({ address, range: rule.style.getPropertyValue('unicode-range') });
    }
  return files;
}

const asData = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(new Error('the font cannot be read')));
    reader.readAsDataURL(file);
  });

async function ruleOf({ address, range }: FontFile): Promise<string> {
  try {
    const data = await asData(await (await fetch(address)).blob());
    const only = range === '' ? '' : `;unicode-range:${range}`;
    return `@font-face{font-family:Inter;font-weight:400 700;src:url(${data}) format("woff2")${only}}`;
  } catch {
    return '';
  }
}

/**
 * The rules that carry the page's font within a picture: a picture that stands alone may fetch
 * nothing. '' where the font does not come; the picture then takes what the reader has.
 */
export const fontFace = async (): Promise<string> =>
  (await Promise.all(fontFiles().map(ruleOf))).join('');
