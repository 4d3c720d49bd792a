import type { KnownActor } from '../model/resolver.ts';
import type { ActorKind } from '../model/vocabulary.ts';
import type { Country } from './country.ts';

/**
 * What every state has: an army, a police, a government. `%` is the inhabitant word in English ("Malian") and, in
 * French, its form in the noun's gender and number; the first name of each language is the usual one. They are
 * read wherever a country or its inhabitant word stands in the place of `%`, or after "of", *du*, *de la*.
 */
export interface NationalRole {
  readonly id: string;
  readonly kind: ActorKind;
  readonly members: KnownActor['members'];
  readonly en: readonly string[];
  readonly fr: readonly string[];
}

const MILITARY = { status: 'combatant', force: 'military' } as const;
const POLICE = { status: 'combatant', force: 'police' } as const;

const list = (names: string): string[] => names.split(';').map((name) => name.trim());

export const NATIONAL_ROLES: readonly NationalRole[] = [
  {
    id: 'force',
    kind: 'force',
    members: MILITARY,
    en: list(
      `% armed forces; % army; % military; % military forces; % forces; % defence forces; % defense forces;
      % defence force; % defense force; % national army; % government forces; % government army; % army forces;
      % ground forces; % special forces; % regular forces; % regular army; % federal army; % federal forces;
      % air force; % airforce; % navy; % air defence; % air defense; % air defences; % air defenses; % army command;
      % high command; % general staff; % armed forces' general staff; % armed forces general staff; % state forces`,
    ),
    fr: list(
      `forces armées %fp; armée %f; armée nationale %f; armée de terre %f; armée régulière %f; armée fédérale %f;
      armée gouvernementale %f; armée de l'air %f; aviation %f; marine %f; marine nationale %f; forces %fp;
      forces gouvernementales %fp; forces régulières %fp; forces spéciales %fp; forces de défense %fp;
      forces militaires %fp; défense aérienne %f; état-major %m; état-major de l'armée %f;
      état-major général des armées %m; commandement militaire %m; haut commandement militaire %m; forces loyalistes %fp`,
    ),
  },
  {
    id: 'security',
    kind: 'force',
    members: { status: 'combatant', force: null },
    en: list(
      '% security forces; % security services; % defence and security forces; % defense and security forces; % security service',
    ),
    fr: list(
      'forces de sécurité %fp; forces de défense et de sécurité %fp; services de sécurité %mp; forces de l’ordre %fp',
    ),
  },
  {
    id: 'police',
    kind: 'force',
    members: POLICE,
    en: list('% national police; % police; % police force; % federal police; % riot police; % border police'),
    fr: list('police nationale %f; police %f; police fédérale %f; police locale %f'),
  },
  {
    id: 'gendarmerie',
    kind: 'force',
    members: POLICE,
    en: list('% gendarmerie; % national gendarmerie'),
    fr: list('gendarmerie nationale %f; gendarmerie %f'),
  },
  {
    id: 'national-guard',
    kind: 'force',
    members: MILITARY,
    en: list('% national guard; % presidential guard; % republican guard'),
    fr: list('garde nationale %f; garde présidentielle %f; garde républicaine %f'),
  },
  {
    id: 'border-guard',
    kind: 'force',
    members: POLICE,
    en: list('% border guard service; % state border service; % border force'),
    fr: list('service des gardes-frontières %m'),
  },
  {
    id: 'government',
    kind: 'government',
    members: null,
    en: list(
      `% government; % authorities; % military government; % military junta; % junta; % transitional government;
      % transitional authorities; % federal government; % central government; % interim government; % regime;
      % military authorities; % military regime; % ruling junta; % cabinet; % administration;
      % transition government`,
    ),
    fr: list(
      `gouvernement %m; autorités %fp; junte %f; junte militaire %f; gouvernement de transition %m; régime %m;
      régime militaire %m; autorités de transition %fp; autorités militaires %fp; gouvernement militaire %m;
      gouvernement fédéral %m; gouvernement central %m; pouvoir %m; État %m; exécutif %m; conseil des ministres %m`,
    ),
  },
  {
    id: 'presidency',
    kind: 'government',
    members: null,
    en: list("% presidency; % president's office; % presidential office; % presidential administration"),
    fr: list('présidence %f; présidence de la République %f; bureau de la présidence %f'),
  },
  {
    id: 'defence-ministry',
    kind: 'government',
    members: null,
    en: list(
      '% defence ministry; % defense ministry; % ministry of defence; % ministry of defense; % defence department; % defense department',
    ),
    fr: list(
      `ministère de la Défense %m; ministère % de la Défense; ministère de la Défense nationale %m; ministère des Armées %m;
      ministère % des Armées; ministère de la Défense %f`,
    ),
  },
  {
    id: 'interior-ministry',
    kind: 'government',
    members: null,
    en: list(
      '% interior ministry; % ministry of interior; % ministry of the interior; % home ministry; % ministry of internal affairs; % internal affairs ministry; % security ministry',
    ),
    fr: list(
      `ministère de l'Intérieur %m; ministère % de l'Intérieur; ministère de la Sécurité %m; ministère % de la Sécurité`,
    ),
  },
  {
    id: 'health-ministry',
    kind: 'government',
    members: null,
    en: list('% health ministry; % ministry of health; % ministry of public health; % health authorities'),
    fr: list(
      'ministère de la Santé %m; ministère % de la Santé; ministère de la Santé publique %m; autorités sanitaires %fp',
    ),
  },
  {
    id: 'foreign-ministry',
    kind: 'government',
    members: null,
    en: list(
      '% foreign ministry; % ministry of foreign affairs; % foreign affairs ministry; % foreign office',
    ),
    fr: list(
      'ministère des Affaires étrangères %m; ministère % des Affaires étrangères; diplomatie %f; chancellerie %f',
    ),
  },
  {
    id: 'intelligence',
    kind: 'institution',
    members: null,
    en: list(
      '% intelligence; % intelligence service; % intelligence services; % military intelligence; % intelligence agency; % secret services; % secret service',
    ),
    fr: list(
      'services de renseignement %mp; renseignement militaire %m; services secrets %mp; services de renseignements %mp',
    ),
  },
  {
    id: 'parliament',
    kind: 'institution',
    members: null,
    en: list('% parliament; % national assembly; % congress; % senate; % legislature'),
    fr: list('parlement %m; assemblée nationale %f; congrès %m; sénat %m'),
  },
  {
    id: 'state-media',
    kind: 'outlet',
    members: null,
    en: list(
      '% state television; % state tv; % state media; % state radio; % national television; % national radio; % public television; % media; % press; % state news agency',
    ),
    fr: list(
      "télévision d'État %f; télévision nationale %f; radio nationale %f; télévision publique %f; médias %mp; presse %f; agence de presse %f; médias d'État %mp",
    ),
  },
];

