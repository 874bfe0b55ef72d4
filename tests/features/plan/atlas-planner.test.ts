import { describe, expect, test } from 'vitest';
import {
  all,
  click,
  enter,
  eventually,
  failuresOf,
  find,
  press,
  texts,
  walk,
} from '../../fixtures/light-page.ts';
import {
  area,
  button,
  codes,
  files,
  open,
  opened,
  painted,
  said,
  sentence,
  stands,
  sums,
} from './made-up-planner.ts';

const HAVN = '?ordning=trainee-havn';

describe('before there is a plan', () => {
  test('the page says how one begins, and shows who is reached today', async () => {
    await opened();
    expect(sentence()).toMatch(/^Velg en ordning over/);
    expect(all('[data-needs-plan]:not([hidden])')).toEqual([]);
    expect(all('form.plan-controls[hidden]')).toEqual([]);
    expect(painted()).toEqual(['p-other', 'c-gap', 'c-none', 'c-gap', 'p-other']);
    expect(document.title).toBe('Traineeatlas');
  });

  test('a municipality of the map becomes the host of a new programme, which takes a name', async () => {
    await opened();
    area('2002').focus();
    press(' ');
    await stands('?vert=2002');
    expect(said()).toContain('Ny ordning med Vik som vertskommune.');
    expect(find('[data-choice="new"]').hidden).toBe(false);
    enter('[name="navn"]', 'Trainee <b>Vik</b>');
    await stands('?vert=2002&navn=Trainee%20%3Cb%3EVik%3C%2Fb%3E');
    expect(sentence()).toMatch(/^Trainee <b>Vik<\/b> når 1 kommune med 400 innbyggere/);
    expect(all('.plan-sentence b')).toEqual([]);
    click(area('2002'));
    expect(said()).toContain('Vik er vertskommunen og kan ikke tas ut.');
    expect(location.search).toContain('vert=2002');
  });

  test('«a new one» is none before it has a host', async () => {
    await opened();
    enter('[name="ordning"]', 'ny');
    expect(find('[data-choice="new"]').hidden).toBe(false);
    expect(location.search).toBe('');
    enter('[name="vert"]', '1002');
    await stands('?vert=1002');
  });
});

