//! Rows of files: every rule has a file that breaks it, every problem is listed, and nothing is dropped.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

use maaltal::akasse::AKasse;
use maaltal::benefit::Benefit;
use maaltal::calendar::Day;
use maaltal::days::End;
use maaltal::education::{Completion, Educations, Level};
use maaltal::history::{Coverage, Degree, Extent, Hours, Sector, Spell};
use maaltal::offer::Offer;
use maaltal::person::{Attributes, Insurance, Origin, ResidenceGround, Sex};
use maaltal::place::{Municipality, Place};
use maaltal::rows::{People, Problem, Reader, Row, Rule, Sheet, Sheets};
use maaltal::visitation::Visitation;
use maaltal::work::Work;
use proptest::prelude::*;

const PERSONS: &str = "key;born;sex;origin;residence_ground;residence_granted;insured_by";
const RESIDENCES: &str = "key;municipality;from;to";
const EDUCATIONS: &str = "key;level;from;to;completed";
const SPELLS: &str = "key;status;visitation;from;to;hours_per_week;degree;private_employer;company";

/// The four files as text: a header, then lines, with semicolons.
#[derive(Clone, Copy)]
struct Files<'a> {
    persons: &'a str,
    residences: &'a str,
    educations: &'a str,
    spells: &'a str,
}

/// One person and nothing else.
const ANNA: Files<'static> =
    Files { persons: "key;born\nanna;1990-05-01", residences: RESIDENCES, educations: EDUCATIONS, spells: SPELLS };

fn coverage() -> Coverage {
    Coverage::all_up_to(Day::ymd(2014, 12, 31))
}

fn read<R: Row>(text: &str, problems: &mut Vec<Problem>) -> Reader<R> {
    let mut lines = (1..).zip(text.split('\n').map(|line| line.split(';').collect::<Vec<_>>()));
    let header = lines.next().map(|(_, header)| header).unwrap_or_default();
    let mut reader = Reader::new(&header).unwrap_or_else(|found| {
        problems.extend(found);
        Reader::default()
    });
    if problems.is_empty() {
        lines.for_each(|(line, fields)| reader.push(line, &fields));
    }
    reader
}

impl<'a> Files<'a> {
    fn assemble(self) -> Result<People, Vec<Problem>> {
        let mut problems = Vec::new();
        let sheets = Sheets {
            persons: read(self.persons, &mut problems),
            residences: read(self.residences, &mut problems),
            educations: read(self.educations, &mut problems),
            spells: read(self.spells, &mut problems),
        };
        if !problems.is_empty() {
            return Err(problems);
        }
        sheets.assemble(coverage()).map_err(|problems| problems.into_iter().collect())
    }

    /// The same files, one of them replaced.
    fn with(self, sheet: Sheet, text: &'a str) -> Self {
        match sheet {
            Sheet::Persons => Files { persons: text, ..self },
            Sheet::Residences => Files { residences: text, ..self },
            Sheet::Educations => Files { educations: text, ..self },
            Sheet::Spells => Files { spells: text, ..self },
            Sheet::Companies | Sheet::Contacts => panic!("a file of tests/company_rows.rs"),
        }
    }
}

/// The name of a rule. A new variant needs a name here, and a file that breaks it.
fn name(rule: &Rule) -> &'static str {
    match rule {
        Rule::ColumnMissing => "ColumnMissing",
        Rule::ColumnUnknown { .. } => "ColumnUnknown",
        Rule::ColumnTwice => "ColumnTwice",
        Rule::FieldCount { .. } => "FieldCount",
        Rule::Empty => "Empty",
        Rule::Day(_) => "Day",
        Rule::Code(_) => "Code",
        Rule::Place(_) => "Place",
        Rule::Number(_) => "Number",
        Rule::Precision { .. } => "Precision",
        Rule::Negative { .. } => "Negative",
        Rule::NotInForce(_) => "NotInForce",
        Rule::BornTooLate { .. } => "BornTooLate",
        Rule::Range { .. } => "Range",
        Rule::YesOrNo { .. } => "YesOrNo",
        Rule::Spell(_) => "Spell",
        Rule::Reversed { .. } => "Reversed",
        Rule::HoursAndDegree => "HoursAndDegree",
        Rule::NoCourse => "NoCourse",
        Rule::CompletedButOngoing => "CompletedButOngoing",
        Rule::NoneAndCourse { .. } => "NoneAndCourse",
        Rule::NoneWithDates => "NoneWithDates",
        Rule::DuplicatePerson { .. } => "DuplicatePerson",
        Rule::UnknownPerson { .. } => "UnknownPerson",
        Rule::OverlappingResidences { .. } => "OverlappingResidences",
        Rule::DuplicateSpell { .. } => "DuplicateSpell",
        other => panic!("a rule without a name and a file that breaks it: {other}"),
    }
}

