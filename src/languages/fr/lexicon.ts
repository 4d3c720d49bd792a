import type { Entry } from '../../extract/lexicon.ts';
import { Lexicon } from '../../extract/lexicon.ts';
import { heads, hits, marks, reports } from '../../extract/vocabulary.ts';
import { acts } from './acts.ts';

/** The four written forms of past participles: `forms('tué, blessé')` → tué, tuée, tués, tuées, … */
const forms = (list: string): string =>
  list
    .split(',')
    .map((word) => word.trim())
    .flatMap((word) => {
      const [first = '', ...rest] = word.split(' ');
      const plural = first.endsWith('s')
        ? [first, `${first}e`, `${first}es`]
        : [first, `${first}e`, `${first}s`, `${first}es`];
      return plural.map((form) => [form, ...rest].join(' '));
    })
    .join(',');

/** `counted(traits, 'soldat, cheval/chevaux')`: singular and plural; one form for both where they are alike. */
const counted = (traits: Parameters<typeof heads>[1], list: string): Entry[] => {
  const pairs = list.split(',').map((pair) => pair.trim().split('/') as [string, string?]);
  const alike = pairs.filter(([one, many]) => one === many || (many === undefined && /[sxz]$/.test(one)));
  const others = pairs.filter((pair) => !alike.includes(pair));
  return [
    ...heads('either', traits, alike.map(([one]) => one).join(',')),
    ...heads('one', traits, others.map(([one]) => one).join(',')),
    ...heads('many', traits, others.map(([one, many]) => many ?? `${one}s`).join(',')),
  ];
};

