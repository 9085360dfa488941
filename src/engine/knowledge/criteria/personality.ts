import type { CriteriaFamily } from '../../criteria/knowledge.ts';

/** F60–F69: personality, impulse control, gender identity and paraphilic disorders. */
export const PERSONALITY: CriteriaFamily = {
  features: {
    'lifelong-pattern': {
      says: 'an enduring pattern since adolescence or early adulthood',
      lifetime: true,
      en: `(since|from) ~3 (adolescence|teens|teenager|early adulthood|youth|young adulthood|school days|schooldays); (lifelong|life-long|long-standing|longstanding|enduring|pervasive|inflexible|ingrained) ~3 (pattern|habit|trait|traits|way|tendency|style|mistrust|pattern of)?; (always been|has always); all (her|his|their) (adult )?life`,
      es: `(desde) ~3 (adolescencia|juventud|joven|siempre|edad adulta); (patron|rasgos|forma de ser|estilo) ~3 (estable|duradero|persistente|rigid*|caracter)?; de siempre|toda la vida`,
    },
    'paranoid-trait': {
      says: 'pervasive distrust and grudges',
      en: `(distrust*|mistrust*|suspicious*|suspects|suspicion); (grudge|grudges|unforgiving|never forgives|bears grudges|vendetta); (hidden|demeaning|hostile) (meanings|meaning|motives|intentions|remarks); (reads|reading|sees) ~3 (insults|insult|slights|threats|attack*|malice|hostility|put-downs); (reluctant|refuses|unwilling) ~2 confide; (doubts|questions) ~3 (loyalty|fidelity|trustworth*); quick to (counterattack|take offence|retaliate)`,
      es: `(desconfi*|suspica*|receloso|recelosa|recelo); (rencor|rencoros*|no perdona|guarda rencor); (segundas intenciones|intenciones ocultas|doble intencion|ataques a su); duda de ~2 (lealtad|fidelidad)`,
    },
    'social-detachment': {
      says: 'detachment from relationships and indifference',
      en: `(prefers|preferring|chooses|preferred) ~2 (solitary|solitude|alone|own company|to be alone|being alone|solitary activities); (loner|solitary|hermit|recluse); (neither|no) ~2 (desire|desires|enjoys|wish|interest) ~3 (close|relationships|friends|company|relationship|intimacy|sexual); (indifferent|indifference|unmoved) ~2 (to)? ~2 (praise|criticism|others|opinions); (emotionally )?(cold|coldness|aloof|detached|detachment) ~2 (from|others|family|emotion*|flat*)?; (little|no) (pleasure|enjoyment) ~3 (activities|company|intimacy)?`,
      es: `(prefiere|elige) ~3 (sol*|soledad|solitari*|a solas); solitari*; (indiferent*|indiferencia) ~3 (elogi*|critic*|halag*|demas)?; (frialdad|distante|fri*) ~1 (emocional|afectiv*)?; no (desea|busca|necesita|quiere) ~3 (relaciones|amistades|compania|pareja)`,
    },
    'rule-violation': {
      says: 'disregard for rights, deceit and lack of remorse',
      en: `(lack of|no|without|lacks|shows no|little) ~1 remorse; (arrest|arrests|arrested|convicted|convictions|prison|jailed|sentences|offences|offenses|jail|criminal) ~4 (assault|theft|fraud|fights|burglary|repeated*|times|record|several); (lies|lied|lying|cons|conned|deceit*|manipulat*|aliases|swindl*|scams|exploits) ~4 (others|people|repeatedly|profit|gain|money|pleasure|victims|easily|constantly|partners)?; (reckless|irresponsib*|callous|unconcern*) ~3 (disregard|for others|safety|others|feelings|indifference|debts); (fights|fighting|assaults) ~2 (repeated|bar|frequent|pub)?; (blames|blaming) ~2 (victims|victim|others); (conduct|expelled|truan*|stole|cruelty|shoplift*|fire setting) ~6 (before (15|fifteen|age)?|childhood|boy|adolescen*|school)`,
      es: `(sin|falta de|ausencia de|ningun) ~1 (remordimiento*|culpa|arrepentimiento); (detenid*|detencion*|condenad*|condenas|prision|carcel|antecedentes penales|robos|estafas); (miente|mentiras|engan*|manipul*|estaf*|explota); (irresponsab*|temerari*|insensib*|desprecio por); peleas`,
    },
    'unstable-relations': {
      says: 'intense unstable relationships, abandonment fears and emptiness',
      en: `(borderline|emotionally unstable); (@fear|frantic|terrified|panic|desperate|efforts to avoid) ~4 (abandon*|being left|rejected|rejection|left alone); abandonment; (idealis*|idealiz*|adores|worships) ~5 (devalu*|hates|then|hate|despis*|worthless|discard*); (intense|unstable|stormy|turbulent|chaotic|volatile) ~2 (relationships|relationship|friendships|romances|partnerships|attachments); (chronic|inner|constant) ~2 emptiness; feel* empty|emptiness; (unstable|shifting|uncertain|unclear) ~2 (self-image|identity|sense of self|self image|who (she|he) is)?; black-and-white|splitting; (mood|moods|emotions|feelings) ~4 (hours|within minutes|shift*|swing*|several times a day|hour to hour|within a day|rapidly|storm*);
        (partner|partners|friend|friends|people) ~5 (pedestal|perfect then|all good|all bad|saint|traitor|leave|leaving|left); (leave|leaves|leaving|left) ~3 (panic|terror|unbearable|begs|pleads|threat*|frantic); (who (she|he) is); (emptiness|hollow|void);
        (dbt|dialectical|borderline|bpd|mentalis*|schema therapy); (leave|leaves|leaving|left|abandon*|reject*|unanswered|cancelled|late|replied|reply|holiday|discharge*|text) ~6 (cut|cuts|overdos*|panic*|begg*|threat*|rage|scream*|frantic*|pills|calls|messages|sobb*|hundred|forty|smash*); (angel|saint|perfect|soulmate|best|saviour|only one who) ~7 (hates|hated|traitor|monster|worst|useless|enemy|evil|cruel|disgust*|bin); (furious|fury|rage|anger|angry|tears|laughing|despair|joy) ~5 (minutes|an hour|within the hour|by lunchtime|by evening|hours later|same afternoon); (do not|don't|doesn't|does not|never) know* who; (different|new|changing|changes) ~3 (hair|career|course|name|religion|plans|self|person|jobs) ~4 (every|each|again|month|months|with);
        (diary card|chain analysis|opposite action|distress tolerance|wise mind|coaching call|coaching calls|crisis plan|emotion regulation|emotion-regulation|stepps|mbt|tfp); (holiday|holidays|leave|away|vacation|break|shift|maternity leave|discharge) ~8 (you're like the rest|paid to leave|abandon*|rage|left me|leaving me|desert*|reject*|cut*|overdos*|screamed|sobbed); (like the rest|just like (them|the others|everyone)|everybody leaves|everyone leaves|they all leave|nobody stays|paid to leave|paid to care); (perceived|imagined|real or imagined|feared) ~2 (desertion|abandonment|rejection|slight|slights|criticism|loss); (staff|team|nurses|ward) ~4 (divided|split|splitting|half thought|two camps|disagreed|at odds); (adored|adores|idolised|idolized|worshipped|worships|in love with|soulmate|perfect) ~9 (hated|hates|betray*|blocked|impossible|dropped|threw|never want|evil|dumped|monster|useless); (despair|rage|mood|moods|anger|emotions|tears) ~5 (lifted|passed|gone|shifted|turned|reversed|over|followed) ~5 (when|within|by (noon|morning|breakfast|evening|lunch)|hours|turned back|turning away|came back|replied|text); (swung|swings|swing|swinging|lurch*|flip*|seesaw*) ~4 (hours|hour|same day|in a day|in a week|in a month|within|from); (does not know|doesn't know|unsure|no idea|asked|asks|wonders|uncertain) ~3 (who she|who he|who they|whether (she|he) likes|what she believes|what she likes|who (she|he) would be); (enrolled|enrols|started) ~3 (dropped|quit|left|abandoned|switched); (goes|went|feel|felt|feels|was) (foggy|numb|blank|hollow|empty) ~6 (hands|body|skin|pain|cut|burn|scratch|switch)?; (pain|cutting|burning|blood) ~4 (off switch|relief|relieves|clean|real|alive|calms|calm|quiets|release); (on|under) (a )?(stress*|stressful) ~4 (laughing at|watched|paranoi*|unreal|voices); (unprotected|casual|impulsive) sex; (plates|phone|dishes|mug|wall|mirror) ~3 (smashed|thrown|punched|hurled|broken); (frantic|dozens|forty|fifty|sixty|hundred|thirty) ~1 (texts|calls|messages|voicemails); (hated|love|loved) ~3 (and|or) (leaving|hated|love); threaten* ~4 (if (he|she|they) (leave|leaves|left|went)|leaves|breaking up);
        (afraid|terrified|fear|fears|panic|cannot bear|can't bear|unable to bear) ~4 (alone|being alone|left|leaving|leave (her|him)|forgotten|replaced|goodbye|goodbyes|endings|separation); (breakups|break-ups|relationships|engagements|friendships|flatmates|jobs|therapists|roommates) ~5 (in|within|over|a dozen|several|each|every|short|intense|burn*|explod*|implode*|end* badly|stormy|series|string|overnight); (string|series|succession|trail) of ~3 (relationships|partners|breakups|break-ups|jobs|courses|therapists|friendships|flatmates); (moved in|engaged|married|in love|declared love|tattoo*) ~4 (after|within) ~2 (days|a week|two weeks|a month|three weeks); (blocked|unblocked|deleted|unfriended) ~4 (then|again|hours|day|night|same|him|her); (chameleon|becomes whoever|mirrors whoever|shell|mask|no self|nobody inside|nothing inside|black hole|hole inside|hollow inside); (moods|mood|feelings|emotions) ~5 (roller coaster|rollercoaster|flip|flips|switch|switches|like a switch|zero to|0 to 100|by the hour|minute to minute|intense|overwhelming|change quickly|several times); (goes|went|from) ~2 (adoring|loving|love|idol*|calm|laughing) ~3 to ~3 (hating|hate|fury|rage|screaming|sobbing|despis*|contempt); (test|tests|testing) ~3 (whether|if) ~3 (leave|care|love|stay|abandon); (suicidal|threats|threatened|threatens|overdose|cutting) ~6 (when|after|if|following) ~5 (partner|boyfriend|girlfriend|therapist|friend|argument|row|quarrel|break-up|breakup|late|cancelled|ignored|left|leave); (dissociat*|paranoid|unreal|spaced out) ~4 (under stress|when stressed|stress|arguments|minutes|hours)`,
      es: `(limite|inestabilidad emocional|borderline); (@teme|panico|esfuerzos) ~3 (abandon*|que la dejen|que le dejen|rechaz*|quedarse sol*); abandono; (idealiz*) ~4 (devalu*|odi*|desprec*)?; (relaciones|parejas|amistades) ~3 (intensas|inestables|tormentos*|turbulent*|caotic*); (vacio|vacia) ~2 (cronic*|constante|interior|interno)?; (identidad|autoimagen) ~2 (inestab*|confus*|cambiant*); (cambios|cambia|oscila*) ~3 (animo|humor|emocion*) ~3 (horas|dia|minutos|brusc*)?;
        (pareja|parejas|amigos|amigas) ~4 (todo o nada|perfect*|traicion*|dej*|abandon*|idealiz*); (quien es|vacio por dentro|hueco); (relaciones|rupturas) ~3 (intens*|rapid*|tormentos*|una tras otra|breves);
        (todos me dejan|me abandonan|me vais a dejar|no me dejes|se van todos); (rabia|ira|enfado|furia) ~4 (minutos|horas|abandon*|cuando|tras|desproporcion*|intens*); (limite|dialectico|dialectica|dbt); (vacaciones|ausencia|marcha) ~3 (terapeuta|pareja|psicologa|psicologo); (mensajes|llamadas) ~3 (decenas|cuarenta|sesenta|cien|sin respuesta|desesperad*); (adora|idolatra|maravillos*|perfect*) ~6 (odia|odio|traidor*|desprecia|enemig*|horrible); (sensacion|sentimiento|sentimientos) de vacio; (no sabe) ~1 quien es; (equipo|personal) ~2 (dividid*|escindid*); (pasa|oscila|salta) ~3 (llanto|euforia|ira|risa|rabia|amor) ~4 (odio|horas|minutos|ira|llanto);
        (deshacer|evitar) ~2 (separacion|abandono|ruptura); (llamada|llamadas|mensajes) ~2 (desesperad*|incesant*|repetid*); (despedida|despedidas|separacion|separaciones) ~4 (panico|autoles*|crisis|cortes|alivio); (amistad|amistades|pareja|parejas|terapias) ~3 (empezad* y rot*|rotas|intens*|se rompen);
        (miedo|panico|terror) ~3 (sola|solo|quedarse|abandon*|que se vaya|que le dejen); (relaciones|parejas|amistades|trabajos) ~3 (sucesion|cadena|explosiv*|breves|rupturas|muchas); (amenaza|amenazas|corta|cortes|sobreingesta|pastillas) ~5 (discusion|pelea|ruptura|novio|novia|pareja|dej*); (humor|animo|emociones) ~3 (montana rusa|bruscos|en minutos|en horas|varias veces al dia|intensas)`,
    },
    'self-harm': {
      says: 'repeated self-harm or impulsive acts',
      en: `self-harm*|self-injur*|self-mutilat*; (cuts|cutting|cut|burns|burning|burned|scratches|scars|bangs head) ~3 (herself|himself|themselves|forearm*|wrist*|arms|arm|thighs|skin|cigarette*); (overdoses|overdose) ~4 (after|argument|quarrel|row|break-up|repeated|impulsive); parasuicid*; impulsive ~3 (sex|spending|drinking|driving|binge*|acts|overdose*|behaviour|behavior);
        (blade|blades|razor|razors|lighter|cigarette|compass|glass|scissors) ~6 (arm|arms|thigh|thighs|skin|wrist*|forearm*|drawer|hidden|relief|cut*|burn*); (scars|cuts|burns|marks|wounds|bandage*|sutures|stitches) ~4 (arm*|forearm*|thigh*|wrist*|different ages|healing|parallel|old|fresh|linear); (paracetamol|tablets|pills|acetaminophen|ibuprofen) ~5 (swallow*|took|overdos*|argument|after|impuls*|quarrel|twenty|thirty|fifteen);
        (scratched|scratches|cut|cuts|cutting|burned|burnt|burns|hits|hit|bites|punched|slashed|carved) ~2 (wrist|wrists|arm|arms|forearm|thigh|thighs|legs|stomach|herself|himself|themselves); (urges|urge) ~3 (cut|self-harm|burn|hurt); (diary card|urges) ~3 (5|4|3); (day|days) ~3 (clean|without|free|since) ~2 (cutting|cut|self-harm); (did not|no|has not) cut ~3 (day|days|weeks|since); (parapet|bridge|ledge|roof|railway|platform) ~4 (brought|stood|climbed|threat*|talked down|police|security|edge)`,
      es: `(autoles*|autoagres*|autoinflig*); (se corta|cortes|se quema|quemaduras|se golpea) ~3 (brazos|antebrazo*|munecas|muslos|piel|superficial*)?; sobreingesta; impulsiv*`,
    },
    theatrical: {
      says: 'theatrical, attention-seeking emotionality',
      en: `(histrionic|theatrical|dramatic|flamboyant|melodramatic|exaggerated|seductive|provocative|flirtatious) ~4 (emotion*|manner|style|behaviour|behavior|dress|speech|expression|gestures|display*|way|entrance)?; (attention|centre of attention|center of attention|limelight|spotlight) ~4 (seeks|needs|uncomfortable|not|craves|demands|unless)?; (uncomfortable|upset|unhappy|sulks|bored) ~4 (centre|center|attention|limelight|ignored); (shallow|rapidly shifting) ~2 (emotion*|affect|feelings); suggestib*; (considers|regards) ~2 relationships ~3 (intimate|close)`,
      es: `(histrionic*|teatral*|dramatic*|exagerad*|seductor*|provocativ*|llamativ*); (centro|foco) de (atencion|miradas); (busca|necesita|reclama|llamar la) ~2 atencion; (emociones|afecto) ~1 (superficial*|labil*|cambiant*); sugestionab*`,
    },
    perfectionist: {
      says: 'perfectionism, orderliness and rigidity that defeat the purpose',
      en: `(perfectionis*|perfection|meticulous*|overconscientious|scrupulous*|pedantic|rigid|rigidity|stubborn*|inflexible|workaholic|over-conscientious|miserly); (reluctan*|refuses|unable|cannot|unwilling|difficulty|hard) ~3 (delegate|delegating|let others); (rules|lists|details|schedules|order|organisation|procedure|trivia|detail|orderliness) ~4 (preoccup*|lost in|absorbed|point of|everything|losing|at the expense)?; (rewrites|redoes|reworks|revises|redo|re-does) ~4 (report|reports|perfect|until|deadline*|others|times|work)?; (excessively|excessive) (devoted|devotion) to (work|productivity); (work|productivity) ~4 (leisure|friends|holidays|holiday|weekends|excluded|exclusion); deadlines? missed|never finish*;
        (standards) ~3 (high|impossible|own|exacting|unreachable|strict); (never|not) ~1 (good enough|perfect enough|finished); (mistake|mistakes|error|errors) ~3 (unbearable|intolerable|catastrophe|cannot|not allowed|unacceptable); (does|doing) everything (herself|himself); (correct|correctness|exact|exactness|order|orderly|tidy) ~2 (everything|down|demands|insists|else)`,
      es: `(perfeccionis*|meticulos*|escrupulos*|rigid*|rigidez|terc*|obstinad*|tacan*|avar*|inflexib*|minucios*); (no|incapaz|dificultad|cuesta) ~2 delegar; delega; (reglas|listas|detalles|horarios|orden|normas) ~3 (preocup*|perdid*|todo|excesiv*|absor*)?; (rehace|repasa|reescribe|corrige); (trabajo|productividad) ~4 (ocio|amigos|vacaciones|descanso|renuncia*);
        (exigente|exigencia|exigencias|nivel) ~3 (consigo|alto|altas|maxim*|propi*|demasiad*); (nunca|nada) ~2 (perfecto|suficiente|bastante bien|terminad*); (error|errores|fallo) ~3 (insoport*|intolerab*|catastrof*|inadmisib*); (lo hace todo|todo lo hace); (correcto|exacto|orden|exactitud) ~2 (exige|insiste|todo)`,
    },
    'avoids-criticism': {
      says: 'inhibition from feelings of inadequacy and fear of rejection',
      lifetime: true,
      en: `(inadequa*|inferior|inferiority|inept|unappealing|unlikeable|unlikable|not good enough|less than others); (@avoid|declines|turns down|turned down) ~5 (promotion|criticism|disapproval|rejection|relationships|intimacy|unless|new people|contact|jobs|getting involved); (unless|until) ~3 (certain|sure|guarantee*) ~3 (liked|accepted|acceptance|approval); (hypersensitiv*|oversensitive|sensitive|@fear) ~3 (criticism|rejection|disapproval|shamed|rejected|criticised|criticized); (longs|wants|wishes|yearns|would like) ~4 (friends|company|closeness|contact|belong|relationship|accepted)`,
      es: `(inferior*|inadecuad*|inept*|poco atractiv*|no esta a la altura|poca cosa|torpe); (@evita|rechaza|renuncia) ~4 (critic*|rechazo|ascenso|relaciones|intimidad|desaprob*|contacto); (hipersensib*|sensible|@teme) ~2 (critic*|rechazo|desaprob*|rechaz*); (desea|querria|anhela|gustaria) ~3 (amig*|compan*|relacion*|aceptad*)`,
    },
    dependent: {
      says: 'submissive need to be cared for',
      en: `(dependent|submissive|clinging|clingy|helpless|compliant) ~4 (on|upon|others|husband|wife|mother|partner|when alone|behaviour|behavior|relationship)?; (cannot|unable|can't|difficulty|needs|struggles|relies) ~3 (decide|everyday decisions|decisions|make decisions|choose) ~4 (without (advice|reassurance|asking|her|his)|advice|reassurance|others|mother|husband|partner|wife); (lets|leaves|allows|needs|relies on|depends on|defers) ~3 (others|husband|mother|partner|wife|sister|parents|him|her|to) ~4 (decide|decisions|assume|responsib*|choose|arrange|take over|run (her|his) life|clothes|manage); (never|cannot|afraid to|fear of|reluctant to) ~2 (disagree*|contradict*|express disagreement|say no|assert*); (urgently|immediately|quickly) ~4 (new|another) (relationship|partner); (unable|cannot) ~2 (care for|look after) (herself|himself|themselves); (takes on|volunteers|goes to) ~3 (unpleasant|any lengths|lengths); tolerates ~3 (mistreat*|abuse)`,
      es: `(dependient*|sumis*|aferrad*|desvalid*|docil); (no|incapaz|dificultad|necesita|cuesta) ~3 (decidir|decisiones|elegir) ~3 (sin|consejo|otros|madre|pareja|marido|sola|solo)?; (deja|delega|permite) ~3 (decid*|decisiones|respons*|otros|elija*); (no|nunca|incapaz de|@teme) ~1 (lleva la contraria|contradec*|discrep*|decir que no); no sabe (estar|valerse); (quedarse|estar) sol*`,
    },
    narcissism: {
      says: 'grandiose self-importance, need for admiration, lack of empathy',
      lifetime: true,
      en: `narcissis*; (entitled|entitlement|self-important|self-importance|superior|superiority|arrogan*|haughty|conceited|boastful|boasts|brags); (lack of|lacks|no|little|without) ~1 empathy; (admiration|admired|praise|special treatment) ~3 (demands|needs|craves|expects|excessive|seeks)?; (exploits|uses|takes advantage) ~2 (others|people|colleagues|friends); (fantasies of|preoccupied with) ~3 (success|power|brilliance|beauty|ideal); (envy|envious|jealous) ~3 (of others|others|him|her|colleagues)?; (only|associates) ~3 (high-status|special people|important people|elite)`,
      es: `narcisis*; (arrogan*|prepotent*|soberbi*|presuntuos*|superior|superioridad|engreid*); (falta de|sin|escasa) empatia; (admiracion|trato especial|privilegios); (explota|utiliza|se aprovecha)`,
    },
    gambling: {
      says: 'persistent gambling',
      en: `(gambl*|bets|betting|bet|casino|casinos|slot machines|slots|roulette|bookmaker*|poker|sports betting|horse racing|lottery|scratch cards|scratchcards|wagers|wagering|blackjack|stakes); (chases|chasing) ~2 losses; (online) (betting|casino|poker|gambling)`,
    },
    'fire-setting': {
      says: 'fire setting',
      en: `pyroman*|arson; (sets|setting|set|lit|lights|lighting|starts|started|starting) ~3 (fires|fire|alight|blaze|bins|hedges); fascinat* ~3 (fire|fires|flames|matches)`,
    },
    stealing: {
      says: 'impulsive stealing of things not needed',
      en: `kleptoman*; (steals|stealing|stolen|shoplift*|stole|takes|pockets) ~7 (does not need|no use|not needed|needs them|little value|trivial|worthless|can afford|could afford|thrown away|throws away|discard*|never uses|unused|gives away|without using|tension|relief|urge|impulse)`,
    },
    'explosive-rage': {
      says: 'explosive rages out of proportion',
      en: `(explosive|intermittent explosive|rage|rages|furious|violent) ~2 (outburst|outbursts|episodes|disorder|temper|attacks|loses); (smashes|smashing|smashed|punches|punched|punching|hurls|throws|breaks|kicked|assault*) ~4 (walls|wall|doors|door|objects|furniture|windows|plates|phone|crockery|dishes); (out of proportion|disproportionate|grossly|trivial|minor) ~4 (provocation|trigger|anger|rage|outburst*|annoyance*|slight)`,
      es: `(estallidos|explosiones|arrebatos) ~2 (ira|colera|rabia|violen*); rompe ~2 (objetos|puertas|platos|muebles)`,
    },
    'gender-incongruence': {
      says: 'incongruence between experienced and assigned gender',
      lifetime: true,
      en: `(gender) (dysphori*|incongruen*|identity|transition*|affirm*|expression|reassign*); (transgender|transsexual*|trans (man|woman|male|female)|non-binary|nonbinary); (assigned|registered|born) ~2 (male|female|boy|girl); (identif*|lives|living|live|insists|knows|wants|wishes|says|feels) ~4 (as a (woman|man|girl|boy|male|female)?|to be a (girl|boy|woman|man)?|(she|he) is a (boy|girl)|other gender|opposite gender|opposite sex|other sex|wrong body|a different gender); (binder|binding|hormones|hormone therapy|mastectomy|pronouns|chosen name|preferred name|dead name|breasts) ~4 (distress*|chest|gender|testosterone|oestrogen|estrogen|male|female|new|hates|removed|used)?`,
      es: `(disforia|identidad|incongruencia) de genero; transgenero|transexual*|no binari*; (asignad*) ~3 (mujer|varon|hombre|nacer); cuerpo equivocado`,
    },
    'gender-child': {
      says: 'cross-gender identity in a child',
      en: `(boy|girl|child|year-old|son|daughter) ~9 (insists|wants to be|wishes to be|says) ~5 (girl|boy|she is|he is|other gender|grow up to be)`,
    },
    'dual-dress': {
      says: 'cross-dressing to feel of the other sex for a time, without arousal',
      en: `(cross-dress*|crossdress*|wears women's|wears men's|women's clothes|female clothes|men's clothes) ~8 (without arousal|no sexual|temporar*|membership|no wish|role)`,
    },
    fetish: {
      says: 'sexual focus on objects or body parts',
      en: `fetish*; (aroused|arousal|arousing|masturbat*|sexual) ~7 (shoes|underwear|stockings|leather|rubber|feet|boots|latex|diapers|fur|tights|gloves)`,
    },
    'transvestic-arousal': {
      says: 'sexual arousal from cross-dressing',
      en: `transvest*; (cross-dress*|crossdress*|women's (clothes|clothing|underwear|lingerie|dresses)?|lingerie) ~7 (arous*|excite*|masturbat*|sexual*|ejaculat*); (arous*|masturbat*|sexual*) ~6 (cross-dress*|crossdress*|women's clothes|women's clothing|lingerie)`,
    },
    exposing: {
      says: 'exposing the genitals to strangers',
      en: `exhibitionis*; (expos*|flash*|reveal*|shows|showing) ~3 (himself|genitals|penis|herself); indecent exposure`,
    },
    peeping: {
      says: 'watching unsuspecting people undress or have sex',
      en: `voyeur*|peeping; (watch*|spies|spying|peers|peering|film*|look*) ~6 (undress*|naked|changing|having sex|shower*|intimate|couples|bathing|windows|unsuspecting|changing room)`,
    },
    'child-attraction': {
      says: 'sexual attraction to children',
      en: `(pedophil*|paedophil*|hebephil*); (sexual*|arous*|attract*|fantasies|urges|aroused) ~5 (children|prepubescent|prepubertal|child|minors|boys|girls); child (abuse images|pornography|sexual abuse material)`,
    },
    sadomasochism: {
      says: 'arousal from inflicting or suffering pain or humiliation',
      en: `(sadis*|masochis*|sadomasochis*); (arous*|sexual*|excite*) ~6 (humiliat*|bound|beaten|whip*|suffering|inflict*|pain|restrain*|choking|asphyxia*|tied)`,
    },
    'other-paraphilia': {
      says: 'other unusual sexual interest',
      en: `(frotteur*|rubs (himself )?against|rubbing against|obscene (calls|phone calls)?|zoophil*|necrophil*|urophil*)`,
    },
    'sexual-orientation-distress': {
      says: 'distress about sexual maturation or orientation',
      en: `(sexual orientation|sexual maturation|homosexual*|attracted to ~1 same sex|own sexuality) ~6 (distress*|uncertain*|ashamed|change|confus*|wish*|torment*)`,
    },
  },
  profiles: [
    {
      codes: 'F60.0',
      required: { 'paranoid-trait': 5.5 },
      supporting: { 'lifelong-pattern': 1.5 },
      against: { hallucinations: 2.5, 'first-rank': 3, 'months-of-psychosis': 0.5 },
      near: 'F60 F22 F21',
    },
    {
      codes: 'F60.1',
      required: { 'social-detachment': 5.5 },
      supporting: { 'lifelong-pattern': 1.5, negative: 0.5 },
      against: {
        hallucinations: 2.5,
        delusion: 2,
        'social-fear': 1,
        'low-mood': 0.5,
        'restricted-interests': 1.5,
        'avoids-criticism': 1,
      },
      near: 'F60 F21 F84.5',
    },
    {
      codes: 'F60.2',
      required: { 'rule-violation': 5 },
      supporting: { 'lifelong-pattern': 1, 'rule-breaking': 1.5, aggression: 1, 'explosive-rage': 0.5 },
      against: { 'elevated-mood': 2 },
      near: 'F60 F91',
    },
    {
      codes: 'F60.3',
      required: { 'unstable-relations': 4.5, 'self-harm/suicidal/irritability/explosive-rage': 2 },
      supporting: {
        'self-harm': 2.5,
        'lifelong-pattern': 1,
        suicidal: 0.5,
        'explosive-rage': 0.5,
        depersonalisation: 0.5,
      },
      against: { 'past-mania': 2 },
      near: 'F60 F34.0 F43.2',
    },
    {
      codes: 'F60.4',
      required: { theatrical: 5.5 },
      supporting: { 'lifelong-pattern': 1 },
      against: { 'elevated-mood': 2 },
      near: 'F60',
    },
    {
      codes: 'F60.5',
      required: { perfectionist: 5.5 },
      supporting: { 'lifelong-pattern': 1.5 },
      against: { compulsions: 2.5, obsessions: 2, 'low-weight': 2 },
      near: 'F60 F42',
    },
    {
      codes: 'F60.6',
      required: { 'avoids-criticism': 5 },
      supporting: { 'lifelong-pattern': 1.5, 'social-fear': 1 },
      against: { 'restricted-interests': 2 },
      near: 'F60 F40.1',
    },
    {
      codes: 'F60.7',
      required: { dependent: 5.5 },
      supporting: { 'lifelong-pattern': 1, 'unstable-relations': 0.3 },
      near: 'F60',
    },
    {
      codes: 'F60.81',
      required: { narcissism: 5.5 },
      supporting: { 'lifelong-pattern': 1 },
      against: { 'elevated-mood': 2, 'little-sleep-needed': 2 },
      near: 'F60',
    },
    {
      codes: 'F60.8 F60.89 F60.9 F69',
      residual: true,
      required: {
        'paranoid-trait/social-detachment/unstable-relations/theatrical/perfectionist/avoids-criticism/dependent/narcissism/rule-violation': 4,
        'lifelong-pattern': 2,
      },
      near: 'F60 F61 F62 F68 F69',
    },
    {
      codes: 'F63.0',
      required: { gambling: 6 },
      supporting: { 'use-control': 0.7, dependence: 0.7 },
      against: { 'elevated-mood': 2 },
      near: 'F63',
    },
    { codes: 'F63.1', required: { 'fire-setting': 6 }, near: 'F63 F91' },
    { codes: 'F63.2', required: { stealing: 6 }, near: 'F63' },
    { codes: 'F63.3', required: { 'hair-pulling': 7 }, near: 'F63 F42' },
    {
      codes: 'F63.81',
      required: { 'explosive-rage': 6 },
      supporting: { irritability: 0.5 },
      against: { 'elevated-mood': 2 },
      near: 'F63 F91 F34.8',
    },
    {
      codes: 'F63.8 F63.89 F63.9',
      residual: true,
      required: { 'gambling/fire-setting/stealing/explosive-rage/hair-pulling/skin-picking': 5 },
      near: 'F63 F42',
    },
    { codes: 'F64', required: { 'gender-incongruence': 6 }, near: 'F64 F66' },
    { codes: 'F64.2', required: { 'gender-incongruence/gender-child': 4, 'gender-child': 3 }, near: 'F64 F66' },
    { codes: 'F64.1', required: { 'dual-dress': 6 }, near: 'F64 F65' },
    { codes: 'F65.0', required: { fetish: 6 }, near: 'F65' },
    { codes: 'F65.1', required: { 'transvestic-arousal': 6 }, near: 'F65 F64' },
    { codes: 'F65.2', required: { exposing: 6 }, near: 'F65' },
    { codes: 'F65.3', required: { peeping: 6 }, near: 'F65' },
    { codes: 'F65.4', required: { 'child-attraction': 6 }, near: 'F65' },
    { codes: 'F65.5', required: { sadomasochism: 6 }, near: 'F65' },
    { codes: 'F65.8 F65.9', residual: true, required: { 'other-paraphilia/fetish/exposing/peeping': 5 }, near: 'F65' },
    { codes: 'F66', required: { 'sexual-orientation-distress': 6 }, near: 'F64 F66' },
  ],
};
