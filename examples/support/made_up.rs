//! Made-up citizens of Esbjerg and Fanø in 2012. Nobody here exists.
//!
//! They are built so that the baselines of *Beskæftigelsesplan 2014* come out exactly, and surrounded by more decoys than
//! counted persons: people one week, one day, one birthday or one address away from being counted.

use maaltal::calendar::{Day, Week};

/// The text of the four files.
#[derive(Debug, Default)]
pub(crate) struct Files {
    pub(crate) persons: String,
    pub(crate) residences: String,
    pub(crate) educations: String,
    pub(crate) spells: String,
}

/// The files, the same every time.
#[must_use]
pub(crate) fn files() -> Files {
    let mut town = Town::default();
    town.long_term_unemployed();
    town.almost_long_term_unemployed();
    town.new_pensioners();
    town.other_pensioners();
    town.young_in_and_out_of_education();
    town.young_outside_the_group();
    town.files()
}

const ESBJERG: &str = "0561";
const FANOE: &str = "0563";
const VARDE: &str = "0573";

/// One citizen: attributes, then rows without the key.
#[derive(Debug, Default)]
struct Citizen {
    attributes: String,
    residences: Vec<String>,
    educations: Vec<String>,
    spells: Vec<String>,
}

#[derive(Debug, Default)]
struct Town {
    citizens: Vec<Citizen>,
    dice: u64,
}

/// The first day of a week of 2012, Monday.
fn monday(week: u32) -> Day {
    Week::new(2012, week).unwrap().first_day()
}

/// The last day of a week of 2012, Sunday.
fn sunday(week: u32) -> Day {
    Week::new(2012, week).unwrap().last_day()
}

impl Town {
    /// A number below `sides`, the same every run.
    fn roll(&mut self, sides: u32) -> u32 {
        self.dice = self.dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from(self.dice >> 33).unwrap() % sides
    }

    /// A citizen born on a day (empty: unknown) who has lived in one place all along.
    fn citizen(&mut self, born: &str, home: &str) -> &mut Citizen {
        let sex = if self.roll(2) == 0 { "kvinde" } else { "mand" };
        let mut citizen = Citizen { attributes: format!("{born};{sex}"), ..Citizen::default() };
        citizen.residences.push(format!("{home};2005-01-01;"));
        self.citizens.push(citizen);
        self.citizens.last_mut().unwrap()
    }

    /// A birth that makes somebody 30 to 59 at the end of 2012.
    fn grown_up(&mut self) -> String {
        let (year, month, day) = (1953 + self.roll(29), 1 + self.roll(12), 1 + self.roll(28));
        format!("{year}-{month:02}-{day:02}")
    }

    /// A birth that makes somebody 19 to 28 at the end of 2012.
    fn young(&mut self) -> String {
        let (year, month, day) = (1984 + self.roll(10), 1 + self.roll(12), 1 + self.roll(28));
        format!("{year}-{month:02}-{day:02}")
    }

    /// 842 in Esbjerg and 12 on Fanø, in every way of being unemployed for 42 weeks or more.
    fn long_term_unemployed(&mut self) {
        for number in 0..854 {
            let home = if number < 842 { ESBJERG } else { FANOE };
            let born = self.grown_up();
            let weeks = 42 + self.roll(11); // 42 to 52
            let first = 1 + self.roll(53 - weeks);
            let last = first + weeks - 1;
            let citizen = self.citizen(&born, home);
            citizen.educations.push("erhvervsuddannelse;;;1999-06-30".into());
            match number % 7 {
                // One day of the first week and one of the last is enough.
                0 => citizen.spell("a_dagpenge", "", sunday(first), monday(last)),
                1 => citizen.spell("kontanthjaelp", "jobklar", monday(first), sunday(last)),
                // A placement beside the benefit.
                2 => {
                    citizen.spell("a_dagpenge", "", monday(first), sunday(last));
                    citizen.spell("virksomhedspraktik", "", monday(first + 10), sunday(first + 13));
                }
                // A job with a wage subsidy, which pays no benefit, between two times on it.
                3 => {
                    citizen.spell("a_dagpenge", "", monday(first), sunday(first + 9));
                    citizen.spell("loentilskud", "", monday(first + 10), sunday(last - 10));
                    citizen.spell("a_dagpenge", "", monday(last - 9), sunday(last));
                }
                // Both benefits at once in some weeks: a week counts once.
                4 => {
                    citizen.spell("a_dagpenge", "", monday(first), sunday(first + 29));
                    citizen.spell("kontanthjaelp", "jobklar", monday(first + 20), sunday(last));
                }
                // Ongoing, from long before.
                5 => citizen.spells.push("a_dagpenge;;2011-03-07;".into()),
                _ => {
                    citizen.spell("kontanthjaelp", "jobklar", monday(first), sunday(last));
                    // For some the row stands twice, and counts once.
                    if number % 98 == 6 {
                        citizen.spell("kontanthjaelp", "jobklar", monday(first), sunday(last));
                    }
                }
            }
            // Every ninth came from the other municipality: a stock belongs where it lives on the last day.
            if number % 9 == 0 {
                let before = if home == ESBJERG { FANOE } else { ESBJERG };
                citizen.residences = vec![format!("{before};2005-01-01;2012-11-30"), format!("{home};2012-12-01;")];
            }
        }
    }

