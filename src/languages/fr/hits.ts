import type { Entry } from '../../extract/lexicon.ts';
import { bearing, hits, losses, ofKnown, outcomeOpen, spelled } from '../../extract/vocabulary.ts';
import { agreeing, finite, gerunds, participles, pasts } from './conjugation.ts';
import { DISPLACED, TAKEN } from './hits-taken.ts';
import { THINGS } from './hits-things.ts';

const KILL = 'tuer, assassiner, massacrer, exécuter, égorger, décapiter, lyncher, fusiller, exterminer';
const REMOVE = 'neutraliser, éliminer, liquider';

/** The life of those who lost it: *coûté la vie à*, *a fauché la vie de*. */
const LIFE = ['la vie à', 'la vie au', 'la vie aux', 'la vie de', 'la vie'];
const takes = (verbs: string): string =>
  verbs
    .split(/,\s+/)
    .flatMap((verb) => LIFE.map((life) => `${verb} ${life}`))
    .join(', ');

/** A verb with what it takes, in all its third persons: *perdent la vie*, *trouvait la mort*. */
const joined = (forms: string, objects: string): string =>
  objects
    .split(/,\s+/)
    .flatMap((object) => forms.split(/,\s+/).map((form) => `${form} ${object}`))
    .join(', ');
const loses = (what: string): string =>
  joined(
    'perdu, perd, perdent, perdait, perdaient, perdit, perdirent, perdant, perdre, perdra, perdront',
    what,
  );
const finds = (what: string): string => joined(`trouvé, ${finite('trouver')}, trouvant, trouver`, what);
const leaves = (what: string): string =>
  joined(`laissé, ${finite('laisser')}, laissant, laisser, y laissent, y laisse`, what);

/** Where the wounded are brought, behind the verbs that bring them there. */
const HOSPITALS = `à l'hôpital, vers l'hôpital, dans un hôpital, vers un hôpital, dans des hôpitaux,
  vers des hôpitaux, aux urgences, au CHU, au centre hospitalier, au centre de santé, à la clinique,
  en réanimation, pour des blessures`;
const broughtTo = (verbs: string): string => joined(verbs, HOSPITALS.replace(/\s+/g, ' '));

