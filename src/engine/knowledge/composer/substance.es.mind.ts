import type { FeatureText } from './knowledge.ts';

/** What a substance does to thought, nerves, sleep and memory, and how it is hidden and borne: shared by F10, F11, F12, Spanish. */
export const substanceEsMind = {
  delusions: {
    now: [
      'Desde hace {4-12} días, a raíz de {consumir} [mucho|a diario], [está segur(o/a)|tiene la certeza] de que [los vecinos|unos desconocidos en un coche|antiguos amigos] [vigilan la casa|quieren hacerle daño].',
      'partnered :: Sostiene que {relative} le [es infiel|engaña], [revisa el teléfono y la ropa|huele los abrigos] y ninguna [prueba|explicación] l(o/a) [convence|hace dudar]; [empezó|surgió] en una racha de {consumir} [más|sin medida].',
      'Tras una semana de {consumir} sin [pausa|freno], [lee|ve] [mensajes|una trama] en [las matrículas|las miradas del autobús] y [ha tapado|cubre] [la cámara|el buzón].',
      'No deja [abrir las cortinas|contestar al timbre]: [cree|sabe] que [una banda|la gente de arriba] ha puesto [precio a su cabeza|algo en el agua].',
      'La [convicción|idea] de que l(o/a) [siguen|envenenan] [nació|tomó cuerpo] cuando más {consumia}, [a los pocos días|en una semana]; antes, [nada parecido|ni rastro de ello].',
      'Con la mente [despejada|clara] y [orientad(o/a)|sabiendo la fecha], [explica|detalla] [cómo l(o/a) vigilan los vecinos|el transmisor de la pared|quién paga a sus perseguidores] y [no admite|rechaza] la duda.',
    ],
    then: [
      'Una creencia [firme|fija] de ser [vigilad(o/a)|perseguid(o/a)] había [surgido|aparecido] en una racha de {consumir} sin medida, con la conciencia clara.',
      'Se había [encerrado|atrincherado], [segur(o/a)|convencid(o/a)] de que [otros|desconocidos] le [querían mal|tendían una trampa].',
      'Las ideas [persecutorias|de sospecha] habían seguido {alConsumo}, [sin antecedentes|nunca vistas] en épocas sin ello.',
    ],
    better: [
      'A los {seco} de la última vez, la idea de ser vigilad(o/a) se ha [borrado|deshecho], y la [llama|considera] «[una locura|cosa de los nervios]».',
      'La certeza [perdió fuerza|cedió] en [días|una semana] {sobrio}; [las puertas|las cortinas] vuelven a estar abiertas.',
      '[Duda ya|Se distancia] de lo que [daba por seguro|creía] y [ha pedido|pidió] disculpas a {relative}.',
    ],
    quote: [
      '«[Los del coche|Ellos] [estaban otra vez|no se van]. [Sé lo que vi|No lo entendería]».',
      '«Está todo [preparado|planeado], y [yo soy|mi casa es] el [blanco|objetivo]».',
    ],
    exam: {
      thoughtContent: [
        'Ideas [firmes|irrebatibles] de [vigilancia|persecución|envenenamiento], [apoyadas en|construidas con] [señales por todas partes|comentarios casuales]; [no duda|sin distancia] al preguntarle.',
        'Ideas de [referencia|perjuicio], [recientes|de días] y [detalladas|bien armadas], que [defiende|sostiene] ante [cualquier|cada] objeción.',
        '[Convencid(o/a)|Segur(o/a)] de [un complot|una persecución] que [rige|gobierna] su conducta; [no se deja corregir|sin crítica].',
      ],
      behaviour: [
        '[Vigilante|En guardia], [de espaldas a la pared|con la vista en la puerta]; [mira|pregunta por] [el detector de humo|quién está fuera].',
        '[Suspicaz|Con recelo], [baja la voz|mira alrededor] antes de [contestar|hablar].',
      ],
      perception: [
        'No [describe|admite] voces ni visiones; [malinterpreta|da sentido a] [ruidos|miradas].',
        'Alucinaciones [negadas|no evidentes], sentidos [alerta|despiertos].',
      ],
      insight: [
        '[Nula|Escasa]: [cree en el peligro|da el peligro por cierto], y lo tomado «[no cuenta|es aparte]».',
        '[Sin crítica|Poca distancia]: [nada|ni lo tomado] le haría [dudar|pensar otra cosa].',
        'No [ve|acepta] relación con {consumo}: [lo atribuye a otros|«eso es otra cosa»].',
        '[Rechaza|Descarta] que lo tomado [explique|tenga parte en] [lo que ocurre|su miedo].',
      ],
      cognition: [
        '[Alerta|Despiert(o/a)], orientad(o/a) [en todo|por completo]; atención [sostenida|sin fallos].',
        'Conciencia clara; [orientación correcta|sabe fecha y lugar].',
      ],
    },
  },
  voices: {
    now: [
      '[Despiert(o/a)|Bien despiert(o/a)] y orientad(o/a), oye {2-3} voces [desde la escalera|tras la pared|en la calle] que l(o/a) [insultan|amenazan|comentan], y de ello hace {4-12} días, [al final|en plena racha] de {consumir} sin medida.',
      'Las voces [llegaron|empezaron] tras {2-3} semanas de {consumir} mucho; [le ponen motes|comentan cada paso|discuten lo que merece] y [suben|se oyen mejor] de [noche|madrugada].',
      '[Contesta|Grita] a gente que nadie más [oye|ve], [pone|sube] la [radio|televisión] para taparla y se ha mudado a [la cocina|otro cuarto].',
      '[Hombres|Un hombre y una mujer] que no [ve|conoce] se [burlan|mofan] de (él/ella) por [el dinero|el pasado]; antes de {consumir} tanto [nunca oyó|no había oído] nada igual.',
      'Alguna [sombra|figura] [cruza|pasa por] [el rabillo del ojo|el pasillo], pero lo principal es [un coro|un comentario continuo] de voces, con la cabeza [clara|despejada] en lo demás.',
      'Los [tapones|auriculares] [alivian|ayudan] algo; los [insultos|susurros] vuelven con [el silencio|la oscuridad], {4-9} noches [seguidas|ya], desde la racha de {consumir}.',
    ],
    then: [
      'Voces que [insultaban|amenazaban] habían [empezado|aparecido] con la racha de {consumir}, en plena [lucidez|claridad].',
      'Había [oído|discutido con] {2-3} voces [burlonas|acusadoras] [día y noche|al oscurecer].',
      'Antes del ingreso había [gritado|respondido] a las voces y había [huido de casa|pasado noches en vela] por [miedo|temor].',
    ],
    better: [
      'Las voces [callaron|cesaron] [en pocos días|a los {2-4} días] sin ello y no han [vuelto|regresado]; son ya {seco}.',
      'Primero [susurros|murmullos], luego [nada|silencio]: [reconoce|entiende] ya las voces como [efecto de lo tomado|irreales].',
      'No [refiere|oye] voces; [las noches|las tardes] son [tranquilas|silenciosas].',
    ],
    quote: [
      '«[Hablan|Se ríen] de mí, [al otro lado de la pared|ahí fuera], y [lo saben todo|no paran]».',
      '«[Él|Uno] dice que [estoy acabad(o/a)|soy basura]. [Ella|El otro] [se ríe|le da la razón]».',
    ],
    exam: {
      perception: [
        'Oye voces [durante|en el curso de] la [entrevista|conversación], [gira|ladea] la cabeza hacia [la puerta|la pared] y [contesta por lo bajo|calla].',
        'Alucinaciones auditivas [vívidas|claras]: {2-3} voces que [dialogan|discuten], en tono [insultante|de burla].',
        'Voces [de fuera|dentro del cuarto], [amenazantes|burlonas]; [sombras laterales|sin visiones].',
      ],
      behaviour: [
        '[Se interrumpe|Calla] a media frase para [escuchar|mirar alrededor]; [tens(o/a)|asustad(o/a)], pero [colabora|correct(o/a)].',
        '[Distraíd(o/a)|Absort(o/a)], [mueve los labios|mira la pared], [se le puede|se deja] reconducir.',
      ],
      affect: [
        '[Asustado|Angustiado], [acorde con|en consonancia con] lo que [oye|dicen las voces].',
        '[Temeroso|Tenso]; [se calma|cede] al [hablarle|tranquilizarle].',
      ],
      cognition: [
        '[Alerta|Despiert(o/a)], [orientad(o/a) en fecha y lugar|con orientación completa]; [atiende entre voz y voz|recuerda tres palabras].',
        'Conciencia [clara|sin obnubilación]; [orientación|atención] [íntegra|conservada].',
      ],
      insight: [
        '[Vacila|Duda]: «[será de lo que tomo|igual están en mi cabeza]», y [luego|al rato] [le asustan|parecen reales].',
        '[Toma|Tiene] las voces por [reales|gente de fuera]; [crítica|conciencia de enfermedad] [pobre|ausente].',
      ],
      thoughtContent: [
        'Se pregunta por qué [le eligieron|saben tanto]; sin [creencias elaboradas|sistema alguno].',
        'Contenido [centrado en|ocupado por] [lo que dicen las voces|los insultos], sin [trama|teoría] fija.',
      ],
    },
  },
  'psychosis-unclear': {
    now: [
      'Tras {3-8} días de {consumir} sin medida está «[rar(o/a)|distint(o/a)]»: [suspicaz|susurra], [ríe sin motivo|mira fijo la pared], [difícil de seguir|evasiv(o/a) al preguntar].',
      'No se [logra saber|aclara] si oye algo o solo [sospecha|teme] algo; el contacto con la realidad está [claramente|sin duda] [aflojado|alterado].',
      '{Relative} [cuenta|refiere] [frases extrañas|que habla de «señales»], [luces apagadas toda la noche|comida sin tocar], todo ello [tras una|en plena] racha de {consumir}.',
      'A las preguntas por [voces|vigilancias] [sonríe|responde «ya sabe»|calla]; [escucha|mira] hacia [la ventana|el pasillo] [como si oyera algo|en guardia].',
      'La realidad parece [desplazada|fuera de quicio]: [insinuaciones|medias frases], [sustos súbitos|miradas de entendido], nada [explícito|que concretar], y [conciencia clara|orientación completa].',
    ],
    then: [
      'En los días de {consumir} más hubo un [cambio|quiebre], con [sospechas|frases extrañas] que no [pudieron precisarse|llegaron a concretarse].',
      'Había perdido [pie|contacto] con la realidad, [despiert(o/a)|en vigilia clara], [sin tema definido|con detalles oscuros].',
      '[Hablar de señales|Mirar fijo y susurrar] había [alarmado|asustado] a {relative}.',
    ],
    better: [
      'Lo [extraño|raro] [se disipó|pasó] en días {sobrio}, y no [sabe decir|recuerda] [qué fue|cómo vino].',
      'El [juicio|contacto] es [firme|bueno] a los {seco} de la última vez.',
      'Habla [con claridad|sin reservas]; de aquellos días [recuerda|conserva] [miedo|fragmentos].',
    ],
    exam: {
      thoughtContent: [
        '[Insinúa|Alude a] «[cosas que pasan|señales]» [sin explicarse|y calla]; [juicio de realidad pobre|realidad y temor se mezclan].',
        '[Evasiv(o/a)|Críptic(o/a)]; sospecha infundada [probable|posible], [sin tema definible|demasiado vago para clasificar].',
      ],
      perception: [
        'Parece [escuchar|atender a algo] [a ratos|dos veces]; no [confirma|admite] voces.',
        'Alucinaciones [inciertas|ni confirmadas ni descartadas]; [mirada perdida|sobresaltos] [a veces|sin causa].',
      ],
      affect: [
        '[Perplejo|Desconcertado], [ríe|sonríe] [fuera de lugar|sin motivo visible].',
        '[Tenso|Aturdido], [difícil de leer|no siempre acorde].',
      ],
      cognition: [
        '[Orientad(o/a)|Alerta y orientad(o/a)], [atención aceptable|recuerdo normal].',
        'Conciencia [clara|sin nubes]; [orientación completa|fecha correcta].',
      ],
      insight: [
        '[Ninguna|Pobre]: no [ve|admite] [cambio alguno|relación con {consumo}].',
        '[Mínima|Ausente]; [acepta quedarse|accede a tratarse] pese a todo.',
      ],
    },
  },
  'induced-unclear': {
    now: [
      'Desde que {consumo} [fue a más|aumentó] se nota «[mal de todo|fuera de sí]», [nervios un día|un día decaído], [mal sueño el otro|irritabilidad al siguiente], sin que ningún cuadro [se mantenga|cuaje].',
      'Los cambios [psíquicos|mentales] van ligados {alConsumo}, pero [cambian|se mezclan] tanto que ninguno [reconocible|definido] [toma forma|puede nombrarse].',
      '[Crispación|Humor cambiante], [pensamiento turbio|temor vago] y noches [inquietas|malas] se [alternan|mezclan]; todo [empezó|vino] [semanas|un tiempo] después de {consumir} con regularidad.',
      '{Relative} le [encuentra|nota] «[cambiad(o/a)|distint(o/a)]» [cuando|siempre que] pasa días {consumiendo}; [en qué|cómo], es [difícil|poco fácil] de [decir|precisar].',
      'Falta información para [decir|decidir] qué [clase|tipo] de alteración es, aunque [sube y baja|va y viene] con {consumo}.',
      '[Señala|Enumera] [la cabeza revuelta|susceptibilidad], [desgana|poca paciencia] y sueño [extraño|malo], [peor|más] [tras cada racha|los días de {consumir}].',
    ],
    then: [
      'Una alteración [mixta|cambiante], [ligada|unida] {alConsumo}, [escapaba|se resistía] a una descripción [más precisa|cerrada].',
      'Las molestias [variaban|cambiaban] de [día en día|semana en semana], siempre al ritmo {delConsumo}.',
      '[Ánimo, nervios y sueño|Nervios y humor] se habían [resentido|alterado] [a la vez|por turno] mientras seguía {consumiendo}.',
    ],
    better: [
      'Las molestias [mixtas|vagas] se han [ido|disuelto] en {seco}, [sin nombre|sin clasificar] aún.',
      'Se siente «[más o menos normal|más estable]» {sobrio}, lo que [apoya|refuerza] la relación.',
      'De aquel estado [cambiante|difuso] queda solo [algo de crispación|un cansancio pasajero].',
    ],
    exam: {
      mood: [
        '«[Rar(o/a)|Descolocad(o/a)|Revuelt(o/a)]», [ni triste ni nervios(o/a) mucho rato|cambia en una hora].',
        '[Inestable|Cambiante], [irritable|apagado] [a ratos|por turnos].',
      ],
      affect: [
        '[Variable|Móvil], [algo irritable|llanto breve], [nunca extremo|en rango medio].',
        '[Inquieto|Incómodo]; [se repone|se anima] [pronto|en compañía].',
      ],
    },
  },
  hiding: {
    now: [
      '{Relative} [encontró|dio con] {sustancia} en [el cesto de la ropa|una mochila|el coche] o [tras los libros|en el trastero], y no [era|fue] la primera vez.',
      'Esconde a {relative} [cuánto es|la cantidad], compra en sitios [distintos|lejanos] y [mastica menta|ventila el cuarto] [antes de entrar|después].',
      'La cantidad [dicha|declarada] al inicio [se dobló|aumentó] [más tarde|al entrar {relative}], con [apuro|una disculpa].',
      'Paga en efectivo, [borra|ha borrado] mensajes y [tiene|maneja] dos versiones de en qué se va [la tarde|el dinero].',
      'Si se le pregunta [de frente|sin reproche], [baja la vista|suspira] y [admite|reconoce] que nadie sabe [ni la mitad|la verdad entera].',
    ],
    then: [
      'Durante [un tiempo|meses] había [ocultado|callado] la magnitud a {relative}.',
      '{Relative} había [descubierto|hallado] escondites [más de una vez|poco antes].',
      'Las cantidades se habían [rebajado|disimulado] al principio.',
    ],
    better: [
      '[Ha contado|Confesó] a {relative} [las cantidades|los escondites] y se siente [más liger(o/a)|aliviad(o/a)].',
      'Los escondites [se vaciaron|quedaron vacíos] junto con {relative}, y nada se hace ya a [escondidas|oscuras].',
      'La franqueza ha [sustituido|desplazado] a las [excusas|mentiras]; la confianza [vuelve|crece] despacio.',
    ],
  },
  'given-up': {
    now: [
      'Dejó [el fútbol|la pesca|el coro] y [los amigos|la partida] porque no quedaba [sitio|tiempo].',
      'Rechaza [invitaciones|planes] donde no se [puede|deja] {consumir}, y el círculo [mengua|se ha reducido].',
      '!schoolchild :: [Facturas|Cartas] sin abrir, [comidas|coladas] que esperan: {consumo} [se lleva|ocupa] el tiempo.',
      'schoolchild :: [El entrenamiento|La banda] y [los deberes|dos buenos amigos] fueron [cayendo|quedando fuera] uno tras otro.',
      'Lo que [amaba|le enorgullecía], [la bicicleta|el huerto|cocinar], [no lo toca|lo abandonó] [desde hace {duration}|hace mucho].',
    ],
    then: [
      '[Aficiones|Amigos] y [deberes|domingos en familia] habían [cedido|quedado atrás].',
      'Se había [apartado|alejado] de quien no le siguiera el paso.',
      '[Poco|Nada] más que {consumo} [quedaba|seguía en pie] al final.',
    ],
    better: [
      'Ha vuelto a [la bicicleta|cocinar|cantar] [cada sábado|por las tardes].',
      '[Llamó|Visitó] a dos viejos amigos y les [reserva|guarda] una tarde.',
      'Los días [tienen|recobran] contenido: [paseos|el huerto], [visitas|arreglos] y [un club|deporte].',
    ],
  },
  strain: {
    now: [
      '{Relative} [duerme mal|no duerme] hasta que [oye la llave|le sabe en casa] y se [declara|siente] [al límite|sin fuerzas].',
      'En casa hay [silencios|broncas] por {consumo} [cada dos días|muchas noches|de continuo], y [falta dinero|la confianza escasea].',
      '!schoolchild :: {Relative} ha puesto [un ultimátum|un plazo]: «[o ayuda o la puerta|tratamiento o cada cual por su lado]», dicho [entre lágrimas|con calma].',
      'El dinero [prestado|que falta], las promesas [rotas|olvidadas] y las [excusas|medias verdades] han [cansado|desgastado] a {relative}.',
      'parent :: Los hijos [lo notan|empiezan a notarlo] y [callan|preguntan], lo que más le [duele|avergüenza].',
    ],
    then: [
      '{Relative} estaba [sin fuerzas|al borde de irse].',
      'En casa [las broncas|los silencios] y [los apuros de dinero|el recelo] eran [habituales|diarios].',
      'La confianza [se había roto|estaba gastada], [decía|según] {relative}.',
    ],
    better: [
      '{Relative} [acude|se suma] a las charlas familiares y [duerme|respira] mejor.',
      'La casa está [más tranquila|en calma], y [la cena|la comida] vuelve a ser en común.',
      'Hay un primer [acuerdo|acercamiento] con {relative}, que [se mantiene|aguanta].',
    ],
  },
  gains: {
    now: [
      'Lo ganado: [mañanas sin angustia|la cabeza clara], [dinero en la cuenta|una deuda saldada], [{relative} ríe de nuevo|confianza en casa].',
      'Pesa {3-8} kilos más [y se alegra|y tiene mejor aspecto], [monta en bicicleta|nada] y [cocina|lee] otra vez.',
      'Empezó [un curso|clases de conducir|en un coro], lo primero [propio|nuevo] en mucho tiempo.',
      'Volvieron uno a uno [los amigos|las aficiones], [la comida del domingo|la partida] incluida.',
      '{Relative} le [deja|confía] otra vez [las llaves|las cuentas|a los pequeños de la familia] [sin pensarlo|con gusto].',
    ],
    then: ['[La confianza|La salud] había vuelto.', 'Había ganado [dinero|amigos] y [sueño|paz].'],
    better: [
      '[El sueño, la piel y la cartera|El cuerpo y el bolsillo] [lo muestran|lo cuentan], [comentan otros|dice {relative}].',
      'Nuevo desde la última cita: [un curso de idiomas|una bicicleta arreglada|un viaje reservado], [pagado|costeado] con lo que [ahorra|antes se iba].',
      'La confianza en casa se ha [repuesto|recobrado]; {relative} ya no [vigila|cuenta].',
    ],
  },
  outlook: {
    now: [
      'Planes para los próximos meses: [una carrera popular|un viaje con {relative}], [ordenar la casa|aprender a hornear] y [seguir en el grupo|más aire libre].',
      'Piensa [ya|con tiempo] en [las vacaciones|una fiesta familiar|las tardes de invierno] y [lleva|prepara] [una frase de salida|quien l(o/a) acompañe].',
      'El mayor riesgo, [dice|cree], es [aburrirse|confiarse], y para eso tiene [un plan semanal|la llamada de los martes].',
      'Queda una duda: si [puede|conviene] ya ver a [la vieja pandilla|los antiguos compañeros]; [por ahora|hasta primavera] la respuesta es no.',
      '¿Y dentro de un año? «[Aquí mismo|Igual que hoy], solo que [más en forma|con más cosas que hacer]».',
    ],
    then: ['Había [planes|ilusiones] de nuevo.', 'Los meses siguientes estaban [planeados|pensados].'],
    better: [
      'Las fiestas [pasaron|fueron] bien, [con la frase de salida a mano|en buena compañía].',
      'Mira adelante [con calma|con ganas]: [una mudanza|un curso], [un perro|un huerto].',
      'El plan para las horas [duras|vacías] está [al día|en la nevera] y se [usa|lee] de vez en cuando.',
    ],
  },
  motives: {
    now: [
      '{Consumir}, tal como lo [ve|cuenta], le sirve para [desconectar|olvidar], [encajar|estar a gusto con la gente] y [llenar horas|soportar las noches].',
      'Aumenta con [discusiones|fines de semana vacíos], [fiestas|malas noticias] y [el cobro|la lluvia], y [baja|disminuye] si {relative} [está cerca|anda por casa].',
      'Empezó [por diversión|por los amigos]; hoy [va contra|tapa] [la tensión|un vacío] más que [buscar placer|buscar compañía].',
      'En su [círculo|entorno] {consumir} [se da por hecho|es lo normal], y [nadie|casi nadie] [se niega|pregunta].',
      '¿Qué le da? «[Calma|Valor|Un descanso]». ¿Qué le quita? «[Más de lo que da|Bastante]», [responde|admite].',
    ],
    then: [
      '{Consumo} había [servido|valido] para [apagar la tensión|llenar horas].',
      '[La compañía|La soledad] y [la costumbre|el agobio] lo habían [mantenido|alimentado].',
      'El [entorno|grupo] lo ponía fácil.',
    ],
    better: [
      'Contra [la tensión|las horas vacías] hay ahora [carrera|guitarra|una llamada], {3-5} veces por semana.',
      '[Ve a|Queda con] gente con la que {consumir} no [pinta|cuenta] nada.',
      'Conoce [sus disparadores|las horas flojas] y tiene [respuesta|plan] a mano.',
    ],
  },
  'two-minds': {
    now: [
      'De uno a diez, puntúa en {4-7} las ganas de cambiar y en {2-5} la [confianza|fe] en lograrlo.',
      'Oscila entre «[hay que parar|esto tiene que acabar]» y «[ahora no|no es para tanto]», a veces en la misma [frase|hora].',
      'A favor del cambio pesan [la salud|{relative}] y [el dinero|el respeto propio]; en contra, [la calma que da|el miedo a la tarde vacía].',
      'Preferiría [reducir|bajar] a [dejarlo|renunciar del todo] y pregunta [qué es realista|si eso funciona alguna vez].',
      'Habla de cambiar [por {relative}|«antes de que sea tarde»], [sin fecha|todavía sin un primer paso].',
    ],
    then: [
      'La [decisión|voluntad] de cambiar había [ido y venido|flaqueado].',
      'Al inicio solo [quería reducir|venía por {relative}].',
      'Las razones a favor y en contra se [equilibraban|anulaban].',
    ],
    better: [
      'Las ganas de seguir así son hoy de {8-9} sobre diez; la confianza, de {6-8}.',
      'La duda ha dado paso a [una meta clara|una decisión], que [contó|anunció] a {relative}.',
      'Habla de dejarlo en [pasado|primera persona], ya no «por los demás».',
    ],
    quote: [
      '«[Una parte de mí|Media cabeza] quiere [salir|ayuda]. La otra [se ríe|gana tiempo]».',
      '«[Podría|Querría] dejarlo [del todo|para siempre]. ¿Y qué hago yo [con las tardes|conmigo]?».',
    ],
  },
  'intox-confused': {
    now: [
      'En [una hora|horas] dejó de saber [el lugar y el día|dónde estaba], [contestaba otra cosa|entendía mal] y pasaba de [la furia|la agitación] al [sopor|adormecimiento].',
      'La atención no se [sostiene|fija] más que segundos; [quiere|intenta] [abrir|empujar] [una pared|un armario] y toma a {relative} por [alguien extraño|alguien de otro tiempo].',
      'Es más que [un efecto corriente|lo esperable]: la conciencia [sube y baja|va y viene], y [habla con|ve] [figuras|animales] que no están.',
      'La confusión [empezó|vino] en lo más alto del efecto, con [miedo súbito|forcejeo sin fin], [sin noción de la hora|las horas del revés] y habla [revuelta|rota].',
      'El estado [cambia|varía] cada diez minutos: [grita|llama] a [un perro|un autobús], [se hunde|se duerme] y [despierta|se incorpora] [con terror|perdid(o/a)].',
    ],
    then: [
      'En pleno efecto se había quedado [desorientad(o/a)|confus(o/a)] e [inquiet(o/a)|irritable], con vigilia [fluctuante|cambiante].',
      'Había [confundido|tomado] a unos por otros y [visto|hablado con] cosas que no estaban.',
      'La atención y la [orientación|conciencia] habían [caído|fallado] en el punto más alto del efecto.',
    ],
    better: [
      'La [confusión|niebla] se [aclaró|fue] en {18-40} horas al pasar el efecto, con [islas|retazos] de memoria.',
      'Desde el [segundo|tercer] día está [orientad(o/a)|despejad(o/a)] [día y noche|sin altibajos] y [pregunta|quiere saber] qué ocurrió.',
      'La [conciencia|atención] vuelve a ser [estable|plena], sin [figuras|engaños]; de aquella noche queda [un hueco|poco].',
    ],
  },
  anxious: {
    now: [
      '[Oleadas de miedo|Sustos repentinos] con [palpitaciones|opresión] y [sudor|temblor de manos] [aparecieron|empezaron] a las {4-8} semanas de {consumir} [más|con regularidad]; antes [no era ansios(o/a)|vivía en calma].',
      'Se [sobresalta|asusta] con [el timbre|cualquier ruido], [camina|no para] y [espera|teme] lo peor, [más aún|sobre todo] [después de|al otro día de] {consumir}.',
      'El [nerviosismo|miedo] [viene|llega] con {consumo} y [se va|se apaga] en [semanas|temporadas] sin ello; así ocurrió ya [dos veces|una vez].',
      'Los [supermercados|autobuses] se han vuelto [difíciles|imposibles] desde que {consumo} aumentó, por [temor a desmayarse|puro malestar].',
      '{Consumir} más «[para calmarse|contra los nervios]» [ayuda|vale] [una hora|minutos] y l(o/a) deja [más tens(o/a)|peor] [de noche|al otro día].',
      'Por la [tarde|noche] [el temblor interno|el nudo en el estómago] y [las ideas aceleradas|el pavor] [se imponen|vuelven]; nada de ello [existía|había] antes de {consumir}.',
    ],
    then: [
      'Un nerviosismo [constante|intenso], con [palpitaciones|temblor], había [surgido|crecido] a partir {delConsumo}.',
      '[Evitaba|Temía] [las tiendas|a la gente] y [temblaba|entraba en pánico] casi a diario.',
      'El miedo y {consumo} se [alimentaban|empujaban] mutuamente desde semanas atrás.',
    ],
    better: [
      'Con {seco} {sobrio}, el [miedo|nerviosismo] ha [cedido|bajado], y [el autobús|la compra] vuelve a ser [fácil|posible].',
      'El corazón [se dispara|galopa] rara vez, cuanto más [lejos|atrás] queda lo tomado.',
      'Aguanta [una película|la comida entera] [sin temblar|a gusto].',
    ],
    quote: [
      '«El corazón [se me desboca|me da saltos], al día siguiente [sobre todo|es peor]».',
      '«Tomo para [calmarme|no temblar] y [me pone peor|acabo hech(o/a) polvo]».',
    ],
    exam: {
      mood: [
        '«[En vilo|Con miedo]», [tens(o/a)|nervios(o/a)] [según refiere|casi todo el día].',
        '[Ansioso|Temeroso], sin [tristeza mantenida|desesperanza].',
      ],
      affect: [
        '[Tenso|Preocupado]; [se relaja|cede] [algo|un poco] [hablando|con la charla|al final].',
        '[Aprensivo|Ansioso], [se sobresalta|da un respingo] con [ruidos|el teléfono].',
      ],
      behaviour: [
        'Se [retuerce|frota] las manos, [cambia de postura|se revuelve] y [busca consuelo|pide pausas].',
        '[Pie inquieto|Piernas en movimiento], [respiración rápida|boca seca]; [atent(o/a)|colabora].',
      ],
    },
  },
  sleepless: {
    now: [
      'Desde que {consumo} se hizo [regular|mayor], se duerme [enseguida|pronto] y a las [tres|dos y media] está [en pie|con los ojos abiertos], [sudando|con la cabeza acelerada], hasta [el alba|que clarea].',
      'La noche se [parte|rompe] en {3-5} trozos, con [pesadillas|sueños vívidos], y el día [pasa|empieza] en [una niebla|agotamiento]; antes [dormía bien|el sueño era bueno].',
      'Se acuesta a las [diez|doce], el sueño llega [hacia las dos|horas después] y no dura más de {2-4} horas los días de {consumir}.',
      '{Relative} le [ve|oye] [rondar por el piso|hacer té] a las [cuatro|cinco] y [dar cabezadas|dormirse] [en la comida|con el periódico].',
      'El sueño es [la queja principal|lo que más pesa]: [ligero|roto], [corto|nada reparador], [peor|arruinado] desde que {consumo} creció, pese a [persianas y silencio|infusiones y horarios].',
      'Al principio le [ayudaba|hacía dormir]; ahora [se lo quita|la noche acaba a las tres], y {consumir} más [no cambia nada|lo empeora].',
    ],
    then: [
      'El sueño se había [reducido|quedado] en {3-4} horas [rotas|inquietas] al [crecer|aumentar] {consumo}.',
      'Pasaba las noches [en vela|despiert(o/a)] y los días [agotad(o/a)|dormitando], al compás {delConsumo}.',
      'Las [pesadillas|madrugadas en blanco] habían [venido|empezado] con {consumo}.',
    ],
    better: [
      'A los {seco} {sobrio}, duerme {6-7} horas con un solo despertar.',
      '[Duerme|Descansa] hasta las seis [casi siempre|la mayoría de noches] y ya no [sestea|dormita] de día.',
      'Las noches [mejoraron|se asentaron] [poco a poco|semana a semana], sin [pastillas|hipnóticos].',
    ],
    quote: [
      '«Caigo [en un minuto|redond(o/a)] y a las tres estoy [mirando el techo|empapad(o/a)]».',
      '«No [duermo de un tirón|descanso] desde que [empezó esto|voy así]».',
    ],
    exam: {
      appearance: [
        '[Ojeras|Ojos enrojecidos], [bosteza|se frota los ojos], [ropa limpia|aspecto cuidado].',
        'Aspecto [cansado|ajado], [pálid(o/a)|demacrad(o/a)], [vestid(o/a) con cuidado|arreglad(o/a)].',
      ],
      mood: [
        '«[Cansad(o/a)|Molid(o/a)]», [ni triste ni con miedo|sin más].',
        '[Agotado|Fatigado], [irritable si se insiste|por lo demás estable].',
      ],
    },
  },
  sexual: {
    now: [
      'El deseo [casi ha desaparecido|se ha apagado] desde que {consumo} se hizo regular; lo [menciona|saca] [con apuro|al final] y lo [llama|considera] [el motivo real|la mayor preocupación].',
      'male :: La erección [falla|se pierde] [casi siempre|tres de cada cuatro veces], [también por la mañana|incluso a solas], desde que {consumo} aumentó.',
      'male :: La eyaculación [tarda mucho|no llega] y no hay erecciones [matutinas|nocturnas]; el urólogo [no halló nada|buscó otras causas en vano].',
      'female :: La excitación [falla|no llega] y el orgasmo [ya no aparece|se ha perdido], cosa que [fecha|sitúa] en el inicio {delConsumo} regular; la ginecóloga [no halló nada|descartó otras causas].',
      'female :: El sexo es ahora [doloroso y sin gusto|un trámite], con [poco|ningún] deseo, desde que {consumo} creció.',
      'Antes de {consumir} [tanto|con regularidad] [todo iba bien|no había problema]; [un mes|una temporada] sin ello [le mejoró|lo alivió] [en parte|a medias].',
      'partnered :: {Relative} y (el/la) paciente [no se tocan|llevan meses sin relaciones], pues [nada funciona|el deseo se fue] desde que {consumo} [fue a más|mandó].',
      'Rehúye [la intimidad|la cercanía] por [miedo a fallar|vergüenza], y luego [vuelve|recurre] {alConsumo} «[para darse valor|para olvidar]», con lo que [todo empeora|se cierra el círculo].',
    ],
    then: [
      'La pérdida de [deseo|respuesta sexual] había venido tras {consumir} con regularidad.',
      'La vida [íntima|sexual] se había [detenido|roto] en los meses de {consumir} más.',
      'Antes del tratamiento [el deseo|la respuesta] [faltaba|fallaba], [descartadas|excluidas] otras causas.',
    ],
    better: [
      'El deseo [empieza a volver|mejora] a los {seco} de la última vez.',
      'Refiere [los primeros|algunos] [logros|signos de recuperación], que le [animan|alegran].',
      'La [vergüenza|inquietud] por fallar es menor desde que [entiende|se le explicó] la causa.',
    ],
    quote: [
      '«Ahí [no pasa nada|ya no funciona], y [no puedo hablarlo|me siento a medias]».',
      '«Creíamos que era [la edad|el agobio]. [Vino|Empezó] con [esta costumbre|todo esto]».',
    ],
    exam: {
      affect: [
        '[Azorado|Se sonroja] al [tocar el tema|hablar de intimidad], [cálido|tranquilo] en lo demás.',
        '[Avergonzado|Tímido] al principio, [aliviado|más libre] una vez [dicho|nombrado].',
      ],
    },
  },
  memory: {
    now: [
      'Lo [dicho|oído] hace {5-20} minutos [se pierde|desaparece], mientras que [la escuela|los años lejanos] los [cuenta|relata] [con detalle|de corrido].',
      'De [ayer|esta mañana] [relata|describe] [una ida al mercado|una visita] que, según {relative}, [no ocurrió|fue hace años], sin [ánimo|intención] de engañar.',
      'Hace la misma pregunta {4-8} veces por hora, [saluda|se presenta] [de nuevo|otra vez] a quien ya conoce y no [aprende|retiene] [un nombre|el camino al baño].',
      'El hueco de memoria no ha [cambiado|cedido] en [semanas|meses] sin {consumir}; [el habla|el cálculo] y [los modales|los viejos oficios] se [conservan|mantienen].',
      '[Compra lo mismo|La compra llega] [dos|tres] veces, el [grifo|gas] queda abierto, y [una visita|lo hablado] no deja huella [a la hora|por la noche].',
      '{Relative} lo [apunta|rotula] todo porque nada [nuevo|reciente] se le [queda|fija], aunque esté [despiert(o/a) y amable|atent(o/a) y cortés].',
    ],
    then: [
      'Ya no [retenía|fijaba] lo nuevo y [llenaba|tapaba] los huecos con historias [inventadas|fuera de tiempo].',
      'El recuerdo de [los últimos días|la última hora] había [fallado|caído], con lo antiguo [a salvo|casi intacto].',
      '{Relative} había [notado|contado] [repeticiones sin fin|que nada quedaba] desde [meses atrás|mucho después de la última vez].',
    ],
    better: [
      'La memoria de lo nuevo sigue [pobre|débil]; con [agenda|rótulos] y [recorridos fijos|rutinas] [se orienta|se maneja] [en el día|casi siempre].',
      'Los recuerdos [inventados|falsos] son [menos|más raros] a los {seco}, pero tres palabras aún se [pierden|van] en minutos.',
      'El hueco [persiste|no se cierra]; [alarmas|un calendario mural] y {relative} lo [suplen|cubren] en parte.',
    ],
    exam: {
      cognition: [
        '[Alerta|Despiert(o/a)]; [repite|registra] tres palabras y [las pierde|ninguna queda] [a los cinco minutos|en tres minutos]; [yerra mes y planta|año a tientas]; lo remoto, [intacto|bueno].',
        '[Despejad(o/a)|Atent(o/a)]; de una historia breve [no queda nada|retiene el título] [al poco|tras una distracción]; [calcula bien|nombra sin fallos], [no sabe el mes|fecha errada].',
        'Atención [adecuada|buena], aprendizaje [muy alterado|casi nulo]; las pistas [apenas ayudan|rescatan una palabra]; [rellena|cubre] huecos con [historias|respuestas] verosímiles.',
        '[Sabe|Da] su nombre y [lugar de nacimiento|antigua dirección], no el [mes|día] ni [por qué está aquí|cuánto lleva aquí]; lenguaje [íntegro|conservado].',
      ],
      insight: [
        '[No advierte|Apenas advierte] el olvido: «[todo va bien|tengo buena memoria]», [asegura|insiste].',
        '[Quita importancia|Sonríe] ante los errores; conciencia del fallo [ausente|escasa].',
      ],
      thoughtContent: [
        '[Vive|Se queda] en [el pasado|otros tiempos], [cuenta|repite] la misma historia [dos|tres] veces; sin [temores|recelos].',
        '[Pobre en lo reciente|Pocos temas actuales]; detalles [inofensivos|inventados] [llenan|cubren] los huecos.',
      ],
    },
  },
} satisfies Record<string, FeatureText>;
