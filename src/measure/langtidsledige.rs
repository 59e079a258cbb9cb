//! Long-term unemployed (*langtidsledige*): persons who have been unemployed for most of a year.

use super::ledige::BRUTTOLEDIG;
use super::{
    Amount, Attribution, Bridge, CountedBy, FullTime, Measure, MeasureId, Over, PERSONS_AT_A_DATE, Per, Persons,
    Published, Run, Scoring, Test, Time, Within,
};
use crate::benefit::{Benefit, BenefitSet};
use crate::calendar::{CountedIn, Window};
use crate::offer::OfferSet;
use crate::quantity::{Decimals, Percent};
use crate::source::{DST_LANGTIDSLEDIGHED, ESBJERG_2014, JOBINDSATS};
use crate::state::{Clause, State};
use crate::target_group::{Ages, Criterion, TargetGroup};
use crate::visitation::VisitationSet;
use crate::work::{Work, WorkSet};

/// The goal of 2014. Persons; fewer is better.
///
/// > antallet af jobklare kontanthjælpsmodtagere og forsikrede ledige, der har været ledige (herunder i aktivering) i
/// > minimum 80 procent af tiden inden for 52 uger
/// >
/// > Jobcenter Esbjerg, *Beskæftigelsesplan 2014*, afsnit 4.3
///
/// # Edge
/// * 80 percent of 52 weeks is 41.6, so 41 weeks are too few and 42 enough.
/// * The weeks are the 52 whole weeks of which the last ends on or before the last day of the period, touched by one day: a
///   convention, after the rule of the register in use when the goal was set.
/// * *Jobklar* to 2013 is followed by *jobparat* and *åbenlyst uddannelsesparat* (inference), and is tested in the weeks
///   counted: **a break in series** between the baseline of 2012 and the target of 2014. From 1 January 2014
///   *uddannelseshjælp* stands where the sentence says *kontanthjælp*, for the young it was split off for (inference).
/// * An offer counts only on days without a benefit outside the state, and *løntilskud*, which pays no benefit, counts as
///   activation (both inference). Which offers are *aktivering* no document lists: see [`OfferSet::ACTIVATION`].
/// * A person belongs to the residence on the last day of the period.
/// * The plan words it three ways, in section 2 of those who "er jobklare" at the count; this sentence does not ask, [`STAR`]
///   does.
///
/// ```
/// use maaltal::measure::{Adds, langtidsledige::BM_2014};
/// use maaltal::quantity::Percent;
/// assert_eq!(Percent::whole(80).at_least_of(52), 42);
/// assert_eq!(BM_2014.adds_over_places(), Adds::Yes);
/// ```
pub const BM_2014: Measure<'static> = Measure {
    id: MeasureId::new("bm", "langtidsledige", 2014),
    title_da: "Langtidsledige",
    title_en: "Long-term unemployed",
    source: ESBJERG_2014.at("4.3").quoting(
        "antallet af jobklare kontanthjælpsmodtagere og forsikrede ledige, der har været ledige (herunder i aktivering) i \
         minimum 80 procent af tiden inden for 52 uger",
    ),
    scoring: Scoring::Persons(Persons {
        looked_at: MOST_OF_52_WEEKS.any(),
        counted: &[Test::Time(MOST_OF_52_WEEKS)],
        published: Published::Number, // "antallet"
    }),
    ..PERSONS_AT_A_DATE // "i december 2014", "skal begrænses"
};

const MOST_OF_52_WEEKS: Time<'static> = Time {
    state: UNEMPLOYED,                                // "har været ledige", and who
    amount: Amount::AtLeastShare(Percent::whole(80)), // "i minimum 80 procent af tiden"
    within: Within::Window(Window::weeks(52)),        // "inden for 52 uger"
    counted_in: CountedIn::TouchedWeeks,              // convention
};

/// The measure of Jobindsats, in the wording read 2023-2026. Persons; fewer is better.
///
/// Unemployed for at least 80 percent of the last 52 weeks, activation included, **and** unemployed in the last week of the
/// reference period: "ledig ved opgørelsestidspunktet" (*Arbejderbevægelsens Erhvervsråd*, 2025). On one population the
/// difference to [`BM_2014`] is those with 42 weeks or more who have left. Jobindsats' own sentence was not found; the
/// documentation of Statistics Denmark describes it beside its own measure.
///
/// # Edge
/// * Counted here in touched weeks, so that it compares with [`BM_2014`]. From mid-2017 registers count days, which touched
///   weeks over-count: [`STAR_DAYS`] and [`STAR_12_MONTHS`] are the same sentence in days.
/// * "The last week" is the last of the whole weeks of the window (convention).
/// * All conventions of [`BM_2014`] apply.
pub const STAR: Measure<'static> = Measure {
    id: MeasureId::without_edition("star", "langtidsledige"),
    title_da: "Langtidsledige (Jobindsats)",
    title_en: "Long-term unemployed (Jobindsats)",
    aliases: &["langtidsledige", "long-term unemployed"],
    source: DST_LANGTIDSLEDIGHED.at("om sammenlignelighed"),
    scoring: most_of(&[
        Test::Time(MOST_OF_52_WEEKS),
        Time { within: Within::Window(Window::weeks(1)), ..MOST_OF_52_WEEKS }.any(), // "ledig ved opgørelsestidspunktet"
    ]),
    ..BM_2014
};

