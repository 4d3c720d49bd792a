import type { Entry, Hit } from '../../extract/lexicon.ts';
import { hits, losses, spelled } from '../../extract/vocabulary.ts';
import type { Unit } from '../../model/vocabulary.ts';
import { agreeing, finite, gerunds, participles, pasts } from './conjugation.ts';

const KILL = 'tuer, assassiner, massacrer, exécuter, égorger, décapiter, lyncher, fusiller, exterminer';
const REMOVE = 'neutraliser, éliminer, liquider';
const BURN = 'incendier, brûler, dynamiter, raser, saccager, pulvériser, démolir';

/** The life of those who lost it: *coûté la vie à*, *a fauché la vie de*. */
const LIFE = ['la vie à', 'la vie au', 'la vie aux', 'la vie de', 'la vie'];
const takes = (verbs: string): string =>
  verbs
    .split(/,\s+/)
    .flatMap((verb) => LIFE.map((life) => `${verb} ${life}`))
    .join(', ');

const KILLED: readonly Entry[] = [
  ...hits(
    'K',
    'killed',
    null,
    `${pasts(KILL)},
     ${participles(`abattu, pendu, brûlé vif, battu à mort, torturé à mort, poignardé à mort, mis à mort, criblé de balles,
       lapidé, noyé, étranglé, asphyxié, électrocuté, carbonisé, enseveli, mortellement blessé,
       blessé mortellement, mortellement touché, mortellement atteint, passé par les armes, laissé pour mort,
       achevé, fauché`)}, victimes d'exécutions sommaires, victime d'une exécution sommaire,
     victimes d'assassinats, victime d'un assassinat,
     ${agreeing('trouvé mort, découvert mort, repêché mort, trouvé inanimé, retrouvé inanimé, découvert inanimé')},
     ${participles(`extrait sans vie, retrouvé sans vie, découvert sans vie, trouvé sans vie, repêché sans vie,
       sorti sans vie, retiré sans vie, remonté sans vie, gisant sans vie`)}, retrouvé mort,
     retrouvés morts, retrouvée morte, retrouvées mortes, découverts morts, brûlés vifs, brûlées vives`,
  ),
  ...hits('K', 'killed', 'destroyed', participles('anéanti, décimé')),
  ...hits(
    'K',
    'killed',
    null,
    `${pasts(REMOVE)},
     ${participles(`mis hors d'état de nuire, mis hors d'état de combattre, mis hors de combat, envoyé en enfer, terrassé`)}`,
    'alleged',
  ),
  ...losses('K', participles('perdu')),
  // those who bury are no killers
  ...hits('K', 'killed', null, participles('enterré, inhumé')).map((entry) => ({
    ...entry,
    hit: { form: 'K', people: 'killed', things: null, ownLoss: true } as const,
  })),
  ...losses('F', 'perd, perdent, perdait, perdirent'),
  ...losses('k', 'perdant'),
  ...spelled(false, hits('F', 'killed', null, 'tue, tuent')),
  ...hits(
    'F',
    'killed',
    null,
    `${finite('assassiner, massacrer, exécuter, égorger, décapiter, lyncher, fusiller')}, tuait, tuaient, tua,
     tuèrent, tuera, tueront, abat, abattent, abattait, abattaient, abattit, abattirent, fauchent`,
  ),
  ...hits('F', 'killed', null, finite(REMOVE), 'alleged'),
  ...hits(
    'F',
    'killed',
    null,
    takes('coûte, coûtent, coûtait, coûta, coûtèrent, coûtera, ôte, fauche, arrache'),
  ),
  ...hits('K', 'killed', null, takes('coûté, ôté, fauché, arraché')),
  ...hits(
    'k',
    'killed',
    null,
    `${gerunds(KILL)}, abattant, faisant périr, ${takes('coûtant, ôtant, fauchant')}`,
  ),
  ...hits('k', 'killed', null, gerunds(REMOVE), 'alleged'),
  ...hits('V', 'killed', null, `${KILL}, abattre, mettre à mort, ${takes('coûter')}`),
  ...hits('V', 'killed', null, `${REMOVE}, mettre hors d'état de nuire`, 'alleged'),
  ...hits(
    'I',
    'killed',
    null,
    `${participles('mort, décédé, tombé au combat')}, tombé sous les balles, tombés sous les balles,
     tombent sous les balles, tombe sous les balles, tombé au front, tombés au front, tombés au champ d'honneur,
     tombé au champ d'honneur, tombé en martyr, tombés en martyrs, péri, périt, périssent, périrent,
     périssaient, meurt, meurent, mourait, mouraient, mourut, moururent, perdu la vie, perd la vie,
     perdent la vie, perdaient la vie, perdirent la vie, perdant la vie, perdre la vie, trouvé la mort,
     trouve la mort, trouvent la mort, trouvaient la mort, trouvant la mort, trouvèrent la mort, laissé la vie,
     laissent la vie, laissé leur vie, rendu l'âme, succombé, succombé à leurs blessures,
     succombé à ses blessures, succombe, succombent, succombaient, décède, décèdent, mourir, périr, mourant,
     se noyer, se noient, y laissent la vie, y perdent la vie, succomber, succombé sur place,
     lâché son dernier souffle, rendu le dernier souffle, poussé son dernier soupir, passé de vie à trépas,
     passés de vie à trépas`,
  ),
  ...hits(
    'D',
    'killed',
    null,
    `morts, mort, morte, mortes, tués, tué, tuées, corps, cadavres, cadavre, décès, dépouilles, corps sans vie,
     corps calcinés, victimes mortelles, pertes en vies humaines, martyrs`,
  ),
  ...hits(
    'E',
    'killed',
    null,
    `mort, mise à mort, décès, disparition tragique, meurtre, meurtres, assassinat, assassinats, exécution,
     exécutions, exécution sommaire, exécutions sommaires, massacre, tuerie, perte, corps, corps sans vie,
     cadavres, cadavre, dépouilles, dépouille, dépouille mortelle, inhumation, enterrement, obsèques`,
  ),
  ...hits('E', 'killed', null, 'élimination, neutralisation', 'alleged'),
  ...hits(
    'D',
    'killed',
    null,
    'meurtres, assassinats, exécutions, exécutions sommaires, exécutions extrajudiciaires',
  ),
  ...hits(
    'L',
    'killed',
    null,
    `nombre de morts, nombre de tués, nombre de décès, nombre total de décès, nombre de victimes,
     nombre de victimes mortelles, bilan, bilans, bilan humain, bilan officiel, bilan provisoire, nouveau bilan,
     dernier bilan, premier bilan, nombre des morts, nombre des victimes, nombre des tués,
     nombre total de morts`,
  ),
  ...hits('L', null, null, 'nombre, nombre total, nombre réel'),
];

