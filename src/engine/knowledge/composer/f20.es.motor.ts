import type { FeatureText } from './knowledge.ts';

/** Stillness, posture, refusal and bursts of movement; F06 uses them too. */
export const motorEs: Record<string, FeatureText> = {
  immobile: {
    now: [
      '[Queda de pie en el pasillo durante horas|Permanece inmóvil a la mesa|Yace rígid(o/a) con los ojos abiertos], [sin hablar ni girarse hacia la voz|sin reaccionar al timbre|con escaso parpadeo].',
      'El habla [cesó|se extinguió] [hace unos días|en uno o dos días|poco a poco]; [no contesta ni por señas|mueve los labios sin sonido|susurra alguna sílaba].',
      '{Relative} [(lo/la) encontró de pie con la cuchara en la mano|no consigue sacar(lo/la) de la cama|tiene que llevar(lo/la) del brazo], [sin obtener respuesta|con la mirada fija en un punto].',
      'La comida [se queda en la boca|hay que acercarla a los labios], [bebe apenas|solo sorbe con pajita] y [no llega a tiempo al baño|no va al baño si no se le lleva].',
      'Entre [ratos de quietud total|horas sin un movimiento] [da unos pasos y se congela|inicia un gesto y lo detiene].',
      'Nada [provoca reacción|altera el rostro]: [ni una bandeja que cae|ni oír su nombre|ni una mano ante los ojos].',
    ],
    then: [
      'Llegó [mud(o/a) e inmóvil|de pie, rígid(o/a), con los ojos abiertos], [casi sin comer desde hacía días|sin volverse hacia la voz].',
      '{Subj} había [dejado de hablar y moverse|pasado horas en un mismo sitio], [y {relative} le daba de comer|y hubo que llevar(lo/la) a la cama].',
      'La quietud y el silencio eran [casi completos|lo principal] a la entrada; [precisó sueros|se inició profilaxis de trombosis|hubo que darle de comer].',
    ],
    better: [
      '[Camina|Se levanta por iniciativa propia] y [habla con frases cortas|contesta tras una pausa], [come sol(o/a)|termina los platos], [con lentitud visible|con breves paradas].',
      'El movimiento y la palabra [han vuelto|regresaron], [primero de noche|palabra a palabra|tras las primeras dosis de lorazepam].',
      'Las largas [paradas|mudeces] [desaparecieron|duran segundos]; [pide lo que necesita|saluda] de nuevo.',
      '[La quietud cede|Los bloqueos son raros], y [come y bebe sin ayuda|se asea sol(o/a)].',
    ],
    exam: {
      mood: [
        'Ánimo [imposible de preguntar|desconocido], [cara vacía|una lágrima|sin gesto de dolor].',
        'Nada dice del ánimo; [mirada en blanco|ceño tenso|labios apretados], [como antes|todo el rato].',
        'Del ánimo [nada transmite|solo cabe suponer]: [miedo, quizá|vacío|tensión].',
        'Ánimo [no valorable|incierto], [frunce el ceño a ratos|rasgos quietos|ojos muy abiertos].',
        '[Preguntad(o/a) por cómo se siente|Ante una escala], [sigue mirando fijo|cierra los ojos|no hace seña].',
      ],
      affect: [
        'Afecto [congelado|sin muestras], [salvo un sobresalto|entre quien entre|incluso ante {relative}].',
        '[Sin|Apenas] reacción emocional, [máscara invariable|pupilas amplias|un destello al oír su nombre].',
        'Expresión [rígida|inmóvil], [más tensión que calma|ni triste ni alegre], [siempre|en cada mirada].',
        'Los sentimientos [no se ven|quedan encerrados], [una lágrima sin llanto|sudor en el labio] [a lo sumo|una vez].',
      ],
      insight: [
        'Conciencia de enfermedad y juicio [no valorables|pendientes] [por ahora|en este estado], [se deja cuidar|sigue el silencio].',
        'No [se obtuvo|hay] opinión suya sobre la enfermedad; [juicio sin explorar|otros deciden lo necesario].',
        'No [puede saberse|consta] [si se siente enferm(o/a)|su conciencia de enfermedad], [salvo un gesto|pues calla].',
        'Sobre la enfermedad [habrá que esperar|no hubo respuesta], [igual el juicio|y decide el equipo].',
      ],
      cognition: [
        'Despiert(o/a); [orientación|memoria] [no explorable|para más adelante], [sigue con los ojos a ratos|oye bien].',
        'Alerta por [los ojos abiertos|su reacción al tacto], [pruebas imposibles|exploración aplazada].',
        'Cognición [no explorable hoy|por explorar], [conciencia clara por la mirada|el recuerdo dirá].',
        '[La conciencia parece clara|Sin obnubilación]; [fecha y lugar|las tareas simples] [sin respuesta|no las hace].',
      ],
      speech: [
        'Ni [una palabra|un sonido] [en veinte minutos|a ninguna pregunta], [labios secos|mandíbula firme].',
        'En [silencio|mudez], [una sílaba al final|un suspiro a lo sumo], [oye bien|ojos abiertos].',
        '[Preguntas|Peticiones] sin [respuesta|contestar], [no toca papel ni lápiz|salvo un susurro a {relative}].',

        '[Mutismo|Sin respuesta verbal]; [mueve los labios una vez|se obtiene un susurro].',
        'Habla [ausente|limitada a una o dos sílabas], [sin intentar escribir|aunque oye con claridad].',
      ],
      behaviour: [
        'De pie [donde se le deja|junto a la cama], [brazos caídos|mentón bajo], [casi toda la visita|sin cambiar el peso].',
        'Quietud [de principio a fin|con un solo sobresalto], [mirada clavada|cuatro parpadeos por minuto].',
        'Hay que [llevar(lo/la) de la mano|sentar(lo/la) entre dos], [miembros pesados|sin ayudar], [cara de máscara|sin respuesta].',

        '[Inmóvil|Sin movimiento espontáneo], [parpadeo escaso|mirada fija], [no atiende órdenes|no gira hacia la voz].',
        'Casi no se mueve; [acaba en la postura en que empezó|un paso queda a medias].',
      ],
    },
  },
  posturing: {
    now: [
      'Mantiene [un brazo|la mano izquierda|una pierna] [en alto durante minutos|en un ángulo extraño], [contra la gravedad|sin temblor], [sin que nadie lo pusiera así|como si lo hubiera olvidado allí].',
      '!telehealth :: Los miembros [se quedan donde se los deja|se dejan moldear como cera]; [un brazo alzado con un dedo no baja|el brazo cae al cabo de minutos].',
      'Tumbad(o/a), conserva la cabeza [a un palmo de la almohada|despegada del colchón], [casi una hora|sin cansancio aparente].',
      '[Muecas|Poses] extrañas [se repiten|cortan cada movimiento]: [labios en hocico|dedos en abanico|un solo pie apoyado].',
      'Repite [el mismo gesto|saludo, reverencia y giro|tres golpes al marco de la puerta] [una y otra vez|durante una hora], [sin meta conocida|en idéntico orden].',
      'En la mesa [se congeló con el tenedor en el aire|sostiene la taza inclinada sin beber], [hasta que le bajaron el brazo|un cuarto de hora].',
    ],
    then: [
      'Había [mantenido posturas raras durante horas|estado sobre un pie junto a la pared|llevado un brazo en alto], [conservando la posición que se le daba|resistiendo la corrección].',
      'Las posturas fijas y [las muecas|los gestos repetidos] se vieron [desde el comienzo|a la entrada].',
      'Los primeros días mantenía [contra la gravedad|sin fatiga] las posiciones impuestas.',
    ],
    better: [
      'Las poses [no se mantienen|son rareza], [con las manos en las cartas|y anda con soltura].',
      'El brazo [alzado en la prueba|que se levanta] [cae enseguida|vuelve a su sitio], [marcha libre|rostro móvil].',

      'La postura es [natural|libre] otra vez, [salvo una marcha algo rígida|con algún manierismo].',
      'Ya no [conserva posiciones impuestas|queda fij(o/a)], [y los gestos tienen fin|y apenas hace muecas].',
      'El [brazo en alto|gesto raro] [solo asoma bajo tensión|no se ve desde hace días].',
    ],
    exam: {
      behaviour: [
        'Posturas mantenidas: [un brazo en alto|la cabeza sin apoyo], [durante minutos|pese al esfuerzo].',
        '[Muecas|Gestos amanerados], [pose extraña durante la visita|se congela a mitad del movimiento].',
      ],
    },
  },
  negativism: {
    now: [
      'Ante lo que se le pide [hace lo contrario|se resiste sin motivo]: [si debe abrir la boca, aprieta los dientes|si debe sentarse, se levanta|retira la mano al saludo].',
      '!telehealth :: Al mover un miembro la resistencia [crece con la fuerza|iguala el empuje], [aunque nada duele|sin gesto de enfado].',
      '[Repite las últimas palabras de la pregunta|Copia los gestos de quien explora|Devuelve lo que oye], [con igual tono|en lugar de contestar].',
      '[No se deja vestir ni desvestir|Hay que cambiarle la ropa a la fuerza], [guarda la pastilla en la mejilla|aparta la cuchara], [en silencio|sin dar razón].',
      'Todo lo que se le [propone|pide] [queda sin hacer|(lo/la) vuelve hacia la pared], y [a ratos imita|a veces repite como un eco].',
    ],
    then: [
      'Se había [resistido a todo|negado a abrir la boca|vuelto de espaldas al hablarle], [sin razón|en silencio].',
      'A la entrada había [ecos de palabras|gestos copiados] y [reacciones contrarias|oposición].',
      'Había rechazado [comida, aseo y medicación|cada movimiento], [al parecer sin motivo|sin una palabra].',
    ],
    better: [
      'Atiende las peticiones [tras una demora|casi al momento], y [no hay ecos|toma las pastillas].',
      '[Se deja explorar|Abre la mano si se le pide], [con leve reticencia|sin oposición].',
      'El rechazo [cede a una colaboración tímida|es ya raro].',
    ],
    exam: {
      thoughtProcess: [
        '[Sin acceso|Poco acceso] al curso, [solo hay ecos|no hay habla|apenas un gesto].',
        'El pensar [queda oculto|no puede seguirse], [pues nada dice|a falta de palabras], [no escribe|gestos poco claros].',
        'Por [un susurro|dos palabras escritas], el pensar parece [lento|bloqueado|fijo en un punto].',
        '[Bloqueo|Detención del pensar] [probable|a sospechar], [sin poder probarlo|a reexplorar].',

        '[Ecos|Repetición de la pregunta] en lugar de respuesta; el curso [no es valorable|solo se intuye].',
        'Curso del pensamiento [inaccesible|no valorable] por [el mutismo|falta de lenguaje].',
      ],
    },
  },
  'restless-bursts': {
    now: [
      'De improviso [corrió el pasillo entero|saltó y golpeó el aire|rodó por el suelo], [y volvió a la quietud|y paró de golpe], [sin provocación|ajen(o/a) a lo que se hablaba].',
      '[Carreras sin rumbo|Palmas y gritos] [rompen el silencio|llegan una o dos veces al día], [minutos apenas|hasta el agotamiento].',
      'De noche [se mecía y golpeaba el colchón|se desnudó y marchó en círculo], [inaccesible a la palabra|sin objeto].',
      'La quietud [alterna con|da paso a] [actividad sin sentido|saltos bruscos], [por lo que alguien permanece cerca|con peligro de golpearse].',
    ],
    then: [
      '[Carreras|Sacudidas] repentinas habían [roto la quietud|alarmado a la casa].',
      'Hubo al principio ratos de [agitación sin fin|correr sin meta].',
    ],
    better: [
      'Sin [nuevas carreras|más sacudidas] [desde hace días|últimamente].',
      'La agitación sin fin [no ha vuelto|cedió].',
    ],
  },
  'motor-thoughts': {
    now: [
      'En un [rato de habla|minuto de susurros] dijo que [una voz le prohíbe moverse|el mundo acaba si se agita|cada paso daña a alguien lejos], [idea que viene de lejos|y volvió a callar].',
      'Antes del silencio había [oído voces que contaban|hablado de rayos en los músculos|creído tener huesos de vidrio], [recuerda {relative}|durante semanas].',
      'La quietud [obedece a una orden|se explica como obediencia]: ["la voz dice quieto"|un mandato oído en la pared|una regla que le fue revelada].',
      'En un papel escribió ["si me muevo, caen"|"la voz me sujeta"|"los brazos son del cable"], [único mensaje en días|con letra diminuta].',
      'Cuando el lorazepam soltó la lengua, habló de [voces que ordenan|una fuerza ajena en las articulaciones], [y recayó|sin dudarlo].',
    ],
    then: [
      'Cuando pudo hablar, refirió [una voz que prohibía el movimiento|la creencia de que moverse mataría a otros].',
      'Voces imperativas habían [precedido|acompañado] la quietud, [se supo después|según su relato].',
      'Se había creído [dirigid(o/a) por cables|sujet(o/a) por una fuerza].',
    ],
    better: [
      'La [voz que prohíbe|fuerza ajena] [pesa menos|se oye menos] y [puede desobedecerla|no frena los pasos].',
      '[Duda|Ya no está segur(o/a)] de que [moverse dañe a nadie|gobiernen su cuerpo].',
      'Puede hablar de [la voz|la fuerza] con [más calma|cierta distancia], [todavía con miedo|sin negarla del todo].',
    ],
    exam: {
      perception: [
        '[Mira arriba|Parece oír] antes de cada [parada|rechazo]; voces [probables|supuestas].',
        'Voces [no negadas|con un parpadeo por sí], [de contenido desconocido|una que prohíbe].',
        '[Algo que oye|Una orden interna] parece [sujetar(lo/la)|frenar la mano], [por su aspecto|como antes].',

        'Voces [probables|admitidas en susurros]; [mira al techo|parece escuchar] [antes de cada parada|a ratos].',
        '[Insinúa|Asiente a] una voz que prohíbe; [no se obtiene más|sin detalles].',
      ],
      thoughtContent: [
        '[Culpa por moverse|Prohibición de moverse|Control ajeno] [probable|que se trasluce], [no se sabe más|por notas y gestos].',
        '[Miedo|Obediencia] [tras la quietud|que se percibe], [de objeto desconocido|con el mundo en juego].',
        '[Lo que cree|La idea de fondo] [llega a trozos|queda casi oculta]: [gente que cae|vidrio|una orden].',

        'En lo accesible: [miedo a dañar si se mueve|vivencia de una fuerza ajena en los miembros].',
        'El contenido [se infiere en parte|asoma a fragmentos]: [una orden|un movimiento prohibido].',
      ],
    },
  },
};

