//! The goals of every year: frozen ids, what measures them, and what is not known of them, said as such.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use maaltal::calendar::Day;
use maaltal::goal::{self, Force, Goal, MeasuredBy, NoList, UnknownTitle, Wording, y2014, y2018, y2019, y2020};
use maaltal::in_force::Edge;
use maaltal::measure::{self, NoMethod, langtidsledige, uddannelsesgrad};
use maaltal::place::Municipality;
use maaltal::target::{Aim, Target, TargetError};

/// The ids, a year a line, in the order of the announcement. They may be added to, never changed.
const FROZEN: &[(u16, &[&str])] = &[
    (2011, &["arbejdskraftreserven", "permanent_forsoergelse", "unge", "ikke_vestlige_indvandrere"]),
    (2012, &["arbejdskraftreserven", "permanent_forsoergelse", "unge", "ikke_vestlige_indvandrere"]),
    (2013, &["uddannelse", "foertidspension", "langtidsledighed", "virksomheder"]),
    (2014, &["uddannelse", "foertidspension", "langtidsledighed", "virksomheder"]),
    (2015, &["uddannelse", "langvarig_forsoergelse", "langtidsledighed", "virksomheder"]),
    (2016, &["uddannelse", "udkanten", "langtidsledighed", "match"]),
    (2017, &["arbejdskraft", "uddannelse", "udkanten", "flygtninge"]),
    (2018, &["beskaeftigelse", "arbejdskraft", "flygtninge", "kontanthjaelp", "socialt_bedrageri"]),
    (
        2019,
        &[
            "beskaeftigelse",
            "arbejdskraft",
            "flygtninge",
            "kontanthjaelp",
            "socialt_bedrageri",
            "udsatte_ledige",
            "handicap",
        ],
    ),
    (2020, &["arbejdskraft", "flygtninge", "handicap"]),
    (2021, &["vaerdighed", "opkvalificering", "flygtninge", "handicap", "arbejdskraft"]),
    (2022, &["vaerdighed", "opkvalificering", "flygtninge", "handicap", "arbejdskraft"]),
    (2023, &["vaerdighed", "opkvalificering", "flygtninge", "handicap", "arbejdskraft"]),
    (2024, &["vaerdighed", "opkvalificering", "flygtninge", "handicap", "arbejdskraft"]),
];

fn of(year: u16) -> &'static [Goal] {
    goal::year(year).unwrap()
}

#[test]
fn the_ids_of_goals_are_frozen() {
    let ids = FROZEN.iter().flat_map(|(year, names)| names.iter().map(move |name| format!("{year}:{name}")));
    let ids: Vec<String> = ids.collect();
    assert!(goal::ALL.iter().map(|goal| goal.id.to_string()).eq(ids.iter().cloned()));
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    for (id, goal) in ids.iter().zip(goal::ALL) {
        assert_eq!(goal::find(id), Ok(*goal));
        assert!(goal.id.name.bytes().all(|b| matches!(b, b'a'..=b'z' | b'_')));
    }
    let error = goal::find("2014:langtidsledige").unwrap_err();
    assert_eq!(
        error.to_string(),
        "no goal has the id «2014:langtidsledige»; the nearest are 2014:langtidsledighed, 2013:langtidsledighed and \
         2015:langtidsledighed"
    );
    assert_eq!(goal::find("qqqqqqqq").unwrap_err().to_string(), "no goal has the id «qqqqqqqq»");
}

#[test]
fn an_id_is_read_as_every_catalogue_is_and_its_year_to_the_digit() {
    for (text, id) in [
        ("2014:Langtidsledighed", "2014:langtidsledighed"),
        ("2014:LANGTIDS-LEDIGHED", "2014:langtidsledighed"),
        ("2014: førtidspension", "2014:foertidspension"),
        ("2019:beskæftigelse", "2019:beskaeftigelse"),
        ("2019:Udsatte ledige", "2019:udsatte_ledige"),
    ] {
        assert_eq!(goal::find(text).map(|goal| goal.id.to_string()), Ok(id.to_owned()), "{text}");
    }
    for text in [
        "2014langtidsledighed",
        "2014::langtidsledighed",
        "langtidsledighed",
        "02014:langtidsledighed",
        "14:langtidsledighed",
        ":",
        "2014:",
    ] {
        assert!(goal::find(text).is_err(), "{text}");
    }
}

#[test]
fn a_years_goals_are_numbered_as_announced_and_witnessed() {
    for (year, names) in FROZEN {
        let goals = of(*year);
        assert!(goals.iter().map(|goal| goal.id.name).eq(names.iter().copied()));
        assert!(goals.iter().all(|goal| goal.id.year == *year && !goal.title.is_empty()));
        assert!(goals.iter().map(|goal| goal.number).eq(1..=u8::try_from(names.len()).unwrap()));
        for goal in goals {
            assert!(!goal.witnesses.is_empty(), "{}", goal.id);
            let named = |witness: &maaltal::source::Source<'_>| {
                !witness.document.publisher.is_empty() && !witness.document.title.is_empty()
            };
            assert!(goal.witnesses.iter().all(named), "{}", goal.id);
        }
    }
}

