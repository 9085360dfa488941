import type { FeatureText } from './knowledge.ts';

/** Beliefs, voices and foreign influence; F25 uses them too. */
export const psychosisEs: Record<string, FeatureText> = {
  persecution: {
    now: [
      'Asegura que [unos desconocidos|dos coches grises|vecinos del edificio de enfrente] [(lo/la) siguen|vigilan sus pasos] [cada vez que sale|día tras día|incluso en la farmacia], y [no admite otra explicación|se irrita si se pone en duda|toda objeción le sirve de prueba].',
      'En casa ha [tapado con cinta|desmontado|cubierto con papel de aluminio] [el detector de humo|la cámara del ordenador|el portero automático] porque [cree que graban|"por ahí escuchan"|sospecha un complot].',
      '[La comida|El agua del grifo|Todo envase abierto] [se rechaza|acaba en el fregadero] por [temor a un veneno|un supuesto sabor a químico], algo que {relative} [presencia a diario|ha dejado de discutir].',
      '[Baja las persianas|Ha sellado el buzón|Guarda el teléfono en el congelador] y [teme una emboscada|se siente en el punto de mira|habla de una red que quiere eliminar(lo/la)], con [motivos que nadie logra seguir|explicaciones cada vez más amplias].',
      '{Subj} [relata|expone] [una conjura|una campaña|un plan] que [empezó con un repartidor|arrancó con la tos de un vecino|alcanza ya a la policía] y cuyo fin sería [echar(lo/la) de casa|arruinar(lo/la)|matar(lo/la)].',
      '[En dos ocasiones|Varias veces] este mes [cambió de acera y de ruta|se bajó antes del autobús|pasó la noche en el baño] para [despistar a sus perseguidores|ponerse a salvo].',
      'child/adolescent :: No quiere usar [los baños del colegio|el comedor|el autobús escolar] porque [allí (lo/la) esperan para llevárse(lo/la)|cree que los mayores son espías].',
    ],
    then: [
      'Antes del ingreso [había atrancado la puerta|no abría a nadie|solo comía de lata], con la certeza de [que querían envenenar(lo/la)|que venían a por (él/ella)|estar bajo vigilancia].',
      'A su llegada [hablaba de un complot|describía un juicio secreto contra su persona|buscaba micrófonos en la habitación] y [contaba al personal entre los implicados|lo veía confirmado en los coches que pasaban].',
      'Había llegado a [creer|convencerse de] que [rastreaban su móvil|entraba gas por la rejilla|la gente tenía orden de dañar(lo/la)], y [hacía guardia en la ventana|llevaba días sin salir].',
      'La idea de [la persecución|las cámaras ocultas] era [total|inamovible] al [principio|ingresar].',
    ],
    better: [
      '[La certeza de ser perseguid(o/a)|La idea del complot] [ha perdido fuerza|queda en segundo plano]: [va sol(o/a) a la tienda|ya no revisa las ventanas|deja la persiana subida de día], aunque [persiste alguna duda|evita todavía una calle].',
      'Admite que [el peligro "quizá no era tal"|"a lo mejor no había nadie"|los coches eran "coches y ya está"], si bien [no todos los días|vuelve a ello con el cansancio].',
      'Come [con los demás|sin revisar el plato], y [el miedo al veneno|la búsqueda de cámaras] [ha cedido|es ya excepcional].',
      'Las ideas de perjuicio [solo aparecen si se pregunta|se sostienen con menos firmeza|ya no guían lo que hace], y [ha vuelto a abrir la puerta|duerme sin vigilar].',
    ],
    quote: [
      '«[Conocen mis horarios|Tienen copia de la llave]. [Usted también se escondería.|Oigo el motor por la noche.|Pregúnteles a ellos, no a mí.]»',
      '«No es [miedo|imaginación], es [que lo sé|información]. [Tengo las matrículas apuntadas.|Llevo una lista.]»',
      '«[Alguien|Uno de ellos] [entró en mi cuarto|tocó mi comida] otra vez. [La taza|La almohada] no estaba igual.»',
    ],
    exam: {
      thoughtContent: [
        '[Ideas delirantes de perjuicio|Delirio de persecución] con [convicción plena|gran carga afectiva], [que ocupa casi toda la entrevista|sin fisuras ante la confrontación].',
        'El discurso gira en torno a [un complot|la vigilancia|sus perseguidores]; [incorpora los contraargumentos al sistema|no contempla alternativas].',
        '[Alude a|Detalla] enemigos que [se turnan|se coordinan|no descansan], [con lo casual como prueba|cada vez con más detalle].',
        '[La persecución|Un enemigo oculto|La traición] [recorre|tiñe] cada respuesta; [certeza total|toma la duda por complicidad].',
        'Ideas de [daño|acecho|envenenamiento] [fijas|sistematizadas], [vividas con intensidad|dichas en voz baja], [sin grietas|fuera de debate].',
        '[La sospecha alcanza|El sistema incluye] [al personal|las notas|la lámpara del despacho], [y crece al hablar|sin excepciones].',
        'La creencia de [una conspiración|estar localizad(o/a)] [se mantiene firme|no cede], [decide lo que come|decide dónde se sienta].',
      ],
      behaviour: [
        '[Elige la silla junto a la pared|No se quita el abrigo|Habla bajo], [atent(o/a) a los pasos|comprueba la ventana].',
        '[Tens(o/a)|En alerta], [se sobresalta con el teléfono|pregunta por la cerradura], [pesa cada respuesta|comparte poco].',

        '[Vigilante|En guardia]; [se sienta de cara a la puerta|mira una y otra vez la lámpara|pregunta quién más escucha].',
        'Contacto [receloso|desconfiado]: [responde con preguntas|quiere leer lo que se anota|mide cada palabra].',
      ],
    },
  },
  voices: {
    now: [
      'Oye [dos|tres|varias] voces que [comentan lo que hace|hablan de (él/ella) en tercera persona|discuten entre sí sobre su persona], [sobre todo al anochecer|desde que se levanta|más fuertes a solas].',
      'Una voz [de hombre|de mujer|ronca] [le da órdenes|(lo/la) insulta|repite en alto lo que piensa], [a través de la pared|desde fuera de la cabeza|"tan clara como la suya"], [varias horas al día|cuando hay silencio].',
      'En casa [se (lo/la) ve contestar a alguien que no está|se (lo/la) oye susurrar a la pared|ríe y luego manda callar], [según {relative}|como cuenta {relative}].',
      'Lleva los auriculares [día y noche|hasta en la mesa] porque [la música tapa las voces|sin ellos empieza el comentario|el silencio trae las burlas].',
      '[Sube la radio|Deja correr el grifo|Tararea durante horas] para [acallar|no oír] unas voces que [repasan sus defectos|anuncian un castigo|describen cada movimiento].',
      'Las voces [(lo/la) llaman por un mote|cuentan sus pasos|debaten si merece dormir]; [a veces obedece en cosas pequeñas|intenta negociar con ellas|esconderse no sirve].',
    ],
    then: [
      'En las semanas previas había oído [un comentario continuo de sus actos|voces que hablaban de (él/ella)|voces que reñían], [y les contestaba en alto|y dormía con la radio puesta].',
      'Los primeros días [se detenía a escuchar a mitad de frase|miraba hacia un rincón|se tapaba los oídos], y [reconoció|confirmó después] voces que [mandaban|se burlaban].',
      'Voces [del techo|de detrás de la pared|de la calle] le [prohibían comer|amenazaban|narraban el día].',
    ],
    better: [
      'Las voces son [menos y más bajas|ya un murmullo|cosa del atardecer] y [no comentan|no mandan|se dejan ignorar].',
      'Aún percibe [alguna voz|un rumor] [de vez en cuando|ciertas tardes], pero [sigue leyendo|ya no contesta|dice que "ha perdido los dientes"].',
      '[La mayoría de los días|Durante casi toda la jornada] hay silencio [donde estaba el comentario|en lugar de la disputa]; [se quita los auriculares para comer|apaga la radio por la noche].',
      'Lo que queda de las voces [llega con el cansancio|dura minutos y no horas|suena "como la tele del vecino"].',
    ],
    quote: [
      '«[Hablan por encima de mí|Dicen lo que hago antes de que lo haga]: que si [me levanto|bebo|vuelvo a mentir].»',
      '«[Una es buena, las otras no.|Decide la grave.] Yo [solo lo transmito|procuro no contestar].»',
      '«Si [se callara un momento|prestara atención] [las oiría usted también|sabría cómo me llaman].»',
    ],
    exam: {
      perception: [
        '[Alucinaciones auditivas|Voces] [reconocidas durante la entrevista|presentes hoy], [que comentan|en diálogo|con insultos y órdenes].',
        '[Se interrumpe y ladea la cabeza|Contesta hacia un lado|Mueve los labios entre preguntas], en [aparente|probable] actitud de escucha.',
        'Voces [en tercera persona|comentadoras] ["ahora mismo"|activas hoy]; [nada visual|la vista no se afecta].',
        '[El comentario|La disputa] de las voces [sigue|irrumpe] [durante la charla|entre preguntas], [y manda callar|con un respingo].',
        'Oye [insultos|órdenes|una crónica continua] [en la pared|desde arriba|junto al oído], [según dice hoy|por su propio relato].',
        '[Se distrae|Se ausenta] por [voces|algo que oye] [varias veces|dos veces], [y pregunta si otros lo oyen|con la vista en el rincón].',
        'Voces [confirmadas|admitidas] [tras dudarlo|al momento], [en diálogo|con amenazas], [horas al día|también hoy].',
      ],
    },
  },
  reference: {
    now: [
      '[El presentador del telediario|Una canción|El mapa del tiempo] [le envía un mensaje|se dirige a (él/ella)|contiene instrucciones], [y lo anota todo|por lo que ha desenchufado el aparato].',
      '[Encuentra|Ve] [señales para su persona|guiños ocultos|alusiones] en [escaparates|matrículas|tonos de móvil ajenos|folletos de publicidad] y [no puede pasar de largo|dedica horas a descifrarlas].',
      '[Una chaqueta roja|Una tos|Una ventana entornada] [quiere decir|es señal de] que [el plan avanza|debe darse la vuelta|"está decidido"].',
      'En internet [las publicaciones de extraños|ciertos vídeos] [tratan de (él/ella)|responden a lo que pensó por la mañana], [y cerró la cuenta|y colecciona capturas].',
      'Por la calle [los gestos de la gente|las risas en la parada|los juegos de los niños] le parecen [un montaje|cosa preparada|un mensaje para (él/ella)].',
    ],
    then: [
      'La televisión y [los rótulos|las canciones] le [hablaban|daban consignas], y [había llenado una pared de notas|rompió el aparato].',
      'Leía [señales|claves] en [sucesos casuales|las matrículas] [al ingresar|en aquellos días].',
      'Tomaba las conversaciones ajenas por [alusiones en clave|mensajes cifrados].',
    ],
    better: [
      '[La televisión|La radio] vuelve a ser ["ruido"|entretenimiento], [con algún desliz|según dice].',
      'Los dobles sentidos [aparecen menos|surgen solo bajo tensión|ya no deciden lo que hace].',
      '[Pasa de largo ante|No se detiene en] [las señales de antes|las matrículas].',
    ],
    quote: [
      '«El [presentador|locutor] [iba de azul|hizo una pausa] [por mí|para que yo lo supiera].»',
      '«[Nada|Nada de esto] es casual. [Fíjese en el orden de los coches.|Hasta el pan llevaba una marca.]»',
    ],
  },
  passivity: {
    now: [
      'Siente que los pensamientos [le son puestos en la cabeza|se los quitan a media frase|se emiten y otros los conocen], [por un aparato|mediante un rayo|por una voluntad ajena].',
      'Los movimientos de [la mano|la mandíbula|las piernas] [no los vive como propios|le parecen dirigidos|"los hacen desde fuera"], [sobre todo en público|durante minutos].',
      'Cree que [la gente del autobús|quien está en la sala de al lado|cualquiera en la tienda] [oye lo que piensa|capta cada idea], así que [cuenta para tapar las ideas|piensa en rimas|se mantiene lejos].',
      '[Un vacío repentino|El quedarse en blanco] lo explica como [un robo|un borrado|un tirón externo], [varias veces al día|"como una hoja arrancada"].',
      'Hay sentimientos que [otros fabrican|llegan "del aparato"], [la rabia sobre todo|también la risa]; [se envuelve la cabeza con un paño|duerme bajo una bandeja metálica] como protección.',
    ],
    then: [
      'Vivía sus pensamientos como [impuestos|difundidos|robados], y [llevaba un gorro forrado|callaba a media frase por ello].',
      'Se había sentido [dirigid(o/a) desde fuera|sin voluntad propia|gobernad(o/a) por un chip].',
      'A la entrada [estaba segur(o/a) de que todos oían sus ideas|hablaba de una voluntad ajena en el cuerpo].',
    ],
    better: [
      'Reconoce de nuevo [como propios los pensamientos|sus ideas como suyas], [con breves lapsos por cansancio|salvo raros vacíos].',
      '[La vivencia de control externo|La impresión de que le leen la mente] [ha cedido|es infrecuente|ya no alarma].',
      '[El gorro|El papel de aluminio] [quedó en el cajón|ya no lo usa], porque las ideas ["se quedan dentro"|"no salen"].',
    ],
    quote: [
      '«Esa [frase|idea] no era mía. [Me la pusieron.|Alguien la tecleó.]»',
      '«Me [apagan|quitan] la [palabra|imagen] [antes de tenerla|mientras hablo].»',
    ],
    exam: {
      thoughtContent: [
        '[Robo e imposición del pensamiento|Difusión del pensamiento|Vivencias de control ajeno], [referidas de forma espontánea|que describe sin que se le pregunte].',
        'Atribuye sus [ideas|impulsos] a [una fuente ajena|una voluntad externa].',
      ],
    },
  },
  'loose-speech': {
    now: [
      'La charla [resbala|salta] [del desayuno a los imanes|del autobús a "la aritmética azul"|de una rima a otra], y [{relative} ya no (lo/la) sigue|el hilo se pierde en dos frases].',
      '[Las respuestas no tocan la pregunta|Empieza cerca de la pregunta y termina lejos]; [inventa palabras|encadena medias frases|se corta y sigue por otro lado].',
      'Los mensajes del móvil son [listas de palabras sueltas|páginas que no se entienden|un vocabulario propio], [según {relative}|lo que inquietó a {relative}].',
      'Contar un día corriente [(lo/la) lleva por planetas, zapatos y precios|se deshace en fragmentos|acaba en juegos de palabras], [sin que lo advierta|y guiar(lo/la) no ayuda].',
      'Habla [bastante|con facilidad], pero [faltan los enlaces entre ideas|el sentido no se alcanza], [más aún si se tocan afectos|hasta en lo sencillo].',
    ],
    then: [
      'Al ingreso el discurso era [tan laxo que no se pudo hacer la historia|un cúmulo de fragmentos|rico en palabras inventadas].',
      'La familia había dejado de entender(lo/la): [saltaba de tema|dejaba las frases colgando].',
      'No se obtuvo un [relato|horario de la semana] [coherente|ordenado] en los primeros días.',
    ],
    better: [
      'Las frases [llegan a su final|se enlazan mejor]: [resume el día|contesta a lo sencillo], aunque [en charlas largas se dispersa|lo abstracto (lo/la) pierde].',
      'El discurso es [más fácil de seguir|más ordenado], con [pocas palabras inventadas|llamadas telefónicas otra vez posibles].',
      'Con [tiempo y preguntas cortas|una pauta clara] [mantiene el tema|explica lo que necesita].',
    ],
    exam: {
      thoughtProcess: [
        '[Las ideas|Los temas] [siguen el sonido|se tocan y se sueltan], [pierde la pregunta en la segunda frase|sin meta visible].',
        '[Descarrilamiento|Deriva] [desde la primera respuesta|en toda respuesta larga], [términos propios|paradas súbitas].',
        '[Laxo|Disperso], [de una pregunta por el sueño pasa a los imanes|con choque de temas], [difícil de encauzar|sin puentes].',

        'Pensamiento [disgregado|laxo], con [descarrilamientos|tangencialidad] [en la misma frase|a las pocas palabras] y [neologismos|cortes bruscos].',
        '[Asociaciones laxas|Saltos en el curso]; [se pierde la idea directriz|elude la pregunta], [el sentido se intuye a medias|dominan los juegos de palabras].',
        'Curso formal [muy alterado|incoherente a ratos], [poco sensible a la estructura|algo mejor con preguntas cerradas].',
      ],
      speech: [
        '[Palabra corrida|Habla fluida], [el sentido va detrás|con poco sentido], [acentos raros|rimas], [volumen desigual|tono rígido].',
        'Frases [a medias|rotas] [con palabras inventadas|cortadas], [seguidas en otra parte|sin final].',
        'Habla [rebuscada|amanerada], [a ratos precipitada|de ritmo irregular], [oscura|difícil de ubicar].',

        'Lenguaje [fluido y difícil de seguir|a trompicones], con [acentos extraños|giros rebuscados|palabras propias].',
        'Habla en [fragmentos|frases a medias], [con tono uniforme|con pausas imprevistas].',
      ],
    },
  },
  'self-neglect': {
    now: [
      'Se ducha [una vez por semana como mucho|solo si se le insiste|muy rara vez] y lleva [el mismo jersey|el mismo chándal|el mismo abrigo] [durante días|haga el tiempo que haga].',
      '[Se pone varias capas en pleno calor|Sale en zapatillas|No se peina], [sin darle importancia|y resta valor a los comentarios].',
      '[Platos y ropa|Bolsas y botellas] [cubren el suelo del cuarto|se acumulan junto a la cama], [refiere {relative}|y no deja ordenar].',
      'Dientes, uñas y [ropa|pelo] [están descuidados|muestran el abandono reciente].',
      'Se salta comidas o [come frío de la lata|vive de pan y dulces] si [nadie le sirve el plato|{relative} no interviene].',
    ],
    then: [
      'Llegó [sin asear|con ropa sucia|con el pelo apelmazado], tras [abandonar la ducha|alimentarse de galletas] un tiempo.',
      'El autocuidado se había [venido abajo|deteriorado mucho].',
      'Su [cuarto|cama] en casa [era un caos|estaba entre desperdicios], según {relative}.',
    ],
    better: [
      'Se [ducha|cambia] [con un solo aviso|en días alternos|casi siempre por su cuenta].',
      'El aspecto es [más cuidado|más limpio] y [come a sus horas|ordenó el cuarto con ayuda].',
      '[El aseo|La colada] [ha vuelto a la semana|sale adelante con una lista].',
    ],
    exam: {
      appearance: [
        '[Pelo|Uñas] [sin cuidar|sin cortar], [abrigo sobre el pijama|zapatos distintos|cuello manchado].',
        '[Signos|Huellas] de [falta de ducha|abandono], ropa [fina|gastada], [sin calcetines|sin botones].',
        '[Chándal|Jersey] [sucio|arrugado], [sin peinar|olor a humo], [no lo advierte|manos frías].',

        '[Desaliñad(o/a)|Aseo escaso], con ropa [manchada|que no es de su talla|desparejada], [pelo sucio|uñas largas].',
        'Aspecto [descuidado|abandonado]; [ropa impropia de la temperatura|se percibe olor a ropa sin lavar].',
      ],
    },
  },
  attention: {
    now: [
      '[Pierde el hilo de una película|Relee la misma línea|Olvida a qué iba], [lo que antes no pasaba|y ha desistido].',
      'Planear [una comida|un trayecto simple|dos recados seguidos] [le resulta imposible por ahora|se queda a medias].',
      'Una conversación con [más de una persona|ruido de fondo] [(lo/la) desborda|no logra seguirla].',
      'Las indicaciones [hay que repetirlas|solo valen de una en una|se borran en minutos].',
      'adult/middle-aged/older-adult/young-adult :: [Los formularios|Las facturas|Las cartas] quedan [sin abrir|a medio rellenar] porque [los pasos no se sostienen|no retiene los datos].',
    ],
    then: [
      'La atención [duraba minutos|estaba dispersa] y [las tareas quedaban a medias|dejó de leer].',
      'No [seguía|retenía] [consignas sencillas|una charla breve] al principio.',
      'Organizar [un día|algo mínimo] había resultado imposible.',
    ],
    better: [
      'Se concentra [media hora|para un juego de mesa|mejor por la mañana], [con más lentitud que antes|haciendo pausas].',
      'Sigue [las sesiones de grupo|un programa corto], [ayudándose de notas|con algún lapso].',
      'Vuelve a completar tareas [simples|de dos pasos].',
    ],
    exam: {
      cognition: [
        'Alerta y orientad(o/a); la atención [decae|oscila], [las series son lentas|falla en dígitos inversos], [recuerda parte de una lista|con abstracción concreta].',
        'Orientación [conservada|completa]; [memoria de trabajo débil|atención fatigable], [refranes al pie de la letra|planifica con ayuda].',
        '[Orientad(o/a)|Lúcid(o/a)], pero [lent(o/a) en restas|distraíble], [recuerda dos de cuatro palabras|falla en semejanzas].',
        'Contar [hacia atrás|de tres en tres] [se interrumpe|va lento]; [sabe fecha y lugar|orientación buena], [abstracción pobre|recuerdo irregular].',
      ],
    },
  },
  'turned-nights': {
    now: [
      '[Vela hasta el amanecer|Deambula hasta las cuatro|Pasa la noche en la ventana] y [duerme la mañana entera|se levanta pasado el mediodía].',
      'Las noches [son en blanco|se parten en siestas], [con la luz encendida|en el pasillo|ante el ordenador].',
      'Los [pasos|armarios que se abren] despiertan a la casa [casi cada noche|entre las dos y las cinco].',
      'Concilia el sueño [ya de día|a ratos de una o dos horas], [sin saber por qué|y pierde la jornada].',
    ],
    then: [
      'El día y la noche se habían [invertido|cambiado] antes del ingreso.',
      'Llevaba [días|un tiempo] [casi sin dormir|deambulando de madrugada].',
      'El sueño se había [fragmentado|reducido a pocas horas].',
    ],
    better: [
      'Duerme [de once a siete|la mayor parte de la noche|antes de medianoche].',
      '[Se acuesta con los demás|Desayuna en su hora] [casi todos los días|más días que no].',
      'Noches [más tranquilas|casi enteras], con [un solo despertar|algún trasnoche].',
    ],
  },
};

