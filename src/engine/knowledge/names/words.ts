// Hand-written. Words with a capital that decide whether the words beside them are names.

/** Titles before a name, without their dot. */
export const titles = `
Mr Mrs Ms Miss Mx Nurse Dr Doctor Prof Professor Rev Reverend Sir Madam Dame Mister Sr Sra Srta Srs Sres Dra Don Doña Dña Señor
Señora Señorita Doctora Profesor Profesora Lic Licenciado Licenciada Ldo Lda
`;

/** Words that come before a person's name, in lower case: kin, roles, and words that say a name follows. */
export const nameContexts = `
husband wife spouse partner boyfriend girlfriend fiancé fiancée fiance fiancee mother father mom mum dad son daughter brother
sister stepmother stepfather stepson stepdaughter stepbrother stepsister grandmother grandfather grandson granddaughter aunt
uncle cousin niece nephew friend roommate flatmate neighbour neighbor guardian named called physician psychiatrist psychologist
therapist counsellor counselor clinician attending
llamado llamada llama marido esposo esposa mujer pareja novio novia madre padre hijo hija hermano hermana abuelo abuela tío tía primo
prima sobrino sobrina amigo amiga vecino vecina doctor doctora psiquiatra psicólogo psicóloga terapeuta don doña señor señora
dr dra mr mrs ms sr sra dña
`;

/** Credentials after a name. */
export const credentials = `
MD DO PhD PsyD RN NP PA LCSW LMFT LPC LMHC MSW BSN MSN DNP PMHNP FNP APRN CRNP PA-C MBBS MRCPsych FRCPsych MRCP FRCP DSc EdD
PharmD CNS LICSW CADC BCBA OTR PT DPT Esq
`;

/** Words that make what stands before them an instrument, a condition, a place of care or another thing, never a person. */
export const thingWords = `
Scale Inventory Index Test Tests Questionnaire Schedule Interview Checklist Assessment Screen Screening Screener Rating Score
Criteria Classification Battery Task Examination Exam Form Survey Protocol Method Technique Model Theory Maneuver Manoeuvre
Anxiety Depression Mania Suicide Severity Naming Impairment Functioning Cognitive Memory Verbal Auditory Gestalt Figure Trauma
Dissociative Obsessive Compulsive Apathy Hopelessness Postnatal Sleepiness Fatigue Disability Dementia Alcohol
Disease Syndrome Disorder Palsy Sign Phenomenon Reflex Chorea Encephalopathy Psychosis Complex Lymphoma Tumor Tumour Sarcoma
Hospital Hospitals Clinic Clinics Center Centre Centers Infirmary Hospice Ward Unit Institute Institution Foundation Trust House
Lodge Manor Health Healthcare Medical Medicine Care Wellness Behavioral Behavioural Psychiatric Psychiatry Rehabilitation Rehab
Pavilion Building Wing Hall Home Homes Surgery Practice Pharmacy Laboratory Laboratories Labs University College School Academy
Church Temple Library Association Society Group Company Inc Corp Ltd LLC Services Service Program Programme Department Office
Bulls Celtics Lakers Knicks Yankees Mets Cubs Bears Packers Cowboys Patriots Giants Jets Eagles Steelers Broncos Nuggets Dodgers
Times Tribune Observer Gazette Marathon Symphony Orchestra Festival Airport Station
Court Act Law Rule Line Catheter Tube Drain Bandage Collar Splint Therapy Training Steps Anonymous Prize Award Bank Park
Escala Inventario Índice Cuestionario Prueba Enfermedad Síndrome Hospitalario Clínica Centro Fundación Instituto Universidad
Colegio Residencia Ambulatorio Unidad Consultorio Sanatorio
`;

/** Spanish words that make a thing of the name after them: `hospital Gregorio Marañón`, `escala de Hamilton`, `colegio Miguel Hernández`. */
export const thingsBefore = `
hospital clínica clinica centro escala test inventario cuestionario prueba índice síndrome sindrome enfermedad signo criterios
colegio instituto ies ceip residencia fundación fundacion universidad ambulatorio planta unidad sanatorio policlínica maniobra
fenómeno corea parálisis premio biblioteca parque
`;

