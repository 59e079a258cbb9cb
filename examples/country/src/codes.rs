//! What the made-up files write, in the words of the crate.

use maaltal::benefit::Benefit;
use maaltal::calendar::Day;
use maaltal::days::{End, Stay};
use maaltal::education::{Completion, Education, Level};
use maaltal::history::{Spell, SpellError, Status};
use maaltal::offer::Offer;
use maaltal::person::Residence;
use maaltal::place::Municipality;
use maaltal::rows::Training;
use maaltal::visitation::Visitation;

/// The last day that the files speak of.
pub(crate) const AS_OF: Day = Day::ymd(2024, 12, 31);

/// Statuses by code, from 1 on.
pub(crate) const STATUSES: [Status; 16] = [
    Status::Benefit(Benefit::ADagpenge),
    Status::Benefit(Benefit::Kontanthjaelp),
    Status::Benefit(Benefit::Uddannelseshjaelp),
    Status::Benefit(Benefit::Sygedagpenge),
    Status::Benefit(Benefit::Revalidering),
    Status::Benefit(Benefit::Ressourceforloeb),
    Status::Benefit(Benefit::Jobafklaringsforloeb),
    Status::Benefit(Benefit::Fleksloentilskud),
    Status::Benefit(Benefit::Ledighedsydelse),
    Status::Benefit(Benefit::Foertidspension),
    Status::Benefit(Benefit::Sho),
    Status::Benefit(Benefit::Efterloen),
    Status::Benefit(Benefit::Su),
    Status::Offer(Offer::Virksomhedspraktik),
    Status::Offer(Offer::Loentilskud),
    Status::Offer(Offer::VejledningOgOpkvalificering),
];

/// The status of a code.
pub(crate) fn status(code: u8) -> Option<Status> {
    STATUSES.get(usize::from(code).checked_sub(1)?).copied()
}

/// How near to work somebody was judged to be; 0 is not recorded.
fn visitation(category: u8) -> Option<Visitation> {
    match category {
        1 => Some(Visitation::Jobparat),
        2 => Some(Visitation::Aktivitetsparat),
        3 => Some(Visitation::Uddannelsesparat),
        _ => None,
    }
}

/// A spell; the last day that there is stands for one that goes on.
pub(crate) fn spell(status: Status, category: u8, from: Day, to: Day) -> Result<Spell, SpellError> {
    let spell = Spell::new(status, from, if to == Day::MAX { End::Ongoing } else { End::On(to) })?;
    Ok(visitation(category).map_or(spell, |visitation| spell.visited(visitation)))
}

/// The residence of somebody who never moved.
pub(crate) fn residence(municipality: Option<Municipality>) -> Residence {
    let stay = Stay::new(Day::MIN, End::Ongoing).expect("an ongoing stay is not reversed");
    Residence { municipality, stay }
}

/// An education that qualifies for a trade, completed before all that is counted; or none.
pub(crate) fn training(educated: bool) -> Training {
    if !educated {
        return Training::None;
    }
    let completed = Completion::On(Day::MIN);
    Training::Course(Education { level: Level::Erhvervsuddannelse, attended: None, completed })
}
