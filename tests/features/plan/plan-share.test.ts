import { expect, test } from 'vitest';
import { eventually, find, savedFiles, textOf, useClipboard } from '../../fixtures/light-page.ts';
import { files, open, stands } from './made-up-planner.ts';

const PLAN = '?ordning=trainee-havn&nye=1002&uten=2003';
const SHAPES = {
  type: 'FeatureCollection',
  features: ['1001', '1002', '2001', '2003'].map((id) => ({
    type: 'Feature',
    id,
    geometry: { type: 'Polygon', coordinates: [] },
    properties: { name: id },
  })),
};
const said = () => find('.plan-shared').textContent;

async function opened(shapes: unknown = SHAPES): Promise<void> {
  await open(PLAN, files().set('/data/municipalities.geojson', shapes));
  await stands(PLAN);
}

test('the link is copied, and that is said', async () => {
  await opened();
  const held = useClipboard(true);
  find('.plan-copy').click();
  await eventually(() => expect(said()).toBe('Lenken er kopiert.'));
  expect(held).toEqual([`https://atlas.example/planlegg/${PLAN}`]);
});

test('where the clipboard is refused the address is marked, and that is said', async () => {
  await opened();
  useClipboard(false);
  find('.plan-copy').click();
  await eventually(() => expect(said()).toMatch(/^Lenken kunne ikke kopieres/));
  const { value, selectionStart, selectionEnd } = find<HTMLInputElement>('.plan-address');
  expect(value.slice(selectionStart ?? 0, selectionEnd ?? 0)).toBe(location.href);
});

test('as a table: the link, the sums, and each municipality with its role', async () => {
  await opened();
  const saved = savedFiles();
  find('[data-format="csv"]').click();
  await eventually(() => expect(saved.size).toBe(1));
  const lines = (await textOf(saved.get('plan-trainee-havn.csv'))).split('\r\n');
  expect(lines).toContain(location.href);
  expect(lines).toContain('Kommuner;2;2;0');
  expect(lines).toContain('Unge voksne (20–34 år) 1. januar 2024;1 020 (− 2003);1155;');
  const head = lines.find((line) => line.startsWith('Kommunenummer;')) ?? '';
  expect(head).toContain(';Unge voksne (20–34 år) 1. januar 2024;Unge voksne, år;');
  expect(lines.find((line) => line.startsWith('1001;'))).toMatch(/^1001;Havn;med fra før;3;/);
  expect(lines.find((line) => line.startsWith('1002;'))).toMatch(
    /^1002;Dal;lagt til;5;Havn;1000;2023;135;2024;/,
  );
  expect(lines.find((line) => line.startsWith('2003;'))).toMatch(/^2003;Øy;tatt ut;/);
  expect(lines.join()).toContain('SSB, 07459 (CC BY 4.0)');
});

test('as shapes: those of the plan alone, with roles, sources and licence', async () => {
  await opened();
  const saved = savedFiles();
  find('[data-format="geojson"]').click();
  await eventually(() => expect(saved.size).toBe(1));
  const file = JSON.parse(await textOf(saved.get('plan-trainee-havn.geojson'))) as {
    readonly link: string;
    readonly features: readonly {
      readonly id: string;
      readonly properties: Readonly<Record<string, unknown>>;
    }[];
  };
  expect(file.link).toBe(location.href);
  expect(file.features.map(({ id, properties }) => [id, properties['role']])).toEqual([
    ['1001', 'kept'],
    ['1002', 'added'],
    ['2003', 'dropped'],
  ]);
  expect(file.features[0]?.properties).toMatchObject({
    young_adults: 1020,
    young_adults_status: null,
    young_adults_year: 2024,
  });
  expect(file.features[2]?.properties).toMatchObject({
    young_adults: null,
    young_adults_status: 'not-derivable',
  });
});

test('shapes that do not come are told of, and no file is made', async () => {
  await opened(new TypeError('Failed to fetch'));
  const saved = savedFiles();
  find('[data-format="geojson"]').click();
  await eventually(() => expect(said()).toBe('Filen kunne ikke lages. Prøv igjen.'));
  expect(saved.size).toBe(0);
});
