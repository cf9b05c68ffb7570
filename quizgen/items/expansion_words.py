"""Words that stand in long forms of abbreviations, by the part that they play there: what may stand in for what.

A word gives way only to words of its own class that begin with its letter. Words that mean nearly the same are
kept apart by `SAME`: "disease" is no wrong answer where "disorder" is right.
"""

from __future__ import annotations

# A class to a paragraph: bodies, illnesses, processes, means, measures, parts of machines, substances, parts of a body,
# what belongs to such a part, courses of an illness, places, business, things at large, people, and small classes.
_CLASSES = """
academy administration agency alliance assembly association authority bank board bureau center chamber coalition
college commission committee community conference congress consortium convention corporation council court
department directorate division exchange federation forum foundation fund group guild institute institution
initiative laboratory league ministry network office organization panel partnership party program project registry
school secretariat senate society taskforce trust union university

abscess allergy anemia anomaly arrest asthma atrophy block cancer carcinoma cirrhosis condition crisis damage defect
deficiency deficit degeneration dementia depression diabetes disability disease disorder dysfunction dysplasia edema
embolism event failure fever fibrosis fracture hemorrhage hypertension hypotension hypoxia impairment infarction
infection inflammation injury insufficiency ischemia lesion leukemia loss malformation obstruction occlusion palsy
perfusion pneumonia psychosis reaction sclerosis seizure sepsis shock spasm stenosis stroke syndrome tachycardia
thrombosis trauma tumor ulcer

absorption acceleration access accounting acquisition activation adaptation adjustment administration allocation
amplification analysis assessment assimilation assistance attachment attraction authentication automation budgeting
calculation calibration capture certification circulation classification clearance collection combustion
communication compensation competition compression computation computing condensation conduction conservation
consumption contraction control conversion cooperation coordination correction correlation cultivation delivery
depression design detection determination development diagnosis differentiation diffusion digestion discharge
discovery disposal distribution dispersion education elimination emission encryption engineering estimation
evaluation evaporation examination excitation excretion execution expression extraction fabrication fermentation
filtration fixation formation generation growth handling harvesting heating identification imaging immunization
implementation induction inflation information inhibition injection innovation insertion inspection insulation
insurance integration interaction interference interpretation intervention investigation investment isolation
labeling learning lending localization maintenance management manipulation manufacturing mapping marketing matching
measurement mediation metabolism migration mining mitigation mobilization modeling modification modulation
monitoring motion movement multiplication mutation navigation negotiation observation operation optimization
orientation oscillation oxidation participation payment penetration perception planning prediction preparation
prescription presentation preservation prevention processing procurement production projection promotion protection
purchasing purification quantification radiation reaction recognition recording recovery recruitment recycling
reduction reflection refraction registration regulation rehabilitation relaxation repair replacement replication
reporting reproduction resolution resonance respiration response retention retrieval rotation sampling scanning
scattering screening secretion sedimentation segmentation selection separation sequencing sharing simulation sorting
spending stabilization sterilization stimulation storage surveillance synthesis taxation testing tracking trading
training transcription transfer transformation translation transmission transplantation transport transportation
treatment utilization vaccination validation variation ventilation verification vibration visualization

algorithm analysis approach assay capillaroscopy chromatography chemotherapy endoscopy examination equation
framework function inventory instrument intervention language law logic method microscopy model operation plan
policy practice principle procedure process program protocol questionnaire radiography regimen rule scale scan
scheme score screening script sequence spectrometry spectroscopy standard strategy study surgery survey system task
technique test theorem theory therapy tomography tool toolkit treatment trial measure

acceleration activity altitude amount amplitude area average balance budget capacity charge coefficient
concentration conductance constant cost count coverage current degree deficit demand density depth deviation
dimension distance dose duration earnings efficiency energy equity error expenditure exposure factor flow flux force
fraction frequency gain gradient growth heat height impedance impulse income increment index indicator inductance
intensity interval latency length level limit load loss magnitude margin mass maximum mean median minimum moment
momentum number output oxygen pace percentage performance period permeability potential power pressure price
probability productivity profit purchase quality quantity quotient radius range rank rate ratio return revenue
resistance risk saturation savings score sensitivity share size speed spectrum stress strength supply surplus tariff
temperature tension time torque trade turnover utility value variance velocity viscosity voltage volume wage
wavelength wealth weight width yield

adapter address amplifier antenna application architecture array assembler axis battery beam bit block board bridge
buffer bus byte cable cache card cell channel chip circuit client clock code command compiler component computer
condenser controller converter core counter cycle data database decoder destination device diode disk display
document domain drive driver encoder engine entity environment exchange field file filter firewall format frame gate
gateway generator grid hardware header host hub identifier image input instruction interface internet keyboard
kernel key language laser layer library line link list locator logger loop machine machinery mainframe mask memory
menu message modem module monitor motor multiplexer name network node object operator outlet output packet page
panel path peripheral pixel platform pointer port process processor profile program programmer protocol proxy pump
query queue reader receiver record rectifier register relay repository resource retrieval router scanner schema
screen sector segment sensor server session signal socket software source stack station storage stream string switch
system table tag terminal text thread token transistor transmitter trigger tube unit user vector version video view
voice volume web window wire word

acetate acid alanine albumin alcohol aldehyde alkane amide amine ammonia amylase androgen antibody antigen arginine
benzene calcium caproate carbon carbonate carbohydrate casein catalase cellulose chloride cholesterol chromium
citrate collagen compound copper cortisol creatinine cyanide cysteine cytochrome cytosine dehydrogenase dextrose
dioxide dopamine elastin electrolyte enzyme estrogen ethanol ether ethylene factor fluoride fluorine formaldehyde
fructose galactose gas gelatin globulin glucose glutamate glutamine glycerol glycine glycogen gonadotropin halide
hemoglobin heparin histamine hormone hydrate hydrocarbon hydrogen hydrolase hydroxide insulin iodide iodine iron
keratin ketone kinase lactase lactate lactose lead leucine ligase lipase lipid lipoprotein lithium lysine magnesium
maltose mercury methane methanol methionine monoxide mineral naphthalene nicotine nitrate nitric nitrogen nitrite
nucleotide oxalate oxidase oxide oxygen ozone pectin pepsin peptide peroxide peroxidase phenol phosphate phosphatase
phospholipid polymer polymerase potassium progesterone prolactin propane propylene protease protein pyruvate
reductase renin resin ribose saline serine serotonin silicon sodium starch steroid sucrose sugar sulfate sulfide
sulfur synthase testosterone thymine thyroxine transferase triglyceride trypsin tryptophan tyrosine uracil urea
valine vitamin zinc

virus vaccine vector variant vesicle

vein vessel valve ventricle

health hospital hygiene housing heritage

fluid filtrate fiber fibrin

trial test treatment therapy

cell clot cluster corpuscle

matrix membrane mitochondrial mucosal

goods grants guarantees

service security supply system

triphosphate tetraphosphate thiophosphate

diphosphate disulfate dinitrate

monophosphate mononitrate monosulfate

adenosine alanine arginine asparagine

adenine alanine arginine aspartate

guanosine glucosamine glutamine glycine

nicotinamide nitrosamine naphthylamine

airway aorta arm artery axon bladder bone bowel brain breast bronchus capillary cartilage cerebellum cervix chest
colon cornea cortex cranium diaphragm disc duct epithelium esophagus ganglion gland heart hip hypothalamus ileum
intestine joint kidney knee larynx lens ligament limb liver lobe lumen lung lymph marrow membrane muscle neck
nephron nerve neuron nipple nucleus organ ovary palate pancreas pelvis pharynx placenta plasma platelet pons
prostate pulse rectum retina saliva sinus skin skull spine spleen sternum stomach tendon testis thalamus thigh
throat thymus thyroid tibia tissue tongue tonsil tooth trachea tract uterus vagina ventricle vertebra follicle fiber

abdominal adrenal alveolar anal aortic arterial atrial axillary biliary bronchial cardiac cardiovascular carotid
central cerebral cervical cortical cranial coronary corneal dental dermal dorsal duodenal embryonic endocrine
endothelial epidermal esophageal extracellular facial fetal gastric gastrointestinal genital glandular glomerular
hepatic hormonal ileal immune inguinal intestinal intracellular intracranial intravascular intravenous lateral
lumbar lymphatic mammary medial mesenteric mitral mucosal muscular musculoskeletal nasal neural neuronal nuclear
ocular optic oral orbital ovarian pancreatic parathyroid parietal pelvic peripheral peritoneal pituitary placental
plantar pleural portal prostatic pulmonary pyloric radial rectal renal respiratory retinal sacral salivary sensory
skeletal spinal somatic subcutaneous superficial sympathetic synaptic temporal testicular thoracic thyroid tracheal
tubular umbilical ureteral urethral urinary uterine vaginal vagal vascular venous ventral ventricular vertebral
visceral

acquired active acute adaptive advanced allergic asymptomatic atypical autoimmune bacterial benign bilateral chronic
clinical compensatory complex congenital congestive degenerative diffuse distal early endemic episodic essential
familial febrile focal fulminant functional generalized genetic hereditary hypertensive idiopathic infectious
infiltrative inflammatory inherited intermittent invasive ischemic juvenile latent lethal localized malignant
maternal metabolic metastatic mild mixed morbid necrotic neonatal nonspecific obstructive occlusive occupational
paroxysmal partial pathologic perinatal persistent postnatal posttraumatic premature prenatal primary progressive
proximal psychogenic rapid reactive recurrent residual rheumatic secondary selective septic severe spontaneous
sporadic stable sudden symptomatic systemic terminal toxic transient traumatic tropical unilateral unstable viral

african american annual arctic asian atlantic australian british canadian chinese civil collective combined common
commonwealth continental district domestic eastern european federal foreign french german global governmental
independent indian industrial interim internal international italian japanese joint judicial legal legislative local
maritime military municipal mutual national native natural naval neutral northern overseas pacific permanent
political preferential provincial regional royal rural russian scientific secret southern sovereign supreme
temporary territorial tribal unified universal urban voluntary western world

accessible accountable actual adjusted administrative aggregate agricultural allowable average bilateral capital
cash collective commercial commodity competitive comprehensive consumer contractual corporate criminal current
customer debt deferred direct discounted domestic economic employee employer enterprise environmental equity
essential estimated ethical exclusive executive expected external financial fiscal fixed foreign free fundamental
general global gross holding human incremental indirect individual industrial initial institutional integrated
intellectual interest internal key labor legal limited liquid logistic long loyalty managerial marginal market
maximum medium minimum monetary mutual national net nominal normal operating operational optimal ordinary
organizational outstanding personal potential preferred previous primary principal private product professional
profitable progressive project property public purchasing quarterly real recurring regular relative reliable reserve
residual retail revenue sales seasonal secure shared short social special stable standard stock strategic structural
supplier sustainable tangible target tax temporary total trade traditional transparent unique unit variable vendor
vertical visible weighted wholesale working yearly

absolute abstract accelerated acoustic activated adaptive additive adiabatic advanced aerobic algebraic alternating
ambient analog analytical angular applied artificial asymmetric asynchronous atmospheric augmented automated
automatic autonomous auxiliary axial basic behavioral binary biochemical biological bipolar buffered calculated
cascading cellular centrifugal ceramic chaotic chromatic circular classical closed cloud cognitive coherent
colloidal combined compact complementary complex composite computational computed computerized concentrated
conceptual concurrent conditional conductive configurable conjugated conserved constant continuous controlled
convective conventional converted convolutional coupled critical cross crystalline cubic cumulative cyclic damped
deductive deep dense derived descriptive deterministic dielectric differential digital dimensional direct discrete
dissolved distributed domestic double dual dynamic effective elastic electric electrical electrochemical
electromagnetic electron electronic electrostatic elemental emotional empirical encoded endothermic energetic
enhanced equivalent essential evolutionary exothermic experimental explicit exponential extended external
ferromagnetic finite flexible fluorescent focused formal forward fractional fragmented free functional fuzzy
generalized generative genetic genomic geographic geometric geothermal global gradual graphic graphical
gravitational harmonic heated heterogeneous hierarchical high homogeneous horizontal human hybrid hydraulic
hydrostatic hyperbolic ideal identical immediate immersive implicit improved incident incremental independent
indexed indirect individual inductive inert inertial inferred infinite infrared instant integral integrated
intelligent interactive intermediate intermittent internal interpersonal intrinsic inverse irradiated isolated
isotropic iterative joint kinetic laminar large latent lateral layered light linear linguistic liquid localized
logical longitudinal low luminous macroscopic magnetic managed manual marine massive mathematical mean mechanical
mental metallic microscopic minimal mobile modified modular molten moral motivational moving multiple mutual natural
negative nested networked neural neutral nominal nonlinear normal nuclear numerical objective oblique open
operational optical optimized orbital ordered ordinary orthogonal oscillating osmotic oxidative parallel parametric
partial passive periodic permanent perpendicular personal phased photochemical photovoltaic physical planar polar
polarized polymeric portable positive practical precise predictive primary probabilistic programmable progressive
proportional psychological pulsed pure quantitative quantum radial radiant radioactive random rapid rational
reactive real reciprocal rectangular recurrent reduced reflected refined regenerative regular relational relative
reliable remote renewable residual resonant reverse reversible rigid rotational saturated scalable scalar scanning
scattered secondary selective semantic semiconductor sensitive sensory sequential serial shared simple simulated
single smart solid soluble sonic spatial specific spectral stable standard static stationary statistical stochastic
structural structured subjective successive supervised surface symbolic symmetric synchronous synthetic systematic
systemic tactile technical temporal tensile thermal thermodynamic three-dimensional tidal topological total toxic
traditional transient translational transparent transverse triangular turbulent ultrasonic ultraviolet uncertain
uniform unified unsaturated unsupervised upper variable vascular verbal vertical virtual viscous visible visual
vocal volatile volumetric wide wireless zonal

messenger membrane mitochondrial modified mutant transfer template terminal transformed ribosomal regulatory
recombinant replicated small soluble spliced synthetic

accountant adult advisor agent analyst applicant assistant attorney auditor author buyer candidate caregiver
chairman child citizen clinician coach community consultant contractor coordinator counselor dealer dentist director
doctor donor driver editor educator employee employer engineer examiner executive expert family farmer group
guardian host human individual infant inspector instructor inventor investor judge lawyer leader lecturer lender
manager manufacturer member mentor mother neighbor nurse officer operator owner parent partner patient peer
physician planner player police practitioner professor programmer psychologist recipient representative researcher
resident retailer scientist secretary seller speaker specialist staff student supervisor supplier surgeon teacher
team technician tenant therapist trainer user victim visitor volunteer woman worker writer
"""
# A set to a line.
_SAME = """
disease disorder
center centre council
emission emissions
acquired active
injury insult
technique technology
analysis assessment
measurement monitoring
protein peptide
rate ratio
storage sequestration
purchase procurement purchasing
congenital chronic
evaluation examination
global general
society school
total true
device drive
screening scanning
committee commission
information intelligence
international intergovernmental
control coordination
syndrome sickness
cancer carcinoma neoplasm malignancy tumor sarcoma
natural native
response reaction
recurrent recurring relapsing
failure insufficiency deficiency dysfunction
program project
assessment analysis appraisal
access acquisition
principle practice process protocol policy procedure
virtual visual
cell clot corpuscle counter
tube text
method model
program project
customer client consumer
institute institution
average annual
network net
test trial
therapy treatment
training teaching
computed computerized
automated automatic
state sovereign
distributed decentralized
graphic graphical
electric electrical electronic electron
scan score
conversion combustion
learning literacy
operating operational
identification identity
"""
CLASSES = tuple(frozenset(words.split()) for words in _CLASSES.strip().split("\n\n"))
SAME = tuple(frozenset(words.split()) for words in _SAME.strip().splitlines())
KINDS_OF_ILLNESS = frozenset("disease disorder syndrome condition".split())
ILLNESSES = frozenset(
    "abscess allergy anemia arrest asthma cancer carcinoma cirrhosis crisis dementia depression diabetes "
    "edema embolism fever "
    "fracture leukemia palsy pneumonia psychosis seizure sepsis shock spasm stroke tumor ulcer".split()
)
