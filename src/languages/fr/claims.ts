import { type TollRule, tollRule } from '../../extract/rule.ts';

/** How French says that so many were hit, the surest form first. */
export const claims: readonly TollRule[] = [
  tollRule({
    name: '<agresseurs> ont <tué> <victimes>',
    ofAnybody: true,
    pattern:
      '(?<a>[pNGQU>])[.,w~diPo"]{0,5}?X?[Hh]X?{plain}(?<h>[KJ](?:(?:,|,?&)H?[KJ]){0,3}){plain}(?:i[dP.])?o?"?{object}',
    examples: [
      {
        text: 'Les rebelles ont tué au moins six soldats et deux gardes.',
        gives: ['killed 6–null', 'killed 2–2'],
      },
      { text: 'Les rebelles en ont tué deux.', gives: ['killed 2–2'] },
    ],
    counter: [{ text: 'Six soldats ont été tués.' }],
  }),
  tollRule({
    name: '<tué> <victimes>',
    ofAnybody: true,
    pattern: '(?<h>[KJF](?:(?:,|,?&)H?[KJF]){0,3}){plain}o?"?{object}',
    examples: [
      { text: "L'explosion, qui a tué douze personnes, a été entendue de loin.", gives: ['killed 12–12'] },
      { text: 'Une mine tue quatre bergers au bord de la piste.', gives: ['killed 4–4'] },
      { text: "L'accident a coûté la vie à neuf ouvriers.", gives: ['killed 9–9'] },
    ],
    counter: [{ text: 'Douze personnes ont été tuées.' }],
  }),
  tollRule({
    name: '<tué> <victimes> et à <victimes>',
    pattern: '(?<h>[KFk]){plain}[GN](?:,i[GN]){0,3},?&i(?<v>[GN])',
    examples: [
      { text: "L'accident a coûté la vie à neuf ouvriers et à leur contremaître.", gives: ['killed 1–1'] },
    ],
    counter: [{ text: "L'accident a coûté la vie à neuf ouvriers et leur contremaître." }],
  }),
  tollRule({
    name: 'ont réussi à <tuer> <victimes>',
    pattern: '(?<=H[.Od"]{0,2}|R|V[^_;RKF]{1,8}&o?)(?<h>V){plain}o?"?{object}',
    examples: [
      { text: 'La riposte a permis de neutraliser 15 pillards.', gives: ['killed 15–15'] },
      {
        text: 'Le raid a permis de tuer six pillards et de détruire six motos.',
        gives: ['killed 6–6', 'destroyed 6–6'],
      },
      { text: 'La riposte a permis de « neutraliser 15 pillards ».', gives: ['killed 15–15'] },
      { text: 'Les gardes ont dû abattre deux assaillants.', gives: ['killed 2–2'] },
      { text: 'Le front affirme détenir trois otages.', gives: ['abducted 3–3'] },
    ],
    counter: [
      { text: 'Le front menace de tuer trois otages.' },
      { text: "La riposte n'a pas permis de neutraliser 15 pillards." },
      { text: 'Il faut arrêter deux hommes.' },
    ],
  }),
  tollRule({
    name: 'ont <péri> <victimes>',
    pattern: '(?<h>I){plain}(?<v>[GQU](?!f|o?[DJZW])(?:{and}{G}(?!X?[Hh]?[BeHh])){0,7})',
    examples: [
      {
        text: 'Un incendie, dans lequel ont péri onze enfants, a ravagé le quartier.',
        gives: ['killed 11–11'],
      },
    ],
    counter: [{ text: 'Onze enfants ont péri.' }],
  }),
  tollRule({
    name: '<tuant> <victimes>',
    ofAnybody: true,
    pattern: '(?<h>k(?:(?:,|,?&)k){0,3}){plain}o?"?{object}',
    examples: [
      {
        text: 'Des obus ont touché le marché, tuant neuf commerçants et blessant 30 autres.',
        gives: ['killed 9–9', 'injured 30–30'],
      },
    ],
    counter: [{ text: 'Le massacre a choqué la ville.' }],
  }),
  tollRule({
    name: '<blessés> sont <morts>',
    pattern: '(?<v>[QU])O?o?{D}[.odiPN]{0,4}?[BHhe]{1,2}{mid}(?<h>I|W)',
    examples: [
      { text: 'Trois blessés de samedi sont morts depuis.', gives: ['killed 3–3'] },
      { text: 'Deux des blessés ont succombé à leurs blessures.', gives: ['killed 2–2'] },
    ],
    counter: [{ text: 'Trois blessés ont été soignés.' }],
  }),
  tollRule({
    name: '<nombre>, entre <morts> et <blessés>',
    pattern: '(?<v>[GQU]),?i(?<h>{D}&{D})(?=[,;)_])',
    examples: [
      {
        text: 'Leurs pertes (environ 80, entre morts et blessés) sont connues.',
        gives: ['killedOrInjured 80–80'],
      },
    ],
    counter: [{ text: 'Environ 80 soldats, entre le fleuve et la gare, attendent.' }],
  }),
  tollRule({
    name: '<victimes> <enlevées> ont été <libérées>',
    later: true,
    pattern: '(?<v>[GQUN])(?:o?u[.]?)?,?[KJ][.diPopst]{0,6}?,?(?<![io])X?[HhM]?X?[Be]B?{mid}{h}{by}',
    examples: [
      { text: 'Les cinq touristes enlevés au col ont été libérés.', gives: ['released 5–5'] },
      { text: 'Douze hommes arrêtés au marché ont été relâchés.', gives: ['released 12–12'] },
      { text: 'Une fillette de 8 ans, retenue en otage, a été libérée.', gives: ['released 1–1'] },
    ],
    counter: [
      { text: 'Cinq touristes ont été enlevés.' },
      { text: "Il a fait 23 blessés avant d'être abattu." },
    ],
  }),
  tollRule({
    name: '<victimes>, <blessées>, sont <mortes>',
    later: true,
    pattern:
      '(?<v>[GQU])(?:,?[KJ][.diPopst]{0,6}?,?|{gap}{etre}{mid}[KJ][.diPopst]{0,4}?,?[&b]|{gap}(?:w[^,;_RKFkIDEJZ]{1,6})?[Hh]{mid}I[K.diPopst]{0,4}?,?[&b])X?[BHhe]{1,2}{mid}(?<h>I|(?<=[Be][.Od"]{0,2})W)',
    examples: [
      { text: "Trois autres, grièvement atteintes, ont rendu l'âme.", gives: ['killed 3–3'] },
      { text: 'Deux bergers ont été touchés à la tête et sont morts.', gives: ['killed 2–2'] },
      { text: 'Un berger qui passait a reçu une balle et a succombé.', gives: ['killed 1–1'] },
    ],
    counter: [{ text: 'Trois autres, grièvement atteintes, ont été soignées.' }],
  }),
  tollRule({
    name: '<victimes> sont parmi les <morts>',
    pattern:
      '(?<v>[GN](?:{tail}?(?:,?&|,)O?{G}){0,6})(?:,[^;_RKFkI,]{1,6},)?[.]?[B.][.]?c[QG]?[.]?(?<h>{D})(?![.]?[BH])',
    examples: [
      { text: 'Un capitaine figure parmi les morts.', gives: ['killed 1–1'] },
      { text: 'Trois enfants figurent parmi les blessés.', gives: ['injured 3–3'] },
    ],
    counter: [{ text: 'La peur règne parmi les blessés.' }],
  }),
  tollRule({
    name: '<victimes> ont été <tuées>',
    ofAnybody: true,
    pattern: '{v}(?:oS)?{long}{etre}{mid}{h}{by}',
    examples: [
      {
        text: 'Trois paysans et une infirmière ont été tués près du fleuve.',
        gives: ['killed 3–3', 'killed 1–1'],
      },
      { text: 'Au moins 20 villageois auraient été enlevés.', gives: ['abducted 20–null'] },
      {
        text: 'Sept gardes ont également été blessés par des hommes en moto.',
        gives: ['injured 7–7'],
      },
      { text: "Aucun passager n'a été blessé.", gives: ['injured 0–0'] },
      {
        text: 'Douze pêcheurs, dont deux adolescents, avaient été kidnappés sur le lac.',
        gives: ['abducted 12–12'],
      },
    ],
    counter: [
      { text: 'Trois hommes ont tué un paysan.' },
      { text: 'Si la digue cède, mille personnes seront tuées.' },
    ],
  }),
  tollRule({
    name: '<tuées>, ainsi que <victimes>',
    pattern: '(?<![QU])(?<h>[KJIW]),?[.diP]{0,3}?,?a{object}',
    examples: [{ text: 'Neuf soldats ont été tués, ainsi que deux guides.', gives: ['killed 2–2'] }],
    counter: [
      { text: 'Neuf soldats ainsi que deux guides ont été tués.' },
      { text: 'Neuf soldats ont été tués et 20 blessés, ainsi que deux guides.' },
    ],
  }),
  tollRule({
    name: '<victimes> sont <mortes>',
    ofAnybody: true,
    pattern: '{v}(?:oS)?{long}X?[BHhe]{1,2}X?{mid}(?<h>I|(?<=[Be][.Od"]{0,2})W)',
    examples: [
      { text: 'Quatre ouvriers sont morts à la mine.', gives: ['killed 4–4'] },
      { text: 'Deux gendarmes ont trouvé la mort dans une embuscade.', gives: ['killed 2–2'] },
    ],
    counter: [{ text: 'Quatre ouvriers sont partis.' }, { text: 'Le front a vengé la mort de ses hommes.' }],
  }),
  tollRule({
    name: '<choses> ont <brûlé>',
    alone: true,
    pattern: '{v}{long}X?[Hh]X?{mid}(?<h>K)(?![.Od"]{0,2}o?[.]?[GQUTNpts])',
    examples: [
      { text: 'Une dizaine de maisons ont brûlé près du fleuve.', gives: ['destroyed 10–10'] },
      { text: 'Un chalutier a coulé avec sa cargaison.', gives: ['destroyed 1–1'] },
    ],
    counter: [
      { text: 'Un drone a brûlé deux maisons.' },
      { text: 'Une pirogue a détruit le ponton.' },
      { text: 'Une mine a sauté.' },
    ],
  }),
  tollRule({
    name: '<victimes> <meurent>',
    pattern: '{v}{long}(?<h>I)(?!o?[GQUT])',
    examples: [
      { text: "Jusqu'à 100 combattants meurent chaque jour.", gives: ['killed null–100'] },
      { text: "Cinq marins manquent à l'appel.", gives: ['missing 5–5'] },
    ],
    counter: [{ text: 'Les lampes meurent une à une.' }],
  }),
  tollRule({
    name: 'le nombre de <victimes> <tuées> passe à <nombre>',
    pattern: 'Lo(?<w>p)[.]?(?<h>[KJ])[^GQ;_RkF]{0,24}?(?<v>[GQ])',
    examples: [
      { text: "Le nombre de gendarmes tués s'élève à 14.", gives: ['killed 14–14'] },
      {
        text: "Le nombre de gardes tués dans l'assaut s'élève désormais à 30 morts.",
        gives: ['killed 30–30'],
      },
    ],
    counter: [{ text: "Le nombre de gendarmes n'est pas connu." }],
  }),
  tollRule({
    name: 'le <décès> de <nombre> <blessés>',
    pattern: '(?<h>{E})o(?<v>Q)(?=O?[JD])',
    examples: [{ text: 'Le décès de deux blessés alourdit le bilan.', gives: ['killed 2–2'] }],
    counter: [{ text: 'Le décès de deux bergers alourdit le bilan.' }],
  }),
  tollRule({
    name: '<nombre> <morts>',
    pattern: '(?<v>[QU])O?"?[Hf]?[.o]{0,2}?(?<h>{D}(?:,?&{D}){0,2})(?:[.]?[co]?(?<w>[pG]))?',
    examples: [
      {
        text: "L'attaque a fait six morts et une dizaine de blessés.",
        gives: ['killed 6–6', 'injured 10–10'],
      },
      { text: 'Deux obus sont tombés sans faire de blessés.', gives: ['injured 0–0'] },
      { text: 'Le raid a fait huit morts parmi les éleveurs.', gives: ['killed 8–8'] },
    ],
    counter: [{ text: 'Les morts ont été enterrés.' }],
  }),
  tollRule({
    name: '<victimes> – <incise> – <tuées>',
    pattern: '{v};[^;_RKJFkGQ]{1,12};{h}',
    examples: [
      {
        text: 'Plus de 900 familles – deux fois plus que prévu – déplacées par la crue ont été logées.',
        gives: ['displaced 900–null'],
      },
    ],
    counter: [{ text: 'Neuf cents familles – selon le maire – ont été logées.' }],
  }),
  tollRule({
    name: '<victimes> <tuées>',
    ofAnybody: true,
    pattern:
      '(?<v>(?<!\\+[.,i]{0,2})[GQUT](?:(?:,?&|,)O?(?:{G}|s)){0,7}|[GQUT]){with}?(?:[.diPpu"(),]|o[.]){0,3}?(?<!\\+[QU]|G,?&[QU])(?<h>[KJWI](?:(?:,|,?&)[KJW]){0,3})(?!o?[GQUT]){by}',
    examples: [
      { text: 'Onze soldats tués, quatre blessés.', gives: ['killed 11–11'] },
      { text: 'Six personnes, dont un boucher, tuées dimanche.', gives: ['killed 6–6'] },
      { text: 'Neuf boutiques et la mairie incendiées.', gives: ['destroyed 9–9', 'destroyed 1–1'] },
    ],
    counter: [{ text: 'Les soldats ont fouillé le village.' }],
  }),
  tollRule({
    name: '<récupéré> : <choses>',
    pattern: '(?<=[.tp][.B]{0,2})(?<h>K);(?<v>T(?:{tail}?(?:,?[&a]|,)O?(?:[TU]|s)){0,7})(?![.]{0,2}?[KJ])',
    examples: [
      {
        text: 'Leur logistique a été récupérée : douze motos et neuf fusils.',
        gives: ['seized 12–12', 'seized 9–9'],
      },
    ],
    counter: [{ text: 'Leur logistique a été récupérée : neuf boutiques ont brûlé.' }],
  }),
  tollRule({
    name: 'le <soldat> <tué>',
    pattern: '(?<v>N),?(?<h>[KJ])(?!o?[GQUT]){by}',
    examples: [{ text: 'Le soldat tué par un drone avait vingt ans.', gives: ['killed 1–1'] }],
    counter: [{ text: 'Le marchand de mort a vendu ses canons.' }],
  }),
  tollRule({
    name: 'la <mort> de <victimes>',
    ofAnybody: true,
    pattern: '(?<h>{E}(?:,?&{E})?)(?:[.i]{0,2}?o{adv}|(?<=[EZ])(?=[GQ]))"?{list}',
    examples: [
      { text: "L'explosion a causé la mort de sept mineurs.", gives: ['killed 7–7'] },
      {
        text: 'La crue a provoqué le déplacement de centaines de familles et le décès de trois enfants.',
        gives: ['displaced null–null', 'killed 3–3'],
      },
    ],
    counter: [{ text: 'La mort de la république fut proclamée.' }],
  }),
  tollRule({
    name: 'les <corps> de <victimes>, ainsi que ceux de <victimes>',
    pattern: '(?<h>[EZ])o{adv}[GQN][^;_R]{0,12}?[a&][.>]{1,2}o(?<v>[GN])',
    examples: [
      {
        text: 'Les corps de neuf bergers ont été retrouvés, ainsi que ceux de quatre enfants.',
        gives: ['killed 4–4'],
      },
    ],
    counter: [{ text: 'Les corps de neuf bergers ont été retrouvés, ainsi que leurs chiens.' }],
  }),
  tollRule({
    name: 'parmi les <morts>, <victimes>',
    pattern: 'c(?<h>{D})[.B,;]{0,3}?{v}',
    examples: [{ text: 'Parmi les blessés figurent deux enfants.', gives: ['injured 2–2'] }],
    counter: [{ text: 'Parmi les habitants, la peur domine.' }],
  }),
  tollRule({
    name: 'le <bilan> passe à <nombre>',
    pattern: '(?<h>L)(?!o[GQ])[^GQU;_RLKJkFIWZ]{0,20}?(?<v>[GQ])(?!o|[.]?[KJWZD])',
    examples: [
      { text: "Le nombre de morts s'élève désormais à 23.", gives: ['killed 23–23'] },
      { text: 'Le bilan de la fusillade est passé à 31.', gives: ['killed 31–31'] },
    ],
    counter: [{ text: 'Le bilan est inconnu.' }, { text: 'Le bilan de deux jours de combats est inconnu.' }],
  }),
  tollRule({
    name: 'le <bilan> passe de <nombre> à <nombre>',
    pattern: '(?<h>L)(?!o[GQ])[^GQU;_RLKJkFIWZ]{0,20}?[GQ]i(?<v>[GQ])(?!o|[.]?[KJWZD])',
    examples: [{ text: 'Le nombre de victimes est passé de 12 à 15.', gives: ['killed 15–15'] }],
    counter: [{ text: 'Le nombre de victimes est passé à 15.' }],
  }),
  tollRule({
    name: 'porter à <nombre> le nombre de <victimes> <tuées>',
    pattern: 'i(?<v>[GQ])[.]?Lo(?<w>p)[.]?(?<h>[KJIW])',
    examples: [
      { text: 'Ce drame porte à 12 le nombre de mineurs tués depuis lundi.', gives: ['killed 12–12'] },
    ],
    counter: [{ text: 'Le nombre de mineurs tués est inconnu.' }],
  }),
  tollRule({
    name: 'porter à <nombre> le <bilan>',
    pattern: 'i(?<v>[GQ])[.]?(?<h>L)',
    examples: [{ text: 'Ce décès porte à 23 le nombre de morts.', gives: ['killed 23–23'] }],
    counter: [{ text: 'Le bilan est inconnu.' }],
  }),
  tollRule({
    name: '<morts>, contre <nombre> dans le dernier <bilan>',
    pattern: '(?<h>[DJZW]),?i(?<v>Q)(?=[.idQ]{0,3}[L_,;])',
    examples: [
      { text: 'Le raid a fait 32 morts, contre 27 dans un premier bilan.', gives: ['killed 27–27'] },
    ],
    counter: [{ text: 'Le raid a fait 32 morts, contre toute attente.' }],
  }),
  tollRule({
    name: '<morts> côté <victimes> et <nombre> côté <victimes>',
    pattern: '(?<h>[DJZW])"?[.]?c?[.o]?[pG.]?[.]?,?[&b,]{1,2}o?(?<v>[QU])c(?:(?<w>[pG])|(?=[.][,;_.i)]))',
    examples: [
      {
        text: 'Le combat a fait trois morts parmi les gardes et onze dans les rangs des rebelles.',
        gives: ['killed 11–11'],
      },
    ],
    counter: [{ text: 'Le combat a fait trois morts parmi les gardes et les rebelles.' }],
  }),
  tollRule({
    name: '<nombre> <décès>',
    pattern: '(?<v>[QU])O?[.o]{0,1}?(?<h>{E})',
    examples: [{ text: 'La police a compté cinq enlèvements.', gives: ['abducted 5–5'] }],
    counter: [{ text: 'La police enquête sur le meurtre.' }],
  }),
];