const INJURED: readonly Entry[] = [
  ...hits(
    'K',
    'injured',
    null,
    `${participles(`blessé, touché par balle, touché par balles, touché par des balles, atteint par balle,
        atteint par balles, atteint par des balles, mutilé, amputé, hospitalisé, admis à l'hôpital,
        admis en urgence, brûlé au second degré, grièvement atteint, légèrement atteint, intoxiqué`)}`,
  ),
  ...spelled(false, hits('F', 'injured', null, 'blesse, blessent')),
  ...hits('F', 'injured', null, 'blessait, blessaient, blessa, blessèrent, blessera, blesseront, mutile'),
  ...hits('k', 'injured', null, 'blessant, faisant blesser, mutilant'),
  ...hits('V', 'injured', null, 'blesser'),
  ...hits(
    'D',
    'injured',
    null,
    'blessés, blessé, blessées, blessée, blessés graves, blessés légers, blessé grave, blessé léger',
  ),
  ...hits('L', 'injured', null, 'nombre de blessés, nombre des blessés, nombre total de blessés'),
  ...hits(
    'I',
    'injured',
    null,
    `subi des blessures, subissent des blessures, souffert de blessures, dans un état grave,
     dans un état critique, dans un état désespéré, en urgence absolue, en urgence relative,
     entre la vie et la mort`,
  ),
  ...hits('D', 'killedOrInjured', null, 'pertes, pertes humaines'),
];

