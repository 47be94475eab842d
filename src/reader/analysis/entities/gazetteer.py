"""Places, peoples and organisations that a newspaper reader knows by name.

Facts of common knowledge, written down for this project: the states of the world with their people, capitals and great
cities. Words that are a first name, a surname or a common word as often as a place ("Chad", "Jordan", "Nice", "Reading")
are left to the context.
"""

from reader.analysis.entities.wordlists import words_in

_COUNTRIES = """
Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahamas Bahrain Bangladesh
Barbados Belarus Belgium Belize Benin Bhutan Bolivia Bosnia Bosnia_and_Herzegovina Botswana Brazil Brunei Bulgaria
Burkina_Faso Burma Burundi Cambodia Cameroon Canada Cape_Verde Central_African_Republic Chile China Colombia Comoros
Congo Costa_Rica Croatia Cuba Cyprus Czech_Republic Czechia Denmark Djibouti Dominica Dominican_Republic East_Timor
Ecuador Egypt El_Salvador Equatorial_Guinea Eritrea Estonia Eswatini Ethiopia Fiji Finland France Gabon Gambia Germany
Ghana Greece Greenland Grenada Guatemala Guinea Guinea-Bissau Guyana Haiti Honduras Hong_Kong Hungary Iceland India
Indonesia Iran Iraq Ireland Israel Italy Ivory_Coast Jamaica Japan Kazakhstan Kenya Kiribati Kosovo Kuwait Kyrgyzstan
Laos Latvia Lebanon Lesotho Liberia Libya Liechtenstein Lithuania Luxembourg Macau Macedonia Madagascar Malawi Malaysia
Maldives Mali Malta Mauritania Mauritius Mexico Moldova Monaco Mongolia Montenegro Morocco Mozambique Myanmar Namibia
Nauru Nepal Netherlands New_Zealand Nicaragua Niger Nigeria North_Korea North_Macedonia Northern_Ireland Norway Oman
Pakistan Palau Palestine Panama Papua_New_Guinea Paraguay Peru Philippines Poland Portugal Puerto_Rico Qatar Romania
Russia Rwanda Samoa San_Marino Saudi_Arabia Scotland Senegal Serbia Seychelles Sierra_Leone Singapore Slovakia Slovenia
Solomon_Islands Somalia Somaliland South_Africa South_Korea South_Sudan Soviet_Union Spain Sri_Lanka Sudan Suriname
Swaziland Sweden Switzerland Syria Taiwan Tajikistan Tanzania Thailand Tibet Timor-Leste Togo Tonga Trinidad_and_Tobago
Tunisia Turkmenistan Tuvalu Uganda Ukraine United_Arab_Emirates United_Kingdom United_States Uruguay Uzbekistan Vanuatu
Venezuela Vietnam Yemen Yugoslavia Zambia Zimbabwe England Wales Britain Great_Britain USA UK UAE US UK U.S. U.K. U.S.A. DRC
"""

_PROVINCES = """
Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa
Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada
New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island
South_Carolina South_Dakota Tennessee Texas Utah Vermont West_Virginia Wisconsin Wyoming Alberta British_Columbia
Manitoba New_Brunswick Newfoundland Nova_Scotia Ontario Quebec Saskatchewan New_South_Wales Queensland South_Australia
Tasmania Western_Australia Andhra_Pradesh Arunachal_Pradesh Assam Bihar Chhattisgarh Goa Gujarat Haryana
Himachal_Pradesh Jharkhand Karnataka Kashmir Jammu_and_Kashmir Kerala Madhya_Pradesh Maharashtra Manipur Meghalaya
Mizoram Nagaland Odisha Punjab Rajasthan Tamil_Nadu Telangana Tripura Uttar_Pradesh Uttarakhand West_Bengal Sindh
Balochistan Khyber_Pakhtunkhwa Bavaria Saxony Catalonia Andalusia Sicily Sardinia Tuscany Lombardy Brittany Normandy
Crimea Donbas Donetsk Luhansk Chechnya Dagestan Siberia Guangdong Sichuan Xinjiang Yunnan Hubei Hunan Henan Hebei
Fujian Zhejiang Jiangsu Shandong Guangxi Hainan Inner_Mongolia Darfur Tigray Oromia Puntland Gauteng KwaZulu-Natal
Western_Cape Eastern_Cape Limpopo Mpumalanga Borno Kaduna Kano Katsina Zamfara Lagos_State Rivers_State Cornwall Devon
Yorkshire Kent Sussex Essex Surrey Lancashire Aceh Papua Mindanao Sabah Sarawak Johor Penang Jalisco Sinaloa Oaxaca
Chiapas Michoacán Gaza West_Bank Gaza_Strip Sinai
"""

