//! Measures of companies: a second, slow reading of the sentence over everything that the unknown can turn out to be, and laws.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use maaltal::calendar::{Day, Month, Period};
use maaltal::company::{Company, CompanyBuf, CompanyMonth, CompanyMonths, Contact, ContactKind, ContactSet};
use maaltal::days::{End, Stay};
use maaltal::evaluate::{
    Answer, CannotAsk, CannotCompare, Evidence, Language, OtherRequest, Prepared, QuestionId, Request, Subject, Verdict,
};
use maaltal::goal::y2019;
use maaltal::history::{Coverage, HistoryBuf, Status};
use maaltal::measure::{
    self, Attribution, Companies, FigureUnit, Measure, NoMethod, Over, Scoring, With, langtidsledige, samarbejdsgrad,
    virksomheder_med_smaajob,
};
use maaltal::outcome::Gap;
use maaltal::person::PersonBuf;
use maaltal::place::{Area, JobCentre, Municipality, Place};
use maaltal::quantity::{Tally, Thing, Value};
use maaltal::strategies::{CompanyCase as Case, company_cases as cases, contacts};
use maaltal::target::{Aim, Target};
use maaltal::target_group::{Ages, Criterion, TargetGroup};
use proptest::collection::vec;
use proptest::prelude::*;
use support::for_all;

const MEASURES: [&Measure<'static>; 4] = [
    &samarbejdsgrad::STAR_2017,
    &samarbejdsgrad::STAR_2017_LOCAL,
    &samarbejdsgrad::STAR_2017_OTHERS,
    &virksomheder_med_smaajob::ODENSE,
];

/// Where companies and job centres are: two of one job centre, and two others.
const PLACES: [u16; 4] = [561, 563, 751, 461];

fn period() -> Period {
    "2016Q2".parse().unwrap()
}

fn place(index: usize) -> Municipality {
    PLACES[index].to_string().parse().unwrap()
}

/// Each choice of one from every list.
fn every<T: Clone>(lists: &[Vec<T>]) -> Vec<Vec<T>> {
    lists.iter().fold(vec![Vec::new()], |chosen, list| {
        let with = |own: &Vec<T>| -> Vec<Vec<T>> {
            list.iter().map(|one| own.iter().cloned().chain([one.clone()]).collect()).collect()
        };
        chosen.iter().flat_map(with).collect()
    })
}

/// A contact of which everything is known.
type Known = (ContactKind, Municipality, Day, Day);

/// What a measure says of a company of which everything is known: below and above.
fn simply(scoring: Companies, employees: &[u32], own: Municipality, contacts: &[Known], unseen: bool) -> (bool, bool) {
    let centre = |municipality: Municipality| if municipality == place(1) { place(0) } else { municipality };
    let counts = |(kind, job_centre, first, last): &Known| {
        let local = centre(*job_centre) == centre(own);
        let with = match scoring.with {
            With::AnyJobCentre => true,
            With::LocalJobCentre => local,
            With::OtherJobCentres => !local,
        };
        let within = |day: &Day| period().days().contains(*day);
        let days = || (0..=last.days_since_1970() - first.days_since_1970()).map(|days| first.plus(days));
        scoring.contacts.contains(*kind) && with && days().any(|day| within(&day))
    };
    let sum: u32 = employees.iter().sum();
    let below = sum >= scoring.employees_at_least * 3;
    (below, below && (unseen || contacts.iter().any(counts)))
}

