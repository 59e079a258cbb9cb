//! What is written as one word: dates, periods, places, members of catalogues.

use maaltal::akasse::AKasse;
use maaltal::benefit::{Benefit, BenefitRule, BenefitSet, BenefitTotal, Rate};
use maaltal::calendar::{
    CountedIn, Day, DayRange, Month, Period, Quarter, RollingYear, Week, WeekRange, Window, WindowUnit, Year,
};
use maaltal::company::{ContactKind, ContactSet};
use maaltal::days::{End, Stay};
use maaltal::education::{BARS, Bar, Level, LevelSet};
use maaltal::goal::{self, Goal};
use maaltal::history::{Sector, Status};
use maaltal::ladder::{self, Ladder};
use maaltal::measure::{self, Measure, MeasureId, MeasureIdBuf, langtidsledige};
use maaltal::offer::{Offer, OfferSet};
use maaltal::person::{Insurance, Origin, ResidenceGround, Sex};
use maaltal::place::{Area, EmploymentRegion, JobCentre, Municipality, Place, Region};
use maaltal::quantity::Printed;
use maaltal::target::PrintedChange;
use maaltal::target_group::law::{self, LawGroup};
use maaltal::target_group::policy::{self, CallersGroup, PolicyGroup};
use maaltal::visitation::{Aggregate, Label, Visitation, VisitationSet};
use maaltal::work::{Work, WorkSet};
use proptest::prelude::*;
use serde_json::{from_value, json, to_value};

use super::{form, refused, round_trip};

#[test]
fn dates_and_periods_are_written_as_their_text() {
    form(&Day::ymd(2012, 12, 31), &json!("2012-12-31"));
    form(&Week::new(2014, 1).unwrap(), &json!("2014-W01"));
    form(&Month::new(2014, 12).unwrap(), &json!("2014M12"));
    form(&Quarter::new(2014, 4).unwrap(), &json!("2014Q4"));
    form(&Year::new(2014).unwrap(), &json!("2014"));
    form(&RollingYear::ending(Quarter::new(2024, 3).unwrap()), &json!("2024QMAT03"));
    for text in ["2014-W01", "2014M12", "2014Q4", "2014", "2024QMAT03"] {
        form(&text.parse::<Period>().unwrap(), &json!(text));
    }
    form(&End::On(Day::ymd(2012, 12, 31)), &json!("2012-12-31"));
    form(&End::Ongoing, &json!(""));
    form(&End::Unknown, &json!("?"));
    assert_eq!(from_value::<Quarter>(json!("2026K01")).unwrap(), Quarter::new(2026, 1).unwrap());
}

#[test]
fn places_are_written_as_code_or_name() {
    form(&Municipality::FANOE, &json!("0563"));
    form(&Place::Municipality(Municipality::FANOE), &json!("Fanø"));
    form(&Place::JobCentre(JobCentre::ESBJERG), &json!("Jobcenter Esbjerg"));
    form(&Place::Region(Region::Sjaelland), &json!("Region Sjælland"));
    form(&Place::Country, &json!("Hele landet"));
    form(&Place::Unknown, &json!("Uoplyst bopæl"));
    for municipality in Municipality::all() {
        round_trip(&municipality);
        round_trip(&Place::Municipality(municipality));
    }
}

#[test]
fn members_of_catalogues_are_written_as_their_codes() {
    form(&Benefit::Kontanthjaelp, &json!("kontanthjaelp"));
    form(&Offer::Voksenlaere, &json!("voksenlaere"));
    form(&Work::Skaanejob, &json!("skaanejob"));
    form(&ContactKind::Jobrotationsvikar, &json!("jobrotationsvikar"));
    form(&Status::Offer(Offer::Mentor), &json!("mentor"));
    form(&Visitation::Jobklar, &json!("jobklar"));
    form(&Level::Gymnasial, &json!("gymnasial"));
    form(&Sex::Kvinde, &json!("kvinde"));
    form(&Origin::DanskOprindelse, &json!("dansk_oprindelse"));
    form(&ResidenceGround::Flygtning, &json!("flygtning"));
    form(&Sector::Offentlig, &json!("offentlig"));
    form(&"D15".parse::<AKasse>().unwrap(), &json!("D15"));
    Benefit::ALL.iter().for_each(round_trip);
    Rate::ALL.iter().for_each(round_trip);
    BenefitRule::ALL.iter().for_each(round_trip);
    Offer::ALL.iter().for_each(round_trip);
    Work::ALL.iter().for_each(round_trip);
    ContactKind::ALL.iter().for_each(round_trip);
    Visitation::ALL.iter().for_each(round_trip);
    Level::ALL.iter().for_each(round_trip);
    Sex::ALL.iter().for_each(round_trip);
    Origin::ALL.iter().for_each(round_trip);
    ResidenceGround::ALL.iter().for_each(round_trip);
    Sector::ALL.iter().for_each(round_trip);
    AKasse::all().for_each(|fund| round_trip(&fund));
    Status::all().for_each(|status| round_trip(&status));
}

