import type { Words } from '../shape.ts';

export const cite: Words['cite'] = {
  title: 'Siter sida',
  file: 'Siter fila',
  release: (version, day) => `utgåve ${version}, tal per ${day}`,
  copy: 'Kopier',
  copied: 'Kopiert.',
  notCopied: 'Teksten er merkt. Kopier han med tastaturet.',
  retrieved: 'Lese {date}.',
  formats: 'BibTeX og RIS',
};