describe('a plan', () => {
  test('that changes nothing says the same before and after', async () => {
    await opened();
    enter('[name="ordning"]', 'trainee-havn');
    await stands(HAVN);
    expect(sentence()).toBe(
      'Trainee Havn når 2 kommuner med 6 600 innbyggere (2023). 1 av kommunene er i klasse 5 og 6.',
    );
    expect(sums(1)).toEqual(['2', '2', '0']);
    expect(sums(2)).toEqual(['6 600', '6 600', '0']);
    // Havn alone: Øy has no ages in 2024.
    expect(sums(3)).toEqual(['1 020 (− 2003)', '1 020 (− 2003)', '0']);
    expect(texts('[data-plan="sums"] tbody th')[1]).toBe('Innbyggere 1. januar 2023');
    expect(texts('[data-plan="sums"] tbody th')[2]).toBe('Unge voksne (20–34 år) 1. januar 2024');
    expect(all('[data-plan="sums"] tr.changed')).toEqual([]);
    expect(codes('members')).toEqual(['1001', '2003']);
    expect(document.title).toBe('Trainee Havn – Traineeatlas');
    expect(find('.plan-reset').hidden).toBe(true);
  });

  test('takes one in from its suggestions: sums, map, legend, lists and address follow', async () => {
    await opened(HAVN);
    expect(codes('steps')).toEqual(['1002', '2002']);
    button('1002', 'step').click();
    await stands(`${HAVN}&nye=1002`);
    expect(sums(1)).toEqual(['2', '3', '+1']);
    expect(sums(2)).toEqual(['6 600', '7 600', '+1 000']);
    expect(sums(3)).toEqual(['1 020 (− 2003)', '1 155 (− 2003)', '+135']);
    expect(all('[data-plan="sums"] tr.changed').length).toBeGreaterThan(0);
    expect(said()).toMatch(/^Dal er lagt til\. Trainee Havn når 3 kommuner/);
    expect(sentence()).toContain('Lagt til: Dal. Tatt ut: ingen.');
    expect(codes('members')).toEqual(['1002', '1001', '2003']);
    expect(codes('steps')).toEqual(['2002']);
    expect(painted()).toEqual(['c-participation', 'p-added', 'c-none', 'p-suggested', 'c-stated']);
    expect(all('.areas [aria-pressed="true"]').map(({ dataset }) => dataset['id'])).toEqual([
      '1001',
      '1002',
      '2003',
    ]);
    expect(texts('.legend li:not([hidden])')).toEqual([
      'participation 1',
      'stated 1',
      'added 1',
      'suggested 1',
      'none 1',
    ]);
  });

  test('drops one, which can be taken back', async () => {
    await opened(HAVN);
    button('2003', 'member').click();
    await stands(`${HAVN}&uten=2003`);
    expect(said()).toContain('Øy er tatt ut.');
    expect(painted()[4]).toBe('p-dropped');
    expect(sums(1)).toEqual(['2', '1', '−1']);
    // One sum lacks Øy, the other has nothing to lack: no difference of the two is told.
    expect(sums(3)).toEqual(['1 020 (− 2003)', '1 020', '']);
    expect(button('2003', 'member').getAttribute('aria-label')).toBe('Ta med igjen Øy');
    button('2003', 'member').click();
    await stands(HAVN);
  });

  test('takes all suggestions in as one step of the history, and all changes back by one button', async () => {
    await opened(HAVN);
    const before = history.length;
    find('.plan-all').click();
    await stands(`${HAVN}&nye=1002,2002`);
    expect(history.length).toBe(before + 1);
    expect(said()).toContain('Dal og Vik er lagt til.');
    expect(find('.plan-reset').hidden).toBe(false);
    find('.plan-reset').click();
    await stands(HAVN);
    await walk(-1);
    await stands(`${HAVN}&nye=1002,2002`);
    expect(sums(1)[1]).toBe('4');
  });

  test('takes in whom the list names, and leaves in who is there already', async () => {
    await opened(HAVN);
    enter('[name="kommune"]', '2001');
    find('.plan-add [type="submit"]').click();
    await stands(`${HAVN}&nye=2001`);
    find('.plan-add [type="submit"]').click();
    await stands(`${HAVN}&nye=2001`);
  });

  test('of another programme starts without the changes of the one before', async () => {
    await opened(`${HAVN}&nye=1002&ring=50`);
    enter('[name="ordning"]', 'trainee-fjord');
    await stands('?ordning=trainee-fjord&ring=50');
    expect(codes('members')).toEqual(['2001']);
  });

  test('is found again by its address, and says what of it was not understood', async () => {
    await open(`${HAVN}&nye=1002,9999&grunnlag=nevnt&ring=0&tull=1`);
    await stands(`${HAVN}&grunnlag=nevnt&nye=1002`);
    for (const odd of ['nye=9999', 'ring=0', 'tull=1'])
      expect(find('.plan-notice').textContent).toContain(odd);
    expect(find<HTMLSelectElement>('[name="grunnlag"]').value).toBe('nevnt');
    expect(find<HTMLAnchorElement>('.languages a').search).toBe(location.search);
    expect(find<HTMLInputElement>('.plan-address').value).toBe(location.href);
    enter('[name="grunnlag"]', 'dokumentert');
    expect(find('.plan-notice').hidden).toBe(true);
  });
});

describe('the suggestions', () => {
  test('follow the ring and what is to be added most', async () => {
    await opened(HAVN);
    enter('[name="ring"]', '11');
    await stands(`${HAVN}&ring=11`);
    expect(codes('steps')).toEqual([]);
    expect(texts('[data-plan="steps"]')[0]).toMatch(/^Ingen kommuner passer/);
    enter('[name="ring"]', '30');
    enter('[name="mal"]', 'innbyggere');
    await stands(`${HAVN}&mal=innbyggere&ring=30`);
    expect(codes('steps')[0]).toBe('2001');
  });

  test.each(['', '0', '1000'])('are left as they are by a ring of «%s»', async (ring) => {
    await opened(HAVN);
    enter('[name="ring"]', ring);
    expect(location.search).toBe(HAVN);
    // What was typed stays, for the browser to say what is wrong with it.
    expect(find<HTMLInputElement>('[name="ring"]').value).toBe(ring);
  });

  test('by reasons: those that are ticked, the nearest first, with what speaks for each', async () => {
    await opened(HAVN);
    for (const way of ['region', 'pendling']) find(`[value="${way}"][name="grunn"]`).click();
    await stands(`${HAVN}&grunn=grense`);
    expect(codes('candidates')).toEqual(['2002', '1002']);
    expect(find('tr[data-code="2002"]').textContent).toContain('grenser til Øy');
    find('[value="grense"][name="grunn"]').click();
    await stands(`${HAVN}&grunn=ingen`);
    expect(texts('[data-plan="candidates"]')).toEqual(['Ingen kommuner har noen av grunnene.']);
  });
});

