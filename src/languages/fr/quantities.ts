import { words } from '../../extract/numbers/numerals.ts';
import { endingPhrases, startingPhrases } from '../../extract/numbers/phrases.ts';
import type { QuantityWords } from '../../extract/quantities.ts';
import { NUMERALS } from './numerals.ts';

const MONTHS = `janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre, janv, jan,
   fev, fevr, avr, juil, sept, sep, oct, nov, dec`;

/** "supérieur", in its four forms, before each of the endings. */
const compared = (stem: string, endings: readonly string[]) =>
  ['', 'e', 's', 'es'].flatMap((mark) => endings.map((ending) => `${stem}${mark} ${ending}`)).join(', ');

const GREATER = `${compared('superieur', ['a', 'au', 'aux', 'ou egal a', 'ou egale a', 'ou egaux a', 'ou egales a'])}, ${compared('egal', ['ou superieur a', 'ou superieure a'])}`;
const SMALLER = `${compared('inferieur', ['a', 'au', 'aux', 'ou egal a', 'ou egale a', 'ou egaux a', 'ou egales a'])}, ${compared('egal', ['ou inferieur a', 'ou inferieure a'])}`;

/** French words around numbers. */
export const QUANTITIES: QuantityWords = {
  numerals: NUMERALS,
  before: endingPhrases([
    [
      `au moins, au bas mot, au minimum, un minimum de, minimum, plus de, plus d', plus que, plus des, bien plus de,
       un peu plus de, une bonne, une grosse, un bon, davantage que, pas moins de, pas moins d', non moins de, au dela de, au-dela de,
       au-dessus de, au dessus de,
       depasse, depassent, depassant, depassait, depasserait, depassaient, excede, excedent, excedant,
       passe la barre des, depasse les, depassent les, depassait les, depasse la barre des, depasser les, depasser,
       depasse le seuil des, depasse le cap des, franchi la barre des, franchi le seuil des, franchi le cap des,
       franchit la barre des, passe le cap des, au moins de, au moins ou egal a, au moins egal a,
       plus de ou egal a, plus grand que, plus grand ou egal a, plus grands ou egaux a, plus grands que, plus haut que, plus haut que le, plus de la barre des, a partir de, >, > =, ≥, ${GREATER}`,
      'atLeast',
    ],
    [
      `au plus, tout au plus, au maximum, un maximum de, maximum, jusqu'a, jusqu'a pres de, pas plus de,
       pas plus d', moins de, moins d', moins que, moins des, un peu moins de, en dessous de, au-dessous de,
       n'excede pas, ne depasse pas, ne depassant pas, plus petit que, plus petit ou egal a, plus petits que, plus petits ou egaux a, plus bas que, plus bas que le, moins de ou egal a, au plus egal a, <, < =, ≤, ${SMALLER},
       sous la barre des, loin des, loin de`,
      'atMost',
    ],
    [
      `environ, environ ~, une petite, d'environ, a peu pres, pres de, pres d', approximativement, quelque, quelques,
       autour de, aux alentours de, aux environs de, dans les, de l'ordre de, presque, a peine, grosso modo,
       peut etre, peut-etre, ~, ≈`,
      'about',
    ],
    [`${compared('egal', ['a', 'au'])}, egaux a`, 'equal'],
    ['entre, compris entre, comprise entre, compris entre les, entre les, entre le, entre la', 'between'],
    ['< >, = >', 'none'],
    // "Inférieur ou supérieur à 30" says nothing.
    [
      `${compared('inferieur', ['ou superieur a', 'ou superieure a'])}, ${compared('superieur', ['ou inferieur a', 'ou inferieure a'])}`,
      'none',
    ],
  ]),
  after: startingPhrases([
    [
      `ou plus, et plus, ou davantage, voire plus, voire davantage, au moins, au minimum, +, et au dela,
       et au-dela, ou superieur`,
      'atLeast',
    ],
    ['ou moins, au plus, au maximum, tout au plus, ou inferieur', 'atMost'],
    ['environ, a peu pres, approximativement, et quelques, et quelque, et des poussieres', 'about'],
    ['ou egal, ou egal a', 'equal'],
  ]),
  than: new Set(words('de, que, d, a')),
  rangeTo: new Set(words('a, au, aux')),
  or: new Set(words('ou')),
  and: new Set(words('et, mais')),
  rangeFrom: new Set(words('de, d, du, des')),
  changes: new Set(
    words(
      `passe, passee, passent, passes, passait, passer, passant, passera, alourdi, alourdit, grimpe, augmente,
       augmentant, monte, monter, porte, bondi, chute, baisse, tombe, reduit, ramene, revu, revise, evolue,
       hausse`,
    ),
  ),
  vague: startingPhrases([
    [
      `des dizaines, des centaines, des milliers, des millions, des douzaines, des vingtaines, de dizaines,
       de centaines, de milliers, des dizaines de milliers, des centaines de milliers, des dizaines de millions,
       plusieurs dizaines, plusieurs centaines,
       plusieurs milliers, plusieurs millions, plusieurs dizaines de milliers, plusieurs centaines de milliers,
       quelques dizaines, quelques centaines, quelques milliers, dizaines de milliers, centaines de milliers,
       de dizaines de milliers, de centaines de milliers, dizaines, centaines, milliers, les dizaines,
       les centaines, les milliers, de nombreuses dizaines, de nombreuses centaines`,
      { says: null, rule: '<vague lots>' },
    ],
    [
      `plusieurs, quelques, quelques uns, quelques-uns, quelques-unes, de nombreux, de nombreuses, nombreux,
       nombreuses, beaucoup de, beaucoup d', bon nombre de, un certain nombre de, un certain nombre d',
       un nombre inconnu de,
       un nombre indetermine de, un nombre indetermine d', un nombre inconnu d', un nombre encore inconnu d',
       un nombre important de, un nombre important d', un grand nombre de, un grand nombre d',
       un petit nombre de, une poignee de, une poignee d', divers, diverses, maints, peu de,
       un nombre encore inconnu de, un nombre non precise de, un groupe de, un stock de, un stock d',
       un important stock de, un important stock d', un lot de,
       un lot d', un important lot de, un important lot d', une quantite de, une quantite d',
       une importante quantite de, une importante quantite d', une grande quantite de, une grande quantite d',
       d'importantes quantites de, d'importantes quantites d', d'importants, d'innombrables,
       innombrables, une foule de, une multitude de, certains, certaines, tant de, tant d'`,
      { says: null, rule: '<vague word>' },
    ],
    [
      `tous les, toutes les, tous ces, toutes ces, tous leurs, toutes leurs, presque tous les,
       presque toutes les, certains de ces, certaines de ces, certains des, certaines des, la plupart des,
       la plupart de, la plupart d', la majorite des, beaucoup de ceux, beaucoup de celles`,
      { says: null, rule: '<of those known>' },
    ],
    ["d'autres", { says: null, rule: '<others>' }],
    ["autant de, autant d'", { says: null, rule: '<as many>' }],
    [
      'lourdes, lourds, lourd, importantes, enormes, considerables, grosses',
      { says: null, rule: '<heavy>', of: new Set(words('pertes, bilan, tribut, degats')) },
    ],
    [
      `sans faire de, sans faire d', sans faire la moindre, sans causer de, sans causer d', sans provoquer de,
       sans subir de, sans subir la moindre, sans subir aucune, sans essuyer de, sans enregistrer de,
       sans enregistrer la moindre, sans déplorer de, sans déplorer la moindre, sans avoir subi de`,
      { says: 0, rule: '<sans>' },
    ],
    [`aucun, aucune, nul, nulle, pas un seul, pas une seule, pas un, pas une`, { says: 0, rule: '<zero>' }],
    ['sans', { says: 0, rule: '<sans>' }],
    [
      `pas de, pas d', point de, pas fait de, pas fait d', pas eu de, pas eu d', pas causé de,
       pas enregistré de, pas signalé de, pas subi de, pas essuyé de, pas déploré de, pas connu de`,
      { says: 0, rule: '<pas de>' },
    ],
    [
      'ni, ni aucun, ni de, pas fait ni',
      {
        says: 0,
        rule: '<sans>',
        of: new Set(
          words(
            `mort, morts, blesse, blesses, victime, victimes, deces, disparu, disparus, tue, tues, perte,
            pertes, degat, degats`,
          ),
        ),
      },
    ],
    ["personne n', personne ne", { says: 0, rule: '<zero>', bare: true }],
    ['un autre, une autre', { says: 1, rule: '<another>' }],
  ]),
  notZero: new Set(
    words(
      `doute, cesse, arret, que, relache, nouvelles, nouvelle, vie, plus, davantage, precision, precisions,
       detail, details`,
    ),
  ),
  articleOf: startingPhrases([
    [
      `total de, total d, effectif de, bilan de, nouveau bilan de, bilan provisoire de, groupe de, force de,
       minimum de, maximum de, moyenne de, bonne, petite, grosse, bon`,
      true,
    ],
  ]),
  pronounOne: new Set(words('l, quelqu, quelques, chaque, chacun, aucun, les, ces, celui, pas')),
  articles: new Set(words('un, une')),
  determiners: new Set(words('le, la, les')),
  kinds: {
    after: startingPhrases([
      [
        `km, kms, kilometre, kilometres, m, metre, metres, cm, mille nautique, milles nautiques, milles marins,
         lieues, miles`,
        'distance',
      ],
      [
        `mm, millimetre, millimetres, ml, cl, kg, kgs, kilo, kilos, kilogramme, kilogrammes, gramme, grammes,
         g, tonne, tonnes, litre, litres, l, hectare, hectares, ha, degre, degres,
         km / h, noeuds, fois, etages, barils, watts, megawatts, points, metres carres, quintaux, sacs de`,
        'measure',
      ],
      ['%, pour cent, pourcent, p . 100, pour 100', 'percent'],
      [
        `euro, euros, €, dollar, dollars, $, usd, franc, francs, fcfa, f cfa, cfa, f, frs, livres sterling,
         livres, de livres, de livres sterling, nairas, dinars, dinar, ouguiyas, roubles, usd, sek, de francs,
         de dollars, d'euros, de fcfa, de nairas`,
        'money',
      ],
      [
        'h, heures gmt, heures locales, heures du matin, heures du soir, heure locale, h gmt, h tu, heures tu, gmt, tu',
        'time',
      ],
      ["ans d'age, ans et plus, ans revolus, ans et moins", 'age'],
      [
        `seconde, secondes, minute, minutes, min, mn, heure, heures, ans, jour, jours, journee, journees, nuit,
         nuits, soir, soirs, semaine, semaines, week - end, week - ends, mois, an, annee, annees, decennie,
         decennies, siecle, siecles, trimestre, trimestres`,
        'duration',
      ],
    ]),
    before: endingPhrases([
      [
        `age de, agee de, ages de, agees de, age d', agee d', ages d', agees d', age d'environ, age de pres de,
         agee d'environ`,
        'age',
      ],
      ['$, us $, usd, eur, €, £, fcfa', 'money'],
      [
        `numero, n °, nº, no ., n ., article, articles, chapitre, page, pages, p ., resolution, route,
         autoroute, rn, pk, km, phase, chaine, vol, modele, version, volume, tome, partie, paragraphe, alinea,
         annexe,
         figure, tableau, niveau, zone, secteur, protocole, convention, loi, decret, titre, type, classe,
         categorie, etape, ligue, division 1, groupe, colline, cote, point, poste, camp, radio, france, tv,
         canal, cap, g`,
        'label',
      ],
      [
        `brigade, bataillon, division, regiment, compagnie, escadron, section, peloton, groupement, corps, gtia,
         unite, armee, colonne, region militaire, zone militaire, barkhane`,
        'unitName',
      ],
    ]),
    fillers: new Set(
      words(
        'autres, bons, petits, longs, longues, derniers, dernieres, prochains, prochaines, premiers, premieres, pleins',
      ),
    ),
    months: new Set(words(MONTHS)),
    doubtfulMonths: new Set(words('')),
    ofMonth: new Set(words('de')),
    beforeYear: new Set(
      words(
        `en, depuis, de, d, des, fin, debut, courant, mi, annee, annees, l, avant, apres, jusqu, ete, hiver,
         printemps, automne, et, -, –, /, a, dès`,
      ),
    ),
    notYear: endingPhrases([
      [
        `total de, bilan de, nombre de, force de, effectif de, somme de, groupe de, foule de, population de,
         plus de, moins de, pres de`,
        true,
      ],
    ]),
    theYear: new Set(words('le, la, du, au, cette')),
    leadUnits: new Set(words('ans, an, mois, heure, heures')),
    clockHours: new Set(words('heure, heures')),
    atClock: new Set(words('a, vers')),
    alsoAge: new Set(words('egalement, aussi, environ')),
    ofAge: new Set(words('de, age, agee, ages, agees')),
    functionWords: new Set(
      words(
        `le, la, les, l, un, une, des, du, de, d, et, ou, mais, en, a, au, aux, dans, par, pour, sur, avec,
         comme, est, a, ont, etait, etaient, sont, qui, que, qu, ou, quand, apres, avant, il, elle, ils, elles,
         on, ce, cette, ces, se, s, ne, n, y, sous, entre, lors, pendant, durant, contre, selon, sera, fut,
         etait, avait, avaient, dont, jusqu, lorsque, alors`,
      ),
    ),
    formations: new Set(
      words(
        `brigade, bataillon, division, regiment, compagnie, escadron, section, peloton, groupement, corps,
         armee, region, rima, rpima, rei, rca, rmp, bima, zone, batterie, legion, gtia, rpc`,
      ),
    ),
    wholes: endingPhrases([
      [
        'des, de ces, de leurs, de ses, sur, sur les, sur un total de, sur un effectif de, d entre les, parmi les, de la',
        true,
      ],
    ]),
  },
};
