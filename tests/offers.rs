//! Offers, instruments, work and education held against what the plans and tables name (`data/offers.csv`,
//! `data/schemes.csv`), and the spellings of every catalogue held apart.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use maaltal::calendar::Day;
use maaltal::education::{BARS, Bar, Clears, Level, LevelSet};
use maaltal::history::Status;
use maaltal::in_force::Edge;
use maaltal::offer::{Instrument, NAMED_ONLY, NamedOnly, Offer, OfferSet, TRAENINGSBANER_SOURCE};
use maaltal::source::{ESBJERG_2014, ODENSE_RUMMELIGT, ROEDOVRE_2017};
use maaltal::visitation::{Aggregate, Scale, Visitation};
use maaltal::work::Work;

/// The rows of a table, by column.
fn rows(text: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').comment(Some(b'#')).from_reader(text.as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

#[test]
fn every_name_is_typed_or_on_a_list_with_the_reason() {
    let rows = rows(include_str!("data/offers.csv"));
    let mut named_only = Vec::new();
    for row in &rows {
        let name = row["name"].as_str();
        match row["is"].split_once(':') {
            Some(("offer", code)) => assert_eq!(name.parse::<Offer>().map(Offer::code), Ok(code)),
            Some(("instrument", code)) => assert_eq!(name.parse::<Instrument>().map(Instrument::code), Ok(code)),
            Some(("work", code)) => assert_eq!(name.parse::<Work>().map(Work::code), Ok(code)),
            Some(("benefit", code)) => assert_eq!(name.parse::<Status>().map(Status::code), Ok(code)),
            Some(("set", codes)) => {
                let members: Vec<&str> = OfferSet::TRAENINGSBANER.iter().map(Offer::code).collect();
                assert_eq!(members.join(","), codes);
                assert!(TRAENINGSBANER_SOURCE.quote.contains(name));
                assert_eq!(OfferSet::named(name), Ok(OfferSet::TRAENINGSBANER));
                assert_eq!(name.parse::<Offer>().unwrap_err().candidates.join(","), codes);
            }
            Some(("left out", why)) => assert!(!why.is_empty() && name.parse::<Offer>().is_err(), "{name}"),
            None if row["is"] == "named only" => named_only.push(name),
            _ => panic!("{row:?}"),
        }
    }
    for named in NAMED_ONLY {
        assert_eq!(NamedOnly::find(&named.name.to_uppercase()), Ok(named));
    }
    assert_eq!(NamedOnly::find("straksaktiverin").unwrap_err().nearest, ["straksaktivering"]);
    assert_eq!(NAMED_ONLY.iter().map(|named| named.name).collect::<Vec<_>>(), named_only);
    for named in NAMED_ONLY {
        assert!(!named.because.is_empty() && !named.named_in.title.is_empty(), "{}", named.name);
        assert!(named.name.parse::<Status>().is_err() && named.name.parse::<Instrument>().is_err(), "{}", named.name);
    }
}

#[test]
fn a_plan_names_every_instrument_and_kind_of_work() {
    let sources = Instrument::ALL.iter().map(|instrument| (instrument.code(), instrument.named_in()));
    for (code, source) in sources.chain(Work::ALL.iter().map(|work| (work.code(), work.named_in()))) {
        assert!(!source.place.is_empty() && !source.quote.is_empty(), "{code}");
        assert!([ESBJERG_2014, ODENSE_RUMMELIGT, ROEDOVRE_2017].contains(&source.document), "{code}");
    }
    // The words are those of the member: its name or another spelling.
    let says = |quote: &str, name: &str| quote.to_lowercase().contains(&name.to_lowercase());
    for instrument in Instrument::ALL {
        let mut names = [instrument.name_da()].into_iter().chain(instrument.aliases().iter().copied());
        assert!(names.any(|name| says(instrument.named_in().quote, name)), "{instrument}");
    }
    assert!(Work::ALL.iter().all(|work| says(work.named_in().quote, work.name_da())));
}

#[test]
fn every_offer_and_kind_of_work_is_named_somewhere() {
    let rows = rows(include_str!("data/offers.csv"));
    let is = |wanted: String| rows.iter().any(|row| row["is"] == wanted);
    assert!(Offer::ALL.iter().all(|offer| is(format!("offer:{offer}"))));
    assert!(Instrument::ALL.iter().all(|instrument| is(format!("instrument:{instrument}"))));
    let work = Work::ALL.iter().filter(|work| **work != Work::OrdinaertArbejde);
    assert!(work.into_iter().all(|work| is(format!("work:{work}"))));
}

#[test]
fn every_scheme_of_the_tables_is_an_offer_with_its_dates() {
    let rows = rows(include_str!("data/schemes.csv"));
    assert_eq!(rows.len(), 7);
    for row in rows {
        let offer: Offer = row["id"].parse().unwrap();
        let [time] = offer.times() else { panic!("{offer}") };
        assert!(time.act.starts_with(&row["act"]), "{offer}");
        match time.from {
            Edge::On(day) => assert_eq!(day.to_string(), row["from"]),
            Edge::Within(days, _) => {
                assert_eq!(days.first().to_string(), format!("{}-01", row["from"]));
                assert_eq!(days.count(), 31);
            }
            Edge::Stated(words) => panic!("{offer}: {words}"),
            Edge::NotFound => assert_eq!(row["from"], ""),
            Edge::Open => panic!("{offer} begins"),
        }
        assert!(!matches!(time.to, Edge::On(_)), "no row dates an end to the day");
    }
}

#[test]
fn what_no_source_dates_holds_on_any_day() {
    for offer in Offer::ALL {
        assert!(offer.times().iter().all(|time| !time.source.is_empty()));
        let before = offer.in_force(Day::ymd(2013, 12, 31));
        let dated = offer.times()[0].from.days().is_some();
        assert_eq!(before.is_err(), dated, "{offer}");
    }
    assert!(Offer::Nytteindsats.in_force(Day::ymd(2014, 1, 1)).is_ok());
    let error = Offer::Igu.in_force(Day::ymd(2016, 6, 30)).unwrap_err();
    assert!(error.to_string().starts_with("integrationsgrunduddannelse did not exist on 2016-06-30"), "{error}");
    assert!(Offer::Igu.in_force(Day::ymd(2016, 7, 1)).is_ok());
}

#[test]
fn activation_is_the_six_it_always_was() {
    let members: Vec<&str> = OfferSet::ACTIVATION.iter().map(Offer::code).collect();
    assert_eq!(
        members,
        [
            "virksomhedspraktik",
            "loentilskud",
            "nytteindsats",
            "vejledning_opkvalificering",
            "ordinaer_uddannelse",
            "seks_ugers_selvvalgt_uddannelse"
        ]
    );
}

#[test]
fn the_bars_of_education_are_not_one_another() {
    assert_eq!(BARS.len(), 5);
    let names: Vec<&str> = BARS.iter().map(|bar| bar.name_da).collect();
    assert_eq!(
        names,
        [
            "erhvervskompetencegivende uddannelse",
            "kompetencegivende uddannelse",
            "ungdomsuddannelse",
            "uddannelse",
            "9. klasse"
        ]
    );
    let codes: Vec<&str> = BARS.iter().map(|bar| bar.code).collect();
    let frozen = ["erhvervskompetencegivende", "kompetencegivende", "ungdomsuddannelse", "uddannelse", "niende_klasse"];
    assert_eq!(codes, frozen);
    for bar in BARS {
        for text in [bar.code, bar.name_da, &bar.name_da.to_uppercase()] {
            assert_eq!(text.parse(), Ok(*bar), "{text}");
        }
        assert_eq!((Bar::from_code(bar.code), bar.to_string().as_str()), (Ok(*bar), bar.code));
        assert!(Bar::from_code(&bar.code.to_uppercase()).is_err());
        assert!(!bar.source.quote.is_empty());
        assert!(!matches!(bar.clears, Clears::Open(why) if why.is_empty()));
    }
    let open = BARS.iter().filter(|bar| matches!(bar.clears, Clears::Open(_)));
    assert!(open.eq([&Bar::KOMPETENCEGIVENDE, &Bar::UDDANNELSE]));

    // Upper secondary school divides the two bars that are known.
    let apart = LevelSet::UNGDOMSUDDANNELSE.difference(LevelSet::ERHVERVSKOMPETENCEGIVENDE);
    assert!(apart.iter().eq([Level::Gymnasial]));
    assert!(LevelSet::ERHVERVSKOMPETENCEGIVENDE.difference(LevelSet::UNGDOMSUDDANNELSE).is_empty());
    assert!(Level::ALL.is_sorted());
    assert_eq!("9. klasse".parse(), Ok(Level::Grundskole));
}

/// A spelling as `FromStr` compares it: letters and digits, lower case, `ae oe aa`.
fn normal(text: &str) -> String {
    let letters = text.to_lowercase().replace('æ', "ae").replace('ø', "oe").replace('å', "aa");
    letters.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Fails when a spelling stands for two members of a catalogue.
fn apart<'a>(members: impl IntoIterator<Item = (&'a str, &'a str, &'a [&'a str])>) {
    let mut meant: BTreeMap<String, &str> = BTreeMap::new();
    for (code, name, aliases) in members {
        for spelling in [code, name].into_iter().chain(aliases.iter().copied()) {
            let spelt = normal(spelling);
            assert!(!spelt.is_empty());
            let other = meant.insert(spelt, code);
            assert!(other.is_none_or(|other| other == code), "«{spelling}» is {code} and {other:?}");
        }
    }
}

#[test]
fn no_two_members_of_a_catalogue_share_a_spelling() {
    let visitations = Visitation::ALL.iter().map(|v| (v.code(), v.name_da(), v.aliases()));
    apart(visitations.chain(Aggregate::ALL.iter().map(|a| (a.code(), a.name_da(), a.aliases()))));
    apart(Scale::ALL.iter().map(|s| (s.code(), s.name_da(), s.aliases())));
    apart(Level::ALL.iter().map(|l| (l.code(), l.name_da(), l.aliases())));
    // A status is looked up among all three, and an instrument must not be taken for an offer.
    apart(
        Status::all()
            .map(|status| match status {
                Status::Benefit(benefit) => (benefit.code(), benefit.name_da(), benefit.aliases()),
                Status::Offer(offer) => (offer.code(), offer.name_da(), offer.aliases()),
                Status::Work(work) => (work.code(), work.name_da(), work.aliases()),
            })
            .chain(Instrument::ALL.iter().map(|i| (i.code(), i.name_da(), i.aliases()))),
    );
}

#[test]
fn every_spelling_reads_back() {
    for offer in Offer::ALL {
        for spelling in [offer.code(), offer.name_da()].iter().chain(offer.aliases()) {
            assert_eq!(spelling.to_uppercase().parse(), Ok(*offer), "{spelling}");
            assert_eq!(spelling.parse(), Ok(Status::Offer(*offer)), "{spelling}");
        }
    }
    for instrument in Instrument::ALL {
        for spelling in [instrument.code(), instrument.name_da()].iter().chain(instrument.aliases()) {
            assert_eq!(normal(spelling).parse(), Ok(*instrument), "{spelling}");
        }
    }
}
