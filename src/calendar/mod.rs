//! Days, weeks, months, quarters, years and rolling years, and the windows that rules look back into.
//!
//! Days are the ground truth; the others are ways of counting the same days. A week belongs to the month, quarter and
//! year that its Thursday lies in, so a year has 52 or 53 weeks.
//!
//! ```
//! use maaltal::calendar::{Day, Period, Week, Window};
//!
//! let december: Period = "2012M12".parse()?;
//! let end = december.last_day();
//! assert_eq!(end, Day::new(2012, 12, 31)?);
//!
//! // 31 December 2012 is a Monday, so the last whole week before it is the 52nd.
//! let weeks = Window::weeks(52).weeks_to(end);
//! assert_eq!((weeks.first(), weeks.last()), ("2012-W01".parse::<Week>()?, "2012-W52".parse()?));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod day;
#[cfg(feature = "serde")]
mod form;
mod month;
mod period;
mod span;
mod week;
mod window;
mod year;

pub use day::{Day, DayError};
pub use month::{Month, Quarter};
pub use period::{CalendarError, Period, PeriodKind};
pub use span::{DayRange, ReversedSpan, Span, TimeUnit, WeekRange};
pub use week::Week;
pub use window::{CountedIn, Window, WindowUnit};
pub use year::{RollingYear, Year};
