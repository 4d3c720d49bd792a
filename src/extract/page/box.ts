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
}

export interface Box {
  readonly partOf: BoxRow | null;
  readonly date: BoxRow | null;
  readonly dates: readonly DateMention[];
  readonly place: BoxRow | null;
  readonly result: readonly BoxRow[];
  /** By side, in the order of the sides; a list for those whose side is not told comes last. */
  readonly belligerents: readonly (readonly BoxRow[])[];
  /** Casualty rows and the headers above them, in the order of the page. */
  readonly casualties: readonly BoxRow[];
}

/** Reads the page's box, or null where it has none. What rows count is for the claims engine to read. */
export function readBox(draft: Draft): Box | null {
  const rows = rowsOf(draft);
  if (rows.length === 0) return null;
  const of = (field: BoxField) => rows.filter((row) => draft.document.blocks[row.block]?.field === field);
  const date = of('date')[0] ?? null;
  const belligerents = bySide(of('belligerents'));
  return {
    partOf: of('partOf')[0] ?? null,
    date,
    dates: date === null ? [] : datesIn(draft, date.from, date.to),
    place: of('place')[0] ?? null,
    result: of('result'),
    belligerents,
    casualties: sided(draft, of('casualties'), Math.max(2, belligerents.length)),
  };
}

function rowsOf(draft: Draft): BoxRow[] {
  const rows: BoxRow[] = [];
  draft.document.blocks.forEach((block: Block, index) => {
    if (block.kind !== 'boxRow') return;
    const [from, to] = tokensIn(draft.tokens, block.start, block.end);
    const words = draft.text.slice(block.start, block.end);
    rows.push({ block: index, from, to, words, label: block.label ?? '', side: block.side ?? null });
  });
  return rows;
}

function bySide(rows: readonly BoxRow[]): BoxRow[][] {
  const sides: BoxRow[][] = [];
  const numbers = [...new Set(rows.map((row) => row.side))].sort((a, b) => (a ?? 99) - (b ?? 99));
  for (const side of numbers) sides.push(rows.filter((row) => row.side === side));
  return sides;
}

/**
 * Gives flattened casualty rows their sides. Both columns stand one below the other. The same count again opens
 * the next, and so do dead or wounded of any kind behind another measure ("5 captured" and "5 vehicles captured"
 * may stand in one column, "12 killed" and, further down, "4 officers killed" do not):
 *
 *     12 killed            1      rows of civilians belong to no side; where a claimant heads rows
 *     3 wounded            1      ("Per the army:") measures repeat for other reasons, and where
 *     2 trucks destroyed   1      nothing repeats the rows may be of either side: both stay untold
 *     4 killed             2
 */
function sided(draft: Draft, rows: readonly BoxRow[], sides: number): BoxRow[] {
  const told = rows.some((row) => row.side !== null);
  const headed = rows.some((row) => row.words.endsWith(':'));
  if (told || headed || rows.length < 2) return [...rows];
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