#[test]
fn what_the_calendar_has_not_is_refused() {
    for (message, part) in [
        (refused::<Week>(json!("2014-W53")), "the year 2014 has no week 53"),
        (refused::<Period>(json!("2014-W53")), "the year 2014 has no week 53"),
        (refused::<Day>(json!("2013-02-30")), "«2013-02-30» does not exist in the calendar"),
        (refused::<End>(json!("2013-02-30")), "«2013-02-30» does not exist in the calendar"),
        (refused::<Month>(json!("2014M13")), "the year 2014 has no month 13"),
        (refused::<Quarter>(json!("2014M12")), "«2014M12» is not a quarter"),
        (refused::<Year>(json!("0000")), "the year 0 is outside 1 to 9999"),
        (refused::<RollingYear>(json!("2024QMAT05")), "the year 2024 has no quarter 5"),
        (refused::<Year>(json!(2014)), "expected a year, such as \"2014\""),
        (refused::<Day>(json!(null)), "expected a date, such as \"2012-12-31\""),
        (refused::<Day>(json!(["2012-12-31"])), "expected a date, such as \"2012-12-31\""),
    ] {
        assert!(message.contains(part), "{message}");
    }
}

#[test]
fn what_no_catalogue_holds_is_refused() {
    for (message, part) in [
        (refused::<Benefit>(json!("dagpenge")), "«dagpenge» is no benefit; the nearest is a_dagpenge"),
        (refused::<Status>(json!("Mentor")), "«Mentor» is no benefit, offer or kind of work; the nearest is mentor"),
        (refused::<Visitation>(json!("")), "«» is no visitation"),
        (refused::<AKasse>(json!("D1")), "«D1» is no unemployment fund"),
        (refused::<Sex>(json!(1)), "expected the code of a sex"),
        (refused::<Municipality>(json!("0411")), "«0411» is Christiansø, which belongs to no municipality"),
        (refused::<Municipality>(json!(561)), "expected a municipality's code or name"),
        (refused::<Place>(json!("Jobcenter Fanø")), "«Jobcenter Fanø» is no catalogued joint job centre"),
        (refused::<Printed>(json!("17.6 pct.")), "thousands point in the wrong place"),
        (refused::<Printed>(json!("17,6 liter")), "«liter» is not a unit"),
        (refused::<PrintedChange>(json!("")), "a number is missing"),
    ] {
        assert!(message.contains(part), "{message}");
    }
}

proptest! {
    #[test]
    fn every_day_week_and_month_round_trips(number in Day::MIN.days_since_1970()..=Day::MAX.days_since_1970()) {
        let day = Day::from_days_since_1970(number);
        round_trip(&day);
        round_trip(&End::On(day));
        round_trip(&day.week());
        let (month, quarter) = (Month::new(day.year(), day.month()), Quarter::new(day.year(), (day.month() - 1) / 3 + 1));
        let (month, quarter, year) = (month.unwrap(), quarter.unwrap(), Year::new(day.year()).unwrap());
        round_trip(&month);
        round_trip(&quarter);
        round_trip(&year);
        let rolling = RollingYear::ending(quarter);
        round_trip(&rolling);
        for period in [
            Period::Week(day.week()),
            Period::Month(month),
            Period::Quarter(quarter),
            Period::Year(year),
            Period::RollingYear(rolling),
        ] {
            round_trip(&period);
        }
    }
}

#[test]
fn windows_and_ranges_are_written_by_their_ends() {
    form(&Window::weeks(52), &json!({ "count": 52, "unit": "weeks" }));
    form(&CountedIn::TouchedWeeks, &json!("touched_weeks"));
    form(&WindowUnit::Months, &json!("months"));
    let days = DayRange::new(Day::ymd(2012, 1, 1), Day::ymd(2012, 12, 31)).unwrap();
    form(&days, &json!({ "first": "2012-01-01", "last": "2012-12-31" }));
    let weeks = WeekRange::new("2012-W01".parse().unwrap(), "2012-W52".parse().unwrap()).unwrap();
    form(&weeks, &json!({ "first": "2012-W01", "last": "2012-W52" }));
    form(&Stay::new(Day::ymd(2012, 1, 2), End::Unknown).unwrap(), &json!({ "from": "2012-01-02", "to": "?" }));
    for (message, said) in [
        (
            refused::<DayRange>(json!({ "first": "2013-01-01", "last": "2012-12-31" })),
            "last: the range ends 2012-12-31 before it begins 2013-01-01",
        ),
        (
            refused::<WeekRange>(json!({ "first": "2014-W53", "last": "2014-W52" })),
            "first: the year 2014 has no week 53",
        ),
        (refused::<DayRange>(json!({ "first": "2012-01-01" })), "missing field `last`"),
        (
            refused::<DayRange>(json!({ "first": "2012-01-01", "last": "2012-01-01", "x": 1 })),
            "x: unknown field `x`, expected `first` or `last`",
        ),
        (refused::<Window>(json!({ "count": 0, "unit": "weeks" })), "count: a window holds 1 to 10,000 units"),
        (refused::<Window>(json!({ "count": 52, "unit": "years" })), "unit: unknown variant `years`"),
        (
            refused::<Stay>(json!({ "from": "2012-01-02", "to": "2012-01-01" })),
            "to: ends 2012-01-01 before it begins 2012-01-02",
        ),
    ] {
        assert!(message.starts_with(said), "{message}");
    }
}

