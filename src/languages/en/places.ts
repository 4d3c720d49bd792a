import type { PlaceWords } from '../../extract/place-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const places: PlaceWords = {
  at: set('in at on to from into inside across through toward towards within throughout over via'),
  near: set('near around outside beside surrounding nearby'),
  distance: set(
    'km kilometers kilometres kilometer kilometre miles mile north south east west northeast northwest southeast southwest outskirts suburbs edge close adjacent vicinity front entrance',
  ),
  of: set('of from'),
  and: set('and or'),
  determiners: set('the a an its their this that'),
  nouns: set(
    'village villages town towns city cities camp camps base bases locality localities settlement hamlet airport airbase barracks outpost post checkpoint garrison neighborhood neighbourhood suburb quarter market hospital prison mine port harbor harbour bridge crossing junction refugee kibbutz area valley mountains mountain island forest river lake road highway',
  ),
  divisions: new Map([
    ['region', 4],
    ['province', 4],
    ['oblast', 4],
    ['state', 4],
    ['governorate', 4],
    ['department', 4],
    ['prefecture', 4],
    ['territory', 3],
    ['district', 3],
    ['county', 3],
    ['municipality', 3],
    ['commune', 3],
    ['cercle', 3],
    ['raion', 3],
    ['township', 3],
    ['zone', 3],
  ]),
  between: set(
    'northern southern eastern western central north south east west military army police upper lower northeastern northwestern southeastern southwestern small remote nearby besieged border displaced displacement refugee strategic rural mining historic key whole entire mainly largely predominantly',
  ),
  stops: set(
    `of man mali police march split may nice reading bath mobile orange most same both sale union victoria independence liberty
     liberal normal hope young long best green central center centre army colonel general major private august police
     young male much many more less none here there where when then than that this they them their these those he she it
     we you who what why how all any some no not but and the for from with by an a to in on at as is was were are be been
     had has have will would could should can may might must shall do did does say says said see saw new old big great
     grand small black white red blue gold silver rice salt sugar page mine mines camp base post fort bay lake park forest
     valley mountain river island port bridge field hill spring springs falls well wells north south east west northern
     southern eastern western upper lower middle marina progress freedom justice peace paradise enterprise commerce
     convention defiance surprise truth trinity santa san saint mission battle king queen prince princess bishop
     friday sunday monday tuesday wednesday thursday saturday january february june july september october november
     december ali mohamed ahmed omar hassan hussein moussa ibrahim abu ibn ben bin al el la le les los las de del da di
     sidi diallo david john james george jose maria carlos antonio francisco juan pedro luis miguel angel jackson
     martin anna ana eva isa bari bay sool gedo nord est ouest sud bar ada ban bor ten six seven five
     police tank ship van car bus bell ball son sons mother asia africa europe america international national federal
     republic democratic people front party congress council assembly house time times sun star post herald guardian
     monitor independent observer mirror press media radio news wire agence union league group movement alliance forces
     alamo fire date key marks lost cut cape tell imam sheikh tag can war wars bold bo`,
  ),
  titles: set(
    'president minister colonel general captain major lieutenant sergeant commander governor mayor mr mrs ms dr sheikh imam spokesman spokeswoman spokesperson bishop father brigadier admiral secretary ambassador deputy senator col gen capt maj lt sgt mullah emir king prince judge',
  ),
};
