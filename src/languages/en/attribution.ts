import type { VouchingWords } from '../../extract/attribution/vouching-words.ts';
import type { Hedges } from '../../extract/language.ts';
import { agreements, phraseList, wordMap, wordSet } from '../../extract/vocabulary.ts';
import type { Force, VoiceKind } from '../../model/vocabulary.ts';

/** What kind of voice a word makes of its speaker. */
export const speakers: ReadonlyMap<string, VoiceKind> = wordMap<VoiceKind>({
  witness: `witness, witnesses, eyewitness, eyewitnesses, resident, residents, villager, villagers, survivor,
     survivors, neighbor, neighbors, neighbours, relative, relatives, inhabitants, locals, bystander`,
  medical: `hospital, hospitals, medical, doctor, doctors, medic, medics, nurse, nurses, morgue, paramedics, clinic,
     surgeon, coroner, health, red cross, rescuer, rescuers, firefighters, rescue, ambulance`,
  outlet: `newspaper, media, television, radio, tv, magazine, broadcaster, website, channel, reporters, journalists,
     correspondent, daily, press, news, outlet, outlets`,
  agency: 'agency, newswire',
  government: `government, ministry, minister, authorities, officials, official, governor, mayor, president, police,
     prosecutor, prosecutors, embassy, department, prefect, council, sheriff, judge, chancellor, state,
     municipality, administration`,
  ngo: 'observatory, activists, group, ngo, charity, organization, organisation, watchdog, monitor, rights, amnesty, committee',
  un: 'un, unicef, unhcr, minusma, monusco, ocha',
  party: `army, military, rebels, rebel, guerrillas, militants, militia, front, movement, forces, fighters, navy,
     command, insurgents, troops, communique, opposition`,
  unnamed: 'source, sources, anonymous, report, reports, statement, accounts',
});

export const hedges: Hedges = {
  alleged: wordSet(
    `reportedly, allegedly, probably, likely, apparently, supposedly, purportedly, alleged, presumably,
     presumed, unconfirmed, rumored, rumoured`,
  ),
  feared: wordSet('feared, fear, fears'),
  reasons: wordSet('for, of'),
  cumulative: phraseList(
    `since the start of, since the beginning of, since the outbreak of, so far this year, in recent years,
     since 20, since 19, in total since, during the war, in recent months, each year, every year, every day,
     per day, over the years, have been killed since, in recent weeks, each day, throughout the war, of the war,
     of the conflict, in the conflict, in 20 alone, alone, decade, to date`,
  ),
  background: phraseList(
    `a day earlier, days earlier, a week earlier, weeks earlier, months earlier, earlier this month,
     earlier this week, last week, a week ago, the previous day, the previous week, the day before, the week before, the month before, years ago,
     months ago, last month, a year earlier, in the previous, a previous attack, earlier this year, weeks ago,
     years earlier, month ago, previously, on that occasion, in previous, in an earlier, in earlier,
     a similar attack, recall that, recalled that, be recalled that, let us remember, let us recall, let us not forget, decades ago, decade ago, year ago,
     in a previous`,
  ),
};

export const claimNouns = wordSet(
  `claim, claims, sources, source, estimate, estimates, report, reports, figures, accounts, media, officials, figure,
   number, toll, account, allegation, allegations, accusation, accusations, charge, assertion, version`,
);

/** "the Front-**linked** council": whoever is named before it is not who is meant. */
export const linking = wordSet(
  'linked, affiliated, aligned, allied, backed, led, inspired, run, controlled, sponsored, funded, supported, based',
);

/** What a reader does to a document. */
export const organisations = wordSet(
  `charity, organisation, organization, aid group, rights group, monitoring group, medical charity, monitor,
   war monitor, watchdog, ngo, observatory, committee, aid agency, advocacy group, aid organisation,
   aid organization, rights organisation, rights organization`,
);

export const seeing = wordSet(
  'seen, obtained, reviewed, viewed, read, consulted, examined, verified, received, shared',
);

/** Words for a figure by itself; "said **there** were 27". */
export const figures = wordSet('figure, figures, number, toll, count, tally, total, there');

export const forces: ReadonlyMap<string, Force> = wordMap<Force>({
  military: 'army, military, armed forces, troops, soldiers',
  police: 'police, gendarmes, gendarmerie',
  rebel: 'rebels, guerrillas, insurgents, separatists, rebel group, rebellion',
  militia: 'militia, militiamen',
  jihadist: 'jihadists, jihadist group, militants, islamists',
  mercenary: 'mercenaries',
});

/** Words that say whose: *cinq de **ses** hommes*. */
export const possessives = wordSet('its, their, our, his, her');

/** What the dead are counted by. */
export const bodies = wordSet('bodies, corpses, remains, martyrs');

/** Groups told by their size: "a family of eight". */
export const collectives = wordSet('family, household, crew, team, group, party, gang, patrol, squad');

/** Of a report that has told of dead, the dead. */
export const victims = wordSet('victim, victims');

/** Words that hold an article. */
export const contractions = new Set<string>();

/** Verbs that say something with a toll alone. */
export const giving = wordSet('saw, raised, raises, revised, revises, updated, lowered, increased');

/** Of a hospital they say that it took somebody in. */
export const admitting = wordSet('admitted, admits');

/** A peace force, where the report names one. */
export const missions = wordSet('mission');

/** Behind one of these stands who those are who were counted. */
export const identities = phraseList(
  `they were, they are, the victims were, the victims are, the dead were, the dead are, those killed were,
   those killed are, the victims include, the victims included, the dead include, the dead included`,
);

