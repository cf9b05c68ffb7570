"""Verbs that are no noun or adjective (those of `FINITE` may be in -ed or -ing), and `NOUN_TOO` that may.

Written by tests/bench/verb_table.py from a lexicon; not to be edited by hand.
"""

from __future__ import annotations

PLAIN = """
abase abate abdicate abet abhor abjure abolish abort abound abrade abrogate abscond absolve abstain abut accede
accentuate acclimate acclimatise acclimatize accrue acidify acknowledge acquiesce acquit actualize actuate adduce
adjoin adjourn adjudicate adjure administrate admire admonish adore adorn advert aerate affirm aggrandize aggravate
agree alienate allay allocate allot allude allure alphabetize amass amble ameliorate amend amortize amputate analyse
anneal annihilate annoy annul anoint antagonise antagonize apologize append applaud apportion appraise apprehend
apprise approve arbitrate arouse arrive arrogate ascend ascribe asphyxiate aspire assail assassinate assemble
assimilate astound atone attenuate attest augment authenticate avenge aver avert await backbite backdate backpedal
backslide backtrack bake bamboozle banish barnstorm barrack bask bastardize bawl beautify beckon bedazzle bedevil
befall befit befoul befriend beget behead behoove behove belabor belittle bemoan bequeath berate besmirch bespeak
bestow bestride betoken betray bewail bicker bide bilk bisect blab blackball blanch blaspheme bludgeon blurt boggle
bombard brandish brighten broach browbeat brutalize bugger bulldoze bumble bungle burgeon burglarize burgle burnish
burp cadge cajole calibrate calk cancel cannibalise cannibalize canonize capitalise capitalize capitulate captivate
careen carouse castigate catalyse categorise categorize caulk cauterize cede celebrate chasten chastise cheapen
cherish chide chime chomp circularize circumnavigate circumvent cite clank cleanse cleave clench cling clobber
coagulate coalesce coax coddle codify coerce cogitate cohabit cohere collate collectivize collide collude colonise
colonize commandeer commemorate commend commentate commercialise commercialize commiserate commute compartmentalise
compartmentalize compensate complain comport conceal concede conceive conceptualise conceptualize conciliate concoct
concur condemn condescend condole condone conduce confess configure confiscate conform confound confront congeal
congratulate congregate conjure conk connive connote conquer consign consolidate conspire contemplate contend contort
contravene convalesce convene convoke convulse cooperate copulate corroborate corrode cosign countermand covet cower
cozen crimp criticise criticize croon crucify crumple curdle curtail customise customize dabble dampen dangle dapple
darken dawdle deactivate deaden deafen debar debark debase debilitate debug debunk decamp decant decapitate deceive
decelerate decimate decipher declaim declare declassify decode decolonize decommission decompress decontaminate
decorate decriminalise decriminalize decry deduce deduct deface defame defecate defend defer deflate deflect defoliate
deforest defraud defrost defuse defy dehumanise dehumanize deify deign delete delimit delineate delude delve demarcate
demean demobilize democratise democratize demolish demoralise demoralize demur denature denigrate denounce deny
deodorize depart deplore depoliticize depopulate deport depose depreciate deprive deprogram depute deputise deputize
derail deregulate deride derogate desalinate descry desecrate desegregate despise despoil destabilise destabilize
detain detest dethrone detonate detoxify detract devalue devolve devour digitise digitize dilate dine disabuse
disallow disambiguate disapprove disassemble disassociate disavow disband disbar disbelieve disburse disclaim disclose
discolor discolour disconcert discontinue disembark disembowel disenfranchise disengage disentangle disestablish
disgorge disinfect disinherit disintegrate disinter dislodge dismantle dismember dismiss dismount disobey disown
disparage dispel dispose disprove disqualify disrobe dissect dissemble disseminate distil dither diverge diversify
divest divulge divvy doff doodle dote downplay downsize dowse dramatise dramatize drawl drool dwindle earn eavesdrop
economize edify edit editorialize efface effectuate electrify electrocute electroplate elide elongate elucidate elude
emanate emancipate emasculate embark embellish embezzle embolden emend emigrate emote emphasise emulate emulsify enact
encircle encroach encrypt endanger endear endorse energise energize enfeeble enfold enfranchise engender engulf enjoin
enjoy enlarge enlist enliven ennoble enquire enroll enslave ensnare entice entrap entreat entrust enunciate envelop
envisage envision epitomise epitomize equalise equalize equate equivocate eradicate erase erupt eschew espouse etch
eulogize evacuate evangelize eventuate evict evince eviscerate exaggerate excavate excel exclaim excommunicate
excoriate exculpate execute exhale exhort exhume exonerate exorcise expedite expend expiate expire explicate expound
expropriate expunge exterminate extinguish extirpate extol extort extradite extrapolate extricate exude exult
fabricate falsify falter fantasise fantasize fatten feign fertilise fertilize fester fetch filch finalise finalize
fixate fizzle flatten flatter flaunt flay flee flinch flog flout flunk fluoresce foist foment fondle foreclose foresee
foreshadow foretell forget forgive forgo formalise formalize forsake forswear fortify fraternise fraternize freshen
frizzle fulfil fulminate fumigate furbish furl furnish gainsay garner gawk generalise generalize gentrify genuflect
germinate gerrymander gestate gesticulate gibber gird gladden glamorize glean gloat glorify glower gnash gnaw goggle
grapple gravitate grieve grovel guzzle gyrate habituate haggle hallow hallucinate halve handcuff harass harden harken
harmonise harmonize hasten hearken heckle hibernate highjack hitchhike hobble homogenize hoodwink hover humanise
humanize humiliate hunker hurl hurtle hybridize hyperventilate hyphenate hypnotise hypnotize hypothesise hypothesize
idolise idolize ignite illumine imbed imbibe imbue immerse immigrate immobilise immobilize immolate immortalize
immunize impale impanel impart impeach impel imperil impersonate impinge implicate implode implore importune impound
impregnate improvise impugn impute incinerate incite incriminate incubate inculcate incur indemnify indent indict
indoctrinate indulge inflict infringe infuriate infuse ingest inhabit inhere inherit initialise initialize innovate
inoculate inquire inseminate inset insinuate insist inspect instal instigate instil instill instruct insulate
intellectualize intercede intercept interject interlace interlink intermarry intermingle internalise internalize
internationalize interoperate interpolate interpose interrogate intersect interserve intervene interweave intimidate
intone intrude inure invalidate inveigh inveigle invent invert invigorate invoke irrigate itemize iterate jabber
jangle jaywalk jeer jeopardise jettison jiggle jostle juggle jumble juxtapose knap knead kneel knit lacerate lambast
languish laud legalise legalize legislate legitimise legitimize lend lessen levitate liaise liberalise liberalize
lighten liken limn lionize liquidate liquify listen litigate loathe loiter loll lubricate lurk luxuriate manhandle
manumit maraud marinate masticate masturbate materialise materialize matriculate maul meander meddle medicate meditate
meld memorialize memorise memorize menstruate merchandize mesmerise metabolise metamorphose metastasize militate
mingle minimise misappropriate misbehave miscarry miscast misconstrue misdirect misinterpret misjudge mispronounce
misquote misrepresent mistreat mistype mobilise modernise modernize moisten moisturise moisturize molder molest
mollify mollycoddle monetise monetize monopolise monopolize moralize moulder mull mumble munch muster mutate mystify
narrate nationalise nationalize negate neutralise normalise normalize notify nullify nuzzle obfuscate obliterate
obviate occlude offend officiate offload omit opine oppress optimise orate orchestrate organise oscillate oust outbid
outdo outflank outfox outgrow outlast outlive outmaneuver outmanoeuvre outnumber outperform outrank outrun outshine
outsmart outstay outstrip outvote outwear outwit overachieve overact overanalyze overawe overbalance overburden
overcomplicate overcook overdo overdraw overemphasize overestimate overexert overexpress overextend overfill overgrow
overhear overheat overindulge overlie overpay overplay overprint overproduce overreact overrule oversee oversell
overshadow oversimplify oversleep overspread overstate overstay oversteer overstep overstock overtake overtax
overthink overturn oxygenate pacify palpate pamper parboil parse partake patronise peddle pelt penalise penalize
perambulate percolate perish perjure permeate permute persecute persevere perspire persuade pertain peruse pervade
pester philander philosophise philosophize pilfer piss plagiarise plagiarize plod pluralize poach politicise
politicize pollinate pollute ponder popularise popularize portend posit postpone pour prate preach preclude
predominate preempt preen prefigure prejudge prepay preregister prescribe preside presuppose prevaricate primp
prioritise prise privatise privatize proclaim procrastinate procure profess prognosticate proliferate promulgate
proofread propagandize propel prophesy propitiate propound prosecute proselytise proselytize protrude psychoanalyze
publicise publicize pulsate pulverise pulverize punctuate punish purloin purvey pussyfoot putrefy quaff quash quell
quench quicken rankle ransack ratify rationalise rationalize ravage ravish raze reabsorb reacquire reactivate
readdress readjust readmit reaffirm realign realise reallocate reanimate reap reappear reapply reappraise rearm
rearrange reassemble reassert reassess reassign reassume reattach reawaken rebind rebut recalculate recant
recapitulate recast recede reciprocate recirculate recite reclaim reclassify recline recognise recollect recommence
recompute reconcile recondition reconfigure reconfirm reconnect reconnoiter reconnoitre reconquer reconstitute
reconstruct reconvene reconvert recreate recuperate recur redden redecorate rededicate redeem redefine redeliver
redeploy redevelop rediscover redistribute redouble redound reeducate reemerge reenact reengage reenlist reenter
reestablish reexamine refinish refloat refocus reforest reformat reformulate refound refract refreeze refrigerate
refuel regather rego regroup regrow regularise regularize regurgitate rehabilitate rehearse reheat reimpose
reincorporate reinitiate reinsert reinstall reinstate reintegrate reinterpret reintroduce reinvent reinvest
reinvestigate reiterate rejoin rejuvenate rekindle relabel relearn relent relieve relinquish relive reload relocate
remarry remediate reminisce remonstrate remunerate rename rend renege renegotiate renew renounce renovate reoccupy
reoccur reorganise reorganize reorient repackage repaint repatriate repay replenish repossess reprioritize reprocess
reprove repudiate repulse requite reroute reschedule rescind resell resend resent resettle resound restart restate
restock resubmit resurface resurrect resuscitate retaliate retch reteach retell retool retouch retrace retract retrain
retransmit retrench retrieve retry retype reunify revalue revamp reverberate revere revert revile revisit revitalise
revitalize revive revivify revoke revolutionise revolve rewire reword rework riffle rile roam roil romanticise
romanticize roughen rouse rove ruminate rumple salivate sanctify sanitise sanitize sate satiate satirise satirize
scamper scandalize scavenge scissor scoot scrimp scrounge scrutinise scrutinize sculpt secede seduce seep seethe seize
sever shadowbox shamble sharpen shatter shelve shirk shoplift shortchange shrivel shun shut sicken sidle sift sizzle
skein skim skimp skulk skyrocket slacken slake slay slink slither slosh smite smuggle snitch snivel snuggle soar
socialise socialize solemnize solicit souse spay specialise speculate spew splint spurn squander stabilise stagnate
starve sterilise stiffen stifle stigmatise stigmatize stipple stow straddle strafe straggle straighten strangle strew
stupefy subdue subjugate sublimate submit suborn subside subsidise subsidize subsist substantiate subsume subvert
succumb suck suffocate sulk summarise summon sunbathe supercharge superintend supervene supplant supplicate surmount
surprize swear sweeten swelter symbolise sympathize synchronise synchronize synthesise systematize tabulate tailgate
tamp tamper tease teem teeter tempt tenderize terrorise terrorize testify thank theorise theorize thieve thrash thresh
thrum tighten titillate toddle topple tote toughen trample transcend transfigure transgress transliterate transmute
trivialise trivialize trounce trundle typecast tyrannize ulcerate unbend unbind unblock unbuckle unburden unbutton
uncoil uncork uncouple underbid underpay underperform undersell undershoot understeer undervalue underwrite undo
undress undulate unearth unfasten unfurl unhook unleash unload unmake unmask unnerve unpack unpick unplug unravel
unroll unsay unscramble unscrew unseat unsheathe untangle untie untwist unveil unwrap unzip upbraid urinate usurp
utilise vacate vacillate vandalize vanish vanquish vaporise vaporize veer vegetate vend venerate ventilate verbalize
victual vilify vindicate visualise vitalize vitiate vocalise vocalize vouchsafe waive waken wander wane waver waylay
weep wend wheedle whiten whittle whiz whizz wield wile wilt winnow winterize withdraw wither withhold wrack wrangle
wreak wrest writhe yammer yank
""".split()

