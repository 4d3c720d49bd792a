import { canonical } from './canonical.ts';
import { leafOf } from './core.ts';
import type { Kind } from './entries.ts';
import { LedgerError } from './errors.ts';
import type { Ledger } from './ledger.ts';
import type { Head } from './log/head.ts';
import { type Hash, inclusionProof, leafHash } from './log/tree.ts';
import { open } from './seal.ts';
import type { StoredRow } from './store.ts';

/** One entry with all that shows it to be in the tree: base64 and hex, so that standard tools can check it. */
export interface ProvenEntry {
  readonly sequence: number;
  readonly kind: Kind;
  /** The leaf as it was hashed (canonical JSON): who, when, what kind, and the commitment. */
  readonly leaf: string;
  /** Salt and payload, base64: SHA-256 of these bytes is the commitment. The payload begins at byte 32. */
  readonly content: string;
  /** Sibling hashes from the leaf to the root, hex. */
  readonly path: readonly string[];
}

/** What a stranger needs to check that a claim stands in the ledger: `docs/verify-proof.mjs` does it. */
export interface Proof {
  readonly format: 'recount proof 1';
  readonly claim: string;
  readonly head: Head;
  readonly publicKey: string;
  readonly entries: readonly ProvenEntry[];
}

/** The capture of the claim's report, the extractions that have the claim, and every decision about it. */
export async function prove(ledger: Ledger, claim: string, report: string): Promise<Proof> {
  const head = await ledger.head();
  if (head === null) throw new LedgerError('invalid', 'the ledger is empty', 'add a report first');
  const leaves: Hash[] = [];
  const wanted: { row: StoredRow; plain: Buffer }[] = [];
  for await (const row of ledger.rows()) {
    if (row.sequence > head.size) break;
    leaves.push(leafHash(leafOf(row)));
    const plain = row.report === report ? concerning(ledger, row, claim) : null;
    if (plain !== null) wanted.push({ row, plain });
  }
  return {
    format: 'recount proof 1',
    claim,
    head,
    publicKey: ledger.publicKey(),
    entries: wanted.map(({ row, plain }) => ({
      sequence: row.sequence,
      kind: row.kind,
      leaf: Buffer.from(leafOf(row)).toString('utf8'),
      content: plain.toString('base64'),
      path: inclusionProof(leaves, row.sequence - 1, head.size).map((hash) => hash.toString('hex')),
    })),
  };
}

function concerning(ledger: Ledger, row: StoredRow, claim: string): Buffer | null {
  const key = ledger.keyOf(row.scope);
  if (key === null) return null;
  const { plain, content } = open(key, row.id, row.sealed);
  if (row.kind === 'reportCaptured') return plain;
  return canonical(content).includes(JSON.stringify(claim)) ? plain : null;
}
