import type { CriteriaFamily } from '../../criteria/knowledge.ts';

/** F40–F42: phobias, panic, generalized anxiety, obsessive-compulsive and related disorders. */
export const ANXIETY: CriteriaFamily = {
  features: {
    'excessive-worry': {
      says: 'excessive, hard-to-control worry about many things',
      en: `@worry ~3 (everything|constantly|excessive*|all the time|most days|uncontrollabl*|about many|multiple|numerous|minor|trivial|small things|finances|money|work|bills|deadlines|future|family|children|what if|needless*|endless*|chronic*|several|various|daily|incessant*);
        (excessive|constant|uncontrollable|incessant|pervasive|chronic|persistent|endless|free-floating|generalised|generalized) ~1 (worry|worries|worrying|anxiety|apprehension|rumination); (cannot|can't|unable|difficult|hard|difficulty|struggles) ~3 (stop|control|controlling|switch off|let go of) ~2 (worry*|worries|anxious|apprehension|fretting); worrier|frets|fretting; (expects|expecting|anticipates|anticipating|imagines|fears) ~2 (worst|disaster|catastrophe|catastrophes); apprehensive expectation; catastrophis*|catastrophiz*;
        (gad-7|gad7|penn state); (waiting for|expects|expecting|imagines|pictures|foresees|anticipates|prepares for) ~3 (shoe to drop|disaster|worst|accident|bad news|illness|catastrophe|something|go wrong|crash*|knock|call from); (what ifs|what-ifs); (phones|texts|calls|rings|messages) ~5 (check|safe|arrived|make sure|alive|reassur*|all right|okay); (moves|jumps|shifts|spreads|leaps|slides|slips|flits|drifts) ~4 (worry|worries|next|another); (one|each) (worry|concern) ~4 (another|next|replac*|settled|solved); (mind|head|brain|thoughts) ~3 (never|won't|not|doesn't|cannot) ~1 (stop*|rest*|quiet*|off|still|switch*|silent);
        (pswq|gad-7|gad7) ~1 (12|13|14|15|16|17|18|19|20|21|55|58|60|62|64|65|66|67|68|69|70|71|72|74|75|76|78); intolerance of uncertainty; worry (time|period|postponement|tree|postponing); (postpon*|schedul*) ~2 worry*; (list|lists|spreadsheet|plans|backup|contingency) ~4 (what if|worries|every version|contingenc*|worst|disaster|plan for the plan|just in case); (what if|what ifs|what-ifs); (not knowing|uncertainty); (lies awake|awake|wakes|nights) ~4 (list|lists|running through|rehears*|going over|planning|tomorrow|bills|deadlines|worr*); (tracks|tracker|location|phones|rings|texts|calls) ~5 (daughter|son|husband|wife|children|mother|arrived|landed|safe|late); (asks|asked|seeks|seeking|wants) ~4 (reassur*|if ~2 cross|whether ~2 cross|if everything is (all right|ok|fine)|did it right|doing ~2 right); (always|lifelong|natural|born|chronic|constant) (worrier|fretter); (next|another|new) (worry|thing|topic|subject) ~4 (takes its place|replaces|steps in|appears|arrives|waiting)`,
      es: `preocup* ~3 (todo|constante*|excesiv*|continu*|siempre|multiples|salud|dinero|trabajo|hijos|familia|futuro|pequen*|incontrol*|cualquier); (no puede|incapaz de|no consigue|no logra|dificil) ~2 (dejar de|parar de|controlar|frenar|apartar) ~2 (preocup*); (preocupacion|preocupaciones) ~3 (excesiv*|constante*|continu*|incontrol*|desproporcion*|multiples|por todo|diari*|desbord*); (anticipa|espera|imagina) ~2 (peor|desgracia*|catastrof*); le da vueltas; y si ~3 (pasa|ocurre|enferma|muere|accidente|despiden)`,
    },
    worry: {
      says: 'worry',
      en: `worry|worries|worrying|worried`,
      es: `preocupacion|preocupaciones; se preocupa; preocupad*`,
    },
    tension: {
      says: 'muscle tension, restlessness or being on edge',
      en: `(muscle|muscular) (tension|aches|tightness); (tense|tension|on edge|keyed up|restless|restlessness|jittery|fidgety|wound up|nervy|agitated); (tight|aching|tense|stiff|sore) ~1 (shoulders|neck|jaw|muscles|back); (shoulders|neck|jaw) ~2 (tight|ache*|tense|stiff|clenched); (cannot|can't|unable to|unable|never) (relax|unwind|settle|switch off); clenches ~2 jaw; (tension|stress) headaches;
        (shoulders|jaw|neck|teeth|muscles|back) ~4 (ache*|tight|hunched|clench*|stiff|knot*|sore|grinds|grinding|hard|tension|rigid); (stomach|belly) in knots; (cannot|can't|never|unable to|doesn't) ~1 (relax|settle|sit back|unwind|switch off|be still); (startles|keyed|strung|tightly wound|coiled|wringing|picks at ~2 nails|sighs);
        (grinds|grinding|clenches|clenching|clenched) ~2 (teeth|jaw|fists); (heating pad|mouthguard|mouth guard|night guard|massage|physio*); (shoulders) ~3 (ears|up|hunched|raised|stone|concrete|knots); (fidget*|sighs|sighing|twist*|wrings|wringing|picks) ~3 (ring|hands|tissue|cuticles|sleeve|strap|bag|pen|nails)`,
      es: `(tension|tenso|tensa|inquieto|inquieta|inquietud|nervios|nervioso|nerviosa|nerviosismo|en vilo|en guardia|desasosiego|intranquil*); (contractura|contracturas|rigidez); (no|incapaz de|sin poder) ~2 (relaja*|desconect*|calma*); (hombros|cuello|mandibula) ~2 (tens*|duro*|apretad*|contractur*|carga*)`,
    },
    irritability: {
      says: 'irritability',
      en: `irritab*; (short|quick) (tempered|temper|fuse); short-tempered; snaps at; (snappy|touchy|crabby|easily annoyed|easily angered)`,
      es: `irritab*; (salta|enfada|irrita) ~2 (nada|todo|facil*); susceptible`,
    },
    anxious: {
      says: 'anxiety',
      en: `anxious|anxiety|nervous|nervousness|apprehensive|uneasy`,
      es: `ansios*|ansiedad|angustia|angustiad*`,
    },
    'panic-attack': {
      says: 'sudden attacks of panic',
      en: `panic (attack|attacks|episodes|episode); panics|panicked|panicky; (attacks|attack|episodes|episode|surges|surge|waves|wave|bursts|bouts|spells|rushes) of ~2 (terror|fear|panic|dread|anxiety|alarm); (sudden|abrupt|unexpected|intense) ~2 (terror|fear|panic|dread|anxiety|surge|surges|attacks); (peak|peaks|peaking|peaked) ~3 minutes; panic;
        (attack|attacks|episode|episodes) ~6 (heart|minutes|breath|terror|fear of|peak*|sudden*|die|dying|dizz*|trembl*);
        (episodes|episode|attacks|attack|spells|spell|surge|surges|wave|waves|it) ~5 (minutes|peak*|crescendo|out of nowhere|suddenly|without warning|came on|comes on|hits|strikes|heart); (thought|thinks|believed|believes|certain|convinced|sure|felt) ~3 (was|is|would|going|about to)? ~2 (dying|die|heart attack|stroke|suffocate|collapse|faint|going mad|losing (his|her) mind);
        (full-blown|full|big|limited-symptom|limited|nocturnal|spontaneous|sudden) (surges|surge|attacks|attack|panics); surges; (crest|crests|crested|builds|built|building|peaks|peaked|peaking|climax) ~4 (minutes|fast|seconds); (drops|dropped|comes|came|hit|hits|swept|washed|crashed|rolled|fell|struck) ~2 (on|over|upon) ~1 (me|him|her|them) ~6 (like|suddenly|all at once|stone|wave|train|truck|wall)?; this is it; i am dying|going to die|about to die; (over|gone|passed|subsided|lasts|lasted|lasting) ~3 (five|ten|fifteen|twenty|thirty|half) ~2 minutes; pdss|pdss-sr|panic disorder; false alarm*|fire alarm; interoceptive|body-focused exposure; hyperventilation (challenge|test|exercise); straw breathing|spun in ~1 chair|spinning in ~1 chair|straw-breathing; saw my own funeral|last breath|last hour; the (episodes|spells|attacks|storms|storm|fits) ~6 (heart|breath|chest|minutes|hands|sweat*|throat|dying)`,
      es: `(ataque|ataques|crisis|episodios|oleadas) de ~1 (panico|angustia|ansiedad|terror|pavor); (crisis) ~2 (brusc*|repentin*|subit*|inesperad*); (miedo|terror|angustia) ~2 (repentin*|subit*|brusc*|intens*|de golpe);
        (crisis|ataque|ataques|episodios) ~5 (corazon|minutos|aire|morir|miedo|subit*|brusc*|repentin*|palpitaciones|sudor*|mareo);
        (me muero|voy a morir|se muere|que se moria|que se iba a morir); (dura|duran|duro|duraron) ~2 (cinco|diez|quince|veinte|pocos) minutos; trastorno de panico; (pico|maximo) ~3 minutos; (oleada|oleadas|subida|subidon) ~3 (calor|miedo|angustia|panico); falsa alarma; exposicion interoceptiva`,
    },
    'panic-somatic': {
      says: 'palpitations, breathlessness and fear of dying in the attacks',
      en: `(heart|chest) ~2 (pounds|pounding|pounded|racing|races|hammering|thumping|pain|tight|tightness|pressure); palpitations; (short of breath|shortness of breath|breathless*|smothering|choking|suffocat*|cannot breathe|can't breathe|could not breathe|hyperventilat*|gasping); (tingling|pins and needles|trembling|shaking|sweating|dizzy|dizziness|light-headed|faint) ~3 (hands|fingers|lips|attack|heart|chest|minutes|nausea)?; (@fear|thought|thinks|convinced|sure|going|about) ~3 (die|dying|heart attack|losing control|lose control|going mad|going crazy|collapse|collapsing|faint|fainting);
        (hammering|racing|pounding|galloping|bounding|thudding|fluttering|jumping) (pulse|heart|heartbeat|chest); (heart|pulse) ~3 (gallop*|bound*|leap*|thud*|flutter*|skip*|hammer*|sprint*|jump*|bursts|bursting|explode|burst); (throat) ~2 (closing|closes|closed|tight|tightens|tightening|choking|lump); (chest) ~3 (crush*|squeez*|band|vice|tight*|grip*|press*); (numb|tingling|tingly|prickling|prickly|fizzing|buzzing) ~1 (fingers|lips|hands|face|arms|toes|limbs); (legs|knees) ~4 (jelly|give way|buckle|buckled|water|trembling|shaking|weak); (hot|cold) (rush|flush|flushes|sweat|sweats|wave|waves); (chills|clammy|drenched); (vision|sight) ~2 (tunnelled|tunneled|narrowed|blurred|tunnel); (pass out|passing out|black out|blacking out|going crazy|go crazy|go mad|suffocating|suffocate|cannot get air|could not get air|air hunger|gulping air|gasps); (hand|clutching|clutched|clutches) ~2 (chest|sternum|heart|throat); unreality|light-headed*|lightheaded*; (trembling|shaking|white|pale|sweating) ~6 (heart|chest|dizzy|breath|sternum)`,
      es: `palpitaciones; (corazon|pecho) ~3 (desboca*|acelera*|golpe*|fuerte|opresion|aprieta|late); (falta de aire|ahogo|se ahoga|asfixia|no puede respirar|hiperventil*|opresion|hormigueo|hormigueos|temblor|temblores|mareo|mareos|sudor|sudoracion); (@teme|cree|creyo|piensa) ~3 (morir|morirse|infarto|volverse loc*|perder el control|desmay*);
        (corazon|pecho) ~4 (dispara*|sale|galop*|rapido|prisa|presion|dolor); (temblor|sudor|hormigueo|mareo|ahogo|frio) ~3 (manos|pecho|corazon|morir|dedos);
        (corazon|pulso) ~3 (desbocado|a mil|galope|galopa|retumba|salta|se sale|estalla|explota|vuelco); (garganta) ~2 (cierra|cerrada|cerrado|nudo|aprieta); (hormigueo|entumecid*|adormecid*) ~2 (manos|dedos|labios|cara|brazos); (piernas|rodillas) ~3 (flaquean|tiemblan|flojas|gelatina|fallan); (oleadas|sofoco|sofocos|escalofrios); (vision) ~1 (borrosa|tunel); se asfixia|le falta el aire|sin aire|no le entra el aire`,
    },
    'unexpected-attacks': {
      says: 'attacks out of the blue, with fear of the next one',
      en: `(out of the blue|out of nowhere|unprovoked|uncued|without warning|without ~1 trigger|no ~1 trigger|for no reason|without ~1 reason|unexpected*|unpredictab*); (@fear|@worry|anticipat*|waits|waiting|apprehension) ~3 (next|another|further|having) ~1 (attack|one|attacks|panic|episode); (emergency department|emergency room|ambulance|casualty|cardiolog*|ecg|troponin) ~5 (normal|heart|times|attack*|twice|clear); (recurrent|repeated) ~1 (attacks|panic);
        (fear of fear|anticipatory anxiety|next one|next attack); between (attacks|episodes); (from one moment|out of calm|at rest|from sleep|in sleep);
        (emergency|a and e|casualty|ed|ambulance|paramedics|999|112|911) ~6 (times|twice|thrice|visits|visit|three|four|called|discharged|normal|reassur*); (ecg|ekg|troponin|holter|echocardiogram) ~3 (normal|clear|negative|unremarkable); (waits|waiting|watches|braced|bracing|listening|scans|monitor*) ~3 (for|next|another|pulse|heartbeat|body|signs); (carries|carrying|keeps) ~3 (water|diazepam|pill|tablet|paper bag|phone|lorazepam); (without|no) (warning|trigger|reason|cause|obvious trigger|apparent reason|clear trigger); (while|when) ~1 (watching|reading|asleep|resting|shopping|cooking|driving|relaxed|ironing);
        (dialled|dialed|called|rang|phoned) ~2 (911|999|112|ambulance|paramedics) ~9 (nothing|heart|normal|chest|dying|again|twice|times|clear); (paramedics|ambulance crew|er|ed|emergency) ~3 (found nothing|nothing|normal|sent home|discharged|fine); (ekg|ecg|stress echo|echo|echocardiogram|holter|catecholamines|spirometry|vestibular testing|treadmill test|cardiac work-up|cardiac workup|thyroid panel|d-dimer) ~6 (normal|clear|negative|unremarkable|benign); (came|come|comes|struck|hit|hits|strikes|one|two|episode|episodes|attack|attacks|surge|surges|first|last|woke|wakes) ~6 (while|in|on|from|during|over|out of) ~3 (sofa|couch|bed|asleep|sleep|bath|shower|television|dishwasher|laundry|ironing|washing up|book|teeth|algebra|church|mass|class|sleepover|lecture|traffic lights|supermarket|queue|peace|calm|nap|breakfast|nowhere); (@fear|frightened|afraid|anticipat*|wonder*|waiting|braced|bracing|dread*) ~4 (returning|its return|another one|the next|next one|when it will|whether it will|will come|will strike|come back|happen again|happening again|recurrence|of one occurring|repeat); just in case; (sits|sit|sat|stays|parks|drives|seat) ~3 (near|by|beside|close to|past|passing) ~3 (door|exit|exits|hospital|er|emergency|aisle|sacristy|way out); (check|checks|checking|watches|monitors) ~3 (pulse|heart|heart rate|smartwatch); (stopped|quit|avoids|given up|gave up|no longer) ~4 (running|exercise|coffee|caffeine|gym|stairs|sauna|cross-country|cycling|spicy) ~5 (because|beginning|feels like|heart|fear|set it off|bring it on|sensations|invite)`,
      es: `(sin motivo|sin aviso|sin desencadenante|sin causa|de la nada|inesperad*|de repente|de improviso|de golpe); (@teme|pendiente) ~4 (otra|otro|proxima|proximo|nueva|repita|vuelva) ~1 (crisis|ataque|vez)?; (urgencias|electro|electrocardiograma|cardiolog*) ~4 (normal|normales|veces)?;
        (el siguiente|la siguiente|otro ataque|otra crisis|proximo ataque); (entre) (crisis|ataques|episodios); (miedo al miedo|ansiedad anticipatoria);
        (llamo|llamaron) ~2 (112|061|ambulancia); (viendo|mientras|estando) ~2 (television|sofa|ducha|cocina|cama|leia|leyendo|dormia|tranquil*); (en reposo|durmiendo|dormid*|de madrugada); (que vuelva|que se repita|la proxima|cuando sera|volver a pasar|otra vez); por si acaso|por si le da; (se sienta|se coloca) ~3 (puerta|salida|pasillo); (lleva|llevar) ~2 (siempre|encima) ~4 (agua|lorazepam|pastilla|alprazolam|diazepam); (dejado|deja|evita) ~2 (deporte|correr|cafe|gimnasio|ejercicio)`,
    },
    'agoraphobic-fear': {
      says: 'fear of places from which escape is hard',
      en: `agoraphob*; (@fear|@avoid|cannot|unable|panics|anxious|anxiety|dreads|stopped|no longer) ~5 (crowds|crowded|queues|queue|buses|bus|trains|train|metro|subway|underground|tram|supermarkets|supermarket|malls|mall|shopping centre|public transport|open spaces|squares|bridges|tunnels|cinema|cinemas|theatre|markets|motorway|lifts and buses); (housebound|house-bound|leave the house|leaves the house|leave home|leaving home|leaving the house|leaves home|going out alone|goes out alone|go out alone|out alone|being alone outside); (escape|get out|getting out|help|exit|exits) ~3 (difficult|impossible|hard|available|not|near|blocked|unavailable); (sits|sit|sitting|stands|stays|seat) ~2 (near|by|beside|next) ~2 (exit|exits|door|aisle); only (with|when) ~2 (accompan*|companion|husband|wife|partner|sister|mother); (accompanied|companion);
        (taken|take|takes|entered|enter|enters|use|uses|used|board|boards|ride|rides) ~4 (bus|buses|train|trains|supermarket|metro|subway|tram|cinema|mall|escalator); (fear*|afraid|worry|worries|dread*) ~4 (get out|escape|trapped|get away|reach (help|home|safety)?); (further|farther|venture*|beyond) ~3 (corner|street|house|garden|block|neighbourhood|doorstep); (alone|unaccompanied|by (herself|himself)) ~4 (outside|out|shop*|street|travel*)`,
      es: `agorafob*; (@teme|@evita|no puede|angustia|dejado|deja) ~5 (multitud*|aglomeracion*|colas|cola|autobus|autobuses|metro|tren|transporte publico|supermercado|centro comercial|plazas|espacios abiertos|tuneles|puentes|cine); (no sale|salir|sale) ~2 (de casa|sola|solo|sin compan*|acompanad*); (escapar|salida|huir|pedir ayuda|recibir ayuda); (solo|unicamente) ~2 acompanad*; acompanad* ~2 (marido|esposa|hermana|madre|pareja)`,
    },
    'social-fear': {
      says: 'fear of scrutiny or embarrassment before others',
      en: `(@fear|@worry|dreads|anxious|anxiety|nervous|terror) ~4 (judged|judgement|judgment|scrutin*|watched|stared|humiliat*|embarrass*|blush*|ridicul*|laughed at|foolish|stupid|speaking|speak|presentations|presentation|presenting|parties|meetings|talking to|eating in front|performing|evaluated|observed|being looked at|criticised); social (anxiety|phobia|situations|events|gatherings|fear); (blush|blushes|blushing|stammers|voice shakes|hands shake|goes red|trembles) ~4 (meetings|people|others|class|spoken|asked|speak*|attention|groups|front|strangers|colleagues|introduc*)?; (@avoid|@cannot|declines|skips|missed|leaves) ~4 (parties|party|meetings|presentations|social|gatherings|eating in public|canteen|speaking up|speaking in|phone calls|dating|raising ~1 hand|class|seminars|lunch with); (eat|eating|write|writing|sign|signing|speak|speaking|perform|performing) ~2 (in front of|before|in public); (centre|center) of attention; public speaking; (mind goes blank|rehearses) ~5 (people|conversation*|others|speaks|speak|sentences|sentence|what);
        (lsas|social phobia|liebowitz); (rehears*|scripts|practises|plans) ~4 (sentence*|order|orders|phone|calls|what to say|conversation*|questions|say); (sweats|sweating|shakes|shaking|trembling|trembles|stutters|quivers|blush*|red|flushed|flushes) ~6 (asked|introduc*|speak*|meeting|meetings|people|present*|audience|class|colleagues|attention|name|pay|signature|stares); (dropped|turned down|declined|refused|left|skipped|missed|misses|avoids|avoided|skips) ~5 (presentation*|promotion|seminar*|wedding|party|parties|meetings|oral|class discussion|team lunch|canteen|introductions|lectures|group|dates|speech|toast); (everyone|people|others|colleagues|classmates|they) ~5 (stare|staring|notice|notices|laugh|laughing|judg*|think (she|he)|watching (her|him)|stupid|boring|odd|weird|mock*); (say|saying|said|sound|look|looking) ~2 (something|stupid|foolish|wrong|silly|ridiculous|idiot);
        (voice shake|voice shook|voice trembl*|voice crack*|blotches|blotchy|turtleneck|go red|goes red|going red|turn red|ears ~2 fire|face burns|burning face|hold* ~2 glass) ~4 (see|notice|people|staff|audience|meeting|signing|pouring|eyes|cover*|hide*|hear|sure)?; (talked about|laughed at|stared at|looked at|noticed|watched|judged|exposed) ~5 (years|mortif*|fears|afraid|cannot bear|dread*|audience); spin ~1 (19|20|25|30|31|33|35|38|40|42|44|45|46|48|50|52|55|58); (lsas|social phobia inventory|mini-spin|bfne); (post-event|post event|afterwards) ~1 (rumination|processing|replay*|post-mortem); (replays|goes over|dissects|reviews) ~3 (conversation|conversations|what (she|he) said|every word|sentence); (ordered|order|returns|return|returned|send back|ask|asks|asked) ~3 (wrong (coffee|dish)|faulty|stranger|strangers|directions|clothes in shops|shop|assistant|shopkeeper); (let|lets|has|have|asks) ~2 (sister|husband|wife|mother|friend|secretary|daughter) ~3 (order|call|phone|speak|return|pay|book|answer); (posts|shops|shopping|eats|lunch|arrives|leaves|walks) ~3 (at night|alone in|at dawn|in (the )?(car|toilet|stairwell)|when empty|by the back|by the kitchen|self-checkout|early to avoid); (no one must|nobody must|anyone may|people at (his|her) back) ~3 (see|look|watch)?; (without|never without|unless there is) an audience; (thesis defense|thesis defence|viva|oral exam|recital|solo|toast|speech|wedding|birthday|roll call|roll-call|introductions|interview|interviews|microphone|camera on|zoom|video calls|open-plan) ~6 (fled|flee|left|escaped|climb*|could not go in|skipped|avoid*|sick|turn* off|declin*|dread*|mortif*|froze|silent|refus*); (say|says|saying|said) something (stupid|wrong|silly|foolish|boring|daft); (charlatan|imposter|impostor|don't belong); (imaginary|invented|made-up|false) ~1 (mother|excuse|excuses|illness|appointment|cold|migraine); (turned down|declined|passed over|refused|refuses) ~3 (court work|promotion|invitations|invitation|solo|supervis*|management|teaching|job); (loved|likes|fancied|in love) ~5 (not told|never told|never spoken|from afar|never said); behind (a|the) (pillar|curtain|screen|plant|camera); (back row|last row|back of the (room|class)); mortified|humiliation|humiliations;
        (cannot|could not|unable to|never|avoids|refuses to|dreads|hates) ~3 (eat in front|eat with|drink in front|sign|write in front|use public toilets|urinate in public|phone|make phone calls|answer the phone|answer the door|ask questions|speak up|raise (his|her) hand|introduce|enter a room|return items|join in|look anyone|look people|make small talk|order food); (practises|rehears*|scripts|writes out|memoris*|memoriz*) ~5 (what|order|greeting|call|sentence|sentences|answer|questions|conversation|introduction|speech); (heart|hands|voice|face|neck|sweat) ~5 (introduc*|present*|meeting|class|stranger|called on|name is called|toast|roll call|eyes turn|everyone looks|attention); (worst|fears|certain|thought) ~5 (boring|stupid|ridiculous|weird|pathetic|incompetent|awkward|red|sweat|blush|tremble|stammer) ~4 (people|others|they|everyone|think|see|notice)?; (beta-blocker|propranolol|vodka|wine|drink) ~4 before ~4 (meeting*|presentation*|party|parties|speech|date|class|social|dinner|lesson); (exposure|exposures|behavioural experiment|behavioral experiment|video feedback|self-focused attention|safety behaviours|safety behaviors) ~5 (conversation|shop|ask*|speech|audience|eye contact|drop|dropped|spill*|stranger*|present*); (shy|shyness|timid|bashful); (job|promotion|course|degree|interview|degree|friendships|relationship) ~4 (turned down|declined|lost|missed|dropped) ~5 (speak*|present*|meeting*|group|people|interview);
        (dread*|dreads|fear*|fears|terrified|panic*|nervous|anxious|sick|avoid*) ~6 (introduc*|presenting|presentation|presentations|meetings|parties|party|strangers|small talk|phone calls|the phone|interview|interviews|dating|dates|seminars|speaking|public|cafeteria|canteen|classroom|groups|gatherings|weddings|crowd watching|being watched|being seen|being looked at|attention|eye contact|shop assistants|cashier|reunion|reunions|networking|conference|roleplay); (people|others|everyone|they|colleagues|classmates|audience|strangers|class) ~4 (will|would|can|could|might) ~2 (think|see|notice|laugh|judge|stare|hear|realise|realize|find out|discover|mock); (eats|eating|ate|lunch) ~4 (alone|car|toilet|stairwell|desk|office|cubicle|bathroom|hidden) ~6 (seen|watched|people|avoid|colleagues|others|so that|rather than|canteen|cafeteria); (camera) ~2 (off|muted|covered); (silent|quiet|mute|speechless|tongue-tied|freezes|froze|blank) ~5 (meetings|groups|seminars|class|company|strangers|asked|called on|front of); (online|text|email|self-checkout|delivery|written) ~6 (avoid*|rather than|instead of|so as not to|never has to) ~4 (speak*|call*|talk*|face|people|cashier|phone|person); (since|from) ~3 (school|secondary|middle school|teens|age (11|12|13|14|15)) ~6 (reading aloud|blush*|shy*|speaking|class|laughed|front); (red|crimson|scarlet|beetroot|flush*|blush*) ~5 (face|neck|cheeks|chest|ears|spoken|asked|people|attention|stares|someone)`,
      es: `fobia social; (@teme|verguenza|ansiedad|angustia|nervios) ~5 (juzg*|juzguen|critic*|ridicul*|hablar en publico|observ*|miren|mirad*|humill*|sonroj*|ruboriz*|exponer|reuniones|fiestas|quedar mal|hacer el ridiculo|desconocid*|evalu*|publico); (@evita|no acude|rechaza|falta) ~4 (fiestas|reuniones|exposiciones|hablar|comer|cafeteria|clase|actos|presentaciones|social*); (se sonroja|se ruboriza|rubor|le tiembla ~2 voz|tiembla la voz|se pone roj*); (en publico|delante de) ~2 (otros|gente|demas|companer*|desconocid*)?; centro de ~2 (atencion|miradas);
        (miradas|mirada) ~3 (demas|otros|gente|ajen*); (turno de palabra|levantar la mano|presentarse|exponer en|llamadas) ~3 (@evita|@teme|miedo|calla*)?; (rojo|roja|colorad*); (tonto|tonta|ridicul*|estupid*) ~2 (parecer|quedar|sonar)?; timid*;
        (se le quiebra|le tiembla|se quiebra) ~2 voz; (replay|repasa|rumia) ~3 (conversacion*|lo que dijo|dicho); (nadie|que no) ~3 (me mire|le mire|le vea|la vea|me vean); (declina|rehusa|rechaza) ~3 (invitacion*|ascenso|boda|cena|brindis); (excusa|excusas) ~3 (cena*|fiesta*|boda*|reunion*|inventa*); (ultima fila|fondo del aula|camara apagada);
        (miedo|temor|panico|angustia|nervios|evita|rehuye) ~6 (reuniones|exposiciones|presentaciones|telefono|desconocid*|fiestas|clase|grupo|grupos|publico|entrevistas|citas|camarero|dependient*|comer con|firmar|brindis|boda|bodas); (pensaran|piensen|juzguen|noten|se rian|se burlen|miren) ~3 (todos|los demas|de el|de ella|tonto|tonta|ridiculo|raro|rara)?; (se queda|me quedo) ~2 (en blanco|muda|mudo|bloquead*)`,
    },
    'specific-fear': {
      says: 'fear of one particular object or situation',
      en: `@fear ~1 (of|by|about)? ~2 (spiders|spider|dogs|dog|snakes|snake|needles|needle|injections|injection|blood|heights|height|flying|flights|plane|planes|aeroplanes|lifts|elevators|lift|elevator|thunder|thunderstorms|storms|dark|water|dentist|dentists|birds|pigeons|insects|wasps|bees|mice|rats|cats|moths|clowns|vomiting|choking|enclosed|confined|driving|swimming|vaccin*|blood tests|animals);
        (claustrophob*|arachnophob*|acrophob*|cynophob*|ophidiophob*|needle phobia|blood phobia|emetophob*|aviophob*); (spiders|spider|dogs|dog|snakes|snake|needles|needle|injections|injection|heights|flying|lifts|elevators|storms|thunder|birds|pigeons|wasps|vaccination|blood) ~6 (@avoid|@fear|panics|panic|screams|crosses|faints|fainted|runs); (@avoid|refuses|crosses ~3 street|declined|postpone*) ~5 (spiders|dogs|dog|snakes|needles|injections|heights|flying|flights|lifts|elevators|storms|blood tests|vaccin*|dental|dentist|balconies|cellars|cellar); faints? ~4 (blood|needle*|injection*); takes the stairs; upper floors;
        (sight|smell|thought|mention|talk) of ~1 (blood|needles|needle|spiders|spider|dogs|dog|wounds|injections|heights|snakes|birds); (fear|dread|terror|panic|horror) ~3 (blood|needle*|injection*|syringe*|spiders|dogs|heights|flying|snakes|storms|lifts|wounds); (nosebleed|graze|vaccination|syringe|injection|blood test|blood) ~5 (faint*|fled|flees|avoid*|puts off|postpon*|panic*|collapse*|turn* pale|looks away); (vasovagal|faints|fainted|faintness) ~6 (blood|needle*|injection*|wound*|syringe*)`,
      es: `@teme ~2 (a|por|de|hacia)? ~2 (aranas|perro|perros|serpientes|agujas|inyeccion*|sangre|alturas|volar|avion*|ascensor*|tormenta*|oscuridad|agua|dentista|pajaros|palomas|insectos|avispas|ratas|ratones|gatos|lugares cerrados|espacios cerrados|animales|truenos); (claustrofob*|aracnofob*|acrofob*|cinofob*); (@evita|cruza|rechaza|huye|rehuye) ~5 (aranas|perro|perros|serpientes|agujas|alturas|avion*|ascensor*|tormenta*|palomas|vacun*|analitica*|dentista); (perros|perro|aranas|agujas|ascensor|avion|alturas|tormentas|sangre) ~5 (@teme|@evita|huye|paraliza|desmay*);
        (ver|vista|olor|hablar|mencion|pensar) ~2 (sangre|agujas|inyecciones|heridas|aranas|perros|serpientes|alturas); (miedo|pavor|temor|panico|horror|terror) ~3 (sangre|aguja*|inyecc*|jeringu*|aranas|perros|alturas|volar|serpientes|heridas); (sangre|agujas|vacuna|analitica|extraccion|herida) ~5 (desmay*|marea*|evit*|huye|huyo|pospon*|aplaz*|palid*|aparta); (desmay*|mareo|sincope*) ~5 (sangre|aguja*|inyecc*|herida*)`,
    },
    'fear-only-there': {
      says: 'fear only when exposed, free of anxiety otherwise',
      en: `(only|solely|exclusively|just) ~3 (when|if|near|around|in presence|exposed|with); (otherwise|apart from this|away from|elsewhere) ~4 (calm|well|fine|anxious|confident|relaxed|no anxiety|free); (excessive|out of proportion|irrational|unreasonable) ~3 (knows|recognises|recognizes|aware|admits|sees)?; (knows|recognises|recognizes|aware|admits) ~4 (excessive|irrational|unreasonable|out of proportion|harmless|silly)`,
      es: `(solo|unicamente|exclusivamente) ~2 (cuando|si|ante|cerca|con); (fuera de|por lo demas|lejos de) ~4 (tranquil*|bien|sin|calma); (reconoce|sabe|admite) ~4 (excesiv*|irracional|exagerad*|desproporcion*|inofensiv*)`,
    },
    obsessions: {
      says: 'unwanted intrusive thoughts',
      en: `obsession*|obsessional|obsessive; (intrusive|unwanted|repugnant|distressing|recurrent|repetitive) ~1 (thoughts|thought|images|image|impulses|urges|doubts|ideas); (thoughts|images|doubts|impulses) ~4 (intrude|intrusive|unwanted|against ~2 will|own mind|absurd|senseless|repugnant|horrify*|horrifies|disgust*|keep coming|force themselves|recognis*|recogniz*|pop); (contaminat*|germs|dirt|dirty|bacteria|infected|viruses|bodily fluids); (@fear|thoughts|images|horrified|afraid|worries) ~3 (stabbing|harming|pushing|hitting someone|run over|running over|swearing|blasphem*|molest*|contaminat*|dirty|left ~2 (stove|gas|door|iron)?); (not|just) right feeling|feels right|feel right;
        (y-bocs|ybocs|ocd|obsessive-compulsive); (thought|thoughts|image|images|idea|urge|doubt|doubts|feeling) ~6 (keeps coming|returns|pops|intrud*|against ~2 will|uninvited|unbidden|shame|horrif*|not (his|her) own wish|never act*|sticks|stuck|unless|disgust*); (contagion|contagious|germ|germs|residue|toxins|asbestos|bleach|bacteria|dirt|chemicals) ~4 (spread*|harm|hands|touch*|everywhere|trace|fear*|infect*|cover*|contamin*|traces|invisible); (door handles|doorknobs|handrails|banknotes|coins|shaking hands|public toilets|surfaces); (hit|run over|ran over|knocked|stab|stabbing|drop|smother|poison*) ~5 (someone|baby|child|pedestrian|cyclist|family|without noticing|accidentally|knife|knives);
        (what if|certain|certainty|sure|doubt|doubts|doubting) ~5 (locked|off|harm*|contamin*|poison*|clause|understood|hit|lied|cheat*|stove|mistake|sinned|left out|done it|read it); (urge|urges|impulse|thought|thoughts|images) ~4 (foolish|mine-against-mine|silly|absurd|own|ridiculous|alien|senseless|blasphem*|horrible|sticky|stuck|loop)`,
      es: `obsesi*; (pensamientos|ideas|imagenes|dudas) ~3 (intrusiv*|indesead*|repetitiv*|absurd*|molest*|ajen*|contra su voluntad|horribles|repugnan*|a la cabeza|se impon*); (contamin*|germenes|suciedad|sucio|sucia|bacterias|gerenes|infect*); (@teme|dudas|duda) ~4 (contamin*|danar|hacer dano|atropell*|clavar|blasfem*|abierto el gas|dejado|haber cerrado)`,
    },
    compulsions: {
      says: 'compulsive rituals such as washing or checking',
      en: `compulsi* (rituals|acts|behaviour|behaviours|behavior|behaviors|checking|washing|cleaning|counting|hand|urges)?; ritual*; @check ~5 (times|repeatedly|again and again|over and over|stove|door|doors|locks|lock|gas|taps|tap|oven|iron|switches|plugs|appliances|windows|an hour|hours); (repeatedly|repeated) @check; @wash ~5 (hands|times|repeatedly|raw|hours|chapped|bleed*|over and over|again|an hour|showers); hand-washing|handwashing; (hands|skin) ~3 (raw|chapped|cracked|bleeding) ~4 (washing|soap|bleach|wash|scrub*)?; (counts|counting|counted|taps|tapping|touches|touching|repeats|repeating|arranges|arranging|aligns|lines up|rereads|re-reads|retraces|ordering) ~5 (times|until|symmetr*|even|exact|right|number|numbers|four|seven|order|neutral*|fixed|silently|prayer*); (must|has to|have to|need to|needs to|compelled|driven) ~3 (repeat|check|wash|count|touch|tap|start again|start over|redo|arrange|pray|go back); (goes|drives|going|went|turns) back ~3 (check|make sure|see|home); neutralis*|neutraliz*; symmetr*; (hours|hour) ~2 (a|each|per|every) day ~3 (washing|checking|cleaning|rituals|counting|ordering); (seeks|asks|demands|needs) ~2 reassurance ~3 (contamin*|harm|locked|clean|nothing);
        (erp|exposure and response|response prevention|clomipramine); (until|till) ~4 (right|just right|clean|safe|even|perfect|certain|complete); (order|sequence|pattern|number|set) ~5 (start|begin|starts|begins|again|over|repeat*|mistake|interrupted|wrong|fixed|exact); (gloves|sleeve|elbow|tissue|tissues) ~4 (handle|handles|door|touch*|switch*|buttons|open); (photographs|photos|photographed|films|videos) ~4 (stove|hob|locks|lock|door|plugs|taps|oven|iron); (soap|bleach|disinfectant|wipes|hand gel|shower|showers|laundry) ~6 (bottles|bottle|litres|times|hours|hour|week|daily|bleeding|cracked|day|raw|eczema|dermatitis|twice); (turns|turned|goes|went|drives|drove|walked|gets out of bed|returns|returned) ~3 (back|round|home) ~5 (check*|locked|sure|stove|iron|door|gas|see|light|taps|look|nobody|body);
        (until|till) ~2 (certain|sure|feels right|feels done|even|satisfied|it settles|nothing is left); (read|reads|reread|rereads|re-reads|rewrites|rewritten|rewrite|signed|signs|repeats|repeated|restart*|redo*|says|recites|erases) ~6 (sixty|forty|fifty|thirty|twenty|times|again|over|multiples|in reverse|from the beginning|from the start|all over|clause|sentence|line); (multiples|sets|groups|series) of ~1 (two|three|four|five|six|seven|eight|nine|twelve|prime|even|odd); (undo|undone|undoes|cancel*|counteract*|neutralis*|neutraliz*) ~4 (thought|word|number|reverse|bad|image|prayer|phrase|gesture)?; (touches|touched|taps|tapped|steps|stepping) ~4 (corner*|frame*|threshold*|crack*|line*|doorframe*|rail*|twice|wood|same foot|left foot|right foot|symmetr*|edge*|post*); (single reading|no going back|one check|one wash|one rinse|leave without checking|prevent* ~1 response|ritual prevention|delay ~1 wash*)`,
      es: `compuls*; ritual*; (comprueba|comprobar|comprobaciones|revisa|verifica|comprobando) ~5 (veces|puerta|gas|llave*|grifo*|cerradura*|repetid*|una y otra vez|horas|enchufes)?; (lava|lavado|lavarse|lavados|limpia|limpieza) ~4 (manos|veces|repetid*|horas|compulsiv*|lejia|continu*|una y otra vez); (cuenta|contar|ordena|ordenar|repite|repetir|toca|tocar|alinea|colocar|coloca) ~4 (veces|hasta|simetri*|numero*|orden|exact*|objetos|mental*|rezos|quede); (vuelve|volver) ~3 (comprobar|mirar|empezar|atras); (manos) ~3 (agrietad*|enrojecid*|en carne viva|irritad*|despellej*); neutraliz*; simetri*`,
    },
    'resists-senseless': {
      says: 'resistance to acts seen as senseless',
      en: `(knows|recognises|recognizes|aware|admits|realises|realizes|acknowledges|sees) ~4 (senseless|absurd|excessive|irrational|pointless|unreasonable|makes no sense|own mind|her own|his own|nonsense); (tries|tried|attempts|trying|attempted) ~2 (resist|to resist|suppress|ignore|not to|to suppress); (anxiety|tension|distress|relief|panic) ~3 (if|unless|until|when|only|mounts|rises|after) ~4 (ritual*|performed|prevented|interrupted|completed|resist*|done|checks|washes|sequence|complete)`,
      es: `(sabe|reconoce|admite) ~4 (absurd*|excesiv*|exagerad*|irracional*|sin sentido|no tiene sentido); (intenta|trata de) ~2 (resistir*|ignorar*|apartar*|suprimir*); (ansiedad|alivio|angustia) ~5 (ritual*|interrump*|si no lo hace|termina|repite)`,
    },
    hoarding: {
      says: 'hoarding with clutter',
      en: `hoard*; (cannot|can't|unable|difficulty|inability|distress*|struggles|refuses) ~3 (discard*|throw* away|part with|parting with|throw out|get rid); (clutter|cluttered|piles|stacks|newspapers|bags|boxes) ~5 (rooms|room|floor|bed|kitchen|stairs|hallway|corridor|house|flat|walk|path|paths|unusable|ceiling|cooker); (saves|keeps|collects|acquires|accumulat*) ~3 (newspapers|magazines|containers|bags|receipts|junk|broken|free items|everything|empty)`,
      es: `(acumul*); (no puede|incapaz de|dificultad para) ~1 (tirar|desprenderse|deshacerse|desechar); (montones|pilas|trastos|bolsas|periodicos) ~4 (habitacion*|pasillo|cama|cocina|suelo|casa)`,
    },
    'skin-picking': {
      says: 'skin picking with lesions',
      en: `skin-picking|excoriat*|dermatillomania; (picks|picking|picked|digs|scratch*|squeezes) ~3 (skin|scabs|spots|face|blemishes|cuticles|pores|arms|acne); (lesions|sores|scars|scabs|wounds) ~4 (picking|picked|picks)`,
      es: `(rasca|rascado|pellizc*|arranca|hurga) ~3 (piel|costras|cara|granos|heridas|brazos); excoriaci*`,
    },
    'hair-pulling': {
      says: 'hair pulling with hair loss',
      en: `trichotilloman*|hair-pulling; (pulls|pulling|plucks|plucking|pulled|twists|tugs|tugging) ~3 (hair|hairs|eyelashes|lashes|eyebrows|scalp|beard); (bald|thin|bare) (patch|patches|spot|spots)`,
      es: `tricotiloman*; (arranca|arrancarse|arrancado|tira) ~3 (pelo|cabello|pestanas|cejas); (calvas|zonas sin pelo|alopeci*)`,
    },
  },
  profiles: [
    {
      codes: 'F40.0',
      required: { 'agoraphobic-fear': 5 },
      supporting: { 'panic-attack': 1, 'panic-somatic': 0.7, anxious: 0.5 },
      against: { 'social-fear': 1.5, 'specific-fear': 1.5, 'trauma-event': 1.5 },
      near: 'F40.8 F40.9 F41.0 F41.9',
    },
    {
      codes: 'F40.1',
      required: { 'social-fear': 5 },
      supporting: { anxious: 0.5, 'panic-somatic': 0.5, 'avoids-criticism': 0.5, 'panic-attack': 0.5 },
      against: { 'excessive-worry': 0.5, 'unexpected-attacks': 1.5, 'autism-social': 1, 'restricted-interests': 2 },
      near: 'F40.8 F40.9 F41.9 F60.6 F94.0 F93.8',
    },
    {
      codes: 'F40.2',
      required: { 'specific-fear': 5 },
      supporting: { 'fear-only-there': 1.5, 'panic-somatic': 0.7, 'panic-attack': 0.7, anxious: 0.3 },
      against: { 'unexpected-attacks': 1.5, 'excessive-worry': 1, 'social-fear': 1.5, 'trauma-event': 1.5 },
      near: 'F40.8 F40.9 F41.9 F93.8',
    },
    {
      codes: 'F40.8 F40.9',
      residual: true,
      required: { 'agoraphobic-fear/social-fear/specific-fear': 3 },
      near: 'F40 F41 F93.8',
    },
    {
      codes: 'F41.0',
      required: { 'panic-attack': 3.5, 'panic-somatic': 2.5, 'unexpected-attacks': 3 },
      supporting: { anxious: 0.5, 'agoraphobic-fear': 1 },
      against: { 'specific-fear': 1.5, 'social-fear': 1.5, 'trauma-event': 1.5, 'excessive-worry': 0.5 },
      near: 'F40.0 F40.9 F41.3 F41.8 F41.9 F40.8',
    },
    {
      codes: 'F41.1',
      required: { 'worry/excessive-worry': 2, 'tension/irritability/anxious': 2 },
      supporting: {
        'excessive-worry': 3,
        tension: 1.5,
        irritability: 1,
        'poor-sleep': 1,
        concentration: 1,
        'low-energy': 0.5,
        anxious: 0.7,
        'panic-somatic': 0.3,
      },
      against: {
        'trauma-event': 1.5,
        obsessions: 1,
        compulsions: 1.5,
        'social-fear': 1,
        'illness-fear': 1.5,
        'specific-fear': 1,
        anhedonia: 0.7,
        stressor: 0.5,
      },
      near: 'F41.3 F41.8 F41.9 F43.22 F43.23 F93.8',
    },
    {
      codes: 'F41.3 F41.8 F41.9',
      residual: true,
      required: { 'excessive-worry/anxious/panic-attack': 2.5 },
      supporting: { tension: 1 },
      near: 'F40 F41 F43.2 F32 F93.8',
    },
    {
      codes: 'F42 F42.2 F42.8 F42.9',
      required: { 'obsessions/compulsions': 3, compulsions: 3 },
      supporting: { obsessions: 2.5, 'resists-senseless': 2, anxious: 0.3 },
      against: { delusion: 1, tics: 1, 'weight-fear': 1.5, 'appearance-flaw': 1.5, 'restricted-interests': 1.5 },
      near: 'F42 F60.5',
    },
    { codes: 'F42.3', required: { hoarding: 7 }, near: 'F42 F60.5' },
    { codes: 'F42.4', required: { 'skin-picking': 7 }, near: 'F42 F63.3 F63.8' },
  ],
};