/// What a measure can say of a company, over all that is unknown of it.
fn all_ways(scoring: Companies, case: &Case) -> Vec<(bool, bool)> {
    let covered = |first: Day, last: Day| case.covered.from() <= first && last <= case.covered.as_of();
    let rows: Vec<Option<&CompanyMonth>> =
        (4..=6).map(|number| case.months.iter().find(|row| row.month == Month::new(2016, number).unwrap())).collect();
    let employees: Vec<Vec<u32>> = (4..=6)
        .zip(&rows)
        .map(|(number, row)| {
            let month = Month::new(2016, number).unwrap();
            match row {
                Some(row) => row.employees.map_or(vec![0, 9], |known| vec![known]),
                None if covered(month.first_day(), month.last_day()) => vec![0],
                None => vec![0, 9],
            }
        })
        .collect();
    let anywhere = vec![place(0), place(2), place(3)];
    let last_row = rows.iter().rev().find_map(|row| *row);
    let own = last_row.and_then(|row| row.municipality).map_or(anywhere.clone(), |known| vec![known]);
    let contacts: Vec<Vec<Known>> = case
        .contacts
        .iter()
        .map(|contact| {
            let (first, as_of) = (contact.stay.first(), case.covered.as_of());
            let (shortest, longest) = match contact.stay.end() {
                End::On(last) => (last.min(as_of), last),
                End::Ongoing => (as_of, as_of),
                End::Unknown => (first.min(as_of), as_of),
            };
            let centres = contact.job_centre.map_or(anywhere.clone(), |known| vec![known]);
            let of = |last: Day| centres.iter().map(move |centre| (contact.kind, *centre, first, last));
            of(shortest).chain(of(longest)).collect()
        })
        .collect();
    let days = period().days();
    let unseen = if covered(days.first(), days.last()) { vec![false] } else { vec![false, true] };
    let mut ways = Vec::new();
    for employees in every(&employees) {
        for contacts in every(&contacts) {
            for own in &own {
                ways.extend(unseen.iter().map(|unseen| simply(scoring, &employees, *own, &contacts, *unseen)));
            }
        }
    }
    ways
}

fn scoring_of(measure: &Measure<'_>) -> Companies {
    let Scoring::Companies(scoring) = measure.scoring else { panic!("{}", measure.id) };
    scoring
}

/// The measures, each asked for a period.
fn asked(period: Period) -> (Prepared<'static>, [QuestionId; 4]) {
    let mut request = Request::new();
    let questions = MEASURES.map(|measure| request.ask(measure, period).unwrap());
    (request.prepare(), questions)
}

#[test]
fn a_finding_is_what_every_way_of_the_unknown_agrees_on() {
    let (prepared, questions) = asked(period());
    for_all(1500, cases(), |case| {
        let company = case.company();
        let belongs = company.view().municipality_in(period());
        for (question, measure) in questions.into_iter().zip(MEASURES) {
            let finding = prepared.company_finding(question, &company.view()).counted().unwrap();
            let ways = all_ways(scoring_of(measure), &case);
            let count = |holds: &dyn Fn(&(bool, bool)) -> bool| ways.iter().filter(|way| holds(way)).count();
            let (below, above) = (count(&|way| way.0), count(&|way| way.1));
            let (all, tally) = (ways.len(), finding.tally);
            // What is counted for certain is so in every way, and what is in none is not counted.
            prop_assert!(tally.denominator == u64::from(below == all), "{}: {tally:?}", measure.id);
            prop_assert!(tally.all_in().denominator == u64::from(below > 0), "{}: {tally:?}", measure.id);
            prop_assert!(tally.all_in().numerator == u64::from(above > 0), "{}: {tally:?}", measure.id);
            prop_assert!(tally.numerator == 0 || above == all, "{}: {tally:?}", measure.id);
            // Of a company that may be anywhere, one of two contacts is with another job centre wherever it is: each by itself
            // does not say so.
            if belongs.is_some() {
                prop_assert!(tally.numerator == u64::from(above == all), "{}: {tally:?}", measure.id);
            }
            let verdict = match tally {
                _ if tally.all_in() != tally.all_out() => Verdict::Undetermined,
                Tally { numerator: 1, .. } => Verdict::Met,
                Tally { denominator: 1, .. } => Verdict::NotMet,
                _ => Verdict::OutsideTargetGroup,
            };
            prop_assert_eq!(finding.verdict, verdict);
            prop_assert_eq!(finding.unknown.iter().next().is_some(), verdict == Verdict::Undetermined);
        }
        Ok(())
    });
}

#[test]
fn every_verdict_is_met_with() {
    let (prepared, questions) = asked(period());
    let seen = core::cell::RefCell::new([[0_u32; 4]; 4]);
    for_all(600, cases(), |case| {
        for (index, question) in questions.into_iter().enumerate() {
            let finding = prepared.company_finding(question, &case.company().view()).counted().unwrap();
            seen.borrow_mut()[index][finding.verdict as usize] += 1;
        }
        Ok(())
    });
    for (measure, seen) in MEASURES.iter().zip(seen.into_inner()) {
        for (verdict, times) in seen.into_iter().enumerate() {
            // Odense asks for no employees, so no company is outside.
            let never = scoring_of(measure).employees_at_least == 0 && verdict == Verdict::OutsideTargetGroup as usize;
            assert!(never == (times == 0), "{}: {seen:?}", measure.id);
        }
    }
}

