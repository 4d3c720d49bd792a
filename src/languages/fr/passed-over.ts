import type { Entry } from '../../extract/lexicon.ts';
import { marks } from '../../extract/vocabulary.ts';

/** What nobody did: *mort dans son sommeil*, *décédée d'un cancer*. */
const natural = [
  ...'mort, morte, morts, mortes, décédé, décédée, décédés, décédées, meurt, meurent'.split(', '),
]
  .flatMap((died) =>
    `de vieillesse, de maladie, d'un cancer, d'une crise cardiaque, d'un arrêt cardiaque,
     des suites d'une longue maladie, des suites d'une maladie, des suites d'un cancer, d'une longue maladie,
     dans son sommeil, dans leur sommeil, de causes naturelles, de mort naturelle, du sida, du paludisme,
     du choléra, du Covid, du coronavirus, d'Ebola, de la rougeole`
      .split(/,\s+/)
      .map((cause) => `${died} ${cause}`),
  )
  .join(', ');

/** Whoever falls so is not dead: *tombés dans une embuscade*, *tombé malade*. */
const fallen = ['tombé', 'tombée', 'tombés', 'tombées']
  .flatMap((fell) =>
    [
      'dans un',
      'dans une',
      'dans le',
      'dans la',
      'dans leur',
      'dans leurs',
      'dans son',
      "dans l'oubli",
      'sur',
      'entre',
      'aux mains',
      'malade',
      'malades',
      "d'accord",
      'de',
      'du',
      "d'",
      'à',
      'au',
      'en panne',
      'en disgrâce',
      'sous le charme',
      'sous le coup',
    ].map((where) => `${fell} ${where}`),
  )
  .join(', ');

/** Adverbs, and phrases whose words would say something else one by one. */
export const PASSED_OVER: readonly Entry[] = [
  ...marks(
    '~',
    `très, assez, le plus, la plus, les plus, particulièrement, également, aussi, déjà, encore, grièvement, gravement, légèrement,
    mortellement, sauvagement, froidement,
     sommairement, environ, désormais, toujours, tout, toute, principalement, essentiellement, sérieusement,
     dangereusement, bel et bien, tragiquement, lâchement, officiellement, seulement, simultanément, présumés,
     présumé, sur place, à ce jour, au total, en tout, ainsi, provisoirement, rien que, en outre, par ailleurs,
     en revanche, enfin, ensuite, même, sur le coup, s'élève, s'élevait, s'élèvent, s'élevaient, s'est élevé,
     s'établit, s'établissait, se monte, se chiffre, s'alourdit, s'est alourdi, s'aggrave, s'est aggravé,
     d'après-midi, initialement, au passage, entre-temps, entre temps, hélas, malheureusement, notablement, brutalement,
     violemment, indistinctement, délibérément, accidentellement, récemment, successivement, respectivement,
     directement, immédiatement, près de là, là-bas, hier, ailleurs, jusqu'à présent, jusqu'ici, de nouveau,
     à nouveau, à leur tour, à son tour, elle aussi, lui aussi, eux aussi, selon toute vraisemblance,
     joint par téléphone, jointe par téléphone, joints par téléphone, jointes par téléphone, joint au téléphone,
     contacté par téléphone, interrogé par téléphone, sous couvert d'anonymat, sous couvert de l'anonymat,
     sous le couvert de l'anonymat, sous anonymat, sous le sceau de l'anonymat, qui a requis l'anonymat,
     ayant requis l'anonymat, requérant l'anonymat, effectivement, finalement, d'abord, depuis lors, en plus,
     ${natural}, mort naturelle, morts naturelles, peine de mort, à mort, condamné à mort,
     condamnés à mort, condamnation à mort, menaces de mort, danger de mort, arrêt de mort, corps diplomatique,
     corps d'armée, corps expéditionnaire, balle perdue, balles perdues, de leur côté, de son côté,
     se sont abattus, s'est abattu, s'est abattue, se sont abattues, s'abattent, s'abat, pour sa part,
     pour leur part, à l'inverse, quant à lui, quant à elle, quant à eux, quant à elles, dans le même temps,
     dans un premier temps, dans un second temps, selon nos informations, d'après nos informations,
     dans la foulée, pris en charge, prise en charge, prises en charge, pris part, prennent part, pris position,
     pris pour cible, prise pour cible, pris pour cibles, prises pour cible, pris à partie, prise à partie,
     pris fin, pris la fuite, pris place, pris d'assaut,
     s'ajoute, s'ajoutent, s'ajoutait, s'ajoutaient, auxquels s'ajoutent, auquel s'ajoute,
     perdu de vue, perdue de vue, perdus de vue, perdues de vue, rendu à trois reprises, rendu à deux reprises,
     rendu à plusieurs reprises, rendu au chevet, rendue au chevet, rendus au chevet, rendu sur place,
     rendue sur place, rendus sur place, rendu sur les lieux, rendus sur les lieux,
     faux, mensonge, c'est faux,
     pris en tenaille, pris en étau, pris la mer, pris la parole, pris la route,
     ${fallen}`,
  ),
];
