//! The codes that stand in files are frozen: they may be added to, never changed. With the properties of the types that
//! callers build on.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fmt::{Debug, Display};
use std::iter::Once;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::str::FromStr;

use maaltal::akasse::AKasse;
use maaltal::benefit::{Benefit, BenefitRule, BenefitSet, BenefitTotal, Rate, Record};
use maaltal::calendar::{Day, DayRange, Month, Period, Quarter, RollingYear, Week, Window, Year};
use maaltal::company::ContactKind;
use maaltal::days::{End, Stream};
use maaltal::education::{Education, Educations, Level, LevelSet};
use maaltal::evaluate::{Answer, CannotAsk, Evaluator, Finding, Prepared, Request, Table};
use maaltal::goal::Goal;
use maaltal::history::{Coverage, History, HistoryBuf, Sector, Spell, Status};
use maaltal::measure::{self, Measure, UnknownMeasure};
use maaltal::offer::{Instrument, Offer};
use maaltal::outcome::Outcome;
use maaltal::person::{Attributes, Origin, Person, PersonBuf, ResidenceGround, Residences, Sex};
use maaltal::place::{Area, JobCentre, Municipality, Place, UnknownPlace};
use maaltal::plan::Plan;
use maaltal::quantity::{Percent, PercentagePoints, Printed, QuantityError, Tally, Value};
use maaltal::rows::{People, PersonRow, Problem, Reader, Sheets};
use maaltal::state::State;
use maaltal::target::{Aim, Target, TargetError};
use maaltal::target_group::law::{LawGroup, UnknownLawGroup};
use maaltal::target_group::policy::{self, CallersGroup, CallersOwn, PolicyGroup, UnknownPolicyGroup};
use maaltal::target_group::{Membership, TargetGroup};
use maaltal::visitation::{Aggregate, Scale, Visitation};
use maaltal::work::Work;
use maaltal::{Truth, UnknownCode};

