import type { FeatureText } from './knowledge.ts';

/** The low pole and both poles at once; F25 and F06 use some of these. */
export const lowEn: Record<string, FeatureText> = {
  'low-mood': {
    now: [
      '{Subj} [feels leaden and sad|is low from waking on|weeps without knowing why], [most of the day|nearly every day] for {duration}.',
      'both :: Under the [drive|noise] lies [despair|a black sadness]: {subj} [cries in mid-sentence|says all is lost], [hours each day|for {duration}].',
      'The mood is [heavy|grey], [worst before noon|a little lighter at dusk], and [nothing lifts it|good news does not reach it].',
      'For {duration} (he/she) has [seen only loss ahead|felt empty and hopeless|been tearful], [whatever the day brings|even in company].',
      'mild :: Low spirits [colour most days|have set in], yet [(he/she) still gets through the day|a good hour occurs].',
      'severe :: The sadness is [unrelenting|crushing], [like a weight on the breastbone|"a room without a door"], and [tears no longer come|no hour is free of it].',
      '{Subj} [sits with coat on by the window|turns photographs to the wall|no longer answers the door], [sad in a way that words do not fit|weighed down].',
    ],
    then: [
      '{Subj} had been [deeply sad|low and tearful|without hope] for {duration}.',
      'On entry the mood was [low|heavy], [with tears at every question|with mornings worst].',
      'Sadness had [filled most of each day|taken over], [unmoved by company|in spite of comfort].',
    ],
    better: [
      'The mood is [lighter|less heavy], [with whole hours of ease|first in the evenings]; {subj} [smiles at times|speaks of the weekend].',
      'Tears are [rare|down to once a week], and [mornings can be faced|some warmth is back].',
      '{Subj} [feels "more like a person"|describes the weight as half of what it was|has moments of hope].',
    ],
    quote: [
      '"[Mornings|Sundays|Evenings] are [the worst|endless|like a wall]."',
      '"I [look at the cup|hear the phone] and [cannot|it is too far|nothing moves]."',
      '"[Do not ask for a reason|There is no reason], it [came|sank in] [like fog|by itself]."',

      '"[Breathing|Combing my hair|Answering] [costs me|is heavy work]. [Every morning the same.|It is not laziness.]"',
      '"It is as if [someone turned off the light|the floor were gone]. [I know this one.|It has me again.]"',
      '"I [wake and it is there|cannot cry any more]. [Like wet sand.|All grey.]"',
    ],
    exam: {
      mood: [
        '[Sad|Downcast], ["no floor"|"switched off"], [not consoled|scarcely eased] during the talk.',
        'Of mood: ["black"|"rock bottom"|"better not ask"]; [it shows|the face agrees].',

        'Mood is [low|depressed], ["empty"|"down there again"|"like lead"] in (his/her) words.',
        '(He/She) rates the mood at [two|three] of ten; [sadness is evident|it is plainly low].',
      ],
      affect: [
        '[Weeps quietly|Fights tears], [eyes down|voice breaking], [glad of a tissue|apologising].',
        'Affect [held in the register of pain|reduced], [no smile|a polite half-smile].',
        'Affect is [sad and narrow|downcast], [tearful at times|brightening for a second only].',
        'Expression is [anguished|muted], [with few gestures|eyes filling when home is mentioned].',
      ],
    },
  },
  joyless: {
    now: [
      '[Music|Cooking|The garden|Football] [brings no pleasure|leaves (him/her) cold], [though it was dear to (him/her)|and (he/she) misses missing it].',
      '{Subj} [has stopped seeing friends|lets the phone ring|plays nothing, reads nothing], since [nothing gives joy|it all feels like cardboard].',
      'Interest has [drained away|gone out]: [unopened parcels|an unplayed guitar|a film left after ten minutes].',
      'Food [tastes of nothing|has lost its taste], touch [is unwelcome|does not comfort], and [the favourite programme runs unseen|holidays mean nothing].',
    ],
    then: [
      'All [interest|pleasure] had [gone|drained away], [even in what (he/she) loved|down to music and food].',
      '{Subj} had [given up hobbies and calls|found no joy in anything].',
    ],
    better: [
      '[Small pleasures|Tastes] [return|are back]: [a song hummed|a second helping|a chat over the fence].',
      '{Subj} [picks up|has picked up] [the knitting|a book|the ball] again, [for short spells|with some pleasure].',
    ],
  },
  'sleeps-long': {
    now: [
      '{Subj} sleeps [eleven|twelve|up to fourteen] hours and [wakes unrefreshed|still naps at noon].',
      'Limbs feel [like sandbags|leaden]; [the stairs need a pause|lifting an arm to comb the hair is work].',
      'The alarm [rings unheard|is switched off in sleep], and [half the day goes in bed|getting up takes until noon].',
      'Tiredness [is constant|sits in the bones], [however long the night|sleep or no sleep].',
    ],
    then: [
      '{Subj} had [slept half the day|hardly left the bed], [heavy-limbed|and still tired].',
      'Leaden tiredness had [ruled the days|made stairs an effort].',
    ],
    better: [
      'Sleep is [down to nine hours|shorter and refreshing], and [limbs feel lighter|mornings start at eight].',
      '{Subj} [is up for breakfast|needs no nap] [most days|again].',
    ],
  },
  slowed: {
    now: [
      '{Subj} [moves as if under water|needs an hour to dress|pauses long before each answer], [as {relative} has seen|which (he/she) finds shaming].',
      'Steps are [slow|dragging], the voice [low|faint], and [a cup is lifted with effort|the spoon stops halfway].',
      'Everything takes [twice as long|ages]: [a shower|one e-mail|laying the table].',
      'Gestures have [dried up|faded], [the face is still|blinks are few], [quite unlike the lively {person} others know|as never in good times].',
    ],
    then: [
      'Movement and speech had been [slowed|heavy], [with long pauses|so that dressing took an hour].',
      '{Subj} had [sat motionless for hours|spoken in a whisper].',
    ],
    better: [
      '[Pace and voice|Step and speech] [are livelier|have picked up], [with gestures back|though mornings are slow].',
      '{Subj} [answers promptly|dresses in minutes] [again|on most days].',
    ],
    exam: {
      speech: [
        '[Whispers|Speaks slowly], [short phrases|no ornament], [the voice fades|seeks breath].',
        'Speech is [slow and quiet|sparse], [with long latencies|fading at the ends].',
        'Answers come [late|after pauses], [in a low voice|in few words].',
      ],
      behaviour: [
        '[Still hands|Shoulders down], [hardly shifts|sighs], [rises with effort|looks up rarely].',
        '[Slowed|Bent forward], [few gestures|gaze to the floor], movements [sparse|laboured].',
        'Psychomotor slowing is [evident|marked]; [the coat is undone button by button|it takes time to sit down].',
      ],
    },
  },
  'self-blame': {
    now: [
      '{Subj} [goes over old failings|apologises for existing|counts up debts to others], [mainly those of the high weeks|for hours at night].',
      "In (his/her) eyes (he/she) is [a burden|worthless|to blame for {relative}'s fatigue], [and praise is brushed off|whatever others say].",
      'Shame about [words spoken in high spirits|past excesses|promises not kept] [keeps (him/her) awake|returns daily].',
      'Every [small mistake|unwashed plate] [counts as proof of failure|is taken as guilt].',
    ],
    then: [
      'Self-reproach had been [constant|harsh], [about past excesses|over trifles].',
      '{Subj} had [called (himself/herself) a burden|apologised without end].',
    ],
    better: [
      '(He/She) is [kinder|fairer] to (himself/herself), [and guilt can be weighed|with reproaches fewer].',
      'Self-reproach [has softened|comes in short bouts], [and praise is let stand|and is named as part of the illness].',
    ],
  },
  undecided: {
    now: [
      '{Subj} [reads a page three times|loses the thread of a call|stands before the fridge undecided], [which worries (him/her)|several times a day].',
      'Decisions [as small as which socks|about supper] [take an hour|are left to {relative}].',
      'Concentration [breaks after minutes|does not hold], so [letters stay unread|games are left unfinished].',
      'The mind feels ["wrapped in cotton"|slow and foggy], [names slip away|sums fail], [more than in good times|to (his/her) dismay].',
    ],
    then: [
      'Concentration had [failed|been poor], and [simple choices took hours|reading was impossible].',
      '{Subj} had been unable to [decide|follow a conversation].',
    ],
    better: [
      '(He/She) [reads a chapter|decides small things] again, [with patience|slower than (he/she) would like].',
      'Concentration [is returning|holds longer], [best before noon|enough for a card game].',
    ],
  },
  'dark-beliefs': {
    now: [
      '{Subj} is convinced that [(his/her) insides have rotted|the family is ruined through (his/her) fault|the police will come to punish (him/her)|(he/she) has infected the town], [and no proof helps|and begs forgiveness].',
      'A voice [accuses|condemns] (him/her): ["guilty"|"you did it"|"too late"], [many times a day|above all before dawn].',
      'It is certain to (him/her) that [everything is lost|there is no money left for bread|(he/she) is already dead inside], [against all evidence|whatever is shown to (him/her)].',
      'A [tolling bell|smell of decay] is perceived by (him/her) alone, [as a sign of guilt|fitting the black mood].',
      '{Subj} [waits for the sentence|has packed a bag for prison|asked to be handed over], for [a sin nobody knows of|an imagined crime].',
    ],
    then: [
      '{Subj} had been [certain of ruin|sure of a great guilt|convinced that the body was rotting], [and heard accusing voices|beyond all comfort].',
      'Delusions of [guilt|ruin|decay] had [filled the mind|come with the lowest mood].',
      'An accusing voice had [passed sentence|called (him/her) guilty] [day and night|before admission].',
    ],
    better: [
      'The [certainty of guilt|belief in ruin|idea of decay] has [given way to doubt|faded], [and the voice is silent|as the mood rose].',
      '{Subj} [sees the accusations as illness|no longer expects punishment], [with a shudder|most days].',
      'No [condemning voice|dark conviction] has [returned|been voiced for days].',
    ],
    exam: {
      thoughtContent: [
        'Ideas of [damnation|poverty], [fixed|repeated], [proof is useless|punishment is asked for].',
        '[Guilt|Ruin] [fills the mind|ends each sentence], [certainty full|beyond reasons].',
        'Delusions of [guilt|ruin|bodily decay], [unshakeable|filling every answer], [in keeping with the low mood|with a wait for punishment].',
        '(He/She) [is convinced of|speaks only of] [an unforgivable crime|total loss], [deaf to reassurance|without a doubt].',
      ],
      perception: [
        '[Insults|Verdicts] in [a deep voice|two voices], [at dawn|on and off], [fitting the mood|nothing seen].',
        '[Admits|First hides, then admits] the voice that [sentences|accuses], [today as well|less by day].',
        'Accusing voices are [reported|audible to (him/her) now], [short and cruel|calling (him/her) guilty].',
        'Hears [a voice of judgement|a tolling bell], [no other false perceptions|mostly in the mornings].',
      ],
    },
  },
  'both-at-once': {
    now: [
      'At the same time {subj} is [driven and desperate|wired and weeping|full of plans and certain of doom], [often within one minute|every day for {duration}].',
      '(He/She) [paces, talks and cries|laughs through tears|cleans the room at night while sobbing], [with energy that finds no joy|neither up nor down but both].',
      'The [thoughts race|body is in overdrive] while the [mood is black|heart sinks]: ["a motor in a swamp"|"fast and dead at once"].',
      'Elation [lasts an hour|flares up] and [turns into anguish|drops into tears], [then both together|many times a day], for {duration}.',
      'Signs of [both poles|high and low] [crowd into the same days|are present together]: little sleep, [pressure to talk|restless drive], [guilt|despair] and [weeping|exhausted sadness].',
    ],
    then: [
      '{Subj} had been [driven and despairing at once|sleepless, talkative and in tears], for {duration}.',
      'High drive and [black mood|despair] had [stood side by side|mingled within the hour].',
      'On entry (he/she) [laughed and wept in one breath|paced while speaking of doom].',
    ],
    better: [
      'The [inner tug-of-war|mingling of drive and despair] has [eased|let go]: [one mood at a time|quieter body, lighter mood].',
      '{Subj} [rests|can sit still], and [the sadness no longer comes with a racing engine|drive and grief no longer collide].',
      'Both [the pressure and the gloom|drive and despair] have [receded|come down], [the drive first|within a few days of each other].',
    ],
    exam: {
      affect: [
        '[Changes|Jumps] from [anger to tears|laughter to trembling], [repeatedly|without outer cause].',
        '[Hurried anguish|Pain at speed], [wrung hands|a broken smile], [no relief|tiring to see].',
        'Affect is [unstable|torn]: [laughter breaks into tears|anguish under a hurried surface], [within minutes|without transition].',
        'Labile, [elated and desperate by turns|tears in the middle of a joke].',
      ],
      speech: [
        '[In gusts|In haste], [choked by tears|suddenly mute], then [on again|from the start].',
        'Speech is [pressured yet sorrowful|fast, breaking into sobs], [hard to interrupt|with sudden silences].',
        'Rapid talk of [doom|guilt], [barely interrupted|in a breaking voice].',
      ],
      behaviour: [
        '[Cannot stop|Rocks], [a tissue torn to strips|eyes on the door], [asks for help and refuses it|in a hurry to leave].',
        'Restless, [wringing the hands|pacing between chair and door], [unable to stay with a feeling|tearful in motion].',
        '[Agitated|Driven]; [rises and sits down|tugs at the sleeves], [weeping as (he/she) walks|seeking comfort and fending it off].',
      ],
    },
  },
};
