import type { Entry } from '../../extract/lexicon.ts';
import { bearing, hits, spelled } from '../../extract/vocabulary.ts';
import type { Unit } from '../../model/vocabulary.ts';
import { finite, gerunds, participles, pasts } from './conjugation.ts';

const BURN = 'incendier, brûler, dynamiter, raser, saccager, pulvériser, démolir';

/** What is intercepted in the air is lost; a vehicle or a boat is stopped. */
const inTheAir = (entries: readonly Entry[]): Entry[] => bearing(entries, { only: AIR });

const AIR: ReadonlySet<Unit> = new Set(['drone', 'aircraft', 'ammunition']);

/** What befell things: destroyed, damaged, seized. */
export const THINGS: readonly Entry[] = [
  ...hits(
    'K',
    null,
    'destroyed',
    `${pasts(`incendier, brûler, couler, dynamiter, calciner, raser, saccager, pulvériser, carboniser, souffler`)},
     ${participles(`détruit, démoli, abattu, réduit en cendres, parti en fumée, mis hors d'usage,
     mis hors service, envoyé par le fond`)}, mis le feu à`,
  ),
  ...hits(
    'I',
    null,
    'destroyed',
    `s'est effondré, s'est effondrée, se sont effondrés, se sont effondrées, s'est écroulé, s'est écroulée,
     se sont écroulés, se sont écroulées, sombré, chaviré, sombrent, chavirent`,
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
    participles('endommagé, abîmé, dégradé, partiellement détruit, touché, vandalisé'),
  ),
  ...hits('k', null, 'damaged', 'endommageant'),
  ...hits('F', null, 'damaged', 'endommage, endommagent, endommagèrent'),
  ...hits(
    'K',
    null,
    'seized',
    `${pasts(`récupérer, emporter, abandonner, voler, confisquer, piller, dérober, réquisitionner`)},
     ${participles('saisi, pris')}`,
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
