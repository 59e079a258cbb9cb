//! Named groups of benefits: what an authority adds them to.

use super::{Benefit, BenefitSet};
use crate::UnknownCode;

/// Benefits that an authority counts as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BenefitGroup {
    /// What the authority calls it.
    pub name_da: &'static str,
    /// What is in it.
    pub benefits: BenefitSet,
}

/// A total that an authority publishes, and the groups of benefits it adds.
///
/// ```
/// use maaltal::benefit::{Benefit, OFFENTLIGT_FORSOERGEDE_2019};
/// let total = &OFFENTLIGT_FORSOERGEDE_2019;
/// assert_eq!(total.groups.len(), 14);
/// assert!(total.benefits().contains(Benefit::Efterloen) && !total.benefits().contains(Benefit::Su));
/// let (_, group) = Benefit::Kontantydelse.added_to().next().unwrap();
/// assert_eq!(group.name_da, "a-dagpenge mv.");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BenefitTotal {
    /// Authority, name and edition.
    pub id: &'static str,
    /// The groups, in the order of the source. No benefit is in two of them.
    pub groups: &'static [BenefitGroup],
    /// Where it was read.
    pub source: &'static str,
}

impl BenefitTotal {
    /// Every total of the catalogue.
    pub const ALL: &'static [BenefitTotal] =
        &[OFFENTLIGT_FORSOERGEDE_2019, PERMANENTE_FORSOERGELSESORDNINGER_2011, NETTOLEDIGE];

    /// The total of an id, to the letter.
    ///
    /// ```
    /// use maaltal::benefit::{BenefitTotal, NETTOLEDIGE};
    /// assert_eq!(BenefitTotal::find("dst:nettoledige"), Ok(&NETTOLEDIGE));
    /// assert_eq!(BenefitTotal::find("dst:nettoledig").unwrap_err().nearest, "dst:nettoledige");
    /// ```
    ///
    /// # Errors
    /// [`UnknownCode`], with the nearest ids.
    pub fn find(id: &str) -> Result<&'static BenefitTotal, UnknownCode> {
        let ids = BenefitTotal::ALL.iter().map(|total| (total.id, total.id));
        BenefitTotal::ALL
            .iter()
            .find(|total| total.id == id)
            .ok_or_else(|| UnknownCode::among(id, "total of benefits", ids))
    }

    /// What its groups hold together.
    #[must_use]
    pub const fn benefits(&self) -> BenefitSet {
        union(self.groups)
    }
}

const fn union(groups: &[BenefitGroup]) -> BenefitSet {
    let mut all = BenefitSet::EMPTY;
    let mut i = 0;
    while i < groups.len() {
        all = all.union(groups[i].benefits);
        i += 1;
    }
    all
}

const fn group(name_da: &'static str, benefits: BenefitSet) -> BenefitGroup {
    BenefitGroup { name_da, benefits }
}

const fn only(name_da: &'static str, benefit: Benefit) -> BenefitGroup {
    BenefitGroup { name_da, benefits: BenefitSet::of(&[benefit]) }
}

impl BenefitSet {
    /// *Fleksjob* of both schemes, as Jobindsats' table Y08A02 has them.
    pub const FLEKSJOB: BenefitSet = BenefitSet::of(&[Benefit::FleksjobLoentilskud, Benefit::Fleksloentilskud]);

    /// *Førtidspension*, and what was granted by application as *seniorførtidspension* 2014-2019, which is "ikke en ny type"
    /// of pension (inference). *Seniorpension* and *tidlig pension* are not in it.
    pub const FOERTIDSPENSION: BenefitSet = BenefitSet::of(&[Benefit::Foertidspension, Benefit::Seniorfoertidspension]);

    /// *Integrationsydelse* and its later names, as Jobindsats' table Y35A02 continues it.
    pub const INTEGRATIONSYDELSE: BenefitSet =
        BenefitSet::of(&[Benefit::Integrationsydelse, Benefit::Sho, Benefit::OvergangsydelseIntegration]);

    /// *A-dagpenge* and what was paid after it was exhausted: *særlig uddannelsesydelse*, *arbejdsmarkedsydelse*,
    /// *kontantydelse*. From the first group of [`OFFENTLIGT_FORSOERGEDE_2019`].
    pub const DAGPENGE_MV: BenefitSet = BenefitSet::of(&[
        Benefit::ADagpenge,
        Benefit::SaerligUddannelsesydelse,
        Benefit::MidlertidigArbejdsmarkedsydelse,
        Benefit::Kontantydelse,
    ]);

    /// Public support of 2019: [`OFFENTLIGT_FORSOERGEDE_2019`].
    pub const PUBLIC_SUPPORT_2019: BenefitSet = OFFENTLIGT_FORSOERGEDE_2019.benefits();

    /// Permanent support of 2011: [`PERMANENTE_FORSOERGELSESORDNINGER_2011`].
    pub const PERMANENT_SUPPORT_2011: BenefitSet = PERMANENTE_FORSOERGELSESORDNINGER_2011.benefits();

    /// Benefits on which Statistics Denmark counts the unemployed: [`NETTOLEDIGE`].
    pub const UNEMPLOYMENT: BenefitSet = NETTOLEDIGE.benefits();
}