const RULES: usize = 26;

/// A file with one problem: the file, its header, its lines from line 2, then the rule, line, column, value and message.
type Case = (Sheet, &'static str, &'static str, &'static str, u64, &'static str, &'static str, &'static str);

#[rustfmt::skip] // a table
const CASES: &[Case] = &[
    (Sheet::Persons, "key", "anna", "ColumnMissing", 1, "born", "", "the header has no such column"),
    (Sheet::Persons, "key;born;sexe", "anna;;", "ColumnUnknown", 1, "header", "sexe", "«sexe» is no column of this file; the nearest is sex"),
    (Sheet::Persons, "key;born;born", "anna;;", "ColumnTwice", 1, "born", "born", "the header names the column twice"),
    (Sheet::Persons, "key;born", "anna", "FieldCount", 2, "line", "anna", "the line has 1 fields, the header 2"),
    (Sheet::Persons, "key;born", "anna;;x", "FieldCount", 2, "line", "anna;;x", "the line has 3 fields, the header 2"),
    (Sheet::Persons, "key;born", ";1990-05-01", "Empty", 2, "key", "", "a value is needed here"),
    (Sheet::Persons, "key;born", "anna;1990-02-30", "Day", 2, "born", "1990-02-30", "«1990-02-30» does not exist in the calendar"),
    (Sheet::Persons, "key;born", "anna;010590", "Day", 2, "born", "010590", "«010590» is not a date: write year-month-day, as in 2012-12-31"),
    (Sheet::Persons, "key;born;sex", "anna;;kvinnde", "Code", 2, "sex", "kvinnde", "«kvinnde» is no sex; the nearest is kvinde"),
    (Sheet::Persons, "key;born;origin", "anna;;dansk", "Code", 2, "origin", "dansk", "«dansk» is no origin; the nearest is dansk_oprindelse"),
    (Sheet::Persons, "key;born;residence_ground", "anna;;flygtninge", "Code", 2, "residence_ground", "flygtninge", "«flygtninge» is no residence ground; the nearest is flygtning"),
    (Sheet::Persons, "key;born;insured_by", "anna;;D1", "Code", 2, "insured_by", "D1", "«D1» is no unemployment fund; the nearest are D10, D81 and D15"),
    (Sheet::Persons, "key;born", "anna;\nbo;\nanna;1990-05-01", "DuplicatePerson", 4, "key", "anna", "«anna» stands on line 2 already"),
    (Sheet::Residences, RESIDENCES, "anna;Esbjærg;2012-01-01;", "Place", 2, "municipality", "Esbjærg", "«Esbjærg» is no municipality; the nearest is Esbjerg"),
    (Sheet::Residences, RESIDENCES, "anna;0411;2012-01-01;", "Place", 2, "municipality", "0411", "«0411» is Christiansø, which belongs to no municipality"),
    (Sheet::Residences, RESIDENCES, "anna;0561;;", "Empty", 2, "from", "", "a value is needed here"),
    (Sheet::Residences, RESIDENCES, "anna;0561;?;", "Day", 2, "from", "?", "«?» is not a date: write year-month-day, as in 2012-12-31"),
    (Sheet::Residences, RESIDENCES, "anna;0561;2012-01-02;2012-01-01", "Reversed", 2, "to", "2012-01-01", "ends «2012-01-01», before it begins"),
    (Sheet::Residences, RESIDENCES, "anna;0561;2012-01-01;2012-06-30\nanna;0563;2012-06-30;", "OverlappingResidences", 3, "from", "2012-06-30", "«anna» still lives where line 2 says when this begins"),
    (Sheet::Residences, RESIDENCES, "anna;0561;2012-06-30;\nanna;0563;2012-01-01;", "OverlappingResidences", 2, "from", "2012-06-30", "«anna» still lives where line 3 says when this begins"),
    (Sheet::Residences, RESIDENCES, "anna;0561;2012-01-01;?\nanna;0563;2012-01-01;", "OverlappingResidences", 3, "from", "2012-01-01", "«anna» still lives where line 2 says when this begins"),
    (Sheet::Residences, RESIDENCES, "bo;0561;2012-01-01;", "UnknownPerson", 2, "key", "bo", "«bo» is not among the persons"),
    (Sheet::Educations, EDUCATIONS, "anna;gymnasium;2012-01-01;;", "Code", 2, "level", "gymnasium", "«gymnasium» is no level of education; the nearest is gymnasial"),
    (Sheet::Educations, EDUCATIONS, "anna;gymnasial;;;", "NoCourse", 2, "from", "", "a course needs a first day or a completion"),
    (Sheet::Educations, EDUCATIONS, "anna;gymnasial;;2012-06-30;", "Empty", 2, "from", "", "a value is needed here"),
    (Sheet::Educations, EDUCATIONS, "anna;gymnasial;2012-01-01;;2012-06-30", "CompletedButOngoing", 2, "to", "", "a completed course is not ongoing: write its last day, or ? where it is unknown"),
    (Sheet::Educations, EDUCATIONS, "anna;gymnasial;2012-01-01;;?", "CompletedButOngoing", 2, "to", "", "a completed course is not ongoing: write its last day, or ? where it is unknown"),
    (Sheet::Educations, EDUCATIONS, "anna;gymnasial;2012-01-01;2012-06-30;2011-12-31", "Reversed", 2, "completed", "2011-12-31", "ends «2011-12-31», before it begins"),
    (Sheet::Educations, EDUCATIONS, "anna;gymnasial;;;2012-06-31", "Day", 2, "completed", "2012-06-31", "«2012-06-31» does not exist in the calendar"),
    (Sheet::Educations, EDUCATIONS, "anna;none;;;?", "NoneWithDates", 2, "completed", "?", "a row none has no dates"),
    (Sheet::Educations, EDUCATIONS, "anna;gymnasial;;;?\nanna;none;;;", "NoneAndCourse", 3, "level", "none", "«anna» has a row none, and a course on line 2"),
    (Sheet::Spells, SPELLS, "anna;dagpenge;;2012-01-01;;;;;", "Code", 2, "status", "dagpenge", "«dagpenge» is no benefit, offer or kind of work; the nearest is a_dagpenge"),
    (Sheet::Spells, SPELLS, "anna;kontanthjaelp;jobklart;2012-01-01;;;;;", "Code", 2, "visitation", "jobklart", "«jobklart» is no visitation; the nearest is jobklar"),
    (Sheet::Spells, SPELLS, "anna;mentor;;2012-01-01;;37.5;;;", "Number", 2, "hours_per_week", "37.5", "«37.5» has a thousands point in the wrong place: decimals come after a comma, and a point before three digits"),
    (Sheet::Spells, SPELLS, "anna;mentor;;2012-01-01;;37,125;;;", "Precision", 2, "hours_per_week", "37,125", "«37,125» has more decimals than the column"),
    (Sheet::Spells, SPELLS, "anna;sygedagpenge;;2012-01-01;;;-50;;", "Negative", 2, "degree", "-50", "«-50» is negative"),
    (Sheet::Spells, SPELLS, "anna;mentor;;2012-01-01;;168,01;;;", "Range", 2, "hours_per_week", "168,01", "«168,01» is too much: at most 168 hours a week"),
    (Sheet::Spells, SPELLS, "anna;mentor;;2012-01-01;;999.999.999.999.999.999;;;", "Range", 2, "hours_per_week", "999.999.999.999.999.999", "«999.999.999.999.999.999» is too much: at most 168 hours a week"),
    (Sheet::Spells, SPELLS, "anna;sygedagpenge;;2012-01-01;;;101;;", "Range", 2, "degree", "101", "«101» is too much: at most 100 percent of full time"),
    (Sheet::Spells, SPELLS, "anna;sygedagpenge;;2012-01-01;;;65792;;", "Range", 2, "degree", "65792", "«65792» is too much: at most 100 percent of full time"),
    (Sheet::Spells, SPELLS, "anna;mentor;;2012-01-01;;;;yes;", "YesOrNo", 2, "private_employer", "yes", "«yes» is neither ja nor nej"),
    (Sheet::Spells, SPELLS, "anna;sygedagpenge;;2012-01-01;;37;;;", "Spell", 2, "hours_per_week", "37", "hours belong to work or an offer, not to sygedagpenge"),
    (Sheet::Spells, SPELLS, "anna;mentor;;2012-01-01;;;50;;", "Spell", 2, "degree", "50", "a degree belongs to a benefit, not to mentor"),
    (Sheet::Spells, SPELLS, "anna;sygedagpenge;;2012-01-01;;37;50;;", "HoursAndDegree", 2, "degree", "50", "a spell has hours or a degree, not both"),
    (Sheet::Spells, SPELLS, "anna;su;;2012-01-02;2012-01-01;;;;", "Reversed", 2, "to", "2012-01-01", "ends «2012-01-01», before it begins"),
    (Sheet::Spells, SPELLS, "anna;su;;2012-01-02;??;;;;", "Day", 2, "to", "??", "«??» is not a date: write year-month-day, as in 2012-12-31"),
    (Sheet::Spells, SPELLS, "anna;uddannelseshjaelp;;2012-01-01;2013-12-31;;;;", "NotInForce", 2, "status", "uddannelseshjaelp", "uddannelseshjælp did not exist on 2012-01-01; it was in force from 2014-01-01 to 2025-06-30"),
    (Sheet::Persons, "key;born", "anna;2015-01-01", "BornTooLate", 2, "born", "2015-01-01", "born «2015-01-01», after the last day that the files speak of"),
    (Sheet::Spells, SPELLS, "bo;su;;2012-01-02;;;;;", "UnknownPerson", 2, "key", "bo", "«bo» is not among the persons"),
    (Sheet::Spells, SPELLS, "anna;su;;2012-01-02;;;;;\nanna;su;;2012-01-02;;;;;", "DuplicateSpell", 3, "line", "su", "the same spell stands on line 2; it counts once"),
];

