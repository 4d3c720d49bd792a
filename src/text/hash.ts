import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 in lower-case hex, of bytes or of a text's UTF-8. Where there is a Node its own does the work, asked for
 * by name so that nothing of it is imported and the root export runs without one.
 */
export function sha256Hex(data: Uint8Array | string): string {
  if (native?.hash !== undefined) return native.hash('sha256', data);
  if (native !== undefined) return native.createHash('sha256').update(data).digest('hex');
  return bytesToHex(sha256(typeof data === 'string' ? utf8ToBytes(data) : data));
}

interface Hasher {
  /** From Node 20.12 on: in one step, which is most of the cost of a short text. */
  hash?(name: 'sha256', data: Uint8Array | string): string;
  createHash(name: 'sha256'): { update(data: Uint8Array | string): { digest(form: 'hex'): string } };
}

const { process: node } = globalThis as {
  process?: { getBuiltinModule?(name: 'node:crypto'): Hasher | undefined };
};
const native = node?.getBuiltinModule?.('node:crypto');