_CITIES = """
Abidjan Abuja Accra Addis_Ababa Aden Adelaide Ahmedabad Aleppo Algiers Almaty Amman Amsterdam Ankara Antananarivo
Antwerp Asmara Astana Asunción Athens Atlanta Auckland Baghdad Baku Baltimore Bamako Bangalore Bengaluru Bangkok Bangui
Barcelona Basra Beijing Beirut Belfast Belgrade Benghazi Berlin Bhopal Birmingham Bishkek Bogotá Bogota Bordeaux Boston
Brasília Brasilia Bratislava Brazzaville Brisbane Bristol Brussels Bucharest Budapest Buenos_Aires Bujumbura Cairo
Calcutta Calgary Cali Canberra Cape_Town Caracas Cardiff Casablanca Chandigarh Chengdu Chennai Chicago Chișinău
Chittagong Chongqing Cincinnati Colombo Conakry Copenhagen Dakar Dalian Dallas Damascus Dar_es_Salaam Delhi Denver
Detroit Dhaka Dili Doha Douala Dresden Dubai Dublin Durban Dushanbe Düsseldorf Edinburgh Edmonton Frankfurt Freetown
Fukuoka Gaborone Geneva Glasgow Guadalajara Guangzhou Guatemala_City Guayaquil Hague Haifa Hamburg Hangzhou Hanoi
Harare Harbin Havana Helsinki Herat Hiroshima Ho_Chi_Minh_City Honolulu Houston Hyderabad Incheon Indianapolis
Islamabad Istanbul Izmir Jaipur Jakarta Jeddah Jerusalem Johannesburg Juba Kabul Kampala Kandahar Karachi Kathmandu
Khartoum Kiev Kyiv Kigali Kingston Kinshasa Kolkata Kuala_Lumpur Kyoto Lagos Lahore Las_Vegas Leeds Leipzig Lilongwe
Lima Lisbon Liverpool Ljubljana Lomé London Los_Angeles Luanda Lucknow Lusaka Luxor Lviv Lyon Madrid Makassar Malmö
Manchester Managua Manama Mandalay Manila Maputo Marrakesh Marseille Mecca Medellín Medina Melbourne Memphis Miami
Milan Milwaukee Minneapolis Minsk Mogadishu Mombasa Monrovia Monterrey Montevideo Montreal Moscow Mosul Mumbai Munich
Muscat Nagasaki Nagoya Nairobi Nanjing Naples Nashville New_Delhi New_Orleans New_York_City Niamey Nicosia Nouakchott
Odessa Odesa Osaka Oslo Ottawa Ouagadougou Palermo Panama_City Paris Perth Peshawar Philadelphia Phnom_Penh Phoenix
Pittsburgh Port-au-Prince Port_Moresby Portland Porto Porto-Novo Prague Pretoria Pristina Pune Pyongyang Quetta Quito
Rabat Raleigh Ramallah Rangoon Yangon Rawalpindi Recife Reykjavik Riga Rio_de_Janeiro Riyadh Rome Rotterdam Sacramento
Saigon San_Antonio San_Diego San_Francisco San_José San_Jose San_Juan San_Salvador Sana'a Sanaa Santiago Santo_Domingo
São_Paulo Sao_Paulo Sapporo Sarajevo Seattle Seoul Sevastopol Seville Shanghai Sharjah Shenzhen Sheffield Skopje Sofia
St._Louis St._Petersburg Saint_Petersburg Stockholm Strasbourg Stuttgart Surabaya Suva Sydney Tabriz Taipei Tallinn
Tampa Tashkent Tbilisi Tegucigalpa Tehran Tel_Aviv Thessaloniki Tianjin Tijuana Tirana Tokyo Toronto Toulouse Tripoli
Tucson Tunis Turin Ulaanbaatar Utrecht Valencia Valparaíso Vancouver Varanasi Venice Vienna Vientiane Vilnius
Vladivostok Warsaw Wellington Windhoek Winnipeg Wuhan Yaoundé Yerevan Yokohama Zagreb Zanzibar Zurich Zürich
"""

_REGIONS = """
Africa Antarctica Asia Europe North_America South_America Latin_America Central_America Middle_East Far_East
Southeast_Asia South_Asia Central_Asia East_Asia West_Africa East_Africa North_Africa Southern_Africa
Sub-Saharan_Africa Western_Europe Eastern_Europe Central_Europe Northern_Europe Southern_Europe Caribbean Balkans
Scandinavia Caucasus Mediterranean Atlantic Pacific Arctic Sahara Sahel Himalayas Alps Andes Amazon Danube Nile Ganges
Mekong Persian_Gulf Red_Sea Black_Sea Caspian_Sea South_China_Sea Indian_Ocean Atlantic_Ocean Pacific_Ocean Midwest
West_Coast East_Coast Silicon_Valley Golan_Heights Horn_of_Africa Asia-Pacific
"""

