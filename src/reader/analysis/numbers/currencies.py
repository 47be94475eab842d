"""Currencies: signs, names and codes (ISO 4217), each with the code that it most often means in English news."""

from reader.analysis.numbers.national_currencies import NATIONAL
from reader.analysis.numbers.words import word_set

SIGNS = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY", "₪": "ILS",
    "₫": "VND", "฿": "THB", "₱": "PHP", "₦": "NGN", "₴": "UAH", "₡": "CRC", "₾": "GEL", "₭": "LAK", "₸": "KZT",
    "₮": "MNT", "₲": "PYG", "₵": "GHS", "₼": "AZN", "₿": "BTC", "¢": "cent", "元": "CNY", "円": "JPY", "￥": "JPY",
    "＄": "USD", "￡": "GBP", "௹": "INR", "₨": "INR", "৳": "BDT", "៛": "KHR", "؋": "AFN", "₤": "GBP", "﷼": "IRR",
}  # fmt: skip

DOLLAR_PREFIXES = {
    "us": "USD", "u.s.": "USD", "usd": "USD", "a": "AUD", "au": "AUD", "aud": "AUD", "c": "CAD", "ca": "CAD",
    "cad": "CAD", "can": "CAD", "hk": "HKD", "hkd": "HKD", "nz": "NZD", "nzd": "NZD", "s": "SGD", "sg": "SGD",
    "sgd": "SGD", "nt": "TWD", "twd": "TWD", "r": "BRL", "brl": "BRL", "mex": "MXN", "mx": "MXN", "mxn": "MXN",
    "j": "JMD", "tt": "TTD", "bz": "BZD", "rd": "DOP", "gy": "GYD", "ec": "XCD", "fj": "FJD", "n": "NAD", "z": "ZWL", "arg": "ARS", "ar": "ARS",
}  # fmt: skip
"""What stands before "$": "US$", "A$", "Mex$"."""

PREFIXES = {
    "rs": "INR", "rs.": "INR", "rm": "MYR", "rmb": "CNY", "sfr": "CHF", "kr": "SEK", "dkr": "DKK", "nkr": "NOK",
    "skr": "SEK", "rp": "IDR", "tk": "BDT", "ksh": "KES", "sh": "KES", "bt": "THB", "kshs": "KES", "ush": "UGX", "tsh": "TZS", "zł": "PLN",
    "kč": "CZK", "dh": "AED", "dhs": "AED", "sr": "SAR", "nis": "ILS", "rupees": "INR", "sen": "sen", "musd": "USD", "meur": "EUR", "mgbp": "GBP",
    "maud": "AUD",
}  # fmt: skip
"""Abbreviations that stand before a figure; behind one too."""

LETTERS = {
    "R": ("ZAR", word_set("rand rands african africa johannesburg pretoria")),
    "N": ("NGN", word_set("naira nigeria nigerian nigerians abuja lagos")),
    "P": ("PHP", word_set("peso pesos philippine philippines filipino filipinos manila centavos")),
    "K": ("ZMW", word_set("kwacha zambia zambian zambians lusaka ngwee")),
    "Won": ("KRW", word_set("won korean korea seoul")),
}
"""Letters that are glued to a figure ("N2.3bn"), and the words beside which they are money before small figures too ("R350")."""

CODES = word_set(
    "AED AFN AMD AOA ARS AUD AWG AZN BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP "
    "CNH CNY CRC CUC CVE CZK DJF DKK DOP DZD EGP ETB EUR FJD GBP GHS GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS "
    "INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LBP LKR LRD LSL LYD MDL MGA MKD MMK MNT "
    "MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR "
    "SBD SCR SDG SEK SGD SHP SLE SRD SSP SYP SZL THB TJS TMT TND TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV "
    "WST XAF XCD XOF XPF YER ZAR ZMW BTC"
)
"""ISO 4217 codes that are no English word (ALL, TOP, CUP, MAD, TRY and their like are left out), and BTC."""

MILLION_CODES = {"musd": "USD", "meur": "EUR", "mgbp": "GBP", "maud": "AUD"}
"""Codes of the money pages that say millions: "30 MUSD"."""