    /// 41 weeks, sickness, activity-ready, gone, or nobody knows.
    fn almost_long_term_unemployed(&mut self) {
        for number in 0..900 {
            let home = if number % 40 == 0 { FANOE } else { ESBJERG };
            let born = self.grown_up();
            let citizen = self.citizen(&born, home);
            citizen.educations.push("none;;;".into());
            match number % 9 {
                0 => citizen.spell("a_dagpenge", "", monday(12), sunday(52)), // 41 weeks
                // 52 weeks with a hole of eleven: 41.
                1 => {
                    citizen.spell("kontanthjaelp", "jobklar", monday(1), sunday(20));
                    citizen.spell("kontanthjaelp", "jobklar", monday(32), sunday(52));
                }
                2 => citizen.spell("kontanthjaelp", "indsatsklar", monday(1), sunday(52)),
                // Sick for a third of the year, in an offer meanwhile: the offer does not make her unemployed.
                3 => {
                    citizen.spell("a_dagpenge", "", monday(1), sunday(35));
                    citizen.spell("sygedagpenge", "", monday(36), sunday(52));
                    citizen.spell("vejledning_opkvalificering", "", monday(38), sunday(52));
                }
                4 => citizen.spell("sygedagpenge", "", monday(1), sunday(52)),
                // Moved away before the count.
                5 => {
                    citizen.spell("a_dagpenge", "", monday(1), sunday(52));
                    citizen.residences = vec![format!("{home};2005-01-01;2012-12-30"), format!("{VARDE};2012-12-31;")];
                }
                // Two benefits overlap: 45 weeks if they were added, 39 as they are united.
                6 => {
                    citizen.spell("a_dagpenge", "", monday(1), sunday(25));
                    citizen.spell("kontanthjaelp", "jobklar", monday(20), sunday(39));
                }
                // 41 weeks, the last of them touched on Monday 24 December only.
                7 => citizen.spell("kontanthjaelp", "jobklar", sunday(12), monday(52)),
                // Work all year beside nothing else.
                _ => citizen.spells.push("ordinaert_arbejde;;2011-08-01;".into()),
            }
        }
        // Nobody recorded the match group: neither in nor out.
        for _ in 0..20 {
            let born = self.grown_up();
            let citizen = self.citizen(&born, ESBJERG);
            citizen.educations.push("none;;;".into());
            citizen.spell("kontanthjaelp", "uoplyst", monday(1), sunday(52));
        }
        // Nobody knows where they live.
        for _ in 0..5 {
            let born = self.grown_up();
            let citizen = self.citizen(&born, "?");
            citizen.educations.push("none;;;".into());
            citizen.spell("a_dagpenge", "", monday(1), sunday(52));
        }
    }

