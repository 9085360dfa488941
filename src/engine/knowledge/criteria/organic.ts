import type { CriteriaFamily } from '../../criteria/knowledge.ts';

/** F01–F09: mental disorders due to known physiological conditions. */
export const ORGANIC: CriteriaFamily = {
  features: {
    'memory-decline': {
      says: 'progressive decline of memory and thinking',
      en: `dementia|alzheimer*; (memory|cognitive|cognition) ~3 (decline*|loss|deteriorat*|impair*|worse*|failing|problems|poor|lapses|deficit*|slipping); (progressive|gradual|increasing*|worsening|short-term|recent) ~2 (memory|forgetful*|confusion|cognitive|disorientation); (forgets|forgetful|forgetfulness|forgetting|forgotten|forgot) ~4 (names|conversations|words|recent|pills|stove|pan|grandchildren*|day|events|where|how); (repeats|repeating|asks|asking) ~3 (questions|question|himself|herself|same|stories|story); (lost|gets lost|getting lost|loses (her|his) way) ~3 (familiar|home|neighbourhood|neighborhood|street|own|route|supermarket|driving|route); (disoriented|disorientated|not oriented|unsure of) ~3 (time|place|date|year|month)?; (moca|mmse|mini-mental) ~2 (8|9|10|11|12|13|14|15|16|17|18|19|20|21|22); clock ~3 (drawing|hands|numbers|crowded|missing); (word-finding|finding words|word finding|names of objects|aphasia|apraxia|agnosia); (cannot|unable|no longer|needs help|help|misplac*|can no longer|confused) ~4 (manage money|finances|bills|cook|dress|dressing|use the phone|recognise|recognize|medication|glasses|keys|purse|remote control|bank); (recalls|recalled|recall|remembers|remembered) ~2 (none|one|two|zero|0|1) ~3 (words|items|three|objects)?;
        (same|repeated) (question|questions|story|stories); (names|words|dates|appointments|faces) ~4 (slip*|escape|escapes|fail|fails|missing|lost|gone|confus*); (found|lost|wandered|wanders) ~4 (street|home|own|neighbour*|night|supermarket); (getting|helped|help) ~2 (dressed|dressing|washing|bathing); (bills|pills|stove|keys|medication|tablets) ~4 (forgot*|unpaid|left on|twice|mixed|missed|misplaced);
        (slums|cdr) ~2 (1|2|10|11|12|13|14|15|16|17|18|19); ace-iii ~1 (40|45|48|50|52|54|55|56|58|60|61|62|63|64|65|66|68|70|71|72|74|75|76); (donepezil|rivastigmine|galantamine|memantine); (hippocamp*|atrophy|medial temporal|temporal lobe atrophy|white matter); (daughter|son|wife|husband|carer|neighbour|niece|neighbor) ~5 (notice*|manag*|took over|takes over|finds|found|reminds|prompts|sorts|lays out|worried) ~8 (memory|bills|pills|tablets|repeat*|forget*|forgot*|lost|fridge|money|driving|cooking|medication|dosette|names|clothes|finances|gas|kettle); (asked|asks|tells|told|phones|rings|rang) ~4 (same question|same story|minutes later|within minutes|every few minutes|ten minutes later); (wrong|does not know|unsure|could not|cannot|unable to|failed to|gave) ~3 (year as|the year|the month|the date|the season|an address|president|prime minister|clock|pentagon*|serial|sevens|delayed recall|three words|five words); (kettle|milk|keys|purse|hearing aid|spectacles|slippers|shoes) ~4 (fridge|freezer|oven|boiled dry|melted|lost|bin|wrong|microwave|hob); (thinks|believed|believes|asked|asks|looks|looking|waiting) ~4 (1975|1985|1990|dead (husband|mother|wife)|late (husband|mother|wife)|mother is alive|go home);
        (needs|requires|with) ~2 (prompting|cueing|cues|hand-over-hand|reminders|supervision) ~4 (dress*|wash*|brush*|eat*|bath*|toilet*|medication|cook*|teeth); (visits|visit|conversation|conversations|meals|lunch|breakfast) ~3 forgotten; (cannot|can't|could not|unable to) ~2 find ~3 (dining room|bathroom|toilet|bedroom|way|words|room|car|kitchen); (no longer) ~2 (recalls|recognis*|recogniz*|knows|remembers|names|able to cook|drives|manages|follows); (first slip|crept in|came on gradually|slow decline|one-directional|slowly progressive|gradual*|insidious) ~5 (years|yrs|memory|months|decline|since|slip); (paid|pays|bought|buys|took|takes|told|tells|asked|asks) ~4 (twice|two times|three times|again and again|same (bill|story|joke|news|question)); (hippocampal|temporal|cortical|generalised|generalized|global|medial) ~2 (atrophy|volume loss|shrinkage); (buttons|shirt|cardigan|dress|jumper|shoes) ~4 (wrong|inside out|back to front|misbuttoned|one hole off|wrong feet|backwards); (power of attorney|driving to cease|gave up driving|stop driving|licence surrendered|day centre|carer support|memory cafe|dosette|blister pack); (takes|taken|took) over the (pills|bills|bank|cooking|finances|money|shopping)`,
      es: `demencia|alzheimer; (deterioro|declive|fallos|perdida|problemas|quejas) ~2 (cognitiv*|memoria); (memoria) ~3 (falla*|perdida|deterior*|alterad*|peor); (olvida|olvidos|olvidadiz*); (repite|pregunta) ~3 (preguntas|pregunta|mismo|misma|historias|veces|lo mismo); (se pierde|perdid*|se desorienta) ~3 (calle*|barrio|casa|camino|trayecto*); (desorient*) ~3 (tiempo|espacio|fecha|lugar|temporal)?; (mmse|moca|minimental|mini-mental) ~2 (8|9|10|11|12|13|14|15|16|17|18|19|20|21|22); test del reloj; (no recuerda|confunde) ~3 (nombres|palabras|nietos|fecha|dia|objetos|comido); (necesita ayuda|ya no puede|incapaz) ~4 (dinero|cocinar|vestirse|medicacion|cuentas|compra|recibos);
        (misma|mismas|mismo) (pregunta|preguntas|historia|historias); (nombres|palabras|fechas|citas|caras) ~4 (escapan|olvida*|falla*|pierde|confund*|faltan|no le salen); (deambul*|desorient*|perdido|perdida) ~4 (calle|casa|barrio|noche|supermercado|pasillo); (ayuda|apoyo) ~2 (vestirse|asearse|lavarse|comer|medicacion); (pastillas|llaves|fuego|facturas|gas) ~4 (olvid*|encendid*|perdid*|dobl*|sin pagar)`,
    },
    stepwise: {
      says: 'stepwise decline after strokes or with vascular disease',
      en: `(stepwise|step-wise|steps|abrupt worsening|sudden worsening); (stroke|strokes|infarct*|lacunar|transient ischaemic|transient ischemic|white matter|small vessel|small-vessel|hemipar*|leukoaraiosis|multi-infarct); (a|previous|prior|had|two|suffered) tia; cerebrovascular`,
      es: `(escalonad*|ictus|infarto* cerebral*|lacunar*|sustancia blanca|cerebrovascular|hemipares*|isquemi* (cerebral|transitori*)?)`,
    },
    'mild-cognitive': {
      says: 'slight cognitive decline with independence kept',
      en: `(mild|slight|subtle|modest) (cognitive|memory|neurocognitive); (independent|manages|managing|copes|coping|independently) ~5 (cooking|finances|bills|daily|household|shopping|alone|medication|lists|notes|reminders); (lists|notes|reminders|calendar) ~4 (compensat*|manage|remember|rely|relies|helps)`,
      es: `(leve|ligero) (deterioro|fallo*) ~1 (cognitivo|memoria)?; (independiente|autonom*); (listas|notas|recordatorios|agenda)`,
    },
    'lewy-signs': {
      says: 'parkinsonism or well-formed visual hallucinations with dementia',
      en: `(lewy|parkinson*|parkinsonism|shuffling|bradykinesia|cogwheel|huntington*|chorea|frontotemporal|prion|creutzfeldt*|hiv)`,
      es: `(lewy|parkinson*|huntington|corea|frontotemporal|bradicines*)`,
    },
    'isolated-amnesia': {
      says: 'memory loss alone, with clear attention and other thinking kept',
      en: `(korsakoff*|confabulat*|anterograde|retrograde|amnestic); (cannot|unable to|does not|unable) ~3 (learn|retain|form|lay down|hold) ~2 (new|memories|information|anything|names); (forgets|forgotten|forget) ~4 (within minutes|minutes later|minutes ago|seconds|immediately); (invents|makes up|fills) ~3 (gaps|answers|stories|details|events)`,
      es: `(korsakoff|confabul*|anterograda|retrograda|amnesico|amnesica); (no retiene|incapaz de (aprender|retener)?|no fija); (rellena|inventa)`,
    },
    fluctuating: {
      says: 'acute, fluctuating disturbance of attention and awareness',
      en: `delirium|delirious; (fluctuat*|waxing|wax* and wan*|comes and goes) ~4 (attention|awareness|consciousness|course|alertness|confusion|confused|day|lucid|hour); (acute|acutely|sudden|new) (confusion|confused|confusional|disorientation); (clouded|clouding|reduced|impaired|lowered|altered) ~2 (consciousness|awareness|alertness|sensorium|vigilance|attention); (drowsy|obtunded|inattentive) ~4 (agitated|night|alternat*|then|and|lucid)?; (worse|confused|agitated|disoriented|pulling|plucks|plucking) ~4 (at night|evening|night|lines|drip|cannula|catheter|bedclothes|sheets|tubes); (sundown*|sleep-wake|day-night); (cannot|unable|could not) ~4 (months backwards|days of the week backwards|attend|sustain attention);
        (became|becomes|become|grew|was|been|found) ~2 (confused|disoriented|muddled|disorientated); (pulled|pulling|pulls|tore|tearing) ~2 (drip|line|lines|catheter|cannula|tube|tubes|iv); (clear|lucid|alert|himself|herself) ~4 (drowsy|confused|agitated|again by|by evening); (did not|does not|didn't) know (where|what day|the day|the ward); (drifts|drifted|dozes|falls) ~3 (mid-sentence|during|conversation|interview|asleep while)`,
      es: `(delirium|sindrome confusional|cuadro confusional|confusional); (fluctua*|oscila*) ~4 (atencion|conciencia|dia|consciencia|nivel|alerta|curso); (confus*) ~3 (agud*|noche|nocturn*|brusc*|repentin*); (obnubil*|somnolen*|embotamiento de conciencia); (se arranca|tira) ~3 (via|sonda|vias|sabanas); (bajo|nivel) ~1 (conciencia|alerta)`,
    },
    'acute-illness': {
      says: 'an acute bodily cause such as infection, surgery or drugs',
      en: `(infection|urinary|uti|pneumonia|sepsis|septic|fever|febrile|surgery|operation|hip fracture|hip replacement|postoperative|post-operative|anaesthe*|anesthe*|dehydrat*|hyponatr*|sodium|electrolyte*|hypox*|liver failure|renal failure|encephalopathy|intensive care|icu|catheter|antibiotic|antibiotics|uraemi*|uremi*|opioid analges*|anticholinergic)`,
      es: `(infeccion|urinaria|neumonia|sepsis|fiebre|febril|cirugia|intervencion|operacion|fractura de cadera|postoperatori*|deshidrat*|hiponatr*|electrolit*|encefalopat*|uci|antibiotic*|hepatic*|insuficiencia renal)`,
    },
    'brain-disease': {
      says: 'a brain or bodily disease as cause',
      en: `(brain|head) (injury|tumour|tumor|trauma|surgery|lesion|haemorrhage|hemorrhage|damage|metastas*|scan shows); (traumatic brain|tbi|concussion|encephalitis|meningitis|epilepsy|epileptic|temporal lobe|frontal lobe|glioma|meningioma|multiple sclerosis|lupus|cushing*|hypothyroid*|hyperthyroid*|thyrotoxic*|thyroid|parkinson*|huntington*|stroke|neurosyphilis|wilson*|b12 deficiency|adrenal|steroids|prednisolone|prednisone|dexamethasone|interferon|corticosteroid*|anoxi*|hydrocephalus|subarachnoid|cerebral|hiv|phaeochromocytoma|hypoglyc*|hypocalc*|hypercalc*|hyperparathyroid*); (since|after|following|due to|secondary to|caused by|consequence of) ~2 (stroke|injury|tumour|tumor|surgery|encephalitis|operation|seizure|steroids|haemorrhage|crash)`,
      es: `(lesion|tumor|traumatismo|dano|hemorragia|cirugia) (cerebral|craneoencefalic*|frontal); (encefalitis|meningitis|epilep*|esclerosis multiple|lupus|cushing|hipotiroid*|hipertiroid*|tiroid*|parkinson|huntington|ictus|neurosifilis|corticoid*|prednisona|dexametasona|meningioma|glioma|traumatismo craneoencefalico|interferon|lobulo temporal|vih|hidrocefalia)`,
    },
    'temporal-link': {
      says: 'symptoms that came with the disease and follow its course',
      lifetime: true,
      en: `(since|after|following|with|when|as|parallel*|weeks after|months after) ~3 (stroke|thyroid|disease|dose|steroid*|tumour|tumor|injury|seizures|relapse|diagnosis of|hormone*|endocrine|treatment of|levels|course of|operation) ~6 (mood|anxiety|symptoms|voices|began|started|changed|improve*|appeared|worse*|set in|fell)`,
      es: `(desde|tras|despues|con|cuando|paralel*) ~3 (ictus|tiroid*|enfermedad|dosis|corticoid*|tumor|lesion|crisis|brote|traumatismo) ~5 (animo|ansiedad|sintomas|voces|empez*|comenz*|mejor*|aparec*)`,
    },
    'personality-change': {
      says: 'a change of personality from the earlier self',
      lifetime: true,
      en: `(personality|character) ~3 (changed|change|changes|altered|different); (not|no longer) ~1 the same (person|man|woman) ~3 (since|after)?; (another|different) (person|man|woman) (since|after); (disinhibit*|tactless|impulsive|apathetic|childish|crude|explosive|labile|coarse|aggressive|jocular) ~5 (since|after|injury|accident|stroke|surgery|change|former*|once|used to be)`,
      es: `(personalidad|caracter) ~3 (cambi*|alterad*|distint*|otr*); (no es el mismo|no es la misma|otra persona|desinhib*)`,
    },
    postconcussional: {
      says: 'headache, dizziness and poor concentration after a head injury',
      en: `(postconcuss*|post-concuss*|concussion|concussed); (blow to|hit|banged|struck|knock) ~2 head; (headache|headaches|dizziness|dizzy|noise|light|fatigue) ~6 (since|after|following) ~3 (blow|fall|concussion|knock|injury|head)`,
    },
    perplexity: {
      says: 'perplexity or bewilderment',
      en: `perplex*|bewilder*; (confused|confusion)`,
      es: `perplej*|confus*`,
    },
  },
  profiles: [
    {
      codes: 'F01',
      required: { 'memory-decline': 3.5, stepwise: 4 },
      supporting: { 'personality-change': 0.5, 'poor-planning': 1 },
      against: { fluctuating: 2 },
      near: 'F02 F03 F06.7 F09',
    },
    {
      codes: 'F02',
      required: { 'memory-decline': 3.5, 'lewy-signs': 4 },
      supporting: { hallucinations: 0.5, 'personality-change': 0.7 },
      near: 'F01 F03 F06 F09',
    },
    {
      codes: 'F03',
      required: { 'memory-decline': 6 },
      supporting: { perplexity: 0.5, 'personality-change': 0.3, delusion: 0.2 },
      against: { fluctuating: 2, 'mild-cognitive': 1.5, stepwise: 0.5, 'isolated-amnesia': 1.5, 'heavy-drinking': 1.5 },
      near: 'F01 F02 F06.7 F09',
    },
    {
      codes: 'F04',
      required: { 'isolated-amnesia': 6 },
      supporting: { 'brain-disease': 1, 'memory-decline': 1.5 },
      near: 'F02 F03 F06 F09 F10.?6 F44.0',
    },
    {
      codes: 'F05',
      required: { fluctuating: 5, 'acute-illness': 2 },
      supporting: { hallucinations: 0.7, perplexity: 1, 'memory-decline': 0.3, 'poor-sleep': 0.3 },
      against: { 'heavy-drinking': 1.5 },
      near: 'F03 F06 F09 F10.?31 F1?.?21',
    },
    {
      codes: 'F06.0',
      required: { 'brain-disease': 3.5, hallucinations: 3.5 },
      supporting: { 'temporal-link': 1.5 },
      against: { fluctuating: 2, 'memory-decline': 1 },
      near: 'F06 F09 F20 F23 F28 F29',
    },
    { codes: 'F06.1', required: { 'brain-disease': 3, catatonia: 4.5 }, near: 'F06 F09 F20.2' },
    {
      codes: 'F06.2',
      required: { 'brain-disease': 3.5, delusion: 3.5 },
      supporting: { 'temporal-link': 1.5, hallucinations: 0.5 },
      against: { fluctuating: 2, 'memory-decline': 1 },
      near: 'F06 F09 F20 F22 F23 F28 F29',
    },
    {
      codes: 'F06.3',
      required: { 'brain-disease': 3.5, 'low-mood/elevated-mood': 3 },
      supporting: { 'temporal-link': 2, anhedonia: 1, 'low-energy': 0.7, 'pressured-speech': 0.7 },
      against: { fluctuating: 2 },
      near: 'F06 F09 F30 F31 F32 F33 F34 F39 F43.21',
    },
    {
      codes: 'F06.4',
      required: { 'brain-disease': 3.5, 'anxious/panic-attack/excessive-worry/panic-somatic': 3 },
      supporting: { 'temporal-link': 2, 'panic-attack': 0.7, tension: 0.7 },
      against: { fluctuating: 2 },
      near: 'F06 F09 F40 F41',
    },
    { codes: 'F06.7', required: { 'memory-decline': 2.5, 'mild-cognitive': 4 }, near: 'F01 F02 F03 F06 F09' },
    { codes: 'F06.8 F09', residual: true, required: { 'brain-disease': 3 }, near: 'F0 F2 F3 F41' },
    {
      codes: 'F07.0',
      required: { 'personality-change': 4.5, 'brain-disease': 3 },
      supporting: { 'poor-planning': 0.7, aggression: 0.5 },
      near: 'F06 F07 F09',
    },
    {
      codes: 'F07.81',
      required: { postconcussional: 6 },
      supporting: { concentration: 0.7, 'poor-sleep': 0.3, irritability: 0.5 },
      near: 'F06 F07 F09',
    },
    {
      codes: 'F07.8 F07.89 F07.9',
      residual: true,
      required: { 'personality-change/brain-disease': 3 },
      near: 'F06 F07 F09',
    },
  ],
};
