"""Organisations that a newspaper reader knows by name, by kind.

Facts of common knowledge, written down for this project. Names that are as often a person, a place or a common word
("Apple", "Orange", "Liverpool", "Chelsea") are left to the context.
"""

from reader.analysis.entities.wordlists import words_in

_COMPANIES = """
3M AB_InBev ABB Abbott Accenture Adani_Group Adidas Adobe Aegon AerCap Aeroflot Ahold_Delhaize AIG Air_China
Air_France Air_France-KLM Air_India Air_New_Zealand AirAsia Airbnb Airbus Aixtron AkzoNobel Aldi Alibaba Allianz
Alphabet Alstom Amazon.com AMD American_Airlines American_Express Amgen Anglo_American AngloGold_Ashanti
Anheuser-Busch Antofagasta Aramco ArcelorMittal ASML AstraZeneca AT&T Aviva AXA BAE_Systems Baidu Bain_Capital
Banco_Santander Bank_of_America Bank_of_China Barclays Barrick_Gold Barry_Callebaut BASF Bayer BBVA BCG
Berkshire_Hathaway Bharti_Airtel BHP BHP_Billiton BioNTech BlackBerry BlackRock Blackstone BMW BNP_Paribas Boeing
Bombardier BP Braskem Bridgestone Bristol-Myers_Squibb British_Airways Broadcom BT ByteDance Cadbury CaixaBank
Cantor_Fitzgerald Capgemini Capital_Economics Cargill Carlsberg Carrefour Caterpillar Cathay_Pacific Cemex Centrica
ChemChina Chevron China_Mobile Chrysler Cisco Citi Citibank Citigroup Coca-Cola Codelco Cognizant Coinbase Comcast
Commerzbank ConocoPhillips Cosco Costco Credit_Agricole Credit_Suisse Crédit_Agricole Daimler Danone Danske_Bank
Dassault_Aviation DBS De_Beers Deliveroo Dell Deloitte Delta_Air_Lines Deutsche_Bahn Deutsche_Bank Deutsche_Boerse
Deutsche_Post Deutsche_Telekom DHL Diageo Disney DoorDash DP_World DuPont E.ON EasyJet easyJet eBay Ecopetrol EDF
Electrolux Eli_Lilly Embraer Enbridge Enel Engie Eni Epic_Games Equinor Ericsson Ernst_&_Young Eskom EssilorLuxottica
Estee_Lauder Etihad Etsy Evergrande Experian Exxon Exxon_Mobil ExxonMobil Facebook FedEx Ferrari Fiat_Chrysler
Fincantieri FirstRand Flipkart Fortescue Foxconn Freeport-McMoRan Fujitsu Gazprom Geely Genentech General_Electric
General_Motors Gilead GlaxoSmithKline Glencore Goldman_Sachs Google Grupo_Mexico GSK Gulfstream H&M Halliburton
Hapag-Lloyd HBO HDFC_Bank Heineken Henkel Hewlett-Packard Hilton_Worldwide Hitachi Hochtief Holcim Home_Depot Honda
Honeywell HSBC Huawei Hyundai IAG Iberdrola IBM ICICI_Bank IKEA Ikea IndiGo Inditex Infineon Infosys ING Instagram
Intel Intesa_Sanpaolo Itau JAL JBS JD.com Jefferies Johnson_&_Johnson JP_Morgan JPMorgan JPMorgan_Chase Kaspersky
Kawasaki_Heavy_Industries Kering Kia Kingfisher Kioxia KKR KLM Komatsu KPMG Kraft_Heinz L'Oreal L'Oréal LafargeHolcim
Lehman_Brothers Lenovo LG_Electronics Lidl LinkedIn Lloyds Lloyds_Banking_Group Lockheed_Martin Lonmin Lufthansa
Lukoil LVMH Lyft Macquarie Maersk Mahindra Marks_&_Spencer Marriott Maruti_Suzuki Mastercard Mazda McDonald's McKinsey
MediaTek Mediobanca Medtronic Meituan Mercedes-Benz Merck Merrill_Lynch Michelin Micron Microsoft Mitsubishi
Mitsubishi_Heavy_Industries Mitsui Mizuho Moderna Monsanto Moody's Morgan_Stanley Morningstar Motorola MSCI MTN
Naspers National_Grid NatWest NEC Nestle Nestlé Netflix NextEra Nike Nintendo Nissan Nokia Nomura Norilsk_Nickel
Nornickel Norsk_Hydro Northrop_Grumman Novartis Novatek Novo_Nordisk Nvidia NXP Occidental_Petroleum Olam OMV OpenAI
Oracle Orsted Palantir Panasonic PayPal PDVSA Pemex PepsiCo Pertamina Petrobras PetroChina Petronas Peugeot Pfizer
Philip_Morris Philips Pinduoduo Pirelli Porsche PricewaterhouseCoopers Procter_&_Gamble Prosus PwC Qantas
Qatar_Airways Qualcomm Rabobank Raiffeisen Raytheon RBC Refinitiv Reliance_Industries Renault Repsol Rheinmetall
Rio_Tinto Roche Rolls-Royce Rosatom Rosneft Royal_Bank_of_Scotland Royal_Dutch_Shell Rusal Ryanair S&P S&P_Global
Saab_AB Sabadell SABMiller Safaricom Saipem Salesforce Samsung Samsung_Electronics Sanofi SAP SAS Sasol Sberbank
Schlumberger Schneider_Electric Siemens Siemens_Energy Singapore_Airlines Sinopec Sinovac SK_Hynix Skoda Snapchat SNCF
SOCAR Societe_Generale Société_Générale SoftBank Sonatrach Sony SpaceX Spotify Standard_&_Poor's Standard_Bank
Standard_Chartered Starbucks Statoil Stellantis STMicroelectronics Suncor Swiss_Re Swisscom Syngenta Takata Tata
Tata_Motors Tata_Steel Telefonica Telefónica Telenor Telia Temasek Temu Tencent Tesco Tesla Teva Thales Thyssenkrupp
ThyssenKrupp TikTok Toshiba TotalEnergies Toyota Toyota_Motor Trafigura TransCanada TSMC TUI Turkcell Twitter
Tyson_Foods Uber UBS UniCredit Unilever Uniqlo UnitedHealth Universal_Music UPS Valeo Vattenfall Verizon Vestas Viacom
Vitol Vivendi Vodafone Volkswagen Volvo VTB Wal-Mart Walmart Wells_Fargo Westinghouse Westpac WeWork WhatsApp
Whirlpool Wipro Wirecard Wizz_Air Woolworths WPP Xiaomi Yahoo Yandex YouTube Zalando Zomato ZTE Ørsted
"""

