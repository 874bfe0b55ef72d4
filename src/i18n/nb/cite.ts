export const cite = {
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
