"""Countries, provinces, cities and parts of the world that a newspaper reader knows by name.

Facts of common knowledge, written down for this project. Words that are a first name, a surname or a common word as often
as a place ("Chad", "Jordan", "Nice", "Split") are left to the context.
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
Abbottabad Abeokuta Aberdeen Abidjan Abkhazia Abuja Accra Adamawa Addis_Ababa Adelaide Aden Agadez Agadir Agra
Ahmedabad Ajaccio Akure Akwa_Ibom Al-Hasakah Al_Hudaydah Albuquerque Aleppo Algiers Alicante Almaty Almería Alsace
Amman Amritsar Amsterdam Anaheim Anambra Anbar Anchorage Angers Anhui Ankara Annapolis Antakya Antalya Antananarivo
Antioquia Antwerp Apia Aqaba Arauca Araucanía Arequipa Arusha Asmara Astana Asturias Asunción Athens Atlanta Auckland
Aurangabad Ayacucho Baghdad Bahawalpur Bahia Baja_California Bakhmut Baku Bali Balkh Baltimore Bamako Bamiyan Bandung
Bangalore Bangkok Bangui Banja_Luka Banjul Bannu Barcelona Bari Barquisimeto Basel Bashkortostan Basilan
Basque_Country Basra Bataan Baton_Rouge Batumi Bayelsa Beijing Beirut Belfast Belgorod Belgrade Belo_Horizonte Belém
Bengaluru Benghazi Benin_City Bentiu Benue Bergamo Bergen Berlin Bern Bethlehem Beverly_Hills Bhopal Bhubaneswar
Białystok Bilbao Birmingham Bishkek Bissau Blackpool Blantyre Bloemfontein Bogota Bogotá Boise Bologna Bonn Bordeaux
Boston Bouake Bouaké Bournemouth Brandenburg Brasilia Brasília Bratislava Brazzaville Bremen Brighton Brisbane Bristol
Brixton Brno Bronx Brooklyn Brownsville Brussels Bryansk Bucha Bucharest Budapest Buenos_Aires Bujumbura Bukavu
Bulawayo Bunia Burgas Busan Bydgoszcz Cabinda Cabo_Delgado Cagliari Cairo Calabria Calais Calcutta Calgary Cali
Cambridge Campania Canberra Cancun Cancún Cannes Cape_Town Caracas Cardiff Carinthia Carlisle Casablanca Casamance
Castile Catania Catatumbo Cauca Ceará Cebu Ceuta Chandigarh Charleroi Charleston Chattanooga Cheltenham Chengdu
Chennai Chernihiv Chernivtsi Chernobyl Chiang_Mai Chiba Chicago Chihuahua Chittagong Chișinău Chongqing Cincinnati
Ciudad_Juarez Ciudad_Juárez Cluj Cluj-Napoca Coahuila Cochabamba Coimbatore Cologne Colombo Conakry Copenhagen Corfu
Corpus_Christi Corsica Cotonou Coventry Cox's_Bazar Crete Cuernavaca Cumbria Curitiba Cusco Daegu Dakar Dalian Dallas
Damascus Damaturu Dar_es_Salaam Daraa Davao Davos Debrecen Dehradun Deir_ez-Zor Delhi Denver Des_Moines Detroit Dhaka
Dijon Dili Diyala Diyarbakir Dnipro Doha Dortmund Douala Downing_Street Dresden Dubai Dublin Dubrovnik Dundee Dunkirk
Durban Dushanbe Düsseldorf Edinburgh Edmonton Eindhoven El_Fasher El_Obeid El_Paso Eldoret Emilia-Romagna Entebbe
Enugu Equatoria Erbil Espoo Essen Exeter Extremadura Faisalabad Fallujah Fez Fort_Lauderdale Fort_Worth Fortaleza
Francistown Frankfurt Freetown Fresno Fukuoka Fukushima Gaborone Galicia Galway Gangwon Gansu Gao Gatwick Gaziantep
Gdansk Gdańsk Geneva Genoa Ghazni Ghent Giza Glasgow Gloucester Goma Gorakhpur Gothenburg Grand_Rapids
Greater_Manchester Green_Bay Grenoble Grozny Guadalajara Guadalcanal Guangzhou Guantanamo_Bay Guatemala_City Guayaquil
Guerrero Guizhou Gujranwala Gulu Gurgaon Gurugram Guwahati Gwangju Gyeonggi Göteborg Hague Haifa Halifax Hama Hamadan
Hamburg Hangzhou Hanoi Harare Harbin Hargeisa Harrisburg Hartford Hasakah Havana Heathrow Hebron Heilongjiang Helmand
Helsinki Herat Hertfordshire Hesse Hiroshima Ho_Chi_Minh_City Hobart Hodeidah Hokkaido Homs Honolulu Houston Hyderabad
Ibadan Idlib Iloilo Imphal Incheon Indianapolis Indore Ingushetia Innsbruck Inverness Ipoh Ipswich Iquitos Irbid
Irkutsk Irpin Isfahan Islamabad Ismailia Istanbul Ituri Ivano-Frankivsk Izmir Jacksonville Jaffna Jaipur Jakarta
Jalalabad Jamshedpur Jeddah Jenin Jerusalem Jiangxi Jilin Johannesburg Jolo Jonglei Juba Juárez Kabul Kachin
Kalimantan Kaliningrad Kampala Kandahar Kanpur Kansas_City Karachi Karbala Kasai Kasese Katanga Kathmandu Kathua
Kaunas Kayah Kayseri Kazan Kenema Kerbala Khan_Younis Kharkiv Kharkov Khartoum Kherson Khost Kiev Kigali Kingston
Kinshasa Kirkuk Kisangani Kismayo Kisumu Kitwe Knoxville Kobe Kochi Kogi Kohat Kolkata Kolwezi Konya Kordofan Kosice
Kozhikode Košice Krakow Kraków Kramatorsk Krasnodar Krasnoyarsk Kryvyi_Rih Kuala_Lumpur Kumasi Kunar Kunduz Kunming
Kupang Kursk Kutaisi Kyiv Kyoto La_Paz Lagos Lahore Laredo Las_Vegas Lashkar_Gah Latakia Lausanne Le_Havre Leeds
Leicester Leipzig Lesbos Lesvos Leyte Liaoning Liege Liguria Lille Lilongwe Lima Limassol Limerick Linz Lisbon
Little_Rock Liverpool Liège Ljubljana Lodz Lombok Lomé London Londonderry Long_Island Los_Angeles Louisville
Lower_Saxony Luanda Lubumbashi Lucerne Lucknow Ludhiana Lugano Lund Lusaka Luxor Luzon Lviv Lyon Lübeck Macapá Madrid
Madurai Maiduguri Makassar Makhachkala Malaga Malakal Malatya Malmö Managua Manama Manaus Manchester Mandalay
Mangalore Mangaluru Manhattan Manicaland Manila Maputo Mar_del_Plata Maracaibo Mariupol Marrakesh Marseille
Mashonaland Matabeleland Matamoros Mato_Grosso Mazar-i-Sharif Mecca Medan Medellín Medina Meerut Mekelle Melbourne
Melitopol Memphis Mendoza Merseyside Messina Metz Mexicali Mexico_City Miami Michoacan Middlesbrough Milan Milwaukee
Minas_Gerais Minneapolis Minsk Misrata Mogadishu Mombasa Monrovia Monterrey Montevideo Montreal Mopti Moscow Mosul
Multan Mumbai Munich Murcia Muscat Muzaffarabad Mwanza Mykolaiv Mymensingh Mysore Mytilene Málaga Nablus Nacala Nagano
Nagasaki Nagorno-Karabakh Nagoya Nagpur Nairobi Najaf Nakuru Nampula Nangarhar Nanjing Nantes Naples Nariño Nasarawa
Nashik Nashville Ndola New_Delhi New_Haven New_Orleans New_York_City Newark Newcastle Nha_Trang Niamey Nicosia Nineveh
Ningxia Nizhny_Novgorod Noida Norrköping North_Kivu North_Rhine-Westphalia North_Waziristan Northumberland Norwich
Nottingham Nouakchott Novi_Sad Novosibirsk Nuevo_Laredo Nuevo_Leon Nuevo_León Nukualofa Nuremberg Nyala Oakland
Occitanie Odense Odesa Odessa Ogaden Ogun Okinawa Oklahoma_City Omaha Omdurman Omsk Onitsha Oran Osaka Osijek Oslo
Ostrava Ottawa Ouagadougou Oulu Owerri Oxford Oxfordshire Oyo Padua Palawan Palermo Palm_Beach Palmyra Pamplona
Panama_City Paraná Paris Parma Pará Patagonia Patna Patras Pattani Pattaya Pernambuco Perth Perugia Peshawar
Philadelphia Phnom_Penh Phoenix Piedmont Pittsburgh Plovdiv Plymouth Pokhara Pokrovsk Pontianak Port-au-Prince
Port_Moresby Portland Porto Porto-Novo Portsmouth Poznan Poznań Prague Pretoria Pristina Provence Puebla Puglia Pune
Pyeongchang Pyongyang Pécs Qamishli Qingdao Qinghai Qom Quetta Quito Rabat Rafah Raipur Rajshahi Rakhine Raleigh
Ramallah Ranchi Rangoon Raqqa Rawalpindi Recife Reims Rennes Reykjavik Reynosa Rhineland-Palatinate Riga Rijeka Rimini
Rio_de_Janeiro Rio_Grande_do_Sul Rishikesh Riverside_County Riyadh Rome Rostov Rostov-on-Don Rotterdam Rouen Ryazan
Saarland Sacramento Sahiwal Saigon Saint-Denis Saint_Petersburg Salerno Salt_Lake_City Salvador_da_Bahia Salzburg
Samara Samarkand San_Antonio San_Bernardino San_Diego San_Francisco San_Jose San_José San_Juan San_Pedro_Sula
San_Salvador Sana'a Sanaa Santa_Catarina Santa_Monica Santiago Santo_Domingo Sao_Paulo Sapporo Sarajevo Saratov
Saskatoon Schleswig-Holstein Scranton Sderot Seattle Semarang Sendai Seoul Setif Sevastopol Seville Sfax Shaanxi
Shanghai Shanxi Sharjah Sheffield Shenyang Shenzhen Shillong Shimla Shiraz Shymkent Sialkot Siliguri Simferopol Sinjar
Sirte Skopje Sligo Smolensk Sochi Sofia Sokoto Sonora South_Kivu South_Kordofan South_Ossetia South_Waziristan
Southampton Soweto Spokane Srebrenica Srinagar St._Louis St._Petersburg Stansted Staten_Island Stockholm
Stoke-on-Trent Strasbourg Stuttgart Styria Suffolk Sukkur Sulawesi Sulu Sumatra Sumy Sunderland Surabaya Suva Suwon
Swansea Swindon Sydney Sylhet Szczecin Szeged São_Paulo Tabriz Tacloban Tacoma Taipei Taiz Takoradi Tallahassee
Tallinn Tamale Tamanrasset Tamaulipas Tampa Tampere Tangier Taraba Taranto Tartu Tashkent Tatarstan Tbilisi
Tegucigalpa Tehran Tel_Aviv Ternopil Thane Thessaloniki Thiruvananthapuram Thuringia Tianjin Tijuana Tikrit Timbuktu
Timisoara Timișoara Tirana Tobruk Tokyo Toluca Toronto Torreón Toulouse Transnistria Transylvania Trieste Tripoli
Trnava Tromsø Trondheim Tucson Tucumán Tulsa Tunis Turin Turku Tyrol Táchira Udaipur Ufa Ulaanbaatar Umbria Uppsala
Uruzgan Utrecht Uvira Vadodara Valencia Valletta Valparaíso Vancouver Varanasi Varna Veneto Venice Veracruz Verona
Vicenza Vienna Vientiane Vijayawada Vilnius Vinnytsia Visakhapatnam Vitoria Vladivostok Vojvodina Volgograd Voronezh
Warsaw Waziristan Wellington West_Java West_Midlands Windhoek Winnipeg Wollongong Wolverhampton Wroclaw Wrocław Wuhan
Xi'an Xiamen Yangon Yaounde Yaoundé Yekaterinburg Yerevan Yobe Yogyakarta Yokohama Yucatan Yucatán Zagreb Zambezia
Zamboanga Zanzibar Zaporizhzhia Zaragoza Zaria Zhytomyr Ziguinchor Zinder Zulia Zurich Zürich Łódź
"""

