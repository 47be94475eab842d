"""A capital, or the government that sits there."""

from reader.analysis.entities.cues import SPEECH_VERBS
from reader.analysis.entities.keys import PLACES
from reader.analysis.entities.sightings import Sighting, owned, see
from reader.analysis.entities.tagged import Tagged
from reader.analysis.entities.wordlists import words_in

_CAPITALS = words_in("""
Abuja Algiers Amman Ankara Athens Baghdad Bangkok Beijing Beirut Belgrade Berlin Brasília Brasilia Brussels Bucharest
Budapest Cairo Canberra Caracas Copenhagen Damascus Delhi Dhaka Doha Dublin Hanoi Harare Havana Helsinki Islamabad
Jakarta Jerusalem Kabul Khartoum Kiev Kigali Kyiv Lisbon London Madrid Manila Minsk Moscow Nairobi New_Delhi Oslo Ottawa
Paris Prague Pretoria Pyongyang Riyadh Rome Seoul Sofia Stockholm Taipei Tbilisi Tehran Tokyo Tripoli Tunis Vienna
Warsaw Washington Yerevan
""")

CITY = frozenset(("city",))
HERE = frozenset(("city", "seat"))
GOVERNMENT = frozenset(("government", "seat"))
EITHER = CITY | GOVERNMENT
"""What is done in a capital may be the government's doing, and so this agrees with both."""

_DEEDS = SPEECH_VERBS | words_in("""
accuses accused agreed agrees backed backs banned bans blamed blames condemned condemns cut demanded demands expelled fears
fought hit hopes imposed imposes intends joined lifted offered opposed opposes ordered pressed promised pulled pushed
recognised recognized refused refuses rejected rejects retaliated sanctioned sees sent signed summoned supported supports
threatened threatens vetoed wanted wants withdrew
""")
_POLICY = words_in("""
allies ally ambassador backing claim claims decision demand demands embassy envoy foreign government insistence
intervention leadership negotiators nuclear offer pledge policy position refusal relations response role rulers sanctions
stance strategy support tariffs threat ties view willingness
""")
_TOWN_BEFORE = words_in("downtown central inner suburban")
_TOWN_AFTER = words_in("""
airport apartment bars cathedral commuters firefighters hospital hotel mayor metro metropolitan museum museums nightclub
police residents restaurant restaurants schools streets suburb suburbs subway traffic
""")
_TOWN_OF = words_in("centre center city mayor outskirts part parts residents streets suburb suburbs")
_THERE = words_in("in to from near into outside around")


def governments(text: str, mention: Tagged) -> frozenset[str]:
    """Washington that imposes tariffs is not Washington whose streets are wet."""
    name = text[mention.start : mention.end]
    if mention.label not in PLACES or name not in _CAPITALS:
        return CITY if name.startswith("Washington, D") else frozenset()
    seen = see(text, mention)
    if _is_town(seen):
        return CITY
    if seen.followed_by in _DEEDS or owned(seen) in _POLICY:
        return GOVERNMENT
    return HERE if seen.led_by in _THERE else EITHER


def _is_town(seen: Sighting) -> bool:
    is_of = seen.led_by == "of" and seen.before[1].casefold() in _TOWN_OF
    is_in_state = seen.after == (",", "D")
    said = seen.led_by in _TOWN_BEFORE or seen.followed_by in _TOWN_AFTER or owned(seen) in _TOWN_AFTER
    return is_of or is_in_state or said
