import type { FeatureText } from './knowledge.ts';

/** Spanish words for those who keep others at a distance or outside the rules: F60.0, F60.1, F60.2. */
export const apartEs: Readonly<Record<string, FeatureText>> = {
  'suspects-motives': {
    now: [
      '{Subj} [da por hecho|cuenta con] que quieren [aprovecharse|sacar partido] de (él/ella) y [busca|pregunta por] la trampa en cualquier [favor|amabilidad].',
      'Un ofrecimiento [del vecino|de una compañera], [una muestra gratis|una invitación a comer] le [ocupa|ronda] días: ¿qué [buscan|ganan] con eso?',
      '[Contratos|Facturas|Vueltas] se revisan [tres veces|a la luz de una lámpara], porque «[cualquiera|el más amable] [engaña|te la juega] si puede».',
      'Hasta [los amigos de siempre|la familia] han pasado [pruebas|exámenes] de lealtad, [con historias inventadas|con pequeñas trampas], y ninguno [las superó|ha salido bien].',
      'Sin [indicios firmes|prueba alguna] sostiene que [conocidos|los de su entorno] [le perjudican|le ponen zancadillas], aunque admite que [podría equivocarse|no puede asegurarlo].',
    ],
    then: [
      'Llevaba años [presumiendo|viendo] [mala intención|engaño] tras gestos [corrientes|inofensivos].',
      'Había [retirado|negado] la confianza a [unos y otros|amigos y extraños por igual] con [escaso fundamento|meras conjeturas].',
      'Al principio [preguntaba|quería saber] [quién pagaba al personal|adónde iban las notas] y [rehusaba firmar|no aceptaba ni el té].',
    ],
    better: [
      'La sospecha [sigue siendo|es todavía] su primera reacción, pero [comprueba|pregunta a otra persona] antes de [actuar|concluir].',
      'Si se le [pide|anima], encuentra [dos|tres] explicaciones [inocentes|distintas] para [un retraso|un comentario].',
      'Con [una enfermera|un terapeuta] ha [nacido|crecido] una confianza [prudente|limitada]; con los demás [sigue en guardia|mantiene la reserva].',
    ],
    quote: [
      '«[Nadie|Aquí nadie] da [nada|un paso] [gratis|sin motivo]».',
      '«No soy desconfiad(o/a), [tengo experiencia|he aprendido]».',
    ],
    exam: {
      behaviour: [
        '[Se sienta|Toma asiento] [de cara a la puerta|con la espalda contra la pared], [pregunta qué se escribe|vigila el bolígrafo] y responde [tras una pausa|lo justo]; [tens(o/a)|alerta] pero correct(o/a).',
        '[Alerta|En guardia]: [contesta con otra pregunta|exige saber para qué es cada pregunta], [recorre la sala con la vista|mirada fija]; [no amenaza|sin gestos hostiles].',
        '[No suelta el bolso|Se deja el abrigo puesto], [rechaza la presencia del residente|pregunta dos veces por la confidencialidad]; [cede un poco|sigue a la defensiva] hasta el final.',
      ],
      thoughtContent: [
        'Gira en torno a [ser perjudicad(o/a)|engaños y desventajas]; [admite dudas|concede otras lecturas], [sin certeza delirante|sin convicción inamovible].',
        '[Desconfianza generalizada|Recelo en casi todos los temas], [argumentable|que admite un «quizá»], [sin llegar al delirio|nada fijo].',
        'El contenido [abunda en|se llena de] [agravios|traiciones], [verosímiles en parte|sin pruebas], [negociables|no delirantes].',
      ],
    },
  },
  withholds: {
    now: [
      'No [confía|cuenta] nada a nadie, pues lo dicho [puede volverse|acaba] en su contra.',
      'Ante preguntas sobre [la familia|los ingresos|la infancia] [esquiva|responde a medias] y [quiere saber|pregunta] [quién más lo lee|por qué interesa].',
      'En casa [guarda las cartas bajo llave|deja el móvil boca abajo|cambia las claves cada mes], y {relative} se entera de [sus citas|sus dolencias] [por casualidad|después].',
      'En los formularios [anota|rellena] [lo que obliga la ley|el mínimo] y [nunca|jamás] ha [prestado una llave|compartido una foto].',
      'De sus [preocupaciones|planes] dice [casi nada|lo imprescindible]: «[las palabras|los datos] [vuelven como armas|se pagan]».',
    ],
    then: [
      'Los primeros días [se negó a|no quiso] [dar un contacto|autorizar el acceso a informes].',
      'Ni [hechos inocuos|asuntos de diario] [contaba|había contado] a {relative}.',
      'Había [callado|guardado] todo lo personal por [temor|miedo] a que se [usara|volviera] en su contra.',
    ],
    better: [
      'Ha empezado a hablar de [uno o dos|algunos] asuntos privados, [acordado antes|una vez pactado] qué [pasa a la historia|se anota].',
      'Ya son [dos|tres] las personas que [saben algo|pueden preguntar], [{relative} entre ellas|cuando antes no había ninguna].',
      '[Sigue contando|Cuenta] poco, pero lo [dice abiertamente|avisa] [en vez de inventar|sin mentir].',
    ],
  },
  grudges: {
    now: [
      'Desaires de hace años se [relatan|recitan] con [todo detalle|precisión], como [de ayer|recientes]; no perdona [ninguno|ni uno].',
      'Guarda una [carpeta|libreta] de [agravios|injusticias]: [una linde|un ascenso negado|un taladro no devuelto], entre otros.',
      'No se habla desde hace {5-15} años con [un primo|una antigua compañera|el vecino] por [una broma|una frase en un entierro|una plaza de garaje].',
      'Las [disculpas|ofertas de paz] le [parecen|suenan a] [tácticas|maniobras], y [espera|aguarda] [su momento|reparación].',
      'Quien le [hiere|contraría] queda [fuera|borrado] para siempre; {relative} [cuenta|recuerda] {4-9} personas [así tachadas|perdidas de ese modo].',
    ],
    then: [
      'Viejas [disputas|enemistades] habían [estrechado|vaciado] su círculo.',
      'Una [queja|querella] contra [la oficina de vivienda|un vecino] ocupó los [meses|días] previos.',
      'Arrastraba [varios|bastantes] rencores y los [recitaba|enumeraba] [por orden|sin pausa].',
    ],
    better: [
      'De los viejos agravios ha [soltado|dejado] [uno|dos]; los demás [salen menos|duran menos en la conversación].',
      'Aplazó una [carta de queja|amenaza de pleito] tras [dormirlo|hablarlo].',
      'El rencor [persiste|sigue], con menos [calor|fuerza]: [cambia de tema|deja acabar la visita] sin él.',
    ],
    quote: [
      '«Yo [ni olvido ni perdono|no olvido]. [Así se sobrevive|Ellos harían igual]».',
      '«[Saben|Recuerdan] [muy bien|de sobra] lo que me hicieron».',
    ],
  },
  'reads-slights': {
    now: [
      'Frases [neutras|inocentes] le llegan como ataques: «[qué buen abrigo|tienes buena cara|¿sigues aquí?]» [fue|era] para (él/ella) [desprecio|amenaza].',
      'Una respuesta [tardía|breve], [una puerta cerrada|una risa al fondo] [prueba|indica] que se [burlan|habla mal] de (él/ella), y contraataca [al instante|con dureza].',
      '[Encuentra|Detecta] un [doble sentido|insulto oculto] en [correos|saludos|el tono] donde {relative} [no ve nada|no lo halla].',
      'La menor [crítica|corrección] [provoca|desata] [un escrito de réplica|una contraacusación] [ese mismo día|en una hora].',
      'En [colas|reuniones|la escalera] [registra|nota] [miradas|cuchicheos] y [pide explicaciones|encara a la gente].',
    ],
    then: [
      '[Comentarios casuales|Simples bromas] se habían [tomado|leído] como insultos y [respondido|pagado] con [ira|cartas ásperas].',
      'Antes del ingreso había [encarado|increpado] a [desconocidos|vecinos] por [miradas|tonos] que [otros|los presentes] veían inocuos.',
    ],
    better: [
      'Ante lo que suena a desaire [espera|deja pasar] [un día|unas horas] antes de [contestar|responder].',
      'De {4-6} «ofensas» [anotadas|apuntadas] en una semana, [juzgó|vio] [la mitad|casi todas] [dudosas|discutibles] al releerlas.',
      'Las réplicas airadas [son menos|bajan a una por semana], aunque la [herida|punzada] [sigue|se nota igual].',
    ],
  },
  'jealous-doubts': {
    now: [
      'Duda de la fidelidad de su (mujer/marido) [cada semana|una y otra vez]: [compara|revisa] [llamadas|kilómetros del coche|recibos].',
      '[Diez minutos de retraso|Una camisa nueva|Una llamada perdida] basta para un [interrogatorio|turno de preguntas] en casa.',
      '[Pregunta|Quiere saber] [dónde|con quién] comió su pareja y [llama al trabajo|pasa con el coche] para [comprobarlo|asegurarse].',
      'Los celos [van y vienen|no descansan mucho]; prueba, admite, [nunca hubo|no ha hallado ninguna].',
    ],
    then: [
      'Los [celos|interrogatorios] habían [desgastado|enfriado] la pareja.',
      'Había registrado [bolsillos|mensajes] sin [hallar nada|resultado].',
    ],
    better: [
      'Las preguntas en casa [bajan a|quedan en] una por [semana|quincena], por acuerdo [de ambos|escrito].',
      '[Dice|Nombra] la duda en voz alta en vez de [espiar|rebuscar], y [se apaga antes|pasa].',
    ],
  },
  'prefers-alone': {
    now: [
      '[Elige|Prefiere] siempre [lo solitario|actividades sin compañía]: [horarios de trenes|radios viejas|mapas|escarabajos], [horas seguidas|fines de semana enteros].',
      '[Descansos|Comidas], [paseos|vacaciones] y [fiestas|cumpleaños] los pasa sin nadie, y eso le [descansa|parece lo natural].',
      'employed :: [Pidió|Aceptó] [el turno de noche|el puesto del archivo|la mesa más apartada] [porque no hay casi nadie|por ahorrarse charla].',
      '[Declina|Rechaza] invitaciones [sin pesar|dando las gracias]; no es [miedo|timidez], sino [falta de interés|indiferencia].',
      'Un [domingo|día] cualquiera [cruza|dice] [menos de diez frases|apenas palabras] y [solo lo nota si se le pregunta|no lo echa en falta].',
    ],
    then: [
      'Había [organizado|ordenado] la vida para [hacerlo casi todo|vivir] sin compañía.',
      'Al principio [permanecía|se quedaba] en la habitación, [a gusto|tranquil(o/a)] con [un crucigrama|un manual técnico], sin [buscar|acercarse] a nadie.',
    ],
    better: [
      '[Acude a|Tolera] [un grupo|dos grupos] por semana, [en la esquina|algo aparte], [«llevadero», dice|y lo llama «pasable»|con menos fastidio]; [sigue prefiriendo|prefiere aún] la soledad.',
      'Mantiene un contacto [semanal|fijo], [por razón más que por gusto|como acuerdo|sin calidez].',
      'La soledad [sigue igual|es su elección], ahora con [una llamada pactada|una comida común] [los domingos|cada semana].',
    ],
    quote: [
      '«La gente [está bien|no me molesta]. [No la necesito|Simplemente no la busco]».',
      '«[Silencio|Una puerta cerrada] y [me basta|ya está]».',
    ],
    exam: {
      behaviour: [
        '[Distante|Lejan(o/a)], [correct(o/a)|educad(o/a)]; [apenas mira|mira más allá del entrevistador], [sin charla trivial|no devuelve la sonrisa].',
        '[Quiet(o/a)|Casi inmóvil], [manos en el regazo|pocos gestos]; [contacto tenue|difícil sintonía], [nada hostil|sin antipatía].',
        'Espera a que le [hablen|pregunten]; [ajen(o/a)|desprendid(o/a)], [ni ansiedad ni recelo|cómod(o/a) en el silencio].',
      ],
      speech: [
        '[Breve|Escueto], [de tono uniforme|parejo], [técnicamente preciso|al grano], [sin añadidos|no agrega nada].',
        '[Pocas palabras|Respuestas cortas], [monótonas|de poca melodía], [lógicas|ordenadas].',
        'Habla [si le preguntan|poco], [con datos|frases cortas], [sin color|en voz llana].',
      ],
    },
  },
  'no-close-ties': {
    now: [
      'No tiene [amigos|confidentes] [ni los tuvo|ni los añora]; con {relative} el trato se [limita|reduce] a [lo práctico|unos minutos al mes].',
      'Ni [tiene|busca] ni [desea|quiere] vínculos [íntimos|estrechos], y habla del amor como [cosa de otros|tema de películas].',
      '¿A quién [llamaría en un apuro|echaría de menos]? [Piensa un rato|Se encoge de hombros] y [no nombra a nadie|dice «a nadie en especial»].',
      'La intimidad sexual [apenas le ha interesado|nunca le atrajo mucho], [sin que le pese|y no lo vive como carencia].',
      'Las [comidas|reuniones] familiares las [soporta|pasa] como [una visita al dentista|un viaje en tren]: [de cuerpo presente|con la cabeza en otra parte].',
    ],
    then: [
      'No había [formado|buscado] lazos [cercanos|afectuosos], ni los [añoraba|pedía].',
      '{Relative} hablaba de [un huésped|alguien educado y ajeno] más que de un [familiar|íntimo].',
      'Dejó [morir|apagarse] las pocas relaciones [de estudios|de trabajo] sin [notarlo|pena].',
    ],
    better: [
      'Se acordó [una llamada|una visita] [semanal|quincenal] con {relative}, y [se cumple|la cumple].',
      'No busca cercanía, pero [tolera|acepta] a [su referente|un visitante fijo] sin [retirarse|incomodarse].',
    ],
  },
  unmoved: {
    now: [
      '[Un elogio|Un premio] y [una bronca|un reproche] l(o/a) dejan [igual|indiferente].',
      'Para {relative} es [«de cristal»|inaccesible]: no [asoma|se ve] [alegría ni enfado|emoción], [en bodas ni en entierros|pase lo que pase].',
      'Cuando [murió un progenitor|se inundó la casa|lloró una compañera], [se ocupó del papeleo|volvió a su lectura] y sintió, [dice|según cuenta], [poco|nada especial].',
      'Lo que [piensen|digan] de (él/ella) le [da igual|trae sin cuidado]; las [indirectas|señales] [pasan de largo|quedan sin respuesta].',
      '[Sonríe|Asiente] [poco|tarde] y ni se [enfada|altera] cuando le [provocan|tratan mal].',
    ],
    then: [
      '[Buenas y malas noticias|Halagos y críticas] se recibían con la misma [calma|cara].',
      'La familia [lamentaba|describía] una frialdad de [siempre|toda la vida] que nada [templaba|rompía].',
    ],
    better: [
      '[Nombra|Señala] [dos|tres] gustos [leves|discretos] [si se le pregunta|al pedírselo|en una escala], [con la cara de siempre|apenas visibles|sin gesto alguno].',
      'El trato [frío|parejo] [no cambia|persiste|sigue]; [dice ya|ha aprendido a decir] a {relative} [«gracias»|lo que valora].',
    ],
    exam: {
      affect: [
        '[Plano|Restringido], [frío|uniforme], [sin variar|igual|también] al hablar de [pérdidas|la familia].',
        '[Escasa|Pobre] modulación, [impasible|desapegad(o/a)]; [en línea con|acorde a] [un relato sin relieve|lo contado como de otro].',
        'Resonancia [débil|mínima]; [ni tristeza ni tensión|sin pena ni miedo].',
      ],
    },
  },
  'few-pleasures': {
    now: [
      'Pocas cosas le [agradan|dan gusto]: [la comida es combustible|la música, ruido], un atardecer «[es clima|pasa a diario]», [sin tristeza|sin asomo de pena].',
      '¿Qué disfruta? [Lo medita|Reflexiona] y [ofrece|halla] [una sola cosa|un ejemplo]: [el orden de un cajón|acabar una tabla|la lluvia en el tejado].',
      '[Viajes|Caricias], [compañía|una buena mesa] y [deporte|baile] le [son indiferentes|dan lo mismo] desde [joven|siempre].',
      'Tiene [dos platos|una silla] y [la misma chaqueta|el mismo almuerzo] desde hace años, [pues nada gana con más|ya que lo nuevo no aporta].',
      'Su única afición la [sigue|cultiva] por [el sistema|la secuencia] más que por [gozo|diversión].',
    ],
    then: [
      'Siempre hubo [pocas|contadas] fuentes de [placer|agrado], sin [duelo|ánimo bajo].',
      'Ni [excursiones|musicoterapia] ni [comidas|deporte] [arrancaban|daban] señal de [gusto|agrado].',
    ],
    better: [
      'A [la huerta|las maquetas] le pone [un seis|un siete] sobre diez, que [considera|llama] [alto|«bueno»].',
      'El placer [sigue escaso|es tenue]; [la semana, más ordenada|hay dos actividades fijas|lo llenan rutinas].',
    ],
  },
  'inner-world': {
    now: [
      'Pasa buena parte del día en un mundo [interior|propio]: [países inventados|series numéricas|historias sin fin] que [nadie conoce|no escribe].',
      'Se [refugia|sumerge] en fantasías [elaboradas|privadas], [sabe que lo son|sin confundirlas con lo real], y las [prefiere|antepone] a la [charla|compañía].',
      '[En el autobús|Mientras trabaja] continúa [una historia|un sistema] que [empezó de niñ(o/a)|dura años].',
      'Lo más [vivo|rico] de su vida [está dentro|no se ve], [explica|dice] [con sequedad|sin rubor].',
    ],
    then: [
      '[Tardes|Horas] enteras se iban en [ensoñaciones|sistemas privados].',
      'Un mundo imaginado [suplía|ocupaba el lugar de] la [gente|compañía].',
    ],
    better: [
      'Deja las ensoñaciones para [la noche|una hora fija].',
      'Ha enseñado [un dibujo|una página] de su mundo a [su terapeuta|el taller].',
    ],
  },
  'breaks-rules': {
    now: [
      'Consta un historial [largo|continuo] de [delitos|problemas legales]: [hurtos|venta de objetos robados], [conducir sin seguro|estafas|lesiones], {3-7} condenas [según su cuenta|en total].',
      'Las normas son [para otros|sugerencias]: [aparca|conduce|vende] [a su gusto|como quiere|a su antojo], y [presume|se ríe] de las multas.',
      '[Órdenes judiciales|Medidas cautelares|Reglas de la casa] se [rompieron|ignoraron] a los [pocos días|dos días], [por emoción|porque estorbaban].',
      'Ha hecho [una y otra vez|muchas veces] cosas que acaban en detención: [robos en obras|móviles robados|partes falsos].',
      'Está [en libertad condicional|con la pena suspendida]; a las citas [va cuando le conviene|falta más que va].',
    ],
    then: [
      '[Detenciones|Cargos] por [robo|agresión|estafa] [salpicaban|jalonaban] su vida adulta.',
      'Los primeros días [traficaba con tabaco|organizó partidas|introdujo objetos prohibidos] contra las normas de la planta.',
      'Saltarse reglas en [el trabajo|casa] y [en la carretera|ante la ley] era [hábito|costumbre].',
    ],
    better: [
      'Ha cumplido [las normas|lo pactado] {2-4} semanas, «[porque compensa|me conviene]», dice [con franqueza|sonriendo].',
      'Ningún [delito|cargo] nuevo desde el inicio del tratamiento; la [actitud|visión] ante las normas [es la misma|apenas cambia].',
      '[Sopesa|Calcula] [costes|consecuencias] por escrito antes de [actuar|un «negocio»] y ha [dejado|rechazado] [uno|dos].',
    ],
    exam: {
      behaviour: [
        '[Recostad(o/a)|Repantigad(o/a)], [sonriente|a sus anchas], [tantea límites|regatea el tiempo|pide fumar antes]; [simpátic(o/a) al inicio|afable], [frialdad|irritación] si se le [niega algo|contradice].',
        '[Segur(o/a)|Despreocupad(o/a)], [sostiene la mirada|mira fijo], [pide pastillas por su nombre|bromea sobre la policía]; [sin nervios|ninguna tensión].',
        'Contacto [superficial|fácil y hueco]; [halaga|adula] al entrevistador y [amenaza con quejas|se enfurruña] [ante un no|si no obtiene un parte|al negársele un certificado].',
      ],
    },
  },
  deceit: {
    now: [
      'Los relatos [cambian|varían] con el [oyente|momento]: hay [tres versiones|dos historias] de [la misma noche|un mismo empleo].',
      'Usa [nombres falsos|enfermedades inventadas|datos ajenos] para [sacar dinero|evitar juicios|obtener crédito] y lo cuenta con [orgullo|gusto].',
      '{Relative} perdió [sus ahorros|un coche] [por una promesa|con una historia] que [era|resultó] falsa.',
      'Miente con [soltura|naturalidad], [también|incluso] cuando [no gana nada|la verdad serviría]; descubiert(o/a), [ríe|cambia de tema].',
      'Su [encanto|labia] abre puertas, y luego [los préstamos|las mercancías] [desaparecen|se esfuman]; {2-5} personas [reclaman dinero|se sienten timadas].',
    ],
    then: [
      'Lo dicho al ingreso no [cuadraba|coincidía] con el [atestado|expediente].',
      'Había [engañado|timado] a [conocidos|familiares] por [dinero|alojamiento].',
      'La primera semana [obtuvo|buscó] [pastillas|permisos] con [dolencias|excusas] inventadas.',
    ],
    better: [
      'Lo que dice [puede comprobarse|se confirma] más: [llamar a {relative} entra en el acuerdo|trae justificantes|acepta llamadas a {relative}].',
      'En [una ocasión|dos ocasiones] [rectificó|retiró] una mentira [por sí mism(o/a)|antes de que se supiera].',
    ],
    quote: [
      '«Si [se lo creen|son tan ingenuos], [es su problema|se lo merecen]».',
      '«[Todos mienten|El mundo entero engaña]; yo [lo hago mejor|soy más list(o/a)]».',
    ],
  },
  'no-remorse': {
    now: [
      'De los [heridos|robados|engañados] dice que «[se lo buscaron|tenían seguro|debieron fijarse]».',
      'No [siente|expresa] culpa por [las lesiones|lo que sufrió {relative}]; lo [injusto|lamentable], [afirma|opina], es [que l(o/a) pillaran|la condena].',
      'El [miedo|dolor] de otros lo [cuenta|narra] [sin inmutarse|como un buen chiste|como anécdota].',
      '[Justifica|Explica] el [golpe|robo] por [la torpeza del otro|las circunstancias|«la calle»], y [se queja de|le importa más] [la comida|la fianza].',
      'La disculpa se [escribió|hizo] [por consejo del abogado|para el juez], y la llama «[teatro|trámite]».',
    ],
    then: [
      'El daño a otros se había [despachado|explicado] con un [gesto|encogimiento de hombros].',
      'Al principio no se [oía|hallaba] [remordimiento|pesar] en su relato de [la agresión|las estafas].',
      '[Culpaba|Hacía responsables] a [los heridos|los robados] de lo ocurrido.',
    ],
    better: [
      '[Puede decir|Enuncia] lo que [perdió|sintió] la otra parte, [como ejercicio|con voz plana]; el pesar es [tenue|difícil de juzgar].',
      'Devuelve [una deuda|una suma] a {relative} [cada mes|a plazos], [con supervisión|hasta ahora sin fallos].',
      'En el grupo [escuchó|respetó] el testimonio de [una víctima|otro].',
    ],
    exam: {
      affect: [
        '[Superficial|Frío], [divertid(o/a)|aburrid(o/a)]; no [cambia|se altera] al hablar de [víctimas|lesiones].',
        '[Despreocupad(o/a)|Tranquil(o/a)], [un destello de ira|irritable] al [marcarle límites|contradecirle|hallarle en falta].',
        'Emociones [de poca hondura|como ensayadas]; [ni miedo ni culpa|sin pesar], fastidio [rápido|pronto].',
      ],
    },
  },
  'early-trouble': {
    now: [
      '[Empezó|Viene de] antes de los quince: [novillos|noches fuera de casa], [papeleras quemadas|crueldad con un gato|acoso a otros], [robos en taquillas|entradas en casas].',
      'Los informes escolares [hablan de|recogen] [expulsiones|sanciones] desde los {9-13} años por [peleas|extorsión|hurtos].',
      'A los {10-14} ya [pasó por fiscalía de menores|era conocid(o/a) de la policía] por [quemar un cobertizo|ciclomotores robados|pegar a un niño menor].',
      'Según cuenta, [faltó a|se saltó] media escolaridad desde los {11-13}, [robaba|vendía] [bicicletas|tabaco] y [dormía fuera|no volvía a casa].',
      '{Relative} [recuerda|habla de] un(/a) niñ(o/a) que a los {8-10} [mentía|robaba], [dañaba animales|rompía cristales] y [no lloraba al castigarl(o/a)|no se arrepentía].',
    ],
    then: [
      'Todo [venía de|arrancaba en] la infancia: [robos|peleas] y [novillos|fuegos] antes de los quince.',
      '[Dos|Tres] expulsiones del colegio y [una medida judicial|un centro de menores] [abrían|iniciaban] la historia.',
      'Su mala conducta [constaba|era conocida] desde los {9-12} años.',
    ],
    better: [
      'La historia temprana se [reconstruyó|trabajó] en {3-5} sesiones; [ve|admite] un [hilo|puente] entre [entonces|los novillos] y hoy.',
      '[Habló por vez primera de|Contó al fin] [golpes|noches a la intemperie] [en los años de colegio|de niñ(o/a)].',
    ],
  },
  fights: {
    now: [
      'Las [discusiones|riñas] acaban a golpes: {2-5} peleas en el último año, [una mandíbula rota|un diente perdido] [en el otro|entre los daños].',
      'Se enciende [pronto|por poco] [en el tráfico|en bares|en las colas] y pega [primero|sin avisar].',
      'Cicatrices en [los nudillos|las manos] [vienen de|recuerdan] peleas que cuenta con [gusto|indiferencia].',
      'Con [velocidad|ir sin casco] y [apuestas|carreras] se pone en peligro y arrastra a [otros|sus pasajeros], [riendo|sin pensarlo].',
    ],
    then: [
      'Una [reyerta|pelea de bar] precedió al ingreso.',
      'La irritabilidad [acabó|estalló] en [amenazas|golpes] [más de una vez|la primera noche].',
    ],
    better: [
      'Sin [golpes|peleas] desde hace {3-6} semanas; [se marcha|sale del cuarto] [a mitad de frase|jurando].',
      'La ira [sube|prende] igual de rápido, pero se [descarga|gasta] en [el saco|la escalera].',
    ],
  },
  'lets-down': {
    now: [
      '!retired :: Los empleos le duran [semanas|dos meses a lo sumo] y acaban [en ausencias|a gritos con el jefe]; [alquiler|multas|préstamos] quedan sin pagar.',
      '[Va|Se muda] de [sofá en sofá|ciudad en ciudad] sin [plan|aviso] y deja [deudas|la puerta cerrada].',
      'parent :: Lleva {4-12} meses sin [pasar|pagar] la pensión de los hijos; las visitas se [prometen|anuncian] y se [olvidan|incumplen].',
      'Los [compromisos|acuerdos] valen [hasta que surge algo mejor|un día o dos].',
      'El [sueldo|dinero] se va en [dos noches|un fin de semana], [y mañana da igual|sin pensar en mañana|como si no hubiera lunes].',
    ],
    then: [
      'Ningún [empleo|alquiler] le había durado un año.',
      '[Deudas|Impagos] y [promesas rotas|mudanzas bruscas] habían agotado sus [apoyos|lazos].',
    ],
    better: [
      'Acudió a terapia ocupacional {8-12} días de quince.',
      'Cumple [un presupuesto|un plan de pagos], [a regañadientes|por ahora].',
    ],
  },
};
