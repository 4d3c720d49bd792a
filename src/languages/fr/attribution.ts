import type { VouchingWords } from '../../extract/attribution/vouching-words.ts';
import type { Hedges } from '../../extract/language.ts';
import { agreements, phraseList, wordMap, wordSet } from '../../extract/vocabulary.ts';
import type { Force, VoiceKind } from '../../model/vocabulary.ts';

/** What kind of voice a word makes of its speaker. */
export const speakers: ReadonlyMap<string, VoiceKind> = wordMap<VoiceKind>({
  witness: `temoin, temoins, habitant, habitants, habitante, riverain, riverains, villageois, survivant, survivants,
     rescape, rescapes, voisin, voisins, proche, proches`,
  medical: `hopital, medecin, medecins, infirmier, infirmiere, infirmiers, infirmieres, morgue, hospitaliere, hospitalieres, medicale, medicales, medical,
     clinique, soignants, sanitaire, sanitaires, secouriste, secouristes, secours, pompiers, sapeurs-pompiers`,
  outlet: `journal, television, radio, media, medias, presse, quotidien, hebdomadaire, chaine, site, journalistes,
     reporters, correspondant`,
  agency: 'agence',
  government: `gouvernement, ministere, ministre, autorites, autorite, responsable, responsables, gouverneur, maire,
     president, police, procureur, parquet, prefet, ambassade, gendarmerie, kremlin, mairie, presidence, elu,
     communales`,
  ngo: 'observatoire, ong, organisation, association, humanitaires, defenseurs, comite, barometre, centre, collectif, societe, croix, croissant',
  un: 'onu, nations, unicef, hcr, minusma, monusco, ocha, oit, oms',
  party: `armee, rebelles, rebellion, mouvement, front, milice, militaires, militaire, forces, djihadistes,
     jihadistes, coalition, junte, soldats, etat-major`,
  unnamed: 'source, sources, anonymat, communique, rapport, rapports, bilan, informations',
});

export const hedges: Hedges = {
  alleged: wordSet(
    'presume, presumes, presumee, presumees, supposes, apparemment, vraisemblablement, probablement',
  ),
  feared: wordSet(
    'crainte, craintes, craint, craignent, craindre, redoute, redoutent, redouter, redouté, redoutée, redoutés, redoutées',
  ),
  reasons: wordSet('par, de'),
  cumulative: phraseList(
    `depuis le début, depuis janvier, depuis février, depuis mars, depuis avril, depuis mai, depuis juin,
     depuis juillet, depuis août, depuis septembre, depuis octobre, depuis novembre, depuis décembre,
     depuis que, depuis l'an, depuis plus, depuis plusieurs, depuis des, depuis la chute, depuis le coup,
     depuis la reprise, depuis l'arrivée, depuis le lancement, depuis le déclenchement, depuis le départ,
     ces dernières années, ces derniers mois, ces dernières semaines, ces derniers temps, campagne au cours,
     campagne pendant, cette campagne, au cours des dernières, au cours des derniers, dernières années,
     derniers mois, par an, par jour, par mois, par semaine, chaque jour, chaque année, chaque mois,
     chaque semaine, tous les jours, tous les ans, en un an, en deux ans, en trois ans, en quatre ans,
     en cinq ans, en dix ans, en un mois, en deux mois, en trois mois, en six mois, pendant la guerre,
     durant la guerre, pendant le conflit, durant le conflit, dans ce conflit, dans le conflit, de ce conflit,
     du conflit, ce conflit, la guerre a fait, le conflit a fait, la guerre qui, le conflit qui, cette guerre,
     de la guerre, dans la guerre, cette année, jusqu'à présent, jusqu'ici, à ce jour, à travers le pays,
     au fil des, des années, de l'invasion, l'occupation, en raison de l'insécurité, mois de`,
  ),
  background: phraseList(
    `il y a un an, il y a un mois, il y a une semaine, il y a deux, il y a trois, il y a quatre, il y a cinq,
     il y a six, il y a dix, il y a quelques, il y a plusieurs, le mois dernier, le mois passé, du mois dernier,
     la semaine dernière, la semaine passée, la semaine précédente, la semaine d'avant, le week-end dernier, le week-end passé, le week-end précédent, le mois précédent, précédente attaque, une précédente, précédentes attaques,
     dernière attaque, après celle, après celles, depuis celle, depuis celles, la dernière en date, dont la dernière, la plus meurtrière, par le passé, auparavant,
     quelques jours plus tôt, quelques semaines plus tôt, quelques mois plus tôt, jours plus tôt,
     semaines plus tôt, mois plus tôt, années plus tôt, ans plus tôt, un an plus tôt, seconde guerre mondiale,
     première guerre mondiale, à l'époque, génocide`,
  ),
};

