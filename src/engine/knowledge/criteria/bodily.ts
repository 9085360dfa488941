import type { CriteriaFamily } from '../../criteria/knowledge.ts';

/** F45, F50–F54, F59, F68: somatoform, eating, sleep, sexual and factitious disorders. */
export const BODILY: CriteriaFamily = {
  features: {
    'many-complaints': {
      says: 'many changing bodily complaints over years without a finding',
      en: `(multiple|many|numerous|various|several|changing|shifting|different|recurrent|unexplained|long list) ~2 (physical|bodily|somatic|medical|unexplained) ~1 (symptoms|complaints|ailments); somatis*|somatiz*; medically unexplained; (headaches|headache|abdominal|stomach|back|joint|chest|pelvic|bloating|nausea|dizziness|numbness|palpitations) ~6 (and|then|plus|as well as|followed by|also) ~4 (headaches|abdominal|stomach|back|joint|chest|pelvic|bloating|nausea|dizziness|numbness|bladder|fatigue|palpitations|pain|urinary); (symptoms|complaints|pains) ~3 (move|moved|shift*|wander*|change|migrate); from one ~2 (organ|specialist|body|part) to; (specialists|consultants|doctors|investigations|tests|scans|examinations|endoscop*|referrals|scopes|surgeries|operations) ~5 (normal|nothing|negative|no cause|without finding*|unremarkable|no abnormality|clear|several|many|repeated*|over years);
        (bodily|physical|somatic) (complaints|complaint|symptoms|ailments|sensations); complaints ~4 (organ|organs|body|bodily|stomach|every|head to toe|move|new); (countless|many|repeated|several|numerous|eight|ten|dozens) ~1 (consultations|specialties|specialities|specialists|work-ups|referrals|doctors); (as soon as|no sooner|when one) ~6 (next|another|new); (consulted|seen|visited) ~2 (specialties|specialists|doctors|clinics|departments); (work-up|work-ups|tests|test|examinations|investigations|reports) ~4 (nothing|no cause|normal|without result|negative|unremarkable|clear); (list|diary|folder|file|binder) of ~2 (symptoms|complaints|reports)`,
      es: `(multiples|muchas|numerosas|diversas|variadas|cambiantes|varias|distintas) ~1 (molestias|quejas|sintomas|dolencias|dolores); somatiz*; (dolor|dolores|molestias|cefalea*|mareos|nauseas|hinchazon|hormigueos|palpitaciones) ~5 (y|ademas|luego|tambien|despues) ~3 (dolor|dolores|cefalea*|mareos|nauseas|hinchazon|abdominal*|articular*|espalda|hormigueos|fatiga); (especialistas|medicos|pruebas|consultas|exploraciones|endoscopia*|estudios) ~4 (normal*|sin hallazgos|nada|negativ*|anos|repetid*|anodin*); sin causa (organica|medica);
        (molestias|quejas|dolencias|sintomas) ~2 (corporales|fisicas|fisicos|somaticas|organo*|cuerpo|cambiantes); (organos|organo); (consultas|especialidades|especialistas|medicos|servicios) ~3 (distint*|varias|varios|muchos|muchas|incontables|visitad*|consultad*|recorrid*); (en cuanto|cuando) ~4 (mejora|cede|pasa) ~4 (otr*|nuev*|siguiente|aparece); (pruebas|estudio|estudios|informes|analisis) ~4 (nada|normal*|sin|limpi*|negativ*); (lista|carpeta) ~2 (sintomas|molestias|quejas|informes|pruebas)`,
    },
    'illness-fear': {
      says: 'preoccupation with having a serious disease',
      en: `(hypochondri*|illness anxiety|health anxiety|cyberchond*); (@fear|convinced|certain|preoccup*|@worry|belief|persuaded|sure|terrified|thinks|insists) ~5 (cancer|tumour|tumor|leukaemia|leukemia|brain tumour|brain tumor|multiple sclerosis|heart disease|hiv|aids|melanoma|lymphoma|motor neurone|als|serious (illness|disease)|undiagnosed|fatal (illness|disease)|terminal|dementia|missed (disease|something|diagnosis)); (cancer|tumour|disease|illness|serious) ~4 (missed|overlooked|hidden|undetected|undiagnosed); (checks|checking|examines|palpat*|feels for|inspects|measures|presses|scans) ~4 (moles|lumps|lump|lymph|pulse|breasts|glands|body|testicles|temperature|blood pressure|abdomen|neck|stool*|skin for); (reassur*) ~6 (doctor|short|brief*|hours|days|tests|does not last|fades|only|doubt*|negative|temporar*|wears off); (second|third|another|repeat|further) (opinion|scan|mri|test|blood test|ecg); (searches|googles|reads|looks up|internet|online) ~4 (symptoms|disease|diseases|illness*|cancer);
        (smartwatch|pulse oximeter|blood pressure|thermometer|torch|mirror|magnifying) ~5 (times|daily|check*|hour*|log|readings|every|moles|throat|pupils|oxygen); (forums|forum|websites|symptom checker*|google|googling|googles|internet|articles|search*|leaflets); (tests|scan|scans|results|biopsy|colonoscopy|mri|reassurance|all-clear|result|doctor*) ~6 (mixed up|wrong|mistake|too early|missed|missing|not convinced|days|hours|returns|back|another|again|doubt*|overlook*|repeat*|wears off|short-lived); (will|drafted|funeral|letters to ~2 children|goodbye) ~4 (die|illness|case|ready|planned); (twinge|lump|mole|headache|bruise|tingling|twitch*|cough|palpitation|freckle|node|sore throat) ~6 (means|meant|sign of|proof|must be|proves|cancer|tumour|tumor|als|ms|disease|leukaemia|lymphoma|melanoma);
        whiteley|shai|hai|cyberchondria; (preoccup*|@fear|dreads|certain|convinced|sure|having|has|had|got|find|it is|it was|be|of) ~4 (lymphoma|leukaemia|leukemia|melanoma|ovarian ca|ovarian cancer|pancreatic cancer|bowel cancer|brain tumour|brain tumor|glioblastoma|als|mnd|motor neurone disease|ms|multiple sclerosis|early-onset dementia|cjd|prion disease|aneurysm|hiv|cardiomyopathy|sarcoma|myeloma|rabies|sepsis) ~4 (next|then|before that|previously|first|now|missed|despite|although|what if)?; (before that|previously|earlier|then|first|as a student|in (her|his) twenties) ~6 (lymphoma|ms|multiple sclerosis|brain tumour|brain tumor|heart|cervix|cancer|hiv|als|leukaemia|leukemia|melanoma|bowel); (something|illness|disease|cancer|tumour|tumor) ~3 (growing in|inside (me|her|him)|eating|spreading|killing|hidden|silent|lurking|hiding); (avoid*|keeps away|crosses|unopened|throws away|switches off|cannot bear) ~6 (hospital|hospitals|wards|screening|clinic|doctors|smear|mammogram|health news|medical dramas|obituar*|results portal|portal|blood-donor); (word|news|obituary|article|programme|celebrity) ~4 (cancer|leukaemia|tumour|tumor|disease|stroke) ~4 (panic*|leaves|switch*|read*|check*)?; fatal thing|hidden illness|deadly disease; (letters|will|funeral|eulogy|farewell) ~4 (to be opened|drafted|planned|in case);
        (health|illness|disease|cancer|medical) (anxiety|phobia|fears|preoccupation|worry|worries|scare|scares); (terminal|fatal|incurable|deadly|malignant|rare|degenerative|undiagnosed|undetected) ~1 (illness|disease|condition|cancer|tumour|tumor|neurological|brain|heart); (headache|twitch|twitches|twitching|lump|mole|freckle|bruise|tingling|palpitation|cough|swelling|floaters|rash|spot|sore|ache|lymph node|tremor|numb patch|stomach ache|fatigue) ~9 (brain tumour|brain tumor|cancer|als|ms|multiple sclerosis|lymphoma|leukaemia|leukemia|melanoma|heart attack|stroke|aneurysm|hiv|tumour|tumor|motor neurone|parkinson's|dementia); (medical|patient|online|symptom) (dictionaries|textbooks|textbook|forums|forum|encyclopaedia|websites|checker|checkers|literature|journals); dr google; (insists|persuaded|convinced|certain|sure|adamant) ~4 (doctors|doctor|hospital|clinicians|tests|scan|they|specialists) ~3 (missed|overlooked|hiding|lying|wrong|mistaken|incompetent|failed to find)`,
      es: `hipocondri*; (@teme|convencid*|preocup*|@cree|certeza|obsesion*) ~5 (cancer|tumor|leucemia|esclerosis|sida|vih|melanoma|enfermedad (grave|mortal|seria)|infarto|ela|linfoma); (explora|palpa|revisa|comprueba|mide|mira) ~4 (lunares|bultos|ganglios|pulso|mamas|cuerpo|tension|cuello|piel|heces|orina|temperatura); (tranquiliz*) ~5 (dura*|horas|dias|poco|vuelve|duda|breve|medico|prueba*); (segunda|otra|nueva|repetir|mas) (opinion|prueba|pruebas|resonancia|analitica); (busca|consulta|lee|internet) ~3 (sintomas|enfermedad*|internet);
        (carta|cartas|testamento|funeral) ~4 (hijos|hijo|por si|redactad*|escrit*); (teme|convencid*|segur*|miedo a|terror a) ~4 (linfoma|leucemia|melanoma|ela|esclerosis multiple|cancer|tumor cerebral|aneurisma|vih|demencia precoz|infarto); (algo|enfermedad|tumor) ~3 (creciendo|dentro de mi|oculto|escondid*|silencios*|me esta matando);
        (ansiedad|miedo|temor|preocupacion) ~2 (salud|enfermedades|enfermar|tener cancer|enfermedad); (medicos|pruebas) ~4 (no han visto|se equivoc*|pasado por alto|ocultan|no encuentran); (sintoma|bulto|lunar|dolor de cabeza|hormigueo|mareo) ~8 (tumor|cancer|esclerosis|ela|leucemia|linfoma|infarto)`,
    },
    'body-checking': {
      says: 'checking the body for signs of disease',
      en: `(palpates|palpated|palpating|presses|prods|examines|inspects|checks|photographs|feels|measures|feeling|inspecting|checking) ~3 (abdomen|neck|nodes|glands|lumps|lump|moles|mole|freckle|freckles|tongue|gums|throat|breasts|testicles|armpits|axillae|groin|skin|stool|stools|urine|pulse|pupils|reflexes|bruises|shins|scalp|ears|temperature|body); self-exam*|self-examin*; (takes|logs|records|measures|charts) ~2 (pulse|temperature|blood pressure|oxygen|saturation|heart rate) ~4 (hourly|daily|times|spreadsheet|notebook|log|hour|night|app)?; (dermatoscope|otoscope|stethoscope|oximeter|thermometer); (asks|makes) ~3 (feel|look at|check|examine) ~3 (lump|lumps|mole|neck|abdomen|breast|throat|nodes); (times|hourly) ~3 (palpat*|self-exam*|moles|lumps|lymph); (skin|mole|breast|lump) ~1 (photos|pictures|checks|selfies)`,
      es: `(se palpa|palpa|se explora|se examina|se revisa|se toma|se mide|fotografia) ~3 (abdomen|cuello|ganglios|bultos|lunares|lengua|encias|garganta|mamas|pechos|testiculos|axilas|piel|heces|pulso|pupilas|tension|temperatura|saturacion); (autoexplora*|pulsioximetro|dermatoscopio|tensiometro|termometro)`,
    },
    'repeated-tests': {
      says: 'repeated tests or consultations for a feared disease, with reassurance that does not last',
      en: `(relief|reassurance|reassured|calm|calmer|comfort|all-clear) ~5 (lasts|lasted|last|until|for hours|for days|fades|faded|wears off|wore off|evaporates|short-lived|brief*|minutes|an hour|three days later|by evening|by the time|parking lot|car park); (ultrasounds|scans|mris|mri|colonoscop*|endoscop*|biopsies|ecgs|echocardiograms|ct|blood tests|hiv tests|assay|assays|x-rays) ~4 (in ~1 months|in ~1 years|this year|in a year|paid|out of pocket|privately|private|requested|demanded|insisted|seventh|sixth|fifth|fourth|third|repeat*|all normal|all negative); (second|third|fourth|fifth|sixth|seventh|ninth|tenth|eleventh|twelfth|another|further) (opinion|scan|mri|ct|colonoscopy|gastroscopy|biopsy|ecg|echo|assay|neurologist|cardiologist|oncologist|dermatologist|specialist|consultation|lumbar puncture|blood count|test); (refuses|refused|declines|unwilling) ~2 leave ~2 without ~3 (scan|test|puncture|biopsy|mri|ct|blood); (changed|changes|switched|fired|fourth|fifth) ~1 (pcp|pcps|gp|gps|doctor|doctors|physician|physicians|surgery|practice); (lab|laboratory|sample|samples|tubes|results|result|slide|pathologist|radiologist|specimen) ~5 (mixed up|mixed-up|swapped|mislabel*|error|wrong patient|only looks|only looked|missed|overlooked|false negative|too early); (no|without) (further|more|extra|additional) (tests|scans|imaging|investigations|serology|referrals|testing|bloods); (single|one named|named) (prescriber|doctor|gp|physician|dermatologist); scheduled visits; reassurance ~2 (seeking|contract|limit*|ban|protocol|ration*); (negative|normal|benign|clear) ~6 (not convinced|unconvinced|does not believe|doubts|doubt|but what if|moves|lot-number|incubation|seroconver*|window period); (er|ed|emergency|a and e|casualty|urgent care) ~4 (ninth|tenth|eleventh|dozen|fifteen|twenty);
        (frequent|repeated|weekly|daily|countless|numerous|dozens of|endless) ~1 (visits|appointments|consultations|calls|messages|portal messages|emails) ~3 (doctor|doctors|gp|clinic|surgery|nurse|helpline|111|practice|pcp|specialists|specialist|er|ed|emergency)?; (demands|requests|requested|wants|asks for|insists on|begs for|pays for|paid for) ~4 (scan|scans|mri|ct|biopsy|blood test|blood tests|ultrasound|colonoscopy|referral|tests|re-test|retest|full-body|whole-body|tumour markers|ecg); (shopped|doctor shopping|doctor-shopping|second-opinion); (every|all|each) ~3 (test|tests|scan|scans|result|results|investigation|investigations|work-up|specialist|histology|biopsy) ~3 (normal|clear|negative|benign|unremarkable|clean); (reassured|reassurance|relieved|relief|calmed) ~8 (then|before|until|but|again|within|only) ~6 (returns|return|returned|doubt|doubts|new|another|fear|symptom|wears|hours|days|evening|worry)`,
      es: `(alivio|tranquilidad|tranquiliza*) ~4 (dura|duran|duro|horas|dias|poco|hasta|desaparece|efimer*|se desvanece); (ecografias|resonancias|colonoscopias|escaneres|tac|analiticas|endoscopias|electrocardiogramas) ~4 (en ~1 meses|repetid*|pagad*|privad*|por su cuenta|todas normales|todos normales|negativ*|este ano|exige|exigid*); (segunda|tercera|cuarta|quinta|otra|enesima) (opinion|resonancia|colonoscopia|biopsia|analitica|ecografia|prueba); (cambiado|cambia) ~1 de medico; (laboratorio|muestra|muestras|resultado|resultados) ~4 (error|equivoc*|confund*|cambiad*|fallo|pasado por alto|se les ha escapado); (no|sin) ~1 (mas pruebas|nuevas pruebas|pruebas adicionales);
        (visitas|consultas|llamadas) ~2 (continuas|repetidas|frecuentes|incontables|semanales) ~3 (medico|centro de salud|urgencias|ambulatorio)?; (pide|exige|solicita|insiste en|paga) ~3 (resonancia|tac|pruebas|analitica|analiticas|biopsia|ecografia|otra prueba); (todas|todos) ~2 (pruebas|estudios|analiticas|resultados) ~2 (normal*|negativ*|bien|limpi*)`,
    },
    'appearance-flaw': {
      says: 'preoccupation with a flaw in appearance that others hardly see',
      en: `(dysmorph*); (nose|skin|face|hair|jaw|chin|ears|teeth|pores|body|appearance|features|scar|mouth|breasts|muscles|muscular) ~5 (ugly|deformed|hideous|crooked|disfigur*|flaw|flaws|defect|defects|monstrous|asymmetr*|misshapen|too (big|large|small)|repulsive|not muscular|imagined|slight); (flaw|flaws|defect|defects|imperfection|imperfections|blemish|blemishes) ~5 (appearance|nose|skin|face|notice|others|see|barely|slight|minor|invisible|perceived|imagined); (mirror|mirrors|reflection|reflective|shop windows|selfies); (camouflage*|conceals|hides|covers|hiding|concealing) ~4 (makeup|make-up|face|nose|hat|scarf|skin|hair|mask|hand|scars); (cosmetic|plastic) (surgery|surgeon|procedure|procedures); rhinoplasty|dermatologist`,
      es: `dismorf*; (nariz|piel|cara|pelo|mandibula|orejas|dientes|rostro|aspecto|cicatriz|mentón|poros) ~5 (fe*|deform*|torcid*|defecto*|horrible|monstru*|asimetr*|imperfec*|horroros*|desproporcion*); (defecto|defectos|imperfeccion*) ~4 (fisic*|aspecto|nariz|cara|imaginari*|nadie|apenas|leve|otros|piel); (espejo|espejos|reflejo|escaparates); (tapa|oculta|disimula|cubre|camufla) ~3 (maquillaje|cara|nariz|gorra|bufanda|pelo|mano); cirugia (estetica|plastica)`,
    },
    'pain-main': {
      says: 'persistent severe pain with psychological factors',
      en: `(chronic|persistent|constant|severe|disabling|widespread|ongoing|unrelenting|longstanding) ~1 pain; pain ~5 (years|months|disproportionate|out of proportion|not explained|psychological|stress*|conflict*|flares|dominates|centre|center|all day|worse when|worse after|unexplained|cannot be explained|pain clinic); pain (clinic|management|behaviour|behavior|catastroph*)`,
      es: `dolor ~2 (cronic*|persistente|constante|intens*|invalidante|continuo|generalizado|incapacitante); dolor ~4 (anos|meses|estres|conflicto*|desproporcion*|no se explica|centro)`,
    },
    'autonomic-organ': {
      says: 'symptoms of one organ under autonomic control attributed to stress',
      en: `(psychogenic|nervous|functional|stress-related) ~1 (cough|hiccough|hiccups|diarrhoea|diarrhea|dysphagia|pruritus|itch|torticollis|bruxism|hyperventilation|dyspepsia|bladder|vomiting|belching|stomach); (teeth|tooth) ~1 grinding|bruxism; globus|lump in (the|her|his) throat`,
      es: `(bruxismo|globo|nudo en la garganta|rechina); (tos|hipo|diarrea|prurito) (psicogen*|nervios*)`,
    },
    'low-weight': {
      says: 'significantly low body weight',
      en: `(bmi|body mass index) ~3 (9|10|11|12|13|14|15|16|17); (underweight|emaciat*|low body weight|very thin|cachectic|skeletal|lanugo|painfully thin); amenorrh*|amenorrhoea; periods ~3 (stopped|ceased|absent|lost); (weight) ~4 (below|under|fallen to|dropped to|low|down to|percentile);
        index of ~1 (11|12|13|14|15|16|17); (kilograms|kilos|kg|pounds|stone) ~3 (lost|down|less|loss); loss of ~1 (10|11|12|13|14|15|16|17|18|20|25|30|ten|twelve|fifteen|twenty) ~1 (kilograms|kilos|kg|pounds); (bradycardia|slow pulse|hypothermi*|brittle nails);
        bmi ~1 (11|12|13|14|15|16|17); (weight|weighs|weighing) ~4 (33|34|35|36|37|38|39|40|41|42|43|44) ~1 (kg|kilos|kilograms)?; (lanugo|acrocyanosis|downy hair|osteopenia|bradycardi*|hypothermi*|orthostatic|cold intolerance|cold hands|peripheral oedema|hypophosphat*); (periods|menses|menstruat*) ~4 (stopped|ceased|absent|none|missed|not had); (clothes|jumpers|jumper|layers|baggy|oversized|hoodie) ~4 (hang*|layers|baggy|hide|loose|swamp*|cold|shape);
        (grown|fell|dropped|dropping|fallen|crossed|lost) ~8 (centile|centiles|percentile|percentiles|growth curve|chart); (menarche|periods|cycles|menses) ~5 (then none|none since|stopped|absent|ceased|lost|months ago|no longer); pulse ~1 (36|38|39|40|41|42|43|44|45|46|47|48|49|50|51|52); hr ~1 (36|38|39|40|41|42|43|44|45|46|47|48); (hr|heart rate) ~2 (38|40|42|44|45|46|48); (parka|coat|sweater|jumper|hoodie|fleece|gloves) ~3 (june|july|august|summer|indoors|heat|radiator); (weighs|weighed|weight) ~2 (36|37|38|39|40|41|42|43|44|45) ~1 (kg|kilos)?; (thin|bony|skeletal|gaunt|wasted) ~1 (girl|boy|frame|arms|wrists); (vertebrae|hip bones|collarbones|shoulder blades|ribs) ~3 (visible|show*|prominent|protrud*|bruis*|count*); (lanugo|acrocyan*|phosphate|refeeding|re-feeding|bone density|osteopen*)`,
      es: `imc ~3 (11|12|13|14|15|16|17); (bajo peso|infrapeso|emaciad*|caquectic*|delgadez|delgadisim*|lanugo|amenorrea|muy delgad*|extrema delgadez); (regla|menstruacion|periodos) ~3 (retir*|desaparec*|ausen*|sin|falta*);
        (indice de masa corporal|indice) ~2 (11|12|13|14|15|16|17); (bradicardia|hipotermia|osteopenia); ha perdido ~3 (kilos|kg); perdida de ~2 (kilos|kg)`,
    },
    'weight-fear': {
      says: 'fear of weight gain or overvalued shape and weight',
      en: `(@fear|@worry|preoccup*|dreads|panic|panics) ~4 (weight gain|gaining weight|gain weight|getting fat|becoming fat|being fat|fatness|fat|putting on weight|weight|calories|calorie|body shape|shape); (@feel|sees herself|sees himself|thinks|insists|convinced|calls) ~4 (fat|overweight|too big|huge|enormous|obese); (body image|body-image|body shape|shape and weight|weight and shape|figure|thighs|stomach|belly) ~4 (disturb*|distort*|fat|dissatisf*|self-worth|self-esteem|hates|preoccup*|value|flat|pinch*|disgust*|overvalu*|big|huge); (weighs) ~2 (herself|himself|themselves|several|daily|times|food); self-worth|self-esteem ~4 (weight|scales|shape|number); (scales|scale) ~3 (day|morning|times|number);
        (sees|saw|seen|judges|regards) (herself|himself|themselves) ~3 (large|big|fat|wide|heavy|huge); (kilo|kilogram|gram|pound|pounds) ~3 (catastrophe|panic|terror|unbearable|disaster|more); (thinness|slimness|thin ideal|flat stomach); (hides|conceals) ~2 (body|figure|frame|weight); (admir*|ideal) ~2 thin*; wants to be thinner|thin; (never thin enough);
        (ede-q|eat-26|anorexi*|thinspiration); (pinch*|measur*|checks|wraps|mirror|body-check*) ~5 (stomach|thighs|waist|wrist|collarbone*|hips|hip bones|fat|arms); (afraid|terrified|panics|panicked|cries|distress*|dread*) ~6 (weight|scales|kilo|gram|grams|gain*|fatter|butter|oil|calories|dinner|plate|pounds|weighed); (too) (big|fat|large|heavy|wide); (goal|target) weight;
        (comment|remark|teas*|joke) ~4 (cheeks|thighs|weight|size|fat|chubby|belly|body|hips|stomach); (sooner|rather) ~3 (fail|die|lose|be dead|starve) ~6 (fat|those back|that weight|gain|kilo|size|heavier|weigh|big|eat)?; (asked|asks|refuses|refused|wanted) ~4 (turned over|not to see|see the number|know the number|blind weigh*|weighed backwards|chart|be weighed); (cannot be in the room|reads|checks|studies) ~4 (packaging|labels|label|calories|fries|frying|cook*|oil|nutrition); (waistband|waist|jeans|trousers|dress size|belt) ~5 (judge*|worth|tight|number|ruin*|measure*); (judges|judge) ~3 day ~4 (waistband|scale|scales|weight|number|mirror|jeans|belt|stomach); (flat stomach|thigh gap|baggy|loose black|loose clothes|does not let herself be photographed|avoids mirrors|avoids photographs); (exchange|trade|give up|give) ~4 (flat stomach|thin|thinner|slim|size|weight);
        (gaining|gain|gained|put on|putting on|restor*|weight restoration|increase|increased) ~4 (terrif*|panic*|unbearable|tears|cried|refus*|catastroph*|intoler*|distress*|disgust*|horrif*); (disgust*|repuls*|hates|loathes|ashamed) ~3 (thighs|stomach|body|hips|arms|figure|reflection|size|belly); (see|sees|saw|feel|feels|felt) ~2 (herself|himself|themselves) ~3 (fat|huge|enormous|big|bloated|whale|chunky|chubby|larger); (slimmer|thinner|leaner) ~4 (want*|wish*|still|goal|hop*|feel*|better|disciplined|control); (step on|steps on|stepping on|weighs|weighing) ~4 (scale|scales|daily|times|morning|meals|each|naked);
        (body dissatisfaction|body-checking|body checking|drive for thinness|overvaluation|shape concern|weight concern|weight phobia|fear of fatness|fat phobia|thigh gap|size zero|goal weight|target weight|ideal weight); (compares|comparing|compared) ~3 (body|thighs|arms|stomach|waist|figure|models|influencers|dancers|classmates|size); (mood|day|worth|self-worth|self-esteem) ~5 (scale|scales|number|weight|jeans|waist|kilo|pound|size|shape); (refus*|covers|avoids|turns away from|cannot look) ~4 (mirror|mirrors|photographs|photos|swimming|swimwear|changing rooms|scale|weighed|full-length)`,
      es: `(@teme|preocup*|panico) ~3 (engordar|ganar peso|subir de peso|coger peso|gord*|peso|calorias|kilos); (se ve|se siente|se nota|cree estar) ~2 (gord*|enorme|obes*); (imagen corporal|figura|silueta|muslos|barriga|cuerpo) ~3 (distorsion*|gord*|insatisf*|desagrad*|asco|odia|alterad*); se pesa; (autoestima|valor) ~4 (peso|bascula|figura)`,
    },
    'food-restriction': {
      says: 'restriction of food intake',
      en: `(restricts|restricting|restricted|restriction|restrictive) ~3 (eating|food|intake|diet|calories|meals|portions|calorie|herself|himself)?; (skips|skipping|skipped|misses|refuses|hides|hiding|cuts out|cut out|eliminat*|avoids|omits|throws away) ~3 (meals|breakfast|lunch|dinner|food|carbohydrates|carbs|fats|fat|sugar|oil|supper|calories|fatty|sweets); (counts|counting|tracks|weighs) ~2 (calories|calorie|food|portions|grams|gram); (cuts food|small pieces|tiny pieces|tiny portions|small portions|lettuce|salads|salad|apple|low-calorie|diet drinks|half an apple|rice cakes); (dieting|diet|dietary rules|starv*|fasting|fasts|fasted); (exercis*|runs|running|gym|sit-ups|jogs|steps|workouts) ~6 (compulsi*|hours|excessive*|injur*|burn|despite|calories|every day|twice|snow|rigid*|secret*|exhaust*);
        (self-imposed|deliberate|intentional|intended|wilful|determined) ~1 (weight loss|slimming|starvation); (dread|fear|afraid) of (eating|food|meals|meal); (bread|oil|sugar|sweets|carbohydrates|fat|fats) ~4 (struck|cut|banned|forbidden|dropped|given up); (rice cakes|cucumber|black coffee|zero-calorie|low-fat|fat-free); (eats|lives on|lived on|lives off) ~3 (little|rice|fruit|tea|vegetables|few|almost nothing); (trained|training|walks|exercise|runs) ~2 (through|despite|for hours|compulsiv*); meal plan; (refeeding|nasogastric);
        (kcal|calories|calorie); (plate|food|meal|meals|lunch|dinner|breakfast|snacks) ~6 (hid*|napkin|bin|dog|smear*|crumb*|cut*|push*|untouched|thrown|secret*|sleeves|pockets|skipp*|refus*|tiny|an hour|avoids|excuses|already eaten); (cooks|bakes|recipes|cookery) ~5 (others|family|not eat|never eats|without eating|nothing herself|himself); (sit-ups|star jumps|squats|burpees|planks|treadmill) ~5 (night|midnight|hundred*|secret*|bedroom|hour|hours|meal*|after|every|daily|despite)?; (vegan|clean eating|fear foods|safe foods|forbidden foods);
        (vegetarian|vegan|allergic|gluten-free|dairy-free|wheat) ~5 (then|order|allerg*|no allergy|in that order|next|first|cut); (gives|gave|feeds|passes) ~2 (lunch|food|breakfast|dinner|sandwich*) ~4 (friend|dog|bin|away|others|sister|brother|cat); (weighs|measures|measured|weighed|counts) ~2 (cereal|food|grams|rice|portions|almonds|lettuce|vegetables|everything); (meal|meals) ~4 (supervis*|charge|parents|plan|refus*|battle*|hours|table|alone|finish*); (parents|mother|family) ~3 charge ~3 meal*; (fbt|family-based|maudsley); apps? that count;
        (drops|dropped|cut|cutting|eliminated|removed|gave up) ~4 (carbohydrates|carbs|bread|pasta|rice|butter|oil|dairy|sugar|meat|desserts|dessert|snacks|lunch|breakfast|dinner|fats|fat|sweets|cheese); (below|under|fewer than|less than) ~2 (300|400|500|600|700|800|900|1000) ~1 (kcal|calories|cal); (300|400|500|600|700|800) (kcal|calories|cal); (excuses|claims|says|lies) ~4 (already eaten|ate at (school|work|friend*)|not hungry|allergic|stomach hurts); (hides|hid|hidden|wraps|slips|flushes|conceals|feeds) ~4 (food|sandwich*|meat|bread|butter|napkin|napkins|pocket|pockets|bin|dog|sleeve); (runs|swims|walks|cycles|jogs|skates|dances|trains|exercis*) ~5 (km|kilometres|miles|hours|laps|twice a day|before breakfast|injur*|fractur*|rain|secret*|forbidden|despite); (cooks|bakes) ~5 (family|others|never eat*|does not eat|watch*|class)`,
      es: `(restring*|restriccion*) ~3 (comida|ingesta|alimento*|dieta|calorias)?; (se salta|salta|rechaza|esconde|elimina|evita|tira|suprim*) ~3 (comidas|desayuno|almuerzo|cena|comida|grasas|hidratos|azucar|pan|aceite|carbohidratos); cuenta ~1 calorias; (trozos|porciones|raciones) (pequen*|minusculos|diminut*); (dieta|dietas|ayuno|ayuna|ayunos); ejercicio ~2 (excesivo|compulsivo|intenso|horas|agotador|extenuante);
        (perdida de peso) ~1 (buscada|voluntaria|autoimpuesta|intencionada|provocada|deliberada); (@teme|miedo) ~2 (comer|comida|comidas); (come|cena|desayuna) ~2 (poco|apenas|solo|verdura*|fruta|lechuga); (pan|aceite|dulces|grasas) ~3 (prohibid*|suprim*|elimin*|dejo|fuera); (calorias|calorico)`,
    },
    'binge-eating': {
      says: 'binge eating with loss of control',
      en: `(binge|binges|bingeing|binging|binged) ~1 (eating|eats|episodes)?; (eats|eating|ate|consumes|devours) ~5 (large|huge|vast|enormous|whole|entire|packets|tub|loaf|quickly|uncomfortably|until ~2 (full|sick|pain|painful|hurts|uncomfortabl*)?|in secret|secretly|unable to stop|rapidly|alone); (loss of|losing|lost|no|out of) control ~3 (eating|food|over|eat*)?; (cannot|unable to|can't) stop eating; (raids|empties|emptied) ~2 (fridge|cupboard|cupboards|kitchen|pantry);
        until ~3 (hurts|aches|sick|bursting|painful|uncomfortable); (eats|eating|ate|devours|consumes|finishes) ~9 (within (an|two|one|half an) (hour|hours)|in one sitting|at one sitting|in secret|disgusted|ashamed|hidden wrappers); (disgusted|ashamed|guilty) ~3 (afterwards|after eating|with (herself|himself)?); (wrappers|empty packets);
        (finishes|finished|empties|eats|ate|eating|devour*|gets through|consum*|works through) ~9 (in (her|his|the) car|within the hour|in an hour|in half an hour|standing|raw|frozen|not tasting|without tasting|fast|whole|entire|loaf|tub|family-size|family-sized|meant for (four|six|the family)?|birthday cake|peanut butter|ice cream|packets|until (sick|it hurts)?|asleep|hidden|fridge|freezer); (buys|bought|steals|hides|hid|orders|ordered) ~5 (family-size|bags of|chips|ice cream|cakes|pastries|biscuits|cookies|doughnuts|donuts|loaf|chocolate|takeaway|takeaways); (could not|couldn't|can't|cannot|unable to) stop ~3 (if|once|eating|until|even|till)?; (somebody else's|someone else's) hands; grocery bill; (trance|autopilot|zombie|switch* off|go somewhere else);
        (binge|binges|episodes|nights) ~4 (per|a|each|times) (week|day|night); (after|when) ~2 (everyone|family|children|household|house|flatmates|parents) ~3 (asleep|bed|out|away) ~9 (eat*|ate|kitchen|fridge|freezer|food|cereal|cupboard); (two|three|four|whole|entire) ~1 (pizzas|loaves|boxes|packets|tubs|tubes|cakes|burgers|meals|litres of ice cream|packs|bags); (drive-through|drive-thru|petrol station|gas station|convenience store|takeaway) ~6 (eat*|ate|bags|burgers|finish*|car|alone|one after)`,
      es: `(ataque|ataques) de comer; vaci* ~1 (nevera|despensa|frigorifico); (atracon|atracones); (come|comer|ingiere|engulle) ~4 (gran cantidad|grandes cantidades|mucho|sin parar|escondidas|deprisa|sin control|hasta (dolor|reventar|sentirse|no poder)?|enteras?|compulsiv*); (perdida de|pierde el|sin) control ~3 (comida|comer|ingesta); vacia la nevera;
        (atracon*|comilona*); (a escondidas|de noche|en secreto) ~3 (come|comer|comida|galletas|pan|dulces); (no puede parar|sin poder parar)`,
    },
    'compensatory-behaviour': {
      says: 'compensatory behaviour such as vomiting or laxatives',
      en: `(self-induced|induces|induced|inducing|makes (herself|himself|themselves)|making (herself|himself)|forces (herself|himself)|self-induces) ~2 (vomit*|sick|throw up|purge); (purge|purges|purging|purged); (vomits|vomiting|vomit|throws up|sick) ~5 (after ~2 (meals|eating|binges|binge|dinner|meal|food|each|lunch)?|toilet|bathroom|fingers|get rid|secret*|afterwards|compensat*|deliberate*|calories); (laxatives|laxative|diuretics|diuretic|diet pills|emetics|ipecac); (bathroom|toilet) ~3 (after|following) ~2 (meals|eating|dinner|each); (knuckles|knuckle|russell's|parotid|dental|enamel|teeth) ~5 (callus*|scar*|sign|swell*|swollen|eros*|erod*|enlarg*|calloused|abras*); (low potassium|hypokal*); compensat*;
        (makes|made|making) ~1 (herself|himself|themselves|myself) ~1 (throw up|sick|vomit|be sick); (fingers|finger|toothbrush|spoon) ~3 throat; (pays|paid|pay|atone*|make up|makes up|compensat*|undo*|burn*) ~5 (nothing but water|fast*|rowing|runs|running|miles|gym|treadmill|skipp*|exercise|starv*|lunch|next day|day after); (fast|fasts|fasting|nothing but (water|coffee|tea)|skips|runs|ran|rowing|cycles|treadmill) ~6 (day after|next day|next morning|after (a|each|every|the) (binge|episode|night)|to make up|to burn|make amends|sprained|injur*); (parotid|parotids|callus|callosit*|enamel|hypokal*|potassium|amylase|hco3|bicarbonate|metabolic alkalosis); bulimi*;
        (vomits|vomited|vomiting|throws up|threw up|purges|purging|purged|brings it up|brought it up|gets rid of it); (shower|tap|taps|fan|music) ~4 (running|on|cover|mask|loud) ~4 (bathroom|vomit*|sick|throw*|retch*|noise|purg*); (swollen|puffy|chipmunk) ~1 (cheeks|glands|salivary); (dentist|dental|hygienist) ~5 (enamel|erosion|acid|teeth|worn|asked); (laxative|laxatives|senna|bisacodyl|diuretics|water tablets|insulin omission|skips insulin); (sore throat|bloodshot eyes|broken blood vessels|hoarse) ~6 (meals|vomit*|binge*)`,
      es: `vomita ~4 (veces|semana|dia|dias|diario); (se provoca|provoca*|autoprovoc*|autoinduc*|se induce) ~2 (vomito*|vomitar); (purga|purgas|purgarse|purgativ*|conductas compensatorias|vomitos); (vomita); (laxantes|diureticos); (bano|lavabo) ~3 (despues|tras) ~2 (comer|comidas|cena); (nudillos|parotid*|esmalte|russell); hipopotas*|hipokal*;
        (tras|despues de) ~2 (comer|atracon|atracones|cenar|comidas) ~3 (vomit*|laxantes|ayun*|ejercicio|bano|lavabo); (dedos|garganta) ~3 vomit*; vomito* ~2 (provocad*|autoinducid*|diari*|semana)`,
    },
    'no-compensation': {
      says: 'binges without compensatory behaviour',
      en: `(no|not|never|without|denies) ~2 (vomit*|purg*|compensat*|laxatives|laxative|fasting|self-induced|makes herself sick|makes himself sick); (obese|obesity|overweight); bmi ~3 (30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45)`,
      es: `(no|sin|nunca) ~2 (vomit*|purg*|compensat*|laxantes|conductas compensatorias); (obes*|sobrepeso); imc ~3 (30|31|32|33|34|35|36|37|38|39|40|41|42)`,
    },
    'avoidant-intake': {
      says: 'restricted intake from sensory aversion or lack of interest, without concern for weight',
      en: `(arfid|food neophobia|picky|fussy|selective) ~2 (eater|eating|about food)?; (eats only|accepts only|only eats|limited to|range of|will eat) ~4 (foods|food|textures|brands|brand|beige|dry|soft|plain|five|six|seven|eight|ten); (texture|textures|smell|colour|color|appearance|consistency|lumps|choking|gag*) ~5 (food|foods|gag*|refus*|choking|avoid*|rejects|retch*|eat*|mix*); (no|without|not) ~2 (concern|wish|worry|desire) ~3 (weight|shape|thin|slim); (supplements|tube feeding|nutritional drinks|growth (faltering|curve|percentile)?)`,
      es: `(selectiv*|neofob*); (solo come|come solo|acepta solo|unicamente come); (textura|texturas|olor|color|grumos|atragant*) ~4 (rechaza|arcadas|nauseas|aliment*|comida|evita)`,
    },
    sleepless: {
      says: 'insomnia as the main complaint, with worry about sleep',
      en: `(insomnia) ~3 (months|years|main|chief|primary|chronic|nights)?; (lies|lying|lay) awake; (takes|needs|hours|hour|minutes) ~4 (fall asleep|to sleep|getting to sleep|drop off|get off to sleep); (watches|watching|checks|looks at|stares at) ~2 (clock|the time|the hours|alarm); (@fear|@worry|dreads|anxious|preoccup*|frustrated) ~3 (sleep|sleeping|sleepless|bedtime|not sleeping|the night|going to bed|another night); (bedtime|bed|bedroom) ~3 (dread*|tense|awake|alert|anxious|@worry); three (nights|or more nights|times) ~2 week; (daytime|next day) ~3 (tired*|fatigue|sleep*|exhaust*|impair*|drained|suffers); sleep (restriction|hygiene|onset|efficiency|maintenance); sleepless nights?;
        (sleep|nights|night) ~4 (hours|poor|short|broken|dread*|struggle|battle|worst|fails|elusive|will not come|does not come|turning); (awake|wake) ~3 (till|until|past|after|for hours|between) ~2 (midnight|one|two|three|four|dawn|hours|morning); (naps|caffeine|screens|alcohol) ~4 sleep; (cannot|can't|unable) ~2 (fall asleep|stay asleep|sleep through|get to sleep)`,
      es: `insomnio; (tarda|necesita|horas|minutos) ~4 (dormirse|conciliar|dormir|en dormir*); (mira|vigila|pendiente) ~2 (reloj|hora|despertador); (@teme|preocup*|angustia|miedo|temor) ~3 (no dormir|dormir|sueno|noche|acostarse|la cama); (en vela|desvelad*|dando vueltas|despiert*); tres (noches|veces|o mas noches) ~3 semana; (al dia siguiente|durante el dia|de dia) ~3 (cansa*|sueno|rinde|agot*); higiene del sueno|restriccion del sueno; noches sin dormir;
        (sueno|noches|noche) ~3 (horas|corto|corta|rot*|mal*|miedo|lucha|no llega|escas*|peor); (en vela|despiert*) ~3 (hasta|horas|madrugada|tres|dos|cuatro); (no|sin|cuesta) ~2 (conciliar|dormirse|coger el sueno|pegar ojo|mantener el sueno);
        dificultad para (dormir|dormirse|conciliar|seguir durmiendo); (viene|acude|consulta|motivo) ~3 insomnio`,
    },
    hypersomnia: {
      says: 'excessive sleep or sleepiness',
      en: `hypersomn*|oversleep*; (sleeps|sleeping|sleep) ~4 (ten|eleven|twelve|thirteen|fourteen|10|11|12|13|14) hours; (excessive|daytime|overwhelming|irresistible) ~1 (sleepiness|sleep|drowsiness|somnolence); (falls|fell|falling|dozes|dozing|nods off|naps) asleep? ~4 (work|desk|meetings|driving|wheel|lunch|class|bus|unrefresh*|daily|mid-conversation|several times); sleep drunkenness; (naps) ~4 (unrefresh*|refresh*|daily|long)`,
      es: `hipersomni*; duerme ~3 (diez|once|doce|trece|catorce|10|11|12|13) horas; (somnolencia|sueno) (excesiv*|diurn*); (se duerme|se queda dormid*) ~4 (trabajo|clase|mesa|volante|reuniones|de dia|sentad*)`,
    },
    sleepwalking: {
      says: 'sleepwalking',
      en: `sleepwalk*|sleep-walk*|somnambul*; (walks|walking|wanders|gets up|rises|found|wandered) ~5 (asleep|in (his|her) sleep|blank|glassy|unresponsive|staring|vacant|still asleep)`,
      es: `sonambul*; (camina|anda|se levanta|deambula) ~4 (dormid*|mirada fija|mirada perdida|sin despertar)`,
    },
    'night-terrors': {
      says: 'night terrors',
      en: `(night|sleep) terror*; (screams|screaming|scream|sits up|bolts upright|cries out|shrieks) ~7 (asleep|sleep|inconsolable|not wake|unresponsive|first third|no memory|no recollection|remembers nothing|eyes open|cannot be comforted|comfort*|unrousable|sweating|first hours|amnesia)`,
      es: `terror* nocturn*; (grita|gritos|chilla|se incorpora) ~5 (dormid*|sueno|inconsolable|no recuerda|sin despertar|ojos abiertos|no responde|primer tercio)`,
    },
    nightmares: {
      says: 'repeated nightmares, recalled on waking',
      en: `nightmare*; (frightening|terrifying|disturbing|bad|vivid|distressing) ~1 dreams; (wakes|woken|awakes|awakens|waking) ~4 (dream|dreams|nightmare*); (recalls|remembers|recall|recounts) ~3 (dream|dreams|detail|content)`,
      es: `pesadilla*; suenos ~1 (aterrador*|angustios*|terrorific*|vivid*|desagradabl*); (se despierta|despierta) ~4 (sueno|suenos|pesadilla*)`,
    },
    'sleep-schedule': {
      says: 'sleep at unusual hours',
      en: `(shift work|jet lag|jetlag|night shifts|delayed sleep|advanced sleep|circadian|sleep phase|inverted|reversed) ~3 (sleep|schedule|rhythm)?`,
      es: `(turnos|circadian*|invertid*)`,
    },
    'low-desire': {
      says: 'lack of sexual desire',
      en: `(low|no|little|lack of|loss of|absent|reduced|diminished|lost) ~2 (sexual desire|libido|sex drive|desire|interest in sex|sexual interest|interest in intimacy); (desire|libido) ~3 (gone|absent|low|lost|faded|vanished); (sexual thoughts|fantasies) ~3 (rare|absent|none|no)?`,
    },
    'sexual-aversion': {
      says: 'aversion to sexual contact',
      en: `(aversion|disgust|revulsion|repelled|panic|dread|repulsed) ~4 (sex|sexual|touched|intercourse|genital|intimacy|kissing)`,
    },
    'arousal-failure': {
      says: 'erectile or arousal difficulty',
      en: `(erectile|erection|erections|impotence|impotent); (lubrication|arousal|aroused) ~4 (lack*|no|absent|poor|insufficient|dry*|fails|difficult*|sex*); (loses|losing|lost|maintain|maintaining|achieve|keep) ~2 erection*`,
    },
    'orgasm-failure': {
      says: 'absent or delayed orgasm',
      en: `anorgasm*; (orgasm|orgasms|climax|ejaculat*) ~5 (absent|delayed|unable|cannot|never|difficult*|inability|no|infrequent|reach|rarely|fail*); (unable|cannot|never|difficulty|inability) ~3 (orgasm|climax|ejaculate)`,
    },
    'early-ejaculation': {
      says: 'premature ejaculation',
      en: `premature ejaculation; (ejaculat*|climax*) ~4 (early|soon|quickly|within ~2 minute|before penetration|before (he|they) (wish*|want*)?|seconds|too fast|prematurely|one minute|minute)`,
    },
    'vaginal-spasm': {
      says: 'vaginal spasm or pain at penetration',
      en: `vaginismus; (vaginal|pelvic floor|pelvic) ~3 (spasm|spasms|tighten*|contraction*|contract*); (penetration|tampon|tampons|speculum|smear) ~5 (impossible|cannot|unable|spasm*|tighten*|prevent*|tense*)`,
    },
    'painful-sex': {
      says: 'pain during intercourse',
      en: `dyspareunia; (pain|painful|burning|hurts|sore) ~4 (intercourse|sex|penetration|lovemaking)`,
    },
    'factitious-self': {
      says: 'feigned or produced illness in oneself',
      en: `(factitious|munchausen*|feign*|fabricat*|simulat*|self-inflicted|tamper*|contaminated (her|his) ~2 (sample|line|wound)?|injected (faeces|saliva|insulin|herself|himself|bacteria)?) ~5 (symptoms|illness|sample|samples|blood|urine|wound|fever|thermometer|insulin|signs|seizures|history|records|fever)?; (thermometer|insulin|syringe|syringes|blood|laxative) ~5 (found|heated|warmed|hidden|locker|bedside|added|urine|secretly); (multiple|many|numerous|several|different) ~2 (hospitals|admissions|hospital|surgeries|operations) ~6 (names|discharge*|inconsisten*|false|cities|records|scars|unexplained|leaves|left)`,
    },
    'factitious-other': {
      says: 'illness produced or falsified in another person',
      en: `(by proxy|imposed on another|fabricated or induced|fabricated illness); (child|son|daughter|baby|toddler|infant) ~9 (only (when|in presence|while) ~2 (mother|father|present|alone|carer)?|suffocat*|smother*|poison*|tamper*|fabricat*|induced|salt|video surveillance|covert); (mother|father|carer|parent) ~6 (adds|added|tampered|fabricat*|invents|induc*|exaggerat*|smother*|falsif*|gave|seen (adding|pinching)?) ~5 (sample|drip|feed|blood|symptoms|seizures|line|laxative*|salt|records|medication|child)`,
    },
    'medical-factors': {
      says: 'psychological factors that worsen a bodily disease',
      en: `(stress|anxiety|denial|psychological|emotional|worry|behaviour|type a|non-adherence|poor adherence|conflict*|grief|distress) ~6 (worsen*|exacerbat*|precipitat*|aggravat*|triggers|trigger|flare*|flares|delay*|affect*) ~5 (asthma|ulcer|colitis|hypertension|diabetes|migraine|eczema|psoriasis|heart|angina|blood sugar|dermatitis|recovery|control|blood pressure|disease|condition); (asthma|ulcer|colitis|hypertension|diabetes|migraine|eczema|psoriasis|angina|dermatitis|crohn's|blood pressure) ~6 (flares|flare|worsen*|worse|attacks|spike*|rises) ~5 (stress*|quarrel*|conflict*|anxious|upset|exams|arguments|deadline*|distress)`,
    },
  },
  profiles: [
    {
      codes: 'F45.0 F45.1',
      required: { 'many-complaints': 5 },
      supporting: { 'tests-normal': 1.5, 'pain-main': 0.5, 'low-energy': 0.3 },
      against: { 'illness-fear': 1.5, 'appearance-flaw': 2, 'panic-attack': 1 },
      near: 'F45 F44',
    },
    {
      codes: 'F45.2 F45.21 F45.20 F45.29',
      required: { 'illness-fear/body-checking/repeated-tests': 4 },
      supporting: {
        'illness-fear': 2,
        'body-checking': 2,
        'repeated-tests': 2,
        'tests-normal': 1,
        anxious: 0.5,
      },
      against: { 'panic-attack': 0.7, delusion: 0.5 },
      near: 'F45',
    },
    { codes: 'F45.22', required: { 'appearance-flaw': 6 }, against: { 'weight-fear': 1.5 }, near: 'F45 F42.8' },
    { codes: 'F45.4', required: { 'pain-main': 5 }, supporting: { 'tests-normal': 1, stressor: 0.5 }, near: 'F45 F54' },
    { codes: 'F45.8', required: { 'autonomic-organ': 5 }, near: 'F45 F54' },
    {
      codes: 'F45.9',
      residual: true,
      required: { 'many-complaints/illness-fear/pain-main/appearance-flaw': 3 },
      near: 'F45 F44',
    },
    {
      codes: 'F50.0',
      required: { 'low-weight': 3.5, 'weight-fear': 3, 'food-restriction': 2 },
      supporting: { 'compensatory-behaviour': 0.7, 'binge-eating': 0.3 },
      against: { 'avoidant-intake': 1 },
      near: 'F50',
    },
    {
      codes: 'F50.02',
      required: { 'low-weight': 3.5, 'weight-fear': 2.5, 'binge-eating/compensatory-behaviour': 2.5 },
      supporting: { 'food-restriction': 1, 'compensatory-behaviour': 1 },
      near: 'F50',
    },
    {
      codes: 'F50.2',
      required: { 'binge-eating': 3.5, 'compensatory-behaviour': 4 },
      supporting: { 'weight-fear': 2, 'food-restriction': 0.5, guilt: 0.3 },
      against: { 'low-weight': 2, 'no-compensation': 2 },
      near: 'F50',
    },
    {
      codes: 'F50.81',
      required: { 'binge-eating': 4.5, 'no-compensation': 2 },
      supporting: { guilt: 0.7, 'weight-fear': 0.5 },
      against: { 'compensatory-behaviour': 2.5, 'low-weight': 3 },
      near: 'F50',
    },
    {
      codes: 'F50.82',
      required: { 'avoidant-intake': 5.5 },
      supporting: { 'low-weight': 1 },
      against: { 'weight-fear': 2.5, 'binge-eating': 1.5 },
      near: 'F50 F98.2',
    },
    {
      codes: 'F50.8 F50.89 F50.9',
      residual: true,
      required: { 'binge-eating/compensatory-behaviour/food-restriction/weight-fear/avoidant-intake': 3 },
      near: 'F50',
    },
    {
      codes: 'F51.0',
      required: { sleepless: 5, 'poor-sleep/low-energy/sleepless': 1 },
      supporting: { 'low-energy': 0.5, irritability: 0.3, concentration: 0.3 },
      against: { anhedonia: 1, 'elevated-mood': 2, 'trauma-event': 1, 'excessive-worry': 0.5 },
      near: 'F51',
    },
    { codes: 'F51.1', required: { hypersomnia: 6 }, against: { anhedonia: 1 }, near: 'F51' },
    { codes: 'F51.3', required: { sleepwalking: 6 }, supporting: { 'night-terrors': 0.5 }, near: 'F51' },
    { codes: 'F51.4', required: { 'night-terrors': 6 }, near: 'F51' },
    {
      codes: 'F51.5',
      required: { nightmares: 6 },
      supporting: { 'poor-sleep': 0.3 },
      against: { 'trauma-event': 2, reexperiencing: 1.5, hyperarousal: 1.5 },
      near: 'F51',
    },
    {
      codes: 'F51.8 F51.9',
      residual: true,
      required: { 'sleepless/poor-sleep/hypersomnia/sleep-schedule': 3 },
      near: 'F51',
    },
    { codes: 'F52.0', required: { 'low-desire': 5.5 }, against: { anhedonia: 1.5, 'low-mood': 1.5 }, near: 'F52' },
    { codes: 'F52.1', required: { 'sexual-aversion': 6 }, against: { 'trauma-event': 1.5 }, near: 'F52' },
    { codes: 'F52.2', required: { 'arousal-failure': 6 }, near: 'F52' },
    { codes: 'F52.3', required: { 'orgasm-failure': 6 }, near: 'F52' },
    { codes: 'F52.4', required: { 'early-ejaculation': 6 }, near: 'F52' },
    { codes: 'F52.5', required: { 'vaginal-spasm': 6 }, near: 'F52' },
    { codes: 'F52.6', required: { 'painful-sex': 6 }, near: 'F52' },
    {
      codes: 'F52.8 F52.9',
      residual: true,
      required: { 'low-desire/arousal-failure/orgasm-failure/early-ejaculation': 4 },
      near: 'F52',
    },
    { codes: 'F54', required: { 'medical-factors': 6 }, near: 'F45 F54 F59' },
    { codes: 'F59', residual: true, required: { 'sleepless/binge-eating/low-desire': 5 }, near: 'F5' },
    { codes: 'F68.1', required: { 'factitious-self': 6 }, near: 'F68' },
    { codes: 'F68.A', required: { 'factitious-other': 6 }, near: 'F68' },
    { codes: 'F68.8', residual: true, required: { 'factitious-self/many-complaints': 5 }, near: 'F68 F45' },
  ],
};