#[test]
fn every_rule_has_a_file_that_breaks_it() {
    let mut reached = std::collections::BTreeSet::new();
    for (sheet, header, lines, rule, line, column, value, message) in CASES {
        let text = format!("{header}\n{lines}");
        let problems = match ANNA.with(*sheet, &text).assemble() {
            Ok(people) => people.notes().to_vec(),
            Err(problems) => problems,
        };
        let [problem] = problems.as_slice() else { panic!("{text}: {problems:?}") };
        assert_eq!((name(&problem.rule), problem.rule.to_string().as_str()), (*rule, *message));
        assert_eq!((problem.sheet, problem.line), (*sheet, *line), "{text}");
        assert_eq!((problem.column, problem.value.as_str()), (*column, *value), "{text}");
        assert_eq!(problem.to_string(), format!("{sheet}, line {line}, {column}: {message}"));
        reached.insert(*rule);
    }
    assert_eq!(reached.len(), RULES, "{reached:?}");
}

#[test]
fn what_just_keeps_a_rule_is_read() {
    for (sheet, header, lines) in [
        // One day is a stay, and the next residence may begin on the day after.
        (Sheet::Residences, RESIDENCES, "anna;0561;2012-01-01;2012-01-01\nanna;0563;2012-01-02;"),
        (Sheet::Residences, RESIDENCES, "anna;0561;2012-01-01;?\nanna;0563;2012-01-02;"),
        (Sheet::Educations, EDUCATIONS, "anna;gymnasial;2012-01-01;2012-06-30;2012-01-01"),
        (Sheet::Educations, EDUCATIONS, "anna;gymnasial;2012-01-01;?;?\nanna;grundskole;2012-01-01;;"),
        (Sheet::Educations, EDUCATIONS, "anna;none;;;\nanna;none;;;"),
        (Sheet::Spells, SPELLS, "anna;su;;2012-01-01;2012-01-01;;;;"),
        (Sheet::Spells, SPELLS, "anna;mentor;;2012-01-01;;168,000;;;\nanna;mentor;;2012-01-02;;0,01;;;"),
        (Sheet::Spells, SPELLS, "anna;sygedagpenge;;2012-01-01;;;100,0;;\nanna;sygedagpenge;;2012-01-02;;;0;;"),
    ] {
        let text = format!("{header}\n{lines}");
        let people = ANNA.with(sheet, &text).assemble();
        assert!(people.is_ok_and(|people| people.notes().is_empty()), "{text}");
    }
}

