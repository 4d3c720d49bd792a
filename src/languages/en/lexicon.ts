import { Lexicon } from '../../extract/lexicon.ts';
import { counted, heads, hits, losses, marks, outcomeOpen, reports } from '../../extract/vocabulary.ts';
import { acts } from './acts.ts';

/** "killed himself, killed herself, …" for each of the verbs. */
function reflexive(verbs: string): string {
  return verbs
    .split(', ')
    .flatMap((verb) => ['himself', 'herself', 'themselves', 'self'].map((self) => `${verb} ${self}`))
    .join(', ');
}

/** What befell people and things. */
const HITS = [
  ...hits(
    'K',
    'killed',
    null,
    'killed, slain, murdered, assassinated, executed, massacred, slaughtered, shot dead, gunned down, shot to death, beaten to death, stabbed to death, hacked to death, burned to death, burnt to death, beheaded, lynched, felled, hanged, put to death, machinegunned, blown to pieces, stoned to death, tortured to death, trampled to death, crushed to death, trampled, burned alive, burnt alive, buried alive, decapitated, dismembered, mowed down, mown down, finished off, bludgeoned to death, clubbed to death, cut to pieces, hacked to pieces, electrocuted, knifed to death, riddled with bullets, shot and killed, fatally shot, fatally wounded, fatally stabbed, mortally wounded, killed in action, poisoned, strangled, cut down, buried',
  ),
  ...hits(
    'K',
    'killed',
    null,
    'eliminated, neutralized, neutralised, liquidated, annihilated, wiped out',
    'alleged',
  ),
  ...hits(
    'F',
    'killed',
    null,
    'slew, claimed the lives of, claimed the life of, took the lives of, took the life of, cost the lives of, cost the life of, ended the life of, left dead',
  ),
  ...hits(
    'k',
    'killed',
    null,
    'killing, murdering, assassinating, executing, massacring, slaughtering, shooting dead, gunning down, beheading, claiming the lives of, claiming the life of, taking the lives of, shooting and killing, fatally shooting',
  ),
  ...hits(
    'V',
    'killed',
    null,
    'kill, kills, murder, murders, assassinate, assassinates, execute, executes, massacre, massacres, slay, slays, slaughter, slaughters, shoot dead, shoots dead, gun down, guns down, behead, beheads, claims the lives of',
  ),
  ...hits(
    'I',
    'killed',
    null,
    'died, perished, succumbed, did not survive, were martyred, was martyred, embraced martyrdom, attained martyrdom, dying, lost their lives, lost his life, lost her life, have died, passed away, drowned, bled to death, burned to death, met their deaths, dies, lose their lives, losing their lives, found dead, being found dead, drop dead',
  ),
  ...hits(
    'D',
    'killed',
    null,
    'dead, fatalities, deaths, martyrs, bodies, corpses, fatality, cadavers, killed in action, KIA, lifeless',
  ),
  ...hits(
    'I',
    'killed',
    null,
    'found shot, found murdered, found hanged, found decapitated, found strangled, found beheaded, found executed',
  ),
  ...hits('D', 'killed', null, 'confirmed dead, reported dead, pronounced dead, declared dead'),
  ...hits(
    'D',
    'killed',
    null,
    'believed dead, presumed dead, thought dead, believed killed, thought killed',
    'alleged',
  ),
  ...hits('D', 'killed', null, 'feared dead, feared killed', 'feared'),
  ...hits('K', 'killed', 'destroyed', 'reported killed, confirmed killed'),
  ...hits(
    'E',
    'killed',
    null,
    'death, deaths, murder, murders, killing, killings, assassination, assassinations, execution, executions, slaying, slayings, massacre, loss, losses, bodies, corpses, body, corpse, human remains, charred remains, burned remains, mortal remains, the remains, cadavers, shooting death, fatal shooting, shooting deaths',
  ),
  ...hits(
    'L',
    'killed',
    null,
    'death toll, toll, number of dead, number of deaths, number of people killed, number of fatalities, number of victims, fatalities, number of those killed, number of killed',
  ),
  ...hits(
    'L',
    'injured',
    null,
    'number of wounded, number of injured, number of injuries, number of people injured, number of people wounded, number of those injured',
  ),
  ...hits(
    'K',
    'injured',
    null,
    'wounded, injured, hurt, maimed, hospitalized, hospitalised, seriously wounded, shot and wounded, shot and injured',
  ),
  ...hits('K', 'injured', null, 'burned'),
  ...['critically', 'seriously', 'gravely', 'severely'].flatMap((how) => [
    ...hits('g', 'injured', null, how),
    ...hits('K', 'injured', null, `${how} wounded, ${how} injured, ${how} hurt, ${how} burned`),
  ]),
  ...outcomeOpen(hits('K', 'injured', null, 'shot, stabbed')),
  ...hits('k', 'injured', null, 'wounding, injuring, hurting, maiming'),
  ...hits('V', 'injured', null, 'wound, wounds, injure, injures, hurt, hurts, maim, maims'),
  ...hits('V', 'abducted', null, 'abduct, abducts, kidnap, kidnaps'),
  ...hits('V', 'captured', null, 'arrest, arrests, detain, detains'),
  ...hits('V', 'released', null, 'release, releases, free, frees'),
  ...hits('V', 'displaced', null, 'displace, displaces'),
  ...hits(
    'I',
    'injured',
    null,
    'were hospitalized, was hospitalized, suffered burns, suffered fractures, suffered cuts, suffered bruises, suffered light injuries, suffered slight injuries, suffered severe injuries, suffered minor wounds, suffered serious wounds, suffered shrapnel wounds, sustained serious injuries, sustained slight injuries, sustained light injuries, sustained wounds, sustained very minor injuries, received serious injuries, received minor injuries, received shrapnel wounds, sustained injuries, suffered injuries, suffered wounds, received injuries, received wounds, suffered injury, sustained minor injuries, suffered minor injuries, suffered serious injuries',
  ),
  ...hits('D', 'injured', null, 'injuries, wounded, injured, WIA'),
  ...hits(
    'D',
    'injured',
    null,
    'in critical condition, in serious condition, in stable condition, in grave condition, in fair condition, in critical but stable condition, are critical, is critical, were critical, was critical, remain critical, remained critical, in intensive care, in serious but stable condition, in stable but serious condition, in stable but critical condition, with minor injuries, with serious injuries, with severe injuries, with slight injuries, with life-threatening injuries, with non-life-threatening injuries, with injuries, with burns, with shrapnel wounds, treated for injuries, treated for shrapnel wounds, treated for shrapnel injuries, treated for burns, treated for their wounds, treated for gunshot wounds, treated for their injuries, being treated for injuries, treated for wounds',
  ),
  ...outcomeOpen(
    hits(
      'l',
      'injured',
      null,
      'to the hospital, to hospital, to a hospital, to hospitals, to area hospitals, to local hospitals, to the emergency room, in the hospital, in hospital',
    ),
  ),
  ...outcomeOpen(hits('E', 'injured', null, 'accidental shooting, accidental shootings')),
  ...outcomeOpen(
    hits(
      'I',
      'injured',
      null,
      'suffered gunshot wounds, suffered bullet wounds, suffered stab wounds, sustained gunshot wounds, received gunshot wounds, received bullet wounds, suffered a gunshot wound, having suffered gunshot wounds, had suffered gunshot wounds',
    ),
  ),
  ...hits('D', 'killed', null, 'fatally'),
  ...hits('K', 'killed', null, 'fatally injured, fatally hurt, fatally struck'),
  ...hits('k', 'killed', null, 'fatally injuring, fatally wounding, fatally striking, fatally stabbing'),
  ...hits(
    'I',
    'killed',
    null,
    'suffered fatal injuries, sustained fatal injuries, suffered a fatal injury, suffered fatal wounds, suffered a fatal gunshot wound, suffered fatal gunshot wounds, received fatal injuries',
  ),
  ...hits(
    'j',
    'killed',
    null,
    reflexive('killed, kills, fatally shot, shot and killed, fatally shoots, hanged'),
  ),
  ...hits('j', 'killed', null, reflexive('before killing, then killing, before fatally shooting')),
  ...hits(
    'j',
    'killed',
    null,
    'took his own life, took her own life, took their own lives, takes his own life, takes her own life, taking his own life, taking her own life, committed suicide, commits suicide, before committing suicide, then committing suicide',
  ),
  ...outcomeOpen(hits('j', 'injured', null, reflexive('shot, shoots, before shooting, then shooting'))),
  // the dead are found with such wounds as well as the living
  ...outcomeOpen(
    hits(
      'D',
      'injured',
      null,
      'with gunshot wounds, with a gunshot wound, with bullet wounds, with a bullet wound, with stab wounds, with multiple gunshot wounds, with an apparent gunshot wound, suffering from gunshot wounds, suffering from a gunshot wound',
    ),
  ),
  ...hits('E', 'injured', null, 'wounding, injury'),
  ...hits(
    'C',
    'killedOrInjured',
    null,
    'heavy casualties, heavy losses, significant losses, significant casualties, severe losses, severe casualties, serious losses, heavy human losses, massive casualties, massive losses, high casualties, many casualties',
  ),
  ...hits(
    'c',
    'killedOrInjured',
    null,
    'heavy, significant, unknown but heavy, presumed heavy, probably heavy, likely heavy, severe',
  ),
  ...hits('D', 'killedOrInjured', null, 'casualties, losses, casualty, victims'),
  ...hits(
    'L',
    'killedOrInjured',
    null,
    'casualty toll, casualty figure, casualty figures, number of casualties',
  ),
  ...hits('K', 'missing', null, 'missing, unaccounted for, disappeared, reported missing'),
  ...hits('D', 'missing', null, 'MIA'),
  ...hits('K', 'captured', 'seized', 'captured, taken prisoner, taken captive, made prisoner'),
  ...hits(
    'K',
    'captured',
    null,
    'detained, arrested, apprehended, rounded up, imprisoned, jailed, taken into custody, taken prisoners',
  ),
  ...hits('F', 'captured', null, 'dragged away, led away, marched away, dragged off, led off, marched off'),
  ...hits('k', 'captured', 'seized', 'capturing, taking prisoner'),
  ...hits('k', 'captured', null, 'arresting, detaining'),
  ...hits('D', 'captured', null, 'prisoners, POWs, prisoners of war, captives, detainees, arrests'),
  ...hits(
    'K',
    'abducted',
    null,
    'abducted, kidnapped, snatched, taken hostage, held hostage, kidnaped, hijacked',
  ),
  ...hits('k', 'abducted', null, 'abducting, kidnapping, kidnaping, taking hostage'),
  ...hits('D', 'abducted', null, 'hostages'),
  ...hits('E', 'abducted', null, 'abduction, kidnapping, kidnapings, kidnaping, kidnappings, abductions'),
  ...hits('K', 'released', null, 'released, freed, set free, liberated, rescued and freed'),
  ...hits('k', 'released', null, 'releasing, freeing'),
  ...hits('E', 'released', null, 'release'),
  ...hits(
    'I',
    'surrendered',
    null,
    'surrendered, laid down their arms, gave themselves up, turned themselves in, defected and surrendered',
  ),
  ...hits(
    'K',
    'displaced',
    null,
    'displaced, forced from their homes, made homeless, uprooted, driven from their homes, forced to flee, left homeless',
  ),
  ...hits('K', 'displaced', null, 'evacuated'),
  ...hits('F', 'displaced', null, 'driven'),
  ...hits('D', 'displaced', null, 'to flee, to flee their homes, to leave their homes'),
  ...hits('k', 'displaced', null, 'displacing, uprooting'),
  ...hits(
    'I',
    'displaced',
    null,
    'fled, have fled, had fled, fled their homes, sought refuge, sought shelter, took refuge, taken refuge, taken shelter',
  ),
  ...hits('D', 'displaced', null, 'refugees, internally displaced, IDPs, displaced persons'),
  ...hits(
    'K',
    null,
    'destroyed',
    'destroyed, shot down, downed, burnt, burned, burnt down, burned down, reduced to ashes, reduced to rubble, burned to the ground, burnt to the ground, razed to the ground, flattened, torched, sunk, set on fire, set ablaze, set afire, demolished, blown up, razed, scuttled, knocked out, disabled, gutted, obliterated, put out of action, brought down, dynamited, wrecked, levelled, leveled, torched, blew up',
  ),
  ...hits(
    'k',
    null,
    'destroyed',
    'destroying, shooting down, downing, burning, torching, sinking, demolishing, blowing up, setting fire to, razing, setting ablaze, knocking out, wrecking',
  ),
  ...hits('F', null, 'destroyed', 'set fire to'),
  ...hits('D', null, 'destroyed', 'ablaze'),
  ...hits('V', null, 'destroyed', 'destroy, destroys'),
  ...hits('K', null, 'damaged', 'damaged'),
  ...hits('k', null, 'damaged', 'damaging'),
  ...hits('K', null, 'seized', 'seized, confiscated, recovered, stolen, abandoned, looted, carried off'),
  ...hits('k', null, 'seized', 'seizing, confiscating, recovering, looting'),
  ...losses('K', 'lost'),
  ...losses('k', 'losing'),
  ...hits('k', 'injured', null, 'leaving wounded'),
];

