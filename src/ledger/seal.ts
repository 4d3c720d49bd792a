import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { canonical } from './canonical.ts';

/** What is hidden under a key: the words of an entry. */
export interface Sealed {
  readonly bytes: Uint8Array;
  /** SHA-256 of salt and content, in hex: stands in the tree, and says nothing once salt and key are gone. */
  readonly commitment: string;
}

const SALT = 32;
const NONCE = 12;
const TAG = 16;

/** nonce ‖ AES-256-GCM(salt ‖ canonical JSON) ‖ tag, bound to `id` so that a sealed payload fits one entry only. */
export function seal(key: Uint8Array, id: string, content: unknown): Sealed {
  const salt = randomBytes(SALT);
  const plain = Buffer.concat([salt, Buffer.from(canonical(content), 'utf8')]);
  return { bytes: encrypt(key, id, plain), commitment: createHash('sha256').update(plain).digest('hex') };
}

/** The content and the commitment it gives; throws where the bytes were altered or the key is another. */
export function open(
  key: Uint8Array,
  id: string,
  bytes: Uint8Array,
): { content: unknown; commitment: string; plain: Buffer } {
  const plain = decrypt(key, id, bytes);
  return {
    content: JSON.parse(plain.subarray(SALT).toString('utf8')),
    commitment: createHash('sha256').update(plain).digest('hex'),
    plain,
  };
}

export function encrypt(key: Uint8Array, id: string, plain: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(id, 'utf8'));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

export function decrypt(key: Uint8Array, id: string, bytes: Uint8Array): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE));
  decipher.setAAD(Buffer.from(id, 'utf8'));
  decipher.setAuthTag(bytes.subarray(bytes.length - TAG));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE, bytes.length - TAG)), decipher.final()]);
}
