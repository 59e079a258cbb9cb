//! What holds for every catalogue: spellings, codes read back, sources under dates, and no text that panics.
//!
//! | file | what it holds |
//! |---|---|
//! | `catalogue.rs` | a source under every date, names of the reference tables read, near words, no reader that panics |
//! | `codes.rs` | frozen codes and spellings of every catalogue, and what each refuses |
//! | `pages.rs` | the tables of the documentation against the catalogues; of the target groups, `target_groups.rs` |
//! | `benefits.rs` | benefits, rates and rules against `data/benefits.csv`: days, acts, sources, successors |
//! | `visitation.rs` | scales, times and criteria against `data/visitations.csv` |
//! | `offers.rs` | offers, instruments, work and education against `data/offers.csv` and `data/schemes.csv` |
//! | `ladders.rs` | ladders and their steps against `data/ladders.csv` |
//! | `target_groups.rs` | the numbers of the act and the groups of policy against `data/target_groups.csv`, and over persons |
//! | `places.rs` | municipalities, regions and job centres against `data/municipalities.csv` and `data/joint_jobcentres.csv` |
//! | `goals.rs` | the goals of every year, their ids, words, force and witnesses |
//! | `middelfart_2019.rs`, `halsnaes_2019.rs` | the goals of 2019 as two plans print them, against `data/*_2019_goals.txt` |
//! | `no_method.rs` | the measures without a method: each kind, said as such, and figures that are reported |
//! | `forms.rs` | how the members are written in files and read back |

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use maaltal::akasse::AKasse;
use maaltal::benefit::{Benefit, BenefitRule, Rate};
use maaltal::company::ContactKind;
use maaltal::education::{Bar, Level};
use maaltal::history::{Sector, Status};
use maaltal::in_force::{Edge, InForce};
use maaltal::ladder::{CompanyService, FiveSteps, GoalToAction, Skill, ToWork, YouthCategory};
use maaltal::offer::{Instrument, Offer};
use maaltal::person::{Insurance, Origin, ResidenceGround, Sex};
use maaltal::place::{EmploymentRegion, JobCentre, Municipality, Place};
use maaltal::target_group::{law, policy};
use maaltal::visitation::{Label, Visitation};
use maaltal::work::Work;
use maaltal::{Truth, goal, measure};
use proptest::prelude::*;

/// The times of every dated row, with its code.
fn dated() -> Vec<(String, InForce)> {
    let benefits = Benefit::ALL.iter().flat_map(|member| member.times().iter().map(|time| (member.to_string(), *time)));
    let rates = Rate::ALL.iter().flat_map(|member| member.times().iter().map(|time| (member.to_string(), *time)));
    let rules =
        BenefitRule::ALL.iter().flat_map(|member| member.times().iter().map(|time| (member.to_string(), *time)));
    let offers = Offer::ALL.iter().flat_map(|member| member.times().iter().map(|time| (member.to_string(), *time)));
    let visitations =
        Visitation::ALL.iter().flat_map(|member| member.entries().iter().map(|entry| (member.to_string(), entry.time)));
    let centres = JobCentre::ALL.iter().map(|centre| (centre.name.to_owned(), centre.joint.time));
    let groups =
        law::ALL.iter().flat_map(|group| group.editions.iter().map(|edition| (group.code.to_owned(), edition.time)));
    benefits.chain(rates).chain(rules).chain(offers).chain(visitations).chain(centres).chain(groups).collect()
}

#[test]
fn no_date_without_a_source_and_no_time_reversed() {
    let dated = dated();
    assert!(dated.len() > 100, "{}", dated.len());
    for (code, time) in dated {
        let says_something = |edge| matches!(edge, Edge::On(_) | Edge::Within(..) | Edge::Stated(_));
        let sourced = !time.source.is_empty() && !time.source.to_lowercase().starts_with("ingen");
        assert!(!(says_something(time.from) || says_something(time.to)) || sourced, "{code}: «{}»", time.source);
        assert!(!matches!(time.from, Edge::Open), "{code} has a beginning");
        if let (Some(from), Some(to)) = (time.from.days(), time.to.days()) {
            assert!(from.last() <= to.first(), "{code}: {from} to {to}");
        }
    }
}

