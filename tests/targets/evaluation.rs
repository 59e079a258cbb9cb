//! Evaluation: bytes become questions, persons and companies, which are written and read as their forms before they are asked.

use maaltal::calendar::{Day, Month, Period, Quarter, RollingYear, Year};
use maaltal::company::{CompanyBuf, CompanyMonth, Contact, ContactKind};
use maaltal::days::{End, Stay};
use maaltal::education::{Completion, Education, Level};
use maaltal::evaluate::{Answer, Finding, Language, Prepared, QuestionId, Request, Side};
use maaltal::history::{Coverage, Degree, Extent, HistoryBuf, Hours, Sector, Spell, Status};
use maaltal::measure::{ALL, Adds};
use maaltal::person::{Attributes, Insurance, Origin, PersonBuf, Residence, ResidenceGround, Sex};
use maaltal::place::{Municipality, Place};
use maaltal::quantity::Tally;
use maaltal::target_group::memberships;
use maaltal::visitation::Visitation;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The tally is the sum of the findings, a question is answered the same alone, and everything is told.
pub fn evaluation(input: &[u8]) {
    let mut bytes = Bytes(input);
    let mut request = Request::new();
    for _ in 0..=bytes.below(6) {
        let measure = ALL[usize::from(bytes.word()) % ALL.len()];
        let period = bytes.period();
        // A series slides; a question of another period does not.
        let _ = request.ask_each(measure, (0..=bytes.below(3)).map(|later| after(period, later)));
    }
    let coverage = bytes.coverage();
    let (mut people, mut companies) = (Vec::new(), Vec::new());
    for _ in 0..=bytes.below(3) {
        let person = bytes.person(coverage);
        // One whose benefit did not exist is a value of Rust, and no form.
        let is_of_its_time = person.view().history.spells().iter().all(|spell| spell.in_force().is_ok());
        people.push(if is_of_its_time { read(&person) } else { person });
        companies.extend(bytes.company(coverage).as_ref().map(read));
    }
    let questions = request.questions().to_vec();
    let prepared = request.prepare();
    if let Some(days) = prepared.days() {
        let of = |person: &PersonBuf| {
            memberships(&person.view(), days.last()).iter().all(|group| !group.to_string().is_empty())
        };
        assert!(people.iter().all(of));
    }
    let people_table = prepared.tally(people.iter().map(PersonBuf::view));
    let companies_table = prepared.tally_companies(companies.iter().map(CompanyBuf::view));
    let rows = people_table.rows();
    super::round_trip(&rows);

    for (question, asked) in prepared.ids() {
        let of_people = people.iter().map(|person| prepared.finding(question, &person.view()));
        let of_companies = companies.iter().map(|company| prepared.company_finding(question, &company.view()));
        for (table, findings) in
            [(&people_table, of_people.collect::<Vec<_>>()), (&companies_table, of_companies.collect())]
        {
            let Answer::Counted(country) = table.tally(question, Place::Country) else { continue };
            assert_eq!(sum(&findings), country, "{}", asked.measure.id);
            findings.iter().for_each(super::round_trip);
            if asked.measure.adds_over_places() != Adds::No {
                assert_eq!(
                    table.places(question).map(|(_, tally)| tally).sum::<Tally>(),
                    country,
                    "{}",
                    asked.measure.id
                );
            }
            let _ = (asked.measure.value(&country), asked.measure.value_over(asked.period, &country));
            let _ = asked.measure.value_per(asked.period, &country, 1000);
        }
        told(&prepared, question, &people, &companies);
    }
    let asked: Vec<_> = questions.iter().zip(prepared.ids()).collect();
    for neighbours in asked.windows(2) {
        compared(&prepared, neighbours[0].1.0, neighbours[1].1.0, &people);
    }
    // Preparing costs more than all else, so that one of them is asked alone.
    if let Some((asked, (question, _))) = asked.get(input.len() % asked.len().max(1)) {
        let mut alone = Request::new();
        let Ok(id) = alone.ask(asked.measure, asked.period) else { panic!("{} is asked no more", asked.measure.id) };
        let alone = alone.prepare();
        for person in &people {
            assert_eq!(alone.finding(id, &person.view()), prepared.finding(*question, &person.view()));
        }
    }
}

