import type { WordClasses } from '../../text/parsePattern.ts';

/** Word sets that cues share, by `@name`. English and Spanish stand side by side, without accents in Spanish. */
export const CUE_CLASSES: WordClasses = {
  fear: 'fear|fears|feared|fearful|fearing|afraid|scared|terrified|terror|frightened|frightens|dread|dreads|dreaded|dreading|petrified|phobia|phobic',
  avoid: 'avoid|avoids|avoided|avoiding|avoidance|shuns|shun|shunned|dodges|refuses|refused',
  feel: 'feel|feels|felt|feeling|feelings|sensation|sensations|sense',
  hear: 'hear|hears|heard|hearing',
  see: 'see|sees|saw|seeing|seen',
  believe:
    'believe|believes|believed|believing|belief|convinced|conviction|certain|insists|insisted|adamant|sure|persuaded|maintains|thinks|claims|suspects|suspect',
  worry: 'worry|worries|worried|worrying|worrier|worrisome',
  cannot:
    "cannot|can't|couldn't|unable|struggles|struggled|struggling|fails|inability|difficulty|difficulties|trouble|hard|impossible|never",
  check: 'check|checks|checked|checking|rechecks|rechecking|recheck|re-checks|re-checking',
  wash: 'wash|washes|washed|washing|scrub|scrubs|scrubbing|scrubbed|clean|cleans|cleaning|disinfect|disinfects|disinfecting|sanitis*|sanitiz*',
  hers: 'his|her|their|the|my|your|its|own|a|an|any|all|some|every|each|this|that|our',
  loved:
    'mother|mothers|father|parent|parents|mum|mom|wife|husband|partner|family|child|children|baby|son|daughter|boyfriend|girlfriend|relatives',
  people: 'people|strangers|others|crowds|crowd|someone|anyone|everyone|everybody|colleagues|peers|classmates',
  they: 'neighbour|neighbours|neighbor|neighbors|police|government|colleagues|coworkers|co-workers|strangers|people|someone|agents|services|family|others|they|landlord|boss|intelligence|gang',
  stop: 'stop|stops|stopped|stopping|resist|resists|control|controls|controlled|controlling|switch|dismiss|contain|rein|curb',
  days: 'day|days|week|weeks|weekly|month|months|daily|year|years|night|nights|evening|morning',
  much: 'more|much|too|increasing|increasingly|larger|growing|greater|excessive|excessively|heavy|heavily|most|constantly|continually|compulsively',
  no: "no|not|never|without|doesn't|don't|didn't|isn't|hasn't|little|lacks|lack|limited|poor|barely|hardly|few|rarely|seldom|avoids|reduced|minimal",
  teme: 'teme|temia|temer|miedo|temor|temores|terror|fobia|asusta|aterra|aterroriza|panico',
  evita: 'evita|evitaba|evitar|evitando|evitacion|rehuye|rehuir|elude',
  oye: 'oye|oia|oir|oido|escucha|escuchaba|escuchar',
  cree: 'cree|creia|creer|convencido|convencida|conviccion|certeza|asegura|sostiene|insiste|seguro|segura|sospecha',
  no_puede: 'no|incapaz|incapacidad|dificultad|dificultades|imposible|cuesta',
};

