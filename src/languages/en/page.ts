import type { BoxWords, PageWords, ReferenceWords } from '../../extract/page/words.ts';
import type { WikiLayout } from '../../text/layout.ts';
import { related } from './related.ts';
import { languages } from './tongues.ts';

const layout: WikiLayout = {
  updated: ['Last updated', 'Last modified', 'This page was last edited'],
  contents: ['Contents', 'Table of contents'],
  infobox: ['Infobox'],
  rows: {
    partOf: ['Part of'],
    date: ['Date'],
    place: ['Location'],
    territory: ['Territorialchanges', 'Territorial changes', 'Territorial\u00a0changes'],
    result: ['Result', 'Status'],
    other: ['Coordinates', 'Target', 'Attack type', 'Weapons', 'Weapon', 'Motive'],
    casualties: ['Deaths', 'Injured', 'Victims'],
    belligerents: ['Perpetrators', 'Perpetrator', 'Assailants'],
  },
  columns: {
    belligerents: ['Belligerents'],
    commanders: ['Commanders and leaders', 'Commanders'],
    units: ['Units involved', 'Units'],
    strength: ['Strength'],
    casualties: ['Casualties and losses', 'Casualties', 'Losses'],
  },
  keys: {
    conflict: 'title',
    title: 'title',
    name: 'title',
    partof: 'partOf',
    date: 'date',
    time: 'other',
    timezone: 'other',
    place: 'place',
    location: 'place',
    coordinates: 'other',
    territory: 'territory',
    result: 'result',
    status: 'result',
    combatant: 'belligerents',
    perpetrator: 'belligerents',
    perpetrators: 'belligerents',
    perp: 'belligerents',
    perps: 'belligerents',
    assailants: 'belligerents',
    commander: 'commanders',
    units: 'units',
    strength: 'strength',
    casualties: 'casualties',
    fatalities: 'casualties',
    injuries: 'casualties',
    deaths: 'casualties',
    victims: 'casualties',
    caption: 'caption',
    image: 'other',
    alt: 'other',
    width: 'other',
    target: 'other',
    type: 'other',
    weapons: 'other',
    motive: 'other',
    notes: 'other',
    campaignbox: 'other',
  },
  related: ['Related Research Articles', 'Related articles'],
  references: ['References', 'Citations', 'Notes and references', 'References and notes', 'Sources'],
  notes: ['Notes', 'Footnotes', 'Explanatory notes'],
  tail: ['See also', 'Further reading', 'External links', 'Bibliography'],
};

const references: ReferenceWords = {
  languages,
  accessed: ['retrieved', 'accessed'],
  archived: ['archived'],
  on: [],
};

const box: BoxWords = {
  measures: new Map(
    Object.entries({
      killed: 'killed',
      dead: 'killed',
      deaths: 'killed',
      died: 'killed',
      wounded: 'injured',
      injured: 'injured',
      captured: 'captured',
      prisoners: 'captured',
      prisoner: 'captured',
      missing: 'missing',
      surrendered: 'surrendered',
      destroyed: 'destroyed',
      lost: 'destroyed',
      damaged: 'damaged',
      seized: 'captured',
    }),
  ),
  whole: new Set(['unknown', 'none', 'heavy', 'light', 'unclear', 'disputed', 'n', 'a', 'no', 'casualties']),
  civilians: new Set(['civilian', 'civilians']),
};

export const page: PageWords = { layout, references, box, related };
