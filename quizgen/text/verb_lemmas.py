"""Verbs that are no noun or adjective: those of `FINITE` may be in -ed or -ing.

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
internationalize interpolate interpose interrogate intersect intervene interweave intimidate intone intrude inure
invalidate inveigh inveigle invent invert invigorate invoke irrigate itemize iterate jabber jangle jaywalk jeer
jeopardise jettison jiggle jostle juggle jumble juxtapose knap knead kneel knit lacerate lambast languish laud
legalise legalize legislate legitimise legitimize lend lessen levitate liaise liberalise liberalize lighten liken limn
lionize liquidate liquify listen litigate loathe loiter loll lubricate lurk luxuriate manhandle manumit maraud
marinate masticate masturbate materialise materialize matriculate maul meander meddle medicate meditate meld
memorialize memorise memorize menstruate merchandize mesmerise metabolise metamorphose metastasize militate mingle
minimise misappropriate misbehave miscarry miscast misconstrue misdirect misinterpret misjudge mispronounce misquote
misrepresent mistreat mistype mobilise modernise modernize moisten moisturise moisturize molder molest mollify
mollycoddle monetise monetize monopolise monopolize moralize moulder mull mumble munch muster mutate mystify narrate
nationalise nationalize negate neutralise normalise normalize notify nullify nuzzle obfuscate obliterate obviate
occlude offend officiate offload omit opine oppress optimise orate orchestrate organise oscillate oust outbid outdo
outflank outfox outgrow outlast outlive outmaneuver outmanoeuvre outnumber outperform outrank outrun outshine outsmart
outstay outstrip outvote outwear outwit overachieve overact overawe overbalance overburden overcook overdo overdraw
overemphasize overestimate overextend overgrow overhear overheat overindulge overlie overpay overplay overprint
overproduce overreact overrule oversee oversell overshadow oversimplify oversleep overspread overstate overstay
overstep overstock overtake overtax overturn oxygenate pacify palpate pamper parboil parse partake patronise peddle
pelt penalise penalize perambulate percolate perish perjure permeate permute persecute persevere perspire persuade
pertain peruse pervade pester philander philosophise philosophize pilfer piss plagiarise plagiarize plod pluralize
poach politicise politicize pollinate pollute ponder popularise popularize portend posit postpone pour prate preach
preclude predominate preempt preen prefigure prejudge prepay preregister prescribe preside presuppose prevaricate
primp prioritise prise privatise privatize proclaim procrastinate procure profess prognosticate proliferate promulgate
proofread propagandize propel prophesy propitiate propound prosecute proselytise proselytize protrude psychoanalyze
publicise publicize pulsate pulverise pulverize punctuate punish purloin purvey pussyfoot putrefy quaff quash quell
quench quicken rankle ransack ratify rationalise rationalize ravage ravish raze reactivate readjust readmit reaffirm
realign realise reallocate reanimate reap reappear reapply reappraise rearm rearrange reassemble reassert reassess
reassign reawaken rebind rebut recant recapitulate recast recede reciprocate recite reclaim reclassify recline
recognise recollect recommence reconcile recondition reconfigure reconnect reconnoiter reconnoitre reconquer
reconstitute reconstruct reconvene recreate recuperate recur redden redecorate rededicate redeem redefine redeploy
redevelop rediscover redistribute redouble redound reeducate reemerge reenact reenlist reenter reestablish reexamine
refinish refocus reforest reformat reformulate refract refrigerate refuel regroup regularise regularize regurgitate
rehabilitate rehearse reheat reimpose reinsert reinstall reinstate reinterpret reinvent reinvest reiterate rejoin
rejuvenate rekindle relabel relearn relent relieve relinquish relive reload relocate remarry reminisce remonstrate
remunerate rename rend renege renegotiate renew renounce renovate reoccupy reoccur reorganise reorganize repackage
repaint repatriate repay replenish repossess reprocess reprove repudiate repulse requite reroute reschedule rescind
resell resend resent resettle resound restart restate restock resubmit resurface resurrect resuscitate retaliate retch
retell retool retouch retrace retract retrain retrench retrieve retry retype reunify revalue revamp reverberate revere
revert revile revisit revitalise revitalize revive revivify revoke revolutionise revolve rewire reword rework riffle
rile roam roil romanticise romanticize roughen rouse rove ruminate rumple salivate sanctify sanitise sanitize sate
satiate satirise satirize scamper scandalize scavenge scissor scoot scrimp scrounge scrutinise scrutinize sculpt
secede seduce seep seethe seize sever shadowbox shamble sharpen shatter shelve shirk shoplift shortchange shrivel shun
shut sicken sidle sift sizzle skein skim skimp skulk skyrocket slacken slake slay slink slither slosh smite smuggle
snitch snivel snuggle soar socialise socialize solemnize solicit souse spay specialise speculate spew splint spurn
squander stabilise stagnate starve sterilise stiffen stifle stigmatise stigmatize stipple stow straddle strafe
straggle straighten strangle strew stupefy subdue subjugate sublimate submit suborn subside subsidise subsidize
subsist substantiate subsume subvert succumb suck suffocate sulk summarise summon sunbathe supercharge superintend
supervene supplant supplicate surmount surprize swear sweeten swelter symbolise sympathize synchronise synchronize
synthesise systematize tabulate tailgate tamp tamper tease teem teeter tempt tenderize terrorise terrorize testify
thank theorise theorize thieve thrash thresh thrum tighten titillate toddle topple tote toughen trample transcend
transfigure transgress transliterate transmute trivialise trivialize trounce trundle typecast tyrannize ulcerate
unbend unbind unblock unbuckle unburden unbutton uncoil uncork uncouple underbid underpay undersell undershoot
undervalue underwrite undo undress undulate unearth unfasten unfurl unhook unleash unload unmake unmask unnerve unpack
unpick unplug unravel unroll unsay unscramble unscrew unseat unsheathe untangle untie untwist unveil unwrap unzip
upbraid urinate usurp utilise vacate vacillate vandalize vanish vanquish vaporise vaporize veer vegetate vend venerate
ventilate verbalize victual vilify vindicate visualise vitalize vitiate vocalise vocalize vouchsafe waive waken wander
wane waver waylay weep wend wheedle whiten whittle whiz whizz wield wile wilt winnow winterize withdraw wither
withhold wrack wrangle wreak wrest writhe yammer yank
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
