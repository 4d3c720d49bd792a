import { counted, heads } from '../../extract/vocabulary.ts';

/** Who and what can be counted. */
export const HEADS = [
  ...counted(
    {},
    'person/people, person/persons, man/men, individual, victim, human, resident, inhabitant, youth, suspect, protester, protestor, demonstrator, passenger, member, national, citizen, crew member, crewman/crewmen, foreigner, tourist, worker, supporter, leader, activist, politician, official, detainee, inmate, employee, driver, bodyguard, escort, occupant, survivor, brother, engineer, technician, businessman/businessmen, relative, colleague, companion, attacker, assailant, robber, thief/thieves, criminal, peer, associate, loyalist, collaborator, saboteur, hostage, head, participant',
  ),
  ...counted({ bare: 'killed' }, 'life/lives'),
  ...heads(
    'one',
    {},
    'mr, mrs, ms, dr, msgr, monsignor, mgr, rev, reverend, prof, comrade, sen, gov, rep, ing, lic, engr, presidential hopeful, hopeful, frontrunner',
  ),
  ...heads('one', { force: 'military' }, 'gen, col, lt, maj, capt, sgt, cpl, adm, admiral, brig, cmdr'),
  ...counted(
    {},
    'adult, friend, roommate, classmate, teammate, co-owner, homeless man/homeless men, shooter, patron, bouncer, clubgoer, bargoer, visitor, servant, domestic servant, domestic worker, household employee, janitor, chauffeur, motorcyclist, traveler, traveller, backpacker, hiker, camper, climber, mourner, marcher, striker, rioter, looter, smuggler, trafficker, drug trafficker, drug dealer, drug lord, gangster, gang member, bandit, outlaw, kidnapper, hijacker, killer, murderer, hitman/hitmen, hit man/hit men, assassin, hired assassin, hired killer, hired gunman/hired gunmen, informer, informant, spy/spies, comrade, sympathizer, sympathiser, follower, native, adviser, advisor, legal advisor, legal adviser, aide, delegate, envoy, attache, chief, chieftain, elder, twin, orphan, parent, spouse, sibling, cousin, grandchild/grandchildren, male, female, lady/ladies, gentleman/gentlemen, guy, intellectual, ideologue, dissident, expatriate, celebrity/celebrities, personality/personalities, watchman/watchmen, night watchman/night watchmen, seaman/seamen, mariner, skipper, deckhand, steward, stewardess/stewardesses, flight attendant, copilot, co-pilot, co-worker, coworker, fan, rider, deserter, convict, fugitive, operative, leader, boss/bosses, ringleader, partygoer, churchgoer, concertgoer, reveler, reveller, worker, rescuer, swimmer, skier, mountaineer, boxer, coach/coaches, referee',
  ),
  ...heads(
    'many',
    {},
    'domestics, elderly, elderly people, inmates, staff, staffers, staff members, newlyweds',
  ),
  ...counted(
    { status: 'civilian' },
    'baker, butcher, mechanic, electrician, carpenter, bricklayer, tailor, vendor, street vendor, hawker, shoemaker, barber, hairdresser, waiter, waitress/waitresses, bartender, chef, receptionist, porter, cleaner, caretaker, clerk, cashier, truck driver, lorry driver, ambulance worker, parishioner, catechist, seminarian, preacher, rabbi, mullah, sheikh, village chief, tribal leader, tribal elder, village elder, religious leader, landlord, industrialist, entrepreneur, attorney, notary/notaries, inspector, auditor, accountant, economist, architect, agronomist, scientist, researcher, chemist, pharmacist, dentist, veterinarian, psychologist, foreman/foremen, supervisor, lumberjack, logger, woodcutter, gold miner, prospector, oil worker, railway worker, road worker, construction worker, factory worker, farmworker, farm worker, farmhand, field hand, plantation worker, electricity worker, dockworker, lawmaker, legislator, parliamentarian, member of parliament/members of parliament, MP/MPs, assemblyman/assemblymen, alderman/aldermen, councilor, city councilman/city councilmen, councilwoman/councilwomen, deputy minister, prime minister, premier, first lady, treasurer, secretary general, civil servant, public servant, state employee, state official, government official, election official, election worker, poll worker, postal worker, postman/postmen, firefighter, fireman/firemen, rescue worker, first responder, lifeguard, retiree, pensioner, housewife/housewives, bride, groom, fiancee, bishop, cardinal, friar, clergy member, deacon, altar boy, cattleman/cattlemen, farm owner, plantation owner, shop owner, restaurant owner, university student, high school student, law student, schoolmaster, principal, headmaster, headteacher, dean, artist, musician, poet, journalist, columnist, publisher, playwright, filmmaker, producer, sound technician, radio host, anchor, anchorman/anchormen, dancer, comedian, labor leader, labour leader, trade union leader, political leader, opposition leader, opposition politician, civic leader, indigenous leader, Indian leader, environmentalist, ecologist, conservationist, ranger, park ranger, game warden, nationalist leader, jurist, court clerk, juror, witness/witnesses',
  ),
  ...heads('many', { status: 'civilian' }, 'townsfolk, villagers, clergy, faithful, indigenous people'),
  ...heads('many', {}, 'peopled, persons, personnel, family members, family, relatives, crew, folks'),
  ...counted(
    { status: 'civilian' },
    'civilian, villager, peasant, farmer, bystander, passerby/passersby, pedestrian, shopper, patient, worshipper, worshiper, refugee, migrant, settler, noncombatant, non-combatant, shepherd, herder, fisherman/fishermen, trader, merchant, shopkeeper, pilgrim, miner, laborer, labourer, trade unionist, unionist, townsperson/townspeople, taxi driver, bus driver, guest, commuter, motorist, cyclist, homeowner, neighbor, neighbour, tenant, customer, holidaymaker, player, footballer, athlete, spectator, student, pupil, judge, lawyer, prosecutor, mayor, senator, congressman/congressmen, deputy/deputies, governor, councilman/councilmen, councillor, candidate, ambassador, diplomat, banker, landowner, rancher, cattle rancher, priest, nun, monk, bishop, archbishop, missionary/missionaries, clergyman/clergymen, pastor, imam, professor, scholar, cook, maid, gardener, cleric',
  ),
  ...counted(
    { status: 'civilian' },
    'president, minister, vice president, director, manager, executive, chairman/chairmen, union leader, peasant leader, community leader, rector, vice rector, party leader, student leader, mayor, writer, actor, actress/actresses, singer, consul, magistrate, attorney general, magistrate, justice, presidential candidate, human rights activist, rights activist',
  ),
  ...counted(
    { status: 'civilian', occupation: 'journalist' },
    'journalist, reporter, cameraman/cameramen, photographer, newsman/newsmen, correspondent, photojournalist, editor, broadcaster',
  ),
  ...counted(
    { status: 'civilian', occupation: 'aidWorker' },
    'aid worker, humanitarian worker, relief worker, humanitarian, volunteer, Red Cross worker',
  ),
  ...counted(
    { status: 'civilian', occupation: 'medic' },
    'doctor, nurse, medic, paramedic, surgeon, health worker, ambulance driver, physician',
  ),
  ...counted({ status: 'civilian', occupation: 'teacher' }, 'teacher, schoolteacher, lecturer'),
  ...counted({ status: 'civilian', occupation: 'priest' }, 'Jesuit, Jesuit priest, Catholic priest'),
  ...counted(
    { status: 'civilian', age: 'child' },
    'child/children, baby/babies, infant, toddler, minor, juvenile, preschooler, kindergartner, grader, teenaged girl, teenaged boy, schoolchild/schoolchildren, teenager, adolescent, newborn, youngster, kid, teen',
  ),
  ...counted({ status: 'civilian', age: 'child', sex: 'woman' }, 'girl, schoolgirl'),
  ...counted({ status: 'civilian', age: 'child', sex: 'man' }, 'boy, schoolboy'),
  ...counted(
    { status: 'civilian', sex: 'woman' },
    'woman/women, mother, wife/wives, stepdaughter, stepmother, ex-girlfriend, great-grandmother, granddaughter, sister-in-law/sisters-in-law, daughter-in-law/daughters-in-law, mother-in-law/mothers-in-law, ex-wife/ex-wives, grandmother, sister, daughter, widow, housekeeper, secretary/secretaries, aunt, girlfriend, businesswoman/businesswomen, niece',
  ),
  ...counted(
    { status: 'unknown', sex: 'man' },
    'father, son, husband, ex-husband/ex-husbands, ex-boyfriend/ex-boyfriends, grandparent, great-grandfather, partner, fiance, stepson, stepfather, brother-in-law/brothers-in-law,  grandfather, uncle, boyfriend, nephew, grandson',
  ),
  ...counted({ status: 'civilian' }, 'couple'),
  ...counted(
    { force: 'military' },
    'soldier, troop, enemy soldier, enemy troop, noncommissioned officer, non-commissioned officer, NCO, second lieutenant, first lieutenant, sublieutenant, staff sergeant, army sergeant, army corporal, army chief, warrant officer, sapper, gunner, serviceman/servicemen, conscript, marine, paratrooper, officer, sailor, airman/airmen, pilot, infantryman/infantrymen, sergeant, lieutenant, colonel, captain, corporal, major, general, commando, recruit, guardsman/guardsmen, sentry/sentries, army officer, army soldier, crewman/crewmen, tank crewman/tank crewmen, army regular, naval officer, army captain, army major, army colonel, army lieutenant, private, cadet, reservist, draftee, lieutenant colonel, major general, brigadier general, naval captain, navy captain, service member, military officer',
  ),
  ...heads(
    'many',
    { force: 'military' },
    'servicemembers, military personnel, military members, army personnel, army members, army officers, army men, regulars, loyalist forces, government forces, government troops, army troops, military men, effectives, uniformed personnel',
  ),
  ...counted(
    { force: 'police' },
    'policeman/policemen, policewoman/policewomen, security officer, security man/security men, police chief, police commander, police inspector, police sergeant, police lieutenant, police captain, police colonel, police corporal, police guard, warden, jailer, riot policeman/riot policemen, traffic policeman/traffic policemen, undercover agent, intelligence agent, secret agent, secret police agent, narcotics agent, police officer, gendarme, police agent, trooper, constable, law enforcement officer, security guard, guard, security agent, detective, patrolman/patrolmen, sheriff, prison guard, border guard, DAS agent, customs officer, police member, cop, agent, officer',
  ),
  ...heads(
    'many',
    { force: 'police' },
    'police, security personnel, security officers, security men, police personnel',
  ),
  ...counted(
    { force: 'militia' },
    'militiaman/militiamen, vigilante, paramilitary/paramilitaries, self-defense member, civil defense member, militia member, militia fighter, pro-government fighter, hunter',
  ),
  ...counted(
    { force: 'rebel' },
    'rebel, guerrilla, guerilla, insurgent, separatist, guerrilla fighter, rebel fighter, rebel soldier, subversive, defector, guerrilla member, subversive criminal, Farabundist, mutineer, extremist, combatant, partisan',
  ),
  ...counted(
    { force: 'jihadist' },
    'terrorist, jihadist, jihadi, militant, islamist, suicide bomber, bomber',
  ),
  ...counted({ force: 'peacekeeper' }, 'peacekeeper, blue helmet, UN soldier'),
  ...counted({ force: 'mercenary' }, 'mercenary/mercenaries, contractor'),
  ...counted(
    { status: 'combatant' },
    'fighter, gunman/gunmen, combatant, sniper, commander, enemy/enemies, enemy fighter, enemy combatant, armed man/armed men, commandant, militiamen/militiamen, gunner',
  ),
  ...counted(
    { status: 'combatant', bare: 'captured' },
    'prisoner, POW, prisoner of war/prisoners of war, captive',
  ),
  ...heads(
    'group',
    { force: 'military' },
    'army, military, armed forces, navy, air force, battalion, brigade, patrol, platoon, regiment, army unit, military unit, army patrol, military patrol, army battalion, army company, army ranks, garrison, paratroops, infantry, cavalry, military forces, government army',
  ),
  ...heads(
    'group',
    { force: 'police' },
    'police force, police patrol, police squad, police unit, national guard',
  ),
  ...heads('group', { force: 'militia' }, 'militia, civil defense, civil patrol'),
  ...heads(
    'group',
    { force: 'rebel' },
    'guerrilla group, rebel group, guerrilla column, rebel forces, guerrilla forces, insurgency',
  ),
  ...heads('group', { status: 'combatant' }, 'forces, security forces, column of fighters, enemy forces'),
  ...heads(
    'group',
    {},
    'squad, group, gang, movement, government, junta, regime, terrorists group, faction, organization, organisation, coalition, side, unit, company',
  ),
  ...counted(
    { unit: 'vehicle' },
    'vehicle, tank, car, truck, lorry/lorries, bus/buses, pickup, pick-up, jeep, APC, IFV, BMP, BTR, AEV, motorcycle, motorbike, convoy, column, armored vehicle, armoured vehicle, armored personnel carrier, armoured personnel carrier, ambulance, technical, Humvee, tanker, trailer, bulldozer, train, taxi, van, personnel carrier, armored car, fuel truck, tank truck, fire engine, locomotive, automobile, minibus/minibuses, wagon, fuel tanker, MRAP, infantry fighting vehicle, combat vehicle, battle tank',
  ),
  ...counted(
    { unit: 'aircraft' },
    'aircraft/aircraft, helicopter, plane, airplane, fighter jet, jet, warplane, gunship, bomber aircraft/bomber aircraft, fighter aircraft/fighter aircraft, chopper, airliner',
  ),
  ...counted({ unit: 'drone' }, 'drone, UAV, unmanned aerial vehicle, quadcopter'),
  ...counted(
    { unit: 'weapon' },
    'weapon, gun, rifle, mortar, howitzer, artillery piece, artillery system, MRL, MLRS/MLRS, rocket launcher, machine gun, missile, rocket, launcher, artillery gun, cannon, pistol, firearm, grenade launcher, radar, air defense system, air defence system, missile system, missile launcher, cruise missile, rocket system',
  ),
  ...heads('many', { unit: 'weapon' }, 'weaponry, arms, materiel, equipment'),
  ...counted({ unit: 'ammunition' }, 'shell, bullet, round, grenade, mine, cartridge, magazine, bomb'),
  ...heads('many', { unit: 'ammunition' }, 'ammunition, ammo, munitions, explosives'),
  ...counted(
    { unit: 'vessel' },
    'boat, ship, vessel, frigate, patrol boat, landing craft, barge, submarine, warship, corvette, speedboat, ferry/ferries',
  ),
  ...counted(
    { unit: 'building' },
    'building, house, home, school, hospital, bridge, church/churches, mosque, depot, ammunition depot, warehouse, shop, store, farm, prison, pipeline, pylon, base, checkpoint, camp, residential building, apartment building, market, factory/factories, power station, tower, police station, barracks/barracks, clinic, hotel, bank, embassy/embassies, office, headquarters/headquarters, dwelling, village, hut, room, apartment, facility/facilities, installation, monument, poultry farm, gas pipeline, oil pipeline, high-tension tower, power pylon, substation, granary/granaries, property/properties, outpost, position, silo, dam, airport, runway, tunnel, mausoleum/mausoleums, temple, synagogue, structure, post',
  ),
  ...counted({ unit: 'animal' }, 'cow, camel, goat, donkey, horse, animal, chicken'),
  ...heads('many', { unit: 'animal' }, 'cattle, sheep, poultry, livestock, head of cattle'),
];
