import type { FeatureText } from './knowledge.ts';

/** Signs that only F32 holds: reversed signs, a half-known picture, complaints before the menses; English. */
export const f32FeaturesEn: Readonly<Record<string, FeatureText>> = {
  'half-known': {
    now: [
      'Further details [could not be had today|are sparse]: [how sleep and appetite are|how long each sign has lasted] [is answered with “I don’t know”|remains unclear].',
      '{Subj} [gives no more than a sketch|answers only some questions]; [energy, sleep and interest could not be rated|the full set of signs could not be gone through].',
      'Whether [there is more to it|other signs are present] [cannot be said yet|remains to be seen], since [time was short|{subj} tired early|the account stayed general].',
      'The [history|account] is [incomplete so far|short on detail], [neither depth nor extent of the low can be judged|more than low mood cannot be established yet].',
      '[Beyond the low mood|Apart from being low] {subj} [names no clear complaints|is unsure what has changed], [and screening answers contradict each other|a questionnaire was left half empty].',
    ],
    then: [
      'On admission the picture was [incomplete|only partly known], [few details being given|answers were scant].',
      'Little beyond low mood could be [learnt|established] at first.',
    ],
    better: [
      'The picture is [clearer|easier to read], though [not all questions could be answered|its full extent stays uncertain].',
      '{Subj} [tells more now|is less vague], [low mood remaining the main thing named|and feels lighter].',
    ],
  },
  brightens: {
    now: [
      'Mood is low, yet [lifts fully when something pleasant happens|a visit or a compliment brings (him/her) back for hours]; [then it sinks again|alone, the gloom returns].',
      '{Subj} has been low for {duration}, but [laughs at a good film|is cheerful on an outing|perks up when friends call], [only to drop once it is over|which puzzles {relative}].',
      'The low spirits of {duration} [react to circumstances|give way to good company]: [a birthday evening was enjoyed|praise carries (him/her) through the afternoon], [and by night the heaviness is back|the effect is gone by morning].',
      '[Good news changes everything for a while|Pleasant events do reach (him/her)], and between them [mood is flat and sad|{subj} is sad most of the day].',
    ],
    then: [
      'Mood had been low for {duration}, though [pleasant events lifted it for hours|company brought relief].',
      '{Subj} had been [sad on most days, cheerful when visited|low, but not beyond reach].',
    ],
    better: [
      'The good hours [join up into good days|have grown longer], and [the drop afterwards is gone|being alone is easier].',
      'Mood is [steadier|less dependent on company], and {subj} [no longer sinks after each outing|rates it {6-8} out of 10].',
    ],
    exam: {
      mood: [
        'Mood [low|subdued], [brightens clearly when hobbies come up|lifts during the talk].',
        '{Subj} calls (his/her) mood [“low, but it comes and goes with what happens”|“down when I’m by myself”].',
      ],
      affect: [
        'Affect [reactive to a striking degree|warms up quickly], [laughs at a joke, then sighs|tearful and smiling within minutes, each fitting].',
        '[Clearly reactive|Lively] affect [in spite of the low mood|on pleasant subjects].',
      ],
    },
  },
  'long-sleep': {
    now: [
      '{Subj} [sleeps {10-13} hours|goes to bed at eight and rises at ten] and [is still drowsy|naps on top of it].',
      'Sleep is [too long rather than too short|excessive]: [{10-12} hours a night|whole weekends in bed], [and hard to wake|without feeling refreshed].',
      '[Alarm clocks are slept through|Three alarms do not wake (him/her)]; [an afternoon nap of two hours is the rule|by six in the evening (he/she) is asleep again].',
      'Bed is [the only place (he/she) longs for|where half the day is spent], {10-13} hours [of sleep counted|asleep in all], [against seven before|almost double the usual].',
    ],
    then: [
      '{Subj} had slept {10-13} hours a day [and was still tired|, naps included].',
      'Oversleeping had [cost several mornings|been the rule].',
    ],
    better: [
      'Sleep is down to {8-9} hours, and [rising is easier|no naps are needed].',
      '{Subj} [wakes with one alarm|is up by eight], [naps having stopped|with more of the day left].',
    ],
  },
  overeating: {
    now: [
      'Appetite is [up|far stronger than usual], [above all for sweets and bread|with a craving for pasta at night], and [weight has risen by {3-7} kilos|clothes have become tight].',
      '{Subj} [eats between meals|empties the biscuit tin], [“just to feel something”|without real hunger], [with {3-6} kilos gained|weight going up].',
      'In the evening (he/she) [raids the fridge|cannot stop at one helping]; {3-6} kilos [have been put on|more on the scales] [since it began|within weeks].',
      '[Chocolate and crisps|Sweet pastries] are [what (he/she) lives for|eaten daily], [no vomiting, no laxatives|without countermeasures], and [the belt has moved out two holes|the scales show {3-6} kilos more].',
    ],
    then: [
      'Appetite and weight had [risen|gone up], by {3-7} kilos.',
      '{Subj} had [eaten far more than usual|craved sweets day and night].',
    ],
    better: [
      'Eating has [become regular|settled], [weight has stopped rising|with one kilo lost].',
      'The craving for sweets is [weaker|limited to evenings], and {subj} [cooks again|eats three meals].',
    ],
    exam: {
      appearance: [
        '[Some weight gain visible|Clothes fit tightly], [groomed|tidy], [looks sleepy|yawns twice].',
        '{Subj} is [well kempt|neat], [a little heavier than in the photograph on file|face rounder than before].',
      ],
    },
  },
  leaden: {
    now: [
      'Arms and legs [feel like lead|are so heavy that (he/she) can hardly lift them], [for an hour or more each day|mostly in the afternoon].',
      '{Subj} describes [limbs of lead|a weight in arms and legs], [so that the stairs take several rests|as if wading in wet clothes].',
      '[A leaden heaviness|Heaviness in the limbs] [pins (him/her) to the sofa|comes over (him/her) daily], [although muscles and nerves were found sound|with normal strength on testing].',
      'The body [is heavy as wet sand|weighs (him/her) down]: [getting off a chair is work|legs drag on the way home].',
    ],
    then: [
      'Limbs had felt [like lead|too heavy to move] for hours at a time.',
      'A leaden weight in the legs had [kept (him/her) on the sofa|been there daily].',
    ],
    better: [
      'The heaviness [is gone on most days|comes only after a bad day].',
      'Legs [no longer drag|feel light again], and {subj} [walks daily|takes the stairs].',
    ],
    exam: {
      behaviour: [
        '[Sinks into the chair|Moves heavily], [gets up pushing with both arms|legs stretched out], [friendly|open] in contact.',
        '{Subj} [lets arms hang|sits down with a sigh], [rapport easy|cooperative and responsive].',
      ],
    },
  },
  rejection: {
    now: [
      '[A cool look|An unanswered message] [ruins the day|is taken as rejection], [and has been for years, now worse|so that friends walk on eggshells].',
      '{Subj} is [very easily hurt|sensitive to the slightest criticism], [leaves the room in tears|breaks off contact, then regrets it].',
      'Being [left out of a plan|corrected in front of others] [sets off days of sadness|is felt as a blow], [more than for most people|as far back as (he/she) remembers].',
      'Fear of being [turned down|disliked] [makes (him/her) avoid calls|keeps (him/her) from asking for anything].',
    ],
    then: [
      'Slights had [hurt out of proportion|led to days in bed].',
      '{Subj} had [broken off contacts over small slights|felt rejected at every turn].',
    ],
    better: [
      'A slight [stings less long|is checked before it is believed].',
      '{Subj} [asks back instead of withdrawing|recovers from criticism within hours].',
    ],
  },
  'before-menses': {
    now: [
      'The trouble [comes with the calendar|keeps to the cycle]: it [sets in {5-9} days before each period|begins in the week before bleeding], [lifts within days of its start|is gone by the third day], and [the week after is free|then {subj} is well].',
      '[A diary kept over two cycles|Two months of daily ratings] shows [bad days only before the period|the same curve twice], [none in the week after|with a symptom-free week following].',
      '{Subj} can [almost set the clock by it|predict the day]: [the second half of the cycle|the last week before bleeding] [changes everything|is lost], [with relief once bleeding starts|and then the cloud lifts].',
      'In [nearly every|all but one] cycle of the past year [the last week|the days before bleeding] [went this way|brought the same], while [after the period {subj} feels entirely well|mid-month there are no complaints].',
    ],
    then: [
      'Complaints had [come each month before the period|followed the cycle], [gone within days of bleeding|with free weeks between].',
      'Daily ratings had shown [bad weeks before bleeding only|a clear link to the cycle].',
    ],
    better: [
      'The premenstrual days are [shorter, two instead of eight|milder], [the ratings show it|in the last two cycles].',
      'In the last cycle the [week before bleeding|bad week] [passed almost unnoticed|was manageable], [the rest being free as always|ratings confirm it].',
    ],
    quote: [
      '“[Two weeks a month I’m me|It’s like a switch being thrown|I count the days until it is over].”',
      '“[Then I bleed and the curtain opens|I plan my life round six days|Nobody would know me that week].”',
      '“[I hear myself shouting and can’t stop|It isn’t me, and yet it is, every month|After it I spend a week apologising].”',
    ],
  },
  'tense-and-cross': {
    now: [
      'In those days {subj} [snaps at {relative} over a spoon|picks fights|slams cupboard doors], [hardly recognising herself|and apologises when it is over].',
      '[Irritation|Anger] [boils up over nothing|comes out of the blue]: [a call too many, a shoe in the hallway|a colleague chewing], [with inner tension like a wire|muscles tight as ropes].',
      'Before bleeding she is [on edge and quarrelsome|tense and quick to take offence], [rows always fall in that week|{relative} marks the days too].',
      'Tension [builds for days|fills the week], [a fuse a centimetre long|every request is too much], and [arguments follow|she shuts herself in to spare the others].',
    ],
    then: [
      'Rows had [always fallen in the week before bleeding|come with the calendar].',
      'Premenstrual tension had [led to quarrels|been hard on everyone] month after month.',
    ],
    better: [
      '[Rows|Outbursts] have [become rare|stayed away] [for two cycles|this month].',
      '{Subj} [notices tension in time|leaves the room before it boils over], and [asks for quiet days|{relative} helps].',
    ],
    exam: {
      behaviour: [
        '[Tense|On edge]: [shifts in the seat|answers sharply once, apologises], [cooperative on the whole|softens during the talk].',
        '{Subj} [taps a foot|sits on the edge of the chair], [a little curt at first|strained], [rapport is made all the same|then more at ease].',
      ],
    },
  },
  'sudden-tears': {
    now: [
      'Mood [swings within hours|is changeable]: [tears at an advert, then anger|sadness out of nowhere], [hopeless by evening|self-critical thoughts], all of it [confined to that week|gone afterwards].',
      '{Subj} [cries easily|is low and thin-skinned] in those days, [feels worthless|sees everything black], [and wonders a week later what it was about|and is bright again after].',
      'Sadness and [anxious tension|sensitivity to slights] [take over before bleeding|arrive together], [with weeping in the car|a wrong tone brings tears], [never in the rest of the month|no other week being like it].',
      'In the premenstrual days [the future looks hopeless|nothing seems worthwhile] and [she doubts herself|tears come several times a day].',
    ],
    then: [
      '[Sudden tears|Low spells] had belonged to each premenstrual week.',
      'Mood had [swung between tears and anger|sunk] before every period.',
    ],
    better: [
      'Tears [are rare|come once instead of daily] before bleeding now.',
      'The premenstrual low is [shallower|less dark]; {subj} [no longer doubts everything|keeps her footing].',
    ],
    exam: {
      mood: [
        'Mood [“changeable, depends on the week”|“raw today, I’m due any day”|tense and sad].',
        '{Subj} says mood is [“fine in the good weeks”|“about to tip”], [at present low|today {3-5} out of 10].',
      ],
    },
  },
  bloating: {
    now: [
      'The body takes part: [bloated belly|tender breasts], [aching joints|headache], [rings too tight|trousers that will not close], [until bleeding starts|for a week].',
      'At the same time [breasts are sore|the belly swells], [limbs ache|the head aches], and {subj} [feels twice her size|sleeps badly in those nights].',
      '[Swelling and breast tenderness|Water retention and headache] [go with it|mark the days], [easing with the period|gone afterwards].',
      '{Subj} [lists|names] [swollen fingers, sore breasts, a heavy belly|back pain and bloating], [each month anew|always in the same days].',
    ],
    then: [
      'Bloating and breast tenderness had [gone along with it|been part of it].',
      'The body had [swollen and ached|taken part] in the same days.',
    ],
    better: [
      '[Bloating|Breast tenderness] is [less|milder] too.',
      'Bodily complaints [have eased|are bearable], [trousers still tight for a day or two|headache seldom].',
    ],
  },
  cravings: {
    now: [
      '[Chocolate by the bar|Salty snacks at midnight] [belong to that week|are what she craves].',
      'Hunger [goes wild|is doubled] before bleeding, [sweets above all|then normalises].',
      '{Subj} [eats standing at the fridge|hides biscuits] in the premenstrual days[, only then|].',
      'Cravings [for sweet things|for bread and cheese] [come and go with the cycle|arrive on schedule].',
    ],
    then: [
      'Cravings had [come with it|added to the misery].',
      'She had [eaten sweets without measure|craved sweets] in those days.',
    ],
    better: ['Cravings are [weaker|under control].', '{Subj} [plans meals for that week|gets by with fruit and nuts].'],
  },
  'no-grip': {
    now: [
      'In that week {subj} feels [out of control|overwhelmed by the smallest thing], [lists are written and lost|one errand is too many].',
      '[Concentration goes|Thoughts scatter]: [mails half written|keys in the fridge], [only before bleeding|and back to normal after].',
      '[Drained|Exhausted] and [scattered|foggy], she [cancels plans|lets work slide] [for those days|until it passes].',
      'She has the feeling of [losing her grip|being steered from outside], [and hates it|knowing it will pass].',
    ],
    then: [
      'She had felt [overwhelmed|out of control] each month.',
      'Concentration had [failed|gone] in the same days.',
    ],
    better: [
      'She [feels in charge|keeps her grip] in that week too.',
      'Work [goes on as usual|is possible] before bleeding.',
    ],
  },
};
