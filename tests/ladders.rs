//! The ladders held against the words of the plans (`data/ladders.csv`).

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};

use maaltal::benefit::Benefit;
use maaltal::ladder::{self, CompanyService, FiveSteps, GoalToAction, Skill, ToWork, YouthCategory};
use maaltal::offer::{Offer, OfferSet};
use maaltal::visitation::Visitation;
use maaltal::work::Work;

/// The rows of a table, by column.
fn rows(text: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').comment(Some(b'#')).from_reader(text.as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

#[test]
fn every_step_has_the_words_of_the_plan() {
    let mut expected = Vec::new();
    for ladder in ladder::ALL {
        for (number, step) in (1..).zip(ladder.steps) {
            expected.push((ladder.code, format!("{number}"), step.wording));
        }
        if ladder.code == YouthCategory::LADDER.code {
            for category in YouthCategory::ALL {
                for (number, given) in (1..).zip(category.own_list()) {
                    expected.push((ladder.code, format!("{}/{number}", category.number()), given.wording));
                }
            }
        }
    }
    let rows = rows(include_str!("data/ladders.csv"));
    let printed: Vec<(&str, String, &str)> =
        rows.iter().map(|row| (row["ladder"].as_str(), row["step"].clone(), row["wording"].as_str())).collect();
    assert_eq!(expected, printed);
}

#[test]
fn the_codes_of_ladders_are_frozen() {
    let codes: Vec<&str> = ladder::ALL.iter().map(|ladder| ladder.code).collect();
    assert_eq!(
        codes,
        [
            "5_trins_model",
            "ungekategorier",
            "dobbelt_uddannelsesloeft",
            "vej_til_selvforsoergelse",
            "virksomhedsservice",
            "maal_handleplan_handling"
        ]
    );
    assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len());
    for ladder in ladder::ALL {
        assert_eq!(ladder::find(&ladder.code.to_uppercase()), Ok(ladder));
    }
    assert_eq!(ladder::find("virksomhedservice").unwrap_err().nearest, "virksomhedsservice");
    assert!(ladder::ALL.iter().all(|ladder| !ladder.source.quote.is_empty() && ladder.steps.len() > 2));
}

#[test]
fn the_codes_of_steps_are_frozen() {
    macro_rules! frozen {
        ($($ladder:ident: $($code:literal)+;)+) => {
            $(
                assert_eq!($ladder::ALL.iter().map(|step| step.code()).collect::<Vec<_>>(), [$($code),+]);
                for (step, own) in $ladder::LADDER.steps.iter().zip($ladder::ALL) {
                    assert_eq!((step.code, step.wording), (own.code(), own.wording()));
                    for text in [step.code.to_owned(), step.code.to_uppercase(), step.wording.to_lowercase()] {
                        assert_eq!(text.parse(), Ok(*own), "{text}");
                    }
                    assert_eq!($ladder::from_code(&own.to_string()), Ok(*own));
                    let error = $ladder::from_code(&format!("{own}x")).unwrap_err();
                    assert!(error.nearest == own.code() && error.to_string().contains($ladder::LADDER.code), "{error}");
                }
            )+
        };
    }
    frozen! {
        FiveSteps: "ordinaert_med_hjaelp" "kompetenceudvikling" "fleksjob" "ressourceforloeb" "foertidspension";
        YouthCategory: "umiddelbart_uddannelsesparat" "uddannelsesparat" "aktivitetsparat";
        Skill: "ufaglaert" "faglaert" "specialist";
        ToWork: "praktik" "loentilskud" "ordinaer_ansaettelse";
        CompanyService: "selvhjaelp" "sortering" "udsoegning" "opkvalificering" "optraening" "fastholdelse";
        GoalToAction: "maal" "handleplan" "handling";
    }
}

