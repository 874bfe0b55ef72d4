import type { Said } from '../../i18n/shape.ts';

const nb = {
  title: 'Siter siden',
  file: 'Siter filen',
  release: (version: string, day: string): string => `utgave ${version}, tall per ${day}`,
  copy: 'Kopier',
  copied: 'Kopiert.',
  notCopied: 'Teksten er merket. Kopier den med tastaturet.',
  /** Added when a reader copies; `{date}` is the reader's day. */
  retrieved: 'Lest {date}.',
  formats: 'BibTeX og RIS',
} as const;

const nn: Said<typeof nb> = {
  title: 'Siter sida',
  file: 'Siter fila',
  release: (version, day) => `utgåve ${version}, tal per ${day}`,
  copy: 'Kopier',
  copied: 'Kopiert.',
  notCopied: 'Teksten er merkt. Kopier han med tastaturet.',
  retrieved: 'Lese {date}.',
  formats: 'BibTeX og RIS',
};

const en: Said<typeof nb> = {
  title: 'Cite this page',
  file: 'Cite this file',
  release: (version, day) => `edition ${version}, figures as of ${day}`,
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The text is selected. Copy it with the keyboard.',
  retrieved: 'Retrieved {date}.',
  formats: 'BibTeX and RIS',
};

export const cite = { nb, nn, en };
