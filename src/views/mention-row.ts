import { profileFrom, type Sketch } from '../events/assign.ts';
import { decrypt, sealSame } from '../ledger/seal.ts';
import type { Event } from '../model/event.ts';
import type { MentionRow } from './store/tables.ts';

/** What a mention's row says once it is opened. */
export interface OpenMention extends Sketch {
  readonly event: Event;
}

interface Content {
  readonly event: Event;
  readonly figures: readonly string[];
  readonly published: string | null;
}

/** What is sealed: how many names, their numbers, their weights (four bytes each, the lowest first), and the rest as JSON. */
export function sealMention(
  key: Uint8Array,
  id: string,
  event: Event,
  published: string | null,
  { profile, names }: Sketch,
): Buffer {
  const content: Content = { event, figures: [...profile.figures], published };
  const json = JSON.stringify(content);
  const count = names.terms.length;
  const plain = Buffer.allocUnsafe(4 + count * 8 + Buffer.byteLength(json));
  plain.writeUInt32LE(count);
  for (let i = 0; i < count; i++) {
    plain.writeInt32LE(names.terms[i] as number, 4 + i * 4);
    plain.writeFloatLE(names.weights[i] as number, 4 + count * 4 + i * 4);
  }
  plain.write(json, 4 + count * 8);
  return sealSame(key, id, plain);
}

export function openMention(key: Uint8Array, row: MentionRow): OpenMention {
  const plain = decrypt(key, row.id, row.sealed);
  const count = plain.readUInt32LE();
  const terms: number[] = [];
  const weights: number[] = [];
  for (let i = 0; i < count; i++) {
    terms.push(plain.readInt32LE(4 + i * 4));
    weights.push(plain.readFloatLE(4 + count * 4 + i * 4));
  }
  const content = JSON.parse(plain.toString('utf8', 4 + count * 8)) as Content;
  const { event, figures, published } = content;
  const told = {
    id: row.id,
    report: row.report,
    publishedAt: published,
    event,
    claims: [],
    names: new Map(),
  };
  return { event, profile: profileFrom(told, figures), names: { terms, weights } };
}
