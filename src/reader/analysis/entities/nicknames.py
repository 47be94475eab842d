"""First names and what their bearers are called."""

_NICKNAMES = """
alexander: alex sandy
andrew: andy drew
anthony: tony
barbara: barb
benjamin: ben
charles: charlie chuck
christopher: chris
daniel: dan danny
david: dave
deborah: debbie deb
donald: don donny
edward: ed eddie ted
elizabeth: liz beth betsy
eugene: gene
frederick: fred freddie
gerald: jerry
gregory: greg
henry: hank
james: jim jimmy jamie
jeffrey: jeff
joseph: joe joey
joshua: josh
katherine: kate kathy katie
kenneth: ken kenny
lawrence: larry
leonard: len lenny
margaret: maggie peggy meg
matthew: matt
michael: mike mick
mitchell: mitch
nicholas: nick
pamela: pam
patricia: pat patty
peter: pete
philip: phil
raymond: ray
rebecca: becky
richard: rick dick rich
robert: bob bobby rob robbie
ronald: ron ronnie
samuel: sam
stephen: steve
steven: steve
susan: sue
theodore: ted teddy
thomas: tom tommy
timothy: tim
victoria: vicky
vincent: vince
walter: walt
william: bill billy will willie
"""


def _full_names() -> dict[str, str]:
    rows = (line.split(": ") for line in _NICKNAMES.strip().splitlines())
    return {nickname: full for full, nicknames in rows for nickname in nicknames.split()}


FULL_FIRST_NAME = _full_names()
"""From a nickname in lower case to the first name. One that could be either of two is given to one of them."""
