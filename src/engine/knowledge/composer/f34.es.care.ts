import type { Template } from './knowledge.ts';
import { onlyWhen } from './onlyWhen.ts';

/** How treatment of F34 has gone, Spanish. */
export const f34TreatmentEs: readonly Template[] = [
  ...onlyWhen('discharge-summary', [
    '[Las sesiones individuales y de grupo|La terapia individual y los grupos] [contaron con su asistencia regular|fueron el núcleo], [primero observando y luego participando|con creciente confianza].',
    'Llevó [un registro de ánimo|un diario] [todo el tiempo|cada noche], [que hizo visibles las relaciones|con su enfermera de referencia].',
    'Los horarios fijos de sueño, comidas y ejercicio [fueron parte del tratamiento|dieron firmeza a los días], [primero con resistencia y luego con gusto|desde la segunda semana].',
    '{Relative} [vino a dos entrevistas conjuntas|participó], [donde se aclararon expectativas|lo que alivió el tono en casa].',
    'swings :: {Drug} se [inició con subida lenta|introdujo poco a poco], [sin exantema ni temblor|con buena tolerancia], [la curva se aplanó algo|pronto para un juicio final].',
    'swings :: Se [listaron|trabajaron] las señales de [subida y bajada|giro], con [un freno para los días buenos y un empujón para los malos|una regla para cada una].',
    'long-low !child :: {Drug} se [inició|fue subiendo] con [buena tolerancia|toma fiable]; [primero se movió la energía|hubo un leve alivio a la cuarta semana].',
    'long-low :: La terapia [revisó viejas reglas como «no esperes nada»|miró cómo se trata a sí (mismo/misma)], [con pequeños experimentos|y se planificaron actividades gratas].',
    'temper :: [La formación de los padres|El trabajo con los padres] y [una escalera del enfado|la práctica de nombrar el enfado] [fueron de la mano|empezaron la primera semana]; [rara vez hizo falta tiempo fuera|nunca hizo falta contención].',
    'temper !mild :: Se [probó|dio] {drug} [tras revisión médica|con consentimiento de los padres], [con algún beneficio|vigilando el apetito].',
    'long-cross/long-open !mild :: {Drug} se [inició a dosis baja|introdujo], [dolor de cabeza dos días|sin efectos adversos notables].',
    'long-cross :: Se [practicaron|usaron] [el diario de enfados y la relajación|habilidades para momentos tensos], [sobre todo la pausa antes de contestar|con la autoironía como ayuda].',
  ]),
  ...onlyWhen('progress-note', [
    '[Acude a las sesiones|Cumple sus citas], [con la mitad de las tareas hechas|y trae notas].',
    '[El registro de ánimo|El diario] [se rellena casi a diario|está al día], [hoy se comenta|lo encuentra pesado pero útil].',
    '[Ritmo diario|Horarios regulares], [ejercicio dos veces por semana|hora fija de acostarse]: [logrado en parte|casi siempre].',
    '{Relative} [participa de vez en cuando|informó por teléfono], [describe pequeños cambios|pregunta cómo reaccionar].',
    'swings improving :: {Drug}, [en subida lenta|a la dosis actual], [parece limar las puntas|coincide con una curva más plana].',
    'swings !improving :: {Drug} [no ha llegado aún a su dosis|empezó hace {3-5} semanas]; [los giros siguen|aún sin juicio].',
    'long-low !child !mild improving :: {Drug} [se tolera bien|a diario], [con un leve alivio|más impulso por la mañana].',
    'long-low !child !mild !improving :: {Drug} [desde hace {4-7} semanas|a dosis media], [con poco cambio|solo nota la boca seca].',
    'long-low :: La terapia [cuestiona las viejas reglas|planifica una cosa grata al día], [con resistencia interna|con paciencia].',
    'temper improving :: [La señal acordada|La escalera del enfado] [funciona dos de cada tres veces|se usa], [con elogios de la familia|colecciona pegatinas con orgullo].',
    'temper !improving :: A los padres [les cuesta mantener la calma|les sale la mitad del plan]; [se simplificó el plan de premios|ahora, una regla cada vez].',
    'temper :: Siguen [las sesiones con los padres|las reuniones con el colegio] [cada quince días|cada mes], [un plan para ambos sitios|la profesora se une por teléfono].',
    'long-cross :: [La pausa antes de contestar|Contar y salir de la habitación] [se practica|es el ejercicio actual], [sale los días de descanso|se olvida con el cansancio].',
    'long-open :: [Sigue la observación|El registro es la tarea principal], [sin medicación por ahora|entretanto, apoyo].',
  ]),
];

