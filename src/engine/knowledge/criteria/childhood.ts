import type { CriteriaFamily } from '../../criteria/knowledge.ts';

/** F90–F98: disorders with onset usually in childhood and adolescence. */
export const CHILDHOOD: CriteriaFamily = {
  features: {
    inattention: {
      says: 'inattention',
      lifetime: true,
      en: `inattenti*|distractib*|distractible|distracted|absent-minded|daydream*|forgetful|disorganised|disorganized; (easily|constantly|readily) (distracted|side-tracked|sidetracked|diverted); (careless) (mistakes|errors); (loses|losing|misplaces|forgets|lost|leaves) ~4 (keys|books|homework|pencils|jacket|phone|things|belongings|wallet|appointments|deadlines|coat|gloves|equipment|pencil); (attention|concentration|focus|mind) ~3 (wanders|drifts|span|short|sustain*|slips|flits|elsewhere|lapses|fleeting); (does not|doesn't|cannot|can't|fails to|never|rarely|struggles to|unable to|difficulty) ~2 (listen|seem to listen|finish*|follow through|organise|organize|sustain|stay on|stick to|complete|organising|organizing|finishing|keep track|sustaining|concentrate|focus); (unfinished|half-finished|incomplete|late) ~2 (tasks|homework|projects|work|chores|assignments); (starts|begins) ~4 (finish*|another|next|abandon*); (procrastinat*|puts off|time management|double-booked|misses deadlines|missed deadlines); (stares|gazes|looks) out ~2 window;
        attention ~2 (slips|slipped|slides|slid|drifts|drifted|flags|leaves|goes|lost|breaks); (missed|forgotten|overdue|late) ~1 (deadlines|appointments|bills|fees|messages|errands|homework); (small|careless|slip|avoidable|silly) (errors|mistakes|slips); (lost|mislaid|misplaced) (belongings|keys|papers|things|items|gloves); (loose|piles of) papers; misses (details|small print|the point|steps); (unfinished|half-done|half-made|open|undone|abandoned) ~2 (tasks|task|chores|projects|homework|idea|duties); time ~2 (slips away|lost|misjudg*|underestimat*); (called|pulled|drawn) away by; (organise|organising|organize|prioritise|planning|sequencing) ~3 (defeats|difficult*|poor|weak|hard|fails); (late fees|reminders|calendar);
        (asrs|conners|adhd|caars); (methylphenidate|lisdexamfetamine|atomoxetine|dexamfetamine|guanfacine); (instructions|sentence|question|story|page|book|film|form|email|task|conversation|lecture|homework|recipe) ~5 (halfway|lost|forgot*|drift*|unfinish*|repeat*|three times|again|wander*|elsewhere|distract*|abandon*|first step|lose*); (keys|phone|wallet|glasses|jumper|lunchbox|pe kit|bag|water bottle|passport|bus pass|coat|pencil case) ~5 (lost|loses|forgot*|left|third|replac*|missing|fridge|again|misplac*|week|month); (deadline*|bills|tax|invoice*|rent|appointment*|library books|reminder*|fines|fine|forms|emails) ~5 (miss*|late|forgot*|unpaid|last minute|overdue|unopen*|pile*|panic|final|unanswered|extension*); (could do better|bright but|not working to potential|careless|head in the clouds|needs reminding|underachiev*|potential);
        (loses|lost|misplaces|mislays|forgets|forgot|leaves) ~5 (lunchbox|coat|gloves|jumper|shoes|homework|planner|diary|laptop|charger|passport|badge|car keys|house keys|wallet|glasses|phone|bag|rucksack|backpack|umbrella|ticket); (reads|read|rereads) ~4 (same (page|paragraph|line)|three times|twice|again); (zones|zoned|spaces|spaced|drifts|drifted|tunes|tuned) (out|off); (half-finished|unfinished|half-painted|unread|unanswered|unopened|abandoned) ~2 (projects|emails|e-mails|books|letters|forms|assignments|room|rooms|hobbies|courses|essays|shelves); (starts|started|begins|begun) ~3 (ten|many|several|three|five|a dozen) ~2 (things|tasks|projects|hobbies|courses|jobs); (alarms|timers|post-its|post-it|sticky notes|apps|phone reminders|planners|lists) ~5 (fail*|forget*|ignor*|lost|remember*|still|everywhere|bought); (late) ~3 (everything|always|chronically|every|fees|again); (all-nighter|all-nighters|night before|last minute|eleventh hour); (needs|needed) ~3 (instructions|directions|things|told|asked) ~2 (repeated|again|twice|three times|several times)`,
      es: `(inatencion|distraid*|distrae*|distraccion|despistad*|despistes|olvidadiz*|desorganizad*|ensonaciones|en las nubes); (errores|fallos|faltas) ~2 (descuido|atencion|despiste); (pierde|olvida|extravia|deja|perdid*) ~4 (llaves|libros|deberes|material|cosas|movil|chaqueta|citas|objetos|estuche|agenda|mochila|cartera); (atencion|concentracion|foco|mente) ~3 (dispers*|breve|corta|salta|decae|fluctu*|sosten*|va|manten*|escas*|vuela); (no|apenas|le cuesta|dificultad) ~3 (escucha*|termina*|acaba*|organiz*|atiende|atender|concentra*|seguir instrucciones|sigue instrucciones|mantener la atencion); (a medias|sin acabar|sin terminar|inacabad*|no termina|no acaba); (procrastin*|aplaza|pospone|mala planificacion);
        atencion ~3 (escapa|resbala|abandona|pierde|desliza|cae|desvia); (plazos|citas|facturas|mensajes|recados|deberes|pagos) ~3 (olvid*|perdid*|tarde|incumplid*|vencid*|pendient*|se pasan); (errores|fallos|descuidos) ~2 (pequen*|tont*|evitables|bulto)?; (detalles) ~2 (escapan|pierde|salta); (papeles|cajones|mochila|mesa) ~3 (suelt*|desorden*|revuelt*|caos); (a medias|a medio) ~1 (hacer|acabar|terminar)?; (mirando|mira|mirada) ~3 (vacio|ventana|nubes); (organizarse|planificar|planificacion|prioridades)`,
    },
    hyperactivity: {
      says: 'hyperactivity or impulsivity',
      lifetime: true,
      en: `hyperactiv*|overactive|impulsiv*|fidget*|restless; (cannot|can't|unable|never|does not|doesn't|struggles|difficulty|hard) ~3 (sit still|stay seated|remain seated|wait|keep still|sit through|stay in|sitting still|waiting); (blurts|blurting|interrupts|interrupting|butts in|intrudes|talks over|calls out|shouts out); (driven by|as if) ~2 motor; on the go; (climbs|climbing|runs|running|jumps) ~3 (furniture|about|around|everything|excessively|classroom|corridor*|off)?; (leaves|gets up|out of|left) ~3 (seat|chair|desk|table); (talks) (excessively|incessantly|non-stop|too much); (wait) ~2 turn; (squirms|wriggles|taps|drums); acts without thinking|before thinking;
        (constantly|always|forever|perpetually) (moving|in motion|on the move|busy); (answers|replies|answered|answer) ~2 before ~2 (question|questions|finish*|asked); (interrupt|interrupts|interrupted|interrupting) ~3 (others|conversation*|class|teacher|people|twice|games|turn); (leg|foot|knee|fingers|pen) ~2 (bounces|bouncing|tapping|jiggling|drumming|taps|drums); (impulsive|impulsively|rash|rashly|hasty|acts first); (inner|motor|physical|constant) (restlessness|unrest|drive);
        (chair|desk|seat|table|carpet|lesson*) ~4 (swing*|swivel*|rock*|wander*|fidget*|wriggl*|climb*|bounc*|rotat*|spun); (answers|answered|shouts|shout*|finishes|speaks|talks) ~3 (out of turn|over (others|people|me)|my sentences|people's sentences|out in class|non-stop|without raising); (impuls*) ~4 (bought|quit|purchase*|decision*|job*|crossing|ran|said|buy*|spend*|remarks|email*); (broken|broke|fractur*|stitches|injur*|accidents|scrapes|burnt) ~5 (climb*|jump*|ran|tree|roof|wall|arm|wrist|bike|running|impuls*|risk*);
        (hung|hangs|swung|swings|spins|twirls|rolls|crawled|crawls|slid|slides|climbs|climbed|ran|runs) ~4 (door frame|under the table|under table|furniture|chair|chairs|desk|desks|corridor|classroom|playroom|room|windowsill|shelves|bookcase|couch|waiting room); (cannot|can't|never|unable to|could not) ~2 (queue|wait (his|her)? turn|wait|sit through|sit for|stay seated|stand still|keep (his|her) hands); (front of the queue|jumps the queue|pushes in|cuts in line|out of turn|blurt*|shouted the ends|shouts answers|finishes (my|your) sentences|talks over); (leaving|leaves|left|out of) ~2 (seat|chair|carpet); (movement breaks|wobble cushion|fidget toy|fidget spinner|standing desk|token system|sticker chart); (chatter*|talks|hums|hooted|makes noises|whistles|drums) ~4 (constant*|non-stop|teeth|lessons|lesson|class|films|film|silence|incessant*); (always|constantly|perpetually) ~2 (moving|tapping|on the move|in motion|jiggling|bouncing|up and down|on (his|her) feet); (quit|changed|left) ~2 (five|six|seven|eight|nine|ten|eleven|many|several) ~1 jobs; (speeding tickets|parking tickets|fender benders|minor accidents|impulse (buys|purchases))`,
      es: `(hiperactiv*|impulsiv*|inquietud motora|movid*|inquiet*); (no|incapaz|le cuesta) ~3 (quiet*|sentad*|esperar|espera|parar|para quiet*); (interrumpe|se precipita|responde antes|contesta antes|se adelanta|habla sin parar|habla en exceso); (corre|trepa|salta|se levanta|se sube) ~3 (clase|silla|sitio|muebles|asiento|mesa|continu*)?; como un motor|como una moto; (respeta|esperar|aguarda) ~2 turno;
        (siempre|constantemente|continuamente) ~1 (movimiento|moviendose|en marcha); (pie|pierna|dedos|boligrafo) ~3 (mueve|tamborile*|golpe*|agita); (inquietud) ~1 (motora|interna|constante|corporal); (impulsiv*) ~2 (actos|decisiones|respuestas|compras|actua)?; (interrumpe|interrumpir); (actua|contesta|responde) ~2 (sin pensar|antes)`,
    },
    'since-childhood': {
      says: 'onset in childhood, in several settings',
      lifetime: true,
      en: `(since|from|in|as) ~3 (childhood|primary school|kindergarten|nursery|elementary|preschool|infancy|early age|toddler|birth|age (of)? (three|four|five|six|seven|eight)?|a child|a boy|a girl|grade school|first grade); (at home and at school|home and school|both settings|school and home|home and work|every setting|teachers|teacher); school reports?;
        (primary|junior|elementary|infant|nursery|reception|kindergarten|school|childhood|age|aged|year) ~3 (report|reports|school|teacher*|onwards|since|already|same|too|5|6|7|five|six|seven)`,
      es: `(desde|en|de) ~2 (infancia|infantil|pequen*|primaria|nin*|preescolar|guarderia); (casa y (colegio|escuela|clase)?|escuela y casa|profesor*|maestra|maestro|tutora|tutor)`,
    },
    'poor-planning': {
      says: 'poor planning',
      en: `(poor|impaired) (planning|judgement|judgment|organisation|executive); executive (function|dysfunction|functions)`,
      es: `(funciones ejecutivas|disejecutiv*|mala planificacion)`,
    },
    'school-problems': {
      says: 'difficulties at school',
      en: `(detention|suspended|suspension|expelled|exclusion|excluded) ~3 school; (teacher|school) ~4 (complain*|reports|concern*)`,
    },
    'rule-breaking': {
      says: 'serious violation of rules or the rights of others in youth',
      lifetime: true,
      en: `(conduct) (disorder|problems); (bullies|bullying others|threatens|intimidat*|mugged|robs) ~4 (children|peers|classmates|younger|others|pupils|with knife)?; (cruel|cruelty|tortures|tormented|hurts|hurt|kicked) ~3 (animals|animal|cat|dog|cats|pets); (stole|steals|stealing|shoplift*|theft|burgl*|broke into|break-ins|breaking into); (truan*|runs away|ran away|running away|skips school|stays out|absconds|out all night); (sets fires|set fire|fire-setting|vandal*|destroys property|smashed windows|graffiti|broke windows); (weapon|knife|knives) ~3 (carries|carried|used|threat*|school)?; (fights|physical fights|fighting|gang|starts fights|starting fights); lies to;
        cut (class|classes|school); (spray-painted|spray painted|graffiti|vandalis*|keyed|slashed ~1 tyres); curfew; (took|stole|drove) ~3 car ~4 (around|without|block|joyride)?; (shoved|punched|hit) ~2 (boy|girl|classmate|teacher|pupil)`,
    },
    aggression: {
      says: 'aggression',
      en: `aggressi*|assaultive|violent|violence|hits|hitting|bites|kicks|punches`,
      es: `agresiv*|violen*|pega|golpea`,
    },
    defiance: {
      says: 'defiant, argumentative behaviour toward adults',
      lifetime: true,
      en: `(defian*|oppositional|disobedien*|argumentative|spiteful|vindictive|defies|disobeys); (argues|arguing|refuses|refusing|talks back|answers back|rows) ~3 (adults|parents|teachers|teacher|requests|rules|instructions|comply|authority|authority figures|do as|bedtime|chores|homework); (deliberately|on purpose|purposely) ~2 (annoys|annoy|provokes|irritates|annoying); (blames) ~2 (others|siblings|brother|sister|everyone); (loses|losing|lost) ~1 temper`,
    },
    'family-only': {
      says: 'confined to home',
      lifetime: true,
      en: `(only|confined|solely|exclusively|restricted) ~4 (home|family|household|parents); (at school|teachers|elsewhere|outside home) ~6 (no problems|well-behaved|well behaved|polite|model|no difficulties|cooperative|describe him as)`,
    },
    'childhood-conduct': {
      says: 'conduct problems before age ten',
      lifetime: true,
      en: `(before|since|from|at) (age|the age of|aged) (five|six|seven|eight|nine|ten|5|6|7|8|9)`,
    },
    'adolescent-conduct': {
      says: 'conduct problems only from adolescence',
      lifetime: true,
      en: `(since|from|after|turned) (age|about|the age of)? (twelve|thirteen|fourteen|fifteen|12|13|14|15|secondary school|puberty); (no|without) ~3 (problems|trouble|difficulties) (before|until|earlier)`,
    },
    'separation-fear': {
      says: 'fear of separation from attachment figures',
      en: `separation (anxiety|from|distress|fears); (cries|clings|clinging|screams|refuses|panics|tearful|begs|protests|stomach aches|headaches|stomach ache|clingy) ~6 (separat*|mother leaves|parents leave|without (his|her)? (mother|mum|mom|parents)|school gate|drop-off|dropped off|sleep alone|leaves the room|away from (her|his)? (mother|parents|mum|mom)|left with|leave (his|her) (mother|mother's side)|mother goes|school mornings); (@worry|@fear|nightmares|dreams) ~6 (mother|parents|mum|mom|father|parent|dad) ~5 (die|dying|killed|accident|never return|not come back|harmed|kidnap*|lost|happen*|hurt|leave|taken); (refuses|refusal|will not|won't|cannot) ~4 (go to school|attend school|sleep alone|sleepovers|sleep over|sleep in (his|her) own|stay over|stay with); school refusal; (sleeps|sleep) ~3 (parents|mother's|between) ~2 bed`,
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
      en: `(reactive attachment|frozen watchfulness); (rarely|seldom|does not|never|doesn't|minimally|hardly|avoids) ~3 (seek*|turn*|respond*|accept*) ~3 (comfort|carer|caregiver*|consol*|carers|foster); (orphanage|institution|institutional|neglect|neglected|foster|placements|children's home|maltreat*|adopted|adoption); (watchful|withdrawn|flinches|resists|wary) ~4 (held|comfort*|carer*|caregiver*|approached|distressed|foster|hugged|cuddl*)`,
    },
    'disinhibited-attachment': {
      says: 'indiscriminate friendliness to strangers after early neglect',
      lifetime: true,
      en: `(indiscriminate*|overfamiliar|over-familiar|disinhibited) ~4 (friendl*|social|stranger*|attachment|affection*|engagement|with)?; (climbs|sits|hugs|cuddles|kisses|wanders|goes off|walks off|leaves|would go|takes the hand|approaches|holds hands) ~5 (stranger|strangers|unfamiliar|lap|laps|anyone|unknown|visitors|any adult); (no|without|lack of) ~2 (wariness|reticence|shyness|stranger anxiety)`,
    },
    tics: {
      says: 'tics',
      lifetime: true,
      en: `(tic|tics); (blinks|blinking|grimac*|jerk*|shrugs|shrugging|sniffs|sniffing|grunts|grunting|throat-clearing|throat clearing|clears ~2 throat|barks|barking|eye-blinking|facial twitch*|twitch*|head-jerk*|head jerk*|nose wrinkling|squeaks) ~6 (sudden*|involuntary|repetitive|repeated*|suppress*|urge|wax*|dozens|throat|shoulders|eyes|head|worse|stress*|noises|sounds|bouts|several times|neck|eye|face|hum*); (premonitory|urge) ~3 (tic*|suppress*|movement|build*); coprolal*|tourette*`,
    },
    'vocal-tics': {
      says: 'vocal tics',
      lifetime: true,
      en: `(vocal|phonic) ~2 (tic|tics|noises); (grunts|grunting|barks|barking|throat-clearing|throat clearing|clears ~2 throat|sniffs|sniffing|squeaks|squeaking|coprolal*|yelps|yelping|coughs|humming|swear words|hoots|clicking noises|shouts words)`,
    },
    'motor-tics': {
      says: 'motor tics',
      lifetime: true,
      en: `motor ~2 (tic|tics); (blinks|blinking|grimac*|shrugs|shrugging|head-jerk*|jerks|jerking|eye-blinking|twitch*|nose wrinkling|eye blinking|eye-rolling|neck)`,
    },
    'tics-over-a-year': {
      says: 'tics for more than a year',
      lifetime: true,
      en: `(for|over|since|past|more than) ~3 (year|years|two|three|four|five|age|twelve months|12 months)`,
    },
    'tics-under-a-year': {
      says: 'tics for less than a year',
      lifetime: true,
      en: `(for|over|past|began|started|last) ~3 (weeks|months|week); transient|provisional`,
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
      en: `(stereotyp*|head-banging|head banging|body-rocking|body rocking|bangs ~1 head|self-biting|bites ~1 (hand|hands)?|eye-poking)`,
    },
    'thumb-sucking': {
      says: 'nail biting, thumb sucking or similar habit',
      en: `(thumb|nail|nails|nose) ~2 (suck*|bit*|pick*)`,
    },
  },
  profiles: [
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