FINITE = """
abbreviate abduct abide abridge accomplish accost accredit accuse accustom acquaint addle adjudge admit adulterate
advertise advertize advise afflict agitate agonise agonize allege amalgamate amaze amuse annotate announce appal
appall appoint arraign assort assure astonish attend attune authorise authorize automate avow awaken babysit baptise
baptize baste bate befuddle beguile beset besiege betroth bewilder bewitch blacken borrow botch brainwash braise bury
calcify calve carjack carve centralise centralize certify characterise choreograph christen circumcise circumscribe
civilise civilize clothe cloy commit compel compose computerize confide congest conjoin consecrate constrict construe
contrive convince crave cremate daunt debrief decentralise decentralize dedicate deem deform dehydrate demilitarize
demote denominate denude deplete deprave deprecate derange descend desensitize deserve desiccate destine detach
devastate develope devote dignify disable disappoint disarm discern disconnect disenchant disfigure dishearten
disillusion dislocate disorganize disorient dispense displace displease dispossess dissipate dissociate distend
distill distract disturb divert domesticate drench drown earmark educate elapse elate embalm embarrass embed emblazon
emboss embroider embroil encamp encase enchant encumber endow engorge engrave engross enlighten enrage enshrine ensue
entangle entertain enthrall enthrone enthuse entitle entomb entrench entwine estrange exalt exasperate exhilarate
fascinate fasten federate flummox forbid forego forewarn fossilize frazzle frighten frustrate fumble galvanise
galvanize garble geld ghostwrite gild glisten granulate gratify greet handcraft handpick hang hanker hear hearten
hijack horrify hospitalize idealise idealize illuminate immortalise impoverish imprison inaugurate inbreed
incapacitate incarcerate incise individualize induct industrialise industrialize infatuate infect infest inflate
inflect ingratiate inhale inject injure inscribe institutionalise institutionalize insure intend interconnect
interleave interrelate intersperse intertwine intoxicate inundate invite ionize irradiate italicize jilt kidnap lade
lambaste launder liberate linger liquefy localise loosen magnetize marry mechanize mesmerize militarize mimick
miniaturize miscalculate misdiagnose misguide mishandle misidentify misinform mislead mismanage misplace misread
misspell misunderstand mope mortify mourn muffle mummify mutilate naturalize nestle nitpick notarize oblige obsess
ordain orientate ossify ostracise ostracize outclass outgo outplay outsource overbear overbook overcompensate
overcrowd overdress overeat overexpose overpower overrate override overwhelm oxidise paralyse paralyze parch
pasteurize patronize pave perpetrate perplex personalise personalize personify perturb petrify pierce plead polarise
polarize populate predetermine preoccupy pressurise pressurize pronounce prorate proscribe protract publish qualify
randomize reappoint reckon rectify recycle redistrict reelect refashion refile refinance refresh refurbish rejoice
relegate remodel renumber reopen reorder repress republish reread resign restrain restructure retire revise sadden
seclude secularize seem segregate sensitise sensitize serialize sheathe situate sleepwalk slurp soothe specialize
standardise standardize stratify stun stylize submerge suckle suffuse superimpose suppose swaddle tantalise tantalize
telecommute televise terrify totter tousle transact transfix transfuse transpire traumatise traumatize troubleshoot
typeset underachieve underplay underrate understate undertake unfold unhinge unionise unionize unlatch unlearn unpin
unseal unsettle upholster uproot urbanize vandalise victimise victimize wean westernize wrestle yearn
""".split()

