//! What an explanation says beside the verdict: the spells that days join to, what follows them, and the hours of work.
#![expect(clippy::unwrap_used, reason = "a test that cannot build its case must stop")]

use maaltal::benefit::{Benefit, BenefitSet};
use maaltal::calendar::{CountedIn, Day, Window};
use maaltal::days::End;
use maaltal::evaluate::{Comparison, Language, Request};
use maaltal::history::{Coverage, Extent, HistoryBuf, Hours, Spell, Status};
use maaltal::measure::{
    Amount, Entry, HoursAsked, HoursOf, Measure, Persons, Published, Scoring, Test, Time, Which, Within,
    flygtninge_i_beskaeftigelse, forloeb, langtidsledige, skaerpet_tilsyn, status_efter_forloeb, vej_til_job,
};
use maaltal::offer::Offer;
use maaltal::person::PersonBuf;
use maaltal::quantity::Percent;
use maaltal::state::{Clause, State};
use maaltal::visitation::Visitation;
use maaltal::work::{Work, WorkSet};

fn spell(status: impl Into<Status>, [first, last]: [&str; 2]) -> Spell {
    let day = |text: &str| text.parse::<Day>().unwrap();
    Spell::new(status, day(first), End::On(day(last))).unwrap()
}

fn explained(measure: &Measure<'_>, period: &str, spells: Vec<Spell>, language: Language) -> Vec<String> {
    let person = PersonBuf::new(HistoryBuf::new(spells, Coverage::all_up_to(Day::ymd(2020, 12, 31))));
    let mut request = Request::new();
    let question = request.ask(measure, period.parse().unwrap()).unwrap();
    request.prepare().explain(question, &person.view(), language).lines().map(str::to_owned).collect()
}

// From 9 August 2019 a gap without a whole calendar month ends no spell.
#[test]
fn spells_over_the_gaps_that_do_not_end_them() {
    let spells = vec![
        spell(Benefit::ADagpenge, ["2019-02-01", "2019-07-30"]),
        spell(Benefit::ADagpenge, ["2019-09-01", "2019-09-30"]),
        spell(Benefit::ADagpenge, ["2019-10-20", "2019-11-30"]),
    ];
    let lines = explained(&forloeb::STAR_PAABEGYNDTE_A_DAGPENGE, "2019M09", spells.clone(), Language::Danish);
    assert_eq!(lines[1..3], ["Talt med: 1 forløb.", "Forløb 2019-09-01 – 2019-11-30: begynder i perioden: ja."]);
    let lines = explained(&forloeb::STAR_AFSLUTTEDE_A_DAGPENGE, "2019M09", spells, Language::English);
    assert_eq!(lines[2], "Spell 2019-09-01 – 2019-11-30: ends in the period: no.");
}

// Without a visitation from 1 December the spell may have ended on 30 November.
#[test]
fn a_spell_of_which_a_part_is_in_doubt() {
    let spells = vec![
        spell(Benefit::Kontanthjaelp, ["2019-06-01", "2019-11-30"]).visited(Visitation::Jobparat),
        spell(Benefit::Kontanthjaelp, ["2019-12-01", "2020-03-31"]),
    ];
    let lines = explained(&forloeb::HALSNAES_2019_PLAN, "2019M12", spells, Language::Danish);
    assert_eq!(lines[1], "Kan ikke afgøres: 0 til 1 forløb.");
    assert_eq!(lines[3], "Forløb 2019-06-01 – ukendt: løber 2019-12-31, begyndt senest 2019-09-30: ukendt.");
}

// "over 3 måneders varighed": begun on 30 September it has been so long on 31 December, begun on 1 October it has not.
#[test]
fn how_far_a_spell_is_from_having_run_for_long_enough() {
    let last_lines = |first| {
        let spells = vec![spell(Benefit::Kontanthjaelp, [first, "2020-03-31"]).visited(Visitation::Jobparat)];
        explained(&forloeb::HALSNAES_2019_PLAN, "2019M12", spells, Language::English).swap_remove(2)
    };
    let asked = "2020-03-31: runs on 2019-12-31, begun on 2019-09-30 at the latest";
    assert_eq!(last_lines("2019-09-30"), format!("Spell 2019-09-30 – {asked}: yes."));
    assert_eq!(last_lines("2019-10-01"), format!("Spell 2019-10-01 – {asked}: no, 1 day too late."));
}