#[test]
fn a_company_counts_once_and_the_total_is_at_most_the_sum_of_its_parts() {
    let (prepared, [total, local, others, smaajob]) = asked(period());
    for_all(1500, cases(), |case| {
        let company = case.company();
        let of = |question| prepared.company_finding(question, &company.view()).counted().unwrap().tally;
        let (total, local, others) = (of(total), of(local), of(others));
        for tally in [total, local, others, of(smaajob)] {
            let all = tally.all_in();
            prop_assert!(all.numerator <= all.denominator && all.denominator <= 1, "{tally:?}");
        }
        prop_assert!(
            local.all_in().denominator == total.all_in().denominator && local.denominator == total.denominator
        );
        prop_assert!(others.all_in().denominator == total.all_in().denominator);
        prop_assert!(local.numerator.max(others.numerator) <= total.numerator);
        prop_assert!(total.all_in().numerator <= local.all_in().numerator + others.all_in().numerator);
        if [local, others].iter().all(|tally| tally.all_in() == tally.all_out()) {
            prop_assert!(total.numerator <= local.numerator + others.numerator);
        }
        Ok(())
    });
}

#[test]
fn a_tally_is_the_sum_of_findings_however_companies_are_split() {
    let (prepared, questions) = asked(period());
    for_all(200, (vec(cases(), 0..8), any::<prop::sample::Index>()), |(cases, at)| {
        let companies: Vec<CompanyBuf> = cases.iter().map(Case::company).collect();
        let whole = prepared.tally_companies(companies.iter().map(CompanyBuf::view));
        let (some, rest) = companies.split_at(at.index(companies.len() + 1));
        let mut parts = prepared.tally_companies(rest.iter().map(CompanyBuf::view));
        parts.merge(&prepared.tally_companies(some.iter().map(CompanyBuf::view))).unwrap();
        parts.merge(&prepared.table()).unwrap();
        for question in questions {
            let found = prepared.company_findings(question, companies.iter().map(CompanyBuf::view));
            let sum: Tally = found.map(|(_, finding)| finding.tally).sum();
            prop_assert_eq!(whole.tally(question, Place::Country), Answer::Counted(sum));
            prop_assert_eq!(whole.places(question).map(|(_, tally)| tally).sum::<Tally>(), sum);
            for place in Place::all() {
                prop_assert_eq!(whole.tally(question, place), parts.tally(question, place));
            }
            let esbjerg = Area { name: "", municipalities: JobCentre::ESBJERG.serves };
            let joint = whole.tally(question, Place::JobCentre(JobCentre::ESBJERG));
            prop_assert_eq!(whole.area(question, esbjerg), joint);
        }
        Ok(())
    });
}

#[test]
fn order_and_duplicates_of_rows_do_not_matter_and_more_never_undoes() {
    let (prepared, questions) = asked(period());
    let shuffled = cases().prop_flat_map(|case| {
        let (months, own) = (Just(case.months.clone()).prop_shuffle(), Just(case.contacts.clone()).prop_shuffle());
        (Just(case), months, own, contacts())
    });
    for_all(1000, shuffled, |(case, months, contacts, another)| {
        let twice = contacts.iter().chain(&contacts).copied().collect();
        let other = Case { months, contacts: twice, ..case };
        prop_assert_eq!(case.company(), other.company());
        for question in questions {
            let of = |case: &Case| prepared.company_finding(question, &case.company().view()).counted().unwrap();
            let before = of(&case);
            // As a slice of the caller's own, in any order and twice.
            let months: Vec<CompanyMonth> = case.months.clone();
            let view = Company {
                months: CompanyMonths::new(&months).unwrap(),
                contacts: &other.contacts,
                coverage: case.covered,
            };
            let twice = prepared.company_finding(question, &view).counted().unwrap();
            prop_assert_eq!(
                (twice.verdict, twice.tally, twice.unknown),
                (before.verdict, before.tally, before.unknown)
            );
            let mut more = case.clone();
            more.contacts.push(another);
            let after = of(&more).tally;
            prop_assert!(before.tally.numerator <= after.numerator && before.tally.denominator == after.denominator);
            let mut more = case.clone();
            more.months.iter_mut().for_each(|row| row.employees = row.employees.map(|count| count + 1));
            let after = of(&more).tally;
            prop_assert!(before.tally.numerator <= after.numerator && before.tally.denominator <= after.denominator);
        }
        Ok(())
    });
}