NOUN_TOO = """
abandon abuse acclaim accord ache addict affiliate affix affront age aggregate airbrush airlift alarm alight ally
alternate ambush anchor animate annex answer appeal arch archive arm arrest assault atrophy attack audit audition
autograph award babble backfire baffle bail bait balk ban bandage bang bank barb bargain barge bark barricade barter
bash bat bath bathe batten batter bead bear beard beat beep bellow benchmark bend bet bevel bias bid billet bite
blacklist blackmail blame blast blaze bleach bleed blemish blend blight blindfold blink blister bloat blockade bloom
blossom blot blow bluff blunder blur blush boast bog bolt bomb boo bookmark bootstrap bore bother bounce bow bowl
boycott brace brag braid brainstorm brake brand breach breed brew bribe bridle brief brim brine bristle broadcast
brood browse bruise brush buckle bud buffer bug bulge bully bum bump bundle buoy burrow burst bust bustle butcher
buttress buy buzz cache camouflage camp canoe canter cantilever canvass cap caption carbonate caress cascade cast
catapult catch cement censor censure centrifuge chaff chant chaperone char charge charm charter chase chat chatter
cheat checker cheer chew chill chirp chisel chock choke chop chronicle chuckle churn cinch clad clamor clamour clamp
clang clap clash clasp clatter claw clean click climb clinch clink clip cloak clog cloister clone clot clump cluster
clutch clutter coach coat cobble coil coin color colour comb comfort command comment compliment compost compound
concern condition conjugate consummate contest contour converse convict coo cook copy cordon corral correct corrupt
cough counsel count counterattack counterbalance counterfeit crack crackle cradle craft cramp crank crash crawl craze
crease credential creep crest cripple crook crop cross crouch crowd cruise crumble crunch crush cry cuckold cuddle
cuff cull curate cure curl curse curve cushion cycle dab damp dance dare dart dash date daydream daze dazzle deadlock
debate decay decree defeat defect defile degenerate delegate delight demand desert designate desire despatch detail
dial dice die dig dim dimple din dip disadvantage discard discharge discipline discount discredit discriminate
disgrace disguise disgust dishonor dishonour dislike dismay dispatch disperse dispute disregard disrespect dissent
distress distrust ditch dive divorce dock document dodge dole domicile doom dope dot downgrade download doze draft
drag drape dread dream dredge dress dribble drift drill drink drip drizzle dry duel dump dun dupe duplicate dwell dye
ease ebb echo eclipse elect enamel endeavour engineer erect escort esteem excise exempt exercise exhaust exile exit
experience experiment facet faint fame fare farm fart favour fawn feather fee fence ferment feud fib fiddle fight
figure file filibuster fillet film fin finance fingerprint finish fish fizz flake flame flange flank flap flare flash
flaw fleece flex flick flicker fling flip flirt flock flood flop floss flounder fluff flush flutter fly foal foam foil
fool forage forecast forfeit forge foul fracture fragment frame fray freak fret frisk frost froth frown fry fume fund
funnel furlough fuss gag gall gallop gamble garnish gasp gaze gear giggle glance glare glaze gleam glide glimmer glint
glitter gloss glue goad gobble goof gouge grab graduate graft grate graze grease grill grimace grin grind grip gripe
grit groan groom grope growl grub grumble grunt guarantee gulp gush gust gut hack haemorrhage hail halt hammer hamper
handicap harrow harvest hatch hate haul haunt hawk haze head headline heap heat heave hedge heed hem hemorrhage herd
hide hike hinge hint hire hiss hitch hoard hock hoist holler hone honk honor honour hook hoot hop hope hound howl
huddle huff hug hum humble hump hunch hunt hush hydrate hype implant impress imprint incarnate incense incline
increment indenture infiltrate inn insult interest interlock intern interview intrigue introvert invoice issue itch
jag jam jar jerk jinx joke jolt jot judge jump kayak keel kick kid kiss knock knot label lace lacquer lactate ladle
lag lament laminate land lapse lash latch lather laugh launch lavish lay leak lean leap lease lecture levy license
lick lift limp litter load lob lobby lock lodge loom loot love lull lumber lump lunge lurch lure maim malfunction
manicure manoeuvre manufacture map maroon martyr mash mask masquerade massacre mastermind mat mature mellow menace
mend mention mentor merchandise mess mime mince mine mire mismatch miss misuse mix moan mock mold moor moot mop mould
mount muck muddle muff mug mulch murder murmur muse mute mutter nag nail name nap neglect neighbor neighbour nest
neuter nibble nickname nip nix nominate notch notice nuance nudge numb nurse ogle ooze orbit order ornament orphan
outcrop outlaw outrage overdose overflow overhang overhaul overload overreach oversize overuse overwork pace pack
package pad paddle padlock paint pair pander panhandle pant parachute paraphrase pardon park partition paste patent
patrol patter pause peck pee peek peel peep peg perch perk pervert photocopy photograph pick picket pickle piggyback
pigment pile pillage pimp pin pinch pinpoint pioneer pipe pique pitch pivot plague plant plaster pledge plop plough
plow pluck plug plumb plummet plump plunder plunge ply poise poison poke polish poll poop pop pore post posture pounce
pound pout practise praise pray precondition predicate preface prefix prejudice premiere press pretend print privilege
process prod programme promise prong prop prostrate protest prowl prune psyche puff puke punch puncture punt puree
purge purport purr putt puzzle quadruple quarantine quarrel quarry query queue quibble quilt quip quiver quote race
rack radiate raft rag rage raid rake rally ramble ramp rampage rank rant rap rape rat ratchet rate ration rattle rave
rebound rebuke recapture recess recharge recoil recount redesign redo redraw reek reel refill refit reform refund
regard register regress reign rein reissue relapse relish remand remark rent repeal replay reply repose reprieve
reprimand reprint reprise reproach request requisition rescue reserve reshuffle resupply retake rethink retort
retrofit reuse revel review revolt reward rhyme rib ricochet riddle ride ridicule rig rinse riot rip ripple rivet roar
roast roll romp roost root rot rout rub ruffle ruin rule rumble rumor rumour rust rustle rut sabotage sack sacrifice
saddle sag sail salute salvage sample sanction savor savour scaffold scallop scalp scam scan scapegoat scar scare
scent schedule scoff scold scoop scorch score scorn scour scout scramble scrap scrape scratch scream screech screen
screw scribble script scroll scrub scuffle scuttle seal sear search seat sedate seed sentence serenade shade shake
sham shave shear shelter shield shimmer shimmy shin ship shipwreck shiver shock shoot shop shortlist shout shove
shovel showcase shred shriek shroud shrug shudder shuffle shunt shutter sideline sieve sigh sign silt simmer sip
siphon sire skate skateboard sketch skewer ski skid skill skip skirmish slam slander slant slap slash slate slaughter
sled sleep sleuth slice slide sling slip slog slop slope slouch slug sluice slump slur smack smash smear smell smelt
smile smirk smoke smother smudge snag snap snarl snatch sneak sneer sneeze sniff snip snipe snoop snooze snore snorkel
snort snowball snowboard snub snuff soak sob solder sop sow spam spank spar spare spark sparkle spawn spearhead spell
spike spill spiral spit splash splatter splice splinter splurge spoil sponsor spoof spook spool sport spot spout
sprain sprawl spray sprinkle sprint sprout spur spy squash squat squeak squeal squeeze squint squirm squirt stab stag
stagger stain stalk stall stamp star stare startle stave steal stencil step stereotype stew stick sting stink stir
stitch stockpile stoke stomp stoop strand strap stray stream strike strip stroll strut stub stumble stump stunt
stutter subordinate subpoena subtitle suit sum sunburn surf surge surmise surprise surrender suspect suture swab
swagger swallow swap swarm swat sway sweat sweep swerve swig swim swindle swipe swirl swish swoon swoop syndicate tack
tag taint talk tally tame tan tangle tap tape taper tarnish tassel taste taunt tear temper tether texture thatch thaw
thrill throb throng throttle throw thud thump thwart tick tickle tidy tie tile ting tinge tingle tinker tint tip
tiptoe tire tithe toast toil toot torment torpedo torture toss touch tout tow trade trail transplant traverse trawl
tread tremble trespass trickle trifle trill trim troll trot trouble try tuck tug tumble tune tussle tutor tweak tweet
twine twinkle twirl twist twitch undercut underestimate underline understudy update upgrade uplift upload usher utter
vaccinate vamp varnish vault veil vent vest veto videotape visit volunteer vomit vote vow wad wag wager wail wait wale
walk wallop wallow waltz wan want ware warm warp waste watch watermark wave wax wear weave wedge wee weld whack
whimper whine whip whirl whisk whisper whistle whitewash whoop wick wiggle win wince wink wipe wire wobble wonder
worry worship wound wrap wreck wrench wring wrinkle yap yawn yell yoke zigzag
""".split()
