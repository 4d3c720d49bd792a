/**
 * The closed word lists of the codebook, plain arrays with no library behind them, so that the extractor can
 * use them without loading a validator. The schemas beside this file are built from them.
 */

/** What happened to people, then to things (codebook, section 3). */
export const PEOPLE_MEASURES = [
  'killed',
  'injured',
  'killedOrInjured',
  'missing',
  'captured',
  'abducted',
  'released',
  'surrendered',
  'displaced',
] as const;
export const THING_MEASURES = ['destroyed', 'damaged', 'seized'] as const;
export const MEASURES = [...PEOPLE_MEASURES, ...THING_MEASURES] as const;
export type Measure = (typeof MEASURES)[number];

export const EXACTNESSES = ['exact', 'atLeast', 'atMost', 'about', 'range', 'vague'] as const;
export type Exactness = (typeof EXACTNESSES)[number];

export const UNITS = [
  'person',
  'vehicle',
  'aircraft',
  'drone',
  'weapon',
  'ammunition',
  'vessel',
  'building',
  'animal',
  'other',
] as const;
export type Unit = (typeof UNITS)[number];

export const STATUSES = ['civilian', 'combatant', 'unknown'] as const;
export type Status = (typeof STATUSES)[number];

export const FORCES = [
  'military',
  'police',
  'militia',
  'rebel',
  'jihadist',
  'peacekeeper',
  'mercenary',
] as const;
export type Force = (typeof FORCES)[number];

export const AGES = ['child', 'adult'] as const;
export type Age = (typeof AGES)[number];

export const SEXES = ['woman', 'man'] as const;
export type Sex = (typeof SEXES)[number];

export const STANCES = ['asserts', 'confirms', 'denies', 'retracts', 'doubts'] as const;
export type Stance = (typeof STANCES)[number];

export const SCOPES = ['event', 'cumulative', 'background'] as const;
export type Scope = (typeof SCOPES)[number];

export const MODALITIES = ['actual', 'alleged', 'feared'] as const;
export type Modality = (typeof MODALITIES)[number];

export const CLAIM_KINDS = ['toll', 'act', 'silence'] as const;

export const ACTS = [
  'attack',
  'clash',
  'ambush',
  'airstrike',
  'shelling',
  'bombing',
  'suicideAttack',
  'takeControl',
  'withdraw',
  'reinforce',
  'repel',
  'destroy',
  'seize',
  'capture',
  'release',
  'abduct',
  'declareWar',
  'denounce',
  'threaten',
  'claimResponsibility',
  'denyResponsibility',
  'agree',
  'join',
  'leave',
  'appoint',
  'found',
  'rename',
] as const;
export type Act = (typeof ACTS)[number];

export const VOICE_KINDS = [
  'person',
  'party',
  'government',
  'outlet',
  'agency',
  'witness',
  'medical',
  'ngo',
  'un',
  'unnamed',
] as const;
export type VoiceKind = (typeof VOICE_KINDS)[number];

export const ACTOR_KINDS = [
  'state',
  'government',
  'force',
  'movement',
  'alliance',
  'militia',
  'mercenaries',
  'outlet',
  'agency',
  'ngo',
  'un',
  'institution',
  'person',
  'accord',
  'community',
  'other',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const RELATION_KINDS = [
  'memberOf',
  'partOf',
  'formed',
  'dissolved',
  'renamed',
  'leads',
  'holdsOffice',
  'alliedWith',
  'opposedTo',
  'signed',
  'splitFrom',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

export const CONFLICT_KINDS = [
  'figures',
  'ownParty',
  'unsupportedFigure',
  'denial',
  'control',
  'responsibility',
  'date',
  'place',
  'status',
] as const;

export const LANGUAGES = ['en', 'fr'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

export const REPORT_KINDS = ['text', 'wiki'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];
