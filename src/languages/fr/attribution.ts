import type { Hedges } from '../../extract/language.ts';
import { phraseList, wordMap, wordSet } from '../../extract/vocabulary.ts';
import type { Force, VoiceKind } from '../../model/vocabulary.ts';

/** What kind of voice a word makes of its speaker. */
export const speakers: ReadonlyMap<string, VoiceKind> = wordMap<VoiceKind>({
  witness:
    'temoin, temoins, habitant, habitants, habitante, riverain, riverains, villageois, survivant, survivants, rescape, rescapes, voisin, voisins, proche, proches',
  medical:
    'hopital, medecin, medecins, infirmier, morgue, hospitaliere, hospitalieres, medicale, medicales, medical, clinique, soignants, sanitaire, sanitaires',
  outlet:
    'journal, television, radio, media, medias, presse, quotidien, hebdomadaire, chaine, site, journalistes, reporters, correspondant',
  agency: 'agence',
  government:
    'gouvernement, ministere, ministre, autorites, autorite, responsable, responsables, gouverneur, maire, president, police, procureur, parquet, prefet, ambassade, gendarmerie, kremlin, mairie, presidence, elu, communales',
  ngo: 'observatoire, ong, organisation, association, humanitaires, defenseurs, comite, barometre, centre, collectif, societe',
  un: 'onu, nations, unicef, hcr, minusma, monusco, ocha, oit, oms',
  party:
    'armee, rebelles, rebellion, mouvement, front, milice, militaires, militaire, forces, djihadistes, jihadistes, coalition, junte, soldats, etat-major',
  unnamed: 'source, sources, anonymat, communique, rapport, rapports, bilan, informations',
});

export const hedges: Hedges = {
  alleged: wordSet(
    'presume, presumes, presumee, presumees, supposes, apparemment, vraisemblablement, probablement',
  ),
  feared: wordSet('crainte, craintes, craint, craignent, redoute, redoutent'),
  cumulative: phraseList(
    "depuis le debut, depuis janvier, depuis fevrier, depuis mars, depuis avril, depuis mai, depuis juin, depuis juillet, depuis aout, depuis septembre, depuis octobre, depuis novembre, depuis decembre, depuis 19, depuis 20, ces dernieres annees, ces derniers mois, au cours des dernieres, au cours des derniers, par an, par jour, chaque jour, chaque annee, chaque mois, en un an, en deux ans, en trois ans, depuis plusieurs annees, depuis plus d, depuis l ' , depuis la, depuis le, pendant la guerre, durant la guerre, conflit, guerre, dernieres annees, derniers mois, cette annee, annees, au total depuis, en cinq ans, insurrection, rebellion, depuis des annees",
  ),
  background: phraseList(
    "l ' annee derniere, l ' an dernier, il y a un an, le mois dernier, annee precedente, precedente attaque, une precedente, auparavant, deja, il y a deux ans, quelques jours plus tot, quelques semaines plus tot, semaine derniere, mois plus tot, annees plus tot",
  ),
};

export const claimNouns = wordSet(
  'selon, bilan, source, sources, estimation, estimations, chiffres, revendication',
);

export const forces: ReadonlyMap<string, Force> = wordMap<Force>({
  military: 'armee, forces armees, militaires, soldats, etat-major',
  police: 'police, gendarmes, gendarmerie',
  rebel: 'rebelles, rebellion, insurges, separatistes, groupe rebelle, guerilla',
  militia: 'milice, miliciens',
  jihadist: 'djihadistes, jihadistes, groupe jihadiste, groupe djihadiste, islamistes, terroristes',
  mercenary: 'mercenaires',
});

export const documents = wordSet(
  'communique, communiques, declaration, declarations, rapport, rapports, message, bilan',
);

export const camps = {
  loyal: wordSet(
    'loyaliste, loyalistes, gouvernementales, gouvernementaux, regime, armee, regulier, regulieres',
  ),
  rebel: wordSet(
    'rebelle, rebelles, insurge, insurges, separatiste, separatistes, opposition, djihadiste, djihadistes, jihadistes',
  ),
};