    /// 367 in Esbjerg and 7 on Fanø begin in 2012.
    fn new_pensioners(&mut self) {
        for number in 0..374 {
            let home = if number < 367 { ESBJERG } else { FANOE };
            let born = self.grown_up();
            let (month, day) = (1 + self.roll(12), 1 + self.roll(28));
            let begins = match number {
                0 => Day::ymd(2012, 1, 1),
                1 => Day::ymd(2012, 12, 31),
                _ => Day::new(2012, month, day).unwrap(),
            };
            let citizen = self.citizen(&born, home);
            citizen.educations.push("none;;;".into());
            citizen.spells.push(format!("foertidspension;;{begins};"));
            // Many came from sickness benefit and social assistance.
            match number % 3 {
                0 => citizen.spell("sygedagpenge", "", Day::ymd(2011, 5, 2), begins.plus(-1)),
                1 => citizen.spell("kontanthjaelp", "midlertidigt_passiv", Day::ymd(2010, 9, 6), begins.plus(-1)),
                _ => {}
            }
            // A move after the award moves nobody's inflow.
            if number % 11 == 0 && begins < Day::ymd(2012, 12, 1) {
                let moved = begins.plus(20);
                citizen.residences = vec![format!("{home};2005-01-01;{}", moved.plus(-1)), format!("{VARDE};{moved};")];
            }
        }
    }

    /// Pensions that are no inflow of 2012 in Esbjerg or on Fanø.
    fn other_pensioners(&mut self) {
        for number in 0..380 {
            let born = self.grown_up();
            let citizen = self.citizen(&born, if number % 50 == 0 { FANOE } else { ESBJERG });
            citizen.educations.push("none;;;".into());
            match number % 4 {
                0 => citizen.spells.push("foertidspension;;2011-12-31;".into()), // one day too early
                // A case cut in two by a birthday: one run.
                1 => {
                    citizen.spell("foertidspension", "", Day::ymd(2009, 4, 1), Day::ymd(2012, 5, 14));
                    citizen.spells.push("foertidspension;;2012-05-15;".into());
                }
                2 => citizen.spell("foertidspension", "", Day::ymd(2003, 1, 1), Day::ymd(2012, 2, 29)),
                // Lived elsewhere when it began.
                _ => {
                    citizen.spells.push("foertidspension;;2012-06-01;".into());
                    citizen.residences =
                        vec![format!("{VARDE};2005-01-01;2012-06-01"), format!("{ESBJERG};2012-06-02;")];
                }
            }
        }
    }

    /// Esbjerg: 1,760 weeks in education out of 10,000. Fanø: 31 out of 125. Together 1,791 out of 10,125.
    fn young_in_and_out_of_education(&mut self) {
        // Esbjerg: 248 persons of 40 weeks, two movers below make the rest.
        for number in 0..248 {
            let born = self.young();
            // 7 weeks in education for most, 8 for eight of them: 1,744.
            let studied = if number < 8 { 8 } else { 7 };
            let citizen = self.citizen(&born, ESBJERG);
            let starts = 41 - studied; // the courses end with week 40, as the benefit weeks and they are 40 in all
            match number % 4 {
                // Benefit, then a course.
                0 => {
                    citizen.spell("kontanthjaelp", "jobklar", monday(1), sunday(starts - 1));
                    citizen.course("erhvervsuddannelse", monday(starts), sunday(40), "");
                }
                // A course during benefit: the week counts once below.
                1 => {
                    citizen.spell("kontanthjaelp", "indsatsklar", monday(1), sunday(40));
                    citizen.course("gymnasial", monday(starts), sunday(40), "");
                }
                // Ordinary education as an offer.
                2 => {
                    citizen.educations.push("none;;;".into());
                    citizen.spell("a_dagpenge", "", monday(1), sunday(starts - 1));
                    citizen.spell("ordinaer_uddannelse", "", monday(starts), sunday(40));
                }
                // Qualified in week 41: the weeks before count, that week and benefit after it do not.
                _ => {
                    citizen.spell("a_dagpenge", "", monday(1), sunday(starts - 1));
                    citizen.course("erhvervsuddannelse", monday(starts), monday(41), &monday(41).to_string());
                    citizen.spell("a_dagpenge", "", monday(42), sunday(48));
                }
            }
        }
        // From Fanø to Esbjerg on Thursday of week 21, so that 20 weeks belong to Fanø and 20 to Esbjerg each.
        let moves = Week::new(2012, 21).unwrap().thursday();
        for studied_in_esbjerg in [8, 8] {
            let born = self.young();
            let citizen = self.citizen(&born, FANOE);
            citizen.residences = vec![format!("{FANOE};2005-01-01;{}", moves.plus(-1)), format!("{ESBJERG};{moves};")];
            citizen.spell("kontanthjaelp", "jobklar", monday(1), sunday(40));
            citizen.course("gymnasial", monday(41 - studied_in_esbjerg), sunday(40), "");
        }
        // Esbjerg so far: 248 * 40 + 2 * 20 = 9,960 weeks and 1,744 + 16 = 1,760 in education. One of 40 without any.
        let born = self.young();
        let citizen = self.citizen(&born, ESBJERG);
        citizen.educations.push("none;;;".into());
        citizen.spell("kontanthjaelp", "jobklar", monday(3), sunday(42));
        // Fanø: 40 weeks of the movers; 85 weeks and 31 in education remain.
        for (weeks, studied) in [(30, 12), (30, 12), (25, 7)] {
            let born = self.young();
            let citizen = self.citizen(&born, FANOE);
            citizen.spell("kontanthjaelp", "jobklar", monday(1), sunday(weeks - studied));
            citizen.course("erhvervsuddannelse", monday(weeks - studied + 1), sunday(weeks), "");
        }
    }