/** What befell people and things. */
const HITS = [
  ...hits(
    'K',
    'killed',
    null,
    forms(
      'tué, assassiné, massacré, exécuté, abattu, égorgé, décapité, lynché, fusillé, pendu, brûlé vif, noyé, poignardé à mort, enterré, inhumé, carbonisé',
    ),
  ),
  ...hits('K', 'killed', 'destroyed', forms('perdu, anéanti, décimé')),
  ...hits(
    'K',
    'killed',
    null,
    `${forms('neutralisé, éliminé, liquidé')}, mis hors d'état de nuire, mise hors d'état de nuire, mises hors d'état de nuire, mis hors de combat`,
    'alleged',
  ),
  ...hits(
    'F',
    'killed',
    null,
    'tuent, tua, tuèrent, tueront, abattent, assassinent, exécutent, coûtent la vie à, coûte la vie à, coûté la vie à, coûté la vie aux, ôté la vie à, coûtait la vie à, coûté la vie à',
  ),
  ...hits(
    'k',
    'killed',
    null,
    'tuant, massacrant, assassinant, exécutant, abattant, coûtant la vie à, faisant périr',
  ),
  ...hits('V', 'killed', null, 'tuer, assassiner, exécuter, massacrer, abattre'),
  ...hits(
    'I',
    'killed',
    null,
    `${forms('mort, décédé')}, péri, périssent, meurent, meurt, perdu la vie, trouvé la mort, succombé, succombé à leurs blessures, succombé à ses blessures, perdent la vie, trouvent la mort, périr, décèdent, laissé la vie, mourir, perdre la vie, tombé au combat, tombés au combat, mourant, perdant la vie, perdaient la vie, mouraient, mourait, trouvaient la mort, perdirent la vie`,
  ),
  ...hits(
    'D',
    'killed',
    null,
    'morts, mort, tués, corps, cadavres, décès, dépouilles, corps sans vie, tuées, mortes',
  ),
  ...hits(
    'E',
    'killed',
    null,
    'mort, décès, meurtre, meurtres, assassinat, assassinats, exécution, exécutions, massacre, perte, élimination, corps, cadavres, cadavre, dépouilles, dépouille',
  ),
  ...hits(
    'L',
    'killed',
    null,
    "nombre de morts, nombre de tués, nombre de décès, nombre de victimes, bilan, bilan humain, nombre de personnes tuées, nombre des morts, nombre total de morts, nombre d'enfants tués, nombre de civils tués",
  ),
  ...hits('L', 'injured', null, 'nombre de blessés, nombre des blessés'),
  ...hits(
    'K',
    'injured',
    null,
    forms('blessé, brûlé, touché par balle, atteint par balle, mutilé, hospitalisé'),
  ),
  ...hits('k', 'injured', null, 'blessant, faisant blesser'),
  ...hits('F', 'injured', null, 'blessent, blessèrent'),
  ...hits('D', 'injured', null, 'blessés, blessé, blessées, blessée'),
  ...hits('I', 'injured', null, 'subi des blessures, subissent des blessures'),
  ...hits('C', 'killedOrInjured', null, 'lourdes pertes, pertes importantes, pertes lourdes, de lourdes pertes, importantes pertes, pertes considérables, lourdes pertes humaines, pertes sévères'),
  ...hits('D', 'killedOrInjured', null, 'victimes, pertes, pertes humaines, victimes humaines'),
  ...hits(
    'K',
    'missing',
    null,
    `${forms('disparu, porté disparu')}, portés disparus, portées disparues, portée disparue`,
  ),
  ...hits('D', 'missing', null, 'disparus, disparu'),
  ...hits('K', 'captured', 'seized', forms('capturé')),
  ...hits(
    'K',
    'captured',
    null,
    `${forms('arrêté, interpellé, détenu, appréhendé, emprisonné')}, fait prisonnier, faits prisonniers, faite prisonnière, faites prisonnières, fait prisonniers, placés en garde à vue, mis aux arrêts`,
  ),
  ...hits('k', 'captured', 'seized', 'capturant'),
  ...hits('k', 'captured', null, 'arrêtant'),
  ...hits(
    'D',
    'captured',
    null,
    'prisonniers, prisonniers de guerre, arrestations, interpellations, captifs',
  ),
  ...hits(
    'K',
    'abducted',
    null,
    `${forms('enlevé, kidnappé, séquestré')}, pris en otage, prise en otage, prises en otage, pris en otages, pris pour otages`,
  ),
  ...hits('k', 'abducted', null, 'enlevant, kidnappant'),
  ...hits('D', 'abducted', null, 'otages'),
  ...hits('E', 'abducted', null, 'enlèvement, enlèvements, rapt, kidnapping'),
  ...hits('K', 'released', null, `${forms('libéré, relâché')}, remis en liberté`),
  ...hits('k', 'released', null, 'libérant, relâchant'),
  ...hits('E', 'released', null, 'libération'),
  ...hits('K', 'surrendered', null, 'rendus, rendu aux autorités, rendus aux autorités, déposé les armes'),
  ...hits(
    'K',
    'displaced',
    null,
    `${forms('déplacé, chassé de leurs foyers, expulsé')}, forcées de fuir, forcés de fuir, contraintes de fuir, contraints de fuir, retrouvées sans abri, retrouvés sans abri, forcées à fuir, forcés à fuir, contraints à fuir`,
  ),
  ...hits('I', 'displaced', null, 'fui, fuient, fuyaient, quitté leurs foyers, fuyant'),
  ...hits('D', 'displaced', null, 'déplacés, déplacés internes, réfugiés, personnes déplacées, sans-abri'),
  ...hits(
    'K',
    null,
    'destroyed',
    `${forms('détruit, incendié, brûlé, abattu, coulé, dynamité, calciné, démoli, rasé, saccagé, pulvérisé, endommagé ou détruit')}, mis hors d'usage, mis le feu à, parti en fumée`,
  ),
  ...hits('k', null, 'destroyed', 'détruisant, incendiant, brûlant'),
  ...hits('F', null, 'destroyed', 'détruisent, incendient, brûlent'),
  ...hits('K', null, 'damaged', forms('endommagé')),
  ...hits('k', null, 'damaged', 'endommageant'),
  ...hits(
    'K',
    null,
    'seized',
    `${forms('saisi, récupéré, emporté, abandonné, volé, confisqué, pillé')}, pris`,
  ),
  ...hits('k', null, 'seized', 'saisissant, emportant, récupérant'),
  ...hits('K', 'killed', null, 'laissé pour mort, laissés pour morts'),
];

