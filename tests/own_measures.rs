//! What a measure of the caller's own can ask that none of the catalogue does, with a case on each side.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use maaltal::benefit::{Benefit, BenefitSet};
use maaltal::calendar::{CountedIn, Day, Window};
use maaltal::days::{End, Stay};
use maaltal::education::{Completion, Education, Level, LevelSet};
use maaltal::evaluate::{Evidence, Fact, Finding, Outside, Request, Required, Verdict};
use maaltal::history::{Coverage, HistoryBuf, Spell, Status};
use maaltal::measure::{
    Amount, Bridge, Entry, Measure, Over, Persons, Published, Run, Scoring, Test, Time, UnitsOfUnits, Which, Within,
    forloeb, langtidsledige, tilgang_til_foertidspension, uddannelsesgrad,
};
use maaltal::offer::{Offer, OfferSet};
use maaltal::person::{Attributes, PersonBuf};
use maaltal::place::Place;
use maaltal::quantity::{Percent, Tally};
use maaltal::state::{Clause, State};
use maaltal::target_group::{Ages, Criterion, TargetGroup};
use maaltal::visitation::{Visitation, VisitationSet};
use maaltal::work::WorkSet;

/// What a measure finds about a person, which is what it tallies.
fn found(measure: &Measure<'_>, period: &str, person: &PersonBuf) -> Finding {
    let mut request = Request::new();
    let question = request.ask(measure, period.parse().unwrap()).unwrap();
    let prepared = request.prepare();
    let finding = prepared.finding(question, &person.view()).counted().unwrap();
    let tally = prepared.tally([person.view()]).tally(question, Place::Country);
    assert_eq!(tally.counted(), Some(finding.tally));
    finding
}

/// First awards of *førtidspension* to those of 18 to 39 years, asked of 2016 about somebody born on a day and awarded on another.
fn awarded(born: Day, from: Day) -> (Verdict, Option<Outside>) {
    let young = TargetGroup { all_of: &[Criterion::Age(Ages::from(18).under(40))] };
    let measure = Measure { who: young, ..tilgang_til_foertidspension::STAR_2016 };
    let pension = Spell::new(Benefit::Foertidspension, from, End::Ongoing).unwrap();
    let history = HistoryBuf::new(vec![pension], Coverage::all_up_to(Day::ymd(2016, 12, 31)));
    let person = PersonBuf::new(history).with(Attributes { born: Some(born), ..Attributes::UNKNOWN });
    let finding = found(&measure, "2016", &person);
    (finding.verdict, finding.outside)
}

/// An event has its age on its day, not on the last of the period.
#[test]
fn age_is_that_of_the_day_of_the_event() {
    let fortieth = Day::ymd(1976, 7, 1);
    assert_eq!(awarded(fortieth, Day::ymd(2016, 6, 30)), (Verdict::Met, None));
    assert_eq!(awarded(fortieth, Day::ymd(2016, 7, 1)), (Verdict::OutsideTargetGroup, Some(Outside::Age)));

    let eighteenth = Day::ymd(1998, 7, 1);
    assert_eq!(awarded(eighteenth, Day::ymd(2016, 6, 30)), (Verdict::OutsideTargetGroup, Some(Outside::Age)));
    assert_eq!(awarded(eighteenth, Day::ymd(2016, 7, 1)), (Verdict::Met, None));
}

/// What is not known of a share of first awards is what keeps the day of the award in doubt, not a birth that is known.
#[test]
fn an_age_on_a_day_in_doubt_is_no_unknown_birth() {
    let pension = Spell::new(Benefit::Foertidspension, Day::ymd(2016, 5, 1), End::Ongoing).unwrap();
    let history = HistoryBuf::new(vec![pension], Coverage::new(Day::ymd(2016, 2, 1), Day::ymd(2016, 12, 31)).unwrap());
    let person = PersonBuf::new(history);
    // January is not covered, and the fortieth birthday lies in March: 39 at an award in January, 40 at one in May.
    let born = Attributes { born: Some(Day::ymd(1976, 3, 1)), ..Attributes::UNKNOWN };
    for (attributes, unknown) in
        [(born, vec![Fact::Coverage]), (Attributes::UNKNOWN, vec![Fact::Birth, Fact::Coverage])]
    {
        let person = person.clone().with(attributes);
        let finding = found(&tilgang_til_foertidspension::ESBJERG_2014_UNDER_40, "2016", &person);
        assert_eq!(finding.verdict, Verdict::Undetermined);
        assert_eq!(finding.unknown.iter().collect::<BTreeSet<_>>(), unknown.into_iter().collect());
    }
}

