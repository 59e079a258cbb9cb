//! Persons by group: where they live, of what age, on which benefit.

use super::Population;
use super::lists::short;
use super::run::Run;
use crate::Truth;
use crate::benefit::Benefit;
use crate::calendar::Day;
use crate::history::Status;
use crate::person::{Origin, Person, Sex};
use crate::place::{JobCentre, Municipality, Place, Region};
use crate::target_group::{Ages, TargetGroup};

/// What persons are grouped by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum By<'a> {
    /// The municipality they live in on a day.
    Municipality(Day),
    /// The job centre that serves it: a joint one that served it on the day, as far as [known](JobCentre::on), otherwise
    /// the municipality's own, which is named by the municipality.
    JobCentre(Day),
    /// The region they live in on a day.
    Region(Day),
    /// The country: everybody, those of unknown residence included.
    Country,
    /// The bands of age that they are in on a day. In bands that overlap somebody is twice.
    Ages(&'a [Ages], Day),
    /// The sex.
    Sex,
    /// The origin.
    Origin,
    /// Whether they are in a target group on a day.
    TargetGroup(TargetGroup<'a>, Day),
    /// The benefits that they certainly have on a day. Who has several is in several groups; who may have one besides, for an
    /// end that is unknown or a day that the data do not cover, is among the unknown as well.
    Benefit(Day),
}

/// A group of persons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Group<'a> {
    /// Those of a place.
    Place(Place),
    /// Those of an age.
    Ages(Ages),
    /// Those of a sex.
    Sex(Sex),
    /// Those of an origin.
    Origin(Origin),
    /// Those in a target group.
    TargetGroup(TargetGroup<'a>),
    /// Those on a benefit.
    Benefit(Benefit),
    /// Those who are known to be in none of the others.
    Outside,
    /// Those of whom it is not known whether, or in which, they are.
    Unknown,
}

/// Persons by group.
#[derive(Clone, Debug)]
pub struct Groups<'p, 'a> {
    run: &'p Run,
    groups: Vec<(Group<'a>, Vec<u32>)>,
}

/// The persons of a group.
#[derive(Clone, Copy, Debug)]
pub struct Members<'g> {
    run: &'g Run,
    indices: &'g [u32],
}

impl<'g> Members<'g> {
    /// How many there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.indices.len()
    }

    /// Whether there is nobody.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.indices.is_empty()
    }

    /// Their indices in the population, rising.
    #[must_use]
    pub fn indices(&self) -> impl ExactSizeIterator<Item = usize> + use<'g> {
        self.indices.iter().map(|index| *index as usize)
    }

    /// Their views, in that order.
    pub fn persons(&self) -> impl Iterator<Item = Person<'g>> + use<'g> {
        let run = self.run;
        self.indices().filter_map(move |index| run.person(index))
    }
}

impl<'a> Groups<'_, 'a> {
    /// The groups that hold somebody, in the order of their catalogue, then those outside and the unknown.
    pub fn iter(&self) -> impl Iterator<Item = (Group<'a>, Members<'_>)> {
        let members = |indices| Members { run: self.run, indices };
        self.groups.iter().map(move |(group, indices)| (*group, members(indices)))
    }

    /// The persons of a group, perhaps none.
    #[must_use]
    pub fn members(&self, group: Group<'_>) -> Members<'_> {
        let found = self.groups.iter().find(|(own, _)| *own == group);
        Members { run: self.run, indices: found.map_or(&[], |(_, indices)| indices) }
    }
}

impl<K> Population<K> {
    /// The persons by group. Nobody is left out: who is outside every group, and of whom it is not known, are groups.
    ///
    /// ```
    /// use maaltal::calendar::Day;
    /// use maaltal::history::Coverage;
    /// use maaltal::person::Attributes;
    /// use maaltal::population::{Builder, By, Group};
    /// use maaltal::target_group::Ages;
    ///
    /// let day = Day::ymd(2012, 12, 31);
    /// let mut builder = Builder::new(Coverage::all_up_to(day));
    /// for (key, born) in [("a", Some(Day::ymd(1990, 5, 1))), ("b", None), ("c", Some(Day::ymd(1950, 1, 1)))] {
    ///     builder.person(key, Attributes { born, ..Attributes::UNKNOWN });
    /// }
    /// let population = builder.build()?;
    ///
    /// let young = Ages::from(18).under(30);
    /// let bands = [young];
    /// let by_age = population.by(By::Ages(&bands, day));
    /// let groups: Vec<_> = by_age.iter().map(|(group, members)| (group, members.indices().collect::<Vec<_>>())).collect();
    /// assert_eq!(groups, [(Group::Ages(young), vec![0]), (Group::Outside, vec![2]), (Group::Unknown, vec![1])]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn by<'a>(&self, by: By<'a>) -> Groups<'_, 'a> {
        let run = &self.run;
        let sorter = Sorter::of(by);
        let mut groups: Vec<_> = sorter.groups().map(|group| (group, Vec::new())).collect();
        let ends = groups.len();
        groups.extend([(Group::Outside, Vec::new()), (Group::Unknown, Vec::new())]);
        for (index, person) in run.persons(0..run.len()).enumerate() {
            sorter.sort(&person, |slot| {
                let slot = match slot {
                    Slot::Group(slot) => slot,
                    Slot::Outside => ends,
                    Slot::Unknown => ends + 1,
                };
                groups[slot].1.push(short(index));
            });
        }
        groups.retain(|(_, indices)| !indices.is_empty());
        Groups { run, groups }
    }
}

