import type { CriteriaFamily } from '../../criteria/knowledge.ts';

/** F43, F44, F48: reactions to stress, dissociation and other nonpsychotic disorders. */
export const STRESS: CriteriaFamily = {
  features: {
    'trauma-event': {
      says: 'exposure to a threatening event',
      lifetime: true,
      en: `(assault|assaulted|raped|rape|attacked|robbed|robbery|mugged|mugging|stabbed|stabbing|held up|held at|gunpoint|knifepoint|shot at|shooting|bombing|blast|explosion|combat|deployed|deployment|ied|torture|tortured|kidnapped|hijack*|earthquake|flood|tsunami|shipwreck); (car|motor|traffic|road|train|motorway|motorcycle|bus|head-on) ~1 (accident|crash|collision|wreck); (crash|collision|accident|fire) ~4 (survived|killed|died|trapped|injured|passenger*|driver); (survived|witness*|trapped) ~3 (fire|crash|shooting|accident|attack|death|collapse|killed|stabbing|burning|explosion); (sexual*|physical*) (abuse|abused|assault*|violence); (abused|beaten) ~3 (child*|father|stepfather|husband|partner|by); domestic violence|abuse; attack by; (dog|knife|acid|arson|terror*) attack; (trauma|traumatic|traumatised|traumatized) ~1 (event|events|experience|incident|birth)?; (house|factory|warehouse|flat) fire; (fire|blaze) ~3 (building|house|home|flat|apartment|stairwell|kitchen|hotel|school|factory|warehouse|cinema|tunnel); war zone|veteran;
        (held|imprisoned|detained|captive|hostage) ~4 (years|months|container|cell|camp|guards|gunpoint|militia|wrists); (hung|beaten|whipped|electrocut*) ~3 (wrists|guards|feet|prison|police); (muzzle|gun|knife|blade) ~3 (temple|head|throat|face|neck); (bury|buried|watched|saw) ~3 (cousin|brother|friend|comrade|colleague|child|mother|father|bodies|die|killed|shot)`,
      es: `(agresion|agredid*|violacion|violad*|atraco|atracad*|asalto|asaltad*|accidente|choque|incendio|explosion|terremoto|inundacion|atentado|apunalad*|disparo*|tiroteo|tortur*|secuestr*|guerra|combate|naufragio); (abuso*|maltrat*|abusad*); (trauma|traumatic*|hecho traumatico|suceso)`,
    },
    reexperiencing: {
      says: 're-experiencing in flashbacks or nightmares of the event',
      en: `flashback*; (relive|relives|reliving|re-lives|re-living|re-experienc*|reexperienc*); (intrusive|unbidden|unwanted|vivid) ~1 (memories|recollections|images|pictures|recall); (memories|images|pictures|fragments|scenes) ~4 (against (his|her|their) will|unasked|unbidden); (nightmares|nightmare|dreams|dreaming) ~4 (accident|crash|event|attack|assault|fire|rape|incident|war|robbery|it|same|scene|explosion|trauma|shooting|blast); (memories|images|scenes|scene|picture|sounds) ~4 (accident|crash|event|attack|assault|fire|incident|robbery|intrude*|come back|flood*|burst|keep coming|force); (smell|sound|sounds|sight|screech*|siren*|reminder*|reminded) ~6 (back|sweat*|panic|frozen|freezes|distress*|trigger*|again|shak*); (as if|as though) ~3 (happening|back|there again|again);
        (pcl-5|caps-5|ptsd|emdr|prazosin); (still|suddenly|again|keeps) ~3 (sees|smells|hears|feels|seeing|hearing|smelling) ~6 (headlights|blood|smoke|scream*|metal|face|man|knife|gun|blast|glass|him|brakes|fire|diesel|hands|impact|water|sirens); (dreams|nightmares|nightmare|dream|sleep) ~6 (same|that night|crash|fire|him|attack*|scream*|sweat*|shout*|thrash*|replay*|again|drench*); (same|recurring|recurrent) ~1 (dream|dreams|nightmare|nightmares); (back (there|in the)|there again|happening again|like a film|replays|replay|rerun|slow motion); (smell|sound|bang|siren|brakes|fireworks|barbecue|door slam*|footsteps) ~7 (floor|froze|freezes|sweat*|shak*|back|cover|panic*|vomit*|fled|heart|trembl*|crouch*);
        (carry|carries|carried|takes|took|brings) (him|her|them) back; (was|is|were|thought) ~2 (on the carpet|there|back there) again; (does not answer|not answer|unreachable|absent|gone|stares) ~5 (minutes|name) ~4 (eeg|flashback|reminder)?; (shouts|yells|kicks|screams|thrashes|fights) ~2 (in|during) ~1 sleep; (yells|shouts|screams) ~2 (don't|stop|no|help|names); (heard|hears) as memories; actual (words|phrases|voice); ies-r|cape|narrative exposure|prolonged exposure|cpt|trauma-focused|trauma focused|tf-cbt; (reminder|reminders|cue|cues) ~4 (back|sweat*|froze|freeze|heart|panic|shak*); (froze|freezes|frozen|slid down|hid|dropped to|dived|hit the ground) ~6 (when|after|backfir*|siren|alarm|bang|door|saw|smell|lobby|horn|uniform)`,
      es: `(flashback*|revive|revivir|reviviendo|reexperiment*); (recuerdos|imagenes|escenas) ~3 (intrusiv*|invasor*|indesead*|accidente|asalto|suceso|se impon*|vuelven|golpe|vivid*); (pesadillas|suena) ~4 (accidente|asalto|suceso|agresion|incendio|atraco|mismo|misma|escena|choque|ello); como si ~3 (ocurr*|pasando|sucediendo|volviera|estuviera);
        (revive|vuelve a ver|vuelve a oir|vuelve a estar); (grita|chilla|patalea) ~2 (dormid*|en suenos|por la noche); (emdr|exposicion prolongada|exposicion narrativa|centrada en el trauma)`,
    },
    'trauma-avoidance': {
      says: 'avoidance of reminders of the event',
      en: `@avoid ~5 (reminders|reminder|scene|site|place where|road where|street where|junction|talking about|speaking about|thinking about|speak of|news|route|crossroads|motorway|driving past|anything that|the road|the street|the area|the accident|the event|it happened); (detour|detours|drives around|longer route|takes another road); (will not|won't|refuses to|cannot) (talk|speak) ~2 (about|of); (place|street|road|spot|site|scene) where it (happened|took place) ~2 (never|not|avoided);
        (won't|will not|cannot|refuses to|no longer) ~2 (go by|drive past|walk past|watch|enter|pass|use|wear|open|return to|go near); (changes|changed|swaps|switches) ~1 (subject|route|ringtone|channel|seat); (@avoid) ~4 (uniforms|cellars|compatriots|questions|crowds|men|motorways|films|guns|trucks|lorries|smoke|kitchen|hospital|underground|garage|dark)`,
      es: `@evita ~5 (recuerd*|lugar*|zona|calle|cruce|hablar|pensar|conducir|noticias|ruta|carretera|sitio); (da un rodeo|rodeo|no quiere hablar|se niega a hablar)`,
    },
    hyperarousal: {
      says: 'hypervigilance or startle',
      en: `hypervigilan*|hyper-vigilan*|hyperarous*; (startle|startles|startled|jumps|jumpy|flinches|flinch) ~4 (noise|noises|loud|bang*|sound*|easily|door|touch*|response|exaggerated|car|behind)?; exaggerated startle; (scans|scanning|checks|watches) ~3 (room|exits|surroundings|street|rear|danger|doors behind|crowd|behind); (back to|facing) ~2 (wall|door); always on guard|alert|watchful; on (guard|alert);
        (sits|sit|sleeps|stands|seat|chair|table) ~5 (facing|door|wall|exit|back to|lights on|light on|knife|bat|shoes on); (checks|checking|scans|scanned|watches) ~4 (windows|doors|exits|locks|mirrors|rooftops|hands|street|corridor|behind (him|her)); (door|noise|bang|phone|touch|pan|chair|plate) ~5 (jump*|startl*|flinch*|leapt|spun|ducked|dived|gasped);
        (startles|startled|startle); (bat|knife|weapon|gun|hammer) ~3 (bed|tub|door|pillow|hand|bedside); (eyes|eye) on (the )?(door|exit); (own key|night-light|nightlight|lights on|shoes on|back against); (threw|dropped|spilled) ~3 (when|as) ~3 (toaster|door|phone|popped|slammed|bang)`,
      es: `(hipervigil*|hiperalert*|hiperactivacion|sobresalt*|sobresalto|respingo); (en|estado de) (alerta|guardia); (salta|asusta) ~3 (ruido*|portazo*|golpe*); de espaldas a ~2 (pared|puerta)`,
    },
    'trauma-numbing': {
      says: 'numbing or detachment since the event',
      en: `(numb|numbed|emotionally numb|detached|estranged|cut off|shut down|distant) ~4 (from|family|wife|others|people|since|emotionally|everyone|love)?; (survivor|survivor's) guilt; (cannot|unable to) (feel|recall|remember) ~4 (love|anything|parts|event|accident|attack|details); foreshortened;
        (neither|no) (joy|grief|love|pleasure) (nor|or) (joy|grief|love|sorrow); (like a roommate|like a stranger|like a ghost|dead man|shell|not here|turned to stone); (deserves|deserve) no; (should have|should've|could have) (hit|stopped|helped|done|saved|pressed|been|gone|run); cannot picture ~3 (future|year|old)`,
      es: `(embotad*|anestesiad*|distante|desapegad*|desconectad*|aislad*); no puede (sentir|recordar); culpa del superviviente`,
    },
    'within-days': {
      says: 'onset within hours or days of the event, lasting less than a month',
      en: `(hours|minutes|days|immediately|directly|straight|yesterday|night) ~2 (after|following|since|ago|before|earlier) ~3 (accident|crash|event|attack|assault|fire|death|incident|news|robbery|explosion|collision|rescue|shooting|stabbing|collapse); (yesterday|this morning|last night|two days ago|three days ago|five days ago|a week ago|days ago|hours ago|hours earlier|days earlier|this week); (dazed|daze|stunned|shocked|in shock|bewildered|disoriented); brought ~3 (from the scene|by paramedics|by ambulance)`,
      es: `(horas|minutos|dias|inmediatamente|ayer|anoche|esta manana) ~2 (despues|tras|desde|antes|del|de) ~3 (accidente|suceso|asalto|incendio|muerte|noticia|agresion|atraco|choque)?; (aturdid*|conmocionad*|en shock|atonit*|desorientad*|embotamiento); hace (dos|tres|cuatro|cinco|pocos|2|3|4|5|una) (dias|horas|semana)`,
    },
    'over-a-month': {
      says: 'persistence for more than a month after the event',
      lifetime: true,
      en: `(months|years|two months|year) ~2 (after|since|ago|following|later|earlier|on); (for|over|past|last) ~2 (months|years|year)`,
      es: `(meses|anos|ano) ~2 (despues|tras|desde|mas tarde|del|de|atras); (hace|desde hace) ~2 (meses|anos|ano)`,
    },
    stressor: {
      says: 'a recent stressful change in life',
      lifetime: true,
      en: `(divorce|divorced|separation|separated|break-up|breakup|split up|redundan*|laid off|dismissed|lost ~2 job|losing ~2 job|job loss|unemploy*|eviction|evicted|bankrupt*|retirement|retired|relocat*|moved|moving|move to|emigrat*|new school|transferred|financial|business failed|affair|left ~1 (husband|wife)?|demot*|diagnosed with cancer|new job|infidelity|court case|closure|failed exam*|end of ~3 (relationship|marriage)); (since|after|following) ~3 (husband|wife|partner|boyfriend|girlfriend|company|employer|factory|marriage|relationship) ~3 (left|leaving|ended|closed|closing|separation|moved); (stressor|stressors|stressful event|life change|life event);
        (move|change|transfer|switch) ~2 (class|school|house|home|town|city|flat|job|department|shift|country); (shut out|excluded|rejected|bullied|left out) ~2 (by|from); (promotion|takeover|merger|restructur*|dispute|quarrel|conflict|illness of|arrival of|exam failure|failed exam|end of|ended|break with|parting);
        (plant|factory|shop|store|office|mill|branch|department|firm) ~3 (close|closes|closing|closed|shut|shuts|shutting|relocat*|outsourc*); (parents|mother|father|mum|dad) ~4 (splitting up|separating|separated|divorcing|divorced|moved out|left home); (husband|wife|partner|fiance|fiancee|boyfriend|girlfriend|spouse) ~4 (announced|leaving|left|walked out|moved out|asked for a divorce|ended|called off|affair|broke up|broke it off); (post|job|position|contract|role|tenancy|lease) ~2 (ends|ended|ending|cut|eliminated|terminated|made redundant|not renewed); (passed over|demoted|transferred|sued|burgled|evicted|stroke of|diagnosed); (failed|repeat|lost) ~2 (bar|exam|exams|year|promotion|visa|custody|licence|licensing|scholarship); (house|flat|home|farm) ~2 (sold|foreclos*|repossess*|burnt|flooded); (arrived|emigrated|moved|relocated) ~4 (country|abroad|from|new town|other side|across);
        (layoff|layoffs|laid-off|downsizing|redundancy|severance|foreclosure|eviction|repossession|burglary|lawsuit|audit|custody battle|miscarriage|empty nest|deportation|asylum|relocation|transfer|new boss|new manager|bullying|complaint against|disciplinary|suspension|inquiry); (broke|called|break) ~2 (up|off) ~3 (engagement|with|relationship|fiance|fiancee|after)?; (wife|husband|partner|boyfriend|girlfriend|fiance|fiancee) ~3 (moved out|walked out|left|leaving|filed for|met someone|affair|divorce); (mother|father|son|daughter|wife|husband|partner) ~3 (stroke|diagnosis|diagnosed|cancer|dementia|accident|arrest|arrested|jailed|nursing home|care home)`,
      es: `(divorcio|separacion|ruptura|despido|despedid*|paro|desempleo|desahucio|mudanza|jubilacion|traslado|quiebra|deudas|diagnostico de|emigr*|cambio de (trabajo|colegio|ciudad)?|infidelidad|cierre); (desde que|tras|a raiz de|despues de) ~4 (dejo|perdio|perder|marcho|traslad*|cerro|empresa|marido|pareja|mudanza|separacion|divorcio|despido);
        (cambio|traslado) ~2 (colegio|instituto|clase|ciudad|pais|trabajo|turno|casa|puesto); (excluid*|rechazad*|apartad*|acosad*) ~2 (por|del|de); (fusion|reestructuracion|ascenso|pelea|conflicto|suspenso|nacimiento de|enfermedad de|marcha de);
        (fabrica|empresa|tienda|planta|oficina) ~2 (cierra|cerro|cerrar|traslada); (padres) ~2 (se separan|se separaron|se divorcian|divorcio); (marido|mujer|pareja|novio|novia) ~3 (se marcho|le dejo|la dejo|anuncio|se fue|abandono|infidel*)`,
    },
    'tied-to-stressor': {
      says: 'symptoms tied to the stressor and out of proportion to it',
      en: `(adjust|adjusting|adjustment|adapt|adapting|coming to terms|cope|coping|overwhelmed) ~3 (to|with|by|after|since)?; (began|started|onset|came on|arose|developed|appeared) ~5 (after|when|since|following|within) ~4 (divorce|separation|redundan*|move|moved|job|break-up|left|diagnosis|news|closure|retirement|dismiss*|school); (out of proportion|in response to|reaction to|triggered by|linked to|related to|because of|precipitated by) ~4 (separation|divorce|loss|move|job|event|stress*|change|redundan*|news|break-up); (ruminates|preoccup*|dwells) ~3 (divorce|separation|job|what happened|dismissal|break-up|move|unfair*);
        (since|after|until|before) (the|her|his|their|being) ~3 (move|change|break-up|separation|divorce|dismissal|loss|event|merger|conflict|retirement|diagnosis|shut out|news|failure|transfer|dispute|accident|exclusion); (thoughts|talk|conversation) ~3 (circle|circles|circled|return|returns|revolve|revolves|go back); unsettled (since|after|by); (not been|not felt) ~2 (same|herself|himself) since;
        (up to|until|before) (that|then|the) ~3 (fine|well|no problems|honor roll|ask anyone|nothing|himself|herself|coped); (none of this|nothing like (this|it)|no trouble|never any trouble|no problems) ~2 (before|earlier|previously); (ever )?since (the|her|his|that|then|their) (announcement|news|letter|split|separation|break-up|breakup|move|redundancy|closure|diagnosis|verdict|following); (hopeful|better|lighter|fine|cheerful|brightens|himself|herself|forgets) ~4 (on days|at weekends|on weekends|on saturdays|with friends|away from|when occupied|for the afternoon|when absorbed|when distracted|at (his|her) old); (surges|surge|worse|worst|flares|returns) ~4 when ~3 (letter|solicitor|name|email|passes|lays|sees|office|mention*|reminded); (ease|eased|eases|resolve|settle|pass|lift|herself|himself|improve) ~4 (once|when|after) ~4 (placed|sold|settled|new job|house|over|court|situation|resolved|decided|moved|found work); (more than|beyond|greater than|in excess of) ~3 (coworkers|co-workers|colleagues|others|expected|classmates|would expect|one would); out of (scale|keeping); out of proportion to (the|what|its) ~2 (event|change|loss|stress*|happened|news|cause); within (a|one|two|three) (month|months|weeks) of; (problem-solving|problem solving|supportive) (therapy|sessions|meetings|counselling|counseling); (six|four|five|eight) (sessions|supportive|meetings); (likely to pass|expected to pass|self-limiting|self-limited); adjustment (disorder|reaction); (distress|upset|tears|trouble) ~4 (about|over|around) ~2 (divorce|job|move|closure|separation|layoff|redundancy|husband|wife);
        (before|until) ~3 (layoff|breakup|break-up|divorce|move|news|letter|separation|diagnosis|closure|transfer|that day|this) ~8 (well|fine|no problems|healthy|coping|steady|never|no history|happy|worked); (three|four|five|six|seven|eight|nine|ten|two) weeks (after|since|following) ~8 (left|move|moved|closure|news|redundan*|divorce|separation|break-up|breakup|split|dismiss*|verdict|diagnosis|transfer|announce*); (reaction|response) to ~4 (separation|divorce|move|loss|job|redundancy|news|diagnosis|change|break-up|closure|circumstances|events); (if|once|when|as soon as) ~4 (found|finds|gets|job|settled|resolved|sold|over|court|housing|reconcil*|decision) ~5 (better|herself|himself|recover*|resolve*|lift*|settle*|expect*); (not|never|no) ~4 (every day|most of the day|pervasive|full|sustained|persistent) ~5 (comes and goes|waves|enjoy*|laugh*|still|good days|hours)`,
      es: `(adaptarse|adaptacion|adaptar|afrontar|superar|desbordad*|sobrepasad*); (comenz*|empez*|inici*|aparec*|surg*|desde) ~4 (tras|a raiz|desde|despues|cuando); (a raiz de|en respuesta a|reaccion a|relacionad* con|por culpa de|reactiv*); (da vueltas|rumia);
        (desde|tras|hasta|antes de|a raiz de) ~1 (la|el|su) ~1 (mudanza|cambio|ruptura|separacion|divorcio|despido|fusion|marcha|jubilacion|diagnostico|noticia|traslado|pelea|conflicto|exclusion); (pensamientos|conversacion) ~3 (giran|vuelven|vuelve|gira);
        (hasta entonces|hasta ese dia|antes de eso) ~4 (bien|normal|sin problemas); (nunca antes|nada parecido antes); (mejora|mejor|se olvida|se anima) ~4 (fines de semana|cuando esta|con amigos|distrae|ocupad*); (desproporcionad*|excesiv*|fuera de lo esperable); trastorno adaptativo; resolucion de problemas`,
    },
    'grief-loss': {
      says: 'prolonged grief for a dead person',
      lifetime: true,
      en: `(death|loss|passing) of ~2 (husband|wife|son|daughter|mother|father|partner|brother|sister|baby|child|parent|twin); (husband|wife|son|daughter|mother|father|partner|brother|sister) ~3 died; bereave*|grief|grieving|mourning; yearn*; (longing|pines|pining|longs) ~3 (for|him|her|dead|deceased|husband|wife|son|daughter|mother|father); (keeps|kept|left) ~2 (room|clothes|things|belongings) ~4 (untouched|unchanged|as it was|exactly|as they were); (cannot|unable to|refuses to) accept ~3 (death|dead|gone|loss)`,
      es: `(muerte|fallecimiento|perdida) de ~2 (marido|mujer|esposa|esposo|hijo|hija|madre|padre|pareja|hermano|hermana); duelo|luto; (anora*|anhel*|echa de menos)`,
    },
    yearning: {
      says: 'yearning for the dead person or refusal of the death',
      en: `yearn*; (longing|pines|pining|longs|aches) ~3 (for|him|her|dead|deceased); (keeps|kept|left) ~2 (room|clothes|things|belongings); (cannot|unable to|refuses to) (accept|believe) ~3 (death|dead|gone|loss); (talks|speaks) to (his|her) ~2 (photograph|photo|grave|urn); (visits|visiting) ~2 grave; (life|nothing) ~3 (meaningless|meaning|stopped) ~3 (without|since)`,
      es: `anora*|anhel*; echa de menos; (no acepta|no puede aceptar) ~2 (muerte|perdida); habla con ~2 (foto|tumba)`,
    },
    amnesia: {
      says: 'gaps in memory for personal events, beyond forgetting',
      en: `(amnesia|amnesic|amnestic); (no memory|no recollection|cannot remember|cannot recall|unable to recall|unable to remember|could not recall|could not say|does not know|has lost|missing|blank|gap|gaps|hole|blank in) ~4 (days|hours|weeks|name|identity|who (she|he) is|years|period|events|memory|memories|life|past|childhood|time|personal|marriage|wedding|what happened|address|own); (lost|loses|losing|missing) time; (does not|did not|fails to|cannot) (recognise|recognize|know|give|state|remember) ~3 (name|who|wife|husband|family|home|address|herself|himself|photographs|own)`,
      es: `(amnesia|amnesico|amnesica|lagunas|laguna); (no recuerda|incapaz de recordar|no puede recordar|no consigue recordar|sin recuerdos?|no sabe) ~4 (nombre|dias|horas|periodo|quien|semanas|paso|ocurri*|vida|identidad|suceso|acontecim*); (se le ha borrado|en blanco|borrado)`,
    },
    fugue: {
      says: 'unexpected travel away from home without memory of it',
      en: `fugue; (found|discovered|turned up|came to|woke up|located) ~4 (city|town|station|miles|kilometres|kilometers|another|distant|away|bus|train|hotel|hostel); (travelled|traveled|wandered|journey*) ~4 (without|no|city|away|hundred|unaware|purpose*); new (identity|name)`,
      es: `fuga; (aparecio|encontrad*|hallad*|desperto) ~5 (ciudad|estacion|kilometros|otra|lejos|hotel); (viajo|viaje|desplaz*) ~4 (sin saber|sin recordar|inesperad*)`,
    },
    stupor: {
      says: 'stupor without physical cause',
      en: `(stupor|stuporous|unresponsive|motionless|immobile|mute and still|does not respond|not responding|lies still)`,
      es: `(estupor|estuporos*|inmovil|no responde|sin responder|no reacciona)`,
    },
    'functional-motor': {
      says: 'weakness, paralysis or abnormal movement inconsistent with disease',
      en: `(weakness|paralysis|paralysed|paralyzed|cannot move|unable to move|limp|dragging|drags|tremor|gait|unable to walk|cannot walk|aphonia|lost ~2 voice|whisper|dystoni*|jerk*) ~6 (leg|legs|arm|arms|hand|side|hoover's|hoover|inconsistent|distract*|non-anatomical|normal|neurolog*|imaging|mri|scan|voice|larynx|bizarre|entrain*); hoover's? sign; (functional|psychogenic|conversion) ~1 (weakness|tremor|gait|paralysis|movement|disorder|symptoms|aphonia|dystonia); (give-way|giveway|collapsing) weakness; (mri|imaging|ct|scan|nerve conduction|neurolog*|emg|reflexes) ~4 (normal|unremarkable|no lesion|clear|intact)`,
      es: `(debilidad|paralisis|paralizad*|no mueve|no puede mover|temblor|marcha|afonia|sin voz|cojera|arrastra) ~5 (pierna*|brazo*|mano|hemicuerpo|incongruen*|inconsisten*|distra*|normal*|neurolog*|resonancia|voz|organic*)?; signo de hoover; (funcional|conversiv*|psicogen*); (resonancia|tac|electromiograma|neurolog*) ~3 (normal|normales|sin lesion*|sin hallazgos|anodin*);
        (pie|pies|pierna|piernas|mano|brazo|lado) ~3 (sin fuerza|sin fuerzas|inutil|cuelga|no responde|no le responde|dormid*|muert*); debilidad ~3 (pie|pierna|piernas|mano|brazo|hemicuerpo|miembro*)`,
    },
    'functional-seizures': {
      says: 'seizure-like episodes without epileptic activity',
      en: `(seizure|seizures|convulsion|convulsions|fits|fit|shaking|attacks|episodes|spells|jerking|thrashing) ~7 (eeg|video-eeg|telemetry|non-epileptic|nonepileptic|dissociative|psychogenic|eyes closed|eyes shut|closed eyes|pelvic|arching|back arched|no epileptiform|side-to-side|side to side|without ~3 (epileptic|epileptiform|incontinence|biting)?|no post-ictal|normal eeg|functional); (pseudoseizures|non-epileptic|nonepileptic|pnes); (eeg|video-eeg|telemetry) ~5 (normal|no epileptiform|no epileptic|unremarkable|without|clear); (eyes|eyelids) ~2 (closed|shut|tightly|squeezed);
        (attacks|episodes|spells|fits|seizures) ~6 (shak*|limbs|trunk|head|body|arch*|resist* eye|eyes|minutes|emotional|stress|unresponsive|crying|tears|conflict|fluctuat*|stop-start); (seizure-like|epilepsy-like|convulsive|convulsion-like); (antiepileptic*|anticonvulsant*) ~5 (without|no effect|no benefit|stopped|withdrawn|tapered|useless);
        (eeg|telemetry) ~6 (no|without) (epilept*|seizure|abnormal*); (thrashing|thrusting|thrusts|arched|shaking|shakes) ~5 (eyes|minutes|head|pelvis|limbs|trunk)`,
      es: `(crisis|convulsion*|ataques|sacudidas|episodios|espasmos) ~6 (eeg|electroencefalograma|video-eeg|no epileptic*|psicogen*|disociativ*|ojos cerrados|arqueo|pelvic*|sin actividad|sin mordedura|sin incontinencia|pseudocrisis|convulsiv*); (eeg|electroencefalograma|video-eeg|videoeeg) ~4 (normal|sin actividad|normales|sin alteraciones);
        (ataques|crisis|episodios|sacudidas) ~5 (temblor*|sacud*|cuerpo|cabeza|miembros|ojos|minutos|llanto|conflict*|emocional*|suelo); (antiepileptic*|anticomicial*) ~4 (sin|retir*|suspend*|inutil*)`,
    },
    'functional-sensory': {
      says: 'loss of sensation, sight or hearing inconsistent with disease',
      en: `(numbness|loss of sensation|sensory loss|loss of feeling|no feeling|blind|blindness|cannot see|lost ~1 (sight|vision|hearing)?|tunnel vision|deaf|deafness|anaesthesia|anesthesia|loss of vision|loss of sight|loss of hearing) ~6 (glove|stocking|midline|normal|ophthalm*|non-dermatomal|dermatom*|neurolog*|inconsistent|pupil*|evoked|audio*|distribution|functional|hand|arm|leg|half); (glove|stocking); splits the midline`,
      es: `(anestesia|hipoestesia|perdida de sensibilidad|entumecimiento|ceguera|no ve|sordera|perdida de ~1 (vision|audicion)?|vision en tunel) ~5 (guante|calcetin|linea media|normal*|oftalm*|incongru*|dermatom*|mano|brazo|pierna)?`,
    },
    identities: {
      says: 'two or more distinct identities',
      en: `(alters|alter|distinct identities|multiple personalities|different identities|personality states|identity states|different people inside|parts|other selves); (switches|switching|switch|takes over|take over|comes out) ~4 (identity|personality|name|voice|child|part|control|alter*|front); (different|another) (names|name|identity|personality|persona|handwriting)`,
      es: `(identidades|personalidades|alteres|alter) ~3 (distintas|multiples|diferentes|otras)?; otra (persona|identidad) ~3 (control|dentro)`,
    },
    depersonalisation: {
      says: 'feeling unreal or detached from oneself with insight',
      en: `(depersonali*|dereali*); (@feel|watching|observing|watches|observes|outside|detached) ~4 (unreal|dream|robot|robotic|outside ~2 body|outside (herself|himself|themselves)|from outside|detached from|behind glass|in a film|in a movie|automaton|not real|puppet|floating above); (world|surroundings|people|everything) ~3 (unreal|foggy|dreamlike|flat|two-dimensional|lifeless|far away|glass|fake|artificial|stage set|behind ~2 (glass|veil)?)`,
      es: `(despersonaliza*|desrealiza*); (como si|se siente|se observa|se ve) ~4 (irreal|robot|fuera de|desde fuera|automata|sueno|pelicula|cristal|extran*); (mundo|todo|entorno|cosas) ~3 (irreal*|lejan*|sueno|niebla|cristal|plan*)`,
    },
    'laughs-cries': {
      says: 'involuntary outbursts of laughing or crying',
      en: `(uncontrollable|involuntary|sudden|inappropriate|unprovoked|pathological|explosive) ~2 (laughing|laughter|crying|weeping|outbursts of (laughter|crying)?); pseudobulbar|emotional (lability|incontinence); (laughs|laughter|cries|laughing|crying) ~4 (not sad|without feeling|incongruent|cannot stop|not amused|mismatch|bears no relation|unrelated)`,
    },
  },
  profiles: [
    {
      codes: 'F43.0',
      required: { 'trauma-event': 3, 'within-days': 3.5 },
      supporting: {
        reexperiencing: 1.5,
        'trauma-avoidance': 0.5,
        hyperarousal: 1,
        depersonalisation: 1.5,
        'trauma-numbing': 1,
        'poor-sleep': 0.3,
        amnesia: 0.5,
        'panic-somatic': 0.3,
      },
      against: { 'over-a-month': 2 },
      near: 'F43.1 F43.8 F43.9 F44.8 F43.2',
    },
    {
      codes: 'F43.1',
      required: { 'trauma-event': 2.5, reexperiencing: 4, 'trauma-avoidance/hyperarousal/trauma-numbing': 2 },
      supporting: {
        'trauma-avoidance': 2,
        hyperarousal: 2.5,
        'trauma-numbing': 1,
        nightmares: 1,
        'over-a-month': 1,
        'poor-sleep': 0.3,
        irritability: 0.3,
        guilt: 0.2,
      },
      against: { 'within-days': 1 },
      near: 'F43 F44 F62',
    },
    {
      codes: 'F43.2 F43.20 F43.29',
      required: { stressor: 3.5, 'tied-to-stressor': 2.5 },
      supporting: {
        'low-mood': 0.7,
        'excessive-worry': 0.7,
        anxious: 0.5,
        'poor-sleep': 0.3,
        concentration: 0.3,
        irritability: 0.3,
      },
      against: {
        'earlier-episodes': 2,
        reexperiencing: 2,
        hallucinations: 2,
        'past-mania': 3,
        'early-waking': 1,
        'panic-attack': 1,
        compulsions: 2,
      },
      near: 'F43 F32 F33 F34.1 F41.1 F41.3 F41.8 F41.9',
    },
    {
      codes: 'F43.21',
      required: { stressor: 3.5, 'tied-to-stressor': 2.5, 'low-mood': 2 },
      supporting: { 'poor-sleep': 0.3, concentration: 0.3, anhedonia: 0.3 },
      against: {
        'earlier-episodes': 2,
        reexperiencing: 2,
        hallucinations: 2,
        'past-mania': 3,
        'early-waking': 1,
        'panic-attack': 1,
      },
      near: 'F43 F32 F33 F34.1',
    },
    {
      codes: 'F43.22 F43.23',
      required: { stressor: 3.5, 'tied-to-stressor': 2.5, 'excessive-worry/anxious/tension': 2 },
      supporting: { 'poor-sleep': 0.3, concentration: 0.3, 'low-mood': 0.3 },
      against: { 'earlier-episodes': 2, reexperiencing: 2, hallucinations: 2, 'past-mania': 3, compulsions: 2 },
      near: 'F43 F41 F32 F33',
    },
    {
      codes: 'F43.24 F43.25',
      required: { stressor: 3.5, 'tied-to-stressor': 2.5, 'rule-breaking/defiance/aggression': 2.5 },
      near: 'F43 F91 F32',
    },
    {
      codes: 'F43.81',
      required: { 'grief-loss': 4, yearning: 3 },
      supporting: { 'low-mood': 1, 'trauma-numbing': 1, anhedonia: 0.3 },
      near: 'F43 F32 F33',
    },
    {
      codes: 'F43.8 F43.89 F43.9',
      residual: true,
      required: { 'stressor/trauma-event/grief-loss': 3 },
      near: 'F43 F32 F41',
    },
    {
      codes: 'F44.0',
      required: { amnesia: 6 },
      supporting: { 'trauma-event': 0.7, stressor: 0.7, depersonalisation: 0.5, 'tests-normal': 1 },
      against: { 'memory-decline': 3, 'heavy-drinking': 2 },
      near: 'F44 F43.1',
    },
    { codes: 'F44.1', required: { fugue: 6, amnesia: 3 }, near: 'F44 F43.1' },
    {
      codes: 'F44.2',
      required: { stupor: 5 },
      supporting: { stressor: 1, 'tests-normal': 1 },
      against: { catatonia: 2 },
      near: 'F44 F06.1 F20.2',
    },
    {
      codes: 'F44.4',
      required: { 'functional-motor': 6 },
      supporting: { stressor: 1, 'tests-normal': 1 },
      near: 'F44 F45 F43',
    },
    {
      codes: 'F44.5',
      required: { 'functional-seizures': 6 },
      supporting: { stressor: 1, 'trauma-event': 0.5, 'tests-normal': 0.5 },
      near: 'F44 F45 F43',
    },
    {
      codes: 'F44.6',
      required: { 'functional-sensory': 6 },
      supporting: { stressor: 1, 'tests-normal': 1 },
      near: 'F44 F45 F43',
    },
    {
      codes: 'F44.7',
      required: { 'functional-motor': 4, 'functional-sensory/functional-seizures': 4 },
      near: 'F44 F45 F43',
    },
    { codes: 'F44.81', required: { identities: 6 }, supporting: { amnesia: 2, 'trauma-event': 1 }, near: 'F44 F43.1' },
    {
      codes: 'F44.89 F44.8 F44.9',
      residual: true,
      required: { 'amnesia/functional-motor/functional-seizures/depersonalisation/identities/fugue': 3 },
      near: 'F44 F43',
    },
    {
      codes: 'F48.1',
      required: { depersonalisation: 6 },
      supporting: { anxious: 0.5 },
      against: { 'trauma-event': 1, 'panic-attack': 1 },
      near: 'F48 F44 F41.0',
    },
    { codes: 'F48.2', required: { 'laughs-cries': 6 }, supporting: { 'brain-disease': 1.5 }, near: 'F48 F06 F07' },
    { codes: 'F48.8 F48.9', residual: true, required: { 'low-energy': 2.5 }, near: 'F48 F41 F45' },
  ],
};
