import { counted, heads } from '../../extract/vocabulary.ts';

/** Further people and things that stories count, by what they do and what they are for. */
export const MORE_HEADS = [
  ...counted(
    { status: 'civilian' },
    `interpreter, translator, tour guide, guide, herdsman/herdsmen, pastoralist, nomad, charcoal burner, firewood collector,
     street trader, fishmonger, returnee, evacuee, asylum seeker, displaced person/displaced persons,
     internally displaced person/internally displaced persons, tutor, evangelist, muezzin, devotee, congregant, celebrant,
     onlooker, well-wisher, picnicker, sunbather, diner, drinker, shop assistant, shop worker, stallholder,
     street cleaner, sweeper, plumber, welder, builder, quarry worker, coal miner, day labourer,
     day laborer, domestic helper, nanny, babysitter, midwife/midwives, vaccinator, orderly, blogger, presenter,
     intern, fixer, camera operator, ward head, district head, village head, schoolkid, baby boy, baby girl, instructor, immigration officer, traffic warden,
     harvester, beekeeper, blacksmith, goldsmith, moneychanger, money changer, peddler, pedlar,
     ticket seller, train driver, tram driver, tractor driver, delivery driver, delivery rider, courier, ferryman/ferrymen,
     boatman/boatmen, trawlerman/trawlermen, canoeist, rubbish collector, waste picker, scrap collector, beggar,
     wedding guest, funeral-goer, festivalgoer, filmgoer, moviegoer, theatregoer, vice-principal, deputy principal, head teacher, assistant teacher,
     motorcycle-taxi driver, motorcycle taxi driver, moto-taxi driver, motorcycle taxi operator, schoolmate, breadwinner`,
  ),
  ...counted(
    {},
    `kinsman/kinsmen, tribesman/tribesmen, clansman/clansmen, in-law, lover, great-uncle, great-aunt, stepchild/stepchildren,
     ex-soldier, veteran, ex-combatant, trainee, stowaway, poacher, pirate, arsonist, mobster, cartel member,
     bomb-maker, bombmaker, bomb maker, cultist, sect member, hoodlum, thug, cadre, youngster, octogenarian, septuagenarian, centenarian, villager`,
  ),
  ...counted(
    { status: 'combatant' },
    `raider, warrior, cartel gunman/cartel gunmen, child soldier, foot soldier, foreign fighter, volunteer fighter, legionnaire,
     auxiliary/auxiliaries, marksman/marksmen, bodyguard`,
  ),
  ...counted(
    { force: 'military' },
    'coastguard, presidential guard, peshmerga/peshmerga, tank driver, drone operator',
  ),
  ...counted(
    { force: 'police' },
    `sub-inspector, assistant sub-inspector, head constable, deputy superintendent, superintendent, police constable,
     station house officer, traffic constable, police captain, police trainee`,
  ),
  ...counted(
    { force: 'police' },
    'border policeman/border policemen, police recruit, police cadet, forest guard, frontier guard',
  ),
  ...counted(
    { force: 'militia' },
    'village guard, self-defence fighter, self-defense fighter, self-defence member, home guard, neighbourhood watch member',
  ),
  ...counted(
    { unit: 'vehicle' },
    `rickshaw, auto-rickshaw, tricycle, tuk-tuk, scooter, moped, bicycle, bike, quad bike, cart, horse cart, camper van, caravan,
     SUV, Land Cruiser, Hilux, Toyota, self-propelled gun, tractor, ttrolleybus/trolleybuses, carriage,
     freight train, dump truck, tipper, water tanker, digger, excavator, crane, snowplough, police van, patrol car`,
  ),
  ...counted(
    { unit: 'vessel' },
    `dinghy/dinghies, canoe, dugout, pirogue, trawler, tugboat, cargo ship, container ship, bulk carrier, oil tanker, yacht, raft,
     gunboat, minesweeper, minelayer, cutter, dhow, skiff, lifeboat, cruiser, destroyer`,
  ),
  ...counted(
    { unit: 'weapon' },
    'heavy machine gun, light machine gun, heavy weapon, light weapon, small arm, carbine, anti-aircraft gun, crossbow, catapult, mortar tube, cutlass/cutlasses, dagger, torpedo/torpedoes',
  ),
  ...counted(
    { unit: 'building' },
    `homestead, villa, mansion, palace, courthouse, town hall, city hall, pharmacy/pharmacies, dispensary/dispensaries,
     health centre, health center, health post, campus/campuses, seminary/seminaries, chapel, cathedral, minaret, stadium,
     cinema, bakery/bakeries, mill, sawmill, storehouse, booth, filling station, cell tower,
     borehole, latrine, pier, jetty/jetties, hangar, control tower, command post, observation post, guard post, watchtower,
     culvert, dyke, railway station, bus station, farmhouse, ranch/ranches, lodge, chalet, cottage, bungalow, shopping centre,
     shopping center, mall, courtroom, boarding house, guesthouse, guest house, cowshed, pigsty/pigsties, beehive,
     council office, food store, grain store, cold store, reservoir, lighthouse`,
  ),
  // in the singular they stand in "by phone", "the radio said"
  ...heads(
    'many',
    { unit: 'other' },
    `radios, phones, mobile phones, cell phones, satellite phones, laptops, computers, generators, solar panels, terminals,
     radio sets, SIM cards, uniforms, documents, passports`,
  ),
  ...counted(
    { unit: 'animal' },
    'bull, calf/calves, ox/oxen, heifer, ram, ewe, lamb, pig, dog, mule, elephant, rhino, sheep dog, pack animal, dromedary/dromedaries',
  ),
  ...heads('many', { unit: 'animal' }, 'oxen, herds, cattle head'),
];