/// One of the groups, by number, or one of the two beside them.
#[derive(Clone, Copy)]
enum Slot {
    Group(usize),
    Outside,
    Unknown,
}

impl Slot {
    fn known(number: Option<usize>) -> Slot {
        number.map_or(Slot::Unknown, Slot::Group)
    }
}

/// A grouping with what it needs at hand.
struct Sorter<'a> {
    by: By<'a>,
    /// The places and, by municipality, which of them it is in.
    places: Vec<Place>,
    place_of: Vec<usize>,
}

impl<'a> Sorter<'a> {
    fn of(by: By<'a>) -> Self {
        let place: fn(Municipality, Day) -> Place = match by {
            By::JobCentre(_) => job_centre,
            By::Region(_) => |municipality, _| Place::Region(municipality.region()),
            _ => |municipality, _| Place::Municipality(municipality),
        };
        let (By::Municipality(day) | By::JobCentre(day) | By::Region(day)) = by else {
            return Sorter { by, places: Vec::new(), place_of: Vec::new() };
        };
        let mut places: Vec<Place> = Vec::new();
        if matches!(by, By::Region(_)) {
            places.extend(Region::ALL.iter().copied().map(Place::Region));
        }
        let place_of = Municipality::all().map(|municipality| {
            let place = place(municipality, day);
            places.iter().position(|known| *known == place).unwrap_or_else(|| {
                places.push(place);
                places.len() - 1
            })
        });
        let place_of = place_of.collect();
        Sorter { by, places, place_of }
    }

    fn groups(&self) -> Box<dyn Iterator<Item = Group<'a>> + '_> {
        match self.by {
            By::Municipality(_) | By::JobCentre(_) | By::Region(_) => {
                Box::new(self.places.iter().copied().map(Group::Place))
            }
            By::Country => Box::new(core::iter::once(Group::Place(Place::Country))),
            By::Ages(bands, _) => Box::new(bands.iter().copied().map(Group::Ages)),
            By::Sex => Box::new(Sex::ALL.iter().copied().map(Group::Sex)),
            By::Origin => Box::new(Origin::ALL.iter().copied().map(Group::Origin)),
            By::TargetGroup(group, _) => Box::new(core::iter::once(Group::TargetGroup(group))),
            By::Benefit(_) => Box::new(Benefit::ALL.iter().copied().map(Group::Benefit)),
        }
    }

    fn sort(&self, person: &Person<'_>, mut put: impl FnMut(Slot)) {
        match self.by {
            By::Municipality(day) | By::JobCentre(day) | By::Region(day) => put(match person.residences.on(day) {
                Place::Municipality(municipality) => Slot::Group(self.place_of[municipality.index()]),
                _ => Slot::Unknown,
            }),
            By::Country => put(Slot::Group(0)),
            By::Ages(bands, day) => {
                if person.attributes.born.is_none() {
                    put(Slot::Unknown);
                    return;
                }
                let mut outside = true;
                for (number, ages) in bands.iter().enumerate() {
                    if ages.hold(person.attributes.born, day) == Truth::Yes {
                        outside = false;
                        put(Slot::Group(number));
                    }
                }
                if outside {
                    put(Slot::Outside);
                }
            }
            By::Sex => put(Slot::known(person.attributes.sex.map(|sex| sex as usize))),
            By::Origin => put(Slot::known(person.attributes.origin.map(|origin| origin as usize))),
            By::TargetGroup(group, day) => put(match group.holds(person, day) {
                Truth::Yes => Slot::Group(0),
                Truth::No => Slot::Outside,
                Truth::Unknown => Slot::Unknown,
            }),
            By::Benefit(day) => by_benefit(person, day, put),
        }
    }
}

/// The joint job centre that served a municipality on a day, as far as is known; otherwise its own.
fn job_centre(municipality: Municipality, day: Day) -> Place {
    let serves = |centre: &&JobCentre| centre.serves.contains(&municipality) && centre.on(day).is_ok();
    JobCentre::ALL.iter().find(serves).map_or(Place::Municipality(municipality), |centre| Place::JobCentre(*centre))
}

fn by_benefit(person: &Person<'_>, day: Day, mut put: impl FnMut(Slot)) {
    let covered = person.history.coverage();
    let mut put_before = [false; Benefit::ALL.len()];
    let (mut outside, mut unknown) = (true, !covered.days().contains(day));
    for spell in person.history.spells() {
        let Status::Benefit(benefit) = spell.status() else { continue };
        let runs = |days: Option<crate::calendar::DayRange>| days.is_some_and(|days| days.contains(day));
        if runs(spell.certain_days(covered.as_of())) {
            outside = false;
            if !core::mem::replace(&mut put_before[benefit as usize], true) {
                put(Slot::Group(benefit as usize));
            }
        } else if runs(spell.possible_days(covered.as_of())) {
            unknown = true;
        }
    }
    if unknown {
        put(Slot::Unknown);
    } else if outside {
        put(Slot::Outside);
    }
}