export const claimNouns = wordSet(
  'selon, bilan, source, sources, estimation, estimations, chiffres, revendication',
);

/** Behind a name: whoever it names is not who is meant. */
export const linking = new Set<string>();

/** What a reader does to a document. */
export const organisations = wordSet(
  `ong, organisation, organisation non gouvernementale, association, observatoire, collectif, comite, mouvement citoyen,
   organisation humanitaire, ong humanitaire`,
);

export const seeing = wordSet('vu, vue, obtenu, obtenue, consulté, consultée, lu, lue, reçu, reçue');

/** Words for a figure by itself. */
export const figures = wordSet(
  'chiffre, chiffres, nombre, bilan, total, décompte, relevé, comptage, recensement',
);

export const forces: ReadonlyMap<string, Force> = wordMap<Force>({
  military: 'armee, forces armees, militaire, militaires, soldats, etat-major',
  police: 'police, gendarmes, gendarmerie',
  rebel: 'rebelles, rebellion, insurges, separatistes, groupe rebelle, guerilla',
  militia: 'milice, miliciens',
  jihadist: 'djihadistes, jihadistes, groupe jihadiste, groupe djihadiste, islamistes, terroristes',
  mercenary: 'mercenaires',
});

/** Words that say whose: *cinq de **ses** hommes*. */
export const possessives = wordSet('ses, leurs, nos, son, notre');

/** A peace force, where the report names one. */
export const missions = wordSet('mission');

/** What those who keep order do with the arms of others. */
export const recovering = wordSet(
  `récupéré, récupérée, récupérés, récupérées, saisi, saisie, saisis, saisies, confisqué, confisquée, confisqués,
   confisquées, retrouvé, retrouvée, retrouvés, retrouvées`,
);

/** Behind one of these stands who those are who were counted. */
export const identities = phraseList(
  `il s'agit de, il s'agit d', il s'agit du, il s'agit des, il s'agirait de, il s'agirait d', ce sont, c'étaient,
   les victimes sont, les victimes étaient, les morts sont, les morts étaient, les tués sont, les défunts sont,
   toutes les victimes sont, les personnes tuées sont`,
);

/** Who serves in a force that the noun does not tell. */
export const agents = wordSet('agent, agents, élément, éléments');

/** What is done with a toll that is given out. */
export const publishing = wordSet(
  `livré, livre, livrent, donné, dressé, dresse, publié, communiqué, présenté, présente, établi, rendu, fourni,
   avancé, annoncé, actualisé, révisé`,
);

/** Words of saying that say who did it. */
export const blaming = wordSet(
  'accuse, accusent, accusait, accusaient, impute, imputent, attribue, attribuent',
);

/** Parts of a country that no one speaks for. */
export const compass = wordSet(
  'centre, nord, sud, est, ouest, nord-est, nord-ouest, sud-est, sud-ouest, extrême-nord, région, bassin, golfe',
);

/** Verbs of counting that are no words of saying. */
export const counting =
  wordSet(`compte, comptent, comptait, comptaient, compté, vu, trouvé, transféré, opéré, amputé, accueilli,
   reçu, soigné, évacué, enterré`);