NAMES = {
    "dollar": "USD", "dollars": "USD", "buck": "USD", "bucks": "USD", "euro": "EUR", "euros": "EUR", "pound": "GBP",
    "pounds": "GBP", "quid": "GBP", "sterling": "GBP", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rmb": "CNY",
    "kuai": "CNY", "franc": "CHF", "francs": "CHF", "rupee": "INR", "rupees": "INR", "ruble": "RUB",
    "rubles": "RUB", "rouble": "RUB", "roubles": "RUB", "peso": "MXN", "pesos": "MXN", "kronor": "SEK",
    "krona": "SEK", "krone": "NOK", "kroner": "NOK", "kr": "SEK", "real": "BRL", "reais": "BRL", "reals": "BRL",
    "rand": "ZAR", "lira": "TRY", "liras": "TRY", "baht": "THB", "bahts": "THB", "ringgit": "MYR",
    "ringgits": "MYR", "riyal": "SAR", "riyals": "SAR", "rial": "IRR", "rials": "IRR", "dinar": "IQD",
    "dinars": "IQD", "dirham": "AED", "dirhams": "AED", "shekel": "ILS", "shekels": "ILS", "zloty": "PLN",
    "zlotys": "PLN", "forint": "HUF", "forints": "HUF", "koruna": "CZK", "korunas": "CZK", "hryvnia": "UAH",
    "hryvnias": "UAH", "naira": "NGN", "nairas": "NGN", "shilling": "KES", "shillings": "KES", "taka": "BDT",
    "takas": "BDT", "dong": "VND", "rupiah": "IDR", "rupiahs": "IDR", "bolivar": "VES", "bolivars": "VES",
    "bolivares": "VES", "tugrik": "MNT", "tugriks": "MNT", "tenge": "KZT", "lev": "BGN", "leva": "BGN",
    "lei": "RON", "birr": "ETB", "cedi": "GHS", "cedis": "GHS", "kwacha": "ZMW", "kyat": "MMK", "kyats": "MMK",
    "won": "KRW", "bitcoin": "BTC", "bitcoins": "BTC", "satoshi": "satoshi", "satoshis": "satoshi",
    "peseta": "ESP", "pesetas": "ESP", "guilder": "NLG", "guilders": "NLG", "markka": "FIM", "markkaa": "FIM",
    "lire": "ITL", "escudo": "PTE", "escudos": "PTE", "drachmas": "GRD", "deutschemarks": "DEM",
    "deutschmarks": "DEM", "schillings": "ATS", "cent": "cent", "cents": "cent", "penny": "penny", "pennies": "penny",
    "pence": "penny", "sen": "sen", "sens": "sen", "dime": "dime", "dimes": "dime", "nickels": "nickel", "lari": "GEL",
    "colón": "CRC", "colones": "CRC", "colons": "CRC", "kip": "LAK", "afghani": "AFN", "afghanis": "AFN",
    "pula": "BWP", "dalasi": "GMD", "dalasis": "GMD", "ouguiya": "MRU", "leone": "SLE", "leones": "SLE", "metical": "MZN",
    "meticals": "MZN", "meticais": "MZN", "ariary": "MGA", "nakfa": "ERN", "maloti": "LSL", "emalangeni": "SZL",
    "kina": "PGK", "vatu": "VUV", "pa'anga": "TOP", "rufiyaa": "MVR", "ngultrum": "BTN", "ngultrums": "BTN", "riel": "KHR",
    "riels": "KHR", "som": "KGS", "soms": "KGS", "soum": "UZS", "somoni": "TJS", "manat": "AZN", "manats": "AZN",
    "lek": "ALL", "denar": "MKD", "denars": "MKD", "kuna": "HRK", "kunas": "HRK", "gourde": "HTG", "gourdes": "HTG",
    "quetzal": "GTQ", "quetzals": "GTQ", "quetzales": "GTQ", "lempira": "HNL", "lempiras": "HNL", "cordoba": "NIO",
    "cordobas": "NIO", "córdobas": "NIO", "balboas": "PAB", "guarani": "PYG", "guaranis": "PYG", "guaraníes": "PYG",
    "boliviano": "BOB", "bolivianos": "BOB", "soles": "PEN", "bolívares": "VES", "patacas": "MOP", "dobras": "STN",
    "kwanza": "AOA", "kwanzas": "AOA", "florins": "AWG", "kronur": "ISK", "krónur": "ISK", "leu": "RON", "zloties": "PLN",
    "zlotych": "PLN", "złoty": "PLN", "złotys": "PLN", "złotych": "PLN", "zł": "PLN", "kč": "CZK", "korun": "CZK",
    "kopiykas": "kopiyka", "kopecks": "kopeck", "kopeks": "kopeck", "centimes": "centime", "centavo": "centavo",
    "centavos": "centavo", "paisa": "paisa", "paise": "paisa", "kobo": "kobo", "agorot": "agora", "pesewas": "pesewa",
    "mao": "mao", "euro-cents": "cent",
}  # fmt: skip

PARTS = {
    "cent": 0.01, "cents": 0.01, "c": 0.01, "¢": 0.01, "penny": 0.01, "pennies": 0.01, "pence": 0.01, "p": 0.01,
    "sen": 0.01, "sens": 0.01, "kopiykas": 0.01, "kopecks": 0.01, "centimes": 0.01, "centavos": 0.01, "paise": 0.01, "kobo": 0.01, "mao": 0.1, "jiao": 0.1,
}  # fmt: skip
"""Names of the parts of a currency, as in "13 dollars and 45 cents", with what they are worth of the whole."""

COINS = {
    "cent": ("USD", 0.01), "penny": ("GBP", 0.01), "dime": ("USD", 0.1), "nickel": ("USD", 0.05),
    "sen": ("MYR", 0.01), "satoshi": ("BTC", 1e-8), "kopiyka": ("UAH", 0.01), "kopeck": ("RUB", 0.01),
    "centime": ("CHF", 0.01), "mao": ("CNY", 0.1), "centavo": ("MXN", 0.01), "paisa": ("INR", 0.01),
    "kobo": ("NGN", 0.01), "agora": ("ILS", 0.01), "pesewa": ("GHS", 0.01),
}  # fmt: skip
"""Units of money without a code of their own: the currency that they are taken to be a part of, and how much."""

MONEY = frozenset(
    {*CODES, *SIGNS.values(), *DOLLAR_PREFIXES.values(), *NAMES.values(), *NATIONAL.values(), *COINS}
)
"""Every unit of money that a number can have."""
