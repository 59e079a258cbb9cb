//! Spells (*forløb*): the gap rules of *Jobindsats* and the goal of Halsnæs, a case on each side of every edge.
#![expect(clippy::unwrap_used, reason = "a test that cannot build its case must stop")]

use maaltal::benefit::{Benefit, BenefitSet};
use maaltal::calendar::{Day, DayRange};
use maaltal::days::{End, Stay};
use maaltal::evaluate::{Answer, CannotAsk, Request, Verdict};
use maaltal::history::{Coverage, GapRule, HistoryBuf, Spell};
use maaltal::measure::{
    Attribution, Measure, Moves, Scoring, Spells, SpellsOf, SpellsThat, forloeb, tilgang_til_foertidspension,
};
use maaltal::offer::{Offer, OfferSet};
use maaltal::person::{PersonBuf, Residence};
use maaltal::place::{Municipality, Place};
use maaltal::quantity::Tally;
use maaltal::state::{Clause, State};
use maaltal::visitation::{Visitation, VisitationSet};

type Ymd = (i32, u32, u32);

fn day((year, month, day): Ymd) -> Day {
    Day::ymd(year, month, day)
}

fn paid(benefit: Benefit, first: Ymd, last: Ymd) -> Spell {
    Spell::new(benefit, day(first), End::On(day(last))).unwrap()
}

/// What a measure counts of a person of whom all is known to the middle of 2026.
fn counted(measure: &Measure<'_>, period: &str, spells: &[Spell]) -> u64 {
    let mut request = Request::new();
    let question = request.ask(measure, period.parse().unwrap()).unwrap();
    let covered = Coverage::all_up_to(Day::ymd(2026, 6, 30));
    let person = PersonBuf::new(HistoryBuf::new(spells.to_vec(), covered));
    let prepared = request.prepare();
    let finding = prepared.finding(question, &person.view()).counted().unwrap();
    assert_eq!(finding.tally, Tally::of(finding.tally.numerator, 0), "nothing is in doubt");
    // A spell that runs has perhaps no day in the period, and is counted of people all the same.
    assert_eq!(prepared.tally([person.view()]).tally(question, Place::Country), Answer::Counted(finding.tally));
    finding.tally.numerator
}

fn ends(rule: GapRule, from: Ymd, to: Ymd) -> bool {
    rule.ends(DayRange::new(day(from), day(to)).unwrap())
}

// "betragtes som afsluttet efter en kalendermåneds fravær", read as one whole calendar month: 2 Jan - 30 Mar contains February
// and ends the spell; 2 Jan - 27 Feb (57 days) contains none and does not.
#[test]
fn a_whole_calendar_month_ends_a_spell() {
    assert!(ends(GapRule::STAR, (2019, 1, 2), (2019, 3, 30)));
    assert!(!ends(GapRule::STAR, (2019, 1, 2), (2019, 2, 27)));
    assert!(ends(GapRule::STAR, (2019, 1, 2), (2019, 2, 28)));
    assert!(!ends(GapRule::STAR, (2020, 1, 2), (2020, 2, 28))); // a leap year
    assert!(ends(GapRule::STAR, (2020, 1, 2), (2020, 2, 29)));
    assert!(ends(GapRule::STAR, (2019, 2, 1), (2019, 2, 28))); // the month and nothing else
    assert!(!ends(GapRule::STAR, (2019, 2, 2), (2019, 3, 30))); // 57 days again
    assert!(ends(GapRule::STAR, (2019, 12, 15), (2020, 1, 31))); // over the year
}

// "Until 2018 (a-dagpenge: until 9 Aug 2019) one day without the benefit ended the spell": chosen by the gap's first day.
#[test]
fn the_rule_is_chosen_by_the_first_day_of_the_gap() {
    for (rule, last_of_old, first_of_new) in
        [(GapRule::STAR, (2017, 12, 31), (2018, 1, 1)), (GapRule::STAR_A_DAGPENGE, (2019, 8, 8), (2019, 8, 9))]
    {
        assert!(ends(rule, last_of_old, last_of_old), "{rule:?}");
        assert!(ends(rule, last_of_old, first_of_new), "{rule:?}");
        assert!(!ends(rule, first_of_new, first_of_new), "{rule:?}");
    }
    assert_eq!(GapRule::star(Benefit::ADagpenge), GapRule::STAR_A_DAGPENGE);
    assert_eq!(GapRule::star(Benefit::Kontanthjaelp), GapRule::STAR);
    // "Sygedagpenge ends at a registered last payment day instead."
    assert_eq!(GapRule::star(Benefit::Sygedagpenge), GapRule::OneDay);
    assert!(ends(GapRule::OneDay, (2025, 1, 1), (2025, 1, 1)));
}

