//! The lanes of a request, sets of them, and what each kind of spell says to each.

use super::lane::{Lane, Watch};
use crate::calendar::{CountedIn, DayRange, WeekRange};
use crate::history::{KINDS, Kind, Status};
use crate::state::{Reading, State};
use crate::visitation::Visitation;

/// The lanes that rules have asked for so far.
#[derive(Debug, Default)]
pub(super) struct Lanes<'a> {
    pub(super) lanes: Vec<Lane<'a>>,
    /// The words that their bits take.
    pub(super) words: usize,
}

impl<'a> Lanes<'a> {
    /// The lane of a state over days, counted in days.
    pub(super) fn over_days(&mut self, state: State<'a>, days: DayRange) -> usize {
        let (first, units) = (days.first().days_since_1970(), days.count());
        self.lane(Lane { state, counted_in: CountedIn::Days, first, units, watch: Watch::Units, days, offset: 0 })
    }

    /// The lane of the beginnings of a state on some days. It holds the day before, which tells whether the state began.
    pub(super) fn of_beginnings(&mut self, state: State<'a>, days: DayRange) -> usize {
        let days = DayRange::between(days.first().plus(-1), days.last());
        let (first, units) = (days.first().days_since_1970(), days.count());
        self.lane(Lane { state, counted_in: CountedIn::Days, first, units, watch: Watch::Beginnings, days, offset: 0 })
    }

    /// The lane of a state over weeks, counted in touched weeks.
    pub(super) fn over_weeks(&mut self, state: State<'a>, weeks: WeekRange) -> usize {
        let days = DayRange::between(weeks.first().first_day(), weeks.last().last_day());
        let (first, units) = (weeks.first().weeks_since_1970(), weeks.count());
        self.lane(Lane {
            state,
            counted_in: CountedIn::TouchedWeeks,
            first,
            units,
            watch: Watch::Units,
            days,
            offset: 0,
        })
    }

    /// The lane, or one that is the same.
    fn lane(&mut self, lane: Lane<'a>) -> usize {
        let same = |known: &Lane<'a>| Lane { offset: 0, ..*known } == lane;
        self.lanes.iter().position(same).unwrap_or_else(|| {
            let offset = self.words;
            self.words += lane.word_count();
            self.lanes.push(Lane { offset, ..lane });
            self.lanes.len() - 1
        })
    }

    pub(super) fn get(&self, index: usize) -> &Lane<'a> {
        &self.lanes[index]
    }
}

/// Some of the lanes of a request. Beyond the first 256, all are in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct LaneSet([u64; 4]);

impl LaneSet {
    const SIZE: usize = 256;
    pub(super) const NONE: LaneSet = LaneSet([0; 4]);
    pub(super) const ALL: LaneSet = LaneSet([u64::MAX; 4]);

    pub(super) fn of(lanes: impl Iterator<Item = usize>) -> Self {
        lanes.filter(|lane| *lane < LaneSet::SIZE).fold(LaneSet::NONE, |mut set, lane| {
            set.0[lane / 64] |= 1 << (lane % 64);
            set
        })
    }

    #[inline]
    pub(super) const fn contains(self, lane: usize) -> bool {
        lane >= LaneSet::SIZE || self.0[lane / 64] & 1 << (lane % 64) != 0
    }
}

/// What every kind of spell (status and visitation) says about the lanes, those left out about which it is silent.
#[derive(Clone, Debug)]
pub(super) struct Readings {
    /// Lists of lanes with what is said of them, one after another.
    said: Vec<(u32, Reading)>,
    /// For every kind of spell its list, from and to.
    of_kind: Box<[(u32, u32)]>,
}

impl Readings {
    pub(super) fn heard_by(lanes: &[Lane<'_>]) -> Self {
        let mut readings = Readings { said: Vec::new(), of_kind: vec![(0, 0); KINDS].into_boxed_slice() };
        let mut known: Vec<(u32, u32)> = Vec::new();
        // At most 2,048 kinds of so many lanes: four thousand million is beyond any memory.
        let length = |said: &Vec<_>| u32::try_from(said.len()).unwrap_or(u32::MAX);
        let visitations = || core::iter::once(None).chain(Visitation::ALL.iter().copied().map(Some));
        for (status, visitation) in Status::all().flat_map(|status| visitations().map(move |seen| (status, seen))) {
            let heard = |(index, lane): (u32, &Lane<'_>)| match lane.state.read(status, visitation) {
                Reading::Silent => None,
                // A benefit outside matters where it is to be taken from the days of an offer.
                Reading::Outside if !lane.state.activates() => None,
                reading => Some((index, reading)),
            };
            let list: Vec<_> = (0..).zip(lanes).filter_map(heard).collect();
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

    /// What a kind of spell says, lane by lane.
    #[inline]
    pub(super) fn of(&self, kind: Kind) -> &[(u32, Reading)] {
        let (from, to) = self.of_kind[kind.index()];
        &self.said[from as usize..to as usize]
    }
}
