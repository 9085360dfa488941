import type { FeatureText } from './knowledge.ts';

/** English words of the open forms, F60.89 and F60.9, and of what every form may show. */
export const openEn: Readonly<Record<string, FeatureText>> = {
  stalls: {
    now: [
      '{Subj} [says yes|nods] to every [request|task] and then [forgets|dawdles|does it badly]: the [form|repair] [promised|due] {3-8} weeks ago [lies|waits] untouched.',
      '[Deadlines|Meetings] set by [superiors|others] are [missed|met a day late], [the file was “lost”|the bus is blamed], while (his/her) own projects [run on time|thrive].',
      'Asked to [hurry|help], (he/she) [slows down|finds the wrong key], [without open refusal|smiling].',
      'At home [the tap drips|bills lie] for months, [because|since] {relative} [asked “in that tone”|keeps asking].',
      'Treatment goes the same way: [diaries blank|homework “eaten by the printer”], [appointments|forms] [mixed up|late], yet [never cancelled|always with a good excuse].',
    ],
    then: [
      '[Tasks|Obligations] had been [accepted|taken on] and then [delayed|botched] for years, [with excuses|never with a plain no].',
      'In the programme (he/she) [arrived|came] [late|without materials] to [each|nearly every] group at first.',
      '[Requests|Instructions] from those in charge had [met|run into] [quiet|silent] resistance.',
    ],
    better: [
      '{Subj} [said|says] “no, [I don’t want to|not this week]” [twice|openly], where (he/she) would have [nodded and|agreed and] stalled.',
      '[Two of three|Most] agreed tasks were [done|handed in] on time, [one grumbling|with a comment].',
      '[Delay|Dawdling] is [admitted|named] as [an answer|“my strike”] and [traced|led back] to what [annoyed|hurt] (him/her).',
    ],
    quote: [
      '“[Of course I’ll do it|I said I would]. [When I get round to it|Nobody said when].”',
      '“[I’m not angry|Me, angry?] [Things just take time.|I only forgot.]”',
    ],
    exam: {
      behaviour: [
        '[Arrives late|Forgot the papers], [agrees to everything|polite on the surface], [sighs|answers beside the question]; [irritation|resentment] [shows in the corners|leaks through].',
        '[Nods|Yawns], [looks at the clock|examines (his/her) nails], [complies to the letter|answers half]; [tone|mood] [sour|injured].',
        '[Outwardly willing|Polite], [forgets|mislays] the [questionnaire|glasses], [mutters|sighs] at [each request|advice].',
        '[Long pauses|Slow answers], [a thin smile|arms crossed], [“if you say so”|“as you wish”]; [no open hostility|never a direct no].',
      ],
    },
  },
  sullen: {
    now: [
      '[Authority|Whoever is in charge] is [met|watched] with [sulking|scorn]: the [boss|teacher|physician] is [incompetent|unfair], [never told to the face|only behind the back].',
      'Moods are [sour|grumbling]: [days of silence|slammed drawers] after [a request|small criticism], and [“nothing’s wrong”|a shrug] when asked.',
      '{Subj} [argues|objects] over [wording|trifles] and [finds|picks out] the [flaw|hitch] in each proposal, [including (his/her) own|yesterday’s wish included].',
      'The fortune of others, [a pay rise|a holiday photograph], is [taken|recited] as [proof|evidence] of [injustice|(his/her) bad luck].',
      '[Compliments|Invitations] are [received|met] with [“about time”|suspicion of mockery], then [complained about if missing|missed when absent].',
    ],
    then: [
      '[Sulking|Sour silence] and [disputes|bickering] had [worn out|tired] those [nearby|in the household].',
      'Criticism of [the unit|staff] had been [constant|voiced to fellow patients], [rarely|never] in the round.',
      '[Envy|Grievance] had [coloured|run through] the account on admission.',
    ],
    better: [
      'Displeasure is [said|spoken] in [the session|a sentence] instead of [three days’ silence|a slammed door], [roughly every other time|with practice].',
      '{Subj} [still grumbles|remains quick to grumble], and [can laugh at it|notices it sooner].',
    ],
  },
  unappreciated: {
    now: [
      '“[Nobody sees what I do|I carry it all, and for what?]” [runs through|colours] the account, from [school|the first job] to [yesterday|last night’s washing-up].',
      '{Subj} [feels|is convinced (he/she) is] [misunderstood|cheated of thanks] by [{relative}|colleagues and doctors alike], and [keeps|has kept] count.',
      '(His/Her) [bad luck|misfortune] is [told|set out] in [detail|instalments]: [the wrong parents|the wrong boss], [a promotion given to another|always the short straw].',
      'Help is [asked for|sought] and [found wanting|spoiled]: each [remedy|suggestion] [has been tried|did not work], [said with a certain triumph|“as I expected”].',
      'Expecting [little|the worst] of people, (he/she) [gives little|holds back], and [sees|finds] the [expectation|verdict] confirmed.',
    ],
    then: [
      '[Complaints|Bitterness] about [ingratitude|being overlooked] had [filled|taken up] the first talks.',
      'Being [misunderstood|passed over] had been the [constant|lifelong] refrain [at work|in the family].',
      'Each offer had been [accepted with a sigh|found wanting].',
    ],
    better: [
      '{Subj} [asked|can ask] for [thanks|recognition] directly and [got|received] it [once|from {relative}].',
      'The [refrain|list] of wrongs is [shorter|less prompt]; (he/she) [mentioned|counted] [one thing|two things] that went well.',
    ],
  },
  'sorry-again': {
    now: [
      '[Defiance|A flare of spite] is followed by [contrition|remorse]: [flowers|promises] today, [lateness|sabotage] tomorrow.',
      '{Subj} [wavers|swings] between [wanting to be told|leaning on others] and [refusing|resenting] it, [in one conversation|within a day].',
      'After a [quarrel|walk-out] (he/she) [begs pardon|offers to do everything], and [by Thursday|soon] the old [delay|obstinacy] is back.',
      '[Torn|Undecided] between [own will|rebellion] and [fear of losing support|obedience], (he/she) [does neither|does things by halves].',
    ],
    then: [
      '[Defiance|Stubbornness] and [apology|contrition] had [alternated|taken turns] in every tie.',
      'Promises to [change|be on time] had [followed|come after] each [row|failure].',
    ],
    better: [
      'The [swing|to and fro] between [yes and no|revolt and apology] is [slower|seen and named].',
      '{Subj} [made|struck] one [clear|written] agreement and [kept|stood by] it.',
    ],
  },
  'mixed-ways': {
    now: [
      'Several [fixed|lasting] ways of [reacting|dealing with people] [overlap|mingle], none [leading|uppermost]: [easily hurt|touchy] here, [aloof|stubborn] there, [clinging|commanding] with {relative}.',
      '{Subj} [can be|is by turns] [mistrustful|withdrawn], [demanding|exacting] and [needy|self-doubting], the [mixture|weight] shifting with [the listener|circumstances].',
      'There is [some|a measure of] [quick temper|over-sensitivity], [a streak of|something of] [rigidity|coolness] and [a fear of being left|a need to control], [long-standing|since {since}].',
      '[Asked|When we asked] what runs through (his/her) life, (he/she) [names|gives] “[being difficult|never fitting in]”; [the form varies|no single trait covers it].',
      'What [others|{relative} and friends] [describe|find hard] [differs|varies]: [pride|shyness], [coldness|outbursts], [meanness|over-generosity], [each for years|none of it new].',
    ],
    then: [
      '[Various|Several] [inflexible|unbending] ways of relating had been [evident|present] for years, [no one of them|none] in the lead.',
      'On admission (he/she) [seemed|was] [guarded with one|haughty with one], [pleading|childlike] with another.',
      '[Touchiness|Obstinacy], [withdrawal|dramatic gestures] and [doubt|distrust] had been [reported|seen] side by side.',
    ],
    better: [
      'The [sharp|hard] edges are [somewhat|a little] [softer|rounder]: [two compromises|a talk without a break-off] in {2-3} weeks.',
      '{Subj} [recognises|spots] [one|two] of (his/her) [standard reactions|habits] [afterwards|as they happen].',
    ],
    exam: {
      behaviour: [
        '[Now reserved|At first cool], [then confiding|later plaintive]; [contact uneven|hard to read], [no single manner|changing with the subject].',
        '[Correct|Friendly] [for ten minutes|by fits], then [offended|withdrawn|insistent]; [gestures sparse|sits upright].',
        'Manner [changeable|uneven]: [proud|distant] about work, [helpless|pleading] about [home|money].',
        '[Prickly|Hesitant] [at first|to begin with], [later talkative|then demanding], [gaze variable|posture closed]; [no gross|nothing grossly] abnormal [movement|behaviour].',
      ],
    },
  },
  'same-clash': {
    now: [
      'The same [story|clash] [recurs|repeats itself] with [bosses|landlords], [friends|partners] and [clinics|clubs]: [a good start|promise], [offence|disappointment], [rupture|departure].',
      '{Subj} [adapts|bends] [poorly|little]: what [failed|misfired] with [one flatmate|one employer] is [done|tried] again with the next.',
      '[Suffering|Trouble] [arises between (him/her) and others|is made between people], not [by events|from outside], [in every setting|with almost everyone], for {duration}.',
      'In {3-6} [posts|clubs|tenancies] it [came|has come] to [a falling-out|the same end], [each time|always] after [a few months|half a year].',
    ],
    then: [
      '[Clashes|Ruptures] of the same [kind|cut] had [marked|run through] [work|housing] and [friendships|family].',
      'Over {duration}, (he/she) had [fallen out with|left] one [circle|place] after another.',
    ],
    better: [
      '[One|A recent] [falling-out|clash|quarrel] was [settled|mended] [with help|by a third person|in two talks].',
      '{Subj} [saw|drew] the [common thread|repetition] on [a timeline|paper].',
    ],
  },
  'half-known': {
    now: [
      'Much [remains|stays] [open|unknown]: [school reports|earlier files] [are missing|have been requested], and {relative} [has known (him/her) only in part|is cautious].',
      'The account of [childhood|youth] has [gaps|blank years], so that [the shape|the exact kind] of the [pattern|difficulty] cannot [yet be told|be settled today].',
      '[Strain|Poor sleep] [of recent weeks|at present] [blurs|colours] [the picture|things]; what is [lasting|temperament] and what [passing|state] [must be seen over time|needs another look].',
      'After [one|a single] [interview|contact], the [enduring|lifelong] nature is [clear|likely], the [kind|leading trait] [is not|remains to be seen].',
    ],
    then: [
      '[Outside|Third-party] information had been [scarce|contradictory], so the [picture|type] stayed [open|undecided].',
      'The first [interviews|weeks] [gave|yielded] [fragments|pieces] of a life rather than [a line|the whole].',
    ],
    better: [
      '[Records|A report] from [earlier years|an earlier clinic] [arrived|came], [in part|without settling the question].',
      '[More|Further] talks [filled|closed] [some|two] gaps; [the type|a final view] [is left|remains] open.',
    ],
  },
  'others-fault': {
    now: [
      'The [trouble|cause], as {subj} sees it, [lies with|is] [others|the world]; (he/she) [came|attends] [to please {relative}|because it was suggested].',
      '“[They|The others] should [sit here|be treated]”: (he/she) [finds|considers] (his/her) ways [right|normal] and [has no wish|sees no reason] to change.',
      'Asked about (his/her) own [part|share] in [the conflicts|it], (he/she) [looks puzzled|changes the subject|lists provocations].',
      'What [others|relatives] [call|regard as] a problem [is|seems] to (him/her) [plain sense|simply how one is].',
    ],
    then: [
      '(His/Her) own share in [events|the conflicts] had [not been seen|been denied] at the outset.',
      '[Others|Circumstances] had been [blamed|held responsible] [throughout|from the start].',
    ],
    better: [
      '{Subj} [grants|allows] (himself/herself) “[ten|twenty] per cent” of the [blame|share], [half in jest|thoughtfully].',
      'In [two|three] conflicts (he/she) [found|named] (his/her) own [part|contribution].',
    ],
    exam: {
      insight: [
        '[Sees the cause in others|Own share not recognised]; [agrees to talks|accepts further visits] [for now|conditionally]; judgement [uneven|clouded] in [conflicts|close matters].',
        'Insight [limited|partial]: [consequences|facts] are admitted, [own contribution|the pattern] [is not|hardly].',
      ],
    },
  },
  'under-strain': {
    now: [
      '[Recent|Present] strain, [a move|a dispute|a change of routine], has [sharpened|brought out] everything: (he/she) [sleeps {4-5} hours|wakes at four|eats at odd hours].',
      '[For {episode}|Over the past {episode}] (he/she) has [slept badly|had headaches|been short of breath at night] and [smoked|brooded] more.',
      'Under [pressure|this load] the [old|usual] ways [harden|come out more strongly|take over], with [broken sleep|a tight stomach|headaches].',
      'The last {episode} [were|have been] [harder|tense], [with|bringing] [poor sleep|aching shoulders] and [less patience|a short fuse].',
    ],
    then: [
      '[External|Outside] strain in the preceding {episode} had [heightened|aggravated] the [usual|lifelong] reactions.',
      'Sleep had [shrunk|fallen] to {4-5} hours [in the weeks before|under the strain].',
    ],
    better: [
      '[Sleep|Rest] is [back to|at] {6-8} hours and the [recent|acute] strain has [eased|passed].',
      'With [quieter days|relief from outside], the [edge|tension] is [off|lower].',
    ],
  },
};
