import type { CriteriaFamily } from '../../criteria/knowledge.ts';

/** F70–F89: intellectual disability and disorders of development. */
export const DEVELOPMENT: CriteriaFamily = {
  features: {
    'intellectual-disability': {
      says: 'low intellectual and adaptive functioning from early life',
      lifetime: true,
      en: `intellectual (disability|disabilities|impairment|functioning); (iq|full-scale) ~4 (69|68|67|66|65|64|63|62|61|60|59|58|57|56|55|54|53|52|51|50|49|48|47|46|45|44|43|42|41|40|39|38|37|36|35|34|33|32|31|30|28|25|22|20|18|15|below|under|range|between|estimated); (adaptive|self-help) ~2 (behaviour|behavior|skills|functioning|deficits); (learning|mental) disability|retardation; (special|sheltered|supported) (school|workshop|living|education|employment); mental age; (walked|talked|sat|spoke) ~3 (late|delayed); delayed milestones|global delay|developmental delay`,
    },
    'id-mild': {
      says: 'mild intellectual disability',
      lifetime: true,
      en: `(iq|full-scale) ~4 (69|68|67|66|65|64|63|62|61|60|59|58|57|56|55|54|53|52|51|50); mild (intellectual|learning); (reads|writes|reading) ~4 (simple|third-grade|primary|eight-year-old|nine-year-old|slowly); (lives|works|travels|shops|cooks) ~4 (with some support|semi-independent*|sheltered|simple meals|alone with)`,
    },
    'id-moderate': {
      says: 'moderate intellectual disability',
      lifetime: true,
      en: `(iq|full-scale) ~4 (49|48|47|46|45|44|43|42|41|40|39|38|37|36|35); moderate (intellectual|learning); (short|simple) (phrases|sentences); (supervision|supervised|prompt*) ~4 (dressing|washing|daily|self-care|meals|travel|money); group home`,
    },
    'id-severe': {
      says: 'severe intellectual disability',
      lifetime: true,
      en: `(iq|full-scale) ~4 (34|33|32|31|30|29|28|27|26|25|24|23|22|21|20); severe (intellectual|learning); (single words|few words|a handful of words|gestures); (help|assistance|dependent|support) ~4 (all (daily|activities|self-care)?|washing dressing|every activity|feeding)`,
    },
    'id-profound': {
      says: 'profound intellectual disability',
      lifetime: true,
      en: `(iq|full-scale) ~4 (19|18|17|16|15|14|13|12|11|10|below 20|under 20); profound; (total|constant|round-the-clock|24-hour) (care|nursing|dependence|supervision); (non-verbal|nonverbal|no speech|no words) ~6 (care|wheelchair|fed|immobile|continen*|incontinen*|understand*)`,
    },
    'genetic-id': {
      says: 'a genetic syndrome as cause',
      lifetime: true,
      en: `(down syndrome|down's|trisomy|fragile x|syngap1|angelman|williams syndrome|prader-willi|chromosom*|genetic (variant|test|testing|finding|syndrome)?|microdeletion|mutation|gene)`,
    },
    'speech-sounds': {
      says: 'speech-sound errors beyond the age',
      lifetime: true,
      en: `(articulat*|phonolog*|speech sound|speech sounds|pronunciation|mispronounc*|unintelligib*|intelligib*|consonant*|lisp); (omits|drops|substitutes|replaces|swaps|says) ~4 (sounds|consonants|sound|letters|tat for cat|t for k)`,
    },
    'expressive-language': {
      says: 'limited expressive language',
      lifetime: true,
      en: `(limited|small|reduced|poor|sparse|delayed|few) ~2 (vocabulary|expressive|words|sentences|grammar|utterances|language|speech); (short|two-word|three-word|incomplete) (sentences|phrases|utterances); expressive (language|vocabulary|delay); grammatical errors|tense errors|word-finding`,
    },
    'receptive-language': {
      says: 'poor understanding of language',
      lifetime: true,
      en: `(comprehen*|understand*|receptive|follow*|instructions) ~4 (poor|difficult*|impaired|delayed|limited|cannot|two-step|fails|below|simple|repeated|spoken|language)`,
    },
    stuttering: {
      says: 'stuttering',
      lifetime: true,
      en: `(stutter*|stammer*|dysfluen*|disfluen*|fluency disorder); (repeats|repetition|prolong*|blocks) ~4 (syllables|sounds|words|initial|syllable|speech)`,
    },
    'social-pragmatic': {
      says: 'poor social use of language',
      lifetime: true,
      en: `(pragmatic|social communication); (takes|take) ~3 literally; (sarcasm|irony|jokes|idioms|figurative); turn-taking`,
    },
    'hearing-loss': {
      says: 'hearing loss',
      lifetime: true,
      en: `(hearing loss|hearing-impaired|deaf|deafness|hearing aids|cochlear|glue ear|audiogram)`,
    },
    'reading-problem': {
      says: 'reading far below age and schooling',
      lifetime: true,
      en: `dyslexi*; (reading|reads|read|decod*|spelling|spells|phonic*|letters|words) ~5 (slow*|below|difficult*|labour*|labor*|guess*|inaccura*|errors|behind|effort*|struggl*|grade|poor|halting|percentile|confus*|reverses|age level|years behind|haltingly|skip*)`,
    },
    'math-problem': {
      says: 'arithmetic far below age and schooling',
      lifetime: true,
      en: `dyscalcul*; (arithmetic|maths|math|mathematics|calculation*|numbers|multiplication|sums|subtraction|tables|number|quantities|counting) ~5 (difficult*|below|fingers|struggl*|poor|cannot|behind|errors|percentile|confus*|grasp|fails|unable|facts)`,
    },
    'writing-problem': {
      says: 'written expression far below age',
      lifetime: true,
      en: `(dysgraphi*|written expression|handwriting|writing|composition|punctuation) ~4 (difficult*|below|illegible|poor|errors|struggl*|behind|laborious)`,
    },
    clumsiness: {
      says: 'motor coordination far below age',
      lifetime: true,
      en: `(clumsy|clumsiness|dyspraxi*|coordination|co-ordination|uncoordinated); (motor) (skills|coordination|milestones|planning|performance) ~3 (poor|below|delayed|late|impaired)?; (drops|bumps|trips|falls|knocks) ~4 (things|objects|into|over|cutlery|often|furniture); (shoelaces|buttons|scissors|cutlery|bicycle|catch|catching|ball|zip|zips|bike|handwriting) ~4 (cannot|unable|difficult*|struggl*|trouble|not|clums*|avoid*|late|learn*); (cannot|unable|struggles|difficulty|trouble) ~4 (shoelaces|buttons|scissors|bicycle|catch a ball|ride|button|laces)`,
    },
    'autism-social': {
      says: 'impaired social reciprocity and communication from early childhood',
      lifetime: true,
      en: `(autis*|asperger*|asd|neurodiver*); (eye contact|eye-contact|gaze) ~3 (poor|avoids|no|little|limited|fleeting|rare|lacks|reduced|absent|averts|avoided)?; @no ~2 (eye contact|eye-contact|pretend play|imaginative play|reciprocity|reciprocal|joint attention|pointing|shared enjoyment|response to name|small talk|gesture|gestures|friends (his|her) age); (does not|did not|doesn't|didn't|never|rarely|fails to|no|failed to) ~2 (point|pointing|respond to (his|her)? name|answer to|share interest*|share (toys|enjoyment)?|show|wave|look at|turn when|seek|play with others|play with other); (social (cues|reciprocity|communication|rules|signals|situations)|body language|facial expressions|other people's feelings|unwritten rules) ~4 (miss*|difficult*|poor|reads|understand*|impair*|confus*|puzzl*|hard|not|cannot|baffl*)?; (monologue*|lectures|one-sided|talks at); (echolal*|pronoun revers*|scripted|refers to himself in third|monotone|flat tone|sing-song|prosody|pedantic); (plays|playing|play|sits|stands) ~3 (alone|alongside|by himself|by herself|parallel|apart); literal*; regress* ~3 (language|words|skills|speech)?;
        (ados|ados-2|adi-r|srs-2|asc); (looks|looked|look|looking) ~3 (past|through|away|at mouths|at (his|her) hands|at the floor|sideways); (takes|took|interprets|understood|understands) ~4 (literal*|words|word for word|figures of speech|at face value); (correct*|interrupts|monologue|lecture*|explains|recites|talks) ~5 (at length|facts|whether or not|regardless|listener|bored|detail|topic|without noticing|rules|grammar|pause); (does not|did not|doesn't|didn't|never|rarely|cannot|hardly) ~2 (notice|read|understand|see|know|guess|respond|return|initiate|greet|ask) ~5 (bored|faces|tone|feelings|name|hint*|jokes|turn|others|smile|smiles|how to join|conversation|greeting*|why people|social|peers|back); (one|no|few) ~1 (friend|friends) ~5 (online|gaming|same interest|adult|adults|younger|chess|club)?; (plays|played|sat|sits|stands|stood|spends) ~3 (beside|alongside|next to|apart|edge|corner|alone|library|break*);
        (was|looked|seemed|genuinely) puzzled; (doesn't|does not|cannot|did not|didn't|unable to) (infer|gauge|tell|work out|grasp|pick up|pick up on|get) ~4 (feel|feels|feeling|feelings|think|want|mean|meant|hints|sarcasm|irony|tone|jokes|bored|when|why); (manual|rule book|rulebook|script|scripts) ~4 (people|feel|social|conversation*|small talk|greet*|coworkers|for that); (said|told|asked) ~4 (give me a hand|pull your socks|break a leg|hold on|pull up); (corrected|corrects|correcting) ~5 (manager|teacher|pronunciation|grammar|me|wording|boss|professor|lecturer|date|facts); told ~3 rude; (no|without|had no|never had) (playmates|playmate|friend|friends|small talk) ~4 (until|train|club|except|chess|online)?; (brought|showed|shows|shared|bring) no one; (unmodulated|monotonous|flat|even|formal|sing-song|robotic|loud|adult-like) ~1 (voice|tone|speech|intonation|prosody|phrasing); (side-on|sideways|facing away|looked at my (shoe|shoes|mouth|badge|shoulder|forehead)|over my shoulder|past my ear); (long|lengthy) ~1 (answer|answers|explanation|monologue|account) ~3 (on|about|of); (masks|masking|camouflag*|copies|mimics|imitates|studied|rehearsed|learnt|learned) ~5 (faces|expressions|girls|classmates|eye contact|others|smile|smiling|actors|phrases|conversation*); (raa-r|aq|aq-50|rads-r|cat-q|disco|3di|scq|cars-2);
        (found|hiding|hid|sat) ~2 under (a|the|his|her) (table|desk|bed|coat); (eyes|gaze) ~2 (on|at|to|fixed on) ~2 (radiator|floor|wall|ceiling|window|desk|hands|table|clock|carpet|screen|keys); (cannot|can't|could not|does not|did not) ~2 (tell|distinguish|see|notice) ~3 (teasing|joke|joking|sarcasm|hostility|lying|banter|flirting|irony|glance|turn|annoyed|angry|upset|bored); (invited|invites) no one; (stiffened|arched|stiff) ~3 (held|hugged|cuddled|touched|picked up); (carried|carries|clutched|slept with) ~3 (magnets|spoons|batteries|string|rocks|stones|keys|bottle tops|cable|cables|maps); (asked|asks|greets|greeted) ~3 (every|each) ~2 (visitor|guest|stranger|adult|person); (wait|waits|waited) ~2 (told|invited) ~4 turn; shutdown|shutdowns; (twists|twirls|rubs|flicks|strokes) ~2 (cord|string|sleeve|fabric|ribbon|fingers|label|hair tie); (own|private|parallel) ~1 (world|play|language); (group (work|projects|tasks)|teamwork|playground|break time|recess|lunch hour) ~4 (founder*|alone|difficult*|fails|hard|apart|walks the perimeter|library|confus*|exhaust*)`,
      es: `(autis*|asperger|tea); (contacto (ocular|visual)|mirada) ~3 (escas*|pobre|evit*|poc*|no|rehuy*|breve|fugaz|huidiz*)?; (no|apenas|escas*|sin|falta de|poca) ~2 (contacto ocular|contacto visual|juego simbolico|reciprocidad|senala|responde a su nombre|comparte|juego imaginativo|juega con|mira a los ojos|gestos|sonrisa social); (senales|claves|normas|situaciones|reglas) sociales; (literal*|ironia|dobles sentidos|bromas); (ecolal*|monologo*|prosodia|tono monotono|lenguaje pedante); (juega|juego|juegos) ~2 (sol*|aparte|paralelo|solitari*);
        (interaccion|relacion|comunicacion|reciprocidad) social; (no|poco) ~2 (capta|entiende|percibe|comprende) ~3 (bromas|ironia|gestos|intencion*|senales|indirectas|sentimientos); (amigos|amistades) ~3 (no|sin|cuesta|dificil|pocos)?; (habla|tono|voz) ~2 (monoton*|cantarin*|formal|plano)`,
    },
    'restricted-interests': {
      says: 'restricted interests, routines or sensory sensitivities',
      lifetime: true,
      en: `(restricted|intense|circumscribed|all-absorbing|narrow|fixated|encyclopaedic|encyclopedic|special|obsessive) ~2 (interest|interests|knowledge|preoccupation|fascination|topics|topic); (train|trains|timetable|timetables|dinosaurs|maps|vacuum cleaners|elevators|washing machines|bus routes|flags|planets|numbers|number plates|weather) ~5 (hours|recites|memoris*|memoriz*|knows every|knowledge|talks|by heart|facts|obsess*|fascinat*|lines|list*|interest*); (lines up|lining up|spins|spinning|flaps|flapping|rocks|rocking|hand-flapping|stereotyp*|toe-walking|toe walking|walks on tiptoe|twirls|hand flapping|finger-flicking|stimming); (routine|routines|sameness|change|changes|same route|rituals|unexpected change|schedule|plans) ~5 (insist*|distress*|upset*|rigid*|meltdown*|screams|tantrum*|inflexib*|must|same|panic*|cannot bear|hates|identical|strict|change*|fixed|cling*); (covers|blocks) ~2 ears; (noise|noises|textures|labels|lights|sounds|smells|clothing|hand dryers|seams|light|touch) ~4 (sensitiv*|hypersensitiv*|intolerab*|overwhelm*|unbearable|distress*|cannot bear|cannot tolerate|oversensit*|painful|covers|upset*); (hypersensit*|hypersensib*|over-sensitive|sensory); meltdown*;
        (wheels|fans|ceiling fan|washing machine|lift|elevator|tram*|train*|bus|buses|timetable*|maps|metro|dinosaur*|planet*|flag|flags|calendar*|numbers|fonts|vacuum|engine*|railway*|pylons|sharks|insects|volcano*|batteries|traffic lights) ~6 (hours|facts|heart|spin*|watch*|recit*|list*|memor*|draw*|collect*|line*|models|lecture*|everything|knows|name*|obsess*|sort*); (same|identical|fixed|exact) ~2 (route|seat|plate|cup|food|order|breakfast|clothes|sequence|chair|way|lunch|bedtime|shirt|spoon); (change*|unannounced|substitute|cancel*|different|detour|moved|late|fire drill|supply teacher) ~6 (scream*|meltdown*|cried|hours|distress*|upset|tantrum|panic*|hid|head|shut down|shutdown*|inconsol*|floor|rage); (labels|seams|hand dryer*|hoover|vacuum|cafeteria|canteen|assembly|fluorescent|perfume|blender|socks|haircuts|tags|siren*|balloons) ~5 (cover*|ears|cut out|cannot|hurts|scream*|refus*|noise|unbearable|distress*|avoid*|itch*|headphones); (ear defenders|noise-cancelling|noise cancelling|rocks back|flicks ~2 fingers|flaps);
        (timetable|timetables|rolling stock|locomotives|bus routes|tram lines|flags|capital cities|fonts|typeface|typefaces|vacuum cleaners|washing machine*|pylons|prime numbers|calendars|serial numbers|dinosaurs|moths|beetles|fungi|maps|elevators|escalators|traffic lights|licence plates|kings and queens|periodic table|constellations|weather records|batteries|octopus*|sharks) ~4 (onward|arranged|by heart|knows every|recit*|collect*|memor*|catalogu*|manual|lecture*|alphabet*); (keeps|knows|recites|collects|memoris*|memoriz*|catalogues|draws|lists) ~4 (timetables|rolling stock|locomotives|bus routes|tram lines|flags|capital cities|fonts|vacuum cleaners|pylons|dinosaurs|moths|beetles|maps|licence plates|constellations); rolling stock; (changed|change|changes|moved|altered|cancelled|canceled|rearranged|replaced) ~4 (without warning|unannounced|notice|last minute|at short notice); (route|routine|order|seat|shift|timetable|plan) ~3 (changed|altered|moved|disrupted|cancelled) ~9 (stood still|froze|walked home|hit*|screamed|meltdown*|shut down|cried|distress*|refused|rocked|left|ran|head); (poured|put|cut|served|placed) ~2 (milk|sauce|toast|peas|cup|plate) ~3 (before|wrong|touch*|order|first); (chewing|humming|fluorescent|buzzing|hand dryer*|crowd|cutlery) (sounds|noise|noises|lights); (labels|seams|wool|lights) ~2 (unbearable|hurt*|cannot|scratch*); (ear defenders|earplugs|noise-cancelling headphones|weighted blanket|sunglasses indoors|tags removed|same meal|same food|same seat|same mug|same t-shirt|identical (shirts|meals|lunch)); (written instructions|advance notice|advance warning|visual timetable|visual schedule|24 h warning|predictab*); likes order; (exact|same|precise) ~1 (time|minute) ~2 (every|each)?`,
      es: `(intereses|interes|temas) ~2 (restringid*|intens*|absorb*|limitad*|obsesiv*|fij*|peculiar*|monotematic*); (trenes|horarios|dinosaurios|mapas|planetas|lineas de metro|banderas|ascensores|lavadoras); (alinea|ordena en fila|gira|aletea|aleteo|balanceo|se balancea|estereotip*|manierismo*|anda de puntillas); (rutina|rutinas|cambio|cambios|imprevist*|mismo orden|invariab*) ~4 (insist*|rigid*|angusti*|rabiet*|altera*|inflexib*|tolera*|descompon*|necesita|mal|llor*|grit*|desbord*)?; (se tapa) ~1 oidos; (ruido*|texturas|etiquetas|luces|olores|sensorial*) ~4 (molest*|sensib*|hipersensib*|insoport*|intoler*|desbord*|no tolera|agob*)?; hipersensib*;
        (rutina|rutinas|cambios|cambio) ~5 (llant*|crisis|rabiet*|angust*|rigid*|mal|insist*|altera*); (habla|datos|sabe|memoriza) ~4 (tema|trenes|dinosaurios|planetas|mapas|horarios|detalle)`,
    },
    'rett-signs': {
      says: 'regression in a girl with loss of hand use',
      lifetime: true,
      en: `rett|mecp2; (hand-wringing|hand wringing|wringing|midline hand|hand-washing movements); (lost|loss) ~3 (purposeful|hand); deceleration ~2 head`,
    },
    'late-regression': {
      says: 'loss of skills after at least two normal years',
      lifetime: true,
      en: `(disintegrat*|heller); (normal|typical) (development) ~6 (three|four|five|two|3|4|age) ~8 (lost|loss|regress*); (lost|losing|loss of) ~4 (speech|language|toilet|toileting|bladder|motor|skills|play) ~6 (age|three|four|five|previously|acquired|months)`,
    },
  },
  profiles: [
    { codes: 'F70', required: { 'intellectual-disability': 3.5, 'id-mild': 3 }, near: 'F7' },
    { codes: 'F71', required: { 'intellectual-disability': 3.5, 'id-moderate': 3 }, near: 'F7' },
    { codes: 'F72', required: { 'intellectual-disability': 3.5, 'id-severe': 3 }, near: 'F7' },
    { codes: 'F73', required: { 'intellectual-disability': 3.5, 'id-profound': 3.5 }, near: 'F7' },
    { codes: 'F78 F78.A', required: { 'intellectual-disability': 3.5, 'genetic-id': 3 }, near: 'F7 F84' },
    { codes: 'F79', residual: true, required: { 'intellectual-disability': 5 }, near: 'F7 F84 F89' },
    { codes: 'F80.0', required: { 'speech-sounds': 6 }, near: 'F80' },
    {
      codes: 'F80.1',
      required: { 'expressive-language': 5.5 },
      supporting: { 'speech-sounds': 0.5 },
      against: { 'receptive-language': 1.5, 'restricted-interests': 2, 'memory-decline': 3 },
      near: 'F80 F88 F89',
    },
    {
      codes: 'F80.2',
      required: { 'receptive-language': 4, 'expressive-language': 2.5 },
      against: { 'restricted-interests': 2, 'memory-decline': 3, negative: 1 },
      near: 'F80 F88 F89',
    },
    {
      codes: 'F80.4',
      required: { 'hearing-loss': 4.5, 'expressive-language/speech-sounds/receptive-language': 3 },
      near: 'F80',
    },
    { codes: 'F80.81', required: { stuttering: 6 }, near: 'F80 F98.5' },
    { codes: 'F80.82', required: { 'social-pragmatic': 5.5 }, against: { 'restricted-interests': 2 }, near: 'F80 F84' },
    {
      codes: 'F80.8 F80.89 F80.9',
      residual: true,
      required: { 'speech-sounds/expressive-language/receptive-language': 4.5 },
      against: { 'memory-decline': 3 },
      near: 'F80 F88 F89',
    },
    { codes: 'F81.0', required: { 'reading-problem': 6 }, supporting: { 'school-problems': 0.3 }, near: 'F81' },
    { codes: 'F81.2', required: { 'math-problem': 6 }, near: 'F81' },
    { codes: 'F81.81', required: { 'writing-problem': 6 }, near: 'F81' },
    {
      codes: 'F81.8 F81.89 F81.9',
      residual: true,
      required: { 'reading-problem/math-problem/writing-problem': 4 },
      near: 'F81',
    },
    { codes: 'F82', required: { clumsiness: 6 }, near: 'F82 F88 F89' },
    {
      codes: 'F84.0 F84 F84.5 F84.8 F84.9',
      required: { 'autism-social': 4, 'restricted-interests': 4 },
      supporting: { 'since-childhood': 1, stereotypies: 0.5, 'expressive-language': 0.3 },
      against: { hallucinations: 1 },
      near: 'F84 F88 F89 F80.82',
    },
    { codes: 'F84.2', required: { 'rett-signs': 6 }, near: 'F84' },
    { codes: 'F84.3', required: { 'late-regression': 6 }, near: 'F84' },
    {
      codes: 'F88 F89',
      residual: true,
      required: { 'autism-social/clumsiness/expressive-language/intellectual-disability': 4 },
      near: 'F7 F8',
    },
  ],
};
