import type { Entry } from '../../extract/lexicon.ts';
import { marks, reports, reportsBefore, spelled } from '../../extract/vocabulary.ts';
import { finite, gerunds, pasts, said } from './conjugation.ts';
import { PASSED_OVER } from './passed-over.ts';

/** Verbs of saying in -er, in all their third persons. */
const SAY = `affirmer, annoncer, indiquer, préciser, ajouter, rapporter, assurer, estimer, évaluer, souligner,
 expliquer,
   raconter, témoigner, signaler, avancer, noter, révéler, confier, relater, marteler, informer, dénombrer,
   recenser, comptabiliser, constater, évoquer, revendiquer, déclarer, accuser, avouer, documenter, enregistrer,
   rappeler, insister, analyser, commenter, alerter, mentionner, énumérer, détailler, certifier, attester,
   observer, décompter, notifier, relayer, dénoncer, suggérer, arguer, clamer, proclamer, alléguer, déplorer,
   regretter, tabler sur, poster, tweeter, lamenter, indigner, inquiéter, alarmer, exclamer, désoler,
   soupirer, confesser, spécifier, recompter, comptabiliser, récapituler, rétorquer, répliquer, objecter, protester, rassurer, renseigner, chiffrer à`;

/** Verbs of giving out, as *donnait un bilan*, *a avancé le chiffre*. */
const GIVE_OUT = 'donner, avancer, livrer, communiquer, publier, dresser, présenter, annoncer';

/** Verbs of mourning and blaming, which say that somebody died where the death stands behind them. */
const MOURN = 'déplorer, regretter, pleurer, dénoncer, condamner';

/** *a-t-on appris **samedi auprès de***: from whom it was heard, with the day between. */
const HEARD = 'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche'
  .split(', ')
  .flatMap((day) =>
    ['auprès de', 'auprès du', "auprès d'", 'auprès des', 'de'].map((from) => `a-t-on appris ${day} ${from}`),
  )
  .join(', ');

/** Those whose participles agree with what is told: *douze morts ont été signalées*. */
const TELL = `annoncer, dénombrer, recenser, signaler, rapporter, enregistrer, comptabiliser, documenter,
 constater,
   évoquer, revendiquer, déplorer`;