_MEDIA = """
ABC_News AFP Agence_France-Presse Al-Ahram Al-Jazeera Al_Ahram Al_Arabiya Al_Jazeera Anadolu ANSA Antara AP
Asahi_Shimbun Associated_Press Axios BBC Bernama Bild Bloomberg BuzzFeed C-SPAN CBC CBS CCTV CGTN CNBC CNN
Corriere_della_Sera Daily_Mail Daily_Telegraph Der_Spiegel Deutsche_Welle DPA EFE El_Mundo El_Pais El_País
El_Universal ESPN Euronews Financial_Times Folha_de_S.Paulo Forbes Fox_News France_24 Frankfurter_Allgemeine_Zeitung
Globo Haaretz Handelsblatt Huffington_Post Interfax IRNA ITAR-TASS Izvestia Jerusalem_Post Jiji Kommersant
Korea_Herald Kyodo L'Equipe La_Repubblica La_Stampa Le_Figaro Le_Monde Libération Mainichi MSNBC NBC NBC_News NDTV
New_York_Times Newsweek NHK Nikkei Novaya_Gazeta NPR O_Globo PBS Politico Prensa_Latina Press_Trust_of_India
ProPublica PTI RAI Reuters RIA_Novosti RTÉ SANA Sky_News South_China_Morning_Post Straits_Times Sueddeutsche_Zeitung
Süddeutsche_Zeitung Tasnim TASS Televisa Time_Warner Times_of_India Univision USA_Today Vedomosti Wall_Street_Journal
Washington_Post Xinhua Yomiuri_Shimbun Yonhap ZDF
"""