/// [`STAR`] in days: 292 of the 364 days of the last 52 whole weeks.
///
/// # Edge
/// * 80 percent of 364 days is 291.2, so 291 days are too few and 292 enough.
/// * Unemployed on a day of the last of the weeks.
pub const STAR_DAYS: Measure<'static> = Measure {
    id: MeasureId::without_edition("star", "langtidsledige_i_dage"),
    title_da: "Langtidsledige (Jobindsats), i dage af 52 uger",
    title_en: "Long-term unemployed (Jobindsats), in days of 52 weeks",
    scoring: most_of(&[
        Test::Time(MOST_OF_364_DAYS),
        Time { within: Within::Window(Window::weeks(1)), ..MOST_OF_364_DAYS }.any(), // "ledig ved opgørelsestidspunktet"
    ]),
    ..STAR
};

/// [`STAR`] in days of twelve months, as table y25i09 words the window: "de seneste 12 måneder".
///
/// # Edge
/// * 80 percent of 365 days is 292.0, so 292 days are enough; of 366, with a 29 February, it is 292.8, and 293 are needed.
/// * "The last week" is the last seven days of the window (convention).
pub const STAR_12_MONTHS: Measure<'static> = Measure {
    id: MeasureId::without_edition("star", "langtidsledige_12_maaneder"),
    title_da: "Langtidsledige (Jobindsats), i dage af 12 måneder",
    title_en: "Long-term unemployed (Jobindsats), in days of 12 months",
    source: JOBINDSATS.at("tabel y25i09"),
    scoring: most_of(MOST_OF_12_MONTHS),
    ..STAR
};

/// The full-time persons of those whom [`STAR_12_MONTHS`] counts: table y25i09 publishes both. Full-time persons; fewer is better.
///
/// # Edge
/// * Their time in unemployment in the month, activation included, over the time of the month (inference): the table does not
///   say over which period it takes the time.
/// * In each municipality the time lived there (convention).
pub const STAR_FULL_TIME_PERSONS: Measure<'static> = Measure {
    id: MeasureId::without_edition("star", "langtidsledige_fuldtidspersoner"),
    title_da: "Langtidsledige (Jobindsats), fuldtidspersoner",
    title_en: "Long-term unemployed (Jobindsats), full-time persons",
    source: JOBINDSATS.at("tabel y25i09"),
    scoring: Scoring::FullTimePersons(FullTime {
        among: MOST_OF_12_MONTHS, // of the long-term unemployed
        added: &[UNEMPLOYED],
        before: &[],
        counted_in: CountedBy::Register,
        per: Per::Itself,
    }),
    over: Over::Month,
    attribution: Attribution::ResidenceAtTheTime,
    ..STAR
};

const MOST_OF_12_MONTHS: &[Test<'static>] = &[
    Test::Time(Time { within: Within::Window(Window::months(12)), ..MOST_OF_364_DAYS }), // "de seneste 12 måneder"
    Time { within: Within::Window(Window::days(7)), ..MOST_OF_364_DAYS }.any(), // "ledig ved opgørelsestidspunktet"
];

const MOST_OF_364_DAYS: Time<'static> = Time { counted_in: CountedIn::Days, ..MOST_OF_52_WEEKS };

/// Those who meet these tests, of those unemployed at all in the stretch of the first.
const fn most_of(counted: &'static [Test<'static>]) -> Scoring<'static> {
    let looked_at = match counted {
        [Test::Time(time), ..] => time.any(),
        _ => MOST_OF_52_WEEKS.any(),
    };
    Scoring::Persons(Persons { looked_at, counted, published: Published::Number })
}

/// The measure of Statistics Denmark: gross unemployed for at least a year on end. Persons; fewer is better.
///
/// > bruttoledig i mindst 52 sammenhængende uger (1 år)
/// >
/// > Danmarks Statistik, *dokumentation af statistikken over langtidsledighed*
///
/// Neither [`BM_2014`] nor [`STAR`]: here a break of more than 28 days begins the count anew, and without one every day counts.
///
/// # Edge
/// * 52 weeks are 364 days, the last of them the last day of the period (inference): with 363 it is not met.
/// * A break of up to 28 days does not count as one when there are at most 10 hours of ordinary wage work in it; its days count
///   (inference). Of work whose hours are not recorded, whether it bridges is unknown.
/// * From 16 years to the own pension age: which that is the crate does not hold, so nobody is too old for it.
/// * Gross unemployed as [`DST_BRUTTO`](super::ledige::DST_BRUTTO) has it.
pub const DST: Measure<'static> = Measure {
    aliases: &["langtidsledige", "long-term unemployed"],
    source: DST_LANGTIDSLEDIGHED.at("").quoting("bruttoledig i mindst 52 sammenhængende uger (1 år)"),
    ..dst_for(
        "langtidsledige",
        ["Langtidsledige (Danmarks Statistik)", "Long-term unemployed (Statistics Denmark)"],
        &[on_end(52)], // "i mindst 52 sammenhængende uger"
    )
};

