import type { FeatureText } from './knowledge.ts';
import { substanceEsFeatures } from './substance.es.features.ts';
import { substanceEsMind } from './substance.es.mind.ts';

const { 'low-mood': _mood, ...level } = substanceEsFeatures;
const { sexual: _sexual, memory: _memory, ...mind } = substanceEsMind;

/** What F12 shows, Spanish: the part that is peculiar to cannabis; the rest is shared with F10 and F11. */
export const f12EsFeatures: Readonly<Record<string, FeatureText>> = {
  ...level,
  ...mind,
  pattern: {
    now: [
      'abuse !withdrawal :: Fuma {sustancia} {2-3} noches por semana, [con amigos|en el balcón], nunca antes de [mediodía|cumplir con lo del día], y [se pasa|acaba mal] [de vez en cuando|algún fin de semana].',
      'abuse !withdrawal :: Algo de {sustancia} [en fiestas|tras entrenar] y luego [diez días|una semana] sin [echarlo en falta|pensarlo]; el [daño|problema] está en [lo que pasa esas noches|la vuelta en coche].',
      'abuse !withdrawal :: En un mes [normal|corriente] fuma {sustancia} {5-9} veces, [casi siempre acompañad(o/a)|con los mismos dos amigos], [sin hora fija|nunca a solas], y lo paga con [mañanas perdidas|una amonestación].',
      'abuse !withdrawal :: Lo de {sustancia} es [de fin de semana|para noches libres]: {2-4} [pipas|porros], [risas|películas], [comida a medianoche|sueño], y al otro día [cabeza lenta|una cita más perdida].',
      'abuse !withdrawal :: [Las vacaciones|Las semanas de examen] pasan sin {sustancia}; fuera de eso fuma [cada viernes|una o dos veces por semana], y [{2-3} veces|en dos ocasiones] [tuvo problemas|salió mal parad(o/a)].',
      'abuse !withdrawal :: A medias con [un primo|los compañeros de piso], {sustancia} le dura {2-3} semanas; elige [cuándo|el momento], no siempre [hasta dónde|lo que sigue].',
      'abuse withdrawal :: Fumaba {sustancia} [los fines de semana|de vez en cuando] hasta [el verano|una baja|una ruptura en el grupo], cuando pasó a [cada noche|varios porros al día] durante [dos|tres] meses.',
      'abuse withdrawal :: Lo que era [ocasional|de viernes] pasó a ser, durante [diez semanas|dos meses], {2-4} porros diarios de {sustancia}, y [acabó de un día para otro|lo cortó en seco].',
      'abuse withdrawal :: Salvo los últimos [dos|tres] meses de {sustancia} a diario, [podía tomarlo o dejarlo|fumaba noches sueltas], con [alguna riña|mañanas perdidas] como precio.',
      'abuse withdrawal :: Un hábito [suelto|de fiesta] de {sustancia}, [dañino algunas noches|con algún problema], se hizo [diario|de cada noche] en [ocho|diez] semanas, antes de [dejarlo|soltarlo].',
      'dep :: Fuma {sustancia} [del despertar a la cama|todo el día], {4-9} porros, [el primero con el café|el primero en la ventana], y no [imagina|conoce] un día sin ello.',
      'dep :: Es {sustancia} cada día, [más de lo previsto|el doble de lo pensado], con [un tirón|ganas] a [media mañana|mediodía] y [tres|varios] intentos [fallidos|rotos] de [dejarlo|limitarlo a la noche].',
      'dep :: Lo comprado para [un mes|dos semanas] se va en [días|una semana]; [raciona|guarda bajo llave] {sustancia} y [abre|vacía] la [caja|lata] al anochecer.',
      'dep :: Desde hace {duration}, cada [comida|paseo], cada [película|discusión] y cada [noche|viaje en autobús] [va con|empieza por] {sustancia}; [juró|probó] fumar menos y [aguantó|duró] {2-5} días.',
      'dep :: Se levanta de noche a fumar {sustancia}, lo lleva a [las citas|las comidas familiares], [miente sobre ello|sale cada hora] y [sabe|dice] que eso «[manda|lleva el timón]».',
      'dep :: La [misma|vieja] cantidad de {sustancia} «[ya no hace nada|apenas se nota]»: [la dobla|busca variedades fuertes], [gasta más que en el alquiler|pide prestado] y [no logra|es incapaz de] [reducir|parar].',
      'dep :: [Pipa de agua|Vaporizador] antes del desayuno, {sustancia} en [cada pausa|cada rato libre], [uno último|dos más] para dormir: así pasan los días, [pese a planes firmes|contra lo que sabe].',
    ],
    then: [
      'abuse :: Fumaba {sustancia} [los fines de semana|noches sueltas], con [percances|problemas], [sin ello entre medias|no a diario], por lo general.',
      'abuse :: Fumar {sustancia} de forma [ocasional|suelta] le había traído [deberes incumplidos|riesgos al volante], sin [necesidad|perder el control].',
      'abuse :: Antes del tratamiento, {sustancia} era para [fiestas|noches libres].',
      'dep :: Había fumado {sustancia} [de la mañana a la noche|todo el día], [sin control|sin poder parar], {4-9} porros.',
      'dep :: Cada [hora|pausa] era para {sustancia}, [en aumento|cada vez más fuerte], y los intentos de parar [fallaban|se rompían].',
      'dep :: Fumar {sustancia} [regía|llenaba] los días, con ganas constantes y [amigos y planes abandonados|nada más en pie].',
    ],
    better: [
      'abuse :: Nada de {sustancia} en {seco}; las [noches|tardes] son para [el fútbol|cocinar con amigos], [sin gran esfuerzo|con facilidad].',
      'abuse :: Deja pasar el porro cuando [le llega|se lo ofrecen], {seco} ya, [entre bromas|con una broma].',
      'abuse :: {Seco} sin {sustancia}, controles [limpios|negativos], mañanas [más largas|con más luz].',
      'dep :: No ha fumado {sustancia} en {seco}; el tirón [llega al anochecer|está en las manos], [más débil|más corto] cada semana.',
      'dep :: [Regaló|Rompió] la pipa, han pasado {seco} sin {sustancia}, y el nivel en orina [baja|desciende].',
      'dep :: A los {seco}, el día tiene horas que antes se llevaba {sustancia}; el tirón, [{2-4} sobre diez|a la mitad].',
    ],
    quote: [
      'dep :: «Ya [ni me coloca|no me hace nada]. Fumo para sentirme [igual|normal]».',
      'dep :: «[Tres|Cuatro] veces lo [tiré|regalé], y [al rato|por la noche] [lo rescaté|compré más]».',
      'abuse !withdrawal :: «Me [relaja|calma] [el fin de semana|los viernes]. [Lo de después|El día siguiente] es [otra historia|el problema]».',
      'abuse !withdrawal :: «Todos [los que conozco|a mi lado] fuman. Yo soy quien [se durmió|acabó pillad(o/a)]».',
    ],
  },
  tolerance: {
    now: [
      '[Dos|Tres] porros hacen lo que [unas caladas|medio] al principio, y solo nota las variedades [más fuertes|cargadas].',
      'Un día sin ello trae [mecha corta|malas respuestas], [nada de apetito|el estómago cerrado] y noches [de sudor y sueños|en vela], que acaban con el siguiente.',
      'El efecto se va en [media hora|minutos]; fuma otra vez, ya no por [gusto|sentirlo], sino para [estar en calma|no estar de malas].',
      'En un [viaje|fin de semana fuera] de {2-4} días sin ello [no comió|apenas comió], [durmió mal|soñó sin parar] y [discutió|saltó] con todos.',
      'La cantidad se ha [triplicado|disparado] en {duration}, y donde otros [se duermen|se rinden] (él/ella) [sigue|ni lo nota].',
    ],
    then: [
      'Había necesitado variedades cada vez más [fuertes|cargadas], y los días sin ello traían [irritabilidad|mal sueño].',
      'El efecto se [gastaba|acortaba] y la [cantidad|necesidad] subía.',
      '[El sueño|El apetito] fallaba en cuanto se acababa.',
    ],
    better: [
      '[El apetito|El sueño] ha vuelto sin ello, y también [la paciencia|el buen humor].',
      'Sabe que la tolerancia se pierde y que la cantidad de antes le [tumbaría|asustaría].',
      'Sueña [con más calma|menos], duerme sin sudores y [desayuna|come a su hora].',
    ],
  },
  intox: {
    now: [
      'intox-plain :: [Una hora|Dos horas] después de {sustancia}: ojos [rojos|enrojecidos], boca [seca|pastosa], corazón [acelerado|rápido]; se ríe [de nada|a solas], [devora un paquete de galletas|tiene un hambre feroz] y siente los minutos [eternos|parados].',
      'intox-plain :: Viene de fumar {sustancia}, [lent(o/a)|en las nubes] y [hablando mucho|con risa tonta], [pierde el hilo|olvida la pregunta], [pulso {96-118}|pulso rápido], [ojos rojos|párpados pesados], [orientad(o/a)|al tanto de lugar y día].',
      'intox-plain :: {Relative} [notó|olió] {sustancia} y l(o/a) vio [riéndose del hervidor|mirándose la mano], [torpe|inestable], [con hambre|con sed] y los ojos rojos, [en contacto con todo|con la mente clara en lo demás].',
      'intox-plain :: Una dosis fuerte de {sustancia} [subió|hizo efecto] en [una hora|dos horas]: [bienestar|calor], luego [inquietud|palpitaciones], [el tiempo estirado|horas como días] y [lengua espesa|boca seca], [sin voces ni figuras|nada irreal].',
      'intox-plain :: Con {sustancia} está [retraíd(o/a)|risueñ(o/a)], [reacciona tarde|se mueve despacio], [repite|pierde] palabras y pide dulces, con los ojos [rojos|enrojecidos] y el pulso a {98-116}.',
      'intox-vague :: Ha fumado {sustancia} [hoy|hace pocas horas], [es evidente|sin duda]; salvo [ojos rojos|el olor], nada se [anotó|registró].',
      'intox-vague :: Bajo el efecto de {sustancia} en el [primer contacto|momento de llegar]; [en qué grado|cuánto] no [se escribió|puede decirse].',
      'intox-vague :: {Relative} dice que «[viene fumad(o/a)|va colocad(o/a)]», {sustancia} [esta tarde|hoy]; [el pulso y los sentidos|los detalles] no se [miraron|recogieron].',
      'intox-vague :: El efecto de {sustancia} [es claro|no se discute]; lo demás, [apenas descrito|sin anotar]: «[lent(o/a)|se ríe]».',
      'intox-vague :: Lo reciente de {sustancia} [se admite|sale en el control]; el estado se da en [una palabra|media frase].',
      'intox-perceptual :: [Una hora|Dos horas] después de {sustancia}: ojos rojos, [boca seca|sed], corazón [rápido|acelerado] y tiempo [estirado|lento].',
      'intox-perceptual :: Fumó {sustancia} [hoy|antes de venir]; [ojos enrojecidos|párpados pesados], [hambre|lengua seca] y [reacción lenta|pulso rápido] [saltan a la vista|destacan].',
      'intox-perceptual :: [Con risas|Inquiet(o/a)] y [lent(o/a)|en las nubes] tras {sustancia}, ojos rojos y pulso de {98-118}, [orientad(o/a)|sabiendo día y lugar].',
      'delirium :: Había tomado {sustancia} en cantidad [muy superior|inusual], [comida en dulces|fumada sin pausa], {2-5} horas antes de que la mente se [nublara|perdiera].',
      'delirium :: Ojos [rojos|enrojecidos], pulso de {118-136} y [boca seca|vómitos] llegaron primero tras {sustancia}; después, [inquietud|mirada fija] y [confusión|desorden].',
      'delirium :: La orina es [muy positiva|positiva] tras {sustancia}, [muy fuerte|más que nunca]; la [risa|inquietud] dio paso en horas al [desconcierto|extravío].',
      'delirium :: {Relative} [cuenta|refiere] {sustancia}, «[demasiado|todo de una vez]», luego [ojos rojos|palpitaciones], [vaivén|palidez] y una mente que [se hundió|perdió pie].',
    ],
    then: [
      '!delirium :: Al llegar estaba [con risas|inquiet(o/a)] y lent(o/a), ojos rojos y [pulso rápido|boca seca], tras {sustancia}.',
      '!delirium :: Fumar {sustancia} horas antes le había [estirado el tiempo|frenado] y dado [un hambre feroz|palpitaciones].',
      '!delirium :: {Relative} le había encontrado [riendo con la mirada fija|pálid(o/a) y con miedo] [en el suelo|en la cocina] tras {sustancia}.',
      'delirium :: Una cantidad [enorme|muy grande] de {sustancia} había precedido a la confusión por horas.',
      'delirium :: [Ojos rojos|Palpitaciones] e inquietud habían venido antes de la confusión.',
      'delirium :: Tras {sustancia} «[de una vez|de más]» se había [hundido|perdido] en horas.',
    ],
    better: [
      'El efecto [pasó|se fue] en {4-9} horas; [pulso|corazón] y [ojos|noción del tiempo] normales desde entonces, y lleva {seco} {sobrio}.',
      'A [la mañana|mediodía del día] siguiente estaba despejad(o/a), con [hambre|sed] y algo de [apuro|alivio]; nada de {sustancia} en {seco}.',
      'El tiempo [corre|pasa] otra vez [a su paso|como siempre], y [no ha fumado|nada de humo] en {seco}.',
    ],
    exam: {
      appearance: [
        '!telehealth :: Ojos [rojos|enrojecidos], [párpados pesados|pupilas grandes], [ropa con olor a humo|olor dulzón], [labios secos|bebe agua].',
        'telehealth :: En pantalla, ojos rojos, [cuarto en penumbra|bolsa de patatas en el regazo], [cámara torcida|capucha puesta].',
        '!telehealth :: Conjuntivas rojas, [migas en la manga|pelo revuelto], [pálid(o/a)|cara encendida], manos [frías|quietas].',
      ],
      behaviour: [
        '!delirium :: [Ríe|Sonríe] [sin motivo|a destiempo], [reacciona tarde|se mueve despacio], [pide agua|juega con una galleta], amable.',
        '!delirium :: [Adormilad(o/a)|En las nubes], [luego inquiet(o/a)|cambia de postura], [olvida|suelta] lo que [hacía|tenía en la mano]; [se deja llevar|colabora].',
      ],
      speech: [
        '!delirium :: [Lenta|Estirada], con [pausas largas|finales que se apagan], [baja|suave], se entiende.',
        '!delirium :: [Divagante|Errante], [lengua seca|boca pastosa], [pierde finales|repite palabras].',
      ],
      affect: [
        '!delirium :: [Divertido|Risueño], luego [inquieto|ansioso] por momentos.',
        '!delirium :: [Embotado|Distante], [risa breve|sonrisa vaga].',
      ],
      cognition: [
        '!delirium :: Orientad(o/a); la atención [se va|se pierde], [toma cinco minutos por veinte|tiempo estirado], recuerda [dos de tres|a trozos].',
        '!delirium :: [Despiert(o/a)|Alerta], [sabe día y lugar|orientad(o/a)]; la memoria [inmediata|reciente] [falla|flojea] [bajo el efecto|por ahora].',
      ],
      insight: [
        '!delirium :: [Sabe|Dice] que es «[cosa de lo fumado|solo el porro]»; rebaja [el riesgo|el efecto].',
        '!delirium :: Juicio [flojo|embotado] por ahora; [acepta esperar|deja que le recojan].',
      ],
    },
  },
  'altered-senses': {
    now: [
      'Los colores son [hirientes|demasiado vivos] y la [alfombra|pared] [respira|fluye]; [sabe|dice] que es «[el porro|lo que fumé]» y [espera a que pase|casi le divierte].',
      'Ve [caras en la cortina|chispas y redes] y oye su nombre en [el ventilador|la música], y lo [corrige|descarta] [al momento|si se le pregunta].',
      'La [mano|voz] parece [de otro|lejana], el cuarto [plano como una película|torcido]; [formas|sombras] [corren|pasan] al borde de la vista, y la mente [sigue clara|no se deja engañar].',
      'La [música|nevera] se vuelve palabras, [las baldosas|las líneas] se [doblan|mueven], y [lo consulta con {relative}|toca la pared] para comprobar que no es real.',
      '[Estelas|Destellos] siguen a las manos, hay [un desconocido|un gato] [en la puerta|junto a la lámpara] y a la segunda mirada es [nada|un abrigo]: «[raro|asusta], pero no es real».',
    ],
    then: [
      'Bajo el efecto había visto dibujos que [fluían|giraban], sabiéndolos irreales.',
      'Había oído [su nombre|palabras en la música] y lo había [descartado|corregido].',
      'Los sentidos le [engañaron|jugaron malas pasadas] unas horas, con la mente clara.',
    ],
    better: [
      '[Estelas|Dibujos] y sonidos [se fueron|acabaron] con el efecto, sin volver.',
      'Los engaños de los sentidos no han [vuelto|regresado].',
      'Recuerda las imágenes como «[una película|un sueño]».',
    ],
    exam: {
      perception: [
        'Ve [dibujos que fluyen|estelas tras la mano], y lo [sabe irreal|toma a risa].',
        '[Ilusiones|Visiones] breves, [colores vivos|sonidos cambiados]; juicio de realidad [íntegro|conservado].',
        '[Mira dos veces|Parpadea] ante [la cortina|un abrigo]: «[no hay nadie|es solo el porro]».',
      ],
      insight: [
        '[Sabe|Entiende] que las imágenes vienen de {sustancia}.',
        '[Conservada|Buena]: «[se pasará|no está de verdad]».',
      ],
    },
  },
  withdrawal: {
    now: [
      '{Hours} después de lo último de {sustancia} está [irritable|de mecha corta], [no duerme|despierta cada hora], [come casi nada|aparta el plato] y [suda de noche|tirita].',
      'Desde que [paró|fumó el último], hace {hours}: [mal genio|malas respuestas a {relative}], [piernas inquietas|paseos], sueños [salvajes|de terror] y [nada de apetito|el estómago en un puño].',
      'Dejar {sustancia} hace {hours} le ha traído [nervios|temblor interno], [dolor de cabeza|sudor frío], [desánimo|ánimo bajo] y noches de [dos horas|sueños extraños].',
      '[Salta|Se eriza] por [cada pregunta|cualquier ruido], [ha perdido {2-4} kilos|no puede ver la comida], está en vela hasta [las cuatro|el alba] y [le duele el cuerpo|tiene escalofríos], {hours} después de dejar {sustancia}.',
      'Lo último de {sustancia} fue hace {hours}; la [ira|inquietud] vino el [primer|segundo] día, el mal [sueño|dormir] el [segundo|tercero], y el apetito falta desde entonces.',
      'Hay [portazos|gritos], cuenta {relative}, desde que {sustancia} [se acabó|cesó] hace {hours}; [camina|llora], [suda|tiembla un poco] y [duerme a ratos|sueña horrores].',
    ],
    then: [
      '{Hours} después de lo último de {sustancia} había estado [irritable|crispad(o/a)], [sin dormir|con pesadillas] y sin apetito.',
      '[La ira|La inquietud], los [sudores nocturnos|escalofríos] y [la falta de apetito|el dolor de estómago] siguieron al abandono.',
      'Parar le había costado [sueño y paciencia|noches de pesadilla] y {2-4} kilos.',
    ],
    better: [
      '[El genio|La paciencia], el sueño y el apetito se [normalizaron|arreglaron] en {10-16} días.',
      'La [crispación|ira] [cedió|se fue], recuperó {2-4} kilos y los sueños son [corrientes|menos].',
      'Sin [sudores|tiritona] de noche; {relative} l(o/a) encuentra «[fácil|buena compañía] otra vez».',
    ],
    quote: [
      '«[Mordería|Gritaría] a todos. De noche [despierto empapad(o/a)|sueño películas de miedo]».',
      '«[La comida sabe a cartón|No puedo comer] y [salto|me enciendo] por [nada|una palabra]».',
    ],
    exam: {
      behaviour: [
        '[Mueve el pie|Camina], [impaciente|cortante] con las preguntas, [se disculpa|se ablanda] [después|al rato].',
        '[Inquiet(o/a)|Tens(o/a)], [se frota la nuca|se muerde una uña], [se levanta dos veces|quiere abreviar].',
      ],
      mood: [
        '«[A punto de estallar|De mal humor]», [irritable|quisquilloso], [sin desesperanza|algo bajo].',
        '[Irritable|En vilo], [decae al anochecer|lloró una vez].',
      ],
      affect: [
        '[Espinoso|Tenso], [se enciende|se eriza] y [cede|se calma].',
        '[Irritable|Crispado], [sonríe|se suaviza] [con una broma|brevemente].',
      ],
      appearance: [
        '[Pálid(o/a)|Demacrad(o/a)], [ojeras|cara de no dormir], [palmas húmedas|cuello de la camisa mojado].',
        'Cara [cansada|más delgada], [bosteza|tirita un poco], [ropa holgada|pelo sin lavar].',
      ],
      cognition: [
        '[Alerta|Despiert(o/a)], [orientad(o/a)|con orientación completa]; concentración [corta|dispersa].',
        'Conciencia clara, [cuenta atrás con impaciencia|atención corta], recuerdo [bueno|completo].',
      ],
    },
  },
  vomiting: {
    now: [
      'Cada {4-8} semanas tiene [días|rachas] de [vómitos|arcadas] con dolor de tripa que solo [la ducha caliente|una hora bajo el agua] alivia.',
      'La [gastroscopia|ecografía] no explicó [las náuseas matinales|los vómitos], que [paran|ceden] bajo el agua [hirviendo|caliente].',
      '{Relative} se queja del gasto de agua: pasa [media noche|horas] en la ducha contra [las náuseas|los retortijones].',
      'Fue a urgencias {2-4} veces por [vómitos|deshidratación], y [fumó más|encendió otro] «para el estómago».',
    ],
    then: [
      'Las rachas de [vómitos|arcadas], que cedían con agua caliente, eran [frecuentes|repetidas].',
      'El estómago se había [estudiado|mirado] sin hallazgos.',
      'Había [perdido peso|necesitado suero] por [los vómitos|las náuseas].',
    ],
    better: [
      'Sin [vómitos|náuseas] desde que paró, ni duchas [interminables|hirviendo].',
      'El estómago está [tranquilo|asentado] y desayuna.',
      '[Acepta|Ve] que [los vómitos|las náuseas] venían de {sustancia}.',
    ],
  },
  body: {
    now: [
      'Hay tos [matinal|de fumador] con [flemas|pitidos], ojos [rojos|irritados] y [ahogo en las escaleras|menos fondo en el fútbol].',
      'El [peso|apetito] va [a saltos|con lo fumado]: [dulces a medianoche|nada de día], {3-7} kilos arriba o abajo.',
      'El [dentista|médico de familia] [anotó|avisó de] [boca seca y caries|pecho de fumador].',
      '[Vive de|Come] [patatas y cereales|comida a domicilio] [de madrugada|por la noche] y se salta el [desayuno|almuerzo].',
    ],
    then: [
      'La [tos|boca seca] y los ojos [rojos|irritados] eran [habituales|de siempre].',
      'El peso había [oscilado|cambiado] con lo fumado.',
      'Le faltaba [fondo|aire].',
    ],
    better: [
      'La tos [casi se fue|se suelta], y [sube escaleras|corre] mejor.',
      'Come [a su hora|en la mesa], con [peso|piel] más estable.',
      '[Ojos|Pulmones] limpios, según su médico.',
    ],
  },
  drive: {
    now: [
      'Los [planes|proyectos] [empiezan|arrancan] con ganas y [se apagan|quedan tirados] al tercer día; pasa las horas en [el sofá|la cama] con [un juego|vídeos].',
      '{Relative} [describe|ve] a alguien que «[todo le da pereza|lo deja todo para luego]», antes [con iniciativa|llen(o/a) de ideas].',
      '[Duchas|Llamadas], [compras|tareas] y [coladas|cartas] se [aplazan|posponen] «[para luego|un día más]».',
      'Leer una página le lleva [tres|varios] intentos, los nombres se [escapan|pierden], y se [encoge de hombros|ríe].',
      'Los [intereses|sueños] se han [reducido|encogido] a {sustancia}, [música|juegos] y [sueño|el teléfono].',
    ],
    then: [
      'El empuje se había [ido|apagado], y los [planes|cursos] quedaban [parados|sin acabar].',
      'Pasaba los días [sentad(o/a)|tumbad(o/a)], [olvidadiz(o/a)|lent(o/a)] e indiferente.',
      'La memoria y las ganas habían [menguado|flojeado].',
    ],
    better: [
      'Vuelve el [empuje|ánimo de hacer]: [una estantería montada|un papel enviado], [el cuarto en orden|dos carreras por semana].',
      'Lo que lee [se queda|permanece] otra vez, y [acaba|lleva a término] lo que empieza.',
      'Las mañanas tienen una lista, casi siempre [cumplida|tachada].',
    ],
  },
};
