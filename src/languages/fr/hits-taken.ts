import type { Entry } from '../../extract/lexicon.ts';
import { bearing, hits, spelled } from '../../extract/vocabulary.ts';
import { agreeing, finite, gerunds, participles, pasts } from './conjugation.ts';

/** To whom those who were held are given back, the day between or not: *remis **mercredi au CICR***. */
const HANDED = ['', ...'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche'.split(', ')]
  .flatMap((day) =>
    [
      'à la Croix-Rouge',
      'au Comité international de la Croix-Rouge',
      'au CICR',
      'à leur famille',
      'à leurs familles',
      'à sa famille',
      'à leurs proches',
      'à leur ambassade',
    ].map((whom) => `remis ${day === '' ? '' : `${day} `}${whom}`),
  )
  .join(', ');

/** Missing, captured, abducted, released. */
export const TAKEN: readonly Entry[] = [
  ...hits(
    'K',
    'missing',
    null,
    `${participles('disparu')}, ${agreeing('porté disparu, porté manquant')}, introuvables, introuvable`,
  ),
  ...hits('D', 'missing', null, 'disparus, disparu, disparues'),
  ...hits(
    'I',
    'missing',
    null,
    `${participles(`coincé sous les décombres, bloqué sous les décombres, piégé sous les décombres,
       enfoui sous les décombres, prisonnier des décombres`)}, toujours sous les décombres,
     toujours recherché, toujours recherchés, toujours recherchée, toujours recherchées, encore recherché,
     encore recherchés, encore recherchées,
     recherchés en mer, recherchés par les secours, recherchés par les sauveteurs,
     ne sont toujours pas rentrés, n'est toujours pas rentré, ne sont pas rentrés, n'est pas rentré,
     ne sont jamais rentrés, n'est jamais rentré,
     ne sont jamais revenus, n'est jamais revenu, ne sont pas revenus, n'est pas revenu,
     n'ont toujours pas été retrouvés, n'ont toujours pas été retrouvées, n'a toujours pas été retrouvé,
     n'a toujours pas été retrouvée,
     n'ont pas été retrouvés, n'ont pas été retrouvées, n'a pas été retrouvé, n'a pas été retrouvée,
     n'ont pas encore été retrouvés, n'a pas encore été retrouvé,
     reste inconnu, demeure inconnu, reste incertain, demeure incertain, est inconnu, prisonniers des décombres,
     toujours sous terre, encore sous terre, bloqués sous terre, coincés sous terre,
     encore sous les décombres, sous les décombres, sous les gravats, sous l'éboulement, demeurent introuvables,
     demeure introuvable, restent introuvables,
     reste introuvable, sans nouvelles, sans nouvelle, dont on est sans nouvelles,
     n'ont plus donné signe de vie, n'a plus donné signe de vie,
     manquent à l'appel, manque à l'appel, manquaient à l'appel, manquent toujours à l'appel,
     manquait à l'appel, manquait toujours à l'appel, manquait encore à l'appel,
     manquent encore à l'appel, manquaient toujours à l'appel, manque toujours à l'appel`,
  ),
  ...hits(
    'E',
    'missing',
    null,
    `disparition, sans nouvelles de, sans nouvelles d', sans nouvelles des, sans nouvelles du, sans nouvelle de,
     sans nouvelle d', sans nouvelle des, ignore le sort de, ignore le sort des, ignore le sort d',
     ignorait le sort de, ignorait le sort des`,
  ),
  ...hits('L', 'missing', null, 'nombre de disparus, nombre des disparus'),
  ...hits('K', null, 'seized', 'repris'),
  ...hits('I', 'captured', null, 'en garde à vue, derrière les barreaux, sous les verrous'),
  ...hits('K', 'captured', 'seized', `${pasts('capturer')}, mis la main sur, fait main basse sur`),
  ...hits('F', 'captured', 'seized', 'mettent la main sur, met la main sur, font main basse sur'),
  ...hits('V', 'captured', 'seized', 'mettre la main sur'),
  ...hits('F', 'captured', 'seized', finite('capturer')),
  ...hits('k', 'captured', 'seized', 'capturant'),
  ...hits('V', 'captured', 'seized', 'capturer'),
  ...hits(
    'K',
    'captured',
    null,
    `${participles(`arrêté, interpellé, détenu, appréhendé, emprisonné, incarcéré, écroué, raflé, gardé à vue,
        placé en garde à vue, placé en détention, mis aux arrêts, mis sous les verrous, mis sous mandat de dépôt,
        placé sous mandat de dépôt, pris vivant, attrapé, coffré, alpagué, fait prisonnier, jeté en prison`)},
     ${agreeing('fait prisonnier')}`,
  ),
  ...hits('F', 'captured', null, finite('arrêter, interpeller, appréhender')),
  ...hits('k', 'captured', null, gerunds('arrêter, interpeller, appréhender')),
  ...hits('D', 'captured', null, 'arrestations, interpellations'),
  ...hits('E', 'captured', null, 'arrestation, interpellation'),
  ...hits('K', 'released', null, participles(HANDED)),
  // the deed, not *un capturé*
  ...spelled(false, hits('E', 'captured', null, 'capture')),
  ...spelled(true, hits('D', 'captured', null, 'capturé, capturés')),
  ...hits(
    'K',
    'abducted',
    null,
    `${participles(`enlevé, kidnappé, séquestré, pris en otage, pris en otages, pris pour otage, retenu en otage,
        détenu en otage, tenu en otage, retenu captif, emmené de force, emmené avec eux,
        emmené vers une destination inconnue, emmené en brousse, emmené dans la brousse, emmené dans la forêt,
        conduit de force, conduit vers une destination inconnue, conduit dans la brousse, conduit dans la forêt,
        amené de force, amené vers une destination inconnue, emporté vers une destination inconnue,
        embarqué de force, traîné de force, emporté avec eux, emporté avec elles, emmené en captivité,
        gardé en otage,
        maintenu en captivité, emmené en otage, retenu par leurs ravisseurs, retenu par des ravisseurs,
        arraché à leurs familles, emmené comme otage, pris en captivité, gardé captif, ravi, porté captif`)},
        pris pour otages, prises pour otages, retenus captifs`,
  ),
  ...hits('F', 'abducted', null, finite('enlever, kidnapper, séquestrer')),
  ...hits('K', 'abducted', 'seized', `${participles('emmené')}, pris avec eux, pris avec elles`),
  ...bearing(hits('K', 'abducted', 'seized', 'pris'), { leads: true }),
  ...hits('k', 'abducted', null, `${gerunds('enlever, kidnapper, séquestrer')}, emmenant de force`),
  ...hits(
    'F',
    'abducted',
    'seized',
    `repartis avec, reparti avec, repartent avec, enfuis avec, enfui avec, fui avec,
     pris la fuite avec, partis avec, parti avec, partent avec, emportant avec eux, emmenant avec eux`,
  ),
  ...hits(
    'V',
    'abducted',
    null,
    'enlever, kidnapper, séquestrer, prendre en otage, détenir, retenir en otage',
  ),
  ...hits('V', 'captured', null, 'arrêter, interpeller, appréhender'),
  ...hits('F', 'abducted', null, 'détient, détiennent, détenait, détenaient, retiennent, retenaient'),
  ...hits('F', 'abducted', null, 'détiendrait, détiendraient, retiendrait, retiendraient', 'alleged'),
  ...hits(
    'I',
    'abducted',
    null,
    `entre les mains des miliciens, entre les mains des rebelles, entre les mains des jihadistes,
     entre les mains des assaillants, entre les mains des bandits, aux mains des bandits,
     entre les mains du groupe, en captivité, aux mains des ravisseurs, aux mains de leurs ravisseurs, aux mains de ses ravisseurs,
     entre les mains des ravisseurs, entre les mains de leurs ravisseurs, entre les mains de ses ravisseurs,
     aux mains de leurs geôliers, retenus en captivité`,
  ),
  ...hits(
    'F',
    'abducted',
    null,
    'retient en otage, retiennent en otage, détient en otage, détiennent en otage',
  ),
  ...hits(
    'E',
    'abducted',
    null,
    'enlèvement, enlèvements, rapt, rapts, kidnapping, kidnappings, séquestration',
  ),
  ...hits(
    'K',
    'released',
    null,
    `${participles('libéré, relâché, relaxé, remis en liberté, mis en liberté')}`,
  ),
  ...hits('F', 'released', null, finite('libérer, relâcher')),
  ...hits('k', 'released', null, gerunds('libérer, relâcher')),
  ...hits('V', 'released', null, 'libérer, relâcher, faire libérer, faire relâcher'),
  ...hits('E', 'released', null, 'libération, mise en liberté'),
  ...hits('I', 'released', null, 'retrouvé la liberté, recouvré la liberté, recouvré leur liberté'),
  ...hits('K', 'surrendered', null, `rendus, ${participles('rendu aux autorités')}, rendus à, rendu à`),
  ...hits(
    'I',
    'surrendered',
    null,
    `déposé les armes, déposent les armes, rendu les armes, rendent les armes, fait reddition, font reddition,
     capitulé, capitulent`,
  ),
  ...hits('E', 'surrendered', null, 'reddition'),
];

