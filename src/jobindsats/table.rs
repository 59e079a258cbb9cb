//! The tables that publish a benefit, by the day.

use crate::benefit::Benefit;
use crate::calendar::{Day, Month};
use crate::code::UnknownCode;
use crate::in_force::NotInForce;

/// A table of persons and full-time persons on benefits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Table {
    /// Its id, as the interface has it.
    pub id: &'static str,
    /// Its subject, in Danish.
    pub subject: &'static str,
    /// The first day of the benefit that it publishes, where it took the place of others.
    pub since: Option<Day>,
    /// The last day of the benefit that it publishes, where another took its place.
    pub until: Option<Day>,
    /// The table that took its place.
    pub then: Option<&'static str>,
    /// Year and number of the month that its figures are cast back to at least.
    cast_back_to: Option<(i32, u32)>,
}

const fn table(id: &'static str, subject: &'static str) -> Table {
    Table { id, subject, since: None, until: None, cast_back_to: None, then: None }
}

const fn to_the_reform(id: &'static str, subject: &'static str) -> Table {
    Table { until: Some(Day::ymd(2025, 6, 30)), then: Some("Y60A02"), ..table(id, subject) }
}

/// The tables of persons and full-time persons, in the order of their ids.
///
/// Source: the tables of Jobindsats in public use, to August 2026. That Y60A02 took the place of Y36A02 is said there; that it took
/// the place of Y35A02 and Y38A02 too, is an inference from their benefits, which became *kontanthjælp* that day. When the others
/// began, or whether the three are still published, is not said.
pub const TABLES: &[Table] = &[
    table("PTV_A02", "Offentligt forsørgede (alle ydelser under ét)"),
    table("Y01A02", "A-dagpenge"),
    table("Y04A02", "Revalidering"),
    table("Y07A02", "Sygedagpenge"),
    table("Y08A02", "Fleksjob"),
    table("Y09A02", "Ledighedsydelse"),
    table("Y10A02", "Tilbagetrækningsydelser"),
    table("Y11A02", "Ressourceforløb"),
    table("Y12A02", "Jobafklaringsforløb"),
    table("Y28A02", "Efterløn"),
    to_the_reform("Y35A02", "Selvforsørgelses- og hjemrejseydelse samt overgangsydelse"),
    to_the_reform("Y36A02", "Kontanthjælp"),
    to_the_reform("Y38A02", "Uddannelseshjælp"),
    table("Y40A02", "Barselsdagpenge"),
    Table { since: Some(Day::ymd(2025, 7, 1)), cast_back_to: Some((2021, 8)), ..table("Y60A02", "Kontanthjælp (ny)") },
];

impl Table {
    /// The table of an id, in upper or lower case; `PTVA02` is `PTV_A02`.
    ///
    /// # Errors
    /// [`UnknownCode`], with the nearest id. What is not here may be a table of Jobindsats all the same.
    ///
    /// ```
    /// use maaltal::jobindsats::Table;
    /// assert_eq!(Table::find("y36a02")?.then, Some("Y60A02"));
    /// # Ok::<(), maaltal::UnknownCode>(())
    /// ```
    pub fn find(id: &str) -> Result<&'static Table, UnknownCode> {
        let same = |table: &&Table| {
            table.id.eq_ignore_ascii_case(id) || (table.id == "PTV_A02" && id.eq_ignore_ascii_case("PTVA02"))
        };
        let ids = TABLES.iter().map(|table| (table.id, table.id));
        TABLES.iter().find(same).ok_or_else(|| UnknownCode::among(id, "known table of Jobindsats", ids))
    }

    /// Whether it publishes its benefit of a day, not cast back.
    #[must_use]
    pub fn holds(&self, day: Day) -> bool {
        self.since.is_none_or(|since| since <= day) && self.until.is_none_or(|until| day <= until)
    }

    /// The month that its figures are cast back to at least; they may reach further. Before its first day it publishes the benefit of
    /// after, as if it had been then: figures that do not go on from those of the tables before it.
    ///
    /// ```
    /// use maaltal::jobindsats::Table;
    /// assert_eq!(Table::find("Y60A02")?.cast_back().unwrap().to_string(), "2021M08");
    /// # Ok::<(), maaltal::UnknownCode>(())
    /// ```
    #[must_use]
    pub fn cast_back(&self) -> Option<Month> {
        self.cast_back_to.and_then(|(year, number)| Month::new(year, number).ok())
    }
}

/// Where a benefit is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Published {
    /// The table.
    pub table: &'static Table,
    /// The label of the benefit in it; empty where the whole table is the benefit's.
    pub part: &'static str,
}

/// No table publishes a benefit of a day.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoTable {
    /// The benefit did not exist.
    #[error(transparent)]
    NotInForce(#[from] NotInForce),
    /// No table of it was found.
    #[error("no table of Jobindsats was found for {}", .benefit.name_da())]
    NotFound {
        /// The benefit.
        benefit: Benefit,
    },
}

/// The table that publishes a benefit of a day: Y36A02 has *kontanthjælp* to 30 June 2025, Y60A02 from 1 July 2025.
///
/// # Errors
/// [`NoTable`] for a benefit that did not exist on the day, and for one that no table was found for.
///
/// ```
/// use maaltal::benefit::Benefit;
/// use maaltal::calendar::Day;
/// use maaltal::jobindsats::table_on;
/// assert_eq!(table_on(Benefit::Kontanthjaelp, Day::ymd(2025, 6, 30))?.table.id, "Y36A02");
/// assert_eq!(table_on(Benefit::Kontanthjaelp, Day::ymd(2025, 7, 1))?.table.id, "Y60A02");
/// assert!(table_on(Benefit::Uddannelseshjaelp, Day::ymd(2025, 7, 1)).is_err()); // it became kontanthjælp
/// # Ok::<(), maaltal::jobindsats::NoTable>(())
/// ```
pub fn table_on(benefit: Benefit, day: Day) -> Result<Published, NoTable> {
    benefit.in_force(day)?;
    let tables = benefit.record().jobindsats.iter();
    let found = tables.filter_map(|known| {
        let table = TABLES.iter().find(|table| table.id == known.id)?;
        Some(Published { table, part: known.part })
    });
    found.into_iter().find(|published| published.table.holds(day)).ok_or(NoTable::NotFound { benefit })
}
