import type { FeatureText } from './knowledge.ts';

/** Signs of F34, Spanish. */
export const f34FeaturesEs: Readonly<Record<string, FeatureText>> = {
  'up-days': {
    now: [
      'Durante {2-4} días seguidos {subj} está [radiante|con mucha marcha]: [habla más, planea tres proyectos|limpia, llama a todo el mundo, compra pintura], [nunca tanto que hubiera que frenarl(o/a)|sin perder de vista lo posible].',
      'Hay rachas de [ánimo alto e ideas rápidas|energía poco habitual], [de {2-5} días|de menos de una semana], en las que [se ofrece para todo|es el alma de la fiesta], [sin llegar a arruinarse|sin deudas ni líos con la ley].',
      'En los días altos [todo parece fácil|la confianza no tiene límite]: [dos horas corriendo antes del desayuno|compra un armario y devuelve la mitad], [aunque cumple con lo suyo|y nadie piensa en una enfermedad].',
      '{Relative} [reconoce un día alto por la voz|conoce las señales]: [canta a las seis y a las ocho tiene diez planes|paso más vivo y risa más fuerte], [agradable al principio y cansado al tercer día|pasa antes de una semana].',
    ],
    then: [
      'Los días de [ánimo alto|energía alta] [alternaban con los bajos|llegaban cada pocas semanas], nunca [fuera de control|en extremo].',
      'Los días altos traían [planes y compras|mucha charla y poco sueño], [siempre dentro de límites|sin llegar a arruinarle].',
    ],
    better: [
      'Los días altos son [más planos|más mansos]; {subj} [consulta con la almohada antes de actuar|mantiene la hora de acostarse].',
      'El ánimo alto [se nota pronto|ya no l(o/a) arrastra], [gracias al registro|y las compras esperan un día].',
    ],
    quote: [
      '«[En un día bueno pintaría la casa entera|Soy fuego y luego ceniza|La gente me quiere unos días sí y otros no]».',
      '«[Mi ánimo tiene su propio horario|Nunca sé quién se va a despertar mañana]».',
    ],
    exam: {
      mood: [
        'Ánimo [«arriba, desde el domingo»|«de los días vivos»|«bien ahora, pregúnteme el viernes»], [algo elevado|alegre sin exceso].',
        '{Subj} sitúa hoy su ánimo en [un seis donde la semana pasada hubo un dos|el medio, «por una vez»].',
        'Ánimo [cambiante según refiere|algo subido], [acorde con el registro|que describe con facilidad].',
      ],
      speech: [
        'Habla [viva|algo rápida], [se deja interrumpir|fácil de seguir].',
        'Habla [con brío|con fluidez y mucho], [para si se le pide|dentro de lo normal].',
      ],
    },
  },
  'down-days': {
    now: [
      'Después vienen días [sin color|pesados]: {subj} [anula lo prometido|duerme diez horas y duda de todo], [sin hundirse del todo|y antes de una semana está en pie].',
      'Los bajos duran {2-6} días: [cansancio, lentitud y la certeza de ser un fraude|llanto y aislamiento], [aunque sigue como puede con lo suyo|nunca dos semanas seguidas].',
      'En los días bajos [apaga el teléfono|se esconde bajo la manta hasta mediodía] y [los planes de la semana anterior le parecen ridículos|nada vale la pena], [hasta que se levanta solo|y luego se acaba].',
      'Los días bajos son [más que los altos|tantos como los altos]; [deja la comida y las llamadas|tristeza sin motivo], [de hondura limitada|llevaderos pero cansados].',
    ],
    then: [
      'A los días altos [seguían los bajos|les sucedían los bajos], [con aislamiento y dudas|pesados pero breves].',
      'En los bajos {subj} [se aislaba|dudaba de todo], [días seguidos|nunca semanas].',
    ],
    better: [
      'Los días bajos son [menos|menos hondos]; {subj} [sale a pasear también entonces|mantiene sus citas].',
      'La bajada [dura un día y no cuatro|ya no le vacía la agenda].',
    ],
    exam: {
      affect: [
        'Afecto que [pasa rápido de la sonrisa al suspiro|cambia], [siempre acorde con lo que dice|dentro de límites].',
        'Afecto [expresivo|vivo], [cambia con cada tema|una lágrima y una broma en minutos], [nunca fuera de lugar|adecuado].',
      ],
    },
  },
  turning: {
    now: [
      'Subidas y bajadas [se suceden desde hace {duration}|son su vida desde hace {duration}], [con pocas semanas parejas|sin apenas un mes llano].',
      'Desde hace {duration} [el ánimo oscila|se turnan altos y bajos], [sin un patrón previsible|a menudo de la noche a la mañana], [y la calma nunca dura dos meses|con un mes tranquilo como mayor pausa].',
      'Si se le pregunta desde cuándo, {subj} [dibuja una línea ondulada|cuenta {duration} hacia atrás]: [siempre por encima o por debajo|la calma más larga fue de cinco semanas].',
      '{Relative} [lo vive desde hace {duration}|confirma las subidas y bajadas]: [«nunca sé quién va a llegar a casa»|no hay dos semanas iguales], [sin una pausa larga en todo ese tiempo|la calma es la excepción].',
    ],
    then: [
      'El ánimo había [oscilado|subido y bajado] durante {duration}, [sin calma larga|con pocas semanas parejas].',
      'Durante {duration} [se turnaron altos y bajos|no hubo un mes llano].',
    ],
    better: [
      'Las oscilaciones son [menores|menos bruscas]; el registro muestra [tres semanas parejas|una línea más llana].',
      'Por primera vez en {duration} [pasó un mes sin un giro marcado|cuenta cinco semanas tranquilas].',
    ],
  },
  'short-nights': {
    now: [
      'En los días altos {4-5} horas de sueño [le bastan|l(o/a) dejan como nuev(o/a)]; [en los bajos ni diez|los bajos se tragan medio día].',
      'El sueño [sigue las oscilaciones|va con el ánimo]: [corto y ligero, luego largo y pesado|cuatro horas, luego once].',
      '{Subj} [friega a medianoche|escribe cartas hasta las tres] cuando está arriba, [y descansa igual|sin cansancio al día siguiente].',
      'La hora de acostarse [va de las nueve a las tres|cambia con el ánimo], [lo que altera la casa|y es la mejor señal de dónde está].',
    ],
    then: [
      'El sueño variaba [entre cuatro y once horas|con el ánimo].',
      'Las noches cortas [marcaban los días altos|iban con el ánimo alto].',
    ],
    better: [
      'El sueño es [más regular, de seis a ocho horas|de horario fijo].',
      'La hora de acostarse [se mantiene también en días altos|ya no sigue al ánimo].',
    ],
  },
  unfinished: {
    now: [
      '[Una guitarra, un telar y media página web|Dos cursos, una canoa y una aplicación de idiomas] [nacieron en días altos|recuerdan los días buenos] y [duermen|quedaron atrás].',
      '{Subj} [empieza mucho y acaba poco|ha cambiado de planes cuatro veces este año], [cada vez con plena convicción|para desesperación de {relative}].',
      'Los proyectos [florecen y se marchitan con el ánimo|duran lo que los días altos].',
      'Los planes a medias [llenan el cuarto|son un punto sensible], [desde un estanque a una novela|cada uno fue «el definitivo»].',
    ],
    then: ['Los proyectos [se empezaban y se dejaban|quedaban a medias].', 'Los planes cambiaban con el ánimo.'],
    better: [
      '[Un proyecto cada vez|Llevar un plan hasta el final] [es la nueva regla|es la tarea del mes].',
      '{Subj} [terminó lo que empezó|devolvió una compra y siguió con un curso].',
    ],
  },
  'warm-and-cold': {
    now: [
      'Sus amistades [l(o/a) ven deslumbrante y luego ausente|no siguen el paso de su cercanía y su silencio].',
      '{Subj} [entra y sale de la cercanía|promete hoy lo que lamenta a los tres días], [y las relaciones se resienten|lo que le cuesta amistades].',
      'Las relaciones sufren: [generos(o/a) una semana y susceptible la otra|invita y luego lo olvida].',
      'Hay [riñas a cada giro del ánimo con {relative}|reproches por ser «dos personas»].',
    ],
    then: [
      'Las relaciones se resentían [con los cambios|de ello].',
      'Algunas amistades [se habían alejado|se perdieron por los vaivenes].',
    ],
    better: [
      '{Subj} [avisa a los amigos de dónde está en la curva|promete menos] [y lo cumple|lo que ayuda].',
      'Las riñas son [menos|más cortas].',
    ],
  },
  'gloom-for-years': {
    now: [
      'El ánimo bajo [lleva ahí {duration}|viene de hace {duration}], [más días sí que no|casi todo el día, casi a diario], [nunca muy hondo, nunca ausente|como un cielo gris].',
      'Desde hace {duration} {subj} está [sombrí(o/a)|sin alegría y decaíd(o/a)] [la mayoría de los días|más a menudo que no], [sin dos meses de pausa|las semanas buenas se cuentan con los dedos].',
      '{Subj} [apenas recuerda haber estado alegre|cree que siempre fue así]; {duration} [de ánimo apagado son seguros|pueden precisarse], [de tono menor y no agudo|sin tocar fondo].',
      'Una tristeza [constante y callada|apagada y duradera] [lo tiñe todo|es la nota de fondo] desde hace {duration}, [menos que un derrumbe y más que un humor|unos días más leve, pocos claros].',
      'child/adolescent :: {Relative} [l(o/a) conoce enfurruñad(o/a) y triste desde hace {duration}|describe {duration} de ánimo bajo o malhumor], [casi todos los días de la semana|con pocos días despreocupados].',
    ],
    then: [
      'El ánimo bajo había estado casi a diario durante {duration}.',
      '{Subj} había estado [sombrí(o/a)|decaíd(o/a)] durante {duration}, [con pocas semanas buenas|nunca libre del todo].',
    ],
    better: [
      'El gris es [más tenue|más claro]; {subj} [cuenta tres días buenos por semana|vuelve a oírse reír].',
      'Tras {duration}, [han llegado algunos días alegres|el ánimo ha subido un punto], [modesto pero real|más de lo que esperaba].',
    ],
    quote: [
      '«[No me hundo, es que nunca estoy content(o/a)|Es vivir siempre en invierno|Creía que era mi carácter]».',
      '«[Funciono y ya está|Otros tienen fin de semana, yo dos días más que pasar]».',
    ],
    exam: {
      mood: [
        'Ánimo [«como siempre, tirando»|«gris»|algo bajo], [{3-5} sobre 10|sin bajón marcado].',
        '{Subj} describe su ánimo como [«mi bajo de siempre»|«plano, desde hace años»|«nada especial, nunca bueno»].',
        'Ánimo [decaído con calma|apagado], [«lo normal en mí»|igual que en años previos según cuenta].',
      ],
      affect: [
        'Afecto [atenuado|serio], [sonríe por cortesía|reactivo en un margen estrecho].',
        'Afecto [apagado|algo plano pero accesible], [algún comentario seco|breve sonrisa al salir].',
      ],
    },
  },
  'low-energy': {
    now: [
      'Energía [baja|que nunca alcanza]: [obligaciones, cena y sofá|tras los deberes del día no queda nada].',
      '{Subj} [se cansa pronto|arrastra el día], [desde hace años|y a mediodía ya piensa en la cama].',
      'Todo [es un esfuerzo|pide un empujón], [de cepillarse los dientes a contestar una carta|aunque lo hace].',
      'El cansancio [es constante|l(o/a) acompaña a todas partes], [el descanso no lo arregla|con analítica normal].',
    ],
    then: ['La energía era baja desde hacía mucho.', '{Subj} [se cansaba pronto|arrastraba los días].'],
    better: [
      'La energía [llega hasta la noche|es algo mejor], [desde que pasea a diario|con una pausa a mediodía].',
      '{Subj} [asume un poco más|ha vuelto a nadar].',
    ],
  },
  'little-worth': {
    now: [
      '{Subj} [se tiene en poco|se siente de segunda desde hace tiempo], [espera que no cuenten con (él/ella)|carga con las culpas por costumbre].',
      'La autoestima [es baja desde que recuerda|es pobre]: [el elogio es un error y la crítica la verdad|nunca lo hace bastante bien].',
      '[«Los demás valen más»|«Soy la rueda de repuesto»] [resume cómo se ve|es frase habitual].',
      '{Subj} [se compara y siempre pierde|pide perdón por existir], [costumbre de años|en voz baja, sin drama].',
    ],
    then: [
      'La autoestima era [pobre|baja] desde hacía años.',
      '{Subj} [se veía de segunda|contaba poco a sus propios ojos].',
    ],
    better: [
      'La autocrítica [se nota y se cuestiona|es menos automática].',
      '{Subj} [aceptó un cumplido|nombró dos cosas que hace bien], [encogiéndose de hombros|por primera vez].',
    ],
    exam: {
      thoughtContent: [
        'Contenido [modesto y autocrítico|teñido de dudas de sí], [sin culpa desmedida|por lo demás realista].',
        'Habla de [no contar mucho|haber sido siempre la parte débil], [con apertura a otra mirada|en tono parejo].',
        'Contenido pesimista: [espera poco|las cosas suelen salir mal], [sin desesperación|en tono sobrio].',
      ],
    },
  },
  'no-hope': {
    now: [
      'La mirada al futuro es [sombría y callada|sin expectativas]: [«seguirá así»|no cuenta con nada bueno].',
      '{Subj} [no planea|espera decepciones], [para no llevarse un chasco|por larga costumbre].',
      'La esperanza es [escasa|algo que no practica]; [reserva vacaciones y las teme|desconfía de las buenas noticias].',
      '[Sin desesperación y sin perspectiva|El futuro es más de lo mismo], [en sus palabras|según lo ve].',
    ],
    then: ['Las expectativas eran [bajas|nulas] desde hacía años.', '{Subj} no veía posibilidad de cambio.'],
    better: [
      'Ha [expresado un deseo|hecho un plan para el verano].',
      '{Subj} [admite que puede cambiar algo|espera con ganas una cosa a la semana].',
    ],
  },
  'poor-nights': {
    now: [
      'Sueño [ligero|roto] [casi siempre|por norma], [a las {2-4} pasa una hora en vela|se levanta sin descansar].',
      '{Subj} [cavila antes de dormir|tarda una hora en dormirse], [compañía de años|la mayoría de las noches].',
      'Noches [poco reparadoras|rara vez profundas], [con cavilaciones tempranas|y las mañanas pesan].',
      'El sueño [es malo desde hace años|nunca repara del todo], [unas {5-6} horas|a trozos].',
    ],
    then: ['El sueño era malo desde hacía años.', 'Las cavilaciones acortaban casi todas las noches.'],
    better: [
      'El sueño [gana una hora|se ha asentado algo].',
      'Las cavilaciones nocturnas [bajan a dos por semana|paran cuando las escribe].',
    ],
  },
  'eating-changed': {
    now: [
      'Comer [no le alegra|le consuela]: [la misma sopa cada día|galletas ante el televisor].',
      'Apetito [escaso|irregular desde hace mucho], peso [estable|algo mayor].',
      '{Subj} [come porque hay que comer|pica toda la tarde].',
      'Las comidas [se saltan o se tragan de pie|no le dan placer].',
    ],
    then: ['Comía sin gusto.', 'El apetito era irregular desde hacía años.'],
    better: [
      '{Subj} [cocina dos veces por semana|ha comido con otros].',
      'Las comidas [son otra vez regulares|vuelven a saber a algo].',
    ],
  },
  'hard-to-decide': {
    now: [
      '[Aplaza las elecciones|Las decisiones esperan], [un abrigo nuevo desde hace dos inviernos|del teléfono a las vacaciones].',
      'La concentración [flaquea|es desigual]: [lee y olvida|los papeles o los deberes le llevan el doble].',
      '{Subj} [pregunta a {relative} antes de cada elección|no se decide por nada], [y luego se arrepiente|por miedo a equivocarse].',
      '[Los pensamientos se van|La mente divaga] [al hablar y al estudiar o trabajar|a la media hora].',
    ],
    then: ['Las decisiones se aplazaban durante meses.', 'La concentración flaqueaba.'],
    better: [
      'Las pequeñas decisiones [se toman el mismo día|le cuestan menos].',
      '{Subj} [lee media hora seguida|eligió un curso sin ayuda].',
    ],
  },
  outbursts: {
    now: [
      '{3-5} veces por semana {subj} [estalla|pierde por completo el control]: [grita, lanza sillas y da patadas a las puertas|insulta, golpea la pared, rompe libros], [por una cuchara equivocada o una partida perdida|durante media hora], [muy por encima de la causa|como alguien mucho menor].',
      'Los estallidos son [casi diarios|cuatro o más por semana], [ante un «no»|al apagar la tableta]: [chilla hasta quedarse sin voz|arremete contra cosas y a veces personas], [{20-50} minutos|hasta agotarse].',
      'Desde hace {duration} hay [rabietas violentas|ataques de ira], [{3-6} por semana|casi a diario], [sin proporción alguna|desmedidos], [impropios de su edad|como los de un niño de dos años].',
      '{Relative} [cuenta {4-6} estallidos por semana|lleva una lista: {4-6} por semana]: [vajilla rota y una hermana mordida|la puerta arrancada y amenazas a gritos], [por los deberes o por lavarse los dientes|por minucias].',
    ],
    then: [
      'Los ataques de ira eran {3-5} por semana, [con gritos y golpes|con objetos lanzados y patadas a las puertas].',
      'Al ingreso había [varios estallidos por semana|rabietas casi diarias] desde hacía {duration}, [sin proporción con la causa|por minucias].',
    ],
    better: [
      'Los estallidos [bajan a uno por semana|son más raros y cortos], [diez minutos en vez de cuarenta|sin golpes].',
      '{Subj} [sale de la habitación antes de estallar|usa la señal acordada], [dos de cada tres veces|y se recupera antes].',
    ],
    quote: [
      '«[Me explota y ya está|Me pongo al rojo por dentro y todo vuela|No quiero, va más rápido que yo]».',
      '«[Todo el mundo me enfada|Siempre me dicen que no|Se me calienta la cabeza y no oigo nada]».',
    ],
    exam: {
      behaviour: [
        '[Hosc(o/a)|Tens(o/a)]: [da golpes a la pata de la mesa|contesta con un gruñido], [sale una vez dando un portazo y vuelve|se ablanda con un juego de mesa].',
        '{Subj} [se recuesta con los brazos cruzados|rompe una hoja al perder la partida], [luego participa|se calma con una pausa].',
        'Cuando [el móvil tuvo que esperar|perdió un turno] [gritó y barrió las fichas|tiró el lápiz], [se serenó en {5-8} minutos|se dejó calmar].',
      ],
    },
  },
  'cross-between': {
    now: [
      'Entre estallidos está [de mal humor y susceptible|irritable], [casi todo el día, casi a diario|desde que se despierta], [en lo que coinciden profesores y familia|y todos andan con cuidado].',
      'Entre medias [apenas hay una hora amable|no hay verdadera calma]: [refunfuña, pone los ojos en blanco, «dejadme en paz»|agri(o/a) en el desayuno y en la cena], [desde hace {duration} sin meses de pausa|un día tras otro].',
      '{Relative} describe un carácter [siempre enfadado|de mal humor crónico]: [nada le parece bien, todo es injusto|tras una riña el ánimo no vuelve a su sitio].',
      'El ánimo de base es [de enfado|irritable], [lo ven padres, profesores y compañeros|también en vacaciones], y [así desde hace {duration}|no es una fase de semanas].',
    ],
    then: [
      'Entre estallidos el ánimo era [irritable casi todo el día|de enfado].',
      '{Subj} estaba [de mal humor de la mañana a la noche|enfadad(o/a) con todos] desde hacía {duration}.',
    ],
    better: [
      'Entre medias está [más amable|de mejor humor], [tardes enteras sin refunfuñar|ríe con sus hermanos].',
      'El mal humor [cede durante horas|se ha aligerado], [lo ven también los profesores|sobre todo los fines de semana].',
    ],
    exam: {
      mood: [
        'Ánimo [de enfado|irritable], [«todo el mundo me molesta»|«bien», entre dientes].',
        '{Subj} [señala la cara roja|dice que está «enfadad(o/a), como siempre»].',
        'Ánimo [hosco|de mal humor], [que cede al jugar|sin cambio con la charla].',
      ],
      affect: [
        'Afecto [irritable, pronto a encenderse|ceñudo], [se ablanda al hablar de su mascota|se le escapa una sonrisa].',
        'Expresión [de enfado|enfurruñada] [con breves momentos claros|casi toda la entrevista].',
      ],
    },
  },
  'two-places': {
    now: [
      'Ocurre [en casa y en el colegio|en clase, en casa y en el deporte]; [tres notas del profesor este mes|dos veces enviad(o/a) a casa], [nunca en un solo lugar|con todos los adultos].',
      'El colegio [cuenta lo mismo|ha llamado once veces]: [sillas volcadas y un compañero empujado|se esconde bajo la mesa y luego grita], [como en casa|igual allí].',
      'Tanto padres como profesores [lo ven|están al límite], [también los abuelos|y el comedor ha avisado].',
      'Ni [la casa ni el colegio|la clase ni la familia] [se libran|escapan]; [también se queja el conductor del autobús|la piscina le ha excluido].',
    ],
    then: [
      'Casa y colegio [veían lo mismo|estaban afectados].',
      'El colegio [le había enviado a casa varias veces|había pedido ayuda].',
    ],
    better: [
      'El colegio [cuenta dos semanas tranquilas|llama ya una vez al mes], y [en casa es más fácil|la casa l(o/a) sigue].',
      '[Casa y colegio|Padres y tutora] [usan el mismo plan|trabajan juntos], [y se nota|con menos llamadas].',
    ],
  },
  'low-threshold': {
    now: [
      '[No tolera la frustración|Esperar es imposible]: [una partida perdida, un autobús lleno|un vaso del color equivocado] y ya está.',
      'Bastan pequeñeces: [calcetines que pican, un plan cambiado|los guisantes rozan las patatas].',
      '{Subj} [no sabe perder|no aguanta su turno], [los juegos acaban en el suelo|y sus hermanos no quieren jugar].',
      'Cualquier [cambio de plan|negativa] [es una chispa|trae la tormenta].',
    ],
    then: ['Bastaba la menor frustración.', 'Las negativas acababan en ira.'],
    better: [
      '{Subj} [perdió a las cartas y siguió sentad(o/a)|espera ya cinco minutos].',
      'Los cambios avisados [se toleran|se aceptan refunfuñando].',
    ],
  },
  'shame-after': {
    now: [
      'Después {subj} [llora y se esconde|se avergüenza], [dice que nadie le puede querer|pregunta si es mal(o/a)].',
      'Cuando pasa, [se duerme|busca un abrazo], [no sabe explicar qué ocurrió|agotad(o/a) y con pena].',
      '[Llega el remordimiento|Llegan las lágrimas], [con dibujos para pedir perdón|y promesas hasta la próxima].',
      '{Subj} [se llama monstruo|teme que l(o/a) manden lejos], [en ratos de calma|al acostarse].',
    ],
    then: ['La vergüenza seguía a cada estallido.', '{Subj} lloraba después de cada estallido.'],
    better: [
      '{Subj} [repara por iniciativa propia|habla de ello la misma tarde].',
      'La vergüenza es [menor desde que lo habla|menos aplastante].',
    ],
  },
  'friends-lost': {
    now: [
      '[Ya no llegan invitaciones a cumpleaños|Ya nadie viene a jugar].',
      'Los compañeros [se apartan|le temen], [queda un amigo|pasa el recreo sin compañía].',
      '{Subj} [quiere amigos y los espanta|queda fuera de los juegos].',
      'El [equipo de fútbol|grupo de excursiones] [le ha echado|pidió una pausa].',
    ],
    then: ['Los amigos se habían alejado.', '{Subj} quedaba al margen en el colegio.'],
    better: ['Un compañero [vino a jugar|le ha invitado].', 'En el recreo [vuelve a participar|juega con otros dos].'],
  },
  'lasting-cross': {
    now: [
      'Desde hace {duration} {subj} está [de mal humor|irritable y agri(o/a)] [casi a diario|más días sí que no], [sin ataques de ira|nunca con violencia], [un refunfuño que no cesa|«como un dolor de muelas del alma»].',
      'Un [malhumor|fastidio] duradero [manda desde hace {duration}|está ahí desde hace {duration}]: [todo le irrita, nadie lo hace bien|el ruido, las colas, la gente alegre], [más que temperamento|peor que en otros años].',
      '{Relative} [habla de {duration} de mal tiempo en casa|hace mucho que no l(o/a) ve de buen humor]; [irritable casi cada día|agri(o/a) desde la mañana].',
      '{Subj} [contesta mal, se enfurruña y critica|se molesta por casi todo], [y van {duration}|ya desde hace {duration}], [sin un mes tranquilo|los días buenos son raros].',
    ],
    then: [
      'El ánimo irritable había durado {duration}.',
      '{Subj} había estado [agri(o/a)|irritable] casi a diario durante {duration}.',
    ],
    better: [
      'El malhumor [se ha suavizado|viene a ratos], [{relative} nota mañanas más amables|hay días enteros buenos].',
      '{Subj} [refunfuña menos|se ríe de sí], [en los días buenos|cada semana más].',
    ],
    quote: [
      '«[Todo me saca de quicio, yo incluid(o/a)|Soy un erizo, lo sé|Me oigo protestar y no puedo parar]».',
      '«[No es tristeza, es acidez|Andan de puntillas y eso también me molesta]».',
    ],
    exam: {
      mood: [
        'Ánimo [«fastidiad(o/a)»|irritable|«agrio, como siempre»], [{3-5} sobre 10|con tristeza debajo].',
        '{Subj} dice tener el ánimo [«con poca mecha»|«de gruñón, pregunte a cualquiera»], [sin gran tristeza|medio en broma].',
        'Ánimo [quisquilloso|descontento], [mejora al avanzar la charla|constante].',
      ],
      affect: [
        'Afecto [irritable|ácido], [se ablanda con el humor|sin estallido].',
        'Afecto [arisco al principio|seco], [más cálido después|luego más abierto].',
      ],
    },
  },
  'gloomy-hours': {
    now: [
      'Se añaden [horas de tristeza|tardes bajas], [planas, sin llanto|«nada tiene sentido»], [demasiado cortas y leves para un bajón completo|nunca días seguidos].',
      'Por la noche [la acidez se vuelve tristeza|asoma la pena], [una hora o dos|hasta acostarse], [luego pasa|y por la mañana solo queda el malhumor].',
      '[Tristeza y malhumor se turnan|Alternan dos ánimos]: [agri(o/a) de día y triste de noche|refunfuño y luego silencio], [ninguno hondo|sin llegar a hundirse].',
      'Debajo hay [una pena que no gusta de mostrar|un descontento sordo con la vida], [que se ve los domingos|cuando no hay con quién discutir].',
    ],
    then: [
      'Las horas [tristes|bajas] [alternaban con el malhumor|llenaban las noches].',
      'Las noches eran [bajas|oscuras y calladas], [con pocas palabras|y el malhumor daba paso a la pena].',
    ],
    better: ['Las noches tristes son [más raras|acompañadas].', 'Las horas tristes [pasan antes|pueden contarse].'],
  },
  'rubs-everyone': {
    now: [
      'Esto [agota a todos|cuesta simpatías]: [los vecinos evitan la escalera|la conversación se para cuando entra], [{relative} se quita de en medio|hay discusión en cada comida].',
      '{Subj} [ha reñido con media familia|se enfada con la gente por minucias], [y se queda (solo/sola)|y por dentro lo lamenta].',
      'Las relaciones [se han enfriado|sufren]: [ya no l(o/a) invitan|{relative} está al límite], [lo que alimenta el malhumor|y siente que no l(o/a) quieren].',
      '[En casa|Con los más cercanos] [ningún comentario es inocente|una palabra mal puesta es una hora de silencio], [dice {relative}|según {relative}].',
    ],
    then: ['Las relaciones se habían [enfriado|resentido].', '{Subj} [había reñido con muchos|era evitad(o/a)].'],
    better: [
      'Las riñas son [más raras|más cortas], [pide perdón después|{relative} respira].',
      '{Subj} [cuenta hasta diez|pide silencio en vez de contestar mal].',
    ],
  },
  'restless-body': {
    now: [
      '[Mandíbula y hombros tensos|Aprieta los dientes de noche], [dolor de cabeza por la tarde|el masaje alivia una hora].',
      'El cuerpo está [tenso|inquieto], [mueve las piernas|cierra los puños].',
      'El sueño es [ligero, cualquier ruido l(o/a) despierta|poco profundo].',
      '{Subj} [no desconecta|se siente acelerad(o/a) y cansad(o/a) a la vez].',
    ],
    then: ['La tensión corporal era constante.', 'El sueño era ligero.'],
    better: ['La tensión [cede con el ejercicio|es menor].', 'El sueño es [más profundo|más largo].'],
  },
  regret: {
    now: [
      'A solas, {subj} [lamenta lo dicho|se avergüenza], [rara vez lo dice|escribe una nota de disculpa].',
      '{Subj} [sabe cómo se le ve|querría ser de otro modo], [«y otra vez se me escapa»|sin encontrar el freno].',
      'El arrepentimiento [llega en menos de una hora|viene después], [y con él los reproches|pero no las palabras].',
      'Es [quien más lo sufre|tan infeliz como los que l(o/a) rodean].',
    ],
    then: ['A las malas palabras seguía el arrepentimiento.', '{Subj} lo sufría en carne propia.'],
    better: [
      'Las disculpas [llegan el mismo día|se dicen en voz alta].',
      '{Subj} [se detiene a media frase|se trata con más amabilidad].',
    ],
  },
  'unsteady-mood': {
    now: [
      'El ánimo [está desequilibrado|no anda bien] desde hace {duration}: [casi siempre bajo, a ratos malhumorado, rara vez bueno|bajo, susceptible e inquieto por turnos], [nunca con forma clara|sin un color dominante].',
      'Desde hace {duration} {subj} tiene [un problema duradero de ánimo|un ánimo inquieto y cambiante], [más días sí que no|con pocas semanas parejas], [más leve que una enfermedad de semanas|sin un episodio definido].',
      '{Relative} [habla de {duration} de ánimo cambiante y casi siempre bajo|nota desde hace tiempo que su ánimo no va bien], [nada llamativo|sin derrumbe ni euforia dignos de mención].',
      'Un [malestar del ánimo de larga data|ánimo que no se asienta], [ya {duration}|desde hace {duration}], [distinto de una semana a otra|ni claramente bajo ni claramente alto].',
    ],
    then: [
      'El ánimo llevaba {duration} desequilibrado.',
      'Durante {duration} el ánimo había [cambiado sin forma clara|estado sin asentarse].',
    ],
    better: [
      'El ánimo es [más firme|mejor en conjunto], [aún por precisar de qué tipo era el problema|con mayoría de semanas buenas].',
      '{Subj} [cuenta más semanas parejas|se siente menos a su merced].',
    ],
    exam: {
      mood: [
        'Ánimo [difícil de nombrar|«raro»|«mezclado»], [{4-5} sobre 10|hoy ni bajo ni alto].',
        '{Subj} describe su ánimo como [«indeciso»|«ni bien ni fatal, desde hace años»].',
        'Ánimo [desigual según cuenta|algo bajo ahora], [cambia al relatarlo|sin dirección clara].',
      ],
      affect: [
        'Afecto [algo inquieto|variable], [adecuado|que sigue el tema].',
        'Afecto [entre cansado e irónico|cambiante], [en rango habitual|nunca extremo].',
      ],
    },
  },
  'still-open': {
    now: [
      'El relato [no permite aún decir|deja abierto] [de qué tipo es|si predominan los bajos o las oscilaciones]; [recuerda mal los primeros años|nadie lo ha registrado].',
      '[Fechas y duraciones|Duración y hondura de las fases] [no se pueden precisar|siguen vagas], [{relative} lo recuerda de otro modo|faltan informes].',
      '{Subj} [no sabe si hubo alguna vez dos meses buenos|confunde los años] y [el cuadro queda incompleto|hacen falta más entrevistas].',
      'Faltan datos sobre [las fases previas|los primeros años], [traerá informes escolares|se iniciará un registro].',
    ],
    then: [
      'El [tipo|carácter] del problema de ánimo no estaba [claro|definido] [a su llegada|por lo que contaba].',
      'Las [fases|épocas] anteriores eran [difíciles de fechar|mal recordadas], [con pocos informes|con relatos distintos].',
    ],
    better: [
      'El registro [se lleva y quizá diga más|no muestra aún un patrón claro].',
      'El tipo de problema [sigue abierto|no se sabe aún], [aunque está mejor|con alivio de todos modos].',
    ],
  },
  'good-weeks-rare': {
    now: [
      'Las semanas buenas son [raras|contadas], [dos la primavera pasada|y no se fía de ellas].',
      'Una semana pareja [es un acontecimiento|llegó en vacaciones].',
      '{Subj} [recuerda tres semanas buenas este año|espera la calma].',
      'La calma [nunca dura|se rompe en días].',
    ],
    then: ['Las semanas buenas eran raras.', 'La calma nunca duraba.'],
    better: ['Las semanas buenas [son más frecuentes|ya van cuatro seguidas].', 'La calma [duró un mes|dura más].'],
  },
  'tired-of-it': {
    now: [
      '{Subj} está [hart(o/a)|cansad(o/a) de ello], [«solo quiero una semana normal»|con poca paciencia].',
      'La larga duración [agota|pesa].',
      'Llevarlo tanto tiempo [le ha quitado energía|le ha desgastado].',
      '{Subj} [se pregunta si es simplemente su forma de ser|se pregunta quién sería sin esto].',
    ],
    then: ['Lo largo del problema le había desgastado.', '{Subj} estaba cansad(o/a) de ello.'],
    better: [
      '{Subj} tiene [más esperanza|menos cansancio].',
      'La energía [vuelve|es mejor], [también la paciencia|algo].',
    ],
  },
};