describe('the focus, when all is drawn anew', () => {
  const focused = () => document.activeElement;

  test('goes to the button that took the place of the one that was pressed', async () => {
    await opened(HAVN);
    button('1002', 'step').focus();
    button('1002', 'step').click();
    expect(focused()).toBe(button('2002', 'step'));
    await stands(`${HAVN}&nye=1002`);
    expect(focused()).toBe(button('2002', 'step'));
  });

  test('goes to the heading of a part that has no button left', async () => {
    await opened(`${HAVN}&nye=1002`);
    button('2002', 'step').focus();
    button('2002', 'step').click();
    expect(focused()).toBe(find('.plan-steps h2'));
  });

  test('stays on the same municipality where its button only changed its word', async () => {
    await opened(HAVN);
    button('1001', 'member').focus();
    button('1001', 'member').click();
    expect(focused()).toBe(button('1001', 'member'));
    expect(focused()?.textContent).toBe('Ta med igjen');
  });

  test('stays on the area of the map, whose space and Enter take in and out', async () => {
    await opened(HAVN);
    area('1002').focus();
    press(' ');
    await stands(`${HAVN}&nye=1002`);
    expect(area('1002').getAttribute('aria-pressed')).toBe('true');
    click(area('1002'));
    await stands(HAVN);
    expect(focused()).toBe(area('1002'));
  });
});

describe('figures that come late or not at all', () => {
  test('the plan stands while its commuting is on its way', async () => {
    let answer = (_: unknown): void => undefined;
    const flows = new Promise((come) => (answer = come));
    const served = files();
    const late = served.get('/plan/flows/20.json');
    await open(HAVN, served.set('/plan/flows/20.json', flows));
    await eventually(() => expect(sums(1)).toEqual(['2', '2', '0']));
    expect(find('atlas-planner').dataset['state']).toBe('waiting');
    expect(texts('[data-plan="candidates"]')).toEqual(['Pendlingstallene hentes …']);
    answer(late);
    await stands(HAVN);
    expect(codes('candidates')).toContain('2002');
  });

  test('what failed is not told of any more when the plan no longer needs it', async () => {
    await open(HAVN, files().set('/plan/flows/20.json', new TypeError('Failed to fetch')));
    failuresOf();
    await eventually(() => expect(find('.fetch-failed').hidden).toBe(false));
    button('2003', 'member').click();
    await stands(`${HAVN}&uten=2003`);
    await eventually(() => expect(find('.fetch-failed').hidden).toBe(true));
  });

  test('only the counties of the plan are asked for', async () => {
    const asked = await open('?ordning=trainee-fjord');
    await stands('?ordning=trainee-fjord');
    expect(asked).toEqual(['/plan/country.json', '/plan/flows/20.json']);
  });

  test.each(['/plan/country.json', '/plan/flows/20.json'])(
    'when %s does not come it is told, and one press tries again',
    async (path) => {
      const served = files();
      const good = served.get(path);
      served.set(path, new TypeError('Failed to fetch'));
      await open(HAVN, served);
      const failures = failuresOf();
      await eventually(() => expect(find('.fetch-failed').hidden).toBe(false));
      await eventually(() => expect(failures).toHaveLength(1));
      served.set(path, good);
      find('.fetch-retry').focus();
      find('.fetch-retry').click();
      await stands(HAVN);
      await eventually(() => expect(find('.fetch-failed').hidden).toBe(true));
      expect(document.activeElement).not.toBe(document.body);
    },
  );
});
