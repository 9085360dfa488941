import { psychosisEs } from './f20.es.features.ts';
import { motorEs } from './f20.es.motor.ts';
import { f25FeaturesEs } from './f25.es.features.ts';
import { highEs } from './f31.es.features.ts';
import { lowEs } from './f31.es.lows.ts';
import type { FeatureText } from './knowledge.ts';
import { withoutTokens } from './withoutTokens.ts';

const { immobile, posturing, negativism, 'restless-bursts': restlessBursts } = motorEs;
const { elated, 'short-sleep': shortSleep, 'fast-talk': fastTalk, racing } = highEs;
const { 'low-mood': lowMood, joyless, slowed, 'both-at-once': bothAtOnce } = lowEs;

/** What the bodily illness has done to mind and conduct. */
export const f06FeaturesEs: Record<string, FeatureText> = {
  persecution: psychosisEs.persecution!,
  immobile: {
    ...immobile!,
    exam: {
      ...immobile!.exam,
      thoughtContent: [
        'Contenido [inaccesible|cerrado], [a falta de palabras|sin querer escribir], [sin signos de miedo|una vez ojos de miedo].',
        '[Lo que piensa|El contenido] [no se sabe|queda sin decir], [sin respuesta|papeles en blanco].',
        'De sus pensamientos [nada transmite|solo habla el ceño], [creencias no explorables|a preguntar después].',
        '[Sin|Poco] acceso al contenido, salvo [un susurro de «casa»|un gesto], [nada más|a lo sumo].',
        'Contenido [no explorable hoy|abierto], [sin ideas raras previas|{relative} no sabe de creencias].',
      ],
      perception: [
        'Sin [gestos de escucha ni sobresaltos|signo de voces], [por lo que se ve|tras larga observación].',
        'Percepciones falsas [no preguntables|sin explorar], [la mirada no sigue nada invisible|no se sospechan].',
        'Percepción [no explorable|a preguntar después]; [solo se vuelve al ruido real|pupilas reactivas].',
        'No parece [oír ni ver|percibir] nada [ajeno a los demás|de más], [tras diez minutos|según la planta].',
      ],
    },
  },
  posturing: posturing!,
  negativism: negativism!,
  'restless-bursts': restlessBursts!,
  'restless-mood': withoutTokens(['blend', 'open-kind'], f25FeaturesEs['restless-mood']!),
  'low-mood': {
    ...withoutTokens(['both'], lowMood!),
    quote: [
      '«[Despierto y ahí está|Ya no puedo llorar]: [como arena mojada|todo gris].»',
      '«Hasta [respirar|contestar] pesa, [cada mañana|desde que enfermé].»',
    ],
  },
  joyless: joyless!,
  slowed: slowed!,
  elated: withoutTokens(['hypo'], elated!),
  'short-sleep': shortSleep!,
  'fast-talk': fastTalk!,
  racing: racing!,
  'both-at-once': bothAtOnce!,
  'bodily-cause': {
    now: [
      'Hace {known} se [diagnosticó|halló] {illness}, tras [semanas de|una temporada de] {signs}; [prueba decisiva|en las pruebas]: {finding}.',
      'En seguimiento por {team} a causa de {illness}, con {finding}; [presenta además|se le ven también] {signs}.',
      'Hay [buena|clara] constancia de {illness}: {signs} [en la historia|en los últimos meses] y, en las pruebas, {finding}.',
      'Antecedente de {illness} desde hace {known}, [en manos de {team}|en tratamiento con {remedy}]; [último control|consta]: {finding}.',
      '{Relative} [notó primero|habla de] {signs}; {team} [halló|confirmó] {illness} hace {known}, [por|gracias a] {finding}.',
      '[El informe|La carta] de {team} [confirma|describe] {illness} ({finding}); [en casa|en lo diario] lo [visible|que más se ve]: {signs}.',
    ],
    then: [
      'Constaba {illness} desde hacía {known}, con {finding} y {signs}.',
      '{Team} [había diagnosticado|venía tratando] {illness} [desde hacía {known}|en los últimos tiempos]: {finding}.',
      'Las pruebas del ingreso [confirmaron|mostraron otra vez] {finding}, [en línea con|propio de] {illness}.',
    ],
    better: [
      'El cuadro de base está [mejor controlado|en tratamiento] con {remedy}; [ceden|son más leves] {signs}.',
      'Con {remedy}, [lo físico|la enfermedad] [se ha calmado|es estable], [según {team}|con mejores pruebas].',
      '{Team} [informa|da cuenta] del buen efecto de {remedy}; [lo mental va detrás|mejoran cuerpo y mente].',
    ],
  },
  'time-link': {
    now: [
      'Antes de {it} no había [historia psiquiátrica|nada parecido]; el cambio [empezó|llegó] hace {duration}, [con las pruebas en su peor momento|al compás de la enfermedad].',
      'El cambio mental [siguió a|vino con] {it} [de cerca|en semanas], [hace {duration}|y dura {duration}], [en quien nunca tuvo algo así|sin episodio previo].',
      '[Los días malos de {it}|Los brotes] y [los malos ratos de la mente|los síntomas mentales] [coinciden|van juntos], [según el diario|como ve {relative}].',
      'El tiempo apunta a {it}: [primero lo físico, luego lo mental|nada antes], [{duration} hasta hoy|ya {duration}].',
      '{Relative} [dice|insiste en] que era [otra persona|alguien muy sano de ánimo] hasta {it}, [sin parientes con algo igual|y sitúa el cambio hace {duration}].',
    ],
    then: [
      'Los síntomas habían empezado [solo con {it}|después de {it}], {duration} antes, [sin nada similar previo|sin antecedentes].',
      'Antes de {it} [nunca se trató de la mente|estaba bien de ánimo].',
      '[Cuerpo y mente|Ambos] habían empeorado [juntos|en las mismas semanas], [según los registros|{duration} en total].',
    ],
    better: [
      'Al controlarse {it}, [bajaron los síntomas mentales|la mente se aclaró], [con días de retraso|como se esperaba].',
      'El [nexo|paralelo] con {it} se [mantuvo|vio] también en la mejoría, [semana a semana|en la hoja].',
      'Lo que queda [sigue a|va al paso de] {it}, [peor los días malos|y se espera que ceda].',
    ],
  },
  'sees-things': {
    now: [
      'Ve [animalillos en la cortina|niños en el pasillo|dibujos que corren por el suelo|a un extraño en el sillón], [sobre todo al anochecer|varias tardes por semana], [a todo color|mudos y como reales].',
      'De [noche|tarde] [esquiva un gato que no está|pone plato a una visita que nadie ve|saluda a caras de la pared], [no siempre con miedo|medio en broma].',
      'Las imágenes [van y vienen en minutos|duran hasta una hora]: [una procesión|caballos|una tapia], [con la conciencia clara|bien despiert(o/a)].',
      'Si se le pregunta, [después sabe que no son reales|no está segur(o/a) de que lo sean], [pero aparta la silla|y lo cuenta sin reparo].',
      '[Figuras|Luces y caras] [asoman en el borde de la vista|se paran junto a la cama], [sin voces|y se borran al encender].',
    ],
    then: [
      'Había visto [animales|figuras|niños] en el cuarto, [sobre todo al anochecer|despiert(o/a) y orientad(o/a)].',
      'Imágenes visuales [llegaban a diario|turbaban las tardes], [con conciencia clara|durante minutos].',
    ],
    better: [
      'Las imágenes son [raras|más cortas], [y las reconoce al momento|sin asustar ya].',
      'No ha visto [nada extraño en días|más que alguna sombra], [duerme con la luz apagada|y lo dice con alivio].',
    ],
    quote: [
      '«[Ahí están sentados otra vez|Han vuelto los pequeños]. [Sé que usted no los ve.|No dicen nada.]»',
      '«Es [como una película|tan claro como usted]. [Miro a otro lado y se va.|Viene con la tarde.]»',
    ],
    exam: {
      perception: [
        'Alucinaciones visuales [referidas|que siguen], [formadas y mudas|de animales y gente], [ninguna en la charla|la última ayer].',
        '[Figuras|Imágenes] [vistas anoche|del anochecer], [que pone en duda|medio creídas], [atención íntegra|sin obnubilación].',
        'Mira [al rincón|más allá de quien pregunta] [una vez|dos veces]; [un perrito|alguien de gris], [dice en calma|con un gesto].',
        'Falsas percepciones [de la vista|complejas], [de minutos|por la tarde], [resto claro|con conciencia clara].',
        '[Reconoce|Confirma] que ve lo que otros no, [poco tiempo|sin órdenes], [lo reconoce después|con poco miedo].',
      ],
    },
  },
  'hears-smells': {
    now: [
      'Nota [olor a goma quemada|música de un cuarto vacío|un coro que tararea|golpes en la pared], [que nadie más percibe|durante minutos].',
      'Suenan canciones viejas [como desde fuera|horas por la noche], [y se ha quejado de la radio del vecino|y ha buscado la radio].',
      '[Una voz l(o/a) llama|Un rumor de gente] [una o dos veces al día|al despertar], [sin órdenes ni comentarios|sin sentido].',
      'En la piel siente [un roce|hormigueo], [en reposo|al anochecer], [aunque no hay nada|y se sacude].',
      '[El olor a humo|Un gusto amargo] [llega sin origen|sale de la nada], [y revisa la cocina|y abre ventanas].',
    ],
    then: [
      'Había percibido [música|olor a quemado] [sin origen|minutos cada día].',
      '[Una voz que l(o/a) llamaba|Un tarareo] se oía [de noche|a ratos].',
    ],
    better: [
      'Música y olores [ya no están|son raros].',
      'De la voz y los golpes [nada ha vuelto|queda un murmullo], [a lo sumo en silencio|desde hace una semana].',
    ],
  },
  thefts: {
    now: [
      'Lo que falta —[llaves|gafas|cucharas|lápices]— [es robo|prueba que entran], [y esconde cosas|y ata los armarios].',
      'Acusa a [una ayudante|los de al lado|los repartidores] de [entrar de noche|cambiar objetos], [y monta guardia|y pide otra cerradura].',
      'A {relative} le atribuye [a veces un doble|complicidad], [idea nueva|impensable antes de {it}].',
      'La idea [de ser engañad(o/a)|de que (lo/la) envenenan con pastillas] [pasa de uno a otro|cambia de objeto], [firme mientras dura|con ira real].',
      '[Sombras en la persiana|Ruidos del ascensor] [alimentan la sospecha|le bastan de prueba], [cada tarde|los días malos de {it}].',
    ],
    then: [
      'Lo perdido era [un robo|obra de intrusos], [y ataba los armarios|con ira hacia quien ayudaba].',
      'Había [acusado a ayudantes|tomado a {relative} por un doble], [con convicción|sin admitir réplica].',
    ],
    better: [
      'Lo perdido se [busca sin hablar de robos|toma con humor], [casi siempre|otra vez].',
      'Las acusaciones [cesaron|son tibias], [deja entrar a quien ayuda|se fía de {relative}].',
    ],
  },
  'short-of-full': {
    now: [
      'Con todo, [apetito y sueño se mantienen|una broma le llega], [hay placer en pequeñas dosis|una mascota o una canción ayudan]; [no están todos los signos de la depresión|el cuadro es parcial].',
      'El bajón es [real pero incompleto|poco hondo a ratos]: [sin culpa ni ideas de muerte|el impulso aguanta hasta mediodía|concentración aceptable].',
      '[Se anima en compañía|Se deja alegrar|Disfruta de comer fuera], [una hora|de vez en cuando], [y vuelve la sombra|y se cansa].',
      'De los signos habituales [solo tristeza, cansancio y rumia|ánimo bajo y poco más] [aparecen|destacan], [pocos para un episodio pleno|con lo demás conservado].',
    ],
    then: [
      'El bajón había sido [parcial|incompleto], [con sueño y apetito|con horas buenas].',
      'No había [todos los signos|el cuadro completo] de una depresión, [con placer en parte|impulso aceptable].',
    ],
    better: [
      'La sombra [se aclara|mengua], [más horas buenas que malas|sonríe con facilidad].',
      'Casi ningún signo [queda|persiste], [cansancio ante todo|en días de lluvia].',
    ],
  },
  'full-low': {
    now: [
      'En conjunto es [un cuadro depresivo completo|el cuadro entero de un bajón hondo]: [ánimo, gozo, sueño, apetito e impulso|humor, peso, sueño, culpa y ritmo] [afectados|alterados], [a diario {duration}|cada día desde hace {duration}].',
      'Ha [perdido {4-8} kilos|dejado de tener hambre], [despierta a las cuatro|duerme mal], [se cree una carga|se culpa], [no se concentra|no tiene impulso], así {duration}.',
      'No se salva [una hora|una mañana]: falla [la comida|la esperanza|el sueño], [la ducha y las tareas exceden|el día se reduce a una silla], ya {duration}.',
      '[Culpa, despertar precoz y pérdida de peso|Lentitud, llanto y dudas de sí] [completan el cuadro|se añaden], [más de lo que explica la enfermedad|más que pena por {it}].',
    ],
    then: [
      'El cuadro era [un bajón pleno|completo]: [peso, sueño, impulso y esperanza|gozo, sueño, apetito] afectados {duration}.',
      'Había [perdido peso y sueño|vivido entre culpas], [sin impulso|con poca esperanza], {duration}.',
    ],
    better: [
      '[Sueño y apetito|Peso e impulso] [vuelven|mejoran], [el ánimo al final|con esperanza].',
      'Del bajón pleno [quedan|persisten] [cansancio y dudas|mañanas lentas], [menos cada semana|leves].',
    ],
  },
  alarm: {
    now: [
      'Sin aviso [sube el miedo|irrumpe el pavor]: [late el corazón, tiemblan las manos|falta el aire, flojean las piernas], [unos diez minutos|varias veces por semana], [también en reposo|en vela o al despertar].',
      'Todo el día hay [una alarma interior|un zumbido de temor], [sin objeto|pase lo que pase], [peor con {it} en activo|desde hace {duration}].',
      '[Pasea|No aguanta una comida sentad(o/a)|Se toma el pulso], [a la espera de algo terrible|en guardia ante la próxima oleada], [como nunca antes|ya {duration}].',
      'El miedo llega [a oleadas|como riada], [con sudor|con nudo en la garganta], [y acaba en llanto o agotamiento|y (lo/la) deja sin fuerza].',
      '[El autobús|La cola|Una puerta cerrada] [cuesta|lo desata], aunque [en casa también viene|ningún sitio es seguro].',
    ],
    then: [
      '[Oleadas de miedo|Una alarma constante] [llenaban los días|rompían el sueño], desde hacía {duration}.',
      'Había estado [temblando en guardia|con pavor], [con el corazón desbocado|sin objeto].',
    ],
    better: [
      'Las oleadas son [raras|débiles], [y pasan respirando despacio|desde {remedy}].',
      '[Aguanta una comida|Toma el autobús], [con la alarma baja|sin temor desde el mediodía].',
    ],
    quote: [
      '«Es [como una sirena|como fallar un escalón], [sin motivo|en mi propio sillón].»',
      '«Yo [no era miedos(o/a)|era quien calmaba a los demás]. [Manda el cuerpo.|Sale de dentro.]»',
    ],
    exam: {
      mood: [
        'Ánimo [ansioso|asustado], ["en alerta"|"como antes de un golpe"] en sus palabras.',
        '[Intranquil(o/a)|Con pavor], ["algo viene"|"el corazón no para"], [más en calma al final|apenas se alivia].',
        'Del ánimo: ["miedo al miedo"|"enchufad(o/a)"]; [tenso|temeroso].',
        'Humor [tenso|preocupado], ["nunca a gusto"|"alarma todo el día"], [sin tristeza|al borde del llanto].',
      ],
      behaviour: [
        '[Al borde de la silla|Le tiemblan las manos], [respira corto|se sobresalta con la puerta], [pregunta por el corazón|quiere la ventana abierta].',
        '[Se remueve|Se toma el pulso] [a ratos|una y otra vez], [frente sudorosa|rodillas inquietas], [cortés|busca seguridad].',
        'Inquiet(o/a), [retuerce un pañuelo|no se quita el abrigo], [le alivian los datos|ojos muy abiertos].',
        '[Hombros tensos|Manos frías], [miradas rápidas|traga saliva], [aguanta hasta el final|se levanta una vez].',
      ],
    },
  },
  'body-fear': {
    now: [
      'Cada ataque [va con|refleja] signos físicos: [pulso acelerado|temblor|rubor|palidez], [medidos por {relative}|anotados por {team}].',
      'El miedo [sube y baja con|sigue a] {it}, [no a las preocupaciones|más que a lo que ocurre], [según el diario|{team} coincide].',
      'Tranquilizar [sirve poco|ayuda un rato], pues [el cuerpo sigue dando la alarma|el corazón no para], [también en días calmos|hasta en la cama].',
      '[Evita escaleras|Dejó el café|Duerme incorporad(o/a)], [por si empieza|para no mover el cuerpo].',
    ],
    then: [
      'Los ataques [iban con signos físicos|seguían a {it}], [primero pulso y temblor|medidos].',
      'El cuerpo [daba la alarma|marcaba el paso], [la preocupación detrás|fuera cual fuera el día].',
    ],
    better: [
      'Pulso y temblor se han calmado, [y el miedo con ellos|tras {remedy}].',
      'El miedo [queda para los días malos de {it}|necesita ya un motivo].',
    ],
  },
  forgetful: {
    now: [
      '[Repite una pregunta en la hora|Pierde el bolso o la cartera a diario|Se le va el hilo de una serie], [nuevo en {duration}|desde hace {duration}], [le ayudan las listas|{relative} le recuerda].',
      'Los nombres [tardan|se escapan], [no retiene un trayecto nuevo|las citas piden nota], [lo antiguo está firme|el pasado es claro].',
      'Las pruebas dan [un descenso modesto|déficits leves] en [recuerdo diferido y velocidad|atención y planificación], [un escalón por debajo|bajo para sus estudios].',
      'Cocinar [tres platos a la vez|una receta nueva] o [las cuentas|un formulario] [le lleva el doble|pide revisión], [antes le era fácil|con errores].',
      'Piensa [más despacio|con menos soltura]: [pilla tarde los chistes|se pierde en una mesa con mucha gente|fallan dos tareas a la vez].',
    ],
    then: [
      'Memoria y velocidad habían [bajado algo|decaído un poco] en {duration}.',
      'Había [repetido preguntas|faltado a citas], [con ayuda de listas|según {relative}].',
    ],
    better: [
      'La memoria está [más firme|apoyada en listas], [pruebas algo mejores|sin más pérdida], [no como antes|velocidad aún reducida].',
      '[Usa bien el cuaderno|Falta a menos citas], [con deslices|igual de lent(o/a)].',
    ],
    quote: [
      '«La palabra está [en la punta de la lengua|detrás de una puerta], [llega una hora después|y doy un rodeo].»',
      '«[Lo apunto todo|Compruebo dos veces]. [Antes no era así.|Todavía me arreglo.]»',
    ],
    exam: {
      cognition: [
        'Orientad(o/a); [tres de cinco palabras|dos de cuatro palabras] al rato, [lent(o/a) en series|reloj con una corrección], [déficit leve|lenguaje bien].',
        '[Cribado justo bajo la norma|Leve descenso en el cribado]: [recuerdo|planificación|velocidad], [nombra y se orienta|las claves ayudan].',
        'Alerta y orientad(o/a), [recuerdo incompleto que mejora con claves|lent(o/a) al cambiar], [copia correcta|atención aceptable].',
        '[Pocos dígitos|Fluidez baja], [por lo demás adecuado|lugar y fecha], [advierte los fallos|se corrige].',
        'Cognición [algo reducida|con leve merma]: [recuerdo|ritmo|tareas dobles], [juicio diario conservado|conoce la actualidad].',
      ],
    },
  },
  'still-copes': {
    now: [
      'La vida diaria [sale sin ayuda|sigue en sus manos]: [vestirse, comidas, dinero|compra, teléfono, pastillas], [más despacio y con notas|con esfuerzo extra].',
      '[Conserva su autonomía|No precisa ayuda para lo diario], [listas en la puerta|alarmas en el móvil], [revisa los papeles|rutas sencillas].',
      'No hace falta [ayuda|supervisión], [solo más tiempo|aunque duele el orgullo], [y detecta los errores|y comprueba dos veces].',
      'Lo propio de su edad [lo hace|se mantiene], [con trucos y avisos|a menor ritmo], [aunque canse|{relative} observa].',
    ],
    then: [
      'Se [manejaba sol(o/a)|mantenía en lo diario], [con notas y tiempo|despacio].',
      'La autonomía [seguía|no se perdió], [con más esfuerzo|con recordatorios].',
    ],
    better: [
      'Lo diario [va sin ayuda|lo hace por sí], [usa notas|ritmo adaptado].',
      'La autonomía [está firme|se mantuvo], [con pastillero y calendario|rutinas simples].',
    ],
  },
  'even-conduct': {
    now: [
      'En el trato [no ha cambiado|es quien era]: [cortés, paciente, con interés|de genio parejo], [dice {relative}|sin estallidos].',
      'Sin [apatía, ira ni deambular|conducta extraña] [asociada|referida], [genio parejo|mismas costumbres].',
      'Conducta y [carácter|gustos] [son los mismos|no variaron], [coinciden los amigos|humor incluido].',
      '{Relative} no ve [cambio de carácter|a otra persona], [solo lentitud|salvo la memoria].',
    ],
    then: [
      'La conducta [seguía igual|no cambió], [solo la memoria|según todos].',
      'No hubo [estallidos ni apatía|cambio de carácter].',
    ],
    better: [
      'Conducta [pareja|como era], [en calma y sociable|como siempre].',
      'Sin [problemas de conducta|cambios de genio] [nuevos|en este tiempo].',
    ],
  },
  'changed-ways': {
    now: [
      'Además ha cambiado la conducta: [broncas por nada|palabrotas antes impensables|paseos al anochecer], [dice {relative}|y la casa se resiente].',
      '[Pasa horas sentad(o/a) si no se le mueve|Ya no le interesan las visitas|No toca sus aficiones], [no por tristeza, por indiferencia|y se encoge de hombros].',
      'El tacto [falla|se pierde]: [comenta a extraños|come del plato ajeno|bromea a destiempo], [sin apuro|nuevo en su vida].',
      '[La inquietud|La irritación] [llega al anochecer|sigue a cualquier petición], con [portazos|vueltas por la casa], [casi a diario|varias veces por semana].',
      '{Relative} [guarda las cerillas|acompaña a los recados], [pues el impulso va delante|porque salta], [aunque cumple las tareas|con lo diario conservado].',
    ],
    then: [
      'La conducta se había [vuelto más tosca|alterado], [sin genio ni tacto medidos|con apatía y broncas].',
      'Estaba [inquiet(o/a) al anochecer|indiferente y luego irritable], [como nunca|a diario].',
    ],
    better: [
      'Las broncas son [menos|más cortas], [con rutina y aviso|con tardes en calma], [la apatía cambia menos|aún hay que animar].',
      'La conducta [se encauza mejor|es más calmada], [tacto desigual|tarda más en saltar].',
    ],
    exam: {
      behaviour: [
        '[Interrumpe|Bromea fuera de lugar], [dos veces quiere irse|toca los objetos], [se reconduce bien|impaciente con las pruebas].',
        '[Indiferente|Con poca expresión], [se encoge de hombros ante el resultado|mira por la ventana], [responde a estímulos|poco por sí].',
        '[Irritable|Brusc(o/a)], [resopla con las tareas|maldice por lo bajo], [luego se disculpa|sin malicia].',
        '[Sin distancia|Familiar en exceso], [un comentario sobre la ropa|una mano en el brazo], [no lo advierte|se le corrige con tacto].',
      ],
    },
  },
  'spills-over': {
    now: [
      'Las lágrimas [se desbordan|saltan] con [una marcha en la radio|una palabra amable|una foto], [y paran en un minuto|y se siente ridícul(o/a)], [muchas veces al día|sin tristeza detrás].',
      '[Ríe y llora de un aliento|No contiene los sollozos], [más de lo que siente|sin proporción], [también con gente|lo que le avergüenza].',
      'Los sentimientos [se vuelcan|se le escapan]: [llora con las noticias y ríe por una cuchara|se conmueve con un anuncio], [así {duration}|y luego calma, como si nada].',
      'Basta [una pregunta de {relative}|el título de una película] para [un torrente|sollozar], [y cesa al cambiar de tema|cosa de segundos].',
      'El ánimo de fondo es [parejo|normal]; es la [expresión|descarga] la que [no tiene freno|va suelta], [explica|desde {it}].',
    ],
    then: [
      'Llanto y risa [brotaban sin control|se desbordaban], [sin proporción|muchas veces al día].',
      'Había [llorado por nimiedades|perdido el freno del sentir], [con ánimo de fondo parejo|durante {duration}].',
    ],
    better: [
      'Los desbordes son [raros|cortos], [y los corta una pausa o un sorbo de agua|semanales, no diarios].',
      '[Ve las noticias sin llorar|Habla de casa sin lágrimas], [casi siempre|en días buenos].',
    ],
    exam: {
      affect: [
        'Afecto [lábil|incontinente]: [lágrimas al nombrar su casa|risa súbita], [en segundos se va|sin ánimo acorde].',
        '[Llora|Ríe] [dos veces|tres veces], [cesa al cambiar de tema|se disculpa], [ánimo estable|breve].',
        'El sentir [se desborda|se mueve rápido], [basta un tono amable|ojos llenos], [luego sereno|no nombra pena].',
        'El freno emocional [es débil|falla], [solloza a media frase|corta una risita], [se repone al momento|con apuro].',
      ],
    },
  },
  'soon-spent': {
    now: [
      'Tras [media hora de charla|un recado|una ducha] queda [sin fuerzas|pálid(o/a) de cansancio], [y se tumba|y faltan palabras].',
      'El ruido y la luz fuerte [(lo/la) agotan|son demasiado], [y tiene el cuarto en penumbra|y acorta visitas].',
      'La fuerza [se acaba|cede] [sin aviso|a mediodía], [el descanso repone poco|con dolor de miembros], [a veces con mareo|tarda en rehacerse].',
      '[Planea una cosa al día|Cuenta sus fuerzas], [y paga si hace dos|más le costaría dos días de cama].',
    ],
    then: [
      'El agotamiento rápido [limitaba los días|seguía a todo esfuerzo], [ruido y luz en exceso|con poco descanso].',
      'Quedaba [sin fuerza tras lo pequeño|apt(o/a) para una sola cosa al día].',
    ],
    better: [
      'El aguante [crece|dura una hora], [con pausas|paso a paso].',
      '[Hace dos cosas al día|Anda hasta la tienda], [y luego descansa|menos pálid(o/a)].',
    ],
  },
  drained: {
    now: [
      'El cansancio [lo cubre todo|es constante], [propio de {it}|distinto del corriente], [aun tras dormir|desde las once].',
      '[Descansa tras cada tramo de escalera|Duerme dos siestas], [con miembros pesados|con poco aire].',
      'Tras el mediodía [empieza|hace] poco, [sin fuerzas ya|de puro cansancio].',
      '[La compra|Fregar] lo hace [sentad(o/a)|en dos veces], [con pausas|pues le falta fuerza].',
    ],
    then: [
      'El cansancio era [constante|pesado], [sin alivio con la siesta|desde {it}].',
      'La fuerza [acababa a mediodía|era poca].',
    ],
    better: [
      'Hay [más fuerza|menos cansancio], [una siesta al día|hasta la tarde].',
      '[Sube la escalera de una vez|Anda más lejos], [cansad(o/a) y content(o/a)|con un descanso].',
    ],
  },
  'broken-nights': {
    now: [
      'Sueño [roto|ligero], [en pie a las dos y a las cuatro|despierta a cada ruido], [más los días malos de {it}|con sueños vivos].',
      'Noches [cortas|inquietas], [una hora para dormirse|despiert(o/a) antes del alba], [con luz|con infusión en la cocina].',
      '[Despierta empapad(o/a)|Da vueltas a la almohada horas], [y de día cabecea|y a las cinco está en pie].',
      'Tarda [dos horas|hasta la una] en dormirse, [pensando en {it}|con la radio baja].',
    ],
    then: [
      'El sueño era [roto|corto], [con despertar a las cuatro|con sueños vivos].',
      'Las noches se habían [vuelto inquietas|acortado].',
    ],
    better: [
      'El sueño [se alarga|es más hondo], [seis horas seguidas|un despertar].',
      'Noches [en calma|más largas], [luz apagada|menos sueños].',
    ],
  },
  'illness-worry': {
    now: [
      '[Pregunta qué traerá {it}|De noche lee folletos], [como es natural|sin vivir pendiente de ello].',
      '[La próxima prueba|Una carta de {team}] [le inquieta|se espera con temor], [días antes|según {relative}].',
      'Vivir con {it} [cambió planes|es duro], [un viaje anulado|tareas cedidas], [y lo lamenta|con paciencia].',
      'La charla [vuelve a {it}|gira a las pruebas], [con preguntas en una lista|sobre todo qué quedará].',
    ],
    then: [
      'Le había [preocupado|pesado] {it}, [a la espera de pruebas|leyendo folletos de noche].',
      'El futuro con {it} [le inquietaba|ocupaba su mente].',
    ],
    better: [
      '[Habla con más calma de {it}|Hace planes con {it}], [resueltas las dudas|paso a paso].',
      'La preocupación por {it} [tiene su hora|es menor], [desde que {team} lo explicó|con mejores pruebas].',
    ],
  },
};