/// Holds the members of a catalogue against its frozen codes, in order, and reads each back.
fn frozen<T>(members: &[T], code: fn(T) -> &'static str, read: fn(&str) -> Result<T, UnknownCode>, codes: &[&str])
where
    T: Copy + PartialEq + Debug + Display + FromStr<Err: PartialEq + Debug>,
{
    assert_eq!(members.iter().copied().map(code).collect::<Vec<_>>(), codes);
    for member in members.iter().copied() {
        assert_eq!(code(member).parse(), Ok(member));
        assert_eq!(member.to_string(), code(member));
        assert_eq!(read(code(member)), Ok(member));
        // People's spellings are read; files are held to the letter.
        for other in [code(member).to_uppercase(), format!(" {member}")] {
            assert_eq!(other.parse(), Ok(member));
        }
        for other in [code(member).to_uppercase(), format!(" {member}"), format!("{member}x")] {
            let error = read(&other).unwrap_err();
            assert_eq!((error.value.as_str(), error.nearest), (other.as_str(), code(member)), "{error}");
        }
    }
}

#[test]
fn the_codes_of_benefits_are_frozen() {
    frozen(
        Benefit::ALL,
        Benefit::code,
        Benefit::from_code,
        &[
            "a_dagpenge",
            "feriedagpenge",
            "saerlig_uddannelsesydelse",
            "midl_arbejdsmarkedsydelse",
            "kontantydelse",
            "kontanthjaelp",
            "uddannelseshjaelp",
            "starthjaelp",
            "introduktionsydelse",
            "integrationsydelse",
            "sho",
            "overgangsydelse_integration",
            "sygedagpenge",
            "jobafklaringsforloeb",
            "ressourceforloeb",
            "revalidering",
            "forrevalidering",
            "ledighedsydelse",
            "fleksjob_loentilskud",
            "fleksloentilskud",
            "foertidspension",
            "seniorfoertidspension",
            "seniorpension",
            "tidlig_pension",
            "efterloen",
            "overgangsydelse_1990s",
            "fleksydelse",
            "barselsdagpenge",
            "su",
        ],
    );
    frozen(
        Rate::ALL,
        Rate::code,
        Rate::from_code,
        &["sats_mindste", "sats_grund", "sats_forhoejet", "sats_hjemmeboende"],
    );
    frozen(BenefitRule::ALL, BenefitRule::code, BenefitRule::from_code, &["arbejdspligt", "225_timersregel"]);
}

#[test]
fn the_codes_of_visitations_are_frozen() {
    frozen(
        Visitation::ALL,
        Visitation::code,
        Visitation::from_code,
        &[
            "jobklar",
            "indsatsklar",
            "midlertidigt_passiv",
            "jobparat",
            "aktivitetsparat",
            "uddannelsesparat",
            "aabenlyst_uddannelsesparat",
            "uoplyst",
            "sygedagpenge_kategori_1",
            "sygedagpenge_kategori_2",
            "sygedagpenge_kategori_3",
        ],
    );
    frozen(Aggregate::ALL, Aggregate::code, Aggregate::from_code, &["alle_uddannelsesparate"]);
    frozen(
        Scale::ALL,
        Scale::code,
        Scale::from_code,
        &["kontanthjaelp", "uddannelseshjaelp", "sygedagpenge", "revalidering_fleksjob"],
    );
}

#[test]
fn the_codes_of_offers_and_work_are_frozen() {
    frozen(
        Offer::ALL,
        Offer::code,
        Offer::from_code,
        &[
            "virksomhedspraktik",
            "loentilskud",
            "nytteindsats",
            "vejledning_opkvalificering",
            "ordinaer_uddannelse",
            "seks_ugers_selvvalgt_uddannelse",
            "mentor",
            "jobrotation",
            "voksenlaere",
            "saerligt_tilrettelagt_nytteindsats",
            "ny_mesterlaere",
            "igu",
            "fgu",
            "egu",
            "stu",
            "uddannelsesloeft",
            "virksomhedscenter",
            "brobygning",
            "fvu",
            "forforloeb",
            "integrationsprogram",
            "seks_ugers_jobrettet_uddannelse",
        ],
    );
    frozen(Work::ALL, Work::code, Work::from_code, &["ordinaert_arbejde", "skaanejob", "smaajob"]);
    frozen(
        Instrument::ALL,
        Instrument::code,
        Instrument::from_code,
        &[
            "uddannelsespaalaeg",
            "vejledning_om_uddannelse",
            "laese_skrive_regnetest",
            "hjaelpemidler",
            "handicapkompenserende_foranstaltninger",
            "personlig_assistance",
            "personlig_jobkonsulent",
        ],
    );
}

#[test]
fn the_codes_of_persons_are_frozen() {
    frozen(
        Level::ALL,
        Level::code,
        Level::from_code,
        &["grundskole", "gymnasial", "erhvervsuddannelse", "videregaaende"],
    );
    frozen(Sex::ALL, Sex::code, Sex::from_code, &["kvinde", "mand"]);
    frozen(
        Origin::ALL,
        Origin::code,
        Origin::from_code,
        &[
            "dansk_oprindelse",
            "indvandrer_vestlig",
            "indvandrer_ikke_vestlig",
            "efterkommer_vestlig",
            "efterkommer_ikke_vestlig",
        ],
    );
    frozen(
        ResidenceGround::ALL,
        ResidenceGround::code,
        ResidenceGround::from_code,
        &["flygtning", "familiesammenfoert_til_flygtning", "familiesammenfoert_til_andre", "andet", "intet"],
    );
    frozen(Sector::ALL, Sector::code, Sector::from_code, &["privat", "offentlig"]);
    frozen(
        ContactKind::ALL,
        ContactKind::code,
        ContactKind::from_code,
        &[
            "loentilskud",
            "virksomhedspraktik",
            "jobrotationsvikar",
            "skaanejob",
            "fleksjob",
            "mentor",
            "voksenlaere",
            "smaajob",
        ],
    );
}

#[test]
fn the_codes_of_unemployment_funds_are_frozen() {
    let funds: Vec<AKasse> = AKasse::all().collect();
    let codes: Vec<&str> = funds.iter().map(|fund| fund.code()).collect();
    assert_eq!(
        codes,
        [
            "D86", "D92", "D10", "D83", "D67", "D81", "D98", "D22", "D40", "D76", "D15", "D17", "D53", "D73", "D18",
            "D88", "D24", "D14", "D72", "D57", "D94"
        ]
    );
    assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len());
    for fund in funds {
        assert_eq!((fund.code().parse(), fund.to_string().as_str()), (Ok(fund), fund.code()));
    }
}