const REPORTING: readonly Entry[] = [
  ...reportsBefore(
    { stance: 'asserts' },
    `${finite(GIVE_OUT)}, ${said(GIVE_OUT)}, ${gerunds(GIVE_OUT)}, fourni, fournit, fournissait, établi, établit,
    maintient, maintiennent, maintenait, maintenu, retient, retiennent, retenu, défend, défendent, soutient, reprend`,
    `un bilan, un premier, un nouveau, un dernier, un deuxième, un autre bilan, un lourd bilan, le chiffre,
    un chiffre,
     le bilan, son bilan, un décompte, un autre décompte, un premier décompte, un nouveau décompte, son décompte`,
  ),
  ...reportsBefore(
    { stance: 'asserts' },
    `${finite(MOURN)}, ${said(MOURN)}`,
    `la mort de, la mort d', la mort des, la perte de, la perte d', la disparition de, le décès de, l'assassinat de,
     le meurtre de, l'exécution de, l'exécution d', le massacre de, le massacre d', l'enlèvement de, l'enlèvement d'`,
  ),
  ...reports(
    'R',
    { stance: 'asserts' },
    `${finite(SAY)}, ${said(SAY)}, ${pasts(TELL)}, affirmer, déclarer, annoncer`,
  ),
  ...reports(
    'R',
    { stance: 'asserts' },
    `${finite('imputer, attribuer, chiffrer à')}, dit, disent, disait, disaient, dira, pleure, sanglote, s'emporte, s'emportent, souffle, fulmine, s'insurge,
     décrit, décrivent, décrivait, voulu rassurant, voulue rassurante, veut rassurant, veut rassurante, veulent rassurants,
     répond, répondent, répondu, répondait, réagit, réagi, s'exclame, s'indigne, s'alarme, hurle, murmure, se lamente, se désole, se souvient, tonne, ironise, enrage,
     s'agace, fait état, font état, faisait état, faisaient état, fait état de, fait état d', font état de,
     font état d', faisait état de, faisait état d', faisaient état de, fit état de, parle, parlent, parlait,
     parlaient, a vu, ont vu, avait vu, a pu voir, ont pu voir, a pu compter,
     ont pu compter, résume, résument, renchérit, abonde, nuance, tranche, tempère,
     parle de, parle d', parlent de, parlent d', parlait de, parlé de, parlé d', écrit, écrivent, écrivait,
     publié, publie, publient, reconnu, reconnaît, reconnaissent, reconnaissait, admis, admet, admettent,
     admettait, prétend, prétendent, prétendu, prétendait, soutient, soutiennent, soutenu, soutenait,
     fait savoir, fait part de, fait mention de, font mention de, fait également état de,
     fait également mention de,
     fait aussi état de, fait désormais état de, fait encore état de, font également état de, font aussi état de,
     font désormais état de, faisait également état de, faisait encore état de, faisait déjà état de,
     retient, retiennent, retenait, font savoir, faisait savoir, laissé entendre, laisse entendre, conclu, conclut,
     a compté, compte avoir, poursuit, poursuivi, relève, relèvent, relevé, appris, a pu établir, établi que, s'en tient, s'en tiennent, s'en tenait, s'en tient à, s'en tiennent à, s'en tenait à, s'en tient au, s'en tient aux,
     corrigé, corrige, rectifié, rectifie, revu son, revoit son, tient à préciser, tenu à préciser,
     croit savoir, croient savoir, lâche, lance, souvient, plaint`,
  ),
  ...reports('R', { stance: 'asserts' }, 'porté, revu, révisé, relevé'),
  ...reports(
    'R',
    { stance: 'confirms' },
    `${finite('confirmer')}, ${pasts('confirmer')}, confirmer, vérifié, a pu vérifier, authentifié, corrobore,
     corroborent, corroboré`,
  ),
  ...reports('R', { stance: 'confirms', gerund: true }, 'confirmant'),
  ...reports(
    'R',
    { stance: 'denies' },
    `${finite('nier, rejeter, réfuter, contester, récuser')},
     ${pasts('nier, rejeter, réfuter, contester, récuser')},
     ${gerunds('nier, rejeter, réfuter, contester, récuser')}, rejette, rejettent, balaie, balaient, balayé, balayée, balayées, balayés, infirme, infirment, infirmé,
     démonte, conteste, démenti, dément, démentent,
     démentait, démentaient, démentant`,
  ),
  ...reports(
    'R',
    { stance: 'doubts' },
    `aucune preuve que, aucun élément ne confirme que, rien ne prouve que, rien ne permet d affirmer que,
     doute de, doute que, doutent, mis en doute, met en doute, remis en cause, remet en cause, mettent en doute`,
  ),
  ...reports(
    'R',
    { stance: 'asserts', gerund: true },
    `${gerunds(SAY)}, disant, se targuant, se vantant, se targuant d'avoir, se vantant d'avoir,
     se félicitant d'avoir, targuant d'avoir, vantant d'avoir, reconnaissant, admettant, faisant état de,
     faisant état d', écrivant`,
  ),
  // "est accusé d'avoir": nobody says who says so
  ...reports(
    'R',
    { stance: 'asserts', modality: 'alleged', passive: true },
    `accusé d'avoir, accusés d'avoir, accusée d'avoir, accusées d'avoir, soupçonné d'avoir, soupçonnés d'avoir,
     soupçonnée d'avoir, soupçonnées d'avoir, est accusé, sont accusés, est accusée, sont accusées,
     est accusé de, est accusé d'avoir, sont accusés d'avoir, est accusée d'avoir, sont accusées d'avoir,
     ont été accusés d'avoir, a été accusé d'avoir`,
  ),
  ...reports('r', { stance: 'confirms' }, 'confirmé par, confirmée par, confirmés par, confirmées par'),
  ...reports(
    'r',
    { stance: 'asserts', own: true },
    `selon ses dires, selon ses propos, selon ses termes, selon ses mots, selon leurs dires, d'après ses dires,
     à l'entendre, à les entendre, à l'en croire, de l'avis de tous`,
  ),
  ...reports('r', { stance: 'asserts', cites: true }, 'citant, qui cite, qui citent, qui citait, en citant'),
  ...reports(
    'r',
    { stance: 'asserts' },
    `${HEARD}, si l'on en croit, si on en croit, a appris l'AFP auprès de, a appris l'AFP auprès du,
    a appris l'AFP auprès des, a appris l'AFP de, selon, d'après, d' après, au dire de, aux dires de, aux dires des, de source, de sources, de bonne source,
    de même source,
     de mêmes sources, à en croire, avancé par, fourni par, communiqué par, donné par, dressé par, établi par,
     avancée par,
     fournie par, communiquée par, établie par, aux termes de, aux termes du, aux yeux de, de l'avis de,
     de l'aveu de, a-t-on appris auprès de,
     a-t-on appris auprès du, a-t-on appris auprès d', a-t-on appris auprès des, a-t-on appris de,
     a-t-on appris d', a-t-on indiqué de, a-t-on indiqué auprès de, apprend-on de, apprend-on d',
     apprend-on auprès de, apprend-on auprès d', apprend-on auprès du, apprend-on auprès des, indique-t-on de,
     indique-t-on auprès de, indique-t-on auprès du, suivant`,
  ),
];

