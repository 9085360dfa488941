import type { CriteriaFamily } from '../../criteria/knowledge.ts';

/** F70–F98: intellectual disability, developmental disorders, and those with onset in childhood. */
export const DEVELOPMENT: CriteriaFamily = {
  features: {
    'intellectual-disability': {
      says: 'low intellectual and adaptive functioning from early life',
      lifetime: true,
      en: `intellectual (disability|disabilities|impairment|functioning); (iq|full-scale) ~4 (69|68|67|66|65|64|63|62|61|60|59|58|57|56|55|54|53|52|51|50|49|48|47|46|45|44|43|42|41|40|39|38|37|36|35|34|33|32|31|30|28|25|22|20|18|15|below|under|range|between|estimated); (adaptive|self-help) ~2 (behaviour|behavior|skills|functioning|deficits); (learning|mental) disability|retardation; (special|sheltered|supported) (school|workshop|living|education|employment) ~3; mental age; (walked|talked|sat|spoke) ~3 (late|delayed) ~3; delayed milestones|global delay|developmental delay`,
    },
    'id-mild': {
      says: 'mild intellectual disability',
      lifetime: true,
      en: `(iq|full-scale) ~4 (69|68|67|66|65|64|63|62|61|60|59|58|57|56|55|54|53|52|51|50); mild (intellectual|learning) ~1; (reads|writes|reading) ~4 (simple|third-grade|primary|eight-year-old|nine-year-old|slowly); (lives|works|travels|shops|cooks) ~4 (with some support|semi-independent*|sheltered|simple meals|alone with)`,
    },
    'id-moderate': {
      says: 'moderate intellectual disability',
      lifetime: true,
      en: `(iq|full-scale) ~4 (49|48|47|46|45|44|43|42|41|40|39|38|37|36|35); moderate (intellectual|learning) ~1; (short|simple) (phrases|sentences) ~4; (supervision|supervised|prompt*) ~4 (dressing|washing|daily|self-care|meals|travel|money); group home`,
    },
    'id-severe': {
      says: 'severe intellectual disability',
      lifetime: true,
      en: `(iq|full-scale) ~4 (34|33|32|31|30|29|28|27|26|25|24|23|22|21|20); severe (intellectual|learning) ~1; (single words|few words|a handful of words|gestures) ~5; (help|assistance|dependent|support) ~4 (all (daily|activities|self-care)?|washing dressing|every activity|feeding)`,
    },
    'id-profound': {
      says: 'profound intellectual disability',
      lifetime: true,
      en: `(iq|full-scale) ~4 (19|18|17|16|15|14|13|12|11|10|below 20|under 20); profound ~3; (total|constant|round-the-clock|24-hour) (care|nursing|dependence|supervision) ~3; (non-verbal|nonverbal|no speech|no words) ~6 (care|wheelchair|fed|immobile|continen*|incontinen*|understand*)`,
    },
    'genetic-id': {
      says: 'a genetic syndrome as cause',
      lifetime: true,
      en: `(down syndrome|down's|trisomy|fragile x|syngap1|angelman|williams syndrome|prader-willi|chromosom*|genetic (variant|test|testing|finding|syndrome)?|microdeletion|mutation|gene) ~3`,
    },
    'speech-sounds': {
      says: 'speech-sound errors beyond the age',
      lifetime: true,
      en: `(articulat*|phonolog*|speech sound|speech sounds|pronunciation|mispronounc*|unintelligib*|intelligib*|consonant*|lisp) ~4; (omits|drops|substitutes|replaces|swaps|says) ~4 (sounds|consonants|sound|letters|tat for cat|t for k)`,
    },
    'expressive-language': {
      says: 'limited expressive language',
      lifetime: true,
      en: `(limited|small|reduced|poor|sparse|delayed|few) ~2 (vocabulary|expressive|words|sentences|grammar|utterances|language|speech); (short|two-word|three-word|incomplete) (sentences|phrases|utterances); expressive (language|vocabulary|delay) ~2; grammatical errors|tense errors|word-finding`,
    },
    'receptive-language': {
      says: 'poor understanding of language',
      lifetime: true,
      en: `(comprehen*|understand*|receptive|follow*|instructions) ~4 (poor|difficult*|impaired|delayed|limited|cannot|two-step|fails|below|simple|repeated|spoken|language) ~2`,
    },
    stuttering: {
      says: 'stuttering',
      lifetime: true,
      en: `(stutter*|stammer*|dysfluen*|disfluen*|fluency disorder); (repeats|repetition|prolong*|blocks) ~4 (syllables|sounds|words|initial|syllable|speech)`,
    },
    'social-pragmatic': {
      says: 'poor social use of language',
      lifetime: true,
      en: `(pragmatic|social communication) ~3; (takes|take) ~3 literally; (sarcasm|irony|jokes|idioms|figurative) ~4; turn-taking`,
    },
    'hearing-loss': {
      says: 'hearing loss',
      lifetime: true,
      en: `(hearing loss|hearing-impaired|deaf|deafness|hearing aids|cochlear|glue ear|audiogram) ~3`,
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
      en: `(clumsy|clumsiness|dyspraxi*|coordination|co-ordination|uncoordinated) ~4; (motor) (skills|coordination|milestones|planning|performance) ~3 (poor|below|delayed|late|impaired)?; (drops|bumps|trips|falls|knocks) ~4 (things|objects|into|over|cutlery|often|furniture); (shoelaces|buttons|scissors|cutlery|bicycle|catch|catching|ball|zip|zips|bike|handwriting) ~4 (cannot|unable|difficult*|struggl*|trouble|not|clums*|avoid*|late|learn*); (cannot|unable|struggles|difficulty|trouble) ~4 (shoelaces|buttons|scissors|bicycle|catch a ball|ride|button|laces)`,
    },
    'autism-social': {
      says: 'impaired social reciprocity and communication from early childhood',
      lifetime: true,
      en: `(autis*|asperger*|asd|neurodiver*); (eye contact|eye-contact|gaze) ~3 (poor|avoids|no|little|limited|fleeting|rare|lacks|reduced|absent|averts|avoided)?; @no ~2 (eye contact|eye-contact|pretend play|imaginative play|reciprocity|reciprocal|joint attention|pointing|shared enjoyment|response to name|small talk|gesture|gestures|friends (his|her) age); (does not|did not|doesn't|didn't|never|rarely|fails to|no|failed to) ~2 (point|pointing|respond to (his|her)? name|answer to|share interest*|share (toys|enjoyment)?|show|wave|look at|turn when|seek|play with others|play with other); (social (cues|reciprocity|communication|rules|signals|situations)|body language|facial expressions|other people's feelings|unwritten rules) ~4 (miss*|difficult*|poor|reads|understand*|impair*|confus*|puzzl*|hard|not|cannot|baffl*)?; (monologue*|lectures|one-sided|talks at) ~3; (echolal*|pronoun revers*|scripted|refers to himself in third|monotone|flat tone|sing-song|prosody|pedantic) ~3; (plays|playing|play|sits|stands) ~3 (alone|alongside|by himself|by herself|parallel|apart) ~2; literal* ~3; regress* ~3 (language|words|skills|speech)?;
        (ados|ados-2|adi-r|srs-2|asc) ~2; (looks|looked|look|looking) ~3 (past|through|away|at mouths|at (his|her) hands|at the floor|sideways); (takes|took|interprets|understood|understands) ~4 (literal*|words|word for word|figures of speech|at face value); (correct*|interrupts|monologue|lecture*|explains|recites|talks) ~5 (at length|facts|whether or not|regardless|listener|bored|detail|topic|without noticing|rules|grammar|pause); (does not|did not|doesn't|didn't|never|rarely|cannot|hardly) ~2 (notice|read|understand|see|know|guess|respond|return|initiate|greet|ask) ~5 (bored|faces|tone|feelings|name|hint*|jokes|turn|others|smile|smiles|how to join|conversation|greeting*|why people|social|peers|back); (one|no|few) ~1 (friend|friends) ~5 (online|gaming|same interest|adult|adults|younger|chess|club)?; (plays|played|sat|sits|stands|stood|spends) ~3 (beside|alongside|next to|apart|edge|corner|alone|library|break*) ~3`,
      es: `(autis*|asperger|tea); (contacto (ocular|visual)|mirada) ~3 (escas*|pobre|evit*|poc*|no|rehuy*|breve|fugaz|huidiz*)?; (no|apenas|escas*|sin|falta de|poca) ~2 (contacto ocular|contacto visual|juego simbolico|reciprocidad|senala|responde a su nombre|comparte|juego imaginativo|juega con|mira a los ojos|gestos|sonrisa social); (senales|claves|normas|situaciones|reglas) sociales ~3; (literal*|ironia|dobles sentidos|bromas) ~2; (ecolal*|monologo*|prosodia|tono monotono|lenguaje pedante) ~2; (juega|juego|juegos) ~2 (sol*|aparte|paralelo|solitari*);
        (interaccion|relacion|comunicacion|reciprocidad) social ~2; (no|poco) ~2 (capta|entiende|percibe|comprende) ~3 (bromas|ironia|gestos|intencion*|senales|indirectas|sentimientos); (amigos|amistades) ~3 (no|sin|cuesta|dificil|pocos)?; (habla|tono|voz) ~2 (monoton*|cantarin*|formal|plano)`,
    },
    'restricted-interests': {
      says: 'restricted interests, routines or sensory sensitivities',
      lifetime: true,
      en: `(restricted|intense|circumscribed|all-absorbing|narrow|fixated|encyclopaedic|encyclopedic|special|obsessive) ~2 (interest|interests|knowledge|preoccupation|fascination|topics|topic); (train|trains|timetable|timetables|dinosaurs|maps|vacuum cleaners|elevators|washing machines|bus routes|flags|planets|numbers|number plates|weather) ~5 (hours|recites|memoris*|memoriz*|knows every|knowledge|talks|by heart|facts|obsess*|fascinat*|lines|list*|interest*); (lines up|lining up|spins|spinning|flaps|flapping|rocks|rocking|hand-flapping|stereotyp*|toe-walking|toe walking|walks on tiptoe|twirls|hand flapping|finger-flicking|stimming) ~4; (routine|routines|sameness|change|changes|same route|rituals|unexpected change|schedule|plans) ~5 (insist*|distress*|upset*|rigid*|meltdown*|screams|tantrum*|inflexib*|must|same|panic*|cannot bear|hates|identical|strict|change*|fixed|cling*); (covers|blocks) ~2 ears; (noise|noises|textures|labels|lights|sounds|smells|clothing|hand dryers|seams|light|touch) ~4 (sensitiv*|hypersensitiv*|intolerab*|overwhelm*|unbearable|distress*|cannot bear|cannot tolerate|oversensit*|painful|covers|upset*); (hypersensit*|hypersensib*|over-sensitive|sensory) ~3; meltdown*;
        (wheels|fans|ceiling fan|washing machine|lift|elevator|tram*|train*|bus|buses|timetable*|maps|metro|dinosaur*|planet*|flag|flags|calendar*|numbers|fonts|vacuum|engine*|railway*|pylons|sharks|insects|volcano*|batteries|traffic lights) ~6 (hours|facts|heart|spin*|watch*|recit*|list*|memor*|draw*|collect*|line*|models|lecture*|everything|knows|name*|obsess*|sort*); (same|identical|fixed|exact) ~2 (route|seat|plate|cup|food|order|breakfast|clothes|sequence|chair|way|lunch|bedtime|shirt|spoon) ~4; (change*|unannounced|substitute|cancel*|different|detour|moved|late|fire drill|supply teacher) ~6 (scream*|meltdown*|cried|hours|distress*|upset|tantrum|panic*|hid|head|shut down|shutdown*|inconsol*|floor|rage); (labels|seams|hand dryer*|hoover|vacuum|cafeteria|canteen|assembly|fluorescent|perfume|blender|socks|haircuts|tags|siren*|balloons) ~5 (cover*|ears|cut out|cannot|hurts|scream*|refus*|noise|unbearable|distress*|avoid*|itch*|headphones); (ear defenders|noise-cancelling|noise cancelling|rocks back|flicks ~2 fingers|flaps)`,
      es: `(intereses|interes|temas) ~2 (restringid*|intens*|absorb*|limitad*|obsesiv*|fij*|peculiar*|monotematic*); (trenes|horarios|dinosaurios|mapas|planetas|lineas de metro|banderas|ascensores|lavadoras) ~4; (alinea|ordena en fila|gira|aletea|aleteo|balanceo|se balancea|estereotip*|manierismo*|anda de puntillas) ~3; (rutina|rutinas|cambio|cambios|imprevist*|mismo orden|invariab*) ~4 (insist*|rigid*|angusti*|rabiet*|altera*|inflexib*|tolera*|descompon*|necesita|mal|llor*|grit*|desbord*)?; (se tapa) ~1 oidos; (ruido*|texturas|etiquetas|luces|olores|sensorial*) ~4 (molest*|sensib*|hipersensib*|insoport*|intoler*|desbord*|no tolera|agob*)?; hipersensib*;
        (rutina|rutinas|cambios|cambio) ~5 (llant*|crisis|rabiet*|angust*|rigid*|mal|insist*|altera*); (habla|datos|sabe|memoriza) ~4 (tema|trenes|dinosaurios|planetas|mapas|horarios|detalle)`,
    },
    'rett-signs': {
      says: 'regression in a girl with loss of hand use',
      lifetime: true,
      en: `rett|mecp2; (hand-wringing|hand wringing|wringing|midline hand|hand-washing movements) ~4; (lost|loss) ~3 (purposeful|hand) ~3; deceleration ~2 head`,
    },
    'late-regression': {
      says: 'loss of skills after at least two normal years',
      lifetime: true,
      en: `(disintegrat*|heller); (normal|typical) (development) ~6 (three|four|five|two|3|4|age) ~8 (lost|loss|regress*); (lost|losing|loss of) ~4 (speech|language|toilet|toileting|bladder|motor|skills|play) ~6 (age|three|four|five|previously|acquired|months)`,
    },
    inattention: {
      says: 'inattention',
      lifetime: true,
      en: `inattenti*|distractib*|distractible|distracted|absent-minded|daydream*|forgetful|disorganised|disorganized; (easily|constantly|readily) (distracted|side-tracked|sidetracked|diverted); (careless) (mistakes|errors); (loses|losing|misplaces|forgets|lost|leaves) ~4 (keys|books|homework|pencils|jacket|phone|things|belongings|wallet|appointments|deadlines|coat|gloves|equipment|pencil); (attention|concentration|focus|mind) ~3 (wanders|drifts|span|short|sustain*|slips|flits|elsewhere|lapses|fleeting); (does not|doesn't|cannot|can't|fails to|never|rarely|struggles to|unable to|difficulty) ~2 (listen|seem to listen|finish*|follow through|organise|organize|sustain|stay on|stick to|complete|organising|organizing|finishing|keep track|sustaining|concentrate|focus) ~3; (unfinished|half-finished|incomplete|late) ~2 (tasks|homework|projects|work|chores|assignments); (starts|begins) ~4 (finish*|another|next|abandon*); (procrastinat*|puts off|time management|double-booked|misses deadlines|missed deadlines) ~3; (stares|gazes|looks) out ~2 window;
        attention ~2 (slips|slipped|slides|slid|drifts|drifted|flags|leaves|goes|lost|breaks); (missed|forgotten|overdue|late) ~1 (deadlines|appointments|bills|fees|messages|errands|homework); (small|careless|slip|avoidable|silly) (errors|mistakes|slips) ~2; (lost|mislaid|misplaced) (belongings|keys|papers|things|items|gloves); (loose|piles of) papers; misses (details|small print|the point|steps); (unfinished|half-done|half-made|open|undone|abandoned) ~2 (tasks|task|chores|projects|homework|idea|duties); time ~2 (slips away|lost|misjudg*|underestimat*); (called|pulled|drawn) away by ~3; (organise|organising|organize|prioritise|planning|sequencing) ~3 (defeats|difficult*|poor|weak|hard|fails); (late fees|reminders|calendar) ~3;
        (asrs|conners|adhd|caars) ~2; (methylphenidate|lisdexamfetamine|atomoxetine|dexamfetamine|guanfacine) ~1; (instructions|sentence|question|story|page|book|film|form|email|task|conversation|lecture|homework|recipe) ~5 (halfway|lost|forgot*|drift*|unfinish*|repeat*|three times|again|wander*|elsewhere|distract*|abandon*|first step|lose*); (keys|phone|wallet|glasses|jumper|lunchbox|pe kit|bag|water bottle|passport|bus pass|coat|pencil case) ~5 (lost|loses|forgot*|left|third|replac*|missing|fridge|again|misplac*|week|month); (deadline*|bills|tax|invoice*|rent|appointment*|library books|reminder*|fines|fine|forms|emails) ~5 (miss*|late|forgot*|unpaid|last minute|overdue|unopen*|pile*|panic|final|unanswered|extension*); (could do better|bright but|not working to potential|careless|head in the clouds|needs reminding|underachiev*|potential)`,
      es: `(inatencion|distraid*|distrae*|distraccion|despistad*|despistes|olvidadiz*|desorganizad*|ensonaciones|en las nubes); (errores|fallos|faltas) ~2 (descuido|atencion|despiste); (pierde|olvida|extravia|deja|perdid*) ~4 (llaves|libros|deberes|material|cosas|movil|chaqueta|citas|objetos|estuche|agenda|mochila|cartera); (atencion|concentracion|foco|mente) ~3 (dispers*|breve|corta|salta|decae|fluctu*|sosten*|va|manten*|escas*|vuela); (no|apenas|le cuesta|dificultad) ~3 (escucha*|termina*|acaba*|organiz*|atiende|atender|concentra*|seguir instrucciones|sigue instrucciones|mantener la atencion); (a medias|sin acabar|sin terminar|inacabad*|no termina|no acaba) ~2; (procrastin*|aplaza|pospone|mala planificacion) ~2;
        atencion ~3 (escapa|resbala|abandona|pierde|desliza|cae|desvia); (plazos|citas|facturas|mensajes|recados|deberes|pagos) ~3 (olvid*|perdid*|tarde|incumplid*|vencid*|pendient*|se pasan); (errores|fallos|descuidos) ~2 (pequen*|tont*|evitables|bulto)?; (detalles) ~2 (escapan|pierde|salta); (papeles|cajones|mochila|mesa) ~3 (suelt*|desorden*|revuelt*|caos); (a medias|a medio) ~1 (hacer|acabar|terminar)?; (mirando|mira|mirada) ~3 (vacio|ventana|nubes); (organizarse|planificar|planificacion|prioridades) ~3`,
    },
    hyperactivity: {
      says: 'hyperactivity or impulsivity',
      lifetime: true,
      en: `hyperactiv*|overactive|impulsiv*|fidget*|restless; (cannot|can't|unable|never|does not|doesn't|struggles|difficulty|hard) ~3 (sit still|stay seated|remain seated|wait|keep still|sit through|stay in|sitting still|waiting); (blurts|blurting|interrupts|interrupting|butts in|intrudes|talks over|calls out|shouts out) ~3; (driven by|as if) ~2 motor; on the go; (climbs|climbing|runs|running|jumps) ~3 (furniture|about|around|everything|excessively|classroom|corridor*|off)?; (leaves|gets up|out of|left) ~3 (seat|chair|desk|table) ~2; (talks) (excessively|incessantly|non-stop|too much); (wait) ~2 turn; (squirms|wriggles|taps|drums) ~3; acts without thinking|before thinking;
        (constantly|always|forever|perpetually) (moving|in motion|on the move|busy); (answers|replies|answered|answer) ~3 (before|question ends); (interrupt|interrupts|interrupted|interrupting) ~3 (others|conversation*|class|teacher|people|twice|games|turn); (leg|foot|knee|fingers|pen) ~2 (bounces|bouncing|tapping|jiggling|drumming|taps|drums); (impulsive|impulsively|rash|rashly|hasty|acts first) ~3; (inner|motor|physical|constant) (restlessness|unrest|drive);
        (chair|desk|seat|table|queue|cinema|meeting|dinner|mass|church|lesson*|carpet) ~6 (up|swing*|rock*|leav*|left|wander*|pac*|stand*|rise*|stood|fidget*|wriggl*|under|climb*|bounc*|rotat*|spun|twice|repeatedly); (answers|answered|shouts|shout*|call* out|finishes|speaks|talks) ~4 (before|out|over|sentences|turn|question|non-stop|hand); (impuls*) ~4 (bought|quit|purchase*|decision*|job*|crossing|ran|said|buy*|spend*|remarks|email*); (broken|broke|fractur*|stitches|injur*|accidents|scrapes|burnt) ~5 (climb*|jump*|ran|tree|roof|wall|arm|wrist|bike|running|impuls*|risk*)`,
      es: `(hiperactiv*|impulsiv*|inquietud motora|movid*|inquiet*); (no|incapaz|le cuesta) ~3 (quiet*|sentad*|esperar|espera|parar|para quiet*); (interrumpe|se precipita|responde antes|contesta antes|se adelanta|habla sin parar|habla en exceso) ~2; (corre|trepa|salta|se levanta|se sube) ~3 (clase|silla|sitio|muebles|asiento|mesa|continu*)?; como un motor|como una moto; (respeta|esperar|aguarda) ~2 turno;
        (siempre|constantemente|continuamente) ~1 (movimiento|moviendose|en marcha); (pie|pierna|dedos|boligrafo) ~3 (mueve|tamborile*|golpe*|agita); (inquietud) ~1 (motora|interna|constante|corporal); (impulsiv*) ~2 (actos|decisiones|respuestas|compras|actua)?; (interrumpe|interrumpir) ~2; (actua|contesta|responde) ~2 (sin pensar|antes)`,
    },
    'since-childhood': {
      says: 'onset in childhood, in several settings',
      lifetime: true,
      en: `(since|from|in|as) ~3 (childhood|primary school|kindergarten|nursery|elementary|preschool|infancy|early age|toddler|birth|age (of)? (three|four|five|six|seven|eight)?|a child|a boy|a girl|grade school|first grade); (at home and at school|home and school|both settings|school and home|home and work|every setting|teachers|teacher) ~3; school reports? ~4;
        (primary|junior|elementary|infant|nursery|reception|kindergarten|school|childhood|age|aged|year) ~3 (report|reports|school|teacher*|onwards|since|already|same|too|5|6|7|five|six|seven)`,
      es: `(desde|en|de) ~2 (infancia|infantil|pequen*|primaria|nin*|preescolar|guarderia); (casa y (colegio|escuela|clase)?|escuela y casa|profesor*|maestra|maestro|tutora|tutor) ~3`,
    },
    'poor-planning': {
      says: 'poor planning',
      en: `(poor|impaired) (planning|judgement|judgment|organisation|executive) ~2; executive (function|dysfunction|functions)`,
      es: `(funciones ejecutivas|disejecutiv*|mala planificacion)`,
    },
    'school-problems': {
      says: 'difficulties at school',
      en: `(detention|suspended|suspension|expelled|exclusion|excluded) ~3 school; (teacher|school) ~4 (complain*|reports|concern*)`,
    },
    'rule-breaking': {
      says: 'serious violation of rules or the rights of others in youth',
      lifetime: true,
      en: `(conduct) (disorder|problems); (bullies|bullying others|threatens|intimidat*|mugged|robs) ~4 (children|peers|classmates|younger|others|pupils|with knife)?; (cruel|cruelty|tortures|tormented|hurts|hurt|kicked) ~3 (animals|animal|cat|dog|cats|pets); (stole|steals|stealing|shoplift*|theft|burgl*|broke into|break-ins|breaking into) ~3; (truan*|runs away|ran away|running away|skips school|stays out|absconds|out all night) ~3; (sets fires|set fire|fire-setting|vandal*|destroys property|smashed windows|graffiti|broke windows) ~3; (weapon|knife|knives) ~3 (carries|carried|used|threat*|school)?; (fights|physical fights|fighting|gang|starts fights|starting fights) ~3; lies to ~3`,
    },
    aggression: {
      says: 'aggression',
      en: `aggressi*|assaultive|violent|violence|hits|hitting|bites|kicks|punches`,
      es: `agresiv*|violen*|pega|golpea`,
    },
    defiance: {
      says: 'defiant, argumentative behaviour toward adults',
      lifetime: true,
      en: `(defian*|oppositional|disobedien*|argumentative|spiteful|vindictive|defies|disobeys) ~3; (argues|arguing|refuses|refusing|talks back|answers back|rows) ~5 (adults|parents|teachers|teacher|mother|father|requests|rules|instructions|comply|everything|authority|authority figures|do as|bedtime|chores|homework); (deliberately|on purpose|purposely) ~2 (annoys|annoy|provokes|irritates|annoying); (blames) ~2 (others|siblings|brother|sister|everyone) ~3; (loses|losing|lost) ~1 temper`,
    },
    'family-only': {
      says: 'confined to home',
      lifetime: true,
      en: `(only|confined|solely|exclusively|restricted) ~4 (home|family|household|parents); (at school|teachers|elsewhere|outside home) ~6 (no problems|well-behaved|well behaved|polite|model|no difficulties|cooperative|describe him as)`,
    },
    'childhood-conduct': {
      says: 'conduct problems before age ten',
      lifetime: true,
      en: `(before|since|from|at) ~2 (age|aged)? ~1 (five|six|seven|eight|nine|ten|5|6|7|8|9) ~8`,
    },
    'adolescent-conduct': {
      says: 'conduct problems only from adolescence',
      lifetime: true,
      en: `(since|from|after|at|turned) ~2 (twelve|thirteen|fourteen|fifteen|12|13|14|15|secondary school|puberty) ~8; (no|without) ~3 (problems|trouble|difficulties) (before|until|earlier) ~3`,
    },
    'separation-fear': {
      says: 'fear of separation from attachment figures',
      en: `separation (anxiety|from|distress|fears); (cries|clings|clinging|screams|refuses|panics|tearful|begs|protests|stomach aches|headaches|stomach ache|clingy) ~6 (separat*|mother leaves|parents leave|without (his|her)? (mother|mum|mom|parents)?|school gate|drop-off|dropped off|sleep alone|leaves the room|goes out|away from (her|his)? (mother|parents|mum|mom|home)?|left with|alone|leave (his|her) (mother|side)?|mother goes|school mornings); (@worry|@fear|nightmares|dreams) ~6 (mother|parents|mum|mom|father|parent|dad) ~5 (die|dying|killed|accident|never return|not come back|harmed|kidnap*|lost|happen*|hurt|leave|taken); (refuses|refusal|will not|won't|cannot) ~4 (go to school|attend school|sleep alone|sleepovers|sleep over|sleep in (his|her) own|stay over|stay with); school refusal; (sleeps|sleep) ~3 (parents|mother's|between) ~2 bed`,
    },
    'sibling-rivalry': {
      says: 'jealousy after the birth of a sibling',
      en: `(sibling) (rivalry|jealousy); (new baby|newborn|little (brother|sister)|birth of) ~7 (jealous*|hits|attention|regress*|hostil*)`,
    },
    'selective-silence': {
      says: 'silence in some settings while speaking in others',
      lifetime: true,
      en: `(selective|elective) mutism; (speaks|talks|chatters|chatty|talkative|converses) ~6 (home|family|parents|siblings) ~9 (school|silent|not a word|strangers|class|mute|no word|says nothing|nursery|never|teacher*|kindergarten|outside); (silent|mute|not spoken|never spoken|does not speak|has not spoken|says nothing|no words|whispers|speaks to no) ~6 (school|class|classroom|nursery|teacher|teachers|strangers|kindergarten|preschool|outside home|outside the (home|family)?)`,
    },
    'inhibited-attachment': {
      says: 'withdrawn from carers after early neglect',
      lifetime: true,
      en: `(reactive attachment|frozen watchfulness); (rarely|seldom|does not|never|doesn't|minimally|hardly|avoids) ~3 (seek*|turn*|respond*|accept*) ~3 (comfort|carer|caregiver*|consol*|carers|foster); (orphanage|institution|institutional|neglect|neglected|foster|placements|children's home|maltreat*|adopted|adoption) ~6; (watchful|withdrawn|flinches|resists|wary) ~4 (held|comfort*|carer*|caregiver*|approached|distressed|foster|hugged|cuddl*)`,
    },
    'disinhibited-attachment': {
      says: 'indiscriminate friendliness to strangers after early neglect',
      lifetime: true,
      en: `(indiscriminate*|overfamiliar|over-familiar|disinhibited) ~4 (friendl*|social|stranger*|attachment|affection*|engagement|with)?; (climbs|sits|hugs|cuddles|kisses|wanders|goes off|walks off|leaves|would go|takes the hand|approaches|holds hands) ~5 (stranger|strangers|unfamiliar|lap|laps|anyone|unknown|visitors|any adult) ~3; (no|without|lack of) ~2 (wariness|reticence|shyness|stranger anxiety) ~3`,
    },
    tics: {
      says: 'tics',
      lifetime: true,
      en: `(tic|tics) ~3; (blinks|blinking|grimac*|jerk*|shrugs|shrugging|sniffs|sniffing|grunts|grunting|throat-clearing|throat clearing|clears ~2 throat|barks|barking|eye-blinking|facial twitch*|twitch*|head-jerk*|head jerk*|nose wrinkling|squeaks) ~6 (sudden*|involuntary|repetitive|repeated*|suppress*|urge|wax*|dozens|throat|shoulders|eyes|head|worse|stress*|noises|sounds|bouts|several times|neck|eye|face|hum*); (premonitory|urge) ~3 (tic*|suppress*|movement|build*); coprolal*|tourette*`,
    },
    'vocal-tics': {
      says: 'vocal tics',
      lifetime: true,
      en: `(vocal|phonic) ~2 (tic|tics|noises); (grunts|grunting|barks|barking|throat-clearing|throat clearing|clears ~2 throat|sniffs|sniffing|squeaks|squeaking|coprolal*|yelps|yelping|coughs|humming|swear words|hoots|clicking noises|shouts words) ~3`,
    },
    'motor-tics': {
      says: 'motor tics',
      lifetime: true,
      en: `motor ~2 (tic|tics); (blinks|blinking|grimac*|shrugs|shrugging|head-jerk*|jerks|jerking|eye-blinking|twitch*|nose wrinkling|eye blinking|eye-rolling|neck) ~3`,
    },
    'tics-over-a-year': {
      says: 'tics for more than a year',
      lifetime: true,
      en: `(for|over|since|past|more than) ~3 (year|years|two|three|four|five|age|twelve months|12 months)`,
    },
    'tics-under-a-year': {
      says: 'tics for less than a year',
      lifetime: true,
      en: `(for|over|past|began|started|last) ~3 (weeks|months|week) ~2; transient|provisional`,
    },
    bedwetting: {
      says: 'wetting beyond the age of control',
      en: `(enuresis|enuretic|bedwetting|bed-wetting|wets|wetting|wet) ~4 (bed|beds|nights|night|sheets|week|nocturnal|pants|herself|himself|trousers|daytime|himself)?; bed ~2 wet; (urine|wee|pees) ~3 (bed|clothes|accidents|pants)`,
    },
    soiling: {
      says: 'soiling beyond the age of control',
      en: `(encopre*|soils|soiling|soiled|faecal|fecal|stool|stools|poo|faeces|feces) ~4 (pants|underwear|clothes|clothing|incontinen*|withhold*|hides|hidden|smear*|overflow|inappropriate|underpants|floor|trousers|week)?`,
    },
    rumination: {
      says: 'regurgitation or feeding problem in infancy',
      en: `(ruminat*|regurgitat*|rechew*|re-chew*) ~4 (food|milk|feeds|meals|swallow*|infant|chew*); (feeding) (disorder|refusal|difficulties|problem) ~4 (infant|infancy|toddler|baby)?; failure to (thrive|gain weight); (refuses|turns away) ~4 (spoon|bottle|feeds|breast)`,
    },
    pica: {
      says: 'eating of non-food substances',
      en: `pica; (eats|eating|ate|swallows|swallowing|chews|ingests|ingest*|nibbles|eaten) ~4 (soil|dirt|paper|chalk|paint|plaster|clay|hair|cloth|sand|starch|stones|pebbles|non-food|nonfood|earth|string|wool|coal|ash|buttons|crayons|cardboard|foam)`,
    },
    stereotypies: {
      says: 'stereotyped movements',
      lifetime: true,
      en: `(stereotyp*|head-banging|head banging|body-rocking|body rocking|bangs ~1 head|self-biting|bites ~1 (hand|hands)?|eye-poking) ~5`,
    },
    'thumb-sucking': {
      says: 'nail biting, thumb sucking or similar habit',
      en: `(thumb|nail|nails|nose) ~2 (suck*|bit*|pick*)`,
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
    {
      codes: 'F90.0',
      required: { inattention: 5 },
      supporting: { 'since-childhood': 1.5, 'poor-planning': 1, 'school-problems': 0.5 },
      against: {
        hyperactivity: 1.5,
        'low-mood': 0.7,
        'memory-decline': 1.5,
        'elevated-mood': 2,
        'excessive-worry': 0.7,
        'restricted-interests': 1,
      },
      near: 'F90',
    },
    {
      codes: 'F90.1',
      required: { hyperactivity: 5 },
      supporting: { 'since-childhood': 1.5, 'school-problems': 0.5 },
      against: { inattention: 0.5, 'elevated-mood': 2, 'excessive-worry': 1, 'low-mood': 0.7, 'trauma-event': 1 },
      near: 'F90',
    },
    {
      codes: 'F90.2 F90.8 F90.9',
      required: { inattention: 3, hyperactivity: 3 },
      supporting: { 'since-childhood': 1.5, 'school-problems': 0.5, 'poor-planning': 0.5 },
      against: { 'elevated-mood': 2, 'excessive-worry': 0.7, 'memory-decline': 1.5 },
      near: 'F90',
    },
    { codes: 'F91.0', required: { 'rule-breaking/defiance/aggression': 3, 'family-only': 4 }, near: 'F91' },
    {
      codes: 'F91.1',
      required: { 'rule-breaking': 5, 'childhood-conduct': 1.5 },
      supporting: { aggression: 1 },
      near: 'F91 F60.2',
    },
    {
      codes: 'F91.2',
      required: { 'rule-breaking': 5, 'adolescent-conduct': 1.5 },
      supporting: { aggression: 1 },
      near: 'F91 F60.2',
    },
    {
      codes: 'F91.3',
      required: { defiance: 5 },
      supporting: { irritability: 1, 'temper-outbursts': 1 },
      against: { 'rule-breaking': 2 },
      near: 'F91 F34.8',
    },
    {
      codes: 'F91.8 F91.9 F91',
      residual: true,
      required: { 'rule-breaking': 5 },
      supporting: { defiance: 1, aggression: 1 },
      near: 'F91 F60.2',
    },
    {
      codes: 'F93.0',
      required: { 'separation-fear': 6 },
      supporting: { nightmares: 0.3, anxious: 0.3 },
      near: 'F93 F41',
    },
    {
      codes: 'F93.8 F93.9',
      residual: true,
      required: {
        'separation-fear/sibling-rivalry/excessive-worry': 3,
        'since-childhood/school-problems/sibling-rivalry': 2,
      },
      near: 'F93 F40 F41',
    },
    { codes: 'F94.0', required: { 'selective-silence': 7 }, supporting: { 'social-fear': 0.5 }, near: 'F94 F40.1' },
    {
      codes: 'F94.1',
      required: { 'inhibited-attachment': 6 },
      against: { 'disinhibited-attachment': 2 },
      near: 'F94 F43',
    },
    {
      codes: 'F94.2',
      required: { 'disinhibited-attachment': 6 },
      supporting: { 'inhibited-attachment': 1 },
      near: 'F94 F43',
    },
    {
      codes: 'F94.8 F94.9',
      residual: true,
      required: { 'inhibited-attachment/disinhibited-attachment/selective-silence': 4 },
      near: 'F94',
    },
    { codes: 'F95.0', required: { tics: 4.5, 'tics-under-a-year': 1.5 }, near: 'F95' },
    { codes: 'F95.1', required: { tics: 4.5, 'tics-over-a-year': 1.5 }, against: { 'vocal-tics': 0.5 }, near: 'F95' },
    {
      codes: 'F95.2',
      required: { 'motor-tics': 3, 'vocal-tics': 3, tics: 2 },
      supporting: { 'tics-over-a-year': 0.5 },
      near: 'F95',
    },
    { codes: 'F95.8 F95.9', residual: true, required: { tics: 4.5 }, near: 'F95' },
    { codes: 'F98.0', required: { bedwetting: 6 }, near: 'F98' },
    { codes: 'F98.1', required: { soiling: 6 }, near: 'F98' },
    { codes: 'F98.2', required: { 'rumination/avoidant-intake': 5 }, against: { 'weight-fear': 2 }, near: 'F98 F50' },
    { codes: 'F98.3', required: { pica: 6 }, near: 'F98 F50' },
    { codes: 'F98.4', required: { stereotypies: 6 }, against: { 'autism-social': 1.5 }, near: 'F98 F84' },
    { codes: 'F98.5', required: { stuttering: 6 }, near: 'F98 F80.81' },
    { codes: 'F98.8 F98.9', residual: true, required: { 'thumb-sucking/stereotypies': 5 }, near: 'F98' },
  ],
};
