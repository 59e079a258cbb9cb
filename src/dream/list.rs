//! The list of codes as it stood about the turn of 2015 to 2016.

use super::code::{Code, CodeList, Meaning, Names};
use crate::benefit::{Benefit, BenefitSet};
use crate::history::Sector;
use crate::offer::Offer;
use crate::source::{Document, Source};
use crate::visitation::Visitation;
use crate::work::Work;

/// The codes of DREAM in one public copy, as they stood about September 2015 to March 2016.
///
/// A dated snapshot. A paper of 2023 (PMC9893621, table 2) agrees on 32 of its 33 codes; codes may have been reused before and
/// after: what 140-149 and 720-729 meant before 2014, and 700-709 before September 2015, is not known. Its groups and activities
/// are its author's, 139 (*nytteindsats*) and 741 (*vejledning og opkvalificering*) among the passive. Not in it is 775, which the
/// paper has without a meaning.
///
/// ```
/// use maaltal::dream::{Code, LIST_2016};
/// assert_eq!(LIST_2016.as_of, "omtrent september 2015 til marts 2016");
/// assert_eq!(LIST_2016.find(Code::literal(783)).unwrap().text, "Førtidspension");
/// assert!(LIST_2016.find(Code::literal(775)).is_none());
/// ```
pub const LIST_2016: CodeList<'static> =
    CodeList { as_of: "omtrent september 2015 til marts 2016", source: SOURCE, codes: CODES };

const SOURCE: Source<'static> = Document {
    publisher: "DREAM",
    title: "kodeliste i en offentlig kopi",
    published: "omtrent september 2015 til marts 2016",
    read: "",
}
.at("");

const FLEKSJOB: BenefitSet = BenefitSet::of(&[Benefit::FleksjobLoentilskud, Benefit::Fleksloentilskud]);

const fn list(code: u16, text: &'static str, group: &'static str, activity: &'static str) -> Meaning<'static> {
    Meaning::new(Code::literal(code), text, group, activity)
}

/// What the text names.
impl Meaning<'static> {
    const fn of(self, benefit: Benefit) -> Self {
        Meaning { benefit: Names::One(benefit), ..self }
    }

    const fn of_one(self, benefits: BenefitSet) -> Self {
        Meaning { benefit: Names::Several(benefits), ..self }
    }

    const fn jobparat(self) -> Self {
        Meaning { visitation: Some(Visitation::Jobparat), ..self }
    }

    const fn offer(self, offer: Offer) -> Self {
        Meaning { offer: Some(offer), ..self }
    }

    const fn work(self, work: Work) -> Self {
        Meaning { work: Some(work), ..self }
    }

    const fn in_sector(self, sector: Sector) -> Self {
        Meaning { sector: Some(sector), ..self }
    }
}