/** What is done next in F34, Spanish. */
export const f34PlanEs: readonly Template[] = [
  ...onlyWhen('!emergency-note', [
    'swings !discharge-summary !child :: {Drug}, [antes, analítica|subida lenta], [meta: una curva más plana|a valorar por el registro en dos meses].',
    'swings :: [Ante todo, sueño regular|Hora fija de acostarse también en días altos], [un día de espera antes de compras y promesas|sin grandes decisiones en ningún extremo].',
    'swings :: Grupo de [regulación del ánimo|comprensión de las oscilaciones], [{relative} a la tarde de familias|desde el mes próximo].',
    'swings :: [Vigilar altos más largos|Aviso temprano de una oscilación mayor]: [llamar si duerme menos de cinco horas tres noches|{relative} avisará].',
    'long-low !child !mild !discharge-summary :: {Drug}, [efecto esperado lento|prueba completa de ocho semanas], [con psicoterapia|junto a sesiones semanales].',
    'long-low :: [Psicoterapia para el ánimo bajo duradero|Psicoterapia semanal], [trabajo sobre las relaciones|sobre autoestima y actividad], [medio año al menos|revisión en la décima sesión].',
    'long-low :: [Una cosa grata al día|Primero actividad, luego ánimo]: [probar un coro, pasear, llamar a un amigo|lista de diez pequeños placeres].',
    'long-low discharge-summary !child :: Sigue {drug} [un año o más|a largo plazo], [sesiones semanales|misma dosis].',
    'temper :: [Formación de padres|Sesiones con los padres] [cada semana|diez semanas seguidas], [un plan, tono sereno, pocas normas|elogio antes que reproche].',
    'temper :: [Reunión en el colegio|Mesa redonda en el colegio]: [rincón tranquilo y días más cortos|un adulto de referencia y pausas con tarjeta].',
    'temper :: [Entrenamiento en manejo del enfado|Sesiones sobre el enfado] para {subj}, [con señales del cuerpo|y jugar a perder].',
    'temper !mild !discharge-summary :: {Drug} [si el entrenamiento no basta|a comentar con los padres], [revisar corazón, peso y sueño|control en cuatro semanas].',
    'long-cross :: [Sesiones sobre enfado y dolor|Psicoterapia], [sueño, deporte y pausas|relajación dos veces al día]; [{relative} en una entrevista|entrevista conjunta el mes próximo].',
    'long-cross/long-open !mild !child !discharge-summary :: {Drug} [a prueba ocho semanas|a dosis baja], [con registro|después, revisión].',
    'long-open :: [Registro de ánimo tres meses|Anotación diaria], [{relative} como segunda mirada|se piden informes previos], [después, una visión más firme|para distinguir el patrón].',
    'long-open :: [Segunda entrevista con {relative}|Informes escolares o médicos], [tiroides y hemograma|revisión física], [apoyo entretanto|sesiones quincenales].',
    'long-cross/long-open discharge-summary :: [Terapia en el centro|Seguir las sesiones], [se continúa lo iniciado|traer el registro].',
    'discharge-summary :: Se lleva [plan diario|horario semanal] y [señales de aviso con contactos|lista de lo que ayudó].',
    'employed :: [Hablar con la empresa solo si lo desea|Revisar la carga de trabajo], [pausas en el día|sin horas extra por ahora].',
    'schoolchild/student :: [Informar al centro escolar con permiso|Carta para el centro escolar], [menos tareas un tiempo|contacto regular].',
  ]),
  ...onlyWhen('emergency-note', [
    'swings :: [Charla serena y luz tenue|Larga charla serena], [algo para dormir esta noche|sin fármacos nuevos esta noche], [sigue el centro|se inicia un registro].',
    'long-low :: [Entrevista de crisis|Una hora de escucha], [tres días planificados|compañía organizada], [solicitud de terapia enviada|sigue el centro].',
    'temper :: [Desescalada con pocas palabras|Sala tranquila y un solo adulto], [sin medicación|sin lesiones], [consejos a los padres para la noche|los hermanos, con otros familiares].',
    'temper :: [Normas para la noche|Plan para la noche]: [pantallas fuera, cena y cama|sin debates y pronto a la cama], [guardar lo frágil|llamar si se repite].',
    'long-cross :: [Tiempo, agua y silencio|Charla tranquilizadora], [acuerdo de descansar primero|no hablar de la riña hasta mañana], [cita en el centro|se recomiendan sesiones].',
    'long-open :: [Apoyo esta noche|Charla tranquilizadora], [la valoración se completará en el centro|historia más completa en otro momento], [sin iniciar fármacos|primero dormir].',
    'Causas físicas [descartadas en lo posible|revisadas]: [tiroides, glucosa y tóxicos|analítica y tóxicos]; [informe al centro|se envían los hallazgos].',
  ]),
];