/// Who certainly enters, and may have entered before, is of the age of one day or of another.
#[test]
fn an_age_on_one_of_two_days_is_in_doubt() {
    const PENSION: State<'static> = State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Foertidspension]))]);
    let enters = Test::Entry(Entry { state: PENSION, within: Within::Period, which: Which::Any });
    let counted = [Test::Holds(Criterion::Age(Ages::from(0).under(40)))];
    let scoring = Scoring::Persons(Persons { looked_at: enters, counted: &counted, published: Published::Number });
    let measure = Measure { scoring, ..tilgang_til_foertidspension::STAR_2016 };
    let pension = Spell::new(Benefit::Foertidspension, Day::ymd(2016, 5, 1), End::Ongoing).unwrap();
    let covered = Coverage::new(Day::ymd(2016, 2, 1), Day::ymd(2016, 12, 31)).unwrap();
    let verdict = |born| {
        let person = PersonBuf::new(HistoryBuf::new(vec![pension], covered));
        found(&measure, "2016", &person.with(Attributes { born: Some(born), ..Attributes::UNKNOWN })).verdict
    };
    // In January, which is not covered, or on 1 May: on both days 39, on the first alone, on neither.
    assert_eq!(verdict(Day::ymd(1976, 5, 2)), Verdict::Met);
    assert_eq!(verdict(Day::ymd(1976, 5, 1)), Verdict::Undetermined);
    assert_eq!(verdict(Day::ymd(1976, 1, 1)), Verdict::NotMet);
}

/// Of a person whom the data cover from the day of birth on, no spell before them is unknown.
#[test]
fn nothing_happened_before_the_day_of_birth() {
    const VISITED: State<'static> =
        State::any_of(&[Clause::ReceivesVisited(BenefitSet::of(&[Benefit::Kontanthjaelp]), VisitationSet::JOB_READY)]);
    let first = Test::Entry(Entry { state: VISITED, within: Within::Period, which: Which::FirstEver });
    let scoring = Scoring::Persons(Persons { looked_at: first, counted: &[], published: Published::Number });
    let measure = Measure { scoring, ..tilgang_til_foertidspension::STAR_2016 };
    let born = Day::ymd(1990, 1, 1);
    let on = |first, last| Spell::new(Benefit::Kontanthjaelp, first, End::On(last)).unwrap();
    // Whether the first was job-ready, nobody knows.
    let spells = vec![
        on(Day::ymd(2012, 1, 1), Day::ymd(2012, 6, 30)),
        on(Day::ymd(2016, 3, 1), Day::ymd(2016, 6, 30)).visited(Visitation::Jobparat),
    ];
    for (covered_from, unknown) in
        [(born, vec![Fact::Visitation]), (born.plus(1), vec![Fact::Coverage, Fact::Visitation])]
    {
        let history = HistoryBuf::new(spells.clone(), Coverage::new(covered_from, Day::ymd(2016, 12, 31)).unwrap());
        let person = PersonBuf::new(history).with(Attributes { born: Some(born), ..Attributes::UNKNOWN });
        let finding = found(&measure, "2016", &person);
        assert_eq!(finding.verdict, Verdict::Undetermined);
        assert_eq!(finding.unknown.iter().collect::<BTreeSet<_>>(), unknown.into_iter().collect());
    }
}

const ON_DAGPENGE: State<'static> = State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge]))]);

