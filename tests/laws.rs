//! Laws that every measure obeys, on random persons near the thresholds.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot build its case must stop")]

mod support;

use maaltal::Truth;
use maaltal::benefit::Benefit;
use maaltal::calendar::{CountedIn, Day, Month, Period, Window};
use maaltal::days::{End, Stay};
use maaltal::education::{Completion, Education};
use std::collections::BTreeMap;
use std::sync::Mutex;

use maaltal::evaluate::{
    Answer, Evidence, Fact, Finding, Language, Prepared, Question, QuestionId, Request, Required, Side, Table, Verdict,
};
use maaltal::history::{Coverage, Extent, History, Hours, Spell, Status};
use maaltal::measure::{
    ALL, Adds, Amount, Attribution, Followed, Measure, Over, Persons, Published, Scoring, SpellsTold, Test, Time,
    Within, langtidsledige,
};
use maaltal::offer::Offer;
use maaltal::person::{Person, PersonBuf, ResidenceGround};
use maaltal::place::Place;
use maaltal::quantity::{Percent, Tally, Undetermined};
use maaltal::state::State;
use maaltal::visitation::Visitation;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::TestCaseResult;

use maaltal::laws;
use maaltal::strategies::{Case, cases, courses, spells};
use support::for_all;

/// Every measure with a method, for every period around a month that it can be asked for, all in one request. Prepared once.
fn questions(month: Month) -> &'static Prepared<'static> {
    static KNOWN: Mutex<BTreeMap<Month, &'static Prepared<'static>>> = Mutex::new(BTreeMap::new());
    KNOWN.lock().unwrap().entry(month).or_insert_with(|| Box::leak(Box::new(prepared(month))))
}

fn prepared(month: Month) -> Prepared<'static> {
    let (year, week) = (month.year(), month.last_day().week());
    let spelled = [format!("{year}"), format!("{year}Q4"), format!("{year}M12"), month.to_string(), week.to_string()];
    let periods = spelled.map(|text| text.parse::<Period>().unwrap());
    let mut request = Request::new();
    for measure in ALL {
        let asked = periods.iter().filter(|period| request.ask(measure, **period).is_ok()).count();
        let least = if matches!(measure.over, Over::Month | Over::YearOrQuarter) { 2 } else { 3 };
        assert!(asked >= least, "{} is asked for so many of the periods: {asked}", measure.id);
    }
    request.prepare()
}

/// The findings of all questions about a person, without those whose measure has no method.
fn findings(prepared: &Prepared<'_>, person: &Person<'_>) -> Vec<(QuestionId, Finding)> {
    let mut evaluator = prepared.evaluator();
    let ids = prepared.ids().map(|(question, _)| question);
    ids.filter_map(|question| Some((question, evaluator.finding(question, person).counted()?))).collect()
}

/// What a law about the person compares: the unknown facts may be told otherwise as long as these are the same.
fn judged(prepared: &Prepared<'_>, person: &Person<'_>) -> Vec<(Verdict, Evidence, Tally)> {
    findings(prepared, person).iter().map(|(_, found)| (found.verdict, found.evidence, found.tally)).collect()
}

/// The tallies of all questions, by place.
fn rows(table: &Table<'_, '_>, prepared: &Prepared<'_>) -> Vec<Vec<(Place, Tally)>> {
    // A larger place is the sum of its municipalities, or counted by itself.
    let by_itself = |question: &Question<'_>| question.measure.adds_over_places() == Adds::No;
    let larger = || Place::all().filter(|place| !matches!(place, Place::Municipality(_) | Place::Unknown));
    let tally = |question, place| (place, table.tally(question, place).counted().unwrap_or_default());
    let own = |id, question| {
        let larger = larger().take_while(|_| by_itself(question)).map(move |place| tally(id, place));
        table.places(id).chain(larger).collect()
    };
    prepared.ids().map(|(id, question)| own(id, question)).collect()
}