/** Who and what can be counted. */
const HEADS = [
  ...counted(
    {},
    'personne, homme, individu, victime, être humain, habitant, autre, membre, ressortissant, jeune, citoyen, leader, dirigeant, responsable, passager, occupant, proche, suspect, manifestant, militant, partisan, opposant, élément, corps, compatriote, étranger, touriste, ouvrier, travailleur, travailleur migrant, sympathisant, employé, agent, chauffeur, conducteur, détenu, otage, frère, assaillant, attaquant, survivant, gens/gens, migrant, supporter, agresseur, braqueur, voleur, bandit, rescapé, participant, humain, Africain, musulman, chrétien, combattant étranger',
  ),
  ...heads(
    'many',
    {},
    "membres de la famille, membres d'une même famille, âmes, vies, vies humaines, nationalités, ressortissants",
  ),
  ...counted(
    { status: 'civilian' },
    "civil, villageois, paysan, cultivateur, éleveur, berger, pêcheur, agriculteur, passant, riverain, fidèle, pèlerin, réfugié, déplacé, commerçant, marchand, élève, étudiant, écolier, collégien, lycéen, prêtre, imam, pasteur, religieux/religieux, moine, maire, préfet, député, chef de village, notable, orpailleur, mineur artisanal, avocat, magistrat, juge, footballeur, joueur, athlète, entraîneur, spectateur, client, ambassadeur, diplomate, ministre, sénateur, président, évêque, archevêque, missionnaire, cadre, directeur, syndicaliste, chef coutumier, non-combattant, camionneur, vendeur, catéchiste, artiste, chanteur, écrivain, homme politique/hommes politiques, homme d'affaires/hommes d'affaires, expatrié, convive, noceur, commercial/commerciaux, producteur, pompier",
  ),
  ...counted(
    { status: 'civilian', occupation: 'journalist' },
    'journaliste, reporter, cameraman, photographe, correspondant',
  ),
  ...counted(
    { status: 'civilian', occupation: 'aidWorker' },
    'humanitaire, travailleur humanitaire, bénévole, secouriste, volontaire',
  ),
  ...counted(
    { status: 'civilian', occupation: 'medic' },
    'médecin, infirmier, infirmière, soignant, ambulancier, sage-femme/sages-femmes',
  ),
  ...counted(
    { status: 'civilian', occupation: 'teacher' },
    'enseignant, enseignante, instituteur, institutrice, professeur',
  ),
  ...counted(
    { status: 'civilian', age: 'child' },
    'enfant, bébé, mineur, nourrisson, adolescent, nouveau-né',
  ),
  ...counted(
    { status: 'civilian', age: 'child', sex: 'woman' },
    'fille, fillette, jeune fille/jeunes filles, adolescente, écolière, lycéenne',
  ),
  ...counted({ status: 'civilian', age: 'child', sex: 'man' }, 'garçon, garçonnet'),
  ...counted(
    { status: 'civilian', sex: 'woman' },
    'femme, mère, épouse, sœur, grand-mère, veuve, tante, religieuse, habitante, villageoise, vendeuse, commerçante, étudiante, mère de famille/mères de famille, passagère, dame',
  ),
  ...counted({ sex: 'man' }, 'père, mari, fils/fils, neveu/neveux, oncle, grand-père, époux'),
  ...counted(
    { force: 'military' },
    "soldat, militaire, officier, sous-officier, caporal/caporaux, sergent, lieutenant, capitaine, commandant, colonel, général/généraux, para, parachutiste, marin, tirailleur, légionnaire, gars, homme de rang/hommes de rang, conscrit, pilote, aviateur, soldat de l'armée, garde national, frère d'armes, réserviste",
  ),
  ...heads(
    'many',
    { force: 'military' },
    'troupes, effectifs, forces de défense et de sécurité, éléments des forces de défense et de sécurité, hommes de troupe, membres des forces de sécurité, soldats loyalistes, FDS',
  ),
  ...counted(
    { force: 'police' },
    "policier, gendarme, agent de police, officier de police, garde, douanier, agent de sécurité, garde forestier, agent des forces de l'ordre, gardien, vigile, CRS",
  ),
  ...heads('many', { force: 'police' }, "forces de l'ordre, membres des forces de l'ordre"),
  ...counted(
    { force: 'militia' },
    "milicien, paramilitaire, volontaire pour la défense de la patrie/volontaires pour la défense de la patrie, VDP/VDP, chasseur traditionnel/chasseurs traditionnels, dozo, combattant dozo, membre d'un groupe d'autodéfense, chasseur, auxiliaire",
  ),
  ...counted(
    { force: 'rebel' },
    'rebelle, insurgé, séparatiste, maquisard, guérillero, guérilléro, mutin, indépendantiste',
  ),
  ...counted(
    { force: 'jihadist' },
    'terroriste, djihadiste, jihadiste, islamiste, kamikaze, extrémiste, militant islamiste',
  ),
  ...counted(
    { force: 'peacekeeper' },
    'casque bleu, Casque bleu/Casques bleus, casque bleu/casques bleus, soldat de la paix/soldats de la paix',
  ),
  ...counted({ force: 'mercenary' }, 'mercenaire, instructeur russe, paramilitaire russe'),
  ...counted(
    { status: 'combatant' },
    "combattant, homme armé/hommes armés, tireur, sniper, chef de guerre/chefs de guerre, tireur d'élite",
  ),
  ...counted(
    { status: 'combatant', bare: 'captured' },
    'prisonnier, prisonnier de guerre/prisonniers de guerre, captif',
  ),
  ...heads(
    'group',
    {},
    'armée, groupe, bande, forces, unité, patrouille, bataillon, brigade, milice, police, gendarmerie, mouvement, gouvernement, junte, régime, forces armées, groupe armé, coalition, population, convoi militaire, compagnie, peloton, faction, organisation',
  ),
  ...counted(
    { unit: 'vehicle' },
    'véhicule, char, voiture, camion, bus/bus, pick-up/pick-up, pickup, moto, motocyclette, blindé, véhicule blindé, ambulance, camionnette, convoi, colonne, citerne, camion-citerne/camions-citernes, autocar, car, minibus/minibus, train, engin, tracteur, bulldozer, vélo, tricycle, taxi, automobile, pirogue motorisée',
  ),
  ...counted({ unit: 'aircraft' }, 'avion, hélicoptère, aéronef, avion de chasse/avions de chasse, appareil'),
  ...counted({ unit: 'drone' }, 'drone'),
  ...counted(
    { unit: 'weapon' },
    "arme, fusil, mitrailleuse, mortier, canon, pièce d'artillerie/pièces d'artillerie, lance-roquettes/lance-roquettes, missile, roquette, kalachnikov, pistolet, obusier, radar, PM/PM, AK, fusil d'assaut/fusils d'assaut",
  ),
  ...heads('many', { unit: 'weapon' }, 'armement, matériel, matériels, armements, équipement, équipements'),
  ...counted(
    { unit: 'ammunition' },
    'obus/obus, balle, cartouche, grenade, mine, chargeur, engin explosif, bombe',
  ),
  ...heads('many', { unit: 'ammunition' }, 'munitions, explosifs'),
  ...counted(
    { unit: 'vessel' },
    'bateau/bateaux, navire, pirogue, embarcation, frégate, vedette, sous-marin',
  ),
  ...counted(
    { unit: 'building' },
    'bâtiment, maison, école, hôpital/hôpitaux, pont, église, mosquée, dépôt, boutique, magasin, ferme, prison, village, case, marché, campement, grenier, immeuble, usine, centre de santé/centres de santé, poste, commissariat, base, camp, hôtel, antenne, pylône, logement, mausolée, installation, bureau/bureaux, kiosque, appartement, barrage, gendarmerie, mairie, poste de police/postes de police',
  ),
  ...counted(
    { unit: 'animal' },
    'bœuf, vache, mouton, chèvre, animal/animaux, chameau/chameaux, âne, tête de bétail/têtes de bétail',
  ),
  ...heads('many', { unit: 'animal' }, 'bétail, têtes'),
];

