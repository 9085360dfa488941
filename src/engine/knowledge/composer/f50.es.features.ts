import type { FeatureText } from './knowledge.ts';

export const f50EsFeatures: Readonly<Record<string, FeatureText>> = {
  'eating-little': {
    now: [
      'Lo que come en un día es [una manzana y café solo|medio yogur y caldo], [en trozos mínimos|pesado al gramo] y [durante una hora|dejado a medias].',
      'Se salta [desayuno y comida|toda comida en la mesa] y [suma|cuenta] las calorías [en un cuaderno|en una aplicación].',
      'Primero quitó [pan, aceite y dulces|grasas y azúcar]; [ahora|ya] quedan {3-6} alimentos [permitidos|seguros].',
      '[Cocina|Hornea] para otros y [no prueba nada|solo mira], [con excusas a punto|diciendo que ya comió].',
      'Las raciones [menguan|se encogen] por [norma|semanas], y [una cucharada de más|un bocado no previsto] se paga [ayunando|con penitencia].',
      '{Relative} [encuentra|va hallando] [tarteras en la basura|comida envuelta en servilletas], sin tocar.',
    ],
    then: [
      'Llevaba semanas [a fruta y caldo|con tortitas de arroz y té].',
      'Las comidas se [saltaban|escondían] y las calorías se [contaban|limitaban a {3-6} centenares].',
      'La lista de alimentos permitidos se había [quedado|reducido] en {3-6}.',
    ],
    better: [
      'Come [tres veces más dos meriendas|cinco veces al día], [despacio|acompañad(o/a)], y [termina|casi termina] el plato.',
      'Han vuelto [el pan|el aceite] y [el queso|el postre], cada uno una pequeña [victoria|conquista].',
      '[Sigue|Cumple] el plan, [con apoyo|con el corazón acelerado] en [la cena|los dulces].',
    ],
    quote: [
      '"Si como una [galleta|onza], ya no [me fío de mí|puedo parar]".',
      '"El [hambre|vacío] me dice que [hoy lo hice|voy] bien".',
      '"[No tengo hambre|Estoy llen(o/a)], [de verdad|en serio]; ya comí [antes|fuera]".',
    ],
    exam: {
      behaviour: [
        '[Inquiet(o/a)|Rígid(o/a)] en la silla, [mangas sobre las manos|brazos cruzados], [esquiv(o/a)|breve] [sobre las comidas|al hablar de comer], [amable|correct(o/a)] [en lo demás|con otros temas].',
        '[De pie|Andando] mientras se le deja, [rehúsa|rechaza] el té, [habla|contesta] [bajo|con cuidado].',
      ],
    },
  },
  'low-weight': {
    now: [
      'El índice de masa corporal es {bmi}, tras perder {kilos} kilos en {duration}.',
      'Ha bajado {kilos} kilos, hasta un índice de {bmi}, y [quiere|piensa] bajar [más|dos más].',
      'Hoy en la báscula: índice de masa corporal {bmi}; la ropa [cuelga|se sujeta con cinturón] y [los anillos|las mangas] resbalan.',
      'Desde un peso [normal|sano] ha perdido {kilos} kilos, con índice de {bmi}, sin enfermedad corporal que lo explique.',
      'Medid(o/a) sin zapatos, el índice es {bmi}; hace {duration} era [normal|mayor de veinte].',
    ],
    then: [
      'Al ingreso el índice de masa corporal era {bmi}, con {kilos} kilos [menos|perdidos] en {duration}.',
      'El peso había caído hasta un índice de {bmi}.',
      'Un índice de {bmi} y un peso [inestable|en descenso] llevaron al ingreso.',
    ],
    better: [
      'Ha subido {2-5} kilos, [sin prisa|medio kilo por semana].',
      'La curva va hacia arriba, [despacio|con dos bajones], y con ella [el pulso|la temperatura].',
      'Ha [recuperado|ganado] {2-4} kilos [y los mantiene|bajo supervisión].',
    ],
    exam: {
      appearance: [
        'Delgadez [marcada|visible], [varias capas de ropa|jersey grueso] en una sala cálida; [manos frías|piel seca], pelo quebradizo.',
        '[Demacrad(o/a)|De mejillas hundidas], [vello fino en los brazos|dedos azulados], ropa [cuidada|limpia] y [grande|de otra estación].',
        '[Menud(o/a)|Huesud(o/a)], [pálid(o/a)|abrigad(o/a)], aparenta [menos|más] de {age} años.',
      ],
    },
  },
  'fear-of-gaining': {
    now: [
      '[Ganar|Subir] [medio kilo|un poco] es su peor [temor|idea] y [dirige|manda en] el día.',
      'Se pesa {3-8} veces al día, y la cifra [decide|marca] el ánimo.',
      'Teme que [una comida normal|una rebanada de pan] se le [note|quede] al instante.',
      'Lo que vale [depende del|sube y baja con el] peso; [las notas|los elogios] y los amigos cuentan [menos|poco].',
      '[Espejos|Fotos] y [escaparates|básculas] le [traen|desatan] [pánico|una hora de reproches].',
    ],
    then: [
      'El temor a [engordar|subir] había [regido|decidido] cada [bocado|día].',
      'Se pesaba {4-9} veces al día.',
      'Un [kilo|gramo] más era para (él/ella) una catástrofe.',
    ],
    better: [
      'La báscula está [guardada|solo con enfermería], y la cifra [asusta|pesa] menos.',
      'El miedo aún [sube|salta] tras comer, [pero pasa|y lo aguanta] en una hora.',
      'Puede [nombrar|contar] [cinco|tres] cosas que [importan|valen] además del peso.',
    ],
    quote: [
      '"Cada gramo es [perder|soltar] [el control|lo que soy]".',
      '"Dígame que no [voy a engordar|subiré] por [esto|un plato]".',
      '"La [cifra|báscula] de la mañana [dice|decide] quién soy [ese día|hasta la noche]".',
    ],
    exam: {
      thoughtContent: [
        '[Ocupado|Lleno] de peso, [calorías|comida] y [formas|cifras]; sin [delirios|voces] ni [suspicacia|ideas raras].',
        'Gira en torno a comer y [engordar|su figura], [difícil|imposible] de apartar por mucho rato.',
      ],
      mood: [
        '[Ansios(o/a)|Tens(o/a)] si se [nombra|habla de] comida; en lo demás, [apagad(o/a)|plan(o/a)].',
        '"[Bien|Normal], si me dejaran en paz"; [irritable|llora] con [el peso|las comidas].',
      ],
    },
  },
  'body-view': {
    now: [
      'Se ve [vientre y muslos|brazos y muslos] demasiado [grandes|gruesos], contra toda [medida|evidencia].',
      'Se [pellizca|mide] cadera y cintura [a diario|varias veces al día], y nunca le [valen|bastan].',
      '[Esconde|Tapa] el cuerpo y [evita|huye de] [la piscina|los vestuarios].',
      'Que [corra peligro|pueda estar enferm(o/a)] le parece [exagerado|fuera de lugar]: "[otros están peor|mire estas piernas]".',
      'Ante [una foto|el dibujo de su silueta] [elige|señala] una figura [dos tallas|mucho] mayor.',
    ],
    then: ['Se [sentía|veía] grande con cualquier peso.', 'Había [negado|quitado importancia a] la gravedad.'],
    better: [
      'La imagen de su cuerpo es [menos dura|otra, poco a poco], aunque el vientre le sigue costando.',
      '[Admite|Dice] que el espejo "[miente|exagera] los días malos".',
    ],
    exam: {
      insight: [
        '[Parcial|Escasa]: [admite|ve] que come [raro|poco], no que [sea peligroso|esté enferm(o/a)].',
        '[Dividid(o/a)|Ambivalente] ante el cambio; quiere "[vida|energía]" sin [engordar|comer más].',
      ],
    },
  },
  binges: {
    now: [
      '{Times} tiene un [ataque|episodio] de comer: en menos de dos horas, [un pan, un bote de crema y una tarrina de helado|lo de toda una familia], sin poder parar.',
      'Pierde el control {times}, [sobre todo|casi siempre] [de noche|a solas], y traga [sobras frías|cereales secos] y [dulces|masa cruda] [deprisa|sin masticar].',
      'Lo describe como [un interruptor|verse desde fuera]: comer [sin hambre|más allá del dolor], {times}.',
      'Los episodios, {times}, [siguen a|llegan tras] [días vacíos|riñas] y solo acaban cuando [no queda nada|duele el estómago].',
      '[Compra|Guarda] para ello [pan|patatas fritas], [chocolate|pasta fría] y [leche|bollos]; {times} se lo come todo de una vez.',
    ],
    then: [
      'Antes del ingreso los episodios de comer sin [freno|control] eran {times}.',
      '{Times} había comido [muchísimo|cantidades enormes] en [una o dos horas|poco rato], sin poder parar.',
      'La pérdida de control al comer se repetía {times}.',
    ],
    better: [
      'Los episodios han bajado a uno cada [dos|tres] semanas, [cortos|menores].',
      'Lleva {2-4} semanas sin episodios, [lo más largo|por primera vez] en un año.',
      'La gana viene y la [deja pasar|espera] con [un paseo|una llamada].',
    ],
    quote: [
      '"Es como si alguien [cogiera|agarrara] el volante hasta [vaciar la nevera|que no queda nada]".',
      '"Ni siquiera me [gusta|sabe] [pasado el principio|a los dos minutos]".',
      '"[De pie|A oscuras], [del paquete|con las manos], [así no cuenta|lo más rápido que puedo]".',
    ],
    exam: {
      affect: [
        '[Vergüenza|Pudor], [rubor|mirada baja] al [hablar|tratar] de [los episodios|ello]; [calidez|buen humor] [fuera de ahí|en el resto].',
        '[Se encoge|Baja la voz] al nombrar [lo que come|las noches]; [sonríe|se abre] [con otros temas|después].',
        'Afecto [apagado|contenido] en torno a la comida, [cálido|vivo] en [otros temas|el trato].',
        '[Llanto|Tensión] al [contar|describir] las noches, [alivio|más soltura] después.',
      ],
    },
  },
  purges: {
    now: [
      'La comida la [devuelve|expulsa] [metiéndose los dedos|provocándose el vómito], {purgingTimes}.',
      'Vomita {purgingTimes}, con el agua [abierta|corriendo] para tapar el ruido.',
      'Además de vomitar usa [laxantes|puñados de laxantes] y [diuréticos|días de ayuno], {purgingTimes} en total.',
      'Después de comer [va|desaparece] al baño, {purgingTimes}; suena [el grifo|la música].',
      'Para [deshacer|borrar] lo comido vomita {purgingTimes} y luego [corre una hora|ayuna hasta la noche].',
    ],
    then: [
      'Los vómitos llegaron a {purgingTimes}.',
      'Antes de ingresar [vomitaba|tomaba laxantes] {purgingTimes}.',
      'El vómito provocado, {purgingTimes}, había [bajado|alterado] el potasio.',
    ],
    better: [
      'Lleva {2-4} semanas sin vomitar, [con los baños abiertos|acompañad(o/a) tras las comidas].',
      'Purgarse es ya [raro|cosa de una vez cada quince días], y lo [cuenta|anota].',
      'Ha [entregado|tirado] los laxantes y el intestino se [recupera|adapta].',
    ],
    quote: [
      '"[Cinco|Diez] minutos de [alivio|calma], y luego me [odio|desprecio] [más|el doble]".',
      '"Cuando [sale|lo echo], vuelvo a [respirar|pensar]".',
    ],
    exam: {
      appearance: [
        'Buen [aliño|aspecto], mejillas [llenas|hinchadas], [nudillos marcados|comisuras agrietadas], esmalte [gastado|dañado].',
        '[Cansancio|Hinchazón] en los ojos, voz [ronca|tomada], [callo en una mano|nudillos rozados]; ropa [cuidada|sencilla].',
      ],
    },
  },
  'nothing-undone': {
    now: [
      'Después no [vomita|se purga], ni [ayuna|toma laxantes], ni [hace deporte de castigo|corre para quemarlo].',
      'A los episodios no siguen [vómitos|pastillas] ni [deporte de castigo|ayunos]; ha ganado {4-9} kilos.',
      'Lo comido no se [deshace|compensa]: ni [vómito|ayuno] ni [laxantes|machaque].',
      'Las [dietas|promesas] [empiezan|arrancan] el lunes y [caen|acaban] el miércoles; vomitar no lo [probó|intentó] nunca.',
    ],
    then: ['Los episodios no se [compensaban|deshacían] con [vómitos|ayunos].', 'Nunca hubo [vómitos|purgas].'],
    better: [
      'El peso se ha [asentado|mantenido] con las comidas a sus horas.',
      'No han [aparecido|entrado] [ayunos|dietas] ni vómitos en su lugar.',
    ],
  },
  'shame-after': {
    now: [
      '[El asco|La vergüenza] llega [al momento|en minutos] y [pesa|dura] hasta el día siguiente.',
      'Esconde [los envoltorios|las cajas] en [basuras ajenas|la mochila].',
      'Se siente [sin voluntad|un fracaso] y [anula|deja] [citas|planes].',
      'Come [deprisa|a toda velocidad], [a solas|tras una puerta cerrada], hasta el [dolor|hartazgo], y queda la [culpa|rabia consigo].',
      'La noche se le va en [reproches|jurar que será la última].',
    ],
    then: [
      '[La vergüenza|El asco] por los episodios le había [apartado|aislado] de [amigos|los demás].',
      'Comía [a escondidas|sol(o/a)] y se [odiaba|despreciaba] por ello.',
    ],
    better: [
      'Tras un tropiezo [anota|escribe] qué lo trajo y hace la comida siguiente [a su hora|como estaba previsto].',
      'La [culpa|vergüenza] ha [bajado|menguado] desde que lo [habló|compartió con {relative}].',
    ],
    exam: {
      mood: [
        '[Bajo|Abatido] tras las malas noches, [esperanzado|mejor] otros días.',
        '[Avergonzad(o/a)|Desanimad(o/a)], sin [desesperanza|perder el disfrute].',
      ],
    },
  },
  'hidden-eating': {
    now: [
      'Esconde [envoltorios|tickets] [bajo la cama|en los abrigos].',
      'El dinero se [va|esfuma] en comida, [cuarenta|treinta] [al día|de una vez], [prestados|de los ahorros].',
      '{Relative} [notó|vio] botes [vacíos|que faltaban] [de noche|de uno en uno].',
      'Recorre [tres|cuatro] tiendas para que nadie lo [note|recuerde].',
    ],
    then: [
      'Había comida [escondida|guardada] en [cajones|el coche].',
      'El secreto había [enrarecido|tensado] [las noches|la casa].',
    ],
    better: [
      'Los [cajones|armarios] están [vacíos|abiertos], y compra con [lista|compañía].',
      'Esconderse ha dado paso a [una llamada|hablarlo].',
    ],
  },
  'driven-moving': {
    now: [
      '[Camina|Corre] {10-18} kilómetros al día, [con cualquier tiempo|con dolor en las piernas], y no [se sienta|descansa].',
      'Hace [escaleras|abdominales] a [cientos|escondidas], [también|incluso] [de noche|en el baño].',
      'Una carrera [perdida|saltada] la paga [comiendo menos|con el doble al otro día].',
      '[De pie|Dando pasos] hasta para [comer|leer].',
    ],
    then: [
      'El ejercicio era un [deber|castigo] de {2-4} horas diarias.',
      'Había [corrido|entrenado] con [lesiones|fiebre].',
    ],
    better: [
      'El movimiento se limita a [yoga|un paseo] con otros, [y lo disfruta|sin contar].',
      'La prisa por moverse [cede|afloja] según se ordenan las comidas.',
    ],
  },
  'bodily-toll': {
    now: [
      '[Mareo|Flojera] al levantarse, [manos frías|estreñimiento] y [caída del pelo|uñas frágiles].',
      'Pulso {42-54}, [tensión baja|extremidades frías], [potasio|fósforo] en el límite.',
      'female !older-adult !middle-aged !child :: Lleva {3-8} meses sin regla.',
      'La concentración [cae|falla] a [media mañana|mediodía], y el sueño es [corto|roto] por hambre o calambres.',
      '[Ardor|Dolor de dientes] y [garganta irritada|ganglios] [acompañan|se suman] algunos días.',
    ],
    then: [
      '[Un desmayo|Una caída] y el pulso lento [alarmaron|inquietaron] a la familia.',
      'Se había [hallado|medido] [potasio bajo|pulso lento].',
    ],
    better: [
      '[Pulso|Temperatura] y potasio, de nuevo normales.',
      'Ya no [se marea|tiene frío], y vuelve a [dormir|leer].',
    ],
  },
  'few-foods': {
    now: [
      'Come {4-9} alimentos en total, casi todos [blancos|crujientes], siempre de [una|la misma] marca.',
      '[Carne y fruta|Lo que lleva grumos o salsa] le da [arcadas|rechazo] por su [textura|olor].',
      'Desde que se [atragantó|asustó] con [un trozo de carne|una nuez], hace {duration}, solo se atreve con lo [blando|líquido].',
      'El hambre es [poca|apenas sentida], comer se [olvida|hace pesado], y [medio bocadillo|tres cucharadas] le [sobra|basta].',
      'Dos alimentos no pueden [tocarse|mezclarse] en el plato, y lo nuevo no se [prueba|acepta].',
    ],
    then: [
      'La variedad se había [quedado|reducido] en {3-6} alimentos.',
      'Durante meses solo [comió|aceptó] cosas [secas|blandas] de un tipo.',
    ],
    better: [
      'Ha [probado|catado] {3-6} alimentos nuevos, y [dos|tres] le [gustan|quedan].',
      '[Salsas|Fruta blanda] y [carne|pan con corteza] entran en [bocados pequeños|pasos mínimos].',
    ],
    quote: [
      '"Es [cómo se siente|lo viscoso]; la garganta [se cierra|dice que no]".',
      '"Lo comería si [pudiera|supiera cómo]; no es [capricho|manía mía]".',
      '"Las [patatas|tostadas] nunca [cambian|engañan]; un melocotón, [puede que sí|sí]".',
    ],
    exam: {
      behaviour: [
        '[Huele|Toca] la [galleta|fruta] que se le da y la [deja|aparta], [amable|sin drama].',
        '[Tímid(o/a)|Natural] sobre la comida, [a gusto|viv(o/a)] en [juegos|otros temas].',
      ],
    },
  },
  'not-about-weight': {
    now: [
      'No [quiere|busca] adelgazar y [con gusto|encantad(o/a)] pesaría [más|lo normal].',
      'Peso y figura no [cuentan|le interesan]; ni [espejos|básculas] ni dietas.',
      'Si se le pregunta, [le gusta|está conforme con] su cuerpo "[salvo|menos] la falta de fuerza".',
      'Ni [calorías|dietas] ni [comparaciones|aspecto] [entran|pintan] en esto.',
    ],
    then: ['El miedo a engordar nunca fue [parte|motivo] de ello.', 'No había deseo de [adelgazar|estar delgad(o/a)].'],
    better: [
      'Está [orgullos(o/a)|content(o/a)] de cada [kilo|centímetro] ganado.',
      'El peso ganado es [bienvenido|un alivio].',
    ],
  },
  shortfall: {
    now: [
      'child/adolescent :: El crecimiento se ha [frenado|salido de su curva] [dos|tres] líneas, y el deporte le cansa.',
      '[Hierro|Vitamina D] y [zinc|folato] bajos; los [batidos|jarabes] cubren [un tercio|la mitad] de lo que toma.',
      'El peso está [bien|claramente] por debajo de lo [esperable|habitual] a los {age} años, con [palidez|cansancio].',
      '[Comer fuera|Los cumpleaños] y [los comedores|las invitaciones] [se evitan|resultan imposibles], y eso le [aísla|apena].',
    ],
    then: [
      'Se habían [hallado|medido] [carencias|hierro bajo] y [pérdida de peso|poco crecimiento].',
      'Dependía de [batidos|dieta líquida].',
    ],
    better: [
      '[Hierro|Peso] y vitamina D han [subido|mejorado], y los batidos [bajan|son la mitad].',
      'Una comida fuera con {relative} [salió|fue] bien.',
    ],
  },
  'eats-unfood': {
    now: [
      'Come {stuff}, [a diario|casi todos los días], [un puñado|varios trozos] cada vez.',
      'Desde hace {duration} [mastica y traga|come] {stuff}, [a escondidas|a solas].',
      '{Relative} [descubrió|vio] que come {stuff}.',
      'Lo que le [pide|atrae] es {stuff}, y ninguna otra sustancia, aparte de sus comidas.',
    ],
    then: [
      'Había [comido|tragado] {stuff} durante {duration}.',
      'Antes del ingreso se [supo|descubrió] que comía {stuff}.',
    ],
    better: [
      'Lleva {2-5} semanas sin [probarlo|tocarlo].',
      'Le [sirven|ayudan] [hielo picado|verduras crujientes], y la [idea|gana] de {stuff} se [apaga|vuelve desagradable].',
    ],
    quote: [
      '"Sé que no es [comida|para comer]. La boca [se me hace agua|lo pide] [igual|de todos modos]".',
      '"Es lo [crujiente|seco], [ningún alimento|nada] me [da|deja] eso".',
      '"Llevo un poco en [el bolsillo|el bolso], [por si acaso|para el camino]".',
    ],
    exam: {
      behaviour: [
        '[Apurad(o/a)|Con pudor], [enseña|saca] una [bolsita|lata] [si se le pide|al final] y [habla|responde] [con franqueza|sin rodeos].',
        '[Colaborador(/a)|Natural]; un resto en los [dedos|labios], que se limpia [deprisa|con una sonrisa].',
      ],
    },
  },
  'unfood-pull': {
    now: [
      'La gana es [mayor|peor] [por la tarde|en los ratos vacíos] y le da [calma|consuelo].',
      'Se midieron [hemograma|hierro] y [plomo|zinc]: [hierro bajo|nada anormal].',
      'El precio hasta ahora: [estreñimiento|cólicos] y dientes [gastados|mellados].',
      'No es [costumbre|uso] de su [familia|tierra], y distingue bien lo que es alimento.',
    ],
    then: [
      'La gana había [resistido|sobrevivido] a [avisos|hierro].',
      'Un [cólico|susto intestinal] precedió al ingreso.',
    ],
    better: [
      'La gana [puntúa|queda en] {2-3} sobre diez, desde nueve.',
      'Se ha repuesto [hierro|zinc], y el intestino está en calma.',
    ],
  },
  'brings-up': {
    now: [
      'A los pocos minutos de comer la comida [sube|vuelve] a la boca, sin [náusea|arcada], y la [mastica otra vez|traga de nuevo] o la [escupe|deja en un pañuelo].',
      'Desde hace {duration}, tras casi todas las comidas, devuelve bocados [sin esfuerzo|con un leve empujón del vientre].',
      '{Relative} [nota|ve] que se le [llenan los carrillos|pone a tragar otra vez] [al rato|diez minutos después].',
      'Ocurre {4-9} veces al día, [sin acidez|antes de que agrie], y [para|acaba] en menos de una hora.',
    ],
    then: [
      'La comida volvía tras casi todas las comidas, [a diario|desde hacía {duration}].',
      'La vuelta [fácil|repetida] de la comida le había apartado de [las mesas compartidas|el comedor].',
    ],
    better: [
      'Con la respiración abdominal ha bajado a [una o dos|unas pocas] veces por semana.',
      'Vuelve a [comer|almorzar] acompañad(o/a), y respira [diez|quince] minutos después, [mano en el vientre|en calma].',
    ],
    quote: [
      '"[Sube|Viene] sin más, no me [mareo|dan náuseas]".',
      '"[La verdad|Es raro], me [calma|relaja], [como un chicle|un poco]".',
      '"Me [voy|escapo] antes del [café|postre] para que nadie lo [vea|note]".',
    ],
    exam: {
      behaviour: [
        '[Traga|Mastica] [de vez en cuando|dos veces] en la charla, [mano ante la boca|girándose], y se disculpa.',
        '[Tranquil(o/a)|A gusto], [bebe|rechaza] agua; un trago [pequeño|breve] con [la mano en el vientre|los labios cerrados].',
      ],
    },
  },
  'no-stomach-cause': {
    now: [
      '[Gastroscopia|Manometría] y [pHmetría|ecografía] no [hallan|muestran] reflujo ni estrechez que lo explique.',
      'Digestivo no [halla|ve] nada; los [antiácidos|protectores] no [cambiaron|mejoraron] nada.',
      'No hay [miedo al peso|deseo de adelgazar] ni [atracones|vómito con los dedos].',
      '[Peso|Esmalte] algo [tocado|mermado]; por lo demás, [sano|sin daño].',
    ],
    then: ['[Las endoscopias|Las pruebas] fueron normales.', 'Se probaron [antiácidos|dietas] sin [efecto|fruto].'],
    better: [
      'No hicieron falta más pruebas; el peso [se mantiene|sube].',
      'Se [retiraron|dejaron] los antiácidos sin [daño|recaída].',
    ],
  },
  'halfway-picture': {
    now: [
      'Hay signos [sueltos|a medias]: [picotea|come sin ganas], [días de ayuno|algún vómito], [el peso|la figura] en la cabeza, pero [el peso es normal|son demasiado raros] para decir más.',
      'El apetito es [poco|nulo], come [a deshoras|mal] y ha bajado {2-4} kilos, todavía en [lo normal|rango].',
      '[Restringe|Se purga] [a veces|menos de una vez por semana], lo [esconde|cuenta a medias]; desde cuándo no está [claro|aclarado].',
      'Lo que se sabe [abarca|cubre] [unas|pocas] semanas y no [decide|permite elegir] entre [dos|varios] patrones.',
    ],
    then: [
      'Antes del ingreso comía [mal|con desorden] de [formas que no encajan en un solo cuadro|varias maneras].',
      'Se mezclaban [falta de apetito|ayunos] y [preocupación|inquietud] por la figura.',
    ],
    better: [
      'Las comidas son [regulares|casi regulares], y los signos [sueltos|parciales] se [apagan|notan poco].',
      'El apetito vuelve, y con él [el color|la energía].',
    ],
    exam: {
      appearance: [
        '[Delgad(o/a)|De complexión media], [cansad(o/a)|pálid(o/a)], ropa [cuidada|sencilla].',
        'Complexión [normal|media], ropa [holgada|oscura], aspecto [limpio|ordenado].',
      ],
    },
  },
  'regular-again': {
    now: [
      'Desde hace {calmTime} hace tres comidas al día, sin [episodios|ayunos] entre medias.',
      '[Compra|Cocina] y [come|cena] con otros [como lo más natural|sin contar], y van {calmTime}.',
      'No ha habido [restricción|descontrol] ni [purgas|vómitos] en {calmTime}.',
      'El peso está [estable|en rango sano] desde hace {calmTime}, y con él el sueño y la energía.',
      '[Fiestas|Cumpleaños] y [restaurantes|bufés] pasan sin [planes|miedo], {calmTime} ya.',
    ],
    then: ['Durante {calmTime} había comido con [orden|regularidad].', 'Peso y comidas llevaban estables {calmTime}.'],
    better: [
      'Tres comidas al día y [dos meriendas|una merienda] son la [norma|costumbre] desde hace {calmTime}.',
      'Ni [ayunos|restricción] ni [purgas|episodios] han [vuelto|asomado] en {calmTime}.',
      'Come lo que comen [los demás|sus amigos], y van {calmTime}.',
      'El peso [se mantiene|sigue] en rango sano, {calmTime} ya.',
    ],
  },
  'calmer-body': {
    now: [
      'Las ideas sobre el peso [vienen|pasan] y se [van|sueltan]; elige [ropa|comida] por [comodidad|gusto].',
      'Su reflejo le [gusta|resulta soportable] [casi siempre|los más de los días].',
      'La báscula la [regaló|guardó], y ninguna cifra [manda|decide].',
      '[El deporte|Bailar] es por [gusto|estar con amigos], y para cuando se cansa.',
    ],
    then: [
      'Las ideas sobre el peso habían perdido [fuerza|su poder].',
      'Había hecho las paces con su [figura|cuerpo].',
    ],
    better: [
      'El [peso|aspecto] es [una cosa más|asunto menor].',
      'Un comentario sobre su aspecto [duele|escuece] [una hora|una tarde], ya no [semanas|días].',
      'En el espejo [mira|echa un vistazo] una vez y [sigue|se va].',
    ],
  },
  'early-signs': {
    now: [
      'El estrés aún [trae|llama] las viejas [ideas|cuentas], que [reconoce|caza] pronto.',
      '[Lleva|Guarda] una tarjeta con [cinco|cuatro] señales y [qué hacer|a quién llamar].',
      '{Relative} [sabe|ha acordado] [decir|avisar] si [menguan las raciones|se mueven los horarios].',
      '[Una|Dos] veces en ese tiempo hubo una noche [difícil|floja], y [pidió ayuda|ahí quedó].',
    ],
    then: ['Las señales estaban [nombradas|escritas] con {relative}.', 'Superó una semana [floja|difícil].'],
    better: [
      '[Conoce|Lleva en una tarjeta] las señales, y una vez [las usó|le sirvieron].',
      'El plan para las [malas rachas|semanas duras] está [listo|en el cajón].',
    ],
  },
  'withdrawn-meals': {
    now: [
      '[Esquiva|Evita] las comidas en grupo, [rechaza|deja pronto] [comedores|cumpleaños].',
      'Come [sol(o/a)|de pie], [después|antes] que los demás.',
      'En la mesa hay [silencios|broncas], y {relative} [vigila|insiste].',
      'A [invitaciones|salidas] con comida responde [que no|con excusas].',
    ],
    then: [
      'Las comidas familiares se habían vuelto [batallas|silencio].',
      'Llevaba mucho comiendo [aparte|a otras horas].',
    ],
    better: [
      'Se [sienta|queda] con los demás en [la comida|la cena].',
      'Compartió [un cumpleaños|un restaurante], [postre incluido|con orgullo].',
    ],
  },
};