#[test]
fn what_follows_a_spell_and_when_it_is_looked_for() {
    let spells = vec![
        spell(Benefit::ADagpenge, ["2019-02-01", "2019-07-30"]),
        spell(Benefit::Kontanthjaelp, ["2019-08-29", "2019-08-29"]),
    ];
    let lines = explained(&status_efter_forloeb::STAR_30_DAYS, "2019M07", spells, Language::Danish);
    assert_eq!(lines[1], "Ikke talt med: 1 forløb, heraf fulgt: 0.");
    assert_eq!(lines[2], "Forløb 2019-02-01 – 2019-07-30: slutter i perioden: ja; fulgt 2019-08-29: nej.");

    let spells = vec![
        spell(Offer::VejledningOgOpkvalificering, ["2019-03-01", "2019-03-29"]),
        spell(Offer::Virksomhedspraktik, ["2019-04-05", "2019-05-05"]),
    ];
    let lines = explained(&vej_til_job::MIDDELFART_2019_FOLLOWED, "2019M03", spells, Language::English);
    assert_eq!(
        lines[2],
        "Spell 2019-03-01 – 2019-03-29: ends in the period: yes; followed 2019-03-30 to 2019-04-05: yes."
    );
}

// 37 hours a week over 13 days of February: 68.7 hours, of the twelve months looked at.
#[test]
fn the_work_whose_hours_are_added_up() {
    let work = |days| {
        spell(Work::OrdinaertArbejde, days).with_extent(Extent::Hours(Hours::from_hundredths(3_700).unwrap())).unwrap()
    };
    let spells = vec![
        spell(Benefit::Kontanthjaelp, ["2017-12-01", "2018-12-31"]),
        work(["2017-12-20", "2017-12-31"]),
        work(["2018-02-01", "2018-02-13"]),
    ];
    let lines = explained(&skaerpet_tilsyn::STAR_2019, "2018M12", spells, Language::Danish);
    assert_eq!(
        lines[2..5],
        [
            "Også krævet (2018-01-01 til 2018-12-31): 68,7 timer, krav under 100 timer; 31,3 timer under grænsen.",
            "Arbejde fra 2018-01-01 til 2018-12-31:",
            "  ordinært arbejde 2018-02-01 – 2018-02-13: 68,7 timer",
        ]
    );
    let spells = vec![spell(Work::OrdinaertArbejde, ["2019-09-30", "2019-10-06"])];
    let lines = explained(&flygtninge_i_beskaeftigelse::STAR_2019_190_HOURS, "2019M12", spells, Language::English);
    let work = lines.iter().position(|line| line == "Work from 2019-10-01 to 2019-12-31:").unwrap();
    assert_eq!(lines[work + 1], "  ordinært arbejde 2019-09-30 – 2019-10-06: hours not recorded");
}

