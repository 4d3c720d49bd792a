import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
  sign,
  verify,
} from 'node:crypto';
import { existsSync, linkSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/** A signed tree head: keep it elsewhere, and a ledger rewritten whole is still found out. */
export const Head = z.object({
  /** Which ledger: a random name given when it was made. */
  ledger: z.string().min(1),
  size: z.number().int().nonnegative(),
  /** Hex. */
  root: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.string(),
  /** SHA-256 of the public key's SPKI bytes, hex. */
  key: z.string().regex(/^[0-9a-f]{64}$/),
  /** Ed25519, base64. */
  signature: z.string(),
});
export type Head = z.infer<typeof Head>;

/** The bytes that are signed: five lines, so that a person can write them down and standard tools check them. */
export function headText(head: Omit<Head, 'signature' | 'key'>): string {
  return `recount head 1\n${head.ledger}\n${head.size}\n${head.root}\n${head.at}\n`;
}

export interface Signer {
  readonly publicKey: KeyObject;
  sign(head: Omit<Head, 'signature' | 'key'>): Head;
  /** The private key, PKCS 8 in PEM. */
  secret(): string;
}

/** The signing key at `path`, made when there is none; null keeps a fresh one in memory. */
export function openSigner(path: string | null): Signer {
  const privateKey = path === null ? generateKeyPairSync('ed25519').privateKey : loadOrMake(path);
  const publicKey = createPublicKey(privateKey);
  const key = keyName(publicKey);
  return {
    publicKey,
    secret: () => privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    sign: (head) => ({
      ...head,
      key,
      signature: sign(null, Buffer.from(headText(head)), privateKey).toString('base64'),
    }),
  };
}

export function verifyHead(head: Head, publicKey: KeyObject): boolean {
  if (head.key !== keyName(publicKey)) return false;
  return verify(null, Buffer.from(headText(head)), publicKey, Buffer.from(head.signature, 'base64'));
}

function keyName(publicKey: KeyObject): string {
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}

/**
 * A key is written whole beside its place and then linked to it: of two processes that begin a ledger at once, one
 * links first, and both read its key.
 */
function loadOrMake(path: string): KeyObject {
  if (!existsSync(path)) {
    const draft = `${path}.${randomUUID()}`;
    const { privateKey } = generateKeyPairSync('ed25519');
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
    writeFileSync(draft, pem, { mode: 0o600, flag: 'wx', flush: true });
    try {
      linkSync(draft, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      unlinkSync(draft);
    }
  }
  return createPrivateKey(readFileSync(path));
}
