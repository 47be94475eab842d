"""Words that say what the number before them is not: a count."""

from reader.analysis.numbers.words import word_set

STOPS = word_set(
    "about hardly barely simply really merely a an the this that these those and or but nor as at by for from in into near of off on onto out over per "
    "than to toward towards under until up upon via with within without after against along amid among around "
    "because before behind below between beyond despite down during except inside like outside since through "
    "throughout versus who whom whose which what when where while why how if is are was were be been being am "
    "has have had do does did will would can could may might must shall should said says say told tells so "
    "too not no he she it they we you i him her them us his its their our my your there here also just only "
    "even still already then now ago later earlier each apiece again came went made took got left died killed "
    "wounded injured remained lived voted attended gathered joined fled arrived need want get work live say "
    "remain believe think know feel wrote gave saw knew kept ran began became brought thought heard sent sat stood "
    "spoke sought taught threw understood wore won drew drove ate fell flew forgot grew rode rose sang sank shook slept "
    "swam swore tore woke earns makes takes gets wants gives keeps remains includes becomes begins goes comes knows thinks "
    "believes owns pays seems brings suggests reflects requires appears don't won't aren't weren't didn't"
)
"""Words that cannot be inside a noun phrase: where what is counted must end."""

SIZES = word_set(
    "tall long wide high deep thick away apart above below across sprint hurdles freestyle x race races relay final"
)
"""Words behind the letter m that make it metres ("5m tall", "the 100m final")."""
