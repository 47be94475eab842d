"""Places, peoples and organisations that a newspaper reader knows by name.

Facts of common knowledge, written down for this project: the states of the world with their people, capitals and great
cities. Words that are a first name, a surname or a common word as often as a place ("Chad", "Jordan", "Nice", "Reading")
are left to the context.
"""

from reader.analysis.entities.known_organisations import ORGANISATIONS
from reader.analysis.entities.known_places import PLACES, REGIONS
from reader.analysis.entities.wordlists import words_in

_PEOPLES = """
Aboriginal Acehnese Afghan African African-American African_American Afrikaner Afro-Caribbean Ahmadi Ahmadiyya Akan
Alawite Albanian Algerian American Amhara Andalusian Andean Anglo-American Anglo-Saxon Angolan Antiguan Arab
Arab-American Arabian Argentine Argentinian Armenian Ashanti Asian Asian-American Assamese Assyrian Australian
Austrian Azerbaijani Azeri Bahamian Bahraini Balinese Balkan Baloch Baluch Bangladeshi Barbadian Basotho Basque
Bavarian Bedouin Belarusian Belgian Belizean Belorussian Bengali Beninese Berber Berliner Bhutanese Bihari Bolivian
Bosnian Brazilian Breton Brit British Briton Bruneian Bulgarian Burkinabe Burmese Burundian Californian Cambodian
Cameroonian Canadian Cantonese Cape_Verdean Catalan Catalonian Central_African Central_American Chadian Chechen
Chilean Chinese Chinese-American Circassian Colombian Comorian Congolese Copt Coptic Cornish Corsican Costa_Rican
Croat Croatian Cuban Cuban-American Cypriot Czech Dane Danish Dinka Djiboutian Dominican Druze Dutch Dutchman
East_African East_German Eastern_European Ecuadorian Egyptian Emirati English Englishman Englishwoman Equatoguinean
Eritrean Estonian Ethiopian Eurasian European Fijian Filipina Filipino Filipino-American Finn Finnish Flemish French
Frenchman Frenchwoman Fulani Gabonese Galician Gambian Georgian German Ghanaian Greek Greenlandic Grenadian Guatemalan
Guinean Gujarati Guyanese Haitian Hausa Hazara Hispanic Hmong Honduran Hong_Konger Hungarian Hutu Icelandic Igbo
Indian Indo-Canadian Indonesian Inuit Iranian Iraqi Irish Irish-American Irishman Israeli Israeli-Arab Italian
Italian-American Ivorian Jamaican Japanese Javanese Jordanian Kanuri Kashmiri Kazakh Kazakhstani Kenyan Keralite
Kikuyu Korean Korean-American Kosovan Kosovar Kurd Kurdish Kuwaiti Kyrgyz Kyrgyzstani Lao Laotian Latin_American
Latino Latvian Lebanese Liberian Libyan Lithuanian Londoner Maasai Macanese Macedonian Malagasy Malawian Malay
Malaysian Maldivian Malian Maltese Maori Marathi Masalit Mauritanian Mauritian Mayan Melanesian Mexican
Mexican-American Micronesian Moldovan Mongolian Montenegrin Moroccan Motswana Mozambican Muscovite Namibian
Native_American Ndebele Nepalese Nepali New_Yorker New_Zealander Nicaraguan Nigerian Nigerien North_African
North_American North_Korean Northern_Irish Norwegian Nubian Nuer Omani Oromo Ossetian Pakistani Palestinian Panamanian
Papuan Paraguayan Parisian Pashtun Peruvian Pole Polish Polynesian Portuguese Puerto_Rican Punjabi Qatari Quebecer
Quechua Québécois Rajasthani Rohingya Romani Romanian Russian Rwandan Sahrawi Salvadoran Samoan Saudi Scandinavian
Scot Scotsman Scottish Senegalese Serb Serbian Siberian Sicilian Sierra_Leonean Sikh Sindhi Singaporean Sinhalese Slav
Slavic Slovak Slovene Slovenian Somali South_African South_American South_Korean South_Sudanese Soviet Spaniard
Spanish Sri_Lankan Sudanese Surinamese Swahili Swazi Swede Swedish Swiss Syrian Tahitian Taiwanese Tajik Tajikistani
Tamil Tanzanian Tatar Telugu Texan Thai Tibetan Tigrayan Timorese Togolese Tongan Trinidadian Tswana Tuareg Tunisian
Turk Turkic Turkish Turkmen Tutsi Ugandan Uighur Ukrainian Uruguayan Uyghur Uzbek Uzbekistani Venezuelan Vietnamese
Welsh Welshman West_African West_German Western_European Wolof Xhosa Yazidi Yemeni Yoruba Zairean Zambian Zanzibari
Zimbabwean Zulu
"""

_FAITHS = """
Anglican Ba'athist Baathist Baptist Bolivarian Buddhist Calvinist Catholic Chavista Christian Communist Democrat
Democratic Episcopalian Evangelical Fascist Hasidic Hindu Islamic Islamist Ismaili Jain Jesuit Jew Jewish Jihadist
Judeo-Christian Kemalist Leninist Liberal_Democrat Lutheran Maoist Marxist Methodist Mormon Moslem Muslim Nazi
Orthodox Pentecostal Peronist Presbyterian Protestant Quaker Republican Salafi Salafist Sandinista Shi'a Shi'ite Shia
Shiite Socialist Stalinist Sufi Sunni Taoist Tory Trotskyist Wahhabi Zionist Zoroastrian
"""

NATIONALITIES = words_in(_PEOPLES)
PEOPLES = NATIONALITIES | words_in(_FAITHS)

SURNAMES_OF_PLACES = words_in(
    "Washington Jordan Georgia Chad Lincoln Jackson Madison Hamilton Cleveland Clinton Columbus Israel Lebanon Nice Reading "
    "Victoria Charlotte Florence Austin Orlando Carolina Virginia Trent Derby York Lancaster Warwick Durham "
    "Alexandria Darwin Eugene Hastings Lourdes Montgomery Preston Regina Salem"
)
"""Places that are as often a person's name; only the context tells."""

KNOWN_NAMES = {
    **dict.fromkeys(PLACES, "GPE"),
    **dict.fromkeys(REGIONS, "LOC"),
    **dict.fromkeys(PEOPLES, "NORP"),
    **{f"{people}s": "NORP" for people in PEOPLES if people.endswith(("n", "i", "ist", "t", "r"))},
    **dict.fromkeys(ORGANISATIONS, "ORG"),
}
"""All these names, and the label of each."""
