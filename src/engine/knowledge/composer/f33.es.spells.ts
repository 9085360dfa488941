import type { CategoryText, FeatureText } from './knowledge.ts';
import { onlyWhen } from './onlyWhen.ts';

/** Signs that only F33 holds: the return itself, an open degree of remission, and lows of a few days each month; Spanish. */
export const f33FeaturesEs: Readonly<Record<string, FeatureText>> = {
  'came-back': {
    now: [
      '{Subj} [conoce este estado|lo reconoce]: [«ya está aquí otra vez»|lo mismo que la última vez], [ya hubo {earlier}|en la historia constan {earlier}].',
      'No es [la primera vez|algo nuevo]: hubo {earlier}, [con buena salud entre medias|con vida normal en los intervalos].',
      '{Relative} [vio las señales de siempre|lo supo enseguida]: [el silencio en la mesa, la cama sin hacer|la voz al teléfono], [como en bajones previos|igual que la última vez].',
      'Después de {freeTime} [bien|con buena salud], [ha vuelto el viejo bajón|el bajón ha vuelto], [que es lo que peor lleva|y con él el miedo a empezar de nuevo].',
      'El bajón actual [se parece a|es como] los anteriores ({earlier}), [quizá más hondo|en todos los puntos|esta vez con menos sueño].',
    ],
    then: [
      'Era [una recaída en lo conocido|algo ya vivido]: antes hubo {earlier}.',
      'Tras {freeTime} de salud había vuelto [el viejo bajón|lo de siempre].',
      'El estado era [conocido de otras veces|uno por el que ya había pasado].',
    ],
    better: [
      '{Subj} [dice que la mejoría se parece a la de la última vez|reconoce el giro de otras veces], [primero el sueño y después el impulso|paso a paso].',
      'Como [tras bajones previos|otras veces], [el apetito y la risa vuelven|la energía y el sueño vuelven] [antes que nada|en primer lugar].',
    ],
    quote: [
      '«[Creía que ya no volvería|Otra vez no, fue lo primero que pensé|Me sé este pozo de memoria]».',
      '«[Siempre creo que es la última|Siempre empieza despertándome a las cuatro|Estoy hart(o/a) de volver a empezar]».',
    ],
  },
  'degree-unclear': {
    now: [
      'Si [queda algo|hay restos] es [difícil de decir|incierto]: [no se repasaron sueño e impulso con detalle|responde distinto según el día].',
      '[Unas respuestas hablan de salud plena y otras de pequeños restos|Faltan detalles de sueño, impulso y confianza]; {subj} [«tendría que pensarlo»|lo deja abierto].',
      '{Subj} [dice estar «mejor»|dice que «ya pasó, creo»] y [no da detalles|no sabe decir hasta qué punto].',
      'Hasta dónde [llega la recuperación|se ha despejado] [no quedó establecido|sigue abierto], [pues se habló de cosas prácticas|por falta de tiempo].',
    ],
    then: ['Cuán completa era la recuperación quedó abierto.', 'No constaban detalles de lo que quedaba.'],
    better: [
      '[Mejor, en grado aún sin medir|Mejoría sin graduar]: [el cuestionario queda para la próxima|falta preguntar a fondo por sueño e impulso].',
      '{Subj} está [«bien, más o menos»|«al otro lado de la cuesta», según dice], [sin más detalle|faltan datos].',
      'En qué grado [se ha despejado|quedan restos] [se dejó para la próxima entrevista|no pudo aclararse].',
    ],
  },
  'few-days': {
    now: [
      'Los bajones [duran {2-4} días|acaban en {3-5} días] y [aparecen una vez al mes, más o menos|vuelven cada {3-5} semanas], [desde hace {duration}|ya van {duration}].',
      '[Cada mes, poco más o menos|Cerca de una vez al mes], durante {2-4} días, [se le viene encima|cae], [nunca llega a quince días|y después pasa]; así desde hace {duration}.',
      'El calendario de los últimos meses muestra [doce o más bajones en un año|un bajón cada mes], [de {2-4} días|ninguno de más de una semana][, sin fecha fija|].',
      '{Subj} cuenta [unos trece|una docena o más] en el último año, [de {2-4} días cada uno|todos de menos de una semana].',
    ],
    then: [
      'Durante {duration} había tenido bajones de {2-4} días [cada mes|casi mensuales].',
      'Desde hacía {duration} había [un bajón corto al mes|bajones mensuales de menos de una semana].',
    ],
    better: [
      'El último [duró día y medio|fue más corto de lo habitual], tras {5-7} semanas [sin ninguno|buenas].',
      'El calendario muestra [menos días grises|un solo bajón en dos meses].',
    ],
    quote: [
      '«[Tres días de infierno y se acaba|Viene como el mal tiempo|Cuando llego al médico ya estoy bien]».',
      '«[Nadie me cree, porque a la semana me estoy riendo|Cuento hasta cuatro y espero]».',
    ],
  },
  'deep-for-days': {
    now: [
      'Esos días [todo es negro|nada importa]: {subj} [no puede comer ni levantarse|llora, se culpa y no ve futuro], [tan mal como en un bajón largo|con todo su peso].',
      'Mientras dura, [ánimo, impulso y esperanza desaparecen a la vez|la tristeza es completa], y {subj} [se queda en la cama|avisa de que no va|no contesta a nadie].',
      'Son bajones [cortos pero hondos|breves y pesados]: [sin gusto, sin fuerzas, con reproches|sin sueño ni apetito y con mucha culpa].',
      'Esos días [es otra persona|no hay modo de llegar a (él/ella)], [entre lágrimas y lentitud|sin palabras y sin fuerzas], [según {relative}|como describe {relative}].',
    ],
    then: [
      'En los bajones desaparecían [la fuerza y la esperanza|el gusto y el impulso].',
      'Cada uno era [hondo|pesado], con [culpa y agotamiento|llanto y aislamiento].',
    ],
    better: [
      'Son [menos hondos|más planos]; {subj} [se levanta y se asea también entonces|sigue con su trabajo].',
      'En el último [comió, durmió y contestó llamadas|mantuvo medio día normal].',
    ],
    exam: {
      mood: [
        'Ánimo [bajo desde hace dos días|en mitad de un bajón, {2-3} sobre 10], [«pasará, pero hoy no»|«los días negros de siempre»].',
        '{Subj} dice que el ánimo está [«bien ahora, la semana pasada fue el pozo»|«subiendo desde ayer»].',
      ],
    },
  },
  'free-between': {
    now: [
      'Entre uno y otro {subj} está [del todo bien|tan alegre como cualquiera], [ríe, duerme y se mueve|ve a los amigos y hace planes].',
      '[A los dos días|Cuando pasa] [no queda nada|vuelve a la normalidad], [cosa que los demás no entienden|como si hubiera sido un sueño].',
      'Las semanas intermedias son [buenas|sin molestias], [nunca demasiado, sin euforia|con energía normal y nada más].',
      'No hay [tristeza de fondo|restos] en los intervalos: [sueño, impulso y ánimo en orden|el día a día marcha].',
    ],
    then: ['Entre medias estaba [bien|sin molestias].', 'Los intervalos eran [normales|buenos].'],
    better: [
      'Las temporadas buenas son [más largas|ya de {5-7} semanas].',
      'Entre medias está bien, [como siempre|y ya no espera el siguiente].',
    ],
  },
  'no-warning': {
    now: [
      '[Sin aviso ni desencadenante|Nada lo provoca]: [está ahí al despertar|viene de una hora a otra].',
      'No siguen [ningún ciclo|el ciclo mensual ni los acontecimientos], [como muestra el diario|según los registros].',
      '{Subj} [ha buscado causas en vano|no encuentra un patrón], [ni el tiempo ni el estrés|también en fines de semana y vacaciones].',
      '[Llega de golpe y de golpe se va|Se enciende y se apaga], [a menudo de la noche a la mañana|en horas].',
    ],
    then: ['No se halló desencadenante.', 'Llegaban sin aviso.'],
    better: [
      'Reconoce ya un primer signo, [cierto cansancio la víspera|un vacío que zumba].',
      '{Subj} [lo ve venir con un día|lo nota la víspera].',
    ],
  },
  'spell-sleep': {
    now: [
      'En el bajón el sueño [se corta a las tres|falla del todo] [y vuelve con el ánimo|y se recupera enseguida].',
      'Las noches de esos días son [cortas|en blanco], [y profundas en cuanto pasa|el resto, normales].',
      '{Subj} [se despierta a las cuatro la primera mañana|sabe por el despertar precoz] que ha empezado.',
      'Apetito y sueño [se van el primer día|fallan esos días] y [vuelven juntos|se recuperan igual de rápido].',
    ],
    then: ['El sueño fallaba en los bajones.', 'El despertar precoz marcaba el comienzo.'],
    better: ['El sueño aguanta [también en el último|todo el tiempo].', 'Una sola noche corta en el último.'],
  },
};

