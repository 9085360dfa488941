import type { FeatureText } from './knowledge.ts';

/** The high pole; F25 and F06 use these too. */
export const highEn: Record<string, FeatureText> = {
  elated: {
    now: [
      '!hypo :: {Subj} feels ["better than ever"|"lit from inside"|on top of everything], [sings in the queue|hugs strangers|laughs at (his/her) own remarks], and [the cheer tips over [within seconds|at a word]|nothing dampens it|others find it too much].',
      '!hypo :: For {duration} (he/she) has been [overjoyed without cause|in soaring spirits|euphoric and loud], [which {relative} calls "not (him/her)"|to the alarm of {relative}].',
      '!hypo :: [Every plan|Each idea] [is brilliant|will succeed], the [world shines|colours are sharper|days are too short], [doubt is waved away|caution is for others]: {subj} has [lived like this|been on this crest] for {duration}.',
      '!hypo :: Mood is [exalted|far above the usual], with [jokes, songs and tears of joy|dancing at the bus stop|compliments for everyone], [day and night|from the first minute of the day].',
      'hypo :: For {duration} {subj} has been [brighter than usual|in a light, buoyant mood|chatty and pleased with everything], [every day for most of the day|noticeably so for those who know (him/her)].',
      'hypo :: (He/She) [whistles at breakfast|finds everyone charming|bounces through the day], [unlike (his/her) everyday self|for {duration} now], [yet stays in touch with reality|without losing the thread].',
      'hypo :: A [lifted, playful mood|cheerful restlessness] [has held for {duration}|set in {duration} ago]; {subj} [enjoys it|sees no need to change it|calls it "my good side"].',
      'hypo :: Spirits are [up|high], [jokes come easily|compliments are handed out], and [{relative} sees a difference|friends have commented on it].',
    ],
    then: [
      '{Subj} had been [elated|far too cheerful|in soaring spirits] for {duration}, [beyond anything usual for (him/her)|singing and joking with strangers].',
      'On entry (he/she) was [beaming|in high spirits] and [embraced the staff|announced a new life|wanted to celebrate].',
      'The mood had [climbed without a reason|been lifted all day long], [and sparks of anger flew when checked|carrying others along at first].',
    ],
    better: [
      'The mood has [come down|levelled out]: {subj} [laughs at fitting moments|can sit through a dull hour|takes a "no" calmly].',
      '[Euphoria|The soaring cheer] has [given way to an even mood|ebbed], [with a short-lived lift in the evening|apart from a trace of over-friendliness].',
      '{Subj} [feels "normal-sized" again|describes an ordinary mood|finds the past weeks "too bright"].',
    ],
    quote: [
      '"[Give me a task|Try me]: [I will do them all|done before you blink|I never tire]."',

      '"I have never [seen so clearly|been so alive]. [Why would I slow down?|You should try it.]"',
      '"[Everything|The whole day] [sparkles|is easy]. [I love everybody.|Who needs tablets for that?]"',
    ],
    exam: {
      mood: [
        '!hypo :: [Says (he/she) is|Declares (himself/herself)] ["on the summit"|"invincible"|"plugged into the sun"]; mood [expansive|very high].',
        'hypo :: Mood [above the usual|up a notch], ["splendid"|"new batteries"].',
        'hypo :: Of mood: ["light"|"fizzy"]; [clearly up|a little fast], [within bounds|contained].',

        '!hypo :: Mood is [elated|euphoric], in (his/her) words ["fantastic"|"a hundred and ten percent"|"never better"].',
        '!hypo :: (He/She) gives the mood as ["golden"|"ten of ten, no, twelve"|"sky high"|"a feast"]; [plainly raised|exalted|well above range].',
        'hypo :: Mood is [raised|buoyant], [described as "great"|"really good, for once"].',
      ],
      affect: [
        '[Laughs a lot|Gestures widely], [quick to switch feelings|moved by trifles].',
        'Emotional response [instant|high], [charming|theatrical], [hard to rein in|cross when cut short].',
        '[Bright eyes|A constant smile], [winks|compliments to the examiner], [loud|too near].',

        'Affect is [expansive|lively and infectious], [with quick shifts to annoyance|spilling over into song].',
        'Emotional expression is [heightened|vivid], [over-familiar|beyond what the setting calls for].',
      ],
    },
  },
  'short-sleep': {
    now: [
      '{Subj} sleeps [two or three|three|barely four] hours and [rises full of energy|is up before four, cleaning windows|feels no tiredness at all].',
      'At [two|three] in the morning (he/she) is [repainting the kitchen|writing messages|rearranging the bookshelves|out walking], [with no need to lie down|fresh for the day].',
      "Nights are [cut to a few hours|nearly skipped], [yet there is no fatigue|and naps are not missed], [as {relative} confirms|to the family's exhaustion].",
      'The bed has [hardly been used|stayed made] [this week|on several nights]; {subj} [calls sleep a waste|says rest is for later].',
      'child/adolescent :: Long after [the house is dark|bedtime] (he/she) is [building towers|making videos|talking aloud], then [up at four|wide awake before dawn], [with no slump at school|never tired].',
    ],
    then: [
      '{Subj} had slept [two to three|no more than four] hours a night, [without tiring|bursting with energy].',
      'Nights had been spent [cleaning|writing|on the move], [with hardly any sleep|and no sign of fatigue].',
      'The need for sleep had [shrunk to almost nothing|dropped sharply].',
    ],
    better: [
      'Sleep has [lengthened|returned] to [six|seven] hours, [with one early waking|mostly unbroken].',
      '{Subj} [goes to bed before midnight|sleeps through] and [feels tired in the evening again|naps no more].',
      'The nights are [quiet|regular], and [the lamp is off by eleven|the household sleeps too].',
    ],
    quote: [
      '"[Three hours|A nap on my feet] [is plenty|will do]. [Bed bores me.|The day is too short.]"',
      '"Sleep? I [get more done at four|have no time for that]. [The night is mine.|I recharge standing up.]"',
    ],
  },
  'noticed-change': {
    now: [
      '[Those around (him/her)|{Relative} and others] [notice the change|see a clear difference], but [work and home go on|nothing has broken down|there was no need for hospital care].',
      '{Subj} [still meets commitments|keeps everyday duties going], [faster and with more flourish|if a little carelessly], and [no false beliefs or voices have come up|contact with reality is untouched].',
      'The shift is [plain to see|unmistakable] [yet mild in its effects|yet not ruinous]: [a few rash messages|longer days|more outings], [nothing that could not be mended|without a crash].',
      'In contrast to [earlier, heavier highs|the stormy episode of {earlier}], this one [stays within limits|has not upset daily life].',
    ],
    then: [
      'Duties had been [kept up|managed], though [the change was obvious to others|{relative} had grown uneasy].',
      'The lift had been [clear to everyone|noted by others] [without a breakdown in daily life|and free of psychotic signs].',
    ],
    better: [
      '{Relative} [recognises (him/her) again|sees the usual pace back], and [duties were never really at risk|nothing had to be repaired].',
      'The [pace|tone] is [back to the usual|everyday again], [with daily life intact throughout|without losses].',
    ],
  },
  'fast-talk': {
    now: [
      '{Subj} [talks without a stop|cannot be interrupted|phones people one after the other], [jumping from subject to subject|until the voice is hoarse], and [{relative} leaves the room to rest|listeners give up].',
      'Words [tumble out|come faster than others can follow]; [puns and rhymes|snatches of three languages|song lines] [set the direction|fill the gaps].',
      'Messages [of several screens|by the dozen] go out [at all hours|before sunrise], [to people hardly known|each more urgent than the last].',
      'At table (he/she) [holds speeches|answers for everyone|comments on each bite], [rising to pace as (he/she) speaks|louder by the minute].',
      "A conversation [is a monologue|has no room for a reply]: {subj} [finishes other people's sentences|raises (his/her) voice at the first interruption].",
    ],
    then: [
      'Talk had been [ceaseless|loud and hard to interrupt], [with leaps from topic to topic|deep into the night].',
      '{Subj} had [talked until hoarse|rung acquaintances at night].',
      'On arrival (he/she) [spoke without commas|could not be halted for a question].',
    ],
    better: [
      'Speech has [slowed to a normal rate|found its pauses], and [questions get an answer|others have their turn].',
      '{Subj} [listens|lets others finish] [most of the time|with a smile at earlier speeches].',
      'Talking is [calmer|less driven], [faster only when excited|even late in the day].',
    ],
    exam: {
      behaviour: [
        '[Cannot stay seated|On the move], [handles everything on the desk|opens the window|greets those passing], [familiar at once|with sweeping gestures].',
        'Psychomotor activity is [raised|high], [the chair is left every minute|a dance step by the door|papers rearranged].',
        '[Overactive|Restless], [hard to hold to a subject|quick to joke|close to the examiner], [limits accepted briefly|without fatigue].',
        "[Enters singing|Takes the examiner's seat|Hands out sweets], [in constant motion|arms wide], [contact too close|distance lost].",
      ],
      speech: [
        '[No full stops|No breath], [voice loud|arms in motion], [answers before the question ends|questions answered by (himself/herself)].',
        'Pressure of speech [plain|unbroken], [from joke to song|in three languages], [deaf to signs|hardly breathing].',
        '[Accelerated|Unstoppable] talk, [rising volume|hoarse], [asides without end|digressive].',

        'Speech is [loud, rapid and pressured|hard to interrupt|copious and hoarse], [with rhymes|gaining speed as it goes].',
        'Pressure of speech [is marked|persists despite requests to pause], [theatrical in tone|full of asides].',
      ],
      thoughtProcess: [
        '[Ideas jostle|One theme pushes out the next], [thread visible|goal lost], [distractible|a noise is enough].',
        '[Fast|Cascading] course, [linked by rhyme|digressive], [order recoverable|no conclusion reached].',

        '[Flight of ideas|Thoughts leap] [from the window to politics|by sound rather than sense], [still traceable|returning to the point only when led].',
        'Thinking is [accelerated|hurried], [tangential|carried off by anything in view].',
      ],
    },
  },
  racing: {
    now: [
      'Thoughts [run like several radios|overtake each other|arrive ten at a time], [so that none is finished|and the pen cannot keep up].',
      '{Subj} [starts four things at once|turns to each sound|leaves a film after minutes], since [the next idea already pushes|nothing holds attention].',
      '[Sticky notes|Voice memos] [cover the wall|pile up], [each the start of something|most of them unreadable a day later].',
      'In the head [it "never idles"|"six tabs play at once"], [mainly at night|all day].',
    ],
    then: [
      'Thoughts had [raced|come too fast], and [tasks were dropped after minutes|attention flew to every sound].',
      '{Subj} had [filled walls with notes|begun many things and finished none].',
    ],
    better: [
      'Thinking [has slowed|keeps to one track], and [a chapter can be read to its end|one thing follows another].',
      'The [rush|crowding] of ideas has [eased|thinned out], [with bursts in the evening|by (his/her) own account].',
    ],
  },
  projects: {
    now: [
      '{Subj} is [founding a choir|redesigning the garden|writing a novel and a cookbook] at once, [with lists and phone calls|having told everyone].',
      "employed :: At work (he/she) [sends proposals to the top floor|takes on extra shifts|wants to reform the department], [to colleagues' surprise|late into the evening].",
      'child/adolescent :: (He/She) plans [a school circus|a world record|a shop in the garage] and [recruits the class|cannot sit through lessons for it].',
      'Energy [spills into|goes into] [three renovations|clubs and committees|a flood of errands], [begun at a run|half of them abandoned].',
      'The diary [overflows|has no gaps]: [dawn swims, noon meetings, night rehearsals|six visits in one afternoon].',
    ],
    then: [
      'New ventures had [followed one another|been launched daily], [few of them finished|with whoever was at hand].',
      '{Subj} had [signed up for everything|started three renovations].',
    ],
    better: [
      'Of the many ventures [one|a sensible one] [is kept|remains], [the rest were called off|with realistic hours].',
      'Activity is [measured|paced] again, [with breaks|one task at a time].',
    ],
  },
  spending: {
    now: [
      '!child/adolescent :: {Subj} [bought two bicycles and a piano|ordered furniture by night|handed banknotes to passers-by], [far beyond (his/her) means|and the card is now blocked].',
      '!child/adolescent :: [Parcels|Invoices] [arrive daily|fill the hall]; [{relative} sends things back|the savings are half gone].',
      '!child/adolescent :: A [loan|costly trip|lease] was [signed on impulse|agreed within an hour], [without telling {relative}|as "an investment"].',
      "child/adolescent :: (He/She) [gave away toys and pocket money|ordered things with a parent's card|promised gifts to the whole class].",
      'Presents for [half the neighbourhood|people hardly known] [were bought|were ordered], [with no thought of the cost|and (he/she) glows while telling it].',
    ],
    then: [
      '!child/adolescent :: [Debts|Large bills] had been run up [within days|on impulse].',
      'child/adolescent :: Belongings and pocket money had been [given away|shared out].',
      'Presents and purchases had [gone far beyond reason|multiplied].',
    ],
    better: [
      '[Purchases|Orders] have [stopped|been returned where possible], and [a spending limit is kept|money is talked over with {relative}].',
      '{Subj} [winces at the receipts|checks before buying], [relieved that limits are in place|with some shame].',
    ],
  },
  bold: {
    now: [
      "!child/adolescent :: {Subj} [drove at night without lights|began two affairs in a week|danced on a bar|got into strangers' cars], [unconcerned about the danger|which is quite unlike (him/her)].",
      'Rules [do not apply|are for others]: (he/she) [walks along the tracks|jumps fences|climbs scaffolding], [laughing off warnings|for the thrill].',
      'child/adolescent :: (He/She) [climbs onto the roof|makes crude jokes to adults|rides the bicycle into traffic], [fearless and amused|deaf to warnings].',
      'Remarks [grow bawdy|turn intimate] with [people just met|officials], and [clothes are chosen to be seen|distance is lost].',
    ],
    then: [
      'Caution had [vanished|been lost], with [night-time escapades|dares that could have ended badly].',
      '{Subj} had [taken risks quite out of character|been brought back from a scaffold].',
    ],
    better: [
      '(He/She) [keeps a proper distance|weighs risks] again, [embarrassed by some scenes|and apologises for some of it].',
      'Risky acts have [ceased|not recurred], [and the tone is suitable|with warnings heeded].',
    ],
  },
  irritable: {
    now: [
      'When [checked|contradicted|kept waiting], {subj} [flares up|shouts|slams doors], [and minutes later jokes|over a misplaced cup].',
      'The fuse is [short|shorter by the day]: [a slow cashier|a question from {relative}|a red light] [brings on a tirade|is answered with insults].',
      '[Quarrels|Rows] at home [break out daily|end with plates thrown], [about being "held back"|over trifles].',
      '{Subj} [snaps at {relative}|picks fights by phone], [exploding over noise|with eyes blazing], [which is new|as in earlier spells].',
      'Anger [comes in gusts|lies close to the surface], [set off by crumbs on the table|and hardly subsides].',
    ],
    then: [
      'Irritability had [led to rows|frightened the family], [at the least frustration|with doors slammed].',
      '{Subj} had been [touchy and explosive|in quarrels with everyone].',
    ],
    better: [
      '[Outbursts|Rows] have [become rare|stopped], [and frustration is voiced in words|with one exception].',
      '{Subj} [takes a walk when annoyed|bears delays] [better|without shouting].',
    ],
    exam: {
      affect: [
        '[Annoyed|Impatient], [fingers drum on the desk|sighs loudly], [about waiting|at being observed].',
        '[Irritable|Tense], [flaring when limits are set|with clipped replies], [soon sorry|then drawn back].',
        'Affect [shifts abruptly|is labile], [anger just below the surface|bristling at questions].',
      ],
    },
  },
  'grand-beliefs': {
    now: [
      '{Subj} is certain of [being chosen to end all wars|having found a formula for eternal life|owning the harbour|speaking for the sun], [and dresses for the task|and has informed the authorities].',
      'It is [beyond doubt for (him/her)|unshakeable] that [a secret government awaits (his/her) orders|the weather obeys (his/her) hand|(he/she) is of royal descent].',
      'A [golden voice|choir of angels] [praises (him/her)|announces the mission], [in step with the soaring mood|several times a day].',
      'On the [square|stairs|radio line] (he/she) [proclaimed a new age|blessed the crowd|offered cures], [sure of special powers|and expected obedience].',
      'Evidence of [healing powers|unlimited wealth|a world mission] is [seen in every traffic light|found in licence plates], [and disbelief counts as envy|and laughter does not touch it].',
    ],
    then: [
      'On admission {subj} [claimed to command the weather|announced a world mission|believed (himself/herself) immensely rich], [without a shade of doubt|with a choir in the ears].',
      '(He/She) had [written to heads of state as an equal|preached on the square as one chosen].',
      'The conviction of [special powers|a great calling] was [complete|fixed] [while the mood soared|at first].',
    ],
    better: [
      'The [mission|royal descent|special powers] [is no longer mentioned|has become "an odd dream"], [as the mood came down|and (he/she) blushes at it].',
      '{Subj} [doubts|no longer believes] what seemed [certain|revealed], [and the praising voice is silent|with some regret].',
      'Grand convictions have [dissolved|lost their hold], [a trace of pride remains|without a struggle].',
    ],
    quote: [
      '"[Sign here|Take note]: [it begins today|the sea is mine|nobody will go hungry now]."',
      '"I was [sent|appointed]. [The lights turn green for me.|You will read about it.]"',
    ],
    exam: {
      thoughtContent: [
        'Ideas [of power|of election], [fixed|overflowing], [at the centre of all talk|with proof everywhere].',
        '[The work|The kingdom|The formula] [fills the talk|is beyond question], [the rest is envy|a cure for all, (he/she) says].',

        'Grandiose delusions: [a mission|special powers|high descent], [held with full conviction|in keeping with the mood].',
        '(He/She) [is convinced of|expounds] [a calling|boundless wealth], [beyond all argument|and expects homage].',
      ],
      perception: [
        '[Admits|Delights in] voices that [cheer|give the mission], [nothing seen|brief].',
        '[Hears (his/her) name sung|Applause] [daily|at night], [and smiles at it|in key with the mood].',
        '[Praising voices|A heavenly choir] heard at times, [in tune with the mood|mostly at night]; [no other false perceptions|nothing is seen].',
        'Hears [a voice of praise|music with a message], [fitting the exalted mood|on and off].',
      ],
    },
  },
  'highs-alone': {
    now: [
      'Every episode so far has been [a high|of this exalted kind]; [on close questioning no low spell emerges|weeks of low mood have never occurred].',
      '{Subj} has had [three|four|several] such [highs|storms of elation], [each of some weeks|months apart], [and never a depression in between|returning each time to an even mood].',
      'Between [the highs|these spells] (he/she) is [well and level|quite ordinary], and [the lows that usually follow are missing|no one recalls a sad phase].',
      'The pattern [repeats itself|is always the same]: [up, then back to normal|weeks of elation, then calm], [with no dip after it|without the opposite pole].',
    ],
    then: [
      'As in [earlier episodes|former years], the high had [come without a low before it|stood alone].',
      'The history held [several highs|repeated elation] and [no depression|nothing of the opposite pole].',
    ],
    better: [
      '[As after earlier highs|Once more], the mood went [straight back to even|from high to level], [with no low following|without a dip].',
      'No [low phase|downward turn] [has followed|was seen as the high ebbed].',
    ],
  },
};
