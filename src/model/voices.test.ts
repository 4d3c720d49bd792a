import { expect, it } from 'vitest';
import type { Voice } from './claimant.ts';
import { voiceKey } from './voices.ts';

const voice = (words: string, kind: Voice['kind'], over: Partial<Voice> = {}): Voice => ({
  words,
  name: null,
  role: null,
  kind,
  affiliation: null,
  actor: null,
  ...over,
});

it('knows a speaker by the surest name there is', () => {
  const state = { affiliation: 'Northland' };
  expect(voiceKey(voice('the Front', 'party', { actor: 'front', name: 'Front' }))).toBe('front');
  expect(voiceKey(voice('Dr Olm', 'person', { name: 'Dr Ólm' }))).toBe('dr olm');
  // two bodies of one state are two; whoever of it has no name is whoever
  expect(voiceKey(voice('the police', 'government', state))).not.toBe(
    voiceKey(voice('the health ministry', 'government', state)),
  );
  expect(voiceKey(voice('a security source', 'unnamed', state))).toBe(
    voiceKey(voice('une source sécuritaire', 'unnamed', state)),
  );
});