/** Of those, what is done for the hurt. */
export const treating = wordSet('transféré, opéré, amputé, soigné, évacué');

/** Those who speak for a state. */
export const states = wordSet('gouvernement, ministère, ministre, présidence');

/** Men of whom the noun says nothing. */
export const men = wordSet('homme, hommes, élément, éléments, collègue, collègues, camarade, camarades');

/** Words of a force in a speaker's. */
export const forcesTell = wordSet(
  `armée, militaire, militaires, sécuritaire, sécuritaires, état-major, colonel, général, capitaine, lieutenant,
   commandant, officier, gendarme, soldat, lieutenant-colonel, brigade, bataillon`,
);

/** Nouns for people by what befell them. */
export const stricken = wordSet('blessé, blessés, blessée, blessées, disparu, disparus, admissions, défunts');

/** Waters that a country's name is that of. */
export const waters = wordSet('fleuve, lac, rivière');

/** Verbs by which an armed side says that a deed was its own. */
export const claiming = wordSet(
  'revendique, revendiquent, revendiqué, revendiquait, revendiquaient, revendiquant, revendiquer',
);

/** What raiders ride. */
export const mounts = wordSet('moto, motos, motocyclette, motocyclettes, moto-taxi, pirogue, pirogues');

/** What the dead are counted by. */
export const bodies = wordSet('corps, cadavre, cadavres, dépouille, dépouilles, martyrs');

/** Groups told by their size. */
export const collectives = wordSet('famille, foyer, equipe, equipage, groupe, bande, patrouille');

/** Of a report that has told of dead, the dead. */
export const victims = wordSet('victime, victimes');

/** Words that hold an article. */
export const contractions = wordSet('du, au');

/** Verbs that say something with a toll alone: *a **porté** à neuf le nombre de*. */
export const giving = wordSet('porté, revu, révisé, relevé');

/** No French word of saying is a hospital's too. */
export const admitting = new Set<string>();

/** No pronoun is a person's alone: *il* and *elle* are a ministry and a police force too. */
export const personals = new Set<string>();

/** Pronouns that no person goes by. */
export const neuters = wordSet('cela, celle-ci, celui-ci');

/** Words by which a sentence says who gave out what those before tell. */
export const vouching: VouchingWords = {
  tellings: wordSet(
    'information, informations, nouvelle, annonce, bilan, chiffre, chiffres, faits, précision',
  ),
  these: wordSet('cela, ceci, ça'),
  gives: wordSet(
    `livre, livrent, livrait, livré, livrée, livrés, livrées, donne, donnent, donné, donnée, donnés, données,
     fournit, fourni, fournie, fournis, fournies, communique, communiqué, communiquée, communiqués, communiquées,
     faite, rendue, rendu, rendus, publie, publié, publiée, publiés, publiées, relaie, relayé, relayée, relayées,
     rapportés, rapportées, transmise, transmis, transmises`,
  ),
  clefts: ["c ' est ce qu", "c ' est ce que", "c ' est du moins ce qu", "c ' est du moins ce que"],
};

/** Pronouns that make a verb one's own. */
export const reflexives = wordSet('s, se');

/** What tells of a noun's gender and number, and what a pronoun asks of it. */
export const agreement = agreements({
  masculine: 'il, le, un, ce, cet, du, au, celui, dernier',
  feminine: 'elle, la, une, cette, celle',
  masculines: 'ils, ceux',
  feminines: 'elles, celles',
  many: 'les, des, aux, ces, plusieurs, quelques, leurs, deux, trois',
});

/** Verbs of mourning so many. */
export const laments = wordSet('déplore, déplorent, déplorait, déploraient, déploré');

/** What hospitals and rescuers do with those whom they count. */
export const registering = wordSet('enregistré, reçu, accueilli, trouvé, retrouvé, découvert');

/** Pronouns that mean nobody told of before. */
export const impersonals = wordSet('on');

