import { blames, combined, acts as of, phraseList } from '../../extract/vocabulary.ts';

/** "**denied any role**", "**denies that its men were involved**" */
const denying = combined(
  ['denied', 'denies', 'deny', 'denying'],
  `responsibility, any responsibility, all responsibility, responsibility for, involvement, any involvement,
   involvement in, any role, any part, a role, being behind, it was behind, that it was behind, being involved,
   it was involved, that it was involved, that they were involved, that its men were involved,
   that its fighters were involved, that its forces were involved, that its troops were involved,
   having carried out, carrying out, it carried out, that it carried out, having anything to do with`,
);

/** Deeds told without a count. */
export const acts = [
  ...of(
    'attack',
    'verb',
    `attacked, attacks, stormed, raided, assaulted, struck, launched an attack, launched an attack on,
     launched an offensive, launched an assault, carried out an attack, opened fire on, attacking`,
  ),
  ...of('attack', 'noun', 'attack, attacks, raid, assault, offensive'),
  ...of(
    'clash',
    'verb',
    `clashed with, clashed, fought, engaged, clashes broke out between, clashes broke out,
     fighting broke out between, fighting broke out, exchanged fire with`,
  ),
  ...of('clash', 'noun', 'clash, clashes, battle, fighting, skirmish, firefight'),
  ...of('ambush', 'verb', 'ambushed, was ambushed by, were ambushed by, laid an ambush'),
  ...of('ambush', 'noun', 'ambush, ambushes'),
  ...of('airstrike', 'verb', 'carried out airstrikes, launched airstrikes, carried out air strikes'),
  ...of('airstrike', 'noun', 'airstrike, air strike, airstrikes, air strikes, drone strike, drone strikes'),
  ...of('shelling', 'verb', 'shelled, fired mortars at, mortared'),
  ...of('shelling', 'noun', 'shelling, bombardment'),
  ...of('bombing', 'verb', 'bombed, detonated a bomb'),
  ...of('bombing', 'noun', 'bombing, car bombing, bombings'),
  ...of('suicideAttack', 'verb', 'blew himself up, blew herself up, blew themselves up'),
  ...of('suicideAttack', 'noun', 'suicide attack, suicide bombing, suicide attacks'),
  ...of(
    'takeControl',
    'verb',
    `seized control of, took control of, taken control of, gained control of, overran, took over, retook,
     recaptured, regained control of, have seized control of, captured the town, captured the camp,
     captured the city, captured the base, captured the village, captured control of, entered and captured,
     seized the town, seized the camp, seized the base, seized the city, seized the village`,
  ),
  ...of(
    'takeControl',
    'noun',
    `seizure of the camp, seizure of the town, seizure of the base, seizure of the city, seizure of the village,
     fall of the camp, fall of the town, fall of the base, fall of the city, capture of the town,
     capture of the camp, capture of the base, capture of the city, seizure, takeover`,
  ),
  ...of(
    'withdraw',
    'verb',
    `withdrew, withdrew from, retreated, retreated from, pulled out of, pulled back from, had withdrawn from,
     withdrawn from, pulled out, abandoned their positions`,
  ),
  ...of('withdraw', 'noun', 'withdrawal, retreat, pullout'),
  ...of(
    'reinforce',
    'verb',
    `sent reinforcements, sent in reinforcements, dispatched reinforcements, have sent reinforcements,
     deployed reinforcements, brought in reinforcements`,
  ),
  ...of(
    'repel',
    'verb',
    `repelled, repulsed, beat back, beaten back, beat off, beaten off, fought off, pushed back, drove back,
     driven back, fended off, warded off, thwarted, foiled`,
  ),
  ...of('declareWar', 'verb', 'declared war on, declared war, declared war against'),
  ...of('declareWar', 'noun', 'declaration of war'),
  ...of('denounce', 'verb', 'denounced, condemned, decried'),
  ...of(
    'threaten',
    'verb',
    `threatened to, threatened, vowed retaliation, vowed revenge, warned of retaliation,
     stated that retaliation would occur`,
  ),
  ...of(
    'claimResponsibility',
    'verb',
    'claimed responsibility for, claimed responsibility, took responsibility for, claimed the attack, has claimed responsibility for',
  ),
  ...of('claimResponsibility', 'noun', 'claim of responsibility'),
  ...of('denyResponsibility', 'verb', denying),
  ...blames('blamed, blames, have blamed, has blamed, pointed the finger at'),
  ...of(
    'agree',
    'verb',
    'signed, agreed to a ceasefire, agreed to, reached an agreement, signed an agreement, agreed on',
  ),
  ...of('join', 'verb', 'joined, allied with'),
  ...of(
    'leave',
    'verb',
    'left the coalition, left the alliance, withdrew from the alliance, broke away from, split from, defected from',
  ),
  ...of('appoint', 'verb', 'appointed, was appointed, named as, was named'),
  ...of('found', 'verb', 'founded, was founded, was formed, formed'),
  ...of('rename', 'verb', 'renamed, was renamed, changed its name to, changing its name to'),
];

/** A word was due and none was given: a claim of silence (codebook, section 5). */
export const silences = phraseList(
  `did not give any, did not give a, did not give further, did not publish any, did not publish, gave no,
   has not commented, have not commented, did not comment, did not immediately comment, made no comment,
   declined to comment, did not provide any, did not provide, did not release any, did not release, provided no,
   released no, has not released, has not published, has given no, have given no, did not say how many,
   did not respond to, did not immediately respond, has not responded, did not disclose, would not say,
   issued no, published no`,
);
