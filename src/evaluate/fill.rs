//! The bits of a person: spells, courses and what the data do not cover, set on the tracks that are wanted.

use super::evaluator::Evaluator;
use super::finding::{Fact, Unknowns};
use super::lane::{Lane, Stretch, Watch};
use super::prepared::Prepared;
use super::readings::Said;
use super::some_series::SomeSeries;
use crate::calendar::{Day, DayRange};
use crate::days::{End, Stay, Stream};
use crate::education::{Education, Educations, LevelSet};
use crate::history::{History, Kind, Spell};
use crate::person::Person;
use crate::state::Reading;

/// What is filled of a person.
pub(super) trait Wanted: Copy {
    /// Whether a kind of spell says anything about it.
    fn hears(self, prepared: &Prepared<'_>, kind: Kind) -> bool;

    /// Gives what is filled on a track.
    fn on<'a>(self, prepared: &Prepared<'a>, track: usize, with: impl FnMut(Onto<'_, 'a>));
}

/// The tracks that some series look at, for a tally.
#[derive(Clone, Copy, Debug)]
pub(super) struct TracksOf(pub(super) SomeSeries);

/// Some lanes, for a finding: that a track holds more, for other questions, is no part of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lanes<'w>(pub(super) &'w [usize]);

/// A lane, or a whole track, that days are set in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Onto<'l, 'a> {
    lane: &'l Lane<'a>,
    /// The lane for which it is kept why days are doubtful.
    told_of: Option<usize>,
}

impl Wanted for TracksOf {
    #[inline]
    fn hears(self, prepared: &Prepared<'_>, kind: Kind) -> bool {
        prepared.gates().readers_of(kind).meets(self.0)
    }

    #[inline]
    fn on<'a>(self, prepared: &Prepared<'a>, track: usize, mut with: impl FnMut(Onto<'_, 'a>)) {
        if prepared.gates().readers(track).meets(self.0) {
            with(Onto { lane: prepared.track(track), told_of: None });
        }
    }
}

impl Wanted for Lanes<'_> {
    fn hears(self, _: &Prepared<'_>, _: Kind) -> bool {
        true
    }

    fn on<'a>(self, prepared: &Prepared<'a>, track: usize, mut with: impl FnMut(Onto<'_, 'a>)) {
        for index in self.0 {
            let lane = prepared.lane(*index);
            if lane.track == track {
                with(Onto { lane, told_of: Some(*index) });
            }
        }
    }
}

impl Evaluator<'_, '_> {
    /// Sets the bits that some series look at in data that cover them, unless anything is in doubt or comes of more than spells.
    /// They are those that [`fill`](Self::fill) sets: the law that a tally is the sum of the findings holds them equal.
    #[inline(always)]
    pub(super) fn fill_plain(&mut self, history: History<'_>, open: SomeSeries) -> bool {
        let prepared = self.prepared;
        let gates = prepared.gates();
        if gates.look_beyond_spells(open) || !prepared.is_covered(history.coverage().days()) {
            return false;
        }
        let as_of = history.coverage().as_of();
        self.bits.clear();
        let Some(span) = prepared.span() else { return true };
        let (begins, ends) = (span.first().days_since_1970(), span.last().days_since_1970());
        for spell in history.spells() {
            let (first, last) = spell.certain_numbers(as_of);
            // What begins in covered data has a last day that is not before its first; all that follow begin later.
            if first > ends {
                break;
            }
            if spell.last_number() < begins {
                continue;
            }
            // Whatever is said plainly is set at once, though not every series that looks at it be open.
            let (plainly, rest) = prepared.readings().plainly_and_rest(spell.kind());
            if !plainly.is_empty() && spell.last_number() == Spell::UNKNOWN_LAST {
                return false;
            }
            let stretch = Stretch::of(first, last);
            Said::each_word(plainly, stretch, |track, word, bits| self.bits.mark_in_word(track, word, bits));
            for said in rest {
                let track = said.track as usize;
                if !gates.readers(track).meets(open) {
                    continue;
                }
                match said.reading {
                    Reading::In if spell.last_number() != Spell::UNKNOWN_LAST => {}
                    Reading::In | Reading::InIfVisited => return false,
                    Reading::InIfNothingElse => {
                        let onto = Onto { lane: prepared.track(track), told_of: None };
                        if self.fill_certain_activation(onto, *spell, history) {
                            return false;
                        }
                        continue;
                    }
                    Reading::Outside | Reading::Silent => continue,
                }
                self.bits.mark(track, said.bits_touched(stretch));
                if said.watch == Watch::Beginnings {
                    self.bits.mark_starts(track, said.bits_touched(Stretch::of(first, first)));
                }
            }
        }
        true
    }