/** Before a speaker they mean the one before. */
export const sameWords = wordSet('meme, memes, cette, ce, cet, ces');

/** Words by which a speaker speaks of themselves. */
export const firstPersons = wordSet('je, j, nous, notre, nos, mon, ma, mes, moi');

/** Behind a group they make it the speaker's own. */
export const ownSide = phraseList(
  `côté ami, côté amis, coté ami, coté amis, côté amie, de notre côté, dans nos rangs, dans ses rangs,
   dans leurs rangs, dans les rangs amis, de son côté, parmi les nôtres`,
);

/** *du **côté** des gardes*: one of two sides. */
export const sideWords = wordSet('côté, coté, camp');

/** *côté **militaire***. */
export const sides = wordMap<Force | 'civilian'>({
  military: 'militaire, sécuritaire, loyaliste, gouvernemental, armée',
  police: 'policier, police',
  rebel: 'rebelle, insurgé, séparatiste',
  jihadist: 'jihadiste, djihadiste, terroriste',
  civilian: 'civil, population, civils',
});

/** *ont **laissé** neuf morts **sur le terrain***: the subject's own. */
export const losses = {
  leaving: wordSet('laissé, laissent, laisse, laissant, abandonné, abandonnent'),
  behind: phraseList(
    'sur le terrain, sur le champ de bataille, derrière eux, derrière elles, derrière lui, sur place, dans leur fuite',
  ),
};

/** Whoever speaks for another. */
export const spokesmen = wordSet('porte-parole, porte-paroles');

/** Offices of which a place has one. */
export const offices = wordSet(
  'gouverneur, gouverneure, maire, préfet, préfète, président, présidente, procureur',
);

/** Ranks of those who lead or speak for armed forces. */
export const officers = wordSet(
  'general, colonel, commandant, capitaine, lieutenant, lieutenant-colonel, adjudant, amiral, marechal, sergent, officier',
);

/** Whoever is so of something belongs to it. */
export const ranks = wordSet(
  `membre, membres, chef, chefs, cadre, cadres, responsable, responsables, dirigeant, dirigeants, commandant,
   commandants, élément, éléments, figure, émir, émirs, porte-parole, numéro`,
);

export const documents = wordSet(
  `communique, communiques, declaration, declarations, rapport, rapports, message, bilan, texte, document,
   informations, donnees, decompte, chiffres, temoignages`,
);

export const camps = {
  loyal: wordSet(
    'loyaliste, loyalistes, gouvernementales, gouvernementaux, regime, armee, regulier, regulieres',
  ),
  rebel: wordSet(
    'rebelle, rebelles, insurge, insurges, separatiste, separatistes, opposition, djihadiste, djihadistes, jihadistes',
  ),
  attacking: wordSet(
    `assaillant, assaillants, attaquant, attaquants, agresseur, agresseurs, fuyard, fuyards, ravisseur, ravisseurs,
     tireur, tireurs, bandit, bandits, malfaiteur, malfaiteurs, pillard, pillards, malfrat, malfrats`,
  ),
  groups: wordSet('mouvement, groupe, front, combattants, parti, formation'),
};

/** Whoever stands behind or before one of these is who a count is of: *neuf morts, **tous** des paysans*. */
export const wholly = wordSet(
  `tous, toutes, essentiellement, principalement, majoritairement, majorité, plupart, surtout, exclusivement,
   uniquement, quasi`,
);

/** *trois d'entre **eux***, ***en** a tué dix*: some of those told of before. */
export const them = { many: wordSet('eux, elles'), some: wordSet('en') };

/** Determiners of one alone: *son fils*. */
export const singulars = wordSet('son, mon, ton, le, ce, cet, du, au, notre, votre, leur');

/** Words by which an armed side tells of its own. */
export const own = {
  losses: wordSet('pertes, perte'),
  mourning: wordSet('déplore, déplorent, déplorait, déploraient, déplorer, déplorons'),
};
