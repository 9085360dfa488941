import type { FeatureText } from './knowledge.ts';

/** Signs that only F32 holds: reversed signs, a half-known picture, complaints before the menses; Spanish. */
export const f32FeaturesEs: Readonly<Record<string, FeatureText>> = {
  'half-known': {
    now: [
      'No se [obtienen|recogen] hoy más detalles: [cómo duerme y come|cuánto dura cada síntoma] [recibe un «no sé»|queda sin aclarar].',
      '{Subj} [da apenas un esbozo|contesta solo algunas preguntas]; [energía, sueño e interés no pudieron valorarse|no se pudo repasar la lista completa].',
      'Si [hay algo más|existen otros síntomas] [no puede decirse aún|está por ver], pues [faltó tiempo|se cansó pronto|el relato fue muy general].',
      'La [historia|anamnesis] está [incompleta por ahora|falta de detalle]; [no se puede juzgar la profundidad ni la extensión del cuadro|por ahora solo consta el ánimo bajo].',
      'Aparte del ánimo bajo, [no nombra molestias claras|no sabe bien qué ha cambiado], [y las respuestas del cribado se contradicen|dejó el cuestionario a medias].',
    ],
    then: [
      'Al ingreso el cuadro era [incompleto|conocido solo en parte], [con pocos detalles|con respuestas escasas].',
      'Al principio apenas se pudo [averiguar|establecer] más que el ánimo bajo.',
    ],
    better: [
      'El cuadro [se entiende mejor|está más claro], aunque [quedan preguntas sin respuesta|su alcance sigue incierto].',
      '{Subj} [cuenta más|es menos vag(o/a)], [el ánimo bajo sigue siendo lo que nombra|y se siente más liger(o/a)].',
    ],
  },
  brightens: {
    now: [
      'El ánimo es bajo, pero [sube del todo con algo agradable|una visita o un elogio le devuelven la alegría unas horas]; [después vuelve a caer|a solas regresa la tristeza].',
      '{Subj} lleva {duration} con ánimo bajo, y aun así [ríe con una buena película|está alegre en una excursión|se anima si l(o/a) llaman], [para hundirse al acabar|cosa que desconcierta a {relative}].',
      'La tristeza de {duration} [responde a lo que ocurre|cede en buena compañía]: [disfrutó de un cumpleaños|un elogio le sostiene la tarde], [y de noche vuelve el peso|por la mañana ya no queda nada].',
      '[Una buena noticia lo cambia todo un rato|Lo agradable sí le llega], y entre medias [el ánimo es plano y triste|está triste casi todo el día].',
    ],
    then: [
      'El ánimo llevaba {duration} bajo, aunque [lo agradable lo subía unas horas|la compañía le aliviaba].',
      '{Subj} había estado [triste casi a diario y alegre con visitas|baj(o/a) de ánimo, pero alcanzable].',
    ],
    better: [
      'Las horas buenas [se unen en días buenos|duran más], y [ya no cae después|llevar la soledad le cuesta menos].',
      'Ánimo [más firme|menos dependiente de la compañía]; [no se hunde tras cada salida|lo puntúa en {6-8}].',
    ],
    exam: {
      mood: [
        'Ánimo [bajo|apagado], que [se ilumina al hablar de aficiones|sube durante la entrevista|mejora con una broma].',
        '{Subj} dice de su ánimo: [«bajo, pero según lo que pase»|«mal cuando estoy a solas»|«sube y baja con la gente»].',
      ],
      affect: [
        'Afecto [muy reactivo|que pronto se calienta], [ríe con una broma y luego suspira|llora y sonríe en minutos, cada cosa en su sitio].',
        'Afecto [claramente reactivo|vivo] [pese al ánimo bajo|con temas agradables].',
        'Respuesta afectiva [amplia|notable], [la cara cambia con cada tema|sonrisa franca al hablar de lo que le gusta].',
      ],
    },
  },
  'long-sleep': {
    now: [
      '{Subj} [duerme {10-13} horas|se acuesta a las ocho y se levanta a las diez] y [sigue con sueño|además hace siestas].',
      'El sueño es [largo, no corto|excesivo]: [{10-12} horas por noche|fines de semana enteros en la cama], [cuesta despertarl(o/a)|y no descansa].',
      '[No oye el despertador|Tres alarmas no bastan]; [siesta de dos horas a diario|hacia las seis de la tarde ya duerme otra vez].',
      'La cama es [lo único que desea|donde pasa medio día], {10-13} horas [de sueño|en total], [frente a siete de antes|casi el doble de lo habitual].',
    ],
    then: [
      '{Subj} dormía {10-13} horas [y seguía cansad(o/a)|contando siestas].',
      'El exceso de sueño [le costó varias mañanas|era la norma].',
    ],
    better: [
      'El sueño baja a {8-9} horas y [levantarse es más fácil|no necesita siesta].',
      '{Subj} [se despierta con una alarma|está en pie a las ocho], [sin siestas|con más día por delante].',
    ],
  },
  overeating: {
    now: [
      'Apetito [aumentado|mucho mayor], [sobre todo dulces y pan|con ansia de pasta por la noche], y [ha ganado {3-7} kilos|la ropa aprieta].',
      '{Subj} [pica entre horas|vacía la caja de galletas], [«por sentir algo»|sin hambre real], [{3-6} kilos más|y el peso sube].',
      'Por la noche [asalta la nevera|no para en un plato]; [ha cogido {3-6} kilos|la báscula marca {3-6} kilos más] [desde que empezó|en semanas].',
      '[Chocolate y patatas fritas|La bollería] [es lo que le consuela|cae a diario], [sin vómitos ni laxantes|sin compensarlo], y [el cinturón va dos agujeros más flojo|hay {3-6} kilos de más].',
    ],
    then: [
      'Apetito y peso habían [subido|aumentado], {3-7} kilos.',
      '{Subj} [comía mucho más de lo habitual|ansiaba dulces día y noche].',
    ],
    better: [
      'La alimentación es [regular|más ordenada], [el peso se ha detenido|con un kilo menos].',
      'El ansia de dulce es [menor|solo nocturna] y {subj} [cocina otra vez|hace tres comidas].',
    ],
    exam: {
      appearance: [
        '[Cierto aumento de peso|Ropa ajustada], [asead(o/a)|arreglad(o/a)], [con cara de sueño|bosteza dos veces].',
        '{Subj} [va bien arreglad(o/a)|viste con cuidado], [algo más grues(o/a) que en la foto de la historia|la cara más redonda].',
        'Aspecto [cuidado|correcto], [con kilos de más recientes|la ropa le queda justa], [somnolient(o/a)|ojos de sueño].',
      ],
    },
  },
  leaden: {
    now: [
      'Brazos y piernas [parecen de plomo|pesan tanto que apenas los levanta], [una hora o más al día|sobre todo por la tarde].',
      '{Subj} describe [miembros de plomo|un peso en brazos y piernas], [la escalera exige varias paradas|como andar con ropa mojada].',
      'Una pesadez [de plomo|en las extremidades] [l(o/a) clava en el sofá|l(o/a) invade a diario], [aunque músculos y nervios están sanos|con fuerza normal al explorar].',
      'El cuerpo [pesa como arena mojada|le pesa]: [levantarse de la silla es un trabajo|arrastra las piernas de vuelta a casa].',
    ],
    then: [
      'Los miembros [pesaban como plomo|pesaban demasiado para moverlos] durante horas.',
      'Un peso de plomo en las piernas [l(o/a) retenía en el sofá|era diario].',
    ],
    better: [
      'La pesadez [falta casi todos los días|solo viene tras un mal día].',
      'Las piernas [ya no pesan|vuelven a ser ligeras] y {subj} [pasea a diario|sube escaleras].',
    ],
    exam: {
      behaviour: [
        '[Se hunde en la silla|Se mueve con pesadez], [se levanta apoyando ambos brazos|piernas estiradas], [amable|abiert(o/a)] en el trato.',
        '{Subj} [deja caer los brazos|se sienta con un suspiro], [contacto fácil|colabora y responde].',
        'Movimientos [pesados|cansinos], [apoya la cabeza en la mano|brazos caídos], y [buen contacto|trato cercano].',
      ],
    },
  },
  rejection: {
    now: [
      '[Una mirada fría|Un mensaje sin respuesta] [le estropea el día|lo vive como rechazo], [desde hace años, ahora más|y sus amigos van con pies de plomo].',
      '{Subj} [se hiere con facilidad|es muy sensible a la menor crítica], [sale llorando|corta el contacto y luego se arrepiente].',
      'Que [no cuenten con (él/ella)|le corrijan ante otros] [le entristece días|es un golpe], [más que a la mayoría|desde que recuerda].',
      'El miedo a [ser rechazad(o/a)|no gustar] [le hace evitar llamadas|le impide pedir nada].',
    ],
    then: [
      'Los desaires [dolían en exceso|acababan en días de cama].',
      '{Subj} [rompía relaciones por pequeños desaires|se sentía rechazad(o/a) en todo].',
    ],
    better: [
      'Un desaire [duele menos tiempo|se comprueba antes de creerlo].',
      '{Subj} [pregunta en vez de retirarse|se repone de una crítica en horas].',
    ],
  },
  'before-menses': {
    now: [
      'El malestar [va con el calendario|sigue el ciclo]: [empieza {5-9} días antes de la regla|aparece la semana previa al sangrado], [cede a los pocos días|desaparece al tercer día] y [la semana siguiente está libre|después se encuentra bien].',
      '[Un diario de dos ciclos|Dos meses de registros diarios] muestra [días malos solo antes de la regla|dos veces la misma curva], [ninguno la semana siguiente|con una semana libre después].',
      '{Subj} podría [poner el reloj en hora con ello|predecir el día]: [la segunda mitad del ciclo|la última semana antes de sangrar] [lo cambia todo|se pierde], [con alivio al empezar a sangrar|y luego se abre el cielo].',
      'En [casi todos|todos menos uno de] los ciclos del último año [la última semana|los días previos al sangrado] [fue así|trajo lo mismo], mientras que [tras la regla está del todo bien|a mitad de mes no hay queja].',
    ],
    then: [
      'Las molestias [venían cada mes antes de la regla|seguían el ciclo], [y cedían con el sangrado|con semanas libres entre medias].',
      'El registro diario mostraba [semanas malas solo antes del sangrado|relación clara con el ciclo].',
    ],
    better: [
      'Los días previos a la regla son [menos, dos en vez de ocho|más suaves], [según el registro|en los dos últimos ciclos].',
      'En el último ciclo la semana [previa|mala] [casi pasó inadvertida|fue llevadera], [el resto libre como siempre|lo confirma el registro].',
    ],
    quote: [
      '«[Dos semanas al mes soy yo|Es como si alguien accionara un interruptor|Cuento los días que faltan]».',
      '«[Luego sangro y se abre el telón|Planifico mi vida en torno a seis días|Nadie me reconocería esa semana]».',
      '«[Me oigo gritar y no puedo parar|No soy yo, y lo soy, cada mes|Después paso una semana pidiendo perdón]».',
    ],
  },
  'tense-and-cross': {
    now: [
      'Esos días {subj} [salta con {relative} por una cuchara|busca pelea|da portazos], [no se reconoce|y pide perdón cuando pasa].',
      '[La irritación|La rabia] [hierve por nada|sale de la nada]: [una llamada de más, un zapato en el pasillo|un compañero que mastica], [con tensión de cable|los músculos como cuerdas].',
      'Antes de sangrar está [al límite y peleona|tensa y a la defensiva], [las riñas caen siempre en esa semana|{relative} marca también los días].',
      'La tensión [crece durante días|llena la semana], [mecha de un centímetro|cualquier petición es demasiado], y [llegan las discusiones|se encierra para no herir a los demás].',
    ],
    then: [
      'Las riñas [caían siempre en la semana previa al sangrado|venían con el calendario].',
      'La tensión previa a la regla [acababa en peleas|pesaba a todos] mes tras mes.',
    ],
    better: [
      '[Las riñas|Los estallidos] [son raros|no aparecen] [desde hace dos ciclos|este mes].',
      '{Subj} [nota la tensión a tiempo|sale de la habitación antes de estallar] y [pide días tranquilos|{relative} ayuda].',
    ],
    exam: {
      behaviour: [
        '[Tensa|Al límite]: [cambia de postura|contesta una vez con brusquedad y se disculpa], [colabora en conjunto|se suaviza durante la charla].',
        '{Subj} [mueve el pie|se sienta al borde de la silla], [algo seca al comienzo|forzada], [y aun así hay contacto|después más cómoda].',
      ],
    },
  },
  'sudden-tears': {
    now: [
      'El ánimo [cambia en horas|es cambiante]: [llora con un anuncio y luego se enfada|tristeza salida de la nada], [sin esperanza por la noche|con autocrítica], todo [limitado a esa semana|y después nada].',
      '{Subj} [llora con facilidad|está baja y a flor de piel] esos días, [se siente inútil|lo ve todo negro], [y una semana después no lo entiende|y luego vuelve a estar bien].',
      'La tristeza y [la tensión ansiosa|la sensibilidad a los desaires] [se imponen antes de sangrar|llegan juntas], [llora en el coche|un mal tono l(o/a) hace llorar], [nunca el resto del mes|ninguna otra semana es así].',
      'En los días previos a la regla [el futuro no tiene salida|nada vale la pena] y [duda de sí misma|llora varias veces al día].',
    ],
    then: [
      '[El llanto repentino|Los bajones] eran parte de cada semana previa a la regla.',
      'El ánimo [oscilaba entre llanto y rabia|caía] antes de cada regla.',
    ],
    better: [
      'El llanto [es raro|aparece una vez y no a diario] antes de sangrar.',
      'El bajón previo a la regla es [menos hondo|menos oscuro]; {subj} [ya no duda de todo|mantiene el equilibrio].',
    ],
    exam: {
      mood: [
        'Ánimo [«cambiante, según la semana»|«hoy en carne viva, me toca ya»|tenso y triste|«depende del calendario»].',
        '{Subj} dice que su ánimo está [«bien en las semanas buenas»|«a punto de torcerse»], [ahora bajo|hoy en {3-5} sobre 10].',
      ],
    },
  },
  bloating: {
    now: [
      'El cuerpo participa: [vientre hinchado|pechos doloridos], [dolor articular|dolor de cabeza], [los anillos aprietan|el pantalón no cierra], [hasta que sangra|una semana].',
      'A la vez [le duelen los pechos|se le hincha el vientre], [duelen las piernas|duele la cabeza], y {subj} [se siente el doble de grande|duerme mal esas noches].',
      '[La hinchazón y el dolor mamario|La retención de líquidos y el dolor de cabeza] [lo acompañan|marcan los días], [ceden con la regla|después desaparecen].',
      '{Subj} [enumera|nombra] [dedos hinchados, pechos doloridos, vientre pesado|dolor de espalda e hinchazón], [cada mes de nuevo|siempre los mismos días].',
    ],
    then: [
      'Hinchazón y dolor mamario [lo acompañaban|formaban parte].',
      'El cuerpo [se hinchaba y dolía|participaba] esos mismos días.',
    ],
    better: [
      'También hay menos [hinchazón|dolor mamario].',
      'Las molestias físicas [han cedido|son llevaderas], [el pantalón aprieta un día o dos|rara vez dolor de cabeza].',
    ],
  },
  cravings: {
    now: [
      '[Chocolate por tabletas|Salado a medianoche]: [propio de esa semana|lo que ansía esos días].',
      'El hambre [se dispara|se dobla] antes de sangrar, [sobre todo dulce|luego se normaliza].',
      '{Subj} [come de pie ante la nevera|esconde galletas] los días previos a la regla[, solo entonces|].',
      'El ansia [de dulce|de pan y queso] [va y viene con el ciclo|llega puntual].',
    ],
    then: ['El ansia de comer [lo acompañaba|se sumaba].', 'Esos días [comía dulces sin medida|ansiaba dulces].'],
    better: [
      'El ansia es [menor|controlable].',
      '{Subj} [planifica las comidas de esa semana|se arregla con fruta y frutos secos].',
    ],
  },
  'no-grip': {
    now: [
      'Esa semana se siente [sin control|superada por lo más pequeño], [escribe listas y las pierde|un recado es demasiado].',
      '[La concentración falla|Los pensamientos se dispersan]: [correos a medias|llaves en la nevera], [solo antes de sangrar|y después normal].',
      '[Agotada|Sin fuerzas] y [dispersa|espesa], [anula planes|deja de lado el trabajo] [esos días|hasta que pasa].',
      'Tiene la sensación de [perder las riendas|que algo la dirige], [y lo odia|sabiendo que pasará].',
    ],
    then: ['Cada mes se sentía [superada|sin control].', 'La concentración [fallaba|desaparecía] esos mismos días.'],
    better: [
      'También esa semana [se siente al mando|mantiene las riendas].',
      'El trabajo [sigue como siempre|es posible] antes de sangrar.',
    ],
  },
};
