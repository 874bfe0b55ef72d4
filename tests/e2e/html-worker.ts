import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** What the HTML standard, and ARIA where it can be read off the file, say of a page. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    elements: ['html5'],
    rules: {
      // A form that answers while one types needs no button; those that do not have one in `<noscript>`.
      'wcag/h32': 'off',
      // Tables say their role because their style sheet takes it away: rows become blocks on a phone.
      'no-redundant-role': 'off',
      // A frame that scrolls sideways is a region with a name, and no section of the page's outline.
      'prefer-native-element': ['error', { exclude: ['region'] }],
    },
  }),
);

/** What is wrong with a page, one sentence a fault, with the place. */
const faultsOf = (file: string): readonly string[] =>
  validator
    .validateStringSync(readFileSync(file, 'utf8'), file)
    .results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, column }) => `${file}:${line}:${column} ${message} (${ruleId})`,
      ),
    );

const files = workerData as readonly string[];
parentPort?.postMessage({ checked: files.length, faults: files.flatMap(faultsOf) });
