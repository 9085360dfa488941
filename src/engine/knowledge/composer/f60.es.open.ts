import type { FeatureText } from './knowledge.ts';

/** Spanish words of the open forms, F60.89 and F60.9, and of what every form may show. */
export const openEs: Readonly<Record<string, FeatureText>> = {
  stalls: {
    now: [
      'Dice que sí a [todo encargo|cualquier petición] y luego lo [olvida|demora|hace mal]: [el impreso|el arreglo] prometido hace {3-8} semanas sigue [intacto|sobre la mesa].',
      'Los plazos de [los jefes|otros] se [incumplen|cumplen con un día de retraso], [«se perdió el archivo»|por culpa del autobús], mientras lo suyo [va al día|prospera].',
      'Si se le [apura|pide ayuda], [va más despacio|trae otra llave], [sin negarse|sonriendo].',
      'En casa [el grifo gotea|los recibos esperan] meses, porque {relative} [lo pidió «en ese tono»|insiste].',
      'Con el tratamiento pasa igual: [registros en blanco|tareas «que se comió la impresora»], [citas|papeles] [confundidas|fuera de fecha], siempre [con buena excusa|sin anular].',
    ],
    then: [
      'Durante años había [aceptado|asumido] tareas para luego [demorarlas|estropearlas], [con excusas|sin un no claro].',
      'En el programa llegaba [tarde|sin material] a [casi todos los|los primeros] grupos.',
      'Las órdenes de los responsables [chocaban|topaban] con una resistencia [callada|muda].',
    ],
    better: [
      'Ha dicho «[no quiero|esta semana no]» [dos veces|abiertamente], donde antes [asentía y demoraba|callaba].',
      'La mayoría de lo acordado se [hizo|entregó] a tiempo, [con algún gruñido|con un comentario].',
      'Reconoce la demora como [respuesta|«huelga»] y la [liga|remite] a lo que le [molestó|dolió].',
    ],
    quote: [
      '«[Claro que lo haré|Ya dije que sí]; [cuando pueda|nadie dijo cuándo]».',
      '«¿Enfadad(o/a) yo? [Se me olvidó|Las cosas llevan su tiempo]».',
    ],
    exam: {
      behaviour: [
        '[Llega tarde|Olvidó los papeles], [asiente a todo|cortés en la superficie], [suspira|responde de lado]; asoma [irritación|resentimiento].',
        '[Pausas largas|Respuestas lentas], [sonrisa fina|brazos cruzados], [«lo que usted diga»|«si le parece»]; [sin hostilidad abierta|nunca un no directo].',
        '[Asiente|Bosteza], [mira el reloj|se mira las uñas], [cumple al pie de la letra|contesta a medias]; tono [agrio|dolido].',
        'Bien dispuest(o/a) por fuera, [olvida|extravía] [las gafas|el cuestionario], [murmura|suspira] ante [cada petición|un consejo].',
      ],
    },
  },
  sullen: {
    now: [
      'A quien manda lo mira con [desdén|mal gesto]: [el jefe|la profesora|el médico] es [incompetente|un desastre], [nunca a la cara|solo a sus espaldas].',
      'Humor [agrio|gruñón]: [días de silencio|portazos] tras [una petición|una crítica leve], y [«no pasa nada»|un encogimiento de hombros] si se pregunta.',
      '[Discute|Objeta] por [minucias|una palabra] y halla [la pega|el fallo] de cada propuesta, [también la suya|incluida la que pidió ayer].',
      'La suerte ajena, [un aumento|una foto de vacaciones], le [prueba|confirma] [la injusticia|su mala estrella].',
      'Los cumplidos llegan [«tarde»|con sospecha de burla], y si faltan, [se queja|lo echa en cara].',
    ],
    then: [
      '[Enfados mudos|Reproches] y [riñas|disputas] habían [cansado|agotado] a los de su [casa|entorno].',
      'Criticaba sin pausa [la unidad|al personal] ante [otros pacientes|las visitas], [rara vez|nunca] en el pase.',
      'La [envidia|queja] [teñía|recorría] su relato al ingreso.',
    ],
    better: [
      'El disgusto se dice [en sesión|con una frase] y no con [tres días de silencio|un portazo], [cada dos veces|con práctica].',
      'Gruñe [con facilidad|como antes], pero [se ríe de ello|lo nota antes].',
    ],
  },
  unappreciated: {
    now: [
      '«[Nadie ve lo que hago|Cargo con todo, ¿y para qué?]» recorre el relato, desde [el colegio|el primer empleo] hasta [ayer|los platos de anoche].',
      'Se siente [incomprendid(o/a)|sin el agradecimiento debido] por [{relative}|colegas y médicos por igual], y [lleva la cuenta|lo apunta].',
      'Su mala suerte se [cuenta|expone] [con detalle|por capítulos]: [los padres|el jefe] equivocados, [un ascenso para otro|siempre lo peor].',
      'Pide ayuda y la halla [insuficiente|defectuosa]: cada remedio [ya se probó|no sirvió], dicho con [cierto triunfo|un «lo sabía»].',
      'Como espera [poco|lo peor] de la gente, [da poco|se reserva], y la [realidad|respuesta] lo confirma.',
    ],
    then: [
      'Las quejas de [ingratitud|no ser tenid(o/a) en cuenta] llenaron las primeras charlas.',
      'Ser [incomprendid(o/a)|dejad(o/a) de lado] era el estribillo [en el trabajo|en la familia].',
      'Cada oferta se [aceptaba con un suspiro|hallaba insuficiente].',
    ],
    better: [
      '[Pidió|Ha pedido] [gracias|reconocimiento] sin rodeos y {relative} se lo [dio|mostró].',
      'La lista de agravios [se acorta|tarda más en salir]; [mencionó|contó] [algo que fue bien|dos cosas buenas].',
    ],
  },
  'sorry-again': {
    now: [
      'Al desafío le sigue [el arrepentimiento|la disculpa]: [flores|promesas] hoy, [retrasos|sabotaje] mañana.',
      'Oscila entre [pedir que l(o/a) guíen|apoyarse en otros] y [negarse|resentirlo], [en una sola charla|el mismo día].',
      'Tras la riña [pide perdón|se ofrece a todo] y [a los tres días|pronto] vuelve [la demora|la terquedad].',
      'Indecis(o/a) entre [su voluntad|rebelarse] y [el miedo a perder apoyo|obedecer], [no hace nada|lo hace a medias].',
    ],
    then: [
      '[Desafío|Terquedad] y [disculpa|arrepentimiento] se habían turnado en cada vínculo.',
      'A cada [riña|fallo] le seguía la promesa de [cambiar|ser puntual].',
    ],
    better: [
      'El vaivén entre [el sí y el no|revuelta y disculpa] es [más lento|visible para (él/ella)].',
      'Cerró un acuerdo [claro|por escrito] y lo [cumplió|mantuvo].',
    ],
  },
  'mixed-ways': {
    now: [
      'Varias maneras [fijas|duraderas] de [reaccionar|tratar a la gente] se [mezclan|solapan], ninguna [domina|encabeza]: [susceptible|dolid(o/a)] aquí, [distante|terc(o/a)] allá, [autoritari(o/a)|aferrad(o/a)] con {relative}.',
      'Puede ser [suspicaz|retraíd(o/a)], [exigente|riguros(o/a)] y [necesitad(o/a)|insegur(o/a)], según [quien tenga delante|el momento].',
      'Hay [algo de mal genio|sensibilidad excesiva], [un punto de rigidez|cierta frialdad] y [miedo a que le dejen|afán de control], [desde {since}|de antiguo].',
      '¿Qué se repite en su vida? «[Ser difícil|No encajar]», [dice|resume]; [la forma varía|ningún rasgo lo abarca].',
      'Lo que otros [describen|encuentran difícil] [difiere|cambia]: [orgullo|timidez], [frialdad|arrebatos], [tacañería|esplendidez], [todo de hace años|nada de ello es nuevo].',
    ],
    then: [
      'Se veían desde hacía años [varias|diversas] maneras inflexibles de relacionarse, ninguna [al frente|dominante].',
      'Al ingreso estuvo [en guardia con uno|altiv(o/a) con otro], [suplicante|pueril] con un tercero.',
      '[Susceptibilidad|Terquedad], [retraimiento|gestos teatrales] y [duda|recelo] aparecían juntos.',
    ],
    better: [
      'Las aristas se han [suavizado|limado] algo: [dos acuerdos|una charla sin ruptura] en {2-3} semanas.',
      'Reconoce [una|dos] de sus reacciones [habituales|de siempre] [después|mientras ocurren].',
    ],
    exam: {
      behaviour: [
        '[Primero reservad(o/a)|Frí(o/a) al inicio], [luego confiad(o/a)|después quejos(o/a)]; contacto [desigual|difícil de leer], [según el tema|sin un modo único].',
        '[Picajos(o/a)|Vacilante] al [principio|comienzo], [después hablador(/a)|luego exigente], [mirada variable|postura cerrada]; nada [llamativo|anómalo] en los movimientos.',
        '[Correct(o/a)|Amable] [diez minutos|a ratos], luego [ofendid(o/a)|retraíd(o/a)|insistente]; [gestos escasos|erguid(o/a)].',
        'Trato [cambiante|desigual]: [orgullos(o/a)|distante] con el trabajo, [indefens(o/a)|suplicante] con [la casa|el dinero].',
      ],
    },
  },
  'same-clash': {
    now: [
      'La misma [historia|escena] se repite con [jefes|caseros], [amistades|parejas] y [consultas|clubes]: [buen comienzo|ilusión], [ofensa|decepción], [ruptura|marcha].',
      'Se adapta [poco|mal]: lo que [fracasó|falló] [en un piso|con un jefe] [lo repite en otro|vuelve a intentarlo igual|se repite después].',
      '[El sufrimiento nace|Los problemas surgen] [entre (él/ella) y los demás|en el trato], no [de los hechos|desde fuera], [en todas partes|en casa y fuera], [y ya van|desde hace] {duration}.',
      'En {3-6} [empleos|clubes|alquileres] [todo acabó igual|hubo ruptura|terminó con un portazo] [al medio año|a los pocos meses].',
    ],
    then: [
      'Choques del mismo [corte|tipo] habían marcado [el trabajo|la vivienda] y [las amistades|la familia].',
      'A lo largo de {duration} [dejó|perdió] un círculo tras otro.',
    ],
    better: [
      '[Un choque|Un enfado] reciente se [resolvió|reparó] [con ayuda|en dos charlas|con un tercero].',
      '[Vio|Dibujó] lo que se repite en [una línea de vida|un papel].',
    ],
  },
  'half-known': {
    now: [
      'Queda mucho [por saber|abierto]: [faltan|se han pedido] [informes escolares|historias previas], y {relative} [l(o/a) conoce en parte|habla con cautela].',
      'El relato de [la infancia|la juventud] tiene [huecos|años en blanco]; [la forma exacta|el tipo] del problema [no puede fijarse|queda sin precisar] hoy.',
      'La tensión [reciente|de estas semanas] [empaña|tiñe] el cuadro; qué es [de siempre|temperamento] y qué [pasajero|estado] [lo dirá el tiempo|exige otra cita].',
      'Tras [una sola entrevista|un primer contacto], lo [duradero|antiguo] del patrón [es claro|parece claro]; su [tipo|rasgo principal], [no|todavía no].',
    ],
    then: [
      'Los datos de [terceros|fuera] eran [escasos|contradictorios], y el tipo quedó [abierto|sin decidir].',
      'Las primeras entrevistas dieron [fragmentos|piezas] de una vida, no [el conjunto|una línea].',
    ],
    better: [
      'Llegó un [informe|resumen] de [años antes|otra consulta], [incompleto|sin zanjar la cuestión].',
      'Nuevas charlas cerraron [dos|algunos] huecos; el tipo [sigue abierto|no se fuerza].',
    ],
  },
  'others-fault': {
    now: [
      'La causa, según (él/ella), está en [los demás|el mundo]; [viene|acude] [por contentar a {relative}|porque se lo aconsejaron].',
      '«[Ellos|Los otros] tendrían que [venir|tratarse]»: [se ve normal|sus maneras le parecen correctas], [sin motivo para cambiar|y así piensa seguir|nada que cambiar].',
      'Preguntad(o/a) por su parte en [los conflictos|lo ocurrido], [se extraña|cambia de tema|enumera provocaciones].',
      'Lo que otros [llaman|ven como] [problema|defecto] es, [dice|a su juicio], [puro sentido común|su forma de ser].',
    ],
    then: [
      'Al principio no [veía|admitía] su parte en [los conflictos|lo sucedido].',
      'Había culpado [siempre|desde el inicio] a [los demás|las circunstancias].',
    ],
    better: [
      'Se concede «un [diez|veinte] por ciento» de la [culpa|parte], [medio en broma|pensándolo].',
      'En [dos|tres] conflictos [halló|nombró] su propia contribución.',
    ],
    exam: {
      insight: [
        'Sitúa la causa [en los demás|fuera]; [acepta otras visitas|accede a hablar] [por ahora|con condiciones]; juicio [desigual|parcial] en [conflictos|lo cercano].',
        'Conciencia [limitada|parcial]: admite [los hechos|las consecuencias], no [su parte|el patrón].',
        '[Apenas|Poco] cuestiona sus maneras; [entiende|reconoce] el coste [externo|práctico] y [acepta|tolera] seguir.',
      ],
    },
  },
  'under-strain': {
    now: [
      'La tensión [reciente|actual], por [una mudanza|un litigio|un cambio de rutina], [lo agrava|lo saca a flote|aprieta]: [duerme {4-5} horas|se despierta a las cuatro|come a deshora].',
      'Desde hace {episode} [duerme mal|le duele la cabeza|le falta el aire de noche] y [fuma|cavila] más.',
      'Bajo [presión|esta carga] sus maneras de siempre se [endurecen|acentúan], con [sueño roto|un nudo en el estómago].',
      'Las últimas {episode} han sido [duras|tensas], con [mal sueño|hombros doloridos] y [menos paciencia|peor humor].',
    ],
    then: [
      'En las {episode} previas la tensión externa había [agravado|acentuado] sus reacciones de siempre.',
      'El sueño había bajado a {4-5} horas [por la tensión|con la carga].',
    ],
    better: [
      'Duerme de nuevo {6-8} horas y la tensión [reciente|aguda] ha [cedido|pasado].',
      'Con [días más tranquilos|la carga aliviada] la tensión [baja|afloja].',
    ],
  },
};