_BODIES = """
ACLU African_Development_Bank African_Union AFRICOM Amnesty_International ANSF APEC Arab_League ASEAN
Asian_Development_Bank Black_Sea_Fleet BRICS Brookings_Institution Bundesbank Bundesrat Bundestag Bundeswehr
Carnegie_Endowment CBI CDC CENTCOM Chatham_House CIA Committee_to_Protect_Journalists DEA DHS Doctors_Without_Borders
Duma EBRD ECB ECOWAS EPA EU European_Central_Bank European_Commission European_Parliament European_Union Europol FAA
FAO Fatah FBI FCC FDA Federal_Reserve FIA FIBA FIFA Frontex FSB G20 G7 G8 Gavi GCHQ Greenpeace Home_Office
Human_Rights_Watch IAAF IAEA ICC ICRC IFRC ILO IMF INEC Interpol IOC IOM IPCC IRS ISRO JAXA KGB Knesset Kremlin
Kuomintang Lok_Sabha Medecins_Sans_Frontieres Mercosur MERCOSUR Mercy_Corps MI5 MI6 Mossad Médecins_Sans_Frontières
NASA NATO NBA NFL NHL NHS NOAA NSA NTSB OAS OECD OHCHR OPCW OPEC OPEC+ OSCE Oxfam Pentagon Rajya_Sabha Red_Crescent
Red_Cross Revolutionary_Guards Roscosmos SADC Save_the_Children Scotland_Yard SEC Stasi State_Duma
Transparency_International U.N. U.S._Geological_Survey UEFA UN UNDP UNESCO UNHCR UNICEF United_Nations UNRWA USAID
USGS Verkhovna_Rada WADA Welsh_Assembly WFP White_House Whitehall WHO WikiLeaks Wikinews Wikipedia World_Bank
World_Food_Programme World_Health_Organization World_Trade_Organization WTA WTO
"""

_PARTIES = """
Aam_Aadmi_Party Abu_Sayyaf AKP al-Qaeda Al-Qaeda al-Qaida Al-Shabaab al-Shabaab Al_Shabaab ANC Ansar_al-Sharia
Awami_League Bharatiya_Janata_Party BJP BNP Boko_Haram Camorra CDU Congress_Party Cosa_Nostra CSU Democratic_Party DUP
ELN FARC FDP Fianna_Fail Fianna_Fáil Fidesz Fine_Gael FPÖ Free_Syrian_Army Frelimo Fretilin Golkar GOP Hamas
Haqqani_network Hayat_Tahrir_al-Sham Hezbollah Hizballah Hizbullah IRA ISIL ISIS Islamic_Jihad Islamic_State
Jabhat_al-Nusra Janjaweed Jemaah_Islamiyah Khmer_Rouge KPP Ku_Klux_Klan Lashkar-e-Taiba Law_and_Justice LDP Likud
Lord's_Resistance_Army M23 Mara_Salvatrucha Maute_group MDC Muslim_Brotherhood National_Front National_Rally
New_Democracy NLD Nusra_Front Peshmerga PKK Plaid_Cymru PLO PML-N PNV Podemos PRI PTI Quds_Force Rapid_Support_Forces
Renamo Republican_Party RSF SDLP Shining_Path Shiv_Sena Sinaloa_Cartel Sinn_Fein Sinn_Féin SNP SPD SPLA Swapo Syriza
Taliban Tamil_Tigers Trinamool_Congress Ukip UKIP UNITA Wagner_Group Yakuza YPG ZANU-PF Zanu-PF
"""

_CLUBS = """
49ers AC_Milan Ajax Al-Ahly Al_Ahly Al_Hilal Al_Nassr All_Blacks Arsenal AS_Roma Aston_Villa Atalanta Athletic_Bilbao
Atletico_Madrid Atlético_Madrid Azzurri Bafana_Bafana Bayer_Leverkusen Bayern_Munich Benfica Besiktas Black_Stars
Blackburn_Rovers Blackhawks Boca_Juniors Bolton_Wanderers Borussia_Dortmund Broncos Burnley Cavaliers Celtics
Corinthians Crystal_Palace Dodgers Dynamo_Kiev Dynamo_Kyiv Esperance Everton FC_Porto Fenerbahce Feyenoord Fiorentina
Flamengo Fluminense Fulham Galatasaray Hertha_Berlin Inter_Milan Internazionale Juventus Kaizer_Chiefs Knicks Lakers
Lazio Leeds_United Leicester_City Mamelodi_Sundowns Manchester_City Manchester_United Matildas McLaren Mets
Newcastle_United Nottingham_Forest Olympiacos Olympiakos Orlando_Pirates Packers Palmeiras Panathinaikos
Paris_Saint-Germain Phillies Proteas PSG PSV PSV_Eindhoven Queens_Park_Rangers RB_Leipzig Real_Betis Real_Madrid
Real_Sociedad Red_Bull_Racing Red_Sox River_Plate Sampdoria Schalke Seahawks Sevilla Shakhtar_Donetsk Socceroos
Spartak_Moscow Sporting_Lisbon Springboks Steelers Super_Eagles Tottenham Tottenham_Hotspur Udinese Villarreal
Wallabies Werder_Bremen West_Bromwich_Albion West_Ham Wolfsburg Wolverhampton_Wanderers Yankees Zamalek
Zenit_St._Petersburg
"""

ORGANISATIONS = words_in(_COMPANIES + _MEDIA + _BODIES + _PARTIES + _CLUBS)