/** Looks like evidence and is none: scales, services, treatments, roles. */
export const DECOYS = `
  (beck|hamilton|geriatric|edinburgh|montgomery|phq-9|gad-7|hospital) ~1 (depression|anxiety|mania) ~1 (inventory|scale|score|questionnaire|screen)?;
  (depression|anxiety|mania|panic|trauma|sleep|insomnia|eating|memory|alcohol|addiction|psychosis|ptsd|autism|adhd) (scale|scales|inventory|questionnaire|score|clinic|service|team|group|
  programme|program|nurse|charity|checklist|rating|ratings|assessment|unit|ward|diary|support|literature);
  eating disorders? (service|clinic|unit); panic (button|alarm); (mood|sleep|thought|worry|panic|drink|drinking|food|symptom) (diary|diaries|log|record|chart|stabiliser|stabilizer|stabilisers|stabilizers|hygiene);
  (anti-anxiety|anti-depressant|sleep) (medication|medicines|tablets|apnoea|apnea|clinic); memory (foam|stick); stress (test|fracture);
  manic (street|pixie); obsessed with football; trauma (surgery|surgeon|unit|ward|orthopaedic); head office; gambling commission; alcohol (gel|wipes|hand|free|swab);
  (alcohol-free|non-alcoholic|alcohol free); smoke alarm|alarms|detector; (heroin|cocaine) chic; voices (concern|concerns|her|his|their); tic tac; voice (is|was|low|quiet|soft|clear|loud);
  alcohol ~3 (rarely|occasional*|socially|moderat*|special|weekends|holidays|glass|seldom|never|ocasional*|moderad*|poca|social|esporadic*|celebraciones); (drinks|drink|bebe|bebia) ~2 (rarely|little|moderat*|socially|occasionally|seldom|water|coffee|tea|poco|moderacion|ocasional*|rara|agua|cafe);
  (drinks|drank|drink|has|had|enjoys) ~1 (one|a|two|1|2|occasional|odd|half) ~1 (beer|beers|glass|glasses|sherry|wine|drink|drinks|pint|lager|cider) ~3 (week|wk|weekend|weekends|christmas|month|monthly|parties|party|occasionally|holidays|wedding|weddings|recital|sunday|sundays|friday|fridays|dinner|meals)?; (alcohol|etoh|wine|beer) ~3 (none|never|rare|rarely|nil|minimal|abstain*|since college|0); riesgo ~1 (suicida|autolitico|suicidio); preocup* sobre todo; ya ha pasado; sadness does not ~1 explain; tristeza no ~1 (basta|explica); (feels|felt) let down; (cannot|can't) let down; (interes) (familiar|clinico); lo demas sin interes; lithium (augmentation|level|levels|bloods|carbonate started); augment* ~2 lithium; (question|questions|asked|asking) ~2 about voices; (shakes|shook|shaking) (his|her|their) head; niega con la cabeza; (raised|loud|low|children's|soft|lowered) voices; (su|el|un|del|al|la|los) bebe; (best|close|old|good) friend|friends; (talk|talks|speak|speaks|speech|voice) ~2 (softly|quietly|slowly|normal); hair loss; alcohol history|screen|test; (cabeza|voz|puesta) en marcha; mas o menos;
  (escala|inventario|cuestionario|test) de (depresion|ansiedad|sueno|memoria|alcohol)`;