// The same break of a week on a-dagpenge: two spells in July 2019, one in October.
#[test]
fn a_break_that_ended_a_spell_and_no_longer_does() {
    let broken = |month| {
        [
            paid(Benefit::ADagpenge, (2019, month, 1), (2019, month, 7)),
            paid(Benefit::ADagpenge, (2019, month, 15), (2019, month, 20)),
        ]
    };
    assert_eq!(counted(&forloeb::STAR_PAABEGYNDTE_A_DAGPENGE, "2019M07", &broken(7)), 2);
    assert_eq!(counted(&forloeb::STAR_PAABEGYNDTE_A_DAGPENGE, "2019M10", &broken(10)), 1);
    assert_eq!(counted(&forloeb::STAR_AFSLUTTEDE_A_DAGPENGE, "2019M07", &broken(7)), 2);
    assert_eq!(counted(&forloeb::STAR_AFSLUTTEDE_A_DAGPENGE, "2019M10", &broken(10)), 1);
    // In the bridged gap the spell runs.
    let within = "2019-W41"; // it ends on 13 October
    assert_eq!(counted(&forloeb::STAR_LOEBENDE_A_DAGPENGE, within, &broken(10)), 1);
    assert_eq!(counted(&forloeb::STAR_LOEBENDE_A_DAGPENGE, "2019-W28", &broken(7)), 0); // 14 July
    let long_broken = [
        paid(Benefit::ADagpenge, (2019, 10, 1), (2019, 10, 4)),
        paid(Benefit::ADagpenge, (2019, 10, 16), (2019, 10, 20)),
    ];
    assert_eq!(counted(&forloeb::STAR_LOEBENDE_A_DAGPENGE, within, &long_broken), 1); // no day of the week itself
    // A spell cut where it touches is one: a birthday, a move or another a-kasse begins none.
    let cut =
        [paid(Benefit::ADagpenge, (2019, 7, 1), (2019, 7, 7)), paid(Benefit::ADagpenge, (2019, 7, 8), (2019, 7, 20))];
    assert_eq!(counted(&forloeb::STAR_PAABEGYNDTE_A_DAGPENGE, "2019M07", &cut), 1);
}

// Whether a spell has ended cannot be told before the month is over.
#[test]
fn an_end_that_the_data_do_not_reach_is_undetermined() {
    let asked = |as_of| {
        let mut request = Request::new();
        let question = request.ask(&forloeb::STAR_AFSLUTTEDE_A_DAGPENGE, "2020M01".parse().unwrap()).unwrap();
        let spells = vec![paid(Benefit::ADagpenge, (2019, 11, 1), (2020, 1, 10))];
        let person = PersonBuf::new(HistoryBuf::new(spells, Coverage::all_up_to(day(as_of))));
        request.prepare().finding(question, &person.view()).counted().unwrap().verdict
    };
    assert_eq!(asked((2020, 2, 28)), Verdict::Undetermined);
    assert_eq!(asked((2020, 2, 29)), Verdict::Met);
}

// Påbegyndte forløb by the one-day rule and first awards ever: "a different, higher figure".
#[test]
fn begun_spells_of_pension_are_more_than_first_awards() {
    let twice = [
        paid(Benefit::Foertidspension, (2016, 1, 1), (2016, 3, 31)),
        paid(Benefit::Foertidspension, (2016, 4, 2), (2016, 12, 31)),
    ];
    assert_eq!(counted(&forloeb::STAR_PAABEGYNDTE_FOERTIDSPENSION, "2016", &twice), 2);
    let mut request = Request::new();
    let first = request.ask(&tilgang_til_foertidspension::STAR_2016, "2016".parse().unwrap()).unwrap();
    let covered = Coverage::all_up_to(Day::ymd(2016, 12, 31));
    let person = PersonBuf::new(HistoryBuf::new(twice.to_vec(), covered));
    let prepared = request.prepare();
    assert_eq!(prepared.finding(first, &person.view()).map(|found| found.tally.numerator), Answer::Counted(1));
}

