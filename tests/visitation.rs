//! Visitation held against the rows of the acts and of Jobindsats (`data/visitations.csv`).

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use maaltal::benefit::Benefit;
use maaltal::calendar::Day;
use maaltal::in_force::{Edge, Verified};
use maaltal::visitation::{Aggregate, Criterion, Label, Scale, Visitation, VisitationError, VisitationSet};
use maaltal::{Truth, UnknownCode};

/// The rows of a table, by column.
fn rows(text: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').comment(Some(b'#')).from_reader(text.as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

#[test]
fn every_row_is_in_the_catalogue() {
    let rows = rows(include_str!("data/visitations.csv"));
    assert_eq!(rows.len(), 12);
    for row in rows {
        let scale = match row["scale"].as_str() {
            "matchgruppe" | "visitation kontanthjælp" => Scale::Kontanthjaelp,
            "visitation uddannelseshjælp" => Scale::Uddannelseshjaelp,
            "sygedagpenge kategori" => Scale::Sygedagpenge,
            other => panic!("{other}"),
        };
        // One row gives three spellings, each with who writes it.
        let names = row["name_da"].split(" / ").map(|name| name.split(" (").next().unwrap());
        let visitations: Vec<Visitation> = names.map(|name| name.parse().unwrap()).collect();
        assert!(visitations.iter().all(|visitation| *visitation == visitations[0]), "{row:?}");

        let entries = visitations[0].entries().iter().filter(|entry| entry.scale == scale);
        let entries: Vec<_> = entries.filter(|entry| entry.time.verified != Verified::No).collect();
        for (nth, entry) in entries.iter().enumerate() {
            match entry.criterion {
                Criterion::NotFound => assert!(matches!(row["criterion"].as_str(), ""), "{row:?}"),
                Criterion::Stated(words) | Criterion::Unverified(words) => {
                    let at = row["criterion"].find(words).unwrap();
                    assert_eq!(at == 0, nth == 0, "{row:?}");
                }
            }
            let unverified = matches!(entry.criterion, Criterion::Unverified(_));
            assert_eq!(unverified, row["criterion"].contains("unverified"), "{row:?}");
        }
        let entry = entries[0];
        if let Edge::On(day) = entry.time.from {
            assert_eq!(day.to_string(), row["from"]);
        }
        if let (Edge::On(day), "matchgruppe") = (entry.time.to, row["scale"].as_str()) {
            assert!(day == Day::ymd(2013, 12, 31) && visitations[0].code() != "jobparat");
        }
    }
}

#[test]
fn no_date_stands_without_a_source() {
    for visitation in Visitation::ALL {
        assert!(!visitation.entries().is_empty());
        for entry in visitation.entries() {
            assert!(!entry.time.source.is_empty(), "{visitation}");
            if let (Edge::On(from), Edge::On(to)) = (entry.time.from, entry.time.to) {
                assert!(from < to);
            }
        }
    }
}

#[test]
fn times_of_one_scale_do_not_overlap() {
    for visitation in Visitation::ALL {
        for scale in Scale::ALL {
            let times: Vec<_> = visitation.entries().iter().filter(|entry| entry.scale == *scale).collect();
            for pair in times.windows(2) {
                // The later begins the day after the earlier ends, whichever of the possible days that is.
                let [Some(last), Some(first)] = [pair[0].time.to, pair[1].time.from].map(Edge::days) else {
                    panic!("{visitation} on {scale}")
                };
                assert_eq!((last.first().plus(1), last.last().plus(1)), (first.first(), first.last()));
            }
        }
    }
}

#[test]
fn the_reform_of_2014_divides_the_match_groups_from_what_followed() {
    let (before, after) = (Day::ymd(2013, 12, 31), Day::ymd(2014, 1, 1));
    for visitation in VisitationSet::MATCHGRUPPER.iter() {
        assert!(visitation.on(Scale::Kontanthjaelp, before).is_ok());
        assert!(visitation.on(Scale::Kontanthjaelp, after).is_err());
        assert!(visitation.on(Scale::RevalideringOgLedighedsydelse, after).is_ok());
    }
    for visitation in VisitationSet::UDDANNELSESPARATE.iter().chain([Visitation::Aktivitetsparat]) {
        assert!(visitation.on(Scale::Uddannelseshjaelp, before).is_err());
        assert!(visitation.on(Scale::Uddannelseshjaelp, after).is_ok());
    }
    assert!(Visitation::Jobparat.on(Scale::Kontanthjaelp, after).is_ok());
    let error = Visitation::Jobklar.on(Scale::Kontanthjaelp, after).unwrap_err();
    assert_eq!(
        error.to_string(),
        "jobklar did not exist for kontanthjælp on 2014-01-01; it was in force from «2010 (26. april 2010 er ikke \
         efterset)» to 2013-12-31"
    );
}

#[test]
fn the_reform_of_2025_moves_the_education_ready_to_kontanthjaelp() {
    let (before, after) = (Day::ymd(2025, 6, 30), Day::ymd(2025, 7, 1));
    for visitation in VisitationSet::UDDANNELSESPARATE.iter() {
        assert!(visitation.on(Scale::Uddannelseshjaelp, before).is_ok());
        assert!(visitation.on(Scale::Uddannelseshjaelp, after).is_err());
        assert!(visitation.on(Scale::Kontanthjaelp, before).is_err());
        assert!(visitation.on(Scale::Kontanthjaelp, after).is_ok());
    }
    for day in [before, after] {
        assert!(Visitation::Jobparat.on(Scale::Kontanthjaelp, day).is_ok());
        assert!(Visitation::Aktivitetsparat.on(Scale::Kontanthjaelp, day).is_ok());
    }
}

// data/visitations.csv: "3 vs 6 months is a definition break".
#[test]
fn what_job_ready_means_breaks_in_2025() {
    let [three, six] = [Day::ymd(2025, 6, 30), Day::ymd(2025, 7, 1)]
        .map(|day| Visitation::Jobparat.on(Scale::Kontanthjaelp, day).unwrap().criterion);
    assert_eq!(three, Criterion::Unverified("kan tage job inden for 3 måneder"));
    assert_eq!(six, Criterion::Unverified("inden for de næste seks måneder"));
}

// LAB § 6 nr. 4, from 2020: "Uddannelsesparate <30 ... på uddannelseshjælp/overgangsydelse".
#[test]
fn the_education_ready_on_overgangsydelse_have_a_scale_while_it_was_paid() {
    let [time] = Benefit::OvergangsydelseIntegration.times() else { unreachable!() };
    for day in [time.from, time.to].map(|edge| edge.days().unwrap().first()) {
        for visitation in VisitationSet::UDDANNELSESPARATE.iter().chain([Visitation::Aktivitetsparat]) {
            assert!(visitation.on(Scale::Uddannelseshjaelp, day).is_ok(), "{visitation} on {day}");
        }
    }
}

#[test]
fn the_sickness_categories_before_2015_have_no_criterion() {
    for visitation in VisitationSet::SYGEDAGPENGE.iter() {
        let old = visitation.on(Scale::Sygedagpenge, Day::ymd(2014, 12, 31)).unwrap();
        assert_eq!((old.criterion, old.time.verified), (Criterion::NotFound, Verified::No));
        let new = visitation.on(Scale::Sygedagpenge, Day::ymd(2015, 1, 5)).unwrap();
        assert!(matches!(new.criterion, Criterion::Stated(_)));
        // On the days between, either can be meant.
        for day in [Day::ymd(2015, 1, 1), Day::ymd(2015, 1, 4)] {
            assert_eq!((old.time.may_hold(day), new.time.holds(day)), (true, Truth::Unknown));
        }
        assert_eq!(
            (new.time.holds(Day::ymd(2014, 12, 31)), new.time.holds(Day::ymd(2015, 1, 5))),
            (Truth::No, Truth::Yes)
        );
        let never = visitation.on(Scale::Kontanthjaelp, Day::ymd(2020, 1, 1)).unwrap_err();
        assert!(never.to_string().ends_with("; it never did"), "{never}");
    }
}

#[test]
fn a_sum_is_no_visitation() {
    for text in ["Alle uddannelsesparate", "alle_uddannelsesparate", " ALLE UDDANNELSESPARATE "] {
        let Ok(Label::Aggregate(aggregate)) = text.parse() else { panic!("{text}") };
        assert_eq!(aggregate.parts(), VisitationSet::UDDANNELSESPARATE);
        let error = text.parse::<Visitation>().unwrap_err();
        assert_eq!(
            error,
            VisitationError::Aggregate { value: text.to_owned(), aggregate: Aggregate::AlleUddannelsesparate }
        );
    }
    let error = "Alle uddannelsesparate".parse::<Visitation>().unwrap_err();
    let says = "«Alle uddannelsesparate» is a sum, not one visitation: uddannelsesparat + åbenlyst uddannelsesparat";
    assert_eq!(error.to_string(), says);
    for visitation in Visitation::ALL {
        assert_eq!(visitation.name_da().parse(), Ok(Label::One(*visitation)));
    }
}

#[test]
fn documents_spell_it_in_many_ways() {
    let spellings = [
        ("Åbenlys uddannelsesparat", Visitation::AabenlystUddannelsesparat),
        ("Åbenlyst uddannelsesparat", Visitation::AabenlystUddannelsesparat),
        ("aabenlys uddannelsesparat", Visitation::AabenlystUddannelsesparat),
        ("Umiddelbart uddannelsesparat", Visitation::AabenlystUddannelsesparat),
        ("arbejdsparat", Visitation::Jobparat),
        ("arbejdsmarkedsparate", Visitation::Jobparat),
        ("Match 1", Visitation::Jobklar),
        ("Matchgruppe 1", Visitation::Jobklar),
        ("matchgruppe 2", Visitation::Indsatsklar),
        ("match 3", Visitation::MidlertidigtPassiv),
        ("Uoplyst visitationskategori", Visitation::Uoplyst),
        ("Kategori 2", Visitation::Kategori2),
        ("sygemeldte (kategori 2)", Visitation::Kategori2),
    ];
    for (text, visitation) in spellings {
        assert_eq!(text.parse(), Ok(visitation), "{text}");
    }
    // The plural stands for one category in some documents and for both in others.
    let error = "uddannelsesparate".parse::<Visitation>().unwrap_err();
    let VisitationError::Unknown(UnknownCode { nearest, .. }) = error else { panic!("{error}") };
    assert_eq!(nearest, "uddannelsesparat");
}

#[test]
fn what_followed_jobklar_is_job_ready() {
    assert_eq!(
        Visitation::Jobklar.succeeded_by().union(VisitationSet::of(&[Visitation::Jobklar])),
        VisitationSet::JOB_READY
    );
    for visitation in Visitation::ALL.iter().filter(|visitation| **visitation != Visitation::Jobklar) {
        assert!(visitation.succeeded_by().is_empty(), "{visitation}");
    }
}
