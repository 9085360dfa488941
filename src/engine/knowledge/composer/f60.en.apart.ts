import type { FeatureText } from './knowledge.ts';

/** English words for those who keep others at a distance or outside the rules: F60.0, F60.1, F60.2. */
export const apartEn: Readonly<Record<string, FeatureText>> = {
  'suspects-motives': {
    now: [
      '{Subj} [takes it for granted|expects] that people [will use|want to exploit] (him/her) and [looks for|asks about] the catch in every [favour|kindness].',
      '[A neighbour’s offer of help|A free sample|An invitation to dinner] is [turned over|examined] for days: what do [they|these people] [really want|stand to gain]?',
      '[Contracts|Receipts|Bills] are read [three times|with a lamp], since (he/she) [assumes|is sure] [shopkeepers|everyone] will cheat [if given the chance|whoever does not watch].',
      'Even [old friends|relatives] have had their loyalty [tested|put on trial], [with planted stories|by small traps], and [found wanting|failed, as (he/she) sees it].',
      'Without [firm grounds|any proof], {subj} [holds|believes] that [acquaintances|people around (him/her)] [plot small disadvantages|mean (him/her) harm], yet concedes [it may be otherwise|(he/she) cannot be sure].',
    ],
    then: [
      '[Long before the stay|For years] (he/she) had [presumed|looked for] [bad intent|deceit] behind [ordinary|harmless] acts.',
      'Trust had been [withdrawn|withheld] from [one person after another|friend and stranger alike], [on thin grounds|without evidence].',
      'At first {subj} [asked|wanted to know] [who paid the staff|where the notes would end up] and [declined|refused] [the tea|signatures].',
    ],
    better: [
      'Suspicion is [still the first|the first] reaction, but (he/she) [now|at times] [checks the facts|asks a second person] before [acting|drawing conclusions].',
      '{Subj} [lists|can find] [two or three] [other|innocent] explanations for a [remark|delay] when [prompted|asked to].',
      'With [one nurse|one therapist] a [cautious|limited] trust [has grown|was possible]; towards others [the guard|the reserve] stays [up|in place].',
    ],
    quote: [
      '“[Nobody|No one] gives you [something|anything] [for nothing|without a reason].”',
      '“I’m [not suspicious|no fool], I’m [experienced|careful].”',
    ],
    exam: {
      behaviour: [
        '[Sits|Takes a seat] [facing the door|with the back to the wall], [asks what is being typed|watches the pen] and answers [after a pause|sparingly]; [tense|guarded] but [civil|correct].',
        '[Guarded|Watchful]: [questions are met with counter-questions|wants the purpose of each question explained]; [gaze fixed|scans the room]; no [hostile|threatening] gestures.',
        '[Keeps (his/her) coat on|Holds a bag on the lap], [declines to have a trainee present|asks about confidentiality twice], [thaws a little|stays wary] to the end.',
      ],
      thoughtContent: [
        'Thinking [revolves round|centres on] being [cheated|put at a disadvantage]; [doubt can still be raised|other readings are conceded], [no fixed|nothing of a] delusional [conviction|certainty].',
        'The examiner’s [intentions|notes] [too are|as well are] [weighed|queried]; [themes of|talk of] betrayal, [open to|touched by] [argument|doubt].',
        'Content [dominated by|full of] [wrongs|betrayals], [plausible|possible in part] and [unproven|told as certain], [yet|but] [negotiable|not delusional].',
        '[Overvalued|Pervasive] mistrust [without|short of] [delusion|unshakeable conviction]; [open to argument|can say “perhaps”] on [one or two|several] points.',
      ],
    },
  },
  withholds: {
    now: [
      '{Subj} [tells|confides in] [nobody|no one], because whatever is said [could|will] be [turned|used] against (him/her).',
      'Questions about [family|income|childhood] are [parried|answered in half sentences]; (he/she) [asks|wonders aloud] [who else reads this|why it matters].',
      'At home [letters are locked away|the phone lies face down|passwords change monthly], and {relative} [learns|hears] of [appointments|illnesses] [by chance|afterwards].',
      '(He/She) [gives|fills in] only [what the law demands|the bare minimum] on forms and has [never|not once] [lent a key|shared a photograph].',
      'Of (his/her) own [worries|plans] (he/she) [says|lets out] [next to nothing|very little]: “[words|facts] come back [as weapons|at you].”',
    ],
    then: [
      'On arrival (he/she) [refused|declined] to [name a contact person|sign the release of records] for [days|the first week].',
      '[Nothing personal|Little] had been [confided|entrusted] to anyone, for fear that it [would be|might be] used [later|against (him/her)].',
      '{Subj} had [kept|hidden] even [harmless|everyday] facts from {relative}.',
    ],
    better: [
      '{Subj} [has begun to speak|speaks] of [one or two|some] private matters after [agreeing|settling] what goes into the [file|record].',
      '[Where nobody was told anything|Instead of no one], there are now [two|three] people who [know a little|may ask], {relative} [included|among them].',
      '(He/She) [still|as before] [shares|discloses] little, but [says so openly|no longer lies about it].',
    ],
  },
  grudges: {
    now: [
      '[Old|Years-old] [slights|insults] are [recounted|told] with [date-like precision|every detail], as if they [had happened|were] yesterday; [none|not one] is forgiven.',
      '{Subj} [keeps|has] a [folder|notebook] of wrongs [done to (him/her)|suffered], [a boundary fence|a missing pay rise|an unreturned drill] among them.',
      'A [cousin|former colleague|neighbour] has not been spoken to for {5-15} years over [a joke|a remark at a funeral|a parking space].',
      '[Apologies|Peace offers] are [read as|taken for] tactics, and (he/she) [waits|is waiting] for [the debt to be paid|satisfaction].',
      'Once [hurt|crossed], (he/she) [does not forget|closes the door for good]; {relative} can [list|count] {4-9} people [struck off|dropped] that way.',
    ],
    then: [
      '[Feuds|Disputes] of many years’ standing had [narrowed|emptied] (his/her) circle.',
      'A [complaint|quarrel] with [the housing office|a neighbour] had [filled|taken up] the [months|weeks] before admission.',
      '{Subj} had [carried|nursed] [several|a number of] grievances for years and [could recite|recited] them [in order|at length].',
    ],
    better: [
      'Of the old [grievances|scores], [two|one] [have|has] been [laid to rest|let go]; the others [are mentioned less|come up more briefly].',
      '{Subj} [postponed|withdrew] a [letter of complaint|legal threat] after [sleeping on it|talking it through].',
      'The [grudge|old anger] is still there, [with less heat|more quietly]; (he/she) [can change the subject|lets a meeting end without it].',
    ],
    quote: [
      '“I [forgive|forget] [nothing|no one]. [That is how you survive|Others would do the same].”',
      '“They [know|remember] [very well|exactly] what they did.”',
    ],
  },
  'reads-slights': {
    now: [
      '[Neutral|Harmless] remarks are [heard|taken] as attacks: “[nice coat|you look rested|still here?]” [meant|was], to (him/her), [contempt|a threat].',
      'A [delayed|short] reply, a [closed door|laugh across the room] [proves|shows] that (he/she) is being [talked down|mocked], and (he/she) [hits back at once|answers sharply].',
      '{Subj} [finds|detects] a [second meaning|hidden insult] in [e-mails|greetings|tones of voice] where {relative} [sees none|hears nothing].',
      '[Criticism|The smallest correction] of (his/her) work [sets off|provokes] [a written rebuttal|a counter-accusation] [the same day|within the hour].',
      'In [queues|meetings|stairwells] (he/she) [notices|registers] [looks|whispers] and [confronts people|demands an explanation].',
    ],
    then: [
      '[Chance remarks|Jokes] had been [read|understood] as insults and [answered|repaid] with [anger|sharp letters].',
      'Before the stay (he/she) had [challenged|confronted] [strangers|neighbours] over [glances|tones] that [others|bystanders] thought harmless.',
      '[Double meanings|Slights] had been [seen|found] everywhere, and [rows|counter-attacks] followed.',
    ],
    better: [
      '{Subj} [waits|lets a day pass] before [replying|answering] to what [stings|sounds like a slight].',
      'Of {4-6} “insults” [written down|noted] in a week, (he/she) [judged|rated] [half|most] [doubtful|open to doubt] on a second look.',
      '[Quick|Angry] retorts are [fewer|down to one a week], though the [sting|hurt] [remains|is felt as before].',
    ],
  },
  'jealous-doubts': {
    now: [
      'The [fidelity|faithfulness] of (his/her) (wife/husband) is [questioned|doubted] [weekly|again and again]: [phone records|mileage|receipts] are [compared|checked].',
      '[Ten minutes’ delay|A new shirt|A missed call] [starts|brings on] an [interrogation|evening of questions] at home.',
      '{Subj} [wants|asks] to know [where|with whom] lunch was eaten and [rings the workplace|drives past] to make sure.',
      'Doubts about (his/her) partner [come and go|never rest for long]; [no|nothing like] proof has [ever turned up|been found], as (he/she) [admits|grants].',
    ],
    then: [
      '[Jealous questioning|Suspicions of unfaithfulness] had [strained|worn down] the marriage.',
      '(He/She) had [searched|gone through] [pockets|messages] at home without [result|finding anything].',
    ],
    better: [
      'The [questioning|checking] at home is [down to|now] once a [week|fortnight], by [joint|agreed] rule.',
      '{Subj} [says|names] the doubt [aloud|to {relative}] instead of [searching|spying], and it [fades sooner|passes].',
    ],
  },
  'prefers-alone': {
    now: [
      '{Subj} [chooses|picks] [solitary|lone] pursuits [as a matter of course|without thinking]: [timetables|radio sets|old maps|beetles], [hours at a stretch|whole weekends].',
      '[Breaks|Lunches], [walks|holidays] and [feast days|birthdays] are spent alone, and (he/she) [calls this|finds it] [restful|the natural state of things].',
      'employed :: (He/She) [took|has taken] [night shifts|the post in the archive|the remotest desk] [because|since] [hardly anyone is there|it spares talk].',
      '[Invitations|Group outings] are declined [without regret|with thanks]; it is [not fear|not shyness] but [a lack of interest|indifference].',
      'On a typical [day|Sunday] {subj} [speaks|exchanges] [fewer than ten sentences|hardly a word] and [notices|remarks on] this [only when asked|without concern].',
    ],
    then: [
      '(He/She) had [arranged|ordered] life so that [almost everything|nearly all of it] could be [done|lived] alone.',
      '[On the unit|At first] {subj} [stayed|kept] to (his/her) room, [content|at ease] with [a crossword|a technical manual], and [sought|joined] nobody.',
      '[Work|Leisure] had been [built|chosen] around being [by (himself/herself)|undisturbed].',
    ],
    better: [
      '{Subj} [joins|attends] [one group|two groups] a week, [sitting apart|at the edge], [“bearable”, (he/she) says|and calls it all right|with less unease]; [being alone stays the first choice|solitude is still preferred].',
      'A [fixed|short] [weekly|daily] contact is [kept|accepted], [from reason more than liking|as an arrangement|without warmth].',
      'Solitude is [unchanged|still preferred], now with [a checked-in phone call|one shared meal] [a week|on Sundays].',
    ],
    quote: [
      '“[I don’t mind people|People are fine]. I [just don’t need|simply don’t look for] them.”',
      '“[Quiet|A closed door] is [all I want|enough].”',
    ],
    exam: {
      behaviour: [
        '[Distant|Remote], [correct|polite]; [little eye contact|gaze past the examiner], [no small talk|does not return a smile]; answers [when asked|what is asked] and [no more|then stops].',
        '[Sits still|Hardly moves], [hands in the lap|few gestures]; rapport [thin|hard to build], though [not hostile|without any unfriendliness].',
        '[Waits|Pauses] until spoken to; [detached|aloof], [neither anxious nor suspicious|at ease with silence].',
      ],
      speech: [
        '[Brief|Sparse], [even|level] in tone, [technically precise|to the point], [without additions|adds nothing unasked|stops early].',
        '[Quiet|Toneless], [answers to the letter|one sentence at a time], [no questions back|no small talk].',
        'Speaks [when addressed|little], [in facts|in short clauses], [evenly|without colour].',
        '[Few words|Short replies], [monotone|little melody], [logical|well ordered].',
      ],
    },
  },
  'no-close-ties': {
    now: [
      'There is no [friend|confidant] [and there never was|and none is missed]; [contact|talk] with {relative} is [limited to practical matters|a few minutes a month].',
      '{Subj} [neither has nor wants|does not seek] [close|intimate] [ties|relationships] and [speaks of|describes] love as [something other people do|a subject for films].',
      'Asked whom (he/she) would [call in need|miss], (he/she) [thinks for a while|shrugs] and [names no one|says “nobody in particular”].',
      'Sexual [closeness|contact] has [held|had] [little or no|no great] interest [at any age|at any time], [without distress|and this does not trouble (him/her)].',
      'Family [gatherings|meals] are [sat through|attended] like [a dentist’s visit|a train ride]: [present|there in body], [elsewhere in thought|glad when over].',
    ],
    then: [
      'No [close|warm] [tie|relationship] had been [formed|sought] outside [the family|the household], nor [missed|wished for].',
      'Even {relative} had [described|spoken of] a [lodger|polite stranger] rather than [a relative|an intimate].',
      '(He/She) had [let|allowed] the few [school|work] acquaintances [lapse|drift away] without [noticing|regret].',
    ],
    better: [
      'Contact with {relative} has been [agreed|fixed] at [one call|one visit] a [week|fortnight] and is [kept|observed].',
      '{Subj} [does not seek|still seeks no] closeness, but [tolerates|accepts] [the key worker|a regular visitor] [well|without withdrawing].',
      'One [acquaintance|chess partner] [has been kept|came of the stay], [on (his/her) own terms|with long pauses between].',
    ],
  },
  unmoved: {
    now: [
      '[Praise|A prize] and [blame|a dressing-down] [leave|left] (him/her) [equally untouched|cold alike|unmoved].',
      '{Relative} [calls|finds] (him/her) [“impossible to reach”|“like glass”]: [neither joy nor anger|no feeling] [shows|comes across], [at weddings or at funerals|whatever happens].',
      'When [a parent died|the flat was flooded|a colleague wept], {subj} [dealt with the forms|went back to (his/her) reading] and felt, [as far as (he/she) can tell|by (his/her) own account], [nothing much|little].',
      'What others [think of (him/her)|say] is [a matter of indifference|of no interest]; [social cues|hints] [pass unanswered|go by].',
      '(He/She) [smiles|nods] [seldom|late] and [does not get|is not] [angry|cross] even when [provoked|treated unfairly].',
    ],
    then: [
      '[Good news and bad|Praise and reproach] had been [received|taken] with the same [calm|blank face].',
      'The family had [complained|spoken] of a [lifelong|constant] coolness that [nothing|no event] [warmed|broke].',
      'Staff [saw|noted] no [reaction|stir] at [visits|farewells] or [setbacks|small triumphs].',
    ],
    better: [
      '{Subj} [can name|names] [a few|two or three] [slight|quiet] [likes and dislikes|feelings] [on a scale|when asked], though little [shows|is seen].',
      'The [even|cool] manner is [unchanged|the same]; (he/she) has [learned|agreed] to [say|tell] {relative} [what (he/she) values|“thank you”] [in words|out loud].',
      '[Once|On two occasions] a [smile|dry joke] was seen in [the workshop|sessions].',
    ],
    exam: {
      affect: [
        '[Flat|Restricted] in [range|expression], [cool|even] throughout, [no|without] [shift|change] when [losses|family] are spoken of.',
        '[Narrow|Little modulated], [detached|unruffled]; [congruent|in keeping] with [an account given in a level voice|a life told like another’s|the flat telling].',
        'Emotional [response|resonance] [sparse|faint]; [neither low nor tense|no sadness, no fear].',
      ],
    },
  },
  'few-pleasures': {
    now: [
      'Few things [give|bring] pleasure: [food is fuel|music is noise], a sunset “[is weather|happens daily]”, [all without|no trace of] [sadness|gloom].',
      'Asked what (he/she) enjoys, {subj} [considers|reflects] and [offers|comes up with] [one thing|a single item]: [order in a drawer|finishing a table of numbers|rain on the roof].',
      '[Travel|Touch], [company|a good meal] and [sport|dance] are [all the same|alike indifferent] to (him/her) and [were so|have been] from youth.',
      '(He/She) [has|owns] [two plates|one chair] and [the same|an identical] [jacket|lunch] for years, [seeing no gain in more|since novelty adds nothing].',
      '[Hobbies|Pastimes] are [few|reduced to one] and [carried on|pursued] for [the sequence|the system] rather than [delight|fun].',
    ],
    then: [
      'There had [always|from youth] been [few|hardly any] sources of [enjoyment|delight], [without|not from] [low mood|grief].',
      'Neither [outings|music group] nor [meals|sport] had [drawn|brought] a sign of [pleasure|liking].',
      '{Subj} had [never|not] [sought|looked for] [amusement|variety].',
    ],
    better: [
      '[One|A single] activity, [the garden|model building], is [rated|given] {5-7} out of ten, which {subj} [considers high|calls “good”].',
      'Pleasure [remains|stays] [scarce|muted], but the [day|week] has [more structure|two fixed activities].',
      '(He/She) [kept on with|returned to] [the workshop|bird counts] [unasked|of (his/her) own accord].',
    ],
  },
  'inner-world': {
    now: [
      'Much of the day [goes by|is spent] in [an inner world|thought]: [invented countries|number patterns|endless stories] [known to no one|never written down].',
      '{Subj} [drifts|withdraws] into [elaborate|private] [fantasies|constructions], [knows them to be such|fully aware that they are made up], and [prefers|likes] them to [company|talk].',
      '[On the bus|While working], (he/she) [spins on|continues] a [story|system] begun [years ago|in childhood].',
      'The [liveliest|richest] part of life is [inside|in the head], {subj} [explains|says] [drily|without embarrassment].',
    ],
    then: [
      '[Hours|Evenings] had been [given over|lost] to [daydreams|private systems].',
      'An [inner|imagined] world had [taken the place|stood in] of [company|people].',
    ],
    better: [
      'Daydreaming is [put off|kept] to [the evening|set hours].',
      '{Subj} has [shown|shared] [a page|one drawing] of the inner world with [a therapist|the art group].',
    ],
  },
  'breaks-rules': {
    now: [
      'There is a [long|steady] record of [offences|run-ins with the law]: [shoplifting|fare evasion|selling stolen goods], [driving uninsured|fraud|bodily harm], {3-7} convictions [by (his/her) own count|in all].',
      '{Subj} [regards|treats] rules as [being for others|suggestions], [parks|drives|sells] as (he/she) likes and [boasts of|shrugs at] the fines.',
      '[Bail terms|House rules|Court orders] were [broken|ignored] within [days|a week], [for the thrill|because they were in the way].',
      'Repeatedly (he/she) has done [what could lead|things that lead] to arrest: [thefts from building sites|handling stolen phones|forged sick notes].',
      '[Probation|A suspended sentence] has [run|been in force] [for some time|since the last trial]; appointments are [kept when convenient|missed more often than not].',
    ],
    then: [
      '[Arrests|Charges] for [theft|assault|fraud] had [punctuated|marked] (his/her) adult life.',
      'In the first days (he/she) [traded cigarettes|ran a card game|brought in forbidden goods] against the ward’s rules.',
      'Rules at [work|home] and [on the road|before the law] had been [broken|flouted] as a habit.',
    ],
    better: [
      '{Subj} has [kept|observed] the [ward rules|terms agreed] for {2-4} weeks, [for the advantage it brings|as “it pays”], (he/she) says [frankly|with a grin].',
      'No [new offence|new charge] has [come up|been recorded] since treatment began; the [attitude|view of rules] is [unchanged|largely the same].',
      '(He/She) [weighs|works out] [costs|consequences] on paper before [acting|a “deal”] and has [dropped|turned down] [one|two].',
    ],
    exam: {
      behaviour: [
        '[Leans back|Sprawls], [smiling|at ease], [tests limits|bargains over time|wants to smoke first]; [charming at first|affable], [irritable when refused|cold when contradicted].',
        '[Confident|Casual], [steady stare|holds the gaze], [asks for tablets by name|jokes about the police]; [no sign of nervousness|tension absent].',
        'Rapport [superficial|smooth]; [flatters|compliments] the examiner, [then threatens a complaint|then sulks] [over a refused certificate|at a no|when a request is declined].',
      ],
    },
  },
  deceit: {
    now: [
      'Accounts [change|shift] with the [listener|occasion]: [three versions|two stories] of the same [night|job] are [on file|told today].',
      '{Subj} [has used|uses] [false names|invented illnesses|borrowed identities] to [get money|avoid court|obtain credit] and [tells of it with pride|sees skill in it].',
      '{Relative} [was talked out of|lost] [savings|a car], [sold|pawned] with a [promise|story] that [proved|turned out] untrue.',
      'Lying [comes easily|is second nature], [even|also] where [nothing is gained|the truth would serve]; caught out, (he/she) [laughs|changes the subject].',
      '[Charm|A good story] [opens|opened] doors, and [loans|goods] then [vanish|vanished]; {2-5} people [are owed money|feel conned].',
    ],
    then: [
      '[Statements|Accounts] on admission had [contradicted|not matched] the [police report|records].',
      '(He/She) had [conned|tricked] [acquaintances|relatives] for [money|lodging].',
      '[Tablets|Leave passes] had been [obtained|sought] by [false|invented] complaints in the first week.',
    ],
    better: [
      'What {subj} [says|reports] can [now|more often] be [checked|confirmed], since [calls to {relative}|proof] [were|are] part of the contract.',
      '[Twice|On one occasion] (he/she) [corrected|took back] a lie [unprompted|before it was found out].',
      '[Embellishment|Bending the truth] goes on, [less|but less] for [gain|money].',
    ],
    quote: [
      '“[If they believe it|Anyone that gullible], [that’s their problem|they deserve it].”',
      '“[Everybody lies|The whole world cheats]. I’m just [better at it|honest about that].”',
    ],
  },
  'no-remorse': {
    now: [
      'About those [hurt|robbed|cheated] (he/she) [says|remarks] that they “[had it coming|were insured|should have known]”.',
      'No [regret|guilt] is [felt|expressed] for [the injury caused|what {relative} went through]; the [real injustice|only pity], {subj} says, is [being caught|the sentence].',
      'The [fear|pain] of others is [told|described|relayed] [without a flicker|like a good joke|as a funny detail].',
      '{Subj} [explains|justifies] the [blow|theft] with [the other’s stupidity|the situation], and [asks|complains] about [the food|(his/her) lost deposit] instead.',
      'An apology was [written|made] [on the lawyer’s advice|for the court] and is [called|described as] “[theatre|a form]”.',
    ],
    then: [
      '[Harm|Loss] done to others had been [shrugged off|explained away].',
      'At the start no [remorse|regret] could be [heard|found] in (his/her) account of [the assault|the frauds].',
      '(He/She) had [blamed|held responsible] those [injured|robbed] for what happened.',
    ],
    better: [
      '{Subj} can [now] [state|put into words] what the [injured party|person robbed] [lost|must have felt], [as an exercise|in a flat voice]; regret is [faint|hard to judge].',
      'A [debt|sum] to {relative} is being [paid back|repaid] [monthly|in instalments], [under supervision|so far on time].',
      'In the group (he/she) [listened to|did not mock] [a victim’s account|another’s story].',
    ],
    exam: {
      affect: [
        '[Shallow|Cool], [easily amused|bored]; [unmoved|no change] when [victims|injuries] are mentioned.',
        '[Bored|Amused] [most of the time|by turns], [no warmth|little depth], [hard|cold] for [seconds|an instant] when [refused|questioned closely].',
        'Feeling [comes across as|seems] [thin|put on]; [regret|fear] [not felt|absent], [vexation|impatience] quick.',
        '[Unconcerned|Nonchalant], [a flash of anger|irritable] when [limits are set|contradicted|caught out].',
      ],
    },
  },
  'early-trouble': {
    now: [
      'It [began|started] before fifteen: [truancy|running away overnight], [fires in bins|cruelty to a cat|bullying], [stealing from lockers|break-ins].',
      'School [records|reports] speak of [exclusions|suspensions] from the age of {9-13} for [fighting|extortion|theft].',
      'At {10-14} (he/she) was [before the youth authorities|known to the police] for [setting a shed alight|stolen mopeds|beating a younger child].',
      'By (his/her) own account (he/she) [skipped|cut] half of school from {11-13} on, [stole|sold] [bicycles|cigarettes] and [slept|stayed] out.',
      '{Relative} [recalls|tells of] a child who [lied|stole] at {8-10}, [hurt animals|smashed windows] and [never cried when punished|was not sorry].',
    ],
    then: [
      'The pattern [went back to|had begun in] childhood, with [theft|fights] and [truancy|fire-setting] before fifteen.',
      '[Three|Two] school exclusions and [a youth sentence|stays in a home] [lay|stood] at the start of the history.',
      'Conduct [problems|trouble] had been [recorded|known] from the age of {9-12}.',
    ],
    better: [
      'The [early|childhood] history was [put together|worked through] in {3-5} sessions; {subj} [sees|grants] a [line|thread] from [then|the truancy] to now.',
      '(He/She) [told|spoke], for the first time, of [beatings|nights outdoors] in those [early|school] years.',
    ],
  },
  fights: {
    now: [
      '[Quarrels|Arguments] [turn|end] in blows: {2-5} fights in the last year, [a broken jaw|a knocked-out tooth] [among them|on the other side].',
      '{Subj} is [quick to anger|easily riled], [in traffic|in bars|in queues], and [lashes out|hits] [first|without warning].',
      'Old [scars|fractures] on the [knuckles|hands] [go back to|date from] fights (he/she) [recounts|tells] with [relish|a shrug].',
      'Speed, [no helmet|drunken rides] and [dares|races] [put|have put] (him/her) and [others|passengers] at risk, [with a laugh|without a second thought].',
    ],
    then: [
      '[A brawl|Fights] had [preceded|led up to] this [contact|admission].',
      'Irritability had [ended|broken out] in [threats|blows] [more than once|on the first evening].',
    ],
    better: [
      'No [blow|fight] has [occurred|been struck] for {3-6} weeks; (he/she) [walks off|leaves the room] [mid-sentence|swearing].',
      '[Anger|Temper] still [flares|rises] fast, but is [spent on|carried to] the [punchbag|stairs].',
    ],
  },
  'lets-down': {
    now: [
      '!retired :: [Jobs|Posts] last [weeks|two months at best] and end in [no-shows|a row with the boss]; [rent|fines|loans] go unpaid.',
      '{Subj} [moves|drifts] from [sofa to sofa|town to town] without [plan|notice], [leaving|and leaves] [debts|a locked door] behind.',
      'parent :: Maintenance for the children has [not been paid|been skipped] for {4-12} months, and visits are [promised|announced] and [forgotten|missed].',
      '[Commitments|Agreements] hold [until something better turns up|for a day or two].',
      'Money is gone in [two nights|a weekend], and [tomorrow|the rent] is [no concern|somebody else’s affair].',
    ],
    then: [
      'No [job|tenancy] had [lasted|survived] a year.',
      '[Debts|Unpaid bills] and [broken promises|sudden moves] had [strained|used up] what ties there were.',
    ],
    better: [
      '{Subj} has [turned up|been on time] for work therapy on {8-12} of fifteen days.',
      'A [budget|repayment plan] is [kept|followed], [grudgingly|so far].',
    ],
  },
};
