import type { RelatedWords } from '../../extract/page/words.ts';
import type { Act, ActorKind } from '../../model/vocabulary.ts';
import { relations } from './relations.ts';

const EVENT_NOUNS: { readonly [act in Act]?: string } = {
  attack: `attaque attaques raid raids assaut assauts massacre massacres offensive offensives bataille batailles
     siege operation operations insurrection rebellion guerre mutinerie attentat attentats conflit`,
  clash: 'affrontement affrontements combat combats accrochage accrochages',
  ambush: 'embuscade embuscades',
  airstrike: 'frappe frappes',
  shelling: 'bombardement bombardements pilonnage',
  bombing: 'explosion explosions',
  abduct: 'enlevement enlevements rapt',
};

const EVENT_VERBS: { readonly [act in Act]?: string } = {
  attack: 'attaque attaquent attaquee attaques attaquerent assaille assiege',
  clash: 'affrontent affronte affronterent',
  ambush: 'embusque',
  takeControl: 'emparent empare emparerent',
  abduct: 'enleve enlevent enlevees',
};

const ORGANISATIONS: { readonly [kind in ActorKind]?: string } = {
  movement: 'mouvement parti groupe front organisation organisations faction reseau',
  alliance: 'coalition alliance federation union plateforme conseil ligue',
  militia: 'milice milices',
  force: 'armee brigade bataillon unite regiment division police gendarmerie garde katiba',
  mercenaries: 'societe',
  government: 'gouvernement junte',
  agency: 'agence',
  outlet: 'journal magazine chaine site',
  ngo: 'ong association',
  community: 'tribu confederation clan peuple',
};

export const related: RelatedWords = {
  copulas: set('est etait sont etaient fut furent'),
  happened: set('se a eut ont opposent oppose commence debute eclate eclatent'),
  determiners: set('le la les l un une des'),
  nounFirst: true,
  stops: set('qui que par en de du dans pour sur pendant forme formee fonde fondee entre avec , . ; :'),
  events: inverted(EVENT_NOUNS),
  eventVerbs: inverted(EVENT_VERBS),
  people: set(
    `chef dirigeant politicien politique militant djihadiste jihadiste general soldat rebelle officier
     commandant colonel capitaine lieutenant terroriste trafiquant journaliste diplomate avocat imam president
     ministre gouverneur maire militaire combattant`,
  ),
  organisations: inverted(ORGANISATIONS),
  accords: set('accord accords traite cessez treve pacte'),
  placePrepositions: set('a au aux dans en pres autour sur'),
  near: set('pres autour alentours'),
  placeNouns: set(
    `village ville cite camp base zone region district cercle commune localite alentours partie parties nord
     sud est ouest militaire armee frontiere`,
  ),
  nameJoins: set('de du des pour d al el ag ould'),
  titles: set(
    `general gen colonel col lieutenant lt commandant cdt capitaine cne sergent sgt commandant m mme dr cheikh
     imam president ministre gouverneur`,
  ),
  aliases: ['aussi appele', 'aussi appelee', 'egalement appele', 'egalement appelee', 'dit', 'dite', 'ou'],
  self: [
    'le mouvement',
    'le groupe',
    "l ' organisation",
    "l ' alliance",
    'la coalition',
    'le front',
    'la milice',
    "l ' accord",
    'les accords',
    'le traite',
    'il',
    'elle',
    'ils',
    'elles',
  ],
  between: set('entre'),
  against: set('contre'),
  and: set('et'),
  by: set('par'),
  of: set('de du d'),
  titleNouns: {
    attack: 'Attaque',
    clash: 'Affrontements',
    ambush: 'Embuscade',
    airstrike: 'Frappe',
    shelling: 'Bombardement',
    bombing: 'Explosion',
    takeControl: 'Prise',
    abduct: 'Enlèvement',
  },
  titleIn: 'à',
  relations,
};

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

function inverted<K extends string>(table: { readonly [key in K]?: string }): ReadonlyMap<string, K> {
  const map = new Map<string, K>();
  for (const [key, words] of Object.entries(table) as [K, string][])
    for (const word of words.split(/\s+/)) map.set(word, key);
  return map;
}
