import type { Words } from '../shape.ts';

/** The accessibility statement. What it claims is tested; what is known to fail it says. */
export const accessibility: Words['accessibility'] = {
  title: 'Accessibility',
  lead: 'The atlas is made to be used by everyone. This page says what has been tested, what we know is not good enough, and how to tell us.',
  law: {
    title: 'What the law asks for',
    text: 'Section\u00a018 of the Norwegian Equality and Anti-Discrimination Act requires websites to be universally designed. The regulation refers to EN\u00a0301\u00a0549, which builds on WCAG\u00a02.1 levels A and AA. The atlas aims at WCAG\u00a02.2 AA. Public bodies must also have an accessibility statement at uustatus.no; this page is material for one, and does not replace it.',
  },
  tested: {
    title: 'What has been tested',
    about:
      'Programs test this at every change, in the browser Chromium and on the pages as they are built:',
    items: [
      'Each page has one main heading and headings without gaps in their levels, says which language it is in, and is valid HTML without repeated ids.',
      'Pages of each kind are tested with axe, in three languages, light and dark, and with search, dialog and living map open.',
      'Everything works without JavaScript; maps are then still drawings with a table.',
      'The maps can be used with a keyboard, and what is selected, sorted and filtered is announced to screen readers.',
      'The focus is seen at every stop of the Tab key, on a phone and in the dark too, never lies under anything else, and is not lost when something opens, closes or is replaced.',
      'If you enlarge to 200 or 400\u00a0per cent, double the text size or widen the space between letters, words and lines, nothing is cut off or hidden, and only tables scroll sideways, each in its own frame.',
      'Things are read in the order in which they stand, and motion is turned off when the system asks for that.',
      'The colours of the maps can be told apart in light and dark, in grey and with three kinds of colour blindness; important differences are hatched as well. With colours of your own in the system the maps keep theirs, and buttons and focus are seen.',
      'If a map or its figures do not arrive, the page says so, and you can try again.',
    ],
  },
  lacking: {
    title: 'What is not good enough',
    items: [
      'Small municipalities are smaller on the map than 24 × 24 pixels. The search, the list and the table lead to the same places.',
      'Sámi and Kven place names are marked with their language in headings, lists and tables, but not in sentences, in maps and in the search, where a screen reader may pronounce them as if they were Norwegian.',
      'The letters in maps and charts are part of the drawing and do not grow with the text size; the figures stand in a table too.',
      'The atlas has not been tried together with people who use screen readers or other aids.',
      'Firefox is tested less than Chromium, and only where it is installed. Safari has not been tried.',
    ],
  },
  report: {
    title: 'Tell us',
    text: 'If something does not work for you, we would like to know which page it was, and what you used.',
    contact: 'Write to',
    nobody:
      'This copy of the atlas is not published by any organisation, and so has no address to write to. Whoever publishes it puts in theirs.',
  },
  authority: {
    title: 'Supervision and complaints',
    text: 'The Norwegian Authority for Universal Design of ICT supervises the rules. You can notify them, and complain to the Anti-Discrimination Tribunal.',
    link: 'The Authority for Universal Design of ICT',
    tribunal: 'The Anti-Discrimination Tribunal',
  },
};
