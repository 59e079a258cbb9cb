//! Laws catch what breaks them, with a small readable person, and strategies give what they say.
#![expect(clippy::unwrap_used, reason = "a test that cannot build its case must stop")]

use std::cell::RefCell;
use std::collections::BTreeSet;

use maaltal::benefit::Benefit;
use maaltal::calendar::{Period, PeriodKind, Year};
use maaltal::evaluate::{Request, Verdict};
use maaltal::laws::{self, Broken};
use maaltal::measure::{Measure, Scoring, langtidsledige};
use maaltal::quantity::Tally;
use maaltal::strategies::{self, Case};

/// What the kit shows of a law that does not hold: the law, and so few spells.
fn shown(broken: Result<(), Broken>, law: &str, spells: usize) {
    let broken = broken.unwrap_err();
    assert_eq!(broken.law, law);
    let lines = broken.counterexample.lines().filter(|line| line.contains(" to ") && !line.contains("data ")).count();
    assert!(lines <= spells + 1, "not small: {broken}");
    assert!(broken.to_string().starts_with(law), "{broken}");
}

#[test]
fn a_broken_law_is_shown_on_a_small_person() {
    let rows = |case: &Case| case.spells.len();
    shown(laws::split_invariance(rows), "cutting a spell in two changes nothing", 1);
    shown(laws::duplicate_invariance(rows), "an exact duplicate changes nothing", 1);
    shown(laws::order_invariance(|case| case.spells.first().copied()), "the order of the spells changes nothing", 2);
    shown(laws::monotony(Benefit::ADagpenge, |case| usize::MAX - rows(case)), "more days never make it less", 0);
    let year = |case: &Case, _| case.spells.first().map(|spell| spell.first().year());
    shown(laws::shift_invariance(year), "a shift of 364 days is one of 52 weeks", 1);
    assert!(laws::split_residence_invariance(|case| case.residences.len()).is_err());
    assert!(laws::split_course_invariance(|case| case.educations.as_ref().map(Vec::len)).is_err());
}

/// Who stops instead of answering breaks the law too.
#[test]
fn a_panic_is_a_broken_law() {
    let broken = laws::split_invariance(|case| assert!(case.spells.is_empty(), "no spells, please")).unwrap_err();
    assert!(broken.why.contains("no spells, please"), "{broken}");
}

/// What a definition of the crate says of a case.
fn tally(measure: &Measure<'_>, case: &Case) -> Tally {
    let mut request = Request::new();
    let question = request.ask(measure, Period::Month(case.month)).unwrap();
    request.prepare().finding(question, &case.person().view()).counted().unwrap().tally
}

#[test]
fn a_definition_agrees_with_itself_and_not_with_its_namesake() {
    laws::agreement(&langtidsledige::BM_2014, |case| tally(&langtidsledige::BM_2014, case)).unwrap();
    let broken = laws::agreement(&langtidsledige::BM_2014, |case| tally(&langtidsledige::STAR, case)).unwrap_err();
    assert_eq!(broken.law, "the implementation agrees with the definition");
}

#[test]
fn counts_of_persons_add() {
    laws::additivity(|people| people.iter().map(|case| tally(&langtidsledige::BM_2014, case)).sum::<Tally>()).unwrap();
}

/// Agreement about nobody is no agreement: every verdict comes often.
#[test]
fn the_persons_are_near_the_threshold() {
    let seen: RefCell<Vec<Verdict>> = RefCell::default();
    laws::for_all("seen", 500, strategies::cases(), |case| {
        let mut request = Request::new();
        let question = request.ask(&langtidsledige::BM_2014, Period::Month(case.month)).unwrap();
        let found = request.prepare().finding(question, &case.person().view()).counted().unwrap();
        seen.borrow_mut().push(found.verdict);
        Ok(())
    })
    .unwrap();
    for verdict in [Verdict::Met, Verdict::NotMet, Verdict::Undetermined, Verdict::OutsideTargetGroup] {
        let count = seen.borrow().iter().filter(|own| **own == verdict).count();
        assert!(count >= 20, "{verdict:?} came {count} times");
    }
}

#[test]
fn every_kind_of_period_comes_and_lies_in_its_year() {
    let year = Year::new(2016).unwrap();
    let kinds: RefCell<BTreeSet<PeriodKind>> = RefCell::default();
    laws::for_all("periods", 256, strategies::periods(year), |period| {
        kinds.borrow_mut().insert(period.kind());
        assert_eq!(period.last_day().week().thursday().year().min(period.last_day().year()), 2016, "{period}");
        Ok(())
    })
    .unwrap();
    assert_eq!(kinds.borrow().len(), 5);
}

#[test]
fn every_target_can_be_checked_and_every_plan_names_its_own() {
    laws::for_all("plans", 200, strategies::plans(5), |plan| {
        let names: BTreeSet<&str> = plan.targets.iter().map(|target| target.name.as_str()).collect();
        assert_eq!(names.len(), plan.targets.len());
        for target in &plan.targets {
            let _ = target.check();
            assert!(!matches!(target.measure().unwrap().scoring, Scoring::NoMethod { .. }));
        }
        Ok(())
    })
    .unwrap();
}

#[test]
fn companies_definitions_and_populations_come() {
    laws::for_all(
        "others",
        64,
        (strategies::companies(), strategies::definitions(), strategies::populations(3)),
        |given| {
            let (company, definition, people) = given;
            assert!(company.view().months.as_slice().len() <= 5);
            assert!(definition.no_method().is_none());
            assert!(people.len() <= 3);
            Ok(())
        },
    )
    .unwrap();
}

#[test]
fn the_same_persons_come_on_every_run() {
    let run = || {
        let seen: RefCell<Vec<Case>> = RefCell::default();
        laws::for_all("seen", 16, strategies::cases(), |case| {
            seen.borrow_mut().push(case);
            Ok(())
        })
        .unwrap();
        seen.into_inner()
    };
    assert_eq!(run(), run());
    assert_eq!(run().first().map(|case| case.later(364).later(-364)), run().into_iter().next());
    assert!(format!("{:?}", run()[0]).contains("data "));
}
