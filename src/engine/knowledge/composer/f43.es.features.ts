import type { FeatureText } from './knowledge.ts';

/** Words of the features of F43, Spanish. */
export const f43EsFeatures: Readonly<Record<string, FeatureText>> = {
  intrusions: {
    now: [
      'Las escenas de lo ocurrido [irrumpen|se le imponen] {3-8} veces al día, [provocadas por|tras] {cue} o [por nada|sin motivo que sepa].',
      '[Ve|Revive] el momento [una y otra vez|sin cesar] [como si sucediera|con sonido y olor], [sobre todo|casi siempre] con {cue}.',
      'Con {cue} o {cue} [vuelve a estar allí|está otra vez dentro]: [corazón desbocado|sudor frío], [sin poder hablar|sin noción de dónde está].',
      'Imágenes [no buscadas|involuntarias] de lo sucedido le [asaltan|llegan] [fregando|en la mesa|en el autobús|en la ducha], [duran|se quedan] minutos y (lo/la) dejan [temblando|empapad(o/a) en sudor].',
      'Una [sola imagen|misma escena] [regresa|vuelve] [cada día|día tras día]: el [instante|segundo] anterior a [lo peor|que pasara], [nítido|fijo] como una [foto|diapositiva].',
      'Desde {blow}, [basta|es suficiente] {cue} para que [el corazón se le dispare|se quede rígid(o/a)] y [vuelva todo|se repita la escena].',
      '[Recuerdos|Fragmentos] de aquel día [afloran|vienen] [sin llamarlos|contra su voluntad], y en ellos [pierde|se le van] minutos [incluso hoy en la entrevista|varias veces al día].',
      'child :: Jugando [representa|repite] lo ocurrido [una vez tras otra|con muñecos], siempre [igual|con el mismo final], [seri(o/a)|sin disfrutar|sin poder parar].',
    ],
    then: [
      'Las escenas de lo ocurrido [irrumpían|se le imponían] [a diario|varias veces al día], sobre todo con {cue}.',
      'Había revivido {blow} [con sonido y olor|como si sucediera], [temblando|sudando] cada vez.',
      '[Imágenes|Recuerdos] sin buscar [habían vuelto|volvían] día tras día, con {cue} o {cue}.',
      'Con {cue} [se quedaba|estaba] de nuevo allí, [ausente|sin habla] durante minutos.',
    ],
    better: [
      'Las imágenes [vienen|aparecen] {2-4} veces por semana, más [lejanas|borrosas], y [sabe volver|regresa] al [presente|aquí y ahora].',
      '{Cue} aún le [sobresalta|remueve], pero la escena [ya no|rara vez] se [despliega|completa].',
      '[Cuenta|Relata] lo sucedido de principio a fin con [pena|alguna lágrima], [sin|ya sin] [perderse en ello|verse arrastrad(o/a)].',
      'El recuerdo [duele|sigue ahí], más [parecido a|cerca de ser] un recuerdo [que a una repetición|corriente].',
    ],
    quote: [
      '«No es [recordar|un recuerdo]; [estoy allí|me pasa otra vez]».',
      '«[Cierro los ojos|Parpadeo] y [empieza|ahí está]».',
      '«Primero viene el [olor|ruido|humo], después [todo|lo demás]».',
      '«[Un segundo|Un instante] y [ya no estoy aquí|vuelvo allí]».',
    ],
  },
  avoidance: {
    now: [
      '{Dodge} y [también|además] {dodge}.',
      '[Evita|Aparta] [todo lo que|cuanto] lo recuerde: {dodge}, y las conversaciones sobre ello [las corta|terminan enseguida].',
      '[Para que nada se lo recuerde|Con tal de no acordarse], {dodge}; [el propio pensamiento|pensarlo] lo [tapa|ahoga] con [música|tareas|la televisión].',
      'No ha vuelto [al lugar|a la calle] donde pasó; {dodge}.',
      '{Relative} [cuenta|observa] que {dodge} y [calla|se gira] cuando [sale el tema|alguien pregunta].',
      'En la entrevista [esquiva|bordea] lo ocurrido, y [en casa|a diario] {dodge}.',
    ],
    then: [
      'Había evitado [el lugar|los recordatorios] y [toda conversación|cualquier mención].',
      '[Rehuía|Había rehuido] [lugares|noticias] y charlas que [lo recordaran|tocaran aquello].',
      'Daba [rodeos|largas vueltas] para no [acordarse|pasar por allí].',
    ],
    better: [
      'Ha vuelto al lugar, primero con [{relative}|su terapeuta] y luego [a solas|sin compañía].',
      'Tolera [noticias|charlas] sobre cosas así y da [menos|muy pocos] rodeos.',
      '[Habla|Puede hablar] de aquel día [si le preguntan|con medida] y [permanece|se queda] en la sala.',
    ],
  },
  alert: {
    now: [
      'Se sienta con la espalda [contra|pegada a] la pared, [vigila|no pierde de vista] [la puerta|las salidas] y [salta|brinca] con {cue}.',
      'El sobresalto es [marcado|intenso]: {cue} o [una mano en el hombro|una cuchara que cae] le [hace gritar|pone en pie].',
      '[Comprueba|Revisa] [cerrojos|ventanas] {2-5} veces [cada noche|antes de acostarse] y duerme [a saltos|en tramos de {2-4} horas].',
      'Está irritable, [salta|contesta mal] por [una pregunta|cualquier cosa] y luego [se avergüenza|llora].',
      'Siempre en guardia, [escruta|repasa] [las caras|a los desconocidos] en [la calle|la tienda] y no logra [relajarse|bajar la alerta].',
      'El cuerpo [sigue|permanece] en alarma: [hombros tensos|pulso rápido], [sueño roto|despertar temprano] y [un respingo|un sobresalto] con {cue}.',
      '{Relative} [ha aprendido a|sabe que debe] no acercarse por detrás, pues [se revuelve|levanta los puños] [sin pensar|al instante].',
    ],
    then: [
      'Había estado siempre en guardia y se [sobresaltaba|asustaba] con {cue}.',
      'Irritable y [sin apenas dormir|con mal sueño], [revisaba|comprobaba] los cerrojos [cada noche|sin fin].',
      '[Vigilaba|Había vigilado] puertas y [caras|desconocidos] sin hallar [descanso|sosiego].',
    ],
    better: [
      'Se sienta de espaldas a la sala y se sobresalta [menos|como cualquiera].',
      'Revisa los cerrojos [una vez|una sola vez] y duerme {5-7} horas seguidas.',
      'La irritabilidad ha [bajado|cedido], según [confirma|nota] {relative}.',
    ],
    exam: {
      behaviour: [
        '[Al entrar|De entrada] [recorre la sala|mira alrededor], [pide|toma] [la silla|el asiento] [frente a|junto a] la puerta, [se sobresalta|brinca] con [pasos en el pasillo|el teléfono].',
        'Se sienta [de lado|junto a la pared], [hombros altos|sin quitarse el abrigo], y se [gira|vuelve] a cada [paso de fuera|ruido].',
        '[Mirada|Ojos] en [alerta|movimiento], pocos gestos; [pide|prefiere] [la puerta abierta|la persiana subida].',
        '[Tens(o/a)|Recelos(o/a)], manos [apretadas|en los reposabrazos]; [responde|colabora] con [pausas|esfuerzo].',
        'No pierde de vista [la puerta|la ventana]; [un bolígrafo que cae|un golpe fuera] le [hace saltar|estremece].',
      ],
    },
  },
  'dark-beliefs': {
    now: [
      'Está convencid(o/a) de que [ningún sitio es seguro|no se puede confiar en nadie|no llegará a viej(o/a)] y se siente [lejos|separad(o/a) por un cristal] de los demás.',
      'Se culpa por [no haber actuado|haber estado allí|haberse quedado quiet(o/a)], [digan lo que digan|pese a lo que le dicen], y [el cariño|la alegría] no le [llega|alcanza].',
      'La [culpa|vergüenza] por [sobrevivir|lo que no hizo] [recorre|tiñe] el relato; [querer|disfrutar] es [algo que recuerda|cosa lejana].',
      'Ha perdido el gusto por [la música|los amigos|el deporte] y la [confianza|creencia] en que [las cosas acaban bien|la gente es buena].',
      '[Faltan|Se han borrado] partes de aquel día, y queda [la certeza|la idea firme] de que «[fue culpa mía|tenía que haberlo visto]».',
      '[La ternura|La risa] le [suena|parece] [fingida|ajena]; no [espera|ve] [un futuro largo|nada bueno] y [desconfía|se aparta] de [los nuevos|casi todos].',
      '[Rabia|Horror] y vergüenza [alternan|se turnan] con [no sentir nada|un vacío sordo], también [con|hacia] {relative}.',
    ],
    then: [
      'Se había [culpado|sentido culpable] y [lejos|separad(o/a)] de todos.',
      '[Alegría|Interés] y [confianza|cariño] se habían [perdido|apagado], [sustituidos por|y en su lugar había] [vergüenza|un vacío].',
      'Vivía con la certeza de que [nada era seguro|no podía fiarse de nadie].',
    ],
    better: [
      'La culpa se ha [suavizado|aflojado]: «[hice lo que pude|no fue culpa mía]», dice, [casi siempre|a ratos] creyéndolo.',
      '[La alegría|El cariño] [vuelve|regresa] por [momentos|pequeñas dosis], sobre todo con {relative}.',
      'Hace planes [para el año que viene|a más de un mes] y [confía en|deja acercarse a] [dos o tres personas|unos pocos].',
    ],
    quote: [
      '«[Debí|Tenía que|Pude] haber [hecho algo|reaccionado|gritado]».',
      '«Una parte de mí [se quedó allí|no volvió]».',
      '«No me fío [de nadie|ni del suelo que piso] [ya|desde entonces]».',
      '«[El de antes|Quien yo era], eso [es otra persona|ya no existe]».',
    ],
    exam: {
      affect: [
        'Afecto [restringido|estrecho], [helado|plano] al rozar lo ocurrido, luego [irritable|con llanto].',
        'Afecto [distante|embotado], con [lágrimas bruscas|enfado repentino] ante ciertas [palabras|preguntas].',
        'Afecto [contenido|constreñido], [cara inmóvil|con poca expresión]; se [conmueve|quiebra] [ante|al tocar] [aquel día|las noches].',
        'Afecto [apagado|parco], una [sonrisa|calidez] [sola|breve] para [su mascota|{relative}], [perdida|borrada] [al momento|enseguida].',
      ],
    },
  },
  dazed: {
    now: [
      'Desde {blow} todo le parece [irreal|detrás de un cristal]; [se mueve|anda] [como en un sueño|como sonámbul(o/a)] y no [retiene|capta] lo que se le dice.',
      '[Mira al vacío|Se queda mirando fijo], [responde|contesta] tarde y [no recuerda|ha perdido] [partes|tramos enteros] de lo ocurrido.',
      'El tiempo [va lento|corre raro]; se siente [fuera de su cuerpo|como si se viera desde arriba].',
      '[Agitad(o/a)|Inquiet(o/a)] una hora e inmóvil la siguiente, no [siente|nota] [hambre|frío|los golpes].',
      '{Relative} (lo/la) [halla|encuentra] [vagando por las habitaciones|de pie en la ventana], [ausente|con la mirada perdida], [sin contestar|lent(o/a) al contestar].',
      '[Las voces|La gente] suenan [lejos|apagadas], sus manos le [parecen ajenas|resultan extrañas] y la emoción [no llega|falta].',
      '[Llanto|Lágrimas], [mirada vacía|temblor] y actividad [sin rumbo|inquieta] se han [sucedido|turnado] desde {blow}.',
    ],
    then: [
      'En las primeras [horas|jornadas] había estado [aturdid(o/a)|como en un sueño], [con el mundo irreal|sin sentir nada].',
      '[Vagaba|Había vagado] por la casa y [captaba poco|respondía tarde].',
      'El [embotamiento|vacío] y [la agitación|el llanto] se [alternaban|sucedían] desde {blow}.',
    ],
    better: [
      'El aturdimiento ha [cedido|desaparecido]; [participa|sigue conversaciones] y se siente [presente|dentro de su cuerpo].',
      'Puede llorar y [sabe|tiene claro] [dónde está|qué pasó y qué día es].',
      '[Las voces|Las cosas] [vuelven a ser|son otra vez] reales, con lapsos [breves|pasajeros].',
    ],
    exam: {
      cognition: [
        'Alerta pero [lent(o/a) al captar|con atención estrecha]; orientad(o/a) [al insistir|tras una pausa]; recuerdo [parcial|incompleto] de [aquella hora|los minutos clave].',
        'La atención [se escapa|deriva]; fecha y lugar [correctos|bien dados]; recuerda el suceso [a trozos|en imágenes sueltas].',
        '[Orientad(o/a)|Orientación conservada], [pide que se repita|mira más allá del examinador], con [lagunas|huecos] de [partes del suceso|esa hora|lo peor].',
      ],
    },
  },
  nightmares: {
    now: [
      'Pesadillas (lo/la) [despiertan|sacan del sueño] {2-5} veces por semana, [sudando|gritando], con la [escena|imagen] delante.',
      'Casi cada noche el mismo sueño [se corta|termina] [justo antes de lo peor|en el mismo segundo], y después [deja la luz|ya no duerme].',
      '{Relative} l(o/a) oye [gritar|pedir auxilio] de noche; por la mañana recuerda [solo el miedo|caras y ruido].',
      '[Retrasa|Teme] la hora de dormir por sueños en que [se repite todo|no puede moverse].',
      'El descanso [se rompe|es corto] por sueños de [encierro|huida], tras los que [camina|se queda sentad(o/a)] hasta [que clarea|las cinco o seis].',
    ],
    then: [
      'Las pesadillas (lo/la) [despertaban|sacaban del sueño] {2-5} veces por semana.',
      '[Retrasaba|Temía] dormir por [un sueño repetido|los sueños].',
      'Las noches eran [cortas|rotas], con sueños de [aquel día|encierro].',
    ],
    better: [
      'Las pesadillas han bajado a una cada {2-3} semanas, con el final [cambiado|reescrito] [en sesión|gracias a la práctica].',
      'Se acuesta sin [miedo|la luz encendida] y duerme {6-7} horas.',
      'El sueño [vuelve|aparece] [poco|rara vez] y no [(lo/la) despierta del todo|marca ya el día].',
    ],
  },
  preoccupied: {
    now: [
      'Los pensamientos [giran|dan vueltas] en torno a {blow}: [qué se dijo|cómo llegó a pasar], qué [viene ahora|debió hacerse].',
      '[Repasa|Revive] el asunto [por las noches|durante horas], [ensaya conversaciones|redacta cartas] y no [ve|encuentra] salida.',
      'Desde {blow}, [apenas hay charla|no hay comida] en que no [vuelva|regrese] al tema.',
      '«[No es justo|No consigo pasar página]»: {blow} le [ocupa|llena] {3-6} horas del día y lo demás [espera|queda parado].',
      'No [pasa un día|hay casi hora] sin que [aparezca|salga] {blow}, [también|incluso] [en la mesa|de madrugada].',
      '[Se le pregunte lo que se le pregunte|Con cualquier pregunta], [pronto|enseguida] vuelve a {blow} y a [lo que le ha costado|lo que supone].',
      '[Contaba|Había contado] con [que todo siguiera igual|un año distinto] y no [se hace a|asimila] lo sucedido: {blow}.',
      '[Semanas|Varias semanas] después de {blow}, se [levanta|despierta] y se acuesta [con ello|con lo mismo], [más de lo que|como no] [otros|los amigos] [entienden|harían].',
    ],
    then: [
      'Sus pensamientos [giraban|daban vueltas] en torno a {blow} [durante horas|desde la mañana].',
      '[Hablaba|Pensaba] en poco más que {blow}.',
      'Tras {blow} no había [encontrado|visto] modo [de seguir como antes|de asentarse].',
    ],
    better: [
      '{Blow} [aún escuece|no se olvida], pero [puede|logra] [dejarlo a un lado|apartarlo] [horas|casi todo el día].',
      'Ha dado un [primer paso|paso] práctico [tras|después de] {blow} y [habla|charla] de [lo que puede hacerse|los próximos meses].',
      'La vida tras {blow} [toma forma|encuentra un ritmo], y [otros temas|amigos y aficiones] [vuelven|tienen sitio].',
    ],
    quote: [
      '«[Desde entonces|Desde aquel día|Desde que pasó] [nada|casi nada] [está en su sitio|encaja|tiene sentido]».',
      '«Me [levanto|acuesto] con ello y me [acuesto|levanto] con ello».',
      '«[Por qué ahora|Por qué a mí], me [pregunto|digo] [todo el rato|sin parar]».',
      '«[Ojalá supiera|Dígame] cómo [se sigue|lo superan otros]».',
      '«[Ya sé|Comprendo|No ignoro] que [otros están|hay gente] peor, [pero|y aun así] [no puedo con ello|no lo supero]».',
    ],
  },
  tearful: {
    now: [
      '[Llora|Se echa a llorar] [a ratos|varias veces por semana], se siente [baj(o/a)|abatid(o/a)] y [ve|espera] [poco bueno|escasa mejoría] por delante.',
      'La tristeza [llega|se instala] [a solas|por las tardes], con [lágrimas|un nudo en la garganta] y la sensación de [haber fracasado|quedarse atrás].',
      'Sin esperanza en [los próximos meses|cómo acabará], [mira fotos viejas|se sienta en la cocina] y [llora|deja enfriar el café].',
      'El ánimo [cae|se hunde] cuando [se menciona|sale el tema] y [sube|remonta] [una hora|un rato] con [amigos|distracción].',
      'El llanto [empieza|viene] [en la parada|en el coche|al fregar], y lo que [alegraba|interesaba] [l(o/a) deja frí(o/a)|importa menos].',
      '[Desanimad(o/a)|Abatid(o/a)] desde {blow}, dice que «[no espera nada|ahora no le ve sentido]».',
    ],
    then: [
      'Había estado [triste|abatid(o/a)] y con [llanto|lágrimas fáciles] desde {blow}.',
      '[Tristeza|Abatimiento] y [desesperanza|desánimo] [siguieron a|aparecieron tras] {blow}.',
      '[Lloraba|Había llorado] [casi a diario|varias veces por semana] y [dejó|abandonó] sus pequeños gustos.',
    ],
    better: [
      '[El llanto es raro|Las horas bajas son menos], y vuelve a [reír|mirar adelante].',
      'El ánimo ha [subido|mejorado] [paso a paso|sin pausa]; las [tardes|mañanas de domingo] son lo [más duro|peor].',
      'Habla con [algo de esperanza|más confianza] de [los próximos meses|lo que viene].',
    ],
    exam: {
      mood: [
        '«[Triste|Hundid(o/a)], [desde aquello|desde entonces]».',
        'Ánimo [bajo|abatido], con [lágrimas|voz quebrada] al [nombrarlo|hablar del cambio].',
        '«[Me pasaría el día llorando|Solo tengo ganas de llorar]».',
      ],
    },
  },
  anxious: {
    now: [
      'Está nervios(o/a), [le preocupa|teme] [lo que venga|las consecuencias] y siente un [nudo|peso] en el estómago ante cada [carta|llamada|mañana].',
      'Inquiet(o/a) desde {blow}, mira [el móvil|los mensajes] [sin parar|cada pocos minutos] y [espera|teme] [más malas noticias|otro golpe].',
      'El temor por [el futuro|cómo apañarse] l(o/a) tiene [dando vueltas|despiert(o/a)], con [palpitaciones|manos húmedas].',
      '[Se pega a|No se separa de] {relative}, pregunta [varias veces al día|una y otra vez] si [saldrá bien|se arreglará] y se sobresalta con [el timbre|el teléfono].',
      'Le [entra|sube] [un temblor|tensión] al [pensar en las semanas próximas|tocar el asunto]; [el pecho|la respiración] se [oprime|corta].',
      '[Aprensiv(o/a)|Intranquil(o/a)] [desde que despierta|toda la mañana], [aplaza|rehúye] [decisiones|llamadas] que [tienen que ver con|tocan] el asunto.',
    ],
    then: [
      'Había estado [nervios(o/a)|en vilo] y [preocupad(o/a)|aprensiv(o/a)] por el futuro desde {blow}.',
      'Los nervios y [la tensión|la inquietud] [habían seguido a|llegaron con] {blow}.',
      '[Temía|Esperaba] [malas noticias|otro golpe] y [no paraba quiet(o/a)|no se separaba de {relative}].',
    ],
    better: [
      '[Los nervios han cedido|La preocupación ha bajado] y [contesta|atiende] [mensajes|llamadas] el mismo día.',
      'Está más [tranquil(o/a)|seren(o/a)] y [prevé|mira] [las próximas semanas|los siguientes pasos] sin [temblar|nudo en el estómago].',
      'La tensión [vuelve|aparece] solo [antes de|en torno a] [ciertas fechas|algunas conversaciones].',
    ],
    exam: {
      behaviour: [
        'Inquiet(o/a), retuerce [un pañuelo|la manga], pregunta dos veces [qué pasará|cómo seguirá todo].',
        'Se [mueve|agita] en la silla, mira [el teléfono|el reloj], [aunque|pero] [colabora|se muestra accesible].',
        'Tens(o/a), [mueve la pierna|tamborilea con los dedos], se [calma|asienta] al avanzar la entrevista.',
      ],
    },
  },
  'acting-out': {
    now: [
      'child/adolescent :: Desde {blow} [falta|ha faltado] a clase, miente sobre ello y ha tenido {2-4} [peleas|broncas] en el colegio.',
      'child/adolescent :: Ha [roto|destrozado] [un cristal|una puerta], [cogido|quitado] [dinero de un bolso|cosas de una tienda] y [grita|insulta] a [los profesores|{relative}]; nada de esto [pasaba|había ocurrido] antes.',
      'child/adolescent :: [Las normas|Los horarios] [no cuentan|se ignoran]: llega [tarde|pasada la medianoche] y [da portazos|lanza cosas] si le [preguntan|piden cuentas].',
      'child :: [Pega|Empuja] a [compañeros|los pequeños], [rompe|estropea] [dibujos ajenos|cuadernos] y [se escapa|se esconde] cuando (lo/la) [riñen|corrigen], todo desde {blow}.',
      'adolescent :: [Hacer novillos|No ir a clase], [gritos|amenazas] y [pintadas|una vuelta en una moto ajena] [han seguido a|datan de después de] {blow}.',
      'child/adolescent :: El colegio ha [llamado|escrito] {2-4} veces por [insultos|peleas], [por primera vez|cosa inaudita] en su vida escolar.',
      '!child !adolescent :: Desde {blow} [conduce de forma temeraria|ha conducido a toda velocidad], [busca|provoca] discusiones y [lanzó|rompió] [una silla|vajilla] [una vez|dos noches].',
      '!child !adolescent :: [Facturas|Obligaciones] quedan sin atender [a propósito|por despecho], y ha [gritado|insultado] a [funcionarios|vecinos] {2-4} veces, [cosa rara|algo impropio] en (él/ella).',
      '!child !adolescent :: [Se marchó dando un portazo|Salió airad(o/a)] de [una reunión|una cena familiar], [mandó|escribió] mensajes [ofensivos|amenazantes] y [faltó|desapareció] una [noche|jornada] sin avisar.',
      '!child !adolescent :: [Un escaparate|Un coche aparcado] acabó [roto|dañado] por su mano [una noche|tras una discusión], primer acto así en su vida.',
      '!child !adolescent :: [La rabia|El desafío] ha [sustituido|desplazado] a su [calma|buen trato]: [portazos|platos rotos], [citas ignoradas|promesas incumplidas] y [discusiones|broncas] con [todos|{relative}].',
      '!child !adolescent :: [Incumple|Rompe] [acuerdos|normas de casa] [una y otra vez|sin pensarlo] desde {blow} y [responde|reacciona] a [preguntas|críticas] con [gritos|amenazas de irse].',
    ],
    then: [
      'Tras {blow} había [roto normas|incumplido acuerdos], [peleado|discutido] y [causado destrozos|dañado cosas].',
      '[Peleas|Broncas] y [faltas a las normas|actos temerarios], [nuevos|desconocidos] en su vida, [habían empezado|aparecieron] tras {blow}.',
      'Se ausentaba sin avisar y [gritaba|estallaba] cuando le [preguntaban|pedían cuentas].',
    ],
    better: [
      'Sin [peleas|estallidos] desde hace {2-5} semanas; los [acuerdos|límites] se [cumplen|respetan casi siempre].',
      'Ha [pedido disculpas|reparado los daños] y [avisa|dice] cuando [le sube la rabia|no puede más].',
      'Los [estallidos|choques] son más [cortos|raros] y [se retira|se aparta] [a tiempo|antes de que vaya a más].',
    ],
    exam: {
      behaviour: [
        '[Desafiante|Hosc(o/a)] al principio, [brazos cruzados|con la capucha puesta], responde [con monosílabos|en tono cortante] y se [ablanda|relaja] al hablar de [deporte|música].',
        '[Brusc(o/a)|Cortante], [golpea la mesa con el pie|da golpes en el suelo], sin amenazar [a nadie|al personal].',
        'Se sienta [de lado|hundid(o/a) en la silla], [resopla|se encoge de hombros], pero [aguanta|permanece] hasta el final.',
      ],
    },
  },
  bodily: {
    now: [
      'Desde {blow} tiene [cefalea|dolor de estómago] {3-5} días por semana y [un peso en el pecho|flojera de piernas], sin [hallazgo médico|causa física].',
      'Las quejas son del cuerpo: [náuseas|dolor de espalda] [antes de cada jornada|al afrontar el asunto], [mareo|cefalea], [cansancio|intestino suelto]; ánimo y conducta [cambian poco|siguen casi igual].',
      'Habla menos de [sentimientos|preocupación] que de [un estómago encogido|piernas doloridas], que [empezaron|surgieron] [pocos días|poco] después de {blow}.',
      'Tras revisarle su médico, [las cefaleas|los dolores de tripa] que [vinieron con|siguieron a] {blow} quedaron sin [explicación orgánica|base orgánica].',
      '[Maread(o/a)|Con el estómago revuelto] y [rendid(o/a)|pesad(o/a) de piernas], [se ha retraído|sale poco] y va a medio ritmo, sin especial [tristeza|desánimo] ni [miedo|nervios].',
      'Los [dolores|achaques] [pasan|van] de [la cabeza|la nuca] [al estómago|a la espalda] los días en que [sale el asunto|hay que ocuparse de ello].',
    ],
    then: [
      '[Cefaleas|Dolores de estómago] y [cansancio|mareo] [aparecieron|empezaron] tras {blow}, sin hallazgo médico.',
      '[Se quejaba|Sufría] del cuerpo más que de [ánimo o miedo|sentimientos], y había [bajado el ritmo|reducido salidas].',
      '[Los dolores|Las náuseas] [surgían|volvían] al tener que ocuparse del asunto.',
    ],
    better: [
      'Las molestias [bajan a|son ya] una o dos por semana, y [reconoce|ve] [cuándo|con qué carga] llegan.',
      'El cuerpo [se queja|le molesta] menos con [paseos|relajación] y [tras hablar|tras arreglar lo práctico].',
      'Ha vuelto a [casi todo|la mayoría de sus actividades], con [pocas|apenas] molestias.',
    ],
  },
  overwhelmed: {
    now: [
      'Se siente [desbordad(o/a)|incapaz de dar abasto] desde {blow}; si [manda|prevalece] [la tristeza, el miedo o la rabia|el desánimo o los nervios] [no está claro|es difícil de decir].',
      '«[Todo me supera|No llego]»: [las cartas|los platos] se [acumulan|amontonan], [las respuestas|las decisiones] se [aplazan|quedan] y no [sabe|acierta a] decir qué [le ayudaría|siente].',
      'El malestar es [patente|claro], de forma [cambiante|variable] de [un día a otro|una charla a otra]: [contestación seca|inquietud], [silencio|lágrimas], luego [calma|bromas].',
      '[Funciona|Va tirando] [a duras penas|lo justo] y lo llama «[una niebla de todo|un poco de todo]» desde {blow}.',
      '[Se atasca|Se hunde] por [minucias|una llave perdida] y [se pregunta|quiere saber] [qué le pasa|por qué le afecta tanto].',
      '[Los datos|La historia] [son escasos|es incompleta] [aún|por ahora]: malestar desde {blow}, [algo de mal sueño|cierto retraimiento], sin emoción [dominante|principal].',
    ],
    then: [
      'Se había sentido [desbordad(o/a)|incapaz de dar abasto] tras {blow}, sin una emoción [principal|dominante].',
      'Un malestar [cambiante|variable] [siguió a|apareció tras] {blow}.',
      'Había [dejado|ido dejando] [cartas y tareas|decisiones] sin atender.',
    ],
    better: [
      'Vuelve a [arreglárselas|dar abasto]: [las cartas están abiertas|el montón ha bajado] y [los días|las semanas] tienen [orden|plan].',
      'El malestar es [más leve|menor], y sabe [qué le ayuda|por dónde empezar].',
      '[Las minucias|Los contratiempos] ya no le [hunden|descolocan] [el día|durante horas].',
    ],
  },
  yearning: {
    now: [
      'Añora a quien murió [a diario|cada día], de forma [intensa|física], [peor|sobre todo] [al cenar|al despertar], {duration} después.',
      'Habla con [una foto|un retrato] cada noche, [espera|escucha por si suena] [la llave en la puerta|el paso conocido] y [suspira|daría lo que fuera] por «[oír su voz|una hora más]».',
      '[El recuerdo|La imagen] de la persona fallecida le [llena|ocupa] {4-8} horas [casi todos los días|diarias]; lo demás [le parece traición|le aburre].',
      'Los meses no han [aliviado|gastado] la añoranza: duerme con [una bufanda|un jersey] [que aún huele|sin lavar] y va a la tumba {2-6} veces por semana.',
      '{Duration} después, la ausencia [duele|pesa] como en [la primera semana|los primeros días], con [oleadas|accesos] de [llanto|dolor] [muchos días|casi todos los días].',
      '[Repasa los últimos días|La última conversación se repite] cada noche, y todo en (él/ella) [tira|mira] [hacia atrás|hacia quien se fue].',
      'child/adolescent :: [Pregunta|No deja de preguntar] cuándo [se verán|será todo como antes], se acuesta con [una foto|un jersey] y llora [casi a diario|casi todas las noches].',
    ],
    then: [
      'La añoranza de quien murió había sido [diaria|constante] desde {blow}.',
      '[Hablaba con una foto|Iba a la tumba] [a diario|cada tarde] y [pensaba|hablaba] en poco más.',
      '{Duration} después de {blow}, el dolor seguía tan [vivo|agudo] como al principio.',
    ],
    better: [
      'La añoranza [llega|viene] por oleadas con horas [tranquilas|libres], y también [recuerda|evoca] con [una sonrisa|calor].',
      'Va a la tumba [una vez por semana|los domingos] y [cuenta|comparte] recuerdos donde caben [risa y llanto|más cosas que el final].',
      'Hay [mañanas enteras|tardes] para otras cosas; la pena [sigue|está] y [se puede llevar|se soporta].',
    ],
    quote: [
      '«[Lo daría todo|Daría lo que fuera] por [una tarde|una llamada] más».',
      '«[La mitad de mí|Lo mejor de mí] [se fue también|está bajo esa piedra]».',
      '«Me [giro|vuelvo] para [contarle|preguntarle] algo y [no hay nadie|está la silla vacía]».',
      '«No [se hace más pequeño|pesa menos], [digan lo que digan|ni un día]».',
    ],
  },
  disbelief: {
    now: [
      '[Todavía|Aún] [pone otro plato|deja el abrigo en su percha] y no [acaba de creer|asume] que la muerte sea [definitiva|real].',
      '[Algo suyo|Una parte suya] [murió también|falta], dice; quién es sin esa persona [no lo sabe|es una pregunta abierta].',
      'La [amargura|rabia] contra [los médicos|el destino|quien se fue] [estalla|aflora] junto a [un aturdimiento|la incredulidad] ante [el hecho|lo ocurrido].',
      'Nada puede [moverse|regalarse]: [zapatos|gafas], [cartas|agenda], [la taza|la cama] [siguen|están] como el último día.',
      '[Evita|No le sale] decir «ha muerto»; habla en [presente|tiempo presente] y se corrige [a veces|rara vez].',
      '[Aturdid(o/a)|Paralizad(o/a)], como si fuera [ayer|la semana pasada], [describe|cuenta] la [hora|jornada] de la muerte [al detalle|con todo detalle].',
    ],
    then: [
      'No había podido [creer|asumir] la muerte y [dejaba|mantenía] cada objeto en su sitio.',
      '[Incredulidad|Aturdimiento] y [amargura|rabia] [convivían|iban juntos].',
      'Sentía que una parte [suya|de sí] había muerto.',
    ],
    better: [
      '[Dice|Puede decir] que la persona ha muerto, [llorando|con calma], y ha [regalado|ordenado] [una primera caja|la ropa].',
      'La [rabia|amargura] ha [dado paso|cedido] a una tristeza que [se comparte|puede hablarse].',
      '[Empieza|Comienza] a [ver|decir] quién es [ahora|por su cuenta].',
    ],
  },
  reminders: {
    now: [
      '[El hospital|La calle] donde [acabó todo|ocurrió], [su música|ciertas canciones] y [el huerto|el café de siempre] se [evitan|han vuelto terreno prohibido].',
      '[Sale|Se marcha] si oye [el nombre|el tema] y ha [vuelto contra la pared|metido en un cajón] todas las fotos menos una.',
      '!child :: [Las fiestas|Los cumpleaños] se [saltan|pasan en la cama] por [temor|miedo] a la [silla vacía|sobremesa].',
      '[Cruza la calle|Cambia de pasillo] para no ver a [amigos comunes|quien pregunta].',
      '[Los papeles|Los documentos] que [acreditan|certifican] la muerte siguen sin [abrir|firmar] [en una bolsa|en el aparador].',
    ],
    then: [
      'Había evitado lugares y [personas|canciones] que [recordaban|evocaban] la muerte.',
      '[Fotos|Papeles] se [guardaron|quedaron] fuera de la vista.',
      'Pasaba [las fiestas|los cumpleaños] [a solas|en la cama].',
    ],
    better: [
      'Ha vuelto a [oír|poner] su [canción|música] y a pasar por [el hospital|la casa].',
      'Ha quedado con amigos comunes {2-3} veces.',
      'Ha [revisado|sacado] [los papeles|las fotos] con [ayuda|{relative}].',
    ],
  },
  'empty-life': {
    now: [
      'La vida le parece [vacía|sin rumbo]; [rechaza|declina] [los planes|las invitaciones], pues «[para qué|no hay a quién contárselo]».',
      'Se siente [muy|profundamente] sol(o/a), [también|incluso] [en familia|con quien l(o/a) quiere bien], y deja [caer|perder] [aficiones|amistades].',
      'Nada [tiene|parece tener] sentido desde la muerte; [hace lo imprescindible|cumple por inercia] y se [sienta|queda] [a esperar|mirando].',
      'Retomar [amistades|aficiones] sería [desleal|imposible], y [la risa|la música] le [duele|parece mal].',
      'No ha vuelto [al coro|al fútbol|al grupo de siempre] y pasa [los domingos|las tardes] [junto a la ventana|en la misma habitación].',
      '[Ajen(o/a)|Cerrad(o/a)] a [los vivos|quienes l(o/a) rodean], [dice|siente] [un cristal por medio|«estoy a medias aquí»].',
    ],
    then: [
      'La vida le había [parecido|resultado] [vacía|sin sentido] y se sentía sol(o/a) [incluso|también] en familia.',
      '[Amigos y aficiones|Planes y aficiones] se habían [perdido|abandonado].',
      '[Cumplía|Vivía] por inercia, haciendo lo [imprescindible|justo].',
    ],
    better: [
      '[Va a|Ha vuelto a] [un grupo de paseo|el coro|una partida semanal] y [espera con gusto|planea] [una visita|cosas pequeñas].',
      'Se siente [menos sol(o/a)|más cerca de {relative}] y se [permite|concede] algo de disfrute.',
      'Han [vuelto|reaparecido] motivos para levantarse, [modestos|pequeños] pero [firmes|reales].',
    ],
  },
  fragments: {
    now: [
      'Desde {blow} [quedan|tiene] algunas secuelas: [una imagen que vuelve|un mal sueño suelto] {2-3} veces [al mes|por semana] y [un sobresalto|desasosiego] con {cue}; no evita [lugares ni charlas|hablar de ello].',
      'Parte de lo [esperable|que cabría ver] tras algo así [está|aparece], como [el sobresalto|la alerta] con {cue} o [el sueño ligero|dormir mal], y parte no: [sin|apenas hay] reviviscencias, [afectos|confianza] [a salvo|sin daño].',
      'Piensa en {blow} más de lo que [querría|desea] y rodea [una calle|un lugar], pero [rinde|cumple], [quiere|ríe] y [casi siempre|en general] duerme.',
      '[Meses|Semanas] después de {blow}, ratos de [temblor|llanto] [aparecen|llegan] con {cue}, [cortos|de minutos], sin [lo demás|el resto de rasgos] que [se buscaría|acompañaría].',
      'Secuelas [incompletas|parciales]: {cue} le [altera|inquieta] y duerme [mal|ligero] {2-3} noches por semana, [pero|y aun así] [pasa por el lugar|va por allí] y [lo cuenta|habla de ello] con libertad.',
      'La respuesta es [más fuerte|más larga] de lo que [esperaba|los amigos entienden] y de forma [poco común|rara]: [accesos|ratos] de [temblor|llanto] con {cue} y [calma|sosiego] [entre medias|lo demás del tiempo].',
    ],
    then: [
      'Tras {blow} había tenido [algunas|leves] secuelas: [sobresalto|inquietud] con {cue} y [sueño ligero|algún mal sueño].',
      'Parte de lo esperable tras {blow} estaba presente y parte [faltaba|no].',
      'Ratos de [temblor|llanto] con {cue}, [cortos|breves] y [aislados|sin más rasgos], le habían [preocupado|molestado].',
    ],
    better: [
      'Las secuelas [se apagan|son raras]; {cue} [apenas|casi no] le [altera|inquieta].',
      'Duerme [bien|de un tirón] casi todas las noches y [habla de|piensa en] lo ocurrido [con calma|sin temblar].',
      'Queda [un leve sobresalto|algo de inquietud] con {cue}.',
    ],
  },
  'upset-unclear': {
    now: [
      'Está [alterad(o/a)|conmocionad(o/a)] desde {blow}; [el sueño|el apetito] es [malo|irregular] y el [llanto|enfado] llega [de improviso|sin aviso]; no [se pudo|fue posible] saber más.',
      'Qué vive [en detalle|exactamente] [queda por explorar|no está claro]: solo [dice|admite] que «[me tocó|no lo he superado]» y [calla|se corta].',
      'El malestar tras {blow} es [patente|evidente]; su [tipo|patrón], aún [indefinido|sin precisar]; [{relative} añade|otros cuentan] que [come poco|camina de noche].',
      'Las respuestas son [cortas|escasas]: [malas noches|nervios], [aislamiento|silencio], todo desde {blow}; la entrevista [se acortó|fue breve] [a petición suya|para no cansar].',
      '[Tocad(o/a)|Removid(o/a)] por {blow}, no [puede|logra] [hablar|decir mucho] de ello [hoy|todavía]; [tiemblan las manos|se humedecen los ojos] al [nombrarlo|mencionar el día].',
      'Por ahora solo [consta|es seguro] el vínculo entre {blow} y el [malestar|estado actual].',
    ],
    then: [
      'Había estado [alterad(o/a)|conmocionad(o/a)] desde {blow}, sin que se [conociera bien|aclarara] [la forma|el detalle].',
      'El malestar tras {blow} se [mostró|manifestó] como [mal sueño|llanto] y [silencio|enfado].',
      'Había [contado|dicho] poco y [comido|dormido] mal desde {blow}.',
    ],
    better: [
      'Está más [tranquil(o/a)|seren(o/a)], [come|duerme] mejor y [cuenta|ha dicho] algo más de {blow}.',
      'El malestar ha [bajado|cedido], aunque su [tipo|patrón] [está por aclarar|pide más estudio].',
      '[Llora menos|Se altera menos]; [acepta|desea] seguir hablando.',
    ],
  },
  sleepless: {
    now: [
      'Se duerme hacia las [dos|tres] y a las [cinco|seis] está en pie.',
      'El sueño [viene|llega] [a trozos|en tramos] de {2-3} horas, con [cavilaciones|la vista en el techo] entre medias.',
      '[Yace|Pasa horas] despiert(o/a) [repasando el día|oyendo el reloj] y se levanta [cansad(o/a)|molid(o/a)].',
      'Antes [dormía|descansaba] bien; ahora [se despierta|hay despertares] {2-4} veces por noche.',
      'Las noches son [largas|inquietas]; [va a la cocina|pone la radio] y se [adormece|duerme] al [alba|clarear].',
    ],
    then: [
      'El sueño había sido [corto|roto] [desde entonces|todo el tiempo].',
      'Pasaba horas en vela [casi cada noche|noche tras noche].',
      'Dormía [a ratos|en tramos] de {2-3} horas, [nunca|rara vez] [de un tirón|la noche entera].',
    ],
    better: [
      'El sueño ha [llegado|subido] a {6-7} horas.',
      'Se duerme en [media hora|cuarenta minutos] casi siempre.',
      'Las noches son [mejores|más tranquilas], con un despertar [como mucho|o ninguno].',
    ],
  },
  scattered: {
    now: [
      '[Quema las tostadas|Deja el grifo abierto], [olvida|pierde] [citas|recados] y lee la misma [línea|página] {2-4} veces.',
      'Se concentra mal; [se va|pierde el hilo] en mitad de [una frase|la conversación].',
      '[Pensar|Planear] le cuesta; necesita [listas|notas en la nevera] para cosas [simples|de diario].',
      '[Extravía|Deja olvidadas] sus cosas [a diario|cada dos días], cosa [nueva|rara antes].',
      'schoolchild :: Las notas han [bajado|caído] en {2-4} asignaturas, pues [mira por la ventana|olvida los deberes].',
    ],
    then: [
      'Se concentraba mal y [olvidaba|dejaba pasar] [recados|citas].',
      '[Perdía|Solía perder] el hilo en la conversación.',
      '[Extraviaba cosas|Leía la misma página] [una y otra vez|varias veces].',
    ],
    better: [
      'Vuelve a [leer|seguir] [un capítulo|las noticias] y olvida menos.',
      'La concentración [dura|aguanta] [una hora|casi toda una tarea].',
      '[Las listas|Las notas] [casi sobran|ya no hacen falta].',
    ],
  },
  tired: {
    now: [
      'La energía [se acaba|se va] a [mediodía|primera hora de la tarde] y las piernas [pesan|son de plomo].',
      '!child :: Come [sin ganas|de pie] y ha perdido {2-4} kilos[, según su báscula|].',
      '[Cansad(o/a)|Agotad(o/a)] [todo el día|hasta los huesos], se echa en el sofá [entre|después de] [tareas pequeñas|recados].',
      '[Se salta comidas|Deja el plato a medias], y [las escaleras le agotan|un paseo corto le cansa].',
      'child :: [Picotea|Deja la comida], está [pálid(o/a)|cansad(o/a)] y [pide brazos|se tumba] por la tarde.',
    ],
    then: [
      'Había estado [cansad(o/a)|sin fuerzas] y comía [poco|sin ganas].',
      'La [energía|fuerza] se [acababa|agotaba] a [mediodía|media tarde].',
      'Había perdido [algo de peso|peso] y [descansaba|se echaba] a menudo.',
    ],
    better: [
      'El apetito ha vuelto y [el peso|la fuerza] se [recupera|repone].',
      '[Aguanta|Pasa] el día [sin echarse|con un descanso].',
      'Le [alcanza|llega] la energía para [un paseo|una salida].',
    ],
  },
  withdrawn: {
    now: [
      'No [devuelve|contesta] llamadas, [cancela|rechaza] [visitas|planes] y se queda en [un cuarto|el dormitorio].',
      'Los amigos [ya no preguntan|saben poco], porque [no responde|pone excusas].',
      '[Callad(o/a)|En silencio] en la mesa, se va [a la cama|a su cuarto] [en cuanto puede|al vaciar el plato].',
      '[Las aficiones están paradas|El club ha quedado en pausa]; prefiere [que le dejen|estar a solas].',
      '{Relative} (lo/la) ve [difícil de alcanzar|como a un huésped] [estos días|últimamente].',
    ],
    then: [
      'Se había [encerrado|aislado] y [cancelaba|rechazaba] visitas.',
      'Las llamadas quedaban sin [respuesta|devolver].',
      'Estaba [callad(o/a)|ausente] en las comidas.',
    ],
    better: [
      'Ha [visto|llamado] a amigos {2-4} veces y [se une a|comparte] las comidas.',
      '[Contesta|Devuelve] las llamadas en el día.',
      'Ha vuelto a [una partida|salir en grupo].',
    ],
  },
};
