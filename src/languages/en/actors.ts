import type { ActorWords } from '../../extract/names/actor-words.ts';
import { blankMap, blankSet } from '../blank-lists.ts';

export const actors: ActorWords = {
  smallDemonyms: false,
  homographs: blankSet(
    `us who is it up au un nan memorial grenade aid site time car care ai mend fan jas fact gam ants pac fars
     ring bild sis mena amnesty`,
  ),
  organisations: blankMap({
    movement: `movement front party organization organisation group faction congress action wing cell network
       liberation resistance command jihad brotherhood`,
    alliance:
      'alliance coalition coordination union federation framework platform council coordinator league',
    militia: 'militia militias patrols vigilantes self-defense self-defence gang cartel squad squads',
    force: `army forces force brigade brigades battalion regiment division corps guard guards police gendarmerie
       legion unit units`,
    government: 'government authority administration junta ministry republic',
    ngo: `observatory association committee watch society foundation charity centre center institute lawyers doctors
     defenders`,
    un: 'mission',
    agency: 'agency',
    outlet: 'radio television tv newspaper press',
    institution: 'commission court tribunal university assembly department office service bureau',
  }),
  joins: blankSet('of for the and in to against on with'),
  attached: blankSet(
    `backed led allied aligned occupied held controlled made born based speaking supported sponsored trained
     supplied funded run dominated majority era style affiliated linked annexed administered installed ruled
     free leaning`,
  ),
  leaning: blankSet('pro anti non ex neo post'),
};