const MARKS = [
  ...marks('o', "de, d', du, des, d'entre"),
  ...marks('y', 'par, de la main de, aux mains de'),
  ...marks(
    'i',
    "dans, à, au, aux, en, sur, lors, vers, chez, pendant, durant, près, contre, depuis, après, avant, sous, entre, devant, derrière, avec, pour, hors, lors de, lors d', au cours, suite, suite à, jusqu",
  ),
  ...marks('w', "qui, que, qu', dont, lequel, laquelle, lesquels, où"),
  ...marks('&', "et, ou, ainsi que, ainsi qu', de même que, plus, puis, et de"),
  ...marks(
    '+',
    'dont, parmi lesquels, parmi lesquelles, parmi eux, y compris, notamment, parmi elles, au nombre desquels, incluant',
  ),
  ...marks(
    'B',
    "a été, ont été, avait été, avaient été, est, sont, était, étaient, été, être, sera, fut, furent, étant, ayant été, soit, soient, aient été, ait été, retrouvé, retrouvés, retrouvée, retrouvées, restent, reste, se sont, s'est, s'étaient, trouvé, trouvés",
  ),
  ...marks(
    'H',
    'a, ont, avait, avaient, ayant, avoir, ai, avons, eu, fait, font, faisait, faisant, faire, firent, fit, aient, ait, causé, causant, provoqué, entraîné, provoquant, entraînant',
  ),
  ...marks('h', 'aurait, auraient, serait, seraient, aurait été, auraient été, aurait fait, auraient fait'),
  ...marks('X', "ne, n', pas, ni, jamais, sans"),
  ...marks(
    'M',
    "pourrait, pourraient, peut, peuvent, doit, doivent, devrait, devraient, voulait, voulaient, menace de, menacent de, menacé de, veulent, va, vont, tenté de, tenter de, tentent de, cherche à, cherchent à, capable de, visant à, pour, afin de, afin d'",
  ),
  ...marks(
    '~',
    'également, aussi, déjà, encore, grièvement, gravement, légèrement, mortellement, sauvagement, froidement, sommairement, notamment, environ, désormais, toujours, tous, toutes, tout, toute, principalement, essentiellement, sérieusement, dangereusement, bel et bien, tragiquement, lâchement, officiellement, seulement, simultanément, présumés, présumé, sur place, à ce jour, au total, en tout, ainsi, provisoirement, rien que, en outre, par ailleurs, en revanche, enfin, ensuite, même',
  ),
  ...marks(
    "'",
    "le, la, les, l', ce, cet, cette, ces, leur, leurs, son, sa, ses, nos, notre, mon, ma, mes, y, se, s', en",
  ),
  ...marks('O', 'autre, autres, nouveaux, nouvelles, supplémentaires, de plus'),
  ...marks('%', "si, s'il, s'ils, au cas où, à moins que"),
  ...marks('b', 'mais, tandis que, alors que, bien que, cependant, toutefois, parce que, car, pourtant, or'),
  ...marks(
    '>',
    "il, elle, ils, elles, on, nous, je, j', celui-ci, celle-ci, ceux-ci, celles-ci, ces derniers, ce dernier, cette dernière",
  ),
];

