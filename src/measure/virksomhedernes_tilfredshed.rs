//! What companies think of the job centre (*virksomhedernes tilfredshed*).

use super::no_method::without_method;
use super::{FigureUnit, Improvement, Measure, MeasureId, NoMethod};
use crate::quantity::Thing;
use crate::source::{ESBJERG_2014, MIDDELFART_2019, ODENSE_RUMMELIGT};

/// A goal of Odense. Companies; reported; more is better.
///
/// > Flere virksomheder er tilfredse med samarbejdet med Jobcentret.
/// >
/// > Odense Kommune, *Strategi for det rummelige arbejdsmarked*, afsnit 3
///
/// How they are asked, and what makes one satisfied, the strategy does not say: the source of the figure reported does.
pub const ODENSE: Measure<'static> = Measure {
    improvement: Improvement::More, // "Flere"
    ..without_method(
        MeasureId::without_edition("odense", "tilfredse_virksomheder"),
        ["Virksomheder, der er tilfredse med samarbejdet", "Companies satisfied with the cooperation"],
        ODENSE_RUMMELIGT.at("3").quoting("Flere virksomheder er tilfredse med samarbejdet med Jobcentret."),
        NoMethod::Reported,
        FigureUnit::Counted(Thing::Companies), // "virksomheder"
    )
};

/// The survey of Esbjerg, made at the end of 2012 and again at the end of 2013. Survey only; more is better.
///
/// > en undersøgelse af virksomhedernes tilfredshed med samarbejdet med Jobcentret
/// >
/// > Jobcenter Esbjerg, *Beskæftigelsesplan 2014*, afsnit 5.1
///
/// The plan prints no result, so no unit.
pub const ESBJERG_2014_UNDERSOEGELSE: Measure<'static> = Measure {
    improvement: Improvement::More, // "tilfredshed"
    ..without_method(
        MeasureId::new("esbjerg", "virksomhedernes_tilfredshed", 2014),
        ["Virksomhedernes tilfredshed med samarbejdet", "Satisfaction of companies with the cooperation"],
        ESBJERG_2014.at("5.1").quoting("en undersøgelse af virksomhedernes tilfredshed med samarbejdet med Jobcentret"),
        NoMethod::SurveyOnly,
        FigureUnit::NotFound,
    )
};

/// What companies get out of a visit, in the plan of Esbjerg. Survey only; more is better.
///
/// > På stikprøvebasis kan de virksomheder, der har haft besøg af en jobkonsulent fra Jobcentret, via et elektronisk spørgeskema
/// > give en tilbagemelding om deres vurdering og udbytte af besøget.
/// >
/// > Jobcenter Esbjerg, *Beskæftigelsesplan 2014*, afsnit 5.1
pub const ESBJERG_2014_SERVICEBESOEG: Measure<'static> = Measure {
    improvement: Improvement::More, // "udbytte"
    ..without_method(
        MeasureId::new("esbjerg", "udbytte_af_servicebesoeg", 2014),
        ["Virksomhedernes vurdering og udbytte af servicebesøg", "What companies get out of visits"],
        ESBJERG_2014.at("5.1").quoting(
            "På stikprøvebasis kan de virksomheder, der har haft besøg af en jobkonsulent fra Jobcentret, via et elektronisk \
             spørgeskema give en tilbagemelding om deres vurdering og udbytte af besøget.",
        ),
        NoMethod::SurveyOnly,
        FigureUnit::NotFound,
    )
};

/// An ambition of Middelfart. Survey only; more is better.
///
/// > Positive tilbagemeldinger fra virksomheder omkring samarbejdet både ved hjælp af kvantitative spørgeskemaundersøgelser og
/// > kvalitative interview.
/// >
/// > Middelfart Kommune, *Beskæftigelsesplan 2019*, side 10
pub const MIDDELFART_2019_PLAN: Measure<'static> = Measure {
    improvement: Improvement::More, // "Positive"
    ..without_method(
        MeasureId::new("middelfart", "tilbagemeldinger_fra_virksomheder", 2019),
        ["Positive tilbagemeldinger fra virksomheder", "Good feedback from companies"],
        MIDDELFART_2019.at("side 10").quoting(
            "Positive tilbagemeldinger fra virksomheder omkring samarbejdet både ved hjælp af kvantitative \
             spørgeskemaundersøgelser og kvalitative interview.",
        ),
        NoMethod::SurveyOnly,
        FigureUnit::NotFound,
    )
};