/// A person on benefits, each from a day to another, in data of every day to the end of 2020.
fn on(spells: &[(Benefit, Day, Day)]) -> PersonBuf {
    let spells = spells.iter().map(|(benefit, first, last)| Spell::new(*benefit, *first, End::On(*last)).unwrap());
    PersonBuf::new(HistoryBuf::new(spells.collect(), Coverage::all_up_to(Day::ymd(2020, 12, 31))))
}

/// Weeks on *SU* out of weeks on it or on *kontanthjælp*, asked of the first quarter of 2012 about somebody on
/// *kontanthjælp* all the while.
fn weeks_on_su(su: Option<Spell>) -> Finding {
    const SU: State<'static> = State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Su]))]);
    const EITHER: State<'static> =
        State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Su, Benefit::Kontanthjaelp]))]);
    let weeks = UnitsOfUnits { numerator: SU, denominator: EITHER, counted_in: CountedIn::TouchedWeeks };
    let measure = Measure {
        who: TargetGroup { all_of: &[] },
        scoring: Scoring::UnitsOfUnits(weeks),
        over: Over::AnyPeriod,
        ..uddannelsesgrad::BM_2014
    };
    let assisted = Spell::new(Benefit::Kontanthjaelp, Day::ymd(2012, 1, 2), End::On(Day::ymd(2012, 4, 1))).unwrap();
    let spells = su.into_iter().chain([assisted]).collect();
    let covered = Coverage::all_up_to(Day::ymd(2012, 12, 31));
    found(&measure, "2012Q1", &PersonBuf::new(HistoryBuf::new(spells, covered)))
}

/// Where no education is asked about, an unknown one puts nothing in doubt; and weeks can be in doubt in the numerator that are certain in
/// the denominator.
#[test]
fn weeks_of_the_numerator_can_be_in_doubt_alone() {
    let su = |end| Some(Spell::new(Benefit::Su, Day::ymd(2012, 3, 5), end).unwrap());
    let none = weeks_on_su(None);
    assert_eq!((none.verdict, none.tally), (Verdict::NotMet, Tally::of(0, 13)));
    let known = weeks_on_su(su(End::On(Day::ymd(2012, 3, 18))));
    assert_eq!((known.verdict, known.tally), (Verdict::Met, Tally::of(2, 13)));
    let unknown = weeks_on_su(su(End::Unknown));
    assert_eq!((unknown.verdict, unknown.tally), (Verdict::Undetermined, Tally::of(1, 13).with_undetermined(3, 0)));
}

/// Two tests of two states look each at its own.
#[test]
fn who_is_looked_at_and_who_counts_can_be_in_two_states() {
    const ILL: State<'static> = State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Sygedagpenge]))]);
    let weeks = |state, least, weeks| {
        let (amount, within) = (Amount::AtLeast(least), Within::Window(Window::weeks(weeks)));
        Test::Time(Time { state, amount, within, counted_in: CountedIn::TouchedWeeks })
    };
    let counted = [weeks(ON_DAGPENGE, 26, 52)];
    let scoring =
        Scoring::Persons(Persons { looked_at: weeks(ILL, 1, 52), counted: &counted, published: Published::Number });
    let measure = Measure { scoring, ..langtidsledige::BM_2014 };
    let unemployed = (Benefit::ADagpenge, Day::ymd(2012, 1, 2), Day::ymd(2012, 12, 30));
    let ill = (Benefit::Sygedagpenge, Day::ymd(2012, 12, 24), Day::ymd(2012, 12, 30));
    let verdict = |spells: &[_]| found(&measure, "2012M12", &on(spells)).verdict;
    assert_eq!(verdict(&[unemployed]), Verdict::OutsideTargetGroup);
    assert_eq!(verdict(&[ill]), Verdict::NotMet);
    assert_eq!(verdict(&[unemployed, ill]), Verdict::Met);
}

