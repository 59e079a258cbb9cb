//! DREAM: what a person received each week, in one column a week.
//!
//! DREAM is a register of public support from August 1991 on. A column `y_YYWW` is a week, written with the last digits of its
//! year: below 90 is 20xx. The week belongs to the month, quarter and year of its Thursday. A field is a code of three digits;
//! a blank is no benefit that week, which is not work.
//!
//! One day is enough for a code, and a week has one: a higher priority overwrites a lower (unemployment over *kontanthjælp*,
//! *sygedagpenge* over activation), so that DREAM "bør derfor ikke anvendes til bestandsopgørelser". What was overwritten is not
//! there to be read, and how the priorities go in all is in no source that was read: spells are read from codes, never written to
//! them. What is written back are [runs](Run).
//!
//! ```
//! use maaltal::benefit::Benefit;
//! use maaltal::calendar::Day;
//! use maaltal::days::End;
//! use maaltal::dream::{LIST_2016, WeekColumns};
//! use maaltal::history::Status;
//!
//! // A made-up person, over a year's end: 2015 has 53 weeks.
//! let columns = WeekColumns::of(&["y_1552", "y_1553", "y_1601"])?;
//! let runs = columns.runs(&["890", "890", "783"], &LIST_2016)?;
//! let spells = runs[0].spells(&LIST_2016);
//! assert_eq!(spells[0].status(), Status::Benefit(Benefit::Sygedagpenge));
//! assert_eq!((spells[0].first(), spells[0].end()), (Day::ymd(2015, 12, 21), End::On(Day::ymd(2016, 1, 3))));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The codes
//!
//! [`LIST_2016`]: one public copy of the list, as it stood about September 2015 to March 2016, with the group and the activity of
//! its author. The last columns are what its text names of the catalogues. *Jobparat* beside *uddannelseshjælp* (140-149) is
//! read as no visitation, as the scale of that benefit has none of the name; *kontanthjælp* under the act on integration (710-719)
//! as no benefit, as the catalogue has none under that act; 611 as the benefit of the 1990s, as the list's documentation says.
//! In the codes of *dagpenge* and holiday benefit, 2 and 3 at the end of 112, 113, 122, 123, 125 and 126 tell how much of the week
//! it was; the share itself is not in the code.
//!
//! A list or a grouping of the caller's own stands in its place as a [`CodeList`] or a function given to [`grouped`].
//!
//! | code | text | group | activity | benefit | and |
//! |---|---|---|---|---|---|
//! | 111 | Dagpenge, Fuld ledighed | Dagpenge | Passiv | a_dagpenge |  |
//! | 112 | Dagpenge, Ledighed (>=50 pct. i ugen) | Dagpenge | Passiv | a_dagpenge |  |
//! | 113 | Dagpenge, Ledighed (<50 pct. i ugen) | Dagpenge | Passiv | a_dagpenge |  |
//! | 114 | Ledighed, uden dagpenge | Dagpenge | Passiv |  |  |
//! | 121 | Feriedagpenge fra beskæftigelse | Beskæftigelse | Passiv | feriedagpenge |  |
//! | 122 | Feriedagpenge fra beskæftigelse (>=50 pct. i ugen) | Beskæftigelse | Passiv | feriedagpenge |  |
//! | 123 | Feriedagpenge fra beskæftigelse (<50 pct. i ugen) | Beskæftigelse | Passiv | feriedagpenge |  |
//! | 124 | Feriedagpenge fra ledighed | Dagpenge | Passiv | feriedagpenge |  |
//! | 125 | Feriedagpenge fra ledighed (>=50 pct. i ugen) | Dagpenge | Passiv | feriedagpenge |  |
//! | 126 | Feriedagpenge fra ledighed (<50 pct. i ugen) | Dagpenge | Passiv | feriedagpenge |  |
//! | 130 | Kontanthjælp, Jobparat, Passiv. | Kontanthjælp | Passiv | kontanthjaelp | jobparat |
//! | 131 | Kontanthjælp, Jobparat, Vejl., afkl. og opkvalificering | Kontanthjælp | Vejl. og opkval. | kontanthjaelp | vejledning_opkvalificering, jobparat |
//! | 133 | Kontanthjælp, Jobparat, Vejledning og opkvalificering | Kontanthjælp | Vejl. og opkval. | kontanthjaelp | vejledning_opkvalificering, jobparat |
//! | 134 | Kontanthjælp, Jobparat, Ordinær uddannelse | Kontanthjælp | Uddannelse | kontanthjaelp | ordinaer_uddannelse, jobparat |
//! | 135 | Kontanthjælp, Jobparat, Løntilskud, Privat | Kontanthjælp | Løntilskud | kontanthjaelp | loentilskud, privat, jobparat |
//! | 136 | Kontanthjælp, Jobparat, Løntilskud, Off. | Kontanthjælp | Løntilskud | kontanthjaelp | loentilskud, offentlig, jobparat |
//! | 137 | Kontanthjælp, Jobparat, Virksomhedspraktik, Privat | Kontanthjælp | Virksomhedspraktik | kontanthjaelp | virksomhedspraktik, privat, jobparat |
//! | 138 | Kontanthjælp, Jobparat, Virksomhedspraktik, Off. | Kontanthjælp | Virksomhedspraktik | kontanthjaelp | virksomhedspraktik, offentlig, jobparat |
//! | 139 | Kontanthjælp, Jobparat, Nytteindsats | Kontanthjælp | Passiv | kontanthjaelp | nytteindsats, jobparat |
//! | 140 | Uddannelseshjælp, Jobparat, Passiv. | Uddannelseshjælp | Passiv | uddannelseshjaelp |  |
//! | 143 | Uddannelseshjælp, Jobparat, Vejledning og opkvalificering | Uddannelseshjælp | Vejl. og opkval. | uddannelseshjaelp | vejledning_opkvalificering |
//! | 144 | Uddannelseshjælp, Jobparat, Ordinær uddannelse | Uddannelseshjælp | Uddannelse | uddannelseshjaelp | ordinaer_uddannelse |
//! | 145 | Uddannelseshjælp, Jobparat, Løntilskud, Privat | Uddannelseshjælp | Løntilskud | uddannelseshjaelp | loentilskud, privat |
//! | 146 | Uddannelseshjælp, Jobparat, Løntilskud, Off. | Uddannelseshjælp | Løntilskud | uddannelseshjaelp | loentilskud, offentlig |
//! | 147 | Uddannelseshjælp, Jobparat, Virksomhedspraktik, Privat | Uddannelseshjælp | Virksomhedspraktik | uddannelseshjaelp | virksomhedspraktik, privat |
//! | 148 | Uddannelseshjælp, Jobparat, Virksomhedspraktik, Off. | Uddannelseshjælp | Virksomhedspraktik | uddannelseshjaelp | virksomhedspraktik, offentlig |
//! | 149 | Uddannelseshjælp, Jobparat, Nytteindsats | Uddannelseshjælp | Nytteindsats | uddannelseshjaelp | nytteindsats |
//! | 151 | Særlig uddannelsesydelse | Dagpenge forlænget | Passiv | saerlig_uddannelsesydelse |  |
//! | 152 | Arbejdsmarkedsydelse | Dagpenge forlænget | Passiv | midl_arbejdsmarkedsydelse |  |
//! | 211 | Dagpenge, Vejl., afklaring og opkvalificering | Dagpenge | Vejl. og opkval. | a_dagpenge | vejledning_opkvalificering |
//! | 213 | Dagpenge, Vejledning og opkvalificering | Dagpenge | Vejl. og opkval. | a_dagpenge | vejledning_opkvalificering |
//! | 214 | Dagpenge, Ordinær uddannelse | Dagpenge | Uddannelse | a_dagpenge | ordinaer_uddannelse |
//! | 215 | Dagpenge, Løntilskud, Privat | Dagpenge | Løntilskud | a_dagpenge | loentilskud, privat |
//! | 216 | Dagpenge, Løntilskud, Off. | Dagpenge | Løntilskud | a_dagpenge | loentilskud, offentlig |
//! | 217 | Dagpenge, Virksomhedspraktik, Privat | Dagpenge | Virksomhedspraktik | a_dagpenge | virksomhedspraktik, privat |
//! | 218 | Dagpenge, Virksomhedspraktik, Off. | Dagpenge | Virksomhedspraktik | a_dagpenge | virksomhedspraktik, offentlig |
//! | 231 | 6-ugers-selvvalgt uddannelse | Dagpenge | Uddannelse |  | seks_ugers_selvvalgt_uddannelse |
//! | 232 | 6-ugers-selvvalgt uddannelse (samtidig dagpengeledighed/aktivering) | Dagpenge | Uddannelse |  | seks_ugers_selvvalgt_uddannelse |
//! | 299 | Dagpenge. Anden aktivering | Dagpenge | Vejl. og opkval. | a_dagpenge |  |
//! | 412 | Orlov (sabbat og børnepasning) | Andet | Passiv |  |  |
//! | 413 | Uddannelsesorlov | Andet | Passiv |  |  |
//! | 511 | Servicejob | Andet | Passiv |  |  |
//! | 521 | Voksenlærlinge | Andet | Uddannelse |  | voksenlaere |
//! | 522 | Rotationsvikarer | Andet | Virksomhedspraktik |  | jobrotation |
//! | 611 | Overgangsydelse | Andet | Passiv | overgangsydelse_1990s |  |
//! | 621 | Efterløn | Efterløn | Passiv | efterloen |  |
//! | 622 | Fleksydelse | Andet | Passiv | fleksydelse |  |
//! | 651 | SU med ydelse | SU | Passiv | su |  |
//! | 652 | SU uden ydelse | SU | Passiv |  |  |
//! | 661 | VUS/SVU | Andet | Passiv |  |  |
//! | 700 | Integrationsydelse, Passiv. | Integration | Passiv | integrationsydelse |  |
//! | 703 | Integrationsydelse, Vejledning og opkvalificering | Integration | Vejl. og opkval. | integrationsydelse | vejledning_opkvalificering |
//! | 704 | Integrationsydelse, Ordinær uddannelse | Integration | Uddannelse | integrationsydelse | ordinaer_uddannelse |
//! | 705 | Integrationsydelse, Løntilskud, Privat | Integration | Løntilskud | integrationsydelse | loentilskud, privat |
//! | 706 | Integrationsydelse, Løntilskud, Off. | Integration | Løntilskud | integrationsydelse | loentilskud, offentlig |
//! | 707 | Integrationsydelse, Virksomhedspraktik, Privat | Integration | Virksomhedspraktik | integrationsydelse | virksomhedspraktik, privat |
//! | 708 | Integrationsydelse, Virksomhedspraktik, Off. | Integration | Virksomhedspraktik | integrationsydelse | virksomhedspraktik, offentlig |
//! | 709 | Integrationsydelse, Nytteindsats | Integration | Nytteindsats | integrationsydelse | nytteindsats |
//! | 710 | Kontanthjælp under integrationsloven, Passiv. | Integration | Passiv |  |  |
//! | 713 | Kontanthjælp under integrationsloven, Vejledning og opkvalificering | Integration | Vejl. og opkval. |  | vejledning_opkvalificering |
//! | 714 | Kontanthjælp under integrationsloven, Ordinær uddannelse | Integration | Uddannelse |  | ordinaer_uddannelse |
//! | 715 | Kontanthjælp under integrationsloven, Løntilskud, Privat | Integration | Løntilskud |  | loentilskud, privat |
//! | 716 | Kontanthjælp under integrationsloven, Løntilskud, Off. | Integration | Løntilskud |  | loentilskud, offentlig |
//! | 717 | Kontanthjælp under integrationsloven, Virksomhedspraktik, Privat | Integration | Virksomhedspraktik |  | virksomhedspraktik, privat |
//! | 718 | Kontanthjælp under integrationsloven, Virksomhedspraktik, Off. | Integration | Virksomhedspraktik |  | virksomhedspraktik, offentlig |
//! | 719 | Kontanthjælp under integrationsloven, Nytteindsats | Integration | Nytteindsats |  | nytteindsats |
//! | 720 | Uddannelseshjælp, Passiv. | Uddannelseshjælp | Passiv | uddannelseshjaelp |  |
//! | 723 | Uddannelseshjælp, Vejledning og opkvalificering | Uddannelseshjælp | Vejl. og opkval. | uddannelseshjaelp | vejledning_opkvalificering |
//! | 724 | Uddannelseshjælp, Ordinær uddannelse | Uddannelseshjælp | Uddannelse | uddannelseshjaelp | ordinaer_uddannelse |
//! | 725 | Uddannelseshjælp, Løntilskud, Privat | Uddannelseshjælp | Løntilskud | uddannelseshjaelp | loentilskud, privat |
//! | 726 | Uddannelseshjælp, Løntilskud, Off. | Uddannelseshjælp | Løntilskud | uddannelseshjaelp | loentilskud, offentlig |
//! | 727 | Uddannelseshjælp, Virksomhedspraktik, Privat | Uddannelseshjælp | Virksomhedspraktik | uddannelseshjaelp | virksomhedspraktik, privat |
//! | 728 | Uddannelseshjælp, Virksomhedspraktik, Off. | Uddannelseshjælp | Virksomhedspraktik | uddannelseshjaelp | virksomhedspraktik, offentlig |
//! | 729 | Uddannelseshjælp, Nytteindsats | Uddannelseshjælp | Nytteindsats | uddannelseshjaelp | nytteindsats |
//! | 730 | Kontanthjælp, Passiv. | Kontanthjælp | Passiv | kontanthjaelp |  |
//! | 731 | Kontanthjælp, Vejledning og opkvalificering | Kontanthjælp | Vejl. og opkval. | kontanthjaelp | vejledning_opkvalificering |
//! | 733 | Kontanthjælp, Vejledning og opkvalificering | Kontanthjælp | Vejl. og opkval. | kontanthjaelp | vejledning_opkvalificering |
//! | 734 | Kontanthjælp, Ordinær uddannelse | Kontanthjælp | Uddannelse | kontanthjaelp | ordinaer_uddannelse |
//! | 735 | Kontanthjælp, Løntilskud, Privat | Kontanthjælp | Løntilskud | kontanthjaelp | loentilskud, privat |
//! | 736 | Kontanthjælp, Løntilskud, Off. | Kontanthjælp | Løntilskud | kontanthjaelp | loentilskud, offentlig |
//! | 737 | Kontanthjælp, Virksomhedspraktik, Privat | Kontanthjælp | Virksomhedspraktik | kontanthjaelp | virksomhedspraktik, privat |
//! | 738 | Kontanthjælp, Virksomhedspraktik, Off. | Kontanthjælp | Virksomhedspraktik | kontanthjaelp | virksomhedspraktik, offentlig |
//! | 739 | Kontanthjælp, Nytteindsats | Kontanthjælp | Nytteindsats | kontanthjaelp | nytteindsats |
//! | 740 | Ledighedsydelse, Passiv. | Ledighedsydelse | Passiv | ledighedsydelse |  |
//! | 741 | Ledighedsydelse, Vejledning og opkvalificering | Ledighedsydelse | Passiv | ledighedsydelse | vejledning_opkvalificering |
//! | 743 | Ledighedsydelse, Vejledning og opkvalificering | Ledighedsydelse | Vejl. og opkval. | ledighedsydelse | vejledning_opkvalificering |
//! | 744 | Ledighedsydelse, Ordinær uddannelse | Ledighedsydelse | Uddannelse | ledighedsydelse | ordinaer_uddannelse |
//! | 745 | Ledighedsydelse, Løntilskud, Privat | Ledighedsydelse | Løntilskud | ledighedsydelse | loentilskud, privat |
//! | 746 | Ledighedsydelse, Løntilskud, Off. | Ledighedsydelse | Løntilskud | ledighedsydelse | loentilskud, offentlig |
//! | 747 | Ledighedsydelse, Virksomhedspraktik, Privat | Ledighedsydelse | Virksomhedspraktik | ledighedsydelse | virksomhedspraktik, privat |
//! | 748 | Ledighedsydelse, Virksomhedspraktik, Off. | Ledighedsydelse | Virksomhedspraktik | ledighedsydelse | virksomhedspraktik, offentlig |
//! | 750 | Forrevalidering, Passiv. | Forrevalidering | Passiv | forrevalidering |  |
//! | 753 | Forrevalidering, Vejledning og opkvalificering | Forrevalidering | Vejl. og opkval. | forrevalidering | vejledning_opkvalificering |
//! | 754 | Forrevalidering, Ordinær uddannelse | Forrevalidering | Uddannelse | forrevalidering | ordinaer_uddannelse |
//! | 755 | Forrevalidering, Løntilskud, Privat | Forrevalidering | Løntilskud | forrevalidering | loentilskud, privat |
//! | 756 | Forrevalidering, Løntilskud, Off. | Forrevalidering | Løntilskud | forrevalidering | loentilskud, offentlig |
//! | 757 | Forrevalidering, Virksomhedspraktik, Privat | Forrevalidering | Virksomhedspraktik | forrevalidering | virksomhedspraktik, privat |
//! | 758 | Forrevalidering, Virksomhedspraktik, Off. | Forrevalidering | Virksomhedspraktik | forrevalidering | virksomhedspraktik, offentlig |
//! | 760 | Revalidering, Passiv. | Revalidering | Passiv | revalidering |  |
//! | 763 | Revalidering, Vejledning og opkvalificering | Revalidering | Vejl. og opkval. | revalidering | vejledning_opkvalificering |
//! | 764 | Revalidering, Ordinær uddannelse | Revalidering | Uddannelse | revalidering | ordinaer_uddannelse |
//! | 765 | Revalidering, Løntilskud, Privat | Revalidering | Løntilskud | revalidering | loentilskud, privat |
//! | 766 | Revalidering, Løntilskud, Off. | Revalidering | Løntilskud | revalidering | loentilskud, offentlig |
//! | 767 | Revalidering, Virksomhedspraktik, Privat | Revalidering | Virksomhedspraktik | revalidering | virksomhedspraktik, privat |
//! | 768 | Revalidering, Virksomhedspraktik, Off. | Revalidering | Virksomhedspraktik | revalidering | virksomhedspraktik, offentlig |
//! | 771 | Fleksjob | Fleksjob | Passiv | fleksjob_loentilskud or fleksloentilskud |  |
//! | 774 | Fleksjob, Sygedagpenge under fleksjob | Sygdp fra fleks. | Passiv | sygedagpenge |  |
//! | 781 | Skånejob | Førtidspension | Passiv |  | skaanejob |
//! | 783 | Førtidspension | Førtidspension | Passiv | foertidspension |  |
//! | 785 | Jobafklaring | Jobafklaring | Passiv | jobafklaringsforloeb |  |
//! | 810 | Ressourceforløb, Passiv. | Ressourceforløb | Passiv | ressourceforloeb |  |
//! | 813 | Ressourceforløb, Vejledning og opkvalificering | Ressourceforløb | Vejl. og opkval. | ressourceforloeb | vejledning_opkvalificering |
//! | 814 | Ressourceforløb, Ordinær uddannelse | Ressourceforløb | Uddannelse | ressourceforloeb | ordinaer_uddannelse |
//! | 815 | Ressourceforløb, Løntilskud, Privat | Ressourceforløb | Løntilskud | ressourceforloeb | loentilskud, privat |
//! | 816 | Ressourceforløb, Løntilskud, Off. | Ressourceforløb | Løntilskud | ressourceforloeb | loentilskud, offentlig |
//! | 817 | Ressourceforløb, Virksomhedspraktik, Privat | Ressourceforløb | Virksomhedspraktik | ressourceforloeb | virksomhedspraktik, privat |
//! | 818 | Ressourceforløb, Virksomhedspraktik, Off. | Ressourceforløb | Virksomhedspraktik | ressourceforloeb | virksomhedspraktik, offentlig |
//! | 881 | Barselsdagpenge | Barsel | Passiv | barselsdagpenge |  |
//! | 890 | Sygedagpenge, Passiv. | Sygedagpenge | Passiv | sygedagpenge |  |
//! | 893 | Sygedagpenge, Vejledning og opkvalificering | Sygedagpenge | Vejl. og opkval. | sygedagpenge | vejledning_opkvalificering |
//! | 894 | Sygedagpenge, Ordinær uddannelse | Sygedagpenge | Uddannelse | sygedagpenge | ordinaer_uddannelse |
//! | 895 | Sygedagpenge, Løntilskud, Privat | Sygedagpenge | Løntilskud | sygedagpenge | loentilskud, privat |
//! | 896 | Sygedagpenge, Løntilskud, Off. | Sygedagpenge | Løntilskud | sygedagpenge | loentilskud, offentlig |
//! | 897 | Sygedagpenge, Virksomhedspraktik, Privat | Sygedagpenge | Virksomhedspraktik | sygedagpenge | virksomhedspraktik, privat |
//! | 898 | Sygedagpenge, Virksomhedspraktik, Off. | Sygedagpenge | Virksomhedspraktik | sygedagpenge | virksomhedspraktik, offentlig |
//! | 899 | Sygedagpenge, Delvis rask | Sygedagpenge | Delvis raskmeldt | sygedagpenge |  |
//! | 997 | Ikke bosiddende i Danmark | Udvandret | Passiv |  |  |
//! | 998 | Folkepension | Folkepension | Passiv |  |  |
//! | 999 | Død | Død | Passiv |  |  |

mod code;
#[cfg(feature = "serde")]
mod form;
mod list;
mod run;
mod weeks;

pub use code::{Code, CodeList, Meaning, Names, NotACode};
#[cfg(feature = "serde")]
pub use form::{CodeListBuf, MeaningBuf};
pub use list::LIST_2016;
pub use run::{Run, grouped};
pub use weeks::{ColumnError, RowError, RunError, WeekColumns, column_of, week_of};
