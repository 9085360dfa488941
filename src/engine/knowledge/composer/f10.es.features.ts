import type { FeatureText } from './knowledge.ts';
import { substanceEsFeatures } from './substance.es.features.ts';
import { substanceEsMind } from './substance.es.mind.ts';

/** What F10 shows, Spanish: the part that is peculiar to alcohol; the rest is shared with F11 and F12. */
export const f10EsFeatures: Readonly<Record<string, FeatureText>> = {
  ...substanceEsFeatures,
  ...substanceEsMind,
  pattern: {
    now: [
      'abuse !withdrawal !schoolchild :: {2-3} noches por semana bebe {4-8} copas de {sustancia}, [sobre todo el fin de semana|más si ha cobrado], y [nada|ni gota] los demás días.',
      'abuse !withdrawal :: Pasa [una semana|diez días] sin beber y [luego|de pronto] [vacía|despacha] [casi una|una] botella de {sustancia} [de una sentada|en una noche].',
      'abuse !withdrawal :: Bebe a rachas: [un partido|un cumpleaños|una noche libre], {5-9} copas de {sustancia}, [pesar|dolor de cabeza] al día siguiente y [ninguna gana|ninguna falta] de más.',
      'abuse !withdrawal schoolchild :: Con [amigos mayores|los primos] bebe {sustancia} [en el parque|en casa de alguien] {2-3} fines de semana al mes, [casi siempre|cada vez] hasta [vomitar|tambalearse].',
      'abuse !withdrawal :: Las cantidades varían: [cuenta|refiere] {4-7} copas de {sustancia} en [malas noches|noches de fiesta] y ninguna [el resto|de domingo a jueves].',
      'abuse !withdrawal :: En un mes [corriente|normal] hay {3-6} noches de {sustancia} «[de más|fuera de medida]»; los otros días, [sin malestar|sin echarlo de menos], nada.',
      'abuse withdrawal :: Bebía con daño [de vez en cuando|los fines de semana] hasta que llegaron [unas vacaciones|una crisis familiar|unas fiestas patronales] y bebió {sustancia} desde mediodía {9-14} días [seguidos|sin parar].',
      'abuse withdrawal :: Suele beber [solo el fin de semana|{2-3} noches], con [riñas|mañanas perdidas]; esta vez una racha de [diez días|dos semanas] de {sustancia} precedió al estado actual.',
      'abuse withdrawal :: Salvo los últimos {9-14} días de {sustancia} [de la mañana a la noche|sin descanso], la bebida se [limitaba|ceñía] a [excesos sueltos|noches de riesgo].',
      'abuse withdrawal :: Una racha [inusual|sin pausa], {8-12} copas diarias de {sustancia} durante [casi dos semanas|más de una semana], [rompe|interrumpe] una pauta de excesos [sueltos|aislados].',
      'abuse withdrawal :: No había [necesidad diaria|ganas continuas], solo noches de {sustancia} que [acababan en riña|costaban días de obligación]; luego, [un permiso|un duelo] y {9-14} días [sin una hora seca|bebiendo sin tregua].',
      'dep !schoolchild :: La primera copa de {sustancia} es [antes del desayuno|al levantarse]; la última, [a medianoche|antes de dormir]; no [logra|puede] [saltarse un día|parar en un número].',
      'dep :: Bebe {sustancia} [a diario|un día tras otro], unas {9-16} unidades, y se nota [tembloros(o/a)|mal] cuando [se acaba|pasan horas].',
      'dep :: {Sustancia} cada día, [más cada temporada|en cantidad creciente], es [el eje|el reloj] de la jornada; los [planes de reducir|límites] [caen|fallan] a [mediodía|la segunda tarde].',
      'dep !schoolchild :: Lleva {sustancia} [en un termo|en el cajón|en el coche] para no [quedarse a secas|temblar], bebe [a solas|a escondidas] y ya no [puede aplazarlo|se contiene].',
      'dep :: Lo que fue [una botella|cuatro copas] de {sustancia} es hoy [el doble|mucho más], cada día, [contra su propio propósito|pese a jurar lo contrario].',
      'dep schoolchild :: Bebe {sustancia} [antes y después de clase|también entre semana], [a solas|en el baño], sin [poder parar|saltarse un día] pues entonces [suda|le tiemblan las manos].',
      'dep :: Según su [cuenta|cálculo], {8-14} unidades diarias de {sustancia}, [desde la primera hora|nada más despertar], por [unas ganas que mandan|un tirón interno].',
    ],
    then: [
      'abuse :: Bebía {sustancia} [a rachas|en exceso] {2-3} noches por semana, [sin beber|nada] entre una y otra.',
      'abuse :: Los excesos [sueltos|de fin de semana] con {sustancia} habían [marcado|ocupado] los meses previos, sin necesidad diaria.',
      'abuse :: Antes del ingreso, algunas [noches|fiestas] habían [acabado|terminado] con {5-9} copas de {sustancia}.',
      'dep :: Había bebido {sustancia} [a diario desde la mañana|todo el día], [sin control|fuera de todo límite], {9-16} unidades.',
      'dep :: La bebida [continua|compulsiva], {sustancia} sobre todo, con [temblor|ansia] entre copa y copa, [llenaba|gobernaba] los días.',
      'dep :: Cada día [empezaba|arrancaba] con {sustancia}, y todo intento de [dejarlo|beber menos] se había [roto|venido abajo].',
    ],
    better: [
      'abuse :: Las copas del [fin de semana|viernes] [son ahora|se cambiaron por] agua con gas: {seco} ya, [con poco esfuerzo|más fácil de lo previsto].',
      'abuse :: Ningún exceso en {seco}; [superó|pasó] [dos fiestas|una noche de partido] con [zumo|refresco].',
      'abuse :: Desde que lo dejó, hace {seco}, las [noches|tardes] le parecen [más largas|más claras] y [quiere|piensa] seguir así.',
      'dep :: No ha bebido en {seco}; los alcoholímetros [lo confirman|dan cero], y las ganas son [menores|cosa del anochecer].',
      'dep :: La copa [matinal|de primera hora] es historia: {seco} sin beber, [manos firmes|sin temblor], con las ganas [en descenso|a la baja].',
      'dep :: Ni gota de {sustancia} en {seco}, el primer [tramo|periodo] así [en {duration}|desde que empezó todo].',
    ],
    quote: [
      'dep :: «Sin [eso|una copa] me [tiemblan las manos|es imposible sostener la taza]. Con ella [soy yo|aguanto el día]».',
      'dep :: «Antes bebía [por gusto|para divertirme]. Ahora bebo [para tenerme en pie|para no enfermar]».',
      'abuse !withdrawal :: «Puedo [parar|estar sin nada] [una semana|mucho tiempo]. Es [cuando empiezo|el viernes] que [me paso|no tengo freno]».',
      'abuse !withdrawal :: «[Todos|En mi grupo todos] beben [así|el fin de semana]. Soy yo quien [acaba mal|se pasa]».',
    ],
  },
  tolerance: {
    now: [
      'Necesita {2-3} veces más {sustancia} que [al principio|antes] para [notar algo|sentir la calma], y [camina|habla] derecho donde otros [caerían|se trabarían].',
      'Al despertar hay temblor de dedos y [arcadas|sudor] hasta que el primer [trago|vaso] los [calma|asienta].',
      'Cantidades que [tumbarían|dormirían] a otros [apenas se le notan|l(o/a) dejan igual]; media jornada sin beber trae [sudores|inquietud].',
      'Cuando faltó {sustancia}, [sudó|tembló], [no durmió|se puso mal] y [bebió|tomó una copa] «como medicina».',
      'La dosis se ha [duplicado|ido arriba] en {duration}, y saltarse una noche se paga con [temblor y náuseas|sudor hasta el alba].',
    ],
    then: [
      'Había necesitado cada vez más, con [temblor|sudor] en cada [pausa|retraso].',
      'Tomaba una copa al despertar [para afirmar las manos|contra el temblor].',
      'La tolerancia había [crecido|subido] y las pausas le hacían [enfermar|temblar].',
    ],
    better: [
      'Las manos están [quietas|firmes] por la mañana, sin copa que las [calme|afirme].',
      'Los [sudores|malestares] de los primeros días pasaron, y [sabe|ha aprendido] que las cantidades de antes serían ahora un peligro.',
      'El desayuno [le sienta bien|se queda dentro]; del temblor [no queda nada|ya ni habla].',
    ],
  },
  intox: {
    now: [
      'intox-plain :: [Esta tarde|En las horas previas] bebió {6-12} copas de {sustancia}; está [ruidos(o/a) y alegre|lloros(o/a) y luego jovial], [arrastra las palabras|se le traba la lengua] y [se tambalea|camina con las piernas abiertas], [sin perder la orientación|sabiendo dónde está].',
      'intox-plain :: Habla [pastosa|borrosa], marcha [insegura|en zigzag] y cara [encendida|roja], [horas|poco] después de {sustancia} [en cantidad|en ayunas]; [despiert(o/a)|alerta] y [orientad(o/a)|al tanto del día].',
      'intox-plain :: Después de [dos botellas|casi una botella] de {sustancia}, [bromea|discute] con todos, [derrama|tira] cosas, [no acierta con|calcula mal] la silla y [sigue|recuerda] la charla a trozos.',
      'intox-plain :: {Relative} contó {6-10} copas desde [mediodía|media tarde], y luego [pasos inseguros|tropiezos], frases [tontas|temerarias] y [ojos que saltan|una riña por las llaves], [sin confusión|con la mente clara en lo demás].',
      'intox-plain :: Una [racha|tanda] de {sustancia} [acabó|terminó] hace {2-4} horas y l(o/a) deja [con reflejos lentos|con manos torpes], de lengua [suelta|fácil] y [visión doble|balanceo], [orientación íntegra|siempre consciente].',
      'intox-vague :: Ha bebido, sin duda, [hoy|hace pocas horas]: [huele a|habla de] {sustancia}; los demás signos [no se anotaron|apenas constan].',
      'intox-vague :: Bajo el efecto de {sustancia} en el primer [contacto|momento]; [en qué grado|cuánto] no [puede decirse|se apuntó].',
      'intox-vague :: {Sustancia} [esta tarde|a lo largo del día], sin saber [cuánto|cuántas copas], y con signos [solo esbozados|sin detalle]: «[inestable|habla mucho]» es todo lo que consta.',
      'intox-vague :: {Relative} [dice|afirma] que «[ha vuelto a beber|viene bebid(o/a)]»; si hay algo más que [achispamiento|eso] [no se exploró|queda abierto].',
      'intox-vague :: El efecto [reciente|actual] de {sustancia} es [evidente|claro] en [el habla|los modales]; lo demás [se dejó sin explorar|no se documentó].',
      'delirium :: Había bebido {10-18} copas de {sustancia} [desde la mañana|en pocas horas] cuando la mente se [nubló|hundió].',
      'delirium :: Una cantidad [enorme|masiva] de {sustancia}, {2-3} botellas [según {relative}|en total], precedió al estado por [horas|menos de medio día].',
      'delirium :: El [aire espirado|análisis] muestra un nivel muy alto tras [horas|un día] de {sustancia}; primero hubo [lengua torpe|habla pastosa] y [marcha tambaleante|ojos que saltan].',
      'delirium :: Aún [huele|apesta] a {sustancia}, no se [tiene|sostiene] en pie, con la cara [roja|congestionada]; la última copa fue hace [horas|poco].',
    ],
    then: [
      '!delirium :: Al llegar estaba [inestable|tambaleante] y [con habla pastosa|ruidos(o/a)] tras {6-12} copas de {sustancia}.',
      '!delirium :: {Sustancia} en [cantidad|exceso] le había dejado [habla torpe|lengua pesada] y [marcha insegura|conducta suelta] en [horas|ese día].',
      '!delirium :: La [noche|tarde] del ingreso había acabado en [riñas|tropiezos y llanto] después de {sustancia}.',
      'delirium :: {10-18} copas de {sustancia} habían precedido a la [confusión|obnubilación] por horas.',
      'delirium :: Se [midió|halló] al llegar un nivel muy alto en [sangre|aire].',
      'delirium :: Llegó [tambaleante|sin tenerse en pie], directamente de [una larga tanda|horas] de {sustancia}.',
    ],
    better: [
      'Se [despejó|serenó] en {8-14} horas; [habla|marcha] y [ánimo|juicio] son normales desde entonces, y nada de beber en {seco}.',
      'Los efectos de {sustancia} se fueron [a la mañana siguiente|hacia mediodía], sin más que [dolor de cabeza|sed], y no ha bebido en {seco}.',
      '[Firme|Segur(o/a)] al andar y de habla clara desde el [primer|segundo] día, sin beber más en {seco}.',
    ],
    exam: {
      appearance: [
        '!telehealth :: [Congestionad(o/a)|Cara roja], [ojos vidriosos|conjuntivas rojas], [huele a bebida|camisa manchada], [sin heridas|un rasguño en la palma].',
        'telehealth :: En pantalla, [cara roja|congestionad(o/a)], [ojos vidriosos|despeinad(o/a)], con [una botella|un vaso] [a la vista|junto a la silla].',
        '!telehealth :: [Desaliñad(o/a)|Abrigo mal abrochado], aliento a {sustancia}, [un|ningún] moratón en [la espinilla|el codo].',
      ],
      behaviour: [
        '!delirium :: [Confianzud(o/a)|Sin reserva], [bromea|interrumpe], [tira|deja caer] [una taza|papeles]; se [deja guiar|calma al pedírselo].',
        '!delirium :: Se [balancea|apoya] en [la silla|la pared], gestos [gruesos|imprecisos], [a ratos|ahora] [jovial|quisquillos(o/a)], luego [amistos(o/a)|lloros(o/a)].',
      ],
      speech: [
        '!delirium :: [Pastosa|Arrastrada], [alta|demasiado alta], [verbosa|repetitiva], pero [se entiende|puede seguirse].',
        '!delirium :: [Borrosa|Lenta] y [divagante|cantarina]; se come [sílabas|finales].',
      ],
      affect: [
        '!delirium :: [Lábil|Cambiante], [risa|llanto] en minutos.',
        '!delirium :: [Suelto|Exaltado], y al rato [irritable|sensiblero].',
      ],
      cognition: [
        '!delirium :: [Orientad(o/a)|Sabe lugar y fecha]; [se distrae|cuenta despacio], recuerdo [a trozos|de dos entre tres].',
        '!delirium :: [Despiert(o/a)|Alerta] y con orientación [conservada|íntegra]; reflejos [lentos|embotados] por la bebida.',
      ],
      insight: [
        '!delirium :: Juicio [mermado|suelto] por ahora («[no he bebido casi|podría conducir]»).',
        '!delirium :: [Rebaja|Quita hierro a] [las copas|lo bebido]; [acepta esperar|se queda si se le pide].',
      ],
    },
  },
  withdrawal: {
    now: [
      'wd-plain :: {Hours} después de la última copa empezó a [temblar|estremecerse] y sudar, [pulso de {100-118}|con el corazón acelerado], [náuseas|arcadas] y [noches sin dormir|insomnio], [con la mente clara|plenamente lúcid(o/a)].',
      'wd-plain :: Desde [anoche|esta mañana] sin {sustancia}: [manos que tiemblan|temblor grueso], [sudor nocturno|sábanas empapadas], [inquietud|paseos sin fin] y [dolor de cabeza|estómago revuelto]; [nada visto ni oído|ninguna visión] y [ningún ataque|sin convulsión].',
      'wd-plain :: La última copa fue hace {hours}; no [sostiene|levanta] la taza, [vomita|tiene arcadas] [al oler comida|por la mañana], [se sobresalta|salta con los ruidos] y pide «[algo para calmar|dormir]».',
      'wd-plain :: Dejó de beber hace {hours}, y [el sudor|el temblor], [el pulso rápido|la tensión alta] y [el desasosiego|la agitación] han ido a más, con [orientación perfecta|percepción intacta].',
      'wd-plain :: [Tembloros(o/a)|Con temblor] de [los dedos|la lengua] a [las rodillas|los pies], [sudor frío|cara encendida], en vela {2-3} noches: así [describe|cuenta] el tiempo sin {sustancia}.',
      'wd-vague :: {Hours} sin {sustancia}, se [encuentra|siente] mal «[de dejarlo|como otras veces]»: [temblor|sudor], con pocos detalles [anotados|recogidos].',
      'wd-vague :: Desde que {sustancia} [cesó|faltó], hace {hours}, hay [algo de temblor|sudor] e inquietud; [la percepción|la orientación] no se [exploró|preguntó].',
      'wd-vague :: Solo se [conoce|ha transmitido] el [esbozo|contorno] del estado tras la última copa, hace {hours}: «[tembloros(o/a)|nervios(o/a)]», [sin dormir|con náuseas].',
      'wd-vague :: Molestias por [dejar|parar] {sustancia}, [claras|indudables]; su alcance está [mal|poco] descrito.',
      'wd-vague :: {Relative} habla de «[los temblores de siempre|el mono de otras veces]» desde la última copa, hace {hours}; nada más [consta|se anotó].',
      'wd-perceptual :: {Hours} después de la última copa: [temblor grueso|manos que tiemblan], [sudor|pulso acelerado], [náuseas|insomnio] y [nervios tensos|inquietud creciente].',
      'wd-perceptual :: [Tiembla|Se estremece], suda [a través de la camisa|a mares] y no duerme desde que {sustancia} [faltó|cesó] hace {hours}, [con fecha y lugar claros|bien orientad(o/a)].',
      'wd-perceptual :: Pulso de {104-124}, [palmas húmedas|sudor] y temblor [visible desde la puerta|hasta en la lengua], {hours} después de la última copa de {sustancia}.',
      'delirium :: La última copa fue hace {hours}; primero [temblor|las manos sin control] y sudor, luego [una convulsión|fiebre], [pulso de {116-138}|corazón desbocado] y ropa [empapada|chorreando].',
      'delirium :: {Hours} después de [parar en seco|la última copa], predominan temblor [grueso|violento], sudor [a chorros|profuso] y tensión [alta|en ascenso].',
      'delirium :: [Una enfermedad|Una caída] l(o/a) apartó de {sustancia}; {hours} más tarde, [temblor|sacudidas], sudor, [fiebre|piel ardiente] y noches [sin dormir|agitadas] [llegaron al máximo|tocaron techo].',
      'delirium :: Tiemblan [la lengua y las manos|manos y piernas], el sudor [corre|gotea] y el pulso [galopa|vuela], {hours} después de que la bebida [cesara|terminara].',
    ],
    then: [
      '{Hours} después de la última copa había [temblado|tenido sacudidas], [sudado|sudado a mares] y [vomitado|pasado la noche en vela].',
      '[Temblor|Sacudidas], [pulso rápido|palpitaciones] y [sudores|insomnio] habían llegado al [parar|faltar] {sustancia}.',
      'Al dejarlo [de golpe|en seco], se había puesto [tembloros(o/a)|con temblor], [empapad(o/a) en sudor|con sudor frío] e inquiet(o/a).',
    ],
    better: [
      'El temblor [cedió|se asentó] en {4-6} días; tensión normal y noches [tranquilas|de sueño].',
      'La tormenta del cuerpo [pasó|terminó]: [manos firmes|sostiene una taza llena], {seco} después de la última copa.',
      'Sudor, [temblor|sacudidas] y [náuseas|inquietud] se fueron; el [apetito|sueño] volvió [primero|al final].',
    ],
    quote: [
      '!delirium :: «Las manos [no me obedecen|tiemblan como hojas]. [Una copa|Un trago] lo [pararía|calmaría], lo sé».',
      '!delirium :: «[Sudo|Ardo] y [me hielo|tirito], y no he [dormido|cerrado los ojos] desde [que lo dejé|la última]».',
    ],
    exam: {
      behaviour: [
        '!delirium :: Manos [temblorosas|con temblor grueso] al [extenderlas|firmar]; [se mueve|cambia de postura], [se seca la frente|pide agua].',
        '!delirium :: [Inquiet(o/a)|Salta al menor ruido], se levanta {2-4} veces; dedos [torpes|inseguros] en torno a la taza.',
        '!delirium :: [Trémul(o/a)|Con temblor], [respinga|se sobresalta] con [la puerta|el teléfono]; [cortés|colabora] con esfuerzo.',
      ],
      appearance: [
        '[Sudoros(o/a)|Piel húmeda], [pálid(o/a)|congestionad(o/a)], [camisa mojada|pelo pegado a la frente].',
        '[Gotas de sudor|Piel brillante], [lengua temblorosa|labios secos], cara [de no dormir|consumida].',
      ],
      cognition: [
        '!delirium :: [Alerta|Despiert(o/a)], [orientación completa|sabe fecha, lugar y motivo]; [atención|concentración] [corta|irregular por la inquietud].',
        '!delirium :: Conciencia clara, [meses al revés con un fallo|cuenta atrás despacio|dígitos bien]; [recuerdo íntegro|buena memoria].',
        '!delirium :: [Sin confusión|Lúcid(o/a)]; [recuerda tres palabras|da la fecha sin dudar], [pierde el hilo por el malestar|atiende a ratos].',
      ],
      mood: [
        '!delirium :: «[De los nervios|Tembloros(o/a)]», [tenso e irritable|ansioso] más que triste.',
        '!delirium :: [En vilo|Ansioso], [de mecha corta|impaciente].',
      ],
    },
  },
  'seeing-things': {
    now: [
      '[Al oscurecer|En la penumbra] ve [arañas|insectos pequeños] en [la pared|la colcha] y [sabe|entiende] que «[no están|es la falta de bebida]».',
      'Desde [anoche|hace un día] hay [destellos|dibujos que se mueven], [hormigueo en la piel|pasos sin nadie], que reconoce como [engaños|trampas] de los sentidos.',
      '[La cortina|El perchero] se vuelve [un hombre|un perro] por segundos; [se ríe|mira dos veces] y lo [corrige|descarta], [orientad(o/a)|lúcid(o/a)] en todo momento.',
      'Oye [música|un teléfono] [en el grifo|sin que suene] y nota [hormigas|hilos] en [los brazos|la piel]; lo [comprueba|mira] y [lo halla falso|sabe que no es cierto].',
      'Los sonidos son [fuertes|hirientes], el papel de la pared [se mueve|repta], y la mente sigue [clara|sana]: «[los ojos me engañan|sé que no está]».',
    ],
    then: [
      'Había [visto|notado] insectos de noche, sabiéndolos irreales y con la orientación intacta.',
      'Había [oído|sentido] cosas que tenía por falsos.',
      '[Visiones|Engaños] [breves|fugaces] habían venido con el temblor, nunca con confusión.',
    ],
    better: [
      'Ni [insectos|figuras] ni sonidos desde el [tercer|cuarto] día.',
      'Los engaños de los sentidos [cesaron|acabaron] con [el temblor|los sudores].',
      'Vuelve a [fiarse de|creer a] sus ojos y oídos.',
    ],
    exam: {
      perception: [
        '[Mira|Señala] al [techo|rincón]: «[otra vez las arañas|ahí está], [no es real|lo sé]».',
        '[Ilusiones|Alucinaciones] visuales [breves|pasajeras], [hormigueo|sonidos]; juicio de realidad [íntegro|conservado].',
        '[Animalitos|Puntos móviles] con [el cansancio|poca luz], [reconocidos|criticados] al momento.',
      ],
      insight: [
        '[Sabe|Explica] que lo que ve viene de dejar la bebida.',
        '[Conservada|Buena]: «[es la bebida que se va|ya pasará]».',
      ],
    },
  },
  'wd-confused': {
    now: [
      'Desde [el anochecer|la madrugada] no sabe [el día ni el lugar|dónde está], [aparta|espanta] [insectos|animalitos] y quiere [ir al trabajo|salir por la ventana].',
      'En vela {2-3} noches y ya [confus(o/a)|desorientad(o/a)], [ve|habla con] [ratas|gente] en el cuarto, [tira de la sábana|coge hilos del aire] y no [atiende|sigue] nada.',
      'La confusión [cede|afloja] hacia [mediodía|la mañana] y [sube|se ahonda] al [oscurecer|caer la noche], con [terror|gritos] y [escenas|visiones] de [fuego|persecución].',
      'Toma [a la enfermera|al médico] por {relative}, [bebe|sirve] de [un vaso imaginario|una mano vacía] y pierde cada respuesta [al instante|en segundos].',
      'Orientación, [atención|memoria] y sueño están del revés; [la cama|el suelo] [bulle|hierve] de [bichos|escarabajos] que [recoge|aplasta].',
    ],
    then: [
      'Hacia el día {2-3} había perdido la noción [del tiempo|del lugar], [viendo|aplastando] [insectos|animalitos] y queriendo [irse|escapar].',
      'Un estado de confusión y [terror|espanto], con [visiones|escenas], había durado {2-4} noches.',
      'Había tomado al personal por [familia|compañeros de trabajo] y [cogido|arrancado] hilos del aire.',
    ],
    better: [
      'La confusión [acabó|cedió] a los {3-5} días en un sueño [largo|profundo]; desde entonces la mente está [clara|despejada].',
      'Sin [insectos|visiones] y orientad(o/a) [de día y de noche|en todo]; de aquello [recuerda|conserva] [poco|fragmentos].',
      'La [atención|vigilia] es [estable|fiable] desde hace días; [los animales|los terrores] son [un mal sueño|cosa pasada].',
    ],
  },
  decline: {
    now: [
      'En {2-4} años ha ido [perdiendo|olvidando] [la cocina|las cuentas], se pierde en calles [conocidas|de siempre] y ya no [organiza|lleva] [una semana sencilla|sus papeles], también [tras meses|pasados meses] sin beber.',
      '[El juicio|La planificación], [las palabras|el manejo de objetos] y la memoria han [decaído|menguado] a la vez; {relative} lleva [el dinero|las pastillas] y [el correo|las llaves].',
      'Deja los zapatos en [el horno|la nevera], paga [dos veces|lo que le piden], [pierde|suelta] el hilo y no [recupera|alcanza] el nivel de antes, por [mucho|más] que no beba.',
      '[El oficio|La partida de cartas] que [dominaba|le gustaba] es ya [un enigma|demasiado]; no [encuentra|acierta con] [la panadería|el autobús], [lent(o/a) al pensar|espes(o/a) al contestar] todos los días, tras años de {sustancia}.',
      '{Relative} [describe|cuenta] modales más [bruscos|toscos], [descuido|indiferencia] y días [revueltos|de olvido] que [siguieron|quedaron] al dejar la bebida, sin historias inventadas.',
      'Para [lavarse y vestirse|el baño] necesita [avisos|que l(o/a) guíen], las recetas [salen mal|quedan a medias], y [así sigue|nada mejora] [pasados meses|mucho después] de la última copa.',
    ],
    then: [
      'Un declive [amplio|general] de [memoria, planes y destrezas|intelecto y cuidado personal] había avanzado con los años de bebida y [seguía|persistía] en meses secos.',
      '{Relative} llevaba desde hacía [años|mucho] [los recibos|las llaves] y [las comidas|la medicación].',
      'Se había perdido por la calle y [atascado|trabado] en tareas diarias, sin [recuperarse|mejora] al no beber.',
    ],
    better: [
      'El pensamiento sigue [reducido|mermado], pero con [comida|vitaminas], [rutina|un día ordenado] y {seco} sin beber está más [estable|tranquil(o/a)].',
      '[La planificación|El dinero] sigue en manos de {relative}; [vestirse|poner la mesa] [sale|funciona] con [avisos|una lista de dibujos].',
      'La pérdida no ha [revertido|cedido], se ha [frenado|estabilizado]; [el aseo|el trato] mejoró en {seco} sin beber.',
    ],
    exam: {
      cognition: [
        'Prueba breve, {12-19} de 30: [reloj|agujas] mal, [nombrar|copiar] con fallos, [recuerda dos de cinco palabras|poco recuerdo que mejora con pistas].',
        '[Alerta|Despiert(o/a)], lent(o/a); fecha errada, las series de siete [fallan pronto|no salen], [abstracción|planificación] [concreta|pobre].',
        'Lista de animales que se [corta|agota] en {5-8}; [órdenes en tres pasos|copia del cubo] sin éxito, [alerta|atención] estable.',
      ],
      insight: [
        '[Escasa|Limitada]: «[algo olvidadiz(o/a)|será la edad]»; no ve [el alcance|lo perdido].',
        '[Apenas|No] advierte [lo que falla|el declive]; se [fía de|apoya en] {relative}.',
      ],
      thoughtProcess: [
        '[Lento|Torpe], [se pega a|insiste en] un [tema|giro], pierde [la meta|el fin].',
        '[Pobre|Concreto], [ordenado en respuestas cortas|se va en las largas].',
      ],
    },
  },
  slips: {
    now: [
      'Desde hace {3-8} meses [extravía|pierde] [palabras|llaves] y [duplica|olvida] [citas|recados] más que antes; se [maneja|arregla] a solas [con listas|apuntándolo], también los días sin beber.',
      '[El cálculo mental|Leer un manual] le lleva [el doble|un segundo intento], y [las películas|las charlas largas] se le [escapan|van] a la mitad; la vida diaria se [sostiene|mantiene] con [apoyos|esfuerzo].',
      '{Relative} [nota|ve] respuestas [más lentas|tardías], [historias repetidas|hilos perdidos], nada que le impida [vivir por su cuenta|llevar sus asuntos].',
      'Una merma [leve|modesta] de [memoria y atención|planes y rapidez], [venida|crecida] con {consumir}, [sigue|persiste] en semanas secas, con [independencia|autonomía] intacta.',
      'Apunta lo que antes era [automático|de paso], [recetas|contraseñas] y [nombres|cumpleaños], y sospecha de la bebida.',
    ],
    then: [
      'Fallos [leves|pequeños] pero [constantes|duraderos] de [memoria|atención] habían venido con la bebida, sin tocar la vida diaria.',
      'Había necesitado listas y [más tiempo|repasos] durante [meses|un tiempo].',
      'Se le escapaban [nombres|citas] [más que antes|más de lo habitual].',
    ],
    better: [
      'La [rapidez|atención] ha ganado algo en {seco}; las listas [siguen haciendo falta|aún ayudan].',
      'Los fallos [persisten|continúan], [menos|más leves]; con [agenda|alarmas] se [arregla|maneja] bien.',
      'Vuelve a [leer|seguir] [novelas|películas] enteras; [los nombres|las cifras] aún [tardan|se escapan].',
    ],
    exam: {
      cognition: [
        '[Orientad(o/a)|Alerta]; [cuatro de cinco palabras|cinco palabras con pista], trazado [con dos fallos|despacio], [reloj correcto|copia bien].',
        'Prueba breve, {23-26} sobre 30: [falla en|pierde puntos por] [recuerdo diferido|atención] y [fluidez|cubo]; [buen juicio práctico|se maneja bien].',
      ],
      insight: [
        '[Consciente|Al tanto] de los fallos, [preocupad(o/a)|con apuro]; los [une|liga] a la bebida.',
        '[Buena|Plena]: trae una lista de [fallos|olvidos].',
      ],
    },
  },
  body: {
    now: [
      'Las enzimas del hígado están [altas|{2-4} veces por encima], el [apetito|peso] [baja|es pobre] y los pies [queman|hormiguean] de noche.',
      'Su médico ha [visto|anotado] [dolor de estómago|ardor], [diarrea|náuseas matinales] y [moratones|tobillos hinchados].',
      'Se salta [comidas|el almuerzo], ha perdido {4-9} kilos y tiene la [cara|piel] [enrojecida|abotargada].',
      'Una ecografía [mostró|halló] hígado [graso|agrandado], y la tensión está [alta|mal controlada].',
    ],
    then: [
      'Las enzimas hepáticas [estaban altas|salían altas].',
      'Había [adelgazado|comido poco] y le [ardían los pies|salían moratones].',
      'Se conocía [una gastritis|un hígado graso].',
    ],
    better: [
      'Las enzimas [se han reducido a la mitad|bajan], y el [peso|apetito] [sube|vuelve].',
      'El ardor de estómago [cedió|desapareció] y la tensión está [en rango|más baja].',
      'Han vuelto [el color|algunos kilos] y [las fuerzas|el apetito].',
    ],
  },
  blackouts: {
    now: [
      '[Dos|Tres] veces este [mes|trimestre], horas enteras [se le borraron|quedaron en blanco]; [mensajes|recibos] le contaron lo ocurrido.',
      '[Despertó|Volvió en sí] [vestid(o/a)|en el sofá] sin [recuerdo|idea] de [la vuelta a casa|las últimas horas] tras {sustancia}.',
      '{Relative} le [cuenta|repite] [charlas|escenas] de la noche anterior que no [recuerda|reconoce] en absoluto.',
      'Hay [huecos|lagunas] en [algunas|varias] noches de bebida, de las que [se reía|no hablaba] y ahora [le asustan|preocupan].',
    ],
    then: [
      'Noches enteras se habían [borrado|perdido] tras beber.',
      '{2-4} veces había despertado sin [recuerdo|memoria] de la noche.',
      'Las lagunas tras {sustancia} le habían [asustado|inquietado].',
    ],
    better: [
      'No ha habido más [noches en blanco|lagunas] desde que dejó de beber.',
      '[Recuerda|Conserva] cada noche de este tiempo ({seco}) y lo [aprecia|celebra].',
      'Las noches se recuerdan [enteras|sin huecos] otra vez.',
    ],
  },
};