fn sum(findings: &[Answer<Finding>]) -> Tally {
    findings.iter().filter_map(|finding| finding.counted()).map(|finding| finding.tally).sum()
}

fn told(prepared: &Prepared<'_>, question: QuestionId, people: &[PersonBuf], companies: &[CompanyBuf]) {
    for language in [Language::Danish, Language::English] {
        let of_people = people.iter().map(|person| prepared.explain(question, &person.view(), language));
        let of_companies =
            companies.iter().map(|company| prepared.explain_company(question, &company.view(), language));
        assert!(of_people.chain(of_companies).all(|words| !words.is_empty()));
    }
}

/// Everybody is counted by both, by one, by neither, or not decided.
fn compared(prepared: &Prepared<'static>, first: QuestionId, second: QuestionId, people: &[PersonBuf]) {
    let Ok(found) = prepared.compare(first, second, people.iter().map(PersonBuf::view)) else { return };
    super::round_trip(&found);
    let either = found.only(Side::First) + found.only(Side::Second);
    assert_eq!(found.both + either + found.neither + found.undetermined, people.len() as u64);
    assert!(!found.bridge(Language::Danish).is_empty());
}

/// A value as it is read from its form.
fn read<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(value: &T) -> T {
    let form = serde_json::to_value(value).unwrap_or_else(|error| panic!("{value:?} is not written: {error}"));
    let read = serde_json::from_value(form).unwrap_or_else(|error| panic!("{value:?} is not read: {error}"));
    assert_eq!(read, *value);
    read
}

/// A period so many later; the last of its kind stays.
fn after(period: Period, later: u8) -> Period {
    let next = |period| match period {
        Period::Week(week) if week.days().last() < Day::MAX.plus(-7) => Period::Week(week.plus(1)),
        Period::Month(month) if month.days().last() < Day::MAX => Period::Month(month.plus(1)),
        Period::Quarter(quarter) if quarter.days().last() < Day::MAX => Period::Quarter(quarter.plus(1)),
        Period::Year(year) => Year::new(year.number() + 1).map_or(period, Period::Year),
        Period::RollingYear(year) if year.days().last() < Day::MAX => {
            Period::RollingYear(RollingYear::ending(year.last_quarter().plus(1)))
        }
        last => last,
    };
    (0..later).fold(period, |period, _| next(period))
}

/// What is left of an input; zeros after its end.
struct Bytes<'i>(&'i [u8]);