#[test]
fn a_year_without_a_list_is_known_to_be_missing() {
    for year in 0..=u16::MAX {
        match goal::year(year) {
            Ok(goals) => assert!((2011..=2024).contains(&year) && !goals.is_empty()),
            Err(NoList::NoneFound { year: missing }) => assert!(missing == year && matches!(year, 2025 | 2026)),
            Err(NoList::NotCatalogued { year: other }) => assert!(other == year && !(2011..=2026).contains(&year)),
        }
    }
    assert_eq!(goal::year(2025).unwrap_err().to_string(), "no list of the goals of 2025 was found");
    assert_eq!(goal::titled(2026, "x"), Err(UnknownTitle::Year(NoList::NoneFound { year: 2026 })));
    assert_eq!((goal::ABOLISHED_BY.quote, goal::ABOLISHED_FROM), ("§ 19 ophæves", Edge::NotFound));
}

#[test]
fn only_what_a_source_says_of_force_is_said() {
    for goal in goal::ALL {
        let force = match goal.id.year {
            2014 => Force::Binding,
            2017 => Force::Guiding,
            2018.. => Force::MunicipalityChooses,
            _ => Force::NotKnown,
        };
        assert_eq!(goal.force, force, "{}", goal.id);
    }
}

#[test]
fn words_are_printed_or_a_theme() {
    for goal in goal::ALL {
        let is_theme = matches!(goal.id.year, 2011 | 2012 | 2015 | 2018 | 2021..);
        assert_eq!(goal.wording == Wording::Theme, is_theme, "{}", goal.id);
    }
}

#[test]
fn what_measures_a_goal_exists_or_is_a_reason() {
    for goal in goal::ALL {
        match goal.measured_by {
            MeasuredBy::Measure(measure) => assert_eq!(measure::find(&measure.id.to_string()), Ok(measure)),
            MeasuredBy::NotDocumented => {
                assert_eq!((goal.measured_by.id(), goal.measured_by.measure()), (None, None));
            }
        }
    }
}

#[test]
fn the_goals_are_measured_by_what_the_sources_name() {
    let measured: Vec<String> = goal::ALL
        .iter()
        .filter(|goal| goal.measured_by != MeasuredBy::NotDocumented)
        .map(|goal| format!("{}: {}", goal.id, goal.measured_by))
        .collect();
    let mut expected: Vec<String> = [
        "2011:arbejdskraftreserven: bm:arbejdskraftreserven@2011",
        "2011:permanent_forsoergelse: bm:permanente_forsoergelsesordninger@2011",
        "2014:uddannelse: bm:uddannelsesgrad@2014",
        "2014:foertidspension: bm:tilgang_til_foertidspension@2014",
        "2014:langtidsledighed: bm:langtidsledige@2014",
        "2014:virksomheder: bm:samarbejdsgrad@2014 (no method: announced, and not ready)",
        "2017:uddannelse: star:unge_i_uddannelse@2017",
        "2019:beskaeftigelse: star:offentligt_forsoergede@2019",
        "2019:arbejdskraft: star:forgaeves_rekrutteringer@2019 (no method: survey only)",
        "2019:flygtninge: star:flygtninge_i_beskaeftigelse@2019",
        "2019:kontanthjaelp: bm:kontanthjaelp@2019 (no method: definition not found)",
        "2019:handicap: bm:handicap@2019 (no method: survey only)",
    ]
    .map(str::to_owned)
    .into();
    for year in 2021..=2024 {
        expected.extend([
            format!("{year}:vaerdighed: bm:vaerdighed@2021 (no method: local choice)"),
            format!("{year}:opkvalificering: star:opkvalificering@2021"),
            format!("{year}:flygtninge: bm:selvforsoergende_flygtninge@2021 (no method: definition not found)"),
            format!("{year}:handicap: bm:handicap@2021 (no method: local choice)"),
            format!("{year}:arbejdskraft: bm:arbejdskraft@2021 (no method: definition not found)"),
        ]);
    }
    assert_eq!(measured, expected);
}

#[test]
fn a_sentence_says_what_the_title_does_not() {
    for goal in goal::ALL {
        if let Wording::Sentence(sentence) = goal.wording {
            assert!(!sentence.contains(goal.title) && !sentence.ends_with('.'), "{}", goal.id);
        }
    }
}

