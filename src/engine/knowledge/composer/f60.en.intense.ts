import type { FeatureText } from './knowledge.ts';

/** English words for those who are loud in feeling or in need of an audience: F60.3, F60.4, F60.81. */
export const intenseEn: Readonly<Record<string, FeatureText>> = {
  'left-alone': {
    now: [
      'The [thought|prospect] of being left [throws (him/her) into panic|is unbearable]: {10-40} messages in [one evening|an hour], [pleading|threats to come round], [a night on the doorstep|a taxi across town].',
      'When [a friend|{relative}] [does not answer|is ten minutes late], {subj} [is certain|concludes] it is [over|the end] and does [anything|whatever it takes] to prevent it.',
      'A therapist’s [holiday|change of appointment] [was lived through|felt] as [abandonment|being thrown away], and (he/she) [rang daily|broke off twice] to get in first.',
      '[Goodbyes|Weekends alone] [cannot be borne|undo (him/her)]; (he/she) [clings|begs], [blocks the door|hides the keys] or [walks out first|ends it by text].',
      '{Subj} has [moved towns|given up a job|quit a course] [at a day’s notice|from one day to the next] [to avoid being left|so as to stay with someone|to follow a friend].',
    ],
    then: [
      '[A break-up|An unanswered message|A cancelled visit] had [set off|led to] [frantic|desperate] attempts to [hold on|win the other back].',
      '(He/She) had [followed|besieged] a [friend|former partner] with calls to [avert|undo] a [parting|separation].',
      'Being [alone|without reply] for [an evening|a few hours] had been [intolerable|enough for panic].',
    ],
    better: [
      'An [absence|unanswered call] is now [bridged|got through] with [the skills card|an ice pack and a walk], [mostly|on two of three occasions] without [chains of messages|pleading].',
      '[Leave|The therapist’s week off] was survived [without a crisis|with two phone calls], though the fear of being left [is still quick|remains close to the surface].',
      '{Subj} [can wait|waits] [an hour|an evening] for an answer and [tells (himself/herself)|writes down] that [late is not gone|absence is not the end].',
    ],
    quote: [
      '“When they [leave|don’t answer] I [stop existing|am nothing].”',
      '“[Please don’t go|Stay] — or [get out|go], I [mean both|can’t stand either].”',
    ],
    exam: {
      behaviour: [
        '[Open|Seeks contact] at once, [tells much very soon|asks personal questions], then [turns away|goes cold|sulks] when [time runs out|leaving is mentioned|the end comes up]; [restless hands|sleeves pulled down].',
        '[Leans in|Confides], [bristles|goes silent] at a [clumsy word|pause], [is won back|thaws] by [an apology|plain interest]; [tugs at sleeves|hugs a cushion].',
        'Contact [intense|quick], [tests|probes] [reliability|patience]; [idealises|praises] the examiner and [scorns|damns] [the last clinic|the previous one].',
        'Swings between [warmth|clinging] and [bristling|reproach] within the [hour|interview]; [asks if we shall meet again|checks the clock|weeps at a pause].',
      ],
    },
  },
  pedestal: {
    now: [
      'People are [angels|saviours] until the first [disappointment|no], then [traitors|worthless]; the same [friend|partner] was [both|praised and cursed] within [a week|two days].',
      'Relations are [short|stormy] and [all-consuming|intense]: {2-5} “loves of my life” in [two years|a year], each [ended|broken off] in [a scene|hatred].',
      '“The [best|only] doctor I ever had” became [in three visits|overnight] “[the cruellest|as useless as the rest]”.',
      '{Subj} [falls for|attaches to] people within [hours|days], [shares everything|moves in], and [feels betrayed|hates them] when they [need a night off|see others].',
      '[Closeness|Nearness] [frightens|stifles] as much as distance: (he/she) [draws|pulls] others in and [pushes them off|picks a quarrel] by turns.',
    ],
    then: [
      'The team had [at first|soon] been [divided|sorted] into “[good ones|those who understand]” and “[bad ones|the cold ones]”.',
      '[Idolised|Adored] [friends|partners] had been [cast off|cursed] one after another.',
      'A [tempestuous|stormy] relationship with [breaks and reunions|break-ups by text] had [filled|taken up] the months before.',
    ],
    better: [
      '{Subj} [can hold|holds] two things at once: [“she let me down and I like her”|that {relative} can be tired and still care], [on calm days|if reminded].',
      'A [quarrel|disappointment] with [a nurse|a fellow patient] was [mended|talked over] instead of [breaking off|a rupture].',
      '[Black-and-white|All-or-nothing] verdicts still [come first|flare], but are [revised|taken back] within [hours|a day].',
    ],
    quote: [
      '“You’re the [only|first] one who [gets me|understands]. [The others are poison|Don’t spoil it].”',
      '“I [love|need] them until I [hate|can’t bear] them.”',
    ],
  },
  'self-injury': {
    now: [
      '{Subj} [cuts|scratches] (his/her) [forearms|thighs] [two or three times a week|in moments of tension] to [end the pressure|feel something]; [superficial|shallow] [fresh lines|cuts], [no stitches needed|cleaned by (himself/herself)].',
      '[Tension|Inner pressure] climbs to [unbearable|“a hundred”] and is [discharged|broken] by [burning the skin|hitting the wall|cutting], [followed by|then] [calm|relief] and [shame|disgust].',
      'Old and new [scars|marks] cover the [left arm|upper arms]; the [last|most recent] cut was [three nights ago|at the weekend], [after a row|alone at night].',
      'Self-harm [began|started] at {13-16} and is, (he/she) says, [not about dying|a way of staying alive|“a valve”]; [razor|lighter] and [plasters|gauze] [lie|are kept] together in a box.',
      'In {3-6} past crises (he/she) [swallowed a handful of tablets|stood on a bridge|threatened to jump] [and called someone|with rescue close by].',
    ],
    then: [
      '[Superficial cuts|Burns] to the [forearm|thigh] had [brought|led to] {2-4} visits to surgery.',
      '(He/She) had [cut|hit] (himself/herself) [several times a week|daily towards the end] to [relieve|break] tension.',
      '[Repeated|Recurrent] self-injury, [denied at first|shown without words], [lay|stood] behind the [referral|stay].',
    ],
    better: [
      'The last [self-injury|cut] was {12-30} days ago; [chilli|ice|a cold shower] and [the phone list|counting backwards] [take its place|help most of the time].',
      '[Urges|The pressure] to [cut|hurt (himself/herself)] [still come|still rises] {2-4} times a week, [rated and ridden out|and is mostly ridden out].',
      '{Subj} [handed in|gave {relative}] the [blades|box] and [shows|reports] [the chain analysis|each urge] in session.',
    ],
    exam: {
      appearance: [
        '[Long sleeves|Bandaged wrist] [on a warm day|pushed up], [pale|reddish|parallel] scars on the [forearm|left arm|thigh]; [striking rings|dress with care|dark clothes], [otherwise well kept|looks tired].',
        '[Carefully|Strikingly] dressed, [plaster|dressing] on the [forearm|wrist]; [fine|old] [lines|scars] [seen|visible] [when the sleeve slips|on reaching for water].',
        '[Tired eyes|Smudged make-up or unshaven look|Chewed nails], [scratches|burn marks] on the [back of the hand|forearm], [covered|half hidden].',
        '[Fresh superficial|Several shallow|Dry] cuts on the [inner forearm|wrist|upper arm]; [older|white] scars [beside|above|below]; [dress alternative|hair newly dyed|well groomed].',
      ],
    },
  },
  storms: {
    now: [
      'Mood [swings|turns] within [hours|the same afternoon]: [elated at noon|fine at breakfast], [in tears|in despair] by [evening|four], [with|after] [a word|a look] as the trigger.',
      '[A song|A cancelled coffee] is enough for [rage|black misery] that [lasts|holds] {2-6} hours and [is gone|has vanished] as if [switched off|it had never been].',
      '{Subj} lives “[without skin|with the volume turned up]”: every feeling [arrives|comes] [at full force|in seconds] and [takes hours to subside|is slow to settle].',
      'In one [day|visit to the supermarket] (he/she) [went through|counted] [joy, panic, fury and shame|{4-8} moods], [none|hardly one] lasting [until night|past the next].',
      'On impulse (he/she) [spends the rent|drives too fast|sleeps with strangers|binges on sweets], [usually|mostly] when [tense|hurt], and [regrets it by morning|is appalled later].',
    ],
    then: [
      'Moods had [turned|swung] several times a day, [in response|as a reaction] to [small|daily] events.',
      '[Spending sprees|Reckless drives|Drinking bouts] had [followed|come on top of] [quarrels|rejections].',
      '{Subj} had [gone|been flung] from [euphoria|hope] to [despair|fury] within hours.',
    ],
    better: [
      'Mood still [moves|swings] in the course of a day, with [lower peaks|smaller waves]; (he/she) [rates|names] it [early|before it tops seventy].',
      'The [diary card|mood chart] shows [two|three] storms this [week|fortnight], [shorter|over in an hour], [instead of one a day|where there had been many|half as many as before].',
      '{Subj} [leaves|walks out of] the [room|argument] before [the flood|acting], and [comes back|returns] after [twenty minutes|a lap of the block].',
    ],
    exam: {
      affect: [
        '[Labile|Rapidly shifting]: [tears|laughter], [anger|a sharp tone] and [charm|relief] [within minutes|in one hour|in quick turns], [fitting the topic|tied to events|never without cause].',
        '[Quick|Wide] swings, [despair|rage] to [wit|tenderness], [calmer|steadier] [by the end|once heard out].',
        '[Tense|Overflowing], [reactive|easily moved]; [a kind word|a small delay] [shifts|tips] it.',
        '[Intense|Raw], [tearful then laughing|close to tears, then biting]; [calms|settles] when [validated|taken seriously].',
      ],
      mood: ['“[Everything at once|All over the place].”', '“[Empty, then furious|Awful since noon, great before].”'],
    },
  },
  emptiness: {
    now: [
      'Between [storms|crises] there is [a hole|an emptiness] [in the chest|“like an unfurnished flat”] that [food|sex|shopping] [fills for an hour|cannot fill].',
      '{Subj} [feels|describes feeling] [hollow|void] on most days, [worst|above all] on Sundays and [in company|after parties].',
      '[Boredom|Nothingness] is [harder to bear than pain|the worst state], and (he/she) [stirs up|seeks] [trouble|noise] to [escape|end] it.',
      'Without [an echo|someone’s eyes on (him/her)] {subj} [feels|says (he/she) is] [not there|“just wallpaper”].',
    ],
    then: [
      'A [chronic|standing] [hollowness|emptiness] had [driven|lain behind] much of the [search for company|spending].',
      '(He/She) had [complained of|described] feeling [hollow|nothing] [for years|since the teens].',
    ],
    better: [
      'The emptiness [is the last to change|changes least], but [drawing|the dog’s walk] [gives|lends] [an hour|the morning] some weight.',
      '{Subj} [can stay|stays] with the [hollow feeling|void] for [ten minutes|a quarter of an hour] [without acting|before doing something].',
    ],
  },
  'anger-bursts': {
    now: [
      'Anger [explodes|erupts]: [plates|a phone] thrown, [doors|cupboards] kicked in, [then|followed by] [sobbing|apologies] and [shame|flowers].',
      '{Subj} [shouted down|cursed] a [receptionist|bus inspector|landlady] {2-4} times [this month|lately] and [could not stop|was escorted out].',
      'A [joke|correction] [is enough|suffices] for [biting sarcasm|a screaming fit], [most often|nearly always] at those (he/she) [loves|needs] most.',
      '[Fury|Rage] [turns|flips] at the peak [inwards|on (himself/herself)], with [blows to the head|insults to the mirror].',
    ],
    then: [
      '[Outbursts|Fits of rage] had [cost|strained] [friendships|the last tenancy].',
      'On the [second|third] day (he/she) had [thrown a chair|screamed at a nurse] over [a refused lighter|a late tablet].',
    ],
    better: [
      '[Shouting fits|Rages] have become [rarer|weekly rather than daily]; a [time-out|cold-water] signal is [agreed|used] with {relative}.',
      '{Subj} [wrote|sent] an angry [letter|text] [to the drawer|to nobody] instead of [screaming|breaking things].',
    ],
  },
  'shifting-self': {
    now: [
      'Who (he/she) is [changes|shifts] with the company: [vegan|punk|devout] with one, [the opposite|hard-drinking] with the next; [plans|goals] [rarely outlive a season|change monthly].',
      '[Hair|Name], [style|circle of friends], [career|faith] have been [changed|swapped] {3-6} times in [two years|as many years], each time “[the real me|for good]”.',
      'Asked to describe (himself/herself), {subj} [falls silent|lists what others want] and [then says|adds] “[it depends who’s there|a mess]”.',
      '(He/She) [doubts|keeps revising] [sexuality|values], [calling|home town] and [feels fake|wears each like a costume].',
    ],
    then: [
      '[Training courses|Styles] and [beliefs|circles] had been [taken up|begun] and [dropped|left] in quick succession.',
      'The sense of who (he/she) was had [depended on|changed with] [the last encounter|the company].',
    ],
    better: [
      '{Subj} [has drawn up|keeps] a short list of [values|likes] that [held|stayed] for {4-8} weeks.',
      '[Choices|Decisions] about [work|hair|home] are [put off|slept on] for [three days|a week].',
    ],
  },
  'unreal-moments': {
    now: [
      'Under stress (he/she) [watches|sees] (himself/herself) [from the ceiling|as if in a film] for [minutes|up to an hour]; [pain is not felt|hands look strange].',
      'At the height of [a crisis|tension] {subj} [believes|suspects] [all|even friends] are [against (him/her)|laughing]; it [passes|fades] within [hours|the evening].',
      '[Gaps|Lost minutes] after quarrels: (he/she) “[wakes|comes to]” [on a bench|in the stairwell] [and pieces it together|unsure how].',
      '[Voices dull|Colours fade], and the [room|body] [is far away|belongs to nobody] until [cold water|a name called] brings (him/her) back.',
    ],
    then: [
      '[Brief|Stress-bound] [spells|states] of [unreality|standing beside (himself/herself)] had occurred [weekly|at peaks of tension].',
      'In crises (he/she) had [briefly|for hours] [mistrusted everybody|felt watched].',
    ],
    better: [
      '[Smelling salts|A stone in the pocket] [ends|shortens] [absent|unreal] moments, [two|three] in the last [weeks|month].',
      '{Subj} [notices|feels] [drifting off|the glass wall] earlier and [grounds (himself/herself)|says so].',
    ],
  },
  centre: {
    now: [
      '{Subj} is [ill at ease|restless] when [attention turns elsewhere|others tell a story], and [faints|sings|announces news] [to win it back|until heads turn].',
      'At [a niece’s wedding|someone’s farewell] (he/she) [ended up|was] [on the table singing|in tears in the doorway], [the whole room around (him/her)|all eyes (his/hers)].',
      'A [dinner|meeting] without [applause|questions about (him/her)] is [“a funeral”|a wasted evening], and (he/she) [leaves early|develops a headache].',
      'Since {since} (he/she) has [needed|sought] [the front row|an audience]; [ignored|overlooked], the [mood|colour] drains [at once|visibly].',
      '[Illness|Mishap] in others [is met|gets answered] with a [larger one|worse one] of (his/her) own, [told standing|acted out].',
    ],
    then: [
      'On the unit {subj} had [made|staged] [entrances|small scenes] whenever [the round|attention] moved [on|to others].',
      'Not being [the centre|noticed] had [always|for years] been [hard to bear|felt as an insult].',
      'A [birthday|party] given for someone else had [ended|finished] in [a swoon|a scene] before admission.',
    ],
    better: [
      '{Subj} [sat through|let] [a whole group session|ten minutes] [while|as] others [spoke|held the floor], [and took pride in it|with visible effort].',
      'The need to be [seen|noticed] is [the same|unchanged], but is [asked for in words|voiced] instead of [staged|acted].',
      '[Amateur theatre|A choir] [gives|offers] [the stage|a place for it], and [scenes|swoons] at home are [fewer|rare].',
    ],
    exam: {
      behaviour: [
        '[Sweeping|Theatrical] gestures, [moves the chair nearer|touches the examiner’s sleeve], [checks|watches] the effect; [rapport instant|warm], [thin|gone] [with a new topic|when others are discussed].',
        '[Mimes|Re-enacts] the [scene|quarrel], [hand on heart|on (his/her) feet], [glances round|seeks applause]; [winning|amusing], [soon bored|restless when listening].',
        'Poses [by the window|in the chair], [laughs|weeps] [for effect|to the gallery]; [flatters|teases] the examiner, [engaging|seldom still].',
        '[Enters|Makes an entrance] [with a sigh|arms spread], [addresses the trainees too|seeks all eyes]; [cooperative|playful], [pouts|turns away] when interrupted.',
      ],
    },
  },
  'quick-feelings': {
    now: [
      'Feelings [change|turn over] [fast|within a sentence] and [seem|stay] [thin|near the surface]: [sobs|despair] that [a compliment ends|dry at the doorbell].',
      '{Subj} [weeps|rejoices] [openly|loudly] and is [cheerful again|on to other things] in [two minutes|the time it takes to pour tea].',
      '{Relative} [no longer knows|cannot tell] [which tears count|what is meant], since [catastrophe|bliss] is [declared daily|over by lunch].',
      'An [acquaintance’s|actor’s] death [“destroyed” (him/her)|was mourned on the floor], though [the name escaped (him/her)|by evening (he/she) danced].',
      '[Delight|Outrage], [swiftly|easily] [shown|kindled], [leaves|left] [little behind|no trace in the account an hour later].',
    ],
    then: [
      '[Loud|Quick] displays of feeling had [marked|coloured] each day, [gone|over] as fast as they [came|rose].',
      '[Tears|Raptures] at [visits|the round] had [dried|ceased] [mid-corridor|at once].',
      'Those close to (him/her) had [tired|grown weary] of [alarms|crises] that [dissolved|passed] by evening.',
    ],
    better: [
      '{Subj} [stays|dwells] with one feeling for [several minutes|longer] and [names|finds] what [lies beneath|set it off].',
      'Displays are [smaller|quieter]; asked “how strong, really?”, (he/she) [rates|gives] [four|five] where [each was a ten|it was always ten].',
      '[Real|Unplayed] sadness about [ageing|a lost friend] [came up|was shown] in [two|three] sessions.',
    ],
    exam: {
      affect: [
        '[Lively|Exaggerated], [shallow|rapidly changing]: [tears to laughter|despair to flirtation] [in a breath|in a minute].',
        '[Vivid|Large], [brief|fleeting]; [tears without wetness|sighs], [brightens|beams] at [praise|a joke].',
        'Feeling [shown|displayed] [amply|in capitals], [little|less] [felt|sustained]; [readily|quickly] [diverted|consoled].',
        '[Dramatic|Demonstrative], [easily|readily] [redirected|cheered], [out of proportion to|larger than] the content.',
      ],
    },
  },
  'vivid-talk': {
    now: [
      'The account is [vivid|full of colour] and [vague|without facts]: everything was “[indescribable|a nightmare|divine]”, but [when|what exactly] [cannot be got at|stays open].',
      'Asked for an [example|instance], {subj} [raises a hand to the brow|rolls the eyes] and [repeats|says] that it was “[unbelievable|simply too much]”.',
      'Opinions are [strong|passionate] and [borrowed|new each week]; [pressed|asked] for reasons, (he/she) [laughs|says “you just feel it”].',
      '[Gesture|Voice] and [pauses|whispers] [carry|tell] the story; [dates|sums|names of drugs] [are missing|do not occur].',
      'The last guru, [diet|novel] or [politician|speaker] (he/she) heard [shapes|colours] the talk: [easily impressed|open to any influence], (he/she) [quotes|copies] each in turn.',
    ],
    then: [
      'History-taking had been [slow|difficult] since [superlatives|impressions] [took the place|stood in] of facts.',
      '{Subj} had [told|given] the same event [three|four] ways, [each grander|always larger].',
      '(He/She) had [adopted|taken over] [symptoms|views] from [fellow patients|the day room] within a week.',
    ],
    better: [
      '[Facts|Details] [come|emerge] [now|more often]: [who and when|a plain sequence|a date], [if asked twice|with patience|on request].',
      '{Subj} [stops|catches] (himself/herself) at “[always|unbelievable]” and [corrects|laughs].',
    ],
    quote: [
      '“It was [indescribable|beyond words], [doctor|I swear], you [would have wept|have no idea].”',
      '“I [feel|live] everything [a thousand times|more] than [others|you people].”',
    ],
    exam: {
      speech: [
        '[Melodious|Expansive], [many superlatives|italics in the voice], [impressionistic|short of detail].',
        '[Fast and colourful|Richly modulated], [whispers for effect|long pauses], [little fact|vague on specifics].',
      ],
    },
  },
  charm: {
    now: [
      '[Flirtation|A seductive tone] [colours|enters] [every|even official] contact, [the bank clerk|the surgeon|a bus driver] included, and (he/she) is [surprised|hurt] when it is [answered|taken up].',
      '[Dress|Looks], [scent|hair] and [photographs|mirrors] take [two hours a day|much money]; (he/she) [cannot leave|never goes out] [unmade|in plain clothes].',
      '{Subj} [comments on|praises] the examiner’s [eyes|voice] and [asks|wants to know] [how (he/she) looks|whether one would guess the age].',
      '[Compliments|Glances] [make|save] the day; [a bad photograph|a new line by the eye] [ruins|spoils] it.',
      'Provocative [remarks|poses] at [parties|family meals] [have led|led] to [talk|a warning], which (he/she) [calls envy|does not understand].',
    ],
    then: [
      '[Flirting|Coquetry] with [staff|fellow patients] had [needed|called for] clear limits early on.',
      '[Appearance|Dress] had [absorbed|taken] [hours|much of each day], [even|also] [on the unit|in distress].',
      'Seductive [ways|manners] had [caused|brought] [misunderstandings|gossip] at home and at work.',
    ],
    better: [
      '{Subj} [keeps|observes] the agreed distance and [asks|can ask] directly [whether (he/she) is liked|for interest].',
      'Getting ready [is done in half an hour|needs less time], and a [plain sweater|bare face] was [risked|tried].',
    ],
    exam: {
      appearance: [
        '[Strikingly|Colourfully] dressed, [heavy scent|large jewellery|open collar], [made up for the stage|styled with care|every button matched]; [adjusts (his/her) hair|checks the window glass|smooths the collar|waits to be looked at].',
        '[Eye-catching|Flamboyant] [hat|scarf|jacket], [more evening than consulting hour|picked for effect].',
      ],
    },
  },
  'close-too-soon': {
    now: [
      'After [two meetings|one coffee] (he/she) [speaks|talks] of “[my dearest friend|my soulmate]”; the other [barely recalls|hardly knows] the name.',
      'The [family doctor|hairdresser|lawyer] is “[like a brother|practically family]” and is [called by first name|rung at night].',
      '{Subj} [tells|confides] [intimate|bedroom] details to [strangers in the waiting room|new colleagues] and [takes a nod for|reads politeness as] devotion.',
      '[Friendships|Romances] [bloom|flare] in days, and [cool|end] when [novelty|admiration] [wears off|wanes].',
    ],
    then: [
      '[Passing|New] acquaintances had been [presented|treated] as [lifelong|intimate] friends.',
      'Within a week {subj} had [declared|sworn] [friendship|love] to [three|several] on the unit.',
    ],
    better: [
      '(He/She) [sorts|ranks] people into [near, middling and far|three circles] and [is less often disappointed|finds it “sobering but true”].',
      '[Intimate|Private] stories are [kept|saved] for [sessions|two friends].',
    ],
  },
  superior: {
    now: [
      '{Subj} [considers|holds] (himself/herself) [exceptionally gifted|in a class apart], [destined|cut out] for [great things|the top], and [expects|wants] to be [treated|recognised] as such [without|before any] achievement to match.',
      'Only [the head of the department|a professor], (he/she) [says|lets it be known], is [competent to understand (him/her)|fit to judge the case]; [juniors|the rest] are [“not on my level”|dismissed].',
      '[Plans|Daydreams] of [fame|limitless success|a revolutionary book] fill [evenings|the commute]; the [first page|business plan] [is unwritten|was begun years ago].',
      'The [life story|account] [is one of|reads as] [brilliance|triumphs], [sabotaged|unrecognised] by [mediocre|jealous] people; [titles|contacts] are [enlarged|dropped freely].',
      '[School friends|Former colleagues] are “[average|small people]”; [equals|peers] [are hard to find|hardly exist], which (he/she) [states|mentions] as a fact.',
    ],
    then: [
      '(He/She) had [arrived|presented] as [an exception|someone apart], [asking for|demanding] [a single room|the senior physician].',
      '[Talents|Achievements] had been [overstated|inflated] for years, and [failure|decline] [blamed on others|kept hidden].',
      '[Grand|Boundless] plans had [stood|been set] against a [plain|stalled] career.',
    ],
    better: [
      '{Subj} [admits|mentions] [one ordinary failing|an exam failed long ago] without [at once|immediately] [explaining it away|naming a culprit].',
      'The [claim|conviction] of being special [persists|stands], [softened by|with] [some irony|a first joke at (his/her) own expense].',
      'A [realistic|modest] [goal|next step], [a part-time post|finishing one chapter], [has been|was] [set|accepted].',
    ],
    quote: [
      '“I [don’t compete|never compete]. [With whom?|There’s no one there.]”',
      '“[Ordinary rules|Queues] are for [ordinary people|others].”',
    ],
    exam: {
      behaviour: [
        '[Assured|Condescending], [corrects the examiner’s wording|asks about the examiner’s credentials], [leans back|checks the watch]; [courteous|gracious] while [agreed with|admired].',
        '[Polite|Patronising], [answers as if lecturing|tells of famous friends], [bored|yawns] when [others|colleagues] come up.',
        '[Upright|Polished], [sizes up the room|declines the low chair]; [contempt|charm] [by turns|as needed], [offended|stiff] at [an interruption|being hurried].',
        '[Takes over|Directs] the interview, [lectures|name-drops], [bristles|turns icy] at [a second question|a request for detail].',
      ],
      thoughtContent: [
        '[Themes of|Preoccupied with] [rank|recognition], [success|uniqueness] and [injury|slight]; [inflated|grandiose in colour] but [not delusional|open to reality when pressed].',
        '[Own|Personal] [merits|prospects] [fill|take up] the account; [envy|scorn] of [rivals|others], [reality kept|correctable].',
        '[Comparison|Rank|Merit] [runs through|shapes] the talk; [no psychotic|no delusional] [content|conviction].',
      ],
    },
  },
  admiration: {
    now: [
      'A day without [praise|being told (he/she) is outstanding] [is a bad day|leaves (him/her) flat]; (he/she) [fishes|angles] for it, [counts likes|mentions old prizes].',
      '[Conversation|Table talk] [returns|is steered back|circles], [after a minute|sooner or later], to [(his/her) own person|one subject|(himself/herself)]: [the watch|the marathon|the important friend].',
      '(He/She) [needs|seeks out] [listeners|followers] and [drops|loses interest in] them when [the wonder wears off|they ask for something].',
      'Applause [lasts|feeds (him/her)] [an hour|for an evening], then [doubt|hunger] returns, which (he/she) [hides|speaks of only sideways].',
      '[Gifts|Dinners] are [given|paid for] with [witnesses|a flourish], and [thanks|echo] that is [lukewarm|late] [rankles|is held against people].',
    ],
    then: [
      '[Constant|Steady] admiration had been [needed|required] and, [of late|in the months before], [not been forthcoming|dried up].',
      'In groups (he/she) had [performed|given speeches] rather than [taken part|talked].',
      '[Praise|Flattery] had been [sought|drawn] from [staff|visitors] daily.',
    ],
    better: [
      '{Subj} [finished|did] a task [without telling anyone|unseen], [as agreed|as an experiment], and [found|called] it [“odd, not unpleasant”|easier than feared].',
      'Praise is [still|as ever] [welcome|looked for], but [a day|two days] without it [can be borne|passes without collapse].',
    ],
  },
  entitled: {
    now: [
      '[Waiting|A waiting list], [parking rules|fees] and [forms|set hours] [do not apply|are for others]; {subj} [walks past|demands exceptions] and [is outraged|complains in writing] when refused.',
      'Others are [there to be used|means to an end]: [another’s work|an idea] is [signed|presented] as (his/her) own, [a friend’s flat|contacts] [borrowed|used] without [thanks|return].',
      '{Relative} [is to|must] [drop everything|be available], [at once|on call]; the reverse [has not occurred|is not foreseen].',
      'For this appointment (he/she) [rang the director|wanted it outside hours] and [arrived late|kept taking calls], without [a word of apology|remark].',
      '[Upgrades|Discounts], [credit|the best table] are [expected|claimed] as [a matter of course|due], and [“no”|a refusal] is [heard|taken] as [insult|incompetence].',
    ],
    then: [
      '[Special|Preferential] treatment had been [demanded|expected] from the first hour, [with letters to the management|and rules waived].',
      '[Colleagues|Friends] had been [exploited|used] until they [withdrew|left].',
      'Refusals had [led|given rise] to [complaints|scenes] [more than once|repeatedly].',
    ],
    better: [
      '{Subj} [waited|stood] [in line|(his/her) turn] [at the dispensary|in the group] and [commented|sighed] only once.',
      '(He/She) [thanked|paid back] [a colleague|{relative}] for [help|a loan], [a first|unprompted].',
      'The [sense of being owed|expectation of privilege] is [named|recognised] in therapy, [not|if not yet] given up.',
    ],
  },
  'others-feelings': {
    now: [
      'What others feel [does not come up|is passed over]; asked about [a colleague’s|a friend’s] grief, {subj} [describes|turns to] [the inconvenience|(his/her) own schedule].',
      'A [friend’s|sibling’s] illness is [“badly timed”|a nuisance], and [tears|worry] in others [bore|irritate] (him/her).',
      '(He/She) [talks over|cuts short] [bad news|others’ stories] and [notices|sees] [hurt|withdrawal] [only when told|not at all].',
      '{Relative} [complains|says] of being [an extra|“scenery”] in (his/her) life; (he/she) finds this [exaggerated|ungrateful].',
      '[Envy|Rivalry] [shows|comes through]: a [neighbour’s car|colleague’s prize] was [“bought”|undeserved], and others, (he/she) is sure, [envy (him/her)|copy (him/her)].',
    ],
    then: [
      'The [needs|feelings] of [{relative}|those around (him/her)] had [gone unseen|counted little].',
      '[Cool|Contemptuous] remarks had [hurt|driven off] [friends|colleagues] without (his/her) [noticing|regret].',
      '[Envy|Contempt] towards [rivals|successful peers] had [run|coloured] the account on admission.',
    ],
    better: [
      'In role play (he/she) [guessed|named] what [the other|{relative}] might have felt, [haltingly|correctly in two of four scenes].',
      '{Subj} [asked|has asked] {relative} [how the day was|a question about the other] and [listened|waited] for the answer.',
      '[Interest in others|Empathy] has to be [prompted|practised] and is [thin|slight], [but no longer absent|yet it grows].',
    ],
  },
  'thin-skin': {
    now: [
      'Beneath the [gloss|assurance], [criticism|a lost post|a mocking review] [cut deep|led to weeks of shame]; (he/she) [rages|withdraws] and [rewrites|plots] [the event|a comeback].',
      'A [grey hair|younger rival] or [an ignored e-mail|second place] [tips|throws] (him/her) into [emptiness|fury] for days.',
      '{Subj} [broke off|left] [a therapy|a choir] after [one remark|a mild question] and [speaks|still speaks] of it [white with anger|with scorn].',
      'After [defeat|failure] (he/she) [stays indoors|sleeps until noon|cancels everything] and [then|afterwards] [announces|speaks of] [a new venture|a master plan].',
    ],
    then: [
      'A [slight|defeat], [being passed over|a failed venture], had [punctured|brought down] the [assurance|self-image] before admission.',
      '[Shame|Wounded pride] had [shown|come out] as [rage|icy silence].',
    ],
    better: [
      'A [critical|blunt] remark in group was [borne|slept on], [with red ears|after a short absence].',
      '{Subj} [speaks|can speak] of shame [by name|in the first person] now and then.',
    ],
  },
};