const TAKEN: readonly Entry[] = [
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
     encore sous les décombres, demeurent introuvables, demeure introuvable, restent introuvables,
     reste introuvable, sans nouvelles, n'ont plus donné signe de vie, n'a plus donné signe de vie,
     manquent à l'appel, manque à l'appel, manquaient à l'appel, manquent toujours à l'appel,
     manquent encore à l'appel, manquaient toujours à l'appel, manque toujours à l'appel`,
  ),
  ...hits('E', 'missing', null, 'disparition'),
  ...hits('L', 'missing', null, 'nombre de disparus, nombre des disparus'),
  ...hits('K', 'captured', 'seized', pasts('capturer')),
  ...hits('F', 'captured', 'seized', finite('capturer')),
  ...hits('k', 'captured', 'seized', 'capturant'),
  ...hits('V', 'captured', 'seized', 'capturer'),
  ...hits(
    'K',
    'captured',
    null,
    `${participles(`arrêté, interpellé, détenu, appréhendé, emprisonné, incarcéré, écroué, raflé, gardé à vue,
        placé en garde à vue, placé en détention, mis aux arrêts, mis sous les verrous`)},
     ${agreeing('fait prisonnier')}`,
  ),
  ...hits('F', 'captured', null, finite('arrêter, interpeller, appréhender')),
  ...hits('k', 'captured', null, gerunds('arrêter, interpeller, appréhender')),
  ...hits('D', 'captured', null, 'arrestations, interpellations'),
  ...hits('E', 'captured', null, 'arrestation, interpellation, capture'),
  ...hits(
    'K',
    'abducted',
    null,
    `${participles(`enlevé, kidnappé, séquestré, pris en otage, pris en otages, pris pour otage, retenu en otage,
        détenu en otage, tenu en otage, retenu captif, emmené de force, emmené par, emmené avec eux,
        emmené vers une destination inconnue, emmené en brousse, emmené dans la brousse, emmené dans la forêt,
        conduit de force, conduit vers une destination inconnue, conduit dans la brousse, conduit dans la forêt,
        amené de force, amené vers une destination inconnue, emporté vers une destination inconnue,
        embarqué de force, traîné de force, pris en captivité, gardé captif, ravi, porté captif`)}, pris pour otages, prises pour otages, retenus captifs`,
  ),
  ...hits('F', 'abducted', null, finite('enlever, kidnapper, séquestrer')),
  ...hits('k', 'abducted', null, `${gerunds('enlever, kidnapper, séquestrer')}, emmenant de force`),
  ...hits('F', 'abducted', 'seized', 'repartis avec, reparti avec, repartent avec, enfuis avec, enfui avec'),
  ...hits(
    'V',
    'abducted',
    null,
    'enlever, kidnapper, séquestrer, prendre en otage, détenir, retenir en otage',
  ),
  ...hits('V', 'captured', null, 'arrêter, interpeller, appréhender'),
  ...hits('F', 'abducted', null, 'détient, détiennent, détenait, détenaient'),
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
  ...hits('E', 'released', null, 'libération, mise en liberté'),
  ...hits('I', 'released', null, 'retrouvé la liberté, recouvré la liberté, recouvré leur liberté'),
  ...hits(
    'K',
    'surrendered',
    null,
    `rendus, ${participles('rendu aux autorités')}, rendus à, rendu à, déposé les armes, fait reddition`,
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

const DISPLACED: readonly Entry[] = [
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
  ...hits('E', 'displaced', null, 'déplacement, déplacements, exode, fuite'),
  ...hits('k', 'displaced', null, 'déplaçant, forçant à fuir, jetant sur les routes'),
];

/** What is intercepted in the air is lost; a vehicle or a boat is stopped. */
const inTheAir = (entry: Entry): Entry => ({ ...entry, hit: { ...(entry.hit as Hit), only: AIR } });

const AIR: ReadonlySet<Unit> = new Set(['drone', 'aircraft', 'ammunition']);

const THINGS: readonly Entry[] = [
  ...hits(
    'K',
    null,
    'destroyed',
    `${pasts(`incendier, brûler, couler, dynamiter, calciner, raser, saccager, pulvériser, carboniser, souffler`)},
     ${participles(`détruit, démoli, abattu, réduit en cendres, parti en fumée, mis hors d'usage, mis hors service`)}, mis le feu à`,
  ),
  ...hits('K', null, 'destroyed', pasts('intercepter')).map(inTheAir),
  ...hits('F', null, 'destroyed', finite('intercepter')).map(inTheAir),
  ...hits('k', null, 'destroyed', 'interceptant').map(inTheAir),
  ...hits('V', null, 'destroyed', 'intercepter').map(inTheAir),
  ...hits('K', null, 'destroyed', participles('neutralisé, descendu')).map(inTheAir),
  ...hits('k', null, 'destroyed', `détruisant, ${gerunds(BURN)}, mettant le feu à, réduisant en cendres`),
  ...hits('F', null, 'destroyed', 'détruit, détruisent, détruisait, détruisirent'),
  ...spelled(false, hits('F', null, 'destroyed', 'incendie, incendient')),
  ...hits('F', null, 'destroyed', 'brûle, brûlent, incendièrent, brûlèrent'),
  ...hits('V', null, 'destroyed', `détruire, ${BURN}, mettre le feu à`),
  ...hits('E', null, 'destroyed', 'destruction'),
  ...hits(
    'K',
    null,
    'damaged',
    participles('endommagé, abîmé, dégradé, partiellement détruit, touché, vandalisé'),
  ),
  ...hits('k', null, 'damaged', 'endommageant'),
  ...hits('F', null, 'damaged', 'endommage, endommagent, endommagèrent'),
  ...hits(
    'K',
    null,
    'seized',
    `${pasts(`récupérer, emporter, abandonner, voler, confisquer, piller, dérober, réquisitionner`)},
     ${participles('saisi, pris')}`,
  ),
  ...hits('k', null, 'seized', `saisissant, ${gerunds('emporter, récupérer, voler, dérober, abandonner')}`),
  ...hits(
    'F',
    null,
    'seized',
    `saisissent, s'emparent de, s'empare de, s'emparent d', s'empare d', ${finite('récupérer, emporter')}`,
  ),
  ...hits('K', null, 'seized', "emparés de, emparé de, emparés d', emparé d'"),
  ...hits('E', null, 'seized', 'saisie, récupération, vol'),
];

/** What befell people and things. */
export const HITS: readonly Entry[] = [...KILLED, ...INJURED, ...TAKEN, ...DISPLACED, ...THINGS];
