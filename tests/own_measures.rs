//! What a measure of the caller's own can ask that none of the catalogue does, with a case on each side.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use maaltal::benefit::Benefit;
use maaltal::calendar::Day;
use maaltal::days::End;
use maaltal::education::{Completion, Education, Level, LevelSet};
use maaltal::evaluate::{Outside, Request, Verdict};
use maaltal::history::{Coverage, HistoryBuf, Spell};
use maaltal::measure::{Measure, langtidsledige, tilgang_til_foertidspension};
use maaltal::person::{Attributes, PersonBuf};
use maaltal::target_group::{Ages, Criterion, TargetGroup};

/// First awards of *førtidspension* to those of 18 to 39 years, asked of 2016 about somebody born on a day and awarded on another.
fn awarded(born: Day, from: Day) -> (Verdict, Option<Outside>) {
    let young = TargetGroup { all_of: &[Criterion::Age(Ages::from(18).under(40))] };
    let measure = Measure { who: young, ..tilgang_til_foertidspension::STAR_2016 };
    let pension = Spell::new(Benefit::Foertidspension, from, End::Ongoing).unwrap();
    let history = HistoryBuf::new(vec![pension], Coverage::all_up_to(Day::ymd(2016, 12, 31)));
    let person = PersonBuf::new(history).with(Attributes { born: Some(born), ..Attributes::UNKNOWN });
    let mut request = Request::new();
    let question = request.ask(&measure, "2016".parse().unwrap()).unwrap();
    let prepared = request.prepare();
    let finding = prepared.finding(question, &person.view()).counted().unwrap();
    // The tally is that of the finding.
    let tally = prepared.tally([person.view()]).tally(question, maaltal::place::Place::Country).counted().unwrap();
    assert_eq!(tally, finding.tally);
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

/// Of the long-term unemployed at the end of 2012, those without an education that qualifies; one completed on a day.
fn without_education(completed: Day) -> (Verdict, Option<Outside>) {
    let without = TargetGroup { all_of: &[Criterion::Without(LevelSet::ERHVERVSKOMPETENCEGIVENDE)] };
    let measure = Measure { who: without, ..langtidsledige::BM_2014 };
    let dagpenge = Spell::new(Benefit::ADagpenge, Day::ymd(2011, 6, 1), End::Ongoing).unwrap();
    let covered = Coverage::all_up_to(Day::ymd(2013, 6, 30));
    let completed =
        Education { level: Level::Erhvervsuddannelse, attended: None, completed: Completion::On(completed) };
    let person = PersonBuf::new(HistoryBuf::new(vec![dagpenge], covered)).educated(vec![completed]);
    let mut request = Request::new();
    let question = request.ask(&measure, "2012M12".parse().unwrap()).unwrap();
    let finding = request.prepare().finding(question, &person.view()).counted().unwrap();
    (finding.verdict, finding.outside)
}

/// Who completes an education on the day asked is no longer without it, and who did so long ago is not in doubt.
#[test]
fn without_an_education_is_asked_on_the_last_day() {
    assert_eq!(without_education(Day::ymd(2013, 1, 1)), (Verdict::Met, None));
    assert_eq!(without_education(Day::ymd(2012, 12, 31)), (Verdict::OutsideTargetGroup, Some(Outside::Education)));
    assert_eq!(without_education(Day::ymd(2005, 6, 30)), (Verdict::OutsideTargetGroup, Some(Outside::Education)));
}
