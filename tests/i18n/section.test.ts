import { expect, test } from 'vitest';
import { sectionText } from '../../src/i18n/section.ts';

test.each([
  ['nb', '3.5', 'Avsnitt\u00a03.5'],
  ['en', '7.2; 7.3', 'Section\u00a07.2; 7.3'],
  ['nb', 'Vedlegg 1', 'Vedlegg\u00a01'],
  ['en', '1.2; Vedlegg 2', 'Section\u00a01.2; Appendix 2'],
  ['nn', 'Sammendrag; 7.2', 'Samandrag;\u00a07.2'],
] as const)('in %s, %s is «%s»', (language, section, said) => {
  expect(sectionText(language, section)).toBe(said);
});
