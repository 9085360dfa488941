import type { FeatureText } from './knowledge.ts';

/** Spanish words for those who are bound by duty, fear or leaning: F60.5 to F60.7. */
export const fearfulEs: Readonly<Record<string, FeatureText>> = {
  flawless: {
    now: [
      '[Una carta|Un informe|La declaración de la renta] se [rehace|reescribe] {4-9} veces y [sale tarde|no se envía], porque [una coma|un margen] [no está bien|podría fallar].',
      'Exige tanto que [nada termina|todo se atasca]: [la cocina|la estantería|la tesis] lleva {2-4} años «[casi lista|en curso]».',
      'Dedica [tres horas|la tarde entera] a lo que [otros hacen en veinte minutos|debía ser rápido], [midiendo|comparando letras|alineando etiquetas], y lo ve [normal|simple esmero].',
      'Una [mancha|errata] en [lo de ayer|el trabajo de un colega] le [amarga|quita] [el día|el sueño], y la hoja [vuelve a empezar|se repite].',
      'Lo «suficiente» le parece [chapuza|un error disfrazado]; [los plazos|las vacaciones] se [pierden|van] corrigiendo.',
    ],
    then: [
      'Muchas tareas quedaron [paradas|a medias] porque cada [detalle|línea] debía ser [perfecto|intachable].',
      'Al principio [copió|reescribió] la [hoja de ingreso|planificación] [dos|tres] veces antes de [firmar|entregarla].',
      'La perfección le [comía|costaba] [las noches|los plazos].',
    ],
    better: [
      '[Envió|Entregó] [dos cartas|un informe] tras una sola lectura, [como tarea|según lo ensayado], y [no pasó nada|solo durmió mal un día].',
      'Un [temporizador|límite de tiempo] [cierra|corta] las tareas al [ochenta por ciento|minuto acordado] {3-5} días por semana.',
      'El listón [sigue alto|apenas baja], pero [tolera|deja] [borradores|pequeños fallos].',
    ],
    quote: [
      '«O está bien o está mal; [no hay tercera vía|no lo veo de otro modo]».',
      '«No soy [lent(o/a)|maniátic(o/a)], soy [minucios(o/a)|quien aún se esmera]».',
    ],
    exam: {
      speech: [
        '[Precis(o/a)|Circunstancial], [se corrige las palabras|anota al margen], [lee sus notas|fecha cada hecho]; difícil de [interrumpir|abreviar].',
        '[Medid(o/a)|Puntillos(o/a)], [con frases completas|con subordinadas]; [retoma el punto|pide reformular].',
        '[Detallad(o/a)|Pausad(o/a)], [matiza cada frase|añade excepciones], [hasta el tercer decimal|pierde el hilo central].',
        'Dicción [cuidada|seca], [puntos numerados|nada a medias], [reconduce mal|sigue tras la interrupción].',
      ],
    },
  },
  'lists-rules': {
    now: [
      'Las listas [gobiernan|rigen] el día, [con copia|por colores|y hay una lista de listas]; [en ordenarlas|en pasarlas a limpio] se pierde [la finalidad|para qué eran].',
      '[Una excursión|Un paseo|Una merienda] se planea [al minuto|en una tabla|por cuartos de hora], y [se anula|lo estropea todo|acaba mal] si [llueve|tarda el autobús].',
      'Hay normas para [llenar el lavavajillas|doblar toallas|el orden de los recados], [escritas|pegadas en la pared], y [rehace|corrige] lo que [las rompe|hicieron otros].',
      'Los [detalles|reglamentos] y [la numeración|los títulos] lo absorben: en [juntas|asociaciones] [discute el acta|cita estatutos] hasta [olvidar el asunto|que nada se decide].',
      'Cada noche [dispone la ropa por orden|copia la semana en otra agenda], y [un cambio|una visita sin aviso] le [tensa|contraría] [horas|el día].',
    ],
    then: [
      '[Horarios|Listas] habían regido la casa hasta [las comidas|las toallas].',
      '[Revisó|Anotó] la rutina de la planta, y [los huecos|un cambio de hora] provocaron [notas escritas|quejas].',
      'Con tanto [ordenar|planificar] se le iba el sentido de [las tareas|las salidas].',
    ],
    better: [
      'Una [tarde|mañana] por semana queda en blanco, y [la aguanta|una vez la disfrutó].',
      'La planificación [escrita|diaria] se ha reducido a [una tarjeta|una hoja].',
      'Dejó [el lavavajillas|el armario] [como lo llenaron otros|en desorden una noche].',
    ],
    exam: {
      behaviour: [
        'Postura [erguida|rígida], [endereza|alinea] [los bolígrafos|los papeles], [trae un resumen a máquina|comprueba la hora]; [formal|correct(o/a)].',
        '[Formal|Reservad(o/a)], [quiere las preguntas en orden|pide el guion], [bromea|sonríe] poco, [control sin grietas|manos cruzadas].',
        '[Exact(o/a)|Correct(o/a)], [dobla el abrigo|cuadra los papeles], [pide definiciones|no se atreve a estimar]; [tens(o/a)|rígid(o/a)] ante [preguntas abiertas|el silencio].',
        '[Pulcr(o/a)|Contenid(o/a)], [sigue una lista|marca los puntos], [se incomoda|se altera] si se le [interrumpe|retrasa].',
      ],
    },
  },
  'own-way': {
    now: [
      'No [delega|suelta] nada: {relative} [corta el pan|tiende la ropa] «[mal|sin método]», [y de noche se rehace|así que todo recae en (él/ella)|y ya nadie se ofrece].',
      'A [colegas|ayudantes] les [da instrucciones por escrito|revisa cada hora] o los [despide|sustituye], y la carga [crece|no baja].',
      'Si algo no se hace [a su manera|según el método], [se pone rígid(o/a)|sermonea] y prefiere [dejarlo sin hacer|trabajar toda la noche].',
      'Los consejos los [escucha|apunta] y los [descarta|aparca]; hay [un modo correcto|un orden], y [el atajo|ceder] le duele.',
      'En una [disputa|discusión] no cede [un palmo|nada], aunque [ve|admite] que le cuesta [la amistad|la paz en casa].',
    ],
    then: [
      'Delegar le había sido [imposible|ajeno] hasta [el agotamiento|caer rendid(o/a)].',
      '{Relative} había [renunciado a|dejado] [las tareas de casa|los planes comunes] por tanta corrección.',
      'En la unidad [reordenó|corrigió] [los turnos de cocina|el armario de juegos] sin que se lo [pidieran|encargaran].',
    ],
    better: [
      'Dejó [la compra|una habitación] a {relative} {2-4} semanas y [calló|se mordió la lengua].',
      'Concede que [hay otro modo|cabe otra forma] [en lo pequeño|a modo de prueba].',
      'Se pregunta «[¿importa?|¿de quién es la tarea?]» antes de [intervenir|corregir], [los días buenos|más veces que no].',
    ],
  },
  'duty-first': {
    now: [
      '!retired :: El trabajo [desplaza|va antes que] [amigos|vacaciones|sueño]: el último [día libre|rato con amistades] fue hace {4-11} meses, sin que [el dinero|nada] lo [exija|obligue].',
      'El ocio se admite si [sirve|mejora algo]: [pasos contados|libros fichados|un idioma]; [una hora vacía|la pereza] [le inquieta|parece un robo].',
      'En [honradez|deber] es [inflexible|sever(o/a)]: [denuncia|condena] [un viaje sin billete|una mentira piadosa|un sello sin pagar], y [purga las suyas|confiesa las propias] semanas.',
      'El dinero se [guarda para desgracias|cuenta cada semana]; [un taxi|un abrigo nuevo|calefacción] «[no hace falta|es derroche|sobra]», y {relative} [pide permiso|trae los recibos|debe justificarlo].',
      'employed/student :: Se llevó [expedientes|el portátil] a [la playa|un fin de semana] y [volvió antes|trabajó mientras los demás se bañaban].',
    ],
    then: [
      'El deber había [desplazado|expulsado] [el descanso|la amistad] durante años, [sin necesidad|por elección].',
      'Hasta en tratamiento [quiso|intentó] [cuadrar cuentas|mantener horario de oficina].',
      'Aplicaba sus [principios|normas] sin clemencia, [ante todo|primero] a sí mism(o/a).',
    ],
    better: [
      'Una [tarde|noche] por semana está libre de deberes, [agendada al principio|con un paseo], y [se respeta|casi siempre].',
      '[Jugó a las cartas|Durmió la siesta] [sin objetivo|por gusto] y lo [contó|confesó] con [media sonrisa|cierta alarma].',
      'Lo correcto sigue [nítido|estricto]; la [indulgencia|tolerancia] con [los fallos|los demás] [crece|asoma].',
    ],
    exam: {
      affect: [
        '[Contenido|Controlado], [poca calidez|de rango estrecho], [fastidio|tensión] por [errores mínimos|las prisas].',
        '[Sobri(o/a)|Rígid(o/a)], [seri(o/a)|sec(o/a)], [algo más suave|un instante cálid(o/a)|con un brillo] al [citar|hablar de] [un perro|un viejo maestro].',
        '[Grave|Parejo], [a la defensiva|guardado]; [enfado|disgusto] [visible en la mandíbula|en una palabra|apenas asomado].',
      ],
    },
  },
  'keeps-everything': {
    now: [
      '[Tostadores rotos|Recibos de décadas|Zapatos gastados] llenan [el trastero|el garaje] sin valor [sentimental|alguno]: «[nunca se sabe|hará falta]».',
      'No tira [folletos|tarros|pilas gastadas], [por tamaños|con etiqueta], y [discute|pelea] por cada cosa.',
      'Guarda [cuerdas|sobres] y [tornillos|calendarios viejos] [por si acaso|para malos tiempos].',
      'El contenedor que [pidió|llenó] {relative} se [vació de noche|revisó pieza a pieza].',
    ],
    then: [
      'Objetos [sin uso|inservibles] llenaban, en buen orden, [dos cuartos|el desván].',
      'Tirar algo [costaba|traía] [peleas|insomnio].',
    ],
    better: [
      'Han salido {3-9} [bolsas|cajas], [elegidas|listadas] por (él mismo/ella misma).',
      'Por cada cosa nueva [sale|se va] una vieja, [casi siempre|más o menos].',
    ],
  },
  'dreads-criticism': {
    now: [
      '[Vigila|Escruta] los rostros por si hay [desaprobación|un mal gesto] y lo [halla|lee] [por todas partes|en miradas neutras]; una [ceja|frase] le [pesa|duele] [días|una semana].',
      'La [mera posibilidad|sola idea] de que [se rían|l(o/a) juzguen|l(o/a) corrijan] decide si [habla|va], y [casi siempre es que no|gana el no].',
      'Una [broma|equivocación al hablar] de hace {2-5} años [se repite|vuelve] de noche, [palabra por palabra|con rubor].',
      'Una [burla leve|corrección] ante otros [bastó para|acabó en] [llorar en el baño|una carta de renuncia|un mes de ausencia].',
      'Antes de una [reunión|llamada] [ensaya|escribe] cada frase; después [disecciona|repasa] [cada gesto|qué sonó tonto|lo que habrán pensado].',
    ],
    then: [
      'El miedo a la [burla|desaprobación] había [regido|marcado] casi cada encuentro durante años.',
      'Al ingreso [susurraba|pedía perdón], por temor a [molestar|contestar mal].',
      'Un comentario [crítico|sin tacto] había acabado con [un empleo|un curso] [meses antes|tiempo atrás].',
    ],
    better: [
      'Una crítica en el grupo le dolió [un día|unas horas], no semanas, y [volvió|se quedó].',
      '[Pidió|Se arriesgó a pedir] [una opinión|un comentario] y [oyó|acogió] también [lo bueno|la parte amable].',
      'Igual de sensible [al tono|a las miradas], ahora [comprueba|pregunta] qué se quiso decir.',
    ],
    quote: [
      '«[Si me conocieran|De cerca] [se reirían|se irían]».',
      '«[Me sonrojo|Oigo sus críticas] antes de [abrir la boca|hacer nada]».',
    ],
    exam: {
      behaviour: [
        '[Tímid(o/a)|Vacilante]: [mirada baja|mira y aparta la vista], [al borde de la silla|sin quitarse el abrigo], [se disculpa a menudo|habla bajo]; [más suelt(o/a)|se anima] con [confianza|ánimo].',
        '[Tens(o/a)|Cohibid(o/a)], [se tapa la boca|juega con el puño|manos escondidas], [teme haberse equivocado|busca aprobación]; [amable|atent(o/a)] [ya tranquil(o/a)|con confianza|si nota acogida].',
        '[Balbucea|Susurra] al inicio, [manos apretadas|manchas rojas en el cuello], [agradece|se alivia con] [una frase amable|la charla sencilla].',
        'Ocupa poco [sitio|espacio], [sonríe con duda|mira al suelo]; [desea contacto|sigue cada palabra] y [lo teme|retrocede].',
      ],
    },
  },
  'keeps-away': {
    now: [
      '[Reuniones|Comedores], [teléfono|trabajo en equipo] se [esquivan|evitan]; [sube a deshora|come en el coche] para [no cruzarse con nadie|que no le pregunten].',
      '!retired :: Ha rechazado {2-4} ofertas con [más trato|público]: [un ascenso|un cargo en el club|guiar visitas].',
      '[Anhela|Querría] compañía y se queda [en casa|al margen]: la [invitación|entrada] [cuelga|sigue] en la nevera hasta que [pasa la fecha|es tarde].',
      'En las fiestas [ayuda en la cocina|busca un rincón|se queda junto a los abrigos] y [se va|desaparece] [antes de cenar|sin que lo noten].',
      'Compra [a última hora|en cajas automáticas], aplaza [citas|llamadas] y [rehúye|oye tras la puerta] a [los vecinos|conocidos].',
    ],
    then: [
      'Había [recortado|evitado] el trato paso a paso hasta [quedar poco|vaciar la semana].',
      'Los primeros días [comía después que los demás|se quedaba en la orilla de la sala], [deseando|aunque quería] [unirse|participar].',
      '[Puestos|Ocasiones] con gente se habían [declinado|cedido].',
    ],
    better: [
      'Come con [otros dos|la mesa pequeña] {3-5} veces por semana y [se queda|aguanta] hasta el final.',
      'A diario hace [una llamada|un recado] con [trato humano|una pregunta a un extraño], [el corazón a mil|cada vez con menos rubor].',
      'Escabullirse [tienta|es lo primero] todavía, pero lo [nota|caza] y lo [compensa|deshace] [la mitad de las veces|dos veces por semana].',
    ],
  },
  'feels-lesser': {
    now: [
      'Se ve [aburrid(o/a)|torpe|poco atractiv(o/a)], [menos que los demás|de segunda], «[siempre|desde el primer día de colegio]».',
      'El elogio es [error|cortesía], la crítica [verdad|merecida]; enumera {5-9} defectos y, [si se insiste|tras una pausa larga], [ninguna virtud|media virtud].',
      '[Ropa|Acento], [manos|voz], [origen|estudios]: todo lo [compara|mide] y [sale perdiendo|lo coloca por debajo].',
      'Entre gente es «[a quien nadie elige|una criatura entre adultos]», [torpe|sin gracia] y [estorba|seguro aburre].',
      'Evita [fotos|espejos] y [grabaciones|presentaciones], que [prueban|muestran] lo que [cree|teme] de sí.',
    ],
    then: [
      'Un sentimiento [hondo|de toda la vida] de valer menos [sostenía|alimentaba] el retraimiento.',
      'La opinión de sí era [baja|dura], [cualquiera que fuese el éxito|ajena a los elogios].',
      'En la primera charla se presentó como [un fracaso|alguien sin interés].',
    ],
    better: [
      '[Lee|Nombra] [tres|dos] [virtudes|cosas bien hechas], [con rubor|en voz baja].',
      'La voz crítica [sigue|habla] como antes, y la [contesta|discute] [por escrito|en sesión].',
      '[Aceptó|Dejó estar] un cumplido con [las gracias|una sonrisa].',
    ],
    exam: {
      thoughtContent: [
        'Vuelve a sus [defectos|carencias] y a [ser juzgad(o/a)|quedar mal]; [espera|teme] rechazo, [se deja tranquilizar|sin hostilidad].',
        '[Inferioridad|Insuficiencia] y [vergüenza|bochorno], junto al deseo [claro|expreso] de [cercanía|amistad]; [no duda de la intención ajena|nada fijo].',
        'Los propios [fallos|tropiezos] [llenan|dominan] el discurso, [con comparaciones|con pudor]; [cede|mejora] un rato con [datos|amabilidad].',
      ],
    },
  },
  'holds-back': {
    now: [
      'Para una amistad necesita [garantías|la certeza] de gustar; [espera|se contiene] [meses|un año], [dice poco|calla opiniones], y [el otro desiste|la ocasión pasa].',
      'También con {relative} [calla|se traga] [deseos|sentimientos], por miedo a [avergonzarse|parecer ridícul(o/a)].',
      'Ha tenido una sola [amistad|relación cercana] [en diez años|de adult(o/a)], [iniciada|buscada] por el otro, [que hablaba por ambos|con paciencia].',
      'En amores nunca [se declara|muestra interés] sin [saber la respuesta|que alguien lo avale].',
      'La gente [nueva|desconocida] l(o/a) [enmudece|paraliza]: [sonríe|asiente], [contesta si le hablan|da la razón], y le creen [frí(o/a)|altiv(o/a)].',
    ],
    then: [
      'Los lazos íntimos se habían [evitado|quedado en la superficie] por [vergüenza|miedo al ridículo], aunque [los deseaba|los añoraba].',
      'En grupos nuevos [callaba|enmudecía] y [volvía a casa|sufría] sin que nadie lo notara.',
    ],
    better: [
      'Contó a [otro paciente|un conocido] algo [privado|que le avergonzaba] y [fue bien acogid(o/a)|nadie se rio].',
      'En el grupo habla [una vez|dos veces] por sesión sin que le [pregunten|inviten].',
      'Propuso [un café|un paseo], [por mensaje|cara a cara].',
    ],
  },
  'no-risks': {
    now: [
      '[Algo nuevo|Una calle desconocida], [clases de baile|otro corte de pelo] [quedan descartados|ni pensarlo]: podría [hacer el ridículo|llamar la atención].',
      '[Agranda|Ve] [peligros|bochornos] en pasos [sencillos|corrientes] y se queda con [lo conocido|lo que puede hacer a solas].',
      '[Reservó|Planeó] un [curso|viaje] tres veces y lo anuló [la víspera|por un rubor imaginado].',
      '[Viste de gris|Habla bajo], [se sienta al fondo|no opina] para [no ofrecer blanco|no ser vist(o/a)].',
    ],
    then: [
      'Todo lo nuevo se [rehusaba|aplazaba] por miedo a [quedar mal|sonrojarse].',
      'La vida se había [estrechado|encogido] a [lo seguro|caminos conocidos].',
    ],
    better: [
      'Probó [una clase|la piscina], [con la cara roja|tras dos intentos].',
      'Cada semana practica adrede [un «error»|un pequeño riesgo].',
    ],
  },
  'asks-all': {
    now: [
      '[Qué ponerse|Qué sopa hacer|Si ir al dentista] lo decide [el teléfono|{relative}], con {4-9} llamadas al día.',
      'No elige [un yogur|un autobús|una tarjeta] sin [que se lo digan|preguntar dos veces], y devuelve la decisión [si se insiste|entre lágrimas].',
      'En la entrevista [mira a la puerta|pregunta «¿qué digo?»] y querría que {relative} [contestara|entrase].',
      'Lo [cotidiano|corriente] exige [tres opiniones|consuelo sin fin], y luego [vuelve a preguntar|busca una cuarta].',
      'Si debe decidir, [no hace nada|espera] y [las ofertas|los plazos] [vencen|pasan] hasta que alguien [interviene|lo resuelve].',
    ],
    then: [
      'Hasta la menor decisión se [consultaba|remitía] a {relative}, [también de noche|muchas veces al día].',
      'Al principio [preguntaba al personal|necesitaba que le dijeran] [cuándo lavarse|qué pedir] y [daba mil gracias|se disculpaba].',
      'No había decidido nada a solas desde [hacía años|dejar la casa paterna].',
    ],
    better: [
      'Elige a solas [la ropa y la comida|el menú semanal] y lo [cuenta después|dice con orgullo].',
      'Las llamadas a {relative} [bajan a|quedan en] {2-3} diarias, [a horas fijas|por acuerdo].',
      'Las decisiones grandes [se comparten aún|las comparte], pero trae antes [su opinión|una preferencia].',
    ],
    quote: [
      '«Dígame usted… yo [me equivoco|lo estropeo] siempre».',
      '«¿Usted qué haría? [Pues eso haré|Lo que diga]».',
    ],
    exam: {
      behaviour: [
        '[Sumis(o/a)|Complaciente], [espera que le digan dónde sentarse|pide permiso para beber], [asiente a todo|busca aprobación]; [alarga el final|se demora en la puerta|no quiere irse].',
        'De voz [suave|baja], [mira a {relative} antes de contestar|pregunta si es correcto]; [asiente|sonríe] [todo el rato|a lo que se diga].',
        'Trato [confiado|infantil], [cede la decisión|«lo que usted crea»], [llora|se apura] si debe [elegir|quedarse un minuto a solas].',
        '[Solícit(o/a)|Dócil], [apunta cada palabra|repite el consejo], necesita [un gesto|una señal] antes de [hablar|moverse].',
      ],
    },
  },
  'hands-over': {
    now: [
      '[Dinero|Vivienda], [vacaciones|amistades] y [médicos|correo] los lleva {relative}; [firma donde le indican|no sabe el saldo].',
      '[La responsabilidad|El mando] [de casi todo|de su vida] [ha sido de otros|lo tuvo alguien más fuerte]: antes [un progenitor|la hermana mayor], ahora {relative}.',
      'Aunque [capaz|hábil], no [empieza|emprende] nada a solas, [segur(o/a)|convencid(o/a)] de [fallar|hacerlo mal] sin [guía|supervisión].',
      'Nunca ha [alquilado un piso|abierto una cuenta|viajado] por sí; «[siempre me lo hicieron|eso no es lo mío]».',
      'Con alguien al lado las tareas [salen|van bien]; a solas [se paran|se deshacen] [enseguida|al momento].',
    ],
    then: [
      '{Relative} llevaba [las cuentas|la casa] y [las citas|los contactos].',
      'Se dejaba [llevar|conducir] en [todo|casi todos los asuntos].',
      'Nada había [empezado|emprendido] a solas, [por no fiarse de su criterio|pese a poder].',
    ],
    better: [
      'Ha abierto su propia cuenta y [paga|archiva] [dos recibos|el alquiler] al mes.',
      'Concertó (él mismo/ella misma) [la cita|el contacto con la consulta], con {relative} [al margen|en casa].',
      'Lleva {2-5} semanas a cargo de [la colada|un asunto propio].',
    ],
  },
  'never-no': {
    now: [
      'Da la razón [a todos|a ambas partes], también cuando [cree que yerran|le perjudica], por no [enfadar|perder] a nadie.',
      'Se ofrece a lo [ingrato|desagradable], [conducir de noche|limpiar en casa de un primo|turnos sin cobrar], para [gustar|que le conserven].',
      'El enfado con {relative} se [calla|ahoga], y [la burla|lo injusto] se [excusa|soporta].',
      'Preguntad(o/a) por su [deseo|opinión], [repite lo del último|dice lo de {relative}] y busca [un gesto|aprobación|una señal].',
      'Dio [un préstamo|una firma|un favor] que no quería, pues «[un no duele|se habrían ido|hay que ser buen(o/a)]».',
    ],
    then: [
      '[Contradecir|Negarse] le era [imposible|impensable].',
      'Había [aguantado|tolerado] [desaires|cargas] por no perder apoyo.',
      'En la unidad [prestaba ropa|regalaba tabaco] y [hacía las tareas ajenas|no se quejaba] al principio.',
    ],
    better: [
      'Dijo que no [dos veces|una vez] este mes, [a un préstamo|a un favor], [temblando|con la frase preparada].',
      'Expresa [opiniones|deseos] en [sesión|el grupo], casi siempre con [una disculpa|un «creo»].',
      'Un desacuerdo [leve|pequeño] con {relative} se [habló|superó].',
    ],
  },
  'fears-alone': {
    now: [
      'A solas [una tarde|de noche] [queda indefens(o/a)|entra en pánico]: [radio y teléfono en mano|duerme en casa de una vecina], [segur(o/a) de no poder|con miedo a no saber valerse].',
      'A diario piensa que {relative} podría [morir|irse|enfermar]: ¿quién [cuidaría|decidiría] entonces?',
      'Acompaña [a las citas|a los recados] y [espera en el coche|se sienta al lado] antes que [quedarse|estar] sin nadie.',
      'Si {relative} [sale|viaja], [no come|deja la comida en el congelador], [revisa la puerta|deja cartas sin abrir] y las llamadas de cada hora [llenan|salvan] el rato.',
      'Estar sin nadie es [indefensión|«una criatura en una estación»], y desde {since} lo ha [evitado|esquivado].',
    ],
    then: [
      'Una ausencia [corta|breve] de {relative} había bastado para [el pánico|días de indefensión].',
      '[Noches|Horas] a solas se evitaban con [llamadas|dormir fuera], hasta que [falló el apoyo|no quedó nadie].',
      'El miedo a [vivir|valerse] sin ayuda llenaba las semanas previas.',
    ],
    better: [
      'Pasó {2-3} noches a solas [con una llamada|y durmió], algo que [creía|llamaba] imposible.',
      'Las tardes a solas se [planean|ensayan] y las [aguanta|supera], [con la radio|con una lista de tareas].',
      'El miedo a quedarse sin ayuda [sigue|persiste], [más flojo de día|en tono menor].',
    ],
  },
  'next-support': {
    now: [
      'Al acabar [una relación|la convivencia], halló [protector|otra pareja] en [diez días|dos semanas], [«el primero que fue amable»|quien fuera].',
      '[Una vecina|Un pastor|La trabajadora social] es [desde hace poco|ahora] su [consejera|sostén], con visitas [diarias|de tres al día].',
      'Pasó de [los padres a la pareja|un apoyo a otro] sin [un mes|una noche] a solas.',
      'La [jubilación|pérdida] de [su médico de siempre|una amiga guía] l(o/a) dejó [a la deriva|en busca de otra].',
    ],
    then: [
      'Perder un apoyo había [desatado|abierto] una búsqueda [apurada|frenética] de otro.',
      'A un [protector|consejero] le seguía el siguiente, sin pausa.',
    ],
    better: [
      '[Tres|Varias] personas [reparten|comparten] el apoyo, [ninguna lo da todo|sin una sola al mando].',
      'Entre [llamadas|ayudas] [espera|se arregla] {2-4} días.',
    ],
  },
};
