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
      '(?:est|etait|nomme|devient|elu) (?:actuellement )?(?<role>(?:gouverneur|president|premier ministre|ministre|maire|amenokal|prefet|ambassadeur|secretaire)(?: (?:de|du|d) (?:[^\\s,.;]+ ){0,5}?[^\\s,.;]+)?) (?:(?:depuis|le|en) )*(?<from>{D})',
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
];
