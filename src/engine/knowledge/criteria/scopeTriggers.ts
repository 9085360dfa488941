import type { WordClasses } from '../../text/parsePattern.ts';
import type { TriggerGroup } from '../../text/scope.ts';

/** Words that many triggers share. */
export const SCOPE_CLASSES: WordClasses = {
  relative:
    'mother|father|parent|parents|mum|mom|dad|brother|brothers|sister|sisters|sibling|siblings|half-brother|half-sister|twin|' +
    'grandmother|grandfather|grandparent|grandparents|aunt|uncle|cousin|cousins|nephew|niece|son|daughter|relative|relatives|' +
    'husband|wife|partner|madre|padre|padres|hermano|hermana|hermanos|hermanas|abuelo|abuela|abuelos|tio|tia|primo|prima|' +
    'sobrino|sobrina|hijo|hija|familiar|familiares|esposo|esposa|marido|pareja',
  symptom:
    'hallucinat*|delusion*|symptom*|depress*|mania|manic|psycho*|anxi*|panic|voices|thoughts|ideas|obsession*|compulsion*|' +
    'alucinacion*|delir*|sintoma*|depresi*|ansiedad|panico|voces|ideacion',
  say:
    'report|reports|reported|say|says|said|state|states|stated|describe|describes|described|note|notes|noted|notice|notices|' +
    'noticed|observe|observes|observed|explain|explains|explained|tell|tells|told|confirm|confirms|confirmed|add|adds|added|' +
    'find|finds|found|see|sees|saw|seen|complain|complains|worry|worries|worried|concerned|believe|believes|think|thinks|' +
    'bring|brings|brought|accompan*|call|calls|called|recall|recalls|mention|mentions|mentioned|' +
    'refiere|refieren|dice|dicen|cuenta|cuentan|describe|describen|nota|notan|observa|observan|explica|confirma|relata|senala|' +
    'comenta|informa|aporta|acompana|trae|preocupada|preocupado',
};

