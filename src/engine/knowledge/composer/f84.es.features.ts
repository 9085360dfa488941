import type { FeatureText } from './knowledge.ts';

export const f84EsFeatures: Readonly<Record<string, FeatureText>> = {
  exchange: {
    now: [
      'La conversación [va|discurre] en un solo sentido: [expone|diserta], [no devuelve preguntas|apenas pregunta] y [no capta|pasa por alto] la [pausa|mirada] que cede el turno.',
      'La charla [informal|de ascensor] le [desconcierta|resulta ajena]; contesta a la [letra|pregunta exacta] y [calla|se detiene ahí].',
      'Según {relative}, [una buena noticia|un golpe] en casa no [recibe|suscita] [comentario|respuesta], [aunque|si bien] [quiere a los suyos|el apego es claro].',
      'child/adolescent :: Los juegos [de papeles|en grupo] [se rompen|fracasan] porque [dirige|fija] cada [frase|turno] y no [acepta|recoge] la idea ajena.',
      '!child/adolescent :: Las [indirectas|medias palabras] [se le escapan|no le llegan], y su [franqueza|falta de rodeos] [ofende|hiere] sin que lo [pretenda|busque].',
      '[Compartir|Enseñar] lo que le [gusta|alegra] es [raro|excepcional]; el consuelo [ni lo busca ni lo ofrece|lo da por regla, no por intuición].',
      'La ironía y las [bromas|mentiras piadosas] las [toma al pie de la letra|entiende en sentido literal], con [roces|malentendidos] [varias veces por semana|una y otra vez].',
    ],
    then: [
      'El trato con los demás había sido [unilateral|rígido] [desde siempre|desde pequeñ(o/a)], y antes del ingreso apenas [hablaba|respondía] fuera del [círculo íntimo|entorno familiar].',
      'Había [malinterpretado|tomado al pie de la letra] [bromas|comentarios] [tantas veces|de continuo] que el contacto se volvió [una carga|fuente de temor].',
      'El ir y venir de la charla [faltaba|costaba] de forma [visible|clara] en las primeras [entrevistas|citas].',
      '{Relative} [describía|refería] [monólogos largos|respuestas sin pregunta de vuelta] y [poca|escasa] atención a lo que [sentían|opinaban] otros.',
    ],
    better: [
      'Devuelve [una|alguna] pregunta si [se le recuerda|una tarjeta se lo indica]; la charla libre [sigue|continúa] siendo [trabajosa|unilateral].',
      'Las conversaciones con tema [claro|fijo] y final [marcado|previsto] [fluyen|van] mejor; las [bromas|frases hechas] siguen [fuera de su alcance|sin entenderse].',
      'Dice "no lo he [entendido|cogido]" en vez de [marcharse|callar], [aunque|si bien] el modo literal [permanece|es el de siempre].',
      'Con quien habla [claro|sin rodeos] aguanta [{10-20} minutos|más tiempo] de conversación; los [sobreentendidos|gestos] aún [se le pierden|le despistan].',
    ],
    quote: [
      '"[Quieren|Esperan] que adivine. [No puedo|Nunca he sabido]".',
      '"¿Para qué [preguntan|dicen] qué tal si [nadie escucha|no esperan respuesta]?"',
      '"[Contesté|Respondí] lo que [preguntaron|me dijeron]. Y [se enfadan|ponen mala cara]".',
      '"[Hablar|Charlar] es un [juego|baile] cuyas [reglas|normas] [dieron a los demás|no me llegaron]".',
    ],
    exam: {
      speech: [
        'Léxico [preciso|rebuscado], melodía [plana|peculiar], [monólogos|respuestas largas] si el tema le [conviene|atrae]; [no repregunta|apenas pregunta].',
        'Entonación [monótona|cantarina], volumen [alto|bajo] para la sala; respuestas [literales|a la letra].',
        '[Fluida|Clara] pero [poco modulada|plana]; [turnos|pausas] a destiempo [en dos ocasiones|repetidas veces].',
      ],
    },
  },
  cues: {
    now: [
      'La mirada es [breve|huidiza] o [fija|clavada], y [la cara|el gesto] y la voz [dicen|muestran] poco de lo que [siente|quiere].',
      'Los gestos son [escasos|pocos], [aprendidos|copiados] [tarde|de memoria] y [a destiempo|mal acompasados] con la palabra.',
      'Se [coloca|pone] [demasiado cerca|muy lejos] y no [advierte|lee] un [ceño|bostezo] ni un [paso atrás|vistazo al reloj].',
      'Las caras, salvo [el enfado franco|la risa abierta], [le dicen poco|se le escapan], [como observa|según] {observer}.',
      'child/adolescent :: [Lleva|Tira] del adulto por la [manga|muñeca] hacia lo que [quiere|busca] en vez de [mirar o señalar|pedirlo con los ojos].',
      '!child/adolescent :: [Mide|Calcula] el contacto ocular [contando segundos|con una regla], lo que le [cansa|agota] y [resulta|parece] [ensayado|estudiado].',
      'La sonrisa [no se devuelve|llega tarde]; los saludos faltan o suenan [rígidos|aprendidos].',
    ],
    then: [
      'La cara y el gesto habían dado [pocas pistas|poca noticia] de [su malestar|cómo estaba] hasta [la crisis|el ingreso].',
      'Al [llegar|ingreso] [rehuía los ojos|miraba más allá] de quien le hablaba, [sin|casi sin] gestos.',
      'Las señales ajenas se habían [malinterpretado|pasado por alto], con [choques|roces] en [los pasillos|la convivencia].',
      'Contacto ocular [ausente|huidizo] en las primeras [citas|jornadas], con [rostro|voz] sin [cambios|matices].',
    ],
    better: [
      'Las miradas [duran algo más|son más frecuentes] con el personal [conocido|de confianza], sin que se le [exijan|pidan].',
      'Dice [en voz alta|con palabras] lo que la cara [calla|no muestra], para [alivio|ayuda] de su entorno.',
      'Un [panel de emociones|cuadro de dibujos] [ayuda|sirve] donde la expresión no se lee; [interpretar|adivinar] caras sigue siendo [lento|costoso].',
      'La distancia se [guarda|respeta] con la regla del brazo [extendido|estirado]; los gestos [siguen|continúan] [escasos|contados].',
    ],
    exam: {
      behaviour: [
        '[Mira más allá|Apenas mira a los ojos], [sin|pocos] gestos, [girad(o/a) a la ventana|sentad(o/a) de lado]; [sigue|cumple] consignas [claras|sencillas].',
        'Contacto ocular [fugaz|ausente al hablar]; saludo [omitido|formal]; [no asiente|sin asentir] mientras escucha.',
        'Postura [rígida|torpe], ojos en [el suelo|la estantería], rostro [invariable|poco móvil] aunque cambie [el tema|el tono].',
      ],
    },
  },
  sameness: {
    now: [
      'Un cambio como {change} [provoca|desata] [malestar|gritos o bloqueo] durante [{2-4} horas|el resto del día].',
      'El día [sigue|tiene] un orden [fijo|estricto]: [el mismo plato|el mismo asiento], [el mismo camino|los mismos pasos], y saltarse algo [obliga a|significa] empezar de nuevo.',
      '{Relative} [prepara|anuncia] [con días|con calendario] {change}, porque si no se niega a [salir|seguir].',
      '[La comida|La ropa] se reduce a {3-7} [cosas|opciones] [iguales|idénticas] desde hace años.',
      'Las [normas|reglas] se cumplen [a rajatabla|sin excepción], y quien las [dobla|salta] le [altera|indigna].',
      'Antes de {change} hace la misma pregunta [hasta|unas] {10-30} veces.',
      '[Dejar|Cortar] una tarea sin [acabarla|cerrarla] es [casi imposible|insufrible]; cada [cambio de actividad|transición] [cuesta|lleva] {20-40} minutos.',
    ],
    then: [
      'Algo tan pequeño como {change} había [desatado|traído] [días|lo peor] de [malestar|negativas].',
      'Las rutinas habían [crecido|avanzado] hasta que [comer|lavarse] y [dormir|salir] [dependían|pendían] de ellas.',
      'Cualquier [desvío|salto] del [orden|plan] [acababa|terminaba] en [bloqueo|estallido] [casi a diario|en casa].',
      'La [exigencia|necesidad] de que nada cambiara había dejado a la [familia|convivencia] sin [margen|aire].',
    ],
    better: [
      'Los cambios [anunciados|preparados] se [toleran|aceptan] con un [plan escrito|plan en imágenes]; los [imprevistos|repentinos] aún l(o/a) [descolocan|alteran].',
      'Tras {change} el malestar [duró|ocupó] {15-40} minutos [y no|en lugar de] horas.',
      'La necesidad de orden [sigue|es la misma], pero [dos|tres] [pasos|partes] del día ya [pueden variar|se intercambian].',
      '[Usa|Lleva] un horario [visual|escrito] y [tacha|mueve] tareas [con calma|sin protestar].',
    ],
    quote: [
      '"Si [una cosa|el orden] cambia, el día [entero|ya] está [roto|mal]".',
      '"Tengo que [saberlo|verlo] [antes|primero]. [Siempre|Cada vez]".',
      '"Las [sorpresas|prisas] me [duelen|hacen ruido] [en la cabeza|por dentro]".',
      '"El [martes|viernes] toca [pasta|biblioteca]. No puede [ser otra cosa|cambiarse]".',
    ],
    exam: {
      thoughtProcess: [
        '[Concreto|Literal], [rico en detalle|minucioso], [ordenado|lógico]; [le cuesta|tarda en] [dejar|cambiar] el tema.',
        '[Coherente|Con orden], vuelve a [un tema|el horario] [tras cada rodeo|hasta zanjarlo].',
      ],
    },
  },
  'late-speech': {
    now: [
      'Las primeras palabras [llegaron|aparecieron] [a los dos años y medio|cerca de los tres], y las frases [pasados los cuatro|más tarde], [recuerda|cuenta] {elder}.',
      'child/adolescent :: [Repite|Hace eco de] preguntas o [diálogos|frases] de películas y dice "tú" [por "yo"|cuando habla de sí] si está [cansad(o/a)|nervios(o/a)].',
      'El lenguaje [empezó|arrancó] tarde, con [ecos|frases hechas], tras una larga etapa [sin señalar|de silencio].',
      '!child/adolescent :: Consta [logopedia|atención temprana] en la etapa preescolar: a los tres años [usaba|tenía] [menos de|solo] {5-15} palabras.',
      'Las frases [tomadas|copiadas] de [películas|manuales] aún [suplen|sustituyen] a las propias [con prisa|bajo tensión].',
      'De [pequeñ(o/a)|bebé] no [respondía a su nombre|señalaba] ni [hablaba|decía palabras], y se [estudió|revisó] la audición, [normal|sin hallazgos].',
      '{Elder} [describe|refiere] un balbuceo que [se estancó|no avanzó], [sin|y falta de] frases de dos palabras [hasta tarde|a su edad] y [rabietas|llanto] por no hacerse entender.',
    ],
    then: [
      'En la historia constaban primeras palabras [hacia los tres años|pasados los dos] y [años de logopedia|frases en eco].',
      'Bajo [tensión|presión] había vuelto a las frases [prestadas|en eco], [huella|resto] de un lenguaje [tardío|lento].',
      'El habla había [empezado|arrancado] tarde, y antes del ingreso se le [cortaba|apagaba] de nuevo [por horas|a ratos].',
    ],
    better: [
      'Las frases propias [acompañan|relevan] a las [prestadas|hechas] [con más frecuencia|cuando hay calma]; el [comienzo tardío|retraso inicial] [se nota aún|sigue ahí].',
      'Un [tablero|cuaderno] de imágenes le ayuda a [pedir|decir] lo que necesita si [se atasca|faltan palabras].',
      'Las [peticiones|necesidades] se [dicen|expresan] [antes|más a menudo], en frases [cortas|sencillas].',
    ],
    exam: {
      speech: [
        'Frases [cortas|hechas], [eco del final|repetición] de las preguntas, tono [plano|cantarín]; comprende órdenes [simples|claras].',
        'Frases [aprendidas|de guion], voz [alta|aguda], alguna palabra con [uso propio|sentido raro].',
        '[Entrecortada|Formal] en lo espontáneo, [fluida|suelta] en [listas|frases hechas]; acento [peculiar|uniforme].',
      ],
    },
  },
  moves: {
    now: [
      '[Aletea|Sacude] las manos, [se mece|anda de puntillas] y [hace girar|alinea] [tapones|objetos pequeños] cuando [se emociona|está a solas].',
      '[Mira|Inclina] [ruedas|tapas] [muy cerca|por el rabillo del ojo] durante [minutos|largos ratos].',
      '{Observer} [señala|menciona] [balanceo|movimiento de dedos] en las esperas o [con ruido|si hay gente].',
      '!child/adolescent :: [A solas|En casa] [se mece|sacude las manos], cosa que [contiene|reprime] en público con [esfuerzo|gran desgaste].',
      'Las [filas|series] de [monedas|cartas] van en [orden exacto|el mismo orden], y tocarlas [no se permite|obliga a rehacerlas].',
      'Antes de [dormir|salir] [golpea|roza] cada [marco|botón] [por turno|un número fijo de veces] y [tararea|murmura].',
    ],
    then: [
      'El [balanceo|aleteo] había [llenado|ocupado] [horas|buena parte] del día antes del ingreso.',
      'Los [movimientos|giros de objetos] de siempre habían [aumentado|crecido] con la [tensión|falta de calma].',
      'Los primeros días [caminaba en círculo|se mecía] y [frotaba|agitaba] los dedos [sin pausa|horas enteras].',
    ],
    better: [
      'El [balanceo|aleteo] aún [aparece|vuelve] con la [alegría|tensión] y se [respeta|deja estar]; ya no [dura horas|desplaza las comidas].',
      'Un [columpio|anillo giratorio] y las pausas [fijas|pactadas] dan [sitio|cauce] a los movimientos, y las tareas [se acaban|siguen].',
      'Los movimientos de manos [persisten|continúan], más [breves|fáciles de dejar] si [se le llama|se ofrece un descanso].',
    ],
    exam: {
      behaviour: [
        '[Aletea|Sacude las manos] [dos veces|con cada novedad], [se mece|oscila] al [esperar|escuchar] y [para|se calma] con [un lápiz|una pieza] en la mano.',
        '[Alinea|Ordena] los [lápices|cubos] de la mesa, [va de puntillas|rodea la silla], miradas [breves|de lado].',
      ],
    },
  },
  'early-speech': {
    now: [
      'Habló [a tiempo|pronto], con frases [completas|enteras] antes de los tres años, y aprendió a leer [por su cuenta|a los cuatro].',
      'El vocabulario [siempre|desde niñ(o/a)] fue [de adulto|superior a su edad], y [las pruebas|los estudios] muestran un razonamiento [bueno|alto].',
      '{Elder} [recuerda|describe] una criatura que [hablaba como un libro|usaba palabras largas] pero [no charlaba|soltaba discursos].',
      '[Autonomía|Curiosidad] y lenguaje [crecieron|maduraron] [sin retraso|como en los demás]; lo que [fallaba|chirriaba] era [el recreo|la compañía].',
      'En los estudios, [datos y cálculo|las ciencias] [sin esfuerzo|con buena nota]; [mal|flojo] solo en [los trabajos en grupo|lo que pedía equipo].',
      'La cartilla [infantil|de salud] [recoge|anota] frases de dos palabras [antes de los dos años|a los veinte meses] y nada tardío en [vestirse|la autonomía].',
    ],
    then: [
      'La historia [mostraba|recogía] habla [a tiempo|temprana], [buena cabeza|buenas notas] y soledad en cada [grupo|patio].',
      'La inteligencia nunca había sido [el problema|motivo de duda]; las frases llegaron [pronto|a su edad].',
      '{Elder} [insistió en|confirmó] un lenguaje [puntual|precoz] y [libresco|adulto] [mucho antes|años antes] de la crisis.',
    ],
    better: [
      'Su [dominio del lenguaje|buena memoria] [se aprovecha|sirve] en acuerdos escritos y en [estudiar|aprender] normas sociales [por texto|como un temario].',
      'La capacidad intelectual [sostiene|apoya] los avances: [analiza|repasa] las escenas [después|paso a paso], pues la intuición [no llega|sigue faltando].',
      'Con la [lucidez|inteligencia] de siempre, [explica|escribe] lo que le [ayuda|conviene].',
    ],
    exam: {
      cognition: [
        '[Alerta|Despiert(o/a)] y orientad(o/a); vocabulario [amplio|muy por encima de la media], memoria de [fechas|detalle] [llamativa|excelente].',
        'Orientad(o/a), [rápid(o/a)|exact(o/a)] en [cálculo|razonamiento verbal]; [interpretar|leer] una escena con personas le [cuesta|lleva tiempo].',
        'Buen [nivel|rendimiento] en [la charla|pruebas breves], [se pierde|duda] si se pregunta qué [siente|pretende] un personaje.',
      ],
    },
  },
  absorbed: {
    now: [
      'Dedica {2-4} horas [al día|diarias] a {interest}; [recita|conoce] [detalles|listas] que [casi nadie|nadie más] [buscaría|pide].',
      'Toda [conversación|visita] [vuelve|lleva] a {interest} en [minutos|pocas frases].',
      '[Reúne|Archiva] [datos|fichas] sobre {interest} y [se hunde|se descompone] si [se le aparta|no puede seguir].',
      'El sueño y [las comidas|el aseo] [ceden|quedan atrás] ante {interest} [los fines de semana|por la noche].',
      '{Observer} [dice|advierte] que su dedicación a {interest} [desplaza|arrincona] [lo demás|lo compartido].',
      'Lo que sabe de {interest} [asombra|impresiona]; si a otros les [sirve|interesa] le [da igual|pasa inadvertido].',
    ],
    then: [
      'En las semanas previas, {interest} [ocupaban|llenaban] [días y noches|toda su actividad].',
      'Verse apartad(o/a) de {interest} había [traído|causado] [desesperación|la última disputa].',
      'Se había [encerrado|aislado] con {interest} y [descuidaba|dejaba] [comidas|lo demás].',
    ],
    better: [
      'Para {interest} hay hora [fija|pactada] y [un temporizador|una alarma] la cierra; la pasión [sigue intacta|permanece].',
      'Un [club|grupo pequeño] dedicado a {interest} le da un trato [llevadero|grato].',
      'Pregunta [antes|primero] si al otro le [apetece|interesa] oír de {interest}, [casi siempre|si se le recuerda].',
    ],
    quote: [
      '"Con {interest} [sé|veo] dónde va [todo|cada cosa]".',
      '"Nadie me [cansa|miente] cuando [leo|pienso] en lo mío".',
      '"Podría hablar de {interest} [horas|toda la noche]. Ya lo [he hecho|hago]".',
    ],
    exam: {
      thoughtContent: [
        'Gira en torno a {interest}, [sin|no hay] ideas [extrañas|irreales]; se le reconduce [con esfuerzo|a un coste].',
        'Los [datos|detalles] sobre {interest} [dominan|llenan] la charla; nada [delirante|persecutorio].',
        'Vuelve a {interest} [{3-5} veces|sea cual sea la pregunta], [aun sabiendo|avisad(o/a) de] que [no venía al caso|desvía].',
      ],
    },
  },
  incomplete: {
    now: [
      'Los primeros años están [mal|poco] documentados, y lo [conocido|que hay] no [aclara|permite fijar] si los signos [empezaron|estaban] antes de los tres.',
      'Las conductas [repetitivas|de rutina] son [pocas|leves] y [van y vienen|se borran], mientras lo social está [claramente|a las claras] [tocado|afectado].',
      'Una parte de lo [esperable|habitual] [falta|no llega], aunque la dificultad [diaria|cotidiana] es [real|patente].',
      'Algunos signos se [vieron|notaron] más tarde [de lo usual|de lo corriente], [ya en edad escolar|hacia los nueve años], y nunca [todos juntos|en conjunto].',
      'Los relatos de [distintas fuentes|dos épocas] [discrepan|no casan], y el cuadro [queda abierto|no se encasilla].',
      'En la [entrevista|observación] estructurada la puntuación quedó [algo|un poco] por debajo [del corte|del umbral], con [necesidad clara|carga social real].',
    ],
    then: [
      'Los signos previos eran [reales pero parciales|incompletos]: [roce|esfuerzo] social con [pocos|escasos] hábitos fijos.',
      'Valoraciones [anteriores|antiguas] [dejaban|habían dejado] el cuadro abierto, por falta de datos [de la infancia|tempranos].',
      'En los primeros días el equipo [vio|anotó] [parte|algunos] de los signos [con claridad|a diario]; otros, [nunca|en ningún momento].',
    ],
    better: [
      'El cuadro [sigue|permanece] [parcial|abierto], y los apoyos se [eligen|dan] [por necesidad|según lo que hace falta], no por el nombre.',
      'Lo que [falta|no aparece] no ha variado; lo [presente|que hay] [pesa|estorba] menos [con ayuda|en calma].',
      'Más [observación|historia] dirá; [mientras|por ahora] los [ajustes|apoyos] [sirven|funcionan].',
    ],
  },
  senses: {
    now: [
      '{Sound} le [duele|resulta insoportable]; [se tapa los oídos|se marcha] y tarda [una hora|mucho] en [reponerse|calmarse].',
      'Estímulos [corrientes|diarios] como {sound} [cortan|acaban con] [las salidas|las compras].',
      'El [dolor|frío] [apenas lo nota|lo comenta poco], mientras que {sound} l(o/a) [echa|saca] de la [sala|habitación].',
      '[Huele|Acaricia] [telas|superficies] y [busca|prefiere] [la presión fuerte|mantas pesadas]; {sound}, en cambio, le [repele|espanta].',
      'Va con [cascos|gafas oscuras] a todas partes por culpa de estímulos como {sound}.',
    ],
    then: [
      'La sobrecarga por {sound} había [precedido|desatado] casi todos los [estallidos|bloqueos].',
      'Al principio {sound} l(o/a) [llevaba|mandaba] [al cuarto tranquilo|tras una cortina].',
      'Por {sound}, [el autobús|el comedor] era [impracticable|imposible] desde hacía semanas.',
    ],
    better: [
      'Con [cascos|un cuarto tranquilo] [tolera|aguanta] {sound} [{10-20} minutos|un rato].',
      '[Sale|Se aparta] [a tiempo|antes de la sobrecarga]; la sensibilidad [es la misma|no ha cambiado].',
      'La luz [suave|baja] y los avisos de {sound} han [reducido|recortado] los [bloqueos|malos ratos].',
    ],
    quote: [
      '"Ese ruido es como [arena|agujas] en los [oídos|sesos]".',
      '"[Oigo|Me llega] todo a la vez, nada [se queda atrás|baja]".',
      '"Las [etiquetas|costuras] [rascan|queman]. [De verdad|No es manía]".',
    ],
  },
  alone: {
    now: [
      'child :: En el recreo [recorre|sigue] [la valla|las líneas pintadas] a solas y [busca|prefiere] a [los adultos|los más pequeños].',
      'adolescent :: El recreo lo pasa en [la biblioteca|los baños]; [las invitaciones|los mensajes del grupo] [cesaron|se apagaron].',
      'adolescent :: En clase se han [reído|burlado] de (él/ella) y lo [supo|notó] [días después|tarde].',
      'child :: Quiere [una amistad|jugar], pero entra [mandando|corrigiendo las reglas].',
      '!child/adolescent :: El trato [dura|vive] lo que dura [la tarea|el tema común]; las amistades [se apagan|se pierden] [sin riña|sin que lo note].',
      '!child/adolescent :: [Estudia|Copia] las frases y [gestos|modos] ajenos para [pasar inadvertid(o/a)|no llamar la atención] y acaba [vací(o/a)|agotad(o/a)].',
      '!child/adolescent :: De [fiestas|reuniones] se marcha a la [media hora|hora] y [pasa|necesita] [un día|dos días] [en la cama|a oscuras].',
      'child/adolescent :: Hay [burlas|vacío] en [el patio|los juegos] [cada semana|a menudo], y responde con [desconcierto|huida].',
    ],
    then: [
      'Llevaba [meses|casi un año] en soledad, [deseando|aunque quería] una sola amistad.',
      'Los intentos de [unirse|hacer amistades] habían [fallado|salido mal], con malentendidos [por ambas partes|mutuos].',
      'Antes del ingreso el trato se [reducía|limitaba] a {relative}.',
    ],
    better: [
      'Ve [cada semana|con regularidad] a una persona con quien comparte [un juego de mesa|una afición]; los grupos [siguen siendo demasiado|aún los evita].',
      '[Asiste|Va] a un grupo [pequeño|tranquilo] [media hora|para una actividad] y luego [descansa|se retira] como se pactó.',
      'Elige estar a solas como [descanso|reposo], menos como [huida|derrota].',
    ],
    quote: [
      '"La gente me [gusta|va bien] de [una en una|uno en uno]".',
      '"[Hago un papel|Finjo] todo el día y luego [me apago|no queda nada]".',
      '"Los demás [tienen|llevan] un [guion|manual] que [no veo|no me dieron]".',
    ],
  },
  'hand-loss': {
    now: [
      'El uso útil de las manos, [presente|logrado] el primer año, se perdió [desde|a partir de] {since}: ya no [coge|sujeta] [la cuchara|los juguetes].',
      '{Relative} [recuerda|cuenta] que de bebé [comía galletas sola|cogía migas]; [hoy|ahora] todo [se lo dan|pasa por manos ajenas].',
      'Los objetos [puestos|dejados] en la palma [caen|se le caen]; en vez de [señalar|alcanzar], [mira|se inclina].',
      'No puede [sostener un vaso|pasar una página], aunque [consta|hay vídeos de] una pinza [fina|buena] antes de {since}.',
      '[Vestirla|Darle de comer] y [asearla|llevarla al baño] exige ayuda [total|mano sobre mano] desde que las manos [perdieron|dejaron] su [destreza|función].',
      'La prensión [aprendida|ganada] de bebé [desapareció|se fue] en [meses|semanas] y no ha [vuelto|regresado].',
    ],
    then: [
      'Perdido el uso de las manos desde {since}, dependía de otros en cada [comida|bocado].',
      'Antes del ingreso era incapaz de [sujetar|coger] nada [más de unos segundos|por sí misma].',
      '{Relative} [refirió|describió] la pérdida [antigua|temprana] de la prensión, [sin cambios|igual] desde hace [años|tiempo].',
    ],
    better: [
      'Con [férulas|apoyo en el brazo] [toca|pulsa] un botón grande [alguna vez|dos veces por sesión]; la destreza [no vuelve|sigue perdida].',
      '[Acepta|Tolera] mejor que se le [guíe|lleve] la mano al [comer|peinarse]; la pérdida manual [se mantiene|persiste].',
      'Las comidas [llevan|duran] {20-30} minutos con [líquidos espesados|mejor postura]; las manos siguen sin [función|uso].',
    ],
    exam: {
      cognition: [
        'Despierta; el nivel no se puede [medir|valorar] sin [palabras ni manos|manos]; [elige|escoge] entre dos imágenes [con los ojos|mirando].',
        '[Alerta|Vigil]; pruebas formales [inviables|imposibles], interés [visible|claro] por [las caras|la música].',
      ],
    },
  },
  'hand-moves': {
    now: [
      'Se [retuerce|frota] las manos en la [línea media|mitad del pecho] [casi sin pausa|mientras está despierta], como si [se lavara|exprimiera].',
      'El [retorcimiento|palmoteo] y el llevarse las manos a la boca [se repiten|siguen] [todo el día|horas] y [cesan|desaparecen] al dormir.',
      '[Entrelaza|Enlaza] los dedos [ante el pecho|bajo la barbilla], más [fuerte|deprisa] con la [emoción|tensión], y la piel está [roja|húmeda].',
      '{Observer} [describe|ve] movimientos de [lavado|amasado] de ambas manos siempre que está despierta.',
      'Morder o [golpear|chupar] las manos ha dejado [callos|nudillos doloridos], que se [protegen|alivian] con [guantes|férulas blandas].',
      'Las dos manos se mueven [a la vez|con el mismo patrón], [apretadas|juntas] ante el cuerpo, y se separan solo [segundos|si se las sujetan].',
    ],
    then: [
      'El [retorcimiento|lavado] de manos había [aumentado|crecido] hasta [abrir|herir] la piel.',
      'Los primeros días [frotaba|retorcía] las manos o las [mordía|chupaba] [sin cesar|de continuo].',
      'El movimiento de las manos [estorbaba|impedía] [las comidas|conciliar el sueño] desde hacía semanas.',
    ],
    better: [
      'El frotamiento [sigue|persiste], más [lento|suave] con [música|una mano sujeta]; la piel ha [cerrado|curado].',
      'Las [férulas|fundas] [una hora|dos horas] al día [protegen|cuidan] los nudillos; el patrón [es el mismo|se mantiene].',
      'Los movimientos [ceden|bajan] en [el agua|el baño] y [vuelven|regresan] después, como [siempre|es esperable].',
    ],
    exam: {
      behaviour: [
        'Manos [frotadas|retorcidas] ante el pecho [toda la visita|sin pausa]; [se vuelve|mira] hacia [las voces|las caras], [sentada|con apoyo] en la silla.',
        '[Amasa|Enlaza] las manos, se [muerde|chupa] los dedos; [se calma|cede] si [se le canta|le habla {relative}].',
      ],
    },
  },
  'word-loss': {
    now: [
      'Las pocas palabras de la primera infancia se [apagaron|perdieron] desde {since}; [hoy|ahora] quedan [sonidos|dos sílabas] como mucho.',
      'En su segundo año decía {4-9} palabras, [ninguna|de las que ninguna] [queda|se conserva].',
      'El habla [cesó|enmudeció] [a la vez que|casi al tiempo que] las manos; [la risa|el llanto] y el [tarareo|suspiro] llevan ahora el mensaje.',
      'child/adolescent/young-adult :: {Relative} [guarda|conserva] [un vídeo|una grabación] en que dice "[mamá|pelota]" antes de {since}; [después|desde entonces], ni una palabra.',
      'La expresión hablada [falta|está ausente]; la comprensión del [tono|día a día] [parece|se diría] [mejor|mayor].',
      'Las necesidades las [muestra|dice] con [la voz|sonidos] y [la mirada|el cuerpo], sin que ninguna palabra haya [vuelto|regresado].',
    ],
    then: [
      'Sin palabras desde {since}, el [llanto|quejido] era su [única|principal] señal [al ingreso|antes del ingreso].',
      'Sin habla desde {since}, no podía [decir|indicar] dónde [le dolía|molestaba].',
      'Al llegar [lloraba|gemía] [horas enteras|sin consuelo], y desde {since} no [tiene|dispone de] palabras.',
    ],
    better: [
      'Han [vuelto|crecido] [las risas|los juegos vocales]; las palabras no, [como se esperaba|que no eran la meta].',
      'Indica el sí [parpadeando|mirando arriba] con más [seguridad|constancia], [siempre|todavía] sin palabras.',
      'Quienes la cuidan [leen|reconocen] [antes|mejor] sus sonidos; el lenguaje hablado [sigue|permanece] perdido.',
    ],
    exam: {
      speech: [
        'Sin palabras; [vocales|tarareo], [ríe|suspira] [a tono con el momento|al oír voces].',
        'Habla ausente; [llama|gime] si [se cansa|la mueven] y [se aquieta|baja] con [una canción|el tacto].',
        '[Sonidos|Sílabas] sin [significado|forma de palabra], con un tono que [cambia|sube] según [el ánimo|quién le hable].',
      ],
    },
  },
  gait: {
    now: [
      'Camina [con las piernas abiertas|con base amplia], [rígida|a tirones], [solo|únicamente] con [una mano|apoyo], y [se cansa|para] a los {10-40} [metros|pasos].',
      'El tronco [oscila|tiembla] al [levantarse|ponerse en pie], y [las escaleras|los bordillos] [piden|exigen] dos ayudantes.',
      'La marcha es [inestable|tambaleante], [de puntillas|de base ancha], con [bloqueos|dudas] [en los umbrales|al arrancar].',
      'Los primeros pasos [llegaron tarde|fueron a los veinte meses] y siguen [inseguros|torpes]; la espalda [se curva|se inclina] hacia un lado.',
      '!child :: Usa silla de ruedas en [trayectos largos|casi todo el día]; [los pasos|la bipedestación] se [practican|mantienen] con [andador|dos personas].',
      'Hay rigidez [matutina|de tobillos], equilibrio [pobre|malo] y [caídas|tropiezos] [frecuentes|cada semana] si nadie la [sujeta|acompaña].',
    ],
    then: [
      'La marcha había [empeorado|perdido firmeza], con {2-4} [caídas|tropiezos] [esa semana|en días].',
      'Llegó [tambaleante|rígida], [sujeta por|del brazo de] {relative}, con pasos [anchos|a tirones].',
      'La marcha [inestable|de base ancha], de años, había vuelto [inseguras|difíciles] [las escaleras|las transferencias].',
    ],
    better: [
      'Da {20-60} pasos con [andador|barandilla]; la base [sigue|continúa] [amplia|inestable].',
      'Los [estiramientos|ratos de pie] diarios han [soltado|aliviado] los tobillos; el equilibrio [sigue|permanece] [afectado|escaso].',
      'Las transferencias [salen|van] con una sola persona, y la marcha es [igual de torpe|como era].',
    ],
    exam: {
      appearance: [
        '{Person} [menuda|de talla baja], [bien cuidada|pulcra], [del brazo de|sostenida por] {relative}, pasos [anchos|oscilantes], pies [fríos|azulados].',
        '[Delgada|Ligera], [baja|pequeña] para su edad, [limpia|arreglada], tronco [inclinado|curvado], [llega en silla|camina con ayuda].',
      ],
    },
  },
  head: {
    now: [
      'El perímetro craneal, normal al nacer, [se quedó atrás|dejó su curva] desde [el primer año|los seis meses].',
      'La [gráfica|cartilla] muestra una cabeza cuya línea [cae dos bandas|se aplana|pierde altura] después de [los primeros meses|la lactancia].',
      'Al nacer la cabeza medía [lo normal|un valor medio]; [hoy|ahora] [está|queda] bajo el percentil [tres|dos].',
      'El freno del crecimiento craneal fue [la primera alarma|el primer aviso] [del pediatra|en las revisiones], antes que las palabras [perdidas|calladas].',
      '[Medida|Revisada] de nuevo: cabeza [pequeña|bajo rango], peso algo [bajo|menor], valores [de nacimiento|de recién nacida] normales.',
      '[Parto|Nacimiento] y primeros [cinco|seis] meses normales; [luego|después] la cabeza [creció|ganó] demasiado poco.',
    ],
    then: [
      'La historia [mostraba|recogía] perímetro craneal normal al nacer y [aplanamiento|freno] en [el primer año|dos años].',
      'Mediciones [antiguas|previas] [confirmaban|documentaban] cabeza normal de recién nacida y crecimiento [lento|pobre] después.',
      'Al ingreso la cabeza era [pequeña|menor del percentil tres], [como se sabía|ya conocida] desde los primeros años.',
    ],
    better: [
      'El perímetro craneal [sigue|mantiene] su curva [baja|conocida]; el peso ha [mejorado|subido] [algo|un poco].',
      'Medidas: cabeza [sin cambios|pequeña como antes], peso [mejor|en alza] desde que se [enriquecieron|repartieron] las tomas.',
      'La cabeza de crecimiento [lento|frenado] es un dato [fijo|estable]; el [apetito|color] y el peso [van mejor|remontan].',
    ],
  },
  eyes: {
    now: [
      'Habla con los ojos: una mirada [larga|sostenida] [al vaso|a la puerta] [significa|quiere decir] [sí|eso].',
      'La mirada es [intensa|atenta] y la [busca|sostiene] con [caras|voces] conocidas.',
      'Por el día [retiene|acelera] la respiración en [rachas|tandas], con [aire tragado|vientre hinchado] después.',
      'Tandas de respiración [honda|rápida] [alternan|se turnan] con pausas de {10-20} segundos estando despierta.',
      '[La música|Una canción conocida] le [saca|trae] [una sonrisa|brillo a los ojos]; {relative} [lee|entiende] cada [mirada|parpadeo].',
    ],
    then: [
      'La mirada se había [apagado|retirado], lo que {relative} [tomó|leyó] como [dolor|malestar].',
      'Las [rachas|crisis] de apnea o [jadeo|hiperventilación] eran [diarias|frecuentes] antes del ingreso.',
    ],
    better: [
      'Elige con la mirada entre [dos|tres] imágenes con más [acierto|seguridad].',
      'Las rachas respiratorias son [más cortas|menos], y la mirada vuelve a ser [viva|buscadora].',
      'El [panel|comunicador] ocular se usa [en las comidas|cada día], su [única|mejor] voz.',
    ],
  },
  'good-start': {
    now: [
      'Hasta {since} el desarrollo fue [normal|a su tiempo]: [frases|cuentos cortos], [juego compartido|juego con otros], [sin pañal de día|control de esfínteres] y [carreras|triciclo].',
      '{Relative} [enseña|trae] [vídeos|fotos] de (un niño/una niña) [hablador(/a)|sociable] que [cantaba|contaba historias] antes de {since}.',
      'Los primeros años no [preocuparon|dieron motivo de alarma]; las [revisiones|notas de guardería] hasta {since} recogen [frases enteras|habla en frases] y [amistades|juego simbólico].',
      '[Palabras|Frases], [contacto|juego] y [autonomía|aseo] estaban en su sitio [bien pasados|después de] los dos años, hasta {since}.',
      'En la guardería [recuerdan|describen] a (un niño/una niña) [alegre|abiert(o/a)] antes de {since}, con ganas de [cantar|dibujar].',
      'Antes de {since} [preguntaba el porqué de todo|hacía mil preguntas], [comía|bebía] sin ayuda y [jugaba|corría] con [primos|vecinos].',
    ],
    then: [
      'Hasta {since} había [hablado|conversado] con frases y [jugado|participado] como [los demás|se esperaba].',
      'Los informes de [guardería|revisiones] [documentaban|mostraban] un curso [normal|puntual] hasta {since}.',
      '{Relative} [aportó|enseñó] vídeos de habla [clara|viva] previos a {since}.',
    ],
    better: [
      'Lo aprendido antes de {since} [no ha vuelto|solo asoma], pero [una canción|una rima] conocida puede [sacarl(o/a)|traer] [una sonrisa|un tarareo].',
      '[Restos|Huellas] de lo que supo [aparecen|se ven] en el juego con [agua|música], [nada más|sin pasar de ahí].',
      'La familia [empieza a|aprende a] [construir sobre|trabajar con] lo que [queda|hay], no con lo anterior a {since}.',
    ],
  },
  'skills-gone': {
    now: [
      'En [meses|medio año] tras {since}, [el habla|la conversación] se redujo a [sonidos|palabras sueltas] y se perdió [el control de la orina|el hábito del baño].',
      '[Lenguaje|Palabras], [juego|fantasía], [control de esfínteres|uso del baño] y [cubiertos|vestido] [desaparecieron|se perdieron] [uno tras otro|a la vez].',
      'Ya no [sube escaleras alternando|pedalea] y [lleva pañal|se orina] otra vez [de día y de noche|como un bebé].',
      '{Relative} [fecha|sitúa] el [giro|cambio] en {since}: [primero|al inicio] las palabras, luego [el baño|el juego] y después [las manos|el vestido].',
      'Las órdenes que antes [seguía|entendía] ya no [obtienen|reciben] respuesta; [tira|ignora] [la cuchara|el cepillo].',
      'Hubo [semanas|días] de [inquietud|llanto] al principio y después una pérdida [rápida|continua] de [frases|palabras] y [autonomía|destreza], [hoy|ya] [detenida|sin avance].',
    ],
    then: [
      'Tras {since} había [perdido|dejado] [lenguaje|habla], [juego|juguetes] y [baño|control de esfínteres] [en meses|paso a paso].',
      'Al ingreso [no quedaban|apenas había] palabras y [usaba pañal|había que cambiarl(o/a)] [día y noche|de nuevo].',
      'La pérdida [iniciada|que empezó] en {since} había [respetado|dejado] poco: [andar|correr], [tararear|comer con la mano].',
    ],
    better: [
      'No hay más pérdidas; [la cuchara|ir al baño por horario] se ha [recuperado|reaprendido] en parte [con ayuda|a base de práctica].',
      '[El baño|La comida] con [horario|pistas visuales] [sale|va] [la mitad|la mayoría] de las veces; el lenguaje sigue perdido.',
      'Usa [signos|gestos] para "[más|agua]" y "[fuera|basta]" [con apoyo|a diario]; las palabras no han [vuelto|regresado].',
    ],
    exam: {
      speech: [
        'Sonidos [sueltos|aislados], [una palabra gastada|un eco]; no [pide|nombra].',
        '[Tarareo|Chillidos], ninguna palabra [dirigida|dicha] a [nadie|quien explora].',
        'Habla [casi ausente|reducida a sonidos]; responde al [tono|nombre] [una de cada tres veces|tarde].',
      ],
      cognition: [
        '[Despiert(o/a)|Alerta]; [muerde|ignora] [el encaje|el puzle], [sigue|atiende] a veces un gesto [señalado|repetido]; no se puede [medir|valorar] más.',
        'Nivel [muy|claramente] inferior al de [vídeos antiguos|los informes previos]; pruebas [inviables|no aceptadas].',
      ],
    },
  },
  rituals: {
    now: [
      'Desde entonces [aletea|sacude las manos], [hace girar tapas|corre junto a las paredes] y [alinea|carga] [cucharas|piezas], cosa que antes [no hacía|era desconocida].',
      'Hay [hábitos|rituales] nuevos: [abre y cierra puertas|acciona interruptores] [decenas de veces|sin fin] y [protesta|grita] si se le [para|aparta].',
      'El [balanceo|aleteo], [ausente|nunca visto] en los primeros años, [llena|ocupa] [horas|buena parte] del día.',
      '{Observer} [cuenta|ve] que [recorre la misma línea|gira sobre sí] y [huele|lame] [juguetes|cristales].',
      'Los juguetes que antes [tenían historia|compartía] ahora se [golpean|dejan caer] [en serie|una y otra vez].',
      'Exige [un vaso|una manta] y [un camino|un rincón] fijos; otra cosa [acaba|termina] en [llanto|mordiscos a la manga].',
    ],
    then: [
      'El [aleteo|girar objetos] y [abrir puertas|los interruptores] habían llegado con la pérdida y [llenaban|ocupaban] el día.',
      'Rituales [nuevos|repetidos] habían [sustituido|desplazado] al juego [tiempo|bastante] antes del ingreso.',
      'Los primeros días [daba vueltas por|recorría] [el cuarto|el pasillo] y [lamía|golpeaba] [superficies|cristales].',
    ],
    better: [
      'Los [giros|juegos de puertas] se [interrumpen|dejan] con [el columpio|agua] y vuelven [en los ratos vacíos|después].',
      'Los rituales [persisten|siguen], más [cortos|suaves] con una rutina [fija|en imágenes].',
      'La protesta ante [cambios|interrupciones] dura {5-10} minutos; los movimientos [se mantienen|siguen].',
    ],
    exam: {
      behaviour: [
        '[Camina|Da vueltas] junto a la pared, [golpea|acciona] [cubos|el interruptor], pasa ante la gente como ante [muebles|objetos]; sin juego.',
        'Hace girar una tapa [minutos|en el suelo], [llora|se aparta] si [se la quitan|se le toca] y [cede|se calma] con {relative}.',
      ],
    },
  },
  'far-away': {
    now: [
      '[Mira a través de|Pasa junto a] la gente, no [responde a|se vuelve con] su nombre y nada [enseña|trae] para compartir.',
      'Usa a {relative} como [herramienta|mano] para [alcanzar|abrir] cosas; el abrazo lo [soporta|acorta].',
      'Los [demás|compañeros] del [grupo|cuarto] [pasan inadvertidos|no existen] salvo que [estorben|lleven comida].',
      'El contacto es [breve|fugaz]: [una mirada|un toque] por [comida|agua] y [se va|otra vez lejos].',
      'No hay [atención compartida|juego común]; [la lámina|el juguete] que se le [enseña|tiende] no [recibe|obtiene] respuesta.',
      'Si {relative} se marcha, [rara vez|apenas] [protesta|levanta la vista], aunque [conoce|prefiere] a [dos|tres] cuidadores.',
    ],
    then: [
      'El equipo l(o/a) [encontró|vio] [fuera de alcance|volcad(o/a) hacia dentro], sin respuesta a [su nombre|los juegos].',
      'El trato se había [reducido|limitado] a [dejarse alimentar|tirar de la mano].',
      'Antes del ingreso no [miraba|atendía] ni a [los de siempre|quienes l(o/a) cuidan].',
    ],
    better: [
      'Se [acerca|arrima] más y acepta dos minutos de [pelota por turnos|pompas]; el interés [sigue|es] [escaso|fugaz].',
      'Una mirada a {relative} [precede|acompaña] a veces la petición de [comida|agua]; compartir [no ha llegado|sigue sin darse].',
      'Se vuelve al oír su nombre [la mitad de las veces|más a menudo]; por lo demás, [tan lejos|en su mundo] como antes.',
    ],
    exam: {
      affect: [
        'Poco [acompasad(o/a)|ligad(o/a)] a los demás; [ríe|llora] sin motivo [visible|externo], [seren(o/a)|tranquil(o/a)] entre medias.',
        'Cambia [deprisa|sin aviso], no devuelve [la sonrisa|la mirada]; el [disgusto|gusto] es [patente|claro].',
        '[Indiferente|Igual] ante las personas, se [ilumina|anima] con [el agua|lo que gira].',
      ],
    },
  },
  driven: {
    now: [
      'Está en [movimiento|marcha] desde [que despierta|el alba] hasta [dormirse|la noche], no [aguanta sentad(o/a)|para] dos minutos y [vacía|abre] cada armario.',
      '[Corre|Trepa] en todos los [ambientes|sitios] y [sale disparad(o/a)|se escapa] por cualquier puerta abierta.',
      'Hacen falta [dos|varios] adultos para [seguirl(o/a)|vigilar], [cuenta|refiere] {relative}.',
      'La quietud [no existe|es desconocida]: [trepa a|empuja] [las mesas|las sillas] y [barre|tira] [platos|vasos].',
      'Un estimulante [probado|dado] hace años [aumentó|no alivió] la inquietud, con [llanto|más vueltas].',
      '{Observer} [cuenta|anota] {20-40} [cambios de sitio|arranques] por hora, sin [meta|fin] alguno.',
    ],
    then: [
      '[Correr|Trepar] sin descanso había [agotado|rendido] a [la casa|quienes l(o/a) cuidan].',
      'Los primeros días [corría|iba] de pared a pared y [comía|bebía] en marcha.',
      'El movimiento había [rebasado|superado] lo que una persona podía [vigilar|contener].',
    ],
    better: [
      'Aguanta {5-10} minutos de [comida|mesa] con [un peso en el regazo|alguien al lado]; fuera de eso [sigue|continúa] muy activ(o/a).',
      'Las carreras tienen [horario|circuito] [al aire libre|en el gimnasio]; dentro son [menos|más suaves], pero [siguen|no cesan].',
      'La inquietud [persiste|sigue]; las escapadas [bajan|han caído] a [una o dos|pocas] por semana.',
    ],
    exam: {
      behaviour: [
        '[Corre|Camina] por el cuarto, [trepa al alféizar|abre cajones], sentad(o/a) solo [segundos|medio minuto]; sin [hostilidad|mala intención].',
        'En movimiento [constante|continuo], [muerde|lanza] [llaves|cubos], se le reconduce de la mano {3-6} veces.',
      ],
    },
  },
  rocking: {
    now: [
      'El [balanceo|vaivén] del cuerpo, [sacudir la cabeza|agitar los dedos] y [tararear|rechinar] vuelven en [series|tandas] largas.',
      'El mismo gesto, [palmear junto al oído|girar un cordón], [sigue|se repite] {20-50} minutos.',
      'En las pausas [oscila|se mece] de un pie a otro y [sacude|agita] [una manga|las dos manos].',
      '{Relative} [oye|nota] golpes [rítmicos|de vaivén] en [la cama|la pared] [cada noche|antes de dormir].',
      'Los [cordones|lazos] se agitan [ante los ojos|junto a la cara] y solo se [sueltan|dejan] por [comida|el baño].',
      'Los movimientos repetidos [crecen|aumentan] con [la espera|el ruido] y dejan poco [sitio|tiempo] a otra cosa.',
    ],
    then: [
      'El [balanceo|girar cordones] [ocupaba|llenaba] el tiempo que dejaban las carreras.',
      'Los movimientos rítmicos habían [subido|crecido] a [horas|casi toda la tarde] antes del ingreso.',
      'Al llegar se [mecía|balanceaba] y [aleteaba|tarareaba] en cada [pausa|parada].',
    ],
    better: [
      'El [balanceo|vaivén] [continúa|sigue] en [los ratos vacíos|la tarde], más [corto|suave] [en compañía|con tarea].',
      'Una [mecedora|hamaca] da [sitio|cauce] a los movimientos, que [no han cesado|forman parte de su ser].',
      'Las tandas se [cortan|detienen] al ofrecer [agua|pompas] y [después|luego] [vuelven|siguen].',
    ],
    exam: {
      appearance: [
        '{Person} de complexión [fuerte|delgada], [limpi(o/a)|cuidad(o/a)], puños [mordidos|húmedos], [cordones sueltos|sin zapatos], [una cinta|un cordón] en la mano.',
        'Bien [atendid(o/a)|vestid(o/a)], [rasguños antiguos|roces] en [rodillas|codos], [se mece|oscila] en la puerta.',
      ],
    },
  },
  'far-behind': {
    now: [
      'Sus capacidades [equivalen a|son como] las de menos de dos años, con ayuda para [vestirse|lavarse] y [comer|ir al baño].',
      'Entiende {4-8} [frases|órdenes] [diarias|cotidianas] y [no habla|dice dos o tres palabras].',
      'Todos los hitos [llegaron|fueron] muy tarde: [anduvo|dio los primeros pasos] [a los tres años|casi con tres], sin frases.',
      'Una valoración [antigua|del expediente] [sitúa|pone] el nivel muy por debajo de la edad, [en todas las áreas|manos y lenguaje incluidos].',
      'El peligro no le [dice|significa] nada, ni [el tráfico|el fuego]; hay alguien [al lado|presente] [día y noche|a toda hora].',
      '[Pañal|Ayuda en el baño], comida [triturada|troceada] y [puertas cerradas|vigilancia] son [lo habitual|cosa de cada día].',
    ],
    then: [
      'Dependía [por entero|del todo] de otros, con capacidades [de menos de dos años|muy tempranas].',
      'El expediente [recogía|señalaba] un retraso [grave|muy marcado] en todas las áreas desde [el principio|bebé].',
      'Necesitaba ayuda en cada paso [del día|del aseo] [antes del ingreso|como siempre].',
    ],
    better: [
      'Aprendió [un paso|una destreza], [dar el vaso|subirse el pantalón], en semanas; el [nivel global|retraso] [no cambia|es el mismo].',
      '[Dos|Tres] [fotos|signos] se [entienden|usan] para [beber|salir]; la ayuda sigue siendo [completa|necesaria].',
      '[El baño|Vestirle] va con [más calma|menos lucha], siempre en manos de otros.',
    ],
    exam: {
      cognition: [
        '[Alerta|Despiert(o/a)]; reconoce a {relative}, [halla|recuerda] [la galleta|la pelota] [bajo el vaso|en el cajón]; pruebas de lenguaje [inviables|imposibles].',
        'Nivel de [unos dos años|primera infancia] por [observación|el juego]; orientación no [valorable|explorable].',
      ],
    },
  },
  nights: {
    now: [
      'Las noches son [cortas|rotas]: despierta a las {2-4}, [ríe|llama] [hasta el alba|durante horas].',
      'Tarda [{2-3} horas|media noche] en dormirse, y {relative} [descansa poco|duerme a trozos].',
      'Se despierta [dos|tres] veces, [tararea|grita] y [busca|quiere] [una mano|la puerta].',
      'Duerme {4-6} horas, y las [siestas|cabezadas] de día lo [agravan|empeoran].',
    ],
    then: [
      'Las noches [rotas|en vela] habían [agotado|gastado] a [la casa|quienes l(o/a) cuidan].',
      'Antes del ingreso dormía [apenas|no más de] {3-5} horas.',
    ],
    better: [
      'Duerme {6-8} horas [casi siempre|muchas noches] con horario [fijo|temprano].',
      'Noches más [largas|tranquilas], con un despertar [a lo sumo|como norma].',
    ],
  },
  upset: {
    now: [
      'Hay [llanto|gritos] sin causa [clara|visible] [casi cada tarde|varias veces por semana]; se pensó en [dolor|estreñimiento].',
      '[Otra silla|Una cara nueva] o [una sala llena|la lluvia en el techo] [acaba|termina] en [llanto|golpes].',
      'Los [accesos|ratos] de [malestar|gritos] pasan con [música|abrazo] en {10-40} minutos.',
      'A [la espera|los ruidos] responde con [tirones|gemidos] y después [se agota|duerme].',
    ],
    then: [
      '[Horas|Ratos] de [llanto|gritos] habían motivado la [derivación|petición de ayuda].',
      'El malestar había [subido|crecido] con {trigger}.',
    ],
    better: [
      'Los ratos de [llanto|grito] han bajado a [uno o dos|un par] por semana.',
      'El malestar [cede|pasa] en minutos con [gente conocida|la misma canción].',
    ],
  },
};
