import type { FeatureText } from './knowledge.ts';

export const f45EsFeatures: Readonly<Record<string, FeatureText>> = {
  'many-organs': {
    now: [
      'Las quejas [viajan|pasan] por todo el cuerpo: [cabeza|mareo], [náuseas|hinchazón], [hormigueo|latidos], [articulaciones|espalda], [una tras otra|varias a la vez].',
      'La lista que [trae|ha escrito] tiene {9-16} puntos, del [estómago|vientre] a la [piel|vejiga], y cada uno tuvo su [especialista|prueba].',
      'Esta temporada es [el intestino|el estómago]; antes fue [la respiración|la vejiga] y, antes aún, [las articulaciones|las manos dormidas].',
      'Dolor en [cuatro sitios o más|muchos lugares], [vientre revuelto|comida que no sienta] y adormecimientos [raros|fugaces] [llenan|componen] el relato.',
      'Apenas queda órgano [libre|sin queja], y surgen signos nuevos cuando los viejos [ceden|se aclaran].',
    ],
    then: [
      'Durante años las quejas de [pies a cabeza|muchos órganos] se habían [sucedido|relevado].',
      '[Llegó|Vino] con {9-16} molestias distintas en [un papel|una lista].',
    ],
    better: [
      'La lista se ha [reducido|quedado] en {2-4} molestias.',
      '[Apenas|Casi no] surgen quejas nuevas, y las conocidas le [ocupan|inquietan] menos.',
    ],
    quote: [
      '"Cuando una cosa [para|se cura], [empieza|viene] la siguiente".',
      '"Mi cuerpo [entero|todo] es una obra", [suspira|dice].',
    ],
    exam: {
      speech: [
        'Relato [detallado|exacto] de cada molestia, [fluido|pausado], difícil de [acortar|interrumpir].',
        '[Extenso|Prolijo] sobre el cuerpo, [breve|parco] en lo demás; ritmo normal.',
      ],
    },
  },
  'years-of-visits': {
    now: [
      'En estos años suma [más de treinta|decenas de] consultas, {3-6} endoscopias y [dos|tres] operaciones, todas sin hallazgos.',
      'Ha visto {5-9} especialidades y guarda los informes en una [carpeta gruesa|bolsa].',
      '[Cambia|Deja] de médico cuando le dicen que [no hay nada|conviene esperar]; con el nuevo [empieza|vuelve] todo.',
      'No [recuerda|conoce] un mes sin [consultas|citas] en [los últimos años|mucho tiempo].',
    ],
    then: [
      'Tras de sí traía [decenas de|incontables] consultas.',
      'L(o/a) acompañaba un [grueso expediente|archivo] de informes normales.',
    ],
    better: [
      'Todas las visitas pasan ya por un solo médico de familia, en fechas [fijas|pactadas].',
      'Lleva {5-9} semanas sin [buscar|ver] otro especialista.',
    ],
  },
  'some-complaints': {
    now: [
      'Dos molestias van delante: {ailment} y [un cansancio que el reposo no quita|un nudo en el pecho].',
      'Casi a diario [sufre|refiere] {ailment}, sin órgano al que [culpar|atribuirlo].',
      '{Ailment} va a más desde [que despierta|mediodía], [empeora|sube] con [la tensión|una riña] y nunca [se va del todo|cede hasta la noche].',
      'Lo que siente es [real y cansa|una carga diaria]: {ailment}, a ratos [piernas flojas|boca seca], rara vez un día libre.',
      'No hay una larga lista; es {ailment} lo que le [trae|ha agotado].',
    ],
    then: [
      'Las semanas previas estuvieron [marcadas|ocupadas] por {ailment}.',
      'Vino por {ailment}, [a diario|casi sin pausa].',
    ],
    better: [
      'Aún nota {ailment}, con menos fuerza, y [cuenta|aprecia] los días buenos.',
      '[Vive|Sale] pese a {ailment}, y lo olvida al estar [ocupad(o/a)|acompañad(o/a)].',
    ],
    exam: {
      behaviour: [
        'Se [frota|aprieta] el [vientre|pecho] al hablar, sentad(o/a) con [rigidez|la espalda recta]; [amable|correct(o/a)].',
        'Se levanta [despacio|con cuidado]; se [afloja|relaja] al hablar de [aficiones|la familia].',
      ],
    },
  },
  'dreaded-illness': {
    now: [
      'La idea de {illness} está ahí [al despertar|desde el amanecer] y lo [tiñe|ocupa] todo hasta la noche.',
      '[Un tic|Una punzada], [un lunar|un latido a destiempo]: todo lo [lee|toma] como anuncio de {illness}.',
      'Teme tener {illness} desde que [un vecino|alguien del gimnasio|un primo lejano] [enfermó|murió de eso].',
      '[Leer|Oír] sobre {illness} le [desata|trae] [horas|una noche] de [pánico|cavilación].',
      'No hace planes para [el año que viene|el verano]: "con {illness}, [para entonces|quién sabe]".',
    ],
    then: [
      'El miedo a {illness} había [regido|llenado] los días previos.',
      'Al ingreso [esperaba|temía] de un día a otro el hallazgo de {illness}.',
    ],
    better: [
      'La idea de {illness} [pasa|visita] y la deja [ir|sin respuesta].',
      'Habla del miedo en pasado [los días buenos|cada vez más].',
    ],
    quote: [
      '"Sé que [será nada|no será nada], pero [¿y si|¿y si esta vez] se les ha escapado?"',
      '"Todos dicen que estoy [san(o/a)|bien]. A [él|ella] también se lo dijeron".',
    ],
    exam: {
      thoughtContent: [
        '[Gira|Vuelve] en torno a {illness}; el [miedo|temor] [resiste a|puede más que] los argumentos, sin [certeza firme|convicción absoluta].',
        '[Absorbid(o/a)|Ocupad(o/a)] por {illness}, capaz de [dudar|ver otra opción] por momentos.',
      ],
    },
  },
  'body-checks': {
    now: [
      'Se [palpa|toca] [cuello y axilas|los ganglios], se [toma|mide] el pulso y [mira|examina] [la piel|las heces] {9-30} veces al día.',
      '[Se le van horas|Se le va la tarde] en [buscadores|foros] con [listas de síntomas|cifras de supervivencia].',
      'Junto a la cama [esperan|tiene] [tensiómetro|termómetro], [linterna|lupa] y [cuaderno|aplicación].',
      'Pide a {relative} [una y otra vez|cada noche] que [mire|toque] si [un bulto|una mancha] ha [crecido|cambiado].',
      'Prueba [a tragar|el equilibrio] [a escondidas|antes de comer] para [descartar|cazar a tiempo] {illness}.',
    ],
    then: [
      '[Palparse|Comprobar] y [leer|buscar en línea] le llevaba {3-6} horas al día.',
      'Se [examinaba|exploraba] [de la mañana a la noche|decenas de veces].',
    ],
    better: [
      'Las comprobaciones se limitan a [un momento fijo|dos] al día, con los [buscadores|foros] [bloqueados|apartados].',
      'El [tensiómetro|termómetro] lo guarda {relative}.',
    ],
    exam: {
      behaviour: [
        'Se toca el cuello [varias veces|de cuando en cuando], [saca|extiende] [análisis|páginas impresas], [correct(o/a)|tens(o/a)].',
        'Se [toma el pulso|mira un lunar] una vez; pide que se le [explore|ausculte] [otra vez|ahora mismo].',
      ],
    },
  },
  'reassurance-fades': {
    now: [
      'Una [resonancia|analítica] normal le [calma|sirve] [un día|dos días] y luego vuelve la duda: ¿era la prueba [buena|adecuada]?',
      'El consuelo de {relative} dura [una hora|hasta acostarse].',
      '[Oscila|Va] entre [pedir|exigir] pruebas y [temer|esquivar] [el resultado|la sala de espera].',
      'Cada resultado limpio [cría|levanta] [otra duda|una teoría nueva].',
    ],
    then: [
      'Los resultados normales l(o/a) calmaban [horas|un día] a lo sumo.',
      'El alivio [se gastaba|duraba] cada vez menos.',
    ],
    better: [
      '[Espera|Convive] con la duda y ve que [baja|cede] [en una hora|por sí sola].',
      '{Relative} responde "eso ahora no [lo miramos|se habla]", y lo [acepta|soporta].',
    ],
  },
  conviction: {
    now: [
      'Más de medio año lleva el [miedo|pensamiento] en el mismo surco, [digan lo que digan|pese a lo hallado].',
      'Los [hallazgos|datos] buenos los [oye|registra], y no [cambian|mueven] nada por mucho tiempo.',
      'Ha [sobrevivido a|durado más que] cada síntoma y le ha costado [vacaciones|ahorros] y [amistades|paciencia].',
      'En lo peor está segur(o/a) "al [noventa|ochenta] por ciento"; en calma, [la mitad|algo menos]; nunca a cero.',
    ],
    then: [
      'La [idea|convicción] había durado [bastante más de|más de] medio año.',
      'Los argumentos en contra [resbalaban|no prendían].',
    ],
    better: [
      'La certeza ha bajado del [noventa|ochenta] al [treinta|veinte] por ciento, según su escala.',
      'Llama a la idea [un hábito mental|una falsa alarma] [casi siempre|los más de los días].',
    ],
  },
  'seen-flaw': {
    now: [
      'Tiene la [certeza|seguridad] de que {flaw} [es|resulta] deforme, donde otros no ven [nada|más que una nimiedad].',
      'En [el autobús|las colas] nota que l(o/a) [miran|observan] por {flaw} y [cuchichean|apartan la vista].',
      'Piensa en {flaw} {3-8} horas al día, con un [asco|rechazo] que ningún [elogio|argumento] [ablanda|quita].',
      '{Relative} no [ve|halla] defecto alguno en {flaw}; quien explora, tampoco.',
      '"[Horrible|Grotesco]" es su palabra para {flaw}; las [fotos|videollamadas] son [prueba|tormento].',
    ],
    then: [
      'Antes del ingreso {flaw} [ocupaba|llenaba] casi todos sus pensamientos.',
      'Creía que {flaw} [repelía|espantaba] a todos.',
    ],
    better: [
      'Piensa en {flaw} [menos de una hora|{20-50} minutos] al día.',
      '[Admite|Concede] que la imagen en su cabeza y {flaw} pueden no ser lo mismo.',
    ],
    quote: [
      '"Me vi en un escaparate y [no pude seguir|volví a casa]".',
      '"A usted le [pagan|enseñan] para ser amable. Mírelo bien".',
    ],
    exam: {
      appearance: [
        'female !child :: Bien proporcionad(o/a), nada que [llame|atraiga] la atención; [mucho maquillaje|cuello alto], [pelo sobre la cara|gorra puesta].',
        'male/child :: Bien proporcionad(o/a), nada que [llame|atraiga] la atención; [capucha|cuello alto], [pelo sobre la cara|gorra puesta].',
        'Vestid(o/a) con [esmero|mucho cuidado], [medio de lado|tapándose con la mano]; sin defecto [visible|aparente].',
      ],
      thoughtContent: [
        '[Regido|Dominado] por {flaw}; creencia [casi fija|muy firme], sin otras ideas [extrañas|infundadas].',
        'La charla [vuelve|regresa] a {flaw}; la [duda|crítica] [asoma|dura] un instante.',
      ],
    },
  },
  mirror: {
    now: [
      '[Espejos|Cristales], [cucharas|pantallas]: los consulta [decenas de veces al día|cada vez que pasa] o los [tapa|huye] durante días.',
      'Antes de salir necesita {2-4} horas de espejo, [con varias luces|desde cada ángulo].',
      'Se [toca|mide] con [regla|dos dedos] y se [hurga|frota] [a diario|cada hora].',
      'Se [maquilla|viste] {5-12} veces y después [anula|deja] [la salida|el plan].',
      'Hace a {relative} [comparar|juzgar] [izquierda y derecha|ayer y hoy], y ninguna respuesta [vale|basta].',
    ],
    then: [
      'El espejo se llevaba [horas|medio día].',
      'Las comprobaciones ante el espejo habían [crecido|llegado] a {3-6} horas diarias.',
    ],
    better: [
      'El espejo queda en {10-20} minutos, [de cuerpo entero|a distancia], sin tocar.',
      'Sale con [una mirada|un solo repaso] {3-6} días por semana.',
    ],
  },
  hiding: {
    now: [
      '[Bufandas|Gorras], [gafas oscuras|flequillos] y [asientos en penumbra|la última fila] le sirven para [ocultarse|taparse].',
      'Sale [de noche|al anochecer] o solo en coche, y [rechaza|evita] [fotos|invitaciones].',
      'La luz [fuerte|de neón], [los ascensores con espejo|las piscinas] y [los primeros encuentros|las citas] son imposibles.',
      'La cámara está [apagada|tapada] en [cada llamada|todo momento], y ha [borrado|roto] [álbumes|perfiles].',
    ],
    then: ['Apenas salía de [casa|su cuarto] con luz de día.', 'Taparse [regía|mandaba en] cada [paso|salida].'],
    better: [
      'La [bufanda|gorra] se queda en casa en [paseos cortos|visitas a amigos].',
      'Ha ido {3-6} veces [a un café|de compras] de día sin taparse.',
    ],
  },
  comparing: {
    now: [
      'Compara {flaw} con [cada transeúnte|los actores], siempre para [perder|salir mal].',
      'Ha [escrito|consultado] a [cirujanos|clínicas]; [dos|tres] le [dijeron que no|lo desaconsejaron].',
      '[Repasa|Rebusca en] fotos [viejas|de niñez] buscando cuándo [empezó|cambió].',
      'Mira [imágenes|filtros] en línea hasta [la madrugada|muy tarde].',
    ],
    then: [
      'Compararse era [constante|sin fin].',
      'Le habían [negado|rechazado] una [cirugía|corrección] [dos veces|antes].',
    ],
    better: ['[Nota|Caza] la comparación y la [corta|deja].', 'Ha [aplazado|aparcado] la idea de operarse.'],
  },
  'lasting-pain': {
    now: [
      'El dolor en {site} está [a diario|desde la mañana], de {5-8} sobre diez [de media|según su nota], y va para {duration}.',
      '[Describe|Refiere] en {site} un dolor que [quema|tira], [taladra|aprieta], se [extiende|mueve] y le [despierta|agota].',
      'Duele [sentad(o/a) y de pie|en reposo y al moverse]; [el calor alivia una hora|los analgésicos lo suavizan].',
      'Ninguna postura [libra|descansa] {site} por [mucho tiempo|más de minutos], dice, y [duerme poco|las noches son cortas].',
      'Todo [gira|depende] de {site}: [sillas|zapatos], [compras|viajes] se [eligen|planean] según el dolor.',
    ],
    then: [
      'El dolor en {site} había [mandado en|llenado] los meses previos.',
      'Al ingreso [puntuaba|daba] {7-9} sobre diez al dolor en {site}.',
    ],
    better: [
      'El dolor en {site} [baja|queda] en {3-4}, y con él [hace|puede] más.',
      '{Site} aún duele, [en segundo plano|con menos filo], y hay [horas|ratos largos] libres.',
    ],
    quote: [
      '"Es como [una correa|una pinza] que alguien [aprieta|cierra] cuando me preocupo".',
      '"No me digan que [está en mi cabeza|son nervios]. Duele [aquí|de verdad]".',
    ],
    exam: {
      behaviour: [
        'Cambia de postura [a menudo|cada pocos minutos], [gesto de dolor|se apoya] al levantarse, con soltura si se [distrae|absorbe].',
        '[De pie|Apoyad(o/a)] parte de la charla para [aliviarse|descansar]; [colaborador(/a)|comunicativ(o/a)].',
      ],
    },
  },
  'pain-and-strain': {
    now: [
      'El dolor [empezó|se inició] con {stress} y [oscila|se mueve] con ello: [peor|más fuerte] [tras las riñas|los domingos por la noche], [leve|ausente] [de vacaciones|en buena compañía].',
      'Un [disgusto|apuro] lo sube {2-3} puntos [en una hora|el mismo día], como muestra su diario.',
      'Al principio estuvo {stress}; la [rabia|pena] se [traga|calla] y [habla|se siente] en el cuerpo.',
      'El miedo al [daño|movimiento] y las noches [en vela|de vueltas] [alimentan|avivan] el dolor, y el dolor a ellos.',
    ],
    then: [
      'El dolor había [seguido a|aparecido tras] {stress} y subía con cada [conflicto|revés].',
      '[Tensión|Preocupación] y dolor se habían [empujado|alimentado] mutuamente.',
    ],
    better: [
      '[Ve|Nombra] el vínculo con {stress} y usa [la respiración|las pausas] cuando [aprieta|crece].',
      'Las [riñas|prisas] ya no [disparan|suben] el dolor [de inmediato|por ahora].',
    ],
  },
  'too-much-too-little': {
    now: [
      'Los días [buenos|llevaderos] se [gastan|agotan] en [ponerse al día|hacerlo todo], y los pagan [dos|tres] días de cama.',
      '[Teme|Evita] moverse como si algo se [rompiera|desgarrara]; [los músculos|la resistencia] [menguan|bajan].',
      'La actividad va [a tirones|por oleadas], nunca [pareja|constante].',
      'Tumbarse es la respuesta a [toda|cualquier] punzada.',
    ],
    then: [
      '[Excesos|Esfuerzos] y días de cama se [alternaban|sucedían].',
      'El reposo le había [debilitado|quitado fondo].',
    ],
    better: [
      '[Dosifica|Reparte] la actividad por [reloj|tiempos], no por el dolor.',
      'Camina {20-40} minutos [casi a diario|cinco días por semana].',
    ],
  },
  'lesion-too': {
    now: [
      'Hay en parte una causa [conocida|documentada], {lesion}, cuyo [grado|alcance] no [explica|justifica] tanto [sufrimiento|límite].',
      '{Lesion} [consta|se ve] en [la imagen|los informes] y [contribuye|pone su parte] en grado [modesto|limitado], según todos.',
      'El especialista [confirma|trata] {lesion} y ve más [dolor|limitación] de lo que cabría esperar.',
    ],
    then: [
      'Constaba {lesion}, que explicaba una parte del dolor.',
      'La causa médica, {lesion}, estaba [tratada|estable] desde hacía tiempo.',
    ],
    better: [
      'En la revisión, {lesion} sigue [igual|estable]; el sufrimiento ha bajado a pesar de ello.',
      'De la parte física, {lesion}, se ocupa su propia consulta.',
    ],
  },
  'local-sign': {
    now: [
      '[Refiere|Padece] {habit}, [a diario|la mayor parte del día], [por rachas|sin tregua].',
      'Hace {duration} notó por primera vez {habit}, y [se quedó|ya no se fue].',
      '{Relative} lo [nota|percibe] también: {habit}, [sobre todo|más] [por la tarde|con gente].',
      'Es la única queja: {habit}; en lo demás, el cuerpo [calla|no le inquieta].',
    ],
    then: [
      'Durante meses le había [agotado|molestado] {habit}.',
      'Vino por {habit}, que [ninguna crema ni pastilla|nada] [aliviaba|quitaba].',
    ],
    better: [
      'Aún nota {habit}, [rara vez|la mitad de veces] según su registro.',
      'Pasan [varios días|días enteros] sin que aparezca {habit}.',
    ],
  },
  'local-strain': {
    now: [
      '[Sube|Viene] con [la tensión|la prisa] y [la vergüenza|el enfado]: antes de [exámenes|visitas familiares], después de {stress}.',
      'Si algo grato le [absorbe|ocupa], lo [olvida|pierde] [por completo|durante horas].',
      'El comienzo [cae|coincide] en las semanas de {stress}.',
      'Que le [miren|presten atención] lo [agrava|aviva]; [dormir|reír] lo [corta|detiene].',
    ],
    then: ['Había [empezado|crecido] con {stress}.', 'Cada día [tenso|difícil] traía más.'],
    better: ['[Nota|Siente] la tensión antes y [afloja|respira].', '[Entiende|Ve claro] el vínculo con {stress}.'],
  },
  'half-picture': {
    now: [
      'La [duración|evolución] es [corta|escasa] o la [preocupación|tensión] demasiado [leve|variable] para [afinar|decir] más.',
      'Lo que hay [recuerda a|encaja en] [varios|dos] patrones y no [llena|completa] ninguno.',
      'Faltan [informes|datos]; [desde cuándo|cuánto] es algo por [aclarar|ver].',
    ],
    then: [
      'El cuadro previo mostraba solo [parte|algunos] de los rasgos habituales.',
      'Los informes de fuera eran [escasos|pocos] para precisar más.',
    ],
    better: [
      'Lo que queda es [leve|parcial] y no pide otro nombre por ahora.',
      'El cuadro parcial se ha [aclarado|apagado] aún más.',
    ],
  },
  'taken-up': {
    now: [
      '[Pensamientos|Planes] giran en torno al cuerpo [casi todo el día|hora tras hora]: [qué comer|dónde sentarse], [qué tomar|a quién consultar].',
      'La [energía|jornada] se va en [dietas|remedios], [citas|pastilleros] y [lecturas|reposo], mucho más de lo que [pide|exige] la molestia.',
      '[Espera|Prevé] siempre lo peor y habla de poco más [en casa|con los amigos].',
      'Basta una [punzada|palpitación] para [anular|cambiar] el día.',
    ],
    then: [
      'El cuerpo se había vuelto el tema [único|principal] de sus días.',
      'Cuidarse le [comía|llevaba] {4-7} horas diarias.',
    ],
    better: [
      '[Otras cosas|Amigos y aficiones] vuelven a [asomar|tener sitio] en [la charla|la semana].',
      '[Reserva|Guarda] media hora para la salud y [cierra|lo deja] ahí.',
    ],
  },
  'clear-tests': {
    now: [
      '[Analítica|Laboratorio], [ecografía|imagen] y [exploración|electrocardiograma] son normales, [algunos por partida doble|repetidos].',
      'Los especialistas no [hallan|encuentran] enfermedad que lo [explique|justifique].',
      'El último estudio, de hace {2-6} meses, fue [completo|amplio] y [limpio|tranquilizador].',
      'No hay señales de peligro como [fiebre|sangrado] o [adelgazar|sudor nocturno].',
    ],
    then: [
      'Un estudio [completo|repetido] no había [mostrado|hallado] nada.',
      'Los resultados normales se [acumulaban|amontonaban] antes del ingreso.',
    ],
    better: [
      'El control [pactado|único] fue normal y [cerró|zanjó] el asunto.',
      'No [pidió|hizo falta pedir] más pruebas.',
    ],
  },
  'listening-inward': {
    now: [
      '[Escucha|Atiende] su cuerpo como a [un motor averiado|una alarma]; cada [ruido|latido] se [anota|sopesa].',
      'En los ratos [quietos|vacíos] las sensaciones [crecen|se hinchan]; en [compañía|el bullicio], [menguan|se van].',
      'Toma por [alarma|avería] señales corrientes de [cansancio|digestión].',
      'Vigila la [respiración|pulsación] hasta que [tropieza|la siente rara].',
    ],
    then: [
      'La atención estaba [vuelta|pegada] hacia dentro [día y noche|todo el tiempo].',
      'Sensaciones [inocuas|corrientes] disparaban la alarma.',
    ],
    better: [
      '[Lleva|Dirige] la atención afuera [a voluntad|con práctica].',
      '[Nota|Siente] las sensaciones y las deja estar.',
    ],
  },
  'not-believed': {
    now: [
      'Se siente [tomad(o/a) por mentiros(o/a)|despachad(o/a)], y [llora|se pone rígid(o/a)] si se nombran [los nervios|el estrés].',
      'Que le [crean|escuchen en serio] vale más que [otra|cualquier] pastilla.',
      '"Usted [cree|pensará] que me lo invento", suelta [pronto|al rato].',
      'Ver "psiquiatría" en el volante le [dolió|ofendió] [al principio|y casi no viene].',
    ],
    then: [
      'Se había sentido [despachad(o/a)|ignorad(o/a)] por varios médicos.',
      'La [desconfianza|amargura] por visitas anteriores [pesaba|era mucha].',
    ],
    better: [
      'Se siente [escuchad(o/a)|tomad(o/a) en serio], y eso [alivia|ayuda].',
      'La confianza ha [crecido|llegado] [despacio|por pasos].',
    ],
  },
};
