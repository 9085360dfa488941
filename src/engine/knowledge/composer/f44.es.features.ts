import type { FeatureText } from './knowledge.ts';

export const f44EsFeatures: Readonly<Record<string, FeatureText>> = {
  'memory-gap': {
    now: [
      'De los {gap} en torno a {event} no [recuerda|conserva] nada, aunque otros se lo [cuentan|han contado].',
      'El recuerdo [se corta|se detiene] poco antes de {event} y [vuelve|reaparece] {gap} después; en medio, [un blanco|nada].',
      '{Relative} le [enseña|ha enseñado] fotos de esos días y [podrían ser|le parecen] de [otra persona|un desconocido].',
      'Al preguntarle por esos {gap} [busca|rebusca] y no [halla|encuentra] imagen alguna, sin [inventar|rellenar].',
      'El hueco tiene bordes [nítidos|claros]: lo [anterior|de antes] y lo [posterior|que siguió] se recuerdan bien.',
    ],
    then: [
      'Al ingreso no podía [contar|recordar] los {gap} en torno a {event}.',
      'Se había [abierto|formado] un hueco de {gap} en su memoria tras {event}.',
      '{Relative} tuvo que [contarle|explicarle] lo ocurrido en esos {gap}.',
    ],
    better: [
      'Han vuelto [trozos|islas]: [un olor|una escalera], [una frase|una puerta], y luego [escenas|el orden de los hechos].',
      'El hueco se ha [reducido|cerrado] por los dos extremos a [unas horas|poco].',
      'Ya puede [contar|narrar] [casi todo|la mayor parte] de esos días, [en orden|con pausas].',
    ],
    quote: [
      '"Es como si [alguien|otro] hubiera cortado [la película|la cinta]", [dice|explica].',
      '"Me [dicen|cuentan] que estuve allí. [Les creo|Será], pero no lo tengo".',
    ],
    exam: {
      cognition: [
        'Orientad(o/a); [aprende|retiene] y evoca material nuevo a los [cinco|diez] minutos, con un hueco [acotado|limitado] en lo [autobiográfico|personal].',
        '[Atención|Concentración] y [cálculo|denominación] conservados; solo falta lo de esos {gap}.',
      ],
    },
  },
  'own-past': {
    now: [
      'Faltan también datos propios: [el camino a casa|la clave del portal], [qué hizo|dónde estuvo] en su último [cumpleaños|viaje].',
      'Se ha ido lo que [importaba|dolía], mientras [precios|noticias], [recetas|canciones] y [modales|destrezas] siguen ahí.',
      'Sabe [hacer las cosas|moverse], no lo que [vivió|se dijo] en ese tiempo.',
      'Lo perdido es [personal|suyo] y [rodea|toca] lo más [duro|doloroso].',
    ],
    then: [
      'Faltaban [hechos|escenas] de su vida, no [saberes|destrezas].',
      'La pérdida [afectaba|tocaba] solo a su propia historia.',
    ],
    better: [
      '[Reconoce|Hace suyo] más de su pasado, [no sin lágrimas|con cierta pena].',
      'Los recuerdos propios [regresan|vuelven] [cuando menos los busca|en la calma].',
    ],
  },
  'learning-kept': {
    now: [
      'Lo nuevo lo [aprende|retiene] sin problema: recuerda la charla de [ayer|la mañana].',
      'La memoria del día a día [funciona|sirve] como siempre.',
      'Los [nombres|horarios] de aquí los [guarda|recuerda] de un día a otro.',
      'De una lista de {8-12} palabras leída dos veces solo pierde [una|dos].',
    ],
    then: ['Desde el primer día aprendió [nombres|rutinas] nuevas.', 'La memoria de lo [actual|nuevo] estuvo intacta.'],
    better: ['La memoria diaria sigue [fiable|buena].', 'Lo [actual|del día] lo cuenta con [detalle|soltura].'],
  },
  wandering: {
    now: [
      'Le [encontraron|hallaron] {away}, [tranquil(o/a)|arreglad(o/a)] y sin idea de cómo había llegado.',
      'En ese tiempo [compró billetes|tomó trenes], [comió en bares|durmió en un albergue] y a nadie le [extrañó|llamó la atención].',
      'Al principio [dio otro nombre|no daba nombre] y no [sabía|podía decir] quién [era|había sido].',
      'Tras {event} [salió|se fue] con [una chaqueta fina|lo puesto], sin [plan|despedirse], y [siguió andando|no volvió].',
    ],
    then: [
      'Había [aparecido|sido hallad(o/a)] {away}, sin poder explicar el viaje.',
      'Antes del ingreso se [alejó|marchó] de casa con [apariencia|aire] de propósito.',
      'Durante {gap} nadie supo dónde estaba, (él/ella) [menos que nadie|tampoco].',
    ],
    better: [
      'Sabe quién es y [ordena|recompone] el viaje con [billetes|recibos].',
      'No ha habido otra [marcha|salida]; [avisa|llama] a {relative} antes de salir.',
    ],
    quote: [
      '"Estaba [en un banco|en la estación] y [se veía el mar|era otra ciudad]. Ahí vuelve a empezar".',
      '"Mis [pies|piernas] lo sabrían; yo no".',
    ],
  },
  motionless: {
    now: [
      'Pasa [horas|casi un día] [sentad(o/a)|tumbad(o/a)] sin moverse, [en silencio|sin voz], y no [atiende a|responde a] la voz ni al tacto.',
      'Ni [habla|dice palabra] ni [alcanza|toma] nada; la [comida|agua] que se le ofrece [queda intacta|pasa inadvertida].',
      'El movimiento voluntario [cesó|se detuvo] [en una hora|esa misma tarde] tras {event}; [la postura|todo] [queda|sigue] como se deja.',
      '{Relative} no logró [despertarl(o/a)|llegar a (él/ella)]: [ni palabra|ni gesto], [ojos entornados|mirada fija].',
    ],
    then: [
      'Al ingreso estaba [inmóvil|quiet(o/a)] y sin habla desde hacía [horas|casi un día].',
      'Había [dejado de|cesado de] moverse y hablar tras {event}.',
    ],
    better: [
      '[Habla|Contesta] y [se mueve|camina] con libertad; lo último en irse fue [la lentitud|la pausa al responder].',
      'El movimiento volvió primero en [los ojos|las manos] y después, [en un día|de golpe], el habla.',
    ],
    exam: {
      behaviour: [
        '[Sentad(o/a)|Tendid(o/a)], inmóvil, [mirada fija|ojos entornados], sin respuesta a [la voz|las preguntas]; [tono|postura] normal y respiración [serena|regular].',
        'Sin movimiento espontáneo; los párpados [resisten|se aprietan] y la mirada [se aparta|huye]; sin rigidez.',
      ],
      speech: [
        'Sin habla; [mueve los labios|suspira] al nombrar a {relative}.',
        'Silencio [completo|total], [ni un|sin] susurro.',
      ],
      mood: [
        'No se puede [preguntar por|explorar] el ánimo; [una lágrima|ojos húmedos] al citar {matter}.',
        'Ánimo no [explorable|accesible] de momento.',
      ],
      thoughtProcess: [
        'El curso del pensamiento no puede [valorarse|juzgarse] sin habla.',
        'No [valorable|explorable] mientras calle.',
      ],
      thoughtContent: [
        'Contenido [desconocido|no accesible] por ahora.',
        'Nada puede [decirse|saberse] aún del contenido.',
      ],
      perception: [
        'No parece [atender|escuchar] a [voces|nada invisible].',
        'No [mira|vuelve la cabeza] como si [oyera|viera] algo.',
      ],
      cognition: [
        'No se puede explorar la orientación; [despiert(o/a)|en vigilia] por [pupilas|mirada] y [tono|deglución].',
        'Exploración [aplazada|pendiente]; ni dormid(o/a) ni inconsciente.',
      ],
      insight: ['Conciencia de problema no [valorable|explorable] hoy.', '[Pendiente|Sin valorar] hasta que hable.'],
    },
  },
  'awake-inside': {
    now: [
      'Por el [tono|gesto], la [respiración|frecuencia] y los ojos, no está [dormid(o/a)|inconsciente].',
      'La mano que se deja caer sobre la cara [se desvía|la esquiva]; los párpados [se aprietan|resisten].',
      'La mirada [sigue|persigue] un espejo y [huye|se va] si se la busca.',
      '[Traga|Deglute] y [va al baño guiad(o/a)|camina si se le lleva del brazo], así que la vigilia no [se duda|ofrece dudas].',
    ],
    then: [
      'Todo [hablaba|apuntaba] a favor de la vigilia tras la quietud.',
      'Tono, pupilas y deglución fueron normales todo el tiempo.',
    ],
    better: [
      'Ahora cuenta que [oía|captaba] [las voces|casi todo], pero no podía contestar.',
      'Recuerda estar [tras un cristal|muy al fondo] mientras [le hablaban|seguía la vida de la planta].',
    ],
  },
  'weak-part': {
    now: [
      'El {part} no [obedece|hace caso]: [se arrastra|cuelga], [cede|cae] y [se cansa|tiembla] a los [pocos|diez] segundos.',
      'Desde {event} no [levanta|mueve] el {part} contra [la gravedad|el peso de la manta].',
      'La debilidad llegó [de noche|en minutos], fue [completa|máxima] desde el principio y [cambia|varía] según [el día|la atención].',
      '{Relative} le [ayuda|asiste] con [botones|zapatos] y [escaleras|el baño], porque el {part} [falla|no responde].',
      'A ratos el {part} [da sacudidas|tiembla], [sobre todo|más] si se [mira|habla de ello].',
    ],
    then: [
      'El {part} estaba [inútil|sin fuerza] desde {event}.',
      'Antes del ingreso había perdido casi por completo el uso del {part}.',
      'Llegó [en silla de ruedas|con ayuda de dos personas], con el {part} [flojo|inerte].',
    ],
    better: [
      'El {part} vuelve a [moverse|trabajar] en [juegos|tareas distraídas] y, [poco a poco|semana a semana], a voluntad.',
      'Se maneja sin ayuda; al final del día queda [fatiga|cierta torpeza].',
      'La fuerza es [plena|casi plena] cuando [cuenta en alto|sigue una música].',
    ],
    quote: [
      '"Es como si el {part} fuera de [otro|otra persona]".',
      '"Le [mando|digo] que se mueva y [no llega|no escucha]".',
    ],
    exam: {
      behaviour: [
        '[Sujeta|Acompaña] el {part} con la otra mano y lo [usa|mueve] un instante al [coger|atrapar] [un bolígrafo|la bolsa] que cae.',
        'Movimientos [cuidadosos|esforzados], con [muecas|suspiros]; el {part} queda [aparte|quieto] y se mueve libre en la charla [animada|viva].',
      ],
    },
  },
  'motor-inconsistent': {
    now: [
      'En la exploración la fuerza [se hunde|cede] de golpe y [vuelve|aparece] al probar el otro lado.',
      'El temblor del {part}, si aparece, [cesa|copia el ritmo] cuando la otra mano [marca|golpea] un compás.',
      '[Reflejos|Tono], [trofismo|respuesta plantar] y [vibración|coordinación] no [encajan|casan] con una lesión.',
      'Neurología [halla|anota] signos positivos: [fuerza que regresa al distraerse|esfuerzo variable], [un patrón que ningún nervio explica|arrastre sin círculo].',
    ],
    then: [
      'La exploración neurológica había [mostrado|revelado] signos que cambian con la atención.',
      'La fuerza [variaba|cambiaba] de un minuto a otro, con reflejos normales.',
    ],
    better: [
      'Ver cómo la fuerza [vuelve|regresa] al distraerse le [animó|dio confianza].',
      'Los signos de antes se han [apagado|vuelto difíciles de provocar].',
    ],
  },
  attacks: {
    now: [
      'En los ataques [resbala|cae despacio] al suelo, [ojos cerrados|párpados apretados], se [sacude|agita] {5-25} minutos y [vuelve|despierta] [llorando|agotad(o/a)].',
      'Se repiten {2-6} veces por semana, casi siempre [con gente cerca|en momentos tensos], [nunca|ninguno] durante el sueño.',
      'Antes nota [un nudo en la garganta|un zumbido], y luego [las voces se alejan|todo se va lejos].',
      '{Relative} ha [grabado|filmado] uno: [la cabeza va de lado a lado|los miembros van a destiempo], [para|cesa] y [recomienza|vuelve a empezar].',
      'Durante el ataque no [contesta|responde], pero [se encoge|se aparta] con [agua|un roce].',
    ],
    then: [
      'Antes del ingreso los ataques [venían|se repetían] {2-6} veces por semana.',
      'Había ido {3-6} veces a urgencias por ataques sin cambios [eléctricos|en el trazado].',
    ],
    better: [
      'Los ataques son ya uno cada {2-4} semanas, y [breves|más cortos].',
      '[Nota|Reconoce] el aviso y se [ancla|frena] [nombrando objetos|con agua fría en las muñecas].',
    ],
    quote: [
      '"Les oigo [llamarme|hablar], pero estoy [en el fondo de un pozo|encerrad(o/a)]".',
      '"Primero [se me tapan los oídos|se tuerce la sala] y luego [me voy|estoy en el suelo]".',
    ],
    exam: {
      behaviour: [
        '[Tens(o/a)|Inquiet(o/a)] pero colaborador(/a); un ataque corto, [ojos apretados|párpados cerrados], que [cede|termina] con [voz calmada|silencio].',
        'Se sienta [junto a la puerta|agarrad(o/a) a la silla], respiración [rápida|superficial] al rozar {matter}; sin ataques en la entrevista.',
      ],
    },
  },
  'attack-signs': {
    now: [
      'Los ojos están [cerrados|apretados] todo el rato y se resisten; sin [mordedura|heridas] y con buen color.',
      'El registro con vídeo [recogió|captó] un ataque [típico|habitual] sobre un ritmo de vigilia normal.',
      'En un ataque visto por [la ambulancia|enfermería], [pulso|pupilas] y [oxígeno|prolactina] no [cambiaron|variaron].',
      'Los antiepilépticos [no cambiaron nada|se probaron] y se [retiraron|dejaron].',
    ],
    then: [
      'El vídeo de un ataque había mostrado un ritmo de [vigilia|fondo] normal.',
      'Los testigos coincidían: ojos cerrados, movimiento [a tirones|desacompasado] y [llanto|sollozos] después.',
    ],
    better: [
      'Se le [explicó|mostró] el trazado, y oír "real, pero no eléctrico" le [ayudó|sirvió].',
      'Los antiepilépticos se han [retirado|dejado] sin [daño|más ataques].',
    ],
  },
  'lost-sense': {
    now: [
      'Refiere que perdió {sense} [de golpe|de una hora a otra] tras {event}.',
      'Sin {sense} se siente [aislad(o/a)|insegur(o/a)] y [pide|deja] que {relative} l(o/a) [guíe|ayude].',
      'Según dice, ha perdido {sense} por completo, pero no [sufre daño|tropieza].',
      'El límite es [una línea recta|como trazado con regla] y [cambia|se mueve] entre [visitas|exploraciones].',
      'Por momentos recupera {sense}, [al despertar|en la ducha], y vuelve a perderla [en el desayuno|con la primera preocupación].',
    ],
    then: ['Había perdido {sense} desde {event}.', 'Al ingreso [refería|describía] haber perdido del todo {sense}.'],
    better: [
      'Ha recuperado {sense} [en parte|casi del todo], [desde los bordes|por pasos].',
      'Vuelve a fiarse de {sense} para [cruzar|cocinar].',
    ],
    quote: ['"Hay [un muro|algodón] entre [el mundo y yo|yo y las cosas]".', '"Una parte de mí [se durmió|se apagó]".'],
    exam: {
      perception: [
        'Refiere no tener {sense}; [esquiva|rodea] la [mesa|silla] sin ayuda; sin alucinaciones.',
        'Sin [voces|visiones]; en la exploración, {sense} [se pierde|falta] sin respetar límites [nerviosos|anatómicos].',
      ],
    },
  },
  'sense-inconsistent': {
    now: [
      'El borde [parte justo la línea media|acaba en una articulación], lo que ningún nervio [explica|hace].',
      'Los [reflejos|potenciales] que dependen de {sense} son normales.',
      'Respuestas [por debajo del azar|contradictorias] y destrezas [intactas|conservadas] muestran que las vías funcionan.',
      'El especialista [halla|informa de] estructuras sanas y resultados [cambiantes|variables].',
    ],
    then: [
      'Los hallazgos [cambiaban|variaban] de una prueba a otra, con reflejos intactos.',
      'Las vías [resultaron|estaban] sanas.',
    ],
    better: [
      'Ver los resultados normales [explicados|por escrito] [alivió|quitó] parte del miedo.',
      'La nueva exploración es [coherente|pareja].',
    ],
  },
  states: {
    now: [
      '{Relative} [describe|ha conocido] otro lado suyo: [otra voz|un tono infantil], [otra letra|otros gustos], [otra edad|otro nombre para sí].',
      'Siente {2-4} partes [distintas|propias], con [recuerdos|maneras] aparte, y [cambia|pasa de una a otra] bajo [tensión|una palabra dura].',
      'En un estado es [sumis(o/a)|como un niño asustado]; en otro, [cortante y sin miedo|como un guardián severo]; [ninguno|uno] no [sabe|recuerda] lo que [hizo|dijo] el otro.',
      'El cambio se ve en [la postura|la mirada]: [un parpadeo|un temblor] y luego [otra manera de sentarse|una voz más joven].',
    ],
    then: [
      'Antes del ingreso los cambios entre estados [distintos|separados] eran diarios.',
      'Partes distintas habían [tomado el mando|actuado] por turnos, sin memoria común.',
    ],
    better: [
      'Las partes se [escriben|hablan] en un [cuaderno|diario] común, y los cambios son [menos|menos bruscos].',
      'Permanece [presente|aquí] casi todo el día y [nota|dice] cuando otra parte [se acerca|ronda].',
    ],
    quote: [
      '"Soy una casa con [varios|demasiados] inquilinos que [no se hablan|usan otra puerta]".',
      '"Cuando vuelvo, [los platos están fregados|tengo el pelo cortado], y no fui yo".',
    ],
    exam: {
      behaviour: [
        'A media entrevista [baja la mirada|parpadea], y sigue [una postura infantil|un porte alerta] unos minutos; vuelve [perplej(o/a)|preguntando la hora].',
        'Al principio [alerta|reservad(o/a)]; un breve cambio de [voz y porte|manera], después no [recuerda|sabe] lo dicho.',
      ],
      cognition: [
        'Orientad(o/a) cuando está [presente|en su estado habitual]; [no recuerda|ha perdido] partes de la [entrevista|última media hora].',
        '[Atención|Orientación] buena; lagunas de [la mañana|partes del día] que el cansancio no explica.',
      ],
    },
  },
  'daily-gaps': {
    now: [
      'Faltan trozos corrientes: [un trayecto|una tarde], [una compra|una comida], [una charla|un correo] que [hizo|escribió] sin duda.',
      '[Halla|Encuentra] [ropa|notas] que no recuerda haber [comprado|escrito], con [otra letra|colores que nunca lleva].',
      'Le [saluda|conoce] gente que no [recuerda|ha visto nunca, que sepa].',
      'Se le van horas [varios|casi todos los] días, mucho más que un olvido [común|corriente].',
    ],
    then: [
      'Se perdían [horas|tardes enteras] muchos días.',
      'Había [hallado|encontrado] [compras|mensajes] que solo pudo hacer (él/ella).',
    ],
    better: [
      'El tiempo perdido se ha reducido a [minutos|una hora por semana].',
      'El registro cada [hora|dos horas] muestra pocos blancos.',
    ],
  },
  'inner-voices': {
    now: [
      'Dentro de la cabeza hay voces que [discuten|comentan], y las [reconoce|sabe] partes suyas.',
      'Oye por dentro [a un niño llorar|una voz severa], nunca desde fuera.',
      'Las [riñas|charlas] interiores le [desvelan|distraen].',
      'Una voz [burlona|que consuela] se [entromete|alza] por dentro a la hora de [decidir|comer].',
    ],
    then: [
      'Durante años hubo voces internas, siempre [tenidas por|reconocidas como] suyas.',
      'Las voces de dentro le [ocupaban|inquietaban] muchas noches.',
    ],
    better: [
      'Las voces internas se han [suavizado|calmado] y puede [contestarlas|pedirles que esperen].',
      'Las riñas de dentro son [menos|más cortas].',
    ],
    exam: {
      perception: [
        'Voces internas que [siente|reconoce] como partes suyas; nada desde fuera, sin visiones.',
        'Voces solo dentro de la cabeza, y [sabe|es consciente de] que son suyas.',
      ],
    },
  },
  'trance-state': {
    now: [
      'En los episodios [mira sin ver|tiene la mirada fija], [murmura|habla] [despacio|con otro tono] y responde [fuera de lo preguntado|por aproximación].',
      'La conciencia se [estrecha|reduce] a [un punto|una idea]; lo demás queda [tras la niebla|apenas notado] {10-50} minutos.',
      'Después [se frota los ojos|está cansad(o/a)], pregunta qué [pasó|se dijo] y guarda [fragmentos|poco].',
      'Los episodios [siguen a|llegan tras] [riñas|malas noticias] y no son parte de ninguna [costumbre|práctica religiosa] suya.',
    ],
    then: [
      'Los episodios de conciencia estrechada eran [diarios|casi diarios] antes del ingreso.',
      'Le habían [visto|hallado] [murmurando|mirando fijo], fuera de alcance [unos minutos|media hora].',
    ],
    better: [
      'Los episodios [escasean|son raros] y se le puede [traer de vuelta|alcanzar] con [su nombre|una mano en la suya].',
      '[Nota|Siente] venir la niebla y la [atraviesa|pasa] [andando|respirando].',
    ],
    quote: [
      '"Es como [mirar por un tubo|estar bajo el agua]".',
      '"Dicen que [contesto|hablo], pero yo [no estoy|voy detrás]".',
    ],
    exam: {
      behaviour: [
        'Durante unos minutos [mira más allá|tiene la vista perdida], [lent(o/a)|responde casi acertando]; luego, [clar(o/a)|presente].',
        '[Ausente|Soñador(/a)] al inicio; [vuelve|regresa] con [un toque leve|voz firme].',
      ],
    },
  },
  'partial-picture': {
    now: [
      '[Momentos|Ratos] de ausencia, [zonas dormidas|la voz que falla] y [minutos perdidos|pequeños huecos] van y vienen, ninguno lo bastante [largo|claro] para [nombrarlo|clasificarlo].',
      '[Refiere|Describe] [lapsos|blancos] [breves|sueltos] y sensaciones [raras|pasajeras] que no [suman|forman] un solo cuadro.',
      'Lo que {relative} [vio|observó] y lo que siente no [coinciden|casan]; un relato más completo [tendrá que esperar|falta aún].',
      'Los signos [apuntan|señalan] a una [pérdida|separación] de [conciencia o control|sensación o recuerdo], pero su forma está por [decidir|ver].',
    ],
    then: [
      'Lapsos de varios tipos le habían [traído|llevado] al ingreso, ninguno [duradero|completo].',
      'El cuadro previo fue [mixto|cambiante] y difícil de [fijar|observar].',
    ],
    better: [
      'Los lapsos han [cesado|escaseado] antes de poder [aclarar|precisar] su forma.',
      'Queda [poco|menos] de aquellas quejas cambiantes.',
    ],
    exam: {
      behaviour: [
        '[Ausente|Lejos] unos segundos [una vez|dos veces]; por lo demás, [colabora|atiende].',
        'Se [para|detiene] a media frase, [se frota un brazo|pierde un instante la voz] y [sigue|continúa].',
      ],
    },
  },
  strain: {
    now: [
      '[Empezó|Se inició] a los pocos días de {event}, de lo que habla [poco|como de algo ajeno].',
      'Las semanas previas fueron [duras|pesadas]: {event} se sumó a [noches en vela|viejas heridas].',
      '{Relative} [ve|hace] el vínculo con {event}; {subj}, al principio, [no|se encoge de hombros].',
      'Hablar de {event} [lo trae|lo agudiza], y [la distancia|el reposo] lo calma.',
    ],
    then: [
      'Todo había [seguido a|venido tras] {event}.',
      'El vínculo con {event} lo vio [pronto|antes] el equipo que (él mismo/ella misma).',
    ],
    better: [
      'Puede hablar de {matter} [diez minutos|un rato] sin [irse|perder el presente].',
      'Ahora [une|relaciona] (él mismo/ella misma) lo que pasa con {matter}.',
    ],
  },
  'negative-workup': {
    now: [
      '[Imagen|Resonancia] craneal, [trazado|electroencefalograma] y análisis [hechos|completos] y [normales|sin hallazgos].',
      'Neurología le [exploró|ha visto] y no [halla|encuentra] lesión que lo explique.',
      'No hubo [golpe|fiebre], [intoxicación|efecto de fármacos] ni [síncope|veneno] previo; tóxicos [negativos|limpios].',
      'El estudio médico es [completo|amplio] y [sin hallazgos|limpio] hasta ahora.',
      'No se ve [ganancia|ventaja] y nada [fingido|simulado] en su [malestar|esfuerzo].',
    ],
    then: ['El estudio [neurológico|médico] había sido normal.', '[Imagen|Resonancia] y análisis, sin hallazgos.'],
    better: [
      'Se [repasaron|comentaron] otra vez los resultados normales y los [aceptó|entendió].',
      'No ha [aparecido|surgido] ningún signo neurológico [nuevo|más].',
    ],
  },
  detached: {
    now: [
      'A ratos el mundo parece [plano|pintado] y su voz, [lejana|una grabación].',
      'Se ve [desde arriba|un paso por detrás] en los momentos [tensos|difíciles].',
      'Los sentimientos fuertes se [apagan|duermen] de repente.',
      'Una calma [extraña|llamativa] ante [la pérdida|tanto problema] [sorprende|descoloca] a {relative}.',
    ],
    then: [
      'La [irrealidad|sensación de verse desde fuera] [acompañó|tiñó] esas semanas.',
      'Los sentimientos estaban [dormidos|fuera de alcance].',
    ],
    better: [
      'La [distancia|irrealidad] [se despeja|cede] con [anclaje|movimiento].',
      'Los sentimientos están [más cerca|más vivos], no siempre [a gusto|con agrado].',
    ],
    exam: {
      affect: [
        'Más [seren(o/a)|tranquil(o/a)] de lo que la [situación|queja] haría esperar; [se emociona|llora] al acercarse a {matter}.',
        'Afecto [apagado|distante], con [destellos|ráfagas] de [miedo|llanto].',
      ],
    },
  },
};
