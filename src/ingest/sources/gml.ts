import type { Position } from 'geojson';
import sax from 'sax';
import { read, refused, type Reading } from './text-file.ts';

/** An area as it stands in a file: its number, '' for none, and its polygons in the file's grid. */
export interface GmlArea {
  readonly number: string;
  readonly polygons: readonly (readonly Position[][])[];
}

interface Areas {
  readonly areas: readonly GmlArea[];
  /** The grid that the file names; undefined where it names none. */
  readonly crs: string | undefined;
}

/** Elements of GML 3.2 whose text is read, without their prefix. */
const READ = new Set(['posList', 'pos', 'kommunenummer']);

/**
 * The areas of GML, one for each member that has polygons: patches and rings in whatever depth. A
 * file of Kartverket has hundreds of megabytes, so it is read as it goes by. Easting comes first, as
 * EPSG:25833 has it.
 */
export function readGml(text: string, file: string): Reading<Areas> {
  const reader = new GmlReader();
  try {
    reader.read(text);
  } catch (error) {
    return refused({
      file,
      place: 'whole file',
      rule: 'readable-gml',
      message: `broken or truncated GML: ${(error as Error).message.split('\n')[0] ?? ''}`,
      remedy: 'fetch the file again; data/README.md says where',
    });
  }
  return read({ areas: reader.areas, crs: reader.crs });
}

class GmlReader {
  readonly areas: GmlArea[] = [];
  crs: string | undefined;
  #number = '';
  #polygons: Position[][][] = [];
  #rings: Position[][] = [];
  #ring: Position[] = [];
  #text: string[] | undefined;

  read(text: string): void {
    const parser = sax.parser(true, {});
    parser.onopentag = ({ name, attributes }) => this.#open(local(name), attributes);
    parser.ontext = (part) => this.#text?.push(part);
    parser.onclosetag = (name) => this.#close(local(name));
    parser.onerror = (error) => {
      throw error;
    };
    parser.write(text).close();
  }

  #open(name: string, { srsName }: Readonly<Record<string, unknown>>): void {
    if (typeof srsName === 'string') this.crs ??= srsName;
    if (READ.has(name)) this.#text = [];
    if (name === 'Polygon' || name === 'PolygonPatch') this.#rings = [];
    if (name === 'exterior' || name === 'interior') this.#ring = [];
  }

  #close(name: string): void {
    if (READ.has(name)) this.#take(name, this.#text?.join('').trim() ?? '');
    // The parts of a ring that is put together of several begin where the one before ends.
    if (name === 'exterior' || name === 'interior') this.#rings.push(this.#ring.filter(moves));
    if (name === 'Polygon' || name === 'PolygonPatch') this.#polygons.push(this.#rings);
    if (name === 'featureMember' || name === 'member') this.#finish();
  }

  #take(name: string, text: string): void {
    this.#text = undefined;
    if (name === 'kommunenummer') this.#number = text;
    else this.#ring = this.#ring.concat(pairs(text.split(/\s+/).map(Number)));
  }

  #finish(): void {
    if (this.#polygons.length > 0) {
      this.areas.push({ number: this.#number, polygons: this.#polygons });
    }
    this.#number = '';
    this.#polygons = [];
  }
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const pairs = (numbers: readonly number[]): Position[] =>
  Array.from({ length: numbers.length >> 1 }, (_, at) => numbers.slice(2 * at, 2 * at + 2));

const moves = (position: Position, at: number, ring: readonly Position[]): boolean =>
  at === 0 || String(position) !== String(ring[at - 1]);