/** Little drive, little company, slow change. */
export const negativeEs: Record<string, FeatureText> = {
  'few-drives': {
    now: [
      'Pasa [horas al borde de la cama|el día en el sofá con la tele apagada|la mañana tumbad(o/a) hasta que l(o/a) llaman], [sin tristeza, simplemente quiet(o/a)|sin aburrirse|y dice que no hay nada que le apetezca].',
      'Empezar algo [exige varios avisos|no ocurre sin compañía]: [llena la tetera y la olvida|saca la ropa y la deja|el paseo acaba en el portal].',
      'De sus aficiones, [el dibujo|la música|el fútbol|la cocina] [quedó atrás|se apagó sin ruido|no lo echa de menos], y [nada ocupó su lugar|los días van sin plan].',
      'Al preguntarle qué querría, [se encoge de hombros|dice «nada»|no nombra cosa alguna]; [los cumpleaños le dan igual|una buena noticia no cambia su cara].',
      'El habla se ha [reducido a monosílabos|empobrecido]: [contesta con la cabeza|no cuenta nada por propia iniciativa], [como observa {relative}|desde hace mucho].',
      'La jornada consta de [café y ventana|comidas y cama|vueltas y siestas], [sin iniciativa|siempre en el mismo orden].',
    ],
    then: [
      'Había [abandonado toda ocupación|dejado casi de salir de la cama], [sin pena|ajen(o/a) a las consecuencias].',
      'El impulso y el interés eran [mínimos|casi nulos], y [cada paso pedía un aviso|había que llamar(lo/la) a comer].',
      'Los primeros días [permanecía vestid(o/a) sobre la cama|hablaba con monosílabos|no se sumaba a nada].',
    ],
    better: [
      '[Participa en una actividad diaria|Ayuda a poner la mesa|Riega las plantas] [si se le pide|por su cuenta en días buenos]; la iniciativa [sigue baja|es poca].',
      'Hay [algo más de movimiento|un poco más de impulso]: [una vuelta a la manzana|el turno de cocina|una partida de cartas], [con recordatorios|casi todas las tardes].',
      'Habla [algo más|con menos laconismo], [aunque rara vez empieza|con alguna broma], y [el día tiene un orden|la mañana ha tomado forma].',
      'La falta de impulso [persiste|es lo que queda], pero [cumple una tarea al día|mantiene el paseo acordado].',
    ],
    quote: [
      '«[Luego|Mañana, quizá|Para qué], [aquí estoy bien|puede esperar|no hace falta].»',
      '«No [pasa|pasó] nada. [Ahora soy así|Me paré, eso es todo].»',
      '«Pregúnteme [otra cosa|algo más fácil]; [no tengo ganas|no sé].»',

      '«[No estoy triste.|Estoy bien.] Es que [no me apetece nada|no hay nada que querer].»',
      '«[Me siento.|Espero.] El día [pasa solo|se va].»',
    ],
    exam: {
      affect: [
        'Mímica [mínima|pobre|tenue], [tono parejo|voz sin color], [como en otras visitas|ante lo bueno y lo malo].',
        'Reacciones [tenues|lentas], [media sonrisa al despedirse|ninguna ante una broma|mirada al suelo].',
        'El afecto [apenas varía|queda en margen estrecho], [pocos gestos|manos quietas], [sin infelicidad|sin malestar].',

        'Afecto [aplanado|embotado]; [la cara apenas se mueve|voz y gesto uniformes], [sea cual sea el tema|incluso con recuerdos gratos].',
        'Respuesta emocional [escasa|apagada], [mirada breve|sonrisas raras y mínimas].',
      ],
      speech: [
        '[Una o dos palabras|Media frase] por respuesta, [en voz baja|sin tono|lenta], [deja vacías las pausas|sin devolver preguntas].',
        '[Dice poco|Habla rara vez], [con voz plana|apenas audible], [casi todo sí y no|siempre a instancia].',
        'El habla [carece de impulso|llega tarde y corta], [se entiende|es clara], [nunca la inicia|sin detalles].',

        'Habla [escasa y monótona|baja, con largos huecos], [en respuestas de pocas palabras|sin añadir nada].',
        'Respuestas [cortas|tardías], [de tono plano|sin melodía].',
      ],
    },
  },
  withdrawn: {
    now: [
      '[Ha dejado caer las amistades|No trata a nadie fuera de casa|Lleva meses sin contestar mensajes], y [no las añora|la compañía le cansa].',
      'Si hay visita [sale por detrás|se queda en otro cuarto|se sienta aparte y calla].',
      'Come [a solas|en su cuarto], [costumbre de años|porque hablar en la mesa "es demasiado"].',
      'Sale únicamente [a la tienda de abajo|a las citas|a un banco del parque], [a horas tranquilas|sin compañía].',
      '{Subj} [vive al lado de los suyos más que con ellos|quedó al margen de la familia], [cortés pero inalcanzable|sin que medie pelea].',
    ],
    then: [
      'El trato con [familia y amigos|otros] se había [secado|reducido] mucho antes.',
      '[No salía de una habitación|Solo hablaba con {relative}] desde hacía tiempo.',
      'En planta, al principio, [se quedaba junto a la pared|comía sol(o/a)|evitaba la sala común].',
    ],
    better: [
      '[Se sienta con otros a comer|Tolera un grupo pequeño|Atiende una llamada semanal], [sobre todo escuchando|a ratos cortos].',
      'Ha [retomado un contacto|mantenido una salida fija], [aunque pasa mucho tiempo a solas|a su ritmo].',
      'La compañía [se le hace más llevadera|la acepta en dosis pequeñas], y [deja la puerta abierta|devuelve el saludo].',
    ],
    quote: [
      '«[Suena el teléfono|Llaman], y [espero a que pare|lo dejo estar].»',
      '«[A solas|Con la puerta cerrada] todo es [igual|llevadero|más simple].»',

      '«La gente [hace ruido|cansa]. [Sol(o/a) estoy bien.|Me gusta cuando no hay nadie.]»',
      '«Que vengan [si quieren|cuando sea]. Yo [no salgo a su encuentro|hablo poco].»',
    ],
    exam: {
      behaviour: [
        '[Sentad(o/a) de lado|Con la capucha puesta|Cerca de la puerta], [contesta|escucha] [desde lejos|sin mirar].',
        'La relación [tarda|apenas se forma]; [manos en las mangas|mirada en otro sitio], [se va en cuanto puede|no saluda por sí].',
        'Está [de cuerpo presente|sin participar], [cortés|sin pedir nada], [quiet(o/a)|a la espera del final].',

        '[Callad(o/a) y distante|Ausente]; [mira más allá de quien pregunta|contesta y enmudece|quiet(o/a), con las manos entre las rodillas].',
        'Contacto [pobre|educado pero lejano], [con poco movimiento espontáneo|con mirada fugaz].',
      ],
    },
  },
  'faded-beliefs': {
    now: [
      '[Las tormentas de otros años|Las creencias de los primeros tiempos|Las voces que antes mandaban] se han [apagado|consumido]: [nombra a los viejos enemigos sin calor|oye un susurro de tarde en tarde|ya no actúa por ellas].',
      'Hubo [meses de voces y persecución|delirios claros con ingresos|voces imperativas]; hoy queda [un vago recelo hacia el cartero|algún giro extraño al hablar|una teoría privada sobre las lámparas].',
      'Conserva [manías inocuas|la costumbre de volver las tazas|el rechazo al amarillo] de [aquella época|la fase florida], [sin saber ya el motivo|que a nadie molestan].',
      'De [las antiguas voces|la antigua persecución] dice que ["se callaron"|"eso queda allá"|poco], y [no hubo nada agudo en el último año|hace mucho que no hay un brote].',
      'Las ideas raras [asoman a veces|no se fueron del todo], [en una frase sobre ondas|con un gesto hacia el techo], pero [no dan miedo|las suelta pronto].',
    ],
    then: [
      'Las voces y creencias floridas de otros años [ya no ocupaban el primer plano|quedaban lejos] al ingreso; [persistían restos|asomaban huellas al hablar].',
      '[Hablaba de la vieja persecución|Recordaba las voces] [sin calor|como algo lejano].',
      'No se halló [brote|delirio nuevo] a la entrada, solo [vestigios|un leve recelo].',
    ],
    better: [
      '[Los restos de las antiguas creencias|Las ideas raras] [asoman poco|quedan al fondo] y [no hace falta discutirlas|no rigen sus días].',
      'No hubo [retorno de las voces|brote], [y superó un disgusto sin él|con el mismo tratamiento de mantenimiento].',
      '[Se ríe|Habla con calma] de [los miedos de entonces|los años de voces], [creyéndolos a medias|sin plena distancia].',
    ],
    exam: {
      thoughtContent: [
        'Sin [delirio activo|persecución viva]; [ideas raras sueltas|leve recelo|vestigios de creencias antiguas], [sin miedo|poco firmes].',
        'Contenido [pobre|escaso], con [algún fragmento del viejo sistema|giros mágicos ocasionales].',
      ],
    },
  },
  'slow-decline': {
    now: [
      'Nunca [tuvo voces ni delirios claros|habló de voces]; lo que la familia ve es [un cambio lento de toda la persona|una pérdida callada de impulso y calidez|a alguien que enmudeció año tras año].',
      'Sin [ruptura|episodio llamativo] alguno, [fue soltando una cosa tras otra|pasó de la actividad a la inercia|se volvió otra persona, más vacía], [cuenta {relative}|y nadie se lo explica].',
      '[Paso a paso|Uno tras otro] [cayeron aficiones, amigos y aseo|se perdieron tareas y planes|se fueron gustos y costumbres], [sin pena|sin causa hallada|sin duelo].',
      'El cambio se [data mejor con fotografías|fecha con dificultad]: [rostro vivo en las antiguas|risas en vídeos viejos], [mirada vacía ahora|siempre al borde en las nuevas].',
      '[Vagar por la casa|Mirar por la ventana durante horas|Guardar cuerdas y cartones] [ocupa el lugar de|ha sustituido a] lo que antes llenaba el día.',
    ],
    then: [
      'Una pérdida [lenta|insidiosa] de [impulso, calidez e intereses|metas] había [llevado al ingreso|pasado inadvertida], [sin voces ni delirios en ningún momento|sin ruptura aguda].',
      '{Subj} había [cambiado poco a poco|caído en la inercia], y [la casa ya no podía más|no mantenía ninguna tarea].',
      'Cuando ingresó [nada llenaba sus días|vagaba por la casa], [final de una larga pendiente|tras un cambio muy lento].',
    ],
    better: [
      'La pendiente se ha [detenido|suavizado]: [sigue una rutina simple|acude dos veces por semana], [sin recobrar la viveza de antes|aunque la calidez es poca].',
      'Con [estructura|un plan fijo] ha [recuperado algo|retomado pequeños deberes], [si bien el cambio de fondo queda|despacio].',
      'No hay más pérdida de [habilidades|autocuidado], [sostenid(o/a) por avisos|con apoyo en casa].',
    ],
    exam: {
      mood: [
        'Por su ánimo responde "[nada|normal|igual]"; [ni triste ni alegre|sin queja].',
        'Ánimo [parejo|vacío], [sin pena|sin sufrir], [ni llanto ni deseos|sin deseos que se sepan].',
        'Del ánimo [dice poco|dice "está ahí"], [no bajo|en calma], [la pregunta le extraña|tras larga pausa].',

        '[Sin tristeza|Plano]; [no sabe nombrar un sentimiento|dice «normal»], [sin malestar|con gesto vacío].',
        'Ánimo [ni bajo ni alto|indiferente], ["como siempre"|y no halla palabra para él].',
      ],
    },
  },
  'body-sensations': {
    now: [
      'Describe [una corriente fría dentro del cráneo|hilos que tiran tras las costillas|un órgano que gira despacio|chasquidos en la médula], [sin equivalente médico|y le faltan palabras].',
      'Sensaciones extrañas [migran|cambian de sitio], [de la espalda a los dientes|del vientre a los ojos], [horas al día|por oleadas], y [las pruebas son normales|ninguna enfermedad las explica].',
      'Algo [se encoge|se hincha|fluye] [bajo el cuero cabelludo|en la mitad izquierda del cuerpo|tras el esternón], y [se queda quiet(o/a) para no removerlo|se aprieta paños encima].',
      'Para lo que hace el cuerpo [inventa palabras|necesita términos nuevos]: ["luz que taladra"|"un pliegue en el pecho"|"arena que piensa"].',
    ],
    then: [
      'Sensaciones corporales [extravagantes|casi indescriptibles] [llenaban los días|motivaron muchos estudios sin hallazgos].',
      'Había [sentido moverse los órganos|hablado de corrientes en los huesos], [inmóvil por temor a ellas|con pruebas siempre normales].',
    ],
    better: [
      'Las [sensaciones extrañas|corrientes internas] son [más débiles|más breves|más fáciles de dejar pasar].',
      '[Aún nota|A ratos nota] [el tirón|el flujo], pero [ya no se paraliza|habla menos de ello].',
    ],
    quote: [
      '«No es dolor. [Corre al revés|Da vueltas ahí dentro].»',
      '«El lado [izquierdo|de arriba] está más [fino|frío] por dentro.»',
    ],
    exam: {
      perception: [
        '[Sin voces|Niega voces]; [sensaciones corporales peculiares|vivencias del interior del cuerpo] [descritas con detalle|como única alteración].',
        'Falsas percepciones del cuerpo ([flujo|tirón|encogimiento]), [sin nada oído ni visto|sin otras alteraciones].',
      ],
    },
  },
};
