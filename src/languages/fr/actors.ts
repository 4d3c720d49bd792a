import type { ActorWords } from '../../extract/names/actor-words.ts';
import { blankMap, blankSet } from '../blank-lists.ts';

export const actors: ActorWords = {
  smallDemonyms: true,
  homographs: blankSet(
    'un au eu ses ans reunion grenade car pam ai sa as is ps site time care mena pac fan air',
  ),
  organisations: blankMap({
    movement:
      'mouvement front parti organisation groupe faction congres action katiba reseau commando resistance jihad djihad',
    alliance: 'alliance coalition coordination union federation cadre plateforme conseil ligue',
    militia: 'milice milices autodefense autodefenses gang cartel volontaires',
    force:
      'armee forces force brigade brigades bataillon regiment division corps garde police gendarmerie legion unite unites',
    government: 'gouvernement autorite administration junte ministere republique',
    ngo: 'observatoire association comite collectif societe fondation centre institut avocats medecins defenseurs ong',
    un: 'mission',
    agency: 'agence',
    outlet: 'radio television journal quotidien chaine',
    institution: 'commission cour tribunal universite assemblee departement office service bureau',
  }),
  joins: blankSet("de du des d l la le les et pour en au aux a dans contre '"),
  attached: blankSet('dits dit'),
  leaning: blankSet('pro anti non ex neo post'),
};
