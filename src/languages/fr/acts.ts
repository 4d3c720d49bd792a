import { blames, combined, acts as of, phraseList } from '../../extract/vocabulary.ts';

/** ***nient toute implication***, ***dément être derrière*** */
const denying = combined(
  `nié, nie, nient, niait, niaient, démenti, dément, démentent, démentait, démentaient, rejeté, rejette, rejettent, décliné,
   décline, déclinent`.split(/,\s+/),
  `toute implication, toute responsabilité, toute participation, être responsable, être responsables, être impliqué,
   être impliquée, être impliqués, être derrière, être à l'origine, avoir mené l'attaque, avoir commis, avoir participé`,
);

/** Deeds told without a count. */
export const acts = [
  ...of(
    'attack',
    'verb',
    `attaqué, attaquent, attaquée, attaquées, attaqués, pris d'assaut, prise d'assaut, lancé une attaque,
     mené une attaque, mené un raid, lancé une offensive, lancé un assaut, ouvert le feu sur, ouvert le feu,
     assailli, visé, ciblé`,
  ),
  ...of('attack', 'noun', 'attaque, attaques, assaut, raid, offensive, incursion'),
  ...of(
    'clash',
    'verb',
    'affronté, affrontés, affrontent, des combats ont opposé, combats ont éclaté, affrontements ont éclaté, accroché',
  ),
  ...of(
    'clash',
    'noun',
    'affrontement, affrontements, combat, combats, accrochage, accrochages, bataille, heurts',
  ),
  ...of(
    'ambush',
    'verb',
    `tombé dans une embuscade, tombés dans une embuscade, tendu une embuscade, tombée dans une embuscade,
     tombées dans une embuscade, pris en embuscade, prise en embuscade, prises en embuscade,
     pris dans une embuscade, prise dans une embuscade, prises dans une embuscade`,
  ),
  ...of('ambush', 'noun', 'embuscade, embuscades'),
  ...of('airstrike', 'verb', 'mené des frappes, mené une frappe, mené des frappes aériennes'),
  ...of(
    'airstrike',
    'noun',
    'frappe aérienne, frappes aériennes, frappe de drone, frappes de drone, raid aérien, raids aériens',
  ),
  ...of('shelling', 'verb', 'bombardé, bombardent, pilonné'),
  ...of('shelling', 'noun', 'bombardement, bombardements, tirs de mortier, pilonnage'),
  ...of('bombing', 'noun', 'attentat, attentats, attentat à la bombe'),
  ...of('suicideAttack', 'verb', "s'est fait exploser, se sont fait exploser"),
  ...of('suicideAttack', 'noun', 'attentat-suicide, attentat suicide, attaque suicide, attaque kamikaze'),
  ...of(
    'takeControl',
    'verb',
    `pris le contrôle de, pris le contrôle du, pris le contrôle, s'est emparé de, s'est emparée de,
     se sont emparés de, emparés de, emparé de, emparés du, emparé du, repris le contrôle, repris, conquis,
     tombé aux mains de, tombée aux mains de`,
  ),
  ...of(
    'takeControl',
    'noun',
    `prise du camp, prise de la ville, prise de la base, chute de la ville, chute du camp, prise de contrôle,
     chute de la base`,
  ),
  ...of(
    'withdraw',
    'verb',
    "s'est retiré, se sont retirés, retirés de, retiré de, retirés du, replié, repliés, s'est retirée, évacué le camp",
  ),
  ...of('withdraw', 'noun', 'retrait, repli'),
  ...of('reinforce', 'verb', 'envoyé des renforts, dépêché des renforts, déployé des renforts'),
  ...of(
    'repel',
    'verb',
    "repoussé, repoussée, repoussés, déjoué, mis en déroute, mis en échec, tenu en échec, contenu l'attaque",
  ),
  ...of(
    'declareWar',
    'verb',
    'déclaré la guerre, déclaré la guerre à, déclare la guerre, en temps de guerre',
  ),
  ...of('denounce', 'verb', 'dénoncé, condamné, condamne, dénonce'),
  ...of('threaten', 'verb', 'menacé de, menace de, menacé'),
  ...of(
    'claimResponsibility',
    'verb',
    `revendiqué l'attaque, revendiqué l'attentat, revendique l'attaque, revendiqué la responsabilité,
     revendiquée par, revendiqué par`,
  ),
  ...of('denyResponsibility', 'verb', denying),
  ...blames(
    'mis en cause, met en cause, mettent en cause, pointé du doigt, pointe du doigt, incriminé, incrimine',
  ),
  ...of('agree', 'verb', 'signé, conclu un accord, signé un accord'),
  ...of('join', 'verb', 'rejoint, rallié'),
  ...of('leave', 'verb', "quitté la coalition, quitté l'alliance"),
  ...of('appoint', 'verb', 'nommé, nommée'),
  ...of('found', 'verb', 'fondé, fondée, créé, créée'),
  ...of('rename', 'verb', 'renommé, rebaptisé, rebaptisée'),
];

/** A word was due and none was given: a claim of silence (codebook, section 5). */
export const silences = phraseList(
  `n'a pas communiqué, n'ont pas communiqué, n'a donné aucun, n'a pas donné de, n'a pas donné, n'a pas réagi,
   n'ont pas réagi, n'a fait aucun commentaire, n'a pas commenté, n'a publié aucun, n'a pas publié,
   n'a fourni aucun, n'a pas fourni, n'a pas précisé le nombre, n'a pas souhaité commenter,
   aucun bilan officiel`,
);