impl Bytes<'_> {
    fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }

    fn word(&mut self) -> u16 {
        u16::from_be_bytes([self.byte(), self.byte()])
    }

    fn below(&mut self, most: u8) -> u8 {
        self.byte() % most
    }

    fn one<T: Copy>(&mut self, all: &[T]) -> T {
        all[usize::from(self.byte()) % all.len()]
    }

    fn known<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        (self.below(4) > 0).then(|| self.one(all))
    }

    /// Mostly a day of 2010 to 2026, and sometimes one at the ends of the calendar.
    fn day(&mut self) -> Day {
        let word = self.word();
        match word >> 8 {
            254 => Day::MIN.plus(i32::from(word & 0xff)),
            255 => Day::MAX.plus(-i32::from(word & 0xff)),
            _ => Day::ymd(2010, 1, 1).plus(i32::from(word % 6200)),
        }
    }

    fn period(&mut self) -> Period {
        let day = self.day();
        let (Ok(month), Ok(quarter), Ok(year)) = (
            Month::new(day.year(), day.month()),
            Quarter::new(day.year(), day.month().div_ceil(3)),
            Year::new(day.year()),
        ) else {
            return Period::Week(day.week());
        };
        match self.below(5) {
            0 => Period::Month(month),
            1 => Period::Week(day.week()),
            2 => Period::Quarter(quarter),
            3 => Period::Year(year),
            _ => Period::RollingYear(RollingYear::ending(quarter)),
        }
    }

    fn end(&mut self, first: Day) -> End {
        match self.below(8) {
            0 => End::Ongoing,
            1 => End::Unknown,
            2 => End::On(self.day()),
            _ => End::On(first.plus(i32::from(self.word() % 800)).min(Day::MAX)),
        }
    }

    fn stay(&mut self) -> Option<Stay> {
        let first = self.day();
        Stay::new(first, self.end(first)).ok()
    }

    fn coverage(&mut self) -> Coverage {
        let (one, other) = (self.day(), self.day());
        match self.below(3) {
            0 => Coverage::all_up_to(one),
            1 => Coverage::all_up_to(Day::ymd(2016, 12, 31)),
            _ => Coverage::new(one.min(other), one.max(other)).unwrap_or(Coverage::all_up_to(one)),
        }
    }

    fn spell(&mut self) -> Option<Spell> {
        let all: Vec<Status> = Status::all().collect();
        let (status, stay) = (self.one(&all), self.stay()?);
        let spell = Spell::new(status, stay.first(), stay.end()).ok()?;
        let extent = match self.below(3) {
            0 => Extent::NotStated,
            1 => Hours::from_hundredths(self.word()).map_or(Extent::NotStated, Extent::Hours),
            _ => Degree::from_percent(self.byte()).map_or(Extent::NotStated, Extent::Degree),
        };
        let spell = spell.with_extent(extent).unwrap_or(spell);
        let spell = match self.known(Visitation::ALL) {
            Some(visitation) => spell.visited(visitation),
            None => spell,
        };
        Some(match self.known(Sector::ALL) {
            Some(sector) => spell.in_sector(sector),
            None => spell,
        })
    }

    fn residence(&mut self) -> Option<Residence> {
        Some(Residence { municipality: self.known(&Municipality::ALL), stay: self.stay()? })
    }

    fn course(&mut self) -> Option<Education> {
        let (level, attended) = (self.one(Level::ALL), self.stay());
        let completed = match self.below(3) {
            0 => Completion::Not,
            1 => Completion::OnUnknownDay,
            _ => Completion::On(self.day()),
        };
        (attended.is_some() || completed != Completion::Not).then_some(Education { level, attended, completed })
    }

    fn some<T>(&mut self, mut one: impl FnMut(&mut Self) -> Option<T>) -> Vec<T> {
        (0..self.below(6)).filter_map(|_| one(self)).collect()
    }

    fn person(&mut self, coverage: Coverage) -> PersonBuf {
        let person = PersonBuf::new(HistoryBuf::new(self.some(Self::spell), coverage));
        let person = match self.below(2) {
            0 => person,
            _ => person.educated(self.some(Self::course)),
        };
        let residences = self.some(Self::residence);
        let person = person.clone().resident(residences).unwrap_or(person);
        let born = (self.below(4) > 0).then(|| self.day());
        let funds: Vec<Insurance> = maaltal::akasse::AKasse::all().map(Insurance::By).collect();
        person.with(Attributes {
            // Of what is mostly 2010 on, an adult.
            born: born.map(|day| if day > Day::ymd(2000, 1, 1) { day.plus(-365 * 30) } else { day }),
            sex: self.known(Sex::ALL),
            origin: self.known(Origin::ALL),
            residence_ground: self.known(ResidenceGround::ALL),
            residence_granted: (self.below(4) > 0).then(|| self.day()),
            insured_by: self.known(&funds),
        })
    }

    fn company(&mut self, coverage: Coverage) -> Option<CompanyBuf> {
        let months = self.some(|bytes| {
            let day = bytes.day();
            let employees = match bytes.below(4) {
                0 => None,
                1 => Some(u32::MAX),
                _ => Some(u32::from(bytes.byte())),
            };
            let month = Month::new(day.year(), day.month()).ok()?;
            Some(CompanyMonth { month, municipality: bytes.known(&Municipality::ALL), employees })
        });
        let contacts = self.some(|bytes| {
            Some(Contact {
                kind: bytes.one(ContactKind::ALL),
                job_centre: bytes.known(&Municipality::ALL),
                stay: bytes.stay()?,
            })
        });
        CompanyBuf::new(months, contacts, coverage).ok()
    }
}