/** Who and what can be counted. */
const HEADS = [
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

const MARKS = [
  ...marks('o', 'of'),
  ...marks('y', 'by, at the hands of'),
  ...marks(
    'i',
    'in, at, on, during, near, from, to, into, inside, aboard, on board, aboard of, on board of, around, outside, with, within, after, before, since, against, for, through, along, across, between, over, under, when, as, following',
  ),
  ...marks('c', 'among, amongst'),
  ...marks('w', 'who, which, that, whom, whose, where'),
  ...marks('&', 'and, or, as well as, &, along with, plus, together with, and also, besides'),
  ...marks(
    '+',
    'including, among them, among whom, of whom, of which, included, three of them, one of them, two of them, of them, which included',
  ),
  ...marks(
    'B',
    'was, were, been, being, are, is, be, has been, have been, had been, were being, got, get, gets, remain, remained, remains, left, was found, were found, found, lay, were left, was left, is being, are being',
  ),
  ...marks(
    'H',
    'has, have, had, having, to have, to have been, sustained, suffered, sustains, suffers, sustaining, suffering, incurred, has suffered, have suffered, had suffered, has sustained, have sustained, had sustained',
  ),
  ...marks(
    'X',
    'not, never, unfounded, baseless, groundless, untrue, almost, nearly, narrowly, neither, nor, without, failed to, unable to, instead of, rather than',
  ),
  ...marks(
    'M',
    'could, may, might, would, can, will, should, must, shall, to, threatened to, plan to, planned to, wanted to, trying to, tried to, attempted to, ordered to, intended to, going to, vowed to, seek to',
  ),
  ...marks(
    '~',
    'state-linked, state-backed, state-affiliated, state-aligned, state-inspired, state-owned, state-run, also, reportedly, allegedly, apparently, already, later, then, there, immediately, instantly, slightly, badly, lightly, fatally, at least some, so far, still, only, just, directly, tragically, successfully, subsequently, eventually, officially, effectively, either, both, all, together, now, simultaneously, today, yesterday, again, even, once, accidentally, brutally, deliberately, indiscriminately, summarily, mysteriously, mortally, supposedly, presumably, even',
  ),
  ...marks('~', 'driven by, driven out, driven back, driven off, driven away, driven into'),
  // of somebody told dead elsewhere in the sentence
  ...marks(
    '~',
    'fatal injury, fatal injuries, fatal head injury, fatal head injuries, fatal wound, fatal wounds, fatal gunshot wound, fatal gunshot wounds, fatal shot, fatal shots, fatal bullet, fatal blow',
  ),
  // murder as a charge, death as a threat: nobody is said to have died
  ...marks(
    '~',
    'degree murder, counts of murder, count of murder, charged with murder, charges of murder, charge of murder, murder charge, murder charges, murder suspect, murder suspects, murder case, murder cases, murder trial, murder trials, murder weapon, murder investigation, murder attempt, murder attempts, attempted murder, attempted murders, attempted premeditated murder, premeditated murder, felony murder, capital murder, attempted capital murder, attempted assassination, assassination attempt, assassination attempts, assassination plot, assassination plots, murder plot, accused of murder, convicted of murder, guilty of murder, death penalty, death sentence, death sentences, death row, death threat, death threats, death squad, death squads, death certificate, death certificates, murder rate, threats of death, condemned to death, sentenced to death, matter of life and death',
  ),
  ...marks(
    "'",
    "their own, his own, her own, its own, our own, the, this, these, those, his, her, their, its, our, my, your, that, such, each, every, any, 's, ",
  ),
  ...marks('O', 'other, others, another, more, additional, further, others were, of others, many others'),
  ...marks('%', 'if, unless, whether, in case, in the event'),
  ...marks('b', 'but, while, although, though, whereas, however, because, until, despite, whilst, yet'),
  ...marks(
    'q',
    'wanted, wants, want, calling for, called for, calls for, call for, mission of, aim of, purpose of, intention of, intent of, aimed at, plotting, planning, plot for, plan for, plans for, threat of, threats of, conspiracy for, conspired in, tried in, goal of',
  ),
  ...marks('n', 'sent, sends, sending, put, puts, putting, landed, lands'),
  ...marks('z', 'up from, down from'),
  ...marks('>', 'he, she, they, it, we, i, you, them, him, himself, herself, themselves, itself, us, me'),
];

const REPORTING = [
  ...reports(
    'R',
    { stance: 'asserts' },
    'said, says, say, stated, states, claimed, claims, claim, reported, reports, report, announced, announces, announce, added, adds, declared, declares, noted, notes, explained, explains, indicated, indicates, revealed, reveals, wrote, writes, posted, tweeted, put the, put its, put its own, put their, put their own, puts, estimated, estimates, asserted, asserts, alleged, alleges, insisted, insists, maintained, stressed, disclosed, recalled, specified, mentioned, argued, charged, charges, accused, acknowledged, acknowledges, admitted, admits, recognized, conceded, commented, testified, recounted, described, warned, denounced, concluded, counted, documented, established, established the names of, found evidence that, found proof that, recorded, learned, published, issued, boasted, broadcast, affirmed, pointed out, suggests, suggested, shows, showed, cited, quoted as saying, was quoted as saying',
  ),
  ...reports(
    'R',
    { stance: 'asserts', gerund: true },
    'saying, stating, claiming, reporting, announcing, adding, telling, declaring, noting, explaining, indicating, revealing, estimating, alleging, stressing, acknowledging, putting, asserting, insisting, recalling, specifying, admitting, testifying, warning, affirming, pointing out',
  ),
  ...reports('R', { stance: 'asserts', hears: true }, 'told, tells, informed, informs'),
  ...reports('R', { stance: 'confirms', gerund: true }, 'confirming'),
  ...reports('R', { stance: 'denies', gerund: true }, 'denying, rejecting'),
  ...reports('R', { stance: 'confirms' }, 'confirmed, confirms, confirm, verified, corroborated'),
  ...reports(
    'R',
    { stance: 'denies' },
    'denied, denies, rejected, rejects, dismissed, dismisses, refuted, disputed, disputes, contradicted, denial',
  ),
  ...reports(
    'R',
    { stance: 'doubts' },
    'doubted, questioned, cast doubt on, doubts, nothing to support the claim, nothing to support claims, no evidence for the claim, no evidence for claims, no evidence that, no evidence to support the claim, no evidence to support claims, no proof that, no sign that',
  ),
  ...reports(
    'r',
    { stance: 'asserts' },
    'according to, per, citing, quoting, who cited, which cited, who quoted, which quoted, in the words of, as reported by, as claimed by, claimed by, reported by, announced by, as stated by, confirmed by',
  ),
];

const SPEAKERS = marks(
  'S',
  'eyewitness, monitor, commissioner, aid group, aid groups, rights group, rights groups, ministry of defence, ministry of defense, chief, spokespeople, representative, representatives, administrator, medic, doctors, medics, aid worker, aid workers, survivor, survivors, rescuers, relatives, villagers, spokesman, spokesperson, spokeswoman, source, sources, official, officials, authorities, authority, witness, witnesses, statement, communique, report, press release, media, newspaper, agency, news agency, television, radio, ministry, observatory, activists, residents, eyewitnesses, police, hospital, government, army, military, commander, general, colonel',
);

/** Every word the English engine knows. */
export const lexicon = new Lexicon([...HITS, ...HEADS, ...MARKS, ...REPORTING, ...SPEAKERS, ...acts]);