const SPEAKERS = marks(
  'S',
  `société civile, rébellion, junte, guérilla, porte-parole, source, sources, responsable, responsables, autorités, autorité, témoin,
   témoins, communiqué, communiqués, rapport, médias, journal, agence, agences, télévision, radio, ministère,
   observatoire, habitants, rescapé, survivant, élu, maire, gouverneur, préfet, gouvernement, armée, police,
   hôpital, cette annonce, l'annonce, une annonce, les annonces, étude, études, rapports, informations, enquête,
   déclaration, message, note, bilan officiel, données, chiffres, experts, analystes, organisation, hôpital,
   hôpitaux, morgue, mairie, préfecture, gendarmerie, parquet, procureur, ambassade, présidence, état-major,
   commandement, enquêteurs, secouristes, secours, riverains, proches, villageois, survivants, témoignages,
   témoignage, bilan provisoire, dernier bilan, nouveau bilan, premier bilan, tweet, publication, document,
   documents, expert, analyste, chercheur, correspondant, texte, décompte, dernier décompte, comptage,
   recensement, élu, élus, élue, coordonnateur, coordonnatrice, coordinateur, administrateur, sous-préfet,
   représentant, représentante, représentants, directeur, directrice, chef de village, ONG, la note, cette note,
   l'analyse, cette analyse, les analyses, protection civile, sécurité civile, défense civile, service d'urgence,
   services d'urgence,
   services de secours, services de sécurité, service de santé, croix-rouge, croissant-rouge, pompiers,
   sapeurs-pompiers, samu, cellule de crise, centre des opérations, secrétariat, procureure, tribunal, commission,
   association, collectif, direction, cadre, magistrat, journaliste, journalistes, quotidien, médecin,
   médecins, infirmier, infirmière, chirurgien, chef de canton, chef coutumier, notable, notables, imam,
   pasteur, curé, conseiller, députés, député, sénateur, magistrat, quartier général, force conjointe, coalition,
   chaîne, presse, chancellerie, centre hospitalier, service de communication, cellule de communication`,
);

/** What is called for, haggled over or hoped for: *réclament la libération de …*. */
const wished =
  `demande, demandent, demandé, demander, demandant, exige, exigent, exigé, exiger, exigeant, réclame,
   réclament, réclamé, réclamer, réclamant, appelle à, appellent à, appelé à, appelant à, porte sur, portent sur,
   portant sur, négocie, négocient, négocier, espère, espèrent, rançon pour, en échange de, obtenir, promet,
   promettent, conditionne, plaide pour, plaident pour`
    .split(/,\s+/)
    .flatMap((verb) => ['la', 'le', "l'", 'leur'].map((the) => `${verb} ${the}`))
    .join(', ');