type Sections = Pick<
  CategoryText,
  | 'complaint'
  | 'arrival'
  | 'admission'
  | 'interval'
  | 'onset'
  | 'impairment'
  | 'past'
  | 'treatment'
  | 'formulation'
  | 'plan'
>;
const each = (templates: readonly string[]): readonly string[] => onlyWhen('brief-spells', templates);

/** Sections on lows of a few days, Spanish. */
export const shortSpellsEs: Sections = {
  complaint: each([
    '{Person} de {age} años que consulta por [bajones cortos y hondos|días negros] que vuelven [cada mes|una y otra vez] desde hace {duration}.',
    '«[Unos días al mes desaparezco|Nunca dura una semana, pero siempre vuelve]», dice {subj}, de {age} años.',
    '{Subj}, de {age} años, [ya no intenta explicarlo|está hart(o/a) de oír que se pasa]: desde hace {duration}, [bajones mensuales de días|bajones breves y graves] le cuestan mucho.',
    'Se remite por [bajones que van y vienen en días|días negros de repetición]: {person} de {age} años, [que acude en un intervalo bueno|con su calendario en la mano].',
    '{Relative} [pidió la consulta|apuntó las fechas]: con {age} años, [se hunde unos días cada mes|tiene bajones cortos desde hace {duration}].',
    'Tras {duration} de [bajones cortos|días borrados del calendario], (este/esta) {person} de {age} años quiere [saber qué es|que se haga algo].',
  ]),
  arrival: each([
    '{Person} de {age} años, [en el segundo día de un bajón|desde ayer en uno de sus bajones], que llega con {relative}, [que los conoce, pero no así|por lo desesperado de su estado].',
    '{Subj}, de {age} años, acude [por su cuenta|sin compañía] [en mitad de un bajón|al tercer día de un bajón negro], [el segundo del trimestre|uno de tantos en {duration}].',
    'En un día [se le hundió el ánimo|todo se volvió negro]: {person} de {age} años con estos bajones desde hace {duration}, que [esta vez no pudo esperar|pide ayuda antes de que pase].',
    '{Relative} [pidió ayuda|l(o/a) trajo] porque, con {age} años, [lloraba en el suelo|no hablaba], [en un bajón de los cortos|como en otros bajones breves].',
    '«[En tres días estaré bien, pero no aguanto los tres días|Pasará, lo sé, pero no esta noche]», dice al llegar (este/esta) {person} de {age} años.',
  ]),
  admission: each([
    '{Person} de {age} años que ingresó en [uno de sus bajones cortos|un bajón hondo de dos días], tras {duration} de [bajones mensuales|episodios así].',
    'El ingreso sirvió para [observar un bajón de principio a fin|pasar unos días peligrosos e iniciar la prevención] en (un/una) {person} de {age} años con bajones breves desde hacía {duration}.',
    'Después de [tres bajones en seis semanas|el bajón más hondo hasta la fecha], a sus {age} años, [aceptó ingresar|se acordó el ingreso]; los bajones de días se repetían desde hacía {duration}.',
    'Se admitió a (un/una) {person} de {age} años porque [los bajones cortos no dejaban de volver|peligraba su rutina por los bajones mensuales] desde hacía {duration}.',
    'Motivó el ingreso [un bajón repentino con derrumbe completo|un bajón de tres días], [de los conocidos desde hacía {duration}|el último de muchos en {duration}], en (este/esta) {person} de {age} años.',
  ]),
  interval: each([
    'improving :: [Un solo bajón, y corto,|{5-7} semanas sin bajones] desde el último contacto.',
    'improving :: {Subj} [refiere un bajón más suave|pasó el último sin perder un día], [«media tormenta»|para su propia sorpresa].',
    'worsening :: [Dos bajones en el mes|Los intervalos se acortan]; {subj} [perdió {4-6} días|se siente indefens(o/a)].',
    'fluctuating :: [Uno suave y otro malo|Un trimestre irregular] desde el último contacto; [sin patrón en el calendario|fechas tan imprevisibles como siempre].',
    '!improving :: Un bajón de {2-4} días desde el último contacto, [como se esperaba|puntual]; [hoy está bien|la visita cae entre bajones].',
    '!improving :: {Subj} [trae el calendario de ánimo|enseña el calendario]: [{2-4} casillas negras y las demás blancas|otra vez un bloque oscuro].',
  ]),
  onset: each([
    'acute-onset :: El primero [llegó sin más|cayó de la noche a la mañana] hace {duration}, [un día cualquiera|con buena salud], y [desde entonces se repiten|otros siguieron en semanas].',
    'gradual-onset :: Al principio [había algún día malo suelto|los días bajos se achacaban al cansancio]; en {duration} [se dibujó el patrón|se hicieron más hondos, no más largos].',
    'fluctuating :: Desde hace {duration} [los bajones llegan a intervalos irregulares|se alternan meses con dos y meses sin ninguno].',
    'worsening :: En {duration} [los bajones son más hondos|los intervalos pasaron de seis semanas a tres].',
    'improving :: {Duration} después del primero, [los peores meses parecen pasados|los intervalos se alargan].',
    'Empezaron hace {duration}, [sin hecho que lo explique|en una época tranquila].',
  ]),
  impairment: each([
    'employed :: Cada bajón cuesta {2-3} días de trabajo, [y ya hubo una charla con su superior|y le da fama de poco fiable].',
    'student/schoolchild :: [Los exámenes perdidos|Los días que falta cada mes] [bajan sus notas|ha de recuperarlos].',
    '{Subj} [ya no hace planes firmes|dice «quizá» a toda invitación], [pues cualquier fecha puede caer en un bajón|sin saber si estará bien].',
    '[Los amigos han dejado de llamar|Las relaciones sufren]: [silencio repentino de días|no contesta y luego está alegre].',
    'mild :: [Cumple casi todo también entonces|Casi siempre puede ocultarlos], [con el dolor de cabeza como excusa|a costa de agotarse].',
    'severe :: En el bajón [nada funciona|no puede quedarse (solo/sola)], [y {relative} se queda en casa|otros se encargan].',
  ]),
  past: each([
    '[Ningún bajón de dos semanas o más|Nunca un bajón largo]; [solo los cortos|solo de días], [tratado una vez con gotas|visto por dos médicos, ambas veces ya bien].',
    'Tratamiento previo: [una pastilla a dosis baja tres meses, sin efecto|terapia iniciada y acabada entre bajones].',
    '[Varias consultas, siempre después|Siempre bien el día de la cita]; [sin respuesta clara|l(o/a) mandaban a casa].',
    'Antes de estos bajones, [sin historia psiquiátrica|buena salud mental]; [nunca euforia|sin épocas de euforia].',
    '[Un tratamiento con magnesio|Unas vitaminas] y [yoga|unas vacaciones] [no sirvieron|no cambiaron el ritmo].',
  ]),
  treatment: each([
    'discharge-summary :: El bajón [pasó al tercer día|se levantó de la noche a la mañana], [como estaba previsto|tan de golpe como llegó]; se inició {drug} [como prevención|de todos modos].',
    'discharge-summary :: [Se creó un calendario|Se registraron los bajones], [se buscaron señales tempranas|describió al detalle las primeras horas] y [se escribió un plan para los días negros|{relative} participó].',
    'discharge-summary :: Las sesiones trataron [la vergüenza y las promesas rotas|cómo pasar tres días], [con habilidades para la crisis|y las aprovechó].',
    'discharge-summary :: [En {3-5} semanas de observación|En la estancia] se vio [un bajón con días buenos alrededor|un bajón entero], [sin causa física|con analítica normal].',
    'progress-note :: {Drug}, [desde hace {4-8} semanas|a diario], [pronto para juzgar por los intervalos|sin problemas de tolerancia].',
    'progress-note :: El plan para días negros [se usó una vez|está listo]: [llamar a {relative}, comidas ligeras, ninguna decisión|ninguna decisión, un paseo, una llamada].',
    'progress-note :: [Calendario de ánimo sin huecos|Siguen los registros diarios]; [sueño regular|sin alcohol] [a modo de prueba|desde hace dos meses].',
    'progress-note :: Las sesiones [se hacen entre bajones|tratan lo que dejan los bajones], [sobre todo la vergüenza|como reparar las citas fallidas].',
  ]),
  formulation: each([
    'Bajones [hondos pero cortos|breves y pesados], [casi mensuales|al menos doce al año], con [salud plena entre medias|semanas libres] y [sin relación con un ciclo|sin ciclo detrás]: [no un solo bajón largo|más que mal humor].',
    'Lo que [cuenta|distingue] es [el ritmo de días y no de semanas|la brevedad]; [sin euforias|los intervalos son simple salud].',
    '[El daño viene de lo imprevisible|Lo que más daña es no saber cuándo], [y la hondura añade riesgo|además de lo hondo de esos días].',
    'Ningún [hecho, fármaco ni enfermedad|desencadenante ni causa física] [los explica|se ha hallado]; [observarse es su fortaleza|{relative} es una ayuda firme].',
    '[En {duration}, siempre igual|Patrón estable en {duration}]: [caída repentina, días de desesperación, vuelta repentina|abajo en una noche, arriba en una semana].',
  ]),
  plan: each([
    '!discharge-summary :: [Calendario diario de ánimo|Calendario de bajones] [continúa|tres meses], [con sueño y alcohol|con señales tempranas].',
    '!discharge-summary !mild :: {Drug} [como prevención, seis meses al menos|a diario, a valorar por los intervalos], [no solo en los bajones|con inicio bajo].',
    '!discharge-summary :: Plan para días negros: [ninguna decisión, aviso a {relative}, comida lista|contacto diario y anular tareas pronto].',
    'mild !discharge-summary :: [Sin fármacos por ahora|Primero observar]: [calendario, sueño fijo y ejercicio|entrevistas sobre cómo pasar los bajones].',
    'emergency-note :: [Se queda con {relative} hasta que pase|Con compañía hasta que ceda]; [llamada diaria|contacto telefónico mañana y pasado].',
    'discharge-summary :: {Drug}, [a mantener|a diario], [revisar con el calendario en tres meses|el efecto se ve en meses].',
    'discharge-summary :: [Plan para días negros|Plan de crisis] [en mano|para casa], [{relative} tiene copia|con teléfonos].',
    'discharge-summary :: [Terapia quincenal|Sesiones entre bajones] [sobre vergüenza y planes|sobre señales tempranas], [avisar al trabajo o a la escuela si lo desea|traer el calendario].',
  ]),
};
