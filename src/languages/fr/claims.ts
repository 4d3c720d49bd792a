import { type TollRule, tollRule } from '../../extract/rule.ts';

/** How French says that so many were hit, the surest form first. */
export const claims: readonly TollRule[] = [
  tollRule({
    name: '<nombre> <tués>, <nombre> <blessés>',
    boxOnly: true,
    pattern: '{v}{near}(?<h>[KJDZW](?:(?:,|,?&)[KJDZW]){0,2})',
    examples: [
      {
        text: 'Bataille de Telm\n\nInfobox\nconflit: Bataille de Telm\ndate: 3 mai 2031\nlieu: Telm\ncombattants1: Nord\ncombattants2: Sud\npertes1: 47 morts 30 blessés\npertes2: Inconnues\n\nLa bataille de Telm a eu lieu en 2031.',
        gives: ['killed 47–47', 'injured 30–30'],
      },
    ],
    counter: [{ text: 'Onze soldats tués, quatre blessés.' }],
  }),
  tollRule({
    name: '<victimes> ont été <tuées>',
    pattern: '{v}{gap}[Bh][B]?{adv}{h}',
    examples: [
      {
        text: 'Trois paysans et une infirmière ont été tués près du fleuve.',
        gives: ['killed 3–3', 'killed 1–1'],
      },
      { text: 'Au moins 20 villageois auraient été enlevés.', gives: ['abducted 20–null'] },
    ],
    counter: [{ text: 'Trois hommes ont tué un paysan.' }],
  }),
  tollRule({
    name: '<agresseurs> ont <tué> <victimes>',
    leads: true,
    pattern: '(?<a>[pNGQU])[.,w~diPo]{0,5}?[Hh]{adv}(?<h>[KJ](?:(?:,|,?&)H?[KJ]){0,3}){adv}o?{v}',
    examples: [
      {
        text: 'Les rebelles ont tué au moins six soldats et deux gardes.',
        gives: ['killed 6–null', 'killed 2–2'],
      },
    ],
    counter: [{ text: 'Six soldats ont été tués.' }],
  }),
  tollRule({
    name: '<tué> <victimes>',
    leads: true,
    pattern: '(?<h>[KJF](?:(?:,|,?&)H?[KJF]){0,3}){adv}o?{v}',
    examples: [
      { text: "L'explosion, qui a tué douze personnes, a été entendue de loin.", gives: ['killed 12–12'] },
    ],
    counter: [{ text: 'Douze personnes ont été tuées.' }],
  }),
  tollRule({
    name: '<tuant> <victimes>',
    leads: true,
    pattern: '(?<h>k(?:(?:,|,?&)k){0,3}){adv}o?{v}',
    examples: [
      {
        text: 'Des obus ont touché le marché, tuant neuf commerçants et blessant 30 autres.',
        gives: ['killed 9–9', 'injured 30–30'],
      },
    ],
    counter: [{ text: 'Le massacre a choqué la ville.' }],
  }),
  tollRule({
    name: '<victimes> sont <mortes>',
    pattern: '{v}{gap}[BHh]{1,2}{adv}(?<h>{I})',
    examples: [{ text: 'Quatre ouvriers sont morts à la mine.', gives: ['killed 4–4'] }],
    counter: [{ text: 'Quatre ouvriers sont partis.' }],
  }),
  tollRule({
    name: '<nombre> <morts>',
    pattern: '(?<v>[QU])O?[.o]{0,2}?(?<h>{D}(?:,?&{D}){0,2})',
    examples: [
      {
        text: "L'attaque a fait six morts et une dizaine de blessés.",
        gives: ['killed 6–6', 'injured 10–10'],
      },
    ],
    counter: [{ text: 'Les morts ont été enterrés.' }],
  }),
  tollRule({
    name: '<victimes> <tuées>',
    pattern: '{v}{near}(?<h>[KJWI](?:(?:,|,?&)[KJW]){0,3})(?!o?[GQUTN])',
    examples: [{ text: 'Onze soldats tués, quatre blessés.', gives: ['killed 11–11', 'injured 4–4'] }],
    counter: [{ text: 'Les soldats ont fouillé le village.' }],
  }),
  tollRule({
    name: 'la <mort> de <victimes>',
    pattern: '(?<h>{E})[.i]{0,2}?o{adv}{v}',
    examples: [{ text: "L'explosion a causé la mort de sept mineurs.", gives: ['killed 7–7'] }],
    counter: [{ text: 'La mort de la république fut proclamée.' }],
  }),
  tollRule({
    name: 'le <bilan> passe à <nombre>',
    pattern: '(?<h>L)[^GQU;_RL]{0,8}?{one}',
    examples: [{ text: "Le nombre de morts s'élève désormais à 23.", gives: ['killed 23–23'] }],
    counter: [{ text: 'Le bilan est inconnu.' }],
  }),
  tollRule({
    name: '<nombre> <décès>',
    pattern: '(?<v>[QU])O?[.o]{0,1}?(?<h>{E})',
    examples: [{ text: 'La police a compté cinq meurtres.', gives: ['killed 5–5'] }],
    counter: [{ text: 'La police enquête sur le meurtre.' }],
  }),
];
