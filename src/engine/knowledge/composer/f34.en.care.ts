import type { Template } from './knowledge.ts';
import { onlyWhen } from './onlyWhen.ts';

/** How treatment of F34 has gone, English. */
export const f34TreatmentEn: readonly Template[] = [
  ...onlyWhen('discharge-summary', [
    '[Single and group sessions|Therapy in single sessions and groups] [were attended regularly|formed the core], [first to observe, then to act|with growing trust].',
    'A [mood chart|daily log] was [kept throughout|filled in each evening], [which made links visible|with the named nurse].',
    '[Fixed bedtimes, meals and exercise|A firm daily rhythm] [were part of treatment|steadied the days], [first resisted, then welcomed|from the second week].',
    '{Relative} [came to two joint talks|was included], [where expectations were cleared up|which eased the tone at home].',
    'swings :: {Drug} was [begun and slowly raised|introduced in small steps], [no rash, no tremor|well borne], [the curve flattening somewhat|too early for a final judgement].',
    'swings :: [Early signs of up and down|Signs of a turn] were [listed|worked out], with [a brake for good days, a push for bad ones|one rule for each].',
    'long-low !child :: {Drug} was [started|built up] and [well tolerated|taken reliably]; [energy was the first to move|a slight lift came in the fourth week].',
    'long-low :: Therapy [looked at old rules such as “don’t expect anything”|turned to how (he/she) treats (himself/herself)], [with small experiments|and pleasant activities were planned].',
    'temper :: [Parent training|Work with the parents] and [an anger ladder|practice in naming anger] [went hand in hand|began in the first week]; [time out was seldom needed|restraint was never needed].',
    'temper !mild :: {Drug} was [tried|given] [after a medical check|with the parents’ consent], [some benefit being seen|appetite was watched].',
    'long-cross/long-open !mild :: {Drug} was [begun at a low dose|started], [headache for two days|no side effects of note].',
    'long-cross :: [Anger diary and relaxation|Skills for tense moments] were [practised|used], [above all pausing before replying|with self-mockery as a help].',
  ]),
  ...onlyWhen('progress-note', [
    '[Sessions are kept|Appointments are kept], [homework done about half the time|with notes brought along].',
    'The [mood chart|daily log] is [filled in on most days|up to date], [and discussed today|which (he/she) finds tedious but useful].',
    '[Daily rhythm|Regular hours], [exercise twice a week|fixed bedtime] [partly achieved|mostly kept].',
    '{Relative} [takes part now and then|was heard by telephone], [describes small changes|asks how to react].',
    'swings improving :: {Drug} [is being raised slowly|at the present dose] [seems to take the edge off|goes with a flatter curve].',
    'swings !improving :: {Drug} [has not reached its dose yet|was begun {3-5} weeks ago]; [the turns go on|no judgement yet].',
    'long-low !child !mild improving :: {Drug} [is well tolerated|taken daily], [with a gentle lift|more drive in the mornings].',
    'long-low !child !mild !improving :: {Drug} [for {4-7} weeks|at a moderate dose], [with little change so far|dry mouth being the only effect felt].',
    'long-low :: Therapy [questions the old rules|plans one pleasant thing a day], [against inner resistance|with patience].',
    'temper improving :: The [agreed signal|anger ladder] [works in two cases out of three|is used], [praise from both parents|stickers collected with pride].',
    'temper !improving :: Parents [find it hard to stay calm|keep to the plan by half]; [the reward plan was simplified|one rule at a time now].',
    'temper :: [Parent sessions|Meetings with the school] go on [every other week|monthly], [one plan for both places|the teacher joining by telephone].',
    'long-cross :: [The pause before answering|Counting and leaving the room] is [practised|the present exercise], [works on rested days|forgotten when tired].',
    'long-open :: [Observation goes on|The chart is the main task], [no medication for now|support meanwhile].',
  ]),
];

