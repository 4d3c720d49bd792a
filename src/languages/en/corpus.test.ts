import { corpus } from '../testing/corpus.ts';

corpus('en', 'news of one attack', [
  ['Gunmen kill 12 at market in Telmak', 'killed 12'],
  [
    'Gunmen opened fire at a market on Thursday, killing at least 12 people and wounding 20 others, police said.',
    'killed 12.. people, said by police',
    'injured 20 people, said by police',
  ],
  [
    'Six people were shot dead and nine others wounded when two masked men stormed a bar.',
    'killed 6 people',
    'injured 9 people',
  ],
  [
    'A bomber struck outside a mosque on Monday, killing himself and at least nine worshippers.',
    'killed 9.. worshippers',
  ],
  ['PORT ASKEL - A 41-year-old man is dead after a shooting in a car.', 'killed 1 41-year-old man'],
  ['Ana Reyl - a nurse - was killed in the shooting on Sunday.', 'killed 1 Ana Reyl'],
  ['Among the dead were a waitress and two tourists.', 'killed 1 waitress', 'killed 2 tourists'],
  ['The death toll rose from 12 to 15 on Friday.', 'killed 12', 'killed 15'],
  ['The attackers burned two vehicles and abducted five girls.', 'destroyed 2 vehicles', 'abducted 5 girls'],
  ['Up to 40 people are feared dead after the boat capsized.', 'killed ..40 people, feared'],
  ['Two of the wounded later died in hospital.', 'killed 2 wounded'],
  ['Police found the bodies of two women in a ditch.', 'killed 2 women'],
  ['Officers shot and killed a 22-year-old man.', 'killed 1 22-year-old man'],
  [
    'The blast injured a 17-year-old and his 6-year-old sister.',
    'injured 1 17-year-old',
    'injured 1 6-year-old sister',
  ],
  ['Mary Okello, 34, and her two children died in the fire.', 'killed 1 Mary Okello', 'killed 2 children'],
  ['An attack in which one person was killed, three wounded.', 'killed 1 person', 'injured 3 person'],
  ['The grenade seriously wounded one of the agents.', 'injured 1 agents'],
  ['Three teachers were dragged from the bus and shot dead.', 'killed 3 teachers'],
  ['At least 14 people, most of them students, were killed.', 'killed 14.. people'],
  ['A 12-year-old girl was hit by a stray bullet and died at the scene.', 'killed 1 12-year-old girl'],
  ['A boy who was shot in the face at his home has died.', 'killed 1 boy'],
  ['A mother, father and toddler were found dead.', 'killed 1 mother', 'killed 1 father', 'killed 1 toddler'],
  ['The boy was taken to a hospital, where he later died.', 'killed 1 boy'],
  ['Four others remain in critical condition.', 'injured 4'],
  ['Three passengers were taken to a hospital with minor injuries.', 'injured 3 passengers'],
  ['He is accused of killing 30-year-old Lena Harum.', 'killed 1 30-year-old Lena Harum'],
  [
    'The blast left 12 people dead, including six children, and dozens of others injured.',
    'killed 12 people',
    'killed 6 children',
    'injured .. people',
  ],
  ['A boy and three women were among those killed.', 'killed 1 boy', 'killed 3 women'],
  ['The group has released a hostage, a Dutch engineer.', 'released 1 hostage'],
  ['A hospital took in 19 wounded people.', 'injured 19 wounded people'],
]);

corpus('en', 'who says it', [
  ['According to witnesses, eight shepherds were kidnapped.', 'abducted 8 shepherds, said by witnesses'],
  ['"Nine of our men died," said Captain Orin Baduk.', 'killed 9 men, said by Orin Baduk'],
  [
    "Three miners died, the governor's office said in a statement.",
    "killed 3 miners, said by governor's office",
  ],
  [
    'The ministry put its own losses at nine dead and 20 wounded.',
    'killed 9, said by ministry',
    'injured 20, said by ministry',
  ],
  ['Health officials reported 31 deaths.', 'killed 31, said by Health officials'],
  [
    'The ministry denied the report, saying only two soldiers were wounded.',
    'injured 2 soldiers, said by ministry',
  ],
  ['The army denied that ten conscripts had been killed.', 'killed 10 conscripts, said by army, denies'],
  ['It was reported that four children died.', 'killed 4 children'],
  ['Police said that one suspect had been detained.', 'captured 1 suspect, said by Police'],
]);

