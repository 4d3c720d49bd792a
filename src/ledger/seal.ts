import { createCipheriv, createDecipheriv, hash } from 'node:crypto';
import { fewRandom } from './random.ts';
import { Slab } from './slab.ts';

/** What is hidden under a key: the words of an entry. */
export interface Sealed {
  readonly bytes: Uint8Array;
  /** SHA-256 of salt and content, in hex: stands in the tree, and says nothing once salt and key are gone. */
  readonly commitment: string;
  /** What was sealed, as JSON in UTF-8, where every thread can read it. */
  readonly json: Uint8Array;
}

const SALT = 32;
const NONCE = 12;
const TAG = 16;

/**
 * nonce ‖ AES-256-GCM(salt ‖ JSON) ‖ tag, bound to `id` so that a sealed payload fits one entry only. The JSON is as it
 * comes: what is committed to are its bytes, which are kept, so that nobody has to write them a second time.
 */
export function seal(key: Uint8Array, id: string, content: unknown): Sealed {
  const json = JSON.stringify(content);
  // no letter takes more than three bytes a unit
  if (scratch.length < SALT + json.length * 3) scratch = Buffer.alloc(SALT + json.length * 3);
  scratch.set(fewRandom(SALT));
  const plain = scratch.subarray(0, SALT + scratch.write(json, SALT));
  const kept = shared.take(plain.length - SALT);
  kept.set(plain.subarray(SALT));
  const sealed = { bytes: encrypt(key, id, plain), commitment: hash('sha256', plain, 'hex'), json: kept };
  // what is sealed stays nowhere else
  plain.fill(0);
  if (scratch.length > LARGE) scratch = Buffer.alloc(LARGE);
  return sealed;
}

/** Where contents are written out to be sealed: memory of its own for each costs as much as its sealing. */
const LARGE = 1 << 17;
let scratch = Buffer.alloc(LARGE);

const shared = new Slab(1 << 20, (size) => new Uint8Array(new SharedArrayBuffer(size)));

/** The content and the commitment it gives; throws where the bytes were altered or the key is another. */
export function open(
  key: Uint8Array,
  id: string,
  bytes: Uint8Array,
): { content: unknown; commitment: string; plain: Buffer } {
  const plain = decrypt(key, id, bytes);
  return {
    content: JSON.parse(plain.subarray(SALT).toString('utf8')),
    commitment: hash('sha256', plain, 'hex'),
    plain,
  };
}

/**
 * The same content under the same key always gives the same bytes, so that what is dropped and rebuilt can be
 * compared; the nonce is made of key and content (a synthetic one), never used for two contents.
 */
export function sealSame(key: Uint8Array, id: string, plain: Uint8Array): Buffer {
  // cut to a third, so that nothing longer can be made of it: no HMAC is needed for that
  const nonce = hash('sha256', Buffer.concat([key, Buffer.from(`views${id}\0`), plain]), 'buffer');
  return encrypt(key, id, plain, nonce.subarray(0, NONCE));
}

export function encrypt(
  key: Uint8Array,
  id: string,
  plain: Uint8Array,
  nonce: Uint8Array = fewRandom(NONCE),
): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(id, 'utf8'));
  // GCM is as long as what it seals and keeps nothing back for the end
  const bytes = sealing.take(NONCE + plain.length + TAG);
  bytes.set(nonce);
  bytes.set(cipher.update(plain), NONCE);
  cipher.final();
  bytes.set(cipher.getAuthTag(), NONCE + plain.length);
  return bytes;
}

const sealing = new Slab(1 << 18, (size) => Buffer.allocUnsafe(size));

export function decrypt(key: Uint8Array, id: string, bytes: Uint8Array): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE));
  decipher.setAAD(Buffer.from(id, 'utf8'));
  decipher.setAuthTag(bytes.subarray(bytes.length - TAG));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE, bytes.length - TAG)), decipher.final()]);
}
