"""Closed classes of English words, and the verbs that expository prose is made of."""

from __future__ import annotations

from quizgen.text import verb_lemmas

DETERMINERS = frozenset(
    (
        "a an the this that these those each every any some no all both either neither its their his her our your my "
        "another other such many much few several various certain different multiple numerous most more less fewer "
        "same own whole entire particular specific given respective overall"
    ).split()
)
PREPOSITIONS = frozenset(
    (
        "of in on at to for from by with without within into onto across through throughout during between among "
        "against about around over under above below near after before since until along beyond toward towards upon "
        "via per as like unlike inside outside behind beside besides despite except off out up down than versus"
    ).split()
)
CONJUNCTIONS = frozenset(
    (
        "and or but nor so yet if when while whereas although though because unless whether once where how why "
        "thereby e.g i.e etc vs al hence thus therefore however rather not only also even just then"
    ).split()
)
PRONOUNS = frozenset(
    (
        "i you he she it we they me him us them who whom whose which what there here one ones itself themselves "
        "himself herself yourself oneself something anything everything nothing someone anyone everyone"
    ).split()
)
AUXILIARIES = frozenset(
    (
        "is are was were be been being am has have had having do does did doing can could may might must shall should "
        "will would cannot need needs let lets"
    ).split()
)
FUNCTION = DETERMINERS | PREPOSITIONS | CONJUNCTIONS | PRONOUNS | AUXILIARIES

OWN_LEMMAS = (
    "absorb accelerate accept access accommodate accompany account achieve acquire act activate adapt add address "
    "adjust affect aid aim align allow alter analyze appear apply approach argue arise ask assess assign assist "
    "associate assume attach attract avoid balance base become begin believe belong bind block break bring build "
    "calculate call capture carry catalyze cause challenge change characterize check choose circulate claim "
    "classify clear close collapse collect combine come communicate compare compete complete comprise compute "
    "concentrate conclude conduct confer confirm connect consider consist constitute construct consume contain "
    "continue contract contribute control convert convey cool coordinate correspond counteract cover create "
    "culminate cut damage deal decide decline decompose decrease define degrade deliver demonstrate denote depend "
    "depict deposit derive describe design destroy detect determine develop deviate differ differentiate diffuse "
    "diminish direct discover display dissolve distinguish distribute divide drain draw drive drop emerge emit "
    "emphasize employ enable encode encompass encounter encourage end engage enhance ensure enter equal escape "
    "establish estimate evaluate evolve examine exceed exchange excite exert exhibit exist expand explain explore "
    "expose express extend extract extrude face facilitate fail fall favor feature feed fill filter find fire fit "
    "flow fluctuate focus follow force form formulate foster found function gain generate get give go govern grow "
    "guide handle happen harm help highlight hinder hold hydrolyze identify illustrate impact imply import impose "
    "improve include incorporate increase indicate induce infer influence inform inhibit initiate insert "
    "integrate interact interfere interpret introduce invest investigate involve isolate join keep know lack lead "
    "learn leave lie limit link list locate look lose lower maintain make manage manifest match maximize mean "
    "measure mediate migrate mimic minimize model modify modulate monitor move multiply neutralize note observe "
    "obtain occupy occur offer open operate oppose optimize organize originate outline outweigh overcome own "
    "participate pass peak perceive perform persist place plan play point pose possess precede predict prefer "
    "prepare present preserve prevent proceed produce progress prohibit project promote propagate propose protect "
    "prove provide pull pump purchase push put quantify raise range reach react read realize recall receive "
    "recognize recommend record recover recruit reduce refer refine reflect refute regain regulate reinforce "
    "reject relate relax release rely remain remove render repeat replace report represent reproduce require "
    "resemble reside resist resolve respond restore restrict result retain return reveal reverse revolutionize "
    "rise rotate run rush satisfy say scale scatter secrete see seek select send separate serve set settle shape "
    "share shed shift show signal signify simplify slow solve span specify spread stabilize stand start state "
    "stem stimulate store streamline strengthen stress stretch strive struggle study substitute succeed suffer "
    "suggest summarize supply support suppress surround survive sustain swell symbolize synthesize take target "
    "teach tell tend terminate test think trace train transfer transform translate transmit transport travel "
    "treat trigger turn typify undergo underlie underscore accumulate adopt advocate afford attempt behave "
    "benefit bond cater collaborate complement compress compromise confuse conserve contaminate correlate delay "
    "diagnose discuss distort donate encapsulate evade expect feel fold heighten leverage live manipulate meet "
    "mobilize pursue navigate obscure opt overlook perpetuate predispose replicate save simulate skew spend stay stop "
    "uncover undermine eject fade export swing glow shine spin tilt burn freeze melt boil evaporate condense "
    "float sink ripen breathe digest excrete metabolize sing speak adhere administer advance alleviate amplify "
    "anticipate arrange assert attain attribute bolster broaden cease clarify coincide commence complicate comply "
    "confine constrain consult contradict contrast converge cultivate curb deepen deploy depress deter "
    "deteriorate devise dictate dilute disappear discourage disrupt dominate elevate eliminate elicit embody "
    "empower enclose endure enforce enrich entail enumerate equip erode escalate evoke exacerbate exclude "
    "exemplify expel explode exploit fulfill fuse grant harness heal host ignore imitate impair impede implement "
    "inspire intensify interrupt invade irritate jeopardize justify lengthen localize magnify mandate maneuver "
    "market merge mirror mitigate motivate narrow necessitate negotiate nourish nurture obstruct offset orient "
    "overlap oxidize penetrate permit portray postulate precipitate presume prevail prioritize probe prolong "
    "prompt prosper provoke purify reassure rebuild recombine redirect refrain reimburse remind repair repel "
    "resonate retard reunite rupture safeguard saturate shorten shrink soften solidify speed split stack steer "
    "sterilize strain stipulate subdivide subtract supervise supplement surpass suspend switch tackle tailor "
    "thicken threaten thrive tolerate transcribe transition trap underpin unify unlock unwind uphold urge "
    "mark question validate vibrate warn weaken welcome withstand witness worsen yield understand unite use utilize "
    "vary verify view violate visualize wash weigh widen work write gather track pay refuse articulate cope "
    "regenerate bypass sequester embrace compile rewrite kill fix approximate resume relay boost flourish "
    "sell secure grasp remember"
).split()

