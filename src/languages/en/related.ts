import type { RelatedWords } from '../../extract/page/words.ts';
import type { Act, ActorKind } from '../../model/vocabulary.ts';
import { blankMap, blankSet } from '../blank-lists.ts';
import { relations } from './relations.ts';

const EVENT_NOUNS: { readonly [act in Act]?: string } = {
  attack: `attack attacks raid raids assault assaults massacre massacres offensive offensives battle battles siege
     operation operations campaign campaigns insurgency rebellion war uprising mutiny coup killing killings
     conflict`,
  clash: 'clash clashes skirmish skirmishes fighting firefight engagement confrontation',
  ambush: 'ambush ambushes',
  airstrike: 'airstrike airstrikes',
  shelling: 'shelling shellings bombardment',
  bombing: 'bombing bombings explosion explosions',
  abduct: 'kidnapping kidnappings abduction abductions',
};

const EVENT_VERBS: { readonly [act in Act]?: string } = {
  attack: 'attacked raided assaulted stormed massacred killed besieged',
  clash: 'clashed fought skirmished',
  ambush: 'ambushed',
  shelling: 'shelled bombarded',
  bombing: 'bombed',
  takeControl: 'captured seized overran',
  abduct: 'kidnapped abducted',
};

const ORGANISATIONS: { readonly [kind in ActorKind]?: string } = {
  movement: 'movement party front organization organisation group faction organizations network',
  alliance: 'coalition alliance federation union umbrella platform council league',
  militia: 'militia militias',
  force: 'army brigade battalion unit regiment division corps police gendarmerie guard katiba',
  mercenaries: 'company contractor',
  government: 'government junta',
  agency: 'agency',
  outlet: 'newspaper magazine broadcaster website channel',
  ngo: 'charity ngo',
  community: 'tribe confederation clan people',
};

export const related: RelatedWords = {
  copulas: blankSet('is was are were'),
  happened: blankSet('took occurred began started happened broke lasted ended'),
  determiners: blankSet('the a an'),
  nounFirst: false,
  stops: blankSet('who that which by in of to on for during formed founded between with , . ; :'),
  events: blankMap(EVENT_NOUNS),
  eventVerbs: blankMap(EVENT_VERBS),
  people: blankSet(
    `leader politician militant jihadist general soldier rebel officer commander colonel major captain
     lieutenant terrorist trafficker journalist activist diplomat businessman lawyer cleric imam chief
     chieftain amenukal president minister governor mayor spokesman warlord fighter singer writer`,
  ),
  organisations: blankMap(ORGANISATIONS),
  accords: blankSet('agreement accord accords treaty ceasefire truce pact'),
  placePrepositions: blankSet('in at near around outside on'),
  near: blankSet('near around outside outskirts'),
  placeNouns: blankSet(
    `village town city camp base area region district commune locality outskirts part parts north south east
     west northern southern eastern western central military army border`,
  ),
  nameJoins: blankSet('of for al el ag ould de du des von'),
  titles: blankSet(
    `general gen colonel col lieutenant lt major maj captain capt sergeant sgt commander brigadier admiral mr
     mrs ms dr sheikh imam president minister governor`,
  ),
  aliases: [
    'also known as',
    'also called',
    'known as',
    'colloquially known as',
    'officially referred to as',
    'officially called',
    'officially known as',
    'officially',
    'nom de guerre of',
    'nicknamed',
  ],
  self: [
    'the movement',
    'the group',
    'the organization',
    'the organisation',
    'the alliance',
    'the coalition',
    'the front',
    'the militia',
    'the agreement',
    'the agreements',
    'the accord',
    'the accords',
    'the treaty',
    'the deal',
    'he',
    'she',
    'it',
    'they',
  ],
  between: blankSet('between'),
  against: blankSet('against'),
  and: blankSet('and'),
  by: blankSet('by'),
  of: blankSet('of'),
  titleNouns: {
    attack: 'Attack',
    clash: 'Clashes',
    ambush: 'Ambush',
    airstrike: 'Airstrike',
    shelling: 'Shelling',
    bombing: 'Bombing',
    takeControl: 'Capture',
    abduct: 'Abduction',
  },
  titleIn: 'in',
  relations,
};
