import { describe, expect, it } from 'vitest';
import { readReport } from '../../record/read.ts';
import { createResolver } from '../../registry/resolver.ts';

const resolver = createResolver();

/** A page of a battle that a state loses to a movement which another state helps. */
const page = (helper: string): string => `Battle of Telm Ridge

Infobox
conflict: Battle of Telm Ridge
date: 3 May 2021
combatant1: M23 Movement
${helper}
combatant2: Democratic Republic of the Congo
casualties1: Unknown
casualties2: Unknown

The battle of Telm Ridge was fought on 3 May 2021. A doctor said that nine government soldiers had died.
`;

describe('whose soldiers they are, on a page with a box', () => {
  it.each([
    ['a movement that nobody helps', ''],
    ['a movement beside which another state fights', ' Rwanda'],
  ])('are those of the state that leads a side: %s', (_, helper) => {
    const { claims } = readReport({ text: page(helper), language: 'en' }, resolver);
    const nine = claims.find((claim) => claim.quantity?.low === 9);
    expect(nine?.victim?.actor).toBe('state-cd');
  });
});