const REPORTING = [
  ...reports(
    'R',
    { stance: 'asserts' },
    "dit, disent, disait, disant, déclaré, déclarent, déclare, déclarant, affirmé, affirme, affirment, affirmait, affirmant, annoncé, annonce, annoncent, annonçant, annonçait, indiqué, indique, indiquent, indiquait, indiquant, précisé, précise, précisent, ajouté, ajoute, ajoutent, rapporté, rapporte, rapportent, rapportait, fait état de, fait état d', font état de, font état d', faisant état de, faisait état de, évoqué, évoque, évoquent, évoquait, revendiqué, revendique, revendiquent, revendiquant, assuré, assure, assurent, estimé, estime, estiment, évalue, évaluent, évalué, souligné, souligne, expliqué, explique, expliquent, raconté, raconte, racontent, témoigné, témoigne, écrit, écrivent, publié, signalé, signale, signalent, communiqué, reconnu, reconnaît, reconnaissent, admis, avancé, avance, avancent, parle de, parlent de, parlait de, parlé de, accusé, accuse, accusent, dénombré, dénombre, recensé, recense, prétend, prétendent, prétendu, soutient, soutiennent, noté, note, révélé, révèle, révèlent, confié, confie, relaté, relate, relatent, martelé, fait savoir, a compté, informé, informe, a-t-il déclaré, a-t-il dit, documenté, dénoncé, dénonce, dénoncent, selon lui, conclu, affirmer, enregistré, décompte, comptabilisé",
  ),
  ...reports(
    'R',
    { stance: 'confirms' },
    'confirmé, confirme, confirment, confirmait, confirmant, confirmer, vérifié',
  ),
  ...reports(
    'R',
    { stance: 'denies' },
    'nié, nie, nient, niait, démenti, dément, démentent, démentait, rejeté, rejette, rejettent, réfuté, réfute, réfutent, contesté, conteste, contestent, démentant, niant',
  ),
  ...reports('R', { stance: 'doubts' }, 'doute, doutent, mis en doute, met en doute, remis en cause'),
  ...reports(
    'r',
    { stance: 'asserts' },
    "selon, d'après, d' après, au dire de, aux dires de, citant, de source, de sources, à en croire, aux yeux de, de l'avis de",
  ),
];

const SPEAKERS = marks(
  'S',
  'porte-parole, source, sources, responsable, responsables, autorités, autorité, témoin, témoins, communiqué, rapport, médias, journal, agence, télévision, radio, ministère, observatoire, habitants, rescapé, survivant, élu, maire, gouverneur, préfet, gouvernement, armée, police, hôpital',
);

/** Every word the French engine knows. */
export const lexicon = new Lexicon([...HITS, ...HEADS, ...MARKS, ...REPORTING, ...SPEAKERS, ...acts]);
