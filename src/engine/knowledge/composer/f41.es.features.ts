import type { FeatureText } from './knowledge.ts';

/** Words of the features of F41, Spanish. */
export const f41EsFeatures: Readonly<Record<string, FeatureText>> = {
  attacks: {
    now: [
      'Sin aviso previo [(lo/la) invade|(lo/la) asalta] un miedo [intenso|brutal] que [llega a su máximo|culmina] en {5-10} minutos, con {body} y {body}.',
      'Presenta {2-6} [oleadas|accesos] de miedo [a la semana|cada quince días], algunos [sin nada que los provoque|en plena calma], que en minutos traen {body}, {body} y [la certeza de morir|la idea de que algo terrible ocurre].',
      '{Subj} [describe|relata] subidas [bruscas|repentinas] de terror [viendo la televisión|en la ducha|en un semáforo|en reposo], con {body}, {body} y [miedo a volverse loc(o/a)|temor a desplomarse|sensación de irrealidad].',
      'Cada episodio dura [unos|alrededor de] {10-25} minutos: primero {body}, luego {body} y [al final|enseguida] [pavor|la idea de que es el fin].',
      '[El último|El más reciente] surgió [en una cola|durante el desayuno|en el sofá], [subió deprisa|se disparó] y le dejó {body} durante {15-40} minutos.',
      '[Siempre es igual|El guion se repite]: de un segundo a otro, {body} y {body}, [ganas de salir corriendo|necesidad de buscar aire], y [al cabo de media hora|en un cuarto de hora] [agotamiento|todo ha pasado].',
      'En el último mes cuenta {3-9} de estos [accesos|episodios], [varios|al menos dos] sin desencadenante [que pueda nombrar|aparente], todos con {body} y [miedo a perder el control|temor a desmayarse|miedo a morir].',
      '[Irrupciones|Estallidos] de terror [inesperados|sin motivo] [cortan|interrumpen] [momentos tranquilos|la jornada]; {body} y {body} le [hacen|han hecho] pensar en [un infarto|un ictus|asfixia].',
      'child/adolescent :: De golpe [se queda pálid(o/a)|se paraliza], dice que [el corazón le va a estallar|no puede respirar] y que se va a morir; a los [diez|quince|veinte] minutos [ya ha pasado|está como si nada].',
    ],
    then: [
      '[Antes de tratarse|En las semanas previas] sufría {2-5} subidas [bruscas|repentinas] de miedo por semana, con [pico|máximo] en minutos, {body} y {body}.',
      'Los episodios [habían aparecido|surgían] [de la nada|sin desencadenante], con {body}, {body} y [miedo a morir|temor a perder el control].',
      '[Repetidos|Sucesivos] accesos de terror, que [crecían|subían] en minutos hasta {body} y {body}, [motivaron|precedieron a] [la consulta|la derivación].',
      'Había [descrito|referido] oleadas inesperadas de miedo en [reposo|casa|la calle y de noche], con {body} y [sensación de irrealidad|convicción de muerte].',
    ],
    better: [
      'Los episodios [se han reducido|han bajado] a uno cada {2-4} semanas, [más cortos|más débiles], y [los deja pasar|los aguanta] [sentad(o/a)|sin marcharse].',
      'En los últimos {10-20} días no ha habido [ningún acceso completo|ninguna oleada completa]; [dos pequeños amagos|un amago breve] [cedieron|pasaron] con [respiración lenta|los ejercicios].',
      'Cuando el miedo [sube|asoma], ahora lo [reconoce|nombra] y [baja|se apaga] en {3-6} minutos.',
      'La frecuencia [anotada en el diario|registrada] ha pasado de [diaria|varias veces por semana] a [algo esporádico|una o dos al mes].',
    ],
    quote: [
      '«[Me viene como una ola|Sale de la nada] y estoy segur(o/a) de que me [muero|voy a caer muert(o/a)]».',
      '«El corazón se me pone [a mil|como loco] y [creo que se va a parar|tengo que sentarme en el suelo]».',
      '«Estoy [tan tranquil(o/a)|riéndome] y al minuto [no me entra el aire|tengo que salir de ahí]».',
    ],
  },
  'fear-of-next': {
    now: [
      'Entre [un episodio y otro|episodios] [se vigila|se toma] el pulso y [espera|teme] el siguiente.',
      'Ya [no|apenas] [sube escaleras|toma café|corre], porque [el corazón acelerado|quedarse sin aliento] [recuerda el|puede ser el] [comienzo|principio] de otro.',
      'Desde [el primero|el segundo], [no pasa un día|rara es la hora] sin preguntarse cuándo [volverá|le dará otro].',
      'Se sienta [cerca de la puerta|al final de la fila] y lleva [siempre|a todas partes] [agua|el móvil|una bolsa de papel] por si [se repite|vuelve].',
      '[El temor a otro|La espera del próximo] ocupa ya más tiempo que los propios accesos, y ha [dejado|abandonado] [el ejercicio|los baños calientes|las tardes a solas].',
      '[La duda sobre|El temor por] si el corazón está [de verdad|realmente] sano le [ronda|ocupa] durante días después de cada uno.',
      'Evita dormir sol(o/a), [el deporte|los esfuerzos] y [el té cargado|el café] [para no provocarlo|por miedo a desencadenarlo].',
    ],
    then: [
      'Entre episodios había [vigilado|controlado] el pulso y [temido|esperado] el siguiente.',
      'Había [evitado|dejado] [el ejercicio|las escaleras] y [el café|quedarse a solas] por miedo a [provocar|desatar] otro.',
      '[Buena parte|Gran parte] del día [se le iba|se consumía] en [esperar|temer] una repetición.',
    ],
    better: [
      'Ha [retomado|recuperado] [las escaleras|el café|los paseos a buen paso] y [tolera|ya no teme] el corazón acelerado.',
      'La [espera|alerta] por el próximo ha [aflojado|cedido]: hay [mañanas enteras|días enteros] en que no lo piensa.',
      'Deja [la botella de agua|el móvil] en casa en recados [cortos|breves] y [casi no|apenas] se toma el pulso.',
    ],
    quote: [
      '«Lo peor es [la espera|no saber cuándo]; eso me [agota|mata]».',
      '«Tengo miedo [del miedo|a tener miedo]».',
    ],
  },
  'medical-checks': {
    now: [
      '[El electrocardiograma|El trazado] y [la analítica|las hormonas tiroideas] han salido [normales|sin alteraciones] en {2-4} ocasiones, lo que l(o/a) [calma|tranquiliza] [una tarde|un par de días].',
      'Ha llamado a la ambulancia {2-3} veces; [siempre|en todas] el trazado era normal cuando [llegaron|le exploraron].',
      'En [cardiología|medicina general] no [hallaron enfermedad|encontraron nada], pero {subj} [sigue preguntando|duda] qué [se les escapó|pasaron por alto].',
      'Ni [la función tiroidea|el hemograma] ni [el Holter|la radiografía] [explicaron|dieron explicación a] los episodios.',
      '[Trae|Llega con] una carpeta de [trazados|informes] normales y [pide|solicita] [otro más|uno nuevo].',
    ],
    then: [
      'Las pruebas hechas en [visitas urgentes|urgencias] [previas|anteriores] habían sido [normales|anodinas].',
      '[Antes de la derivación|Previamente] se [descartó|había descartado] causa [cardíaca|cardíaca o tiroidea].',
      'Había acudido {2-4} veces a urgencias, [siempre|todas ellas] con [exploración normal|pruebas normales].',
    ],
    better: [
      'No ha [precisado|necesitado] [visitas urgentes|urgencias] desde el [inicio|comienzo] del tratamiento.',
      '[Acepta|Da por buenos] los resultados normales y [no pide|ha anulado] más pruebas.',
      'La carpeta de [informes|resultados] [está guardada|ha quedado en un cajón].',
    ],
  },
  'night-attacks': {
    now: [
      '{2-3} veces al mes el miedo (lo/la) [saca|arranca] del sueño, [sentad(o/a) de golpe|con un sobresalto], con {body}.',
      'Algunos [llegan|aparecen] de noche, [una o dos horas|unas horas] después de dormirse, con {body} y sin [pesadilla|sueño] que recuerde.',
      '[Retrasa|Va retrasando] la hora de acostarse y [deja la luz encendida|duerme con la luz dada], pues [dos|varios] episodios (lo/la) [sorprendieron|pillaron] dormid(o/a).',
      'Despertar [de un brinco|sobresaltad(o/a)] con {body} ha hecho de la [cama|habitación] un lugar [sospechoso|temido].',
      'Tampoco la noche es refugio: se ha despertado {2-4} veces con {body}, [ha paseado por el pasillo|ha abierto la ventana] y [ha esperado al amanecer|no ha vuelto a dormir].',
    ],
    then: [
      '[Parte|Algunos] de los episodios [habían surgido|surgían] durante el sueño.',
      'Se había despertado de noche con {body} y [temía|retrasaba] acostarse.',
      'Los accesos nocturnos l(o/a) tenían [con miedo a dormir|falt(o/a) de sueño].',
    ],
    better: [
      'Las noches [vuelven a ser|son otra vez] tranquilas y [apaga la luz|duerme a oscuras].',
      'Ningún episodio ha [roto|interrumpido] el sueño en {2-4} semanas.',
      'Se acuesta a [su hora|una hora regular] y [duerme de un tirón|se despierta una vez como mucho].',
    ],
  },
  worry: {
    now: [
      'Se preocupa [casi todo el día|durante horas], [la mayoría de los días|a diario], por {topics}, {topics} y [lo que vaya surgiendo|mucho más].',
      'La preocupación [encadena|enlaza] temas, {topics}, {topics}, y vuelta a empezar; [resuelto un asunto|cuando algo se arregla], [aparece otro|otro ocupa su lugar].',
      'Cualquier [asunto cotidiano|cosa corriente] [desata|pone en marcha] largas cadenas de «¿y si…?»: {topics}, {topics}, [hasta|incluso] [una llamada perdida|una molestia pequeña].',
      '[La mayor parte de|Casi todos] los días, [y ya van|desde hace] {duration}, [repasa|rumia] {topics}, {topics} y {topics}.',
      '[Un retraso|Una carta en el buzón|El teléfono] [basta|es suficiente] para que [imagine|anticipe] [lo peor|una desgracia]; {topics} y {topics} son los temas [fijos|habituales].',
      '[Nada va especialmente mal|Las cosas marchan], pero [espera|aguarda] [malas noticias|un golpe] y [cavila|rumia] sobre {topics} y {topics}.',
      '[Preguntad(o/a) por los temas|Cuando se le pregunta], [enumera|cita] {topics}, {topics}, {topics} y [suspira|sonríe incómod(o/a)|resume: «todo»].',
      'child/adolescent :: [Desde el desayuno|Todo el día] pregunta por {topics} y {topics}, y [quiere saber|comprueba] qué [pasará|va a pasar] [mañana|la semana próxima].',
      '!child :: La preocupación [empieza al despertar|está ahí antes que el despertador], [se agarra a|se fija en] {topics} o {topics}, y [sigue|continúa] hasta [tarde|la hora de dormir].',
    ],
    then: [
      'Se había preocupado [a diario|horas al día] por {topics}, {topics} y [otros asuntos corrientes|más cosas].',
      'La preocupación [excesiva|incesante] por {topics} y {topics} estaba presente casi a diario desde hacía {duration}.',
      'Antes del tratamiento la preocupación [encadenaba|abarcaba] {topics} y {topics} [sin fin|sin apenas alivio].',
      '[Había pasado|Pasaba] [noches en vela|días enteros] dándole vueltas a {topics} y {topics}.',
    ],
    better: [
      'La preocupación por {topics} aún [aparece|asoma], pero la [aparta|deja] para [la media hora acordada|el rato fijado] y [sigue con lo suyo|continúa el día].',
      'Calcula que ahora se preocupa [una hora|menos de dos horas] al día, [frente a|en lugar de] {6-9}.',
      'Los temas son los [mismos|de siempre], [más apagados|con menos fuerza]; {topics} ya no [le llena|le arruina] [el fin de semana|el día entero].',
      '[Detecta|Reconoce] antes el «¿y si…?» y [calcula|se pregunta] [si es probable|qué podría hacer].',
    ],
    quote: [
      '«Si dejo de preocuparme, [pasará algo|es cuando sale mal]».',
      '«Mi cabeza [siempre está|ya está] en el [próximo problema|siguiente desastre]».',
      '«Me preocupa [hasta preocuparme|no preocuparme lo suficiente]».',
      '«Qué pasará si, qué pasará si: [así todo el día|no pienso en otra cosa]».',
      '«[Todos dicen que me relaje|Me dicen que me calme]; [no sé cómo|como si pudiera]».',
      '«Siempre hay [algo|otra cosa], [hasta en vacaciones|aunque todo vaya bien]».',
    ],
  },
  'cannot-stop': {
    now: [
      '[Sabe|Reconoce] que la preocupación es [desproporcionada|excesiva], pero [no logra|no puede] [frenarla|soltarla] [ni siquiera|ni] [viendo una película|comiendo|en una conversación].',
      '[Pensar en otra cosa|Distraerse] le [sirve|dura] [unos minutos|un rato corto] antes de [volver|retomar el hilo].',
      'Ha [probado|recurrido a] [listas|la oración|respirar hondo] y [la televisión|la música], con [poco efecto|alivio pasajero].',
      '[Siente|Dice] que la preocupación (lo/la) [arrastra|lleva] y ha [intentado|tratado] [sin éxito|en vano] [aplazarla|cortarla].',
      '[Una vez en marcha|Cuando arranca], la cadena de pensamientos [rueda|sigue] [una hora o más|media noche], [haga lo que haga|por mucho que se esfuerce].',
      '[Decirse|Que le digan] «basta» [lo empeora|aviva el problema]; la preocupación [no obedece|va por libre].',
      'child/adolescent :: [El consuelo|La explicación] de {relative} [dura|funciona] [cinco minutos|un momento] y después [vuelve la misma pregunta|empieza otra vez].',
    ],
    then: [
      'No había podido [controlar|frenar] la preocupación [aun sabiéndola|pese a verla] excesiva.',
      'Los intentos de distraerse [fracasaban|duraban minutos].',
      'La preocupación [continuaba|seguía] horas [contra su voluntad|hiciera lo que hiciera].',
    ],
    better: [
      '[Ahora|Cada vez más] [corta|interrumpe] una cadena de preocupación en [minutos|un cuarto de hora].',
      '[Aplazar|Escribir] la preocupación [funciona|da resultado] la mayoría de los días.',
      'Ha [ganado|recuperado] control: [un paseo|una tarea manual] [suele bastar|basta casi siempre] para [cortarla|dejarla].',
    ],
  },
  tension: {
    now: [
      'El cuello y los hombros [duelen|están como piedras] [a mediodía|por la tarde], y amanece con la mandíbula [dolorida|apretada].',
      'La [tensión muscular|rigidez] [se instala|se concentra] en [la nuca|la espalda|la frente]; [se descubre|l(o/a) ven] con los [hombros subidos|puños cerrados].',
      'Tiene dolor de cabeza [en casco|opresivo] {2-4} veces por semana y el estómago [encogido|revuelto].',
      '[La fisioterapia|El masaje|El calor local] [afloja|alivia] la espalda [un día|unas horas] y luego [se contractura|se tensa] de nuevo.',
      '[Se queja de|Menciona] [rigidez|dolor] de hombros para arriba y un temblor [interno|por dentro] que los demás [no ven|apenas notan].',
      'child :: Le duele la [barriga|tripa] [antes del colegio|los domingos por la noche|casi todas las mañanas] y se le [pasa|alivia] [el fin de semana|a mediodía].',
    ],
    then: [
      '[El cuello|La espalda] y la mandíbula habían estado [tensos|doloridos] casi a diario.',
      'Había sufrido [cefaleas|malestar de estómago] y hombros [rígidos|contracturados] [todo el tiempo|durante meses].',
      'La tensión muscular (lo/la) había llevado [al fisioterapeuta|al médico de familia] [más de una vez|antes].',
    ],
    better: [
      'Los ejercicios de relajación han [aflojado|aliviado] el cuello y la cefalea es [rara|de una vez por semana].',
      'Baja los hombros cuando [se acuerda|suelta el aire], y la mandíbula [ya no duele|duele menos].',
      '[Las contracturas|Los dolores] le [molestan|pesan] [mucho menos|solo en días de ajetreo].',
    ],
    exam: {
      behaviour: [
        'Se sienta [hacia delante|muy derech(o/a)], con los hombros [altos|subidos] y las manos [apretadas|juntas], y se [frota|toca] la nuca [a ratos|un par de veces].',
        'Inquiet(o/a) con [las mangas|el bolígrafo|las manos], mandíbula [apretada|tensa], aunque [colabora|coopera] [en todo momento|bien].',
        'Al borde de la silla, un pie [en movimiento|que golpea el suelo]; [contesta|responde] [con facilidad|sin reservas].',
      ],
    },
  },
  restless: {
    now: [
      'No aguanta sentad(o/a) [una comida|un programa entero] y se siente [acelerad(o/a)|en tensión] desde [la mañana|que se levanta].',
      '[Salta|Se sobresalta] con [el timbre|un portazo] y [camina|da vueltas] mientras [habla por teléfono|espera].',
      'Vive con una prisa [interior|por dentro] [constante|que no cesa]: [ordena|limpia|mira el móvil] [solo por|con tal de] moverse.',
      '{Relative} comenta que no sabe [descansar|relajarse] [ni en domingo|ni de vacaciones].',
      '[La quietud|No tener nada que hacer] le resulta [difícil|lo peor], así que [llena|ocupa] cada hueco con [tareas|recados|el teléfono].',
    ],
    then: [
      'Había estado [nervios(o/a)|en tensión] todo el día, [incapaz de|casi incapaz de] quedarse quiet(o/a).',
      '[Caminaba sin parar|Se sobresaltaba] y no encontraba [descanso|un momento de calma].',
      'La [prisa|inquietud] interior [duraba|seguía] de la mañana a la noche.',
    ],
    better: [
      'Vuelve a [aguantar|ver] una película sentad(o/a) y se sobresalta menos.',
      'La [prisa|agitación] interior ha [bajado|cedido], sobre todo por [las tardes|las mañanas].',
      '[Descansar|Estar quiet(o/a)] es [posible|más fácil], aunque sea [media hora|a ratos].',
    ],
  },
  irritable: {
    now: [
      'Tiene poca paciencia: [salta|contesta mal] a {relative} por [una cuchara caída|una pregunta|el ruido] y [lo lamenta|se disculpa] enseguida.',
      '[Admite|Reconoce] irritabilidad, [peor|sobre todo] [al final del día|si cambian los planes].',
      '[Los retrasos|Las interrupciones] l(o/a) ponen de [mal humor|mal genio] de un modo [nuevo|impropio de su carácter].',
      'En casa hay [más discusiones|más roces], [casi siempre|por lo general] por [tonterías|poca cosa], tras una jornada [de tensión|aguantando el tipo].',
      '[El ruido|Las prisas|Un cambio de planes] [acaba|terminan] en una [mala contestación|puerta cerrada de golpe], y luego [culpa|vergüenza].',
    ],
    then: [
      'Había estado irritable con {relative}.',
      '[Pequeñeces|Cosas menores] [provocaban|habían provocado] discusiones en casa.',
      'La paciencia [se agotaba|se le acababa] [pronto|por la tarde].',
    ],
    better: [
      'Las discusiones son [raras|menos], y {relative} lo [ha notado|comenta].',
      '[Aguanta|Se contiene] [mejor|más] y [pide un respiro|sale de la habitación] cuando [se enciende|sube el tono].',
      'El [mal genio|malhumor] [es mucho menor|ha bajado claramente].',
    ],
  },
  focus: {
    now: [
      'Para leer [una página|un correo] necesita {2-4} intentos: [se queda en blanco|la cabeza se va a las preocupaciones].',
      '[Pierde el hilo|Olvida lo dicho] en [conversaciones|instrucciones] y [repasa|relee] [cosas sencillas|lo ya hecho].',
      'La atención [le dura|aguanta] {10-20} minutos [como mucho|a lo sumo]; después [se dispersa|se vacía].',
      'A mitad de [frase|tarea] [se queda en blanco|se para] y tiene que [preguntar|volver a empezar].',
      'Decisiones como [qué comer|qué ponerse|qué autobús tomar] se [aplazan|sopesan] [una eternidad|demasiado].',
      'schoolchild :: Los profesores [cuentan|observan] que [se queda mirando la hoja|no termina] en los exámenes pese a saberse [la lección|el tema] [en casa|la víspera].',
    ],
    then: [
      'La concentración había sido [mala|escasa], con [la mente en blanco|distracciones] [a media tarea|al conversar].',
      '[Releía|Repasaba] cosas [sencillas|rutinarias] y no [decidía|resolvía] nada.',
      '[Perdía el hilo|No conseguía seguir] al [leer|escuchar].',
    ],
    better: [
      'Vuelve a leer [un capítulo seguido|varias páginas seguidas].',
      'La concentración [aguanta|dura] [buena parte de la mañana|cerca de una hora].',
      'Los [lapsus|momentos en blanco] son [menos|raros] y ya no le [asustan|alteran].',
    ],
    exam: {
      cognition: [
        'Orientad(o/a) y alerta; la atención [flaquea|se escapa] [en las restas seriadas|al decir los meses al revés] y se [recupera|corrige] con [ayuda|ánimo].',
        'Pide que se le repita [alguna pregunta|la pregunta dos veces]; memoria y orientación [conservadas|intactas].',
        '!child :: Dígitos [algo|ligeramente] reducidos por [distracción|tensión]; orientación y memoria [conservadas|normales].',
      ],
    },
  },
  insomnia: {
    now: [
      'Tarda [una hora|dos horas] o más en dormirse mientras [repasa el día|ensaya el día siguiente].',
      'Pasa despiert(o/a) hasta más de medianoche [con la cabeza en marcha|atent(o/a) a los ruidos] y duerme [cinco|unas seis] horas a lo sumo.',
      'El sueño es [ligero|entrecortado]: se despierta a las [tres|cuatro], [empieza a pensar|le da vueltas a todo] y no [vuelve a dormirse|concilia de nuevo].',
      'Lo peor llega [al apagar la luz|en la cama], cuando [todo se junta|el cuerpo no se afloja].',
      '[Agotad(o/a)|Cansad(o/a)] pero despiert(o/a), [mira el reloj|se levanta] {2-4} veces [por noche|antes de dormirse].',
      'child :: [Llama|Va a la cama de sus padres] {2-4} veces [cada noche|antes de dormirse] y quiere [la puerta abierta|una luz encendida].',
    ],
    then: [
      'El sueño había sido [malo|corto], con {2-3} horas para [dormirse|conciliarlo].',
      'Pasaba las noches [ensayando|repasando] el día siguiente.',
      'Las noches eran [ligeras|entrecortadas], con despertares [repetidos|tempranos].',
    ],
    better: [
      'Se duerme en [media hora|cuarenta minutos] y descansa [seis o siete|unas siete] horas.',
      'El sueño ha [mejorado|ganado horas], con un despertar como mucho.',
      '[Las noches|Las horas previas al sueño] son [más tranquilas|más llevaderas] [gracias a|con ayuda de] [un horario fijo|dejar las pantallas fuera del cuarto].',
    ],
  },
  fatigue: {
    now: [
      'A [mediodía|primera hora de la tarde] está [sin fuerzas|rendid(o/a)] sin haber hecho [gran cosa|nada fuera de lo normal].',
      'El cansancio es [constante|de todos los días]; se echa [tras la comida|al volver a casa] y se levanta [igual|sin haber descansado].',
      '[La tensión continua|Estar en guardia] (lo/la) deja [agotad(o/a)|exhaust(o/a)] hacia las [cuatro|cinco] de la tarde.',
      'Se cansa [pronto|enseguida] y ha [dejado|recortado] [el deporte|las salidas|sus aficiones].',
      '[Tareas fáciles|La compra y la cocina] le [cuestan|exigen] más [energía|esfuerzo] que antes.',
    ],
    then: [
      'Había estado [cansad(o/a)|agotad(o/a)] desde mediodía la mayoría de los días.',
      'El [agotamiento|cansancio] [acortaba|limitaba] [las jornadas|lo que podía hacer].',
      'Se fatigaba [enseguida|pronto] y [se echaba|descansaba] [sin provecho|a menudo].',
    ],
    better: [
      'La energía le [dura|alcanza] hasta [la noche|después de cenar].',
      'Está [menos cansad(o/a)|más descansad(o/a)] y ha [retomado|vuelto a] [los paseos|la natación|una afición].',
      'La siesta [ya no hace falta|dejó de ser diaria].',
    ],
  },
  'mixed-picture': {
    now: [
      '[Dos clases de molestia|Dos patrones] van [juntos|a la par]: preocupación [moderada|a ratos] por {topics} y episodios [breves|cortos] de {body}, sin que [ninguno|uno] [domine|sea completo].',
      'El cuadro [cambia|varía]: [una semana|unos días] es la preocupación por {topics}; [otra|luego], [revisar la cocina|contar pasos|pedir que l(o/a) tranquilicen] o [una subida corta|un rato] de {body}.',
      '[Refiere|Enumera] algo de preocupación por {topics}, [unas pocas|algunas] subidas breves de miedo con {body} y, [en grado leve|de vez en cuando], [comprobar la puerta|releer mensajes|evitar aglomeraciones], todo por debajo de lo que cada cosa [exigiría|necesitaría] para [explicar el resto|sostenerse sola].',
      'Ninguna parte [predomina|manda]: [alguna comprobación|tocar madera] antes de salir, {body} en [tiendas llenas|el ascensor], [malestar corporal|estómago inquieto] y [cavilaciones|preocupación] por {topics}.',
      '[El temor|La aprensión] y las molestias del cuerpo, con {body}, se [alternan|mezclan] con [comprobaciones innecesarias|la necesidad de que todo esté en su sitio] [de minutos|de hasta un cuarto de hora] al día.',
      'Hay subidas [incompletas|limitadas] con solo {body} o {body}, [incomodidad en grupo|apuro al teléfono] y una preocupación que [va y viene|unos días pesa y otros no].',
      '[Preguntad(o/a) por lo peor|Puest(o/a) a elegir], [no sabe decir|duda]: [la preocupación|las cavilaciones], los ratos de {body} y [las comprobaciones|las pequeñas manías] [pesan|molestan] por igual.',
    ],
    then: [
      '[Preocupación|Cavilaciones] por {topics}, subidas breves de {body} y [alguna comprobación|cierta evitación] habían [coincidido|ido juntas] sin [predominio|jerarquía].',
      'Las quejas [oscilaban|pasaban] entre [la preocupación|la aprensión], {body} y [pequeñas manías|comprobaciones].',
      'Había [descrito|referido] varias clases de temor a la vez, [todas|cada una] [parcial|a medias].',
    ],
    better: [
      '[Ambas vertientes|Todas las partes] han [cedido|mejorado], [antes|más] las subidas de miedo que [la preocupación|las comprobaciones].',
      'Las [comprobaciones|manías] han [desaparecido|cesado] [de mañana|de noche], y [las subidas|los sustos] breves [ocurren|vienen] {2-3} veces al mes.',
      '[Distingue|Separa] ya [preocupación|cavilación] y [alarma del cuerpo|sobresalto], y [responde|contesta] con [el ejercicio debido|lo ensayado].',
    ],
  },
  'low-mood': {
    now: [
      'Junto a [la ansiedad|los nervios], el ánimo está [algo bajo|apagado] algunos días y [remonta|se aclara] [en buena compañía|por la tarde].',
      '[Llora|Se viene abajo] [una o dos veces|unas pocas veces] por semana y [luego|pronto] se [recupera|rehace]; el interés está [conservado|casi intacto].',
      '[El desánimo|La tristeza leve] y [los nervios|la aprensión] [pesan lo mismo|van parejos], ninguno tan fuerte o constante como para [explicar el cuadro|imponerse].',
      'Hay días [bajos|malos], quizá {2-3} por semana, en que [no ve sentido a los planes|llora con facilidad]; en los otros [manda|predomina] [la tensión|la aprensión].',
      '[Nervios(o/a)|Aprensiv(o/a)] y algo desanimad(o/a), [aún|todavía] [disfruta de|se ilusiona con] [una visita|su programa favorito|la música].',
      'La [pena|desgana] [viene|pasa] [por ratos|a rachas] y se va con la tensión; [apetito|peso] [sin cambios|estable].',
      '[Califica|Describe] su ánimo de [regular|gris] y [espera|teme] [problemas|poco bueno] de [las próximas semanas|lo que viene], aunque [ríe|se anima] [con los amigos|si l(o/a) distraen].',
    ],
    then: [
      'Un [ligero|leve] bajón de ánimo [había acompañado|acompañaba] a [los nervios|la aprensión], sin que [ninguno|uno de los dos] [dominara|prevaleciera].',
      'Había estado [lloros(o/a)|desanimad(o/a)] [algunos|dos o tres] días por semana y [tens(o/a)|aprensiv(o/a)] los demás.',
      '[Tristeza|Desánimo] e inquietud [se alternaban|iban y venían] juntos.',
    ],
    better: [
      'El ánimo está [más alto|más claro], con [menos días de llanto|casi ningún día de llanto].',
      'Vuelve a [hacer planes|ilusionarse con el fin de semana] y está menos [aprensiv(o/a)|tens(o/a)].',
      'Tanto [el desánimo|la pena] como [los nervios|la tensión] han [cedido|remitido en parte].',
    ],
    exam: {
      mood: [
        '«Con [nervios|desasosiego] y un poco de [bajón|desánimo]».',
        '[Desanimad(o/a)|Apagad(o/a)] e intranquil(o/a) [a partes iguales|según dice].',
        'Algo [triste|baj(o/a) de ánimo] y [tens(o/a)|preocupad(o/a)].',
      ],
    },
  },
  'vague-anx': {
    now: [
      'Se nota [intranquil(o/a)|con ansiedad] [muchos|la mayoría de los] días, con {body} y [la impresión de que algo va mal|un temor vago]; le cuesta [decir|explicar] [de qué se trata|cuándo empezó].',
      '[El desasosiego|El temor] es [difícil de precisar|ajeno a una situación concreta]: {body}, [mal sueño|estómago inquieto], [a veces|por momentos] preocupación por {topics}.',
      'La ansiedad [va y viene|aparece a ratos], con {body}; cuánto [dura|se repite] no [se ha podido|ha sido posible] [establecer|aclarar].',
      '[Por ahora|De momento] el relato es [incompleto|fragmentario]: [nervios|desasosiego], {body}, [algunos recados evitados|sueño malo], sin [patrón|orden] claro.',
      '[Destaca|Llama la atención] una [aprensión|inquietud] que [entorpece|altera] el día, con {body} y [músculos tensos|desasosiego]; sus límites [están por|quedan por] [precisar|explorar].',
      '[La ansiedad|El desasosiego] se ha [colado|extendido] en [la vida diaria|la semana], unas veces con {body}, otras con [ganas de no salir|preocupación por {topics}].',
      '{Relative} ha [notado|visto] que está [sobresaltad(o/a)|en vilo] y [se queja de|menciona] {body}, pero no [aportó|pudo dar] más [detalles|datos].',
    ],
    then: [
      'Había estado [ansios(o/a)|intranquil(o/a)] muchos días, con {body}, sin [patrón|desencadenante] claro.',
      '[La aprensión|La inquietud] y {body} le habían [entorpecido|alterado] la vida, con una evolución [incierta|conocida solo en parte].',
      'Había un [temor vago|desasosiego] con [mal sueño|inquietud] y {body}.',
    ],
    better: [
      'El desasosiego es [más leve|menor], y {body} ya casi no [aparece|se presenta].',
      'Está más [tranquil(o/a)|asentad(o/a)], aunque [la causa|lo que hay detrás] sigue [sin aclararse|por precisar].',
      'Los días [malos|de nervios] son [minoría|menos].',
    ],
    exam: {
      affect: [
        'Afecto [ansioso|aprensivo], [reactivo|móvil], con [alguna risa nerviosa|una sonrisa forzada].',
        'Afecto [tenso|intranquilo], se [suaviza|relaja] [a lo largo de|durante] la entrevista.',
        'Afecto [preocupado|aprensivo], [bien modulado|acorde] con lo que [cuenta|dice].',
      ],
    },
  },
};
