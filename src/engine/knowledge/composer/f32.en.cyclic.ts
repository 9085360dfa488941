import type { CategoryText } from './knowledge.ts';
import { onlyWhen } from './onlyWhen.ts';

type Sections = Pick<
  CategoryText,
  | 'complaint'
  | 'arrival'
  | 'admission'
  | 'interval'
  | 'onset'
  | 'impairment'
  | 'past'
  | 'treatment'
  | 'formulation'
  | 'plan'
>;

const each = (templates: readonly string[]): readonly string[] => onlyWhen('cyclic', templates);

/** Sections on complaints bound to the menstrual cycle, English. */
export const cyclicEn: Sections = {
  complaint: each([
    '“[One week a month I am unbearable|Before my period I fall apart],” says {subj}, {age}; it has gone on for {duration}.',
    'A {age}-year-old {person} asks for help with [premenstrual days|the days before her period] that have [become unliveable|cost her much] for {duration}.',
    '{Subj}, {age}, brings [a diary|a phone calendar with red days] and wants to know why [mood turns|everything tips] every month.',
    'Referred by [gynaecology|the family doctor]: {person} of {age}, [marked mood change|irritability and tears] before each period for {duration}.',
    '{Relative} [noticed the rhythm|saw the pattern] first; {subj}, {age}, has had [monthly bad weeks|the same days of tension and tears] for {duration}.',
    'For {duration} this {age}-year-old {person} has [lost a week of every cycle|dreaded the second half of the cycle], [to anger, tears and swelling|with rows, weeping and bloating].',
  ]),
  arrival: each([
    '{Subj}, {age}, comes [in tears|shaking with anger] after a [row over nothing|quarrel at home], her period [due in {2-4} days|a few days off].',
    'Brought by {relative} after [she threw a plate|she ran out of the house]: {person} of {age}, [premenstrual, as every time|the third such crisis, each before bleeding].',
    'The {age}-year-old {person} [walks in alone|asks to be seen], [overwhelmed since this morning|unable to stop crying]; bleeding is expected [this week|within days].',
    '“[It’s that week again|I know what it is and still can’t stop it],” says the {person}, {age}, on arrival, [trembling|tearful and tense].',
    '{Relative} [drove|accompanied] {subj}, {age}, here because [tension had become frightening|a dispute got out of hand], [as in earlier cycles|once more just before the period].',
  ]),
  admission: each([
    'This {age}-year-old {person} was admitted in a [premenstrual crisis|week before bleeding], after [monthly crises|repeated bad weeks] for {duration}.',
    'Admission was [planned|arranged] to [observe two cycles|start treatment] in a {person} of {age} with [severe premenstrual days|monthly breakdowns] for {duration}.',
    '{Subj}, {age}, was [referred by gynaecology|sent by the clinic] after {duration} of [monthly mood storms|bad premenstrual weeks] [had worn her out|despite outpatient advice].',
    'The reason for admission was [a quarrel that got out of hand|despair] in the days before her period; the {person} is {age} and has known such weeks for {duration}.',
    'A {person} of {age} was taken on after [the worst premenstrual week so far|three bad cycles in a row], in all {duration} of it.',
  ]),
  interval: each([
    'improving :: [Two milder cycles|The last cycle was better] since the last contact, [the diary shows it|by her own ratings].',
    'improving :: “[I nearly missed that it was due|My calendar surprised me],” she reports; [the week before bleeding went well|only one bad day].',
    'worsening :: [The last premenstrual week was the worst in a year|Two heavy cycles since last seen]; [a day off work each time|rows on both occasions].',
    'fluctuating :: [One easy cycle, one hard one|An uneven picture] since the last contact; {subj} [cannot say why|blames lack of sleep].',
    '!improving :: One cycle has passed since the last contact, [the bad days falling where expected|again with {5-8} bad days]; [mid-month was free|good weeks in between].',
    '!improving :: {Subj} [brings the completed ratings|shows her diary]: [peak scores before bleeding|the same curve as before], [no complaints after it|flat in the first half].',
  ]),
  onset: each([
    'acute-onset :: It began [abruptly|from one cycle to the next] {duration} ago, [after stopping the pill|without evident cause].',
    'gradual-onset :: [Mild at first|Noticed in passing to begin with], it [grew from cycle to cycle|took on more days], for {duration} to the present degree.',
    'fluctuating :: For {duration} [hard cycles alternate with easier ones|it has been stronger in stressful months].',
    'worsening :: In the course of {duration} [the bad days have multiplied from three to eight|each cycle has been worse than the last].',
    'improving :: The peak lies [two cycles back|behind her]; {duration} have passed since it started.',
    '{Duration} ago the [first such week|pattern] was noticed, [when {relative} pointed out the dates|looking back at the calendar].',
  ]),
  impairment: each([
    'employed :: She [takes {2-3} days of sick leave a cycle|moves all meetings to mid-month] and [avoids customers|keeps her door shut] in those days.',
    'student/schoolchild :: In that week [classes are missed|she leaves early], and [tests go wrong|group work ends in dispute].',
    'Plans are [made around the calendar|cancelled every month]; [friends know the days|invitations in that week are refused].',
    'Home [walks on tiptoe|holds its breath] for a week, and [apologies follow|{relative} takes over].',
    'mild :: She [gets through those days with effort|keeps going], [at the price of evenings in bed|with few noticing].',
    'severe :: For {5-8} days a month she [can hardly work or keep house|shuts herself in], [and relations have suffered badly|one friendship ended over it].',
  ]),
  past: each([
    'naive :: [Never treated for it|No treatment so far]; [herbal drops from the chemist at most|hot-water bottle and painkillers].',
    'naive :: No [earlier psychiatric contact|episodes outside the cycle]; [never low for two weeks on end|mood in the first half of the cycle always fine].',
    'treated :: [A contraceptive pill was tried|Magnesium and a pill were tried] [without lasting benefit|with headaches as the result].',
    'treated :: She once [saw a counsellor|took an antidepressant for two months], [which helped somewhat|stopped for nausea].',
    'No [continuous low spells|low period lasting weeks] at any time; [the premenstrual days are the only trouble|free weeks every month].',
  ]),
  treatment: each([
    'discharge-summary :: {Drug} was given [from mid-cycle to the period|in the second half of the cycle], [well tolerated|with slight nausea], and [the next premenstrual days were milder|the following week was calm].',
    'discharge-summary :: [Daily ratings|A cycle diary] were kept, [the pattern confirmed|which made the link plain], and [stress management learnt|relaxation practised].',
    'discharge-summary :: In sessions [warning signs and quiet days|ways out of rows] were [worked out|practised], [{relative} joining once|and tried at home].',
    'discharge-summary :: [Gynaecology was consulted|A gynaecological opinion was sought]; [hormones normal|nothing found], [a different pill is an option|no change advised].',
    'progress-note :: {Drug} in the second half of the cycle is [tolerated|taken as planned], [in its second month|side effects slight].',
    'progress-note :: [The diary is kept daily|Ratings continue], [which by itself brings some distance|showing {5-8} bad days a cycle].',
    'progress-note :: [Exercise on most days|Relaxation twice a day] in that week is [working out|not yet a habit]; [coffee cut down|salt reduced].',
    'progress-note :: Sessions [look at the rows|deal with planning round the calendar], [{relative} knows the plan|quiet hours agreed at home].',
  ]),
  formulation: each([
    '[Ratings over two cycles support|The calendar speaks for] a mood change [tied to the days before bleeding|bound to the cycle], with [a free week afterwards|remission each month], not a continuing low.',
    'What [sets it apart|counts] is the timing: [tension, tears and bodily signs|anger and despair] come before the period and [go with it|leave within days].',
    'The sensitivity seems to be to [the fall of hormones|the cycle itself], [levels being normal|stress adding to it], and it [strikes at close relations most|has cost her confidence].',
    'A [clear monthly pattern|rhythm by the calendar], [marked change in behaviour|impairment in that week], and [good functioning otherwise|full recovery between] fit together.',
    'Strengths are [her own observation|the diary she keeps], [the good weeks|support from {relative}] and [a clear wish for change|humour about it].',
  ]),
  plan: each([
    '!discharge-summary :: [Daily ratings for two more cycles|Continue the cycle diary], [exercise and regular sleep|less caffeine and alcohol] in the second half.',
    '!discharge-summary !mild :: {Drug} [from day 14 to bleeding|in the second half of each cycle], [effect judged after two cycles|dose low].',
    '!discharge-summary :: [Gynaecology|The gynaecologist] to be asked about [the pill|a continuous contraceptive]; [thyroid and iron checked|blood count].',
    '!discharge-summary :: [Talk with {relative}|A joint talk] about [that week|the calendar]; [time-outs agreed|heavy tasks moved].',
    'mild !discharge-summary :: [No medication yet|Without tablets at first]: [stress management, movement|diary and relaxation], [then decide|review after two cycles].',
    'emergency-note :: [Quiet room, tea, time|A calm talk] [was enough tonight|eased the tension]; [nothing prescribed|no sedative].',
    'discharge-summary :: {Drug} [in the second half of each cycle|as begun], [for six cycles, then review|with a diary].',
    'discharge-summary :: [Diary|Ratings] to go on; [a calm-week plan for the household|planned quiet days] [handed over|agreed with {relative}].',
    'discharge-summary :: [Sessions on handling anger|Relaxation course] [twice a month|at the clinic], [gynaecology in three months|exercise kept up].',
  ]),
};
