//! What each kind of spell says to each track.

use super::lane::{Lane, Stretch, Units, Watch, bits_touched};
use crate::calendar::CountedIn;
use crate::history::{KINDS, Kind, Status};
use crate::state::Reading;
use crate::visitation::Visitation;

/// What every kind of spell (status and visitation) says about the tracks, those left out about which it is silent.
#[derive(Clone, Debug)]
pub(super) struct Readings {
    /// Lists of what is said, one after another.
    said: Vec<Said>,
    /// For every kind of spell its list, from and to.
    of_kind: Box<[(u32, u32)]>,
}

/// What a kind of spell says about a track, and where the track stands, so that its bits are set without looking it up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) track: u32,
    pub(super) reading: Reading,
    /// Whether the first day is looked for.
    pub(super) watch: Watch,
    counted_in: CountedIn,
    /// The position of the first unit of the track, how many there are, and where the first bit stands.
    first: i32,
    units: i32,
    at: u32,
}

impl Said {
    /// The word that all units stand in, where one holds them, and the bits there of those that a stretch touches.
    #[inline]
    pub(super) fn in_one_word(&self, stretch: Stretch) -> Option<(usize, u64)> {
        let (from, to) = stretch.units(self.counted_in, self.first, self.units);
        let bits = || if from < to { u64::MAX << from & u64::MAX >> (64 - to) } else { 0 };
        (self.units <= 64).then(|| ((self.at / 64) as usize, bits()))
    }

    /// The bits of the units that a stretch touches.
    #[inline]
    pub(super) fn bits_touched(&self, stretch: Stretch) -> Units {
        bits_touched(stretch, self.counted_in, self.first, self.units, self.at)
    }
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
                reading => {
                    let Lane { watch, counted_in, first, units, at, .. } = *track;
                    Some(Said { track: index, reading, watch, counted_in, first, units: units.cast_signed(), at })
                }
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
    pub(super) fn of(&self, kind: Kind) -> &[Said] {
        self.list(self.of_kind[kind.index()])
    }

    /// The lists of all kinds, in their order.
    pub(super) fn by_kind(&self) -> impl Iterator<Item = &[Said]> {
        self.of_kind.iter().map(|list| self.list(*list))
    }

    #[inline]
    fn list(&self, (from, to): (u32, u32)) -> &[Said] {
        &self.said[from as usize..to as usize]
    }
}