    /// Sets the bits that are wanted of a person: first what is certain, then what is possible besides.
    pub(super) fn fill(&mut self, person: &Person<'_>, wanted: impl Wanted) {
        self.bits.clear();
        let spells_in_doubt = self.fill_certain_spells(person.history, wanted);
        let courses_in_doubt = self.fill_certain_courses(person, wanted);
        if spells_in_doubt {
            self.fill_possible_spells(person.history, wanted);
        }
        if courses_in_doubt {
            self.fill_possible_courses(person, wanted);
        }
        self.fill_uncovered(person.history, wanted);
    }

    /// The certain days of spells. Whether any spell is in doubt is returned.
    #[inline]
    fn fill_certain_spells(&mut self, history: History<'_>, wanted: impl Wanted) -> bool {
        let prepared = self.prepared;
        let as_of = history.coverage().as_of();
        let mut in_doubt = false;
        let Some(span) = prepared.span() else { return false };
        let (begins, ends) = (span.first().days_since_1970(), span.last().days_since_1970());
        for spell in history.spells() {
            if !wanted.hears(prepared, spell.kind()) {
                continue;
            }
            let readings = prepared.readings().of(spell.kind());
            let (first, last) = spell.certain_numbers(as_of);
            let ends_unknown = spell.end() == End::Unknown;
            if first > ends || spell.last_number() < begins {
                continue;
            }
            let certain = (first <= last).then(|| Stretch::of(first, last));
            for said in readings {
                wanted.on(prepared, said.track as usize, |onto| match said.reading {
                    Reading::In => {
                        in_doubt |= ends_unknown;
                        if let Some(stretch) = certain {
                            self.bits.mark(onto.lane.track, onto.lane.bits_touched(stretch));
                        }
                        self.start(onto, spell.first());
                    }
                    Reading::InIfNothingElse => {
                        in_doubt |= self.fill_certain_activation(onto, *spell, history);
                    }
                    Reading::InIfVisited => in_doubt = true,
                    Reading::Outside | Reading::Silent => {}
                });
            }
        }
        in_doubt
    }

    /// The days that spells can have besides.
    #[cold]
    fn fill_possible_spells(&mut self, history: History<'_>, wanted: impl Wanted) {
        let prepared = self.prepared;
        let as_of = history.coverage().as_of();
        for spell in history.spells() {
            for said in prepared.readings().of(spell.kind()) {
                wanted.on(prepared, said.track as usize, |onto| match said.reading {
                    Reading::In if spell.end() == End::Unknown => {
                        self.doubt(onto, spell.possible_days(as_of), Fact::End);
                    }
                    Reading::InIfVisited => {
                        self.doubt(onto, spell.possible_days(as_of), Fact::Visitation);
                        if spell.end() == End::Unknown {
                            self.doubt(onto, spell.possible_days(as_of), Fact::End);
                        }
                        self.start(onto, spell.first());
                    }
                    Reading::InIfNothingElse => self.fill_possible_activation(onto, *spell, history),
                    Reading::In | Reading::Outside | Reading::Silent => {}
                });
            }
        }
    }

    fn mark(&mut self, onto: Onto<'_, '_>, days: Option<DayRange>) {
        if let Some(days) = days {
            self.bits.mark(onto.lane.track, onto.lane.bits_touched(Stretch::days(days)));
        }
    }

    /// Days on which the state is possible; why only possible is kept where it is not certain anyway.
    fn doubt(&mut self, onto: Onto<'_, '_>, days: Option<DayRange>, why: Fact) {
        if let Some(days) = days {
            self.doubt_for(onto, days, Unknowns::NONE.with(why));
        }
    }

    fn doubt_for(&mut self, onto: Onto<'_, '_>, days: DayRange, why: Unknowns) {
        let units = onto.lane.touched(Stretch::days(days));
        if self.bits.certain(onto.lane, &units) < units.end.saturating_sub(units.start) {
            self.bits.mark_doubtful(onto.lane, &units);
            if let Some(lane) = onto.told_of {
                self.bits.add_why(lane, why);
            }
        }
    }

    #[inline]
    fn start(&mut self, onto: Onto<'_, '_>, day: Day) {
        if onto.lane.watch == Watch::Beginnings {
            self.mark_start(onto, day);
        }
    }

    fn mark_start(&mut self, onto: Onto<'_, '_>, day: Day) {
        let day = Stretch::days(DayRange::single(day));
        self.bits.mark_starts(onto.lane.track, onto.lane.bits_touched(day));
    }

