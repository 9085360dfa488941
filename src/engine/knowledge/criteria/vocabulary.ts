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
  (escala|inventario|cuestionario|test) de (depresion|ansiedad|sueno|memoria|alcohol)`;
