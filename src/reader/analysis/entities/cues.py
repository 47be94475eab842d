"""Words around a name, and in it, that tell what kind of thing it names."""

from reader.analysis.entities.wordlists import words_in

SPEECH_VERBS = words_in("""
said says say told tells added adds explained explains noted notes argued argues claimed claims insisted insists
warned warns admitted admits acknowledged announced declared confirmed denied recalled recalls replied remarked
stated stressed suggested testified tweeted wrote writes asked asks thinks believes believed thought joked
quipped complained concluded conceded lamented predicted boasted vowed pledged urged
""")

PLACE_BEFORE = words_in("""
in near at from into outside inside around toward towards across throughout
""")

ROLES_BEFORE = words_in("""
actor actress activist adviser advisor analyst artist attorney author bassist brother candidate captain chairman
champion chief coach colleague columnist commander composer correspondent cousin critic dancer daughter defender
designer director doctor drummer economist editor engineer executive father filmmaker forward founder friend
goalkeeper guitarist historian husband inventor journalist judge keeper lawmaker lawyer leader magnate manager
mayor midfielder minister mother musician novelist official opponent owner painter partner philosopher
photographer physicist pilot pitcher playwright poet politician president priest producer professor prosecutor
quarterback rapper reporter researcher rival scholar scientist secretary senator sergeant sculptor singer sister
skipper soldier son songwriter spokesman spokesperson spokeswoman striker student surgeon teacher teammate
tycoon uncle aunt veteran wife winger winner writer
""")

PERSON_NOUNS = ROLES_BEFORE | words_in("""
boy driver expert farmer girl man native nurse resident specialist suspect trader victim woman
""")
"""What a person is said to be after a comma."""

ORGANISATIONS_BEFORE = words_in("""
company firm bank newspaper magazine daily website band group label airline charity startup club team
broadcaster retailer carmaker automaker manufacturer publisher network agency studio brand chain giant
conglomerate subsidiary supplier party union militia cooperative tabloid regulator watchdog insurer lender builder miner
carrier operator parent utility thinktank side champions leaders hosts visitors rivals giants weekly monthly supermarket
brewer chipmaker drugmaker
""")

ORGANISATION_NOUNS = ORGANISATIONS_BEFORE | words_in("""
affiliate agency alliance arm association bank bloc charity coalition college cooperative corporation federation firm insurer institute
institution league lender lobby militia movement network ngo nonprofit operator organisation organization outfit party regulator
subsidiary thinktank union unit university utility watchdog wing
""")
"""What an organisation is said to be."""

PLACES_AFTER = words_in("""
province district region city town village county municipality area border island peninsula valley river coast
suburb neighborhood neighbourhood prefecture governorate airport
provinces districts regions towns villages counties municipalities sub-region sub-county constituency constituencies suburbs highlands
lowlands plains intersection junction township barangay commune estuary basin bypass highway motorway
""")

PEOPLE_FROM = words_in("""
boys children crew delegates delegation families family farmers fighters fishermen flights girls immigrants men migrants miners newcomer passengers people
pilgrims protesters refugees residents settlers soldiers team teams teenager tourists traders troops villagers volunteers widow women workers youngsters
""")
"""Who or what comes from a place."""

DONE_BY_MANY = words_in(
    "are beat face have hold host lead lose meet play stun thrash trail visit want were win"
)
"""What a team or a company does, as the British write; a person does it with an "s"."""

PEOPLES_AFTER = words_in("""
people peoples tribe tribes tribesmen tribeswomen tribesman tribespeople clansmen ethnic women men youths herders herdsmen elder elders nomads speakers
pastoralists language
""")

PLACE_NOUNS = PLACES_AFTER | words_in("""
bridge building capital commune community country hamlet lake mosque mountain nation park resort settlement
square stadium state street
""")
"""What a place is said to be."""

OF_PLACES = words_in("""
ambassador army border borders capital centre center citizens city coast east government governor governorate king kingdom
mayor north northeast northwest outskirts part parts people port president province queen republic residents south
southeast southwest state streets suburb town village west
""")
OF_ORGANISATIONS = words_in("""
ceo chairman chairwoman chief employees executive executives founder headquarters member members owner parent shareholders
shares spokesman spokesperson spokeswoman subsidiary unit
""")
"""Whose they are, is said with "of" after them."""

SPOKESPERSONS = words_in(
    "spokesman spokesperson spokeswoman spokespeople attorney lawyer analyst correspondent reporter"
)

MEMBERS_AFTER = words_in("""
captain defender employees executives fans forward forwards goalkeeper investors lawmaker lawmakers leaders midfielder militants
officials players prop rebels reporter reporters shareholders shares skipper spokesman spokesperson spokeswoman staff stock
striker supporters troops winger workers
activists boss bosses campaign candidate caucus chairman chairperson chief coach councillor councilor deputy executive fighters flights
founder governor head leader legislator lineup manager member members militants militiamen mp mps mla branch branches
plant premier president representative secretary senator spokespeople squad stores subsidiary survey union
""")