/// Who went to a school before enters it a second time, and of whom nothing is known of courses, that is what is not known.
#[test]
fn a_first_course_ever_is_the_first() {
    const AT_SCHOOL: State<'static> = State::any_of(&[Clause::Enrolled(LevelSet::of(&[Level::Erhvervsuddannelse]))]);
    let first = Test::Entry(Entry { state: AT_SCHOOL, within: Within::Period, which: Which::FirstEver });
    let scoring = Scoring::Persons(Persons { looked_at: first, counted: &[], published: Published::Number });
    let measure = Measure { scoring, ..tilgang_til_foertidspension::STAR_2016 };
    let course = |year| Education {
        level: Level::Erhvervsuddannelse,
        attended: Some(Stay::new(Day::ymd(year, 8, 1), End::On(Day::ymd(year + 1, 1, 31))).unwrap()),
        completed: Completion::Not,
    };
    let asked = |person: PersonBuf| {
        let finding = found(&measure, "2016", &person);
        (finding.verdict, finding.unknown.iter().collect::<Vec<_>>())
    };
    assert_eq!(asked(on(&[]).educated(vec![course(2016)])), (Verdict::Met, vec![]));
    assert_eq!(asked(on(&[]).educated(vec![course(2010), course(2016)])), (Verdict::OutsideTargetGroup, vec![]));
    assert_eq!(asked(on(&[])), (Verdict::Undetermined, vec![Fact::Education]));
    // What came before the data is not known, and the courses are.
    let since_2010 = Coverage::new(Day::ymd(2010, 1, 1), Day::ymd(2020, 12, 31)).unwrap();
    let seen_late = PersonBuf::new(HistoryBuf::new(vec![], since_2010)).educated(vec![course(2016)]);
    assert_eq!(asked(seen_late), (Verdict::Undetermined, vec![Fact::Coverage]));
}

/// A run may have gone on before a break that reaches the first of the days looked at. It looks at 56 days and 11 before them: a break
/// of all 11 ends the run, and one of 10 may be bridged.
#[test]
fn a_run_can_go_on_before_a_short_break() {
    let run = Run { state: ON_DAGPENGE, weeks: 8, bridged: Bridge { days: 10, hours: 0, work: WorkSet::EMPTY } };
    let scoring = Scoring::Persons(Persons {
        looked_at: Test::on_last_day(ON_DAGPENGE),
        counted: &[Test::Run(run)],
        published: Published::Number,
    });
    let measure = Measure { scoring, ..langtidsledige::BM_2014 };
    let last = Day::ymd(2012, 12, 31);
    let evidence =
        |days: i32| found(&measure, "2012M12", &on(&[(Benefit::ADagpenge, last.plus(1 - days), last)])).evidence;
    for (days, more) in [(40_i32, false), (56, false), (57, true), (66, true), (67, true)] {
        let observed = days.unsigned_abs();
        assert_eq!(evidence(days), Evidence::Run { observed, possible: observed, more, required: 56 }, "{days}");
    }
}

/// A spell whose end nobody knows is no doubt on days on which another is certain.
#[test]
fn what_is_certain_by_another_spell_is_not_in_doubt() {
    let (first, as_of) = (Day::ymd(2012, 1, 2), Day::ymd(2012, 12, 16));
    let spells = vec![
        Spell::new(Benefit::ADagpenge, first, End::Ongoing).unwrap(),
        Spell::new(Benefit::ADagpenge, first.plus(70), End::Unknown).unwrap(),
    ];
    let person = PersonBuf::new(HistoryBuf::new(spells, Coverage::all_up_to(as_of)));
    let finding = found(&langtidsledige::STAR, "2012M12", &person);
    assert_eq!(finding.verdict, Verdict::Undetermined);
    assert_eq!(finding.unknown.iter().collect::<Vec<_>>(), [Fact::Coverage]);
}