// "80 procent (...) inden for 52 uger" and "i den seneste uge": the bridge says which of the requirements parts two definitions.
#[test]
fn the_bridge_says_the_clause_in_words() {
    let compared = |one: &Measure<'_>, other: &Measure<'_>, period: &str, spells: &[Spell]| {
        let covered = Coverage::all_up_to(Day::ymd(2020, 12, 31));
        let person = PersonBuf::new(HistoryBuf::new(spells.to_vec(), covered)).born(Day::ymd(1980, 5, 5));
        let mut request = Request::new();
        let [one, other] = [one, other].map(|measure| request.ask(measure, period.parse().unwrap()).unwrap());
        let prepared = request.prepare();
        let compared = prepared.compare(one, other, [person.view()]).unwrap();
        [Language::Danish, Language::English].map(|language| compared.bridge(language))
    };
    // 45 weeks of the year, and none in the last: 52 weeks on end is asked by one, 80 percent and the last week by the other.
    let spells = [spell(Benefit::ADagpenge, ["2012-02-13", "2012-12-23"])];
    let [danish, english] = compared(&langtidsledige::BM_2014, &langtidsledige::STAR, "2012M12", &spells);
    assert_eq!(
        danish.lines().nth(1).unwrap(),
        "-      1 krav 2 i star:langtidsledige (mindst 1 uge i et vindue på 1 uge)"
    );
    assert!(
        english.contains("requirement 2 of star:langtidsledige (at least 1 week in a window of 1 week)"),
        "{english}"
    );
    // 47 weeks to the last day: 80 percent of them, and not 52 on end.
    let spells = [spell(Benefit::ADagpenge, ["2012-02-06", "2012-12-31"])];
    let [danish, english] = compared(&langtidsledige::DST, &langtidsledige::STAR, "2012M12", &spells);
    assert_eq!(
        danish.lines().nth(1).unwrap(),
        "+      1 krav 1 i dst:langtidsledige (mindst 52 uger i træk til periodens sidste dag)"
    );
    assert!(english.contains("(at least 52 weeks on end to the last day of the period)"), "{english}");
}

// Two of each kind, and the bridge whole: both count, the first alone, neither, and whom one of them cannot decide.
#[test]
fn the_bridge_leaves_nobody_out() {
    let whole_year = ["2012-01-02", "2012-12-31"];
    let left_before_the_last_week = ["2012-02-13", "2012-12-23"];
    let in_doubt = Spell::new(Benefit::ADagpenge, Day::ymd(2012, 1, 2), End::Unknown).unwrap();
    let spells = |days| vec![spell(Benefit::ADagpenge, days)];
    let people: Vec<PersonBuf> =
        [spells(whole_year), spells(left_before_the_last_week), spells(["2012-12-01", "2012-12-31"]), vec![in_doubt]]
            .into_iter()
            .flat_map(|spells| [spells.clone(), spells])
            .map(|spells| PersonBuf::new(HistoryBuf::new(spells, Coverage::all_up_to(Day::ymd(2012, 12, 31)))))
            .collect();
    let compared = of_two(&people);
    assert_eq!((compared.both, compared.neither, compared.undetermined), (2, 2, 2));
    assert_eq!(
        compared.bridge(Language::Danish),
        "       4 bm:langtidsledige@2014 2012M12\n\
         -      2 krav 2 i star:langtidsledige (mindst 1 uge i et vindue på 1 uge)\n\
         =      2 star:langtidsledige 2012M12\n       \
         2 kan ikke afgøres af begge og er ikke med\n"
    );
    let decided = of_two(&people[..6]).bridge(Language::English);
    assert_eq!(decided.lines().count(), 3, "{decided}");
}

/// The goal of 2014 held against Jobindsats' measure in December 2012.
fn of_two(people: &[PersonBuf]) -> Comparison<'static> {
    let mut request = Request::new();
    let period = "2012M12".parse().unwrap();
    let one = request.ask(&langtidsledige::BM_2014, period).unwrap();
    let other = request.ask(&langtidsledige::STAR, period).unwrap();
    request.prepare().compare(one, other, people.iter().map(PersonBuf::view)).unwrap()
}

/// The clause that parts a test of the caller's own from everybody on *a-dagpenge*, in both languages.
fn parted_by(test: Test<'_>) -> [String; 2] {
    const ON_IT: Test<'static> =
        Test::in_period(State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge]))]));
    let persons = |counted| Scoring::Persons(Persons { looked_at: ON_IT, counted, published: Published::Number });
    let [none, tests] = [&[][..], &[test]];
    let everybody = Measure { scoring: persons(none), ..langtidsledige::BM_2014 };
    let own = Measure { scoring: persons(tests), ..langtidsledige::BM_2014 };
    let mut request = Request::new();
    let period = "2012M12".parse().unwrap();
    let one = request.ask(&everybody, period).unwrap();
    let other = request.ask(&own, period).unwrap();
    let covered = Coverage::all_up_to(Day::ymd(2012, 12, 31));
    let person =
        PersonBuf::new(HistoryBuf::new(vec![spell(Benefit::ADagpenge, ["2012-12-03", "2012-12-16"])], covered));
    let compared = request.prepare().compare(one, other, [person.view()]).unwrap();
    [Language::Danish, Language::English].map(|language| {
        let bridge = compared.bridge(language);
        let clause = bridge.lines().nth(1).and_then(|line| line.split_once(" ("));
        clause.map_or_else(|| bridge.clone(), |(_, clause)| clause.trim_end_matches(')').to_owned())
    })
}

