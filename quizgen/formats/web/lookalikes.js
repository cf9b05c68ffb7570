// Words that look alike and are not: the tables of quizgen's own marking, so that no slip makes one of another.
const LOOKALIKES = new Set(("adenine adenosine|affect effect|alanine arginine|alanine valine|allusion illusion|anterior interior|anterior "
  + "posterior|aural oral|brachial bronchi|capital capitol|carotid parotid|celia cilia|central ventral|centriole "
  + "centromere|centromere centrosome|chromatid chromatin|climate climax|complement compliment|cornea "
  + "corona|corrosion erosion|council counsel|cysteine cytosine|decision precision|denominator numerator|discreet "
  + "discrete|dividend divisor|dysphagia dysphasia|elicit illicit|emigrate immigrate|emigration immigration|ethane "
  + "methane|ethanol methanol|facial fascial|fission fusion|glucagon glycogen|guanidine guanine|ileum "
  + "ilium|inferior interior|integer integral|lactase lactate|leucine lysine|malleolus malleus|mean median|medial "
  + "median|median medium|meiosis mitosis|meteor meteorite|moment momentum|mucous mucus|neuron neutron|neutrino "
  + "neutron|nucleolus nucleus|nucleoside nucleotide|operator operon|palate palette|parameter perimeter|pelvic "
  + "peptic|perineal peritoneal|perineal peroneal|peritoneal peroneal|photon proton|pleural plural|principal "
  + "principle|prostate prostrate|radian radiant|radian radius|sclera sclerosis|silicon silicone|stationary stationery|synapsis "
  + "synopsis|tangent tangible|thiamin thymine|thiamine thymine|topic tropic|trophic tropic|ureter urethra|variance"
  + " variant|velocity viscosity|vesical vesicle|weather whether").split("|"));
const OPPOSITES = new Set(("above below|absorb release|acid base|acidic alkaline|acidic basic|activate inhibit|activation inhibition|add "
  + "remove|after before|agonist antagonist|always never|anabolic catabolic|anion cation|anode cathode|anterior "
  + "posterior|arterial venous|artery vein|attract repel|begin end|big small|child parent|client server|close "
  + "open|closed open|closing opening|cold hot|cold warm|concave convex|constrict dilate|constriction "
  + "dilation|contract expand|contract relax|contraction relaxation|decrease increase|demand supply|diastole "
  + "systole|diastolic systolic|diploid haploid|distal proximal|dominant recessive|dorsal ventral|down up|early "
  + "late|east west|even odd|excitatory inhibitory|exclude include|exhalation inhalation|exhale inhale|expiration "
  + "inspiration|export import|extension flexion|exterior interior|external internal|failure success|fall "
  + "rise|false true|fast slow|faster slower|female male|fewer more|first last|gain lose|gain loss|greater "
  + "less|heavy light|high low|higher lower|highest lowest|in out|inferior superior|inhibit stimulate|inhibition "
  + "stimulation|inner outer|input output|inside outside|into out|larger smaller|lateral medial|least most|left "
  + "right|less more|liquid solid|long short|longer shorter|lower raise|lower upper|maximal minimal|maximum "
  + "minimum|motor sensory|negative positive|north south|oxidation reduction|oxidized reduced|pull push|read "
  + "write|start stop|strong weak|stronger weaker|thick thin|vasoconstriction vasodilation").split("|"));
const PREFIXES = [
  "hyper hypo iso", "inter intra intro infra", "endo exo ecto epi", "macro micro nano milli kilo mega giga pico", "ante anti",
  "pre pro per post peri para", "sub super supra", "homo hetero", "pro ana meta telo inter cyto", "mono di tri tetra penta hexa bi uni poly oligo",
  "ortho meta para", "de re hyper hypo", "in im en em ex", "photo chemo litho auto hetero", "gluco glyco galacto",
  "osteo myo neuro chondro", "af ef", "ab ad ob",
].map((family) => family.split(" "));
const ENDINGS = [
  "ase ose ate ite ide", "ine ide one ane ene yne ole", "ic ous", "ia ium", "yl ol al",
  "er ed ing", "or ed ing", "less ful", "ism ist", "cyte blast clast",
  "tomy ectomy stomy", "itis osis oma", "gen gon gin", "ion or",
  "us um", "ee or", "ee er", "ation ator",
].map((family) => family.split(" "));
const TELLING = new Set([...OPPOSITES].flatMap((pair) => pair.split(" ")));

// True for two folded words that are terms of their own, however near their letters: nitrate and nitrite.
function differ(one, other) {
  const pair = [one, other].sort().join(" ");
  if (LOOKALIKES.has(pair) || OPPOSITES.has(pair)) return true;
  const swaps = (family, cut) => family.some((a) => family.some((b) => a !== b && cut(one, a) !== null && cut(one, a) === cut(other, b)));
  const head = (word, part) => (word.startsWith(part) && word.length > part.length + 2 ? word.slice(part.length) : null);
  const tail = (word, part) => (word.endsWith(part) && word.length > part.length + 2 ? word.slice(0, -part.length) : null);
  return PREFIXES.some((family) => swaps(family, head)) || ENDINGS.some((family) => swaps(family, tail));
}