#[test]
fn a_contact_cut_at_any_day_changes_nothing() {
    let (prepared, questions) = asked(period());
    for_all(1000, (cases(), 0..60_i32), |(case, at)| {
        let mut cut = case.clone();
        cut.contacts.clear();
        for contact in &case.contacts {
            let first = contact.stay.first();
            match contact.stay.end() {
                End::On(last) if first.plus(at) < last => {
                    let part = |first, last| Contact { stay: Stay::new(first, End::On(last)).unwrap(), ..*contact };
                    cut.contacts.extend([part(first, first.plus(at)), part(first.plus(at + 1), last)]);
                }
                _ => cut.contacts.push(*contact),
            }
        }
        for question in questions {
            let of = |case: &Case| prepared.company_finding(question, &case.company().view()).counted().unwrap();
            prop_assert_eq!(of(&case).tally, of(&cut).tally);
        }
        Ok(())
    });
}

fn nobody() -> PersonBuf {
    PersonBuf::new(HistoryBuf::new(vec![], Coverage::all_up_to(Day::ymd(2016, 12, 31))))
}

/// In Esbjerg with 2 employees through 2016, and a contact with the job centre of Aarhus.
fn esbjerg() -> Case {
    let month = |number| CompanyMonth {
        month: Month::new(2016, number).unwrap(),
        municipality: Some(Municipality::ESBJERG),
        employees: Some(2),
    };
    let stay = Stay::new(Day::ymd(2016, 5, 2), End::On(Day::ymd(2016, 8, 1))).unwrap();
    let contact = Contact { kind: ContactKind::Loentilskud, job_centre: Some(place(2)), stay };
    let covered = Coverage::all_up_to(Day::ymd(2016, 12, 31));
    Case { months: (1..=12).map(month).collect(), contacts: vec![contact], covered }
}

#[test]
fn what_was_not_given_is_no_zero() {
    let mut request = Request::new();
    let cooperation = request.ask(&samarbejdsgrad::STAR_2017, "2016".parse().unwrap()).unwrap();
    let unemployed = request.ask(&langtidsledige::STAR, "2016".parse().unwrap()).unwrap();
    let pending = request.ask(&samarbejdsgrad::BM_2014, "2016".parse().unwrap()).unwrap();
    let prepared = request.prepare();
    let (company, person) = (esbjerg().company(), nobody());

    assert_eq!(prepared.finding(cooperation, &person.view()), Answer::NotGiven(Subject::Companies));
    assert_eq!(prepared.company_finding(unemployed, &company.view()), Answer::NotGiven(Subject::Persons));
    assert_eq!(prepared.company_finding(pending, &company.view()), Answer::NoMethod(NoMethod::Pending));
    assert_eq!(prepared.findings(cooperation, [person.view()]).count(), 0);
    assert_eq!(prepared.company_findings(unemployed, [company.view()]).count(), 0);
    let not_of_persons = Err(CannotCompare::NotOfPersons);
    assert_eq!(prepared.compare(unemployed, cooperation, [person.view()]), not_of_persons);

    let area = Area { name: "", municipalities: &[Municipality::ESBJERG] };
    let mut table = prepared.table();
    assert_eq!(table.tally(unemployed, Place::Country), Answer::NotGiven(Subject::Persons));
    assert_eq!(table.tally(cooperation, Place::Country), Answer::NotGiven(Subject::Companies));
    table.add(&person.view());
    assert_eq!(table.tally(unemployed, Place::Country), Answer::Counted(Tally::ZERO));
    assert_eq!(table.area(cooperation, area), Answer::NotGiven(Subject::Companies));
    assert_eq!(table.places(cooperation).count(), 0);
    table.merge(&prepared.tally_companies([company.view()])).unwrap();
    assert_eq!(table.area(cooperation, area), Answer::Counted(Tally::of(1, 1)));
    assert_eq!(table.tally(unemployed, Place::Country), Answer::Counted(Tally::ZERO));
    assert_eq!(table.tally(pending, Place::Country), Answer::NoMethod(NoMethod::Pending));
    // None of them is something that was given.
    assert_eq!(prepared.tally_companies([]).tally(cooperation, Place::Country), Answer::Counted(Tally::ZERO));
    assert_eq!(prepared.tally([]).tally(unemployed, Place::Country), Answer::Counted(Tally::ZERO));

    let (other, [question, ..]) = asked(period());
    assert_eq!(prepared.company_finding(question, &company.view()), Answer::NotAsked);
    assert_eq!(prepared.explain_company(question, &company.view(), Language::English), "");
    assert_eq!(table.merge(&other.table()), Err(OtherRequest));
    // The days looked at are those of companies too.
    assert_eq!(other.days(), Some(period().days()));
}

