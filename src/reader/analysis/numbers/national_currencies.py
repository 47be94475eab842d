"""The names of money that several countries share, told apart by the nation's adjective: "Chilean pesos"."""

_NATIONS: dict[str, dict[str, str]] = {
    "dollar": {
        "USD": "us u.s. american", "AUD": "australian aussie", "CAD": "canadian", "NZD": "zealand",
        "HKD": "kong", "SGD": "singapore singaporean", "TWD": "taiwan taiwanese", "JMD": "jamaican jamaica",
        "FJD": "fijian fiji", "NAD": "namibian namibia", "ZWL": "zimbabwe zimbabwean",
        "BSD": "bahamian bahamas", "BBD": "barbadian barbados", "BZD": "belize belizean",
        "BMD": "bermudian bermuda", "BND": "brunei bruneian", "GYD": "guyanese guyana", "LRD": "liberian",
        "SRD": "surinamese", "TTD": "tobago trinidadian", "XCD": "caribbean", "KYD": "cayman",
        "SBD": "islands",
    },
    "pound": {
        "GBP": "british uk", "EGP": "egyptian egypt", "LBP": "lebanese lebanon", "SYP": "syrian syria", "SDG": "sudanese sudan",
        "TRY": "turkish", "IEP": "irish", "SSP": "south-sudanese", "CYP": "cypriot", "GIP": "gibraltar",
        "FKP": "falkland",
    },
    "franc": {
        "CHF": "swiss switzerland", "FRF": "french", "BEF": "belgian", "XOF": "cfa west-african senegal mali niger benin togo",
        "RWF": "rwandan rwanda", "CDF": "congolese congo", "BIF": "burundian burundi", "GNF": "guinean guinea",
        "DJF": "djiboutian djibouti", "KMF": "comorian", "XAF": "central-african cameroon chad gabon", "XPF": "cfp pacific",
    },
    "rupee": {
        "INR": "indian india", "PKR": "pakistani pakistan", "LKR": "lankan lanka", "NPR": "nepalese nepali nepal",
        "MUR": "mauritian mauritius", "SCR": "seychelles seychellois",
    },
    "ruble": {"RUB": "russian", "BYN": "belarusian"},
    "rouble": {"RUB": "russian"},
    "peso": {
        "MXN": "mexican mexico", "ARS": "argentine argentinian argentina", "CLP": "chilean chile",
        "COP": "colombian colombia", "PHP": "philippine filipino philippines", "CUP": "cuban cuba", "UYU": "uruguayan uruguay",
        "DOP": "dominican",
    },
    "krona": {"SEK": "swedish sweden", "ISK": "icelandic iceland"},
    "kronor": {"SEK": "swedish"},
    "crown": {
        "SEK": "swedish", "NOK": "norwegian", "DKK": "danish", "CZK": "czech", "SKK": "slovak",
        "ISK": "icelandic", "EEK": "estonian",
    },
    "krone": {"NOK": "norwegian norway", "DKK": "danish denmark"},
    "kroner": {"NOK": "norwegian norway", "DKK": "danish denmark"},
    "kronur": {"ISK": "icelandic"},
    "koruna": {"CZK": "czech", "SKK": "slovak"},
    "real": {"BRL": "brazilian"},
    "reais": {"BRL": "brazilian"},
    "rand": {"ZAR": "south-african african"},
    "lira": {"TRY": "turkish turkey", "SYP": "syrian syria", "ITL": "italian"},
    "yuan": {"CNY": "chinese"},
    "yen": {"JPY": "japanese"},
    "won": {"KRW": "korean", "KPW": "north-korean"},
    "baht": {"THB": "thai"},
    "ringgit": {"MYR": "malaysian malaysia"},
    "riyal": {"SAR": "saudi", "QAR": "qatari qatar", "YER": "yemeni yemen"},
    "rial": {"YER": "yemeni yemen", "OMR": "omani oman", "IRR": "iranian iran"},
    "dinar": {
        "KWD": "kuwaiti kuwait", "IQD": "iraqi iraq", "JOD": "jordanian jordan", "BHD": "bahraini bahrain",
        "RSD": "serbian serbia", "LYD": "libyan libya", "TND": "tunisian tunisia", "DZD": "algerian algeria",
    },
    "dirham": {"AED": "uae emirati emirates dubai", "MAD": "moroccan morocco"},
    "shekel": {"ILS": "israeli"},
    "zloty": {"PLN": "polish"},
    "forint": {"HUF": "hungarian"},
    "hryvnia": {"UAH": "ukrainian"},
    "naira": {"NGN": "nigerian"},
    "shilling": {
        "KES": "kenyan kenya", "UGX": "ugandan uganda", "TZS": "tanzanian tanzania", "SOS": "somali somalia",
    },
    "schilling": {"ATS": "austrian"},
    "taka": {"BDT": "bangladeshi"},
    "dong": {"VND": "vietnamese"},
    "rupiah": {"IDR": "indonesian"},
    "bolivar": {"VES": "venezuelan"},
    "lei": {"RON": "romanian", "MDL": "moldovan"},
    "lev": {"BGN": "bulgarian"},
    "leva": {"BGN": "bulgarian"},
    "markka": {"FIM": "finnish"},
    "guilder": {"NLG": "dutch"},
    "lire": {"ITL": "italian"},
    "peseta": {"ESP": "spanish"},
    "mark": {"DEM": "german deutsche west-german", "FIM": "finnish"},
    "lari": {"GEL": "georgian"},
    "sol": {"PEN": "peruvian"},
    "soles": {"PEN": "peruvian"},
    "sterling": {"GBP": "pound"},
    "denar": {"MKD": "macedonian"},
    "manat": {"TMT": "turkmen turkmenistan", "AZN": "azerbaijani azeri"},
    "leu": {"MDL": "moldovan", "RON": "romanian"},
    "som": {"UZS": "uzbek", "KGS": "kyrgyz"},
    "dram": {"AMD": "armenian"},
    "kwacha": {"MWK": "malawian malawi", "ZMW": "zambian zambia"},
    "cedi": {"GHS": "ghanaian ghana"},
    "kroon": {"EEK": "estonian"},
    "litas": {"LTL": "lithuanian"},
    "tolar": {"SIT": "slovenian"},
    "escudo": {"PTE": "portuguese", "CVE": "verdean"},
    "drachma": {"GRD": "greek"},
    "guarani": {"PYG": "paraguayan"},
}  # fmt: skip
"""Name of the money in the singular → ISO 4217 code → the adjectives that it stands with, two words joined by a hyphen."""

NATIONAL = {
    (adjective, name): code
    for name, codes in _NATIONS.items()
    for code, adjectives in codes.items()
    for adjective in adjectives.split()
}
"""A nation's adjective and the name of its money in the singular → its code."""

SHARED = frozenset(name for name, codes in _NATIONS.items() if len(codes) > 1) - {"dollar", "pound", "won"}
"""Names of money that say no country by themselves; a dollar is American and a pound British unless it is called otherwise."""
