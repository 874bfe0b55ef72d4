import { parse, serialize } from 'parse5';
import { expect, test } from 'vitest';
import { inlineJson } from '../../../src/ui/browser/inline-json.ts';

test.each(['</script><script>alert(1)</script>', '<!--<script>', ']]>', '\u2028"\\\n'])(
  'a script of data ends where it should, and gives back %j',
  (text) => {
    const page = `<!doctype html><script type="application/json">${inlineJson({ text })}</script><p>after`;
    const scripts = [...serialize(parse(page)).matchAll(/<script[^>]*>(.*?)<\/script>/gs)];
    expect(scripts).toHaveLength(1);
    expect(JSON.parse(scripts[0]?.[1] ?? '')).toEqual({ text });
  },
);