_IRREGULAR = frozenset(
    (
        "began begun bound brought built came chose chosen cut drew drawn drove driven fell fallen fed felt found "
        "gave given went gone grew grown held kept knew known led left lost made meant met put ran read rose risen "
        "said saw seen sent set shown spread stood stuck swelled swollen taken took taught thought told understood "
        "underwent undergone written wrote became arisen arose laid lain spoke won fought flew ate tore rode woke "
        "struck shook sang drank hid dug slept swept dealt lent spent sold paid heard bred bled fled froze forgot "
        "overcame threw blew withdrew overthrew undertook withheld upheld clung spun sought taught broke swam"
    ).split()
)


def inflected(lemma: str) -> tuple[str, ...]:
    """The forms of a regular verb: base form, third person, those in -ed and -ing."""
    stem = lemma.removesuffix("e")
    if lemma.endswith("y") and lemma[-2] not in "aeou":
        return lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"
    third = lemma + ("es" if lemma.endswith(("s", "x", "z", "ch", "sh", "go")) else "s")
    double = stem + lemma[-1]
    return lemma, third, stem + "ed", stem + "ing", double + "ed", double + "ing"


_LEMMAS = (*OWN_LEMMAS, *verb_lemmas.PLAIN)
THIRD_PERSON = frozenset(inflected(lemma)[1] for lemma in (*_LEMMAS, *verb_lemmas.FINITE))
BASE_FORMS = frozenset((*_LEMMAS, *verb_lemmas.FINITE))
VERBS = _IRREGULAR | BASE_FORMS | THIRD_PERSON | frozenset(form for lemma in _LEMMAS for form in inflected(lemma))

