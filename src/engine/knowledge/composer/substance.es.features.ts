import type { FeatureText } from './knowledge.ts';

/**
 * Words that F10, F11 and F12 share, Spanish. Each category says by its facts what {consumir}, {consumo} (with article, singular),
 * {delConsumo}, {consume}, {consumido}, {sustancia} (no article), {sobrio}, {seco} and {limpio} (spans of time) are.
 */
export const substanceEsFeatures = {
  harm: {
    now: [
      'schoolchild :: [Dos veces|En {2-3} ocasiones] [volvió a casa antes de hora|perdió un examen] al día siguiente de {consumir}, y [reincidió|lo repitió] [a la semana|antes de quince días].',
      'employed :: [Ha faltado|Ha llegado tarde] {2-4} lunes al trabajo tras un fin de semana de {consumir}, y [un encargado|un compañero] [lo notó|le llamó la atención].',
      '!schoolchild :: [Condujo|Cogió el coche] después de {consumir} [más de una vez|al menos dos veces], [con suerte|sin consecuencias] hasta ahora.',
      'La misma [discusión|pelea] con {relative} por {consumo} [vuelve|se repite] [cada pocas semanas|tras cada mala noche], y nada [cambia|se corrige].',
      'Una [caída en la escalera|riña a la puerta de un bar|herida en la mano con el teléfono perdido] [después de|tras] {consumir} se [cuenta|explica] [con vergüenza|como mala suerte].',
      'Aunque le [cuesta|ha costado] [la confianza de casa|una amistad] y [dinero|varios avisos], [sigue igual|no lo ha dejado] [desde hace {duration}|pese a todo].',
      'Los días [sin ello|de diario] [se encuentra bien|cumple sin problema]; el daño [viene|llega] de las {2-3} [noches|ocasiones] en que [se pasa de la raya|no mide].',
      'student :: Las mañanas que siguen a {consumir} [las duerme|quedan en blanco], y así [perdió|dejó pasar] {2-3} [entregas|clases] este trimestre.',
    ],
    then: [
      '[Discusiones|Peleas] con {relative} y [un pequeño accidente|un par de días perdidos] tras {consumir} habían llevado al [tratamiento|proceso].',
      'Se había [expuesto|arriesgado] al volante o en la calle después de {consumir} y había [descuidado|incumplido] [citas|obligaciones].',
      'Antes del tratamiento {consumo} le había traído [problemas en casa|avisos de otros], [sin necesidad física|solo algunas noches], no a diario.',
    ],
    better: [
      'Las [noches|ocasiones] que [acababan mal|terminaban en bronca] las pasa ahora [en la piscina|con {relative}|viendo una película], {sobrio} desde hace {seco}.',
      'Desde que lo dejó, hace {seco}, [no hay discusiones|cesaron las broncas] ni mañanas [perdidas|en blanco].',
      '[Enumera|Reconoce] las [situaciones|noches] que llevaban al daño y se [mantiene lejos|aparta] de ellas.',
    ],
    quote: [
      '«No es [todos los días|siempre]. Pero cuando [lo hago|caigo], [algo sale mal|la lío]».',
      '«[No pasó nada|Tuve suerte], pero [sabía|sé] que [no estaba para conducir|no debía]».',
      '«Solo [discutimos|nos peleamos] [por eso|esas noches]».',
    ],
  },
  control: {
    now: [
      'Se propone {consumir} [poco|una sola vez] y [termina|acaba] con [mucho más|{3-5} veces más], [casi siempre|la mayoría de los días].',
      'Los propósitos de [dejarlo|reducir], hechos [el domingo|tras cada mala mañana], [duran|aguantan] {2-6} días a lo sumo.',
      'Unas ganas [intensas|imperiosas] [aparecen|se instalan] [a mediodía|a media tarde] y [tapan|barren] [cualquier otra idea|lo que esté haciendo].',
      '[Buena parte|La mayor parte] del día se va en [conseguir {sustancia}|buscar {sustancia}], {consumir} y [reponerse|estar en condiciones].',
      'Reglas como «[solo a partir de las seis|nunca a solas|solo el fin de semana]» [se pusieron|se fijaron] y [cayeron|se rompieron] [una tras otra|en semanas].',
      'Aun [sabiendo|viendo] lo que le [hace|está haciendo], [continúa|sigue]; [dejarlo|parar] «[ya no depende de mí|se me escapa]».',
      '[Cuenta|Suma] {3-6} intentos [serios|de verdad] de dejarlo; el más largo duró [diez días|tres semanas|dos meses].',
    ],
    then: [
      'Todo intento de reducir había [fracasado|naufragado] en [días|dos semanas], y las ganas [mandaban|llenaban el día].',
      'Antes del ingreso había {consumido} [siempre|habitualmente] más de lo [previsto|que se proponía], sin [límite alguno|freno].',
      'Horas de cada día se habían ido en {consumir} y en [recuperarse|buscar más].',
    ],
    better: [
      'Las ganas [aún aparecen|vuelven] [al caer la tarde|los días de cobro|tras una discusión], [pasan|ceden] en {10-30} minutos y no han [llevado|conducido] a nada en {seco}.',
      '[Mantiene|Sostiene] la decisión de seguir {sobrio}, {seco} ya, [día a día|con llamadas diarias a {relative}].',
      'El tiempo que [ocupaba|se llevaba] {consumo} se [llena|va llenando] de [grupos|paseos], [cocina|deporte] y [sueño|comidas a su hora].',
    ],
    quote: [
      '«[Una|La primera] es [demasiado|solo el principio] y luego [no hay freno|no sé parar]».',
      '«Cada mañana [juro|me digo] que [se acabó|es la última]. A las [cuatro|siete] [ya estoy otra vez|salgo por la puerta]».',
      '«[Eso|Lo otro] [decide|manda], no yo».',
    ],
    exam: {
      thoughtContent: [
        'Ideas [fijas|centradas] en {consumir} y en [la próxima ocasión|cómo pasar la tarde]; nada [extraño|persecutorio].',
        'Vuelve [una y otra vez|a cada rato] a [las ganas|lo que le falta] y a [cómo resistir|las cuentas pendientes]; sin [rarezas|ideas de perjuicio].',
        '[Ocupad(o/a)|Absort(o/a)] por las ganas de {consumir}, con [culpa|vergüenza] ante {relative}; sin ideas [delirantes|raras].',
        'Predominan {consumo}, las [deudas|promesas rotas] y la confianza [perdida|gastada]; [ninguna|sin] convicción [infundada|extraña].',
      ],
      insight: [
        '[Sabe|Admite] que {consumo} se le [va de las manos|escapa]; [duda|no está segur(o/a)] de que [la ayuda sirva|pueda vivir sin ello].',
        'Conciencia [parcial|en aumento]: [reconoce|acepta] la pérdida de control y [minimiza|rebaja] [las cantidades|el daño físico].',
      ],
    },
  },
  'little-harm': {
    now: [
      'Ni (él/ella) ni {relative} [señalan|mencionan] un daño [claro|duradero] hasta hoy, [salvo|aparte de] [una mala mañana|algún comentario preocupado].',
      'Cumple [sus obligaciones|con lo suyo] y [no describe|apenas describe] ganas intensas, pero [la entrevista fue corta|el relato es escaso].',
      'A las preguntas por [el control|los límites], [la cantidad|la tolerancia] y [las consecuencias|los problemas] [responde «depende»|se encoge de hombros], y nada [se aclara|queda resuelto].',
      '[Nada|Poco] de lo que [se sabe|consta en el volante] permite decir si {consumo} es [un hábito|ocasional] o [algo más|ya un problema].',
      '[Salió|Surgió] [de pasada|al preguntar por otra cosa]; [el trabajo|la vida diaria] y [el sueño|la salud] [van bien|no dan quejas], según dice.',
      'Puede que haya [semanas|temporadas] sin ello; [no lleva la cuenta|nunca lo ha contado], y [los análisis|los informes] [están pendientes|no lo aclaran].',
    ],
    then: [
      'Al inicio no se pudo [demostrar|establecer] daño [claro|evidente] ni pérdida de control.',
      'Los datos disponibles [no permitían|no bastaban para] saber hasta dónde llegaba {consumo}.',
      'Nadie había [referido|comunicado] consecuencias [serias|duraderas].',
    ],
    better: [
      'No se ha [notado|comunicado] nada en {seco}, y la vida [sigue|continúa] [como antes|sin tropiezos].',
      'Estos {seco} sin ello le han resultado [fáciles|llevaderos], [por lo que se sabe|según cuenta].',
      'Con {seco} {sobrio}, la [pregunta|cuestión] del daño [queda|sigue] [abierta|sin respuesta].',
    ],
    quote: [
      '«Es [algo que está ahí|una cosa más]. Nunca [llevé la cuenta|le di vueltas]».',
      '«¿[Es mucho|Debo preocuparme]? [De verdad|Sinceramente], no lo sé».',
    ],
  },
  'unclear-pattern': {
    now: [
      'Cuánto y con qué frecuencia {consume} [no pudo establecerse|sigue sin saberse]: «[de vez en cuando|según|no mucho]» es todo lo que [dice|ofrece].',
      'La cantidad de {sustancia} se [cifra|da] una vez como [pequeña|modesta] y otra como «[más de la cuenta|bastante]»; [nadie|ningún informe] [lo confirma|lo aclara].',
      '{Relative} [sabe|ha visto] que {consume} {sustancia} [a veces|algunas noches], pero no [desde cuándo|cuánto tiempo] ni [con qué consecuencias|a qué precio].',
      '[Un informe previo|El volante] [menciona|cita] {consumo} [en una línea|sin detalle]; [el control|la tolerancia] no [se exploró|consta].',
      'Historia [incompleta|parcial]: lo reciente es [seguro|cierto], [su alcance|la regularidad] y [sus efectos|la repercusión diaria], no.',
      '[Cambia de tema|Contesta con evasivas] [al pedirle|si se piden] cantidades; el hecho [es claro|no se discute], la pauta [no se conoce|queda en el aire].',
      'Si {consume} [rara vez|de modo ocasional] o [con regularidad|por hábito] no [puede|pudo] [decidirse|juzgarse] con [lo que hoy se sabe|una sola entrevista].',
    ],
    then: [
      'Lo reciente era [seguro|cosa sabida]; [la frecuencia|el alcance] nunca se [estableció|documentó].',
      'Al llegar [mencionó|admitió] {consumo} sin [dar|poder dar] cantidades.',
      'Lo que contaban {relative} y (el/la) paciente [no coincidía|difería] en [casi todo|lo esencial].',
    ],
    better: [
      'En {seco} de [tratamiento|contacto] no ha [habido|constado] nada nuevo; la pauta anterior [sigue|queda] [incierta|sin conocer].',
      'Lleva {seco} {sobrio}; [cómo era antes|el alcance previo] [sigue siendo|es] [pura conjetura|una incógnita].',
      'Nada en {seco}, según {relative}; la historia [completa|detallada] [está por hacer|se va recogiendo].',
    ],
  },
  abstinent: {
    now: [
      'No ha {consumido} en {limpio}, [dato que confirma|como corrobora] {relative} y [respaldan|avalan] los [controles|análisis].',
      'En {limpio} no ha habido [ni un desliz|recaída alguna], [tampoco|ni siquiera] [de vacaciones|en una boda|en dos cumpleaños].',
      'Han pasado {limpio} sin {consumir}, el periodo más largo [en años|que recuerda] [según su cuenta|hasta hoy].',
      'La última vez fue hace {limpio}; [el sueño|el apetito], [el dinero|las mañanas] y [el humor|la confianza] se han [recuperado|enderezado].',
      'Sigue {sobrio} tras {limpio}, [a pesar de|y eso con] [una pelea|un duelo|dos meses duros] que antes habría [acabado|terminado] en {consumir}.',
      '[Apunta|Cuenta] los {limpio} sin {consumir} [en el calendario de la cocina|en una libreta] y lo dice [con sencillez|con cierto orgullo].',
      'Los controles de {limpio} fueron [todos|siempre] negativos, y [nada|ninguno] de los [daños|problemas] de antes ha [vuelto|reaparecido].',
    ],
    then: ['Llevaba {limpio} {sobrio}.', 'No constaba {consumo} desde hacía {limpio}.'],
    better: [
      'Continúa {sobrio}, {limpio} ya, y los controles [lo confirman|coinciden].',
      'Nada desde la última [visita|cita], lo que suma {limpio} [en total|seguidos].',
      'Otro [tramo|periodo] sin [deslices|tropiezos]: {limpio}, [lo confirma {relative}|con análisis limpios].',
      'A los {limpio} sigue sin {consumir} y apenas [piensa en ello|lo nombra].',
      'La decisión [se mantiene|aguanta]: ni una vez en {limpio}, [tampoco en fiestas|ni en una mala semana].',
    ],
    quote: [
      '«No lo echo de menos. [A veces|De vez en cuando] echo de menos [a la pandilla|no hacer nada un viernes]».',
      '«{Limpio}. [Nunca pensé|No creía] que [lo diría|llegaría hasta aquí]».',
      '«[Tengo la cabeza clara|Las mañanas son mías] [otra vez|de nuevo]».',
    ],
  },
  'past-use': {
    now: [
      'abuse :: En [el pasado|aquella época], {consumir} [los fines de semana|en fiestas] le trajo [la retirada del carné|avisos|peleas] y [días perdidos|una noche en comisaría], nunca [temblores o malestar|una necesidad diaria] ni [uso matutino|un día tras otro].',
      'abuse :: Entonces se [excedía|pasaba] [una o dos veces por semana|las noches libres], con [discusiones|accidentes] y [faltas|riesgos al volante], pero [podía|era capaz de] dejarlo [semanas|días seguidos].',
      'abuse :: Lo de antes era {consumir} [a rachas|en arrebatos] que [dañaban|herían] [amistades|el trabajo y la casa], [sin perder el control|con control] el resto de los días.',
      'dep :: [Antes|En los años malos] {consumia} [a diario|desde primera hora], [necesitaba|tomaba] cada vez más y [enfermaba|no funcionaba] [sin ello|si le faltaba].',
      'dep :: Hasta entonces {consumo} era [el eje|el dueño] del día: [ningún límite aguantaba|todo intento de reducir fallaba], [trabajo y familia|amigos y salud] [quedaban atrás|se hundían].',
      'dep :: La pauta [anterior|vieja] era diaria, con [ganas imperiosas|impulso constante], [dosis crecientes|tolerancia en alza] y malestar físico al [parar|faltarle].',
      'unsp :: De cómo fue {consumo} [en el pasado|antes] [se sabe poco|solo hay trazos]: [cuánto|con qué frecuencia] y [con qué daño|durante cuánto tiempo], [nadie lo dice|ningún informe lo recoge].',
      'unsp :: Habla [poco|casi nada] de aquel tiempo; [las cantidades|la frecuencia] y [el control|las consecuencias] [no se registraron|siguen sin aclarar].',
      'unsp :: [Cartas|Notas] antiguas [citan|nombran] {consumo} sin [detalle alguno|decir si era regular], y solo [la despedida|la fecha del abandono] es [segura|clara].',
    ],
    then: ['Hubo antes una época de {consumir}.', '{Consumo} pertenecía a una etapa anterior.'],
    better: [
      'abuse :: De las noches [de riesgo|dañinas] del pasado habla [abiertamente|con alivio], y las viejas [riñas|deudas] se van [arreglando|saldando].',
      'abuse :: [Mirando atrás|En retrospectiva], describe [rachas|excesos] que [hicieron daño|costaron confianza], nunca [una necesidad diaria|malestar físico al faltar].',
      'abuse :: [Recuerda|Nombra] los excesos de fin de semana que trajeron [avisos|broncas] como [algo acabado|un capítulo cerrado].',
      'dep :: [Años|Mucho tiempo] de {consumir} a diario, con [ganas imperiosas|mañanas de malestar] y [sin control|intentos fallidos], [quedan atrás|se recuerdan con detalle].',
      'dep :: Cuenta cómo [todo|el día entero] [giraba|pendía] en torno {alConsumo}, con [malestar|enfermedad] cada vez que [faltaba|se acababa].',
      'dep :: La vieja [compulsión|necesidad] de {consumir} cada día, [desde el despertar|en cantidades crecientes], la describe como [otra vida|algo lejano].',
      'unsp :: De aquella época no [se ha sabido|consta] nada más; [su alcance|la pauta] sigue [sin aclarar|sin documentar].',
      'unsp :: Hasta dónde [llegó|pesó] {consumo} entonces [no puede reconstruirse|sigue sin poder decirse].',
      'unsp :: [Añade|Ha añadido] poco sobre aquel tiempo, y la pauta sigue [sin conocerse|en sombra].',
    ],
  },
  supports: {
    now: [
      'Le ayudan [un grupo los martes|un grupo de ayuda mutua], [la natación|los paseos largos] y [una lista de teléfonos|una llamada pactada] para [las malas horas|los momentos flojos].',
      '{Relative} [participó|estuvo] desde el [principio|inicio] y es a quien primero [llama|avisa] cuando [se tuerce|flaquea].',
      '[Dejó|Evita] las viejas compañías y [llena|ocupa] las tardes con [un coro|el fútbol|un huerto|un curso de reparaciones].',
      'Lleva en [la cartera|el teléfono] un plan [escrito|breve] para los [días de cobro|festivos], y lo ha usado {2-4} veces.',
      'Sigue [viniendo|acudiendo] a las citas [mensuales|quincenales] [por gusto|sin obligación].',
    ],
    then: ['El apoyo [del grupo|de la familia] le había sostenido.', '{Relative} había estado a su lado.'],
    better: [
      'El [grupo|club], [el deporte|el huerto] y {relative} son, según dice, [los pilares|lo que l(o/a) sostiene].',
      '[Ayuda|Acompaña] ya a [los nuevos|otros miembros] del grupo.',
      '[Las rutinas|Los horarios] de [comida|sueño] y [ejercicio|compañía] se [mantienen|cumplen], y los momentos flojos se hablan a tiempo.',
    ],
  },
  temptation: {
    now: [
      'Dos [momentos|ratos] de tentación, [tras un entierro|en una fiesta de barrio|un domingo a solas], los [pasó|superó] [yéndose pronto|con una llamada a {relative}].',
      'Sueña que vuelve a {consumir} [de tarde en tarde|una vez al mes] y [despierta aliviad(o/a)|se alivia al despertar].',
      'Todavía [cambia de acera|da un rodeo] para [evitar|no pasar por] [ciertas puertas|ciertas esquinas], [cada vez menos|ya pocas veces].',
      'La idea de «[solo una vez|por una no pasa nada]» [asoma|aparece] [rara vez|en días duros] y la [reconoce|despacha] [al momento|como un viejo truco].',
      'A la pregunta por las ganas, [refiere|cuenta] {2-3} [breves|cortas] [este trimestre|en los últimos meses], [ninguna llevada a cabo|que dejó pasar].',
    ],
    then: ['Las ganas habían sido [escasas|breves].', 'Había [resistido|superado] {2-3} tentaciones.'],
    better: [
      'Las ganas son [raras|débiles], y las deja pasar [en minutos|con un paseo].',
      'Hubo una [invitación|noche] [de riesgo|tentadora] [este mes|desde la última cita], que [rechazó|abandonó pronto].',
      'Los sueños [vuelven alguna vez|aún aparecen], pero ya no le [asustan|inquietan].',
    ],
  },
  'low-mood': {
    now: [
      'La tristeza [llegó|se instaló] a las {3-6} semanas de {consumir} con más intensidad y [le pesa|está ahí] [casi todo el día|desde la mañana].',
      'Se siente [vací(o/a)|inútil|abatid(o/a)], [llora con facilidad|no disfruta de nada] y [sitúa|fecha] el comienzo [después|no antes] del aumento {delConsumo}.',
      'Hasta que {consumo} fue a más «[nunca había estado así|era alegre]»; hoy [la comida|la música], [la compañía|el deporte] y [los planes|las aficiones] le [dejan indiferente|dan igual].',
      'En dos [temporadas|periodos] previos sin {consumir} el desánimo [desapareció|se levantó] en [tres|cuatro] semanas, y [volvió|regresó] con ello.',
      'Le falta [fuerza|empuje] y piensa [despacio|con pesadez]; los días [peores|más negros] [siguen|vienen detrás] de las rachas más [largas|fuertes].',
      '{Relative} [ve|describe] a alguien [apagado|sin alegría], que pasa horas [sentado|mirando al techo], muy [distinto|lejos] de quien era antes.',
      'La [culpa|tristeza] y la [apatía|falta de interés] han [crecido|aumentado] al compás {delConsumo}, y no [lo precedieron|venían de antes].',
    ],
    then: [
      'Un ánimo [plomizo|muy bajo] había [aparecido|surgido] en las semanas de {consumir} [sin medida|a diario], desconocido [antes|hasta entonces].',
      'Había estado [triste|sin alegría] y [lent(o/a)|sin fuerzas], al paso que [aumentaba|crecía] {consumo}.',
      'El desánimo, la [culpa|apatía] y {consumo} habían [empeorado|crecido] a la par.',
    ],
    better: [
      'Con {seco} {sobrio}, el desánimo ha [cedido|aflojado] [casi del todo|en gran medida], sin [necesidad|ayuda] de antidepresivos.',
      'El ánimo [subió|mejoró] con los días sin {consumir}: vuelve a [reír|bromear] y disfruta de [las comidas|las visitas].',
      'El interés [regresa|ha vuelto] a los {seco} de la última vez, y [el llanto|la culpa] [escasea|pesa menos].',
    ],
    quote: [
      '«Todo [se volvió gris|se apagó], y pensé que {consumir} [ayudaría|me levantaría]. [Fue peor|Me hundió más]».',
      '«Yo [me reía|disfrutaba] de [todo|las cosas]. Eso era [antes de esto|hace tiempo]».',
      '«[No sirvo para nada|Me doy asco], [por las mañanas|sobre todo al día siguiente]».',
    ],
    exam: {
      mood: [
        '«[Hundid(o/a)|Vací(o/a)|Sin ganas]», {2-4} sobre 10, [peor|más bajo] [al día siguiente de {consumir}|por la mañana].',
        '[Bajo|Deprimido|Triste], con [culpa|comentarios sin esperanza] y [poco|ningún] disfrute.',
        '[Abatid(o/a)|Desanimad(o/a)]; [dice|refiere] que [nada|casi nada] le [alegra|ilusiona] estas semanas.',
      ],
      affect: [
        '[Aplanado|Restringido], [triste|apagado], [se anima|se ilumina] [un instante|brevemente] al [nombrar|hablar de] {relative}.',
        '[Llora|Ojos húmedos] [al hablar|cuando habla] {delConsumo}; [poca resonancia|rango reducido].',
      ],
      behaviour: [
        'Movimientos [lentos|pesados], [mirada baja|ojos en el suelo], [contesta si se le pregunta|colabora].',
        '[Hundid(o/a)|Encogid(o/a)] en la silla, [suspiros|pausas largas], [amable|correct(o/a)] pese a ello.',
      ],
    },
  },
} satisfies Record<string, FeatureText>;
