//! Full-time persons and shares: the sentences of *Jobindsats* and *Danmarks Statistik*, on each side of their edges.
#![expect(clippy::unwrap_used, reason = "a test that cannot build its case must stop")]

use maaltal::benefit::{Benefit, BenefitSet, OFFENTLIGT_FORSOERGEDE_2019};
use maaltal::calendar::{Day, Period};
use maaltal::days::End;
use maaltal::evaluate::{CannotAsk, Request};
use maaltal::history::{Coverage, HistoryBuf, Spell, Status};
use maaltal::measure::{
    FullTime, Measure, NoValue, Per, PeriodError, Scoring, fuldtidspersoner, ledige, offentligt_forsoergede,
};
use maaltal::offer::Offer;
use maaltal::person::PersonBuf;
use maaltal::place::Place;
use maaltal::quantity::{Percent, QuantityError, Tally, Value};
use maaltal::state::{Clause, State};
use maaltal::visitation::Visitation;

const SICK: &[State<'static>; 1] = &[State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Sygedagpenge]))])];
const ASSISTED: &[State<'static>; 1] = &[State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Kontanthjaelp]))])];

fn spell(status: impl Into<Status>, first: (i32, u32, u32), last: (i32, u32, u32)) -> Spell {
    let day = |(year, month, day)| Day::ymd(year, month, day);
    Spell::new(status, day(first), End::On(day(last))).unwrap()
}

fn period(text: &str) -> Period {
    text.parse().unwrap()
}

fn tally(measure: &Measure<'_>, period: Period, spells: &[Spell]) -> Tally {
    let mut request = Request::new();
    let question = request.ask(measure, period).unwrap();
    let prepared = request.prepare();
    let covered = Coverage::all_up_to(Day::ymd(2026, 6, 30));
    let person = PersonBuf::new(HistoryBuf::new(spells.to_vec(), covered));
    prepared.tally([person.view()]).tally(question, Place::Country).counted().unwrap()
}

fn full_time(measure: &Measure<'_>, text: &str, spells: &[Spell]) -> String {
    let tally = tally(measure, period(text), spells);
    measure.full_time_persons(period(text), &tally).unwrap().to_string()
}

// Jobindsats: "26 of 52 weeks is one half".
#[test]
fn half_of_the_weeks_of_a_year_is_half_a_person() {
    // 2 July 2012 is the Monday of week 27: weeks 27 to 52 are 26.
    let half = [spell(Benefit::ADagpenge, (2012, 7, 2), (2012, 12, 30))];
    assert_eq!(tally(&fuldtidspersoner::STAR_DAGPENGE, period("2012"), &half), Tally::of(26, 0));
    assert_eq!(full_time(&fuldtidspersoner::STAR_DAGPENGE, "2012", &half), "0,5 fuldtidspersoner");
    // A day before is a week more; a day after, in 2012-W53 which is 2013-W01, none.
    let begun_on_sunday = [spell(Benefit::ADagpenge, (2012, 7, 1), (2012, 12, 31))];
    assert_eq!(tally(&fuldtidspersoner::STAR_DAGPENGE, period("2012"), &begun_on_sunday), Tally::of(27, 0));
    // 53 weeks in 2015.
    let all = [spell(Benefit::ADagpenge, (2014, 1, 1), (2016, 12, 31))];
    assert_eq!(tally(&fuldtidspersoner::STAR_DAGPENGE, period("2015"), &all), Tally::of(53, 0));
    assert_eq!(full_time(&fuldtidspersoner::STAR_DAGPENGE, "2015", &all), "1,0 fuldtidspersoner");
}

// "Touched weeks to 30 June 2017 and days from 1 July 2017": one week in seven days, one day in thirty-one.
#[test]
fn the_register_has_days_from_july_2017() {
    let day = |month| [spell(Benefit::ADagpenge, (2017, month, 10), (2017, month, 10))];
    let measure = &fuldtidspersoner::STAR_DAGPENGE;
    assert_eq!(
        tally(measure, period("2017M06"), &[spell(Benefit::ADagpenge, (2017, 6, 14), (2017, 6, 14))]),
        Tally::of(1, 0)
    );
    assert_eq!(
        measure.full_time_persons(period("2017M06"), &Tally::of(5, 0)).unwrap().to_string(),
        "1,0 fuldtidspersoner"
    );
    assert_eq!(tally(measure, period("2017M07"), &day(7)), Tally::of(1, 0));
    assert_eq!(
        measure.full_time_persons(period("2017M07"), &Tally::of(31, 0)).unwrap().to_string(),
        "1,0 fuldtidspersoner"
    );
    for straddling in ["2017", "2017QMAT03"] {
        let error = Request::new().ask(measure, period(straddling)).unwrap_err();
        let CannotAsk::Period { error, .. } = error else { panic!("{error}") };
        assert_eq!(error, PeriodError::RegisterChanged { period: period(straddling) });
    }
    for whole in ["2017Q2", "2017Q3", "2016", "2018"] {
        assert!(Request::new().ask(measure, period(whole)).is_ok(), "{whole}");
    }
}

// "data ikke er overlapsbehandlet": one person can exceed 1. Statistics Denmark removes overlap: nobody does.
#[test]
fn overlap_is_added_by_one_and_removed_by_the_other() {
    let both = [
        spell(Benefit::Sygedagpenge, (2019, 1, 1), (2019, 1, 31)),
        spell(Benefit::Kontanthjaelp, (2019, 1, 16), (2019, 1, 31)),
    ];
    let added = &fuldtidspersoner::STAR_OFFENTLIG_FORSOERGELSE;
    assert_eq!(tally(added, period("2019M01"), &both), Tally::of(31 + 16, 0));
    // Sickness first: the assistance has nothing left; the other way round, half a month each.
    let of = |measure: Measure<'_>| tally(&measure, period("2019M01"), &both).numerator;
    assert_eq!((of(fuldtidspersoner::dst(SICK, &[])), of(fuldtidspersoner::dst(ASSISTED, SICK))), (31, 0));
    assert_eq!((of(fuldtidspersoner::dst(SICK, ASSISTED)), of(fuldtidspersoner::dst(ASSISTED, &[]))), (15, 16));
}

#[test]
fn the_fourteen_groups_are_those_of_the_total() {
    let Scoring::FullTimePersons(full_time) = offentligt_forsoergede::STAR_2019.scoring else { panic!() };
    assert_eq!(full_time.added.len(), 14);
    for (state, group) in full_time.added.iter().zip(OFFENTLIGT_FORSOERGEDE_2019.groups) {
        assert_eq!(state.benefits(), group.benefits, "{}", group.name_da);
    }
    // Løntilskud pays no benefit and is the fourteenth.
    let subsidised = [spell(Offer::Loentilskud, (2019, 1, 1), (2019, 1, 31))];
    assert_eq!(tally(&offentligt_forsoergede::STAR_2019, period("2019M01"), &subsidised), Tally::of(31, 0));
}

// MM14: "/ population 16-66". SU and barselsdagpenge are not in.
#[test]
fn a_share_needs_its_divisor() {
    let measure = &offentligt_forsoergede::STAR_2019;
    let out =
        [spell(Benefit::Su, (2019, 1, 1), (2019, 1, 31)), spell(Benefit::Barselsdagpenge, (2019, 1, 1), (2019, 1, 31))];
    assert_eq!(tally(measure, period("2019M01"), &out), Tally::ZERO);
    let tally = Tally::of(31 * 8, 0);
    assert_eq!(measure.value_over(period("2019M01"), &tally), Err(NoValue::NeedsDivisor(Per::Population(16, 66))));
    assert_eq!(measure.value_per(period("2019M01"), &tally, 100), Ok(Value::Percent(Percent::whole(8))));
    let nobody = measure.value_per(period("2019M01"), &tally, 0);
    assert_eq!(nobody, Err(NoValue::Quantity(QuantityError::ShareOfNothing)));
    // No share of anything.
    assert_eq!(fuldtidspersoner::STAR_DAGPENGE.value_per(period("2019M01"), &tally, 100), Err(NoValue::NoDivisor));
    assert_eq!(fuldtidspersoner::STAR_DAGPENGE.value(&tally), Err(NoValue::NeedsPeriod));
}

// Netto is without the activated, brutto with them; the åbenlyst uddannelsesparate are job-ready.
#[test]
fn net_and_gross_part_by_activation() {
    let ready = |visitation| [spell(Benefit::Uddannelseshjaelp, (2019, 3, 1), (2019, 3, 31)).visited(visitation)];
    for (visitation, days) in [
        (Visitation::AabenlystUddannelsesparat, 31),
        (Visitation::Uddannelsesparat, 0),
        (Visitation::Aktivitetsparat, 0),
    ] {
        assert_eq!(tally(&ledige::DST_NETTO, period("2019M03"), &ready(visitation)).numerator, days, "{visitation}");
    }
    let activated = [
        spell(Benefit::ADagpenge, (2019, 3, 1), (2019, 3, 31)),
        spell(Offer::Virksomhedspraktik, (2019, 3, 11), (2019, 3, 20)),
    ];
    assert_eq!(tally(&ledige::DST_NETTO, period("2019M03"), &activated), Tally::of(21, 0));
    assert_eq!(tally(&ledige::DST_BRUTTO, period("2019M03"), &activated), Tally::of(31, 0));
    let subsidised = [spell(Offer::Loentilskud, (2019, 3, 1), (2019, 3, 31))];
    assert_eq!(tally(&ledige::DST_NETTO, period("2019M03"), &subsidised), Tally::ZERO);
    assert_eq!(tally(&ledige::DST_BRUTTO, period("2019M03"), &subsidised), Tally::of(31, 0));
}

/// What goes before takes its days from what is added, whichever of several it is and on whichever of the days of a quarter.
#[test]
fn days_that_go_before_are_counted_once_and_not_added() {
    const BEFORE: [State<'static>; 2] = [
        State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge]))]),
        State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Foertidspension]))]),
    ];
    let Scoring::FullTimePersons(scoring) = fuldtidspersoner::STAR_DAGPENGE.scoring else { unreachable!() };
    let scoring = Scoring::FullTimePersons(FullTime { added: SICK, before: &BEFORE, ..scoring });
    let measure = Measure { scoring, ..fuldtidspersoner::STAR_DAGPENGE };
    let days = |spells: &[Spell]| tally(&measure, period("2019Q1"), spells);
    let sick = spell(Benefit::Sygedagpenge, (2019, 1, 1), (2019, 3, 31));
    let insured = spell(Benefit::ADagpenge, (2019, 1, 31), (2019, 3, 20));
    let pension = spell(Benefit::Foertidspension, (2019, 3, 1), (2019, 4, 30));
    assert_eq!(days(&[sick]), Tally::of(90, 0));
    assert_eq!(days(&[sick, insured]), Tally::of(90 - 49, 0)); // 1 + 28 + 20, from 31 January to 20 March
    assert_eq!(days(&[sick, insured, pension]), Tally::of(30, 0)); // 1 + 28 + 31 days go before, 20 of them by both
}

/// What full-time persons are a share of, in Danish; nothing where they are none.
#[test]
fn what_a_share_is_of_is_said() {
    for (per, said) in [
        (Per::Itself, ""),
        (Per::Population(16, 66), "befolkningen 16-66 år"),
        (Per::LabourForce(16, 64), "arbejdsstyrken 16-64 år"),
        (Per::PersonsInWeeks, "personer i perioden"),
        (Per::Expectation, "en forventning"),
    ] {
        assert_eq!(per.to_string(), said);
    }
}