#[rustfmt::skip] // a line a code
const CODES: &[Meaning<'static>] = &[
    list(111, "Dagpenge, Fuld ledighed", "Dagpenge", "Passiv").of(Benefit::ADagpenge),
    list(112, "Dagpenge, Ledighed (>=50 pct. i ugen)", "Dagpenge", "Passiv").of(Benefit::ADagpenge),
    list(113, "Dagpenge, Ledighed (<50 pct. i ugen)", "Dagpenge", "Passiv").of(Benefit::ADagpenge),
    list(114, "Ledighed, uden dagpenge", "Dagpenge", "Passiv"),
    list(121, "Feriedagpenge fra beskæftigelse", "Beskæftigelse", "Passiv").of(Benefit::Feriedagpenge),
    list(122, "Feriedagpenge fra beskæftigelse (>=50 pct. i ugen)", "Beskæftigelse", "Passiv").of(Benefit::Feriedagpenge),
    list(123, "Feriedagpenge fra beskæftigelse (<50 pct. i ugen)", "Beskæftigelse", "Passiv").of(Benefit::Feriedagpenge),
    list(124, "Feriedagpenge fra ledighed", "Dagpenge", "Passiv").of(Benefit::Feriedagpenge),
    list(125, "Feriedagpenge fra ledighed (>=50 pct. i ugen)", "Dagpenge", "Passiv").of(Benefit::Feriedagpenge),
    list(126, "Feriedagpenge fra ledighed (<50 pct. i ugen)", "Dagpenge", "Passiv").of(Benefit::Feriedagpenge),
    list(130, "Kontanthjælp, Jobparat, Passiv.", "Kontanthjælp", "Passiv").of(Benefit::Kontanthjaelp).jobparat(),
    list(131, "Kontanthjælp, Jobparat, Vejl., afkl. og opkvalificering", "Kontanthjælp", "Vejl. og opkval.").of(Benefit::Kontanthjaelp).jobparat().offer(Offer::VejledningOgOpkvalificering),
    list(133, "Kontanthjælp, Jobparat, Vejledning og opkvalificering", "Kontanthjælp", "Vejl. og opkval.").of(Benefit::Kontanthjaelp).jobparat().offer(Offer::VejledningOgOpkvalificering),
    list(134, "Kontanthjælp, Jobparat, Ordinær uddannelse", "Kontanthjælp", "Uddannelse").of(Benefit::Kontanthjaelp).jobparat().offer(Offer::OrdinaerUddannelse),
    list(135, "Kontanthjælp, Jobparat, Løntilskud, Privat", "Kontanthjælp", "Løntilskud").of(Benefit::Kontanthjaelp).jobparat().offer(Offer::Loentilskud).in_sector(Sector::Privat),
    list(136, "Kontanthjælp, Jobparat, Løntilskud, Off.", "Kontanthjælp", "Løntilskud").of(Benefit::Kontanthjaelp).jobparat().offer(Offer::Loentilskud).in_sector(Sector::Offentlig),
    list(137, "Kontanthjælp, Jobparat, Virksomhedspraktik, Privat", "Kontanthjælp", "Virksomhedspraktik").of(Benefit::Kontanthjaelp).jobparat().offer(Offer::Virksomhedspraktik).in_sector(Sector::Privat),
    list(138, "Kontanthjælp, Jobparat, Virksomhedspraktik, Off.", "Kontanthjælp", "Virksomhedspraktik").of(Benefit::Kontanthjaelp).jobparat().offer(Offer::Virksomhedspraktik).in_sector(Sector::Offentlig),
    list(139, "Kontanthjælp, Jobparat, Nytteindsats", "Kontanthjælp", "Passiv").of(Benefit::Kontanthjaelp).jobparat().offer(Offer::Nytteindsats),
    list(140, "Uddannelseshjælp, Jobparat, Passiv.", "Uddannelseshjælp", "Passiv").of(Benefit::Uddannelseshjaelp),
    list(143, "Uddannelseshjælp, Jobparat, Vejledning og opkvalificering", "Uddannelseshjælp", "Vejl. og opkval.").of(Benefit::Uddannelseshjaelp).offer(Offer::VejledningOgOpkvalificering),
    list(144, "Uddannelseshjælp, Jobparat, Ordinær uddannelse", "Uddannelseshjælp", "Uddannelse").of(Benefit::Uddannelseshjaelp).offer(Offer::OrdinaerUddannelse),
    list(145, "Uddannelseshjælp, Jobparat, Løntilskud, Privat", "Uddannelseshjælp", "Løntilskud").of(Benefit::Uddannelseshjaelp).offer(Offer::Loentilskud).in_sector(Sector::Privat),
    list(146, "Uddannelseshjælp, Jobparat, Løntilskud, Off.", "Uddannelseshjælp", "Løntilskud").of(Benefit::Uddannelseshjaelp).offer(Offer::Loentilskud).in_sector(Sector::Offentlig),
    list(147, "Uddannelseshjælp, Jobparat, Virksomhedspraktik, Privat", "Uddannelseshjælp", "Virksomhedspraktik").of(Benefit::Uddannelseshjaelp).offer(Offer::Virksomhedspraktik).in_sector(Sector::Privat),
    list(148, "Uddannelseshjælp, Jobparat, Virksomhedspraktik, Off.", "Uddannelseshjælp", "Virksomhedspraktik").of(Benefit::Uddannelseshjaelp).offer(Offer::Virksomhedspraktik).in_sector(Sector::Offentlig),
    list(149, "Uddannelseshjælp, Jobparat, Nytteindsats", "Uddannelseshjælp", "Nytteindsats").of(Benefit::Uddannelseshjaelp).offer(Offer::Nytteindsats),
    list(151, "Særlig uddannelsesydelse", "Dagpenge forlænget", "Passiv").of(Benefit::SaerligUddannelsesydelse),
    list(152, "Arbejdsmarkedsydelse", "Dagpenge forlænget", "Passiv").of(Benefit::MidlertidigArbejdsmarkedsydelse),
    list(211, "Dagpenge, Vejl., afklaring og opkvalificering", "Dagpenge", "Vejl. og opkval.").of(Benefit::ADagpenge).offer(Offer::VejledningOgOpkvalificering),
    list(213, "Dagpenge, Vejledning og opkvalificering", "Dagpenge", "Vejl. og opkval.").of(Benefit::ADagpenge).offer(Offer::VejledningOgOpkvalificering),
    list(214, "Dagpenge, Ordinær uddannelse", "Dagpenge", "Uddannelse").of(Benefit::ADagpenge).offer(Offer::OrdinaerUddannelse),
    list(215, "Dagpenge, Løntilskud, Privat", "Dagpenge", "Løntilskud").of(Benefit::ADagpenge).offer(Offer::Loentilskud).in_sector(Sector::Privat),
    list(216, "Dagpenge, Løntilskud, Off.", "Dagpenge", "Løntilskud").of(Benefit::ADagpenge).offer(Offer::Loentilskud).in_sector(Sector::Offentlig),
    list(217, "Dagpenge, Virksomhedspraktik, Privat", "Dagpenge", "Virksomhedspraktik").of(Benefit::ADagpenge).offer(Offer::Virksomhedspraktik).in_sector(Sector::Privat),
    list(218, "Dagpenge, Virksomhedspraktik, Off.", "Dagpenge", "Virksomhedspraktik").of(Benefit::ADagpenge).offer(Offer::Virksomhedspraktik).in_sector(Sector::Offentlig),
    list(231, "6-ugers-selvvalgt uddannelse", "Dagpenge", "Uddannelse").offer(Offer::SeksUgersSelvvalgtUddannelse),
    list(232, "6-ugers-selvvalgt uddannelse (samtidig dagpengeledighed/aktivering)", "Dagpenge", "Uddannelse").offer(Offer::SeksUgersSelvvalgtUddannelse),
    list(299, "Dagpenge. Anden aktivering", "Dagpenge", "Vejl. og opkval.").of(Benefit::ADagpenge),
    list(412, "Orlov (sabbat og børnepasning)", "Andet", "Passiv"),
    list(413, "Uddannelsesorlov", "Andet", "Passiv"),
    list(511, "Servicejob", "Andet", "Passiv"),
    list(521, "Voksenlærlinge", "Andet", "Uddannelse").offer(Offer::Voksenlaere),
    list(522, "Rotationsvikarer", "Andet", "Virksomhedspraktik").offer(Offer::Jobrotation),
    list(611, "Overgangsydelse", "Andet", "Passiv").of(Benefit::Overgangsydelse1990s),
    list(621, "Efterløn", "Efterløn", "Passiv").of(Benefit::Efterloen),
    list(622, "Fleksydelse", "Andet", "Passiv").of(Benefit::Fleksydelse),
    list(651, "SU med ydelse", "SU", "Passiv").of(Benefit::Su),
    list(652, "SU uden ydelse", "SU", "Passiv"),
    list(661, "VUS/SVU", "Andet", "Passiv"),
    list(700, "Integrationsydelse, Passiv.", "Integration", "Passiv").of(Benefit::Integrationsydelse),
    list(703, "Integrationsydelse, Vejledning og opkvalificering", "Integration", "Vejl. og opkval.").of(Benefit::Integrationsydelse).offer(Offer::VejledningOgOpkvalificering),
    list(704, "Integrationsydelse, Ordinær uddannelse", "Integration", "Uddannelse").of(Benefit::Integrationsydelse).offer(Offer::OrdinaerUddannelse),
    list(705, "Integrationsydelse, Løntilskud, Privat", "Integration", "Løntilskud").of(Benefit::Integrationsydelse).offer(Offer::Loentilskud).in_sector(Sector::Privat),
    list(706, "Integrationsydelse, Løntilskud, Off.", "Integration", "Løntilskud").of(Benefit::Integrationsydelse).offer(Offer::Loentilskud).in_sector(Sector::Offentlig),
    list(707, "Integrationsydelse, Virksomhedspraktik, Privat", "Integration", "Virksomhedspraktik").of(Benefit::Integrationsydelse).offer(Offer::Virksomhedspraktik).in_sector(Sector::Privat),
    list(708, "Integrationsydelse, Virksomhedspraktik, Off.", "Integration", "Virksomhedspraktik").of(Benefit::Integrationsydelse).offer(Offer::Virksomhedspraktik).in_sector(Sector::Offentlig),
    list(709, "Integrationsydelse, Nytteindsats", "Integration", "Nytteindsats").of(Benefit::Integrationsydelse).offer(Offer::Nytteindsats),
    list(710, "Kontanthjælp under integrationsloven, Passiv.", "Integration", "Passiv"),
    list(713, "Kontanthjælp under integrationsloven, Vejledning og opkvalificering", "Integration", "Vejl. og opkval.").offer(Offer::VejledningOgOpkvalificering),
    list(714, "Kontanthjælp under integrationsloven, Ordinær uddannelse", "Integration", "Uddannelse").offer(Offer::OrdinaerUddannelse),
    list(715, "Kontanthjælp under integrationsloven, Løntilskud, Privat", "Integration", "Løntilskud").offer(Offer::Loentilskud).in_sector(Sector::Privat),
    list(716, "Kontanthjælp under integrationsloven, Løntilskud, Off.", "Integration", "Løntilskud").offer(Offer::Loentilskud).in_sector(Sector::Offentlig),
    list(717, "Kontanthjælp under integrationsloven, Virksomhedspraktik, Privat", "Integration", "Virksomhedspraktik").offer(Offer::Virksomhedspraktik).in_sector(Sector::Privat),
    list(718, "Kontanthjælp under integrationsloven, Virksomhedspraktik, Off.", "Integration", "Virksomhedspraktik").offer(Offer::Virksomhedspraktik).in_sector(Sector::Offentlig),
    list(719, "Kontanthjælp under integrationsloven, Nytteindsats", "Integration", "Nytteindsats").offer(Offer::Nytteindsats),
    list(720, "Uddannelseshjælp, Passiv.", "Uddannelseshjælp", "Passiv").of(Benefit::Uddannelseshjaelp),
    list(723, "Uddannelseshjælp, Vejledning og opkvalificering", "Uddannelseshjælp", "Vejl. og opkval.").of(Benefit::Uddannelseshjaelp).offer(Offer::VejledningOgOpkvalificering),
    list(724, "Uddannelseshjælp, Ordinær uddannelse", "Uddannelseshjælp", "Uddannelse").of(Benefit::Uddannelseshjaelp).offer(Offer::OrdinaerUddannelse),
    list(725, "Uddannelseshjælp, Løntilskud, Privat", "Uddannelseshjælp", "Løntilskud").of(Benefit::Uddannelseshjaelp).offer(Offer::Loentilskud).in_sector(Sector::Privat),
    list(726, "Uddannelseshjælp, Løntilskud, Off.", "Uddannelseshjælp", "Løntilskud").of(Benefit::Uddannelseshjaelp).offer(Offer::Loentilskud).in_sector(Sector::Offentlig),
    list(727, "Uddannelseshjælp, Virksomhedspraktik, Privat", "Uddannelseshjælp", "Virksomhedspraktik").of(Benefit::Uddannelseshjaelp).offer(Offer::Virksomhedspraktik).in_sector(Sector::Privat),
    list(728, "Uddannelseshjælp, Virksomhedspraktik, Off.", "Uddannelseshjælp", "Virksomhedspraktik").of(Benefit::Uddannelseshjaelp).offer(Offer::Virksomhedspraktik).in_sector(Sector::Offentlig),
    list(729, "Uddannelseshjælp, Nytteindsats", "Uddannelseshjælp", "Nytteindsats").of(Benefit::Uddannelseshjaelp).offer(Offer::Nytteindsats),
    list(730, "Kontanthjælp, Passiv.", "Kontanthjælp", "Passiv").of(Benefit::Kontanthjaelp),
    list(731, "Kontanthjælp, Vejledning og opkvalificering", "Kontanthjælp", "Vejl. og opkval.").of(Benefit::Kontanthjaelp).offer(Offer::VejledningOgOpkvalificering),
    list(733, "Kontanthjælp, Vejledning og opkvalificering", "Kontanthjælp", "Vejl. og opkval.").of(Benefit::Kontanthjaelp).offer(Offer::VejledningOgOpkvalificering),
    list(734, "Kontanthjælp, Ordinær uddannelse", "Kontanthjælp", "Uddannelse").of(Benefit::Kontanthjaelp).offer(Offer::OrdinaerUddannelse),
    list(735, "Kontanthjælp, Løntilskud, Privat", "Kontanthjælp", "Løntilskud").of(Benefit::Kontanthjaelp).offer(Offer::Loentilskud).in_sector(Sector::Privat),
    list(736, "Kontanthjælp, Løntilskud, Off.", "Kontanthjælp", "Løntilskud").of(Benefit::Kontanthjaelp).offer(Offer::Loentilskud).in_sector(Sector::Offentlig),
    list(737, "Kontanthjælp, Virksomhedspraktik, Privat", "Kontanthjælp", "Virksomhedspraktik").of(Benefit::Kontanthjaelp).offer(Offer::Virksomhedspraktik).in_sector(Sector::Privat),
    list(738, "Kontanthjælp, Virksomhedspraktik, Off.", "Kontanthjælp", "Virksomhedspraktik").of(Benefit::Kontanthjaelp).offer(Offer::Virksomhedspraktik).in_sector(Sector::Offentlig),
    list(739, "Kontanthjælp, Nytteindsats", "Kontanthjælp", "Nytteindsats").of(Benefit::Kontanthjaelp).offer(Offer::Nytteindsats),
    list(740, "Ledighedsydelse, Passiv.", "Ledighedsydelse", "Passiv").of(Benefit::Ledighedsydelse),
    list(741, "Ledighedsydelse, Vejledning og opkvalificering", "Ledighedsydelse", "Passiv").of(Benefit::Ledighedsydelse).offer(Offer::VejledningOgOpkvalificering),
    list(743, "Ledighedsydelse, Vejledning og opkvalificering", "Ledighedsydelse", "Vejl. og opkval.").of(Benefit::Ledighedsydelse).offer(Offer::VejledningOgOpkvalificering),
    list(744, "Ledighedsydelse, Ordinær uddannelse", "Ledighedsydelse", "Uddannelse").of(Benefit::Ledighedsydelse).offer(Offer::OrdinaerUddannelse),
    list(745, "Ledighedsydelse, Løntilskud, Privat", "Ledighedsydelse", "Løntilskud").of(Benefit::Ledighedsydelse).offer(Offer::Loentilskud).in_sector(Sector::Privat),
    list(746, "Ledighedsydelse, Løntilskud, Off.", "Ledighedsydelse", "Løntilskud").of(Benefit::Ledighedsydelse).offer(Offer::Loentilskud).in_sector(Sector::Offentlig),
    list(747, "Ledighedsydelse, Virksomhedspraktik, Privat", "Ledighedsydelse", "Virksomhedspraktik").of(Benefit::Ledighedsydelse).offer(Offer::Virksomhedspraktik).in_sector(Sector::Privat),
    list(748, "Ledighedsydelse, Virksomhedspraktik, Off.", "Ledighedsydelse", "Virksomhedspraktik").of(Benefit::Ledighedsydelse).offer(Offer::Virksomhedspraktik).in_sector(Sector::Offentlig),
    list(750, "Forrevalidering, Passiv.", "Forrevalidering", "Passiv").of(Benefit::Forrevalidering),
    list(753, "Forrevalidering, Vejledning og opkvalificering", "Forrevalidering", "Vejl. og opkval.").of(Benefit::Forrevalidering).offer(Offer::VejledningOgOpkvalificering),
    list(754, "Forrevalidering, Ordinær uddannelse", "Forrevalidering", "Uddannelse").of(Benefit::Forrevalidering).offer(Offer::OrdinaerUddannelse),
    list(755, "Forrevalidering, Løntilskud, Privat", "Forrevalidering", "Løntilskud").of(Benefit::Forrevalidering).offer(Offer::Loentilskud).in_sector(Sector::Privat),
    list(756, "Forrevalidering, Løntilskud, Off.", "Forrevalidering", "Løntilskud").of(Benefit::Forrevalidering).offer(Offer::Loentilskud).in_sector(Sector::Offentlig),
    list(757, "Forrevalidering, Virksomhedspraktik, Privat", "Forrevalidering", "Virksomhedspraktik").of(Benefit::Forrevalidering).offer(Offer::Virksomhedspraktik).in_sector(Sector::Privat),
    list(758, "Forrevalidering, Virksomhedspraktik, Off.", "Forrevalidering", "Virksomhedspraktik").of(Benefit::Forrevalidering).offer(Offer::Virksomhedspraktik).in_sector(Sector::Offentlig),
    list(760, "Revalidering, Passiv.", "Revalidering", "Passiv").of(Benefit::Revalidering),
    list(763, "Revalidering, Vejledning og opkvalificering", "Revalidering", "Vejl. og opkval.").of(Benefit::Revalidering).offer(Offer::VejledningOgOpkvalificering),
    list(764, "Revalidering, Ordinær uddannelse", "Revalidering", "Uddannelse").of(Benefit::Revalidering).offer(Offer::OrdinaerUddannelse),
    list(765, "Revalidering, Løntilskud, Privat", "Revalidering", "Løntilskud").of(Benefit::Revalidering).offer(Offer::Loentilskud).in_sector(Sector::Privat),
    list(766, "Revalidering, Løntilskud, Off.", "Revalidering", "Løntilskud").of(Benefit::Revalidering).offer(Offer::Loentilskud).in_sector(Sector::Offentlig),
    list(767, "Revalidering, Virksomhedspraktik, Privat", "Revalidering", "Virksomhedspraktik").of(Benefit::Revalidering).offer(Offer::Virksomhedspraktik).in_sector(Sector::Privat),
    list(768, "Revalidering, Virksomhedspraktik, Off.", "Revalidering", "Virksomhedspraktik").of(Benefit::Revalidering).offer(Offer::Virksomhedspraktik).in_sector(Sector::Offentlig),
    list(771, "Fleksjob", "Fleksjob", "Passiv").of_one(FLEKSJOB),
    list(774, "Fleksjob, Sygedagpenge under fleksjob", "Sygdp fra fleks.", "Passiv").of(Benefit::Sygedagpenge),
    list(781, "Skånejob", "Førtidspension", "Passiv").work(Work::Skaanejob),
    list(783, "Førtidspension", "Førtidspension", "Passiv").of(Benefit::Foertidspension),
    list(785, "Jobafklaring", "Jobafklaring", "Passiv").of(Benefit::Jobafklaringsforloeb),
    list(810, "Ressourceforløb, Passiv.", "Ressourceforløb", "Passiv").of(Benefit::Ressourceforloeb),
    list(813, "Ressourceforløb, Vejledning og opkvalificering", "Ressourceforløb", "Vejl. og opkval.").of(Benefit::Ressourceforloeb).offer(Offer::VejledningOgOpkvalificering),
    list(814, "Ressourceforløb, Ordinær uddannelse", "Ressourceforløb", "Uddannelse").of(Benefit::Ressourceforloeb).offer(Offer::OrdinaerUddannelse),
    list(815, "Ressourceforløb, Løntilskud, Privat", "Ressourceforløb", "Løntilskud").of(Benefit::Ressourceforloeb).offer(Offer::Loentilskud).in_sector(Sector::Privat),
    list(816, "Ressourceforløb, Løntilskud, Off.", "Ressourceforløb", "Løntilskud").of(Benefit::Ressourceforloeb).offer(Offer::Loentilskud).in_sector(Sector::Offentlig),
    list(817, "Ressourceforløb, Virksomhedspraktik, Privat", "Ressourceforløb", "Virksomhedspraktik").of(Benefit::Ressourceforloeb).offer(Offer::Virksomhedspraktik).in_sector(Sector::Privat),
    list(818, "Ressourceforløb, Virksomhedspraktik, Off.", "Ressourceforløb", "Virksomhedspraktik").of(Benefit::Ressourceforloeb).offer(Offer::Virksomhedspraktik).in_sector(Sector::Offentlig),
    list(881, "Barselsdagpenge", "Barsel", "Passiv").of(Benefit::Barselsdagpenge),
    list(890, "Sygedagpenge, Passiv.", "Sygedagpenge", "Passiv").of(Benefit::Sygedagpenge),
    list(893, "Sygedagpenge, Vejledning og opkvalificering", "Sygedagpenge", "Vejl. og opkval.").of(Benefit::Sygedagpenge).offer(Offer::VejledningOgOpkvalificering),
    list(894, "Sygedagpenge, Ordinær uddannelse", "Sygedagpenge", "Uddannelse").of(Benefit::Sygedagpenge).offer(Offer::OrdinaerUddannelse),
    list(895, "Sygedagpenge, Løntilskud, Privat", "Sygedagpenge", "Løntilskud").of(Benefit::Sygedagpenge).offer(Offer::Loentilskud).in_sector(Sector::Privat),
    list(896, "Sygedagpenge, Løntilskud, Off.", "Sygedagpenge", "Løntilskud").of(Benefit::Sygedagpenge).offer(Offer::Loentilskud).in_sector(Sector::Offentlig),
    list(897, "Sygedagpenge, Virksomhedspraktik, Privat", "Sygedagpenge", "Virksomhedspraktik").of(Benefit::Sygedagpenge).offer(Offer::Virksomhedspraktik).in_sector(Sector::Privat),
    list(898, "Sygedagpenge, Virksomhedspraktik, Off.", "Sygedagpenge", "Virksomhedspraktik").of(Benefit::Sygedagpenge).offer(Offer::Virksomhedspraktik).in_sector(Sector::Offentlig),
    list(899, "Sygedagpenge, Delvis rask", "Sygedagpenge", "Delvis raskmeldt").of(Benefit::Sygedagpenge),
    list(997, "Ikke bosiddende i Danmark", "Udvandret", "Passiv"),
    list(998, "Folkepension", "Folkepension", "Passiv"),
    list(999, "Død", "Død", "Passiv"),
];
