//! The changes of a definition, field by field.

use super::group::{of_criterion, of_state, toggled_contacts};
use super::spells::{of_spells, of_spells_that};
use super::test::{of_counted_in, of_test};
use super::{Changed, beside, of_list, others, put, slice, within};
use crate::calendar::{CountedIn, Day};
use crate::in_force::Edge;
use crate::measure::{
    Attribution, Companies, CountedBy, Data, FigureUnit, FullTime, Measure, Over, Per, Persons, Published, Scoring,
    Spells, UnitsOfUnits, With, forloeb,
};
use crate::quantity::Thing;
use crate::target_group::TargetGroup;

pub(super) fn of_measure<'a>(measure: &Measure<'a>) -> Changed<Measure<'a>> {
    let scorings = match measure.scoring {
        Scoring::Persons(persons) => within(of_persons(persons), Scoring::Persons),
        Scoring::UnitsOfUnits(units) => within(of_units(units), Scoring::UnitsOfUnits),
        Scoring::FullTimePersons(full_time) => within(of_full_time(full_time), Scoring::FullTimePersons),
        Scoring::Spells(spells) => within(of_spells(spells), Scoring::Spells),
        Scoring::Companies(companies) => within(of_companies(companies), Scoring::Companies),
        Scoring::NoMethod { .. } => return Vec::new(), // nothing comes out of it
    };
    let attributions =
        [Attribution::ResidenceOnLastDay, Attribution::ResidenceOnDayOfEvent, Attribution::ResidenceAtTheTime];
    let mut overs = vec![Over::LastDay, Over::CalendarYear, Over::Month, Over::YearOrQuarter, Over::AnyPeriod];
    if matches!(measure.scoring, Scoring::Companies(_)) {
        overs.push(Over::WholeMonths); // for what is known by month
    }
    let who = of_list(measure.who.all_of, of_criterion);
    let mut changes = put(who, "who", |all_of| Measure { who: TargetGroup { all_of: slice(all_of) }, ..*measure });
    changes.extend(put(scorings, "scoring", |scoring| Measure { scoring, ..*measure }));
    changes.extend(put(others(&attributions, measure.attribution), "attribution", |attribution| Measure {
        attribution,
        ..*measure
    }));
    let of_over = format!("over {:?} to", measure.over);
    changes.extend(put(others(&overs, measure.over), &of_over, |over| Measure { over, ..*measure }));
    changes.extend(put(of_data(measure.data), "data", |data| Measure { data, ..*measure }));
    if let Scoring::Spells(spells) = measure.scoring {
        // The place and the days go with which spells count; with those of the others it could not be asked at all.
        changes.extend(put(of_spells_that(spells.that), "that", |that| {
            let Measure { over, attribution, .. } = forloeb::star(spells.of, that);
            Measure { scoring: Scoring::Spells(Spells { that, ..spells }), over, attribution, ..*measure }
        }));
    }
    changes
}

/// Data that begin when every period is over, and data that end before any.
fn of_data(data: Data) -> Changed<Data> {
    vec![
        ("from 2100".to_owned(), Data { from: Edge::On(Day::ymd(2100, 1, 1)), ..data }),
        ("to 1900".to_owned(), Data { to: Edge::On(Day::ymd(1900, 12, 31)), ..data }),
    ]
}

fn of_persons(persons: Persons<'_>) -> Changed<Persons<'_>> {
    let mut changes = put(of_test(persons.looked_at), "looked at", |looked_at| Persons { looked_at, ..persons });
    let counted = of_list(persons.counted, of_test);
    changes.extend(put(counted, "counted", |counted| Persons { counted: slice(counted), ..persons }));
    let kinds = match persons.published {
        Published::ShareOf(per) => of_per(per).into_iter().map(|(_, per)| Published::ShareOf(per)).collect(),
        Published::Number | Published::Share => vec![Published::ShareOf(Per::LabourForce(16, 66))],
    };
    let kinds = [&[Published::Number, Published::Share][..], &kinds].concat();
    let published = others(&kinds, persons.published);
    changes.extend(put(published, "published", |published| Persons { published, ..persons }));
    changes
}

/// One employee more and less, each kind of contact in or out, and the other job centres and units.
fn of_companies(companies: Companies) -> Changed<Companies> {
    let employees = beside(companies.employees_at_least);
    let mut changes: Changed<Companies> = employees
        .map(|employees_at_least| {
            (format!("employees {employees_at_least}"), Companies { employees_at_least, ..companies })
        })
        .collect();
    let contacts = toggled_contacts(companies.contacts);
    changes.extend(put(contacts, "contact", |contacts| Companies { contacts, ..companies }));
    let withs = others(&[With::LocalJobCentre, With::OtherJobCentres, With::AnyJobCentre], companies.with);
    changes.extend(put(withs, "with", |with| Companies { with, ..companies }));
    let published = others(&[FigureUnit::Counted(Thing::Companies), FigureUnit::Percent], companies.published);
    changes.extend(put(published, "published", |published| Companies { published, ..companies }));
    changes
}

fn of_units(units: UnitsOfUnits<'_>) -> Changed<UnitsOfUnits<'_>> {
    let mut changes = put(of_state(units.numerator), "numerator", |numerator| UnitsOfUnits { numerator, ..units });
    changes
        .extend(put(of_state(units.denominator), "denominator", |denominator| UnitsOfUnits { denominator, ..units }));
    changes
        .extend(put(of_counted_in(units.counted_in), "counted in", |counted_in| UnitsOfUnits { counted_in, ..units }));
    changes
}

fn of_full_time(full_time: FullTime<'_>) -> Changed<FullTime<'_>> {
    let added = of_list(full_time.added, of_state);
    let mut changes = put(added, "added", |added| FullTime { added: slice(added), ..full_time });
    let before = of_list(full_time.before, of_state);
    changes.extend(put(before, "before", |before| FullTime { before: slice(before), ..full_time }));
    let counted = [CountedBy::Always(CountedIn::Days), CountedBy::Always(CountedIn::TouchedWeeks), CountedBy::Register];
    changes.extend(put(others(&counted, full_time.counted_in), "counted in", |counted_in| FullTime {
        counted_in,
        ..full_time
    }));
    changes.extend(put(of_per(full_time.per), "per", |per| FullTime { per, ..full_time }));
    let among = of_list(full_time.among, of_test);
    changes.extend(put(among, "among", |among| FullTime { among: slice(among), ..full_time }));
    changes
}

/// One year more and less at each end, and the other kinds.
fn of_per(per: Per) -> Changed<Per> {
    let (Per::Population(from, to) | Per::LabourForce(from, to)) = per else {
        let kinds =
            [Per::Itself, Per::PersonsInWeeks, Per::Expectation, Per::Population(16, 66), Per::LabourForce(16, 66)];
        return others(&kinds, per);
    };
    let ages = |kind: fn(u32, u32) -> Per| {
        let from_beside = beside(from).map(move |from| kind(from, to));
        from_beside.chain(beside(to).map(move |to| kind(from, to))).chain([kind(from, to)])
    };
    let mut all = vec![Per::Itself, Per::PersonsInWeeks, Per::Expectation];
    match per {
        Per::Population(..) => all.extend(ages(Per::Population).chain([Per::LabourForce(from, to)])),
        _ => all.extend(ages(Per::LabourForce).chain([Per::Population(from, to)])),
    }
    all.retain(|other| *other != per);
    all.into_iter().map(|other| (format!("{per:?} -> {other:?}"), other)).collect()
}
