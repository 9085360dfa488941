import type { FeatureText } from './knowledge.ts';

/**
 * Words that F10, F11 and F12 share, English: what has been done to a life, and what a substance does to mood and mind.
 * Each category says by its facts what {using}, {use}, {used}, {sober}, {stuff} and {dry} are.
 */
export const substanceEnFeatures = {
  harm: {
    now: [
      'schoolchild :: [Twice|On {2-3} occasions] {subj} [was sent home from school|missed a test] the day after {using}, and [did it again|went back to it] [within the fortnight|a week later].',
      'employed :: (He/She) has [called in sick|turned up late] {2-4} times on Mondays after a weekend of {using}, and [a supervisor|a colleague] has [noticed|spoken to (him/her) about it].',
      '!schoolchild :: {Subj} [drove|took the car] after {using} [on more than one occasion|at least twice], [relieved|lucky] that nothing [happened|came of it].',
      'The same [quarrel|argument] with {relative} about {using} [returns|flares up] [every few weeks|after each bad evening], and {subj} [carries on|has not changed course].',
      'A [fall on the stairs|cycling accident|scuffle outside a bar|lost phone and a cut hand] [after {using}|that followed {using}] is [recounted|told] [with embarrassment|as bad luck].',
      'Although {using} [has cost|costs] (him/her) [trust at home|a friendship] and [some money|a few warnings], {subj} [has gone on|persists] [for {duration}|all the same].',
      'On [days without it|most weekdays] (he/she) [feels well|manages without trouble]; the [harm|damage] comes from the [{2-3} evenings|weekend nights] when {subj} [goes too far|does not hold back].',
      'student :: [Lectures after|The mornings after] an evening of {using} are [slept through|written off], and {2-3} [deadlines|seminars] were [missed|lost] that way this term.',
    ],
    then: [
      'Repeated [quarrels|rows] with {relative} and [a minor accident|one or two lost days] after {using} had [preceded|led up to] the stay.',
      '(He/She) had [put (himself/herself) at risk|taken chances on the road] after {using} and had [missed|neglected] [obligations|appointments].',
      'Before treatment {using} had [caused|brought] [trouble at home|warnings from others] [without any bodily need|on some evenings] rather than every day.',
    ],
    better: [
      'The [evenings|occasions] that used to [end in trouble|go wrong] are now spent [at the pool|with {relative}|over a film] [without|and there has been no] {using} for {dry}.',
      'Since {using} [stopped|ceased] {dry} ago, [quarrels|mornings lost] have [stopped too|not recurred].',
      '{Subj} can [name|list] the [situations|risky evenings] that led to harm and has [kept away|stayed clear] from them.',
    ],
    quote: [
      '"It is not [every day|all the time]. But when I do, [something goes wrong|I pay for it]."',
      '"[Nobody got hurt|I got away with it], but I [knew|know] I [should not have driven|was not fit for anything]."',
      '"We only ever [fight|argue] [about that|on those nights]."',
    ],
  },
  control: {
    now: [
      '{Subj} [means|sets out] to {use} [a little|once] and [ends up|finishes] with [far more|{3-5} times as much], [nearly every time|on most days].',
      '[Promises|Resolutions] to [stop|cut down] made [on Sunday nights|after each bad morning] have [held|lasted] {2-6} days at [most|best].',
      'A [strong|gnawing] urge [comes up|sets in] by [midday|late afternoon] and [crowds out|drowns] [every other thought|whatever (he/she) is doing].',
      '[Much|Most] of the day goes into [getting hold of {stuff}|obtaining {stuff}], {using} and [getting over it|feeling well enough to go on].',
      'Rules such as ["only after six"|"never alone"|"only at weekends"] were [made|set] and [broken|dropped] [one after another|within weeks].',
      'Even [knowing|though told] what it [does|is doing] to (him/her), {subj} [goes on|has gone on] {using}; [stopping|leaving it] ["is not up to me any more"|feels out of reach].',
      '(He/She) [counted|worked out] {3-6} [serious|real] attempts to quit [in {duration}|since it began], the longest of [ten days|three weeks|two months].',
    ],
    then: [
      'Every [attempt|plan] to cut down had [failed|broken down] within [days|two weeks], and the [urge|craving] had [ruled|filled] the day.',
      'Before admission {subj} had [regularly|always] {taken} more than [intended|planned] and had [lost|given up] [any limit|the limits (he/she) once set].',
      'Hours of each day had gone into {using} and [recovering from it|looking for more].',
    ],
    better: [
      '[Craving|The urge] still [comes|turns up] [at dusk|on payday|after quarrels], [passes|fades] in {10-30} minutes and has not [led|gone] to {using} for {dry}.',
      '{Subj} has [kept to|held] the decision to stay {sober} for {dry}, [one day at a time|with daily calls to {relative}].',
      'The [day|time] once [spent on|lost to] {using} is [filling up|taken up] with [groups|walks], [cooking|sport] and [sleep|meals at set hours].',
    ],
    quote: [
      '"[One|The first] is [too many|never the last] and then [I cannot stop|there is no end]."',
      '"I [swear|tell myself] every morning it is [over|the last time]. By [four|evening] I am [out the door|at it again]."',
      '"It [decides|chooses], not [me|I]."',
    ],
    exam: {
      thoughtContent: [
        'Thoughts [circle round|return to] {using} and [the next chance|the long evening]; no [strange beliefs|persecution].',
        '[Comes back|Returns] to [the urge|what is missing] and [how to resist|unpaid bills]; [nothing odd|no ideas of harm from others].',
        '[Preoccupied|Taken up] with [the urge to {use}|how (he/she) will manage without it], [guilt|shame] towards {relative}; nothing [bizarre|delusional].',
        'Content is [dominated by|mostly about] {using}, [money|debts] and [broken promises|lost trust], [without|with no] [odd|unfounded] convictions.',
      ],
      insight: [
        '[Knows|Sees] that {using} is [out of hand|beyond (his/her) control], [doubts|is unsure] whether [life without it is possible|help will do any good].',
        'Insight [partial|growing]: [admits|accepts] [the loss of control|being overpowered], [plays down|minimises] [amounts|bodily harm].',
      ],
    },
  },
  'little-harm': {
    now: [
      'Neither {subj} nor {relative} can [say|name] [clear harm|any lasting damage] so far, [beyond|apart from] [one bad morning|a few words of worry].',
      'Obligations are [met|kept] and [no|little] [urge|craving] is described, but [the interview was short|the account stays thin].',
      'Asked about [control|limits], [tolerance|amounts] and [consequences|trouble], {subj} [answers "it depends"|shrugs], and [no|not one] criterion can be [settled|decided].',
      '[Nothing|Little] in [the referral|what is known] allows one to say whether {using} is [a habit|occasional] or [more than that|already a problem].',
      'It [came up|was mentioned] [in passing|while other matters were being asked]; [work|daily life] and [sleep|health] are [described as fine|not complained of].',
      'There [may|might] be [stretches|weeks] without any; {subj} [does not count|never kept track], and [laboratory tests|outside reports] [are awaited|do not settle it].',
    ],
    then: [
      'At the outset [no|neither] clear harm [nor|or] loss of control could be [shown|established].',
      'The [information|history] available had [left open|not answered] how far {using} had [gone|become a problem].',
      'Nobody had [reported|known of] [serious|lasting] consequences.',
    ],
    better: [
      'No {using} has been [reported|noticed] for {dry}, and [life|the day] goes on [as before|undisturbed].',
      '{Subj} [found|finds] it [easy|no great effort] to [leave it|go without] these {dry}, [as far as can be told|by (his/her) own account].',
      'With {dry} {sober}, the [question|matter] of harm [remains|is] [open|academic for now].',
    ],
    quote: [
      '"It is just [something I do|there sometimes]. I never [counted|gave it much thought]."',
      '"[Is that a lot|Should I worry]? I [honestly|really] do not know."',
    ],
  },
  'unclear-pattern': {
    now: [
      'How much and how often {subj} {uses} [could not be established|remains unknown]: ["now and then"|"it varies"|"not much"] is all (he/she) [offers|will say].',
      'The [amount|quantity] of {stuff} is [given|put] once as [small|modest], once as ["more than I should"|"quite a bit"]; [no record|nobody else] can [settle|confirm] it.',
      '{Relative} [knows|has seen] [that|only that] {subj} {uses} {stuff} [at times|on some evenings], [not|but not] how long this has [gone on|lasted] or what it [costs|does].',
      '[An earlier note|The referral letter] [mentions|speaks of] {using} [in one line|without detail]; [criteria|signs] of [control|tolerance] [were not asked for|are not recorded].',
      'A [first|partial] history only: {using} is [certain|admitted], its [extent|regularity] and [consequences|effects on daily life] are [not|still unclear].',
      '{Subj} [changes the subject|gives short answers] when asked [how often|for amounts]; [recent|current] {using} is [plain|not in doubt], the pattern [is not|cannot be told].',
      'Whether {using} is [occasional|rare] or [regular|a settled habit] [cannot|could not] be [decided|judged] from [what is known today|one interview].',
    ],
    then: [
      '{Using} had been [recent|certain], [though|but] its [frequency|extent] [could not be|was never] [established|documented].',
      'On [arrival|admission] {subj} had [mentioned|admitted to] {using} without [giving|being able to give] amounts.',
      'The [reports|accounts] of {relative} and {subj} about {using} had [differed|not matched] [widely|in nearly every point].',
    ],
    better: [
      'Over {dry} of [treatment|contact] no {using} has [come to light|been noted], yet the earlier pattern [stays|is still] [uncertain|unknown].',
      '{Subj} has been {sober} for {dry}; [how things were before|the former extent] [remains|is] [a matter of guesswork|open].',
      'No {using} these {dry}, [says|reports] {relative}; a [fuller|proper] history is [still to be taken|being put together].',
    ],
  },
  abstinent: {
    now: [
      '{Subj} has [not {taken}|stayed away from it] for {clean}, [confirmed|borne out] by {relative} and by [tests|laboratory checks].',
      'For {clean} there has been [no {using}|neither slip nor relapse], [not even|also not] [on holiday|at a wedding|at two birthdays].',
      '{Clean} [have passed|lie] without {using}, [the longest|a longer] stretch [in years|than ever before] [by (his/her) own count|so far].',
      'The [last time|last occasion] is {clean} [back|ago]; [sleep|appetite], [money|mornings] and [tempers|friendships] have [all|since] [recovered|come right].',
      'Staying {sober} [has held|is now holding] for {clean}, [through|despite] [a quarrel|a bereavement|two hard months] that would once have [ended|led] [in|to] {using}.',
      '{Subj} [counts|marks] {clean} {sober} [on the kitchen calendar|in a small notebook] and [speaks of it|tells it] [plainly|with some pride].',
      'All [screens|controls] over {clean} were [clear|negative], and [none|nothing] of the old [trouble|harm] has [recurred|come back].',
    ],
    then: ['{Subj} had been {sober} for {clean}.', 'No {using} had [occurred|been reported] for {clean}.'],
    better: [
      '{Subj} [remains|continues] {sober}, now for {clean}, and [tests|checks] [agree|bear this out].',
      'No {using} since the last [visit|contact], [which makes|that is] {clean} [in all|altogether].',
      '[Another|A further] stretch [without a slip|of staying {sober}]: {clean}, [as {relative} confirms|with clear tests].',
      '{Clean} on, {subj} [still does not {use}|has not gone back to it] and [hardly|rarely] [thinks|talks] of it.',
      'The decision [stands|holds]: [nothing|not once] for {clean}, [at parties too|even in a bad week].',
    ],
    quote: [
      '"I [do not miss|hardly miss] it. I [miss|think of] [the old crowd|doing nothing on a Friday] sometimes."',
      '"{Clean}. I [never|did not] think I [would|could] [say that|get here]."',
      '"[My head is|Mornings are] [clear|mine] again."',
    ],
  },
  'past-use': {
    now: [
      'abuse :: In the [past|earlier period], {using} at [weekends|parties] had [brought|led to] [a driving ban|warnings|quarrels] and [lost days|one night in a police cell], though never [shakes|bodily need] or [daily use|mornings with it].',
      'abuse :: Back then {subj} [overdid it|went too far] [once or twice a week|on free evenings], with [arguments|accidents] and [missed duties|risks on the road], but [could|was able to] leave it for [weeks|days on end].',
      'abuse :: [What (he/she) did formerly|The former pattern] was {using} in [bouts|bursts] that [harmed|hurt] [friendships|work and home] [without|but no] loss of control [between them|on other days].',
      'dep :: [Formerly|In the bad years] {subj} {used} [daily|from the first hour], [needed|took] ever more, and [felt ill|could not function] [without it|when it ran out].',
      'dep :: [Before that|Until then] {using} had [taken over|run] the day: [no limit held|every attempt to cut down failed], [work and family|friends and health] [came second|went under].',
      'dep :: The [earlier|old] pattern: {using} [every day|without a free day], [strong craving|constant urges], [growing amounts|a rising tolerance], [distress|sickness] [on stopping|at each gap].',
      'unsp :: What {using} was like [earlier|in the past] is [poorly documented|known only in outline]: [how much|how often] and [with what harm|for how long] [nobody|no letter] can say.',
      'unsp :: {Subj} [speaks little|says next to nothing] of the time of {using}; [amounts|frequency] and [control|consequences] [were never recorded|remain unclear].',
      'unsp :: Older [letters|notes] [mention|speak of] {using} without [any detail|saying whether it was regular], and [only|just] the [ending|stopping] is [certain|dated].',
    ],
    then: [
      'There had been a [time|period] of {using} before.',
      '{Using} had [belonged to|marked] an earlier [phase|period].',
    ],
    better: [
      'abuse :: The [risky|harmful] evenings of [the past|former times] are [spoken of|looked back on] [openly|with relief], and [old quarrels|debts] are [being mended|settled].',
      'abuse :: [Looking back|In retrospect], {subj} [sees|describes] bouts of {using} that [did harm|cost trust], [never|though never] [a daily need|bodily illness without it].',
      'abuse :: (He/She) [recalls|names] the [weekend excesses|nights] that brought [warnings|rows] as [finished|a closed chapter].',
      'dep :: [Years|A long stretch] of daily {using} with [craving|shaking mornings|sick mornings] and [no control|failed attempts] [are behind (him/her)|are remembered in detail].',
      'dep :: {Subj} [recalls|describes] how [everything|the whole day] once [turned|hung] on {using}, with [illness|bodily misery] whenever it [ran out|was missing].',
      'dep :: The [old|former] [compulsion|need] to {use} [each day|from waking], [ever more|in growing amounts], is [described|told] as [another life|something far off].',
      'unsp :: Of the [former|earlier] {using} [no more|nothing further] has [come to light|become known]; [its extent|the pattern] stays [unclear|undocumented].',
      'unsp :: [How far|Just how much] {using} once [went|mattered] [cannot be reconstructed|still cannot be said].',
      'unsp :: {Subj} [adds|has added] [little|nothing new] about the [time|period] of {using}, [whose pattern|and its regularity] [remains|is] unknown.',
    ],
  },
  supports: {
    now: [
      'What [helps|holds] is [a Tuesday group|a mutual-help group], [swimming|long walks] and [a phone list|an agreed call] for [bad hours|weak moments].',
      '{Relative} [took part|was involved] from the [start|beginning] and [remains|is] the first (he/she) [tells|rings] when [it gets hard|things are shaky].',
      '[Old contacts|Former company] [were dropped|are avoided], [evenings|weekends] [filled|planned] with [a choir|football|an allotment|a repair course].',
      'A [written|small] plan for [risky days|paydays and holidays] is [kept|carried] in the [wallet|phone] and has been [used|needed] {2-4} times.',
      '{Subj} [still attends|keeps coming to] [monthly|fortnightly] [appointments|talks] [by choice|though not obliged to].',
    ],
    then: ['[Group|Family] support had [carried|helped] (him/her).', '{Relative} had [stood by|supported] (him/her).'],
    better: [
      'The [group|club], [sport|the garden] and {relative} are [named|given] as [what keeps it going|the mainstays].',
      '{Subj} [helps|has begun to help] [newer members|others] in the [self-help|mutual-help] group.',
      '[Routines|Fixed hours] for [meals|sleep] and [exercise|company] are [kept|in place], and [bad hours|weak moments] are [phoned through|talked over].',
    ],
  },
  temptation: {
    now: [
      '[Two|A few] [tempting|dangerous] moments, [after a funeral|at a street party|on a lonely Sunday], were [passed|got through] [by leaving early|with a call to {relative}].',
      '[Dreams|Vivid dreams] of {using} [come|occur] [now and then|about once a month] and [leave|are followed by] relief on [waking|finding it was a dream].',
      '{Subj} still [crosses the street|takes another way] to [avoid|keep from] [certain|well-known] [doors|corners], [less and less|though rarely now].',
      'The thought ["just once"|"one would not matter"] [comes up|appears] [rarely|on hard days] and is [recognised|answered] [at once|as an old trick].',
      'Asked about [urges|craving], {subj} [says|reports] {2-3} [short|brief] ones [this quarter|in the past months], [none|not one] [acted on|followed].',
    ],
    then: ['[Urges|Temptations] had been [few|brief].', '{Subj} had [withstood|resisted] {2-3} tempting moments.'],
    better: [
      '[Urges|Cravings] have become [rare|faint], and {subj} [lets them pass|waits them out] [in minutes|with a walk].',
      'A [tempting|risky] [invitation|evening] [came up|arose] [since the last visit|this month] and was [declined|left early].',
      'Dreams of {using} [still|sometimes] [occur|come] but no longer [frighten|trouble] (him/her).',
    ],
  },
  'low-mood': {
    now: [
      'The [sadness|gloom] [came|set in] {3-6} weeks into a heavier stretch of {using} and [is there|weighs on (him/her)] [most of the day|from morning on].',
      '{Subj} [feels|is] [empty|worthless|weighed down], [cries easily|has no pleasure in anything] and [dates|places] the start [after|not before] {using} [got heavier|increased].',
      'Before {using} took its [present|current] form (he/she) was ["never like this"|cheerful enough]; now [food|music], [company|sport] and [plans|hobbies] [leave (him/her) cold|mean nothing].',
      'In [two|earlier] [stretches|spells] without {using} the [low mood|gloom] [lifted|went] within [three|four] weeks, and [came back|returned] with it.',
      '[Energy|Drive] is [gone|used up] and thoughts are [slow|heavy]; the [worst|blackest] days [follow|come after] the [heaviest|longest] bouts of {using}.',
      '{Relative} [sees|describes] a [withdrawn|joyless] {person} who [stares|sits] for hours, [different|unlike] what (he/she) was before {using} [grew|took hold].',
      '[Guilt|Self-reproach] and [listlessness|lack of interest] have [built up|grown] [alongside|in step with] {using}, [not|and did not come] before it.',
    ],
    then: [
      'A [deep|leaden] low mood had [developed|appeared] during the weeks of [heaviest|daily] {using} and had not [existed|been known] before.',
      '(He/She) had been [tearful|joyless] and [slowed|without energy], [in step with|as] {using} [had grown|increased].',
      'Low spirits, [guilt|loss of interest] and {using} had [worsened|deepened] [together|side by side].',
    ],
    better: [
      'With {dry} of staying {sober} the [gloom|low mood] has [lifted|eased] [almost wholly|to a great extent], [before|without] any [antidepressant|medicine for mood] [took effect|being given].',
      'Mood [rose|brightened] in step with the [days|weeks] without {using}: (he/she) [laughs|jokes] again and [enjoys|looks forward to] [meals|visits].',
      '[Interest|Pleasure] is [returning|back] {dry} after the last {using}, and [tears|self-reproaches] have become [rare|less].',
    ],
    quote: [
      '"Everything [went grey|turned black], and I [thought|told myself] {using} would [lift it|help]. It [did not|made it worse]."',
      '"I [used to|could] [laugh|enjoy things]. That was [before all this|a while ago]."',
      '"[I am no use|I feel rotten], [mornings|most of all after a heavy night]."',
    ],
    exam: {
      mood: [
        '"[Down|Empty|Heavy]", [rated|given as] {2-4} out of 10, [worst|lowest] [the day after {using}|in the mornings].',
        '[Low|Depressed|Sad], [with|marked by] [guilt|hopeless remarks] and [little|no] [pleasure|interest].',
        '[Downcast|Gloomy]; [says|reports] that [nothing|little] gives [pleasure|joy] these weeks.',
      ],
      affect: [
        '[Flat|Narrow] and [sad|downcast], [brightens|lifts] [briefly|for a moment] when {relative} is [mentioned|spoken of].',
        '[Tearful|Close to tears] when [speaking of|telling about] {using}; [reactivity reduced|range reduced].',
      ],
      behaviour: [
        '[Slowed|Heavy] in movement, [eyes lowered|gaze on the floor], [answers when spoken to|cooperates].',
        '[Slumped|Sunk] in the chair, [sighs|long pauses], [polite|friendly] all the same.',
      ],
    },
  },
} satisfies Record<string, FeatureText>;
