import type { Block, BoxField } from '../../text/blocks.ts';
import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { DateMention } from '../mentions.ts';
import { datesIn } from './days.ts';
import { tokensIn } from './tokens-in.ts';

/** A row of the box: where it stands, its words, and the side it tells of where that is known. */
export interface BoxRow {
  /** Index into the document's blocks. */
  readonly block: number;
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly label: string;
  /** From 1; null where neither key nor layout tells it. */
  readonly side: number | null;
  /** The picture before its words: "Flag of Mali.svg". */
  readonly picture: string | null;
}

/** A row of losses. `owner` is the one belligerent that bears its flag: whose losses they are. */
export interface CasualtyRow extends BoxRow {
  readonly owner: BoxRow | null;
  /** The flag stands on a row above, with no header or blank line between. */
  readonly flagAbove: boolean;
}

export interface Box {
  readonly partOf: BoxRow | null;
  readonly date: BoxRow | null;
  readonly dates: readonly DateMention[];
  readonly place: BoxRow | null;
  /** As the page prints them, in decimal degrees. */
  readonly coordinates: { readonly lat: number; readonly lon: number } | null;
  readonly result: readonly BoxRow[];
  /** Side 1 first; empty where the layout tells no sides. */
  readonly belligerents: readonly (readonly BoxRow[])[];
  /** Belligerents whose side is not told. */
  readonly undivided: readonly BoxRow[];
  /** Casualty rows and the headers above them, in the order of the page. */
  readonly casualties: readonly CasualtyRow[];
}

/** Reads the page's box, or null where it has none. What rows count is for the claims engine to read. */
export function readBox(draft: Draft): Box | null {
  const rows = rowsOf(draft);
  if (rows.length === 0) return null;
  const of = (field: BoxField) => rows.filter((row) => draft.document.blocks[row.block]?.field === field);
  const date = of('date')[0] ?? null;
  const parties = of('belligerents');
  const belligerents = bySide(parties);
  return {
    partOf: of('partOf')[0] ?? null,
    date,
    dates: date === null ? [] : datesIn(draft, date.from, date.to),
    place: of('place')[0] ?? null,
    coordinates: coordinatesIn(rows),
    result: of('result'),
    belligerents,
    undivided: parties.filter((row) => row.side === null),
    casualties: owned(draft, sided(draft, of('casualties'), Math.max(2, belligerents.length)), parties),
  };
}

function rowsOf(draft: Draft): BoxRow[] {
  const rows: BoxRow[] = [];
  draft.document.blocks.forEach((block: Block, index) => {
    if (block.kind !== 'boxRow') return;
    const [from, to] = tokensIn(draft.tokens, block.start, block.end);
    const words = draft.text.slice(block.start, block.end);
    rows.push({
      block: index,
      from,
      to,
      words,
      label: block.label ?? '',
      side: block.side ?? null,
      picture: block.picture ?? null,
    });
  });
  return rows;
}

/** "19.5; -2.7", "36.59°N, 38.3°W", in whichever row. */
function coordinatesIn(rows: readonly BoxRow[]): { lat: number; lon: number } | null {
  for (const { words } of rows) {
    const plain = /(-?\d{1,2}\.\d+)\s*;\s*(-?\d{1,3}\.\d+)/.exec(words);
    const marked = /(\d{1,2}\.\d+)°\s*([NS])[,\s]+(\d{1,3}\.\d+)°\s*([EWO])/.exec(words);
    if (plain !== null) return { lat: Number(plain[1]), lon: Number(plain[2]) };
    if (marked !== null)
      return {
        lat: Number(marked[1]) * (marked[2] === 'S' ? -1 : 1),
        lon: Number(marked[3]) * (marked[4] === 'E' ? 1 : -1),
      };
  }
  return null;
}

function bySide(rows: readonly BoxRow[]): BoxRow[][] {
  const last = Math.max(0, ...rows.map((row) => row.side ?? 0));
  return Array.from({ length: last }, (_, i) => rows.filter((row) => row.side === i + 1));
}