    /// The covered days of an offer on which no benefit can lie outside the state. Whether more are possible is returned.
    fn fill_certain_activation(&mut self, onto: Onto<'_, '_>, offer: Spell, history: History<'_>) -> bool {
        let (coverage, spells) = (history.coverage(), history.spells());
        let as_of = coverage.as_of();
        let (prepared, track) = (self.prepared, onto.lane.track);
        let certain = offer.certain_days(as_of).and_then(|days| days.intersection(coverage.days()));
        let possible = offer.possible_days(as_of);
        let runs_beside = |spell: &&Spell| {
            let (own, days) = (spell.possible_days(as_of), possible);
            own.zip(days).is_some_and(|(own, days)| own.intersection(days).is_some())
        };
        let possibly_outside = || {
            let reading = |spell: &Spell| prepared.reading(track, *spell);
            let beside = spells.iter().filter(runs_beside).map(move |spell| (spell, reading(spell)));
            beside.filter(|(_, reading)| matches!(reading, Reading::Outside | Reading::InIfVisited))
        };
        let in_doubt = certain != possible
            || possibly_outside().any(|(spell, reading)| reading != Reading::Outside || spell.end() == End::Unknown);
        let Some(days) = certain else { return in_doubt };
        let outside = possibly_outside().filter_map(|(spell, _)| spell.possible_days(as_of));
        for days in Stream::of(days).difference(Stream::collapse(outside)) {
            self.mark(onto, Some(days));
            self.start(onto, days.first());
        }
        in_doubt
    }

    /// The days of an offer on which no benefit certainly lies outside, with the facts that keep them from being certain.
    fn fill_possible_activation(&mut self, onto: Onto<'_, '_>, offer: Spell, history: History<'_>) {
        let (coverage, spells) = (history.coverage(), history.spells());
        let as_of = coverage.as_of();
        let Some(days) = offer.possible_days(as_of) else { return };
        let (prepared, track) = (self.prepared, onto.lane.track);
        let certainly_outside = spells
            .iter()
            .filter(|spell| prepared.reading(track, **spell) == Reading::Outside)
            .filter_map(|spell| spell.certain_days(as_of));
        for days in Stream::of(days).difference(Stream::collapse(certainly_outside)) {
            let meets = |spell: &&Spell| spell.possible_days(as_of).is_some_and(|own| own.intersection(days).is_some());
            let mut why = Unknowns::NONE;
            if offer.end() == End::Unknown {
                why = why.with(Fact::End);
            }
            if days.intersection(coverage.days()) != Some(days) {
                why = why.with(Fact::Coverage);
            }
            for spell in spells.iter().filter(meets) {
                why = match prepared.reading(track, *spell) {
                    Reading::InIfVisited => why.with(Fact::Visitation),
                    // With a known end it would certainly lie outside, or go on after the data, which is said already.
                    Reading::Outside if spell.end() == End::Unknown => why.with(Fact::End),
                    _ => why,
                };
            }
            self.doubt_for(onto, days, why);
            self.start(onto, days.first());
        }
    }

    /// The certain days of courses that a state counts. Whether any is in doubt is returned.
    fn fill_certain_courses(&mut self, person: &Person<'_>, wanted: impl Wanted) -> bool {
        let prepared = self.prepared;
        let as_of = person.history.coverage().as_of();
        let mut in_doubt = false;
        for (track, levels) in prepared.tracks_of_courses() {
            wanted.on(prepared, *track, |onto| match person.educations {
                Educations::Unknown => in_doubt = true,
                Educations::Known(courses) => {
                    for course in attended_at(courses, *levels) {
                        in_doubt |= course.end() == End::Unknown;
                        self.mark(onto, course.certain_days(as_of));
                        self.start(onto, course.first());
                    }
                }
            });
        }
        in_doubt
    }

    /// The days that courses can have besides.
    #[cold]
    fn fill_possible_courses(&mut self, person: &Person<'_>, wanted: impl Wanted) {
        let prepared = self.prepared;
        let as_of = person.history.coverage().as_of();
        for (track, levels) in prepared.tracks_of_courses() {
            wanted.on(prepared, *track, |onto| match person.educations {
                Educations::Unknown => {
                    self.doubt(onto, Some(onto.lane.days), Fact::Education);
                    self.bits.mark_starts(onto.lane.track, onto.lane.bits_of(&onto.lane.all()));
                }
                Educations::Known(courses) => {
                    for course in attended_at(courses, *levels).filter(|course| course.end() == End::Unknown) {
                        self.doubt(onto, course.possible_days(as_of), Fact::End);
                    }
                }
            });
        }
    }

    /// The days on which anything may have happened, because the data do not speak of them.
    fn fill_uncovered(&mut self, history: History<'_>, wanted: impl Wanted) {
        let prepared = self.prepared;
        let coverage = history.coverage();
        if prepared.is_covered(coverage.days()) {
            return;
        }
        for track in 0..prepared.tracks().len() {
            wanted.on(prepared, track, |onto| {
                let uncovered = [coverage.before(), coverage.after()].into_iter().flatten();
                for days in uncovered.filter_map(|days| days.intersection(onto.lane.days)) {
                    self.doubt_for(onto, days, Unknowns::NONE.with(Fact::Coverage));
                    self.bits.mark_starts(onto.lane.track, onto.lane.bits_touched(Stretch::days(days)));
                }
            });
        }
    }
}

/// When courses at some levels were attended.
fn attended_at(courses: &[Education], levels: LevelSet) -> impl Iterator<Item = Stay> {
    courses.iter().filter(move |course| levels.contains(course.level)).filter_map(|course| course.attended)
}
