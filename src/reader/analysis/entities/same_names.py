"""Countries and organisations that everybody knows, and what they are called."""

_PLACES = """
United States: us, usa, united states of america, america
United Kingdom: uk, britain, great britain
United Arab Emirates: uae, emirates
Democratic Republic of Congo: drc, dr congo, democratic republic of the congo
North Korea: dprk, democratic people's republic of korea
South Korea: republic of korea, korea republic
Russia: russian federation
Taiwan: republic of china
China: prc, people's republic of china
Netherlands: holland
Myanmar: burma
Turkey: turkiye
Czech Republic: czechia
Ivory Coast: cote d ivoire
Gaza: gaza strip
Bosnia and Herzegovina: bosnia, bosnia herzegovina
Cape Verde: cabo verde
East Timor: timor leste
Eswatini: swaziland
Macau: macao
Soviet Union: ussr, union of soviet socialist republics
Middle East: mideast
Beijing: peking
Bengaluru: bangalore
Chennai: madras
Guantanamo Bay: guantanamo
Heathrow Airport: heathrow
Ho Chi Minh City: saigon
Kolkata: calcutta
Kyiv: kiev
Las Vegas: vegas
Mumbai: bombay
Philadelphia: philly
Rio de Janeiro: rio
Washington DC: dc, district of columbia
Wembley Stadium: wembley
Yangon: rangoon
Alabama: ala
Arizona: ariz
Arkansas: ark
California: calif
Colorado: colo
Connecticut: conn
Florida: fla
Illinois: ill
Kansas: kan
Maryland: md
Massachusetts: mass
Michigan: mich
Minnesota: minn
Mississippi: miss
Nebraska: neb
Nevada: nev
New Hampshire: nh
New Jersey: nj
New Mexico: nm
North Carolina: nc
Oklahoma: okla
Oregon: ore
Pennsylvania: pa
South Carolina: sc
Tennessee: tenn
Vermont: vt
Virginia: va
West Virginia: w va
Wisconsin: wis
Wyoming: wyo
"""


_ORGANISATIONS = """
Federal Reserve: fed, federal reserve board, us federal reserve
Republican Party: gop, republicans, us republican party
Democratic Party: democrats, us democratic party
Conservative Party: tories, tory party, conservatives
Islamic State: isis, isil, daesh, islamic state group, islamic state of iraq and syria, islamic state in iraq and syria
Al-Qaeda: al qaeda, al qaida, qaeda, al queda
Manchester United: man united, man utd
Manchester City: man city
Doctors Without Borders: medecins sans frontieres, msf
JPMorgan Chase: jpmorgan, jp morgan, jp morgan chase
Bank of America: bofa
Christian Democratic Union: cdu, christian democrats
Social Democratic Party of Germany: spd, social democrats
Free Democratic Party: fdp, free democrats
Justice and Development Party: akp, ak party
Kurdistan Workers' Party: pkk
Association of Southeast Asian Nations: asean
Reporters Without Borders: rsf
Revolutionary Guards: irgc, revolutionary guard, islamic revolutionary guard corps
Tottenham Hotspur: spurs, tottenham
Wolverhampton Wanderers: wolves
West Bromwich Albion: west brom
United Nations: un
European Union: eu
African Union: au
Associated Press: ap
General Motors: gm
New York Stock Exchange: nyse, big board
Department of Defense: pentagon, defense department, us defense department, us department of defense
Organisation for Economic Co-operation and Development: oecd
World Health Organization: who, world health organisation
World Trade Organization: wto, world trade organisation
International Labour Organization: ilo, international labour organisation, international labor organization
Communist Party of China: cpc, ccp, chinese communist party
Kuomintang: kmt, chinese nationalist party, nationalist party
Alternative for Germany: afd, alternative fur deutschland
National Rally: rn, rassemblement national
France Unbowed: lfi, la france insoumise
Law and Justice: pis
Revolutionary Armed Forces of Colombia: farc
Al-Shabaab: al shabaab, al shabab, shabab, shabaab
Hezbollah: hizbollah, hizbullah, hizballah
Hayat Tahrir al-Sham: hts, hayat tahrir al sham
United Nations Children's Fund: unicef, un children's fund
United Nations High Commissioner for Refugees: unhcr, un refugee agency, united nations refugee agency
United Nations Relief and Works Agency: unrwa
Metropolitan Police: scotland yard, met police, met
Coca-Cola: coca cola, coke
House of Commons: commons
House of Lords: lords
US Army Corps of Engineers: army corps of engineers, army corps, corps of engineers
Centers for Disease Control and Prevention: cdc, centers for disease control
Volkswagen: vw, volkswagen group
Agence France-Presse: afp, agence france presse
"""

_PEOPLES = """
British: briton, britons, brits
Australian: aussie, aussies
Chinese: sino
Dutch: dutchman
Icelandic: icelander, icelanders
Shiite: shia, shias, shi'ite, shi'ites, shi'a, shiites
Slovak: slovakian, slovaks
Slovene: slovenian, slovenes
Uyghur: uighur, uighurs, uyghurs
Democratic: democrat, democrats
Danish: dane, danes
Finnish: finn, finns
Jewish: jew, jews
Kurdish: kurd, kurds
Polish: pole, poles
Scottish: scot, scots
Serbian: serb, serbs
Spanish: spaniard, spaniards
Swedish: swede, swedes
Turkish: turk, turks
Croatian: croat, croats
Filipino: filipinos, filipina, philippine
Argentine: argentines, argentinian, argentinians
"""


def _same(table: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in table.strip().splitlines():
        name, _, others = line.partition(": ")
        for other in (name.casefold(), *others.split(", ")):
            found[other] = name
    return found


SAME_PLACE = _same(_PLACES)
"""Names of a place, as ``words_of`` gives them joined by spaces, and the one that stands for them all."""

SAME_ORGANISATION = _same(_ORGANISATIONS)
"""The same for organisations."""

SAME_PEOPLE = _same(_PEOPLES)
"""The same for peoples."""