corpus('en', 'persons by name', [
  ['PEDRO WERU, PRESIDENT OF THE FARMERS UNION, WAS KILLED AT HIS HOME LAST NIGHT.', 'killed 1 PEDRO WERU'],
  ['MSGR. TOMAS HARUM DIED IN THE EXPLOSION.', 'killed 1 MSGR. TOMAS HARUM'],
  ["THE TOWN IS STILL UPSET OVER SENATOR PEDRO BADUK'S MURDER.", 'killed 1 SENATOR PEDRO BADUK'],
  [
    'REPORTER PEDRO BADUK WAS HIT BY SHRAPNEL ON THE BRIDGE. BADUK DIED BEFORE DAWN TODAY AT THE HOSPITAL.',
    'injured 1 REPORTER PEDRO BADUK',
    'killed 1 BADUK',
  ],
  ['The mayor, Adan Weru, was stabbed to death.', 'killed 1 mayor'],
]);

corpus('en', 'losses of fighters', [
  ['The army suffered nine dead and 12 wounded.', 'killed 9 army', 'injured 12 army'],
  ['There are 26 dead and 65 wounded among the soldiers.', 'killed 26 soldiers', 'injured 65 soldiers'],
  ['The rebels killed three and wounded four guards.', 'killed 3 guards', 'injured 4 guards'],
  ['A raid left one rebel dead and one wounded.', 'killed 1 rebel', 'injured 1 rebel'],
]);

corpus('en', 'totals and older events', [
  ['More than 2,000 people have been killed in the region since 2019.', 'killed 2000.. people, cumulative'],
  ['Five judges have been killed in two months.', 'killed 5 judges, cumulative'],
  [
    'Some 430 people have died and 470 have been wounded.',
    'killed 430 people, cumulative',
    'injured 470 people, cumulative',
  ],
  [
    'The attack came a month after militants killed 31 villagers in Sorba.',
    'killed 31 villagers, background',
  ],
  ['It was the worst attack since 2028, when 45 people died.', 'killed 45 people, background'],
  ['In the last 24 hours the rebels murdered two clerks.', 'killed 2 clerks'],
]);

corpus('en', 'what did not happen', [
  ['The rebels threatened to kill 12 hostages.'],
  ['A plan to assassinate the governor was foiled.'],
  ['The mayor was almost killed by a grenade.'],
  ['The governor narrowly escaped death; two men survived.'],
  ['The report that the ambassador was wounded is unfounded.'],
  ['He was charged with two counts of first-degree murder.'],
  ['The judge received death threats after the assassination attempt.'],
  ['Nobody was hurt.', 'injured 0'],
  ['Organisations came to help the wounded.'],
  ['One army company was annihilated.'],
  ['The number-two man of the cartel was killed.'],
  ['The second in command was arrested.'],
]);

corpus('en', 'speakers set off by asides, hearers and those they cite', [
  [
    'A doctor at a hospital in Telmak, who asked not to be named, said the ward had received 27 wounded.',
    'injured 27, said by doctor at a hospital in Telmak',
  ],
  ['A nurse told the news agency by phone that nine patients had died.', 'killed 9 patients, said by nurse'],
  [
    'A radio, citing residents, reported that a teacher was abducted.',
    'abducted 1 teacher, said by residents',
  ],
]);

corpus('en', 'what is confirmed and what is said anew', [
  ['The mayor confirmed that three people were killed.', 'killed 3 people, said by mayor'],
  [
    'Residents said nine people were killed. The mayor confirmed that nine people were killed.',
    'killed 9 people, said by Residents',
    'killed 9 people, said by mayor, confirms',
  ],
  ['The mayor confirmed the attack but put the toll at 41.', 'killed 41, said by mayor'],
]);