/// What keeps spells in doubt is named, and that days are not covered where they matter: from birth on, and a whole calendar month behind
/// December, without which no spell has ended.
#[test]
fn a_spell_of_unknown_end_is_told_as_such() {
    let born = Day::ymd(1980, 1, 1);
    let asked = |from: Day, as_of: Day| {
        let spell = Spell::new(Benefit::ADagpenge, Day::ymd(2019, 12, 2), End::Unknown).unwrap();
        let history = HistoryBuf::new(vec![spell], Coverage::new(from, as_of).unwrap());
        let person = PersonBuf::new(history).with(Attributes { born: Some(born), ..Attributes::UNKNOWN });
        let finding = found(&forloeb::STAR_AFSLUTTEDE_A_DAGPENGE, "2019M12", &person);
        assert_eq!(finding.verdict, Verdict::Undetermined);
        finding.unknown.iter().collect::<BTreeSet<_>>()
    };
    let (end, both) = (BTreeSet::from([Fact::End]), BTreeSet::from([Fact::End, Fact::Coverage]));
    assert_eq!(asked(born, Day::ymd(2020, 1, 31)), end);
    assert_eq!(asked(born, Day::ymd(2020, 1, 30)), both);
    assert_eq!(asked(born.plus(1), Day::ymd(2020, 1, 31)), both);
}

/// Of the long-term unemployed at the end of 2012, those without an education that qualifies; one completed on a day.
fn without_education(completed: Day) -> (Verdict, Option<Outside>) {
    let without = TargetGroup { all_of: &[Criterion::Without(LevelSet::ERHVERVSKOMPETENCEGIVENDE)] };
    let measure = Measure { who: without, ..langtidsledige::BM_2014 };
    let dagpenge = Spell::new(Benefit::ADagpenge, Day::ymd(2011, 6, 1), End::Ongoing).unwrap();
    let covered = Coverage::all_up_to(Day::ymd(2013, 6, 30));
    let completed =
        Education { level: Level::Erhvervsuddannelse, attended: None, completed: Completion::On(completed) };
    let person = PersonBuf::new(HistoryBuf::new(vec![dagpenge], covered)).educated(vec![completed]);
    let finding = found(&measure, "2012M12", &person);
    (finding.verdict, finding.outside)
}

/// Who completes an education on the day asked is no longer without it, and who did so long ago is not in doubt.
#[test]
fn without_an_education_is_asked_on_the_last_day() {
    assert_eq!(without_education(Day::ymd(2013, 1, 1)), (Verdict::Met, None));
    assert_eq!(without_education(Day::ymd(2012, 12, 31)), (Verdict::OutsideTargetGroup, Some(Outside::Education)));
    assert_eq!(without_education(Day::ymd(2005, 6, 30)), (Verdict::OutsideTargetGroup, Some(Outside::Education)));
}

/// On a day after the data anybody may have got an education, where nothing else is asked of the days either.
#[test]
fn without_an_education_is_in_doubt_after_the_data() {
    let everybody = Test::Holds(Criterion::AllOf(&[]));
    let measure = Measure {
        who: TargetGroup { all_of: &[Criterion::Without(LevelSet::ERHVERVSKOMPETENCEGIVENDE)] },
        scoring: Scoring::Persons(Persons { looked_at: everybody, counted: &[], published: Published::Number }),
        ..langtidsledige::STAR
    };
    let up_to = |last: Day| {
        let person = PersonBuf::new(HistoryBuf::new(vec![], Coverage::all_up_to(last)));
        found(&measure, "2014M12", &person.educated(vec![])).verdict
    };
    assert_eq!(up_to(Day::ymd(2014, 12, 31)), Verdict::Met);
    assert_eq!(up_to(Day::ymd(2014, 12, 30)), Verdict::Undetermined);
}

/// A week that was touched is certain though the data end in it, and yet an education may be got in what is left of it.
#[test]
fn the_last_week_is_in_doubt_of_who_may_get_an_education_in_it() {
    let up_to = |last: Day| {
        let su = Spell::new(Benefit::Su, Day::ymd(2014, 1, 6), End::Ongoing).unwrap();
        let measure = Measure {
            who: TargetGroup { all_of: &[Criterion::Without(LevelSet::ERHVERVSKOMPETENCEGIVENDE)] },
            ..uddannelsesgrad::BM_2014
        };
        let person = PersonBuf::new(HistoryBuf::new(vec![su], Coverage::all_up_to(last)));
        found(&measure, "2014", &person.educated(vec![])).tally
    };
    // The last week of the year begins on 22 December.
    let (all, but_one) = (up_to(Day::ymd(2014, 12, 31)), up_to(Day::ymd(2014, 12, 24)));
    assert_eq!(all, Tally::of(but_one.numerator + 1, but_one.denominator + 1));
    assert_eq!((but_one.undetermined.numerator, but_one.undetermined.denominator), (1, 1));
}