// Halsnæs: "forløb af over 3 måneders varighed": still running on the same date three months later.
#[test]
fn over_three_months_on_four_benefits() {
    let over = |spell: Spell| counted(&forloeb::HALSNAES_2019_PLAN, "2019M06", &[spell]);
    let since = |benefit, first| Spell::new(benefit, day(first), End::Ongoing).unwrap();
    // The last day is 30 June; three months earlier is 31 March, month's end to month's end.
    assert_eq!(over(since(Benefit::ADagpenge, (2019, 3, 31))), 1);
    assert_eq!(over(since(Benefit::ADagpenge, (2019, 4, 1))), 0);
    assert_eq!(over(since(Benefit::Ledighedsydelse, (2019, 3, 31))), 1);
    assert_eq!(over(since(Benefit::Kontanthjaelp, (2019, 3, 31)).visited(Visitation::Jobparat)), 1);
    assert_eq!(over(since(Benefit::Integrationsydelse, (2019, 3, 31)).visited(Visitation::Jobparat)), 1);
    // Neither the activity-ready nor other benefits.
    assert_eq!(over(since(Benefit::Kontanthjaelp, (2019, 3, 31)).visited(Visitation::Aktivitetsparat)), 0);
    assert_eq!(over(since(Benefit::Sygedagpenge, (2019, 3, 31))), 0);
    // Each benefit has its own spells: two at once are two.
    let both = [
        since(Benefit::ADagpenge, (2019, 1, 1)),
        since(Benefit::Kontanthjaelp, (2019, 1, 1)).visited(Visitation::Jobparat),
    ];
    assert_eq!(counted(&forloeb::HALSNAES_2019_PLAN, "2019M06", &both), 2);
    // A gap within the month does not end it, and the spell is as long as it runs.
    let bridged =
        [paid(Benefit::Ledighedsydelse, (2019, 1, 7), (2019, 4, 10)), since(Benefit::Ledighedsydelse, (2019, 5, 20))];
    assert_eq!(counted(&forloeb::HALSNAES_2019_PLAN, "2019M06", &bridged), 1);
}

// Paid to 10 February 2020 and from 20 March on, which is one spell; moved on 4 March. The one ends on its last day of benefit,
// and the other begins on its first, not on a day in the gap on which nothing is paid.
#[test]
fn a_move_in_a_gap_ends_a_spell_before_it_and_begins_one_after_it() {
    let spells =
        [paid(Benefit::ADagpenge, (2020, 1, 6), (2020, 2, 10)), paid(Benefit::ADagpenge, (2020, 3, 20), (2020, 6, 30))];
    let home =
        |municipality, first, end| Residence { municipality: Some(municipality), stay: Stay::new(first, end).unwrap() };
    let homes = vec![
        home(Municipality::ESBJERG, day((2010, 1, 1)), End::On(day((2020, 3, 3)))),
        home(Municipality::FANOE, day((2020, 3, 4)), End::Ongoing),
    ];
    let covered = Coverage::all_up_to(Day::ymd(2026, 6, 30));
    let person = PersonBuf::new(HistoryBuf::new(spells.to_vec(), covered)).resident(homes).unwrap();
    let counted = |that, moves, period: &str| {
        let Scoring::Spells(begun) = forloeb::STAR_PAABEGYNDTE_A_DAGPENGE.scoring else { panic!("spells") };
        let scoring = Scoring::Spells(Spells { that, moves, ..begun });
        let measure = Measure { scoring, ..forloeb::STAR_PAABEGYNDTE_A_DAGPENGE };
        let mut request = Request::new();
        let question = request.ask(&measure, period.parse().unwrap()).unwrap();
        let prepared = request.prepare();
        let found = prepared.finding(question, &person.view()).counted().unwrap().tally;
        assert_eq!(prepared.tally([person.view()]).tally(question, Place::Country), Answer::Counted(found), "{period}");
        found
    };
    for (month, begun, ended) in [(1, 1, 0), (2, 0, 1), (3, 1, 0), (4, 0, 0), (5, 0, 0), (6, 0, 1)] {
        let period = format!("2020M{month:02}");
        assert_eq!(counted(SpellsThat::Begin, Moves::BeginASpell, &period), Tally::of(begun, 0), "{period}");
        assert_eq!(counted(SpellsThat::End, Moves::BeginASpell, &period), Tally::of(ended, 0), "{period}");
    }
    for (month, begun, ended) in [(1, 1, 0), (2, 0, 0), (3, 0, 0), (6, 0, 1)] {
        let period = format!("2020M{month:02}");
        assert_eq!(counted(SpellsThat::Begin, Moves::SplitNothing, &period), Tally::of(begun, 0), "{period}");
        assert_eq!(counted(SpellsThat::End, Moves::SplitNothing, &period), Tally::of(ended, 0), "{period}");
    }
}

