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
  readonly terms: string;
  readonly weights: string;
}

export function sealMention(
  key: Uint8Array,
  id: string,
  event: Event,
  published: string | null,
  { profile, names }: Sketch,
): Buffer {
  const content: Content = {
    event,
    figures: [...profile.figures],
    published,
    terms: bytesOf(names.terms).toString('base64'),
    weights: bytesOf(names.weights).toString('base64'),
  };
  return sealSame(key, id, Buffer.from(JSON.stringify(content), 'utf8'));
}

export function openMention(key: Uint8Array, row: MentionRow): OpenMention {
  const content = JSON.parse(decrypt(key, row.id, row.sealed).toString('utf8')) as Content;
  const { event, figures, published, terms, weights } = content;
  const told = {
    id: row.id,
    report: row.report,
    publishedAt: published,
    event,
    claims: [],
    names: new Map(),
  };
  return {
    event,
    profile: profileFrom(told, figures),
    names: { terms: new Int32Array(numbersIn(terms)), weights: new Float32Array(numbersIn(weights)) },
  };
}

function bytesOf(array: Int32Array | Float32Array): Buffer {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength);
}

function numbersIn(text: string): ArrayBuffer {
  return new Uint8Array(Buffer.from(text, 'base64')).buffer as ArrayBuffer;
}
