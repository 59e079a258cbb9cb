//! When the texts of the numbers were in force, and what of them no source confirmed.

use crate::calendar::Day;
use crate::in_force::{Edge, InForce, Verified};

/// What no source confirmed, in Danish; [`ALL_READ`] where nothing is left open.
pub(super) type Unconfirmed = &'static str;

pub(super) const ALL_READ: Unconfirmed = "";
pub(super) const NUMBER: Unconfirmed = "nummeret er ikke bekræftet";
const TEXT: Unconfirmed = "teksten fra 1. juli 2025 er ikke læst";
const DAY: Unconfirmed = "dagen i 2026 er ikke fundet";

pub(super) const FROM_2014: Edge = Edge::On(Day::ymd(2014, 1, 1));

/// § 2, to 31 December 2019.
pub(super) const fn section_2(from: Edge, source: &'static str, verified: Verified) -> InForce {
    InForce { act: "LAB § 2", from, to: Edge::On(Day::ymd(2019, 12, 31)), source, verified }
}

/// § 2, read in the consolidated act of 2016.
pub(super) const fn read_2016(from: Edge) -> (InForce, Unconfirmed) {
    (section_2(from, "LBK nr. 1342 af 21. november 2016 § 2", Verified::Yes), ALL_READ)
}

/// § 2, a number that its nr. 2 names: there are a nr. 12 and a nr. 13, which is which was not read.
pub(super) const NAMED_BY_NR_2: (InForce, Unconfirmed) = (
    section_2(
        FROM_2014,
        "LBK nr. 1342 af 21. november 2016 § 2 nr. 2-3, som henviser til nr. 12 eller 13",
        Verified::Partly,
    ),
    NUMBER,
);

/// § 2, a number that no source confirmed.
pub(super) const fn unread(from: Edge, source: &'static str) -> (InForce, Unconfirmed) {
    (section_2(from, source, Verified::No), NUMBER)
}

/// § 6, from 1 January 2020.
const SECTION_6: InForce = InForce {
    act: "LAB § 6",
    from: Edge::On(Day::ymd(2020, 1, 1)),
    to: Edge::Stated("en ny hovedlov ventes 1. januar 2027"),
    source: "BEK 2636/2021 om en aktiv beskæftigelsesindsats § 1",
    verified: Verified::Yes,
};

/// § 6, the same text all the way.
pub(super) const FROM_2020: (InForce, Unconfirmed) = (SECTION_6, ALL_READ);

/// § 6, a group that exists under a number that was not read.
pub(super) const NUMBER_UNREAD: (InForce, Unconfirmed) =
    (InForce { source: "cabiweb.dk, målgrupper", verified: Verified::Partly, ..SECTION_6 }, NUMBER);

/// § 6 to 30 June 2025, before *kontanthjælp* became one.
pub(super) const BEFORE_2025: (InForce, Unconfirmed) =
    (InForce { to: Edge::On(Day::ymd(2025, 6, 30)), ..SECTION_6 }, ALL_READ);

/// § 6 from 1 July 2025. The text was not read: that visitation, not benefit, tells the groups apart from then on was.
pub(super) const FROM_2025: (InForce, Unconfirmed) = (
    InForce {
        from: Edge::On(Day::ymd(2025, 7, 1)),
        source: "lov nr. 1655 af 30. december 2024; Jobindsats, Y60A02",
        verified: Verified::Partly,
        ..SECTION_6
    },
    TEXT,
);

/// § 6 to the act of 2026.
pub(super) const BEFORE_2026: (InForce, Unconfirmed) = (
    InForce {
        to: Edge::within((2026, 1, 31), (2026, 6, 30), "til lov nr. 1750/2025, 1. februar eller 1. juli 2026"),
        ..SECTION_6
    },
    ALL_READ,
);

/// § 6 from the act of 2026.
pub(super) const FROM_2026: (InForce, Unconfirmed) = (
    InForce {
        from: Edge::within((2026, 2, 1), (2026, 7, 1), "lov nr. 1750/2025, 1. februar eller 1. juli 2026"),
        source: "lov nr. 1750 af 29. december 2025; LSF 66 § 1",
        verified: Verified::Partly,
        ..SECTION_6
    },
    DAY,
);
