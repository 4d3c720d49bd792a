import type { Entry } from '../../extract/lexicon.ts';
import { bearing, hits, spelled } from '../../extract/vocabulary.ts';
import type { Unit } from '../../model/vocabulary.ts';
import { finite, gerunds, participles, pasts } from './conjugation.ts';

const BURN = 'incendier, brûler, dynamiter, raser, saccager, pulvériser, démolir';

/** What is hit and goes on. */
const CRAFT: ReadonlySet<Unit> = new Set(['vehicle', 'aircraft', 'drone', 'vessel']);

/** What is intercepted in the air is lost; a vehicle or a boat is stopped. */
const inTheAir = (entries: readonly Entry[]): Entry[] => bearing(entries, { only: AIR });

const AIR: ReadonlySet<Unit> = new Set(['drone', 'aircraft', 'ammunition']);

/** What burns, sinks or blows up without anybody's doing it: *une maison a brûlé*, and no bomb that goes off. */
const ofItself = (entries: readonly Entry[]): Entry[] => bearing(entries, { alone: true });
const blowingUp = (entries: readonly Entry[]): Entry[] => bearing(entries, { only: NO_BOMB });

const NO_BOMB: ReadonlySet<Unit> = new Set(['vehicle', 'aircraft', 'vessel', 'building']);

/** What befell things: destroyed, damaged, seized. */
export const THINGS: readonly Entry[] = [
  ...hits(
    'K',
    null,
    'destroyed',
    `${pasts(`incendier, dynamiter, calciner, raser, saccager, pulvériser, carboniser, souffler, consumer, torpiller,
       désintégrer, anéantir`)},
     ${participles(`détruit, démoli, abattu, réduit en cendres, réduit à néant, réduit en ruines, réduit en poussière,
     réduit en miettes, parti en fumée, mis hors d'usage, mis hors service, envoyé par le fond, mis à sac, passé au feu,
     ravagé par le feu, ravagé par les flammes, dévoré par les flammes, livré aux flammes, détruit par le feu`)},
     mis le feu à`,
  ),
  ...ofItself(hits('K', null, 'destroyed', pasts('brûler, couler'))),
  ...blowingUp(hits('I', null, 'destroyed', 'sauté, explosé, sautent, explosent')),
  ...hits(
    'I',
    null,
    'destroyed',
    `s'est effondré, s'est effondrée, se sont effondrés, se sont effondrées, s'est écroulé, s'est écroulée,
     se sont écroulés, se sont écroulées, sombré, chaviré, sombrent, chavirent, coulent, pris feu, prend feu,
     prennent feu, prit feu, prirent feu, s'est embrasé, s'est embrasée, se sont embrasés, se sont embrasées,
     s'est écrasé, s'est écrasée, se sont écrasés, se sont écrasées, s'écrase, s'écrasent, s'est crashé, s'est crashée,
     se sont crashés, s'est abîmé, s'est abîmée, se sont abîmés, volé en éclats, s'effondrent, s'écroulent`,
  ),
  ...inTheAir(hits('K', null, 'destroyed', pasts('intercepter'))),
  ...inTheAir(hits('F', null, 'destroyed', finite('intercepter'))),
  ...inTheAir(hits('k', null, 'destroyed', 'interceptant')),
  ...inTheAir(hits('V', null, 'destroyed', 'intercepter')),
  ...inTheAir(hits('K', null, 'destroyed', participles('neutralisé, descendu'))),
  ...hits('k', null, 'destroyed', `détruisant, ${gerunds(BURN)}, mettant le feu à, réduisant en cendres`),
  ...hits('F', null, 'destroyed', 'détruit, détruisent, détruisait, détruisirent'),
  ...spelled(false, hits('F', null, 'destroyed', 'incendie, incendient')),
  ...hits('F', null, 'destroyed', 'brûle, brûlent, incendièrent, brûlèrent'),
  ...hits('V', null, 'destroyed', `détruire, ${BURN}, mettre le feu à`),
  ...hits('E', null, 'destroyed', 'destruction'),
  ...hits(
    'K',
    null,
    'damaged',
    participles(
      'endommagé, abîmé, dégradé, partiellement détruit, vandalisé, éventré, partiellement brûlé, soufflé en partie',
    ),
  ),
  // a store that a strike hit is its target; a helicopter that was hit has its damage
  ...bearing(hits('K', null, 'damaged', participles('touché')), { only: CRAFT }),
  ...hits('k', null, 'damaged', 'endommageant'),
  ...hits('F', null, 'damaged', 'endommage, endommagent, endommagèrent'),
  ...hits(
    'K',
    null,
    'seized',
    `${pasts(`récupérer, emporter, abandonner, voler, confisquer, piller, dérober, réquisitionner`)},
     ${participles('saisi')}, prise, prises`,
  ),
  ...hits('k', null, 'seized', `saisissant, ${gerunds('emporter, récupérer, dérober, abandonner')}`),
  ...hits(
    'F',
    null,
    'seized',
    `saisissent, s'emparent de, s'empare de, s'emparent d', s'empare d', ${finite('récupérer, emporter')}`,
  ),
  ...hits(
    'K',
    'captured',
    'seized',
    `emparés de, emparé de, emparée de, emparés d', emparé d', se sont emparés de, se sont emparés d',
     s'est emparé de, s'est emparée de, s'est emparé d', s'étaient emparés de`,
  ),
  ...hits('E', null, 'seized', 'saisie, récupération, vol'),
];