/// [`DST`] as a share of the labour force of 16-64 years, whose size the caller gives. Percent; fewer is better.
///
/// # Edge
/// * The labour force ends at 64, those counted at their own pension age: the source has it so.
pub const DST_SHARE: Measure<'static> = Measure {
    id: MeasureId::without_edition("dst", "langtidsledige_andel"),
    title_da: "Langtidsledige (Danmarks Statistik), i procent af arbejdsstyrken",
    title_en: "Long-term unemployed (Statistics Denmark), in percent of the labour force",
    scoring: match DST.scoring {
        Scoring::Persons(persons) => {
            Scoring::Persons(Persons { published: Published::ShareOf(Per::LabourForce(16, 64)), ..persons })
        }
        other => other,
    },
    decimals: Decimals::ONE,
    ..DST
};

/// [`DST`] for 26 weeks, one of the durations published.
pub const DST_26: Measure<'static> = dst_for(
    "ledige_i_mindst_26_uger",
    ["Ledige i mindst 26 uger (Danmarks Statistik)", "Unemployed for at least 26 weeks (Statistics Denmark)"],
    &[on_end(26)],
);

/// [`DST`] for 39 weeks.
pub const DST_39: Measure<'static> = dst_for(
    "ledige_i_mindst_39_uger",
    ["Ledige i mindst 39 uger (Danmarks Statistik)", "Unemployed for at least 39 weeks (Statistics Denmark)"],
    &[on_end(39)],
);

/// [`DST`] for 78 weeks.
pub const DST_78: Measure<'static> = dst_for(
    "ledige_i_mindst_78_uger",
    ["Ledige i mindst 78 uger (Danmarks Statistik)", "Unemployed for at least 78 weeks (Statistics Denmark)"],
    &[on_end(78)],
);

/// [`DST`] for 104 weeks.
pub const DST_104: Measure<'static> = dst_for(
    "ledige_i_mindst_104_uger",
    ["Ledige i mindst 104 uger (Danmarks Statistik)", "Unemployed for at least 104 weeks (Statistics Denmark)"],
    &[on_end(104)],
);

/// [`DST`] for 130 weeks.
pub const DST_130: Measure<'static> = dst_for(
    "ledige_i_mindst_130_uger",
    ["Ledige i mindst 130 uger (Danmarks Statistik)", "Unemployed for at least 130 weeks (Statistics Denmark)"],
    &[on_end(130)],
);

/// [`DST`] for 156 weeks.
pub const DST_156: Measure<'static> = dst_for(
    "ledige_i_mindst_156_uger",
    ["Ledige i mindst 156 uger (Danmarks Statistik)", "Unemployed for at least 156 weeks (Statistics Denmark)"],
    &[on_end(156)],
);

/// The durations that Statistics Denmark publishes, the shortest first.
pub const DST_DURATIONS: &[&Measure<'static>] = &[&DST_26, &DST_39, &DST, &DST_78, &DST_104, &DST_130, &DST_156];

/// Gross unemployed on the day, and for so long on end.
const fn dst_for(
    name: &'static str,
    [title_da, title_en]: [&'static str; 2],
    counted: &'static [Test<'static>],
) -> Measure<'static> {
    Measure {
        id: MeasureId::without_edition("dst", name),
        title_da,
        title_en,
        source: DST_LANGTIDSLEDIGHED.at("varigheder på 26, 39, 52, 78, 104, 130 og 156 uger"),
        who: FROM_16,
        scoring: Scoring::Persons(Persons {
            looked_at: Test::on_last_day(BRUTTOLEDIG), // "bruttoledig"
            counted,
            published: Published::Number,
        }),
        ..PERSONS_AT_A_DATE
    }
}

const FROM_16: TargetGroup<'static> = TargetGroup { all_of: &[Criterion::Age(Ages::from(16))] };

const fn on_end(weeks: u32) -> Test<'static> {
    let work = WorkSet::of(&[Work::OrdinaertArbejde]);
    Test::Run(Run { state: BRUTTOLEDIG, weeks, bridged: Bridge { days: 28, hours: 10, work } })
}

/// "jobklare kontanthjælpsmodtagere og forsikrede ledige ... (herunder i aktivering)".
const UNEMPLOYED: State<'static> = State::any_of(&[
    Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge])), // "forsikrede ledige"
    Clause::ReceivesVisited(KONTANTHJAELP, VisitationSet::JOB_READY), // "jobklare kontanthjælpsmodtagere"
    Clause::Activated(OfferSet::ACTIVATION, VisitationSet::JOB_READY), // "(herunder i aktivering)"
]);

/// "kontanthjælp", and for the young from 1 January 2014 *uddannelseshjælp*, which was split off it that day (inference).
const KONTANTHJAELP: BenefitSet = BenefitSet::of(&[Benefit::Kontanthjaelp, Benefit::Uddannelseshjaelp]);
