import type { PlaceRef } from '../model/place.ts';
import type { Match } from '../model/resolver.ts';
import { aligned, DEGREE, HEADER, MAGIC, NOWHERE } from './gazetteer-format.ts';

/** Places by name, with how many people live there. */
export interface Gazetteer {
  placeAt(words: ArrayLike<string>, at: number): Match<readonly PlaceRef[]> | null;
  /** Whether any name begins with this word. */
  opens(word: string): boolean;
  /** Inhabitants of a place that this gazetteer gave; 0 where nobody says. */
  populationOf(place: PlaceRef): number;
}

/** No name is longer, in words. */
const LONGEST = 10;
/** First words whose keys are remembered: a text uses the same few thousand again and again. */
const REMEMBERED = 50_000;

/**
 * A gazetteer over the bytes that `encodeGazetteer` wrote, searched as they lie: opening it reads the header and no
 * more, a name costs a binary search, a word met before costs one look-up.
 */
export function createGazetteer(bytes: Uint8Array): Gazetteer {
  const sections = sectionsOf(bytes);
  const search = new KeySearch(sections);
  const ranges = new Map<string, Range | null>();
  const populations = new WeakMap<PlaceRef, number>();
  const lists = new Map<number, readonly PlaceRef[]>();

  const rangeOf = (word: string): Range | null => {
    let range = ranges.get(word);
    if (range === undefined) {
      range = search.startingWith(word);
      if (ranges.size >= REMEMBERED) ranges.clear();
      ranges.set(word, range);
    }
    return range;
  };

  const placesOf = (key: number): readonly PlaceRef[] => {
    const known = lists.get(key);
    if (known !== undefined) return known;
    const places: PlaceRef[] = [];
    for (let r = sections.firstRefs[key] as number; r < (sections.firstRefs[key + 1] as number); r++) {
      const index = sections.refs[r] as number;
      const place = placeOf(sections, index);
      populations.set(place, sections.population[index] as number);
      places.push(place);
    }
    if (lists.size >= REMEMBERED) lists.clear();
    lists.set(key, places);
    return places;
  };

  return {
    opens: (word) => rangeOf(word) !== null,
    placeAt(words, at) {
      const range = rangeOf(words[at] as string);
      if (range === null) return null;
      const found = range.only ? { key: range.from, end: at + 1 } : search.longest(range, words, at);
      return found === null ? null : { length: found.end - at, value: placesOf(found.key) };
    },
    populationOf: (place) => populations.get(place) ?? 0,
  };
}

interface Sections {
  readonly keyOffsets: Uint32Array;
  readonly firstRefs: Uint32Array;
  readonly refs: Uint32Array;
  readonly lat: Int32Array;
  readonly lon: Int32Array;
  readonly population: Uint32Array;
  readonly geonames: Uint32Array;
  readonly nameOffsets: Uint32Array;
  readonly regionOffsets: Uint32Array;
  readonly region: Uint16Array;
  readonly country: Uint16Array;
  readonly precision: Uint8Array;
  readonly keys: Uint8Array;
  readonly names: Uint8Array;
  readonly regions: Uint8Array;
}

function sectionsOf(given: Uint8Array): Sections {
  // views of four bytes need an address that four divides
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  if (bytes.length < HEADER * 4) throw new Error('not a gazetteer: too short');
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER);
  const [magic, keys = 0, refs = 0, places = 0, regions = 0, keyBytes = 0, nameBytes = 0, regionBytes = 0] =
    header;
  if (magic !== MAGIC) throw new Error('not a gazetteer, or one of another version: build it again');
  let at = HEADER * 4;
  const take = <T>(make: (start: number) => T, length: number): T => {
    const start = at;
    at += aligned(length);
    if (at > bytes.length) throw new Error('the gazetteer ends early: build it again');
    return make(bytes.byteOffset + start);
  };
  const { buffer } = bytes;
  const words = (count: number): Uint32Array =>
    take((start) => new Uint32Array(buffer, start, count), count * 4);
  const signed = (count: number): Int32Array =>
    take((start) => new Int32Array(buffer, start, count), count * 4);
  const halves = (count: number): Uint16Array =>
    take((start) => new Uint16Array(buffer, start, count), count * 2);
  const plain = (count: number): Uint8Array => take((start) => new Uint8Array(buffer, start, count), count);
  return {
    keyOffsets: words(keys + 1),
    firstRefs: words(keys + 1),
    refs: words(refs),
    lat: signed(places),
    lon: signed(places),
    population: words(places),
    geonames: words(places),
    nameOffsets: words(places + 1),
    regionOffsets: words(regions + 1),
    region: halves(places),
    country: halves(places),
    precision: plain(places),
    keys: plain(keyBytes),
    names: plain(nameBytes),
    regions: plain(regionBytes),
  };
}

