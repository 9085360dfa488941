import type { FeatureText } from './knowledge.ts';

/** Signs of a depressive episode and of its remission, Spanish; F32 and F33 share them. */
export const depressiveFeaturesEs: Readonly<Record<string, FeatureText>> = {
  'low-mood': {
    now: [
      '{Subj} se siente [triste|sin ánimo|por dentro vací(o/a)|apagad(o/a)] [casi a diario|la mayor parte del tiempo|un día tras otro], [peor por la mañana|sin apenas alivio por la tarde|también en compañía].',
      'Ánimo [bajo|decaído|sombrío] [casi todo el día|desde que se levanta hasta que se acuesta] desde hace {duration}, [y las buenas noticias apenas llegan|una palabra amable le alivia solo minutos|pase lo que pase].',
      '!severe :: La tristeza [acompaña casi todos los días|se ha instalado], aunque [un rato con {relative} la suaviza|todavía puede distraerse un poco|la compañía ayuda un momento].',
      'severe :: La pena [no cede a ninguna hora|pesa como algo físico|no deja una hora libre]; {subj} [ya no puede ni llorar|dice sentirse de piedra|diría que hasta llorar sería un descanso].',
      'child/adolescent :: {Relative} [le ve cara triste o enfurruñada|echa de menos la alegría de antes] [desde hace {duration}|desde que esto empezó]; [llora al acostarse|cualquier contratiempo acaba en lágrimas].',
      '!child :: [Se despierta con un nudo en la garganta|La mañana empieza con angustia], y [la pesadumbre dura hasta la noche|el día pasa bajo una nube|nada lo ilumina mucho rato].',
      '{Relative} [nota|comenta] que {subj} [ya no sonríe|suspira a menudo|se queda con la cara inexpresiva] y [lleva {duration} triste|parece hundid(o/a) casi siempre].',
    ],
    then: [
      '[Ánimo bajo|Un ánimo triste y vacío] [casi todo el día, a diario|casi todos los días], con {duration} de duración.',
      '{Subj} se había sentido [triste y vací(o/a)|sin esperanza|abatid(o/a)] [de la mañana a la noche|la mayor parte del día].',
      'Al ingreso el ánimo era [muy bajo|claramente bajo], [peor de madrugada|sin alivio en compañía].',
      '{Relative} [había visto decaer su ánimo durante {duration}|le había encontrado llorando más de una vez].',
    ],
    better: [
      'El ánimo [ha subido|está más claro] [casi todos los días|buena parte del día]; [las horas tristes vienen y se van|el bajón matutino es más corto].',
      'La [pesadumbre|tristeza] [ha cedido en buena medida|se ha aligerado]; {subj} [vuelve a reír a ratos|disfruta de cosas pequeñas].',
      '{Subj} refiere [más días buenos que malos|un ánimo más ligero desde la tercera semana], [lo que {relative} confirma|como también observa el equipo].',
      'La tristeza [ya no dura todo el día|ha dado paso a días tranquilos]; [puntúa su ánimo en {6-8} sobre 10|dice que «voy sacando la cabeza»].',
    ],
    quote: [
      '«[Es como andar por el barro|Todo se ha vuelto gris|Tengo una losa en el pecho|Estoy vací(o/a), sin más]».',
      '«[No recuerdo la última vez que me sentí bien|Ya nada me llega|Me despierto y ya está ahí]».',
      'child/adolescent :: «[Estoy triste y no sé por qué|Ya nada es divertido|Solo quiero quedarme debajo de la manta]».',
    ],
    exam: {
      mood: [
        'Ánimo [bajo|triste|hundido], [de {2-3} sobre 10|«vacío», en sus palabras|«gris», al preguntarle].',
        '!severe :: Ánimo apagado, [«no soy yo»|de {3-5} sobre 10], [cede por momentos|mejora un poco con temas neutros].',
        '{Subj} describe su ánimo como [«por los suelos»|«pesado»|«fatal»|«sin nada dentro»], [igual todo el día|peor al despertar].',
        'Humor [depresivo|claramente bajo] [durante toda la entrevista|de principio a fin], [«muy bajo», dice|sin reacción a temas más ligeros|de {2-3} según su propia escala].',
        'Humor [abatido|decaído], [«sin esperanza, la verdad»|«como una manta mojada»|«sin color»][, como casi siempre|].',
      ],
      affect: [
        '!severe :: Afecto [estrecho|apagado|atenuado] pero [reactivo|con respuesta], [sonríe un instante al nombrar a {relative}|llora una vez].',
        'severe :: Afecto [aplanado y apenas reactivo|restringido|helado], [sin una sonrisa en toda la entrevista|la cara casi no se mueve].',
        '[Llanto|Lágrimas contenidas] al [hablar de las últimas semanas|mencionar su casa|preguntarle qué echa de menos].',
        'Expresión [triste|cansada|abatida], [acorde con el ánimo que describe|poco modulada|labios apretados|el ceño fruncido].',
        'Afecto [deprimido|apesadumbrado], [al compás de lo que dice|casi sin variar con el tema], [suspira entre frases|media sonrisa cansada al despedirse].',
      ],
    },
  },
  anhedonia: {
    quote: [
      '«[Nada me sabe a nada|No espero nada con ganas|Hasta la música es ruido]».',
      '«[Antes me encantaba y ahora me da igual|La gente se ríe y no sé de qué|¿Para qué?, es lo único que pienso]».',
    ],
    now: [
      '{Interest}: [lo ha dejado|ya no le da placer|ha perdido todo atractivo], [y nada ha ocupado su lugar|cuando antes lo esperaba toda la semana].',
      'Nada [le apetece|le hace ilusión]: [no contesta los mensajes|rechaza invitaciones|la radio sigue apagada], [de {interest} ya ni habla|hasta {interest} le parece una obligación].',
      '{Subj} [ha perdido el interés por|ya no siente nada con] [{interest}|la comida, la música o la compañía|lo que antes le importaba], [algo impropio de su forma de ser|lo que más llama la atención a {relative}].',
      'El tiempo libre, antes dedicado a {interest}, [lo pasa mirando al vacío|lo pasa en la cama|se le va con el móvil sin leer nada].',
      '!severe :: Alguna vez retoma {interest}, [sin verdadero disfrute|como a través de un cristal|solo si {relative} insiste].',
      'severe :: Ni [la visita de {relative}|su plato favorito|{interest}] [l(o/a) mueve|le despierta el menor gusto]; [no siente nada|no siente cariño por nadie, y se avergüenza].',
      'child/adolescent :: [El balón|La consola|Las pinturas] y los amigos [quedan a un lado|ya no los pide]; [dice que todo le aburre|no quiere ir a cumpleaños].',
    ],
    then: [
      'Había [abandonado|dejado] {interest}, y [nada le daba placer|pasaba los días tumbad(o/a)].',
      'El interés por [la gente y las aficiones|casi todo] [había desaparecido|se había apagado], [incluido lo que más le gustaba|para pesar de la familia].',
      '{Subj} había [perdido todo gusto por la vida diaria|dejado de ver a la gente y de lado {interest}].',
    ],
    better: [
      '{Subj} ha [retomado {interest}|recuperado {interest}], [primero por plan y ahora con cierto gusto|un poco cada semana].',
      'El interés [vuelve|asoma en cosas pequeñas]: [ve una película entera|disfrutó de una visita|{interest}, dos veces esta semana].',
      '[Vuelve a disfrutar|El placer regresa] [por ratos de una hora|a ratos], [sobre todo con {interest}|sobre todo en compañía].',
    ],
    exam: {
      behaviour: [
        '[Poco movimiento espontáneo|Sentad(o/a) algo encorvad(o/a)], [mirada baja largos ratos|habla mirando al suelo]; [colabora pese a ello|contesta, pero no pregunta].',
        'Contacto [correcto pero sin chispa|mantenido con esfuerzo], [la mirada cae|mirada breve]; [manos quietas en el regazo|pocos gestos].',
        '{Subj} [no se interesa por el entorno|deja la iniciativa a quien entrevista], [responde si se le habla|colabora].',
      ],
    },
  },
  fatigue: {
    quote: [
      '«[Tengo las pilas gastadas|Lavarme los dientes es una jornada|Estoy cansad(o/a) antes de empezar]».',
      '«[Tengo que convencerme para salir de la cama|Es como si me hubieran desenchufado|Dormiría y no serviría]».',
    ],
    now: [
      '[Cualquier tarea|La menor faena] [le cuesta|le lleva el doble]: [ducharse|preparar el desayuno|vestirse] [l(o/a) deja sin fuerzas|se retrasa hasta mediodía].',
      '{Subj} está [cansad(o/a)|agotad(o/a)|sin energía] [desde la mañana|todo el día], [por mucho que descanse|sin haber hecho nada].',
      'Energía [baja|nula]; [la escalera parece una montaña|tras un paseo corto ha de tumbarse|le pesan brazos y piernas].',
      '!child !adolescent :: La faena de casa [se amontona|queda sin hacer], pues [a mediodía ya no hay fuerzas|empezar l(o/a) supera].',
      'child/adolescent :: Al salir de clase [se tira en la cama con el abrigo puesto|se acuesta enseguida], y [los deberes le ocupan toda la tarde|no tiene fuerzas para jugar].',
      'severe :: [Hay que animarl(o/a) a lavarse y vestirse|Pasa el día en pijama]; [descansa entre un calcetín y otro|no se levanta sin ayuda de {relative}].',
    ],
    then: [
      '[La falta de energía|El agotamiento] [había llegado a que apenas hacía nada|convertía cada tarea en un esfuerzo].',
      'Antes del ingreso {subj} [no tenía fuerzas ni para asearse|pasaba tumbad(o/a) casi todo el día].',
      'Las fuerzas [le faltaban|se agotaban] [ya por la mañana|desde las primeras semanas].',
    ],
    better: [
      'La energía [ha vuelto poco a poco|es mejor]: [media hora de paseo diario|hace las tareas por la mañana|se levanta sin que l(o/a) llamen].',
      '{Subj} [se cansa menos|aguanta el día sin tumbarse], [aunque se acuesta temprano|con una siesta le basta].',
      'El impulso [ha mejorado|regresa], [la mañana sigue siendo lo más lento|y el día vuelve a tener forma].',
    ],
  },
  'sleep-loss': {
    now: [
      'Sueño [roto|malo]: [a las {3-5} ya está con los ojos abiertos|en pie desde las {3-4} de la madrugada], [dando vueltas al pasado|sin poder dormirse de nuevo|esperando la luz].',
      '!child :: {Subj} [tarda en dormirse|pasa {2-3} horas en vela] y [se despierta mucho antes del despertador|duerme {3-5} horas].',
      'child :: {Subj} [tarda en dormirse|sigue despiert(o/a) a las once] y [se despierta mucho antes que los demás|duerme {5-7} horas].',
      'Las noches son [cortas e inquietas|lo peor], con [cavilaciones|los mismos pensamientos en círculo] [desde la madrugada|hasta el alba].',
      'El despertar [precoz|temprano], {2-3} horas antes, [es ya la norma|viene de lejos], y [se levanta sin descansar|el día empieza con agotamiento|amanece rendid(o/a)].',
      'child :: De noche [no logra calmarse|se pasa al cuarto de sus padres] y [cuesta despertarl(o/a) para ir a clase|bosteza en clase].',
      'adolescent :: De noche [no logra calmarse|mira el móvil a las dos porque no llega el sueño] y [cuesta despertarl(o/a) para ir a clase|bosteza en clase].',
      'older-adult :: [Se despierta a las {3-4} y recorre la casa|Oye todas las horas], [de día dormita en el sillón|se levanta más cansad(o/a) de lo que se acostó].',
    ],
    then: [
      'child :: El sueño se había reducido a {5-6} horas, [con despertar precoz|roto por pesadillas].',
      '!child :: El sueño se había reducido a {3-4} horas, [con despertar precoz|roto por las cavilaciones].',
      '{Subj} [se despertaba antes del alba|pasaba media noche en vela] desde hacía {duration}.',
      'Las noches [eran casi en blanco|eran largas y rotas].',
    ],
    better: [
      'El sueño llega a {6-7} horas, [con un solo despertar|y levantarse cuesta menos].',
      '{Subj} [duerme de un tirón casi siempre|ya no se despierta antes de las cinco], [sin pastillas|y descansa].',
      'Noches [más tranquilas|más serenas]; [el despertar precoz es semanal|al acostarse ya no cavila].',
    ],
  },
  worthless: {
    quote: [
      '«[Estarían mejor con otra persona|He fallado a todos|No sirvo para nadie]».',
      '«[No merezco tanta molestia|Los demás pueden, ¿por qué yo no?|Es culpa mía]».',
    ],
    now: [
      '{Subj} [se culpa de|se siente culpable por] [ser una carga para {relative}|haber fallado a todos|pequeñas faltas ya pasadas], [por más que se le tranquilice|de forma desproporcionada].',
      '[Se ve como un fracaso|Se tiene en muy poco]: [los demás pueden y (él/ella) no|todo lo que toca sale mal].',
      'La autoestima [se ha hundido|está por los suelos]; [descarta los elogios|pide perdón por robar tiempo|los cumplidos le suenan falsos].',
      '[La culpa|El autorreproche] llena los ratos de calma: [palabras dichas hace tiempo|favores no devueltos|haber sido mal(/a) hij(o/a)], [una y otra vez|cada noche].',
      'child/adolescent :: Dice que es [tont(o/a) y no vale|«(el malo/la mala)» de la casa|fe(o/a) y aburrid(o/a)], [rompe sus dibujos|tacha los deberes ya hechos].',
      '!child !adolescent :: El futuro [está en blanco|no guarda nada]; {subj} [no ve que pueda mejorar|ya no hace planes].',
    ],
    then: [
      '[La culpa por nimiedades|Un duro autorreproche] [llenaba los días|había crecido durante {duration}].',
      '{Subj} se llamaba [carga|inútil|fracaso] [ante quien quisiera oírlo|una y otra vez].',
      '!child :: La confianza [había desaparecido|se había derrumbado] y el futuro [parecía cerrado|no ofrecía nada].',
    ],
    better: [
      'Los autorreproches [son más suaves|ya no llenan las tardes]; {subj} [deja pasar un error|acepta una palabra amable].',
      '{Subj} [habla de sí con más justicia|entiende la culpa como parte de lo ocurrido] y [hace planes para los próximos meses|se exige menos].',
      'La confianza [crece|vuelve paso a paso], [con alguna recaída en la culpa|gracias a lo que ha ido bien].',
    ],
    exam: {
      thoughtContent: [
        '!psychotic :: Contenido [de culpa y fracaso|en torno a ser una carga], [abierto a corrección|sin fuerza delirante].',
        '!psychotic :: [Autorreproche|Sentimiento de inutilidad] y [visión sombría del futuro|poca esperanza], [si bien puede ponerlos en duda|sin pérdida de realidad].',
        '!psychotic :: Dice [haber fallado a todos|no merecer ayuda], [por un momento admite otra mirada|acepta a regañadientes los ejemplos contrarios].',
      ],
    },
  },
  concentration: {
    quote: [
      '«[Tengo la cabeza llena de algodón|Leo y no queda nada|No decido ni un yogur]».',
      '«[Pensar es como andar en melaza|Pierdo el final de mis propias frases]».',
    ],
    now: [
      'child/adolescent :: [Leer|Seguir una película|Aprender de memoria] [le cuesta|ya no le es posible]: [vuelve a empezar la página|pierde el hilo enseguida].',
      '!child !adolescent :: [Leer|Seguir una película|Sumar una cuenta] [le cuesta|ya no le es posible]: [relee tres veces la misma página|pierde el hilo a los pocos minutos].',
      'Concentración [escasa|mala]; [elegir qué comer le lleva media hora|olvida a qué entró en la habitación|deja el grifo abierto].',
      '{Subj} [no se decide|aplaza toda decisión], [hasta las más pequeñas|sea una camisa o un plato], y [los pensamientos van lentos|pensar es como andar sobre arena].',
      'employed :: En el trabajo [lee cuatro veces cada correo|comete errores|le bailan las cifras], y [las reuniones se le escapan|los compañeros revisan lo suyo].',
      'schoolchild/student :: En clase [la cabeza se va|copia la pizarra sin entenderla], y [han bajado las notas|entrega los trabajos a medias].',
      'retired :: [Deja el periódico tras un titular|Pierde la cuenta en las cartas]; {subj} [teme por su memoria|cree que pierde la cabeza], aunque [fechas y nombres salen con tiempo|el recuerdo del día a día se mantiene].',
    ],
    then: [
      '{Subj} no podía [leer una página|seguir mucho rato una conversación|decidir nada].',
      'La concentración [fallaba|era mala] desde hacía {duration}, [con errores en lo sencillo|hasta para la televisión].',
      '[El pensamiento se había enlentecido|Decidir era imposible], [hasta qué ponerse|como notó {relative}].',
    ],
    better: [
      'La concentración [alcanza para un capítulo|dura media hora], y [decide con más facilidad|recuerda los recados].',
      '{Subj} [vuelve a leer el periódico|sigue una película hasta el final], [con pausas|aún no a pleno ritmo].',
      'El pensamiento [es más rápido|está más claro], [también según {relative}|como se ve en lo cotidiano].',
    ],
    exam: {
      cognition: [
        'Orientad(o/a); [la atención se cansa a los diez minutos|resta seriada lenta, con {2-3} errores], [memoria intacta con tiempo|recuerdo conservado].',
        'Alerta y orientad(o/a); concentración [reducida|con dos lapsos|irregular], [hay que repetir preguntas|solo con esfuerzo|mejor en temas prácticos].',
        'Orientación completa. [Meses al revés con una omisión|Deletrea despacio al revés], [abandona pronto|pide perdón por la lentitud].',
      ],
    },
  },
  'appetite-loss': {
    now: [
      '!child :: El apetito [ha desaparecido|ha menguado]; {subj} [come porque {relative} insiste|vive de tostadas y té|deja medio plato] y [ha perdido {2-5} kilos|la ropa le baila].',
      '!child :: [La comida no sabe a nada|Se salta comidas], con {3-6} kilos [menos sin buscarlo|menos en la báscula].',
      '{Subj} [traga cada bocado a la fuerza|se olvida de comer], y [baja de peso|la ropa le queda grande].',
      'child/adolescent :: [El almuerzo vuelve entero a casa|Ni sus platos favoritos prueba], y [no gana peso|ha adelgazado].',
    ],
    then: [
      '!child :: El apetito había desaparecido, con {3-6} kilos menos.',
      'child :: El apetito había desaparecido y [empezaba a bajar de peso|la ropa le venía grande].',
      '{Subj} comía [poco|casi nada] [desde hacía semanas|si no se le insistía].',
    ],
    better: [
      'El apetito [ha vuelto|está recuperado], y [recupera el peso perdido|termina los platos].',
      '{Subj} [hace tres comidas|disfruta otra vez comiendo], [peso estable|repite a veces].',
    ],
    exam: {
      appearance: [
        '[Más delgad(o/a) que en fotos previas|Pérdida de peso visible], [ropa holgada|rostro afilado], [limpi(o/a)|asead(o/a)] pese a todo.',
        '{Subj} parece [pálid(o/a) y demacrad(o/a)|cansad(o/a) y más delgad(o/a)], [la ropa una talla grande|el cuello de la camisa suelto].',
      ],
    },
  },
  slowed: {
    now: [
      '{Subj} [camina a pasos cortos|se mueve como bajo el agua], y [tarda en contestar|{relative} acaba sus frases].',
      'Movimientos [lentos|pesados], [abrocharse una camisa lleva minutos|el té se enfría en su mano]; [habla poco|la voz ha bajado].',
      '{Relative} describe [largos silencios en la mesa|que se queda inmóvil junto a la ventana] y [un andar arrastrado|respuestas de una palabra].',
      '[Todo va despacio|El cuerpo no obedece]: [media hora para atarse los zapatos|se para a mitad de la escalera].',
    ],
    then: [
      '{Subj} [se movía y hablaba despacio|apenas se movía ni hablaba].',
      'Se apreciaba gran lentitud, [con largas pausas antes de contestar|hasta en la letra].',
    ],
    better: [
      '[Se mueve con más soltura|La lentitud ha cedido] y [contesta sin demora|camina a paso normal].',
      '{Subj} [va más ágil|habla otra vez con frases completas], [según todos|sobre todo por la tarde].',
    ],
    exam: {
      behaviour: [
        'Enlentecimiento psicomotor: [marcha a pasos cortos|apenas cambia de postura], [sin gestos|mirada fugaz].',
        'Se mueve [despacio|con visible esfuerzo]; [varios segundos antes de cada respuesta|manos quietas], [quiere colaborar y le faltan fuerzas|mirada baja].',
      ],
      speech: [
        'Habla [lenta y baja|monótona], con [latencias largas|pausas antes de cada respuesta].',
        'Voz [baja|sin tono], respuestas [breves|de pocas palabras], [se apaga al final|a ratos inaudible].',
      ],
    },
  },
  agitated: {
    now: [
      '{Subj} [no aguanta sentad(o/a) una comida|va de la ventana a la puerta], [retorciéndose las manos|frotándose los brazos], [por una inquietud interna|sin saber qué busca].',
      'Una inquietud interior [no le da tregua|le hace recorrer el pasillo], [peor por la mañana|peor antes de mediodía].',
      '[Las manos no paran|Inquietud hasta el agotamiento]: {subj} [se pellizca los dedos|se levanta cada pocos minutos].',
      '{Relative} refiere [suspiros y paseos nocturnos|que no logra estar sentad(o/a)], [con mirada angustiada|preguntando siempre qué hacer].',
    ],
    then: [
      '{Subj} [recorría las habitaciones|no podía estar sentad(o/a)] por inquietud interna.',
      'Se retorcía las manos [durante horas|las mañanas enteras].',
    ],
    better: [
      'La inquietud [se ha calmado|falta casi todo el día] y {subj} [aguanta una comida sentad(o/a)|puede descansar].',
      '{Subj} está [más tranquil(o/a)|menos inquiet(o/a)], [manos quietas en las entrevistas|ya no deambula].',
    ],
    exam: {
      behaviour: [
        '[Inquiet(o/a)|Agitad(o/a)]: [se retuerce las manos|se levanta {2-3} veces], [se disculpa|no deja quietas las piernas]; [mirada suplicante|colabora].',
        '{Subj} [cambia de postura sin cesar|se frota las manos], [tensión interna evidente|suspira mucho].',
      ],
    },
  },
  irritable: {
    now: [
      '{Relative} [habla de poca mecha|teme pedirle algo]: [una palabra acaba en gritos|da portazos por nada], [después llora y pide perdón|y luego se avergüenza].',
      'Se ve tanto [el enfado|la irritabilidad] como la tristeza: {subj} [salta con los hermanos|aparta a los amigos|discute por nada].',
      '{Subj} [está de mal humor desde la mañana|estalla al menor «no»], [cosa que nunca fue así|y lo lamenta a los pocos minutos].',
      'En el colegio [l(o/a) notan susceptible|cuentan peleas en el recreo], [desde que empezó la tristeza|algo impropio de su carácter].',
    ],
    then: [
      'En casa {subj} estaba [irritable y lloros(o/a) a la vez|de mal humor por nada].',
      '[Las riñas por minucias|Las explosiones seguidas de llanto] eran diarias.',
    ],
    better: [
      '[Hay menos riñas en casa|Aguanta más] y {subj} [juega otra vez con los demás|acepta bromas].',
      '{Subj} está [menos susceptible|más paciente], [incluso con cansancio|también con los hermanos].',
    ],
  },
  'body-aches': {
    now: [
      '[Dolores de cabeza y espalda|Opresión en el pecho|Molestias de estómago] [l(o/a) llevan una y otra vez al médico|se han estudiado sin hallazgos], [peores en los días bajos|al compás de la tristeza].',
      '{Subj} [habla mucho de dolores|empieza por el cuerpo]: [pesadez de miembros|boca seca|una cinta en la cabeza], [con pruebas normales|sin que se encuentre nada].',
      'Quejas de [opresión en el estómago|miembros doloridos|mareo], [que vinieron primero|que tapan la tristeza], [sin causa hallada|con estudio normal].',
      '[El estreñimiento|El dolor por todo el cuerpo|La falta de gusto] [le preocupa mucho|sale varias veces], [analítica normal|descartada enfermedad por su médico].',
    ],
    then: [
      'Las quejas corporales [estaban en primer plano|motivaron varias pruebas sin resultado].',
      '{Subj} se quejaba de [dolores sin hallazgos|opresión en el pecho], [con pruebas normales|sin causa].',
    ],
    better: [
      '[Los dolores se han ido con la tristeza|Apenas menciona ya el cuerpo].',
      '{Subj} [ya no se detiene en los dolores|atribuye los dolores a la tensión] y [no pide más pruebas|está tranquil(o/a)].',
    ],
  },
  withdrawal: {
    now: [
      'child :: {Subj} [ya no sale a la puerta si llaman sus amigos|se queda en su cuarto a oscuras] y [no ve a casi nadie|solo sale si l(o/a) llevan].',
      '!child :: {Subj} [ya no coge el teléfono|deja mensajes sin leer|mantiene bajadas las persianas] y [no ve a casi nadie|solo sale a recados].',
      '[Ha dado largas a los amigos|Cancela visitas a última hora], porque [hablar le cuesta demasiado|no tiene nada que contar].',
      '{Subj} se ha [encerrado en su cuarto|apartado de la gente], [también para comer|incluso de {relative}].',
      '{Relative} [l(o/a) ve cada vez menos|recibe respuestas de una palabra], y [los amigos han dejado de llamar|el móvil sigue apagado].',
    ],
    then: [
      '{Subj} se había [aislado|apartado de todos menos de {relative}].',
      'Los contactos [se habían roto|se habían perdido] [uno tras otro|a lo largo de {duration}].',
    ],
    better: [
      '{Subj} ha [llamado a dos amistades|vuelto a sentarse con otros] y [sale a diario|acepta visitas].',
      'Los contactos [se retoman|aumentan], [entre ellos, una tarde con una vieja amistad|despacio].',
    ],
  },
  delusion: {
    now: [
      'child/adolescent :: {Subj} está [convencid(o/a) de haber arruinado a la familia|segur(o/a) de que todos enferman por su culpa] y [nada l(o/a) saca de ahí|pregunta cuándo llegará el castigo].',
      '!child !adolescent :: {Subj} está [convencid(o/a) de que no queda dinero y pasarán hambre|segur(o/a) de haber hecho algo imperdonable|segur(o/a) de que sus órganos no funcionan], [pese a extractos y explicaciones|contra todo argumento].',
      '!child !adolescent :: Se ha fijado la creencia de [ser culpable|estar en la ruina]: [la policía está en camino|los vecinos lo saben y verán su castigo|ya no se puede pagar nada], [rechaza las pruebas en contra|y lo cree merecido].',
      '[Desde que tocó fondo|Al ahondarse la tristeza], {subj} cree [que se pudre por dentro|tener la culpa de una desgracia de las noticias|que un castigo espera a toda la familia], [con certeza total|sin sombra de duda].',
      '{Relative} cuenta que [pide perdón por delitos que no cometió|ha hecho la maleta para la cárcel|no come porque no lo merece], [sin atender a razones|y nada lo cambia].',
    ],
    then: [
      'Una creencia fija [de culpa y castigo|de que todo estaba perdido] había surgido [con lo más hondo de la tristeza|en las últimas semanas].',
      '{Subj} estaba [segur(o/a) de haber arruinado a la familia|convencid(o/a) de un mal imperdonable], [impermeable a toda explicación|sin duda alguna].',
    ],
    better: [
      'La creencia de [culpa y ruina|haber hecho daño] [ha perdido fuerza|se ha desvanecido]; {subj} [la pone en duda|la llama «parte de lo que tuve»].',
      '{Subj} [ya no habla de castigo|admite que el miedo a la ruina era infundado], [con cierto pudor|y comprueba las cosas con {relative}].',
    ],
    quote: [
      '«[Todo es culpa mía y lo saben|No queda nada, estamos acabados|Merezco lo que va a venir]».',
      '«[Vendrán a buscarme y tendrán razón|He hundido a los míos|Ya no tengo perdón]».',
    ],
    exam: {
      thoughtContent: [
        '[Culpa delirante|Certeza delirante de ruina|Delirio de pecado sin perdón], [acorde con el ánimo|en consonancia con la tristeza], [sin posibilidad de corrección|fijo].',
        'Sostiene con [plena convicción|certeza delirante] que [el castigo está cerca|todo está perdido|ha destruido a la familia]; [sin lugar a la duda|los argumentos resbalan].',
      ],
      insight: [
        '[No considera sus creencias parte de una enfermedad|Sin conciencia de lo irreal de sus temores], [acepta ayuda «aunque ya sea tarde»|acepta tratarse por {relative}].',
        'Conciencia [nula respecto a las creencias|escasa]; juicio [empañado por ellas|alterado].',
      ],
    },
  },
  'accusing-voices': {
    now: [
      '{Subj} oye [una voz|voces en murmullo] [que le dice que no vale nada|que acusa y se burla], [al anochecer|en las peores horas], [solo desde que cayó el ánimo|nunca antes].',
      'Una voz [repite «culpable»|l(o/a) llama carga], [más fuerte a solas|sobre todo de noche].',
      'Hay voces [que condenan|acusadoras], [al paso de la desesperación|varias veces al día], que [da por merecidas|no se atreve a contradecir].',
      '[Los peores días|De noche] {subj} oye [su nombre dicho con desprecio|gente fuera que l(o/a) juzga].',
    ],
    then: [
      'En lo más hondo oía [voces acusadoras|una voz que l(o/a) llamaba inútil].',
      'Las voces de [culpa|desprecio] eran [diarias|vespertinas].',
    ],
    better: [
      'Las voces [callaron en la segunda semana|no se oyen desde hace {8-14} días].',
      '{Subj} [ya no oye la voz acusadora|dice que hay silencio donde había voces].',
    ],
    exam: {
      perception: [
        '[Refiere una voz acusadora|Oye voces despectivas], [de contenido acorde con el ánimo|que dicen lo que teme de sí]; [no se le ve responder|mira a un lado como escuchando].',
        'Alucinaciones auditivas: [una voz que culpa|frases breves de condena], [en consonancia con el ánimo|las últimas esta mañana].',
      ],
    },
  },
  habits: {
    now: [
      '{Subj} [pasea antes del desayuno|nada dos veces por semana|come a horas fijas] y [se acuesta a las diez|deja el móvil fuera del dormitorio], [rutina que mantiene desde hace {remission}|que cuida mucho].',
      'El día tiene [un marco firme|una estructura clara]: [en pie a las siete|sin remolonear], [movimiento|aire libre] antes de mediodía, [un contacto diario|algo agradable cada noche].',
      '{Subj} [lleva un breve diario de ánimo|anota tres cosas buenas al día] y [planifica descanso además de trabajo|dice más veces que no], [aprendido en terapia|distinto de otros años].',
      '[Evita el alcohol|Evita trasnochar] y [hace ejercicio|cuida las horas de sueño], [porque sabe qué le ayuda|según lo acordado].',
    ],
    then: ['Había construido una rutina diaria firme.', 'El ejercicio y los horarios eran ya costumbre.'],
    better: [
      '[La rutina se mantiene|Conserva los buenos hábitos]: [paseo matutino, comidas regulares|ejercicio y hora fija de acostarse], [también en fin de semana|con pocas excepciones].',
      '{Subj} ha [añadido natación semanal|entrado en un grupo de paseo] y [deja la noche sin pantallas|se levanta a la misma hora], [por iniciativa propia|con beneficio visible].',
      '[El diario de ánimo|El plan semanal] [sigue|continúa], [entradas sin novedad|con un día cansado anotado].',
    ],
  },
  'fear-of-return': {
    now: [
      '[Una mala noche|Un solo día gris] [le hace temer que empieza otra vez|enciende la alarma], [se pasa si el siguiente es mejor|hasta que {relative} lo pone en su sitio].',
      '{Subj} [se observa mucho|está pendiente de señales], [con miedo a recaer|sin querer confiarse], [sin que eso l(o/a) domine|como tras cualquier enfermedad].',
      'La duda de si [puede volver|se repetirá] [sale en cada visita|le ronda], [sobre todo ante fechas exigentes|más con el cansancio].',
      'Hay [respeto|cierta inquietud] ante [los meses oscuros|una temporada de mucho trabajo], y {subj} [quiere un plan para ello|ha pensado a quién llamar].',
    ],
    then: ['Había expresado miedo a recaer.', 'Había surgido la preocupación por volver atrás.'],
    better: [
      'El miedo a [recaer|volver atrás] es [menor|menos presente]; [una mala noche es solo eso|un día cansado ya no asusta].',
      '{Subj} [confía más en su recuperación|habla con calma de lo que pueda venir], [con un plan en el cajón|tras pasar un catarro sin bajón].',
      '[La preocupación por recaer|La idea de que vuelva] [asoma de vez en cuando|se habló], [y se va|sin comprobar ni cavilar].',
    ],
  },
  'back-in-life': {
    now: [
      '{Subj} [ha vuelto con|se ha reunido con] [sus viejas amistades|el grupo que había dejado], [planean un fin de semana|dos veces al mes], y [{interest} recupera su sitio|acepta invitaciones].',
      'Últimamente [hizo un bizcocho de cumpleaños|ayudó a {relative} a vaciar el trastero|fue a una fiesta familiar], [por primera vez en un año|y lo disfrutó].',
      '[Los contactos|Las amistades] [se retomaron de uno en uno|se han recompuesto], [alguna con explicación|con alivio de ambas partes].',
      'Los planes [van otra vez más allá de una semana|vuelven]: [un viaje corto|un curso por la tarde|pintar una habitación].',
    ],
    then: ['Había retomado contactos.', 'Volvía a hacer planes.'],
    better: [
      '{Subj} [fue a un cumpleaños|pasó un día fuera con {relative}|recibió a unos amigos] y [se quedó hasta el final|se sintió parte].',
      '[Un curso vespertino|Un viaje corto] [está reservado|ya se hizo], [impensable hace medio año|y salió bien].',
      'El círculo de personas [se amplía|ha vuelto], [{relative} nota las risas|con dos contactos retomados].',
    ],
  },
  'mood-returned': {
    now: [
      'El ánimo [es mejor|está más claro] desde hace {remission}; {subj} [ríe de nuevo|participa en la vida familiar] y [los días tienen ritmo|espera el fin de semana].',
      '[La mayoría de los días son buenos|La tristeza se ha ido en gran parte], [{remission} después de que empezara a ceder|desde hace {remission}].',
      'Ha [retomado {interest}|vuelto a disfrutar con {interest}], [como antes de la enfermedad|para alivio de {relative}].',
      '{Subj} [ve los meses bajos como pasado|dice que su ánimo «vuelve a ser el mío»], [estable desde hace {remission}|y {relative} lo confirma].',
      'Desde hace {remission} [se levanta sin angustia|puede disfrutar], [cada semana más|como antes le parecía imposible].',
    ],
    then: ['La tristeza había [cedido|remitido] en {remission}.', 'Volvía a disfrutar con {interest}.'],
    better: [
      'El ánimo [se mantiene|sigue bien], ya {remission}; [disfruta con {interest}|los días están llenos].',
      '{Subj} [refiere solo días buenos|ha seguido animad(o/a)], [también bajo cierta presión|pese a quince días difíciles].',
      '[Buen ánimo|Ánimo estable] desde hace {remission}, [confirmado por {relative}|con el apetito y la energía de antes].',
      '{Subj} [disfruta de nuevo con {interest}|ríe con facilidad] y [tiene planes para la temporada|hace planes con {relative}].',
    ],
    exam: {
      mood: [
        'Ánimo [«bueno, casi siempre»|«casi normal»|estable], [de {6-8} sobre 10|mejor que en notas previas].',
        '{Subj} describe su ánimo como [«casi como antes»|«bien la mayoría de los días»|«asentado»].',
      ],
    },
  },
  residual: {
    now: [
      '[No todo ha vuelto|Algo queda]: {subj} [aún se despierta a las cinco dos veces por semana|se cansa a media tarde|le falta seguridad con la gente], [mucho menos que antes|en grado leve].',
      'Quedan [falta de resistencia|sueño irregular|una hora baja al despertar|dificultad para concentrarse mucho rato], [{2-3} días por semana|lo que le molesta bajo presión].',
      '{Subj} [no ha recuperado todo el impulso|duda de sí a veces]; [falta el ritmo de antes|hay un día bajo a la semana].',
      'Molestias que persisten: [despertar precoz|cansancio|indecisión] y [poca paciencia|pocas ganas por la mañana], [lejos de lo que fue|ya no a diario].',
      'Frente a la peor época está [a tres cuartos|mucho mejor], pero [aún hay mañanas grises|la concentración se agota en una hora].',
    ],
    then: ['Quedaban [cansancio y despertar precoz|dudas sobre sí].', 'El impulso no era [pleno|el de antes].'],
    better: [
      'Persisten [algunas molestias|restos]: [despertar precoz una o dos veces por semana|cansancio por la tarde|dudas bajo presión].',
      '{Subj} [no es aún (el/la) de siempre|tiene todavía algún día plano], [el impulso es lo último en volver|sobre todo tras dormir mal].',
      'Lo que queda es [un bajón al despertar|poca resistencia|cierta indecisión], [menos cada mes|leve y tolerable].',
      '[La resistencia va por detrás|La concentración es el punto débil], [el ánimo está mejor|aunque la tendencia es buena].',
    ],
    exam: {
      affect: [
        'Afecto [reactivo, algo apagado|cálido, algo cansado], [sonríe con facilidad|rango casi completo].',
        'Afecto [en general luminoso|con buena respuesta], [el cansancio asoma al final|con momentos de duda].',
      ],
    },
  },
  recovered: {
    now: [
      '{Subj} [está sin molestias|no ha tenido una semana baja] desde hace {remission}: [sueño, apetito e impulso como antes|duerme, come y se concentra como en sus buenos tiempos].',
      'No queda ninguna de las [quejas|molestias] de entonces; [la energía y el interés son los de siempre|vive sin pensar en la enfermedad], [ya {remission}|de forma estable].',
      '[Es (el/la) de siempre desde hace {remission}|Ninguna caída en {remission}]: {subj} [duerme bien|ve a sus amistades|tiene energía de sobra] y [se levanta sin angustia|decide con facilidad].',
      '{Relative} [no ve rastro de los meses bajos|dice que es (el/la) de antes], [desde hace {remission}|sin reservas].',
      'Al preguntar con detalle, [ningún|ni un] síntoma restante: [buen sueño y apetito|concentración e impulso plenos], [autoestima íntegra|sin culpa].',
    ],
    then: ['Todas las molestias habían cedido.', 'Llevaba bien {remission}.'],
    better: [
      '[Sigue sin molestias|Sin queja alguna]: [sueño, impulso e interés como en sus buenos tiempos|nada queda de los meses bajos].',
      '{Subj} [sigue bien|se mantiene bien] desde hace {remission}, [plenamente activ(o/a)|con todo lo que hacía antes].',
      'Ni una [caída|mala semana] [desde la última visita|en {remission}]; [energía y sueño normales|apetito, sueño e impulso en orden].',
      '{Subj} [no refiere síntomas al repasar la lista|no tiene de qué quejarse] y [funciona como antes|{relative} tampoco los ve].',
    ],
    exam: {
      affect: [
        'Afecto [de rango completo|luminoso y reactivo], [con soltura|con humor].',
        'Afecto [vivo|cálido], [sin nada apagado|de rango normal].',
      ],
    },
  },
};
