// Checks a proof that `recount prove CLAIM` wrote, with nothing but Node:  node verify-proof.mjs proof.json [head.json]
// A head that you kept from earlier, or that somebody you trust gives you, may be handed in as the second file.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

const sha = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const demand = (holds, words) => {
  if (!holds) throw new Error(`does not hold: ${words}`);
};
const proof = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { head, publicKey, entries } = proof;

// 1. The head is signed: five lines, Ed25519.
const text = `recount head 1\n${head.ledger}\n${head.size}\n${head.root}\n${head.at}\n`;
const key = createPublicKey(publicKey);
demand(
  verify(null, Buffer.from(text), key, Buffer.from(head.signature, 'base64')),
  'the signature of the head',
);
demand(sha(key.export({ type: 'spki', format: 'der' })).toString('hex') === head.key, 'the name of the key');
if (process.argv[3])
  demand(JSON.parse(readFileSync(process.argv[3], 'utf8')).key === head.key, 'the key you know');

for (const { sequence, leaf, content, path } of entries) {
  // 2. The content is what the leaf commits to: SHA-256 over 32 bytes of salt and the payload.
  const bytes = Buffer.from(content, 'base64');
  demand(sha(bytes).toString('hex') === JSON.parse(leaf).commitment, `the content of entry ${sequence}`);
  // 3. The leaf leads to the root (RFC 9162, section 2.1.3.2).
  let [at, last, hash] = [sequence - 1, head.size - 1, sha(Buffer.from([0]), leaf)];
  for (const sibling of path.map((hex) => Buffer.from(hex, 'hex'))) {
    const right = at % 2 === 1 || at === last;
    hash = right ? sha(Buffer.from([1]), sibling, hash) : sha(Buffer.from([1]), hash, sibling);
    while (right && at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  demand(last === 0 && hash.toString('hex') === head.root, `the place of entry ${sequence} in the tree`);
  process.stdout.write(
    `entry ${sequence}: ${leaf}\n  ${bytes.subarray(32).toString('utf8').slice(0, 300)}\n`,
  );
}
process.stdout.write(
  `${entries.length} entries hold in the ledger ${head.ledger} of ${head.size}, signed ${head.at}\n`,
);