const SMALL: readonly Entry[] = [
  // the verb, not *du*
  ...spelled(true, marks('H', 'dû')),
  ...marks('o', "de, d', du, des, d'entre"),
  ...marks(
    'y',
    `attribué à, attribuée à, attribués à, attribuées à, attribué au, attribuée au, attribués au, attribuées au,
     attribué aux, attribuée aux, attribués aux, attribuées aux, imputé à, imputée à, imputés à, imputées à,
     imputé au, imputée au, imputés au, imputées au, imputé aux, imputée aux, imputés aux, imputées aux`,
  ),
  ...marks('y', 'par, de la main de, des mains de, aux mains de, du fait de'),
  ...marks(
    'i',
    `à, au, aux, dans, en, sur, lors, vers, pendant, durant, près, contre, depuis, après, avant, sous, entre,
     devant, derrière, avec, pour, hors, à l'est, à l'est de, à l'est du, dans l'est, dans l'est de,
     dans l'est du, de l'est, l'est de, l'est du, vers l'est, lors de, lors d', au cours, suite, suite à, jusqu,
     dès`,
  ),
  ...marks(
    'c',
    `au nombre de, au nombre des, au rang de, au rang des, parmi, côté, du côté de, du côté des, au sein de,
    au sein des, au sein du, dans les rangs de,
     dans les rangs des, dans les rangs du, dans le camp de, dans le camp des, chez`,
  ),
  ...spelled(true, marks('w', 'où')),
  ...marks(
    'w',
    "comme, qui, que, qu', lequel, laquelle, lesquels, lesquelles, lorsque, lorsqu', quand, d'où, comment, pourquoi, combien",
  ),
  ...spelled(false, marks('&', 'ou')),
  ...marks('&', 'et, plus, puis, voire'),
  ...marks('a', "ainsi que, ainsi qu', de même que, de même qu', sans compter, outre, ainsi que de"),
  ...marks(
    '+',
    `dont, parmi lesquels, parmi lesquelles, parmi eux, y compris, notamment, parmi elles, au nombre desquels,
     au nombre desquelles, au rang desquels, au rang desquelles, incluant, comprenant, entre autres,
     en particulier, au nombre de ceux-ci`,
  ),
  ...marks(
    'B',
    `a été, ont été, avait été, avaient été, est, sont, était, étaient, été, être, sera, seront, fut, furent,
     étant, ayant été, soit, soient, aient été, ait été, eurent été, retrouvé, retrouvés, retrouvée, retrouvées,
     restent, reste, restaient, se sont, s'est, s'étaient, se retrouvent, trouvé, trouvés, demeurent, figurent,
     figure, figuraient, figurait`,
  ),
  ...spelled(false, marks('H', 'a')),
  ...marks(
    'H',
    `permis de, permis d', réussi à, parvenu à, parvenus à, parvenue à, parvenues à, fini par, pu, ont, avait,
     avaient, ayant, avoir, ai, avons, eu, eut, eurent, aura, auront, aient, ait, enregistré, subi, subit,
     subissent, subissait, subirent, déploré, déplore, déplorent, essuyé, compté`,
  ),
  ...marks(
    'f',
    `fait, font, faisait, faisaient, faisant, faire, firent, fit, fera, feront, causé, causant, cause, causent,
     causait, causer, provoqué, provoque, provoquent, provoquant, provoquait, entraîné, entraîne, entraînent,
     entraînant, entraînait, occasionné, occasionne, occasionnant`,
  ),
  ...marks(
    'h',
    'aurait, auraient, aurait fait, auraient fait, ferait, feraient, aurait causé, aurait provoqué',
  ),
  ...marks('e', "serait, seraient, aurait été, auraient été, se seraient, s'élèverait, se serait"),
  ...marks(
    'm',
    `pourrait s'élever, pourrait atteindre, pourrait dépasser, pourrait en fait s'élever, pourrait avoir,
     pourraient avoir, peut avoir, peuvent avoir, pourrait y avoir, pourraient être, pourrait être,
     sont peut-être, est peut-être, a peut-être, ont peut-être, a probablement, ont probablement`,
  ),
  ...marks('X', 'pas, ni, jamais, sans, non, guère'),
  ...marks(
    'M',
    `pourrait, pourraient, peut, peuvent, doit, doivent, devrait, devraient, voulait, voulaient, voudrait,
     voudraient, menace de, menacent de, menace d', menacé de, menaçait de, menaçant de, veulent, veut, va,
     vont, allait, allaient, tenté de, tenté d', tenter de, tente de, tentent de, tentait de, cherche à,
     cherchent à, cherchait à, capable de, capables de, visant à, afin de, afin d', promet de, promis de,
     ordonné de, ordonne de, appelle à, appelé à, risque de, risquent de, prévoit de, prévu de, refusé de,
     failli, essayé de, essaie de, pour, décidé de`,
  ),
  // what is called for is not done
  ...marks('q', wished),
  ...PASSED_OVER,
  ...marks(
    "'",
    "le, la, les, l', ce, cet, cette, ces, leur, leurs, son, sa, ses, nos, notre, mon, ma, mes, y, se, s', en, ne, n'",
  ),
  ...marks(
    'O',
    "autre, autres, nouveaux, nouvelles, supplémentaires, d'eux, d'entre eux, d'elles, d'entre elles",
  ),
  ...marks('%', "si, s'il, s'ils, au cas où, à moins que, à condition que, en cas de, pour peu que"),
  ...marks(
    'b',
    `mais, tandis que, tandis qu', alors que, alors qu', bien que, bien qu', cependant, toutefois, parce que,
     parce qu', car, pourtant, or, néanmoins, quant à, quant aux, pendant que, pendant qu', puisque`,
  ),
  ...marks(
    '>',
    `il, elle, ils, elles, on, nous, je, j', celui-ci, celle-ci, ceux-ci, celles-ci, ces derniers, ce dernier,
     cette dernière, ces dernières, lui, eux`,
  ),
];

/** Words that hold a sentence together, and words of saying. */
export const MARKS: readonly Entry[] = [...SMALL, ...REPORTING, ...SPEAKERS];
