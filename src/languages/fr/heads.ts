import type { Entry } from '../../extract/lexicon.ts';
import { heads, spelled } from '../../extract/vocabulary.ts';

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

/** Who and what can be counted. */
export const HEADS: readonly Entry[] = [
  ...counted(
    {},
    `personne, homme, individu, être humain, habitant, camarade, collègue, compagnon d'armes/compagnons d'armes, frère d'armes/frères d'armes, autre, membre, ressortissant, jeune, citoyen, leader, dirigeant, responsable, chef, numéro deux/numéros deux, passager, occupant, proche, suspect, manifestant, militant, partisan, opposant, élément, compatriote, étranger, touriste, ouvrier, travailleur, travailleur migrant, sympathisant, employé, agent, chauffeur, conducteur, détenu, pensionnaire, frère, survivant, gens/gens, migrant, supporter, agresseur, braqueur, voleur, bandit, rescapé, participant, humain, Africain, musulman, chrétien, combattant étranger`,
  ),
  ...counted(
    { status: 'civilian', bare: 'displaced' },
    `réfugié, déplacé, déplacé interne/déplacés internes, sans-abri, personne déplacée/personnes déplacées, sinistré`,
  ),
  ...counted({ status: 'civilian', bare: 'abducted' }, 'otage'),
  ...counted({ bare: 'killedOrInjured' }, 'victime'),
  ...counted({ status: 'civilian', bare: 'killedOrInjured' }, 'victime civile/victimes civiles'),
  ...counted(
    {},
    `groupe de personnes/groupes de personnes, ressortissante, citoyenne, manifestante, ouvrière, employée, étrangère, jeune homme/jeunes hommes, personne âgée/personnes âgées, vieillard, adulte, marcheur, civil armé/civils armés, travailleur étranger/travailleurs étrangers, salarié, sujet, mineur clandestin, contrebandier, trafiquant, coupeur de route/coupeurs de route, délinquant, meneur, cerveau/cerveaux, commanditaire, complice, ennemi, adversaire, tueur, preneur d'otages/preneurs d'otages, équipier`,
  ),
  ...heads(
    'many',
    {},
    `membres de la famille, membres d'une même famille, âmes, vies, vies humaines, nationalités, ressortissants`,
  ),
  ...counted(
    { status: 'civilian' },
    `civil, villageois, paysan, cultivateur, éleveur, berger, pêcheur, agriculteur, passant, riverain, fidèle, pèlerin, commerçant, marchand, élève, étudiant, écolier, collégien, lycéen, prêtre, imam, pasteur, religieux/religieux, moine, maire, préfet, député, chef de village, notable, orpailleur, mineur artisanal, avocat, magistrat, juge, footballeur, joueur, athlète, entraîneur, spectateur, client, ambassadeur, diplomate, ministre, sénateur, président, évêque, archevêque, missionnaire, cadre, directeur, syndicaliste, chef coutumier, non-combattant, camionneur, vendeur, catéchiste, artiste, chanteur, écrivain, homme politique/hommes politiques, homme d'affaires/hommes d'affaires, expatrié, convive, noceur, commercial/commerciaux, producteur, pompier, civile, non combattant, paysanne, cultivatrice, bergère, pêcheuse, conseiller, conseillère, coordonnateur, coordinateur, coordinatrice, administrateur, administrateur du territoire/administrateurs de territoire, secrétaire général/secrétaires généraux, activiste, procureur, substitut, adjoint au maire/adjoints au maire, acteur de la société civile/acteurs de la société civile, leader communautaire/leaders communautaires, directrice, patient, patiente, voisin, voisine, élu, élue, bourgmestre, sous-préfet, gouverneur, chef de quartier/chefs de quartier, chef de canton/chefs de canton, chef traditionnel/chefs traditionnels, boutiquier, boucher, boulanger, tailleur, coiffeur, menuisier, forgeron, pillard, restaurateur, cuisinier, mécanicien, maçon, ingénieur, technicien, fonctionnaire, universitaire, chercheur, retraité, croyant, paroissien, séminariste, sœur religieuse/sœurs religieuses, curé, marabout, rabbin, voyageur, touriste, promeneur, baigneur, écolière, étudiante, creuseur, orpailleuse, bûcheron, ramasseur de bois/ramasseurs de bois, travailleur agricole/travailleurs agricoles, ouvrier agricole/ouvriers agricoles, chauffeur de taxi/chauffeurs de taxi, chauffeur routier/chauffeurs routiers, transporteur, motocycliste, piéton, cycliste, supportrice, défenseur des droits de l'homme/défenseurs des droits de l'homme, militant des droits de l'homme/militants des droits de l'homme`,
  ),
  ...counted(
    { status: 'civilian', occupation: 'journalist' },
    `journaliste, reporter, cadreur, animateur, animateur radio/animateurs radio, blogueur, cameraman, photographe, correspondant`,
  ),
  ...counted(
    { status: 'civilian', occupation: 'aidWorker' },
    `humanitaire, travailleur humanitaire, travailleuse humanitaire, employé humanitaire/employés humanitaires, agent humanitaire/agents humanitaires, casque blanc/casques blancs, bénévole, secouriste, volontaire`,
  ),
  ...counted(
    { status: 'civilian', occupation: 'medic' },
    `médecin, infirmier, infirmière, soignant, soignante, chirurgien, chirurgienne, aide-soignant/aides-soignants, personnel soignant, personnel médical, agent de santé/agents de santé, pharmacien, ambulancier, sage-femme/sages-femmes`,
  ),
  ...counted(
    { status: 'civilian', occupation: 'teacher' },
    `enseignant, enseignante, instituteur, institutrice, professeur`,
  ),
  ...counted(
    { status: 'civilian', age: 'child' },
    `enfant, bébé, gamin, petit garçon/petits garçons, petit-fils/petits-fils, orphelin, enfant soldat/enfants soldats, jeune enfant/jeunes enfants, mineur, nourrisson, adolescent, nouveau-né`,
  ),
  ...counted(
    { status: 'civilian', age: 'child', sex: 'woman' },
    `fille, fillette, petite fille/petites filles, gamine, jeune fille/jeunes filles, adolescente, écolière, lycéenne`,
  ),
  ...counted({ status: 'civilian', age: 'child', sex: 'man' }, 'garçon, garçonnet'),
  ...counted(
    { status: 'civilian', sex: 'woman' },
    `femme, femme enceinte/femmes enceintes, jeune femme/jeunes femmes, belle-sœur/belles-sœurs, fiancée, compagne, conjointe, amie, belle-fille/belles-filles, demi-sœur/demi-sœurs, grande sœur/grandes sœurs, petite sœur/petites sœurs, cousine, nièce, belle-mère, mère, épouse, sœur, grand-mère, veuve, tante, religieuse, habitante, villageoise, vendeuse, commerçante, étudiante, mère de famille/mères de famille, passagère, dame`,
  ),
  ...counted(
    { sex: 'man' },
    `père, mari, fils/fils, neveu/neveux, oncle, grand-père, époux, cousin, frère, grand frère/grands frères, petit frère/petits frères, frère cadet/frères cadets, frère aîné/frères aînés, frère jumeau/frères jumeaux, beau-frère/beaux-frères, beau-père/beaux-pères, beau-fils/beaux-fils, gendre, fiancé, conjoint, compagnon, cadet, ami`,
  ),
  ...counted(
    { force: 'military' },
    `soldat, militaire, officier, sous-officier, caporal/caporaux, sergent, lieutenant, capitaine, commandant, colonel, général/généraux, para, parachutiste, marin, tirailleur, légionnaire, gars, homme de rang/hommes de rang, conscrit, pilote, aviateur, soldat de l'armée, garde national, frère d'armes/frères d'armes, réserviste, appelé, engagé, adjudant, adjudant-chef, maréchal des logis, sous-lieutenant, aspirant, commando, artilleur, fantassin, tankiste, béret rouge/bérets rouges, béret vert/bérets verts, garde-côte/garde-côtes, garde républicain/gardes républicains, garde présidentiel/gardes présidentiels, démineur, sapeur, militaire du rang/militaires du rang, haut gradé/hauts gradés, gradé, soldate, élève officier/élèves officiers, recrue, cadet, casque vert`,
  ),
  ...heads(
    'many',
    { force: 'military' },
    `troupes, effectifs, forces de défense et de sécurité, éléments des forces de défense et de sécurité, hommes de troupe, membres des forces de sécurité, soldats loyalistes, FDS, membres des forces armées, membres de l'armée, éléments de l'armée, personnels militaires, agents des forces de défense, éléments des FDS, membres des FDS, hommes en uniforme`,
  ),
  ...counted(
    { force: 'police' },
    `policier, policière, gendarme, gendarme mobile/gendarmes mobiles, commissaire, brigadier, brigadier-chef, inspecteur, agent des douanes/agents des douanes, surveillant pénitentiaire/surveillants pénitentiaires, garde pénitentiaire/gardes pénitentiaires, garde du corps/gardes du corps, garde-frontière/gardes-frontières, garde-frontières/garde-frontières, garde civil/gardes civils, écogarde, éco-garde, ranger, agent de sécurité/agents de sécurité, agent de police/agents de police, officier de police/officiers de police, garde, douanier, garde forestier/gardes forestiers, agent des forces de l'ordre/agents des forces de l'ordre, gardien, vigile, CRS`,
  ),
  ...heads('many', { force: 'police' }, "forces de l'ordre, membres des forces de l'ordre"),
  ...counted(
    { force: 'militia' },
    `milicien, Maï-Maï/Maï-Maï, Mai-Mai/Mai-Mai, Mayi-Mayi/Mayi-Mayi, Wazalendo/Wazalendo, anti-balaka/anti-balakas, antibalaka/antibalakas, janjawid/janjawids, dozo/dozos, chasseur dozo/chasseurs dozos, paramilitaire, koglweogo/koglweogos, membre d'une milice/membres d'une milice, membre de milices/membres de milices, supplétif, patriote, volontaire pour la défense de la patrie/volontaires pour la défense de la patrie, VDP/VDP, chasseur traditionnel/chasseurs traditionnels, dozo, combattant dozo, membre d'un groupe d'autodéfense/membres d'un groupe d'autodéfense, membre d'un groupe d'auto-défense/membres d'un groupe d'auto-défense, volontaire civil/volontaires civils, chasseur, auxiliaire, milicien armé/miliciens armés`,
  ),
  ...counted(
    { force: 'rebel' },
    `rebelle, insurgé, séparatiste, maquisard, guérillero, guérilléro, mutin, indépendantiste, sécessionniste, peshmerga, combattant séparatiste/combattants séparatistes, combattant rebelle/combattants rebelles`,
  ),
  ...counted(
    { force: 'jihadist' },
    `terroriste, terroriste armé/terroristes armés, djihadiste, jihadiste, islamiste, islamiste armé/islamistes armés, djihadiste présumé/djihadistes présumés, combattant djihadiste/combattants djihadistes, combattant jihadiste/combattants jihadistes, combattant islamiste/combattants islamistes, taliban, moudjahid/moudjahidine, narcoterroriste, kamikaze, extrémiste, militant islamiste`,
  ),
  ...counted(
    { force: 'peacekeeper' },
    `casque bleu, Casque bleu/Casques bleus, casque bleu/casques bleus, soldat de la paix/soldats de la paix`,
  ),
  ...counted({ force: 'mercenary' }, `mercenaire, instructeur russe, paramilitaire russe`),
  ...counted(
    { status: 'combatant' },
    `combattant, combattante, guerrier, belligérant, homme armé/hommes armés, individu armé/individus armés, bandit armé/bandits armés, assaillant, attaquant, insurgé armé/insurgés armés, tireur, sniper, chef de guerre/chefs de guerre, tireur d'élite`,
  ),
  ...counted(
    { status: 'combatant', bare: 'captured' },
    `prisonnier, prisonnier de guerre/prisonniers de guerre, captif`,
  ),
  ...heads('group', {}, 'famille, ménage, foyer, couple, communauté, équipe'),
  ...heads('many', {}, 'familles, ménages, foyers, couples, communautés, équipes'),
  ...heads(
    'group',
    {},
    `convoi, convoi militaire, convois militaires, patrouille militaire, patrouilles militaires, détachement militaire, position militaire, positions militaires, armée, groupe, bande, forces, unité, patrouille, bataillon, brigade, milice, police, gendarmerie, mouvement, gouvernement, front, bande armée, bandes armées, groupes armés, groupes, milices, forces de sécurité, cellule, gang, équipage, troupe, section, escadron, régiment, division, contingent, garnison, commando, état-major, escorte, junte, régime, forces armées, groupe armé, coalition, population, convoi militaire, compagnie, peloton, faction, organisation`,
  ),
  ...counted(
    { unit: 'vehicle' },
    `véhicule, char, char d'assaut/chars d'assaut, véhicule militaire/véhicules militaires, véhicule de combat/véhicules de combat, bus scolaire/bus scolaires, autobus/autobus, poids lourd/poids lourds, semi-remorque, 4x4/4x4, engin roulant/engins roulants, véhicule 4x4/véhicules 4x4, locomotive, wagon, tramway, scooter, bicyclette, taxi-moto/taxis-motos, voiture, camion, bus/bus, pick-up/pick-up, pickup, moto, motocyclette, blindé, véhicule blindé, ambulance, camionnette, convoi, colonne, citerne, camion-citerne/camions-citernes, autocar, car, minibus/minibus, train, engin, tracteur, bulldozer, vélo, tricycle, taxi, automobile, pirogue motorisée`,
  ),
  ...counted(
    { unit: 'aircraft' },
    `avion, hélicoptère, hélicoptère de combat/hélicoptères de combat, avion de combat/avions de combat, avion de transport/avions de transport, chasseur-bombardier/chasseurs-bombardiers, bombardier, jet, planeur, ULM/ULM, aéronef, avion de chasse/avions de chasse, appareil`,
  ),
  ...counted(
    { unit: 'drone' },
    `drone, drone de combat/drones de combat, drone d'attaque/drones d'attaque, drone kamikaze/drones kamikazes`,
  ),
  ...counted(
    { unit: 'weapon' },
    `fusil, arme à feu/armes à feu, arme de guerre/armes de guerre, arme automatique/armes automatiques, fusil-mitrailleur/fusils-mitrailleurs, arme lourde/armes lourdes, arme légère/armes légères, batterie, lance-grenades/lance-grenades, mitrailleuse, mortier, canon, pièce d'artillerie/pièces d'artillerie, lance-roquettes/lance-roquettes, missile, roquette, kalachnikov, pistolet, obusier, radar, PM/PM, AK, fusil d'assaut/fusils d'assaut`,
  ),
  ...spelled(false, counted({ unit: 'weapon' }, 'arme')),
  ...heads('many', { unit: 'weapon' }, `armement, matériel, matériels, armements, équipement, équipements`),
  ...counted(
    { unit: 'ammunition' },
    `obus/obus, balle, cartouche, grenade, mine, chargeur, engin explosif, bombe`,
  ),
  ...heads('many', { unit: 'ammunition' }, 'munitions, explosifs'),
  ...counted(
    { unit: 'vessel' },
    `bateau/bateaux, pinasse, felouque, canot, ferry, vedette rapide/vedettes rapides, chaloupe, barque, pétrolier, cargo, navire de guerre/navires de guerre, bateau de pêche/bateaux de pêche, chalutier, boutre, patrouilleur, zodiac, navire, pirogue, embarcation, frégate, vedette, sous-marin`,
  ),
  ...counted(
    { unit: 'building' },
    `bâtiment, case, paillote, cahute, baraque, baraquement, logement, appartement, poste de santé/postes de santé, kiosque, station-service/stations-service, pylône, maison, école, lycée, collège, université, hôpital/hôpitaux, pont, dépôt, boutique, magasin, ferme, prison, village, habitation, hutte, concession, église, chapelle, temple, mosquée, salle de classe/salles de classe, classe, commerce, échoppe, étal/étals, hangar, entrepôt, cabane, tente, abri, puits/puits, forage, dispensaire, clinique, pharmacie, centre commercial/centres commerciaux, bâtiment gouvernemental/bâtiments gouvernementaux, bâtiment public/bâtiments publics, gare, aéroport, raffinerie, dépôt de carburant/dépôts de carburant, base militaire/bases militaires, camp militaire/camps militaires, poste militaire/postes militaires, poste de contrôle/postes de contrôle, check-point/check-points, pylône électrique/pylônes électriques, campement, grenier, immeuble d'habitation/immeubles d'habitation, immeuble, usine, centre de santé/centres de santé, poste, commissariat, base, camp, hôtel, antenne, pylône, logement, mausolée, installation, bureau/bureaux, kiosque, appartement, barrage, gendarmerie, marché, mairie, poste de police/postes de police`,
  ),
  ...counted(
    { unit: 'animal' },
    `bœuf, bovin, ovin, caprin, porc, cheval/chevaux, poulet, dromadaire, vache, mouton, chèvre, animal/animaux, chameau/chameaux, âne, tête de bétail/têtes de bétail`,
  ),
  ...heads('many', { unit: 'animal' }, 'bétail, têtes'),
];
