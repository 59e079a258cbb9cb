//! A comparison turned around: the error of 2018, in which the ministry published 10 percent where 44 was right.
//!
//! Persons of under six months on a benefit were taken instead of persons of over six. That is all that is known here of the
//! case, and no document of it was read: the benefit, what the share is of, the people and the dates are made up.
#![expect(clippy::unwrap_used, reason = "a test that cannot build its case must stop")]

use maaltal::benefit::{Benefit, BenefitSet};
use maaltal::calendar::{CountedIn, Day};
use maaltal::days::End;
use maaltal::evaluate::{Finding, Prepared, QuestionId, Request, Verdict};
use maaltal::history::{Coverage, HistoryBuf, Spell};
use maaltal::measure::{
    Amount, Attribution, Measure, MeasureId, Persons, Published, Scoring, Test, Time, Within, andel_jobparate,
};
use maaltal::offer::{Offer, OfferSet};
use maaltal::person::PersonBuf;
use maaltal::place::Place;
use maaltal::quantity::Tally;
use maaltal::state::{Clause, State};
use maaltal::target_group::{Criterion, TargetGroup};

const ON_BENEFIT: State<'static> = State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Kontanthjaelp]))]);
const IN_AN_OFFER: Test<'static> =
    Test::on_last_day(State::any_of(&[Clause::Attends(OfferSet::of(&[Offer::Virksomhedspraktik]))]));

/// On the benefit, and so much of the time since the same date six months before.
const fn share_among(amount: Amount) -> Measure<'static> {
    Measure {
        id: MeasureId::without_edition("example", "andel_i_tilbud"),
        title_da: "Andel i tilbud",
        title_en: "Share in an offer",
        who: TargetGroup { all_of: &[Criterion::In(ON_BENEFIT)] },
        scoring: Scoring::Persons(Persons {
            looked_at: Test::Time(Time {
                state: ON_BENEFIT,
                amount,
                within: Within::SinceMonthsBefore(6),
                counted_in: CountedIn::Days,
            }),
            counted: &[IN_AN_OFFER],
            published: Published::Share,
        }),
        attribution: Attribution::ResidenceOnLastDay,
        ..andel_jobparate::MIDDELFART_2019_PLAN
    }
}

/// Over six months: on it on every day of them, which are 182 to 30 June 2018.
const OVER_SIX_MONTHS: Measure<'static> = share_among(Amount::All);

/// The same with the comparison turned: not on it on all of them, so under six months, or six to the day.
const UNDER_SIX_MONTHS: Measure<'static> = share_among(Amount::NoRunOf(182));

const LAST_DAY: Day = Day::ymd(2018, 6, 30);
/// The same date six months before, month's end to month's end.
const SINCE: Day = Day::ymd(2017, 12, 31);

/// On the benefit since a day, and in an offer or not.
fn person(since: Day, in_an_offer: bool) -> PersonBuf {
    let mut spells = vec![Spell::new(Benefit::Kontanthjaelp, since, End::Ongoing).unwrap()];
    if in_an_offer {
        spells.push(Spell::new(Offer::Virksomhedspraktik, Day::ymd(2018, 6, 1), End::Ongoing).unwrap());
    }
    PersonBuf::new(HistoryBuf::new(spells, Coverage::all_up_to(LAST_DAY)))
}

/// Fifty of over six months, 22 of them in an offer, and fifty of under six months, 5 of them in one.
fn people() -> Vec<PersonBuf> {
    let of_fifty = |since: Day, in_an_offer: usize| (0..50).map(move |nth| person(since, nth < in_an_offer));
    of_fifty(Day::ymd(2017, 3, 1), 22).chain(of_fifty(Day::ymd(2018, 3, 1), 5)).collect()
}

fn asked(measure: &'static Measure<'static>) -> (Prepared<'static>, QuestionId) {
    let mut request = Request::new();
    let question = request.ask(measure, "2018M06".parse().unwrap()).unwrap();
    (request.prepare(), question)
}

fn tally(measure: &'static Measure<'static>) -> Tally {
    let people = people();
    let (prepared, question) = asked(measure);
    prepared.tally(people.iter().map(PersonBuf::view)).tally(question, Place::Country).counted().unwrap()
}

fn finding(measure: &'static Measure<'static>, person: &PersonBuf) -> Finding {
    let (prepared, question) = asked(measure);
    prepared.finding(question, &person.view()).counted().unwrap()
}

// Of the same people, one definition gives 44 percent and the one turned around 10.
#[test]
fn turned_around_44_percent_are_10() {
    assert_eq!(tally(&OVER_SIX_MONTHS), Tally::of(22, 50));
    assert_eq!(tally(&UNDER_SIX_MONTHS), Tally::of(5, 50));
    let published = |measure| OVER_SIX_MONTHS.value(&tally(measure)).unwrap().to_string();
    assert_eq!((published(&OVER_SIX_MONTHS), published(&UNDER_SIX_MONTHS)), ("44,0 pct.".into(), "10,0 pct.".into()));
}

// A figure shows nothing, for both are figures of the one kind. A vector does, one person on each side: met by the one, outside
// by the other.
#[test]
fn one_vector_tells_them_apart() {
    let over = person(Day::ymd(2017, 3, 1), true);
    assert_eq!(finding(&OVER_SIX_MONTHS, &over).verdict, Verdict::Met);
    assert_eq!(finding(&UNDER_SIX_MONTHS, &over).verdict, Verdict::OutsideTargetGroup);
    let under = person(Day::ymd(2018, 3, 1), true);
    assert_eq!(finding(&OVER_SIX_MONTHS, &under).verdict, Verdict::OutsideTargetGroup);
    assert_eq!(finding(&UNDER_SIX_MONTHS, &under).verdict, Verdict::Met);
}

// To the day: since the same date six months before, and since the day after.
#[test]
fn the_turn_is_at_one_day() {
    for (since, over) in [(SINCE.plus(-1), true), (SINCE, true), (SINCE.plus(1), false)] {
        let person = person(since, true);
        let verdict = |met| if met { Verdict::Met } else { Verdict::OutsideTargetGroup };
        assert_eq!(finding(&OVER_SIX_MONTHS, &person).verdict, verdict(over), "{since}");
        assert_eq!(finding(&UNDER_SIX_MONTHS, &person).verdict, verdict(!over), "{since}");
    }
}

// Everybody on the benefit is looked at by one of the two, and nobody by both.
#[test]
fn they_part_the_people() {
    let both = tally(&OVER_SIX_MONTHS) + tally(&UNDER_SIX_MONTHS);
    assert_eq!(both, Tally::of(27, u64::try_from(people().len()).unwrap()));
    let nobody = PersonBuf::new(HistoryBuf::new(Vec::new(), Coverage::all_up_to(LAST_DAY)));
    assert_eq!(finding(&UNDER_SIX_MONTHS, &nobody).verdict, Verdict::OutsideTargetGroup);
}