#[test]
fn a_code_names_one_status() {
    let all: Vec<Status> = Status::all().collect();
    assert_eq!(all.len(), Benefit::ALL.len() + Offer::ALL.len() + Work::ALL.len());
    assert_eq!(all.iter().map(|status| status.code()).collect::<BTreeSet<_>>().len(), all.len());
    frozen(&all, Status::code, Status::from_code, &all.iter().map(|status| status.code()).collect::<Vec<_>>());
    let small = |code: &str| code.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'_'));
    assert!(all.iter().all(|status| small(status.code()) && !status.name_da().is_empty()));
}

#[test]
#[expect(clippy::too_many_lines, reason = "one line an id")]
fn the_ids_of_measures_are_frozen() {
    let ids: Vec<String> = measure::ALL.iter().map(|measure| measure.id.to_string()).collect();
    assert_eq!(
        ids,
        [
            "bm:uddannelsesgrad@2014",
            "bm:tilgang_til_foertidspension@2014",
            "bm:langtidsledige@2014",
            "star:langtidsledige",
            "bm:samarbejdsgrad@2014",
            "star:langtidsledige_i_dage",
            "star:langtidsledige_12_maaneder",
            "dst:langtidsledige",
            "dst:ledige_i_mindst_26_uger",
            "dst:ledige_i_mindst_39_uger",
            "dst:ledige_i_mindst_78_uger",
            "dst:ledige_i_mindst_104_uger",
            "dst:ledige_i_mindst_130_uger",
            "dst:ledige_i_mindst_156_uger",
            "star:tilgang_til_foertidspension@2016",
            "esbjerg:nye_foertidspensioner_under_40@2014",
            "bm:permanente_forsoergelsesordninger@2011",
            "bm:arbejdskraftreserven@2008",
            "bm:arbejdskraftreserven@2010",
            "bm:arbejdskraftreserven@2011",
            "bm:unge_paa_offentlig_forsoergelse@2011",
            "star:unge_i_uddannelse@2017",
            "star:opkvalificering@2021",
            "star:opkvalificering_antal@2021",
            "star:antal_personer_a_dagpenge",
            "star:antal_personer_offentlig_forsoergelse",
            "star:fuldtidspersoner_a_dagpenge",
            "star:fuldtidspersoner_offentlig_forsoergelse",
            "star:offentligt_forsoergede@2019",
            "roedovre:offentligt_forsoergede@2017",
            "star:paabegyndte_forloeb_a_dagpenge",
            "star:afsluttede_forloeb_a_dagpenge",
            "star:loebende_forloeb_a_dagpenge",
            "star:paabegyndte_forloeb_foertidspension",
            "halsnaes:forloeb_over_3_maaneder@2019",
            "dst:nettoledige",
            "dst:bruttoledige",
            "star:passivandel_65_uger",
            "star:passivandel_12_maaneder",
            "esbjerg:overgang_til_sygedagpenge@2014",
            "middelfart:sygedagpengemodtagere@2019",
            "middelfart:andel_jobparate@2019",
            "halsnaes:andel_i_aktivitet@2019",
            "odense:aktivitetsparate_i_job",
            "star:langtidsledige_fuldtidspersoner",
            "star:varighed_af_afsluttede_forloeb_a_dagpenge",
            "star:gennemsnitlig_varighed_paa_ydelsen@2017",
            "star:loenmodtagere_30_dage_efter_forloeb",
            "star:loenmodtagere_92_dage_efter_forloeb",
            "star:loenmodtagere_182_dage_efter_forloeb",
            "star:loenmodtagere_365_dage_efter_forloeb",
            "star:forventet_faktisk",
            "star:skaerpet_tilsyn_fokusmaal_1@2019",
            "star:flygtninge_i_beskaeftigelse@2019",
            "star:flygtninge_i_beskaeftigelse_190_timer@2019",
            "middelfart:voksenlaere@2019",
            "middelfart:ny_mesterlaere@2019",
            "middelfart:smaajob@2019",
            "middelfart:kursus_fulgt_af_praktik@2019",
            "dst:langtidsledige_andel",
            "esbjerg:andel_paa_foertidspension@2014",
            "star:forgaeves_rekrutteringer@2019",
            "bm:kontanthjaelp@2019",
            "bm:handicap@2019",
            "bm:handicap@2021",
            "bm:udsatte_ledige_uden_indsats@2019",
            "bm:vaerdighed@2021",
            "bm:selvforsoergende_flygtninge@2021",
            "bm:arbejdskraft@2021",
            "star:jobsamtaler@2025",
            "dst:ledighedsgrad",
            "dst:offentligt_forsoergede",
            "esbjerg:tilgang_til_foertidspension_forholdsvis@2014",
            "esbjerg:udloeb_af_dagpengeret@2014",
            "halsnaes:udgifter_til_forsoergelse@2019",
            "halsnaes:forsoergelsestryk@2019",
            "esbjerg:pladser_paa_virksomhedscentre@2014",
            "odense:traeningsbaner",
            "odense:tilfredse_virksomheder",
            "esbjerg:virksomhedernes_tilfredshed@2014",
            "esbjerg:udbytte_af_servicebesoeg@2014",
            "middelfart:tilbagemeldinger_fra_virksomheder@2019",
            "middelfart:svar_inden_24_timer@2019",
            "esbjerg:jobopslag_der_foerer_til_ansaettelse@2014",
            "roedovre:virksomheder_med_medansvar@2017",
            "roedovre:soeger_erhvervsuddannelse@2017",
            "middelfart:unge_der_vaelger_erhvervsuddannelse@2019",
            "middelfart:unge_der_fastholder_planen@2019",
            "esbjerg:unge_der_mangler_praktikplads@2014",
            "esbjerg:frafald_fra_uddannelser@2014",
            "halsnaes:uddannelsesniveau@2019",
            "middelfart:korrekt_og_soegbart_cv@2019",
            "middelfart:delvise_raskmeldinger@2019",
            "odense:medarbejderskift",
            "roedovre:unge_med_uddannelsesplan@2017",
            "roedovre:flygtninge_med_plan@2017",
            "middelfart:borgerinddragelse@2019",
            "halsnaes:tid_fra_visitation_til_fleksjob@2019",
            "halsnaes:loennede_timer_for_unge@2019",
            "roedovre:jobklubber@2017",
            "middelfart:opkvalificering_af_udsatte_ledige@2019",
            "odense:aktivitetsparate_taettere_paa_job",
            "odense:unge_i_udsatte_positioner_i_job",
            "odense:unge_i_udsatte_positioner_i_uddannelse",
            "odense:opfyldelse_af_maalsaetninger",
            "roedovre:negativ_social_arv@2017",
            "star:samarbejdsgrad@2017",
            "star:samarbejdsgrad_lokalt_jobcenter@2017",
            "star:samarbejdsgrad_andre_jobcentre@2017",
            "odense:virksomheder_med_smaajob",
        ]
    );
    for (id, measure) in ids.iter().zip(measure::ALL) {
        assert_eq!(measure::find(id), Ok(*measure));
    }
    let error = measure::find("bm:langtidsledige@2015").unwrap_err();
    assert_eq!(
        error.to_string(),
        "«bm:langtidsledige@2015» is the id or name of no measure; the nearest is bm:langtidsledige@2014"
    );
    // Several authorities define one name: none of them is meant.
    let error = measure::find("langtidsledige").unwrap_err();
    let said = error.to_string();
    assert!(
        said.starts_with("«langtidsledige» is the name of several measures: bm:langtidsledige@2014, star:lang"),
        "{said}"
    );
    let UnknownMeasure::Several { candidates, .. } = error else { panic!("{error}") };
    let candidates: Vec<String> = candidates.iter().map(ToString::to_string).collect();
    assert_eq!(
        candidates[..5],
        [
            "bm:langtidsledige@2014",
            "star:langtidsledige",
            "star:langtidsledige_i_dage",
            "star:langtidsledige_12_maaneder",
            "dst:langtidsledige"
        ]
    );
    assert_eq!(measure::find("uddannelsesgrad").unwrap().id.to_string(), "bm:uddannelsesgrad@2014");
}