fn tallies() -> impl Strategy<Value = Tally> {
    // Sums beyond the largest number stay there, in any order.
    let count = || prop_oneof![0..1000_u64, any::<u64>()];
    let four = (count(), count(), count(), count());
    four.prop_map(|(above, below, more, most)| Tally::of(above, below).with_undetermined(more, most))
}

#[test]
fn tallies_commute_and_associate() {
    for_all(1000, (tallies(), tallies(), tallies()), |(a, b, c)| {
        prop_assert_eq!(a + b, b + a);
        prop_assert_eq!((a + b) + c, a + (b + c));
        prop_assert_eq!(a + Tally::ZERO, a);
        prop_assert_eq!([a, b, c].into_iter().sum::<Tally>(), c + b + a);
        Ok(())
    });
}

#[test]
fn splitting_the_people_changes_no_total() {
    for_all(80, vec((cases(), any::<bool>()), 1..6), |people| {
        let prepared = questions(people[0].0.month);
        let part = |wanted: &dyn Fn(bool) -> bool| {
            let chosen: Vec<PersonBuf> =
                people.iter().filter(|(_, side)| wanted(*side)).map(|(case, _)| case.person()).collect();
            prepared.tally(chosen.iter().map(PersonBuf::view))
        };
        let all = part(&|_| true);
        let (mut one, mut other) = (part(&|side| side), part(&|side| !side));
        let kept = one.clone();
        one.merge(&other).unwrap();
        other.merge(&kept).unwrap();
        prop_assert_eq!(rows(&all, prepared), rows(&one, prepared));
        prop_assert_eq!(rows(&all, prepared), rows(&other, prepared));
        Ok(())
    });
}

#[test]
fn the_table_is_the_sum_of_the_findings() {
    for_all(80, vec(cases(), 1..6), |people| {
        let prepared = questions(people[0].month);
        let people: Vec<PersonBuf> = people.iter().map(Case::person).collect();
        let table = prepared.tally(people.iter().map(PersonBuf::view));
        for (question, _) in prepared.ids() {
            let Answer::Counted(country) = table.tally(question, Place::Country) else { continue };
            let finding = |person: &PersonBuf| prepared.finding(question, &person.view()).counted().unwrap();
            prop_assert_eq!(people.iter().map(|person| finding(person).tally).sum::<Tally>(), country);
            let of_places = table.places(question).map(|(_, tally)| tally).sum::<Tally>();
            match prepared.question(question).unwrap().measure.adds_over_places() {
                // Who moved is counted in both places, and once in the country.
                Adds::No => prop_assert!(country.all_in().numerator <= of_places.all_in().numerator),
                Adds::Yes | Adds::Pooled | Adds::NotSaid => prop_assert_eq!(of_places, country),
            }
        }
        Ok(())
    });
}

/// Everybody is counted by both, by one, by neither, or undecided; and so many are counted by each as its tally says.
#[test]
fn a_comparison_counts_everybody_once() {
    for_all(40, vec(cases(), 1..6), |people| {
        let prepared = questions(people[0].month);
        let people: Vec<PersonBuf> = people.iter().map(Case::person).collect();
        let of_persons: Vec<_> = prepared
            .ids()
            .filter(|(_, question)| matches!(question.measure.scoring, Scoring::Persons(_)))
            .map(|(question, _)| question)
            .collect();
        for pair in of_persons.windows(2) {
            let compared = prepared.compare(pair[0], pair[1], people.iter().map(PersonBuf::view)).unwrap();
            let (one, other) = (compared.only(Side::First), compared.only(Side::Second));
            let all = compared.both + one + other + compared.neither + compared.undetermined;
            prop_assert_eq!(all, people.len() as u64);
            for (side, question) in [(Side::First, pair[0]), (Side::Second, pair[1])] {
                let decided = |person: &&PersonBuf| {
                    pair.iter().all(|question| {
                        let found = prepared.finding(*question, &person.view()).counted().unwrap();
                        found.verdict != Verdict::Undetermined
                    })
                };
                let tally = prepared.tally(people.iter().filter(decided).map(PersonBuf::view));
                let tally = tally.tally(question, Place::Country).counted().unwrap();
                prop_assert_eq!(compared.counted_by(side), tally.numerator);
            }
        }
        Ok(())
    });
}

