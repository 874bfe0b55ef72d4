import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/i18n/words.ts';
import {
  all,
  click,
  enter,
  eventually,
  find,
  openPage,
  savedFiles,
  textOf,
  texts,
} from '../../fixtures/light-page.ts';

/** The page of the made-up country as it is built. */
const golden = join(import.meta.dirname, '../../golden/pages/nb/bidra.html');
const [PAGE = ''] = /<main[^]*<\/main>/.exec(readFileSync(golden, 'utf8')) ?? [];
const { script } = wordsOf('nb').contributeForm;

const open = () =>
  openPage(PAGE, () => import('../../../src/features/contribute/contribute-form.ts'), {
    path: '/bidra/',
  });
const CHANGE = '[data-kind="change"]';
const YEARLY = '[data-kind="yearly"]';
const choose = (name: string, value: string) =>
  find(`${CHANGE} input[name="${name}"][value="${value}"]`).click();
const field = (name: string) => `${CHANGE} [data-for]:not([hidden]) [name="${name}"]`;
const verdict = (form = CHANGE) => find(`${form} .contribution-verdict`).textContent;
const shown = (selector: string) =>
  all(selector).filter((each) => each.closest('[hidden]') === null);

function writeMunicipality(): void {
  enter(field('programme'), 'trainee-havn');
  enter(field('municipality'), '2001');
  enter(field('basis'), 'participation');
  choose('source', 'page');
  enter(field('title'), 'Om oss');
  enter(field('address'), 'https://example.org/om');
  enter(field('read'), '2026-11-23');
  enter(field('quote'), 'Vi har to traineer i Fjord.');
  enter(`${CHANGE} [name="why"]`, 'To traineer der.');
}
const CSV =
  'programme,municipality,basis,report_section,note\n' +
  'trainee-havn,2001,participation,https://example.org/om (2026-11-23),\n';
const PAGE_CSV =
  'programme,address,title,published,read,quote\n' +
  'trainee-havn,https://example.org/om,Om oss,,2026-11-23,Vi har to traineer i Fjord.\n';

describe('the form of a change', () => {
  test('is not there without a script, and asks only for what is chosen', async () => {
    expect(PAGE).toMatch(/<form class="contribution" hidden/);
    await open();
    expect(shown(`${CHANGE} form`)).toHaveLength(1);
    const names = () =>
      shown(`${CHANGE} [data-for]:not([hidden]) .field [name]`).map((each) =>
        each.getAttribute('name'),
      );
    expect(names()).toEqual([
      'programme',
      'municipality',
      'basis',
      'note',
      'title',
      'address',
      'read',
      'published',
      'quote',
    ]);
    choose('change', 'fact');
    choose('source', 'report');
    expect(names()).toEqual(['programme', 'field', 'nb', 'nn', 'en', 'section']);
  });

  test('says what is lacking, by the names of the fields, and hands nothing over', async () => {
    await open();
    expect(verdict()).toBe('Mangler ennå: Ordning; Kommune; Belegg; Adressen.');
    expect(shown(`${CHANGE} pre, ${CHANGE} .contribution-save`)).toEqual([]);
    expect(all(`${CHANGE} [aria-invalid]`)).toEqual([]);
  });

  test('says beside a field what is wrong with it, until it is mended', async () => {
    await open();
    choose('change', 'figure');
    enter(field('value'), '0,75');
    const value = find(field('value'));
    const said = find(`#${value.getAttribute('aria-describedby')!.split(' ')[1]!}`);
    expect(value.getAttribute('aria-invalid')).toBe('true');
    expect(said.textContent).toBe(script.fault['spreadsheet-comma']);
    expect(verdict()).toMatch(/^Må rettes: Tall\. Mangler ennå: /);
    enter(field('value'), '0.75');
    expect(value.hasAttribute('aria-invalid')).toBe(false);
    expect(said.textContent).toBe('');
  });

  test('hands over the file and a text with what, why, source and rows', async () => {
    await open();
    const files = savedFiles();
    writeMunicipality();
    expect(verdict()).toBe(script.sound);
    expect(texts(`${CHANGE} [data-file]:not([hidden]) h3`)).toEqual([
      'Raden: data/programmes/coverage.csv',
      'Raden: data/programmes/pages.csv',
    ]);
    click(find(`${CHANGE} [data-file="coverage"] .contribution-save`));
    expect([...files.keys()]).toEqual(['coverage-rader.csv']);
    expect(await textOf(files.get('coverage-rader.csv'))).toBe(CSV);
    click(find(`${CHANGE} [data-file="pages"] .contribution-save`));
    expect(await textOf(files.get('pages-rader.csv'))).toBe(PAGE_CSV);
    expect(find(`${CHANGE} .copied-text`).textContent).toBe(
      [
        'Hva: En kommune i en ordning: Trainee Havn, 2001 Fjord',
        'Hvorfor: To traineer der.',
        'Kilde: Om oss, https://example.org/om (2026-11-23)',
        '',
        'Rader til data/programmes/coverage.csv:',
        '',
        CSV.trimEnd(),
        '',
        'Rader til data/programmes/pages.csv:',
        '',
        PAGE_CSV.trimEnd(),
      ].join('\n'),
    );
  });

  test('tells of a row about the same that is there, and of the very same', async () => {
    await open();
    writeMunicipality();
    expect(shown(`${CHANGE} .contribution-beside`)).toEqual([]);
    enter(field('municipality'), '1002');
    expect(shown(`${CHANGE} .contribution-beside`)).toHaveLength(1);
    enter(field('municipality'), '1001');
    expect(verdict()).toBe('Må rettes: Kommune.');
    expect(texts(`${CHANGE} .field output`).filter((text) => text !== '')).toEqual([
      script.fault['same-row'],
    ]);
  });

  test('gives a new programme a key from its name, which can be another', async () => {
    await open();
    choose('change', 'programme');
    enter(field('name'), 'Trainee Østre Åsen');
    expect(find<HTMLInputElement>(field('programme')).value).toBe('trainee-ostre-asen');
    enter(field('programme'), 'aasen');
    enter(field('name'), 'Trainee Åsen');
    expect(find<HTMLInputElement>(field('programme')).value).toBe('aasen');
  });

  test('is empty again by one button', async () => {
    await open();
    writeMunicipality();
    find(`${CHANGE} [type="reset"]`).click();
    await eventually(() => expect(verdict()).toMatch(/^Mangler ennå: /));
    expect(shown(`${CHANGE} pre`)).toEqual([]);
  });
});