#[test]
fn the_98_municipalities_read_back_by_code_and_name() {
    let all: Vec<Municipality> = Municipality::all().collect();
    assert_eq!((all.len(), Municipality::COUNT), (98, 98));
    assert!(all.is_sorted_by(|a, b| a < b && a.code() < b.code()));
    assert_eq!(all.iter().map(|place| place.name()).collect::<BTreeSet<_>>().len(), 98);
    for (index, municipality) in all.into_iter().enumerate() {
        let (code, name) = (municipality.code(), municipality.name());
        assert_eq!(municipality.index(), index);
        assert_eq!(Municipality::from_code(code), Some(municipality));
        assert_eq!(municipality.to_string(), format!("0{code}"));
        for text in [code.to_string(), format!("{code:04}"), name.to_owned(), format!("{name} Kommune")] {
            assert_eq!(text.parse(), Ok(municipality), "{text}");
            assert_eq!(text.parse(), Ok(Place::Municipality(municipality)), "{text}");
        }
    }
    let codes = 0..=u16::MAX;
    assert_eq!(codes.filter(|code| Municipality::from_code(*code).is_some()).count(), 98);
}

#[test]
fn what_is_no_municipality_is_refused() {
    for text in ["411", "0411"] {
        assert_eq!(text.parse::<Municipality>(), Err(UnknownPlace::Christiansoe { value: text.to_owned() }));
        assert_eq!(text.parse::<Place>(), Err(UnknownPlace::Christiansoe { value: text.to_owned() }));
    }
    for text in ["", "0", "0000", "9999", "00561", "56", "Esbjærg", "Kommune", "+561"] {
        let error = text.parse::<Municipality>().unwrap_err();
        assert!(matches!(&error, UnknownPlace::Municipality { value, .. } if value == text), "{error}");
    }
}