_PEOPLES = """
Afghan Albanian Algerian American Angolan Argentine Argentinian Armenian Australian Austrian Azerbaijani Bahraini
Bangladeshi Belarusian Belgian Bolivian Bosnian Brazilian British Bulgarian Burmese Burundian Cambodian Cameroonian
Canadian Chadian Chilean Chinese Colombian Congolese Croatian Cuban Cypriot Czech Danish Dutch Ecuadorian Egyptian
Emirati English Eritrean Estonian Ethiopian European Filipino Finnish French Gambian Georgian German Ghanaian Greek
Guatemalan Guinean Haitian Honduran Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish Israeli Italian Ivorian
Jamaican Japanese Jordanian Kazakh Kenyan Korean Kosovar Kurdish Kuwaiti Kyrgyz Lao Laotian Latvian Lebanese Liberian
Libyan Lithuanian Macedonian Malagasy Malawian Malaysian Maldivian Malian Maltese Mauritanian Mauritian Mexican
Moldovan Mongolian Montenegrin Moroccan Mozambican Namibian Nepalese Nepali Nicaraguan Nigerian Nigerien Norwegian
Omani Pakistani Palestinian Panamanian Paraguayan Peruvian Polish Portuguese Qatari Romanian Russian Rwandan Salvadoran
Samoan Saudi Scottish Senegalese Serb Serbian Singaporean Slovak Slovene Slovenian Somali South_African South_Korean
North_Korean South_Sudanese Soviet Spanish Sri_Lankan Sudanese Swedish Swiss Syrian Taiwanese Tajik Tanzanian Thai
Tibetan Togolese Tunisian Turkish Turkmen Ugandan Ukrainian Uruguayan Uzbek Venezuelan Vietnamese Welsh Yemeni Zambian
Zimbabwean African Asian Arab Arabian Latino Hispanic Scandinavian Balkan Catalan Basque Chechen Bengali Punjabi Tamil
Sikh Uighur Uyghur Tatar Rohingya Hausa Yoruba Igbo Pashtun Hazara Tutsi Hutu Zulu Maori Aboriginal Texan Californian
Parisian Bavarian Sicilian Latin_American Central_American South_American North_American African-American
African_American Anglo-Saxon Briton Brit Swede Dane Finn Pole Spaniard Turk Scot Kurd Croat Filipina
"""

_FAITHS = """
Catholic Protestant Christian Muslim Moslem Islamic Jewish Jew Hindu Buddhist Sunni Shiite Shia Orthodox Anglican
Methodist Baptist Evangelical Mormon Islamist Communist Marxist Nazi Republican Democrat Democratic Socialist Zionist
"""

_COMPANIES = """
Google Facebook Twitter Microsoft Amazon.com YouTube Instagram WhatsApp Netflix Boeing Airbus Toyota Honda Nissan
Hyundai Volkswagen BMW Mercedes-Benz Samsung Sony Panasonic Toshiba Nokia Ericsson Siemens Huawei Tencent Alibaba
ByteDance TikTok Xiaomi Lenovo IBM Intel Cisco Oracle Pfizer Moderna AstraZeneca Novartis Walmart McDonald's Starbucks
Nike Adidas PepsiCo Coca-Cola Unilever Nestlé ExxonMobil Chevron BP Gazprom Rosneft Aramco Petrobras Eskom Goldman_Sachs
JPMorgan HSBC Citigroup Barclays UBS Uber Airbnb LinkedIn PayPal eBay Yahoo SpaceX Tesla Reuters Bloomberg AFP Xinhua
BBC CNN CBS NBC ABC_News Fox_News MSNBC NPR Al_Jazeera Al-Jazeera NASA FIFA UEFA NATO UNICEF UNESCO Interpol OPEC
ASEAN ECOWAS Hamas Hezbollah Hizbullah Taliban al-Qaeda al-Qaida Al-Qaeda Boko_Haram Al-Shabaab al-Shabaab Kremlin Pentagon White_House
Greenpeace Médecins_Sans_Frontières Oxfam Amnesty_International Human_Rights_Watch World_Bank European_Union EU
United_Nations European_Commission African_Union Wikipedia Wikinews
"""


COUNTRIES = words_in(_COUNTRIES)
PROVINCES = words_in(_PROVINCES)
PLACES = COUNTRIES | PROVINCES | words_in(_CITIES)
REGIONS = words_in(_REGIONS)
NATIONALITIES = words_in(_PEOPLES)
PEOPLES = NATIONALITIES | words_in(_FAITHS)
ORGANISATIONS = words_in(_COMPANIES)

SURNAMES_OF_PLACES = words_in(
    "Washington Jordan Georgia Chad Lincoln Jackson Madison Hamilton Cleveland Clinton Columbus Israel Lebanon Nice Reading "
    "Victoria Charlotte Florence Austin Orlando Carolina Virginia Trent Derby York Lancaster Warwick Durham"
)
"""Places that are as often a person's name; only the context tells."""

KNOWN_NAMES = {
    **dict.fromkeys(PLACES, "GPE"),
    **dict.fromkeys(REGIONS, "LOC"),
    **dict.fromkeys(PEOPLES, "NORP"),
    **{f"{people}s": "NORP" for people in PEOPLES if people.endswith("n")},
    **dict.fromkeys(ORGANISATIONS, "ORG"),
}
"""All these names, and the label of each."""
