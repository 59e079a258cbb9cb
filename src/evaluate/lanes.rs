//! The lanes of a request, and the tracks they lie on.

use super::lane::{Lane, Watch};
use crate::calendar::{CountedIn, DayRange, WeekRange};
use crate::state::State;

/// The lanes that rules have asked for so far.
#[derive(Debug, Default)]
pub(super) struct Lanes<'a> {
    pub(super) lanes: Vec<Lane<'a>>,
}

/// The lanes laid on tracks.
#[derive(Debug)]
pub(super) struct OnTracks<'a> {
    pub(super) lanes: Vec<Lane<'a>>,
    /// Each as the lane of all its units.
    pub(super) tracks: Vec<Lane<'a>>,
    /// The words that their bits take.
    pub(super) words: usize,
}

impl<'a> Lanes<'a> {
    /// The lane of a state over days, counted in days.
    pub(super) fn over_days(&mut self, state: State<'a>, days: DayRange) -> usize {
        let (first, units) = (days.first().days_since_1970(), days.count());
        self.lane(Lane::of(state, CountedIn::Days, first, units, days))
    }

    /// The lane of the beginnings of a state on some days. It holds the day before, which tells whether the state began.
    pub(super) fn of_beginnings(&mut self, state: State<'a>, days: DayRange) -> usize {
        let days = DayRange::between(days.first().plus(-1), days.last());
        let (first, units) = (days.first().days_since_1970(), days.count());
        self.lane(Lane { watch: Watch::Beginnings, ..Lane::of(state, CountedIn::Days, first, units, days) })
    }

    /// The lane of a state over weeks, counted in touched weeks.
    pub(super) fn over_weeks(&mut self, state: State<'a>, weeks: WeekRange) -> usize {
        let days = DayRange::between(weeks.first().first_day(), weeks.last().last_day());
        let (first, units) = (weeks.first().weeks_since_1970(), weeks.count());
        self.lane(Lane::of(state, CountedIn::TouchedWeeks, first, units, days))
    }

    /// The lane, or one that is the same.
    fn lane(&mut self, lane: Lane<'a>) -> usize {
        self.lanes.iter().rposition(|known| *known == lane).unwrap_or_else(|| {
            self.lanes.push(lane);
            self.lanes.len() - 1
        })
    }

    pub(super) fn get(&self, index: usize) -> &Lane<'a> {
        &self.lanes[index]
    }

    /// Lays lanes of one state, counted alike, on one track where less than a word lies between them.
    pub(super) fn on_tracks(mut self) -> OnTracks<'a> {
        let mut in_time: Vec<usize> = (0..self.lanes.len()).collect();
        in_time.sort_by_key(|lane| self.lanes[*lane].first);
        let mut tracks: Vec<Lane<'a>> = Vec::new();
        for index in in_time {
            let lane = &mut self.lanes[index];
            let near = |track: &Lane<'_>| {
                let between = lane.first - track.first - track.units.cast_signed();
                between < 64 && track.counted_in == lane.counted_in && track.state == lane.state
            };
            lane.track = tracks.iter().rposition(near).unwrap_or(tracks.len());
            match tracks.get_mut(lane.track) {
                None => tracks.push(*lane),
                Some(track) => {
                    let reach = (lane.first - track.first).unsigned_abs() + lane.units;
                    track.units = track.units.max(reach);
                    track.days = DayRange::between(track.days.first(), track.days.last().max(lane.days.last()));
                    if lane.watch == Watch::Beginnings {
                        track.watch = Watch::Beginnings;
                    }
                }
            }
        }
        let mut words = 0;
        for track in &mut tracks {
            track.at = words * 64;
            words += track.units.div_ceil(64);
        }
        for lane in &mut self.lanes {
            let track = &tracks[lane.track];
            lane.at = track.at + (lane.first - track.first).unsigned_abs();
        }
        OnTracks { lanes: self.lanes, tracks, words: words as usize }
    }
}