/** Words in cues of several words that say too little by themselves; a cue never consists of one of them alone. */
export const TOO_COMMON = `
  quetiapine lurasidone carbamazepine pub bar spirits wine beer gin rum port sherry lager cider brandy prosecco schnapps ace audit cage ast asc websites forum forums
  internet articles leaflets search* surfaces coins banknotes affairs strangers kissed one-night keyed strung coiled sighs startles orthostatic hollow void atrophy slums cdr ah untouched unopened
  steps drowsy surgery operation thyroid tiroid* sodium electrolyte* b12 hiv vih wilson* adrenal crack snort snorts pack packs sniffs sniffing inhales inhaling tolerance tolerancia relaps* relapse
  relapsed relapses lapses recaida recaidas rehabilitation liver higado hepatic* camera cameras bugs microphone bloqueos ensalada laughs inappropriate silly illogical jumbled giggles giggling rambling incongru*
  inapropiad* isolat* hygiene neglect* neglected withdrawn descuid* aseo higiene abandono abandon* aislad* aislamiento mantiene postura posturas mannerisms decline deteriorat* deterioro declive dejo
  sudden suddenly abrupt abruptly acute overnight brusc* subit* agud* repentin* dias horas aura auras spirits energies omens failure useless fracaso carga lost losing repetid* previos anteriores depresivos
  recurrente recurrentes bursting acelerad* talks talking speaks speaking spoke talked genius famous genio alternan alternancia oscila* ciclos wired mixto mixta mixtos simultane* altibajos oscilaciones estallidos
  explosiones delivered recuperad* estabilizad* unexpected* unpredictab* inesperad* urgencias electro electrocardiograma cardiolog* accompanied companion escapar salida huir trembles blood needle* injection*
  excessive irrational unreasonable dirt dirty infected bacteria viruses infect* sucio sucia suciedad bacterias revisa verifica choque shooting flood suceso ied attacked deployed numb numbed detached distant distante
  desconectad* disoriented desorientad* disorientated stunned shocked yesterday separation separated moved moving left affair financial retired retirement dismissed transferred paro cierre closure traslado adjust adjusting adjustment
  adapt adapting cope coping adaptarse adaptacion adaptar afrontar superar reactiv* rumia loss passing perdida death died muerte fallecio murio sign debilidad temblor temblores marcha arrastra cojera funcional glove
  stocking parts alter alteres mirror mirrors reflection reflective selfies dermatologist espejo espejos reflejo escaparates globo rechina lettuce salads salad apple diet dieta dietas restricted restriction restriccion* come comer ingiere
  engulle compensat* vomita vomitos esmalte nudillos sudor sudores nauseas diarrea calambres escalofrios mono selective supplements growth selectiv* despiert* desvelad* inverted reversed turnos invertid* circadian* fantasies
  simulat* injected tamper* fabricat* patron rasgos estilo suspects suspicion cold coldness fri* detachment solitary lies lied lying fights fighting reckless explota cons exploits engan* manipul* manipulat* temerari* unstable shifting
  uncertain unclear limite vacio vacia splitting cortes quemaduras impulsiv* attention exaggerated dramatic* dramatic exagerad* llamativ* limelight rules lists details schedules order organisation procedure trivia detail
  orderliness rewrites redoes reworks revises redo re-does rigid rigidity rigid* rigidez reglas listas detalles horarios orden normas rehace repasa reescribe corrige inflexib* inflexible terc* torpe superior superiority superioridad dependent
  dependient* helpless compliant docil admired praise envy envious jealous admiration entitled utiliza privilegios bet bets slots stakes binder binding hormones mastectomy breasts pronouns obscene gestures profound genetic gene
  articulat* pronunciation intelligib* jokes coordination gaze eye-contact lectures scripted monotone pedantic literal* regress* mirada ironia bromas tea trenes dinosaurios mapas planetas banderas ascensores lavadoras rutina
  rutinas cambio cambios imprevist* ruido* texturas etiquetas luces olores gira alinea spins spinning rocks flaps sensory wringing disintegrat* distracted aplaza pospone inacabad* interrupts interrupting runs running jumps taps
  drums corre trepa salta inquiet* interrumpe movid* school teacher teachers profesor* tutora tutor maestra maestro weapon knife knives gang hits hitting bites kicks punches adopted adoption placements institution institutional neglect
  coughs humming neck jerks jerking transient provisional wet wets wetting stool stools detour detours rodeo maria speed coca rayas spice bebe botella botellas copas mcv ggt contact independiente autonom* notas
  recordatorios agenda rellena inventa perdid* confused confusion confus* parches analgesicos aparato implante chip vigilad* perjuicio abogado* denuncia denuncias juzgado demandas celos hundido hundida apagado apagada
  slow sluggish inquieto inquieta nervios susceptible touchy sweating shaking trembling faint tingling combate guerra abuso* trauma bombing combat blast asalto anestesia paquete trails halos amnestic
  disinhibit* disinhibited desinhib* overfamiliar restless restlessness indiscriminate* unresponsive immobile inmovil impulsiv* distractible rejects theft escalating growth`;

/** A cue with a gap does not reach over these: “thoughts as her own, not imposed”. */
export const NEGATORS = `no not never without neither nor none cannot can't isn't wasn't doesn't didn't but sin ni nunca tampoco pero`;
