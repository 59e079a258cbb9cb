//! Danish municipal employment policy as a typed domain model of pure functions.

mod code;
mod nearest;
mod text;
mod truth;

pub mod source;
pub mod quantity;
pub mod calendar;
pub mod days;
pub mod place;
pub mod akasse;
pub mod benefit;
pub mod visitation;
pub mod offer;
pub mod work;
pub mod education;
pub mod history;
pub mod person;
pub mod state;
pub mod target_group;
pub mod measure;
pub mod evaluate;

pub use code::UnknownCode;
pub use truth::Truth;
