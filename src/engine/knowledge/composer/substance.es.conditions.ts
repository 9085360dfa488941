/** Sections of F10, F11 and F12 that belong to one consequence of the substance, Spanish; each category takes those it has. */
export const conditionsEs = {
  mood: {
    complaint: [
      'mood :: Con {age} años, [consulta|viene] por un [desánimo|abatimiento] que [llegó|se instaló] después de que {consumo} [aumentara|fuera a más].',
      'mood :: «[No me queda alegría|Nada me importa]»: {person} de {age} años que lo [relaciona|une] con {consumir}.',
      'mood :: A {relative} le [preocupan|alarman] el llanto y [el silencio|la desgana] de est(e/a) {person} de {age} años, [peores|más hondos] con [cada semana|cada racha] de {consumir}.',
    ],
    arrival: [
      'mood :: Con {age} años, llega llorando tras {2-4} días de {consumir}, [sin esperanza|agotad(o/a)], [traíd(o/a) por|con] {relative}.',
      'mood :: {Person} de {age} años que lleva días [sin comer|en la cama] en plena racha de {consumir}; {relative} [insistió en venir|pidió un taxi].',
      'mood :: [Hundid(o/a)|Perdid(o/a)] en [reproches|la desesperanza] después de una racha de {consumir}, est(e/a) {person} de {age} años [llamó|acudió] a urgencias.',
    ],
    admission: [
      'mood :: Con {age} años, ingresó [abatid(o/a)|muy decaíd(o/a)], [sin alegría ni sueño|llorando y lent(o/a)], tras [semanas|una larga racha] de {consumir}.',
      'mood :: Un desánimo [hondo|plomizo], [venido|surgido] con {consumo}, llevó al ingreso de est(e/a) {person} de {age} años.',
    ],
    negatives: [
      'mood :: Sin bajones [conocidos|previos] antes de {consumir} ni [en épocas sin ello|en las pausas], y tampoco euforia.',
      'mood :: Hemograma y tiroides [normales|sin hallazgos]; ningún [duelo|golpe] reciente [lo explica|precede al desánimo].',
    ],
    treatment: [
      'discharge-summary mood :: Las puntuaciones de ánimo mejoraron [la mitad|más de la mitad] [en dos semanas|hacia la segunda semana], una vez que {consumo} cesó.',
      'progress-note mood !improving :: Se [planificaron|programaron] [paseo matinal|actividad] y [comidas|pequeños gustos]; el antidepresivo, [en reserva|aún no].',
    ],
    formulation: [
      'mood :: El desánimo [surgió|se instaló] con {consumir} y [va a su paso|crece con ello]; [ahí|en ello] [está|se ve] su [causa|origen].',
      'mood :: [La secuencia|El momento] y [que antes cediera|un pasado sin ello] apuntan a que {consumo} [hunde|baja] el ánimo, y no a una enfermedad [aparte|independiente].',
      'mood :: [El gusto y el empuje|Las ganas y el sueño] se [agotaron|gastaron] por {consumir}; al parar, el desánimo debería [ceder|irse].',
    ],
    plan: [
      'mood :: [Medir|Seguir] el ánimo [cuatro|seis] semanas sin {consumir}; [antidepresivo|fármaco] solo si [persiste|no cede].',
      'mood :: [Planear|Acordar] una actividad [grata|con sentido] al día y [levantarse a hora fija|luz por la mañana].',
    ],
  },
  anxious: {
    complaint: [
      'anxious :: Con {age} años, [pide ayuda|consulta] por [accesos de pavor|nervios] que [vinieron|aparecieron] [semanas después de|tras] {consumir} con regularidad.',
      'anxious :: «[Salto por todo|El corazón me va a mil]», dice est(e/a) {person} de {age} años, y [sospecha|se pregunta] si es por {consumir}.',
      'anxious :: [Palpitaciones|Temblor] y miedo a [salir|estar a solas] desde que {consumo} aumentó [traen|mueven a consultar] a est(e/a) {person} de {age} años.',
    ],
    arrival: [
      'anxious :: Con {age} años, llega [temblando|sin aliento] y [con miedo|segur(o/a) de desplomarse] [al día siguiente|horas después] de {consumir} mucho; electrocardiograma normal.',
      'anxious :: {Relative} [trae|acompaña] a est(e/a) {person} de {age} años, [paralizad(o/a) de miedo|que no para quiet(o/a)] desde la última racha de {consumir}.',
      'anxious :: En [el autobús|una cola], el pavor [paralizó|sorprendió] a est(e/a) {person} de {age} años, que llevaba días {consumiendo}.',
    ],
    admission: [
      'anxious :: Con {age} años, ingresó [temblando de nervios|sin poder salir de casa], un estado [nacido|surgido] de {consumir}.',
      'anxious :: El [miedo|nerviosismo], [crecido|en aumento] con {consumo}, [trajo|llevó] a est(e/a) {person} de {age} años a tratamiento.',
    ],
    negatives: [
      'anxious :: Ningún [miedo|nerviosismo] así antes de {consumir} ni [en meses libres|en las pausas]; [tiroides|corazón] sin hallazgos.',
      'anxious :: [Tristeza mantenida|Desesperanza] negada, y sin [compulsiones|pesadillas de un suceso].',
    ],
    treatment: [
      'discharge-summary anxious :: [La respiración|La relajación] y [trayectos cortos en autobús|salidas graduadas] se [practicaron|ensayaron] mientras los nervios [cedían|bajaban].',
      'progress-note anxious !improving :: El registro [muestra|prueba] que el [pico|peor rato] cae [al día siguiente|los días] de {consumir}.',
    ],
    formulation: [
      'anxious :: El [miedo|nerviosismo] [empezó|vino] con {consumo} y [oscila|se mueve] [a su paso|con ello]: efecto [directo|probable].',
      'anxious :: {Consumir} contra los nervios [cría|genera] más nervios; ese [círculo|bucle] [explica|sostiene] el cuadro.',
      'anxious :: Miedo sin pasado propio, [nacido|hijo] de {consumir}, que debería [ceder|irse] al parar.',
    ],
    plan: [
      'anxious :: [Respiración|Relajación] [dos veces al día|mañana y noche]; sin [tranquilizantes|sedantes] añadidos.',
      'anxious :: [Reevaluar|Medir] el miedo [tras cuatro|a las seis] semanas sin {consumir}; [entonces|después], [decidir|elegir] terapia.',
    ],
  },
  sleepless: {
    complaint: [
      'sleepless :: Con {age} años quiere «[solo dormir|una noche buena]»: desde que {consumo} [se hizo regular|aumentó], la noche [se rompe|acaba a las tres].',
      'sleepless :: El mal sueño, que [achaca|atribuye] a {consumir}, es lo que [trae|mueve a consultar] a est(e/a) {person} de {age} años.',
      'sleepless :: {Person} de {age} años, [agotad(o/a)|sin fuerzas] por [noches rotas|dormir a trozos] desde que empezó a {consumir} con regularidad.',
    ],
    arrival: [
      'sleepless :: Tras {3-5} noches [casi en blanco|en vela] y {consumir} más [cada vez|cada noche], est(e/a) {person} de {age} años [aparece|viene] [suplicando|pidiendo] una pastilla.',
      'sleepless :: Con {age} años, [llega|es vist(o/a)] [a las cuatro de la madrugada|al alba], [deshech(o/a)|irritable]: otra noche sin sueño por {consumir}.',
      'sleepless :: {Relative} [trae|acompaña] a est(e/a) {person} de {age} años, que se durmió [junto al fogón|de pie en una cola] tras noches [rotas|arruinadas] por {consumir}.',
    ],
    admission: [
      'sleepless :: Con {age} años, ingresó [agotad(o/a)|exhaust(o/a)], con el sueño [deshecho|reducido a horas] al paso {delConsumo}.',
      'sleepless :: [Semanas|Meses] de noches [rotas|casi en vela] por {consumir} llevaron al ingreso, a los {age} años.',
    ],
    negatives: [
      'sleepless :: Sin [ronquidos|pausas al respirar] ni [piernas inquietas|hormigueo], y con [ánimo|apetito] estable.',
      'sleepless :: Ni [turnos|luz] ni [café|siestas] lo explican; antes de {consumir}, el sueño era bueno.',
    ],
    treatment: [
      'discharge-summary sleepless :: Diario de sueño, [levantarse a las siete|hora fija] y [paseo vespertino|nada de siesta] [recompusieron|rehicieron] la noche sin [pastillas|hipnóticos].',
      'progress-note sleepless !improving :: Se [leyó|repasó] el diario: las noches [cortas|malas] [se agrupan|caen] en días de {consumir}.',
    ],
    formulation: [
      'sleepless :: {Consumir} [acorta|trocea] el sueño y [a la vez|luego] [sirve|se usa] para [forzarlo|arreglarlo]: [un círculo|un bucle] que [explica|sostiene] la queja.',
      'sleepless :: El [inicio|comienzo] y el [grado|vaivén] del mal dormir [siguen|reflejan] lo tomado; no [aparece|se ve] otra causa del sueño.',
      'sleepless :: Una noche [deshecha|rota] por {consumir}, lo bastante [seria|molesta] para [requerir|merecer] atención propia.',
    ],
    plan: [
      'sleepless :: [Diario|Registro] de sueño, [hora fija de levantarse|cama solo para dormir], sin [siestas|pantallas]; nada de [hipnóticos|pastillas].',
      'sleepless :: [Juzgar|Revisar] el sueño [tras cuatro|a las seis] semanas sin ello; [estudio|derivación] si [no mejora|sigue mal].',
    ],
  },
  sexual: {
    complaint: [
      'sexual :: [Con titubeos|Al cabo de un rato], a sus {age} años, [nombra|cuenta] [la falta de deseo|dificultades íntimas] desde que {consumo} [se hizo regular|aumentó].',
      'sexual :: [Enviad(o/a)|Derivad(o/a)] por [un especialista|su médico de familia] con hormonas normales: {person} de {age} años, [intimidad fallida|respuesta que falla] y {consumo} de por medio.',
      'sexual partnered :: Con {age} años, viene con {relative} por [una vida íntima parada|el deseo perdido] desde que {consumo} creció.',
    ],
    arrival: [
      'sexual :: Con {age} años, llega [alterad(o/a)|llorando] tras [una noche fallida|una discusión] y {consumir} más; [el deseo perdido|el fallo sexual] le pesa desde hace meses.',
      'sexual :: Ya [calmad(o/a)|a solas con el médico], est(e/a) {person} de {age} años [dice|admite] que lo que l(o/a) trae es [fallar en la cama|su problema sexual] desde que {consume} tanto.',
    ],
    admission: [
      'sexual :: Con {age} años, ingresó por {consumir}; [el deseo perdido|la respuesta sexual fallida], [consecuencia de ello|surgida con ello], era lo que más [pesaba|dolía].',
      'sexual :: El proceso de est(e/a) {person} de {age} años empezó con una [queja|confesión] de [fallo sexual|falta de deseo], [venida|surgida] con {consumo}.',
    ],
    negatives: [
      'sexual :: [Hormonas|Testosterona y tiroides], [glucosa|circulación] y [medicación|recetas] no lo explican.',
      'sexual :: Ni [tristeza|miedo] previos; el [afecto|cariño] y la atracción siguen ahí.',
    ],
    treatment: [
      'discharge-summary sexual :: Explicarle cómo {consumo} [apaga|frena] el deseo y la respuesta le [alivió|ayudó]; se [recomendó|insistió en] [paciencia|tiempo].',
      'progress-note sexual !improving :: Se [habló|trató] de la [vergüenza|presión] y se [propuso|acordó] [ternura sin meta|una pausa].',
    ],
    formulation: [
      'sexual :: El [deseo|rendimiento] [falló|se apagó] [tras|a raíz de] {consumir} con regularidad, sin causa [física|orgánica], con [mejoría en las pausas|secuencia clara].',
      'sexual :: {Consumo} [altera|debilita] la respuesta sexual; [la vergüenza|el miedo a fallar] se [suma|añade] y empuja a {consumir} más.',
    ],
    plan: [
      'sexual :: [Explicar|Comentar] que el [deseo|funcionamiento] [vuelve|suele volver] [en dos|a los tres] meses [sin ello|de parar]; [nada de fármacos|sin pastillas] [aún|por ahora].',
      'sexual partnered :: [Ofrecer|Concertar] una charla [de pareja|conjunta] con {relative} sobre [la cercanía|la presión] y [la paciencia|las expectativas].',
    ],
  },
  memory: {
    complaint: [
      'memory :: {Relative} [trae|acompaña] a est(e/a) {person} de {age} años, que [olvida en minutos|pregunta lo mismo diez veces], {3-8} meses después de lo peor {delConsumo}.',
      'memory :: «[Estoy bien|No me pasa nada]», dice a sus {age} años; {relative} [cuenta|describe] [horas perdidas|una memoria que se fue] y un pasado de {consumir}.',
      'memory :: Valoración de un olvido [duradero|terco] en est(e/a) {person} de {age} años que llegó a {consumir} mucho, pedida por [neurología|su médico de familia].',
      'memory :: [Nombres|Visitas] de [este mismo día|esta mañana] no dejan huella en est(e/a) {person} de {age} años, a quien {consumir} [le costó|le dañó] la memoria, según {relative}.',
    ],
    arrival: [
      'memory :: [Perdid(o/a)|Desorientad(o/a)] a [dos calles|un autobús] de casa, est(e/a) {person} de {age} años no [sabe|recuerda] cómo llegó; {relative} [refiere|cuenta] el hábito de {consumir} y mala memoria.',
      'memory :: {Relative} [trae|acompaña] a est(e/a) {person} de {age} años tras [una sartén quemada|la tercera llave perdida de la semana]: nada se le queda, y {consumo} [consta|está en la historia].',
      'memory :: Una tienda avisó a {relative} por est(e/a) {person} de {age} años, [amable y perdid(o/a)|risueñ(o/a) y perplej(o/a)], que olvida cada respuesta en minutos.',
    ],
    admission: [
      'memory :: Con {age} años, ingresó porque no [fijaba|retenía] recuerdos nuevos, tras {consumir} [mucho|en exceso].',
      'memory :: Preguntas [sin fin|repetidas] y [relatos inventados|fuegos olvidados] [llevaron|habían llevado] al ingreso de est(e/a) {person} de {age} años, con {consumo} en su pasado.',
    ],
    negatives: [
      'memory :: Sin [altibajos de alerta|conciencia turbia] ni [ictus|tumor] en la imagen; lenguaje [conservado|íntegro].',
      'memory :: [Tristeza|Desesperanza] ausente; el olvido no se [limita|reduce] a [horas bajo los efectos|noches sueltas].',
    ],
    treatment: [
      'discharge-summary memory :: [Buena nutrición|Vitaminas a dosis altas] y [ayudas de memoria|una agenda diaria] fueron la base; lo que mejor [funcionó|sirvió] fue [rotular|aprender sin error].',
      'progress-note memory !improving :: La agenda se [usó|abrió] [dos|tres] veces con ayuda; {relative} [añade|cuenta] que hay [menos horas perdidas|menos llaves perdidas].',
    ],
    formulation: [
      'memory :: Pérdida [duradera|persistente] del aprendizaje con atención [conservada|a salvo], [secuela|legado] de {consumir} [mucho después|más allá] de [sus efectos|aquellas horas].',
      'memory :: {Consumir} dejó un [hueco|déficit] de memoria que [persiste|no se cierra]; [viejos oficios|hábitos] [son el recurso|dan apoyo].',
      'memory :: [Olvido en minutos|Aprendizaje perdido], huecos [rellenados|inventados] y vigilia [clara|estable] [definen|perfilan] el estado, con {consumir} como [origen|causa].',
    ],
    plan: [
      'memory :: [Repetir|Completar] las pruebas de memoria en [tres|seis] meses; [imagen|resonancia] si [falta|no consta].',
      'memory :: [Rótulos|Calendario], [alarmas|agenda entrenada] y [cocina segura|llavero localizador] en casa, con {relative}.',
    ],
  },
};