#[test]
fn a_question_is_answered_the_same_among_others_and_alone() {
    for_all(40, cases(), |case| {
        let (prepared, person) = (questions(case.month), case.person());
        for (question, found) in findings(prepared, &person.view()) {
            let asked = *prepared.question(question).unwrap();
            let mut alone = Request::new();
            let id = alone.ask(asked.measure, asked.period).unwrap();
            prop_assert_eq!(alone.prepare().finding(id, &person.view()), Answer::Counted(found));
        }
        Ok(())
    });
}

/// What every measure says of a person, and where.
type Told = (Vec<(Verdict, Evidence, Tally)>, Vec<Vec<(Place, Tally)>>);

fn told(case: &Case) -> Told {
    let (prepared, person) = (questions(case.month), case.person());
    (judged(prepared, &person.view()), rows(&prepared.tally([person.view()]), prepared))
}

#[test]
fn exact_duplicates_change_nothing() {
    laws::duplicate_invariance(told).unwrap();
    // Nor do they in a borrowed history, which keeps them.
    laws::duplicate_invariance(|case| {
        let (prepared, person) = (questions(case.month), case.person());
        let mut sorted = case.spells.clone();
        sorted.sort_unstable();
        let borrowed = Person { history: History::new(&sorted, case.covered).unwrap(), ..person.view() };
        (judged(prepared, &borrowed), rows(&prepared.tally([borrowed]), prepared))
    })
    .unwrap();
    laws::duplicate_invariance(Case::history).unwrap();
}

#[test]
fn the_order_of_the_spells_changes_nothing() {
    laws::order_invariance(|case| (case.person(), told(case))).unwrap();
}

#[test]
fn cutting_a_spell_in_two_changes_nothing() {
    laws::split_invariance(told).unwrap();
}

#[test]
fn cutting_a_residence_or_a_course_in_two_changes_nothing() {
    laws::split_residence_invariance(told).unwrap();
    laws::split_course_invariance(told).unwrap();
}

/// What a measure says of a person in a period, and where.
fn asked(measure: &Measure<'_>, period: Period, case: &Case) -> (Finding, Vec<(Place, Tally)>) {
    let mut request = Request::new();
    let question = request.ask(measure, period).unwrap();
    let (prepared, person) = (request.prepare(), case.person());
    let found = prepared.finding(question, &person.view()).counted().unwrap();
    (found, prepared.tally([person.view()]).places(question).collect())
}

#[test]
fn more_weeks_of_benefit_never_undo_long_term_unemployment() {
    let found = |case: &Case| asked(&langtidsledige::BM_2014, Period::Month(case.month), case).0;
    let weeks = |case: &Case| match found(case).evidence {
        Evidence::Time { observed, possible, .. } => (observed, possible),
        _ => (0, 0),
    };
    laws::monotony(Benefit::ADagpenge, |case| found(case).verdict == Verdict::Met).unwrap();
    laws::monotony(Benefit::ADagpenge, |case| weeks(case).0).unwrap();
    laws::monotony(Benefit::ADagpenge, |case| weeks(case).1).unwrap();
}

/// The same date a year on falls on another weekday, so the reference day is a week's last day: 364 days are 52 weeks, and
/// the last day of the 52nd week after is exactly as much later.
#[test]
fn a_shift_of_364_days_shifts_long_term_unemployment() {
    for measure in [&langtidsledige::BM_2014, &langtidsledige::STAR] {
        laws::shift_invariance(|case, week| asked(measure, Period::Week(week), case)).unwrap();
    }
}

/// One way that all which is unknown of a person may have been.
#[derive(Clone, Debug)]
struct Truths {
    born: Day,
    educations: Vec<Education>,
    visitations: Vec<Visitation>,
    /// How far along what is possible each end lies.
    ends: Vec<Index>,
    /// What happened where nothing is recorded.
    unseen: Vec<Spell>,
}

