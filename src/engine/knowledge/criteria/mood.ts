import type { CriteriaFamily } from '../../criteria/knowledge.ts';
import { MOOD_PROFILES } from './moodProfiles.ts';

/** F30–F39, F53: mood disorders and the puerperium. */
export const MOOD: CriteriaFamily = {
  features: {
    'low-mood': {
      says: 'persistent low mood',
      past: 'earlier-episodes',
      en: `(low|depressed|sad|flat|dysphoric|gloomy|bleak|sombre) (in|and)? (mood|spirits); mood ~3 (low|depressed|sad|flat|down|bleak|black|dysphoric|sunken);
        @feel ~2 (sad|low|down|depressed|hopeless|miserable|empty|numb|blue|gloomy|despondent|bleak|worthless); sadness|despondency|melancholy|gloom|misery; (black|dark) cloud;
        tearful|tearfulness|weepy|weeping; (cries|cried|crying|wept|sobbing|sobs) ~3 (most|every|daily|often|without|easily|frequently|alone|much|for|in)?; depression; depressive (mood|symptoms|episode|state|spell|picture|thoughts);
        hopeless|hopelessness|despair|despairing; down in the dumps; (heaviness|weight) (on|in) (her|his|the) (chest|heart); depressed;
        (mood) ~4 (2|3|two|three|1) (out of|of) (10|ten); (phq-9|phq9|phq) ~1 (15|16|17|18|19|20|21|22|23|24|25|26|27); (madrs|bdi|bdi-ii|hamd|ham-d|hdrs|hamilton|beck) ~2 (18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46); (everything|life|future|world|days) ~3 (grey|gray|pointless|bleak|black|dark|colourless|meaningless|empty|hopeless); (weeps|in tears|close to tears|cry|cries); (smile*|smiling|laugh*) ~3 (no longer|rarely|not|never|weeks|months); (emptiness|hollow|numb|nothing) inside;
        (eyes) (filling|filled|wet|brimming); (stares|staring|gazes) ~2 (floor|carpet); (mood) ~1 (nothing|awful|terrible|rotten|grey|gray|dead|black|empty|finished); (cries|weeps|crying|weeping) ~3 (car|shower|bathroom|alone|kitchen|toilet|secret|pillow|no reason); (it's|it is|has come|came) back ~8 (bout|episode|cloud|black dog|darkness|depress*); (black dog|the fog|grey fog|the pit|dark place); (no use to|no good to|use to); (pessimistic|bleakly|dejected|desolate|forlorn|melancholic|woebegone|crestfallen); (not|isn't) my (husband|wife|mother|father|daughter|son) since; (ect|electroconvulsive); wringing ~1 hands`,
      es: `animo ~2 (bajo|triste|deprimido|depresivo|decaido|hundido|abatido); (tristeza|triste|tristes|decaimiento|abatimiento|desanimo|desesperanza|desanimado|desanimada|abatido|abatida); llora ~3 (a diario|facil|facilidad|dias|noches)?;
        (crisis de|rompe en|ganas de|entre) llanto; llanto ~2 (facil|diario|frecuente|continu*|constante|inmotivado|sin motivo|incontrol*|noches|dias|manana*); (bajo|baja) de animo; humor (depresivo|triste|deprimido); (sin esperanza|hundido|hundida); deprimid*; animo bajo; depresion`,
    },
    anhedonia: {
      says: 'loss of interest or pleasure',
      en: `anhedoni*; (loss|lost|lack|losing) ~2 (interest|pleasure|enjoyment|joy); (no|little|less|diminished|reduced|lost|without) (interest|pleasure|enjoyment|joy|delight) (in|from)?; (no longer|not|stopped|cannot|can't|doesn't|barely) (enjoy*|enjoying);
        (given up|gave up|giving up|abandoned|dropped|stopped) ~4 (hobbies|hobby|gardening|painting|reading|choir|music|sports|football|fishing|knitting|friends|seeing friends); nothing ~4 (pleasure|joy|enjoyable|fun|interest*|matters|appeals|brings); (interests|hobbies|activities) ~3 (faded|gone|lost|abandoned|dropped|dull|pointless); joyless;
        (enjoys|enjoyed) nothing; (loved|enjoyed|liked) ~4 (nothing|grey|pointless|effort|chore); (without|no|used to) ~2 (pleasure|enjoy|love|loved);
        (no longer|stopped|not|hasn't|has not|given up|gave up|quit|neglect*|dropped) ~4 (garden|gardening|choir|guitar|piano|football|club|grandchildren|church|books|painting|bike|running|cooking|knitting|cards|bowls|fishing|dancing|sewing|gym|friends); (untouched|unopened|unplayed|gathers dust|gathering dust); (used to|once) ~3 (love|loved|enjoy|enjoyed|delight|look forward|live for);
        (no|not|nothing) (joy|pleasure|delight|lift|interest); (cannot care|can't care|does not care|doesn't care|could not care|stopped caring) ~3 (whether|about|if|for)?; nothing ~2 (cheers|lifts|moves|touches|tempts|pleases|gives|reaches) ~2 (her|him|them)?; (let|letting) ~2 (garden|allotment|house|post|plants|herself|himself) ~1 (go|slide); (quit|stopped|left|withdrawn from|resigned from|no longer goes to|given up) ~3 (bowling|league|choir|crossword|band|chess|knitting|fishing|church|bridge|allotment|cooking|painting|reading|team|club|golf|quilting|singing|volunteering); tv off; (used to|she|he) ~2 (live|lived) for; (grandson|granddaughter|grandchild|grandchildren|dog|garden|music) ~3 (no joy|nothing|leaves (her|him) cold|unmoved|no longer)`,
      es: `anhedonia; (perdida|falta) de (interes|placer|ilusion); (perdido|sin|ningun) ~1 (interes|placer|ilusion); ya no (disfruta|le interesa|le gusta|le ilusiona|le apetece); no disfruta; nada ~2 (ilusiona|interesa|apetece|alegra|gusta);
        (ha dejado|dejo|abandono) ~4 (aficiones|amigos|coro|leer|pintar|deporte|huerto); (desinteres|apatia)`,
    },
    'low-energy': {
      says: 'fatigue or slowing',
      en: `(fatigue|fatigued|exhausted|exhaustion|tired|tiredness|lethargy|lethargic|weary|drained|listless|anergia); (no|low|little|lack of|lost|without|loss of) ~1 (energy|drive|motivation|get-up-and-go); energy ~2 (low|gone|drained|poor|absent);
        (slowed|slow|sluggish) (down|movements|speech|thinking|movement|up)?; psychomotor (retardation|slowing); everything ~3 (effort|struggle|heavy); (hard|difficult|struggles|cannot|unable|can't) ~2 get out of bed; (stays|staying|spends|remains|lies) ~4 in bed; leaden;
        (everything|dressing|showering|washing|talking|stairs|getting up|small tasks) ~4 (effort|exhaust*|hours|heavy|drain*|mountain|too much); (sits|sat|lies|lay|stays|stayed) ~3 (all day|most of the day|for hours|chair|bed|sofa|armchair|dressing gown); (slow|slowed|slowly|delayed) ~3 (answers|answer|replies|movements|gait|speech|walks|moves|speaks|latency);
        (dragged|drags|hauls|pushes|forces) (himself|herself|themselves) ~4 (through|out|to)?; (taken|took|takes) to (bed|her bed|his bed); (sits|sat|spends) ~3 (recliner|armchair|sofa|couch|chair|bed); (answers|answer|answered|replies|speech) ~3 (after (10|15|20|5|long|a pause|several)|seconds|long pause*|latenc*|delay*|monosyllab*); (couldn't|could not|cannot) find the strength; (motorically|physically|visibly|markedly) slowed; (long|increased) (latencies|latency|pauses); (showers|showered|washes|washed|bathes|dresses|eats) only ~2 (if|when) ~2 (told|prompted|reminded|persuaded)?; (stooped|hand to brow|head bowed|shuffling); worst ~3 (morning|mornings|on rising|on waking|at dawn)`,
      es: `(cansancio|cansado|cansada|fatiga|agotamiento|agotado|agotada|sin fuerzas|sin energia|falta de energia|lentitud|enlentecimiento|enlentecido|enlentecida|apagado|apagada); (no|cuesta) ~3 levantarse; (pasa|queda) ~4 en la cama; poca energia`,
    },
    guilt: {
      says: 'guilt or worthlessness',
      en: `guilt|guilty|worthless|worthlessness|self-reproach|self-blame; (a|is|as) ~1 burden (to|on|for)?; (blames|blaming|reproaches|hates|loathes) (herself|himself|themselves|myself); (failure|useless|good for nothing|let (them|everyone|everybody|family|her|him|children|team|people|us) ~1 down|letting ~2 down); low self-esteem|self-worth;
        (blames|blame) ~1 (herself|himself|themselves); (bad|terrible|rotten|hopeless) (mother|father|wife|husband|person|teacher|parent|nurse); (does not|doesn't|do not) deserve; (let|letting|disappointed|failed) ~2 (everyone|family|children|colleagues|everybody|them|us) ~1 down?; waste of (space|time);
        (better|better off) (w o|without) (me|him|her|them); (wasting|waste of|taking up) ~3 (time|money|space|bed|resources); (no use|no good|not worth|undeserving|unworthy); (they|choir|team|family|children) ~2 (better|manage) ~2 without (me|her|him); (ruined|failed|let down|wrecked) ~2 (them|everyone|family|children|everything|life); (burden|dead weight|millstone|nuisance|parasite)`,
      es: `(culpa|culpable|culpabilidad|inutil|inutilidad|carga|autorreproche*|fracasado|fracasada|fracaso); se (culpa|reprocha|desprecia)`,
    },
    suicidal: {
      says: 'thoughts of death or suicide',
      en: `suicid*; (better off|rather be) (dead|without); (wish*|wishing|wants|wanted|thought* of|thinks of|thinking of|thinks about|plan* to) ~3 (die|dying|dead|death|ending ~2 life|killing|end it|not wake up|disappear); not (worth living|wake up); life ~3 (not worth|pointless|no point); overdose|overdosed; (kill|hang|drown) (herself|himself|themselves|myself)`,
      es: `(suicid*|autolitic*); (ideas|pensamientos) de (muerte|morir|suicidio); (quiere|querria|desea|deseos de|preferiria) ~2 (morir|morirse|desaparecer); no (merece|vale) la pena; estaria mejor muert*`,
    },
    'appetite-down': {
      says: 'loss of appetite or weight',
      en: `(poor|no|reduced|loss of|lost|decreased|little|diminished) ~2 appetite; appetite ~3 (poor|reduced|gone|lost|decreased|down|fallen|vanished); (off|picks at) ~2 food; food ~2 (no taste|tasteless|cardboard); (lost|losing|weight loss) ~3 (weight|kilos|kilograms|kg|pounds|stone|lbs)?; weight loss; clothes ~2 (loose|hang*)`,
      es: `(perdida|falta|sin|poco|menos|escaso) ~1 apetito; come ~1 (poco|menos|apenas); ha (perdido|adelgazado) ~3 (kilos|kg|peso); apetito ~2 (bajo|disminuido|escaso|reducido); adelgaz*`,
    },
    'early-waking': {
      says: 'early morning waking or diurnal variation',
      en: `(early morning|early) (waking|awakening|wakening); (wakes|waking|woke|awake|wakens) ~4 (before dawn|before ~1 alarm|three|four|five|3|4|5|early|too early); (worst|worse|lowest) ~3 (mornings|morning|waking); (mornings|morning) ~2 (worst|worse|hardest); (lifts|brightens|better|easier) ~3 evening;
        (wakes|woke|waking|awake|wakens) ~5 (3|4|5|half past|three|four|five|dawn|small hours); (mornings|morning) ~4 (worst|unbearable|dread|hardest|slow|terrible)`,
      es: `(despertar|despierta|desvela) ~3 (precoz|temprano|madrugada|cuatro|cinco|4|5); (peor|hundida|hundido) ~2 (mananas|manana); (mejora|mejor|alivia) ~3 (tarde|noche)`,
    },
    'poor-sleep': {
      says: 'disturbed sleep',
      en: `(poor|broken|disturbed|fragmented|restless|bad|disrupted|interrupted|unrefreshing|light) (sleep|nights); sleep ~2 (poor|broken|disturbed|fragmented|restless|bad|disrupted|interrupted|poorly|badly); insomnia; (sleeps|sleeping|slept|sleep) (badly|poorly|little); (cannot|can't|trouble|difficulty|struggles|unable|hard) ~2 (sleep|sleeping|asleep); lies awake; wakes ~3 (night|often|repeatedly|times)`,
      es: `insomnio; duerme ~1 (mal|poco|apenas); (dificultad|problemas|cuesta) ~3 (dormir|sueno|dormirse|conciliar); sueno ~2 (roto|interrumpido|fragmentado|ligero|malo|poco); se despierta ~3 (noche|veces)`,
    },
    concentration: {
      says: 'poor concentration or indecision',
      en: `(poor|reduced|impaired|lack of|loss of|difficulty|trouble|cannot|can't|unable|struggles|hard|failing|lost) ~3 (concentration|concentrate|concentrating|focus|focusing|focused|attention|decide|decisions|deciding); concentration ~2 (poor|reduced|impaired|down|slips|suffers|gone); indecisi*; reads ~3 (same|again); (loses|lost|losing) ~1 (thread|track); mind ~1 (blank|foggy|fog)`,
      es: `(falta|perdida|dificultad|dificultades|problemas|mala|poca|cuesta|no) ~3 (concentracion|concentrarse|concentra|atencion|decidir); indecis*; pierde el hilo`,
    },
    'first-episode': {
      says: 'first episode of depression',
      lifetime: true,
      en: `(first|single|initial) (such|ever)? (episode|depressive episode|depression|spell|time|contact|illness); (never|not) ~3 (like this|depressed before|felt this way|low before|this way|been low); no (previous|prior|earlier|past) ~2 (episode|episodes|depression|spells|illness|low); first (time|period) ~4 (low|like this|felt|life);
        (first|no previous|no prior|no earlier|never) ~3 (contact|psychiatric|mental health|breakdown|treated|counselling|antidepressant*|depression); (no|without) ~2 (past|previous|prior) (psychiatric|mental health) (history|contact|problems)`,
      es: `(primer|unico|primera) (episodio|vez|contacto|crisis); nunca ~3 (asi|deprimid* antes|tan (triste|baj*)?); sin ~2 (previos|previo|anteriores|previas); ningun (episodio)? (previo|anterior)`,
    },
    'earlier-episodes': {
      says: 'earlier depressive episodes',
      lifetime: true,
      en: `(recurrent|recurring|repeated) ~1 (depress*|episode|episodes|low|spells|lows); (second|third|fourth|fifth|sixth|2nd|3rd|4th|another|further|previous|prior|earlier|past|two|three|four|several|many) ~2 (episode|episodes|spell|spells|bout|bouts|depression|depressions|relapse|relapses|lows);
        (depression|low|illness|it|episode|same|mood) ~3 (returned|came back|recurred|back again|relapsed|again); relaps*; (similar|same) ~1 (episode|episodes|spell|spells|state|way|lows|feelings|low|picture) ~3 (ago|before|years|age|earlier|in|after)?; well (between|in between); (depressed|low|unwell|ill) ~3 (before|ago|twice|times|previously); full recovery between; last episode;
        (second|third|fourth|fifth|sixth|seventh|another|previous|prior|earlier|further) (bout|bouts|admission|admissions|relapse|slump|slumps|depression|depressions|breakdown|low|lows|dip|course of ect); (three|two|four|five|six|several|many) (bouts|slumps|depressions|relapses|breakdowns|dips|admissions|such spells|such periods|such times); (same picture|same thing|same way|just like) ~5 (before|last time|earlier|years ago); (recognises|recognizes) the (shape|signs|feeling|pattern); it's back; (well|entirely|fully|completely) ~4 (between|in between|again within|in the years between|for (years|a decade)); (remitted|recovered|responded|lifted|cleared|got well|well) ~3 (on|with|after) ~2 (bupropion|fluoxetine|sertraline|venlafaxine|ect|mirtazapine|nortriptyline|citalopram|escitalopram|duloxetine|paroxetine|treatment|therapy|amitriptyline); (at|aged) (19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40) ~6 (semester in bed|depress*|breakdown|treated|fluoxetine|antidepress*|hospital|low|off work|same|overdose); (maintenance|relapse prevention|prevent* relapse|recurrence|recurrent) ~2 (ect|treatment|therapy|antidepressant|medication|mindfulness-based)?; mbct`,
      es: `(recurrente|recurrentes|recaida|recaidas|recidiva|repetid*); (segundo|tercer|cuarto|quinto|otro|nuevo|varios|dos|tres|anteriores|previos|pasados) ~1 (episodio|episodios|bache|recaida); episodios? (previos|anteriores|depresivos); (igual|como|mismo|parecido) ~2 (hace ~2 anos|otras veces|la vez anterior|el anterior); ya (le|lo|la)? (paso|paso antes|tuvo|ha pasado|vivio)`,
    },
    'elevated-mood': {
      says: 'elated, expansive or irritable mood with excess energy',
      past: 'past-mania',
      en: `(elated|euphori*|elation|expansive|exuberant|ecstatic|exalted|jubilant|hyperthymic|overjoyed|buoyant) (mood)?; manic|mania|hypomani*; mood ~2 (high|elevated|elated|expansive|euphoric); (on top of the world|over the moon|best ever|unstoppable|invincible|full of energy|boundless energy|limitless|inexhaustible|bursting|never felt better); energy ~3 (boundless|limitless|endless|surging|high|abundant|inexhaustible);
        (unusually|abnormally|excessively) (cheerful|happy|energetic|energised|talkative|irritable); (feels|feeling|felt) (high|on top|amazing|wonderful|fantastic|brilliant); (highs|high) ~2 (period|periods|phase|phases|spell|spells|weeks|days);
        (ymrs|young mania); (never felt|feels|felt|feeling|feel) (better|alive|so alive|great|magnificent|electric|superb|fantastic|incredible|amazing|marvellous|terrific); (too|so) ~1 (happy|cheerful|energetic|much energy|fast); (racing|running) on ~2 (adrenaline|energy|fuel); (bounding|bounced|bouncing|beaming|singing|dancing) ~4 (corridor|ward|clinic|patients|staff); irritable ~4 (challenged|contradicted|interrupted|thwarted|limits|slow*);
        (on fire|on top of the world|high as a kite|never felt better|flying high|buzzing|larger than life|unstoppable|invincible|exuberant|jubilant|effusive|ebullient); (singing|sings|dancing|dances|rhyming|rhymes|punning|puns|joking|jokes) ~5 (ward|street|night|nightgown|strangers|quay|corridor|nurses|loudly|tables|dawn|non-stop); (up|awake) ~3 (nights|night) ~5 (preach*|paint*|writ*|clean*|plan*|build*|redecorat*|cooking|emails); (ymrs|young mania) ~2 (15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40); (manic|hypomanic|mania|hypomania); (dressed|dress|makeup|make-up|clothes|jewellery|jewelry|hat|hats) ~4 (bright*|garish|flamboyant*|sequin*|gaudy|colourful|layers|excessive)`,
      es: `(euforic*|euforia|exaltad*|exaltacion|eufori*|expansiv*|maniac*|mania|hipoman*|jubilos*|eufor*); (animo|humor) ~1 (elevado|exaltado|expansivo|alto|euforico); (energia) ~2 (desbordante|inagotable|sin limites|ilimitada); (mejor que nunca|pletorico|pletorica|imparable|invencible|acelerad*);
        (eufori*|expansiv*|exaltad*|verborre*|maniac*); (canta|baila|bromea) ~4 (pasillo|calle|noche|sin parar|planta); se siente ~2 (invencible|genial|mejor que nunca|imparable|en la cima)`,
    },
    'little-sleep-needed': {
      says: 'little need for sleep without tiredness',
      past: 'past-mania',
      en: `(decreased|reduced|little|diminished|less|no|lower) need (for|of|to) sleep*; (needs|needing|need|needed) ~3 (sleep|hours of sleep|hours sleep|hours a night|hours per night); (sleeps|sleeping|slept|sleep) ~3 (two|three|four|2|3|4|few|couple) ~1 hours ~3 (rested|fresh|energetic|energy|refreshed|not tired|without|energised|tired|full)?; (up|awake) (all night|for days|through the night|several nights) ~3 (cleaning|writing|planning|painting|project*|reorgan*|without)?; (hardly|barely|scarcely) (sleeps|sleeping|slept|sleep); (not slept|without sleep|without sleeping) ~2 (days|nights)?;
        (slept|sleeping|sleeps|sleep) ~4 (two|three|2|3|2-3|3-4) ~1 (h|hrs|hours); (awake|up|working|cleaning|painting|writing|texting|emailing|phoning|rearrang*) ~4 (through the night|all night|at (three|3|four|4|2|two)|until dawn|nights); (sleep) ~3 (waste of time|unnecessary|not need*|no need);
        (slept|sleeps|sleeping|sleep) ~3 (two|three|2|3|2-3|1|one) (hours|h|hrs|hour); (without|w o) (real )?sleep; (up|awake) ~2 (nine|five|six|seven|eight|four|three|9|5|6|4|3) nights; (sleep) ~3 (waste of time|for the weak|overrated|optional|not needed|unnecessary|no loss); (rested|refreshed|fresh|energetic|no fatigue|not tired) ~4 (after|on|with) ~2 (two|three|four|2|3|4) (hours|h)`,
      es: `(menor|menos|poca|escasa|sin) necesidad de (dormir|sueno); duerme ~2 (dos|tres|cuatro|2|3|4) horas ~3 (descansad*|cansancio|cansada|cansado|fresc*)?; (apenas|casi no) duerme; (noches|dias) sin dormir; en pie ~3 (noche|madrugada)`,
    },
    'pressured-speech': {
      says: 'pressured speech or racing thoughts',
      en: `(pressured|pressure of|rapid|loud|rapid-fire|torrential) (speech|talk); (talkative|garrulous|voluble|talks|talking|speaks|speaking|spoke|talked) ~2 (non-stop|nonstop|fast|rapidly|incessantly|constantly|over everyone|over people|loudly|quickly|without pause)?; speech ~2 (pressured|rapid|fast|loud|hard to interrupt); (racing|fast) (thoughts|mind|ideas); (thoughts|ideas|mind) ~2 (race|racing|raced|tumble*|crowd|fly|flying|gallop*|leap*); flight of ideas; (difficult|hard|impossible) to interrupt; (jumps|jumping|leaps|jumped|skips) ~2 (from topic|from subject|between topics|from one|topic to topic); distractible ~2 (by everything)?;
        (could not|cannot|can't|hard to|difficult to|impossible to) ~2 (interrupt|get a word|stop ~2 talking|redirect|follow ~3 train); (talks|talked|talking|spoke|speaks|speech) ~3 (over|fast|faster|rapid*|loud*|non-stop|torrent|breathless*|incessant*|rhym*|pun|puns|constantly|hours); (topic|subject|idea) to (topic|subject|idea|another); (thoughts|mind|ideas|brain) ~3 (faster|speeding|sparks|sparking|thousand|hundred|can't keep up|cannot keep up|overflow*);
        (pressured|rapid-fire|torrent|non-stop|nonstop|breathless) ~3 (speech|talk|talking|talks)?; without (full stops|commas|pausing|drawing breath|a pause|punctuation|breathing); (cannot|could not|impossible|hard|difficult|unable) ~3 interrupt*; (swallowed a radio|clang*|rhyming|punning|flight of ideas|topic to topic|subject to subject|jumps topics|thirty topics); (voicemails|emails|e-mails|texts|messages) ~5 (hundred*|dozens|forty|sixty|at night|3 a m|all night|capital*|pages); hoarse from ~2 talking`,
      es: `(verborre*|taquipsiqui*|taquilali*|logorre*|verborreic*); (habla|hablaba|discurso) ~2 (sin parar|deprisa|rapido|rapida|acelerado|atropellad*|sin pausa|alto); (ideas|pensamiento|pensamientos) ~2 (acelerad*|atropella*|veloces|deprisa|carrera); fuga de ideas; dificil de interrumpir; salta de`,
    },
    grandiosity: {
      says: 'grandiosity',
      en: `grandios*; inflated ~1 (self-esteem|self-worth|self-regard|confidence|sense|view); (special|unique|divine|great) (powers|mission|gift|gifts|talent|talents|destiny|purpose|abilities); (chosen (one|by)|a prophet|the messiah|a genius|genius|famous); (will|going to|about to|could|can) ~2 (save|change|cure|heal|conquer|transform) ~3 (world|country|cancer|humanity|people|economy); (grand|sweeping|ambitious|big|multiple|several|new|ten) (plans|schemes|projects|ventures|business|businesses|ideas|companies); overconfident; (writing|written|started|starting|launch*) ~3 (novel|novels|companies|businesses|symphony|inventions);
        (senator|president|minister|ceo|nobel|oscar|prize|chosen|revolutioni*|masterpiece|invention|patent|empire|prophecy|mission|millionaire|billionaire) ~4 (marry|will|wrote|letter|sent|plans|plan|going to|certain|about to|claims|has|announc*); (reform|reforms|manifesto|treatise|constitution|blueprint|business plan|screenplay|opera|symphony|200-page|300-page|hundred-page); (designed|redesign*|reorgani*) ~3 (city|hospital|company|country|economy|school|army|church); (promising|promised|promises) ~4 (houses|cars|jobs|money|millions|everyone|cousins)`,
      es: `(grandios*|megaloman*|grandeza|omnipoten*); (mision|poderes|don|dones) (especial|especiales|divina|divino|divinos); (elegid*|genio|profeta|mesias); (grandes|multiples|mil|varios|nuevos|diez) (planes|proyectos|negocios|empresas|ideas); (salvar|cambiar) ~1 (mundo|humanidad)`,
    },
    'reckless-activity': {
      says: 'reckless spending, sex or driving in a high phase',
      past: 'past-mania',
      en: `(spending|spent|spends|shopping|buying|bought|overspen*) ~3 (spree|sprees|savings|thousands|recklessly|lavish*|excessive*|cars|debt|debts|card|cards|credit|three|four|five|rashly|freely|money); overspending; (reckless|dangerous|fast|risky) ~1 (driving|drove|spending|sex|sexual|investments|behaviour|behavior|decisions|business|purchases); disinhibit*; (promiscu*|hypersexual*|overfamiliar|flirtatious|sexually disinhibited); (increased|heightened|raised|more|excessive) ~1 (libido|sex drive|activity|goal-directed|energy); (gave|giving|gives) away ~3 (money|possessions|belongings|savings|things)?; (resigned|quit) ~3 (impulsively|job|on the spot|overnight); (credit cards|card) ~3 (limit|maxed|maximum); maxed;
        (bought|ordered|purchased|spent|signed|leased|withdrew|emptied|invested|borrowed|gave away|donated) ~7 (cars|car|savings|thousands|overdraft|credit|three|four|five|six|two|boat|motorbike|shares|loan|loans|crypto*|strangers|overnight|week|days|account|guitars|cameras); (affairs|one-night|strangers|propositioned|flirt*|undress*|kissed); (speeding|drove|driving) ~4 (fast|speed|speeding|red lights|km an hour|miles an hour|mph);
        (bought|ordered|leased|booked|hired|purchased) ~4 (unseen|orchestra|vineyard|horses|boats|boat|flights|pianos|piano|vans|pairs|dozen|dozens|twelve|fourteen|twenty|crates|houses|cars|motorcycles|tattoos); (spending|gambling|driving|sex) ~1 (spree|sprees|recklessly|fast|strangers); (new|three|four|five|maxed) ~1 credit cards; (directing|stopping|conducting) traffic; (giving|gave|gives|handing|handed) ~3 (away|out); (invites|invited|propositions|propositioned|proposed|proposes) ~4 (strangers|everyone|staff|nurses|waiter|colleagues|neighbours); (police|security|handcuffs) ~5 (naked|undress*|traffic|preach*|speed*|shouting|singing|runway|altar|fountain)`,
      es: `(gasto|gasta|gastado|gastos|compras|compro|compra) ~3 (excesiv*|impulsiv*|ahorros|desmedid*|compulsiv*|miles|deuda*|tarjeta*|innecesari*|dinero|sin control|sin medida); (desinhib*|hipersexual*|promiscu*|temerari*); (conduccion|conduce) ~1 (temeraria|imprudente|rapido); regala ~3 (dinero|cosas|ropa);
        (compro|compra|encargo|alquilo|reservo) ~5 (coches|pisos|viajes|docenas|decenas|miles|caballos|guitarras|pares); (regala|regalo|reparte|repartio) ~4 (dinero|joyas|ropa|muebles|pertenencias)`,
    },
    'past-mania': {
      says: 'an earlier manic or hypomanic episode',
      lifetime: true,
      en: `(previous|past|earlier|prior|history of|last|two|three|one|a|first|known|documented|several) ~2 (manic|mania|hypomanic|hypomania|elated|euphoric) ~1 (episode|episodes|phase|phases|spell|spells|admission|relapse|period|periods)?; (previous|past|earlier|prior|last|two|three|one|first|several) ~1 (high|highs) (episode|episodes|phase|phases|spell|spells|period|periods)?; bipolar (disorder|illness|affective|i|ii|1|2|depression|one|two|type); (known|diagnosed|diagnosis of) ~1 bipolar; (admitted|hospitalised|hospitalized|sectioned|treated|detained) ~4 (mania|manic|elated|high|highs|grandiose|spree); (highs and lows); (years|months|spring|summer|winter|autumn|year) ~1 (ago|before|earlier|last) ~8 (elated|barely slept|hardly slept|little sleep|spree|spent thousands|grandiose|racing|talked non-stop|on top of the world|felt invincible|hypomanic|manic|talkative|three hours);
        manic-depressive; (alternat*|swings|swing|cycling|switched|switch) ~4 (high|highs|lows|elation|depression|mania|low);
        (opposite|elevated|manic|wild|flying|unstoppable|invincible) ~3 (period|phase|spell|summer|spring|autumn|year|time|weeks|episode) ~6 (ago|before|earlier|in|when|years|previous*|last); (high) (period|phase|spell); (years|months|year|spring|summer|autumn|winter) ~6 (barely|hardly|scarcely|little|without|two hours|three hours) ~3 (slept|sleep|sleeping|bed); (antidepressant*|sertraline|fluoxetine|venlafaxine|paroxetine|escitalopram) ~8 (high|elated|switch*|overactive|manic|sleepless|agitated|spending);
        (lithium|valproate|carbamazepine|depakote|lamotrigine) ~4 (year|years|stopped|well on|stable on|prophyla*|prevention); (the reverse|the opposite|other pole|other extreme|upswing|upswings|elated phase|high phase|high phases|up phase|hypomanic spell|on rails); missed the (speed|highs|high); (years ago|months ago|in 2015|in 2016|in 2017|in 2018|in 2019|in 2020|in 2021|in 2022|in 2023|last summer|last spring|in (her|his) (twenties|thirties|forties)) ~9 (slept (two|three|little|not at all)|barely slept|hardly slept|without sleep|handcuffs|talked (non-stop|without)|preach*|gave away|invincible); (switch|switched|flip|flipped|drive|drove|pushed) ~3 (mania|manic|hypomania|upward|upwards|high|highs|into elation); (bipolar) ~1 (spectrum|ii|depression|disorder|i)`,
      es: `(previo|previos|anterior|anteriores|pasado|un|dos|varios|primer|ultimo) ~1 (episodio|episodios|fase|fases|ingreso) ~2 (maniac*|mania|hipoman*|euforia|euforic*|alt*|eufor*); (trastorno|depresion|diagnostico de) ~1 bipolar; (ingres*|tratad*) ~3 (mania|maniac*|euforia); (alternan|alternancia|oscila*|ciclos);
        (fase|fases|etapa|temporada|epoca) ~3 (alta|altas|euforica|euforicas|maniaca|hipomaniaca|de euforia|acelerad*); (hace (anos|meses)|en 20*|el ano pasado|de joven) ~8 (eufori*|apenas dormia|sin dormir|gasto|grandes planes|imparable|acelerad*); (litio|valpro*|lamotrigina) ~4 (anos|profilaxis|suspend*|abandon*)`,
    },
    'mood-stabiliser': {
      says: 'a mood stabiliser',
      en: `lithium|valproate|depakote|divalproex|lamotrigine|vpa; mood (stabiliser|stabilizer); (lurasidone|carbamazepine|olanzapine-fluoxetine|cariprazine|lumateperone)`,
      es: `litio|valpro*|lamotrigina|eutimizante; estabilizador del animo`,
    },
    'mixed-state': {
      says: 'manic and depressive symptoms together',
      en: `mixed (state|episode|features|picture|mood|affective); (both|at the same time|simultaneously|within ~1 same (hour|day)|same hour|same day|at once|within minutes|within hours|hour by hour) ~8 (tearful|despair|low|suicidal|crying|racing|elated|laughing|weeping|energy|high); (laughs|laughing|elated|energised|energy|racing|agitated|restless) ~4 (and|while|yet|but|then|with) ~3 (weeps|weeping|cries|crying|tearful|despair|suicidal|hopeless|despairing|sobbing); despair ~6 racing; (tired but wired|wired|agitated despair|racing despair)`,
      es: `(mixto|mixta|mixtos); (a la vez|al mismo tiempo|en la misma hora|simultane*|en el mismo dia); (rie|eufori*|acelerad*|energia|inquietud) ~4 (llora|llanto|muerte|desesper*|triste*)`,
    },
    'swinging-mood-years': {
      says: 'years of mild highs and lows',
      lifetime: true,
      en: `cyclothym*; (for|over|since|many|several|past) ~2 (years|adolescence|teens|two years|decade|youth|decades) ~8 (ups and downs|up and down|highs and lows|swings|swing|alternat*|fluctuat*|unstable mood|high|between); (ups and downs|highs and lows|mood swings|swings|alternat*|fluctuat*) ~9 (years|adolescence|teens|decade|since|age|youth|decades); (never|neither|not) ~4 (severe|bad|long|low|high|deep|pronounced) enough; (short|brief|mild) ~3 (highs|lows|elation|high spells|low spells|periods of elation); few days ~4 (low|high|down|up|energetic|gloomy) ~6 (then|followed|and) ~4 (days|low|high|energetic|gloomy);
        (bright|active|busy|lively|energetic|fast|good) ~2 (days|weeks|spells|phases|stretches) ~4 (flat|dull|dim|low|grey|slow|heavy|dark|bad); (up|lively|high) ~3 (then|followed) ~3 (down|flat|low|grey)`,
      es: `ciclotim*; (altibajos|oscilaciones|vaivenes|subidas y bajadas|sube y baja) ~5 (anos|adolescencia|siempre|juventud)?; (anos|adolescencia|siempre) ~5 (altibajos|oscila*|vaivenes|subidas|bajadas); (dias|temporadas|semanas|rachas) ~3 (altas|bajas|altos|bajos|buenas|de energia)`,
    },
    'chronic-low-mood': {
      says: 'low mood on most days for two years or more',
      lifetime: true,
      en: `dysthymi*; (chronic|chronically|lifelong|long-standing|longstanding|persistent|low-grade|mild) ~2 (low|depress*|gloom*|unhappy|unhappiness|sad*|dysphori*|despondency|pessimis*); (two|three|four|five|six|seven|eight|ten|fifteen|twenty|many|several|most|much) ~1 (years|decade|decades|adult life|life) ~5 (low|gloomy|sad|depressed|down|joyless|unhappy|flat|miserable|mood); (low|gloomy|sad|depressed|down|joyless|unhappy|flat|miserable) ~6 (for|over|since) ~3 (years|decade|decades|adolescence|teens|adult life|remember|childhood|university|school); (as long as|ever since) ~2 (remember*|recall); more days than not; (always|never) ~3 (gloomy|glass half|pessimist*|happy for long|really happy|been a sad|half-empty); (never|not) ~4 (more than|longer than) ~3 (month|weeks|months) ~3 (well|free|better|relief)`,
      es: `distimi*; (anos|siempre|decada|adolescencia|juventud|toda la vida) ~5 (triste*|apagad*|bajo|baja|desanim*|pesimis*|gris|abatid*|sin alegria|infeliz|animo); (triste*|apagad*|bajo|baja|desanim*|pesimis*|gris|abatid*|animo) ~6 (anos|siempre|adolescencia|decada|juventud|desde que recuerda); (la mayoria de|mas) (los|dias) ~1 dias?; pesimista`,
    },
    'temper-outbursts': {
      says: 'severe temper outbursts with irritable mood between them',
      en: `(temper|explosive|severe|verbal|rage) (outbursts|outburst|tantrums|rages|loss); (tantrums|outbursts|rages|meltdowns) ~5 (week|weekly|daily|times|out of proportion|day|school|disproportionate); (irritable|angry|cross|grumpy) ~3 (most of the day|between|nearly every day|all day|every day|most days)`,
      es: `(rabietas|estallidos|explosiones) ~4 (semana|diari*|ira|desproporcion*|colera)?; (irritable|enfadad*) ~3 (casi todo|entre|cada dia|todo el dia)`,
    },
    premenstrual: {
      says: 'symptoms confined to the week before menses',
      en: `(premenstrual|pre-menstrual|luteal|pmdd); (before|prior to|ahead of) ~3 (period|periods|menses|menstruation|bleed|bleeding); (week|days) ~2 before ~2 (period|menses); (with|after|once|when) ~2 (period|menses|menstruation|bleeding|bleed) ~1 (starts|begins|onset|arrives|started)`,
      es: `premenstrual; antes de ~2 (regla|menstruacion|periodo); (con|al|tras) ~3 (regla|menstruacion|sangrado); fase lutea`,
    },
    postpartum: {
      says: 'onset after childbirth',
      lifetime: true,
      en: `(postpartum|post-partum|postnatal|post-natal|puerper*|perinatal); (after|since|following) ~2 (birth|delivery|childbirth|giving birth|labour|caesarean|baby); (gave birth|delivered); (weeks|days|months) ~1 (after|since) ~2 (delivery|birth|giving birth|baby); newborn; (her|the) baby ~4 (born|old|weeks|cry|cries|crying|harm*|feed*|breast*|crib|cot|bond*|sleeps|arrived|came); (bond|bonding) ~3 (baby|infant|newborn|daughter|son); breastfeed*`,
      es: `(posparto|postparto|puerper*|recien nacid*|lactancia); (despues|tras|desde) ~2 (parto|nacimiento|dar a luz|cesarea); (su|el) bebe; dio a luz`,
    },
    remission: {
      says: 'remission of earlier symptoms',
      en: `(in|full|partial|sustained) (remission|recovery); (symptom-free|symptom free|euthymi*|well for|has remained well|stable on|back to (her|his|their) usual self|fully recovered|no residual)`,
      es: `(remision|eutimi*|asintomatic*|recuperad*|estable desde|estabilizad*)`,
    },
  },
  profiles: MOOD_PROFILES,
};
