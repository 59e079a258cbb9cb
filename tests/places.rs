//! The places against the tables of municipalities and joint job centres, in every spelling.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use maaltal::Truth;
use maaltal::benefit::Benefit;
use maaltal::calendar::{Day, DayRange};
use maaltal::days::{End, Stay};
use maaltal::evaluate::{Answer, Request};
use maaltal::history::{Coverage, HistoryBuf, Spell};
use maaltal::in_force::{Edge, Verified};
use maaltal::measure::{NoMethod, langtidsledige, samarbejdsgrad};
use maaltal::person::{PersonBuf, Residence};
use maaltal::place::{Area, EmploymentRegion, JobCentre, Municipality, NotJoint, Place, Region, UnknownPlace};
use maaltal::quantity::Tally;

fn rows(text: &'static str) -> Vec<Vec<String>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

fn municipalities() -> Vec<(Municipality, Vec<String>)> {
    let rows = rows(include_str!("data/municipalities.csv"));
    rows.into_iter().map(|row| (row[0].parse().unwrap(), row)).collect()
}

/// "København" as systems without Danish letters write it.
fn ascii(text: &str) -> String {
    let pairs = [("æ", "ae"), ("ø", "oe"), ("å", "aa"), ("Æ", "Ae"), ("Ø", "Oe"), ("Å", "Aa")];
    pairs.iter().fold(text.to_owned(), |text, (danish, ascii)| text.replace(danish, ascii))
}

#[test]
fn every_row_of_the_table_of_municipalities_is_a_municipality() {
    let rows = municipalities();
    assert!(rows.iter().map(|(municipality, _)| *municipality).eq(Municipality::all()));
    for (municipality, row) in rows {
        assert_eq!([municipality.to_string(), municipality.name().to_owned()], row[..2]);
        // "Nordfyn (LOB § 28)": the spelling, then where it stands.
        let alias = row[2].split(" (").next().filter(|alias| !alias.is_empty());
        assert!(municipality.aliases().iter().copied().eq(alias), "{municipality:?}");
        assert_eq!(municipality.region().name(), row[3]);
    }
}

#[test]
fn a_municipality_reads_in_every_spelling_and_means_no_other() {
    for (municipality, row) in municipalities() {
        let code = municipality.code();
        let mut spellings = vec![code.to_string(), row[0].clone(), format!(" {code} ")];
        for name in std::iter::once(municipality.name()).chain(municipality.aliases().iter().copied()) {
            spellings.extend([name.to_owned(), format!(" {name}")]);
            if !name.to_lowercase().ends_with("kommune") {
                spellings.extend(["Kommune", "Kommunes"].map(|kommune| format!("{name} {kommune}")));
                spellings.push(format!("{name}s Kommune"));
            }
        }
        for spelling in spellings {
            for text in [spelling.clone(), spelling.to_lowercase(), spelling.to_uppercase(), ascii(&spelling)] {
                assert_eq!(text.parse(), Ok(municipality), "{text}");
                assert_eq!(text.parse(), Ok(Place::Municipality(municipality)), "{text}");
            }
        }
    }
    for (text, name) in [
        ("Høje Tåstrup", "Høje-Taastrup"),
        ("Åbenrå", "Aabenraa"),
        ("Århus Kommune", "Aarhus"),
        ("Fåborg-Midtfyn", "Faaborg-Midtfyn"),
        ("Vesthimmerland", "Vesthimmerlands"),
        ("Nordfyns Kommune", "Nordfyns"),
        ("Københavns Kommune", "København"),
        ("Ringkøbing Skjern", "Ringkøbing-Skjern"),
    ] {
        assert_eq!(text.parse::<Municipality>().unwrap().name(), name);
    }
}

#[test]
fn every_number_below_1000_is_a_code_or_none() {
    const TOENDER: Option<Municipality> = Municipality::from_code(550);
    let codes: BTreeSet<u16> = Municipality::all().map(Municipality::code).collect();
    assert_eq!(TOENDER.map(Municipality::name), Some("Tønder"));
    assert!(Municipality::ALL.into_iter().eq(Municipality::all()));
    for number in 0..=u16::MAX {
        assert_eq!(Municipality::from_code(number).map(Municipality::code), Some(number).filter(|n| codes.contains(n)));
    }
    for number in 0..1000_u16 {
        for text in [number.to_string(), format!("{number:03}"), format!("{number:04}"), format!("{number:05}")] {
            let is_code = codes.contains(&number) && (3..=4).contains(&text.len());
            match text.parse::<Municipality>() {
                Ok(municipality) => assert!(is_code && municipality.code() == number, "{text}"),
                Err(UnknownPlace::Christiansoe { .. }) => assert!(number == 411 && text.len() < 5, "{text}"),
                Err(_) => assert!(!is_code, "{text}"),
            }
        }
    }
}

#[test]
fn what_is_no_place_is_refused_with_the_reason_or_the_nearest() {
    for (text, message) in [
        ("0411", "«0411» is Christiansø, which belongs to no municipality"),
        ("christiansoe", "«christiansoe» is Christiansø, which belongs to no municipality"),
        ("Esbjærg", "«Esbjærg» is no place; the nearest is Esbjerg"),
        ("Midelfart Kommune", "«Midelfart Kommune» is no place; the nearest is Middelfart"),
        ("Syddanmark", "«Syddanmark» is more than one place: Region Syddanmark or Beskæftigelsesregion Syddanmark"),
        ("Sjælland", "«Sjælland» is no place; the nearest is Region Sjælland"),
        ("Danmark", "«Danmark» is no place; the nearest is Hele landet"),
        ("Region Sydanmark", "«Region Sydanmark» is no place; the nearest is Region Syddanmark"),
        (
            "Jobcenter Svenborg",
            "«Jobcenter Svenborg» is no catalogued joint job centre; the nearest is Jobcenter Svendborg",
        ),
        ("Frederiks", "«Frederiks» is no place; the nearest are Frederiksberg, Frederikssund and Frederikshavn"),
    ] {
        assert_eq!(text.parse::<Place>().unwrap_err().to_string(), message);
    }
    let error = "Frederiks Kommune".parse::<Municipality>().unwrap_err();
    let said = "«Frederiks Kommune» is no municipality; the nearest are Frederiksberg, Frederikssund and Frederikshavn";
    assert_eq!(error.to_string(), said);
    let error = "Jobcenter".parse::<JobCentre>().unwrap_err();
    assert!(matches!(&error, UnknownPlace::JobCentre { nearest, .. } if nearest.len() == 3), "{error}");
    let error = "Syddanmark".parse::<Region>().unwrap_err();
    assert_eq!(error.to_string(), "«Syddanmark» is no region; the nearest is Region Syddanmark");
    let error = "Syddanmark".parse::<EmploymentRegion>().unwrap_err();
    let said = "«Syddanmark» is no catalogued employment region; the nearest is Beskæftigelsesregion Syddanmark";
    assert_eq!(error.to_string(), said);
    for text in ["", "Kommune", " kommune ", "Danmark", "00", "00000", "+561", "5 6"] {
        assert!(text.parse::<Place>().is_err(), "{text}");
    }
}

#[test]
fn every_place_reads_what_it_prints() {
    let all: Vec<Place> = Place::all().collect();
    assert_eq!(all.len(), 98 + 6 + 5 + 1 + 2);
    assert_eq!(all.iter().map(|place| place.name()).collect::<BTreeSet<_>>().len(), all.len());
    for place in all {
        let name = place.to_string();
        for text in [name.clone(), name.to_uppercase(), name.to_lowercase(), ascii(&name), format!(" {name} ")] {
            assert_eq!(text.parse(), Ok(place), "{text}");
        }
        assert!(place.municipalities().eq(Municipality::all().filter(|own| place.covers(*own))));
    }
    for text in ["0", "000", "0000", "Hele landet"] {
        assert_eq!(text.parse(), Ok(Place::Country));
    }
    for region in Region::ALL {
        assert_eq!(region.to_string().parse(), Ok(*region));
    }
    for region in EmploymentRegion::ALL {
        assert_eq!(region.to_string().to_uppercase().parse(), Ok(*region));
    }
    for centre in JobCentre::ALL {
        assert_eq!(centre.to_string().parse(), Ok(*centre));
    }
}

#[test]
fn the_regions_divide_the_country() {
    let sizes: Vec<usize> = Region::ALL.iter().map(|region| Place::Region(*region).municipalities().count()).collect();
    assert_eq!(sizes, [29, 17, 22, 19, 11]);
    for municipality in Municipality::all() {
        let of = Region::ALL.iter().copied().filter(|region| Place::Region(*region).covers(municipality));
        assert!(of.eq([municipality.region()]), "{municipality:?}");
        assert!(Place::Country.covers(municipality) && !Place::Unknown.covers(municipality));
    }
}

#[test]
fn the_employment_region_of_2014_holds_the_22_of_the_region() {
    let [syddanmark] = EmploymentRegion::ALL else { panic!("more than one") };
    let own = Place::EmploymentRegion(*syddanmark);
    assert_eq!("BESKÆFTIGELSESREGION SYDDANMARK".parse(), Ok(own));
    assert_eq!(own.municipalities().count(), 22);
    assert!(own.municipalities().eq(Place::Region(Region::Syddanmark).municipalities()));
}

/// A cell of the table: a day alone is a day, other words stay words, nothing is not found.
fn edge(cell: &'static str) -> Edge {
    match (cell, cell.parse()) {
        ("", _) => Edge::NotFound,
        (_, Ok(day)) => Edge::On(day),
        (words, Err(_)) => bounded(words).map_or(Edge::Stated(words), |last| {
            Edge::Within(DayRange::new(Day::ymd(2007, 1, 1), last).unwrap(), words)
        }),
    }
}

/// The last day that words leave possible: a year alone, "before or in" a year, "before" a year.
fn bounded(words: &str) -> Option<Day> {
    let (rest, years_on) = match words.strip_prefix("before ") {
        Some(rest) => rest.strip_prefix("or in ").map_or((rest, -1), |years| (years, 0)),
        None if words.len() == 4 => (words, 0),
        None => return None,
    };
    let year: i32 = rest[..4].parse().ok()?;
    // "2015-16" is one of the two.
    let year = rest[4..]
        .strip_prefix('-')
        .and_then(|later| later.get(..2))
        .map_or(Some(year), |later| later.parse::<i32>().ok().map(|later| year / 100 * 100 + later))?;
    Some(Day::ymd(year + years_on, 12, 31))
}

#[test]
fn every_row_of_the_table_of_joint_job_centres_is_one() {
    let rows = rows(include_str!("data/joint_jobcentres.csv"));
    assert_eq!(rows.len(), JobCentre::ALL.len());
    for (centre, row) in JobCentre::ALL.iter().zip(&rows) {
        // "Esbjerg (0561)"
        let place = |cell: &str| cell.split(" (").next().unwrap().parse::<Municipality>().unwrap();
        let code = |cell: &str| cell[cell.len() - 5..cell.len() - 1].parse::<Municipality>().unwrap();
        assert_eq!((centre.host(), centre.guests()), (place(&row[0]), &[place(&row[1])][..]));
        assert_eq!(centre.serves, [code(&row[0]), code(&row[1])]);
        assert_eq!(centre.name, format!("Jobcenter {}", centre.host().name()));
        let time = centre.joint.time;
        let cell = |index: usize| &*row[index].clone().leak();
        assert_eq!((time.from, time.to), (edge(cell(2)), edge(cell(3))), "{centre}");
        assert_eq!(time.verified, if row[4] == "yes" { Verified::Yes } else { Verified::Partly });
        assert_eq!((time.source, centre.joint.note), (&*row[5], &*row[6]));
    }
}

#[test]
fn a_job_centre_outside_its_known_dates_says_so() {
    let (last, next) = (Day::ymd(2021, 12, 31), Day::ymd(2022, 1, 1));
    assert_eq!(JobCentre::VALLENSBAEK.on(last), Ok(JobCentre::VALLENSBAEK));
    assert_eq!(JobCentre::VALLENSBAEK.on(next), Err(NotJoint { centre: JobCentre::VALLENSBAEK, day: next }));
    assert_eq!(
        JobCentre::VALLENSBAEK.on(next).unwrap_err().to_string(),
        "Jobcenter Vallensbæk was not joint on 2022-01-01, but for Vallensbæk and Ishøj from «2007-01-01 (law)» to 2021-12-31"
    );
    assert!(
        JobCentre::TAARNBY.on(Day::ymd(2006, 12, 31)).is_err() && JobCentre::TAARNBY.on(Day::ymd(2007, 1, 1)).is_ok()
    );
    // What no source dates excludes nothing.
    for day in [Day::ymd(2000, 1, 1), Day::ymd(2014, 12, 31), next] {
        assert!(JobCentre::ESBJERG.on(day).is_ok());
        assert_eq!(JobCentre::ESBJERG.joint.time.holds(day), Truth::Unknown);
    }
    // What its words bound excludes what lies beyond, and nothing else.
    for (centre, last) in
        [(JobCentre::FREDERIKSHAVN, Day::ymd(2016, 12, 31)), (JobCentre::ODDER, Day::ymd(2012, 12, 31))]
    {
        assert_eq!(centre.joint.time.holds(last), Truth::Unknown);
        assert!(centre.on(last).is_ok() && centre.on(last.plus(1)).is_err());
    }
    assert_eq!(JobCentre::SVENDBORG.joint.time.holds(Day::ymd(2008, 1, 1)), Truth::Yes);
    assert_eq!(JobCentre::SVENDBORG.joint.time.holds(Day::ymd(2007, 6, 1)), Truth::Unknown);
}

#[test]
fn a_municipality_is_served_by_one_joint_job_centre_at_most() {
    for municipality in Municipality::all() {
        let serving = JobCentre::ALL.iter().filter(|centre| centre.serves.contains(&municipality)).count();
        assert!(serving <= 1, "{municipality:?}");
    }
}

#[test]
fn one_job_centre_serves_two_municipalities_unless_known_dates_exclude_it() {
    let days = [2007, 2008, 2012, 2013, 2014, 2017, 2021, 2022].map(|year| Day::ymd(year, 1, 1));
    let days = days.into_iter().flat_map(|day| [day.plus(-1), day]).collect::<Vec<_>>();
    for one in Municipality::all() {
        for other in Municipality::all() {
            let joint =
                JobCentre::ALL.iter().find(|centre| centre.serves.contains(&one) && centre.serves.contains(&other));
            for day in &days {
                let both = JobCentre::serves_both(one, other, *day);
                assert_eq!(both, JobCentre::serves_both(other, one, *day));
                match joint {
                    _ if one == other => assert_eq!(both, Truth::Yes),
                    None => assert_eq!(both, Truth::No),
                    // In doubt only between the days that bound an edge.
                    Some(centre) => {
                        assert_eq!(both == Truth::No, centre.on(*day).is_err());
                        assert!(centre.joint.time.holds(*day) != Truth::Yes || both == Truth::Yes);
                        let edges = [centre.joint.time.from, centre.joint.time.to].into_iter().filter_map(Edge::days);
                        let bounded = edges.filter(|days| days.count() > 1).any(|days| days.contains(*day));
                        assert!(both != Truth::Unknown || bounded, "{centre} on {day}");
                    }
                }
            }
        }
    }
}

#[test]
fn an_area_of_the_callers_own_adds_up_its_municipalities() {
    let mut request = Request::new();
    let counted = request.ask(&langtidsledige::BM_2014, "2012M12".parse().unwrap()).unwrap();
    let pending = request.ask(&samarbejdsgrad::BM_2014, "2014".parse().unwrap()).unwrap();
    let prepared = request.prepare();
    let covered = Coverage::new(Day::ymd(2010, 1, 1), Day::ymd(2012, 12, 31)).unwrap();
    let unemployed_in = |municipality| {
        let spell = Spell::new(Benefit::ADagpenge, Day::ymd(2011, 1, 1), End::On(Day::ymd(2012, 12, 31))).unwrap();
        let home = Residence {
            municipality: Some(municipality),
            stay: Stay::new(Day::ymd(2010, 1, 1), End::Ongoing).unwrap(),
        };
        PersonBuf::new(HistoryBuf::new(vec![spell], covered)).resident(vec![home]).unwrap()
    };
    let people: Vec<PersonBuf> = Municipality::all().map(unemployed_in).collect();
    let table = prepared.tally(people.iter().map(PersonBuf::view));

    let municipalities = [Municipality::FANOE, Municipality::ESBJERG, Municipality::FANOE];
    let area = Area { name: "Esbjerg og Fanø", municipalities: &municipalities };
    assert_eq!(table.area(counted, area), table.tally(counted, Place::JobCentre(JobCentre::ESBJERG)));
    assert_eq!(table.area(counted, area).counted().unwrap().numerator, 2);
    assert_eq!(area.to_string(), "Esbjerg og Fanø");

    for region in Region::ALL {
        let own: Vec<Municipality> = Place::Region(*region).municipalities().collect();
        let area = Area { name: region.name(), municipalities: &own };
        assert_eq!(table.area(counted, area), table.tally(counted, Place::Region(*region)));
        assert!(Municipality::all().all(|place| area.covers(place) == own.contains(&place)));
    }
    let nowhere = Area { name: "", municipalities: &[] };
    assert_eq!(table.area(counted, nowhere).counted().unwrap(), Tally::ZERO);
    assert_eq!(table.area(pending, area), Answer::NoMethod(NoMethod::Pending));
    let mut other = Request::new();
    let elsewhere = other.ask(&langtidsledige::STAR, "2012M12".parse().unwrap()).unwrap();
    assert_eq!(table.area(elsewhere, area), Answer::NotAsked);
}