// Every amount and every stretch, in the words of the definition that asks for them.
#[test]
fn a_clause_says_how_much_and_over_which_stretch() {
    const ON_ASSISTANCE: State<'static> = State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Kontanthjaelp]))]);
    const ON_DAGPENGE: State<'static> = State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge]))]);
    let time = |state, amount, within, counted_in| Test::Time(Time { state, amount, within, counted_in });
    let assisted = |within| parted_by(time(ON_ASSISTANCE, Amount::AtLeast(1), within, CountedIn::Days));
    let dagpenge = |amount, counted_in| parted_by(time(ON_DAGPENGE, amount, Within::Period, counted_in));
    let entry = |which| parted_by(Test::Entry(Entry { state: ON_ASSISTANCE, within: Within::Period, which }));
    let hours = |asked| {
        parted_by(Test::Hours(HoursOf { work: WorkSet::of(&[Work::OrdinaertArbejde]), asked, within: Within::LastDay }))
    };
    let (days, weeks) = (CountedIn::Days, CountedIn::TouchedWeeks);
    for (said, da, en) in [
        (assisted(Within::Period), "mindst 1 dag i perioden", "at least 1 day in the period"),
        (
            assisted(Within::LastDay),
            "mindst 1 dag på periodens sidste dag",
            "at least 1 day on the last day of the period",
        ),
        (
            assisted(Within::PeriodAndMonthsBefore(1)),
            "mindst 1 dag i perioden og måneden før",
            "at least 1 day in the period and the month before",
        ),
        (
            assisted(Within::PeriodAndMonthsBefore(2)),
            "mindst 1 dag i perioden og de 2 måneder før",
            "at least 1 day in the period and the 2 months before",
        ),
        (
            assisted(Within::SinceMonthsBefore(6)),
            "mindst 1 dag siden 6 måneder før periodens sidste dag",
            "at least 1 day since 6 months before the last day of the period",
        ),
        (
            assisted(Within::Window(Window::months(12))),
            "mindst 1 dag i et vindue på 12 måneder",
            "at least 1 day in a window of 12 months",
        ),
        (
            assisted(Within::Window(Window::days(364))),
            "mindst 1 dag i et vindue på 364 dage",
            "at least 1 day in a window of 364 days",
        ),
        (
            assisted(Within::Window(Window::weeks(52))),
            "mindst 1 dag i et vindue på 52 uger",
            "at least 1 day in a window of 52 weeks",
        ),
        (
            dagpenge(Amount::AtLeastShare(Percent::whole(80)), days),
            "mindst 80 pct. af dagene i perioden",
            "at least 80 percent of the days in the period",
        ),
        (
            dagpenge(Amount::AtLeastShare(Percent::whole(80)), weeks),
            "mindst 80 pct. af ugerne i perioden",
            "at least 80 percent of the weeks in the period",
        ),
        (dagpenge(Amount::All, days), "hver dag i perioden", "every day in the period"),
        (dagpenge(Amount::None, days), "ingen dag i perioden", "no day in the period"),
        (dagpenge(Amount::NoRunOf(14), days), "under 14 dage i træk i perioden", "under 14 days on end in the period"),
        (entry(Which::Any), "tilgang i perioden", "an entry in the period"),
        (entry(Which::FirstEver), "den første tilgang nogensinde i perioden", "the first entry ever in the period"),
        (
            hours(HoursAsked::AtLeast(5)),
            "mindst 5 timer i arbejde på periodens sidste dag",
            "at least 5 hours of work on the last day of the period",
        ),
    ] {
        assert_eq!(said, [da, en]);
    }
}
