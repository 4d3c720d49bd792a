import { corpus } from '../testing/corpus.ts';

corpus('en', 'somebody told by words of no kind', [
  ['The prominent local cleric was shot dead.', 'killed 1 cleric'],
  ['A shepherd and his teenage son were kidnapped.', 'abducted 1 shepherd', 'abducted 1 son'],
  ['Nearly 300 members of the army and its local corps were killed.', 'killed 300 members of the army'],
  ['Several traders who tried to save them were killed too.', 'killed .. traders'],
  [
    'A young girl, Lian, and her father burned to death in their car.',
    'killed 1 young girl',
    'killed 1 father',
  ],
  ['Five guards, one of them a colonel, were killed.', 'killed 5 guards', 'killed 1 colonel'],
]);

corpus('en', 'headlines and what they leave out', [
  ['Raid on hill village kills as many as 100', 'killed ..100'],
  ['42 lose lives as gunmen ambush convoys', 'killed 42'],
  ['Girl among dead in Telm raid', 'killed 1 Girl'],
]);

corpus('en', 'dying and being hurt by other words', [
  ['They beat two traders to death at the gate.', 'killed 2 traders'],
  ['They robbed two traders at gunpoint.'],
  ['Three patients had since died.', 'killed 3 patients'],
  ['Twenty traders are now known to have died.', 'killed 20 traders'],
  ['Two traders had to undergo surgery.', 'injured 2 traders'],
  ['The raid left 18 traders dead or maimed.', 'killedOrInjured 18 traders'],
  ['The army did not suffer losses.', 'killedOrInjured 0'],
  ['He made no mention of the deaths.'],
]);

corpus('en', 'taken, sent away and gone', [
  ['The raids led to the capture of 15 fighters.', 'captured 15 fighters'],
  ['The fighting has sent some 500 traders from their homes.', 'displaced 500 traders'],
  ['Two constables remained untraceable.', 'missing 2 constables'],
]);