corpus('en', 'speakers whose noun stands behind a building, and tolls put at a number', [
  ['Hospital sources spoke of nine deaths.', 'killed 9, said by Hospital sources'],
  ['Civil society in Telmak speaks of twenty dead.', 'killed 20, said by Civil society'],
  ['The Red Cross puts the dead at 17.', 'killed 17, said by Red Cross'],
]);

corpus('en', 'those who are said behind to have given it out', [
  [
    'Nine people were killed at Makel. The information was given by Jos Pola, head of civil society.',
    'killed 9 people, said by Jos Pola',
  ],
  ['Nine people were killed. This was confirmed by the mayor.', 'killed 9 people, said by mayor'],
  ['Nine people were killed. That is what the mayor told reporters.', 'killed 9 people, said by mayor'],
  ['Nine people were killed. The figure was not confirmed by the mayor.', 'killed 9 people'],
  ['Nine people were killed. The army gave no figure.', 'killed 9 people'],
]);

corpus('en', 'speakers of no kind, and subjects of another verb', [
  ['Six of the raiders died, a county archivist said.', 'killed 6 raiders, said by county archivist'],
  ['Some 40 people were killed, aid groups say.', 'killed 40 people, said by aid groups'],
  [
    'Since March, 37 guards have been killed, according to a tally by a shipping club.',
    'killed 37 guards, said by tally by a shipping club, cumulative',
  ],
  [
    'The Telm Front claimed the attack and said it had killed nine soldiers.',
    'killed 9 soldiers, said by Telm Front',
  ],
  [
    'An officer who asked not to be named as he may not speak said six guards were killed.',
    'killed 6 guards, said by officer',
  ],
  [
    'Three guards were killed, two security sources told the agency.',
    'killed 3 guards, said by two security sources',
  ],
  [
    'Nine guards were hurt, a medical source at the Telmak hospital said.',
    'injured 9 guards, said by medical source at the Telmak hospital',
  ],
]);

corpus('en', 'deeds that kill, and the words of headlines', [
  ['Air strike kills 11 villagers in Telmak', 'killed 11 villagers'],
  ['Six soldiers, 34 volunteers die in raid', 'killed 6 soldiers', 'killed 34 volunteers'],
  ['Four soldiers paid the supreme price.', 'killed 4 soldiers'],
  ['Five constables were martyred.', 'killed 5 constables'],
  [
    'The rescue service, which said 16 people were hurt, left at noon.',
    'injured 16 people, said by rescue service',
  ],
  [
    'Three people were killed. The victims were two nurses and a baker.',
    'killed 3 people',
    'killed 2 nurses',
    'killed 1 baker',
  ],
]);

corpus('en', 'hostages, families and parts', [
  ['The gunmen took 14 passengers hostage.', 'abducted 14 passengers'],
  ['Bandits took away 20 women and children.', 'abducted 20 women and children'],
  ['Eight villagers are still being held.', 'abducted 8 villagers'],
  ['Nine hostages regained their freedom.', 'released 9 hostages'],
  ['A strike on a house killed a family of five.', 'killed 5 family'],
  ['A mother of three was killed.', 'killed 1 mother'],
  ['Four General Security Unit officers were killed.', 'killed 4 General Security Unit officers'],
  ['Bandits kill farmer, abduct four in Telmak', 'killed 1 farmer', 'abducted 4'],
  ['Rescuers have pulled out nine bodies.', 'killed 9 bodies'],
  ['Twelve people were killed, five of whom were children.', 'killed 12 people', 'killed 5 children'],
  ['Of the 15 people wounded, four were children.', 'injured 15 people', 'injured 4 children'],
  [
    'The hospital received 15 wounded soldiers, four of whom later died.',
    'injured 15 wounded soldiers, said by hospital',
    'killed 4 wounded soldiers, said by hospital',
  ],
]);

