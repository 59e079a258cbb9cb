//! The times in which each offer was in force. What no source dates is left open.

use super::Offer;
use crate::calendar::Day;
use crate::in_force::{Edge, InForce, Verified};

/// What a source names and no source dates.
const fn undated(source: &'static str) -> InForce {
    InForce { act: "", from: Edge::NotFound, to: Edge::NotFound, source, verified: Verified::Partly }
}

pub(super) const fn times(offer: Offer) -> &'static [InForce] {
    &TIMES[offer as usize].1
}

/// In the order of the catalogue.
const TIMES: [(Offer, [InForce; 1]); Offer::ALL.len()] = [
    (
        Offer::Virksomhedspraktik,
        [InForce {
            act: "LAB",
            from: Edge::NotFound,
            to: Edge::Open,
            source: "Jobindsats, Y60C02 og Y14D03",
            verified: Verified::Yes,
        }],
    ),
    (
        Offer::Loentilskud,
        [InForce {
            act: "LAB",
            from: Edge::NotFound,
            to: Edge::Open,
            source: "Jobindsats, Y60C02 og PTVC01",
            verified: Verified::Yes,
        }],
    ),
    (
        Offer::Nytteindsats,
        [InForce {
            act: "LAB",
            from: Edge::On(Day::ymd(2014, 1, 1)),
            to: Edge::Open,
            source: "foa.dk 2014; Jobindsats, Y60C02",
            verified: Verified::Partly,
        }],
    ),
    (Offer::VejledningOgOpkvalificering, [undated("Jobindsats, Y60C02")]),
    (Offer::OrdinaerUddannelse, [undated("Jobindsats, Y01C01")]),
    (Offer::SeksUgersSelvvalgtUddannelse, [undated("Jobcenter Esbjerg, Beskæftigelsesplan 2014, afsnit 4.3")]),
    (Offer::Mentor, [undated("Jobcenter Esbjerg, Beskæftigelsesplan 2014, Tillæg 2; Jobindsats, MM10 (2017)")]),
    (
        Offer::Jobrotation,
        [InForce {
            act: "LAB",
            from: Edge::NotFound,
            to: Edge::Stated("2026 (lov nr. 1750/2025); 1. februar eller 1. juli er ikke afgjort"),
            source: "lovguiden.dk, L 66; Jobindsats, MM10 (2017)",
            verified: Verified::Partly,
        }],
    ),
    (
        Offer::Voksenlaere,
        [InForce {
            act: "LAB",
            from: Edge::NotFound,
            to: Edge::Open,
            source: "dst.dk, offentligt forsørgede (data fra 2011K1)",
            verified: Verified::Partly,
        }],
    ),
    (
        Offer::SaerligtTilrettelagtNytteindsats,
        [InForce {
            act: "",
            from: Edge::within((2025, 1, 1), (2025, 12, 31), "2025"),
            to: Edge::Open,
            source: "Jobindsats, Y60C02",
            verified: Verified::Partly,
        }],
    ),
    (Offer::NyMesterlaere, [undated("Middelfart Kommune, Beskæftigelsesplan 2019")]),
    (
        Offer::Igu,
        [InForce {
            act: "Lov om integrationsgrunduddannelse (lov nr. 623 af 8. juni 2016)",
            from: Edge::On(Day::ymd(2016, 7, 1)),
            to: Edge::Stated("forlænget til 30. juni 2022, 1. januar 2024 og derefter 2028"),
            source: "lov nr. 623 af 8. juni 2016; datoen er ikke efterset",
            verified: Verified::Partly,
        }],
    ),
    (
        Offer::Fgu,
        [InForce {
            act: "Lov om forberedende grunduddannelse",
            from: Edge::within((2019, 8, 1), (2019, 8, 31), "august 2019"),
            to: Edge::Open,
            source: "Middelfart Kommune, Beskæftigelsesplan 2019",
            verified: Verified::Yes,
        }],
    ),
    (Offer::Egu, [undated("Rødovre Kommune, Beskæftigelsesplan 2017/2018")]),
    (Offer::Stu, [undated("Rødovre Kommune, Beskæftigelsesplan 2017/2018")]),
    (
        Offer::Uddannelsesloeft,
        [InForce {
            act: "",
            from: Edge::NotFound,
            to: Edge::Stated("puljen afskaffes i 2026 (lov nr. 1750/2025); dagen er ikke fundet"),
            source: "Middelfart Kommune, Beskæftigelsesplan 2019; lovguiden.dk, L 66",
            verified: Verified::Partly,
        }],
    ),
    (Offer::Virksomhedscenter, [undated("Jobcenter Esbjerg, Beskæftigelsesplan 2014, afsnit 5.1")]),
    (Offer::Brobygning, [undated("Jobcenter Esbjerg, Beskæftigelsesplan 2014, Tillæg 2")]),
    (Offer::Fvu, [undated("Jobcenter Esbjerg, Beskæftigelsesplan 2014, afsnit 4.3")]),
    (Offer::Forforloeb, [undated("Jobcenter Esbjerg, Beskæftigelsesplan 2014, afsnit 4.2 og Tillæg 2")]),
    (
        Offer::Integrationsprogram,
        [InForce {
            act: "integrationsloven",
            from: Edge::Stated("selvforsørgelses- og hjemrejseprogram er navnet fra 1. januar 2020"),
            to: Edge::NotFound,
            source: "BEK 2636/2021 § 1; star.dk, konto 5.46.61",
            verified: Verified::Partly,
        }],
    ),
    (Offer::SeksUgersJobrettetUddannelse, [undated("Jobindsats, MM17")]),
];

const _: () = {
    let mut i = 0;
    while i < TIMES.len() {
        assert!(TIMES[i].0 as usize == i, "a row out of order");
        i += 1;
    }
};