#[test]
fn a_header_lists_all_its_problems() {
    let mut problems = Vec::new();
    read::<maaltal::rows::SpellRow>("nøgle;status;status;til", &mut problems);
    let found: Vec<_> = problems.iter().map(|problem| (name(&problem.rule), problem.column)).collect();
    assert_eq!(
        found,
        [
            ("ColumnUnknown", "header"),
            ("ColumnTwice", "status"),
            ("ColumnUnknown", "header"),
            ("ColumnMissing", "key"),
            ("ColumnMissing", "from"),
            ("ColumnMissing", "to"),
        ]
    );
}

#[test]
fn a_line_with_many_problems_lists_them_all() {
    let spell = format!("{SPELLS}\n;dagpenge;klar;2012-02-30;2012-02-31;37.5;x;maybe;");
    let problems = ANNA.with(Sheet::Spells, &spell).assemble().unwrap_err();
    let columns: Vec<_> = problems.iter().map(|problem| problem.column).collect();
    assert_eq!(columns, ["key", "status", "visitation", "from", "to", "hours_per_week", "degree", "private_employer"]);
    let person = format!("{PERSONS}\n;1990-02-30;x;x;x;x;x");
    let problems = ANNA.with(Sheet::Persons, &person).assemble().unwrap_err();
    let columns: Vec<_> = problems.iter().map(|problem| problem.column).collect();
    assert_eq!(columns, ["key", "born", "sex", "origin", "residence_ground", "residence_granted", "insured_by"]);
}

