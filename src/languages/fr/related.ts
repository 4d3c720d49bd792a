import type { RelatedWords } from '../../extract/page/words.ts';
import type { Act, ActorKind } from '../../model/vocabulary.ts';
import { blankMap, blankSet } from '../blank-lists.ts';
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
  copulas: blankSet('est etait sont etaient fut furent'),
  happened: blankSet('se a eut ont opposent oppose commence debute eclate eclatent'),
  determiners: blankSet('le la les l un une des'),
  nounFirst: true,
  stops: blankSet('qui que par en de du dans pour sur pendant forme formee fonde fondee entre avec , . ; :'),
  events: blankMap(EVENT_NOUNS),
  eventVerbs: blankMap(EVENT_VERBS),
  people: blankSet(
    `chef dirigeant politicien politique militant djihadiste jihadiste general soldat rebelle officier
     commandant colonel capitaine lieutenant terroriste trafiquant journaliste diplomate avocat imam president
     ministre gouverneur maire militaire combattant`,
  ),
  organisations: blankMap(ORGANISATIONS),
  accords: blankSet('accord accords traite cessez treve pacte'),
  placePrepositions: blankSet('a au aux dans en pres autour sur'),
  near: blankSet('pres autour alentours'),
  placeNouns: blankSet(
    `village ville cite camp base zone region district cercle commune localite alentours partie parties nord
     sud est ouest militaire armee frontiere`,
  ),
  nameJoins: blankSet('de du des pour d al el ag ould'),
  titles: blankSet(
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
  between: blankSet('entre'),
  against: blankSet('contre'),
  and: blankSet('et'),
  by: blankSet('par'),
  of: blankSet('de du d'),
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
