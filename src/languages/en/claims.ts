import { type TollRule, tollRule } from '../../extract/rule.ts';

/** How English says that so many were hit, the surest form first. */
export const claims: readonly TollRule[] = [
  tollRule({
    name: '<figure> <killed>, <figure> <wounded>',
    boxOnly: true,
    pattern: '{v}{near}(?<h>[KJDZ](?:(?:,|,?&)[KJDZ]){0,2})',
    examples: [
      {
        text: 'Battle of Telm\n\nInfobox\nconflict: Battle of Telm\ndate: 3 May 2031\nplace: Telm\ncombatant1: North\ncombatant2: South\ncasualties1: 47+ killed 30 wounded 2 tanks destroyed\ncasualties2: Unknown\n\nThe battle of Telm was fought in 2031.',
        gives: ['killed 47–null', 'injured 30–30', 'destroyed 2–2'],
      },
    ],
    counter: [{ text: 'Eleven soldiers killed, four wounded.' }],
  }),
  tollRule({
    name: '<victims> …, where they <died>',
    pattern: '{v}[^;_GQU"]{2,14}?,?w>{adv}[BH]{0,2}{adv}(?<h>{I}|[DJZ])(?!o)',
    examples: [
      { text: 'The boy was taken to a hospital, where he later died.', gives: ['killed 1–1'] },
      { text: 'Two men were flown to the capital, where they were pronounced dead.', gives: ['killed 2–2'] },
    ],
    counter: [{ text: 'The boy was taken to a hospital, where his mother works.' }],
  }),
  tollRule({
    name: '<victims> who were <shot> <died>',
    later: true,
    pattern: '{v}(?:wB)?{adv}[KJ][.dioPspTNyt>lj]{0,10}?&?[BH]{0,2}{adv}(?<h>{I})',
    examples: [
      { text: 'A boy who was shot in the face at his home has died.', gives: ['killed 1–1'] },
      { text: 'Two men wounded in the raid on Monday have died.', gives: ['killed 2–2'] },
    ],
    counter: [{ text: 'A boy was shot in the face.' }],
  }),
  tollRule({
    name: '<victims> who <died>',
    pattern: '{v},?w{adv}[BH]{0,2}{adv}(?<h>(?<=B[.Od]{0,2})[KJ]|{I})',
    examples: [
      {
        text: 'Ana Reyl, who lives next door, called the boy who died a quiet child.',
        gives: ['killed 1–1'],
      },
      { text: 'The ministry named the three nurses who were killed in the raid.', gives: ['killed 3–3'] },
    ],
    counter: [{ text: 'The police named the man who killed three nurses.' }],
  }),
  tollRule({
    name: '<victims> were <shot> and <died>',
    pattern: '{v}{gap}B{adv}[KJ][^;_"GQUTNpR]{0,12}?&{adv}(?<h>I)',
    examples: [
      { text: 'The boy, 14, was shot in the chest and died at the hospital.', gives: ['killed 1–1'] },
      { text: 'Two guards were wounded in the raid and later died.', gives: ['killed 2–2'] },
    ],
    counter: [{ text: 'Two guards were wounded and taken home, and the dog ran off.' }],
  }),
  tollRule({
    name: '<victims> were <killed>',
    // "killed **a guard** and two nurses were hurt": the first is of the verb before it
    pattern: '(?<!\\+[.]?)(?<![KFk]o?){v}{gap}[Hh]?BX?{adv}"?{h}',
    examples: [
      { text: 'Two of the raiders were "neutralised" near the well.', gives: ['killed 2–2'] },
      { text: 'Three farmers and a nurse were killed near the river.', gives: ['killed 3–3', 'killed 1–1'] },
      {
        text: 'At least 20 villagers, including two children, have been abducted.',
        gives: ['abducted 20–null'],
      },
    ],
    counter: [{ text: 'Three gunmen killed a farmer.' }],
  }),
  tollRule({
    name: '<somebody> was <killed>',
    ofAnybody: true,
    pattern: '(?<v>(?:{g}(?:,?&|,)){0,3}U(?:&{G})?)w?[Hh]?BX?{adv}{h}',
    examples: [
      { text: 'A machinist was shot dead at the gate.', gives: ['killed 1–1'] },
      { text: 'Two guards and a tracker were killed.', gives: ['killed 1–1'] },
    ],
    counter: [{ text: 'A machinist was at the gate.' }],
  }),
  tollRule({
    name: '<victims> were …, and <killed>',
    pattern: '{v}{gap}[BH][.iodyPNpstTu,O]{1,7}&(?:H?B)?X?{adv}(?<h>{K}|{I})(?![.]?[GQUTN])',
    examples: [
      { text: 'Three teachers were dragged from the bus and shot dead.', gives: ['killed 3–3'] },
      { text: 'The nine sailors were on a visit and were wounded by a grenade.', gives: ['injured 9–9'] },
    ],
    counter: [{ text: 'Three men were on the road and killed two guards.' }],
  }),
  tollRule({
    name: '<name>, <role>, and <victims> were <killed>',
    pattern: '(?<v>N),[.opPtsi()]{1,9},?&?O?(?:{g}(?:(?:,?&|,)O?{g}){0,7}){gap}H?BX?{adv}{h}',
    examples: [
      {
        text: 'Adan Weru, rector of the college (NTC), four other priests and two cooks were murdered at dawn.',
        gives: ['killed 1–1'],
      },
    ],
    counter: [{ text: 'Adan Weru, rector of the college, said four priests were murdered.' }],
  }),
  tollRule({
    name: '<shot> <victims> to death',
    leads: true,
    pattern: '[KJFVk]{adv}{v}(?<h>x)',
    examples: [
      { text: 'The boy shot his brother to death.', gives: ['killed 1–1'] },
      { text: 'They beat two traders to death at the gate.', gives: ['killed 2–2'] },
    ],
    counter: [
      { text: 'The court sentenced two traders to death.' },
      { text: 'They robbed two traders at gunpoint.' },
    ],
  }),
  tollRule({
    name: '<attackers> <killed> <victims>',
    ofAnybody: true,
    leads: true,
    pattern:
      '(?<a>[pNGQU])[.,w~diPo]{0,4}?[Hh]?{adv}(?<h>[KJF](?:(?:,|,?&)[KJF]){0,3}){adv}"?(?:>,?&)?o?{objects}(?!(?<=[QU])[DZ])',
    examples: [
      {
        text: 'The rebels killed at least six soldiers and two guards.',
        gives: ['killed 6–null', 'killed 2–2'],
      },
    ],
    counter: [{ text: 'Six soldiers were killed.' }],
  }),
  tollRule({
    name: '<killed> <victims>',
    ofAnybody: true,
    leads: true,
    pattern: '(?<!B[.~X]{0,2})(?<h>[KJF](?:(?:,|,?&)[KJF]){0,3}){adv}"?(?:>,?&)?o?{objects}(?!(?<=[QU])[DZ])',
    examples: [
      { text: 'The blast, which killed twelve people, was heard for miles.', gives: ['killed 12–12'] },
    ],
    counter: [{ text: 'Twelve people were killed.' }, { text: 'Divers recovered nine bodies.' }],
  }),
  tollRule({
    name: '<attackers> <kill> <victims>',
    leads: true,
    // headlines; "to kill" is an aim and "may kill" a possibility
    pattern:
      '(?:^[^;_"RBHKFkIMXyV]{2,10}(?<!i)|(?:(?<a>[pNG])[.iPpo]{0,3}?|^[.iPpst]{1,5}?|[st,&])(?<![iMX].?))(?<h>V(?:(?:,|,?&)V){0,2}){adv}{objects}',
    examples: [
      { text: 'Gunmen kill 12 at market in Telmak', gives: ['killed 12–12'] },
      { text: 'Blast kills four, wounds nine in Telmak', gives: ['killed 4–4', 'injured 9–9'] },
      { text: 'Rocket strike on village football pitch kills 12 children', gives: ['killed 12–12'] },
    ],
    counter: [
      { text: 'The rebels threatened to kill 12 hostages.' },
      { text: 'Such mines can kill 12 people.' },
    ],
  }),
  tollRule({
    name: '<killing> <victims>',
    leads: true,
    pattern: '(?<h>k(?:(?:,|,?&)k){0,3}){adv}"?(?:>,?&)?o?{objects}(?![DZ])',
    examples: [
      { text: 'He blew up his car, killing himself and nine worshippers.', gives: ['killed 9–9'] },
      {
        text: 'Shells hit the market, killing nine traders and wounding 30 others.',
        gives: ['killed 9–9', 'injured 30–30'],
      },
    ],
    counter: [{ text: 'The killing shocked the town.' }],
  }),
  tollRule({
    name: '<the thing> was <destroyed>',
    pattern: '(?<v>s)H?B{1,2}[.]{0,1}?{h}',
    examples: [{ text: 'The lorry was completely destroyed in the blast.', gives: ['destroyed 1–1'] }],
    counter: [{ text: 'The lorry was parked in the yard.' }],
  }),
  tollRule({
    name: '<victims> <died>',
    pattern: '{v}{gap}[BHh]{0,2}{adv}(?<h>{I})',
    examples: [{ text: 'Two of the wounded and a guard later died in hospital.', gives: ['killed 1–1'] }],
    counter: [{ text: 'The wounded were treated.' }],
  }),
  tollRule({
    name: '<number> of the <wounded> <died>',
    pattern: '(?<v>[QG])o[.]{0,1}?[DJZ][.dO,]{0,3}?[BH]{0,2}{adv}(?<h>{I})',
    examples: [{ text: 'Two of the wounded later died in hospital.', gives: ['killed 2–2'] }],
    counter: [{ text: 'Two of the wounded were nurses.' }],
  }),
  tollRule({
    name: 'the <death> of <victims>',
    pattern: '(?<h>{E})[.i]{0,2}?o{adv}{v}(?!O?[DJZ])',
    examples: [{ text: 'The blast resulted in the deaths of seven miners.', gives: ['killed 7–7'] }],
    counter: [{ text: 'The death of the republic was proclaimed.' }],
  }),
  tollRule({
    name: '<number> <seriously>',
    ofLast: true,
    pattern: '(?<v>[QG])\\+?[.]{0,1}?(?<h>g)(?=[,;_&)b]|[.]?_)',
    examples: [
      { text: 'Nine people were wounded, two critically.', gives: ['injured 2–2'] },
      { text: 'Nine people were wounded, two of them critically.', gives: ['injured 2–2'] },
    ],
    counter: [{ text: 'Two critically ill people were moved.' }],
  }),
  tollRule({
    name: '<sent> <victims> <to hospital>',
    leads: true,
    pattern: '[nv]{adv}{v}(?<h>l)',
    examples: [{ text: 'A shooting at a bar sent four people to the hospital.', gives: ['injured 4–4'] }],
    counter: [{ text: 'The ministry sent four doctors to the front.' }],
  }),
  tollRule({
    name: '<took> <victims> <hostage>',
    leads: true,
    pattern: '[vn]{adv}{v}[.]?(?<h>x)',
    examples: [
      { text: 'The gunmen took 14 passengers hostage.', gives: ['abducted 14–14'] },
      { text: 'They took 30 pupils into the forest.', gives: ['abducted 30–30'] },
    ],
    counter: [{ text: 'The guide took 14 hikers to the lake.' }],
  }),
  tollRule({
    name: '<number> of those <killed>',
    pattern: '(?<v>[QG])o[.w]{0,2}?B?(?<h>{K}|{D})(?:(?:i[.PNst]{1,3}){0,2}B[.]{0,2}?(?<w>[pNG]))?',
    examples: [{ text: 'At least 36 of those killed were traders.', gives: ['killed 36–null'] }],
    counter: [{ text: 'Those killed were traders.' }],
  }),
  tollRule({
    name: '<dead>, up from <number>',
    pattern: '(?<h>[DJZLK])[^GQU;_RL]{0,6}?(?:[QG][^GQU;_RL]{0,4}?)?z[.]{0,1}?(?<v>[QGU])',
    examples: [
      { text: 'The final toll is 52 dead, up from the 51 given on Thursday night.', gives: ['killed 51–51'] },
      { text: 'The ministry raised the death toll to 15, up from 12.', gives: ['killed 12–12'] },
    ],
    counter: [{ text: 'Prices are up from last year, when 12 traders were killed.' }],
  }),
  tollRule({
    name: '<side> <dead> at <number>',
    pattern: '(?<w>[pN])(?<h>[DJZ])i(?<v>Q)',
    examples: [{ text: "The spokesman put the militants' dead at 22.", gives: ['killed 22–22'] }],
    counter: [{ text: 'The militants buried their dead at noon.' }],
  }),
  tollRule({
    name: 'put the <dead> at <number>',
    pattern: 'R(?<h>[DJZL])[^GQUR;_KFkB]{0,6}?i(?<v>[QU])(?=[,;_&)"]|$|[.]?_)',
    examples: [{ text: 'The mission put the dead in the village at seven.', gives: ['killed 7–7'] }],
    counter: [{ text: 'The mission said the dead were buried at seven.' }],
  }),
  tollRule({
    name: '<number> <dead> <people>',
    pattern: '(?<v>[QU])[.]{0,1}?(?<h>[DJ])(?<w>p)(?![.HB]{0,2}R)',
    examples: [{ text: 'They saw at least a dozen dead soldiers.', gives: ['killed 12–null'] }],
    counter: [{ text: 'They saw the dead soldiers.' }],
  }),
  tollRule({
    name: '<number> <dead>',
    pattern: '(?<v>[QU])(?:\\+B?|O?[.o]{0,2}?)(?<h>{D}(?:,?&{D}){0,2}|L)',
    examples: [
      { text: 'The raid left 14 dead and dozens injured.', gives: ['killed 14–14', 'injured null–null'] },
      { text: 'He took in 23 wounded, five of them in serious condition.', gives: ['injured 5–5'] },
    ],
    counter: [{ text: 'The dead were buried.' }],
  }),
  tollRule({
    name: '<victims> <dead>',
    // "organisations for the wounded" are not wounded, and "millions in losses" no losses of life
    pattern:
      '(?<!\\+[.]?)(?!N[^DJZ]{0,2}i){v}(?:{near}|{gap}B{adv})(?<!i)(?<h>[DJZ](?:&[DJZK](?=[,;_"&)i]|$))?)',
    examples: [
      { text: 'The raid left 18 civilians dead.', gives: ['killed 18–18'] },
      { text: 'The raid left 18 civilians dead or maimed.', gives: ['killedOrInjured 18–18'] },
    ],
    counter: [{ text: 'The raid left the town in ruins.' }],
  }),
  tollRule({
    name: '<victims> were taken away with <injuries>',
    pattern: '{v}{gap}B[.lv][iosTtPN.l]{0,6}(?<!i)(?<h>D)',
    examples: [
      { text: 'Three passengers were taken to a hospital with minor injuries.', gives: ['injured 3–3'] },
    ],
    counter: [{ text: 'Three passengers were taken to a hospital.' }],
  }),
  tollRule({
    name: '<victims> suffered … <injuries>',
    pattern: '{v}{gap}H[.]{0,3}?(?:[u.]{1,3}o[.]?)?(?<h>D)',
    examples: [
      { text: 'Six others sustained rather ugly injuries.', gives: ['injured 6–6'] },
      { text: 'Two drivers suffered deep facial injuries.', gives: ['injured 2–2'] },
    ],
    counter: [{ text: 'Two drivers suffered no loss of pay.' }],
  }),
  tollRule({
    name: '<victims> are <in hospital>',
    pattern: '{v}{gap}B[.nv]?(?:i[.Pps]{1,2}){0,2}(?<h>l)(?![,]?[.]?[BH]?[I])',
    examples: [{ text: 'Seventeen were still in hospital on Sunday.', gives: ['injured 17–17'] }],
    counter: [{ text: 'Seventeen were still in the hotel on Sunday.' }],
  }),
  tollRule({
    name: '<victims> were taken <hostage>',
    pattern: '{v}{gap}B[v.]{1,2}?(?<h>x)',
    examples: [{ text: 'Two nuns were dragged into the bush.', gives: ['abducted 2–2'] }],
    counter: [{ text: 'Two nuns were in the bush.' }],
  }),
  tollRule({
    name: '<somebody> <killed himself>',
    pattern: '(?<![KFkV][.Odg]{0,2})(?<v>[NG])[^;_"Rj]{0,14}?(?<h>j)',
    examples: [
      { text: 'A man shot his wife and then killed himself.', gives: ['killed 1–1'] },
      { text: 'The boy accidentally shot himself in the leg.', gives: ['injured 1–1'] },
    ],
    counter: [{ text: 'A man killed his wife and then fled.' }],
  }),
  tollRule({
    name: '<victims> <killed>',
    pattern: '(?<!\\+[.]?){v}{near}{h}(?![GQUTN])',
    examples: [{ text: 'Eleven soldiers killed, four wounded.', gives: ['killed 11–11'] }],
    counter: [{ text: 'Soldiers searched the village.' }],
  }),
  tollRule({
    name: "<victim>'s <death>",
    pattern: '(?<v>[GN])(?<h>E)',
    examples: [
      { text: "The town went quiet after Senator Adan Weru's murder.", gives: ['killed 1–1'] },
      { text: "Nobody was tried for the six traders' slaying.", gives: ['killed 6–6'] },
    ],
    counter: [{ text: 'Senator Adan Weru spoke of the murder.' }],
  }),
  tollRule({
    name: '<dead> are <victims>',
    ofAnybody: true,
    pattern: '(?<h>[DJZ]|(?<=c|^)K)[.,]{0,2}?(?:B|\\+)[.]{0,2}?{v}',
    examples: [{ text: 'Among the dead were two journalists.', gives: ['killed 2–2'] }],
    counter: [{ text: 'The dead were buried at noon.' }],
  }),
  tollRule({
    name: 'among those who <died> was <victim>',
    pattern: '^.{0,2}c[.w]{0,3}B?(?<h>[IKD])[^;_R"B]{0,6}?,?B[.]?{v}',
    examples: [
      { text: 'Among those who died on the spot was a nursing student.', gives: ['killed 1–1'] },
      { text: 'Among those killed in the raid were two teachers.', gives: ['killed 2–2'] },
    ],
    counter: [{ text: 'Among those who fled was a nursing student.' }],
  }),
  tollRule({
    name: '<toll>: <number>',
    pattern: '(?:^|[_;,&])(?<h>[LDZJK]);(?<v>[QU])(?=[_;,&]|$)',
    examples: [{ text: 'Fatalities: 5. Injuries: 12.', gives: ['killed 5–5', 'injured 12–12'] }],
    counter: [{ text: 'The dead: five men of Telm were known to all.' }],
  }),
  tollRule({
    name: 'the <toll> …, has <reached> <number>',
    pattern: '(?<h>L)[^;_RL]{0,40}?[HMX.]{0,3}A[.]?(?<v>[GQU])',
    examples: [
      {
        text: 'The number of people killed when a bomb went off at the market has climbed to 24.',
        gives: ['killed 24–24'],
      },
    ],
    counter: [{ text: 'The number of people killed is not known; help reached 24 villages.' }],
  }),
  tollRule({
    name: '<deaths> <reached> <number>',
    pattern: '(?<h>[DZ])(?:i[^;_RL"BKFkIGQU]{0,14}?)?[HMX.]{0,3}A[.]?(?<v>[QU](?:iQ)?)',
    examples: [
      {
        text: 'The dead in the raid on Telm have risen to 51 from the 40 told of before.',
        gives: ['killed 51–51', 'killed 40–40'],
      },
      { text: 'Confirmed deaths stood at 46.', gives: ['killed 46–46'] },
    ],
    counter: [{ text: 'The dead were buried; help reached 46.' }],
  }),
  tollRule({
    name: 'the <toll> rose from <number> to <number>',
    pattern: '(?<h>L)[^GQU;_RL]{0,6}?i(?<v>[QG]i[QG])',
    examples: [
      { text: 'The death toll rose from 12 to 15 on Friday.', gives: ['killed 12–12', 'killed 15–15'] },
    ],
    counter: [{ text: 'The death toll rose to 15 on Friday.' }],
  }),
  tollRule({
    name: 'the <toll> rose to <number>',
    pattern: '(?<![QU])(?<h>L)[^GQU;_RLV]{0,16}?(?<v>[GQU])',
    examples: [{ text: 'The final death toll was 23.', gives: ['killed 23–23'] }],
    counter: [
      { text: 'The death toll is unknown.' },
      { text: 'Army raises toll as rebels free three captives' },
    ],
  }),
  tollRule({
    name: '<victim> was among the <dead>',
    pattern: '(?<v>[GN](?:(?:,?&|,)O?{G}){0,4})B[.]{0,1}?[ic][GQp]?[.opi]{0,3}?(?<h>{K}|{D})',
    examples: [{ text: 'A teacher was among the dead.', gives: ['killed 1–1'] }],
    counter: [{ text: 'The dead lay among the ruins.' }],
  }),
  tollRule({
    name: '<victims> among <number> <killed>',
    pattern: '(?<v>[GN](?:(?:,?&|,)O?{G}){0,4}),?c[GQU][.]{0,2}?(?<h>{K}|{D})',
    examples: [{ text: 'Woman and child among four killed in Telmak', gives: ['killed 1–1', 'killed 1–1'] }],
    counter: [{ text: 'Among the crowd, four were killed.' }],
  }),
  tollRule({
    name: '<victims> among the <dead>',
    pattern: '(?<v>[GN](?:(?:,?&|,)O?{G}){0,4})(?:,[Qu](?=,))?,?c(?<h>{D})(?=[_;,i]|$)',
    examples: [{ text: 'Girl, 5, among the dead in Telmak', gives: ['killed 1–1'] }],
    counter: [{ text: 'Two nurses walked among the deadly ruins.' }],
  }),
  tollRule({
    name: '<number> <deaths> of <people>',
    pattern: '(?<v>[QU])O?[.o]{0,1}?(?<h>{E})o[.]{0,1}?(?<w>[pG])',
    examples: [{ text: 'The council counted nine executions of farmers.', gives: ['killed 9–9'] }],
    counter: [{ text: 'The council counted nine executions.' }],
  }),
  tollRule({
    name: '<number> <deaths>',
    pattern: '(?<v>[QU])O?[.o]{0,1}?(?<h>{E})',
    examples: [{ text: 'Police recorded five murders that week.', gives: ['killed 5–5'] }],
    counter: [{ text: 'Police recorded the murder.' }],
  }),
];
