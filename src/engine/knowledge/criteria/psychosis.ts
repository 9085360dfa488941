import type { CriteriaFamily } from '../../criteria/knowledge.ts';

/** F20–F29: schizophrenia and other non-mood psychotic disorders. */
export const PSYCHOSIS: CriteriaFamily = {
  features: {
    hallucinations: {
      says: 'hallucinations',
      en: `hallucinat*; @hear ~2 voices; @hear (a|the|another|one) ~1 voice; voices ~4 (tell|telling|told|command*|say|saying|call|calling|whisper*|insult*|threat*|comment*|argue|arguing|discuss*|talk|talking|mock*|ceiling|wall|walls|head|nobody|outside|coming|when alone|order*|criticise*|criticiz*); @hear ~3 (things|noises|whisper*|footsteps|music|murmur*) ~4 (others|not there|nobody|absent|alone|no one); @see ~3 (figures|shadows|people|things|animals|insects|faces|shapes|children|men) ~4 (not there|others|nobody|absent|room|wall|corner|no one|curtain*|bed); (talks|talking|laughs|laughing|mutters|muttering|answers|answering|smiles|whispers) ~2 to (himself|herself|themselves|self|unseen|someone|voices); responding to ~2 (unseen|internal|stimuli|voices); visions; (smells|smelling|tastes) ~4 (gas|burning|rot*|poison*|nobody|others);
        ah|avh; (hears|heard|hearing) ~4 (speak*|talking|whisper*|mutter*|calling|laughing|commands|murmur*) ~3 (nobody|no one|not there|empty|alone|walls|wall|ceiling|radiator|vents)?; (nobody|no one|others|else) ~3 (can|could) (hear|see); (unseen|invisible) (person|people|companion*|speaker|interlocutor*|others); (stops|pauses|tilts ~2 head|cocks ~2 head|glances) ~5 (as if|as though) listening; (headphones|earplugs|radio|music) ~5 (drown|block|quieten|silence|mask); voices;
        @hear ~2 (a|an|the|two|three|his|her)? ~1 (man|woman|men|women|child|children|choir|couple|neighbour|neighbours|neighbor|god|devil|angels|announcer|stranger|clerk|nuns|nun|chorus|crowd|narration|dead|saint|foreman) ~3 (discuss*|talk*|call*|speak*|say*|whisper*|comment*|mutter*|argu*|laugh*|tell*|shout*|murmur*|quarrel*|name|criticis*)?; (conversed|converses|talked|talks|talking|speaks|chats|chatted|argues) ~4 (dead|deceased|unseen|invisible|absent|nobody|empty (chair|corner|room)|the ceiling|the wall|the radiator|no one|nuns|saints); (answers|answered|answering|whispers an answer|replies|replied|nods) ~4 (nobody|no one|unseen|someone beside|empty|the wall|the ceiling|announcer|air|inaudible|absent); (turned|turns|looks|glances|glanced|gestures) ~3 (to|at|toward|towards) ~2 (window|corner|ceiling|wall|empty chair|door) ~5 (said|says|answer*|whisper*|laugh*|nod*|listen*|mutter*); (voice|voices) ~3 (man's|woman's|male|female|never stop*|return*|quiet*|louder|softer|fade*|less|again|clearer); (they|couple|chorus|choir|committee|radio|man|woman) (chatter*|murmur*|whisper*|mutter*|comment*); (attending|listening|listens|attends|hearkens) ~3 (something|someone) ~2 (not there|unseen|else|inaudible)?; distracted by ~3 (unseen|inner|internal|inaudible)`,
      es: `alucin*; @oye ~2 (voces|voz|susurros|murmullos|ruidos); voces ~4 (dicen|hablan|ordenan|insultan|comentan|llaman|amenazan|critican|discuten|mandan|cabeza|pared|techo); (ve|veia|viendo) ~3 (sombras|figuras|personas|animales|insectos|caras|cosas); (habla|rie|musita|responde) ~2 (solo|sola|voces); soliloqu*; risas inmotivadas;
        voces ~4 (oye|oia|dentro|fuera|otras|dos|mujer|hombre|vecino*|radio|noche|silencio); (le hablan|le llaman) ~3 (voces|nadie|sol*|noche|pared*|techo|insult*|orden*);
        (oye|escucha|oia) ~2 (a )?(un|una|dos|unos|unas|varios)? ~1 (hombre|mujer|hombres|mujeres|nino|ninos|coro|dios|demonio|vecinos|locutor); (conversa|contesta|responde|charla|discute) ~3 (nadie|muertos|difunt*|invisible*|ausente*|pared|techo|interlocutor*); (gesticula|musita|murmura|asiente)`,
    },
    'first-rank': {
      says: 'commenting voices, passivity or interference with thought',
      implies: ['psychotic'],
      en: `(voices|voice) ~3 (comment*|discuss*|argue|arguing|running|narrat*|third person|converse|conversing|debate); running commentary; thought (insertion|withdrawal|broadcast*|echo); thoughts ~4 (inserted|put into|planted|withdrawn|taken away|taken out|broadcast*|stolen|removed|read by|heard by|echo*|leak*|spoken aloud|not ~2 own|not hers|not his|transmitted); (thoughts|mind) ~3 (read|controlled); (controlled|steered|moved|operated|influenced|directed|made to (act|move|feel)?) ~3 (by|from) ~3 (outside|force|forces|machine|device|chip|satellite|radio|computer|rays|alien|power|others|implant*|transmitter); passivity; (chip|implant|device|transmitter) ~3 (implanted|inserted|in ~2 (head|brain|tooth|body|teeth|ear)?|head|brain|tooth); (insert|inserts|inserting|put|puts|putting|plant|plants|steal|steals|stealing|take|takes|read|reads|hear|broadcast*|control|controls|controlling) ~2 thoughts;
        (talk|talks|talking|speak|speaking|argue|comment*|narrat*) ~3 (about (him|her)|in the third person|what (he|she) (does|is doing)|his every|her every|every move|everything (he|she) does); (thoughts|mind|head) ~4 (picked up|beamed|sent|transmitted|placed|pulled|sucked|drained|siphoned|copied|scanned|taken over|made to|not alone); (other people's|someone else's|foreign|alien) thoughts; (arm|hand|hands|legs|body|movements) ~4 (moved by|controlled by|operated|steered|by someone else|by something);
        (inserts|inserting|inserted|puts|placing|places|plants|posts|feeds) ~2 (phrases|ideas|words|sentences|images) ~3 (mind|head|brain); (removing|removes|removed|taking|takes|lifting|erases|erasing|pulling|deletes|draining) ~2 (ideas|thoughts|words|memories) ~3 (head|mind|brain|out); (discuss*|talking|chatter*|comment*|quarrel*|argu*|bicker*|narrat*|speak*) ~3 (him|her|his|their|over|about) ~4 (third person|every move|actions|clothes|wearing|scratch*|what (he|she) does|his every|her every|fate); running (narration|minute|commentary|account); (announcer|announcers|narrator|clerk|clerks|commentator|broadcaster|presenters) ~5 (says|say|hears|answer*|wearing|she is|he is|discuss*|back and forth|reads|runs); (she|he) is (sitting|standing|walking|going|washing|eating); (limbs|legs|arms|hands|body|tongue|jaw|eyes|fingers) ~4 (moved by|steered|steering|controlled|worked by|pulled by|puppet|by remote|by someone|operated); (steer|steers|steering|move|moves|moving|working|operates) ~1 (her|his) (legs|arms|hands|limbs|body|tongue); (receiver|transmitter|antenna|chip|microwave|satellite|wire|laser|beam|rays|device|implant|aerial|radio) ~4 (scalp|teeth|molars|tooth|head|skull|brain|ear|steering|thoughts|intentions|behind ~1 eye|under ~1 skin|body|jaw|filling|fillings|spine); (reads|read|reading|hear|hears|know|knows) ~2 (out|aloud)? ~1 (thoughts|his thoughts|her thoughts|intentions|mind); (thoughts|ideas) ~3 (aloud|echo*|out loud|played back|on air|heard by everyone|go out|leave (her|his) head|escape into|not (his|hers|mine)|are not (his|hers|mine)|someone else's); (made|makes|forced|forces) ~1 (him|her|me) ~2 (feel|move|walk|laugh|want|do) ~4 (remote|outside|machine|power|them|will|against)?`,
      es: `voces ~3 (comentan|discuten|conversan|hablan entre|dialog*|opinan); (robo|insercion|difusion|eco|lectura|transmision) ~1 pensamiento*; (pensamientos|pensamiento) ~4 (roban|robad*|insert*|introduc*|meten|transmit*|difund*|leen|oyen|extraen|impuest*|ajen*); (controlad*|dirigid*|manejad*|influenciad*) ~3 (desde fuera|fuerza*|aparato|chip|maquina|ondas|satelite|otros); (chip|implante|aparato); (meten|roban|leen|controlan) ~2 (ideas|pensamiento*|mente);
        (el|la) (locutor|locutora|narrador|comentarista); (le meten|le ponen|le introducen|le quitan|le sacan|le borran) ~3 (ideas|frases|palabras|pensamientos|cabeza|mente); (mueven|manejan|dirigen|controlan) ~3 (piernas|brazos|manos|cuerpo|lengua|movimientos); (receptor|antena|transmisor|microondas|satelite|rayos) ~4 (cabeza|dientes|muela|muelas|cerebro|cuerpo|oido|piel)`,
    },
    delusion: {
      says: 'delusions',
      en: `delusion*; (network|plot|conspiracy) ~2 against (him|her|them); (belief|conviction) ~2 (plot|conspiracy|poison*|network); (taken|took|takes|mistakes|mistook) ~4 for (a|an) (double|impostor|imposter); (@believe) ~4 (followed|watched|spied|monitored|poison*|plotting|conspir*|persecut*|bugged|filming|recorded|tracked|surveillance|cameras|tapped|hacked|tampered|harm (him|her|them)?); (neighbours|neighbors|police|colleagues|government|strangers|people|agents|services|family|landlord|gang|company|someone|they) ~4 (following|watching|spying|monitoring|poisoning|plotting|conspiring|against (him|her|them)?|bugging|tracking|listening|gas|persecuting|poison|recording|filming|hacked|break into|broken into|out to); (paranoid|persecutory|persecution|paranoia|paranoi*); (cameras|microphones|bugs|listening devices|microphone|wiretap*) ~2 (in|behind|inside|hidden|installed|planted|fitted|wall|walls|light|vents|ceiling|flat|house|room); ideas of reference; (referential|persecutory) ~1 (ideas|thinking|beliefs); (television|tv|radio|newspaper|newspapers|number plates|licence plates|news|presenter|songs|adverts|newsreader|broadcasts) ~5 (messages|message|about (her|him|them)|directed|addressed|refers|speaks to|signals|hints|code|coded|special|meant for|to (him|her)?); (hidden|special|secret|coded) (messages|message|meaning|meanings|signals); (food|water|coffee|drinks|meals) ~4 (poisoned|poison|tampered|drugged|contaminated by|laced); (unshakable|unshakeable|fixed|false) (belief|conviction|beliefs); (covers|covered|taped|tapes|blocks|foil|unplugs|unplugged) ~4 (windows|window|camera|phone|television|vents|sockets|router|tinfoil|foil);
        (guarded|vigilant|hiding|barricad*) ~1 (because|against|from) ~3 (them|neighbours|neighbors|people|watch*|spies); (sure|certain|convinced|says|explains|claims|insists|knows) ~5 (following|follow|watch|watching|listening|spying|tapped|bugged|poison|poisoned|plot|network|conspiracy|agency|laser|rays|radiation|satellite|gas|hacked|cameras|microchip|after (him|her)); (sent|sends|meant|planted|aimed|intended|arranged) ~3 (for (him|her)|at (him|her)|signals|signal|messages|warnings); (number plates|headlines|adverts|colours|traffic|passers-by|strangers) ~5 (meaning|significance|refer*|code*|sign|signs|coordinat*|hint*); (refuses|refused|stopped) ~3 (eat|eating|drink) ~5 (poison*|tampered|drugged|contaminated|safe); (changed|changes) ~2 locks; (sealed|taped|covered|unscrewed|dismantled|disconnected) ~4 (vents|sockets|windows|camera|lens|smoke|router|phone|mirror*|lights|lamp);
        (rays|beams|microwaves|signals|frequencies|electricity|gas|fumes) ~4 (walls|wall|floor|ceiling|neighbour*|neighbor*|through|aimed|directed|vents|from (above|below|next door)); (foil|blankets|mattress*|tape) ~4 (outlets|windows|window|vents|walls|sockets|doors|ceiling|head); (company|agency|chain|council|city hall|church|ministry|police|institute|manager|landlord|firm|hospital|family) ~5 (placed|installed|implant*|planted|monitor*|tracks|surveil*|behind it|against (him|her|me)|in on it|wants (him|her) dead|out to get|keeping file*|harvest*|experiment*|stealing); in on it|part of it|party to it; (under|kept under) surveillance; (conviction|certainty|belief) ~4 (100|absolute|fixed|unshak*|total|unwavering|full|incorrigible|false|delusional); (colours|colors|neckties|licence plates|license plates|numbers|buttons|gestures|coughs) ~4 (who is|tell (him|her)|meant|means|signals|signal|party|code*|message*); (will|is going to|chosen to|destined to|about to) ~1 (marry|wed) ~3 (senator|prince|king|star|actor|president|celebrity); (preaching|prophes*|mission|anointed)`,
      es: `delirio*|delirant*|deliroid*|delusion*; (creencia|conviccion) ~2 (conspiracion|complot|trama|envenen*); (@cree|que) ~4 (siguen|vigil*|espian|persig*|envenen*|conspir*|complot|graban|camaras|microfonos|escuchas|controlan|perjudic*|matar*|conjur*|observan); (vecinos|policia|companeros|gobierno|desconocidos|gente|familia|mafia) ~4 (siguen|vigilan|espian|persiguen|envenenan|contra (el|ella)?|graban|confabul*|conspiran|quieren); (persecu*|paranoi*|autorreferen*|autorreferencial*|perjuicio|perseguid*|vigilad*|espiad*); (television|tele|radio|noticias|matriculas|canciones|telediario) ~4 (mensajes|mensaje|dirig*|habla de|refer*|senales); (mensajes|senales) (ocultos|secretos|ocultas|especiales|en clave|dirigid*); (comida|agua) ~3 (envenen*|veneno|adulter*|drog*); (tapa|tapado|cubre|desenchufa) ~3 (ventanas|camara|movil|enchufes|rejillas);
        (rayos|ondas|senales|frecuencias|gas) ~4 (paredes|techo|vecin*|atraves*|dirigid*); (papel de aluminio|papel de plata); (conviccion|certeza) ~2 (absoluta|total|irreductible|inamovible|delirante); estan todos de acuerdo|estan compinchad*`,
    },
    'nonbizarre-delusion': {
      says: 'one encapsulated, non-bizarre delusion in an otherwise preserved person',
      implies: ['delusion'],
      en: `(@believe|belief|that) ~5 (unfaithful|affair|infidelity|cheating|in love with|infested|infestation|parasites|defraud*|cheated of|stole ~2 invention|stealing|smells|emits|odour|odor|foul|insects under|worms); (jealous|jealousy|erotomani*|infestation|litigious|querul*|somatic|grandiose) ~1 delusion*; delusional (jealousy|parasitosis|infestation|disorder); (checks|searches|inspects|follows|examines) ~2 (underwear|sheets|phone|receipts|pockets|wife|husband|car|mileage) ~5 (affair|unfaithful*|evidence|infidelity|proof|lover)?; (lawsuits|lawsuit|complaints|letters|court|courts|lawyers|solicitor|petitions|police reports|complaint) ~6 (neighbour*|neighbor*|against|proof|wrong|injustice|evidence|plot); (celebrity|famous|actor|singer|doctor|boss|newsreader|politician|professor|priest) ~3 (loves (him|her)?|in love|secretly|signals|secret love);
        (itch|itching|parasites|insects|mites|worms|bugs) ~5 (skin|proof|jar|jars|samples|convinced|evidence|crawl*); (infidelity|unfaithful|betray*|affair) ~4 (convinced|proof|certain|conviction|evidence|search*); (one|single|same) ~1 (theme|topic|conviction|belief|subject); (arguments|evidence|counter-evidence|proof) ~4 (no impression|nothing|not shake|bounce|not sway|not change|unmoved);
        (infested|infestation|mites|fleas|lice|parasites|larvae|fibres|fibers|bugs|worms|eggs) ~6 (skin|hair|scalp|bed|furniture|fur|matchbox*|jar|jars|bag|bags|slide|slides|specimen*|lint|microscope|sample*|crawl*|house|treat*|bites|under|mattress*); (specimen|specimens|samples|matchboxes|sellotape|ziploc) ~4 (lint|scab|skin|fibre*|jar|jars|brought|labelled|mites|insects); (pest control|exterminator|fumigat*|permethrin|pesticide|cattle dip|insecticide|bleach baths); (wife|husband|partner|spouse|girlfriend|boyfriend|fiancee) ~5 (having an affair|affair|unfaithful|cheating|lover|betray*|sleeping with|infidel*|deceiv*|adulter*); (infidelity|adultery|affair) ~5 (exhibit*|ledger|stains|recorder|photograph*|dna|proof|evidence|timed|sheets|swear|confess); (stench|odour|odor|smell|foul|ammonia|sulphur|faeces|breath) ~5 (gives off|emits|exudes|emanat*|everyone|others|offends|people (cough*|move)?|opened window|cannot smell|can't smell|body|reeks); (gives off|emits|exudes|emanates); (each|every) ~1 (cough|sniff|window|opened window|vacated ~1 seat); (city hall|council|neighbour|neighbours|neighbor|neighbors|company|bank|court|developer|utility|employer|insurer) ~5 (conspir*|surveil*|under surveillance|against (him|her)|plot*|vans|tamper*|steal*|cheat*|swindl*|harass*|encroach*|poison*) ~3 (dispute|permit|boundary|fence|claim|years|letters|proof)?; (ombudsman|lawsuit|lawsuits|sued|suing|petition*|injunction|affidavit) ~6 (proof|letter|thrown out|in on it|against|neighbour*|neighbor*|judge|still|again|112|evidence|wrong*|council|company|city); (secretly|truly|really) ~1 (loves|in love with) (her|him); (famous|television|tv|star|singer|actor|weatherman|consultant|bishop|professor) ~7 (in love with (her|him)|loves (her|him)|secret sign*|courts|engaged|wedding|messages through); (encapsulated|circumscribed|isolated|monothematic) ~1 (false)? ~1 (belief|delusion|conviction|theme|idea|system); single (false|fixed) belief; (no|not|cannot) ~3 (concede|admit|accept|entertain) ~3 (chance|possibility|doubt|error|mistaken|alternative); (argument|evidence|proof|reassurance) ~5 (useless|pointless|convenient cover|written off|dismissed|explained away|proves|no effect); pimozide|querulous*|erotomani*|de clerambault|othello|ekbom|capgras|olfactory reference; it's a fact|established beyond doubt`,
      es: `(@cree|que) ~5 (infiel|enganan|engana|amante|enamorad*|infest*|parasitos|estaf*|roban|huele|olor|bichos); (celos|celotip*|erotoman*|querulan*|infestacion); (revisa|registra|sigue|inspecciona|comprueba) ~3 (ropa|movil|bolsillos|recibos|marido|mujer|esposa|telefono) ~4 (infidel*|amante|pruebas|engano); (denuncias|denuncia|pleitos|querellas|juzgado|abogado*|demandas);
        (picor|bichos|parasitos|insectos|gusanos) ~4 (piel|cuerpo|casa|ropa|prueba|conviccion|asegura)?; (busca|pruebas|prueba|convencid*|conviccion|certeza) ~4 (engano|infidelidad|infidelidades|amante); (conviccion|certeza|asegura|afirma) ~5 (pareja|marido|mujer|parasitos|bichos|enamorad*|estaf*|robo|engan*);
        (infestad*|acaros|piojos|larvas|parasitos|bichos) ~5 (piel|pelo|cama|muebles|bote|botes|caja|muestra*|bolsa*|pica*|anda*); (marido|mujer|esposa|esposo|pareja|novio|novia) ~4 (le engana|la engana|infiel|infidelidad|amante|adulter*|aventura); (desprende|emite|despide) ~2 (olor|hedor|peste); (mal olor|hedor|peste) ~4 (cuerpo|desprende|gente|demas|todos); (pimozida|ekbom|otelo|clerambault); (enamorad*|la ama|lo ama|le ama) ~4 (en secreto|famos*|actor|cantante|medico|presentador*); (delirio|idea|conviccion|creencia) ~1 (unic*|encapsulad*|monotematic*|circunscrit*); (ayuntamiento|vecino|vecinos|empresa|banco) ~4 (conspir*|vigil*|persig*|estaf*|robar*|contra el|contra ella)`,
    },
    'preserved-life': {
      says: 'thinking and daily life preserved apart from the belief',
      en: `apart from ~2 (belief|delusion|conviction|topic|subject); (functioning|functions|work|life|behaviour|behavior|personality) ~4 (preserved|unimpaired|intact|not odd|otherwise normal|unremarkable); (otherwise|outside|else|other respects|in all else) ~4 (normal|organised|organized|unremarkable|intact|coherent|ordinary|rational|this topic|the belief|that topic|sensible|reasonable|he's dad|always been|unchanged|sound|competent|well kept); (keeps|kept|holds|held|continues|runs|balances|balanced) ~2 (job|shop|practice|accounts|household|post|books|speech); (circumstantial|animated|tense|angry|odd) ~2 only ~2 (topic|subject|theme|belief); (no|without) (decline|deterioration|other odd beliefs|thought disorder|disorganisation); affect (appropriate|warm|reactive|full); (excellent|reliable|respected|popular|capable) ~2 (treasurer|colleague|neighbour|teacher|employee|worker|accountant|driver|nurse|craftsman); (conviction|certainty|belief|sure) ~3 (100|95|90|hundred|unshak*|absolute|total|no doubt); insight (none|nil|absent|lacking); convenient cover`,
      es: `fuera de ~3 (tema|idea|creencia|conviccion|delirio); (por lo demas|resto|en todo lo demas) ~4 (normal|conservad*|adecuad*|intact*|ordenad*|coherente|lucid*); (conserva|mantiene|sigue) ~2 (trabajo|empleo|amistades|negocio|aficiones|cuentas); sin deterioro; personalidad conservada`,
    },
    'delusion-grandeur': {
      says: 'grandiose delusions',
      en: `(@believe|that|says|claims|announces) ~4 (god|jesus|christ|messiah|prophet|king|queen|royal*|chosen|president|saviour|savior|angel|divine|billionaire|cure for|owns); grandiose delusion*`,
      es: `(@cree|que|dice) ~4 (dios|jesus*|mesias|profeta|rey|reina|elegid*|salvador|enviad*|santo)`,
    },
    'mood-delusion': {
      says: 'delusions of guilt, ruin or nihilism',
      en: `(@believe|delusion*|that) ~5 (bankrupt|ruined|ruin|rotting|rotted|rotten|already dead|punish*|unforgivable|damned|sinned|crime|guilt|guilty|responsible for|impoverished|poverty|organs|bowels|intestines|blocked|condemned|hell); mood-congruent (delusions|psychotic|psychosis)?; nihilis*; (voices|voice) ~4 (worthless|kill (himself|herself|themselves)?|deserves|die|guilty|accus*|condemn*|filth|punish*)`,
      es: `(@cree|delir*|que) ~5 (arruinad*|ruina|podrid*|pudr*|muert*|castig*|pecado*|culpable*|condenad*|culpa|infierno|vacio*|nihilis*)`,
    },
    disorganised: {
      says: 'disorganised speech or behaviour',
      en: `(disorgani*|incoheren*|incomprehensible|tangential|derail*|loosening|word salad|neologism*|thought disorder*|thought block*|loose associations|knight's move|illogical|rambling|jumbled) ~2 (speech|thought|thinking|behaviour|behavior|associations)?; (speech|answers|talk|sentences|thinking|thought) ~3 (hard to follow|difficult to follow|disjointed|incoherent|break off|unconnected|disconnected|unrelated|make no sense|wander*|vague|jumbled); (giggles|giggling|laughs|grimac*|silly|inappropriate|incongru*|inapposite) ~3 (affect|smile|laughter|reason|laughs)?; bizarre (behaviour|behavior|posture|dress|ideas|beliefs)`,
      es: `(desorganiz*|incoheren*|incomprensible|disgregad*|descarril*|tangencial*|neologism*|bloqueos|laxitud|ensalada); (discurso|habla|lenguaje|pensamiento) ~3 (desorganiz*|disgreg*|incoheren*|dificil de seguir|sin hilo|inconex*|vago|roto|salt*); (conducta|comportamiento) (extrana|extran*|bizarr*|desorganizad*|extravagante); (incongru*|inapropiad*)`,
    },
    negative: {
      says: 'negative symptoms',
      en: `(blunted|flat|flattened|restricted|blank) ~1 (affect|emotion*|expression|face|facial); affect ~3 (blunted|flat|flattened|blank|restricted); (avolition|alogia|apathy|apathetic|poverty of speech|emotional withdrawal|amotivat*); (withdrawn|withdrew|isolat*|reclusive); (neglect*|unkempt|unwashed|dishevel*|disheveled|poor hygiene|stopped washing|not washed|not showered|hygiene); (sits|stares|staring|lies) ~4 (hours|wall|window|ceiling|blankly|day|nothing); (monosyllab*|few words|one-word); lack of ~1 (initiative|drive|motivation|emotion*)`,
      es: `(aplanamiento|aplanad*|embotamiento|abulia|alogia|apatia|apatic*|desidia|retraimiento|retraid*); (abandono|descuid*|desalin*|aseo|higiene); (se aisla|aislad*|aislamiento|encerrad*|recluid*); afecto (aplanad*|embotad*|plano|restringid*); monosilab*`,
    },
    catatonia: {
      says: 'catatonic signs',
      en: `cataton*; (waxy flexibility|posturing|echolalia|echopraxia|negativism|mutism|mute|stupor|catalep*|mannerisms|automatic obedience|gegenhalten|ambitendency|verbigeration); (holds|held|maintains|keeps|stands|frozen|kept) ~4 (posture|postures|position|positions|limb|arm raised|same position); (resists|repeats) ~4 (moved|passive movement|instructions|words said|examiner)`,
      es: `cataton*; (flexibilidad cerea|ecolalia|ecopraxia|negativismo|mutismo|mutista|estupor|catalep*|manierismos|obediencia automatica); (mantiene|postura|posturas|inmovil) ~3 (fij*|extran*|horas|mantenid*|rigida)?`,
    },
    psychotic: {
      says: 'psychotic symptoms',
      en: `psychosis|psychotic; (lost|loses|losing|out of) ~2 (touch|contact) with reality; reality testing`,
      es: `psicosis|psicotic*|brote; (perdida|pierde) ~2 (contacto|sentido) ~1 realidad`,
    },
    'months-of-psychosis': {
      says: 'six months or more of disturbance with decline',
      lifetime: true,
      en: `(gradual|gradually|steady|slow|insidious|progressive*) ~2 (withdrawal|withdrew|withdrawn|decline|declined|onset|deteriorat*|change|changed); (dropped|dropping|fell|fallen|gave up|left|failing|failed) ~2 (out of|behind|his studies|her studies|university|college|school|course|job|work|studies); (decline|deteriorat*) ~2 (function*|self-care|school|work);
        (dropped|gave up|stopped|left|abandoned|failed|quit) ~3 (course|studies|apprenticeship|lectures|university|college|job|work|training|classes); (once|formerly|previously|used to be) ~4 (sociable|good student|bright|tidy|outgoing|reliable); prodrom*; panss`,
      es: `(deterioro|declive|abandon*|dejo) ~3 (estudios|trabajo|universidad|facultad|funcional|instituto)?`,
    },
    antipsychotic: {
      says: 'treatment with an antipsychotic',
      en: `(depot|clozapine|paliperidone|olanzapine|risperidone|aripiprazole|haloperidol|zuclopenthixol|fluphenazine|amisulpride|brexpiprazole|cariprazine|antipsychotic|antipsychotics|neuroleptic|neuroleptics); long-acting injectable|injection; lai; panss|bprs; clozapine (clinic|level)`,
      es: `(clozapina|paliperidona|olanzapina|risperidona|aripiprazol|haloperidol|amisulprida|antipsicotic*|neuroleptic*|depot); panss`,
    },
    'brief-psychosis': {
      says: 'sudden onset and full recovery within a month',
      lifetime: true,
      en: `(sudden|suddenly|abrupt|abruptly|acute|overnight) ~3 (onset|began|psychosis|started|change|became|psychotic)?; (lasted|lasting|resolved|cleared|remitted|recovered|subsided|faded|gone|psychotic|voices|psychosis) ~5 (days|two weeks|three weeks|fortnight|48 hours|within (days|weeks|a month)?); (over|within|in) ~2 (days|48 hours|hours) ~4 (voices|convinced|hallucinat*|psychotic|bizarre|delusion*|incoheren*|disorgani*); (full|complete|fully|completely) ~1 (recovery|remission|recovered|return|resolved|himself|herself|back); returned to ~3 (baseline|usual|previous|normal|work|self); (less than|under|not more than) ~1 (month|four weeks)`,
      es: `(brusc*|subit*|agud*|repentin*|de repente) ~2 (inicio|comienzo|cambio|psicosis|voces|delir*); (duro|cedio|remitio|resolvio) ~4 (dias|semanas|semana); (recuperacion|remision|restitucion|resolucion) ~2 (completa|total|plena|integra); menos de un mes`,
    },
    'mood-beside-psychosis': {
      says: 'psychosis also in weeks without mood symptoms',
      lifetime: true,
      en: `schizoaffective; (voices|hallucinations|delusions|psychosis|psychotic|beliefs|they|ideas) ~8 (weeks|mood|spirits) ~5 (mood symptoms|normal|settled|level|even|stable|euthymic|without|recovered|lifted|episode ended|had lifted|was normal|improved); (two|three|four|several) weeks ~8 (voices|hallucinations|delusions|psychotic) ~6 (mood|without|absence|no depress*|no mania)?; (between|outside|without|in absence of|independent of|even when|after|apart from|when) ~3 (mood|affective|depressive|manic) ~2 (episodes|episode|symptoms|state|settles|settled|lifts|lifted|normal|normalised|phase|phases|stable|has|is) ~8 (voices|hallucinations|delusions|psychotic|persist*|continue*|remain*|ideas|heard);
        (voices|psychosis|psychotic|delusions|ideas|hallucinations) ~5 (outlast*|outlive*|stayed|remained|remain|persist*|went on|continue*|without|alongside|beyond|longer than) ~5 (mood|depression|mania|episode|low|high); (mood|depression|mania|high|low) ~5 (voices|psychosis|psychotic|delusions) ~5 (together|side by side|both|same time|at once|intertwin*|interwoven);
        (mood|affective|depress*|manic|mania|high|spirits) ~5 (lifted|recovered|settled|normal|resolved|improved|remitted|better|level|stable|well|cleared|euthymic) ~9 (voices|voice|believ*|persecut*|delusion*|hallucinat*|convinced|broadcast*|controlled|watched); (voices|hallucinations|delusions|beliefs|psychotic symptoms|psychosis|conviction*|persecution) ~8 (weeks|fortnight|month|three weeks|two weeks) ~6 (mood|affective|no depress*|without|before|after|well|level|neither); (even|also|still) ~3 (when|while|with|after|once) ~3 (mood|spirits);
        (cheerful|cheerful-ordinary|euthymic|good spirits|spirits were fine|spirits fine|slept well|level mood|even mood|hearty appetite|mood 5|mood was fine|mood fine|mood good|mood normal|stable mood|steady mood) ~9 (yet|still|nevertheless|nonetheless|although|while|though|all the same|even so|but) ~8 (hear*|voice|voices|convinced|steering|foil|announcer*|chatter*|couple|broadcast*|implant|satellite|rays|persecut*|convers*|poison*|spying|nuns); (still|yet|remained|remains|nevertheless) ~2 (convinced|hearing|hears|heard|believing|believes|talking to|answering|covering) ~9 (though|although|despite|while|even though|with) ~4 (calm|sleeping|mood|spirits|euthymic|cheerful|well|normal|stable); (weeks|wk|wks|months|year) ~5 (after|since|past) ~4 (high|highs|low|mood|mania|depression|episode|elation|gloom|slump) ~4 (ended|cleared|lifted|wound down|resolved|settled|over|remitted|passed|subsided) ~9 (still|voices|hears|convinced|believ*|announcer*|company|teeth); in (the )?absence of ~3 (mood|affective|depressi*|manic); (never|not) ~3 (leave|leaves|left|stop|stopped|go|went|gone|cleared|clear) ~4 (wholly|entirely|completely|between|when (mood|spirits)|with the mood|fully); (two illnesses|both illnesses|two diseases|two conditions); (high|low|depressed|mood episodes?|affective episodes?|gloom|mood) ~4 (more than half|most of|majority of|greater part|much of) ~5 (time|illness|total|duration|course|years|months); (tablets|antidepressants?|lithium|ect|valproate|mood stabiliser|mood stabilizer) ~8 (left|without touching|did not touch|did nothing for|not) ~2 (voices|nuns|beliefs|ideas|delusions|conviction*|psychosis|in place); (mood|spirits|affect) ~4 (normal|fine|settled|level|ordinary|recovered|good|even|bright) ~9 (voices|chatter*|thoughts taken|persecut*|delusion*|hallucinat*|announcer*|convinced|whisper*); schizo-affective|schizoaffective;
        (psychosis|psychotic|hallucinat*|voices|delusion*|passivity|thought (insertion|broadcasting|withdrawal)) ~9 (independent*|regardless|irrespective|whatever|without regard|free-standing|on their own|outside) ~5 (mood|affect*|state|pole|episode*|depress*|mania|manic); (euthymi*|normothymi*|interepisod*|inter-episod*|between (episodes|mood|affective)) ~8 (voices|halluc*|delus*|psycho*|believ*|hear*|convinced|thought*); (two weeks|three weeks|four weeks|five weeks|six weeks|a month|two months|three months|fortnight|wks|weeks) ~9 (neither|no) ~3 (depress*|elat*|low|high|mania|manic|mood|mood symptoms|affective); (criterion|criteria) ~3 (schizoaffective|mood|schizophrenia|affective); (mood|affective) (symptoms|episodes|syndrome) ~4 (most|majority|greater|half|substantial|large);  (depressed|manic|high|low|slump|slumps|gloom|highs|elated) ~8 (and|also|plus|alongside|with) ~4 (third person|commentary|thoughts (inserted|taken|broadcast)|steering|implant*|transmi*|telepath*|inserted|broadcast)`,
      es: `esquizoafectiv*; (voces|alucinaciones|delirios|ideas|psicosis|sintomas psicoticos) ~6 (animo|humor) ~3 (estable|normal*|recuperad*|eutimic*|sin); (sin|fuera de|entre|con) ~3 (animo|episodios|sintomas) ~2 (afectiv*|normal|estable|eutimic*) ~6 (voces|aluc*|delir*|persist*|contin*);
        (psicosis|psicotic*|voces|delirio*|ideas) ~6 (animo|afectiv*|depresi*|mania|euforia); animo ~6 (voces|psicosis|psicotic*|delir*);
        (animo|humor) ~3 (normal|estable|bueno|recuperado|eutimico|tranquil*) ~8 (seguia|sigue|continua*|persist*|todavia|aun) ~4 (oyendo|voces|convencid*|creyendo|delir*); (seguia|sigue|siguio) ~2 (oyendo|convencid*|creyendo) ~8 (aunque|pese a|con|cuando) ~4 (animo|eutimi*|tranquil*|dormia|bien); (semanas|meses) ~4 (sin|despues) ~5 (afectiv*|animo|euforia|depresi*|mania) ~6 (voces|delir*|aluc*|psicotic*)`,
    },
    'odd-beliefs': {
      says: 'odd beliefs, magical thinking or eccentric manner',
      lifetime: true,
      en: `schizotyp*; (magical thinking|telepath*|clairvoyan*|sixth sense|premonition*|superstiti*|paranormal|aura|auras|omens|spirits|psychic powers|energies); (eccentric|odd|peculiar|idiosyncratic|unusual|strange) ~2 (appearance|dress|speech|behaviour|behavior|beliefs|manner|thinking|clothes|ideas|perceptual|perceptions|dressed|phrases|language|experiences|clothing|metaphor*); (vague|stilted|metaphorical|circumstantial|overelaborate|digressive) ~1 (speech|language|talk); (no close|few|no) ~1 (friends|confidants) ~8 (suspicious*|odd|magical|eccentric|beliefs); bodily illusions|illusions`,
    },
    'shared-delusion': {
      says: 'a delusion shared with a close person',
      en: `(shared|shares|same|adopted|taken over|took over|folie|induced|common|echoes|both) ~4 (delusion|delusions|belief|beliefs|conviction|persecut*|convinced|plot|psychosis|psychotic|a deux); (sister|mother|wife|husband|brother|partner|father) ~5 (first|dominant|originally|already) ~3 (believed|delusion|convinced|conviction); (separated|separation|apart) ~4 (belief|faded|doubt|delusion|weaken*|subsided|fade)`,
    },
    'tests-normal': {
      says: 'normal physical examination or investigations',
      en: `(mri|imaging|scan|ct|eeg|bloods|blood tests|investigations|examination|tests|work-up|workup|neurolog*|toxicology|urine screen) ~5 (normal|unremarkable|negative|no abnormality|nothing|clear|no cause)`,
      es: `(resonancia|tac|eeg|analitica|pruebas|exploracion|estudio|toxicos) ~4 (normal|normales|negativ*|sin alteraciones|sin hallazgos|anodin*)`,
    },
  },
  profiles: [
    {
      codes: 'F20 F20.9 F20.89 F20.3',
      required: {
        'hallucinations/delusion/first-rank': 3.5,
        'first-rank/disorganised/negative/catatonia/hallucinations': 2.5,
      },
      supporting: {
        'first-rank': 3.5,
        delusion: 2,
        hallucinations: 1.5,
        disorganised: 1.5,
        negative: 1.5,
        'months-of-psychosis': 1.5,
        psychotic: 0.7,
        antipsychotic: 1,
      },
      against: {
        'elevated-mood': 3,
        'pressured-speech': 0.7,
        'reckless-activity': 0.7,
        'mood-stabiliser': 1.5,
        'low-mood': 1.5,
        guilt: 0.7,
        'brief-psychosis': 0.7,
        'mood-beside-psychosis': 4,
        'heavy-drinking': 1.5,
        'brain-disease': 2,
        'memory-decline': 2,
        'nonbizarre-delusion': 2,
        fluctuating: 2,
      },
      near: 'F20 F23 F25 F28 F29 F22',
    },
    {
      codes: 'F20.0',
      required: { delusion: 3.5, 'hallucinations/first-rank': 3.5 },
      supporting: { 'first-rank': 3, psychotic: 0.7, 'months-of-psychosis': 1.5, negative: 0.5, antipsychotic: 1 },
      against: {
        'elevated-mood': 3,
        'pressured-speech': 0.7,
        'reckless-activity': 0.7,
        'mood-stabiliser': 1.5,
        'low-mood': 1.5,
        guilt: 0.7,
        'brief-psychosis': 0.7,
        'mood-beside-psychosis': 4,
        'nonbizarre-delusion': 1.5,
        disorganised: 0.5,
        catatonia: 2,
        'heavy-drinking': 1.5,
        'brain-disease': 2,
        'memory-decline': 2,
        fluctuating: 2,
      },
      near: 'F20 F23 F25 F28 F29 F22',
    },
    {
      codes: 'F20.1',
      required: { disorganised: 4, 'hallucinations/delusion/psychotic/negative/first-rank': 2 },
      supporting: { negative: 2, 'months-of-psychosis': 1.5 },
      against: { fluctuating: 2, 'memory-decline': 2 },
      near: 'F20 F23 F25 F28 F29',
    },
    {
      codes: 'F20.2',
      required: { catatonia: 5, 'hallucinations/delusion/psychotic/negative/first-rank/disorganised': 2 },
      supporting: { 'months-of-psychosis': 1 },
      against: { 'low-mood': 1 },
      near: 'F20 F25 F29 F06.1',
    },
    {
      codes: 'F20.5',
      required: { negative: 3, 'psychotic/hallucinations/delusion/antipsychotic': 2.5, 'months-of-psychosis': 2 },
      against: { 'low-mood': 1, 'memory-decline': 2 },
      near: 'F20 F25 F28 F29',
    },
    {
      codes: 'F20.81',
      required: { 'hallucinations/delusion/first-rank': 3.5, 'brief-psychosis/months-of-psychosis': 1.5 },
      near: 'F20 F23 F25 F28 F29',
    },
    {
      codes: 'F21',
      required: { 'odd-beliefs': 6 },
      supporting: { 'social-detachment': 1, 'social-fear': 0.7, 'paranoid-trait': 1 },
      against: { hallucinations: 1.5, 'first-rank': 2.5 },
      near: 'F20 F28 F29 F60.0 F60.1',
    },
    {
      codes: 'F22',
      required: { delusion: 3, 'nonbizarre-delusion/preserved-life': 3.5 },
      supporting: { 'nonbizarre-delusion': 2, 'preserved-life': 1.5, antipsychotic: 0.5 },
      against: {
        hallucinations: 2,
        'first-rank': 4,
        disorganised: 2,
        negative: 1,
        'elevated-mood': 2,
        'memory-decline': 2,
        'heavy-drinking': 1,
      },
      near: 'F20.0 F28 F29 F24 F60.0 F23',
    },
    {
      codes: 'F23',
      required: { 'hallucinations/delusion/disorganised/psychotic': 4, 'brief-psychosis': 4 },
      supporting: { stressor: 1, 'trauma-event': 0.5, perplexity: 1, disorganised: 0.7 },
      against: { 'months-of-psychosis': 1.5, fluctuating: 1.5, 'elevated-mood': 1 },
      near: 'F20 F22 F25 F28 F29 F53.1',
    },
    { codes: 'F24', required: { 'shared-delusion': 6, delusion: 2 }, near: 'F22 F28 F29' },
    {
      codes: 'F25.0',
      required: {
        'hallucinations/delusion/first-rank': 3,
        'elevated-mood/little-sleep-needed/pressured-speech': 3,
        'mood-beside-psychosis': 3,
      },
      supporting: {
        'mood-beside-psychosis': 2,
        'elevated-mood': 1,
        'reckless-activity': 1,
        'first-rank': 3,
        'mood-stabiliser': 1.5,
        antipsychotic: 1,
        hallucinations: 1,
        delusion: 1,
        'pressured-speech': 1,
        'little-sleep-needed': 1,
        'past-mania': 0.5,
      },
      near: 'F20 F25 F28 F29 F31 F30',
    },
    {
      codes: 'F25.1',
      required: {
        'hallucinations/delusion/first-rank': 3,
        'low-mood/anhedonia': 3,
        'mood-beside-psychosis': 3,
      },
      supporting: {
        'mood-beside-psychosis': 2,
        'low-mood': 0.5,
        antipsychotic: 1,
        'early-waking': 0.5,
        'earlier-episodes': 1,
        'first-rank': 3,
        hallucinations: 1,
        delusion: 1,
        anhedonia: 0.7,
        'low-energy': 0.7,
        suicidal: 0.7,
        guilt: 0.5,
      },
      near: 'F20 F25 F28 F29 F32 F33 F34.1 F31',
    },
    {
      codes: 'F25.8 F25.9',
      residual: true,
      required: { 'hallucinations/delusion/first-rank': 3, 'low-mood/elevated-mood': 3, 'mood-beside-psychosis': 3 },
      near: 'F20 F25 F28 F29 F31 F32.3 F33.3 F30',
    },
    {
      codes: 'F28 F29',
      residual: true,
      required: { 'hallucinations/delusion/psychotic': 3 },
      supporting: { psychotic: 1 },
      against: { 'brain-disease': 1.5, 'memory-decline': 2, fluctuating: 2 },
      near: 'F2 F30 F31 F32.3 F33.3 F53.1 F1?.?5',
    },
  ],
};