/** Unfitting feeling and aimless acts, and pictures that are not fully known yet. */
export const openFormsEs: Record<string, FeatureText> = {
  'odd-affect': {
    now: [
      '[Suelta risitas|Ríe] [ante la noticia de un accidente|en un funeral de la televisión|mientras {relative} llora], [y no sabe por qué|y luego se queda en blanco].',
      'El humor [cruza la cara sin motivo|cambia sin relación con lo hablado]: [una mueca|un puchero|una sonrisa en plena queja], [sin nada detrás|y se va al segundo].',
      'Cuenta lo triste [sonriendo|cantando], [lo trivial con lágrimas|y bromea a destiempo], [lo que aleja a los demás|para desconcierto de la familia].',
      '[Poner caras|Imitar animales|Silbar] [en tiendas|en la mesa|en clase o reuniones] [solo le divierte a (él/ella)|provoca apuro].',
      '{Relative} habla de [risas tontas durante horas|una risa que no parece suya|bromas infantiles impropias de su edad].',
      'Nada [le importa mucho rato|lo toma en serio]: [una quemadura|una multa|unas llaves perdidas] [le da risa|lo enseña con una mueca divertida].',
    ],
    then: [
      'Había [reído sin motivo|soltado risitas ante malas noticias|hecho muecas en cada charla], [para pesar de los suyos|de modo pueril].',
      'Una [alegría hueca|sonrisa que no cuadraba] [marcó las semanas previas|llamó la atención al ingreso].',
      'El sentimiento y [el tema|la situación] iban [cada uno por su lado|por separado].',
    ],
    better: [
      'La risa [inmotivada|fuera de lugar] es [más rara|apenas una mueca], [y la frena si se le indica|y lo triste recibe otra cara].',
      'El gesto [encaja más veces|sigue lo que se dice], si bien [es superficial|se cuela una mueca].',
      '[Escucha sin muecas|Se mantiene seri(o/a) una charla entera].',
    ],
    quote: [
      '«[Arriba|De lado|En redondo], [ahí vive el chiste|lo dice el zapato|y llega la risa].»',
      '«Mi [nariz|mano izquierda] [se ríe de usted|es mayor que yo|está de vacaciones].»',
      '«¿Por qué tan [serio|gris] todo? [Si es mermelada|Qué techo más gracioso|Solo es lluvia].»',

      '«Me [hace cosquillas en la cabeza|da risa porque dentro es martes]. [Ja.|¿No lo ve?]»',
      '«[La sopa se rio primero.|La cuchara lo sabe.] Yo [solo acompaño|no lo evito].»',
    ],
    exam: {
      affect: [
        '[Muecas|Medias risas] que [irrumpen|van y vienen], [sobre todo en lo grave|sin causa], [y se esfuman|y desconciertan].',
        '[Tono|Expresión] [de alegría vacía|infantil], [a contramano de las palabras|sin hondura].',
        '[Ríe bajito|Hace caras] [al oír de enfermedades|si se pregunta por su casa], [y queda en blanco|sin conmoverse].',
        'Risa [sin alegría|sin motivo], [un puchero|lágrimas de segundos] y [vuelta a lo anterior|vacío].',

        'Afecto [superficial e inapropiado|pueril], [risitas al tratar temas serios|con muecas repentinas], [que no contagian|sin calidez].',
        'Lo que muestra [no concuerda con el tema|cambia sin causa]; [sonríe con recuerdos penosos|le cruzan muecas].',
      ],
    },
  },
  aimless: {
    now: [
      '[Guarda piedras en los bolsillos|Mueve muebles al azar|Abre y cierra cajones una hora], [sin objeto|y cada vez da otra razón].',
      'Se pone a [ordenar|cocinar|vestirse] y [no acaba|deriva en otra cosa]: [la plancha en la nevera|sal en la cafetera|calcetines sobre los guantes].',
      'En la calle [anda de espaldas|habla a las bicicletas|se sienta en el suelo de las tiendas], [y (lo/la) miran|sin hacer daño].',
      'Los días [se dispersan|no tienen hilo]: [un autobús de ida y vuelta|papel hecho tiras|un solo zapato lustrado], [y lo deja|sin terminar nada].',
      'Se puso [tres pantalones|el pijama para salir|guantes para dormir], o [pintó el grifo del baño|regó la alfombra], [indiferente a los comentarios|entre risas].',
      'El dinero [o las llaves|o los billetes] [lo regala o lo pierde|acaba en una maceta], y [los viajes no tienen destino|los recados no se acaban].',
    ],
    then: [
      'La conducta se había vuelto [errática|imprevisible y sin meta], con [objetos acumulados|noches de mover muebles].',
      'Había [andado a medio vestir|recorrido tiendas tocándolo todo], [sin propósito|sin mirar el tráfico].',
      'En casa no [terminaba tarea alguna|quedaba orden diario].',
    ],
    better: [
      'Actúa con [más propósito|más calma]; [acaba tareas pequeñas|cumple el horario] [con guía|casi a diario].',
      '[Viste de modo adecuado|Aguanta sentad(o/a) un grupo|Termina un dibujo], y [hay menos rarezas|ya no acumula].',
      'Con [un plan escrito|alguien al lado] [los recados se acaban|la tarea de cocina sale].',
    ],
    exam: {
      behaviour: [
        '[Deambula|Da vueltas] por la sala, [levanta|huele|cuenta] objetos, [sin decir por qué|se sienta si se le guía].',
        '[Brinca|Hace reverencias|Silba] [al entrar|a mitad de la entrevista], [imprevisible|sin relación con lo hablado], [sin daño|con suavidad].',
        '[Manos y pies|Los dedos] [ocupados en nada|nunca quietos], [muerde un puño|dobla papeles], [oye a medias|deja las tareas].',

        '[Inquiet(o/a) sin objeto|Manosea lo que ve]: [toca la mesa|se levanta y se sienta|acaricia la pared], [contesta de paso|y olvida para qué].',
        'Conducta [desorganizada|errática]: [se desabrocha una manga|alinea bolígrafos|habla al radiador], con gestos [amanerados|sin medida].',
      ],
    },
  },
  'half-told': {
    now: [
      'Lo que cree [sale en alusiones|se conoce en parte]: ["ellos saben"|"está arreglado"|"me dijeron que callara"], y [si se insiste corta la charla|no da más].',
      '{Relative} [habla de|refiere] [ideas raras sobre los vecinos|cartas extrañas en un cajón|rituales en la ventana] [desde hace mucho|desde que cambió], de lo que {subj} [cuenta una parte|dice que es "privado"].',
      'El relato [tiene huecos|es parcial], [reservado en varios puntos|con fechas que bailan|con temas cortados], [sin encajar por ahora en un patrón|por lo que la forma sigue sin definirse].',
      '[Recelo un día, discurso confuso al otro|Un silencio y luego una lluvia de indicios]: el cuadro [varía de una visita a otra|no se ha definido], [aunque nunca faltó|sin un mes limpio].',
      'Preguntad(o/a) por [creencias|vivencias], [sonríe y aparta la mirada|negocia quién puede saberlo|se tapa la boca], [lo que sugiere más de lo dicho|y concede que "algo pasa"].',
      '[Notas halladas en casa|Comentarios a {relative}] apuntan a [un sistema de signos|una misión|visitantes que nadie ve], [que no quiere tratar|sin aclarar].',
    ],
    then: [
      'Al ingreso las creencias [solo se insinuaban|se deducían de comentarios], y [ni su forma ni su inicio eran claros|el relato era parcial].',
      'Había [escrito notas en clave|aludido a una misión|hablado a medias], [callando el resto|según {relative}].',
      'El cuadro inicial era [mixto|difícil de situar], con [recelo, indicios y discurso confuso|rasgos distintos según el día].',
    ],
    better: [
      'Está [más abiert(o/a)|menos reservad(o/a)] y [cuenta una parte|admite preguntas], [aunque el resto sigue sin decir|si bien la forma sigue abierta].',
      'Las [alusiones|notas en clave] [son menos|ceden a un habla llana], [en general|en días buenos].',
      'Las [creencias|señales privadas] [pesan menos|estorban menos], hasta donde se conocen.',
    ],
    quote: [
      '«Hay [más|un motivo], pero [aquí no|en este cuarto no|solo para quien l(o/a) toca].»',
      '«[Pregúnteles|Ellos lo tienen anotado|Que lo digan otros], yo no.»',
      '«[Quizá|Sí y no]. [Eso|Esa parte] [ya está en manos de otros|se lleva aparte].»',

      '«[Pregúnteme otro día.|Eso no es para el papel.] Hay [cosas|nombres] que [no se dicen|se guardan].»',
      '«[Sé lo que sé|Me han dicho bastante]. [Déjelo ahí.|No lo escribiría bien.]»',
    ],
    exam: {
      thoughtContent: [
        '[Algo|Una convicción] [se guarda|queda retenida], [asoma en una frase|entrevista dos veces]: ["los otros"|"la orden"|"mi tarea"].',
        '[Indicios|Medias frases] de [ser elegid(o/a)|ser vigilad(o/a)|un código], [que retira al instante|cerradas a preguntas].',
        '[Contenido delirante|Sistema privado] [probable|no excluido], [de forma ignorada|sin detalles], [miedo dudoso|afecto neutro].',
        'Lo que [cree|quiere decir] [queda entre líneas|no se aclara], [hoy como antes|pese a la paciencia].',

        '[Creencias inusuales|Ideas delirantes] [insinuadas|probables], [que calla al preguntar|a fragmentos]; [no se puede medir su alcance|sin sistema visible].',
        'Contenido [en parte oculto|accesible a medias]; [alusiones a un plan|frases reservadas] [recurrentes|que se cortan].',
      ],
      behaviour: [
        '[Contesta tras una pausa|Mira antes alrededor], [baja la voz|con la mano en la boca], [amable|recelos(o/a)] por turnos.',
        '[Guarda|Aprieta] [un bolso|un cuaderno] [en el regazo|contra sí], [con pocas palabras|le divierten las preguntas].',
        '[Evasiv(o/a)|Parc(o/a)], [cambia de tema|pide parar] [si surgen creencias|ante lo personal].',

        '[Reservad(o/a)|Hermétic(o/a)], [responde a lo que quiere|pesa las palabras]; [mira la puerta|medias sonrisas] al insinuar.',
        'Colabora [en parte|hasta cierto punto] y [se cierra ante algunos temas|no se quita el abrigo].',
      ],
    },
  },
  listening: {
    now: [
      '[Se para como si escuchara|Murmura hacia el rincón|Asiente a nadie], y [niega oír nada|quita importancia a la pregunta].',
      '{Relative} [(lo/la) ha oído hablar de noche en un cuarto vacío|(lo/la) ha visto discutir con la pared], [a temporadas|lo que {subj} no confirma].',
      'Sobre voces [hoy dice sí y mañana no|contesta "eso lo tiene todo el mundo"|ni afirma ni niega], [y quedan como probables|y ahí lo deja].',
      'A veces [contesta a lo que nadie preguntó|gira la cabeza por un sonido que nadie oye], [y calla|con media sonrisa].',
      '[Los tapones en una casa en silencio|Los auriculares sin música] hacen pensar en voces que [no describe|no reconoce].',
    ],
    then: [
      'Los primeros días [parecía atender a algo|murmuraba a solas], [aunque negaba voces|sin confirmarlas].',
      'Se (lo/la) había [oído hablar con nadie|visto contestar al aire].',
      'Se [sospechaban|suponían] voces a la entrada, [nunca descritas|por lo observado].',
    ],
    better: [
      '[Ya no parece escuchar|Rara vez murmura], y [sigue la charla|dejó los tapones].',
      'Las pausas de escucha son [más cortas|raras].',
      'El murmullo nocturno [casi ha cesado|es infrecuente].',
    ],
    exam: {
      perception: [
        '[Se vuelve|Ladea la cabeza] [hacia un rincón mudo|ante nada audible], [voces probables|causa ignorada], [lo niega sonriendo|sin respuesta].',
        '[Murmura|Mueve los labios] [dos veces|a ratos], [no dice a quién|"a nadie", responde].',
        'Sobre voces: [encoge los hombros|"quién lo pregunta"|sí y luego no]; [pausas de escucha|nada seguro].',

        '[Parece|Da la impresión de] [escuchar a ratos|atender a algo inaudible]; [ni confirma ni niega voces|por las voces, se encoge de hombros].',
        'Alucinaciones [no descartables|sospechadas] por [murmullos|pausas con giro de cabeza], [sin relato de ellas|no referidas].',
      ],
    },
  },
};