#[test]
fn a_definition_that_means_nothing_is_refused() {
    let scoring = scoring_of(&samarbejdsgrad::STAR_2017);
    let with = |scoring| Measure { scoring: Scoring::Companies(scoring), ..samarbejdsgrad::STAR_2017 };
    let adults = TargetGroup { all_of: &[Criterion::Age(Ages::from(18))] };
    for (measure, why) in [
        (with(Companies { contacts: ContactSet::EMPTY, ..scoring }), "contacts of no kind, which no company has"),
        (
            with(Companies { published: FigureUnit::Persons, ..scoring }),
            "companies are published as a number or a share",
        ),
        (
            Measure { who: adults, ..samarbejdsgrad::STAR_2017 },
            "a target group of persons, to which no company belongs",
        ),
        (
            Measure { over: Over::AnyPeriod, ..samarbejdsgrad::STAR_2017 },
            "companies are known by month, so they are measured over whole months",
        ),
    ] {
        let refused = Request::new().ask(&measure, "2016".parse().unwrap()).unwrap_err();
        let CannotAsk::Unsound { why: found, .. } = refused else { panic!("{refused}") };
        assert_eq!(found, why);
    }
    let attribution = Attribution::ResidenceAtTheTime;
    let moved = Measure { attribution, ..samarbejdsgrad::STAR_2017 };
    let refused = Request::new().ask(&moved, "2016".parse().unwrap()).unwrap_err();
    assert!(matches!(refused, CannotAsk::Attribution { .. }), "{refused}");
    let refused = Request::new().ask(&samarbejdsgrad::STAR_2017, "2016-W20".parse().unwrap()).unwrap_err();
    let said = "star:samarbejdsgrad@2017: measured over whole months only, and 2016-W20 is a week";
    assert_eq!(refused.to_string(), said);
}

/// The months of a period end with it, be they the last of the calendar.
#[test]
fn the_calendar_ends_with_its_last_month() {
    let period: Period = "9999Q4".parse().unwrap();
    let (prepared, [total, ..]) = asked(period);
    let month = |number| CompanyMonth {
        month: Month::new(9999, number).unwrap(),
        municipality: Some(Municipality::ESBJERG),
        employees: Some(1),
    };
    let case = Case {
        months: (10..=12).map(month).collect(),
        contacts: vec![],
        covered: Coverage::all_up_to(period.last_day()),
    };
    let finding = prepared.company_finding(total, &case.company().view()).counted().unwrap();
    assert_eq!((finding.verdict, finding.tally), (Verdict::NotMet, Tally::of(0, 1)));
}