const KILLED: readonly Entry[] = [
  ...hits(
    'K',
    'killed',
    null,
    `${pasts(KILL)},
     ${participles(`abattu, pendu, brûlé vif, battu à mort, torturé à mort, poignardé à mort, mis à mort,
     criblé de balles,
       lapidé, noyé, étranglé, asphyxié, électrocuté, carbonisé, enseveli, mortellement blessé,
       blessé mortellement, mortellement touché, mortellement atteint, mortellement fauché,
       mortellement percuté, mortellement renversé, mortellement poignardé, passé par les armes,
       laissé pour mort, achevé, fauché, foudroyé, déchiqueté, mitraillé, supplicié, immolé, brûlé vivant,
       enterré vivant, piétiné à mort, roué de coups à mort, tabassé à mort, lapidé à mort, trépassé, occis,
       criblé par les balles, écrasé par, écrasé sous, emporté par les eaux, emporté par le courant,
       emporté par les flots, emporté par la crue, emporté par une crue, emporté par une vague,
       emporté par une avalanche, emporté par la mer`)}, victimes d'exécutions sommaires,
       victime d'une exécution sommaire,
     victimes d'assassinats, victime d'un assassinat,
     ${agreeing(`trouvé mort, découvert mort, repêché mort, trouvé inanimé,
       retrouvé inanimé, découvert inanimé, retrouvé mort, laissé mort`)},
     ${participles(`extrait sans vie, retrouvé sans vie, découvert sans vie, trouvé sans vie, repêché sans vie,
       sorti sans vie, retiré sans vie, remonté sans vie, gisant sans vie`)}, brûlés vifs, brûlées vives`,
  ),
  ...hits('K', 'killed', 'destroyed', participles('anéanti, décimé')),
  ...hits(
    'K',
    'killed',
    null,
    `${pasts(REMOVE)},
     ${participles(`mis hors d'état de nuire, mis hors d'état de combattre, mis hors de combat, envoyé en enfer,
     terrassé`)}`,
    'alleged',
  ),
  ...losses('K', participles('perdu')),
  // those who bury are no killers
  ...bearing(hits('K', 'killed', null, participles('enterré, inhumé, mis en terre, porté en terre')), {
    ownLoss: true,
  }),
  ...losses('F', 'perd, perdent, perdait, perdirent'),
  ...losses('k', 'perdant'),
  ...losses('E', 'perte'),
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
  ...hits('K', 'killed', null, takes('coûté, ôté, fauché, arraché, pris, ravi, enlevé, volé')),
  ...hits(
    'k',
    'killed',
    null,
    `${gerunds(KILL)}, abattant, faisant périr, ${takes('coûtant, ôtant, fauchant')}`,
  ),
  ...hits('k', 'killed', null, gerunds(REMOVE), 'alleged'),
  ...bearing(hits('V', 'killed', null, 'enterrer, inhumer, mettre en terre'), { ownLoss: true }),
  ...hits('V', 'killed', null, `${KILL}, abattre, mettre à mort, ${takes('coûter')}`),
  ...hits('V', 'killed', null, `${REMOVE}, mettre hors d'état de nuire`, 'alleged'),
  ...ofKnown(hits('I', 'killed', null, participles('tombé'))),
  ...hits(
    'I',
    'killed',
    null,
    `${participles('mort, mort par balle, mort par balles, mort noyé, mort brûlé, décédé')},
     ${participles(`tombé au combat, tombé sous les balles, tombé sous le feu, tombé au front,
       tombé au champ d'honneur, tombé en martyr, tombé les armes à la main, tombé en opération,
       tombé en mission, tombé pour la patrie, tombé en service, tombé lors de, tombé lors d', tombé lors du`)},
     laissé leur peau, laissé sa peau, laissent leur peau,
     tombés en martyrs, tombent sous les balles, tombe sous les balles, péri, périt, périssent, périrent,
     périssaient, périr, périra, périront, meurt, meurent, mourait, mouraient, mourut, moururent, mourir,
     mourant, ${loses('la vie')}, ${finds('la mort, une mort tragique, une mort atroce, une mort violente')},
     ${leaves('la vie, leur vie, sa vie')}, payé de leur vie, payé de sa vie, rendu l'âme, succombé, succombe,
     succombent, succombait, succombaient, succomber, succombera, succombant, décède, décèdent, décédait,
     décédaient,
     décéder, se noyer, se noient, s'est noyé, se sont noyés, s'est noyée, se sont noyées,
     lâché son dernier souffle,
     rendu le dernier souffle, rendu son dernier souffle, poussé son dernier soupir, rendu le dernier soupir,
     n'ont pas survécu, n'a pas survécu, n'y ont pas survécu, n'y a pas survécu, n'avait pas survécu,
     n'avaient pas survécu, n'ont pu être sauvés, n'a pu être sauvé, n'a pu être sauvée, n'a pas pu être sauvé,
     n'a pas pu être sauvée, n'ont pas pu être sauvés, n'ont pas pu être sauvées, passé de vie à trépas,
     passés de vie à trépas, n'est plus de ce monde, sans vie, ne sont plus de ce monde`,
  ),
  ...hits(
    'D',
    'killed',
    null,
    `morts, mort, morte, mortes, tués, tué, tuées, corps, cadavres, cadavre, décès, dépouilles, corps sans vie,
     corps calcinés, victimes mortelles, pertes en vies humaines, perte en vie humaine, perte en vies humaines,
     vies perdues, homicides, féminicides, défunts, défunt, défunte, suppliciés, vies fauchées,
     morts par balles, macchabées, martyrs, tombes ont été creusées, tombes creusées, tombes fraîches,
     tombes fraîchement creusées`,
  ),
  ...hits(
    'E',
    'killed',
    null,
    `mort, mise à mort, décès, disparition tragique, meurtre, meurtres, assassinat, assassinats, exécution,
     exécutions, exécution sommaire, exécutions sommaires, massacre, tuerie, corps, corps sans vie,
     cadavres, cadavre, dépouilles, dépouille, dépouille mortelle, inhumation, enterrement, obsèques,
     mort tragique, mort violente, mort brutale, mort par balles, mort par balle, noyade, noyades, pendaison,
     lynchage, égorgement, décapitation, assassinat ciblé, mise à mort, perte tragique, féminicide,
     infanticide, homicide`,
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
     nombre total de morts, nombre total de victimes, nombre de corps, nombre de cadavres,
     nombre de corps retrouvés,
     bilan macabre, bilan global, bilan définitif, bilan actualisé, bilan révisé, bilan consolidé, bilan total,
     bilan des victimes, bilan en vies humaines, bilan meurtrier, décompte macabre`,
  ),
  ...hits('L', null, null, 'nombre, nombre total, nombre réel'),
];

const INJURED: readonly Entry[] = [
  ...hits(
    'K',
    'injured',
    null,
    `${participles(`blessé, blessé par balle, blessé par balles, blessé par des balles, blessé par une balle,
        blessé à l'arme blanche, blessé par éclats, blessé par des éclats, touché par balle, touché par balles, touché par des balles, atteint par balle,
        atteint par balles, atteint par des balles, mutilé, amputé, hospitalisé, 
        admis en urgence, brûlé au second degré, grièvement atteint, légèrement atteint, intoxiqué,
        touché par une balle, touché par une balle perdue, touché par des balles perdues, touché par les balles,
        touché par un éclat, touché par des éclats, touché par les éclats, touché par des tirs, touché par un tir,
        touché d'une balle, touché à la jambe, touché à la tête, touché au bras, touché à la poitrine,
        touché à l'épaule, touché au dos, touché au ventre, touché aux jambes, touché au thorax,
        atteint d'une balle, atteint de balles, atteint de plusieurs balles, atteint par une balle,
        atteint par des éclats, atteint par des tirs, atteint à la jambe, atteint à la tête, atteint au thorax,
        grièvement touché, gravement touché, légèrement touché, sérieusement touché, gravement atteint,
        sérieusement atteint, grièvement brûlé, gravement brûlé, brûlé grièvement, brûlé au premier degré,
        brûlé au troisième degré, commotionné, contusionné, estropié, défiguré, éborgné, polytraumatisé,
        amputé d'une jambe`)}`,
  ),
  ...outcomeOpen(
    hits(
      'K',
      'injured',
      null,
      participles(
        'poignardé, agressé au couteau, attaqué au couteau, passé à tabac, roué de coups, tabassé, molesté, soigné',
      ),
    ),
  ),
  ...outcomeOpen(
    hits(
      'I',
      'injured',
      null,
      participles(
        broughtTo(
          'évacué, transporté, transféré, conduit, admis, acheminé, soigné, pris en charge, hospitalisé, emmené',
        ),
      ),
    ),
  ),
  ...spelled(false, hits('F', 'injured', null, 'blesse, blessent')),
  ...hits('F', 'injured', null, 'blessait, blessaient, blessa, blessèrent, blessera, blesseront, mutile'),
  ...hits('k', 'injured', null, 'blessant, faisant blesser, mutilant'),
  ...hits('V', 'injured', null, 'blesser'),
  ...hits(
    'D',
    'injured',
    null,
    `blessés, blessé, blessées, blessée, blessés graves, blessés légers, blessé grave, blessé léger,
     blessés par balles, blessés par balle, blessé par balle, blessé par balles, blessés sérieux,
     blessés dans un état grave, grands blessés, grand blessé,
     grands brûlés, grand brûlé, brûlés graves, blessés en urgence absolue, blessés en urgence relative, admissions`,
  ),
  ...hits('L', 'injured', null, 'nombre de blessés, nombre des blessés, nombre total de blessés'),
  ...hits(
    'I',
    'injured',
    null,
    `le bras arraché, la jambe arrachée, la main arrachée, les jambes arrachées, subi des blessures, subissent des blessures, subi de graves blessures, subi des brûlures,
     souffert de blessures, souffre de blessures, souffrent de blessures, souffraient de blessures,
     souffrait de blessures, souffrant de blessures, souffre de brûlures, souffrent de brûlures,
     souffre de graves blessures, souffrent de graves blessures, souffrent de multiples blessures,
     reçu une balle, reçu des balles, reçu plusieurs balles, reçu deux balles, reçu des éclats, reçu un éclat,
     reçu des coups de couteau,
     reçu un coup de couteau, essuyé des coups de couteau, sorti blessé, sortis blessés, sortie blessée,
     sorties blessées,
     ressortis blessés, luttent contre la mort, lutte contre la mort, dans un état grave,
     dans un état jugé grave, dans un état très grave, dans un état préoccupant, dans un état sérieux,
     dans un état critique, dans un état désespéré, dans le coma, en urgence absolue, en urgence relative,
     entre la vie et la mort`,
  ),
  ...ofKnown(hits('K', 'injured', null, participles('atteint'))),
  ...hits(
    'K',
    'killed',
    null,
    'tranché la gorge à, tranché la gorge de, tranché la gorge du, tranché la gorge des',
  ),
  ...hits(
    'I',
    'injured',
    null,
    joined(
      'souffre, souffrent, souffrait, souffraient, souffert, souffrant',
      `d'une blessure, d'une entaille, d'une fracture, d'une brûlure, d'une plaie, d'une commotion,
      d'un traumatisme,
       d'une contusion, de fractures, de contusions, de traumatismes, de plaies, de multiples fractures,
       de brûlures, de graves brûlures`.replace(/\s+/g, ' '),
    ),
  ),
  ...hits('D', 'killedOrInjured', null, 'pertes, pertes humaines'),
  ...bearing(hits('D', 'killedOrInjured', null, 'perte'), { ownLoss: true }),
  ...hits('E', 'injured', null, 'pronostic vital, pronostic vital engagé pour'),
];

/** What befell people and things. */
export const HITS: readonly Entry[] = [...KILLED, ...INJURED, ...TAKEN, ...DISPLACED, ...THINGS];
