//! The times in which each benefit was paid, with act and source. What no source dates is left open.

use super::Benefit;
use crate::calendar::Day;
use crate::in_force::{Edge, InForce, Verified};

pub(super) const TIMES: &[(Benefit, &[InForce])] = &[
    (
        Benefit::ADagpenge,
        &[InForce {
            act: "Lov om arbejdsløshedsforsikring m.v.",
            from: Edge::Stated("før 2007"),
            to: Edge::Open,
            source: "LAB § 2 nr. 1 og § 6 nr. 1",
            verified: Verified::Partly,
        }],
    ),
    (
        Benefit::SaerligUddannelsesydelse,
        &[InForce {
            act: "Lov om uddannelsesordning for ledige, som har opbrugt deres dagpengeret",
            from: Edge::On(Day::ymd(2012, 12, 30)),
            to: Edge::Stated(
                "dagpengeretten opbrugt til og med 4. januar 2014 (DST); kan bruges til 5. januar 2015 (STAR)",
            ),
            source: "dst.dk, Times, UDD_YD; bm.dk 28. juni 2013; star.dk",
            verified: Verified::Yes,
        }],
    ),
    (
        Benefit::MidlertidigArbejdsmarkedsydelse,
        &[InForce {
            act: "Lov om arbejdsløshedsforsikring m.v. § 52 j ff.",
            from: Edge::On(Day::ymd(2014, 1, 6)),
            to: Edge::Stated("dagpengeretten opbrugt til og med 3. juli 2016"),
            source: "star.dk; bm.dk; dst.dk, UDD_YD",
            verified: Verified::Yes,
        }],
    ),
    (
        Benefit::Kontanthjaelp,
        &[
            InForce {
                act: "LAS § 25",
                from: Edge::NotFound,
                to: Edge::On(Day::ymd(2013, 12, 31)),
                source: "lov nr. 894 af 4. juli 2013 for slutdatoen",
                verified: Verified::Partly,
            },
            InForce {
                act: "LAS § 25 (lov nr. 894/2013)",
                from: Edge::On(Day::ymd(2014, 1, 1)),
                to: Edge::On(Day::ymd(2025, 6, 30)),
                source: "lov nr. 894 af 4. juli 2013; star.dk, konto 5.57.73 gruppering 007",
                verified: Verified::Yes,
            },
            InForce {
                act: "LAS §§ 16-20 (lov nr. 1655/2024)",
                from: Edge::On(Day::ymd(2025, 7, 1)),
                to: Edge::Open,
                source: "LSF 13 2024/1; lov nr. 1655 af 30. december 2024",
                verified: Verified::Yes,
            },
        ],
    ),
    (
        Benefit::Uddannelseshjaelp,
        &[InForce {
            act: "LAS § 23 (lov nr. 894/2013)",
            from: Edge::On(Day::ymd(2014, 1, 1)),
            to: Edge::On(Day::ymd(2025, 6, 30)),
            source: "lov nr. 894 af 4. juli 2013; star.dk, konto 5.57.73 gruppering 008",
            verified: Verified::Yes,
        }],
    ),
    (
        Benefit::Sygedagpenge,
        &[InForce {
            act: "Lov om sygedagpenge (lov nr. 563 af 9. juni 2006)",
            from: Edge::Stated("2006 (gældende lov)"),
            to: Edge::Open,
            source: "danskelove.dk, lov om sygedagpenge",
            verified: Verified::Yes,
        }],
    ),
    (
        Benefit::Jobafklaringsforloeb,
        &[InForce {
            act: "LAB kap. 18",
            from: Edge::On(Day::ymd(2014, 7, 1)),
            to: Edge::Open,
            source: "bekendtgørelse om en aktiv beskæftigelsesindsats § 1 nr. 7",
            verified: Verified::Yes,
        }],
    ),
    (
        Benefit::Ressourceforloeb,
        &[InForce {
            act: "LAB kap. 19 (lov nr. 1380/2012)",
            from: Edge::On(Day::ymd(2013, 1, 1)),
            to: Edge::Stated("ingen nye fra 2026 (lov nr. 1750/2025); dagen er ikke fundet"),
            source: "lov nr. 1380 af 23. december 2012; LSF 66 § 1 nr. 4",
            verified: Verified::Partly,
        }],
    ),
    (
        Benefit::Revalidering,
        &[InForce {
            act: "LAS kap. 6",
            from: Edge::Stated("før 2007"),
            to: Edge::Stated("ingen nye fra 2026 (lov nr. 1750/2025); dagen er ikke fundet"),
            source: "LSF 66 § 1 nr. 6",
            verified: Verified::Partly,
        }],
    ),
    (
        Benefit::Forrevalidering,
        &[InForce {
            act: "LAS kap. 6",
            from: Edge::Stated("før 2007"),
            to: Edge::NotFound,
            source: "star.dk, konto 5.57.73 gruppering 011",
            verified: Verified::Partly,
        }],
    ),
    (
        Benefit::Ledighedsydelse,
        &[InForce {
            act: "LAS kap. 7 (§ 74 ff.)",
            from: Edge::NotFound,
            to: Edge::Open,
            source: "dst.dk, YDTYPE1",
            verified: Verified::Partly,
        }],
    ),
    (
        Benefit::FleksjobLoentilskud,
        &[InForce {
            act: "LAB kap. 13 (gammel ordning)",
            from: Edge::Stated("senest 1998"),
            to: Edge::Stated("ingen nye efter 31. december 2012; de bevilgede beholdes"),
            source: "lov nr. 1380 af 23. december 2012; dst.dk",
            verified: Verified::Partly,
        }],
    ),
    (
        Benefit::Fleksloentilskud,
        &[InForce {
            act: "LAB kap. 20 (lov nr. 1380/2012)",
            from: Edge::On(Day::ymd(2013, 1, 1)),
            to: Edge::Open,
            source: "lov nr. 1380 af 23. december 2012",
            verified: Verified::Yes,
        }],
    ),
    (
        Benefit::Foertidspension,
        &[InForce {
            act: "Lov om social pension",
            from: Edge::Stated("før 1984"),
            to: Edge::Open,
            source: "danskelove.dk, pensionsloven § 1; dst.dk",
            verified: Verified::Yes,
        }],
    ),
    (
        Benefit::Efterloen,
        &[InForce {
            act: "Lov om arbejdsløshedsforsikring m.v.",
            from: Edge::Stated("1979"),
            to: Edge::Open,
            source: "danmarkshistorien.dk",
            verified: Verified::Yes,
        }],
    ),
    (
        Benefit::Fleksydelse,
        &[InForce {
            act: "Lov om fleksydelse",
            from: Edge::On(Day::ymd(2001, 7, 1)),
            to: Edge::NotFound,
            source: "ft.dk, AMU 2004-05 bilag 87",
            verified: Verified::Yes,
        }],
    ),
    (
        Benefit::Barselsdagpenge,
        &[InForce {
            act: "Barselsloven",
            from: Edge::NotFound,
            to: Edge::NotFound,
            source: "Jobindsats, tabel Y40A02",
            verified: Verified::Partly,
        }],
    ),
    (
        Benefit::Su,
        &[InForce {
            act: "SU-loven",
            from: Edge::NotFound,
            to: Edge::NotFound,
            source: "dst.dk, AUK01",
            verified: Verified::Partly,
        }],
    ),
];