#[test]
fn files_list_their_problems_by_file_and_line() {
    let problems = Files {
        persons: "key;born\nanna;1990-05-01\nbo;1990-02-30\nanna;1991-01-01",
        residences: "key;municipality;from;to\nanna;0561;2012-01-01;\nanna;0411;2012-01-01;\nanna;0563;2013-01-01;\nbo;x;;",
        educations: "key;level;from;to;completed\ncarl;none;;;\nanna;none;;;\nanna;gymnasial;;;?",
        spells: "key;status;from;to\nbo;su;2012-01-02;\ncarl;su;2012-01-02;\nanna;su;2012-01-02;2011-01-01\nanna;su;x",
    }
    .assemble()
    .unwrap_err();
    let found: Vec<_> = problems.iter().map(|problem| (problem.sheet, problem.line, name(&problem.rule))).collect();
    assert_eq!(
        found,
        [
            (Sheet::Persons, 3, "Day"),
            (Sheet::Persons, 4, "DuplicatePerson"),
            (Sheet::Residences, 3, "Place"),
            (Sheet::Residences, 4, "OverlappingResidences"),
            (Sheet::Residences, 5, "Place"),
            (Sheet::Residences, 5, "Empty"),
            (Sheet::Educations, 2, "UnknownPerson"),
            (Sheet::Educations, 3, "NoneAndCourse"),
            // Line 2 of the spells is bo's, whose own line has a problem: he is no stranger.
            (Sheet::Spells, 3, "UnknownPerson"),
            (Sheet::Spells, 4, "Reversed"),
            (Sheet::Spells, 5, "FieldCount"),
        ]
    );
}

