//! Danish municipal employment policy as a typed domain model of pure functions.

mod code;
mod nearest;
mod text;
mod truth;

pub mod akasse;
pub mod benefit;
pub mod calendar;
pub mod days;
pub mod education;
pub mod evaluate;
pub mod goal;
pub mod history;
pub mod measure;
pub mod offer;
pub mod outcome;
pub mod person;
pub mod place;
pub mod plan;
pub mod quantity;
pub mod rows;
pub mod source;
pub mod state;
pub mod target;
pub mod target_group;
pub mod visitation;
pub mod work;

pub use code::UnknownCode;
pub use truth::Truth;