#[test]
fn sets_are_lists_of_codes() {
    form(&BenefitSet::of(&[Benefit::Kontanthjaelp, Benefit::ADagpenge]), &json!(["a_dagpenge", "kontanthjaelp"]));
    form(&VisitationSet::JOB_READY, &json!(["jobklar", "jobparat", "aabenlyst_uddannelsesparat"]));
    form(&OfferSet::of(&[Offer::Mentor]), &json!(["mentor"]));
    form(&WorkSet::of(&[Work::Smaajob]), &json!(["smaajob"]));
    form(&LevelSet::of(&[Level::Gymnasial]), &json!(["gymnasial"]));
    form(&ContactSet::EMPTY, &json!([]));
    assert!(refused::<BenefitSet>(json!(["dagpenge"])).contains("the nearest is a_dagpenge"));
    form(&Label::One(Visitation::Jobparat), &json!("jobparat"));
    form(&Label::Aggregate(Aggregate::AlleUddannelsesparate), &json!("alle_uddannelsesparate"));
    assert!(refused::<Label>(json!("jobparate")).contains("«jobparate» is no visitation"));
}

#[test]
fn regions_and_job_centres_are_written_by_name() {
    form(&Region::Sjaelland, &json!("Region Sjælland"));
    form(&EmploymentRegion::Syddanmark, &json!("Beskæftigelsesregion Syddanmark"));
    form(&JobCentre::ESBJERG, &json!("Jobcenter Esbjerg"));
    let area = Area { name: "Sydvest", municipalities: &[Municipality::ESBJERG, Municipality::FANOE] };
    super::written(&area, &json!({ "name": "Sydvest", "municipalities": ["0561", "0563"] }));
    assert!(
        refused::<Region>(json!("Syddanmark")).contains("«Syddanmark» is no region; the nearest is Region Syddanmark")
    );
}

/// What a catalogue holds, read back where it stands.
#[test]
fn definitions_are_written_by_id_and_found_again() {
    for measure in measure::ALL {
        let id = json!(measure.id.to_string());
        form::<Measure<'static>>(measure, &id);
        form::<MeasureId<'static>>(&measure.id, &id);
        form(&MeasureIdBuf::from(measure.id), &id);
        assert_eq!(from_value::<&'static Measure<'static>>(id).unwrap(), *measure);
    }
    for goal in goal::ALL {
        form::<Goal>(goal, &json!(goal.id.to_string()));
        round_trip(&goal.id);
    }
    for group in law::ALL {
        form::<LawGroup>(group, &json!(group.code));
    }
    for group in policy::ALL {
        form::<PolicyGroup>(group, &json!(group.code));
    }
    for group in policy::CALLERS {
        form::<CallersGroup>(group, &json!(group.code));
    }
    for ladder in ladder::ALL {
        form::<Ladder>(ladder, &json!(ladder.code));
    }
    for bar in BARS {
        form::<Bar>(bar, &json!(bar.code));
    }
    for total in BenefitTotal::ALL {
        form::<BenefitTotal>(total, &json!(total.id));
    }
    // An id of the caller's own is read as an id, and names no official definition.
    let own = MeasureId::without_edition("esbjerg", "unge_i_job");
    assert_eq!(to_value(own).unwrap(), json!("esbjerg:unge_i_job"));
    form(&MeasureIdBuf::from(own), &json!("esbjerg:unge_i_job"));
    assert_eq!(
        from_value::<MeasureIdBuf>(to_value(langtidsledige::STAR.id).unwrap()).unwrap().view(),
        langtidsledige::STAR.id
    );
    for (message, said) in [
        (
            refused::<Measure<'static>>(json!("esbjerg:unge_i_job")),
            "«esbjerg:unge_i_job» is the id or name of no measure",
        ),
        (
            refused::<Measure<'static>>(json!("BM:langtidsledige@2014")),
            "«BM:langtidsledige@2014» is written bm:langtidsledige@2014",
        ),
        (refused::<MeasureIdBuf>(json!("langtidsledige")), "«langtidsledige» is no id such as bm:langtidsledige@2014"),
        (refused::<MeasureIdBuf>(json!("bm:langtidsledige@02014")), "«bm:langtidsledige@02014» is no id"),
        (refused::<LawGroup>(json!("§ 6, nr. 1")), "«§ 6, nr. 1»"),
        (refused::<Goal>(json!(2014)), "invalid type: integer `2014`, expected a string"),
    ] {
        assert!(message.starts_with(said), "{message}");
    }
    form(&Insurance::NotInsured, &json!("none"));
    AKasse::all().map(Insurance::By).for_each(|insurance| round_trip(&insurance));
}