#[test]
fn a_step_is_read_by_its_number_and_a_category_by_its_visitation() {
    for step in FiveSteps::ALL {
        let number = step.number();
        for text in [format!("{number}"), format!("{number}."), format!("trin {number}"), format!(" Trin {number} ")] {
            assert_eq!(text.parse(), Ok(*step), "{text}");
        }
    }
    for text in ["0", "6", "03", "-3", "trin", "trin 6", "3 4", "trøn 3"] {
        assert!(text.parse::<FiveSteps>().is_err(), "{text}");
    }
    for category in YouthCategory::ALL {
        let visitation = category.visitation();
        for text in [visitation.code(), visitation.name_da()].iter().chain(visitation.aliases()) {
            assert_eq!(text.parse(), Ok(*category), "{text}");
        }
    }
    for text in ["åbenlys", "Åbenlyst", "umiddelbart", "aabenlyst uddannelsesparate"] {
        assert_eq!(text.parse(), Ok(YouthCategory::UmiddelbartUddannelsesparat), "{text}");
    }
    for text in ["jobparat", "alle uddannelsesparate", "1"] {
        assert!(text.parse::<YouthCategory>().is_err(), "{text}");
    }
}

#[test]
fn steps_are_ordered_and_numbered() {
    assert!(FiveSteps::ALL.is_sorted() && YouthCategory::ALL.is_sorted() && Skill::ALL.is_sorted());
    assert!(ToWork::ALL.is_sorted() && CompanyService::ALL.is_sorted() && GoalToAction::ALL.is_sorted());
    assert_eq!((FiveSteps::ALL.len(), CompanyService::ALL.len()), (5, 6));
    let numbers: Vec<u8> = FiveSteps::ALL.iter().map(|step| step.number()).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5]);
    for pair in FiveSteps::ALL.windows(2) {
        assert_eq!(pair[0].next(), Some(pair[1]));
    }
    assert_eq!(FiveSteps::Foertidspension.next(), None);
    assert!(Skill::Ufaglaert < Skill::Faglaert && Skill::Faglaert < Skill::Specialist);
    assert_eq!(GoalToAction::Handleplan.next(), Some(GoalToAction::Handling));
}

#[test]
fn the_five_steps_lead_where_their_words_say() {
    for step in FiveSteps::ALL {
        for benefit in step.benefits().iter() {
            let name = benefit.name_da();
            let named =
                step.wording().contains(name) || (name.starts_with("fleks") && step.wording().contains("fleksjob"));
            assert!(named, "{name}");
        }
        for offer in step.offers().iter() {
            assert!(step.wording().contains(offer.name_da()));
        }
    }
    assert!(FiveSteps::Fleksjob.benefits().contains(Benefit::Fleksloentilskud));
    assert_eq!(FiveSteps::Foertidspension.work(), Some(Work::Skaanejob));
    assert_eq!(FiveSteps::OrdinaertMedHjaelp.work(), Some(Work::OrdinaertArbejde));
}

#[test]
fn the_categories_of_the_young_have_their_offers() {
    for category in YouthCategory::ALL {
        assert_eq!(category.wording().parse(), Ok(category.visitation()));
    }
    assert_eq!(YouthCategory::UmiddelbartUddannelsesparat.visitation(), Visitation::AabenlystUddannelsesparat);
    let offers = YouthCategory::ALL.iter().map(|category| category.offers());
    let ready = OfferSet::of(&[Offer::Virksomhedspraktik, Offer::Brobygning]);
    assert!(offers.eq([
        OfferSet::of(&[Offer::Nytteindsats]),
        ready,
        ready.union(OfferSet::of(&[Offer::Mentor, Offer::Forforloeb])),
    ]));
    // "Aktiviteterne svarer til indsatsen for unge uddannelsesparate"
    let (ready, not_yet) = (YouthCategory::Uddannelsesparat, YouthCategory::Aktivitetsparat);
    assert!(not_yet.given().take(5).eq(ready.given()));
    assert_eq!(not_yet.given().count(), 8);
}

#[test]
fn the_way_to_work_passes_two_offers() {
    let offers: Vec<Option<Offer>> = ToWork::ALL.iter().map(|step| step.offer()).collect();
    assert_eq!(offers, [Some(Offer::Virksomhedspraktik), Some(Offer::Loentilskud), None]);
    let trained = CompanyService::Optraening.offers();
    assert_eq!(trained, OfferSet::TRAENINGSBANER);
}