#[test]
fn spells_are_of_records_and_belong_to_their_day() {
    // Whether a day of activation counts depends on what else runs.
    const ACTIVATED: &[SpellsOf<'static>] = &[SpellsOf {
        state: State::any_of(&[Clause::Activated(OfferSet::of(&[Offer::Mentor]), VisitationSet::JOB_READY)]),
        gap: GapRule::OneDay,
    }];
    let error = Request::new().ask(&forloeb::star(ACTIVATED, SpellsThat::Begin), "2019".parse().unwrap()).unwrap_err();
    assert!(matches!(error, CannotAsk::Spells { .. }), "{error}");
    let begun = forloeb::STAR_PAABEGYNDTE_A_DAGPENGE;
    let elsewhere = Measure { attribution: Attribution::ResidenceOnLastDay, ..begun };
    let error = Request::new().ask(&elsewhere, "2019".parse().unwrap()).unwrap_err();
    assert!(matches!(error, CannotAsk::Attribution { .. }), "{error}");
    assert!(matches!(begun.scoring, Scoring::Spells(Spells { that: SpellsThat::Begin, .. })));
}

/// What a measure of spells of job-ready assistance finds: the spells there are, and how many more there can be.
fn job_ready(gap: GapRule, moves: Moves, that: SpellsThat, period: &str, person: &PersonBuf) -> (u64, u64) {
    const STATE: State<'static> =
        State::any_of(&[Clause::ReceivesVisited(BenefitSet::of(&[Benefit::Kontanthjaelp]), VisitationSet::JOB_READY)]);
    let of = [SpellsOf { state: STATE, gap }];
    let begun = forloeb::star(&of, that);
    let Scoring::Spells(spells) = begun.scoring else { panic!("spells") };
    let measure = Measure { scoring: Scoring::Spells(Spells { moves, ..spells }), ..begun };
    let mut request = Request::new();
    let question = request.ask(&measure, period.parse().unwrap()).unwrap();
    let prepared = request.prepare();
    let found = prepared.finding(question, &person.view()).counted().unwrap().tally;
    assert_eq!(prepared.tally([person.view()]).tally(question, Place::Country), Answer::Counted(found), "{period}");
    (found.numerator, found.undetermined.numerator)
}

fn of_whom_all_is_covered(spells: Vec<Spell>) -> PersonBuf {
    PersonBuf::new(HistoryBuf::new(spells, Coverage::all_up_to(Day::ymd(2020, 6, 30))))
}

// A calendar month without it ends a spell, and 29 days of November are none: what is in doubt beside what is certain belongs to it,
// or is a spell of its own.
#[test]
fn a_spell_in_doubt_is_one_of_its_own_only_where_the_gap_ends_the_other() {
    let visited = |first, last| paid(Benefit::Kontanthjaelp, first, last).visited(Visitation::Jobparat);
    let not_visited = |first, last| paid(Benefit::Kontanthjaelp, first, last);
    let asked = |that, period, spells: [Spell; 2]| {
        job_ready(GapRule::STAR, Moves::SplitNothing, that, period, &of_whom_all_is_covered(spells.to_vec()))
    };
    let earlier = visited((2019, 8, 1), (2019, 10, 31));
    let begun = |first, period| asked(SpellsThat::Begin, period, [earlier, not_visited(first, (2019, 12, 31))]);
    assert_eq!(begun((2019, 11, 30), "2019M11"), (0, 0));
    assert_eq!(begun((2019, 12, 1), "2019M12"), (0, 1));
    let earlier = not_visited((2019, 8, 1), (2019, 10, 31));
    let ended = |first| asked(SpellsThat::End, "2019M10", [earlier, visited(first, (2019, 12, 31))]);
    assert_eq!(ended((2019, 11, 30)), (0, 0));
    assert_eq!(ended((2019, 12, 1)), (0, 1));
}

