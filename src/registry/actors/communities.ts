/** Peoples and confessions that reports name as victims or as sides. They are no parties. */
export const COMMUNITIES = `
tuareg | community | | Tuareg; Tuaregs; Touareg | Touaregs; Touareg; touareg; touarègue; touaregs; touarègues; Touarègues |
fulani | community | | Fulani; Fulanis; Fulbe; Peul; Peuhl; Fula | Peuls; Peul; peul; peule; peuls; peules; Peulh; peulh; Peulhs; peulhs |
dogon | community | ML | Dogon; Dogons | Dogons; Dogon; dogon; dogons |
bambara | community | ML | Bambara | Bambaras; Bambara; bambara |
songhai | community | ML | Songhai; Songhay | Songhaï; Songhay; songhaï |
bozo | community | ML | Bozo people | Bozos; bozo |
daoussahak | community | ML | Daoussahak; Dawsahak | Daoussahak; Daoussahaks |
imghad | community | ML | Imghad | Imghad; Imghads |
mossi | community | BF | Mossi | Mossi; Mossis |
hausa | community | | Hausa; Hausas | Haoussas; haoussa; Haoussa |
igbo | community | NG | Igbo; Igbos | Igbos; Igbo; Ibos |
yoruba | community | NG | Yoruba; Yorubas | Yorubas; Yoruba |
tiv | community | NG | Tiv | Tiv; Tivs |
berom | community | NG | Berom | Berom; Beroms |
kanuri | community | | Kanuri; Kanuris | Kanouri; Kanouris |
toubou | community | | Toubou; Tebu; Toubous; Tubu | Toubous; Toubou; toubou; toubous |
zaghawa | community | | Zaghawa | Zaghawas; Zaghawa; zaghawa |
masalit | community | SD | Masalit | Massalit; Massalits; Masalit; massalit |
rizeigat | community | SD | Rizeigat | Rizeigat; Rizeigats |
nuba | community | SD | Nuba | Noubas; Nouba |
dinka | community | SS | Dinka; Dinkas | Dinkas; Dinka; dinka |
nuer | community | SS | Nuer; Nuers | Nuers; Nuer; nuer |
murle | community | SS | Murle | Murle; Murles |
misseriya | community | SD | Misseriya | Misseriya; Misseriyas |
amhara-people | community | ET | Amhara; Amharas | Amharas; Amhara; amhara |
tigrayan | community | ET | Tigrayan; Tigrayans; Tigrean; Tigreans | Tigréens; Tigréen; tigréen; tigréenne; tigréens; tigréennes; Tigréenne; Tigréennes |
oromo | community | ET | Oromo; Oromos | Oromos; Oromo; oromo |
afar-people | community | ET | Afars | Afars; Afar |
gumuz | community | ET | Gumuz | Gumuz |
hema | community | CD | Hema | Hema; Hemas |
lendu | community | CD | Lendu | Lendu; Lendus |
banyamulenge | community | CD | Banyamulenge; Banyamulenges | Banyamulenge; Banyamulenges |
tutsi | community | | Tutsi; Tutsis | Tutsis; Tutsi; tutsi; tutsie; tutsis; tutsies |
hutu | community | | Hutu; Hutus | Hutus; Hutu; hutu; hutue; hutus; hutues |
twa | community | | Twa; Batwa | Twas; Batwa |
nande | community | CD | Nande | Nande; Nandes |
yaka | community | CD | Yaka | Yaka; Yakas |
teke | community | CD | Teke | Teke; Tekes |
kurds | community | | Kurds; Kurdish; Kurd | Kurdes; kurde; kurdes; Kurde |
yazidis | community | IQ | Yazidis; Yazidi; Yezidis; Yezidi | Yézidis; Yézidi; yézidi; yézidie; yézidis; yézidies; Yazidis |
alawites | community | SY | Alawites; Alawite; Alawi | Alaouites; alaouite; alaouites; Alaouite |
druze | community | | Druze; Druzes | Druzes; druze; druzes; Druze |
assyrians | community | | Assyrians; Assyrian | Assyriens; assyrien; assyrienne; assyriens; assyriennes |
turkmen | community | | Turkmen; Turkmens; Turcomans | Turcomans; Turcoman |
shia | community | | Shia; Shiite; Shiites; Shi'ite; Shi'ites; Shi'a; Shias | chiites; Chiites; chiite; Chiite |
sunni | community | | Sunni; Sunnis | sunnites; Sunnites; sunnite; Sunnite |
copts | community | EG | Copts; Coptic; Copt | Coptes; copte; coptes; Copte |
christians | community | | Christians; Christian | chrétiens; Chrétiens; chrétien; chrétienne; chrétiennes |
maronites | community | LB | Maronites; Maronite | Maronites; maronite; maronites; Maronite |
muslims | community | | Muslims; Muslim; Moslem; Moslems | musulmans; Musulmans; musulman; musulmane; musulmanes |
jews | community | | Jews; Jewish; Jew | Juifs; juif; juive; juifs; juives; Juif; Juive |
arabs | community | | Arabs; Arab | Arabes; arabe; arabes; Arabe |
bedouins | community | | Bedouins; Bedouin; Bedouin tribes | Bédouins; bédouin; bédouine; bédouins; bédouines; Bédouin |
hazaras | community | AF | Hazaras; Hazara | Hazaras; hazara; Hazara |
pashtuns | community | | Pashtuns; Pashtun; Pashtoon | Pachtounes; pachtoune; pachtounes; Pachtoune |
baloch | community | | Baloch; Baluch; Balochs; Baluchi; Balochi | Baloutches; baloutche; Baloutche |
rohingya | community | MM | Rohingya; Rohingyas | Rohingyas; Rohingya; rohingya; rohingyas |
kachin | community | MM | Kachin; Kachins | Kachins; kachin; Kachin |
karen | community | MM | Karens | Karens |
karenni | community | MM | Karenni | Karenni |
tamils | community | LK | Tamils; Tamil | Tamouls; tamoul; tamoule; tamouls; tamoules; Tamoul |
sinhalese | community | LK | Sinhalese | Cinghalais; cinghalais |
sikhs | community | IN | Sikhs; Sikh | Sikhs; sikh; sikhs; Sikh |
hindus | community | | Hindus; Hindu | hindous; Hindous; hindou; hindoue |
kashmiris | community | | Kashmiris; Kashmiri | Cachemiris; Cachemiri; cachemiri |
uyghurs | community | CN | Uyghurs; Uyghur; Uighur; Uighurs | Ouïghours; Ouïghour; ouïghour; ouïghoure; ouïghours |
tibetans | community | CN | Tibetans; Tibetan | Tibétains; tibétain; tibétaine; tibétains; tibétaines |
meitei | community | IN | Meitei; Meiteis | Meitei; Meiteis |
kuki | community | IN | Kuki; Kukis; Kuki-Zo | Kuki; Kukis |
moros | community | PH | Moros | Moros |
chechens | community | RU | Chechens; Chechen | Tchétchènes; tchétchène; tchétchènes; Tchétchène |
ingush | community | RU | Ingush | Ingouches; ingouche; Ingouche |
abkhaz | community | GE | Abkhaz; Abkhazians; Abkhazian | Abkhazes; abkhaze; Abkhaze |
ossetians | community | | Ossetians; Ossetian; South Ossetian; South Ossetians | Ossètes; ossète; ossètes; Ossète |
crimean-tatars | community | UA | Crimean Tatars; Crimean Tatar | Tatars de Crimée; Tatar de Crimée |
bosniaks | community | BA | Bosniaks; Bosniak; Bosnian Muslims | Bosniaques; musulmans de Bosnie |
bosnian-croats | community | BA | Bosnian Croats; Bosnian Croat | Croates de Bosnie |
kosovo-albanians | community | XK | Kosovo Albanians; ethnic Albanians; Kosovar Albanians | Albanais du Kosovo; Kosovars albanais |
roma | community | | Roma people | Roms; Rom |
basques | community | ES | Basques; Basque | Basques; basque; basques; Basque |
corsicans | community | FR | Corsicans; Corsican | Corses |
maya | community | GT | Maya; Mayas; Mayan; Mayans | Mayas; Maya; maya |
miskito | community | NI | Miskito; Miskitos; Miskito Indians | Miskitos; Miskito |
ashaninka | community | PE | Ashaninka; Asháninka; Ashaninkas | Ashaninkas; Ashaninka |
mapuche | community | CL | Mapuche; Mapuches | Mapuches; mapuche; Mapuche |
anglophones-cm | community | CM | Anglophones of Cameroon; Anglophone Cameroonians | anglophones du Cameroun |
`;
