import type { Words } from '../shape.ts';

export const cite: Words['cite'] = {
  title: 'Cite this page',
  file: 'Cite this file',
  release: (version, day) => `edition ${version}, figures as of ${day}`,
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The text is selected. Copy it with the keyboard.',
  retrieved: 'Retrieved {date}.',
  formats: 'BibTeX and RIS',
};