#[test]
fn what_holds_is_not_excluded_and_what_is_unknown_lies_between_the_edges() {
    for (code, time) in dated() {
        let edges = [time.from, time.to].into_iter().filter_map(Edge::days);
        for day in edges.flat_map(|days| [days.first(), days.last()]).flat_map(|day| [day.plus(-1), day, day.plus(1)]) {
            let within = |edge: Edge| edge.days().is_some_and(|days| days.first() < days.last() && days.contains(day));
            let unbounded = |edge: Edge| matches!(edge, Edge::Stated(_) | Edge::NotFound);
            match time.holds(day) {
                Truth::No => assert!(!time.may_hold(day), "{code} on {day}"),
                Truth::Yes => {
                    assert!(time.may_hold(day) && !unbounded(time.from) && !unbounded(time.to), "{code} on {day}");
                }
                Truth::Unknown => {
                    assert!(time.may_hold(day), "{code} on {day}");
                    let open = [time.from, time.to].into_iter().any(|edge| unbounded(edge) || within(edge));
                    assert!(open, "{code} on {day}");
                }
            }
        }
    }
}

/// The column of names of a table, and of its ids.
fn names(text: &str, delimiter: u8) -> Vec<(String, String)> {
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).comment(Some(b'#')).from_reader(text.as_bytes());
    let headers = reader.headers().unwrap().clone();
    let column = |names: &[&str]| headers.iter().position(|header| names.contains(&header)).unwrap();
    let (id, name) = (column(&["id", "number"]), column(&["name_da"]));
    reader.records().map(Result::unwrap).map(|row| (row[id].to_owned(), row[name].to_owned())).collect()
}

#[test]
fn every_name_of_the_tables_is_read() {
    let benefits = names(include_str!("data/benefits.csv"), b',');
    let schemes = names(include_str!("data/schemes.csv"), b';');
    assert_eq!((benefits.len(), schemes.len()), (44, 7));
    for (id, name) in benefits.into_iter().chain(schemes) {
        let is_status = name.parse::<Status>().is_ok();
        assert!(is_status || name.parse::<Rate>().is_ok() || name.parse::<BenefitRule>().is_ok(), "{id}: {name}");
    }
    for (id, name) in names(include_str!("data/visitations.csv"), b';') {
        // One row gives three spellings, each with who writes it.
        for name in name.split(" / ").map(|name| name.split(" (").next().unwrap()) {
            assert!(name.parse::<Visitation>().is_ok(), "{id}: {name}");
        }
    }
}

// taxonomies.md's list of what developers meet: the case, æøå or ae oe aa, genitives, and the words of law and systems.
#[test]
fn what_danish_documents_and_systems_write() {
    for (text, code) in [
        ("a-dagpenge", "a_dagpenge"),
        ("A-DAGPENGE", "a_dagpenge"),
        ("Arbejdsløshedsdagpenge", "a_dagpenge"),
        ("Kontanthjaelp", "kontanthjaelp"),
        ("uddannelseshjælp", "uddannelseshjaelp"),
        ("SHO", "sho"),
        ("nyttejob", "nytteindsats"),
        ("praktik", "virksomhedspraktik"),
        ("Forberedende Grund Uddannelse", "fgu"),
        ("småjob", "smaajob"),
        ("6 ugers jobrettet uddannelse", "seks_ugers_jobrettet_uddannelse"),
    ] {
        assert_eq!(text.parse::<Status>().map(Status::code), Ok(code), "{text}");
    }
    for (text, code) in [
        ("Åbenlys uddannelsesparat", "aabenlyst_uddannelsesparat"),
        ("umiddelbart uddannelsesparat", "aabenlyst_uddannelsesparat"),
        ("åbenlys", "aabenlyst_uddannelsesparat"),
        ("Umiddelbart", "aabenlyst_uddannelsesparat"),
        ("arbejdsparat", "jobparat"),
        ("arbejdsmarkedsparat", "jobparat"),
        ("matchgruppe 1", "jobklar"),
    ] {
        assert_eq!(text.parse::<Visitation>().map(Visitation::code), Ok(code), "{text}");
    }
    for (text, code) in [
        ("Københavns Kommune", 101),
        ("Esbjergs", 561),
        ("Horsens'", 615),
        ("Randers", 730),
        ("751", 751),
        ("0751", 751),
        ("AARHUS", 751),
        ("Vesthimmerland", 820),
        ("Nordfyns", 480),
        ("Hoeje-Taastrup", 169),
    ] {
        assert_eq!(text.parse::<Municipality>().map(Municipality::code), Ok(code), "{text}");
    }
    // One word, two benefits: refused with both.
    let error = "overgangsydelse".parse::<Benefit>().unwrap_err();
    assert_eq!(error.candidates.len(), 2, "{error}");
    let error = "6 ugers uddannelse".parse::<Offer>().unwrap_err();
    assert_eq!(error.candidates, ["seks_ugers_selvvalgt_uddannelse", "seks_ugers_jobrettet_uddannelse"]);
}

