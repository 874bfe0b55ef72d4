import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { parseFragment, type DefaultTreeAdapterMap, type ParserError } from 'parse5';
import { describe, expect, test } from 'vitest';
import { headerRules, headersFor } from '../../../scripts/header-rules.ts';
import {
  FRAGMENTS,
  MODES,
  PARTS,
  FRAME_ANCESTORS,
  embedPath,
  type EmbedChoice,
} from '../../../src/features/embed/choice.ts';
import { embedCode, type Snippet } from '../../../src/features/embed/snippet.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';

const CHOICE: EmbedChoice = {
  language: 'nb',
  path: 'kommune/1515-heroy-more-og-romsdal/',
  live: false,
  edition: '',
  mode: 'light',
  part: 'all',
};
const SNIPPET: Snippet = {
  root: 'https://atlas.test/deep/',
  choice: CHOICE,
  title: 'Herøy – Traineeatlas',
  height: 640,
  fit: false,
};

type Element = DefaultTreeAdapterMap['element'];

/** The elements of some HTML, and every error a strict parser finds in it. */
function parsed(html: string): { elements: Element[]; errors: string[] } {
  const errors: string[] = [];
  const { childNodes } = parseFragment(html, {
    onParseError: ({ code }: ParserError) => errors.push(code),
  });
  return { elements: childNodes.filter((node): node is Element => 'tagName' in node), errors };
}

const attributesOf = ({ attrs }: Element): Record<string, string> =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

/** The standard, but for the style that keeps a frame as wide as its column in any article. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard'],
    elements: ['html5'],
    rules: { 'no-inline-style': 'off' },
  }),
);

/** What HTML lets an `iframe` have; anything else but `data-…` is not valid. */
const ALLOWED = new Set(['src', 'title', 'height', 'width', 'loading', 'style', 'name', 'allow']);

describe('the code of an embed', () => {
  const all = LANGUAGES.flatMap((language) =>
    MODES.flatMap((mode) =>
      PARTS.flatMap((part) =>
        [true, false].flatMap((live) =>
          [true, false].map((fit) => ({ language, mode, part, live, fit })),
        ),
      ),
    ),
  );

  test.each(all)(
    '$language $mode $part live:$live fit:$fit is valid HTML',
    ({ fit, ...choice }) => {
      const html = embedCode({ ...SNIPPET, choice: { ...CHOICE, ...choice }, fit });
      const { elements, errors } = parsed(html);
      expect(errors).toEqual([]);
      const { results } = validator.validateStringSync(html);
      expect(results.flatMap(({ messages }) => messages)).toEqual([]);
      const follows = fit && choice.live;
      expect(elements.map(({ tagName }) => tagName)).toEqual(
        follows ? ['iframe', 'script'] : ['iframe'],
      );
      const attributes = attributesOf(elements[0]!);
      const strange = Object.keys(attributes).filter(
        (name) => !ALLOWED.has(name) && !name.startsWith('data-'),
      );
      expect(strange).toEqual([]);
      expect(attributes['height']).toMatch(/^[1-9]\d*$/);
      expect(attributes).toMatchObject({ loading: 'lazy', title: 'Herøy – Traineeatlas' });
      expect(attributes['style']).toContain('width:100%');
      expect(attributes['data-traineeatlas'] !== undefined).toBe(follows);
    },
  );

  test('a name with signs of HTML in it stays a name', () => {
    const title = 'A "B" <c> & D';
    const { elements, errors } = parsed(embedCode({ ...SNIPPET, title }));
    expect(errors).toEqual([]);
    expect(attributesOf(elements[0]!)['title']).toBe(title);
  });

  test('its address is whole, below the root of the site', () => {
    const src = (choice: Partial<EmbedChoice>): string =>
      attributesOf(
        parsed(embedCode({ ...SNIPPET, choice: { ...CHOICE, ...choice } })).elements[0]!,
      )['src'] ?? '';
    const page = 'kommune/1515-heroy-more-og-romsdal/';
    expect(src({})).toBe(`https://atlas.test/deep/embed/${page}#light-all`);
    expect(src({ mode: 'auto' })).toBe(`https://atlas.test/deep/embed/${page}`);
    expect(src({ language: 'nn', live: true, part: 'map', mode: 'dark' })).toBe(
      `https://atlas.test/deep/nn/embed/levende/?side=${page}#dark-map`,
    );
    expect(src({ edition: '2026-11-23' })).toBe(
      `https://atlas.test/deep/embed/2026-11-23/${page}#light-all`,
    );
  });

  test('the script comes from the site itself', () => {
    const { elements } = parsed(
      embedCode({ ...SNIPPET, choice: { ...CHOICE, live: true }, fit: true }),
    );
    expect(attributesOf(elements[1]!)).toEqual({
      async: '',
      src: 'https://atlas.test/deep/embed.js',
    });
  });
});

test('every choice but the plain one is a fragment, and no two are the same', () => {
  expect(FRAGMENTS).toHaveLength(MODES.length * PARTS.length - 1);
  expect(new Set(FRAGMENTS).size).toBe(FRAGMENTS.length);
  expect(embedPath({ ...CHOICE, mode: 'auto' })).not.toContain('#');
});

test('every embed, of any language and edition, stands where it may be framed', () => {
  const below = ['embed', 'kommune'];
  const rules = headerRules('/', { '': below, nn: below, en: below });
  for (const language of LANGUAGES)
    for (const edition of ['', '2026-11-23'])
      for (const live of [true, false]) {
        const { pathname } = new URL(
          embedPath({ ...CHOICE, language, edition, live }),
          'https://atlas.test/',
        );
        const { 'Content-Security-Policy': policy } = headersFor(rules, pathname);
        expect(policy, pathname).toBe(FRAME_ANCESTORS.embeds);
      }
});
