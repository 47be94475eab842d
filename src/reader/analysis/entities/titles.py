"""Words that stand before a person's name and say what that person is."""

from reader.analysis.entities.wordlists import words_in

ROLE_WORDS = words_in("""
Adviser Advisor Ambassador Chief Chair Chairman Commissioner Correspondent Director General Minister Officer
Official President Secretary Spokesman Spokesperson Spokeswoman
""")
"""Heads of what an office is called: "Defense Secretary", "Finance Minister"."""

TITLES = words_in("""
mr mrs ms miss mx dr prof professor sir dame lord lady master madam madame mme mademoiselle monsieur señor señora
herr frau rev reverend fr father sister brother pastor
bishop archbishop cardinal pope rabbi imam sheikh sheik ayatollah mullah prince princess king queen emperor
president vice-president premier chancellor minister secretary undersecretary senator sen representative rep
congressman congresswoman governor gov mayor councillor councilman councilwoman alderman mp judge justice
attorney ambassador envoy commissioner chairman chairwoman chairperson chair director ceo cfo coach captain capt
general gen lieutenant lt colonel col major maj sergeant sgt corporal cpl admiral adm commander cmdr brigadier
marshal officer detective inspector sheriff deputy constable superintendent spokesman spokeswoman spokesperson
correspondent editor author actor actress singer striker midfielder defender goalkeeper manager
alhaji alhaja hajia hadji malam mallam barrister barr engr hon honourable honorable cde comrade shri smt sri maulana mufti
mawlana allama haji hajj tunku tengku ven venerable h.h h.e hh ssp excellency highness datuk datin dato dato' seri serigne padoh madzibaba aunty auntie uncle advocate adv prosecutor supervisor
quarterback solicitor magistrate registrar treasurer whip speaker ustaz
cllr coun mk mla mca mna mpa msp wpc dci dsp asp acp supt insp brig maj-gen
""")
"""Titles and roles in lower case, without a point."""

FORMS_OF_ADDRESS = words_in("""
mr mrs ms miss dr prof haji hajj tunku tengku ven sen rep gov sgt cpl constable capt lt col cde comrade datuk datin dato dato' alhaji alhaja hajia maulana engr
cllr sir rev shri smt mk inspector senator congressman congresswoman
""")
"""Titles in lower case, without a point, that nothing but a person has."""

SEATS = words_in("MP MPs MLA MLAs MCA MCAs MK MKs MNA MPA MSP MEP TD Sen Senator Rep Cllr Coun Gov")
"""What those are who sit for a place or party, as it is written between that and their names."""

GENERATIONS = words_in("jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xxiii")
"""What tells a son from his father."""
