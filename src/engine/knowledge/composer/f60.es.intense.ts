import type { FeatureText } from './knowledge.ts';

/** Spanish words for those who are loud in feeling or in need of an audience: F60.3, F60.4, F60.81. */
export const intenseEs: Readonly<Record<string, FeatureText>> = {
  'left-alone': {
    now: [
      'La idea de que [l(o/a) dejen|se vayan] le [aterra|resulta insoportable]: {10-40} mensajes en [una tarde|una hora], [súplicas|amenazas de presentarse], [una noche ante el portal|un taxi de madrugada].',
      'Si [un amigo|{relative}] [no contesta|se retrasa diez minutos], [concluye|da por seguro] que [se acabó|es el final] y hace [lo que sea|cualquier cosa] para evitarlo.',
      '[Las vacaciones|Un cambio de cita] de su terapeuta se [vivieron|sintieron] como [abandono|un desprecio], y [llamaba a diario|rompió dos veces] por adelantarse.',
      'Las [despedidas|tardes a solas] l(o/a) [deshacen|superan]: [se aferra|suplica], [bloquea la puerta|esconde las llaves] o [se va primero|rompe por mensaje].',
      '[Cambió de ciudad|Dejó un empleo|Abandonó un curso] [de un día para otro|en una noche] [por seguir a alguien|para no quedarse sin nadie].',
    ],
    then: [
      '[Una ruptura|Un mensaje sin respuesta|Una visita anulada] [desató|precedió] los días previos, con intentos [frenéticos|desesperados] de [retener al otro|arreglarlo].',
      'Había [perseguido|asediado] con llamadas a [una amistad|su expareja] para [evitar|deshacer] la [separación|despedida].',
      'Pasar [una tarde|unas horas] [sin respuesta|sin compañía] bastaba para [el pánico|desmoronarse].',
    ],
    better: [
      'Una ausencia [se salva|se aguanta] con [la tarjeta de habilidades|hielo y un paseo], casi siempre sin [cadenas de mensajes|súplicas].',
      '[El permiso|La semana libre de su terapeuta] [transcurrió|se pasó] sin crisis[, aunque el miedo salta pronto|; teme aún que le dejen|, con dos llamadas].',
      'Espera [una hora|una tarde] la respuesta y se [dice|escribe] que [tardar no es irse|ausencia no es final].',
    ],
    quote: [
      '«Cuando [se van|no contestan] [dejo de existir|no soy nadie]».',
      '«[No te vayas|Quédate]… o [vete ya|fuera]: [quiero las dos cosas|no soporto ninguna]».',
    ],
    exam: {
      behaviour: [
        '[Abiert(o/a)|Busca contacto] enseguida, [cuenta mucho muy pronto|hace preguntas personales], y [se cierra|se enfría] al [acercarse el final|hablar de marcharse]; [manos inquietas|mangas estiradas].',
        'Oscila entre [calidez|aferrarse] y [erizarse|reproche] [en minutos|en una misma hora]; [pregunta si volverá a vernos|mira el reloj|llora en una pausa].',
        '[Se acerca|Confía], [se eriza|calla] [por una palabra|ante un silencio|si se duda], y [vuelve|se ablanda] con [una disculpa|interés sencillo].',
        'Contacto [intenso|rápido], [pone a prueba|tantea] al entrevistador: lo [idealiza|ensalza] y [denigra|maldice] [al anterior|la última consulta].',
      ],
    },
  },
  pedestal: {
    now: [
      'La gente es [ángel|salvadora] hasta la primera [decepción|negativa], luego [traidora|basura]; la misma [amiga|pareja] fue [ambas cosas|adorada y maldita] en [una semana|dos días].',
      'Relaciones [cortas|tormentosas] y [absorbentes|intensas]: {2-5} «amores de mi vida» en [dos años|un año], todos rotos [a gritos|con odio].',
      '«[El mejor|El único] médico que me ha entendido» pasó [en tres visitas|de la noche a la mañana] a «[el más cruel|un inútil más]».',
      'Se entrega en [horas|días], [lo comparte todo|se muda], y se siente [traicionad(o/a)|burlad(o/a)] si el otro [pide una noche libre|ve a más gente].',
      'La cercanía le [asusta|ahoga] tanto como la distancia: [atrae|llama] a los demás y los [aparta|provoca] por turnos.',
    ],
    then: [
      'En pocos días el equipo quedó [dividido|repartido] en «[los buenos|los que entienden]» y «[los malos|los fríos]».',
      '[Amistades|Parejas] [idolatradas|adoradas] habían sido [expulsadas|maldecidas] una tras otra.',
      'Una relación [tempestuosa|de ida y vuelta], con rupturas [por mensaje|a gritos], ocupó los meses previos.',
    ],
    better: [
      '[Sostiene|Tolera] dos cosas a la vez: [«me falló y la quiero»|que {relative} se canse y l(o/a) quiera], [en días tranquilos|si se le recuerda].',
      'Un [enfado|desencuentro] con [una enfermera|otro paciente] se [reparó|habló] sin ruptura.',
      'Los juicios de [blanco o negro|todo o nada] [llegan primero|saltan], pero se [revisan|corrigen] en [horas|un día].',
    ],
    quote: [
      '«Usted es [el único|la primera persona] que me [entiende|ve]. [Los otros son veneno|No lo estropee]».',
      '«Les [quiero|necesito] hasta que los [odio|no aguanto]».',
    ],
  },
  'self-injury': {
    now: [
      'Se [corta|araña] [los antebrazos|los muslos] [dos o tres veces por semana|en momentos de tensión] para [bajar la presión|sentir algo]; lesiones [superficiales|recientes y poco hondas], [sin puntos|curadas en casa].',
      'La tensión sube hasta [lo insoportable|«cien»] y la rompe [quemándose|golpeando la pared|cortándose]; después llega [calma|alivio] y [vergüenza|asco].',
      '[Marcas|Cicatrices] viejas y nuevas cubren [el brazo izquierdo|los antebrazos]; el último corte fue [hace tres noches|el fin de semana], [tras una pelea|a solas].',
      'Las autolesiones empezaron a los {13-16} y, dice, [no buscan morir|«son una válvula»|l(o/a) mantienen con vida]; guarda [cuchillas|mecheros] y [gasas|tiritas] en una caja.',
      'En {3-6} crisis previas [tomó un puñado de pastillas|subió a un puente|amenazó con tirarse] [y llamó a alguien|con ayuda cerca].',
    ],
    then: [
      '[Cortes superficiales|Quemaduras] en [el antebrazo|el muslo] motivaron {2-4} visitas a cirugía poco antes.',
      'Se [cortaba|golpeaba] [varias veces por semana|a diario al final] para [aliviar|romper] la tensión.',
      'Autolesiones repetidas, [negadas al principio|mostradas sin palabras], estaban detrás del [ingreso|envío].',
    ],
    better: [
      'La última [autolesión|vez que se cortó] fue hace {12-30} días; [hielo|guindilla|una ducha fría] y [la lista de teléfonos|contar hacia atrás] [la sustituyen|suelen bastar].',
      'Las ganas de [cortarse|hacerse daño] vuelven {2-4} veces por semana, [se puntúan y se dejan pasar|y casi siempre las aguanta].',
      '[Entregó|Dio a {relative}] [las cuchillas|la caja] y trae [el análisis en cadena|cada impulso] a la sesión.',
    ],
    exam: {
      appearance: [
        '[Manga larga|Muñeca vendada] [en día caluroso|remangada], cicatrices [pálidas|rojizas|paralelas] en [el antebrazo|el brazo izquierdo]; [anillos llamativos|ropa oscura|atuendo cuidado], [aseo correcto|aspecto cansado].',
        'Cortes [superficiales recientes|secos y poco hondos] en [el antebrazo|la muñeca]; cicatrices [blancas|antiguas] [al lado|más arriba]; [estilo alternativo|pelo recién teñido|bien arreglad(o/a)].',
        'Vestimenta [cuidada|llamativa], [apósito|tirita] en [el antebrazo|la muñeca]; [líneas|marcas] finas [asoman|se ven] [al coger el agua|bajo la manga].',
        'Ojos [cansados|hinchados], [uñas mordidas|poco arreglo|pelo revuelto]; [líneas finas|arañazos] en [el dorso de la mano|el antebrazo], [medio ocultos|tapados].',
      ],
    },
  },
  storms: {
    now: [
      'El ánimo [gira|cambia] en [horas|una misma tarde]: [eufóric(o/a) a mediodía|bien al desayuno], [en llanto|en la desesperación] [hacia las cuatro|por la noche], por [una palabra|una mirada].',
      '[Una canción|Un café anulado] basta para [una furia|una tristeza negra] que dura {2-6} horas y [se apaga|desaparece] como [con un interruptor|si nada].',
      'Vive «[sin piel|con el volumen al máximo]»: cada emoción [llega entera|entra en segundos] y [tarda horas en bajar|cuesta que ceda].',
      'En [un día|una visita al supermercado] pasó por [alegría, pánico, furia y vergüenza|{4-8} estados], [ninguno duradero|ninguno llegó a la noche].',
      'Por impulso [gasta el alquiler|conduce deprisa|se acuesta con desconocidos|se atraca de dulces], casi siempre [en tensión|dolid(o/a)], y [de mañana se arrepiente|luego se horroriza].',
    ],
    then: [
      'El ánimo había [girado|cambiado] varias veces al día, [en respuesta|ligado] a sucesos [pequeños|diarios].',
      '[Gastos|Carreras en coche|Borracheras] [seguían|se sumaban] a [peleas|rechazos].',
      'Pasaba de [la euforia|la esperanza] a [la desesperación|la rabia] en horas.',
    ],
    better: [
      'El ánimo [aún oscila|se mueve todavía] en el día, con [picos menores|olas más bajas]; lo [puntúa|nombra] [antes de setenta|pronto].',
      'El registro [muestra|recoge] [dos|tres] tormentas en [la semana|quince días], [más cortas|de una hora], cuando [eran diarias|hubo muchas].',
      '[Sale|Se aparta] de la discusión antes [de estallar|del desborde] y vuelve a los [veinte minutos|pocos minutos].',
    ],
    exam: {
      affect: [
        '[Lábil|Muy cambiante]: [llanto|risa], [ira|tono cortante] y [encanto|alivio] [en minutos|en una hora|por turnos], [acorde al tema|ligado a lo que cuenta].',
        '[Intenso|A flor de piel], [llora y ríe|al borde del llanto, luego mordaz]; [se calma|cede] si se le [valida|escucha].',
        'Oscilaciones [amplias|rápidas], de [la rabia|la pena] [a la broma|a la ternura], [con más calma al final|menores tras hablar].',
        '[Tens(o/a)|Desbordad(o/a)], [reactiv(o/a)|fácil de conmover]; [una palabra amable|una espera corta] lo [cambia|vuelca] todo.',
      ],
      mood: [
        '«[Todo a la vez|Por todas partes]».',
        '«[Vací(o/a), luego furios(o/a)|Fatal desde mediodía; antes, genial]».',
      ],
    },
  },
  emptiness: {
    now: [
      'Entre tormentas hay [un hueco|un vacío] [en el pecho|«como un piso sin muebles»] que [la comida|el sexo|comprar] [llena una hora|no llena].',
      'Se siente [huec(o/a)|vací(o/a)] casi a diario, [sobre todo|peor] los domingos y [tras las fiestas|entre gente].',
      '[El aburrimiento|La nada] [duele más que el dolor|es lo peor], y busca [lío|ruido] para [salir|no notarlo].',
      'Sin [eco|una mirada encima] [siente|dice] que [no está|es «papel pintado»].',
    ],
    then: [
      'Un vacío [crónico|de siempre] [movía|explicaba] buena parte de [la búsqueda de compañía|los gastos].',
      '[Refería|Describía] sentirse [huec(o/a)|nada] desde [años atrás|la adolescencia].',
    ],
    better: [
      'El vacío [es lo que menos cambia|cambia poco], pero [dibujar|pasear al perro] da peso a [una hora|la mañana].',
      'Aguanta la sensación de hueco [diez minutos|un cuarto de hora] [sin actuar|antes de hacer algo].',
    ],
  },
  'anger-bursts': {
    now: [
      'La ira [estalla|revienta]: [platos|el móvil] por el aire, [puertas|armarios] a patadas, y después [llanto|disculpas] y [vergüenza|flores].',
      'Ha [gritado|insultado] a [una recepcionista|un revisor|la casera] {2-4} veces [este mes|últimamente] y [no podía parar|l(o/a) acompañaron fuera].',
      'Una [broma|corrección] [basta|sobra] para [el sarcasmo|los gritos], casi siempre con quien [quiere|necesita] más.',
      'En el pico, la rabia se vuelve [hacia dentro|contra sí], con [golpes en la cabeza|insultos al espejo].',
    ],
    then: [
      'Los arrebatos le habían [costado|quitado] [amistades|el último alquiler].',
      'El [segundo|tercer] día [tiró una silla|gritó a una enfermera] por [un mechero|una pastilla que tardó].',
    ],
    better: [
      'Los gritos son [más raros|semanales y no diarios]; hay una señal de [pausa|agua fría] [pactada|en uso] con {relative}.',
      'Escribió [una carta airada|un mensaje feroz] [para el cajón|a nadie] en vez de [gritar|romper cosas].',
    ],
  },
  'shifting-self': {
    now: [
      'Quién es depende de con quién está: [vegan(o/a)|devot(o/a)] con unos, [lo contrario|de juerga] con otros; los planes [duran un mes|cambian cada estación].',
      '[Peinado|Nombre], [estilo|amigos], [estudios|fe] han cambiado {3-6} veces en [dos años|pocos años], siempre «[ahora sí|por fin yo]».',
      'Si debe describirse, [calla|enumera lo que otros quieren] y añade: «[según quién esté|un lío]».',
      '[Duda de|Revisa sin parar] su [sexualidad|vocación] y sus [valores|raíces], y se siente [impostor(/a)|con disfraz].',
    ],
    then: [
      '[Cursos|Estilos] y [creencias|círculos] se [empezaban|adoptaban] y [dejaban|cambiaban] sin pausa.',
      'La idea de sí [dependía de|cambiaba con] [el último encuentro|la compañía].',
    ],
    better: [
      'Lleva una lista corta de [valores|gustos] que [se mantienen|duran] {4-8} semanas.',
      'Las decisiones sobre [trabajo|pelo|casa] se [aplazan|duermen] [tres días|una semana].',
    ],
  },
  'unreal-moments': {
    now: [
      'Con tensión se ve [desde el techo|como en una película] durante [minutos|casi una hora]; [no nota dolor|sus manos le extrañan].',
      'En lo peor de una crisis [cree|sospecha] que [todos|hasta sus amigos] [están en su contra|se ríen]; [cede|pasa] en [horas|la tarde].',
      'Hay [lagunas|minutos perdidos] tras las peleas: [aparece|vuelve en sí] [en un banco|en la escalera] sin saber [cómo|bien por qué].',
      'Las voces [se apagan|se alejan], [el cuarto|el cuerpo] [queda lejos|no es de nadie], hasta que [el agua fría|su nombre] le [trae|devuelve].',
    ],
    then: [
      'Hubo [ratos|estados] breves de [irrealidad|verse desde fuera], [semanales|en los picos de tensión].',
      'En crisis había [desconfiado de todos|sentido que l(o/a) vigilaban] por [horas|poco tiempo].',
    ],
    better: [
      'Un [olor fuerte|objeto en el bolsillo] corta los momentos [ausentes|irreales], [dos|tres] en [semanas|el mes].',
      '[Nota|Siente] antes que [se va|aparece el cristal] y [se ancla|lo dice].',
    ],
  },
  centre: {
    now: [
      'Se [inquieta|incomoda] si [la atención va a otros|otro cuenta algo], y [se desmaya|canta|anuncia noticias] hasta que [todos miran|vuelven los ojos].',
      'En [la boda de una sobrina|una despedida ajena] acabó [cantando sobre la mesa|llorando en la puerta], con [toda la sala|todos] [alrededor|pendientes].',
      'Una [cena|reunión] sin [aplausos|preguntas sobre su vida] es [«un funeral»|tiempo perdido], y [se va pronto|le duele la cabeza].',
      'Desde {since} [necesita|busca] [la primera fila|público]; si se le [ignora|pasa por alto], se [apaga|hunde] [al momento|a ojos vistas].',
      'A [la enfermedad|la desgracia] ajena [responde|opone] una [mayor|peor] suya, contada [de pie|con gestos].',
    ],
    then: [
      'En la unidad [montaba|hacía] [entradas|escenas] cuando [la visita|la atención] pasaba [de largo|a otros].',
      'No ser [el centro|vist(o/a)] le resultaba desde siempre [difícil|una ofensa].',
      'Una [fiesta|celebración] ajena [terminó|acabó] en [desmayo|escena] antes del ingreso.',
    ],
    better: [
      '[Dejó|Permitió] que otros hablaran [una sesión entera|diez minutos], [con orgullo|con esfuerzo visible].',
      'La necesidad de que le [vean|miren] [es la misma|sigue], pero la [pide con palabras|nombra] en vez de [actuarla|representarla].',
      '[El teatro aficionado|Un coro] le [da|ofrece] [escenario|sitio], y en casa hay [menos escenas|pocos desmayos].',
    ],
    exam: {
      behaviour: [
        'Gestos [amplios|teatrales], [acerca la silla|toca el brazo del entrevistador|vigila el efecto]; sintonía [inmediata|cálida], [fina|que se esfuma] [al cambiar de tema|si se habla de otros].',
        '[Entra|Hace su entrada] [con un suspiro|con los brazos abiertos], [habla también a los residentes|busca todas las miradas]; [colabora|bromea], [mohín|se vuelve] si se le interrumpe.',
        '[Imita|Revive] la [escena|pelea], [la mano en el pecho|de pie], [busca aplauso|mira alrededor]; [gana simpatías|divierte], [se aburre|se agita] al escuchar.',
        'Posa [junto a la ventana|en la silla], [ríe|llora] [para la galería|con efecto]; [halaga|pica] al entrevistador, [rara vez quiet(o/a)|atractiv(o/a) en el trato].',
      ],
    },
  },
  'quick-feelings': {
    now: [
      'Las emociones [cambian|giran] [de una frase a otra|deprisa] y [parecen|quedan] [finas|en la superficie]: [sollozos|desesperación] que [un cumplido|el timbre] corta.',
      '[Llora|Se alegra] [a la vista|en voz alta] y en [dos minutos|lo que se sirve un té] está [en otra cosa|content(o/a)].',
      '{Relative} [no distingue|ya no sabe] [qué lágrimas cuentan|qué va en serio], pues cada día hay [una catástrofe|un éxtasis] y [al comer no queda rastro|por la tarde ya pasó].',
      'La muerte de [un actor|una conocida] le «destrozó», aunque [no recordaba el nombre|por la noche bailaba].',
      '[Entusiasmo|Indignación], [pronto|fácil] de [prender|mostrar], sin [rastro|huella] una hora después.',
    ],
    then: [
      'Muestras [ruidosas|rápidas] de emoción [llenaban|teñían] cada día y [cesaban|pasaban] igual de pronto.',
      '[Llantos|Éxtasis] en [las visitas|el pase] se secaban [en el pasillo|al instante].',
      'Los suyos se habían [cansado|hartado] de [alarmas|crisis] que por la tarde [no existían|se disolvían].',
    ],
    better: [
      'Permanece con una emoción [varios minutos|más tiempo] y [nombra|halla] [lo de debajo|qué la prendió].',
      'Las muestras son [menores|más calladas]; a «¿cuánto, de verdad?» [pone|responde] [un cuatro|un cinco], ya no [siempre diez|el diez de antes].',
      'Tristeza [real|sin adorno] por [envejecer|una amistad perdida] [surgió|se vio] en [dos|tres] sesiones.',
    ],
    exam: {
      affect: [
        '[Viv(o/a)|Exagerad(o/a)], [de poca hondura|muy cambiante]: [del llanto a la risa|de la desesperación al coqueteo] [en un suspiro|en un minuto].',
        '[Dramátic(o/a)|Demostrativ(o/a)], [se desvía|se anima] [con facilidad|pronto], [por encima de lo narrado|sin proporción con lo sucedido].',
        'Emoción [amplia|en mayúsculas], [fugaz|breve]; [lágrimas sin humedad|suspiros], [se ilumina|sonríe] ante [un elogio|una broma].',
      ],
    },
  },
  'vivid-talk': {
    now: [
      'El relato tiene [color|viveza] y pocos datos: todo fue «[indescriptible|una pesadilla|divino]», pero [cuándo|qué en concreto] [no se logra saber|queda en el aire].',
      'Si se pide un [ejemplo|caso], [se lleva la mano a la frente|pone los ojos en blanco] y [repite|dice] que fue «[increíble|demasiado]».',
      'Opina con [pasión|fuerza] y con ideas [prestadas|nuevas cada semana]; si se piden razones, [ríe|dice «se siente y ya»].',
      'El [gesto|tono] y las [pausas|confidencias al oído] cuentan la historia; [fechas|cifras|nombres de fármacos] [faltan|no aparecen].',
      'El último [gurú|orador|vídeo] que oyó [tiñe|marca] su discurso: [se deja llevar|muy influible], [cita|imita] a cada uno.',
    ],
    then: [
      'La historia [costó|fue difícil] de obtener: [superlativos|impresiones] en lugar de hechos.',
      '[Contó|Dio] el mismo suceso de [tres|cuatro] maneras, [cada vez mayor|siempre más grande].',
      'En una semana [adoptó|copiaba] [síntomas|opiniones] de [otros pacientes|la sala].',
    ],
    better: [
      'Los hechos [llegan|salen] [antes|más a menudo]: [quién y cuándo|una secuencia|una fecha], [si se insiste|con paciencia].',
      'Se [frena|sorprende] en «[siempre|increíble]» y [corrige|ríe].',
    ],
    quote: [
      '«Fue [indescriptible|algo inmenso], [doctora|se lo juro]: [habría llorado usted|no se imagina]».',
      '«Yo lo [siento|vivo] todo [mil veces|más] que [los demás|ustedes]».',
    ],
    exam: {
      speech: [
        '[Melodioso|Expansivo], [lleno de superlativos|con énfasis], [impresionista|parco en detalles].',
        '[Rápido y colorido|De rica modulación], [susurros de efecto|pausas largas], [pocos datos|vago].',
        'Prosodia [marcada|de escenario], [adjetivos en cadena|frases rotundas], [sin concretar|ayuno de fechas].',
      ],
    },
  },
  charm: {
    now: [
      'Un tono [seductor|de coqueteo] [tiñe|entra en] [todo trato|cualquier charla], [en el banco|con el cirujano|en el autobús], y le [sorprende|duele] que se [responda|tome en serio].',
      '[Ropa|Imagen], [perfume|pelo] y [fotos|espejos] le llevan [dos horas diarias|mucho dinero|media mañana]; [no sale sin arreglar|nunca baja de cualquier manera].',
      '[Elogia|Comenta] [los ojos|la voz] del entrevistador y [pregunta|quiere saber] [qué tal está|si aparenta su edad].',
      'Un [cumplido|vistazo] [salva|hace] el día; [una mala foto|una arruga nueva] lo [arruina|hunde].',
      'Gestos provocativos en [fiestas|comidas familiares] trajeron [habladurías|un aviso], que [achaca a la envidia|no entiende].',
    ],
    then: [
      'El coqueteo con [el personal|otros pacientes] exigió límites [claros|tempranos].',
      'La imagen le ocupaba [horas|gran parte del día], también [en la unidad|en plena angustia].',
      'Sus maneras seductoras habían [traído|causado] [malentendidos|rumores].',
    ],
    better: [
      'Respeta la distancia [acordada|pactada] y [pregunta|pide] sin rodeos [si cae bien|interés].',
      'Arreglarse le lleva [media hora|menos], y [probó|se atrevió con] [un jersey liso|la cara lavada].',
    ],
    exam: {
      appearance: [
        'Vestimenta [llamativa|de mucho color], [perfume intenso|joyas grandes|cuello abierto], [peinado de escenario|todo a juego]; [se retoca|se mira en la ventana].',
        '[Sombrero|Pañuelo|Chaqueta] de efecto, [más de noche que de consulta|para lucir|fuera de lo corriente].',
        'Arreglo [minucioso|de fiesta], [uñas o zapatos brillantes|colores vivos], [pose cuidada|atent(o/a) a su reflejo].',
      ],
    },
  },
  'close-too-soon': {
    now: [
      'Tras [dos encuentros|un café] habla de «[mi gran amiga|mi alma gemela]»; la otra persona apenas [recuerda el nombre|l(o/a) conoce].',
      '[El médico|El peluquero|El abogado] es «[como un hermano|casi familia]», y le [tutea|llama de noche].',
      'Cuenta [intimidades|secretos de alcoba] a [desconocidos en la sala de espera|compañeros nuevos] y toma [un gesto|la cortesía] por [devoción|entrega].',
      'Las amistades [florecen|prenden] en días y se [enfrían|acaban] cuando [pasa la novedad|falta admiración].',
    ],
    then: [
      'Presentaba a [conocidos de paso|gente nueva] como amigos [íntimos|de siempre].',
      'En una semana había [jurado|declarado] amistad a [tres|varios] en la unidad.',
    ],
    better: [
      'Ordena a la gente en [tres círculos|cercanos y lejanos] y [se decepciona menos|lo halla «sobrio pero cierto»].',
      'Guarda lo íntimo para [las sesiones|dos amistades].',
    ],
  },
  superior: {
    now: [
      'Se [considera|tiene por] [excepcional|de otra categoría], [destinad(o/a)|hech(o/a)] para [lo más alto|grandes cosas], y [espera|quiere] trato acorde [sin|antes de] logros [que lo avalen|equivalentes].',
      'Solo [el jefe de servicio|un catedrático], [deja caer|dice], puede [entenderl(o/a)|juzgar su caso]; [los jóvenes|el resto] [«no dan la talla»|no cuentan].',
      'Sueños de [fama|éxito sin límite|un libro revolucionario] llenan [las tardes|los trayectos]; [la primera página|el plan de negocio] [sigue en blanco|se empezó hace años].',
      'La biografía [suena|se cuenta] como [una serie de triunfos|brillantez] [saboteada|ignorada] por [mediocres|envidiosos]; [títulos|contactos] [crecen|se sueltan] al paso.',
      'Sus [antiguos compañeros|colegas] son «[gente corriente|poca cosa]»; [iguales|pares] [apenas hay|no encuentra], y lo [dice|constata] como un hecho.',
    ],
    then: [
      '[Llegó|Se presentó] como [una excepción|alguien aparte], [exigiendo|pidiendo] [habitación individual|al jefe].',
      'Llevaba años [inflando|agrandando] [talentos|logros] y [culpando a otros|ocultando] los fracasos.',
      'Planes [grandiosos|sin límite] contrastaban con una carrera [parada|discreta].',
    ],
    better: [
      '[Admite|Menciona] [un fallo corriente|un examen suspendido] sin [buscar culpable|explicarlo] enseguida.',
      'La convicción de ser especial [persiste|sigue], con [algo de ironía|una primera broma sobre sí].',
      'Aceptó una meta [realista|modesta]: [media jornada|acabar un capítulo].',
    ],
    quote: [
      '«Yo no compito. [¿Con quién?|No hay nivel]».',
      '«[Las colas|Las normas corrientes] son para [los demás|gente corriente]».',
    ],
    exam: {
      behaviour: [
        '[Segur(o/a)|Condescendiente], [corrige las palabras del entrevistador|pregunta por su currículum], [se recuesta|mira el reloj]; [cortés|amable] mientras se le [admira|da la razón].',
        '[Dirige|Toma] la entrevista, [da lecciones|cita amistades ilustres], [se tensa|se hiela] ante [una segunda pregunta|un detalle].',
        '[Educad(o/a)|Paternalista], responde [como en clase|con anécdotas de famosos], [bosteza|se aburre] si se habla de [otros|colegas].',
        '[Erguid(o/a)|Impecable], [examina la sala|rechaza la silla baja]; [desdén|encanto] [según convenga|por turnos], [ofendid(o/a)|rígid(o/a)] si se le [interrumpe|apura].',
      ],
      thoughtContent: [
        'Temas de [rango|reconocimiento], [éxito|singularidad] y [agravio|ofensa]; [inflado|grandioso] sin ser delirante.',
        '[Comparación|Rango|Mérito] [recorre|ordena] el discurso; [ninguna convicción|nada] delirante.',
        'Sus [méritos|proyectos] [llenan|ocupan] el relato; [envidia|desdén] hacia [rivales|otros], [realidad conservada|corregible].',
      ],
    },
  },
  admiration: {
    now: [
      'Un día sin [elogios|que le digan lo que vale] [es un mal día|le apaga]; los [busca|pesca], [cuenta los «me gusta»|recuerda premios viejos].',
      'La [conversación|sobremesa] [vuelve|acaba], [al minuto|antes o después], en su persona: [el reloj|la maratón|el amigo importante].',
      '[Necesita|Busca] [oyentes|seguidores] y los [deja|olvida] cuando [se les pasa el asombro|piden algo].',
      'El aplauso [dura una hora|alimenta una tarde], luego vuelve [la duda|el hambre], que [oculta|roza de pasada].',
      'Regala [con testigos|con ceremonia], y un agradecimiento [tibio|tardío] [lo guarda|le escuece] [mucho|semanas].',
    ],
    then: [
      'Necesitaba admiración [constante|diaria] y [últimamente|en los meses previos] [faltaba|escaseaba].',
      'En los grupos [actuaba|daba discursos] en vez de [participar|conversar].',
      'Buscaba a diario [halagos|elogios] [del personal|de las visitas].',
    ],
    better: [
      'Hizo una tarea [sin contarlo|sin testigos], [como experimento|por acuerdo], y lo [halló|llamó] [«raro, no desagradable»|más fácil de lo temido].',
      'El elogio [gusta|se espera] como siempre, pero [un día sin él se aguanta|puede faltar un día|ya no lo pide a diario].',
    ],
  },
  entitled: {
    now: [
      '[Esperar|Hacer cola], [multas|impresos] y [horarios|turnos] son para otros; [pasa delante|pide excepciones] y [se indigna|reclama por escrito] si se le niegan.',
      'Los demás [sirven|están] para algo: [el trabajo de otro|un hallazgo ajeno] lo [firma|presenta] como propio, [el piso de un amigo|los contactos] se usan sin [gracias|devolución].',
      '{Relative} debe [dejarlo todo|estar disponible] [al instante|a cualquier hora]; lo contrario [no se contempla|nunca ha pasado].',
      'Para esta cita [llamó al director|la quiso fuera de hora] y [llegó tarde|atendió llamadas], sin [disculparse|comentarlo].',
      '[Descuentos|Mejoras], [crédito|la mejor mesa] [se dan por debidos|los reclama como suyos], y una negativa es [insulto|incompetencia].',
    ],
    then: [
      'Exigía trato [especial|preferente] desde la primera hora, [con cartas a dirección|y que se saltaran normas].',
      'Había [explotado|usado] a [colegas|amigos] hasta que se [alejaron|fueron].',
      'Las negativas [acababan|terminaban] en [quejas|escenas].',
    ],
    better: [
      '[Esperó|Guardó] su turno [en la farmacia|en el grupo] y [comentó|suspiró] una sola vez.',
      '[Agradeció|Devolvió] a {relative} [un favor|un préstamo], [por primera vez|sin que se le pidiera].',
      'La idea de que se le debe [se reconoce|se nombra] en terapia, [aunque sigue|sin soltarla aún].',
    ],
  },
  'others-feelings': {
    now: [
      'Lo que sienten otros [no aparece|se salta]; preguntad(o/a) por el duelo de [un colega|una amiga], [habla de|pasa a] [la molestia|su propia agenda].',
      'La enfermedad de [un amigo|un hermano] [llega «en mal momento»|es un estorbo], y el llanto ajeno le [aburre|irrita].',
      '[Pisa|Corta] [malas noticias|relatos de otros] y solo ve la herida [si se le dice|cuando el otro se va].',
      '{Relative} [se queja|dice] de ser [figurante|«decorado»] en su vida; le parece [exagerado|ingrato].',
      'Asoma la [envidia|rivalidad]: [el coche del vecino|el premio de un colega] fue «[comprado|inmerecido]», y a (él/ella), [asegura|cree], le [envidian|copian].',
    ],
    then: [
      'Las [necesidades|emociones] [de los suyos|ajenas] [no contaban|pasaban inadvertidas].',
      'Comentarios [fríos|desdeñosos] habían [herido|alejado] a [amigos|colegas] sin que lo [notara|lamentara].',
      '[Envidia|Desdén] hacia los [rivales|triunfadores] [recorría|teñía] su relato.',
    ],
    better: [
      'En el ensayo [adivinó|nombró] lo que el otro [sentía|pudo sentir], [titubeando|con acierto en dos de cuatro escenas].',
      'Preguntó a {relative} [cómo fue el día|por sus cosas] y [escuchó|esperó] la respuesta.',
      'El interés por otros hay que [ensayarlo|pedirlo]; es [escaso|tenue], [pero ya existe|y crece].',
    ],
  },
  'thin-skin': {
    now: [
      'Bajo el [brillo|aplomo], [una crítica|un puesto perdido|una reseña burlona] [caló hondo|dio semanas de vergüenza]; [se enfurece|se retira] y [reescribe lo ocurrido|prepara el regreso].',
      '[Una cana|Un rival más joven] o [un correo sin respuesta|un segundo puesto] l(o/a) [vuelca|hunde] en [el vacío|la furia] varios días.',
      'Dejó [una terapia|un coro] tras [un comentario|una pregunta suave] y [aún lo cuenta|habla de ello] [pálid(o/a) de ira|con sorna].',
      'Tras [una derrota|un fracaso] [no sale de casa|duerme hasta mediodía|lo anula todo] y [luego|al cabo] [anuncia otro proyecto|dice que estaba previsto].',
    ],
    then: [
      'Un [desaire|revés], [no ser elegid(o/a)|un negocio fallido], había [pinchado|derribado] su imagen.',
      'El orgullo herido [salía|se mostraba] como [rabia|silencio helado].',
    ],
    better: [
      '[Encajó|Durmió] una crítica del grupo, [con las orejas rojas|tras ausentarse un rato].',
      'Habla de vergüenza [por su nombre|en primera persona] alguna vez.',
    ],
  },
};