ORGANISATION_HEADS = words_in("""
Academy Administration Advisers Advisors Aerospace Agency Air Airline Airlines Airways Alliance Analytics Army
Assembly Associates Association Athletic Authority Automotive Aviation Bancorp Bank Biosciences Biotech Board
Brewery Brewing Brigade Broadcaster Broadcasting Brothers Bureau Cabinet Capital Chamber Chemical Chemicals
Church Club Coalition Collective College Command Commission Committee Commodities Communications Company
Confederation Conference Congregation Congress Consortium Constructions Consultancy Consulting Cooperative
Corp Corporation Corps Council Court Department Diocese Division Dynamics Electric Electronics Energy
Engineering Enterprises Entertainment Exchange Express FC Federation Finance Financial Firm Foods Force Forces
Forum Foundation Front Fund Gas Gazette Group Guard Guild Herald Holdings Hospital Hospitals Hotels Inc
Industries Infantry Initiative Institute Institution Instruments Insurance Insurers International Investment
Investments Journal Lab Laboratory Labs League Legion Limited LLC LLP Logistics Ltd Magazine Management
Markets Media Mills Mining Ministry Mission Motor Motors Movement Museum Navy Network Networks News NGO
Observatory Oil Opera Orchestra Organisation Organization Outfitters Parliament Partners Party Patrol
Petroleum Pharma Pharmaceutical Pharmaceuticals Plc PLC Police Polytechnic Power Press Productions Project
Publishing Radio Railway Railways Realty Records Regiment Registry Research Reserve Resources Retail Robotics
Rovers School Secretariat Securities Semiconductor Semiconductors Senate Service Services Society Software
Solutions Sporting Squadron Steel Stores Strategies Studios Sugar Syndicate Systems Team Technologies
Technology Telecom Telecommunications Telegraph Television Therapeutics Times Trading Transport Tribunal
Tribune Trust TV Union United Universities University Utilities Ventures Wanderers Watch Wireless Workers
Works
""")

DISTRICTS_OF_WORK = words_in("School_District Water_District Fire_District Health_District Transit_District")
"""What ends like a place and is run like an organisation."""

ORGANISATION_STARTS = words_in("""
Academy Association Bank Board Bureau Center Centre Chamber College Commission Committee Confederation Council
Court Department Faculty Federation House Institute League Ministry Museum Office Organisation Organization
Party School Society Union University
""")

COMPANY_ENDS = words_in("""
inc incorporated corp corporation co company ltd limited llc plc ag sa gmbh nv spa group holdings motor motors industries
bank brothers sons foods energy
""")
"""What companies end in that are called after a person, in lower case."""

PLACE_HEADS = words_in("""
Airport Arena Avenue Barracks Barrage Basin Bay Beach Boulevard Bridge Building Canal Canyon Cape Castle Cathedral City Coast County
Correctional_Centre Correctional_Center Community_Centre Community_Center Creek Crescent Desert District Dam Drive Falls Farm Forest Fort Gardens Gulf Harbor Harbour Heights Highway Hill Hills Hotel Island
Islands Isle Junction Lagoon Lake Lakes Lane Mall Marg Monastery Mosque Mountain Mountains Motorway Ocean Palace Park Peninsula Plateau Plaza Port
Parliament_House Pass Peak Pier Plant Prefecture Prison Province Railway_Station Range Refinery Reef Region Reservoir River Road Sea Shore Square Stadium Station Strait Straits
Street Sarani Stand Summit Temple Terminal Territory Territories Tower Town Township Tunnel Valley Village Viaduct Volcano Ward Wetlands Wharf Zone Air_Base Air_Force_Base Darya Dağı Gölü Oblast Parish_Church Raion Voivodeship
""")

PLACE_STARTS = words_in("""
Lake Mount Mt Fort Cape Gulf Port Camp Isle Bay Strait Republic_of Province_of State_of City_of Kingdom_of Shire_of
Ain Avenida Barangay Boulevard Calle Cerro Djebel Gare Glen Gunung Isla Jabal Jalan Jebel Kampung Khor Koh Laguna Loch Lough Menara Oued Palazzo
Piazza Plaza Playa Pulau Quai Rio Río Rua Rue Serra Sierra Simpang Sungai Tanjung Tel Triq Ulitsa Via Villa Volcán Wadi
""")

STORMS = words_in("cyclone hurricane storm supertyphoon typhoon")
"""What is called by first names, too."""

KINDS_OF_COMPANIES = words_in("""
airline automaker biotech brewer brokerage broadcaster carmaker chipmaker drugmaker insurer lender manufacturer oilmaker owner
planemaker retailer shipbuilder startup steelmaker supplier telecoms
""")
"""What may stand before a company's name and be no part of it."""
