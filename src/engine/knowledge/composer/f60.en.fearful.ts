import type { FeatureText } from './knowledge.ts';

/** English words for those who are bound by duty, fear or leaning: F60.5 to F60.7. */
export const fearfulEn: Readonly<Record<string, FeatureText>> = {
  flawless: {
    now: [
      '[A letter|A report|A tax form] is [rewritten|redone] {4-9} times and [handed in late|never sent], because [a comma|one margin] [is not right|might be off].',
      'Standards are so [high|strict] that [nothing is ever finished|tasks choke on them]: the [kitchen|shelf|thesis] has been “[nearly done|in progress]” for {2-4} years.',
      '{Subj} [spends|needs] [three hours|a whole evening] on what [others do in twenty minutes|is meant to be quick], [measuring|comparing fonts|aligning labels], and [considers|finds] this [normal diligence|simply correct].',
      'A [smudge|spelling slip] in [yesterday’s|a colleague’s] work [spoils|ruins] [the day|sleep], and the page is [begun again|done over].',
      '[Good enough|Almost right] is, to (him/her), [a form of sloppiness|the same as wrong]; [deadlines|holidays] [pass|are lost] in correcting.',
    ],
    then: [
      '[Projects|Tasks] had [stalled|remained open] because [each detail|every line] had to be [perfect|beyond reproach].',
      'At first (he/she) [rewrote|copied out] the [admission form|weekly plan] [twice|three times] before [signing|handing it in].',
      'Perfection had [eaten up|consumed] [evenings|nights] and [missed|cost] deadlines.',
    ],
    better: [
      '{Subj} [sent|handed in] [two letters|a report] after one reading, [as practised|as homework], and [nothing happened|slept badly only once].',
      'A [time limit|kitchen timer] [closes|ends] tasks at [eighty per cent|the agreed minute] on {3-5} days a week.',
      'The [standards|demands on (himself/herself)] are [still high|not much lower], yet [first drafts|small flaws] [are left standing|are tolerated].',
    ],
    quote: [
      '“[Either it’s right or it’s wrong|Nearly right is wrong]. [There is no third|I can’t see it otherwise].”',
      '“I’m [not slow|not fussy], I’m [thorough|the last one who cares].”',
    ],
    exam: {
      speech: [
        '[Precise|Circumstantial], [footnotes itself|corrects (his/her) own wording], [reads from notes|dates every event]; hard to [interrupt|shorten].',
        '[Detailed|Slow], [qualifies each statement|adds exceptions], [to the third decimal|loses the point].',
        '[Dry|Careful] diction, [no half sentences|numbered points], [hard to redirect|resumes after interruption].',
        '[Measured|Pedantic], [in complete sentences|with subordinate clauses]; [returns to finish a point|asks to rephrase an answer].',
      ],
    },
  },
  'lists-rules': {
    now: [
      '[Lists|Schedules] [govern|run] the day, [with copies|colour-coded|and there is a list of lists]; [in ordering them|in the upkeep], [the purpose|their use] is lost.',
      '[An outing|A picnic|A walk] is planned [to the quarter hour|in a table] and [abandoned|soured] when [rain|a late bus] upsets it.',
      '{Subj} [has|keeps] rules for [loading the dishwasher|folding towels|the order of errands], [written out|posted on the wall], and [re-does|corrects] what [breaks them|others have done].',
      '[Details|Numbering], [regulations|headings] [absorb|take over]: in a [meeting|club], (he/she) [debates the minutes|cites the by-laws] until the [subject|decision] is forgotten.',
      'Each evening [clothes are laid out in order|the week is copied into a second diary], and [a change|an unannounced visit] [makes (him/her) tense|cannot be forgiven].',
    ],
    then: [
      '[Timetables|Lists] had [ruled|governed] life at home down to [meals|towels].',
      'The ward routine was [inspected|annotated], and [gaps in it|a changed meal time] [met with|drew] [written remarks|complaints].',
      '(He/She) had [lost|mislaid] the point of [tasks|outings] in [their ordering|planning].',
    ],
    better: [
      'One [afternoon|Saturday] a week is left [blank|unplanned] and [is sat through|has been enjoyed once].',
      'The [written|daily] planning has shrunk to [a single card|one page].',
      '{Subj} left the [dishwasher|wardrobe] [as others had filled it|in disorder overnight].',
    ],
    exam: {
      behaviour: [
        '[Upright|Stiff] posture, [straightens|lines up] the [pens|papers], [brings a typed summary|checks the time against (his/her) watch]; [formal|correct].',
        '[Exact|Correct], [folds the coat|squares the papers], [asks for definitions|declines a guess]; [tense|stiff] at [open questions|silence].',
        '[Neat|Controlled], [works through a list|ticks off points], [uneasy|put out] when [interrupted|running late].',
        '[Formal|Reserved], [wants the questions in order|asks for the agenda]; [smiles|jokes] rarely, [control unbroken|hands folded].',
      ],
    },
  },
  'own-way': {
    now: [
      'Nothing can be [delegated|left to others]: {relative} [cuts bread|hangs washing] “[wrongly|without system]”, [and it is all done again at night|which leaves everything to (him/her)|so no one else may].',
      '[Colleagues|Helpers] are [given instructions in writing|checked hourly] or [sent away|replaced by (himself/herself)], and [nobody volunteers now|the load grows].',
      'If things are not done [(his/her) way|by the method], {subj} [goes rigid|lectures] and [prefers|would rather] [leave them undone|work through the night].',
      'Advice is [listened to|noted down] and [declined|set aside]; there is [one proper way|a right order], and [a shortcut|compromise] pains (him/her).',
      'In a [quarrel|discussion] (he/she) [concedes|yields] [nothing|no inch], [even when|though] (he/she) [sees|admits] it costs [the friendship|peace at home].',
    ],
    then: [
      '[Handing over|Delegating] had been [impossible|refused] up to the point of [exhaustion|collapse].',
      '{Relative} had [withdrawn from|given up] [household tasks|shared plans] under [constant|daily] correction.',
      'On the unit (he/she) [reorganised|corrected] the [kitchen rota|board games cupboard] [unasked|on day two].',
    ],
    better: [
      '{Subj} [left|entrusted] [the shopping|one room] to {relative} for {2-4} weeks and [kept silent|bit (his/her) tongue].',
      'A [second|different] way of doing it is [conceded|tolerated] [in small matters|as an experiment].',
      '(He/She) [asks|says] “[does it matter?|whose job is it?]” before [stepping in|correcting], [more often than not|on good days].',
    ],
  },
  'duty-first': {
    now: [
      '!retired :: Work [comes before|crowds out] [friends|holidays|sleep]: the last [full day off|visit to friends] was {4-11} months ago, though [no need|no money worry] [forces it|demands it].',
      'Leisure is [allowed|permitted] if it [serves|improves] something: [steps counted|books indexed|a language learnt]; [idleness|an empty hour] [brings unease|feels like theft].',
      'On [honesty|duty] (he/she) is [unbending|stern]: [a free bus ride|a white lie|an unpaid stamp] is [reported|condemned|held against others], and (his/her) own [tiny lapse|wrong change] [confessed|regretted] for weeks.',
      'Money is [put by for disasters|counted weekly]; a [taxi|new coat] is “[not needed|waste]”, and {relative} must [ask|keep receipts].',
      'employed/student :: {Subj} [takes|took] [files|a laptop] on [a weekend trip|every holiday] and [comes home early|works while others swim].',
    ],
    then: [
      '[Duty|Work] had [displaced|squeezed out] [rest|friendship] for years, [without outward need|by choice].',
      'Even in treatment {subj} [tried|wished] to [finish accounts|keep office hours].',
      '[Conscience|Principles] had been [applied|held] without mercy, to (himself/herself) [first|above all].',
    ],
    better: [
      'One [evening|afternoon] a week is free of duties, [scheduled at first|with a walk] and [kept|mostly kept].',
      '{Subj} [played cards|took a nap] [without purpose|for its own sake] and [reported|confessed] it with [half a smile|some alarm].',
      'Right and wrong stay [clear-cut|strict]; [mercy|allowance] for [slips|others] is [growing|a new word].',
    ],
    exam: {
      affect: [
        '[Restrained|Controlled], [little warmth|narrow in range], [annoyance|tension] [at small errors|when hurried]; [tears held back|never overflowing].',
        '[Held in|Guarded], [even|grave], [anger|irritation] only in [the jaw|a word].',
        '[Sober|Stiff], [serious|dry], [briefly|for a moment] softer when [a dog|an old teacher] is mentioned.',
      ],
    },
  },
  'keeps-everything': {
    now: [
      '[Broken toasters|Bank slips of decades|Worn-out shoes] fill the [attic|garage], without [sentimental value|use]: “[one never knows|it may be needed]”.',
      '{Subj} [cannot throw out|keeps] [every instruction leaflet|jam jars|dead batteries], [sorted by size|labelled], and [quarrels|argues] over each.',
      '[String|Envelopes] and [spare screws|old calendars] are [saved|filed] [against bad times|just in case].',
      'A [skip|clear-out] [ordered|begun] by {relative} was [emptied again|stopped] [by night|item by item].',
    ],
    then: [
      '[Worthless|Useless] objects had been [kept|stored] for years in [good order|two rooms].',
      '[Discarding|Throwing away] anything had [led to|caused] [disputes|sleeplessness].',
    ],
    better: [
      '{3-9} [bags|boxes] have [gone|been given away], [chosen|listed] by (himself/herself).',
      'For each [new|saved] thing an old one [goes|leaves], [more or less|most weeks].',
    ],
  },
  'dreads-criticism': {
    now: [
      '{Subj} [scans|watches] faces for [disapproval|a frown] and [finds|reads] it [everywhere|in neutral looks]; one [raised eyebrow|remark] [stays|aches] for [days|a week].',
      'The [mere chance|possibility] of being [laughed at|judged|corrected] [decides|settles] whether (he/she) [speaks|goes], [and the answer is mostly no|usually against it].',
      'A [joke|slip of the tongue] made {2-5} years ago is [replayed|relived] at night, [word by word|blushing].',
      '[Mild teasing|A correction] in [front of others|company] [was enough for|led to] [tears in the washroom|a resignation letter|a month of absence].',
      'Before any [meeting|telephone call] (he/she) [rehearses|writes out] every sentence; afterwards (he/she) [dissects|goes over] what [must have sounded stupid|they must have thought].',
    ],
    then: [
      '[Fear|Dread] of [disapproval|ridicule] had [governed|shaped] [each|almost every] encounter for years.',
      'On admission (he/she) [apologised repeatedly|whispered], [asking|afraid] whether [the answers were wrong|(he/she) was a burden].',
      'One [critical|careless] remark had [ended|put a stop to] [a job|a course] [before|months earlier].',
    ],
    better: [
      'A [critical word|blunt remark] in group [hurt|stung] for [a day|hours] rather than weeks, and {subj} [came back|stayed].',
      '(He/She) [asked for|risked] [feedback|a second opinion] [once|from one trusted colleague or fellow patient] and [heard|took in] the friendly half.',
      'Sensitive to [looks|tone] as [before|ever], {subj} now [checks|asks] what was [meant|said].',
    ],
    quote: [
      '“[If they knew me|Once they see me up close], they’d [laugh|turn away].”',
      '“I [go red|hear them think it] before I’ve [said|done] [anything|a word].”',
    ],
    exam: {
      behaviour: [
        '[Shy|Hesitant]: [eyes lowered|glances up and away], [on the edge of the chair|coat kept on], [apologises often|blushes|speaks low]; [warmer as trust grows|freer with encouragement].',
        '[Whispers|Stammers] at first, [hands clasped|red patches on the neck], [glad of|eased by] [a kind remark|small talk].',
        '[Keeps small|Sits far back], [smiles uncertainly|looks at the floor]; [wants contact|follows each word] and [fears it|draws back].',
        '[Tense|Self-conscious], [hand before the mouth|plays with the cuff], [watches for disapproval|asks if that was wrong]; [friendly|obliging] once [reassured|sure of good will].',
      ],
    },
  },
  'keeps-away': {
    now: [
      '[Meetings|Canteens], [telephones|team tasks] are [dodged|avoided]; (he/she) [takes the stairs at odd hours|eats in the car] so as to [meet no one|be asked nothing].',
      '!retired :: Offers that would mean [more contact|speaking to people], [a promotion|a club office|a tour guide post], were [turned down|let lapse] {2-4} times.',
      '{Subj} [longs for|would love] company and [stays away|sits at home]: the [invitation|ticket] [lies|hung] on the fridge until [it is too late|the date passed].',
      'At [gatherings|parties] (he/she) [helps in the kitchen|stands by the coats] and [leaves|is gone] [before the meal|unnoticed].',
      'Shops are used [at closing time|with self-checkouts], [appointments|calls] put off, [chance encounters|neighbours] [evaded|listened for at the door].',
    ],
    then: [
      '[Contact|Situations with people] had been [evaded|cut back] step by step until [little was left|the week was empty].',
      'In the first [week|days] (he/she) [ate after the others|kept to the edge of the room], [wishing|though wanting] to [join|belong].',
      '[Posts|Chances] that involved people had been [declined|given away].',
    ],
    better: [
      '{Subj} [eats|sat] with [two others|the small table] {3-5} times a week and [stays|stayed] to the end.',
      '[A call|An errand] with [human contact|a question to a stranger] is [done|ticked off] [daily|on most days], [heart pounding|less red each time].',
      '[Avoiding|Slipping away] still [tempts|comes first], but is [noted|caught] and [undone|made up for] [half the time|twice a week].',
    ],
  },
  'feels-lesser': {
    now: [
      '{Subj} [sees|regards] (himself/herself) as [dull|clumsy|unattractive], [less than others|second-rate], “[always was|from the first school day]”.',
      'Praise [is a mistake|is politeness], [blame|failure] [the truth|deserved]; (he/she) [lists|can name] {5-9} faults and, [pressed|after a long pause], [no strength|half a strength].',
      '[Clothes|Accent], [hands|voice], [origin|schooling]: each is [compared|measured] and [found wanting|put below those of others].',
      'Among people (he/she) [feels|is] “[the one nobody picked|a child among adults]”, [awkward|inept] and [in the way|sure to bore].',
      '[Photographs|Mirrors] and [recordings|introductions] are [avoided|endured], as they [prove|show] what (he/she) [believes|fears] about (himself/herself).',
    ],
    then: [
      'A [lifelong|deep] sense of being [inferior|less] had [lain under|fed] the withdrawal.',
      'The [opinion|picture] (he/she) had of (himself/herself) was [low|harsh], [unshaken by|whatever the] [success|praise].',
      '(He/She) had [described|introduced] (himself/herself) as [boring|a failure] at the first talk.',
    ],
    better: [
      '{Subj} [read out|can name] [three|two] [strengths|things done well], [blushing|in a low voice].',
      'The inner critic [is heard|speaks] as before, yet is [answered|questioned] in [writing|session].',
      'A compliment was [accepted with thanks|left to stand] [this week|once].',
    ],
    exam: {
      thoughtContent: [
        '[Preoccupied with|Returns to] [shortcomings|being judged]; [expects|fears] rejection, [can be reassured|without hostility].',
        '[Own faults|Blunders] [fill|dominate] the talk, [comparison|shame] [besides|throughout]; [corrected|eased] by [facts|kindness] for a while.',
        '[Themes of|Much talk of] [inadequacy|shame] and a [clear|voiced] wish for [closeness|friends]; [no mistrust of motives|none of it fixed].',
      ],
    },
  },
  'holds-back': {
    now: [
      'Friendship needs [a guarantee|certainty] of being liked; (he/she) [waits|holds back] for [months|a year], [says little|hides opinions], and the [other|chance] [gives up|passes].',
      'Even with {relative}, [wishes|feelings] are [kept back|swallowed], for fear of [being shamed|seeming ridiculous].',
      'There [has been|was] [one close tie|a single friendship] in [ten years|adult life], [begun|arranged] by the other, [who did the talking|with patience].',
      'In [love|matters of the heart] {subj} [never declares|does not show] interest [unless|before] [the answer is certain|others have vouched for it].',
      'New [people|groups] [silence|freeze] (him/her): (he/she) [smiles|nods], [speaks when addressed|agrees], and is [taken for|thought] [cold|arrogant].',
    ],
    then: [
      '[Close|Intimate] ties had been [kept shallow|avoided] for fear of [shame|ridicule], though [wished for|missed].',
      '(He/She) had [remained|stayed] silent in [new circles|groups] and [gone home|suffered] unnoticed.',
    ],
    better: [
      '{Subj} [told|confided to] [one fellow patient|one acquaintance] something [private|embarrassing] and was [met with kindness|not laughed at].',
      'In [group|company] (he/she) [speaks|says something] [unasked once|twice] per [session|evening].',
      '[A first coffee|A walk] was [proposed|suggested] by (him/her), [by message|face to face].',
    ],
  },
  'no-risks': {
    now: [
      '[New activities|Unfamiliar streets], [a dance class|a different haircut] are [out of the question|refused]: one might [look foolish|be seen].',
      '{Subj} [magnifies|sees] the [dangers|embarrassments] of [plain|small] steps and [stays with|keeps to] [the known route|what can be done alone].',
      'A [course|trip] was [booked|planned] three times and [cancelled|called off] [the evening before|over an imagined blush].',
      'The [wardrobe is grey|voice is soft] so as [not to be noticed|to offer no target].',
    ],
    then: [
      '[Anything|Whatever was] new had been [refused|put off] [as a risk of|for fear of] embarrassment.',
      'Life had [contracted|shrunk] to [familiar paths|what was safe].',
    ],
    better: [
      '[A class|A swim] was [tried|attended], [red-faced|after two false starts].',
      'One [small|planned] “[blunder|risk]” a week is [carried out|practised] on purpose.',
    ],
  },
  'asks-all': {
    now: [
      '[What to wear|Which soup to cook|Whether to see the dentist] is decided [by telephone|by {relative}], [several|{4-9}] calls a day.',
      '{Subj} [cannot|is unable to] choose [a yoghurt|a bus|a birthday card] without [being told|asking twice], and [hands back|returns] the choice [when pressed|with tears].',
      'In the interview (he/she) [looks to the door|asks “what should I say?”] and [would like|wants] {relative} to [answer|be present].',
      '[Ordinary|Daily] decisions [take|need] [advice from three people|endless reassurance], after which (he/she) [asks|checks] [once more|with a fourth].',
      'Left to decide (himself/herself), (he/she) [does nothing|waits], [bills|offers] [expire|lapse], until [someone|{relative}] [steps in|takes over].',
    ],
    then: [
      '[Every|Even the smallest] decision had been [referred|put] to {relative}, [even by night|many times a day].',
      'At first (he/she) had [asked staff|needed to be told] [when to wash|what to order] and [thanked|apologised] at length.',
      '{Subj} had [not taken|avoided] a decision alone [for years|since leaving the parental home].',
    ],
    better: [
      '{Subj} [chooses|chose] [clothes and meals|the week’s menu] alone and [reports|tells of] it [afterwards|with pride].',
      'Calls to {relative} are [down to|held at] {2-3} a day, [at set times|by agreement].',
      '[Big|Larger] decisions are still [shared out|shared], but (he/she) [states|brings] [a preference|an opinion] first.',
    ],
    quote: [
      '“[Just tell me|You decide] — I’ll [get it wrong|only ruin it].”',
      '“What would [you|a normal person] do? [Then I’ll do that.|I’ll do exactly that.]”',
    ],
    exam: {
      behaviour: [
        '[Submissive|Compliant], [waits to be told where to sit|asks permission to drink], [agrees with each suggestion|seeks approval]; [draws out the end|lingers at the door|does not want to go].',
        '[Trusting|Childlike] manner, [hands over the decision|“whatever you think”], [tearful|worried] when [asked to choose|left a minute alone].',
        '[Obliging|Meek], [notes down each word|repeats advice], [looks for|needs] [a nod|a cue] before [speaking|moving].',
        '[Soft-spoken|Eager to please], [turns to {relative} before answering|asks if the answer is right]; [nods|smiles] [throughout|whatever is said].',
      ],
    },
  },
  'hands-over': {
    now: [
      '[Money|Housing], [holidays|friends] and [doctors|post] are [run|managed] by {relative}; {subj} [signs where shown|does not know the balance].',
      'Responsibility for [most areas|nearly every part] of life [lies|has always lain] with [others|someone stronger], first [a parent|an elder sibling], [now|today] {relative}.',
      'Though [capable|skilled], (he/she) [starts nothing|begins no project] alone, [sure|convinced] of [failing|doing it wrong] without [a guiding hand|supervision].',
      '{Subj} [has never|never has] [rented a flat|opened an account|travelled] in (his/her) own [name|right]; it was [always done for (him/her)|“not my department”].',
      'Tasks go well [while someone sits by|under supervision] and [fall apart|stop] [the moment|when] (he/she) is [trusted with them|alone].',
    ],
    then: [
      '[Others|{Relative}] had [taken over|carried] [finances|the household] and [appointments|contacts].',
      '{Subj} had let (himself/herself) be [led|managed] in [all|most] matters.',
      'Nothing had been [begun|undertaken] alone, [for want of trust in (his/her) judgement|though ability was there].',
    ],
    better: [
      '(He/She) [has opened|runs] (his/her) own account and [pays|files] [two bills|the rent] a month.',
      '{Subj} [made|kept] the [next appointment|clinic contact] (himself/herself), {relative} [staying at home|not involved].',
      '[Taking over|Own responsibility for] [the laundry|one area] [has lasted|holds] for {2-5} weeks.',
    ],
  },
  'never-no': {
    now: [
      '{Subj} [agrees|says yes] with [everyone|both sides], [even|also] when [sure they are wrong|it goes against (him/her)], for fear of [losing|annoying] them.',
      'Unpleasant [favours|chores] are [volunteered for|taken on], [night drives|cleaning for a cousin|unpaid shifts], to [stay liked|be kept].',
      '[Anger|Disagreement] at {relative} is [swallowed|unthinkable], and [mockery|unfairness] is [borne|excused].',
      'Asked for (his/her) [own view|wish], (he/she) [echoes|repeats] what [the last speaker|{relative}] said and [watches|looks] for [approval|a nod].',
      'An unwanted [loan|signature|lift] was [given|granted], since “[a no hurts|they’d have left|one must be kind]”.',
    ],
    then: [
      '[Contradicting|Refusing] anyone had been [beyond (him/her)|avoided at any price].',
      '(He/She) had [put up with|endured] [slights|heavy demands] so as not to [lose support|be left].',
      'On the unit {subj} [lent|gave away] [clothes|cigarettes] and [did others’ duties|never complained] [at first|for two weeks].',
    ],
    better: [
      '{Subj} [said no|refused] [twice|once] this [week|month], [to a loan|to an extra shift or favour], [trembling|with a prepared sentence].',
      'Own [opinions|wishes] are [voiced|uttered] in [sessions|group], [mostly|often] with [an apology|a question mark].',
      'A [mild|first] disagreement with {relative} was [survived|talked through].',
    ],
  },
  'fears-alone': {
    now: [
      'Alone [for an evening|overnight], (he/she) [is helpless|panics]: [radio on, phone in hand|sleeps at a neighbour’s], [certain (he/she) cannot manage|afraid of not coping].',
      'The [idea|thought] that {relative} might [die|leave|fall ill] [occupies|fills] (him/her) daily: who would [look after|decide for] (him/her)?',
      '{Subj} [goes along|rides along] [to appointments|on errands] and [waits in the car|sits by], rather than [stay|be] by (himself/herself).',
      'When {relative} is [away|out], meals [are skipped|stay in the freezer], [doors are checked|letters wait], and [hourly calls|messages] [bridge|fill] the time.',
      '[Being on (his/her) own|Solitude] means [helplessness|being “like a child in a station”], and has [since {since}|always] been [dodged|avoided].',
    ],
    then: [
      'A [short absence|hospital stay] of {relative} had [sufficed|been enough] for [helpless|panicky] days.',
      '[Nights|Hours] alone had been [unmanageable|avoided] by [staying with others|calls], until [no one was left|support gave way].',
      'Fear of having to [cope|live] unaided had [filled|dominated] the weeks before admission.',
    ],
    better: [
      '{Subj} [spent|managed] {2-3} nights alone [with one call|and slept], which (he/she) [had thought|called] impossible.',
      '[Evenings|Afternoons] alone are [planned|practised] and [borne|got through], [the radio on|with a list of what to do].',
      'The fear of being without help [persists|is there as before], [at a lower pitch|weaker by day].',
    ],
  },
  'next-support': {
    now: [
      'When a [relationship|house-share] ended, the next [protector|partner] was [found|there] within [ten days|two weeks], [whoever it was|“the first who was kind”].',
      '[A neighbour|A pastor|The caseworker] has [lately|recently] been [made|turned into] the new [adviser|support], with [daily|thrice-daily] visits.',
      '{Subj} [moved|went] from [parents to partner|one helper to the next] without [a month|a night] alone between.',
      'The [loss|retirement] of [a guiding friend|the old family doctor] [left (him/her) adrift|brought on a search for another].',
    ],
    then: [
      'The loss of [one support|a close helper] had [set off|led to] a [hasty|frantic] search for [another|the next].',
      '[One protector|One adviser] had [followed|replaced] another without a gap.',
    ],
    better: [
      '[Several|Three] people [share|now give] the support, [none of them|no one] [all of it|alone].',
      'Between [helpers|calls] (he/she) [waits|copes] {2-4} days.',
    ],
  },
};