/** Eponyms, instruments and brands of two words or more that hold names; none of them is a person in the text. */
export const eponymPhrases = `
Johns Hopkins|Lou Gehrig|Marie Curie|Betty Ford|Mayo Clinic|Kaiser Permanente|Claude Bernard|Santa Claus|Jesus Christ|Virgin Mary
Uncle Sam|Martin Bell|Charles Bonnet|Marie Tooth|Charcot Marie Tooth|Gilles de la Tourette|Guillain Barré|Guillain Barre
Creutzfeldt Jakob|Prader Willi|Kayser Fleischer|Lesch Nyhan|Alice in Wonderland|Peter Pan|Munchausen by Proxy
Van Gogh|Von Willebrand|De Clérambault|De Clerambault|Ray Ban|Ben Gay|Jack Daniels|Jim Beam|Johnnie Walker|Captain Morgan|Harry Potter
Ronald McDonald|Mary Jane|Molly Ecstasy|Walter Reed|Philadelphia Naming|Maria Montessori|Myers Briggs|Don Quijote|Don Quixote
Real Madrid|García Lorca|Federico García Lorca|Miguel de Cervantes
Carlos III|Juan Carlos I|Reina Sofía|Gregorio Marañón|Ramón y Cajal|Severo Ochoa|Miguel Servet|Puerta de Hierro|Vall d'Hebron
`;

/** Single words with a capital that name a condition, an instrument, a sign, a brand or a drug, though a list of names holds them. */
export const notNames = `
Hamilton Beck Young Parkinson Alzheimer Down Asperger Tourette Korsakoff Wernicke Huntington Pick Lewy Bell Graves Hashimoto
Addison Cushing Crohn Wilson Barr Marfan Klinefelter Noonan Angelman Rett Capgras Fregoli Cotard Othello Ganser
Munchausen Charcot Babinski Romberg Hoffmann Kernig Brudzinski Lhermitte Glasgow Montreal Wechsler Stroop Rorschach Bender Rey
Zung Epworth Barthel Katz Lawton Braden Apgar Likert Conners Vineland Stanford Binet Cattell Raven Ravens Hare
 Raynaud Reynaud Hodgkin Foley Doppler Holter Pap Mantoux Coombs Gram Schwann Purkinje Broca Heimlich Kegel
Trendelenburg McBurney Homans Phalen Tinel Lachman Spurling Neer Finkelstein Achilles Dupuytren 
Gleason Ham Folstein Addenbrooke Addenbrookes Boston Columbia Edinburgh Yale Liebowitz Maudsley Montgomery
Asberg Åsberg Calgary Bristol Rivermead Oxford Cambridge Geneva Vanderbilt Kaufman Millon Hare Wender Angus 
Kinsey Maslow Freud Jung Piaget Pavlov Skinner Bowlby Erikson Linehan Schneiderian Bleuler Kraepelin
Allegra Viagra Celebrex Yasmin Yaz Alesse Nora Mirena Kyleena Skyla Alli Ella Camila Errin Jolivette Heather Aviane Portia Lo
Kariva Ativan Xanax Valium Prozac Zoloft Paxil Celexa Lexapro Effexor Cymbalta Wellbutrin Remeron Abilify Zyprexa Seroquel
Risperdal Geodon Latuda Saphris Invega Clozaril Haldol Lithobid Depakote Lamictal Tegretol Trileptal Topamax Neurontin Lyrica
Ambien Lunesta Sonata Klonopin Buspar Vistaril Adderall Ritalin Concerta Vyvanse Strattera Focalin Intuniv Aricept Namenda
Exelon Suboxone Subutex Vivitrol Antabuse Campral Chantix Zyban Narcan Motrin Advil Aleve Tylenol Claritin Zyrtec Benadryl
Flonase Advair Singulair Humira Lasix Coumadin Plavix Lipitor Crestor Zocor Glucophage Januvia Synthroid Levoxyl Prilosec
Nexium Zantac Pepcid Norco Vicodin Percocet Ultram Soma Flexeril Mobic Voltaren Deltasone Medrol Kenalog Lantus Humalog
Novolog Ozempic Jardiance Farxiga Eliquis Xarelto Zofran Reglan Bentyl Orfidal Trankimazin Rivotril Lormetazepam Noctamid
Vandral Dobupal Esertia Besitran Anafranil Tryptizol Rexer Abilify Depakine Plenur Etumina Tranxilium Sumial
God Jesus Marijuana Molly Mary Jane Coke Crystal Tina Miranda Cochrane Medicare Medicaid Uber Alexa Siri Zoom Skype Google Facebook
Chi Eid Ramadan Christmas Easter Hanukkah Diwali Ascension Valentine Santa Islam Hindu Latina Latino China India Israel Jordan
Chad Georgia Carolina Dakota Virginia Kenya Asia Africa America Europa Europe France Germany Ireland Britain Brazil Spain Cuba
`;

