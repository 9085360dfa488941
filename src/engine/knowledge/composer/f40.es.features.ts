import type { FeatureText } from './knowledge.ts';

/** Words of the features of F40, Spanish. */
export const f40EsFeatures: Readonly<Record<string, FeatureText>> = {
  'place-fear': {
    now: [
      '[Teme|Le aterran] {place}, {place} y {place}, donde {body} y {body} [surgen|llegan] [de inmediato|en minutos].',
      'Fuera de casa, sobre todo en {place} o {place}, el miedo [sube|crece], con {body}, hasta que [sale|vuelve a casa].',
      'La lista de lugares [imposibles|temidos] se ha alargado: {place}, luego {place}, [ahora|últimamente] incluso {place}.',
      'Lleva {3-9} meses evitando {place}; si no hay remedio, aguanta {place} con {body}, y compra [a primera hora|en horas tranquilas].',
      'A solas llega [hasta la esquina|hasta el buzón]; {place} y {place} [ni pensarlo|quedan fuera de su alcance].',
      'Casi siempre {place} y {place} (lo/la) traen {body} y {body}; [quedarse quiet(o/a)|esperar] allí es [lo peor|más duro que andar].',
      'Un trayecto con {place} de por medio es [impensable|imposible]; en {place} se [agarra|aferra] [al carro|a una manga] y [cuenta|vigila] los [minutos|pasos hasta la puerta].',
    ],
    then: [
      'Había [temido|evitado] {place}, {place} y {place}, con {body} y {body}.',
      'Fuera de casa, {place} y {place} [desataban|traían] {body} y [la retirada|la huida a casa].',
      'El radio en torno a su casa se había [encogido|reducido] a [pocas calles|la escalera].',
    ],
    better: [
      'Ha pasado por {place} {3-8} veces, al inicio con {body} y ahora con [inquietud leve|pulso tranquilo].',
      '[Tolera|Afronta] de nuevo {place} [a solas|sin compañía]; {place}, [aún|de momento] con {relative}.',
      'El radio se ha [ensanchado|ampliado] al [barrio vecino|centro], y [se queda|permanece] [hasta que baja el miedo|lo necesario].',
    ],
  },
  'no-escape': {
    now: [
      'Lo que teme allí es [no poder salir|quedar atrapad(o/a)] o que [nadie ayude|la ayuda tarde] [si pasa algo|en un apuro].',
      '[Localiza|Cuenta] primero [salidas|puertas] y [bancos|aseos]; sin ellos [no entra|se da la vuelta].',
      '«¿[Cómo salgo de aquí|Y si no puedo salir]?» es la idea que llega primero; luego, {body}.',
      '[El centro de la fila|Un asiento lejos del pasillo] o [el carril lento|el final de una cola] [es|supone] [un encierro|una trampa], [explica|dice].',
      'Se imagina [cayendo|perdiendo el control] entre extraños, [sin nadie a quien acudir|con todos mirando].',
      'Cuanto más lejos de casa, más [fuerte|segura] la idea de que [nadie le auxiliaría|no llegaría el socorro].',
    ],
    then: [
      'Había temido quedar atrapad(o/a) [sin ayuda|sin salida].',
      'Las salidas se [contaban|comprobaban] antes de entrar en cualquier [sala|sitio].',
      'La idea de [caer|perder el control] lejos de ayuda (lo/la) [retenía|tenía] en casa.',
    ],
    better: [
      'Ya no [busca|localiza] [lo primero|antes de nada] la salida y se ha [sentado|puesto] en medio de [una fila|la gente].',
      'La idea de quedar atrapad(o/a) [viene|asoma] y [pasa|se va], y (él/ella) se queda.',
      '«[Puedo irme cuando quiera, así que me quedo|Aun así me las arreglaría]» es su [norma|lema] de ahora.',
    ],
  },
  surges: {
    now: [
      'Además, {2-5} veces al mes irrumpen [accesos completos|oleadas] de terror, [también|incluso] [en casa|de noche], [que en minutos traen|y en minutos hay] {body}, {body} y [la certeza de morir|miedo a enloquecer].',
      'Tormentas [súbitas|bruscas] de miedo, [algunas|varias] [sin motivo|en reposo], [llegan al máximo|culminan] en {5-10} minutos, con {body} y {body}; se teme la [próxima|siguiente] [semanas enteras|todo el tiempo].',
      'Todo empezó con un acceso de [terror|miedo] en [una cola|un atasco], {body} y {body} en minutos; desde entonces ha habido {3-9} más, [también|incluso] [en calma|de noche].',
      'Liga la evitación a accesos [repetidos|recurrentes] de terror: {body}, {body} y [sensación de irrealidad|hormigueo], en [media hora|veinte minutos] ha pasado, pero los [espera|teme] a diario.',
      'Siguen los accesos [sin aviso|inesperados], con {body} y [ahogo|dedos dormidos], uno o dos por [semana|quincena].',
    ],
    then: [
      'Había tenido accesos [completos|violentos] de terror {2-4} veces al mes, algunos sin motivo, con {body} y {body}.',
      'Tormentas [súbitas|bruscas] de miedo, con pico en minutos, le hacían temer [la siguiente|otra].',
      'Los accesos de terror con {body} [precedieron|antecedieron] a la evitación.',
    ],
    better: [
      'Los accesos han bajado a uno en {4-8} semanas y no [deciden|mandan] ya adónde va.',
      'Ningún acceso completo en {2-5} semanas; los [primeros signos|pequeños] los [aguanta|frena] con respiración lenta.',
      'Cuando uno [empieza|sube], [se queda|lo nombra] y [pasa|cede] en [minutos|menos de diez minutos].',
    ],
  },
  'other-dread': {
    now: [
      'No ha habido accesos [completos|repentinos] de terror; lo que teme es [una caída|una diarrea|perderse|vomitar] a la vista de todos.',
      'Niega tormentas súbitas de miedo; le preocupa [el mareo|la vejiga|desmayarse] [en público|lejos de un aseo].',
      'El miedo [crece|sube] despacio por el camino y nunca [estalla|se desborda]; piensa en [tropezar|necesitar un baño|vomitar].',
      'No recuerda [estallidos|accesos] de terror; es más bien la [idea|preocupación] de [descomponerse|marearse] sin [puerta|ayuda] cerca.',
      '[Preguntad(o/a)|Al preguntarle], no hay picos repentinos de terror; teme [la inestabilidad|el ridículo] [entre la gente|fuera].',
    ],
    then: [
      'No hubo accesos repentinos de terror; temía [marearse|la diarrea] en público.',
      'Temía [caerse|necesitar un baño] lejos de ayuda, sin acceso de terror alguno.',
      'Había temido [desmayarse|tropezar] ante otros; nunca consta un estallido de terror.',
    ],
    better: [
      '[El mareo|El estómago] le preocupa menos fuera, y ya no [busca|planea] [el aseo|la barandilla] de antemano.',
      'Sale sin [bastón innecesario|ropa de repuesto] y sin percances.',
      'La temida [caída|escena] no ha [ocurrido|llegado], y de ello saca [ánimo|confianza].',
    ],
  },
  'surge-unclear': {
    now: [
      'No se ha podido [aclarar|precisar] si hay accesos [repentinos|completos] de terror; habla solo de «[malos ratos|cosas que le dan]».',
      'Menciona «[vahídos|arrechuchos]» en {place}, de [duración|altura] y [comienzo|pico] [imprecisos|por aclarar].',
      'El relato no [dice|aclara] si el miedo llega [de golpe|en minutos] o [siempre|solo] [sube despacio|crece por el camino].',
      'Sin datos [claros|fiables] sobre estallidos de terror; hace falta [un diario|otra entrevista].',
      'Sobre subidas bruscas responde «[quizá una vez|no sabría decir]» y pasa a hablar de otra cosa, {place}.',
    ],
    then: [
      'Quedó sin aclarar si hubo accesos [repentinos|completos] de terror.',
      'Había hablado de «[malos ratos|vahídos]» sin más detalle.',
      'Los informes [previos|de derivación] no [decían|aclaraban] si el miedo llegaba de golpe.',
    ],
    better: [
      'Los «[malos ratos|vahídos]» son [raros|menos]; su naturaleza sigue [abierta|sin aclarar].',
      'El diario [muestra|recoge] solo miedo de intensidad [media|moderada], [menos|menor] cada semana.',
      'Sale [más|más lejos] y los «[vahídos|malos ratos]» [se mencionan|salen] poco.',
    ],
  },
  companion: {
    now: [
      'Con {relative} al lado [puede más|algo es posible]; a solas [se da la vuelta|no arranca].',
      '{Relative} [hace|ha asumido] [la compra|los recados] y [espera|está] al teléfono.',
      '[Un perro|Un carro de la compra] al que agarrarse hace [posible|llevadero] un trecho corto.',
      'Cada salida se [planea|mide] para que {relative} pueda [acompañar|ir a buscar(lo/la)].',
      'Llama a {relative} [varias veces|cada diez minutos] cuando está [fuera|de camino].',
    ],
    then: [
      'Solo salía de casa con {relative}.',
      '{Relative} hacía los recados.',
      'Sin compañía [se daba la vuelta|no salía].',
    ],
    better: [
      'Hace [recados pequeños|tres recados] a solas [otra vez|cada semana].',
      '{Relative} se queda en casa mientras [practica|sale].',
      'Las llamadas desde la calle han [cesado|disminuido].',
    ],
  },
  watched: {
    now: [
      'Con {scene} [está segur(o/a)|cree] que [todos notan|se ve] su [temblor|rubor|torpeza] y que l(o/a) [creen|juzgan] [ridícul(o/a)|tont(o/a)|rar(o/a)].',
      'En cuanto las miradas [se vuelven hacia|se posan en] (él/ella), [la mente se vacía|faltan las palabras] y llegan {body} y {body}.',
      'Teme [decir una tontería|hacer el ridículo|que se le quiebre la voz] y que [se rían|le crean aburrid(o/a)].',
      'Antes de tener que [exponerse|estar con otros] ensaya cada [frase|palabra]; luego llegan {body} y [todo se pierde|no le sale nada].',
      '«[Van a ver que estoy nervios(o/a)|Todos miran]», piensa, y con ello {body} y {body}.',
      '[La taza|La cuchara|El bolígrafo] le tiembla cuando [(lo/la) miran|alguien observa], y eso, [cree|asegura], [(lo/la) delata|es lo que recuerdan].',
      'En cada [gesto|silencio] lee [burla|juicio]; sigue {body}, y mira [al suelo|la salida].',
    ],
    then: [
      'Temía [el ridículo|ser juzgad(o/a)] cuando [(lo/la) miraban|era el centro], con {body} y {body}.',
      '[Las palabras le fallaban|Se quedaba en blanco] ante los demás, con {body}.',
      'Estaba segur(o/a) de que notaban su [temblor|rubor] y se [reían|burlaban].',
    ],
    better: [
      '[Comprueba|Nota] que la gente [mira|juzga] menos [de lo que creía|de lo temido] y habla [aun con|pese a] {body}.',
      'Aguanta la mirada: mantuvo [una charla|el contacto visual] con {scene} [la semana pasada|hace poco].',
      'Ha [probado|puesto a prueba] su temor {3-6} veces: [nadie se rio|nadie comentó nada].',
    ],
    quote: [
      '«[Lo ven todos|Se me nota] y [me creen tont(o/a)|luego se ríen]».',
      '«Prefiero [ponerme mal(o/a)|faltar] a [salir ahí|entrar con todos mirando]».',
      '«La [cara|voz] me [delata|traiciona] [siempre|al momento]».',
    ],
  },
  'most-scenes': {
    now: [
      'No es una ocasión sino casi todas: {scene}, {scene}, {scene}, hasta [un saludo en la escalera|decir hola].',
      'Casi todo trato fuera de [la familia|su círculo íntimo] se ve [afectado|dificultado]: {scene}, {scene} y {scene}.',
      'Entre {scene} y {scene} [apenas hay contacto|no hay encuentro] libre de ello; solo {relative} queda [fuera|a salvo].',
      'Cuando se le piden excepciones, [no halla|apenas halla] ninguna: {scene}, {scene} y {scene} son [iguales|igual de malas].',
      'No distingue entre {scene}, {scene} o {scene}: todo le cuesta, con [iguales|gente de su edad] y con [superiores|mayores].',
    ],
    then: [
      'Casi todo trato estaba afectado: {scene}, {scene} y {scene}.',
      'Había [temido|evitado] {scene}, {scene} y [mucho más|casi todo lo demás].',
      'Entre {scene} y {scene}, ningún contacto quedaba libre.',
    ],
    better: [
      'De la lista de antes, {scene} y {scene} [salen|van] [bien|sin problema]; [aún evita|le queda pendiente] {scene}.',
      'El abanico se ha [reducido|cerrado]: ya puede con {scene}; {scene}, lo siguiente.',
      '[Maneja|Afronta] {scene} [con calma|con poco esfuerzo] y empieza con {scene}.',
    ],
  },
  'one-scene': {
    now: [
      'Por ahora {what} es la única situación que [nombra|describe]; del resto [queda por explorar|no hay datos claros].',
      'Todo [gira en torno a|se centra en] {what}; otras reuniones [se tocaron de pasada|quedan para la próxima cita].',
      'Casi todo lo que [cuenta|dice] se refiere a {what}; si hay más [situaciones afectadas|terrenos], [está abierto|no se sabe].',
      'Habla de {what} y de [poco|nada] más; hasta dónde [llega|alcanza] [no se pudo fijar|pide otra entrevista].',
      'Extensión poco clara: {what} [seguro|desde luego], [quizá|tal vez] también [el teléfono|las fiestas].',
    ],
    then: [
      'Se había centrado en {what}; su alcance quedó sin precisar.',
      '{What} era la situación [nombrada|descrita]; las demás, poco exploradas.',
      'Había hablado sobre todo de {what}, sin más datos del resto.',
    ],
    better: [
      '{What} se ha [probado|hecho] {2-5} veces con miedo [tolerable|menor].',
      'Con práctica, {what} le [cuesta|exige] menos [esfuerzo|valor].',
      'Se [ofreció|prestó] una vez para {what} y lo [llevó a cabo|terminó].',
    ],
  },
  hiding: {
    now: [
      '[Rechaza|Declina] [invitaciones|cenas], [llega tarde|se va pronto] y se queda [en la esquina|junto a la pared] si no hay remedio.',
      '[Justificantes|Excusas] le libran de {what}; usó {2-5} en [el último mes|las últimas semanas].',
      'Si [no puede evitarla|la compañía es forzosa], se [esconde|parapeta] tras [el móvil|una copa|los platos] y habla [si le hablan|casi nada].',
      'Lleva [cuello alto|gorra|manga larga], [esconde las manos|baja la cabeza] y deja que otros [hablen|pidan].',
      'child :: En clase [susurra|calla], se [esconde tras|pega a] {relative} en [fiestas|la puerta] y [llora|se paraliza] si le preguntan.',
      'adolescent :: Pasa [el recreo|la comida] en [la biblioteca|el baño], [falta a exposiciones|evita trabajos en grupo] y los mensajes quedan [sin responder|escritos y borrados].',
      '!child !adolescent :: [Las amistades|Los contactos] se han [reducido|perdido], [rechazó un ascenso|dejó un curso] y conocer a alguien [ni se plantea|se aplaza].',
    ],
    then: [
      'Había [rechazado|evitado] [invitaciones|reuniones] y, si iba, se quedaba [aparte|en el borde].',
      '[Excusas|Justificantes] le habían librado de {what}.',
      'Se [escondía|callaba] en compañía y se [marchaba|iba] pronto.',
    ],
    better: [
      'Ha aceptado {2-4} invitaciones y se quedó [hasta el final|más de una hora].',
      'Usa menos [excusas|apoyos]; hace una pregunta [por sesión|al día], como se acordó.',
      'Se sienta entre los demás y [dice|añade] [algo|una frase] sin que se lo pidan.',
    ],
  },
  'post-mortem': {
    now: [
      'Después [repasa|revisa] cada [palabra|pausa] y [halla|da por seguros] [errores|fallos].',
      'Una charla [corta|de tres minutos] se [disecciona|rumia] durante [días|horas].',
      'Pregunta a {relative} si «[dije una tontería|quedé mal]».',
      'El recuerdo de [un apuro|una metedura de pata] vuelve [en la cama|años después] y l(o/a) hace [gemir|encogerse].',
      'Cada encuentro [acaba en|va seguido de] un juicio interno en que siempre [pierde|sale mal].',
    ],
    then: [
      'Había repasado cada encuentro durante [horas|días].',
      'Buscaba [errores|fallos] en cada charla.',
      'Se desvelaba por [una palabra|algo dicho].',
    ],
    better: [
      'Los repasos [acaban|paran] en [minutos|un cuarto de hora].',
      '[Anota|Apunta] algo que [salió bien|funcionó] en vez de buscar fallos.',
      'De los deslices [se ríe|se olvida] [más a menudo|al día siguiente].',
    ],
  },
  blushing: {
    now: [
      'Le arde la cara, le salen [manchas|rojeces] en el [cuello|pecho] y la voz [tiembla|se apaga].',
      '[El sudor|El temblor] se ve [enseguida|antes de hablar]; lleva [pañuelos|camisa de repuesto].',
      'El rubor sube [si le hablan|al oír su nombre] y dura {5-15} minutos.',
      'Pregunta por [una operación|pastillas] contra [el rubor|el sudor].',
      'Le tiemblan las manos, así que evita [la sopa|firmar] [en compañía|si (lo/la) miran].',
    ],
    then: [
      'Se [ruborizaba|echaba a temblar] a la menor atención.',
      '[El temblor|El sudor] era [visible|patente] y [temido|ocultado].',
      'La voz le [fallaba|temblaba] ante otros.',
    ],
    better: [
      'El rubor [viene|aparece] y le [molesta|preocupa] [menos|poco].',
      '[El temblor|El sudor] es [leve|raro] y ya nada lo oculta.',
      'La voz le [aguanta|sale firme] [casi toda una charla|varias frases].',
    ],
  },
  terror: {
    now: [
      '{Meeting} (lo/la) [invade|agarra] el [terror|espanto], con {body} y {body}, siempre y [de inmediato|en segundos].',
      'No hay costumbre que valga: {meeting}, {body}, {body} y [gritos|parálisis|llanto] [sin falta|cada vez].',
      'Se pone [pálid(o/a)|rígid(o/a)] {meeting}; {body} y {body} [duran|siguen] hasta que [acaba|se aleja].',
      'La última vez, {meeting}, [salió corriendo|gritó|se quedó helad(o/a)], tuvo {body} y tardó {20-60} minutos en [calmarse|reponerse].',
      '{What}: la sola palabra [trae|evoca] {body}; {meeting} el miedo [se desborda|es máximo].',
      'Casi cada encuentro [desata|provoca] un miedo instantáneo: {body}, {body} y [huida|un grito] {meeting}.',
      'child :: {Meeting} [grita|llora], [se agarra a {relative}|se paraliza] y [no hay quien le mueva|tiene {body}].',
      'Hasta [hablar|oír hablar] de ello hoy le da {body}; {meeting} [más de una vez|una vez] ha [huido|roto a llorar].',
    ],
    then: [
      '{Meeting} (lo/la) invadía el terror, con {body} y {body}.',
      'Cada encuentro [desataba|traía] {body} y [huida|llanto].',
      'Se [paralizaba|echaba a correr] {meeting} y tardaba [media hora|una hora] en reponerse.',
      'El miedo llegaba [de golpe|sin falta] {meeting}, con {body}.',
    ],
    better: [
      'Tras {4-9} ejercicios graduados, [permanece|sigue] [bastante|en general] tranquil(o/a) {meeting}.',
      'El miedo baja de {8-9} a {2-4} sobre diez en [minutos|un ejercicio], según [las hojas|los registros].',
      '{Meeting} hay [algo de inquietud|pulso rápido] y [nada más|poco más].',
      'Ha [aguantado|soportado] la prueba {10-30} minutos, primero con [su terapeuta|{relative}] y luego [a solas|sin ayuda].',
    ],
    quote: [
      '«[Sé que es una bobada|No tiene sentido], pero [mi cuerpo no lo sabe|salgo corriendo]».',
      '«[No diga ni la palabra|Solo con la palabra], [por favor|ya me voy]».',
      '«[Cuando empieza|En ese momento|Entonces] [solo quiero salir|solo pienso en huir|vuelvo a tener cinco años]».',
      '«[Ríase si quiere|Los demás se ríen]; yo [tiemblo una hora|me pongo mal(o/a)]».',
      '«[Lo planeo todo|Miro cada paso] para que no [pase|se acerque]».',
      '«[Lo he intentado|Me digo] [ser valiente|ser sensat(o/a)], y [me fallan las piernas|nada sirve]».',
    ],
    exam: {
      affect: [
        '[Sereno|Tranquilo|Jovial] hasta [que sale el tema|nombrar lo temido]; [entonces|ahí] [pálido y tenso|asustado|encogido], y [pronto|enseguida] repuesto.',
        '[Vivo|Móvil|Amplio], [ansioso|temeroso] solo al [tocar|nombrar|evocar] [lo temido|el asunto].',
        '[Avergonzado|Algo apurado|Irónico] al contarlo; [por lo demás|fuera de eso] [bien modulado|cálido].',
        '[Relajado|Cordial]; la [tensión|alarma] [sube|asoma] con [cada detalle|la primera mención] y [cede|se va] al cambiar de tema.',
        'Afecto [reactivo|expresivo] en todo momento, con [un escalofrío|un respingo] al [describirlo|recordarlo].',
      ],
    },
  },
  dodging: {
    now: [
      '{Dodge}, {dodge} y [espera|pide] que [los demás|en casa] [hagan lo mismo|le ayuden].',
      'Para estar a salvo {dodge} y {dodge}.',
      '[La vida|La semana] se [organiza|ordena] alrededor: {dodge} y, [además|encima], {dodge}.',
      '{Relative} [cuenta|refiere] que {dodge} y que [se enfada|llora] si le [insisten|animan a otra cosa].',
      'Ya son {duration} así: {dodge}; si no [queda remedio|puede evitarlo], lo [aguanta|soporta] con {body}.',
      '[Preguntad(o/a) qué hace|En cuanto a cómo se apaña], {dodge} o sin más {dodge}.',
      'La evitación [llega lejos|es minuciosa]: {dodge}, [no solo a solas|también en compañía].',
    ],
    then: [
      'Había [organizado|ordenado] [la vida|los días] para no [encontrarse|toparse] nunca con [lo temido|ello]: {what}.',
      'Durante mucho tiempo se [evitó|rehuyó] todo lo relacionado con {what}.',
      '[Daba cualquier rodeo|Hacía lo que fuera] para estar a salvo.',
    ],
    better: [
      'Ha [dejado|abandonado] rodeos y precauciones uno [tras|a] otro, el [último|más difícil] [este mes|hace poco].',
      '[Hace|Busca] a propósito lo que antes [evitaba|rehuía], {2-4} veces por semana.',
      'Lo [evitado|aplazado] tanto tiempo está [hecho|recuperado].',
    ],
  },
  fainting: {
    now: [
      'Al verlo [palidece|se pone gris], [con zumbido de oídos|con la vista estrecha]; se ha desmayado {2-4} veces, con [recuperación|vuelta en sí] en [segundos|menos de un minuto].',
      'El corazón [corre|se acelera] primero y luego [se frena|cae]; [sudor|bostezos] y [desvanecimiento|visión negra], una vez con [caída|golpe en la cabeza].',
      'Se [tumba|pide tumbarse] antes, pues [ha perdido el sentido|se ha ido] {2-4} veces [en esos momentos|así].',
      'Ha tenido un desmayo [breve|corto] [en el colegio|en la consulta], con [náuseas|sudor frío] y [visión en túnel|zumbido] previos.',
      'Desde un [primer|antiguo] desmayo, [espera|teme] otro, y [se repiten|vuelven] los [amagos|mareos].',
    ],
    then: [
      'Se había desmayado {2-4} veces en esos momentos.',
      '[Palidez|Náuseas] y [desmayo|amago de desmayo] se repetían.',
      'Los desmayos [llevaron a|agravaron] la evitación.',
    ],
    better: [
      'Con la tensión [muscular|aplicada] no se ha desmayado en {3-5} ejercicios.',
      '[Corta|Frena] el desvanecimiento tensando los músculos, como [aprendió|ensayó].',
      'Sin desmayo en [la última extracción|el último ejercicio], [sentad(o/a)|recostad(o/a)].',
    ],
  },
  'too-much': {
    now: [
      '[Sabe|Admite] que el riesgo es [pequeño|escaso] y le [avergüenza|irrita] reaccionar así.',
      '[Las estadísticas|Las explicaciones] [las conoce|las ha leído] y no [cambian nada|ayudan] en el momento.',
      '[Los amigos|Los demás] se ríen, (él/ella) [también|con ellos], pero [no puede evitarlo|el miedo sigue].',
      '«[Es desproporcionado|Sé que no me hace nada]», [añade|dice] [con una sonrisa|meneando la cabeza].',
      'child :: No sabe [decir|explicar] por qué; [razonar|consolar(lo/la)] [no sirve|sirve un momento].',
      'En frío [ve|juzga] el miedo [exagerado|excesivo].',
    ],
    then: [
      '[Sabía|Admitía] que el miedo era [desproporcionado|excesivo].',
      '[Las explicaciones no cambiaban|El consuelo no cambiaba] nada.',
      'Le [avergonzaba|apuraba] ese miedo.',
    ],
    better: [
      'Lo que sabe y lo que siente se [acercan|han juntado], [dice|nota].',
      'Puede [bromear|sonreír] sobre ello.',
      'Su [cálculo|idea] del peligro se [ajusta|parece] más a [los hechos|la realidad].',
    ],
  },
  beforehand: {
    now: [
      '[Días|Semanas] antes [duerme mal|pierde el apetito] y [espera|desea] [que se anule|una cancelación].',
      'La [víspera|tarde previa] se va en {body} y en [pensar excusas|buscar salidas].',
      'La espera es [peor|casi peor] que [el momento|la cosa en sí].',
      '[Mira|Comprueba] antes cada detalle: [asientos|rutas], [horarios|quién irá], [salidas|rodeos].',
      'En cuanto hay fecha, [empieza|aparece] {body} y [crece|sube] [hasta el día|a diario].',
    ],
    then: [
      'Había dormido mal [días antes|la semana previa].',
      'La espera era peor que el [momento|hecho].',
      'Lo [planeaba|comprobaba] todo de antemano.',
    ],
    better: [
      'Cumple [las citas|lo fijado] sin [días|noches] de angustia previa.',
      'El temor empieza [el mismo día|una hora antes], no [una semana|días] antes.',
      '[Planea|Prepara] menos y [va|sale] [igual|antes].',
    ],
  },
  partial: {
    now: [
      'child/adolescent :: Ante {what} se asusta más que [otros de su edad|sus compañeros], [necesita|quiere] [a alguien cerca|una mano] y [llora|protesta] {2-4} noches por semana.',
      'child/adolescent :: Un temor [propio|corriente] de [más pequeños|niños menores] se ha [quedado|agrandado]: ante {what} tiene {body} y no va sin {relative}.',
      'child/adolescent :: Con {what} se [agarra|pone rígid(o/a)] y pide [volver a casa|dormir con luz], pero [de día|entre medias] [juega|se desenvuelve] bien.',
      'Ante {what} tiene {body}, [breve|de corta duración], más leve que un terror pleno; unas veces evita y otras [sigue adelante|aguanta].',
      'El temor no encaja en un patrón [único|conocido]: hoy {what}, otro día [los truenos|un ascensor], con {body}.',
      '{2-5} veces al mes aparece [miedo|inquietud], con {body}, ante {what}, no [siempre|en todas], y con evitación [parcial|a medias].',
      'Frente a {what} siente {body} y busca compañía, aunque hace [casi todo|buena parte de] lo que [debe|quiere].',
      'Solo hay parte de un cuadro [típico|conocido]: {body} ante {what}, evitación [irregular|ocasional] y [poca|apenas] angustia [previa|entre medias].',
    ],
    then: [
      'Ante {what} había tenido {body}, no siempre, y evitación [parcial|a ratos].',
      'Le [asustaban|inquietaban] varias cosas, sobre todo {what}, con {body}.',
      'El temor ante {what} le hacía buscar [compañía|consuelo] [a menudo|a veces].',
    ],
    better: [
      'Ante {what} siente [poca|leve] inquietud y va sol(o/a) [más a menudo|casi siempre].',
      'Los [malos|temidos] momentos bajan a [uno|dos] por [quincena|mes].',
      '[Pide|Necesita] menos compañía y duerme [bien|sin sobresaltos].',
    ],
  },
  sketchy: {
    now: [
      '[Evita|Teme] {what}, con {body}; cuáles [en concreto|exactamente] y [por qué|desde cuándo] no se pudo [saber|precisar].',
      'El miedo, con {body}, l(o/a) [aparta|priva] de [cosas|salidas]; el relato es [irregular|escaso].',
      'Solo [dice|cuenta] que «[me da miedo|no puedo]» y [cambia de tema|se encoge de hombros]; admite {body}.',
      'Lo que [dispara|provoca] el miedo varía al contarlo: {place}, [la gente|un animal], [estar a solas|la altura]; se repite {body}.',
      '{Relative} [refiere|cuenta] [evitación|negativas] y {body}, sin un desencadenante [común|único] claro.',
      'Miedo [claro|marcado] y [evitación|retirada], de tipo aún [sin determinar|impreciso]; se observa {body} al [preguntarle|insistir].',
    ],
    then: [
      'Había [evitado|temido] {what}, con {body}, sin que se [conociera|aclarara] el patrón.',
      'El miedo, con {body}, le había apartado de [salidas|cosas].',
      'Constaba una evitación de patrón [incierto|poco claro].',
    ],
    better: [
      'Se atreve a [más|cosas otra vez] y {body} [es raro|casi no aparece].',
      'El miedo ha [cedido|bajado], aunque su centro sigue poco claro.',
      '[Cuenta|Dice] más de lo temido y evita menos.',
    ],
  },
  'restless-sleep': {
    now: [
      'La noche antes de una [salida|cita] [no duerme|duerme poco].',
      'Duerme mal {2-4} noches por semana, pensando en [el día siguiente|lo que pueda pasar].',
      'Le cuesta dormirse cuando [viene algo|hay una fecha].',
      'Se despierta a las [cuatro|cinco] los días que debe [salir|estar con gente].',
      'Sueños de [caídas|perderse|miradas] (lo/la) [despiertan|alteran] [a veces|de vez en cuando].',
    ],
    then: [
      'Dormía [mal|poco] antes de cada [salida|cita].',
      '[Pasaba|Se le iba] la noche en vela si [había algo previsto|tenía una cita].',
      'Las malas noches se sumaban.',
    ],
    better: [
      'Duerme [bien|profundo], también antes de [un día difícil|las citas].',
      'Las noches previas a [practicar|salir] son tranquilas.',
      'El sueño se ha [recuperado|asentado], con {6-8} horas.',
    ],
  },
  props: {
    now: [
      'Nunca sale sin [agua|caramelos|auriculares|el móvil cargado].',
      '[Una pastilla|Una piedra de la suerte|Un tranquilizante viejo] en el [bolsillo|bolso] le da [algo de|cierta] seguridad, [se use o no|casi sin usarse].',
      '[Cuenta|Tararea] [por lo bajo|en silencio] para [aguantar|pasarlo].',
      '[Las gafas de sol|Los auriculares] [hacen|vuelven] [llevaderos|más cortos] los peores momentos.',
      '[Un sitio|Un asiento] [junto a la puerta|en el pasillo] y una excusa [lista|a mano] son [imprescindibles|condición|lo mínimo].',
    ],
    then: [
      'Se apoyaba en [agua|el móvil|una pastilla en el bolsillo].',
      'Llevaba [apoyos|pequeñas ayudas] a todas partes.',
      '[Contaba|Tarareaba] para aguantar.',
    ],
    better: [
      'La [pastilla|botella] se queda [en casa|en el cajón].',
      'Va sin [apoyos|ayudas] [casi todos|cuatro de cada cinco] días.',
      'Guarda [los auriculares|las gafas de sol] durante [la práctica|los ejercicios].',
    ],
  },
};