#[test]
fn a_finding_is_explained() {
    let (prepared, [total, local, ..]) = asked("2016".parse().unwrap());
    let mut case = esbjerg();
    let english = |case: &Case, question| prepared.explain_company(question, &case.company().view(), Language::English);
    let danish = |case: &Case, question| prepared.explain_company(question, &case.company().view(), Language::Danish);
    assert_eq!(
        danish(&case, total),
        "star:samarbejdsgrad@2017 2016: Samarbejdsgrad (Jobindsats)\n\
         Talt med: i gennemsnit 2 ansatte (24 over 12 måneder), krav mindst 1; 1 kontakt, krav mindst 1.\n\
         Kommune: Esbjerg.\n\
         Fra 2016-01-01 til 2016-12-31:\n  \
           løntilskud (jobcenter Aarhus) 2016-05-02 – 2016-08-01: tæller\n\
         Kilde: STAR, Jobindsats, MM10, 9. maj 2017.\n"
    );
    case.months[3].employees = None;
    case.contacts.push(Contact { kind: ContactKind::Smaajob, ..case.contacts[0] });
    let unknown = Stay::new(Day::ymd(2015, 5, 2), End::Unknown).unwrap();
    case.contacts.push(Contact { kind: ContactKind::Mentor, job_centre: None, stay: unknown });
    assert_eq!(
        english(&case, local),
        "star:samarbejdsgrad_lokalt_jobcenter@2017 2016: Rate of cooperation with the local job centre (Jobindsats)\n\
         Undetermined: on the mean at least 1.83 employees (22 over 12 months, unknown in 1 month), required at least 1; \
         0 to 1 contact, required at least 1.\n\
         Unknown: end date, job centre.\n\
         Municipality: Esbjerg.\n\
         From 2016-01-01 to 2016-12-31:\n  \
           mentor (job centre of unknown) 2015-05-02 – unknown: undetermined: end date, job centre\n  \
           løntilskud (job centre of Aarhus) 2016-05-02 – 2016-08-01: does not count with that job centre\n  \
           småjob (job centre of Aarhus) 2016-05-02 – 2016-08-01: does not count\n\
         Source: STAR, Jobindsats, MM10, 9. maj 2017.\n"
    );
    // The one that counts decides, before one that only may.
    let deciding = |question| match prepared.company_finding(question, &case.company().view()) {
        Answer::Counted(finding) => match finding.evidence {
            Evidence::Company { deciding, .. } => deciding,
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    };
    assert_eq!((deciding(total), deciding(local)), (Some(1), Some(0)));
    case.months.truncate(3);
    let outside = danish(&case, total);
    let line = "Uden for målgruppen (for få ansatte): i gennemsnit 0,5 ansatte (6 over 12 måneder), krav mindst 1; 1 til 2 \
                kontakter, krav mindst 1.";
    assert_eq!(outside.lines().nth(1), Some(line));
    let person = prepared.explain(total, &nobody().view(), Language::Danish);
    assert_eq!(person.lines().nth(1), Some("Måler virksomheder, ikke personer."));

    let finding = prepared.company_finding(total, &esbjerg().company().view()).counted().unwrap();
    let Evidence::Company { deciding, contacts: 1, possible: 1, required: 1, .. } = finding.evidence else { panic!() };
    assert_eq!((deciding, finding.margin(), finding.decided_by), (Some(0), None, None));
}

#[test]
fn months_and_kinds_are_checked() {
    let row = |number| CompanyMonth { month: Month::new(2016, number).unwrap(), municipality: None, employees: None };
    let unsorted = [row(2), row(1), row(1), row(3)];
    let errors = CompanyMonths::new(&unsorted).unwrap_err();
    assert_eq!(errors.iter().map(|error| error.index).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(errors[0].to_string(), "month number 1, 2016M01, does not come after the one before it");
    let errors = CompanyBuf::new(unsorted.to_vec(), vec![], Coverage::all_up_to(Day::MAX)).unwrap_err();
    assert_eq!(errors.iter().map(|error| error.index).collect::<Vec<_>>(), [1]);
    assert_eq!(CompanyMonths::NONE.of(row(1).month), None);

    // Each kind is something that a spell records, by a name of its own.
    let kinds: Vec<ContactKind> = Status::all().filter_map(ContactKind::of).collect();
    assert!(ContactKind::ALL.iter().all(|kind| kinds.contains(kind)));
    for status in Status::all() {
        if let Some(kind) = ContactKind::of(status) {
            let named = status.name_da() == kind.name_da() || kind.aliases().contains(&status.name_da());
            assert!(named || kind == ContactKind::Fleksjob, "{status} is {kind}");
        }
    }
}

#[test]
fn a_target_of_companies_is_followed_up() {
    let odense: Place = "Odense".parse().unwrap();
    let level = Aim::Level("40 virksomheder".parse().unwrap());
    let target = Target {
        cites: vec![(&y2019::UDSATTE_LEDIGE).into()],
        due: Some("2019".parse().unwrap()),
        ..Target::new(&virksomheder_med_smaajob::ODENSE, odense, level)
    };
    assert_eq!(target.validate(), Ok(()));
    let outcome = target.outcome(Value::Counted(28, Thing::Companies)).unwrap();
    assert_eq!(
        (outcome.gap, outcome.gap.to_string().as_str()),
        (Gap::Counted(12, Thing::Companies), "12 virksomheder")
    );
    assert!(!outcome.is_met() && target.outcome(Value::Counted(40, Thing::Companies)).unwrap().is_met());
    assert!(target.outcome(Value::Persons(40)).is_err());
    for wrong in ["40 personer", "40,5 virksomheder", "-1"] {
        let aim = Aim::Level(wrong.parse().unwrap());
        assert!(Target { aim, ..target.clone() }.validate().is_err(), "{wrong}");
    }
    let counted = virksomheder_med_smaajob::ODENSE.value(&Tally::of(1, 3));
    assert_eq!(counted.map(|value| value.to_string()), Ok("1 virksomhed".to_owned()));
    // The bare name is that of several.
    assert!(measure::find("samarbejdsgrad").is_err());
}
