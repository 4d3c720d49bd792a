import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  consistencyProof,
  EMPTY,
  extend,
  type Hash,
  inclusionProof,
  leafHash,
  nodeHash,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from './tree.ts';

/** The leaves and roots that the reference implementations of RFC 6962 are tested with. */
const REFERENCE = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const leavesOf = (count: number): Hash[] =>
  Array.from({ length: count }, (_, i) => leafHash(Buffer.from(`leaf ${i}`)));
const rootAt = (leaves: readonly Hash[], size: number): Hash =>
  rootOf(leaves.slice(0, size).reduce(extend, EMPTY));

describe('the tree', () => {
  it('has the roots of the reference', () => {
    let frontier = EMPTY;
    expect(rootOf(frontier).toString('hex')).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
    for (const [i, leaf] of REFERENCE.entries()) {
      frontier = extend(frontier, leafHash(Buffer.from(leaf, 'hex')));
      expect(rootOf(frontier).toString('hex')).toBe(ROOTS[i]);
    }
  });

  it('tells leaves from nodes', () => {
    const [a, b] = leavesOf(2) as [Hash, Hash];
    expect(leafHash(Buffer.concat([a, b])).equals(nodeHash(a, b))).toBe(false);
  });

  it('proves every leaf of every small tree, and no other leaf or place', () => {
    const leaves = leavesOf(40);
    for (let size = 1; size <= 40; size++) {
      const root = rootAt(leaves, size);
      for (let index = 0; index < size; index++) {
        const proof = inclusionProof(leaves, index, size);
        expect(verifyInclusion(leaves[index] as Hash, index, size, proof, root)).toBe(true);
        expect(verifyInclusion(leafHash(Buffer.from('other')), index, size, proof, root)).toBe(false);
        if (size > 1)
          expect(verifyInclusion(leaves[index] as Hash, (index + 1) % size, size, proof, root)).toBe(false);
      }
    }
  });

  it('proves every small tree a prefix of every larger one', () => {
    const leaves = leavesOf(24);
    for (let second = 1; second <= 24; second++)
      for (let first = 1; first <= second; first++) {
        const [one, two] = [
          { size: first, root: rootAt(leaves, first) },
          { size: second, root: rootAt(leaves, second) },
        ];
        const proof = consistencyProof(leaves, first, second);
        expect(verifyConsistency(one, two, proof)).toBe(true);
      }
  });

  it('does not take a rewritten ledger for a longer one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        fc.nat(),
        (a, more, at) => {
          const leaves = leavesOf(a + more);
          const old = { size: a, root: rootAt(leaves, a) };
          const rewritten = leaves.map((leaf, i) =>
            i === at % a ? leafHash(Buffer.from('rewritten')) : leaf,
          );
          const now = { size: a + more, root: rootAt(rewritten, a + more) };
          expect(verifyConsistency(old, now, consistencyProof(rewritten, a, a + more))).toBe(false);
        },
      ),
    );
  });
});
