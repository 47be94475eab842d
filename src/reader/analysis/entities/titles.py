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
""")
"""Titles and roles in lower case, without a point."""

GENERATIONS = words_in("jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xxiii")
"""What tells a son from his father."""
