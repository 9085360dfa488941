import type { CategoryText } from './knowledge.ts';

/** Mental state of F20 and F25 where no feature's sign is shown; a long illness keeps something of itself. */
export const psychosisMseEn: CategoryText['mse'] = {
  affect: [
    'few-drives/withdrawn/slow-decline :: Affect is [reduced|restrained|muted], [warmer on neutral topics|an occasional smile|even throughout].',
    'few-drives/withdrawn/slow-decline :: [Little|Some] emotional response, [fitting|in step with] [the subject|the talk|what is said].',
    'odd-affect :: Affect [fits better than before|follows the talk more often], [a stray smirk aside|though thin].',
    'odd-affect :: [Expression and topic|Face and words] [agree more often|mostly match], [warmth is slight|with lapses].',
  ],
  thoughtProcess: [
    'loose-speech :: Thinking [holds together for simple matters|is better ordered], [loosening in longer answers|with a leap here and there].',
    'loose-speech :: [Closed questions are answered to the point|Short answers succeed]; [longer ones wander|the thread thins later on].',
    'loose-speech :: The thread [is kept|is found again] [with help|after a prompt], [and private words are few|and drift is mild].',
    'loose-speech :: [Coherent|Orderly] for [some minutes|everyday topics], then [vague|digressive], [never quite lost|open to guidance].',
  ],
  thoughtContent: [
    'persecution :: Persecutory ideas [are less certain|stay in the background|have paled]; [another view can be weighed|they are not acted on|they come up only when asked].',
    'persecution :: [Some|Residual] mistrust, [spoken of calmly|open to questions|without daily checks].',
    'persecution :: Of the pursuers (he/she) says ["maybe"|"I am not sure now"|little]; [fear is slight|no new names are added].',
    'persecution :: The old suspicion is [mentioned in passing|touched on], [half believed|doubted aloud|no longer argued for].',
    'persecution :: [Talk turns to meals and home|Everyday topics come first]; [suspicion only on enquiry|the plot is left aside].',
    '!persecution :: No [organised system|fixed persecution]; [private notions are touched on|ideas are few|content is sparse].',
    '!persecution :: Content is [narrow|meagre], [meals and rest above all|with slight mistrust|hard to draw out].',
    '!persecution :: [Odd notions|Private meanings] are [hinted at|named briefly], [without elaboration|and dropped].',
    '!persecution :: [Little is volunteered|Few themes emerge]; [nothing systematic|nothing acted on], [some oddity of view|a vague unease].',
    '!persecution :: Beliefs [are hard to pin down|stay unspoken], [no fear attached|no plan behind them].',
  ],
  perception: [
    'voices :: Voices are [faint|rare|few] [by (his/her) account|today|this week], [none during the talk|not distracting].',
    'voices :: [A murmur now and then|An occasional voice] is [granted|admitted], [no orders|easily ignored|without comment].',
    'voices :: Asked about voices: ["quiet today"|"far off"|"less"]; [no listening pauses|attention stays with the talk].',
    'voices :: Hearing voices [has become infrequent|is a matter of minutes], [and is called "mine" at times|and alarms (him/her) less].',
    'voices :: [No|Hardly any] sign of listening; voices [at dusk only|when tired], [as (he/she) tells it|by report].',
    '!voices :: No [voices|hallucinations] are [reported|evident] [today|at present].',
    '!voices :: [Nothing suggests|There is no hint of] [voices|false perceptions], [now|during the interview].',
    '!voices :: Perception [seems undisturbed|gives no cause for remark], [so far as can be judged|on enquiry].',
    '!voices :: [Denies voices|Voices are denied], [and does not appear to listen|attention undivided].',
    '!voices :: [Hearing and seeing|The senses] [are not disturbed|show nothing unusual], [as asked today|for now].',
  ],
  insight: [
    'Insight is [partial|limited]: (he/she) [accepts treatment more than illness|calls it "stress"|grants that something changed]; [judgement varies|daily judgement holds].',
    '!severe :: (He/She) [speaks of "nerves"|says "it is in the head, perhaps"|takes it for exhaustion]; insight [incomplete|slight], judgement [fair|uneven].',
    'severe !improved :: Insight is [lacking|minimal|absent]; [help comes only through {relative}|no illness is seen]; judgement [impaired|unreliable].',
    'severe !improved :: "[I am not ill|It is the others]": insight [is missing|cannot be found], and judgement [fails in risky moments|is poor].',
    'improved :: Insight [is growing|comes in fragments]: [sleep loss is linked to worse days|{drug} is seen to help]; judgement [better|adequate].',
    'improved :: (He/She) [half accepts|begins to accept] [the idea of an illness|the need for help], judgement [steadier|fit for daily life].',
    'Understanding of the illness is [incomplete|rudimentary|patchy]; judgement in practical matters [fair|sufficient|variable].',
    '!improved :: Illness [is not recognised as such|is doubted], [though distress is|yet help is not refused]; judgement [limited|swayed by fear].',
    '[Aware that others worry|Knows that help is offered], less so [of being ill|of the reason]; judgement [intact for small things|guided by others].',
    '!severe :: Insight [goes up and down|depends on the day], judgement [likewise|with it], [tablets are taken all the same|advice is weighed].',
  ],
};