#[test]
fn every_field_is_read_into_its_place() {
    let people = Files {
        persons: "key;born;sex;origin;residence_ground;residence_granted;insured_by\nanna;1990-05-01;kvinde;indvandrer_vestlig;andet;2004-01-01;D15",
        residences: "key;municipality;from;to\nanna;Fanø;2013-01-01;?\nanna;561;2010-01-01;2012-06-30",
        educations: "key;level;from;to;completed\nanna;gymnasial;2006-08-01;2009-06-30;2009-06-24\nanna;grundskole;;;?",
        spells: "key;status;visitation;from;to;hours_per_week;degree;private_employer;company\n\
            anna;skaanejob;;2013-01-01;;18,5;;nej;c1\n\
            anna;kontanthjaelp;jobklar;2012-01-01;2012-12-31;;50;;\n\
            anna;virksomhedspraktik;;2012-05-01;?;37;;ja;",
    }
    .assemble()
    .unwrap();
    let anna = people.find("anna").unwrap();
    assert_eq!((people.len(), people.key(0), people.key(1)), (1, Some("anna"), None));
    assert_eq!(
        anna.attributes,
        Attributes {
            born: Some(Day::ymd(1990, 5, 1)),
            sex: Some(Sex::Kvinde),
            origin: Some(Origin::IndvandrerVestlig),
            residence_ground: Some(ResidenceGround::Andet),
            residence_granted: Some(Day::ymd(2004, 1, 1)),
            insured_by: Some(Insurance::By("D15".parse::<AKasse>().unwrap())),
        }
    );
    let lives = |text: &str| anna.residences.on(text.parse().unwrap());
    assert_eq!(lives("2012-06-30"), Municipality::ESBJERG.into());
    assert_eq!((lives("2012-07-01"), lives("2013-01-01")), (Place::Unknown, Municipality::FANOE.into()));
    assert_eq!(lives("2013-01-02"), Place::Unknown); // the end is not known
    let Educations::Known([gymnasium, school]) = anna.educations else { panic!("{:?}", anna.educations) };
    assert_eq!((gymnasium.level, school.level), (Level::Gymnasial, Level::Grundskole));
    assert_eq!((school.attended, school.completed), (None, Completion::OnUnknownDay));
    assert_eq!(gymnasium.completed, Completion::On(Day::ymd(2009, 6, 24)));
    assert_eq!(gymnasium.attended.unwrap().end(), End::On(Day::ymd(2009, 6, 30)));
    let hours = |hundredths| Extent::Hours(Hours::from_hundredths(hundredths).unwrap());
    let spell = |first, end| Spell::new(Benefit::Kontanthjaelp, first, end).unwrap().visited(Visitation::Jobklar);
    let expected = [
        spell(Day::ymd(2012, 1, 1), End::On(Day::ymd(2012, 12, 31)))
            .with_extent(Extent::Degree(Degree::from_percent(50).unwrap()))
            .unwrap(),
        Spell::new(Offer::Virksomhedspraktik, Day::ymd(2012, 5, 1), End::Unknown)
            .unwrap()
            .in_sector(Sector::Privat)
            .with_extent(hours(3_700))
            .unwrap(),
        Spell::new(Work::Skaanejob, Day::ymd(2013, 1, 1), End::Ongoing)
            .unwrap()
            .in_sector(Sector::Offentlig)
            .with_extent(hours(1_850))
            .unwrap(),
    ];
    assert_eq!(anna.history.spells(), expected);
    assert_eq!(anna.history.coverage(), coverage());
}

#[test]
fn columns_come_in_any_order_and_after_a_byte_order_mark() {
    let ordered = Files {
        persons: "key;born;sex\nanna;1990-05-01;kvinde",
        residences: "key;municipality;from;to\nanna;0561;2012-01-01;",
        educations: "key;level;from;to;completed\nanna;gymnasial;;;2009-06-24",
        spells: "key;status;from;to;degree\nanna;sygedagpenge;2012-01-02;2012-02-01;50",
    };
    let shuffled = Files {
        persons: "\u{feff}sex;born;key\nkvinde;1990-05-01;anna",
        residences: "\u{feff}to;from;key;municipality\n;2012-01-01;anna;Esbjerg Kommune",
        educations: "\u{feff}completed;key;to;level;from\n2009-06-24;anna;;gymnasial;",
        spells: "\u{feff}degree;to;from;status;key\n50;2012-02-01;2012-01-02;sygedagpenge;anna",
    };
    let [ordered, shuffled] = [ordered, shuffled].map(|files| format!("{:?}", files.assemble().unwrap()));
    assert_eq!(ordered, shuffled);
}

#[test]
fn an_absent_column_an_empty_field_and_a_question_mark_are_unknown() {
    let files =
        |text: &str, spells: &str| ANNA.with(Sheet::Persons, text).with(Sheet::Spells, spells).assemble().unwrap();
    let absent = files("key;born\nanna;", "key;status;from;to\nanna;kontanthjaelp;2012-01-02;");
    let empty = format!("{PERSONS}\nanna;;;;;;");
    let empty = files(&empty, &format!("{SPELLS}\nanna;kontanthjaelp;;2012-01-02;;;;;"));
    let question = format!("{PERSONS}\nanna;?;?;?;?;?;?");
    let question = files(&question, &format!("{SPELLS}\nanna;kontanthjaelp;?;2012-01-02;;?;?;?;"));
    for people in [absent, empty, question] {
        let anna = people.persons().next().unwrap();
        assert_eq!(anna.attributes, Attributes::UNKNOWN);
        assert_eq!(anna.educations, Educations::Unknown);
        assert_eq!(anna.residences.on(Day::ymd(2012, 1, 2)), Place::Unknown);
        let expected = Spell::new(Benefit::Kontanthjaelp, Day::ymd(2012, 1, 2), End::Ongoing).unwrap();
        assert_eq!(anna.history.spells(), [expected]);
    }
    let none = ANNA.with(Sheet::Educations, "key;level;from;to;completed\nanna;none;;;").assemble().unwrap();
    assert_eq!(none.find("anna").unwrap().educations, Educations::Known(&[]));
    for unknown in ["", "?"] {
        let text = format!("{RESIDENCES}\nanna;{unknown};2012-01-01;");
        let people = ANNA.with(Sheet::Residences, &text).assemble().unwrap();
        assert_eq!(people.find("anna").unwrap().residences.as_slice()[0].municipality, None);
    }
}

