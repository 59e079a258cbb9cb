//! The lanes of a request, the tracks they lie on, and what each kind of spell says to each track.

use super::lane::{Lane, Watch};
use crate::calendar::{CountedIn, DayRange, WeekRange};
use crate::history::{KINDS, Kind, Status};
use crate::state::{Reading, State};
use crate::visitation::Visitation;

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

/// What every kind of spell (status and visitation) says about the tracks, those left out about which it is silent.
#[derive(Clone, Debug)]
pub(super) struct Readings {
    /// Lists of tracks with what is said of them, one after another.
    said: Vec<(u32, Reading)>,
    /// For every kind of spell its list, from and to.
    of_kind: Box<[(u32, u32)]>,
}

impl Readings {
    /// What is said about some tracks.
    pub(super) fn heard_by(tracks: &[Lane<'_>]) -> Self {
        let mut readings = Readings { said: Vec::new(), of_kind: vec![(0, 0); KINDS].into_boxed_slice() };
        let mut known: Vec<(u32, u32)> = Vec::new();
        // At most 2,048 kinds of so many tracks: four thousand million is beyond any memory.
        let length = |said: &Vec<_>| u32::try_from(said.len()).unwrap_or(u32::MAX);
        let visitations = || core::iter::once(None).chain(Visitation::ALL.iter().copied().map(Some));
        for (status, visitation) in Status::all().flat_map(|status| visitations().map(move |seen| (status, seen))) {
            let heard = |(index, track): (u32, &Lane<'_>)| match track.state.read(status, visitation) {
                Reading::Silent => None,
                // A benefit outside matters where it is to be taken from the days of an offer.
                Reading::Outside if !track.state.activates() => None,
                reading => Some((index, reading)),
            };
            let list: Vec<_> = (0..).zip(tracks).filter_map(heard).collect();
            let same = |(from, to): &(u32, u32)| readings.said[*from as usize..*to as usize] == list;
            let place = known.iter().copied().find(same).unwrap_or_else(|| {
                let from = length(&readings.said);
                readings.said.extend(&list);
                let place = (from, length(&readings.said));
                known.push(place);
                place
            });
            readings.of_kind[status.kind(visitation).index()] = place;
        }
        readings
    }

    /// What a kind of spell says, track by track.
    #[inline]
    pub(super) fn of(&self, kind: Kind) -> &[(u32, Reading)] {
        self.list(self.of_kind[kind.index()])
    }

    /// The lists of all kinds, in their order.
    pub(super) fn by_kind(&self) -> impl Iterator<Item = &[(u32, Reading)]> {
        self.of_kind.iter().map(|list| self.list(*list))
    }

    #[inline]
    fn list(&self, (from, to): (u32, u32)) -> &[(u32, Reading)] {
        &self.said[from as usize..to as usize]
    }
}