/** Keys `[from, to)`; `only` where the first word is the whole of the one key. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly only: boolean;
}

class KeySearch {
  readonly #keys: Uint8Array;
  readonly #offsets: Uint32Array;
  readonly #encoder = new TextEncoder();
  readonly #query = new Uint8Array(512);

  constructor({ keys, keyOffsets }: Sections) {
    this.#keys = keys;
    this.#offsets = keyOffsets;
  }

  /** The keys whose first word this is; a blank comes before every other mark, so they lie side by side. */
  startingWith(word: string): Range | null {
    const length = this.#write(word, 0);
    if (length < 0) return null;
    const last = this.#offsets.length - 1;
    const from = this.#lowerBound(0, last, length);
    this.#query[length] = 0x21;
    const to = this.#lowerBound(from, last, length + 1);
    return from < to ? { from, to, only: to === from + 1 && this.#lengthOf(from) === length } : null;
  }

  /** The longest key within `range` that stands at `words[at]`, hyphens passed over. */
  longest(
    range: Range,
    words: ArrayLike<string>,
    at: number,
  ): { readonly key: number; readonly end: number } | null {
    let length = this.#write(words[at] as string, 0);
    let best: { key: number; end: number } | null = null;
    let { from } = range;
    let end = at + 1;
    for (let count = 1; length >= 0 && count <= LONGEST; count++) {
      from = this.#lowerBound(from, range.to, length);
      if (from >= range.to || !this.#hasPrefix(from, length)) return best;
      if (this.#lengthOf(from) === length) best = { key: from, end };
      const next = words[end] === '-' ? end + 1 : end;
      const word = words[next];
      if (word === undefined) return best;
      this.#query[length] = 0x20;
      length = this.#write(word, length + 1);
      end = next + 1;
    }
    return best;
  }

  /** Writes a word into the query at `at`; the query's length then, or -1 where no name is so long. */
  #write(word: string, at: number): number {
    if (at + word.length * 3 > this.#query.length - 1) return -1;
    // nearly every word is of plain letters, one byte each: the encoder takes longer to be called than to write them
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      if (unit > 127) return this.#encode(word, at);
      this.#query[at + i] = unit;
    }
    return at + word.length;
  }

  #encode(word: string, at: number): number {
    return at + this.#encoder.encodeInto(word, this.#query.subarray(at)).written;
  }

  #lengthOf(key: number): number {
    return (this.#offsets[key + 1] as number) - (this.#offsets[key] as number);
  }

  #hasPrefix(key: number, length: number): boolean {
    return this.#lengthOf(key) >= length && this.#compare(key, length, length) === 0;
  }

  #lowerBound(first: number, last: number, length: number): number {
    let from = first;
    let to = last;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.#compare(middle, this.#lengthOf(middle), length) < 0) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** The first `keyLength` bytes of a key against the first `length` of the query. */
  #compare(key: number, keyLength: number, length: number): number {
    const start = this.#offsets[key] as number;
    const shared = Math.min(keyLength, length);
    for (let i = 0; i < shared; i++) {
      const difference = (this.#keys[start + i] as number) - (this.#query[i] as number);
      if (difference !== 0) return difference;
    }
    return keyLength - length;
  }
}

const decoder = new TextDecoder();

function placeOf(sections: Sections, index: number): PlaceRef {
  const { names, nameOffsets, regions, regionOffsets, lat, lon } = sections;
  const name = decoder.decode(names.subarray(nameOffsets[index], nameOffsets[index + 1]));
  const region = sections.region[index] as number;
  const admin1 = decoder.decode(regions.subarray(regionOffsets[region], regionOffsets[region + 1]));
  const code = sections.country[index] as number;
  const country = code === 0 ? null : String.fromCharCode(code >> 8, code & 0xff);
  const geonames = sections.geonames[index] as number;
  return {
    name,
    lat: degrees(lat[index] as number),
    lon: degrees(lon[index] as number),
    admin1: admin1 === '' ? null : admin1,
    country,
    precision: sections.precision[index] as number,
    gazetteerId:
      geonames === 0
        ? ownId(country, name, lat[index] as number, lon[index] as number)
        : `geonames:${geonames}`,
    words: name,
  };
}

function degrees(stored: number): number | null {
  return stored === NOWHERE ? null : stored / DEGREE;
}

/** The id of a place that GeoNames does not number: its country, name and whereabouts to a tenth of a degree. */
function ownId(country: string | null, name: string, lat: number, lon: number): string {
  const slug = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  const where = lat === NOWHERE ? '' : `@${(lat / DEGREE).toFixed(1)},${(lon / DEGREE).toFixed(1)}`;
  return `place:${(country ?? 'xx').toLowerCase()}-${slug}${where}`;
}
