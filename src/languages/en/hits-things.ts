import type { Entry } from '../../extract/lexicon.ts';
import { bearing, hits } from '../../extract/vocabulary.ts';
import type { Unit } from '../../model/vocabulary.ts';

/** Hits that say so of these things alone. */
const of =
  (units: readonly Unit[]) =>
  (entries: readonly Entry[]): Entry[] =>
    bearing(entries, { only: new Set(units) });
const ofArms = of(['weapon', 'ammunition']);
const ofAnimals = of(['animal']);
const inTheAir = of(['drone', 'aircraft', 'weapon']);

/** What befell things. */
export const THINGS: readonly Entry[] = [
  ...hits(
    'K',
    null,
    'destroyed',
    `destroyed, shot down, downed, burnt, burned, burnt down, burned down, reduced to ashes, reduced to rubble,
     burned to the ground, burnt to the ground, razed to the ground, flattened, torched, sunk, set on fire,
     set ablaze, set afire, demolished, blown up, razed, scuttled, knocked out, disabled, gutted, obliterated,
     put out of action, brought down, dynamited, wrecked, levelled, leveled, torched, blew up, set alight, intercepted and destroyed, charred,
     burnt out, burned out, burnt to ashes, burned to ashes, wiped out, blown to pieces,
     blown to bits, blown apart, ripped apart, torn apart`,
  ),
  ...hits(
    'k',
    null,
    'destroyed',
    `destroying, shooting down, downing, burning, torching, sinking, demolishing, blowing up, setting fire to,
     razing, setting ablaze, knocking out, wrecking`,
  ),
  ...hits('F', null, 'destroyed', 'set fire to'),
  ...hits('D', null, 'destroyed', 'ablaze'),
  ...hits('V', null, 'destroyed', 'destroy, destroys'),
  ...hits('E', null, 'destroyed', 'destruction'),
  ...hits('K', null, 'damaged', 'damaged'),
  ...hits('k', null, 'damaged', 'damaging'),
  ...hits(
    'K',
    null,
    'seized',
    'seized, rustled, carted away, carted off, confiscated, recovered, stolen, looted, carried off',
  ),
  // whoever leaves them behind loses them
  ...bearing(hits('K', null, 'seized', 'abandoned, left behind'), { ownLoss: true }),
  ...hits('k', null, 'seized', 'seizing, confiscating, recovering, looting'),
  ...hits('x', null, 'destroyed', 'on fire, alight, afire'),
  // things that burn, sink or fall by themselves, as a story tells it
  ...hits(
    'I',
    null,
    'destroyed',
    `went up in flames, gone up in flames, going up in flames, burst into flames, caught fire, was engulfed in flames, were engulfed in flames,
     burned to ashes, burnt to ashes, lay in ruins, lie in ruins, lies in ruins, were consumed by fire, was consumed by fire`,
  ),
  ...of(['vessel'])(hits('I', null, 'destroyed', 'sank, went down, foundered')),
  ...of(['aircraft', 'drone'])(hits('I', null, 'destroyed', 'crashed, went down, came down, crash-landed')),
  ...of(['building'])(hits('I', null, 'destroyed', 'collapsed, caved in, came down, fell down')),
  ...ofAnimals(
    hits('F', null, 'seized', 'drove away, drove off, herded away, led away, took away, made off with'),
  ),
  ...ofAnimals(hits('K', null, 'seized', 'driven away, driven off, herded away')),
  ...ofArms(hits('K', null, 'seized', 'impounded, dug up, retrieved')),
  ...of(['vehicle'])(hits('K', null, 'seized', 'impounded, commandeered, hijacked')),
  // what the police find of these was somebody's
  ...ofArms(hits('K', null, 'seized', 'unearthed, uncovered')),
  ...inTheAir(hits('K', null, 'destroyed', 'intercepted, neutralised, neutralized, suppressed')),
];
