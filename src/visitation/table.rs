//! The scales, times and criteria of each visitation. What no source dates or words is left open.

use super::{Criterion, Entry, Scale, Visitation};
use crate::calendar::Day;
use crate::in_force::{Edge, InForce, Verified};

const REFORM_2014: Edge = Edge::On(Day::ymd(2014, 1, 1));
const BEFORE_2014: Edge = Edge::On(Day::ymd(2013, 12, 31));
const REFORM_2025: Edge = Edge::On(Day::ymd(2025, 7, 1));
const BEFORE_2025: Edge = Edge::On(Day::ymd(2025, 6, 30));

/// Match groups, to the end of 2013 for *kontanthjælp*, and kept by others without an end that was found.
const fn match_group(criterion: &'static str) -> [Entry; 2] {
    let from = Edge::Stated("2010 (26. april 2010 er ikke efterset)");
    let act = "bekendtgørelse om matchvurdering";
    let criterion = Criterion::Stated(criterion);
    let source = "global-regulation.com; cabiweb.dk, matchvurdering; lov nr. 894 af 4. juli 2013 for slutdatoen";
    let kept = "cabiweb.dk, matchvurdering; bekendtgørelse nr. 880/2015";
    [
        Entry {
            scale: Scale::Kontanthjaelp,
            criterion,
            time: InForce { act, from, to: BEFORE_2014, source, verified: Verified::Partly },
        },
        Entry {
            scale: Scale::RevalideringOgLedighedsydelse,
            criterion,
            time: InForce { act, from, to: Edge::NotFound, source: kept, verified: Verified::Partly },
        },
    ]
}

/// Before 2015 the categories had other criteria, which were not found, nor when they began: 2006 is not verified. Today's are
/// those of LSD § 12.
const fn category(criterion: &'static str) -> [Entry; 2] {
    let act = "Lov om sygedagpenge";
    [
        Entry {
            scale: Scale::Sygedagpenge,
            criterion: Criterion::NotFound,
            time: InForce {
                act,
                from: Edge::NotFound,
                // Inference: the day before today's categories begin.
                to: Edge::within((2014, 12, 31), (2015, 1, 4), "dagen før de nuværende begynder i januar 2015"),
                source: "danskelove.dk, lov om sygedagpenge § 12, som begynder dagen efter",
                verified: Verified::No,
            },
        },
        Entry {
            scale: Scale::Sygedagpenge,
            criterion: Criterion::Stated(criterion),
            time: InForce {
                act: "Lov om sygedagpenge § 12",
                from: Edge::within((2015, 1, 1), (2015, 1, 5), "januar 2015 (1. eller 5. januar)"),
                to: Edge::Open,
                source: "danskelove.dk, lov om sygedagpenge § 12",
                verified: Verified::Yes,
            },
        },
    ]
}

/// On *uddannelseshjælp* to 30 June 2025, and then on the one *kontanthjælp*.
const fn of_the_young(criterion: Criterion, source: &'static str, verified: Verified) -> [Entry; 2] {
    [
        Entry {
            scale: Scale::Uddannelseshjaelp,
            criterion,
            time: InForce { act: "lov nr. 894/2013", from: REFORM_2014, to: BEFORE_2025, source, verified },
        },
        Entry {
            scale: Scale::Kontanthjaelp,
            criterion,
            time: InForce {
                act: "lov nr. 1655/2024",
                from: REFORM_2025,
                to: Edge::Open,
                source: "Jobindsats, Y60A02 (2026M07)",
                verified,
            },
        },
    ]
}

const JOBKLAR: [Entry; 2] = match_group("parat til ordinært arbejde inden for 3 måneder");
const INDSATSKLAR: [Entry; 2] = match_group("kan deltage i beskæftigelsesrettet indsats med aktive tilbud");
const MIDLERTIDIGT_PASSIV: [Entry; 2] = match_group("hverken jobklar eller i stand til at deltage");

/// The six months are an expectation of the reform of 2025; that they came with its first day is an inference.
const JOBPARAT: [Entry; 2] = [
    Entry {
        scale: Scale::Kontanthjaelp,
        criterion: Criterion::Unverified("kan tage job inden for 3 måneder"),
        time: InForce {
            act: "lov nr. 894/2013",
            from: REFORM_2014,
            to: BEFORE_2025,
            source: "lov nr. 894 af 4. juli 2013; Jobindsats, Y36A02",
            verified: Verified::Partly,
        },
    },
    Entry {
        scale: Scale::Kontanthjaelp,
        criterion: Criterion::Unverified("inden for de næste seks måneder"),
        time: InForce {
            act: "lov nr. 1655/2024",
            from: REFORM_2025,
            to: Edge::Open,
            source: "Jobindsats, Y60A02 (2026M07); bt.dk",
            verified: Verified::Partly,
        },
    },
];

const AKTIVITETSPARAT: [Entry; 2] = [
    Entry {
        scale: Scale::Kontanthjaelp,
        criterion: Criterion::Stated("ikke jobparat"),
        time: InForce {
            act: "lov nr. 894/2013",
            from: REFORM_2014,
            to: Edge::Open,
            source: "Jobindsats, Y36A02 og Y60A02",
            verified: Verified::Yes,
        },
    },
    Entry {
        scale: Scale::Uddannelseshjaelp,
        criterion: Criterion::NotFound,
        time: InForce {
            act: "lov nr. 894/2013",
            from: REFORM_2014,
            to: BEFORE_2025,
            source: "Jobindsats, Y38A02",
            verified: Verified::Yes,
        },
    },
];

const UDDANNELSESPARAT: [Entry; 2] = of_the_young(
    Criterion::Unverified("kan starte uddannelse inden ca. 1 år"),
    "bm.dk 1. oktober 2013; Jobindsats, Y38A02",
    Verified::Partly,
);
const AABENLYST: [Entry; 2] = of_the_young(
    Criterion::Stated("skal ikke gennemgå grundigere visitation inden for 3 måneder"),
    "bm.dk 1. oktober 2013; Jobindsats, Y38A02",
    Verified::Yes,
);

const UOPLYST: [Entry; 1] = [Entry {
    scale: Scale::Kontanthjaelp,
    criterion: Criterion::NotFound,
    time: InForce {
        act: "",
        from: Edge::within((2014, 1, 1), (2014, 12, 31), "2014"),
        to: Edge::Open,
        source: "Jobindsats, Y36A02 og Y60A02",
        verified: Verified::Yes,
    },
}];

const KATEGORI_1: [Entry; 2] = category("fuld raskmelding forventes inden for 8 uger fra første fraværsdag");
const KATEGORI_2: [Entry; 2] = category("fuld raskmelding forventes senere end 8 uger");
const KATEGORI_3: [Entry; 2] = category("senere end 8 uger og andre udfordringer, tværfaglig indsats");

pub(super) const fn entries(visitation: Visitation) -> &'static [Entry] {
    match visitation {
        Visitation::Jobklar => &JOBKLAR,
        Visitation::Indsatsklar => &INDSATSKLAR,
        Visitation::MidlertidigtPassiv => &MIDLERTIDIGT_PASSIV,
        Visitation::Jobparat => &JOBPARAT,
        Visitation::Aktivitetsparat => &AKTIVITETSPARAT,
        Visitation::Uddannelsesparat => &UDDANNELSESPARAT,
        Visitation::AabenlystUddannelsesparat => &AABENLYST,
        Visitation::Uoplyst => &UOPLYST,
        Visitation::Kategori1 => &KATEGORI_1,
        Visitation::Kategori2 => &KATEGORI_2,
        Visitation::Kategori3 => &KATEGORI_3,
    }
}
