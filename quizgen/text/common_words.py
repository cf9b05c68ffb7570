"""Stems of words by how many of 26 subjects use them: 5 to 9, 10 to 16, 17 and more.

Counted by tests/bench/common_words.py on study pages; not to be edited by hand.
"""

from __future__ import annotations

LEVELS = (
    """
abnormal abnormality absolute absorb absorbed absorbing absorption abstract abstraction abundance abundant abuse
accelerate accelerated acceleration acceptable accepted accessed accessing accident accommodating accompanied
accordance accountable accounted accounting accumulate achievable achievement acid acidic acidity acquire acquired
acquiring acted actin actionable activate activated actually acute adaptable adaptive adding adept adherence
adhesion adjacent adjusted administration administrative adolescent adopted adult adulthood advancing advent adverse
adversely advocacy advocate aesthetic affirm again aggregate aggregation aggressive aging agree agreement aiding
akin alcohol alike allocate allocated alteration ambiguous amendment america amino analyse anatomy anemia angle
annual answer antibiotic antibody anyone apart app apparent appeal appealing appetite apple applicability appreciate
appreciation approached appropriately approval approx aquatic aqueous argue arguing arm arranged arrive art article
articulated artifact artist ask asked asking aspiration assembly assert assessed asset assigned assignment associate
associating assume assuming atm atmospheric atomic atp attachment attempting attending attitude attracting
attraction attractive attribute audio audit auditory automated automatically automation automotive autonomous
autonomy avenue averaging avoidance avoiding axe bacteria bacterial band bank bar bce bearing beauty beginning
behave believe belonging beneath benefiting benign beverage big bill billion binary bind biochemical biomechanic
biomolecule bird birth black blend bloodstream bloom blue board bonding bone book boost border bottle bottom brain
branching brand breach breakthrough breeding bright bringing broadly brought brown budget buffer burn burned burning
burst button bypass calcium calibrate calling came campaign canada cancer candidate capillary capital car
carbohydrate carbonyl carboxyl cardiovascular caregiver carried carrier carrying cascade catalyze catalyzed
catastrophic categoriz categorizing catering causal cautious cavity centimeter challenged chamber changed charged
checking chemistry chief child childhood chloride cholesterol choosing christian chromatin chromosome chronic circle
circular citizen city civil civilization classical classify classifying classroom clean cleared closed closing
cluster coded coding coefficient coherent cohesion cold collaboratively collagen collect collision colonization
combat combustion comfortable command commerce commission committed committee communal compact comparable
compartment compatible compensate compete competent competing competitor complementary completing compliant
complicated comply comprehending comprehension comprehensively compression comprise compromised computational
computed computing concentrated conception concerning concerted concrete condensation conducive conference
confidentiality configuration confirmed confirming conform confuse conjunction connective conscious consciousness
consensus conservative conserve conserved consisting consolidation constantly constituent constitute constitutive
constructive consult consultation consume consuming container containing contamination continuation continuing
contradict contributor controversy convenient convention conventional conversation converted cooh cool cooling
cooperative coordinating cope copper copy cord corporate corporation corrective correlate correlation correspond
costly counseling count counteract coupled coupling covalent coverage covering crash creativity creator credit crise
crisis critic criticism critique critiqued crop cross crowded cultivate cultivation culturally cumulative currency
currently curricula curriculum custom customer cutting cybersecurity cyclic cyclical damaged danger dangerous dark
database daughter dead deal dealing debate debt december decide decomposition decreasing dedicated deemed deepen
defect defend defense deficit definitive deforestation deformation dehydration delayed delicate deliver delivered
delivering delta democracy democratic demonstration denoted dense department dependence depict deposit depression
derivative derive descend descriptive designated designer desirable destroy destroyed destruction detected detecting
detector deter determinant determination detrimental developer developmental diabete diagnose diagnosis diagnostic
diameter did die diet dietary differential differentiating differentiation differently diffusion digest digestion
digestive diminished dioxide directing directional disadvantage disaster discern discharge discomfort discourage
discourse discover discrepancy discrete discrimination discriminatory discussed disorder displacement display
disposal disproportionately disrupted disrupting dissemination dissolve dissolved distant distinguish distinguished
distinguishing distort distorted distraction distress distribute district disturbance disturbed dividing dna
doctrine documenting doing domestic dominate dominated donate dosage dot doubt downward dramatically drawn drinking
drop drug dry dual duality duty dynamically dysfunction earth ease east eating ecology economically economy educate
educated educator efficacy egg eight elastic elasticity election electricity electrochemical electrolyte electron
elevate eliminating elucidating embody embrace embracing embryo emerge emission emit emotion emotionally empathy
employee empowering empowerment empty enabled encapsulate encapsulated encode encoding encompassing encountered
endeavor ended ending endocrine enduring enforce enforcement engine engineer english enhancement enjoy enrich
entered entering entertainment entirely entry enzyme epidemiological epidemiology equality equally equilibrium equip
equivalent era erosion escape essay essentially esteem estimate estimating etc ethic ethnic europe evenly eventual
everyone everything evolutionary exacerbated exacerbating exam excel excellent exception excess exchanged excluded
exclusion exclusive execute executed executing execution executive exemplified exert exerted exhibiting exit expel
expense expensive experiencing experimentation explained explaining explicit explicitly exploit exploitation
exploited exponential expose extending extensively extracellular extract extraction extremely facility fact factory
fairly fairness false familiar familiarity familiarize far farther fast fasting fat father fatigue fatty favoring
feasibility featuring federal fee feed feeding feeling feet felt female fertilizer fibrosis fifth fight filament
file fill filled filling film filter filtering finally finance fine fire firm fish fitness fix flat floor flower
fluctuate focal fold folding footprint foraging forced forcing forecast forefront forensic forest formally former
formerly formulate formulated formulating forward fossil fostered fourth frac fracture fragmentation frame fraught
freely freezing fresh freshwater friend front frustration fulfilling fun fund furthermore fusion gaining game gase
gauge gene generalized generic genomic geographical geological geometric geometry get getting gibb give giving glass
glial globally glucose glycogen gold governed grade gradient gradual gradually gram grant granted graph graphical
graphically grasping grassroot gravity great greatly greek greenhouse grew ground groundbreaking grounded grouping
guaranteed guided gut habit hair half hallmark halt halve handling happen hardware harmony harness harsh hazard
healing healthier heard hearing heavy height heightened hemoglobin her heritage heterogeneity hierarchy him
historically homeostasis homogeneous horizontal hormonal hormone hot house household housing humidity hundred hunger
hunting hurdle hybrid hydration hydrogen hydrolysis hydrophilic hydrophobic hydroxyl hygiene hypothetical ice
identical identification ignore illness illuminate illustrated imaging imbalance immersive immune immunity impacted
impactful impair impaired impairment impart impede implicated imply impose imposed impossible impulse inability
inaccuracy inaccurate inactive inadequate inappropriate incidence incident inclusion inclusivity inconsistency
inconsistent incorporated incorrectly indefinitely index india indian indication indicator indirect indirectly
individualized induce induced inefficiency infancy infant infection infectious infer inference infinite inflammation
influential influx informal informing ingredient inhalation inherently inheritance inherited inhibit inhibiting
initiating injury inner innovate insect insecurity insertion inside inspection inspiration instability institute
institutional instructional insulin insurance intake integer intense intensity intent intention interconnection
interdependence interested interface interfere interior intermediate intermittent internet interrelated intersect
intersection interval interview intracellular intricately intrinsic intuitive invasive inverse inversely invested
involuntary involvement ionic iron island isolate isolating iterative john journal junction jurisdiction justify
kept kinetic kingdom lab labeled labeling laboratory lacking landmark laser lateral launch launched lay laying
layout leak leaving lecture legislation legislative legitimate len letter library lifespan lighter lighting limb
linguistic lipid liquid listen listening literacy literature little liver localized locate lock log logic longevity
losing lowering lowest lung machinery magnetic magnitude mainly mainstream majority maker makeup male mammal manager
mandate manifestation manipulated manipulating manual manufacturer map mapping margin marginalized mark marker
marketing marketplace mask mastering mastery matching maternal mathematic mathematically matrice maturation mature
maximizing measurable meat mechanic mediated medication melting membrane men mentor mentorship mercury mere
messenger met metabolism metabolite metabolized metal meter meticulous microbial microorganism microscopic middle
migrate migration mile milestone milk milligram mimic mindset mineral minimized minimum minor minority misconception
misinformation misinterpretation misleading missed mission mistake misuse mix mixed mixing mixture mnemonic mobile
mobilization mode modeled modeling modified modifying modulate modulating moisture molecular momentum money
monitored mood moral morphology mortality mother motivating motive motor moved mri mucus multidisciplinary multiply
music musical mutation mutual mutually myosin nanometer narrative narrow nasal native naturally nearby nearly
necessarily necessity needing neglect neighboring neither nerve nervous networking neural neurodegenerative
neurological neuron neuroscience neurotransmitter neutral never newly niche night nitrogen nobel normal normally
north northern notably notation noticeable noting notion novel nuance nuclear nuclei nucleic nucleus numerical
nutrition nutritional obligation obscure observable observer observing obstacle occupy occurrence offered office
officer official oil old older onset onto openly operating operator opposed optimally optimization optimized oral
orbit organ organic organizational oriented originally oscillation otherwise outer outlier outlined overlap
overlapping overlook overlooked overly oversight overwhelmed owner oxidation oxidative pace package packaging packed
paid pain painful pair palm pancreatic pandemic panel paper paradigm parallel paramount parasite partial
participating partition passage passive passively pathogen pathological paving paying payment peak peptide percent
perfect periodic peripheral permeability perpetuate persistence persistent pharmaceutical phenotypic philosopher
philosophical philosophy phosphate phosphorus photosynthesis phrase physic physically physiology picture pitfall
placing plane planet plasma plastic plasticity plate plot plotted plug polar polarity politic pollutant pollution
pool poorer poorly popular popularity portable portrayal positioning possibly posture potassium poverty powered
practicing practitioner precipitation precursor predation predator predictability predisposition prefer preferred
preliminary premature premise preparedness prescribed presentation presenting preservation preserved press
prevailing prevalence prey price principal print prioritiz prioritized priority privacy probability probable
problematic procedural proceed processed producer productive profit profoundly programming progression progressive
projection proliferation prolonged prominent promising prompt prompted promptly prone propagate propagation
proportional prospect protected proton prove proven provider provision psychology publication published pull pulse
pump punishment purchase pure purity pursue pursuing pursuit qualitative quantifiable quantified quantifying
quantitative quicker quite quizz racial radiation radical radius random rare rational rationale raw ray reached
reaching react reactive read reader readily realistic realm recall recently receptor recessive reciprocal recogniz
recommend recommendation recorded recording recycling referring refine refined refinement refining reflective reflex
reform regime regional regulated regulator rehabilitation reinforced rejected rejection relax releasing reliably
relief religion religious remaining remarkable reminder remote remove removing repair repeat repeating repetitive
replaced replacement replacing replicate replicating replication reproduce reproductive republic reputation request
resemble reserve reserved reservoir reshaping resident residual residue resilient resist resolve resonance
respectful respecting respective respiration respiratory responsibly responsiveness rest restore restoring
restricting restriction retained retaliation retrieval retrieve returning revealed revealing revenue reverse
reversing reviewed reviewing revision revolution revolutionary revolutionized revolve rhythm rice rigidity rigor
ring rising river rna robotic robustness rock room rotation row running safeguard safeguarding safely safer sale
saline salt sanitation saturation save saw say scan scheduling scholar score scratch screen screening scrutiny sea
seamless secondary secrete sectional secured securing sediment seed segregation seminal send sending sensor sensory
sent sentiment served setback setup severely severity shade sharp she sheet shell shifted shifting shock shortage
shorter showcase showcased signaling similarity simplicity simplified simplifying simply simulate simulation skin
slight slightly slope slowly smallest smart smartphone smoking smooth socioeconomic sodium soft soil solar
solidified solidify solidifying solubility soluble solute solve solvent someone sophistication sought sourcing south
spaced span specialist specificity specify specimen spectrum spend sphere spinal spirit spiritual split spontaneous
spontaneously sport spring spurred square stabiliz stabilized stabilizing stack staff standardization standing stark
static statistic stereotype stick stiffness stigma stimulating stimuli stone storing story storytelling straight
strain strand strategically stratification stream streamline strengthening stretch strictly string stringent strip
strive stroke strongly studied subjected subjective suboptimal subsequently subset substantially substitute
substituting substrate subtracting succeed suffer suffering sufficiently sugar suggested suited sum summarize summer
sun sunlight superior supplied suppress surgical surround surveillance susceptibility swelling swimming switch
symbolic symptom synaptic synthesis synthesized synthetic systemic tablet tackle tactic tailor tailoring talent
tapestry targeting taste taught tax taxation teach teacher teamwork technical television template temporal
temporarily temporary ten terminal terminate terminology territory tertiary texture theme theorem therapeutic
therapy thermal thermodynamic theta thick thin thing think thinker thoma thoroughly though thousand threatening tie
tight tightly tiny tip tolerance tone took touch tourism toxic toxicity trace traced traction trade tradition
traditionally traffic trained trajectory transaction transcription transduction transferring transformative
translate translating translation transmit transmitted transmitting transportation transported trauma treat treating
triphosphate truth trying tube tumor tuned turning unable unchanged uncover undergoing undergone undermine underpin
underpinning underscoring unequal uneven unexpected unified uniformity union uniquely unity universe university
unknown unless unnecessary unpredictable unrelated unsafe unstable unusual unwanted updated upper upright ups uptake
upward urban urbanization urgency urgent usable usage utiliz utilization vaccination vaccine valid validate
validated validating validation valued vapor variance variant varied vascular vegetation velocity verbal
verification versa versatile versatility vessel via viability viable vibrant vibration vice victim video viewed
viewing viewpoint vigilance vigilant violation virtual virus viruse visibility visit visualized visualizing visually
vitamin vocabulary volatile voluntary vote vulnerability wage waiting wake walking war warm warming watching wave
weak weaken weakening weaker weakness wealth wear web website weigh weighing welfare west western wet whose wider
width wildlife willing willingness winter wish withdrawal worked worker workflow workforce workshop worldwide wound
write wrong yellow yet young zero zone
""",
    """
able above absence academic accept acceptance accessibility accommodate according accordingly accountability
accumulation achieved acquisition acting activation actively actual adaptability adaptation adapted adapting add
added addition adequate adequately adhering adjust adjusting adjustment adopt adopting adoption advance advantageous
advocating age agency agent agricultural agriculture aim aimed aiming air algorithm aligned aligning alignment
alleviate allocation alone along alongside alpha already alter altered altering although ambiguity american amplify
analytical analyzed ancient animal anomaly anticipate anxiety appear appearance applicable applying architecture
argument arrangement array articulate artificial assessing assign assist assistance association assumption
atmosphere attack attempt attract attributed audience authority availability aware axis backbone balanced balancing
basis became becoming began begin behavioral behind belief believed below beneficial beta bia binding biodiversity
biological biology block blood bond bound boundary branch break breakdown breaking bridge bring broad broken built
burden business calculate calculated calculating calculation call called capable capacity capture captured capturing
carbon card care career careful carefully carry catalyst categorized category cater caused causing cell cellular
center centered century chance channel character charge check chemical children chosen circuit circumstance claim
clarify classic classification classified clearer client climate clinical close closer code cognitive cohesive
collaborate collected collecting collective collectively color column combine combined combining commercial
commitment commonly communicate communicated communicating company compare comparing comparison competition
competitive complement completed completely completion compliance complicating complication composed composition
compound compromise computer concentration concise confidence confirm conflict confusion connected connecting
connectivity consent consequently conservation consistency consistently constant constraint construct constructed
constructing construction consumed consumer consumption contact contain contemporary continued continuity
continuously contract contraction contributed controlled controlling conversion convert converting convey
cooperation coordinate coordinated coordination cornerstone correctly corresponding counterpart country course cover
covered created creation creative credibility criteria critically cue curve cut daily damage dataset date day death
decade decline decrease decreased deep deeply define defining definition degradation delay delivery demographic
demonstrated demonstrating density dependency dependent depth derived describe described describing description
designing desire desired detect detection determined deviation device diagnosing diagram dialogue dictate
differentiate differing difficulty dilemma dimension dimensional diminish directed direction disability discipline
discovery discuss discussing disease disparity disrupt disruption distance distributed distribution divide divided
division document documentation documented domain dominance dominant done double draw drawing drive driver duration
earlier easily easy ecological ecosystem edge educating electric electrical electronic elevated eliminate embedded
emerged emergence emergency emerging emotional emphasis emphasize emphasized empirical employ employing employment
empower encompass encounter encouraged engaged engineering enhanced enough enter equal equation equipment equipped
equitable equity essence establishment estimated ethical european evaluated evaluating eventually every everyday
evident evolution evolve evolved evolving exacerbate exact examination examine examining exceed excessive exemplify
exercise exhibit exist existence expand expanded expanding expansion expect expenditure experienced experiment
experimental expert expertise explain explanation exploration explored exploring exposed express expressed
expression extended extent external extreme eye faced facilitated facing fail failure fair fall faster favor
favorable favored fear feel few fewer fiber figure financial fit five fixed fluctuation fluid followed food force
foreign formal format formed forming formula formulation freedom frequency frequent frequently friendly fuel fulfill
full fully functional functionality funding gained gap gas gather gathering gender generate generated generating
genetic govern governance governing government grasp green groundwork grow guidance guiding habitat handle hard
harder harm harmful having head healthcare healthy heart heat heavily held helped highest highlighted highly his
holding holistic home host hour hypothese hypothesis ideal identified illustrating immediately implementation
implemented improvement included inclusive income incomplete incorporating incorporation incorrect independence
independent independently indicated indispensable industrial inequality infrastructure inherent initially initiate
initiated inquiry inspire instruction instrument instrumental insufficient integrated integrating intellectual
intelligence intensive interacting interactive interconnected interconnectedness interdisciplinary interference
international interpret interpreted interpreting intertwined intervention intricate introduce introducing invaluable
invest investigate investigation investment ion isolated isolation item job joint journey judgment justice keep
keeping know knowing labor laid land large largely largest last late later latest layer leader leadership learned
learner least leave left legacy legal length lesson leverage leveraging lifestyle light limiting linear link linking
list living load located location logical longer look looking loop lose lost machine maintained maintenance major
manageable managed manifest manipulate manipulation manufacturing marked market marking mass match mathematical
matrix matter maximize maximum meaningful measured measurement measuring mechanical media medical medicine medium
meeting member memory mental merely message metabolic metric million mind minimal minimiz minimizing minute
misunderstanding mitigating mobility moderate modification modify molecule monitor month moreover motion motivate
motivated motivation moving much muscle name nation navigating navigation near necessitate necessitating negatively
net next node noise norm note noted now nuanced numerous nutrient object objective observation observe observed
obtain obtained obtaining occurred occurring off offering opening operational opinion opposite optimal optimize
optimizing order organism organize organized organizing orientation origin our outline output outside overcome
overcoming ownership oxygen parameter parent participant participate particle partner partnership party pass passed
passing past path pathway patient pay peer people per perceive perceived percentage performed performing permanent
persist person personalized personnel phenomena physiological piece placed plant played player playing policy
policymaker political poor portion posed posit positioned positively possess possibility possible precise precision
predict predictable predicting prediction predictive predominantly preparation prepare prepared preparing presented
preserve preserving prevalent preventing prevention preventive previous previously prime prior prioritizing private
proactive processing produce produced producing productivity proficiency profile prompting pronounced proof proper
properly proportion proposed protection protective protein protocol psychological push quantify quantity quick race
raised raising ranging rapidly ratio reaction reading ready real reality reasoning received receiving recognize
recognized recommended record recover recovery red reduction reference reflected reflection regardless regularly
regulate regulating regulatory relate relation relative relatively release released relevance reliance relying
remember removal removed renewable repeated replace reported reporting representative representing requiring
resilience resistance resistant resolution resonate respect respectively responding responsibility responsive
restrict resulted retain retention reveal review rich rigid rigorous road root rooted round route routine run safe
sample satisfaction saving schedule school science scientific scientist scope search second section sector secure
security seeking segment select selected selecting selection selective sensitivity separate separation sequence
serious serving session severe sexual shaped shaping short showcasing showing side sign signal similarly simple
simpler simplify site six siz slow slower smoother societal software solely solid solving sometime sophisticated
sound spatial special specialized specifically specified specy speech speed spread stabilize stakeholder stand
standardized start starting statement statistical stay stem stimulate stop storage store stored straightforward
strengthen strict stronger structural studying style subject subsequent substance substantial successful
successfully sudden sufficient suggesting suitable summarized supply supported supportive surface survey survival
susceptible sustain sustainability sustainable sustained sustaining switching symbol synthesize systematically table
tailored taking tangible target teaching team technological temperature tendency tension tested text theoretical
therefore third thorough thought threat threshold thrive thus tied timely timing tissue today too top total track
tracking trait transfer transferred transform transformation transformed transforming transition transmission
transparency transparent transport travel treated tree trial trigger trust typical uncertainty undergo undergoe
understood uniform unit united universal unlike update upon usually utility validity variability variety vast vector
vehicle ventilation verify versus vertical very visible vision visualization visualize voice volume vulnerable wall
want warning waste weather week weight wherea white whole why widespread withstand women word writing written yield
""",
    """
ability about access accessible account accuracy accurate accurately achieve achieving across act action active
activity adapt additional additionally address addressed addressing adhere advanced advancement advantage affect
affected affecting after against aid align all allow allowed allowing also alternative alway among amount analysis
analyze analyzing and another any application applied apply approach appropriate approximately are area arise around
aspect assess assessment associated attention available average avoid awareness away back background balance barrier
base based basic because become been before behavior being benefit best better between beyond biase body both
broader build building but can cannot capability case cause central certain chain challenge challenging change
changing characteristic characterized choice choose clarity class clear clearly closely collaboration collaborative
collection combination come common communication community compared complete complex complexity complicate component
comprehensive concept concern conclusion condition conduct conducted conducting connect connection consequence
consider consideration considered considering consist consistent content context continue continuous contrast
contribute contributing contribution control conversely core correct cost could create creating critical crucial
cultural culture current cycle data decision deeper defined degree demand demonstrate depend depending design
designed despite detail detailed determine determining develop developed developing development differ difference
different difficult digital direct directly discussion distinct distinction diverse diversity doe down driven
driving due during dynamic each early easier economic education educational effect effective effectively
effectiveness efficiency efficient efficiently effort either element emphasiz emphasizing employed enable enabling
encourage encouraging end energy engage engagement engaging enhance enhancing ensure ensuring entire entity
environment environmental error especially essential establish established establishing evaluate evaluation even
event evidence example exchange existing expectation expected experience explore exposure extend extensive face
facilitate facilitating factor family feature feedback field final find finding first flexibility flexible flow
focus focuse focused focusing follow following for form formation foster fostering found foundation foundational
four framework free from function functioning fundamental fundamentally further future gain gathered general
generally generation given global goal good greater group growing growth guide guideline had hand has have health
help helping here high higher highlight highlighting hinder historical history hold how however human idea identify
identifying identity illustrate image immediate impact impacting implement implementing implication importance
important improve improved improving include including incorporate increase increased increasing increasingly
indicate indicating individual industry influence influenced influencing inform information informed initial
initiative innovation innovative input insight instance instead institution integral integrate integration integrity
intended interact interaction interest internal interplay interpretation into introduced introduction involve
involved involving issue its itself just key knowledge known lack landscape language larger lasting law lead leading
learn learning led less level lie life like likelihood likely limit limitation limited line linked live local long
loss low lower made main maintain maintaining make making manage management managing manner many material may mean
meaning measure mechanism meet method methodology might minimize mitigate model modern moment monitoring more most
move movement multifaceted multiple must national natural nature navigate necessary need needed negative network new
not notable number occur offer often once one ongoing online only open operate operation opportunity option
organization original other out outcome over overall overview own part participation particular particularly pattern
perception perform performance period personal perspective phase phenomenon physical pivotal place plan planning
platform play point population pose position positive potential potentially power powerful practical practice
preference presence present pressure prevent primarily primary principle prioritize problem procedure process
product production professional profound program progress project promote promoting property protect protecting
provide provided providing public purpose quality question quickly raise range rapid rate rather reach reason
receive recent recognition recognizing reduce reduced reducing refer referred reflect reflecting regarding region
regular regulation reinforce reinforcing related relationship relevant reliability reliable rely remain report
represent representation represented require required requirement research researcher resource respond response
responsible result resulting return right rise risk robust role rule safety same scale scenario see seek seen sense
sensitive serve service sery set setting several shape share shared sharing shift should show shown significance
significant significantly similar simultaneously since single situation size skill small smaller social society
solution some source space specific stability stable stage standard state status step still strategic strategy
strength stress strong structure structured struggle student study success such suggest summary support supporting
surrounding system systematic take taken targeted task technique technology tend term test testing than that the
their them themselve then theory there thereby these they thinking this those three through throughout time together
tool topic toward traditional training treatment trend true turn two type typically ultimately under underlying
underscore understand understanding unique until use used useful user using utilize utilized utilizing valuable
value variable variation various vary varying view visual vital was water way well were what when where whether
which while who wide widely will with within without work working world would year you your
""",
)