/**
 * Words with which English and Spanish sentences, headings and list items of clinical texts begin: never part of a name. They win over
 * the lists of names.
 */
export const plainWords = `
Leo
A About Above Abuse Access Activities Activity Acute Addiction Additional Additionally Admission Admissions Admitted Admits Adult
Affect Affective After Again Against Age Aged Agitation All Allergies Allergy Along Also Although Always Am Among An And Angle
Anger Anhedonia Another Antidepressant Antipsychotic Any Anxious Appearance Appears Appetite Appropriate Are As Asked Assess Assessed
At Attention Attended Attends Average Avoids Aware Baby Background Based Be Because Become Bed Been Before Began Behavior
Behaviour Being Believes Below Best Better Between Bipolar Birth Bleeding Blood Blunted Body Born Both Brain Breath Bring Brother
But By Call Calls Calm Came Can Cannot Cardiac Cardiovascular Caregiver Case Chair Change Chart Chest Chief Child Childhood
Children Chronic Clear Clearly Client Clients Clinical Clinician Close Collateral Come Comes Comments Complaint Complains
Completed Concentration Concerns Consider Constitutional Consultation Contact Continue Continued Continues Coping Cough Could
Counseling Course Crisis Current Currently Daily Date Daughter Day Days Delusional Delusions Denied Denies Depressed Depressive Despite
Developmental Diagnoses Diagnosis Diagnostic Diet Did Discharge Discharged Discussed Do Does Domestic Done Dose Down Drinks Drug
Drugs Due During Each Ears Eat Eating Education Elder Else Emotional Employment Encouraged Endocrine Energy English Ever Every
Evidence Evaluation Even Exercise Extremities Eye Eyes Facial Failure Falls Family Father Fear Fears Feel Feeling Feels Few Final
Findings First Five Flat Flow Follow Followed Following Food For Former Forensic Found Four Frequency Friend From Full Further
General Generally Genitourinary Get Girl Give Given Goals Good Group Guarded Had Hallucinations Has Have Having He Head Headache
Hearing Heart Height Help Her Here Herself High Him Himself His History Home Homicidal Hopeless Hospitalization Hour Hours
Housing How However Hygiene Hypertension Hypervigilance I Ideation If Illness Immediate Impaired Impression Improved In Including
Increased Increase Index Individual Info Information Informed Initial Inpatient Insight Insomnia Instead Intake Intact
Intellectual Intensity Intermittent Into Intoxication Involuntary Irritability Irritable Is Isolated Issues It Its Job Joint
Judgment Judgement Just Key Kidney Know Known Lab Language Large Last Late Later Learning Left Legal Less Level Life Light Like
Limited Little Lives Living Located Location Long Look Loss Low Lung Lungs Made Main Mainly Major Make Male Man Management
Many Marital Marked May Me Medication Medications Meets Memory Men Mental Mild Military Mind Minimal Mixed Moderate Monitor
Month Months Mood More Morning Most Mother Motor Motivation Move Much Musculoskeletal My Name Narrative Nausea Near Neck Needs Practitioner Aide Case Staff
Negative Neurological Neurologic Never New Next Night Nine No Non None Normal Nose Not Note Noted Notes Nothing Now Number
Numbers Nursing Object Objective Observed Obsessions Occupation Occupational Of Off Often Old On Once One Only Onset Open Opioid Or
Oral Orientation Oriented Other Others Our Out Outpatient Over Overall Own Page Pain Panic Parent Parents Part Partner Past
Patient Patients Pt Pts Ptt Peer Per Perception Performance Perhaps Period Person Personal Personality Persistent Phone Physical Place Plan Plans Please
Point Positive Possible Post Posture Poor Present Presentation Presented Presenting Presents Prescribed Previous Previously Primary
Prior Problem Problems Procedure Prognosis Progress Provider Psychiatrist Psychological Psychologist Psychomotor Psychosocial
Psychotic Psychotherapy Pulse Pupils Quality Questions Rapid Rate Reaction Reason Recent Recently Recommend Recommendations
Recommended Recovery Recreational Recurrent Reduced Refer Referral Referred Referring Refuses Regarding Regular Relapse Related
Relationship Relationships Relevant Remains Report Reported Reportedly Reports Respiratory Result Results Return Review Reviewed
Right Risk Risks Safety Said Same Saw Say Says Schizophrenia School Seasonal Second Secondary See Seen Self Sensorium Set Seven Several
Severe Sex Sexual She Short Should Shows Sibling Siblings Side Signed Significant Similar Since Sister Six Skin Sleep Sleeping Sleeps
Small Smoker Smoking So Sober Social Some Someone Son Soon Source Specific Speech Spouse Stable Stage Start Started Starting State States Status Still Stop
Stopped Strengths Stress Stressors Strong Structured Student Subject Subjective Substance Such Suicidal Suicidality Summary Support Supportive
Supports Surgical Symptom Symptoms System Systems Take Takes Taking Tearful Tell Ten Tension Than That The Their Them Then There
Therapist These They Thin Things Third This Those Though Thought Thoughts Three Through Throughout Thyroid Time Times To Today Told
Took Total Touch Toward Treatment Tremor Triggers True Trust Two Type Ulcer Under Underweight Undergoing Unemployed Unit Unknown
Until Up Upon Urine Use Used Uses Usual Very Victim Violence Vision Visit Visual Vital Vitals Vocabulary Vocational Was Waking
We Week Weeks Weight Well Went Were What When Whenever Where Whether Which While White Who Whole Whose Why Widowed Wife Will With
Within Without Woman Women Word Work Works Worries Worry Would Writes Year Years Yes Yesterday Yet You Your
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November
December Spring Summer Autumn Winter English Spanish French German Polish Russian Chinese Hispanic Caucasian Asian Black
Al Algo Alta Ambos Análisis Anda Ansiedad Ansioso Ante Antecedentes Antes Aparece Apetito Aporta Aquí Así Aspecto Atención Aún Aunque
Bajo Bien Buen Buena Buenas Cada Casi Causa Cita Clínicamente Come Como Con Conciencia Conducta Consciente Consulta Contacto Control
Controles Crisis Criterio Cuadro Cual Cuando Cuenta Curso Da De Debe Decide Del Delirios Desde Después Diagnóstico Dice Diario Diez Discurso
Dolor Donde Dos Duerme Durante Edad Ejercicio El Él Ella Ellas Ellos En Encuentra Energía Enero Entonces Entre Episodio Era Eran Es
Esa Escucha Ese Eso Esposa Esposo Esta Está Están Estado Estar Este Esto Estos Evolución Evita Exploración Explica Familia Familiar Fue
Fuma Funciones Ganas Había Habla Hace Hacia Hasta Hay Hijo Hija Historia Hombre Hoy Humor Ideas Impresión Ingreso Inicia Inicio Insomnio
Interés Intervención Ir Juicio La Lenguaje Las Le Les Lo Los Luego Madre Mantiene Marcha Más Mayor Me Mejor Mejora Memoria Menor Menos Mi
Mientras Motivo Motor Motricidad Muestra Mujer Muy Nada Natural Nacido Nacida Ni Niega Ningún Ninguna No Nota Nunca Observa Ocho Orientación Orientada
Orientado Otra Otras Otro Otros Paciente Padece Padre Para Parece Pensamiento Pérdida Pero Personal Personalidad Plan Poco Por Porque Precisa
Presenta Primera Primero Pronóstico Próxima Psicomotricidad Pueda Puede Pues Que Qué Queda Quien Quiere Realiza Recomendaciones Recomienda
Recuerda Refiere Reconoce Relata Respecto Resumen Revisión Riesgo Sale Se Según Sensopercepción Ser Seguimiento Si Sí Sid Siempre Sigue
Siente Sin Situación Sobre Solo Sólo Son Soy Su Sueño Sus También Tampoco Tan Tanto Tarda Tema Tenía Tiende Tiene Todo Toda Todos Toma Tono
Trabaja Tras Tratamiento Tres Tuvo Última Último Un Una Únicamente Unos Usa Va Varón Ve Vida Vino Viva Vive Vuelve Ya Yo
`;