/** The actor that a country's role is, with the names it bears in both languages. */
export function nationalActor(country: Country, role: NationalRole): KnownActor {
  const english = country.adjectives.en ?? country.name;
  const names = [
    ...role.en.map((name) => ({ name: name.replace('%', english), language: 'en' })),
    ...frenchNames(country, role).map((name) => ({ name, language: 'fr' })),
  ];
  const name = (role.en[0] as string).replace('%', english);
  return {
    id: `${role.id}-${country.code.toLowerCase()}`,
    name: titled(name),
    names,
    kind: role.kind,
    members: role.members,
    country: country.code,
  };
}

function frenchNames(country: Country, role: NationalRole): string[] {
  const forms = country.adjectives.fr;
  if (forms === null) return [];
  const fill: { readonly [slot: string]: string } = {
    '%m': forms.masculine,
    '%f': forms.feminine,
    '%mp': forms.masculinePlural,
    '%fp': forms.femininePlural,
    '%': forms.masculine,
  };
  return role.fr.map((name) => name.replace(/%(mp|fp|m|f)?/, (slot) => fill[slot] as string));
}

/** "Malian armed forces" → "Malian Armed Forces". */
function titled(name: string): string {
  return name.replace(/\b(?!of\b|and\b|the\b)[a-z]/g, (letter) => letter.toUpperCase());
}