#[test]
fn a_spell_that_stands_twice_is_noted_and_counts_once() {
    let text = format!(
        "{SPELLS}\nanna;su;;2012-01-02;;;;;\nanna;su;;2012-01-02;2012-06-30;;;;\nanna;mentor;;2012-01-02;;;;;c1\n\
         anna;su;;2012-01-02;;;;;\nanna;mentor;;2012-01-02;;;;;c2\nanna;su;;2012-01-02;;;;;"
    );
    let people = ANNA.with(Sheet::Spells, &text).assemble().unwrap();
    let notes: Vec<String> = people.notes().iter().map(ToString::to_string).collect();
    // A third time, too; and a spell in two companies, which no measure tells apart.
    let line_of =
        |line, first| format!("spells, line {line}, line: the same spell stands on line {first}; it counts once");
    assert_eq!(notes, [line_of(5, 2), line_of(6, 4), line_of(7, 2)]);
    assert_eq!(people.find("anna").unwrap().history.spells().len(), 3);
}

#[test]
fn a_residence_inside_a_longer_one_overlaps_it_however_many_stand_between() {
    let residences = "key;municipality;from;to\nanna;561;2010-01-01;2020-12-31\nanna;563;2012-01-01;2012-12-31\n\
                      anna;573;2015-01-01;";
    let problems = ANNA.with(Sheet::Residences, residences).assemble().unwrap_err();
    let found: Vec<_> = problems.iter().map(|problem| (problem.line, &problem.rule)).collect();
    let overlap = Rule::OverlappingResidences { key: "anna".into(), other: 2 };
    assert_eq!(found, [(3, &overlap), (4, &overlap)]);
}

#[test]
fn a_person_whose_line_is_too_short_is_no_stranger() {
    let problems = Files { persons: "key;born\nanna", ..ANNA }
        .with(Sheet::Spells, "key;status;from;to\nanna;su;2012-01-02;\nbent;su;2012-01-02;")
        .assemble()
        .unwrap_err();
    let found: Vec<_> = problems.iter().map(|problem| (problem.sheet, problem.line)).collect();
    assert_eq!(found, [(Sheet::Persons, 2), (Sheet::Spells, 3)]);
}

#[test]
fn a_person_whose_own_line_has_a_problem_is_checked_in_the_other_files_too() {
    let problems = Files { persons: "key;born\nanna;x\nanna;1990-05-01\n;x\n;y", ..ANNA }
        .with(Sheet::Residences, "key;municipality;from;to\nanna;561;2010-01-01;2012-06-30\nanna;563;2012-06-30;")
        .with(Sheet::Educations, "key;level;from;to;completed\nanna;none;;;\nanna;gymnasial;;;?")
        .assemble()
        .unwrap_err();
    let found: Vec<_> = problems.iter().map(|problem| (problem.sheet, problem.line, name(&problem.rule))).collect();
    assert_eq!(
        found,
        [
            (Sheet::Persons, 2, "Day"),
            (Sheet::Persons, 3, "DuplicatePerson"),
            (Sheet::Persons, 4, "Empty"),
            (Sheet::Persons, 4, "Day"),
            (Sheet::Persons, 5, "Empty"),
            (Sheet::Persons, 5, "Day"),
            (Sheet::Residences, 3, "OverlappingResidences"),
            (Sheet::Educations, 2, "NoneAndCourse"),
        ]
    );
}

#[test]
fn a_row_none_lists_every_date_it_has() {
    let problems = ANNA.with(Sheet::Educations, "key;level;from;to;completed\nanna;none;2012-01-02;?;?").assemble();
    let columns: Vec<_> = problems.unwrap_err().iter().map(|problem| problem.column).collect();
    assert_eq!(columns, ["from", "to", "completed"]);
}