#[test]
fn a_word_near_several_codes_is_refused_with_up_to_three() {
    for (text, near) in [
        ("kontant", &["kontantydelse", "kontanthjaelp"][..]),
        ("sygedagpeng", &["sygedagpenge"]),
        ("ressource", &["ressourceforloeb"]),
        ("qqqqqq", &[]),
    ] {
        let error = text.parse::<Benefit>().unwrap_err();
        assert_eq!((error.near.as_slice(), error.nearest), (near, near.first().copied().unwrap_or_default()), "{text}");
        assert!(near.iter().all(|code| error.to_string().contains(code)), "{error}");
    }
    // Nothing is near that only ends alike: "nyttejob" is another word.
    let error = "fleksjob".parse::<Offer>().unwrap_err();
    assert_eq!(error.to_string(), "«fleksjob» is no offer");
    assert_eq!("praktk".parse::<Offer>().unwrap_err().near, ["virksomhedspraktik"]);
    let error = "kontant".parse::<Benefit>().unwrap_err();
    assert_eq!(error.to_string(), "«kontant» is no benefit; the nearest are kontantydelse and kontanthjaelp");
}

/// Reads a text with every reader; what is read is written as something that reads back to the same.
fn read_by_all(text: &str) {
    macro_rules! reads {
        ($($type:ty),+) => {
            $(if let Ok(member) = text.parse::<$type>() {
                assert_eq!(member.to_string().parse::<$type>().unwrap(), member, "{text}");
            })+
        };
    }
    reads!(Benefit, Rate, BenefitRule, Visitation, Offer, Instrument, Work, Status, Level, Sector);
    reads!(Bar, EmploymentRegion, FiveSteps, YouthCategory, Skill, ToWork, CompanyService, GoalToAction);
    reads!(ContactKind, Sex, Origin, ResidenceGround, Insurance, AKasse, Municipality, Place);
    let _ = (text.parse::<Label>(), goal::find(text), measure::find(text));
    let _ = (law::find(text), policy::find(text), policy::callers(text));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_text_makes_a_reader_panic(text in any::<String>()) {
        read_by_all(&text);
    }

    #[test]
    fn a_word_of_a_catalogue_reads_back_however_it_is_bent(index in any::<prop::sample::Index>(), upper in any::<bool>()) {
        let all: Vec<Status> = Status::all().collect();
        let status = all[index.index(all.len())];
        let name = if upper { status.code().to_uppercase() } else { status.code().replace('_', " ") };
        prop_assert_eq!(name.parse::<Status>(), Ok(status));
        read_by_all(&name);
    }

    #[test]
    fn no_number_of_the_act_reads_as_another(paragraph in 0_u32..9, number in 0_u32..30, between in "[ .,§/-]{0,2}(nr[.]? ?)?") {
        let text = format!("{paragraph}{between}{number}");
        if let Ok(group) = law::find(&text) {
            prop_assert_eq!(group.code, format!("{paragraph}.{number}"));
        }
    }
}