fn truths(year: i32) -> impl Strategy<Value = Truths> {
    let known: Vec<Visitation> = Visitation::ALL.iter().copied().filter(|seen| *seen != Visitation::Uoplyst).collect();
    let visitation = prop_oneof![Just(Visitation::Jobklar), prop::sample::select(known)];
    let born = (-60 * 366..=0_i32).prop_map(move |days| Day::ymd(year, 1, 1).plus(days));
    let unseen = vec(spells(year), 0..4);
    (born, vec(courses(year), 0..3), vec(visitation, 8), vec(any::<Index>(), 8), unseen).prop_map(
        |(born, educations, visitations, ends, unseen)| Truths { born, educations, visitations, ends, unseen },
    )
}

impl Truths {
    /// A day of those from one to another, or the first when there is none.
    fn pick(&self, number: usize, from: Day, to: Day) -> Day {
        let days = usize::try_from((to.days_since_1970() - from.days_since_1970()).max(0)).unwrap();
        from.plus(i32::try_from(self.ends[number % self.ends.len()].index(days + 1)).unwrap())
    }

    /// The end that something had, in data up to a day, where nobody looks beyond another day.
    fn end(&self, number: usize, first: Day, end: End, as_of: Day, horizon: Day) -> End {
        End::On(match end {
            End::On(last) if last > as_of => self.pick(number, first.max(as_of), last),
            End::On(last) => last,
            End::Ongoing => self.pick(number, first.max(as_of), horizon),
            End::Unknown => self.pick(number, first, horizon),
        })
    }

    fn spell(&self, number: usize, spell: Spell, as_of: Day, horizon: Day) -> Spell {
        let over = spell.over(spell.first(), self.end(number, spell.first(), spell.end(), as_of, horizon)).unwrap();
        match (spell.status(), spell.visitation()) {
            (Status::Work(_), _) if !matches!(spell.extent(), Extent::Hours(_)) => {
                let hundredths = u16::try_from(self.ends[number % self.ends.len()].index(600)).unwrap();
                over.with_extent(Extent::Hours(Hours::from_hundredths(hundredths).unwrap())).unwrap()
            }
            (Status::Benefit(_), None | Some(Visitation::Uoplyst)) => {
                over.visited(self.visitations[number % self.visitations.len()])
            }
            _ => over,
        }
    }

    fn course(&self, number: usize, course: Education, as_of: Day, horizon: Day) -> Education {
        let attended = course.attended.map(|days| {
            let end = self.end(number, days.first(), days.end(), as_of, horizon);
            Stay::new(days.first(), end).unwrap()
        });
        let completed = match course.completed {
            Completion::OnUnknownDay => {
                let earliest = attended.map_or(as_of.plus(-1500), Stay::first);
                Completion::On(self.pick(number + 3, earliest, as_of))
            }
            known => known,
        };
        Education { attended, completed, ..course }
    }

    /// The person of whom all is known, this having been the truth.
    fn resolve(&self, case: &Case) -> Case {
        let (from, as_of) = (case.covered.from(), case.covered.as_of());
        let year = case.month.year();
        let horizon = as_of.max(Day::ymd(year + 2, 1, 31));
        let covered = Coverage::new(from.min(Day::ymd(year - 70, 1, 1)), horizon).unwrap();

        let seen = case.spells.iter().enumerate().map(|(number, spell)| self.spell(number, *spell, as_of, horizon));
        let unseen = self.unseen.iter().enumerate().flat_map(|(number, spell)| {
            let spell = self.spell(number, *spell, as_of, horizon);
            let End::On(last) = spell.end() else { return [None, None] };
            let part = |first: Day, last: Day| spell.over(first, End::On(last)).ok();
            [part(spell.first(), last.min(from.plus(-1))), part(spell.first().max(as_of.plus(1)), last)]
        });
        let courses = case.educations.as_ref().unwrap_or(&self.educations).iter().enumerate();
        Case {
            month: case.month,
            born: case.born.or(Some(self.born)),
            granted: (case.granted.0.or(Some(ResidenceGround::Flygtning)), case.granted.1.or(Some(self.born))),
            educations: Some(courses.map(|(number, course)| self.course(number, *course, as_of, horizon)).collect()),
            residences: case.residences.clone(),
            spells: seen.chain(unseen.collect::<Vec<_>>().into_iter().flatten()).collect(),
            covered,
        }
    }
}

