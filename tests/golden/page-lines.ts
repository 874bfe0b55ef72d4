import { createHash } from 'node:crypto';
import {
  defaultTreeAdapter as tree,
  parse,
  serializeOuter,
  type DefaultTreeAdapterTypes,
} from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that stand within a line of words. */
const IN_WORDS = new Set(
  'a abbr b bdi br cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Elements whose text is kept to the letter, white space and all. */
const VERBATIM = new Set(['pre', 'textarea']);
const INDENT = ' ';

/**
 * A page as a file that people compare: a tag or a paragraph a line, indented, its words, figures,
 * links and attributes as they are. Styles are left out, which have files of their own; so are the
 * fingerprints in the names of scripts and in the policy. A path and a picture are a
 * fingerprint of themselves, and JSON has a value a line.
 */
export const pageLines = (html: string): string => {
  const document = parse(html);
  return `${document.childNodes.flatMap((node) => linesOf(node)).join('\n')}\n`;
};

function linesOf(node: Node): readonly string[] {
  if (tree.isTextNode(node)) return words(node.value.replace(/\s+/g, ' ').trim());
  if (!tree.isElementNode(node))
    return words(tree.isDocumentTypeNode(node) ? '<!doctype html>' : '');
  node.attrs = attributesOf(node);
  if (node.tagName === 'style') return ['<style>'];
  if (isOneLine(node)) return [oneLine(node)];
  const [open] = oneLine({ ...node, childNodes: [] }).split(`</${node.tagName}>`);
  return [open!, ...contentOf(node).map((line) => INDENT + line), `</${node.tagName}>`];
}

const words = (text: string): readonly string[] => (text === '' ? [] : [text]);

/** Whether there is nothing but words in it, and what stands in words. */
const isOneLine = (element: Element): boolean =>
  element.tagName !== 'script' &&
  (VERBATIM.has(element.tagName) || childrenOf(element).every(isInWords));

const isInWords = (node: Node): boolean =>
  !tree.isElementNode(node) || (IN_WORDS.has(node.tagName) && childrenOf(node).every(isInWords));

function oneLine(element: Element): string {
  const html = serializeOuter(element);
  return VERBATIM.has(element.tagName) ? html : html.replace(/\s+/g, ' ');
}

const contentOf = (element: Element): readonly string[] =>
  element.tagName === 'script'
    ? scriptLines(
        element.childNodes.map((node) => (tree.isTextNode(node) ? node.value : '')).join(''),
      )
    : childrenOf(element).flatMap((node) => linesOf(node));

/** What it holds; a template holds a document of its own. */
const childrenOf = (element: Element): readonly Node[] =>
  'content' in element ? (element.content as Element).childNodes : element.childNodes;

function scriptLines(text: string): readonly string[] {
  try {
    return JSON.stringify(JSON.parse(text), null, INDENT).split('\n');
  } catch {
    return words(text.trim());
  }
}

/** Without the marks that tie an element to the styles of its component. */
const attributesOf = ({ attrs }: Element): Element['attrs'] =>
  attrs
    .filter(({ name }) => !name.startsWith('data-astro-cid-'))
    .map(({ name, value }) => ({ name, value: attribute(name, value) }));

function attribute(name: string, value: string): string {
  if (name === 'd') return fingerprint(value);
  if (value.startsWith('data:')) return `data:${fingerprint(value)}`;
  return value
    .replace(/(\/_astro\/[\w.]+)\.[\w-]{8}(\.(?:js|css))/g, '$1$2')
    .replace(/ 'sha256-[\w+/=]+'/g, '');
}

const fingerprint = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 8);