#[test]
fn nobody_and_nothing_is_dropped() {
    // 60 persons in falling order; person n has n % 4 spells of other days, and every fifth one twice.
    let persons: Vec<String> = (0..60).rev().map(|n| format!("p{n};")).collect();
    let spell = |n: u32, i: u32| format!("p{n};su;2012-01-{:02};", i + 1);
    let spells: Vec<String> = (0..60).flat_map(|n| (0..n % 4).map(move |i| spell(n, i))).collect();
    let twice = spells.iter().step_by(5).cloned();
    let all: Vec<String> = spells.iter().cloned().chain(twice).collect();
    let (persons, lines) =
        (format!("key;born\n{}", persons.join("\n")), format!("key;status;from;to\n{}", all.join("\n")));
    let people = ANNA.with(Sheet::Persons, &persons).with(Sheet::Spells, &lines).assemble().unwrap();

    assert_eq!((people.len(), people.persons().len(), people.is_empty()), (60, 60, false));
    let keys: Vec<&str> = (0..60).filter_map(|index| people.key(index)).collect();
    assert!(keys.iter().zip((0..60).rev()).all(|(key, n)| *key == format!("p{n}")));
    let counts: usize = people.persons().map(|person| person.history.spells().len()).sum();
    assert_eq!(counts, spells.len());
    assert_eq!(people.notes().len(), all.len() - spells.len());
    for (key, person) in keys.iter().zip(people.persons()) {
        let n: usize = key[1..].parse().unwrap();
        assert_eq!(person.history.spells().len(), n % 4, "{key}");
    }
}

#[test]
fn no_files_are_no_people() {
    let people = Sheets::default().assemble(coverage()).unwrap();
    assert!(people.is_empty() && people.find("").is_none() && people.key(0).is_none());
}

/// Any text, or one that a field could hold.
fn field() -> impl Strategy<Value = String> {
    let plausible = vec![
        "",
        "?",
        "anna",
        "none",
        "gymnasial",
        "su",
        "mentor",
        "jobklar",
        "0561",
        "411",
        "Fanø",
        "ja",
        "37,5",
        "50",
        "-1",
        "2012-01-01",
        "2012-12-31",
        "0001-01-01",
        "9999-12-31",
        "2012-02-30",
        "18446744073709551616",
        "1\u{a0}000",
    ];
    prop_oneof![3 => prop::sample::select(plausible).prop_map(str::to_owned), 1 => ".{0,12}"]
}

fn lines(width: usize) -> impl Strategy<Value = Vec<Vec<String>>> {
    let width = prop_oneof![9 => Just(width), 1 => 0..12_usize];
    prop::collection::vec(width.prop_flat_map(|width| prop::collection::vec(field(), width)), 0..8)
}

/// Reads lines under a full header. Each is a row or has a problem.
fn read_all<R: Row>(header: &str, lines: &[Vec<String>]) -> Reader<R> {
    let mut reader = read::<R>(header, &mut Vec::new());
    for (line, fields) in (2..).zip(lines) {
        let before = (reader.rows().len(), reader.problems().len());
        reader.push(line, &fields.iter().map(String::as_str).collect::<Vec<_>>());
        let (rows, problems) = (reader.rows().len() - before.0, reader.problems().len() - before.1);
        assert!((rows == 1) != (problems > 0), "{fields:?}");
    }
    reader
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn no_fields_make_it_panic(persons in lines(6), residences in lines(4), educations in lines(5), spells in lines(9)) {
        let sheets = Sheets {
            persons: read_all(PERSONS, &persons),
            residences: read_all(RESIDENCES, &residences),
            educations: read_all(EDUCATIONS, &educations),
            spells: read_all(SPELLS, &spells),
        };
        for coverage in [coverage(), Coverage::all_up_to(Day::MIN), Coverage::all_up_to(Day::MAX)] {
            match sheets.clone().assemble(coverage) {
                Ok(people) => prop_assert_eq!(people.len(), persons.len()),
                Err(problems) => {
                    prop_assert!(!problems.is_empty());
                    prop_assert!(problems.is_sorted_by_key(|problem| (problem.sheet, problem.line)));
                    prop_assert!(problems.iter().all(|problem| !problem.to_string().is_empty()));
                }
            }
        }
    }

    #[test]
    fn no_header_makes_it_panic(header in prop::collection::vec("key|born|sex|\u{feff}key|.{0,8}", 0..5), fields in prop::collection::vec(field(), 0..5)) {
        let names: Vec<&str> = header.iter().map(String::as_str).collect();
        match Reader::<maaltal::rows::PersonRow>::new(&names) {
            Ok(mut reader) => reader.push(2, &fields.iter().map(String::as_str).collect::<Vec<_>>()),
            Err(problems) => prop_assert!(!problems.is_empty()),
        }
    }
}