#[test]
fn the_codes_of_target_groups_are_frozen() {
    let documented: Vec<&str> = policy::ALL.iter().map(|group| group.code).collect();
    assert_eq!(
        documented,
        [
            "unge_18_29_uden_uddannelse",
            "unge_15_17",
            "unge_under_25_uden_ungdomsuddannelse",
            "unge_under_25_uden_uddannelse_og_job",
            "unge_15_30_uden_for_uddannelse_og_job",
            "unge_18_30",
            "jobparate",
            "aktivitetsparate",
            "sygemeldte_kategori_2",
            "fleksjobvisiterede",
            "ledighedsydelsesmodtagere",
            "flygtninge_og_familiesammenfoerte_til_flygtninge",
            "flygtninge_og_familiesammenfoerte",
            "flygtningekvinder",
            "kvinder_blandt_flygtninge_og_familiesammenfoerte",
            "forsikrede_ledige",
            "syge_forsikrede_ledige",
            "unge_jobklare_med_uddannelse",
            "ledige_med_videregaaende_uddannelse",
            "ufaglaerte_kvinder",
            "unge_15_18",
            "ledige_over_6_maaneder",
            "jobklare_ledige_over_12_maaneder",
            "forsikrede_ledige_16_maaneder",
            "sidste_12_maaneder_af_dagpengeretten",
        ]
    );
    let undefined: Vec<&str> = policy::CALLERS.iter().map(|group| group.code).collect();
    assert_eq!(
        undefined,
        [
            "udsatte_ledige",
            "paa_kanten_af_arbejdsmarkedet",
            "personer_med_handicap",
            "kvinder_med_indvandrerbaggrund",
            "unge_i_udsatte_positioner",
            "unge_fra_boerne_til_voksenomraadet",
            "forudgaaende_udfordringer",
            "nyuddannede",
            "afbrudt_uddannelsesforloeb",
            "langvarigt_ledige",
            "nyvisiterede_til_fleksjob",
            "integrationsborgere",
            "langtidsledige_kontanthjaelpsmodtagere",
            "sent_udviklede_unge",
            "unge_med_dobbeltdiagnoser",
        ]
    );
}

