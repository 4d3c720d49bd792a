import type { RelationRule } from '../../extract/page/words.ts';

/** Examples speak of an invented country. */
export const relations: readonly RelationRule[] = [
  {
    name: '<entité>, fondée le <date>',
    kind: 'formed',
    pattern: '(?:forme|formee|fonde|fondee|cree|creee) {plain}(?:(?:le|en) )?(?<from>{D})',
    entry: 'subject',
    alone: true,
    of: ['organisation'],
    examples: [
      {
        entry: 'Le Front des Vallées (FDV) est un groupe rebelle formé le 6 mai 2031.',
        text: 'Le Front des Vallées (FDV) est un groupe rebelle formé le 6 mai 2031.',
        gives: 'local:front-des-vallees formed 2031-05-06–',
      },
    ],
    counter: [
      { entry: 'Le Front des Vallées est un groupe rebelle.', text: 'Le groupe attaque le 6 mai 2031.' },
    ],
  },
  {
    name: '<accord> est signé le <dates>',
    kind: 'signed',
    pattern: '(?:signe|signee|signes) {plain}(?:(?:le|en) )?(?<from>{Ds})',
    entry: 'subject',
    alone: true,
    of: ['accord'],
    examples: [
      {
        entry: "L'accord d'Orvane est un accord de paix.",
        text: "L'accord est signé le 15 mai 2035 à Telm.",
        gives: 'local:accord-d-orvane signed 2035-05-15–',
      },
    ],
    counter: [
      { entry: "L'accord d'Orvane est un accord de paix.", text: "L'accord est rompu le 15 mai 2035." },
    ],
  },
  {
    name: '<personne> est <fonction> depuis le <date>',
    kind: 'holdsOffice',
    pattern:
      '(?:est|etait|nomme|devient|elu) (?:actuellement )?(?<role>(?:gouverneur|president|premier ministre|ministre|maire|amenokal|prefet|ambassadeur|secretaire)(?: (?:de|du|d) (?:[^\\s,.;]+ ){0,5}?[^\\s,.;]+)?) (?:(?:depuis|le|en) ){0,2}(?<from>{D})',
    entry: 'subject',
    alone: true,
    of: ['person'],
    examples: [
      {
        entry: 'Adan Weru, né à Telm, est un général halien.',
        text: 'Il est actuellement gouverneur de Telm depuis le 22 mai 2033.',
        gives: 'local:adan-weru holdsOffice "gouverneur de Telm" 2033-05-22–',
      },
    ],
    counter: [
      {
        entry: 'Adan Weru est un général halien.',
        text: 'Il rencontre le gouverneur de Telm le 22 mai 2033.',
      },
    ],
  },
  {
    name: '<entité> est une alliance de <acteurs>',
    kind: 'memberOf',
    pattern:
      "(?:est|etait) {near}(?:alliance|coalition|union|federation|regroupement) (?:entre|de|du|d '|des) {near}(?<subject>{As})",
    entry: 'object',
    of: ['organisation'],
    examples: [
      {
        entry: 'La Ligue de Telm est une coalition halienne.',
        text: 'La Ligue de Telm est une alliance entre le Front des Vallées et le Conseil d’Orvane.',
        gives: 'local:front-des-vallees memberOf local:ligue-de-telm',
      },
    ],
    counter: [
      {
        entry: 'La Ligue de Telm est une coalition halienne.',
        text: 'La Ligue de Telm est une coalition de groupes armés.',
      },
    ],
  },
  {
    name: '<acteur>, coalition de <acteurs>',
    kind: 'memberOf',
    pattern:
      "(?<object>{A}) , {near}(?:alliance|coalition|union|federation) (?:entre|de|du|d '|des) {near}(?<subject>{As})",
    examples: [
      {
        text: 'Ils affrontent la Ligue de Telm, une coalition du Front des Vallées et de la Garde d’Orvane.',
        gives: 'local:front-des-vallees memberOf local:ligue-de-telm',
      },
    ],
    counter: [{ text: 'Ils affrontent la Ligue de Telm, ennemie de la Garde d’Orvane.' }],
  },
  {
    name: 'en <mois>, <acteur> quitte <acteur>',
    kind: 'memberOf',
    pattern: '(?:(?:en|le) )?(?<to>{D}) (?:, )?(?<subject>{AS}) (?:quitte|quitta|a quitte) (?<object>{B})',
    examples: [
      {
        text: 'En mai 2031, le Conseil de Silt quitte la Ligue de Telm.',
        gives: 'local:conseil-de-silt memberOf local:ligue-de-telm –2031-05-31',
      },
    ],
    counter: [{ text: 'En mai 2031, le Conseil de Silt quitte Orvane.' }],
  },
  {
    name: 'le <date>, <acteur> rejoint <acteur>',
    kind: 'memberOf',
    pattern:
      '(?:(?:en|le) )?(?<from>{D}) (?:, )?(?<subject>{AS}) (?:rejoint|rejoignit|a rejoint) (?<object>{B})',
    examples: [
      {
        text: 'Le 3 mai 2031, le Conseil de Silt rejoint la Ligue de Telm.',
        gives: 'local:conseil-de-silt memberOf local:ligue-de-telm 2031-05-03–',
      },
    ],
    counter: [{ text: 'Le 3 mai 2031, le Conseil de Silt rejoint Orvane.' }],
  },
  {
    name: '<personne>, chef de <acteur>',
    kind: 'leads',
    pattern: "(?:est|etait|fut|&) {near}(?:chef|dirigeant|leader|fondateur) (?:de|du|d '|des) (?<object>{A})",
    entry: 'subject',
    of: ['person'],
    examples: [
      {
        entry: 'Adan Weru est un général halien.',
        text: 'Il est le chef du Front des Vallées.',
        gives: 'local:adan-weru leads local:front-des-vallees',
      },
    ],
    counter: [
      { entry: 'Adan Weru est un général halien.', text: 'Il rencontre le chef du Front des Vallées.' },
    ],
  },
  {
    name: '<personne>, membre de <acteur>',
    kind: 'memberOf',
    pattern: "(?:membre|cadre|figure) {near}(?:de|du|d '|des) (?<object>{A})",
    entry: 'subject',
    of: ['person'],
    examples: [
      {
        entry: 'Adan Weru est un rebelle halien.',
        text: 'Il est un membre fondateur du Front des Vallées.',
        gives: 'local:adan-weru memberOf local:front-des-vallees',
      },
    ],
    counter: [{ entry: 'Adan Weru est un rebelle halien.', text: 'Il tue un membre.' }],
  },
  {
    name: 'porte-parole de <acteur>, <personne>',
    kind: 'holdsOffice',
    pattern: "(?<role>porte - parole) (?:de|du|d '|des) (?<object>{B}) (?:, )?(?<subject>{A})",
    examples: [
      {
        text: 'Selon le porte-parole du Front des Vallées, Adan Weru, neuf hommes sont morts.',
        gives: 'local:adan-weru holdsOffice local:front-des-vallees "porte-parole"',
      },
    ],
    counter: [{ text: 'Selon le porte-parole du Front des Vallées, neuf hommes sont morts.' }],
  },
];