/// In activation as job-ready on ten days of March 2012.
fn activated(spells: Vec<Spell>) -> (Verdict, Evidence, Vec<Fact>) {
    const ACTIVATED: State<'static> = State::any_of(&[
        Clause::ReceivesVisited(BenefitSet::of(&[Benefit::Kontanthjaelp]), VisitationSet::JOB_READY),
        Clause::Activated(OfferSet::of(&[Offer::Virksomhedspraktik]), VisitationSet::JOB_READY),
    ]);
    let test = Test::Time(Time {
        state: ACTIVATED,
        amount: Amount::AtLeast(10),
        within: Within::Period,
        counted_in: CountedIn::Days,
    });
    let scoring = Scoring::Persons(Persons { looked_at: test, counted: &[], published: Published::Number });
    let measure = Measure { scoring, who: TargetGroup { all_of: &[] }, over: Over::Month, ..langtidsledige::BM_2014 };
    let person = PersonBuf::new(HistoryBuf::new(spells, Coverage::all_up_to(Day::ymd(2012, 12, 31))));
    let finding = found(&measure, "2012M03", &person);
    (finding.verdict, finding.evidence, finding.unknown.iter().collect())
}

/// An offer counts on the days on which no benefit outside the state runs. Of a benefit whose end nobody knows its first day is
/// certainly outside, and of one that nobody visited no day is.
#[test]
fn an_offer_counts_where_nothing_outside_runs_and_is_in_doubt_where_something_may() {
    let on = |first: u32, last: u32| (Day::ymd(2012, 3, first), End::On(Day::ymd(2012, 3, last)));
    let spell = |status: Status, (first, end): (Day, End)| Spell::new(status, first, end).unwrap();
    let offer = spell(Offer::Virksomhedspraktik.into(), on(2, 21));
    let sick = |days| spell(Benefit::Sygedagpenge.into(), days);
    let days = |observed, possible| Evidence::Time {
        observed,
        possible,
        of: 31,
        required: Required::AtLeast(10),
        counted_in: CountedIn::Days,
    };
    // Twenty days, of which sickness takes ten, or eleven.
    assert_eq!(activated(vec![offer]), (Verdict::Met, days(20, 20), vec![]));
    assert_eq!(activated(vec![offer, sick(on(12, 31))]), (Verdict::Met, days(10, 10), vec![]));
    assert_eq!(activated(vec![offer, sick(on(11, 31))]), (Verdict::OutsideTargetGroup, days(9, 9), vec![]));
    // Sick on 3 March, and who knows how long.
    let sick_for_how_long = sick((Day::ymd(2012, 3, 3), End::Unknown));
    assert_eq!(activated(vec![offer, sick_for_how_long]), (Verdict::Undetermined, days(1, 19), vec![Fact::End]));
    // An offer of an unknown end is certain on its first day, and after the last day on which it is outside not possible.
    let offer_for_how_long = spell(Offer::Virksomhedspraktik.into(), (Day::ymd(2012, 3, 2), End::Unknown));
    assert_eq!(activated(vec![offer_for_how_long]), (Verdict::Undetermined, days(1, 30), vec![Fact::End]));
    let to_the_end = sick(on(11, 31));
    assert_eq!(activated(vec![offer_for_how_long, to_the_end]), (Verdict::OutsideTargetGroup, days(1, 9), vec![]));
    // Nobody says whether the assistance is that of the job-ready: the days of the offer are outside, or they are not.
    let assisted = spell(Benefit::Kontanthjaelp.into(), on(2, 31));
    let (verdict, evidence, unknown) = activated(vec![offer, assisted]);
    assert_eq!((verdict, evidence, unknown), (Verdict::Undetermined, days(0, 30), vec![Fact::Visitation]));
    assert_eq!(activated(vec![offer, assisted.visited(Visitation::Jobparat)]), (Verdict::Met, days(30, 30), vec![]));
    let activity_ready = assisted.visited(Visitation::Aktivitetsparat);
    assert_eq!(activated(vec![offer, activity_ready]), (Verdict::OutsideTargetGroup, days(0, 0), vec![]));
}