NOUN_TOO = frozenset(
    (
        "advance contrast damage grant host market permit prompt probe repair speed split stack strain supplement "
        "switch trap transition supplements transitions switches grants advances contrasts permits strains overlap "
        "offset merge access account act aid aim approach balance base block cause challenge change claim close "
        "contract control cover cut deal decline decrease deposit design display drive drop end estimate exchange "
        "face fall feature feed fire fit flow focus force form function gain group guide harm help hold impact import "
        "increase influence interest key lack lead lie limit link list look match mean measure model need note number "
        "offer order pass peak place plan play point present process produce progress project purchase range reach "
        "record release report result return reverse rise run scale set shape share shift show signal span spread "
        "stand start state stem store stress stretch struggle study supply support target test trace transfer "
        "transport travel treat trigger turn use view wash work yield pump pumps delay delays attempt export exports "
        "bond bonds complement fold folds save call calls benefit forms functions results causes changes effects "
        "levels controls rates states signals forces measures models studies supplies supports works uses stores "
        "tests points ranges places limits links lists plans records reports shifts stresses returns increases "
        "decreases impacts influences means benefits practice practices experience experiences lies rises falls flows "
        "designs accounts acts channels channel matches transfers yields open clear lower complete separate direct "
        "own slow cool equal thought mark question track pay refuse articulate bypass embrace compile rewrite fix "
        "approximate resume relay boost secure grasp"
    ).split()
)

ADVERBS = frozenset(
    (
        "now too else again alone apart together back once twice soon later ago well away far instead ahead abroad "
        "forever indeed perhaps always never ever still already yet maybe"
    ).split()
)

HEDGES = frozenset(
    (
        "about around approximately roughly nearly almost typically usually often generally commonly mostly mainly "
        "primarily largely normally frequently sometimes occasionally particularly especially potentially possibly "
        "probably likely relatively fairly rather quite very highly extremely significantly substantially"
    ).split()
)

VAGUE = frozenset(
    (
        "ability abilities activity activities addition advantage advantages application applications approach "
        "approaches area areas aspect aspects basis benefit benefits case cases challenge challenges change changes "
        "characteristic characteristics complexity component components concept concepts condition conditions "
        "consequence consequences context contexts contribution course crucial degree absence presence amount amounts "
        "lack event events quantity quantities portion majority detail details development difference differences "
        "effect effects effectiveness element elements end essential example examples extent fact factor factors "
        "feature features field fields focus form forms function functions fundamental goal goals idea ideas impact "
        "impacts implication implications importance important individual individuals information insight insights "
        "instance interaction interactions issue issues item items key kind kinds level levels life lot main major "
        "manner matter means mechanism mechanisms method methods nature need needs number object objects outcome "
        "outcomes overview part parts people person place point points potential practice practices principle "
        "principles problem problems process processes property properties purpose purposes quality range reason "
        "reasons relation relationship relationships response result results role roles scenario scenarios set sets "
        "significance significant situation situations something sort source sources stage stages state states step "
        "steps strategy strategies structure structures study studies subject success summary support system systems "
        "task tasks technique techniques term terms thing things time times tool tools topic type types understanding "
        "use uses value values variety vital way ways work world year years"
    ).split()
)

AFTER_NOUNS = frozenset(
    (
        "low high rich poor inherent available possible impossible necessary larger smaller higher lower deeper "
        "stronger weaker accurate efficient effective useful difficult easier harder longer shorter"
    ).split()
)

PUFF = frozenset(
    (
        "crucial essential vital significant significantly important importance importantly fundamental key pivotal "
        "indispensable invaluable noteworthy multifaceted comprehensive various numerous overall effectively "
        "ultimately valuable challenging complex diverse robust profound enhance enhances enhancing ensure ensures "
        "ensuring promote promotes promoting foster fosters fostering"
    ).split()
)

PLAIN_ADJECTIVES = frozenset(
    (
        "able accurate actual additional available basic better big broad certain clear common complete complex "
        "comprehensive considerable consistent critical crucial current deep deeper direct distinct due easy "
        "effective efficient essential fundamental further general good great greater growing high higher huge "
        "important increasing indispensable inherent initial integral invaluable key large larger last latter long "
        "low lower "
        "main major many meaningful minor modern necessary new next notable numerous old original overall part "
        "particular pivotal possible poor potential powerful practical present previous primary prominent proper "
        "quick real recent rich relative relevant robust serious severe short significant similar simple single small "
        "smaller special strong structured subsequent substantial sufficient total traditional true typical ultimate "
        "unique useful usual valuable various vast vital well wide wider"
    ).split()
)
