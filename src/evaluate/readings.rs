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
    /// For every kind of spell its list.
    of_kind: Box<[List]>,
}

/// What a kind of spell says: what is said [plainly](Said::is_plain) first, and the rest.
#[derive(Clone, Copy, Debug, Default)]
struct List {
    from: u32,
    rest: u32,
    to: u32,
}

/// What a kind of spell says about a track, and where the track stands, so that its bits are set without looking it up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) track: u32,
    pub(super) reading: Reading,
    /// Whether the first day is looked for.
    pub(super) watch: Watch,
    /// Whether the units are those of what was said plainly just before.
    same_units: bool,
    counted_in: CountedIn,
    /// The position of the first unit of the track, how many there are, and where the first bit stands.
    first: i32,
    units: i32,
    at: u32,
}

impl Said {
    /// Whether it is certain of a spell of known days, sets nothing but units, and all of them in one word: a track begins at a
    /// word, so that its first unit is the first bit.
    fn is_plain(&self) -> bool {
        self.reading == Reading::In && self.watch == Watch::Units && self.units <= 64
    }

    /// Gives of what is said plainly the tracks with the word, and the bits there of the units that a stretch touches.
    #[inline(always)]
    pub(super) fn each_word(plainly: &[Said], stretch: Stretch, mut with: impl FnMut(usize, usize, u64)) {
        let mut bits = 0;
        for said in plainly {
            if !said.same_units {
                let (from, to) = stretch.units(said.counted_in, said.first, said.units);
                bits = if from < to { u64::MAX << from & u64::MAX >> (64 - to) } else { 0 };
            }
            with(said.track as usize, (said.at / 64) as usize, bits);
        }
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
        let mut readings = Readings { said: Vec::new(), of_kind: vec![List::default(); KINDS].into_boxed_slice() };
        let mut known: Vec<List> = Vec::new();
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
                    let (same_units, units) = (false, units.cast_signed());
                    Some(Said { track: index, reading, watch, same_units, counted_in, first, units, at })
                }
            };
            let heard = (0..).zip(tracks).filter_map(heard);
            let (mut list, rest): (Vec<_>, Vec<_>) = heard.partition(Said::is_plain);
            let units = |said: &Said| (said.counted_in == CountedIn::Days, said.first, said.units);
            list.sort_by_key(units);
            for index in 1..list.len() {
                list[index].same_units = units(&list[index]) == units(&list[index - 1]);
            }
            let plain = length(&list);
            list.extend(rest);
            let same = |known: &List| known.rest - known.from == plain && *readings.list(*known) == list;
            let place = known.iter().copied().find(same).unwrap_or_else(|| {
                let from = length(&readings.said);
                readings.said.extend(&list);
                let place = List { from, rest: from + plain, to: length(&readings.said) };
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

    /// What it says plainly, and the rest.
    #[inline]
    pub(super) fn plainly_and_rest(&self, kind: Kind) -> (&[Said], &[Said]) {
        let List { from, rest, .. } = self.of_kind[kind.index()];
        self.of(kind).split_at((rest - from) as usize)
    }

    /// The lists of all kinds, in their order.
    pub(super) fn by_kind(&self) -> impl Iterator<Item = &[Said]> {
        self.of_kind.iter().map(|list| self.list(*list))
    }

    #[inline]
    fn list(&self, List { from, to, .. }: List) -> &[Said] {
        &self.said[from as usize..to as usize]
    }
}