corpus('en', 'whose word it is, by the form of the line and the words around it', [
  ['Police: three killed in market shooting', 'killed 3, said by Police'],
  ['Gunmen kill 12 in village raid - residents', 'killed 12, said by residents'],
  ['Three killed in market shooting: police', 'killed 3, said by police'],
  [
    'Nine people were hurt, according to the regional health ministry.',
    'injured 9 people, said by regional health ministry',
  ],
  ['Residents who fled the town said they counted 30 bodies.', 'killed 30 bodies, said by Residents'],
  [
    'A resident, who asked not to be named for fear of reprisals, said six people were killed.',
    'killed 6 people, said by resident',
  ],
  ['The health ministry raised the death toll to 34.', 'killed 34, said by health ministry'],
  [
    'The rebels claimed they killed 40 soldiers. The army denied the claim.',
    'killed 40 soldiers, said by rebels',
    'killed 40 soldiers, said by army, denies',
  ],
]);

corpus('en', 'tolls put, reached and broken down', [
  [
    'The number of people killed when a girl set off a bomb at a market in Telmak has climbed to 24.',
    'killed 24 people',
  ],
  ['The mission put the dead at seven.', 'killed 7, said by mission'],
  [
    'Some 87 people died: 35 security men, 30 civilians and 22 militants.',
    'killed 87 people',
    'killed 35 security men',
    'killed 30 civilians',
    'killed 22 militants',
  ],
  ['They had taken 240 prisoners around Kobo.', 'captured 240 prisoners'],
  ['The rebels set a dormitory on fire.', 'destroyed 1 dormitory'],
  ['Two guards and a tracker were killed.', 'killed 2 guards', 'killed 1 tracker'],
  ['Rescuers were still looking for two people.', 'missing 2 people'],
  ['Police are still looking for two suspects.'],
  ['Two villages lost power.'],
  ['Their son, who is four, is in intensive care.', 'injured 1 son'],
  ['A gunman killed three worshippers before being shot dead.', 'killed 1 gunman', 'killed 3 worshippers'],
  [
    'Four Pakistanis, an Indian and a police officer were killed.',
    'killed 4 Pakistanis',
    'killed 1 Indian',
    'killed 1 police officer',
  ],
]);

corpus('en', 'of which time a figure is, behind a story of the day', [
  [
    'A strike killed 22 people on Monday. In the deadliest raid of the war, some 165 people were massacred in Telmak.',
    'killed 22 people',
    'killed 165 people, background',
  ],
  [
    'A strike killed 22 people on Monday. Some 2,600 people have been injured since the truce began.',
    'killed 22 people',
    'injured 2600 people, cumulative',
  ],
  [
    'A strike killed 22 people on Monday. The council recorded 862 dead between July and September.',
    'killed 22 people',
    'killed 862 people, said by council, cumulative',
  ],
  [
    'A strike killed 22 people on Monday. The raid followed an attack on a post that left nine dead.',
    'killed 22 people',
    'killed 9 people, background',
  ],
]);

corpus('en', 'headlines with lists, and verbs that each count has of its own', [
  [
    'Two conscripts killed, officer injured in blast\n\nIt happened at dawn.',
    'killed 2 conscripts',
    'injured 1 officer',
  ],
  ['Those killed included two aid workers and a driver.', 'killed 2 aid workers', 'killed 1 driver'],
  [
    'We buried nine people and seven are in the hospital with gunshot wounds.',
    'killed 9 people',
    'injured 7 people',
  ],
  ['They killed a guard and two nurses were wounded.', 'killed 1 guard', 'injured 2 nurses'],
  ['Seven other soldiers have yet to be accounted for.', 'missing 7 soldiers'],
  ['Three gunmen fled.'],
  ['Both sides suffered casualties.'],
  ['Confirmed deaths stood at 46.', 'killed 46'],
]);

corpus('en', 'who is counted is not who counts', [
  [
    'Two guards were shot. A nurse who asked not to be named said six bodies had been brought in.',
    'injured 2 guards',
    'killed 6 bodies, said by nurse',
  ],
  ['One of those killed was a teacher.', 'killed 1 teacher'],
  ['Security forces had killed four khwarij, the army said.', 'killed 4 khwarij, said by army'],
]);