fn between(least: Tally, told: Tally) -> TestCaseResult {
    let most = least.all_in();
    prop_assert!((least.numerator..=most.numerator).contains(&told.numerator), "{least:?} {told:?}");
    prop_assert!((least.denominator..=most.denominator).contains(&told.denominator), "{least:?} {told:?}");
    Ok(())
}

#[test]
fn whatever_was_true_lies_between_the_certain_and_the_possible() {
    let truth = cases().prop_flat_map(|case| (truths(case.month.year()), Just(case)));
    for_all(250, truth, |(truth, case)| {
        let prepared = questions(case.month);
        let (unsure, sure) = (case.person(), truth.resolve(&case).person());
        let pairs = findings(prepared, &unsure.view()).into_iter().zip(findings(prepared, &sure.view()));
        let (table_before, table_after) = (prepared.tally([unsure.view()]), prepared.tally([sure.view()]));
        for ((question, before), (_, after)) in pairs {
            let measure = prepared.question(question).unwrap().measure;
            prop_assert!(after.verdict != Verdict::Undetermined, "{}", measure.id);
            prop_assert_eq!(after.tally.undetermined, Undetermined::default());
            prop_assert!(before.verdict == Verdict::Undetermined || before.verdict == after.verdict, "{}", measure.id);
            between(before.tally, after.tally)?;
            let (fewest, most) = before.tally.count_bounds();
            prop_assert!((fewest..=most).contains(&after.tally.numerator));
            let period = prepared.question(question).unwrap().period;
            if let Ok(value) = measure.value_over(period, &after.tally) {
                let bounds = measure.bounds_over(period, &before.tally).unwrap();
                prop_assert!(
                    bounds.lowest <= value && value <= bounds.highest,
                    "{}: {:?} {:?}",
                    measure.id,
                    value,
                    bounds
                );
            }
            if measure.attribution != Attribution::ResidenceOnDayOfEvent {
                for (place, told) in table_after.places(question) {
                    between(table_before.tally(question, place).counted().unwrap(), told)?;
                }
            }
        }
        Ok(())
    });
}

/// Whether a fact is unknown of a person at all.
fn is_unknown(fact: Fact, case: &Case) -> bool {
    let courses = case.educations.as_deref().unwrap_or_default();
    match fact {
        Fact::Birth => case.born.is_none(),
        Fact::Education => {
            case.educations.is_none() || courses.iter().any(|course| course.completed == Completion::OnUnknownDay)
        }
        Fact::Visitation => case.spells.iter().any(|spell| {
            let on_benefit = matches!(spell.status(), Status::Benefit(_));
            on_benefit && matches!(spell.visitation(), None | Some(Visitation::Uoplyst))
        }),
        Fact::End => {
            let attended = courses.iter().filter_map(|course| course.attended);
            let ends = case.spells.iter().map(|spell| spell.end()).chain(attended.map(Stay::end));
            ends.into_iter().any(|end| end == End::Unknown)
        }
        // Longer than any measure looks back, or on to what follows.
        Fact::Coverage => {
            let (first, last) = (Day::ymd(case.month.year() - 1, 1, 1), Day::ymd(case.month.year() + 2, 1, 31));
            // And what was before birth nobody asks.
            let ever = case.covered.from() > case.born.unwrap_or(Day::MIN);
            ever || case.covered.from() > first || case.covered.as_of() < last
        }
        Fact::Hours => case
            .spells
            .iter()
            .any(|spell| matches!(spell.status(), Status::Work(_)) && !matches!(spell.extent(), Extent::Hours(_))),
        Fact::Criterion => case.granted.0.is_none() || case.granted.1.is_none(),
        _ => false, // no official measure asks for another
    }
}