#[test]
fn a_goal_is_found_by_year_and_words() {
    for goal in goal::ALL {
        let words = match goal.wording {
            Wording::Sentence(sentence) => vec![goal.title, sentence],
            Wording::TitleOnly => vec![goal.title],
            Wording::Theme => {
                assert!(goal::titled(goal.id.year, goal.title).is_err(), "{}", goal.id);
                continue;
            }
        };
        let whole = words.join(". ");
        for words in words.into_iter().chain([whole.as_str()]) {
            for text in [words.to_owned(), words.to_uppercase(), format!(" {words}. ")] {
                assert_eq!(goal::titled(goal.id.year, &text), Ok(goal::find(&goal.id.to_string()).unwrap()), "{text}");
            }
        }
    }
    let error = goal::titled(2019, "Udsatte borgere skal have en indsats").unwrap_err();
    assert_eq!(
        error.to_string(),
        "no goal of 2019 is titled «Udsatte borgere skal have en indsats»; the nearest is 2019:udsatte_ledige"
    );
}

// Open: whether fraud was withdrawn for 2019. Held here so that an answer has to change it.
#[test]
fn whether_fraud_was_withdrawn_for_2019_is_open() {
    let [first, later, minister, holstebro] = y2019::STATES else { unreachable!() };
    let holds = |goals: &[&Goal], goal: &Goal| goals.iter().any(|own| own.id == goal.id);
    assert_eq!((first.goals.len(), later.goals.len()), (6, 6));
    assert_eq!(first.seen, Edge::NotFound); // so the order of the two is not proved by their days
    assert!(holds(first.goals, &y2019::SOCIALT_BEDRAGERI) && !holds(later.goals, &y2019::SOCIALT_BEDRAGERI));
    assert!(!holds(first.goals, &y2019::HANDICAP) && holds(later.goals, &y2019::HANDICAP));
    assert!(first.announced.iter().map(|goal| goal.id).eq([y2019::HANDICAP.id]));
    // Two more say how many there are, and not which: six before the plans, and as many as the catalogue holds.
    assert_eq!((minister.witness.quote, minister.says, minister.seen), ("seks", 6, Edge::On(Day::ymd(2018, 5, 3))));
    assert_eq!((holstebro.says, holstebro.seen), (7, Edge::NotFound));
    assert!(minister.goals.is_empty() && holstebro.goals.is_empty());
    for state in [first, later] {
        assert_eq!(usize::from(state.says), state.goals.len());
    }
    // In 2018 and gone in 2020; the catalogue of 2019 holds all seven and takes none away.
    assert!(y2018::GOALS.iter().any(|goal| goal.id.name == "socialt_bedrageri"));
    assert!(y2020::GOALS.iter().all(|goal| goal.id.name != "socialt_bedrageri"));
    assert_eq!(y2019::GOALS.len(), 7);
}

#[test]
fn a_witness_of_2019_stands_by_every_goal_of_its_list() {
    for goal in y2019::GOALS {
        let mut witnesses = BTreeSet::new();
        for list in [y2019::MIDDELFART, y2019::HALSNAES] {
            if list.number(goal).is_some() {
                witnesses.insert(list.witness.to_string());
            }
        }
        for state in y2019::STATES {
            if state.goals.iter().any(|own| own.id == goal.id) {
                witnesses.insert(state.witness.to_string());
            }
        }
        let named: BTreeSet<String> = goal.witnesses.iter().map(ToString::to_string).collect();
        assert_eq!(named, witnesses, "{}", goal.id);
    }
}

fn target(goal: &'static Goal) -> Target {
    let level = Aim::Level("671".parse().unwrap());
    Target { cites: vec![goal.into()], ..Target::new(&langtidsledige::BM_2014, Municipality::ESBJERG, level) }
}

#[test]
fn a_target_takes_the_goals_own_measure_where_it_binds() {
    for goal in goal::ALL {
        let found = goal::find(&goal.id.to_string()).unwrap();
        let fits = match goal.measured_by.measure() {
            None => true,
            // A goal that guides, or of which the municipality chooses the indicators, does too.
            Some(_) if goal.force != Force::Binding => true,
            // A survey, a definition not found and a local choice leave the choice to the plan.
            Some(own) if own.no_method().is_some_and(|why| why != NoMethod::Pending) => true,
            Some(own) => own.id == langtidsledige::BM_2014.id,
        };
        assert_eq!(target(found).validate().is_ok(), fits, "{}", goal.id);
    }
    let error = target(&y2014::UDDANNELSE).validate().unwrap_err();
    // A sub-target may measure something else than the goal that its whole serves.
    let part = Target { part_of: Some("uddannelsesgrad".to_owned()), ..target(&y2014::UDDANNELSE) };
    assert_eq!(part.validate(), Ok(()));
    let by = uddannelsesgrad::BM_2014.id.to_string();
    assert!(matches!(error, TargetError::OtherMeasure { by: own, .. } if own == by));
}
