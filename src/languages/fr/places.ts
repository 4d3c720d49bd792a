import type { PlaceWords } from '../../extract/places/place-words.ts';
import { blankSet } from '../blank-lists.ts';

export const places: PlaceWords = {
  at: blankSet('a au aux en dans vers sur depuis jusqu pour par entre'),
  towards: blankSet('vers pour'),
  near: blankSet('pres autour proche proximite environs alentours abords voisinage'),
  distance: blankSet(
    'km kilometres kilometre nord sud est ouest peripherie banlieue sortie entree limitrophe',
  ),
  of: blankSet('de du d des'),
  and: blankSet('et ou'),
  determiners: blankSet('le la les l un une ce cette ses leur'),
  nouns: blankSet(
    `village villages ville villes camp camps base bases localite localites bourgade bourg hameau aeroport
     caserne poste garnison quartier marche hopital prison mine port pont frontiere carrefour kibboutz zone
     vallee montagnes montagne ile foret fleuve riviere lac route axe site place commune cite secteur`,
  ),
  // in French what a name is of stands first: "hôpital Weru"
  facilities: blankSet(''),
  divisions: new Map([
    ['region', 4],
    ['province', 4],
    ['oblast', 4],
    ['etat', 4],
    ['gouvernorat', 4],
    ['departement', 4],
    ['prefecture', 4],
    ['territoire', 3],
    ['district', 3],
    ['cercle', 3],
    ['arrondissement', 3],
    ['chefferie', 3],
    ['canton', 3],
  ]),
  between: blankSet(
    `meme militaire militaires petit petite grande grand nord sud est ouest voisine voisin rurale rural miniere
     strategique frontaliere frontalier syrienne irakienne malienne ukrainienne`,
  ),
  stops: blankSet(
    `moi toi lui elle ils elles nous vous on un une le la les l de du des d et ou est sont a au aux en dans par pour
     sur sous avec sans mais car donc ni que qui quoi dont ce cet cette ces son sa ses leur leurs notre nos votre vos
     mon ma mes ton ta tes plus moins tout tous toute toutes autre autres meme memes bien mal bon bonne grand grande
     petit petite nouveau nouvelle vieux belle beau noir noire blanc blanche rouge vert bleu jaune ville village camp
     base poste port pont lac mer ile foret vallee montagne riviere source sources nord sud ouest centre central
     orientale lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier avril mai juin juillet aout
     septembre octobre novembre decembre abou abu ben bin ibn al el general colonel major capitaine armee temps monde
     figaro croix soir matin etat etats afrique europe asie amerique internationale nationale republique democratique
     peuple front parti congres conseil assemblee maison presse radio agence groupe mouvement alliance forces guerre
     feu date mort morts pas point ici bourg cap marche marches dix six sept cinq deux trois quatre huit neuf onze
     douze vingt cent mille apres avant selon entre il je tu lire voir aussi alors puis encore comme quand ete qu se
     ans eu cela tard porte force change zone liberation parole tres garde me bande sol charge celle massacre dire
     mosquee colere durant uni`,
  ),
  common: blankSet(
    `abe ahmed ali angel anna antonio argent bari bor carlos david diallo fort hassan hussein ibrahim jacques jean
     jose juan justice kim liberte luis mali man maria marie mars martin mission mohamed moussa nice noel omar or
     paix paul pedro pierre police prince progres reine riz roi saint sainte sel sidi split tours union victoire
     victoria`,
  ),
  titles: blankSet(
    `president ministre colonel general capitaine commandant lieutenant sergent gouverneur maire m mme dr
     cheikh imam parole eveque pere brigadier amiral secretaire ambassadeur depute senateur col gen cdt lt sgt
     mollah emir roi prince juge procureur maitre`,
  ),
};