describe('the yearly report', () => {
  test('makes rows of figures and of coverage, of as many municipalities as there are', async () => {
    await open();
    const files = savedFiles();
    expect(verdict(YEARLY)).toBe('');
    for (const [name, value] of [
      ['programme', 'trainee-havn'],
      ['year', '2025'],
      ['applicants', '12'],
      ['title', 'Årsmelding'],
      ['address', 'https://example.org/aar'],
      ['read', '2026-11-23'],
      ['quote', 'I 2025 hadde vi 12 søkere.'],
      ['place', '2001'],
      ['trainees', '2'],
    ] as const)
      enter(`${YEARLY} [name="${name}"]`, value);
    click(find(`${YEARLY} .contribution-add`));
    const [, place] = all(`${YEARLY} [name="place"]`) as HTMLSelectElement[];
    expect(document.activeElement).toBe(place);
    expect(place!.value).toBe('');
    enter(`${YEARLY} .contribution-place:nth-of-type(2) [name="place"]`, '1002');
    expect(verdict(YEARLY)).toBe('Mangler ennå: Traineer.');
    enter(`${YEARLY} .contribution-place:nth-of-type(2) [name="trainees"]`, '1');
    expect(verdict(YEARLY)).toBe(script.sound);
    for (const button of shown(`${YEARLY} .contribution-save`)) click(button);
    expect(await textOf(files.get('figures-rader.csv'))).toBe(
      [
        'programme,figure,year,value,value_to,unit,qualifier,definition_nb,definition_nn,definition_en,report_section',
        'trainee-havn,applicants,2025,12,,persons,exact,Personer som søkte i løpet av året,Personar som søkte i løpet av året,Persons who applied during the year,https://example.org/aar (2026-11-23)',
        'trainee-havn,other_trainees_2001,2025,2,,persons,exact,Traineer i Fjord ved utgangen av året,Traineear i Fjord ved utgangen av året,Trainees in Fjord at the end of the year,https://example.org/aar (2026-11-23)',
        'trainee-havn,other_trainees_1002,2025,1,,persons,exact,Traineer i Dal ved utgangen av året,Traineear i Dal ved utgangen av året,Trainees in Dal at the end of the year,https://example.org/aar (2026-11-23)',
        '',
      ].join('\n'),
    );
    expect(await textOf(files.get('coverage-rader.csv'))).toContain(
      'trainee-havn,1002,participation,https://example.org/aar (2026-11-23),1 trainee ved utgangen av 2025\n',
    );
    expect(find(`${YEARLY} .copied-text`).textContent).toMatch(
      /^Hva: Årsrapport: Trainee Havn, 2025\n/,
    );
  });
});