/// The fourteen groups of public support that goal 1 of 2019 counts: `star:offentligt_forsoergede@2019`.
///
/// The source lists thirteen groups of benefits and says that *løntilskud* is included. That it is the fourteenth is an
/// inference. It is an offer and pays no benefit, so its group holds none: who computes the measure adds its spells. *SU* and
/// *barselsdagpenge* are not in. Later names of *integrationsydelse* and *førtidspension* granted as *seniorførtidspension* are
/// counted with them (inference).
pub const OFFENTLIGT_FORSOERGEDE_2019: BenefitTotal = BenefitTotal {
    id: "star:offentligt_forsoergede@2019",
    groups: &[
        group("a-dagpenge mv.", BenefitSet::DAGPENGE_MV),
        only("kontanthjælp", Benefit::Kontanthjaelp),
        only("uddannelseshjælp", Benefit::Uddannelseshjaelp),
        only("revalidering", Benefit::Revalidering),
        only("forrevalidering", Benefit::Forrevalidering),
        group("integrationsydelse", BenefitSet::INTEGRATIONSYDELSE),
        only("sygedagpenge", Benefit::Sygedagpenge),
        only("jobafklaringsforløb", Benefit::Jobafklaringsforloeb),
        only("ressourceforløb", Benefit::Ressourceforloeb),
        only("ledighedsydelse", Benefit::Ledighedsydelse),
        group("fleksjob", BenefitSet::FLEKSJOB),
        group("førtidspension", BenefitSet::FOERTIDSPENSION),
        only("efterløn", Benefit::Efterloen),
        group("løntilskud", BenefitSet::EMPTY),
    ],
    source: "Jobindsats, MM14",
};

/// Permanent support as the goal of 2011 counts it: `bm:permanente_forsoergelsesordninger@2011`.
///
/// What later came under the same names, *fleksløntilskud* and *seniorførtidspension*, is in it (inference); neither existed in
/// 2011.
pub const PERMANENTE_FORSOERGELSESORDNINGER_2011: BenefitTotal = BenefitTotal {
    id: "bm:permanente_forsoergelsesordninger@2011",
    groups: &[
        group("førtidspension", BenefitSet::FOERTIDSPENSION),
        group("fleksjob", BenefitSet::FLEKSJOB),
        only("ledighedsydelse", Benefit::Ledighedsydelse),
    ],
    source: "BR Nord, analyserapport 2011, s. 31",
};

/// The benefits of Statistics Denmark's `dst:nettoledige`, and of `dst:bruttoledige`, which adds the activated and
/// *løntilskud*.
///
/// Only those who are job-ready or *åbenlyst uddannelsesparate* are counted; what a person was judged ready for is no part of
/// the benefit, so who computes the measure tests it.
pub const NETTOLEDIGE: BenefitTotal = BenefitTotal {
    id: "dst:nettoledige",
    groups: &[
        only("dagpenge", Benefit::ADagpenge),
        only("kontantydelse", Benefit::Kontantydelse),
        only("arbejdsmarkedsydelse", Benefit::MidlertidigArbejdsmarkedsydelse),
        only("særlig uddannelsesydelse", Benefit::SaerligUddannelsesydelse),
        only("kontanthjælp", Benefit::Kontanthjaelp),
        only("uddannelseshjælp", Benefit::Uddannelseshjaelp),
        group("integrationsydelse og dens senere navne", BenefitSet::INTEGRATIONSYDELSE),
    ],
    source: "Danmarks Statistik, nettoledige",
};

/// The benefits of `star:status_efter_forloeb` in their order: who is on several is counted on the first.
///
/// They are steps 1 to 15. Any of them goes before 16 *uddannelse*, 17 *lønmodtagerbeskæftigelse*, 18 *andet* and
/// 19 *selvforsørgelse*, which is what is left. The later names of *integrationsydelse* are in step 6, and the *overgangsydelse*
/// of step 15 is that of the 1990s, beside *efterløn* (inferences).
pub const STATUS_EFTER_FORLOEB: [BenefitGroup; 15] = [
    only("a-dagpenge", Benefit::ADagpenge),
    only("særlig uddannelsesydelse", Benefit::SaerligUddannelsesydelse),
    only("arbejdsmarkedsydelse", Benefit::MidlertidigArbejdsmarkedsydelse),
    only("kontantydelse", Benefit::Kontantydelse),
    only("kontanthjælp", Benefit::Kontanthjaelp),
    group("integrationsydelse", BenefitSet::INTEGRATIONSYDELSE),
    only("uddannelseshjælp", Benefit::Uddannelseshjaelp),
    group("revalidering/forrevalidering", BenefitSet::of(&[Benefit::Revalidering, Benefit::Forrevalidering])),
    only("ressourceforløb", Benefit::Ressourceforloeb),
    only("jobafklaringsforløb", Benefit::Jobafklaringsforloeb),
    only("sygedagpenge", Benefit::Sygedagpenge),
    group("fleksjob", BenefitSet::FLEKSJOB),
    only("ledighedsydelse", Benefit::Ledighedsydelse),
    group("førtidspension", BenefitSet::FOERTIDSPENSION),
    group("efterløn/overgangsydelse", BenefitSet::of(&[Benefit::Efterloen, Benefit::Overgangsydelse1990s])),
];

impl Benefit {
    /// The totals it is added to, each with the group it is in.
    pub fn added_to(self) -> impl Iterator<Item = (&'static BenefitTotal, &'static BenefitGroup)> {
        let groups = |total: &'static BenefitTotal| total.groups.iter().map(move |group| (total, group));
        BenefitTotal::ALL.iter().flat_map(groups).filter(move |(_, group)| group.benefits.contains(self))
    }
}

#[cfg(feature = "serde")]
crate::text::serde_as_code!(
    BenefitTotal,
    "the id of a total of benefits",
    |total: &BenefitTotal| total.id,
    BenefitTotal::find,
    "enum": BenefitTotal::ALL.iter().map(|total| total.id).collect::<Vec<_>>(),
);
