import type { CriteriaFamily, Profile, Weights } from '../../criteria/knowledge.ts';

/** F10–F19, F55: disorders due to psychoactive substances, and abuse of others. */

/** The syndromes a substance may cause, by the last character of the code (`F10.14`, `F10.24`, `F10.94`: mood). */
const SYNDROMES: Readonly<Record<string, readonly [Weights, string]>> = {
  '4': [{ 'low-mood/elevated-mood': 3 }, 'F30 F31 F32 F33 F34 F39'],
  '5': [{ 'hallucinations/delusion/psychotic': 3.5 }, 'F20 F22 F23 F25 F28 F29'],
  '80': [{ 'anxious/panic-attack/excessive-worry': 3 }, 'F40 F41'],
  '82': [{ 'poor-sleep/sleepless': 3 }, 'F51'],
  '6': [{ 'isolated-amnesia/memory-decline': 4 }, 'F03 F04 F06.7'],
  '7': [{ 'memory-decline': 4 }, 'F03 F04 F06.7'],
  '31': [{ fluctuating: 2, 'withdrawal-signs': 3 }, 'F05'],
  '21': [{ intoxicated: 2, fluctuating: 2 }, 'F05'],
};

/** The profile of a substance's use, and one for each syndrome it causes (those the classification has for it). */
function substance(category: string, use: string, syndromes: string): Profile[] {
  const own = `${category} F19`;
  const profile: Profile = {
    codes: category,
    required: { [use]: 4.5, 'dependence/use-despite-harm/use-control/withdrawal-signs': 2 },
    supporting: {
      dependence: 2,
      'withdrawal-signs': 1.5,
      'use-despite-harm': 1.5,
      'use-control': 1.5,
      intoxicated: 0.7,
    },
    near: own,
  };
  const induced = syndromes.split(' ').map((last): Profile => {
    const [syndrome, near] = SYNDROMES[last]!;
    return {
      codes: `${category}.9${last} ${category}.?${last}`,
      required: {
        [use]: 3,
        ...syndrome,
        'substance-use-onset': 3,
        'dependence/use-despite-harm/use-control/withdrawal-signs/intoxicated': 1.5,
      },
      near: `${own} ${near}`,
    };
  });
  return [profile, ...induced];
}