// Of spells in doubt each can end once, and an ongoing one does not. Where the second of unknown end begins in December, the first
// may have ended before it. Of two that run at once the bound is loose: the second runs on when the first ends.
#[test]
fn as_many_spells_can_end_as_there_are_records_of_them() {
    let asked = |spells: &[Spell]| {
        let person = of_whom_all_is_covered(spells.to_vec());
        job_ready(GapRule::OneDay, Moves::SplitNothing, SpellsThat::End, "2019M12", &person)
    };
    let not_visited = |first, last| paid(Benefit::Kontanthjaelp, first, last);
    let (one, other) = (not_visited((2019, 11, 1), (2019, 12, 5)), not_visited((2019, 12, 10), (2019, 12, 20)));
    assert_eq!(asked(&[one]), (0, 1));
    assert_eq!(asked(&[one, other]), (0, 2));
    assert_eq!(asked(&[Spell::new(Benefit::Kontanthjaelp, day((2019, 11, 1)), End::Ongoing).unwrap()]), (0, 0));
    let unknown =
        |first| Spell::new(Benefit::Kontanthjaelp, day(first), End::Unknown).unwrap().visited(Visitation::Jobparat);
    assert_eq!(asked(&[unknown((2019, 11, 1))]), (0, 1));
    assert_eq!(asked(&[unknown((2019, 11, 1)), unknown((2019, 11, 2))]), (0, 2));
    assert_eq!(asked(&[unknown((2019, 11, 1)), unknown((2019, 12, 10))]), (0, 2));
    assert_eq!(asked(&[unknown((2019, 11, 1)), unknown((2019, 12, 30))]), (0, 2));
    // One by 8 December, one from the 10th to the 12th, say, and one on the 25th.
    let third = paid(Benefit::Kontanthjaelp, (2019, 12, 20), (2019, 12, 25));
    assert_eq!(asked(&[unknown((2019, 11, 1)), unknown((2019, 12, 10)), third]), (0, 3));
    // However many there are: each on its first day.
    let every_other_day: Vec<Spell> = (0..70)
        .map(|index| unknown((2019, 1, 1)).over(Day::ymd(2019, 1, 1).plus(2 * index), End::Unknown).unwrap())
        .collect();
    let person = of_whom_all_is_covered(every_other_day);
    assert_eq!(job_ready(GapRule::OneDay, Moves::SplitNothing, SpellsThat::End, "2019", &person), (0, 70));
}

// A move begins a spell only of one that still runs; where nobody knows its end, that is in doubt.
#[test]
fn a_move_begins_a_spell_that_may_have_run() {
    let spell = Spell::new(Benefit::Kontanthjaelp, day((2019, 10, 1)), End::Unknown).unwrap();
    let home =
        |municipality, first, end| Residence { municipality: Some(municipality), stay: Stay::new(first, end).unwrap() };
    let homes = vec![
        home(Municipality::ESBJERG, day((2010, 1, 1)), End::On(day((2019, 12, 9)))),
        home(Municipality::FANOE, day((2019, 12, 10)), End::Ongoing),
    ];
    let person = of_whom_all_is_covered(vec![spell.visited(Visitation::Jobparat)]).resident(homes).unwrap();
    let begun = |moves, period| job_ready(GapRule::OneDay, moves, SpellsThat::Begin, period, &person);
    for (period, with_moves, without) in [
        ("2019M10", (1, 0), (1, 0)),
        ("2019M11", (0, 0), (0, 0)),
        ("2019M12", (0, 1), (0, 0)),
        ("2020M01", (0, 0), (0, 0)),
    ] {
        assert_eq!(begun(Moves::BeginASpell, period), with_moves, "{period}");
        assert_eq!(begun(Moves::SplitNothing, period), without, "{period}");
    }
    // The spell before the move ends on the day before it, or earlier: one end that is certain, or in doubt with the month.
    let ended = |moves| job_ready(GapRule::OneDay, moves, SpellsThat::End, "2019M12", &person);
    let (with_moves, without) = (ended(Moves::BeginASpell), ended(Moves::SplitNothing));
    assert_eq!((with_moves, without), ((0, 2), (0, 1)));
}