#[test]
fn what_is_undetermined_is_so_in_verdict_tally_and_facts_alike() {
    for_all(250, cases(), |case| {
        let person = case.person();
        for (_, found) in findings(questions(case.month), &person.view()) {
            let undetermined = found.verdict == Verdict::Undetermined;
            prop_assert_eq!(undetermined, found.tally.undetermined != Undetermined::default());
            prop_assert_eq!(undetermined, found.unknown.iter().count() > 0);
        }
        Ok(())
    });
}

#[test]
fn a_fact_named_as_unknown_is_unknown() {
    for_all(250, cases(), |case| {
        let person = case.person();
        for (_, found) in findings(questions(case.month), &person.view()) {
            for fact in found.unknown.iter() {
                prop_assert!(is_unknown(fact, &case), "{:?} is known", fact);
            }
        }
        Ok(())
    });
}

/// An offer and a benefit outside the state, both on known days after the data.
#[test]
fn a_known_end_after_the_data_is_no_unknown_fact() {
    let spell = |status: Status, first: Day, last: Day| {
        Spell::new(status, first, End::On(last)).unwrap().visited(Visitation::Jobklar)
    };
    let (day, last) = (Day::ymd(2012, 11, 5), Day::ymd(2012, 12, 31));
    let case = Case {
        month: Month::new(2012, 12).unwrap(),
        born: Some(Day::ymd(1983, 1, 1)),
        granted: (Some(ResidenceGround::Intet), None),
        educations: Some(vec![]),
        residences: vec![],
        spells: vec![
            spell(Benefit::ADagpenge.into(), Day::ymd(2012, 1, 1), Day::ymd(2012, 1, 30)),
            spell(Benefit::ADagpenge.into(), Day::ymd(2012, 4, 22), last),
            spell(Benefit::Su.into(), Day::ymd(2012, 7, 22), day),
            spell(Offer::Virksomhedspraktik.into(), day, day),
        ],
        covered: Coverage::new(Day::ymd(2009, 4, 6), Day::ymd(2012, 10, 27)).unwrap(),
    };
    let person = case.person();
    let mut undetermined = 0;
    for (_, found) in findings(questions(case.month), &person.view()) {
        assert!(found.unknown.iter().all(|fact| is_unknown(fact, &case)), "{:?}", found.unknown);
        undetermined += usize::from(found.verdict == Verdict::Undetermined);
    }
    assert!(undetermined > 0);
}

#[test]
fn bounds_hold_the_share_of_every_mixture() {
    let subject = || (0..=60_u64, 0..=60_u64).prop_map(|(above, others)| (above, above + others));
    for_all(1000, (vec(subject(), 0..4), vec((subject(), any::<bool>()), 0..6)), |(sure, unsure)| {
        let sum =
            |subjects: &[(u64, u64)]| subjects.iter().map(|(above, below)| Tally::of(*above, *below)).sum::<Tally>();
        let (certain, all) = (sum(&sure), sum(&unsure.iter().map(|(subject, _)| *subject).collect::<Vec<_>>()));
        let inside: Vec<_> = unsure.iter().filter(|(_, is_in)| *is_in).map(|(subject, _)| *subject).collect();
        let tally = certain.with_undetermined(all.numerator, all.denominator);
        let mixture = certain + sum(&inside);
        let Ok(share) = mixture.share() else { return Ok(()) };
        let bounds = tally.share_bounds().unwrap();
        prop_assert!(bounds.lowest <= share && share <= bounds.highest, "{share} {bounds:?}");
        if let Ok(interval) = tally.share_interval() {
            prop_assert!(bounds.lowest <= interval.lowest && interval.highest <= bounds.highest);
            let ends = [tally.all_out().share().unwrap(), tally.all_in().share().unwrap()];
            prop_assert_eq!([ends[0].min(ends[1]), ends[0].max(ends[1])], [interval.lowest, interval.highest]);
        }
        prop_assert!(bounds.highest <= Percent::whole(100));
        Ok(())
    });
}