/**
 * Finds the belligerent of each row by its flag. A row without one is of the flag above it:
 *
 *     Per the council:
 *     Flag of Orva.svg 46 killed      Orva
 *     2 captured                      Orva, by the flag above
 */
function owned(draft: Draft, rows: readonly BoxRow[], parties: readonly BoxRow[]): CasualtyRow[] {
  let flag: string | null = null;
  return rows.map((row, i) => {
    const before = rows[i - 1];
    if (row.words.endsWith(':') || before === undefined || isApart(draft, before, row)) flag = null;
    const flagAbove = row.picture === null && flag !== null;
    flag = row.picture ?? flag;
    const bearers = flag === null ? [] : parties.filter((party) => party.picture === flag);
    const owner = bearers.length === 1 ? (bearers[0] as BoxRow) : null;
    return { ...row, owner, flagAbove: flagAbove && owner !== null, side: row.side ?? owner?.side ?? null };
  });
}

/** A blank line stands between. */
function isApart({ document, text }: Draft, before: BoxRow, row: BoxRow): boolean {
  const [above, below] = [document.blocks[before.block], document.blocks[row.block]];
  return /\n\s*\n/.test(text.slice(above?.end, below?.start));
}

/**
 * Gives flattened casualty rows their sides. Both columns stand one below the other. The same count again opens
 * the next, and so do dead or wounded of any kind behind another measure ("5 captured" and "5 vehicles captured"
 * may stand in one column, "12 killed" and, further down, "4 officers killed" do not):
 *
 *     12 killed            1      rows of civilians belong to no side; where a claimant heads rows
 *     3 wounded            1      ("Per the army:") or flags part them, measures repeat for other reasons, and where
 *     2 trucks destroyed   1      nothing repeats the rows may be of either side: both stay untold
 *     4 killed             2
 */
function sided(draft: Draft, rows: readonly BoxRow[], sides: number): BoxRow[] {
  const told = rows.some((row) => row.side !== null);
  const headed = rows.some((row) => row.words.endsWith(':'));
  const flagged = rows.some((row) => row.picture !== null);
  if (told || headed || flagged || rows.length < 2 || isBothSides(draft, rows[0] as BoxRow)) return [...rows];
  const seen = new Set<string>();
  let side = 1;
  let last = '';
  const given = rows.map((row) => {
    const { measure, what, civilian } = countedIn(draft, row);
    if (civilian) return row;
    const key = `${measure} ${what}`;
    const whole = measure === WHOLE || last === WHOLE;
    const people =
      (measure === 'killed' || measure === 'injured') && seen.has(measure) && !last.startsWith(measure);
    const again = seen.has(key) || people || (whole && last !== '');
    if (again && side < sides) {
      side++;
      seen.clear();
    }
    seen.add(key).add(measure);
    last = measure === WHOLE ? WHOLE : key;
    return { ...row, side };
  });
  return side === 1 ? [...rows] : given;
}

const WHOLE = '*';

/** "Unknown Unknown": both cells in one line, so that what follows is of both. */
function isBothSides(draft: Draft, row: BoxRow): boolean {
  const { whole } = draft.language.page.box;
  const norms = draft.norms.slice(row.from, row.to);
  return norms.length === 2 && norms[0] === norms[1] && whole.has(norms[0] as string);
}

function countedIn(draft: Draft, row: BoxRow): { measure: string; what: string; civilian: boolean } {
  const { measures, whole, civilians } = draft.language.page.box;
  const words = draft.tokens.slice(row.from, row.to).filter((token: Token) => token.kind === 'word');
  const norms = words.map((token) => token.norm);
  const civilian = norms.some((norm) => civilians.has(norm));
  if (norms.length > 0 && norms.every((norm) => whole.has(norm)))
    return { measure: WHOLE, what: '', civilian };
  const at = norms.find((norm) => measures.has(norm));
  const measure = at === undefined ? '' : (measures.get(at) as string);
  return { measure, what: norms.filter((norm) => !measures.has(norm)).join(' '), civilian };
}
