"""The names that other programs and devices give to activities, and the sport each one is."""

import re
import unicodedata
from typing import Final

# Sport of the catalogue: names with nothing but letters and digits, case-folded, without accents.
_NAMES: Final = {
    "running": "run running virtualrun street track roadrunning",
    "trail_running": "trailrun trailrunning trail",
    "treadmill_running": "treadmill treadmillrunning indoorrunning indoorrun",
    "walking": "walk walking casualwalking speedwalking snowshoe snowshoeing",
    "hiking": "hike hiking mountaineering",
    "rucking": "rucking",
    "cycling": (
        "ride cycling biking bike road ebikeride ebiking ebikefitness velomobile handcycle "
        "handcycling roadcycling gravelride gravelcycling commuting cyclocross recumbent"
    ),
    "indoor_cycling": "virtualride indoorcycling spin spinning virtualactivity trackcycling",
    "mountain_biking": (
        "mountainbikeride mountainbiking mountain emountainbikeride emountainbiking bmx downhill"
    ),
    "swimming": "swim swimming lapswimming poolswim pool waterfitness waterpolo",
    "open_water_swimming": "openwater openwaterswimming",
    "rowing": "rowing indoorrowing virtualrow rower",
    "kayaking": "kayaking canoeing paddling paddlesports rafting whitewaterraftingkayaking canoe",
    "stand_up_paddling": "standuppaddling standuppaddleboarding sup",
    "elliptical": "elliptical crosstraining fitnessequipment",
    "stair_climber": "stairstepper stairclimbing stairs stepmill stepper steptraining",
    "air_bike": "airbike assaultbike",
    "ski_ergometer": "skierg indoorski",
    "cross_country_skiing": (
        "nordicski crosscountryskiing backcountryski rollerski skating_xc backcountryskiing"
    ),
    "alpine_skiing": "alpineski alpineskiing downhillskiing snowsports",
    "snowboarding": "snowboard snowboarding",
    "ice_skating": "iceskate iceskating skatingsports",
    "inline_skating": "inlineskate inlineskating rollerskating",
    "football": "soccer football",
    "american_football": "americanfootball australianfootball",
    "rugby": "rugby",
    "field_hockey": "fieldhockey lacrosse",
    "ice_hockey": "hockey icehockey",
    "basketball": "basketball",
    "handball": "handball",
    "volleyball": "volleyball",
    "tennis": "tennis racket",
    "padel": "padel pickleball",
    "squash": "squash racquetball",
    "badminton": "badminton",
    "table_tennis": "tabletennis",
    "climbing": "rockclimbing climbing indoorclimbing floorclimbing",
    "bouldering": "bouldering",
    "martial_arts": "martialarts mixedmartialarts mma fencing",
    "boxing": "boxing kickboxing",
    "judo_wrestling": "wrestling judo",
    "golf": "golf discsports discgolf",
    "dancing": "dance dancing cardiodance socialdance danceinspiredtraining barre",
    "gymnastics": "gymnastics",
    "crossfit": "crossfit",
    "hiit": "highintensityintervaltraining hiit amrap emom tabata",
    "circuit_training": (
        "workout weighttraining training strengthtraining traditionalstrengthtraining "
        "functionalstrengthtraining coretraining mixedmetaboliccardiotraining"
    ),
    "aerobics": "aerobics cardiotraining mixedcardio fitnessgaming",
    "jump_rope": "jumprope ropeskipping",
    "yoga": "yoga taichi mindandbody flexibilitytraining preparationandrecovery cooldown",
    "pilates": "pilates",
    "surfing": "surf surfing surfingsports windsurf windsurfing kitesurf kitesurfing",
    "horse_riding": "horsebackriding equestriansports",
    "skateboarding": "skateboard skateboarding",
    "other_endurance": "wheelchair wheelchairrunpace wheelchairwalkpace swimbikerun multisport",
    "other_sport": "other sport cricket baseball softball archery curling bowling play",
}
# The same in Dutch, German, French and Spanish, into which some programs translate them.
_TRANSLATED: Final = {
    "running": "hardloopsessie hardlopen lauf laufen courseapied carrera correr",
    "walking": "wandeling wandelen spaziergang gehen marche caminata caminar",
    "hiking": "hiken wanderung wandern randonnee excursion senderismo",
    "cycling": "fietsrit fietsen radfahrt radfahren velo bicicleta ciclismo",
    "indoor_cycling": "virtuelefietsrit virtuelleradfahrt velovirtuel bicicletavirtual",
    "mountain_biking": "mountainbikerit mountainbikefahrt vtt",
    "swimming": "zwemmen schwimmen natation natacion",
    "rowing": "roeien rudern aviron remo",
    "circuit_training": (
        "krachttraining krafttraining musculation entrainement entrainementauxpoids "
        "entrenamiento entrenamientoconpesas"
    ),
}
_SPORTS: Final = {
    name: sport
    for table in (_NAMES, _TRANSLATED)
    for sport, names in table.items()
    for name in names.split()
}
_PREFIX: Final = "hkworkoutactivitytype"
OTHER_SPORT: Final = "other_sport"
OTHER_ENDURANCE: Final = "other_endurance"


def sport_of(*names: str) -> str | None:
    """The sport that the most particular of some names means; None when no name is known.

    Args:
        names: From the most particular to the most general, such as a sub-sport and a sport.
    """
    for name in names:
        bare = unicodedata.normalize("NFKD", name.casefold())
        plain = re.sub(r"[^0-9a-z]", "", bare).removeprefix(_PREFIX)
        if plain in _SPORTS:
            return _SPORTS[plain]
    return None