_REGIONS = """
Africa Antarctica Asia Europe North_America South_America Latin_America Central_America Middle_East Far_East
Southeast_Asia South_Asia Central_Asia East_Asia West_Africa East_Africa North_Africa Southern_Africa
Sub-Saharan_Africa Western_Europe Eastern_Europe Central_Europe Northern_Europe Southern_Europe Caribbean Balkans
Scandinavia Caucasus Mediterranean Atlantic Pacific Arctic Sahara Sahel Himalayas Alps Andes Amazon Danube Nile Ganges
Mekong Persian_Gulf Red_Sea Black_Sea Caspian_Sea South_China_Sea Indian_Ocean Atlantic_Ocean Pacific_Ocean Midwest
West_Coast East_Coast Silicon_Valley Golan_Heights Horn_of_Africa Asia-Pacific
"""

_NATURE = """
Adriatic Adriatic_Sea Aegean Aegean_Sea Albert_Nile Amu_Darya Andaman_Sea Apennines Arabian_Peninsula Arabian_Sea Aral_Sea
Ardennes Arctic_Ocean Aconcagua Atacama Atlas_Mountains Bab_el-Mandeb Baltic Baltic_Sea Barents_Sea Bay_of_Bengal
Bay_of_Biscay Bering_Sea Bering_Strait Blue_Nile Bosphorus Brahmaputra Carpathians Caspian Chao_Phraya Cerrado Congo_River
Coral_Sea Dardanelles Darien_Gap Dead_Sea Dnieper Dnipro_River Dniester Donets Douro East_China_Sea Elbe Empty_Quarter
English_Channel Euphrates Everest Fergana_Valley Gibraltar_Strait Gobi Godavari Great_Barrier_Reef Great_Lakes
Great_Rift_Valley Guadalquivir Gulf_of_Aden Gulf_of_Guinea Gulf_of_Mexico Gulf_of_Oman Gulf_of_Thailand Gulf_of_Tonkin
Hindu_Kush Hudson_Bay Iguazu Indus Ionian_Sea Irrawaddy Irtysh Issyk-Kul Java_Sea Jordan_Valley K2 Kalahari Kamchatka
Karakoram Kattegat Kilimanjaro Korea_Strait Krishna_River Lake_Albert Lake_Baikal Lake_Chad Lake_Como Lake_Geneva
Lake_Kariba Lake_Kivu Lake_Malawi Lake_Tanganyika Lake_Titicaca Lake_Turkana Lake_Victoria Lake_Volta Limpopo_River
Luzon_Strait Magdalena_River Makran Malacca_Strait Maritsa Mont_Blanc Mount_Ararat Mount_Elgon Mount_Etna Mount_Everest
Mount_Fuji Mount_Kenya Mount_Kilimanjaro Mount_Merapi Negev Neva Niger_Delta Niger_River North_Atlantic North_Sea
Northern_Hemisphere Okavango Orinoco Oder Pamirs Pamir Pantanal Patagonia Pearl_River Persian_Gulf Philippine_Sea Pyrenees
Rhine Rift_Valley Rio_Grande Rocky_Mountains Ruwenzori Rwenzori Salween Sea_of_Azov Sea_of_Japan Sea_of_Marmara Seine
Senegal_River Shatt_al-Arab Siberia Sierra_Nevada Skagerrak Southern_Hemisphere Southern_Ocean Sinai Sinai_Peninsula
South_Atlantic South_Pacific Strait_of_Gibraltar Strait_of_Hormuz Strait_of_Malacca Suez_Canal Sundarbans Syr_Darya
Taiwan_Strait Tasman_Sea Thames Tian_Shan Tien_Shan Tigris Torres_Strait Transylvania Tsushima Urals Ural_Mountains Vistula
Volga Volta_River Vesuvius White_Nile Yalu Yamuna Yangtze Yellow_River Yellow_Sea Yukon_River Zagros Zambezi
"""