/** Scope triggers in English and Spanish, written from the published descriptions of NegEx and ConText for psychiatric notes. */
export const SCOPE_TRIGGERS: readonly TriggerGroup[] = [
  {
    kind: 'negated',
    patterns: `denies|denied|deny|denying; no (evidence|sign|signs|indication|suggestion|history|trace|hint|features|symptoms|complaints|
      report|reports|mention|record) (of|for|that|suggesting)?; without (any|evidence|signs)? of?; absence of; free (of|from); negative for;
      never; not (have|had|having|experience|report|endorse|
      describe|hear|see|feel|meet) any?; (nothing|neither|nor|none); nada de; (falta|faltan) ~1 @symptom; (rules|rule|ruled|ruling) out; excludes; exclude; excluding;
      (do|does|did) not (meet|fulfil|support) ~3 for?; not consistent with; inconsistent with; rather than; instead of; not explained by;
      not (accounted for|attributable to|due to|better explained by); lacks; lack of ~1 @symptom; doubts|disputes; fails to (show|meet);
      niega|niegan|nego|negaba|negando; sin (signos|datos|evidencia|sintomas|indicios|antecedentes|historia) de;
      no (hay|existe|existen|presenta|presentaba|refiere|tiene|tenia|muestra|aparecen|aparece|describe|constan|consta|ha|han|se) (presentado|
      referido|tenido|habido|observan|observa|objetivan|objetiva|aprecian|aprecia|evidencian|detectan|encuentran)?; ausencia de;
      nunca (ha|tuvo|presento)?; jamas; ni; tampoco; se (descarta|descartan|descarto|excluye); descartad*; en lugar de; en vez de;
      no (cumple|reune); ningun|ninguna; nada ~3 (sugiere|indica|apunta|orienta|hace pensar|permite pensar); no (hay|existen|se (aprecian|observan|hallan|detectan|ven|encuentran)) ~1 (indicios|datos|signos|senales|rastro|muestras|sintomas|evidencia) de; no se (aprecian|observan|hallan|detectan|recogen|refieren|objetivan|constatan); (sin|ni) ~1 (indicios|datos|rastro|muestras|signos|huella); (nothing|little) ~3 (suggest|suggests|suggesting|suggested|indicates|indicating|point|points|pointing) ~1 (to|toward|towards)?; was not borne out; not borne out; (no|not) ~1 (picture|pattern|suggestion) of`,
  },
  {
    kind: 'negated',
    reach: 9,
    patterns: `no|without; sin; (has|have|had) (not|never) been; (is|are|was|were) (not|never) (a|found|seen|met|part)`,
  },
  {
    kind: 'negated',
    reach: 4,
    patterns: `not|isn't|wasn't|aren't|doesn't|didn't|don't|hasn't|haven't|hadn't; nobody|nowhere; hardly|rarely|seldom`,
  },
  {
    kind: 'negated',
    direction: 'after',
    reach: 6,
    patterns: `(is|are|was|were|has been|have been|being) (denied|absent|negative|excluded|unlikely|lacking); (is|are|was|were) (not|never)
      (present|reported|evident|found|elicited|endorsed|observed|seen|noted|described|detected|apparent|confirmed|part|met|a);
      (has|have|had) (not|never) (occurred|been|appeared|emerged|returned|existed|happened); (not|never) (present|reported|evident|found|elicited|endorsed|observed|seen|noted|described|apparent);
      (do|does|did) not (occur|appear|exist|feature|explain|account for); (is|are|was|were) not (enough|sufficient) to (explain|account for); (is|are|was|were|has been|have been) ruled out; ruled out|unlikely|denied|absent;
      (esta|estan|estaba|estaban|queda|quedan)? (ausente|ausentes|negado|negada|negados|negadas|descartado|descartada|
      descartados|descartadas|excluido|excluida); no (se|estan|esta|aparecen|aparece|constan|consta|existen) (observan|observa|objetivan|objetiva|aprecian|
      aprecia|refieren|detectan|presentes|presente)?; (is|are) (none|neither); (ni|no) (referid*|observad*|sospechad*|objetivad*|presentes|detectad*)`,
  },
  {
    kind: 'pseudo',
    patterns: `(not|no) only; no (increase|decrease|change|improvement|relief|further|longer|doubt|wonder|sooner|matter|less|different) in?;
      not (necessarily|certain|sure|just|merely|simply|yet|always|until); without (doubt|help|warning|reason|cause|trigger|provocation|stopping|telling|
      knowing|difficulty); no (idea|one|other|clear trigger|obvious trigger|reason|friends|energy|appetite|interest|control|hope|point|pleasure|joy|
      remorse|guilt|desire|motivation|drive|contact); never (stops|ends|sure|satisfied|enough|alone|finish*); none (of the|of) ~1 (treatments|medications|medicines|drugs);
      not ruled out; cannot be (ruled out|excluded); (does|do|did) not (deny|stop|help|go away|let up|remit|settle|subside|resolve|improve|exclude|rule out);
      (a|the|his|her|their|of|unforgivable|great|this|mortal) sin; sin (embargo|duda|motivo|causa|cesar|parar|ganas|energia|ayuda|
      razon|aviso|desencadenante); para no; (so as|in order) not to; no (solo|solamente|obstante|mejora|cede|cesa|puede|consigue|logra|mas|cabe duda);
      @relative (has|have|had|was|were|is|are|who|also|ha|han|le|la|lo)? @say; according to ~1 @relative; segun ~2 @relative; (with|to|by|for|from|of|con|a|de|por|para) (his|her|their|the|su|sus|el|la) @relative;
      (no longer|not) (able|enjoy*|want|sleep*|interested|feel*|care|eat*|go*|leave*|concentrat*)`,
  },
  {
    kind: 'hypothetical',
    patterns: `(risk|danger|chance|likelihood|possibility) (of|for); at risk (of|for); (should|if) (he|she|they|symptoms|any|there|new|the patient)
      ~3 (develop*|occur*|appear*|emerg*|recur*|return*|worsen*|persist*|experience*|notice*|hear*|become*|relaps*|arise*);
      (return|call|come back|seek help|contact|attend|present|ring|phone|emergency) ~4 (if|should|for); in case (of|he|she|they); in the event (of|that);
      (monitor|watch|watchful|screen|screened|screening|look|assess|observe|check|vigilant|alert) ~1 (for|against); (to|in order to)? rule out; r o; to (exclude|prevent|avoid) (a|any)? ~1 (relapse|@symptom);
      (educat*|warned|counsel*|advised|informed|information|leaflet|psychoeducation) ~2 (about|on|regarding|of); differential diagnos* ~1 (of|includ*)?; early (warning)? signs of; (prevention|prophylaxis) of;
      what to do if; (may|might|could) (develop|become|indicate|represent|evolve); (if|should|were|unless|whether) ~2 @symptom; (reconsider|revisit|re-evaluate|reassess|review the diagnosis) ~2 (if|should|for|were); (asked|questions) ~2 about; preguntad* ~3 por (el|la|los|las)?; (i|we|team|was|were|also)? considered; query; queried; differential; suspected of; previous impression of; (tested|screened|asked|questioned) (for|about) (bipolar|mania|psychosis|psychotic|ptsd|ocd|symptoms|hallucinations|trauma); whether (he|she|they|there) ~1 (has|had|is|are);
      riesgo de; si (aparece|aparecen|aparecieran|reaparece|reaparecen|presenta|presentara|empeora|surge|surgen|nota|hay|persiste|persisten); si ~4 (persistiera*|apareciera*|reapareciera*|empeorara*|volviera*|surgiera*|hubiera|notara*|presentara*|desarrollara*|tuviera*|continuara*);
      en caso de; vigilar|vigilancia|vigilando; descartar; (acudir|volver|consultar|llamar|avisar) ~3 si; (posibilidad|sospecha) de; prevencion de; signos de alarma`,
  },
  {
    kind: 'hypothetical',
    direction: 'after',
    reach: 9,
    patterns: `would (suggest|point|raise|prompt|mean|indicate|make|change|lead|warrant|call); were to (develop|appear|emerge|return|recur|persist)`,
  },
  {
    kind: 'pseudo',
    patterns: `(past|previous|prior|last) ~2 (day|days|night|nights|week|weeks|fortnight|month|months|year|years|few|hour|hours|quarter); (past|prior|previous) to; personal history of (violence|trauma);
      (ultimos|ultimas|pasados|pasadas) ~1 (dias|semanas|meses|anos); historia de ~1 (meses|anos|semanas|dias)`,
  },
  {
    kind: 'historical',
    patterns: `in (198*|199*|200*|201*|202*); at (the age of|age); (past|previous|prior|remote|personal|known|long)? history of; previously|formerly|past|prior|previous; in the past; used to; as a
      (child|teenager|boy|girl|student|youth); (in|during) (his|her|their)? (childhood|adolescence|youth|teens|twenties|thirties);
      antecedentes (personales)? de; previamente; en el pasado; de (nino|nina|joven|pequeno|pequena); (solia|solian); en (su|la) (infancia|adolescencia|juventud); historia de`,
  },
  {
    kind: 'historical',
    direction: 'after',
    reach: 8,
    patterns: `in the past; years ago|ago; in (his|her|their) (childhood|adolescence|youth|teens|twenties|thirties); as a (child|teenager|student); in
      (childhood|adolescence); (now|currently|since)? (resolved|remitted|in remission); en el pasado; anos atras; en (su|la) (infancia|adolescencia|juventud); ya
      (resuelto|resuelta|remitido|superado|superada)`,
  },
  {
    kind: 'other',
    patterns: `family (psychiatric|medical|mental health)? history of?; fh; fhx; family @relative; (family|familia) ~0 (psychiatric|hx|history|positive|notable|significant); @relative (has|had)? (alcohol|bipolar|depression|depressive|schizophrenia|anxiety|adhd|autism|ocd|dementia|alzheimer's|panic|psychosis|drinker|alcoholic|housebound|suicide|suicided|hanged|nervous|nerves); @relative with; @relative ~2 (suffered|suffers|diagnosed|treated|takes|took|
      died|hospitalised|hospitalized|committed|drank|drinks|experienced); antecedentes (psiquiatricos)? familiares de?; @relative con; @relative
      (padece|padecio|padecia|sufre|sufrio|sufria|diagnosticado|diagnosticada|fallecio|murio|bebia|tratado|tratada|ingresado|ingresada)`,
  },
  {
    kind: 'other',
    reach: 5,
    patterns: `@relative ~2 (had|has|have|was|were|also); @relative ~2 (tuvo|tiene|tuvieron|tenia|presento|era|es)`,
  },
  {
    kind: 'other',
    holdsSubject: true,
    patterns: `(his|her|their) ~1 @relative (also|once|often|always|never|sometimes)? (heard|hears|hallucinated|relived|relives|felt|feels|lost|lived|lives|struggled|struggles|
      attempted|overdosed|hanged|shot|killed|cut|harmed|drank|drinks|used|uses|smoked|smokes|injected|gambled|gambles|binged|purged|vomited|starved|restricted|refused|ate|
      checked|checks|washed|washes|hoarded|hoards|feared|fears|avoided|avoids|panicked|panics|relapsed|forgot|forgets|wandered|wanders|slept|sleeps|wept|cried|cries|spent|spends|
      became|becomes|stopped|startled|startles|withdrew|suffered|suffers);
      (su|la|el|un|una) ~1 @relative ~1 (estuvo|fue|estaba|oia|oyo|oye|veia|sufria|sufre|sufrio|padecia|padece|padecio|bebia|bebe|bebio|consumia|consume|creia|lloraba|
      temia|teme|evitaba|evita|comprobaba|lavaba|vomitaba|comia|dormia|perdio|revivia|intento|dejo)`,
  },
  {
    kind: 'negated',
    direction: 'after',
    reach: 2,
    patterns: `none|negative|nil|ninguno|ninguna|negativo`,
  },
  {
    kind: 'other',
    direction: 'after',
    reach: 7,
    patterns: `(in|on) (his|her|their|the|a|one|both|two|several) ~2 @relative; on the (maternal|paternal|mother's|father's) side; runs in the family; in the family; in
      first-degree|second-degree relatives; among relatives; en (su|la|el|un|una|varios) ~1 @relative; por (parte|via|rama) (de)? (la|el)? (madre|padre|materna|paterna); en la familia`,
  },
  {
    kind: 'stop',
    patterns: `but; however; although; though; nevertheless; yet; except; apart from; aside from; because; which; whereas; while; until; unless; despite; instead;
      due to; since; as he|she|they; secondary to; rather; still; now; today; pero; sin embargo; aunque; salvo; excepto; porque; mientras; sino; cuando; debido a; no obstante; a pesar de;
      ahora; actualmente; hoy; desde hace; tras`,
  },
  {
    kind: 'clause',
    patterns: `he|she|they|i|it|this|him|patient|client; the (patient|client|man|woman|boy|girl|child|teenager|student|family|mother|father); there (is|are|was|were);
      el|ella|ellos|paciente; (el|la) (paciente|joven|menor|nino|nina)`,
  },
  {
    kind: 'verb',
    patterns: `has|have|had|is|are|was|were|reports|reported|describes|described|endorses|endorsed|admits|admitted|states|stated|complains|says|said|feels|felt|hears|heard|sees|saw|
      believes|believed|sleeps|slept|eats|ate|cries|cried|drinks|drank|uses|used|worries|fears|avoids|continues|remains|presents|presented|shows|showed|wakes|woke|spends|spent|
      checks|washes|binges|vomits|appears|appeared|began|started|lost|lives|works|takes|became|becomes|gets|got;
      refiere|describe|presenta|presentaba|admite|reconoce|dice|siente|oye|ve|cree|duerme|come|llora|bebe|consume|teme|evita|continua|persiste|muestra|tiene|tenia|esta|estaba|ha|es|era|hay`,
  },
];