/** What is done next in F34, English. */
export const f34PlanEn: readonly Template[] = [
  ...onlyWhen('!emergency-note', [
    'swings !discharge-summary !child :: {Drug}, [blood tests first|slow increase], [aim: a flatter curve|level after two months to be judged by the chart].',
    'swings :: [Regular sleep above all|Fixed bedtime on up days too], [a day’s wait before purchases and promises|no big decisions on either side of the curve].',
    'swings :: Group on [mood regulation|understanding one’s swings], [{relative} to the family evening|starting next month].',
    'swings :: [Watch for longer highs|Early warning of a larger swing]: [call if sleep falls under five hours for three nights|{relative} to report].',
    'long-low !child !mild !discharge-summary :: {Drug}, [effect expected slowly|a full trial of eight weeks], [with psychotherapy|alongside weekly sessions].',
    'long-low :: [Psychotherapy for long-standing low mood|Weekly psychotherapy], [working on relations|on self-worth and activity], [at least half a year|with a review at session ten].',
    'long-low :: [One pleasant thing a day|Activity before mood]: [choir trial, walk, call a friend|list of ten small pleasures].',
    'long-low discharge-summary !child :: {Drug} to go on [for a year or more|long-term], [sessions weekly|dose unchanged].',
    'temper :: [Parent training|Sessions with the parents] [weekly|every week for ten weeks], [one plan, calm tone, few rules|praise before blame].',
    'temper :: [School meeting|Round table at school]: [quiet corner, shorter days|one contact adult, breaks by card].',
    'temper :: [Training in handling anger|Sessions on anger] for {subj}, [with body signals|and playing at losing].',
    'temper !mild !discharge-summary :: {Drug} [if training alone brings too little|to be discussed with the parents], [heart, weight and sleep checked|review in four weeks].',
    'long-cross :: [Sessions on anger and hurt|Psychotherapy], [sleep, sport and breaks|relaxation twice a day]; [{relative} for one talk|joint talk next month].',
    'long-cross/long-open !mild !child !discharge-summary :: {Drug} [on trial for eight weeks|at a low dose], [with a chart|review afterwards].',
    'long-open :: [Mood chart for three months|Daily ratings], [{relative} as second observer|earlier records requested], [then a firmer view|to tell the pattern].',
    'long-open :: [A second interview with {relative}|School or medical records], [thyroid and blood count|physical check], [support meanwhile|sessions every two weeks].',
    'long-cross/long-open discharge-summary :: [Therapy in the clinic|Sessions to go on], [what was begun is continued|chart to be brought].',
    'discharge-summary :: [Daily plan|Weekly timetable], [warning signs and contacts|list of what helped] [go home with (him/her)|handed over].',
    'employed :: [Talk with the employer only if wished|Workload to be looked at], [breaks in the day|no overtime for now].',
    'schoolchild/student :: [School to be informed with consent|Letter for the school], [fewer tasks for a while|regular contact].',
  ]),
  ...onlyWhen('emergency-note', [
    'swings :: [Calm talk, dim light|A long calm talk], [something for sleep tonight|no new drug tonight], [clinic to take over|chart to be started].',
    'long-low :: [Crisis talk|A listening hour], [next three days planned|company arranged], [therapy request sent|clinic to take over].',
    'temper :: [De-escalation, few words|Quiet room, one adult], [no medication needed|no injury found], [parents advised for tonight|siblings looked after elsewhere].',
    'temper :: [Rules for tonight|A plan for the night]: [screens off, food, bed|no debate, early bed], [breakables put away|call if it starts again].',
    'long-cross :: [Time, water, quiet|A calming talk], [agreement to rest first|no talk of the quarrel before tomorrow], [clinic appointment|sessions recommended].',
    'long-open :: [Support tonight|Calming talk], [assessment to be completed in the clinic|fuller history elsewhere], [no drug started|sleep first].',
    '[Causes in the body|Thyroid, sugar and drugs] [excluded as far as possible|checked]; [report to the clinic|findings passed on].',
  ]),
];