/// Every day of the last week of March 2012 on *dagpenge*, of those on it on half of the days of the year to its end, and sick on a
/// day of it.
fn all_of_the_last_week(spells: Vec<Spell>) -> (Verdict, Evidence) {
    const ON_DAGPENGE: State<'static> = State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge]))]);
    const SICK: State<'static> = State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Sygedagpenge]))]);
    let time = |state, amount, window| {
        Test::Time(Time { state, amount, within: Within::Window(window), counted_in: CountedIn::Days })
    };
    let counted = [
        time(SICK, Amount::AtLeast(1), Window::days(366)),
        time(ON_DAGPENGE, Amount::AtLeastShare(Percent::whole(50)), Window::days(366)),
    ];
    let looked_at = time(ON_DAGPENGE, Amount::All, Window::days(7));
    let scoring = Scoring::Persons(Persons { looked_at, counted: &counted, published: Published::Number });
    let measure = Measure { scoring, who: TargetGroup { all_of: &[] }, over: Over::Month, ..langtidsledige::BM_2014 };
    let person = PersonBuf::new(HistoryBuf::new(spells, Coverage::all_up_to(Day::ymd(2012, 12, 31))));
    let finding = found(&measure, "2012M03", &person);
    (finding.verdict, finding.evidence)
}

/// A narrow stretch and a wide one of one state stand in the same days, each with its own requirement.
#[test]
fn all_of_a_week_is_seven_days_of_the_year_that_another_test_looks_at() {
    let day = |text: &str| text.parse::<Day>().unwrap();
    let dagpenge = |first, last| Spell::new(Benefit::ADagpenge, day(first), End::On(day(last))).unwrap();
    let sick = Spell::new(Benefit::Sygedagpenge, day("2011-04-01"), End::On(day("2011-04-01"))).unwrap();
    // From 1 April 2011 to 31 March 2012 there are 366 days; half of them are 183.
    let half = |observed| Evidence::Time {
        observed,
        possible: observed,
        of: 366,
        required: Required::AtLeast(183),
        counted_in: CountedIn::Days,
    };
    let (verdict, evidence) = all_of_the_last_week(vec![sick, dagpenge("2011-10-01", "2012-03-31")]);
    assert_eq!(verdict, Verdict::Met, "{evidence:?}"); // 183 days
    let late = vec![sick, dagpenge("2011-10-02", "2012-03-31")];
    assert_eq!(all_of_the_last_week(late), (Verdict::NotMet, half(182)));
    let not_the_last_day = vec![sick, dagpenge("2011-09-01", "2012-03-30")];
    assert_eq!(all_of_the_last_week(not_the_last_day).0, Verdict::OutsideTargetGroup);
}

/// Spells begun by those under thirty, of somebody whose birth nobody knows: one, or none.
#[test]
fn spells_of_who_may_be_in_the_group_are_in_doubt() {
    let young = TargetGroup { all_of: &[Criterion::Age(Ages::from(0).under(30))] };
    let measure = Measure { who: young, ..forloeb::STAR_PAABEGYNDTE_A_DAGPENGE };
    let begun = Spell::new(Benefit::ADagpenge, Day::ymd(2019, 9, 10), End::On(Day::ymd(2020, 3, 31))).unwrap();
    let counted = |born| {
        let history = HistoryBuf::new(vec![begun], Coverage::all_up_to(Day::ymd(2020, 12, 31)));
        let person = PersonBuf::new(history).with(Attributes { born, ..Attributes::UNKNOWN });
        found(&measure, "2019M09", &person).tally
    };
    assert_eq!(counted(Some(Day::ymd(1995, 1, 1))), Tally::of(1, 0));
    assert_eq!(counted(Some(Day::ymd(1985, 1, 1))), Tally::ZERO);
    assert_eq!(counted(None), Tally::ZERO.with_undetermined(1, 0));
}