_LANDS = """
Abkhazia Adjara Alsace Anatolia Andalusia Aragon Asturias Bavaria Bessarabia Bohemia Brittany Burgundy Calabria
Cappadocia Castile Catalonia Chechnya Cornwall Crimea Dalmatia Dagestan Darfur Donbas Donbass Eastern_Ghouta Flanders
Friuli Galicia Gascony Gippsland Gozo Hejaz Herzegovina Ingushetia Istria Jutland Kalimantan Karelia Kashmir Kordofan
Kurdistan Ladakh Languedoc Lapland Liguria Lombardy Luzon Manchuria Mashonaland Masuria Matabeleland Mesopotamia
Mindanao Moravia Nagorno-Karabakh Najd Normandy Ogaden Ogoniland Oromia Palawan Peloponnese Picardy Piedmont
Pomerania Provence Puglia Punjab Rhineland Ruhr Saarland Sabah Sarawak Saurashtra Savoy Saxony Silesia Sindh
South_Ossetia Styria Sulawesi Sumatra Swabia Terai Thessaly Thrace Tigray Transnistria Tuscany Tyrol Umbria Vidarbha
Visayas Vojvodina Wallonia Waziristan West_Bank Western_Sahara Xinjiang Zululand
"""

COUNTRIES = words_in(_COUNTRIES)
PROVINCES = words_in(_PROVINCES)
PLACES = COUNTRIES | PROVINCES | words_in(_CITIES)
REGIONS = words_in(_REGIONS + _NATURE + _LANDS) - PLACES