/** Who serves in a force that the noun does not tell. */
export const agents = wordSet('agent, agents');

/** What is done with a toll that is given out. */
export const publishing = wordSet('gave, given, released, issued, published');

/** Words of saying that say who did it. */
export const blaming = wordSet('accuse, accuses, blame, blames');

/** Parts of a country that no one speaks for. */
export const compass = wordSet(
  'north, south, east, west, northeast, northwest, southeast, southwest, central, region',
);

/** English has no pronoun for those told before that a count could hang on. */
export const counting = new Set<string>();
export const treating = new Set<string>();

/** Waters that a country's name is that of. */
export const waters = wordSet('lake, river, delta, basin');

/** Nouns for people by what befell them. */
export const stricken = new Set<string>();

/** Those who speak for a state. */
export const states = wordSet('government, ministry, minister, presidency');

/** Men of whom the noun says nothing. */
export const men = wordSet('man, men, comrade, comrades');

/** Words of a force in a speaker's. */
export const forcesTell = wordSet(
  'army, military, colonel, general, captain, lieutenant, commander, officer, soldier, brigade, battalion',
);

/** Of a deed by its noun; "claimed" says as well that something is told. */
export const claiming = wordSet('claim, claims, claimed, claiming');

/** What raiders ride. */
export const mounts = wordSet(
  'motorcycle, motorcycles, motorbike, motorbikes, bike, bikes, canoe, canoes, boat, boats',
);

/** What those who keep order do with the arms of others. */
export const recovering = wordSet('recovered, confiscated, impounded');

/** Pronouns that only a person goes by. */
export const personals = wordSet('he, she');

/** Pronouns that no person goes by. */
export const neuters = wordSet('it, itself');

/** Words by which a sentence says who gave out what those before tell. */
export const vouching: VouchingWords = {
  tellings: wordSet(
    'information, report, reports, figure, figures, toll, tolls, news, announcement, numbers, disclosure',
  ),
  these: wordSet('this'),
  gives: wordSet('gave, gives, given, provided, provides, made, released, issued, supplied, relayed'),
  clefts: ['that is what', 'this is what', 'that was what', 'this is according to', 'that is according to'],
};

/** English verbs are nobody's own by their form. */
export const reflexives = new Set<string>();

/** What hospitals and rescuers do with those whom they count. */
export const registering = wordSet('received, found');

/** Verbs of mourning so many. */
export const laments = new Set<string>();

/** Which pronoun is of several; English has no gender of nouns. */
export const agreement = agreements({ many: 'they, these, those, two, three, several' });

/** Pronouns that mean nobody told of before. */
export const impersonals = new Set<string>();

/** Before a speaker they mean the one before. */
export const sameWords = wordSet('same, latter');

/** Words by which a speaker speaks of themselves. */
export const firstPersons = wordSet('i, we, our, us, my, me');

/** Behind a group they make it the speaker's own. */
/** "On the northern **side**, nine died": one of two. */
export const sideWords = wordSet('side');

/** "on the **rebel** side". */
export const sides = wordMap<Force | 'civilian'>({
  military: 'military, army, government, loyalist',
  police: 'police',
  rebel: 'rebel, insurgent, separatist',
  jihadist: 'jihadist, militant',
  civilian: 'civilian',
});

export const ownSide = phraseList(
  `on our side, on its side, on their side, in our ranks, in its ranks, in their ranks, among its ranks,
   on the friendly side, among our ranks`,
);

/** "**left** nine dead **on the battlefield**": the subject's own. */
export const losses = {
  leaving: wordSet('left, leave, leaving, abandoned'),
  behind: phraseList(
    'behind, on the battlefield, on the field, on the ground, on the spot, in their retreat',
  ),
};

/** Whoever speaks for another. */
export const spokesmen = wordSet('spokesman, spokeswoman, spokesperson');

/** Offices of which a place has one. */
export const offices = wordSet('governor, mayor, prefect, president, sheriff, prosecutor, coroner');

/** Ranks of those who lead or speak for armed forces. */
export const officers = wordSet(
  'general, brigadier, colonel, major, captain, lieutenant, commander, admiral, commodore, marshal, sergeant',
);

/** Whoever is so of something belongs to it. */
export const ranks = wordSet(
  'member, members, leader, leaders, commander, commanders, operative, operatives, official, officials, chief, chiefs',
);

export const documents = wordSet(
  `statement, statements, report, reports, release, releases, communique, communiques, declaration, message,
   information, data, tally, figures, testimonies`,
);

export const camps = {
  loyal: wordSet(
    'loyalist, loyalists, pro-government, government, regime, army, military, regular, security',
  ),
  rebel: wordSet(
    `rebel, rebels, opposition, insurgent, insurgents, anti-government, defected, defectors, separatist,
     separatists, guerrilla, guerrillas, jihadist, jihadists`,
  ),
  attacking: wordSet('attacker, attackers, assailant, assailants, raider, raiders'),
  groups: wordSet('movement, group, front, fighters'),
};

/** Whoever stands behind one of these is who a count is of: "nine dead, **all** of them farmers". */
export const wholly = wordSet('all, mostly, mainly, most, largely, primarily, predominantly, chiefly, both');

/** "three of **them**": some of those told of before. */
export const them = { many: wordSet('them, whom'), some: wordSet('') };

/** Words by which an armed side tells of its own. */
export const own = {
  losses: wordSet('losses, casualties'),
  mourning: wordSet('mourn, mourned, mourns, mourning'),
};