#[test]
fn a_set_holds_its_members_and_no_others() {
    for benefit in Benefit::ALL.iter().copied() {
        let only = BenefitSet::of(&[benefit]);
        assert!(only.iter().eq([benefit]) && !only.is_empty());
        let rest = BenefitSet::of(Benefit::ALL).difference(only);
        assert!(!rest.contains(benefit) && rest.iter().count() == Benefit::ALL.len() - 1);
        assert_eq!(rest.union(only), BenefitSet::of(Benefit::ALL));
    }
    assert!(BenefitSet::EMPTY.is_empty() && BenefitSet::EMPTY.iter().next().is_none());
    assert!(LevelSet::ANY.iter().eq(Level::ALL.iter().copied()));
}

#[test]
fn a_spell_is_16_bytes() {
    assert_eq!(size_of::<Spell>(), 16);
}

/// Compiles only for a type that may be shared between threads, moved, and used again after a panic was caught.
fn shareable<T: Send + Sync + Unpin + RefUnwindSafe + UnwindSafe>() {}

#[test]
fn the_types_that_callers_build_on_are_shareable() {
    shareable::<(Day, Week, Month, Quarter, Year, RollingYear, Period, DayRange, Window, End)>();
    shareable::<(Percent, PercentagePoints, Tally, Value, Printed, QuantityError)>();
    shareable::<(Status, Spell, Coverage, History<'_>, HistoryBuf)>();
    shareable::<(Attributes, Residences<'_>, Education, Educations<'_>, Person<'_>, PersonBuf)>();
    shareable::<(Municipality, JobCentre, Place, Area<'_>, AKasse, UnknownCode, UnknownPlace, Truth)>();
    shareable::<(Benefit, Record, BenefitSet, BenefitTotal, Rate, BenefitRule)>();
    shareable::<(State<'_>, TargetGroup<'_>, Measure<'_>, Goal)>();
    shareable::<(LawGroup, PolicyGroup, CallersGroup, CallersOwn<'_>, Membership<'_>)>();
    shareable::<(UnknownLawGroup, UnknownPolicyGroup)>();
    shareable::<(Request<'_>, Prepared<'_>, Evaluator<'_, '_>, Table<'_, '_>, Answer<Finding>, CannotAsk)>();
    shareable::<(Aim, Target, TargetError, Plan, Outcome)>();
    shareable::<(Reader<PersonRow>, Sheets, People, Problem)>();
    shareable::<Stream<Once<DayRange>>>();
}