export const SUBSTANCES: CriteriaFamily = {
  features: {
    'heavy-drinking': {
      says: 'heavy drinking',
      en: `(drinks|drinking|drank|drunk|consumes|consuming|gets through|bottle|bottles|cans|litre|litres|units|pints|glasses|shots) ~4 (vodka|whisky|whiskey|beer|beers|wine|spirits|gin|rum|cider|liquor|brandy|alcohol|sherry|alone|morning|mornings|daily|heavily|every|hidden|secret*|lager|most evenings|steady); alcoholic|alcoholism|intoxicated|hungover|hangover|hangovers|drunk; alcohol (dependence|problem|misuse|abuse|withdrawal|craving|binge*); (severe|heavy|chronic|hazardous|harmful) alcohol (use|intake|consumption); (drinking|alcohol) ~3 (heavy|heavily|problem|excess*|control|cut down|increased|stop|relapse*|morning); (cut down|cutting down|stop|abstain|abstinen*) ~3 (drink|drinking|alcohol); binge drinking; breath ~3 alcohol; smell* of alcohol; (first|needs a|eye-opener) ~2 drink; drinking; (beers|vodka|whisky|whiskey) ~3 (day|daily|night|nightly|morning|hidden|bottle*|weekday*|evening*);
        (ciwa|ciwa-ar|peth|cdt); audit ~1 (16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36); etoh ~3 (daily|heavy|pint|fifth|handle|dependence|withdrawal|abuse|nightly|bottle*|pack); alcohol use (disorder|severe); (disulfiram|naltrexone|acamprosate|thiamine|chlordiazepoxide|pabrinex); (bottle|bottles|cans|glass|half-bottle|miniatures|flask|litre|litres) ~5 (wardrobe|garage|hidden|hid|found|shed|laundry|drawer|desk|recycling|day|evening|night|nightly|cistern|boot|handbag); (spirits|rum|prosecco|port|lager|cider|brandy|schnapps|sherry|vodka|gin|whisky|wine|beer); (smelled|smells|smelt|smell|breath) ~4 (alcohol|drink|spirits|mints|peppermint|wine|beer); (pub|bar|off-licence|liquor store); (spider naevi|palmar erythema|macrocytosis|ast|ggt|hepatomegaly|ascites|steatosis|fatty liver);
        (hip flask|second bottle|third bottle|second glass|bottle a (day|night)|bottle of (wine|vodka|whisky|gin|rum|brandy|sherry)|six-pack|twelve-pack|units (a|per) (week|day)|pints (a|per) (day|night)); (small|large|quick) (brandy|whisky|vodka|gin|sherry|nip) ~4 (settles|steadies|morning|breakfast|bedside|before); never (tipsy|drunk|hungover)`,
      es: `(bebe|bebia|beber|bebiendo|consume|consumo|toma) ~4 (alcohol|vino|cerveza*|vodka|whisky|ginebra|copas|ron|licor*|botella*|litro*|diari*|manana*|ayunas|escondid*|a solas|a escondidas|anis|conac|orujo); (alcoholism*|alcoholic*|alcoholiz*|etilism*|etilic*); (consumo|abuso|dependencia|ingesta) de alcohol; (copas|cervezas|botella|botellas|cubatas); (dejar de|deja de) beber; bebida; bebe|beber; ggt;
        (alcohol|vino|cerveza*|copas|ginebra|vodka) ~5 (diari*|dia|manana*|escond*|noche|semana|litro*|botella*|mas|aumen*); (bebe|beber|bebia); recae* ~3 (alcohol|bebida)`,
    },
    'opioid-use': {
      says: 'opioid use',
      en: `heroin|fentanyl|oxycodone|oxycontin|opioid|opioids|opiate|opiates|morphine|codeine|tramadol|hydrocodone|vicodin|percocet|methadone|buprenorphine|suboxone|naloxone; (injects|injecting|injected|snorts|smokes) ~3 (heroin|fentanyl|pills|opioid*); (painkillers|painkiller|pain pills|pain tablets|pain tablet); (needle|track) marks; pinpoint pupils`,
      es: `heroina|fentanilo|oxicodona|opioide|opioides|opiaceo|opiaceos|morfina|codeina|tramadol|metadona|buprenorfina|naloxona; (se inyecta|inyectaba|inyectarse|inyectandose); (analgesicos|parches); pupilas puntiformes`,
    },
    'cannabis-use': {
      says: 'cannabis use',
      en: `cannabis|marijuana|weed|hashish|hash|thc|skunk|edibles|ganja|spliff|spliffs|bong|bongs|joints|vapes cannabis; (smokes|smoking|smoked) ~3 (joint|joints|pot|weed|cannabis|dope)`,
      es: `cannabis|marihuana|hachis|porro|porros|canutos|thc|maria`,
    },
    'sedative-use': {
      says: 'sedative use',
      en: `(diazepam|lorazepam|alprazolam|clonazepam|xanax|valium|ativan|zolpidem|zopiclone|temazepam|benzodiazepine|benzodiazepines|benzos|barbiturate*|sleeping (pills|tablets|pill)|sedatives|tranquillis*|tranquiliz*) ~6 (more|extra|double|twice|increas*|escalat*|dependen*|tolerance|withdraw*|stopp*|run* out|ran out|bought|buys|online|internet|friend's|two doctors|several doctors|doctors|early refill*|refill*|years|crav*|addict*|overus*|misus*|abus*|taper|tapering|hidden|handful*|street|dealer|seizure|forged|borrow*|prescriptions|mg (a|per) day|daily|every day|each day|each night); (dependent|dependence|addicted|misuse|overuse|abuse|tolerance|withdrawal|bought|buys|forged|hooked|taper) ~4 (diazepam|lorazepam|alprazolam|clonazepam|xanax|valium|ativan|zolpidem|zopiclone|temazepam|benzodiazepine|benzodiazepines|benzos|sleeping|sedatives|tranquillis*|tranquiliz*); (takes|taking|took|uses|using|swallows|needs) ~4 (diazepam|lorazepam|alprazolam|clonazepam|xanax|valium|zolpidem|zopiclone|temazepam|benzodiazepines|benzos|sedatives|sleeping (pills|tablets)|tranquillis*|tranquiliz*)`,
      es: `diazepam|lorazepam|alprazolam|clonazepam|lormetazepam|benzodiacepin*|tranquilizantes|zolpidem`,
    },
    'cocaine-use': {
      says: 'cocaine use',
      en: `cocaine|crack|coke; (snort|snorts|snorting|lines of) ~2 (coke|cocaine|powder|lines)?; nasal septum`,
      es: `cocaina|crack|coca|rayas`,
    },
    'stimulant-use': {
      says: 'stimulant use',
      en: `amphetamine|amphetamines|methamphetamine|meth|speed|mdma|ecstasy|crystal meth|ice pipe|mephedrone|khat; (adderall|methylphenidate|ritalin|dexamphetamine) ~4 (snort*|crush*|buys|bought|bought from|extra|illicit*|without prescription|more than prescribed); energy drinks ~4 (cans|daily|dozen); caffeine (pills|tablets|intoxication)`,
      es: `anfetamin*|metanfetamina|speed|mdma|extasis|mefedrona`,
    },
    'hallucinogen-use': {
      says: 'hallucinogen use',
      en: `lsd|psilocybin|magic mushrooms|mushrooms|mescaline|peyote|ayahuasca|dmt|acid trip|acid trips|trips|ketamine|pcp|salvia|blotter|blotters; (after-images|afterimages|trails|halos|palinopsia); bad trip`,
      es: `lsd|psilocibina|setas alucinogenas|mescalina|ayahuasca|ketamina|tripi|tripis`,
    },
    'nicotine-use': {
      says: 'tobacco or nicotine use',
      en: `(cigarettes|tobacco|nicotine|smokes|smoking|smoker|vaping|vapes|pack|packs|e-cigarette|snus|chewing tobacco|pack-years) ~3 (a day|per day|daily|pack|waking|quit|quitting|cravings|years|patches|gum|cigarettes|dependence|twenty|thirty|forty|within)?`,
      es: `(cigarrillos|tabaco|nicotina|fuma|fumador|fumadora|paquete|vapea)`,
    },
    'inhalant-use': {
      says: 'inhalant use',
      en: `(sniffs|sniffing|inhales|inhaling|huffs|huffing|huffed|sniffed|inhaled) ~4 (glue|solvent*|paint|petrol|gasoline|butane|aerosol*|lighter|gas|thinner|deodorant|nitrous|toluene|spray|rag|bag|marker*)?; (solvents|inhalants|inhalant|nitrous oxide|laughing gas|poppers|paint thinner|toluene|glue); rash around ~2 (mouth|nose)`,
      es: `(inhala|esnifa|inhalar) ~3 (pegamento|disolvente*|cola|gas|gasolina|pintura|aerosol*); (inhalantes|disolventes|oxido nitroso)`,
    },
    'other-drug-use': {
      says: 'use of several or other drugs',
      en: `(polysubstance|poly-substance|several substances|multiple (substances|drugs)|mixes drugs|whatever (is available|he can get|she can get)|designer drugs|synthetic cannabinoid*|spice|gabapentin|pregabalin|ghb|gbl|kratom|kava|novel psychoactive|cocktail of (drugs|substances)|drugs of any kind)`,
      es: `(policonsumo|politoxicoman*|varias sustancias|multiples sustancias|pregabalina|ghb)`,
    },
    dependence: {
      says: 'tolerance or compulsion to take the substance',
      en: `(tolerance|craving|cravings|craves|crave|compulsion to (drink|use|smoke)?|strong (urge|desire|wish) to (drink|use|smoke)?|dependent on|dependence|dependency|addicted|addiction|hooked); (needs|needing|takes|needed|requires|require) ~2 (more|larger|higher|double|increasing*|bigger) ~5 (effect|amounts|amount|doses|dose|same|get|feel|before)?; (more and more|escalating|escalated|larger amounts|higher doses|stronger doses|increasing amounts|growing amounts); (first thing|on waking|upon waking|before breakfast|before work|soon after waking|eye-opener); wakes to (drink|use|smoke)`,
      es: `(tolerancia|craving|deseo intenso|ansia|ansias|dependencia|adiccion|enganchad*|adict*|compulsion); (necesita|precisa|toma) ~2 (mas|mayor|mayores) ~4 (efecto|cantidad*|dosis|mismo)?; (nada mas levantarse|en ayunas); cada vez mas`,
    },
    'withdrawal-signs': {
      says: 'withdrawal',
      en: `withdrawal (symptoms|signs|state|syndrome|seizure|seizures|delirium)?; (withdrawing|detox|detoxification|delirium tremens|dts); (shakes|tremor|tremulous|sweats|sweating|sweaty|shaking|nausea|vomiting|seizure|restless|gooseflesh|yawning|runny nose|diarrhoea|diarrhea|cramps|aches|sick|ill|trembling|hands shake|clammy) ~7 (without ~1 (drink|dose|alcohol|use|it|fix)?|misses|missed|stops|stopped|stopping|morning|last drink|last dose|last use|until ~2 (drink|dose|first)?|cut down|cuts down|runs out|ran out|abstain*|off (heroin|alcohol)?|hours after); (gooseflesh|piloerection|lacrimation|rhinorrhoea|dilated pupils|yawning|yawns); (relieved|settles|steadies|eases|stops) ~4 (drink|dose|first glass|using|another);
        (hands|tremor|shaking|shakes|sweat*|retch*|heaves|jitter*) ~5 (first drink|first glass|first can|abstin*|sober|second day|last drink|day three|day two|small brandy|nip|settles it|steadied by|until (she|he) (drinks|drank|has)); (shake*|retch*|sweat*|tremor) ~3 (each|every|in the) morning*; (seizure|fit|hallucinos*|saw insects|tremulous*) ~6 (stopped|stopping|abstin*|last drink|sober|detox*|dry|days after|without); (ciwa|chlordiazepoxide|detox)`,
      es: `(abstinencia|desintoxicacion|delirium tremens|mono); (temblor|temblores|sudor|sudores|nauseas|vomitos|diarrea|calambres|escalofrios|bostezos|lagrimeo|moqueo|piloereccion) ~6 (sin beber|al despertar|manana*|sin consumir|deja|dejar|suspender|falta|ultima dosis|ultima toma|primera copa|ayunas)?`,
    },
    'use-despite-harm': {
      says: 'use that goes on despite harm or takes over life',
      en: `(continues|continued|keeps|carried on|despite|continuing|kept) ~5 (drinking|using|smoking|warned|warning*|liver|knowing|use|told|harm*|health|hepatitis|cirrhosis|overdose*|seizures|licence|arrest*|marriage); (lost|losing|loss of|suspended|missed|missing|banned|fired|warning|disciplinary) ~4 (job|licence|license|driving|work|custody|marriage|shifts|apartment) ~8 (drink*|alcohol|drugs|drunk|using|intoxicat*|heroin|cannabis|cocaine|use); (drink-driving|dui|dwi|drunk driving|driving under); (liver|gamma-gt|cirrhosis|pancreatitis|hepatitis|varices); (neglects|neglected|gave up|given up|abandoned|dropped|steals|stole|stealing|pawned|sold|selling|borrows|borrowed) ~6 (drink*|use|using|drugs|pay for|supply|fund|habit|dose|alcohol|heroin|cannabis|friends|money|family|hobbies); (much of|most of|hours|whole|spends) ~4 (obtaining|getting|recovering|procuring|drinking|using|smoking|buying|supply); (arguments|rows|argues|quarrels|left him|left her|ultimatum|threatened to leave) ~5 (drink*|alcohol|drugs|use|smoking|habit);
        (driving|licence|license|car|bicycle|ladder|stairs) ~5 (drunk|alcohol|drink*|fell|fall|ban|banned|over the limit|breath*|lost); (warning|warned|told|sacked|suspended|missed|late) ~6 (work|boss|employer|monday*|shifts|smell*|drink*|doctor|hepatologist|liver|foreman); (wife|husband|partner|children|daughter|son|sister) ~4 (moved out|left|ultimatum|packed|stopped speaking|leave|leaving|poured); (blackouts|memory gaps|no memory of|cannot remember getting); (pays|money|rent|bills|borrows) ~5 (drink|alcohol|bottle*|habit|supplier|dealer);
        (taxis|taxi) ~4 (fetch ~1 car|could not drive|after); (missed|slept through|late for|absent from) ~4 (christening|wedding|school run|pick-up|shift|funeral|birthday); (fell|fall|broke|fractured) ~6 (stairs|steps|curb|pavement|bathroom) ~6 (drink*|drunk|cellar|bottle|alcohol|went back)`,
      es: `(sigue|continua|pese a|a pesar de) ~4 (bebiendo|consumiendo|advert*|consumo|higado|problemas|dano*); (ha perdido|perdio|perdida de) ~3 (trabajo|carnet|empleo|pareja|custodia); (higado|cirrosis|pancreatitis|hepatitis); (descuida|abandon*|ha dejado|roba|empen*|vende|pide prestado) ~5 (consum*|beb*|familia|aficiones|droga*|dinero|pagar|dosis); (discusiones|peleas) ~3 (consumo|bebida|alcohol)`,
    },
    'use-control': {
      says: 'failed attempts to cut down or control use',
      en: `(failed|unsuccessful|repeated|several|many|unable|cannot|can't|tried|attempts|attempted|promised|vowed|struggles|fails) ~4 (cut down|cut back|quit|stop|stop using|stop drinking|control|reduce|abstain|detox|give up|moderate|limit); (more than|longer than|larger amounts) (intended|planned|meant|he meant|she meant|he intended|she intended|he planned|she planned); relapsed (within|after|into|on|to)?; (once|after) (started|starting|first|one) ~5 (cannot stop|can't stop|unable to stop|until|bottle is empty|does not stop|finishes); (rehab|rehabilitation); lapses|relapse; alcoholics anonymous|aa meetings|na meetings;
        (dry|sober|abstinent|detox|clean) ~4 (days|weeks|months|relaps*|lasted); (promised|swore|vowed|resolved|resolves|meant|intended) ~4 (to stop|cut down|cut back|drink less|quit|open nothing|buy none|just one|only one); (just one|only one|one drink|one glass|a couple|first glass|one beer) ~5 (finish*|bottle|empty|becomes|became|ends|ended|turns|whole|four|six|ten)`,
      es: `(intent*|incapaz|no puede|no consigue|fracas*|no logra|prometi*) ~4 (dejar*|reducir*|controlar*|parar|abandon*); mas de lo (previsto|que pretendia|planeado|que queria); (recaida|recaidas|recayo|recae); alcoholicos anonimos`,
    },
    'substance-use-onset': {
      says: 'symptoms that began with use or withdrawal of a substance',
      lifetime: true,
      en: `(substance-induced|drug-induced|alcohol-induced); (during|after|following|since|within|when|while|as|with|onset) ~5 (use|using|binge|binges|intoxication|heavy use|heavy drinking|drinking|smoking|withdrawal|use of|consumption|stopped drinking|taking|abstinence|last use) ~6 (voices|symptoms|mood|began|started|anxiety|paranoi*|depress*|psychosis|appear*|worse*|improve*|resolve*|fade*|lifts|clear*); (voices|hallucinations|paranoia|symptoms|mood|anxiety|suspicion*|psychosis|fear) ~8 (during|after|when|with|following|while|whenever|within) ~4 (drinking|use|using|binge*|intoxicat*|smoking|cocaine|amphetamine*|cannabis|alcohol|abstinen*|sober); (resolve|resolves|resolved|fade|faded|clears|cleared|improves|disappear*|subside*) ~4 (abstinence|abstinent|sober|days without|stops using|stopping|weeks without)`,
      es: `(inducid* por|relacionad* con) ~2 (sustancia*|alcohol|cannabis|consumo|cocaina); (tras|durante|despues de|desde|con) ~4 (consumo|consumir|beber|abstinencia|intoxic*|atracon); (cede*|desaparec*|mejora*|remit*) ~3 (abstinencia|sin consumir|sin beber|dejar)`,
    },
    intoxicated: {
      says: 'intoxication',
      en: `(intoxicat*|slurred|slurring|unsteady|inebriated|stoned|red eyes|bloodshot|conjunctival|nodding off|drowsy); (positive|urine) ~3 (screen|toxicology|drug test|drug screen|for)`,
      es: `(intoxic*|embriag*|ebri*|disartri*|ojos rojos|ojos enrojecidos|colocad*|tambale*); (toxicos|orina) ~3 positiv*`,
    },
    'otc-abuse': {
      says: 'overuse of laxatives, antacids, vitamins, hormones or remedies',
      en: `(laxative|laxatives|antacid|antacids|vitamin|vitamins|steroid|steroids|anabolic|testosterone|herbal|remedies|folk remedies|senna|bisacodyl|supplements|growth hormone|nandrolone) ~5 (daily|without need|without medical|despite|excess*|cannot stop|dose|doses|overuse|abuse|misuse|cycles|cycle|handfuls|gym|muscle|bodybuild*|refuses to stop|dozens)`,
    },
  },
  profiles: [
    ...substance('F10', 'heavy-drinking', '4 5 80 82 6 7 31 21'),
    ...substance('F11', 'opioid-use', '4 5 82 21'),
    ...substance('F12', 'cannabis-use', '5 80 21'),
    ...substance('F13', 'sedative-use', '4 5 80 82 6 7 31 21'),
    ...substance('F14', 'cocaine-use', '4 5 80 82 21'),
    ...substance('F15', 'stimulant-use', '4 5 80 82 21'),
    ...substance('F16', 'hallucinogen-use', '4 5 80 21'),
    {
      codes: 'F17',
      required: { 'nicotine-use': 3, 'dependence/use-control/withdrawal-signs': 4 },
      supporting: { dependence: 1, 'use-control': 1, 'withdrawal-signs': 1, 'use-despite-harm': 0.7 },
      against: { 'heavy-drinking': 1.5, 'opioid-use': 2, 'cocaine-use': 2, 'cannabis-use': 1 },
      near: 'F17',
    },
    ...substance('F18', 'inhalant-use', '4 5 7 80 21'),
    ...substance('F19', 'other-drug-use', '4 5 80 82 6 7 31 21'),
    {
      codes: 'F55',
      required: { 'otc-abuse': 6 },
      supporting: { 'use-despite-harm': 1 },
      against: { 'weight-fear': 3 },
      near: 'F55',
    },
  ],
};