#[test]
fn an_explanation_tells_the_weeks_that_were_observed() {
    for_all(300, cases(), |case| {
        let (prepared, person) = (questions(case.month), case.person());
        for (question, found) in findings(prepared, &person.view()) {
            let Evidence::Time { observed, possible, of, required, .. } = found.evidence else { continue };
            let text = prepared.explain(question, &person.view(), Language::Danish);
            let weeks = if observed == possible { observed.to_string() } else { format!("{observed} til {possible}") };
            let told = match required {
                Required::NoRunOf(_) => format!(": længst {weeks} dag"),
                Required::AtLeast(_) | Required::None => format!(": {weeks} af {of} "),
            };
            prop_assert!(text.contains(&told), "{text}");
        }
        Ok(())
    });
}

/// A measure of one day: the whole of a window of a day in a state.
fn on_one_day(state: State<'static>) -> Measure<'static> {
    let within = Within::Window(Window::days(1));
    let looked_at = Time { state, amount: Amount::All, within, counted_in: CountedIn::Days }.any();
    let scoring = Scoring::Persons(Persons { looked_at, counted: &[], published: Published::Number });
    Measure { scoring, ..langtidsledige::BM_2014 }
}

/// The state that a test looks for.
fn state_of(test: Test<'static>) -> Option<State<'static>> {
    match test {
        Test::Time(time) => Some(time.state),
        Test::Entry(entry) => Some(entry.state),
        Test::Run(run) => Some(run.state),
        _ => None,
    }
}

/// What a state says of a day, asked of the person, is what a measure of that day counts.
#[test]
fn a_state_on_a_day_is_what_is_counted_of_that_day() {
    let mut states = Vec::new();
    for measure in ALL {
        match measure.scoring {
            Scoring::Persons(persons) => {
                let tests = [persons.looked_at].into_iter().chain(persons.counted.iter().copied());
                states.extend(tests.filter_map(state_of));
            }
            Scoring::UnitsOfUnits(units) => states.extend([units.numerator, units.denominator]),
            Scoring::Spells(spells) => {
                states.extend(spells.of.iter().map(|of| of.state));
                match spells.told {
                    SpellsTold::ShareFollowed(Followed::ByStatus { before, state, .. }) => {
                        states.extend(before.iter().copied().chain(state));
                    }
                    SpellsTold::ShareFollowed(Followed::Within { state, .. }) => states.push(state),
                    SpellsTold::Number | SpellsTold::MeanLength => {}
                }
            }
            Scoring::FullTimePersons(full_time) => {
                states.extend(full_time.added.iter().chain(full_time.before));
                states.extend(full_time.among.iter().copied().filter_map(state_of));
            }
            Scoring::Companies(_) | Scoring::NoMethod { .. } => {}
            other => panic!("a shape without a law: {other:?}"),
        }
    }
    let measures: Vec<_> = states.iter().map(|state| on_one_day(*state)).collect();
    for_all(300, (cases(), 0..28_i32), |(case, day)| {
        let week = Day::ymd(case.month.year(), case.month.number(), 1).plus(day).week();
        let person = case.person();
        for (measure, state) in measures.iter().zip(&states) {
            let mut request = Request::new();
            let question = request.ask(measure, Period::Week(week)).unwrap();
            let found = request.prepare().finding(question, &person.view()).counted().unwrap().verdict;
            let counted = match state.on(&person.view(), week.last_day()) {
                Truth::Yes => Verdict::Met,
                Truth::Unknown => Verdict::Undetermined,
                Truth::No => Verdict::OutsideTargetGroup,
            };
            prop_assert_eq!(found, counted, "{:?} on {}", state, week.last_day());
        }
        Ok(())
    });
}
