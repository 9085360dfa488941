import type { CriteriaFamily } from '../../criteria/knowledge.ts';

/** F20–F29: schizophrenia and other non-mood psychotic disorders. */
export const PSYCHOSIS: CriteriaFamily = {
  features: {
    hallucinations: {
      says: 'hallucinations',
      en: `hallucinat*; @hear ~2 (voices|voice) ; voices ~4 (tell|telling|told|command*|say|saying|call|calling|whisper*|insult*|threat*|comment*|argue|arguing|discuss*|talk|talking|mock*|ceiling|wall|walls|head|nobody|outside|coming|when alone|order*|criticise*|criticiz*); @hear ~3 (things|noises|whisper*|footsteps|music|murmur*) ~4 (others|not there|nobody|absent|alone|no one); @see ~3 (figures|shadows|people|things|animals|insects|faces|shapes|children|men) ~4 (not there|others|nobody|absent|room|wall|corner|no one|curtain*|bed); (talks|talking|laughs|laughing|mutters|muttering|answers|answering|smiles|whispers) ~2 to (himself|herself|themselves|self|unseen|someone|voices); responding to ~2 (unseen|internal|stimuli|voices); visions; (smells|smelling|tastes) ~4 (gas|burning|rot*|poison*|nobody|others);
        ah|avh; (hears|heard|hearing) ~4 (speak*|talking|whisper*|mutter*|calling|laughing|commands|murmur*) ~3 (nobody|no one|not there|empty|alone|walls|wall|ceiling|radiator|vents)?; (nobody|no one|others|else) ~3 (can|could) (hear|see) ~2; (unseen|invisible) (person|people|companion*|speaker|interlocutor*|others); (stops|pauses|tilts ~2 head|cocks ~2 head|glances) ~5 (as if|as though) listening; (headphones|earplugs|radio|music) ~5 (drown|block|quieten|silence|mask) ~2; voices`,
      es: `alucin*; @oye ~2 (voces|voz|susurros|murmullos|ruidos); voces ~4 (dicen|hablan|ordenan|insultan|comentan|llaman|amenazan|critican|discuten|mandan|cabeza|pared|techo); (ve|veia|viendo) ~3 (sombras|figuras|personas|animales|insectos|caras|cosas) ~3; (habla|rie|musita|responde) ~2 (solo|sola|voces); soliloqu*; risas inmotivadas;
        voces ~4 (oye|oia|dentro|fuera|otras|dos|mujer|hombre|vecino*|radio|noche|silencio); (le hablan|le llaman) ~2`,
    },
    'first-rank': {
      says: 'commenting voices, passivity or interference with thought',
      implies: ['psychotic'],
      en: `(voices|voice) ~3 (comment*|discuss*|argue|arguing|running|narrat*|third person|converse|conversing|debate) ~3; running commentary; thought (insertion|withdrawal|broadcast*|echo); thoughts ~4 (inserted|put into|planted|withdrawn|taken away|taken out|broadcast*|stolen|removed|read by|heard by|echo*|leak*|spoken aloud|not ~2 own|not hers|not his|transmitted); (thoughts|mind) ~3 (read|controlled) ~3; (controlled|steered|moved|operated|influenced|directed|made to (act|move|feel)?) ~3 (by|from) ~3 (outside|force|forces|machine|device|chip|satellite|radio|computer|rays|alien|power|others|implant*|transmitter); passivity; (chip|implant|device|transmitter) ~3 (implanted|inserted|in ~2 (head|brain|tooth|body|teeth|ear)?|head|brain|tooth); (insert|inserts|inserting|put|puts|putting|plant|plants|steal|steals|stealing|take|takes|read|reads|hear|broadcast*|control|controls|controlling) ~2 thoughts;
        (talk|talks|talking|speak|speaking|argue|comment*|narrat*) ~3 (about (him|her)|in the third person|what (he|she) (does|is doing)|his every|her every|every move|everything (he|she) does); (thoughts|mind|head) ~4 (picked up|beamed|sent|transmitted|placed|pulled|sucked|drained|siphoned|copied|scanned|taken over|made to|not alone); (other people's|someone else's|foreign|alien) thoughts; (arm|hand|hands|legs|body|movements|speech) ~4 (moved by|controlled|operated|remote|steered|not by (him|her)?|by someone else|by something)`,
      es: `voces ~3 (comentan|discuten|conversan|hablan entre|dialog*|opinan) ~2; (robo|insercion|difusion|eco|lectura|transmision) ~1 pensamiento*; (pensamientos|pensamiento) ~4 (roban|robad*|insert*|introduc*|meten|transmit*|difund*|leen|oyen|extraen|impuest*|ajen*); (controlad*|dirigid*|manejad*|influenciad*) ~3 (desde fuera|fuerza*|aparato|chip|maquina|ondas|satelite|otros); (chip|implante|aparato) ~3; (meten|roban|leen|controlan) ~2 (ideas|pensamiento*|mente)`,
    },
    delusion: {
      says: 'delusions',
      en: `delusion*; (@believe|that) ~4 (followed|watched|spied|monitored|poison*|plotting|conspir*|persecut*|bugged|filming|recorded|tracked|surveillance|cameras|tapped|hacked|tampered|harm (him|her|them)?); (neighbours|neighbors|police|colleagues|government|strangers|people|agents|services|family|landlord|gang|company|someone|they) ~4 (following|watching|spying|monitoring|poisoning|plotting|conspiring|against (him|her|them)?|bugging|tracking|listening|gas|persecuting|poison|recording|filming|hacked|break into|broken into|out to); (paranoid|persecutory|persecution|paranoia|paranoi*); (cameras|microphones|bugs|listening devices|microphone|camera|wiretap*) ~5; ideas of reference; (television|tv|radio|newspaper|newspapers|number plates|licence plates|news|presenter|songs|adverts|newsreader|broadcasts) ~5 (messages|message|about (her|him|them)?|directed|addressed|refers|speaks to|signals|hints|code|coded|special|meant for|to (him|her)?); (hidden|special|secret|coded) (messages|message|meaning|meanings|signals) ~3; (food|water|coffee|drinks|meals) ~4 (poisoned|poison|tampered|drugged|contaminated by|laced); (unshakable|unshakeable|fixed|false) (belief|conviction|beliefs); (covers|covered|taped|tapes|blocks|foil|unplugs|unplugged) ~4 (windows|window|camera|phone|television|vents|sockets|router|tinfoil|foil);
        (guarded|vigilant|hiding|barricad*) ~4 (because|against|from)? ~3 (them|neighbours|neighbors|people|watch*|spies)?; (sure|certain|convinced|says|explains|claims|insists|knows) ~5 (following|follow|watch|watching|listening|spying|tapped|bugged|poison|poisoned|plot|network|conspiracy|agency|laser|rays|radiation|satellite|gas|hacked|cameras|microchip|after (him|her)); (sent|sends|meant|planted|aimed|intended|arranged) ~3 (for (him|her)|at (him|her)|signals|signal|messages|warnings); (number plates|headlines|adverts|colours|traffic|passers-by|strangers) ~5 (meaning|significance|refer*|code*|sign|signs|coordinat*|hint*); (refuses|refused|stopped) ~3 (eat|eating|drink) ~5 (poison*|tampered|drugged|contaminated|safe); (changed|changes) ~2 locks; (sealed|taped|covered|unscrewed|dismantled|disconnected) ~4 (vents|sockets|windows|camera|lens|smoke|router|phone|mirror*|lights|lamp)`,
      es: `delir*|delusion*; (@cree|que) ~4 (siguen|vigil*|espian|persig*|envenen*|conspir*|complot|graban|camaras|microfonos|escuchas|controlan|perjudic*|matar*|conjur*|observan); (vecinos|policia|companeros|gobierno|desconocidos|gente|familia|mafia) ~4 (siguen|vigilan|espian|persiguen|envenenan|contra (el|ella)?|graban|confabul*|conspiran|quieren); (persecu*|paranoi*|autorreferen*|autorreferencial*|perjuicio|perseguid*|vigilad*|espiad*); (television|tele|radio|noticias|matriculas|canciones|telediario) ~4 (mensajes|mensaje|dirig*|habla de|refer*|senales); (mensajes|senales) (ocultos|secretos|ocultas|especiales|en clave|dirigid*); (comida|agua) ~3 (envenen*|veneno|adulter*|drog*); (tapa|tapado|cubre|desenchufa) ~3 (ventanas|camara|movil|enchufes|rejillas)`,
    },
    'nonbizarre-delusion': {
      says: 'one encapsulated, non-bizarre delusion in an otherwise preserved person',
      implies: ['delusion'],
      en: `(@believe|belief|that) ~5 (unfaithful|affair|infidelity|cheating|in love with|infested|infestation|parasites|defraud*|cheated of|stole ~2 invention|stealing|smells|emits|odour|odor|foul|insects under|worms); (jealous|jealousy|erotomani*|infestation|litigious|querul*|somatic|grandiose) ~1 delusion*; delusional (jealousy|parasitosis|infestation|disorder); (checks|searches|inspects|follows|examines) ~2 (underwear|sheets|phone|receipts|pockets|wife|husband|car|mileage) ~5 (affair|unfaithful*|evidence|infidelity|proof|lover)?; (lawsuits|lawsuit|complaints|letters|court|courts|lawyers|solicitor|petitions|police reports|complaint) ~6 (neighbour*|neighbor*|against|proof|wrong|injustice|evidence|plot); (celebrity|famous|actor|singer|doctor|boss|newsreader|politician|professor|priest) ~3 (loves (him|her)?|in love|secretly|signals|secret love); apart from ~2 (belief|delusion|conviction|topic|subject) ~3; (functioning|functions|work|life|behaviour|behavior|personality) ~4 (preserved|unimpaired|intact|not odd|otherwise normal|unremarkable) ~2; (otherwise|outside) ~3 (normal|organised|organized|unremarkable|intact|coherent|ordinary|well|rational|this topic|the belief|that topic|sensible|reasonable);
        (itch|itching|parasites|insects|mites|worms|bugs) ~5 (skin|proof|jar|jars|samples|convinced|evidence|crawl*); (infidelity|unfaithful|betray*|affair) ~4 (convinced|proof|certain|conviction|evidence|search*); (one|single|same) ~1 (theme|topic|conviction|belief|subject) ~3; (arguments|evidence|counter-evidence|proof) ~4 (no impression|nothing|not shake|bounce|not sway|not change|unmoved)`,
      es: `(@cree|que) ~5 (infiel|enganan|engana|amante|enamorad*|infest*|parasitos|estaf*|roban|huele|olor|bichos); (celos|celotip*|erotoman*|querulan*|infestacion) ~2; (revisa|registra|sigue|inspecciona|comprueba) ~3 (ropa|movil|bolsillos|recibos|marido|mujer|esposa|telefono) ~4 (infidel*|amante|pruebas|engano); (denuncias|denuncia|pleitos|querellas|juzgado|abogado*|demandas) ~3; fuera de ~3 (tema|idea|creencia|conviccion|delirio) ~3; (por lo demas|resto) ~4 (normal|conservad*|adecuad*|intact*|ordenad*|coherente);
        (picor|bichos|parasitos|insectos|gusanos) ~4 (piel|cuerpo|casa|ropa|prueba|conviccion|asegura)?; (busca|pruebas|prueba|convencid*|conviccion|certeza) ~4 (engano|infidelidad|infidelidades|amante); (conviccion|certeza|asegura|afirma) ~5 (pareja|marido|mujer|parasitos|bichos|enamorad*|estaf*|robo|engan*)`,
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
      es: `(desorganiz*|incoheren*|incomprensible|disgregad*|descarril*|tangencial*|neologism*|bloqueos|laxitud|ensalada); (discurso|habla|lenguaje|pensamiento) ~3 (desorganiz*|disgreg*|incoheren*|dificil de seguir|sin hilo|inconex*|vago|roto|salt*); (conducta|comportamiento) (extrana|extran*|bizarr*|desorganizad*|extravagante); (incongru*|inapropiad*) ~2`,
    },
    negative: {
      says: 'negative symptoms',
      en: `(blunted|flat|flattened|restricted|blank) ~1 (affect|emotion*|expression|face|facial); affect ~3 (blunted|flat|flattened|blank|restricted); (avolition|alogia|apathy|apathetic|poverty of speech|emotional withdrawal|amotivat*); (withdrawn|withdrew|isolat*|reclusive) ~3; (neglect*|unkempt|unwashed|dishevel*|disheveled|poor hygiene|stopped washing|not washed|not showered|hygiene) ~2; (sits|stares|staring|lies) ~4 (hours|wall|window|ceiling|blankly|day|nothing); (monosyllab*|few words|one-word) ~2; lack of ~1 (initiative|drive|motivation|emotion*)`,
      es: `(aplanamiento|aplanad*|embotamiento|abulia|alogia|apatia|apatic*|desidia|retraimiento|retraid*) ~2; (abandono|descuid*|desalin*|aseo|higiene) ~3; (se aisla|aislad*|aislamiento|encerrad*|recluid*) ~2; afecto (aplanad*|embotad*|plano|restringid*); monosilab*`,
    },
    catatonia: {
      says: 'catatonic signs',
      en: `cataton*; (waxy flexibility|posturing|echolalia|echopraxia|negativism|mutism|mute|stupor|catalep*|mannerisms|automatic obedience|gegenhalten|ambitendency|verbigeration); (holds|held|maintains|keeps|stands|frozen|kept) ~4 (posture|postures|position|positions|limb|arm raised|same position) ~3; (resists|repeats) ~4 (moved|passive movement|instructions|words said|examiner)`,
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
      en: `(six|seven|eight|nine|ten|eleven|twelve|18|eighteen|several|many|6|8|9|10|12) months; (over|for|past|last|since) ~2 (year|years|months|age) ~4; (gradual|gradually|steady|slow|insidious|progressive*) ~2 (withdrawal|withdrew|withdrawn|decline|declined|onset|deteriorat*|change|changed); (dropped|dropping|fell|fallen|gave up|left|failing|failed) ~2 (out of|behind|his studies|her studies|university|college|school|course|job|work|studies); (decline|deteriorat*) ~2 (function*|self-care|school|work)?; (depot|clozapine|paliperidone|olanzapine|risperidone|aripiprazole|haloperidol|antipsychotic|antipsychotics);
        (dropped|gave up|stopped|left|abandoned|failed|quit) ~3 (course|studies|apprenticeship|lectures|university|college|job|work|training|classes); (once|formerly|previously|used to be) ~4 (sociable|good student|bright|tidy|outgoing|reliable); prodrom*; panss`,
      es: `(seis|siete|ocho|nueve|diez|doce|varios|6|8|9|12) meses; (desde hace|hace|durante) ~2 (anos|ano|meses) ~2; (deterioro|declive|abandon*|dejo) ~3 (estudios|trabajo|universidad|facultad|funcional|instituto)?; (clozapina|paliperidona|olanzapina|risperidona|aripiprazol|haloperidol|antipsicotic*|depot)`,
    },
    'brief-psychosis': {
      says: 'sudden onset and full recovery within a month',
      lifetime: true,
      en: `(sudden|suddenly|abrupt|abruptly|acute|overnight) ~3 (onset|began|psychosis|started|change|became|psychotic)?; (lasted|lasting|resolved|cleared|remitted|recovered|subsided|faded|gone|psychotic|voices|psychosis) ~5 (days|two weeks|three weeks|fortnight|48 hours|within (days|weeks|a month)?); (over|within|in) ~2 (days|48 hours|hours) ~4 (voices|convinced|hallucinat*|psychotic|bizarre|delusion*|incoheren*|disorgani*); (full|complete|fully|completely) ~1 (recovery|remission|recovered|return|resolved|himself|herself|back) ~3; returned to ~3 (baseline|usual|previous|normal|work|self); (less than|under|not more than) ~1 (month|four weeks)`,
      es: `(brusc*|subit*|agud*|repentin*|de repente) ~2 (inicio|comienzo|cambio|psicosis|voces|delir*); (duro|cedio|remitio|resolvio) ~4 (dias|semanas|semana); (recuperacion|remision|restitucion|resolucion) ~2 (completa|total|plena|integra); menos de un mes`,
    },
    'mood-beside-psychosis': {
      says: 'psychosis also in weeks without mood symptoms',
      lifetime: true,
      en: `schizoaffective; (voices|hallucinations|delusions|psychosis|psychotic|beliefs|they|ideas) ~8 (weeks|mood|spirits) ~5 (mood symptoms|normal|settled|level|even|stable|euthymic|without|recovered|lifted|episode ended|had lifted|was normal|improved); (two|three|four|several) weeks ~8 (voices|hallucinations|delusions|psychotic) ~6 (mood|without|absence|no depress*|no mania)?; (between|outside|without|in absence of|independent of|even when|after|apart from|when) ~3 (mood|affective|depressive|manic) ~2 (episodes|episode|symptoms|state|settles|settled|lifts|lifted|normal|normalised|phase|phases|stable|has|is) ~8 (voices|hallucinations|delusions|psychotic|persist*|continue*|remain*|ideas|heard);
        (voices|psychosis|psychotic|delusions|ideas|hallucinations) ~5 (outlast*|outlive*|stayed|remained|remain|persist*|went on|continue*|without|alongside|beyond|longer than) ~5 (mood|depression|mania|episode|low|high); (mood|depression|mania|high|low) ~5 (voices|psychosis|psychotic|delusions) ~5 (together|side by side|both|same time|at once|intertwin*|interwoven);
        (mood|affective|depress*|manic|mania|high|spirits) ~5 (lifted|recovered|settled|normal|resolved|improved|remitted|better|level|stable|well|cleared|euthymic) ~10 (voices|voice|believ*|persecut*|delusion*|hallucinat*|convinced|broadcast*|controlled|watched); (voices|hallucinations|delusions|beliefs|psychotic symptoms|psychosis|conviction*|persecution) ~8 (weeks|fortnight|month|three weeks|two weeks) ~6 (mood|affective|no depress*|without|before|after|well|level|neither); (even|also|still) ~3 (when|while|with|after|once) ~3 (mood|spirits) ~5`,
      es: `esquizoafectiv*; (voces|alucinaciones|delirios|ideas|psicosis|sintomas psicoticos) ~6 (animo|humor) ~3 (estable|normal*|recuperad*|eutimic*|sin); (sin|fuera de|entre|con) ~3 (animo|episodios|sintomas) ~2 (afectiv*|normal|estable|eutimic*) ~6 (voces|aluc*|delir*|persist*|contin*);
        (psicosis|psicotic*|voces|delirio*|ideas) ~6 (animo|afectiv*|depresi*|mania|euforia); animo ~6 (voces|psicosis|psicotic*|delir*)`,
    },
    'odd-beliefs': {
      says: 'odd beliefs, magical thinking or eccentric manner',
      lifetime: true,
      en: `schizotyp*; (magical thinking|telepath*|clairvoyan*|sixth sense|premonition*|superstiti*|paranormal|aura|auras|omens|spirits|psychic powers|energies) ~3; (eccentric|odd|peculiar|idiosyncratic|unusual|strange) ~2 (appearance|dress|speech|behaviour|behavior|beliefs|manner|thinking|clothes|ideas|perceptual|perceptions|dressed|phrases|language|experiences|clothing|metaphor*); (vague|stilted|metaphorical|circumstantial|overelaborate|digressive) ~1 (speech|language|talk); (no close|few|no) ~1 (friends|confidants) ~8 (suspicious*|odd|magical|eccentric|beliefs); bodily illusions|illusions`,
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
      },
      against: {
        'elevated-mood': 1.5,
        'low-mood': 1,
        'brief-psychosis': 0.7,
        'mood-beside-psychosis': 2.5,
        'heavy-drinking': 1.5,
        'brain-disease': 2,
        'memory-decline': 2,
        'nonbizarre-delusion': 0.7,
        fluctuating: 2,
      },
      near: 'F20 F23 F25 F28 F29 F22',
    },
    {
      codes: 'F20.0',
      required: { delusion: 3.5, 'hallucinations/first-rank': 3.5 },
      supporting: { 'first-rank': 3, psychotic: 0.7, 'months-of-psychosis': 1.5, negative: 0.5 },
      against: {
        'elevated-mood': 1.5,
        'low-mood': 1,
        'brief-psychosis': 0.7,
        'mood-beside-psychosis': 2.5,
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
      required: { negative: 4, 'months-of-psychosis': 3 },
      supporting: { psychotic: 1, 'hallucinations/delusion': 0.7 },
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
      required: { delusion: 3, 'nonbizarre-delusion': 4 },
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
        'elevated-mood/pressured-speech/little-sleep-needed': 3,
        'mood-beside-psychosis': 2.5,
      },
      supporting: {
        'first-rank': 2,
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
      required: { 'hallucinations/delusion/first-rank': 3, 'low-mood': 3, 'mood-beside-psychosis': 2.5 },
      supporting: {
        'first-rank': 2,
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