const HOMES = [
  'leur région',
  'leur quartier',
  'leurs quartiers',
  'leurs champs',
  'leur camp',
  'foyers',
  'leurs foyers',
  'leur foyer',
  'leurs maisons',
  'leur maison',
  'leurs domiciles',
  'leur domicile',
  'leurs villages',
  'leur village',
  'leurs habitations',
  'leurs terres',
  'leurs localités',
  'leur localité',
];
const fromHome = (verbs: string): string =>
  verbs
    .split(/,\s+/)
    .flatMap((verb) => HOMES.map((home) => `${verb} ${home}`))
    .join(', ');

/** People by the number who leave a place are displaced: *6 000 personnes **ont quitté la zone***. */
const awayFrom = (verbs: string): string =>
  verbs
    .split(/,\s+/)
    .flatMap((verb) =>
      ['la zone', 'la ville', 'le village', 'la localité', 'la région', 'le quartier'].map(
        (place) => `${verb} ${place}`,
      ),
    )
    .join(', ');

export const DISPLACED: readonly Entry[] = [
  ...hits(
    'K',
    'displaced',
    null,
    `${participles(`déplacé, expulsé, délogé, jeté sur les routes, jeté sur la route, forcé de fuir, forcé à fuir,
        contraint de fuir, contraint à fuir, contraint à l'exil, contraint à l'exode, obligé de fuir,
        poussé à fuir, poussé à la fuite, sans abri, retrouvé sans abri, laissé sans abri, forcé de quitter,
        contraint de quitter, obligé de quitter`)},
     ${fromHome('chassé de, chassés de, chassées de')}`,
  ),
  ...hits(
    'I',
    'displaced',
    null,
    `fui, fuient, fuyaient, fuyant, tentent de fuir, tenté de fuir, cherchent à fuir, réfugiés, réfugiées,
     trouvé refuge, trouvent refuge,
     ${fromHome(`quitté, abandonné, quittent, ont dû quitter, déserté, regagné, dû quitter, dû fuir, dû abandonner,
       dû déserter`)}, dû fuir, dû prendre la fuite,
     ${awayFrom(`ont quitté, avaient quitté, ont fui, ont dû quitter, ont dû fuir, ont déserté, avaient déserté,
       ont abandonné, avaient abandonné, ont évacué`)}`,
  ),
  ...hits(
    'K',
    'displaced',
    null,
    `à fuir, à l'exode, à l'exil, à la fuite, à se déplacer, à partir,
     ${fromHome('à quitter, à abandonner, à fuir, à déserter')}`,
  ),
  ...hits(
    'L',
    'displaced',
    null,
    'nombre de déplacés, nombre de nouveaux déplacés, nombre des déplacés, nombre de réfugiés',
  ),
  ...hits('E', 'displaced', null, 'déplacement, déplacements, exode, fuite'),
  ...hits('k', 'displaced', null, 'déplaçant, forçant à fuir, jetant sur les routes'),
];