    /// 17, 30, educated, untouched, or nobody knows.
    fn young_outside_the_group(&mut self) {
        for number in 0..300 {
            let home = if number % 50 == 0 { FANOE } else { ESBJERG };
            let born = match number % 6 {
                0 => "1995-01-01".to_owned(), // 17 until the day after the year
                1 => "1982-12-31".to_owned(), // 30 on the last day of the year
                _ => self.young(),
            };
            let citizen = self.citizen(&born, home);
            match number % 6 {
                0 | 1 => {
                    citizen.educations.push("none;;;".into());
                    citizen.spell("kontanthjaelp", "jobklar", monday(1), sunday(20));
                }
                // Has an education that qualifies.
                2 => {
                    citizen.educations.push("erhvervsuddannelse;;;2010-06-25".into());
                    citizen.spell("a_dagpenge", "", monday(1), sunday(30));
                }
                // In education all year and never on benefit.
                3 => citizen.course("gymnasial", Day::ymd(2011, 8, 15), Day::ymd(2012, 12, 31), ""),
                // Only sickness benefit, which makes nobody touched.
                4 => {
                    citizen.educations.push("none;;;".into());
                    citizen.spell("sygedagpenge", "", monday(1), sunday(30));
                }
                // Qualified before the benefit began.
                _ => {
                    citizen.course("erhvervsuddannelse", Day::ymd(2009, 8, 10), monday(10), &monday(10).to_string());
                    citizen.spell("a_dagpenge", "", monday(11), sunday(40));
                }
            }
        }
        // Birth unknown, education unknown: counted apart.
        for number in 0..25 {
            let born = if number % 2 == 0 { String::new() } else { self.young() };
            let citizen = self.citizen(&born, ESBJERG);
            if number % 2 == 0 {
                citizen.educations.push("none;;;".into());
            }
            citizen.spell("kontanthjaelp", "jobklar", monday(5), sunday(24));
        }
    }

    /// The files, the persons in a shuffled order and the rows of each together.
    fn files(mut self) -> Files {
        for last in (1..self.citizens.len()).rev() {
            let other = usize::try_from(self.roll(u32::try_from(last).unwrap() + 1)).unwrap();
            self.citizens.swap(last, other);
        }
        let mut files = Files {
            persons: "key;born;sex\n".into(),
            residences: "key;municipality;from;to\n".into(),
            educations: "key;level;from;to;completed\n".into(),
            spells: "key;status;visitation;from;to\n".into(),
        };
        for (number, citizen) in (1..).zip(&self.citizens) {
            let key = format!("opdigtet-{number:04}");
            let push = |text: &mut String, row: &str| text.extend([&key, ";", row, "\n"]);
            push(&mut files.persons, &citizen.attributes);
            citizen.residences.iter().for_each(|row| push(&mut files.residences, row));
            citizen.educations.iter().for_each(|row| push(&mut files.educations, row));
            citizen.spells.iter().for_each(|row| push(&mut files.spells, row));
        }
        files
    }
}

impl Citizen {
    fn spell(&mut self, status: &str, visitation: &str, from: Day, to: Day) {
        self.spells.push(format!("{status};{visitation};{from};{to}"));
    }

    fn course(&mut self, level: &str, from: Day, to: Day, completed: &str) {
        self.educations.push(format!("{level};{from};{to};{completed}"));
    }
}
